//! The journal: inputs in, one commit, deeds out.
//!
//! An event's id is committed with whatever it caused, so it takes effect once however often it is
//! fed (promise P1). A deed is handed to the outbox's queue only after the commit that holds it has
//! been synced (promise P2). If the store fails, nothing of the batch happened: the caller stops,
//! and after a restart the same events come again.

#[cfg(test)]
mod fault;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::OwnedEventId;
use serde::{Deserialize, Serialize};
use thiserror::Error;
use tracing::error;

#[cfg(test)]
pub(crate) use self::fault::Fault;
use super::{
    Content, Destination, Feature, Flow, Happening, Input, Outgoing, Queue, Seed, TimerKey, Timers,
    Transaction, TransactionError,
    timer::{Timer, TimerRow},
};
use crate::store::{Batch, Row, RowError, Store, StoreError, Table, decode, encode};

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

/// How far the homeserver has told everything.
#[derive(Serialize, Deserialize)]
struct SyncedRow {
    token: String,
}

impl Row for SyncedRow {
    const TABLE: Table = Table::Meta;
    const VERSION: u16 = 1;
}

const NEXT_ID: &[u8] = b"next deed";
const SYNCED: &[u8] = b"synced";

/// So many timers fire in one commit: many are due at once after a downtime, and a message that
/// comes meanwhile shall not wait for all of them.
const TIMERS_AT_ONCE: usize = 64;

/// Owns the state, and is the only one who commits.
pub struct Journal {
    store: Arc<dyn Store>,
    features: Vec<Box<dyn Feature>>,
    queue: Arc<Mutex<Queue>>,
    timers: Timers,
    next_id: u64,
    /// How many inputs were set aside since it was opened.
    pub(crate) set_aside: usize,
    #[cfg(test)]
    fault: Fault,
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
            timers.set(row.key, row.timer);
        }
        let mut queue = Queue::default();
        for (_, value) in store.scan(Table::Outbox)? {
            queue.load(decode::<Outgoing>(&value)?);
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
            set_aside: 0,
            #[cfg(test)]
            fault: Fault::None,
        })
    }

    /// The deeds that wait; shared with the outbox.
    pub fn queue(&self) -> Arc<Mutex<Queue>> {
        Arc::clone(&self.queue)
    }

    /// When a timer is due, if it is set.
    pub fn timer(&self, key: &TimerKey) -> Option<Timestamp> {
        self.timers.get(key).map(|timer| timer.due)
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
                    self.set_aside += 1;
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
        #[cfg(test)]
        self.mark_early(inputs)?;
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
            #[cfg(test)]
            if let (Fault::NoDeduplication, Happening::Message { event, .. }) =
                (self.fault, &input.what)
            {
                tx.delete::<SeenRow>(event.as_bytes());
            }
            match take_effect(features, &mut tx, input.what.clone()) {
                Ok(()) => tx.keep(),
                Err(TransactionError::Store(cause)) => return Err(cause.into()),
                Err(TransactionError::Row(cause)) => {
                    error!(%cause, "an input was set aside");
                    self.set_aside += 1;
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
        let (sends, joined) = self.join(changes.sends);
        for outgoing in &sends {
            let (key, row) = (outgoing.id.key(), encode(outgoing)?);
            match &outgoing.to {
                // What Kolo says to one person may hold that person's own words (promise P9).
                Destination::Private(person) => {
                    batch.put_owned(person.as_bytes(), Table::Outbox, key, row);
                }
                Destination::Room(_) | Destination::Breakout(_) => {
                    batch.put(Table::Outbox, key, row);
                }
            }
        }
        if self.next_id != first_id {
            batch.put(Table::Meta, NEXT_ID, encode(&NextIdRow { next: self.next_id })?);
        }
        let gone = changes.finished.iter().copied();
        for id in gone.chain(changes.taken_back.iter().map(|taken| taken.outgoing.id)) {
            batch.delete(Table::Outbox, id.key());
        }
        write_timers(&mut batch, &changes.timers)?;
        #[cfg(test)]
        self.hand_out_early(&sends);
        if let Err(cause) = self.store.commit(batch) {
            let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            changes.taken_back.into_iter().for_each(|taken| queue.put_back(taken));
            joined.into_iter().for_each(|outgoing| queue.add(outgoing));
            return Err(cause.into());
        }

        self.take_over(changes.timers);
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        for id in changes.finished {
            queue.remove(id);
        }
        for outgoing in sends {
            queue.add(outgoing);
        }
        Ok(done)
    }

    /// Joins what is to be sent to what waits already, where both read well as one message. Gives
    /// back what is to be written, and what was taken out of the queue for it.
    fn join(&self, sends: Vec<Outgoing>) -> (Vec<Outgoing>, Vec<Outgoing>) {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let mut joined = Vec::new();
        let mut left = BTreeSet::new();
        let sends = sends
            .into_iter()
            .map(|outgoing| {
                let way = (outgoing.to.clone(), outgoing.lane);
                // After one that stands alone, the next must not slip in before it.
                let before = Some(&outgoing)
                    .filter(|_| !left.contains(&way))
                    .and_then(|outgoing| queue.take_to_join(outgoing));
                left.insert(way);
                match before {
                    Some(before) => {
                        joined.push(before.clone());
                        before.with(outgoing)
                    }
                    None => outgoing,
                }
            })
            .collect();
        (sends, joined)
    }

    fn take_over(&mut self, timers: BTreeMap<TimerKey, Option<Timer>>) {
        for (key, timer) in timers {
            match timer {
                Some(timer) => self.timers.set(key, timer),
                None => self.timers.cancel(&key),
            }
        }
    }

    /// Lets timers happen that are due at `now`. Whether there are more, which the next call takes.
    ///
    /// # Errors
    /// If a commit fails.
    pub fn tick(
        &mut self,
        now: Timestamp,
        mut seed: impl FnMut() -> Result<Seed, std::io::Error>,
    ) -> Result<bool, JournalError> {
        let due = self.timers.due_at(now, TIMERS_AT_ONCE);
        let inputs = due
            .into_iter()
            .map(|key| {
                let what = Happening::Timer { key, late: None };
                Ok(Input { at: now, seed: seed()?, what })
            })
            .collect::<Result<Vec<_>, std::io::Error>>()?;
        self.feed(inputs)?;
        Ok(self.timers.next().is_some_and(|due| due <= now))
    }

    /// The clock was set back by so much: whoever waits for a stretch of time does not wait longer.
    ///
    /// # Errors
    /// If the commit fails.
    pub fn set_back(&mut self, by: SignedDuration) -> Result<(), JournalError> {
        let moved = self.timers.set_back(by);
        let moved: BTreeMap<_, _> =
            moved.into_iter().map(|(key, timer)| (key, Some(timer))).collect();
        let mut batch = Batch::new();
        write_timers(&mut batch, &moved)?;
        self.store.commit(batch)?;
        self.take_over(moved);
        Ok(())
    }

    /// Where the sync began whose outcome the last commit covers, if there was one.
    ///
    /// # Errors
    /// If the store does not answer, or the row cannot be read.
    pub fn synced(store: &dyn Store) -> Result<Option<String>, JournalError> {
        let row: Option<SyncedRow> =
            store.get(Table::Meta, SYNCED)?.map(|value| decode(&value)).transpose()?;
        Ok(row.map(|row| row.token))
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

fn write_timers(
    batch: &mut Batch,
    timers: &BTreeMap<TimerKey, Option<Timer>>,
) -> Result<(), JournalError> {
    for (key, timer) in timers {
        let id = key.row_key();
        match timer {
            Some(timer) => {
                let row = encode(&TimerRow { key: key.clone(), timer: *timer })?;
                batch.put(Table::Timer, id, row);
            }
            None => batch.delete(Table::Timer, id),
        }
    }
    Ok(())
}

/// Books what the journal itself keeps, then asks each feature.
fn take_effect(
    features: &[Box<dyn Feature>],
    tx: &mut Transaction<'_>,
    what: Happening,
) -> Result<(), TransactionError> {
    let mut next = book(tx, what)?;
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

/// Books what the journal itself keeps of an input, which stands whatever a feature does. Gives back
/// what the features are to hear, if anything.
fn book(
    tx: &mut Transaction<'_>,
    mut what: Happening,
) -> Result<Option<Happening>, TransactionError> {
    match &mut what {
        Happening::Message { room, sender, event, sent_at, content } => {
            if tx.has::<SeenRow>(event.as_bytes())? {
                return Ok(None);
            }
            // Another server may have written any time into it; nobody writes in the future.
            *sent_at = (*sent_at).min(tx.at());
            see(tx, event)?;
            if let Content::Correction { of, text } = content
                && let Some(unread) = tx.unread(of)?
                && (&unread.room, &unread.sender) == (room, sender)
            {
                // What it corrects could not be read, so it stands in its place.
                see(tx, of)?;
                *content = Content::Text(std::mem::take(text));
            }
        }
        Happening::Unreadable { room, sender, event } => {
            if tx.has::<SeenRow>(event.as_bytes())? {
                return Ok(None);
            }
            tx.note_unread(room, sender, event)?;
        }
        Happening::Redacted { room, sender, event } => {
            if let Some(unread) = tx.unread(event)?
                && (&unread.room, &unread.sender) == (room, sender)
            {
                tx.drop_unread(event)?;
            }
        }
        Happening::Mark { room, event } => {
            tx.put(room.as_bytes(), &MarkRow { event: event.clone() })?;
        }
        Happening::Synced { token } => {
            tx.put(SYNCED, &SyncedRow { token: std::mem::take(token) })?;
        }
        Happening::Armed { switch, delay } => tx.note_switch(switch, Some(delay))?,
        Happening::Disarmed { switch } => tx.note_switch(switch, None)?,
        // Whatever is in there when Kolo comes back was not meant for it.
        Happening::Gone { room, .. } => tx.delete::<MarkRow>(room.as_bytes()),
        Happening::Timer { key, late } => {
            // One that fired just before may have moved it.
            let Some(timer) = tx.timer_set(key).filter(|timer| timer.due <= tx.at()) else {
                return Ok(None);
            };
            tx.cancel_timer(key.clone());
            let wanted = match key {
                TimerKey::Unreadable(event) => tx.despair_of(event)?,
                _ => true,
            };
            let Some(behind) = timer.fires(tx.at()).filter(|_| wanted) else {
                tx.keep();
                return Ok(None);
            };
            *late = behind;
        }
        Happening::Delivered { message } | Happening::Undeliverable { message, .. } => {
            tx.finish(*message);
        }
        _ => {}
    }
    tx.keep();
    Ok(Some(what))
}

fn see(tx: &mut Transaction<'_>, event: &OwnedEventId) -> Result<(), TransactionError> {
    let at = tx.at();
    tx.put(event.as_bytes(), &SeenRow { at })?;
    tx.drop_unread(event)
}
