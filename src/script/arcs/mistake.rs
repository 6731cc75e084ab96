//! What can be wrong with an arc.

use crate::script::ScriptName;

/// What stands in a message for something that is not known: no word of an arc has capitals.
const UNKNOWN: &str = "UNKNOWN";

/// What is wrong with an arc. What can be wrong with any file stands in [`Fault`](super::super::Fault).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArcFault {
    /// The file's name cannot be an arc's name.
    BadName {
        /// The name, without its ending.
        name: String,
    },
    /// There is no `# title`.
    NoTitle,
    /// Nothing says what the arc is for.
    NoAbout,
    /// There is no day.
    NoDays,
    /// A setting that does not exist, or not here.
    UnknownKey {
        /// As it was written.
        key: String,
    },
    /// A setting was given before, in the same place.
    KeyTwice {
        /// The setting.
        key: String,
    },
    /// A setting cannot have this value.
    BadValue {
        /// The setting.
        key: &'static str,
        /// As it was written.
        value: String,
    },
    /// A heading is not of the form `## day: name`.
    BadDay {
        /// As it was written.
        heading: String,
    },
    /// Two days have the same name.
    DayTwice {
        /// The name.
        id: String,
    },
    /// A day has no list, or an empty one.
    NoItems {
        /// The day.
        id: String,
    },
    /// A day has two lists.
    TwoLists,
    /// An item is not a name with minutes or without.
    BadItem {
        /// As it was written.
        item: String,
    },
    /// The minutes of an item are no whole number from 1 to 600.
    BadMinutes {
        /// The item's name.
        name: String,
        /// As they were written.
        minutes: String,
    },
    /// A break has no length.
    BreakWithoutMinutes,
    /// No such script exists.
    UnknownScript {
        /// As it was written.
        name: String,
        /// What may have been meant.
        near: Option<ScriptName>,
    },
    /// A script that needs two people on the spot stands in a slow arc.
    RedInSlow {
        /// The script.
        name: ScriptName,
    },
    /// The arc holds more than a circle can be led through.
    TooManyItems {
        /// How many there are.
        count: usize,
        /// The most.
        limit: usize,
    },
    /// A translation has other days than the source.
    TranslationDays {
        /// Those in the translation.
        here: String,
        /// Those in the source.
        there: String,
    },
    /// A day has more or fewer items in the translation.
    TranslationCount {
        /// The day.
        id: String,
        /// How many in the translation.
        here: usize,
        /// How many in the source.
        there: usize,
    },
    /// An item differs in the translation.
    TranslationItem {
        /// The item in the translation.
        here: String,
        /// The item in the source.
        there: String,
    },
    /// A setting has another value in the translation.
    TranslationSetting {
        /// The setting.
        key: &'static str,
    },
}

impl ArcFault {
    /// Its code, which is also the id of the message that explains it, without `check-`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::BadName { .. } => "arc-bad-name",
            Self::NoTitle => "arc-no-title",
            Self::NoAbout => "arc-no-about",
            Self::NoDays => "arc-no-days",
            Self::UnknownKey { .. } => "arc-unknown-key",
            Self::KeyTwice { .. } => "arc-key-twice",
            Self::BadValue { .. } => "arc-bad-value",
            Self::BadDay { .. } => "arc-bad-day",
            Self::DayTwice { .. } => "arc-day-twice",
            Self::NoItems { .. } => "arc-no-items",
            Self::TwoLists => "arc-two-lists",
            Self::BadItem { .. } => "arc-bad-item",
            Self::BadMinutes { .. } => "arc-bad-minutes",
            Self::BreakWithoutMinutes => "arc-break-without-minutes",
            Self::UnknownScript { .. } => "arc-unknown-script",
            Self::RedInSlow { .. } => "arc-red-in-slow",
            Self::TooManyItems { .. } => "arc-too-many-items",
            Self::TranslationDays { .. } => "arc-translation-days",
            Self::TranslationCount { .. } => "arc-translation-count",
            Self::TranslationItem { .. } => "arc-translation-item",
            Self::TranslationSetting { .. } => "arc-translation-setting",
        }
    }

    /// What is put into the message, by name. What is not known is `UNKNOWN`.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoTitle
            | Self::NoAbout
            | Self::NoDays
            | Self::TwoLists
            | Self::BreakWithoutMinutes => Vec::new(),
            Self::BadName { name } => vec![("name", name.clone())],
            Self::UnknownKey { key } | Self::KeyTwice { key } => vec![("key", key.clone())],
            Self::BadValue { key, value } => {
                vec![("key", (*key).to_owned()), ("value", value.clone())]
            }
            Self::BadDay { heading } => vec![("heading", heading.clone())],
            Self::DayTwice { id } | Self::NoItems { id } => vec![("id", id.clone())],
            Self::BadItem { item } => vec![("item", item.clone())],
            Self::BadMinutes { name, minutes } => {
                vec![("name", name.clone()), ("minutes", minutes.clone())]
            }
            Self::UnknownScript { name, near } => {
                let near = near.as_ref().map_or(UNKNOWN, |name| name.0.as_str());
                vec![("name", name.clone()), ("near", near.to_owned())]
            }
            Self::RedInSlow { name } => vec![("name", name.to_string())],
            Self::TooManyItems { count, limit } => {
                vec![("count", count.to_string()), ("limit", limit.to_string())]
            }
            Self::TranslationDays { here, there } | Self::TranslationItem { here, there } => {
                vec![("here", here.clone()), ("there", there.clone())]
            }
            Self::TranslationCount { id, here, there } => {
                vec![("id", id.clone()), ("here", here.to_string()), ("there", there.to_string())]
            }
            Self::TranslationSetting { key } => vec![("key", (*key).to_owned())],
        }
    }
}
