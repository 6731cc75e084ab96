//! What matters most to people, and what is proposed from it.

use std::sync::Arc;

use proptest::prelude::*;

use super::{scripts::*, *};
use crate::{
    circle::agenda::row::Agenda,
    core::{Deed, Destination},
    script::Library,
    store::{Store, Table, decode},
};

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

const PEOPLE: [&str; 4] = ["Lena", "Mira", "Joy", "Ana"];
const ALONE: [&str; 9] =
    ["1", "2 3", "1 2 3 4", "rest", "pass", "forget it", "yes", "not yet", "stop"];
const ALOUD: [&str; 6] = ["!priorities", "!priorities", "stop", "!stop", "!start alone", "!undo"];

#[derive(Clone, Debug)]
enum Act {
    Whispers(&'static str, &'static str),
    Says(&'static str, &'static str),
    Joins(&'static str),
    Goes(&'static str),
    Forgets(&'static str),
    Restarts,
}

fn act() -> impl Strategy<Value = Act> {
    let who = || prop::sample::select(PEOPLE.as_slice());
    let alone = prop::sample::select(ALONE.as_slice());
    let aloud = prop::sample::select(ALOUD.as_slice());
    prop_oneof![
        12 => (who(), alone).prop_map(|(who, words)| Act::Whispers(who, words)),
        2 => (who(), aloud).prop_map(|(who, words)| Act::Says(who, words)),
        2 => Just(Act::Says("Lena", "!priorities")),
        1 => who().prop_map(Act::Joins),
        1 => who().prop_map(Act::Goes),
        1 => who().prop_map(Act::Forgets),
        1 => Just(Act::Restarts),
    ]
}

fn asking(stage: &Stage) -> bool {
    let row = stage.store.get(Table::Agenda, circle().as_bytes()).unwrap();
    row.is_some_and(|row| decode::<Agenda>(&row).unwrap().asking.is_some())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn p6_nobody_reads_a_choice_and_none_outlives_its_question(
        acts in prop::collection::vec(act(), 1..30),
    ) {
        let mut stage = Stage::with_circle(several(), &["Mira", "Joy", "Ana"]);
        for name in ["Lena", "Mira", "Joy"] {
            stage.befriend(name);
        }
        stage.says("Lena", "!priorities");
        for act in acts {
            stage.done.clear();
            let writer = match act {
                Act::Whispers(who, words) if stage.has_private(who) => {
                    stage.whispers(who, words);
                    Some(who)
                }
                Act::Whispers(..) => None,
                Act::Says(who, words) => { stage.says(who, words); None }
                Act::Joins(who) => { stage.joins(who); None }
                Act::Goes(who) => { stage.goes(who); None }
                Act::Forgets(who) => { stage.says(who, "!forget me"); None }
                Act::Restarts => { stage.restart(); None }
            };
            let runs = stage.rows(Table::Session) > 0;
            prop_assert!(asking(&stage) || runs || stage.rows(Table::Answer) == 0);
            for deed in &stage.done {
                let Deed::Say(body) = &deed.deed else { continue };
                let theirs = writer.is_some_and(|who| deed.to == Destination::Private(user(who)));
                prop_assert!(theirs || !body.markdown.contains("I have: "), "{}", body.markdown);
                prop_assert!(!body.markdown.contains("by how many"), "counts of four");
            }
        }
    }
}
