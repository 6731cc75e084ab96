//! People make a script of their own out of one that Kolo has.

use std::sync::Arc;

use matrix_sdk::ruma::OwnedEventId;

use super::*;
use crate::{
    core::{Deed, Destination, Happening},
    script::{Library, ScriptFile},
    store::Table,
};

/// Each for themselves; the file comes at once.
pub(super) const ONWARD: &str = "# Onward

minutes: 30
care: green

We make sessions of our own.

## adapt: mine
minutes: 20
harvest: none
minutes-at-most: 15

> Which exercise do you want to take further?

## say: after
minutes: 2

> Welcome back.
";

/// One for each group; the file comes at the end.
pub(super) const SESSION: &str = "# A session of ours

minutes: 30
care: green

In pairs we make a session.

## pairs: plan
minutes: 5
harvest: none

> Who needs this?

## adapt: ours
minutes: 20
by: group
harvest: own

## pairs: again
minutes: 5
mix: same
harvest: none

> How does it sound?
";

const HANDED: &str = "# A session to hand over

minutes: 30
care: green
open: alone

A session of your own.

## adapt: mine
harvest: own
hand: offered
scripts: evening
";

const EVENING: &str = "# Evening

minutes: 20
care: amber
people: 3-8
lineage: test

We look back on the day together, in about 20 minutes. Nothing is kept.

## bring: question
minutes: 2

> Which question do you bring?

## round: day
minutes: 12
harvest: none

Take your time.

> What do you say to {question}?

## wall: wishes
minutes: 4
harvest: group

> What do you wish for tomorrow?

## poll: first
harvest: none
from: wishes

> Which first?

## close: leaving

Rest well.

> How are you leaving?

## notes

For whoever leads, and nobody else.
";

const EVENING_ES: &str = "# Anochecer

Miramos juntas el día, en unos 20 minutos. Nada se guarda.

## bring: question

> ¿Qué pregunta traes?

## round: day

Con calma.

> ¿Qué dices de {question}?

## wall: wishes

> ¿Qué deseas para mañana?

## poll: first

> ¿Cuál primero?

## close: leaving

Que descanses.

> ¿Cómo te vas?
";

const DANGER: &str = "# Danger

minutes: 20
care: red

Not to be changed.

## round: in-turn
minutes: 12
harvest: none

> What now?

## close: leaving

> How are you leaving?
";

fn in_two_languages() -> Arc<Library> {
    let file = |tag: &str, name: &str, text: &str| ScriptFile {
        language: language(tag),
        name: name.to_owned(),
        path: format!("{tag}/{name}.md"),
        bytes: text.into(),
    };
    let files = vec![
        file("en", "onward", ONWARD),
        file("en", "evening", EVENING),
        file("es", "evening", EVENING_ES),
        file("en", "danger", DANGER),
        file("en", "session", SESSION),
        file("en", "handed", HANDED),
    ];
    let (library, mistakes) = Library::from_files(files);
    assert_eq!(mistakes, []);
    Arc::new(library)
}

fn begun(script: &str, people: &[&str]) -> Stage {
    let mut stage = Stage::with_friends(in_two_languages(), people);
    stage.says("Lena", &format!("!start {script}"));
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage
}

fn tells(stage: &mut Stage, name: &str, texts: &[&str]) {
    for text in texts {
        stage.whispers(name, text);
    }
}

/// The files that somebody has been given, as a script in that language without a mistake.
fn files_of(stage: &Stage, name: &str, tag: &str) -> Vec<String> {
    let theirs = stage.done.iter().filter_map(|sent| match (&sent.deed, &sent.to) {
        (Deed::Attach(file), Destination::Private(to)) if *to == user(name) => Some(file),
        _ => None,
    });
    let text = |file: &crate::core::Attachment| {
        let name = file.name.strip_suffix(".md").unwrap().to_owned();
        let (path, bytes) = (file.name.clone(), file.content.as_bytes().to_vec());
        let file = ScriptFile { language: language(tag), name, path, bytes };
        let text = String::from_utf8(file.bytes.clone()).unwrap();
        let (_, mistakes) = Library::from_files(vec![file]);
        assert_eq!(mistakes, [], "{text}");
        text
    };
    theirs.map(text).collect()
}

#[test]
fn an_exercise_is_gone_through_part_by_part_and_becomes_a_file() {
    let mut stage = begun("onward", &["Mira", "Joy"]);
    stage.note("Mira makes a session out of the evening; what is red cannot be taken");
    tells(&mut stage, "Mira", &["danger", "9", "evening"]);
    stage.note("The round asks with what is brought, so that cannot go alone");
    tells(&mut stage, "Mira", &["3", "1"]);
    stage.note("Other words for the round");
    tells(&mut stage, "Mira", &["2", "skip", "Tell us what happened to you.", "- Who are you?"]);
    tells(&mut stage, "Mira", &["7", "What is {home}?", &"Why? ".repeat(90)]);
    tells(&mut stage, "Mira", &["What does {question} mean at home? And at work?"]);
    tells(&mut stage, "Mira", &["What does {question} mean\nin our valley?"]);
    stage.note("The wall goes with its vote, and the vote first");
    tells(&mut stage, "Mira", &["3", "change 4", "3", "3", "back", "change 4", "1", "2"]);
    stage.note("What is amber ends with its closing words");
    tells(&mut stage, "Mira", &["3", "2", "back", "2", "Breathe out.", "skip"]);
    tells(&mut stage, "Mira", &["Evening in the valley", "back", "forget it", "skip", "skip"]);
    stage.note("The whole; the round becomes shorter");
    tells(&mut stage, "Mira", &["2", "2", "4", "half", "1000", "8", "1", "review", "1"]);
    let files = files_of(&stage, "Mira", "en");
    assert_eq!(files.len(), 1);
    assert!(!stage.remembers("valley"));
    tells(&mut stage, "Mira", &["review"]);
    assert!(files_of(&stage, "Joy", "en").is_empty() && files_of(&stage, "Lena", "en").is_empty());
    insta::assert_snapshot!(stage.transcript());
    insta::assert_snapshot!("the_file_of_a_session", files.concat());
}

#[test]
fn a_session_is_made_in_the_language_of_its_author() {
    let mut stage = Stage::with_friends(in_two_languages(), &["Mira"]);
    stage.whispers("Mira", "!language es");
    stage.says("Lena", "!start onward");
    stage.says("Lena", "!next");
    stage.lines.clear();
    tells(&mut stage, "Mira", &["Anochecer", "2", "¿Qué pregunta nos traes hoy?", "listo", "sí"]);
    let files = files_of(&stage, "Mira", "es");
    assert!(files.concat().contains("¿Qué deseas para mañana?"));
    insta::assert_snapshot!(stage.transcript());
    insta::assert_snapshot!("the_file_of_a_session_in_spanish", files.concat());
}

#[test]
fn p7_a_session_that_is_being_made_halts_and_goes_on_where_it_was() {
    let mut stage = begun("onward", &["Mira", "Joy"]);
    tells(&mut stage, "Mira", &["evening", "2"]);
    stage.says("Joy", "stop");
    tells(&mut stage, "Mira", &["What do you bring along?"]);
    stage.restart();
    stage.note("Lena resumes; Ana comes late, and Joy leaves");
    stage.says("Lena", "!resume");
    stage.befriend("Ana");
    stage.joins("Ana");
    tells(&mut stage, "Joy", &["evening", "2", "What is Joy's secret?"]);
    assert!(stage.remembers("Joy's secret"));
    stage.whispers("Joy", "leave");
    assert!(!stage.remembers("Joy's secret"));
    tells(&mut stage, "Mira", &["1"]);
    stage.note("Time is up before Mira has said that it is right, and Ana has changed nothing");
    stage.whispers("Ana", "evening");
    stage.says("Lena", "!next");
    assert!(files_of(&stage, "Mira", "en").concat().contains("What do you bring along?"));
    assert!(files_of(&stage, "Ana", "en").is_empty());
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p6_what_is_deleted_or_corrected_is_not_in_the_file() {
    let mut stage = begun("onward", &["Mira"]);
    tells(&mut stage, "Mira", &["evening", "2", "Which name do you bring?"]);
    let first = stage.last_event();
    tells(&mut stage, "Mira", &["2", "skip", "What of {question} stays secret?"]);
    let second = stage.last_event();
    stage.lines.clear();
    let room = stage.private_room("Mira");
    let correction = stage.message(&room, "Mira", corrected(&second, "What of {question} grows?"));
    stage.feed(correction);
    assert!(!stage.remembers("stays secret") && stage.remembers("grows"));
    let correction = stage.message(&room, "Mira", corrected(&second, "Tell us what happened"));
    stage.feed(correction);
    let event = OwnedEventId::try_from(first).unwrap();
    stage.feed(Happening::Redacted { room, sender: user("mira"), event });
    assert!(!stage.remembers("Which name") && !stage.remembers("grows"));
    tells(&mut stage, "Mira", &["done", "1"]);
    let file = files_of(&stage, "Mira", "en").concat();
    assert!(file.contains("> What do you say to {question}?"), "{file}");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_group_makes_a_session_together_and_its_scribe_has_it_at_the_end() {
    let mut stage = begun("session", &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!call back");
    let asked = |stage: &Stage, name: &str| {
        stage.lines.iter().any(|line| {
            line.starts_with(&format!("→ {name}")) && line.contains("You write this for")
        })
    };
    let people = ["Lena", "Mira", "Joy", "Ana"];
    let scribes: Vec<&str> = people.into_iter().filter(|name| asked(&stage, name)).collect();
    assert_eq!(scribes.len(), 2, "{:?}", stage.lines);
    let first = scribes.first().unwrap();
    tells(
        &mut stage,
        first,
        &["Onward", "2", "Who comes with us?", "done", "1", "change 1", "1", "1"],
    );
    stage.says("Lena", "!next");
    stage.says("Lena", "!call back");
    stage.says("Lena", "!next");
    assert!(files_of(&stage, first, "en").concat().contains("Who comes with us?"));
    assert_eq!(stage.rows(Table::Answer), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_session_made_alone_can_be_handed_to_one_human_as_a_file() {
    let mut stage = Stage::with_friends(in_two_languages(), &["Mira"]);
    stage.lines.clear();
    tells(&mut stage, "Mira", &["begin handed", "1", "1", "2", "What is new?", "done", "1"]);
    tells(&mut stage, "Mira", &["hand to Lena", "1"]);
    assert_eq!(files_of(&stage, "Lena", "en"), files_of(&stage, "Mira", "en"));
    assert_eq!((stage.rows(Table::Answer), stage.rows(Table::Hand)), (0, 0));
    insta::assert_snapshot!(stage.transcript());
}
