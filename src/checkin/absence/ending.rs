//! A rule ends: by its author's word, or because whoever is named, or its author, is gone.

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use super::{
    Absences,
    row::{Silence, Stage},
};
use crate::{
    core::{Flow, Lane, Transaction, TransactionError},
    people::{AsksAbsence, Person, Topic},
    speech::{Phrase, Word},
};

/// After so many wrong words none is heard for a while.
const MOST_WRONG: u32 = 3;
/// So long.
const LOCKED: SignedDuration = SignedDuration::from_hours(24);

impl Absences {
    /// `no absence rule`, with the word that protects it if there is one.
    pub(super) fn wants_to_end(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        word: &str,
    ) -> Result<Flow, TransactionError> {
        let mut silence = Silence::of(tx, &person.user)?;
        self.asks_nothing(tx, &person.user)?;
        let Some(rule) = silence.rule.as_mut() else {
            let made_by = self.word(person, Word::AbsenceRule);
            silence.draft = None;
            silence.save(tx)?;
            return self.says(tx, person, &Phrase::AbsenceNone { again: made_by });
        };
        if rule.locked.is_some_and(|until| until > tx.at()) {
            return self.says(tx, person, &Phrase::AbsenceLocked);
        }
        if let Some(right) = &rule.word
            && right != word
        {
            if word.is_empty() {
                let asks = AsksAbsence::WordToEnd;
                self.people.remember(tx, &person.user, Topic::AbsenceRule { asks })?;
                return self.says(tx, person, &Phrase::AbsenceWhichWord);
            }
            rule.wrong += 1;
            let is_over = rule.wrong >= MOST_WRONG;
            if is_over {
                rule.wrong = 0;
                rule.locked = tx.at().saturating_add(LOCKED).ok();
            }
            silence.save(tx)?;
            let phrase = if is_over { Phrase::AbsenceLocked } else { Phrase::AbsenceWrongWord };
            return self.says(tx, person, &phrase);
        }
        self.ends(tx, silence)?;
        self.says(tx, person, &Phrase::AbsenceEnded)
    }

    /// Nothing is watched any more, and whoever had agreed to look hears it.
    fn ends(&self, tx: &mut Transaction<'_>, mut silence: Silence) -> Result<(), TransactionError> {
        tx.cancel_timer(silence.timer());
        let person = silence.person.clone();
        if let Some(rule) = silence.rule.take() {
            let topic = Topic::BeNamed { person: person.clone() };
            self.people.withdraw(tx, &rule.contact, |other| *other == topic)?;
            if rule.stage != Stage::Agreeing {
                let told = Phrase::AbsenceEndedFor { name: rule.names.1 };
                self.people.tell(tx, &rule.contact, Lane::Session, &told, None)?;
            }
        }
        self.people.withdraw(tx, &person, |topic| *topic == Topic::AreYouThere)?;
        silence.save(tx)
    }

    /// Whoever was asked to agree has not answered.
    pub(super) fn nobody_has_agreed(
        &self,
        tx: &mut Transaction<'_>,
        mut silence: Silence,
    ) -> Result<(), TransactionError> {
        let Some(rule) = silence.rule.take() else { return Ok(()) };
        let person = silence.person.clone();
        let topic = Topic::BeNamed { person: person.clone() };
        self.people.withdraw(tx, &rule.contact, |other| *other == topic)?;
        silence.save(tx)?;
        let (name, _) = rule.names;
        let again = self.word(&self.people.person(tx, &person)?, Word::AbsenceRule);
        let told = Phrase::AbsenceNotAgreed { name, again };
        self.people.tell(tx, &person, Lane::Session, &told, None)
    }

    /// Whoever is named is no contact any more.
    pub(super) fn is_no_longer_named(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        let mut silence = Silence::of(tx, person)?;
        let Some(rule) = silence.rule.as_ref().filter(|rule| rule.contact == contact) else {
            return Ok(());
        };
        let (name, _) = rule.names.clone();
        let again = self.word(&self.people.person(tx, person)?, Word::AbsenceRule);
        let others = !self.people.contacts_of(tx, person)?.is_empty();
        let told = if rule.stage == Stage::Agreeing {
            tx.cancel_timer(silence.timer());
            let topic = Topic::BeNamed { person: person.to_owned() };
            self.people.withdraw(tx, contact, |other| *other == topic)?;
            silence.rule = None;
            silence.save(tx)?;
            Phrase::AbsenceNotAgreed { name, again }
        } else if others {
            Phrase::AbsenceContactGone { name }
        } else {
            Phrase::AbsenceNobodyLeft { name }
        };
        self.people.tell(tx, person, Lane::Session, &told, None)
    }

    /// Somebody is forgotten: their silence means nothing any more. Whoever was named hears it, so that
    /// it is not somebody else who makes Kolo forget them.
    pub(super) fn forgets(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        let silence = Silence::of(tx, person)?;
        tx.cancel_timer(silence.timer());
        let Some(rule) = silence.rule else { return Ok(()) };
        let topic = Topic::BeNamed { person: person.to_owned() };
        self.people.withdraw(tx, &rule.contact, |other| *other == topic)?;
        if rule.stage == Stage::Agreeing {
            return Ok(());
        }
        let told = Phrase::AbsenceEndedFor { name: rule.names.1 };
        self.people.tell(tx, &rule.contact, Lane::Session, &told, None)
    }
}
