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
    script::{Question, QuestionsName, Takes},
    speech::Place,
    store::{Row, Table, debug_shows_nothing},
};

/// What somebody has begun to set up is forgotten after so long.
const DRAFT: SignedDuration = SignedDuration::from_hours(2);
/// Words that somebody writes so long after a question for free words are no answer to it any more.
const FREE_WORDS: SignedDuration = SignedDuration::from_hours(2);

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
    /// Which questions of a group's own come with it; nothing if that stays as it is.
    #[serde(default)]
    pub questions: Option<QuestionsName>,
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
    /// Somebody was called because of it.
    #[serde(default)]
    pub called: bool,
}

/// The questions of a group's own that come after the colours of one check-in.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct OpenQuestions {
    pub slot: Slot,
    /// When the one that is open was asked; nothing if none was asked yet.
    pub asked: Option<Timestamp>,
    /// The first is the one that is open. They stay as they were when it began, whatever has become of
    /// the file.
    pub left: Vec<Question>,
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
    /// Which questions of a group's own come after the colours.
    pub questions: Option<QuestionsName>,
    /// Those of the last check-in.
    pub own: Option<OpenQuestions>,
    pub what_helps: Option<WhatHelps>,
    pub offered: Option<Offered>,
    pub told: Told,
    /// The months of which there are answers, by their first days.
    pub months: Vec<Date>,
}

debug_shows_nothing!(Draft, OpenQuestions, WhatHelps, Offered, Diary);

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

    /// The question of a group's own that is open.
    pub fn own_question(&self) -> Option<&Question> {
        self.own.as_ref()?.left.first()
    }

    /// Asks none of a group's own questions any more, until the next check-in.
    pub fn ends_questions(&mut self) {
        if let Some(open) = &mut self.own {
            open.left.clear();
        }
    }

    /// Ends a question for free words that was asked long ago: what somebody writes now is meant for
    /// something else. Whether there was one.
    pub fn drops_old_free_words(&mut self, now: Timestamp) -> bool {
        let asked = self.own.as_ref().and_then(|open| open.asked);
        let free = self.own_question().is_some_and(|question| question.takes == Takes::Text);
        let old = asked.is_some_and(|asked| now.duration_since(asked) > FREE_WORDS);
        if free && old {
            self.ends_questions();
        }
        free && old
    }
}
