//! A clock that is put ahead, for benchmarks in which days go by.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use kolo::ops::world::Clock;

/// A clock that is put ahead by so many seconds.
#[derive(Default)]
pub struct Ahead(AtomicI64);

impl Ahead {
    /// Goes on to this time of the day, in UTC, when it comes next.
    pub fn until(&self, time: &str) -> anyhow::Result<()> {
        let now = self.now().to_zoned(TimeZone::UTC);
        let today = now.with().time(time.parse()?).build()?;
        let next = if today > now { today } else { today.tomorrow()? };
        let wait = next.timestamp().duration_since(now.timestamp());
        self.0.fetch_add(wait.as_secs() + 1, Ordering::SeqCst);
        Ok(())
    }

    fn by(&self) -> SignedDuration {
        SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

impl Clock for Ahead {
    fn now(&self) -> Timestamp {
        Timestamp::now().saturating_add(self.by()).unwrap_or(Timestamp::MAX)
    }

    fn of_homeserver(&self, at: Timestamp) -> Timestamp {
        at.saturating_add(self.by()).unwrap_or(at)
    }

    fn wait(&self, due: Option<Timestamp>) -> Duration {
        let wait = due.map(|due| Duration::try_from(due.duration_since(self.now())));
        let most = Duration::from_millis(50);
        wait.map_or(most, |wait| wait.unwrap_or_default().min(most))
    }
}
