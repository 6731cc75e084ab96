//! People name who comes next, and nobody is shown up who does not take part.

use std::collections::BTreeSet;

use super::*;
use crate::{
    circle::standing,
    core::{Destination, Outgoing},
    store::Table,
};

pub const LIGHT: &str = "# The light

minutes: 20
care: amber
lineage: test

We hand the word on like a light.

## round: light
minutes: 12
harvest: group
next: named

> What are you glad of?

## close: leaving
minutes: 2

> How are you leaving?
";

/// Lena leads; Mira, Ana and Joy take part, and Eva has said not yet.
fn begun(joy: &str) -> Stage {
    let people = ["Mira", "Joy", "Ana", "Eva"];
    let mut stage = Stage::with_friends(library(&[("light", LIGHT)]), &people);
    stage.says("Lena", "!start light");
    stage.agree(&["Mira", "Ana"]);
    stage.whispers("Joy", joy);
    stage.whispers("Eva", "not yet");
    assert!(stage.transcript().contains("You need do nothing"), "Eva knows that she may be named");
    stage.lines.clear();
    stage.says("Lena", "!next");
    stage
}

/// Seconds pass, one after the other, until the circle hears something; how many.
fn until_the_circle_hears(stage: &mut Stage) -> i64 {
    stage.done.clear();
    let here = |deed: &Outgoing| deed.to == Destination::Room(circle());
    for seconds in 1..600 {
        stage.pass_seconds(1);
        if stage.done.iter().any(here) {
            return seconds;
        }
    }
    panic!("nothing is heard");
}

/// What the circle reads from now on, without the lines of others.
fn in_the_circle(stage: &Stage) -> Vec<String> {
    let apart = |line: &&String| !line.contains("(alone)") && !line.starts_with('→');
    stage.lines.iter().filter(apart).filter(|line| !line.contains("pass)")).cloned().collect()
}

#[test]
fn who_does_not_take_part_is_named_and_the_word_goes_on() {
    let mut stage = begun("yes");
    stage.says("Lena", "The river. done");
    stage.says("Lena", "Eva, it is for you.");
    until_the_circle_hears(&mut stage);
    insta::assert_snapshot!(stage.transcript());
    let private = |deed: &&Outgoing| matches!(deed.to, Destination::Private(_));
    assert_eq!(stage.done.iter().filter(private).count(), 0, "nobody is asked or told anything");
}

/// What the circle reads of Joy's turn, and after how many seconds the word goes on.
fn turn_of_joy(joy: &str, before: bool, wait: i64) -> (Vec<String>, i64) {
    let mut stage = begun(joy);
    if before {
        stage.whispers("Joy", "pass");
    }
    stage.says("Lena", "The river. done");
    stage.lines.clear();
    stage.says("Lena", "Joy");
    if joy == "yes" && !before {
        stage.pass_seconds(wait);
        stage.whispers("Joy", "pass");
    }
    let seconds = until_the_circle_hears(&mut stage);
    (in_the_circle(&stage), seconds)
}

#[test]
fn one_who_says_not_yet_and_one_who_passes_in_private_look_alike() {
    let (not_yet, after) = turn_of_joy("not yet", false, 0);
    let (passed_before, before) = turn_of_joy("yes", true, 0);
    let (passes, later) = turn_of_joy("yes", false, 0);
    let text = |lines: &[String]| {
        let mut lines = lines.join("\n");
        // The lot decides who comes next.
        for name in ["Mira", "Ana"] {
            lines = lines.replace(&format!("circle | {name}"), "circle | Somebody");
        }
        lines
    };
    assert_eq!(text(&not_yet), text(&passed_before));
    assert_eq!(text(&not_yet), text(&passes));
    for seconds in [after, before, later] {
        assert!((20..=61).contains(&seconds), "{seconds}");
    }
    insta::assert_snapshot!(text(&not_yet));
}

#[test]
fn the_moment_is_drawn_by_lot_and_a_late_pass_is_not_held_back() {
    let mut moments = BTreeSet::new();
    for more in 0..6 {
        let mut stage = begun("yes");
        for _ in 0..more {
            stage.says("Lena", "The river.");
        }
        stage.says("Lena", "done");
        stage.says("Lena", "Eva");
        moments.insert(until_the_circle_hears(&mut stage));
    }
    assert!(moments.len() > 2, "{moments:?}");
    let (_, seconds) = turn_of_joy("yes", false, 15);
    assert!((5..=46).contains(&seconds), "{seconds}");
    let mut stage = begun("yes");
    stage.says("Lena", "The river. done");
    stage.says("Lena", "Joy");
    stage.pass_seconds(90);
    stage.done.clear();
    stage.whispers("Joy", "pass");
    let here = |deed: &&Outgoing| deed.to == Destination::Room(circle());
    assert_eq!(stage.done.iter().filter(here).count(), 1);
}

#[test]
fn whoever_writes_all_the_same_has_the_word() {
    let mut stage = begun("yes");
    stage.says("Lena", "The river. done");
    stage.says("Lena", "Eva");
    stage.pass_seconds(5);
    stage.says("Eva", "A letter that came.");
    stage.pass_seconds(120);
    stage.note("the circle wants to keep the round, and Eva was never asked for that");
    stage.says("Eva", "And tea. done");
    stage.says("Eva", "Mira");
    assert!(stage.remembers("The river") && !stage.remembers("A letter"));
    stage.says("Mira", "Rain. done");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_comes_in_while_the_word_lies_with_them_has_it() {
    let mut stage = begun("not yet");
    stage.says("Lena", "The river. done");
    stage.says("Lena", "Joy");
    stage.pass_seconds(10);
    stage.whispers("Joy", "yes");
    stage.pass_seconds(120);
    let holder = standing(&*stage.store, &circle()).unwrap().unwrap().holder;
    assert_eq!(holder, Some(user("joy")));
    stage.says("Joy", "The rain. done");
    stage.note("Eva is named, and comes in only afterwards: she has had no turn");
    stage.says("Joy", "Eva");
    until_the_circle_hears(&mut stage);
    stage.whispers("Eva", "yes");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p7_after_a_stop_the_word_lies_where_it_lay_and_goes_on_after_another_moment() {
    for (joy, passes) in [("not yet", None), ("yes", Some(false)), ("yes", Some(true))] {
        let mut stage = begun(joy);
        stage.says("Lena", "The river. done");
        stage.says("Lena", "Joy");
        if passes == Some(false) {
            stage.whispers("Joy", "pass");
        }
        stage.says("Ana", "stop");
        if passes == Some(true) {
            stage.whispers("Joy", "pass");
        }
        stage.lines.clear();
        stage.pass(10);
        stage.restart();
        assert!(in_the_circle(&stage).iter().all(|line| !line.starts_with("circle")));
        stage.says("Lena", "!resume");
        let seconds = until_the_circle_hears(&mut stage);
        assert!((20..=61).contains(&seconds), "{joy}, {passes:?}: {seconds}");
        let said = in_the_circle(&stage).join("\n");
        assert!(said.contains("Joy, it is your turn"), "{said}");
    }
}

#[test]
fn a_word_that_lies_with_somebody_goes_on_when_they_go_and_when_kolo_was_away() {
    let mut stage = begun("not yet");
    stage.says("Lena", "The river. done");
    stage.says("Lena", "Joy");
    stage.done.clear();
    stage.goes("Joy");
    let here = |deed: &&Outgoing| deed.to == Destination::Room(circle());
    assert_eq!(stage.done.iter().filter(here).count(), 1);
    let mut stage = begun("not yet");
    stage.says("Lena", "The river. done");
    stage.says("Lena", "Eva");
    for word in ["pass", "later", "done", "!pass", "!later", "!done", "Good evening"] {
        stage.whispers("Eva", word);
    }
    stage.sleep(30);
    stage.tick();
    let seconds = until_the_circle_hears(&mut stage);
    assert!((20..=61).contains(&seconds), "{seconds}");
    assert_eq!(stage.rows(Table::Answer), 0);
}
