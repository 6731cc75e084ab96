//! What helps somebody on a hard day, in words that they have prepared themselves.

use super::{
    CheckIns, Said,
    diary::{Diary, WhatHelps},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    speech::{CheckInWord, Count, Phrase, Strictness, markup},
};

/// Longer words would not stand beside a question; in characters.
pub(super) const LONGEST: usize = 300;

impl CheckIns {
    pub(super) fn speaks_of_what_helps(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        word: CheckInWord,
    ) -> Result<Flow, TransactionError> {
        let helps = self.word(CheckInWord::WhatHelps, &said.reader.language);
        let noted = self.noted(&said.heard.text, said);
        let alone = || {
            let text = said.heard.text.trim_end_matches([':', '：', '?', '؟']);
            let heard =
                self.understanding.check_in_word(text, &said.reader.language, Strictness::Exact);
            heard == Some((word, ""))
        };
        match (word, noted) {
            (CheckInWord::WhatHelps, Some(text)) => self.notes(tx, said, diary, text),
            (CheckInWord::WhatHelps, None) if alone() => match &diary.what_helps {
                Some(own) => {
                    let words = markup::quote(&own.text).into();
                    let forget = self.word(CheckInWord::ForgetWhatHelps, &said.reader.language);
                    let phrases =
                        [Phrase::WhatHelpsYou { words }, Phrase::WhatHelpsChange { helps, forget }];
                    self.answer_all(tx, said, &phrases)
                }
                None => self.answer(tx, said, &Phrase::WhatHelpsNothing { helps }),
            },
            (CheckInWord::ForgetWhatHelps, _) if alone() => {
                diary.what_helps = None;
                diary.save(tx, &said.person.user)?;
                self.answer(tx, said, &Phrase::WhatHelpsErased)
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// The words behind "what helps:".
    fn noted<'a>(&self, text: &'a str, said: &Said<'_>) -> Option<&'a str> {
        let (before, behind) = text.split_once([':', '：'])?;
        let exact = Strictness::Exact;
        let heard = self.understanding.check_in_word(before, &said.reader.language, exact);
        let behind = behind.trim();
        (heard == Some((CheckInWord::WhatHelps, "")) && !behind.is_empty()).then_some(behind)
    }

    fn notes(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let length = text.chars().count();
        if length > LONGEST {
            let (length, longest) = (count(length), count(LONGEST));
            return self.answer(tx, said, &Phrase::WhatHelpsTooLong { length, longest });
        }
        let (text, event) = (text.to_owned(), said.event.to_owned());
        diary.what_helps = Some(WhatHelps { text, event });
        diary.save(tx, &said.person.user)?;
        self.answer(tx, said, &self.noted_phrase(said))
    }

    pub(super) fn noted_phrase(&self, said: &Said<'_>) -> Phrase {
        Phrase::WhatHelpsNoted {
            helps: self.word(CheckInWord::WhatHelps, &said.reader.language),
            forget: self.word(CheckInWord::ForgetWhatHelps, &said.reader.language),
        }
    }

    /// The message with these words has changed, or is gone.
    pub(super) fn help_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        if diary.what_helps.as_ref().is_none_or(|own| own.event != said.event) {
            return Ok(Flow::Passed);
        }
        match text {
            // Without the words before it, all of it is what helps.
            Some(text) => {
                let noted = self.noted(text, said).unwrap_or(text.trim()).to_owned();
                self.notes(tx, said, diary, &noted)
            }
            None => {
                diary.what_helps = None;
                diary.save(tx, &said.person.user)?;
                self.answer(tx, said, &Phrase::WhatHelpsErased)
            }
        }
    }
}

pub(super) fn count(number: usize) -> Count {
    Count::try_from(number).unwrap_or(Count::MAX)
}
