//! The one value through which features read and write.
//!
//! It layers the writes of the present input over those of the inputs before it in the same
//! commit, and both over the store. Nothing reaches the store, the timers or the outbox until the
//! journal commits the whole.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    fmt,
    sync::{Mutex, PoisonError},
};

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedRoomId, OwnedTransactionId, OwnedUserId, TransactionId, UserId};
use rand::RngCore;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use thiserror::Error;

use super::{
    Deed, Destination, Happening, Lane, Late, MessageId, Outgoing, Queue, Seed, Status, TimerKey,
    Timers, Wait, outbox::TakenBack, timer::Timer,
};
use crate::store::{Batch, Row, RowError, Store, StoreError, Table, decode, encode};

/// Why a feature could not finish with an input.
#[derive(Debug, Error)]
pub enum TransactionError {
    /// The store did not answer. Nothing can be decided; Kolo stops.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A stored row cannot be read. The input is set aside, and Kolo goes on.
    #[error(transparent)]
    Row(#[from] RowError),
}

#[derive(Clone)]
pub(super) struct Write {
    value: Option<Vec<u8>>,
    owner: Option<Vec<u8>>,
}

/// What one or several inputs have changed.
#[derive(Default)]
pub(super) struct Changes {
    pub(super) rows: BTreeMap<(Table, Vec<u8>), Write>,
    pub(super) forgotten: BTreeSet<Vec<u8>>,
    pub(super) sends: Vec<Outgoing>,
    pub(super) finished: Vec<MessageId>,
    pub(super) taken_back: Vec<TakenBack>,
    /// Deeds of earlier inputs of the same commit that this one has taken back.
    withdrawn: Vec<Outgoing>,
    pub(super) timers: BTreeMap<TimerKey, Option<Timer>>,
}

impl Changes {
    fn take_in(&mut self, later: Self) {
        for owner in later.forgotten {
            self.rows.retain(|_, write| write.owner.as_ref() != Some(&owner));
            self.forgotten.insert(owner);
        }
        self.rows.extend(later.rows);
        self.sends.extend(later.sends);
        self.finished.extend(later.finished);
        self.taken_back.extend(later.taken_back);
        self.timers.extend(later.timers);
    }

    pub(super) fn batch(&self) -> Batch {
        let mut batch = Batch::default();
        for owner in &self.forgotten {
            batch.forget(owner);
        }
        for ((table, key), write) in &self.rows {
            match (&write.value, &write.owner) {
                (Some(value), Some(owner)) => {
                    batch.put_owned(owner, *table, key.as_slice(), value.as_slice())
                }
                (Some(value), None) => batch.put(*table, key.as_slice(), value.as_slice()),
                (None, _) => batch.delete(*table, key.as_slice()),
            }
        }
        batch
    }
}

/// What a deed belongs to.
#[derive(Default)]
struct Sent {
    circle: Option<OwnedRoomId>,
    status: Option<Status>,
    author: Option<OwnedUserId>,
}

/// Reading and writing for one input.
pub struct Transaction<'a> {
    store: &'a dyn Store,
    queue: &'a Mutex<Queue>,
    timers: &'a Timers,
    committed_later: Changes,
    current: Changes,
    raised: VecDeque<Happening>,
    at: Timestamp,
    chance: ChaCha20Rng,
    next_id: &'a mut u64,
}

impl fmt::Debug for Transaction<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Transaction(..)")
    }
}

impl<'a> Transaction<'a> {
    pub(super) fn new(
        store: &'a dyn Store,
        queue: &'a Mutex<Queue>,
        timers: &'a Timers,
        next_id: &'a mut u64,
    ) -> Self {
        Self {
            store,
            queue,
            timers,
            committed_later: Changes::default(),
            current: Changes::default(),
            raised: VecDeque::new(),
            at: Timestamp::UNIX_EPOCH,
            chance: ChaCha20Rng::from_seed([0; 32]),
            next_id,
        }
    }

    pub(super) fn begin(&mut self, at: Timestamp, seed: Seed) {
        self.at = at;
        self.chance = ChaCha20Rng::from_seed(seed.0);
    }

    pub(super) fn keep(&mut self) {
        self.committed_later.take_in(std::mem::take(&mut self.current));
    }

    pub(super) fn undo(&mut self) {
        let undone = std::mem::take(&mut self.current);
        self.raised.clear();
        self.committed_later.sends.extend(undone.withdrawn);
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        for taken in undone.taken_back {
            queue.put_back(taken);
        }
    }

    pub(super) fn next_raised(&mut self) -> Option<Happening> {
        self.raised.pop_front()
    }

    /// Whether somebody was forgotten. What lies in the store under their key can still be read
    /// until the commit, so the commit must come before the next input.
    pub(super) fn has_forgotten(&self) -> bool {
        !self.committed_later.forgotten.is_empty()
    }

    pub(super) fn into_changes(self) -> Changes {
        self.committed_later
    }

    /// When the input happened.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// The input's chance.
    pub fn chance(&mut self) -> &mut ChaCha20Rng {
        &mut self.chance
    }

    fn layered(&self, table: Table, key: &[u8]) -> Option<&Write> {
        let at = (table, key.to_vec());
        self.current.rows.get(&at).or_else(|| self.committed_later.rows.get(&at))
    }

    /// Whether there is a row.
    ///
    /// # Errors
    /// If the store does not answer.
    pub fn has<R: Row>(&self, key: &[u8]) -> Result<bool, TransactionError> {
        match self.layered(R::TABLE, key) {
            Some(write) => Ok(write.value.is_some()),
            None => Ok(self.store.get(R::TABLE, key)?.is_some()),
        }
    }

    /// Reads a row.
    ///
    /// # Errors
    /// If the store does not answer, or the row cannot be read.
    pub fn get<R: Row>(&self, key: &[u8]) -> Result<Option<R>, TransactionError> {
        let bytes = match self.layered(R::TABLE, key) {
            Some(write) => write.value.clone(),
            None => self.store.get(R::TABLE, key)?,
        };
        Ok(bytes.map(|bytes| decode(&bytes)).transpose()?)
    }

    /// Reads a whole table, in the order of its keys. For small tables and rare questions.
    ///
    /// # Errors
    /// If the store does not answer, or a row cannot be read.
    pub fn scan<R: Row>(&self) -> Result<Vec<(Vec<u8>, R)>, TransactionError> {
        let mut found: BTreeMap<Vec<u8>, Vec<u8>> =
            self.store.scan(R::TABLE)?.into_iter().collect();
        for layer in [&self.committed_later, &self.current] {
            for ((_, key), write) in layer.rows.iter().filter(|((table, _), _)| *table == R::TABLE)
            {
                match &write.value {
                    Some(value) => found.insert(key.clone(), value.clone()),
                    None => found.remove(key),
                };
            }
        }
        found.into_iter().map(|(key, value)| Ok((key, decode(&value)?))).collect()
    }

    /// Writes a row.
    ///
    /// # Errors
    /// If the row cannot be encoded.
    pub fn put<R: Row>(&mut self, key: &[u8], row: &R) -> Result<(), TransactionError> {
        self.write::<R>(key, Some(encode(row)?), None);
        Ok(())
    }

    /// Writes a row that can be read only until its owner is forgotten (promise P9).
    ///
    /// # Errors
    /// If the row cannot be encoded.
    pub fn put_owned<R: Row>(
        &mut self,
        owner: &[u8],
        key: &[u8],
        row: &R,
    ) -> Result<(), TransactionError> {
        self.write::<R>(key, Some(encode(row)?), Some(owner.to_vec()));
        Ok(())
    }

    /// Removes a row.
    pub fn delete<R: Row>(&mut self, key: &[u8]) {
        self.write::<R>(key, None, None);
    }

    fn write<R: Row>(&mut self, key: &[u8], value: Option<Vec<u8>>, owner: Option<Vec<u8>>) {
        self.current.rows.insert((R::TABLE, key.to_vec()), Write { value, owner });
    }

    /// Loses the key under which a person's rows lie, so that nothing of them can be read again.
    pub fn forget(&mut self, owner: &[u8]) {
        self.current.rows.retain(|_, write| write.owner.as_deref() != Some(owner));
        let earlier = self.committed_later.rows.iter();
        let theirs = earlier.filter(|(_, write)| write.owner.as_deref() == Some(owner));
        for (place, _) in theirs {
            let gone = Write { value: None, owner: None };
            self.current.rows.entry(place.clone()).or_insert(gone);
        }
        self.current.forgotten.insert(owner.to_vec());
    }

    /// Puts a deed into the outbox, from where it leaves after the commit (promise P2).
    pub fn send(&mut self, lane: Lane, to: Destination, deed: Deed, circle: Option<&OwnedRoomId>) {
        let sent = Sent { circle: circle.cloned(), ..Sent::default() };
        self.queue_up(lane, to, deed, sent);
    }

    /// As [`Transaction::send`], for the words of somebody who hands them to somebody else, or for
    /// what is said on somebody's behalf. Gives back its number, by which a [`Happening::Delivered`]
    /// tells that it is done.
    pub fn send_for(
        &mut self,
        author: &UserId,
        lane: Lane,
        to: Destination,
        deed: Deed,
    ) -> MessageId {
        let sent = Sent { author: Some(author.to_owned()), ..Sent::default() };
        self.queue_up(lane, to, deed, sent)
    }

    /// As [`Transaction::send`], for what somebody is told about another person: it goes with that one
    /// when they are forgotten, and can be found by [`Status::about`].
    pub fn send_about(&mut self, about: &UserId, lane: Lane, to: Destination, deed: Deed) {
        let (status, author) = (Some(Status::about(about)), Some(about.to_owned()));
        self.queue_up(lane, to, deed, Sent { circle: None, status, author });
    }

    /// Says how something stands. What was said of it before, and has not left yet, never will.
    pub fn send_status(
        &mut self,
        lane: Lane,
        to: Destination,
        deed: Deed,
        circle: Option<&OwnedRoomId>,
        status: Status,
    ) {
        self.take_back(|earlier| earlier.to == to && earlier.status.as_ref() == Some(&status));
        let sent = Sent { circle: circle.cloned(), status: Some(status), author: None };
        self.queue_up(lane, to, deed, sent);
    }

    fn queue_up(
        &mut self,
        lane: Lane,
        to: Destination,
        deed: Deed,
        Sent { circle, status, author }: Sent,
    ) -> MessageId {
        let id = MessageId(*self.next_id);
        *self.next_id += 1;
        let transaction = self.transaction_id();
        self.current.sends.push(Outgoing {
            id,
            lane,
            to,
            deed,
            circle,
            status,
            author,
            transaction,
            at: self.at,
        });
        id
    }

    fn transaction_id(&mut self) -> OwnedTransactionId {
        let (high, low) = (self.chance.next_u64(), self.chance.next_u64());
        <&TransactionId>::from(format!("k{high:016x}{low:016x}").as_str()).to_owned()
    }

    /// Takes back every deed that has not left yet and fits `which` (promise P7). Gives back how many
    /// they were.
    pub fn take_back(&mut self, which: impl Fn(&Outgoing) -> bool) -> usize {
        let before = self.current.sends.len();
        self.current.sends.retain(|outgoing| !which(outgoing));
        let now = before - self.current.sends.len();
        let earlier = std::mem::take(&mut self.committed_later.sends);
        let (theirs, stay) = earlier.into_iter().partition(|outgoing| which(outgoing));
        self.committed_later.sends = stay;
        let mut theirs: Vec<Outgoing> = theirs;
        let earlier = theirs.len();
        self.current.withdrawn.append(&mut theirs);
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        let mut waiting = queue.take_back(|outgoing| !self.is_done(outgoing) && which(outgoing));
        drop(queue);
        let taken = now + earlier + waiting.len();
        self.current.taken_back.append(&mut waiting);
        taken
    }

    /// Takes back a deed that has surely not left. Whether that was so: one that was tried may be
    /// with the homeserver, though nobody has heard of it.
    pub fn take_back_untried(&mut self, id: MessageId) -> bool {
        let is_new = self.sends().any(|outgoing| outgoing.id == id);
        let untried = || self.queue.lock().unwrap_or_else(PoisonError::into_inner).is_untried(id);
        (is_new || untried()) && self.take_back(|outgoing| outgoing.id == id) > 0
    }

    /// Notes that a deed is done, or never will be.
    pub fn finish(&mut self, id: MessageId) {
        self.current.finished.push(id);
    }

    /// An alert that was on its way for somebody: for whom, and where it goes.
    pub fn alert_for(&self, id: MessageId) -> Option<(OwnedUserId, Destination)> {
        let alert = self.outgoing(id).filter(|outgoing| outgoing.lane == Lane::Alert)?;
        Some((alert.author?, alert.to))
    }

    /// A deed that was on its way.
    pub fn outgoing(&self, id: MessageId) -> Option<Outgoing> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    pub(super) fn sends(&self) -> impl Iterator<Item = &Outgoing> {
        self.current.sends.iter().chain(&self.committed_later.sends)
    }

    /// Whether a deed of an earlier commit that fits has not been done yet.
    pub fn is_queued(&self, which: impl Fn(&Outgoing) -> bool) -> bool {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.all().any(|outgoing| !self.is_done(outgoing) && which(outgoing))
    }

    /// Whether a deed that fits and is not done yet may be on its way already.
    pub fn is_under_way(&self, which: impl Fn(&Outgoing) -> bool) -> bool {
        let queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.is_tried(|outgoing| !self.is_done(outgoing) && which(outgoing))
    }

    /// Whether an earlier input of the same commit says so: the queue does not know it yet.
    fn is_done(&self, outgoing: &Outgoing) -> bool {
        self.committed_later.finished.contains(&outgoing.id)
    }

    /// Sets or moves a timer. `late` says what is to become of it if Kolo was not running when it
    /// was due.
    pub fn set_timer(&mut self, key: TimerKey, wait: Wait, late: Late) {
        let timer = Timer::new(self.at, wait, late);
        self.current.timers.insert(key, Some(timer));
    }

    /// Forgets a timer.
    pub fn cancel_timer(&mut self, key: TimerKey) {
        self.current.timers.insert(key, None);
    }

    /// When a timer is due, if it is set.
    pub fn timer(&self, key: &TimerKey) -> Option<Timestamp> {
        self.timer_set(key).map(|timer| timer.due)
    }

    pub(super) fn timer_set(&self, key: &TimerKey) -> Option<Timer> {
        let layers = [&self.current, &self.committed_later];
        match layers.iter().find_map(|layer| layer.timers.get(key)) {
            Some(timer) => *timer,
            None => self.timers.get(key),
        }
    }

    /// Tells the other features something, in the same commit, after this input.
    pub fn raise(&mut self, what: Happening) {
        self.raised.push_back(what);
    }
}
