//! Votes: one option, a scale, a ranking, or dots. Only counts are shown.

use matrix_sdk::ruma::UserId;

use crate::{
    circle::scene::Scene,
    core::TransactionError,
    script::Step,
    speech::{Heard, Phrase, Words},
};

impl Scene<'_, '_> {
    pub fn ballot(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        pass: Words,
    ) -> Result<Phrase, TransactionError> {
        let asked = self.step_text_for(user, step)?.ask.get(question).cloned();
        Ok(Phrase::QuestionNone { question: asked.unwrap_or_default().into(), pass })
    }

    pub fn voted(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        self.answered_in_words(user, step, question, heard)
    }

    pub fn tell_of_vote(&mut self, step: &Step, to: &UserId) -> Result<(), TransactionError> {
        self.tell_of_wall(step, 5, to)
    }

    pub fn show_counts(&mut self, step: &Step, by: &UserId) -> Result<(), TransactionError> {
        self.open_wall(step, 5, by)
    }
}
