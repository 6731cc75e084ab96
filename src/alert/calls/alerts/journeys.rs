//! What those who answer an alert read of a journey.

use matrix_sdk::ruma::OwnedUserId;

use super::{Call, Calls, asking::with_quotation};
use crate::{
    core::{Body, Deed, Destination, Lane, OnJourney, Raised, Transaction, TransactionError},
    speech::Phrase,
};

impl Calls {
    /// Where somebody was going and until when, and what they wrote for it, as one who answers reads it.
    pub(super) fn journey_said(
        &self,
        tx: &Transaction<'_>,
        reader: &OwnedUserId,
        journey: &OnJourney,
    ) -> Result<Vec<String>, TransactionError> {
        let language = self.language_of(tx, reader)?;
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let to = journey.to.clone().map(|to| say(&Phrase::JourneyTo { to }));
        let to = to.unwrap_or_default().into();
        let time = self.when(tx, reader, journey.by)?;
        let mut said = vec![say(&match journey.overdue {
            true => Phrase::CarryJourney { to, time },
            false => Phrase::CarryJourneyUnderWay { to, time },
        })];
        if let Some(note) = &journey.note {
            said.push(with_quotation(say(&Phrase::CarryJourneyNote), note));
        }
        Ok(said)
    }

    /// Whether somebody who is called reads of the journey: only the person's own contacts do, and
    /// nobody who is called for a chain alone.
    pub(super) fn reads_of_journey(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        user: &OwnedUserId,
    ) -> Result<bool, TransactionError> {
        match call.chain() {
            Some(_) => Ok(self.people.contact_for(tx, &call.person, user)?.is_some()),
            None => Ok(true),
        }
    }

    /// Somebody has not come back from a journey while an alert of theirs is open: those who have
    /// answered read it, and those who are asked later.
    pub(super) fn alert_hears_of_journey(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        raised: &Raised,
    ) -> Result<(), TransactionError> {
        let Some(journey) = raised.journey.clone() else { return Ok(()) };
        if let Some(now) = call.raised_mut() {
            now.journey = Some(journey.clone());
        }
        // Nobody has it: it begins anew.
        if call.climb.as_ref().is_some_and(|climb| !climb.is_open()) {
            return self.alert_sets_out(tx, call);
        }
        let contacts = self.contacts_of_call(tx, call)?;
        for who in 0..call.called.len() {
            let hears = call.may_have_heard(who) && call.is_called(who, &contacts);
            let Some(user) = Self::user_of(call, who).filter(|_| hears) else { continue };
            if !self.reads_of_journey(tx, call, &user)? {
                continue;
            }
            let name = Self::named(call, who);
            let about = Phrase::CarryJourneyOf { name };
            let about = self.people.speech().say(&self.language_of(tx, &user)?, &about);
            let said = self.journey_said(tx, &user, &journey)?;
            let markdown = [vec![about], said].concat().join("\n\n");
            let say = Deed::Say(Body { markdown, mentions: vec![user.clone()] });
            tx.send_for(&call.person, Lane::Alert, Destination::Private(user), say);
        }
        call.keep(tx)
    }
}
