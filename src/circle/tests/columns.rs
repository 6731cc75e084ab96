//! Cells with choices, and the day on which a row was checked, as people live through them.

use super::*;
use crate::store::Table;

const CARDS: &str = "# Cards

minutes: 40
care: green
lineage: test

Each of you brings whom you could turn to, in general words.

## table: cards
minutes: 15
harvest: group
rows: 2

| Whom | How fast {in an hour / in a day / later than that} | Checked on {checked} |
|------|----------------------------------------------------|----------------------|

> Whom could we turn to?

## table: more
minutes: 5
by: circle
harvest: group
from: cards

| Who tests it |
|--------------|

## poll: first
minutes: 5
harvest: none
from: cards

> Which first?
";

const CARDS_ES: &str = "# Tarjetas

Cada quien trae a quién se puede acudir, en palabras generales.

## table: cards

| A quién | Qué tan rápido {en una hora / en un día / después} | Comprobado {checked} |
|---------|----------------------------------------------------|----------------------|

> ¿A quién podríamos acudir?

## table: more

| Quién lo prueba |
|-----------------|

## poll: first

> ¿Cuál primero?
";

const LINES: &str = "# Lines

minutes: 40
care: green
lineage: test

We write down together whom to turn to.

## table: lines
minutes: 20
by: circle
harvest: group

|        | Our own circle | How fast {in an hour / in a day / later} | Checked on {checked} |
|--------|----------------|------------------------------------------|----------------------|
| Threat |                |                                          |                      |
| Attack |                |                                          |                      |
| Arrest |                |                                          |                      |

## say: after
minutes: 2

Look up for a moment.
";

const OWN: &str = "# My own list

minutes: 30
care: green
open: alone
lineage: test

Your own list, for yourself.

## table: mine
minutes: 20
harvest: own

|        | Risk {low / high} | Checked on {checked} |
|--------|-------------------|----------------------|
| Keys   |                   |                      |
| Phone  |                   |                      |
| Door   |                   |                      |
| Window |                   |                      |

## say: after
minutes: 2

Look up for a moment.
";

fn friends(script: &str, people: &[&str]) -> Stage {
    let mut stage = Stage::with_friends(library(&[("script", script)]), people);
    stage.says("Lena", "!start script");
    stage.lines.clear();
    stage
}

#[test]
fn people_choose_and_say_when_it_was_checked_each_in_their_language() {
    let scripts = library(&[("script", CARDS), ("es/script", CARDS_ES)]);
    let mut stage = Stage::with_friends(scripts, &["Mira", "Joy"]);
    stage.whispers("Joy", "!language es");
    stage.says("Lena", "!start script");
    stage.lines.clear();
    stage.says("Lena", "!next");
    stage.note("Mira chooses by a word, and says a day that is still to come");
    stage.whispers("Mira", "The bar's helpline");
    stage.whispers("Mira", "quickly");
    stage.whispers("Mira", "hour");
    stage.whispers("Mira", "3 May");
    stage.whispers("Mira", "some time ago");
    stage.whispers("Mira", "yesterday");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "A cousin with a car");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "3 January");
    stage.note("she looks at one cell again, and takes nothing back");
    stage.whispers("Mira", "change 5");
    stage.whispers("Mira", "skip");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.note("Joy does the same in Spanish");
    stage.whispers("Joy", "La vecina");
    stage.whispers("Joy", "en una hora");
    stage.whispers("Joy", "todavía no");
    stage.whispers("Joy", "2");
    stage.whispers("Joy", "1");
    stage.whispers("Joy", "1");
    stage.whispers("Lena", "pass");
    stage.note("the checked row stands first, and only Lena reads how many are not");
    stage.whispers("Lena", "1");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_circle_fills_in_when_its_contacts_were_checked() {
    let mut stage = friends(LINES, &["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "line: The three of us, by telephone");
    stage.says("Lena", "line: at once");
    stage.says("Mira", "2");
    stage.says("Lena", "1");
    stage.says("Lena", "line: next week");
    stage.says("Lena", "line: 3.1.2026");
    stage.note("another writes; the message is corrected later");
    stage.says("Joy", "!scribe");
    stage.says("Joy", "line: My brother");
    stage.says("Joy", "line: day");
    let event = stage.last_event();
    stage.says("Joy", "line: on Monday");
    stage.says("Joy", "line: Nobody yet");
    stage.says("Joy", "skip");
    stage.says("Joy", "line: not yet");
    stage.note("the first row was checked after all");
    stage.says("Joy", "change 3");
    stage.says("Joy", "line: today");
    let content = corrected(&event, "line: later");
    let message = stage.message(&circle(), "Joy", content);
    stage.feed(message);
    stage.says("Joy", "review");
    stage.says("Joy", "change 2");
    stage.says("Joy", "3");
    let event = stage.last_event();
    for text in ["1", "we talk about it"] {
        let message = stage.message(&circle(), "Joy", corrected(&event, text));
        stage.feed(message);
    }
    stage.says("Joy", "review");
    stage.says("Lena", "!next");
    stage.note("who said that the first row was checked leaves, and with them their word");
    stage.whispers("Joy", "leave");
    stage.says("Lena", "!end");
    stage.says("Lena", "!harvest");
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p6_what_is_ones_own_says_what_was_not_checked_and_nobody_else_hears_of_it() {
    let mut stage = friends(OWN, &["Mira"]);
    stage.says("Lena", "!next");
    for text in ["high", "30 January 2026", "1", "31 January 2026", "pass", "yesterday"] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Mira", "pass");
    stage.whispers("Mira", "pass");
    stage.whispers("Mira", "1");
    let theirs: Vec<String> = stage.lines.drain(..).collect();
    for line in theirs.iter().filter(|line| !line.contains("Mira")) {
        assert!(!line.contains("check"), "{line}");
    }
    stage.note("the exercise ends");
    stage.whispers("Lena", "done");
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_choice_is_corrected_deleted_and_outlives_a_stop() {
    let mut stage = friends(OWN, &["Mira"]);
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Mira", "high");
    let chosen = stage.last_event();
    stage.says("Mira", "stop");
    stage.lines.clear();
    stage.whispers("Mira", "yesterday");
    let day = stage.last_event();
    stage.restart();
    stage.says("Lena", "!resume");
    stage.note("the choice is corrected, to another and to none; the day is deleted");
    let room = stage.private_room("Mira");
    for text in ["low", "quite low, or not at all"] {
        let message = stage.message(&room, "Mira", corrected(&chosen, text));
        stage.feed(message);
        stage.whispers("Mira", "review");
    }
    let event = day.parse().unwrap();
    stage.feed(crate::core::Happening::Redacted { room, sender: user("mira"), event });
    stage.whispers("Mira", "review");
    assert!(!stage.remembers("2026-04-30"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_alone_has_their_list_back_with_what_was_not_checked_at_its_end() {
    let mut stage = Stage::with_friends(library(&[("list", OWN)]), &["Mira"]);
    stage.whispers("Mira", "begin list");
    stage.whispers("Mira", "1");
    for text in ["2", "not yet", "low", "two days ago", "done", "1", "1"] {
        stage.whispers("Mira", text);
    }
    insta::assert_snapshot!(stage.transcript());
}
