//! What is sent with an alert besides words, as those read it who get it.

use super::{
    carrying::{alert, forced},
    stage,
};
use crate::{
    circle::tests::{Stage, circle, user},
    core::{
        About, Content, Deed, Destination, Enclosure, Happening, Lane, Outgoing, Sealed,
        SealedFile, Sort,
    },
};

fn file(sort: Sort) -> Enclosure {
    let sealed = Sealed {
        address: "mxc://example.org/one".into(),
        key: "key".to_owned(),
        start: "start".to_owned(),
        hash: "hash".to_owned(),
    };
    let about = About { mime: Some("image/jpeg".to_owned()), ..About::default() };
    Enclosure::File(Box::new(SealedFile { sort, sealed, about, preview: None }))
}

fn place() -> Enclosure {
    Enclosure::Place { geo: "geo:46.2,6.1".to_owned() }
}

/// Mira sends something in her private room.
fn sends(stage: &mut Stage, what: Option<Enclosure>, caption: &str) {
    let room = stage.private_room("Mira");
    sends_in(stage, &room, what, caption);
}

fn sends_in(
    stage: &mut Stage,
    room: &matrix_sdk::ruma::OwnedRoomId,
    what: Option<Enclosure>,
    caption: &str,
) {
    stage.note(&format!("Mira sends something: {caption:?}"));
    let caption = Some(caption.to_owned()).filter(|caption| !caption.is_empty());
    let message = stage.message(room, "Mira", Content::Enclosed { what, caption });
    stage.feed(message);
}

fn deletes(stage: &mut Stage, event: &str) {
    stage.note("Mira deletes it");
    let (room, event) = (stage.private_room("Mira"), event.try_into().unwrap());
    stage.feed(Happening::Redacted { room, sender: user("mira"), event });
}

/// To whom something was given in private.
fn given(stage: &Stage) -> Vec<String> {
    let given = stage.done.iter().filter_map(|done| match (&done.deed, &done.to) {
        (Deed::Enclose(_), Destination::Private(to)) => Some(to.localpart().to_owned()),
        (Deed::Enclose(_), Destination::Breakout(_)) => Some("room".to_owned()),
        _ => None,
    });
    given.collect()
}

fn said(stage: &Stage, words: &str) -> bool {
    stage.lines.iter().any(|line| line.contains(words))
}

#[test]
fn what_is_sent_in_the_grace_goes_with_the_alert_to_each_once() {
    let mut stage = stage();
    stage.whispers("Mira", "alert urgent");
    sends(&mut stage, Some(file(Sort::Picture)), "");
    sends(&mut stage, Some(file(Sort::Voice)), "at the stone bridge");
    sends(&mut stage, Some(place()), "");
    assert_eq!(given(&stage), Vec::<String>::new());
    stage.pass(1);
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(given(&stage), ["ana"; 3]);
    stage.pass(40);
    let mut all = given(&stage);
    all.sort();
    assert_eq!(all, ["ana", "ana", "ana", "dragan", "dragan", "dragan", "joy", "joy", "joy"]);
}

#[test]
fn while_it_is_open_it_goes_to_those_who_answer_and_to_whoever_answers_later() {
    let mut stage = stage();
    stage.whispers("Mira", "alert");
    stage.pass(1);
    sends(&mut stage, Some(file(Sort::Picture)), "");
    assert_eq!(given(&stage), Vec::<String>::new());
    stage.whispers("Ana", "1");
    assert_eq!(given(&stage), ["ana"]);
    stage.lines.clear();
    sends(&mut stage, Some(file(Sort::Film)), "they are here");
    sends(&mut stage, Some(place()), "");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(given(&stage), ["ana", "room", "room"]);
    stage.pass(15);
    stage.whispers("Ana", "acting");
    stage.whispers("Ana", "2");
    stage.whispers("Dragan", "1");
    assert_eq!(given(&stage), ["ana", "room", "room", "dragan", "dragan", "dragan"]);
    stage.whispers("Ana", "1");
    assert_eq!(given(&stage).len(), 6);
}

#[test]
fn an_alert_can_be_the_words_of_a_picture_in_each_language() {
    for (language, words, at) in [
        ("en", "alert at the bridge", "at the bridge"),
        ("es", "alerta en el puente", "en el puente"),
        ("fr", "alerte au pont", "au pont"),
        ("ar", "إنذار عند الجسر", "عند الجسر"),
    ] {
        let mut stage = stage();
        stage.whispers("Mira", &format!("!language {language}"));
        stage.lines.clear();
        sends(&mut stage, Some(file(Sort::Picture)), words);
        stage.pass(1);
        assert_eq!(given(&stage), ["ana"], "{language}");
        assert!(said(&stage, at), "{language}: {}", stage.transcript());
    }
}

#[test]
fn without_a_grace_the_picture_of_the_first_message_goes_out_too() {
    let mut stage = stage();
    stage.whispers("Mira", "alert grace 0");
    sends(&mut stage, Some(file(Sort::Picture)), "alert");
    assert_eq!(given(&stage), ["ana"]);
}

#[test]
fn without_an_alert_it_is_for_nobody() {
    let mut stage = stage();
    sends(&mut stage, Some(file(Sort::Picture)), "");
    sends(&mut stage, Some(place()), "");
    stage.whispers("Mira", "alert");
    stage.pass(60);
    assert_eq!(given(&stage), Vec::<String>::new());
    assert!(said(&stage, "I read written words only"), "{}", stage.transcript());
}

#[test]
fn what_is_not_encrypted_goes_to_nobody_and_its_words_go() {
    let mut stage = stage();
    stage.whispers("Mira", "alert");
    sends(&mut stage, None, "");
    sends(&mut stage, None, "at the bridge");
    stage.pass(1);
    sends(&mut stage, None, "they come");
    insta::assert_snapshot!(stage.transcript());
    stage.whispers("Ana", "1");
    assert_eq!(given(&stage), Vec::<String>::new());
}

#[test]
fn so_many_go_and_no_more() {
    let mut stage = stage();
    stage.whispers("Mira", "alert");
    for _ in 0..11 {
        sends(&mut stage, Some(file(Sort::Picture)), "");
    }
    stage.pass(1);
    stage.whispers("Ana", "1");
    for _ in 0..9 {
        sends(&mut stage, Some(file(Sort::Other)), "");
    }
    assert_eq!(given(&stage).len(), 20);
    assert!(!said(&stage, "This one goes to nobody"));
    sends(&mut stage, Some(file(Sort::Other)), "more words");
    assert_eq!(given(&stage).len(), 20);
    assert!(said(&stage, "This one goes to nobody") && said(&stage, "more words"));
}

#[test]
fn what_is_deleted_in_the_grace_goes_to_nobody() {
    let mut stage = stage();
    stage.whispers("Mira", "alert");
    sends(&mut stage, Some(file(Sort::Picture)), "");
    let event = stage.last_event();
    deletes(&mut stage, &event);
    stage.pass(60);
    assert_eq!(given(&stage), Vec::<String>::new());
    assert!(said(&stage, "ALERT from Mira"));
}

#[test]
fn what_is_deleted_before_it_has_left_does_not_leave_and_otherwise_is_told() {
    let mut stage = stage();
    stage.whispers("Mira", "alert");
    stage.pass(1);
    stage.whispers("Ana", "1");
    stage.offline = true;
    sends(&mut stage, Some(file(Sort::Picture)), "");
    let event = stage.last_event();
    deletes(&mut stage, &event);
    stage.offline = false;
    stage.deliver();
    assert_eq!(given(&stage), Vec::<String>::new());
    assert!(!said(&stage, "has deleted this"));
    sends(&mut stage, Some(file(Sort::Picture)), "");
    let event = stage.last_event();
    stage.lines.clear();
    deletes(&mut stage, &event);
    insta::assert_snapshot!(stage.transcript());
    stage.pass(3);
    stage.whispers("Dragan", "1");
    assert_eq!(given(&stage), ["room"]);
}

#[test]
fn nothing_goes_while_the_alert_is_hidden_and_both_words_are_answered_alike() {
    let mut transcripts = Vec::new();
    for word in ["copper kettle", "winter barley"] {
        let mut stage = stage();
        for text in
            ["safe word", "copper kettle", "copper kettle", "winter barley", "winter barley"]
        {
            stage.whispers("Mira", text);
        }
        stage.whispers("Mira", "alert");
        stage.pass(1);
        stage.whispers("Ana", "1");
        let before = given(&stage).len();
        stage.lines.clear();
        // As the words of a picture, which is how somebody beside her might see it.
        sends(&mut stage, None, word);
        sends(&mut stage, Some(file(Sort::Picture)), "look");
        sends(&mut stage, Some(place()), "");
        stage.pass(200);
        assert_eq!(given(&stage).len(), before, "{word}");
        let to_mira = stage.lines.iter().filter(|line| line.starts_with("→ Mira"));
        transcripts.push(to_mira.cloned().collect::<Vec<_>>());
    }
    let [safe, forced] = transcripts.as_slice() else { panic!("two words") };
    assert!(!safe.is_empty());
    assert_eq!(safe, forced);
}

#[test]
fn in_a_circle_only_what_is_sent_with_the_word_counts() {
    let mut stage = stage();
    let circle = circle();
    sends_in(&mut stage, &circle, Some(file(Sort::Picture)), "!alert at the gate");
    sends_in(&mut stage, &circle, Some(file(Sort::Picture)), "");
    sends_in(&mut stage, &circle, Some(file(Sort::Picture)), "look at this");
    stage.pass(1);
    stage.whispers("Ana", "1");
    assert_eq!(given(&stage), ["ana"]);
    sends_in(&mut stage, &circle, Some(file(Sort::Picture)), "look at this");
    assert_eq!(given(&stage), ["ana"]);
}

#[test]
fn it_leaves_in_the_lane_below_the_words_under_its_authors_name() {
    let mut stage = stage();
    stage.whispers("Mira", "alert");
    sends(&mut stage, Some(file(Sort::Picture)), "");
    stage.pass(1);
    let enclosed = stage.done.iter().find(|done| matches!(done.deed, Deed::Enclose(_))).unwrap();
    assert_eq!((enclosed.lane, enclosed.author.clone()), (Lane::Control, Some(user("mira"))));
    let to_ana = |done: &&Outgoing| done.to == Destination::Private(user("ana"));
    let words = stage.done.iter().filter(to_ana).find(|done| done.lane == Lane::Alert).unwrap();
    assert!(words.id < enclosed.id);
}

#[test]
fn what_has_not_left_when_the_alert_ends_never_leaves() {
    let mut stage = stage();
    stage.whispers("Mira", "alert");
    stage.pass(1);
    stage.whispers("Ana", "1");
    stage.offline = true;
    sends(&mut stage, Some(file(Sort::Picture)), "");
    stage.whispers("Mira", "I am safe");
    stage.offline = false;
    stage.deliver();
    assert_eq!(given(&stage), Vec::<String>::new());
    assert!(said(&stage, "ALL CLEAR"));
}

#[test]
fn p9_who_forgets_leaves_nothing_of_it() {
    let mut stage = stage();
    alert(&mut stage);
    forced(&mut stage);
    stage.whispers("Mira", "alert");
    sends(&mut stage, Some(file(Sort::Picture)), "");
    stage.whispers("Mira", "forget me");
    stage.whispers("Mira", "forget me");
    stage.pass(60);
    assert_eq!(given(&stage), Vec::<String>::new());
}
