//! Whether what people are asked has left: what waits in Kolo has reached nobody (promise P11).

use super::{
    Calls,
    climbing::{Before, hours},
    row::{Call, LEAVES},
};
use crate::{
    alert::ladder::{Climb, Standing},
    core::{Body, Deed, Destination, Lane, MessageId, Transaction, TransactionError},
    people::Contact,
    speech::{Names, Phrase},
};

impl Calls {
    /// People were asked some time ago: whether that has left is looked at, if it is time. Gives back
    /// whether the next were asked instead.
    pub(super) fn looks_whether_it_has_left(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        contacts: &[Contact],
    ) -> Result<bool, TransactionError> {
        let now = tx.at();
        if call.question.look.is_none_or(|at| at > now) {
            return Ok(false);
        }
        call.question.look = None;
        let Some(climb) = call.climb.as_mut().filter(|climb| climb.is_asking()) else {
            return Ok(false);
        };
        call.question.pending.retain(|who| climb.standing(*who) == Standing::Asked);
        let Some(first) = call.question.pending.first().copied() else { return Ok(false) };
        if call.question.notice.is_none() {
            self.says_it_has_not_left(tx, call)?;
            return Ok(false);
        }
        if call.question.accepted || !call.question.others_leave {
            return Ok(false);
        }
        // Something else got through to the homeserver, so it is the way to them that is closed.
        let hours = hours(call, contacts, now);
        let acts = call.climb.as_mut().map(|climb| climb.waits_no_longer(now, &hours));
        self.acts(tx, call, acts.unwrap_or_default(), Before::NotLeft(first))?;
        Ok(true)
    }

    fn says_it_has_not_left(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        let names = call.question.pending.iter().map(|who| self.name_of(tx, call, *who));
        let names = Names(names.collect::<Result<_, _>>()?);
        let language = self.language(&self.people.person(tx, &call.person)?);
        let said = [Phrase::CallNotLeft { names }, Phrase::CallKeepsTrying];
        let said = said.map(|phrase| self.people.speech().say(&language, &phrase)).join(" ");
        let say = Deed::Say(Body { markdown: said, mentions: Vec::new() });
        let to = Destination::Private(call.person.clone());
        call.question.notice = Some(tx.send_for(&call.person, Lane::Alert, to, say));
        Ok(())
    }

    /// The homeserver has accepted a message.
    pub(super) fn has_left(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
    ) -> Result<(), TransactionError> {
        self.for_call_of(tx, message, |this, tx, call, who| match who {
            Some(who) => this.is_with(tx, call, who),
            None => {
                call.question.others_leave = true;
                call.question.look = tx.at().saturating_add(LEAVES).ok();
                call.save(tx)
            }
        })
    }

    /// Whom a message is for is not in their private room.
    pub(super) fn is_absent(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
    ) -> Result<(), TransactionError> {
        self.for_call_of(tx, message, |this, tx, call, who| {
            let Some(who) = who else { return Ok(()) };
            if call.goes_as_alert() {
                return this.is_out_of_reach_now(tx, call, who);
            }
            let contacts = this.contacts_of_call(tx, call)?;
            let hours = hours(call, &contacts, tx.at());
            let acts = call.climb.as_mut().map(|climb| climb.is_away(who, tx.at(), &hours));
            this.acts(tx, call, acts.unwrap_or_default(), Before::OutOfReach(who))
        })
    }

    /// Does something with the call to which a message belongs: one that asks somebody, or that which
    /// says to the person that none has left.
    fn for_call_of(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
        does: impl Fn(
            &Self,
            &mut Transaction<'_>,
            &mut Call,
            Option<usize>,
        ) -> Result<(), TransactionError>,
    ) -> Result<(), TransactionError> {
        let Some((person, _)) = tx.alert_for(message) else { return Ok(()) };
        for mut call in super::row::calls_for(tx, &person)? {
            let who = call.called.iter().position(|called| called.message == Some(message));
            if who.is_some() || call.question.notice == Some(message) {
                does(self, tx, &mut call, who)?;
            }
        }
        Ok(())
    }

    /// What somebody is asked is with the homeserver: their answer is waited for from now on.
    fn is_with(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        if !call.question.pending.contains(&who) {
            return Ok(());
        }
        if call.goes_as_alert() {
            return self.alert_is_with(tx, call, who);
        }
        call.question.pending.retain(|other| *other != who);
        call.question.accepted = true;
        if call.question.pending.is_empty() {
            call.question.look = None;
        }
        if let Some(climb) = &mut call.climb {
            climb.waits_anew(tx.at());
        }
        call.save(tx)?;
        let due = call.climb.as_ref().filter(|climb| climb.is_asking()).and_then(Climb::due);
        match (call.question.notice, due) {
            (Some(_), Some(due)) => {
                let (name, time) =
                    (self.name_of(tx, call, who)?, self.time(tx, &call.person, due)?);
                self.tells(tx, &call.person, &Phrase::CallHasLeft { name, time })
            }
            _ => Ok(()),
        }
    }
}
