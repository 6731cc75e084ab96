//! Journeys: "I should be back by", and an alert unless the person says otherwise.
//!
//! Somebody writes `journey 4h to Cúcuta`. It is read back, and holds from then on; a word ends it or
//! gives it more time. Shortly before its end they are reminded. At its end they are asked whether they
//! are there, then one contact who is awake is asked to look, and then it is an alert, on the same path
//! as one that somebody raises ([`Alerts`]), also if their phone is dead. At a place on the way a word is
//! waited for too, but nothing is raised for it.
//!
//! If they have a safe word, only that ends a journey or puts it off; the second word does the same in
//! their eyes, and raises an alert that they do not see. What is written to the person never depends
//! on which of the two it was. If Kolo was away over the time, it says so and asks anew.

mod beginning;
mod changing;
mod checking;
mod ending;
mod outliving;
mod reading;
mod row;
mod watching;

use std::sync::Arc;

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use self::row::OfPerson;
use super::raising::{Alerts, Standing, standing_of};
use crate::{
    alert::calls::has_drill,
    core::{
        Content, Feature, Flow, Happening, Lane, OnJourney, OpenSteps, TimerKey, Transaction,
        TransactionError,
    },
    people::{Consent, People, Person, Topic},
    speech::{
        AlertWord, Command, JourneyWord, Phrase, Strictness, Understanding, Word, Words, addressed,
    },
    store::{Store, StoreError},
};

/// Every journey that is under way waits for its next step.
///
/// # Errors
/// If the store does not answer.
pub fn open_steps(store: &dyn Store, steps: &mut OpenSteps) -> Result<(), StoreError> {
    steps.gather(store, |row: &OfPerson| row.open().map(|_| row.timer()))
}

/// The feature that watches over journeys.
#[derive(Debug)]
pub struct Journeys {
    people: People,
    understanding: Arc<Understanding>,
}

/// What somebody has written.
#[derive(Clone, Copy)]
struct Said<'a> {
    text: &'a str,
    /// When the homeserver accepted it: what was written in time is in time, however late it is read.
    at: Timestamp,
}

impl Journeys {
    /// Watches over these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    /// What those who answer an alert read of the journey of somebody, if one is under way.
    pub(super) fn under_way(
        tx: &Transaction<'_>,
        person: &UserId,
    ) -> Result<Option<OnJourney>, TransactionError> {
        Ok(OfPerson::of(tx, person)?.open().map(row::Journey::facts))
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given
            || matches!(person.asked_last(), Some(Topic::SafeWord { .. }))
        {
            return Ok(Flow::Passed);
        }
        let me = self.people.settings().me.localpart();
        let text = addressed(said.text, me).filter(|rest| !rest.is_empty()).unwrap_or(said.text);
        let said = Said { text, ..said };
        match standing_of(tx, &person.user)? {
            Standing::Grace => return Ok(Flow::Passed),
            Standing::Open => return self.heard_in_alert(tx, person, said),
            Standing::Nothing => {}
        }
        let language = self.people.language(person);
        for (word, rest) in self.understanding.journey_words(text, &language) {
            if self.hears(tx, person, said, (word, rest))? == Flow::Taken {
                return Ok(Flow::Taken);
            }
        }
        if OfPerson::of(tx, &person.user)?.open().is_some() {
            let alert = self.understanding.alert_words(text, &language);
            let ends = [AlertWord::Cancel, AlertWord::Safe, AlertWord::SafeWith];
            if let Some((_, rest)) = alert.iter().find(|(word, _)| ends.contains(word)) {
                // Bare, they are meant for a drill of theirs that is under way.
                if rest.is_empty() && has_drill(tx, &person.user)? {
                    return Ok(Flow::Passed);
                }
                return self.says_that_it_is_over(tx, person, rest);
            }
            if self.wants_to_be_forgotten(person, text) {
                return self.asks_before_forgetting(tx, person);
            }
            let heard = self.understanding.understand(text, &language, Strictness::Exact);
            if let (Some(Topic::Waypoint), Some(number)) = (person.asked_last(), heard.number) {
                return self.has_passed(tx, person, &number.to_string());
            }
        }
        self.contact_may_answer(tx, person, text)
    }

    /// A word about a journey, and what stands behind it.
    fn hears(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        (word, rest): (JourneyWord, &str),
    ) -> Result<Flow, TransactionError> {
        let is_bare = !rest.chars().any(char::is_alphanumeric);
        match word {
            JourneyWord::Journey if is_bare => return self.shows(tx, person),
            JourneyWord::Journey => return self.begins(tx, person, said, rest),
            JourneyWord::Nudge | JourneyWord::Wait | JourneyWord::Check => {
                return self.chooses_pace(tx, person, word, rest);
            }
            _ => {}
        }
        if OfPerson::of(tx, &person.user)?.open().is_none() {
            return Ok(Flow::Passed);
        }
        match word {
            JourneyWord::Arrived => self.says_that_it_is_over(tx, person, rest),
            JourneyWord::Extend => self.extends(tx, person, said, rest),
            JourneyWord::Off => self.cannot_be_reached(tx, person, said, rest),
            JourneyWord::There => self.has_passed(tx, person, rest),
            JourneyWord::Via => self.goes_via(tx, person, said, rest),
            JourneyWord::Note => self.notes(tx, person, rest),
            _ => Ok(Flow::Passed),
        }
    }

    fn wants_to_be_forgotten(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let command = self.understanding.command(text, &language);
        heard.whole == Some(Word::ForgetMe)
            || command.is_some_and(|asked| asked.command == Ok(Command::ForgetMe))
    }

    fn alerts(&self) -> Alerts {
        Alerts::new(self.people.clone(), Arc::clone(&self.understanding))
    }

    /// Answers somebody about their own journey.
    fn says(&self, tx: &mut Transaction<'_>, person: &Person, phrase: &Phrase) -> Flow {
        self.people.write(tx, person, Lane::Alert, phrase, None);
        Flow::Taken
    }

    /// Tells somebody about their own journey, or about that of somebody else.
    fn tells(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        self.people.tell(tx, user, Lane::Alert, phrase, None)
    }

    fn word(&self, person: &Person, word: JourneyWord) -> Words {
        self.understanding.primary(word, &self.people.language(person)).into()
    }

    fn alert_word(&self, person: &Person, word: AlertWord) -> Words {
        self.understanding.primary(word, &self.people.language(person)).into()
    }

    /// " to Cúcuta", as it stands behind "journey"; nothing if they have not said where to.
    fn place(&self, reader: &Person, to: Option<&String>) -> Words {
        let language = self.people.language(reader);
        let say = |to: &String| {
            self.people.speech().say(&language, &Phrase::JourneyTo { to: to.clone() })
        };
        Words(to.map(say).unwrap_or_default())
    }

    /// A moment by the clock of who reads it, with its day if that is another.
    fn when(&self, tx: &Transaction<'_>, reader: &Person, at: Timestamp) -> Words {
        let zone = self.people.zone_of(reader);
        let day = at.to_zoned(zone.clone()).date();
        let today = tx.at().to_zoned(zone).date();
        let time = self.people.time_for(reader, at);
        if day == today {
            return time;
        }
        let language = self.people.language(reader);
        let day = Words(self.people.speech().date(&language, day, today));
        Words(self.people.speech().say(&language, &Phrase::CarryWhen { day, time }))
    }
}

impl Feature for Journeys {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Timer { key: TimerKey::Journey(person), late } => {
                self.is_due(tx, person, *late)?;
                return Ok(Flow::Taken);
            }
            Happening::Missed { key: TimerKey::Journey(person) } => {
                self.missed(tx, person)?;
                return Ok(Flow::Taken);
            }
            Happening::Timer { key: TimerKey::JourneyOutlives(person), .. } => {
                self.lies_ready(tx, person)?;
                return Ok(Flow::Taken);
            }
            Happening::Delivered { message } => self.is_asked(tx, *message)?,
            Happening::Absent { message } | Happening::Undeliverable { message, .. } => {
                self.is_asked_in_vain(tx, *message)?;
            }
            Happening::AllClear { person, .. } | Happening::UnderDuress { person } => {
                self.alert_is_over(tx, person)?;
            }
            Happening::NoLongerContact { person, contact, .. }
            | Happening::ContactSuspended { person, contact } => {
                self.is_no_longer_contact(tx, person, contact)?;
            }
            Happening::NewContact { person, .. } => self.lies_ready(tx, person)?,
            Happening::Leaves { person } if !self.people.knows(tx, person)? => {
                self.forgets(tx, person)?;
            }
            Happening::Message { room, sender, sent_at, content: Content::Text(text), .. } => {
                let person = self.people.of_room(tx, room)?;
                if let Some(person) = person.filter(|person| person.user == *sender) {
                    return self.heard(tx, &person, Said { text, at: *sent_at });
                }
            }
            _ => {}
        }
        Ok(Flow::Passed)
    }
}

/// Keeps what has changed, waits for what is next, and lets what lies ready with the homeserver become
/// what it should be.
impl Journeys {
    fn save(&self, tx: &mut Transaction<'_>, row: &OfPerson) -> Result<(), TransactionError> {
        row.save(tx)?;
        let person: OwnedUserId = row.person.clone();
        self.lies_ready(tx, &person)
    }
}
