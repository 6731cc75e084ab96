//! Who is called for an alert changes while it is open: somebody agrees, comes back, or is called no more.

use matrix_sdk::ruma::UserId;

use super::{Call, Calls, after, open_alert};
use crate::{
    alert::{
        calls::{
            climbing::{Before, hours},
            row::{Called, LEAVES, Question},
        },
        chain::responders,
        ladder::{Climb, Standing},
    },
    core::{Raised, ToChain, Transaction, TransactionError},
    people::Contact,
};

impl Calls {
    /// Before a ladder is begun: all who are called now, in their order, and nobody else.
    pub(super) fn puts_in_order(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        contacts: &[Contact],
    ) -> Result<(), TransactionError> {
        for who in 0..call.called.len() {
            let Some(user) = Self::user_of(call, who) else { continue };
            if !contacts.iter().any(|contact| contact.user == user) {
                call.takes_back_question(tx, who);
                self.withdraws(tx, call, &user)?;
                self.leaves_alert_room(tx, call, &user);
            }
        }
        let before = std::mem::take(&mut call.called);
        for contact in contacts {
            let known = before.iter().find(|called| called.user == contact.user).cloned();
            call.called.push(known.unwrap_or_else(|| Called::new(contact)));
        }
        call.question = Question::default();
        call.alarm.fresh.clear();
        self.learns_names(tx, call)
    }

    /// Whoever has agreed since, or is called again, may be asked from now on.
    pub(super) fn takes_in(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        contacts: &[Contact],
    ) -> Result<(), TransactionError> {
        for contact in contacts {
            let found = call.called.iter().position(|called| called.user == contact.user);
            let who = found.unwrap_or(call.called.len());
            if found.is_none() {
                call.called.push(Called::new(contact));
            }
            call.climb.iter_mut().for_each(|climb| climb.joins(who));
        }
        self.learns_names(tx, call)
    }

    fn learns_names(&self, tx: &Transaction<'_>, call: &mut Call) -> Result<(), TransactionError> {
        for who in 0..call.called.len() {
            let is_new = call.part(who).is_some_and(|part| part.name.is_empty());
            if is_new {
                let user = Self::user_of(call, who);
                let in_chain = match user {
                    Some(user) => self.names_in_chain(tx, call, &user, false)?,
                    None => None,
                };
                let (named, name) = match in_chain {
                    Some(names) => names,
                    None => (self.name_for(tx, call, who)?, self.name_of(tx, call, who)?),
                };
                if let Some(part) = call.part(who) {
                    (part.named, part.name) = (named, name);
                }
            }
        }
        Ok(())
    }

    /// Somebody may be called for the person from now on. If people were asked in vain and it rests,
    /// they are asked at once, otherwise in their turn.
    pub(in crate::alert::calls) fn alert_is_joined(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        let Some(mut call) = open_alert(tx, person)? else { return Ok(()) };
        let contacts = self.contacts_of_call(tx, &call)?;
        if call.climb.is_none() {
            return self.alert_sets_out(tx, &mut call);
        }
        self.takes_in(tx, &mut call, &contacts)?;
        let found = call.called.iter().position(|called| called.user == contact);
        let hours = hours(&call, &contacts, tx.at());
        let is_awake = |who: &usize| hours(*who).is_some_and(|from| from <= tx.at());
        let rests = call.climb.as_ref().is_some_and(Climb::is_resting);
        if let Some(who) = found.filter(is_awake).filter(|_| rests) {
            call.climb.iter_mut().for_each(|climb| climb.is_told(who));
            self.alert_asks(tx, &mut call, &[who], Before::Nothing)?;
            self.opens_card(tx, &mut call)?;
        }
        call.save(tx)
    }

    /// An alert to a chain goes to the person's own contacts, too.
    pub(super) fn adds_own(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        raised: &Raised,
    ) -> Result<(), TransactionError> {
        let journey = raised.journey.clone().filter(|journey| journey.overdue);
        let is_overdue = journey.is_some();
        if let Some(now) = call.raised_mut() {
            now.chain.iter_mut().for_each(|chain| chain.own = true);
            now.journey = journey.or(now.journey.take());
        }
        if !call.climb.as_ref().is_some_and(Climb::is_open) {
            return self.alert_sets_out(tx, call);
        }
        if is_overdue {
            self.alert_hears_of_journey(tx, call, raised)?;
        }
        let own = self.people.contacts_of(tx, &call.person)?;
        self.asks_at_once(tx, call, &own)
    }

    /// An alert to the person's own contacts goes to a chain, too.
    pub(super) fn adds_chain(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        raised: &Raised,
    ) -> Result<(), TransactionError> {
        let Some(chain) = raised.chain.clone() else { return Ok(()) };
        let answer = responders(&self.people, tx, &chain, &call.person)?;
        if let Some(now) = call.raised_mut() {
            now.quiet = raised.quiet;
            now.level = now.level.take().or(raised.level.clone());
            now.chain = Some(ToChain { own: true, ..chain });
        }
        let waits = call.climb.is_none();
        let words = raised.words.as_ref().or(raised.level.as_ref()).cloned().unwrap_or_default();
        self.alert_is_updated(tx, call, &words)?;
        if waits {
            return self.alert_sets_out(tx, call);
        }
        match call.climb.as_ref().is_some_and(Climb::is_open) {
            true => self.asks_at_once(tx, call, &answer),
            false => Ok(()),
        }
    }

    /// These are called from now on. Who is awake is asked at once, also if somebody leads: a rung that
    /// is under way goes on beside it.
    pub(super) fn asks_at_once(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        these: &[Contact],
    ) -> Result<(), TransactionError> {
        let (now, contacts) = (tx.at(), self.contacts_of_call(tx, call)?);
        self.takes_in(tx, call, &contacts)?;
        let hours = hours(call, &contacts, now);
        for contact in these {
            let found = call.called.iter().position(|called| called.user == contact.user);
            let is_awake = |who: &usize| hours(*who).is_some_and(|from| from <= now);
            let Some(who) = found.filter(is_awake) else { continue };
            let standing = call.climb.as_ref().map(|climb| climb.standing(who));
            if standing != Some(Standing::Unasked) {
                continue;
            }
            call.climb.iter_mut().for_each(|climb| climb.is_told(who));
            self.alert_asks_one(tx, call, who, &contacts)?;
            call.question.pending.push(who);
            call.question.look = Some(after(now, LEAVES));
        }
        self.opens_card(tx, call)?;
        call.save(tx)
    }
}
