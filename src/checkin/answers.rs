//! What somebody has answered, a month to a row, for ninety days.

use jiff::{Timestamp, ToSpan, civil::Date};
use matrix_sdk::ruma::{EventId, OwnedEventId, UserId};
use serde::{Deserialize, Serialize};

use super::{diary::Diary, plan::Slot};
use crate::{
    core::{Transaction, TransactionError},
    script::Question,
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

/// An answer to one of a group's own questions. It has the question with it, so that it can be read
/// and corrected whatever has become of the file.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct OwnAnswer {
    pub slot: Slot,
    /// When it was given.
    pub at: Timestamp,
    pub question: Question,
    /// In words; nothing if they left it out.
    pub given: Option<String>,
    /// The message in which they said so.
    pub event: OwnedEventId,
}

/// The answers to what was asked in one month.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Month {
    pub answers: Vec<Answer>,
    /// Those to a group's own questions, in their order.
    #[serde(default)]
    pub own: Vec<OwnAnswer>,
}

debug_shows_nothing!(Answer, OwnAnswer, Month);

impl Row for Month {
    const TABLE: Table = Table::CheckInAnswer;
    const VERSION: u16 = 1;
}

impl OwnAnswer {
    fn answers_the_same(&self, other: &Self) -> bool {
        self.slot == other.slot && self.question.id == other.question.id
    }
}

impl Month {
    pub fn key(user: &UserId, first: Date) -> Vec<u8> {
        format!("{user}\n{}-{:02}", first.year(), first.month()).into_bytes()
    }

    fn of(tx: &Transaction<'_>, user: &UserId, first: Date) -> Result<Self, TransactionError> {
        Ok(tx.get(&Self::key(user, first))?.unwrap_or_default())
    }

    /// The days of all answers.
    fn days(&self) -> impl Iterator<Item = Date> {
        let own = self.own.iter().map(|answer| answer.slot.day);
        self.answers.iter().map(|answer| answer.slot.day).chain(own)
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
        self.rewrite(tx, user, slot, |month| {
            month.answers.retain(|other| other.slot != slot);
            month.answers.push(answer);
        })
    }

    /// Erases the answer to what was asked then.
    pub fn drop_answer(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        slot: Slot,
    ) -> Result<(), TransactionError> {
        self.rewrite(tx, user, slot, |month| month.answers.retain(|other| other.slot != slot))
    }

    /// All answers to a group's own questions, the oldest first.
    pub fn own_answers(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Vec<OwnAnswer>, TransactionError> {
        let mut all = Vec::new();
        for month in &self.months {
            all.append(&mut Month::of(tx, user, *month)?.own);
        }
        // Those of one check-in stay in the order in which they were asked.
        all.sort_by_key(|answer| answer.slot);
        Ok(all)
    }

    /// Keeps an answer to one of a group's own questions, in the place of an earlier one.
    pub fn keep_own(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        answer: OwnAnswer,
    ) -> Result<(), TransactionError> {
        self.rewrite(tx, user, answer.slot, |month| {
            match month.own.iter_mut().find(|other| other.answers_the_same(&answer)) {
                Some(other) => *other = answer,
                None => month.own.push(answer),
            }
        })
    }

    /// Erases an answer to one of a group's own questions.
    pub fn drop_own(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        answer: &OwnAnswer,
    ) -> Result<(), TransactionError> {
        self.rewrite(tx, user, answer.slot, |month| {
            month.own.retain(|other| !other.answers_the_same(answer));
        })
    }

    fn rewrite(
        &mut self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        slot: Slot,
        change: impl FnOnce(&mut Month),
    ) -> Result<(), TransactionError> {
        let first = slot.day.first_of_month();
        let mut month = Month::of(tx, user, first)?;
        change(&mut month);
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
        if month.days().next().is_none() {
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
            let before = month.days().count();
            month.answers.retain(|answer| answer.slot.day >= oldest);
            month.own.retain(|answer| answer.slot.day >= oldest);
            if month.days().count() != before || before == 0 {
                self.put(tx, user, first, &month)?;
            }
        }
        let mut oldest = None;
        for first in &self.months {
            oldest = oldest.into_iter().chain(Month::of(tx, user, *first)?.days()).min();
        }
        Ok(oldest.map(|day| day.saturating_add((KEPT + 1).days())))
    }

    /// Erases all answers.
    pub fn forget_answers(&mut self, tx: &mut Transaction<'_>, user: &UserId) {
        for month in std::mem::take(&mut self.months) {
            tx.delete::<Month>(&Month::key(user, month));
        }
    }
}
