//! What people have promised themselves, for themselves.
//!
//! A promise is made in an exercise and outlives it. It lies under its author's own key, is shown to
//! nobody else, and is erased when it is done, let go, or forgotten. If its author wants to be
//! reminded, Kolo writes to them on the day, and asks without judging: done, later, or let it go. Without
//! a day it asks 7, 30 and 90 days after the promise, if its author wants that; outside of any exercise,
//! too, after whatever stands behind *ask after:*. *no follow-up* ends all of it.
//! Days are those of the time zone in which somebody has said that they are; of UTC, if they have not.

use std::{fmt, sync::Arc};

use jiff::{Span, ToSpan, civil::Date};
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{Consent, People, Person, Topic, reminder_on, today_for};
use crate::{
    core::{
        Content, Feature, Flow, Happening, Lane, Late, TimerKey, Transaction, TransactionError,
        Wait,
    },
    speech::{DateFault, Heard, Language, Phrase, Understanding, Verb, Word, Words, markup},
    store::{Row, Table},
};

/// Somebody who wants to be reminded again is so many days after the day.
const AGAIN: [i64; 3] = [7, 30, 90];
/// A day that is shown as an example is so many days away.
const EXAMPLE: i64 = 24;
/// What somebody is asked after is no longer, in characters.
const LONGEST: usize = 300;

/// Whether and when Kolo reminds of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remind {
    /// It does not.
    Never,
    /// On the day.
    Once,
    /// On the day, and 7, 30 and 90 days after it; without a day, after today.
    Again,
}

/// A promise that somebody makes. `Debug` shows nothing of it.
pub struct NewPromise {
    /// What, in their own words.
    pub text: String,
    /// By when.
    pub by: Option<Date>,
    /// Whether Kolo reminds.
    pub remind: Remind,
    /// The message in which it was written.
    pub event: Option<OwnedEventId>,
}

impl fmt::Debug for NewPromise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewPromise(..)")
    }
}

/// A promise as it is kept.
#[derive(Clone, Serialize, Deserialize)]
struct Promise {
    person: OwnedUserId,
    number: u32,
    text: String,
    by: Option<Date>,
    /// The days on which Kolo still reminds, the next first.
    remind: Vec<Date>,
    event: Option<OwnedEventId>,
}

impl fmt::Debug for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Promise(..)")
    }
}

impl Row for Promise {
    const TABLE: Table = Table::Promise;
    const VERSION: u16 = 1;
}

impl Promise {
    fn key(&self) -> Vec<u8> {
        format!("{}\n{}", self.person, self.number).into_bytes()
    }

    fn timer(&self) -> TimerKey {
        TimerKey::Promise(self.person.clone(), self.number)
    }

    /// Keeps it, and waits for the next day on which Kolo reminds. Days that have passed are left
    /// out.
    fn save(&mut self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let mut coming = Vec::new();
        for day in std::mem::take(&mut self.remind) {
            if reminder_on(tx, &self.person, day)?.is_some_and(|at| at > tx.at()) {
                coming.push(day);
            }
        }
        self.remind = coming;
        self.waits(tx)?;
        tx.put_owned(self.person.as_bytes(), &self.key(), self)
    }

    /// Waits for the next day on which Kolo reminds. What was to come, and has passed where its author
    /// is now, comes at once.
    fn waits(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let next = match self.remind.first() {
            Some(day) => reminder_on(tx, &self.person, *day)?,
            None => None,
        };
        match next {
            Some(at) => tx.set_timer(self.timer(), Wait::Until(at.max(tx.at())), Late::Tell),
            None => tx.cancel_timer(self.timer()),
        }
        Ok(())
    }

    fn quoted(&self) -> Words {
        Words(markup::quote(&self.text))
    }
}

impl People {
    /// Keeps a promise for somebody, and reminds them of it as they wish. Gives back its number in
    /// the list of their promises, from 1.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn promise(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        new: NewPromise,
    ) -> Result<usize, TransactionError> {
        let NewPromise { text, by, remind, event } = new;
        let earlier = promises(tx, user)?;
        let last = earlier.last().map_or(0, |promise| promise.number);
        let after = |days: i64| Span::new().days(days);
        let from = by.map_or_else(|| today_for(tx, user), Ok)?;
        let again = AGAIN.iter().map(|days| from.saturating_add(after(*days)));
        let remind = match remind {
            Remind::Never => Vec::new(),
            Remind::Once => by.into_iter().collect(),
            Remind::Again => by.into_iter().chain(again).collect(),
        };
        let number = last.saturating_add(1);
        let mut promise = Promise { person: user.to_owned(), number, text, by, remind, event };
        promise.save(tx)?;
        Ok(earlier.len() + 1)
    }

    /// What is said of a text that is no day to come.
    pub fn no_day(&self, fault: DateFault, language: &Language, today: Date) -> Phrase {
        match fault {
            DateFault::Past => Phrase::DayPassed,
            DateFault::TooFar => Phrase::DayTooFar,
            DateFault::Unclear | DateFault::ToCome => {
                let example = today.saturating_add(EXAMPLE.days());
                let example = Words(self.speech().date(language, example, today));
                Phrase::DayUnclear { example }
            }
        }
    }

    /// Nobody is reminded of anything any more. What they promised goes with their key.
    pub(super) fn cancel_reminders(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for promise in promises(tx, user)? {
            tx.cancel_timer(promise.timer());
        }
        Ok(())
    }
}

/// What somebody has promised, the oldest first.
fn promises(tx: &Transaction<'_>, user: &UserId) -> Result<Vec<Promise>, TransactionError> {
    let all = tx.scan::<Promise>()?.into_iter().map(|(_, promise)| promise);
    let mut theirs: Vec<Promise> = all.filter(|promise| promise.person == user).collect();
    theirs.sort_by_key(|promise| promise.number);
    Ok(theirs)
}

/// The feature that keeps promises.
#[derive(Debug)]
pub struct Promises {
    people: People,
    understanding: Arc<Understanding>,
}

impl Promises {
    /// Keeps the promises of these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        event: &OwnedEventId,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let (language, heard) = self.people.heard_alone(&self.understanding, person, text);
        if heard.whole == Some(Word::MyPromises) {
            return self.list(tx, person);
        }
        if heard.whole == Some(Word::NoFollowUp) {
            return self.follows_up_no_more(tx, person);
        }
        if self.wants_to_be_asked(tx, person, text, event)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        if let Some((Verb::ForgetPromise, rest)) = self.understanding.verb(text, &language) {
            match self.understanding.numbers(&rest, &language).as_deref() {
                Some([number]) => return self.forgets(tx, person, *number),
                None if rest.is_empty() => return self.list(tx, person),
                _ => {}
            }
        }
        match person.may_answer(&heard) {
            Some(Topic::Promise { number, moves }) => {
                self.answers(tx, person, *number, *moves, &heard)
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// "Ask after: sleep". While a circle asks somebody something in their own words, any words are the
    /// answer to that.
    fn wants_to_be_asked(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        event: &OwnedEventId,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let asked = self.asked_after(text, &language);
        let Some(what) = asked.filter(|_| !person.topics.iter().any(Topic::is_open_question))
        else {
            return Ok(Flow::Passed);
        };
        let length = what.chars().count();
        if what.is_empty() {
            let asks = Phrase::AskAfterWhat { ask: self.ask_after(&language) };
            self.people.answer(tx, &person.user, &asks)?;
            return Ok(Flow::Taken);
        }
        if length > LONGEST {
            let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
            let (length, longest) = (count(length), count(LONGEST));
            self.people.answer(tx, &person.user, &Phrase::AnswerTooLong { length, longest })?;
            return Ok(Flow::Taken);
        }
        let (remind, event) = (Remind::Again, Some(event.clone()));
        let new = NewPromise { text: what.to_owned(), by: None, remind, event };
        self.people.promise(tx, &person.user, new)?;
        let today = today_for(tx, &person.user)?;
        let [first, ..] = AGAIN.map(|days| today.saturating_add(days.days()));
        let day = Words(self.people.speech().date(&language, first, today));
        let (mine, none) =
            (self.word(person, Word::MyPromises), self.word(person, Word::NoFollowUp));
        let what = Words(markup::quote(what));
        let noted = Phrase::AskAfterNoted { what, day, mine, none };
        self.people.answer(tx, &person.user, &noted)?;
        Ok(Flow::Taken)
    }

    /// What stands behind "ask after:"; nothing if that is all.
    fn asked_after<'a>(&self, text: &'a str, language: &Language) -> Option<&'a str> {
        let (before, what) = text.split_once([':', '：']).unwrap_or((text, ""));
        let verb = self.understanding.verb(before, language);
        (verb == Some((Verb::AskAfter, String::new()))).then_some(what.trim())
    }

    /// How to be asked after something.
    fn ask_after(&self, language: &Language) -> Words {
        let verb = self.understanding.primary_verb(Verb::AskAfter, language);
        let example = self.people.speech().say(language, &Phrase::AskAfterExample);
        Words(format!("{verb}: {example}"))
    }

    /// What somebody answers to a reminder.
    fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        number: u32,
        moves: bool,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let found = promises(tx, &person.user)?.into_iter().find(|other| other.number == number);
        let Some(promise) = found else { return Ok(Flow::Passed) };
        let phrase = match (moves, heard.number, heard.whole) {
            (false, Some(1), _) | (false, None, Some(Word::Done | Word::Yes)) => {
                self.erase(tx, &promise)?;
                Phrase::PromiseDone
            }
            (false, Some(3), _) | (false, None, Some(Word::ForgetIt)) => {
                self.erase(tx, &promise)?;
                Phrase::PromiseLetGo
            }
            (false, Some(2), _) | (false, None, Some(Word::Later)) => {
                let asks = Topic::Promise { number, moves: true };
                self.people.withdraw(tx, &person.user, |topic| topic.is_of_promise(number))?;
                self.people.remember(tx, &person.user, asks)?;
                Phrase::RemindAgainWhen { pass: self.word(person, Word::Pass) }
            }
            (_, None, Some(Word::Pass | Word::Skip | Word::No | Word::Next | Word::Wait))
            | (true, None, Some(Word::Later | Word::Done)) => {
                self.people.withdraw(tx, &person.user, |topic| topic.is_of_promise(number))?;
                Phrase::PromiseStays { mine: self.word(person, Word::MyPromises) }
            }
            (_, _, Some(_)) => return Ok(Flow::Passed),
            (_, _, None) => return self.moves(tx, person, promise, moves, heard),
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// Somebody names the day on which they want to be reminded next.
    fn moves(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut promise: Promise,
        asked: bool,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let today = today_for(tx, &person.user)?;
        let phrase = match self.understanding.date(&heard.text, today, &language) {
            Ok(day) if reminder_on(tx, &person.user, day)?.is_none_or(|at| at <= tx.at()) => {
                Phrase::DayPassed
            }
            Ok(day) => {
                promise.by = Some(day);
                promise.remind.retain(|other| *other > day);
                promise.remind.insert(0, day);
                promise.save(tx)?;
                let number = promise.number;
                self.people.withdraw(tx, &person.user, |topic| topic.is_of_promise(number))?;
                let day = Words(self.people.speech().date(&language, day, today));
                Phrase::PromiseMoved { day }
            }
            Err(DateFault::Unclear) if !asked => return Ok(Flow::Passed),
            Err(fault) => self.people.no_day(fault, &language, today),
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    fn erase(&self, tx: &mut Transaction<'_>, promise: &Promise) -> Result<(), TransactionError> {
        tx.cancel_timer(promise.timer());
        tx.delete::<Promise>(&promise.key());
        let number = promise.number;
        self.people.withdraw(tx, &promise.person, |topic| topic.is_of_promise(number))
    }

    fn word(&self, person: &Person, word: Word) -> Words {
        self.understanding.primary(word, &self.people.language(person)).into()
    }

    fn list(&self, tx: &mut Transaction<'_>, person: &Person) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let (speech, today) = (self.people.speech(), today_for(tx, &person.user)?);
        let promises = promises(tx, &person.user)?;
        if promises.is_empty() {
            let ask = self.ask_after(&language);
            self.people.answer(tx, &person.user, &Phrase::NoPromises { ask })?;
            return Ok(Flow::Taken);
        }
        let verb = self.understanding.primary_verb(Verb::ForgetPromise, &language);
        let forget = Words(format!("{verb} 1"));
        let head = speech.say(&language, &Phrase::MyPromises { forget });
        let lines = promises.iter().zip(1..).map(|(promise, number)| {
            let by = promise.by.map(|day| {
                let day = Words(speech.date(&language, day, today));
                format!(" {}", speech.say(&language, &Phrase::PromiseBy { day }))
            });
            let text = markup::escape(&promise.text);
            format!("{number} {text}{}", by.unwrap_or_default())
        });
        for message in markup::pages(std::iter::once(head).chain(lines), "\n\n") {
            self.people.write_markdown(tx, person, Lane::Control, message, None);
        }
        Ok(Flow::Taken)
    }

    /// `no follow-up`: what they promised stays, and Kolo does not come back to it.
    fn follows_up_no_more(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let promises = promises(tx, &person.user)?;
        let phrase = match promises.is_empty() {
            true => Phrase::NoPromises { ask: self.ask_after(&self.people.language(person)) },
            false => Phrase::NoFollowUp { mine: self.word(person, Word::MyPromises) },
        };
        for mut promise in promises {
            promise.remind.clear();
            promise.save(tx)?;
        }
        self.people.withdraw(tx, &person.user, |topic| matches!(topic, Topic::Promise { .. }))?;
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    fn forgets(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        number: u32,
    ) -> Result<Flow, TransactionError> {
        let index = usize::try_from(number).unwrap_or(usize::MAX).wrapping_sub(1);
        let phrase = match promises(tx, &person.user)?.get(index) {
            Some(promise) => {
                self.erase(tx, promise)?;
                Phrase::PromiseForgotten { what: promise.quoted() }
            }
            None => Phrase::NoSuchPromise { mine: self.word(person, Word::MyPromises) },
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// The day has come. Somebody to whom Kolo may not write hears nothing, and the promise stays.
    fn reminds(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        number: u32,
        late: bool,
    ) -> Result<Flow, TransactionError> {
        let found = promises(tx, user)?.into_iter().find(|promise| promise.number == number);
        let Some(mut promise) = found else { return Ok(Flow::Taken) };
        promise.save(tx)?;
        let person = self.people.person(tx, user)?;
        if person.consent != Consent::Given {
            return Ok(Flow::Taken);
        }
        let language = self.people.language(&person);
        let today = today_for(tx, user)?;
        let what = promise.quoted();
        let day = promise.by.map(|by| self.people.speech().date(&language, by, by.min(today)));
        let phrase = match (day.map(Words), late) {
            (Some(day), true) => Phrase::PromiseDueLate { what, day },
            (Some(day), false) => Phrase::PromiseDue { what, day },
            (None, _) => {
                Phrase::PromiseFollowUp { what, none: self.word(&person, Word::NoFollowUp) }
            }
        };
        self.people.withdraw(tx, user, |topic| topic.is_of_promise(number))?;
        self.people.remember(tx, user, Topic::Promise { number, moves: false })?;
        self.people.tell(tx, user, Lane::CheckIn, &phrase, None)?;
        Ok(Flow::Taken)
    }

    /// The message in which a promise was written has changed, or is gone.
    fn rewritten(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        of: &EventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let mut theirs = promises(tx, user)?.into_iter();
        let Some(mut promise) = theirs.find(|promise| promise.event.as_deref() == Some(of)) else {
            return Ok(Flow::Passed);
        };
        let phrase = match text {
            Some(text) => {
                let language = self.people.language(&self.people.person(tx, user)?);
                let behind = self.asked_after(text, &language).filter(|what| !what.is_empty());
                promise.text = behind.unwrap_or(text).to_owned();
                promise.save(tx)?;
                Phrase::AnswerChanged
            }
            None => {
                self.erase(tx, &promise)?;
                Phrase::PromiseForgotten { what: promise.quoted() }
            }
        };
        self.people.answer(tx, user, &phrase)?;
        Ok(Flow::Taken)
    }
}

impl Feature for Promises {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        let (room, sender) = match what {
            Happening::Timer { key: TimerKey::Promise(user, number), late } => {
                return self.reminds(tx, user, *number, late.is_some());
            }
            Happening::Moved { person } | Happening::Rests { person } => {
                for promise in promises(tx, person)? {
                    promise.waits(tx)?;
                }
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
                self.heard(tx, &person, text, event)
            }
            Happening::Message { content: Content::Correction { of, text }, .. } => {
                self.rewritten(tx, sender, of, Some(text))
            }
            Happening::Redacted { event, .. } => self.rewritten(tx, sender, event, None),
            _ => Ok(Flow::Passed),
        }
    }
}
