//! A word by which a contact knows that an alert is a true one.
//!
//! Kolo writes it to the contact only with an alert. Before that the two tell it each other by voice or
//! face to face, so that it stands in no room that somebody else could open.

use matrix_sdk::ruma::{EventId, OwnedUserId};
use rand::seq::SliceRandom;

use super::{
    Contacts, ToContact,
    asking::count,
    rows::{Code, Stored, Trust, trust, trusted},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::Person,
    speech::{List, Phrase, Verb, plain},
};

/// In characters.
const SHORTEST: usize = 3;
const LONGEST: usize = 40;
/// So many words are proposed.
const PROPOSED: usize = 3;

impl Contacts {
    /// `code word for Ana: heron`. Since nobody else reads it, it counts whatever else is asked.
    pub(super) fn agrees_on_code(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        (before, called): (&str, &str),
        word: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        match self.named(tx, &person.user, before, called)? {
            Some(contact) => self.takes_code(tx, person, &contact, word, event),
            None => self.knows_nobody(tx, person, called),
        }
    }

    fn takes_code(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        contact: &OwnedUserId,
        word: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let Some(mut trust) = self.trusted_now(tx, person, contact)? else {
            return Ok(Flow::Taken);
        };
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if plain(&word).chars().count() < SHORTEST || word.chars().count() > LONGEST {
            let unfit =
                Phrase::CodeWordUnfit { shortest: count(SHORTEST), longest: count(LONGEST) };
            self.people.answer(tx, &person.user, &unfit)?;
            return Ok(Flow::Taken);
        }
        let same = trust.code.as_ref().is_some_and(|code| code.word == word);
        trust.code = Some(Code { word, event: event.to_owned() });
        Stored::Trust(trust).save(tx)?;
        let name = self.people.name_of_contact(tx, &person.user, contact)?;
        let no = self.verb(person, Verb::NoCodeWord, &name);
        self.people.answer(tx, &person.user, &Phrase::CodeWordNoted { name, no })?;
        if !same {
            let name = self.people.name_for_contact(tx, &person.user, contact)?;
            let told = ToContact::whenever(Phrase::CodeWordIsThere { name });
            self.people.tell_contact(tx, contact, &person.user, &told)?;
        }
        Ok(Flow::Taken)
    }

    /// `code word for Ana`: some to choose from, or that there is one.
    pub(super) fn proposes_code(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        let Some(contact) = self.named(tx, &person.user, text, called)? else {
            return self.knows_nobody(tx, person, called);
        };
        let Some(trust) = self.trusted_now(tx, person, &contact)? else { return Ok(Flow::Taken) };
        let name = self.people.name_of_contact(tx, &person.user, &contact)?;
        if trust.code.is_some() {
            let no = self.verb(person, Verb::NoCodeWord, &name);
            self.people.answer(tx, &person.user, &Phrase::CodeWordStays { name, no })?;
            return Ok(Flow::Taken);
        }
        let list = self.people.speech().say(&self.language(person), &Phrase::CodeWordIdeas);
        let mut all: Vec<&str> = list.split('|').map(str::trim).collect();
        all.shuffle(tx.chance());
        let verb = self.verb(person, Verb::CodeWord, &name);
        let ideas = List::of(all.into_iter().take(PROPOSED));
        self.people.answer(tx, &person.user, &Phrase::CodeWordProposed { name, ideas, verb })?;
        Ok(Flow::Taken)
    }

    /// `no code word for Ana`.
    pub(super) fn has_no_code(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        match self.named(tx, &person.user, text, called)? {
            Some(contact) => self.erases_code(tx, person, &contact),
            None => self.knows_nobody(tx, person, called),
        }
    }

    fn erases_code(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        contact: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let Some(mut trust) = trust(tx, &person.user, contact)? else { return Ok(Flow::Passed) };
        let had_one = trust.code.take().is_some();
        Stored::Trust(trust).save(tx)?;
        if had_one {
            let name = self.people.name_for_contact(tx, &person.user, contact)?;
            let told = ToContact::whenever(Phrase::CodeWordIsGone { name });
            self.people.tell_contact(tx, contact, &person.user, &told)?;
        }
        let name = self.people.name_of_contact(tx, &person.user, contact)?;
        self.people.answer(tx, &person.user, &Phrase::CodeWordErased { name })?;
        Ok(Flow::Taken)
    }

    /// The message with the word has changed; or it is gone, as Kolo has asked, and the word stays.
    pub(super) fn code_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        of: &EventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let is_of = |trust: &Trust| trust.code.as_ref().is_some_and(|code| code.event == of);
        let Some(trust) = trusted(tx, &person.user)?.into_iter().find(is_of) else {
            return Ok(Flow::Passed);
        };
        let Some(text) = text else {
            let name = self.people.name_of_contact(tx, &person.user, &trust.contact)?;
            let no = self.verb(person, Verb::NoCodeWord, &name);
            self.people.answer(tx, &person.user, &Phrase::CodeWordStays { name, no })?;
            return Ok(Flow::Taken);
        };
        match self.addressed(person, text) {
            Some((Verb::CodeWord, before, called, word))
                if !word.is_empty()
                    && self.named(tx, &person.user, before, &called)?.as_ref()
                        == Some(&trust.contact) =>
            {
                self.takes_code(tx, person, &trust.contact, word, of)
            }
            _ => self.erases_code(tx, person, &trust.contact),
        }
    }
}
