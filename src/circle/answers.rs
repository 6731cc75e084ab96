//! What somebody writes to Kolo alone when a step has asked them.

use matrix_sdk::ruma::UserId;

use super::{row::Answer, scene::Scene};
use crate::{
    core::TransactionError,
    people::Topic,
    script::{Kind, PrivateHarvest, Step, StepId},
    speech::{Heard, Phrase, Word, Words},
};

/// Longer answers are not taken: a wall of them could not be read on a phone.
pub(super) const LONGEST_ANSWER: usize = 2_000;

impl Scene<'_, '_> {
    /// Takes an answer. Writing again replaces the last one, until the step is over.
    pub fn answered(
        &mut self,
        user: &UserId,
        id: &StepId,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let current = self.step().filter(|step| step.id == *id);
        let (Some(step), true) = (current, self.gather().is_some()) else {
            return self.answer(user, &Phrase::TooLate);
        };
        match heard.whole {
            Some(Word::Pass | Word::Skip) => {
                self.answer(user, &Phrase::PassNoted)?;
                self.next_question(user, &step, question)
            }
            Some(Word::Later) => self.answer(user, &Phrase::TakeYourTime),
            Some(Word::ForgetIt) => {
                self.erase_answers(user, &step);
                if let Some(gather) = self.gather() {
                    gather.finished.retain(|other| other != user);
                    gather.told = false;
                }
                self.answer(user, &Phrase::AnswerForgotten)
            }
            _ => self.take_answer(user, &step, question, &heard.text),
        }
    }

    fn take_answer(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        text: &str,
    ) -> Result<(), TransactionError> {
        let length = text.chars().count();
        if length > LONGEST_ANSWER {
            let (length, longest) = (count(length), count(LONGEST_ANSWER));
            return self.answer(user, &Phrase::AnswerTooLong { length, longest });
        }
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        let changed = self.tx.has::<Answer>(&key)?;
        let answer = Answer { text: text.to_owned() };
        self.tx.put_owned(user.as_bytes(), &key, &answer)?;
        if !changed && question + 1 < self.questions(step) {
            return self.ask_alone(user, step, question + 1);
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let forget = Words::from(self.kolo.understanding.primary(Word::ForgetIt, &language));
        let phrase = match (&step.kind, changed) {
            (_, true) => Phrase::AnswerChanged,
            (Kind::Wall { .. }, _) => Phrase::WallAnswerNoted { forget },
            (Kind::Private { harvest: PrivateHarvest::Own }, _) => Phrase::OwnAnswerNoted { forget },
            _ => Phrase::AnswerNoted { forget },
        };
        self.answer(user, &phrase)?;
        self.finished_alone(user)
    }

    fn next_question(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        if question + 1 < self.questions(step) {
            return self.ask_alone(user, step, question + 1);
        }
        self.finished_alone(user)
    }

    /// Somebody has said that Kolo may not write to them yet: nobody waits for them.
    pub fn answers_nothing(&mut self, user: &UserId) -> Result<(), TransactionError> {
        self.finished_alone(user)
    }

    /// Somebody leaves the session. What they wrote for it is erased, and nobody waits for them.
    pub fn leaves(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.people.retain(|other| other != user);
        let steps = running.script.steps.clone();
        for step in &steps {
            self.erase_answers(user, step);
        }
        let circle = self.room();
        self.people().withdraw(self.tx, user, |topic| *topic.circle() == circle)?;
        if let Some(gather) = self.gather() {
            gather.asked.retain(|other| other != user);
            gather.finished.retain(|other| other != user);
            return self.have_all_finished();
        }
        if self.holder().as_deref() == Some(user) && !self.is_halted() {
            return self.next_turn();
        }
        Ok(())
    }

    /// What somebody answers to a choice that a facilitator was given.
    pub fn chosen(&mut self, topic: &Topic, heard: &Heard) -> Result<bool, TransactionError> {
        let choice = match (heard.number, heard.whole) {
            (Some(number), _) => number,
            (None, Some(Word::Next)) if !matches!(topic, Topic::SilentTurn { .. }) => 1,
            (None, Some(Word::Wait)) => match topic {
                Topic::SilentTurn { .. } => 1,
                Topic::WallReady { .. } => 2,
                _ => 3,
            },
            (None, Some(Word::Later)) if matches!(topic, Topic::SilentTurn { .. }) => 2,
            _ => return Ok(false),
        };
        match (topic, choice) {
            (Topic::SilentTurn { holder, .. }, 1) => self.keep_waiting(holder),
            (Topic::SilentTurn { holder, .. }, 2) => {
                if self.holder().as_ref() == Some(holder) && !self.is_halted() {
                    self.put_off_turn()?;
                }
            }
            (Topic::StepTime { .. }, 1) => self.next()?,
            (Topic::StepTime { .. }, 2) => self.extend(5),
            (Topic::WallReady { .. }, 1) => self.next()?,
            (Topic::SilentTurn { .. } | Topic::StepTime { .. }, 3) => {}
            (Topic::WallReady { .. }, 2) => {}
            _ => return Ok(false),
        }
        Ok(true)
    }
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
