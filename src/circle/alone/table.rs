//! A table: filled alone, and shown row by row, as far as its authors say so.
//!
//! Nothing of a table has a way into the circle but as a [`ReleasedRow`], and there is no way to one
//! but its author's word about these very words (promise P6): when a cell changes, the row has to be
//! released anew.

mod released;
mod taking_back;

use matrix_sdk::ruma::UserId;
use rand::seq::SliceRandom;

use self::released::ReleasedRow;
use super::sheet::{Spot, number};
use crate::{
    circle::{
        columns::rows_open,
        row::{Answer, State},
        scene::Scene,
    },
    core::{Lane, TransactionError},
    people::Topic,
    script::{Kind, Step, TableHarvest},
    speech::{Command, Heard, List, Phrase, Verb, Word, markup},
};

impl Scene<'_, '_> {
    pub fn wrote_cell(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        self.wrote_in_sheet(user, step, question, heard)
    }

    /// The author has said that the table is right: if rows may be shown, each is asked about.
    pub fn table_is_right(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        if matches!(step.kind, Kind::Table { harvest: TableHarvest::Group, .. })
            && let Some(row) = self.undecided(user, step)?
        {
            return self.go_to_spot(user, step, Spot::Release(row));
        }
        self.table_is_done(user, step)
    }

    fn table_is_done(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        let change = self.verb_for(user, Verb::Change, "2")?;
        let phrase = match step.kind {
            Kind::Table { harvest: TableHarvest::Group, .. } => Phrase::TableDecided {
                release: self.verb_for(user, Verb::Release, "1")?,
                take_back: self.verb_for(user, Verb::TakeBack, "1")?,
                change,
            },
            _ => Phrase::TableKept { review: self.word_for(user, Word::Review)?, change },
        };
        if !self.is_of_one() {
            self.answer(user, &phrase)?;
        }
        self.stay_alone(user, step, self.sheet(step).question(Spot::Rest))?;
        self.finished_alone(user)
    }

    /// The next row with words in it about which its author has said nothing yet.
    fn undecided(&self, user: &UserId, step: &Step) -> Result<Option<usize>, TransactionError> {
        for row in 0..self.sheet(step).rows {
            let empty = self.row_stands(user, step, row)?.iter().all(String::is_empty);
            if !empty && self.at_spot(user, step, Spot::Release(row))?.is_none() {
                return Ok(Some(row));
            }
        }
        Ok(None)
    }

    /// The row about which somebody was asked before this one.
    pub fn row_before(
        &self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<Option<Spot>, TransactionError> {
        let Spot::Release(row) = spot else { return Ok(None) };
        for before in (0..row).rev() {
            if self.at_spot(user, step, Spot::Release(before))?.is_some() {
                return Ok(Some(Spot::Release(before)));
            }
        }
        Ok(None)
    }

    /// The author's word about the row that they are asked about.
    pub fn decide_row(
        &mut self,
        user: &UserId,
        step: &Step,
        row: usize,
        releases: bool,
    ) -> Result<(), TransactionError> {
        self.settle_row(user, step, row, releases)?;
        self.table_is_right(user, step)
    }

    fn settle_row(
        &mut self,
        user: &UserId,
        step: &Step,
        row: usize,
        releases: bool,
    ) -> Result<(), TransactionError> {
        match releases {
            true => ReleasedRow::release(self, user, step, row),
            false => self.fill(user, step, Spot::Release(row), ""),
        }
    }

    /// "release 1, 3" and "take back 1", after all were asked about and until they are shown.
    pub fn release_rows(
        &mut self,
        user: &UserId,
        step: &Step,
        wanted: &[u32],
        releases: bool,
    ) -> Result<(), TransactionError> {
        let mut rows = Vec::new();
        for wanted in wanted {
            let row = usize::try_from(*wanted).unwrap_or(usize::MAX).wrapping_sub(1);
            let there = row < self.sheet(step).rows;
            if !there || self.row_stands(user, step, row)?.iter().all(String::is_empty) {
                return self.answer(user, &Phrase::NoSuchRow { number: u64::from(*wanted) });
            }
            rows.push(row);
        }
        for row in &rows {
            self.settle_row(user, step, *row, releases)?;
        }
        let rows = List::of(rows.iter().map(|row| row + 1));
        let phrase = match releases {
            true => {
                let take_back = self.verb_for(user, Verb::TakeBack, "1")?;
                Phrase::RowsReleased { rows, take_back }
            }
            false => Phrase::RowsKept { rows },
        };
        self.answer(user, &phrase)?;
        match self.open_question(user, step)?.map(|open| self.sheet(step).spot(open)) {
            Some(Spot::Release(_)) => self.table_is_right(user, step),
            _ => Ok(()),
        }
    }

    /// A cell of the row has changed: whatever its author said about it was said of other words.
    /// Whether they had released it.
    pub fn withdraw_release(
        &mut self,
        user: &UserId,
        step: &Step,
        row: usize,
    ) -> Result<bool, TransactionError> {
        let decided = self.at_spot(user, step, Spot::Release(row))?;
        let Some(decided) = decided.filter(|decided| decided.number.is_none()) else {
            return Ok(false);
        };
        let question = self.sheet(step).question(Spot::Release(row));
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        self.tx.delete::<Answer>(&key);
        Ok(!decided.text.is_empty())
    }

    /// Tells a facilitator how many rows can be shown.
    pub fn tell_of_table(&mut self, step: &Step, to: &UserId) -> Result<(), TransactionError> {
        let rows = ReleasedRow::all(self, step)?;
        if rows.is_empty() {
            let skip = self.command_word(Command::Skip);
            return self.tell(to, &Phrase::NoRowReleased { skip });
        }
        let topic = Topic::WallReady { circle: self.room(), step: step.id.clone() };
        self.ask(to, topic, &Phrase::RowsReady { count: number(rows.len()) })
    }

    /// Shows the rows that were released, shuffled and without names, and keeps them for the circle.
    pub fn show_rows(&mut self, step: &Step, by: &UserId) -> Result<(), TransactionError> {
        if !matches!(step.kind, Kind::Table { harvest: TableHarvest::Group, .. }) {
            return self.advance();
        }
        let mut rows = ReleasedRow::all(self, step)?;
        if rows.is_empty() {
            return self.tell_of_table(step, by);
        }
        rows.shuffle(self.tx.chance());
        rows.sort_by_key(|row| row.is_unchecked(self, step));
        let unchecked = rows.iter().filter(|row| row.is_unchecked(self, step)).count();
        self.say(Lane::Session, &rows_open(unchecked));
        let items: Vec<String> = rows.iter().map(|row| row.item(self, step)).collect();
        for message in markup::pages(items.into_iter(), "\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::RowsShown { next });
        self.tell_of_unchecked(by, unchecked, rows.len())?;
        for row in rows {
            row.keep(self, step)?;
        }
        self.end_gather(step)?;
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        Ok(())
    }

    /// Shows once more which rows were released, as far as a stop may have kept them from the circle.
    pub fn say_rows_again(&mut self, step: &Step) -> Result<(), TransactionError> {
        if !matches!(step.kind, Kind::Table { harvest: TableHarvest::Group, .. }) {
            return Ok(());
        }
        let rows = self.kept(&step.id)?;
        if rows.is_empty() {
            return Ok(());
        }
        self.say(Lane::Session, &rows_open(rows.iter().filter(|row| row.unchecked).count()));
        for message in markup::pages(rows.iter().map(|row| markup::bullet(&row.text)), "\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        Ok(())
    }
}
