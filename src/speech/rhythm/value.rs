//! Days and hours as values, whoever says or keeps them.

use jiff::{
    ToSpan,
    civil::{Date, Time, Weekday},
};
use serde::{Deserialize, Serialize};

/// On which days something happens.
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
        self.on_or_after(day) == Some(day)
    }

    /// The first such day that is not before this one.
    pub fn on_or_after(&self, day: Date) -> Option<Date> {
        match self {
            Self::Daily => Some(day),
            Self::Weekly(week) => {
                let today = index(day.weekday());
                let wait = (0..7).find(|wait| week.get((today + wait) % 7) == Some(&true))?;
                day.checked_add(i64::try_from(wait).ok()?.days()).ok()
            }
            Self::Every { from, .. } if day <= *from => Some(*from),
            Self::Every { days, from } => {
                let since = day.since(*from).ok()?.get_days();
                let wait = (-since).rem_euclid(i32::from(*days).max(1));
                day.checked_add(i64::from(wait).days()).ok()
            }
        }
    }

    /// The same days, told from a day on which nobody remembers when they began.
    pub fn seen_from(&self, today: Date) -> Self {
        match self {
            Self::Every { days, from } => {
                let next = self.on_or_after(today).unwrap_or(*from);
                Self::Every { days: *days, from: next }
            }
            Self::Daily | Self::Weekly(_) => self.clone(),
        }
    }

    /// Monday to Friday.
    pub fn weekdays() -> Self {
        Self::Weekly([true, true, true, true, true, false, false])
    }

    /// One day of the week.
    pub fn on(weekday: Weekday) -> Self {
        let at = index(weekday);
        Self::Weekly(std::array::from_fn(|day| day == at))
    }
}

/// The number of a day of the week, Monday first, from 0.
pub(super) fn index(weekday: Weekday) -> usize {
    usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default()
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
