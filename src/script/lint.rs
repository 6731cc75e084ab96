//! Draft → reading: the rules that hold for every file, in whichever language.
//!
//! What a script must say once, in the language in which it was written first, stands in `whole`;
//! what a translation must say again, in `translations`.

use std::collections::BTreeMap;

use super::{
    mistake::{Fault, Faults},
    model::{StepId, StepText, TableText, Text},
    parser::{Aside, Draft, DraftStep, Section, Stray},
    settings::Settings,
    source::{Span, Spanned, beginning, line_of, trimmed},
    words::{Key, KindWord, Place, Word},
};

/// The greatest length of a message, in characters: about what a telephone shows at once.
pub(super) const MAX_MESSAGE: usize = 400;

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
    let title = draft.title.map(|title| title.value).unwrap_or_default();
    if title.is_empty() {
        faults.add(&head, Fault::NoTitle);
    }
    let header = Settings::read(&draft.header.settings, Place::Header, faults);
    check_words(&draft.header, text, faults);
    for span in places(&draft.header.lists) {
        faults.add(span, Fault::Stray { what: Stray::List });
    }
    for span in places(&draft.header.tables) {
        faults.add(span, Fault::Stray { what: Stray::Table });
    }
    let about: Vec<_> = draft.header.words.into_iter().map(|words| words.text.value).collect();
    if about.is_empty() {
        faults.add(&head, Fault::NoAbout);
    }

    let tried_steps = !draft.steps.is_empty();
    let mut steps: Vec<ReadStep> = Vec::new();
    let mut texts = BTreeMap::new();
    for draft_step in draft.steps {
        let Some((kind, id)) = read_heading(&draft_step, faults) else {
            check_words(&draft_step.section, text, faults);
            continue;
        };
        let heading = draft_step.heading.span.clone();
        if let Some(first) = steps.iter().find(|step| step.id == id) {
            let line = line_of(text, first.heading.start);
            faults.add(&heading, Fault::StepTwice { id: id.clone(), line });
        }
        let settings = Settings::read(&draft_step.section.settings, Place::Step(kind), faults);
        check_harvest(kind, &settings, faults);
        let words = read_words(kind, draft_step, text, faults);
        texts.insert(id.clone(), words);
        steps.push(ReadStep { heading, id, kind, settings });
    }
    let about = about.join("\n\n");
    let mut asides = draft.asides;
    let mut aside = |which: Aside| {
        let found = asides.iter_mut().find(|(other, _)| *other == which);
        found.map(|(_, text)| std::mem::take(text)).unwrap_or_default()
    };
    let text = Text {
        title,
        about,
        content: aside(Aside::Content),
        instead: aside(Aside::Instead),
        aims: aside(Aside::Aims),
        needed: aside(Aside::Needed),
        points: aside(Aside::Points),
        notes: aside(Aside::Notes),
        steps: texts,
    };
    Reading { head, header, tried_steps, steps, text }
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
pub(super) fn is_id(id: &str) -> bool {
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
        let length = words.text.value.chars().count();
        if length > MAX_MESSAGE {
            let limit = MAX_MESSAGE;
            let span = beginning(text, &words.text.span);
            faults.add(&span, Fault::TooLong { length, limit });
        }
    }
}

/// Sorts the words of a step into what is said and what is asked.
fn read_words(kind: KindWord, step: DraftStep, source: &str, faults: &mut Faults) -> StepText {
    check_words(&step.section, source, faults);
    let list = read_list(kind, &step.section, faults);
    let table = read_table(kind, &step.section, faults);
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
fn read_list(kind: KindWord, section: &Section, faults: &mut Faults) -> Vec<String> {
    let wanted = usize::from(kind.lists());
    for span in places(&section.lists).skip(wanted) {
        faults.add(span, Fault::Stray { what: Stray::List });
    }
    let list = section.lists.iter().take(wanted).next();
    for item in list.iter().flat_map(|list| &list.value) {
        let (length, limit) = (item.chars().count(), MAX_MESSAGE);
        if let Some(list) = list
            && length > limit
        {
            faults.add(&list.span, Fault::TooLong { length, limit });
        }
    }
    list.map(|list| list.value.clone()).unwrap_or_default()
}

/// The one table that a step of this kind has a use for. Its first column names the rows.
fn read_table(kind: KindWord, section: &Section, faults: &mut Faults) -> Option<TableText> {
    let wanted = usize::from(kind == KindWord::Table);
    for span in places(&section.tables).skip(wanted) {
        faults.add(span, Fault::Stray { what: Stray::Table });
    }
    let Spanned { value, span } = section.tables.iter().take(wanted).next()?;
    let mut lines = value.iter();
    let heads = lines.next().map(Vec::as_slice).unwrap_or_default();
    let rows: Vec<String> =
        lines.filter_map(|line| line.first()).filter(|row| !row.is_empty()).cloned().collect();
    let columns = match heads.split_first() {
        Some((_, columns)) if !rows.is_empty() => columns,
        _ => heads,
    };
    if columns.is_empty() || columns.iter().any(String::is_empty) {
        faults.add(span, Fault::BadTable);
        return None;
    }
    Some(TableText { columns: columns.to_vec(), rows })
}
