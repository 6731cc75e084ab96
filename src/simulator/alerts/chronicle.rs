//! All that happened, for those who reckon what should have.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;

use super::{life::Means, saw::Saw};
use crate::store::MemoryStore;

pub const MINUTE: i64 = 60;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;

/// Something of which Kolo knows.
#[derive(Clone, Debug)]
pub enum Heard {
    /// Somebody has written something, and when.
    Word { who: usize, means: Means, sent: i64 },
    /// The homeserver has accepted a message.
    Accepted(u64),
    /// Kolo looked at its clock for what is due.
    Clock,
    /// Kolo is dead.
    Dies,
    /// It is there again.
    Begins,
}

/// A message of Kolo's to one person.
#[derive(Clone, Debug)]
pub struct Said {
    /// When Kolo decided it.
    pub at: i64,
    pub to: usize,
    pub saw: Saw,
    pub text: String,
    /// When it was first tried to send it.
    pub tried: Option<i64>,
    /// Every time at which it was shown.
    pub shown: Vec<i64>,
}

/// Somebody who may raise an alert, and who has agreed to be called for them.
#[derive(Clone, Debug)]
pub struct Family {
    pub person: usize,
    pub contacts: Vec<usize>,
    /// In seconds.
    pub grace: i64,
    pub has_words: bool,
}

/// All that happened.
pub struct Chronicle {
    pub ends: i64,
    pub families: Vec<Family>,
    /// Between which minutes of the day each may be asked, if not always.
    pub hours: Vec<Option<(i64, i64)>>,
    pub heard: Vec<(i64, Heard)>,
    pub said: BTreeMap<u64, Said>,
    pub downs: Vec<(i64, i64)>,
    pub outages: Vec<(i64, i64)>,
    pub deaths: usize,
    pub raised: usize,
    pub others: usize,
    pub rows: Arc<MemoryStore>,
}

/// Whether a minute of the day lies in these hours, which may go over midnight.
fn within((from, to): (i64, i64), minute: i64) -> bool {
    if from <= to { (from..to).contains(&minute) } else { minute >= from || minute < to }
}

impl Chronicle {
    /// When somebody may be asked from this moment on.
    pub fn wakes(&self, who: usize, at: i64) -> i64 {
        let Some((from, to)) = self.hours.get(who).copied().flatten() else { return at };
        if within((from, to), at.rem_euclid(DAY) / MINUTE) {
            return at;
        }
        let today = at - at.rem_euclid(DAY) + from * MINUTE;
        if today > at { today } else { today + DAY }
    }

    /// For how long between two moments nothing could leave, in seconds.
    pub fn hindered(&self, from: i64, to: i64) -> i64 {
        let both = self.downs.iter().chain(&self.outages);
        both.map(|(begins, ends)| (to.min(*ends) - from.max(*begins)).max(0)).sum()
    }

    /// All of it in its order, for whoever looks for the cause of something.
    #[allow(clippy::disallowed_macros, reason = "somebody reads it in the terminal")]
    pub fn prints(&self) {
        let heard = self.heard.iter().filter(|(_, heard)| !matches!(heard, Heard::Clock));
        let heard = heard.map(|(at, heard)| (*at, 0, format!("Kolo: {heard:?}")));
        let said = self.said.iter().map(|(id, said)| {
            let Said { to, saw, tried, shown, .. } = said;
            let shown: Vec<_> = shown.iter().map(|at| stamp(*at).to_string()).collect();
            let tried = tried.is_some();
            (said.at, 1, format!("  {id} to p{to}: {saw:?}, tried {tried}, shown {shown:?}"))
        });
        let outages = self
            .outages
            .iter()
            .map(|(from, to)| (*from, 2, format!("the homeserver is away until {}", stamp(*to))));
        let mut all: Vec<_> = heard.chain(said).chain(outages).collect();
        all.sort();
        for family in &self.families {
            println!("{family:?}");
        }
        for (who, hours) in self.hours.iter().enumerate() {
            println!("p{who}: {hours:?}");
        }
        all.iter().for_each(|(at, _, what)| println!("{} {what}", stamp(*at)));
    }
}

pub fn stamp(at: i64) -> Timestamp {
    Timestamp::from_second(at).unwrap()
}
