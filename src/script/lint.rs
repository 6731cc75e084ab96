//! Draft → reading: the rules that hold for every file, in whichever language.
//!
//! What a script must say once, in the language in which it was written first, stands in `whole`;
//! what a translation must say again, in `translations`.

use std::collections::BTreeMap;

use crate::speech::ONE_MESSAGE;

use super::{
    columns::{Column, ColumnFault, Holds},
    mistake::{Fault, Faults},
    model::{StepId, StepText, TableText, Text},
    parser::{Aside, Draft, DraftStep, Section, Stray},
    placeholders::{self, Placeholder},
    settings::Settings,
    source::{Span, Spanned, beginning, line_of, part, trimmed},
    words::{Key, KindWord, Place, Word},
};

/// The greatest length of a message, in characters.
pub(super) const MAX_MESSAGE: usize = ONE_MESSAGE;
/// A vote on fewer options is none.
const FEWEST_OPTIONS: usize = 2;

/// What could be understood of a file, whatever its language.
#[derive(Debug)]
pub(super) struct Reading {
    /// Where to point when something is missing from the whole.
    pub head: Span,
    pub header: Settings,
    /// Whether there is a step at all, be it one that could not be read.
    pub tried_steps: bool,
    pub steps: Vec<ReadStep>,
    pub text: Text,
    /// All that people will read of it, and where it stands.
    pub spoken: Vec<Spoken>,
    /// What of it is filled in while the script runs.
    pub placeholders: Vec<Placeholder>,
}

/// Words that people will read.
#[derive(Debug)]
pub(super) struct Spoken {
    pub role: Role,
    /// The step that they belong to, if they belong to one.
    pub step: Option<StepId>,
    pub span: Span,
}

/// What words that people will read are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Announced,
    /// What may be hard, and what can be done instead.
    Offered,
    Said,
    Asked,
    /// A list, or a table.
    Filled,
}

/// What could be understood of a step.
#[derive(Debug)]
pub(super) struct ReadStep {
    pub heading: Span,
    pub id: StepId,
    pub kind: KindWord,
    pub settings: Settings,
}

/// Reads a draft by the rules that hold in every language.
pub(super) fn read(draft: Draft, text: &str, faults: &mut Faults) -> Reading {
    for stray in &draft.strays {
        faults.add(&stray.span, Fault::Stray { what: stray.value });
    }
    let first_line = trimmed(text, 0..text.find('\n').unwrap_or(text.len()));
    let head = draft.title.as_ref().map_or(first_line, |title| title.span.clone());
    let mut spoken = vec![Spoken { role: Role::Title, step: None, span: head.clone() }];
    let title = draft.title.map(|title| title.value).unwrap_or_default();
    if title.is_empty() {
        faults.add(&head, Fault::NoTitle);
    }
    let header = Settings::read(&draft.header.settings, Place::Header, faults);
    let about = read_about(draft.header, text, &mut spoken, faults);
    if about.is_empty() {
        faults.add(&head, Fault::NoAbout);
    }
    let tried_steps = !draft.steps.is_empty();
    let (steps, texts) = read_steps(draft.steps, text, &mut spoken, faults);
    let asides = read_asides(draft.asides, text, &mut spoken, faults);
    let placeholders = placeholders::find(&spoken, text);
    let mut text = asides;
    (text.title, text.about, text.steps) = (title, about, texts);
    Reading { head, header, tried_steps, steps, text, spoken, placeholders }
}

/// The announcement.
fn read_about(
    header: Section,
    text: &str,
    spoken: &mut Vec<Spoken>,
    faults: &mut Faults,
) -> String {
    check_words(&header, text, faults);
    for span in places(&header.lists) {
        faults.add(span, Fault::Stray { what: Stray::List });
    }
    for span in places(&header.tables) {
        faults.add(span, Fault::Stray { what: Stray::Table });
    }
    let mut about = Vec::new();
    for words in header.words {
        spoken.push(Spoken { role: Role::Announced, step: None, span: words.text.span });
        about.push(words.text.value);
    }
    about.join("\n\n")
}

/// The steps that could be read, and their words.
fn read_steps(
    drafts: Vec<DraftStep>,
    text: &str,
    spoken: &mut Vec<Spoken>,
    faults: &mut Faults,
) -> (Vec<ReadStep>, BTreeMap<StepId, StepText>) {
    let mut steps: Vec<ReadStep> = Vec::new();
    let mut texts = BTreeMap::new();
    for draft in drafts {
        let Some((kind, id)) = read_heading(&draft, faults) else {
            check_words(&draft.section, text, faults);
            continue;
        };
        let heading = draft.heading.span.clone();
        if let Some(first) = steps.iter().find(|step| step.id == id) {
            let line = line_of(text, first.heading.start);
            faults.add(&heading, Fault::StepTwice { id: id.clone(), line });
        }
        let settings = Settings::read(&draft.section.settings, Place::Step(kind), faults);
        check_harvest(kind, &settings, faults);
        spoken.extend(spoken_in(kind, &id, &draft.section));
        let words = read_words(kind, draft, text, faults);
        texts.insert(id.clone(), words);
        steps.push(ReadStep { heading, id, kind, settings });
    }
    (steps, texts)
}

fn spoken_in(kind: KindWord, id: &StepId, section: &Section) -> Vec<Spoken> {
    let said = section.words.iter().map(|words| {
        let role = if words.quoted && kind.asks() { Role::Asked } else { Role::Said };
        (role, &words.text.span)
    });
    let filled = places(&section.lists).chain(places(&section.tables));
    said.chain(filled.map(|span| (Role::Filled, span)))
        .map(|(role, span)| Spoken { role, step: Some(id.clone()), span: span.clone() })
        .collect()
}

/// The sections beside the steps. What people are told before they agree is held to the rules for
/// messages; the rest is for facilitators.
fn read_asides(
    asides: Vec<(Aside, Spanned<String>)>,
    text: &str,
    spoken: &mut Vec<Spoken>,
    faults: &mut Faults,
) -> Text {
    let mut read = Text::default();
    for (aside, Spanned { value, span }) in asides {
        if matches!(aside, Aside::Content | Aside::Instead) {
            for span in paragraphs(text, &span) {
                check_length(text, &span, part(text, span.clone()).chars().count(), faults);
                spoken.push(Spoken { role: Role::Offered, step: None, span });
            }
        }
        let place = match aside {
            Aside::Content => &mut read.content,
            Aside::Instead => &mut read.instead,
            Aside::Aims => &mut read.aims,
            Aside::Needed => &mut read.needed,
            Aside::Points => &mut read.points,
            Aside::Notes => &mut read.notes,
        };
        if !place.is_empty() {
            place.push_str("\n\n");
        }
        place.push_str(&value);
    }
    read
}

/// The parts of `span` between empty lines.
fn paragraphs(text: &str, span: &Span) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    let mut open = false;
    let mut start = span.start;
    for line in part(text, span.clone()).split_inclusive('\n') {
        let end = start + line.len();
        let here = trimmed(text, start..end);
        match found.last_mut().filter(|_| open) {
            _ if here.is_empty() => open = false,
            Some(last) => last.end = here.end,
            None => {
                found.push(here);
                open = true;
            }
        }
        start = end;
    }
    found
}

fn places<T>(blocks: &[Spanned<T>]) -> impl Iterator<Item = &Span> {
    blocks.iter().map(|block| &block.span)
}

/// Reads `kind: step-id`.
fn read_heading(step: &DraftStep, faults: &mut Faults) -> Option<(KindWord, StepId)> {
    let heading = step.heading.value.as_str();
    let span = &step.heading.span;
    let (written, id) = match heading.split_once(':') {
        Some((kind, id)) => (kind.trim(), id.trim()),
        None if KindWord::read(heading).is_some() => (heading, ""),
        None => {
            faults.add(span, Fault::BadHeading { heading: heading.to_owned() });
            return None;
        }
    };
    let Some(kind) = KindWord::read(written) else {
        let near = KindWord::nearest(written);
        faults.add(span, Fault::UnknownKind { kind: written.to_owned(), near });
        return None;
    };
    if id.is_empty() {
        faults.add(span, Fault::NoStepId { kind });
        return None;
    }
    if !is_id(id) {
        faults.add(span, Fault::BadStepId { id: id.to_owned() });
        return None;
    }
    Some((kind, StepId(id.to_owned())))
}

/// Whether `id` can name a script or a step: small letters, digits and hyphens, so that it can be
/// typed on any telephone and said in any command.
pub(crate) fn is_id(id: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !id.is_empty() && id.bytes().all(allowed)
}

/// What a step may keep is bounded by its kind (promise P6).
fn check_harvest(kind: KindWord, settings: &Settings, faults: &mut Faults) {
    let (Some(harvest), Some(span)) = (settings.harvest(), settings.span(Key::Harvest)) else {
        return;
    };
    if !kind.harvests().contains(&harvest) {
        faults.add(span, Fault::HarvestNotAllowed { kind, harvest });
    }
}

/// The rules for whatever people will read.
fn check_words(section: &Section, text: &str, faults: &mut Faults) {
    for key in &section.misplaced {
        faults.add(&key.span, Fault::KeyMisplaced { key: key.value });
    }
    for words in &section.words {
        check_length(text, &words.text.span, words.text.value.chars().count(), faults);
    }
}

fn check_length(text: &str, span: &Span, length: usize, faults: &mut Faults) {
    if length > MAX_MESSAGE {
        let limit = MAX_MESSAGE;
        faults.add(&beginning(text, span), Fault::TooLong { length, limit });
    }
}

/// Sorts the words of a step into what is said and what is asked.
fn read_words(kind: KindWord, step: DraftStep, source: &str, faults: &mut Faults) -> StepText {
    check_words(&step.section, source, faults);
    let list = read_list(kind, &step.section, source, faults);
    let table = read_table(kind, &step.section, source, faults);
    let mut text = StepText { list, table, ..StepText::default() };
    let mut questions: Vec<Span> = Vec::new();
    for words in step.section.words {
        if words.quoted && kind.asks() {
            questions.push(words.text.span);
            text.ask.push(words.text.value);
        } else {
            if !questions.is_empty() {
                faults.add(&words.text.span, Fault::SaidTooLate);
            }
            text.say.push(words.text.value);
        }
    }
    let count = questions.len();
    match questions.get(1) {
        Some(second) if kind.asks_once() => {
            faults.add(second, Fault::TooManyQuestions { kind, count });
        }
        // A vote that is repeated may leave its question to the first; `whole` sees to that.
        _ if matches!(kind, KindWord::Poll | KindWord::Dots) => {}
        _ if kind.needs_question() && count == 0 => {
            faults.add(&step.heading.span, Fault::NoQuestion { kind });
        }
        _ if kind == KindWord::Say && text.say.is_empty() => {
            faults.add(&step.heading.span, Fault::NothingToSay);
        }
        _ => {}
    }
    text
}

/// The one list that a step of this kind has a use for.
fn read_list(kind: KindWord, section: &Section, source: &str, faults: &mut Faults) -> Vec<String> {
    let wanted = usize::from(kind.lists());
    for span in places(&section.lists).skip(wanted) {
        faults.add(span, Fault::Stray { what: Stray::List });
    }
    let Some(Spanned { value, span }) = section.lists.iter().take(wanted).next() else {
        return Vec::new();
    };
    for item in value {
        check_length(source, span, item.chars().count(), faults);
    }
    if value.iter().any(String::is_empty) {
        faults.add(span, Fault::EmptyItem);
    }
    let votes = matches!(kind, KindWord::Poll | KindWord::Dots);
    if votes && value.len() < FEWEST_OPTIONS {
        faults.add(span, Fault::TooFewOptions);
    }
    value.clone()
}

/// The one table that a step of this kind has a use for. Its first column names the rows.
fn read_table(
    kind: KindWord,
    section: &Section,
    source: &str,
    faults: &mut Faults,
) -> Option<TableText> {
    let wanted = usize::from(kind == KindWord::Table);
    for span in places(&section.tables).skip(wanted) {
        faults.add(span, Fault::Stray { what: Stray::Table });
    }
    let Spanned { value, span } = section.tables.iter().take(wanted).next()?;
    let mut lines = value.iter();
    let heads = lines.next().map(Vec::as_slice).unwrap_or_default();
    let rows: Vec<String> = lines
        .clone()
        .filter_map(|line| line.first())
        .filter(|row| !row.is_empty())
        .cloned()
        .collect();
    let columns = match heads.split_first() {
        Some((_, columns)) if !rows.is_empty() => columns,
        _ => heads,
    };
    if columns.is_empty() || columns.iter().any(String::is_empty) {
        faults.add(span, Fault::BadTable);
        return Some(TableText::default());
    }
    let naming = heads.iter().take(heads.len() - columns.len());
    let holds = |name: &&String| Column::read(name).is_ok_and(|it| it.holds != Holds::Words);
    for named in naming.chain(&rows).filter(holds) {
        let (head, why) = (named.clone(), ColumnFault::NamesRows);
        faults.add(span, Fault::BadColumn { head, why });
    }
    if lines.any(|line| line.iter().skip(1).any(|cell| !cell.is_empty())) {
        faults.add(span, Fault::TableFilled);
    }
    for words in columns.iter().chain(&rows) {
        check_length(source, span, words.chars().count(), faults);
    }
    Some(TableText { columns: read_columns(columns, span, faults), rows })
}

/// The columns that are filled, by their heads.
fn read_columns(heads: &[String], span: &Span, faults: &mut Faults) -> Vec<Column> {
    let mut columns: Vec<Column> = Vec::new();
    for head in heads {
        let checked = |column: &Column| column.holds == Holds::Checked;
        let again = columns.iter().any(checked);
        match Column::read(head) {
            Ok(column) if again && checked(&column) => {
                let (head, why) = (head.clone(), ColumnFault::CheckedTwice);
                faults.add(span, Fault::BadColumn { head, why });
            }
            Ok(column) => columns.push(column),
            Err(why) => faults.add(span, Fault::BadColumn { head: head.clone(), why }),
        }
    }
    columns
}
