//! A table that is filled cell by cell.

use matrix_sdk::ruma::UserId;

use crate::{
    circle::scene::Scene,
    core::TransactionError,
    script::{Step, StepText},
    speech::{Heard, Phrase, Words},
};

/// How many cells one author may fill.
pub(super) fn cells(text: &StepText, rows: u8) -> usize {
    let Some(table) = &text.table else { return 0 };
    let rows = if table.rows.is_empty() { usize::from(rows) } else { table.rows.len() };
    rows * table.columns.len()
}

impl Scene<'_, '_> {
    pub fn cell(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        pass: Words,
    ) -> Result<Phrase, TransactionError> {
        let asked = self.step_text_for(user, step)?.ask.get(question).cloned();
        Ok(Phrase::QuestionNone { question: asked.unwrap_or_default().into(), pass })
    }

    pub fn wrote_cell(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        self.answered_in_words(user, step, question, heard)
    }

    pub fn tell_of_table(&mut self, step: &Step, to: &UserId) -> Result<(), TransactionError> {
        self.tell_of_wall(step, 5, to)
    }

    pub fn show_rows(&mut self, step: &Step, by: &UserId) -> Result<(), TransactionError> {
        self.open_wall(step, 5, by)
    }
}
