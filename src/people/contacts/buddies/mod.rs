//! Buddies: two who look out for each other until a day.
//!
//! One of them asks for it by name ("buddy Ana until 30 June"), or Kolo asks those who were together in
//! a small group, each alone; of those only who both say yes hear of each other's answer. Kolo watches
//! over nothing: it keeps the day, passes on what one wants the other to know, and asks both on that
//! day whether it goes on. Either ends it with a word, and the other reads one neutral sentence. Whether
//! one is called for the other is a matter of contacts, and of their own yes.
//!
//! On each side lies a row under that person's own key (promise P9). A no to a group is kept for as
//! long as the question would have been open, so that nobody can tell it from silence.

mod answering;
mod asking;
mod ending;
mod words;

#[cfg(test)]
mod tests;

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use matrix_sdk::ruma::UserId;

use super::{
    Contacts, account_in,
    asking::WAITS,
    rows::{Buddy, Stored, buddies, stands, trust},
};
use crate::{
    core::{Late, Member, TimerKey, Transaction, TransactionError, Wait},
    people::{People, Person, reminder_on, today_for},
    speech::{Phrase, Understanding, Word, Words, alike},
};

/// Without another word it holds for so long, and goes on for so long; in days.
const FOUR_WEEKS: i64 = 28;
/// On its day an answer is waited for so long.
const A_WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// So many days from where somebody is today.
fn in_days(tx: &Transaction<'_>, user: &UserId, days: i64) -> Result<Date, TransactionError> {
    Ok(today_for(tx, user)?.saturating_add(days.days()))
}

impl Buddy {
    fn timer(&self) -> TimerKey {
        TimerKey::Buddy(self.person.clone(), self.with.clone())
    }

    /// Keeps it, and comes back to it on its day, after a week, or after an answer was waited for.
    fn keep(&self, tx: &mut Transaction<'_>, wait: Wait) -> Result<(), TransactionError> {
        tx.set_timer(self.timer(), wait, Late::Do);
        Stored::Buddy(self.clone()).save(tx)
    }

    /// When both are asked whether it goes on.
    fn day(&self, tx: &Transaction<'_>) -> Result<Wait, TransactionError> {
        let at = reminder_on(tx, &self.person, self.until)?.unwrap_or(Timestamp::MAX);
        Ok(Wait::Until(at.max(tx.at())))
    }
}

impl Contacts {
    /// The other one, in front of whose row it is.
    fn name_of_buddy(
        &self,
        tx: &Transaction<'_>,
        buddy: &Buddy,
    ) -> Result<String, TransactionError> {
        self.people.name_of_buddy(tx, buddy)
    }

    /// A day, as somebody reads it.
    fn day_said(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        day: Date,
    ) -> Result<Words, TransactionError> {
        let language = self.language(&self.people.person(tx, user)?);
        Ok(Words(self.people.speech().date_with_year(&language, day)))
    }

    /// The one whom somebody means, among those with whom they look out for each other or are asked
    /// to. Without a name it is the only one.
    fn buddy_called(
        &self,
        tx: &Transaction<'_>,
        person: &UserId,
        text: &str,
        called: &str,
    ) -> Result<Option<Buddy>, TransactionError> {
        let account = account_in(text);
        let mut found = Vec::new();
        for buddy in buddies(tx, person)? {
            let name = self.name_of_buddy(tx, &buddy)?;
            let meant = match &account {
                Some(account) => buddy.with == *account,
                None => {
                    called.is_empty()
                        || alike(&name, called)
                        || alike(buddy.with.localpart(), called)
                }
            };
            if meant {
                found.push(buddy);
            }
        }
        let one = found.pop();
        Ok(one.filter(|_| found.is_empty()))
    }

    /// Somebody has moved, or rests: the day comes when it does there.
    pub(super) fn buddies_wait(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        for buddy in buddies(tx, person)?.into_iter().filter(|buddy| buddy.agreed && !buddy.asked) {
            let day = buddy.day(tx)?;
            tx.set_timer(buddy.timer(), day, Late::Do);
        }
        Ok(())
    }

    /// Whether one of the two is called for the other.
    fn are_contacts(
        &self,
        tx: &Transaction<'_>,
        one: &UserId,
        other: &UserId,
    ) -> Result<bool, TransactionError> {
        Ok(trust(tx, one, other)?.is_some() || stands(tx, one, other)?.is_some())
    }
}

impl People {
    fn name_of_buddy(
        &self,
        tx: &Transaction<'_>,
        buddy: &Buddy,
    ) -> Result<String, TransactionError> {
        self.name(tx, &Member { user: buddy.with.clone(), name: buddy.name.clone() })
    }

    /// What goes on between somebody and others when they leave their circles.
    pub(in crate::people) fn buddies_stay(
        &self,
        tx: &Transaction<'_>,
        understanding: &Understanding,
        person: &Person,
    ) -> Result<Option<Phrase>, TransactionError> {
        let any = buddies(tx, &person.user)?.iter().any(|buddy| buddy.agreed);
        let mine = understanding.primary(Word::MyBuddies, &self.language(person)).into();
        Ok(any.then_some(Phrase::BuddiesStay { mine }))
    }
}

/// A row for one of two who are asked.
fn row(person: &UserId, with: &UserId, name: Option<String>, until: Date, named: bool) -> Buddy {
    Buddy {
        person: person.to_owned(),
        with: with.to_owned(),
        name,
        until,
        said: None,
        named,
        agreed: false,
        asked: false,
        words: None,
    }
}

/// An answer is waited for so long.
const OPEN: Wait = Wait::For(WAITS);
