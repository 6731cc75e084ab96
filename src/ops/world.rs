//! The one home of the system's clock and of chance. Everything else gets both with its input.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the place from which time and chance come in"
)]

use std::time::{Duration, Instant};

use jiff::Timestamp;
use rand::{TryRngCore, rngs::OsRng};

use crate::core::Seed;

/// What a Kolo takes for the time. There is one, the [`Wall`]; trials bring others, on which days
/// pass in minutes.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> Timestamp;

    /// When something happened that the homeserver has dated by its own clock.
    fn of_homeserver(&self, at: Timestamp) -> Timestamp {
        at
    }

    /// How long to wait at most before looking again, if nothing happens meanwhile and the next
    /// timer is due then.
    fn wait(&self, due: Option<Timestamp>) -> Duration;
}

/// No wait is longer than this, so that a clock that was set is noticed within a second.
const LONGEST_WAIT: Duration = Duration::from_secs(1);

/// The system's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wall;

impl Clock for Wall {
    fn now(&self) -> Timestamp {
        now()
    }

    fn wait(&self, due: Option<Timestamp>) -> Duration {
        let due = due.map(|due| Duration::try_from(due.duration_since(now())).unwrap_or_default());
        due.map_or(LONGEST_WAIT, |due| due.min(LONGEST_WAIT))
    }
}

/// The time now.
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// The time on a clock that never jumps.
pub fn steady() -> Instant {
    Instant::now()
}

/// Thirty-two bytes of chance from the operating system.
///
/// # Errors
/// If the operating system has none to give, which on a working machine it always has.
pub fn chance() -> Result<[u8; 32], std::io::Error> {
    let mut bytes = [0; 32];
    OsRng.try_fill_bytes(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes)
}

/// Chance for one input.
///
/// # Errors
/// As [`chance`].
pub fn seed() -> Result<Seed, std::io::Error> {
    chance().map(Seed)
}
