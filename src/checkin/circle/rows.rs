//! What is kept of a circle's check-ins, and under whose key.
//!
//! The offer and the view are the circle's, and say nothing of anybody's answer. That somebody was
//! asked, and whether they agree to a view, lies under their own key (promise P9). Whoever says no to
//! something cannot be told from whoever says nothing.

use jiff::{Timestamp, civil::Time};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    core::{Transaction, TransactionError},
    script::QuestionsName,
    speech::Days,
    store::{Row, Table, debug_shows_nothing},
};

/// A plan that a facilitator offers to a circle.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Offer {
    pub circle: OwnedRoomId,
    pub by: OwnedUserId,
    pub days: Days,
    pub times: Vec<Time>,
    /// Which questions of a group's own come with it.
    #[serde(default)]
    pub questions: Option<QuestionsName>,
    pub made: Timestamp,
    pub until: Timestamp,
    /// It is kept only to know when the next may be made.
    pub over: bool,
}

/// A view of how a circle is.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct View {
    pub circle: OwnedRoomId,
    pub by: OwnedUserId,
    /// On which day of the week.
    pub days: Days,
    pub time: Time,
    /// By which clock.
    pub zone: String,
    pub made: Timestamp,
    /// How often everybody has been asked: an agreement holds for one of these times.
    pub round: u32,
    /// Who was in the circle when all had agreed.
    pub people: Vec<OwnedUserId>,
    pub phase: Phase,
}

/// Where a view is.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Phase {
    /// Everybody is asked whether they agree.
    Asking {
        /// What they have said by then counts.
        until: Timestamp,
    },
    /// It is shown, if everybody still agrees.
    Shown {
        /// Then.
        next: Timestamp,
    },
    /// It is kept only to know when the next may be offered.
    Over {
        /// A facilitator has ended it. Else nobody is told that it is over: somebody may have said no.
        told: bool,
    },
}

/// Somebody was offered the plan, once: under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct OfferedTo {
    pub person: OwnedUserId,
    pub circle: OwnedRoomId,
}

/// Somebody was asked whether they agree to a view: under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Agreement {
    pub person: OwnedUserId,
    pub circle: OwnedRoomId,
    /// When they were asked, by the count of the view.
    pub round: u32,
    /// They have said yes.
    pub agrees: bool,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Stored {
    Offer(Offer),
    OfferedTo(OfferedTo),
    View(View),
    Agreement(Agreement),
}

debug_shows_nothing!(Offer, View, Phase, OfferedTo, Agreement, Stored);

impl Row for Stored {
    const TABLE: Table = Table::CircleCheckIn;
    const VERSION: u16 = 1;
}

fn offer_key(circle: &RoomId) -> Vec<u8> {
    format!("offer {circle}").into_bytes()
}

fn view_key(circle: &RoomId) -> Vec<u8> {
    format!("view {circle}").into_bytes()
}

fn offered_key(person: &UserId, circle: &RoomId) -> Vec<u8> {
    format!("offered {person}\n{circle}").into_bytes()
}

fn agreement_key(person: &UserId, circle: &RoomId) -> Vec<u8> {
    format!("agrees {person}\n{circle}").into_bytes()
}

impl Stored {
    fn key(&self) -> Vec<u8> {
        match self {
            Self::Offer(offer) => offer_key(&offer.circle),
            Self::View(view) => view_key(&view.circle),
            Self::OfferedTo(to) => offered_key(&to.person, &to.circle),
            Self::Agreement(agreement) => agreement_key(&agreement.person, &agreement.circle),
        }
    }

    /// Whose it is, if it is not the circle's.
    pub fn owner(&self) -> Option<&UserId> {
        match self {
            Self::Offer(_) | Self::View(_) => None,
            Self::OfferedTo(OfferedTo { person, .. })
            | Self::Agreement(Agreement { person, .. }) => Some(person),
        }
    }

    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        match self.owner() {
            Some(owner) => tx.put_owned(owner.as_bytes(), &self.key(), self),
            None => tx.put(&self.key(), self),
        }
    }

    pub fn erase(&self, tx: &mut Transaction<'_>) {
        tx.delete::<Self>(&self.key());
    }

    pub fn circle(&self) -> &RoomId {
        match self {
            Self::Offer(Offer { circle, .. })
            | Self::View(View { circle, .. })
            | Self::OfferedTo(OfferedTo { circle, .. })
            | Self::Agreement(Agreement { circle, .. }) => circle,
        }
    }
}

pub(super) fn offer(
    tx: &Transaction<'_>,
    circle: &RoomId,
) -> Result<Option<Offer>, TransactionError> {
    Ok(match tx.get(&offer_key(circle))? {
        Some(Stored::Offer(offer)) => Some(offer),
        _ => None,
    })
}

pub(super) fn view(
    tx: &Transaction<'_>,
    circle: &RoomId,
) -> Result<Option<View>, TransactionError> {
    Ok(match tx.get(&view_key(circle))? {
        Some(Stored::View(view)) => Some(view),
        _ => None,
    })
}

pub(super) fn was_offered(
    tx: &Transaction<'_>,
    person: &UserId,
    circle: &RoomId,
) -> Result<bool, TransactionError> {
    tx.has::<Stored>(&offered_key(person, circle))
}

pub(super) fn agreement(
    tx: &Transaction<'_>,
    person: &UserId,
    circle: &RoomId,
) -> Result<Option<Agreement>, TransactionError> {
    Ok(match tx.get(&agreement_key(person, circle))? {
        Some(Stored::Agreement(agreement)) => Some(agreement),
        _ => None,
    })
}

/// Everything that is kept. There is little of it.
pub(super) fn all(tx: &Transaction<'_>) -> Result<Vec<Stored>, TransactionError> {
    Ok(tx.scan::<Stored>()?.into_iter().map(|(_, stored)| stored).collect())
}

/// To which views somebody has said yes.
pub(super) fn agreements_of(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Vec<Agreement>, TransactionError> {
    let theirs = |stored| match stored {
        Stored::Agreement(agreement) if agreement.person == person => Some(agreement),
        _ => None,
    };
    Ok(all(tx)?.into_iter().filter_map(theirs).collect())
}
