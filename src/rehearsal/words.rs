//! What invented people are called, and what they say: lists in `prompts/<language>/rehearsal.ftl`.

use rand::{Rng, seq::IndexedRandom};

use super::RehearsalError;
use crate::speech::{Language, Speech};

/// The words of one language.
pub(super) struct Lines {
    /// What people are called.
    pub names: Vec<String>,
    /// What they say, whatever they are asked.
    said: Vec<String>,
    /// Dates, as they write them.
    pub date: String,
    /// When something was checked, as they write it.
    checked: Vec<String>,
    /// The labels of the transcript.
    pub circle: String,
    /// Who runs Kolo.
    pub operator: String,
}

impl Lines {
    pub fn new(speech: &Speech, language: &Language) -> Result<Self, RehearsalError> {
        let text = |id| speech.text(language, id, None, &[]).ok_or(RehearsalError::NoWords(id));
        let list = |id| {
            let items: Vec<String> =
                text(id)?.split('|').map(|item| item.trim().to_owned()).collect();
            let some = items.len() > 1 && items.iter().all(|item| !item.is_empty());
            some.then_some(items).ok_or(RehearsalError::NoWords(id))
        };
        Ok(Self {
            names: list("rehearsal-names")?,
            said: list("rehearsal-said")?,
            date: text("rehearsal-date")?,
            checked: list("rehearsal-checked")?,
            circle: text("rehearsal-circle")?,
            operator: text("rehearsal-operator")?,
        })
    }

    /// What somebody is called; from some number on with a number.
    pub fn name(&self, number: usize) -> String {
        let count = self.names.len();
        let name = self.names.get(number % count).cloned().unwrap_or_default();
        if number < count { name } else { format!("{name} {}", number / count + 1) }
    }

    /// Two different things.
    pub fn two(&self, chance: &mut impl Rng) -> (String, String) {
        let mut said = self.said.choose_multiple(chance, 2).cloned();
        (said.next().unwrap_or_default(), said.next().unwrap_or_default())
    }

    /// When something was checked.
    pub fn checked(&self, chance: &mut impl Rng) -> String {
        self.checked.choose(chance).cloned().unwrap_or_default()
    }

    /// Something to say.
    pub fn something(&self, chance: &mut impl Rng) -> String {
        self.said.choose(chance).cloned().unwrap_or_default()
    }
}
