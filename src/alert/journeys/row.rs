//! What is kept of a journey, and when its parts are due.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    core::{Late, MessageId, OnJourney, TimerKey, Transaction, TransactionError, Wait},
    people::Ready,
    store::{Row, Table, debug_shows_nothing},
};

/// A shorter journey has no reminder before its end.
const TOO_SHORT: SignedDuration = SignedDuration::from_mins(30);
/// After it has become an alert, where it went to is kept so long at most.
const KEPT: SignedDuration = SignedDuration::from_hours(96);

/// How long is waited, in minutes: at most a day, and as the person has chosen.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pace {
    /// So long before the end they are reminded; 0 if not.
    pub nudge: u32,
    /// So long a word is waited for at the end.
    pub wait: u32,
    /// And so long after a contact was asked to look.
    pub check: u32,
}

impl Default for Pace {
    fn default() -> Self {
        Self { nudge: 15, wait: 15, check: 20 }
    }
}

/// A place on the way.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Waypoint {
    pub name: String,
    pub due: Timestamp,
    /// They have passed it, or somebody was asked to look.
    pub over: bool,
}

/// What a word is waited for at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Target {
    /// The waypoint at this place of the list.
    Waypoint(usize),
    /// Where it ends.
    End,
}

/// What happens next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// They are reminded.
    Nudge,
    /// They are asked whether they are there.
    Probe(Target),
    /// A contact is asked to look.
    Check(Target),
    /// It becomes an alert.
    Alert,
    /// Nothing is kept of it any more.
    Erase,
}

/// Who was asked to look.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Check {
    pub contact: OwnedUserId,
    /// What the person is called in front of them, also when the person is forgotten.
    pub named: String,
}

/// The person was asked whether they are there.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Asked {
    pub about: Target,
    /// When the next step comes.
    pub until: Timestamp,
    /// The question; nothing if Kolo may not write to them.
    pub message: Option<MessageId>,
    /// Whether the time for a contact to look has begun.
    pub checked: bool,
    pub check: Option<Check>,
}

/// A journey.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Journey {
    pub to: Option<String>,
    pub since: Timestamp,
    pub due: Timestamp,
    pub waypoints: Vec<Waypoint>,
    pub note: Option<String>,
    /// Until then they cannot be reached, and nothing is asked.
    pub off_until: Option<Timestamp>,
    pub pace: Pace,
    /// For which end they were reminded.
    pub nudged: Option<Timestamp>,
    pub asked: Option<Asked>,
    /// When it became an alert.
    pub raised: Option<Timestamp>,
}

/// What is kept of somebody's journeys. Under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct OfPerson {
    pub person: OwnedUserId,
    #[serde(default)]
    pub pace: Pace,
    pub journey: Option<Journey>,
    /// What lies ready with the homeserver for a Kolo that is gone.
    #[serde(default)]
    pub ready: Option<Ready>,
    /// When they were asked whether they want to be forgotten although a journey is open.
    #[serde(default)]
    pub forget_asked: Option<Timestamp>,
}

debug_shows_nothing!(Pace, Waypoint, Check, Asked, Journey, OfPerson);

impl Row for OfPerson {
    const TABLE: Table = Table::Journey;
    const VERSION: u16 = 1;
}

pub(super) fn minutes(count: u32) -> SignedDuration {
    SignedDuration::from_mins(count.into())
}

pub(super) fn after(at: Timestamp, wait: SignedDuration) -> Timestamp {
    at.saturating_add(wait).unwrap_or(at)
}

impl OfPerson {
    pub fn of(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        let new = || Self {
            person: person.to_owned(),
            pace: Pace::default(),
            journey: None,
            ready: None,
            forget_asked: None,
        };
        Ok(tx.get(person.as_bytes())?.unwrap_or_else(new))
    }

    /// The journey that is under way, and no alert yet.
    pub fn open(&self) -> Option<&Journey> {
        self.journey.as_ref().filter(|journey| journey.raised.is_none())
    }

    /// The same, to be changed.
    pub fn open_mut(&mut self) -> Option<&mut Journey> {
        self.journey.as_mut().filter(|journey| journey.raised.is_none())
    }

    pub fn timer(&self) -> TimerKey {
        TimerKey::Journey(self.person.clone())
    }

    /// Keeps it, and waits for its next step.
    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        match &self.journey {
            Some(journey) => {
                let (at, _) = journey.next(tx.at());
                tx.set_timer(self.timer(), Wait::Until(at), Late::Tell);
            }
            None => tx.cancel_timer(self.timer()),
        }
        self.keep(tx)
    }

    /// Keeps it, if there is anything to be kept.
    pub fn keep(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let key = self.person.as_bytes();
        if self.journey.is_none() && self.ready.is_none() && self.pace == Pace::default() {
            tx.delete::<Self>(key);
            return Ok(());
        }
        tx.put_owned(key, key, self)
    }
}

impl Journey {
    /// What a word is waited for at: the first waypoint that is not over, until the end has come.
    pub fn target(&self, now: Timestamp) -> Target {
        let open = self.waypoints.iter().position(|waypoint| !waypoint.over);
        match open {
            Some(waypoint) if now < self.due => Target::Waypoint(waypoint),
            _ => Target::End,
        }
    }

    pub fn waypoint(&self, target: Target) -> Option<&Waypoint> {
        match target {
            Target::Waypoint(at) => self.waypoints.get(at),
            Target::End => None,
        }
    }

    /// What they were asked about this, if they were.
    pub fn asked_about(&self, target: Target) -> Option<&Asked> {
        self.asked.as_ref().filter(|asked| asked.about == target)
    }

    /// When what comes next is due, and what it is.
    pub fn next(&self, now: Timestamp) -> (Timestamp, Step) {
        if let Some(raised) = self.raised {
            return (after(raised, KEPT), Step::Erase);
        }
        let target = self.target(now);
        let next = match (self.asked_about(target), self.waypoint(target)) {
            (Some(asked), Some(_)) => (asked.until, Step::Check(target)),
            (Some(asked), None) if asked.checked => (asked.until, Step::Alert),
            (Some(asked), None) => (asked.until, Step::Check(target)),
            (None, Some(waypoint)) => (waypoint.due, Step::Probe(target)),
            (None, None) => (self.due, Step::Probe(target)),
        };
        // The end comes at its time, whatever is asked on the way.
        let next = match target {
            Target::Waypoint(_) if self.due < next.0 => (self.due, Step::Probe(Target::End)),
            _ => next,
        };
        match self.nudge() {
            Some(at) if at <= next.0 && at > now => (at, Step::Nudge),
            Some(at) if at <= now && now < self.due && next.0 > now => (now, Step::Nudge),
            _ => next,
        }
    }

    /// When they are reminded of the end, unless they were.
    fn nudge(&self) -> Option<Timestamp> {
        let is_short = self.due.duration_since(self.since) < TOO_SHORT;
        if self.pace.nudge == 0 || is_short || self.nudged == Some(self.due) {
            return None;
        }
        let at = self.due.saturating_sub(minutes(self.pace.nudge)).ok()?;
        let at = at.max(self.off_until.unwrap_or(at));
        (at < self.due && at >= self.since).then_some(at)
    }

    /// What is due while they cannot be reached waits until they can. Whether something has moved.
    pub fn waits_until_reachable(&mut self) -> bool {
        let Some(until) = self.off_until else { return false };
        let mut moved = false;
        for waypoint in self.waypoints.iter_mut().filter(|waypoint| !waypoint.over) {
            moved |= waypoint.due < until;
            waypoint.due = waypoint.due.max(until);
        }
        moved |= self.due < until;
        self.due = self.due.max(until);
        moved
    }

    /// What those who answer an alert read of it.
    pub fn facts(&self) -> OnJourney {
        let overdue = self.raised.is_some();
        OnJourney { to: self.to.clone(), by: self.due, overdue, note: self.note.clone() }
    }
}
