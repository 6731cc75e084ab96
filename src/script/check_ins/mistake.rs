//! What can be wrong with a group's own check-in questions.

/// What is wrong with them. What can be wrong with any file stands in [`Fault`](super::super::Fault).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckInFault {
    /// The file's name cannot be theirs.
    BadName {
        /// The name, without its ending.
        name: String,
    },
    /// There is no question, or there are too many.
    Count {
        /// How many there are.
        count: usize,
        /// The most.
        limit: usize,
    },
    /// A heading is not of the form `## question: name`.
    BadHeading {
        /// As it was written.
        heading: String,
    },
    /// Two questions have the same name.
    QuestionTwice {
        /// The name.
        id: String,
    },
    /// A setting that does not exist, or not here, or beside another.
    UnknownKey {
        /// As it was written.
        key: String,
    },
    /// A setting cannot have this value.
    BadValue {
        /// The setting.
        key: &'static str,
        /// As it was written.
        value: String,
    },
    /// What is asked is not one block quote and nothing else.
    Ask {
        /// The question.
        id: String,
    },
    /// There are more or fewer words to answer with than there can be.
    Answers {
        /// The question.
        id: String,
        /// How many there are.
        count: usize,
        /// How it is answered: `words`, `scale` or `text`.
        takes: &'static str,
    },
    /// A word to answer with could not be told from another, or from a number, or is long.
    BadAnswer {
        /// The word.
        answer: String,
    },
    /// A translation has other questions than the original.
    TranslationQuestions {
        /// Those in the translation.
        here: String,
        /// Those in the original.
        there: String,
    },
    /// A question has more or fewer words to answer with in the translation.
    TranslationAnswers {
        /// The question.
        id: String,
        /// How many in the translation.
        here: usize,
        /// How many in the original.
        there: usize,
    },
    /// A translation has a setting of its own.
    TranslationSetting {
        /// The setting.
        key: String,
    },
}

impl CheckInFault {
    /// Its code, which is also the id of the message that explains it, without `check-`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::BadName { .. } => "checkin-bad-name",
            Self::Count { .. } => "checkin-count",
            Self::BadHeading { .. } => "checkin-bad-heading",
            Self::QuestionTwice { .. } => "checkin-question-twice",
            Self::UnknownKey { .. } => "checkin-unknown-key",
            Self::BadValue { .. } => "checkin-bad-value",
            Self::Ask { .. } => "checkin-ask",
            Self::Answers { .. } => "checkin-answers",
            Self::BadAnswer { .. } => "checkin-bad-answer",
            Self::TranslationQuestions { .. } => "checkin-translation-questions",
            Self::TranslationAnswers { .. } => "checkin-translation-answers",
            Self::TranslationSetting { .. } => "checkin-translation-setting",
        }
    }

    /// What is put into the message, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BadName { name } => vec![("name", name.clone())],
            Self::Count { count, limit } => {
                vec![("count", count.to_string()), ("limit", limit.to_string())]
            }
            Self::BadHeading { heading } => vec![("heading", heading.clone())],
            Self::QuestionTwice { id } | Self::Ask { id } => vec![("id", id.clone())],
            Self::UnknownKey { key } | Self::TranslationSetting { key } => {
                vec![("key", key.clone())]
            }
            Self::BadValue { key, value } => {
                vec![("key", (*key).to_owned()), ("value", value.clone())]
            }
            Self::Answers { id, count, takes } => vec![
                ("id", id.clone()),
                ("count", count.to_string()),
                ("takes", (*takes).to_owned()),
            ],
            Self::BadAnswer { answer } => vec![("answer", answer.clone())],
            Self::TranslationQuestions { here, there } => {
                vec![("here", here.clone()), ("there", there.clone())]
            }
            Self::TranslationAnswers { id, here, there } => {
                vec![("id", id.clone()), ("here", here.to_string()), ("there", there.to_string())]
            }
        }
    }
}
