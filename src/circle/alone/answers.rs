//! What somebody writes to Kolo alone when a step has asked them.

use matrix_sdk::ruma::UserId;

use super::is_shown;
use crate::circle::{
    row::{Answer, Fate},
    scene::Scene,
};
use crate::{
    core::TransactionError,
    people::Topic,
    script::{Kind, PrivateHarvest, Returns, Step, StepId},
    speech::{Heard, Phrase, Word, Words},
};

/// Longer answers are not taken: a wall of them could not be read on a phone.
pub(in crate::circle) const LONGEST_ANSWER: usize = 2_000;
/// Under this number, which no question has, lies what somebody has not said yes to.
pub(in crate::circle) const DRAFT: usize = usize::MAX;

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
            return match self.wrote_in_kept_form(user, id, question, heard)? {
                true => Ok(()),
                false => self.answer(user, &Phrase::TooLate),
            };
        };
        if is_shown(&step.kind) && self.is_older_than_step() {
            return self.came_before(user, &step, question);
        }
        if self.settles_doubt(user, &step, question, heard)? {
            return Ok(());
        }
        self.answered_in_step(user, &step, question, heard)
    }

    pub(super) fn answered_in_step(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        match step.kind {
            Kind::Anon { .. } => self.wrote_without_name(user, step, question, heard),
            Kind::Vote { .. } => self.voted(user, step, question, heard),
            Kind::Table { .. } => self.wrote_cell(user, step, question, heard),
            Kind::Form { .. } => self.filled_in(user, step, question, heard),
            Kind::Adapt { .. } => self.adapts(user, step, question, heard),
            Kind::Gallery { .. } => self.hung_up(user, step, question, heard),
            Kind::Commit => self.promised(user, step, question, heard),
            _ => self.answered_in_words(user, step, question, heard),
        }
    }

    /// Takes an answer in somebody's own words.
    pub fn answered_in_words(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        if self.asks_when(step, question) && heard.whole != Some(Word::ForgetIt) {
            return self.says_when(user, step, heard);
        }
        match heard.whole {
            Some(Word::Pass | Word::Skip) => {
                self.answer(user, &Phrase::PassNoted)?;
                self.next_question(user, step, question)
            }
            Some(Word::Done) if self.has_answered(user, step, question)? => {
                self.answer(user, &Phrase::PassNoted)
            }
            Some(Word::Later | Word::Wait | Word::Done) => self.answer(user, &Phrase::TakeYourTime),
            Some(Word::ForgetIt) => self.forget_answer(user, step, question),
            _ if heard.without_done().is_empty() => self.answer(user, &Phrase::TakeYourTime),
            _ => self.take_answer(user, step, question, heard.without_done()),
        }
    }

    pub fn has_answered(
        &self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<bool, TransactionError> {
        self.tx.has::<Answer>(&Answer::key(&self.circle.room, &step.id, question, user))
    }

    /// Takes back what somebody wrote last: the answer to this question, or, if it has none yet, to
    /// the one before, which is then asked once more.
    pub fn forget_answer(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        if let Some(gather) = self.gather() {
            gather.finished.retain(|other| other != user);
            gather.told = false;
        }
        let before = question.checked_sub(1);
        let last = match before {
            Some(before) if !self.has_answered(user, step, question)? => before,
            _ => question,
        };
        let key = Answer::key(&self.circle.room, &step.id, last, user);
        self.tx.delete::<Answer>(&key);
        self.answer(user, &Phrase::AnswerForgotten)?;
        if last == question {
            return Ok(());
        }
        let open = Topic::Answer { circle: self.room(), step: step.id.clone(), question };
        self.people().withdraw(self.tx, user, |topic| *topic == open)?;
        if self.is_stopped() { Ok(()) } else { self.ask_alone(user, step, last) }
    }

    pub fn take_answer(
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
        let before = self.tx.get::<Answer>(&key)?;
        let answered = before.is_some_and(|answer| answer.fate == Fate::Waits);
        let event = self.written.as_ref().map(|written| written.event.clone());
        let answer = Answer { text: text.to_owned(), event, ..Answer::default() };
        self.tx.put_owned(user.as_bytes(), &key, &answer)?;
        let stopped = self.is_stopped();
        let Some(gather) = self.gather() else { return Ok(()) };
        let changed = answered && gather.finished.iter().any(|other| other == user);
        gather.told &= answered;
        let more = !changed && question + 1 < self.questions(step);
        if more && !stopped {
            return self.ask_alone(user, step, question + 1);
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let forget = Words::from(self.kolo.understanding.primary(Word::ForgetIt, &language));
        let phrase = match (&step.kind, changed) {
            (_, true) => Phrase::AnswerChanged,
            (Kind::Wall { .. }, _) => Phrase::WallAnswerNoted { forget },
            (Kind::Anon { at_least, .. }, _) => self.noted_without_name(*at_least, forget),
            (Kind::Private { .. }, _) if step.returns == Returns::Asked => Phrase::NotedWhileHalted,
            (Kind::Private { harvest: PrivateHarvest::Own }, _) => {
                Phrase::OwnAnswerNoted { forget }
            }
            _ => Phrase::AnswerNoted { forget },
        };
        // Alone, the step is over with the last answer.
        if more || !self.is_of_one() || self.is_halted() {
            self.answer(user, &phrase)?;
        }
        if more { Ok(()) } else { self.finished_alone(user) }
    }

    /// Keeps what somebody wrote at one of their questions.
    pub fn keep_answer(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        text: &str,
    ) -> Result<(), TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        let event = self.written.as_ref().map(|written| written.event.clone());
        let answer = Answer { text: text.to_owned(), event, ..Answer::default() };
        self.tx.put_owned(user.as_bytes(), &key, &answer)
    }

    /// Keeps what Kolo has understood of an answer. It does not change when its author corrects the
    /// message.
    pub fn note_answer(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        text: &str,
    ) -> Result<(), TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        let answer = Answer { text: text.to_owned(), ..Answer::default() };
        self.tx.put_owned(user.as_bytes(), &key, &answer)
    }

    /// Whether a text is too long to be kept; then its author is told.
    pub fn is_too_long(&mut self, user: &UserId, text: &str) -> Result<bool, TransactionError> {
        let length = text.chars().count();
        if length > LONGEST_ANSWER {
            let (length, longest) = (count(length), count(LONGEST_ANSWER));
            self.answer(user, &Phrase::AnswerTooLong { length, longest })?;
        }
        Ok(length > LONGEST_ANSWER)
    }

    pub fn has_finished(&mut self, user: &UserId) -> bool {
        self.gather().is_some_and(|gather| gather.finished.iter().any(|other| other == user))
    }

    /// Asks a question of a step in which people go back and forth; while the session is stopped,
    /// it is only remembered.
    pub fn go_on_alone(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        if self.is_stopped() {
            self.answer(user, &Phrase::NotedWhileHalted)?;
            return self.stay_alone(user, step, question);
        }
        self.close_questions(user, step)?;
        self.ask_alone(user, step, question)
    }

    /// What somebody writes next belongs to this question, which is not asked.
    pub fn stay_alone(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        self.close_questions(user, step)?;
        let topic = Topic::Answer { circle: self.room(), step: step.id.clone(), question };
        self.people().remember(self.tx, user, topic)
    }

    /// Nothing of the step is asked of somebody any more.
    pub fn close_questions(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        let circle = self.room();
        self.people().withdraw(self.tx, user, |topic| {
            matches!(topic, Topic::Answer { circle: of, step: id, .. }
                if *of == circle && *id == step.id)
        })
    }

    pub fn next_question(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        let question = question + 1;
        let all_left_out = self.asks_when(step, question) && !self.has_written(user, step)?;
        if question >= self.questions(step) || all_left_out {
            return self.finished_alone(user);
        }
        if !self.is_stopped() {
            return self.ask_alone(user, step, question);
        }
        let topic = Topic::Answer { circle: self.room(), step: step.id.clone(), question };
        self.people().remember(self.tx, user, topic)
    }
}

pub(in crate::circle) fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
