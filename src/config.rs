//! The configuration file, typed and checked. `config.example.toml` shows every key.

use std::{
    fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{core::Limit, people::AllowList, speech::Language, store::KeySource};

/// Why the configuration cannot be used.
#[derive(Debug, Error)]
pub enum ConfigError {
    /// There is no such file.
    #[error("there is no configuration at {0}; `kolo init` writes one")]
    Missing(PathBuf),
    /// The file cannot be read or written.
    #[error("the configuration at {path} cannot be read or written: {cause}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        cause: io::Error,
    },
    /// Something in it is not as it should be.
    #[error("{path}: {cause}")]
    Invalid {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its line.
        cause: Box<toml::de::Error>,
    },
    /// It cannot be put into words.
    #[error("the configuration cannot be written: {0}")]
    Unwritable(#[from] toml::ser::Error),
}

/// What the operator settled.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the homeserver answers, such as `https://matrix.example.org`.
    pub homeserver: String,
    /// Kolo's own account, such as `@kolo:example.org`.
    pub account: OwnedUserId,
    /// The people who run Kolo, as people are told.
    pub operator: String,
    /// The language for those of whom Kolo knows none.
    #[serde(default = "Language::english")]
    pub language: Language,
    /// The folder in which Kolo keeps everything; relative to the configuration file.
    pub data: PathBuf,
    /// Where the key is that opens the folder.
    pub key: KeySource,
    /// Who may invite Kolo: people (`@lena:example.org`) and servers (`example.org`).
    pub allow: AllowList,
    /// What the homeserver takes from Kolo's account.
    #[serde(default)]
    pub message_limit: MessageLimit,
    /// A folder with scripts and words of your own, instead of those built in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prompts: Option<PathBuf>,
    /// Where Kolo says whether it is well, on this machine only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub health: Option<Loopback>,
    /// An encrypted room to which Kolo writes every hour that it watches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still_watching: Option<OwnedRoomId>,
}

/// An address that only this machine can reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Loopback(SocketAddr);

impl Loopback {
    /// The address.
    pub fn address(self) -> SocketAddr {
        self.0
    }
}

impl From<Loopback> for String {
    fn from(Loopback(address): Loopback) -> Self {
        address.to_string()
    }
}

/// Why an address cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotLoopback {
    /// It is none.
    #[error("this is no address; write one of this machine with a port, such as 127.0.0.1:8790")]
    NoAddress,
    /// Others could reach it.
    #[error(
        "other machines could reach this address, and whether Kolo is well is not their business; \
         write one of this machine only, such as 127.0.0.1:8790"
    )]
    Open,
}

impl TryFrom<String> for Loopback {
    type Error = NotLoopback;

    fn try_from(text: String) -> Result<Self, NotLoopback> {
        let address: SocketAddr = text.parse().map_err(|_| NotLoopback::NoAddress)?;
        match address.ip().is_loopback() {
            true => Ok(Self(address)),
            false => Err(NotLoopback::Open),
        }
    }
}

/// What the homeserver takes from Kolo's account. Kolo sends less than that, so that there is
/// always room for an alert.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged, expecting = "write \"lifted\", or { burst = 10, seconds = 5.0 }")]
pub enum MessageLimit {
    /// So much.
    Limit(Limit),
    /// In a word.
    Word(LimitWord),
}

/// A limit in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LimitWord {
    /// An operator has lifted it for this account.
    Lifted,
}

impl MessageLimit {
    /// There is none.
    pub const LIFTED: Self = Self::Word(LimitWord::Lifted);
}

impl Default for MessageLimit {
    fn default() -> Self {
        Self::Limit(Limit::SYNAPSE)
    }
}

impl From<MessageLimit> for Option<Limit> {
    fn from(limit: MessageLimit) -> Self {
        match limit {
            MessageLimit::Limit(limit) => Some(limit),
            MessageLimit::Word(LimitWord::Lifted) => None,
        }
    }
}

impl Config {
    /// Reads a configuration. Paths in it are taken from the folder that it lies in.
    ///
    /// # Errors
    /// If the file is not there, cannot be read, or says something that Kolo does not understand.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(cause) if cause.kind() == io::ErrorKind::NotFound => {
                return Err(ConfigError::Missing(path.to_owned()));
            }
            Err(cause) => return Err(ConfigError::Io { path: path.to_owned(), cause }),
        };
        let mut config: Self = toml::from_str(&text).map_err(|cause| ConfigError::Invalid {
            path: path.to_owned(),
            cause: Box::new(cause),
        })?;
        let folder = path.parent().unwrap_or(Path::new(""));
        config.data = folder.join(&config.data);
        config.prompts = config.prompts.map(|prompts| folder.join(prompts));
        if let KeySource::File(key) = &mut config.key {
            *key = folder.join(&*key);
        }
        Ok(config)
    }

    /// Writes a configuration to a file that must not exist yet.
    ///
    /// # Errors
    /// If there is a file already, or it cannot be written.
    pub fn write_new(&self, path: &Path) -> Result<(), ConfigError> {
        use std::io::Write as _;
        let text = toml::to_string(self)?;
        let failed = |cause| ConfigError::Io { path: path.to_owned(), cause };
        let mut file = fs::File::create_new(path).map_err(failed)?;
        file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_a_configuration() {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("config.example.toml");
        let config = Config::read(&example).unwrap();
        assert!(!config.allow.is_empty());
        assert!(config.data.is_absolute());
    }

    #[test]
    fn a_misspelt_key_is_named_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        let example = include_str!("../config.example.toml").replace("operator =", "operater =");
        fs::write(&path, example).unwrap();
        let message = Config::read(&path).unwrap_err().to_string();
        assert!(message.contains("unknown field `operater`"), "{message}");
        assert!(message.contains("line"), "{message}");
    }

    #[test]
    fn health_is_said_on_this_machine_only() {
        let said = |health: &str| {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("config.toml");
            let example = include_str!("../config.example.toml");
            let with = format!("health = \"{health}\"\n\n[key]");
            fs::write(&path, example.replace("[key]", &with)).unwrap();
            Config::read(&path).map(|config| config.health).map_err(|error| error.to_string())
        };
        assert_eq!(said("127.0.0.1:8790").unwrap().unwrap().address().port(), 8790);
        assert!(said("[::1]:8790").unwrap().is_some());
        for open in ["0.0.0.0:8790", "192.168.1.5:8790", "[::]:8790"] {
            let error = said(open).unwrap_err();
            assert!(error.contains("other machines"), "{error}");
        }
        assert!(said("8790").unwrap_err().contains("127.0.0.1:8790"));
    }
}
