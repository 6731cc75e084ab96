//! Words with something behind them ("change 3"), several numbers ("3, 7"), and days.

use jiff::civil::Date;

use super::{LONGEST_SAID, Understanding, fallbacks, plain};
use crate::speech::{DateFault, Language, Verb, dates::Meant};

/// Longer lists of numbers are not read.
const MOST_NUMBERS: usize = 100;

impl Understanding {
    /// A word that needs something behind it, and what stands there: "change 3" or "change yellow,
    /// what helps". What stands there is small letters and digits, and may be empty.
    pub fn verb(&self, text: &str, language: &Language) -> Option<(Verb, String)> {
        let text = text.trim();
        if text.len() > LONGEST_SAID || text.starts_with('!') {
            return None;
        }
        let said = plain(text);
        let own = fallbacks(language).find_map(|tag| self.lexicons.get(&tag));
        let all = own.into_iter().chain(self.lexicons.values());
        let found = all.flat_map(|lexicon| {
            let apart = lexicon.verbs.iter().filter_map(|(synonym, verb)| {
                let rest = said.strip_prefix(synonym)?;
                let apart = rest.is_empty() || rest.starts_with(' ');
                apart.then(|| (synonym.len(), verb, rest.trim_start()))
            });
            let attached = lexicon.attached_verbs.iter().filter_map(|(synonym, verb)| {
                Some((synonym.len(), verb, said.strip_prefix(synonym)?.trim_start()))
            });
            apart.chain(attached)
        });
        // The longest; of two as long, the person's own language counts.
        let found = found.reduce(|first, next| if next.0 > first.0 { next } else { first });
        found.map(|(_, verb, rest)| (verb, rest.to_owned()))
    }

    /// The first way to say it in this language, as it is to be shown.
    pub fn primary_verb(&self, verb: Verb, language: &Language) -> &str {
        fallbacks(language)
            .filter_map(|tag| self.lexicons.get(&tag))
            .find_map(|lexicon| lexicon.verbs.first(verb))
            .unwrap_or_else(|| verb.id())
    }

    /// Several numbers, in digits of any script or in words up to five: "3, 7" or "one and two".
    /// Nothing if anything else stands there too.
    pub fn numbers(&self, text: &str, language: &Language) -> Option<Vec<u32>> {
        if text.len() > LONGEST_SAID || text.contains(|c: char| "+−±%٪‰€$£¥/\\<>=~^@§°".contains(c))
        {
            return None;
        }
        let said = plain(text);
        let said = self.without_courtesies(&said);
        let mut numbers = Vec::new();
        for word in said.split(' ') {
            if self.lexicons.values().any(|lexicon| lexicon.ands.contains(word)) {
                continue;
            }
            let number = self.single_number(word, language);
            numbers.push(number.or_else(|| {
                self.behind_and(word).find_map(|word| self.single_number(word, language))
            })?);
        }
        (1..=MOST_NUMBERS).contains(&numbers.len()).then_some(numbers)
    }

    fn single_number(&self, word: &str, language: &Language) -> Option<u32> {
        if !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit()) {
            return word.parse().ok();
        }
        self.number_word(word, language)
    }

    /// What stands behind an "and" that is written together with it, as in Arabic "و3".
    pub fn behind_and<'a>(&self, word: &'a str) -> impl Iterator<Item = &'a str> {
        let attached = self.lexicons.values().flat_map(|lexicon| &lexicon.attached_ands);
        let rest = attached.filter_map(|and| word.strip_prefix(and.as_str()));
        rest.filter(|rest| !rest.is_empty())
    }

    /// A day in ordinary words, or why it is none.
    ///
    /// # Errors
    /// A [`DateFault`], which says what is wrong.
    pub fn date(&self, text: &str, today: Date, language: &Language) -> Result<Date, DateFault> {
        self.dates.read(text, today, Meant::ToCome, language)
    }

    /// The same for a day that has passed, such as "yesterday", "on Monday" or "3 May".
    ///
    /// # Errors
    /// A [`DateFault`], which says what is wrong.
    pub fn past_date(
        &self,
        text: &str,
        today: Date,
        language: &Language,
    ) -> Result<Date, DateFault> {
        self.dates.read(text, today, Meant::Passed, language)
    }
}
