//! What can go wrong with a store, in words for the person who runs Kolo.
//!
//! Errors name folders and tables, never keys, values or people.

use std::{io, path::PathBuf};

use super::{MAX_ROW_BYTES, Table};

/// Why a read or a commit failed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A row is over [`MAX_ROW_BYTES`]. Nothing was written.
    #[error(
        "a row of {bytes} bytes for the table {table:?} is over the {MAX_ROW_BYTES} bytes that \
         the store takes; nothing was written. Split the text into smaller parts"
    )]
    TooLarge {
        /// The table of the first row that is too large.
        table: Table,
        /// Its size with key and encryption, in bytes.
        bytes: usize,
    },
    /// A row is there and cannot be read.
    #[error(
        "a row of the store cannot be read. Stop Kolo, keep the data folder, and bring back the \
         newest backup with `kolo restore`"
    )]
    Damaged(#[source] Damage),
    /// The disk refused a write: what of the batch is on disk shows at the next start.
    #[error(
        "the store could not be written. Check that the disk is not full and not read-only, then \
         start Kolo again"
    )]
    Write(#[source] Damage),
    /// An earlier call failed in the middle, so that this store cannot be trusted any more.
    #[error("the store has stopped after an earlier failure. Start Kolo again")]
    Stopped,
}

/// Why a store could not be opened or created.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no store in the folder.
    #[error(
        "there is no store in {}. Correct the folder in the configuration, bring back the newest \
         backup with `kolo restore`, or run `kolo init` to make a new one", folder.display()
    )]
    Missing {
        /// Where the store was looked for.
        folder: PathBuf,
    },
    /// There is a store already, and it is not overwritten.
    #[error(
        "there is already a store in {}. Use it as it is, or choose another folder for the new one",
        folder.display()
    )]
    Exists {
        /// Where the store is.
        folder: PathBuf,
    },
    /// Another process, or another part of this one, has the store open.
    #[error(
        "the store in {} is in use by another Kolo. Stop that one first (for example `systemctl \
         stop kolo`): two on one store would lose messages", folder.display()
    )]
    Locked {
        /// Where the store is.
        folder: PathBuf,
    },
    /// The key is not the one with which the store was made. Nothing was touched.
    #[error(
        "the key does not open the store in {}; nothing was changed. Give Kolo the key with which \
         this store was made", folder.display()
    )]
    WrongKey {
        /// Where the store is.
        folder: PathBuf,
    },
    /// The store is there, and not whole. It is left as it is.
    #[error(
        "the store in {} is damaged, and Kolo does not start with a part of it. Keep the folder, \
         and bring back the newest backup with `kolo restore`", folder.display()
    )]
    Damaged {
        /// Where the store is.
        folder: PathBuf,
        /// What was found.
        #[source]
        cause: Damage,
    },
    /// The system refused something.
    #[error(
        "Kolo could not {doing} in {}. Check that the folder belongs to the user who runs Kolo and \
         that the disk is neither full nor read-only", folder.display()
    )]
    Io {
        /// Where the store is or was to be.
        folder: PathBuf,
        /// What Kolo was doing.
        doing: &'static str,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
}

/// What exactly was found broken.
#[derive(Debug, thiserror::Error)]
pub enum Damage {
    /// A file of the store is missing.
    #[error("the file or folder `{0}` is missing")]
    FileMissing(&'static str),
    /// A file of the store does not have the shape that it should have.
    #[error("the file `{0}` is not what Kolo wrote")]
    FileMalformed(&'static str),
    /// Commits that had been synced are no longer there.
    #[error(
        "{lost} commits are missing from `rows`. The disk lost them, or the folder was copied \
         while Kolo was running"
    )]
    CommitsLost {
        /// How many, at least.
        lost: u64,
    },
    /// Rows are there whose key is not.
    #[error("the keys of {0} persons are missing from `owners`")]
    OwnerKeysLost(usize),
    /// A row is not what was written, or not where it was written.
    #[error("a row of the table with the tag {tag} does not match its key")]
    Row {
        /// The first byte of the row's key on disk.
        tag: u8,
    },
    /// A row is somebody's, and it cannot be told whose.
    #[error(
        "a row of the table with the tag {tag} was written by an older Kolo, and does not say \
         whose it is"
    )]
    OwnerUnknown {
        /// The first byte of the row's key on disk.
        tag: u8,
    },
    /// The cipher refused.
    #[error("the cipher refused")]
    Cipher(#[source] matrix_sdk_store_encryption::Error),
    /// The database refused.
    #[error("the database refused")]
    Database(#[source] sled::Error),
    /// The database gave up in the middle.
    #[error("the database gave up while it was reading its files")]
    DatabasePanicked,
    /// The system refused.
    #[error("the system refused")]
    System(#[source] io::Error),
}
