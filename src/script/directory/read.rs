//! File → entry, and one entry out of its files in several languages.
//!
//! As with scripts, the file in which it was written first has the settings; a translation says the
//! same in other words, and bears the mark of what it was held against.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;

use super::{
    mistake::EntryFault,
    model::{Checked, Entry, EntryKind, EntryName, EntryText, Speed},
};
use crate::{
    script::{
        Confirmed, Fingerprint, Hint, Mistake, ScriptFile, Source, Span, Stray, Word,
        confirm::{edit, marked},
        lint::{MAX_MESSAGE, is_id},
        mistake::{Fault, Faults},
        parser::{Draft, Section, Setting, parse},
        source::{beginning, line_of, trimmed},
        translations::precedence,
        words::Key,
    },
    speech::{Language, Line, Need},
};

/// The settings of an original.
const KEYS: [&str; 8] =
    ["kind", "line", "helps-with", "languages", "speed", "seen-in", "checked-on", "checked-by"];
/// The sections beneath what it does.
const SECTIONS: [&str; 3] = [ASKS_FOR, MIND, CONTACT];
const ASKS_FOR: &str = "asks for";
const MIND: &str = "mind";
const CONTACT: &str = "contact";

/// What became of the files of one entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::script) struct Joined {
    /// The entry, if none of its files has a mistake.
    pub entry: Option<Entry>,
    /// The mistakes of all files, file by file.
    pub mistakes: Vec<Mistake>,
    /// What is worth a second look.
    pub hints: Vec<Mistake>,
}

/// Joins the files of one entry: the same name, a language each.
pub(in crate::script) fn join(mut files: Vec<ScriptFile>) -> Joined {
    files.sort_by_key(|file| precedence(&file.language));
    let mut joined = Joined::default();
    let mut original: Option<Original> = None;
    for (number, file) in files.iter().enumerate() {
        let mut faults = Faults::default();
        let (source, reading) = read(file, &mut faults);
        match (number, reading, &mut joined.entry) {
            (0, Some(reading), _) => {
                original = Some(Original::of(&reading, &source));
                joined.entry = reading.into_entry(file, &mut faults);
            }
            (_, Some(reading), Some(entry)) => {
                if let Some(original) = &original {
                    reading.hold_against(original, &mut faults);
                }
                entry.texts.insert(file.language.clone(), reading.text);
            }
            _ => {}
        }
        for found in faults.into_mistakes(&source) {
            let list = if found.fault.is_hint() { &mut joined.hints } else { &mut joined.mistakes };
            list.push(found);
        }
    }
    joined.entry = joined.entry.filter(|_| joined.mistakes.is_empty());
    joined
}

/// The text of a translation with the mark of what its original among `files` says now; `None` if it
/// is no translation.
///
/// # Errors
/// The mistakes, if one of the two has any.
pub(crate) fn confirm(
    files: Vec<ScriptFile>,
    translation: &ScriptFile,
) -> Result<Option<Confirmed>, Vec<Mistake>> {
    let original = files.into_iter().min_by_key(|file| precedence(&file.language));
    let Some(original) = original.filter(|file| file.language != translation.language) else {
        return Ok(None);
    };
    let pair = |translation: ScriptFile| join(vec![original.clone(), translation]);
    let joined = pair(translation.clone());
    let (Some(entry), Ok(text)) = (joined.entry, translation.text()) else {
        return Err(joined.mistakes);
    };
    let now = entry.texts.get(&original.language).map(mark_of);
    let draft = parse(text);
    let (Some(now), Some(title)) = (now, &draft.title) else { return Ok(None) };
    let edits = edit(text, &title.span, &draft.header, &now).into_iter().collect();
    marked(translation, text, edits, |marked| {
        let after = pair(marked);
        (after.entry.as_ref() == Some(&entry), after.mistakes)
    })
}

/// What a translation bears of the entry in `files`, as its original is now.
pub(in crate::script) fn mark_now(files: Vec<ScriptFile>) -> Option<Fingerprint> {
    let entry = join(files).entry?;
    entry.texts.get(&entry.source).map(mark_of)
}

/// What a translation bears of this text.
fn mark_of(text: &EntryText) -> Fingerprint {
    let EntryText { title, about, asks_for, mind } = text;
    Fingerprint::of_lines(&[title, about, asks_for, mind])
}

/// What a translation is held against.
struct Original {
    path: String,
    line: usize,
    mark: Fingerprint,
}

impl Original {
    fn of(reading: &Reading, source: &Source) -> Self {
        Self {
            path: source.path_in_prompts(),
            line: line_of(&source.text, reading.head.start),
            mark: mark_of(&reading.text),
        }
    }
}

/// What could be understood of a file.
struct Reading {
    head: Span,
    settings: Vec<(String, String, Span)>,
    contact: String,
    /// The heading above it.
    contact_at: Option<Span>,
    text: EntryText,
}

fn read(file: &ScriptFile, faults: &mut Faults) -> (Source, Option<Reading>) {
    let path = file.path.clone();
    match file.text() {
        Ok(text) => {
            let reading = read_draft(parse(text), text, faults);
            (Source { path, text: text.into() }, Some(reading))
        }
        Err(fault) => {
            faults.add(&(0..0), fault);
            (Source { path, text: Arc::default() }, None)
        }
    }
}

fn read_draft(draft: Draft, text: &str, faults: &mut Faults) -> Reading {
    for stray in &draft.strays {
        faults.add(&stray.span, Fault::Stray { what: stray.value });
    }
    for (_, aside) in &draft.asides {
        faults.add(&beginning(text, &aside.span), Fault::Stray { what: Stray::Heading });
    }
    let first_line = trimmed(text, 0..text.find('\n').unwrap_or(text.len()));
    let head = draft.title.as_ref().map_or(first_line, |title| title.span.clone());
    let title = draft.title.map(|title| title.value).unwrap_or_default();
    if title.is_empty() {
        faults.add(&head, Fault::Entry(EntryFault::NoTitle));
    }
    let about = words(&draft.header, text, faults);
    if about.is_empty() {
        faults.add(&head, Fault::Entry(EntryFault::NoAbout));
    }
    let mut sections: BTreeMap<&'static str, String> = BTreeMap::new();
    for step in &draft.steps {
        let heading = step.heading.value.clone();
        let Some(section) = SECTIONS.into_iter().find(|name| *name == heading) else {
            faults.add(&step.heading.span, Fault::Entry(EntryFault::UnknownSection { heading }));
            continue;
        };
        for setting in &step.section.settings {
            let key = setting.key.value.clone();
            faults.add(&setting.span(), Fault::Entry(EntryFault::UnknownKey { key }));
        }
        if sections.insert(section, words(&step.section, text, faults)).is_some() {
            faults.add(&step.heading.span, Fault::Entry(EntryFault::SectionTwice { section }));
        }
    }
    for section in [ASKS_FOR, MIND] {
        if sections.get(section).is_none_or(String::is_empty) {
            faults.add(&head, Fault::Entry(EntryFault::NoSection { section }));
        }
    }
    let mut take = |section| sections.remove(section).unwrap_or_default();
    let (asks_for, mind, contact) = (take(ASKS_FOR), take(MIND), take(CONTACT));
    let settings = settings(&draft.header.settings, faults);
    let mut headings = draft.steps.iter().map(|step| &step.heading);
    let contact_at = headings.find(|heading| heading.value == CONTACT);
    let contact_at = contact_at.map(|heading| heading.span.clone());
    Reading {
        head,
        settings,
        contact,
        contact_at,
        text: EntryText { title, about, asks_for, mind },
    }
}

/// The paragraphs of a section, each short enough for a message.
fn words(section: &Section, text: &str, faults: &mut Faults) -> String {
    for list in &section.lists {
        faults.add(&list.span, Fault::Stray { what: Stray::List });
    }
    for table in &section.tables {
        faults.add(&table.span, Fault::Stray { what: Stray::Table });
    }
    let mut paragraphs = Vec::new();
    for words in &section.words {
        let (length, limit) = (words.text.value.chars().count(), MAX_MESSAGE);
        if length > limit {
            faults.add(&beginning(text, &words.text.span), Fault::TooLong { length, limit });
        }
        paragraphs.push(words.text.value.as_str());
    }
    paragraphs.join("\n\n")
}

fn settings(lines: &[Setting], faults: &mut Faults) -> Vec<(String, String, Span)> {
    let mut settings: Vec<(String, String, Span)> = Vec::new();
    for line in lines {
        let key = line.key.value.clone();
        if !KEYS.contains(&key.as_str()) && key != Key::Source.word() {
            faults.add(&line.key.span, Fault::Entry(EntryFault::UnknownKey { key }));
        } else if settings.iter().any(|(other, ..)| *other == key) {
            faults.add(&line.key.span, Fault::Entry(EntryFault::KeyTwice { key }));
        } else {
            settings.push((key, line.value.value.clone(), line.span()));
        }
    }
    settings
}

impl Reading {
    /// The entry that the file in which it was written first describes.
    fn into_entry(self, file: &ScriptFile, faults: &mut Faults) -> Option<Entry> {
        if !is_id(&file.name) {
            let name = file.name.clone();
            faults.add(&self.head, Fault::Entry(EntryFault::BadName { name }));
        }
        let kind = self.take("kind", EntryKind::read, faults);
        let line = self.take("line", Line::read, faults);
        let needs = self.take("helps-with", |written| list(written, Need::read), faults);
        let languages = |written: &str| list(written, |tag| tag.parse::<Language>().ok());
        let languages = self.take("languages", languages, faults);
        let speed = self.take("speed", Speed::read, faults);
        let seen_in = self.take("seen-in", |written| Some(written.to_owned()), faults);
        let on = self.take("checked-on", |written| written.parse::<Date>().ok(), faults);
        let by = self.take("checked-by", |written| Some(written.to_owned()), faults);
        for (key, there) in [
            ("kind", kind.is_some()),
            ("line", line.is_some()),
            ("helps-with", needs.is_some()),
            ("seen-in", seen_in.is_some()),
        ] {
            if !there && self.setting(key).is_none() {
                faults.add(&self.head, Fault::Entry(EntryFault::NoSetting { key }));
            }
        }
        if on.is_some() != by.is_some() && faults.is_empty() {
            let key = if on.is_some() { "checked-by" } else { "checked-on" };
            faults.add(&self.head, Fault::Entry(EntryFault::NoSetting { key }));
        }
        if !faults.is_empty() {
            return None;
        }
        Some(Entry {
            name: EntryName(file.name.clone()),
            kind: kind?,
            line: line?,
            needs: needs?,
            languages: languages.unwrap_or_default(),
            speed,
            seen_in: seen_in?,
            checked: on.zip(by).map(|(on, by)| Checked { on, by }),
            contact: self.contact,
            source: file.language.clone(),
            texts: BTreeMap::from([(file.language.clone(), self.text)]),
        })
    }

    /// A setting that has a value.
    fn setting(&self, key: &str) -> Option<(&str, &Span)> {
        let found =
            self.settings.iter().find(|(other, value, _)| other == key && !value.is_empty());
        found.map(|(_, value, span)| (value.as_str(), span))
    }

    fn take<T>(
        &self,
        key: &'static str,
        read: impl Fn(&str) -> Option<T>,
        faults: &mut Faults,
    ) -> Option<T> {
        let (written, span) = self.setting(key)?;
        let value = read(written);
        if value.is_none() {
            let value = written.to_owned();
            faults.add(span, Fault::Entry(EntryFault::BadValue { key, value }));
        }
        value
    }

    /// A translation has no settings and no contact of its own, and says what it was held against.
    fn hold_against(&self, original: &Original, faults: &mut Faults) {
        let source = Key::Source.word();
        for (key, _, span) in self.settings.iter().filter(|(key, ..)| key != source) {
            let key = key.clone();
            faults.add(span, Fault::Entry(EntryFault::TranslationSetting { key }));
        }
        if let Some(heading) = &self.contact_at {
            faults.add(heading, Fault::Entry(EntryFault::TranslationContact));
        }
        let Original { path, line, mark } = original;
        match self.setting(source) {
            Some((written, span)) if Fingerprint::read(written).as_ref() != Some(mark) => {
                faults.hint(span, Hint::TranslationStale { path: path.clone(), line: *line });
            }
            Some(_) => {}
            None => faults.hint(&self.head, Hint::TranslationUnconfirmed { parts: 1 }),
        }
    }
}

/// `a, b, c`; nothing if one of them is not understood.
fn list<T>(written: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    written.split(',').map(|word| read(word.trim())).collect()
}
