//! Ladders in words: what is written, what is said, and that both are the same.

use matrix_sdk::ruma::{OwnedUserId, UserId};
use proptest::prelude::*;

use super::{
    row::{Plan, Step, Who},
    said::{Reading, Unread},
};
use crate::{
    alert::calls::usual_ladder,
    circle::tests::{SPEECH, UNDERSTANDING, language},
    people::Contact,
};

const LANGUAGES: [&str; 4] = ["en", "es", "fr", "ar"];
/// Names as people have them: with accents, of several words, with an "and", a number or a comma.
const NAMES: [&str; 6] = ["Ana", "José María", "Ana y Co", "Room 3 min", "Joy, Ltd", "all"];

fn user(at: usize) -> OwnedUserId {
    UserId::parse(format!("@friend_{at}:example.org")).unwrap()
}

fn contact(at: usize, name: &str) -> Contact {
    Contact {
        user: user(at),
        name: name.to_owned(),
        hours: None,
        zone: None,
        any_hour_in_danger: true,
        code: None,
        instructions: None,
        drills: None,
    }
}

fn contacts(names: &[&str]) -> Vec<Contact> {
    names.iter().enumerate().map(|(at, name)| contact(at, name)).collect()
}

fn read(tag: &str, names: &[&str], text: &str) -> Result<Vec<Step>, Unread> {
    let (contacts, language) = (contacts(names), language(tag));
    let (understanding, speech) = (&UNDERSTANDING, &SPEECH);
    Reading { understanding, speech, language: &language, contacts: &contacts }.read(text)
}

fn said(tag: &str, names: &[&str], steps: &[Step]) -> String {
    let (contacts, language) = (contacts(names), language(tag));
    let (understanding, speech) = (&UNDERSTANDING, &SPEECH);
    Reading { understanding, speech, language: &language, contacts: &contacts }.said(steps)
}

fn step(who: &[usize], minutes: u32, times: u32) -> Step {
    Step { who: Who::These(who.iter().map(|at| user(*at)).collect()), minutes, times }
}

fn all(minutes: u32, times: u32) -> Step {
    Step { who: Who::All, minutes, times }
}

#[test]
fn ladders_are_read_in_four_languages() {
    let wanted = vec![step(&[0], 3, 1), step(&[0, 1], 5, 1), all(5, 2)];
    for (tag, names, text) in [
        ("en", ["Ana", "Dragan"], "Ana 3 min, Ana and Dragan 5 min, all 5 min twice"),
        ("en", ["Ana", "Dragan"], "ana; @friend_0:example.org + dragan 5 minutes; everybody 2x."),
        ("es", ["Ana", "Dragan"], "Ana 3 min, Ana y Dragan 5 minutos, todas 5 min dos veces"),
        ("fr", ["Ana", "Dragan"], "Ana 3 min, Ana et Dragan 5 minutes, tout le monde 5 min 2 fois"),
        ("ar", ["آنا", "دراغان"], "آنا 3 دقائق، آنا ودراغان 5 دقائق، الكل 5 دقائق مرتين"),
    ] {
        assert!(read(tag, &names, text) == Ok(wanted.clone()), "{tag}: {text}");
    }
}

#[test]
fn what_cannot_be_read_is_shown_and_what_is_too_much_is_said() {
    let names = ["Ana", "Dragan"];
    let unread = |text: &str| match read("en", &names, text) {
        Err(Unread::Part(part)) => part,
        _ => panic!("{text}"),
    };
    assert_eq!(unread("Ana 3 min, Zoe 5 min"), "Zoe 5 min");
    assert_eq!(unread("Ana sometimes"), "Ana sometimes");
    assert_eq!(unread(" … "), "…");
    let many = ["Ana"; 11].join(", ");
    for text in ["Ana 0 min", "Ana 2 hours", "all 5 min 6 times", "all 0 times", many.as_str()] {
        let bounds = matches!(read("en", &names, text), Err(Unread::Bounds | Unread::Part(_)));
        assert!(bounds, "{text}");
    }
    assert!(read("en", &names, "all 5 min 6 times") == Err(Unread::Bounds));
    assert!(read("en", &names, "Ana 2 hours") == Err(Unread::Bounds));
    assert!(read("en", &["Ana", "ana"], "Ana 3 min").is_err(), "two bear the name");
}

#[test]
fn a_ladder_is_never_empty_and_whoever_is_new_stands_on_its_last_step() {
    let who = |plan: &Plan, called: &[usize]| {
        let called: Vec<OwnedUserId> = called.iter().map(|at| user(*at)).collect();
        let ladder = plan.ladder(&called, usual_ladder(called.len()));
        ladder.rungs.into_iter().map(|rung| rung.who).collect::<Vec<_>>()
    };
    let steps = vec![step(&[1], 3, 1), step(&[0, 1], 5, 1)];
    let plan = Plan { steps: steps.clone(), ..Plan::default() };
    assert_eq!(who(&plan, &[0, 1]), [vec![1], vec![0, 1]]);
    assert_eq!(who(&plan, &[0, 1, 2]), [vec![1], vec![0, 1, 2]]);
    assert_eq!(who(&plan, &[0]), [vec![0]]);
    assert_eq!(who(&plan, &[2]), [vec![0]], "all are gone: as always");
    let plan = Plan { steps, left_out: vec![user(2)], ..Plan::default() };
    assert_eq!(who(&plan, &[0, 1, 2, 3]), [vec![1], vec![0, 1, 3]]);
    assert_eq!(who(&plan, &[2]), [vec![0]], "never nobody");
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let these = proptest::collection::btree_set(0..NAMES.len(), 1..4);
    let who = prop_oneof![
        Just(Who::All),
        these.prop_map(|these| Who::These(these.into_iter().map(user).collect())),
    ];
    let step = (who, 1..=60_u32, 1..=5_u32);
    let step = step.prop_map(|(who, minutes, times)| Step { who, minutes, times });
    proptest::collection::vec(step, 1..=10)
}

fn written() -> impl Strategy<Value = String> {
    let name = prop_oneof![Just("Ana"), Just("josé MARIA"), Just("@friend_2:example.org")];
    let names = proptest::collection::vec(name, 1..4).prop_map(|names| names.join(" and "));
    let who = prop_oneof![names, Just("all".to_owned()), Just("everyone".to_owned())];
    let length = prop_oneof![Just(""), Just(" 7 min"), Just(" 12 minutes"), Just(" 1 hour")];
    let often = prop_oneof![Just(""), Just(" twice"), Just(" 3 times"), Just(" 4x"), Just(" once")];
    let step =
        (who, length, often).prop_map(|(who, length, often)| format!("{who}{length}{often}"));
    let between = prop_oneof![Just(", "), Just("; "), Just("\n")];
    let steps = proptest::collection::vec((step, between), 1..6);
    steps.prop_map(|steps| steps.iter().map(|(step, between)| format!("{step}{between}")).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_said_of_a_ladder_is_read_as_the_same(steps in steps(), at in 0..LANGUAGES.len()) {
        let tag = LANGUAGES.get(at).copied().unwrap_or_default();
        let said = said(tag, &NAMES, &steps);
        prop_assert!(read(tag, &NAMES, &said) == Ok(steps), "{}: {}", tag, said);
    }

    #[test]
    fn what_is_written_is_read_said_and_read_again_as_the_same(
        text in written(), at in 0..LANGUAGES.len(),
    ) {
        let first = read("en", &NAMES, &text);
        prop_assert!(first.is_ok(), "{}", text);
        let first = first.unwrap_or_default();
        let tag = LANGUAGES.get(at).copied().unwrap_or_default();
        let said = said(tag, &NAMES, &first);
        prop_assert!(read(tag, &NAMES, &said) == Ok(first), "{}: {}", tag, said);
    }

    #[test]
    fn any_text_is_read_or_not_and_nothing_breaks(text in any::<String>()) {
        if let Ok(steps) = read("en", &NAMES, &text) {
            prop_assert!(!steps.is_empty());
        }
    }
}
