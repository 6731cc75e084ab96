//! Asking: when the next question is due, whether it is a good moment, and the question.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::UserId;
use rand::Rng;

use super::{
    CheckIns,
    diary::{Diary, Next, Open},
    plan::{Plan, Slot},
};
use crate::{
    core::{Flow, Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::{AboutCheckIns, Consent, Person, Rests, zone},
    script::{Practice, another},
    speech::{Language, Phrase},
};

/// Whoever is in the middle of something is asked so much later,
const BUSY: SignedDuration = SignedDuration::from_mins(10);
/// but no later than this: what a circle asks may stay open for days.
const BUSY_AT_MOST: SignedDuration = SignedDuration::from_mins(100);
/// A plan is spread over so many seconds, so that not all who share a time are asked at once.
const SPREAD: i64 = 5 * 60;

impl CheckIns {
    /// Waits for the next question, or for the day on which there is something to erase. To be
    /// called whenever something of the plan has changed.
    pub(super) fn waits(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        diary: &mut Diary,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        diary.next = match diary.plan.clone() {
            Some(plan) => {
                let waited = diary.next.filter(|next| is_still_planned(&plan, diary, *next, now));
                waited.or_else(|| next_of(tx, &plan, diary))
            }
            None => None,
        };
        self.rests(tx, &person.user, diary)?;
        if diary.offered.take_if(|offered| offered.until <= now).is_some() {
            self.asks_no_more(tx, &person.user, |asks| *asks == AboutCheckIns::WhatHelps)?;
        }
        let offered = diary.offered.as_ref().map(|offered| offered.until);
        let today = self.today(tx, person);
        let erase = diary.purge(tx, &person.user, today)?;
        let erase = erase.and_then(|day| day.to_zoned(zone(person.zone.as_deref())).ok());
        let asks = diary.next.map(|next| next.at);
        let first = asks.into_iter().chain(erase.map(|day| day.timestamp())).chain(offered).min();
        let timer = TimerKey::CheckIn(person.user.clone());
        match first {
            Some(at) => tx.set_timer(timer, Wait::Until(at), Late::Do),
            None => tx.cancel_timer(timer),
        }
        diary.save(tx, &person.user)
    }

    /// What can wait is not written to them while their plan rests, whoever would write it.
    fn rests(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        diary: &Diary,
    ) -> Result<(), TransactionError> {
        let rests = match &diary.plan {
            Some(plan) => Rests {
                quiet: plan.quiet,
                away_until: plan.away_until,
                holidays: plan.holidays.clone(),
            },
            None => Rests::default(),
        };
        self.people.rests(tx, user, rests)
    }

    /// Something is due: a question, or a day on which there is something to erase.
    pub(super) fn is_due(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<Flow, TransactionError> {
        let mut diary = Diary::of(tx, user)?;
        let person = self.people.person(tx, user)?;
        let now = tx.at();
        let due = diary.next.filter(|next| next.at <= now);
        if let (Some(next), Some(plan)) = (due, diary.plan.clone()) {
            let given = person.consent == Consent::Given;
            let due = plan.due(diary.last, now).filter(|_| given);
            let may_wait = |at| now.duration_since(at) < BUSY_AT_MOST;
            if person.is_busy(now) && due.is_some_and(|due| may_wait(due.at)) {
                let timer = TimerKey::CheckIn(user.to_owned());
                tx.set_timer(timer, Wait::For(BUSY), Late::Do);
                return Ok(Flow::Taken);
            }
            diary.last = Some(due.map_or(next.slot, |due| due.slot.max(next.slot)));
            diary.next = None;
            if let Some(due) = due {
                self.asks_how(tx, &person, &mut diary, due.slot)?;
            }
        }
        self.waits(tx, &person, &mut diary)?;
        Ok(Flow::Taken)
    }

    fn asks_how(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        diary: &mut Diary,
        slot: Slot,
    ) -> Result<(), TransactionError> {
        diary.open = Some(Open { slot, answered: false, called: false });
        diary.own = None;
        diary.asked = Some(tx.at());
        let language = self.people.language(person);
        let question = self.way_to_ask(tx, diary, &language);
        let choices = self.people.speech().say(&language, &Phrase::CheckInChoices);
        let asked = if question.is_empty() { choices } else { format!("**{question}** {choices}") };
        self.asks_about(tx, &person.user, AboutCheckIns::How)?;
        let again = TimerKey::CheckInAgain(person.user.clone());
        match diary.remind {
            Some(minutes) => {
                let wait = Wait::For(SignedDuration::from_mins(i64::from(minutes)));
                tx.set_timer(again, wait, Late::Skip);
            }
            None => tx.cancel_timer(again),
        }
        let person = self.people.person(tx, &person.user)?;
        self.people.tell_markdown(tx, person, Lane::CheckIn, asked, None)
    }

    /// Another of the ways to ask than the last time.
    fn way_to_ask(
        &self,
        tx: &mut Transaction<'_>,
        diary: &mut Diary,
        language: &Language,
    ) -> String {
        let library = self.scripts.library();
        let ways = library.practices().of(Practice::CheckIn, language);
        let Some((way, item)) = another(tx.chance(), ways, diary.way) else {
            return String::new();
        };
        diary.way = Some(way);
        item.messages.first().cloned().unwrap_or_default()
    }

    /// Nobody has answered for as long as the person has said. This comes once, or not at all.
    pub(super) fn reminds(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<Flow, TransactionError> {
        let diary = Diary::of(tx, user)?;
        let person = self.people.person(tx, user)?;
        let now = tx.at();
        let waits = diary.open.is_some_and(|open| !open.answered);
        let rests = diary.plan.as_ref().is_none_or(|plan| plan.rests_at(now));
        if !waits || rests || person.consent != Consent::Given || person.is_busy(now) {
            return Ok(Flow::Taken);
        }
        self.asks_about(tx, user, AboutCheckIns::How)?;
        self.people.tell(tx, user, Lane::CheckIn, &Phrase::CheckInReminder, None)?;
        Ok(Flow::Taken)
    }
}

/// Whether what is waited for is still the next, and not to be moved about without a reason. What is
/// late, since Kolo was away or somebody was in the middle of something, is so as long as it may be
/// asked.
fn is_still_planned(plan: &Plan, diary: &Diary, next: Next, now: Timestamp) -> bool {
    if next.at <= now {
        return plan.due(diary.last, now).is_some_and(|due| due.slot >= next.slot);
    }
    let before = next.due.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(now);
    let due = plan.next(diary.last, now.min(before));
    due.is_some_and(|due| due.slot == next.slot && due.at == next.due)
}

fn next_of(tx: &mut Transaction<'_>, plan: &Plan, diary: &Diary) -> Option<Next> {
    let due = plan.next(diary.last, tx.at())?;
    let spread = match diary.on_the_minute {
        true => 0,
        false => tx.chance().random_range(0..SPREAD),
    };
    let at = due.at.saturating_add(SignedDuration::from_secs(spread)).unwrap_or(due.at);
    let at = if plan.is_quiet(at) { due.at } else { at };
    Some(Next { slot: due.slot, due: due.at, at })
}
