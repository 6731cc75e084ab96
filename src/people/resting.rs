//! When what can wait is not written to somebody: their quiet hours, and the days on which they are
//! away.
//!
//! They say it with their check-ins ("quiet 22:00 to 7:00", "away until Monday"), and `checkin` notes
//! it here for the others: a promise, a letter or a star whose hour lies in it comes at the first
//! moment after. Calls and rules about silence go by rules of their own.

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use matrix_sdk::ruma::UserId;
use serde::{Deserialize, Serialize};

use super::People;
use crate::{
    core::{Happening, Transaction, TransactionError},
    speech::Hours,
    store::debug_shows_nothing,
};

/// When nothing that can wait is written to somebody, by their own clock.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rests {
    /// In these hours of each day.
    pub quiet: Option<Hours>,
    /// Before this day.
    pub away_until: Option<Date>,
    /// On these days.
    pub holidays: Vec<Date>,
}

debug_shows_nothing!(Rests);

/// More days than a plan can leave out one after the other.
const MOST_DAYS: usize = 400;

impl Rests {
    /// The first moment, from this hour of this day on, that does not lie in it; nothing beyond all
    /// calendars.
    pub(super) fn first_from(&self, day: Date, hour: i8, zone: &TimeZone) -> Option<Timestamp> {
        let mut day = self.away_until.map_or(day, |until| day.max(until));
        let mut time = jiff::civil::Time::new(hour, 0, 0, 0).ok()?;
        if let Some(quiet) = self.quiet.filter(|quiet| quiet.contain(time)) {
            if quiet.to <= time {
                day = day.checked_add(1.day()).ok()?;
            }
            time = quiet.to;
        }
        for _ in 0..MOST_DAYS {
            if !self.holidays.contains(&day) {
                break;
            }
            day = day.checked_add(1.day()).ok()?;
        }
        day.to_datetime(time).to_zoned(zone.clone()).ok().map(|at| at.timestamp())
    }
}

impl People {
    /// Notes when what can wait is not to be written to somebody, and tells the others if that is
    /// new.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn rests(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        rests: Rests,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        if person.rests == rests {
            return Ok(());
        }
        person.rests = rests;
        self.save(tx, &person)?;
        tx.raise(Happening::Rests { person: user.to_owned() });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    fn first(rests: &Rests, day: i8) -> String {
        let at = rests.first_from(date(2026, 5, day), 9, &TimeZone::UTC).unwrap();
        at.strftime("%-d %b %H:%M").to_string()
    }

    fn quiet(from: i8, to: i8) -> Rests {
        let hours = Hours { from: time(from, 0, 0, 0), to: time(to, 0, 0, 0) };
        Rests { quiet: Some(hours), ..Rests::default() }
    }

    #[test]
    fn what_can_wait_comes_at_the_first_moment_after() {
        assert_eq!(first(&Rests::default(), 4), "4 May 09:00");
        assert_eq!(first(&quiet(22, 7), 4), "4 May 09:00");
        assert_eq!(first(&quiet(22, 10), 4), "4 May 10:00");
        assert_eq!(first(&quiet(8, 12), 4), "4 May 12:00");
        assert_eq!(first(&quiet(8, 7), 4), "5 May 07:00");
        let holidays = vec![date(2026, 5, 7), date(2026, 5, 8)];
        let away = Rests { away_until: Some(date(2026, 5, 7)), holidays, ..quiet(20, 11) };
        assert_eq!(first(&away, 4), "9 May 11:00");
        assert_eq!(first(&away, 12), "12 May 11:00");
    }
}
