//! Being asked, and answering.

use super::*;
use crate::store::{Store, Table};

/// The first morning: the question has been asked.
fn asked() -> Stage {
    let mut stage = asked_daily();
    until(&mut stage, "2026-05-02T13:35:00Z");
    stage
}

#[test]
fn a_question_is_answered_and_the_answer_is_changed_corrected_and_deleted() {
    let mut stage = asked();
    stage.whispers("Mira", "today is green. The sun is out");
    let first = stage.last_event();
    assert!(!stage.remembers("The sun is out"));
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "amber");
    let second = stage.last_event();
    edits(&mut stage, &second, "3");
    edits(&mut stage, &second, "I do not know");
    stage.whispers("Mira", "how have I been?");
    deletes(&mut stage, &second);
    deletes(&mut stage, &first);
    assert_eq!(stage.rows(Table::CheckInAnswer), 0);
    stage.whispers("Mira", "how have I been?");
    until(&mut stage, "2026-05-03T13:35:00Z");
    whisper_all(&mut stage, &["I read the green paper", "skip"]);
    until(&mut stage, "2026-05-04T13:35:00Z");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn on_a_red_day_somebodys_own_words_are_shown_and_nobody_else_hears_of_it() {
    let mut stage = asked();
    stage.whispers("Mira", "3");
    whisper_all(&mut stage, &["what helps", "what helps: the river, no phone, my aunt"]);
    let words = stage.last_event();
    until(&mut stage, "2026-05-03T13:35:00Z");
    stage.whispers("Mira", "red");
    edits(&mut stage, &words, "what helps: the river, and my aunt");
    assert!(!stage.remembers("no phone"));
    stage.whispers("Mira", "what helps?");
    until(&mut stage, "2026-05-04T13:35:00Z");
    stage.whispers("Mira", "2");
    deletes(&mut stage, &words);
    assert!(!stage.remembers("the river"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn on_a_red_day_somebody_is_called_only_after_a_yes() {
    let mut stage = asked_daily();
    with_ana(&mut stage);
    stage.whispers("Mira", "what helps: the river");
    until(&mut stage, "2026-05-02T13:35:00Z");
    whisper_all(&mut stage, &["3", "2"]);
    until(&mut stage, "2026-05-03T13:35:00Z");
    whisper_all(&mut stage, &["amber", "1"]);
    until(&mut stage, "2026-05-04T13:35:00Z");
    stage.whispers("Mira", "red");
    let red = stage.last_event();
    edits(&mut stage, &red, "green");
    stage.note("the 1 is no answer to a question that is taken back");
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn one_reminder_comes_at_most() {
    let mut stage = asked_daily();
    stage.whispers("Mira", "reminder 1 h");
    until(&mut stage, "2026-05-03T12:00:00Z");
    stage.whispers("Mira", "amber");
    until(&mut stage, "2026-05-03T13:40:00Z");
    stage.whispers("Mira", "1");
    until(&mut stage, "2026-05-03T20:00:00Z");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_due_while_kolo_is_away_is_asked_within_two_hours_or_not_at_all() {
    let mut stage = asked_daily();
    down_until(&mut stage, "2026-05-02T15:00:00Z");
    stage.whispers("Mira", "green");
    down_until(&mut stage, "2026-05-03T16:00:00Z");
    down_until(&mut stage, "2026-05-06T13:31:00Z");
    stage.restart();
    stage.whispers("Mira", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn quiet_hours_hold_for_what_is_late_and_for_a_reminder() {
    let mut stage = alone();
    let words = [
        "check-in every day 21:30",
        "Bogota",
        "quiet 22:00 to 7:00",
        "reminder",
        "check-in on the minute",
    ];
    whisper_all(&mut stage, &words);
    stage.lines.clear();
    down_until(&mut stage, "2026-05-02T03:10:00Z");
    until(&mut stage, "2026-05-03T13:00:00Z");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_number_after_a_newer_question_is_no_answer() {
    const ALONE: &str = "# A wish

minutes: 10
care: green
lineage: test

About a wish.

## private: wish
minutes: 5
harvest: none

> What do you wish?
";
    let mut stage = Stage::with_friends(library(&[("wish", ALONE)]), &["Mira", "Joy"]);
    for words in ["check-in every day 13:30", "Bogota", "check-in on the minute"] {
        stage.whispers("Mira", words);
    }
    stage.lines.clear();
    stage.pass(85);
    stage.says("Lena", "!start wish");
    stage.says("Lena", "!next");
    stage.note("a question is open, so the check-in waits");
    stage.pass(20);
    stage.whispers("Mira", "red");
    stage.pass(20);
    stage.says("Lena", "!stop");
    stage.pass(10);
    stage.note("the exercise goes on; what stands there now is its question");
    stage.says("Lena", "!start wish");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "3");
    stage.says("Lena", "!stop");
    stage.whispers("Mira", "3");
    stage.whispers("Mira", "amber");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_has_not_agreed_is_not_asked() {
    let mut stage = asked_daily();
    let mut person: crate::people::Person = crate::store::decode(
        &stage.store.get(Table::Person, user("mira").as_bytes()).unwrap().unwrap(),
    )
    .unwrap();
    person.consent = crate::people::Consent::NotYet;
    let mut batch = crate::store::Batch::new();
    let row = crate::store::encode(&person).unwrap();
    batch.put_owned(user("mira").as_bytes(), Table::Person, user("mira").as_bytes(), row);
    stage.store.commit(batch).unwrap();
    until(&mut stage, "2026-05-03T13:40:00Z");
    stage.whispers("Mira", "yes");
    until(&mut stage, "2026-05-04T13:40:00Z");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_reaction_is_explained_once_and_is_no_answer() {
    let mut stage = asked();
    let (room, sender) = (stage.private_room("Mira"), user("mira"));
    for _ in 0..2 {
        stage.note("Mira reacts to the question");
        stage.feed(Happening::Reacted { room: room.clone(), sender: sender.clone() });
    }
    assert_eq!(stage.rows(Table::CheckInAnswer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn it_is_never_asked_twice_running_in_the_same_words_nor_far_from_its_time() {
    let mut stage = alone();
    whisper_all(&mut stage, &["check-in every day 8:30", "Bogota"]);
    stage.lines.clear();
    let mut minutes = std::collections::BTreeSet::new();
    for _ in 0..60 {
        stage.pass(days(1));
        minutes.insert(stage.done.last().unwrap().at.strftime("%M").to_string());
    }
    let asked: Vec<_> = stage.lines.iter().filter(|line| line.contains("1 green")).collect();
    assert_eq!(asked.len(), 60);
    assert!(asked.iter().zip(asked.iter().skip(1)).all(|(one, next)| one != next));
    assert!(minutes.iter().all(|minute| ("30".."35").contains(&minute.as_str())), "{minutes:?}");
    assert!(minutes.len() > 3);
}
