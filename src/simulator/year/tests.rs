//! Small worlds, a whole year, and faults that have to be found.

use std::{collections::BTreeMap, env, time::Instant};

use super::{
    asked,
    called::{self, Agreements},
    play::{Build, Chronicle, Saw, Scale, live, whole},
    silent,
};
use crate::{
    ops::world,
    store::{Store, Table},
};

/// A world that is lived in a second.
const SMALL: Scale = Scale { people: 10, days: 30 };

fn a_seed() -> u64 {
    u64::from_le_bytes(*world::chance().unwrap().first_chunk().unwrap())
}

/// What is wrong in this world, if anything is.
fn wrong(chronicle: &Chronicle) -> Option<String> {
    let agreements = Agreements::of(chronicle);
    let mut all = (0..chronicle.people).filter_map(|who| {
        let found = asked::wrong(chronicle, who)
            .or_else(|| silent::wrong(chronicle, who))
            .or_else(|| called::wrong(&agreements, who));
        found.map(|found| format!("p{who} {found}"))
    });
    all.next().or_else(|| called::unanswered(chronicle)).or_else(|| left(chronicle))
}

/// Nothing waits at the end that should not.
fn left(chronicle: &Chronicle) -> Option<String> {
    let outbox = chronicle.rows.scan(Table::Outbox).unwrap().len();
    (outbox > 0).then(|| format!("{outbox} messages have never left"))
}

fn search(scale: Scale, many: u64, build: Build) -> Option<String> {
    let named = env::var("KOLO_SEED").ok().map(|seed| seed.parse().unwrap());
    let first: u64 = named.unwrap_or_else(a_seed);
    let many = if named.is_some() { 1 } else { many };
    (0..many).find_map(|number| {
        let seed = first.wrapping_add(number);
        let found = wrong(&live(seed, scale, build))?;
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
    nothing_is_wrong(search(SMALL, 20, whole));
}

#[test]
#[ignore = "takes long; see the beginning of the folder"]
fn a_year_of_a_thousand() {
    let number = |name: &str, usual: usize| {
        env::var(name).ok().map_or(usual, |value| value.parse().unwrap())
    };
    let days = number("KOLO_DAYS", 366);
    let scale = Scale { people: number("KOLO_PEOPLE", 1_000), days: i64::try_from(days).unwrap() };
    let seed = env::var("KOLO_SEED").ok().map_or_else(a_seed, |seed| seed.parse().unwrap());
    let begun = Instant::now();
    let chronicle = live(seed, scale, whole);
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
    let found = wrong(&chronicle);
    println!("reckoned in {:?}", begun.elapsed() - lived);
    nothing_is_wrong(found.map(|found| format!("{found}\nplay it again with KOLO_SEED={seed}")));
    assert!(counts.contains_key(&format!("{:?}", Saw::Asked)));
}
