//! Ten thousand histories, and faults that have to be found in them.

use std::time::Duration;

use super::{
    checks::{Promise, Rules},
    ending,
    history::{Step, for_the_witness, in_a_hurry},
    real::REAL,
    runner::{Found, search, search_for},
    stage::Cast,
    witness::{self, Witness},
};
use crate::{core::Fault, store::MemoryStore};

const WITNESS: Cast = Cast {
    features: || vec![Box::new(Witness)],
    words: for_the_witness,
    paced: false,
    rules: Rules { stopped: witness::is_stopped, caused: witness::is_caused },
    ending: ending::at_the_end,
    rows: MemoryStore::new,
    prologue: Vec::new,
    waits_on: false,
    alter: |_| {},
};

/// A homeserver that takes no more than it must, and a lot to say.
const HURRY: Cast = Cast {
    words: in_a_hurry,
    paced: true,
    prologue: || vec![Step::Passes(Duration::from_secs(60))],
    ..WITNESS
};

/// The tests that share the work play so many each.
const SHARE: u64 = 2_500;

fn nothing_goes_wrong(found: Option<Found>) {
    if let Some(found) = found {
        panic!("{found:?}");
    }
}

#[test]
fn p1_p2_p3_p7_p8_hold_in_the_first_of_ten_thousand_histories() {
    nothing_goes_wrong(search(&WITNESS, SHARE));
}

#[test]
fn p1_p2_p3_p7_p8_hold_in_the_second_of_ten_thousand_histories() {
    nothing_goes_wrong(search(&WITNESS, SHARE));
}

#[test]
fn p1_p2_p3_p7_p8_hold_in_the_third_of_ten_thousand_histories() {
    nothing_goes_wrong(search(&WITNESS, SHARE));
}

#[test]
fn p1_p2_p3_p7_p8_hold_in_the_last_of_ten_thousand_histories() {
    nothing_goes_wrong(search(&WITNESS, SHARE));
}

#[test]
fn p8_an_alert_finds_room_in_the_homeservers_limit_whatever_else_is_said() {
    nothing_goes_wrong(search(&HURRY, 500));
}

#[test]
fn p1_p7_hold_in_circles_as_they_are() {
    nothing_goes_wrong(search(&REAL, 300));
}

#[test]
fn p2_a_journal_that_hands_out_before_its_commit_is_found() {
    let cast = Cast { alter: |journal| journal.put_in(Fault::QueueBeforeCommit), ..WITNESS };
    assert!(search_for(&cast, Promise::P2, 500).is_some(), "nothing was found");
}

#[test]
fn p1_a_journal_that_takes_an_event_twice_is_found() {
    let cast = Cast { alter: |journal| journal.put_in(Fault::NoDeduplication), ..WITNESS };
    assert!(search_for(&cast, Promise::P1, 500).is_some(), "nothing was found");
}

#[test]
fn p1_a_journal_that_moves_its_mark_before_its_commit_is_found() {
    let cast = Cast { alter: |journal| journal.put_in(Fault::MarkBeforeCommit), ..WITNESS };
    assert!(search_for(&cast, Promise::P1, 500).is_some(), "nothing was found");
}
