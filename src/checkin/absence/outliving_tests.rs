//! What lies ready with the homeserver for a Kolo that is gone.

use jiff::Timestamp;

use super::tests::{RULE, stage, with_rule};
use crate::{circle::tests::Stage, core::TimerKey, store::Table};

/// For whom something lies ready, when it comes, and what it says.
fn ready(stage: &Stage) -> Vec<(String, String, String)> {
    let all = stage.ready.values();
    all.map(|(who, at, words)| (who.to_string(), at.to_string(), words.clone())).collect()
}

fn comes(stage: &Stage) -> Option<Timestamp> {
    assert!(stage.ready.len() < 2, "{:?}", ready(stage));
    stage.ready.values().next().map(|(_, at, _)| *at)
}

fn at(text: &str) -> Option<Timestamp> {
    Some(text.parse().unwrap())
}

#[test]
fn a_message_to_ana_lies_ready_once_she_has_agreed() {
    let mut stage = stage();
    for text in [RULE, "bogota", "1", "1"] {
        stage.whispers("Mira", text);
    }
    stage.pass(20 * 60);
    assert_eq!(comes(&stage), None);
    stage.whispers("Ana", "1");
    let [(who, at, words)] = ready(&stage).try_into().unwrap();
    assert_eq!((who.as_str(), at.as_str()), ("@ana:example.org", "2026-05-03T02:30:00Z"));
    insta::assert_snapshot!(words);
}

#[test]
fn a_word_of_miras_moves_it_to_the_next_day() {
    let mut stage = with_rule();
    assert_eq!(comes(&stage), at("2026-05-03T02:30:00Z"));
    stage.whispers("Mira", "help");
    // The next day is too far away for a homeserver to keep it.
    assert_eq!(comes(&stage), None);
    stage.pass(120);
    assert_eq!(comes(&stage), at("2026-05-04T02:30:00Z"));
}

#[test]
fn a_kolo_that_lives_takes_it_back_before_it_comes() {
    let mut stage = with_rule();
    stage.pass(2);
    stage.pass(70);
    let called = stage.transcript();
    assert!(called.contains("Ana | Mira has been silent"), "{called}");
    assert_ne!(comes(&stage), at("2026-05-03T02:30:00Z"));
}

#[test]
fn it_is_laid_ready_anew_for_new_devices_and_never_twice() {
    let mut stage = with_rule();
    stage.whispers("Mira", "help");
    stage.pass(120);
    let before: Vec<_> = stage.ready.keys().cloned().collect();
    stage.pass(7 * 60);
    let now: Vec<_> = stage.ready.keys().cloned().collect();
    assert_eq!(comes(&stage), at("2026-05-04T02:30:00Z"));
    assert_ne!(before, now);
}

#[test]
fn it_goes_with_the_rule_with_ana_and_with_mira() {
    for ends in ["no absence rule", "untrust Ana"] {
        let mut stage = with_rule();
        stage.whispers("Mira", ends);
        assert_eq!(comes(&stage), None, "{ends}");
    }
    let mut stage = with_rule();
    stage.whispers("Mira", "forget me");
    assert_eq!(comes(&stage), None);
    assert_eq!(stage.rows(Table::Absence), 0);
    assert!(!stage.timers().iter().any(|key| matches!(key, TimerKey::Outlives(_))));
}

#[test]
fn while_nothing_gets_through_what_was_laid_ready_stays() {
    let mut stage = with_rule();
    stage.offline = true;
    stage.whispers("Mira", "help");
    assert_eq!(comes(&stage), at("2026-05-03T02:30:00Z"));
    stage.restart();
    stage.offline = false;
    stage.deliver();
    assert_eq!(comes(&stage), None);
}
