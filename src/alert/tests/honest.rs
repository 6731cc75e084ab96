//! What is said is what is known: what has left, what was meant, and who has said what.

use super::{called, red, silent, stage, stage_with};
use crate::{
    circle::tests::{Stage, next_of, user},
    core::{Destination, Happening, MessageId},
};

fn waiting_for(stage: &Stage, name: &str) -> Vec<MessageId> {
    let theirs = Destination::Private(user(name));
    let waiting = stage.waiting().into_iter();
    waiting.filter(|outgoing| outgoing.to == theirs).map(|it| it.id).collect()
}

fn is_there(stage: &mut Stage) {
    stage.note("Mira is there");
    stage.feed(Happening::IsThere { person: user("mira") });
}

#[test]
fn p11_what_has_not_left_is_not_called_asked() {
    let mut stage = stage();
    stage.note("the homeserver does not answer");
    stage.offline = true;
    red(&mut stage);
    stage.pass(45);
    stage.restart();
    stage.pass(5);
    assert_eq!(waiting_for(&stage, "dragan"), []);
    stage.note("it is back");
    stage.offline = false;
    stage.deliver();
    stage.pass(19);
    stage.pass(1);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn if_only_the_way_to_one_is_closed_the_next_is_asked() {
    let mut stage = stage();
    stage.offline = true;
    red(&mut stage);
    stage.pass(1);
    let [_, notice] = waiting_for(&stage, "mira")[..] else { panic!("no notice") };
    stage.feed(Happening::Delivered { message: notice });
    assert_eq!(waiting_for(&stage, "dragan"), []);
    stage.pass(1);
    assert_eq!(waiting_for(&stage, "dragan").len(), 1);
}

#[test]
fn whoever_is_not_in_their_room_is_passed_over_and_may_still_answer() {
    let mut stage = stage();
    stage.offline = true;
    red(&mut stage);
    let message = *waiting_for(&stage, "ana").first().unwrap();
    stage.feed(Happening::Absent { message });
    assert_eq!(waiting_for(&stage, "dragan").len(), 1);
    stage.offline = false;
    stage.deliver();
    stage.lines.clear();
    stage.whispers("Ana", "1");
    let answered = stage.transcript();
    assert!(answered.contains("Mira | Ana has answered"), "{answered}");
}

#[test]
fn whoever_may_have_read_it_hears_that_it_is_over() {
    let mut stage = stage();
    stage.offline = true;
    red(&mut stage);
    // The outbox tries to send it, and nobody knows whether it has left.
    let tried = next_of(&stage.journal.queue()).unwrap();
    assert_eq!(tried.to, Destination::Private(user("ana")));
    stage.whispers("Mira", "never mind");
    assert_eq!(waiting_for(&stage, "ana").len(), 2);
}

#[test]
fn a_number_after_another_question_is_asked_back() {
    let mut stage = stage();
    red(&mut stage);
    stage.whispers("Dragan", "trust Ana");
    stage.whispers("Ana", "2");
    stage.lines.clear();
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn words_that_say_what_they_mean_count_later_too() {
    let mut stage = stage();
    red(&mut stage);
    stage.whispers("Dragan", "trust Ana");
    stage.whispers("Ana", "2");
    stage.lines.clear();
    stage.whispers("Ana", "I will write");
    let answered = stage.transcript();
    assert!(answered.contains("Mira | Ana has answered"), "{answered}");
}

#[test]
fn words_are_for_the_newer_question_that_takes_any() {
    let mut stage = stage();
    red(&mut stage);
    stage.whispers("Ana", "check-in");
    stage.lines.clear();
    stage.whispers("Ana", "I will");
    let seen = stage.transcript();
    assert!(!seen.contains("Mira |"), "{seen}");
}

#[test]
fn who_gives_up_is_thanked() {
    let mut stage = stage();
    silent(&mut stage);
    stage.whispers("Dragan", "1");
    stage.whispers("Dragan", "3");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn all_cannot_and_are_asked_again_later() {
    let mut stage = stage();
    silent(&mut stage);
    for name in ["Dragan", "Ana", "Joy"] {
        stage.whispers(name, "I can't");
    }
    stage.pass(60);
    stage.whispers("Dragan", "I will");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn all_cannot_be_in_touch() {
    let mut stage = stage();
    red(&mut stage);
    for name in ["Ana", "Dragan", "Joy"] {
        stage.whispers(name, "2");
    }
    let last = stage.transcript();
    assert!(last.contains("All whom I could ask say that they cannot now"), "{last}");
    assert!(!last.contains("Nobody has answered"), "{last}");
}

#[test]
fn a_night_passes_and_in_the_morning_they_are_asked() {
    let mut stage = stage_with("7:00 to 23:00");
    stage.note("it is 20:00 in Bogotá, where all are");
    stage.pass(8 * 60);
    stage.lines.clear();
    silent(&mut stage);
    stage.pass(11 * 60);
    stage.whispers("Joy", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_comes_back_after_all_is_over_hears_what_was_done() {
    let mut stage = stage();
    silent(&mut stage);
    stage.pass(5 * 24 * 60);
    stage.lines.clear();
    is_there(&mut stage);
    let told = stage.transcript();
    assert!(told.contains("Mira | I have heard you. While you were silent I asked"), "{told}");
    for name in ["Ana", "Dragan", "Joy"] {
        assert!(told.contains(&format!("{name} | Mira has written to me")), "{told}");
    }
    assert_eq!(called(&stage), 0);
    is_there(&mut stage);
    let told = stage.transcript();
    assert!(told.contains("Mira | I have heard you."), "{told}");
}

#[test]
fn nothing_is_kept_for_ever_of_a_call_in_vain() {
    let mut stage = stage();
    silent(&mut stage);
    stage.pass(33 * 24 * 60);
    assert_eq!(called(&stage), 0);
}
