//! Questions that wait while another is answered.
//!
//! A bare number answers the newest question that shows numbers. So that nobody answers one and
//! hears nothing of another, two rules hold. A question that may wait is not asked while somebody is
//! about to confirm what cannot be taken back: it comes when that is answered, or some minutes
//! later. And when one question has been answered by a number, the newest of those that still wait
//! for one is asked once more.

use matrix_sdk::ruma::UserId;

use super::{Circles, scene::Scene};
use crate::{
    core::{TimerKey, Transaction, TransactionError},
    people::{Person, Topic},
    script::{Kind, StepId},
    speech::{Heard, Word},
};

/// Whether something is an answer to a question with numbers.
fn chooses(heard: &Heard) -> bool {
    heard.number.is_some() || matches!(heard.whole, Some(Word::Yes | Word::No))
}

impl Circles {
    /// Somebody has answered a question: another that waits for a number is asked now, unless the
    /// answer has led to a new question, or was none yet.
    pub(super) fn asks_what_waits(
        &self,
        tx: &mut Transaction<'_>,
        before: &Person,
        answered: &Topic,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let now = self.people.person(tx, &before.user)?;
        let is_new = |topic: &Topic| !before.topics.contains(topic);
        if now.topics.iter().any(is_new) || !chooses(heard) {
            return Ok(());
        }
        let still_open = now.topics.contains(answered);
        if still_open && self.waits(tx, &before.user, answered)? {
            return Ok(());
        }
        if self.asks_first_of_later(tx, &before.user)? {
            return Ok(());
        }
        for topic in now.topics.iter().rev().filter(|topic| *topic != answered) {
            if self.waits(tx, &before.user, topic)? {
                return self.asks_again(tx, &now, topic);
            }
        }
        Ok(())
    }

    /// Some minutes have passed, and what was to come later has not been asked.
    pub(super) fn asks_what_has_waited(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        tx.cancel_timer(TimerKey::AskLater(user.to_owned()));
        while self.asks_first_of_later(tx, user)? {}
        Ok(())
    }

    /// Asks the first of what was to come later. What belongs to a circle whose session is stopped
    /// comes later still (promise P7). Whether anything was asked.
    fn asks_first_of_later(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<bool, TransactionError> {
        let mut stopped = Vec::new();
        let mut first = None;
        while let Some(topic) = self.people.next_later(tx, user)? {
            let scene = match topic.circle() {
                Some(circle) => self.scene(tx, circle)?,
                None => None,
            };
            if !scene.is_some_and(|scene| scene.is_stopped()) {
                first = Some(topic);
                break;
            }
            stopped.push(topic);
        }
        for topic in &stopped {
            self.people.put_off(tx, user, topic)?;
        }
        let Some(topic) = first else { return Ok(false) };
        let person = self.people.person(tx, user)?;
        self.asks_again(tx, &person, &topic)?;
        Ok(true)
    }

    /// Whether a topic is a question with numbers that somebody has not answered.
    fn waits(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        topic: &Topic,
    ) -> Result<bool, TransactionError> {
        if let Topic::Hand { to, chosen, .. } = topic {
            return Ok(chosen.is_some() || to.len() > 1);
        }
        let Some(circle) = topic.circle() else { return Ok(false) };
        match self.scene(tx, circle)? {
            Some(mut scene) => scene.waits_for_a_number(user, topic),
            None => Ok(false),
        }
    }

    fn asks_again(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
    ) -> Result<(), TransactionError> {
        if let Topic::Hand { .. } = topic {
            return self.asks_about_hand_again(tx, person, topic);
        }
        match topic.circle() {
            Some(circle) => self
                .with(tx, circle, |scene| scene.asks_for_a_number_again(&person.user, topic))
                .map(drop),
            None => Ok(()),
        }
    }
}

impl Scene<'_, '_> {
    fn waits_for_a_number(
        &mut self,
        user: &UserId,
        topic: &Topic,
    ) -> Result<bool, TransactionError> {
        if self.is_halted() {
            return Ok(false);
        }
        let runs = self.step();
        let runs = |id: &StepId| runs.as_ref().is_some_and(|step| step.id == *id);
        Ok(match topic {
            Topic::TakeHome { .. } => !self.has_said_whether_to_take_home(user)?,
            Topic::StepTime { step, .. }
            | Topic::WallReady { step, .. }
            | Topic::PoolReady { step, .. } => runs(step),
            Topic::Answer { step, .. } if runs(step) => {
                let votes = self.step().is_some_and(|it| matches!(it.kind, Kind::Vote { .. }));
                votes && self.gather().is_some() && !self.has_finished(user)
            }
            _ => false,
        })
    }

    fn asks_for_a_number_again(
        &mut self,
        user: &UserId,
        topic: &Topic,
    ) -> Result<(), TransactionError> {
        match (topic, self.step()) {
            (Topic::TakeHome { .. }, _) => self.ask_to_take_home(user),
            (Topic::StepTime { .. }, Some(step)) => self.tell_time_has_passed(user, &step),
            (Topic::WallReady { .. } | Topic::PoolReady { .. }, Some(step)) => {
                self.tell_it_is_ready(&step, user)
            }
            (Topic::Answer { question, .. }, Some(step)) => self.ask_alone(user, &step, *question),
            _ => Ok(()),
        }
    }
}
