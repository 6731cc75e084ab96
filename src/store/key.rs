//! The master key: the one secret that opens everything that Kolo keeps.
//!
//! The idea: 32 random bytes, from which every other key is derived; each use has its own
//! ([`MasterKey::subkey`]). It is made once by `kolo init`, kept by the operator outside the data
//! folder, and read at each start from where the configuration says ([`KeySource`]).
//!
//! When it fails: [`KeyError`] says what to run. A key that others can read is refused. Without
//! the key nothing can be read again by anybody.

use std::{
    fmt,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::{Component, Path, PathBuf},
};

use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::folder::sync_folder;

/// The length of the key's text form: 64 hexadecimal digits.
const TEXT_LENGTH: usize = 64;

/// A key file holds the text and a newline; what is longer than this is another file.
const MAX_FILE_BYTES: u64 = 1024;

/// The master key: 32 bytes, wiped from memory when dropped, and printed by nothing.
pub struct MasterKey {
    bytes: Box<Zeroizing<[u8; 32]>>,
}

impl MasterKey {
    /// A key of these bytes, which must come from the system's random source.
    #[must_use]
    pub fn generate(bytes: [u8; 32]) -> Self {
        Self { bytes: Box::new(Zeroizing::new(bytes)) }
    }

    /// Reads the text form: 64 hexadecimal digits, with white space around them if need be.
    ///
    /// # Errors
    /// [`KeyError::Malformed`], which tells the length that was found and nothing of the text.
    pub fn from_text(text: &str) -> Result<Self, KeyError> {
        let text = text.trim();
        let malformed = || KeyError::Malformed { found: text.chars().count() };
        if text.len() != TEXT_LENGTH {
            return Err(malformed());
        }
        let mut bytes = Box::new(Zeroizing::new([0u8; 32]));
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let [high, low] = pair else {
                return Err(malformed());
            };
            *byte = digit(*high)
                .zip(digit(*low))
                .map(|(high, low)| high << 4 | low)
                .ok_or_else(malformed)?;
        }
        Ok(Self { bytes })
    }

    /// The text form: 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(TEXT_LENGTH));
        for byte in self.bytes.iter() {
            for half in [byte >> 4, byte & 0xf] {
                text.extend(char::from_digit(u32::from(half), 16));
            }
        }
        text
    }

    /// The key for one purpose: HKDF-SHA256 (RFC 5869) without salt, `purpose` as info.
    ///
    /// In use: `kolo store` and `kolo store owners` here, `kolo sdk store` for the SDK's database.
    #[must_use]
    pub fn subkey(&self, purpose: &'static str) -> Zeroizing<[u8; 32]> {
        let (pseudorandom, _) = Hkdf::<Sha256>::extract(None, self.bytes.as_slice());
        let pseudorandom: Zeroizing<[u8; 32]> = Zeroizing::new(pseudorandom.into());
        // The first block of the expansion, HMAC(pseudorandom, purpose ‖ 1), is all of a 32-byte
        // key. `Hkdf::expand` computes the same behind a `Result` that could only be ignored.
        let block = [purpose.as_bytes(), &[1]].concat();
        let (subkey, _) = Hkdf::<Sha256>::extract(Some(pseudorandom.as_slice()), &block);
        Zeroizing::new(subkey.into())
    }
}

/// Prints nothing of the key.
impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(..)")
    }
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Where the master key is. In the configuration: `key = { file = "kolo.key" }`,
/// `key = { environment = "KOLO_KEY" }` or `key = { credential = "kolo-key" }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeySource {
    /// A file that only the user who runs Kolo can read (mode 0600 or 0400).
    File(PathBuf),
    /// The variable of this name. Other programs of the same user can read it: prefer the others.
    Environment(String),
    /// The file of this name in `$CREDENTIALS_DIRECTORY`, as systemd's `LoadCredential=` or
    /// `LoadCredentialEncrypted=` provides it. The safest on a server.
    Credential(String),
}

impl KeySource {
    /// Reads the key. `env` gives the value of a variable of the environment.
    ///
    /// # Errors
    /// [`KeyError`], with what to do about it.
    pub fn read(&self, env: &dyn Fn(&str) -> Option<String>) -> Result<MasterKey, KeyError> {
        match self {
            Self::File(path) => read_file(path, Some(0o077)),
            Self::Environment(name) => {
                let text = env(name).filter(|text| !text.is_empty()).map(Zeroizing::new);
                let text = text.ok_or_else(|| KeyError::NoVariable { name: name.clone() })?;
                MasterKey::from_text(&text)
            }
            Self::Credential(name) => {
                let mut parts = Path::new(name).components();
                if !matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) {
                    return Err(KeyError::NotACredential { name: name.clone() });
                }
                let folder = env("CREDENTIALS_DIRECTORY").filter(|folder| !folder.is_empty());
                let folder = folder.ok_or(KeyError::NoCredentials)?;
                // systemd sets the mode (0400 or 0440) and keeps others out of the folder.
                read_file(&Path::new(&folder).join(name), None)
            }
        }
    }
}

/// Why there is no master key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The key file is not there.
    #[error(
        "there is no key file {}. Put the key of this Kolo there, or run `kolo init` for a new one",
        path.display()
    )]
    Missing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The key file is a folder, a device or a pipe.
    #[error("{} is not a regular file. Give the path of the key file itself", path.display())]
    NotAFile {
        /// What was looked at.
        path: PathBuf,
    },
    /// Others may read or write the key file.
    #[error(
        "others can get at the key file {} (mode {mode:04o}). Run: chmod 600 '{}'",
        path.display(), path.display()
    )]
    TooOpen {
        /// The key file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// There is a file already where the new key was to be written.
    #[error("there is already a file {}, and a key is never overwritten", path.display())]
    Exists {
        /// The file that is there.
        path: PathBuf,
    },
    /// The text is not a key.
    #[error(
        "the key is not readable: a key is {TEXT_LENGTH} hexadecimal digits (0-9, a-f), and this \
         text has {found} characters. Give the whole key, as `kolo init` wrote it"
    )]
    Malformed {
        /// How many characters there are.
        found: usize,
    },
    /// The variable of the environment is not set, or empty.
    #[error("the environment variable {name} is not set. Set it to the key, or use a key file")]
    NoVariable {
        /// The variable's name.
        name: String,
    },
    /// The credential's name is a path.
    #[error("`{name}` is not the name of a credential: give the name alone, without a path")]
    NotACredential {
        /// What was given.
        name: String,
    },
    /// systemd gave no credentials.
    #[error(
        "systemd gave no credentials ($CREDENTIALS_DIRECTORY is not set). Add LoadCredential= to \
         the unit, or use a key file"
    )]
    NoCredentials,
    /// The system refused to read or write the key file.
    #[error("the key file {} could not be read or written", path.display())]
    Io {
        /// The key file.
        path: PathBuf,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
}

/// Writes `key` into a new file with mode 0600, and syncs the file and its folder.
///
/// # Errors
/// [`KeyError::Exists`] if there is any file of that name, [`KeyError::Io`].
pub fn write_new_key_file(path: &Path, key: &MasterKey) -> Result<(), KeyError> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path).map_err(
        |cause| match cause.kind() {
            io::ErrorKind::AlreadyExists => KeyError::Exists { path: path.to_path_buf() },
            _ => KeyError::Io { path: path.to_path_buf(), cause },
        },
    )?;
    let mut write = || {
        file.write_all(key.to_text().as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        path.parent().map_or(Ok(()), sync_folder)
    };
    write().map_err(|cause| KeyError::Io { path: path.to_path_buf(), cause })
}

/// Reads a key file, refusing it if any of the `forbidden` permission bits is set.
fn read_file(path: &Path, forbidden: Option<u32>) -> Result<MasterKey, KeyError> {
    let failed = |cause: io::Error| match cause.kind() {
        io::ErrorKind::NotFound => KeyError::Missing { path: path.to_path_buf() },
        _ => KeyError::Io { path: path.to_path_buf(), cause },
    };
    let refuse = |found: &fs::Metadata| {
        let mode = found.permissions().mode() & 0o7777;
        if !found.is_file() {
            Err(KeyError::NotAFile { path: path.to_path_buf() })
        } else if forbidden.is_some_and(|forbidden| mode & forbidden != 0) {
            Err(KeyError::TooOpen { path: path.to_path_buf(), mode })
        } else {
            Ok(())
        }
    };
    // Before opening, because opening a pipe waits; and again on what was opened, because it may
    // have been exchanged in between.
    refuse(&fs::metadata(path).map_err(failed)?)?;
    let file = File::open(path).map_err(failed)?;
    refuse(&file.metadata().map_err(failed)?)?;
    let mut text = Zeroizing::new(String::with_capacity(TEXT_LENGTH * 2));
    file.take(MAX_FILE_BYTES).read_to_string(&mut text).map_err(failed)?;
    MasterKey::from_text(&text)
}
