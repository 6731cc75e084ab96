//! Words that can hurt or press somebody, as `prompts/<language>/risky.txt` lists them.
//!
//! A line is `words => what to write instead`; the second half may be left out. Case, accents and
//! punctuation do not matter. A star at the end of a word stands for any ending, and alone for any
//! word. Lines that begin with `#` are remarks. Words that stand alone in quotation marks are spoken
//! of, and are let through.

use std::{
    collections::BTreeMap,
    fs, io,
    path::Path,
    sync::{Arc, LazyLock},
};

use include_dir::Dir;

use super::{
    folder::{language_folders, language_of},
    library::LibraryError,
    source::{Span, part},
};
use crate::{
    PROMPTS,
    speech::{Language, plain},
};

/// The name of the list in a language's folder.
pub(crate) const FILE: &str = "risky.txt";

/// The lists of all languages.
#[derive(Clone, Debug, Default)]
pub struct Wordings(BTreeMap<Language, Arc<[Wording]>>);

/// One line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wording {
    words: Vec<Pattern>,
    instead: Option<String>,
}

/// What a word must be.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Pattern {
    Word(String),
    Beginning(String),
}

/// A place at which words of a list stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub span: Span,
    pub instead: Option<String>,
}

static BUILT_IN: LazyLock<Wordings> = LazyLock::new(|| Wordings::embedded(&PROMPTS));

impl Wordings {
    /// The lists that are part of the program.
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    fn embedded(folder: &Dir<'_>) -> Self {
        let lists = folder.dirs().filter_map(|language| {
            let file = language.get_file(language.path().join(FILE))?;
            Some((language_of(language.path()).ok()?, read(file.contents_utf8()?)))
        });
        Self(lists.collect())
    }

    /// The lists in a prompts folder. For a language that has none there, the one that is part of
    /// the program holds; an empty file lifts it.
    ///
    /// # Errors
    ///
    /// When a list is there, and cannot be read.
    pub(crate) fn in_prompts(prompts: &Path) -> Result<Self, LibraryError> {
        let mut lists = Self::built_in().clone();
        for folder in language_folders(prompts)? {
            let path = folder.join(FILE);
            match fs::read_to_string(&path) {
                Ok(text) => {
                    lists.0.insert(language_of(&folder)?, read(&text));
                }
                Err(reason) if reason.kind() == io::ErrorKind::NotFound => {}
                Err(reason) => return Err(LibraryError::Unreadable { path, reason }),
            }
        }
        Ok(lists)
    }

    /// Looks for words of a language's list in a part of `text`; the longest at each place.
    pub(super) fn find(&self, language: &Language, text: &str, span: &Span) -> Vec<Found> {
        let primary = || language.as_str().split('-').next()?.parse().ok();
        let list = self.0.get(language).or_else(|| self.0.get(&primary()?));
        let Some(list) = list else { return Vec::new() };
        let words = words_of(text, span);
        let mut rest = words.as_slice();
        let mut found = Vec::new();
        while let Some((first, after)) = rest.split_first() {
            let here = list.iter().filter(|wording| wording.begins(rest));
            let longest = here.max_by_key(|wording| wording.words.len());
            let last = longest.and_then(|wording| rest.get(wording.words.len() - 1));
            match (longest, last) {
                (Some(_), Some(last)) if is_quoted(text, first.1.start..last.1.end) => rest = after,
                (Some(wording), Some(last)) => {
                    let span = first.1.start..last.1.end;
                    found.push(Found { span, instead: wording.instead.clone() });
                    rest = rest.get(wording.words.len()..).unwrap_or_default();
                }
                _ => rest = after,
            }
        }
        found
    }

    /// How many lines a language's list has.
    #[cfg(test)]
    pub(super) fn count(&self, language: &Language) -> usize {
        self.0.get(language).map_or(0, |list| list.len())
    }
}

impl Wording {
    fn begins(&self, words: &[(String, Span)]) -> bool {
        let fits = |(pattern, (word, _)): (&Pattern, &(String, Span))| match pattern {
            Pattern::Word(wanted) => word == wanted,
            Pattern::Beginning(beginning) => word.starts_with(beginning.as_str()),
        };
        words.len() >= self.words.len() && self.words.iter().zip(words).all(fits)
    }
}

/// Whether these words alone stand in quotation marks: then they are spoken of, and not said.
fn is_quoted(text: &str, span: Span) -> bool {
    let before = text.get(..span.start).and_then(|before| before.chars().next_back());
    let after = text.get(span.end..).and_then(|after| after.chars().next());
    matches!(before, Some('"' | '“' | '„' | '«')) && matches!(after, Some('"' | '”' | '“' | '»'))
}

fn read(list: &str) -> Arc<[Wording]> {
    let lines = list.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines.filter(|line| !line.starts_with('#')).filter_map(read_line).collect()
}

fn read_line(line: &str) -> Option<Wording> {
    let (words, instead) = line.split_once("=>").unwrap_or((line, ""));
    let pattern = |word: &str| match word.strip_suffix('*') {
        Some(beginning) => Pattern::Beginning(plain(beginning)),
        None => Pattern::Word(plain(word)),
    };
    let words: Vec<_> = words.split_whitespace().map(pattern).collect();
    let instead = Some(instead.trim().to_owned()).filter(|instead| !instead.is_empty());
    (!words.is_empty()).then_some(Wording { words, instead })
}

/// The words in a part of `text`, in the form in which they are compared, and their places.
fn words_of(text: &str, span: &Span) -> Vec<(String, Span)> {
    let mut words = Vec::new();
    let mut start = None;
    let written = part(text, span.clone());
    let ends = [(written.len(), ' ')];
    for (at, c) in written.char_indices().chain(ends) {
        let inside = c.is_alphanumeric() || matches!(c, '\'' | '’' | '\u{0300}'..='\u{036f}');
        match (start, inside) {
            (None, true) => start = Some(at),
            (Some(begun), false) => {
                let word = plain(written.get(begun..at).unwrap_or_default());
                if !word.is_empty() {
                    words.push((word, span.start + begun..span.start + at));
                }
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(list: &str, text: &str) -> Vec<String> {
        let lists = Wordings(BTreeMap::from([(Language::english(), read(list))]));
        let found = lists.find(&Language::english(), text, &(0..text.len()));
        found.into_iter().map(|found| text.get(found.span).unwrap().to_owned()).collect()
    }

    #[test]
    fn words_are_found_whatever_their_case_accents_and_line_breaks() {
        let list = "# a remark\n\nwhy didn't you => another\nqué pasó\ntortur*\nclose * eyes";
        assert_eq!(found(list, "And WHY\n> didn’t you go?"), ["WHY\n> didn’t you"]);
        assert_eq!(found(list, "Dinos que paso ayer"), ["que paso"]);
        assert_eq!(found(list, "It is *torture*."), ["torture"]);
        assert_eq!(found(list, "Close your eyes. Close the door."), ["Close your eyes"]);
        assert!(found(list, "Why did you all go? A remark.").is_empty());
        assert!(found(list, "Offer, do not push: no \"why didn't you\", please.").is_empty());
    }

    #[test]
    fn the_longest_is_found_and_none_twice() {
        let list = "tell us\ntell us what happened => ask about now";
        assert_eq!(
            found(list, "Tell us what happened, tell us"),
            ["Tell us what happened", "tell us"]
        );
    }

    #[test]
    fn a_region_reads_the_list_of_its_language_and_a_word_may_end_the_text() {
        let lists = Wordings::built_in();
        for tag in lists.0.keys() {
            let count = lists.count(tag);
            assert!(count >= 25, "{tag}: {count}");
        }
        let text = "Cuéntanos qué pasó";
        let found = lists.find(&"es-MX".parse().unwrap(), text, &(0..text.len()));
        assert_eq!(found.len(), 1);
    }
}
