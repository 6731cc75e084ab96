//! What somebody hands to one human, and what nobody gets unless they do.

use std::sync::Arc;

use super::*;
use crate::{
    core::{Content, Destination, Happening, TimerKey},
    script::Library,
    store::Table,
};

const LOG: &str = "# Incident log

minutes: 20
care: green

You write down what happened, for yourself.

## form: what
minutes: 10
harvest: own
hand: offered

> What happened?
>
> What do you need?

## table: signs
minutes: 5
harvest: own
hand: offered

|        | how I notice it |
|--------|-----------------|
| steady |                 |

## private: more
minutes: 3
harvest: own

> What stays with you alone?
";

const LOG_ES: &str = "# Registro de incidentes

Escribes lo que pasó, para ti.

## form: what

> ¿Qué pasó?
>
> ¿Qué necesitas?

## table: signs

|          | cómo lo noto |
|----------|--------------|
| en calma |              |

## private: more

> ¿Qué queda solo contigo?
";

const ALONE: &str = "# Something for the record

minutes: 20
care: amber
open: alone

You write for yourself, at any hour.

## private: record
minutes: 10
harvest: own
hand: offered

> What happened?

## close: leaving
minutes: 2

> How are you leaving?
";

const LETTER: &str = "# A letter

minutes: 20
care: green

You write to yourself.

## private: letter
minutes: 10
harvest: own
returns: asked
hand: offered

> What would you like to tell yourself?

## say: after
minutes: 2

> Look up for a moment.
";

fn scripts() -> Arc<Library> {
    library(&[("log", LOG), ("es/log", LOG_ES), ("record", ALONE), ("letter", LETTER)])
}

/// Mira has done the exercise alone, and has her words back.
fn with_a_record(people: &[&str]) -> Stage {
    let mut stage = Stage::with_friends(scripts(), people);
    has_a_record(&mut stage, "Two men asked for me.");
    stage
}

fn has_a_record(stage: &mut Stage, text: &str) {
    stage.whispers("Mira", "begin record");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", text);
    stage.whispers("Mira", "Lighter.");
}

fn nothing_is_left(stage: &Stage, text: &str) {
    assert_eq!(stage.rows(Table::Hand), 0);
    assert!(!stage.timers().iter().any(|timer| matches!(timer, TimerKey::MayHand(..))));
    assert!(!stage.remembers(text));
}

/// What others than Mira have been sent.
fn others_have(stage: &Stage, text: &str) -> bool {
    let others = stage.done.iter().filter(|deed| deed.to != Destination::Private(user("mira")));
    others.map(said).any(|said| said.contains(text))
}

fn said(deed: &crate::core::Outgoing) -> &str {
    match &deed.deed {
        crate::core::Deed::Say(body) => &body.markdown,
        _ => "",
    }
}

#[test]
fn one_human_reads_what_its_author_hands_over_and_the_circle_hears_nothing() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.says("Lena", "!start log");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "pass");
    stage.whispers("Lena", "pass");
    for text in ["Two men asked for me.", "A second phone", "yes", "Slow breath", "yes"] {
        stage.whispers("Mira", text);
    }
    stage.says("Lena", "!next");
    stage.whispers("Mira", "My sister");
    stage.says("Lena", "!next");
    stage.restart();
    stage.whispers("Mira", "hand to Lena");
    assert!(!others_have(&stage, "Two men"));
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
    assert!(others_have(&stage, "Two men") && others_have(&stage, "Slow breath"));
    assert!(!others_have(&stage, "My sister"));
    nothing_is_left(&stage, "Two men");
}

#[test]
fn among_several_one_is_chosen_by_number_and_no_is_an_answer() {
    let mut stage = Stage::with_friends(scripts(), &["Mira", "Joy"]);
    stage.says("Lena", "!co-facilitator Joy");
    stage.whispers("Mira", "!language es");
    stage.says("Lena", "!start log");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Mira", "Preguntaron por mí.");
    stage.says("Lena", "!stop");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "entregar a lena");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
    assert!(!others_have(&stage, "Preguntaron"));
    nothing_is_left(&stage, "Preguntaron");
}

#[test]
fn what_was_done_alone_can_be_handed_to_who_leads_any_circle_of_theirs() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.befriend("Tarek");
    stage.open_circle("river", "Tarek", &["Mira"]);
    stage.lines.clear();
    has_a_record(&mut stage, "Two men asked for me.");
    stage.whispers("Mira", "hand to Ana");
    stage.whispers("Mira", "hand to Tarek");
    stage.whispers("Mira", "yes");
    insta::assert_snapshot!(stage.transcript());
    let lena = Destination::Private(user("lena"));
    assert!(stage.done.iter().all(|deed| deed.to != lena || !said(deed).contains("Two men")));
    nothing_is_left(&stage, "Two men");
}

#[test]
fn a_letter_is_offered_on_its_day_and_the_offer_ends_after_a_day() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.says("Lena", "!start letter");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "You came far.");
    stage.whispers("Mira", "in three weeks");
    stage.says("Lena", "!skip");
    stage.says("Lena", "!next");
    assert_eq!(stage.rows(Table::Hand), 0);
    stage.lines.clear();
    stage.pass(22 * 24 * 60 - 12 * 60);
    assert!(stage.remembers("You came far."));
    stage.pass(24 * 60);
    nothing_is_left(&stage, "You came far.");
    stage.whispers("Mira", "hand to Lena");
    insta::assert_snapshot!(stage.transcript());
    assert!(!others_have(&stage, "You came far."));
}

#[test]
fn two_offers_wait_and_each_names_its_exercise() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    has_a_record(&mut stage, "Two men asked for me.");
    stage.says("Lena", "!start letter");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "You came far.");
    stage.whispers("Mira", "now");
    stage.says("Lena", "!stop");
    stage.lines.clear();
    stage.whispers("Mira", "hand to lena");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "hand to lena");
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
    assert!(others_have(&stage, "Two men") && !others_have(&stage, "You came far."));
    nothing_is_left(&stage, "Two men");
}

#[test]
fn nothing_goes_to_who_leads_no_more() {
    let mut stage = with_a_record(&["Mira", "Joy"]);
    stage.whispers("Mira", "hand to Lena");
    stage.lines.clear();
    stage.says("Lena", "!handover Joy");
    stage.goes("Lena");
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
    assert!(!others_have(&stage, "Two men"));
    nothing_is_left(&stage, "Two men");
}

#[test]
fn who_leads_alone_or_is_not_to_be_written_to_is_offered_nothing() {
    let mut stage = Stage::with_friends(scripts(), &["Mira"]);
    stage.says("Lena", "!start log");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "I was followed.");
    stage.says("Lena", "!stop");
    nothing_is_left(&stage, "I was followed.");
    stage.cut_off.insert(user("lena"));
    stage.says("Lena", "!start log");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "Two men asked for me.");
    stage.says("Lena", "!stop");
    nothing_is_left(&stage, "Two men");
    assert!(stage.lines.iter().all(|line| !line.contains("hand to")));
}

#[test]
fn who_leaves_or_is_forgotten_hands_nothing_over() {
    for word in ["leave", "forget me"] {
        let mut stage = with_a_record(&["Mira"]);
        stage.whispers("Mira", "hand to Lena");
        assert!(stage.remembers("Two men"));
        stage.whispers("Mira", word);
        nothing_is_left(&stage, "Two men");
        if word == "leave" {
            stage.whispers("Mira", "1");
        }
        assert!(!others_have(&stage, "Two men"));
    }
}

#[test]
fn a_stop_in_the_circle_does_not_change_who_decides() {
    let mut stage = with_a_record(&["Mira", "Joy"]);
    stage.says("Lena", "!start log");
    stage.says("Joy", "stop");
    stage.pass(60);
    stage.lines.clear();
    stage.whispers("Mira", "hand to Lena");
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
    nothing_is_left(&stage, "Two men");
}

#[test]
fn its_author_hears_when_it_has_arrived_and_when_not() {
    let mut stage = with_a_record(&["Mira"]);
    stage.lines.clear();
    stage.offline = true;
    stage.whispers("Mira", "hand to Lena");
    stage.whispers("Mira", "1");
    stage.pass(26 * 60);
    assert!(stage.remembers("Two men"));
    stage.restart();
    stage.offline = false;
    stage.deliver();
    nothing_is_left(&stage, "Two men");
    stage.note("another time");
    has_a_record(&mut stage, "A car at night.");
    stage.cut_off.insert(user("lena"));
    stage.whispers("Mira", "hand to Lena");
    stage.whispers("Mira", "1");
    nothing_is_left(&stage, "A car");
    stage.cut_off.clear();
    stage.note("and once more");
    has_a_record(&mut stage, "A letter without a name.");
    stage.offline = true;
    stage.whispers("Mira", "hand to Lena");
    stage.whispers("Mira", "1");
    stage.whispers("Lena", "forget me");
    stage.offline = false;
    stage.deliver();
    nothing_is_left(&stage, "A letter");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_its_author_changes_or_deletes_is_not_handed_over_as_it_was() {
    for deletes in [false, true] {
        let mut stage = Stage::with_friends(scripts(), &["Mira"]);
        stage.whispers("Mira", "begin record");
        stage.whispers("Mira", "1");
        stage.whispers("Mira", "Two men asked for me.");
        let event = stage.last_event();
        stage.whispers("Mira", "Lighter.");
        stage.whispers("Mira", "hand to Lena");
        let private = stage.private_room("Mira");
        let what = if deletes {
            let event = event.as_str().try_into().unwrap();
            Happening::Redacted { room: private, sender: user("mira"), event }
        } else {
            stage.message(&private, "Mira", corrected(&event, "Somebody asked."))
        };
        stage.feed(what);
        assert!(stage.lines.last().unwrap().contains("I have erased the copy"));
        nothing_is_left(&stage, "Two men");
        stage.whispers("Mira", "1");
        assert!(!others_have(&stage, "Two men"));
    }
}

#[test]
fn an_old_yes_is_no_yes() {
    let mut stage = with_a_record(&["Mira"]);
    let private = stage.private_room("Mira");
    let late = stage.message(&private, "Mira", Content::Text("yes".to_owned()));
    stage.pass(60);
    stage.whispers("Mira", "hand to Lena");
    stage.feed(late);
    assert!(!others_have(&stage, "Two men") && stage.remembers("Two men"));
    stage.whispers("Mira", "yes");
    assert!(others_have(&stage, "Two men"));
}

#[test]
fn p9_what_has_not_left_yet_goes_with_its_author() {
    let mut stage = with_a_record(&["Mira"]);
    stage.whispers("Mira", "hand to Lena");
    stage.offline = true;
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "forget me");
    stage.offline = false;
    stage.deliver();
    assert!(!others_have(&stage, "Two men") && !stage.remembers("Two men"));
    assert!(!others_have(&stage, "record"), "nor what stands above it");
}

#[test]
fn who_leaves_in_the_circle_hands_nothing_over() {
    let mut stage = with_a_record(&["Mira"]);
    stage.says("Mira", "!leave");
    nothing_is_left(&stage, "Two men");
}
