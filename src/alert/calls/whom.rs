//! Who is called: each call has its own people, and everything else asks here.

use matrix_sdk::ruma::UserId;

use super::{Calls, row::Call};
use crate::{
    core::{CallFor, Transaction, TransactionError},
    people::Contact,
};

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
        match why {
            CallFor::CheckIn | CallFor::Absence { .. } | CallFor::Alert(_) => {
                self.people.contacts_of(tx, person)
            }
        }
    }
}
