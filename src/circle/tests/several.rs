//! Several circles at once, and people in more than one of them.

use super::{scripts::*, *};

/// Mira is in Lena's circle and in Ana's, which reads Spanish; each has an exercise.
fn two() -> (Stage, matrix_sdk::ruma::OwnedRoomId) {
    let scripts = [("wall", WALL), ("es/wall", WALL_ES), ("alone", PRIVATE), ("weather", ROUND)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    for name in ["Ana", "Tarek"] {
        stage.befriend(name);
    }
    let river = stage.open_circle("river", "Ana", &["Mira", "Tarek"]);
    stage.says_at(&river, "Ana", "!language es");
    (stage, river)
}

#[test]
fn two_circles_ask_one_person_and_each_answer_goes_where_it_belongs() {
    let (mut stage, river) = two();
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.says_at(&river, "Ana", "!empezar wall");
    stage.says_at(&river, "Ana", "!siguiente");
    stage.whispers("Mira", "For the wall");
    stage.whispers("Mira", "For myself");
    stage.whispers("Ana", "Tiempo");
    stage.whispers("Tarek", "Paz");
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "Sleep");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_command_asks_which_circle_and_remembers_for_a_while() {
    let (mut stage, river) = two();
    stage.says_at(&river, "Ana", "!cofacilitar lena");
    stage.says("Lena", "!co-facilitator mira");
    stage.says_at(&river, "Ana", "!cofacilitar mira");
    stage.lines.clear();
    stage.whispers("Mira", "!start weather");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "!next");
    stage.says("Lena", "!start weather");
    stage.whispers("Mira", "!status");
    stage.pass(31);
    stage.whispers("Mira", "!next");
    stage.whispers("Mira", "7");
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn stop_in_private_halts_whatever_may_be_meant_and_ends_nothing() {
    let (mut stage, river) = two();
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says_at(&river, "Ana", "!empezar weather");
    stage.says_at(&river, "Ana", "!siguiente");
    stage.lines.clear();
    stage.whispers("Mira", "stop");
    assert_eq!(stage.rows(crate::store::Table::Session), 2);
    stage.pass(10);
    stage.says("Lena", "!resume");
    stage.says_at(&river, "Ana", "!continuar");
    stage.whispers("Tarek", "hold");
    insta::assert_snapshot!(stage.transcript());
}
