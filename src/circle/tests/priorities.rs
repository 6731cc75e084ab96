//! What matters most to people, and what is proposed from it.

use std::sync::Arc;

use super::{scripts::*, *};
use crate::{script::Library, store::Table};

const PLAIN: &str = "minutes: 20
care: CARE
maps: MAPS
lineage: test

About it.

## say: words
minutes: 10

> Words.
";

fn script(title: &str, care: &str, maps: &str) -> String {
    let end = "\n## close: leaving\n\nThat was all.\n\n> How are you leaving?\n";
    let end = if care == "green" { "" } else { end };
    format!("# {title}\n\n{}{end}", PLAIN.replace("CARE", care).replace("MAPS", maps))
}

fn several() -> Arc<Library> {
    let scripts = [
        ("opening", script("Opening", "green", "B, S")),
        ("closing", script("Closing", "green", "B, V")),
        ("rest", script("Rest", "amber", "5, w1")),
        ("money", script("Purse", "green", "2")),
        ("danger", script("Danger", "red", "1, K2")),
        ("alone", PRIVATE.to_owned()),
    ];
    let scripts: Vec<(&str, &str)> =
        scripts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    library(&scripts)
}

#[test]
fn six_people_choose_and_the_facilitator_reads_what_follows() {
    let people = ["Mira", "Joy", "Ana", "Noor", "Tarek"];
    let mut stage = Stage::with_friends(several(), &people);
    stage.says("Lena", "!priorities");
    stage.whispers("Mira", "1 3");
    stage.whispers("Mira", "call me Mirabel");
    stage.whispers("Joy", "rest");
    stage.whispers("Joy", "2 and 3");
    stage.whispers("Ana", "the weather");
    stage.whispers("Ana", "3");
    stage.whispers("Noor", "1 2 3 4");
    stage.whispers("Noor", "three");
    stage.whispers("Lena", "3 1");
    stage.says("Lena", "!priorities");
    stage.says("Lena", "2");
    stage.whispers("Tarek", "2");
    assert_eq!(stage.rows(Table::Answer), 0);
    stage.whispers("Lena", "1");
    stage.says("Lena", "!undo");
    stage.whispers("Mira", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn with_three_people_no_counts_are_told_and_one_voice_alone_moves_nothing() {
    let mut stage = Stage::with_friends(several(), &["Mira", "Joy"]);
    stage.whispers("Mira", "!idioma es");
    stage.says("Lena", "!priorities 90");
    stage.whispers("Mira", "2");
    stage.whispers("Joy", "2, 1");
    stage.whispers("Lena", "3");
    stage.whispers("Lena", "2");
    stage.says("Lena", "!agenda");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn too_few_choose_the_same_and_nothing_is_proposed() {
    let mut stage = Stage::with_friends(several(), &["Mira"]);
    stage.says("Lena", "!priorities 5");
    stage.says("Lena", "!priorities");
    stage.whispers("Mira", "2");
    stage.whispers("Lena", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn people_change_their_mind_come_leave_and_are_forgotten() {
    let mut stage = Stage::with_friends(several(), &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!priorities");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "forget it");
    stage.whispers("Mira", "1");
    stage.joins("Noor");
    stage.whispers("Noor", "yes");
    stage.whispers("Noor", "1");
    stage.restart();
    stage.whispers("Joy", "forget me");
    stage.goes("Ana");
    assert_eq!(stage.rows(Table::Answer), 2);
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_wants_no_questions_is_not_waited_for() {
    let mut stage = Stage::with_circle(several(), &["Mira", "Joy"]);
    stage.says("Lena", "!priorities");
    stage.whispers("Mira", "2");
    stage.whispers("Joy", "yes");
    stage.whispers("Joy", "2");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "2");
    stage.whispers("Lena", "2");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn anybodys_stop_and_the_beginning_of_an_exercise_withdraw_the_question() {
    let mut stage = Stage::with_friends(several(), &["Mira"]);
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!priorities");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!priorities");
    stage.whispers("Mira", "2");
    stage.says("Mira", "stop");
    assert_eq!(stage.rows(Table::Answer), 0);
    stage.says("Lena", "!priorities");
    stage.whispers("Mira", "2");
    stage.says("Lena", "!start alone");
    assert_eq!(stage.rows(Table::Answer), 0);
    stage.whispers("Mira", "2");
    stage.says("Mira", "!priorities");
    insta::assert_snapshot!(stage.transcript());
}
