//! What a session may become when it is over: what helps on a hard day, and promises that are
//! followed up.

use super::*;
use crate::{
    core::{Destination, Happening, TimerKey},
    store::Table,
};

const LIGHTS: &str = "# Two lights

minutes: 20
care: green
lineage: test

You fill a table for yourself.

## table: lights
minutes: 10
harvest: own
by: person
becomes: what-helps

| Light | How I notice it | What helps |
|---|---|---|
| Green | | |
| Red | | |

## say: after

> Look up for a moment.
";

const STEP: &str = "# One step

minutes: 20
care: green
lineage: test

Each makes one promise, or none.

## commit: step
minutes: 10

> Which one step do you take?

## say: after

> Look up for a moment.
";

const DAY: i64 = 24 * 60;

fn whisper_all(stage: &mut Stage, name: &str, words: &[&str]) {
    for word in words {
        stage.whispers(name, word);
    }
}

/// Mira has filled the table with this as what helps at red, and the session is about to end.
fn filled(helps: &str) -> Stage {
    filled_after(&[], helps)
}

/// The same, and before that she wrote these.
fn filled_after(words: &[&str], helps: &str) -> Stage {
    let mut stage = Stage::with_friends(library(&[("lights", LIGHTS)]), &["Mira", "Joy"]);
    whisper_all(&mut stage, "Mira", words);
    stage.says("Lena", "!start lights");
    stage.says("Lena", "!next");
    whisper_all(&mut stage, "Mira", &["I sleep", "bread", "I snap", helps, "1"]);
    stage.lines.clear();
    stage.done.clear();
    stage
}

fn has_offer(stage: &Stage) -> bool {
    stage.remembers("\"offered\":{")
}

#[test]
fn what_somebody_wrote_last_helps_them_on_a_hard_day_if_they_say_yes() {
    let mut stage = filled("the river, no phone");
    stage.says("Lena", "!skip");
    stage.whispers("Mira", "yes");
    assert!(!has_offer(&stage));
    assert_eq!(stage.rows(Table::Answer), 0);
    whisper_all(&mut stage, "Mira", &["check-in every day 8:30", "bogota"]);
    stage.pass(DAY);
    stage.restart();
    stage.whispers("Mira", "amber");
    let with_it = stage.lines.iter().filter(|line| line.contains("the river"));
    assert!(with_it.clone().count() > 1);
    assert!(with_it.clone().all(|line| line.starts_with("→ Mira") || line.starts_with("Mira")));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn without_a_yes_nothing_of_it_is_kept() {
    let mut stage = filled("the river, no phone");
    stage.says("Lena", "!skip");
    assert!(has_offer(&stage));
    stage.whispers("Mira", "no");
    assert!(!has_offer(&stage) && !stage.remembers("the river"));

    let mut stage = filled("the river, no phone");
    stage.says("Lena", "!skip");
    stage.pass(DAY + 1);
    assert!(!has_offer(&stage) && !stage.remembers("the river"));
    stage.lines.clear();
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "what helps");
    insta::assert_snapshot!(stage.transcript());

    let mut stage = filled("pass");
    stage.says("Lena", "!skip");
    assert!(!has_offer(&stage), "what was left empty is not offered");
}

#[test]
fn it_takes_the_place_of_other_words_only_with_a_yes_and_goes_with_its_message() {
    let mut stage = filled_after(&["what helps: my aunt"], "the river, no phone");
    stage.says("Lena", "!skip");
    stage.whispers("Mira", "what helps");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "what helps");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p9_an_offer_goes_with_its_author() {
    let mut stage = filled("the river, no phone");
    stage.says("Lena", "!skip");
    stage.whispers("Mira", "forget me");
    assert!(!stage.remembers("the river"));
    let theirs = |key: &TimerKey| matches!(key, TimerKey::CheckIn(who) if *who == user("mira"));
    assert!(!stage.timers().iter().any(theirs));
}

#[test]
fn what_is_too_long_for_a_hard_day_is_not_kept() {
    let mut stage = filled(&"the river and ".repeat(25));
    stage.says("Lena", "!skip");
    assert!(!has_offer(&stage));
    let told: Vec<&String> = stage.lines.iter().filter(|line| line.starts_with("→ Mira")).collect();
    assert!(told.iter().any(|line| line.contains("too long")), "{told:?}");
}

/// How often Mira was asked after her promise.
fn asked(stage: &Stage) -> usize {
    stage.lines.iter().filter(|line| line.contains("noted this for yourself")).count()
}

/// Mira has made a promise without a day, and wants to be asked.
fn promised(words: &[&str]) -> Stage {
    let mut stage = Stage::with_friends(library(&[("step", STEP)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start step");
    stage.says("Lena", "!next");
    whisper_all(&mut stage, "Mira", words);
    stage.says("Lena", "!skip");
    stage.done.clear();
    stage
}

#[test]
fn a_promise_without_a_day_is_followed_up_after_7_30_and_90_days() {
    let mut stage = promised(&["mend the gate", "pass", "perhaps", "yes"]);
    stage.pass(7 * DAY);
    stage.whispers("Mira", "pass");
    stage.restart();
    stage.pass(23 * DAY);
    stage.pass(59 * DAY);
    stage.pass(DAY);
    stage.whispers("Mira", "1");
    assert!(stage.done.iter().all(|deed| deed.to == Destination::Private(user("mira"))));
    assert_eq!(stage.rows(Table::Promise), 0);
    assert_eq!(asked(&stage), 3);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_does_not_want_it_is_asked_nothing_more() {
    let mut stage = promised(&["mend the gate", "pass", "no"]);
    stage.lines.clear();
    stage.pass(100 * DAY);
    assert!(!stage.transcript().contains("noted this for yourself"));

    let mut stage = promised(&["mend the gate", "pass", "yes"]);
    stage.pass(7 * DAY);
    stage.lines.clear();
    stage.whispers("Mira", "no follow-up");
    stage.whispers("Mira", "my promises");
    stage.pass(100 * DAY);
    insta::assert_snapshot!(stage.transcript());
    assert!(!stage.timers().iter().any(|key| matches!(key, TimerKey::Promise(..))));
}

#[test]
fn what_can_wait_keeps_quiet_hours_and_comes_when_they_are_back() {
    let mut stage = promised(&["mend the gate", "pass", "yes"]);
    // 1 May 2026 is a Friday; the first question would come on 8 May at 9:00.
    whisper_all(&mut stage, "Mira", &["check-in mon 13:00", "UTC", "quiet 20:00 to 11:00"]);
    stage.lines.clear();
    stage.pass(6 * DAY + 17 * 60);
    stage.note("it is 8 May, 10:00");
    assert_eq!(asked(&stage), 0);
    stage.pass(60);
    stage.note("it is 8 May, 11:00");
    stage.whispers("Mira", "pass");
    stage.whispers("Mira", "away until 3 June");
    stage.pass(24 * DAY);
    assert_eq!(asked(&stage), 1);
    stage.restart();
    stage.pass(2 * DAY);
    assert_eq!(asked(&stage), 2);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn coming_back_sooner_brings_what_waited() {
    let mut stage = promised(&["mend the gate", "pass", "yes"]);
    whisper_all(&mut stage, "Mira", &["check-in mon 13:00", "UTC", "away until 3 June"]);
    stage.pass(10 * DAY);
    assert_eq!(asked(&stage), 0);
    stage.lines.clear();
    stage.whispers("Mira", "I am back");
    stage.pass(1);
    assert_eq!(asked(&stage), 1);
    stage.feed(Happening::Rests { person: user("joy") });
}
