//! What stands in the table of the circle.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use crate::{
    circle::{
        alone::{column_head, row_name},
        columns::column,
        harvest::{Lent, Line},
        items::one_line,
        leading::number,
        row::{Answer, Board, Origin},
        scene::Scene,
    },
    core::TransactionError,
    script::{Step, StepId, StepText, TableText},
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

    /// What is kept of a cell.
    pub(super) fn kept_in_cell(
        &self,
        step: &Step,
        cell: usize,
    ) -> Result<Option<Answer>, TransactionError> {
        let Some(author) = self.author_of(step, cell) else { return Ok(None) };
        self.tx.get(&Answer::key(&self.circle.room, &step.id, cell, author))
    }

    /// What stands in a cell, in words; nothing if it is empty.
    pub(super) fn cell_stands(
        &self,
        step: &Step,
        cell: usize,
    ) -> Result<Option<String>, TransactionError> {
        let Some(answer) = self.kept_in_cell(step, cell)? else { return Ok(None) };
        let text = self.step_text(step);
        let column = column(&text, self.sheet(step).column_of(cell));
        Ok(Some(self.cell_in_words(column, &answer.text, &self.circle.language)))
    }

    /// What is kept of the cells of a row; an empty text for each empty cell.
    fn kept_in_row(&self, step: &Step, row: usize) -> Result<Vec<String>, TransactionError> {
        let cells = self.sheet(step).cells_of(row);
        let kept = |cell| self.kept_in_cell(step, cell);
        cells.map(|cell| Ok(kept(cell)?.map(|answer| answer.text).unwrap_or_default())).collect()
    }

    /// How many rows are to be checked again, and how many there are with something in them.
    pub(super) fn unchecked_rows(&self, step: &Step) -> Result<(usize, usize), TransactionError> {
        let text = self.step_text(step);
        let (mut unchecked, mut rows) = (0, 0);
        for row in 0..self.sheet(step).rows {
            let kept = self.kept_in_row(step, row)?;
            if kept.iter().all(String::is_empty) {
                continue;
            }
            rows += 1;
            unchecked += usize::from(self.is_unchecked(&text, &kept));
        }
        Ok((unchecked, rows))
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
            let kept = self.kept_in_row(step, row)?;
            let empty = kept.iter().all(String::is_empty);
            written |= !empty;
            if !empty || sheet.named {
                let last = self.is_unchecked(&text, &kept);
                rows.push((last, self.row_in_circle(step, &text, row, &kept)));
            }
        }
        rows.sort_by_key(|(last, _)| *last);
        Ok(if written { rows.into_iter().map(|(_, row)| row).collect() } else { Vec::new() })
    }

    fn row_in_circle(&self, step: &Step, text: &StepText, row: usize, kept: &[String]) -> String {
        let first = self.sheet(step).cells_of(row).start;
        let mut lines = vec![self.in_circle(&match row_name(text, row) {
            Some(name) => Phrase::RowHeadNamed { number: number(row + 1), row: name.into() },
            None => Phrase::RowHead { number: number(row + 1) },
        })];
        let empty = kept.iter().all(String::is_empty);
        for (index, kept) in kept.iter().enumerate() {
            let stands = match empty {
                true => String::new(),
                false => self.cell_in_row(column(text, index), kept, &self.circle.language),
            };
            let words = match stands.is_empty() {
                true => self.in_circle(&Phrase::LeftEmpty),
                false => markup::escape(&stands),
            };
            let column = column_head(text, index);
            let line = Phrase::ColumnAndCell { column, cell: Words(words) };
            lines.push(format!("{} {}", first + index + 1, self.in_circle(&line)));
        }
        lines.join("\n")
    }

    /// A row as it may be taken home: a line, or one for each of several who wrote in it. Each of
    /// them says whether the row was checked.
    pub(super) fn lines_of_row(
        &self,
        step: &Step,
        row: usize,
    ) -> Result<Vec<Line>, TransactionError> {
        let (sheet, text) = (self.sheet(step), self.step_text(step));
        let mut lines: Vec<Line> = Vec::new();
        for (index, cell) in sheet.cells_of(row).enumerate() {
            let Some(author) = self.author_of(step, cell).cloned() else { continue };
            let Some(Answer { text: kept, event, .. }) = self.kept_in_cell(step, cell)? else {
                continue;
            };
            let name = row_name(&text, row).is_none().then(|| {
                let stands = self.cell_in_row(column(&text, index), &kept, &self.circle.language);
                one_line(&stands)
            });
            let words = self.cell_to_keep(&text, index, &kept);
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
        self.add_check(step, &text, row, &mut lines)?;
        self.add_row_name(step, &text, row, &mut lines)?;
        Ok(lines)
    }

    fn cell_to_keep(&self, text: &StepText, index: usize, kept: &str) -> String {
        let stands = self.cell_in_row(column(text, index), kept, &self.circle.language);
        let (column, cell) = (column_head(text, index), Words(stands.replace('\n', " ")));
        self.in_circle(&Phrase::ColumnAndCell { column, cell })
    }

    /// Adds to the lines of those who have not written it when the row was checked, as the words of
    /// whoever has.
    fn add_check(
        &self,
        step: &Step,
        text: &StepText,
        row: usize,
        lines: &mut [Line],
    ) -> Result<(), TransactionError> {
        let Some(index) = text.table.as_ref().and_then(TableText::checked) else { return Ok(()) };
        let cell = self.sheet(step).cells_of(row).start + index;
        let unchecked = self.is_unchecked(text, &self.kept_in_row(step, row)?);
        let (by, kept) = (self.author_of(step, cell).cloned(), self.kept_in_cell(step, cell)?);
        let (when, event) = kept.map(|kept| (kept.text, kept.event)).unwrap_or_default();
        for line in lines {
            line.unchecked = unchecked;
            if line.author == by {
                continue;
            }
            let own = std::mem::take(&mut line.text);
            line.text = format!("{own} · {}", self.cell_to_keep(text, index, &when));
            line.lent = by.clone().map(|by| Lent {
                from: vec![Origin { by, event: event.clone() }],
                without: format!("{own} · {}", self.cell_to_keep(text, index, "")),
            });
        }
        Ok(())
    }

    fn add_row_name(
        &self,
        step: &Step,
        text: &StepText,
        row: usize,
        lines: &mut [Line],
    ) -> Result<(), TransactionError> {
        let Some(name) = row_name(text, row).map(|name| markup::to_plain(&name)) else {
            return Ok(());
        };
        let of_row = self.origins_of_row(step, row)?;
        for line in lines {
            let own = std::mem::take(&mut line.text);
            line.text = format!("{name} · {own}");
            let (mut from, without) = match line.lent.take() {
                Some(Lent { from, without }) if of_row.is_empty() => {
                    (from, format!("{name} · {without}"))
                }
                Some(Lent { from, without }) => (from, without),
                None => (Vec::new(), own),
            };
            from.extend(of_row.iter().cloned());
            line.lent = Some(Lent { from, without });
        }
        Ok(())
    }

    pub(super) fn in_circle(&self, phrase: &Phrase) -> String {
        self.people().speech().say(&self.circle.language, phrase)
    }
}
