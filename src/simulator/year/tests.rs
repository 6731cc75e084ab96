//! Small worlds, a whole year, and faults that have to be found.

#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "whoever plays a year wants to read how it went"
)]

use std::{collections::BTreeMap, env, time::Instant};

use super::{
    asked,
    called::{self, Agreements},
    clocks::winter,
    life::Means,
    play::{Chronicle, Fault, Saw, Scale, live},
    silent,
};
use crate::{
    simulator::runner::{USUAL_SEED, a_seed, number},
    store::{Store, Table},
};

/// Worlds that are lived in a second or two, also in a debug build.
const SMALL: Scale = Scale { people: 5, days: 15 };
const SHORT: Scale = Scale { people: 5, days: 8 };

/// What is wrong in this world, if anything is.
fn wrong(chronicle: Chronicle) -> Option<String> {
    let left = left(&chronicle);
    chronicle.families().iter().find_map(wrong_in).or(left)
}

fn wrong_in(family: &Chronicle) -> Option<String> {
    let agreements = Agreements::of(family);
    let mut all = family.people.clone().filter_map(|who| {
        let found = asked::wrong(family, who)
            .or_else(|| silent::wrong(family, who))
            .or_else(|| called::wrong(&agreements, who));
        found.map(|found| format!("p{who} {found}"))
    });
    all.next().or_else(|| called::unanswered(family))
}

/// Nothing waits at the end that should not.
fn left(chronicle: &Chronicle) -> Option<String> {
    let outbox = chronicle.rows.scan(Table::Outbox).unwrap().len();
    (outbox > 0).then(|| format!("{outbox} messages have never left"))
}

/// The first of so many worlds in which something is wrong that fits; of those that the environment
/// asks for, if it does.
fn search(scale: Scale, many: u64, fault: Fault, fits: impl Fn(&str) -> bool) -> Option<String> {
    let (first, many) = match (number("KOLO_SEED"), number("KOLO_HISTORIES")) {
        (Some(seed), _) => (seed, 1),
        (None, Some(many)) => (a_seed(), many),
        (None, None) => (USUAL_SEED, many),
    };
    (0..many).find_map(|number| {
        let seed = first.wrapping_add(number);
        let found = wrong(live(seed, scale, fault)).filter(|found| fits(found))?;
        Some(format!("{found}\nplay it again with KOLO_SEED={seed}"))
    })
}

fn nothing_is_wrong(found: Option<String>) {
    if let Some(found) = found {
        panic!("{found}");
    }
}

#[test]
fn p3_p12_everybody_is_asked_once_and_nobodys_silence_is_missed_or_made_up() {
    nothing_is_wrong(search(SHORT, 12, Fault::None, |_| true));
}

#[test]
#[ignore = "takes long; see the beginning of the folder"]
fn a_year_of_a_thousand() {
    let or = |name, usual| number(name).unwrap_or(usual);
    let scale = Scale {
        people: usize::try_from(or("KOLO_PEOPLE", 1_000)).unwrap(),
        days: i64::try_from(or("KOLO_DAYS", 366)).unwrap(),
    };
    let seed = number("KOLO_SEED").unwrap_or_else(a_seed);
    let begun = Instant::now();
    let chronicle = live(seed, scale, Fault::None);
    let lived = begun.elapsed();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for seen in &chronicle.seen {
        let kind = format!("{:?}", seen.what);
        let kind = kind.split('(').next().unwrap_or_default().to_owned();
        *counts.entry(kind).or_default() += 1;
    }
    println!("{} people, {} days, seed {seed}: lived in {lived:?}", scale.people, scale.days);
    println!("written {}, read {}", chronicle.deeds.len(), chronicle.seen.len());
    println!("deaths and starts {}, downtimes {}", chronicle.deaths, chronicle.downs.len());
    println!("{counts:?}");
    if env::var("KOLO_LOG").is_ok() {
        chronicle.prints();
    }
    let found = wrong(chronicle);
    println!("reckoned in {:?}", begun.elapsed() - lived);
    nothing_is_wrong(found.map(|found| format!("{found}\nplay it again with KOLO_SEED={seed}")));
    assert!(counts.contains_key(&format!("{:?}", Saw::Asked)));
}

/// Worlds in which this is wrong are found out, by something that is said of it.
fn is_found(fault: Fault, by: &[&str]) {
    let fits = |found: &str| by.iter().any(|words| found.contains(words));
    assert!(search(SMALL, 80, fault, fits).is_some(), "nothing was found");
}

#[test]
fn a_timer_that_is_lost_when_kolo_dies_is_found() {
    is_found(Fault::LosesTimers, &["is not asked", "is not reminded", "but None"]);
}

#[test]
fn p3_what_is_seen_twice_is_found() {
    is_found(Fault::SeenTwice, &["is asked at"]);
}

#[test]
fn a_kolo_that_does_not_hear_of_journeys_is_found() {
    let still = |means: &Means| matches!(means, Means::Moves(_)).then_some("");
    is_found(Fault::Misheard(still), &["is asked at", "is not asked"]);
}

#[test]
fn a_kolo_that_knows_no_clock_changes_is_found() {
    let fixed = |means: &Means| match means {
        Means::Moves(zone) => winter(*zone),
        _ => None,
    };
    is_found(Fault::Misheard(fixed), &["is asked at", "is not asked"]);
}

#[test]
fn a_kolo_that_asks_on_days_off_is_found() {
    let works =
        |means: &Means| matches!(means, Means::Away(_) | Means::Holiday(_)).then_some("so far");
    is_found(Fault::Misheard(works), &["is asked at"]);
}

#[test]
fn p12_a_rule_that_does_not_hear_a_word_is_found() {
    let deaf = |means: &Means| matches!(means, Means::Word).then_some("");
    is_found(Fault::Misheard(deaf), &["their rule Probes", "their rule SaysAway", "no reason"]);
}

#[test]
fn p12_a_rule_that_rests_when_it_should_not_is_found() {
    let away = |means: &Means| matches!(means, Means::Word).then_some("away until Sunday");
    is_found(Fault::Misheard(away), &["their rule", "is not asked"]);
}

#[test]
fn a_call_outside_somebodys_hours_is_found() {
    let always = |means: &Means| match means {
        Means::StandsBy(_, Some(_)) => Some("any hour"),
        Means::Hours(Some(_)) => Some("my hours any hour"),
        _ => None,
    };
    is_found(Fault::Misheard(always), &["outside their hours"]);
}

#[test]
fn a_call_to_somebody_who_has_stepped_back_is_found() {
    let stays = |means: &Means| {
        matches!(means, Means::StepsBack(_) | Means::Untrusts(_)).then_some("so far")
    };
    is_found(Fault::Misheard(stays), &["has not agreed", "are to look"]);
}

#[test]
fn a_call_that_nobody_hears_of_is_found() {
    // Whoever is asked to stand by says nothing about when, so they never do.
    let never = |means: &Means| matches!(means, Means::StandsBy(..)).then_some("");
    is_found(Fault::Misheard(never), &["are to look", "their rule"]);
}
