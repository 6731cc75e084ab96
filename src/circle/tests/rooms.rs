//! How Kolo comes into rooms, and people whom it does not reach.

use super::{scripts::*, *};
use crate::{
    core::{Departure, Happening, Undeliverable},
    store::Table,
};

fn invited(name: &str, by: &str, direct: bool) -> Happening {
    Happening::Invited { room: room(name), inviter: user(by), direct }
}

fn present(stage: &Stage, name: &str, encrypted: bool, people: &[&str]) -> Happening {
    let members = people.iter().map(|name| stage.member(&user(name))).collect();
    Happening::Present { room: room(name), encrypted, members }
}

#[test]
fn a_strangers_invitation_is_declined_and_an_unencrypted_room_is_left() {
    let mut stage = Stage::new(library(&[("weather", ROUND)]));
    stage.feed(invited("market", "stranger", false));
    stage.feed(invited("plaza", "Lena", false));
    let here = present(&stage, "plaza", false, &["Lena", "Mira"]);
    stage.feed(here);
    assert_eq!(stage.rows(Table::Invite), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn an_invitation_to_talk_becomes_the_private_room_and_a_second_replaces_it() {
    let mut stage = Stage::new(library(&[("weather", ROUND)]));
    stage.feed(invited("first", "Mira", true));
    stage.open_private("Mira", &room("first"));
    stage.whispers("Mira", "hello?");
    stage.feed(invited("second", "Mira", true));
    stage.open_private("Mira", &room("second"));
    stage.whispers("Mira", "help");
    let crowded = present(&stage, "second", true, &["Mira", "Joy"]);
    stage.note("Joy comes into Mira's private room");
    stage.feed(crowded);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_circle_begins_with_a_short_word_to_all() {
    let mut stage = Stage::with_circle(library(&[("weather", ROUND)]), &["Mira"]);
    let members = stage.members();
    stage.feed(Happening::Gone { room: circle(), why: Departure::Left });
    stage.feed(Happening::Invited { room: circle(), inviter: user("lena"), direct: false });
    stage.feed(Happening::Members { room: circle(), members });
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_join_that_fails_leaves_no_invitation_behind() {
    let mut stage = Stage::new(library(&[("weather", ROUND)]));
    stage.offline = true;
    stage.feed(invited("gone", "Lena", false));
    let queue = stage.journal.queue();
    let message = next_of(&queue).unwrap().id;
    stage.feed(Happening::Undeliverable { message, why: Undeliverable::Refused });
    assert_eq!((stage.rows(Table::Invite), stage.rows(Table::Outbox)), (0, 0));
}

#[test]
fn the_facilitator_hears_once_of_somebody_who_cannot_be_reached() {
    let scripts = [("alone", PRIVATE)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy", "Ana"]);
    stage.cut_off.insert(user("joy"));
    stage.note("Ana's devices are not verified");
    stage.feed(Happening::Unverified { room: circle(), person: user("ana") });
    stage.feed(Happening::Unverified { room: circle(), person: user("ana") });
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    for name in ["Lena", "Mira"] {
        stage.whispers(name, "pass");
        stage.whispers(name, "pass");
    }
    stage.whispers("Ana", "My cat");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_author_of_an_unreadable_message_hears_of_it_once() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy"]);
    let unreadable = |place: &str, name: &str, event: &str| Happening::Unreadable {
        room: room(place),
        sender: user(name),
        event: matrix_sdk::ruma::OwnedEventId::try_from(event).unwrap(),
    };
    let private = stage.private_room("Mira");
    stage.note("three messages come without a key: two of Mira's, one of Joy's");
    for (name, event) in [("Mira", "$lost1"), ("Joy", "$lost2")] {
        stage.feed(unreadable("circle", name, event));
    }
    stage.feed(Happening::Unreadable {
        room: private,
        sender: user("mira"),
        event: matrix_sdk::ruma::OwnedEventId::try_from("$lost3").unwrap(),
    });
    stage.feed(unreadable("elsewhere", "Joy", "$lost4"));
    assert_eq!(crate::core::unread(stage.store.as_ref()).unwrap().len(), 4);
    stage.restart();
    stage.pass(5);
    stage.feed(unreadable("circle", "Mira", "$lost1"));
    stage.note("the key of Joy's message arrives");
    let late = Happening::Message {
        room: circle(),
        sender: user("joy"),
        event: matrix_sdk::ruma::OwnedEventId::try_from("$lost2").unwrap(),
        sent_at: stage.now(),
        content: crate::core::Content::Text("!scripts".to_owned()),
    };
    stage.feed(late);
    stage.feed(unreadable("circle", "Joy", "$lost2"));
    stage.pass(5);
    stage.note("one more of Mira's");
    stage.feed(unreadable("circle", "Mira", "$lost5"));
    stage.pass(60);
    // The keys may still come.
    assert_eq!((stage.rows(Table::Unread), stage.rows(Table::Timer)), (4, 4));
    stage.feed(unreadable("circle", "Mira", "$lost6"));
    stage.whispers("Mira", "forget me");
    assert_eq!((stage.rows(Table::Unread), stage.rows(Table::Timer)), (1, 1));
    stage.pass(8 * 24 * 60);
    assert_eq!((stage.rows(Table::Unread), stage.rows(Table::Timer)), (0, 0));
    insta::assert_snapshot!(stage.transcript());
}
