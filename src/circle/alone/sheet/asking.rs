//! What somebody is asked at each spot of a sheet, and where they go on.

use matrix_sdk::ruma::UserId;

use super::{Sheet, Spot};
use crate::{
    circle::{
        columns::{cell_question, column},
        row::Answer,
        scene::Scene,
    },
    core::TransactionError,
    script::{Kind, PrivateHarvest, Returns, Step, StepText, TableBy, TableHarvest},
    speech::{Count, Language, Phrase, Verb, Word, Words, markup, short},
};

impl Scene<'_, '_> {
    pub fn sheet(&self, step: &Step) -> Sheet {
        match self.running {
            Some(_) => Sheet::of(&step.kind, &self.step_text(step)),
            None => Sheet { columns: 0, rows: 0, most: 0, named: true },
        }
    }

    /// A word as somebody types it, in their language.
    pub fn word_for(&self, user: &UserId, word: Word) -> Result<Words, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        Ok(self.kolo.understanding.primary(word, &language).into())
    }

    /// A word with what stands behind it, such as "change 2".
    pub fn verb_for(
        &self,
        user: &UserId,
        verb: Verb,
        rest: &str,
    ) -> Result<Words, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let verb = self.kolo.understanding.primary_verb(verb, &language);
        Ok(Words(format!("{verb} {rest}").trim().to_owned()))
    }

    /// Something in somebody's language, to be a part of what is said to them.
    pub fn in_words(&self, user: &UserId, phrase: &Phrase) -> Result<String, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        Ok(self.people().speech().say(&language, phrase))
    }

    /// What somebody wrote at a spot; empty if they left it out.
    pub fn at_spot(
        &self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<Option<Answer>, TransactionError> {
        let question = self.sheet(step).question(spot);
        self.tx.get(&Answer::key(&self.circle.room, &step.id, question, user))
    }

    /// The language in which somebody is spoken to.
    pub fn language_for(&self, user: &UserId) -> Result<Language, TransactionError> {
        Ok(self.people().language(&self.people().person(self.tx, user)?))
    }

    /// What stands in a cell, in words; nothing if it is empty.
    pub fn stands(
        &self,
        user: &UserId,
        step: &Step,
        cell: usize,
    ) -> Result<Option<String>, TransactionError> {
        let answer = self.at_spot(user, step, Spot::Cell(cell))?;
        let Some(kept) = answer.map(|answer| answer.text).filter(|text| !text.is_empty()) else {
            return Ok(None);
        };
        let (text, language) = (self.step_text_for(user, step)?, self.language_for(user)?);
        let column = column(&text, self.sheet(step).column_of(cell));
        Ok(Some(self.cell_in_words(column, &kept, &language)))
    }

    /// What is kept of the cells of a row; an empty text for each empty cell.
    pub fn row_stands(
        &self,
        user: &UserId,
        step: &Step,
        row: usize,
    ) -> Result<Vec<String>, TransactionError> {
        let cells = self.sheet(step).cells_of(row);
        let kept = |cell| self.at_spot(user, step, Spot::Cell(cell));
        cells.map(|cell| Ok(kept(cell)?.map(|answer| answer.text).unwrap_or_default())).collect()
    }

    /// Where somebody goes on in a sheet: at the first cell that they have not met, or with the
    /// question whether all is right.
    pub fn where_to_go_on(&self, user: &UserId, step: &Step) -> Result<Spot, TransactionError> {
        let sheet = self.sheet(step);
        if self.at_spot(user, step, Spot::Check)?.is_some() {
            return Ok(Spot::Check);
        }
        for cell in 0..sheet.cells() {
            let row = sheet.row_of(cell);
            if self.at_spot(user, step, Spot::Cell(cell))?.is_none() && !self.is_nameless(step, row)
            {
                let begins = sheet.column_of(cell) == 0 && row > 0 && !sheet.named;
                return Ok(if begins { Spot::Another(row - 1) } else { Spot::Cell(cell) });
            }
        }
        Ok(Spot::Check)
    }

    /// The phrase with which somebody is asked at a spot.
    pub fn asked_at(
        &self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<Phrase, TransactionError> {
        let review = self.word_for(user, Word::Review)?;
        Ok(match spot {
            Spot::Cell(cell) => self.asked_in_cell(user, step, cell)?,
            Spot::Another(_) => Phrase::AnotherRow,
            Spot::Return => self.return_question(user)?,
            Spot::Check => Phrase::IsItRight { review },
            Spot::Which => Phrase::WhichOne { review },
            Spot::Release(row) => {
                let row = Words(self.row_as_lines(user, step, row)?);
                match step.kind {
                    Kind::Table { by: TableBy::Group, .. } => Phrase::MayGroupRowBeRead { row },
                    _ => Phrase::MayRowBeRead { row },
                }
            }
            Spot::Rest => {
                Phrase::NothingAsked { review, change: self.verb_for(user, Verb::Change, "2")? }
            }
        })
    }

    fn asked_in_cell(
        &self,
        user: &UserId,
        step: &Step,
        cell: usize,
    ) -> Result<Phrase, TransactionError> {
        let text = self.step_text_for(user, step)?;
        let column = column(&text, self.sheet(step).column_of(cell));
        let question = cell_question(column, self.label(user, step, cell)?);
        let asked = Words(self.in_words(user, &question)?);
        let skip = self.word_for(user, Word::Skip)?;
        if let Some(stands) = self.stands(user, step, cell)? {
            let stands = Words(markup::quote(&stands));
            let forget = self.word_for(user, Word::ForgetIt)?;
            return Ok(Phrase::CellAgain { asked, stands, skip, forget });
        }
        if cell > 0 || self.at_spot(user, step, Spot::Cell(0))?.is_some() {
            return Ok(question);
        }
        let about = match &step.kind {
            Kind::Table { .. } => text.ask.first(),
            _ => None,
        };
        let about = about.map(|about| format!("{about}\n\n")).unwrap_or_default();
        Ok(Phrase::FirstCell {
            kept: Words(self.in_words(user, &what_is_kept(step, self.can_hand(user, step)?))?),
            skip,
            back: self.word_for(user, Word::Back)?,
            review: self.word_for(user, Word::Review)?,
            done: self.word_for(user, Word::Done)?,
            asked: Words(format!("{about}{}", asked.0)),
        })
    }

    /// What a cell asks for, in somebody's language.
    pub fn label(
        &self,
        user: &UserId,
        step: &Step,
        cell: usize,
    ) -> Result<Words, TransactionError> {
        let sheet = self.sheet(step);
        let text = self.step_text_for(user, step)?;
        if !matches!(step.kind, Kind::Table { .. }) {
            return Ok(text.ask.get(cell).cloned().unwrap_or_default().into());
        }
        let (row, column) = (sheet.row_of(cell), sheet.column_of(cell));
        let column = column_head(&text, column);
        if sheet.named {
            let phrase = match row_name(&text, row) {
                Some(row) => Phrase::CellOfRow { row: row.into(), column },
                None => Phrase::CellOfNewRow { number: number(row + 1), column },
            };
            return Ok(Words(self.in_words(user, &phrase)?));
        }
        let first = sheet.cells_of(row).start;
        let about = if first == cell { None } else { self.stands(user, step, first)? };
        let phrase = match about {
            Some(about) => Phrase::CellAbout { about: short(&about), column },
            None => Phrase::CellOfNewRow { number: number(row + 1), column },
        };
        Ok(Words(self.in_words(user, &phrase)?))
    }
}

pub(in crate::circle) fn column_head(text: &StepText, column: usize) -> Words {
    let table = text.table.as_ref();
    let head = table.and_then(|table| table.columns.get(column));
    head.map(|column| column.head.clone()).unwrap_or_default().into()
}

pub(in crate::circle) fn row_name(text: &StepText, row: usize) -> Option<String> {
    let name = text.table.as_ref().and_then(|table| table.rows.get(row));
    name.filter(|name| !name.is_empty()).cloned()
}

pub(in crate::circle::alone) fn number(count: usize) -> Count {
    Count::try_from(count).unwrap_or(Count::MAX)
}

/// What becomes of it, as people are told before the first question.
fn what_is_kept(step: &Step, can_hand: bool) -> Phrase {
    match &step.kind {
        _ if can_hand && step.returns == Returns::End => Phrase::SheetHand,
        Kind::Table { by: TableBy::Person, harvest: TableHarvest::Own, .. } => Phrase::TableIsYours,
        Kind::Table { by: TableBy::Person, .. } => Phrase::TableMayBeShown,
        Kind::Table { harvest: TableHarvest::Own, .. } => Phrase::GroupTableIsYours,
        Kind::Table { .. } => Phrase::GroupTableMayBeShown,
        Kind::Form { .. } if step.returns == Returns::Asked => Phrase::FormReturns,
        Kind::Form { harvest: PrivateHarvest::Own } => Phrase::FormStays,
        _ => Phrase::FormIsErased,
    }
}
