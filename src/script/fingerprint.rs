//! A short mark of what an original said when somebody held a translation against it.
//!
//! The mark stands in the translation, a `source:` line under the title and under each step. When
//! the original changes, its mark does, and `kolo check` can say which part is to be read again.

use std::fmt;

use sha2::{Digest, Sha256};

use super::model::{StepText, Text};

/// So many hexadecimal digits: two versions of a text that agree in them are a chance of one in
/// sixteen million.
const DIGITS: usize = 6;

/// What an original said, in six digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// Of the words of a step.
    pub(super) fn of_step(text: &StepText) -> Self {
        let table = text.table.as_ref();
        let columns = table.map(|table| table.columns.as_slice()).unwrap_or_default();
        let columns: Vec<String> = columns.iter().map(ToString::to_string).collect();
        let rows = table.map(|table| table.rows.as_slice()).unwrap_or_default();
        Self::of(&[&text.say, &text.ask, &text.list, &columns, rows])
    }

    /// Of what a script says outside its steps, also to facilitators.
    pub(super) fn of_frame(text: &Text) -> Self {
        let Text { title, about, content, instead, aims, needed, points, notes, steps: _ } = text;
        let parts = [title, about, content, instead, aims, needed, points, notes];
        Self::of(&[&parts.map(|part| in_one_line(part))])
    }

    /// Of lines that together are one text.
    pub(super) fn of_lines(lines: &[&str]) -> Self {
        let lines: Vec<String> = lines.iter().map(|line| in_one_line(line)).collect();
        Self::of(&[&lines])
    }

    /// Reads what stands behind `source:`.
    pub(super) fn read(written: &str) -> Option<Self> {
        let digits = |c: char| matches!(c, '0'..='9' | 'a'..='f');
        (written.len() == DIGITS && written.chars().all(digits)).then(|| Self(written.to_owned()))
    }

    fn of(groups: &[&[String]]) -> Self {
        let mut hash = Sha256::new();
        for group in groups {
            for part in *group {
                hash.update(part.as_bytes());
                hash.update([0]);
            }
            hash.update([1]);
        }
        let hex = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        Self(hex.chars().take(DIGITS).collect())
    }
}

/// A line that was broken elsewhere says the same.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
