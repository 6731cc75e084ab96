//! A rule ends: by its author's word, or because whoever is named, or its author, is gone.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::UserId;

use super::{
    Absences,
    making::AGREES,
    row::{Named, Silence, Stage},
};
use crate::{
    core::{Flow, Happening, Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::{AsksAbsence, Person, Topic},
    speech::{Phrase, Word},
};

/// After so many wrong words none is heard for a while.
const MOST_WRONG: u32 = 3;
/// So long.
const LOCKED: SignedDuration = SignedDuration::from_hours(24);

/// Whether a word protects a rule of somebody that holds and names this contact: else whoever holds
/// their phone would get round the word by ending it with the contact.
///
/// # Errors
/// If a row cannot be read.
pub fn is_protected(
    tx: &Transaction<'_>,
    person: &UserId,
    contact: &UserId,
) -> Result<bool, TransactionError> {
    let rule = Silence::of(tx, person)?.rule;
    Ok(rule.is_some_and(|rule| rule.holds() && rule.word.is_some() && rule.names(contact)))
}

/// Whether a rule of somebody holds and names this contact.
///
/// # Errors
/// If a row cannot be read.
pub fn is_named(
    tx: &Transaction<'_>,
    person: &UserId,
    contact: &UserId,
) -> Result<bool, TransactionError> {
    let rule = Silence::of(tx, person)?.rule;
    Ok(rule.is_some_and(|rule| rule.holds() && rule.names(contact)))
}

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
        if let Some(until) = rule.locked.filter(|until| *until > tx.at()) {
            let phrase = self.locked_until(tx, person, until);
            return self.says(tx, person, &phrase);
        }
        // What follows is the same for the word that says that they are forced.
        let is_forced = (self.is_forced)(tx, &person.user, word)?;
        if let Some(right) = &rule.word
            && right != word
            && !is_forced
        {
            if word.is_empty() {
                let asks = AsksAbsence::WordToEnd;
                self.people.remember(tx, &person.user, Topic::AbsenceRule { asks })?;
                return self.says(tx, person, &Phrase::AbsenceWhichWord);
            }
            rule.wrong += 1;
            let mut phrase = Phrase::AbsenceWrongWord;
            if rule.wrong >= MOST_WRONG {
                let until = tx.at().saturating_add(LOCKED).unwrap_or(Timestamp::MAX);
                (rule.wrong, rule.locked) = (0, Some(until));
                phrase = self.locked_until(tx, person, until);
            }
            silence.save(tx)?;
            return self.says(tx, person, &phrase);
        }
        self.ends(tx, silence, is_forced)?;
        if !word.is_empty() {
            // With either word: the alert of the forced one would end a drill silently.
            tx.raise(Happening::DrillStops { person: person.user.clone() });
        }
        if is_forced {
            tx.raise(Happening::Forced { person: person.user.clone() });
        }
        self.says(tx, person, &Phrase::AbsenceEnded)
    }

    /// Nothing is watched any more, and whoever had agreed to look hears it, unless they hear of an alert
    /// instead.
    fn ends(
        &self,
        tx: &mut Transaction<'_>,
        mut silence: Silence,
        is_forced: bool,
    ) -> Result<(), TransactionError> {
        tx.cancel_timer(silence.timer());
        let person = silence.person.clone();
        if let Some(rule) = silence.rule.take()
            && let Some(named) = &rule.named
        {
            self.no_longer_asks(tx, &person, &named.contact)?;
            if rule.stage != Stage::Agreeing && !is_forced {
                self.tells_ended(tx, &silence, named)?;
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
        let person = silence.person.clone();
        let Some(rule) = silence.rule.as_mut() else { return Ok(()) };
        let Some(named) = rule.named.as_mut() else { return Ok(()) };
        if named.unasked {
            named.unasked = false;
            let (contact, times) = (named.contact.clone(), rule.times);
            silence.save(tx)?;
            tx.set_timer(silence.timer(), Wait::For(AGREES), Late::Do);
            let author = self.people.person(tx, &person)?;
            return self.asks_to_agree(tx, &author, &contact, times);
        }
        let (name, contact) = (named.names.0.clone(), named.contact.clone());
        silence.rule = None;
        self.no_longer_asks(tx, &person, &contact)?;
        silence.save(tx)?;
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
        if let Some(draft) = &mut silence.draft
            && draft.contact.as_deref() == Some(contact)
        {
            draft.contact = None;
            silence.save(tx)?;
        }
        let Some(rule) = silence.rule.as_mut().filter(|rule| rule.names(contact)) else {
            return Ok(());
        };
        // Nobody who is no contact is written to about it, nor does their name stay in it.
        let Some(Named { names: (name, _), .. }) = rule.named.take() else { return Ok(()) };
        let again = self.word(&self.people.person(tx, person)?, Word::AbsenceRule);
        let others = !self.people.contacts_of(tx, person)?.is_empty();
        let told = if rule.stage == Stage::Agreeing {
            tx.cancel_timer(silence.timer());
            self.no_longer_asks(tx, person, contact)?;
            silence.rule = None;
            Phrase::AbsenceNotAgreed { name, again }
        } else if others {
            Phrase::AbsenceContactGone { name }
        } else {
            Phrase::AbsenceNobodyLeft { name }
        };
        silence.save(tx)?;
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
        tx.cancel_timer(TimerKey::Outlives(person.to_owned()));
        if let Some(ready) = silence.ready {
            ready.disarm(tx);
        }
        let Some(rule) = silence.rule else { return Ok(()) };
        let Some(named) = &rule.named else { return Ok(()) };
        self.no_longer_asks(tx, person, &named.contact)?;
        if rule.stage == Stage::Agreeing {
            return Ok(());
        }
        // At once, whatever their hours: nothing about somebody who is forgotten is kept for later.
        let told = Phrase::AbsenceEndedFor { name: named.names.1.clone() };
        self.people.tell(tx, &named.contact, Lane::Session, &told, None)
    }

    /// Whoever is named is not asked any more whether they agree.
    fn no_longer_asks(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        let topic = Topic::BeNamed { person: person.to_owned() };
        self.people.withdraw(tx, contact, |other| *other == topic)
    }
}
