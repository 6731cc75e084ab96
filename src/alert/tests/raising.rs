//! Raising an alert and ending it, as its author reads it and as those who carry it hear of it.

use std::sync::{Arc, Mutex};

use matrix_sdk::ruma::OwnedEventId;
use proptest::prelude::*;

use super::stage;
use crate::{
    alert::Alerts,
    circle::tests::{
        SPEECH, Stage, UNDERSTANDING, circle, corrected, features, library, settings, user,
    },
    core::{
        CallFor, Content, Deed, Destination, Feature, Flow, Happening, Lane, Outgoing, TimerKey,
        Transaction, TransactionError,
    },
    people::{Contacts, Door, People, PrivateTalk, Topic, Unheard},
    store::Table,
};

/// What was raised for those who carry an alert.
type Heard = Arc<Mutex<Vec<String>>>;

/// Hears what is raised for those who carry an alert, and leaves it to them.
struct Ear(Heard);

impl Feature for Ear {
    fn handle(&self, _: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        let heard = match what {
            Happening::Calls { why: CallFor::Alert(raised), .. } => {
                let level = raised.level.as_deref().unwrap_or("no level");
                let words = raised.words.as_deref().unwrap_or("no words");
                let duress = if raised.duress { ", under duress" } else { "" };
                let quiet = if raised.quiet { ", quiet" } else { "" };
                format!("alert: {level}, {words}{duress}{quiet}")
            }
            Happening::Update { text, .. } => format!("update: {text}"),
            Happening::AllClear { false_alarm: true, .. } => "all clear, a false alarm".to_owned(),
            Happening::AllClear { .. } => "all clear".to_owned(),
            Happening::UnderDuress { .. } => "under duress".to_owned(),
            Happening::Quiet { quiet, .. } => format!("quiet: {quiet}"),
            _ => return Ok(Flow::Passed),
        };
        self.0.lock().unwrap().push(heard);
        Ok(Flow::Passed)
    }
}

fn all(heard: &Heard) -> Vec<Box<dyn Feature>> {
    let mut all = features(&library(&[]));
    all.insert(0, Box::new(Ear(Arc::clone(heard))));
    all
}

fn listening() -> (Stage, Heard) {
    let mut stage = stage();
    let heard = Heard::default();
    stage.decide_with(all(&heard));
    (stage, heard)
}

/// Nobody carries anything: what is written to Mira comes from raising alone.
fn alone() -> (Stage, Heard) {
    let mut stage = stage();
    let heard = Heard::default();
    let people = People::new(Arc::clone(&SPEECH), Arc::new(settings()));
    let words = || Arc::clone(&UNDERSTANDING);
    stage.decide_with(vec![
        Box::new(Ear(Arc::clone(&heard))),
        Box::new(Door::new(people.clone(), words())),
        Box::new(Alerts::new(people.clone(), words())),
        Box::new(PrivateTalk::new(people.clone(), words())),
        Box::new(Contacts::new(
            people.clone(),
            words(),
            |_, _| Ok(Vec::new()),
            |_, _, _| Ok(false),
            |_, _, _| Ok(false),
        )),
        Box::new(Unheard::new(people, words())),
    ]);
    (stage, heard)
}

fn take(heard: &Heard) -> Vec<String> {
    std::mem::take(&mut *heard.lock().unwrap())
}

fn after(stage: &mut Stage, seconds: i64) {
    stage.note(&format!("{seconds} seconds pass"));
    stage.pass_seconds(seconds);
}

fn edits(stage: &mut Stage, of: &str, text: &str) {
    stage.note(&format!("Mira edits it: {text}"));
    let room = stage.private_room("Mira");
    let message = stage.message(&room, "Mira", corrected(of, text));
    stage.feed(message);
}

fn deletes(stage: &mut Stage, event: &str) {
    stage.note("Mira deletes it");
    let event = OwnedEventId::try_from(event).unwrap();
    let room = stage.private_room("Mira");
    stage.feed(Happening::Redacted { room, sender: user("mira"), event });
}

/// Mira chooses "heron" and, for when she is forced, "lantern".
pub(super) fn chooses_words(stage: &mut Stage) {
    for text in ["safe word", "heron", "Heron", "lantern", "lantern"] {
        stage.whispers("Mira", text);
    }
}

/// What was written to Mira since, as her homeserver could see it, and as she reads it.
pub(super) fn to_mira(stage: &Stage, since: usize) -> Vec<(Lane, String)> {
    let mira = user("mira");
    let theirs = |outgoing: &&Outgoing| outgoing.to == Destination::Private(mira.clone());
    let said = stage.done.iter().skip(since).filter(theirs).map(|outgoing| match &outgoing.deed {
        Deed::Say(body) => (outgoing.lane, body.markdown.clone()),
        other => panic!("{other:?}"),
    });
    said.collect()
}

#[test]
fn an_alert_goes_out_after_its_grace() {
    let (mut stage, heard) = alone();
    stage.whispers("Mira", "alert urgent at the border post");
    stage.whispers("Mira", "two men in a white car");
    assert_eq!(take(&heard), Vec::<String>::new());
    after(&mut stage, 10);
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(take(&heard), ["alert: urgent, at the border post\ntwo men in a white car"]);
}

#[test]
fn it_is_stopped_in_the_grace() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "Alert!");
    stage.whispers("Mira", "cancel");
    stage.whispers("Mira", "sos");
    stage.whispers("Mira", "false alarm, sorry");
    stage.whispers("Mira", "alarm");
    let event = stage.last_event();
    deletes(&mut stage, &event);
    stage.whispers("Mira", "help me now");
    let event = stage.last_event();
    edits(&mut stage, &event, "never mind me, cancel");
    edits(&mut stage, &event, "cancel");
    after(&mut stage, 60);
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(take(&heard), Vec::<String>::new());
    assert_eq!((stage.rows(Table::Alert), stage.rows(Table::Call)), (0, 0));
    let waits = |key: &TimerKey| matches!(key, TimerKey::Grace(_));
    assert!(!stage.timers().iter().any(waits));
}

#[test]
fn words_are_added_and_changed_and_the_clock_goes_on() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "alert at the brige");
    let event = stage.last_event();
    stage.pass_seconds(6);
    edits(&mut stage, &event, "alert worried at the bridge");
    stage.whispers("Mira", "alert arrested they took Joy");
    stage.pass_seconds(4);
    assert_eq!(take(&heard), ["alert: arrested, at the bridge\nthey took Joy"]);
    edits(&mut stage, &event, "alert at the north bridge");
    stage.whispers("Mira", "we are in the police station now");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "alert arrested");
    assert_eq!(
        take(&heard),
        [
            "update: alert at the north bridge",
            "update: we are in the police station now",
            "update: yes",
            "update: alert arrested",
        ]
    );
    stage.whispers("Mira", "quiet");
    stage.whispers("Mira", "not quiet");
    stage.lines.clear();
    stage.pass_seconds(1);
    stage.whispers("Mira", "cancel");
    stage.whispers("Mira", "I am safe for the moment only");
    stage.whispers("Mira", "I am safe");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(
        take(&heard),
        ["quiet: true", "quiet: false", "update: I am safe for the moment only", "all clear"]
    );
}

#[test]
fn nobody_is_named() {
    let mut stage = Stage::with_friends(library(&[]), &["Mira"]);
    stage.whispers("Mira", "alert urgent they are at the door");
    stage.whispers("Mira", "alert?");
    insta::assert_snapshot!(stage.transcript());
    assert!(stage.timers().is_empty());
}

#[test]
fn who_has_not_said_yes_to_anything_is_answered_too() {
    let mut stage = Stage::with_circle(library(&[]), &["Zoe"]);
    stage.says("Zoe", "!alert");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn in_a_circle_it_works_and_nothing_there_tells_it() {
    let (mut stage, heard) = listening();
    let since = stage.done.len();
    stage.says("Mira", "!alert urgent");
    stage.says("Joy", "I heard an alert in the street");
    stage.says("Mira", "!cancel");
    stage.says("Mira", "kolo, sos");
    stage.says("Mira", "!alrt at the back door");
    let event = stage.last_event();
    stage.note("Lena deletes it");
    let event = OwnedEventId::try_from(event).unwrap();
    stage.feed(Happening::Redacted { room: circle(), sender: user("lena"), event });
    insta::assert_snapshot!(stage.transcript());
    stage.pass_seconds(10);
    assert_eq!(take(&heard), ["alert: no level, at the back door"]);
    let there = Destination::Room(circle());
    assert!(!stage.done.iter().skip(since).any(|outgoing| outgoing.to == there));
}

#[test]
fn the_grace_is_a_choice() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "alert grace");
    stage.whispers("Mira", "alert grace 90");
    stage.whispers("Mira", "alert grace 30 s");
    stage.whispers("Mira", "alert?");
    stage.whispers("Mira", "alert Grace is hurt");
    after(&mut stage, 29);
    assert_eq!(take(&heard), Vec::<String>::new());
    stage.whispers("Mira", "stop");
    stage.whispers("Mira", "alert grace 0");
    insta::assert_snapshot!(stage.transcript());
    stage.whispers("Mira", "alert");
    assert_eq!(take(&heard), ["alert: no level, no words"]);
}

#[test]
fn kolo_was_away_and_it_goes_out_at_once() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "alert");
    stage.sleep(7);
    stage.tick();
    assert_eq!(take(&heard), ["alert: no level, no words"]);
    stage.lines.clear();
    stage.note("what Mira had written in time is read only now");
    let mut late =
        stage.message(&stage.private_room("Mira"), "Mira", Content::Text("cancel".to_owned()));
    if let Happening::Message { sent_at, .. } = &mut late {
        *sent_at = sent_at.checked_sub(jiff::SignedDuration::from_mins(7)).unwrap();
    }
    stage.feed(late);
    assert_eq!(take(&heard), ["all clear, a false alarm"]);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn with_a_safe_word_only_that_word_ends_it() {
    let (mut stage, heard) = listening();
    for text in ["safe word", "ok", "1x", "alert grace", "help", "heron", "herron"] {
        stage.whispers("Mira", text);
    }
    for text in ["heron", "heron", "herons", "lantern", "lantern"] {
        stage.whispers("Mira", text);
    }
    insta::assert_snapshot!("choosing_a_safe_word", stage.transcript());
    stage.whispers("Mira", "alert");
    stage.pass_seconds(11);
    stage.lines.clear();
    for text in ["I am safe", "safe hurricane", "cancel", "safe at my aunt's now", "HERON"] {
        stage.whispers("Mira", text);
    }
    insta::assert_snapshot!("a_safe_word_ends_it", stage.transcript());
    let heard = take(&heard);
    assert_eq!(heard, ["alert: no level, no words", "update: safe at my aunt's now", "all clear"]);
    assert!(!stage.remembers("lantern ") && stage.remembers("heron"));
}

#[test]
fn what_is_nearly_the_end_of_an_alert_does_not_end_it() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "!language ar");
    stage.whispers("Mira", "إنذار");
    stage.pass_seconds(11);
    stage.lines.clear();
    stage.whispers("Mira", "زاد الخطر");
    stage.whispers("Mira", "false alarn");
    assert_eq!(
        take(&heard),
        ["alert: no level, no words", "update: زاد الخطر", "update: false alarn"]
    );
    stage.whispers("Mira", "زال الخطر");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(take(&heard), ["all clear"]);
}

#[test]
fn ordinary_words_raise_nothing() {
    let (mut stage, heard) = listening();
    for text in [
        "Alert system?",
        "Albert",
        "Payday at last",
        "alarms",
        "alrt at the back door",
        "!language es",
        "Sos muy amable",
        "¿Sos un bot?",
        "¿Alarma a las 6?",
    ] {
        stage.whispers("Mira", text);
    }
    after(&mut stage, 60);
    assert_eq!(take(&heard), Vec::<String>::new());
    stage.whispers("Mira", "SOS urgente");
    stage.whispers("Mira", "alerta, ¿me leen?");
    after(&mut stage, 60);
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(take(&heard), ["alert: urgente, alerta, ¿me leen?"]);
}

#[test]
fn a_safe_word_is_changed_only_by_who_knows_it() {
    let (mut stage, _) = listening();
    chooses_words(&mut stage);
    stage.lines.clear();
    for text in ["safe word", "swallow", "safe word", "heron", "swallow", "swallow", "1"] {
        stage.whispers("Mira", text);
    }
    insta::assert_snapshot!(stage.transcript());
    stage.whispers("Mira", "alert");
    stage.whispers("Mira", "heron");
    assert!(stage.transcript().contains("Noted"), "the old word is a word like others");
    stage.whispers("Mira", "swallow");
    assert!(stage.transcript().contains("Stopped"));
}

/// Both words, written in the same state: what Mira's side shows, and what those who carry it hear.
fn both(
    state: impl Fn(&mut Stage),
    texts: [&str; 2],
    make: fn() -> (Stage, Heard),
) -> [Vec<String>; 2] {
    let sides = texts.map(|text| {
        let (mut stage, heard) = make();
        chooses_words(&mut stage);
        state(&mut stage);
        take(&heard);
        let since = stage.done.len();
        stage.whispers("Mira", text);
        let at_once = to_mira(&stage, since);
        stage.pass_seconds(30);
        (at_once, to_mira(&stage, since), take(&heard))
    });
    let [ordinary, forced] = sides;
    assert_eq!((&ordinary.0, &ordinary.1), (&forced.0, &forced.1), "their side differs");
    assert!(!ordinary.0.is_empty());
    [ordinary.2, forced.2]
}

#[test]
fn the_second_word_looks_like_the_first() {
    let raised = |stage: &mut Stage| {
        stage.whispers("Mira", "alert urgent at home");
        stage.pass_seconds(10);
    };
    let pending = |stage: &mut Stage| {
        stage.whispers("Mira", "alert urgent at home");
        stage.pass_seconds(3);
    };
    let ended = |stage: &mut Stage| {
        raised(stage);
        stage.whispers("Mira", "lantern");
    };
    let open = both(raised, ["heron", "lantern"], listening);
    assert_eq!(open, [vec!["all clear".to_owned()], vec!["under duress".to_owned()]]);
    let open = both(raised, ["false alarm heron", "false alarm lantern"], listening);
    assert_eq!(open[0], ["all clear, a false alarm"]);
    assert_eq!(open[1], ["under duress"]);
    let in_the_grace = both(pending, ["safe heron", "safe lantern"], alone);
    assert_eq!(in_the_grace[0], Vec::<String>::new());
    assert_eq!(in_the_grace[1], ["alert: urgent, at home, under duress, quiet"]);
    let none = both(|_| {}, ["heron", "lantern"], alone);
    assert_eq!(none[0], Vec::<String>::new());
    assert_eq!(none[1], ["alert: no level, no words, under duress, quiet"]);
    let again = both(ended, ["heron", "lantern"], listening);
    assert_eq!(again[0], ["all clear"]);
    assert_eq!(again[1], ["alert: no level, no words, under duress, quiet"]);
    let changing = |stage: &mut Stage| stage.whispers("Mira", "safe word");
    let changed = both(changing, ["heron", "lantern"], alone);
    assert_eq!(changed[0], Vec::<String>::new());
    assert_eq!(changed[1], ["alert: no level, no words, under duress, quiet"]);
}

#[test]
fn after_the_second_word_everything_looks_as_if_it_had_ended() {
    let seen = ["heron", "lantern"].map(|word| {
        let (mut stage, heard) = listening();
        chooses_words(&mut stage);
        stage.whispers("Mira", "alert");
        stage.pass_seconds(10);
        stage.whispers("Mira", word);
        take(&heard);
        let since = stage.done.len();
        for text in ["what now", "quiet", "cancel", "I am safe", "1", "alert?", "safe word", "pass"]
        {
            stage.whispers("Mira", text);
        }
        assert_eq!(take(&heard), Vec::<String>::new());
        to_mira(&stage, since)
    });
    assert_eq!(seen[0], seen[1]);
}

#[test]
fn words_chosen_under_force_say_that_one_is_forced() {
    let (mut stage, heard) = listening();
    chooses_words(&mut stage);
    for text in ["safe word", "lantern", "pigeon", "pigeon", "1"] {
        stage.whispers("Mira", text);
    }
    assert_eq!(take(&heard), ["alert: no level, no words, under duress, quiet"]);
    stage.whispers("Mira", "pigeon");
    assert_eq!(take(&heard), ["alert: no level, no words, under duress, quiet"]);
    stage.whispers("Mira", "heron");
    assert_eq!(take(&heard), ["all clear"]);
    for text in ["safe word", "lantern", "1", "heron", "alert"] {
        stage.whispers("Mira", text);
    }
    stage.pass_seconds(10);
    take(&heard);
    stage.whispers("Mira", "I am safe");
    assert_eq!(take(&heard), ["under duress"]);
}

#[test]
fn forget_me_is_said_twice_while_an_alert_is_open() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "alert");
    stage.pass_seconds(10);
    take(&heard);
    stage.lines.clear();
    stage.whispers("Mira", "forget me");
    stage.pass_seconds(11 * 60);
    stage.lines.clear();
    stage.whispers("Mira", "forget me");
    insta::assert_snapshot!(stage.transcript());
    stage.says("Mira", "!forget me");
    assert_eq!((stage.rows(Table::Alert), stage.rows(Table::Call)), (0, 0));
}

#[test]
fn an_alert_is_heard_whatever_is_asked() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "alert grace 0");
    stage.whispers("Mira", "check-in");
    stage.whispers("Mira", "alert the neighbours first");
    stage.whispers("Mira", "cancel");
    insta::assert_snapshot!(stage.transcript());
    stage.whispers("Mira", "alert urgent");
    assert_eq!(take(&heard), ["alert: urgent, no words"]);
}

#[test]
fn an_alert_in_four_languages() {
    for (tag, alert, level, stop, safe) in [
        ("en", "alert arrested at home", "arrested", "cancel", "I'm safe"),
        ("es", "¡Auxilio! urgente, en casa", "urgente", "cancela", "ya estoy a salvo"),
        ("fr", "alerte : urgent, à la maison", "urgent", "annule", "hors de danger"),
        ("ar", "إنذار عاجل في البيت", "عاجل", "إلغاء", "أنا بأمان"),
    ] {
        let (mut stage, heard) = alone();
        stage.whispers("Mira", &format!("!language {tag}"));
        stage.lines.clear();
        stage.whispers("Mira", alert);
        stage.whispers("Mira", stop);
        stage.whispers("Mira", alert);
        stage.pass_seconds(10);
        insta::assert_snapshot!(format!("in_{tag}"), stage.transcript());
        let raised = take(&heard);
        assert_eq!(raised.len(), 1, "{tag}: {raised:?}");
        let first = raised.first().unwrap();
        assert!(first.starts_with(&format!("alert: {level}, ")), "{raised:?}");
        let (mut stage, heard) = listening();
        stage.whispers("Mira", &format!("!language {tag}"));
        stage.whispers("Mira", alert);
        stage.pass_seconds(10);
        stage.whispers("Mira", safe);
        assert_eq!(take(&heard).last().map(String::as_str), Some("all clear"), "{tag}");
    }
}

#[derive(Clone, Debug)]
enum Step {
    Writes(&'static str),
    Circle(&'static str),
    Edits(&'static str),
    Waits(i64),
    Restarts,
}

/// What stops an alert in its grace.
fn stops(text: &str) -> bool {
    let stops = [
        "cancel",
        "stop",
        "forget it",
        "heron",
        "lantern",
        "safe heron",
        "I am safe",
        "false alarm",
    ];
    stops.contains(&text)
}

fn step() -> impl Strategy<Value = Step> {
    let text = prop::sample::select(vec![
        "alert",
        "alert urgent",
        "alrt",
        "sos they come",
        "help",
        "yes",
        "1",
        "green",
        "red",
        "check-in",
        "trust Ana",
        "absence rule",
        "20:00",
        "safe word",
        "heron",
        "lantern",
        "swallow",
        "safe heron",
        "safe swallow",
        "quiet",
        "not quiet",
        "I am safe",
        "false alarm",
        "cancel",
        "stop",
        "pass",
        "leave",
        "my contacts",
        "!language es",
        "forget it",
        "what is this",
        "alert grace 0",
        "alert grace 60",
        "alert?",
        "never mind me",
        "my hours 9 to 22",
        "away until Monday",
    ]);
    prop_oneof![
        6 => text.clone().prop_map(Step::Writes),
        1 => prop::sample::select(vec!["!alert", "!sos at home", "hello all", "!help"]).prop_map(Step::Circle),
        1 => text.prop_map(Step::Edits),
        2 => (1i64..90).prop_map(Step::Waits),
        1 => Just(Step::Restarts),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// An alert that is not stopped is handed over within the longest grace.
    #[test]
    fn no_alert_is_lost(steps in prop::collection::vec(step(), 1..25)) {
        let (mut stage, heard) = listening();
        let mut last = String::from("$none");
        for step in steps {
            match step {
                Step::Writes(text) => {
                    stage.whispers("Mira", text);
                    last = stage.last_event();
                }
                Step::Circle(text) => stage.says("Mira", text),
                Step::Edits(text) => edits(&mut stage, &last, text),
                Step::Waits(seconds) => stage.pass_seconds(seconds),
                Step::Restarts => {
                    stage.decide_with(all(&heard));
                }
            }
            prop_assert_eq!(stage.journal.set_aside, 0);
        }
        // Whatever has happened: an alert now is heard, and called for.
        take(&heard);
        stage.whispers("Mira", "alert at the bridge");
        stage.pass_seconds(60);
        let raised = take(&heard);
        prop_assert!(raised.iter().any(|it| it.contains("at the bridge")), "{:?}", raised);
    }

    /// What stops one is one of its author's words, and nothing else.
    #[test]
    fn nothing_else_stops_it(steps in prop::collection::vec(step(), 0..8)) {
        let (mut stage, heard) = listening();
        chooses_words(&mut stage);
        stage.whispers("Mira", "alert");
        for step in steps {
            match step {
                Step::Writes(text) if !stops(text) => stage.whispers("Mira", text),
                Step::Circle(text) => stage.says("Mira", text),
                _ => {}
            }
        }
        stage.pass_seconds(60);
        prop_assert!(take(&heard).iter().any(|it| it.starts_with("alert: ")));
    }
}

/// Something is asked that any words answer.
fn is_asked_in_own_words(stage: &mut Stage) {
    let mut batch = crate::store::Batch::new();
    let key = user("mira");
    let mut person: crate::people::Person = crate::store::decode(
        &crate::store::Store::get(&*stage.store, Table::Person, key.as_bytes()).unwrap().unwrap(),
    )
    .unwrap();
    person.topics.push(Topic::CheckIn { asks: crate::people::AboutCheckIns::When });
    batch.put_owned(
        key.as_bytes(),
        Table::Person,
        key.as_bytes(),
        crate::store::encode(&person).unwrap(),
    );
    crate::store::Store::commit(&*stage.store, batch).unwrap();
}

/// An alert of Mira's is open, and what was heard until then is taken.
fn is_open(stage: &mut Stage, heard: &Heard) {
    stage.whispers("Mira", "alert");
    stage.pass_seconds(10);
    take(heard);
    stage.lines.clear();
}

#[test]
fn what_is_asked_after_an_alert_waits_and_words_go_to_those_who_answer() {
    let (mut stage, heard) = listening();
    is_open(&mut stage, &heard);
    is_asked_in_own_words(&mut stage);
    stage.whispers("Mira", "under my bed");
    stage.whispers("Mira", "at 20:00 they come back");
    assert_eq!(take(&heard), ["update: under my bed", "update: at 20:00 they come back"]);
    insta::assert_snapshot!(stage.transcript());
    stage.whispers("Mira", "I am safe");
    stage.lines.clear();
    stage.whispers("Mira", "20:00");
    assert_eq!(take(&heard), ["all clear"]);
    assert!(!stage.transcript().contains("those who answer"));
}

#[test]
fn in_the_grace_words_go_with_the_alert_whatever_is_asked() {
    let (mut stage, heard) = listening();
    is_asked_in_own_words(&mut stage);
    stage.whispers("Mira", "alert");
    stage.whispers("Mira", "12 Bridge Street");
    stage.whispers("Mira", "I need help");
    stage.whispers("Mira", "safe word");
    assert!(stage.transcript().contains("no safe word can be chosen"));
    stage.pass_seconds(30);
    assert_eq!(take(&heard), ["alert: no level, 12 Bridge Street\nI need help"]);
}

#[test]
fn cries_go_to_those_who_answer_and_nowhere_else() {
    let (mut stage, heard) = listening();
    is_open(&mut stage, &heard);
    let since = stage.done.len();
    let cries = [
        "help me",
        "I need help",
        "ayúdame",
        "au secours",
        "I'm leaving",
        "me voy",
        "je pars",
        "If you do not hear from me in an hour call the lawyer",
        "I trust Ana with the key",
        "tell my buddy that I am held",
        "my contacts",
        "stop",
        "never mind me",
        "7",
    ];
    for cry in cries {
        stage.whispers("Mira", cry);
        assert_eq!(take(&heard), [format!("update: {cry}")]);
    }
    let nothing: Vec<(Lane, String)> = Vec::new();
    assert_eq!(to_mira(&stage, since), nothing);
    stage.whispers("Mira", "help");
    assert_eq!(take(&heard), ["update: help"]);
    assert!(!to_mira(&stage, since).is_empty());
    let since = stage.done.len();
    stage.whispers("Mira", "how does it stand");
    assert_eq!(take(&heard), Vec::<String>::new());
    assert!(!to_mira(&stage, since).is_empty());
}

#[test]
fn no_safe_word_is_chosen_while_an_alert_is_open() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "safe word");
    is_open(&mut stage, &heard);
    for text in ["safe word", "heron", "heron"] {
        stage.whispers("Mira", text);
    }
    assert_eq!(take(&heard), ["update: heron", "update: heron"]);
    insta::assert_snapshot!(stage.transcript());
    stage.whispers("Mira", "I am safe");
    assert_eq!(take(&heard), ["all clear"]);
    stage.whispers("Mira", "swallow");
    assert!(!stage.remembers("swallow"), "nothing asks for a word any more");
}

#[test]
fn a_message_changed_into_an_ending_word_acts_as_it() {
    for (text, does) in [
        ("heron", "all clear"),
        ("lantern", "under duress"),
        ("safe lantern", "under duress"),
        ("false alarm heron", "all clear, a false alarm"),
    ] {
        let (mut stage, heard) = listening();
        chooses_words(&mut stage);
        is_open(&mut stage, &heard);
        stage.whispers("Mira", "they are at the door");
        let event = stage.last_event();
        take(&heard);
        edits(&mut stage, &event, text);
        assert_eq!(take(&heard), [does], "{text}");
    }
    let (mut stage, heard) = listening();
    chooses_words(&mut stage);
    is_open(&mut stage, &heard);
    stage.whispers("Mira", "they are at the door");
    let event = stage.last_event();
    take(&heard);
    for text in ["I am safe", "false alarm", "cancel", "safe herring"] {
        edits(&mut stage, &event, text);
    }
    assert_eq!(take(&heard), Vec::<String>::new());
    insta::assert_snapshot!(stage.transcript());
    edits(&mut stage, &event, "lantern");
    assert_eq!(take(&heard), ["under duress"]);
    edits(&mut stage, &event, "heron");
    assert_eq!(take(&heard), ["all clear"], "also of what is not to be seen");
    let (mut stage, heard) = listening();
    chooses_words(&mut stage);
    stage.whispers("Mira", "alert at home");
    let event = stage.last_event();
    edits(&mut stage, &event, "lantern");
    assert!(stage.transcript().contains("Stopped"));
    assert_eq!(take(&heard), ["alert: no level, at home, under duress, quiet"]);
    let (mut stage, heard) = listening();
    is_open(&mut stage, &heard);
    stage.whispers("Mira", "they are at the door");
    let event = stage.last_event();
    take(&heard);
    edits(&mut stage, &event, "I am safe");
    assert_eq!(take(&heard), ["all clear"]);
}

#[test]
fn nobody_is_taken_off_the_contacts_while_an_alert_is_open() {
    let (mut stage, heard) = listening();
    stage.whispers("Mira", "alert");
    stage.whispers("Mira", "untrust Joy");
    stage.pass_seconds(10);
    assert_eq!(take(&heard), ["alert: no level, untrust Joy"]);
    stage.lines.clear();
    for text in ["untrust Ana", "！untrust Dragan", "do not trust the lawyer"] {
        stage.whispers("Mira", text);
    }
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(
        take(&heard),
        ["update: untrust Ana", "update: ！untrust Dragan", "update: do not trust the lawyer"]
    );
    stage.whispers("Mira", "I am safe");
    stage.lines.clear();
    stage.whispers("Mira", "my contacts");
    let list = stage.transcript();
    for name in ["Ana", "Dragan", "Joy"] {
        assert!(list.contains(name), "{list}");
    }
    stage.whispers("Mira", "untrust Ana");
    stage.lines.clear();
    stage.whispers("Mira", "my contacts");
    assert!(!stage.transcript().contains("Ana"));
}

#[test]
fn whoever_is_taken_away_after_the_second_word_is_asked_all_the_same() {
    let seen = ["heron", "lantern"].map(|word| {
        let (mut stage, heard) = listening();
        chooses_words(&mut stage);
        is_open(&mut stage, &heard);
        stage.whispers("Mira", word);
        let since = stage.done.len();
        for text in ["untrust Ana", "untrust Dragan", "untrust Joy", "my contacts"] {
            stage.whispers("Mira", text);
        }
        stage.lines.clear();
        stage.pass(60);
        let asked = ["Ana", "Dragan", "Joy"].map(|name| {
            let to = Destination::Private(user(&name.to_lowercase()));
            let theirs = |it: &&Outgoing| it.to == to && it.lane == Lane::Alert;
            stage.done.iter().skip(since).filter(theirs).count()
        });
        (to_mira(&stage, since), asked)
    });
    let [(ended, none), (forced, asked)] = seen;
    assert_eq!(ended, forced);
    assert_eq!(none, [0, 0, 0]);
    assert!(asked.iter().all(|times| *times > 0), "{asked:?}");
}

#[test]
fn a_cancel_that_is_said_to_be_old_ends_nothing_that_needs_a_word() {
    let (mut stage, heard) = listening();
    chooses_words(&mut stage);
    is_open(&mut stage, &heard);
    let room = stage.private_room("Mira");
    let mut late = stage.message(&room, "Mira", Content::Text("cancel".to_owned()));
    if let Happening::Message { sent_at, .. } = &mut late {
        *sent_at = sent_at.checked_sub(jiff::SignedDuration::from_secs(8)).unwrap();
    }
    stage.feed(late);
    assert_eq!(take(&heard), Vec::<String>::new());
    assert!(stage.transcript().contains("Your safe word ends it"));
    stage.whispers("Mira", "heron");
    assert_eq!(take(&heard), ["all clear"]);
}
