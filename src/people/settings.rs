//! What the operator settled for all people and rooms.

use std::fmt;

use matrix_sdk::ruma::{OwnedServerName, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::speech::Language;

/// An entry of the allow-list is neither a person nor a server.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("\"{0}\" is neither a person (@lena:example.org) nor a server (example.org)")]
pub struct AllowListError(String);

/// Who may invite Kolo. `Debug` shows nobody.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct AllowList {
    people: Vec<OwnedUserId>,
    servers: Vec<OwnedServerName>,
}

impl AllowList {
    /// Whether an invitation from `user` is accepted.
    pub fn allows(&self, user: &UserId) -> bool {
        self.people.iter().any(|person| person == user)
            || self.servers.iter().any(|server| server == user.server_name())
    }

    /// Whether `user` is on the list in person, and not by their server.
    pub fn names(&self, user: &UserId) -> bool {
        self.people.iter().any(|person| person == user)
    }

    /// Whether nobody at all may invite Kolo.
    pub fn is_empty(&self) -> bool {
        self.people.is_empty() && self.servers.is_empty()
    }
}

impl fmt::Debug for AllowList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AllowList(..)")
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Settings(..)")
    }
}

impl TryFrom<Vec<String>> for AllowList {
    type Error = AllowListError;

    fn try_from(entries: Vec<String>) -> Result<Self, Self::Error> {
        let mut list = Self::default();
        for entry in entries {
            if let Ok(person) = UserId::parse(&entry) {
                list.people.push(person);
            } else if let Ok(server) = entry.as_str().try_into() {
                list.servers.push(server);
            } else {
                return Err(AllowListError(entry));
            }
        }
        Ok(list)
    }
}

impl From<AllowList> for Vec<String> {
    fn from(list: AllowList) -> Self {
        let people = list.people.iter().map(ToString::to_string);
        people.chain(list.servers.iter().map(ToString::to_string)).collect()
    }
}

/// What holds for all people and rooms. `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Settings {
    /// Kolo's own account.
    pub me: OwnedUserId,
    /// The language for those of whom Kolo knows none.
    pub language: Language,
    /// Who runs Kolo, as people are told.
    pub operator: String,
    /// Who may invite Kolo.
    pub allow: AllowList,
}
