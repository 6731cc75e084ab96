//! Check-ins: each person chooses when they are asked how they are, and answers in one word.
//!
//! A [`Diary`] is all that Kolo knows of one person's check-ins: their plan, what they are being
//! asked, the words that help them. It lies under their own key, and so do their answers, a month to
//! a row, for ninety days. The life of a check-in: [`TimerKey::CheckIn`] is due, the question is
//! asked in their private room, and until the next one is asked a word or a number answers it; a
//! message that is edited corrects the answer, one that is deleted takes it back. Nothing of it
//! reaches anybody else, unless they say "yes" to being called by somebody whom they have named.
//!
//! When it fails: if Kolo was away at the time, it asks within two hours or not at all, and says
//! nothing of it. Silence means nothing here.
//!
//! A group's own questions (`questioning`) may come after the colours, one after the other. They are
//! no reason to call anybody, and no view of a circle shows them.

pub mod absence;
mod answering;
mod answers;
mod asking;
mod changing;
mod circle;
mod diary;
mod helping;
mod looking;
mod offering;
mod picture;
pub mod plan;
mod questioning;
mod questions;
mod setting_up;
mod showing;
#[cfg(test)]
mod tests;

use std::{fmt, sync::Arc};

use jiff::civil::{Date, Time};
use matrix_sdk::ruma::{EventId, UserId};

pub use self::circle::CircleCheckIns;
use self::diary::Diary;
use crate::{
    core::{Content, Feature, Flow, Happening, TimerKey, Transaction, TransactionError},
    people::{AboutCheckIns, Consent, People, Person, Topic, zone},
    script::Shelf,
    speech::{CheckInWord, Heard, Language, Phrase, Strictness, Understanding, Words},
};

/// The feature that asks people how they are.
pub struct CheckIns {
    people: People,
    understanding: Arc<Understanding>,
    scripts: Shelf,
}

impl fmt::Debug for CheckIns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CheckIns(..)")
    }
}

/// How somebody reads.
struct Reader {
    language: Language,
    /// Which day it is where they are.
    today: Date,
}

/// What somebody has written, as every part of the feature needs it.
struct Said<'a> {
    person: &'a Person,
    reader: Reader,
    heard: Heard,
    /// The message.
    event: &'a EventId,
}

impl CheckIns {
    /// Asks these people.
    pub fn new(
        people: People,
        understanding: Arc<Understanding>,
        scripts: impl Into<Shelf>,
    ) -> Self {
        Self { people, understanding, scripts: scripts.into() }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        mut person: Person,
        text: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let mut diary = Diary::of(tx, &person.user)?;
        if diary.drops_old_draft(tx.at()) {
            self.asks_no_more(tx, &person.user, |asks| asks.sets_up())?;
            person = self.people.person(tx, &person.user)?;
            diary.save(tx, &person.user)?;
        }
        if diary.drops_old_free_words(tx.at()) {
            self.asks_no_more(tx, &person.user, |asks| *asks == AboutCheckIns::OwnWords)?;
            person = self.people.person(tx, &person.user)?;
            diary.save(tx, &person.user)?;
        }
        let (language, heard) = self.people.heard_alone(&self.understanding, &person, text);
        let reader = Reader { language, today: self.today(tx, &person) };
        let said = Said { person: &person, reader, heard, event };
        // Where any words are an answer to somebody else, only few are taken from there.
        let elsewhere =
            person.topics.iter().any(|topic| topic.circle().is_some() && topic.is_open_question());
        let own_words = Topic::CheckIn { asks: AboutCheckIns::OwnWords };
        let free = person.asked_last() == Some(&own_words);
        let strictness = if elsewhere || free { Strictness::Exact } else { Strictness::Lenient };
        if let Some((word, rest)) =
            self.understanding.check_in_word(text, &said.reader.language, strictness)
            && self.told(tx, &said, &mut diary, word, rest, elsewhere || free)? == Flow::Taken
        {
            return Ok(Flow::Taken);
        }
        if text.trim_start().starts_with(['!', '！']) {
            return Ok(Flow::Passed);
        }
        let is_last = person.asked_last().is_some();
        match person.topics.last() {
            Some(Topic::CheckIn { asks: AboutCheckIns::How }) if is_last => {
                self.answered(tx, &said, &mut diary)
            }
            Some(Topic::CheckIn { asks: AboutCheckIns::Own | AboutCheckIns::OwnWords })
                if is_last =>
            {
                self.answers_question(tx, &said, &mut diary)
            }
            Some(Topic::CheckIn { asks: AboutCheckIns::Contact }) if is_last => {
                self.says_whether_to_call(tx, &said, &mut diary)
            }
            Some(Topic::CheckIn { asks: AboutCheckIns::WhatHelps }) if is_last => {
                self.says_what_helps(tx, &said, &mut diary)
            }
            // Where any words are an answer, a newer question takes nothing away from it.
            Some(topic @ Topic::CheckIn { asks })
                if asks.sets_up() && (is_last || topic.is_open_question()) =>
            {
                self.sets_up(tx, &said, &mut diary, *asks)
            }
            _ if elsewhere => Ok(Flow::Passed),
            _ => self.answered_later(tx, &said, &mut diary),
        }
    }

    /// Somebody has begun with a word about check-ins.
    fn told(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        word: CheckInWord,
        rest: &str,
        elsewhere: bool,
    ) -> Result<Flow, TransactionError> {
        use CheckInWord as W;
        let alone = rest.is_empty();
        let unmistakable = match word {
            W::CheckIn | W::Off | W::Without | W::AsFile | W::HowHaveIBeen | W::ForgetAnswers => {
                alone
            }
            _ => false,
        };
        if elsewhere && !unmistakable {
            return Ok(Flow::Passed);
        }
        match word {
            W::CheckIn => self.speaks_of_plan(tx, said, diary, rest),
            W::With => self.speaks_of_questions(tx, said, diary, rest),
            W::Without if alone => self.asks_only_colours(tx, said, diary),
            W::Off if alone => self.ends(tx, said, diary),
            W::HowHaveIBeen => self.looks_back(tx, said, diary, rest),
            W::AsFile if alone => self.looks_back_in_a_file(tx, said, diary),
            W::ForgetAnswers if alone => self.forgets_answers(tx, said, diary),
            W::WhatHelps | W::ForgetWhatHelps => self.speaks_of_what_helps(tx, said, diary, word),
            W::Off | W::AsFile | W::ForgetAnswers | W::Without => Ok(Flow::Passed),
            W::Away | W::Back if diary.plan.is_none() => {
                self.rests_without_plan(tx, said, word, rest)
            }
            // All that is left is about a plan.
            _ if diary.plan.is_none() => Ok(Flow::Passed),
            _ => self.changes(tx, said, diary, word, rest),
        }
    }

    /// A message of somebody's has changed, or is gone.
    fn rewritten(
        &self,
        tx: &mut Transaction<'_>,
        person: Person,
        of: &EventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let mut diary = Diary::of(tx, &person.user)?;
        let language = self.people.language(&person);
        let heard =
            self.understanding.understand(text.unwrap_or_default(), &language, Strictness::Lenient);
        let reader = Reader { language, today: self.today(tx, &person) };
        let said = Said { person: &person, reader, heard, event: of };
        if self.help_rewritten(tx, &said, &mut diary, text)? == Flow::Taken
            || self.offer_rewritten(tx, &said, &mut diary)? == Flow::Taken
            || self.question_rewritten(tx, &said, &mut diary, text)? == Flow::Taken
        {
            return Ok(Flow::Taken);
        }
        self.answer_rewritten(tx, &said, &mut diary, text)
    }

    /// Somebody leaves a circle, or is forgotten. Check-ins are theirs, and no circle's.
    fn leaves(&self, tx: &mut Transaction<'_>, user: &UserId) -> Result<(), TransactionError> {
        if tx.has::<Person>(user.as_bytes())? {
            return Ok(());
        }
        let diary = Diary::of(tx, user)?;
        diary.erase(tx, user);
        Ok(())
    }

    fn today(&self, tx: &Transaction<'_>, person: &Person) -> Date {
        tx.at().to_zoned(zone(person.zone.as_deref())).date()
    }

    fn asks_no_more(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        which: impl Fn(&AboutCheckIns) -> bool,
    ) -> Result<(), TransactionError> {
        let is_it = |topic: &Topic| matches!(topic, Topic::CheckIn { asks } if which(asks));
        self.people.withdraw(tx, user, is_it)
    }

    /// From now on this is what they are asked.
    fn asks_about(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        asks: AboutCheckIns,
    ) -> Result<(), TransactionError> {
        self.asks_no_more(tx, user, |other| {
            other.sets_up() == asks.sets_up() && *other != AboutCheckIns::WhatHelps
        })?;
        self.people.remember(tx, user, Topic::CheckIn { asks })
    }

    fn answer(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.people.answer(tx, &said.person.user, phrase)?;
        Ok(Flow::Taken)
    }

    /// Answers with several phrases in one message, a paragraph each.
    fn answer_all(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        phrases: &[Phrase],
    ) -> Result<Flow, TransactionError> {
        let text = self.paragraphs(&said.reader, phrases);
        self.people.answer_markdown(tx, &said.person.user, text)?;
        Ok(Flow::Taken)
    }

    fn paragraphs(&self, reader: &Reader, phrases: &[Phrase]) -> String {
        let say = |phrase| self.people.speech().say(&reader.language, phrase);
        phrases.iter().map(say).collect::<Vec<_>>().join("\n\n")
    }

    fn time(&self, reader: &Reader, time: Time) -> Words {
        Words(self.people.speech().time(&reader.language, time))
    }

    fn word(&self, word: CheckInWord, language: &Language) -> Words {
        self.understanding.primary(word, language).into()
    }

    /// A word with something behind it, to be typed.
    fn word_with(&self, word: CheckInWord, rest: &str, language: &Language) -> Words {
        Words(format!("{} {rest}", self.understanding.primary(word, language)))
    }
}

impl Feature for CheckIns {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        let (room, sender) = match what {
            Happening::Timer { key: TimerKey::CheckIn(user), .. } => return self.is_due(tx, user),
            Happening::Timer { key: TimerKey::CheckInAgain(user), .. } => {
                return self.reminds(tx, user);
            }
            Happening::Leaves { person } => {
                self.leaves(tx, person)?;
                return Ok(Flow::Passed);
            }
            Happening::MayHelp { person, text, event } => {
                self.offers_what_helps(tx, person, text, event)?;
                return Ok(Flow::Passed);
            }
            Happening::Moved { person } => {
                self.has_moved(tx, person)?;
                return Ok(Flow::Passed);
            }
            Happening::Message { room, sender, .. } | Happening::Redacted { room, sender, .. } => {
                (room, sender)
            }
            _ => return Ok(Flow::Passed),
        };
        let person = self.people.of_room(tx, room)?.filter(|person| person.user == *sender);
        let Some(person) = person else { return Ok(Flow::Passed) };
        match what {
            Happening::Message { content: Content::Text(text), event, .. } => {
                self.heard(tx, person, text, event)
            }
            Happening::Message { content: Content::Correction { of, text }, .. } => {
                self.rewritten(tx, person, of, Some(text))
            }
            Happening::Redacted { event, .. } => self.rewritten(tx, person, event, None),
            _ => Ok(Flow::Passed),
        }
    }
}
