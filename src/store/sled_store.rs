//! The store on disk: sled, one tree for all tables, so that one batch is atomic over all of them.
//!
//! The life of a commit: rows are sealed and new keys of persons made; the new keys are written
//! and synced; the rows are applied as one sled batch, flushed, and synced by ourselves; keys that
//! were forgotten are wiped; then the commit returns. One lock is held from the first to the last,
//! so nobody reads what is not safe yet.
//!
//! When it fails after the first write, the store stops; [`SledStore::open`] then finds either
//! the whole batch or nothing of it. On Linux sled's `flush` does not reach the disk
//! (`sync_file_range`), hence the `sync_data` of our own.

use std::{
    collections::BTreeMap,
    fmt,
    fs::File,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::{Mutex, MutexGuard},
    thread,
    time::Duration,
};

use matrix_sdk_store_encryption::StoreCipher;

use super::{
    Batch, Damage, KeyValue, MasterKey, OpenError, Store, StoreError, StoredRow, Table, export,
    folder::{Folder, Found, ROWS, owners_key},
    owners::Owners,
    plan::Plan,
    seal::{self, COMMITS_PLACE, Hash, OWNER_TAG},
};

/// 64 MiB; sled's default is 1 GiB.
const CACHE_BYTES: u64 = 64 * 1024 * 1024;

/// 8 MiB. sled moves a page over a quarter of this into a file that it never syncs, and a page
/// holds up to about 19 rows: 19 × [`super::MAX_ROW_BYTES`] stays below 2 MiB.
const SEGMENT_BYTES: usize = 8 * 1024 * 1024;

/// Two seconds in all; measured: a few milliseconds are needed.
const LOCK_TRIES: usize = 200;
const LOCK_PAUSE: Duration = Duration::from_millis(10);

/// An encrypted store in a folder, open for this process alone.
///
/// Calls wait for each other, and a commit waits for the disk (about a millisecond): from
/// asynchronous code, commit on a thread that may block.
pub struct SledStore {
    cipher: StoreCipher,
    inner: Mutex<Inner>,
    // Last, so that it is dropped last.
    _lock: File,
}

struct Inner {
    db: sled::Db,
    /// The database's file, held open so that no write error is missed between two syncs.
    file: File,
    owners: Owners,
    commits: u64,
    stopped: bool,
}

impl SledStore {
    /// Makes a store in `folder` (which is made too, with mode 0700) and opens it.
    ///
    /// # Errors
    /// [`OpenError::Exists`] if there is one already, [`OpenError::Damaged`] if there is a part of
    /// one, [`OpenError::Locked`] or [`OpenError::Io`].
    pub fn create(folder: &Path, key: &MasterKey) -> Result<Self, OpenError> {
        let folder = Folder::new(folder);
        folder.make()?;
        let lock = folder.lock()?;
        match folder.look() {
            Found::Nothing => {}
            Found::Whole => return Err(folder.exists()),
            Found::Part(missing) => return Err(folder.damaged(Damage::FileMissing(missing))),
        }
        folder.create_owners()?;
        let db = open_database(&folder)?;
        db.insert(COMMITS_PLACE, &0u64.to_le_bytes())
            .and_then(|_| db.flush())
            .map_err(|cause| refused(&folder, cause))?;
        database_file(&folder)?.sync_all().map_err(|cause| folder.io("sync `rows`", cause))?;
        folder.tighten()?;
        folder.create_cipher(key)?;
        let cipher = folder.open_cipher(key)?;
        Self::start(&folder, lock, cipher, db, key)
    }

    /// Opens the store in `folder`.
    ///
    /// # Errors
    /// [`OpenError::Missing`] if there is none, [`OpenError::Locked`] if it is open elsewhere,
    /// [`OpenError::WrongKey`] (nothing was touched), [`OpenError::Damaged`] or
    /// [`OpenError::Io`].
    pub fn open(folder: &Path, key: &MasterKey) -> Result<Self, OpenError> {
        let folder = Folder::new(folder);
        if matches!(folder.look(), Found::Nothing) {
            return Err(folder.missing());
        }
        let lock = folder.lock()?;
        match folder.look() {
            Found::Whole => {}
            Found::Nothing => return Err(folder.missing()),
            Found::Part(missing) => return Err(folder.damaged(Damage::FileMissing(missing))),
        }
        // Before the database, which writes when it opens.
        let cipher = folder.open_cipher(key)?;
        if !folder.rows().join("db").exists() {
            return Err(folder.damaged(Damage::FileMissing("rows/db")));
        }
        folder.remove_unfinished()?;
        let db = open_database(&folder)?;
        folder.tighten()?;
        Self::start(&folder, lock, cipher, db, key)
    }

    fn start(
        folder: &Folder,
        lock: File,
        cipher: StoreCipher,
        db: sled::Db,
        key: &MasterKey,
    ) -> Result<Self, OpenError> {
        let file = database_file(folder)?;
        let marks = catch_unwind(AssertUnwindSafe(|| read_marks(&db)))
            .unwrap_or(Err(Damage::DatabasePanicked));
        let (marks, commits) = marks.map_err(|cause| folder.damaged(cause))?;
        let owners = folder.open_owners()?;
        let owners = Owners::open(owners, &cipher, owners_key(key), &marks)
            .map_err(|cause| folder.damaged(cause))?;
        let noted = owners.commits().map_err(|cause| folder.io("read `owners`", cause))?;
        match noted.saturating_sub(commits) {
            0 => {}
            lost => return Err(folder.damaged(Damage::CommitsLost { lost })),
        }
        let inner = Inner { db, file, owners, commits, stopped: false };
        Ok(Self { cipher, inner: Mutex::new(inner), _lock: lock })
    }

    /// Every row as of one moment. The lock is held only while the sealed rows are copied in memory;
    /// they are opened after.
    ///
    /// # Errors
    /// As for [`Store::scan`]: one row that cannot be read fails the whole.
    pub fn export(&self) -> Result<Vec<StoredRow>, StoreError> {
        let (sealed, ciphers) = {
            let inner = self.inner()?;
            let sealed: Result<Vec<_>, _> = inner.db.iter().collect();
            (sealed.map_err(|cause| damaged(Damage::Database(cause)))?, inner.owners.ciphers())
        };
        export::open_all(&self.cipher, &ciphers, sealed).map_err(damaged)
    }

    fn inner(&self) -> Result<MutexGuard<'_, Inner>, StoreError> {
        let inner = self.inner.lock().map_err(|_| StoreError::Stopped)?;
        if inner.stopped { Err(StoreError::Stopped) } else { Ok(inner) }
    }

    /// From now on the file `owners` refuses to be written, as on a disk that fails.
    #[cfg(test)]
    pub(super) fn break_for_test(&self) {
        if let (Ok(mut inner), Ok(file)) = (self.inner(), File::open("/dev/null")) {
            inner.owners.file_for_test(file);
        }
    }
}

impl Inner {
    fn write(&mut self, plan: Plan) -> Result<(), Damage> {
        let slots = self.owners.write(&plan.fresh)?;
        let commits = self.commits.saturating_add(1);
        let mut batch = sled::Batch::default();
        for owner in &plan.gone {
            batch.remove(seal::owner_place(owner));
        }
        for (owner, key) in &plan.fresh {
            batch.insert(seal::owner_place(owner), key.fingerprint.as_slice());
        }
        for (place, row) in plan.rows {
            match row {
                Some(row) => batch.insert(place, row),
                None => batch.remove(place),
            }
        }
        batch.insert(&COMMITS_PLACE, &commits.to_le_bytes());
        self.db.apply_batch(batch).map_err(Damage::Database)?;
        self.db.flush().map_err(Damage::Database)?;
        self.file.sync_data().map_err(Damage::System)?;
        self.commits = commits;
        self.owners.settle(&plan.gone, plan.fresh, slots).map_err(Damage::System)?;
        self.owners.note_commits(commits).map_err(Damage::System)
    }
}

impl Store for SledStore {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let inner = self.inner()?;
        let place = seal::place(&self.cipher, table, key);
        let row = inner.db.get(&place).map_err(|cause| damaged(Damage::Database(cause)))?;
        let Some(row) = row else { return Ok(None) };
        let cipher_of = |owner: &Hash| inner.owners.cipher(owner);
        let found = seal::open(&self.cipher, cipher_of, table, &place, &row).map_err(damaged)?;
        Ok(found.map(|found| found.value))
    }

    fn scan(&self, table: Table) -> Result<Vec<KeyValue>, StoreError> {
        let inner = self.inner()?;
        let mut found = Vec::new();
        for row in inner.db.scan_prefix([table.tag()]) {
            let (place, row) = row.map_err(|cause| damaged(Damage::Database(cause)))?;
            let cipher_of = |owner: &Hash| inner.owners.cipher(owner);
            let opened = seal::open(&self.cipher, cipher_of, table, &place, &row);
            found.extend(opened.map_err(damaged)?.map(|row| (row.key, row.value)));
        }
        found.sort_unstable();
        Ok(found)
    }

    fn commit(&self, batch: Batch) -> Result<(), StoreError> {
        batch.check()?;
        let mut inner = self.inner()?;
        if batch.is_empty() {
            return Ok(());
        }
        let plan = Plan::of(&batch, &self.cipher, &inner.owners, &inner.db).map_err(damaged)?;
        let written = inner.write(plan);
        inner.stopped = written.is_err();
        written.map_err(StoreError::Write)
    }
}

/// Says that it is a store, and nothing of what is in it.
impl fmt::Debug for SledStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SledStore").finish_non_exhaustive()
    }
}

fn damaged(cause: Damage) -> StoreError {
    StoreError::Damaged(cause)
}

fn database_file(folder: &Folder) -> Result<File, OpenError> {
    File::open(folder.rows().join("db")).map_err(|cause| folder.io("open `rows/db`", cause))
}

/// Opens sled, which may fail after a crash, and may panic on files that are broken.
///
/// The threads of a sled that was dropped in this process hold its own lock for a moment longer.
/// Ours is taken by now, so that is waited for.
fn open_database(folder: &Folder) -> Result<sled::Db, OpenError> {
    let config = sled::Config::new()
        .path(folder.rows())
        .cache_capacity(CACHE_BYTES)
        .segment_size(SEGMENT_BYTES)
        .flush_every_ms(None);
    for _ in 0..LOCK_TRIES {
        match catch_unwind(AssertUnwindSafe(|| config.open())) {
            Ok(Ok(db)) => return Ok(db),
            Ok(Err(cause)) if is_locked(&cause) => thread::sleep(LOCK_PAUSE),
            Ok(Err(cause)) => return Err(refused(folder, cause)),
            Err(_) => return Err(folder.damaged(Damage::DatabasePanicked)),
        }
    }
    Err(folder.locked())
}

/// A disk that is full or read-only is not damage, and no backup would help.
fn refused(folder: &Folder, cause: sled::Error) -> OpenError {
    use std::io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    match cause {
        sled::Error::Io(cause)
            if matches!(
                cause.kind(),
                PermissionDenied | QuotaExceeded | ReadOnlyFilesystem | StorageFull
            ) =>
        {
            folder.io("open the database", cause)
        }
        cause => folder.damaged(Damage::Database(cause)),
    }
}

/// sled has no variant of its own for this.
fn is_locked(cause: &sled::Error) -> bool {
    matches!(cause, sled::Error::Io(cause) if cause.to_string().starts_with("could not acquire lock"))
}

/// Reads every row once, so that a broken one is found at the start and not in an alert, and
/// collects the marks of owners and the number of commits.
fn read_marks(db: &sled::Db) -> Result<(BTreeMap<Hash, Hash>, u64), Damage> {
    let mut marks = BTreeMap::new();
    let mut commits = None;
    for row in db.iter() {
        let (place, value) = row.map_err(Damage::Database)?;
        let malformed = |_| Damage::FileMalformed(ROWS);
        if place == COMMITS_PLACE {
            let count = value.as_ref().try_into().map_err(malformed)?;
            commits = Some(u64::from_le_bytes(count));
        } else if let Some((&OWNER_TAG, owner)) = place.split_first() {
            let owner = Hash::try_from(owner).map_err(malformed)?;
            marks.insert(owner, Hash::try_from(value.as_ref()).map_err(malformed)?);
        }
    }
    let commits = commits.ok_or(Damage::FileMalformed(ROWS))?;
    Ok((marks, commits))
}
