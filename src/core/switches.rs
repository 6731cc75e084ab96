//! Messages that lie ready with the homeserver, which sends them if Kolo is gone (MSC4140).
//!
//! A feature makes up a [`SwitchId`] and says what is to be sent, and when; the outbox hands it to the
//! homeserver, encrypted, and finds here under which number it lies there, until it is taken back.

use std::fmt;

use rand::RngCore;
use serde::{Deserialize, Serialize};

use super::{LookUpError, Transaction, TransactionError};
use crate::store::{Row, Store, Table, decode};

/// A message that lies ready, never twice the same. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SwitchId(String);

impl fmt::Debug for SwitchId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SwitchId(..)")
    }
}

impl SwitchId {
    fn key(&self) -> Vec<u8> {
        format!("switch {}", self.0).into_bytes()
    }
}

/// Under which number the homeserver keeps it.
#[derive(Serialize, Deserialize)]
struct SwitchRow {
    delay: String,
}

impl Row for SwitchRow {
    const TABLE: Table = Table::Meta;
    const VERSION: u16 = 1;
}

/// Under which number the homeserver keeps a message, as the last commit says.
///
/// # Errors
/// If the store does not answer, or the row cannot be read.
pub fn delay_of(store: &dyn Store, switch: &SwitchId) -> Result<Option<String>, LookUpError> {
    let row = store.get(Table::Meta, &switch.key())?;
    let row: Option<SwitchRow> = row.map(|value| decode(&value)).transpose()?;
    Ok(row.map(|row| row.delay))
}

impl Transaction<'_> {
    /// A name for another message that is to lie ready.
    pub fn new_switch(&mut self) -> SwitchId {
        let (high, low) = (self.chance().next_u64(), self.chance().next_u64());
        SwitchId(format!("{high:016x}{low:016x}"))
    }

    pub(super) fn note_switch(
        &mut self,
        switch: &SwitchId,
        delay: Option<&str>,
    ) -> Result<(), TransactionError> {
        match delay {
            Some(delay) => self.put(&switch.key(), &SwitchRow { delay: delay.to_owned() }),
            None => {
                self.delete::<SwitchRow>(&switch.key());
                Ok(())
            }
        }
    }
}
