//! A group's own questions, after the colours.

use super::*;
use crate::{core::Deed, store::Table};

const MORNINGS: [&str; 4] = [
    "2026-05-02T13:35:00Z",
    "2026-05-03T13:35:00Z",
    "2026-05-04T13:35:00Z",
    "2026-05-05T13:35:00Z",
];

/// Mira is asked every morning, and then how she slept, how safe it feels, and what she needs.
fn asked_more() -> Stage {
    let mut stage = asked_daily();
    stage.whispers("Mira", "check-in with sleep-and-safety");
    stage.lines.clear();
    stage
}

#[test]
fn questions_are_chosen_by_name_or_title_and_ended_by_a_word() {
    let mut stage = asked_daily();
    let words = [
        "check-in with",
        "check-in with sleeping",
        "check-in with Sleep and Safety",
        "check-in",
        "check-in with rest and company every friday 18:00",
        "colours only",
        "colours only",
    ];
    whisper_all(&mut stage, &words);
    stage.note("with the first words, before there is a plan");
    stage.whispers("Mira", "check-in off");
    whisper_all(&mut stage, &["check-in with sleep-and-safety", "pass", "check-in"]);
    whisper_all(&mut stage, &["pass", "check-in sleep-and-safety"]);
    whisper_all(&mut stage, &["every day at 21:00", "2", "yes"]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn they_come_after_the_colours_one_after_the_other() {
    let mut stage = asked_more();
    until(&mut stage, MORNINGS[0]);
    whisper_all(&mut stage, &["1", "badly. The dogs barked", "4", "Somebody to cook with"]);
    assert!(!stage.remembers("The dogs barked"));
    until(&mut stage, MORNINGS[1]);
    whisper_all(&mut stage, &["4", "what", "skip", "9", "safe enough", "skip"]);
    until(&mut stage, MORNINGS[2]);
    stage.note("pass leaves out the rest");
    whisper_all(&mut stage, &["green", "1", "pass", "1"]);
    until(&mut stage, MORNINGS[3]);
    stage.note("and at the colours, all");
    stage.whispers("Mira", "pass");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn in_spanish() {
    let mut stage = alone();
    let words = [
        "!language es",
        "pregúntame con sueño y seguridad cada día 8:30",
        "bogotá",
        "pregúntame al minuto",
    ];
    whisper_all(&mut stage, &words);
    until(&mut stage, MORNINGS[0]);
    whisper_all(&mut stage, &["verde", "más o menos", "3", "compañía", "cómo he estado"]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn answers_are_corrected_erased_and_shown_under_their_question() {
    let mut stage = asked_more();
    until(&mut stage, MORNINGS[0]);
    whisper_all(&mut stage, &["amber", "well"]);
    let slept = stage.last_event();
    stage.whispers("Mira", "2");
    let safe = stage.last_event();
    stage.whispers("Mira", "an hour of *quiet*");
    let needs = stage.last_event();
    edits(&mut stage, &slept, "3");
    edits(&mut stage, &slept, "I do not know");
    edits(&mut stage, &needs, "a walk");
    assert!(!stage.remembers("an hour of"));
    deletes(&mut stage, &safe);
    until(&mut stage, MORNINGS[1]);
    whisper_all(&mut stage, &["1", "1", "5", "nothing_at_all_"]);
    whisper_all(&mut stage, &["how have I been?", "how have I been as a file"]);
    let file = stage.done.iter().rev().find_map(|outgoing| match &outgoing.deed {
        Deed::Attach(file) => Some(String::from_utf8(file.content.as_bytes().to_vec()).unwrap()),
        _ => None,
    });
    stage.note(&file.unwrap());
    stage.whispers("Mira", "forget my check-ins");
    assert_eq!(stage.rows(Table::CheckInAnswer), 0);
    assert!(!stage.remembers("a walk"));
    stage.whispers("Mira", "how have I been?");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn on_a_hard_day_somebody_who_is_called_comes_first() {
    let mut stage = asked_daily();
    with_ana(&mut stage);
    stage.whispers("Mira", "check-in with sleep-and-safety");
    stage.lines.clear();
    until(&mut stage, MORNINGS[0]);
    whisper_all(&mut stage, &["3", "2", "badly"]);
    until(&mut stage, MORNINGS[1]);
    stage.note("while somebody is called, nothing more is asked");
    whisper_all(&mut stage, &["red", "1", "amber", "2"]);
    until(&mut stage, MORNINGS[2]);
    stage.note("in the middle of the questions, what she says of the colours counts");
    whisper_all(&mut stage, &["green", "1", "3", "red"]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nothing_is_asked_of_whoever_is_called_for_somebody_else() {
    let mut stage = asked_more();
    stage.befriend("Ana");
    stage.whispers("Ana", "trust @mira:example.org");
    whisper_all(&mut stage, &["yes", "any hour"]);
    whisper_all(&mut stage, &["check-in 8:30"]);
    for words in ["check-in every day 8:31", "bogota", "check-in on the minute"] {
        stage.whispers("Ana", words);
    }
    stage.lines.clear();
    until(&mut stage, MORNINGS[0]);
    for words in ["red", "1"] {
        stage.whispers("Ana", words);
    }
    stage.note("Mira is called, and answers her own check-in first");
    stage.whispers("Mira", "green");
    stage.whispers("Mira", "I have it");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_left_open_falls_away() {
    let mut stage = asked_more();
    until(&mut stage, MORNINGS[0]);
    whisper_all(&mut stage, &["1", "1", "5"]);
    stage.note("three hours pass: what she writes is no answer any more");
    stage.pass(180);
    stage.whispers("Mira", "they are at the door");
    assert!(!stage.remembers("at the door"));
    until(&mut stage, MORNINGS[1]);
    stage.whispers("Mira", "1");
    until(&mut stage, MORNINGS[2]);
    stage.note("the question about the night is gone");
    stage.whispers("Mira", "well");
    stage.restart();
    whisper_all(&mut stage, &["1", "1"]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn words_of_kolo_are_heard_while_any_words_are_an_answer() {
    let mut stage = asked_more();
    until(&mut stage, MORNINGS[0]);
    whisper_all(&mut stage, &["1", "1", "5"]);
    let long = "word ".repeat(70);
    whisper_all(&mut stage, &[long.as_str(), "quiet at home", "help", "how have I been?"]);
    until(&mut stage, MORNINGS[1]);
    whisper_all(&mut stage, &["1", "1", "5", "stop", "a blanket"]);
    assert!(!stage.remembers("a blanket"));
    until(&mut stage, MORNINGS[2]);
    whisper_all(&mut stage, &["1", "1", "5", "later", "red"]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_forgotten_after_ninety_days_and_with_the_person() {
    let mut stage = asked_more();
    until(&mut stage, MORNINGS[0]);
    stage.whispers("Mira", "1");
    let light = stage.last_event();
    whisper_all(&mut stage, &["1", "5", "a quiet house"]);
    deletes(&mut stage, &light);
    stage.whispers("Mira", "check-in off");
    assert!(stage.remembers("a quiet house"));
    stage.pass(days(89));
    assert_eq!(stage.rows(Table::CheckInAnswer), 1);
    stage.pass(days(3));
    assert_eq!((stage.rows(Table::CheckInAnswer), stage.rows(Table::CheckIn)), (0, 0));

    let mut stage = asked_more();
    until(&mut stage, MORNINGS[0]);
    whisper_all(&mut stage, &["1", "1", "5", "a quiet house", "forget me"]);
    assert_eq!((stage.rows(Table::CheckInAnswer), stage.rows(Table::CheckIn)), (0, 0));
    assert!(!stage.remembers("a quiet house"));
}
