//! The watchdog: a thread of its own that ends Kolo if Kolo has stopped without knowing it.
//!
//! An error ends Kolo by itself. A hang does not: a disk that does not answer, a lock that nobody
//! gives back. Then nobody is called, and nobody notices. So every ten seconds this thread looks
//! whether the journal and the lookout have gone round since; if one has not for a minute, it ends the
//! process, and the service manager starts it again with everything that was written down. What the
//! thread looks at are numbers alone: it takes no lock, touches no disk, and waits for nobody, so that
//! what holds up the others cannot hold it up. A machine that slept is no hang: looks are counted, not
//! minutes.
//!
//! While all goes well it tells systemd so (`WatchdogSec=`), which ends Kolo if even this thread stops.

use std::{
    io,
    sync::{Arc, mpsc},
    thread,
    time::Duration,
};

use sd_notify::NotifyState;
use tracing::{error, warn};

use super::Pulse;

/// Between two looks.
const EVERY: Duration = Duration::from_secs(10);
/// After so many looks at which a part had not gone round, it has stopped.
const HANGS: u32 = 6;
/// The log may be what hangs: it is waited for so long.
const LAST_WORDS: Duration = Duration::from_secs(2);
/// Kolo was ended because it had stopped: `EX_SOFTWARE` of `sysexits.h`.
const EXIT: i32 = 70;

/// A part that must go round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Journal,
    Lookout,
}

/// What a look has shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// Everything goes round.
    Goes,
    /// This has not since the last look.
    Stands(Part),
    /// This has not for so many looks that it never will.
    Hangs(Part),
}

/// What was seen at the last look, and how often the same was.
#[derive(Debug, Default)]
struct Looks {
    journal: (u64, u32),
    lookout: (u64, u32),
}

impl Looks {
    /// Looks at how many rounds each part has gone.
    fn look(&mut self, journal: u64, lookout: u64) -> Verdict {
        let mut worst = Verdict::Goes;
        let parts = [
            (Part::Journal, &mut self.journal, journal),
            (Part::Lookout, &mut self.lookout, lookout),
        ];
        for (part, (before, same), now) in parts {
            *same = if *before == now { same.saturating_add(1) } else { 0 };
            *before = now;
            match (*same, worst) {
                (HANGS.., Verdict::Goes | Verdict::Stands(_)) => worst = Verdict::Hangs(part),
                (1.., Verdict::Goes) => worst = Verdict::Stands(part),
                _ => {}
            }
        }
        worst
    }
}

/// The watchdog, for as long as this lives.
#[derive(Debug)]
pub struct Watchdog {
    _lives: mpsc::Sender<()>,
}

impl Watchdog {
    /// Watches over the Kolo whose pulse this is, and ends the process if it has stopped.
    ///
    /// # Errors
    /// If the operating system starts no thread.
    pub fn start(pulse: Arc<Pulse>) -> io::Result<Self> {
        Self::every(EVERY, pulse, |part| {
            last_words(part);
            std::process::exit(EXIT);
        })
    }

    fn every(
        pause: Duration,
        pulse: Arc<Pulse>,
        ends: impl FnOnce(Part) + Send + 'static,
    ) -> io::Result<Self> {
        let (lives, kolo) = mpsc::channel();
        thread::Builder::new().name("kolo-watchdog".to_owned()).spawn(move || {
            let mut looks = Looks::default();
            while kolo.recv_timeout(pause) == Err(mpsc::RecvTimeoutError::Timeout) {
                match looks.look(pulse.journal().rounds(), pulse.lookout().rounds()) {
                    Verdict::Goes => tell_systemd(NotifyState::Watchdog),
                    Verdict::Stands(_) => {}
                    Verdict::Hangs(part) => return ends(part),
                }
            }
        })?;
        Ok(Self { _lives: lives })
    }
}

/// Says in the log why Kolo ends, if the log can be written.
fn last_words(part: Part) {
    let (said, wait) = mpsc::channel();
    let log = thread::Builder::new().spawn(move || {
        error!(?part, "Kolo has stopped without an error, and is ended so that it can begin again");
        // Nobody may wait any more.
        let _ = said.send(());
    });
    if log.is_ok() {
        let _ = wait.recv_timeout(LAST_WORDS);
    }
}

/// Tells systemd that Kolo runs.
pub fn tell_systemd_ready() {
    tell_systemd(NotifyState::Ready);
}

/// Where there is no systemd, nobody hears it.
fn tell_systemd(state: NotifyState<'_>) {
    if let Err(cause) = sd_notify::notify(false, &[state]) {
        warn!(%cause, "systemd could not be told that Kolo runs");
    }
}

#[cfg(test)]
mod tests {
    use std::{process::Command, sync::Mutex, time::Instant};

    use super::*;
    use crate::{
        core::{Feature, Flow, Happening, Journal, Transaction, TransactionError},
        ops::{Engine, world},
        store::MemoryStore,
    };

    #[test]
    fn a_part_hangs_when_it_has_not_gone_round_for_six_looks() {
        let mut looks = Looks::default();
        assert_eq!(looks.look(1, 1), Verdict::Goes);
        for _ in 0..5 {
            assert_eq!(looks.look(1, 2), Verdict::Stands(Part::Journal));
            assert_eq!(looks.lookout.1, looks.lookout.1.min(4));
        }
        assert_eq!(looks.look(2, 2), Verdict::Stands(Part::Lookout));
        assert_eq!(looks.look(3, 3), Verdict::Goes);
        for rounds in 4..9 {
            assert_eq!(looks.look(rounds, 3), Verdict::Stands(Part::Lookout));
        }
        assert_eq!(looks.look(9, 3), Verdict::Hangs(Part::Lookout));
    }

    /// Never comes back from what it is asked.
    struct Hangs(Mutex<Option<mpsc::Receiver<()>>>);

    impl Feature for Hangs {
        fn handle(&self, _: &mut Transaction<'_>, _: &Happening) -> Result<Flow, TransactionError> {
            if let Some(never) = self.0.lock().unwrap().take() {
                let _ = never.recv();
            }
            Ok(Flow::Passed)
        }
    }

    /// An engine with a journal that hangs at the first input, for as long as the sender lives.
    fn engine() -> (Engine, mpsc::Sender<()>) {
        let (holds, never) = mpsc::channel();
        let features: Vec<Box<dyn Feature>> = vec![Box::new(Hangs(Mutex::new(Some(never))))];
        let journal = Journal::open(Arc::new(MemoryStore::new()), features).unwrap();
        (Engine::start(journal, Arc::new(world::Wall)).unwrap(), holds)
    }

    fn feed(engine: &Engine) {
        let engine = engine.clone();
        let runtime = || tokio::runtime::Builder::new_current_thread().build().unwrap();
        thread::spawn(move || runtime().block_on(engine.feed(vec![Happening::Begun])));
    }

    #[test]
    fn a_journal_that_hangs_is_noticed_and_one_that_idles_is_not() {
        let (engine, _holds) = engine();
        let (tell, told) = mpsc::channel();
        let pulse = engine.pulse();
        let goes_round = Arc::clone(&pulse);
        thread::spawn(move || {
            loop {
                goes_round.lookout_goes_round();
                thread::sleep(Duration::from_millis(20));
            }
        });
        // Longer than the journal idles for.
        let pause = Duration::from_millis(400);
        let _watchdog = Watchdog::every(pause, pulse, move |part| tell.send(part).unwrap());
        assert!(told.recv_timeout(Duration::from_secs(5)).is_err());
        feed(&engine);
        assert_eq!(told.recv_timeout(Duration::from_secs(10)), Ok(Part::Journal));
    }

    #[test]
    fn who_is_done_is_not_ended() {
        let (tell, told) = mpsc::channel::<Part>();
        let pause = Duration::from_millis(10);
        let send = move |part| tell.send(part).unwrap();
        drop(Watchdog::every(pause, Arc::default(), send).unwrap());
        assert_eq!(
            told.recv_timeout(Duration::from_secs(5)),
            Err(mpsc::RecvTimeoutError::Disconnected)
        );
    }

    /// Run by the next test, in a process of its own.
    #[test]
    #[ignore = "it ends the process that runs it"]
    fn hangs_and_is_ended() {
        let (engine, _holds) = engine();
        let pause = Duration::from_millis(200);
        let _watchdog = Watchdog::every(pause, engine.pulse(), |part| {
            last_words(part);
            std::process::exit(EXIT);
        });
        feed(&engine);
        thread::sleep(Duration::from_secs(60));
    }

    #[test]
    fn a_kolo_that_hangs_ends_with_a_failure() {
        let begun: Instant = world::steady();
        let me = std::env::current_exe().unwrap();
        let ended = Command::new(me)
            .args(["ops::watchdog::tests::hangs_and_is_ended", "--exact", "--ignored"])
            .output()
            .unwrap();
        assert_eq!(ended.status.code(), Some(EXIT));
        assert!(begun.elapsed() < Duration::from_secs(50));
    }
}
