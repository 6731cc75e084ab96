//! How fast Kolo may speak.
//!
//! A homeserver's limit is a bucket: a message takes one out, and time puts one back. Synapse's own
//! (`rc_message`) holds ten and gets one back every five seconds. Kolo keeps the same account, and
//! lets the lower lanes stop long before the bucket is empty, so that an alert always finds room in
//! it (promise P8). An alert itself is never held back by this account: the homeserver decides.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Lane, Moment};

/// What a homeserver takes from one account.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// So many messages at once: one or more.
    pub burst: u32,
    /// Then one more every so many seconds.
    pub seconds: f64,
}

impl Limit {
    /// Synapse without settings of its own: ten at once, then one every five seconds.
    pub const SYNAPSE: Self = Self { burst: 10, seconds: 5.0 };

    /// How many messages a lane leaves in the bucket: a person with three contacts, and they
    /// themselves, hear of an alert at once. A bucket too small for that leaves what it can.
    fn kept_by(self, lane: Lane) -> f64 {
        let share = match lane {
            Lane::Alert => 0.0,
            Lane::Control => 0.4,
            Lane::Session => 0.5,
            Lane::CheckIn | Lane::Housekeeping => 0.6,
        };
        let burst = f64::from(self.burst.max(1));
        (share * burst).floor().min(burst - 1.0)
    }

    fn every(self) -> Duration {
        Duration::try_from_secs_f64(self.seconds).unwrap_or(Duration::ZERO)
    }
}

impl Default for Limit {
    fn default() -> Self {
        Self::SYNAPSE
    }
}

/// So full a bucket is taken to be when Kolo starts: what the lower lanes of the Kolo before left at
/// least, if it ended just now.
const AT_THE_START: f64 = 0.4;
/// When a homeserver says that it was too much, and not for how long.
const UNNAMED: Duration = Duration::from_secs(5);

/// The account that Kolo keeps.
#[derive(Debug, Default)]
pub(super) struct Bucket {
    limit: Option<Limit>,
    left: f64,
    at: Moment,
}

impl Bucket {
    pub fn new(limit: Option<Limit>, now: Moment) -> Self {
        let left = limit.map_or(0.0, |limit| f64::from(limit.burst) * AT_THE_START);
        Self { limit, left, at: now }
    }

    /// How long a lane has to wait until it may send.
    pub fn wait(&mut self, lane: Lane, now: Moment) -> Duration {
        self.fill(now);
        let Some(limit) = self.limit else { return Duration::ZERO };
        if lane == Lane::Alert {
            return Duration::ZERO;
        }
        let missing = limit.kept_by(lane) + 1.0 - self.left;
        if missing <= 0.0 { Duration::ZERO } else { limit.every().mul_f64(missing) }
    }

    /// Something was sent.
    pub fn spend(&mut self, now: Moment) {
        self.fill(now);
        self.left = (self.left - 1.0).max(0.0);
    }

    /// The homeserver said that it was too much, so its bucket is empty; if it was expected to be
    /// fuller, it is smaller or slower than was thought.
    pub fn was_too_much(&mut self, now: Moment, named: Option<Duration>) {
        self.fill(now);
        let named = named.unwrap_or(UNNAMED);
        let known = self.limit.unwrap_or(Limit { burst: Limit::SYNAPSE.burst, seconds: 0.0 });
        self.limit = Some(Limit { seconds: known.seconds.max(named.as_secs_f64()), ..known });
        self.left = 0.0;
    }

    fn fill(&mut self, now: Moment) {
        let passed = now.saturating_sub(self.at);
        self.at = now.max(self.at);
        if let Some(limit) = self.limit {
            let every = limit.every().as_secs_f64();
            let back = if every > 0.0 { passed.as_secs_f64() / every } else { f64::INFINITY };
            self.left = (self.left + back).min(f64::from(limit.burst));
        }
    }
}
