//! What a circle and its session hold so that people are looked after.
//!
//! Who said "not yet", and who has called somebody, lies in a row under that person's own key. In
//! the rows of the circle and the session stands only what everybody in the circle may know, or can
//! see.

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use super::row::Session;
use crate::store::{Row, Table, debug_shows_nothing};

/// What a circle holds, whether something runs or not.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct CircleCare {
    /// Who was named for private support, in that order.
    pub supporters: Vec<Supporter>,
    /// For whom a facilitator has chosen somebody among them.
    pub chosen: Vec<Chosen>,
    /// For how long it has been led.
    pub led: Led,
    /// Its exercises take their time, a day for each part.
    pub slow: Option<Slow>,
    /// The grounding that was led last, and the energiser.
    pub grounded: Option<usize>,
    pub energised: Option<usize>,
}

/// Somebody who was named for private support.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Supporter {
    pub user: OwnedUserId,
    /// They have said yes. Until then they count for nothing.
    pub agreed: bool,
}

/// Whom somebody reaches first.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Chosen {
    pub person: OwnedUserId,
    pub supporter: OwnedUserId,
}

/// For how long somebody has led; stretches in seconds.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Led {
    pub by: Option<OwnedUserId>,
    /// Since when an exercise goes on.
    pub since: Option<Timestamp>,
    /// When one went on last.
    pub until: Option<Timestamp>,
    /// Before `since`, without a pause.
    pub stretch: i64,
    /// Before `since`, without a long rest.
    pub day: i64,
    pub told_stretch: bool,
    pub told_day: bool,
}

/// A circle that takes its time.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Slow {
    /// When Kolo last said something of an exercise in the circle.
    pub said: Option<Timestamp>,
}

/// What a session holds.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct SessionCare {
    /// People take part only once they have said so.
    pub asks: bool,
    /// Who is asked, and has not left. Whether they have answered does not stand here.
    pub asked: Vec<OwnedUserId>,
    /// The facilitator has been told that it can begin.
    pub told: bool,
    /// Seconds until then, while it is halted.
    pub ready_left: Option<i64>,
    /// Facilitators who have left it, and are in the room all the same.
    pub stepped_out: Vec<OwnedUserId>,
    /// In a slow circle: the part that opens next, at its time.
    pub opens: Option<usize>,
}

impl Session {
    /// Who takes part, and who is asked whether they do; in an order that does not tell them apart.
    pub fn around(&self) -> Vec<OwnedUserId> {
        let asked = self.care.asked.iter().filter(|user| !self.takes_part(user));
        let mut around: Vec<OwnedUserId> = self.people.iter().chain(asked).cloned().collect();
        if self.care.asks {
            around.sort();
        }
        around
    }
}

/// Somebody has said that they do not take part yet.
#[derive(Serialize, Deserialize)]
pub(super) struct NotYet {}

impl NotYet {
    pub fn key(circle: &RoomId, user: &UserId) -> Vec<u8> {
        format!("not yet\n{circle}\n{user}").into_bytes()
    }
}

impl Row for NotYet {
    const TABLE: Table = Table::Care;
    const VERSION: u16 = 1;
}

/// Somebody asks for a human in private.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Call {
    /// Who has been asked, in that order.
    pub asked: Vec<OwnedUserId>,
    /// Who of them cannot.
    pub cannot: Vec<OwnedUserId>,
    /// There is nobody else to ask, and the person has been told that nobody has answered.
    pub told: bool,
}

impl Call {
    pub fn key(circle: &RoomId, user: &UserId) -> Vec<u8> {
        format!("call\n{circle}\n{user}").into_bytes()
    }

    /// Who may still answer.
    pub fn waits_for(&self) -> Vec<OwnedUserId> {
        self.asked.iter().filter(|user| !self.cannot.contains(user)).cloned().collect()
    }
}

impl Row for Call {
    const TABLE: Table = Table::Care;
    const VERSION: u16 = 1;
}

debug_shows_nothing!(CircleCare, Supporter, Chosen, Led, Slow, SessionCare, NotYet, Call);
