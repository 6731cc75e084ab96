//! An exercise that somebody does for themselves in their private room.

use std::sync::Arc;

use super::*;
use crate::{
    core::{Destination, Happening},
    script::Library,
    store::Table,
};

const LETTER: &str = "# A letter to yourself

minutes: 20
care: amber
open: alone

You write to yourself, at any hour.

## say: arrive
minutes: 2

Sit so that you can write.

## private: letter
minutes: 12
harvest: own
returns: asked

> What would you like to tell yourself?

## pause: breathe
minutes: 1

## form: week
minutes: 3
harvest: own

> What can wait?
>
> Who may ask you how it went?

## close: leaving
minutes: 2

The rest of the day is yours.

> How are you leaving?

## content

It can touch you.
";

const STEPS: &str = "# One step

minutes: 10
care: green
open: alone

A table and a promise.

## table: signs
minutes: 5
harvest: own

|        | how I notice it |
|--------|-----------------|
| steady |                 |

## commit: step
minutes: 5

> What is one step?
";

const EVENING: &str = "# Evening

minutes: 10
care: green

An evening.

## private: alone
minutes: 5
harvest: none

> What is on your mind?

## say: end
minutes: 5

> Good night.
";

fn scripts() -> Arc<Library> {
    library(&[("letter", LETTER), ("one-step", STEPS), ("evening", EVENING)])
}

fn kept(stage: &Stage) -> [usize; 4] {
    [Table::Session, Table::Script, Table::Answer, Table::Agenda].map(|table| stage.rows(table))
}

#[test]
fn somebody_does_an_exercise_alone_and_the_circle_learns_nothing() {
    let mut stage = Stage::with_friends(scripts(), &["Mira", "Joy"]);
    stage.done.clear();
    stage.whispers("Mira", "exercises");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "You came further than you thought.");
    stage.whispers("Mira", "in three weeks");
    stage.restart();
    stage.pass(1);
    stage.whispers("Mira", "The accounts");
    stage.whispers("Mira", "back");
    stage.whispers("Mira", "The accounts, and the roof");
    stage.whispers("Mira", "skip");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "Lighter.");
    stage.whispers("Mira", "my texts");
    insta::assert_snapshot!(stage.transcript());
    let to_mira = Destination::Private(user("mira"));
    assert!(stage.done.iter().all(|deed| deed.to == to_mira));
    assert_eq!(kept(&stage), [0; 4]);
    assert_eq!(stage.rows(Table::Harvest), 0);
    assert_eq!(stage.rows(Table::Kept), 1);
}

#[test]
fn the_ways_out_work_as_in_a_session() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.whispers("Mira", "begin one-step");
    stage.whispers("Mira", "begin");
    stage.whispers("Mira", "pause");
    stage.whispers("Mira", "what was that?");
    stage.whispers("Mira", "resume");
    stage.whispers("Mira", "Slow breath");
    stage.whispers("Mira", "!agenda");
    stage.whispers("Mira", "begin letter");
    stage.whispers("Mira", "help");
    stage.whispers("Mira", "stop");
    assert_eq!(kept(&stage), [0; 4]);
    stage.note("another day");
    stage.whispers("Mira", "begin One step");
    stage.whispers("Mira", "not yet");
    assert_eq!(kept(&stage), [0; 4]);
    stage.whispers("Mira", "begin one-step");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "pass");
    stage.whispers("Mira", "One letter a week");
    stage.whispers("Mira", "tomorrow");
    stage.whispers("Mira", "3");
    assert_eq!(kept(&stage), [0; 4]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn it_ends_by_itself_after_a_day_without_a_word() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.whispers("Mira", "begin one-step");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "Slow breath");
    stage.lines.clear();
    stage.pass(23 * 60);
    stage.whispers("Mira", "review");
    stage.pass(23 * 60);
    assert_eq!(stage.rows(Table::Session), 1);
    stage.pass(2 * 60);
    assert_eq!(kept(&stage), [0; 4]);
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_is_forgotten_or_leaves_has_nothing_left_here() {
    for word in ["forget me", "leave"] {
        let mut stage = Stage::with_friends(scripts(), &["Mira"]);
        stage.whispers("Mira", "begin one-step");
        stage.whispers("Mira", "1");
        stage.whispers("Mira", "Slow breath");
        assert!(stage.remembers("Slow breath"));
        stage.lines.clear();
        stage.whispers("Mira", word);
        assert_eq!(kept(&stage), [0; 4]);
        assert!(!stage.remembers("Slow breath"));
        assert_eq!(stage.timers(), []);
        let lines = stage.lines.len();
        stage.pass(3 * 24 * 60);
        assert_eq!(stage.lines.len(), lines + 1);
    }
}

#[test]
fn a_question_of_the_circle_comes_first() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.says("Lena", "!start evening");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Mira", "begin one-step");
    stage.whispers("Mira", "The roof.");
    stage.whispers("Lena", "pass");
    stage.whispers("Mira", "begin one-step");
    stage.whispers("Mira", "1");
    stage.note("the circle asks again");
    stage.says("Lena", "!back");
    stage.whispers("Mira", "The garden.");
    stage.whispers("Mira", "Slow breath");
    stage.whispers("Mira", "stop");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn an_exercise_that_rests_does_not_take_what_is_meant_for_the_circle() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.whispers("Mira", "begin one-step");
    stage.whispers("Mira", "1");
    stage.says("Lena", "!start evening");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "pause");
    stage.says("Lena", "!resume");
    stage.whispers("Mira", "The garden.");
    assert!(stage.remembers("The garden"));
    stage.lines.clear();
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_facilitator_who_does_something_alone_is_asked_what_shall_go_on() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.whispers("Lena", "begin one-step");
    stage.whispers("Lena", "1");
    stage.says("Lena", "!start evening");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Lena", "!next");
    stage.whispers("Lena", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn only_people_of_a_circle_open_anything() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.goes("Mira");
    stage.lines.clear();
    stage.whispers("Mira", "begin one-step");
    assert_eq!(kept(&stage), [0; 4]);
    let room = crate::circle::open_alone::place_of(&user("mira")).unwrap();
    let forged = stage.message(&room, "Joy", crate::core::Content::Text("!next".to_owned()));
    stage.feed(forged);
    stage.feed(Happening::Members { room, members: Vec::new() });
    insta::assert_snapshot!(stage.transcript());
}
