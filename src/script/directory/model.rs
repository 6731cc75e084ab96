//! What an entry of the directory is.

use std::{collections::BTreeMap, fmt, sync::Arc};

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    script::Word,
    speech::{Language, Line, Need},
};

/// So many days after somebody checked something, it counts; then it has to be checked again.
pub const FRESH_DAYS: u8 = 90;

/// The name of an entry: that of its file, without the ending.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryName(pub String);

impl fmt::Display for EntryName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which entry: one of the files, or one that somebody of the circle has proposed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryId {
    /// The name of a file.
    File(EntryName),
    /// The number of a proposal.
    Proposed(u32),
}

/// What sort of help it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// An organisation that acts itself.
    Organisation,
    /// Somebody who gives money.
    Fund,
    /// People and groups who stand by each other.
    Network,
    /// A body of states, or a procedure before one.
    Mechanism,
}

impl Word for EntryKind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("organisation", Self::Organisation),
        ("fund", Self::Fund),
        ("network", Self::Network),
        ("mechanism", Self::Mechanism),
    ];
}

/// By their names in files.
impl Word for Line {
    const ALL: &'static [(&'static str, Self)] = &[
        ("L1", Self::Own),
        ("Ld", Self::Partners),
        ("L2", Self::International),
        ("L3", Self::Mechanisms),
    ];
}

/// By their names in files.
impl Word for Need {
    const ALL: &'static [(&'static str, Self)] = &[
        ("emergency", Self::Emergency),
        ("money", Self::Money),
        ("relocation", Self::Relocation),
        ("rest", Self::Rest),
        ("legal", Self::Legal),
        ("medical", Self::Medical),
        ("wellbeing", Self::Wellbeing),
        ("digital", Self::Digital),
        ("accompaniment", Self::Accompaniment),
        ("advocacy", Self::Advocacy),
        ("training", Self::Training),
        ("solidarity", Self::Solidarity),
        ("complaint", Self::Complaint),
    ];
}

/// How long an answer usually takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speed {
    /// The same day.
    Hours,
    /// A few days.
    Days,
    /// Some weeks.
    Weeks,
    /// Months, or longer.
    Months,
}

impl Word for Speed {
    const ALL: &'static [(&'static str, Self)] = &[
        ("hours", Self::Hours),
        ("days", Self::Days),
        ("weeks", Self::Weeks),
        ("months", Self::Months),
    ];
}

/// That somebody has checked an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// On which day.
    pub on: Date,
    /// Who, in letters that those who lead understand.
    pub by: String,
}

/// One entry, in all its languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in commands.
    pub name: EntryName,
    /// What sort of help it is.
    pub kind: EntryKind,
    /// In which line of protection.
    pub line: Line,
    /// With what it helps; never empty.
    pub needs: Vec<Need>,
    /// In which languages one can write to it, as tags.
    pub languages: Vec<Language>,
    /// How long an answer usually takes, if that is known.
    pub speed: Option<Speed>,
    /// Where this was read, and when, for whoever checks it.
    pub seen_in: String,
    /// That somebody has checked it.
    pub checked: Option<Checked>,
    /// How to reach it; empty until a facilitator has filled it in.
    pub contact: String,
    /// The language in which it was written first.
    pub source: Language,
    /// What is said of it.
    pub texts: BTreeMap<Language, EntryText>,
}

/// What is said of an entry in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryText {
    /// What it is called.
    pub title: String,
    /// What it does, and for whom; never empty.
    pub about: String,
    /// What it asks for before it helps.
    pub asks_for: String,
    /// What can be dangerous or disappointing in it.
    pub mind: String,
}

impl Entry {
    /// What is said of it in `language`, else in that language elsewhere, else as it was written.
    pub fn text(&self, language: &Language) -> Option<&EntryText> {
        let whole = language.as_str();
        let primary = whole.split('-').next().unwrap_or(whole).parse::<Language>().ok();
        let tags = [Some(language.clone()), primary, Some(self.source.clone())];
        tags.into_iter().flatten().find_map(|tag| self.texts.get(&tag))
    }

    /// Whether it may be shown to people: somebody has checked it lately, and it says how to reach
    /// them.
    pub fn is_fresh(&self, today: Date) -> bool {
        let checked = self.checked.as_ref();
        !self.contact.is_empty() && checked.is_some_and(|checked| is_fresh(checked.on, today))
    }
}

/// Whether what was checked on that day still counts. A day to come counts as a slip of the pen.
pub(crate) fn is_fresh(on: Date, today: Date) -> bool {
    on <= today && today <= on.saturating_add(i32::from(FRESH_DAYS).days())
}

/// All entries, by name.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    entries: BTreeMap<EntryName, Arc<Entry>>,
}

impl Directory {
    /// The entry of this name.
    pub fn get(&self, name: &EntryName) -> Option<&Arc<Entry>> {
        self.entries.get(name)
    }

    /// All of them, by line of protection, and then by name.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Entry>> {
        let mut entries: Vec<_> = self.entries.values().collect();
        entries.sort_by_key(|entry| entry.line);
        entries.into_iter()
    }

    /// Puts back the entry that `before` had under this name.
    pub(in crate::script) fn keep(&mut self, before: &Self, name: &EntryName) {
        let entry = before.entries.get_key_value(name);
        self.entries.extend(entry.map(|(name, entry)| (name.clone(), Arc::clone(entry))));
    }

    pub(in crate::script) fn insert(&mut self, entry: Entry) {
        self.entries.insert(entry.name.clone(), Arc::new(entry));
    }
}
