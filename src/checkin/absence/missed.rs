//! A part of a rule did not happen when it was due, and nothing else will let it happen.

use jiff::Timestamp;
use matrix_sdk::ruma::OwnedUserId;

use super::{
    Absences,
    making::AGREES,
    row::{Rule, Silence, Stage},
};
use crate::{
    core::{Late, OpenSteps, Transaction, TransactionError, Wait},
    people::zone,
    store::{Store, StoreError},
};

/// Every rule that has a day ahead waits for something.
///
/// # Errors
/// If the store does not answer.
pub fn open_steps(store: &dyn Store, steps: &mut OpenSteps) -> Result<(), StoreError> {
    steps.gather(store, |silence: &Silence| {
        let waits = |rule: &Rule| rule.stage != Stage::Nothing;
        silence.rule.as_ref().filter(|rule| waits(rule)).map(|_| silence.timer())
    })
}

impl Absences {
    pub(super) fn missed(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let silence = Silence::of(tx, person)?;
        let timer = silence.timer();
        let Some(rule) = silence.rule else {
            tx.cancel_timer(timer);
            return Ok(());
        };
        let zone = zone(self.people.person(tx, person)?.zone.as_deref());
        let was_due: Option<Timestamp> = match rule.stage {
            Stage::Next(day) => Some(rule.times.again_at(day, &zone)),
            Stage::Asked(_) => rule.probe.map(|probe| probe.until()),
            Stage::Agreeing => None,
            Stage::Nothing => return Ok(()),
        };
        match tx.timer(&timer).or(was_due) {
            Some(due) if due <= tx.at() => {
                self.is_due(tx, person, Some(tx.at().duration_since(due)))
            }
            Some(due) => {
                tx.set_timer(timer, Wait::Until(due), Late::Tell);
                Ok(())
            }
            None if rule.stage == Stage::Agreeing => {
                tx.set_timer(timer, Wait::For(AGREES), Late::Do);
                Ok(())
            }
            None => {
                tx.set_timer(timer, Wait::For(rule.times.fresh()), Late::Tell);
                Ok(())
            }
        }
    }
}
