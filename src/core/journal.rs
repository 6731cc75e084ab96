//! The journal: inputs in, one commit, deeds out.
//!
//! An event's id is committed with whatever it caused, so it takes effect once however often it is
//! fed (promise P1). A deed is handed to the outbox's queue only after the commit that holds it has
//! been synced (promise P2). If the store fails, nothing of the batch happened: the caller stops,
//! and after a restart the same events come again.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use matrix_sdk::ruma::OwnedEventId;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use tracing::error;

use super::{
    Feature, Flow, Happening, Input, Outgoing, Queue, Seed, Timers, Transaction, TransactionError,
    timer::TimerRow,
};
use crate::store::{Row, RowError, Store, StoreError, Table, decode, encode};

/// Why the journal had to stop.
#[derive(Debug, Error)]
pub enum JournalError {
    /// The store did not take or give what it should.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A row that the journal itself keeps cannot be read.
    #[error("a row of the journal cannot be read: {0}")]
    Row(#[from] RowError),
    /// There was no chance to draw from.
    #[error("the operating system gave no random numbers: {0}")]
    Chance(#[from] std::io::Error),
}

/// An event that has taken effect.
#[derive(Serialize, Deserialize)]
struct SeenRow {
    at: Timestamp,
}

impl Row for SeenRow {
    const TABLE: Table = Table::Seen;
    const VERSION: u16 = 1;
}

/// The last event of a room that a commit covers.
#[derive(Serialize, Deserialize)]
struct MarkRow {
    event: OwnedEventId,
}

impl Row for MarkRow {
    const TABLE: Table = Table::Mark;
    const VERSION: u16 = 1;
}

/// The number that the next deed gets.
#[derive(Serialize, Deserialize)]
struct NextIdRow {
    next: u64,
}

impl Row for NextIdRow {
    const TABLE: Table = Table::Meta;
    const VERSION: u16 = 1;
}

const NEXT_ID: &[u8] = b"next deed";

/// Owns the state, and is the only one who commits.
pub struct Journal {
    store: Arc<dyn Store>,
    features: Vec<Box<dyn Feature>>,
    queue: Arc<Mutex<Queue>>,
    timers: Timers,
    next_id: u64,
}

impl std::fmt::Debug for Journal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Journal(..)")
    }
}

impl Journal {
    /// Loads what must be ordered: the timers, and the deeds that were not finished.
    ///
    /// # Errors
    /// If the store does not answer, or one of these rows cannot be read.
    pub fn open(
        store: Arc<dyn Store>,
        features: Vec<Box<dyn Feature>>,
    ) -> Result<Self, JournalError> {
        let mut timers = Timers::default();
        for (_, value) in store.scan(Table::Timer)? {
            let row: TimerRow = decode(&value)?;
            timers.set(row.key, row.due);
        }
        let mut queue = Queue::default();
        for (_, value) in store.scan(Table::Outbox)? {
            queue.add(decode::<Outgoing>(&value)?);
        }
        let next: Option<NextIdRow> = store
            .get(Table::Meta, NEXT_ID)?
            .map(|value| decode(&value))
            .transpose()?;
        let next_id = next.map_or(1, |row| row.next);
        Ok(Self { store, features, queue: Arc::new(Mutex::new(queue)), timers, next_id })
    }

    /// The deeds that wait; shared with the outbox.
    pub fn queue(&self) -> Arc<Mutex<Queue>> {
        Arc::clone(&self.queue)
    }

    /// When [`Journal::tick`] is wanted next.
    pub fn next_timer(&self) -> Option<Timestamp> {
        self.timers.next()
    }

    /// Lets everything happen that `inputs` say, in one commit.
    ///
    /// # Errors
    /// If the commit fails; then nothing of it happened.
    pub fn feed(&mut self, inputs: Vec<Input>) -> Result<(), JournalError> {
        let first_id = self.next_id;
        let store = Arc::clone(&self.store);
        let mut tx = Transaction::new(store.as_ref(), &self.queue, &self.timers, &mut self.next_id);
        for input in inputs {
            tx.begin(input.at, input.seed);
            match take_effect(&self.features, &mut tx, input.what) {
                Ok(()) => tx.keep(),
                Err(TransactionError::Store(cause)) => return Err(cause.into()),
                Err(TransactionError::Row(cause)) => {
                    error!(%cause, "an input was set aside");
                    tx.undo();
                }
            }
        }
        let changes = tx.into_changes();
        let mut batch = changes.batch();
        for outgoing in &changes.sends {
            batch.put(Table::Outbox, outgoing.id.key(), encode(outgoing)?);
        }
        if self.next_id != first_id {
            batch.put(Table::Meta, NEXT_ID, encode(&NextIdRow { next: self.next_id })?);
        }
        let gone = changes.finished.iter().copied();
        for id in gone.chain(changes.taken_back.iter().map(|outgoing| outgoing.id)) {
            batch.delete(Table::Outbox, id.key());
        }
        for (key, due) in &changes.timers {
            let id = key.row_key();
            match due {
                Some(due) => {
                    let row = TimerRow { key: key.clone(), due: *due };
                    batch.put(Table::Timer, id, encode(&row)?);
                }
                None => batch.delete(Table::Timer, id),
            }
        }
        self.store.commit(batch)?;

        for (key, due) in changes.timers {
            match due {
                Some(due) => self.timers.set(key, due),
                None => self.timers.cancel(&key),
            }
        }
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        for id in changes.finished {
            queue.remove(id);
        }
        for outgoing in changes.sends {
            queue.add(outgoing);
        }
        Ok(())
    }

    /// Lets every timer happen that is due at `now`, a commit each.
    ///
    /// # Errors
    /// If a commit fails.
    pub fn tick(
        &mut self,
        now: Timestamp,
        mut seed: impl FnMut() -> Result<Seed, std::io::Error>,
    ) -> Result<(), JournalError> {
        while let Some(key) = self.timers.first_due(now) {
            self.feed(vec![Input { at: now, seed: seed()?, what: Happening::Timer { key } }])?;
        }
        Ok(())
    }

    /// The last event of a room that a commit covers, if there is one.
    ///
    /// # Errors
    /// If the store does not answer, or the row cannot be read.
    pub fn mark(
        store: &dyn Store,
        room: &matrix_sdk::ruma::RoomId,
    ) -> Result<Option<OwnedEventId>, JournalError> {
        let row: Option<MarkRow> = store
            .get(Table::Mark, room.as_bytes())?
            .map(|value| decode(&value))
            .transpose()?;
        Ok(row.map(|row| row.event))
    }
}


/// Books what the journal itself keeps, then asks each feature.
fn take_effect(
    features: &[Box<dyn Feature>],
    tx: &mut Transaction<'_>,
    what: Happening,
) -> Result<(), TransactionError> {
    if let Happening::Message { event, .. } = &what {
        if tx.has::<SeenRow>(event.as_bytes())? {
            return Ok(());
        }
        let at = tx.at();
        tx.put(event.as_bytes(), &SeenRow { at })?;
        tx.keep();
    }
    match &what {
        Happening::Mark { room, event } => {
            tx.put(room.as_bytes(), &MarkRow { event: event.clone() })?;
        }
        Happening::Timer { key } => {
            tx.cancel_timer(key.clone());
            tx.keep();
        }
        Happening::Delivered { message } | Happening::Undeliverable { message, .. } => {
            tx.finish(*message);
            tx.keep();
        }
        _ => {}
    }
    let mut next = Some(what);
    while let Some(what) = next {
        for feature in features {
            if feature.handle(tx, &what)? == Flow::Taken {
                break;
            }
        }
        next = tx.next_raised();
    }
    Ok(())
}
