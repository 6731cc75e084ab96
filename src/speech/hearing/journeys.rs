//! What somebody says about a journey of their own.
//!
//! It stands at the beginning of a text, and what stands behind it stays as it was written. Nothing is
//! guessed: a word that ends a journey is heard only as it is written.

use super::{LONGEST_SAID, Language, Understanding, beginnings, plain};
use crate::speech::JourneyWord;

/// No way to say it has more words.
const MOST_WORDS: usize = 8;

impl Understanding {
    /// The words about a journey with which a text begins, the longest first, each with what stands
    /// behind it.
    pub fn journey_words<'a>(
        &self,
        text: &'a str,
        language: &Language,
    ) -> Vec<(JourneyWord, &'a str)> {
        let starts: Vec<_> = beginnings(text.trim()).take(MOST_WORDS).collect();
        let said = starts.iter().rev().filter_map(|(said, rest)| {
            let word = self.exact(said, language, |lexicon| &lexicon.journeys)?;
            let is_inside = matches!(word, JourneyWord::To | JourneyWord::Until);
            (!is_inside).then(|| (word, behind(rest)))
        });
        said.collect()
    }

    /// The word about a journey that these words are, and nothing else.
    pub fn journey_mark(&self, said: &str, language: &Language) -> Option<JourneyWord> {
        let said = (said.len() <= LONGEST_SAID).then(|| plain(said))?;
        self.exact(&said, language, |lexicon| &lexicon.journeys)
    }
}

fn behind(rest: &str) -> &str {
    let is_sign = |c: char| c.is_whitespace() || ",:;.!–—-،؛：".contains(c);
    rest.trim_start_matches(is_sign).trim_end()
}
