//! Answers: how somebody is, and what comes after it.

use matrix_sdk::ruma::UserId;

use super::{CheckIns, Said, answers::Answer, diary::Diary, plan::Slot};
use crate::{
    core::{CallFor, Flow, Happening, TimerKey, Transaction, TransactionError},
    people::AboutCheckIns,
    speech::{CheckInWord, HowTheyAre, Light, Names, Phrase, Word, Words, alike, markup},
};

/// What somebody has answered.
#[derive(Clone, Copy)]
struct Given {
    /// Nothing if they leave it out.
    light: Option<Light>,
    /// They have written more than that.
    more: bool,
}

impl From<HowTheyAre> for Given {
    fn from(HowTheyAre { light, more }: HowTheyAre) -> Self {
        Self { light: Some(light), more }
    }
}

impl CheckIns {
    /// An answer to the newest question, in a word, a number or a short sentence.
    fn given(&self, said: &Said<'_>) -> Option<Given> {
        let how = self.understanding.how_they_are(&said.heard.text, &said.reader.language);
        let number = || {
            let (number, more) =
                self.understanding.first_number(&said.heard.text, &said.reader.language)?;
            let light = match number {
                1 => Some(Light::Green),
                2 => Some(Light::Amber),
                3 => Some(Light::Red),
                4 => None,
                _ => return None,
            };
            Some(Given { light, more })
        };
        let skips = || {
            let skips = matches!(said.heard.whole, Some(Word::Skip | Word::Pass));
            skips.then_some(Given { light: None, more: false })
        };
        how.map(Given::from).or_else(number).or_else(skips)
    }

    /// The newest question is how they are.
    pub(super) fn answered(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        match (self.given(said), diary.open) {
            (Some(given), Some(open)) => self.takes(tx, said, diary, open.slot, given, false),
            // The question stays open.
            (None, Some(_)) if said.heard.whole == Some(Word::Later) => {
                self.answer(tx, said, &Phrase::CheckInSkipped)
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// Something else has been said or asked since. Only the very word for it is an answer now.
    pub(super) fn answered_later(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let Some(open) = diary.open else { return Ok(Flow::Passed) };
        let is_it = |light: &&Light| {
            self.understanding.is_only(&said.heard.text, **light, &said.reader.language)
        };
        let Some(light) = Light::ALL.iter().find(is_it).copied() else {
            return Ok(Flow::Passed);
        };
        let given = Given { light: Some(light), more: false };
        self.takes(tx, said, diary, open.slot, given, open.answered)
    }

    /// Keeps an answer, and says so.
    fn takes(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        slot: Slot,
        given: Given,
        corrects: bool,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let (at, event) = (tx.at(), said.event.to_owned());
        diary.keep(tx, user, Answer { slot, at, light: given.light, event })?;
        let newest = diary.open.as_mut().filter(|open| open.slot == slot);
        let is_newest = newest.is_some();
        if let Some(open) = newest {
            open.answered = true;
            tx.cancel_timer(TimerKey::CheckInAgain(user.clone()));
            self.asks_no_more(tx, user, |asks| {
                matches!(asks, AboutCheckIns::How | AboutCheckIns::Contact)
            })?;
        }
        let passes = said.heard.whole == Some(Word::Pass);
        if is_newest && !corrects && !passes {
            self.opens_questions(said, diary, slot);
        }
        let mut phrases = vec![match (corrects, given.light) {
            (false, Some(light)) => Phrase::CheckInNoted { light: self.light(light, said) },
            (true, Some(light)) => Phrase::CheckInCorrected { light: self.light(light, said) },
            (_, None) => Phrase::CheckInSkipped,
        }];
        // A hard day is no day for explanations.
        let hard = matches!(given.light, Some(Light::Amber | Light::Red));
        if !hard && !std::mem::replace(&mut diary.told.changing, true) {
            phrases.push(Phrase::CheckInCanChange {
                back: self.word(CheckInWord::HowHaveIBeen, &said.reader.language),
            });
        }
        if given.more && !std::mem::replace(&mut diary.told.more, true) {
            phrases.push(Phrase::CheckInMoreNotKept);
        }
        if is_newest && hard {
            phrases.extend(self.what_may_help(tx, said, diary)?);
        }
        self.waits(tx, said.person, diary)?;
        self.answer_all(tx, said, &phrases)?;
        self.asks_question(tx, said, diary, Vec::new())
    }

    /// On a day that is not green: their own words, and whether somebody shall be in touch.
    fn what_may_help(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Vec<Phrase>, TransactionError> {
        let user = &said.person.user;
        let mut phrases = Vec::new();
        let names = self.named(tx, user)?;
        let ground =
            || Words::from(self.understanding.primary(Word::Ground, &said.reader.language));
        match &diary.what_helps {
            Some(helps) => {
                phrases.push(Phrase::WhatHelpsYou { words: markup::quote(&helps.text).into() })
            }
            None if names.is_empty() => {
                phrases.push(Phrase::CheckInGround { ground: ground() });
                if !std::mem::replace(&mut diary.told.what_helps, true) {
                    let helps = self.word(CheckInWord::WhatHelps, &said.reader.language);
                    phrases.push(Phrase::CheckInMayNote { helps });
                }
            }
            None => {}
        }
        if !names.is_empty() {
            self.asks_about(tx, user, AboutCheckIns::Contact)?;
            phrases.push(Phrase::CheckInContact { names: Names(names) });
        }
        Ok(phrases)
    }

    /// Whom somebody has named, in the order in which they are called.
    fn named(&self, tx: &Transaction<'_>, user: &UserId) -> Result<Vec<String>, TransactionError> {
        let contacts = self.people.contacts_of(tx, user)?.into_iter();
        Ok(contacts.map(|contact| contact.name).collect())
    }

    /// Whether somebody shall be in touch.
    pub(super) fn says_whether_to_call(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let first = self.named(tx, user)?.into_iter().next();
        let names_first =
            first.is_some_and(|name| alike(&name, &said.heard.text) && !name.trim().is_empty());
        let calls = match (said.heard.number, said.heard.whole) {
            (Some(1), _) | (None, Some(Word::Yes)) => true,
            (Some(2), _) | (None, Some(Word::No | Word::Pass | Word::Skip | Word::Later)) => false,
            _ if names_first => true,
            _ => return self.answered_later(tx, said, diary),
        };
        self.asks_no_more(tx, user, |asks| *asks == AboutCheckIns::Contact)?;
        if calls {
            // Whoever waits for somebody is asked no more now.
            diary.ends_questions();
            if let Some(open) = diary.open.as_mut() {
                open.called = true;
            }
            diary.save(tx, user)?;
            let (person, why) = (user.clone(), CallFor::CheckIn);
            tx.raise(Happening::Calls { person, why });
            return Ok(Flow::Taken);
        }
        // Whoever was called before has heard of it.
        let was_called = diary.open.is_some_and(|open| open.called);
        let noted = if was_called { Phrase::CheckInSkipped } else { Phrase::CheckInNobody };
        self.asks_question(tx, said, diary, vec![noted])
    }

    /// A message with an answer has changed, or is gone.
    pub(super) fn answer_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let Some(answer) = diary.answered_in(tx, user, said.event)? else {
            return Ok(Flow::Passed);
        };
        match (text, self.given(said)) {
            (Some(_), Some(given)) => self.takes(tx, said, diary, answer.slot, given, true),
            (Some(_), None) => {
                let answer = self.light_or_skip(answer.light, said);
                self.answer(tx, said, &Phrase::CheckInStays { answer })
            }
            (None, _) => {
                self.erases_answer(tx, user, diary, answer.slot)?;
                self.waits(tx, said.person, diary)?;
                self.answer(tx, said, &Phrase::CheckInErased)
            }
        }
    }

    fn erases_answer(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        diary: &mut Diary,
        slot: Slot,
    ) -> Result<(), TransactionError> {
        diary.drop_answer(tx, user, slot)?;
        if let Some(open) = diary.open.as_mut().filter(|open| open.slot == slot) {
            open.answered = false;
            self.asks_no_more(tx, user, |asks| *asks == AboutCheckIns::Contact)?;
        }
        Ok(())
    }

    pub(super) fn light(&self, light: Light, said: &Said<'_>) -> Words {
        self.understanding.primary(light, &said.reader.language).into()
    }

    pub(super) fn light_or_skip(&self, light: Option<Light>, said: &Said<'_>) -> Words {
        match light {
            Some(light) => self.light(light, said),
            None => self.understanding.primary(Word::Skip, &said.reader.language).into(),
        }
    }
}
