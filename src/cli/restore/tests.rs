//! What is sent after a restore, and what is not.

// A test that indexes out of bounds fails, which is what it should do.
#![allow(clippy::indexing_slicing)]

use matrix_sdk::ruma::{room_id, user_id};

use super::*;
use crate::{
    core::{Body, BreakoutId, MessageId},
    store::encode,
};

fn outgoing(deed: Deed, lane: Lane, to: Destination) -> Outgoing {
    let at = "2026-05-01T17:00:00Z".parse().unwrap();
    Outgoing {
        id: MessageId(1),
        lane,
        to,
        deed,
        circle: None,
        status: None,
        author: None,
        transaction: "one".into(),
        at,
    }
}

fn say() -> Deed {
    Deed::Say(Body { markdown: "**words**".to_owned(), mentions: Vec::new() })
}

fn room() -> Destination {
    Destination::Room(room_id!("!room:example.org").to_owned())
}

fn private() -> Destination {
    Destination::Private(user_id!("@mira:example.org").to_owned())
}

const LANES: [Lane; 5] =
    [Lane::Alert, Lane::Control, Lane::Session, Lane::CheckIn, Lane::Housekeeping];

#[test]
fn an_alert_and_an_answer_to_a_command_are_sent_rather_twice_than_not_at_all() {
    for lane in [Lane::Alert, Lane::Control] {
        for to in [room(), private()] {
            assert!(is_still_wanted(&outgoing(say(), lane, to)), "{lane:?}");
        }
    }
}

#[test]
fn a_circle_is_not_asked_twice_and_a_private_message_is_not_lost() {
    assert!(!is_still_wanted(&outgoing(say(), Lane::Session, room())));
    assert!(is_still_wanted(&outgoing(say(), Lane::Session, private())));
    for lane in [Lane::CheckIn, Lane::Housekeeping] {
        for to in [room(), private()] {
            assert!(!is_still_wanted(&outgoing(say(), lane, to)), "{lane:?}");
        }
    }
}

#[test]
fn rooms_are_joined_and_left_whatever_the_lane() {
    for deed in [Deed::Join, Deed::Decline, Deed::Leave { reason: None }] {
        for lane in LANES {
            assert!(is_still_wanted(&outgoing(deed.clone(), lane, room())), "{deed:?} {lane:?}");
        }
    }
}

#[test]
fn the_rooms_of_small_groups_are_ended_and_not_opened_again() {
    let group = || Destination::Breakout(BreakoutId("group".to_owned()));
    assert!(is_still_wanted(&outgoing(Deed::Dissolve, Lane::Housekeeping, group())));
    let open = Deed::Open { name: "Birch".to_owned(), invite: Vec::new() };
    assert!(!is_still_wanted(&outgoing(open, Lane::Control, group())));
    assert!(!is_still_wanted(&outgoing(say(), Lane::Session, group())));
}

#[test]
fn only_rows_of_the_outbox_are_left_out() {
    let row = |table, value| StoredRow { table, owner: None, key: b"key".to_vec(), value };
    let message = |lane| encode(&outgoing(say(), lane, room())).unwrap();
    let rows = vec![
        row(Table::Outbox, message(Lane::Session)),
        row(Table::Outbox, message(Lane::Alert)),
        row(Table::Timer, message(Lane::Session)),
    ];
    let (kept, dropped) = without_stale(rows.clone()).unwrap();
    assert_eq!((kept.as_slice(), dropped), (&rows[1..], 1));
    let unreadable = vec![row(Table::Outbox, b"\x09\x00{}".to_vec())];
    assert!(without_stale(unreadable).is_err());
}
