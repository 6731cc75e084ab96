//! What somebody says about a level of their own: whom an alert asks, how long, and how often.

use super::{Language, Understanding, beginnings, plain};
use crate::speech::Verb;

/// No verb has more words.
const MOST_WORDS: usize = 7;

impl Understanding {
    /// A verb with which a text begins, the longest there is, and what stands behind it as it was
    /// written.
    pub fn verb_and_rest<'a>(&self, text: &'a str, language: &Language) -> Option<(Verb, &'a str)> {
        if text.trim_start().starts_with('!') {
            return None;
        }
        let starts: Vec<_> = beginnings(text.trim()).take(MOST_WORDS).collect();
        starts.into_iter().rev().find_map(|(said, rest)| {
            let verb = self.exact(&said, language, |lexicon| &lexicon.verbs)?;
            Some((verb, rest))
        })
    }

    /// The one of these names with which a text begins, the longest if there are several, and what
    /// stands behind it.
    pub fn named_first<'a>(&self, text: &'a str, names: &[&str]) -> Option<(usize, &'a str)> {
        let starts: Vec<_> = beginnings(text).take(MOST_WORDS).collect();
        starts.into_iter().rev().find_map(|(said, rest)| {
            let at = names.iter().position(|name| plain(name) == said && !said.is_empty())?;
            Some((at, self.behind(rest)))
        })
    }

    /// Whether this means everybody, in any language.
    pub fn means_everybody(&self, text: &str) -> bool {
        let said = plain(text);
        self.lexicons.values().any(|lexicon| lexicon.everybody.contains(&said))
    }

    /// Whether a word only stands between names: "and", or a sign such as "+".
    pub fn is_and(&self, word: &str) -> bool {
        let said = plain(word);
        said.is_empty() || self.lexicons.values().any(|lexicon| lexicon.ands.contains(&said))
    }

    /// How often, if the last of these words say that, and how many of them do: "twice", "3 times".
    pub fn how_often(&self, words: &[&str], language: &Language) -> Option<(usize, u32)> {
        let last = plain(words.last()?);
        if let Some(many) = self.exact(&last, language, |lexicon| &lexicon.often) {
            return Some((1, many));
        }
        let number = |word: &str| -> Option<u32> {
            word.parse().ok().or_else(|| self.number_word(word, language))
        };
        if let Some(many) = last.strip_suffix('x').and_then(number) {
            return Some((1, many));
        }
        let two = words.iter().rev().take(2).map(|word| plain(word)).collect::<Vec<_>>();
        let [times, many] = two.as_slice() else { return None };
        let both = format!("{many} {times}");
        if let Some(many) = self.exact(&both, language, |lexicon| &lexicon.often) {
            return Some((2, many));
        }
        let says_times = self.lexicons.values().any(|lexicon| lexicon.times.contains(times));
        Some((2, number(many).filter(|_| says_times)?))
    }
}
