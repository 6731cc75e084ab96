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
    Destination, Feature, Flow, Happening, Input, Outgoing, Queue, Seed, TimerKey, Timers,
    Transaction, TransactionError, Unread, timer::TimerRow,
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
    #[cfg(test)]
    pub(crate) set_aside: usize,
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
        let next: Option<NextIdRow> =
            store.get(Table::Meta, NEXT_ID)?.map(|value| decode(&value)).transpose()?;
        let next_id = next.map_or(1, |row| row.next);
        let queue = Arc::new(Mutex::new(queue));
        Ok(Self {
            store,
            features,
            queue,
            timers,
            next_id,
            #[cfg(test)]
            set_aside: 0,
        })
    }

    /// The deeds that wait; shared with the outbox.
    pub fn queue(&self) -> Arc<Mutex<Queue>> {
        Arc::clone(&self.queue)
    }

    /// When [`Journal::tick`] is wanted next.
    pub fn next_timer(&self) -> Option<Timestamp> {
        self.timers.next()
    }

    /// Lets everything happen that `inputs` say, in one commit where that can be.
    ///
    /// An input whose outcome the store does not take because it is too large is set aside, as one
    /// is that meets a row that cannot be read.
    ///
    /// # Errors
    /// If a commit fails; then nothing of it happened.
    pub fn feed(&mut self, inputs: Vec<Input>) -> Result<(), JournalError> {
        let mut rest = inputs.as_slice();
        let mut at_once = rest.len();
        while let Some(some) = rest.get(..at_once.min(rest.len())).filter(|some| !some.is_empty()) {
            let done = match self.commit(some, Ask::Features) {
                Ok(done) => done,
                Err(JournalError::Store(StoreError::TooLarge { table, bytes })) => {
                    if some.len() > 1 {
                        at_once = 1;
                        continue;
                    }
                    error!(?table, bytes, "an input was set aside: its outcome was too large");
                    #[cfg(test)]
                    {
                        self.set_aside += 1;
                    }
                    self.commit(some, Ask::Nobody)?
                }
                Err(other) => return Err(other),
            };
            rest = rest.get(done..).unwrap_or_default();
        }
        Ok(())
    }

    /// Commits the first of `inputs`, and says how many: one after which somebody is forgotten is
    /// the last of its commit, so that the next does not find in the store what is gone.
    fn commit(&mut self, inputs: &[Input], ask: Ask) -> Result<usize, JournalError> {
        let first_id = self.next_id;
        let store = Arc::clone(&self.store);
        let mut tx = Transaction::new(store.as_ref(), &self.queue, &self.timers, &mut self.next_id);
        let features = match ask {
            Ask::Features => self.features.as_slice(),
            Ask::Nobody => &[],
        };
        let mut done = 0;
        for input in inputs {
            tx.begin(input.at, input.seed);
            match take_effect(features, &mut tx, input.what.clone()) {
                Ok(()) => tx.keep(),
                Err(TransactionError::Store(cause)) => return Err(cause.into()),
                Err(TransactionError::Row(cause)) => {
                    error!(%cause, "an input was set aside");
                    #[cfg(test)]
                    {
                        self.set_aside += 1;
                    }
                    tx.undo();
                }
            }
            done += 1;
            if tx.has_forgotten() {
                break;
            }
        }
        let changes = tx.into_changes();
        let mut batch = changes.batch();
        for outgoing in &changes.sends {
            let (key, row) = (outgoing.id.key(), encode(outgoing)?);
            match &outgoing.to {
                // What Kolo says to one person may hold that person's own words (promise P9).
                Destination::Private(person) => {
                    batch.put_owned(person.as_bytes(), Table::Outbox, key, row);
                }
                Destination::Room(_) => batch.put(Table::Outbox, key, row),
            }
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
        if let Err(cause) = self.store.commit(batch) {
            let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            changes.taken_back.into_iter().for_each(|outgoing| queue.add(outgoing));
            return Err(cause.into());
        }

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
        Ok(done)
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
        let row: Option<MarkRow> =
            store.get(Table::Mark, room.as_bytes())?.map(|value| decode(&value)).transpose()?;
        Ok(row.map(|row| row.event))
    }
}

/// Who is asked what an input means.
#[derive(Clone, Copy)]
enum Ask {
    /// Every feature.
    Features,
    /// Nobody: only what the journal itself keeps is booked.
    Nobody,
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
        tx.drop_unread(event)?;
        tx.keep();
    }
    let mut told = None;
    match &what {
        Happening::Unreadable { room, sender, event } => {
            if tx.has::<SeenRow>(event.as_bytes())? {
                return Ok(());
            }
            let (room, sender, event) = (room.clone(), sender.clone(), event.clone());
            tx.note_unread(&Unread { event, room, sender })?;
            tx.keep();
        }
        Happening::Mark { room, event } => {
            tx.put(room.as_bytes(), &MarkRow { event: event.clone() })?;
        }
        Happening::Timer { key } => {
            tx.cancel_timer(key.clone());
            tx.keep();
            if let TimerKey::Unreadable(event) = key {
                told = Some(event.clone());
            }
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
    if let Some(event) = told {
        tx.drop_unread(&event)?;
    }
    Ok(())
}
