//! Becoming a contact and ceasing to be one, as people read it.

use crate::{
    circle::tests::{Stage, library, user},
    core::{Happening, TimerKey},
    store::Table,
};

const DAY: i64 = 24 * 60;

/// Mira, Ana, Dragan and Joy know each other from a circle.
fn stage() -> Stage {
    Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan", "Joy"])
}

/// Ana is a contact of Mira, at any hour.
fn with_ana() -> Stage {
    let mut stage = stage();
    stage.whispers("Mira", "trust Ana");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "2");
    stage.lines.clear();
    stage
}

#[test]
fn ana_becomes_a_contact() {
    let mut stage = stage();
    stage.whispers("Mira", "trust Ana");
    stage.whispers("Mira", "trust ana");
    stage.whispers("Mira", "my contacts");
    stage.whispers("Ana", "yes");
    stage.whispers("Ana", "mornings");
    stage.whispers("Ana", "7:00 to 23:00");
    stage.whispers("Ana", "Belgrad");
    stage.whispers("Ana", "Belgrade");
    stage.whispers("Mira", "my contacts");
    stage.whispers("Ana", "my contacts");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_no_is_final_for_thirty_days() {
    let mut stage = stage();
    stage.whispers("Mira", "trust @ana:example.org");
    stage.whispers("Ana", "2");
    stage.whispers("Mira", "trust Ana");
    stage.pass(31 * DAY);
    stage.whispers("Mira", "trust Ana");
    stage.whispers("Ana", "never");
    stage.whispers("Dragan", "trust Ana");
    stage.whispers("Ana", "ask me again");
    stage.whispers("Dragan", "trust Ana");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn ana_would_like_to_talk_first() {
    let mut stage = stage();
    stage.whispers("Mira", "trust Ana");
    stage.whispers("Ana", "3");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "bogota");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_stranger_is_asked_in_the_language_of_who_asks() {
    let mut stage = stage();
    stage.whispers("Mira", "!language es");
    stage.whispers("Mira", "confío en @vera:example.org");
    stage.whispers("Vera", "1");
    stage.whispers("Vera", "1");
    stage.whispers("Vera", "a cualquier hora");
    stage.whispers("Mira", "mis contactos");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_stranger_says_not_yet_and_is_left_alone() {
    let mut stage = stage();
    stage.whispers("Mira", "trust @vera:example.org");
    stage.whispers("Vera", "2");
    stage.whispers("Mira", "trust @vera:example.org");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn either_side_ends_it_with_a_word() {
    let mut stage = with_ana();
    stage.whispers("Dragan", "trust Ana");
    stage.whispers("Ana", "1");
    stage.whispers("Ana", "2");
    stage.lines.clear();
    stage.whispers("Ana", "step back from Mira");
    stage.whispers("Dragan", "untrust Ana");
    stage.whispers("Ana", "step back from Mira");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(stage.rows(Table::Contact), 2, "only who asked whom today is kept");
}

#[test]
fn a_contact_is_asked_again_after_ninety_days() {
    let mut stage = with_ana();
    stage.pass(90 * DAY);
    stage.whispers("Ana", "1");
    stage.pass(90 * DAY);
    stage.pass(14 * DAY);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nobody_answers_for_fourteen_days() {
    let mut stage = stage();
    stage.whispers("Mira", "trust Ana");
    stage.lines.clear();
    stage.pass(14 * DAY);
    stage.whispers("Ana", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nobody_can_be_pestered() {
    let mut stage = stage();
    for name in ["a", "b", "c", "d"] {
        stage.whispers("Mira", &format!("trust @{name}:example.org"));
    }
    stage.pass(DAY);
    for name in ["d", "e", "f"] {
        stage.whispers("Mira", &format!("trust @{name}:example.org"));
    }
    let transcript = stage.transcript();
    let told = |line: &&str| line.starts_with("→ Mira") || line.starts_with("Mira");
    let lines: Vec<&str> = transcript.lines().filter(told).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn the_order_and_the_hours_are_changed() {
    let mut stage = with_ana();
    stage.whispers("Mira", "trust Dragan");
    stage.whispers("Dragan", "1");
    stage.whispers("Dragan", "2");
    stage.lines.clear();
    stage.whispers("Mira", "first Dragan");
    stage.whispers("Ana", "my hours 9:00 to 22:00");
    stage.whispers("Mira", "my contacts");
    stage.whispers("Mira", "first of all I would like some tea");
    stage.whispers("Mira", "trust is hard");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p9_who_is_forgotten_is_nobodys_contact_and_has_none() {
    let mut stage = with_ana();
    stage.whispers("Ana", "trust Joy");
    stage.whispers("Joy", "1");
    stage.whispers("Joy", "2");
    stage.lines.clear();
    stage.whispers("Ana", "leave");
    stage.whispers("Ana", "forget me");
    insta::assert_snapshot!(stage.transcript());
    let with_ana = |key: &TimerKey| match key {
        TimerKey::Contact(contact, person) => *contact == user("ana") || *person == user("ana"),
        _ => false,
    };
    assert!(!stage.timers().iter().any(with_ana));
    assert!(!stage.remembers("stands @ana"));
    assert!(!stage.remembers("trust @ana"));
    assert!(!stage.remembers("trust @mira:example.org\n@ana"));
}

#[test]
fn a_restart_forgets_nothing() {
    let mut stage = stage();
    stage.whispers("Mira", "trust Ana");
    stage.whispers("Ana", "1");
    stage.restart();
    stage.whispers("Ana", "2");
    stage.restart();
    stage.whispers("Mira", "my contacts");
    let transcript = stage.transcript();
    assert!(transcript.contains("1 Ana: at any hour"), "{transcript}");
    stage.feed(Happening::NoLongerContact { person: user("joy"), contact: user("ana") });
    assert_eq!(stage.transcript(), "");
}
