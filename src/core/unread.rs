//! Messages that came without their key.
//!
//! The key is often only late. Such a message is booked with a timer; when the message itself
//! arrives both are dropped, and when the timer comes first its author is told, once for all that
//! they wrote meanwhile. It stays booked for a week: an alert that can be read after an
//! hour is an alert.

use jiff::SignedDuration;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedRoomId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{Late, LookUpError, TimerKey, Transaction, TransactionError, Wait};
use crate::store::{Row, Store, Table, decode};

/// So long a key may take before the author is asked to write once more.
const PATIENCE: SignedDuration = SignedDuration::from_mins(10);
/// So long after that the key may still come.
const HOPE: SignedDuration = SignedDuration::from_hours(7 * 24);
/// No more are booked at a time: who floods a room with what nobody can read does not fill the disk.
const MOST: usize = 1_000;

/// A message that could not be read yet.
#[derive(Clone, Serialize, Deserialize)]
pub struct Unread {
    /// Its id.
    pub event: OwnedEventId,
    /// Where it was written.
    pub room: OwnedRoomId,
    /// Who wrote it.
    pub sender: OwnedUserId,
    /// The author was told that it cannot be read.
    #[serde(default)]
    pub told: bool,
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

/// The messages that could not be read yet, each with its room.
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
    pub(super) fn note_unread(
        &mut self,
        room: &OwnedRoomId,
        sender: &OwnedUserId,
        event: &OwnedEventId,
    ) -> Result<(), TransactionError> {
        if self.has::<Unread>(event.as_bytes())? || self.scan::<Unread>()?.len() >= MOST {
            return Ok(());
        }
        let (room, sender) = (room.clone(), sender.clone());
        let unread = Unread { event: event.clone(), room, sender, told: false };
        self.put(event.as_bytes(), &unread)?;
        self.set_timer(TimerKey::Unreadable(event.clone()), Wait::For(PATIENCE), Late::Do);
        Ok(())
    }

    /// A message has been unreadable for long. Whether its author is to be told now: not if they
    /// have been told of another that is still unreadable. The second time it is given up.
    pub(super) fn despair_of(&mut self, event: &OwnedEventId) -> Result<bool, TransactionError> {
        let Some(unread) = self.unread(event)? else { return Ok(false) };
        if unread.told {
            self.delete::<Unread>(event.as_bytes());
            return Ok(false);
        }
        let all = self.scan::<Unread>()?;
        let told = all.iter().any(|(_, other)| other.told && other.sender == unread.sender);
        self.put(event.as_bytes(), &Unread { told: true, ..unread })?;
        self.set_timer(TimerKey::Unreadable(event.clone()), Wait::For(HOPE), Late::Do);
        Ok(!told)
    }

    /// Nobody waits any more for what somebody wrote and could not be read.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn forget_unread(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        for (_, unread) in self.scan::<Unread>()? {
            if unread.sender == sender {
                self.drop_unread(&unread.event)?;
            }
        }
        Ok(())
    }

    /// The message has arrived, or is gone.
    pub(super) fn drop_unread(&mut self, event: &OwnedEventId) -> Result<(), TransactionError> {
        if self.has::<Unread>(event.as_bytes())? {
            self.delete::<Unread>(event.as_bytes());
            self.cancel_timer(TimerKey::Unreadable(event.clone()));
        }
        Ok(())
    }
}
