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
        let mut contacts = self.people.contacts_of(tx, person)?;
        if let CallFor::Drill(drill) = why {
            // Only those who take part, and in their hours of every day.
            contacts.retain(|contact| drill.with.contains(&contact.user));
            contacts.iter_mut().for_each(|contact| contact.any_hour_in_danger = false);
        }
        Ok(contacts)
    }
}
