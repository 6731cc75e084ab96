//! A step of a call did not happen when it was due: it is taken now, and that it was late is said.

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{Calls, row::Call};
use crate::{
    alert::ladder::Climb,
    core::{CallFor, OpenSteps, TimerKey, Transaction, TransactionError},
    speech::Phrase,
    store::{Store, StoreError},
};

/// Every call waits for something: its next step, or the time at which it is laid down.
///
/// # Errors
/// If the store does not answer.
pub fn open_steps(store: &dyn Store, steps: &mut OpenSteps) -> Result<(), StoreError> {
    steps.gather(store, |call: &Call| Some(call.timer()))
}

impl Calls {
    pub(super) fn missed(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
        number: u32,
    ) -> Result<(), TransactionError> {
        let Some(call) = Call::find(tx, person, number)? else {
            tx.cancel_timer(TimerKey::Call(person.clone(), number));
            return Ok(());
        };
        let is_open = call.climb.as_ref().is_none_or(Climb::is_open);
        let was_due = call.climb.as_ref().and_then(Climb::due);
        let due = tx.timer(&call.timer()).or(was_due);
        if due.is_some_and(|due| due > tx.at()) || (due.is_none() && !is_open) {
            return call.save(tx);
        }
        if is_open && shows_how_it_goes_on(&call) {
            self.says_it_was_late(tx, person, due.unwrap_or(tx.at()))?;
        }
        self.timer(tx, person, number)
    }

    fn says_it_was_late(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        due: Timestamp,
    ) -> Result<(), TransactionError> {
        let time = self.time(tx, person, due)?;
        self.tells(tx, person, &Phrase::CallWasLate { time })
    }
}

/// Whether its person may read of it: somebody else may look over their shoulder.
fn shows_how_it_goes_on(call: &Call) -> bool {
    match &call.why {
        CallFor::Alert(raised) => !raised.duress && !raised.quiet,
        // How late a step was is seen in the report of a drill.
        CallFor::Drill(_) => false,
        CallFor::CheckIn | CallFor::Absence { .. } => true,
    }
}
