//! Signs of life: what each part of Kolo shows of itself, so that others can see when it stops.
//!
//! Nothing in here waits for anything, so that whoever looks is not held up by what has stopped. It
//! says nothing of people: only that something is late, and for how long.

use std::{
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::{Duration, Instant},
};

use super::world;

/// A part that shows so little for so long is not well: the journal and the lookout do something
/// every second and every ten.
const SILENT: Duration = Duration::from_secs(30);
/// Every sync ends within half a minute, whether something has happened or not.
const UNHEARD: Duration = Duration::from_secs(120);

/// A part that goes round and round, and shows it.
#[derive(Debug, Default)]
pub struct Beat {
    rounds: AtomicU64,
    /// Milliseconds since Kolo began.
    last: AtomicU64,
}

impl Beat {
    /// How many rounds it has gone.
    pub fn rounds(&self) -> u64 {
        self.rounds.load(Ordering::Acquire)
    }

    fn count(&self, now: Duration) {
        self.last.store(millis(now), Ordering::Release);
        self.rounds.fetch_add(1, Ordering::AcqRel);
    }

    /// For how long it has shown nothing.
    fn silent_for(&self, now: Duration) -> Duration {
        now.saturating_sub(Duration::from_millis(self.last.load(Ordering::Acquire)))
    }
}

/// The signs of life of one Kolo.
#[derive(Debug)]
pub struct Pulse {
    begun: Instant,
    journal: Beat,
    lookout: Beat,
    synced: Beat,
    step_missed: AtomicBool,
    /// Milliseconds.
    alert_waits: AtomicU64,
}

/// Why Kolo is not well. What it says is for monitoring: `docs/watching.md` explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Complaint {
    /// It has begun, and does not know yet what happened while it was away.
    Starting(Duration),
    /// The journal has shown nothing for so long.
    Journal(Duration),
    /// Nobody has looked for so long whether everything happens that is due.
    Lookout(Duration),
    /// The homeserver has told nothing for so long.
    Sync(Duration),
    /// A step of something urgent did not happen when it was due.
    StepMissed,
    /// A message of something urgent has not left for so long.
    AlertWaits(Duration),
}

impl std::fmt::Display for Complaint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (what, since) = match self {
            Self::Starting(since) => ("starting", Some(since)),
            Self::Journal(since) => ("journal-silent", Some(since)),
            Self::Lookout(since) => ("lookout-silent", Some(since)),
            Self::Sync(since) => ("sync-silent", Some(since)),
            Self::StepMissed => ("step-missed", None),
            Self::AlertWaits(since) => ("alert-waits", Some(since)),
        };
        match since {
            Some(since) => write!(f, "{what} {}", since.as_secs()),
            None => f.write_str(what),
        }
    }
}

impl Default for Pulse {
    fn default() -> Self {
        Self {
            begun: world::steady(),
            journal: Beat::default(),
            lookout: Beat::default(),
            synced: Beat::default(),
            step_missed: AtomicBool::new(false),
            alert_waits: AtomicU64::new(0),
        }
    }
}

impl Pulse {
    /// How long ago Kolo began, by a clock that never jumps.
    pub fn age(&self) -> Duration {
        self.begun.elapsed()
    }

    /// The journal has gone round once more: it takes what is fed, and lets happen what is due.
    pub fn journal_goes_round(&self) {
        self.journal.count(self.age());
    }

    /// Somebody has looked whether everything happens that is due.
    pub fn lookout_goes_round(&self) {
        self.lookout.count(self.age());
    }

    /// Everything that the homeserver told up to now is written down.
    pub fn is_synced(&self) {
        self.synced.count(self.age());
    }

    /// What the lookout found: whether a step was missed, and for how long a message has waited.
    pub fn found(&self, step_missed: bool, alert_waits: Option<Duration>) {
        self.step_missed.store(step_missed, Ordering::Release);
        self.alert_waits.store(alert_waits.map_or(0, millis), Ordering::Release);
    }

    /// The journal's rounds.
    pub fn journal(&self) -> &Beat {
        &self.journal
    }

    /// The lookout's rounds.
    pub fn lookout(&self) -> &Beat {
        &self.lookout
    }

    /// Everything that is wrong.
    pub fn complaints(&self) -> Vec<Complaint> {
        self.complaints_at(self.age())
    }

    fn complaints_at(&self, now: Duration) -> Vec<Complaint> {
        let mut all = Vec::new();
        let unheard = self.synced.silent_for(now);
        if self.synced.rounds() == 0 {
            all.push(Complaint::Starting(now));
        } else if unheard > UNHEARD {
            all.push(Complaint::Sync(unheard));
        }
        let silent = |beat: &Beat| Some(beat.silent_for(now)).filter(|since| *since > SILENT);
        all.extend(silent(&self.journal).map(Complaint::Journal));
        all.extend(silent(&self.lookout).map(Complaint::Lookout));
        if self.step_missed.load(Ordering::Acquire) {
            all.push(Complaint::StepMissed);
        }
        match self.alert_waits.load(Ordering::Acquire) {
            0 => {}
            waits => all.push(Complaint::AlertWaits(Duration::from_millis(waits))),
        }
        all
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const S: Duration = Duration::from_secs(1);

    fn said(pulse: &Pulse, now: Duration) -> String {
        let all = pulse.complaints_at(now);
        all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn each_part_is_missed_by_itself() {
        let pulse = Pulse::default();
        assert_eq!(said(&pulse, 5 * S), "starting 5");
        pulse.synced.count(10 * S);
        pulse.journal.count(10 * S);
        pulse.lookout.count(10 * S);
        assert_eq!(said(&pulse, 40 * S), "");
        pulse.lookout.count(40 * S);
        assert_eq!(said(&pulse, 41 * S), "journal-silent 31");
        pulse.journal.count(41 * S);
        assert_eq!(said(&pulse, 71 * S), "lookout-silent 31");
        pulse.lookout.count(130 * S);
        pulse.journal.count(130 * S);
        assert_eq!(said(&pulse, 131 * S), "sync-silent 121");
        pulse.synced.count(131 * S);
        pulse.found(true, Some(125 * S));
        assert_eq!(said(&pulse, 132 * S), "step-missed, alert-waits 125");
        pulse.found(false, None);
        assert_eq!(said(&pulse, 132 * S), "");
    }
}
