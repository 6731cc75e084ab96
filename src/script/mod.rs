//! Scripts: from a Markdown file that reads well as a handout to steps that Kolo can run.
//!
//! A file is read in three goes. The `parser` knows Markdown and no workshop: it turns text into a
//! draft whose every word remembers where it stood. The rules of `lint`, and of `whole` for the file
//! in which a script was written first, know the workshop: they turn a draft into a [`Script`], or
//! into [`Mistake`]s that point at those places, all of them and not only the first. Then
//! `translations` lays the files of one script in several languages over each other, step by step.
//! What comes through without a mistake stands in the [`Library`]; nothing else can be run.
//!
//! What a mistake is, is said here; how it is worded, in `prompts/<lang>/check.ftl`, which a
//! [`Report`] asks for through [`Explain`].

mod adapting;
mod arcs;
mod check_ins;
mod columns;
mod confirm;
mod directory;
mod fingerprint;
pub(crate) mod folder;
mod hint;
mod library;
mod lint;
mod maps;
mod message;
mod mistake;
mod model;
mod parser;
mod placeholders;
mod practices;
mod proof;
mod report;
mod risky;
mod settings;
mod sheet;
mod shelf;
mod skeleton;
mod source;
mod translations;
mod whole;
mod words;
mod writing;

#[cfg(test)]
mod tests;

pub(crate) use adapting::{Base, Changes, Refusal};
pub use arcs::{ArcDay, ArcFault, ArcItem, ArcName, ArcText, Pace, Part, ScriptArc};
pub(crate) use check_ins::confirm as confirm_check_in;
pub use check_ins::{
    CheckInFault, Question, QuestionText, Questions, QuestionsName, QuestionsText, Takes,
};
pub use columns::{Column, ColumnFault, Holds};
pub use confirm::{Confirmed, confirm};
pub use directory::{
    Checked, Directory, Entry, EntryFault, EntryId, EntryKind, EntryName, EntryText, FRESH_DAYS,
    Speed,
};
pub(crate) use directory::{confirm as confirm_entry, is_fresh};
pub use fingerprint::Fingerprint;
pub use hint::Hint;
pub(crate) use library::likeliest;
pub use library::{Found, Library, LibraryError};
pub(crate) use lint::is_id as is_name;
pub use maps::{MAPS, Map};
pub use mistake::{Fault, Mistake};
pub use model::{
    Addressee, Ballot, Becomes, Care, CountHarvest, First, GroupSize, HandOn, Kind, Mix, NextTurn,
    Opens, Options, PrivateHarvest, Returns, Script, ScriptName, SharedHarvest, SortBy, Step,
    StepId, StepText, TableBy, TableHarvest, TableText, Text, Turns,
};
pub use parser::Stray;
pub(crate) use placeholders::fill;
pub use practices::{Practice, PracticeItem, Practices, another};
pub use report::{Explain, Report, render};
pub(crate) use risky::FILE as RISKY;
pub use risky::Wordings;
pub(crate) use settings::MOST_ROWS;
pub use settings::Value;
pub(crate) use sheet::{Sentence, Sheet, Sort, What, marks_now};
pub use shelf::{Change, Reread, Shelf};
pub(crate) use skeleton::{FILE as SKELETON, skeleton};
pub use source::{ScriptFile, Source, Span};
pub(crate) use translations::precedence;
pub use translations::{Around, Joined, join};
pub(crate) use whole::MOST_HEADINGS;
pub use words::{BallotWord, Harvest, Key, KindWord, Place, Word};
pub use writing::markdown;
