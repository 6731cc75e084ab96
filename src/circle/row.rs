//! What is stored of a circle and of its session.

use std::{collections::VecDeque, fmt};

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    core::Member,
    script::{Script, ScriptName, StepId},
    speech::Language,
    store::{Row, Table},
};

/// A room with its people.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Circle {
    pub room: OwnedRoomId,
    pub language: Language,
    /// Who leads: the first is the facilitator, the others are co-facilitators. Never empty.
    pub facilitators: Vec<OwnedUserId>,
    pub members: Vec<Member>,
    /// Scripts that Kolo has just offered to a facilitator, who may choose by number.
    pub offered: Option<Offered>,
    /// People who cannot be reached, of whom the facilitator has been told.
    pub unreachable: Vec<OwnedUserId>,
}

#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Offered {
    pub to: OwnedUserId,
    pub scripts: Vec<ScriptName>,
}

impl Circle {
    pub fn is_facilitator(&self, user: &UserId) -> bool {
        self.facilitators.iter().any(|facilitator| facilitator == user)
    }

    pub fn is_here(&self, user: &UserId) -> bool {
        self.members.iter().any(|member| member.user == user)
    }
}

impl Row for Circle {
    const TABLE: Table = Table::Circle;
    const VERSION: u16 = 1;
}

/// A script that is being run in a circle.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Session {
    pub circle: OwnedRoomId,
    pub started: Timestamp,
    /// Who takes part, in the order in which they came.
    pub people: Vec<OwnedUserId>,
    /// The step that runs, from 0.
    pub step: usize,
    pub step_started: Timestamp,
    /// Minutes that a facilitator has added to this step.
    pub extra_minutes: u16,
    pub state: State,
    pub halted: Option<Halted>,
}

impl Session {
    pub fn takes_part(&self, user: &UserId) -> bool {
        self.people.iter().any(|person| person == user)
    }
}

impl Row for Session {
    const TABLE: Table = Table::Session;
    const VERSION: u16 = 1;
}

/// What the step that runs is doing.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    /// The exercise has been announced; the facilitator begins.
    Announced,
    /// The facilitator goes on when the circle is ready.
    Open,
    /// The word goes round.
    Round(Round),
    /// Everybody is asked alone.
    Gather(Gather),
    /// Nobody writes.
    Silence,
}

/// Where a round is.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Round {
    /// Which question, from 0.
    pub question: usize,
    /// The order that was announced.
    pub order: Vec<OwnedUserId>,
    /// Who has the word.
    pub holder: Option<OwnedUserId>,
    /// Who comes next, in order.
    pub queue: VecDeque<OwnedUserId>,
    /// Who asked for a later turn, or was away when theirs came.
    pub later: Vec<OwnedUserId>,
    /// The turns that were put off are being taken.
    pub last_call: bool,
}

/// Who has answered alone.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Gather {
    pub asked: Vec<OwnedUserId>,
    /// Who has answered or passed.
    pub finished: Vec<OwnedUserId>,
    /// The facilitator has been told that all have finished.
    pub told: bool,
}

/// A session that does not go on until a facilitator says so.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Halted {
    pub why: Halt,
    /// Seconds that were left of the step's time.
    pub step_left: Option<i64>,
    /// Seconds that were left of a silence.
    pub silence_left: Option<i64>,
}

/// Why a session is halted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Halt {
    /// Somebody asked for a pause. What had been said to Kolo or by Kolo stands.
    Pause,
    /// Somebody said stop. What Kolo had not sent yet was taken back (promise P7).
    Stop,
}

/// The script as it was when the session began.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct RunningScript(pub Script);

impl Row for RunningScript {
    const TABLE: Table = Table::Script;
    const VERSION: u16 = 1;
}

/// What somebody has written to Kolo alone.
#[derive(Serialize, Deserialize)]
pub(super) struct Answer {
    pub text: String,
}

impl Answer {
    pub fn key(circle: &OwnedRoomId, step: &StepId, question: usize, user: &UserId) -> Vec<u8> {
        format!("{circle}\n{step}\n{question}\n{user}").into_bytes()
    }
}

impl Row for Answer {
    const TABLE: Table = Table::Answer;
    const VERSION: u16 = 1;
}

macro_rules! debug_shows_nothing {
    ($($row:ty),*) => {$(
        impl fmt::Debug for $row {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($row), "(..)"))
            }
        }
    )*};
}

debug_shows_nothing!(Circle, Session, Answer, RunningScript);
