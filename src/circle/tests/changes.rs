//! What was written long ago, deleted, and rooms that change under a circle.

use super::{scripts::*, *};
use crate::{
    core::{Content, Departure, Happening, Undeliverable},
    store::{Store, Table},
};

/// Kolo learns only now of what somebody wrote so many minutes ago.
fn wrote(stage: &mut Stage, minutes: i64, name: &str, text: &str) {
    stage.note(&format!("{name} wrote {minutes} minutes ago: {text}"));
    let mut message = stage.message(&circle(), name, Content::Text(text.to_owned()));
    if let Happening::Message { sent_at, .. } = &mut message {
        *sent_at = sent_at.checked_sub(jiff::SignedDuration::from_mins(minutes)).unwrap();
    }
    stage.feed(message);
}

#[test]
fn words_for_a_turn_or_a_session_count_only_for_the_one_in_which_they_were_written() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says("Lena", "Sun. done");
    wrote(&mut stage, 20, "Mira", "pass");
    wrote(&mut stage, 20, "Mira", "Wind. done");
    wrote(&mut stage, 20, "Mira", "stop");
    wrote(&mut stage, 20, "Mira", "!pause");
    stage.says("Mira", "Rain");
    stage.pass(2);
    wrote(&mut stage, 2, "Mira", "pass");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_command_from_long_ago_sets_nothing_going_but_a_way_out_is_a_way_out() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    wrote(&mut stage, 40, "Lena", "!start weather");
    stage.says("Lena", "!start weather");
    stage.pass(60);
    wrote(&mut stage, 30, "Lena", "!next");
    wrote(&mut stage, 30, "Mira", "leave");
    wrote(&mut stage, 30, "Mira", "!pause");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_deleted_message_is_deleted_here_too_if_its_author_deleted_it() {
    let mut stage = Stage::with_friends(library(&[("wall", WALL)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "The river");
    let deleted = |stage: &Stage, by: &str| Happening::Redacted {
        room: stage.private_room("Mira"),
        sender: user(by),
        event: matrix_sdk::ruma::OwnedEventId::try_from(stage.last_event()).unwrap(),
    };
    let by_another = deleted(&stage, "Joy");
    stage.feed(by_another);
    assert!(stage.remembers("The river"));
    let by_herself = deleted(&stage, "Mira");
    stage.note("Mira deletes her message");
    stage.feed(by_herself.clone());
    assert!(!stage.remembers("The river"));
    stage.feed(by_herself);
    stage.whispers("Mira", "The sea");
    assert!(stage.remembers("The sea"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_correction_of_what_was_not_understood_is_heard_and_of_anything_else_is_not() {
    let mut stage = Stage::with_friends(library(&[("wall", WALL)]), &["Mira"]);
    stage.whispers("Mira", "hlp me understand");
    let of = stage.last_event();
    let room = stage.private_room("Mira");
    stage.note("Mira corrects it to \"help\", and then to \"leave\"");
    for text in ["help", "leave"] {
        let correction = stage.message(&room, "Mira", corrected(&of, text));
        stage.feed(correction);
    }
    insta::assert_snapshot!(stage.transcript());
}

/// What waits in a circle whose room is replaced: an answer, a question, a halt.
#[test]
fn a_room_that_is_replaced_takes_its_circle_along() {
    let scripts = [("alone", PRIVATE), ("weather", ROUND)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "My aunt");
    stage.note("the circle's room is replaced");
    let new = room("newcircle");
    stage.feed(Happening::Replaced { room: circle(), by: new.clone() });
    stage.feed(Happening::Replaced { room: circle(), by: new.clone() });
    stage.restart();
    let members = stage.members();
    stage.feed(Happening::Present { room: new.clone(), encrypted: true, members });
    stage.note("in the new room Lena writes !resume");
    let resume = stage.message(&new, "Lena", Content::Text("!resume".to_owned()));
    stage.feed(resume);
    stage.whispers("Mira", "Sleep");
    stage.note("in the new room Lena writes !next");
    let next = stage.message(&new, "Lena", Content::Text("!next".to_owned()));
    stage.feed(next);
    assert!(!stage.remembers("!circle:example.org"), "something still hangs at the old room");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_facilitator_hears_that_kolo_cannot_follow_and_an_invitation_helps() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.offline = true;
    let new = room("newcircle");
    stage.feed(Happening::Replaced { room: circle(), by: new.clone() });
    let queue = stage.journal.queue();
    let join = next_of(&queue).unwrap().id;
    stage.offline = false;
    stage.feed(Happening::Undeliverable { message: join, why: Undeliverable::Refused });
    stage.pass(3);
    stage.feed(Happening::Invited { room: new.clone(), inviter: user("lena"), direct: false });
    let members = stage.members();
    stage.feed(Happening::Present { room: new, encrypted: true, members });
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_facilitator_hears_when_kolo_is_put_out_or_may_not_speak() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.note("Kolo may not write in the circle");
    for allowed in [false, false, true, true] {
        stage.feed(Happening::Voice { room: circle(), allowed });
    }
    stage.says("Lena", "!resume");
    stage.note("Kolo is removed");
    stage.feed(Happening::Gone { room: circle(), why: Departure::Removed });
    assert_eq!((stage.rows(Table::Circle), stage.rows(Table::Session)), (0, 0));
    stage.feed(Happening::Invited { room: circle(), inviter: user("lena"), direct: false });
    stage.note("Kolo is banned");
    stage.feed(Happening::Gone { room: circle(), why: Departure::Banned });
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_the_homeserver_refuses_in_the_circle_is_told_the_facilitator_once_and_blocks_nothing() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.offline = true;
    stage.says("Lena", "!next");
    stage.transcript();
    let refused: Vec<_> = stage.waiting().iter().map(|deed| deed.id).collect();
    assert!(refused.len() > 1);
    stage.offline = false;
    for message in refused {
        stage.feed(Happening::Undeliverable { message, why: Undeliverable::Refused });
    }
    let told = stage.transcript();
    assert_eq!(told.matches("I am not allowed to write").count(), 1, "{told}");
    assert!(told.starts_with("→ Lena"), "{told}");
    assert!(stage.waiting().is_empty());
}

#[test]
fn kolo_was_away_while_somebody_was_silent_in_their_turn() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says("Lena", "Sun. done");
    stage.note("Kolo is away for half an hour");
    stage.sleep(30);
    stage.restart();
    stage.tick();
    stage.pass(3);
    stage.pass(2);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_had_left_the_exercise_does_not_come_back_to_it_with_the_room() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "leave");
    let new = room("newcircle");
    stage.feed(Happening::Replaced { room: circle(), by: new.clone() });
    let (members, lena) = (stage.members(), stage.member(&user("lena")));
    stage.feed(Happening::Present { room: new.clone(), encrypted: true, members: vec![lena] });
    stage.feed(Happening::Members { room: new.clone(), members });
    let row = Store::get(stage.store.as_ref(), Table::Session, new.as_bytes()).unwrap().unwrap();
    let session: crate::circle::row::Session = crate::store::decode(&row).unwrap();
    assert!(session.takes_part(&user("joy")) && !session.takes_part(&user("mira")));
}
