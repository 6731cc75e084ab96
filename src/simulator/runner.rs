//! Plays many histories, and makes one that goes wrong as short as can be.

use std::{env, fmt};

use super::{
    checks::{Breach, Promise},
    history::{Fate, History, Step, Weather, When},
    stage::{Cast, play},
};
use crate::ops::world;

/// The first history that is played where nothing else is asked for.
pub(super) const USUAL_SEED: u64 = 1;

/// A history in which a promise is broken.
pub struct Found {
    pub seed: u64,
    pub breach: Breach,
    pub history: History,
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.breach)?;
        writeln!(f, "{:?}", self.history)?;
        write!(f, "play it again with KOLO_SEED={}", self.seed)
    }
}

/// A whole number that the environment names.
pub(super) fn number(name: &str) -> Option<u64> {
    let value = env::var(name).ok()?;
    Some(value.parse().unwrap_or_else(|_| panic!("{name} must be a whole number")))
}

/// The first of so many histories that goes wrong; of those that the environment names, if it does.
pub fn search(cast: &Cast, usual: u64) -> Option<Found> {
    if let Some(seed) = number("KOLO_SEED") {
        return search_from(cast, seed, 1, |_| true);
    }
    match number("KOLO_HISTORIES") {
        Some(many) => search_from(cast, a_seed(), many.div_ceil(4), |_| true),
        None => search_from(cast, USUAL_SEED, usual, |_| true),
    }
}

/// The first of so many histories in which this promise is broken. A fault breaks several: a `stop` that was lost (P1) is first seen where Kolo goes on speaking (P7).
pub fn search_for(cast: &Cast, promise: Promise, many: u64) -> Option<Found> {
    search_from(cast, USUAL_SEED, many, |breach| breach.promise == promise)
}

/// One that has never been used before.
pub(super) fn a_seed() -> u64 {
    u64::from_le_bytes(*world::chance().unwrap().first_chunk().unwrap())
}

/// The first of so many histories from this seed on that goes wrong in such a way.
fn search_from(
    cast: &Cast,
    first: u64,
    many: u64,
    such: impl Fn(&Breach) -> bool,
) -> Option<Found> {
    (0..many).find_map(|number| {
        let seed = first.wrapping_add(number);
        let history = History::of(seed, cast);
        let breach = play(&history, seed, cast).filter(&such)?;
        let (history, breach) = shorten(history, breach, seed, cast);
        Some(Found { seed, breach, history })
    })
}

/// Leaves out whatever is not needed for the same promise to break.
fn shorten(mut history: History, mut breach: Breach, seed: u64, cast: &Cast) -> (History, Breach) {
    let mut attempt = |history: &mut History, shorter: History| {
        let found = play(&shorter, seed, cast).filter(|found| found.promise == breach.promise);
        found.map(|found| (*history, breach) = (shorter, found)).is_some()
    };
    loop {
        let before = history.clone();
        let mut size = history.steps.len().div_ceil(2);
        while size > 0 {
            let mut at = 0;
            while at < history.steps.len() {
                let mut shorter = history.clone();
                shorter.steps.drain(at..(at + size).min(history.steps.len()));
                if !attempt(&mut history, shorter) {
                    at += size;
                }
            }
            size /= 2;
        }
        for at in 0..history.steps.len() {
            for simpler in simpler(&before_at(&history, at)) {
                let mut shorter = history.clone();
                shorter.steps.splice(at..=at, [simpler]);
                if attempt(&mut history, shorter) {
                    break;
                }
            }
        }
        if history == before {
            return (history, breach);
        }
    }
}

fn before_at(history: &History, at: usize) -> Step {
    history.steps.get(at).unwrap().clone()
}

/// The same, with less in it.
fn simpler(step: &Step) -> Vec<Step> {
    let all = match step {
        Step::Weather(weather) => {
            let fair = Weather::FAIR;
            vec![
                Step::Weather(Weather { limit: fair.limit, ..weather.clone() }),
                Step::Weather(Weather { again: fair.again, ..weather.clone() }),
                Step::Weather(Weather { held: fair.held, ..weather.clone() }),
                Step::Weather(Weather { page: fair.page, ..weather.clone() }),
                Step::Weather(Weather { turned: fair.turned, ..weather.clone() }),
                Step::Weather(Weather { mute: fair.mute, ..weather.clone() }),
                Step::Weather(Weather { brisk: fair.brisk, ..weather.clone() }),
            ]
        }
        Step::Line(fates) => {
            let shorter = fates.split_last().map(|(_, rest)| Step::Line(rest.to_vec()));
            let first = fates.iter().position(|fate| *fate != Fate::Arrives);
            let calmer = first.map(|at| {
                let mut fates = fates.clone();
                fates.splice(at..=at, [Fate::Arrives]);
                Step::Line(fates)
            });
            shorter.into_iter().chain(calmer).collect()
        }
        Step::Dies { when, away } => {
            let sooner = match when {
                When::Commit { after, written } if *after > 0 => {
                    Some(When::Commit { after: after - 1, written: *written })
                }
                _ => None,
            };
            let sooner = sooner.map(|when| Step::Dies { when, away: *away });
            sooner.into_iter().chain([Step::Dies { when: *when, away: 0 }]).collect()
        }
        Step::Passes(time) => vec![Step::Passes(*time / 2)],
        Step::Writes { who, alone: true, words } => {
            vec![Step::Writes { who: *who, alone: false, words: words.clone() }]
        }
        _ => Vec::new(),
    };
    all.into_iter().filter(|simpler| simpler != step).collect()
}
