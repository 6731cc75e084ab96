//! Alerts as people read them who are asked at three in the morning.

use std::collections::BTreeSet;

use matrix_sdk::ruma::OwnedUserId;
use proptest::prelude::*;

use super::{stage, stage_with};
use crate::{
    alert::calls::has_open_alert_in,
    circle::tests::{Stage, library, user},
    core::{
        CallFor, Deed, Destination, Happening, Lane, Outgoing, Raised, TimerKey, Undeliverable,
    },
    store::Table,
};

fn raised(stage: &Stage) -> Raised {
    Raised {
        level: Some("urgent".to_owned()),
        words: Some("at the border post\n1 I have it".to_owned()),
        at: stage.now(),
        duress: false,
        quiet: false,
        journey: None,
        chain: None,
    }
}

pub(super) fn alert(stage: &mut Stage) {
    stage.note("Mira raises an alert");
    let why = CallFor::Alert(raised(stage));
    stage.feed(Happening::Calls { person: user("mira"), why });
}

pub(super) fn update(stage: &mut Stage, text: &str) {
    stage.note(&format!("Mira writes: {text}"));
    stage.feed(Happening::Update { person: user("mira"), text: text.to_owned() });
}

pub(super) fn all_clear(stage: &mut Stage) {
    stage.note("Mira is safe");
    stage.feed(Happening::AllClear { person: user("mira"), false_alarm: false });
}

pub(super) fn forced(stage: &mut Stage) {
    stage.note("Mira ends it with the word that says that she is forced");
    stage.feed(Happening::UnderDuress { person: user("mira") });
}

fn quiet(stage: &mut Stage) {
    stage.note("Mira wants to read nothing more");
    stage.feed(Happening::Quiet { person: user("mira"), quiet: true });
}

/// Mira and Ana have agreed on a word, and on what Ana does.
fn agreed(stage: &mut Stage, instructions: &str) {
    stage.whispers("Mira", "code word for Ana: heron");
    stage.whispers("Mira", &format!("instructions for Ana: {instructions}"));
    stage.whispers("Ana", "1");
    stage.lines.clear();
}

/// Nothing of a call is kept, nor waited for.
pub(super) fn nothing_is_left(stage: &Stage) -> bool {
    let call = |key: &TimerKey| matches!(key, TimerKey::Call(..));
    !stage.timers().iter().any(call) && stage.rows(Table::Call) == 0
}

pub(super) fn the_group(stage: &Stage) -> String {
    stage.open_groups().first().cloned().unwrap()
}

fn last_words(stage: &mut Stage) -> String {
    stage.transcript()
}

#[test]
fn from_the_first_message_to_the_all_clear() {
    let mut stage = stage();
    agreed(&mut stage, "call my sister\nthen the lawyer");
    alert(&mut stage);
    stage.pass(3);
    stage.whispers("Dragan", "1");
    stage.whispers("Ana", "I have it");
    stage.pass(5);
    stage.whispers("Dragan", "acting");
    let room = the_group(&stage);
    stage.says_in(&room, "Dragan", "log: rang the lawyer, she goes there");
    stage.says_in(&room, "Ana", "I ring her sister");
    update(&mut stage, "they took my bag");
    stage.whispers("Mira", "how does it stand");
    stage.whispers("Dragan", "hand to joy");
    stage.whispers("Dragan", "hand to Ana");
    stage.whispers("Joy", "1");
    stage.whispers("Ana", "done");
    all_clear(&mut stage);
    insta::assert_snapshot!(stage.transcript());
    stage.pass(24 * 60);
    assert!(stage.transcript().contains("Kolo ends"));
    assert!(nothing_is_left(&stage));
}

#[test]
fn nobody_answers_and_it_begins_again_and_again() {
    let mut stage = stage();
    alert(&mut stage);
    stage.pass(16);
    stage.restart();
    stage.pass(5);
    stage.pass(60);
    stage.note("three days later");
    stage.lines.truncate(60);
    stage.pass_seconds(72 * 60 * 60);
    let all = stage.transcript();
    let end: Vec<&str> = all.lines().rev().take(4).collect();
    insta::assert_snapshot!(all.lines().take(60).collect::<Vec<_>>().join("\n"));
    insta::assert_snapshot!(end.into_iter().rev().collect::<Vec<_>>().join("\n"));
    update(&mut stage, "is anybody there?");
    let begun = stage.transcript();
    assert!(begun.contains("Ana | Still the alert from Mira"), "{begun}");
    assert!(begun.contains("is anybody there?"), "{begun}");
}

#[test]
fn rests_are_five_minutes_and_grow_to_eighty() {
    let mut stage = stage();
    alert(&mut stage);
    let mut asked = Vec::new();
    for minute in 0..10 * 60 {
        if stage.transcript().contains("Ana | ") {
            asked.push(minute);
        }
        stage.pass_seconds(60);
    }
    let first: Vec<i32> = asked.iter().take(9).copied().collect();
    assert_eq!(first, [0, 3, 6, 11, 21, 24, 27, 32, 47]);
    let longest = asked.iter().zip(asked.iter().skip(1)).map(|(one, next)| next - one).max();
    assert_eq!(longest, Some(85));
}

#[test]
fn a_lead_falls_silent() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.pass(14);
    stage.pass(1);
    stage.whispers("Ana", "1");
    stage.pass(15);
    stage.pass(5);
    stage.whispers("Ana", "still with it");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn whoever_answered_too_takes_over_from_a_silent_lead() {
    let mut stage = stage();
    alert(&mut stage);
    stage.pass(3);
    stage.whispers("Ana", "1");
    stage.whispers("Dragan", "1");
    stage.lines.clear();
    stage.pass(20);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_a_lead_writes_in_the_room_is_a_word_of_theirs() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.pass(14);
    let room = the_group(&stage);
    stage.says_in(&room, "Ana", "at the door now");
    stage.lines.clear();
    stage.pass(14);
    assert_eq!(stage.transcript(), "(14 minutes pass)");
}

#[test]
fn a_lead_who_could_not_be_asked_does_not_lose_the_lead() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.offline = true;
    stage.pass(60);
    stage.offline = false;
    stage.deliver();
    let seen = stage.transcript();
    assert!(seen.contains("Ana | Are you still with it"), "{seen}");
    assert!(!seen.contains("I turn to the others now"), "{seen}");
    assert!(!seen.contains("Dragan |"), "{seen}");
}

#[test]
fn the_one_who_leads_cannot_go_on() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.whispers("Ana", "2");
    stage.whispers("Dragan", "I cannot");
    stage.whispers("Joy", "on my way");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn forced_while_somebody_leads() {
    let mut stage = stage();
    alert(&mut stage);
    stage.pass(3);
    stage.whispers("Dragan", "1");
    stage.lines.clear();
    forced(&mut stage);
    stage.whispers("Ana", "1");
    stage.whispers("Dragan", "acting");
    stage.pass(20);
    stage.whispers("Joy", "done");
    stage.pass(25 * 60);
    let all = last_words(&mut stage);
    only_the_note(&all);
    insta::assert_snapshot!(all.lines().take(40).collect::<Vec<_>>().join("\n"));
}

#[test]
fn forced_while_nobody_has_answered() {
    let mut stage = stage();
    alert(&mut stage);
    stage.pass(3);
    stage.lines.clear();
    forced(&mut stage);
    stage.pass(5);
    let all = last_words(&mut stage);
    only_the_note(&all);
    insta::assert_snapshot!(all);
}

/// Mira reads the note that she reads after every alert that has ended, and nothing else.
fn only_the_note(all: &str) {
    let hers: Vec<&str> = all.lines().filter(|line| line.starts_with("→ Mira")).collect();
    assert_eq!(hers.len(), 1, "{all}");
    assert!(hers.iter().all(|line| line.contains("An alert can stay in the body")), "{all}");
}

/// What is said to somebody alone.
pub(super) fn said_to(stage: &Stage, name: &str) -> Vec<(Lane, Deed)> {
    let theirs = |outgoing: &&Outgoing| outgoing.to == Destination::Private(user(name));
    stage.done.iter().filter(theirs).map(|it| (it.lane, it.deed.clone())).collect()
}

#[test]
fn the_person_cannot_tell_the_one_end_from_the_other() {
    let told = |end: fn(&mut Stage)| {
        let mut stage = stage();
        alert(&mut stage);
        stage.pass(3);
        stage.whispers("Dragan", "1");
        let before = said_to(&stage, "mira").len();
        end(&mut stage);
        let open = has_open_alert_in(stage.store.as_ref(), &user("mira"));
        stage.whispers("Mira", "how does it stand");
        stage.whispers("Dragan", "acting");
        stage.whispers("Dragan", "done");
        stage.pass(30 * 60);
        (open, said_to(&stage, "mira").split_off(before))
    };
    assert!(told(all_clear) == told(forced));
}

#[test]
fn after_a_word_of_force_the_other_word_ends_it_and_is_not_simply_believed() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    forced(&mut stage);
    stage.lines.clear();
    all_clear(&mut stage);
    let seen = stage.transcript();
    assert!(seen.contains("Ana | Mira has now written the word"), "{seen}");
    assert!(seen.contains("Believe it only once you have spoken"), "{seen}");
    assert!(!seen.contains("→ Mira"), "{seen}");
    assert_eq!(stage.rows(Table::Call), 1, "but for its room");
}

#[test]
fn quiet_and_asked_how_it_stands() {
    let mut stage = stage();
    stage.cut_off.insert(user("joy"));
    alert(&mut stage);
    quiet(&mut stage);
    stage.pass(7);
    stage.whispers("Ana", "I can't");
    stage.whispers("Dragan", "1");
    stage.whispers("Mira", "how does it stand?");
    stage.note("Mira wants to read again");
    stage.feed(Happening::Quiet { person: user("mira"), quiet: false });
    stage.whispers("Dragan", "acting");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn it_was_a_false_alarm() {
    let mut stage = stage();
    alert(&mut stage);
    stage.lines.clear();
    stage.note("there was no danger");
    stage.feed(Happening::AllClear { person: user("mira"), false_alarm: true });
    let seen = stage.transcript();
    assert!(seen.contains("Ana | ALL CLEAR from Mira, 17:00 UTC: there was no danger."), "{seen}");
    assert!(!seen.contains("Dragan"), "{seen}");
    assert!(nothing_is_left(&stage));
}

#[test]
fn who_never_heard_of_it_never_does() {
    let mut stage = stage();
    stage.offline = true;
    alert(&mut stage);
    all_clear(&mut stage);
    stage.offline = false;
    stage.lines.clear();
    stage.deliver();
    let seen = stage.transcript();
    only_the_note(&seen);
    assert_eq!(seen.lines().count(), 1, "{seen}");
    assert!(nothing_is_left(&stage));
}

#[test]
fn it_is_said_to_be_done_and_the_person_is_silent() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.whispers("Ana", "they are safe");
    stage.pass(60);
    stage.pass(60);
    stage.lines.push("…".to_owned());
    let seen = stage.transcript();
    stage.pass_seconds(22 * 60 * 60);
    let probes = stage.transcript().matches("I am here.").count();
    assert_eq!(probes, 21);
    stage.pass_seconds(1);
    insta::assert_snapshot!(seen);
}

#[test]
fn words_that_may_mean_something_else_give_nobody_the_lead() {
    let mut stage = stage();
    stage.whispers("Ana", "!language ar");
    stage.whispers("Dragan", "!language es");
    alert(&mut stage);
    stage.lines.clear();
    stage.whispers("Ana", "ما زلت أحاول");
    stage.whispers("Ana", "تواصلنا");
    stage.whispers("Ana", "وصلت");
    stage.whispers("Ana", "ليس بعد");
    stage.whispers("Dragan", "todavía no");
    stage.whispers("Dragan", "puedo");
    stage.whispers("Dragan", "puedo seguir");
    stage.whispers("Dragan", "está a salvo");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn i_can_is_no_typing_error_of_i_cannot() {
    let mut stage = stage();
    alert(&mut stage);
    stage.lines.clear();
    stage.whispers("Ana", "I can");
    stage.whispers("Ana", "I can go on");
    stage.whispers("Ana", "I cant go on");
    stage.whispers("Ana", "yes, I can");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_homeserver_is_away_for_a_while() {
    let mut stage = stage();
    stage.offline = true;
    alert(&mut stage);
    stage.pass(1);
    stage.pass(6);
    stage.restart();
    stage.offline = false;
    stage.deliver();
    stage.whispers("Ana", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn rests_do_not_grow_while_nothing_leaves() {
    let mut stage = stage();
    stage.offline = true;
    alert(&mut stage);
    stage.pass(4 * 60);
    stage.offline = false;
    stage.deliver();
    stage.lines.clear();
    stage.pass(10);
    let again = stage.transcript().matches("→ Ana | Still the alert from Mira").count();
    assert!(again > 0, "nobody is asked again within ten minutes");
}

#[test]
fn no_room_can_be_opened() {
    let mut stage = stage();
    let names = crate::circle::tests::SPEECH
        .say(&"en".parse().unwrap(), &crate::speech::Phrase::GroupNames);
    stage.refused = names.split('|').map(|name| name.trim().to_owned()).collect();
    alert(&mut stage);
    stage.pass(3);
    stage.whispers("Ana", "1");
    stage.whispers("Dragan", "1");
    stage.lines.clear();
    update(&mut stage, "I am in the back of a car");
    stage.whispers("Ana", "acting");
    insta::assert_snapshot!(stage.transcript());
    all_clear(&mut stage);
    assert!(nothing_is_left(&stage));
}

#[test]
fn who_stays_out_of_the_room_reads_in_private() {
    let mut stage = stage();
    stage.stays_out.insert(user("ana"));
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.lines.clear();
    update(&mut stage, "two men at the door");
    let seen = stage.transcript();
    assert!(seen.contains("→ Ana | From Mira"), "{seen}");
}

#[test]
fn all_are_asleep() {
    let mut stage = stage_with("7:00 to 23:00");
    stage.pass(11 * 60);
    stage.lines.clear();
    alert(&mut stage);
    stage.pass(8 * 60);
    stage.lines.truncate(6);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_may_be_woken_in_danger_is() {
    let mut stage = stage_with("7:00 to 23:00");
    stage.pass(11 * 60);
    stage.whispers("Dragan", "my hours in danger always");
    stage.lines.clear();
    alert(&mut stage);
    let seen = stage.transcript();
    assert!(seen.contains("Dragan | ALERT"), "{seen}");
    assert!(!seen.contains("Ana | ALERT"), "{seen}");
}

#[test]
fn who_steps_back_while_leading() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.whispers("Ana", "step back from Mira");
    stage.whispers("Dragan", "forget me");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p9_the_person_is_forgotten_in_the_middle() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    stage.lines.clear();
    stage.whispers("Mira", "forget me");
    stage.whispers("Mira", "forget me");
    insta::assert_snapshot!(stage.transcript());
    assert!(nothing_is_left(&stage));
    assert!(!stage.remembers("border post"));
}

#[test]
fn cancel_ends_no_alert() {
    let mut stage = stage();
    alert(&mut stage);
    stage.lines.clear();
    stage.whispers("Mira", "never mind");
    assert!(!stage.transcript().contains("Ana"));
    assert!(has_open_alert_in(stage.store.as_ref(), &user("mira")));
}

#[test]
fn nobody_is_named() {
    let mut stage = Stage::with_friends(library(&[]), &["Mira"]);
    alert(&mut stage);
    let seen = stage.transcript();
    assert!(seen.contains("You have no contact"), "{seen}");
    assert!(nothing_is_left(&stage));
}

#[test]
fn the_words_of_an_alert_in_every_language() {
    let mut all = Vec::new();
    for tag in ["es", "fr", "ar"] {
        let mut stage = stage();
        agreed(&mut stage, "…");
        for name in ["Mira", "Ana", "Dragan"] {
            stage.whispers(name, &format!("!language {tag}"));
        }
        stage.lines.clear();
        alert(&mut stage);
        stage.pass(3);
        stage.whispers("Ana", "1");
        stage.whispers("Dragan", "1");
        forced(&mut stage);
        all.push(stage.transcript());
    }
    insta::assert_snapshot!(all.join("\n\n"));
}

#[derive(Clone, Debug)]
enum Step {
    Writes(usize, usize),
    Passes(i64),
    Offline(bool),
    Restart,
    CutOff(usize, bool),
    Update,
    Forced,
    Quiet(bool),
    Room(usize),
}

const NAMES: [&str; 3] = ["Ana", "Dragan", "Joy"];
const WORDS: [&str; 8] =
    ["1", "2", "acting", "done", "hand to Dragan", "still with it", "hello", "how does it stand"];

/// Whether it asks somebody for help.
fn asks(outgoing: &Outgoing) -> bool {
    matches!(&outgoing.deed, Deed::Say(body) if body.markdown.contains("1 I have it · 2 I cannot"))
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..3usize, 0..WORDS.len()).prop_map(|(who, what)| Step::Writes(who, what)),
        6 => (1i64..90).prop_map(Step::Passes),
        2 => any::<bool>().prop_map(Step::Offline),
        1 => Just(Step::Restart),
        1 => (0..3usize, any::<bool>()).prop_map(|(who, off)| Step::CutOff(who, off)),
        1 => Just(Step::Update),
        1 => Just(Step::Forced),
        1 => any::<bool>().prop_map(Step::Quiet),
        1 => (0..3usize).prop_map(Step::Room),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn whatever_happens_an_alert_is_honest_and_goes_on(
        hours in any::<bool>(),
        steps in prop::collection::vec(any_step(), 1..40),
    ) {
        let mut stage = if hours { stage_with("7:00 to 20:00") } else { stage() };
        alert(&mut stage);
        let (mut answered, mut was_forced) = (BTreeSet::new(), false);
        let mut seen = String::new();
        for step in steps {
            let told = stage.done.len();
            match step {
                Step::Writes(who, what) => {
                    let (Some(name), Some(text)) = (NAMES.get(who), WORDS.get(what)) else { continue };
                    // Nobody answers what they have not read.
                    let theirs = |outgoing: &&Outgoing| {
                        outgoing.to == Destination::Private(user(name)) && asks(outgoing)
                    };
                    if stage.cut_off.contains(&user(name)) || !stage.done.iter().any(|it| theirs(&it)) {
                        continue;
                    }
                    if *text != "hello" && *text != "how does it stand" {
                        answered.insert(*name);
                    }
                    stage.whispers(name, text);
                }
                Step::Passes(minutes) => stage.pass(minutes),
                Step::Offline(offline) => {
                    stage.offline = offline;
                    stage.deliver();
                }
                Step::Restart => stage.restart(),
                Step::CutOff(who, off) => {
                    let Some(name) = NAMES.get(who) else { continue };
                    if off {
                        stage.cut_off.insert(user(name));
                    } else {
                        stage.cut_off.remove(&user(name));
                    }
                }
                Step::Update => update(&mut stage, "words of hers"),
                Step::Forced => {
                    forced(&mut stage);
                    was_forced = true;
                }
                Step::Quiet(on) => {
                    stage.feed(Happening::Quiet { person: user("mira"), quiet: on });
                }
                Step::Room(who) => {
                    let Some(name) = NAMES.get(who) else { continue };
                    if let Some(group) = stage.open_groups().first().cloned() {
                        stage.says_in(&group, name, "log: seen");
                    }
                }
            }
            for outgoing in stage.done.iter().skip(told) {
                let (Destination::Private(to), Deed::Say(body)) = (&outgoing.to, &outgoing.deed) else { continue };
                // Bogotá is five hours behind UTC.
                if hours && body.markdown.contains("ALERT from") && !stage.offline {
                    let hour = outgoing.at.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(-5))).hour();
                    prop_assert!((7..20).contains(&hour), "asked at {hour}");
                }
                for name in NAMES {
                    let claims = ["has it", "is acting", "says that it is done", "has answered"];
                    let claimed = claims.iter().any(|claim| body.markdown.contains(&format!("{name} {claim}")));
                    prop_assert!(!claimed || answered.contains(name), "{name}: {}", body.markdown);
                }
                prop_assert!(!(was_forced && *to == user("mira")) || outgoing.at <= stage.now());
            }
            seen.push_str(&stage.transcript());
            // Whatever is open has a next step.
            if stage.rows(Table::Call) > 0 {
                let waits = stage.timers().iter().any(|key| matches!(key, TimerKey::Call(..)));
                prop_assert!(waits);
            }
        }
        stage.cut_off.clear();
        stage.offline = false;
        stage.deliver();
        if was_forced {
            alert(&mut stage);
        }
        let mut heard: BTreeSet<OwnedUserId> = BTreeSet::new();
        for outgoing in &stage.done {
            let (Destination::Private(to), Deed::Say(body)) = (&outgoing.to, &outgoing.deed) else {
                continue;
            };
            if asks(outgoing) {
                heard.insert(to.clone());
            } else if body.markdown.contains("never ended this alert") {
                heard.remove(to);
            }
        }
        let open = has_open_alert_in(stage.store.as_ref(), &user("mira"));
        // Who was forced before is not simply believed.
        let ends = |said: &str| {
            said.contains("ALL CLEAR") || (was_forced && said.contains("has now written the word"))
        };
        let before = stage.done.len();
        all_clear(&mut stage);
        for name in NAMES {
            let is_clear = |outgoing: &&Outgoing| {
                let to = outgoing.to == Destination::Private(user(name));
                to && matches!(&outgoing.deed, Deed::Say(body) if ends(&body.markdown))
            };
            let told = stage.done.iter().skip(before).filter(is_clear).count();
            prop_assert_eq!(told, usize::from(open && heard.contains(&user(name))), "{}", name);
        }
        stage.pass(25 * 60);
        prop_assert!(nothing_is_left(&stage));
    }
}

#[test]
fn a_room_that_is_lost_is_replaced_by_words_in_private() {
    let mut stage = stage();
    alert(&mut stage);
    stage.whispers("Ana", "1");
    let room = the_group(&stage);
    stage.puts_kolo_out(&room);
    stage.lines.clear();
    update(&mut stage, "still here");
    let seen = stage.transcript();
    assert!(seen.contains("→ Ana | From Mira"), "{seen}");
    let why = Undeliverable::NoSuchRoom;
    stage.feed(Happening::Undeliverable { message: crate::core::MessageId(9_999), why });
}
