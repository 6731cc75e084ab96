//! A rule outlives Kolo: a message to whoever is named lies ready with the homeserver, which sends it if
//! Kolo does not take it back.
//!
//! Where the homeserver can do that (MSC4140), every rule that holds has such a message for its next
//! day. It is taken back as soon as something is heard of whose rule it is, or Kolo itself has called.
//! If Kolo is gone for good, it comes half an hour after the time of the rule, inside the hours of whoever is
//! named, and says what is known: that Kolo is silent, and could not ask. Keys reach only the devices that
//! somebody has when it is laid ready, so it is laid ready anew every few hours.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{
    Absences,
    row::{Rule, Silence, Stage},
};
use crate::{
    core::{
        Body, Deed, Destination, Lane, Late, SwitchId, TimerKey, Transaction, TransactionError,
        Wait,
    },
    people::zone,
    speech::Phrase,
    store::debug_shows_nothing,
};

/// So long after the time of the rule it comes: a Kolo that begins anew has taken it back by then.
const AFTER: SignedDuration = SignedDuration::from_mins(30);
/// It is laid ready so long before at most. Homeservers limit that.
const BEFORE: SignedDuration = SignedDuration::from_hours(24);
/// It is laid ready anew after so long, for the devices that have come since.
const ANEW: SignedDuration = SignedDuration::from_hours(6);

/// A message that lies ready.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ready {
    pub switch: SwitchId,
    pub contact: OwnedUserId,
    /// When it comes.
    pub at: Timestamp,
    /// Since when it lies there.
    pub since: Timestamp,
}

debug_shows_nothing!(Ready);

impl Ready {
    /// Takes it back.
    pub fn disarm(self, tx: &mut Transaction<'_>) {
        let Self { switch, contact, .. } = self;
        let not_left = |deed: &Deed| matches!(deed, Deed::Arm { switch: it, .. } if *it == switch);
        tx.take_back(|outgoing| not_left(&outgoing.deed));
        let to = Destination::Private(contact);
        // In the lane in which it was laid ready, so that it comes after that.
        tx.send(Lane::CheckIn, to, Deed::Disarm { switch }, None);
    }
}

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
        let now = tx.at();
        let wanted = self.wanted(tx, &silence)?;
        let soon = wanted.clone().filter(|(_, _, at)| at.duration_since(now) <= BEFORE);
        let lies = silence.ready.as_ref().filter(|ready| now.duration_since(ready.since) < ANEW);
        let lies = lies.map(|ready| (ready.contact.clone(), ready.at));
        if lies.is_some() && lies == soon.as_ref().map(|(contact, _, at)| (contact.clone(), *at)) {
            return Ok(());
        }
        let before = silence.ready.take();
        match (soon, wanted) {
            (Some((contact, ends, at)), _) => {
                let switch = self.arms(tx, person, &contact, ends, at)?;
                silence.ready = Some(Ready { switch, contact, at, since: now });
                tx.set_timer(timer, Wait::For(ANEW), Late::Do);
            }
            (None, Some((.., at))) => {
                let when = at.saturating_sub(BEFORE).unwrap_or(now);
                tx.set_timer(timer, Wait::Until(when), Late::Do);
            }
            (None, None) => tx.cancel_timer(timer),
        }
        if let Some(before) = before {
            before.disarm(tx);
        }
        silence.keep(tx)
    }

    /// Whom it should reach, when the rule ends for them, and when it should come.
    fn wanted(
        &self,
        tx: &Transaction<'_>,
        silence: &Silence,
    ) -> Result<Option<(OwnedUserId, Timestamp, Timestamp)>, TransactionError> {
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
        let contact = contacts.iter().find(|contact| contact.user == named.contact);
        let (Some(ends), Some(contact)) = (ends, contact) else { return Ok(None) };
        let at = ends.saturating_add(AFTER).unwrap_or(ends);
        Ok(Some((contact.user.clone(), ends, contact.wakes(at).max(at))))
    }

    fn arms(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &OwnedUserId,
        ends: Timestamp,
        at: Timestamp,
    ) -> Result<SwitchId, TransactionError> {
        let reader = self.people.person(tx, contact)?;
        let name = self.people.name_for_contact(tx, person, contact)?;
        let time = self.people.time_for(&reader, ends);
        let phrase = Phrase::AbsenceKoloIsGone { name, time };
        let markdown = self.people.speech().say(&self.people.language(&reader), &phrase);
        let body = Body { markdown, mentions: Vec::new() };
        let switch = tx.new_switch();
        let deed = Deed::Arm { switch: switch.clone(), at, body };
        tx.send_for(person, Lane::CheckIn, Destination::Private(contact.clone()), deed);
        Ok(switch)
    }
}
