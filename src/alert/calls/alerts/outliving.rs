//! An alert outlives Kolo: as long as nobody has answered, a message to one of those who are called lies
//! ready with the homeserver, which sends it if Kolo does not take it back (MSC4140).
//!
//! It says what the question says, and that Kolo has stopped. It is for the next who has not been asked
//! yet, or for the first if all were, and comes inside their hours. As long as Kolo runs it is laid ready
//! anew every few minutes, and so never comes; once somebody has answered, or the alert is over, it is
//! taken back. Where the homeserver cannot keep it, there is none.

use jiff::SignedDuration;
use matrix_sdk::ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use super::{Call, Calls, after, climbing::on_ladder};
use crate::{
    alert::ladder::{Climb, Standing},
    core::{
        Body, Deed, Destination, Lane, Late, SwitchId, TimerKey, Transaction, TransactionError,
        Wait,
    },
    people::Contact,
    speech::Phrase,
    store::debug_shows_nothing,
};

/// So long after it was laid ready it comes: a Kolo that is started again has taken it back by then.
const COMES: SignedDuration = SignedDuration::from_mins(15);
/// It is laid ready anew after so long, with what has been written since, and for new devices.
const ANEW: SignedDuration = SignedDuration::from_mins(5);

/// A message that lies ready.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Ready {
    switch: SwitchId,
    contact: OwnedUserId,
}

debug_shows_nothing!(Ready);

impl Ready {
    fn disarm(&self, tx: &mut Transaction<'_>) {
        let Self { switch, contact } = self;
        let is_this = |deed: &Deed| matches!(deed, Deed::Arm { switch: it, .. } if it == switch);
        tx.take_back(|outgoing| is_this(&outgoing.deed));
        let to = Destination::Private(contact.clone());
        // In the lane in which it was laid ready, so that it comes after that.
        tx.send(Lane::Control, to, Deed::Disarm { switch: switch.clone() }, None);
    }
}

impl Call {
    fn outlives(&self) -> TimerKey {
        TimerKey::AlertOutlives(self.person.clone(), self.number)
    }

    /// Whether something should lie ready: it is an alert that is open, and that nobody has.
    fn should_outlive(&self) -> bool {
        let is_open = self.climb.as_ref().is_none_or(Climb::is_open);
        let has = |who| self.climb.as_ref().map(|it| it.standing(who)) == Some(Standing::Has);
        self.is_alert() && !self.is_over() && is_open && !(0..self.called.len()).any(has)
    }

    /// If what lies ready is not what should, or is for somebody who is called no longer, it is looked
    /// at, at once.
    pub(in crate::alert::calls) fn looks_at_what_lies_ready(&self, tx: &mut Transaction<'_>) {
        let goes_astray = self.alarm.ready.as_ref().is_some_and(|ready| {
            let who = self.called.iter().position(|called| called.user == ready.contact);
            !who.is_some_and(|who| self.has_not_gone(who))
        });
        if goes_astray || self.should_outlive() != self.alarm.ready.is_some() {
            tx.set_timer(self.outlives(), Wait::For(SignedDuration::ZERO), Late::Do);
        }
    }

    /// It is over.
    pub(super) fn takes_back_what_lies_ready(&mut self, tx: &mut Transaction<'_>) {
        self.leaves_nothing_ready(tx);
        self.alarm.ready = None;
    }

    /// Nothing is kept of it any more.
    pub(in crate::alert::calls) fn leaves_nothing_ready(&self, tx: &mut Transaction<'_>) {
        if let Some(ready) = &self.alarm.ready {
            ready.disarm(tx);
        }
        if self.is_alert() {
            tx.cancel_timer(self.outlives());
        }
    }
}

impl Calls {
    /// What lies ready is laid ready anew, or taken back.
    pub(in crate::alert::calls) fn alert_lays_ready(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
        number: u32,
    ) -> Result<(), TransactionError> {
        let Some(mut call) = Call::find(tx, person, number)? else { return Ok(()) };
        let before = call.alarm.ready.take();
        if call.should_outlive() {
            call.alarm.ready = self.arms(tx, &call)?;
            tx.set_timer(call.outlives(), Wait::For(ANEW), Late::Do);
        }
        if let Some(before) = before {
            before.disarm(tx);
        }
        call.keep(tx)
    }

    fn arms(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
    ) -> Result<Option<Ready>, TransactionError> {
        // Whom its level leaves out is left out here, too.
        let contacts = on_ladder(call, self.contacts_of_call(tx, call)?);
        let is_called = |who: &usize| call.is_called(*who, &contacts);
        let mut all = (0..call.called.len()).filter(is_called);
        let first = all.clone().next();
        let Some(who) = all.find(|who| !call.may_have_heard(*who)).or(first) else {
            return Ok(None);
        };
        let Some(user) = Self::user_of(call, who) else { return Ok(None) };
        let contact = contacts.iter().find(|contact| contact.user == user);
        let at = after(tx.at(), COMES);
        let at = contact.map_or(at, |contact| contact.wakes_in_danger(at).max(at));
        let body = Body {
            markdown: self.says_kolo_is_gone(tx, call, who, contact)?,
            mentions: vec![user.clone()],
        };
        let switch = tx.new_switch();
        let deed = Deed::Arm { switch: switch.clone(), at, body };
        let to = Destination::Private(user.clone());
        tx.send_for(&call.person, Lane::Control, to, deed);
        Ok(Some(Ready { switch, contact: user }))
    }

    fn says_kolo_is_gone(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        who: usize,
        contact: Option<&Contact>,
    ) -> Result<String, TransactionError> {
        let (Some(raised), Some(user)) = (call.raised(), Self::user_of(call, who)) else {
            return Ok(String::new());
        };
        let (name, account) = (Self::named(call, who), call.person.to_string());
        let gone =
            Phrase::CarryKoloIsGone { name, account, time: self.when(tx, &user, raised.at)? };
        let language = self.language_of(tx, &user)?;
        let mut said = vec![self.people.speech().say(&language, &gone)];
        said.extend(self.alert_substance(tx, call, who, contact)?);
        Ok(said.join("\n\n"))
    }
}
