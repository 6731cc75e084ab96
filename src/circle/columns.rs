//! What the cells of a table hold besides words: a choice, or the day on which a row was checked.
//!
//! Such a cell is kept in a form that belongs to no language (the number of the choice, a day of the
//! calendar), and said in words wherever it is shown. A row that nobody has checked for a while is
//! not lost: it stands behind the others and says so, and a facilitator hears how many there are.

use jiff::{ToSpan, civil::Date};
use matrix_sdk::ruma::UserId;

use super::{alone::answers::count, scene::Scene};
use crate::{
    core::TransactionError,
    script::{Column, FRESH_DAYS, Holds, StepText, is_fresh},
    speech::{DateFault, Language, Phrase, Strictness, Word, Words, markup, plain},
};

/// A day that is shown as an example is so many days ago.
const EXAMPLE: i64 = 24;

/// What was understood of what somebody wrote for a cell.
pub(super) enum Entry {
    /// This is kept.
    Kept(String),
    /// The cell stays empty: nobody has checked yet.
    Nothing,
    /// It is not what the cell holds.
    Refused(Refusal),
}

/// Why something cannot stand in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It is none of the choices.
    NoChoice,
    /// It could not be read as one day.
    NoDay,
    /// It is a day to come.
    DayToCome,
}

/// The column of a table, as it is written in a language.
pub(super) fn column(text: &StepText, column: usize) -> Option<&Column> {
    text.table.as_ref()?.columns.get(column)
}

/// What is asked for in a cell, with what there is to choose from.
pub(super) fn cell_question(column: Option<&Column>, asked: Words) -> Phrase {
    match column.map(|column| &column.holds) {
        Some(Holds::Choices(choices)) => {
            let choices =
                choices.iter().zip(1..).map(|(choice, number)| format!("{number} {choice}"));
            let choices = Words(choices.collect::<Vec<_>>().join(" · "));
            Phrase::CellOfChoices { asked, choices }
        }
        Some(Holds::Checked) => Phrase::CellOfCheck { asked },
        Some(Holds::Words) | None => Phrase::NextCell { asked },
    }
}

/// What is said above rows that people have released, of which so many are to be checked again.
pub(super) fn rows_open(unchecked: usize) -> Phrase {
    match unchecked {
        0 => Phrase::RowsOpen,
        _ => Phrase::RowsOpenChecked { days: u64::from(FRESH_DAYS) },
    }
}

/// The choice that is meant by its number or by its very words.
fn chosen(choices: &[String], number: Option<u32>, text: &str) -> Option<usize> {
    let numbered = number.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
    let said = plain(text);
    let exact = || choices.iter().position(|choice| plain(&markup::to_plain(choice)) == said);
    numbered.filter(|at| *at < choices.len()).or_else(exact)
}

/// The choice that somebody names exactly, as it is kept: before their words are taken for anything
/// else.
pub(super) fn exact_choice(
    column: Option<&Column>,
    number: Option<u32>,
    text: &str,
) -> Option<String> {
    let Holds::Choices(choices) = &column?.holds else { return None };
    chosen(choices, number, text).map(|at| (at + 1).to_string())
}

/// The only choice that has all these words: "very" for "very high".
fn chosen_by_words(choices: &[String], text: &str) -> Option<usize> {
    let said = plain(text);
    let has = |choice: &String| {
        let words = plain(&markup::to_plain(choice));
        said.split(' ').all(|word| words.split(' ').any(|other| other == word))
    };
    let mut found =
        choices.iter().enumerate().filter(|(_, choice)| !said.is_empty() && has(choice));
    let (first, _) = found.next()?;
    found.next().is_none().then_some(first)
}

impl Scene<'_, '_> {
    /// The day on the clock of the circle.
    pub fn today(&self) -> Date {
        self.zone().to_datetime(self.tx.at()).date()
    }

    /// What somebody has written for a cell, as it is kept.
    pub fn entry(&self, column: Option<&Column>, text: &str, language: &Language) -> Entry {
        let heard = || self.kolo.understanding.understand(text, language, Strictness::Exact);
        match column.map(|column| &column.holds) {
            Some(Holds::Choices(choices)) => {
                let found = chosen(choices, heard().number, text);
                match found.or_else(|| chosen_by_words(choices, text)) {
                    Some(at) => Entry::Kept((at + 1).to_string()),
                    None => Entry::Refused(Refusal::NoChoice),
                }
            }
            Some(Holds::Checked) if heard().whole == Some(Word::No) => Entry::Nothing,
            Some(Holds::Checked) => {
                match self.kolo.understanding.past_date(text, self.today(), language) {
                    Ok(day) => Entry::Kept(day.to_string()),
                    Err(DateFault::ToCome) => Entry::Refused(Refusal::DayToCome),
                    Err(_) => Entry::Refused(Refusal::NoDay),
                }
            }
            Some(Holds::Words) | None => Entry::Kept(text.to_owned()),
        }
    }

    /// What is said of something that cannot stand in a cell.
    pub fn refused(&self, why: Refusal, language: &Language) -> Phrase {
        match why {
            Refusal::NoChoice => Phrase::NotAChoice,
            Refusal::DayToCome => Phrase::CheckToCome,
            Refusal::NoDay => {
                let example = self.today().saturating_sub(EXAMPLE.days());
                let example = Words(self.people().speech().date_with_year(language, example));
                Phrase::CheckUnclear { example }
            }
        }
    }

    /// What is read back of a cell that has just been filled, where it was not kept as written.
    pub fn read_back(
        &self,
        column: Option<&Column>,
        kept: &str,
        language: &Language,
    ) -> Option<Phrase> {
        let day: Date =
            column.filter(|column| column.holds == Holds::Checked).and(kept.parse().ok())?;
        let words = Words(self.people().speech().date_with_year(language, day));
        Some(match self.still_counts(day) {
            true => Phrase::CheckNoted { day: words },
            false => Phrase::CheckNotedOld { day: words, days: u64::from(FRESH_DAYS) },
        })
    }

    /// What is kept of a cell, in the words of a language, without Markdown.
    pub fn cell_in_words(
        &self,
        column: Option<&Column>,
        kept: &str,
        language: &Language,
    ) -> String {
        let words = match column.map(|column| &column.holds) {
            Some(Holds::Choices(choices)) => {
                let at = kept.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
                at.and_then(|at| choices.get(at)).map(|choice| markup::to_plain(choice))
            }
            Some(Holds::Checked) => {
                kept.parse().ok().map(|day| self.people().speech().date_with_year(language, day))
            }
            Some(Holds::Words) | None => None,
        };
        words.unwrap_or_else(|| kept.to_owned())
    }

    /// The same where a whole row is shown that is not empty: when it was checked says whether that
    /// still counts.
    pub fn cell_in_row(&self, column: Option<&Column>, kept: &str, language: &Language) -> String {
        let words = self.cell_in_words(column, kept, language);
        if column.is_none_or(|column| column.holds != Holds::Checked) || self.counts(kept) {
            return words;
        }
        let phrase = match kept.is_empty() {
            true => Phrase::NotChecked,
            false => Phrase::NotCheckedSince { day: Words(words) },
        };
        self.people().speech().say(language, &phrase)
    }

    /// Whether a row is to be checked again, in a table where that is of interest.
    pub fn is_unchecked(&self, text: &StepText, cells: &[String]) -> bool {
        let checked = text.table.as_ref().and_then(|table| table.checked());
        checked.is_some_and(|column| !cells.get(column).is_some_and(|kept| self.counts(kept)))
    }

    /// Tells a facilitator how many rows of those that were shown are to be checked again.
    pub fn tell_of_unchecked(
        &mut self,
        to: &UserId,
        unchecked: usize,
        rows: usize,
    ) -> Result<(), TransactionError> {
        if unchecked == 0 {
            return Ok(());
        }
        let days = u64::from(FRESH_DAYS);
        self.tell(to, &Phrase::RowsToCheck { count: count(unchecked), of: count(rows), days })
    }

    fn counts(&self, kept: &str) -> bool {
        kept.parse().is_ok_and(|day| self.still_counts(day))
    }

    fn still_counts(&self, day: Date) -> bool {
        is_fresh(day, self.today())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_meant_by_its_number_its_words_or_a_word_that_no_other_has() {
        let choices = ["low", "moderate", "high", "very high"].map(str::to_owned);
        assert_eq!(chosen(&choices, Some(2), "2"), Some(1));
        assert_eq!(chosen(&choices, Some(5), "5"), None);
        assert_eq!(chosen(&choices, None, "Very high."), Some(3));
        assert_eq!(chosen(&choices, None, "very"), None);
        assert_eq!(chosen_by_words(&choices, "very"), Some(3));
        assert_eq!(chosen_by_words(&choices, "high"), None);
        assert_eq!(chosen_by_words(&choices, "rather low"), None);
        assert_eq!(chosen_by_words(&choices, "?"), None);
    }
}
