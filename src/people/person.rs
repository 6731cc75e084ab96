//! One person, as Kolo knows them.

use std::fmt;

use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId};
use serde::{Deserialize, Serialize};

use crate::{
    core::{Body, Lane},
    script::StepId,
    speech::Language,
    store::{Row, Table},
};

/// Whether Kolo may write to somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// Kolo has never written to them.
    #[default]
    New,
    /// Kolo has said who it is, and waits.
    Asked,
    /// Yes.
    Given,
    /// Not yet. Kolo is silent until they write.
    NotYet,
}

/// Something that a person is being asked in their private room.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// A question of a step; any words are an answer, until the step is over.
    Answer {
        /// Whose session.
        circle: OwnedRoomId,
        /// Which step.
        step: StepId,
        /// Which of its questions, from 0.
        question: usize,
    },
    /// How they leave a circle; any words are an answer, and are not kept.
    Leaving {
        /// Which circle.
        circle: OwnedRoomId,
    },
    /// Whether somebody should write to them: 1 yes, 2 no.
    Contact {
        /// After which circle.
        circle: OwnedRoomId,
        /// Who would write.
        by: OwnedUserId,
    },
    /// To a facilitator: the person whose turn it is has been silent.
    /// 1 wait, 2 come back to them later, 3 ask them yourself.
    SilentTurn {
        /// In which circle.
        circle: OwnedRoomId,
        /// Who is silent.
        holder: OwnedUserId,
    },
    /// To a facilitator: the time of a step has passed. 1 go on, 2 five minutes more, 3 leave it.
    StepTime {
        /// In which circle.
        circle: OwnedRoomId,
        /// Which step.
        step: StepId,
    },
    /// To a facilitator: who goes with whom? Any words are an answer; 1 by lot.
    WhoWithWhom {
        /// In which circle.
        circle: OwnedRoomId,
        /// For which step.
        step: StepId,
    },
    /// To a facilitator: a wall can be shown. 1 open it, 2 wait.
    WallReady {
        /// In which circle.
        circle: OwnedRoomId,
        /// Which step.
        step: StepId,
    },
}

impl Topic {
    /// The circle that it belongs to.
    pub fn circle(&self) -> &OwnedRoomId {
        match self {
            Self::Answer { circle, .. }
            | Self::Leaving { circle }
            | Self::Contact { circle, .. }
            | Self::SilentTurn { circle, .. }
            | Self::StepTime { circle, .. }
            | Self::WhoWithWhom { circle, .. }
            | Self::WallReady { circle, .. } => circle,
        }
    }

    /// The circle has moved into another room.
    pub(super) fn move_to(&mut self, new: &RoomId) {
        match self {
            Self::Answer { circle, .. }
            | Self::Leaving { circle }
            | Self::Contact { circle, .. }
            | Self::SilentTurn { circle, .. }
            | Self::StepTime { circle, .. }
            | Self::WhoWithWhom { circle, .. }
            | Self::WallReady { circle, .. } => *circle = new.to_owned(),
        }
    }

    /// Whether it is a choice for a facilitator.
    pub fn is_about_leading(&self) -> bool {
        matches!(
            self,
            Self::SilentTurn { .. }
                | Self::StepTime { .. }
                | Self::WhoWithWhom { .. }
                | Self::WallReady { .. }
        )
    }

    /// Whether any words at all are an answer to it.
    pub fn is_open_question(&self) -> bool {
        matches!(self, Self::Answer { .. } | Self::Leaving { .. } | Self::WhoWithWhom { .. })
    }
}

impl fmt::Debug for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Topic(..)")
    }
}

/// A message that waits for a person's consent.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Held {
    pub lane: Lane,
    pub body: Body,
    pub circle: Option<OwnedRoomId>,
}

/// A person.
#[derive(Clone, Serialize, Deserialize)]
pub struct Person {
    /// Their account.
    pub user: OwnedUserId,
    /// The language in which they read, if they said so or Kolo met them in a circle.
    pub language: Option<Language>,
    /// What they want to be called.
    pub name: Option<String>,
    /// Whether Kolo has said to them, in private, who it is.
    pub greeted: bool,
    /// Whether Kolo may write to them.
    pub consent: Consent,
    /// What they are being asked; the newest is last.
    pub topics: Vec<Topic>,
    /// The message that Kolo last did not understand, in case they correct it.
    #[serde(default)]
    pub(super) unheard: Option<OwnedEventId>,
    pub(super) held: Vec<Held>,
}

impl Person {
    pub(super) fn new(user: OwnedUserId) -> Self {
        Self {
            user,
            language: None,
            name: None,
            greeted: false,
            consent: Consent::New,
            topics: Vec::new(),
            unheard: None,
            held: Vec::new(),
        }
    }
}

impl Person {
    /// Withdraws the questions that wait for consent, because they are written in a language that
    /// the person does not read. Who asked them asks again after the yes.
    pub(super) fn let_questions_be_asked_anew(&mut self) {
        let asks = |topic: &&Topic| matches!(topic, Topic::Answer { .. });
        let circles: Vec<_> = self.topics.iter().filter(asks).map(|t| t.circle().clone()).collect();
        self.topics.retain(|topic| !asks(&topic));
        self.held.retain(|held| held.circle.as_ref().is_none_or(|of| !circles.contains(of)));
    }
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Person(..)")
    }
}

impl Row for Person {
    const TABLE: Table = Table::Person;
    const VERSION: u16 = 1;
}
