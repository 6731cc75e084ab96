//! Where somebody is: how they say it, and what then happens by the clock of that place.

use super::forms::PROMISE;
use super::*;
use crate::core::TimerKey;
use crate::store::Table;

const LETTER: &str = "# A letter to yourself

minutes: 20
care: green
lineage: test

You write to yourself, and say when it shall come back.

## private: letter
minutes: 12
harvest: own
returns: asked

> What would you like to tell yourself?

## say: after
minutes: 2

> Look up for a moment.
";

fn stage() -> Stage {
    Stage::with_friends(library(&[("letter", LETTER), ("step", PROMISE)]), &["Mira"])
}

fn tells(stage: &mut Stage, texts: &[&str]) {
    for text in texts {
        stage.whispers("Mira", text);
    }
}

#[test]
fn where_somebody_is_can_be_said_in_any_way_and_is_read_back() {
    let mut stage = stage();
    tells(&mut stage, &["I am in Medellin", "I'm in Le Caire now.", "estoy en Cúcuta, Colombia"]);
    tells(&mut stage, &["I am in UTC+5:30", "my time zone is America/Lima", "I moved to Kiev"]);
    stage.note("a country with several times");
    tells(&mut stage, &["I'm in Mexico", "2"]);
    stage.note("a slip, and a number too late");
    tells(&mut stage, &["I am in Medelin", "hello", "1"]);
    tells(&mut stage, &["I am in Medelin", "1"]);
    stage.note("places that are in no list, and what is no place");
    tells(&mut stage, &["I am in Zubrowka", "my time zone is somewhere warm", "I am in pain"]);
    tells(&mut stage, &["I am in danger"]);
    for (tag, texts) in [
        ("es", ["estoy en Lima", "estoy en peligro", "estoy en Bogtoá", "1"]),
        ("fr", ["je suis au Caire", "je suis en danger", "je suis à Beyrout", "1"]),
        ("ar", ["أنا في القاهرة", "أنا في خطر", "أنا ببيروت", "أنا في رام الله"]),
    ] {
        stage.whispers("Mira", &format!("!language {tag}"));
        tells(&mut stage, &texts);
    }
    insta::assert_snapshot!(stage.transcript());
    assert!(stage.remembers("Asia/Hebron"));
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("Asia/Hebron"));
}

#[test]
fn while_a_question_waits_only_a_known_place_is_taken_for_one() {
    for answer in ["I am in Lima, with my aunt", "I am in Bogoto and in pain", "I am in Zubrowka"] {
        let mut stage = stage();
        stage.says("Lena", "!start letter");
        stage.says("Lena", "!next");
        tells(&mut stage, &["I am in Bogotá"]);
        assert!(!stage.remembers("I am in"));
        tells(&mut stage, &[answer]);
        assert!(stage.remembers(answer));
        assert!(stage.remembers("America/Bogota"));
    }
}

/// Mira writes a letter and wants it back in three weeks, on 22 May; it is Friday, 1 May, 17:00 UTC.
fn with_a_letter(first: &[&str]) -> Stage {
    let mut stage = stage();
    tells(&mut stage, first);
    stage.says("Lena", "!start letter");
    stage.says("Lena", "!next");
    tells(&mut stage, &["You came further than you thought.", "in three weeks"]);
    stage
}

fn hours(hours: i64) -> i64 {
    hours * 60
}

#[test]
fn a_letter_comes_back_in_the_morning_of_where_its_author_is() {
    for (first, then) in [(&["I am in Bogotá"][..], &[][..]), (&[], &["I am in Bogotá"])] {
        let mut stage = with_a_letter(first);
        tells(&mut stage, then);
        stage.restart();
        stage.pass(hours(21 * 24 - 3) - 1);
        assert_eq!(stage.rows(Table::Kept), 1, "it is 8:59 in Bogotá");
        stage.pass(1);
        assert_eq!(stage.rows(Table::Kept), 0, "it is 9:00");
    }
}

#[test]
fn whoever_moves_to_where_the_day_has_begun_has_their_letter_at_once() {
    let mut stage = with_a_letter(&["I am in Bogotá"]);
    stage.pass(hours(20 * 24 + 5));
    assert_eq!(stage.rows(Table::Kept), 1);
    tells(&mut stage, &["I am in Auckland"]);
    stage.pass(0);
    assert_eq!(stage.rows(Table::Kept), 0);
}

#[test]
fn tomorrow_is_that_of_where_somebody_is_and_so_is_the_hour_of_the_reminder() {
    let waits = |stage: &Stage| stage.timers().contains(&TimerKey::Promise(user("Mira"), 1));
    let mut stage = stage();
    tells(&mut stage, &["I am in Tokyo"]);
    stage.says("Lena", "!start step");
    stage.says("Lena", "!next");
    tells(&mut stage, &["Ring the river", "tomorrow", "1", "my promises"]);
    let said = stage.transcript();
    assert!(said.contains("Sunday, 3 May"), "in Tokyo it is Saturday: {said}");
    stage.pass(hours(31) - 1);
    assert!(waits(&stage));
    stage.note("it is 9:00 on Sunday in Tokyo");
    stage.pass(1);
    assert!(!waits(&stage));
    tells(&mut stage, &["2", "tomorrow", "I am in Honolulu"]);
    assert!(waits(&stage));
    stage.pass(hours(24));
    assert!(waits(&stage), "in Honolulu it is Sunday");
    stage.pass(hours(19));
    assert!(!waits(&stage), "it is 9:00 on Monday");
    insta::assert_snapshot!(stage.transcript());
}
