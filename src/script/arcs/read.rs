//! Draft → arc, and one arc out of its files in several languages.
//!
//! As with scripts, the file in which an arc was written first says what happens; a translation
//! says it again in other words, and has the same days with the same items.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
    sync::Arc,
};

use jiff::civil::Time;

use super::{
    ArcDay, ArcItem, ArcName, ArcText, Known, Pace, Part, ScriptArc, item, mistake::ArcFault,
};
use crate::script::{
    Care, Mistake, ScriptFile, ScriptName, Source, Span, Stray, Word,
    lint::{MAX_MESSAGE, is_id},
    mistake::{Fault, Faults},
    parser::{Draft, DraftStep, Section, Setting, parse},
    settings::read_people,
    source::{beginning, part, trimmed},
    translations::precedence,
    words::nearest,
};

/// More items than this no circle is led through, and the row of its agenda has to stay small.
const MOST_ITEMS: usize = 60;

/// What became of the files of one arc.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::script) struct Joined {
    /// The arc, if none of its files has a mistake.
    pub arc: Option<ScriptArc>,
    /// The mistakes of all files, file by file, from top to bottom.
    pub mistakes: Vec<Mistake>,
}

/// Joins the files of one arc: the same name, a language each.
pub(in crate::script) fn join(mut files: Vec<ScriptFile>, known: &Known) -> Joined {
    files.sort_by_key(|file| precedence(&file.language));
    let mut joined = Joined { arc: None, mistakes: Vec::new() };
    let mut whole = true;
    for (number, file) in files.iter().enumerate() {
        let mut faults = Faults::default();
        let (source, reading) = read(file, &mut faults);
        match (number, reading, &mut joined.arc) {
            (0, Some(reading), _) => {
                reading.check_scripts(known, &mut faults);
                if !is_id(&file.name) {
                    let name = file.name.clone();
                    faults.add(&reading.head, Fault::Arc(ArcFault::BadName { name }));
                }
                if faults.is_empty() {
                    joined.arc = Some(reading.into_arc(file));
                }
            }
            (_, Some(reading), Some(arc)) => {
                reading.compare(arc, &mut faults);
                arc.texts.insert(file.language.clone(), reading.text);
            }
            _ => {}
        }
        whole &= faults.is_empty();
        joined.mistakes.extend(faults.into_mistakes(&source));
    }
    joined.arc = joined.arc.filter(|_| whole);
    joined
}

/// What could be understood of a file.
struct Reading {
    head: Span,
    pace: Option<(Pace, Span)>,
    people: Option<(RangeInclusive<u8>, Span)>,
    days: Vec<ReadDay>,
    text: ArcText,
}

struct ReadDay {
    heading: Span,
    id: String,
    at: Option<(Time, Span)>,
    items: Vec<(ArcItem, Span)>,
    /// Whether an item could not be read, so that the others are too few to be counted.
    broken: bool,
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
    let first_line = trimmed(text, 0..text.find('\n').unwrap_or(text.len()));
    let head = draft.title.as_ref().map_or(first_line, |title| title.span.clone());
    let title = draft.title.map(|title| title.value).unwrap_or_default();
    if title.is_empty() {
        faults.add(&head, Fault::Arc(ArcFault::NoTitle));
    }
    let mut settings = Settings::read(&draft.header.settings, &["pace", "people"], faults);
    let pace = settings.take("pace", Pace::read, faults);
    let people = settings.take("people", read_people, faults);
    let about = about(&draft.header, text, &head, faults);
    if draft.steps.is_empty() {
        faults.add(&head, Fault::Arc(ArcFault::NoDays));
    }
    let mut days: Vec<ReadDay> = Vec::new();
    for step in draft.steps {
        if let Some(day) = read_day(step, text, faults) {
            if days.iter().any(|other| other.id == day.id) {
                faults.add(&day.heading, Fault::Arc(ArcFault::DayTwice { id: day.id.clone() }));
            }
            days.push(day);
        }
    }
    let count = days.iter().map(|day| day.items.len()).sum();
    if count > MOST_ITEMS {
        faults.add(&head, Fault::Arc(ArcFault::TooManyItems { count, limit: MOST_ITEMS }));
    }
    Reading { head, pace, people, days, text: ArcText { title, about } }
}

/// What is said of the arc, each paragraph a message.
fn about(header: &Section, text: &str, head: &Span, faults: &mut Faults) -> String {
    for list in &header.lists {
        faults.add(&list.span, Fault::Stray { what: Stray::List });
    }
    for table in &header.tables {
        faults.add(&table.span, Fault::Stray { what: Stray::Table });
    }
    let mut about = Vec::new();
    for words in &header.words {
        let (length, limit) = (words.text.value.chars().count(), MAX_MESSAGE);
        if length > limit {
            faults.add(&beginning(text, &words.text.span), Fault::TooLong { length, limit });
        }
        about.push(words.text.value.clone());
    }
    if about.is_empty() {
        faults.add(head, Fault::Arc(ArcFault::NoAbout));
    }
    about.join("\n\n")
}

/// A day. Paragraphs in it are for whoever reads the file.
fn read_day(step: DraftStep, text: &str, faults: &mut Faults) -> Option<ReadDay> {
    let heading = step.heading.span;
    let id = step.heading.value.strip_prefix("day:").map(|id| id.trim().to_owned());
    let Some(id) = id.filter(|id| is_id(id)) else {
        let heading_text = step.heading.value;
        faults.add(&heading, Fault::Arc(ArcFault::BadDay { heading: heading_text }));
        return None;
    };
    let mut settings = Settings::read(&step.section.settings, &["at"], faults);
    let at = settings.take("at", read_time, faults);
    for table in &step.section.tables {
        faults.add(&table.span, Fault::Stray { what: Stray::Table });
    }
    for list in step.section.lists.iter().skip(1) {
        faults.add(&list.span, Fault::Arc(ArcFault::TwoLists));
    }
    let mut day = ReadDay { heading, id, at, items: Vec::new(), broken: false };
    let list = step.section.lists.first();
    let spans = list.map(|list| item_spans(text, &list.span)).unwrap_or_default();
    for (number, written) in list.iter().flat_map(|list| &list.value).enumerate() {
        let span = spans.get(number).unwrap_or(&day.heading).clone();
        match item::read(written) {
            Ok(item) => day.items.push((item, span)),
            Err(fault) => {
                day.broken = true;
                faults.add(&span, Fault::Arc(fault));
            }
        }
    }
    if day.items.is_empty() && !day.broken {
        faults.add(&day.heading, Fault::Arc(ArcFault::NoItems { id: day.id.clone() }));
    }
    Some(day)
}

/// Where each item of a list stands: on the lines that begin with a mark or a number.
fn item_spans(text: &str, list: &Span) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = list.start;
    for line in part(text, list.clone()).split_inclusive('\n') {
        let span = trimmed(text, start..start + line.len());
        start += line.len();
        let begins = |c: char| c.is_ascii_digit() || "-*+".contains(c);
        if part(text, span.clone()).starts_with(begins) {
            spans.push(span);
        }
    }
    spans
}

/// `9:00`
fn read_time(written: &str) -> Option<Time> {
    let (hour, minute) = written.split_once([':', '.'])?;
    (minute.len() == 2).then_some(())?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// The settings of one place, as they were written.
struct Settings<'a>(Vec<&'a Setting>);

impl<'a> Settings<'a> {
    fn read(lines: &'a [Setting], allowed: &[&str], faults: &mut Faults) -> Self {
        let mut seen = BTreeSet::new();
        let mut settings = Vec::new();
        for line in lines {
            let key = line.key.value.clone();
            if !allowed.contains(&key.as_str()) {
                faults.add(&line.key.span, Fault::Arc(ArcFault::UnknownKey { key }));
            } else if !seen.insert(line.key.value.as_str()) {
                faults.add(&line.key.span, Fault::Arc(ArcFault::KeyTwice { key }));
            } else {
                settings.push(line);
            }
        }
        Self(settings)
    }

    fn take<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&str) -> Option<T>,
        faults: &mut Faults,
    ) -> Option<(T, Span)> {
        let setting = self.0.iter().find(|setting| setting.key.value == key)?;
        let value = read(&setting.value.value);
        if value.is_none() {
            let value = setting.value.value.clone();
            faults.add(&setting.span(), Fault::Arc(ArcFault::BadValue { key, value }));
        }
        value.map(|value| (value, setting.value.span.clone()))
    }
}

impl Reading {
    /// What an arc names must exist, and a slow arc has nothing red.
    fn check_scripts(&self, known: &Known, faults: &mut Faults) {
        let slow = self.pace.as_ref().is_some_and(|(pace, _)| *pace == Pace::Slow);
        for (item, span) in self.days.iter().flat_map(|day| &day.items) {
            let Part::Script(name) = &item.part else { continue };
            match known.get(name) {
                None => {
                    let near = nearest(&name.0, known.keys().map(|name| name.0.as_str()));
                    let near = near.map(|near| ScriptName(near.to_owned()));
                    let fault = ArcFault::UnknownScript { name: name.0.clone(), near };
                    faults.add(span, Fault::Arc(fault));
                }
                Some(Some(Care::Red)) if slow => {
                    faults.add(span, Fault::Arc(ArcFault::RedInSlow { name: name.clone() }));
                }
                Some(_) => {}
            }
        }
    }

    fn into_arc(self, file: &ScriptFile) -> ScriptArc {
        let day = |day: ReadDay| ArcDay {
            id: day.id,
            at: day.at.map(|(at, _)| at),
            items: day.items.into_iter().map(|(item, _)| item).collect(),
        };
        ScriptArc {
            name: ArcName(file.name.clone()),
            pace: self.pace.map(|(pace, _)| pace).unwrap_or_default(),
            people: self.people.map(|(people, _)| people),
            days: self.days.into_iter().map(day).collect(),
            source: file.language.clone(),
            texts: BTreeMap::from([(file.language.clone(), self.text)]),
        }
    }

    /// Holds a translation to its source: settings may be left out, but not changed.
    fn compare(&self, arc: &ScriptArc, faults: &mut Faults) {
        let mut setting = |key, differs: Option<&Span>| {
            if let Some(span) = differs {
                faults.add(span, Fault::Arc(ArcFault::TranslationSetting { key }));
            }
        };
        let pace = self.pace.as_ref().filter(|(pace, _)| *pace != arc.pace);
        setting("pace", pace.map(|(_, span)| span));
        let people = self.people.as_ref().filter(|(people, _)| arc.people.as_ref() != Some(people));
        setting("people", people.map(|(_, span)| span));
        for (here, there) in self.days.iter().zip(&arc.days) {
            let at = here.at.as_ref().filter(|(at, _)| there.at != Some(*at));
            setting("at", at.map(|(_, span)| span));
        }
        let (here, there): (Vec<&str>, Vec<&str>) = (
            self.days.iter().map(|day| day.id.as_str()).collect(),
            arc.days.iter().map(|day| day.id.as_str()).collect(),
        );
        if here != there {
            let (here, there) = (here.join(", "), there.join(", "));
            faults.add(&self.head, Fault::Arc(ArcFault::TranslationDays { here, there }));
            return;
        }
        for (here, there) in self.days.iter().zip(&arc.days) {
            compare_day(here, there, faults);
        }
    }
}

fn compare_day(here: &ReadDay, there: &ArcDay, faults: &mut Faults) {
    if here.broken {
        return;
    }
    if here.items.len() != there.items.len() {
        let id = here.id.clone();
        let (count, wanted) = (here.items.len(), there.items.len());
        let fault = ArcFault::TranslationCount { id, here: count, there: wanted };
        faults.add(&here.heading, Fault::Arc(fault));
        return;
    }
    for ((item, span), wanted) in here.items.iter().zip(&there.items) {
        if item != wanted {
            let (here, there) = (item.to_string(), wanted.to_string());
            faults.add(span, Fault::Arc(ArcFault::TranslationItem { here, there }));
        }
    }
}
