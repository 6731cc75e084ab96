//! The agenda of a circle, and what a facilitator changes about it while it runs.

use std::sync::Arc;

use super::{scripts::*, *};
use crate::{
    core::Happening,
    script::{Library, ScriptFile},
    store::Table,
};

const OPENING: &str = "# Opening

minutes: 5
care: green
maps: B, S
lineage: test

We arrive.

## say: light
minutes: 5

> Put something beside you that helps you feel steady.
";

const OPENING_ES: &str = "# Apertura

Llegamos.

## say: light

> Pon a tu lado algo que te dé firmeza.
";

const TALK: &str = "# Talk

minutes: 20
care: green
maps: 5, w1
lineage: test
alternatives: quiet, wall, lost

We talk about rest.

## say: first
minutes: 10

> What does rest look like here?

## say: second
minutes: 10

> And tomorrow?
";

const MONEY: &str = "# Purse

minutes: 30
care: amber
maps: 2
lineage: test

We look at livelihood.

## round: purse
minutes: 20
harvest: none

> What do you live on?

## close: leaving
minutes: 5

That was all.

> How are you leaving?
";

const CLOSING: &str = "# Closing

minutes: 15
care: green
lineage: test

We end.

## say: end
minutes: 10

> One word each.
";

const EVENING: &str = "# Evening together

people: 2-8

An evening for people who know each other a little.

## day: one

- opening
- talk
- pause 15
- quiet
- closing
";

const EVENING_ES: &str = "# Tarde en compañía

Una tarde para gente que se conoce un poco.

## day: one

- opening
- talk
- pause 15
- quiet
- closing
";

const MORNINGS: &str = "# Two mornings

Two mornings in a row.

## day: one
at: 9:00

- opening
- talk

## day: two
at: 9:00

- quiet
- closing
";

const SLOW: &str = "# Slow week

pace: slow

An exercise a day.

## day: one

- opening

## day: two

- talk

## day: three

- closing
";

/// A library with these arcs and the scripts above.
fn planned(arcs: &[(&str, &str)]) -> Arc<Library> {
    let scripts = [
        ("opening", OPENING),
        ("es/opening", OPENING_ES),
        ("talk", TALK),
        ("purse", MONEY),
        ("quiet", SILENCE),
        ("wall", WALL),
        ("closing", CLOSING),
    ];
    let mut library = Library::clone(&library(&scripts));
    let files = arcs.iter().map(|(name, text)| {
        let (tag, name) = name.split_once('/').unwrap_or(("en", name));
        ScriptFile {
            language: language(tag),
            name: name.to_owned(),
            path: format!("{tag}/arcs/{name}.md"),
            bytes: text.as_bytes().to_vec(),
        }
    });
    let mistakes = library.add_arcs(files.collect(), &[]);
    assert!(mistakes.is_empty(), "{mistakes:#?}");
    Arc::new(library)
}

fn evening() -> Arc<Library> {
    planned(&[("evening", EVENING), ("es/evening", EVENING_ES), ("mornings", MORNINGS)])
}

#[test]
fn an_evening_is_led_by_its_agenda_and_changed_while_it_runs() {
    let mut stage = Stage::with_friends(evening(), &["Mira", "Joy"]);
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!next");
    stage.says("Lena", "1");
    stage.says("Lena", "!next");
    stage.pass(9);
    stage.says("Lena", "!next");
    stage.whispers("Mira", "!agenda");
    stage.whispers("Mira", "!plan 1");
    stage.pass(2);
    stage.says("Lena", "!next");
    stage.says("Lena", "2");
    stage.says("Lena", "!next");
    stage.says("Lena", "1");
    stage.says("Lena", "!next");
    stage.pass(3);
    stage.says("Lena", "!insert wall after 2");
    stage.says("Lena", "!move closing 4");
    stage.says("Lena", "!drop 6");
    stage.says("Lena", "!shorten 4 10");
    stage.says("Lena", "!extend 5 +5");
    stage.says("Lena", "!swap 3");
    stage.says("Lena", "!swap 3 quiet");
    stage.says("Lena", "!shorten 4");
    stage.says("Lena", "!extend 5");
    stage.says("Lena", "!agenda");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.says("Lena", "!repeat");
    stage.says("Lena", "!agenda");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_number_in_private_answers_the_call_and_not_what_was_offered_in_the_circle() {
    let mut stage = Stage::with_friends(evening(), &["Mira", "Joy"]);
    stage.says("Lena", "!co-facilitator joy");
    stage.says("Lena", "!support joy");
    stage.whispers("Joy", "yes");
    stage.says("Lena", "!agenda evening");
    stage.says("Joy", "!next");
    stage.whispers("Mira", "support");
    stage.whispers("Joy", "1");
    assert_eq!(stage.rows(Table::Session), 0);
    assert_eq!(stage.rows(Table::Care), 0);
    stage.says("Joy", "1");
    assert_eq!(stage.rows(Table::Session), 1);
}

#[test]
fn a_break_is_a_pause_with_its_time() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!timezone bogotá");
    stage.says("Lena", "!insert pause 10");
    stage.says("Lena", "!insert talk");
    stage.says("Lena", "!next");
    stage.says("Lena", "1");
    stage.says("Lena", "!status");
    stage.pass(4);
    stage.says("Mira", "pause");
    stage.pass(30);
    stage.says("Lena", "!resume");
    stage.says("Lena", "!extend 2");
    stage.pass(7);
    stage.restart();
    stage.pass(1);
    stage.says("Lena", "!agenda");
    stage.says("Lena", "!repeat");
    stage.says("Lena", "!next");
    stage.says("Lena", "1");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn each_decision_is_taken_back_or_said_to_stay() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!undo");
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!insert wall before 2");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!drop 3");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!move 5 1");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!shorten 2 -5");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!swap 2");
    stage.says("Lena", "1");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!agenda");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn leading_is_taken_back_as_far_as_nobody_has_read_it() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!start talk");
    stage.says("Lena", "!next");
    stage.says("Lena", "!extend 5");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!shorten 20");
    stage.says("Lena", "!shorten 4");
    stage.says("Lena", "!status");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!skip");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!next");
    stage.says("Lena", "!back");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!pause");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!resume");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!start quiet");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!undo");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn names_that_are_not_clear_are_offered_by_number() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!agenda evning");
    stage.says("Lena", "1");
    stage.says("Lena", "!agenda zzz");
    stage.says("Lena", "!insert");
    stage.says("Lena", "!insert tlak 25 after 1");
    stage.says("Lena", "1");
    stage.says("Lena", "!insert zzz");
    stage.says("Lena", "!insert talk after 17");
    stage.says("Lena", "!insert talk 9999");
    stage.says("Lena", "!drop clsing");
    stage.says("Mira", "1");
    stage.says("Lena", "something else");
    stage.says("Lena", "1");
    stage.says("Lena", "!drop zzz");
    stage.says("Lena", "!move 2");
    stage.says("Lena", "!repeat");
    stage.says("Lena", "!swap opening");
    stage.says("Lena", "!shorten");
    stage.says("Lena", "!timezone");
    stage.says("Lena", "!timezone belgrad");
    stage.says("Lena", "1");
    stage.says("Lena", "!timezone xyzzyqq");
    stage.says("Mira", "!agenda zzz");
    stage.says("Mira", "!drop 1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_over_or_going_on_stays_and_what_was_not_planned_is_seen() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!start quiet");
    stage.says("Lena", "!drop quiet");
    stage.says("Lena", "!insert talk before 1");
    stage.says("Lena", "!agenda");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!agenda");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!next");
    stage.says("Lena", "!drop 3");
    stage.says("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_day_ends_and_another_begins_in_the_morning() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!timezone america/bogota");
    stage.says("Lena", "!agenda mornings");
    stage.pass(60 * 21 + 10);
    stage.says("Lena", "!next");
    stage.says("Lena", "1");
    stage.says("Lena", "!agenda");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start talk");
    stage.pass(20);
    stage.says("Lena", "!stop");
    stage.says("Lena", "!agenda");
    stage.says("Lena", "!agenda 1");
    stage.says("Lena", "!next");
    stage.says("Lena", "2");
    stage.pass(60 * 24);
    stage.says("Lena", "!agenda");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_slow_arc_counts_in_days() {
    let mut stage = Stage::with_friends(planned(&[("slow", SLOW)]), &["Mira"]);
    stage.says("Lena", "!agenda slow");
    stage.says("Lena", "!next");
    stage.says("Lena", "1");
    stage.says("Lena", "!next");
    stage.says("Lena", "!agenda");
    stage.pass(60 * 20);
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.says("Lena", "1");
    stage.says("Lena", "!insert quiet after 2");
    stage.says("Lena", "!agenda");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_agenda_in_spanish() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!language es");
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!insertar descanso 10 después de 1");
    stage.says("Lena", "!mover apertura 3");
    stage.says("Lena", "!acortar 4 5");
    stage.says("Lena", "!cambiar 4");
    stage.says("Lena", "!quitar 5");
    stage.says("Lena", "!deshacer");
    stage.says("Lena", "!zona horaria Bogotá");
    stage.says("Lena", "!siguiente");
    stage.says("Lena", "1");
    stage.pass(10);
    stage.says("Lena", "!agenda");
    stage.note("in private, Lena reads English");
    stage.whispers("Lena", "!drop 3");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn kolo_starts_anew_and_the_agenda_and_what_was_offered_stand() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!drop 2");
    stage.says("Lena", "!next");
    stage.restart();
    stage.says("Lena", "1");
    stage.restart();
    stage.says("Lena", "!undo");
    stage.says("Lena", "!undo");
    stage.says("Lena", "!agenda");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_choice_or_command_of_long_ago_starts_nothing() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!next");
    let one = stage.message(&circle(), "Lena", crate::core::Content::Text("1".to_owned()));
    let drop = stage.message(&circle(), "Lena", crate::core::Content::Text("!drop 1".to_owned()));
    stage.lines.clear();
    stage.note("what Lena writes now arrives half an hour later");
    stage.pass(30);
    stage.feed(one);
    stage.feed(drop);
    assert_eq!(stage.rows(Table::Session), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nothing_of_an_agenda_is_left_when_kolo_is_put_out() {
    let mut stage = Stage::with_friends(evening(), &["Mira"]);
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!priorities");
    stage.whispers("Mira", "1");
    assert_eq!((stage.rows(Table::Agenda), stage.rows(Table::Answer)), (1, 1));
    stage.feed(Happening::Gone { room: circle(), why: crate::core::Departure::Left });
    assert_eq!((stage.rows(Table::Agenda), stage.rows(Table::Answer)), (0, 0));
    stage.lines.clear();
    stage.whispers("Mira", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_agenda_moves_along_into_another_room() {
    let mut stage = Stage::with_friends(evening(), &["Mira", "Joy"]);
    stage.says("Lena", "!agenda evening");
    stage.says("Lena", "!priorities");
    stage.whispers("Mira", "1");
    stage.whispers("Joy", "1");
    let (room, by) = (circle(), room("new"));
    stage.feed(Happening::Replaced { room, by: by.clone() });
    let members = stage.members();
    stage.feed(Happening::Present { room: by, encrypted: true, members });
    stage.lines.clear();
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}
