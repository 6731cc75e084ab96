//! Consent before an exercise, private support, pauses, groundings, rest, notes, late-comers.

use super::{scripts::*, *};
use crate::{
    core::{Deed, Destination, Happening, Lane, Outgoing, TimerKey},
    store::{Table, decode},
};

const GRIEF: &str = "# What was lost

minutes: 20
care: amber
people: 4-8
lineage: test

We name, in general words, what has been lost.

## round: lost
minutes: 10
harvest: none

> What do you miss?

## private: mine
minutes: 5
harvest: none

> What stays with you?

## close: leaving
minutes: 5

That was all.

> How are you leaving?

## content

Old losses may come near.

## instead

Write a letter to a place that you like, for yourself alone.

## aims

To say what has gone.

## needed

A second person who reads along.

## key points

- Begin yourself, and be brief.
- Nobody explains a loss.

## notes

**Energy.** Low, and that is all right.
";

const GRIEF_ES: &str = "# Lo perdido

Nombramos, en general, lo que se perdió.

## round: lost

> ¿Qué echas de menos?

## private: mine

> ¿Qué se queda contigo?

## close: leaving

Eso fue todo.

> ¿Cómo te vas?

## content

Pueden acercarse pérdidas antiguas.

## instead

Escribe una carta a un lugar que te gusta, solo para ti.
";

fn grief(people: &[&str]) -> Stage {
    Stage::with_friends(library(&[("grief", GRIEF), ("es/grief", GRIEF_ES)]), people)
}

#[test]
fn everybody_is_asked_alone_and_nobody_sees_who_said_not_yet() {
    let mut stage = grief(&["Mira", "Joy", "Tarek"]);
    stage.says("Lena", "!start grief");
    stage.whispers("Mira", "not yet");
    stage.whispers("Joy", "3");
    stage.whispers("Joy", "1");
    stage.whispers("Tarek", "yes");
    stage.says("Lena", "!next");
    stage.says("Lena", "The garden. done");
    for _ in 0..2 {
        let turn = stage.lines.iter().rev().find(|line| line.contains("it is your turn")).unwrap();
        let who = if turn.contains("Joy") { "Joy" } else { "Tarek" };
        stage.says(who, "pass");
    }
    stage.whispers("Mira", "yes");
    for name in ["Lena", "Joy", "Tarek", "Mira"] {
        stage.whispers(name, "pass");
    }
    assert_eq!(stage.rows(Table::Care), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_has_answered_goes_before_whoever_is_asked_for_the_first_time() {
    let mut stage = Stage::with_circle(library(&[("grief", GRIEF)]), &["Mira", "Joy"]);
    stage.befriend("Lena");
    stage.says("Lena", "!start grief");
    stage.whispers("Mira", "1");
    let lane_of = |stage: &Stage, words: &str| {
        let says = |deed: &Deed| matches!(deed, Deed::Say(body) if body.markdown.contains(words));
        let to_mira = |outgoing: &&Outgoing| outgoing.to == Destination::Private(user("mira"));
        let mut done = stage.done.iter().filter(to_mira);
        done.find(|outgoing| says(&outgoing.deed)).map(|outgoing| outgoing.lane)
    };
    assert_eq!(lane_of(&stage, "Is it all right for me to write"), Some(Lane::Session));
    // The thanks and the question that waited for the yes, in one message.
    assert_eq!(lane_of(&stage, "Would you like to take part"), Some(Lane::Control));
}

#[test]
fn somebody_has_not_answered_and_comes_in_when_the_round_is_going_on() {
    let mut stage = grief(&["Mira", "Joy"]);
    stage.whispers("Joy", "!idioma es");
    stage.says("Lena", "!start grief");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "2");
    stage.pass(5);
    stage.whispers("Joy", "todavía no");
    stage.restart();
    stage.says("Lena", "!next");
    stage.whispers("Joy", "sí");
    stage.says("Lena", "The garden. done");
    stage.says("Joy", "Mi calle. listo");
    insta::assert_snapshot!(stage.transcript());
}

/// What everybody but Kolo and these two can see.
fn seen_by_others(stage: &Stage) -> Vec<String> {
    let of_two = |line: &str| {
        ["Mira (alone)", "Joy (alone)", "→ Mira", "→ Joy"].iter().any(|of| line.starts_with(of))
    };
    let mut seen = Vec::new();
    let mut hidden = false;
    for line in stage.lines.iter().flat_map(|lines| lines.split('\n')) {
        hidden = if line.trim_start().starts_with('|') { hidden } else { of_two(line) };
        if !hidden {
            seen.push(line.to_owned());
        }
    }
    seen
}

#[test]
fn who_said_not_yet_cannot_be_told_from_who_passes_in_private() {
    let evening = |out: &str, passes: &str| {
        let mut stage = grief(&["Mira", "Joy", "Tarek", "Ana"]);
        stage.says("Lena", "!start grief");
        for name in ["Mira", "Joy"] {
            stage.whispers(name, if name == out { "2" } else { "1" });
        }
        stage.agree(&["Tarek", "Ana"]);
        stage.says("Lena", "!next");
        stage.whispers(passes, "pass");
        stage.says("Lena", "The garden. done");
        for _ in 0..2 {
            let turns = stage.lines.iter().rev();
            let turn = turns.clone().find(|line| line.contains("it is your turn")).unwrap();
            let who = if turn.contains("Tarek") { "Tarek" } else { "Ana" };
            stage.says(who, "Something. done");
        }
        stage.whispers("Lena", "A tree");
        stage.whispers(passes, "pass");
        stage.whispers("Tarek", "pass");
        stage.whispers("Ana", "pass");
        seen_by_others(&stage)
    };
    let (mira, joy) = (evening("Mira", "Joy"), evening("Joy", "Mira"));
    assert!(mira.iter().any(|line| line.contains("The order") && line.contains("Mira")));
    assert!(mira.iter().all(|line| !line.contains("Mira, it is your turn")));
    assert_eq!(mira, joy);
}

#[test]
fn it_is_paused_stopped_and_left_while_people_are_asked() {
    let mut stage = grief(&["Mira", "Joy", "Tarek"]);
    stage.says("Lena", "!start grief");
    stage.whispers("Mira", "2");
    stage.says("Joy", "stop");
    stage.pass(30);
    stage.whispers("Tarek", "yes");
    stage.joins("Ana");
    stage.says("Lena", "!resume");
    stage.whispers("Ana", "yes");
    stage.whispers("Joy", "leave");
    stage.whispers("Ana", "no");
    stage.says("Lena", "!stop");
    assert_eq!(stage.rows(Table::Care), 0);
    assert!(stage.timers().is_empty(), "{:?}", stage.timers());
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_somebody_said_about_taking_part_goes_when_they_are_forgotten() {
    let mut stage = grief(&["Mira", "Joy"]);
    stage.says("Lena", "!start grief");
    stage.whispers("Mira", "2");
    assert_eq!(stage.rows(Table::Care), 1);
    stage.whispers("Mira", "forget me");
    assert_eq!(stage.rows(Table::Care), 0);
}

#[test]
fn a_red_exercise_needs_somebody_for_support_who_has_said_yes() {
    let mut stage = Stage::with_friends(library(&[("threats", RED)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start threats");
    stage.says("Lena", "!co-facilitator Mira");
    stage.says("Lena", "!start threats");
    stage.says("Lena", "!support nobody");
    stage.says("Lena", "!support @joy");
    stage.says("Lena", "!start threats");
    stage.whispers("Joy", "1");
    stage.says("Mira", "!support");
    stage.says("Lena", "!start threats");
    stage.agree(&["Mira", "Joy"]);
    stage.goes("Joy");
    stage.says("Lena", "!next");
    stage.joins("Joy");
    stage.says("Lena", "!next");
    stage.goes("Joy");
    stage.says("Lena", "!resume");
    stage.joins("Joy");
    stage.says("Lena", "!resume");
    stage.whispers("Joy", "!support no");
    stage.says("Lena", "!resume");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn one_person_alone_is_never_the_two_of_a_red_exercise() {
    let mut stage = Stage::with_friends(library(&[("threats", RED)]), &["Mira"]);
    stage.says("Lena", "!support lena");
    stage.says("Lena", "!start threats");
    assert_eq!(stage.rows(Table::Session), 0);
    stage.says("Lena", "!co-facilitator Mira");
    stage.says("Lena", "!start threats");
    assert_eq!(stage.rows(Table::Session), 1);
    stage.agree(&["Mira"]);
    stage.says("Lena", "!next");
    stage.says("Mira", "!leave");
    let row = stage.store_row(Table::Session);
    let session: crate::circle::row::Session = decode(&row).unwrap();
    assert!(session.halted.is_some(), "whoever led beside the one for support has left");
}

#[test]
fn somebody_asks_for_support_and_a_human_answers() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &["Mira", "Joy", "Tarek"]);
    stage.whispers("Mira", "support");
    stage.whispers("Mira", "forget it");
    stage.says("Lena", "!support joy");
    stage.whispers("Joy", "yes");
    stage.says("Lena", "!support tarek");
    stage.whispers("Tarek", "1");
    stage.whispers("Lena", "!support tarek for mira");
    stage.says("Joy", "!support");
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.says("Joy", "stop");
    stage.whispers("Mira", "I need someone");
    stage.whispers("Tarek", "2");
    stage.whispers("Mira", "support");
    stage.whispers("Joy", "1");
    assert_eq!(stage.rows(Table::Care), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nobody_answers_and_the_person_is_told_so() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &["Mira", "Joy"]);
    stage.says("Lena", "!support joy");
    stage.whispers("Joy", "yes");
    stage.whispers("Mira", "support");
    stage.pass(3);
    stage.restart();
    stage.pass(3);
    stage.whispers("Lena", "2");
    stage.whispers("Joy", "1");
    stage.note("another day, those who could come cannot");
    stage.whispers("Mira", "support");
    stage.goes("Joy");
    stage.whispers("Joy", "leave");
    stage.whispers("Lena", "2");
    stage.note("and once more, and Mira is forgotten");
    stage.whispers("Mira", "support");
    stage.whispers("Mira", "forget me");
    assert_eq!(stage.rows(Table::Care), 0);
    assert!(stage.timers().is_empty(), "{:?}", stage.timers());
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn anybody_holds_the_circle_still_and_nobody_is_named() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy"]);
    stage.whispers("Joy", "hold");
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.whispers("Joy", "hold");
    stage.says("Mira", "hold please");
    stage.pass(30);
    stage.says("Lena", "!resume");
    stage.says("Mira", "!hold");
    stage.says("Joy", "stop");
    stage.says("Mira", "hold");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_grounding_is_led_for_all_and_given_to_one() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &["Mira", "Joy"]);
    stage.says("Lena", "!ground");
    stage.says("Lena", "!ground");
    stage.says("Mira", "!energiser");
    stage.says("Lena", "!energiser");
    stage.whispers("Mira", "ground");
    stage.says("Joy", "!ground");
    stage.whispers("Joy", "!idioma es");
    stage.whispers("Joy", "calma");
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "calm");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn no_grounding_comes_twice_running() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &["Mira"]);
    let mut last = String::new();
    for _ in 0..30 {
        stage.lines.clear();
        stage.whispers("Mira", "ground");
        let given = stage.lines.get(2).unwrap().clone();
        assert_ne!(given, last);
        last = given;
    }
}

#[test]
fn whoever_leads_for_long_is_reminded_once_to_rest() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    let nudges = |stage: &mut Stage, what: &str| {
        let lines = std::mem::take(&mut stage.lines);
        let told = lines.iter().filter(|line| line.starts_with("→ Lena | You have"));
        let told: Vec<String> = told.cloned().collect();
        assert!(told.iter().all(|line| line.contains(what)), "{told:?}");
        told.len()
    };
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.pass(30);
    stage.says("Lena", "!pause");
    stage.pass(2);
    stage.says("Lena", "!resume");
    assert_eq!(nudges(&mut stage, ""), 0);
    stage.pass(19);
    assert_eq!(nudges(&mut stage, ""), 0);
    stage.pass(1);
    assert_eq!(nudges(&mut stage, "50 minutes"), 1);
    stage.pass(60);
    assert_eq!(nudges(&mut stage, ""), 0);
    stage.restart();
    stage.pass(69);
    assert_eq!(nudges(&mut stage, ""), 0);
    stage.pass(2);
    assert_eq!(nudges(&mut stage, "3 hours"), 1);
    stage.says("Lena", "!handover mira");
    stage.pass(49);
    stage.says("Mira", "!stop");
    stage.pass(30);
    stage.says("Mira", "!start weather");
    stage.says("Mira", "!next");
    stage.pass(49);
    assert!(stage.lines.iter().all(|line| !line.starts_with("→ Mira | You have led")));
    assert_eq!(nudges(&mut stage, ""), 0);
    assert!(stage.timers().contains(&TimerKey::Resting(circle())));
    stage.says("Mira", "!stop");
    assert!(stage.timers().is_empty(), "{:?}", stage.timers());
}

#[test]
fn a_facilitator_reads_the_notes_alone_and_hears_that_few_are_here() {
    let mut stage = grief(&["Mira"]);
    stage.says("Lena", "!notes");
    stage.says("Lena", "!start grief");
    stage.says("Mira", "!notes");
    stage.says("Lena", "!notes");
    stage.whispers("Lena", "!notes nothing");
    assert!(stage.done.iter().all(|deed| {
        let said = match &deed.deed {
            Deed::Say(body) => body.markdown.as_str(),
            _ => "",
        };
        deed.to != Destination::Room(circle()) || !said.contains("Energy")
    }));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_late_or_back_reads_two_lines_and_has_a_place() {
    let scripts = [("evening", WHOLE), ("quiet", SILENCE), ("weather", ROUND)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    stage.says("Lena", "!start evening");
    stage.agree(&["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "Here. done");
    stage.lines.clear();
    stage.goes("Joy");
    stage.pass(3);
    stage.joins("Joy");
    stage.joins("Ana");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "1");
    stage.says("Lena", "!skip");
    stage.goes("Joy");
    stage.joins("Joy");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start quiet");
    stage.says("Lena", "!next");
    stage.goes("Mira");
    stage.pass(1);
    stage.joins("Mira");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_announcement_says_who_reads_and_what_is_kept_of_every_kind() {
    let many = "# Many

minutes: 60
care: green
lineage: test

All sorts of steps.

## round: first
minutes: 5
harvest: group

> How are you?

## private: mine
minutes: 5
harvest: own

> What helps you?

## anon: unsaid
minutes: 5
harvest: group

> What is unsaid?

## pairs: two
minutes: 5
harvest: group

> Tell each other something.

## dots: which
minutes: 5
harvest: aggregate

- tea
- coffee

> Which one?

## table: rows
minutes: 5
harvest: group

| what | who |
|---|---|

> Fill it in.

## commit: step
minutes: 5

> One step.
";
    let mut stage = Stage::with_friends(library(&[("many", many), ("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start many");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!language es");
    stage.says("Lena", "!start many");
    let long = |line: &&String| line.starts_with("circle") && line.chars().count() > 440;
    assert_eq!(stage.lines.iter().find(long), None);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_room_that_is_replaced_takes_calls_and_answers_along() {
    let mut stage = grief(&["Mira", "Joy"]);
    stage.says("Lena", "!start grief");
    stage.whispers("Mira", "2");
    stage.whispers("Joy", "support");
    let (old, by) = (circle(), room("newer"));
    stage.feed(Happening::Replaced { room: old, by: by.clone() });
    let members = stage.members();
    stage.feed(Happening::Present { room: by.clone(), encrypted: true, members });
    assert_eq!(stage.rows(Table::Care), 2);
    stage.lines.clear();
    stage.says_at(&by, "Lena", "!resume");
    stage.whispers("Mira", "yes");
    stage.pass(3);
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}
