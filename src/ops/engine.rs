//! The thread that owns the journal.
//!
//! Commits wait for the disk, so they happen on a thread of their own and never hold up the
//! network. Whoever feeds it waits until what happened is on disk. Between inputs it lets due
//! timers happen. If a commit fails, the thread ends, and every later call says so: Kolo then
//! stops as a whole, since it must not act on what it could not write down.

use std::{
    io, iter,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Instant,
};

use jiff::{SignedDuration, Timestamp};
use thiserror::Error;
use tokio::sync::{Notify, oneshot, watch};
use tracing::{error, warn};

use super::{
    Pulse,
    world::{self, Clock},
};
use crate::core::{Happening, Input, Journal, JournalError, Queue};

/// A clock that is behind by more than this was set back.
const SET_BACK: SignedDuration = SignedDuration::from_secs(2);

/// So many feeds share a commit: many attempts end at once, and each write to the disk takes its time.
const FEEDS_AT_ONCE: usize = 16;

/// Kolo can write nothing down any more.
#[derive(Debug, Error, Clone, PartialEq, Eq)]
#[error("Kolo stopped, because it could not write down what happened: {cause}")]
pub struct EngineError {
    cause: String,
}

#[cfg(test)]
impl EngineError {
    pub(crate) fn new(cause: &str) -> Self {
        Self { cause: cause.to_owned() }
    }
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
    caught_up: Arc<AtomicBool>,
    pulse: Arc<Pulse>,
    clock: Arc<dyn Clock>,
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
    pub fn start(journal: Journal, clock: Arc<dyn Clock>) -> io::Result<Self> {
        let (feeds, inbox) = mpsc::channel();
        let (failed, failure) = watch::channel(None);
        let queue = journal.queue();
        let committed = Arc::new(Notify::new());
        let tell = Arc::clone(&committed);
        let caught_up = Arc::new(AtomicBool::new(false));
        let may_tick = Arc::clone(&caught_up);
        let pulse = Arc::new(Pulse::default());
        let beats = Arc::clone(&pulse);
        let shown = Arc::clone(&clock);
        thread::Builder::new().name("kolo-journal".to_owned()).spawn(move || {
            let signs = Signs { committed: &tell, caught_up: &may_tick, pulse: &beats };
            if let Err(cause) = work(journal, clock.as_ref(), &inbox, &signs) {
                error!(%cause, "the journal has stopped");
                failed.send_replace(Some(EngineError { cause: cause.to_string() }));
            }
        })?;
        Ok(Self { feeds, queue, committed, caught_up, pulse, clock: shown, failure })
    }

    /// Lets things happen, in one commit. Returns when it is on disk.
    ///
    /// # Errors
    /// If the journal has stopped.
    pub async fn feed(&self, what: Vec<Happening>) -> Result<(), EngineError> {
        if what.is_empty() {
            return Ok(());
        }
        let (done, wait) = oneshot::channel();
        if self.feeds.send(Feed { what, done }).is_err() || wait.await.is_err() {
            return Err(self.failed().await);
        }
        Ok(())
    }

    /// From now on what is due happens. Before, Kolo may not have read yet what people wrote while
    /// it was away, and would decide without them.
    pub fn let_timers_happen(&self) {
        self.caught_up.store(true, Ordering::Release);
    }

    /// Whether what is due happens.
    pub fn may_timers_happen(&self) -> bool {
        self.caught_up.load(Ordering::Acquire)
    }

    /// The time, by the clock of this Kolo.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The signs of life of this Kolo.
    pub fn pulse(&self) -> Arc<Pulse> {
        Arc::clone(&self.pulse)
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

/// How the thread and everybody else know of each other.
struct Signs<'a> {
    committed: &'a Notify,
    caught_up: &'a AtomicBool,
    pulse: &'a Pulse,
}

fn work(
    mut journal: Journal,
    clock: &dyn Clock,
    inbox: &mpsc::Receiver<Feed>,
    Signs { committed, caught_up, pulse }: &Signs<'_>,
) -> Result<(), JournalError> {
    let mut clocks = Clocks::now(clock);
    loop {
        pulse.journal_goes_round();
        clocks.look(clock, &mut journal)?;
        let now = clock.now();
        let mut next = None;
        if caught_up.load(Ordering::Acquire) {
            let due = |journal: &Journal| journal.next_timer().filter(|due| *due <= now);
            if due(&journal).is_some() {
                journal.tick(now, world::seed)?;
                committed.notify_one();
            }
            next = journal.next_timer();
        }
        match inbox.recv_timeout(clock.wait(next)) {
            Ok(first) => {
                // Before anything is set by a clock that has just been set.
                clocks.look(clock, &mut journal)?;
                let at = clock.now();
                // What else has happened shares the commit.
                let others = inbox.try_iter().take(FEEDS_AT_ONCE - 1);
                let (what, told): (Vec<_>, Vec<_>) =
                    iter::once(first).chain(others).map(|feed| (feed.what, feed.done)).unzip();
                let is_synced = |what: &Happening| matches!(what, Happening::Synced { .. });
                let synced = what.iter().flatten().any(is_synced);
                let inputs = what
                    .into_iter()
                    .flatten()
                    .map(|what| Ok(Input { at, seed: world::seed()?, what: dated(clock, what) }))
                    .collect::<io::Result<Vec<_>>>()?;
                journal.feed(inputs)?;
                if synced {
                    pulse.is_synced();
                }
                committed.notify_one();
                // Whoever fed this may have gone away meanwhile; what happened has happened.
                told.into_iter().for_each(|done| _ = done.send(()));
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
            Err(mpsc::RecvTimeoutError::Disconnected) => return Ok(()),
        }
    }
}

/// What happened, as this clock dates it.
fn dated(clock: &dyn Clock, mut what: Happening) -> Happening {
    if let Happening::Message { sent_at, .. } = &mut what {
        *sent_at = clock.of_homeserver(*sent_at);
    }
    what
}

/// The clock on the wall beside one that never jumps.
///
/// Only a clock that is set back matters: what waits for a stretch of time would wait longer. One
/// that jumps forward may have been put right, or the machine may have slept; then it is better to
/// be early than late.
struct Clocks {
    wall: Timestamp,
    steady: Instant,
}

impl Clocks {
    fn now(clock: &dyn Clock) -> Self {
        Self { wall: clock.now(), steady: world::steady() }
    }

    /// Tells the journal if the clock was set back since the last look.
    fn look(&mut self, clock: &dyn Clock, journal: &mut Journal) -> Result<(), JournalError> {
        let before = std::mem::replace(self, Self::now(clock));
        if let Some(by) = self.behind(&before) {
            warn!(%by, "the clock was set back");
            journal.set_back(by)?;
        }
        Ok(())
    }

    /// By how much the clock was set back.
    fn behind(&self, before: &Self) -> Option<SignedDuration> {
        let passed = self.steady.saturating_duration_since(before.steady);
        let shown = self.wall.duration_since(before.wall);
        let behind = SignedDuration::try_from(passed).unwrap_or_default() - shown;
        (behind > SET_BACK).then_some(behind)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn only_a_clock_that_was_set_back_is_told() {
        let before = Clocks::now(&world::Wall);
        let later = |shown: i64| Clocks {
            wall: before.wall.checked_add(SignedDuration::from_secs(shown)).unwrap(),
            steady: before.steady.checked_add(Duration::from_secs(10)).unwrap(),
        };
        assert_eq!(later(10).behind(&before), None);
        assert_eq!(later(9).behind(&before), None);
        assert_eq!(later(3_610).behind(&before), None);
        assert_eq!(later(-3_590).behind(&before), Some(SignedDuration::from_hours(1)));
    }
}
