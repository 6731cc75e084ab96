//! What an arc is, once it has been read and found to be without a mistake.

use std::{collections::BTreeMap, fmt, ops::RangeInclusive};

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use crate::{
    script::{Care, ScriptName, Word},
    speech::Language,
};

/// The scripts that an arc may name, with the care that they ask for, as far as it can be told.
pub(in crate::script) type Known = BTreeMap<ScriptName, Option<Care>>;

/// The name of an arc: its file's name without the ending, such as `first-hour`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ArcName(pub String);

impl fmt::Display for ArcName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How time passes in an arc.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pace {
    /// People meet at one hour; times are minutes.
    #[default]
    Live,
    /// People write when they can; each day of the arc is a day of the calendar, and no script in
    /// it is red: nobody would be there for whom it becomes too much.
    Slow,
}

impl Word for Pace {
    const ALL: &'static [(&'static str, Self)] = &[("live", Self::Live), ("slow", Self::Slow)];
}

/// What an item of an arc is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// A script.
    Script(ScriptName),
    /// A break.
    Break,
}

/// One item of an arc.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArcItem {
    /// What it is.
    pub part: Part,
    /// Its own minutes, 1 or more, if they are not those of its script. A break has some.
    pub minutes: Option<u16>,
}

/// One day of an arc.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArcDay {
    /// Its name, by which translations are matched; unique within an arc.
    pub id: String,
    /// When it begins, on a clock on the wall where the circle is.
    pub at: Option<Time>,
    /// What comes, in order; never empty.
    pub items: Vec<ArcItem>,
}

/// The words of an arc in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArcText {
    /// The title, as people read it.
    pub title: String,
    /// What it is for, in a message or several.
    pub about: String,
}

/// A sequence of scripts, in all its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptArc {
    /// Its name.
    pub name: ArcName,
    /// How time passes in it.
    pub pace: Pace,
    /// For how many people it is meant, where it says so.
    pub people: Option<RangeInclusive<u8>>,
    /// The days, in order; never empty.
    pub days: Vec<ArcDay>,
    /// The language in which it was written first.
    pub source: Language,
    /// Its words; always holds `source`.
    pub texts: BTreeMap<Language, ArcText>,
}

impl ScriptArc {
    /// Whether all that it names is among these scripts, and none of them is red where it is slow.
    pub(in crate::script) fn can_be_led(&self, known: &Known) -> bool {
        self.days.iter().flat_map(|day| &day.items).all(|item| match &item.part {
            Part::Script(name) => known
                .get(name)
                .is_some_and(|care| self.pace == Pace::Live || *care != Some(Care::Red)),
            Part::Break => true,
        })
    }

    /// The words in `language`, or in the language in which the arc was written.
    pub fn text(&self, language: &Language) -> Option<&ArcText> {
        self.texts.get(language).or_else(|| self.texts.get(&self.source))
    }
}
