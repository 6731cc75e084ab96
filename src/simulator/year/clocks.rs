//! Clocks on walls, reckoned from nothing but how far each zone is from UTC at a moment.
//!
//! Moments are seconds since 1970, days are counted from then, times of the day are minutes.

use jiff::{Timestamp, tz::TimeZoneDatabase};

pub const MINUTE: i64 = 60;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;

/// Where people live and travel: both sides of the date line, clocks that change at midnight, by
/// half an hour, by two hours, backwards in summer, for one month, or never.
pub const ZONES: [&str; 32] = [
    "America/Bogota",
    "America/Lima",
    "Europe/Belgrade",
    "Europe/London",
    "Europe/Dublin",
    "America/New_York",
    "America/Los_Angeles",
    "America/Havana",
    "America/Santiago",
    "America/Asuncion",
    "America/St_Johns",
    "America/Nuuk",
    "Atlantic/Azores",
    "Africa/Casablanca",
    "Africa/Cairo",
    "Africa/Nairobi",
    "Asia/Beirut",
    "Asia/Jerusalem",
    "Asia/Tehran",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Manila",
    "Australia/Adelaide",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Pacific/Norfolk",
    "Pacific/Apia",
    "Pacific/Pago_Pago",
    "Pacific/Kiritimati",
    "Pacific/Easter",
    "Antarctica/Troll",
];

/// The clock of a zone: from when on it is how far ahead of UTC.
pub struct Clock(Vec<(i64, i64)>);

impl Clock {
    /// The clock there between two moments.
    pub fn between(name: &str, from: i64, to: i64) -> Self {
        let zone = TimeZoneDatabase::bundled().get(name).unwrap();
        let ahead = |at: i64| {
            let at = Timestamp::from_second(at).unwrap();
            i64::from(zone.to_offset(at).seconds())
        };
        let mut spans = vec![(i64::MIN / 4, ahead(from))];
        let mut day = from;
        while day < to {
            let (mut before, mut after) = (day, day + DAY);
            if ahead(before) != ahead(after) {
                while after - before > 1 {
                    let middle = before.midpoint(after);
                    if ahead(middle) == ahead(before) { before = middle } else { after = middle }
                }
                spans.push((after, ahead(after)));
            }
            day += DAY;
        }
        Self(spans)
    }

    fn spans(&self) -> impl Iterator<Item = (i64, i64, i64)> {
        let ends = self.0.iter().skip(1).map(|(start, _)| *start).chain([i64::MAX]);
        self.0.iter().zip(ends).map(|((start, ahead), end)| (*start, end, *ahead))
    }

    /// The day there.
    pub fn day(&self, at: i64) -> i64 {
        self.shown(at).div_euclid(DAY)
    }

    /// The time of the day there, in whole minutes.
    pub fn minute(&self, at: i64) -> i64 {
        self.shown(at).rem_euclid(DAY) / MINUTE
    }

    fn shown(&self, at: i64) -> i64 {
        let here = self.spans().find(|(start, end, _)| (*start..*end).contains(&at));
        at + here.unwrap().2
    }

    /// The first moment at which this clock shows this time of this day, or a later one.
    pub fn reaches(&self, day: i64, minute: i64) -> i64 {
        let wanted = day * DAY + minute * MINUTE;
        let mut moments = self.spans().filter_map(|(start, end, ahead)| {
            let at = (wanted - ahead).max(start);
            (at < end).then_some(at)
        });
        moments.next().unwrap()
    }

    /// The same; a time over which the clock goes forward comes as much later as the clock goes.
    pub fn passes(&self, day: i64, minute: i64) -> i64 {
        let wanted = day * DAY + minute * MINUTE;
        let at = self.reaches(day, minute);
        let before = self.spans().find(|(_, end, _)| *end == at);
        before.map_or(at, |(_, _, ahead)| at.max(wanted - ahead))
    }
}

/// Whether a time of the day lies in these hours, which may go over midnight.
pub fn within((from, to): (i64, i64), minute: i64) -> bool {
    if from <= to { (from..to).contains(&minute) } else { minute >= from || minute < to }
}

/// Monday is 0.
pub fn weekday(day: i64) -> i64 {
    (day + 3).rem_euclid(7)
}

/// What a clock that never changes is called, for a zone whose clock does.
pub fn winter(zone: usize) -> Option<&'static str> {
    const FIXED: [(&str, &str); 8] = [
        ("Europe/Belgrade", "time zone UTC+1"),
        ("Europe/London", "time zone UTC"),
        ("Europe/Dublin", "time zone UTC+1"),
        ("America/New_York", "time zone UTC-5"),
        ("America/Los_Angeles", "time zone UTC-8"),
        ("America/Havana", "time zone UTC-5"),
        ("Pacific/Auckland", "time zone UTC+12"),
        ("Antarctica/Troll", "time zone UTC"),
    ];
    let name = ZONES.get(zone).copied().unwrap_or_default();
    let fixed = FIXED.iter().find(|(changing, _)| *changing == name);
    fixed.map(|(_, fixed)| *fixed)
}
