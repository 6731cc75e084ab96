//! Buddies, as they read it.

use crate::{
    circle::tests::{Stage, corrected, library, user},
    core::{Destination, Happening, TimerKey},
    store::Table,
};

const DAY: i64 = 24 * 60;

const PAIRS: &str = "# Two by two

minutes: 20
care: green
lineage: test

You talk in rooms of your own.

## pairs: settle
minutes: 10
harvest: none
becomes: buddies

> Which hours hold for you?

## say: after

> Look up for a moment.
";

const ALONE: &str = "# Alone

minutes: 5
care: green
lineage: test

A question to each alone.

## private: one
minutes: 5
harvest: own

> What is on your mind?
";

/// Mira, Ana and Joy know each other from a circle that Lena leads; it is 1 May 2026.
fn stage() -> Stage {
    Stage::with_friends(library(&[("pairs", PAIRS)]), &["Mira", "Ana", "Joy"])
}

/// Mira and Ana look out for each other until 30 June.
fn with_ana() -> Stage {
    let mut stage = stage();
    stage.whispers("Mira", "buddy Ana until 30 June");
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.done.clear();
    stage
}

fn has_timer(stage: &Stage) -> bool {
    stage.timers().iter().any(|timer| matches!(timer, TimerKey::Buddy(..)))
}

/// Nobody but these has read anything.
fn only(stage: &Stage, names: &[&str]) {
    let theirs: Vec<_> = names.iter().map(|name| Destination::Private(user(name))).collect();
    assert!(stage.done.iter().all(|deed| theirs.contains(&deed.to)));
}

#[test]
fn mira_and_ana_become_buddies_by_name() {
    let mut stage = stage();
    stage.done.clear();
    stage.whispers("Mira", "buddy");
    stage.whispers("Mira", "buddy Nobody until 30 June");
    stage.whispers("Mira", "buddy Ana until yesterday");
    stage.whispers("Mira", "buddy @ana:example.org until 30 June");
    stage.whispers("Mira", "buddy Ana");
    stage.whispers("Mira", "my buddies");
    stage.restart();
    stage.whispers("Ana", "yes");
    stage.whispers("Mira", "my buddies");
    stage.whispers("Ana", "buddy Mira");
    only(&stage, &["Mira", "Ana"]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_no_is_passed_on_and_stands() {
    let mut stage = stage();
    stage.whispers("Mira", "buddy Joy until 1 June");
    stage.whispers("Joy", "2");
    stage.whispers("Mira", "buddy Joy");
    stage.pass(31 * DAY);
    stage.whispers("Mira", "buddy Joy");
    stage.whispers("Mira", "end buddy Joy");
    stage.whispers("Joy", "1");
    insta::assert_snapshot!(stage.transcript());
    assert!(!has_timer(&stage));
}

#[test]
fn one_lets_the_other_know_what_helps_and_changes_it_and_takes_it_back() {
    let mut stage = with_ana();
    stage.whispers("Mira", "to buddy Ana: no calls before 9. A walk helps.");
    let event = stage.last_event();
    stage.whispers("Ana", "my buddies");
    let room = stage.private_room("Mira");
    stage.note("Mira edits it");
    let what = stage.message(&room, "Mira", corrected(&event, "to buddy Ana: no calls before 10"));
    stage.feed(what);
    stage.whispers("Ana", "to buddy @mira:example.org: Sundays");
    stage.whispers("Mira", "to buddy Joy: nothing for you");
    stage.note("Mira deletes it");
    let (sender, event) = (user("mira"), event.as_str().try_into().unwrap());
    stage.feed(Happening::Redacted { room, sender, event });
    stage.whispers("Ana", "my buddies");
    only(&stage, &["Mira", "Ana"]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn on_its_day_both_are_asked_and_it_goes_on_only_if_both_say_yes() {
    let mut stage = with_ana();
    stage.pass(60 * DAY);
    stage.restart();
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "yes");
    stage.pass(28 * DAY);
    stage.whispers("Mira", "1");
    stage.pass(8 * DAY);
    stage.whispers("Ana", "1");
    insta::assert_snapshot!(stage.transcript());
    assert!(!has_timer(&stage));
}

#[test]
fn either_ends_it_with_a_word_and_being_contacts_is_another_matter() {
    let mut stage = with_ana();
    for (name, words) in [("Mira", "trust Ana"), ("Ana", "1"), ("Ana", "2")] {
        stage.whispers(name, words);
    }
    stage.lines.clear();
    stage.whispers("Ana", "end buddy");
    stage.whispers("Ana", "end buddy");
    stage.whispers("Mira", "my buddies");
    insta::assert_snapshot!(stage.transcript());
    assert!(!has_timer(&stage));
    assert!(!stage.remembers("buddy @"));
}

#[test]
fn after_a_small_group_only_who_both_say_yes_hear_of_it() {
    let mut stage = stage();
    stage.says("Lena", "!start pairs");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.says("Lena", "!call back");
    stage.says("Lena", "!next");
    let asked = |name: &str| stage.remembers(&format!("buddy @{}", name.to_lowercase()));
    let asked: Vec<&str> =
        ["Mira", "Ana", "Joy", "Lena"].into_iter().filter(|n| asked(n)).collect();
    assert_eq!(asked.len(), 4, "everybody was in a pair");
    let with = |stage: &Stage, name: &str| {
        ["Mira", "Ana", "Joy", "Lena"]
            .into_iter()
            .find(|other| {
                let key = format!("buddy {}\n{}", user(name), user(other));
                stage.remembers(&key)
            })
            .unwrap()
    };
    let ana = with(&stage, "Ana");
    let rest: Vec<&str> = ["Mira", "Joy", "Lena"].into_iter().filter(|name| *name != ana).collect();
    let (one, other) = (*rest.first().unwrap(), *rest.last().unwrap());
    stage.note(&format!("{ana} says yes, and Ana says no; {one} and {other} both say yes"));
    stage.whispers(ana, "1");
    stage.whispers("Ana", "2");
    stage.whispers(one, "yes");
    stage.whispers(other, "yes");
    stage.whispers(ana, "my buddies");
    stage.pass(15 * DAY);
    insta::assert_snapshot!(stage.transcript());
    assert!(!stage.remembers("buddy @ana"), "what came to nothing is erased");
}

#[test]
fn p9_who_is_forgotten_is_nobodys_buddy() {
    let mut stage = with_ana();
    stage.whispers("Mira", "to buddy Ana: no calls before 9");
    stage.lines.clear();
    stage.whispers("Mira", "leave");
    stage.whispers("Mira", "forget me");
    stage.whispers("Ana", "my buddies");
    insta::assert_snapshot!(stage.transcript());
    assert!(!has_timer(&stage));
    assert_eq!(stage.rows(Table::Contact), 0);
}

#[test]
fn what_is_asked_in_a_circle_is_never_passed_on() {
    let mut stage = Stage::with_friends(library(&[("alone", ALONE)]), &["Mira", "Ana"]);
    stage.whispers("Mira", "buddy Ana");
    stage.whispers("Ana", "1");
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.done.clear();
    stage.whispers("Mira", "to buddy Ana: I am afraid of the road");
    let read = stage.done.iter().filter(|deed| deed.to == Destination::Private(user("ana")));
    assert_eq!(read.count(), 0);
}
