//! What is stored of a harvest.

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use super::share::Shared;
use crate::{
    circle::row::Origin,
    script::StepId,
    store::{Row, Table, debug_shows_nothing},
};

/// A row of the harvest.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "row", rename_all = "kebab-case")]
pub(super) enum Stored {
    Item(Kept),
    Thought(Thought),
    Session(Gathered),
    Sharing(Sharing),
    Choice(Choice),
}

/// One thing that the circle has gathered. There is none without [`Shared`].
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::circle) struct Kept {
    pub circle: OwnedRoomId,
    /// When the session began in which it was gathered.
    pub session: Timestamp,
    pub step: StepId,
    /// Its place among those of the step.
    pub number: u32,
    pub text: String,
    /// The name of a table's row that people brought themselves, while the session runs.
    #[serde(default)]
    pub name: Option<String>,
    /// Who brought it, if it was one person.
    pub author: Option<OwnedUserId>,
    /// The message in which it was brought.
    pub event: Option<OwnedEventId>,
    /// Other messages of its author of which it consists.
    #[serde(default)]
    pub also: Vec<OwnedEventId>,
    /// What of it is other people's.
    #[serde(default)]
    pub lent: Option<Lent>,
    /// It is a row that nobody has checked for a while: it stands behind the others.
    #[serde(default)]
    pub unchecked: bool,
    /// Its number in the preview.
    pub line: Option<u32>,
    pub(super) shared: Shared,
}

/// A part of a line that other people have written: the name of a row, or a heading.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::circle) struct Lent {
    pub from: Vec<Origin>,
    /// The line without their words; nothing of it stays if this is empty.
    pub without: String,
}

impl Kept {
    /// Whose words it is.
    pub fn origins(&self) -> Vec<Origin> {
        let own = self.author.iter().flat_map(|by| {
            let first = Origin { by: by.clone(), event: self.event.clone() };
            let also = self.also.iter().cloned().map(Some);
            [first].into_iter().chain(also.map(|event| Origin { by: by.clone(), event }))
        });
        own.chain(self.lent.iter().flat_map(|lent| lent.from.clone())).collect()
    }

    /// What is left of it without the words of others that are gone.
    pub(super) fn without_lent(self) -> Option<Self> {
        let text = self.lent.map(|lent| lent.without).filter(|text| !text.is_empty())?;
        Some(Self { text, lent: None, name: None, ..self })
    }
}

/// A thought on the parking place of a session that runs.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Thought {
    pub circle: OwnedRoomId,
    pub session: Timestamp,
    pub number: u32,
    /// The step that ran when it was parked.
    pub step: Option<StepId>,
    pub text: String,
    pub author: OwnedUserId,
    pub event: Option<OwnedEventId>,
}

/// A session that is over, and of which something is kept.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Gathered {
    pub circle: OwnedRoomId,
    pub session: Timestamp,
    pub ended: Timestamp,
    pub title: String,
    /// The steps of which something is kept, in their order, each with what was asked.
    pub steps: Vec<(StepId, String)>,
    /// Who took part.
    pub people: Vec<OwnedUserId>,
    /// How many letters of pseudonyms are used up, with those of the sessions before.
    pub letters: usize,
    /// It is erased, and the circle is still to hear of it.
    pub erased: bool,
}

/// What a circle is doing with what it has gathered.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Sharing {
    pub circle: OwnedRoomId,
    /// The sessions that it is about, by when they began.
    pub sessions: Vec<Timestamp>,
    pub stage: Stage,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Stage {
    /// A facilitator has been told that there is something.
    Offered,
    /// A facilitator looks at it.
    Preview,
    /// These people are asked.
    Asking(Vec<OwnedUserId>),
}

/// What somebody has said about the file.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Choice {
    pub circle: OwnedRoomId,
    pub author: OwnedUserId,
    pub said: Said,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Said {
    Yes,
    No,
    /// Something is to be taken out first.
    TakeOut,
}

impl Stored {
    pub fn circle(&self) -> &RoomId {
        match self {
            Self::Item(Kept { circle, .. })
            | Self::Thought(Thought { circle, .. })
            | Self::Session(Gathered { circle, .. })
            | Self::Sharing(Sharing { circle, .. })
            | Self::Choice(Choice { circle, .. }) => circle,
        }
    }

    pub fn move_to(&mut self, new: &RoomId) {
        match self {
            Self::Item(Kept { circle, .. })
            | Self::Thought(Thought { circle, .. })
            | Self::Session(Gathered { circle, .. })
            | Self::Sharing(Sharing { circle, .. })
            | Self::Choice(Choice { circle, .. }) => *circle = new.to_owned(),
        }
    }

    /// Whose it is, under whose key it lies.
    pub fn author(&self) -> Option<&UserId> {
        match self {
            Self::Item(kept) => kept.author.as_deref(),
            Self::Thought(thought) => Some(&thought.author),
            Self::Choice(choice) => Some(&choice.author),
            Self::Session(_) | Self::Sharing(_) => None,
        }
    }

    pub fn key(&self) -> Vec<u8> {
        match self {
            Self::Item(Kept { circle, session, step, number, .. }) => {
                format!("item\n{circle}\n{session}\n{step}\n{number}")
            }
            Self::Thought(Thought { circle, session, number, .. }) => {
                format!("thought\n{circle}\n{session}\n{number}")
            }
            Self::Session(Gathered { circle, session, .. }) => {
                format!("session\n{circle}\n{session}")
            }
            Self::Sharing(Sharing { circle, .. }) => return Self::sharing_key(circle),
            Self::Choice(Choice { circle, author, .. }) => format!("choice\n{circle}\n{author}"),
        }
        .into_bytes()
    }

    pub fn sharing_key(circle: &RoomId) -> Vec<u8> {
        format!("sharing\n{circle}").into_bytes()
    }
}

impl Row for Stored {
    const TABLE: Table = Table::Harvest;
    const VERSION: u16 = 1;
}

debug_shows_nothing!(Stored, Kept, Lent, Thought, Gathered, Sharing, Stage, Choice);
