//! A language that Kolo speaks, by its folder under `prompts/`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use thiserror::Error;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A language tag such as `en` or `pt-BR`; the name of a folder under `prompts/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(Box<str>);

/// The text is no language tag.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("\"{0}\" is no language tag; write two or three small letters, such as en or es")]
pub struct NotALanguage(pub String);

impl Language {
    /// English: the language in which Kolo's own scripts are written first.
    pub fn english() -> Self {
        Self("en".into())
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(&self) -> bool {
        let tag: Result<LanguageIdentifier, _> = self.0.parse();
        tag.is_ok_and(|tag| tag.character_direction() == CharacterDirection::RTL)
    }

    /// The tag, as the folder is named.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let primary_ok =
            matches!(primary.len(), 2 | 3) && primary.bytes().all(|b| b.is_ascii_lowercase());
        let rest_ok = parts.all(|part| {
            matches!(part.len(), 2..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        if primary_ok && rest_ok { Ok(Self(tag.into())) } else { Err(NotALanguage(tag.to_owned())) }
    }
}

impl TryFrom<String> for Language {
    type Error = NotALanguage;

    fn try_from(tag: String) -> Result<Self, Self::Error> {
        tag.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0.into()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
