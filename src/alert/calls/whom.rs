//! Who is called: each call has its own people, and everything else asks here.
//!
//! An alert may go to the chain of a circle. Who has agreed to answer there is shown to nobody before
//! they answer: until then they are somebody of that chain.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, RoomId, UserId};

use super::{Calls, row::Call};
use crate::{
    alert::{
        chain::{called, responders},
        ladder::{Ladder, Rung},
    },
    core::{CallFor, ToChain, Transaction, TransactionError},
    people::Contact,
    speech::Phrase,
};

impl Call {
    /// The chain to which it goes, if it goes to one.
    pub(super) fn chain(&self) -> Option<&ToChain> {
        self.raised().and_then(|raised| raised.chain.as_ref())
    }
}

/// Half of them at once, all after the level's minutes, and then as for any alert.
pub(super) fn ladder_of_chain(mut ladder: Ladder, people: usize, chain: &ToChain) -> Ladder {
    let wait = SignedDuration::from_mins(chain.minutes.into());
    let half = people.div_ceil(2);
    let first = (half < people).then(|| Rung { who: (0..half).collect(), wait, times: 1 });
    let all = ladder.rungs.pop();
    ladder.rungs = first.into_iter().chain(all).collect();
    ladder
}

/// Whether an alert to the chain of this circle is open, for whomever.
pub(in crate::alert) fn has_alert_to(
    tx: &Transaction<'_>,
    circle: &RoomId,
) -> Result<bool, TransactionError> {
    Ok(!alerts_to(tx, circle)?.is_empty())
}

/// Whether the alert of somebody goes to a chain, and whether it goes to their own contacts, too.
pub(in crate::alert) fn open_chain(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Option<ToChain>, TransactionError> {
    let calls = super::row::calls_for(tx, person)?;
    Ok(calls.iter().find_map(|call| call.chain().cloned()))
}

fn alerts_to(tx: &Transaction<'_>, circle: &RoomId) -> Result<Vec<Call>, TransactionError> {
    let mut calls: Vec<Call> = tx.scan::<Call>()?.into_iter().map(|(_, call)| call).collect();
    calls.retain(|call| !call.is_over() && call.chain().is_some_and(|it| it.circle == circle));
    Ok(calls)
}

impl Calls {
    /// Who may be called, in their order.
    pub(super) fn contacts_of_call(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
    ) -> Result<Vec<Contact>, TransactionError> {
        self.contacts_for(tx, &call.person, &call.why)
    }

    /// The same, before there is a call.
    pub(super) fn contacts_for(
        &self,
        tx: &Transaction<'_>,
        person: &UserId,
        why: &CallFor,
    ) -> Result<Vec<Contact>, TransactionError> {
        let chain = match why {
            CallFor::Alert(raised) => raised.chain.as_ref(),
            CallFor::CheckIn | CallFor::Absence { .. } | CallFor::Drill(_) => None,
        };
        let mut contacts = match chain {
            Some(chain) if !chain.own => Vec::new(),
            _ => self.people.contacts_of(tx, person)?,
        };
        for contact in chain
            .map_or_else(|| Ok(Vec::new()), |chain| responders(&self.people, tx, chain, person))?
        {
            if contacts.iter().all(|known| known.user != contact.user) {
                contacts.push(contact);
            }
        }
        if let CallFor::Drill(drill) = why {
            // Only those who take part, and in their hours of every day.
            contacts.retain(|contact| drill.with.contains(&contact.user));
            contacts.iter_mut().for_each(|contact| contact.any_hour_in_danger = false);
        }
        Ok(contacts)
    }

    /// What the person and those who are asked are called in front of each other, where the call goes
    /// to a chain: first the person, then the one who is asked.
    pub(super) fn names_in_chain(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        user: &UserId,
        answered: bool,
    ) -> Result<Option<(String, String)>, TransactionError> {
        let Some(chain) = call.chain() else { return Ok(None) };
        if chain.own && self.people.contact_for(tx, &call.person, user)?.is_some() {
            return Ok(None);
        }
        let named = called(&self.people, tx, &chain.circle, &call.person)?;
        let name = match answered {
            true => called(&self.people, tx, &chain.circle, user)?,
            false => {
                let language = self.language(&self.people.person(tx, &call.person)?);
                self.people.speech().say(&language, &Phrase::ChainSomebody)
            }
        };
        Ok(Some((named, name)))
    }

    /// Somebody has answered: from now on they have a name.
    pub(super) fn has_a_name(
        &self,
        tx: &Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let Some(user) = call.called.get(who).map(|called| called.user.clone()) else {
            return Ok(());
        };
        if let Some((_, name)) = self.names_in_chain(tx, call, &user, true)?
            && let Some(called) = call.called.get_mut(who)
        {
            called.part.name = name;
        }
        Ok(())
    }

    /// What those of a chain have agreed is done first, in place of what two have agreed.
    pub(super) fn agreed_in_chain(call: &Call) -> Option<(Phrase, Option<String>)> {
        let chain = call.chain()?;
        Some(match chain.first.clone() {
            Some(first) => (Phrase::ChainAgreed, Some(first)),
            None => (Phrase::ChainNothingAgreed, None),
        })
    }

    /// Somebody answers for a chain from now on.
    pub(super) fn chain_is_joined(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for call in alerts_to(tx, circle)?.iter().filter(|call| call.person != user) {
            self.alert_is_joined(tx, &call.person, user)?;
        }
        Ok(())
    }

    /// Somebody answers for it no longer.
    pub(super) fn chain_is_left(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for mut call in alerts_to(tx, circle)? {
            let stays = self.contacts_of_call(tx, &call)?.iter().any(|it| it.user == user);
            let who = call.called.iter().position(|called| called.user == user);
            if let Some(who) = who.filter(|_| !stays) {
                self.steps_back(tx, &mut call, who)?;
            }
        }
        Ok(())
    }
}
