//! What people meet in private: consent, answers, names, being forgotten.

use super::{scripts::*, *};
use crate::{core::Content, store::Table};

#[test]
fn a_wall_with_too_few_stays_closed() {
    let mut stage = Stage::with_friends(library(&[("wall", WALL)]), &["Mira"]);
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!co-facilitator Mira");
    stage.says("Mira", "!next");
    stage.whispers("Lena", "Time");
    stage.whispers("Mira", "pass");
    stage.says("Mira", "!next");
    stage.joins("Joy");
    stage.whispers("Joy", "yes");
    stage.whispers("Joy", "Air");
    stage.whispers("Mira", "Quiet after all");
    stage.whispers("Lena", "2");
    stage.says("Lena", "!next");
    stage.whispers("Joy", "One thing more");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn an_answer_is_changed_taken_back_and_too_long() {
    let scripts = [("wall", WALL), ("alone", PRIVATE)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "Tiem");
    let correction = stage.message(
        &stage.private_room("Mira"),
        "Mira",
        corrected(&stage.last_event(), "Time, more of it"),
    );
    stage.note("Mira corrects her message to \"Time, more of it\"");
    stage.feed(correction);
    assert!(stage.remembers("more of it") && !stage.remembers("Tiem"));
    stage.whispers("Mira", "forget it");
    assert!(!stage.remembers("more of it"));
    stage.lines.push("Mira (alone): aaaaaaa… (2001 letters)".to_owned());
    let long = stage.message(&stage.private_room("Mira"), "Mira", Content::Text("a".repeat(2001)));
    stage.feed(long);
    let picture = stage.message(&stage.private_room("Mira"), "Mira", Content::Other);
    stage.note("Mira sends a picture");
    stage.feed(picture);
    stage.whispers("Mira", "later");
    stage.whispers("Mira", "Rest. done");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "The river");
    stage.whispers("Mira", "forget it");
    stage.whispers("Mira", "My aunt");
    stage.whispers("Mira", "Sleep");
    stage.whispers("Mira", "forget it");
    stage.whispers("Mira", "Read");
    stage.says("Lena", "!stop");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn own_answers_come_back_to_their_author_and_others_go_when_the_part_is_over() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &["Mira"]);
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "The *river* <b>");
    stage.whispers("Mira", "Sleep\nlong");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "The phone calls");
    assert!(stage.remembers("phone calls") && stage.remembers("river"));
    stage.says("Lena", "!next");
    assert!(!stage.remembers("phone calls") && stage.remembers("river"));
    stage.says("Lena", "!next");
    assert!(!stage.remembers("river"));
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_is_asked_for_consent_and_says_not_yet_and_then_yes() {
    let mut stage = Stage::with_circle(library(&[("alone", PRIVATE)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "why?");
    stage.whispers("Mira", "what can you see?");
    stage.whispers("Mira", "not yet");
    stage.whispers("Lena", "My tea");
    stage.whispers("Lena", "Sleep");
    stage.note("Joy is silent, so Lena goes on");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "hello?");
    stage.whispers("Mira", "yes");
    stage.whispers("Joy", "ok");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_first_contact_happens_while_the_question_waits() {
    let mut stage = Stage::with_circle(library(&[("wall", WALL)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "!idioma español");
    stage.whispers("Mira", "sí");
    stage.whispers("Mira", "Silencio");
    stage.whispers("Joy", "stop");
    stage.says("Lena", "!resume");
    stage.whispers("Joy", "1");
    stage.whispers("Joy", "call me Joy of the Morning");
    stage.whispers("Joy", "My name is nobody");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_kind_answer_to_a_stranger_asks_nothing_and_skips_no_question() {
    let mut stage = Stage::with_circle(library(&[("alone", PRIVATE)]), &["Mira"]);
    stage.says("Mira", "!next");
    stage.says("Mira", "!frobnicate");
    stage.says("Mira", "help");
    stage.says("Mira", "kolo help");
    stage.says("Lena", "!start alone");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_is_forgotten_in_the_middle_of_a_wall() {
    let mut stage = Stage::with_friends(library(&[("wall", WALL)]), &["Mira", "Joy", "Ana"]);
    stage.whispers("Mira", "call me Mirabel");
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    for (name, words) in [("Mira", "Umbrellas"), ("Lena", "Time"), ("Joy", "Air")] {
        stage.whispers(name, words);
    }
    assert!(stage.remembers("Umbrellas") && stage.remembers("Mirabel"));
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("Umbrellas") && !stage.remembers("Mirabel"));
    stage.whispers("Ana", "A window");
    stage.whispers("Lena", "1");
    stage.says("Ana", "!forget me");
    stage.says("Lena", "!next");
    stage.joins("Eva");
    stage.says("Eva", "!forget me");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_words_of_somebody_forgotten_in_the_same_breath_never_reach_the_wall() {
    let mut stage = Stage::with_friends(library(&[("wall", WALL)]), &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    for (name, words) in [("Mira", "Umbrellas"), ("Lena", "Time"), ("Joy", "Air"), ("Ana", "Tea")] {
        stage.whispers(name, words);
    }
    let private = stage.private_room("Mira");
    let forget = stage.message(&private, "Mira", Content::Text("forget me".to_owned()));
    let next = stage.message(&circle(), "Lena", Content::Text("!next".to_owned()));
    stage.feed_all(vec![forget, next]);
    let seen = stage.transcript();
    assert!(seen.contains("Air") && !seen.contains("| - Umbrellas"), "{seen}");
}

#[test]
fn somebody_asks_for_help_and_leaves() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &["Mira", "Joy"]);
    stage.says("Lena", "help");
    stage.says("Lena", "!help");
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "The river");
    stage.whispers("Mira", "leave");
    assert!(!stage.remembers("river"));
    stage.whispers("Lena", "The tea");
    stage.says("Joy", "leave");
    stage.whispers("Lena", "Sleep");
    stage.whispers("Lena", "help");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn how_somebody_leaves_is_asked_once_and_withdrawn_after_a_day() {
    let script = "# Bye\n\nminutes: 5\ncare: amber\nlineage: test\n\nA farewell.\n\n\
        ## close: leaving\nminutes: 4\n\nThat was all.\n\n> How are you leaving?\n";
    let mut stage = Stage::with_friends(library(&[("bye", script)]), &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!start bye");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "Thoughtful");
    stage.whispers("Ana", "stop");
    stage.pass(23 * 60);
    stage.whispers("Joy", "Late, and well");
    stage.whispers("Mira", "maybe");
    stage.pass(2 * 60);
    stage.whispers("Lena", "I am well");
    stage.pass(23 * 60);
    stage.whispers("Joy", "1");
    assert_eq!(stage.rows(Table::Timer), 0);
    insta::assert_snapshot!(stage.transcript());
}
