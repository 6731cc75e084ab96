//! A gallery of themes.

use matrix_sdk::ruma::UserId;

use crate::{
    circle::scene::Scene,
    core::TransactionError,
    script::{Step, StepText},
    speech::{Heard, Phrase, Words},
};

/// One for each theme.
pub(super) fn questions(text: &StepText) -> usize {
    text.list.len()
}

impl Scene<'_, '_> {
    pub fn theme(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        pass: Words,
    ) -> Result<Phrase, TransactionError> {
        let asked = self.step_text_for(user, step)?.ask.get(question).cloned();
        Ok(Phrase::QuestionNone { question: asked.unwrap_or_default().into(), pass })
    }

    pub fn hung_up(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        self.answered_in_words(user, step, question, heard)
    }

    pub fn tell_of_gallery(
        &mut self,
        step: &Step,
        at_least: u8,
        to: &UserId,
    ) -> Result<(), TransactionError> {
        self.tell_of_wall(step, at_least, to)
    }

    pub fn open_gallery(
        &mut self,
        step: &Step,
        at_least: u8,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        self.open_wall(step, at_least, by)
    }
}
