//! What is kept of a circle's chain, and under whose key.
//!
//! The levels are the circle's, and say nothing of anybody's answer. That somebody was asked, and what
//! they have said, lies under their own key (promise P9). Whoever says no cannot be told from whoever
//! says nothing.

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    core::{Member, TimerKey, Transaction, TransactionError},
    speech::Hours,
    store::{Row, Table, debug_shows_nothing},
};

/// A level, in the circle's own word.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Rung {
    pub name: String,
    /// After so many minutes everybody is asked.
    pub minutes: u32,
    /// What is done first.
    pub first: Option<String>,
}

/// Levels that are or were proposed to everybody.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Version {
    /// How often the circle had been asked by then.
    pub round: u32,
    pub levels: Vec<Rung>,
    pub asked: Timestamp,
}

/// What a facilitator has written, and not said yes to.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Draft {
    pub by: OwnedUserId,
    pub levels: Vec<Rung>,
}

/// The chain of a circle.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Chain {
    pub circle: OwnedRoomId,
    /// How often the circle has been asked.
    pub rounds: u32,
    /// What enough have agreed to.
    pub standing: Option<Version>,
    /// Enough agree to it still.
    pub holds: bool,
    /// What everybody is asked about now.
    pub proposed: Option<Version>,
    pub draft: Option<Draft>,
}

/// Somebody who was asked: under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Place {
    pub person: OwnedUserId,
    pub circle: OwnedRoomId,
    /// What they are called in the circle.
    pub name: Option<String>,
    /// About which levels they were asked last.
    pub asked: u32,
    /// To which they have said yes.
    pub yes: Vec<u32>,
    pub since: Timestamp,
    /// When they may be written to, by their own clock; at any hour if nothing stands here.
    pub hours: Option<Hours>,
    /// They have been asked whether it still holds.
    pub again: bool,
    /// The chain has ended, and an alert to it is open.
    pub over: bool,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Stored {
    Chain(Chain),
    Place(Place),
}

debug_shows_nothing!(Rung, Version, Draft, Chain, Place, Stored);

impl Row for Stored {
    const TABLE: Table = Table::Chain;
    const VERSION: u16 = 1;
}

fn chain_key(circle: &RoomId) -> Vec<u8> {
    format!("chain {circle}").into_bytes()
}

fn place_key(person: &UserId, circle: &RoomId) -> Vec<u8> {
    format!("place {person}\n{circle}").into_bytes()
}

impl Chain {
    pub fn new(circle: OwnedRoomId) -> Self {
        Self { circle, rounds: 0, standing: None, holds: false, proposed: None, draft: None }
    }

    /// What everybody was asked about last.
    pub fn newest(&self) -> Option<&Version> {
        self.proposed.as_ref().or(self.standing.as_ref())
    }

    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        tx.put(&chain_key(&self.circle), &Stored::Chain(self.clone()))
    }

    pub fn erase(&self, tx: &mut Transaction<'_>) {
        tx.delete::<Stored>(&chain_key(&self.circle));
    }
}

impl Place {
    pub fn timer(&self) -> TimerKey {
        TimerKey::Chain(self.circle.clone(), self.person.clone())
    }

    /// As somebody of the circle.
    pub fn member(&self) -> Member {
        Member { user: self.person.clone(), name: self.name.clone() }
    }

    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let key = place_key(&self.person, &self.circle);
        tx.put_owned(self.person.as_bytes(), &key, &Stored::Place(self.clone()))
    }

    pub fn erase(&self, tx: &mut Transaction<'_>) {
        tx.cancel_timer(self.timer());
        tx.delete::<Stored>(&place_key(&self.person, &self.circle));
    }
}

pub(super) fn chain(
    tx: &Transaction<'_>,
    circle: &RoomId,
) -> Result<Option<Chain>, TransactionError> {
    Ok(match tx.get(&chain_key(circle))? {
        Some(Stored::Chain(chain)) => Some(chain),
        _ => None,
    })
}

pub(super) fn place(
    tx: &Transaction<'_>,
    person: &UserId,
    circle: &RoomId,
) -> Result<Option<Place>, TransactionError> {
    Ok(match tx.get(&place_key(person, circle))? {
        Some(Stored::Place(place)) => Some(place),
        _ => None,
    })
}

/// Everything that is kept. There is little of it.
fn all(tx: &Transaction<'_>) -> Result<Vec<Stored>, TransactionError> {
    Ok(tx.scan::<Stored>()?.into_iter().map(|(_, stored)| stored).collect())
}

pub(super) fn chains(tx: &Transaction<'_>) -> Result<Vec<Chain>, TransactionError> {
    let chains = all(tx)?.into_iter().filter_map(|stored| match stored {
        Stored::Chain(chain) => Some(chain),
        Stored::Place(_) => None,
    });
    Ok(chains.collect())
}

fn places(tx: &Transaction<'_>) -> Result<Vec<Place>, TransactionError> {
    let places = all(tx)?.into_iter().filter_map(|stored| match stored {
        Stored::Place(place) => Some(place),
        Stored::Chain(_) => None,
    });
    Ok(places.collect())
}

/// Who was asked in a circle.
pub(super) fn places_in(
    tx: &Transaction<'_>,
    circle: &RoomId,
) -> Result<Vec<Place>, TransactionError> {
    let mut here = places(tx)?;
    here.retain(|place| place.circle == circle);
    Ok(here)
}

/// Of which circles somebody was asked.
pub(super) fn places_of(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Vec<Place>, TransactionError> {
    let mut theirs = places(tx)?;
    theirs.retain(|place| place.person == person);
    Ok(theirs)
}
