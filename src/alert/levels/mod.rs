//! Levels of one's own: how bad it is, and what an alert of that level does.
//!
//! A level has a name, which is heard behind `alert`: one of those that Kolo knows, or a word of the
//! person's own. It may have a ladder of its own (who is asked first, who together, how long, how
//! often), and words that go out above what the person writes. What is not set is as always. A ladder
//! is read back in words before it holds, with what is thin in it.
//!
//! An alert takes its [`Plan`] along when it begins, so that nothing changes it afterwards. While one
//! can be seen, levels stay as they are; while one goes on that must not be seen, they seem to change,
//! and no alert follows that. A row that cannot be read is as if there were none: no alert fails
//! because of it.

mod row;
mod said;
mod setting;
mod shown;

#[cfg(test)]
mod said_tests;

use std::sync::Arc;

use matrix_sdk::ruma::UserId;

pub(in crate::alert) use self::row::{Levels, Name, Plan};
use super::raising::Eyes;
use crate::{
    core::{CallFor, Content, Feature, Flow, Happening, Transaction, TransactionError},
    people::{AsksLevel, Consent, People, Person, Topic},
    speech::{Language, Phrase, Understanding, Verb},
};

/// The feature that keeps levels.
#[derive(Debug)]
pub struct OwnLevels {
    people: People,
    understanding: Arc<Understanding>,
}

impl OwnLevels {
    /// Keeps the levels of these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let asked = match person.asked_last() {
            Some(Topic::Level { asks }) => Some(*asks),
            Some(other) if other.is_open_question() => return Ok(Flow::Passed),
            _ => None,
        };
        if person.consent != Consent::Given || is_asked_elsewhere(person) {
            return Ok(Flow::Passed);
        }
        let eyes = Eyes::of(tx, &person.user)?;
        if eyes.alert {
            return Ok(Flow::Passed);
        }
        let hidden = eyes.hidden;
        let verb = self.understanding.verb_and_rest(text, &self.language(person));
        match verb.filter(|_| asked != Some(AsksLevel::Message)) {
            Some((Verb::MyLevels, "")) => self.shows_all(tx, person, hidden),
            Some((Verb::Level, rest)) => self.begins(tx, person, rest, hidden),
            Some((Verb::EraseLevel, rest)) if !rest.is_empty() => {
                self.erases(tx, person, rest, hidden)
            }
            _ => match asked {
                Some(asks) => self.answers(tx, person, asks, text, hidden),
                None => Ok(Flow::Passed),
            },
        }
    }

    /// They are free, or raise an alert that can be seen: what was changed under force is gone.
    fn is_free(tx: &mut Transaction<'_>, person: &UserId) -> Result<(), TransactionError> {
        let mut levels = Levels::for_alert(tx, person)?;
        match levels.is_free() {
            true => levels.save(tx),
            false => Ok(()),
        }
    }

    fn language(&self, person: &Person) -> Language {
        self.people.language(person)
    }

    fn says(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.people.answer(tx, &person.user, phrase)?;
        Ok(Flow::Taken)
    }

    /// Asks something about a level, and nothing else about one.
    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksLevel,
        markdown: String,
    ) -> Result<Flow, TransactionError> {
        self.asks_nothing(tx, person)?;
        self.people.remember(tx, &person.user, Topic::Level { asks })?;
        self.people.answer_markdown(tx, &person.user, markdown)?;
        Ok(Flow::Taken)
    }

    fn asks_nothing(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(tx, &person.user, |topic| matches!(topic, Topic::Level { .. }))
    }
}

/// Whether a circle asks them something that any words answer.
pub(in crate::alert) fn is_asked_elsewhere(person: &Person) -> bool {
    let elsewhere = |topic: &Topic| topic.circle().is_some() && topic.is_open_question();
    person.topics.iter().any(elsewhere)
}

/// Whether a text would show, set or erase a level. While an alert can be seen it does not, since it may
/// be somebody else who writes.
pub(in crate::alert) fn is_about_level(
    text: &str,
    understanding: &Understanding,
    language: &Language,
) -> bool {
    match understanding.verb_and_rest(text, language) {
        Some((Verb::MyLevels, rest)) => rest.is_empty(),
        Some((Verb::Level, rest)) => rest.is_empty() || rest.contains([':', '：']),
        Some((Verb::EraseLevel, rest)) => !rest.is_empty(),
        _ => false,
    }
}

impl Feature for OwnLevels {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Message { room, sender, content: Content::Text(text), .. } => {
                let person = self.people.of_room(tx, room)?;
                match person.filter(|person| person.user == *sender) {
                    Some(person) => self.heard(tx, &person, text),
                    None => Ok(Flow::Passed),
                }
            }
            Happening::AllClear { person, .. } => {
                Self::is_free(tx, person)?;
                Ok(Flow::Passed)
            }
            Happening::Calls { person, why: CallFor::Alert(raised) } if !raised.duress => {
                Self::is_free(tx, person)?;
                Ok(Flow::Passed)
            }
            _ => Ok(Flow::Passed),
        }
    }
}
