//! What Kolo says, and what it understands.
//!
//! Everything that a person reads or may write stands in `prompts/<language>/*.ftl`; no such text
//! stands in Rust. A feature says *which* thing is to be said, as a [`Phrase`] with its names and
//! counts, and [`Speech`] finds the words in the person's language (English where a translation
//! lacks one). What people write goes the other way: [`Understanding`] turns a message into a
//! [`Word`], a number or a [`Command`], whatever language, spelling and punctuation it comes in.
//! Deciding what follows from it belongs to the features.
//!
//! A name may run from right to left in a text that runs the other way, and may carry characters
//! that turn the text around it. [`bidi`] keeps a name inside its own place. The types that hold
//! what people write print nothing of it in `Debug`.

pub mod bidi;
mod catalogue;
mod dates;
mod hearing;
mod language;
pub mod markup;
mod messages;
mod phrase_list;
mod phrases;
mod places;
mod plain;
mod rhythm;
mod short;
mod words;

#[cfg(test)]
mod catalogue_tests;
#[cfg(test)]
mod dates_tests;
#[cfg(test)]
mod hearing_tests;
#[cfg(test)]
mod phrases_tests;
#[cfg(test)]
pub(super) mod words_tests;

pub use bidi::contained;
pub(crate) use catalogue::sources;
pub use catalogue::{Speech, SpeechError};
pub use dates::DateFault;
pub use hearing::{
    Asked, Heard, HowTheyAre, Piece, Side, Sought, Strictness, Understanding, Unknown, WordsError,
    addressed,
};
pub use language::{Language, NotALanguage};
pub(crate) use messages::{Messages, Patterns, placed};
pub use phrase_list::Phrase;
pub use phrases::{ArgValue, Count, List, Names, Text, Words};
pub(crate) use places::comes_near;
pub use places::{MOST_NEAR, Place};
pub use plain::{alike, digits, plain, spelt};
pub use rhythm::{Days, Hours, MOST_TIMES, Rhythm, RhythmFault};
pub use short::{ONE_MESSAGE, short, together};
pub use words::{
    AlertWord, CheckInWord, Command, JourneyWord, Level, Light, Line, Meaning, Need, Reply, Verb,
    Word,
};
