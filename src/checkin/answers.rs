//! What somebody has answered, a month to a row, for ninety days.

use jiff::{Timestamp, ToSpan, civil::Date};
use matrix_sdk::ruma::{EventId, OwnedEventId, UserId};
use serde::{Deserialize, Serialize};

use super::{diary::Diary, plan::Slot};
use crate::{
    core::{Transaction, TransactionError},
    speech::Light,
    store::{Row, Table, debug_shows_nothing},
};

/// Answers are kept for so many days, and not shown for longer.
pub(super) const KEPT: i64 = 90;

/// One answer.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Answer {
    pub slot: Slot,
    /// When it was given.
    pub at: Timestamp,
    /// How they were; nothing if they left it out.
    pub light: Option<Light>,
    /// The message in which they said so.
    pub event: OwnedEventId,
}

/// The answers to what was asked in one month.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Month {
    pub answers: Vec<Answer>,
}

debug_shows_nothing!(Answer, Month);

impl Row for Month {
    const TABLE: Table = Table::CheckInAnswer;
    const VERSION: u16 = 1;
}

impl Month {
    pub fn key(user: &UserId, first: Date) -> Vec<u8> {
        format!("{user}\n{}-{:02}", first.year(), first.month()).into_bytes()
    }

    fn of(tx: &Transaction<'_>, user: &UserId, first: Date) -> Result<Self, TransactionError> {
        Ok(tx.get(&Self::key(user, first))?.unwrap_or_default())
    }
}

impl Diary {
    /// All answers, the oldest first.
    pub fn answers(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Vec<Answer>, TransactionError> {
        let mut all = Vec::new();
        for month in &self.months {
            all.append(&mut Month::of(tx, user, *month)?.answers);
        }
        all.sort_by_key(|answer| answer.slot);
        Ok(all)
    }

    /// The answer that was given in this message.
    pub fn answered_in(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        event: &EventId,
    ) -> Result<Option<Answer>, TransactionError> {
        Ok(self.answers(tx, user)?.into_iter().find(|answer| answer.event == event))
    }

    /// Keeps an answer, in the place of an earlier one to the same question.
    pub fn keep(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        answer: Answer,
    ) -> Result<(), TransactionError> {
        let slot = answer.slot;
        self.rewrite(tx, user, slot, Some(answer))
    }

    /// Erases the answer to what was asked then.
    pub fn drop_answer(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        slot: Slot,
    ) -> Result<(), TransactionError> {
        self.rewrite(tx, user, slot, None)
    }

    fn rewrite(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        slot: Slot,
        answer: Option<Answer>,
    ) -> Result<(), TransactionError> {
        let first = slot.day.first_of_month();
        let mut month = Month::of(tx, user, first)?;
        month.answers.retain(|other| other.slot != slot);
        month.answers.extend(answer);
        self.put(tx, user, first, &month)
    }

    fn put(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        first: Date,
        month: &Month,
    ) -> Result<(), TransactionError> {
        self.months.retain(|other| *other != first);
        let key = Month::key(user, first);
        if month.answers.is_empty() {
            tx.delete::<Month>(&key);
            return Ok(());
        }
        self.months.push(first);
        self.months.sort_unstable();
        tx.put_owned(user.as_bytes(), &key, month)
    }

    /// Erases answers that are too old. Gives back the day on which there is more to erase.
    pub fn purge(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        today: Date,
    ) -> Result<Option<Date>, TransactionError> {
        let oldest = today.saturating_sub(KEPT.days());
        for first in self.months.clone() {
            if first >= oldest {
                continue;
            }
            let mut month = Month::of(tx, user, first)?;
            let before = month.answers.len();
            month.answers.retain(|answer| answer.slot.day >= oldest);
            if month.answers.len() != before || before == 0 {
                self.put(tx, user, first, &month)?;
            }
        }
        let oldest = self.answers(tx, user)?.first().map(|answer| answer.slot.day);
        Ok(oldest.map(|day| day.saturating_add((KEPT + 1).days())))
    }

    /// Erases all answers.
    pub fn forget_answers(&mut self, tx: &mut Transaction<'_>, user: &UserId) {
        for month in std::mem::take(&mut self.months) {
            tx.delete::<Month>(&Month::key(user, month));
        }
    }
}
