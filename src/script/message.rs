//! Which message of `check.ftl` explains a fault, and what is put into it.

use super::{
    mistake::Fault,
    settings::Value,
    words::{Key, KindWord, Word},
};

/// What stands in a message for something that is not known: no word of a script has capitals.
const UNKNOWN: &str = "UNKNOWN";

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
            Self::BadColumn { .. } => "bad-column",
            Self::NoTable => "no-table",
            Self::NoList { .. } => "no-list",
            Self::TimesDiffer { .. } => "times-differ",
            Self::NoSuchStep { .. } => "no-such-step",
            Self::NeedsGroups { .. } => "needs-groups",
            Self::NeedsSameGroups { .. } => "needs-same-groups",
            Self::TableOfAll => "table-of-all",
            Self::TwoSources => "two-sources",
            Self::TwoSourcesOfRows => "two-sources-of-rows",
            Self::NothingToSort => "nothing-to-sort",
            Self::TooManyHeadings { .. } => "too-many-headings",
            Self::BringsName => "brings-name",
            Self::UnknownPlaceholder { .. } => "unknown-placeholder",
            Self::NameWithoutTurns => "name-without-turns",
            Self::NoPractice => "no-practice",
            Self::UnknownPractice { .. } => "unknown-practice",
            Self::ScaleAndBallot => "scale-and-ballot",
            Self::EachAndRank => "each-and-rank",
            Self::NoSuchRole { .. } => "no-such-role",
            Self::QuestionsDiffer { .. } => "questions-differ",
            Self::TooFewOptions => "too-few-options",
            Self::EmptyItem => "empty-item",
            Self::TableFilled => "table-filled",
            Self::TimesTooLong { .. } => "times-too-long",
            Self::EventsWithoutTimes => "events-without-times",
            Self::EventTooLate { .. } => "event-too-late",
            Self::NotOwn { .. } => "not-own",
            Self::NeedsOthers { .. } => "needs-others",
            Self::TooHardAlone => "too-hard-alone",
            Self::AgainWithoutScale => "again-without-scale",
            Self::DrillNeedsCare => "drill-needs-care",
            Self::RiskyWording { .. } => "risky-wording",
            Self::SourceInOriginal => "source-in-original",
            Self::TooLong { .. } => "too-long",
            Self::Stray { .. } => "stray",
            Self::TranslationUnknownStep { .. } => "translation-unknown-step",
            Self::TranslationMissingStep { .. } => "translation-missing-step",
            Self::TranslationKindDiffers { .. } => "translation-kind-differs",
            Self::TranslationMessagesDiffer { .. } => "translation-messages-differ",
            Self::TranslationQuestionsDiffer { .. } => "translation-questions-differ",
            Self::TranslationListDiffers { .. } => "translation-list-differs",
            Self::TranslationTableDiffers { .. } => "translation-table-differs",
            Self::TranslationPlaceholdersDiffer { .. } => "translation-placeholders-differ",
            Self::TranslationSettingDiffers { .. } => "translation-setting-differs",
            Self::Arc(fault) => fault.id(),
            Self::Entry(fault) => fault.id(),
            Self::CheckIn(fault) => fault.id(),
            Self::Hint(hint) => hint.id(),
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
            | Self::TableOfAll
            | Self::TwoSources
            | Self::TwoSourcesOfRows
            | Self::NothingToSort
            | Self::BringsName
            | Self::NameWithoutTurns
            | Self::NoPractice
            | Self::ScaleAndBallot
            | Self::EachAndRank
            | Self::TooFewOptions
            | Self::EmptyItem
            | Self::TableFilled
            | Self::EventsWithoutTimes
            | Self::DrillNeedsCare
            | Self::TooHardAlone
            | Self::AgainWithoutScale
            | Self::SourceInOriginal => Vec::new(),
            Self::UnknownPractice { name, near } => {
                vec![("name", name.clone()), ("near", or_none(*near))]
            }
            Self::Arc(fault) => fault.args(),
            Self::Entry(fault) => fault.args(),
            Self::CheckIn(fault) => fault.args(),
            Self::Hint(hint) => hint.args(),
            Self::NotText { line } => vec![("line", line.to_string())],
            Self::TooLarge { limit } => vec![("limit", limit.to_string())],
            Self::BadFileName { name } => vec![("name", name.clone())],
            Self::NoSuchRole { role, near } => {
                vec![("role", role.clone()), ("near", or_none(near.as_deref()))]
            }
            Self::UnknownKey { key, near } => {
                vec![("key", key.clone()), ("near", or_none(near.map(Key::word)))]
            }
            Self::KeyTwice { key }
            | Self::KeyMisplaced { key }
            | Self::NeedsGroups { key }
            | Self::NotOwn { key } => {
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
            | Self::NoList { kind }
            | Self::NeedsSameGroups { kind }
            | Self::NeedsOthers { kind } => {
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
            Self::BadColumn { head, why } => {
                vec![("head", head.clone()), ("why", why.id().to_owned())]
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
            Self::EventTooLate { at, minutes } => {
                vec![("at", at.to_string()), ("minutes", minutes.to_string())]
            }
            Self::RiskyWording { words, instead } => {
                vec![("words", words.clone()), ("instead", or_none(instead.as_deref()))]
            }
            Self::TooMuchTime { sum, minutes } | Self::TimesTooLong { sum, minutes } => {
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
            Self::UnknownPlaceholder { name, near } => {
                let near = near.as_ref().map(|id| id.0.as_str());
                vec![("name", name.clone()), ("near", or_none(near))]
            }
            Self::TooManyHeadings { headings, most } => {
                vec![("headings", headings.to_string()), ("most", most.to_string())]
            }
            Self::TranslationPlaceholdersDiffer { id, there } => {
                let there = Some(there.as_str()).filter(|there| !there.is_empty());
                vec![("id", id.to_string()), ("there", or_none(there))]
            }
            Self::TranslationMissingStep { id, kind } => {
                vec![("id", id.to_string()), ("kind", kind.word().to_owned())]
            }
            Self::TranslationKindDiffers { id, here, there } => vec![
                ("id", id.to_string()),
                ("here", here.word().to_owned()),
                ("there", there.word().to_owned()),
            ],
            Self::QuestionsDiffer { id, here, there }
            | Self::TranslationMessagesDiffer { id, here, there }
            | Self::TranslationQuestionsDiffer { id, here, there }
            | Self::TranslationListDiffers { id, here, there } => vec![
                ("id", id.to_string()),
                ("here", here.to_string()),
                ("there", there.to_string()),
            ],
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
