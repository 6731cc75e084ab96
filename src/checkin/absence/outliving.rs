//! A rule outlives Kolo: a message to whoever is named lies ready with the homeserver, which sends it if
//! Kolo does not take it back.
//!
//! Where the homeserver can do that (MSC4140), every rule that holds has such a message for its next
//! day. It is taken back as soon as something is heard of whose rule it is, or Kolo itself has called.
//! If Kolo is gone for good, it comes half an hour after the time of the rule, inside the hours of whoever is
//! named, and says what is known: that Kolo is silent, and could not ask.

use jiff::SignedDuration;
use matrix_sdk::ruma::OwnedUserId;

use super::{
    Absences,
    row::{Rule, Silence, Stage},
};
use crate::{
    core::{TimerKey, Transaction, TransactionError},
    people::{Wanted, zone},
    speech::Phrase,
};

/// So long after the time of the rule it comes: a Kolo that begins anew has taken it back by then.
const AFTER: SignedDuration = SignedDuration::from_mins(30);

impl Absences {
    /// Something has changed of a rule, or it is time: what lies ready is what should.
    pub(super) fn lays_ready(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        // Whoever is forgotten has nothing any more that could be laid ready.
        if !self.people.knows(tx, person)? {
            return Ok(());
        }
        let mut silence = Silence::of(tx, person)?;
        let timer = TimerKey::Outlives(person.clone());
        let wanted = self.wanted(tx, &silence)?;
        let says = |name, time| Phrase::AbsenceKoloIsGone { name, time };
        let ready = &mut silence.ready;
        match self.people.lays_ready(tx, person, ready, wanted, timer, says)? {
            true => silence.keep(tx),
            false => Ok(()),
        }
    }

    /// Whom it should reach, when the rule ends for them, and when it should come.
    fn wanted(
        &self,
        tx: &Transaction<'_>,
        silence: &Silence,
    ) -> Result<Option<Wanted>, TransactionError> {
        let Some(rule) = &silence.rule else { return Ok(None) };
        let Some(named) = &rule.named else { return Ok(None) };
        let zone = zone(self.people.person(tx, &silence.person)?.zone.as_deref());
        let tells = |rule: &Rule| {
            let next = rule.next(&zone, tx.at());
            next.map(|(day, _)| rule.times.tell_at(day, &zone))
        };
        let ends = match rule.stage {
            Stage::Agreeing | Stage::Nothing => None,
            Stage::Asked(_) => rule.probe.map(|probe| probe.until().max(tx.at())),
            Stage::Next(day) if rule.is_heard(day, &zone) => {
                tells(&Rule { done: Some(day), ..rule.clone() })
            }
            Stage::Next(day) => Some(rule.times.tell_at(day, &zone)),
        };
        let contacts = self.people.contacts_of(tx, &silence.person)?;
        let contact = contacts.into_iter().find(|contact| contact.user == named.contact);
        let (Some(ends), Some(contact)) = (ends, contact) else { return Ok(None) };
        let at = ends.saturating_add(AFTER).unwrap_or(ends);
        let at = contact.wakes(at).max(at);
        Ok(Some(Wanted { contact: contact.user, ends, at }))
    }
}
