//! A journey begins, and is shown.

use jiff::{SignedDuration, Timestamp};

use super::{
    Journeys, Said,
    reading::Reader,
    row::{Journey, OfPerson, Pace, Waypoint, after, minutes},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{Person, Topic, place_of},
    speech::{AlertWord, JourneyWord, List, Names, Phrase, Verb, Words},
};

/// No journey is shorter.
pub(super) const SHORTEST: SignedDuration = SignedDuration::from_mins(5);
/// No journey is longer, nor ends later from now on.
pub(super) const LONGEST: SignedDuration = SignedDuration::from_hours(14 * 24);
/// So many places on the way at most.
pub(super) const MOST_WAYPOINTS: usize = 10;

impl Journeys {
    /// `journey 4h to Cúcuta`. It holds from what is read back on.
    pub(super) fn begins(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let zone = self.people.zone_of(person);
        let reader = Reader {
            understanding: &self.understanding,
            language: &language,
            zone: &zone,
            now: said.at,
        };
        let read = reader.journey(rest);
        let mut row = OfPerson::of(tx, &person.user)?;
        let Some(read) = read else {
            // It may be an answer to a question.
            if person.topics.iter().any(Topic::is_open_question) {
                return Ok(Flow::Passed);
            }
            let journey = self.word(person, JourneyWord::Journey);
            return Ok(self.says(tx, person, &Phrase::JourneyUnclear { journey }));
        };
        if row.open().is_some() {
            let cancel = self.alert_word(person, AlertWord::Cancel);
            let extend = self.word(person, JourneyWord::Extend);
            return Ok(self.says(tx, person, &Phrase::JourneyOneAtATime { cancel, extend }));
        }
        if let Some(lacking) = self.lacks(tx, person)? {
            return Ok(self.says(tx, person, &lacking));
        }
        if let Some(fault) = self.is_out_of_bounds(said.at, read.due) {
            return Ok(self.says(tx, person, &fault));
        }
        let is_on_way = |(_, at): &(String, Timestamp)| *at > said.at && *at < read.due;
        if !read.via.iter().all(is_on_way) || read.via.len() > MOST_WAYPOINTS {
            return Ok(self.says(tx, person, &Phrase::JourneyWaypointBounds));
        }
        let new = |(name, due)| Waypoint { name, due, over: false };
        let mut waypoints: Vec<Waypoint> = read.via.into_iter().map(new).collect();
        waypoints.sort_by_key(|waypoint| waypoint.due);
        row.journey = Some(Journey {
            to: read.to,
            since: said.at,
            due: read.due,
            waypoints,
            note: None,
            off_until: None,
            pace: row.pace,
            nudged: None,
            asked: None,
            raised: None,
        });
        row.forget_asked = None;
        self.save(tx, &row)?;
        self.reads_back(tx, person)
    }

    /// What has to be there before a journey can begin.
    fn lacks(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<Option<Phrase>, TransactionError> {
        let language = self.people.language(person);
        if self.people.contacts_of(tx, &person.user)?.is_empty() {
            let verb = self.understanding.primary_verb(Verb::Trust, &language);
            let trust = Words(format!("{verb} @ana:example.org"));
            return Ok(Some(Phrase::JourneyNeedsContact { trust }));
        }
        if person.zone.is_none() {
            let here = self.understanding.i_am_in(&language).into();
            return Ok(Some(Phrase::JourneyNeedsZone { here }));
        }
        Ok(None)
    }

    /// Why a journey cannot end at this time, if it cannot.
    pub(super) fn is_out_of_bounds(&self, now: Timestamp, due: Timestamp) -> Option<Phrase> {
        let fits = due >= after(now, SHORTEST) && due <= after(now, LONGEST);
        (!fits).then_some(Phrase::JourneyBounds)
    }

    /// `journey?`
    pub(super) fn shows(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        if OfPerson::of(tx, &person.user)?.open().is_none() {
            let journey = self.word(person, JourneyWord::Journey);
            return Ok(self.says(tx, person, &Phrase::JourneyNone { journey }));
        }
        self.reads_back(tx, person)
    }

    /// Until when, who is asked in which order, and what ends it.
    pub(super) fn reads_back(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let row = OfPerson::of(tx, &person.user)?;
        let Some(journey) = row.open() else { return Ok(Flow::Passed) };
        let language = self.people.language(person);
        let speech = self.people.speech();
        let zone = self.people.zone_of(person);
        let day = |at: Timestamp| {
            let today = tx.at().to_zoned(zone.clone()).date();
            Words(speech.date(&language, at.to_zoned(zone.clone()).date(), today))
        };
        let Pace { wait, check, .. } = journey.pace;
        let checks = after(journey.due, minutes(wait));
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let holds = Phrase::JourneyHolds {
            to: self.place(person, journey.to.as_ref()),
            day: day(journey.due),
            time: self.people.time_for(person, journey.due),
            place: place_of(&self.understanding, person.zone.as_deref(), &language),
            check: self.when(tx, person, checks),
            alert: self.when(tx, person, after(checks, minutes(check))),
            names: Names(contacts.into_iter().map(|contact| contact.name).collect()),
        };
        let mut said = vec![speech.say(&language, &holds)];
        let open = journey.waypoints.iter().enumerate().filter(|(_, waypoint)| !waypoint.over);
        let list = open.map(|(at, waypoint)| {
            let name = waypoint.name.clone();
            let time = self.when(tx, person, waypoint.due);
            let number = u64::try_from(at + 1).unwrap_or(u64::MAX);
            speech.say(&language, &Phrase::JourneyWaypoint { number, name, time })
        });
        let list: Vec<String> = list.collect();
        if !list.is_empty() {
            let there = self.word(person, JourneyWord::There);
            let list = List::of(list);
            said.push(speech.say(&language, &Phrase::JourneyOnTheWay { there, list }));
        }
        if let Some(until) = journey.off_until.filter(|until| *until > tx.at()) {
            let time = self.when(tx, person, until);
            said.push(speech.say(&language, &Phrase::JourneyOff { time }));
        }
        said.push(speech.say(&language, &self.how_it_ends(tx, person)?));
        let said = said.join("\n\n");
        self.people.write_markdown(tx, person, crate::core::Lane::Alert, said, None);
        Ok(Flow::Taken)
    }

    fn how_it_ends(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<Phrase, TransactionError> {
        let arrived = self.word(person, JourneyWord::Arrived);
        let extend = self.word(person, JourneyWord::Extend);
        Ok(match self.needs_word(tx, person)? {
            true => Phrase::JourneyHowEndsWord { arrived, extend },
            false => {
                let cancel = self.alert_word(person, AlertWord::Cancel);
                Phrase::JourneyHowEnds { arrived, extend, cancel }
            }
        })
    }
}
