//! What happens in one invented history, and how it is made up.

use std::{fmt, time::Duration};

use rand::{Rng, seq::IndexedRandom};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

use crate::core::{Lane, Late, Limit};

use super::{
    stage::Cast,
    witness::{Command, Kind, LANES},
};

/// Everybody but Kolo. Each has a room alone with it, and all of them are in the circle's.
pub const PEOPLE: [&str; 3] = ["lena", "mira", "joy"];

/// One thing that happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Somebody writes, to the circle or to Kolo alone.
    Writes { who: usize, alone: bool, words: Words },
    /// Kolo asks what there is.
    Sync,
    /// Time passes: answers arrive, timers ring, and what waits leaves.
    Passes(Duration),
    /// From now on the homeserver behaves like this.
    Weather(Weather),
    /// What becomes of the next requests to send.
    Line(Vec<Fate>),
    /// From now on the keys of what somebody writes are withheld.
    Withholds(usize),
    /// All keys that were withheld arrive with the next sync, named or not.
    Keys { named: bool },
    /// Kolo's process dies, and stays away for so many of the steps after in which it would act.
    Dies { when: When, away: u8 },
    /// Somebody sets the clock on the wall of Kolo's machine.
    ClockSet { minutes: i64 },
}

/// What one of the people writes in this step.
pub type Improvise = fn(&mut ChaCha8Rng, usize, usize) -> Words;

/// What somebody writes.
#[derive(Clone, PartialEq)]
pub enum Words {
    /// Something for the witness.
    Command(Command),
    /// Something for the real features.
    Said(&'static str),
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command(command) => command.fmt(f),
            Self::Said(words) => f.write_str(words),
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.to_string())
    }
}

/// How the homeserver behaves.
#[derive(Clone, Debug, PartialEq)]
pub struct Weather {
    /// No sync brings more than the last so many events of a room.
    pub limit: Option<usize>,
    /// A sync tells so many events again that it has told already.
    pub again: usize,
    /// Rooms of which syncs tell nothing for now.
    pub held: [bool; 4],
    /// So many events make a page.
    pub page: usize,
    /// Rooms come in the other order.
    pub turned: bool,
    /// Single events cannot be had.
    pub mute: bool,
    /// What waits to be sent leaves while a commit is under way, too.
    pub brisk: bool,
}

impl Weather {
    /// Nothing is the matter.
    pub const FAIR: Self = Self {
        limit: None,
        again: 0,
        held: [false; 4],
        page: 100,
        turned: false,
        mute: false,
        brisk: true,
    };
}

/// What becomes of a request to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It arrives, and so does the answer.
    Arrives,
    /// It never arrives.
    Lost,
    /// It arrives, and the answer is lost.
    Unanswered,
    /// It is refused for good.
    Refused,
}

/// Where in its work Kolo dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At once.
    Now,
    /// In the commit after so many more, with its rows written or not.
    Commit { after: u8, written: bool },
    /// When a sync has come back, before anything of it is written down.
    Synced,
    /// When the next message is about to leave, or just when it was accepted.
    Send { accepted: bool },
}

/// A whole history.
#[derive(Clone, PartialEq)]
pub struct History {
    /// What Kolo takes the homeserver's limit to be.
    pub pace: Option<Limit>,
    /// What it is: so many at once, and then one more every five seconds.
    pub burst: Option<u32>,
    pub steps: Vec<Step>,
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "paced: {:?}, the homeserver's burst: {:?}", self.pace, self.burst)?;
        for (number, step) in self.steps.iter().enumerate() {
            writeln!(f, "{number:4} {step:?}")?;
        }
        Ok(())
    }
}

impl History {
    /// The history of this seed.
    pub fn of(seed: u64, cast: &Cast) -> Self {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let (pace, burst) = match chance.random_range(0..4) {
            _ if cast.paced => (Some(Limit::SYNAPSE), Some(10)),
            0 => (None, None),
            1 => (None, Some(10)),
            2 => (Some(Limit::SYNAPSE), Some(3)),
            _ => (Some(Limit::SYNAPSE), Some(10)),
        };
        let length = match cast.paced || chance.random_bool(0.1) {
            true => chance.random_range(24..80),
            false => chance.random_range(4..24),
        };
        let steps = (0..length).map(|number| step(&mut chance, number, cast.words)).collect();
        Self { pace, burst, steps }
    }
}

fn step(chance: &mut ChaCha8Rng, number: usize, words: Improvise) -> Step {
    let who = chance.random_range(0..PEOPLE.len());
    match chance.random_range(0..100) {
        0..40 => {
            let alone = chance.random_bool(0.4);
            Step::Writes { who, alone, words: words(chance, number, who) }
        }
        40..58 => Step::Sync,
        58..72 => Step::Passes(stretch(chance)),
        72..78 => Step::Weather(weather(chance)),
        78..84 => {
            let fates = [Fate::Arrives, Fate::Lost, Fate::Lost, Fate::Unanswered];
            let mut some: Vec<Fate> = (0..chance.random_range(1..5))
                .filter_map(|_| fates.choose(chance).copied())
                .collect();
            if chance.random_bool(0.05) {
                some.push(Fate::Refused);
            }
            Step::Line(some)
        }
        84..87 => Step::Withholds(who),
        87..89 => Step::Keys { named: chance.random_bool(0.7) },
        89..97 => {
            let when = match chance.random_range(0..8) {
                0 => When::Now,
                1 => When::Synced,
                2..4 => When::Send { accepted: chance.random_bool(0.5) },
                _ => When::Commit {
                    after: chance.random_range(0..4),
                    written: chance.random_bool(0.5),
                },
            };
            Step::Dies { when, away: chance.random_range(0..3) }
        }
        _ => Step::ClockSet { minutes: if chance.random_bool(0.5) { 60 } else { -60 } },
    }
}

fn stretch(chance: &mut ChaCha8Rng) -> Duration {
    match chance.random_range(0..5) {
        0 => Duration::ZERO,
        1 => Duration::from_millis(chance.random_range(1..2_000)),
        2 | 3 => Duration::from_secs(chance.random_range(1..60)),
        _ => Duration::from_secs(60 * chance.random_range(1..90)),
    }
}

fn weather(chance: &mut ChaCha8Rng) -> Weather {
    let limit = chance.random_bool(0.6).then(|| chance.random_range(1..3));
    Weather {
        limit,
        again: chance.random_range(0..3),
        held: std::array::from_fn(|_| chance.random_bool(0.2)),
        page: chance.random_range(1..4),
        turned: chance.random_bool(0.5),
        mute: chance.random_bool(0.2),
        brisk: chance.random_bool(0.7),
    }
}

/// Something for the witness.
pub fn for_the_witness(chance: &mut ChaCha8Rng, number: usize, _who: usize) -> Words {
    let n = number as u64;
    Words::Command(match chance.random_range(0..20) {
        0..8 => Command::Do { n, lane: *LANES.choose(chance).unwrap() },
        8..10 => Command::Alert { n },
        10..13 => {
            let kind = if chance.random_bool(0.5) { Kind::For } else { Kind::Until };
            let late = *[Late::Do, Late::Skip, Late::Tell].choose(chance).unwrap();
            Command::Later { n, kind, late, seconds: chance.random_range(1..4_000) }
        }
        13..15 => Command::Status { n },
        15 => Command::Burst { n, many: chance.random_range(2..9) },
        16 => Command::Bad { n },
        17 | 18 => Command::Stop,
        _ => Command::Resume,
    })
}

/// Much at once for the witness, and alerts.
pub fn in_a_hurry(chance: &mut ChaCha8Rng, number: usize, _who: usize) -> Words {
    let n = number as u64;
    Words::Command(match chance.random_range(0..8) {
        0..3 => Command::Burst { n, many: chance.random_range(6..16) },
        3 => Command::Do { n, lane: *LANES.choose(chance).unwrap() },
        4 | 5 => Command::Do { n, lane: Lane::Control },
        _ => Command::Alert { n },
    })
}
