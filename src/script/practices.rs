//! Groundings and energisers, short things to do for a circle or for one person alone; and the ways
//! in which somebody is asked how they are.
//!
//! They lie in `prompts/<lang>/practices/grounding.md`, `energisers.md` and `check-ins.md`: a heading
//! for each, and below it one paragraph for each message. A section `## notes` is for whoever reads
//! the file.

use std::{collections::BTreeMap, sync::Arc};

use rand::Rng;

use super::{
    lint::MAX_MESSAGE,
    mistake::{Fault, Faults, Mistake},
    parser::{DraftStep, Stray, parse},
    source::{ScriptFile, Source, beginning},
    words::Word,
};
use crate::speech::Language;

/// What a practice is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Practice {
    /// To steady oneself.
    Grounding,
    /// To wake up.
    Energiser,
    /// To ask somebody how they are.
    CheckIn,
}

/// By the names of their files.
impl Word for Practice {
    const ALL: &'static [(&'static str, Self)] = &[
        ("grounding", Self::Grounding),
        ("energisers", Self::Energiser),
        ("check-ins", Self::CheckIn),
    ];
}

/// One practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeItem {
    /// Its name, as people read it.
    pub name: String,
    /// What is said, a message each; never empty.
    pub messages: Vec<String>,
}

/// All practices, by what they are for and by language.
#[derive(Clone, Debug, Default)]
pub struct Practices {
    items: BTreeMap<(Practice, Language), Vec<PracticeItem>>,
}

impl Practices {
    /// Makes them of `files`, and gives back the mistakes. A file with a mistake is left out.
    pub fn from_files(files: &[ScriptFile]) -> (Self, Vec<Mistake>) {
        let mut practices = Self::default();
        let mut mistakes = Vec::new();
        for file in files {
            let mut faults = Faults::default();
            let text: Arc<str> = match file.text() {
                Ok(text) => text.into(),
                Err(fault) => {
                    faults.add(&(0..0), fault);
                    Arc::default()
                }
            };
            if faults.is_empty() {
                let items = read(&text, &mut faults);
                match Practice::read(&file.name) {
                    Some(practice) if faults.is_empty() => {
                        practices.items.insert((practice, file.language.clone()), items);
                    }
                    Some(_) => {}
                    None => {
                        let near = Practice::nearest(&file.name).map(Practice::word);
                        let name = file.name.clone();
                        let head = beginning(&text, &(0..text.len()));
                        faults.add(&head, Fault::UnknownPractice { name, near });
                    }
                }
            }
            mistakes.extend(faults.into_mistakes(&Source { path: file.path.clone(), text }));
        }
        (practices, mistakes)
    }

    /// Puts back those that `before` had of this file.
    pub(super) fn keep(&mut self, before: &Self, file: &Source) {
        let (practice, language) = (Practice::read(file.name()), file.language());
        let Some(key) = practice.zip(language) else { return };
        let items = before.items.get_key_value(&key);
        self.items.extend(items.map(|(key, items)| (key.clone(), items.clone())));
    }

    /// Those in `language`, or else in English.
    pub fn of(&self, practice: Practice, language: &Language) -> &[PracticeItem] {
        let whole = language.as_str();
        let primary = whole.split('-').next().unwrap_or(whole).parse::<Language>().ok();
        let languages = [Some(language.clone()), primary, Some(Language::english())];
        let found =
            languages.into_iter().flatten().find_map(|tag| self.items.get(&(practice, tag)));
        found.map_or(&[], Vec::as_slice)
    }
}

/// One of them by lot, but not the last, and which it is; nothing if there is none.
pub fn another<'i>(
    chance: &mut impl Rng,
    items: &'i [PracticeItem],
    last: Option<usize>,
) -> Option<(usize, &'i PracticeItem)> {
    let others: Vec<usize> = (0..items.len()).filter(|at| Some(*at) != last).collect();
    let from = if others.is_empty() { (0..items.len()).collect() } else { others };
    if from.is_empty() {
        return None;
    }
    let at = *from.get(chance.random_range(0..from.len()))?;
    Some((at, items.get(at)?))
}

fn read(text: &str, faults: &mut Faults) -> Vec<PracticeItem> {
    let draft = parse(text);
    let head = draft.title.as_ref().map_or(0..0, |title| title.span.clone());
    let head = if head.is_empty() { beginning(text, &(0..text.len())) } else { head };
    for stray in &draft.strays {
        faults.add(&stray.span, Fault::Stray { what: stray.value });
    }
    if draft.title.is_none_or(|title| title.value.is_empty()) {
        faults.add(&head, Fault::NoTitle);
    }
    if draft.steps.is_empty() {
        faults.add(&head, Fault::NoPractice);
    }
    draft.steps.into_iter().map(|step| read_item(step, text, faults)).collect()
}

fn read_item(step: DraftStep, text: &str, faults: &mut Faults) -> PracticeItem {
    let section = step.section;
    for setting in &section.settings {
        let key = setting.key.value.clone();
        faults.add(&setting.span(), Fault::UnknownKey { key, near: None });
    }
    for list in &section.lists {
        faults.add(&list.span, Fault::Stray { what: Stray::List });
    }
    for table in &section.tables {
        faults.add(&table.span, Fault::Stray { what: Stray::Table });
    }
    for words in &section.words {
        let (length, limit) = (words.text.value.chars().count(), MAX_MESSAGE);
        if length > limit {
            faults.add(&beginning(text, &words.text.span), Fault::TooLong { length, limit });
        }
    }
    let messages: Vec<String> = section.words.into_iter().map(|words| words.text.value).collect();
    if messages.is_empty() {
        faults.add(&step.heading.span, Fault::NothingToSay);
    }
    PracticeItem { name: step.heading.value, messages }
}
