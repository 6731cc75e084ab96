//! Rules about silence as people read them.

use crate::{
    circle::tests::{Stage, library, user},
    core::{Content, Happening, TimerKey},
    store::Table,
};

pub(super) const RULE: &str =
    "if I have not answered by 20:00, ask again at 20:30; if nothing by 21:00, tell Ana";

/// Mira trusts Ana and Dragan, at any hour. It is noon in Bogotá, where all of them are.
pub(super) fn stage() -> Stage {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan"]);
    for name in ["Ana", "Dragan"] {
        stage.whispers("Mira", &format!("trust {name}"));
        stage.whispers(name, "1");
        stage.whispers(name, "2");
    }
    stage.lines.clear();
    stage
}

/// Mira has a rule, and it is 19:59 on the next day. She has not written on it.
pub(super) fn with_rule() -> Stage {
    let mut stage = stage();
    for text in [RULE, "bogota", "1", "1"] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Ana", "1");
    stage.pass(32 * 60 - 1);
    stage.lines.clear();
    stage
}

fn waits(stage: &Stage) -> bool {
    stage.timers().iter().any(|key| matches!(key, TimerKey::Absence(_)))
}

#[test]
fn a_rule_is_made_in_a_conversation() {
    let mut stage = stage();
    stage.whispers("Mira", "absence rule");
    stage.whispers("Mira", "in the evening");
    stage.whispers("Mira", "20:00");
    stage.whispers("Mira", "20:30");
    stage.whispers("Mira", "20:35");
    stage.whispers("Mira", "20:00");
    stage.whispers("Mira", "20:30");
    stage.whispers("Mira", "21:00");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "Bogotá");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "absence rule");
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "absence rule");
    stage.whispers("Mira", "no absence rule");
    insta::assert_snapshot!(stage.transcript());
    assert!(!waits(&stage));
    assert_eq!(stage.rows(Table::Absence), 0);
}

#[test]
fn a_rule_is_said_in_one_sentence_in_every_language() {
    for (language, sentence) in [
        ("en", RULE),
        (
            "es",
            "si no he contestado a las 20:00, pregúntame otra vez a las 20:30; si nada a las 21:00, avisa a Ana",
        ),
        ("fr", "si je n'ai pas répondu à 20h, redemande à 20h30 ; si rien à 21h, préviens Ana"),
        ("ar", "إذا لم أجب حتى ٢٠:٠٠ اسألني عند ٢٠:٣٠، وإن لم يصل شيء حتى ٢١:٠٠ أخبر Ana"),
    ] {
        let mut stage = stage();
        stage.whispers("Mira", &format!("!language {language}"));
        stage.lines.clear();
        for text in [sentence, "bogota", "1", "1"] {
            stage.whispers("Mira", text);
        }
        insta::assert_snapshot!(format!("a_rule_said_in_{language}"), stage.transcript());
    }
}

#[test]
fn buddies_see_whose_rule_names_whom() {
    let mut stage = with_rule();
    stage.whispers("Mira", "buddy Ana");
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.whispers("Mira", "my buddies");
    stage.whispers("Ana", "my buddies");
    stage.whispers("Mira", "no absence rule");
    stage.whispers("Ana", "my buddies");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_rule_fires() {
    let mut stage = with_rule();
    stage.pass(31);
    stage.pass(30);
    stage.whispers("Ana", "1");
    stage.restart();
    stage.whispers("Mira", "I am here, the battery was empty");
    stage.pass(24 * 60);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_number_that_comes_twice_ends_no_search() {
    let mut stage = with_rule();
    stage.pass(31);
    stage.pass(30);
    stage.lines.clear();
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "1");
    let twice = stage.transcript();
    assert!(twice.contains("2 I have reached them"), "{twice}");
    assert!(!twice.contains("Mira | Ana says"), "{twice}");
    stage.lines.clear();
    stage.whispers("Ana", "2");
    let reached = stage.transcript();
    assert!(reached.contains("Mira | Ana says"), "{reached}");
}

#[test]
fn whoever_is_away_is_not_looked_for() {
    let mut stage = with_rule();
    stage.whispers("Mira", "away until 10 May");
    let told = stage.transcript();
    assert!(told.contains("10 May"), "{told}");
    stage.lines.clear();
    stage.pass(3 * 24 * 60);
    let rested = stage.transcript();
    assert!(!rested.contains("there"), "{rested}");
    stage.whispers("Mira", "back again");
    stage.lines.clear();
    stage.pass(25 * 60);
    let watched = stage.transcript();
    assert!(watched.contains("Are you there"), "{watched}");
}

#[test]
fn p12_a_word_on_the_day_is_enough() {
    let mut stage = with_rule();
    stage.whispers("Mira", "help");
    stage.lines.clear();
    stage.pass(120);
    assert_eq!(stage.transcript(), "(120 minutes pass)");
    stage.pass(22 * 60 + 40);
    let asked = stage.transcript();
    assert!(asked.contains("Are you there"), "{asked}");
}

#[test]
fn an_answer_in_the_last_second_is_one() {
    let mut stage = with_rule();
    stage.pass(31);
    stage.pass_seconds(29 * 60 + 59);
    stage.whispers("Mira", "ok");
    stage.pass(60);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn an_answer_that_was_sent_in_time_and_arrives_late_ends_it() {
    let mut stage = with_rule();
    stage.pass(61);
    let room = stage.private_room("Mira");
    let mut message = stage.message(&room, "Mira", Content::Other);
    if let Happening::Message { sent_at, .. } = &mut message {
        *sent_at = "2026-05-03T01:59:59Z".parse().unwrap();
    }
    stage.note("a picture from Mira, sent at 20:59:59, arrives");
    stage.feed(message);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn kolo_was_down_over_the_time() {
    let mut stage = with_rule();
    stage.note("Kolo is down for 100 minutes");
    stage.sleep(100);
    stage.restart();
    stage.tick();
    stage.pass(29);
    stage.whispers("Mira", "here");
    stage.pass(24 * 60);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn kolo_was_down_and_nobody_answers_then() {
    let mut stage = with_rule();
    stage.pass(35);
    stage.note("Kolo is down for three hours");
    stage.sleep(180);
    stage.restart();
    stage.tick();
    stage.pass(30);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_word_protects_a_rule() {
    let mut stage = stage();
    for text in [RULE, "bogota", "1", "The Heron"] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Mira", "the hern");
    stage.whispers("Mira", "The Heron");
    stage.whispers("Mira", "the heron");
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "no absence rule");
    stage.whispers("Mira", "stork");
    stage.whispers("Mira", "no absence rule eagle");
    stage.whispers("Mira", "no absence rule");
    stage.whispers("Mira", "owl");
    stage.whispers("Mira", "absence rule");
    stage.whispers("Mira", "no absence rule the heron");
    stage.pass(24 * 60 + 1);
    stage.whispers("Mira", "no absence rule the heron!");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn ana_does_not_agree_or_says_nothing() {
    let mut stage = stage();
    for text in [RULE, "bogota", "1", "1"] {
        stage.whispers("Mira", text);
    }
    stage.lines.clear();
    stage.whispers("Ana", "no");
    for text in [RULE, "1", "1"] {
        stage.whispers("Mira", text);
    }
    stage.lines.pop();
    stage.pass(3 * 24 * 60);
    let transcript = stage.transcript();
    assert_eq!(transcript.matches("the rule does not hold").count(), 2, "{transcript}");
    assert!(!waits(&stage));
}

#[test]
fn who_is_named_steps_back() {
    let mut stage = with_rule();
    stage.whispers("Ana", "step back from Mira");
    stage.pass(61);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p9_a_rule_goes_with_who_made_it_and_whoever_is_named_hears_it() {
    let mut stage = with_rule();
    stage.whispers("Mira", "forget me");
    insta::assert_snapshot!(stage.transcript());
    assert!(!waits(&stage));
    assert_eq!(stage.rows(Table::Absence), 0);
}

#[test]
fn a_rule_goes_along_to_another_time_zone() {
    let mut stage = with_rule();
    let mut store = crate::store::Batch::new();
    let key = user("mira");
    let row = crate::store::Store::get(&*stage.store, Table::Person, key.as_bytes());
    let mut person: crate::people::Person = crate::store::decode(&row.unwrap().unwrap()).unwrap();
    person.zone = Some("Europe/Belgrade".to_owned());
    let row = crate::store::encode(&person).unwrap();
    store.put_owned(key.as_bytes(), Table::Person, key.as_bytes(), row);
    crate::store::Store::commit(&*stage.store, store).unwrap();
    stage.feed(Happening::Moved { person: key });
    stage.pass(12 * 60);
    assert!(!stage.transcript().contains("Are you there"), "it is not 20:30 in Belgrade yet");
    stage.pass(6 * 60);
    assert!(stage.transcript().contains("Are you there"));
}

/// What Kolo has written to somebody, one line each.
fn written_to(stage: &Stage, name: &str) -> Vec<String> {
    let begins = format!("→ {name} | ");
    let lines = stage.lines.iter().filter_map(|line| line.strip_prefix(&begins));
    lines.map(ToOwned::to_owned).collect()
}

#[test]
fn p9_who_is_no_contact_any_more_is_written_to_no_more_and_named_no_more() {
    for (who, word) in
        [("Mira", "untrust Ana"), ("Ana", "step back from Mira"), ("Ana", "forget me")]
    {
        let mut stage = with_rule();
        stage.whispers(who, word);
        let row = crate::store::Store::get(&*stage.store, Table::Absence, user("mira").as_bytes());
        let row = String::from_utf8(row.unwrap().unwrap()).unwrap();
        assert!(!row.contains("ana:") && !row.contains("Ana"), "{word}: {row}");
        // That was a sign for this day.
        stage.whispers("Mira", "help");
        stage.pass(24 * 60);
        stage.lines.clear();
        stage.note("Kolo is down over the time of the rule");
        stage.sleep(100);
        stage.restart();
        stage.tick();
        assert!(
            written_to(&stage, "Mira").iter().any(|line| line.contains("not watching")),
            "{word}"
        );
        stage.pass(40);
        assert!(
            written_to(&stage, "Dragan").iter().any(|line| line.contains("has been silent")),
            "{word}"
        );
        stage.whispers("Mira", "no absence rule");
        assert_eq!(written_to(&stage, "Ana"), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn a_rule_that_names_nobody_says_so() {
    let mut stage = with_rule();
    stage.whispers("Ana", "step back from Mira");
    stage.whispers("Mira", "absence rule");
    stage.whispers("Dragan", "step back from Mira");
    stage.whispers("Mira", "absence rule");
    stage.pass(33 * 60);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_was_chosen_and_is_no_contact_any_more_is_not_asked() {
    let mut stage = stage();
    for text in [RULE, "bogota", "1"] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Ana", "step back from Mira");
    stage.lines.clear();
    stage.whispers("Mira", "1");
    assert!(!stage.transcript().contains("→ Ana"), "{}", stage.transcript());
    assert!(!waits(&stage));
}

#[test]
fn who_is_named_reads_the_times_by_their_own_clock_and_no_city() {
    let mut stage = stage();
    stage.whispers("Ana", "I am in Belgrade");
    stage.lines.clear();
    for text in [RULE, "bogota", "1", "1"] {
        stage.whispers("Mira", text);
    }
    let asked = written_to(&stage, "Ana").join("\n");
    // Seven hours later there.
    assert!(asked.contains("by 3:00") && asked.contains("at 4:00"), "{asked}");
    assert!(!asked.contains("Bogot"), "{asked}");
}

#[test]
fn what_is_no_alarm_waits_until_who_is_named_is_awake() {
    let mut stage = stage();
    stage.whispers("Ana", "I am in Belgrade");
    stage.whispers("Ana", "my hours 9 am to 10 pm");
    stage.pass(5 * 60);
    stage.lines.clear();
    for text in [RULE, "bogota", "1", "1"] {
        stage.whispers("Mira", text);
    }
    assert_eq!(written_to(&stage, "Ana"), Vec::<String>::new());
    stage.pass(9 * 60 + 59);
    stage.whispers("Ana", "1");
    stage.note("Kolo is down over the time of the rule");
    stage.sleep(20 * 60);
    stage.restart();
    stage.tick();
    stage.whispers("Mira", "here");
    stage.pass(14 * 60);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_word_protects_a_rule_against_ending_it_with_the_contact() {
    let mut stage = stage();
    for text in [RULE, "bogota", "1", "The Heron", "the heron"] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.whispers("Mira", "untrust Ana");
    stage.whispers("Mira", "away until 10 May");
    stage.whispers("Mira", "untrust Dragan");
    stage.whispers("Mira", "no absence rule the heron");
    stage.whispers("Mira", "untrust Ana");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_sentence_understands_parts_of_the_day() {
    let mut stage = stage();
    let said = "if I have not answered by 8 pm, ask again at 8:30 pm; if nothing by 9 pm, tell Ana";
    for text in [said, "bogota"] {
        stage.whispers("Mira", text);
    }
    let read = stage.transcript();
    assert!(read.contains("by 20:00, I ask you at 20:30"), "{read}");
    assert!(read.contains("at 21:00, I ask Ana"), "{read}");
}
