//! What people read and keep when an alert is over.

use super::{carrying::alert, stage};
use crate::{
    circle::tests::{Stage, user},
    core::Happening,
    store::Table,
};

fn ended(word: &str) -> Stage {
    let mut stage = stage();
    stage.whispers("Mira", "safe word");
    for word in ["heron", "heron", "lantern", "lantern"] {
        stage.whispers("Mira", word);
    }
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.pass(5);
    stage.whispers("Ana", "acting");
    stage.lines.clear();
    stage.whispers("Mira", word);
    stage
}

fn seen_by_mira(stage: &mut Stage) -> String {
    let seen = stage.transcript();
    let mut kept = Vec::new();
    let mut inside = false;
    for line in seen.lines() {
        let hers = line.starts_with("→ Mira |");
        inside = hers || inside && line.starts_with(' ');
        if inside {
            kept.push(line);
        }
    }
    kept.join("\n")
}

#[test]
fn a_look_back_the_next_day_and_a_log_that_is_kept_for_a_week() {
    let mut stage = ended("heron");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "keep the log");
    stage.pass(24 * 60);
    for text in ["1", "2", "3", "4", "5", "my alerts"] {
        stage.whispers("Mira", text);
    }
    insta::assert_snapshot!(stage.transcript());
    stage.pass(7 * 24 * 60);
    assert_eq!(stage.rows(Table::Drill), 0);
}

#[test]
fn without_a_word_only_that_there_was_one_is_kept() {
    let mut stage = ended("heron");
    stage.whispers("Mira", "2");
    stage.pass(25 * 60);
    stage.lines.clear();
    stage.whispers("Mira", "keep the log");
    stage.whispers("Mira", "my alerts");
    let seen = seen_by_mira(&mut stage);
    assert!(seen.contains("I have no log"), "{seen}");
    assert!(seen.contains("An alert:"), "{seen}");
    assert!(!seen.contains("Ana"), "{seen}");
    stage.whispers("Mira", "forget my alerts");
    assert_eq!(stage.rows(Table::Drill), 0);
    stage.whispers("Mira", "my alerts");
    let seen = seen_by_mira(&mut stage);
    assert!(seen.contains("I keep no alert of yours"), "{seen}");
}

#[test]
fn what_comes_after_looks_the_same_for_both_words() {
    let play = |word: &str| {
        let mut stage = ended(word);
        for text in ["1", "keep the log", "my alerts"] {
            stage.whispers("Mira", text);
        }
        stage.pass(30 * 60);
        stage.whispers("Mira", "4");
        stage.whispers("Mira", "my alerts");
        seen_by_mira(&mut stage)
    };
    assert_eq!(play("heron"), play("lantern"));
}

#[test]
fn who_answers_reads_that_it_may_be_kept_and_forgetting_erases_it() {
    let mut stage = stage();
    alert(&mut stage);
    stage.lines.clear();
    stage.whispers("Ana", "1");
    let seen = stage.transcript();
    assert!(seen.contains("Mira may keep for themselves who took what"), "{seen}");
    stage.feed(Happening::AllClear { person: user("mira"), false_alarm: true });
    assert_eq!(stage.rows(Table::Drill), 1);
    stage.whispers("Mira", "forget me");
    assert_eq!(stage.rows(Table::Drill), 0);
}

#[test]
fn what_was_while_it_was_hidden_is_given_to_nobody() {
    let mut stage = ended("lantern");
    stage.pass(1);
    stage.whispers("Ana", "log: she is forced");
    stage.pass(5);
    stage.whispers("Mira", "alert");
    stage.pass(1);
    stage.whispers("Dragan", "1");
    stage.pass(1);
    stage.whispers("Mira", "heron");
    stage.lines.clear();
    stage.whispers("Mira", "keep the log");
    stage.whispers("Mira", "my alerts");
    let seen = seen_by_mira(&mut stage);
    assert!(seen.contains("Dragan") && !seen.contains("she is forced"), "{seen}");
}

#[test]
fn the_look_back_waits_while_somebody_else_may_wait_for_an_answer() {
    let mut stage = ended("heron");
    stage.whispers("Mira", "1");
    stage.whispers("Ana", "trust Mira");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "2");
    stage.pass(12 * 60);
    stage.whispers("Ana", "alert");
    stage.pass(1);
    stage.lines.clear();
    stage.pass(24 * 60);
    let asked = |stage: &Stage| stage.lines.iter().any(|line| line.contains("Would you change"));
    assert!(!asked(&stage), "{}", stage.transcript());
    stage.whispers("Ana", "I am safe");
    stage.pass(2 * 60);
    assert!(asked(&stage), "{}", stage.transcript());
}
