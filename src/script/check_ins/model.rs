//! What a group's own check-in questions are, once they have been read and found to be without a
//! mistake.

use std::{collections::BTreeMap, fmt};

use serde::{Deserialize, Serialize};

use crate::speech::Language;

/// The name of a group's own questions: their file's name without the ending, such as
/// `sleep-and-safety`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct QuestionsName(pub String);

impl fmt::Display for QuestionsName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Takes {
    /// With one of some words, or its number.
    Words,
    /// With a number from the one to the other.
    Scale(u8, u8),
    /// With the person's own words.
    Text,
}

/// The words of a question in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionText {
    /// What is asked.
    pub ask: String,
    /// The words to answer with, or what the two ends of a scale mean.
    pub answers: Vec<String>,
}

/// The words of all questions in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionsText {
    /// The title, as people read it.
    pub title: String,
    /// What they are for.
    pub about: String,
    /// In their order.
    pub questions: Vec<QuestionText>,
}

/// A group's own check-in questions, in all their languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questions {
    /// Their name.
    pub name: QuestionsName,
    /// The name of each, and how it is answered, in their order; never empty.
    pub takes: Vec<(String, Takes)>,
    /// The language in which they were written first.
    pub source: Language,
    /// Their words; always holds `source`.
    pub texts: BTreeMap<Language, QuestionsText>,
}

/// A question as it is asked in one language. It is complete in itself, so that an answer can be read
/// whatever has become of the file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name.
    pub id: String,
    /// What is asked.
    pub ask: String,
    /// How it is answered.
    pub takes: Takes,
    /// The words to answer with, or what the two ends of a scale mean.
    pub answers: Vec<String>,
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Question(..)")
    }
}

impl Questions {
    /// The words in `language`, or else in that in which they were written.
    pub fn text(&self, language: &Language) -> Option<&QuestionsText> {
        let whole = language.as_str();
        let primary = whole.split('-').next().unwrap_or(whole).parse::<Language>().ok();
        let tags = [Some(language.clone()), primary, Some(self.source.clone())];
        tags.into_iter().flatten().find_map(|tag| self.texts.get(&tag))
    }

    /// The questions, as they are asked in `language`.
    pub fn asked(&self, language: &Language) -> Vec<Question> {
        let texts = self.text(language).into_iter().flat_map(|text| &text.questions);
        let questions = self.takes.iter().zip(texts).map(|((id, takes), text)| Question {
            id: id.clone(),
            ask: text.ask.clone(),
            takes: *takes,
            answers: text.answers.clone(),
        });
        questions.collect()
    }
}
