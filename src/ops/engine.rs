//! The thread that owns the journal.
//!
//! Commits wait for the disk, so they happen on a thread of their own and never hold up the
//! network. Whoever feeds it waits until what happened is on disk. Between inputs it lets due
//! timers happen. If a commit fails, the thread ends, and every later call says so: Kolo then
//! stops as a whole, since it must not act on what it could not write down.

use std::{
    io,
    sync::{Arc, Mutex, mpsc},
    thread,
    time::Duration,
};

use thiserror::Error;
use tokio::sync::{Notify, oneshot, watch};
use tracing::error;

use super::world;
use crate::core::{Happening, Input, Journal, JournalError, Queue};

/// No wait is longer than this, so that a clock that was set is noticed.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Kolo can write nothing down any more.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[error("Kolo stopped, because it could not write down what happened: {cause}")]
pub struct EngineError {
    cause: String,
}

struct Feed {
    what: Vec<Happening>,
    done: oneshot::Sender<()>,
}

/// A handle on the thread; clones feed the same journal.
#[derive(Clone)]
pub struct Engine {
    feeds: mpsc::Sender<Feed>,
    queue: Arc<Mutex<Queue>>,
    committed: Arc<Notify>,
    failure: watch::Receiver<Option<EngineError>>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Engine(..)")
    }
}

impl Engine {
    /// Starts the thread. It ends when the last handle is dropped.
    ///
    /// # Errors
    /// If the operating system starts no thread.
    pub fn start(journal: Journal) -> io::Result<Self> {
        let (feeds, inbox) = mpsc::channel();
        let (failed, failure) = watch::channel(None);
        let queue = journal.queue();
        let committed = Arc::new(Notify::new());
        let tell = Arc::clone(&committed);
        thread::Builder::new().name("kolo-journal".to_owned()).spawn(move || {
            if let Err(cause) = work(journal, &inbox, &tell) {
                error!(%cause, "the journal has stopped");
                failed.send_replace(Some(EngineError { cause: cause.to_string() }));
            }
        })?;
        Ok(Self { feeds, queue, committed, failure })
    }

    /// Lets things happen, in one commit. Returns when it is on disk.
    ///
    /// # Errors
    /// If the journal has stopped.
    pub async fn feed(&self, what: Vec<Happening>) -> Result<(), EngineError> {
        let (done, wait) = oneshot::channel();
        if self.feeds.send(Feed { what, done }).is_err() || wait.await.is_err() {
            return Err(self.failed().await);
        }
        Ok(())
    }

    /// Waits until the journal has stopped, and says why.
    pub async fn failed(&self) -> EngineError {
        let mut failure = self.failure.clone();
        let gone = || EngineError { cause: "its thread has ended".to_owned() };
        match failure.wait_for(Option::is_some).await {
            Ok(cause) => cause.clone().unwrap_or_else(gone),
            Err(_) => gone(),
        }
    }

    /// The deeds that wait.
    pub fn queue(&self) -> Arc<Mutex<Queue>> {
        Arc::clone(&self.queue)
    }

    /// Rings after every commit.
    pub fn committed(&self) -> Arc<Notify> {
        Arc::clone(&self.committed)
    }
}

fn work(
    mut journal: Journal,
    inbox: &mpsc::Receiver<Feed>,
    committed: &Notify,
) -> Result<(), JournalError> {
    loop {
        let now = world::now();
        journal.tick(now, world::seed)?;
        committed.notify_one();
        let wait = journal
            .next_timer()
            .map(|due| Duration::try_from(due.duration_since(now)).unwrap_or_default())
            .map_or(LONGEST_WAIT, |due| due.min(LONGEST_WAIT));
        match inbox.recv_timeout(wait) {
            Ok(Feed { what, done }) => {
                let at = world::now();
                let inputs = what
                    .into_iter()
                    .map(|what| Ok(Input { at, seed: world::seed()?, what }))
                    .collect::<io::Result<Vec<_>>>()?;
                journal.feed(inputs)?;
                committed.notify_one();
                // Whoever fed this may have gone away meanwhile; what happened has happened.
                let _ = done.send(());
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => return Ok(()),
        }
    }
}
