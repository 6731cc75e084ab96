//! Becoming a contact and ceasing to be one, as people read it.

use crate::{
    circle::tests::{Stage, corrected, library, user},
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
    stage.feed(Happening::NoLongerContact {
        person: user("joy"),
        contact: user("ana"),
        by_person: true,
    });
    assert_eq!(stage.transcript(), "");
}

/// What Kolo has written to somebody, one line each.
fn written_to(stage: &Stage, name: &str) -> Vec<String> {
    let begins = format!("→ {name} | ");
    let lines = stage.lines.iter().filter_map(|line| line.strip_prefix(&begins));
    lines.map(ToOwned::to_owned).collect()
}

#[test]
fn the_same_person_is_asked_once_in_thirty_days() {
    let mut stage = stage();
    stage.whispers("Mira", "trust Ana");
    stage.whispers("Mira", "untrust Ana");
    stage.lines.clear();
    stage.whispers("Mira", "trust Ana");
    assert_eq!(written_to(&stage, "Ana"), Vec::<String>::new(), "{}", stage.transcript());
    stage.whispers("Mira", "forget me");
    stage.befriend("Mira");
    stage.lines.clear();
    stage.whispers("Mira", "trust Ana");
    assert_eq!(written_to(&stage, "Ana"), Vec::<String>::new(), "{}", stage.transcript());
    let told = stage.transcript();
    assert!(told.contains("once in 30 days"), "{told}");
    stage.pass(30 * DAY);
    stage.whispers("Mira", "trust Ana");
    assert_eq!(written_to(&stage, "Ana").len(), 1, "{}", stage.transcript());
    stage.pass(31 * DAY);
    assert!(!stage.remembers("approached @ana"), "it is not kept for longer");
}

#[test]
fn who_has_said_yes_before_may_be_asked_again() {
    let mut stage = with_ana();
    stage.whispers("Mira", "untrust Ana");
    stage.lines.clear();
    stage.whispers("Mira", "trust Ana");
    assert_eq!(written_to(&stage, "Ana").len(), 1, "{}", stage.transcript());
}

#[test]
fn what_has_not_left_is_taken_back() {
    let mut stage = stage();
    stage.offline = true;
    stage.whispers("Mira", "trust Ana");
    stage.whispers("Mira", "untrust Ana");
    stage.offline = false;
    stage.pass(1);
    assert_eq!(written_to(&stage, "Ana"), Vec::<String>::new(), "{}", stage.transcript());
    // They were not asked, so they may be.
    stage.whispers("Mira", "trust Ana");
    assert_eq!(written_to(&stage, "Ana").len(), 1, "{}", stage.transcript());
}

#[test]
fn p9_a_stranger_hears_nothing_of_who_has_been_forgotten() {
    for word in ["untrust vera", "forget me"] {
        let mut stage = stage();
        stage.whispers("Mira", "trust @vera:example.org");
        stage.whispers("Mira", word);
        stage.lines.clear();
        stage.whispers("Vera", "1");
        let read = written_to(&stage, "Vera").join("\n");
        assert!(!read.to_lowercase().contains("mira"), "{word}: {read}");
    }
}

#[test]
fn a_name_that_looks_like_something_else_does_not() {
    let mut stage = stage();
    stage.whispers("Mira", "call me Ana (@ana:a.org) https://x.com");
    stage.lines.clear();
    stage.whispers("Mira", "trust @vera:example.org");
    stage.whispers("Vera", "1");
    let read = written_to(&stage, "Vera").join("\n");
    assert!(read.contains("Ana ana a. org https x. com (@mira:example.org) asks"), "{read}");
}

#[test]
fn nobody_learns_where_the_other_is() {
    let mut stage = stage();
    stage.whispers("Mira", "I am in Bogotá");
    stage.whispers("Mira", "trust Ana");
    for text in ["1", "7:00 to 23:00", "Belgrade"] {
        stage.whispers("Ana", text);
    }
    stage.whispers("Mira", "my contacts");
    stage.whispers("Ana", "my hours 8 am to 9 pm");
    let read = written_to(&stage, "Mira").join("\n");
    assert!(!read.contains("Belgrade"), "{read}");
    assert!(read.contains("between 0:00 and 16:00, by your clock"), "{read}");
    assert!(read.contains("between 1:00 and 14:00, by your clock"), "{read}");
}

#[test]
fn hours_need_a_clock() {
    let mut stage = with_ana();
    stage.whispers("Ana", "my hours 9 am to 10 pm");
    stage.whispers("Ana", "Belgrade");
    stage.whispers("Ana", "my hours always");
    stage.whispers("Ana", "my hours 9 to 10 pm");
    stage.whispers("Ana", "my hours mornings");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn one_is_asked_as_the_first_and_several_one_at_a_time() {
    let mut stage = with_ana();
    stage.whispers("Mira", "trust @dragan:example.org as lead");
    stage.whispers("Mira", "trust Joy and Dragan");
    stage.whispers("Mira", "trust @joy:example.org, @vera:example.org");
    stage.whispers("Dragan", "1");
    stage.whispers("Dragan", "always");
    stage.whispers("Mira", "my contacts");
    stage.whispers("Mira", "first Ana");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_yes_that_is_changed_or_deleted() {
    let yes = |then: &dyn Fn(&mut Stage, &str)| {
        let mut stage = stage();
        stage.whispers("Mira", "trust Ana");
        stage.whispers("Ana", "1");
        let event = stage.last_event();
        stage.whispers("Ana", "2");
        stage.lines.clear();
        then(&mut stage, &event);
        stage.transcript()
    };
    let changes = |stage: &mut Stage, event: &str, text: &str| {
        let room = stage.private_room("Ana");
        let message = stage.message(&room, "Ana", corrected(event, text));
        stage.feed(message);
    };
    let to_no = yes(&|stage, event| changes(stage, event, "2"));
    assert!(to_no.contains("→ Ana | You are no longer a contact of Mira"), "{to_no}");
    assert!(to_no.contains("→ Mira | Ana is no longer a contact"), "{to_no}");
    let to_other = yes(&|stage, event| changes(stage, event, "let me think"));
    assert!(to_other.contains("your yes still holds"), "{to_other}");
    assert!(to_other.contains("step back from Mira"), "{to_other}");
    let deleted = yes(&|stage, event| {
        let event = matrix_sdk::ruma::OwnedEventId::try_from(event).unwrap();
        let room = stage.private_room("Ana");
        stage.feed(Happening::Redacted { room, sender: user("ana"), event });
    });
    assert!(deleted.contains("your yes still holds"), "{deleted}");
    let to_yes = yes(&|stage, event| changes(stage, event, "yes"));
    assert_eq!(to_yes, "");
}

#[test]
fn a_question_about_whether_it_holds_waits_for_their_hours() {
    let mut stage = stage();
    stage.whispers("Mira", "trust Ana");
    for text in ["1", "7:00 to 16:00", "Belgrade"] {
        stage.whispers("Ana", text);
    }
    stage.lines.clear();
    // It is seven in the evening in Belgrade.
    stage.pass(90 * DAY);
    assert_eq!(written_to(&stage, "Ana"), Vec::<String>::new());
    stage.pass(12 * 60 + 1);
    assert_eq!(written_to(&stage, "Ana").len(), 1, "{}", stage.transcript());
}

#[test]
fn rows_of_before_are_found() {
    let mut stage = with_ana();
    // An older Kolo kept no list of whose rows there are.
    let mut batch = crate::store::Batch::new();
    for name in ["mira", "ana"] {
        batch.delete(Table::Contact, format!("around {}", user(name)).into_bytes());
    }
    batch.delete(Table::Meta, b"contacts: around");
    crate::store::Store::commit(&*stage.store, batch).unwrap();
    stage.restart();
    stage.lines.clear();
    stage.whispers("Mira", "my contacts");
    assert!(stage.transcript().contains("1 Ana"), "{}", stage.transcript());
    stage.whispers("Ana", "trust Joy");
    stage.lines.clear();
    stage.whispers("Ana", "step back from Mira");
    assert!(stage.transcript().contains("no longer a contact of Mira"), "{}", stage.transcript());
}

#[test]
fn a_contact_who_cannot_read_is_told_of_once_and_not_only_at_a_call() {
    let mut stage = with_ana();
    let room = stage.private_room("Ana");
    for _ in 0..2 {
        stage.feed(Happening::Unverified { room: room.clone(), person: user("ana") });
    }
    let told = written_to(&stage, "Mira");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told.join("").contains("none of their devices is verified"), "{told:?}");
}

#[test]
fn a_greeting_is_answered_in_every_language() {
    for (language, words) in [
        ("en", ["hello", "Hi!", "good morning"]),
        ("es", ["hola", "Buenos días", "buenas"]),
        ("fr", ["bonjour", "Salut !", "bonsoir"]),
        ("ar", ["مرحبا", "السلام عليكم", "أهلاً"]),
    ] {
        let mut stage = stage();
        stage.whispers("Mira", &format!("!language {language}"));
        for word in words {
            stage.lines.clear();
            stage.whispers("Mira", word);
            let greeted = stage.transcript();
            let help = crate::circle::tests::SPEECH.say(
                &language.parse().unwrap(),
                &crate::speech::Phrase::NotUnderstood { help: crate::speech::Words(String::new()) },
            );
            let begin: String = help.chars().take(12).collect();
            assert!(!greeted.contains(&begin), "{language}: {greeted}");
        }
    }
}

#[test]
fn nobody_elses_rows_are_read_to_find_somebodys_own() {
    let mut stage = with_ana();
    // A row that cannot be read, of somebody else: whoever goes through all of them stumbles over it.
    let mut batch = crate::store::Batch::new();
    batch.put(Table::Contact, b"trust @x:example.org\n@y:example.org", b"\x01\x00?");
    crate::store::Store::commit(&*stage.store, batch).unwrap();
    stage.whispers("Mira", "my contacts");
    stage.whispers("Mira", "trust Joy");
    stage.whispers("Joy", "2");
    stage.whispers("Joy", "never");
    stage.whispers("Ana", "step back from Mira");
    stage.whispers("Joy", "forget me");
    assert!(stage.transcript().contains("1 Ana: at any hour"), "{}", stage.transcript());
}

#[test]
fn whoever_says_where_they_are_in_a_sentence_has_answered_it_too() {
    let mut stage = with_ana();
    stage.whispers("Ana", "my hours 9:00 to 22:00");
    stage.whispers("Ana", "I am in Belgrade");
    let read = stage.transcript();
    assert!(read.contains("between 9:00 and 22:00 (Belgrade), for everybody"), "{read}");
    assert!(read.contains("→ Mira | The hours of Ana have changed"), "{read}");
}

#[test]
fn what_somebody_has_handed_over_is_not_taken_back_with_the_contact() {
    let mut stage = with_ana();
    stage.offline = true;
    let handed = crate::core::Outgoing {
        id: crate::core::MessageId(10_000),
        lane: crate::core::Lane::Session,
        to: crate::core::Destination::Private(user("ana")),
        deed: crate::core::Deed::Say(crate::core::Body {
            markdown: "my own words".to_owned(),
            mentions: Vec::new(),
        }),
        circle: None,
        status: None,
        author: Some(user("mira")),
        transaction: <&matrix_sdk::ruma::TransactionId>::from("k1").to_owned(),
        at: "2026-05-01T17:00:00Z".parse().unwrap(),
    };
    let mut batch = crate::store::Batch::new();
    let row = crate::store::encode(&handed).unwrap();
    batch.put(Table::Outbox, handed.id.key(), row);
    crate::store::Store::commit(&*stage.store, batch).unwrap();
    stage.restart();
    stage.whispers("Mira", "untrust Ana");
    assert!(stage.waiting().contains(&handed));
}
