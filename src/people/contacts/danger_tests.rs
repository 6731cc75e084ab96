//! What is agreed with contacts for danger, as people read it.

use std::sync::{Arc, Mutex};

use matrix_sdk::ruma::OwnedEventId;

use crate::{
    circle::tests::{SPEECH, Stage, corrected, library, settings, user},
    core::{
        CallFor, Feature, Flow, Happening, Input, Journal, Seed, Transaction, TransactionError,
    },
    people::{Contact, People},
};

const DAY: i64 = 24 * 60;

const ALONE: &str = "# Alone

minutes: 5
care: green
lineage: test

A question to each alone.

## private: one
minutes: 5
harvest: own

> What is on your mind?
";

/// Ana is a contact of Mira, at any hour.
fn with_ana() -> Stage {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan"]);
    becomes_contact(&mut stage, "Ana", &["1", "2"]);
    stage
}

/// Ana is a contact of Mira from nine to ten in the evening in Belgrade, where it is seven.
fn with_sleeping_ana() -> Stage {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan"]);
    becomes_contact(&mut stage, "Ana", &["1", "21:00 to 22:00", "Belgrade", "2"]);
    stage
}

fn becomes_contact(stage: &mut Stage, name: &str, answers: &[&str]) {
    stage.whispers("Mira", &format!("trust {name}"));
    for answer in answers {
        stage.whispers(name, answer);
    }
    stage.lines.clear();
}

fn edits(stage: &mut Stage, name: &str, of: &str, text: &str) {
    let room = stage.private_room(name);
    let message = stage.message(&room, name, corrected(of, text));
    stage.feed(message);
}

fn deletes(stage: &mut Stage, name: &str, event: &str) {
    let event = OwnedEventId::try_from(event).unwrap();
    let room = stage.private_room(name);
    stage.feed(Happening::Redacted { room, sender: user(&name.to_lowercase()), event });
}

fn written_to(stage: &Stage, name: &str) -> String {
    let begins = format!("→ {name} | ");
    let lines = stage.lines.iter().filter_map(|line| line.strip_prefix(&begins));
    lines.collect::<Vec<_>>().join("\n")
}

/// Looks at who would be called for Mira, as whoever calls them does.
#[derive(Debug)]
struct Looks {
    people: People,
    found: Arc<Mutex<Vec<Contact>>>,
}

impl Feature for Looks {
    fn handle(&self, tx: &mut Transaction<'_>, _: &Happening) -> Result<Flow, TransactionError> {
        *self.found.lock().unwrap() = self.people.contacts_of(tx, &user("mira"))?;
        Ok(Flow::Taken)
    }
}

fn called(stage: &Stage) -> Vec<Contact> {
    let people = People::new(Arc::clone(&SPEECH), Arc::new(settings()));
    let found = Arc::default();
    let looks = Looks { people, found: Arc::clone(&found) };
    let mut journal = Journal::open(Arc::clone(&stage.store) as _, vec![Box::new(looks)]).unwrap();
    let what = Happening::IsThere { person: user("mira") };
    journal.feed(vec![Input { at: stage.now(), seed: Seed([1; 32]), what }]).unwrap();
    std::mem::take(&mut *found.lock().unwrap())
}

fn ana(stage: &Stage) -> Contact {
    called(stage).remove(0)
}

#[test]
fn ana_agrees_to_what_she_would_do() {
    let mut stage = with_ana();
    stage.whispers("Mira", "instructions for Ana");
    stage.whispers("Mira", "instructions for Ana: call my sister, then the lawyer");
    stage.whispers("Mira", "my contacts");
    stage.whispers("Ana", "3");
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "instructions for Ana");
    stage.whispers("Ana", "instructions for Mira");
    stage.whispers("Mira", "my contacts");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_is_changed_is_asked_anew_and_what_is_deleted_is_gone() {
    let mut stage = with_ana();
    stage.whispers("Mira", "instructions for Ana: call my sister");
    let event = stage.last_event();
    stage.whispers("Ana", "1");
    stage.lines.clear();
    edits(&mut stage, "Mira", &event, "instructions for Ana: call my brother");
    stage.whispers("Mira", "instructions for Ana");
    stage.whispers("Ana", "2");
    deletes(&mut stage, "Mira", &event);
    stage.whispers("Mira", "instructions for Ana");
    insta::assert_snapshot!(stage.transcript());
    assert!(!stage.remembers("my brother"));
}

#[test]
fn ana_changes_her_answer() {
    let mut stage = with_ana();
    stage.whispers("Mira", "instructions for Ana: call my sister");
    stage.whispers("Ana", "1");
    let event = stage.last_event();
    stage.lines.clear();
    edits(&mut stage, "Ana", &event, "2");
    assert!(written_to(&stage, "Mira").contains("None of it goes out"), "{}", stage.transcript());
    deletes(&mut stage, "Ana", &event);
    stage.lines.clear();
    stage.whispers("Mira", "my contacts");
    assert!(written_to(&stage, "Mira").contains("instructions declined"), "{}", stage.transcript());
}

#[test]
fn what_ana_has_agreed_to_goes_out_with_an_alert_and_nothing_else() {
    let mut stage = with_ana();
    stage.whispers("Mira", "instructions for Ana: call my sister");
    stage.whispers("Mira", "code word for Ana: heron");
    assert_eq!(ana(&stage).instructions, None);
    stage.whispers("Ana", "1");
    assert_eq!(ana(&stage).instructions.as_deref(), Some("call my sister"));
    assert_eq!(ana(&stage).code.as_deref(), Some("heron"));
    stage.whispers("Mira", "instructions for Ana: call my brother");
    assert_eq!(ana(&stage).instructions, None);
    replaced(&mut stage);
    assert_eq!(called(&stage).len(), 0);
}

#[test]
fn instructions_wait_for_her_hours_and_are_not_shown_if_deleted_before() {
    let mut stage = with_sleeping_ana();
    stage.whispers("Mira", "instructions for Ana: call my sister");
    assert_eq!(written_to(&stage, "Ana"), "");
    stage.pass(3 * 60);
    assert!(written_to(&stage, "Ana").contains("call my sister"), "{}", stage.transcript());
    stage.whispers("Ana", "1");
    assert!(written_to(&stage, "Mira").contains("Ana has agreed"), "{}", stage.transcript());

    let mut stage = with_sleeping_ana();
    stage.whispers("Mira", "instructions for Ana: call my sister");
    let event = stage.last_event();
    deletes(&mut stage, "Mira", &event);
    stage.pass(2 * DAY);
    assert_eq!(written_to(&stage, "Ana"), "", "{}", stage.transcript());
    assert!(written_to(&stage, "Mira").contains("had not shown it"), "{}", stage.transcript());
}

#[test]
fn instructions_are_not_too_long_and_only_for_who_has_agreed() {
    let mut stage = with_ana();
    stage.whispers("Mira", &format!("instructions for Ana: {}", "a".repeat(601)));
    stage.whispers("Mira", "trust Dragan");
    stage.lines.clear();
    stage.whispers("Mira", "instructions for Dragan: call my sister");
    stage.whispers("Mira", "instructions for @vera:example.org: call my sister");
    insta::assert_snapshot!(stage.transcript());
    assert!(!stage.remembers("call my sister"));
}

#[test]
fn they_share_a_code_word() {
    let mut stage = with_ana();
    stage.whispers("Mira", "code word for Ana: it");
    stage.whispers("Mira", "code word for Ana: Heron");
    let event = stage.last_event();
    deletes(&mut stage, "Mira", &event);
    assert!(stage.remembers("Heron"));
    stage.whispers("Mira", "code word for Ana");
    stage.whispers("Mira", "my contacts");
    stage.whispers("Mira", "no code word for Ana");
    assert!(!stage.remembers("Heron"));
    let read = stage.lines.iter().filter(|line| line.starts_with('→')).cloned();
    let read = read.collect::<Vec<_>>().join("\n");
    assert!(!read.to_lowercase().contains("heron"), "Kolo does not repeat it: {read}");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn kolo_proposes_code_words_in_every_language() {
    for (language, text) in [
        ("en", "code word for Ana"),
        ("es", "palabra clave para Ana"),
        ("fr", "mot de code pour Ana"),
        ("ar", "كلمة السر مع Ana"),
    ] {
        let mut stage = with_ana();
        stage.whispers("Mira", &format!("!language {language}"));
        stage.lines.clear();
        stage.whispers("Mira", text);
        let tag = language.parse().unwrap();
        let list = SPEECH.say(&tag, &crate::speech::Phrase::CodeWordIdeas);
        let read = written_to(&stage, "Mira");
        let found = list.split('|').filter(|word| read.contains(word.trim())).count();
        assert!(found >= 3, "{language}: {read}");
        stage.whispers("Mira", &format!("{text}: ventana"));
        assert!(stage.remembers("ventana"), "{}", stage.transcript());
    }
}

#[test]
fn while_a_circle_asks_nothing_is_passed_on_and_a_code_word_is_kept() {
    let mut stage = Stage::with_friends(library(&[("alone", ALONE)]), &["Mira", "Ana"]);
    becomes_contact(&mut stage, "Ana", &["1", "2"]);
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.whispers("Mira", "instructions for Ana: I am afraid of the road");
    assert_eq!(written_to(&stage, "Ana"), "");
    assert_eq!(ana(&stage).instructions, None);
    stage.whispers("Mira", "code word for Ana: heron");
    assert_eq!(ana(&stage).code.as_deref(), Some("heron"));
}

#[test]
fn who_is_no_contact_cannot_be_instructed() {
    let mut stage = with_ana();
    stage.whispers("Dragan", "instructions for Ana: call my sister");
    stage.whispers("Dragan", "code word for Ana: heron");
    assert_eq!(written_to(&stage, "Ana"), "");
    assert!(!stage.remembers("call my sister") && !stage.remembers("heron"));
}

#[test]
fn an_answer_of_who_was_replaced_ends_no_call() {
    let mut stage = with_ana();
    becomes_contact(&mut stage, "Dragan", &["1", "2"]);
    stage.feed(Happening::Calls { person: user("mira"), why: CallFor::CheckIn });
    assert!(written_to(&stage, "Ana").contains("Mira would like"), "{}", stage.transcript());
    stage.lines.clear();
    replaced(&mut stage);
    assert!(written_to(&stage, "Dragan").contains("Mira would like"), "{}", stage.transcript());
    stage.lines.clear();
    stage.whispers("Ana", "I will");
    assert_eq!(written_to(&stage, "Mira"), "", "{}", stage.transcript());
    stage.whispers("Dragan", "1");
    assert!(written_to(&stage, "Mira").contains("Dragan"), "{}", stage.transcript());
    assert!(!written_to(&stage, "Ana").contains("Mira"), "{}", stage.transcript());
}

#[test]
fn in_danger_a_contact_may_be_written_to_at_any_hour() {
    let mut stage = Stage::with_friends(library(&[]), &["Mira", "Ana", "Dragan"]);
    stage.whispers("Mira", "trust Ana");
    for text in ["1", "7:00 to 23:00", "Belgrade"] {
        stage.whispers("Ana", text);
    }
    stage.lines.clear();
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "my contacts");
    stage.whispers("Ana", "my hours in danger");
    stage.whispers("Ana", "my hours in danger as usual");
    stage.whispers("Ana", "my hours in danger always");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn danger_hours_are_said_in_every_language() {
    for (language, always, usual) in [
        ("en", "my hours in danger always", "my hours in danger as usual"),
        ("es", "mis horas en peligro siempre", "mis horas en peligro como de costumbre"),
        ("fr", "mes heures en danger toujours", "mes heures en danger comme d'habitude"),
        ("ar", "ساعاتي عند الخطر دائما", "ساعاتي عند الخطر كالمعتاد"),
    ] {
        let mut stage = with_sleeping_ana();
        stage.whispers("Ana", &format!("!language {language}"));
        stage.whispers("Ana", always);
        assert!(written_to(&stage, "Mira").contains("at any hour"), "{}", stage.transcript());
        stage.lines.clear();
        stage.whispers("Ana", usual);
        assert!(written_to(&stage, "Mira").contains("in their hours"), "{}", stage.transcript());
    }
}

#[test]
fn after_ninety_days_she_reads_what_she_has_agreed_to() {
    let mut stage = with_sleeping_ana();
    stage.whispers("Ana", "my hours in danger always");
    stage.whispers("Mira", "instructions for Ana: call my sister");
    stage.pass(3 * 60);
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.pass(91 * DAY);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_kolo_cannot_know_is_asked() {
    let mut stage = with_ana();
    becomes_contact(&mut stage, "Dragan", &["1", "2"]);
    stage.whispers("Mira", "my contacts");
    stage.whispers("Mira", "far contact Ana");
    stage.whispers("Mira", "outside contact Dragan");
    stage.whispers("Mira", "my contacts");
    stage.whispers("Mira", "far contact Ana");
    stage.whispers("Mira", "outside contact Joy");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_cannot_read_is_said_until_they_write() {
    let mut stage = with_ana();
    let room = stage.private_room("Ana");
    stage.feed(Happening::Unverified { room, person: user("ana") });
    stage.lines.clear();
    stage.whispers("Mira", "my contacts");
    assert!(stage.transcript().contains("None of them can read"), "{}", stage.transcript());
    becomes_contact(&mut stage, "Dragan", &["1", "2"]);
    stage.whispers("Mira", "my contacts");
    assert!(stage.transcript().contains("devices is verified: Ana"), "{}", stage.transcript());
    stage.whispers("Ana", "my contacts");
    stage.lines.clear();
    stage.whispers("Mira", "my contacts");
    assert!(!stage.transcript().contains("verified"), "{}", stage.transcript());
}

fn replaced(stage: &mut Stage) {
    stage.feed(Happening::IdentityReplaced { person: user("ana") });
}

#[test]
fn who_was_replaced_is_not_called_until_mira_says_so() {
    let mut stage = with_ana();
    stage.whispers("Mira", "instructions for Ana: call my sister");
    stage.lines.clear();
    replaced(&mut stage);
    stage.whispers("Mira", "my contacts");
    stage.whispers("Ana", "my contacts");
    stage.whispers("Ana", "1");
    stage.whispers("Mira", "instructions for Ana: call nobody");
    stage.restart();
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "my contacts");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_is_called_no_longer_after_that_reads_nothing() {
    let mut stage = with_ana();
    replaced(&mut stage);
    stage.lines.clear();
    stage.whispers("Mira", "2");
    stage.whispers("Ana", "step back");
    insta::assert_snapshot!(stage.transcript());
    assert!(!written_to(&stage, "Ana").contains("Mira"));
}

#[test]
fn p9_nothing_about_mira_goes_to_who_was_replaced() {
    let mut stage = with_sleeping_ana();
    stage.whispers("Mira", "instructions for Ana: call my sister");
    stage.whispers("Mira", "code word for Ana: heron");
    replaced(&mut stage);
    stage.pass(200 * DAY);
    stage.whispers("Ana", "instructions for Mira");
    stage.whispers("Ana", "step back");
    stage.whispers("Mira", "forget me");
    let read = written_to(&stage, "Ana");
    assert!(!read.contains("Mira") && !read.contains("mira"), "{read}");
}

#[test]
fn a_replacement_of_a_stranger_is_nothing() {
    let mut stage = with_ana();
    stage.feed(Happening::IdentityReplaced { person: user("dragan") });
    stage.feed(Happening::IdentityReplaced { person: user("vera") });
    assert_eq!(stage.transcript(), "");
}

#[test]
fn a_protecting_word_holds_although_the_contact_was_replaced() {
    let mut stage = with_ana();
    stage.whispers("Mira", "I am in Bogotá");
    stage.whispers(
        "Mira",
        "if I have not answered by 20:00, ask again at 20:30; if nothing by 21:00, tell Ana",
    );
    for text in ["1", "lighthouse", "lighthouse"] {
        stage.whispers("Mira", text);
    }
    stage.whispers("Ana", "1");
    replaced(&mut stage);
    stage.lines.clear();
    stage.whispers("Mira", "2");
    assert!(written_to(&stage, "Mira").contains("A word protects"), "{}", stage.transcript());
}
