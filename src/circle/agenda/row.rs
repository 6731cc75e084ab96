//! What is stored of a circle's agenda: a row for each circle.

use std::fmt;

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};

use super::plan::{ItemId, New, Opposite, Place, Plan};
use crate::{
    script::{ArcName, ScriptName},
    speech::Command,
    store::{Row, Table},
};

/// So many decisions can be taken back, one after the other.
const DECISIONS_AT_MOST: usize = 20;

/// What a circle plans, what was decided about it, and what a facilitator is being offered.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::circle) struct Agenda {
    pub circle: OwnedRoomId,
    pub plan: Plan,
    /// The newest is last.
    pub decisions: Vec<Decision>,
    pub offer: Option<Offer>,
    pub asking: Option<Asking>,
}

impl Agenda {
    pub fn of(circle: OwnedRoomId) -> Self {
        let plan = Plan::of_one_day();
        Self { circle, plan, decisions: Vec::new(), offer: None, asking: None }
    }

    pub fn decided(&mut self, decision: Decision) {
        // Of whole plans only the newest is kept: each is as large as all else together.
        let whole = |decision: &Decision| {
            matches!(decision, Decision::Plan { opposite: Opposite::Restore { .. }, .. })
        };
        if whole(&decision) {
            self.decisions.clear();
        }
        self.decisions.push(decision);
        if self.decisions.len() > DECISIONS_AT_MOST {
            self.decisions.remove(0);
        }
    }

    /// Whether there is nothing worth keeping.
    pub fn is_empty(&self) -> bool {
        self.plan.items.is_empty()
            && self.decisions.is_empty()
            && self.offer.is_none()
            && self.asking.is_none()
    }
}

impl Row for Agenda {
    const TABLE: Table = Table::Agenda;
    const VERSION: u16 = 1;
}

impl fmt::Debug for Agenda {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Agenda(..)")
    }
}

/// Something that a facilitator has decided, as far as it is needed to take it back.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::circle) enum Decision {
    /// The plan was changed.
    Plan { change: Change, opposite: Opposite },
    /// The session that began then went from one step to another.
    Step { session: Timestamp, from: usize, to: usize },
    /// A step was given more minutes, or fewer if negative.
    Minutes { session: Timestamp, step: usize, minutes: i16 },
    /// It cannot be taken back.
    Final { command: FinalCommand },
}

/// What was changed about a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::circle) enum Change {
    Insert,
    Drop,
    Move,
    Repeat,
    Shorten,
    Swap,
    Taken,
}

impl Change {
    /// The command that makes such a change.
    pub fn command(self) -> Command {
        match self {
            Self::Insert => Command::Insert,
            Self::Drop => Command::Drop,
            Self::Move => Command::Move,
            Self::Repeat => Command::Repeat,
            Self::Shorten => Command::Shorten,
            Self::Swap => Command::Swap,
            Self::Taken => Command::Agenda,
        }
    }
}

/// A command whose effect people have read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::circle) enum FinalCommand {
    Start,
    Next,
    Skip,
    Back,
    Stop,
}

impl FinalCommand {
    pub fn of(command: Command) -> Option<Self> {
        match command {
            Command::Start => Some(Self::Start),
            Command::Next => Some(Self::Next),
            Command::Skip => Some(Self::Skip),
            Command::Back => Some(Self::Back),
            Command::Stop => Some(Self::Stop),
            _ => None,
        }
    }

    pub fn command(self) -> Command {
        match self {
            Self::Start => Command::Start,
            Self::Next => Command::Next,
            Self::Skip => Command::Skip,
            Self::Back => Command::Back,
            Self::Stop => Command::Stop,
        }
    }
}

/// Choices for one facilitator, to be answered with a number.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::circle) struct Offer {
    pub to: OwnedUserId,
    pub at: Timestamp,
    pub choices: Vec<Intent>,
    /// It was made in private, and is answered there.
    #[serde(default)]
    pub alone: bool,
    /// So long the numbers stand for them.
    #[serde(default)]
    pub until: Timestamp,
}

/// Something that a facilitator wants done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::circle) enum Intent {
    /// Nothing.
    Leave,
    /// To announce an item, as long as it comes next.
    Start {
        id: ItemId,
    },
    /// To take an arc as the plan.
    Take {
        arc: ArcName,
    },
    /// To take what followed from what people find important.
    TakeProposal {
        items: Vec<New>,
    },
    Insert {
        new: New,
        place: Place,
    },
    Drop {
        id: ItemId,
    },
    Move {
        id: ItemId,
        to: ItemId,
    },
    Minutes {
        id: ItemId,
        minutes: Minutes,
    },
    /// To be offered what may be taken in the place of an item.
    Alternatives {
        id: ItemId,
    },
    Swap {
        id: ItemId,
        script: ScriptName,
    },
    Repeat {
        id: ItemId,
    },
    /// To have the clock of the circle there.
    Zone {
        zone: String,
    },
    /// To close the question about priorities, and read what follows.
    Propose,
}

/// Minutes that an item is to have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::circle) enum Minutes {
    To(u16),
    Fewer(u16),
    More(u16),
}

/// Everybody is being asked what matters most to them.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::circle) struct Asking {
    /// Who wants to know.
    pub by: OwnedUserId,
    /// The longest that the agenda may take.
    pub minutes: u16,
    /// The themes as they were numbered, by their place in the list of all.
    pub themes: Vec<usize>,
    pub asked: Vec<OwnedUserId>,
    /// Who has answered or passed.
    pub finished: Vec<OwnedUserId>,
}
