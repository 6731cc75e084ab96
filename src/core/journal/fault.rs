//! Faults to put into a journal on purpose, to see that the simulator finds them.

use super::{Input, Journal, JournalError, MarkRow, SYNCED, SyncedRow};
use crate::{
    core::{Happening, Outgoing},
    store::{Batch, Table, encode},
};

/// What is wrong with a journal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    #[default]
    None,
    /// What is to be sent is handed out before it is on disk.
    QueueBeforeCommit,
    /// It does not look whether an event has taken effect.
    NoDeduplication,
    /// How far everything is read is on disk before what it says.
    MarkBeforeCommit,
}

impl Journal {
    /// From now on this is wrong.
    pub(crate) fn put_in(&mut self, fault: Fault) {
        self.fault = fault;
    }

    pub(super) fn hand_out_early(&self, sends: &[Outgoing]) {
        if self.fault == Fault::QueueBeforeCommit {
            let queue = self.queue();
            sends.iter().for_each(|outgoing| queue.lock().unwrap().add(outgoing.clone()));
        }
    }

    pub(super) fn mark_early(&self, inputs: &[Input]) -> Result<(), JournalError> {
        if self.fault != Fault::MarkBeforeCommit {
            return Ok(());
        }
        let mut batch = Batch::new();
        for input in inputs {
            match &input.what {
                Happening::Mark { room, event } => {
                    let row = encode(&MarkRow { event: event.clone() })?;
                    batch.put(Table::Mark, room.as_bytes(), row);
                }
                Happening::Synced { token } => {
                    batch.put(Table::Meta, SYNCED, encode(&SyncedRow { token: token.clone() })?);
                }
                _ => {}
            }
        }
        Ok(self.store.commit(batch)?)
    }
}
