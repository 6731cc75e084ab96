//! What Kolo is going to do, once the commit that says so is on disk.

use std::fmt;

use jiff::Timestamp;
use matrix_sdk::ruma::{
    OwnedRoomId, OwnedTransactionId, OwnedUserId, RoomId, UserId, serde::Base64,
};
use serde::{Deserialize, Serialize};

use super::{BreakoutId, Enclosed, SwitchId};
use crate::store::{Row, Table};

/// The number of a deed; deeds of one lane to one destination are done in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageId(pub u64);

impl MessageId {
    /// The key of its row.
    pub fn key(self) -> [u8; 8] {
        self.0.to_be_bytes()
    }
}

/// How urgent a deed is. A higher lane never waits behind a lower one (promise P8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lane {
    /// Somebody may be in danger.
    Alert,
    /// What keeps people in control: `stop`, `pause`, `help`, and answers to commands.
    Control,
    /// A session that runs.
    Session,
    /// Questions of check-ins.
    CheckIn,
    /// Joining and leaving rooms, and whatever nobody waits for.
    Housekeeping,
}

/// Where a deed is done.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Destination {
    /// A room that Kolo knows.
    Room(OwnedRoomId),
    /// The private room with a person, which the outbox opens if there is none.
    Private(OwnedUserId),
    /// The room of a small group, once it is opened.
    Breakout(BreakoutId),
}

impl fmt::Debug for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Room(_) => "Room(..)",
            Self::Private(_) => "Private(..)",
            Self::Breakout(_) => "Breakout(..)",
        })
    }
}

/// The words of a message, in light Markdown.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The words; what people themselves wrote in them is escaped.
    pub markdown: String,
    /// Whose client may ring for it.
    pub mentions: Vec<OwnedUserId>,
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body(..)")
    }
}

/// A file that people can open: a picture, or what somebody takes home.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The file's name, as people see it when they keep it: neutral, and nobody's.
    pub name: String,
    /// Its type, such as `text/html`.
    pub mime: String,
    /// What is in it; at most [`Attachment::MOST`] bytes, so that its row fits into the store.
    pub content: Base64,
    /// What a screen reader says in its place, in plain text.
    pub caption: String,
}

impl Attachment {
    /// The greatest size, in bytes.
    pub const MOST: usize = 60_000;
}

impl fmt::Debug for Attachment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Attachment(..)")
    }
}

/// What is to be done.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Say something, encrypted or not at all.
    Say(Body),
    /// Hand over a file, encrypted or not at all.
    Attach(Attachment),
    /// Pass on what somebody has sent besides words, encrypted or not at all.
    Enclose(Enclosed),
    /// Accept an invitation.
    Join,
    /// Decline an invitation without a word.
    Decline,
    /// Leave a room. The reason is one neutral sentence that anybody may read: it goes into a
    /// state event, which is never encrypted, and so must not depend on any person.
    Leave {
        /// The sentence, if there is one.
        reason: Option<String>,
    },
    /// Read the files beside Kolo anew, since the person to whom it is addressed asked for it.
    Reload,
    /// See to it that a small group has a room: encrypted, Kolo's own, with these people invited.
    /// Done twice, it changes nothing.
    Open {
        /// The room's name, which anybody on the server may read: neutral, and nobody's.
        name: String,
        /// Who is invited.
        invite: Vec<OwnedUserId>,
    },
    /// Invite somebody more into the room of a small group.
    Invite {
        /// Who.
        user: OwnedUserId,
    },
    /// Take somebody out of the room of a small group, without a word.
    Remove {
        /// Who.
        user: OwnedUserId,
    },
    /// Lay a message ready with the homeserver, encrypted, which sends it at this time unless it is
    /// taken back before. Where the homeserver cannot do that, nothing is done.
    Arm {
        /// By which it is taken back.
        switch: SwitchId,
        /// When it is sent.
        at: Timestamp,
        /// What it says.
        body: Body,
    },
    /// Take back a message that lies ready with the homeserver.
    Disarm {
        /// Which.
        switch: SwitchId,
    },
    /// End a room of Kolo's own: everybody else is taken out of it without a word, and Kolo leaves
    /// and forgets it. No `stop` takes that back.
    Dissolve,
}

impl Deed {
    /// Whether the homeserver counts it as it counts messages.
    pub fn is_counted(&self) -> bool {
        match self {
            Self::Say(_)
            | Self::Attach(_)
            | Self::Enclose(_)
            | Self::Arm { .. }
            | Self::Open { .. }
            | Self::Invite { .. }
            | Self::Remove { .. }
            | Self::Dissolve => true,
            Self::Join
            | Self::Decline
            | Self::Leave { .. }
            | Self::Reload
            | Self::Disarm { .. } => false,
        }
    }

    /// Whether the homeserver has a limit of its own for it, apart from that for messages.
    pub fn has_its_own_limit(&self) -> bool {
        matches!(self, Self::Open { .. } | Self::Invite { .. })
    }
}

impl fmt::Debug for Deed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Say(_) => "Say(..)",
            Self::Attach(_) => "Attach(..)",
            Self::Enclose(_) => "Enclose(..)",
            Self::Join => "Join",
            Self::Decline => "Decline",
            Self::Leave { .. } => "Leave(..)",
            Self::Open { .. } => "Open(..)",
            Self::Invite { .. } => "Invite(..)",
            Self::Remove { .. } => "Remove(..)",
            Self::Arm { .. } => "Arm(..)",
            Self::Disarm { .. } => "Disarm(..)",
            Self::Dissolve => "Dissolve",
            Self::Reload => "Reload",
        })
    }
}

/// What a message says the state of. As long as it waits, a newer one about the same to the same
/// destination takes its place.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Status(String);

impl Status {
    /// The state of this `what` in this room.
    pub fn of(what: &str, room: &RoomId) -> Self {
        Self(format!("{what} {room}"))
    }

    /// What a contact is told about a person.
    pub fn about(person: &UserId) -> Self {
        Self(format!("about {person}"))
    }
}

impl fmt::Debug for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Status(..)")
    }
}

/// A deed on its way. `Debug` shows neither what nor where.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outgoing {
    /// Its number.
    pub id: MessageId,
    /// How urgent it is.
    pub lane: Lane,
    /// Where it is done.
    pub to: Destination,
    /// What is done.
    pub deed: Deed,
    /// The circle in whose session it was said, so that `stop` can take it back (promise P7).
    pub circle: Option<OwnedRoomId>,
    /// What it says the state of, if a later message may overtake it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// Whose own words it brings to somebody else: it goes with them when they are forgotten
    /// (promise P9).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<OwnedUserId>,
    /// The id under which it is sent, however often (promise P3).
    pub transaction: OwnedTransactionId,
    /// When it was decided.
    pub at: Timestamp,
}

impl fmt::Debug for Outgoing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outgoing")
            .field("id", &self.id)
            .field("lane", &self.lane)
            .finish_non_exhaustive()
    }
}

impl Row for Outgoing {
    const TABLE: Table = Table::Outbox;
    const VERSION: u16 = 1;
}
