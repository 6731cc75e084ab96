//! An alert ends: for all by the person's own word, and for them alone by the word that says that they
//! are forced.

use matrix_sdk::ruma::UserId;

use super::{Call, Calls, STILL, Shared, after};
use crate::{
    alert::{
        calls::{climbing::hours, row::all_calls_for},
        ladder::{Climb, Standing},
    },
    core::{Happening, Transaction, TransactionError},
    speech::{Phrase, Words},
};

impl Calls {
    /// The person is safe. They have read so already; whoever had heard of it reads it now.
    pub(super) fn alert_clears(
        &self,
        tx: &mut Transaction<'_>,
        call: Call,
        false_alarm: bool,
    ) -> Result<(), TransactionError> {
        // Whoever can force one word out of somebody may have forced both.
        let was_forced = call.is_forced() || call.alarm.forced_before;
        Self::is_over_for_person(tx, &call);
        self.alert_ends(tx, call, |name, time| match (was_forced, false_alarm) {
            (true, _) => Phrase::CarryClearAfterForce { name, time },
            (false, true) => Phrase::CarryFalseAlarm { name, time },
            (false, false) => Phrase::CarryAllClear { name, time },
        })
    }

    /// The word of the person has not come for a day after it was said to be done.
    pub(super) fn alert_was_never_ended(
        &self,
        tx: &mut Transaction<'_>,
        call: Call,
    ) -> Result<(), TransactionError> {
        self.tells_person(tx, &call, &Phrase::CarryNeverEndedByYou)?;
        Self::is_over_for_person(tx, &call);
        self.alert_ends(tx, call, |name, _| Phrase::CarryNeverEnded { name })
    }

    /// As far as its author can see, it ends now, whichever of their two words has come. One that is
    /// not to be seen has ended for them before.
    fn is_over_for_person(tx: &mut Transaction<'_>, call: &Call) {
        if let Some(raised) = call.raised().filter(|raised| !raised.duress) {
            let mut log = call.alarm.room.as_ref().map(Shared::log).unwrap_or_default();
            // What was written while it was hidden would show that it had gone on.
            log.retain(|(at, _)| call.alarm.seen_since.is_none_or(|since| *at >= since));
            let (person, began) = (call.person.clone(), raised.at);
            tx.raise(Happening::AlertOver { person, began, log });
        }
    }

    /// Whoever may have heard of it is told, and nobody else: what has not left never will.
    fn alert_ends(
        &self,
        tx: &mut Transaction<'_>,
        mut call: Call,
        phrase: impl Fn(String, Words) -> Phrase,
    ) -> Result<(), TransactionError> {
        self.card_is_closed(tx, &mut call)?;
        let contacts = self.contacts_of_call(tx, &call)?;
        for who in 0..call.called.len() {
            let heard = call.takes_back_question(tx, who) && call.is_called(who, &contacts);
            let Some(user) = Self::user_of(&call, who) else { continue };
            self.withdraws(tx, &call, &user)?;
            if heard {
                let time = self.time(tx, &user, tx.at())?;
                self.tells_one(tx, &call, who, &phrase(Self::named(&call, who), time))?;
            }
        }
        self.alert_is_erased(tx, &mut call)
    }

    /// Nothing is kept of it, but for its room as long as that is there.
    pub(in crate::alert::calls) fn alert_is_erased(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        for called in &call.called {
            self.withdraws(tx, call, &called.user)?;
        }
        Self::keeps_back_enclosed(tx, &call.person, None);
        call.takes_back_what_lies_ready(tx);
        self.room_says_goodbye(tx, call)
    }

    /// The person has ended it with the word that says that they are forced to: nothing of it is shown
    /// to them any more, and everybody on the ladder reads so at once.
    pub(super) fn alert_is_forced(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        Self::is_over_for_person(tx, call);
        if let Some(raised) = call.raised_mut() {
            (raised.duress, raised.quiet) = (true, true);
        }
        call.alarm.done = None;
        let now = tx.at();
        let Some(lead) = call.climb.as_ref().and_then(Climb::lead) else {
            return self.alert_sets_out(tx, call);
        };
        call.climb.iter_mut().for_each(|climb| climb.is_heard(lead, now));
        call.alarm.still = Some(after(now, STILL));
        let contacts = self.contacts_of_call(tx, call)?;
        let hours = hours(call, &contacts, now);
        for who in 0..call.called.len() {
            let standing = call.climb.as_ref().map(|climb| climb.standing(who));
            let is_awake = hours(who).is_some_and(|from| from <= now);
            match standing {
                Some(Standing::Gone) | None => {}
                Some(Standing::Has) => {
                    let name = Self::named(call, who);
                    self.tells_one(tx, call, who, &Phrase::CarryForced { name })?;
                }
                Some(_) if is_awake => {
                    call.climb.iter_mut().for_each(|climb| climb.is_told(who));
                    self.alert_asks_one(tx, call, who, &contacts)?;
                }
                Some(_) => {}
            }
        }
        let name = Self::named(call, lead);
        self.says_in_room(tx, call, &Phrase::CarryForced { name })?;
        self.opens_card(tx, call)?;
        call.save(tx)
    }

    /// Everything that was kept of the person is gone. Whoever had heard reads that this was no word
    /// of theirs that they are safe.
    pub(in crate::alert::calls) fn alerts_are_forgotten(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        self.drills_are_forgotten(tx, person)?;
        for mut call in all_calls_for(tx, person)?.into_iter().filter(Call::is_alert) {
            for who in 0..call.called.len() {
                let heard = call.takes_back_question(tx, who) && call.has_not_gone(who);
                let name = Self::named(&call, who);
                if let Some(user) = Self::user_of(&call, who) {
                    self.withdraws(tx, &call, &user)?;
                }
                if heard {
                    self.tells_one(tx, &call, who, &Phrase::CarryForgotten { name })?;
                }
            }
            self.room_is_dissolved(tx, &call);
        }
        Ok(())
    }
}
