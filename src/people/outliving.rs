//! A message that outlives Kolo: it lies ready with the homeserver, for a contact of somebody, and the
//! homeserver sends it if Kolo does not take it back (MSC4140).
//!
//! Keys reach only the devices that somebody has when it is laid ready, so it is laid ready anew every
//! few hours.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::People;
use crate::{
    core::{
        Body, Deed, Destination, Lane, Late, SwitchId, TimerKey, Transaction, TransactionError,
        Wait,
    },
    speech::{Phrase, Words},
    store::debug_shows_nothing,
};

/// It is laid ready so long before at most. Homeservers limit that.
const BEFORE: SignedDuration = SignedDuration::from_hours(24);
/// It is laid ready anew after so long, for the devices that have come since.
const ANEW: SignedDuration = SignedDuration::from_hours(6);

/// A message that lies ready.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ready {
    switch: SwitchId,
    contact: OwnedUserId,
    /// When it comes.
    at: Timestamp,
    /// Since when it lies there.
    since: Timestamp,
}

/// A message that should lie ready.
#[derive(Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Whom it reaches.
    pub contact: OwnedUserId,
    /// When that of which it speaks is over.
    pub ends: Timestamp,
    /// When it comes.
    pub at: Timestamp,
}

debug_shows_nothing!(Ready, Wanted);

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

impl People {
    /// Lets what lies ready for somebody become what should. `timer` comes when it is to be looked at
    /// again; `says` makes the message from what the person is called, and when it ends. Whether
    /// anything has changed.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn lays_ready(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        ready: &mut Option<Ready>,
        wanted: Option<Wanted>,
        timer: TimerKey,
        says: impl FnOnce(String, Words) -> Phrase,
    ) -> Result<bool, TransactionError> {
        let now = tx.at();
        let soon = wanted.clone().filter(|wanted| wanted.at.duration_since(now) <= BEFORE);
        let lies = ready.as_ref().filter(|ready| now.duration_since(ready.since) < ANEW);
        let lies = lies.map(|ready| (&ready.contact, ready.at));
        if lies.is_some() && lies == soon.as_ref().map(|wanted| (&wanted.contact, wanted.at)) {
            return Ok(false);
        }
        let before = ready.take();
        match (soon, wanted) {
            (Some(soon), _) => {
                let switch = self.arms(tx, person, &soon, says)?;
                *ready = Some(Ready { switch, contact: soon.contact, at: soon.at, since: now });
                tx.set_timer(timer, Wait::For(ANEW), Late::Do);
            }
            (None, Some(wanted)) => {
                let when = wanted.at.saturating_sub(BEFORE).unwrap_or(now);
                tx.set_timer(timer, Wait::Until(when), Late::Do);
            }
            (None, None) => tx.cancel_timer(timer),
        }
        if let Some(before) = before {
            before.disarm(tx);
        }
        Ok(true)
    }

    fn arms(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        wanted: &Wanted,
        says: impl FnOnce(String, Words) -> Phrase,
    ) -> Result<SwitchId, TransactionError> {
        let reader = self.person(tx, &wanted.contact)?;
        let name = self.name_for_contact(tx, person, &wanted.contact)?;
        let phrase = says(name, self.time_for(&reader, wanted.ends));
        let markdown = self.speech().say(&self.language(&reader), &phrase);
        let body = Body { markdown, mentions: Vec::new() };
        let switch = tx.new_switch();
        let deed = Deed::Arm { switch: switch.clone(), at: wanted.at, body };
        let to = Destination::Private(wanted.contact.clone());
        tx.send_for(person, Lane::CheckIn, to, deed);
        Ok(switch)
    }
}
