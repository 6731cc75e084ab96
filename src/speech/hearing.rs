//! From what somebody wrote to what they meant.
//!
//! Each language is a [`Lexicon`]. What is written exactly as one of the lists says is understood
//! first, in the person's own language before the others; if the others disagree, it is not
//! understood. A typing error is forgiven only if one single meaning is near in all languages: Kolo
//! would rather ask than guess.

mod alerts;
mod check_ins;
mod command;
mod journeys;
mod ladders;
mod lexicon;
mod pieces;
mod places;
mod rhythm;
mod sides;
mod verb;

use std::{collections::BTreeMap, fmt};

use thiserror::Error;

pub use check_ins::HowTheyAre;
use command::beginnings;
pub use command::{Asked, Unknown, addressed};
use lexicon::{Lexicon, Synonyms};
pub use pieces::Piece;
pub use sides::Side;

use super::{
    Command, Language, Line, Meaning, Need, Reply, Speech, Word,
    catalogue::fallbacks,
    dates::Dates,
    places::Places,
    plain::{is_apostrophe, is_invisible, letters, plain},
    rhythm::Rhythms,
};

/// A longer name would not fit into the sentences in which it is said; in characters.
const LONGEST_NAME: usize = 40;

/// Nothing longer is a word, a number or a command; in bytes.
const LONGEST_SAID: usize = 400;
/// Nobody asks to be called in more words than these, before the name.
const MOST_CALLING_WORDS: usize = 5;
/// "done" is looked for so far from the end of a text; in characters.
const LONGEST_CLOSING: usize = 80;

/// Everything that people may say, in every language.
pub struct Understanding {
    lexicons: BTreeMap<Language, Lexicon>,
    dates: Dates,
    rhythms: Rhythms,
    places: Places,
}

/// Why the lists of words cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum WordsError {
    /// English has no such message, or it lists nothing.
    #[error("en/words.ftl lacks \"{0}\"; write it with at least one word")]
    Missing(&'static str),
    /// One language says two things with the same words.
    #[error("{language}/words.ftl: \"{synonym}\" stands both in \"{first}\" and in \"{second}\"")]
    Twice {
        /// The language.
        language: Language,
        /// The words, as they are compared.
        synonym: String,
        /// One of the messages.
        first: &'static str,
        /// The other.
        second: &'static str,
    },
}

/// What somebody looks for in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    /// Help of a sort.
    Need(Need),
    /// All in a line of protection.
    Line(Line),
}

/// How near a word must be to be understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Exactly one of the listed words: where the person may be writing an answer in their own
    /// words, which must not be taken for a typing error.
    Exact,
    /// One typing error in a word of five letters or more is forgiven, but for "forget me", which
    /// cannot be undone: where nothing but a word or
    /// a number is awaited.
    Lenient,
}

/// What somebody wrote, and what was understood of it. `Debug` shows nothing of either.
#[derive(Clone, PartialEq, Eq)]
pub struct Heard {
    /// The word, if the whole text is one.
    pub whole: Option<Word>,
    /// The number, if the whole text is one: in digits of any script, or in words up to five.
    pub number: Option<u32>,
    /// Other text, and a way to say "done" behind it: "Tired, and glad. done"
    pub ends_with_done: bool,
    /// What was written, without white space around it.
    pub text: String,
    /// Where the text ends that stands before the last "done"; in bytes.
    before_done: usize,
}

impl Heard {
    /// To a question with two answers: 1 or yes; 2 or no, also as a pass.
    pub fn yes_or_no(&self) -> Option<bool> {
        match (self.number, self.whole) {
            (Some(1), _) | (None, Some(Word::Yes)) => Some(true),
            (Some(2), _) | (None, Some(Word::No | Word::Pass | Word::Skip)) => Some(false),
            _ => None,
        }
    }

    /// The same, where whoever goes on says no.
    pub fn yes_or_on(&self) -> Option<bool> {
        let goes_on = matches!(self.whole, Some(Word::Next | Word::Done));
        self.yes_or_no().or_else(|| goes_on.then_some(false))
    }

    /// The same as [`Heard::yes_or_no`], where whoever is asked later says no.
    pub fn yes_or_later(&self) -> Option<bool> {
        let later = self.whole == Some(Word::Later);
        self.yes_or_no().or_else(|| later.then_some(false))
    }

    /// What was written, without the "done" at its end.
    pub fn without_done(&self) -> &str {
        self.text.get(..self.before_done).unwrap_or(&self.text)
    }
}

impl fmt::Debug for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Heard(..)")
    }
}

impl Understanding {
    /// Reads the lists of words (`word-*`, `command-*`, `number-*`, `courtesies`).
    pub fn new(speech: &Speech) -> Result<Self, WordsError> {
        let mut lexicons = BTreeMap::new();
        for language in speech.languages() {
            lexicons.insert(language.clone(), Lexicon::new(speech, language)?);
        }
        Ok(Self {
            lexicons,
            dates: Dates::new(speech),
            rhythms: Rhythms::new(speech),
            places: Places::new(speech),
        })
    }

    /// What a message means, for somebody who speaks this language.
    pub fn understand(&self, text: &str, language: &Language, strictness: Strictness) -> Heard {
        let text = text.trim();
        let said = if text.len() <= LONGEST_SAID { plain(text) } else { String::new() };
        let whole = self.whole(&said, language, strictness);
        let before_done = match whole {
            None => self.before_done(text),
            Some(_) => None,
        };
        Heard {
            whole,
            number: self.number(text, &said, language),
            ends_with_done: before_done.is_some(),
            text: text.to_owned(),
            before_done: before_done.unwrap_or(text.len()),
        }
    }

    /// The first way to say it in this language, as it is to be shown to people.
    pub fn primary(&self, meaning: impl Into<Meaning>, language: &Language) -> &str {
        let meaning = meaning.into();
        fallbacks(language)
            .filter_map(|tag| self.lexicons.get(&tag))
            .find_map(|lexicon| lexicon.primary(meaning))
            .unwrap_or_else(|| meaning.id())
    }

    /// The name in "call me Mira", in any language; at most 40 characters. [`Strictness::Exact`]
    /// hears only the words that Kolo shows for it, since "my name is" may begin an answer.
    pub fn called(&self, text: &str, strictness: Strictness) -> Option<String> {
        let text = text.trim().trim_end_matches(['.', '!', '。']);
        let some = match strictness {
            Strictness::Exact => 1,
            Strictness::Lenient => usize::MAX,
        };
        let calls = |said: &String| {
            let lexicons = self.lexicons.values();
            let mut callings = lexicons.flat_map(|lexicon| lexicon.callings.iter().take(some));
            callings.any(|calling| plain(calling) == *said)
        };
        let found = beginnings(text).take(MOST_CALLING_WORDS).filter(|(said, _)| calls(said));
        // The longest; behind "call me 🦋" the same words stand, and no name.
        let found =
            found.reduce(|first, next| if next.0.len() > first.0.len() { next } else { first });
        let name = found?.1.split_whitespace().collect::<Vec<_>>().join(" ");
        (!name.is_empty() && name.chars().count() <= LONGEST_NAME).then_some(name)
    }

    /// The thought in "park: who feeds the cat?", in any language; nothing if none stands there.
    pub fn parked<'a>(&self, text: &'a str) -> Option<&'a str> {
        let (said, thought) = before_colon(text)?;
        let parks = self.lexicons.values().any(|lexicon| lexicon.parkings.contains(&said));
        parks.then_some(thought)
    }

    /// The heading in "new: childcare", in any language; nothing if none stands there.
    pub fn new_heading<'a>(&self, text: &'a str) -> Option<&'a str> {
        let (said, heading) = before_colon(text)?;
        let mut words = self.lexicons.values().flat_map(|lexicon| &lexicon.headings);
        words.any(|word| plain(word) == said).then_some(heading)
    }

    /// The first word that stands before a new heading in this language, as it is to be shown.
    pub fn heading_word(&self, language: &Language) -> &str {
        fallbacks(language)
            .filter_map(|tag| self.lexicons.get(&tag))
            .find_map(|lexicon| lexicon.headings.first())
            .map_or("", String::as_str)
    }

    /// The letters that stand before the parts of a list in this language, as they are shown.
    pub fn list_letters(&self, language: &Language) -> Vec<String> {
        let own = fallbacks(language).find_map(|tag| self.lexicons.get(&tag));
        match own.map(|lexicon| lexicon.list_letters.as_slice()) {
            Some([]) | None => ('a'..='z').map(String::from).collect(),
            Some(letters) => letters.to_vec(),
        }
    }

    /// The first word that parks a thought in this language, as it is to be shown.
    pub fn parking(&self, language: &Language) -> &str {
        fallbacks(language)
            .filter_map(|tag| self.lexicons.get(&tag))
            .find_map(|lexicon| lexicon.primary(Command::Park.into()))
            .unwrap_or_default()
    }

    /// The first way to say "call me" in this language, as it is to be shown.
    pub fn calling(&self, language: &Language) -> &str {
        fallbacks(language)
            .filter_map(|tag| self.lexicons.get(&tag))
            .find_map(|lexicon| lexicon.callings.first())
            .map_or("", String::as_str)
    }

    /// With what somebody seeks help, or in which line of protection, in any language; one typing
    /// error in a word of five letters or more is forgiven.
    pub fn sought(&self, text: &str, language: &Language) -> Option<Sought> {
        if text.len() > LONGEST_SAID {
            return None;
        }
        let said = plain(text);
        let said = self.without_courtesies(&said);
        let errors = |word: &str| usize::from(letters(word) > 4);
        let line = || self.exact(said, language, |lexicon| &lexicon.lines);
        let near = || self.near(said, |lexicon| &lexicon.needs, errors);
        let near_line = || self.near(said, |lexicon| &lexicon.lines, errors);
        self.exact(said, language, |lexicon| &lexicon.needs)
            .map(Sought::Need)
            .or_else(|| line().map(Sought::Line))
            .or_else(|| near().map(Sought::Need))
            .or_else(|| near_line().map(Sought::Line))
    }

    /// What somebody answers to one of the questions that have answers of their own, in any language;
    /// one typing error in a word of five letters or more is forgiven, but where somebody in danger
    /// counts on the answer: "I can" is one letter away from "I can't".
    pub fn reply(&self, text: &str, language: &Language) -> Option<Reply> {
        if text.len() > LONGEST_SAID {
            return None;
        }
        let said = plain(text);
        let said = self.without_courtesies(&said);
        let errors = |word: &str| usize::from(letters(word) > 4);
        self.exact(said, language, |lexicon| &lexicon.replies).or_else(|| {
            let near = self.near(said, |lexicon| &lexicon.replies, errors);
            near.filter(|reply| !is_counted_on(*reply))
        })
    }

    fn whole(&self, said: &str, language: &Language, strictness: Strictness) -> Option<Word> {
        let bare = self.without_courtesies(said);
        self.exact(said, language, |lexicon| &lexicon.words)
            .or_else(|| self.exact(bare, language, |lexicon| &lexicon.words))
            .or_else(|| match strictness {
                Strictness::Exact => None,
                Strictness::Lenient => self
                    .near(bare, |lexicon| &lexicon.words, |word| usize::from(letters(word) > 4))
                    .filter(|word| *word != Word::ForgetMe),
            })
    }

    /// The meaning of these very words: in the person's language, or else the one that all other
    /// languages that know them agree on.
    fn exact<M: Copy + Ord>(
        &self,
        said: &str,
        language: &Language,
        list: impl Fn(&Lexicon) -> &Synonyms<M>,
    ) -> Option<M> {
        let own = fallbacks(language).find_map(|tag| self.lexicons.get(&tag));
        own.and_then(|lexicon| list(lexicon).get(said))
            .or_else(|| only(self.lexicons.values().filter_map(|lexicon| list(lexicon).get(said))))
    }

    /// The only meaning that is so near that it is taken for a typing error. `errors` tells how
    /// many letters may be wrong in a word: one or none.
    fn near<M: Copy + Ord>(
        &self,
        said: &str,
        list: impl Fn(&Lexicon) -> &Synonyms<M>,
        errors: impl Fn(&str) -> usize,
    ) -> Option<M> {
        // Lengths are compared first, since hardly any word is as long as what was said.
        let letters = said.chars().count();
        only(self.lexicons.values().flat_map(|lexicon| {
            let alike = |synonym: &str| synonym.chars().count().abs_diff(letters) <= 1;
            list(lexicon).iter().filter(move |(synonym, _)| alike(synonym)).filter_map(
                |(synonym, meaning)| {
                    let most = errors(synonym);
                    let is_near = most > 0 && strsim::damerau_levenshtein(said, synonym) <= most;
                    is_near.then_some(meaning)
                },
            )
        }))
    }

    /// The text without the courtesies before and after it, in whatever language.
    fn without_courtesies<'a>(&self, said: &'a str) -> &'a str {
        let courtesies = || self.lexicons.values().flat_map(|lexicon| &lexicon.courtesies);
        let mut rest = said;
        loop {
            let shorter = courtesies().find_map(|courtesy| {
                let front = rest.strip_prefix(courtesy.as_str()).and_then(|r| r.strip_prefix(' '));
                front.or_else(|| rest.strip_suffix(courtesy.as_str())?.strip_suffix(' '))
            });
            match shorter {
                Some(shorter) => rest = shorter,
                None => return rest,
            }
        }
    }

    fn number(&self, text: &str, said: &str, language: &Language) -> Option<u32> {
        // "-1", "5 %" and "3 €" are no choices from a list.
        if text.contains(|c: char| "+-−±%٪‰€$£¥/\\<>=~^&@§°".contains(c)) {
            return None;
        }
        let said = self.without_courtesies(said);
        if said.bytes().all(|b| b.is_ascii_digit()) {
            return said.parse().ok();
        }
        self.number_word(said, language)
    }

    /// A number in words. What is another word in the person's own language is no number of another
    /// language: the "UN" is not "un".
    fn number_word(&self, said: &str, language: &Language) -> Option<u32> {
        let own = fallbacks(language).find_map(|tag| self.lexicons.get(&tag));
        match own {
            Some(own) if own.numbers.get(said).is_none() && own.says(said) => None,
            _ => self.exact(said, language, |lexicon| &lexicon.numbers),
        }
    }

    /// Where the text ends that stands before a "done" at its end.
    ///
    /// A mark must stand between them: "The work is never done" ends nobody's turn.
    fn before_done(&self, text: &str) -> Option<usize> {
        let is_dash = |at: usize, c: char| {
            c == '-' && text.get(..at).is_some_and(|before| before.ends_with(char::is_whitespace))
        };
        let breaks = text
            .char_indices()
            .rev()
            .take(LONGEST_CLOSING)
            .filter(|(at, c)| is_break(*c) || is_dash(*at, *c));
        for (at, mark) in breaks {
            let after = at + mark.len_utf8();
            let last = plain(text.get(after..)?);
            if last.is_empty() || self.is_courtesy(&last) {
                continue;
            }
            let closing = self.without_courtesies(&last);
            let closes = self.lexicons.values().any(|lexicon| lexicon.closings.contains(closing));
            let before = text.get(..after)?;
            return closes.then(|| trim_loose_end(before).len());
        }
        None
    }

    fn is_courtesy(&self, said: &str) -> bool {
        let bare = self.without_courtesies(said);
        self.lexicons.values().any(|lexicon| lexicon.courtesies.contains(bare))
    }
}

impl fmt::Debug for Understanding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.lexicons.keys().map(Language::as_str)).finish()
    }
}

/// Whether it says what somebody does, or not, for a person who has called for help.
fn is_counted_on(reply: Reply) -> bool {
    matches!(
        reply,
        Reply::IWill
            | Reply::ICannot
            | Reply::ICannotGoOn
            | Reply::Acting
            | Reply::Reached
            | Reply::StillTrying
    )
}

/// What stands before the first colon, in the form in which it is compared, and what stands behind.
fn before_colon(text: &str) -> Option<(String, &str)> {
    let (before, behind) = text.split_once([':', '：'])?;
    let said = (before.len() <= LONGEST_SAID).then(|| plain(before))?;
    let behind = behind.trim();
    (!behind.is_empty()).then_some((said, behind))
}

/// The one value, if all are the same.
fn only<M: PartialEq>(mut meanings: impl Iterator<Item = M>) -> Option<M> {
    let first = meanings.next()?;
    meanings.all(|other| other == first).then_some(first)
}

/// How many letters must be changed, left out, added or swapped with their neighbour; nothing if
/// the lengths alone differ by more than `most`.
fn distance(typed: &str, synonym: &str, most: usize) -> Option<usize> {
    let longer = synonym.chars().count().saturating_add(most);
    // Counted only so far: what people write can be long.
    let typed_count = typed.chars().take(longer.saturating_add(1)).count();
    let near = typed_count <= longer && typed_count.saturating_add(most) >= longer - most;
    near.then(|| strsim::damerau_levenshtein(typed, synonym))
}

/// Whether a character parts a closing "done" from what stands before it.
fn is_break(c: char) -> bool {
    match c {
        '.' | '!' | '?' | '…' | ';' | ':' | ',' | '(' | ')' | '[' | ']' | '–' | '—' | '\n'
        | '¡' | '¿' | '،' | '؛' | '؟' | '।' => true,
        // Symbols and emoji, and the punctuation of East Asia.
        '\u{2190}'.. => !(c.is_alphanumeric() || c.is_whitespace() || is_invisible(c)),
        _ => false,
    }
}

/// Without the comma, dash or bracket that led over to the "done".
fn trim_loose_end(text: &str) -> &str {
    text.trim_end_matches(|c: char| {
        c.is_whitespace()
            || is_apostrophe(c)
            || matches!(c, ',' | ';' | ':' | '(' | '[' | '-' | '–' | '—' | '،' | '؛')
    })
}
