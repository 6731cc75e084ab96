//! Whether a question and its answer come through, as people read it.

use matrix_sdk::ruma::OwnedEventId;

use super::tests::{stage, with_rule};
use crate::{
    circle::tests::{Stage, user},
    core::{Deed, Destination, Happening, MessageId, Outgoing},
};

/// The first message that waits for somebody.
fn waiting_for(stage: &Stage, name: &str) -> Option<MessageId> {
    let theirs = Destination::Private(user(name));
    let said = |outgoing: &Outgoing| outgoing.to == theirs && matches!(outgoing.deed, Deed::Say(_));
    stage.waiting().into_iter().find(said).map(|it| it.id)
}

/// Something from Mira arrives that cannot be decrypted.
fn unreadable(stage: &mut Stage, event: &str) {
    stage.note("something from Mira arrives that cannot be read");
    let (room, event) = (stage.private_room("Mira"), OwnedEventId::try_from(event).unwrap());
    stage.feed(Happening::Unreadable { room, sender: user("mira"), event });
}

fn reaction(stage: &mut Stage) {
    stage.note("Mira reacts with a thumb");
    let room = stage.private_room("Mira");
    stage.feed(Happening::Reacted { room, sender: user("mira") });
}

#[test]
fn nothing_gets_through_and_nobody_is_called() {
    let mut stage = with_rule();
    stage.note("the homeserver does not answer");
    stage.offline = true;
    stage.pass(31);
    stage.pass(60);
    assert_eq!(waiting_for(&stage, "ana"), None);
    stage.restart();
    stage.pass(60);
    assert_eq!(waiting_for(&stage, "ana"), None);
    stage.note("the homeserver is back");
    stage.offline = false;
    stage.deliver();
    stage.pass(29);
    stage.pass(1);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_time_to_answer_counts_from_when_the_question_left() {
    let mut stage = with_rule();
    stage.offline = true;
    stage.pass(31);
    stage.pass(3);
    stage.offline = false;
    stage.deliver();
    stage.lines.clear();
    stage.pass(29);
    assert_eq!(stage.transcript(), "(29 minutes pass)");
    stage.pass(1);
    let called = stage.transcript();
    assert!(called.contains("Ana | Mira has been silent"), "{called}");
}

#[test]
fn kolo_is_down_while_nothing_gets_through() {
    let mut stage = with_rule();
    stage.note("the homeserver does not answer");
    stage.offline = true;
    stage.pass(31);
    stage.note("Kolo is down for three hours");
    stage.sleep(180);
    stage.restart();
    stage.tick();
    stage.note("the homeserver is back after ten minutes");
    stage.pass(10);
    stage.offline = false;
    stage.deliver();
    stage.pass(30);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_cannot_be_written_to_is_looked_for_in_time() {
    let mut stage = with_rule();
    stage.cut_off.insert(user("mira"));
    stage.pass(31);
    stage.pass(29);
    stage.lines.clear();
    stage.pass(1);
    let called = stage.transcript();
    assert!(called.contains("Ana | Mira has been silent"), "{called}");
}

#[test]
fn who_has_left_their_room_is_looked_for_in_time() {
    let mut stage = with_rule();
    stage.offline = true;
    stage.pass(31);
    let message = waiting_for(&stage, "mira").unwrap();
    stage.feed(Happening::Absent { message });
    stage.pass(29);
    assert_eq!(waiting_for(&stage, "ana"), None);
    stage.pass(1);
    assert!(waiting_for(&stage, "ana").is_some());
    assert_ne!(waiting_for(&stage, "mira"), Some(message), "an old question comes later");
}

#[test]
fn whoever_is_heard_before_the_question_left_is_not_asked() {
    let mut stage = with_rule();
    stage.offline = true;
    stage.pass(31);
    stage.whispers("Mira", "good evening");
    stage.offline = false;
    stage.deliver();
    stage.pass(60);
    let seen = stage.transcript();
    assert!(!seen.contains("Are you there") && !seen.contains("Ana |"), "{seen}");
}

#[test]
fn what_cannot_be_read_gives_more_time_once() {
    let mut stage = with_rule();
    stage.pass(31);
    stage.pass(25);
    unreadable(&mut stage, "$a");
    stage.pass(10);
    unreadable(&mut stage, "$b");
    reaction(&mut stage);
    stage.pass(24);
    stage.pass(1);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_reaction_is_no_answer_and_is_said_to_be_none() {
    let mut stage = with_rule();
    stage.pass(31);
    reaction(&mut stage);
    stage.pass(40);
    stage.whispers("Mira", "1");
    stage.pass(120);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_cannot_be_read_before_anybody_asked_is_nothing() {
    let mut stage = with_rule();
    unreadable(&mut stage, "$a");
    assert!(!stage.transcript().contains("Mira |"));
    stage.pass(31);
    stage.pass(30);
    assert!(stage.transcript().contains("Ana | Mira has been silent"));
}

#[test]
fn yes_i_am_there_is_not_yes_to_something_older() {
    for answer in ["1", "yes", "ok"] {
        let mut stage = with_rule();
        stage.whispers("Dragan", "trust Mira");
        stage.pass(31);
        stage.lines.clear();
        stage.whispers("Mira", answer);
        let heard = stage.transcript();
        assert!(heard.contains("I have heard you"), "{heard}");
        assert!(!heard.contains("Between which hours"), "{heard}");
        stage.whispers("Mira", answer);
        let again = stage.transcript();
        assert!(again.contains("Would you be a contact of Dragan"), "{again}");
    }
}

#[test]
fn a_number_agrees_to_no_rule_that_was_not_asked_last() {
    let mut stage = stage();
    for text in [super::tests::RULE, "bogota", "1", "1"] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Dragan", "trust Ana");
    stage.whispers("Ana", "2");
    stage.lines.clear();
    stage.whispers("Ana", "1");
    let seen = stage.transcript();
    assert!(!seen.contains("The rule holds"), "{seen}");
    assert!(seen.contains("Ana | Mira has made a rule and names you"), "{seen}");
    stage.whispers("Ana", "1");
    let seen = stage.transcript();
    assert!(seen.contains("The rule holds"), "{seen}");
}
