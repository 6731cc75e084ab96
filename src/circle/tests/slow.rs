//! Slow circles.

use super::{scripts::*, *};

#[test]
fn a_week_in_a_slow_circle() {
    let scripts = [("evening", WHOLE), ("threats", RED)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    stage.says("Lena", "!slow");
    stage.says("Lena", "!slow on");
    stage.says("Lena", "!support joy");
    stage.whispers("Joy", "yes");
    stage.says("Lena", "!start threats");
    stage.says("Lena", "!start evening");
    stage.whispers("Mira", "yes");
    stage.pass(24 * 60);
    stage.says("Lena", "!next");
    stage.says("Mira", "Slowly.");
    stage.whispers("Joy", "yes");
    stage.pass(60);
    stage.says("Lena", "!next");
    stage.says("Lena", "!extend 2");
    stage.restart();
    stage.pass(24 * 60);
    stage.whispers("Mira", "The river");
    stage.whispers("Mira", "Sleep");
    stage.whispers("Joy", "pass");
    stage.whispers("Joy", "pass");
    stage.whispers("Lena", "Tea");
    stage.whispers("Lena", "Sleep");
    stage.joins("Ana");
    stage.says("Joy", "pause");
    stage.pass(48 * 60);
    stage.says("Lena", "!resume");
    stage.whispers("Ana", "yes");
    stage.whispers("Ana", "no");
    stage.pass(25 * 60);
    stage.whispers("Lena", "2");
    stage.joins("Tarek");
    stage.whispers("Mira", "Patience");
    stage.pass(60);
    stage.says("Lena", "!skip");
    stage.says("Lena", "!status");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn of_an_exercise_a_slow_circle_reads_at_most_one_message_a_day() {
    let mut stage = Stage::with_friends(library(&[("evening", WHOLE)]), &["Mira"]);
    stage.says("Lena", "!slow on");
    stage.done.clear();
    stage.says("Lena", "!start evening");
    stage.agree(&["Mira"]);
    let mut days = Vec::new();
    for _ in 0..6 {
        stage.says("Lena", "!next");
        for name in ["Lena", "Mira", "Lena", "Mira"] {
            stage.whispers(name, "Something");
        }
        let to_circle = |deed: &&crate::core::Outgoing| {
            deed.to == crate::core::Destination::Room(circle())
                && deed.lane == crate::core::Lane::Session
        };
        days.push(stage.done.iter().filter(to_circle).count());
        stage.done.clear();
        stage.pass(24 * 60);
    }
    assert!(days.iter().all(|count| *count <= 1), "{days:?}");
    assert!(days.iter().sum::<usize>() + stage.done.len() > 3, "{days:?}");
}

#[test]
fn the_pace_is_not_changed_in_the_middle() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!slow on");
    stage.says("Lena", "!stop");
    stage.says("Mira", "!slow on");
    stage.says("Lena", "!slow on");
    stage.says("Lena", "!language es");
    stage.says("Lena", "!lento");
    stage.says("Lena", "!lento no");
    insta::assert_snapshot!(stage.transcript());
}
