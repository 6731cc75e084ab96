//! What can be wrong with a script.
//!
//! A [`Fault`] says what; a [`Mistake`] says where as well. Neither holds a sentence: each fault
//! names a message of `check.ftl` and the words that are put into it.

use super::{
    arcs::ArcFault,
    model::{Care, StepId},
    parser::Stray,
    settings::Value,
    source::{Source, Span},
    words::{Harvest, Key, KindWord, Place, Word},
};

/// A fault at a place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The file.
    pub source: Source,
    /// The place in its text.
    pub span: Span,
    /// What is wrong there.
    pub fault: Fault,
}

/// What stands in a message for something that is not known: no word of a script has capitals.
const UNKNOWN: &str = "UNKNOWN";

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file holds nothing.
    Empty,
    /// The file holds something other than UTF-8 text, first seen in this line.
    NotText {
        /// Counted from 1.
        line: usize,
    },
    /// The file is larger than any script.
    TooLarge {
        /// The largest size, in KiB.
        limit: usize,
    },
    /// The file's name cannot be a script's name.
    BadFileName {
        /// The name, without its ending.
        name: String,
    },
    /// There is no `# title`.
    NoTitle,
    /// Nothing says what will happen.
    NoAbout,
    /// There is no step.
    NoSteps,
    /// The header does not say how long the script takes.
    NoMinutes,
    /// The header does not say how much care the script asks for.
    NoCare,
    /// No such setting exists.
    UnknownKey {
        /// As it was written.
        key: String,
        /// What may have been meant.
        near: Option<Key>,
    },
    /// The setting was given before, in the same place.
    KeyTwice {
        /// The setting.
        key: Key,
    },
    /// The setting exists, but means nothing here.
    KeyNotUsed {
        /// The setting.
        key: Key,
        /// Where it was given.
        place: Place,
    },
    /// A setting stands among words, where it would be read out.
    KeyMisplaced {
        /// The setting.
        key: Key,
    },
    /// The setting cannot have this value.
    BadValue {
        /// The setting.
        key: Key,
        /// As it was written.
        value: String,
    },
    /// A step's heading is not of the form `## kind: step-id`.
    BadHeading {
        /// As it was written.
        heading: String,
    },
    /// No such kind of step exists.
    UnknownKind {
        /// As it was written.
        kind: String,
        /// What may have been meant.
        near: Option<KindWord>,
    },
    /// A step has no name.
    NoStepId {
        /// The kind.
        kind: KindWord,
    },
    /// A step's name holds what it may not.
    BadStepId {
        /// As it was written.
        id: String,
    },
    /// Two steps have the same name.
    StepTwice {
        /// The name.
        id: StepId,
        /// The line of the first, counted from 1.
        line: usize,
    },
    /// A step that asks does not say what may be kept.
    NoHarvest {
        /// The kind.
        kind: KindWord,
    },
    /// A step of this kind cannot keep this (promise P6).
    HarvestNotAllowed {
        /// The kind.
        kind: KindWord,
        /// What was written.
        harvest: Harvest,
    },
    /// A step that asks has no question.
    NoQuestion {
        /// The kind.
        kind: KindWord,
    },
    /// A step with room for one question has more.
    TooManyQuestions {
        /// The kind.
        kind: KindWord,
        /// How many there are.
        count: usize,
    },
    /// A step that says has nothing to say.
    NothingToSay,
    /// Words that would be said before the question stand after it.
    SaidTooLate,
    /// A pause has no length.
    PauseWithoutMinutes,
    /// The steps take longer than the script.
    TooMuchTime {
        /// The steps' minutes together.
        sum: u32,
        /// The script's minutes.
        minutes: u16,
    },
    /// A script with personal matter does not end with a closing step.
    NoClose {
        /// How much care it asks for.
        care: Care,
    },
    /// A step comes after the closing step.
    CloseNotLast,
    /// A table has nothing to fill: no column, or none with a head.
    BadTable,
    /// A step that is a table to fill shows none.
    NoTable,
    /// A step of this kind needs a list, of themes for example.
    NoList {
        /// The kind.
        kind: KindWord,
    },
    /// There are more or fewer times than questions.
    TimesDiffer {
        /// The setting.
        key: Key,
        /// How many times.
        times: usize,
        /// How many questions.
        questions: usize,
    },
    /// A setting names a step that does not come before, or that has nothing for it.
    NoSuchStep {
        /// The setting.
        key: Key,
        /// The step, as it was written.
        id: StepId,
    },
    /// A step builds on small groups, and the step before makes none.
    NeedsGroups {
        /// The setting.
        key: Key,
    },
    /// A vote would have its options from two places.
    TwoSources,
    /// A file that should hold practices holds none.
    NoPractice,
    /// A file among the practices has a name that is not one of theirs.
    UnknownPractice {
        /// The name, without its ending.
        name: String,
        /// What may have been meant.
        near: Option<&'static str>,
    },
    /// A message is too long for a chat.
    TooLong {
        /// Its length, in characters.
        length: usize,
        /// The greatest length, in characters.
        limit: usize,
    },
    /// Something that a script has no use for.
    Stray {
        /// What it is.
        what: Stray,
    },
    /// A translation has a step that the source has not.
    TranslationUnknownStep {
        /// The step.
        id: StepId,
        /// What may have been meant.
        near: Option<StepId>,
    },
    /// A translation lacks a step that the source has.
    TranslationMissingStep {
        /// The step.
        id: StepId,
        /// Its kind.
        kind: KindWord,
    },
    /// A step is of another kind in the translation.
    TranslationKindDiffers {
        /// The step.
        id: StepId,
        /// The kind in the translation.
        here: KindWord,
        /// The kind in the source.
        there: KindWord,
    },
    /// A step says more or fewer messages in the translation.
    TranslationMessagesDiffer {
        /// The step.
        id: StepId,
        /// How many in the translation.
        here: usize,
        /// How many in the source.
        there: usize,
    },
    /// A step asks more or fewer questions in the translation.
    TranslationQuestionsDiffer {
        /// The step.
        id: StepId,
        /// How many in the translation.
        here: usize,
        /// How many in the source.
        there: usize,
    },
    /// A list has more or fewer items in the translation.
    TranslationListDiffers {
        /// The step.
        id: StepId,
        /// How many in the translation.
        here: usize,
        /// How many in the source.
        there: usize,
    },
    /// A table has more or fewer columns or rows in the translation.
    TranslationTableDiffers {
        /// The step.
        id: StepId,
    },
    /// A setting has another value in the translation.
    TranslationSettingDiffers {
        /// What the translation says.
        here: Value,
        /// What the source says, if anything.
        there: Option<Value>,
    },
    /// An arc has a mistake of its own kind.
    Arc(ArcFault),
}

impl Fault {
    /// Its code, which is also the id of the message that explains it, without `check-`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotText { .. } => "not-text",
            Self::TooLarge { .. } => "too-large",
            Self::BadFileName { .. } => "bad-file-name",
            Self::NoTitle => "no-title",
            Self::NoAbout => "no-about",
            Self::NoSteps => "no-steps",
            Self::NoMinutes => "no-minutes",
            Self::NoCare => "no-care",
            Self::UnknownKey { .. } => "unknown-key",
            Self::KeyTwice { .. } => "key-twice",
            Self::KeyNotUsed { .. } => "key-not-used",
            Self::KeyMisplaced { .. } => "key-misplaced",
            Self::BadValue { .. } => "bad-value",
            Self::BadHeading { .. } => "bad-heading",
            Self::UnknownKind { .. } => "unknown-kind",
            Self::NoStepId { .. } => "no-step-id",
            Self::BadStepId { .. } => "bad-step-id",
            Self::StepTwice { .. } => "step-twice",
            Self::NoHarvest { .. } => "no-harvest",
            Self::HarvestNotAllowed { .. } => "harvest-not-allowed",
            Self::NoQuestion { .. } => "no-question",
            Self::TooManyQuestions { .. } => "too-many-questions",
            Self::NothingToSay => "nothing-to-say",
            Self::SaidTooLate => "said-too-late",
            Self::PauseWithoutMinutes => "pause-without-minutes",
            Self::TooMuchTime { .. } => "too-much-time",
            Self::NoClose { .. } => "no-close",
            Self::CloseNotLast => "close-not-last",
            Self::BadTable => "bad-table",
            Self::NoTable => "no-table",
            Self::NoList { .. } => "no-list",
            Self::TimesDiffer { .. } => "times-differ",
            Self::NoSuchStep { .. } => "no-such-step",
            Self::NeedsGroups { .. } => "needs-groups",
            Self::TwoSources => "two-sources",
            Self::NoPractice => "no-practice",
            Self::UnknownPractice { .. } => "unknown-practice",
            Self::TooLong { .. } => "too-long",
            Self::Stray { .. } => "stray",
            Self::TranslationUnknownStep { .. } => "translation-unknown-step",
            Self::TranslationMissingStep { .. } => "translation-missing-step",
            Self::TranslationKindDiffers { .. } => "translation-kind-differs",
            Self::TranslationMessagesDiffer { .. } => "translation-messages-differ",
            Self::TranslationQuestionsDiffer { .. } => "translation-questions-differ",
            Self::TranslationListDiffers { .. } => "translation-list-differs",
            Self::TranslationTableDiffers { .. } => "translation-table-differs",
            Self::TranslationSettingDiffers { .. } => "translation-setting-differs",
            Self::Arc(fault) => fault.id(),
        }
    }

    /// What is put into the message, by name. What is not known is `UNKNOWN`.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let or_none = |known: Option<&str>| known.unwrap_or(UNKNOWN).to_owned();
        match self {
            Self::Empty
            | Self::NoTitle
            | Self::NoAbout
            | Self::NoSteps
            | Self::NoMinutes
            | Self::NoCare
            | Self::NothingToSay
            | Self::SaidTooLate
            | Self::PauseWithoutMinutes
            | Self::CloseNotLast
            | Self::BadTable
            | Self::NoTable
            | Self::TwoSources
            | Self::NoPractice => Vec::new(),
            Self::UnknownPractice { name, near } => {
                vec![("name", name.clone()), ("near", or_none(*near))]
            }
            Self::NotText { line } => vec![("line", line.to_string())],
            Self::TooLarge { limit } => vec![("limit", limit.to_string())],
            Self::BadFileName { name } => vec![("name", name.clone())],
            Self::UnknownKey { key, near } => {
                vec![("key", key.clone()), ("near", or_none(near.map(Key::word)))]
            }
            Self::KeyTwice { key } | Self::KeyMisplaced { key } | Self::NeedsGroups { key } => {
                vec![("key", key.word().to_owned())]
            }
            Self::KeyNotUsed { key, place } => {
                vec![("key", key.word().to_owned()), ("place", place.to_string())]
            }
            Self::BadValue { key, value } => {
                vec![("key", key.word().to_owned()), ("value", value.clone())]
            }
            Self::BadHeading { heading } => vec![("heading", heading.clone())],
            Self::UnknownKind { kind, near } => {
                vec![("kind", kind.clone()), ("near", or_none(near.map(KindWord::word)))]
            }
            Self::NoStepId { kind }
            | Self::NoHarvest { kind }
            | Self::NoQuestion { kind }
            | Self::NoList { kind } => {
                vec![("kind", kind.word().to_owned())]
            }
            Self::TimesDiffer { key, times, questions } => vec![
                ("key", key.word().to_owned()),
                ("times", times.to_string()),
                ("questions", questions.to_string()),
            ],
            Self::NoSuchStep { key, id } => {
                vec![("key", key.word().to_owned()), ("id", id.to_string())]
            }
            Self::TranslationTableDiffers { id } => vec![("id", id.to_string())],
            Self::BadStepId { id } => vec![("id", id.clone())],
            Self::StepTwice { id, line } => {
                vec![("id", id.to_string()), ("line", line.to_string())]
            }
            Self::HarvestNotAllowed { kind, harvest } => {
                vec![("kind", kind.word().to_owned()), ("harvest", harvest.word().to_owned())]
            }
            Self::TooManyQuestions { kind, count } => {
                vec![("kind", kind.word().to_owned()), ("count", count.to_string())]
            }
            Self::TooMuchTime { sum, minutes } => {
                vec![("sum", sum.to_string()), ("minutes", minutes.to_string())]
            }
            Self::NoClose { care } => vec![("care", care.word().to_owned())],
            Self::TooLong { length, limit } => {
                vec![("length", length.to_string()), ("limit", limit.to_string())]
            }
            Self::Stray { what } => vec![("what", what.word().to_owned())],
            Self::TranslationUnknownStep { id, near } => {
                let near = near.as_ref().map(|id| id.0.as_str());
                vec![("id", id.to_string()), ("near", or_none(near))]
            }
            Self::TranslationMissingStep { id, kind } => {
                vec![("id", id.to_string()), ("kind", kind.word().to_owned())]
            }
            Self::TranslationKindDiffers { id, here, there } => vec![
                ("id", id.to_string()),
                ("here", here.word().to_owned()),
                ("there", there.word().to_owned()),
            ],
            Self::TranslationMessagesDiffer { id, here, there }
            | Self::TranslationQuestionsDiffer { id, here, there }
            | Self::TranslationListDiffers { id, here, there } => vec![
                ("id", id.to_string()),
                ("here", here.to_string()),
                ("there", there.to_string()),
            ],
            Self::Arc(fault) => fault.args(),
            Self::TranslationSettingDiffers { here, there } => {
                let there = there.as_ref().map(Value::to_string);
                vec![
                    ("key", here.key().word().to_owned()),
                    ("here", here.to_string()),
                    ("there", or_none(there.as_deref())),
                ]
            }
        }
    }
}

/// The faults of one file, as they are found.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<(Span, Fault)>);

impl Faults {
    /// Notes a fault.
    pub fn add(&mut self, span: &Span, fault: Fault) {
        self.0.push((span.clone(), fault));
    }

    /// Whether none was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults as mistakes in `source`, from top to bottom.
    pub fn into_mistakes(mut self, source: &Source) -> Vec<Mistake> {
        self.0.sort_by_key(|(span, _)| span.start);
        let mistake = |(span, fault)| Mistake { source: source.clone(), span, fault };
        self.0.into_iter().map(mistake).collect()
    }
}
