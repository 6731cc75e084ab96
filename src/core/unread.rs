//! Messages that came without their key.
//!
//! The key is often only late. Such a message is booked with a timer; when the message itself
//! arrives both are dropped, and when the timer comes first its author is told.

use jiff::SignedDuration;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};

use super::{LookUpError, TimerKey, Transaction, TransactionError};
use crate::store::{Row, Store, Table, decode};

/// So long a key may take before the author is asked to write once more.
const PATIENCE: SignedDuration = SignedDuration::from_mins(10);

/// A message that could not be read yet.
#[derive(Clone, Serialize, Deserialize)]
pub struct Unread {
    /// Its id.
    pub event: OwnedEventId,
    /// Where it was written.
    pub room: OwnedRoomId,
    /// Who wrote it.
    pub sender: OwnedUserId,
}

impl std::fmt::Debug for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Unread(..)")
    }
}

impl Row for Unread {
    const TABLE: Table = Table::Unread;
    const VERSION: u16 = 1;
}

/// The messages that could not be read yet and whose author has not been told, each with its room.
///
/// # Errors
/// If the store does not answer, or a row cannot be read.
pub fn unread(store: &dyn Store) -> Result<Vec<(OwnedEventId, OwnedRoomId)>, LookUpError> {
    let rows = store.scan(Table::Unread)?;
    rows.iter()
        .map(|(_, value)| {
            let row: Unread = decode(value)?;
            Ok((row.event, row.room))
        })
        .collect()
}

impl Transaction<'_> {
    /// A message that could not be read yet.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn unread(&self, event: &EventId) -> Result<Option<Unread>, TransactionError> {
        self.get(event.as_bytes())
    }

    /// Books a message without a key, once.
    pub(super) fn note_unread(&mut self, unread: &Unread) -> Result<(), TransactionError> {
        if !self.has::<Unread>(unread.event.as_bytes())? {
            self.put(unread.event.as_bytes(), unread)?;
            let due = self.at().saturating_add(PATIENCE).unwrap_or(self.at());
            self.set_timer(TimerKey::Unreadable(unread.event.clone()), due);
        }
        Ok(())
    }

    /// The message has arrived, or its author has been told.
    pub(super) fn drop_unread(&mut self, event: &OwnedEventId) -> Result<(), TransactionError> {
        if self.has::<Unread>(event.as_bytes())? {
            self.delete::<Unread>(event.as_bytes());
            self.cancel_timer(TimerKey::Unreadable(event.clone()));
        }
        Ok(())
    }
}
