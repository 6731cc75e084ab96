//! Words from an exercise that may become what helps somebody on a hard day.
//!
//! They wrote them for themselves, and have them back. A copy lies with their diary for a day; only
//! their yes makes it what they are shown after amber or red, in place of what they had noted before.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedEventId, UserId};

use super::{
    CheckIns, Said,
    diary::{Diary, Offered, WhatHelps},
    helping::{LONGEST, count},
};
use crate::{
    core::{Flow, Lane, Transaction, TransactionError},
    people::{AboutCheckIns, Consent, Topic},
    speech::{CheckInWord, Phrase, Word, markup},
};

/// Without an answer the copy is erased after so long.
const OFFERED: SignedDuration = SignedDuration::from_hours(24);

impl CheckIns {
    /// Asks somebody whether these words are what helps them.
    pub(super) fn offers_what_helps(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        text: &str,
        event: &OwnedEventId,
    ) -> Result<(), TransactionError> {
        let person = self.people.person(tx, user)?;
        let text = text.trim();
        if person.consent != Consent::Given || text.is_empty() {
            return Ok(());
        }
        if text.chars().count() > LONGEST {
            let helps = self.word(CheckInWord::WhatHelps, &self.people.language(&person));
            let phrase = Phrase::WhatHelpsOfferTooLong { longest: count(LONGEST), helps };
            return self.people.tell(tx, user, Lane::Session, &phrase, None);
        }
        let mut diary = Diary::of(tx, user)?;
        let until = tx.at().saturating_add(OFFERED).unwrap_or(jiff::Timestamp::MAX);
        diary.offered = Some(Offered { text: text.to_owned(), event: event.clone(), until });
        self.waits(tx, &person, &mut diary)?;
        let words = markup::quote(text).into();
        let phrase = match diary.what_helps {
            Some(_) => Phrase::WhatHelpsOfferInstead { words },
            None => Phrase::WhatHelpsOffer { words },
        };
        self.asks_no_more(tx, user, |asks| *asks == AboutCheckIns::WhatHelps)?;
        let topic = Topic::CheckIn { asks: AboutCheckIns::WhatHelps };
        self.people.remember(tx, user, topic)?;
        self.people.tell(tx, user, Lane::Session, &phrase, None)
    }

    /// What somebody answers to that.
    pub(super) fn says_what_helps(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let no = matches!(said.heard.whole, Some(Word::Pass | Word::Skip | Word::ForgetIt));
        let elsewhere = |topic: &Topic| topic.circle().is_some() && topic.is_open_question();
        let keeps = match said.heard.yes_or_no() {
            Some(keeps) => keeps,
            None if no => false,
            None if said.person.topics.iter().any(elsewhere) => return Ok(Flow::Passed),
            None => return self.answered_later(tx, said, diary),
        };
        let user = &said.person.user;
        let offered = diary.offered.take().filter(|offered| offered.until > tx.at());
        self.asks_no_more(tx, user, |asks| *asks == AboutCheckIns::WhatHelps)?;
        let phrase = match offered.filter(|_| keeps) {
            Some(Offered { text, event, .. }) => {
                diary.what_helps = Some(WhatHelps { text, event });
                self.noted_phrase(said)
            }
            None => Phrase::WhatHelpsNotTaken,
        };
        self.waits(tx, said.person, diary)?;
        self.answer(tx, said, &phrase)
    }

    /// The message with the words that were offered has changed, or is gone: so is the offer.
    pub(super) fn offer_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        if diary.offered.take_if(|offered| offered.event == said.event).is_none() {
            return Ok(Flow::Passed);
        }
        self.asks_no_more(tx, &said.person.user, |asks| *asks == AboutCheckIns::WhatHelps)?;
        self.waits(tx, said.person, diary)?;
        self.answer(tx, said, &Phrase::WhatHelpsNotTaken)
    }
}
