//! What people and facilitators steer: a vote on each thing that was gathered, events that are called
//! or for one role, a round in which people name each other; and words that are out of date.

use super::*;
use crate::{
    circle::standing,
    core::{Deed, Destination},
    store::Table,
};

const HEAD: &str = "minutes: 60\ncare: amber\nlineage: test\n\nWe steer together.\n\n";
const CLOSE: &str = "\n## close: leaving\nminutes: 2\n\n> How are you leaving?\n";

fn script(steps: &str) -> String {
    // Where people name each other, nobody may have been asked whether they take part.
    let head = match steps == CANDLE {
        true => HEAD.replace("amber", "green"),
        false => HEAD.to_owned(),
    };
    format!("# Together\n\n{head}{steps}{CLOSE}")
}

const AGREEMENTS: &str = "## wall: needs
minutes: 5
harvest: group
at-least: 3

> What do you need from the others here?

## poll: agree
minutes: 5
harvest: aggregate
each: needs

- Yes
- Change it
- Talk first

> Can you live with it?
";

const AGREEMENTS_ES: &str = "# Con los demás

Votamos.

## wall: needs

> ¿Qué necesitas de los demás?

## poll: agree

- Sí
- Cambiarlo
- Hablarlo antes

> ¿Puedes vivir con esto?

## close: leaving

> ¿Cómo te vas?
";

const PARKED: &str = "## plenary: talk
minutes: 5
harvest: group

> What should we settle?

## poll: firm
minutes: 5
harvest: aggregate
scale: 0-2
each: talk

> How firm is it?
";

const STATEMENTS: &str = "## poll: stand
minutes: 5
harvest: aggregate
scale: 1-3

> Resting is part of my work.
>
> Some risks are only mine.

## poll: stand-again
minutes: 5
harvest: aggregate
same-as: stand
";

const WALK: &str = "## inject: walk
minutes: 20
at: 0, 5, asked, 12, asked
for: all, lookout, all, 2, whoever is at home

- lookout
- whoever keeps the notes
- whoever is at home

> A colleague has not arrived. Who does what?
>
> A car waits at the corner.
>
> The usual app is blocked.
>
> A stranger asks for the notes.
>
> Somebody knocks at your door.
";

const CANDLE: &str = "## round: candle
minutes: 12
harvest: none
next: named

> What are you glad of?
";

const FACTS: &str = "## say: facts
minutes: 3
until: 2026-04-30

Letters are answered within sixty days.

## say: lasting
minutes: 3
until: 2026-05-01

A copy stays with us.
";

pub const NAMED: &str = "# Named

minutes: 20
care: green
lineage: test

Whoever has spoken names who comes next.

## round: candle
minutes: 12
harvest: none
next: named

> What are you glad of?
>
> Whom would you thank?

## say: end
minutes: 2

That was it.
";

pub const STEERED: &str = "# Steered

minutes: 60
care: amber
lineage: test

We steer together.

## wall: needs
minutes: 3
harvest: group
at-least: 2

> What do you need?

## poll: agree
minutes: 5
harvest: aggregate
each: needs

- Yes
- Change it

> Can you live with it?

## say: facts
minutes: 2
until: 2026-01-01

Letters are answered within sixty days.

## inject: walk
minutes: 20
at: 0, 5, asked, 12, asked
for: all, lookout, all, 2, lookout

- lookout
- whoever keeps the notes

> A colleague has not arrived.
>
> A car waits at the corner.
>
> The usual app is blocked.
>
> A stranger asks for the notes.
>
> Somebody knocks at your door.

## close: leaving
minutes: 2

> How are you leaving?
";

const EVERYBODY: [&str; 6] = ["Mira", "Joy", "Ana", "Eva", "Tarek", "Lena"];

/// Lena and the first so many others begin with a script of these steps.
fn begun(steps: &str, others: usize) -> Stage {
    let text = script(steps);
    let mut scripts = vec![("together", text.as_str())];
    if steps == AGREEMENTS {
        scripts.push(("es/together", AGREEMENTS_ES));
    }
    let people = EVERYBODY.get(..others).unwrap();
    let mut stage = Stage::with_friends(library(&scripts), people);
    stage.says("Lena", "!start together");
    stage.agree(people);
    stage.lines.clear();
    stage
}

fn all_write(stage: &mut Stage, people: &[&str], words: &[&str]) {
    for name in people {
        for word in words {
            stage.whispers(name, word);
        }
    }
}

/// The name of who has the word.
fn who_has_the_word(stage: &Stage) -> String {
    let standing = standing(&*stage.store, &circle()).unwrap().unwrap();
    stage.member(&standing.holder.unwrap()).name.unwrap()
}

#[test]
fn each_thing_that_was_gathered_is_voted_on_with_the_same_answers() {
    let mut stage = begun(AGREEMENTS, 5);
    stage.whispers("Tarek", "!language español");
    stage.says("Lena", "!next");
    for (name, need) in
        EVERYBODY.iter().zip(["Be on *time*", "Ask before quoting me", "No advice unless asked"])
    {
        stage.whispers(name, need);
    }
    all_write(&mut stage, &EVERYBODY[3..], &["pass"]);
    stage.whispers("Lena", "1");
    stage.lines.clear();
    stage.says("Lena", "!next");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "perhaps");
    stage.whispers("Mira", "change it");
    stage.note("Mira has answered two, and changes the first");
    stage.whispers("Mira", "back");
    stage.whispers("Mira", "back");
    stage.whispers("Mira", "3");
    stage.whispers("Mira", "skip");
    stage.note("Kolo is stopped while Joy is at the second");
    stage.whispers("Joy", "1");
    stage.whispers("Joy", "stop");
    stage.whispers("Joy", "2");
    stage.says("Lena", "!resume");
    stage.whispers("Joy", "1");
    stage.whispers("Tarek", "sí");
    stage.whispers("Tarek", "hablarlo antes");
    stage.whispers("Tarek", "1");
    all_write(&mut stage, &["Ana", "Eva", "Lena"], &["1", "1", "3"]);
    stage.whispers("Lena", "1");
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!("each_thing_voted_on", stage.transcript());
    stage.says("Lena", "!pictures on");
    stage.says("Lena", "!vote again");
    stage.whispers("Ana", "leave");
    all_write(&mut stage, &["Mira", "Joy", "Eva", "Lena"], &["1", "1", "1"]);
    stage.whispers("Tarek", "1");
    stage.restart();
    stage.whispers("Tarek", "1");
    stage.lines.clear();
    stage.whispers("Tarek", "1");
    stage.whispers("Lena", "1");
    stage.says("Lena", "!next");
    insta::assert_snapshot!("each_thing_voted_on_again", stage.transcript());
    assert!(!stage.remembers("No advice"), "what Ana brought is gone with her");
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("on *time*") && !stage.remembers("Be on"));
    assert_eq!(stage.rows(Table::Answer), 0);
}

#[test]
fn no_more_than_twelve_things_are_gone_through_and_a_facilitator_hears_what_is_left_out() {
    let mut stage = begun(PARKED, 4);
    stage.says("Lena", "!next");
    for number in 1..=14 {
        stage.says("Mira", &format!("park: matter {number}"));
    }
    stage.lines.clear();
    stage.says("Lena", "!next");
    let people = ["Mira", "Joy", "Ana", "Eva", "Lena"];
    stage.whispers("Mira", "5");
    all_write(&mut stage, &people[..2], &["1"; 12]);
    all_write(&mut stage, &people[2..], &["2"; 12]);
    stage.lines.retain(|line| !line.contains(" of 12: ") || line.contains(" 1 of 12: "));
    stage.lines.retain(|line| !line.contains("(alone): "));
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn with_nothing_gathered_a_facilitator_writes_what_is_voted_on() {
    let mut stage = begun(PARKED, 4);
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.says("Lena", "!next");
    stage.whispers("Mira", "1");
    stage.whispers("Lena", "Be on time, also after lunch\n\n2. Ask first");
    stage.whispers("Lena", "yes");
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_scale_is_taken_up_again_without_its_statements() {
    let mut stage = begun(STATEMENTS, 5);
    stage.says("Lena", "!next");
    all_write(&mut stage, &EVERYBODY, &["1", "2"]);
    stage.lines.clear();
    stage.whispers("Lena", "1");
    stage.says("Lena", "!next");
    stage.note("Tarek leaves the second statement out");
    all_write(&mut stage, &EVERYBODY[..4], &["3", "3"]);
    all_write(&mut stage, &["Tarek"], &["3", "pass"]);
    all_write(&mut stage, &["Lena"], &["3", "3"]);
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn events_for_one_role_and_events_that_are_called() {
    let mut stage = begun(WALK, 3);
    stage.whispers("Ana", "!language es");
    stage.lines.clear();
    let before = stage.done.len();
    stage.says("Lena", "!next");
    stage.pass(4);
    stage.whispers("Lena", "!event 7");
    stage.says("Lena", "!event 1");
    stage.says("Mira", "!event 2");
    stage.pass(1);
    stage.note("Somebody stops it just after the event for one of them");
    stage.says("Joy", "stop");
    stage.pass(10);
    stage.whispers("Lena", "!event 2");
    stage.says("Lena", "!resume");
    stage.pass(7);
    stage.says("Lena", "!event 2");
    stage.says("Lena", "!event");
    stage.says("Lena", "!next");
    stage.says("Lena", "!event");
    let drill = stage.done.iter().skip(before);
    let heard = drill.filter_map(|deed| match &deed.deed {
        Deed::Say(body) if deed.to == Destination::Room(circle()) => Some(&body.markdown),
        _ => None,
    });
    for secret in ["car waits", "for the notes", "at your door"] {
        assert!(heard.clone().all(|text| !text.contains(secret)), "the circle heard {secret}");
    }
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn an_event_for_a_role_that_nobody_can_play_is_not_lost() {
    let mut stage = begun(WALK, 3);
    stage.says("Lena", "!next");
    for name in ["Mira", "Joy", "Ana"] {
        stage.goes(name);
    }
    stage.lines.clear();
    stage.pass(12);
    stage.restart();
    stage.says("Lena", "!event 2");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_has_spoken_names_who_comes_next() {
    let mut stage = begun(CANDLE, 5);
    stage.says("Lena", "!next");
    stage.says("Lena", "The bread this morning. done");
    stage.says("Lena", "Thank you all for listening.");
    stage.says("Joy", "Tarek!");
    stage.says("Lena", "I would like to hear Joy");
    stage.says("Joy", "My sister called.");
    stage.whispers("Eva", "pass");
    stage.says("Joy", "!done");
    stage.says("Joy", "Lena");
    stage.says("Joy", "9");
    stage.says("Joy", "@ana:example.org");
    stage.says("Ana", "Rain. done");
    stage.says("Ana", "stop");
    stage.says("Lena", "!resume");
    stage.note("Ana names nobody");
    stage.pass(4);
    let holder = who_has_the_word(&stage);
    stage.says(&holder, "My garden. done");
    stage.note("Eva has let her turn go in private; after a moment the word goes on");
    stage.says(&holder, "Eva");
    stage.pass_seconds(60);
    let holder = who_has_the_word(&stage);
    stage.says(&holder, "pass");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_names_and_goes_leaves_it_to_the_lot() {
    let mut stage = begun(CANDLE, 4);
    stage.says("Lena", "The bread. done");
    stage.says("Lena", "!next");
    stage.says("Lena", "The bread. done");
    stage.says("Lena", "!next");
    stage.note("The facilitator goes on for them");
    let holder = who_has_the_word(&stage);
    stage.says(&holder, "Tea. done");
    stage.goes(&holder);
    let holder = who_has_the_word(&stage);
    stage.says(&holder, "Time. done");
    stage.says(&holder, "leave");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_out_of_date_is_left_out_and_a_facilitator_hears_so() {
    let mut stage = begun(FACTS, 1);
    stage.says("Lena", "!next");
    stage.says("Lena", "!back");
    insta::assert_snapshot!(stage.transcript());
}
