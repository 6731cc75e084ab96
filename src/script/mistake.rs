//! What can be wrong with a script.
//!
//! A [`Fault`] says what; a [`Mistake`] says where as well. Neither holds a sentence: each fault
//! names a message of `check.ftl` and the words that are put into it. A fault that is only a
//! [`Hint`] keeps no script from being run.

use super::{
    arcs::ArcFault,
    check_ins::CheckInFault,
    columns::ColumnFault,
    directory::EntryFault,
    hint::Hint,
    model::{Care, StepId},
    parser::Stray,
    settings::Value,
    source::{Source, Span, line_of},
    words::{Harvest, Key, KindWord, Place},
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
    /// A column of a table does not say in a way that can be read what its cells hold.
    BadColumn {
        /// Its head, as it was written.
        head: String,
        /// What is wrong with it.
        why: ColumnFault,
    },
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
    /// A step builds on small groups, and no step before makes any.
    NeedsGroups {
        /// The setting.
        key: Key,
    },
    /// Small groups are to meet again, and no step before makes any of this size.
    NeedsSameGroups {
        /// The kind.
        kind: KindWord,
    },
    /// The table of the whole circle would be kept for one person.
    TableOfAll,
    /// A vote would have its options from two places.
    TwoSources,
    /// A table would have its rows from two places.
    TwoSourcesOfRows,
    /// Nothing says what is sorted.
    NothingToSort,
    /// There are more headings than can be sorted by.
    TooManyHeadings {
        /// How many there are.
        headings: usize,
        /// How many there may be.
        most: usize,
    },
    /// A step that brings something has the name that stands for a person.
    BringsName,
    /// What stands between braces is nothing that a facilitator has brought before.
    UnknownPlaceholder {
        /// As it was written, without its braces.
        name: String,
        /// What may have been meant.
        near: Option<StepId>,
    },
    /// A person's name would be put where nobody has a turn.
    NameWithoutTurns,
    /// A file that should hold practices holds none.
    NoPractice,
    /// A file among the practices has a name that is not one of theirs.
    UnknownPractice {
        /// The name, without its ending.
        name: String,
        /// What may have been meant.
        near: Option<&'static str>,
    },
    /// A vote would be answered by a number on a scale, and in another way.
    ScaleAndBallot,
    /// A vote goes through several things, and puts its answers in order for each.
    EachAndRank,
    /// A vote is repeated with more or fewer questions.
    QuestionsDiffer {
        /// The vote that is repeated.
        id: StepId,
        /// How many questions here.
        here: usize,
        /// How many there.
        there: usize,
    },
    /// A vote has fewer than two options.
    TooFewOptions,
    /// An item of a list holds nothing.
    EmptyItem,
    /// A cell of a table that is to be filled is not empty.
    TableFilled,
    /// The questions of a small group take longer than its step.
    TimesTooLong {
        /// The questions' minutes together.
        sum: u32,
        /// The step's minutes.
        minutes: u16,
    },
    /// A drill has several events, and nothing says when they come.
    EventsWithoutTimes,
    /// An event of a drill comes when its step is over.
    EventTooLate {
        /// The event's minute.
        at: u16,
        /// The step's minutes.
        minutes: u16,
    },
    /// An event of a drill is for a role that the list does not have.
    NoSuchRole {
        /// The role, as it was written.
        role: String,
        /// What may have been meant.
        near: Option<String>,
    },
    /// Something that is only for what is its author's alone stands where others see it.
    NotOwn {
        /// The setting.
        key: Key,
    },
    /// A script that is opened alone has a step for which others are needed.
    NeedsOthers {
        /// The kind.
        kind: KindWord,
    },
    /// A script that is opened alone asks for the care of others.
    TooHardAlone,
    /// A step is to be answered again on a later day, and is no scale with several questions.
    AgainWithoutScale,
    /// A script with a drill asks for no care.
    DrillNeedsCare,
    /// Words that can hurt, or press somebody.
    RiskyWording {
        /// The words, as they were written.
        words: String,
        /// What to write instead, if the list says so.
        instead: Option<String>,
    },
    /// An original says against which original it was held.
    SourceInOriginal,
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
    /// A step of a translation has other words between braces than the original.
    TranslationPlaceholdersDiffer {
        /// The step.
        id: StepId,
        /// What the original has, with its braces; empty if it has none.
        there: String,
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
    /// An entry of the directory has a mistake of its own kind.
    Entry(EntryFault),
    /// A group's own check-in questions have a mistake of their own kind.
    CheckIn(CheckInFault),
    /// Something to look at again.
    Hint(Hint),
}

impl Mistake {
    /// The line in which it begins, counted from 1.
    pub fn line(&self) -> usize {
        line_of(&self.source.text, self.span.start)
    }
}

impl Fault {
    /// Whether it is only something to look at again.
    pub fn is_hint(&self) -> bool {
        matches!(self, Self::Hint(_))
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

    /// Whether no mistake was found.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, fault)| fault.is_hint())
    }

    /// Notes a hint.
    pub fn hint(&mut self, span: &Span, hint: Hint) {
        self.add(span, Fault::Hint(hint));
    }

    /// The faults as mistakes in `source`, from top to bottom.
    pub fn into_mistakes(mut self, source: &Source) -> Vec<Mistake> {
        self.0.sort_by_key(|(span, _)| span.start);
        let mistake = |(span, fault)| Mistake { source: source.clone(), span, fault };
        self.0.into_iter().map(mistake).collect()
    }
}
