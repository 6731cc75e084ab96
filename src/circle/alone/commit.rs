//! A private promise with a date.

use matrix_sdk::ruma::UserId;

use crate::{
    circle::scene::Scene,
    core::TransactionError,
    script::Step,
    speech::{Heard, Phrase, Words},
};

/// What, by when, and whether Kolo reminds.
pub(super) const QUESTIONS: usize = 1;

/// The question, and what is said beside it.
pub(super) fn question(asked: String, _question: usize, pass: Words) -> Phrase {
    Phrase::QuestionOwn { question: asked.into(), pass }
}

impl Scene<'_, '_> {
    pub fn promised(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        self.answered_in_words(user, step, question, heard)
    }
}
