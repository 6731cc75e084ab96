//! Which room is which small group's.
//!
//! A circle speaks to a small group, not to a room: it makes up a [`BreakoutId`], and the outbox
//! opens the room of that name and finds it here until it is dissolved.

use std::fmt;

use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use serde::{Deserialize, Serialize};

use super::{LookUpError, Outgoing, Transaction, TransactionError};
use crate::store::{Row, Store, Table, decode};

/// A small group, as its circle names it: never twice the same. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BreakoutId(pub String);

impl fmt::Debug for BreakoutId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BreakoutId(..)")
    }
}

/// Stored twice, under the group and under the room.
#[derive(Clone, Serialize, Deserialize)]
struct BreakoutRow {
    breakout: BreakoutId,
    room: OwnedRoomId,
}

impl Row for BreakoutRow {
    const TABLE: Table = Table::Breakout;
    const VERSION: u16 = 1;
}

/// The room of a small group, as the last commit says.
///
/// # Errors
/// If the store does not answer, or the row cannot be read.
pub fn breakout_room(
    store: &dyn Store,
    breakout: &BreakoutId,
) -> Result<Option<OwnedRoomId>, LookUpError> {
    let row: Option<BreakoutRow> = store
        .get(Table::Breakout, breakout.0.as_bytes())?
        .map(|value| decode(&value))
        .transpose()?;
    Ok(row.map(|row| row.room))
}

/// Whether it is noted what this room is for, as the last commit says.
///
/// # Errors
/// If the store does not answer.
pub fn is_known(store: &dyn Store, room: &RoomId) -> Result<bool, LookUpError> {
    for table in [Table::Breakout, Table::PrivateRoom, Table::Circle, Table::Invite] {
        if store.get(table, room.as_bytes())?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

impl Transaction<'_> {
    /// The room of a small group.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn breakout_room(
        &self,
        breakout: &BreakoutId,
    ) -> Result<Option<OwnedRoomId>, TransactionError> {
        Ok(self.get::<BreakoutRow>(breakout.0.as_bytes())?.map(|row| row.room))
    }

    /// Whose room this is, if it is a small group's.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn breakout_of(&self, room: &RoomId) -> Result<Option<BreakoutId>, TransactionError> {
        Ok(self.get::<BreakoutRow>(room.as_bytes())?.map(|row| row.breakout))
    }

    /// From now on this is the group's room, or it has none.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn set_breakout(
        &mut self,
        breakout: &BreakoutId,
        room: Option<&RoomId>,
    ) -> Result<(), TransactionError> {
        if let Some(old) = self.breakout_room(breakout)? {
            self.delete::<BreakoutRow>(old.as_bytes());
            self.delete::<BreakoutRow>(breakout.0.as_bytes());
        }
        if let Some(room) = room {
            let row = BreakoutRow { breakout: breakout.clone(), room: room.to_owned() };
            self.put(room.as_bytes(), &row)?;
            self.put(breakout.0.as_bytes(), &row)?;
        }
        Ok(())
    }

    /// Whether something that fits is decided and not done.
    pub fn is_on_its_way(&self, which: impl Fn(&Outgoing) -> bool) -> bool {
        self.sends().any(&which) || self.is_queued(which)
    }
}
