//! Answers without a name, at least five, previewed, in batches.

use matrix_sdk::ruma::UserId;

use crate::{
    circle::scene::Scene,
    core::TransactionError,
    script::Step,
    speech::{Phrase, Words},
};

/// The question, and what is said beside it.
pub(super) fn question(asked: String, at_least: u8, pass: Words) -> Phrase {
    Phrase::WallQuestion { question: asked.into(), at_least: u64::from(at_least), pass }
}

impl Scene<'_, '_> {
    pub fn tell_of_anon(
        &mut self,
        step: &Step,
        at_least: u8,
        to: &UserId,
    ) -> Result<(), TransactionError> {
        self.tell_of_wall(step, at_least, to)
    }

    pub fn open_anon(
        &mut self,
        step: &Step,
        at_least: u8,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        self.open_wall(step, at_least, by)
    }
}
