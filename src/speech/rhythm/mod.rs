//! Rhythms in ordinary words: "every weekday at 8:30", "mon, thu 18:00", "à 8 h 30 et 20 h".
//!
//! Which words there are stands in `prompts/<language>/rhythm.ftl`; days of the week and small
//! numbers come from `dates.ftl`. A text is read from its beginning to its end as days and times;
//! one unknown word, and nothing is understood. What could mean two times is asked about: Kolo reads
//! "8 and 9 pm" as neither. A person's own language is tried before the others. What is said by
//! [`Speech::rhythm`](super::Speech::rhythm) is read as the same.

mod clock;
mod lexicon;
mod reader;
mod saying;
mod tokens;
mod value;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::{
    SignedDuration,
    civil::{Date, Time},
};

use super::{
    DateFault, Language, Speech,
    catalogue::fallbacks,
    dates::{Dates, Meant},
};
use lexicon::Lexicon;
use reader::{Reader, Stop};
pub use value::{Days, Hours};

/// Nobody is asked at more times of a day than these.
pub const MOST_TIMES: usize = 3;
/// Nobody is asked more seldom than every so many days.
pub const MOST_DAYS: i8 = 30;

/// What somebody said of when they are asked; something may still be missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rhythm {
    /// On which days; nothing if they said only times.
    pub days: Option<Days>,
    /// At which times, the earliest first; empty if they said only days.
    pub times: Vec<Time>,
}

/// Why a text is no rhythm, no time, no hours or no length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RhythmFault {
    /// It could not be read as one, or could mean several.
    Unclear,
    /// It has more than three times.
    TooMany,
    /// It is more seldom than every thirty days.
    TooRare,
    /// It has a time that no clock shows, such as 25:00.
    NoSuchTime,
    /// It is longer than a month.
    TooLong,
    /// The day on which it begins is none.
    Day(DateFault),
}

/// The words for rhythms, in every language.
pub(super) struct Rhythms {
    lexicons: BTreeMap<Language, Lexicon>,
}

impl Rhythms {
    pub fn new(speech: &Speech) -> Self {
        let languages = speech.languages();
        Self { lexicons: languages.map(|tag| (tag.clone(), Lexicon::new(speech, tag))).collect() }
    }

    pub fn rhythm(
        &self,
        text: &str,
        today: Date,
        language: &Language,
        dates: &Dates,
    ) -> Result<Rhythm, RhythmFault> {
        self.in_any_language(text, language, |reader, tag| {
            reader.rhythm(|day| dates.read_in(tag, day, today, Meant::ToCome), today)
        })
    }

    pub fn time(&self, text: &str, language: &Language) -> Result<Time, RhythmFault> {
        self.in_any_language(text, language, |reader, _| reader.one_time())
    }

    pub fn hours(&self, text: &str, language: &Language) -> Result<Hours, RhythmFault> {
        self.in_any_language(text, language, |reader, _| reader.hours())
    }

    pub fn length(&self, text: &str, language: &Language) -> Result<SignedDuration, RhythmFault> {
        self.in_any_language(text, language, |reader, _| reader.length())
    }

    /// What a text means in the person's language, or else in all others that know its words.
    fn in_any_language<T: PartialEq>(
        &self,
        text: &str,
        language: &Language,
        read: impl Fn(Reader<'_>, &Language) -> Result<T, Stop>,
    ) -> Result<T, RhythmFault> {
        let tokens = tokens::of(text).ok_or(RhythmFault::Unclear)?;
        let read = |(tag, lexicon)| match read(Reader::new(text, &tokens, lexicon), tag) {
            Ok(value) => Some(Ok(value)),
            Err(Stop::Fault(fault)) => Some(Err(fault)),
            Err(Stop::UnknownWord) => None,
        };
        let own = fallbacks(language).find_map(|tag| self.lexicons.get_key_value(&tag));
        if let Some(meant) = own.and_then(read) {
            return meant;
        }
        let mut others = self.lexicons.iter().filter_map(read);
        let first = others.next().ok_or(RhythmFault::Unclear)?;
        if others.all(|other| other == first) { first } else { Err(RhythmFault::Unclear) }
    }
}
