//! A private form.

use matrix_sdk::ruma::UserId;

use crate::{
    circle::scene::Scene,
    core::TransactionError,
    script::{PrivateHarvest, Step},
    speech::{Heard, Phrase, Words},
};

impl Scene<'_, '_> {
    pub fn field(
        &mut self,
        user: &UserId,
        step: &Step,
        _harvest: PrivateHarvest,
        question: usize,
        pass: Words,
    ) -> Result<Phrase, TransactionError> {
        let asked = self.step_text_for(user, step)?.ask.get(question).cloned();
        Ok(Phrase::QuestionNone { question: asked.unwrap_or_default().into(), pass })
    }

    pub fn filled_in(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        self.answered_in_words(user, step, question, heard)
    }
}
