//! The folder of a store: its files, who may read them, and the lock that keeps it to one process.
//!
//! ```text
//! kolo.lock   locked while a Kolo has the store open; its content means nothing
//! cipher      the store's own key, sealed under the master key; written last, so that a store
//!             with this file is whole
//! owners      the keys of persons, see `owners`
//! rows/       the database
//! ```
//!
//! Everything is for the user who runs Kolo alone: folders 0700, files 0600.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
};

use matrix_sdk_store_encryption::{Error as CipherError, StoreCipher};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::{Damage, MasterKey, OpenError, owners};

const LOCK: &str = "kolo.lock";
const CIPHER: &str = "cipher";
/// The name of the database's folder.
pub(super) const ROWS: &str = "rows";

const MAGIC: &[u8; 16] = b"kolo cipher 1\n\0\0";

/// A store's folder, not opened.
pub(super) struct Folder {
    path: PathBuf,
}

impl Folder {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_path_buf() }
    }

    pub(super) fn rows(&self) -> PathBuf {
        self.path.join(ROWS)
    }

    /// Makes the folder if it is missing. An empty one is closed to others; one with other things
    /// in it may be anybody's (`/tmp`, say), so its mode stays, and the files of the store are
    /// private by themselves.
    pub(super) fn make(&self) -> Result<(), OpenError> {
        let make = || {
            DirBuilder::new().recursive(true).mode(0o700).create(&self.path)?;
            if fs::read_dir(&self.path)?.next().is_none() {
                fs::set_permissions(&self.path, Permissions::from_mode(0o700))?;
            }
            self.path.parent().map_or(Ok(()), sync_folder)
        };
        make().map_err(|cause| self.io("make the folder", cause))
    }

    /// Which files of a store are here: all, none, or the name of the first that is missing.
    ///
    /// Looks and does not touch.
    pub(super) fn look(&self) -> Found {
        let missing = [CIPHER, owners::FILE_NAME, ROWS]
            .into_iter()
            .filter(|name| !self.path.join(name).exists())
            .collect::<Vec<_>>();
        match missing.as_slice() {
            [] => Found::Whole,
            [_, _, _] => Found::Nothing,
            [first, ..] => Found::Part(first),
        }
    }

    /// Takes the lock, which holds until the file is dropped or the process ends.
    pub(super) fn lock(&self) -> Result<File, OpenError> {
        let file = private()
            .create(true)
            .truncate(false)
            .open(self.path.join(LOCK))
            .map_err(|cause| self.io("open the lock", cause))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(self.locked()),
            Err(TryLockError::Error(cause)) => Err(self.io("take the lock", cause)),
        }
    }

    /// Writes the file `owners` with no keys in it.
    pub(super) fn create_owners(&self) -> Result<(), OpenError> {
        let file = private().create_new(true).open(self.path.join(owners::FILE_NAME));
        file.and_then(|file| owners::Owners::create(&file))
            .map_err(|cause| self.io("write `owners`", cause))
    }

    pub(super) fn open_owners(&self) -> Result<File, OpenError> {
        private()
            .open(self.path.join(owners::FILE_NAME))
            .map_err(|cause| self.io("open `owners`", cause))
    }

    /// Makes the store's own key and writes it down, sealed. With this the store exists.
    pub(super) fn create_cipher(&self, key: &MasterKey) -> Result<(), OpenError> {
        let export = StoreCipher::new()
            .and_then(|cipher| cipher.export_with_key(&cipher_key(key)))
            .map_err(|cause| self.damaged(Damage::Cipher(cause)))?;
        let write = || {
            let unfinished = self.path.join("cipher.new");
            let mut file = private().create(true).truncate(true).open(&unfinished)?;
            file.write_all(MAGIC)?;
            file.write_all(&Sha256::digest(&export))?;
            file.write_all(&export)?;
            file.sync_all()?;
            fs::rename(&unfinished, self.path.join(CIPHER))?;
            sync_folder(&self.path)
        };
        write().map_err(|cause| self.io("write `cipher`", cause))
    }

    /// Reads the store's own key. Reads only this file, and writes nothing.
    pub(super) fn open_cipher(&self, key: &MasterKey) -> Result<StoreCipher, OpenError> {
        let malformed = || self.damaged(Damage::FileMalformed(CIPHER));
        let bytes =
            fs::read(self.path.join(CIPHER)).map_err(|cause| self.io("read `cipher`", cause))?;
        let (digest, export) = bytes
            .strip_prefix(MAGIC.as_slice())
            .and_then(|bytes| bytes.split_at_checked(32))
            .ok_or_else(malformed)?;
        if Sha256::digest(export).as_slice() != digest {
            return Err(malformed());
        }
        StoreCipher::import_with_key(&cipher_key(key), export).map_err(|cause| match cause {
            CipherError::Encryption(_) => OpenError::WrongKey { folder: self.path.clone() },
            cause => self.damaged(Damage::Cipher(cause)),
        })
    }

    /// Removes snapshots that sled began to write and did not finish, because the disk was full or
    /// the machine fell. sled would take the unfinished one for the newest, and give up on all.
    pub(super) fn remove_unfinished(&self) -> Result<(), OpenError> {
        let remove = || {
            for entry in fs::read_dir(self.rows())? {
                let entry = entry?;
                let name = entry.file_name().into_encoded_bytes();
                if name.starts_with(b"snap.") && name.ends_with(b".generating") {
                    fs::remove_file(entry.path())?;
                }
            }
            Ok(())
        };
        remove().map_err(|cause| self.io("remove an unfinished snapshot", cause))
    }

    /// Closes the database's files to others, and syncs that they exist. sled makes them with the
    /// process's default mode.
    pub(super) fn tighten(&self) -> Result<(), OpenError> {
        let tighten = || {
            close_tree(&self.rows())?;
            sync_folder(&self.path)
        };
        tighten().map_err(|cause| self.io("set the modes of `rows`", cause))
    }

    pub(super) fn locked(&self) -> OpenError {
        OpenError::Locked { folder: self.path.clone() }
    }

    pub(super) fn missing(&self) -> OpenError {
        OpenError::Missing { folder: self.path.clone() }
    }

    pub(super) fn exists(&self) -> OpenError {
        OpenError::Exists { folder: self.path.clone() }
    }

    pub(super) fn damaged(&self, cause: Damage) -> OpenError {
        OpenError::Damaged { folder: self.path.clone(), cause }
    }

    pub(super) fn io(&self, doing: &'static str, cause: io::Error) -> OpenError {
        OpenError::Io { folder: self.path.clone(), doing, cause }
    }
}

/// What is in a folder.
pub(super) enum Found {
    /// Every file of a store.
    Whole,
    /// No file of a store.
    Nothing,
    /// Some; this one is missing.
    Part(&'static str),
}

/// The key under which the keys of persons are sealed in `owners`.
pub(super) fn owners_key(key: &MasterKey) -> Zeroizing<[u8; 32]> {
    key.subkey("kolo store owners")
}

fn cipher_key(key: &MasterKey) -> Zeroizing<[u8; 32]> {
    key.subkey("kolo store")
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).mode(0o600);
    options
}

/// Syncs that the entries of a folder exist.
pub(super) fn sync_folder(path: &Path) -> io::Result<()> {
    // The parent of a relative name with one part is "", which cannot be opened.
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    File::open(path)?.sync_all()
}

fn close_tree(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            close_tree(&entry.path())?;
        } else {
            fs::set_permissions(entry.path(), Permissions::from_mode(0o600))?;
        }
    }
    sync_folder(folder)
}
