//! What Kolo knows of one person's check-ins, under their own key.

use jiff::{SignedDuration, Timestamp, civil::Date, civil::Time};
use matrix_sdk::ruma::{OwnedEventId, UserId};
use serde::{Deserialize, Serialize};

use super::{
    answers::Month,
    plan::{Days, Plan, Slot},
};
use crate::{
    core::{TimerKey, Transaction, TransactionError},
    speech::Place,
    store::{Row, Table, debug_shows_nothing},
};

/// What somebody has begun to set up is forgotten after so long.
const DRAFT: SignedDuration = SignedDuration::from_hours(2);

/// What somebody is setting up.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Draft {
    /// When they last said something to it.
    pub at: Timestamp,
    pub days: Option<Days>,
    pub times: Vec<Time>,
    /// Places that were shown, to be chosen by number.
    #[serde(default)]
    pub near: Vec<Place>,
    /// They said it in one go, and are asked no more than must be.
    #[serde(default)]
    pub at_once: bool,
    /// Whether they want to be reminded; in minutes.
    #[serde(default)]
    pub remind: Option<u16>,
}

/// The slot that is waited for.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Next {
    pub slot: Slot,
    /// When it is due by the plan.
    pub due: Timestamp,
    /// When it is asked: up to five minutes later.
    pub at: Timestamp,
}

/// The question that was asked last. It can be answered until the next.
#[derive(Clone, Copy, Serialize, Deserialize)]
pub(super) struct Open {
    pub slot: Slot,
    pub answered: bool,
}

/// What helps somebody on a hard day, in their own words.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct WhatHelps {
    pub text: String,
    pub event: OwnedEventId,
}

/// Words from an exercise that may become what helps them, until they have said whether.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Offered {
    pub text: String,
    pub event: OwnedEventId,
    /// It is erased then.
    pub until: Timestamp,
}

/// What they have been told once, and are not told again.
#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    /// That more than a word is not kept.
    pub more: bool,
    /// That they can note what helps.
    pub what_helps: bool,
    /// How an answer is changed.
    pub changing: bool,
}

/// Everything but the answers.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Diary {
    pub plan: Option<Plan>,
    /// They are asked on the minute, not some minutes around it.
    pub on_the_minute: bool,
    /// After so many minutes without an answer they are reminded once.
    pub remind: Option<u16>,
    pub draft: Option<Draft>,
    pub next: Option<Next>,
    /// The last slot that was asked or let go.
    pub last: Option<Slot>,
    /// When they were asked last.
    pub asked: Option<Timestamp>,
    pub open: Option<Open>,
    /// Which of the ways to ask was taken last.
    pub way: Option<usize>,
    pub what_helps: Option<WhatHelps>,
    pub offered: Option<Offered>,
    pub told: Told,
    /// The months of which there are answers, by their first days.
    pub months: Vec<Date>,
}

debug_shows_nothing!(Draft, WhatHelps, Offered, Diary);

impl Row for Diary {
    const TABLE: Table = Table::CheckIn;
    const VERSION: u16 = 1;
}

impl Diary {
    /// Somebody's diary; an empty one if there is none.
    pub fn of(tx: &Transaction<'_>, user: &UserId) -> Result<Self, TransactionError> {
        Ok(tx.get(user.as_bytes())?.unwrap_or_default())
    }

    /// Keeps it, or lets go of it if nothing is in it.
    pub fn save(&self, tx: &mut Transaction<'_>, user: &UserId) -> Result<(), TransactionError> {
        let holds = self.plan.is_some()
            || self.draft.is_some()
            || self.what_helps.is_some()
            || self.offered.is_some()
            || !self.months.is_empty();
        if holds {
            return tx.put_owned(user.as_bytes(), user.as_bytes(), self);
        }
        tx.delete::<Self>(user.as_bytes());
        Ok(())
    }

    /// Nothing of it is left, and nothing is waited for.
    pub fn erase(&self, tx: &mut Transaction<'_>, user: &UserId) {
        tx.cancel_timer(TimerKey::CheckIn(user.to_owned()));
        tx.cancel_timer(TimerKey::CheckInAgain(user.to_owned()));
        for month in &self.months {
            tx.delete::<Month>(&Month::key(user, *month));
        }
        tx.delete::<Self>(user.as_bytes());
    }

    /// Drops what somebody began to set up long ago. Whether there was anything.
    pub fn drops_old_draft(&mut self, now: Timestamp) -> bool {
        let old = |draft: &mut Draft| now.duration_since(draft.at) > DRAFT;
        self.draft.take_if(old).is_some()
    }
}
