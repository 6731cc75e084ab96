//! What Kolo remembers, on disk and encrypted.
//!
//! The idea: a handful of tables of bytes, and one way to change them, a [`Batch`] that is written
//! whole or not at all. Values are encrypted and keys are hashed; what belongs to a person can be
//! put under that person's own key, so that forgetting is the loss of a key.
//!
//! The life of a row: a feature makes it with [`encode`], the core's transaction adds it to a
//! [`Batch`], [`Store::commit`] returns when it is safe from a crash and from a power cut, and
//! [`Store::get`] or [`Store::scan`] give it back until it is deleted or its owner is forgotten.
//!
//! When it fails: a batch that is refused ([`StoreError::TooLarge`]) has changed nothing. After a
//! failed write the state of the disk is unknown: the store refuses everything from then on
//! ([`StoreError::Stopped`]) and Kolo has to start anew. A store that cannot be opened is never
//! replaced by an empty one; [`OpenError`] says what the operator can do.

mod error;
mod export;
mod folder;
mod key;
mod memory;
mod owners;
mod plan;
mod rows;
mod seal;
mod sled_store;
mod stream;

#[cfg(test)]
mod tests;

use std::fmt;

pub(crate) use self::rows::debug_shows_nothing;
pub use self::{
    error::{Damage, OpenError, StoreError},
    export::{StoredRow, import},
    key::{KeyError, KeySource, MasterKey, write_new_key_file},
    memory::MemoryStore,
    rows::{JsonFault, Row, RowError, decode, encode},
    sled_store::SledStore,
    stream::{Item, StreamError, end_frame, item_frame, read_items},
};

/// The largest row that a store takes: 100 KiB, with key, value and what encryption adds.
///
/// sled puts what is over a quarter of a segment into a file that it never syncs; the segment size
/// in `sled_store` is chosen so that a full page of rows of this size stays below.
pub const MAX_ROW_BYTES: usize = 100 * 1024;

/// What encryption and encoding add to a row at most, in bytes (at most 83 today; a test holds it below this).
pub(crate) const ROW_OVERHEAD_BYTES: usize = 128;

/// A key and its value, as [`Store::scan`] gives them.
pub type KeyValue = (Vec<u8>, Vec<u8>);

/// Where rows live. The numbers are on disk: never change or reuse one.
///
/// 0 and 255 are taken by the store itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Table {
    /// Facts about the store and the bot as a whole.
    Meta = 1,
    /// Circles: rooms with their people.
    Circle = 2,
    /// Scripts being run.
    Session = 3,
    /// Script versions that running sessions keep.
    Script = 4,
    /// Persons, their language, hours and consents.
    Person = 5,
    /// What people wrote or chose. Always under the person's own key.
    Answer = 6,
    /// What is to happen at some time.
    Timer = 7,
    /// Messages that are committed and not yet sent.
    Outbox = 8,
    /// Ids of events that took effect.
    Seen = 9,
    /// How far each room has been read.
    Mark = 10,
    /// Events that could not be decrypted yet.
    Unread = 11,
    /// Invitations that were accepted, until it is known what the room is for.
    Invite = 12,
    /// Which room is whose private room.
    PrivateRoom = 13,
    /// What circles have gathered and may take home.
    Harvest = 14,
    /// Which room is which small group's.
    Breakout = 15,
    /// What circles are going to do, and what they have decided.
    Agenda = 16,
    /// What people have promised themselves, under their own keys.
    Promise = 17,
    /// What people have said about taking part, and whom they have called, under their own keys.
    Care = 18,
    /// What is kept for people alone until a day that they have chosen, under their own keys.
    Kept = 19,
    /// What people may hand to one human, for a day at most, under their own keys.
    Hand = 20,
    /// What facilitators have checked of the directory, under their own keys.
    Directory = 21,
    /// What people have proposed for the directory, under their own keys.
    Proposal = 22,
    /// When and how people want to be asked how they are, under their own keys.
    CheckIn = 23,
    /// What they have answered, a month to a row, under their own keys.
    CheckInAnswer = 24,
    /// Whom people trust, and who has agreed to be called for whom, under the keys of those who trust.
    Contact = 25,
    /// Who is being called for whom, until a human has answered, under the keys of those who call.
    Call = 26,
    /// What people want their silence to mean, under their own keys.
    Absence = 27,
    /// What circles are offered of check-ins; under people's own keys, who was asked and agrees.
    CircleCheckIn = 28,
    /// How people raise an alert and end it, under their own keys.
    Alert = 29,
    /// Journeys that are under way, under their own keys.
    Journey = 30,
    /// What people have planned of drills, and which alerts and drills they have had, under their own
    /// keys.
    Drill = 31,
    /// What an alert of each level does, under the keys of whose alerts they are.
    Level = 34,
    /// What contacts will need in danger, under keys of its own; and to whom it was opened, under
    /// people's own keys.
    Card = 35,
    /// What circles have agreed on for alerts of their own; under people's own keys, who answers.
    Chain = 36,
}

impl Table {
    /// Every table, in the order of their numbers.
    pub const ALL: [Self; 34] = [
        Self::Meta,
        Self::Circle,
        Self::Session,
        Self::Script,
        Self::Person,
        Self::Answer,
        Self::Timer,
        Self::Outbox,
        Self::Seen,
        Self::Mark,
        Self::Unread,
        Self::Invite,
        Self::PrivateRoom,
        Self::Harvest,
        Self::Breakout,
        Self::Agenda,
        Self::Promise,
        Self::Care,
        Self::Kept,
        Self::Hand,
        Self::Directory,
        Self::Proposal,
        Self::CheckIn,
        Self::CheckInAnswer,
        Self::Contact,
        Self::Call,
        Self::Absence,
        Self::CircleCheckIn,
        Self::Alert,
        Self::Journey,
        Self::Drill,
        Self::Level,
        Self::Card,
        Self::Chain,
    ];

    /// The byte that stands for this table on disk.
    #[must_use]
    pub const fn tag(self) -> u8 {
        self as u8
    }

    /// The table that a byte on disk stands for, if this Kolo knows it.
    #[must_use]
    pub fn from_tag(tag: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.tag() == tag)
    }

    /// The name under which keys of this table are hashed. It is on disk too, in effect: never
    /// change one.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::Circle => "circle",
            Self::Session => "session",
            Self::Script => "script",
            Self::Person => "person",
            Self::Answer => "answer",
            Self::Timer => "timer",
            Self::Outbox => "outbox",
            Self::Seen => "seen",
            Self::Mark => "mark",
            Self::Unread => "unread",
            Self::Invite => "invite",
            Self::PrivateRoom => "private room",
            Self::Harvest => "harvest",
            Self::Breakout => "breakout",
            Self::Agenda => "agenda",
            Self::Promise => "promise",
            Self::Care => "care",
            Self::Kept => "kept",
            Self::Hand => "hand",
            Self::Directory => "directory",
            Self::Proposal => "proposal",
            Self::CheckIn => "check-in",
            Self::CheckInAnswer => "check-in answer",
            Self::Contact => "contact",
            Self::Call => "call",
            Self::Absence => "absence",
            Self::CircleCheckIn => "circle check-in",
            Self::Alert => "alert",
            Self::Level => "level",
            Self::Card => "card",
            Self::Journey => "journey",
            Self::Drill => "drill",
            Self::Chain => "chain",
        }
    }
}

/// Tables of bytes that change by whole batches. Every implementation passes the same tests.
pub trait Store: Send + Sync {
    /// The value under `key`, or `None` if there is none or its owner was forgotten.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] if the row cannot be read, [`StoreError::Stopped`] after an earlier
    /// failure.
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

    /// Every row of `table`, in the order of their keys.
    ///
    /// # Errors
    /// As for [`Store::get`]: one row that cannot be read fails the whole scan, so that nothing is
    /// left out in silence.
    fn scan(&self, table: Table) -> Result<Vec<KeyValue>, StoreError>;

    /// Writes the whole batch, or nothing. When this returns, the batch survives a crash and a
    /// power cut.
    ///
    /// # Errors
    /// [`StoreError::TooLarge`] if any row of the batch is over [`MAX_ROW_BYTES`]: nothing was
    /// written. [`StoreError::Write`] stops the store.
    fn commit(&self, batch: Batch) -> Result<(), StoreError>;
}

/// Changes that are written together. They count in the order in which they were added: the last
/// one wins.
#[derive(Default, Clone)]
pub struct Batch {
    pub(crate) changes: Vec<Change>,
}

/// One change of a batch.
#[derive(Clone)]
pub(crate) enum Change {
    Put { owner: Option<Vec<u8>>, table: Table, key: Vec<u8>, value: Vec<u8> },
    Delete { table: Table, key: Vec<u8> },
    Forget { owner: Vec<u8> },
}

impl Batch {
    /// An empty batch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes a row that belongs to nobody in particular.
    pub fn put(&mut self, table: Table, key: impl Into<Vec<u8>>, value: impl Into<Vec<u8>>) {
        let (key, value) = (key.into(), value.into());
        self.changes.push(Change::Put { owner: None, table, key, value });
    }

    /// Writes a row under the key of `owner`, which is made if there is none. A row that was under
    /// another owner, or under none, moves to this one.
    pub fn put_owned(
        &mut self,
        owner: &[u8],
        table: Table,
        key: impl Into<Vec<u8>>,
        value: impl Into<Vec<u8>>,
    ) {
        let (owner, key, value) = (Some(owner.to_vec()), key.into(), value.into());
        self.changes.push(Change::Put { owner, table, key, value });
    }

    /// Removes a row; nothing happens if there is none.
    pub fn delete(&mut self, table: Table, key: impl Into<Vec<u8>>) {
        self.changes.push(Change::Delete { table, key: key.into() });
    }

    /// Destroys the key of `owner` and removes every row under it, also those that were added to
    /// this batch before. Nothing happens if the owner is unknown. A later
    /// [`put_owned`](Self::put_owned) makes a new key.
    pub fn forget(&mut self, owner: &[u8]) {
        self.changes.push(Change::Forget { owner: owner.to_vec() });
    }

    /// Whether there is nothing to write.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// How many changes were added.
    #[must_use]
    pub fn len(&self) -> usize {
        self.changes.len()
    }

    /// Refuses the batch if a row in it is too large, so that no store writes a part of it.
    pub(crate) fn check(&self) -> Result<(), StoreError> {
        for change in &self.changes {
            if let Change::Put { owner, table, key, value } = change {
                // The owner's name is in the row as well.
                let bytes = owner.as_ref().map_or(0, Vec::len)
                    + key.len().saturating_add(value.len()).saturating_add(ROW_OVERHEAD_BYTES);
                if bytes > MAX_ROW_BYTES {
                    return Err(StoreError::TooLarge { table: *table, bytes });
                }
            }
        }
        Ok(())
    }
}

/// Says how many changes there are, and nothing of what is in them.
impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("changes", &self.changes.len()).finish()
    }
}
