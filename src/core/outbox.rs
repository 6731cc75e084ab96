//! What waits to be sent, in the order in which it may leave.

use std::collections::{BTreeMap, BTreeSet};

use super::{Destination, Lane, MessageId, Outgoing};

/// The deeds that are committed and not yet done.
///
/// The highest lane comes first; inside a lane the order is kept for each destination, and a
/// destination that is busy holds up nobody else.
#[derive(Debug, Default)]
pub struct Queue {
    waiting: BTreeMap<(Lane, MessageId), Outgoing>,
    lanes: BTreeMap<MessageId, Lane>,
    in_flight: BTreeMap<MessageId, Destination>,
    resting: BTreeSet<Destination>,
    /// Taken back while they were on their way: not tried again if this attempt fails.
    recalled: BTreeSet<MessageId>,
}

impl Queue {
    /// Adds a deed whose commit is on disk.
    pub fn add(&mut self, outgoing: Outgoing) {
        self.recalled.remove(&outgoing.id);
        self.lanes.insert(outgoing.id, outgoing.lane);
        self.waiting.insert((outgoing.lane, outgoing.id), outgoing);
    }

    /// Takes a deed back, or forgets one that is done.
    pub fn remove(&mut self, id: MessageId) {
        self.in_flight.remove(&id);
        self.recalled.remove(&id);
        if let Some(lane) = self.lanes.remove(&id) {
            self.waiting.remove(&(lane, id));
        }
    }

    /// Hands out the next deed that may be done now. It stays in the queue until
    /// [`Queue::remove`].
    pub fn take(&mut self) -> Option<Outgoing> {
        let busy: BTreeSet<&Destination> =
            self.in_flight.values().chain(self.resting.iter()).collect();
        let next = self.waiting.values().find(|outgoing| !busy.contains(&outgoing.to)).cloned()?;
        self.in_flight.insert(next.id, next.to.clone());
        Some(next)
    }

    /// The attempt that [`Queue::take`] began has failed for now: the deed keeps its place, and its
    /// destination rests until [`Queue::wake`].
    pub fn postpone(&mut self, id: MessageId) {
        if let Some(to) = self.in_flight.remove(&id) {
            self.resting.insert(to);
        }
        if self.recalled.contains(&id) {
            self.remove(id);
        }
    }

    /// A destination may be tried again.
    pub fn wake(&mut self, to: &Destination) {
        self.resting.remove(to);
    }

    /// Takes back whatever fits `which`. What is on its way already cannot be called back, but is
    /// not tried again.
    pub fn take_back(&mut self, which: impl Fn(&Outgoing) -> bool) -> Vec<Outgoing> {
        let taken: Vec<Outgoing> =
            self.waiting.values().filter(|outgoing| which(outgoing)).cloned().collect();
        for outgoing in &taken {
            if self.in_flight.contains_key(&outgoing.id) {
                self.recalled.insert(outgoing.id);
            } else {
                self.remove(outgoing.id);
            }
        }
        taken
    }

    /// A deed that is not finished yet.
    pub fn get(&self, id: MessageId) -> Option<&Outgoing> {
        self.waiting.get(&(*self.lanes.get(&id)?, id))
    }

    /// How many deeds are not finished.
    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Whether all is done.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }
}
