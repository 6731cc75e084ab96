//! What is kept of a call.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{
    alerts::{Alarm, Part, ladder_of_alert},
    whom::ladder_of_chain,
};
use crate::{
    alert::ladder::{Climb, Ladder, Rung, Standing},
    core::{
        CallFor, Late, MessageId, Practised, Raised, TimerKey, Transaction, TransactionError, Wait,
    },
    people::Contact,
    store::{Row, Table, debug_shows_nothing},
};

/// Whoever is asked to be in touch has so long to answer.
const ANSWERS: SignedDuration = SignedDuration::from_mins(20);
/// Whoever is asked to look for somebody who is silent, and those who are asked after them.
const LOOKS: SignedDuration = SignedDuration::from_mins(30);
/// Those after them are asked so often before it rests.
const TIMES: u32 = 2;
/// Whoever looks for somebody is to be heard of within this.
pub(super) const LEADS: SignedDuration = SignedDuration::from_mins(60);
/// The first rest of a call about silence.
const RESTS: SignedDuration = SignedDuration::from_mins(60);
/// So long it goes on.
const LASTS: SignedDuration = SignedDuration::from_hours(24);
/// So long an answer is still heard when nobody had answered.
const LISTENS: SignedDuration = SignedDuration::from_hours(12);

/// So long somebody who was silent may take to come back, and hears then who was asked.
const COMES_BACK: SignedDuration = SignedDuration::from_hours(30 * 24);
/// A message leaves within this, or the person hears that it has not left.
pub(super) const LEAVES: SignedDuration = SignedDuration::from_mins(1);

/// What is known of the messages with which people were asked last.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Question {
    /// To whom it has not left yet.
    pub pending: Vec<usize>,
    /// The homeserver has accepted it for somebody.
    pub accepted: bool,
    /// When it is looked whether it has left.
    pub look: Option<Timestamp>,
    /// The message that says to the person that it has not.
    pub notice: Option<MessageId>,
    /// The homeserver has accepted that one, so that not everything is held up.
    pub others_leave: bool,
}

/// Somebody who may be asked.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Called {
    pub user: OwnedUserId,
    /// The last message that asks them.
    pub message: Option<MessageId>,
    /// An earlier one may have reached them.
    #[serde(default)]
    pub knows: bool,
    /// What somebody has done of whom an alert has asked something.
    #[serde(default)]
    pub part: Part,
}

/// A call: under the key of who is called for.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Call {
    pub person: OwnedUserId,
    pub number: u32,
    pub why: CallFor,
    /// In the order in which they are asked.
    pub called: Vec<Called>,
    /// Nothing as long as it waits for the first who wakes.
    pub climb: Option<Climb>,
    #[serde(default)]
    pub question: Question,
    /// What else is kept of an alert.
    #[serde(default)]
    pub alarm: Alarm,
}

/// Why a call is over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// The person has taken it back.
    TakenBack,
    /// The person was silent, and is there.
    IsThere,
    /// Somebody has reached the person who was silent.
    Reached(usize),
}

debug_shows_nothing!(Question, Called, Call);

impl Row for Call {
    const TABLE: Table = Table::Call;
    const VERSION: u16 = 1;
}

fn key(person: &UserId, number: u32) -> Vec<u8> {
    format!("{person}\n{number}").into_bytes()
}

/// The calls for somebody, but for those that are over and of which only a room is left.
pub(super) fn calls_for(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Vec<Call>, TransactionError> {
    let mut calls = all_calls_for(tx, person)?;
    calls.retain(|call| !call.is_over());
    Ok(calls)
}

/// All that is kept of calls for somebody.
pub(super) fn all_calls_for(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Vec<Call>, TransactionError> {
    let all = tx.scan::<Call>()?.into_iter().map(|(_, call)| call);
    Ok(all.filter(|call| call.person == person).collect())
}

/// Whether somebody has raised an alert that has not ended, as far as they may see: after the word
/// that says that they are forced, everything on their side is as if it had ended.
pub(in crate::alert) fn has_open_alert(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<bool, TransactionError> {
    let is_open = |call: &Call| call.raised().is_some_and(|raised| !raised.duress);
    Ok(calls_for(tx, person)?.iter().any(is_open))
}

/// Whether an alert of somebody is open after they were forced to end it, and nothing of it is shown.
pub(in crate::alert) fn has_forced_alert(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<bool, TransactionError> {
    let is_forced = |call: &Call| call.raised().is_some_and(|raised| raised.duress);
    Ok(calls_for(tx, person)?.iter().any(is_forced))
}

/// Whether a drill of somebody's is under way.
pub(in crate::alert) fn has_drill(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<bool, TransactionError> {
    Ok(calls_for(tx, person)?.iter().any(Call::is_drill))
}

/// Whether a call of somebody's is a drill.
pub(in crate::alert) fn is_drill(
    tx: &Transaction<'_>,
    person: &UserId,
    number: u32,
) -> Result<bool, TransactionError> {
    Ok(Call::find(tx, person, number)?.is_some_and(|call| call.is_drill()))
}

/// Whether somebody has raised an alert that has not ended, or is called in one or in a drill, whoever
/// may see that.
pub(in crate::alert) fn is_in_alert(
    tx: &Transaction<'_>,
    user: &UserId,
) -> Result<bool, TransactionError> {
    let is_called = |call: &Call| call.called.iter().any(|called| called.user == user);
    let is_in = |call: &Call| {
        !call.is_over() && call.goes_as_alert() && (call.person == user || is_called(call))
    };
    Ok(tx.scan::<Call>()?.iter().any(|(_, call)| is_in(call)))
}

/// Whether somebody is called in an alert or a drill of somebody else: a number may be their answer to it.
pub(in crate::alert) fn is_called_by_another(
    tx: &Transaction<'_>,
    user: &UserId,
) -> Result<bool, TransactionError> {
    let is_called = |call: &Call| call.called.iter().any(|called| called.user == user);
    let is_in = |call: &Call| {
        !call.is_over() && call.goes_as_alert() && call.person != user && is_called(call)
    };
    Ok(tx.scan::<Call>()?.iter().any(|(_, call)| is_in(call)))
}

/// The same as [`has_open_alert`], as the last commit says.
#[cfg(test)]
pub(in crate::alert) fn has_open_alert_in(
    store: &dyn crate::store::Store,
    person: &UserId,
) -> bool {
    let rows = store.scan(Table::Call).unwrap();
    let calls = rows.iter().map(|(_, value)| crate::store::decode::<Call>(value).unwrap());
    let mut theirs = calls.filter(|call| call.person == person && !call.is_over());
    theirs.any(|call| call.raised().is_some_and(|raised| !raised.duress))
}

impl Called {
    pub fn new(contact: &Contact) -> Self {
        let user = contact.user.clone();
        Self { user, message: None, knows: false, part: Part::default() }
    }
}

impl Call {
    pub fn new(person: OwnedUserId, number: u32, why: CallFor, contacts: &[Contact]) -> Self {
        let mut contacts: Vec<&Contact> = contacts.iter().collect();
        if let CallFor::Absence { first } = &why {
            contacts.sort_by_key(|contact| Some(&contact.user) != first.as_ref());
        }
        let called = contacts.iter().map(|contact| Called::new(contact));
        Self {
            called: called.collect(),
            person,
            number,
            why,
            climb: None,
            question: Question::default(),
            alarm: Alarm::default(),
        }
    }

    /// What was raised, if it is an alert.
    pub fn raised(&self) -> Option<&Raised> {
        match &self.why {
            CallFor::Alert(raised) => Some(raised),
            CallFor::CheckIn | CallFor::Absence { .. } | CallFor::Drill(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn raised_mut(&mut self) -> Option<&mut Raised> {
        match &mut self.why {
            CallFor::Alert(raised) => Some(raised),
            CallFor::CheckIn | CallFor::Absence { .. } | CallFor::Drill(_) => None,
        }
    }

    /// The drill that it is, if it is one.
    pub fn drill(&self) -> Option<&Practised> {
        match &self.why {
            CallFor::Drill(drill) => Some(drill),
            CallFor::CheckIn | CallFor::Absence { .. } | CallFor::Alert(_) => None,
        }
    }

    /// Whether somebody is in danger.
    pub fn is_alert(&self) -> bool {
        self.raised().is_some()
    }

    /// Whether it is practised how an alert goes: nobody is in danger, and no card, no code word and
    /// nothing that was prepared for danger is shown.
    pub fn is_drill(&self) -> bool {
        self.drill().is_some()
    }

    /// Whether it goes the way of an alert: one, or the drill of one.
    pub fn goes_as_alert(&self) -> bool {
        self.is_alert() || self.is_drill()
    }

    /// Whether it has ended, and only its room is left.
    pub fn is_over(&self) -> bool {
        self.alarm.over.is_some()
    }

    pub fn find(
        tx: &Transaction<'_>,
        person: &UserId,
        number: u32,
    ) -> Result<Option<Self>, TransactionError> {
        tx.get(&key(person, number))
    }

    /// In which order they are asked, and for how long.
    pub fn ladder(&self) -> Ladder {
        let rung = |who: Vec<usize>, wait, times| Rung { who, wait, times };
        let all = 0..self.called.len();
        match self.why {
            CallFor::CheckIn => Ladder {
                rungs: all.map(|who| rung(vec![who], ANSWERS, 1)).collect(),
                rest: RESTS,
                lasts: SignedDuration::ZERO,
                lead: None,
            },
            CallFor::Alert(Raised { duress: true, .. }) => ladder_of_alert(self.called.len(), true),
            CallFor::Alert(Raised { chain: Some(ref chain), .. }) if !chain.own => {
                let people = self.called.len();
                ladder_of_chain(ladder_of_alert(people, false), people, chain)
            }
            CallFor::Alert(_) => {
                let called: Vec<OwnedUserId> =
                    self.called.iter().map(|called| called.user.clone()).collect();
                let usual = ladder_of_alert(called.len(), false);
                match &self.alarm.plan {
                    Some(plan) => plan.ladder(&called, usual),
                    None => usual,
                }
            }
            CallFor::Drill(_) => ladder_of_alert(self.called.len(), false),
            CallFor::Absence { .. } => Ladder {
                rungs: vec![rung(vec![0], LOOKS, 1), rung(all.collect(), LOOKS, TIMES)],
                rest: RESTS,
                lasts: LASTS,
                lead: Some(LEADS),
            },
        }
    }

    pub fn is_asked(&self, who: usize) -> bool {
        let standing = self.climb.as_ref().map(|climb| climb.standing(who));
        matches!(standing, Some(Standing::Asked | Standing::Has | Standing::Away))
    }

    /// Whether nothing of what was asked last has left, so that nobody is silent.
    pub fn is_held_up(&self, tx: &Transaction<'_>) -> bool {
        let Question { pending, accepted, .. } = &self.question;
        let is_pending = |id: MessageId| {
            pending.iter().any(|who| self.called.get(*who).and_then(|it| it.message) == Some(id))
        };
        !accepted && tx.is_queued(|outgoing| is_pending(outgoing.id))
    }

    /// Whether no message to them has been written yet.
    pub fn is_unasked(&self, who: usize) -> bool {
        self.called.get(who).is_some_and(|called| called.message.is_none())
    }

    pub fn timer(&self) -> TimerKey {
        TimerKey::Call(self.person.clone(), self.number)
    }

    /// Keeps it, and waits for what is next: the next step, or the last answer.
    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        if let Some(climb) = &self.climb {
            let listens = match self.why {
                CallFor::CheckIn => LISTENS,
                CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_) => COMES_BACK,
            };
            let ends = self.drill().map(|drill| drill.until);
            let sooner = [self.question.look, self.alarm.due(), ends].into_iter().flatten().min();
            let due = |due: Timestamp| Wait::Until(sooner.map_or(due, |at| at.min(due)));
            let wait = climb.due().or(ends).map_or(Wait::For(listens), due);
            tx.set_timer(self.timer(), wait, Late::Do);
        }
        self.looks_at_what_lies_ready(tx);
        self.keep(tx)
    }

    /// Keeps it, and leaves its timer as it is.
    pub fn keep(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        tx.put_owned(self.person.as_bytes(), &key(&self.person, self.number), self)
    }

    /// Waits until this time before anybody is asked.
    pub fn save_until(
        &self,
        tx: &mut Transaction<'_>,
        at: Timestamp,
    ) -> Result<(), TransactionError> {
        tx.set_timer(self.timer(), Wait::Until(at), Late::Do);
        self.save(tx)
    }

    pub fn erase(&self, tx: &mut Transaction<'_>) {
        self.leaves_nothing_ready(tx);
        tx.cancel_timer(self.timer());
        tx.delete::<Self>(&key(&self.person, self.number));
    }
}
