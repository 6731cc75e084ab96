//! What can go wrong with the sandbox, and what to do about it.

use std::path::{Path, PathBuf};

/// Why there is no sandbox. Each text says what was wrong and what to do.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// The system has no cache folder for this user.
    #[error("no cache folder was found for this user: set KOLO_CACHE to a folder for Kolo's files")]
    NoCacheFolder,

    /// A file or folder of the sandbox cannot be used.
    #[error("{} cannot be used ({source}): check its rights and the free space", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },

    /// No Python 3 on this machine.
    #[error(
        "Python 3.10 or newer was not found: install it (on Debian and Ubuntu: \
         apt install python3 python3-venv)"
    )]
    PythonMissing,

    /// There is a Python, but Synapse needs a newer one.
    #[error("Python {found} is too old for the homeserver: install Python 3.10 or newer")]
    PythonTooOld {
        /// Its version, such as `3.9`.
        found: String,
    },

    /// Python came without the parts that make environments.
    #[error(
        "this Python cannot make virtual environments: install its venv module (on Debian and \
         Ubuntu: apt install python3-venv)"
    )]
    VenvMissing,

    /// The virtual environment could not be made.
    #[error(
        "no Python environment could be made for the homeserver. The end of {}:\n{tail}",
        log.display()
    )]
    Venv {
        /// The whole log.
        log: PathBuf,
        /// Its last lines.
        tail: String,
    },

    /// pip could not install Synapse.
    #[error(
        "the homeserver could not be installed: check the network, then try again. The end of \
         {}:\n{tail}",
        log.display()
    )]
    Install {
        /// The whole log.
        log: PathBuf,
        /// Its last lines.
        tail: String,
    },

    /// The system gave no port on the loopback address.
    #[error("no free port was found on 127.0.0.1 ({source}): close other programs and try again")]
    NoPort {
        /// What the system said.
        source: std::io::Error,
    },

    /// Another program listens on the port.
    #[error("port {port} on 127.0.0.1 was taken by another program: try again")]
    PortTaken {
        /// The port.
        port: u16,
    },

    /// Synapse ended by itself.
    #[error("the homeserver ended by itself. The end of its log:\n{tail}")]
    Died {
        /// The last lines of its log.
        tail: String,
    },

    /// Synapse runs, but does not answer.
    #[error(
        "the homeserver did not answer within {seconds} seconds: the machine may be too busy, try \
         again. The end of its log:\n{tail}"
    )]
    Silent {
        /// How long we waited.
        seconds: u64,
        /// The last lines of its log.
        tail: String,
    },

    /// Synapse refused to make an account.
    #[error("the homeserver made no account `{localpart}`: {answer}")]
    Refused {
        /// The name that was asked for.
        localpart: String,
        /// What the homeserver answered.
        answer: String,
    },

    /// A request did not get through.
    #[error("the homeserver could not be asked ({0}): see whether it is suspended or ended")]
    Request(#[from] reqwest::Error),

    /// The homeserver's database could not be read.
    #[error("the homeserver's database could not be read ({0}): try again while it runs")]
    Database(#[from] rusqlite::Error),

    /// The runtime ended in the middle of our work.
    #[error("interrupted before the work was done: try again")]
    Interrupted,
}

impl SandboxError {
    /// Turns an error of the system about `path` into ours.
    pub(super) fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}
