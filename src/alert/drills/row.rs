//! What is kept of drills that are to come.

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    alert::after::Stored,
    core::{Transaction, TransactionError},
    store::debug_shows_nothing,
};

/// A drill that is to come.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::alert) struct Plan {
    pub at: Timestamp,
    /// Whoever takes part has read that it comes.
    pub announced: bool,
    pub with: Vec<OwnedUserId>,
}

/// What somebody has planned of drills. Under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::alert) struct Planned {
    pub person: OwnedUserId,
    pub plan: Option<Plan>,
    /// None is to be suggested to them.
    pub no_ideas: bool,
}

debug_shows_nothing!(Plan, Planned);

impl Planned {
    pub fn of(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        Ok(match tx.get(&key(person))? {
            Some(Stored::Planned(planned)) => planned,
            _ => Self { person: person.to_owned(), plan: None, no_ideas: false },
        })
    }

    /// Keeps it, if there is anything to be kept.
    pub fn save(self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let (owner, key) = (self.person.clone(), key(&self.person));
        if self.plan.is_none() && !self.no_ideas {
            tx.delete::<Stored>(&key);
            return Ok(());
        }
        tx.put_owned(owner.as_bytes(), &key, &Stored::Planned(self))
    }
}

fn key(person: &UserId) -> Vec<u8> {
    format!("planned {person}").into_bytes()
}
