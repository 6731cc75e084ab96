//! What is somebody's own, over time: what comes back on a later day.

use std::sync::Arc;

use super::*;
use crate::{
    core::{Content, Happening, TimerKey},
    script::Library,
    store::Table,
};

const LETTER: &str = "# A letter to yourself

minutes: 20
care: green

You write to yourself, and say when it shall come back.

## private: letter
minutes: 12
harvest: own
returns: asked

> What would you like to tell yourself?
>
> What should you not forget?

## say: after
minutes: 2

> Look up for a moment.
";

const LETTER_ES: &str = "# Una carta para ti

Te escribes, y dices cuándo quieres que vuelva.

## private: letter

> ¿Qué quieres decirte?
>
> ¿Qué no deberías olvidar?

## say: after

> Levanta la vista un momento.
";

const PLAN: &str = "# A small plan

minutes: 20
care: green

A plan of your own.

## form: plan
minutes: 15
harvest: own
returns: asked

> What is the activity?
>
> What do you do in the first hour?

## say: after
minutes: 2

> Look up for a moment.
";

fn scripts() -> Arc<Library> {
    library(&[("letter", LETTER), ("es/letter", LETTER_ES), ("plan", PLAN)])
}

fn days(days: i64) -> i64 {
    days * 24 * 60
}

/// Mira writes a letter and wants it back in three weeks; the session is over.
fn with_a_letter() -> Stage {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.says("Lena", "!start letter");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "You came further than you thought.");
    stage.whispers("Mira", "pass");
    stage.whispers("Mira", "in three weeks");
    stage.whispers("Lena", "pass");
    stage.whispers("Lena", "pass");
    stage.says("Lena", "!next");
    stage
}

#[test]
fn a_letter_comes_back_on_the_day_that_its_author_chose() {
    let mut stage = with_a_letter();
    assert!(stage.remembers("further than you thought"));
    stage.restart();
    stage.whispers("Mira", "help");
    stage.whispers("Mira", "my texts");
    stage.pass(days(22));
    assert!(!stage.remembers("further than you thought"));
    assert_eq!(stage.rows(Table::Kept), 0);
    stage.whispers("Mira", "my texts");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn of_what_was_deleted_nothing_comes_back() {
    for when in ["in three weeks", "now", "the day after never"] {
        let mut stage = Stage::with_friends(scripts(), &["Mira"]);
        stage.says("Lena", "!start letter");
        stage.says("Lena", "!next");
        stage.whispers("Mira", "You came further than you thought.");
        let (room, sender) = (stage.private_room("Mira"), user("Mira"));
        let event = stage.last_event().as_str().try_into().unwrap();
        stage.whispers("Mira", "pass");
        stage.lines.clear();
        stage.feed(Happening::Redacted { room, sender, event });
        stage.whispers("Mira", when);
        assert_eq!(stage.rows(Table::Kept), 0);
        let said = stage.transcript();
        assert!(said.contains("nothing comes back") && !said.contains("I keep it"), "{said}");
    }
}

#[test]
fn what_shall_come_back_now_comes_when_the_exercise_ends() {
    let mut stage = Stage::with_friends(scripts(), &["Mira", "Joy"]);
    stage.whispers("Joy", "!language es");
    stage.says("Lena", "!start letter");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "pass");
    stage.whispers("Lena", "pass");
    stage.whispers("Mira", "Rest more.");
    stage.whispers("Mira", "forget it");
    stage.whispers("Mira", "Rest a little more.");
    stage.whispers("Mira", "Tea.");
    stage.whispers("Mira", "the day after never");
    stage.whispers("Mira", "now");
    stage.whispers("Joy", "Más despacio.");
    stage.whispers("Joy", "El río.");
    stage.whispers("Joy", "el 1 de junio");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(stage.rows(Table::Answer), 0);
}

#[test]
fn a_form_comes_back_on_a_day_and_its_author_can_have_it_sooner_or_erase_it() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.says("Lena", "!start plan");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Mira", "A visit to the office");
    stage.whispers("Mira", "Call Ana");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "back");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "in 10 days");
    stage.whispers("Lena", "A walk");
    stage.whispers("Lena", "Shoes");
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "1 June");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "give back 1");
    stage.whispers("Lena", "erase text 2");
    stage.whispers("Lena", "erase text 1");
    assert_eq!(stage.rows(Table::Kept), 0);
    assert!(!stage.timers().iter().any(|timer| matches!(timer, TimerKey::Kept(..))));
    stage.pass(days(40));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_letter_waits_for_who_was_not_to_be_written_to_and_survives_downtime() {
    let mut stage = with_a_letter();
    stage.lines.clear();
    stage.sleep(days(25));
    stage.tick();
    assert!(stage.lines.iter().any(|line| line.contains("could not write to you on the day")));
    assert_eq!(stage.rows(Table::Kept), 0);
}

#[test]
fn who_leaves_learns_what_stays_and_who_is_forgotten_loses_it() {
    let mut stage = with_a_letter();
    stage.lines.clear();
    stage.whispers("Mira", "leave");
    assert!(stage.remembers("further than you thought"));
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("further than you thought"));
    assert_eq!(stage.rows(Table::Kept), 0);
    assert!(!stage.timers().iter().any(|timer| matches!(timer, TimerKey::Kept(..))));
    stage.pass(days(40));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_its_author_changes_or_deletes_is_changed_or_gone_here_too() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.says("Lena", "!start letter");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "You are brave.");
    let first = stage.last_event();
    stage.whispers("Mira", "The river.");
    let second = stage.last_event();
    stage.whispers("Mira", "in three weeks");
    stage.says("Lena", "!stop");
    stage.lines.clear();
    let private = stage.private_room("Mira");
    let what = stage.message(&private, "Mira", corrected(&first, "You are tired, and brave."));
    stage.feed(what);
    assert!(!stage.remembers("You are brave."));
    let event = second.as_str().try_into().unwrap();
    stage.feed(Happening::Redacted { room: private.clone(), sender: user("mira"), event });
    assert!(!stage.remembers("The river."));
    stage.whispers("Mira", "give back 1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_stop_keeps_the_question_when_it_shall_come_back() {
    let mut stage = Stage::with_friends(scripts(), &["Mira", "Joy"]);
    stage.says("Lena", "!start letter");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "You are brave.");
    stage.lines.clear();
    stage.says("Joy", "stop");
    stage.whispers("Mira", "The river.");
    stage.restart();
    stage.says("Lena", "!resume");
    stage.whispers("Mira", "in three weeks");
    stage.says("Lena", "!skip");
    let pending =
        stage.message(&stage.private_room("Mira"), "Mira", Content::Text("my texts".to_owned()));
    stage.feed(pending);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_number_of_a_text_stays_when_another_is_erased() {
    let mut stage = with_a_letter();
    for words in ["The second letter.", "The third letter."] {
        stage.says("Lena", "!start letter");
        stage.says("Lena", "!next");
        for said in [words, "pass", "in three weeks"] {
            stage.whispers("Mira", said);
        }
        stage.says("Lena", "!stop");
    }
    stage.whispers("Mira", "erase text 1");
    stage.whispers("Mira", "erase text 2");
    assert!(!stage.remembers("further than you thought") && !stage.remembers("second letter"));
    assert!(stage.remembers("third letter"));
    stage.lines.clear();
    stage.whispers("Mira", "my texts");
    insta::assert_snapshot!(stage.transcript());
}
