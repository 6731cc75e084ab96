//! Sheets: the cells of a table, or the questions of a form, filled alone one after the other.
//!
//! Where somebody is in a sheet is a [`Spot`], and stands in the topic that they are being asked.
//! Each cell is a row under its author's own key; one that was left out is kept as empty, so that
//! the first cell without a row is the one to go on with, after a way back, a stop or a new start.

mod asking;
mod showing;
mod writing;

use std::ops::Range;

pub(in crate::circle) use self::asking::{column_head, row_name};
pub(super) use self::{asking::number, showing::View};
use crate::script::{Kind, MOST_ROWS, StepText};

/// The shape of a sheet: a form has one column, and a row for each question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::circle) struct Sheet {
    pub columns: usize,
    pub rows: usize,
    /// How many rows there can be: where the number of rows grows, no spot moves.
    pub most: usize,
    /// The script names the rows; otherwise people bring their own, as many as they like up to
    /// `rows`.
    pub named: bool,
}

/// Where somebody is in a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::circle) enum Spot {
    /// A cell is to be filled.
    Cell(usize),
    /// This row is full: another?
    Another(usize),
    /// May the circle read this row?
    Release(usize),
    /// Is it right so?
    Check,
    /// Which one is to be changed?
    Which,
    /// Nothing is asked any more; it can still be seen and changed.
    Rest,
    /// When shall it come back?
    Return,
}

impl Sheet {
    /// The sheet of a step, as it stands in the language in which it was written first.
    pub fn of(kind: &Kind, text: &StepText) -> Self {
        match (kind, &text.table) {
            // Which rows it has is known only when it has begun: it has no more than these.
            (
                Kind::Table { from: Some(_), .. } | Kind::Board { from: Some(_), .. },
                Some(table),
            ) => Self {
                columns: table.columns.len(),
                rows: match table.rows.len() {
                    0 => usize::from(MOST_ROWS),
                    rows => rows,
                },
                most: table.rows.len().max(usize::from(MOST_ROWS)),
                named: true,
            },
            (Kind::Table { rows, .. } | Kind::Board { rows, .. }, Some(table)) => {
                let named = !table.rows.is_empty();
                let rows = if named { table.rows.len() } else { usize::from(*rows) };
                Self { columns: table.columns.len(), rows, most: rows, named }
            }
            (Kind::Table { .. } | Kind::Board { .. }, None) => {
                Self { columns: 0, rows: 0, most: 0, named: true }
            }
            _ => Self { columns: 1, rows: text.ask.len(), most: text.ask.len(), named: true },
        }
    }

    pub fn cells(self) -> usize {
        self.rows * self.columns
    }

    /// How many spots there are; each may have a row in the store.
    pub fn questions(self) -> usize {
        self.most * (self.columns + 2) + 4
    }

    pub fn question(self, spot: Spot) -> usize {
        let cells = self.most * self.columns;
        let behind = cells + 2 * self.most;
        match spot {
            Spot::Cell(cell) => cell,
            Spot::Another(row) => cells + row,
            Spot::Release(row) => cells + self.most + row,
            Spot::Check => behind,
            Spot::Which => behind + 1,
            Spot::Rest => behind + 2,
            Spot::Return => behind + 3,
        }
    }

    pub fn spot(self, question: usize) -> Spot {
        let (cells, rows) = (self.most * self.columns, self.most);
        match question {
            _ if question < cells => Spot::Cell(question),
            _ if question < cells + rows => Spot::Another(question - cells),
            _ if question < cells + 2 * rows => Spot::Release(question - cells - rows),
            _ if question == cells + 2 * rows => Spot::Check,
            _ if question == cells + 2 * rows + 1 => Spot::Which,
            _ if question == cells + 2 * rows + 3 => Spot::Return,
            _ => Spot::Rest,
        }
    }

    pub fn row_of(self, cell: usize) -> usize {
        cell.checked_div(self.columns).unwrap_or_default()
    }

    pub fn column_of(self, cell: usize) -> usize {
        cell.checked_rem(self.columns).unwrap_or_default()
    }

    pub fn cells_of(self, row: usize) -> Range<usize> {
        row * self.columns..(row + 1) * self.columns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spot_has_its_own_question() {
        let sheet = Sheet { columns: 3, rows: 4, most: 4, named: false };
        for question in 0..sheet.questions() {
            assert_eq!(sheet.question(sheet.spot(question)), question);
        }
        assert_eq!(sheet.spot(12), Spot::Another(0));
        assert_eq!(sheet.spot(16), Spot::Release(0));
        assert_eq!((sheet.row_of(5), sheet.column_of(5)), (1, 2));
    }
}
