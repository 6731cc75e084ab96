//! A row that its author has released: the only thing of a table that the circle can be shown.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::super::sheet::{Spot, column_head, row_name};
use crate::{
    circle::{
        columns::column,
        harvest::{Lent, Line},
        items::one_line,
        row::{Answer, State},
        scene::Scene,
    },
    core::TransactionError,
    script::Step,
    speech::{Phrase, Words, markup},
};

/// Stands between the cells of a row where their words are kept together.
const BETWEEN: &str = "\u{1f}";

/// A row as it stood when its author said that the circle may read it, and stands still.
pub(super) struct ReleasedRow {
    author: OwnedUserId,
    row: usize,
    cells: Vec<String>,
}

impl ReleasedRow {
    /// Writes down that the author releases a row, as it stands now.
    pub fn release(
        scene: &mut Scene<'_, '_>,
        author: &UserId,
        step: &Step,
        row: usize,
    ) -> Result<(), TransactionError> {
        let words = scene.row_stands(author, step, row)?.join(BETWEEN);
        scene.fill(author, step, Spot::Release(row), &words)
    }

    /// A row, if its author has released these very words and they have not been shown yet.
    fn read(
        scene: &Scene<'_, '_>,
        author: &UserId,
        step: &Step,
        row: usize,
    ) -> Result<Option<Self>, TransactionError> {
        let Some(word) = scene.at_spot(author, step, Spot::Release(row))? else { return Ok(None) };
        let cells = scene.row_stands(author, step, row)?;
        let empty = cells.iter().all(String::is_empty);
        let same = word.number.is_none() && word.text == cells.join(BETWEEN);
        Ok((same && !empty).then(|| Self { author: author.to_owned(), row, cells }))
    }

    /// Every row of the step that can be shown.
    pub fn all(scene: &Scene<'_, '_>, step: &Step) -> Result<Vec<Self>, TransactionError> {
        let Some(running) = &scene.running else { return Ok(Vec::new()) };
        let State::Gather(gather) = &running.session.state else { return Ok(Vec::new()) };
        let mut rows = Vec::new();
        for author in &gather.asked {
            for row in 0..scene.sheet(step).rows {
                rows.extend(Self::read(scene, author, step, row)?);
            }
        }
        Ok(rows)
    }

    /// Whether nobody has checked the row for a while, in a table where that is of interest.
    pub fn is_unchecked(&self, scene: &Scene<'_, '_>, step: &Step) -> bool {
        scene.is_unchecked(&scene.step_text(step), &self.cells)
    }

    /// The row as one item of a list, in the circle's language.
    pub fn item(&self, scene: &Scene<'_, '_>, step: &Step) -> String {
        let lines = self.lines(scene, step, |name| Some(name.to_owned()), markup::escape);
        format!("- {}", lines.join("\n").replace('\n', "\n  "))
    }

    /// The row on one line, without Markdown, and with or without its name.
    fn line(&self, scene: &Scene<'_, '_>, step: &Step, named: bool) -> String {
        let name = |name: &str| named.then(|| markup::to_plain(name));
        let lines = self.lines(scene, step, name, str::to_owned);
        lines.iter().map(|line| line.replace('\n', " ")).collect::<Vec<_>>().join(" · ")
    }

    fn lines(
        &self,
        scene: &Scene<'_, '_>,
        step: &Step,
        name: impl Fn(&str) -> Option<String>,
        form: impl Fn(&str) -> String,
    ) -> Vec<String> {
        let (text, language) = (scene.step_text(step), &scene.circle.language);
        let shown =
            self.cells.iter().enumerate().map(|(index, kept)| {
                (index, scene.cell_in_row(column(&text, index), kept, language))
            });
        let cells = shown.filter(|(_, cell)| !cell.is_empty()).map(|(index, cell)| {
            let (column, cell) = (column_head(&text, index), Words(form(&cell)));
            let line = Phrase::ColumnAndCell { column, cell };
            scene.people().speech().say(language, &line)
        });
        row_name(&text, self.row).and_then(|row| name(&row)).into_iter().chain(cells).collect()
    }

    /// The circle has been shown the row and may take it home. It is not shown twice.
    pub fn keep(self, scene: &mut Scene<'_, '_>, step: &Step) -> Result<(), TransactionError> {
        let from = scene.origins_of_row(step, self.row)?;
        let lent = Lent { from, without: self.line(scene, step, false) };
        let mut events = Vec::new();
        for cell in scene.sheet(step).cells_of(self.row) {
            let written = scene.at_spot(&self.author, step, Spot::Cell(cell))?;
            events.extend(written.and_then(|written| written.event));
        }
        let (named, text) = (scene.sheet(step).named, scene.step_text(step));
        let first = self.cells.first().map(|kept| {
            one_line(&scene.cell_in_words(column(&text, 0), kept, &scene.circle.language))
        });
        let name = first.filter(|cell| !named && !cell.is_empty());
        let line = Line {
            text: self.line(scene, step, true),
            name,
            author: Some(self.author.clone()),
            events,
            lent: Some(lent),
            unchecked: self.is_unchecked(scene, step),
            ..Line::default()
        };
        scene.store_line(step, line)?;
        let question = scene.sheet(step).question(Spot::Release(self.row));
        let key = Answer::key(&scene.circle.room, &step.id, question, &self.author);
        let text = self.cells.join(BETWEEN);
        let number = u32::try_from(self.row + 1).ok();
        let answer = Answer { text, number, ..Answer::default() };
        scene.tx.put_owned(self.author.as_bytes(), &key, &answer)
    }
}
