//! When each item of a plan comes, as things stand now.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::plan::{Plan, Progress};
use crate::script::Pace;

/// When an item comes. Unknown on a later day of which nobody has said when it begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::circle) struct Slot {
    pub from: Option<Timestamp>,
    pub until: Option<Timestamp>,
    /// The day of the calendar, if it is known.
    pub date: Option<Date>,
}

/// What the clock says about a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::circle) struct Forecast {
    /// One for each item.
    pub slots: Vec<Slot>,
    /// When the present day ends.
    pub end: Option<Timestamp>,
    /// By how many minutes that is later than it was to be, or earlier if negative; nothing before
    /// the day has begun.
    pub late: Option<i64>,
}

/// A day that was to begin so long ago is taken to begin now, and late, rather than tomorrow.
const BEGINS_LATE: SignedDuration = SignedDuration::from_mins(90);

/// When the items of `plan` come. `running` is how many minutes are meant for what runs, if not
/// those of its item.
pub(in crate::circle) fn forecast(
    plan: &Plan,
    now: Timestamp,
    zone: &TimeZone,
    running: Option<i64>,
) -> Forecast {
    let mut walk = Walk { plan, now, zone, cursor: Some(now), date: None, day: None };
    let slots: Vec<Slot> = plan.items.iter().map(|item| walk.item(item, running)).collect();
    let today = plan.today();
    let last = plan.items.iter().rposition(|item| item.day == today);
    let end = last.and_then(|last| slots.get(last)).and_then(|slot| slot.until);
    let promised = plan.days.get(today).and_then(|day| day.promised);
    let late = match (plan.pace, end, promised) {
        (Pace::Live, Some(end), Some(promised)) => Some(minutes_between(promised, end)),
        _ => None,
    };
    Forecast { slots, end, late }
}

/// When a day that begins now would end, as it is planned, if `first` comes first: it counts from
/// the hour at which it was to begin, if that is near.
pub(in crate::circle) fn promised(
    plan: &Plan,
    day: usize,
    now: Timestamp,
    zone: &TimeZone,
) -> Timestamp {
    let items = plan.items.iter().filter(|item| item.day == day);
    let minutes: i64 = items.map(|item| i64::from(item.minutes)).sum();
    let at = plan.days.get(day).and_then(|day| day.at);
    let near = |planned: &Timestamp| planned.duration_since(now).abs() <= BEGINS_LATE;
    let today = |at: Time| on(zone.to_datetime(now).date(), at, zone);
    let start = at.and_then(today).filter(near).unwrap_or(now);
    after(start, minutes)
}

fn minutes_between(from: Timestamp, until: Timestamp) -> i64 {
    let seconds = until.duration_since(from).as_secs();
    (seconds + 30 * seconds.signum()) / 60
}

fn after(start: Timestamp, minutes: i64) -> Timestamp {
    let minutes = SignedDuration::from_mins(minutes);
    start.saturating_add(minutes).unwrap_or(Timestamp::MAX)
}

/// The moment when the clock on the wall shows `at` on a date; in a gap, the moment after it.
fn on(date: Date, at: Time, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_zoned(date.to_datetime(at)).compatible().ok().map(|at| at.timestamp())
}

struct Walk<'a> {
    plan: &'a Plan,
    now: Timestamp,
    zone: &'a TimeZone,
    /// When what comes next can begin.
    cursor: Option<Timestamp>,
    date: Option<Date>,
    day: Option<usize>,
}

impl Walk<'_> {
    fn item(&mut self, item: &super::plan::Item, running: Option<i64>) -> Slot {
        let minutes = i64::from(item.minutes);
        match item.progress {
            Progress::Done { since, until } => {
                self.is_at(item.day, since, self.now);
                self.slot(Some(since), Some(until))
            }
            Progress::Running { since } => {
                let until = after(since, running.unwrap_or(minutes)).max(self.now);
                self.is_at(item.day, since, until);
                self.slot(Some(since), Some(until))
            }
            Progress::Planned => {
                if self.day != Some(item.day) {
                    self.next_day(item.day);
                }
                let from = self.cursor;
                self.cursor = from.map(|from| after(from, minutes));
                self.slot(from, self.cursor)
            }
        }
    }

    fn slot(&self, from: Option<Timestamp>, until: Option<Timestamp>) -> Slot {
        Slot { from, until, date: self.date }
    }

    fn is_at(&mut self, day: usize, since: Timestamp, cursor: Timestamp) {
        self.day = Some(day);
        self.date = Some(self.zone.to_datetime(since).date());
        self.cursor = Some(cursor);
    }

    /// A day begins at its hour, or just now if that hour has passed not long ago, and on a later
    /// date than the one before.
    fn next_day(&mut self, day: usize) {
        let at = self.plan.days.get(day).and_then(|day| day.at);
        let earliest = self.cursor.unwrap_or(self.now).max(self.now);
        let today = self.zone.to_datetime(earliest).date();
        let first = self.day.is_none();
        self.day = Some(day);
        let tomorrow = |date: Date| date.tomorrow().unwrap_or(date);
        let date = match self.date {
            Some(before) => tomorrow(before).max(self.zone.to_datetime(self.now).date()),
            None => today,
        };
        let Some(at) = at else {
            // Without an hour only the first day can begin: now.
            self.cursor = first.then_some(earliest);
            self.date = Some(date);
            return;
        };
        let begins = |date: Date| on(date, at, self.zone).unwrap_or(earliest);
        let (mut date, mut begin) = (date, begins(date));
        if begin < earliest && earliest.duration_since(begin) <= BEGINS_LATE {
            begin = earliest;
        }
        while begin < earliest && tomorrow(date) > date {
            date = tomorrow(date);
            begin = begins(date);
        }
        self.date = Some(date);
        self.cursor = Some(begin.max(earliest));
    }
}
