//! A circle as those may know it who have no part in its exercises.

use std::fmt;

use matrix_sdk::ruma::{OwnedUserId, RoomId, UserId};

use crate::{
    core::{Member, Transaction, TransactionError},
    speech::Language,
};

/// The people of a circle, and how they are spoken with together.
#[derive(Clone)]
pub struct Gathering {
    /// In which language.
    pub language: Language,
    /// Who leads.
    pub facilitators: Vec<OwnedUserId>,
    /// Everybody in its room whom Kolo knows.
    pub members: Vec<Member>,
    /// Nobody else is there.
    pub is_all: bool,
    /// Where its clock stands, by the name of the time zone, if somebody has said so.
    pub zone: Option<String>,
    /// An exercise runs there, or rests.
    pub is_busy: bool,
}

/// Finds the circle of a room.
pub type Gatherings = fn(&Transaction<'_>, &RoomId) -> Result<Option<Gathering>, TransactionError>;

impl Gathering {
    /// Whether somebody leads here.
    pub fn is_facilitator(&self, user: &UserId) -> bool {
        self.facilitators.iter().any(|other| other == user)
    }

    /// Somebody with the name that they show here.
    pub fn member(&self, user: &UserId) -> Member {
        let here = self.members.iter().find(|member| member.user == user).cloned();
        here.unwrap_or_else(|| Member { user: user.to_owned(), name: None })
    }
}

impl fmt::Debug for Gathering {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Gathering(..)")
    }
}
