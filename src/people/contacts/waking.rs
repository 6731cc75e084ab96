//! What a contact is told that is no call: inside their hours, at once or when they wake.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Contact,
    rows::{Later, Stored, Trust, later, trust},
};
use crate::{
    core::{Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::People,
    speech::Phrase,
};

/// What a contact is told about a person.
#[derive(Debug)]
pub struct ToContact {
    /// If they may be written to now.
    pub now: Phrase,
    /// If they read it hours later.
    pub later: Phrase,
}

impl ToContact {
    /// What reads the same at every hour.
    pub fn whenever(phrase: Phrase) -> Self {
        Self { now: phrase.clone(), later: phrase }
    }
}

impl People {
    /// Somebody who has agreed to be called for a person, if they have.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn contact_for(
        &self,
        tx: &Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<Option<Contact>, TransactionError> {
        match trust(tx, person, contact)?.filter(Trust::holds) {
            Some(trust) => self.contact(tx, trust).map(Some),
            None => Ok(None),
        }
    }

    /// Tells a contact something about a person that is no call: inside their hours. Whoever is no
    /// contact of theirs is told nothing.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn tell_contact(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &UserId,
        said: &ToContact,
    ) -> Result<(), TransactionError> {
        let Some(of) = self.contact_for(tx, person, contact)? else { return Ok(()) };
        let language = self.language(&self.person(tx, contact)?);
        let now = tx.at();
        if of.is_awake(now) {
            let markdown = self.speech().say(&language, &said.now);
            return self.tell_about(tx, contact, person, Lane::Session, markdown);
        }
        let new = || Later { contact: contact.into(), person: person.into(), said: Vec::new() };
        let mut waits = later(tx, contact, person)?.unwrap_or_else(new);
        let markdown = self.speech().say(&language, &said.later);
        if !waits.said.contains(&markdown) {
            waits.said.push(markdown);
        }
        Stored::Later(waits).save(tx)?;
        let key = TimerKey::ContactWakes(contact.to_owned(), person.to_owned());
        tx.set_timer(key, Wait::Until(of.wakes(now)), Late::Do);
        Ok(())
    }

    /// A contact may be written to again.
    pub(super) fn says_what_waited(
        &self,
        tx: &mut Transaction<'_>,
        contact: &OwnedUserId,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let Some(waits) = later(tx, contact, person)? else { return Ok(()) };
        Stored::Later(waits.clone()).erase(tx)?;
        for markdown in waits.said {
            self.tell_about(tx, contact, person, Lane::Session, markdown)?;
        }
        Ok(())
    }

    /// Nothing waits for them any more, and nothing that was written about the person and has not left
    /// does. Whether there was something, and they cannot have read it.
    pub(super) fn tells_nothing_more(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &UserId,
    ) -> Result<bool, TransactionError> {
        if let Some(waits) = later(tx, contact, person)? {
            Stored::Later(waits).erase(tx)?;
        }
        tx.cancel_timer(TimerKey::ContactWakes(contact.to_owned(), person.to_owned()));
        self.unsay(tx, contact, person)
    }
}
