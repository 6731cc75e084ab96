//! A circle's chain as its people read it: agreeing, raising, and what nobody learns.

use crate::{
    circle::tests::{Stage, circle, library, user},
    core::{CallFor, Happening},
    store::Table,
};

const ALL: [&str; 5] = ["Lena", "Mira", "Ana", "Dragan", "Joy"];
const LEVELS: &str = "!chain rain 30, flood 5";

/// Lena leads Mira, Ana, Dragan and Joy, and has proposed two levels.
fn proposed() -> Stage {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan", "Joy"]);
    stage.says("Lena", LEVELS);
    stage.says("Lena", "!chain flood: ring the blue house");
    stage.whispers("Lena", "1");
    stage
}

fn agrees(stage: &mut Stage, name: &str) {
    stage.whispers(name, "1");
    stage.whispers(name, "2");
}

/// All but Joy have said yes.
fn held() -> Stage {
    let mut stage = proposed();
    for name in ["Mira", "Ana", "Dragan", "Lena"] {
        agrees(&mut stage, name);
    }
    stage.whispers("Joy", "2");
    stage.lines.clear();
    stage
}

/// What was shown in the circle's room.
fn in_circle(stage: &Stage) -> String {
    let theirs = |line: &&String| line.starts_with("circle |");
    stage.lines.iter().filter(theirs).cloned().collect::<Vec<_>>().join("\n")
}

/// What was shown to somebody alone.
fn to(stage: &Stage, name: &str) -> String {
    let lead = format!("→ {name} |");
    let theirs = |line: &&String| line.starts_with(&lead);
    stage.lines.iter().filter(theirs).cloned().collect::<Vec<_>>().join("\n")
}

fn out(stage: &mut Stage) {
    stage.pass_seconds(10);
}

#[test]
fn a_circle_agrees_and_nobody_reads_who_does() {
    let mut stage = proposed();
    agrees(&mut stage, "Mira");
    agrees(&mut stage, "Ana");
    stage.whispers("Joy", "no");
    stage.lines.clear();
    stage.says("Dragan", "!chain");
    let before = to(&stage, "Dragan");
    assert!(before.contains("three have said yes") && !before.contains(" 2 "), "{before}");
    assert!(!before.contains("Mira") && !before.contains("Joy"), "{before}");
    agrees(&mut stage, "Dragan");
    assert!(in_circle(&stage).contains("holds from now on"), "{}", in_circle(&stage));
    stage.lines.clear();
    stage.says("Lena", "!chain");
    let now = to(&stage, "Lena");
    assert!(now.contains("3 answer") && now.contains("ring the blue house"), "{now}");
    for name in ["Mira", "Ana", "Dragan", "Joy"] {
        assert!(!now.contains(name), "{now}");
    }
}

#[test]
fn what_a_no_changes_nobody_can_see() {
    let read_by_others = |answer: &str| {
        let mut stage = proposed();
        agrees(&mut stage, "Mira");
        stage.lines.clear();
        stage.whispers("Joy", answer);
        stage.says("Lena", "!chain");
        agrees(&mut stage, "Ana");
        agrees(&mut stage, "Dragan");
        let others = ["Lena", "Mira", "Ana", "Dragan"].map(|name| to(&stage, name));
        format!("{}\n{}", others.join("\n"), in_circle(&stage))
    };
    assert_eq!(read_by_others("no"), read_by_others("hello"));
}

#[test]
fn levels_have_bounds() {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan"]);
    let mut answer = |text: &str| {
        stage.lines.clear();
        stage.says("Lena", text);
        stage.transcript()
    };
    for text in [
        "!chain rain 30",
        "!chain a 1, b 2, c 3, d 4, e 5",
        "!chain rain 0, storm 10",
        "!chain rain 241, storm 10",
        "!chain rain, storm 10",
        "!chain storm: ring",
        "!chain a level that is longer than thirty letters 3, storm 10",
    ] {
        assert!(answer(text).contains("could not read that as levels"), "{text}");
    }
    for text in ["!chain urgent 3, storm 10", "!chain rain 3, Rain 10", "!chain grace 3, storm 4"] {
        assert!(answer(text).contains("means something already"), "{text}");
    }
    assert!(answer("!chain rain 240, a b 1").contains("Shall I ask each person alone"));
    stage.says("Mira", LEVELS);
    assert!(stage.transcript().contains("Lena"), "only who leads proposes");
}

#[test]
fn it_is_raised_in_private_and_nobody_is_named_who_has_not_answered() {
    let mut stage = held();
    stage.whispers("Mira", "alert flood at the bridge");
    out(&mut stage);
    let mira = to(&stage, "Mira");
    assert!(mira.contains("the chain of your circle (flood)"), "{mira}");
    for name in ["Ana", "Dragan", "Lena", "Joy"] {
        assert!(!mira.contains(name), "{mira}");
    }
    let asked = |stage: &Stage| {
        ALL.iter().filter(|name| to(stage, name).contains("ALERT from Mira")).count()
    };
    assert_eq!(asked(&stage), 2, "half of three");
    stage.pass(5);
    assert_eq!(asked(&stage), 3, "all");
    assert!(!to(&stage, "Joy").contains("Mira"), "who has said no learns nothing");
    assert_eq!(in_circle(&stage), "");
    let ana = to(&stage, "Ana");
    assert!(ana.contains("flood"), "{ana}");
    stage.whispers("Ana", "1");
    assert!(to(&stage, "Mira").contains("Ana has it"), "{}", to(&stage, "Mira"));
    stage.lines.clear();
    stage.whispers("Mira", "alert they come nearer");
    assert!(to(&stage, "Mira").contains("alert my contacts"), "{}", to(&stage, "Mira"));
    stage.whispers("Mira", "I am safe");
    for name in ["Ana", "Dragan", "Lena"] {
        assert!(to(&stage, name).contains("ALL CLEAR from Mira"), "{name}");
    }
    assert_eq!(stage.rows(Table::Call), 1, "only the room is left");
}

#[test]
fn what_they_read_who_are_asked() {
    let mut stage = held();
    stage.whispers("Mira", "alert flood at the bridge");
    out(&mut stage);
    stage.pass(5);
    let asked = stage.lines.iter().find(|line| line.starts_with("→ Ana | ALERT")).cloned();
    insta::assert_snapshot!(asked.unwrap_or_default());
}

#[test]
fn in_the_circle_it_works_and_shows_nothing_there() {
    let mut stage = held();
    stage.says("Mira", "!alert flood at the bridge");
    out(&mut stage);
    assert_eq!(in_circle(&stage), "");
    assert!(to(&stage, "Mira").contains("the chain of your circle (flood)"));
}

#[test]
fn plain_alerts_go_to_ones_own_contacts_and_who_does_not_answer_raises_no_chain() {
    let mut stage = held();
    stage.whispers("Mira", "alert at the bridge");
    assert!(to(&stage, "Mira").contains("I can call nobody for you"));
    stage.lines.clear();
    stage.whispers("Joy", "alert flood at the bridge");
    let joy = to(&stage, "Joy");
    assert!(
        joy.contains("I can call nobody for you") && joy.contains("only who has agreed"),
        "{joy}"
    );
    stage.whispers("Joy", "trust Ana");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "2");
    stage.lines.clear();
    stage.whispers("Joy", "alert flood at the bridge");
    out(&mut stage);
    let joy = to(&stage, "Joy");
    assert!(joy.contains("Going to Ana") && joy.contains("for your own contacts"), "{joy}");
    assert!(!to(&stage, "Dragan").contains("Joy"));
}

#[test]
fn own_contacts_are_called_too_if_they_say_so() {
    let mut stage = held();
    stage.whispers("Mira", "trust Joy");
    stage.whispers("Joy", "1");
    stage.whispers("Joy", "2");
    stage.whispers("Mira", "alert flood");
    out(&mut stage);
    stage.lines.clear();
    stage.whispers("Mira", "alert my contacts");
    assert!(to(&stage, "Mira").contains("I also ask Joy"), "{}", to(&stage, "Mira"));
    assert!(to(&stage, "Joy").contains("ALERT from Mira"), "at once: {}", to(&stage, "Joy"));
}

#[test]
fn the_chain_is_called_too_while_ones_own_alert_is_open() {
    let mut stage = held();
    stage.whispers("Mira", "trust Joy");
    stage.whispers("Joy", "1");
    stage.whispers("Joy", "2");
    stage.whispers("Mira", "alert");
    out(&mut stage);
    stage.whispers("Joy", "1");
    stage.lines.clear();
    stage.whispers("Mira", "alert flood at the bridge");
    let mira = to(&stage, "Mira");
    assert!(mira.contains("I also ask the chain of your circle (flood)"), "{mira}");
    assert!(!mira.contains("Ana"), "{mira}");
    for name in ["Ana", "Dragan", "Lena"] {
        let read = to(&stage, name);
        assert!(read.contains("ALERT from Mira") && read.contains("at the bridge"), "{read}");
    }
    // Joy has answered, and reads it where those are who have.
    let shared = stage.lines.iter().filter(|line| line.starts_with('['));
    let shared = shared.cloned().collect::<Vec<_>>().join("\n");
    assert!(shared.contains("at the bridge"), "{}", stage.lines.join("\n"));
    stage.whispers("Mira", "I am safe");
    assert!(to(&stage, "Ana").contains("ALL CLEAR from Mira"), "{}", to(&stage, "Ana"));
}

#[test]
fn a_level_of_the_chain_hides_no_other() {
    let mut stage = held();
    stage.whispers("Mira", "trust Joy");
    stage.whispers("Joy", "1");
    stage.whispers("Joy", "2");
    stage.whispers("Mira", "alert arrested");
    stage.whispers("Mira", "alert flood at the bridge");
    stage.lines.clear();
    out(&mut stage);
    assert!(to(&stage, "Mira").contains("(flood)"), "{}", to(&stage, "Mira"));
    let joy = to(&stage, "Joy");
    assert!(joy.contains("arrested") && joy.contains("flood at the bridge"), "{joy}");
}

/// Joy is Mira's contact and answers for no chain.
#[test]
fn a_journey_reaches_ones_own_contacts_and_nobody_of_the_chain_reads_of_it() {
    let mut stage = held();
    stage.whispers("Mira", "trust Joy");
    stage.whispers("Joy", "1");
    stage.whispers("Joy", "2");
    stage.whispers("Mira", "I am in Bogotá");
    stage.whispers("Mira", "journey 1h to Cúcuta");
    stage.pass(80);
    stage.whispers("Mira", "alert flood");
    out(&mut stage);
    stage.pass(6);
    stage.whispers("Ana", "1");
    assert!(to(&stage, "Mira").contains("Ana has it"), "{}", to(&stage, "Mira"));
    assert!(!to(&stage, "Joy").contains("ALERT"), "{}", to(&stage, "Joy"));
    stage.pass(10);
    let joy = to(&stage, "Joy");
    assert!(joy.contains("ALERT from Mira"), "{joy}");
    assert!(joy.contains("a journey to Cúcuta was to be over at"), "{joy}");
    stage.pass(60);
    for name in ["Ana", "Dragan", "Lena"] {
        assert!(!to(&stage, name).contains("Cúcuta"), "{}", to(&stage, name));
    }
}

#[test]
fn who_leaves_or_steps_back_during_an_alert_is_asked_no_more() {
    let mut stage = held();
    stage.whispers("Mira", "alert flood");
    out(&mut stage);
    stage.pass(5);
    stage.goes("Ana");
    stage.whispers("Dragan", "step back from the chain");
    stage.lines.clear();
    stage.pass(30);
    assert_eq!(to(&stage, "Ana"), "");
    assert_eq!(to(&stage, "Dragan"), "");
    assert!(to(&stage, "Lena").contains("alert from Mira"), "{}", to(&stage, "Lena"));
}

#[test]
fn an_open_alert_outlasts_its_chain() {
    let mut stage = held();
    stage.whispers("Mira", "alert flood");
    out(&mut stage);
    stage.says("Lena", "!no chain");
    stage.lines.clear();
    stage.pass(10);
    stage.whispers("Ana", "1");
    assert!(to(&stage, "Mira").contains("Ana has it"), "{}", to(&stage, "Mira"));
    stage.whispers("Mira", "I am safe");
    stage.pass(3 * 24 * 60);
    assert_eq!(stage.rows(Table::Chain), 1, "nothing but how often the circle was asked");
    stage.lines.clear();
    stage.whispers("Ana", "alert flood");
    assert!(to(&stage, "Ana").contains("I can call nobody for you"));
}

#[test]
fn p9_who_is_forgotten_answers_for_nothing_and_fewer_than_three_hold_nothing() {
    let mut stage = held();
    stage.whispers("Ana", "forget me");
    stage.whispers("Dragan", "step back from the chain");
    assert!(to(&stage, "Mira").contains("does not hold now"), "{}", to(&stage, "Mira"));
    assert!(!to(&stage, "Mira").contains("Ana") && !to(&stage, "Mira").contains("Dragan"));
    stage.lines.clear();
    stage.whispers("Mira", "alert flood");
    assert!(to(&stage, "Mira").contains("I can call nobody for you"));
}

#[test]
fn it_is_asked_again_after_ninety_days() {
    let mut stage = held();
    stage.pass(90 * 24 * 60);
    assert!(to(&stage, "Ana").contains("Does that still hold"), "{}", to(&stage, "Ana"));
    for name in ["Mira", "Dragan", "Lena"] {
        stage.whispers(name, "1");
    }
    stage.lines.clear();
    stage.pass(15 * 24 * 60);
    assert!(to(&stage, "Ana").contains("do not call you for the alert chain"));
    stage.says("Lena", "!chain");
    assert!(to(&stage, "Lena").contains("3 answer"), "{}", to(&stage, "Lena"));
}

#[test]
fn other_levels_are_asked_anew_and_the_old_hold_until_then() {
    let mut stage = held();
    stage.says("Lena", "!chain rain 30, storm 5");
    assert!(to(&stage, "Lena").contains("less than a day ago"));
    stage.pass(24 * 60);
    stage.says("Lena", "!chain rain 30, storm 5");
    stage.whispers("Lena", "1");
    stage.lines.clear();
    stage.whispers("Mira", "alert flood");
    assert!(to(&stage, "Mira").contains("(flood)"), "{}", to(&stage, "Mira"));
    stage.whispers("Mira", "cancel");
    for name in ["Lena", "Ana", "Dragan"] {
        stage.whispers(name, "1");
    }
    stage.lines.clear();
    stage.whispers("Ana", "alert storm");
    assert!(to(&stage, "Ana").contains("(storm)"), "{}", to(&stage, "Ana"));
    stage.whispers("Ana", "cancel");
    stage.lines.clear();
    stage.whispers("Ana", "alert flood");
    assert!(to(&stage, "Ana").contains("I can call nobody for you"));
}

#[test]
fn both_words_look_the_same_to_who_stands_beside() {
    let read = |word: &str| {
        let mut stage = held();
        for text in ["safe word", "heron", "heron", "lantern", "lantern"] {
            stage.whispers("Mira", text);
        }
        stage.whispers("Mira", "alert flood");
        out(&mut stage);
        stage.pass(6);
        stage.lines.clear();
        stage.whispers("Mira", word);
        stage.pass(60);
        let forced = to(&stage, "Ana").contains("is being forced");
        (to(&stage, "Mira"), forced)
    };
    let (safe, forced) = (read("heron"), read("lantern"));
    assert_eq!(safe.0, forced.0);
    assert_eq!((safe.1, forced.1), (false, true));
}

#[test]
fn it_is_agreed_and_raised_in_every_language() {
    for (tag, propose, alert, back) in [
        ("es", "!cadena lluvia 30, río 5", "alerta río en el puente", "me retiro de la cadena"),
        ("fr", "!chaîne pluie 30, crue 5", "alerte crue au pont", "je me retire de la chaîne"),
        ("ar", "!سلسلة مطر ٣٠، سيل ٥", "إنذار سيل عند الجسر", "أنسحب من السلسلة"),
        ("en", LEVELS, "alert flood at the bridge", "step back from the chain"),
    ] {
        let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan"]);
        for name in ["Lena", "Mira", "Ana", "Dragan"] {
            stage.whispers(name, &format!("!language {tag}"));
        }
        stage.says("Lena", propose);
        stage.whispers("Lena", "1");
        for name in ["Mira", "Ana", "Dragan"] {
            agrees(&mut stage, name);
        }
        stage.lines.clear();
        stage.whispers("Mira", alert);
        out(&mut stage);
        stage.pass(6);
        let called = ["Ana", "Dragan"].map(|name| to(&stage, name).is_empty());
        assert_eq!(called, [false, false], "{tag}: {}", stage.transcript());
        stage.lines.clear();
        stage.whispers("Ana", back);
        stage.pass(60);
        assert!(to(&stage, "Ana").lines().count() == 1, "{tag}: {}", to(&stage, "Ana"));
    }
}

#[test]
fn hours_hold_and_nobody_is_woken() {
    let mut stage = proposed();
    for name in ["Mira", "Ana", "Dragan"] {
        stage.whispers(name, "1");
        stage.whispers(name, "9:00 to 10:00");
        stage.whispers(name, "bogota");
    }
    stage.lines.clear();
    stage.whispers("Mira", "alert flood");
    out(&mut stage);
    assert!(to(&stage, "Mira").contains("Nobody has been asked yet"), "{}", to(&stage, "Mira"));
    assert_eq!(to(&stage, "Ana"), "");
}

#[test]
fn nothing_of_it_shows_in_debug() {
    let stage = held();
    let happening = Happening::ChainJoined { circle: circle(), person: user("mira") };
    assert_eq!(format!("{happening:?}"), "ChainJoined(..)");
    assert_eq!(format!("{:?}", CallFor::CheckIn), "CheckIn");
    assert!(stage.rows(Table::Chain) > 0);
}

#[test]
fn whose_keys_were_replaced_answers_no_longer_and_is_asked_anew() {
    let mut stage = held();
    stage.whispers("Mira", "alert flood");
    out(&mut stage);
    stage.pass(5);
    stage.lines.clear();
    stage.feed(Happening::IdentityReplaced { person: user("ana") });
    stage.deliver();
    let ana = to(&stage, "Ana");
    assert!(ana.contains("rain") && !ana.contains("Mira"), "{ana}");
    stage.lines.clear();
    stage.pass(30);
    assert_eq!(to(&stage, "Ana"), "");
    assert!(to(&stage, "Lena").contains("alert from Mira"), "{}", to(&stage, "Lena"));
    agrees(&mut stage, "Ana");
    stage.pass(30);
    assert!(to(&stage, "Ana").contains("Mira"), "{}", to(&stage, "Ana"));
}
