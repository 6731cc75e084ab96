//! Looks over the SDK's own store before the SDK opens it.
//!
//! The SDK makes anew whatever it does not find. Under the session of an earlier login that would
//! be the old device with new keys: others would take it for an intruder, and could read nothing
//! that it sends. So what is missing or damaged is told, and nothing is made in its place.

use std::{
    error::Error,
    path::{Path, PathBuf},
};

use matrix_sdk::{
    STATE_STORE_DATABASE_NAME, SqliteCryptoStore, SqliteStoreConfig,
    authentication::matrix::MatrixSession, encryption::CryptoStoreError,
};
use matrix_sdk_base::crypto::store::IntoCryptoStore;
use rusqlite::{Connection, OpenFlags};
use thiserror::Error;

/// The SDK does not export this one's name.
const KEYS: &str = "matrix-sdk-crypto.sqlite3";

/// What is wrong with the SDK's store.
#[derive(Debug, Error)]
pub enum SdkStoreFault {
    /// A file is missing, or is empty.
    #[error("`{0}` is missing or empty")]
    Missing(&'static str),
    /// A file is not the database that it was.
    #[error("`{file}` is not whole: {found}")]
    NotWhole {
        /// Which.
        file: &'static str,
        /// What SQLite found first.
        found: String,
    },
    /// SQLite cannot read it.
    #[error("`{file}` cannot be read")]
    Unreadable {
        /// Which.
        file: &'static str,
        /// What SQLite said.
        #[source]
        cause: rusqlite::Error,
    },
    /// The SDK cannot open it.
    #[error("it cannot be opened: {0}")]
    Closed(String),
    /// The disk is full, or the files may not be used. Nothing is damaged.
    #[error("{0}")]
    Refused(String),
    /// The keys in it cannot be read.
    #[error("its keys cannot be read")]
    Keys(#[from] CryptoStoreError),
    /// There are no keys in it, or those of another device.
    #[error("`{KEYS}` does not hold the keys of this device")]
    OtherKeys,
}

/// Makes sure that the store in `folder` is whole, and that it is the one of this session.
pub(super) async fn check(
    folder: &Path,
    key: &[u8; 32],
    session: &MatrixSession,
) -> Result<(), SdkStoreFault> {
    for file in [KEYS, STATE_STORE_DATABASE_NAME] {
        let path = folder.join(file);
        // The whole file is read.
        match tokio::task::spawn_blocking(move || look(&path)).await {
            Ok(Ok(Look::Whole)) => {}
            Ok(Ok(Look::Nothing)) => return Err(SdkStoreFault::Missing(file)),
            Ok(Ok(Look::Broken(found))) => return Err(SdkStoreFault::NotWhole { file, found }),
            Ok(Err(cause)) if is_of_the_disk(&cause) => {
                return Err(SdkStoreFault::Refused(cause.to_string()));
            }
            Ok(Err(cause)) => return Err(SdkStoreFault::Unreadable { file, cause }),
            Err(fell) => return Err(SdkStoreFault::Closed(fell.to_string())),
        }
    }
    let config = SqliteStoreConfig::new(folder).key(Some(key));
    let keys = SqliteCryptoStore::open_with_config(&config)
        .await
        .map_err(|cause| closed(&cause))?
        .into_crypto_store();
    let account = keys.load_account().await?.ok_or(SdkStoreFault::OtherKeys)?;
    let meta = &session.meta;
    if account.user_id() != meta.user_id || account.device_id() != meta.device_id {
        return Err(SdkStoreFault::OtherKeys);
    }
    Ok(())
}

/// Why the SDK does not open its store.
pub(super) fn closed(cause: &(dyn Error + 'static)) -> SdkStoreFault {
    if is_of_the_disk(cause) {
        SdkStoreFault::Refused(cause.to_string())
    } else {
        SdkStoreFault::Closed(cause.to_string())
    }
}

/// Whether SQLite was refused by the disk: then a backup would not help, and would cost the keys.
fn is_of_the_disk(error: &(dyn Error + 'static)) -> bool {
    use rusqlite::ffi::ErrorCode::{
        CannotOpen, DiskFull, PermissionDenied, ReadOnly, SystemIoFailure,
    };
    // The SDK hides most of its errors, but not what SQLite itself said.
    let mut causes = std::iter::successors(Some(error), |&error| error.source());
    causes.any(|cause| {
        cause.downcast_ref::<rusqlite::ffi::Error>().is_some_and(|said| {
            matches!(
                said.code,
                CannotOpen | DiskFull | PermissionDenied | ReadOnly | SystemIoFailure
            )
        })
    })
}

enum Look {
    Whole,
    Nothing,
    Broken(String),
}

fn look(path: &PathBuf) -> rusqlite::Result<Look> {
    if !path.metadata().is_ok_and(|file| file.len() > 0) {
        return Ok(Look::Nothing);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let database = Connection::open_with_flags(path, flags)?;
    let found: String = database.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    Ok(if found == "ok" { Look::Whole } else { Look::Broken(in_one_line(&found)) })
}

/// SQLite says where it was before it says what it found.
fn in_one_line(found: &str) -> String {
    let lines = found.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_not_taken_for_damage() {
        let said = |code| rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
        let full = closed(&said(rusqlite::ffi::SQLITE_FULL));
        assert!(matches!(full, SdkStoreFault::Refused(_)), "{full}");
        let broken = closed(&said(rusqlite::ffi::SQLITE_CORRUPT));
        assert!(matches!(broken, SdkStoreFault::Closed(_)), "{broken}");
    }

    #[test]
    fn what_sqlite_found_is_told_in_one_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rows");
        let database = Connection::open(&path).unwrap();
        database.execute_batch("PRAGMA page_size = 4096; CREATE TABLE rows (text)").unwrap();
        database.execute("INSERT INTO rows VALUES ('one')", []).unwrap();
        drop(database);
        let mut bytes = std::fs::read(&path).unwrap();
        // Where the first row of the second page lies: now beyond that page.
        *bytes.get_mut(4096 + 8).unwrap() = 0xff;
        std::fs::write(&path, bytes).unwrap();
        let Look::Broken(found) = look(&path).unwrap() else { panic!("it is taken for whole") };
        assert!(found.contains("out of range"), "{found}");
        assert!(!found.contains('\n'), "{found}");
    }
}
