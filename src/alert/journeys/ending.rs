//! A journey ends: by the word of its author, with their alert, or because they are forgotten.

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use super::{
    Journeys, Said,
    row::{Asked, Check, OfPerson},
};
use crate::{
    alert::raising::{Alerts, Right, Which, right_to_end},
    core::{Flow, Lane, TimerKey, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{JourneyWord, Phrase, Word},
};

/// `forget me` is to be said once more within this.
const FORGETS_WITHIN: SignedDuration = SignedDuration::from_mins(10);

impl Journeys {
    /// Whether only their safe word ends it.
    pub(super) fn needs_word(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<bool, TransactionError> {
        Ok(right_to_end(tx, &person.user, "")? == Right::Needed)
    }

    /// What is said to somebody whose words do not end it, nor put it off.
    pub(super) fn refuses(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        right: Right,
    ) -> Result<Flow, TransactionError> {
        let phrase = match right {
            Right::Given(_) => return Ok(Flow::Passed),
            Right::Needed => Phrase::JourneyNeedsWord,
            Right::Wrong => Phrase::JourneyWrongWord,
            Right::Besides => {
                Phrase::JourneyGoesOn { arrived: self.word(person, JourneyWord::Arrived) }
            }
        };
        Ok(self.says(tx, person, &phrase))
    }

    /// `arrived` or `cancel`, with the safe word behind it if there is one.
    pub(super) fn says_that_it_is_over(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let right = right_to_end(tx, &person.user, rest)?;
        let Right::Given(which) = right else {
            // "Arrived late, and tired" may be an answer to a question.
            let open = person.topics.iter().any(Topic::is_open_question);
            if open && rest.contains(char::is_whitespace) {
                return Ok(Flow::Passed);
            }
            return self.refuses(tx, person, right);
        };
        Alerts::stops_drill(tx, person)?;
        if which == Which::Forced {
            self.alerts().hears_that_they_are_forced(tx, person)?;
        }
        match self.is_ended(tx, person, which)? {
            Some(ended) => Ok(self.says(tx, person, &ended)),
            None => Ok(Flow::Passed),
        }
    }

    /// A journey that is under way ends, if there is one. What is to be said of it.
    pub(in crate::alert) fn is_ended(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        which: Which,
    ) -> Result<Option<Phrase>, TransactionError> {
        let mut row = OfPerson::of(tx, &person.user)?;
        if row.open().is_none() {
            return Ok(None);
        }
        let journey = row.journey.take();
        self.save(tx, &row)?;
        self.settles(tx, person, journey.and_then(|journey| journey.asked), which)?;
        Ok(Some(Phrase::JourneyEnded))
    }

    /// Nobody is asked any more whether they are there, or to look for them.
    pub(super) fn settles(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asked: Option<Asked>,
        which: Which,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(tx, &person.user, |topic| *topic == Topic::Waypoint)?;
        let Some(asked) = asked else { return Ok(()) };
        if let Some(message) = asked.message {
            tx.take_back_untried(message);
        }
        let Some(Check { contact, named: name }) = asked.check else { return Ok(()) };
        self.no_longer_looks(tx, &person.user, &contact)?;
        // Who reads that the person is forced needs no other word.
        if which == Which::Forced || !self.people.knows(tx, &contact)? {
            return Ok(());
        }
        self.tells(tx, &contact, &Phrase::JourneyCheckOver { name })
    }

    pub(super) fn no_longer_looks(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        let topic = Topic::JourneyCheck { person: person.to_owned() };
        self.people.withdraw(tx, contact, |other| *other == topic)
    }

    /// What is written while an alert can be seen goes to those who answer, but for the word that says
    /// that the journey is over: it ends the alert that has come of it, and with the safe word behind it
    /// any alert.
    pub(super) fn heard_in_alert(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let words = self.understanding.journey_words(said.text, &language);
        let arrived = words.into_iter().find(|(word, _)| *word == JourneyWord::Arrived);
        let Some((_, rest)) = arrived else { return Ok(Flow::Passed) };
        let Some(journey) = OfPerson::of(tx, &person.user)?.journey else {
            return Ok(Flow::Passed);
        };
        match (right_to_end(tx, &person.user, rest)?, journey.raised) {
            (Right::Given(which), raised) if raised.is_some() || !rest.is_empty() => {
                let in_time = raised.is_some_and(|raised| said.at < raised);
                self.is_ended(tx, person, which)?;
                self.alerts().writes_ending_word(tx, person, which, in_time)
            }
            (Right::Given(which), _) => {
                let ended = self.is_ended(tx, person, which)?;
                if let Some(ended) = ended {
                    self.says(tx, person, &ended);
                }
                Ok(Flow::Passed)
            }
            (right @ (Right::Needed | Right::Wrong), Some(_)) => {
                self.refuses_in_alert(tx, person, right)
            }
            _ => Ok(Flow::Passed),
        }
    }

    fn refuses_in_alert(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        right: Right,
    ) -> Result<Flow, TransactionError> {
        Ok(self.says(
            tx,
            person,
            &match right {
                Right::Needed => Phrase::RaiseNeedsWord,
                _ => Phrase::RaiseWrongWord,
            },
        ))
    }

    /// The alert that has come of it is over.
    pub(super) fn alert_is_over(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        let mut row = OfPerson::of(tx, person)?;
        if row.journey.take_if(|journey| journey.raised.is_some()).is_some() {
            row.save(tx)?;
        }
        Ok(())
    }

    /// `forget me` while it is under way: once more, and they are forgotten.
    pub(super) fn asks_before_forgetting(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut row = OfPerson::of(tx, &person.user)?;
        let since = tx.at().saturating_sub(FORGETS_WITHIN).unwrap_or(tx.at());
        if row.forget_asked.is_some_and(|at| at >= since) {
            return Ok(Flow::Passed);
        }
        row.forget_asked = Some(tx.at());
        row.keep(tx)?;
        let language = self.people.language(person);
        let forget = self.understanding.primary(Word::ForgetMe, &language).into();
        Ok(self.says(tx, person, &Phrase::JourneyForget { forget }))
    }

    /// Somebody is forgotten. Who was asked to look hears that it ends, and that this is no word of theirs.
    pub(super) fn forgets(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        let row = OfPerson::of(tx, person)?;
        tx.cancel_timer(row.timer());
        tx.cancel_timer(TimerKey::JourneyOutlives(person.to_owned()));
        if let Some(ready) = row.ready {
            ready.disarm(tx);
        }
        let asked = row.journey.filter(|journey| journey.raised.is_none());
        let check = asked.and_then(|journey| journey.asked).and_then(|asked| asked.check);
        let Some(Check { contact, named: name }) = check else { return Ok(()) };
        self.no_longer_looks(tx, person, &contact)?;
        self.people.tell(tx, &contact, Lane::Alert, &Phrase::JourneyForgotten { name }, None)
    }
}
