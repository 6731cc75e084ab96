//! A journey outlives Kolo: a message to the first contact lies ready with the homeserver, which sends it
//! if Kolo does not take it back (MSC4140). It comes half an hour after the journey would have become an
//! alert, and says where to and by when.

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use super::{
    Journeys,
    row::{Journey, OfPerson, after, minutes},
};
use crate::{
    core::{TimerKey, Transaction, TransactionError},
    people::Wanted,
    speech::{Phrase, Words},
};

/// So long after it would have become an alert: a Kolo that begins anew has taken it back by then.
const AFTER: SignedDuration = SignedDuration::from_mins(30);

impl Journeys {
    /// What lies ready for somebody's journey becomes what should.
    pub(super) fn lies_ready(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        let mut row = OfPerson::of(tx, person)?;
        if !self.people.knows(tx, person)? || (row.journey.is_none() && row.ready.is_none()) {
            return Ok(());
        }
        let timer = TimerKey::JourneyOutlives(person.to_owned());
        let wanted = self.wanted(tx, &row)?;
        let contact = wanted.as_ref().map(|wanted| wanted.contact.clone());
        let to = row.open().and_then(|journey| journey.to.clone());
        let to = match contact {
            Some(contact) => self.place(&self.people.person(tx, &contact)?, to.as_ref()),
            None => Words(String::new()),
        };
        let says = |name, time| Phrase::JourneyKoloIsGone { name, to, time };
        let changed = self.people.lays_ready(tx, person, &mut row.ready, wanted, timer, says)?;
        if changed { row.keep(tx) } else { Ok(()) }
    }

    fn wanted(
        &self,
        tx: &Transaction<'_>,
        row: &OfPerson,
    ) -> Result<Option<Wanted>, TransactionError> {
        let Some(Journey { due, pace, asked, .. }) = row.open() else { return Ok(None) };
        let contacts = self.people.contacts_of(tx, &row.person)?;
        let Some(first) = contacts.into_iter().next() else { return Ok(None) };
        let planned = after(after(*due, minutes(pace.wait)), minutes(pace.check));
        let now_planned = asked.as_ref().map_or(planned, |asked| asked.until);
        let at = after(planned.max(now_planned), AFTER);
        let at = first.wakes_in_danger(at).max(at);
        Ok(Some(Wanted { contact: first.user, ends: *due, at }))
    }
}
