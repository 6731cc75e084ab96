//! Words and numbers that were meant for something else, and what a stop keeps from the circle.

use super::{scripts::*, *};
use crate::{
    circle::row::{Session, State},
    core::Content,
    store::{Store, Table, decode},
};

const MINE_AND_OURS: &str = "# Mine and ours

minutes: 20
care: green
lineage: test

First for yourself, then for all.

## private: mine
minutes: 5
harvest: own

> What helped you?

## wall: needs
minutes: 5
harvest: none
at-least: 2

> What do you need from the others?

## say: after
minutes: 2

> Look up for a moment.
";

fn begun() -> Stage {
    let scripts = [("ours", MINE_AND_OURS), ("weather", ROUND)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    stage.says("Lena", "!start ours");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "Tea");
    stage.lines.clear();
    stage
}

fn read_in_circle(stage: &Stage, words: &str) -> bool {
    let said = |line: &&String| line.starts_with("circle") || line.starts_with("river");
    let mut rooms = stage.lines.iter().filter(said);
    rooms.any(|line| line.contains(words))
}

#[test]
fn p6_what_was_written_before_the_wall_is_not_on_it() {
    let mut stage = begun();
    let private = stage.private_room("Mira");
    let late = stage.message(&private, "Mira", Content::Text("My aunt hid me".to_owned()));
    stage.pass(10);
    stage.says("Lena", "!next");
    stage.pass(10);
    stage.note("now comes what Mira wrote for herself: My aunt hid me");
    stage.feed(late);
    assert!(!stage.remembers("My aunt hid me"));
    stage.whispers("Mira", "Time");
    stage.whispers("Joy", "Sleep");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p6_who_was_still_writing_is_asked_whether_it_is_for_the_wall() {
    let mut stage = begun();
    stage.says("Lena", "!next");
    stage.whispers("Mira", "My aunt hid me");
    stage.whispers("Lena", "pass");
    stage.whispers("Joy", "Sleep");
    stage.whispers("Joy", "1");
    stage.whispers("Mira", "2");
    assert!(!stage.remembers("My aunt hid me"));
    stage.whispers("Mira", "Time");
    stage.whispers("Lena", "1");
    assert!(read_in_circle(&stage, "Sleep") && read_in_circle(&stage, "Time"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p6_without_a_yes_nothing_is_shown_and_nothing_stays() {
    for ends in ["!next", "leave", "forget me", "stop"] {
        let mut stage = begun();
        stage.says("Lena", "!next");
        stage.whispers("Mira", "My aunt hid me");
        let of = stage.last_event();
        let private = stage.private_room("Mira");
        let new = stage.message(&private, "Mira", corrected(&of, "My uncle hid me"));
        stage.feed(new);
        stage.restart();
        stage.pass(5);
        for name in ["Joy", "Lena"] {
            stage.whispers(name, "Sleep");
        }
        match ends {
            "!next" => stage.says("Lena", ends),
            _ => stage.whispers("Mira", ends),
        }
        if ends == "stop" {
            stage.says("Lena", "!resume");
            let asked = stage.lines.iter().rfind(|line| line.starts_with("→ Mira")).unwrap();
            assert!(asked.contains("My uncle hid me"));
            stage.says("Lena", "!stop");
        }
        assert!(!stage.remembers("hid me"), "{ends}");
        assert!(!read_in_circle(&stage, "hid me"), "{ends}");
    }
}

#[test]
fn p6_words_for_one_circle_are_not_taken_for_the_wall_of_another() {
    let mut stage = begun();
    stage.befriend("Ana");
    let river = stage.open_circle("river", "Ana", &["Mira"]);
    stage.says_at(&river, "Ana", "!start ours");
    stage.says_at(&river, "Ana", "!next");
    stage.says_at(&river, "Ana", "!next");
    stage.pass(10);
    stage.whispers("Ana", "A boat");
    stage.says("Lena", "!stop");
    stage.whispers("Mira", "My aunt hid me");
    stage.says_at(&river, "Ana", "!next");
    assert!(!read_in_circle(&stage, "My aunt"));
    stage.whispers("Mira", "yes");
    stage.says_at(&river, "Ana", "!next");
    assert!(read_in_circle(&stage, "My aunt"));
}

#[test]
fn an_old_number_chooses_nothing_that_was_offered_before() {
    let mut stage = begun();
    stage.says("Lena", "!stop");
    stage.befriend("Ana");
    let river = stage.open_circle("river", "Ana", &["Lena", "Mira"]);
    let runs = |stage: &Stage, room: &matrix_sdk::ruma::RoomId| {
        stage.store.get(Table::Session, room.as_bytes()).unwrap().is_some()
    };
    stage.note("too late");
    stage.whispers("Lena", "!start wether");
    stage.pass(16);
    stage.whispers("Lena", "1");
    assert!(!runs(&stage, &circle()));
    stage.note("something else was asked meanwhile");
    stage.whispers("Lena", "!start wether");
    stage.says_at(&river, "Ana", "!start ours");
    stage.says_at(&river, "Ana", "!next");
    stage.whispers("Lena", "1");
    assert!(!runs(&stage, &circle()));
    stage.says_at(&river, "Ana", "!stop");
    stage.note("in time");
    stage.whispers("Lena", "!start wether");
    stage.whispers("Lena", "1");
    assert!(runs(&stage, &circle()));
}

#[test]
fn an_old_answer_to_which_circle_sets_nothing_going() {
    let mut stage = begun();
    stage.says("Lena", "!stop");
    stage.befriend("Ana");
    let river = stage.open_circle("river", "Ana", &["Lena", "Mira"]);
    stage.says_at(&river, "Ana", "!co-facilitator lena");
    stage.whispers("Lena", "!start weather");
    stage.pass(20);
    stage.whispers("Lena", "1");
    assert_eq!(stage.rows(Table::Session), 0);
    stage.whispers("Lena", "!start weather");
    stage.whispers("Lena", "1");
    assert_eq!(stage.rows(Table::Session), 1);
}

#[test]
fn p7_a_wall_that_a_stop_kept_from_the_circle_is_shown_when_it_goes_on() {
    for harvest in ["harvest: none", "harvest: group"] {
        let (head, wall) = MINE_AND_OURS.split_once("## wall").unwrap();
        let text = format!("{head}## wall{}", wall.replacen("harvest: none", harvest, 1));
        let scripts = library(&[("ours", text.as_str())]);
        let mut stage = Stage::with_friends(scripts, &["Mira", "Joy"]);
        stage.says("Lena", "!start ours");
        stage.says("Lena", "!next");
        stage.says("Lena", "!next");
        stage.pass(3);
        stage.whispers("Mira", "Time to read");
        stage.whispers("Joy", "A bit of sleep");
        stage.whispers("Lena", "pass");
        stage.offline = true;
        stage.whispers("Lena", "1");
        stage.says("Joy", "stop");
        stage.offline = false;
        stage.deliver();
        assert!(!read_in_circle(&stage, "Time to read"));
        stage.restart();
        stage.says("Lena", "!resume");
        assert!(read_in_circle(&stage, "Time to read") && read_in_circle(&stage, "A bit of sleep"));
        stage.says("Lena", "!next");
        assert_eq!(stage.rows(Table::Answer), 0);
        assert_eq!(stage.remembers("Time to read"), harvest == "harvest: group");
    }
}

/// How often a turn of somebody is still to come.
fn turns_to_come(stage: &Stage, name: &str) -> usize {
    let row = stage.store.get(Table::Session, circle().as_bytes()).unwrap().unwrap();
    let session: Session = decode(&row).unwrap();
    let State::Round(round) = session.state else { panic!("no round") };
    round.queue.iter().chain(&round.later).filter(|other| **other == user(name)).count()
}

#[test]
fn who_leaves_in_a_round_has_no_turn_and_a_new_one_when_they_come_back() {
    let mut stage = begun();
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    assert_eq!(turns_to_come(&stage, "Mira"), 1);
    stage.whispers("Mira", "leave");
    assert_eq!(turns_to_come(&stage, "Mira"), 0);
    stage.goes("Mira");
    stage.joins("Mira");
    assert_eq!(turns_to_come(&stage, "Mira"), 1);
}
