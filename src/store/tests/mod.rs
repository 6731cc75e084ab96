//! What every store promises, and what the one on disk promises besides.

// A test that indexes out of bounds fails, which is what it should do.
#![allow(clippy::indexing_slicing)]

mod backup;
mod damage;
mod debug;
mod key;
mod rows;
mod same;
mod sled_only;
mod suite;

use std::{path::Path, time::Duration};

use super::{Batch, KeyValue, MasterKey, OpenError, SledStore, Store, Table};

/// A key for tests; another number is another key.
fn test_key(number: u8) -> MasterKey {
    MasterKey::generate([number; 32])
}

/// A new store on disk, in a folder that goes when the test ends.
fn new_sled() -> (tempfile::TempDir, SledStore) {
    let folder = tempfile::tempdir().unwrap();
    let store = SledStore::create(folder.path(), &test_key(1)).unwrap();
    (folder, store)
}

fn reopen(folder: &Path) -> SledStore {
    open_unlocked(folder).unwrap()
}

/// Opens a store that is not open elsewhere. A test beside this one that starts a process has a
/// copy of every lock in it for a moment, between fork and exec: that is waited for.
fn open_unlocked(folder: &Path) -> Result<SledStore, OpenError> {
    for _ in 0..100 {
        match SledStore::open(folder, &test_key(1)) {
            Err(OpenError::Locked { .. }) => std::thread::sleep(Duration::from_millis(10)),
            opened => return opened,
        }
    }
    SledStore::open(folder, &test_key(1))
}

/// One batch, written in a closure.
fn commit(store: &dyn Store, fill: impl FnOnce(&mut Batch)) {
    let mut batch = Batch::new();
    fill(&mut batch);
    store.commit(batch).unwrap();
}

fn everything(store: &dyn Store) -> Vec<Vec<KeyValue>> {
    Table::ALL.iter().map(|table| store.scan(*table).unwrap()).collect()
}

/// Every file below `folder` with its bytes, by path.
fn files(folder: &Path) -> std::collections::BTreeMap<std::path::PathBuf, Vec<u8>> {
    let mut found = std::collections::BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                found.insert(path, bytes);
            }
        }
    }
    found
}

/// Whether any file below `folder` holds `bytes`.
fn on_disk(folder: &Path, bytes: &[u8]) -> bool {
    files(folder).values().any(|file| file.windows(bytes.len()).any(|window| window == bytes))
}

/// A copy of a folder, as it is now.
fn copy(folder: &Path) -> tempfile::TempDir {
    let target = tempfile::tempdir().unwrap();
    for (path, bytes) in files(folder) {
        let path = target.path().join(path.strip_prefix(folder).unwrap());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    target
}
