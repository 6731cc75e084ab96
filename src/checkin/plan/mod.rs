//! When somebody is asked: days and times in their own time zone, and what lies between.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time, Weekday},
};
use serde::{Deserialize, Serialize};

use crate::people::zone;

/// On which days somebody is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Days {
    /// Every day.
    Daily,
    /// On these days of the week, Monday first; at least one.
    Weekly([bool; 7]),
    /// Every so many days, from this one on; 2 to 30.
    Every {
        /// How many.
        days: i8,
        /// The first.
        from: Date,
    },
}

impl Days {
    /// Whether this is such a day.
    pub fn has(&self, day: Date) -> bool {
        match self {
            Self::Daily => true,
            Self::Weekly(week) => {
                let at = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
                week.get(at).copied().unwrap_or_default()
            }
            Self::Every { days, from } => {
                let since = day.since(*from).map(|span| span.get_days()).unwrap_or(-1);
                since >= 0 && since % i32::from(*days).max(1) == 0
            }
        }
    }

    /// Monday to Friday.
    pub fn weekdays() -> Self {
        Self::Weekly([true, true, true, true, true, false, false])
    }

    /// One day of the week.
    pub fn on(weekday: Weekday) -> Self {
        let at = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default();
        Self::Weekly(std::array::from_fn(|day| day == at))
    }
}

/// A part of the day, which may go over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// Its first minute.
    pub from: Time,
    /// The first minute after it.
    pub to: Time,
}

impl Hours {
    /// Whether this time lies in it.
    pub fn contain(&self, time: Time) -> bool {
        if self.from <= self.to {
            (self.from..self.to).contains(&time)
        } else {
            time >= self.from || time < self.to
        }
    }
}

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
const LONGEST_REST: i32 = 800;

impl Plan {
    /// The first slot after `last` that is due after `now`.
    pub fn next(&self, last: Option<Slot>, now: Timestamp) -> Option<Due> {
        let zone = zone(Some(&self.zone));
        let mut day = now.to_zoned(zone.clone()).date();
        if let Some(last) = last {
            day = day.max(last.day);
        }
        for _ in 0..LONGEST_REST {
            if self.asks_on(day) {
                for (number, time) in self.times.iter().enumerate() {
                    let slot = Slot { day, time: number };
                    let at = day.to_datetime(*time).to_zoned(zone.clone()).ok()?.timestamp();
                    if at > now && last.is_none_or(|last| slot > last) {
                        return Some(Due { slot, at });
                    }
                }
            }
            day = day.checked_add(1.day()).ok()?;
        }
        None
    }

    /// Whether anybody is asked on this day.
    fn asks_on(&self, day: Date) -> bool {
        self.days.has(day)
            && self.away_until.is_none_or(|until| day >= until)
            && !self.holidays.contains(&day)
    }

    /// Whether they are not to be written to now.
    pub fn is_quiet(&self, now: Timestamp) -> bool {
        let time = now.to_zoned(zone(Some(&self.zone))).time();
        self.quiet.is_some_and(|quiet| quiet.contain(time))
    }
}
