//! When what somebody wrote for themselves shall come back: the last question of a step that asks.
//!
//! With a day it is kept beyond the session, as [`NewKept`], and nothing of it is left in the step.
//! Without one it goes back when the session ends.

use matrix_sdk::ruma::UserId;

use super::sheet::{Sheet, Spot};
use crate::{
    circle::{row::Answer, scene::Scene},
    core::TransactionError,
    people::{KeptPart, NewKept, reminder_on},
    script::{HandOn, Kind, Returns, Script, Step},
    speech::{Heard, Phrase, Verb, Word},
};

/// Which question of a step is when it shall come back, if the step asks that.
pub fn when_question(script: &Script, step: &Step) -> Option<usize> {
    let text = script.step_text(&script.source, &step.id)?;
    match (step.returns, &step.kind) {
        (Returns::End, _) => None,
        (Returns::Asked, Kind::Form { .. }) => {
            Some(Sheet::of(&step.kind, text).question(Spot::Return))
        }
        (Returns::Asked, _) => Some(text.ask.len()),
    }
}

impl Scene<'_, '_> {
    /// Whether this question of the step is when it shall come back.
    pub fn asks_when(&self, step: &Step, question: usize) -> bool {
        let running = self.running.as_ref();
        running.is_some_and(|run| when_question(&run.script, step) == Some(question))
    }

    /// When shall it come back?
    pub fn return_question(&self, user: &UserId) -> Result<Phrase, TransactionError> {
        Ok(Phrase::ReturnWhen { now: self.word_for(user, Word::Now)? })
    }

    /// Whether somebody has written anything for the step.
    pub fn has_written(&self, user: &UserId, step: &Step) -> Result<bool, TransactionError> {
        Ok(!self.parts_of(user, step)?.is_empty())
    }

    /// What somebody answers to the question when it shall come back.
    pub fn says_when(
        &mut self,
        user: &UserId,
        step: &Step,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        match heard.whole {
            Some(Word::Later | Word::Wait) => return self.answer(user, &Phrase::TakeYourTime),
            // What was written has been deleted since.
            _ if !self.has_written(user, step)? => {
                self.answer(user, &Phrase::NothingReturns)?;
                return self.finished_alone(user);
            }
            Some(Word::Now | Word::Pass | Word::Skip | Word::Next | Word::No | Word::Done) => {
                return self.returns_at_the_end(user, step);
            }
            _ => {}
        }
        match self.day_in(user, &heard.text)? {
            Ok(day) if reminder_on(self.tx, user, day)?.is_none_or(|at| at <= self.tx.at()) => {
                self.returns_at_the_end(user, step)
            }
            Ok(day) => {
                let (title, parts) = (self.title_for(user)?, self.parts_of(user, step)?);
                let hand = step.hand == HandOn::Offered;
                let new = NewKept { title, returns: day, hand, parts };
                let number = self.kolo.people.keep_until(self.tx, user, new)?.to_string();
                self.erase_answers(user, step);
                self.close_questions(user, step)?;
                let kept = Phrase::ReturnsOn {
                    day: self.day_for(user, day)?,
                    mine: self.word_for(user, Word::MyTexts)?,
                    give: self.verb_for(user, Verb::GiveBack, &number)?,
                    erase: self.verb_for(user, Verb::EraseText, &number)?,
                };
                self.answer(user, &kept)?;
                self.finished_alone(user)
            }
            Err(phrase) => self.answer(user, &phrase),
        }
    }

    fn returns_at_the_end(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        if matches!(step.kind, Kind::Form { .. }) {
            return self.form_stays(user, step);
        }
        if !self.is_of_one() {
            self.answer(user, &Phrase::ReturnsAtTheEnd)?;
        }
        self.finished_alone(user)
    }

    /// What somebody has written for the step, with what was asked, in their language; without what
    /// others brought, since it is kept for them beyond the session.
    fn parts_of(&self, user: &UserId, step: &Step) -> Result<Vec<KeptPart>, TransactionError> {
        let mut parts = Vec::new();
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let text = self.words_to_keep(&language, &step.id);
        for (question, asked) in text.ask.into_iter().enumerate() {
            let key = Answer::key(&self.circle.room, &step.id, question, user);
            let answer = self.tx.get::<Answer>(&key)?.filter(|answer| !answer.text.is_empty());
            parts.extend(answer.map(|Answer { text, event, .. }| KeptPart { asked, text, event }));
        }
        Ok(parts)
    }
}
