//! The head of a table's column, and what its cells hold.
//!
//! What stands between braces at the end of a head says what people may put into the cells:
//! `Family {acceptance / protection}` has them choose, and `Looked at {checked}` asks for the day on
//! which somebody last checked the row. A column is stored and fingerprinted as it is written.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::speech::plain;

/// More choices than keys that are easily told apart on a telephone.
const MOST_CHOICES: usize = 9;
/// Stands for the day on which a row was checked, in every language.
pub(super) const CHECKED: &str = "checked";
/// Stands between two choices.
const BETWEEN: char = '/';

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Column {
    /// What people read above it.
    pub head: String,
    /// What its cells hold.
    pub holds: Holds,
}

/// What the cells of a column hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Somebody's own words.
    Words,
    /// One of these; two or more.
    Choices(Vec<String>),
    /// The day on which the row was last checked. After a while it counts as not checked.
    Checked,
}

/// What is wrong with the head of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnFault {
    /// There is a brace somewhere else than around its last words.
    Braces,
    /// Nothing stands before the braces.
    NoHead,
    /// There is nothing to choose from.
    OneChoice,
    /// There is more to choose from than can be told apart by one digit.
    TooMany,
    /// A choice is empty, a number, or the same as another.
    BadChoice,
    /// It names the rows, which hold nothing.
    NamesRows,
    /// Another column has the day on which a row was checked.
    CheckedTwice,
}

impl ColumnFault {
    /// Its name in `check.ftl`.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Braces => "braces",
            Self::NoHead => "no-head",
            Self::OneChoice => "one-choice",
            Self::TooMany => "too-many",
            Self::BadChoice => "bad-choice",
            Self::NamesRows => "names-rows",
            Self::CheckedTwice => "checked-twice",
        }
    }
}

impl Column {
    /// Reads a head as it is written.
    ///
    /// # Errors
    /// What is wrong with what stands between its braces.
    pub(super) fn read(written: &str) -> Result<Self, ColumnFault> {
        let written = written.trim();
        if !written.contains(['{', '}']) {
            return Ok(Self { head: written.to_owned(), holds: Holds::Words });
        }
        let inner = written.strip_suffix('}').and_then(|rest| rest.split_once('{'));
        let (head, inner) = inner.ok_or(ColumnFault::Braces)?;
        if format!("{head}{inner}").contains(['{', '}']) {
            return Err(ColumnFault::Braces);
        }
        let head = head.trim().to_owned();
        if head.is_empty() {
            return Err(ColumnFault::NoHead);
        }
        let holds = match inner.trim() {
            CHECKED => Holds::Checked,
            inner => Holds::Choices(choices(inner)?),
        };
        Ok(Self { head, holds })
    }

    /// Whether the other is the same kind of column, with as many choices.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        match (&self.holds, &other.holds) {
            (Holds::Choices(here), Holds::Choices(there)) => here.len() == there.len(),
            (here, there) => here == there,
        }
    }
}

fn choices(written: &str) -> Result<Vec<String>, ColumnFault> {
    let choices: Vec<String> =
        written.split(BETWEEN).map(|choice| choice.trim().to_owned()).collect();
    match choices.len() {
        0 | 1 => return Err(ColumnFault::OneChoice),
        many if many > MOST_CHOICES => return Err(ColumnFault::TooMany),
        _ => {}
    }
    let words: Vec<String> = choices.iter().map(|choice| plain(choice)).collect();
    let number = |word: &String| word.chars().all(|c| c.is_ascii_digit() || c == ' ');
    let twice = |(at, word): (usize, &String)| words.iter().skip(at + 1).any(|next| next == word);
    if words.iter().any(number) || words.iter().enumerate().any(twice) {
        return Err(ColumnFault::BadChoice);
    }
    Ok(choices)
}

impl From<String> for Column {
    /// What is no column of another kind holds words.
    fn from(written: String) -> Self {
        Self::read(&written).unwrap_or(Self { head: written, holds: Holds::Words })
    }
}

impl From<Column> for String {
    fn from(column: Column) -> Self {
        column.to_string()
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.holds {
            Holds::Words => f.write_str(&self.head),
            Holds::Choices(choices) => write!(f, "{} {{{}}}", self.head, choices.join(" / ")),
            Holds::Checked => write!(f, "{} {{{CHECKED}}}", self.head),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn holds(written: &str) -> Result<Holds, ColumnFault> {
        Column::read(written).map(|column| column.holds)
    }

    #[test]
    fn what_stands_between_braces_says_what_a_cell_holds() {
        let choices = ["low", "very high"].map(str::to_owned).to_vec();
        assert_eq!(holds("How serious"), Ok(Holds::Words));
        assert_eq!(holds("How serious {low/ very high}"), Ok(Holds::Choices(choices)));
        assert_eq!(holds("Looked at { checked }"), Ok(Holds::Checked));
        assert_eq!(Column::read("Looked at {checked}").unwrap().head, "Looked at");
    }

    #[test]
    fn what_cannot_be_chosen_or_read_is_refused() {
        let faults = [
            ("{low / high} risk", ColumnFault::Braces),
            ("Risk {low / high", ColumnFault::Braces),
            ("Risk } low {", ColumnFault::Braces),
            ("Risk {low / {high}}", ColumnFault::Braces),
            ("{low / high}", ColumnFault::NoHead),
            ("Risk {}", ColumnFault::OneChoice),
            ("Day {date}", ColumnFault::OneChoice),
            ("Risk {a / b / c / d / e / f / g / h / i / j}", ColumnFault::TooMany),
            ("Risk {low / }", ColumnFault::BadChoice),
            ("Risk {1 / 2}", ColumnFault::BadChoice),
            ("Risk {low / Low!}", ColumnFault::BadChoice),
        ];
        for (written, fault) in faults {
            assert_eq!(holds(written), Err(fault), "{written}");
        }
    }

    proptest! {
        #[test]
        fn a_column_is_written_as_it_is_read(written in "[A-C ]{0,4}[{}]?[a-c/1 ]{0,9}[{}]?") {
            if let Ok(column) = Column::read(&written) {
                prop_assert_eq!(Column::read(&column.to_string()), Ok(column));
            }
        }
    }
}
