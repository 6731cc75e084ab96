//! Absence rules: what somebody's own silence means (promise P12).
//!
//! Silence means nothing, unless the person has said in advance what it means: "if I have not answered
//! by 20:00, ask again at 20:30; if nothing by 21:00, tell Ana". The rule is read back, and holds when
//! the person has said yes to it and Ana has too. On each of its days any word to Kolo is enough. If
//! there was none, Kolo asks quietly; if there still is none, it raises [`Happening::Calls`], and
//! `alert` asks Ana to look, and then the others.
//!
//! [`Signs`] notices that somebody is there, whatever they write; [`Absences`] keeps the rules. The time
//! to answer counts from when the homeserver has accepted the question. If Kolo was not running when it
//! should have asked or called, nobody is alarmed: it says so, to the person and to whoever is named,
//! and asks anew. A word can protect a rule: without it the rule ends only
//! with `forget me`, and whoever is named hears of that.

mod ending;
mod making;
mod missed;
mod outliving;
mod row;
mod shown;
mod telling;
mod times;
mod watching;

#[cfg(test)]
mod missed_tests;
#[cfg(test)]
mod outliving_tests;
#[cfg(test)]
mod reaching_tests;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use jiff::Timestamp;
use matrix_sdk::ruma::{EventId, RoomId, UserId};

use self::row::Silence;
pub use self::{
    ending::{is_named, is_protected},
    missed::open_steps,
    watching::rest_until,
};
use crate::{
    core::{Content, Feature, Flow, Happening, TimerKey, Transaction, TransactionError},
    people::{Consent, People, Person, Topic},
    speech::{Language, Phrase, Strictness, Understanding, Verb, Word, Words},
};

/// Whether these words of somebody have a meaning that they have agreed on for when they are in danger.
pub type Means = fn(&Transaction<'_>, &UserId, &str) -> Result<bool, TransactionError>;

/// The feature that notices that people are there.
#[derive(Debug)]
pub struct Signs {
    people: People,
    understanding: Arc<Understanding>,
    may_end: Means,
}

impl Signs {
    /// Notices these people. `may_end` tells whether their words let others be no longer called.
    pub fn new(people: People, understanding: Arc<Understanding>, may_end: Means) -> Self {
        Self { people, understanding, may_end }
    }

    /// Somebody has written. "1" and "ok" are taken here if they were awaited: nothing older is meant.
    fn wrote(
        &self,
        tx: &mut Transaction<'_>,
        sender: &UserId,
        (event, sent_at): (&EventId, Timestamp),
        content: &Content,
    ) -> Result<Flow, TransactionError> {
        let person = self.people.person(tx, sender)?;
        let awaited = person.asked_last().is_none_or(|topic| *topic == Topic::AreYouThere);
        let words = if let Content::Text(text) = content { text.as_str() } else { "" };
        let may_end = (self.may_end)(tx, sender, words)?;
        watching::is_there(&self.people, tx, sender, sent_at, event, may_end)?;
        let Content::Text(text) = content else { return Ok(Flow::Passed) };
        let (_, heard) = self.people.heard_alone(&self.understanding, &person, text);
        let bare = match (heard.number, heard.whole) {
            (number, None) => number.is_some(),
            (_, Some(word)) => matches!(word, Word::Yes | Word::No | Word::Done),
        };
        if !awaited || !bare || person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let ended = Silence::of(tx, sender)?.rule.and_then(|rule| rule.ended_by);
        Ok(if ended.as_deref() == Some(event) { Flow::Taken } else { Flow::Passed })
    }

    /// Somebody has written what cannot be read, or has reacted.
    fn may_have_answered(
        &self,
        tx: &mut Transaction<'_>,
        (room, sender): (&RoomId, &UserId),
        phrase: impl Fn(Words) -> Phrase,
    ) -> Result<Flow, TransactionError> {
        if tx.person_of(room)?.as_deref() != Some(sender)
            || !watching::may_be_there(&self.people, tx, sender, phrase)?
        {
            return Ok(Flow::Passed);
        }
        Ok(Flow::Taken)
    }
}

impl Feature for Signs {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Message { room, sender, event, sent_at, content }
                if tx.person_of(room)?.as_ref() == Some(sender) =>
            {
                return self.wrote(tx, sender, (event, *sent_at), content);
            }
            Happening::Unreadable { room, sender, .. } => {
                let phrase = |time| Phrase::AbsenceUnread { time };
                return self.may_have_answered(tx, (room, sender), phrase);
            }
            Happening::Reacted { room, sender } => {
                let phrase = |time| Phrase::AbsenceReacted { time };
                return self.may_have_answered(tx, (room, sender), phrase);
            }
            _ => {}
        }
        Ok(Flow::Passed)
    }
}

/// The feature that keeps rules about silence.
#[derive(Debug)]
pub struct Absences {
    people: People,
    understanding: Arc<Understanding>,
    is_forced: Means,
}

impl Absences {
    /// Keeps the rules of these people. `is_forced` tells whether their words say that they are forced.
    pub fn new(people: People, understanding: Arc<Understanding>, is_forced: Means) -> Self {
        Self { people, understanding, is_forced }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let (language, heard) = self.people.heard_alone(&self.understanding, person, text);
        if heard.whole == Some(Word::AbsenceRule) {
            return self.shows_or_begins(tx, person);
        }
        let verb = self.understanding.verb(text, &language);
        match &verb {
            Some((Verb::IfSilent, _)) => return self.hears_all(tx, person, text),
            Some((Verb::NoAbsenceRule, word)) => return self.wants_to_end(tx, person, word),
            _ => {}
        }
        if let Some(Topic::BeNamed { person: whom }) = person.may_mean(&heard)
            && let Some(rule) = Silence::of(tx, whom)?.rule
        {
            self.asks_to_agree(tx, &self.people.person(tx, whom)?, &person.user, rule.times)?;
            return Ok(Flow::Taken);
        }
        let flow = match person.may_answer(&heard) {
            Some(Topic::AbsenceRule { asks }) => self.answers(tx, person, *asks, &heard)?,
            Some(Topic::BeNamed { person: whom }) => self.is_agreed(tx, person, whom, &heard)?,
            _ => Flow::Passed,
        };
        if flow == Flow::Taken {
            return Ok(flow);
        }
        // "A word is enough": this one was, and needs no other answer.
        let ended = Silence::of(tx, &person.user)?.rule.and_then(|rule| rule.ended_by);
        let only_a_sign = match heard.whole {
            Some(_) => false,
            None => {
                let about = |text| {
                    self.understanding.check_in_word(text, &language, Strictness::Lenient).is_some()
                        || self.understanding.how_they_are(text, &language).is_some()
                };
                person.topics.is_empty()
                    && verb.is_none()
                    && !text.trim().starts_with('!')
                    && !about(text)
            }
        };
        let taken = only_a_sign && ended.as_deref() == Some(event);
        Ok(if taken { Flow::Taken } else { Flow::Passed })
    }

    fn language(&self, person: &Person) -> Language {
        self.people.language(person)
    }

    fn word(&self, person: &Person, word: Word) -> Words {
        self.understanding.primary(word, &self.language(person)).into()
    }

    fn verb(&self, person: &Person, verb: Verb) -> Words {
        self.understanding.primary_verb(verb, &self.language(person)).into()
    }
}

impl Feature for Absences {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Timer { key: TimerKey::Absence(person), late } => {
                self.is_due(tx, person, *late)?;
                return Ok(Flow::Taken);
            }
            Happening::Timer { key: TimerKey::Outlives(person), .. }
            | Happening::Watches { person } => {
                self.lays_ready(tx, person)?;
                return Ok(Flow::Taken);
            }
            Happening::Missed { key: TimerKey::Absence(person) } => {
                self.missed(tx, person)?;
                return Ok(Flow::Taken);
            }
            Happening::Delivered { message } => self.is_asked(tx, *message)?,
            Happening::Absent { message } | Happening::Undeliverable { message, .. } => {
                self.is_asked_in_vain(tx, *message)?;
            }
            Happening::Moved { person } => watching::has_moved(&self.people, tx, person)?,
            Happening::NoLongerContact { person, contact, .. }
                if self.people.knows(tx, person)? =>
            {
                self.is_no_longer_named(tx, person, contact)?;
            }
            Happening::Leaves { person } if !self.people.knows(tx, person)? => {
                self.forgets(tx, person)?;
            }
            Happening::Message { room, sender, event, content: Content::Text(text), .. } => {
                let person = self.people.of_room(tx, room)?;
                if let Some(person) = person.filter(|person| person.user == *sender) {
                    return self.heard(tx, &person, text, event);
                }
            }
            _ => {}
        }
        Ok(Flow::Passed)
    }
}
