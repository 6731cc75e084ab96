//! Timers: durable, at most one for each thing that can be waited for, ordered in memory.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};

use crate::store::{Row, Table};

/// What is waited for. Setting a timer again moves it. `Debug` shows no ids.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TimerKey {
    /// The time planned for the step that runs in a circle.
    StepTime(OwnedRoomId),
    /// The person whose turn it is has been silent.
    Turn(OwnedRoomId),
    /// A silence ends.
    Silence(OwnedRoomId),
    /// What was asked of somebody when a circle closed is withdrawn.
    Leaving(OwnedRoomId, OwnedUserId),
    /// A message could not be read for a while; its author is told.
    Unreadable(OwnedEventId),
}

impl TimerKey {
    /// The key of its row.
    pub(super) fn row_key(&self) -> Vec<u8> {
        match self {
            Self::StepTime(room) => format!("step {room}"),
            Self::Turn(room) => format!("turn {room}"),
            Self::Silence(room) => format!("silence {room}"),
            Self::Leaving(room, person) => format!("leaving {room} {person}"),
            Self::Unreadable(event) => format!("unreadable {event}"),
        }
        .into_bytes()
    }
}

impl fmt::Debug for TimerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::StepTime(_) => "StepTime(..)",
            Self::Turn(_) => "Turn(..)",
            Self::Silence(_) => "Silence(..)",
            Self::Leaving(..) => "Leaving(..)",
            Self::Unreadable(_) => "Unreadable(..)",
        })
    }
}

/// A timer as it is stored.
#[derive(Serialize, Deserialize)]
pub(super) struct TimerRow {
    pub key: TimerKey,
    pub due: Timestamp,
}

impl Row for TimerRow {
    const TABLE: Table = Table::Timer;
    const VERSION: u16 = 1;
}

/// All timers, by due time.
#[derive(Debug, Default)]
pub struct Timers {
    by_time: BTreeSet<(Timestamp, TimerKey)>,
    by_key: BTreeMap<TimerKey, Timestamp>,
}

impl Timers {
    /// Sets or moves a timer.
    pub fn set(&mut self, key: TimerKey, due: Timestamp) {
        self.cancel(&key);
        self.by_time.insert((due, key.clone()));
        self.by_key.insert(key, due);
    }

    /// Forgets a timer.
    pub fn cancel(&mut self, key: &TimerKey) {
        if let Some(due) = self.by_key.remove(key) {
            self.by_time.remove(&(due, key.clone()));
        }
    }

    /// When a timer is due, if it is set.
    pub fn due(&self, key: &TimerKey) -> Option<Timestamp> {
        self.by_key.get(key).copied()
    }

    /// When the next one is due.
    pub fn next(&self) -> Option<Timestamp> {
        self.by_time.first().map(|(due, _)| *due)
    }

    /// The first timer that is due at `now`.
    pub fn first_due(&self, now: Timestamp) -> Option<TimerKey> {
        self.by_time.first().filter(|(due, _)| *due <= now).map(|(_, key)| key.clone())
    }
}
