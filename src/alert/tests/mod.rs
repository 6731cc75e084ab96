//! Calls as people read them.

mod after;
mod card;
mod carrying;
mod changing;
mod drills;
mod enclosing;
mod honest;
mod journeys;
mod levels;
mod missed;
mod outliving;
mod raising;

use crate::{
    circle::tests::{Stage, library, user},
    core::{CallFor, Happening, MessageId, TimerKey, Undeliverable},
    store::Table,
};

/// Mira trusts Ana, Dragan and Joy, in this order, at any hour.
fn stage() -> Stage {
    stage_with("2")
}

fn stage_with(hours: &str) -> Stage {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan", "Joy"]);
    for name in ["Ana", "Dragan", "Joy"] {
        stage.whispers("Mira", &format!("trust {name}"));
        stage.whispers(name, "1");
        stage.whispers(name, hours);
        if hours != "2" {
            stage.whispers(name, "bogota");
        }
    }
    stage.lines.clear();
    stage
}

fn red(stage: &mut Stage) {
    stage.note("Mira is at red, and would like somebody to be in touch");
    stage.feed(Happening::Calls { person: user("mira"), why: CallFor::CheckIn });
}

fn silent(stage: &mut Stage) {
    stage.note("Mira has been silent");
    let why = CallFor::Absence { first: Some(user("dragan")) };
    stage.feed(Happening::Calls { person: user("mira"), why });
}

fn called(stage: &Stage) -> usize {
    let call = |key: &&TimerKey| matches!(key, TimerKey::Call(..));
    stage.timers().iter().filter(call).count() + stage.rows(Table::Call)
}

#[test]
fn the_second_of_three_answers() {
    let mut stage = stage();
    red(&mut stage);
    red(&mut stage);
    stage.pass(20);
    stage.restart();
    stage.whispers("Dragan", "1");
    stage.whispers("Ana", "1");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(called(&stage), 0);
}

#[test]
fn nobody_answers_and_then_somebody_does() {
    let mut stage = stage();
    red(&mut stage);
    stage.whispers("Ana", "I can't");
    stage.pass(40);
    stage.pass(60);
    stage.whispers("Joy", "I will write");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(called(&stage), 0);
}

#[test]
fn nobody_answers_and_nothing_of_it_is_kept() {
    let mut stage = stage();
    red(&mut stage);
    stage.pass(14 * 60);
    assert_eq!(called(&stage), 0);
    stage.lines.clear();
    stage.whispers("Joy", "1");
    assert!(!stage.transcript().contains("Mira"));
}

#[test]
fn mira_takes_it_back() {
    let mut stage = stage();
    red(&mut stage);
    stage.whispers("Mira", "never mind");
    stage.note("the server does not answer");
    stage.offline = true;
    red(&mut stage);
    stage.whispers("Mira", "never mind");
    stage.offline = false;
    stage.deliver();
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(called(&stage), 0);
}

#[test]
fn all_are_asleep() {
    let mut stage = stage_with("7:00 to 23:00");
    stage.pass(11 * 60);
    red(&mut stage);
    stage.pass(8 * 60);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_cannot_be_reached_is_passed_over_at_once() {
    let mut stage = stage();
    stage.cut_off.insert(user("ana"));
    red(&mut stage);
    stage.note("Dragan has no device that is verified");
    let room = stage.private_room("Dragan");
    stage.feed(Happening::Unverified { room, person: user("dragan") });
    stage.whispers("Joy", "step back from Mira");
    insta::assert_snapshot!(stage.transcript());
    stage.feed(Happening::Undeliverable { message: MessageId(1), why: Undeliverable::Refused });
    assert_eq!(stage.transcript(), "");
}

#[test]
fn nobody_is_named() {
    let mut stage = Stage::with_friends(library(&[]), &["Mira"]);
    red(&mut stage);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_is_named_looks_for_somebody_who_is_silent() {
    let mut stage = stage();
    silent(&mut stage);
    stage.whispers("Dragan", "1");
    stage.pass(50);
    stage.whispers("Dragan", "still trying");
    stage.pass(60);
    stage.whispers("Ana", "1");
    stage.whispers("Dragan", "1");
    stage.whispers("Dragan", "I have reached them");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(called(&stage), 0);
}

#[test]
fn who_does_not_look_yet_is_asked_what_they_have_reached() {
    let mut stage = stage();
    silent(&mut stage);
    stage.lines.clear();
    stage.whispers("Dragan", "they are safe");
    let seen = stage.transcript();
    assert!(seen.contains("Do you mean Mira, who has been silent?"), "{seen}");
    assert_ne!(called(&stage), 0);
    stage.whispers("Dragan", "1");
    stage.whispers("Dragan", "they are safe");
    assert_eq!(called(&stage), 0);
}

#[test]
fn nobody_answers_for_somebody_who_is_silent() {
    let mut stage = stage();
    silent(&mut stage);
    stage.pass(3 * 60);
    stage.note("Mira is there");
    stage.feed(Happening::IsThere { person: user("mira") });
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(called(&stage), 0);
}

#[test]
fn p9_who_is_forgotten_is_called_for_no_more() {
    let mut stage = stage();
    red(&mut stage);
    stage.lines.clear();
    stage.whispers("Mira", "forget me");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(called(&stage), 0);
    stage.whispers("Ana", "1");
    assert!(!stage.transcript().contains("mira"));
}

#[test]
fn a_call_in_arabic_and_french() {
    let mut stage = stage();
    stage.whispers("Mira", "!language ar");
    stage.whispers("Ana", "!language fr");
    stage.lines.clear();
    red(&mut stage);
    stage.whispers("Ana", "je m'en occupe");
    insta::assert_snapshot!(stage.transcript());
}
