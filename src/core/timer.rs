//! Timers: durable, at most one for each thing that can be waited for, ordered in memory.
//!
//! Whoever sets a timer says two things more. [`Wait`]: whether a stretch of time is meant or a
//! moment of the calendar, which differ when the clock is set. [`Late`]: what is to become of it if
//! Kolo was not running when it was due.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};

use super::LookUpError;
use crate::store::{Row, Store, StoreError, Table, decode};

/// A timer that fires so long after it was due fires late.
const LATE: SignedDuration = SignedDuration::from_mins(1);

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
    /// Something is to be said in the small groups of a circle.
    Talk(OwnedRoomId),
    /// What was asked of somebody when a circle closed is withdrawn.
    Leaving(OwnedRoomId, OwnedUserId),
    /// The next invented event of a drill comes.
    DrillEvent(OwnedRoomId),
    /// What a circle has gathered is erased.
    Harvest(OwnedRoomId),
    /// A circle was asked whether it takes home what it has gathered, and a day has passed.
    Consenting(OwnedRoomId),
    /// Kolo could not follow a circle into the room that replaces this one, nor was it invited.
    Following(OwnedRoomId),
    /// People have had time to say whether they take part.
    Ready(OwnedRoomId),
    /// Somebody was asked to write to this person, and has not answered.
    Support(OwnedRoomId, OwnedUserId),
    /// Whoever leads a circle has done so for long.
    Resting(OwnedRoomId),
    /// The next part of an exercise in a slow circle opens.
    SlowStep(OwnedRoomId),
    /// A message could not be read for a while: its author is told. The second time it is given up.
    Unreadable(OwnedEventId),
    /// Somebody wants to be reminded of the promise of theirs that has this number.
    Promise(OwnedUserId, u32),
    /// What is kept for somebody under this number goes back to them.
    Kept(OwnedUserId, u32),
    /// What somebody may hand to one human under this number is erased.
    MayHand(OwnedUserId, u32),
    /// What somebody is to be asked later is asked now.
    AskLater(OwnedUserId),
    /// Somebody is asked how they are.
    CheckIn(OwnedUserId),
    /// Somebody who wants it so is reminded of it once.
    CheckInAgain(OwnedUserId),
    /// What a circle is offered of check-ins is asked of those who were busy, or is over.
    CircleOffer(OwnedRoomId),
    /// Everybody in a circle has had time to agree to a view of it, or it is shown.
    CircleView(OwnedRoomId),
    /// The next part of somebody's rule about their own silence is due.
    Absence(OwnedUserId),
    /// What lies ready for a Kolo that is gone is looked at, for somebody's rule.
    Outlives(OwnedUserId),
    /// The same for somebody's alert, of this number.
    AlertOutlives(OwnedUserId, u32),
    /// Whoever was called for somebody has not answered yet; the call has this number.
    Call(OwnedUserId, u32),
    /// Somebody has raised an alert, and may still stop it.
    Grace(OwnedUserId),
    /// The next step of somebody's journey is due.
    Journey(OwnedUserId),
    /// What lies ready for a Kolo that is gone is looked at, for somebody's journey.
    JourneyOutlives(OwnedUserId),
    /// A drill of an alert begins for somebody.
    Drill(OwnedUserId),
    /// A drill is suggested to somebody.
    DrillIdea(OwnedUserId),
    /// Somebody wanted to look back at an alert of theirs.
    Review(OwnedUserId),
    /// What is kept of somebody's alerts and drills is erased, as far as it is old.
    PastAlerts(OwnedUserId),
    /// The first agreed to be called for the second; that is asked again, or was never answered.
    Contact(OwnedUserId, OwnedUserId),
    /// The first may be written to again, and is told what waits about the second.
    ContactWakes(OwnedUserId, OwnedUserId),
    /// The first looks out for the second, and the other way round: that is asked again, or was
    /// never answered.
    Buddy(OwnedUserId, OwnedUserId),
    /// Somebody answers for the chain of a circle; that is asked again, or was not answered.
    Chain(OwnedRoomId, OwnedUserId),
    /// The operator is told again that Kolo watches.
    StillWatching,
}

impl TimerKey {
    /// The key of its row.
    pub(super) fn row_key(&self) -> Vec<u8> {
        match self {
            Self::StepTime(room) => format!("step {room}"),
            Self::Turn(room) => format!("turn {room}"),
            Self::Silence(room) => format!("silence {room}"),
            Self::Talk(room) => format!("talk {room}"),
            Self::Leaving(room, person) => format!("leaving {room} {person}"),
            Self::DrillEvent(room) => format!("drill {room}"),
            Self::Harvest(room) => format!("harvest {room}"),
            Self::Consenting(room) => format!("consenting {room}"),
            Self::Following(room) => format!("following {room}"),
            Self::Ready(room) => format!("ready {room}"),
            Self::Support(room, person) => format!("support {room} {person}"),
            Self::Resting(room) => format!("resting {room}"),
            Self::SlowStep(room) => format!("slow step {room}"),
            Self::Unreadable(event) => format!("unreadable {event}"),
            Self::Promise(person, number) => format!("promise {person} {number}"),
            Self::Kept(person, number) => format!("kept {person} {number}"),
            Self::MayHand(person, number) => format!("may hand {person} {number}"),
            Self::AskLater(person) => format!("ask later {person}"),
            Self::CheckIn(person) => format!("check-in {person}"),
            Self::CheckInAgain(person) => format!("check-in again {person}"),
            Self::CircleOffer(room) => format!("circle offer {room}"),
            Self::CircleView(room) => format!("circle view {room}"),
            Self::Absence(person) => format!("absence {person}"),
            Self::Outlives(person) => format!("outlives {person}"),
            Self::AlertOutlives(person, number) => format!("alert outlives {person} {number}"),
            Self::Call(person, number) => format!("call {person} {number}"),
            Self::Grace(person) => format!("grace {person}"),
            Self::Journey(person) => format!("journey {person}"),
            Self::JourneyOutlives(person) => format!("journey outlives {person}"),
            Self::Drill(person) => format!("alert drill {person}"),
            Self::DrillIdea(person) => format!("drill idea {person}"),
            Self::Review(person) => format!("review {person}"),
            Self::PastAlerts(person) => format!("past alerts {person}"),
            Self::Contact(contact, person) => format!("contact {contact} {person}"),
            Self::ContactWakes(contact, person) => format!("contact wakes {contact} {person}"),
            Self::Buddy(person, with) => format!("buddy {person} {with}"),
            Self::Chain(room, person) => format!("chain {room} {person}"),
            Self::StillWatching => "still watching".to_owned(),
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
            Self::Talk(_) => "Talk(..)",
            Self::Leaving(..) => "Leaving(..)",
            Self::DrillEvent(_) => "DrillEvent(..)",
            Self::Harvest(_) => "Harvest(..)",
            Self::Consenting(_) => "Consenting(..)",
            Self::Following(_) => "Following(..)",
            Self::Ready(_) => "Ready(..)",
            Self::Support(..) => "Support(..)",
            Self::Resting(_) => "Resting(..)",
            Self::SlowStep(_) => "SlowStep(..)",
            Self::Unreadable(_) => "Unreadable(..)",
            Self::Promise(..) => "Promise(..)",
            Self::Kept(..) => "Kept(..)",
            Self::MayHand(..) => "MayHand(..)",
            Self::AskLater(_) => "AskLater(..)",
            Self::CheckIn(_) => "CheckIn(..)",
            Self::CheckInAgain(_) => "CheckInAgain(..)",
            Self::CircleOffer(_) => "CircleOffer(..)",
            Self::CircleView(_) => "CircleView(..)",
            Self::Absence(_) => "Absence(..)",
            Self::Outlives(_) => "Outlives(..)",
            Self::AlertOutlives(..) => "AlertOutlives(..)",
            Self::Call(..) => "Call(..)",
            Self::Grace(_) => "Grace(..)",
            Self::Journey(_) => "Journey(..)",
            Self::JourneyOutlives(_) => "JourneyOutlives(..)",
            Self::Drill(_) => "Drill(..)",
            Self::DrillIdea(_) => "DrillIdea(..)",
            Self::Review(_) => "Review(..)",
            Self::PastAlerts(_) => "PastAlerts(..)",
            Self::Contact(..) => "Contact(..)",
            Self::ContactWakes(..) => "ContactWakes(..)",
            Self::Buddy(..) => "Buddy(..)",
            Self::Chain(..) => "Chain(..)",
            Self::StillWatching => "StillWatching",
        })
    }
}

/// Until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// For so long. A clock that is set back meanwhile makes it no longer.
    For(SignedDuration),
    /// Until the clock shows this.
    Until(Timestamp),
}

/// What becomes of a timer for whose time Kolo was not running: more than a minute late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Late {
    /// It happens as if it were in time.
    Do,
    /// It does not happen.
    Skip,
    /// It happens, and hears how late it is.
    Tell,
}

/// A timer that is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Timer {
    pub due: Timestamp,
    pub late: Late,
    /// It was set for a stretch of time.
    pub stretch: bool,
}

impl Timer {
    pub fn new(now: Timestamp, wait: Wait, late: Late) -> Self {
        match wait {
            Wait::For(time) => {
                let due = now.saturating_add(time).unwrap_or(Timestamp::MAX);
                Self { due, late, stretch: true }
            }
            Wait::Until(due) => Self { due, late, stretch: false },
        }
    }

    /// How it fires at `now`: not at all, or with how late it is if its owner wants to hear that.
    pub fn fires(self, now: Timestamp) -> Option<Option<SignedDuration>> {
        let behind = now.duration_since(self.due);
        match self.late {
            Late::Skip if behind > LATE => None,
            Late::Tell if behind > LATE => Some(Some(behind)),
            Late::Do | Late::Skip | Late::Tell => Some(None),
        }
    }
}

/// A timer as it is stored.
#[derive(Serialize, Deserialize)]
pub(super) struct TimerRow {
    pub key: TimerKey,
    #[serde(flatten)]
    pub timer: Timer,
}

impl Row for TimerRow {
    const TABLE: Table = Table::Timer;
    const VERSION: u16 = 1;
}

/// When a timer is due, as the last commit says.
///
/// # Errors
/// If the store does not answer, or the row cannot be read.
pub fn timer_due(store: &dyn Store, key: &TimerKey) -> Result<Option<Timestamp>, LookUpError> {
    let row = store.get(Table::Timer, &key.row_key())?;
    let row: Option<TimerRow> = row.map(|value| decode(&value)).transpose()?;
    Ok(row.map(|row| row.timer.due))
}

/// What is open and urgent, so that it must have a next step.
#[derive(Debug, Default)]
pub struct OpenSteps {
    /// The timers for which something waits.
    pub steps: Vec<TimerKey>,
    /// Something could not be read, so that it is not known for what it waits.
    pub unreadable: bool,
}

impl OpenSteps {
    /// Adds what the rows of a table wait for.
    ///
    /// # Errors
    /// If the store does not answer.
    pub fn gather<R: Row>(
        &mut self,
        store: &dyn Store,
        waits_for: impl Fn(&R) -> Option<TimerKey>,
    ) -> Result<(), StoreError> {
        for (_, value) in store.scan(R::TABLE)? {
            match decode::<R>(&value) {
                Ok(row) => self.steps.extend(waits_for(&row)),
                Err(_) => self.unreadable = true,
            }
        }
        Ok(())
    }
}

/// All timers, by due time.
#[derive(Debug, Default)]
pub struct Timers {
    by_time: BTreeSet<(Timestamp, TimerKey)>,
    by_key: BTreeMap<TimerKey, Timer>,
}

impl Timers {
    /// Sets or moves a timer.
    pub(super) fn set(&mut self, key: TimerKey, timer: Timer) {
        self.cancel(&key);
        self.by_time.insert((timer.due, key.clone()));
        self.by_key.insert(key, timer);
    }

    /// Forgets a timer.
    pub(super) fn cancel(&mut self, key: &TimerKey) {
        if let Some(timer) = self.by_key.remove(key) {
            self.by_time.remove(&(timer.due, key.clone()));
        }
    }

    /// A timer that is set.
    pub(super) fn get(&self, key: &TimerKey) -> Option<Timer> {
        self.by_key.get(key).copied()
    }

    /// When the next one is due.
    pub fn next(&self) -> Option<Timestamp> {
        self.by_time.first().map(|(due, _)| *due)
    }

    /// The first timers that are due at `now`, in their order; at most so many.
    pub(super) fn due_at(&self, now: Timestamp, most: usize) -> Vec<TimerKey> {
        let due = self.by_time.iter().take_while(|(due, _)| *due <= now).take(most);
        due.map(|(_, key)| key.clone()).collect()
    }

    /// Those that were set for a stretch of time, moved to where they belong on a clock that was
    /// set back by `by`.
    pub(super) fn set_back(&self, by: SignedDuration) -> Vec<(TimerKey, Timer)> {
        let stretches = self.by_key.iter().filter(|(_, timer)| timer.stretch);
        let moved = |timer: &Timer| timer.due.saturating_sub(by).unwrap_or(Timestamp::MIN);
        stretches.map(|(key, timer)| (key.clone(), Timer { due: moved(timer), ..*timer })).collect()
    }
}
