//! What is no mistake, and yet worth a second look: a script with hints runs.

use jiff::civil::Date;

/// Something to look at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// A round takes longer in writing than its step has time for.
    RoundNeedsTime {
        /// How many people the script is for, at most.
        people: u16,
        /// The least that they need, in minutes.
        fewest: u16,
        /// What they may need, in minutes.
        most: u16,
        /// The step's minutes.
        minutes: u16,
    },
    /// The steps leave most of the script's time unused.
    TimeLeft {
        /// The steps' minutes together.
        sum: u32,
        /// The script's minutes.
        minutes: u16,
    },
    /// A question is longer than somebody can keep in mind.
    LongQuestion {
        /// Its length, in characters.
        length: usize,
        /// The length from which this is said.
        limit: usize,
    },
    /// A question is made of several sentences.
    SeveralSentences,
    /// What comes at once takes more than a minute to read.
    LongReading {
        /// About so many seconds.
        seconds: usize,
    },
    /// The original has changed since somebody held a translation against it.
    TranslationStale {
        /// The original's file, as the reader knows it.
        path: String,
        /// The line of the changed part, counted from 1.
        line: usize,
    },
    /// Nobody has said yet that a translation was held against its original.
    TranslationUnconfirmed {
        /// In how many parts.
        parts: usize,
    },
    /// What is said is out of date, or will be soon.
    OutOfDate {
        /// The last day on which it is said.
        until: Date,
        /// Whether that day has passed.
        passed: bool,
    },
    /// A script is named as an alternative, and there is none of that name.
    UnknownAlternative {
        /// The name, as it was written.
        name: String,
    },
    /// People are to make something of a script, and there is none of that name.
    UnknownScript {
        /// The name, as it was written.
        name: String,
    },
}

impl Hint {
    /// Its code, which is also the id of the message that explains it, without `check-`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::RoundNeedsTime { .. } => "hint-round-needs-time",
            Self::TimeLeft { .. } => "hint-time-left",
            Self::LongQuestion { .. } => "hint-long-question",
            Self::SeveralSentences => "hint-several-sentences",
            Self::LongReading { .. } => "hint-long-reading",
            Self::TranslationStale { .. } => "hint-translation-stale",
            Self::TranslationUnconfirmed { .. } => "hint-translation-unconfirmed",
            Self::OutOfDate { .. } => "hint-out-of-date",
            Self::UnknownAlternative { .. } => "hint-unknown-alternative",
            Self::UnknownScript { .. } => "hint-unknown-script",
        }
    }

    /// What is put into the message, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::RoundNeedsTime { people, fewest, most, minutes } => vec![
                ("people", people.to_string()),
                ("fewest", fewest.to_string()),
                ("most", most.to_string()),
                ("minutes", minutes.to_string()),
            ],
            Self::TimeLeft { sum, minutes } => {
                vec![("sum", sum.to_string()), ("minutes", minutes.to_string())]
            }
            Self::LongQuestion { length, limit } => {
                vec![("length", length.to_string()), ("limit", limit.to_string())]
            }
            Self::SeveralSentences => Vec::new(),
            Self::LongReading { seconds } => vec![("seconds", seconds.to_string())],
            Self::TranslationStale { path, line } => {
                vec![("path", path.clone()), ("line", line.to_string())]
            }
            Self::TranslationUnconfirmed { parts } => vec![("parts", parts.to_string())],
            Self::OutOfDate { until, passed } => vec![
                ("until", until.to_string()),
                ("when", if *passed { "passed" } else { "soon" }.to_owned()),
            ],
            Self::UnknownAlternative { name } | Self::UnknownScript { name } => {
                vec![("name", name.clone())]
            }
        }
    }
}
