//! What one wants the other to know, such as what helps and at which hours.
//!
//! It is passed on only behind the word that says so, and never while a circle asks something to
//! which any words are an answer. It stays until it is deleted, or the two are buddies no longer.

use matrix_sdk::ruma::EventId;

use super::Contacts;
use crate::{
    core::{Flow, Lane, Transaction, TransactionError},
    people::{
        Person, Topic,
        contacts::{
            asking::count,
            rows::{Buddy, ForBuddy, Stored, buddies, buddy},
        },
    },
    speech::{Phrase, Verb, Word, Words, markup},
};

/// Longer words do not stand beside a name; in characters.
const LONGEST: usize = 300;

impl Contacts {
    /// `to buddy Ana: no calls before 9`.
    pub(in crate::people::contacts) fn tells_buddy(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let Some((Verb::ToBuddy, before, to, words)) = self.addressed(person, text) else {
            return Ok(Flow::Passed);
        };
        let elsewhere = |topic: &Topic| topic.circle().is_some() && topic.is_open_question();
        if person.topics.iter().any(elsewhere) {
            return Ok(Flow::Passed);
        }
        let found = self.buddy_called(tx, &person.user, before, &to)?;
        let Some(mine) = found.filter(|mine| mine.agreed && !words.is_empty()) else {
            let mine = self.word(person, Word::MyBuddies);
            self.people.answer(tx, &person.user, &Phrase::NoSuchBuddy { mine })?;
            return Ok(Flow::Taken);
        };
        self.passes_on(tx, person, mine, words, event)
    }

    fn passes_on(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut mine: Buddy,
        text: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let length = text.chars().count();
        if length > LONGEST {
            let (length, longest) = (count(length), count(LONGEST));
            let long = Phrase::BuddyWordsTooLong { length, longest };
            self.people.answer(tx, &person.user, &long)?;
            return Ok(Flow::Taken);
        }
        mine.words = Some(ForBuddy { text: text.to_owned(), event: event.to_owned() });
        let told = Phrase::BuddyTold { name: self.name_of_buddy(tx, &mine)? };
        let with = mine.with.clone();
        Stored::Buddy(mine).save(tx)?;
        if let Some(theirs) = buddy(tx, &with, &person.user)? {
            let name = self.name_of_buddy(tx, &theirs)?;
            let wrote = Phrase::BuddyWrote { name, words: Words(markup::quote(text)) };
            self.people.tell(tx, &with, Lane::Session, &wrote, None)?;
        }
        self.people.answer(tx, &person.user, &told)?;
        Ok(Flow::Taken)
    }

    /// The message with these words has changed, or is gone.
    pub(in crate::people::contacts) fn words_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        of: &EventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let is_of = |buddy: &Buddy| buddy.words.as_ref().is_some_and(|words| words.event == of);
        let Some(mut mine) = buddies(tx, &person.user)?.into_iter().find(is_of) else {
            return Ok(Flow::Passed);
        };
        // Only what stands behind the word is passed on, also when it is changed.
        match text.and_then(|text| self.addressed(person, text)) {
            Some((Verb::ToBuddy, _, _, words)) if !words.is_empty() => {
                self.passes_on(tx, person, mine, words, of)
            }
            _ => {
                mine.words = None;
                let name = self.name_of_buddy(tx, &mine)?;
                Stored::Buddy(mine).save(tx)?;
                self.people.answer(tx, &person.user, &Phrase::BuddyWordsErased { name })?;
                Ok(Flow::Taken)
            }
        }
    }
}
