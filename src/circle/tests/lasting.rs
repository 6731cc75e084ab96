//! Groups that meet again, their cards, and the table of the whole circle.

use super::*;
use crate::{core::Happening, store::Table};

const THREATS: &str = "# Threat cards

minutes: 60
care: green
lineage: test

In pairs, then alone, then in the same pairs.

## pairs: cards
minutes: 10
harvest: group

- A colleague is followed
- The office is watched

> What does this threat want you to stop doing?

## pause: breath
minutes: 1

## private: mine
minutes: 5
harvest: own

> What is yours alone?

## pairs: again
minutes: 8
mix: same
harvest: none

> What can the others add?

## say: after
minutes: 2

> Welcome back.
";

const OTHERS: &str = "# Others between

minutes: 60
care: green
lineage: test

Pairs, threes, and the same pairs.

## pairs: first
minutes: 5
harvest: none

> What is new?

## trios: between
minutes: 5
harvest: none

> What is old?

## pairs: again
minutes: 5
mix: same
harvest: none

> What has changed?
";

const PLAN: &str = "# Plan

minutes: 60
care: green
lineage: test

A plan, with pauses.

## pairs: present
minutes: 5
harvest: none

> What is in your plan?

## pause: breath
minutes: 1

## fours: join
minutes: 5
mix: join
harvest: none

> What do your plans share?

## private: alone
minutes: 2
harvest: none

> What is missing?

## table: ours
minutes: 10
by: group
harvest: group

| step | who |
|---|---|

## say: after
minutes: 2

> Welcome back.
";

const LINES: &str = "# Three lines of protection

minutes: 40
care: green
lineage: test

We write down together whom to turn to.

## table: lines
minutes: 20
by: circle
harvest: group

Names of organisations only.

|         | Our own circle | Partners |
|---------|----------------|----------|
| Arrest  |                |          |
| Fatigue |                |          |

> Which cell is empty?

## dots: first
minutes: 5
harvest: aggregate
from: lines

> Which do we test first?
";

const ROWS: &str = "# Actors

minutes: 40
care: green
lineage: test

We gather who can help.

## table: actors
minutes: 20
by: circle
rows: 2
harvest: group

| Who | What they can do |
|-----|------------------|

## say: after
minutes: 2

> That was it.
";

const FOUR: [&str; 4] = ["Mira", "Joy", "Ana", "Tarek"];

fn friends(script: &str, people: &[&str]) -> Stage {
    let mut stage = Stage::with_friends(library(&[("script", script)]), people);
    stage.says("Lena", "!start script");
    stage.lines.clear();
    stage
}

/// The people whom one group holds, by the name of somebody in it.
fn together(stage: &Stage, name: &str) -> Vec<&'static str> {
    let group = stage.group_of(name);
    let all = ["Lena"].into_iter().chain(FOUR).chain(["Nora"]);
    all.filter(|other| stage.group_of(other) == group).collect()
}

#[test]
fn groups_meet_again_in_the_rooms_that_stayed_open() {
    let mut stage = friends(THREATS, &FOUR[..3]);
    stage.befriend("Nora");
    stage.says("Lena", "!next");
    let mine = stage.group_of("Mira").unwrap();
    let before = together(&stage, "Mira");
    stage.says_in(&mine, before.first().unwrap(), "!line Meeting at all.");
    stage.says("Lena", "!call back");
    stage.says("Lena", "!call back");
    assert_eq!(stage.open_groups().len(), 2);
    stage.says("Lena", "!next");
    stage.note("somebody comes while nobody writes");
    stage.joins("Nora");
    assert_eq!(stage.group_of("Nora"), None);
    stage.pass(1);
    for name in ["Lena", "Mira", "Joy", "Ana", "Nora"] {
        stage.whispers(name, "pass");
    }
    assert_eq!(stage.group_of("Mira").unwrap(), mine);
    let after = together(&stage, "Mira");
    assert!(before.iter().all(|name| after.contains(name)), "{before:?}, {after:?}");
    assert_eq!(together(&stage, "Nora").len(), 3);
    stage.says("Lena", "!next");
    assert_eq!(stage.open_groups().len(), 0);
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    assert_eq!((stage.rows(Table::Breakout), stage.rows(Table::Answer)), (0, 0));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn groups_whose_rooms_are_gone_meet_again_in_new_ones() {
    let mut stage = friends(OTHERS, &FOUR);
    stage.befriend("Nora");
    stage.joins("Nora");
    stage.says("Lena", "!next");
    let groups: Vec<_> = FOUR.iter().map(|name| together(&stage, name)).collect();
    stage.says("Lena", "!next");
    assert_eq!(stage.open_groups().len(), 0);
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.goes("Nora");
    stage.lines.clear();
    stage.says("Lena", "!next");
    for (name, mut group) in FOUR.iter().zip(groups) {
        let partner = group.contains(&"Nora");
        group.retain(|other| *other != "Nora");
        let again = together(&stage, name);
        assert!(group.iter().all(|other| again.contains(other)), "{group:?}, {again:?}");
        assert!(partner || again.len() >= group.len() && again.len() <= 3);
    }
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_card_is_dealt_to_each_group_and_round_again() {
    let mut stage = friends(THREATS, &FOUR);
    stage.befriend("Nora");
    stage.joins("Nora");
    stage.says("Lena", "!next");
    assert_eq!(stage.open_groups().len(), 3);
    let dealt = |card: &str| stage.lines.iter().filter(|line| line.contains(card)).count();
    assert_eq!((dealt("A colleague is followed"), dealt("The office is watched")), (2, 1));
}

#[test]
fn a_pause_may_lie_before_groups_are_joined_and_a_question_before_their_table() {
    let mut stage = friends(PLAN, &FOUR[..3]);
    stage.says("Lena", "!next");
    let before = together(&stage, "Mira");
    stage.says("Lena", "!next");
    assert_eq!(stage.open_groups().len(), 0);
    stage.says("Lena", "!next");
    stage.pass(1);
    let after = together(&stage, "Mira");
    assert!(before.iter().all(|name| after.contains(name)));
    assert_eq!(after.len(), 4);
    stage.says("Lena", "!next");
    assert_eq!(stage.open_groups().len(), 1);
    stage.note("each answers alone, and the room waits");
    stage.says("Lena", "!next");
    for name in ["Lena", "Mira", "Joy", "Ana"] {
        stage.whispers(name, "pass");
    }
    stage.note("somebody goes back, and the room is still there");
    stage.says("Lena", "!back");
    stage.says("Lena", "!skip");
    assert_eq!(stage.open_groups().len(), 1);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p7_rooms_that_wait_hear_nothing_after_stop_and_are_there_when_it_goes_on() {
    let mut stage = friends(THREATS, &FOUR[..3]);
    stage.says("Lena", "!next");
    let rooms = stage.open_groups();
    stage.offline = true;
    stage.says("Lena", "!skip");
    stage.says("Mira", "stop");
    stage.offline = false;
    stage.deliver();
    stage.lines.clear();
    stage.pass(5);
    stage.restart();
    assert_eq!(stage.open_groups(), rooms);
    stage.says("Lena", "!resume");
    stage.says("Ana", "leave");
    stage.pass(1);
    stage.says("Lena", "!skip");
    stage.says("Lena", "!stop");
    assert_eq!(stage.open_groups().len(), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_waiting_group_that_has_lost_its_room_meets_in_another() {
    let mut stage = friends(THREATS, &FOUR[..3]);
    stage.says("Lena", "!next");
    let mine = stage.group_of("Mira").unwrap();
    let before = together(&stage, "Mira");
    stage.says("Lena", "!skip");
    stage.puts_kolo_out(&mine);
    stage.says("Lena", "!skip");
    stage.lines.clear();
    stage.says("Lena", "!skip");
    assert_ne!(stage.group_of("Mira").unwrap(), mine);
    assert_eq!(together(&stage, "Mira"), before);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_room_that_is_replaced_takes_the_waiting_groups_along() {
    let mut stage = friends(THREATS, &FOUR[..3]);
    stage.says("Lena", "!next");
    stage.says("Lena", "!skip");
    let rooms = stage.open_groups();
    let new = room("newer");
    stage.feed(Happening::Replaced { room: circle(), by: new.clone() });
    let members = stage.members();
    stage.feed(Happening::Present { room: new.clone(), encrypted: true, members });
    assert_eq!(stage.open_groups(), rooms);
    stage.says_at(&new, "Lena", "!resume");
    stage.says_at(&new, "Lena", "!skip");
    stage.says_at(&new, "Lena", "!skip");
    assert_eq!(stage.open_groups(), rooms);
    assert_eq!(together(&stage, "Mira").len(), 2);
}

#[test]
fn a_circle_fills_one_table_with_one_who_writes() {
    let mut stage = friends(LINES, &FOUR);
    stage.says("Lena", "!next");
    stage.says("Lena", "What do you think?");
    stage.says("Mira", "My sister, within the hour.");
    stage.says("Lena", "line: Ana's list, within the hour");
    stage.note("somebody else would rather write");
    stage.says("Joy", "line: the *lawyers'* line");
    stage.says("Joy", "!scribe");
    stage.note("the table is ended too early, and goes on");
    stage.says("Joy", "done");
    stage.says("Joy", "line: the *lawyers'* line");
    let event = stage.last_event();
    stage.says("Joy", "skip");
    stage.says("Joy", "back");
    stage.says("Joy", "line: Friday tea");
    stage.says("Joy", "change 3");
    stage.says("Joy", "line: Saturday tea");
    stage.says("Joy", "line:");
    stage.says("Joy", "skip");
    stage.note("a word is corrected, and a cell is changed");
    let content = corrected(&event, "line: the lawyers' collective");
    let message = stage.message(&circle(), "Joy", content);
    stage.feed(message);
    stage.says("Joy", "change 9");
    stage.says("Joy", "change 4");
    stage.says("Joy", "line: the network's fund");
    stage.says("Lena", "!next");
    assert!(stage.remembers("the lawyers' collective"));
    stage.whispers("Mira", "1 1 2");
    stage.says("Lena", "!stop");
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_table_of_the_circle_is_halted_survives_and_goes_on() {
    let mut stage = friends(LINES, &FOUR);
    stage.says("Lena", "!next");
    stage.says("Lena", "line: our own list");
    stage.says("Mira", "stop");
    stage.lines.clear();
    stage.says("Lena", "line: not now");
    stage.restart();
    stage.says("Lena", "!resume");
    stage.says("Lena", "!scribe Tarek");
    stage.says("Tarek", "!line a lawyer");
    stage.note("who writes has to go, and takes their own words along");
    stage.says("Tarek", "leave");
    stage.says("Lena", "review");
    stage.note("the table is ended early, and opened once more");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.says("Lena", "!back");
    stage.says("Lena", "forget it");
    stage.says("Lena", "!next");
    assert!(!stage.remembers("our own list"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_circle_in_spanish_brings_its_own_rows() {
    let mut stage = friends(ROWS, &FOUR[..2]);
    stage.says("Lena", "!language español");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "!line aquí no");
    stage.says("Lena", "frase: La red de colegas");
    stage.says("Lena", "saltar");
    stage.says("Lena", "listo");
    stage.says("Lena", "revisar");
    stage.says("Lena", "!next");
    assert!(stage.remembers("La red de colegas"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nobody_need_write_anything_in_the_table_of_the_circle() {
    let mut stage = friends(ROWS, &FOUR[..2]);
    stage.says("Lena", "!next");
    stage.pass(25);
    stage.says("Mira", "skip");
    stage.says("Lena", "!next");
    assert_eq!(stage.rows(Table::Harvest), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_somebody_wrote_into_the_table_is_forgotten_with_them() {
    let mut stage = friends(ROWS, &FOUR);
    stage.says("Lena", "!next");
    stage.says("Lena", "line: our own list");
    stage.says("Joy", "!scribe");
    stage.says("Joy", "line: my cousin the judge");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    assert!(stage.remembers("my cousin"));
    stage.says("Joy", "!forget me");
    assert!(!stage.remembers("my cousin"));
    assert!(stage.remembers("our own list"));
}

const BOARD_BETWEEN: &str = "# Between

minutes: 30
care: green
lineage: test

Pairs, a table of all, and the same pairs.

## pairs: first
minutes: 5
harvest: none

> What is new?

## table: lines
minutes: 10
by: circle
harvest: group

|        | Who |
|--------|-----|
| Arrest |     |

## pairs: second
minutes: 5
mix: same
harvest: none

> What is still open?
";

#[test]
fn p6_what_is_said_in_a_waiting_group_does_not_reach_the_table_of_the_circle() {
    let mut stage = friends(BOARD_BETWEEN, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "!call back");
    stage.says("Lena", "!next");
    let group = stage.group_of("Lena").unwrap();
    stage.says_in(&group, "Lena", "line: only for us");
    stage.says_in(&group, "Lena", "!line only for us");
    stage.says_in(&group, "Lena", "done");
    stage.says("Lena", "review");
    assert!(!stage.remembers("only for us"));
    let circle = stage.lines.iter().filter(|line| line.starts_with("circle"));
    assert!(circle.clone().all(|line| !line.contains("only for us")));
    stage.says("Lena", "line: the list");
    assert!(stage.remembers("the list"));
}
