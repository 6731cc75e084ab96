//! A store in memory, for tests and simulators. It passes the same tests as the one on disk.
//!
//! A commit is whole and safe at once, so a simulator that crashes takes a
//! [`snapshot`](MemoryStore::snapshot) and starts again from it.

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Mutex, MutexGuard},
};

use super::{Batch, Change, KeyValue, Store, StoreError, Table};

/// Rows in memory, in the clear, gone with the process.
#[derive(Default)]
pub struct MemoryStore {
    rows: Mutex<Rows>,
}

type Rows = BTreeMap<(Table, Vec<u8>), Held>;

#[derive(Clone)]
struct Held {
    owner: Option<Vec<u8>>,
    value: Vec<u8>,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A store of its own with the rows of this moment: what a crash now would leave behind.
    ///
    /// # Errors
    /// [`StoreError::Stopped`] if a thread died while it was writing.
    pub fn snapshot(&self) -> Result<Self, StoreError> {
        Ok(Self { rows: Mutex::new(self.rows()?.clone()) })
    }

    fn rows(&self) -> Result<MutexGuard<'_, Rows>, StoreError> {
        self.rows.lock().map_err(|_| StoreError::Stopped)
    }
}

impl Store for MemoryStore {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(self.rows()?.get(&(table, key.to_vec())).map(|held| held.value.clone()))
    }

    fn scan(&self, table: Table) -> Result<Vec<KeyValue>, StoreError> {
        let rows = self.rows()?;
        let from_here = rows.range((table, Vec::new())..);
        let here = from_here.take_while(|((other, _), _)| *other == table);
        Ok(here.map(|((_, key), held)| (key.clone(), held.value.clone())).collect())
    }

    fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        batch.check()?;
        let mut rows = self.rows()?;
        for change in batch.changes {
            match change {
                Change::Put { owner, table, key, value } => {
                    rows.insert((table, key), Held { owner, value });
                }
                Change::Delete { table, key } => {
                    rows.remove(&(table, key));
                }
                Change::Forget { owner } => {
                    rows.retain(|_, held| held.owner.as_ref() != Some(&owner));
                }
            }
        }
        Ok(())
    }
}

/// Says that it is a store, and nothing of what is in it.
impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryStore").finish_non_exhaustive()
    }
}
