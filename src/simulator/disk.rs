//! A store that dies in its commits.

use std::sync::Mutex;

use super::{checks::Written, history::When, outbox::Line, world::Shared};
use crate::store::{Batch, KeyValue, MemoryStore, Store, StoreError, Table};

/// What is on disk. Whatever was not committed is gone when Kolo dies.
pub struct Disk {
    pub rows: MemoryStore,
    world: Shared,
    /// What may send while a commit is under way.
    pub line: Mutex<Option<Line>>,
}

impl Disk {
    pub fn new(world: &Shared, rows: MemoryStore) -> Self {
        Self { rows, world: world.clone(), line: Mutex::new(None) }
    }

    fn dies(&self, written: bool) -> bool {
        let here = When::Commit { after: 0, written };
        self.world.lock().dies(|when| *when == here)
    }

    fn alive(&self) -> Result<(), StoreError> {
        if self.world.lock().dead { Err(StoreError::Stopped) } else { Ok(()) }
    }
}

impl Store for Disk {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.alive()?;
        self.rows.get(table, key)
    }

    fn scan(&self, table: Table) -> Result<Vec<KeyValue>, StoreError> {
        self.alive()?;
        self.rows.scan(table)
    }

    fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        self.alive()?;
        let brisk = self.world.lock().weather.brisk;
        if let Some(line) = self.line.lock().unwrap().as_ref().filter(|_| brisk) {
            line.leave(&self.world, &self.rows);
            line.arrive(&self.world, &self.rows);
        }
        self.alive()?;
        if self.dies(false) {
            return Err(StoreError::Stopped);
        }
        let written = Written::of(&batch);
        self.rows.commit(batch)?;
        self.world.lock().watch_commit(written, &self.rows);
        if self.dies(true) {
            return Err(StoreError::Stopped);
        }
        for when in &mut self.world.lock().deaths {
            if let When::Commit { after, .. } = when {
                *after = after.saturating_sub(1);
            }
        }
        Ok(())
    }
}
