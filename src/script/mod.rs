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

mod arcs;
pub(crate) mod folder;
mod library;
mod lint;
mod mistake;
mod model;
mod parser;
mod practices;
mod report;
mod settings;
mod source;
mod translations;
mod whole;
mod words;

#[cfg(test)]
mod tests;

pub use arcs::{ArcDay, ArcFault, ArcItem, ArcName, ArcText, Pace, Part, ScriptArc};
pub(crate) use library::likeliest;
pub use library::{Library, LibraryError};
pub use mistake::{Fault, Mistake};
pub use model::{
    Ballot, Care, CountHarvest, First, GroupSize, Kind, Mix, Options, PrivateHarvest, Script,
    ScriptName, SharedHarvest, Step, StepId, StepText, TableBy, TableHarvest, TableText, Text,
    Turns,
};
pub use parser::Stray;
pub use practices::{Practice, PracticeItem, Practices};
pub use report::{Explain, Report, render};
pub use settings::Value;
pub use source::{ScriptFile, Source, Span};
pub(crate) use translations::precedence;
pub use translations::{Joined, join};
pub use words::{BallotWord, Harvest, Key, KindWord, Place, Word};
