//! What a circle knows of its directory beyond the files: what has been checked, and what people
//! have proposed.
//!
//! Each lies under the key of whoever wrote it (promise P9): a contact under that of the facilitator
//! who filled it in, a proposal under its author's. Who proposed something is in no row that others
//! are shown.

use jiff::civil::Date;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId};
use serde::{Deserialize, Serialize};

use crate::{
    script::EntryId,
    speech::{Line, Need},
    store::{Row, Table, debug_shows_nothing},
};

/// A facilitator has looked at an entry.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::circle) struct LookedAt {
    pub circle: OwnedRoomId,
    pub entry: EntryId,
    /// Who.
    pub by: OwnedUserId,
    /// The day on which it was right; none if it is to be shown to nobody.
    pub on: Option<Date>,
    /// How to reach it, if they have written it anew.
    pub contact: Option<String>,
    /// The message in which they have.
    #[serde(default)]
    pub event: Option<OwnedEventId>,
}

impl LookedAt {
    pub fn key(circle: &RoomId, entry: &EntryId) -> Vec<u8> {
        match entry {
            EntryId::File(name) => format!("{circle}\nfile\n{name}").into_bytes(),
            EntryId::Proposed(number) => format!("{circle}\nproposed\n{number}").into_bytes(),
        }
    }
}

impl Row for LookedAt {
    const TABLE: Table = Table::Directory;
    const VERSION: u16 = 1;
}

/// Somebody proposes an entry.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::circle) struct Proposal {
    pub circle: OwnedRoomId,
    pub number: u32,
    pub by: OwnedUserId,
    pub title: String,
    pub about: String,
    pub line: Line,
    pub needs: Vec<Need>,
    pub mind: String,
    pub contact: String,
    /// It has gone to a facilitator.
    pub sent: bool,
}

impl Proposal {
    pub fn begun(circle: OwnedRoomId, number: u32, by: OwnedUserId) -> Self {
        Self {
            circle,
            number,
            by,
            title: String::new(),
            about: String::new(),
            line: Line::Own,
            needs: Vec::new(),
            mind: String::new(),
            contact: String::new(),
            sent: false,
        }
    }

    pub fn key(circle: &RoomId, number: u32) -> Vec<u8> {
        format!("{circle}\n{number}").into_bytes()
    }

    /// Whether all of it has been answered.
    pub fn is_whole(&self) -> bool {
        !self.contact.is_empty()
    }
}

impl Row for Proposal {
    const TABLE: Table = Table::Proposal;
    const VERSION: u16 = 1;
}

debug_shows_nothing!(LookedAt, Proposal);
