//! The file of a backup.
//!
//! ```text
//! age-encrypted, binary:
//!     "kolo backup\n"   16 bits of format version (little endian)
//!     the head          its length (u32, little endian) and JSON: when it was made, and the settings
//!     the rest          rows and room keys, see `store::stream`; with an end mark, after which nothing follows
//! ```
//!
//! It is written beside its place under a temporary name, synced, and only then given its name,
//! which must be free. It is read to its end before anything is done with it.

use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Read, Write},
    path::{Path, PathBuf},
};

use age::{DecryptError, Decryptor, Encryptor, Identity};
use jiff::Timestamp;
use matrix_sdk::ruma::OwnedUserId;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    config::{Config, MessageLimit},
    people::AllowList,
    speech::Language,
    store::{Item, StreamError, end_frame, item_frame, read_items},
};

const MAGIC: &[u8; 12] = b"kolo backup\n";
/// Raised when an older Kolo could not read what is written now.
const FORMAT: u16 = 1;
/// A head is settings; what is longer is none.
const MAX_HEAD_BYTES: u32 = 1024 * 1024;

/// Why a backup was not made, or not taken.
#[derive(Debug, Error)]
pub enum BackupError {
    /// There is a file of that name.
    #[error("{0} exists already, and a backup overwrites nothing. Choose another name")]
    Exists(PathBuf),
    /// It cannot be read or written.
    #[error("{path} cannot be read or written: {cause}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        cause: io::Error,
    },
    /// Who is to read it cannot be used.
    #[error("the backup cannot be encrypted: {0}")]
    Encrypt(#[from] age::EncryptError),
    /// It is some other file.
    #[error("{0} is not a backup that Kolo made, or its beginning is broken. Nothing was restored")]
    Foreign(PathBuf),
    /// The key or passphrase is another.
    #[error(
        "the key or passphrase does not open {0}. Give the one for which it was made. Nothing was \
         restored"
    )]
    WrongKey(PathBuf),
    /// It is not whole.
    #[error("{path} is damaged or cut off: {cause}. Use another backup. Nothing was restored")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        cause: StreamError,
    },
    /// A newer Kolo made it.
    #[error(
        "{path} was made by Kolo {made_by}, and this is {}. Use that one or a newer. Nothing was \
         restored",
        env!("CARGO_PKG_VERSION")
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version that wrote it, as far as this one can read.
        made_by: String,
    },
    /// What is to go into it did not come.
    #[error("the data could not be read: {0}")]
    Data(#[from] StreamError),
}

/// What stands before the rest.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Head {
    /// When it was made.
    pub made: Timestamp,
    /// By which version of Kolo.
    pub kolo: String,
    /// The settings of the operator.
    pub settings: Settings,
}

/// What of the configuration is of use on another machine: not where the data and the key are.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Where the homeserver answers.
    pub homeserver: String,
    /// Whose rows these are.
    pub account: OwnedUserId,
    /// Who runs Kolo.
    pub operator: String,
    /// The language for those of whom Kolo knows none.
    pub language: Language,
    /// Who may invite Kolo.
    pub allow: AllowList,
    /// What the homeserver takes from the account.
    #[serde(default)]
    pub message_limit: MessageLimit,
    /// Where prompts of one's own were; the folder itself is not in the backup.
    pub prompts: Option<PathBuf>,
}

impl std::fmt::Debug for Head {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Head(..)")
    }
}

impl std::fmt::Debug for Settings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Settings(..)")
    }
}

impl Head {
    /// The head of a backup that is made now. `folder` is that of the configuration file: what lies
    /// in it is named from there, as in the file.
    pub fn new(config: &Config, folder: &Path, made: Timestamp) -> Self {
        let from_there = |path: &Path| path.strip_prefix(folder).unwrap_or(path).to_owned();
        let settings = Settings {
            homeserver: config.homeserver.clone(),
            account: config.account.clone(),
            operator: config.operator.clone(),
            language: config.language.clone(),
            allow: config.allow.clone(),
            message_limit: config.message_limit,
            prompts: config.prompts.as_deref().map(from_there),
        };
        Self { made, kolo: env!("CARGO_PKG_VERSION").to_owned(), settings }
    }
}

/// A backup that is being written. If it is dropped before [`Writer::finish`], nothing is left.
pub struct Writer {
    path: PathBuf,
    out: age::stream::StreamWriter<BufWriter<tempfile::NamedTempFile>>,
    items: u64,
}

impl Writer {
    /// Begins a file that must not exist yet.
    ///
    /// # Errors
    /// [`BackupError::Exists`], [`BackupError::Io`].
    pub fn begin(path: &Path, head: &Head, encryptor: Encryptor) -> Result<Self, BackupError> {
        let failed = |cause| io_error(path, cause);
        if path.symlink_metadata().is_ok() {
            return Err(BackupError::Exists(path.to_owned()));
        }
        let file = tempfile::Builder::new()
            .prefix(".kolo-backup-")
            .tempfile_in(folder_of(path))
            .map_err(failed)?;
        let out = encryptor.wrap_output(BufWriter::new(file)).map_err(failed)?;
        let mut writer = Self { path: path.to_owned(), out, items: 0 };
        let head = serde_json::to_vec(head).map_err(|error| failed(error.into()))?;
        let length = u32::try_from(head.len()).map_err(|_| StreamError::Malformed)?;
        for part in [MAGIC.as_slice(), &FORMAT.to_le_bytes(), &length.to_le_bytes(), &head] {
            writer.write(part)?;
        }
        Ok(writer)
    }

    /// Adds a part.
    ///
    /// # Errors
    /// [`BackupError::Io`].
    pub fn add(&mut self, item: &Item) -> Result<(), BackupError> {
        self.write(&item_frame(item)?)?;
        self.items = self.items.saturating_add(1);
        Ok(())
    }

    /// Writes the end mark, syncs, and gives the file its name.
    ///
    /// # Errors
    /// [`BackupError::Exists`] if there is such a file by now, [`BackupError::Io`].
    pub fn finish(mut self) -> Result<(), BackupError> {
        let end = end_frame(self.items)?;
        self.write(&end)?;
        let Self { path, out, .. } = self;
        let failed = |cause| io_error(&path, cause);
        let file = out.finish().map_err(failed)?;
        let file = file.into_inner().map_err(|error| failed(error.into_error()))?;
        file.as_file().sync_all().map_err(failed)?;
        file.persist_noclobber(&path).map_err(|error| match error.error.kind() {
            io::ErrorKind::AlreadyExists => BackupError::Exists(path.clone()),
            _ => io_error(&path, error.error),
        })?;
        let synced = File::open(folder_of(&path)).and_then(|folder| folder.sync_all());
        synced.map_err(failed)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), BackupError> {
        self.out.write_all(bytes).map_err(|cause| io_error(&self.path, cause))
    }
}

/// A backup whose encryption was looked at, and not opened yet.
pub struct Sealed {
    path: PathBuf,
    decryptor: Decryptor<BufReader<File>>,
}

impl Sealed {
    /// Looks at a file.
    ///
    /// # Errors
    /// [`BackupError::Foreign`], [`BackupError::Io`].
    pub fn open(path: &Path) -> Result<Self, BackupError> {
        let file = File::open(path).map_err(|cause| io_error(path, cause))?;
        let decryptor = Decryptor::new_buffered(BufReader::new(file))
            .map_err(|_| BackupError::Foreign(path.to_owned()))?;
        Ok(Self { path: path.to_owned(), decryptor })
    }

    /// Whether it is a passphrase that opens it, and not a key.
    pub fn wants_passphrase(&self) -> bool {
        self.decryptor.is_scrypt()
    }

    /// Reads all of it.
    ///
    /// # Errors
    /// Any [`BackupError`]; then nothing of it can be trusted.
    pub fn read(self, keys: &[Box<dyn Identity>]) -> Result<(Head, Vec<Item>), BackupError> {
        let Self { path, decryptor } = self;
        let damaged = |cause| BackupError::Damaged { path: path.clone(), cause };
        let failed = |cause: io::Error| match cause.kind() {
            io::ErrorKind::UnexpectedEof => damaged(StreamError::CutOff),
            io::ErrorKind::InvalidData => damaged(StreamError::Malformed),
            _ => io_error(&path, cause),
        };
        let opened = decryptor.decrypt(keys.iter().map(AsRef::as_ref));
        let mut plain = BufReader::new(opened.map_err(|error| match error {
            DecryptError::Io(cause) => failed(cause),
            DecryptError::InvalidMac | DecryptError::InvalidHeader => {
                damaged(StreamError::Malformed)
            }
            _ => BackupError::WrongKey(path.clone()),
        })?);

        let mut magic = [0; MAGIC.len()];
        plain.read_exact(&mut magic).map_err(failed)?;
        if magic != *MAGIC {
            return Err(BackupError::Foreign(path.clone()));
        }
        let mut format = [0; 2];
        plain.read_exact(&mut format).map_err(failed)?;
        let format = u16::from_le_bytes(format);
        let newer = |made_by: String| BackupError::Newer { path: path.clone(), made_by };
        if format != FORMAT {
            return Err(newer(format!("with the format {format}")));
        }
        let mut length = [0; 4];
        plain.read_exact(&mut length).map_err(failed)?;
        let length = u32::from_le_bytes(length);
        if length > MAX_HEAD_BYTES {
            return Err(damaged(StreamError::Malformed));
        }
        let mut head = vec![0; length as usize];
        plain.read_exact(&mut head).map_err(failed)?;
        let head: Head =
            serde_json::from_slice(&head).map_err(|_| damaged(StreamError::Malformed))?;
        // What a newer Kolo keeps, this one may not understand, or lose.
        if version(&head.kolo) > version(env!("CARGO_PKG_VERSION")) {
            return Err(newer(head.kolo));
        }
        let mut items = Vec::new();
        let read = read_items(&mut plain, |item| {
            items.push(item);
            Ok::<_, StreamError>(())
        });
        read.map_err(|error| match error {
            StreamError::Io(cause) => io_error(&path, cause),
            error => damaged(error),
        })?;
        match plain.read(&mut [0]).map_err(failed)? {
            0 => Ok((head, items)),
            _ => Err(damaged(StreamError::Malformed)),
        }
    }
}

fn version(text: &str) -> Vec<u64> {
    text.split(['.', '-', '+']).map_while(|part| part.parse().ok()).collect()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn io_error(path: &Path, cause: io::Error) -> BackupError {
    BackupError::Io { path: path.to_owned(), cause }
}
