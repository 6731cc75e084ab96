//! A script's file as it was found: where, in which language, and its text.

use std::{ops::Range, sync::Arc};

use crate::speech::Language;

use super::mistake::Fault;

/// A place in a file, in bytes from its beginning.
pub type Span = Range<usize>;

/// Something, and the place where it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

/// The text of a file, and what the file is called when it is spoken of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path, as the reader of a report knows it.
    pub path: String,
    /// The text; empty when it could not be read as text.
    pub text: Arc<str>,
}

impl Source {
    /// The name of the script.
    pub fn name(&self) -> &str {
        let file = self.path.rsplit(['/', '\\']).next().unwrap_or_default();
        file.rsplit_once('.').map_or(file, |(name, _)| name)
    }

    /// The language of the folder in which it lies, if it lies in a prompts folder.
    pub(super) fn language(&self) -> Option<Language> {
        self.path.rsplit(['/', '\\']).nth(2)?.parse().ok()
    }

    /// The path from the folder of the language on, such as `en/scripts/closing.md`.
    pub fn path_in_prompts(&self) -> String {
        let parts: Vec<_> = self.path.split(['/', '\\']).collect();
        parts.get(parts.len().saturating_sub(3)..).unwrap_or_default().join("/")
    }
}

/// A file that should hold a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptFile {
    /// The language of the folder in which it lies.
    pub language: Language,
    /// Its name without the ending, which is to be the script's name.
    pub name: String,
    /// Its path, as the reader of a report knows it.
    pub path: String,
    /// What it holds, whatever that is. Need not hold more than [`ScriptFile::MAX_BYTES`] + 1.
    pub bytes: Vec<u8>,
}

impl ScriptFile {
    /// The size above which a file is no script: ten times the longest that a circle would
    /// sit through.
    pub const MAX_BYTES: usize = 64 * 1024;

    /// The text, or why there is none.
    pub(super) fn text(&self) -> Result<&str, Fault> {
        if self.bytes.len() > Self::MAX_BYTES {
            return Err(Fault::TooLarge { limit: Self::MAX_BYTES / 1024 });
        }
        let text = match std::str::from_utf8(&self.bytes) {
            Ok(text) => text,
            Err(error) => {
                let readable = self.bytes.get(..error.valid_up_to()).unwrap_or_default();
                let breaks = readable.iter().filter(|byte| **byte == b'\n').count();
                return Err(Fault::NotText { line: breaks + 1 });
            }
        };
        // Some editors on Windows put this mark first; it is no part of the text.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // Control characters could command the terminal on which a report is shown.
        let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        if let Some(at) = text.find(control) {
            return Err(Fault::NotText { line: line_of(text, at) });
        }
        if text.trim().is_empty() { Err(Fault::Empty) } else { Ok(text) }
    }
}

/// The line, counted from 1, in which the byte `at` stands.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// The part of `text` at `span`; nothing if there is no such part.
pub(super) fn part(text: &str, span: Span) -> &str {
    text.get(span).unwrap_or_default()
}

/// `span` without the white space at its ends.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let written = part(text, span.clone());
    let start = span.start + (written.len() - written.trim_start().len());
    start..start + written.trim().len()
}

/// The first words of `span`: a line under all of a long text could not be followed on a screen.
pub(super) fn beginning(text: &str, span: &Span) -> Span {
    let line = part(text, span.clone()).lines().next().unwrap_or_default();
    let length = line.char_indices().nth(40).map_or(line.len(), |(at, _)| at);
    span.start..span.start + length
}
