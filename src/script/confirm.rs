//! Writes into a translation what its original says now, once a human has compared the two.

use super::{
    fingerprint::Fingerprint,
    lint,
    mistake::{Faults, Mistake},
    model::Script,
    parser::{Section, parse},
    proof,
    source::{ScriptFile, Span, part},
    translations::{Around, join, mark_of, precedence},
    words::{Key, Word},
};

/// A translation with its marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmed {
    /// The text of its file, with a `source:` line under the title and under each step.
    pub text: String,
    /// In how many parts the mark is new.
    pub parts: usize,
}

/// Marks the translation in `language` as held against its original, both out of `files`. `None` if
/// there is no such translation.
///
/// # Errors
///
/// The mistakes, if one of the two has any: what is wrong cannot have been compared.
pub fn confirm(
    files: Vec<ScriptFile>,
    translation: &ScriptFile,
    around: Around<'_>,
) -> Result<Option<Confirmed>, Vec<Mistake>> {
    let original = files.into_iter().min_by_key(|file| precedence(&file.language));
    let Some(original) = original.filter(|file| file.language != translation.language) else {
        return Ok(None);
    };
    let pair = |translation: ScriptFile| join(vec![original.clone(), translation], around);
    let joined = pair(translation.clone());
    let (Some(script), Ok(text)) = (joined.script, translation.text()) else {
        return Err(joined.mistakes);
    };
    marked(translation, text, edits(text, &script), |marked| {
        let after = pair(marked);
        (after.script.as_ref() == Some(&script), after.mistakes)
    })
}

/// The translation with these edits, from top to bottom, if it then still says the `same` to whoever
/// reads it.
pub(super) fn marked(
    translation: &ScriptFile,
    text: &str,
    edits: Vec<(Span, String)>,
    same: impl Fn(ScriptFile) -> (bool, Vec<Mistake>),
) -> Result<Option<Confirmed>, Vec<Mistake>> {
    let parts = edits.len();
    let mut marked = text.to_owned();
    for (span, words) in edits.into_iter().rev() {
        marked.replace_range(span, &words);
    }
    let bytes = marked.clone().into_bytes();
    match same(ScriptFile { bytes, ..translation.clone() }) {
        (true, _) => Ok(Some(Confirmed { text: marked, parts })),
        (false, mistakes) => Err(mistakes),
    }
}

/// What is written where, from top to bottom.
fn edits(text: &str, script: &Script) -> Vec<(Span, String)> {
    let reading = lint::read(parse(text), text, &mut Faults::default());
    let draft = parse(text);
    let sections = std::iter::once(&draft.header).chain(draft.steps.iter().map(|s| &s.section));
    let parts = proof::marked_parts(&reading).zip(sections);
    parts
        .filter_map(|(part, section)| {
            let now = mark_of(script, part)?;
            edit(text, part.heading, section, &now)
        })
        .collect()
}

/// Where the mark of a section is written, unless it is there already.
pub(super) fn edit(
    text: &str,
    heading: &Span,
    section: &Section,
    now: &Fingerprint,
) -> Option<(Span, String)> {
    let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let word = Key::Source.word();
    let before = section.settings.iter().find(|setting| setting.key.value == word);
    if let Some(before) = before {
        let same = before.value.value == now.to_string();
        return (!same).then(|| (before.value.span.clone(), now.to_string()));
    }
    if let Some(first) = section.settings.first() {
        let at = first.key.span.start;
        return Some((at..at, format!("{word}: {now}{line_end}")));
    }
    let at = heading.end;
    let below = part(text, at..text.len()).split_inclusive('\n').nth(1).unwrap_or_default();
    let gap = if below.trim().is_empty() { "" } else { line_end };
    Some((at..at, format!("{line_end}{word}: {now}{gap}")))
}
