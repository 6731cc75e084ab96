//! Who may help: what people see of the directory, what a facilitator checks, what is proposed.

use std::sync::Arc;

use super::*;
use crate::{
    core::{Departure, Happening},
    script::{Library, ScriptFile},
    store::Table,
};

const FUND: &str = "# Example Fund

kind: fund
line: L2
helps-with: money, legal
languages: es, en
speed: days
seen-in: its own page, 2025
checked-on:
checked-by:

Pays for lawyers and bail, anywhere in the region.

## asks for

Who you are, and somebody who can confirm it.

## mind

It answers by e-mail, which others may read.

## contact
";
const COURT: &str = "# Example Court

kind: mechanism
line: L3
helps-with: complaint
seen-in: its own page, 2025
checked-on: 2026-04-20
checked-by: L. M.

Hears complaints against a state.

## asks for

Your name. Nothing is heard without one.

## mind

It takes years, and what you write becomes public.

## contact

The form on its page.
";
const DONORS: &str = "# Your present donors

kind: fund
line: Ld
helps-with: money, rest
seen-in: what groups have told
checked-on: 2026-04-30
checked-by: L. M.

They know you already.

## asks for

A short letter.

## mind

Agree beforehand what may be written down.

## contact

Whoever you write your reports to.
";
const DONORS_ES: &str = "# Quienes ya les financian

Ya les conocen.

## asks for

Una carta breve.

## mind

Acuerden antes qué se puede poner por escrito.
";

fn listed() -> Arc<Library> {
    let entries = [
        ("en", "example-fund", FUND),
        ("en", "example-court", COURT),
        ("en", "your-donors", DONORS),
        ("es", "your-donors", DONORS_ES),
    ];
    let files = entries.map(|(tag, name, text)| ScriptFile {
        language: language(tag),
        name: name.to_owned(),
        path: format!("{tag}/directory/{name}.md"),
        bytes: text.as_bytes().to_vec(),
    });
    let mut library = Library::clone(&library(&[]));
    let found = library.add_directory(files.into());
    assert!(found.mistakes.is_empty(), "{:#?}", found.mistakes);
    Arc::new(library)
}

fn corrects(stage: &mut Stage, event: &str, text: &str) {
    stage.lines.push(format!("Lena (alone, corrects herself): {text}"));
    let private = stage.private_room("Lena");
    let message = stage.message(&private, "Lena", corrected(event, text));
    stage.feed(message);
}

const DAY: i64 = 24 * 60;

#[test]
fn people_see_what_was_checked_and_the_caution_before_the_contact() {
    let mut stage = Stage::with_friends(listed(), &["Mira", "Joy"]);
    stage.whispers("Joy", "!language es");
    stage.note("what there is");
    stage.says("Mira", "!who");
    stage.says("Lena", "!who helps with money");
    stage.note("in her own room, in words; then with an error, a number, a name, a title");
    stage.whispers("Mira", "who helps with money?");
    stage.whispers("Mira", "!who complant 1");
    stage.whispers("Joy", "quién ayuda con dinero");
    stage.whispers("Joy", "!quién your-donors");
    stage.whispers("Mira", "!who Your present donors");
    stage.note("by line; what nobody has; what is no word; what is not shown");
    stage.whispers("Mira", "!who mechanisms");
    stage.whispers("Mira", "!who legal help");
    stage.whispers("Mira", "!who _moonlight_");
    stage.whispers("Mira", "!who example-fund");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nothing_is_shown_longer_than_ninety_days_after_it_was_checked() {
    let mut stage = Stage::with_friends(listed(), &["Mira"]);
    stage.pass(79 * DAY);
    stage.lines.clear();
    stage.whispers("Mira", "!who");
    assert!(stage.transcript().contains("complaint"));
    // The court was checked on 20 April: 19 July is the ninetieth day.
    stage.pass(DAY);
    stage.lines.clear();
    stage.whispers("Mira", "!who");
    let said = stage.transcript();
    assert!(!said.contains("complaint") && said.contains("rest"), "{said}");
    stage.pass(11 * DAY);
    stage.lines.clear();
    stage.whispers("Mira", "!who rest");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_facilitator_checks_in_private_and_says_how_it_is_reached() {
    let mut stage = Stage::with_friends(listed(), &["Mira"]);
    stage.says("Mira", "!checked");
    stage.note("Lena looks what is to be done");
    stage.says("Lena", "!checked");
    stage.whispers("Lena", "!checked rest");
    stage.whispers("Lena", "!checked exampel fund");
    stage.whispers("Lena", "!checked example-fund");
    stage.whispers("Lena", &"so ".repeat(200));
    stage.whispers(
        "Lena",
        "Write to *help*@fund.example, in Spanish. Never from a phone of the office.",
    );
    stage.whispers("Lena", "1");
    stage.note("now others see it");
    stage.whispers("Mira", "!who example-fund");
    stage.note("sixty days later it is still right; then it is not");
    stage.pass(60 * DAY);
    stage.whispers("Lena", "checked example-fund");
    stage.whispers("Lena", "1");
    stage.pass(60 * DAY);
    stage.whispers("Mira", "!who money");
    stage.whispers("Lena", "!checked example-fund");
    stage.whispers("Lena", "2");
    stage.whispers("Mira", "!who money");
    stage.note("she knows what is hidden, and can leave a question");
    stage.whispers("Lena", "!who example-fund");
    stage.whispers("Lena", "!checked example-fund");
    stage.whispers("Lena", "skip");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_a_facilitator_writes_is_read_back_before_anybody_sees_it() {
    let mut stage = Stage::with_friends(listed(), &["Mira"]);
    stage.whispers("Lena", "!language es");
    stage.whispers("Lena", "checked example-fund");
    stage.note("what was not meant so");
    stage.whispers("Lena", "gracias");
    stage.whispers("Mira", "!who example-fund");
    stage.whispers("Lena", "2");
    stage.note("the next command, without its mark, is no answer either");
    stage.whispers("Lena", "checked example-court");
    stage.whispers("Lena", "saltar");
    stage.note("a bare number of a telephone; its correction is read back as well");
    stage.whispers("Lena", "5550123");
    let event = stage.last_event();
    corrects(&mut stage, &event, "5550124, from noon on");
    stage.whispers("Lena", "sí");
    stage.whispers("Mira", "!who example-fund");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn how_an_entry_is_reached_is_corrected_and_deleted_with_its_message() {
    let mut stage = Stage::with_friends(listed(), &["Mira"]);
    let seen = |stage: &mut Stage| {
        stage.lines.clear();
        stage.whispers("Mira", "!who example-fund");
        stage.transcript()
    };
    let deleted = |stage: &mut Stage, event: &str| {
        let room = stage.private_room("Lena");
        let event = matrix_sdk::ruma::OwnedEventId::try_from(event).unwrap();
        stage.feed(Happening::Redacted { room, sender: user("lena"), event });
    };
    stage.whispers("Lena", "!checked example-fund");
    stage.whispers("Lena", "The third door");
    let event = stage.last_event();
    stage.note("deleted before she said yes");
    deleted(&mut stage, &event);
    assert!(!stage.remembers("The third door"));
    stage.whispers("Lena", "The fourth door");
    let event = stage.last_event();
    stage.whispers("Lena", "1");
    stage.note("corrected, too long and then well; then deleted");
    corrects(&mut stage, &event, &"so ".repeat(200));
    corrects(&mut stage, &event, "The fifth door");
    let said = stage.transcript();
    assert!(seen(&mut stage).contains("The fifth door"));
    assert!(!stage.remembers("The fourth door"));
    stage.lines.clear();
    deleted(&mut stage, &event);
    insta::assert_snapshot!(format!("{said}\n{}", stage.transcript()));
    assert!(!stage.remembers("The fifth door"));
    assert!(!seen(&mut stage).contains("door"));
}

#[test]
fn somebody_proposes_and_a_facilitator_accepts_without_learning_who() {
    let mut stage = Stage::with_friends(listed(), &["Mira", "Joy"]);
    stage.says("Mira", "!propose");
    stage.whispers("Mira", "House of *Threads*");
    stage.whispers("Mira", "They listen, and they know doctors. For women, in the valley.");
    stage.whispers("Mira", "somewhere");
    stage.whispers("Mira", "2");
    stage.whispers("Mira", "back");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "moonlight");
    stage.whispers("Mira", "6, wellbeing");
    stage.whispers("Mira", "6 and 7");
    stage.whispers("Mira", "skip");
    stage.whispers("Mira", "Ask for Ana at the market.");
    stage.note("nobody has read it so far");
    stage.whispers("Joy", "!who house of threads");
    stage.whispers("Mira", "1");
    stage.note("Lena waits, looks again, and accepts");
    stage.whispers("Lena", "3");
    stage.whispers("Lena", "!checked");
    stage.whispers("Lena", "1");
    stage.whispers("Joy", "!who wellbeing");
    stage.whispers("Joy", "!who wellbeing 1");
    insta::assert_snapshot!(stage.transcript());
    let lena = stage.store_row(Table::Directory);
    let shown = String::from_utf8_lossy(&lena).into_owned();
    assert!(!shown.contains("mira"), "what a facilitator reads names its author");

    stage.note("Mira is forgotten, and what she wrote with her");
    stage.whispers("Mira", "forget me");
    stage.lines.clear();
    assert!(!stage.remembers("Ask for Ana"));
    stage.whispers("Joy", "!who wellbeing");
    assert!(!stage.transcript().contains("Threads"));
}

#[test]
fn what_is_proposed_can_be_let_go_and_left_out() {
    let mut stage = Stage::with_friends(listed(), &["Mira"]);
    stage.whispers("Mira", "propose");
    stage.whispers("Mira", "Night bus");
    stage.whispers("Mira", "skip");
    assert!(!stage.remembers("Night bus"));
    stage.whispers("Mira", "propose");
    stage.whispers("Mira", "Night bus");
    stage.whispers("Mira", "leave");
    assert!(!stage.remembers("Night bus"));
    stage.note("another, which Lena leaves out");
    let all = ["propose", "Night bus", "It drives", "1", "3", "skip", "At the square", "1"];
    for said in all {
        stage.whispers("Mira", said);
    }
    assert!(stage.remembers("Night bus"));
    stage.whispers("Lena", "2");
    insta::assert_snapshot!(stage.transcript());
    assert!(!stage.remembers("Night bus"));
}

#[test]
fn the_directory_of_a_circle_moves_and_ends_with_it() {
    let mut stage = Stage::with_friends(listed(), &["Mira"]);
    stage.whispers("Lena", "!checked example-fund");
    stage.whispers("Lena", "The third door");
    stage.whispers("Lena", "1");
    for said in ["propose", "Night bus", "It drives", "1", "3", "skip", "At the square", "1"] {
        stage.whispers("Mira", said);
    }
    let new = room("new");
    stage.feed(Happening::Replaced { room: circle(), by: new.clone() });
    let members = stage.members();
    stage.feed(Happening::Present { room: new.clone(), encrypted: true, members });
    stage.lines.clear();
    stage.whispers("Mira", "!who example-fund");
    assert!(stage.transcript().contains("The third door"));
    assert_eq!((stage.rows(Table::Directory), stage.rows(Table::Proposal)), (1, 1));
    stage.feed(Happening::Gone { room: new, why: Departure::Removed });
    assert_eq!((stage.rows(Table::Directory), stage.rows(Table::Proposal)), (0, 0));
}
