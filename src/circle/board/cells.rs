//! What stands in the table of the circle.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use crate::{
    circle::{
        alone::{column_head, row_name},
        harvest::{Lent, Line},
        items::one_line,
        leading::number,
        row::{Answer, Board},
        scene::Scene,
    },
    core::TransactionError,
    script::{Step, StepId},
    speech::{Phrase, Words, markup, short},
};

impl Scene<'_, '_> {
    fn board_of(&self, step: &Step) -> Option<&Board> {
        let boards = &self.running.as_ref()?.session.boards;
        boards.iter().find(|board| board.step == step.id)
    }

    fn author_of(&self, step: &Step, cell: usize) -> Option<&OwnedUserId> {
        self.board_of(step)?.authors.get(cell)?.as_ref()
    }

    /// What stands in a cell; nothing if it is empty.
    pub(super) fn cell_stands(
        &self,
        step: &Step,
        cell: usize,
    ) -> Result<Option<String>, TransactionError> {
        let Some(author) = self.author_of(step, cell) else { return Ok(None) };
        let key = Answer::key(&self.circle.room, &step.id, cell, author);
        Ok(self.tx.get::<Answer>(&key)?.map(|answer| answer.text))
    }

    /// Writes something into a cell.
    pub(super) fn write_cell(
        &mut self,
        step: &Step,
        cell: usize,
        author: &UserId,
        text: &str,
    ) -> Result<(), TransactionError> {
        self.empty_cell_of_board(step, cell);
        self.keep_answer(author, step, cell, text)?;
        self.set_author(step, cell, Some(author.to_owned()));
        Ok(())
    }

    pub(super) fn empty_cell_of_board(&mut self, step: &Step, cell: usize) {
        if let Some(author) = self.author_of(step, cell).cloned() {
            self.erase_cell_of(&step.id, cell, &author);
        }
        self.set_author(step, cell, None);
    }

    fn set_author(&mut self, step: &Step, cell: usize, author: Option<OwnedUserId>) {
        let cells = self.sheet(step).cells();
        let Some(running) = &mut self.running else { return };
        let mut boards = running.session.boards.iter_mut();
        let Some(board) = boards.find(|board| board.step == step.id) else { return };
        board.authors.resize(cells, None);
        if let Some(place) = board.authors.get_mut(cell) {
            *place = author;
        }
    }

    pub(super) fn erase_cell_of(&mut self, step: &StepId, cell: usize, author: &UserId) {
        self.tx.delete::<Answer>(&Answer::key(&self.circle.room, step, cell, author));
    }

    /// Behind the last cell that holds something.
    pub(super) fn cell_after_last(&self, step: &Step) -> Result<usize, TransactionError> {
        for cell in (0..self.sheet(step).cells()).rev() {
            if self.cell_stands(step, cell)?.is_some() {
                return Ok(cell + 1);
            }
        }
        Ok(0)
    }

    /// This cell, or the next one about which something can be asked.
    pub(super) fn cell_to_ask(&self, step: &Step, cell: usize) -> usize {
        let sheet = self.sheet(step);
        let mut cells = cell..sheet.cells();
        cells
            .find(|cell| !self.is_nameless(step, sheet.row_of(*cell)))
            .unwrap_or(sheet.cells().max(cell))
    }

    /// What a cell asks for.
    pub(super) fn cell_label(&self, step: &Step, cell: usize) -> Result<Words, TransactionError> {
        let (sheet, text) = (self.sheet(step), self.step_text(step));
        let (row, column) = (sheet.row_of(cell), column_head(&text, sheet.column_of(cell)));
        if sheet.named {
            let row = row_name(&text, row).unwrap_or_default().into();
            return Ok(Words(self.in_circle(&Phrase::CellOfRow { row, column })));
        }
        let first = sheet.cells_of(row).start;
        let about = if first == cell { None } else { self.cell_stands(step, first)? };
        Ok(Words(self.in_circle(&match about {
            Some(about) => Phrase::CellAbout { about: short(&about), column },
            None => Phrase::CellOfNewRow { number: number(row + 1), column },
        })))
    }

    /// The rows as paragraphs, each cell with its number; none if nothing stands in the table.
    pub(super) fn board_in_words(&self, step: &Step) -> Result<Vec<String>, TransactionError> {
        let (sheet, text) = (self.sheet(step), self.step_text(step));
        let mut rows = Vec::new();
        let mut written = false;
        for row in 0..sheet.rows {
            let mut lines = vec![self.in_circle(&match row_name(&text, row) {
                Some(name) => Phrase::RowHeadNamed { number: number(row + 1), row: name.into() },
                None => Phrase::RowHead { number: number(row + 1) },
            })];
            let mut empty = true;
            for (column, cell) in sheet.cells_of(row).enumerate() {
                let stands = self.cell_stands(step, cell)?;
                empty &= stands.is_none();
                let stands = stands.map(|stands| markup::escape(&stands));
                let words = stands.unwrap_or_else(|| self.in_circle(&Phrase::LeftEmpty));
                let column = column_head(&text, column);
                let line = Phrase::ColumnAndCell { column, cell: Words(words) };
                lines.push(format!("{} {}", cell + 1, self.in_circle(&line)));
            }
            written |= !empty;
            if !empty || sheet.named {
                rows.push(lines.join("\n"));
            }
        }
        Ok(if written { rows } else { Vec::new() })
    }

    /// A row as it may be taken home: a line, or one for each of several who wrote in it.
    pub(super) fn lines_of_row(
        &self,
        step: &Step,
        row: usize,
    ) -> Result<Vec<Line>, TransactionError> {
        let (sheet, text) = (self.sheet(step), self.step_text(step));
        let from = self.origins_of_row(step, row)?;
        let mut lines: Vec<Line> = Vec::new();
        for (column, cell) in sheet.cells_of(row).enumerate() {
            let Some(author) = self.author_of(step, cell).cloned() else { continue };
            let key = Answer::key(&self.circle.room, &step.id, cell, &author);
            let Some(Answer { text: stands, event, .. }) = self.tx.get(&key)? else { continue };
            let name = row_name(&text, row).is_none().then(|| one_line(&stands));
            let (column, words) = (column_head(&text, column), Words(stands.replace('\n', " ")));
            let words = self.in_circle(&Phrase::ColumnAndCell { column, cell: words });
            match lines.iter_mut().find(|line| line.author.as_ref() == Some(&author)) {
                Some(line) => {
                    line.text = format!("{} · {words}", line.text);
                    line.events.extend(event);
                }
                // The first cell that somebody has filled tells their lines apart, and a later step
                // finds them by it.
                None => lines.push(Line {
                    text: words,
                    name,
                    number: u32::try_from(cell).ok(),
                    author: Some(author),
                    events: event.into_iter().collect(),
                    ..Line::default()
                }),
            }
        }
        let Some(name) = row_name(&text, row).map(|name| markup::to_plain(&name)) else {
            return Ok(lines);
        };
        for line in &mut lines {
            let without = std::mem::take(&mut line.text);
            line.text = format!("{name} · {without}");
            line.lent = Some(Lent { from: from.clone(), without });
        }
        Ok(lines)
    }

    fn in_circle(&self, phrase: &Phrase) -> String {
        self.people().speech().say(&self.circle.language, phrase)
    }
}
