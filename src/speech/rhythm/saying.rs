//! Rhythms, times and hours as people read them.

use jiff::{
    SignedDuration,
    civil::{Date, Time},
};

use super::{Days, Hours, lexicon::days_between};
use crate::speech::{Count, Language, Phrase, Speech, Words, dates::WEEKDAYS};

/// So many days of the week in a row are said as "from … to …".
const LONG_RUN: usize = 3;

impl Speech {
    /// On which days and at which times, as a part of a sentence: "every day at 8:30".
    pub fn rhythm(&self, language: &Language, days: &Days, times: &[Time], today: Date) -> String {
        let days = Words(self.days(language, days, today));
        let times: Vec<String> = times.iter().map(|time| self.time(language, *time)).collect();
        match times.is_empty() {
            true => days.0,
            false => {
                let times = Words(self.listed(language, &times));
                self.say(language, &Phrase::RhythmSaid { days, times })
            }
        }
    }

    /// A time of the day, on a clock of 24 hours.
    pub fn time(&self, language: &Language, time: Time) -> String {
        let hour = Words(time.hour().to_string());
        let minute = Words(format!("{:02}", time.minute()));
        self.say(language, &Phrase::TimeSaid { hour, minute })
    }

    /// A part of the day, as a part of a sentence: "from 22:00 to 7:00".
    pub fn hours(&self, language: &Language, hours: Hours) -> String {
        let from = Words(self.time(language, hours.from));
        let to = Words(self.time(language, hours.to));
        self.say(language, &Phrase::HoursSaid { from, to })
    }

    /// A length of time in hours, or in minutes if it is no whole hours.
    pub fn length(&self, language: &Language, length: SignedDuration) -> String {
        let minutes = Count::try_from(length.as_mins()).unwrap_or_default();
        let phrase = match minutes % 60 {
            0 => Phrase::LengthHours { hours: minutes / 60 },
            _ => Phrase::LengthMinutes { minutes },
        };
        self.say(language, &phrase)
    }

    fn days(&self, language: &Language, days: &Days, today: Date) -> String {
        let phrase = match days.seen_from(today) {
            Days::Daily => Phrase::DaysDaily,
            Days::Weekly(week) => return self.week(language, week),
            Days::Every { days, from } => Phrase::DaysEvery {
                count: Count::try_from(days).unwrap_or_default(),
                from: Words(self.date(language, from, today)),
            },
        };
        self.say(language, &phrase)
    }

    fn week(&self, language: &Language, week: [bool; 7]) -> String {
        let named = WEEKDAYS.iter().zip(week).filter(|(_, has)| *has);
        let named: Vec<_> = named.map(|((id, day), _)| (*id, *day)).collect();
        let name = |id: &str| self.first_way(language, id);
        let between = |(from, to): &(_, _)| days_between(*from, *to) == week;
        let starts = named.iter().flat_map(|(_, from)| named.iter().map(|(_, to)| (*from, *to)));
        let run = starts.into_iter().find(between).filter(|_| named.len() >= LONG_RUN);
        let called = |day| named.iter().find(|(_, other)| *other == day).map(|(id, _)| name(id));
        let phrase = match run.map(|(from, to)| (called(from), called(to))) {
            _ if week == [true; 7] => Phrase::DaysDaily,
            Some((Some(from), Some(to))) => Phrase::DaysFromTo { from, to },
            _ => {
                let names: Vec<String> = named.iter().map(|(id, _)| name(id).0).collect();
                Phrase::DaysOn { days: Words(self.listed(language, &names)) }
            }
        };
        self.say(language, &phrase)
    }

    /// "Monday, Tuesday and Thursday"
    fn listed(&self, language: &Language, parts: &[String]) -> String {
        match parts {
            [before @ .., last] if !before.is_empty() => {
                let before = Words(self.joined(language, before));
                self.say(language, &Phrase::AndLast { before, last: Words(last.clone()) })
            }
            _ => parts.concat(),
        }
    }
}
