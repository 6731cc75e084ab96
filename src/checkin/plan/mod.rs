//! When somebody is asked: days and times in their own time zone, and what lies between.
//!
//! A [`Slot`] is a day and one of the times of the plan, where the person is. Slots come in their
//! order, each at most once, whatever clocks and journeys do; one that cannot be asked in its time is
//! gone without a word, and of two that a clock brings to the same moment one is asked. [`Plan::next`]
//! says which comes next, [`Plan::due`] what is to be asked now, also after Kolo was away. A plan in
//! which nothing can ever be asked has no next slot.

#[cfg(test)]
mod tests;

use jiff::{
    SignedDuration, Timestamp, ToSpan, Zoned,
    civil::{Date, DateTime, Time},
    tz::{AmbiguousOffset, TimeZone},
};
use serde::{Deserialize, Serialize};

use crate::people::zone;
pub use crate::speech::{Days, Hours};

/// When somebody is asked. A plan says nothing about who it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// On which days.
    pub days: Days,
    /// At which times of the day, the earliest first; one to three.
    pub times: Vec<Time>,
    /// In which time zone, by its name.
    pub zone: String,
    /// When they are not written to.
    #[serde(default)]
    pub quiet: Option<Hours>,
    /// The first day on which they are asked again, while they are away.
    #[serde(default)]
    pub away_until: Option<Date>,
    /// Days on which they are not asked.
    #[serde(default)]
    pub holidays: Vec<Date>,
    /// After a journey: nobody is asked before this.
    #[serde(default)]
    pub rested: Option<Timestamp>,
}

/// One time at which somebody is asked: a day and which of its times. Each comes once, whatever
/// clocks and journeys do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Slot {
    /// The day, where they are.
    pub day: Date,
    /// Which of the times of the plan, from 0.
    pub time: usize,
}

/// When a slot is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub slot: Slot,
    /// When.
    pub at: Timestamp,
}

/// No plan rests for longer; in days.
const LONGEST_REST: i64 = 800;
/// What is later than this is not asked any more.
const TOO_LATE: SignedDuration = SignedDuration::from_hours(2);
/// A journey brings two questions no nearer to each other than this.
const APART: SignedDuration = SignedDuration::from_hours(4);
/// A clock that goes forward by as much leaves out a whole day, and nothing of it is made up for.
const WHOLE_DAY: SignedDuration = SignedDuration::from_hours(24);

impl Plan {
    /// The first slot after `last` that is due after `now`.
    pub fn next(&self, last: Option<Slot>, now: Timestamp) -> Option<Due> {
        let zone = zone(Some(&self.zone));
        let today = now.to_zoned(zone.clone()).date();
        let end = today.checked_add(LONGEST_REST.days()).ok()?;
        let first = [Some(today), last.map(|last| last.day), self.away_until];
        let mut day = self.days.on_or_after(first.into_iter().flatten().max()?)?;
        while day <= end {
            let after = |due: &Due| due.at > now && last.is_none_or(|last| due.slot > last);
            if let Some(due) = self.of_day(day, &zone).find(after) {
                return Some(due);
            }
            day = self.days.on_or_after(day.checked_add(1.day()).ok()?)?;
        }
        None
    }

    /// The slot after `last` that is to be asked now: the newest that is due, unless it is two hours
    /// late or more, or it is not the time to write to somebody. Slots before it are gone.
    pub fn due(&self, last: Option<Slot>, now: Timestamp) -> Option<Due> {
        let zone = zone(Some(&self.zone));
        let here = now.to_zoned(zone.clone());
        if self.rests(&here) {
            return None;
        }
        let today = here.date();
        let days = [today, today.yesterday().unwrap_or(today)];
        let mut due: Vec<Due> = days.iter().flat_map(|day| self.of_day(*day, &zone)).collect();
        due.retain(|due| {
            due.at <= now
                && now.duration_since(due.at) < TOO_LATE
                && last.is_none_or(|last| due.slot > last)
        });
        due.into_iter().max_by_key(|due| due.slot)
    }

    /// The same plan elsewhere, for somebody who was last asked at this time.
    #[must_use]
    pub fn moved(&self, zone: &str, asked: Option<Timestamp>) -> Self {
        let mut moved = self.clone();
        if self.zone != zone {
            zone.clone_into(&mut moved.zone);
            moved.rested = asked.and_then(|asked| asked.checked_add(APART).ok());
        }
        moved
    }

    /// Whether they are not to be written to now.
    pub fn is_quiet(&self, now: Timestamp) -> bool {
        let time = now.to_zoned(zone(Some(&self.zone))).time();
        self.quiet.is_some_and(|quiet| quiet.contain(time))
    }

    /// Whether nobody is asked now: in quiet hours, on a holiday, or while they are away.
    pub fn rests_at(&self, now: Timestamp) -> bool {
        self.rests(&now.to_zoned(zone(Some(&self.zone))))
    }

    /// The times of the plan that lie in its quiet hours, at which nobody is ever asked.
    pub fn in_quiet_hours(&self) -> impl Iterator<Item = Time> {
        self.times.iter().copied().filter(|time| self.is_quiet_at(*time))
    }

    fn is_quiet_at(&self, time: Time) -> bool {
        self.quiet.is_some_and(|quiet| quiet.contain(time))
    }

    /// When somebody is asked on a day.
    fn of_day(&self, day: Date, zone: &TimeZone) -> impl Iterator<Item = Due> {
        let times = if self.days.has(day) { self.times.as_slice() } else { &[] };
        times.iter().enumerate().filter_map(move |(time, wall)| {
            if self.is_quiet_at(*wall) {
                return None;
            }
            let at = moment(day.to_datetime(*wall), zone)?;
            let here = at.to_zoned(zone.clone());
            let rested = self.rested.is_none_or(|rested| at >= rested);
            let asked = rested && !self.is_day_off(day) && !self.rests(&here);
            asked.then_some(Due { slot: Slot { day, time }, at })
        })
    }

    /// Whether nobody is asked at this moment, whatever is due.
    fn rests(&self, here: &Zoned) -> bool {
        self.is_quiet_at(here.time()) || self.is_day_off(here.date())
    }

    fn is_day_off(&self, day: Date) -> bool {
        self.away_until.is_some_and(|until| day < until) || self.holidays.contains(&day)
    }
}

/// The first moment at which clocks show this time, or would have, had they not gone forward over
/// it. Nothing if a whole day does not exist.
fn moment(wall: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    let ambiguous = zone.to_ambiguous_zoned(wall);
    match ambiguous.offset() {
        AmbiguousOffset::Gap { before, after } => {
            if after.duration_since(before) >= WHOLE_DAY {
                return None;
            }
            let before_it = after.to_timestamp(wall).ok()?;
            let mut changes = zone.following(before_it);
            let over =
                changes.find(|change| change.offset().to_datetime(change.timestamp()) > wall);
            over.map(|change| change.timestamp())
        }
        AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => {
            ambiguous.compatible().ok().map(|at| at.timestamp())
        }
    }
}
