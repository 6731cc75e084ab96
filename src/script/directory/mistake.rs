//! What can be wrong with an entry of the directory.

/// What is wrong with an entry. What can be wrong with any file stands in
/// [`Fault`](super::super::Fault).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryFault {
    /// The file's name cannot be an entry's name.
    BadName {
        /// The name, without its ending.
        name: String,
    },
    /// There is no `# title`.
    NoTitle,
    /// Nothing says what it does.
    NoAbout,
    /// A setting that does not exist.
    UnknownKey {
        /// As it was written.
        key: String,
    },
    /// A setting was given before.
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
    /// A setting is missing.
    NoSetting {
        /// Which one.
        key: &'static str,
    },
    /// A section that does not exist.
    UnknownSection {
        /// As it was written.
        heading: String,
    },
    /// A section was there before.
    SectionTwice {
        /// The section.
        section: &'static str,
    },
    /// A section is missing, or empty.
    NoSection {
        /// Which one.
        section: &'static str,
    },
    /// A setting has no place in a translation.
    TranslationSetting {
        /// The setting.
        key: String,
    },
    /// How to reach it has no place in a translation.
    TranslationContact,
}

impl EntryFault {
    /// Its code, which is also the id of the message that explains it, without `check-`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::BadName { .. } => "entry-bad-name",
            Self::NoTitle => "entry-no-title",
            Self::NoAbout => "entry-no-about",
            Self::UnknownKey { .. } => "entry-unknown-key",
            Self::KeyTwice { .. } => "entry-key-twice",
            Self::BadValue { .. } => "entry-bad-value",
            Self::NoSetting { .. } => "entry-no-setting",
            Self::UnknownSection { .. } => "entry-unknown-section",
            Self::SectionTwice { .. } => "entry-section-twice",
            Self::NoSection { .. } => "entry-no-section",
            Self::TranslationSetting { .. } => "entry-translation-setting",
            Self::TranslationContact => "entry-translation-contact",
        }
    }

    /// What is put into the message, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NoTitle | Self::NoAbout | Self::TranslationContact => Vec::new(),
            Self::BadName { name } => vec![("name", name.clone())],
            Self::UnknownKey { key }
            | Self::KeyTwice { key }
            | Self::TranslationSetting { key } => vec![("key", key.clone())],
            Self::BadValue { key, value } => {
                vec![("key", (*key).to_owned()), ("value", value.clone())]
            }
            Self::NoSetting { key } => vec![("key", (*key).to_owned())],
            Self::UnknownSection { heading } => vec![("heading", heading.clone())],
            Self::SectionTwice { section } | Self::NoSection { section } => {
                vec![("section", (*section).to_owned())]
            }
        }
    }
}
