//! What a script is, once it has been read and found to be without a mistake.
//!
//! A [`Script`] holds what is true in every language (times, kinds, harvest classes) apart from
//! what people read ([`Text`]), so that a circle in one language and a private room in another
//! run the same steps. The harvest classes that a step may have are part of its kind: a step
//! whose answers are private has no way to say "show them to the group" (promise P6).

use std::{collections::BTreeMap, fmt, ops::RangeInclusive};

use serde::{Deserialize, Serialize};

use crate::speech::Language;

/// The name of a script: its file's name without the ending, such as `checkin-round`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScriptName(pub String);

impl fmt::Display for ScriptName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The name of a step, by which its translations are matched; unique within a script.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StepId(pub String);

impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How much care an exercise asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Care {
    /// Nothing personal is asked.
    Green,
    /// Something personal may be said. The script ends with a closing step.
    Amber,
    /// Threats or hurt may surface: a facilitator and a second person must be there, and no timer
    /// may start it (promise P10). The script ends with a closing step.
    Red,
}

/// What may be kept of what people write to Kolo alone in a `private` or `close` step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PrivateHarvest {
    /// Goes back to its author at the end, and to nobody else.
    Own,
    /// Erased when the step is over.
    None,
}

/// What may be kept of what people write for a `wall`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WallHarvest {
    /// Shown in the circle without names, and may stand in what the group takes home.
    Group,
    /// Shown in the circle without names, then erased.
    None,
}

/// What may be kept of what is said aloud in a `round`. Kolo stores nothing of it either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RoundHarvest {
    /// The circle may write it down together.
    Group,
    /// It stays in the moment.
    None,
}

/// Who has the word first in a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum First {
    /// The facilitators, then everybody else in an order drawn afresh.
    #[default]
    Facilitator,
    /// Everybody in an order drawn afresh.
    Anyone,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Kind {
    /// Kolo says something in the circle.
    Say,
    /// Each person in turn answers in the circle; one round for each question.
    Round {
        /// What may be kept.
        harvest: RoundHarvest,
        /// Who begins.
        first: First,
    },
    /// Each person answers Kolo alone; one after the other for each question.
    Private {
        /// What may be kept.
        harvest: PrivateHarvest,
    },
    /// Everybody writes to Kolo alone; all of it is shown together, shuffled, without names.
    Wall {
        /// What may be kept.
        harvest: WallHarvest,
        /// How many people must have written before it may be shown; 2 or more.
        at_least: u8,
    },
    /// Silence, for as long as the step's minutes say.
    Pause,
    /// Closing words in the circle, then one question to each person alone. The answer is erased
    /// when its author has been heard.
    Close,
}

/// One step, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// What it does.
    #[serde(flatten)]
    pub kind: Kind,
    /// The time planned for it, in minutes; 0 means that the script goes straight on.
    pub minutes: u16,
}

/// The words of a step in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepText {
    /// What Kolo says in the circle before anything is asked, a message each.
    pub say: Vec<String>,
    /// The questions, in order.
    pub ask: Vec<String>,
}

/// The words of a script in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The title, as people read it.
    pub title: String,
    /// What will happen, as it is announced.
    pub about: String,
    /// For facilitators only; never sent to a room.
    pub notes: String,
    /// The words of each step.
    pub steps: BTreeMap<StepId, StepText>,
}

/// One exercise, in all its languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Script {
    /// Its name.
    pub name: ScriptName,
    /// The whole time planned, in minutes.
    pub minutes: u16,
    /// How much care it asks for.
    pub care: Care,
    /// For how many people it is meant, where the script says so.
    pub people: Option<RangeInclusive<u8>>,
    /// Letters and numbers of the maps it belongs to, such as `B`, `S`, `w5`, `K3`.
    pub maps: Vec<String>,
    /// The tradition that it descends from.
    pub lineage: String,
    /// The steps, in order; never empty.
    pub steps: Vec<Step>,
    /// The language in which it was written first.
    pub source: Language,
    /// Its words; always holds `source`.
    pub texts: BTreeMap<Language, Text>,
}

impl Script {
    /// The words in `language`, or in the language in which the script was written.
    pub fn text(&self, language: &Language) -> Option<&Text> {
        self.texts.get(language).or_else(|| self.texts.get(&self.source))
    }

    /// The words of one step in `language`, or in the language in which the script was written.
    pub fn step_text(&self, language: &Language, step: &StepId) -> Option<&StepText> {
        let translated = self.texts.get(language).and_then(|text| text.steps.get(step));
        translated.or_else(|| self.texts.get(&self.source)?.steps.get(step))
    }
}
