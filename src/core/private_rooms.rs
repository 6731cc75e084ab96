//! Which room is the private room of which person.
//!
//! Features speak to a person, not to a room; the outbox finds the room here, and opens one if
//! there is none. A person has at most one.

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use super::{Transaction, TransactionError};
use crate::store::{Row, RowError, Store, StoreError, Table, decode};

/// Stored twice, under the person and under the room.
#[derive(Clone, Serialize, Deserialize)]
struct PrivateRoomRow {
    person: OwnedUserId,
    room: OwnedRoomId,
}

impl Row for PrivateRoomRow {
    const TABLE: Table = Table::PrivateRoom;
    const VERSION: u16 = 1;
}

/// Why something could not be looked up.
#[derive(Debug, thiserror::Error)]
pub enum LookUpError {
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The row cannot be read.
    #[error(transparent)]
    Row(#[from] RowError),
}

/// The private room of a person, as the last commit says.
///
/// # Errors
/// If the store does not answer, or the row cannot be read.
pub fn private_room(
    store: &dyn Store,
    person: &UserId,
) -> Result<Option<OwnedRoomId>, LookUpError> {
    let row: Option<PrivateRoomRow> = store
        .get(Table::PrivateRoom, person.as_bytes())?
        .map(|value| decode(&value))
        .transpose()?;
    Ok(row.map(|row| row.room))
}

impl Transaction<'_> {
    /// The private room of a person.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn private_room(&self, person: &UserId) -> Result<Option<OwnedRoomId>, TransactionError> {
        Ok(self.get::<PrivateRoomRow>(person.as_bytes())?.map(|row| row.room))
    }

    /// Whose private room this is.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn person_of(&self, room: &RoomId) -> Result<Option<OwnedUserId>, TransactionError> {
        Ok(self.get::<PrivateRoomRow>(room.as_bytes())?.map(|row| row.person))
    }

    /// From now on this is the person's private room, or they have none.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn set_private_room(
        &mut self,
        person: &UserId,
        room: Option<&RoomId>,
    ) -> Result<(), TransactionError> {
        if let Some(old) = self.private_room(person)? {
            self.delete::<PrivateRoomRow>(old.as_bytes());
            self.delete::<PrivateRoomRow>(person.as_bytes());
        }
        if let Some(room) = room {
            let row = PrivateRoomRow { person: person.to_owned(), room: room.to_owned() };
            self.put(room.as_bytes(), &row)?;
            self.put(person.as_bytes(), &row)?;
        }
        Ok(())
    }
}
