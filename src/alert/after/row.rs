//! What is kept of alerts and drills that are over.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    alert::drills::Planned,
    core::{Late, TimerKey, Transaction, TransactionError, Wait},
    store::{Row, Table, debug_shows_nothing},
};

/// So long it is known that one took place: as long as circles keep what they have gathered, unless they
/// have settled otherwise.
const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// So long somebody can say that more is kept: as long as the room of those who answered is there.
const SETTLED: SignedDuration = SignedDuration::from_hours(24);
/// Of so many of the last.
const MOST: usize = 20;

/// One line of a log or of a report.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::alert) struct Line {
    pub at: Option<Timestamp>,
    pub said: String,
}

/// What one was.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum What {
    Alert,
    Drill,
}

/// How it stands with the log or the report.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Log {
    /// It is there until this time, unless its author wants it kept.
    Until(Timestamp),
    /// Its author wants it.
    Kept,
}

/// An alert or a drill that is over.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::alert) struct Past {
    what: What,
    /// When an alert was raised; when a drill ended.
    pub at: Timestamp,
    /// When all of it is erased.
    until: Timestamp,
    log: Log,
    lines: Vec<Line>,
}

/// Those of somebody, the oldest first. Under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::alert) struct PastAlerts {
    person: OwnedUserId,
    all: Vec<Past>,
}

/// A row of what is kept of drills, and of what is over.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::alert) enum Stored {
    Planned(Planned),
    Past(PastAlerts),
}

debug_shows_nothing!(Line, What, Log, Past, PastAlerts, Stored);

impl Row for Stored {
    const TABLE: Table = Table::Drill;
    const VERSION: u16 = 1;
}

impl Past {
    /// An alert that was raised at this time and is over now.
    pub fn alert(began: Timestamp, now: Timestamp, log: Vec<(Timestamp, String)>) -> Self {
        let lines = log.into_iter().map(|(at, said)| Line { at: Some(at), said }).collect();
        Self::new(What::Alert, began, now, lines)
    }

    /// A drill that is over now, with its times.
    pub fn drill(now: Timestamp, report: String) -> Self {
        Self::new(What::Drill, now, now, vec![Line { at: None, said: report }])
    }

    fn new(what: What, at: Timestamp, now: Timestamp, lines: Vec<Line>) -> Self {
        let after = |time| now.saturating_add(time).unwrap_or(Timestamp::MAX);
        Self { what, at, until: after(KEPT), log: Log::Until(after(SETTLED)), lines }
    }

    pub fn is_drill(&self) -> bool {
        self.what == What::Drill
    }

    /// The lines that its author has wanted to be kept.
    pub fn kept_lines(&self) -> Option<&[Line]> {
        let has = self.log == Log::Kept && !self.lines.is_empty();
        has.then_some(self.lines.as_slice())
    }
}

impl PastAlerts {
    pub fn of(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        Ok(match tx.get(&key(person))? {
            Some(Stored::Past(past)) => past,
            _ => Self::none(person),
        })
    }

    /// Nothing is kept.
    pub fn none(person: &UserId) -> Self {
        Self { person: person.to_owned(), all: Vec::new() }
    }

    /// Keeps it, and waits until something of it is to be erased.
    pub fn save(self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let (key, timer) = (key(&self.person), TimerKey::PastAlerts(self.person.clone()));
        let due = self.all.iter().map(|past| match past.log {
            Log::Until(at) => at.min(past.until),
            Log::Kept => past.until,
        });
        let Some(due) = due.min() else {
            tx.cancel_timer(timer);
            tx.delete::<Stored>(&key);
            return Ok(());
        };
        tx.set_timer(timer, Wait::Until(due), Late::Do);
        let owner = self.person.clone();
        tx.put_owned(owner.as_bytes(), &key, &Stored::Past(self))
    }

    pub fn add(&mut self, past: Past) {
        // A drill of which nobody has said that it is kept goes with the next.
        if past.is_drill() {
            self.settles_drill(false);
        }
        self.all.push(past);
        let surplus = self.all.len().saturating_sub(MOST);
        self.all.drain(..surplus);
    }

    /// Erases what is old. What was not wanted within its time goes; that an alert took place stays.
    pub fn fades(&mut self, now: Timestamp) {
        self.all.retain(|past| past.until > now);
        let over = |past: &Past| matches!(past.log, Log::Until(at) if at <= now);
        self.all.retain(|past| !(past.is_drill() && over(past)));
        for past in self.all.iter_mut().filter(|past| over(past)) {
            past.lines.clear();
            past.log = Log::Kept;
        }
    }

    /// The times of the last drill are kept, or not.
    pub fn settles_drill(&mut self, kept: bool) {
        for past in self.all.iter_mut().filter(|past| past.is_drill() && kept) {
            past.log = Log::Kept;
        }
        self.all.retain(|past| !past.is_drill() || past.log == Log::Kept);
    }

    /// The log of the last alert is kept. Whether there was one.
    pub fn keeps_log(&mut self, now: Timestamp) -> bool {
        self.fades(now);
        let last = self.all.iter_mut().rfind(|past| !past.is_drill());
        let Some(last) = last.filter(|past| !past.lines.is_empty()) else { return false };
        last.log = Log::Kept;
        true
    }

    /// The log of the last alert, as far as it is there.
    pub fn last_log(&self, now: Timestamp) -> Option<&[Line]> {
        let last = self.all.iter().rfind(|past| !past.is_drill() && past.until > now)?;
        (!last.lines.is_empty()).then_some(last.lines.as_slice())
    }

    /// What their author is shown: alerts, and drills that they have kept.
    pub fn shown(&self, now: Timestamp) -> impl Iterator<Item = &Past> {
        let kept = |past: &&Past| !past.is_drill() || past.log == Log::Kept;
        self.all.iter().filter(move |past| past.until > now).filter(kept)
    }
}

fn key(person: &UserId) -> Vec<u8> {
    format!("past {person}").into_bytes()
}
