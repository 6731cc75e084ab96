//! What somebody writes while they fill a sheet.

use matrix_sdk::ruma::UserId;

use super::{Spot, asking::number};
use crate::{
    circle::{
        columns::{Entry, Refusal, column, exact_choice},
        row::Answer,
        scene::Scene,
    },
    core::TransactionError,
    script::{Kind, Step, TableHarvest},
    speech::{Heard, Phrase, Verb, Word, alike},
};

impl Scene<'_, '_> {
    pub fn wrote_in_sheet(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let spot = self.sheet(step).spot(question);
        if let Spot::Cell(cell) = spot
            && let Some(kept) = self.exactly_chosen(user, step, cell, heard)?
        {
            return self.keep_cell(user, step, cell, &kept);
        }
        if self.told_in_sheet(user, step, spot, heard)? {
            return Ok(());
        }
        match heard.whole {
            Some(Word::Review) => {
                let shown = self.show_sheet(user, step)?;
                let rests = matches!(spot, Spot::Rest | Spot::Which);
                return if shown && rests { Ok(()) } else { self.go_to_spot(user, step, spot) };
            }
            Some(Word::Back) => return self.back_in_sheet(user, step, spot),
            Some(Word::Later | Word::Wait) => return self.answer(user, &Phrase::TakeYourTime),
            Some(Word::ForgetIt) => return self.empty_cell(user, step, spot),
            _ => {}
        }
        match spot {
            Spot::Cell(cell) => self.wrote_in_cell(user, step, cell, heard),
            Spot::Another(row) => match heard.yes_or_on() {
                Some(true) => {
                    let cell = self.sheet(step).cells_of(row + 1).start;
                    self.go_to_spot(user, step, Spot::Cell(cell))
                }
                Some(false) => self.check_sheet(user, step),
                None => self.ask_once_more(user, step, spot),
            },
            Spot::Check => match heard.yes_or_on() {
                Some(true) => self.sheet_is_right(user, step),
                Some(false) if heard.whole == Some(Word::Done) => self.sheet_is_right(user, step),
                Some(false) => self.go_to_spot(user, step, Spot::Which),
                None => self.ask_once_more(user, step, spot),
            },
            Spot::Which => match heard.number {
                Some(number) => self.change_number(user, step, number),
                None if heard.yes_or_on() == Some(false) && self.is_over(step) => {
                    self.kept_form_is_right(user, step, false)
                }
                None if heard.yes_or_on() == Some(false) => {
                    self.go_to_spot(user, step, Spot::Check)
                }
                None => self.ask_once_more(user, step, spot),
            },
            Spot::Release(row) => match heard.yes_or_on() {
                Some(releases) => self.decide_row(user, step, row, releases),
                None => self.ask_once_more(user, step, spot),
            },
            Spot::Return => self.says_when(user, step, heard),
            Spot::Rest => match heard.yes_or_on() {
                Some(false) => self.answer(user, &Phrase::PassNoted),
                _ => {
                    let phrase = self.asked_at(user, step, Spot::Rest)?;
                    self.answer(user, &phrase)
                }
            },
        }
    }

    /// "change 3", "release 1, 3", "take back 1". Whether it was one of them.
    pub fn told_in_sheet(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let Some((verb, rest)) = self.kolo.understanding.verb(&heard.text, &language) else {
            return Ok(false);
        };
        let numbers = self.kolo.understanding.numbers(&rest, &language);
        let decides = matches!(spot, Spot::Release(_) | Spot::Rest);
        match (verb, numbers.as_deref()) {
            (Verb::Change, Some([number])) => self.change_number(user, step, *number)?,
            (Verb::Change, None) if rest.is_empty() && !matches!(spot, Spot::Cell(_)) => {
                self.go_to_spot(user, step, Spot::Which)?;
            }
            (Verb::Change, None) => match self.cell_called(user, step, &rest)? {
                Some(cell) => self.go_to_spot(user, step, Spot::Cell(cell))?,
                None => return Ok(false),
            },
            (Verb::Release, Some(rows)) if decides && may_be_shown(&step.kind) => {
                self.release_rows(user, step, rows, true)?;
            }
            (Verb::TakeBack, Some(rows)) if decides && may_be_shown(&step.kind) => {
                self.release_rows(user, step, rows, false)?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The cell whose row and column are called so: "yellow, what helps".
    fn cell_called(
        &self,
        user: &UserId,
        step: &Step,
        called: &str,
    ) -> Result<Option<usize>, TransactionError> {
        for cell in 0..self.sheet(step).cells() {
            if alike(&self.label(user, step, cell)?.0, called) {
                return Ok(Some(cell));
            }
        }
        Ok(None)
    }

    fn change_number(
        &mut self,
        user: &UserId,
        step: &Step,
        wanted: u32,
    ) -> Result<(), TransactionError> {
        let sheet = self.sheet(step);
        let cell = usize::try_from(wanted).unwrap_or(usize::MAX).wrapping_sub(1);
        let last = match sheet.named {
            true => sheet.cells(),
            false => self.rows_begun(user, step)? * sheet.columns,
        };
        if cell >= last {
            return self.answer(user, &Phrase::NoSuchNumber { last: number(last) });
        }
        self.go_to_spot(user, step, Spot::Cell(cell))
    }

    /// How many rows somebody has begun to fill.
    fn rows_begun(&self, user: &UserId, step: &Step) -> Result<usize, TransactionError> {
        let sheet = self.sheet(step);
        let mut begun = 0;
        for cell in 0..sheet.cells() {
            if self.at_spot(user, step, Spot::Cell(cell))?.is_some() {
                begun = sheet.row_of(cell) + 1;
            }
        }
        Ok(begun)
    }

    fn wrote_in_cell(
        &mut self,
        user: &UserId,
        step: &Step,
        cell: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        match heard.whole {
            Some(Word::Pass | Word::Skip | Word::Next) if self.begins_row(user, step, cell)? => {
                self.check_sheet(user, step)
            }
            Some(Word::Pass | Word::Skip | Word::Next) => {
                if self.at_spot(user, step, Spot::Cell(cell))?.is_none() {
                    self.fill(user, step, Spot::Cell(cell), "")?;
                }
                self.after_cell(user, step, false)
            }
            Some(Word::Done) => self.check_sheet(user, step),
            _ if heard.without_done().is_empty() => self.answer(user, &Phrase::TakeYourTime),
            _ => {
                let text = heard.without_done();
                if self.is_too_long(user, text)? {
                    return Ok(());
                }
                match self.entry_at(user, step, cell, text)? {
                    Entry::Kept(kept) => self.keep_cell(user, step, cell, &kept),
                    Entry::Nothing => self.keep_cell(user, step, cell, ""),
                    Entry::Refused(Refusal::NoChoice) => {
                        self.ask_once_more(user, step, Spot::Cell(cell))
                    }
                    Entry::Refused(why) => {
                        let phrase = self.refused(why, &self.language_for(user)?);
                        self.answer(user, &phrase)
                    }
                }
            }
        }
    }

    fn exactly_chosen(
        &self,
        user: &UserId,
        step: &Step,
        cell: usize,
        heard: &Heard,
    ) -> Result<Option<String>, TransactionError> {
        let text = self.step_text_for(user, step)?;
        let column = column(&text, self.sheet(step).column_of(cell));
        Ok(exact_choice(column, heard.number, &heard.text))
    }

    /// What somebody has written for a cell, as it is kept.
    pub fn entry_at(
        &self,
        user: &UserId,
        step: &Step,
        cell: usize,
        written: &str,
    ) -> Result<Entry, TransactionError> {
        let (text, language) = (self.step_text_for(user, step)?, self.language_for(user)?);
        let column = column(&text, self.sheet(step).column_of(cell));
        Ok(self.entry(column, written, &language))
    }

    /// Fills a cell, or leaves it empty, and goes on.
    fn keep_cell(
        &mut self,
        user: &UserId,
        step: &Step,
        cell: usize,
        kept: &str,
    ) -> Result<(), TransactionError> {
        self.fill(user, step, Spot::Cell(cell), kept)?;
        self.withdraw_release(user, step, self.sheet(step).row_of(cell))?;
        let (text, language) = (self.step_text_for(user, step)?, self.language_for(user)?);
        let column = column(&text, self.sheet(step).column_of(cell));
        if let Some(phrase) = self.read_back(column, kept, &language) {
            self.answer(user, &phrase)?;
        }
        self.after_cell(user, step, true)
    }

    /// Whether this is where a row of one's own would begin: who leaves it out wants no more rows.
    fn begins_row(
        &self,
        user: &UserId,
        step: &Step,
        cell: usize,
    ) -> Result<bool, TransactionError> {
        let sheet = self.sheet(step);
        let first = !sheet.named && sheet.column_of(cell) == 0;
        Ok(first && self.at_spot(user, step, Spot::Cell(cell))?.is_none())
    }

    fn after_cell(
        &mut self,
        user: &UserId,
        step: &Step,
        written: bool,
    ) -> Result<(), TransactionError> {
        if self.is_over(step) {
            return self.kept_form_is_right(user, step, written);
        }
        let spot = self.where_to_go_on(user, step)?;
        let checked = self.at_spot(user, step, Spot::Check)?.is_some();
        match spot {
            Spot::Check if !checked => self.check_sheet(user, step),
            Spot::Check if written => {
                self.answer(user, &Phrase::AnswerChanged)?;
                self.go_to_spot(user, step, spot)
            }
            _ => self.go_to_spot(user, step, spot),
        }
    }

    /// Nothing more is to be filled: somebody reads the whole, and is asked whether it is right.
    fn check_sheet(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        if self.is_over(step) {
            return self.kept_form_is_right(user, step, false);
        }
        let written = !self.sheet_in_words(user, step, super::showing::View::Plain)?.is_empty();
        if !written {
            self.answer(user, &Phrase::PassNoted)?;
            self.stay_alone(user, step, self.sheet(step).question(Spot::Rest))?;
            return self.finished_alone(user);
        }
        self.fill(user, step, Spot::Check, "")?;
        self.show_sheet(user, step)?;
        self.go_to_spot(user, step, Spot::Check)
    }

    /// The author has said that all is as it should be.
    fn sheet_is_right(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        match step.kind {
            Kind::Form { harvest } => self.form_is_right(user, step, harvest),
            _ => self.table_is_right(user, step),
        }
    }

    fn back_in_sheet(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        let sheet = self.sheet(step);
        let before = match spot {
            Spot::Cell(cell) => cell.checked_sub(1).map(Spot::Cell),
            Spot::Another(row) => sheet.cells_of(row).end.checked_sub(1).map(Spot::Cell),
            Spot::Release(_) => Some(self.row_before(user, step, spot)?.unwrap_or(Spot::Check)),
            Spot::Which | Spot::Return => Some(Spot::Check),
            Spot::Check | Spot::Rest => self.last_cell(user, step)?.map(Spot::Cell),
        };
        match before {
            Some(before) => self.go_to_spot(user, step, before),
            None => self.answer(user, &Phrase::NothingBefore),
        }
    }

    fn last_cell(&self, user: &UserId, step: &Step) -> Result<Option<usize>, TransactionError> {
        let last = self.rows_begun(user, step)? * self.sheet(step).columns;
        let cells = last.checked_sub(1);
        if self.sheet(step).columns > 1 {
            return Ok(cells);
        }
        for cell in (0..last).rev() {
            if self.stands(user, step, cell)?.is_some() {
                return Ok(Some(cell));
            }
        }
        Ok(cells)
    }

    /// Empties the cell that somebody is at, or, if nothing stands there, the one before.
    fn empty_cell(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        let sheet = self.sheet(step);
        let cell = match spot {
            Spot::Cell(cell) if self.stands(user, step, cell)?.is_some() => Some(cell),
            Spot::Cell(cell) => cell.checked_sub(1),
            Spot::Another(row) => sheet.cells_of(row).end.checked_sub(1),
            _ => None,
        };
        let Some(cell) = cell else {
            let change = self.verb_for(user, Verb::Change, "2")?;
            let review = self.word_for(user, Word::Review)?;
            return self.answer(user, &Phrase::NothingAsked { review, change });
        };
        let key = Answer::key(&self.circle.room, &step.id, cell, user);
        self.tx.delete::<Answer>(&key);
        self.withdraw_release(user, step, sheet.row_of(cell))?;
        self.answer(user, &Phrase::AnswerForgotten)?;
        self.go_to_spot(user, step, Spot::Cell(cell))
    }

    fn ask_once_more(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        self.answer(user, &Phrase::NotAChoice)?;
        self.go_to_spot(user, step, spot)
    }

    pub fn go_to_spot(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        self.go_on_alone(user, step, self.sheet(step).question(spot))
    }

    /// Keeps what somebody wrote at a spot; an empty text if they left it out.
    pub fn fill(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
        text: &str,
    ) -> Result<(), TransactionError> {
        let question = self.sheet(step).question(spot);
        match text.is_empty() {
            true => self.note_answer(user, step, question, text),
            false => self.keep_answer(user, step, question, text),
        }
    }
}

fn may_be_shown(kind: &Kind) -> bool {
    matches!(kind, Kind::Table { harvest: TableHarvest::Group, .. })
}
