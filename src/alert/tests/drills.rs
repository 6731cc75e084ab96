//! Drills as people live through them: always marked, and never an alert.

use super::{carrying::nothing_is_left, stage, stage_with};
use crate::{
    alert::calls::has_open_alert_in,
    circle::tests::{Stage, user},
    core::{CallFor, Deed, Destination, Happening, Raised, TimerKey},
    store::Table,
};

const MARKS: [(&str, &str); 4] =
    [("mira", "DRILL"), ("ana", "ENTRAÎNEMENT"), ("dragan", "SIMULACRO"), ("joy", "محاكاة")];

/// Everybody who may be called has agreed to every drill.
fn all_agree(stage: &mut Stage) {
    for name in ["Ana", "Dragan", "Joy"] {
        stage.whispers(name, "my drills");
        stage.whispers(name, "1");
    }
    stage.lines.clear();
}

/// A drill of Mira's that is not announced has begun.
fn begun() -> Stage {
    let mut stage = stage();
    all_agree(&mut stage);
    stage.whispers("Mira", "drill");
    stage.whispers("Mira", "2");
    stage
}

fn drill_runs(stage: &Stage) -> bool {
    stage.timers().iter().any(|key| matches!(key, TimerKey::Call(..)))
}

fn chooses_words(stage: &mut Stage) {
    stage.whispers("Mira", "safe word");
    for word in ["heron", "heron", "lantern", "lantern"] {
        stage.whispers("Mira", word);
    }
    stage.lines.clear();
}

/// What somebody has read, line by line, and what they wrote.
fn read_by(seen: &str, name: &str) -> String {
    let theirs = |line: &&str| {
        line.starts_with(&format!("→ {name} |")) || line.starts_with(&format!("{name} (alone)"))
    };
    let mut kept = Vec::new();
    let mut inside = false;
    for line in seen.lines() {
        inside = theirs(&line) || inside && line.starts_with(' ');
        if inside {
            kept.push(line);
        }
    }
    kept.join("\n")
}

#[test]
fn a_drill_from_the_first_message_to_the_report() {
    let mut stage = stage();
    all_agree(&mut stage);
    stage.whispers("Mira", "drill");
    stage.whispers("Mira", "2");
    stage.pass(3);
    stage.whispers("Dragan", "1");
    stage.whispers("Ana", "I have it");
    stage.pass(2);
    stage.whispers("Dragan", "acting");
    stage.whispers("Mira", "how does it stand");
    stage.whispers("Dragan", "done");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "1");
    stage.whispers("Ana", "2");
    stage.whispers("Mira", "my alerts");
    insta::assert_snapshot!(stage.transcript());
    stage.pass(24 * 60);
    assert!(nothing_is_left(&stage));
}

#[test]
fn every_message_of_a_drill_is_marked_in_four_languages() {
    let mut stage = stage();
    all_agree(&mut stage);
    for (name, tag) in [("Ana", "fr"), ("Dragan", "es"), ("Joy", "ar")] {
        stage.whispers(name, &format!("!language {tag}"));
    }
    stage.whispers("Mira", "drill");
    let before = stage.done.len();
    stage.whispers("Mira", "2");
    stage.pass(7);
    stage.whispers("Dragan", "1");
    let room = stage.open_groups().first().cloned().unwrap();
    stage.says_in(&room, "Dragan", "registro: hablé con la abogada");
    stage.whispers("Ana", "1");
    stage.whispers("Joy", "2");
    stage.whispers("Ana", "où en est-on");
    stage.whispers("Mira", "how does it stand");
    stage.whispers("Dragan", "entregar a Joy");
    stage.whispers("Dragan", "entregar a Ana");
    stage.pass(22);
    stage.whispers("Ana", "2");
    stage.pass(60);
    stage.whispers("Ana", "stop");
    for (name, text) in [("Mira", "1"), ("Mira", "1"), ("Mira", "2"), ("Ana", "2"), ("Dragan", "1")]
    {
        stage.whispers(name, text);
    }
    let said: Vec<_> = stage.done.iter().skip(before).collect();
    assert!(said.len() > 20, "{}", said.len());
    for outgoing in said {
        let Deed::Say(body) = &outgoing.deed else { continue };
        let all = MARKS.map(|(_, mark)| format!("**{mark}**"));
        let marks = match &outgoing.to {
            Destination::Private(to) => {
                let own = MARKS.iter().find(|(name, _)| user(name) == *to).unwrap();
                vec![format!("**{}**", own.1)]
            }
            _ => all.to_vec(),
        };
        let is_marked = |mark: &String| {
            body.markdown.starts_with(mark.as_str()) && body.markdown.ends_with(mark.as_str())
        };
        assert!(marks.iter().any(is_marked), "{}", body.markdown);
    }
}

#[test]
fn nothing_that_is_typed_in_a_drill_makes_an_alert_of_it() {
    let words = [
        "1",
        "2",
        "acting",
        "I have it",
        "real",
        "this is real",
        "no drill",
        "emergency",
        "help",
        "I need help",
        "they are outside",
        "yes",
        "hand to Joy",
        "alert?",
        "urgent",
        "quiet",
    ];
    let mut stage = begun();
    stage.pass(7);
    for text in words {
        for name in ["Mira", "Ana", "Dragan"] {
            stage.whispers(name, text);
            assert!(!has_open_alert_in(&*stage.store, &user("mira")), "{name}: {text}");
        }
    }
    let seen = stage.transcript();
    assert!(!seen.contains("ALERT from"), "{seen}");
}

#[test]
fn an_alert_ends_the_drill_and_is_real() {
    let mut stage = stage();
    all_agree(&mut stage);
    stage.whispers("Mira", "code word for Ana: heron");
    stage.whispers("Mira", "drill");
    stage.whispers("Mira", "2");
    let drill = stage.transcript();
    assert!(!drill.contains("Your word with me"), "{drill}");
    stage.whispers("Mira", "alert urgent at the border post");
    stage.pass_seconds(10);
    stage.whispers("Ana", "1");
    insta::assert_snapshot!(stage.transcript());
    assert!(has_open_alert_in(&*stage.store, &user("mira")));
}

#[test]
fn either_side_stops_it_at_once() {
    for (name, text) in [
        ("Mira", "stop"),
        ("Mira", "cancel"),
        ("Mira", "I am safe"),
        ("Ana", "stop"),
        ("Ana", "cancel"),
    ] {
        let mut stage = begun();
        stage.lines.clear();
        stage.whispers(name, text);
        let seen = stage.transcript();
        assert!(!drill_runs(&stage), "{name}: {text}");
        assert!(read_by(&seen, "Ana").contains("The drill of Mira is over"), "{seen}");
        assert!(read_by(&seen, "Mira").contains("The drill is over"), "{seen}");
        assert!(!read_by(&seen, "Joy").contains("drill"), "{seen}");
    }
}

#[test]
fn both_words_end_a_drill_in_the_same_words() {
    let play = |word: &str| {
        let mut stage = stage();
        chooses_words(&mut stage);
        all_agree(&mut stage);
        stage.whispers("Mira", "drill");
        stage.whispers("Mira", "2");
        stage.pass(1);
        stage.lines.clear();
        stage.whispers("Mira", word);
        stage.pass(30);
        for text in ["1", "3", "2", "drill", "2", "how does it stand", "my alerts"] {
            stage.whispers("Mira", text);
        }
        let seen = stage.transcript();
        (read_by(&seen, "Mira").replace(word, "WORD"), read_by(&seen, "Ana"))
    };
    let (ordinary, forced) = (play("heron"), play("lantern"));
    assert!(!ordinary.1.contains("forced"), "{}", ordinary.1);
    assert!(forced.1.contains("is being forced"), "{}", forced.1);
    let until_next =
        |seen: &str| seen.split("(alone): drill").next().map(ToOwned::to_owned).unwrap();
    assert_eq!(until_next(&ordinary.0), until_next(&forced.0));
}

#[test]
fn no_drill_begins_while_anything_real_is_open() {
    let mut stage = stage();
    chooses_words(&mut stage);
    all_agree(&mut stage);
    stage.whispers("Mira", "lantern");
    stage.lines.clear();
    stage.whispers("Mira", "drill");
    stage.whispers("Mira", "2");
    let hidden = read_by(&stage.transcript(), "Mira");
    assert!(hidden.contains("I cannot hold a drill just now"), "{hidden}");

    // The same words for a contact who is called for somebody else.
    let mut stage = self::stage();
    all_agree(&mut stage);
    stage.whispers("Joy", "trust Ana");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "2");
    let raised = Raised {
        level: None,
        words: None,
        at: stage.now(),
        duress: false,
        quiet: false,
        journey: None,
        chain: None,
    };
    stage.feed(Happening::Calls { person: user("joy"), why: CallFor::Alert(raised) });
    stage.lines.clear();
    stage.whispers("Mira", "drill");
    stage.whispers("Mira", "2");
    assert_eq!(read_by(&stage.transcript(), "Mira"), hidden);
}

#[test]
fn a_number_goes_to_what_is_real() {
    let mut stage = begun();
    stage.whispers("Joy", "trust Ana");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "2");
    let raised = Raised {
        level: None,
        words: None,
        at: stage.now(),
        duress: false,
        quiet: false,
        journey: None,
        chain: None,
    };
    stage.feed(Happening::Calls { person: user("joy"), why: CallFor::Alert(raised) });
    stage.pass(7);
    stage.lines.clear();
    stage.whispers("Ana", "1");
    let seen = stage.transcript();
    assert!(read_by(&seen, "Joy").contains("Ana has it"), "{seen}");
    assert!(!read_by(&seen, "Mira").contains("Ana has it"), "{seen}");
}

#[test]
fn it_ends_by_itself_and_forgetting_ends_it() {
    let mut stage = begun();
    stage.lines.clear();
    stage.pass(119);
    assert!(drill_runs(&stage));
    stage.restart();
    stage.pass(1);
    assert!(nothing_is_left(&stage));
    assert!(stage.transcript().contains("The drill of Mira is over"));

    let mut stage = begun();
    stage.lines.clear();
    stage.whispers("Mira", "forget me");
    let seen = stage.transcript();
    assert!(read_by(&seen, "Ana").contains("The drill of Mira is over"), "{seen}");
    assert!(nothing_is_left(&stage));
    assert_eq!(stage.rows(Table::Drill), 0);
    let about = |key: &TimerKey| {
        matches!(key, TimerKey::Drill(_) | TimerKey::DrillIdea(_) | TimerKey::PastAlerts(_))
    };
    assert!(!stage.timers().iter().any(about));
}

#[test]
fn an_announced_drill_and_what_contacts_say_to_it() {
    let mut stage = stage();
    stage.whispers("Mira", "drill");
    stage.whispers("Mira", "2");
    stage.whispers("Ana", "1");
    stage.whispers("Dragan", "2");
    stage.whispers("Joy", "3");
    stage.whispers("Mira", "drill at 18:00");
    stage.whispers("Mira", "1");
    stage.pass(60);
    stage.pass(3);
    stage.whispers("Mira", "stop");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_planned_can_be_called_off_and_is_not_made_up_for() {
    let mut stage = stage();
    all_agree(&mut stage);
    stage.whispers("Mira", "drill tomorrow");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "no drills");
    let seen = stage.transcript();
    assert!(read_by(&seen, "Ana").contains("does not come"), "{seen}");
    stage.pass(25 * 60);
    assert!(!drill_runs(&stage));

    stage.whispers("Mira", "drill at 19:00");
    stage.whispers("Mira", "2");
    stage.sleep(48 * 60);
    stage.restart();
    stage.tick();
    let seen = stage.transcript();
    assert!(read_by(&seen, "Mira").contains("I was away when the drill was due"), "{seen}");
    assert!(!drill_runs(&stage));
}

#[test]
fn hours_hold_in_a_drill_and_nobody_is_woken() {
    let mut stage = stage_with("7:00 to 23:00");
    for name in ["Ana", "Dragan", "Joy"] {
        stage.whispers(name, "my hours in danger always");
    }
    all_agree(&mut stage);
    // 17:00 UTC is noon in Bogotá; twelve hours later it is midnight there.
    stage.pass(12 * 60);
    stage.lines.clear();
    stage.whispers("Mira", "drill");
    stage.whispers("Mira", "2");
    let seen = stage.transcript();
    assert!(read_by(&seen, "Mira").contains("There is no drill now"), "{seen}");
    assert!(!drill_runs(&stage));
}

#[test]
fn a_drill_is_suggested_once_after_ninety_days() {
    let mut stage = stage();
    stage.pass(89 * 24 * 60);
    assert!(!stage.transcript().contains("A drill shows"));
    stage.pass(2 * 24 * 60);
    let seen = stage.transcript();
    assert!(read_by(&seen, "Mira").contains("A drill shows"), "{seen}");
    stage.pass(200 * 24 * 60);
    assert!(!stage.transcript().contains("A drill shows"));

    let mut stage = self::stage();
    stage.whispers("Mira", "no drills");
    stage.pass(100 * 24 * 60);
    assert!(!stage.transcript().contains("A drill shows"));
}

#[test]
fn what_may_answer_the_alert_of_another_is_not_asked_for() {
    let mut stage = begun();
    stage.whispers("Ana", "trust Mira");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "2");
    stage.whispers("Ana", "alert");
    stage.pass(1);
    stage.lines.clear();
    stage.whispers("Mira", "stop");
    let seen = read_by(&stage.transcript(), "Mira");
    assert!(seen.contains("DRILL"), "{seen}");
    stage.lines.clear();
    stage.whispers("Mira", "1");
    assert!(stage.transcript().contains("→ Ana | Mira"), "{}", stage.transcript());
}
