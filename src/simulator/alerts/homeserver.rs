//! An invented homeserver: it goes away, limits rates, and loses answers after it has accepted.

use std::collections::BTreeSet;

use matrix_sdk::ruma::OwnedTransactionId;
use rand::Rng;
use rand_chacha::ChaCha8Rng;

/// What the homeserver does with what is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It has it, and says so.
    Accepts,
    /// It has it, and the answer is lost on the way.
    AcceptsUnheard,
    Fails,
    /// It was too much: for so many seconds.
    TooMuch(i64),
}

impl Answer {
    pub fn is_accepted(self) -> bool {
        matches!(self, Self::Accepts | Self::AcceptsUnheard)
    }
}

/// The weather of a world.
#[derive(Clone, Debug, Default)]
pub struct Weather {
    /// When nothing comes through.
    pub outages: Vec<(i64, i64)>,
    /// So many messages at once, and one more every so many seconds.
    pub limit: Option<(f64, f64)>,
    /// How often out of a hundred an answer is lost, and a message before it is accepted.
    pub loses: u32,
    /// No answer takes longer, in seconds.
    pub slow: i64,
}

pub struct Homeserver {
    pub weather: Weather,
    accepted: BTreeSet<OwnedTransactionId>,
    left: f64,
    at: i64,
    /// It does not know any more what it has accepted.
    pub forgets: bool,
}

impl Homeserver {
    pub fn new(weather: Weather, at: i64) -> Self {
        let left = weather.limit.map_or(0.0, |(burst, _)| burst);
        Self { weather, accepted: BTreeSet::new(), left, at, forgets: false }
    }

    /// When it can be reached from this moment on: this moment, mostly.
    pub fn is_there(&self, at: i64) -> i64 {
        let mut outages = self.weather.outages.iter();
        outages.find(|(from, to)| (*from..*to).contains(&at)).map_or(at, |(_, to)| *to)
    }

    /// What it does, whether that is new to it, and after how many seconds Kolo knows it.
    pub fn takes(
        &mut self,
        chance: &mut ChaCha8Rng,
        now: i64,
        transaction: &OwnedTransactionId,
    ) -> (Answer, bool, i64) {
        let soon = chance.random_range(0..=self.weather.slow);
        if self.is_there(now) > now {
            return (Answer::Fails, false, soon);
        }
        if let Some((burst, every)) = self.weather.limit {
            let passed = std::mem::replace(&mut self.at, now);
            self.left = (self.left + (now - passed) as f64 / every).min(burst);
            if self.left < 1.0 {
                let wait = ((1.0 - self.left) * every).ceil() as i64;
                return (Answer::TooMuch(wait.max(1)), false, 0);
            }
            self.left -= 1.0;
        }
        if chance.random_ratio(self.weather.loses, 100) {
            return (Answer::Fails, false, soon);
        }
        let is_new = self.accepted.insert(transaction.clone()) || self.forgets;
        match chance.random_ratio(self.weather.loses, 100) {
            true => (Answer::AcceptsUnheard, is_new, soon + 5),
            false => (Answer::Accepts, is_new, soon),
        }
    }
}
