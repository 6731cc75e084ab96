//! A sheet as its author reads it: while it is filled, and when it is given back.

use matrix_sdk::ruma::UserId;

use super::asking::{column_head, number, row_name};
use crate::{
    circle::{columns::column, scene::Scene},
    core::{Lane, TransactionError},
    script::{Kind, Step},
    speech::{Phrase, Words, markup},
};

/// How a sheet is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::circle) enum View {
    /// While it is filled: each cell with the number by which it can be changed, also the empty.
    Numbered,
    /// When it is given back: what was written.
    Plain,
    /// As Markdown in a file: what was written, letter by letter.
    File,
}

impl Scene<'_, '_> {
    /// Shows somebody their sheet, numbered. Whether there was anything to show.
    pub fn show_sheet(&mut self, user: &UserId, step: &Step) -> Result<bool, TransactionError> {
        let items = self.sheet_in_words(user, step, View::Numbered)?;
        if items.is_empty() {
            self.answer(user, &Phrase::NothingWritten)?;
            return Ok(false);
        }
        let head = self.in_words(user, &Phrase::SoFar)?;
        self.answer_in_pages(user, std::iter::once(head).chain(items))?;
        Ok(true)
    }

    /// Answers somebody with several paragraphs, in as few messages as can be.
    pub fn answer_in_pages(
        &mut self,
        user: &UserId,
        items: impl Iterator<Item = String>,
    ) -> Result<(), TransactionError> {
        let person = self.people().person(self.tx, user)?;
        for message in markup::pages(items, "\n\n") {
            self.people().write_markdown(self.tx, &person, Lane::Control, message, None);
        }
        Ok(())
    }

    /// The sheet as paragraphs, in its author's language; none if nothing was written.
    pub fn sheet_in_words(
        &self,
        user: &UserId,
        step: &Step,
        view: View,
    ) -> Result<Vec<String>, TransactionError> {
        self.sheet_for(user, user, step, view)
    }

    /// What is theirs of a sheet that they filled, or that somebody filled for their group.
    pub fn sheets_for(
        &self,
        user: &UserId,
        step: &Step,
        view: View,
    ) -> Result<Vec<String>, TransactionError> {
        let mut items = self.sheet_in_words(user, step, view)?;
        for author in self.filled_with(user, step) {
            items.extend(self.sheet_for(user, &author, step, view)?);
        }
        Ok(items)
    }

    /// The sheet of an author as paragraphs, in the language of who reads it.
    fn sheet_for(
        &self,
        reader: &UserId,
        author: &UserId,
        step: &Step,
        view: View,
    ) -> Result<Vec<String>, TransactionError> {
        let (sheet, text) = (self.sheet(step), self.step_text(step));
        let mut items = Vec::new();
        for row in 0..sheet.rows {
            let stands = self.row_stands(author, step, row)?;
            let empty = stands.iter().all(String::is_empty);
            if !empty || (view == View::Numbered && sheet.named) {
                let last = view != View::Numbered && self.is_unchecked(&text, &stands);
                let item = match step.kind {
                    Kind::Table { .. } => {
                        let head = self.row_head(reader, step, row)?;
                        let lines = self.lines(reader, step, row, stands, view)?;
                        format!("{head}\n{}", lines.join("\n"))
                    }
                    _ => self.question_in_words(author, step, row, view)?,
                };
                items.push((last, empty, item));
            }
        }
        items.sort_by_key(|(last, ..)| *last);
        let written = items.iter().any(|(_, empty, _)| !empty);
        Ok(if written { items.into_iter().map(|(.., item)| item).collect() } else { Vec::new() })
    }

    fn question_in_words(
        &self,
        user: &UserId,
        step: &Step,
        row: usize,
        view: View,
    ) -> Result<String, TransactionError> {
        let asked = self.label(user, step, row)?.0;
        let answer = match (self.stands(user, step, row)?, view) {
            (Some(text), View::File) => text,
            (Some(text), _) => markup::quote(&text),
            (None, _) => self.in_words(user, &Phrase::LeftEmpty)?,
        };
        Ok(match view {
            View::Numbered => format!("{} {asked}\n\n{answer}", row + 1),
            View::Plain => format!("{asked}\n\n{answer}"),
            View::File => format!("## {}\n\n{answer}", asked.replace('\n', " ")),
        })
    }

    /// A row of a table as a quotation, as its author is asked about it.
    pub fn row_as_lines(
        &self,
        user: &UserId,
        step: &Step,
        row: usize,
    ) -> Result<String, TransactionError> {
        let head = self.row_head(user, step, row)?;
        let kept = self.row_stands(user, step, row)?;
        let lines = std::iter::once(head).chain(self.lines(user, step, row, kept, View::Plain)?);
        let quoted =
            lines.flat_map(|line| line.lines().map(|line| format!("> {line}")).collect::<Vec<_>>());
        Ok(quoted.collect::<Vec<_>>().join("\n"))
    }

    fn row_head(&self, user: &UserId, step: &Step, row: usize) -> Result<String, TransactionError> {
        let text = self.step_text_for(user, step)?;
        let (number, name) = (number(row + 1), row_name(&text, row));
        self.in_words(
            user,
            &match name {
                Some(row) => Phrase::RowHeadNamed { number, row: row.into() },
                None => Phrase::RowHead { number },
            },
        )
    }

    fn lines(
        &self,
        user: &UserId,
        step: &Step,
        row: usize,
        kept: Vec<String>,
        view: View,
    ) -> Result<Vec<String>, TransactionError> {
        let (text, language) = (self.step_text_for(user, step)?, self.language_for(user)?);
        let first = self.sheet(step).cells_of(row).start;
        let mut lines = Vec::new();
        let empty = kept.iter().all(String::is_empty);
        for (index, kept) in kept.into_iter().enumerate() {
            let stands = match empty {
                true => kept,
                false => self.cell_in_row(column(&text, index), &kept, &language),
            };
            let column = column_head(&text, index);
            let cell = match (stands.is_empty(), view) {
                (true, View::Numbered) => self.in_words(user, &Phrase::LeftEmpty)?,
                (true, _) => continue,
                (false, View::File) => stands,
                (false, _) => markup::escape(&stands),
            };
            let line = Phrase::ColumnAndCell { column, cell: Words(cell) };
            let line = self.in_words(user, &line)?;
            lines.push(match view {
                View::Numbered => format!("{} {line}", first + index + 1),
                View::Plain => line,
                View::File => format!("- {}", line.replace('\n', "\n  ")),
            });
        }
        Ok(lines)
    }
}
