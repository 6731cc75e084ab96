//! The socket of a running Kolo, through which `kolo backup` gets what goes into the file.
//!
//! The idea: the process that runs has the store locked, so it alone can read it. It listens on a
//! socket in the data folder, which answers one request only: all that goes into a backup, in clear.
//! Who asks encrypts it; nothing in clear touches the disk.
//!
//! The life of a request: somebody connects, and is served only if they are the user who runs Kolo
//! (or root, who could read its memory as well). It is copied on a thread that may block,
//! and written to the socket with time limits, one caller after the other. Kolo itself waits for
//! none of it.
//!
//! When it fails: the answer has no end mark, and who asked throws it away. A Kolo that could not
//! make its socket runs all the same.

use std::{
    fs,
    io::{self, Read, Write},
    os::unix::{
        fs::{MetadataExt, PermissionsExt},
        net::UnixStream as BlockingStream,
    },
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use thiserror::Error;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{UnixListener, UnixStream},
    task::{JoinHandle, spawn_blocking},
    time::{sleep, timeout},
};
use tracing::{info, warn};

use crate::store::{Item, StreamError, end_frame, item_frame};

/// The socket's name in the data folder.
const SOCKET: &str = "control";
/// What a caller says. The number is raised when the answer changes.
const REQUEST: &[u8; 12] = b"kolo data 1\n";
/// How long callers are waited for.
const LIMITS: Limits = Limits { part: Duration::from_secs(10), whole: Duration::from_secs(300) };
/// How long a caller waits until Kolo begins, or goes on: another may be served first.
const CALLER_PATIENCE: Duration = Duration::from_secs(320);
/// After an error of the system's, before the next caller is looked for.
const PAUSE: Duration = Duration::from_secs(1);
/// About so many bytes are written at once.
const PART_BYTES: usize = 64 * 1024;

#[derive(Clone, Copy)]
struct Limits {
    /// How long a caller may take to ask, or to take the next part of the answer.
    part: Duration,
    /// No caller is served for longer.
    whole: Duration,
}

/// Why there is nothing to give out.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;
/// Gives what goes into a backup, on a thread of a runtime that may block.
pub type Contents = Arc<dyn Fn() -> Result<Vec<Item>, Cause> + Send + Sync>;

/// Why a caller was not served.
#[derive(Debug, Error)]
enum Unserved {
    #[error("it is another user's")]
    OtherUser,
    #[error("it asked for something that this Kolo does not know")]
    UnknownRequest,
    #[error("it took too long")]
    TooSlow,
    #[error("the data could not be read: {0}")]
    Contents(Cause),
    #[error("the data could not be written: {0}")]
    Stream(#[from] StreamError),
    #[error("the connection failed: {0}")]
    Io(#[from] io::Error),
}

impl From<tokio::time::error::Elapsed> for Unserved {
    fn from(_: tokio::time::error::Elapsed) -> Self {
        Self::TooSlow
    }
}

/// The socket, for as long as this lives.
#[derive(Debug)]
pub struct Control {
    serving: JoinHandle<()>,
    socket: PathBuf,
}

impl Control {
    /// Listens in `folder`, which only one process may have open as its data folder. To be called
    /// inside of a runtime.
    ///
    /// # Errors
    /// If the socket cannot be made: the path may be too long for one (about 100 bytes).
    pub fn listen(folder: &Path, contents: Contents) -> io::Result<Self> {
        let socket = folder.join(SOCKET);
        match fs::remove_file(&socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&socket)?;
        fs::set_permissions(&socket, fs::Permissions::from_mode(0o600))?;
        let owner = fs::symlink_metadata(&socket)?.uid();
        let serving = tokio::spawn(serve(listener, owner, contents, LIMITS));
        Ok(Self { serving, socket })
    }
}

impl Drop for Control {
    fn drop(&mut self) {
        self.serving.abort();
        // If it stays, nobody answers there, and the next start makes it anew.
        let _ = fs::remove_file(&self.socket);
    }
}

/// One caller after the other, for ever.
async fn serve(listener: UnixListener, owner: u32, contents: Contents, limits: Limits) {
    loop {
        let served = match listener.accept().await {
            Ok((caller, _)) => {
                let answer = answer(caller, owner, &contents, limits.part);
                timeout(limits.whole, answer).await.unwrap_or_else(|elapsed| Err(elapsed.into()))
            }
            Err(error) => {
                sleep(PAUSE).await;
                Err(error.into())
            }
        };
        match served {
            Ok(count) => info!(parts = count, "a backup was given out"),
            Err(error) => warn!(%error, "a request for a backup was not served"),
        }
    }
}

/// Only the user who runs Kolo, and root, who could read its memory as well.
fn may_ask(caller: u32, owner: u32) -> bool {
    caller == owner || caller == 0
}

async fn answer(
    mut caller: UnixStream,
    owner: u32,
    contents: &Contents,
    patience: Duration,
) -> Result<u64, Unserved> {
    if !may_ask(caller.peer_cred()?.uid(), owner) {
        return Err(Unserved::OtherUser);
    }
    let mut request = [0; REQUEST.len()];
    timeout(patience, caller.read_exact(&mut request)).await??;
    if request != *REQUEST {
        return Err(Unserved::UnknownRequest);
    }
    let contents = Arc::clone(contents);
    let contents = spawn_blocking(move || contents()).await.map_err(io::Error::other)?;
    let mut part = REQUEST.to_vec();
    let mut count = 0u64;
    for item in contents.map_err(Unserved::Contents)? {
        part.extend(item_frame(&item)?);
        count = count.saturating_add(1);
        if part.len() >= PART_BYTES {
            timeout(patience, caller.write_all(&part)).await??;
            part.clear();
        }
    }
    part.extend(end_frame(count)?);
    timeout(patience, caller.write_all(&part)).await??;
    caller.shutdown().await?;
    Ok(count)
}

/// Asks the Kolo that runs on this folder: a stream for [`crate::store::read_items`].
/// `None` if no Kolo runs there.
///
/// # Errors
/// If one runs and does not answer, or is of another version.
pub fn ask(folder: &Path) -> io::Result<Option<impl Read>> {
    let mut kolo = match BlockingStream::connect(folder.join(SOCKET)) {
        Ok(kolo) => kolo,
        Err(error) => {
            use io::ErrorKind::{ConnectionRefused, InvalidInput, NotFound};
            // Where the path is too long for a socket, the running one has none either.
            let nobody = matches!(error.kind(), ConnectionRefused | InvalidInput | NotFound);
            return if nobody { Ok(None) } else { Err(error) };
        }
    };
    kolo.set_read_timeout(Some(CALLER_PATIENCE))?;
    kolo.set_write_timeout(Some(CALLER_PATIENCE))?;
    kolo.write_all(REQUEST)?;
    let mut greeting = [0; REQUEST.len()];
    kolo.read_exact(&mut greeting)?;
    if greeting != *REQUEST {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "it is of another version"));
    }
    Ok(Some(io::BufReader::new(kolo)))
}

#[cfg(test)]
mod tests;
