//! What is kept of a rule, and when its parts are due.

use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};
use matrix_sdk::ruma::{OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    checkin::plan::Days,
    core::{Happening, Late, MessageId, TimerKey, Transaction, TransactionError, Wait},
    people::{People, Ready, zone},
    store::{Row, Table, debug_shows_nothing},
};

/// From the first time of a rule to its last at most.
const LONGEST: i32 = 12 * 60;
/// Between asking somebody and calling for them at least, in minutes.
const SHORTEST: i32 = 10;
/// A rule that is asked anew waits so long at least.
const FRESH: SignedDuration = SignedDuration::from_mins(15);
/// A word counts for a day from so long before its first time on, or from midnight on.
const WINDOW: SignedDuration = SignedDuration::from_hours(12);
/// No rule rests for longer; in days.
const LONGEST_REST: i32 = 800;

/// The three times of a rule, by the clock of whose it is.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Times {
    /// By when something should have been heard.
    pub by: Time,
    /// When they are asked.
    pub again: Time,
    /// When somebody is asked to look for them.
    pub tell: Time,
}

/// A rule as far as it has been said.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Draft {
    pub by: Option<Time>,
    pub again: Option<Time>,
    pub tell: Option<Time>,
    pub contact: Option<OwnedUserId>,
    /// Monday to Friday only.
    pub weekdays: bool,
    /// The word that is to protect it, until it is written once more.
    #[serde(default)]
    pub word: Option<String>,
}

/// What is waited for.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Stage {
    /// Whoever is named has not said yet whether they agree.
    Agreeing,
    /// To ask the person on this day.
    Next(Date),
    /// They were asked on this day.
    Asked(Date),
    /// Nothing: no day of it is to come.
    Nothing,
}

/// The question whether somebody is there.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Probe {
    /// Nothing if Kolo may not write to them.
    pub message: Option<MessageId>,
    pub asked: Timestamp,
    /// How long an answer is waited for, from when the homeserver has accepted the question.
    pub wait: SignedDuration,
    pub accepted: Option<Timestamp>,
    /// It comes to nobody: they have left their room, or it was refused.
    pub in_vain: bool,
    /// They wrote what could not be read, or reacted, and have more time because of it.
    pub unread: bool,
}

impl Probe {
    /// When the time for an answer is over; as long as the homeserver has not accepted the question,
    /// when it would be.
    pub fn until(&self) -> Timestamp {
        let from = self.accepted.map_or(self.asked, |at| at.max(self.asked));
        from.saturating_add(self.wait).unwrap_or(from)
    }
}

/// Whom a rule names: a contact, as long as they are one.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Named {
    pub contact: OwnedUserId,
    /// What that contact is called in front of whose rule it is, and the other way round.
    pub names: (String, String),
    /// They are asleep, and are asked when they wake whether they agree.
    #[serde(default)]
    pub unasked: bool,
}

/// A rule.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Rule {
    pub times: Times,
    pub days: Days,
    /// Nobody, when whoever was named is no contact any more.
    #[serde(flatten)]
    pub named: Option<Named>,
    /// The word that ends it, in the form in which words are compared.
    pub word: Option<String>,
    pub rests_until: Option<Date>,
    pub stage: Stage,
    /// The last day that is over.
    pub done: Option<Date>,
    /// When they last wrote.
    pub heard: Option<Timestamp>,
    /// Somebody has been called, and they have not written since.
    pub called: bool,
    /// They have read that only their safe word ends that.
    #[serde(default)]
    pub told_word: bool,
    /// What they were asked last: whether they are there.
    #[serde(default)]
    pub probe: Option<Probe>,
    /// The message that was the sign that was waited for.
    pub ended_by: Option<OwnedEventId>,
    /// How often a wrong word was tried, and since when none is heard.
    pub wrong: u32,
    pub locked: Option<Timestamp>,
}

/// What somebody's silence means: a rule, and what they are saying about the next. Under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Silence {
    pub person: OwnedUserId,
    pub rule: Option<Rule>,
    pub draft: Option<Draft>,
    /// What lies ready with the homeserver for a Kolo that is gone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ready: Option<Ready>,
}

debug_shows_nothing!(Times, Draft, Stage, Probe, Named, Rule, Silence);

impl Row for Silence {
    const TABLE: Table = Table::Absence;
    const VERSION: u16 = 1;
}

impl Silence {
    pub fn of(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        let new = || Self { person: person.to_owned(), rule: None, draft: None, ready: None };
        Ok(tx.get(person.as_bytes())?.unwrap_or_else(new))
    }

    /// Keeps it, and lets what lies ready with the homeserver become what it should be.
    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        if self.rule.is_some() || self.ready.is_some() {
            tx.raise(Happening::Watches { person: self.person.clone() });
        }
        self.keep(tx)
    }

    pub(super) fn keep(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let key = self.person.as_bytes();
        if self.rule.is_none() && self.draft.is_none() && self.ready.is_none() {
            tx.delete::<Self>(key);
            return Ok(());
        }
        tx.put_owned(key, key, self)
    }

    pub fn timer(&self) -> TimerKey {
        TimerKey::Absence(self.person.clone())
    }

    /// Keeps it, and waits for the next day of the rule.
    pub fn save_and_wait(
        &mut self,
        people: &People,
        tx: &mut Transaction<'_>,
    ) -> Result<(), TransactionError> {
        let zone = zone(people.person(tx, &self.person)?.zone.as_deref());
        if let Some(rule) = &mut self.rule {
            let next = rule.next(&zone, tx.at());
            rule.stage = next.map_or(Stage::Nothing, |(day, _)| Stage::Next(day));
            match next {
                Some((_, at)) => tx.set_timer(self.timer(), Wait::Until(at), Late::Tell),
                None => tx.cancel_timer(self.timer()),
            }
        }
        self.save(tx)
    }
}

/// Minutes from one time to the next time the clock shows the other.
fn between(from: Time, to: Time) -> i32 {
    let minutes = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
    (minutes(to) - minutes(from)).rem_euclid(24 * 60)
}

impl Times {
    /// Whether they follow each other soon enough, and leave time for an answer.
    pub fn follow(self) -> bool {
        let (first, second) = (between(self.by, self.again), between(self.again, self.tell));
        second >= SHORTEST && first + second <= LONGEST
    }

    /// How long an answer is waited for when somebody is asked anew.
    pub fn fresh(self) -> SignedDuration {
        SignedDuration::from_mins(between(self.again, self.tell).into()).max(FRESH)
    }

    /// From when on a word counts for this day.
    pub fn window(self, day: Date, zone: &TimeZone) -> Timestamp {
        let midnight = moment(day, Time::midnight(), zone);
        let before = moment(day, self.by, zone).saturating_sub(WINDOW);
        midnight.min(before.unwrap_or(midnight))
    }

    /// When they are asked on this day.
    pub fn again_at(self, day: Date, zone: &TimeZone) -> Timestamp {
        moment(self.again_on(day), self.again, zone)
    }

    /// When somebody is called on this day. A clock that goes forward leaves time for an answer.
    pub fn tell_at(self, day: Date, zone: &TimeZone) -> Timestamp {
        let asked = self.again_at(day, zone);
        let least = asked.saturating_add(SignedDuration::from_mins(SHORTEST.into()));
        let day = self.again_on(day);
        let day = if self.tell < self.again { day.saturating_add(1.day()) } else { day };
        moment(day, self.tell, zone).max(least.unwrap_or(asked))
    }

    fn again_on(self, day: Date) -> Date {
        if self.again < self.by { day.saturating_add(1.day()) } else { day }
    }
}

/// A time that does not exist on this day comes as much later as the clock goes forward.
fn moment(day: Date, time: Time, zone: &TimeZone) -> Timestamp {
    let at = day.to_datetime(time).to_zoned(zone.clone());
    at.map_or(Timestamp::MAX, |at| at.timestamp())
}

impl Rule {
    /// The next day on which they are to be asked, and when.
    pub fn next(&self, zone: &TimeZone, now: Timestamp) -> Option<(Date, Timestamp)> {
        let mut day = now.to_zoned(zone.clone()).date().yesterday().ok()?;
        if let Some(done) = self.done {
            day = day.max(done.tomorrow().ok()?);
        }
        if let Some(until) = self.rests_until {
            day = day.max(until);
        }
        for _ in 0..LONGEST_REST {
            let at = self.times.again_at(day, zone);
            if self.days.has(day) && at > now {
                return Some((day, at));
            }
            day = day.tomorrow().ok()?;
        }
        None
    }

    /// Whether something was heard of them for this day.
    pub fn is_heard(&self, day: Date, zone: &TimeZone) -> bool {
        self.heard.is_some_and(|at| at >= self.times.window(day, zone))
    }

    /// Whether this is whom it names.
    pub fn names(&self, contact: &UserId) -> bool {
        self.named.as_ref().is_some_and(|named| named.contact == contact)
    }

    pub fn holds(&self) -> bool {
        self.stage != Stage::Agreeing
    }

    /// What they were asked and have not answered yet.
    pub fn open_probe(&mut self) -> Option<&mut Probe> {
        self.probe.as_mut().filter(|_| matches!(self.stage, Stage::Asked(_)))
    }
}

impl Draft {
    /// The times, if all are said.
    pub fn times(&self) -> Option<Times> {
        Some(Times { by: self.by?, again: self.again?, tell: self.tell? })
    }

    pub fn days(&self) -> Days {
        if self.weekdays { Days::weekdays() } else { Days::Daily }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn time(text: &str) -> Time {
        text.parse().unwrap()
    }

    fn times(by: &str, again: &str, tell: &str) -> Times {
        Times { by: time(by), again: time(again), tell: time(tell) }
    }

    #[test]
    fn a_rule_of_before_still_names_whom_it_named() {
        let before = r#"{"person":"@mira:example.org","rule":{"times":{"by":"20:00:00",
            "again":"20:30:00","tell":"21:00:00"},"days":"daily","contact":"@ana:example.org",
            "names":["Ana","Mira"],"word":null,"rests_until":null,"stage":"agreeing","done":null,
            "heard":null,"called":false,"ended_by":null,"wrong":0,"locked":null},"draft":null}"#;
        let row = [&1u16.to_le_bytes()[..], before.as_bytes()].concat();
        let silence: Silence = crate::store::decode(&row).unwrap();
        let mut rule = silence.rule.unwrap();
        assert_eq!(rule.named.as_ref().unwrap().contact, "@ana:example.org");
        rule.named = None;
        let text = serde_json::to_string(&rule).unwrap();
        assert!(!text.contains("ana"), "{text}");
        assert!(serde_json::from_str::<Rule>(&text).unwrap().named.is_none());
    }

    #[test]
    fn times_follow_each_other_over_midnight_too() {
        assert!(times("20:00", "20:30", "21:00").follow());
        assert!(times("20:00", "20:00", "20:10").follow());
        assert!(times("23:30", "23:50", "00:20").follow());
        assert!(!times("20:00", "20:30", "20:35").follow());
        assert!(!times("20:00", "20:30", "20:30").follow());
        assert!(!times("20:00", "19:00", "21:00").follow());
        assert!(!times("08:00", "09:00", "21:00").follow());
    }

    #[test]
    fn a_word_counts_from_midnight_or_from_the_evening_before() {
        let zone = zone(Some("America/Bogota"));
        let day = "2026-05-04".parse().unwrap();
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let evening = times("20:00", "20:30", "21:00");
        assert_eq!(evening.window(day, &zone), at("2026-05-04T05:00:00Z"));
        let morning = times("09:00", "09:30", "10:00");
        assert_eq!(morning.window(day, &zone), at("2026-05-04T02:00:00Z"));
        let night = times("23:30", "23:50", "00:20");
        assert_eq!(night.tell_at(day, &zone), at("2026-05-05T05:20:00Z"));
    }

    #[test]
    fn a_clock_that_goes_forward_leaves_time_for_an_answer() {
        let zone = zone(Some("Europe/Belgrade"));
        let day = "2026-03-29".parse().unwrap();
        let early = times("01:00", "02:00", "03:00");
        let asked = early.again_at(day, &zone);
        assert_eq!(asked, "2026-03-29T01:00:00Z".parse().unwrap());
        let least = SignedDuration::from_mins(SHORTEST.into());
        assert_eq!(early.tell_at(day, &zone), asked.checked_add(least).unwrap());
    }

    proptest! {
        #[test]
        fn each_day_comes_once_and_in_order(
            minutes in 0i64..60 * 24 * 365 * 2,
            hour in 0i8..24,
            name in prop::sample::select(vec![
                "America/Bogota", "Europe/Belgrade", "Pacific/Apia", "Africa/Cairo", "UTC",
            ]),
        ) {
            let zone = zone(Some(name));
            let start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
            let mut now = start.checked_add(SignedDuration::from_mins(minutes)).unwrap();
            let by = Time::new(hour, 0, 0, 0).unwrap();
            let again = Time::new((hour + 1) % 24, 0, 0, 0).unwrap();
            let tell = Time::new((hour + 2) % 24, 0, 0, 0).unwrap();
            let mut rule = Rule {
                times: Times { by, again, tell },
                days: Days::Daily,
                named: None,
                word: None,
                rests_until: None,
                stage: Stage::Nothing,
                done: None,
                heard: None,
                called: false,
                told_word: false,
                probe: None,
                ended_by: None,
                wrong: 0,
                locked: None,
            };
            let mut last: Option<Date> = None;
            for _ in 0..10 {
                let (day, at) = rule.next(&zone, now).unwrap();
                prop_assert!(at > now);
                prop_assert!(rule.times.tell_at(day, &zone) > at);
                prop_assert!(rule.times.window(day, &zone) < at);
                prop_assert!(last.is_none_or(|last| last.tomorrow().unwrap() == day));
                rule.done = Some(day);
                last = Some(day);
                now = at;
            }
        }
    }
}
