//! What somebody has written for themselves, and wants back on a later day.
//!
//! It is written in an exercise, and its author says on which day it shall come back. Until then it
//! lies under their own key and is shown to nobody else; on the day Kolo gives it to them in their
//! private room, and erases it. They can see what there is, have it sooner, or have it erased. Days
//! are those of where they are, as for promises. What they chose on a scale does not come back on its day, but
//! is asked again: see [`super::again`].

use std::sync::Arc;

use jiff::civil::Date;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{
    Consent, MayHand, People, Person,
    again::{Chart, Mark, waits_for_its_day},
    reminder_on, today_for,
};
use crate::{
    core::{
        Content, Feature, Flow, Happening, Lane, Late, TimerKey, Transaction, TransactionError,
        Wait,
    },
    speech::{CheckInWord, Count, Language, Phrase, Understanding, Verb, Word, Words, markup},
    store::{Row, Table, debug_shows_nothing},
};

/// Longer words than this do not replace what is kept.
const LONGEST_TEXT: usize = 2_000;

/// What somebody wants back on a later day. `Debug` shows nothing of it.
pub struct NewKept {
    /// The title of the exercise, in their language.
    pub title: Words,
    /// On which day.
    pub returns: Date,
    /// Whether they may hand it to one human when it comes back.
    pub hand: bool,
    /// What was asked and what they wrote; not empty.
    pub parts: Vec<KeptPart>,
}

/// A question and its answer. `Debug` shows nothing of it.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeptPart {
    /// What was asked, in their language.
    pub asked: String,
    /// What they wrote.
    pub text: String,
    /// The message in which they wrote it.
    pub event: Option<OwnedEventId>,
}

/// One part, as it is kept: together they could be too large for one row.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    pub person: OwnedUserId,
    pub number: u32,
    pub part: usize,
    pub title: String,
    pub written: Date,
    pub returns: Date,
    #[serde(default)]
    pub hand: bool,
    #[serde(flatten)]
    pub content: KeptPart,
    /// If it was chosen on a scale and is asked again: the same in all parts.
    #[serde(default)]
    pub chart: Option<Chart>,
    /// What was chosen on each day of the chart.
    #[serde(default)]
    pub marks: Vec<Mark>,
}

debug_shows_nothing!(NewKept, KeptPart, Kept);

impl Row for Kept {
    const TABLE: Table = Table::Kept;
    const VERSION: u16 = 1;
}

impl Kept {
    fn key(&self) -> Vec<u8> {
        format!("{}\n{}\n{}", self.person, self.number, self.part).into_bytes()
    }

    pub fn timer(&self) -> TimerKey {
        TimerKey::Kept(self.person.clone(), self.number)
    }

    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        tx.put_owned(self.person.as_bytes(), &self.key(), self)
    }

    fn as_paragraph(&self) -> String {
        format!("{}\n\n{}", self.content.asked, markup::quote(&self.content.text))
    }
}

impl People {
    /// Keeps for somebody what they have written, until the day on which they want it back. Gives
    /// back its number among what is kept for them, which stays while others go.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn keep_until(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        new: NewKept,
    ) -> Result<u32, TransactionError> {
        let last = texts(tx, user)?.into_iter().flatten().map(|kept| kept.number).max();
        let number = last.unwrap_or(0).saturating_add(1);
        let written = today_for(tx, user)?;
        let NewKept { title: Words(title), returns, hand, parts } = new;
        for (part, content) in parts.into_iter().enumerate() {
            let (person, title) = (user.to_owned(), title.clone());
            let (chart, marks) = (None, Vec::new());
            Kept { person, number, part, title, written, returns, hand, content, chart, marks }
                .save(tx)?;
        }
        if let Some(at) = reminder_on(tx, user, returns)? {
            tx.set_timer(TimerKey::Kept(user.to_owned(), number), Wait::Until(at), Late::Tell);
        }
        Ok(number)
    }

    /// What `help` and whoever leaves is told of what stays with Kolo for them.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn what_stays(
        &self,
        tx: &Transaction<'_>,
        understanding: &Understanding,
        user: &UserId,
    ) -> Result<Vec<Phrase>, TransactionError> {
        let person = self.person(tx, user)?;
        let language = self.language(&person);
        let texts = (!texts(tx, user)?.is_empty()).then(|| Phrase::TextsStay {
            mine: Words::from(understanding.primary(Word::MyTexts, &language)),
        });
        let word = |word: CheckInWord| Words::from(understanding.primary(word, &language));
        let asked = person.checks_in.then(|| Phrase::CheckInsStay {
            check_in: word(CheckInWord::CheckIn),
            off: word(CheckInWord::Off),
        });
        let contacts = self.contacts_stay(tx, understanding, &person)?;
        let buddies = self.buddies_stay(tx, understanding, &person)?;
        Ok(texts.into_iter().chain(asked).chain(contacts).chain(buddies).collect())
    }

    /// Erases something that was kept for somebody, and asks nothing about it any more.
    pub(super) fn erase_kept(
        &self,
        tx: &mut Transaction<'_>,
        text: &[Kept],
    ) -> Result<(), TransactionError> {
        for kept in text {
            tx.cancel_timer(kept.timer());
            tx.delete::<Kept>(&kept.key());
        }
        match text.first() {
            Some(kept) => {
                self.withdraw(tx, &kept.person, |topic| topic.is_about_chart(kept.number))
            }
            None => Ok(()),
        }
    }

    /// Nothing goes back to somebody any more. What was kept goes with their key.
    pub(super) fn cancel_returns(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for kept in texts(tx, user)?.iter().filter_map(|text| text.first()) {
            tx.cancel_timer(kept.timer());
        }
        Ok(())
    }
}

/// What is kept for somebody, the oldest first, each with its parts in their order; no text is
/// empty.
pub(super) fn texts(
    tx: &Transaction<'_>,
    user: &UserId,
) -> Result<Vec<Vec<Kept>>, TransactionError> {
    let all = tx.scan::<Kept>()?.into_iter().map(|(_, kept)| kept);
    let mut parts: Vec<Kept> = all.filter(|kept| kept.person == user).collect();
    parts.sort_by_key(|kept| (kept.number, kept.part));
    Ok(parts.chunk_by(|one, next| one.number == next.number).map(<[Kept]>::to_vec).collect())
}

/// The feature that keeps what people want back on a later day.
#[derive(Debug)]
pub struct Keeping {
    pub(super) people: People,
    pub(super) understanding: Arc<Understanding>,
}

impl Keeping {
    /// Keeps it for these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let (language, heard) = self.people.heard_alone(&self.understanding, person, text);
        if heard.whole == Some(Word::MyTexts) {
            return self.list(tx, person);
        }
        let Some((verb @ (Verb::GiveBack | Verb::EraseText), rest)) =
            self.understanding.verb(text, &language)
        else {
            return self.answers_about_chart(tx, person, &heard, event);
        };
        match self.understanding.numbers(&rest, &language).as_deref() {
            Some([number]) => self.chooses(tx, person, verb, *number),
            None if rest.is_empty() => self.list(tx, person),
            _ => Ok(Flow::Passed),
        }
    }

    /// Somebody has one of their texts given back, or erased, before its day.
    fn chooses(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        verb: Verb,
        number: u32,
    ) -> Result<Flow, TransactionError> {
        let of_number = |text: &Vec<Kept>| text.first().is_some_and(|kept| kept.number == number);
        let text = texts(tx, &person.user)?.into_iter().find(of_number).unwrap_or_default();
        let phrase = match (text.first(), verb) {
            (None, _) => Phrase::NoSuchText { mine: self.mine(person) },
            (Some(_), Verb::GiveBack) => {
                self.give_back(tx, person, &text, Lane::Control, false)?;
                return Ok(Flow::Taken);
            }
            (Some(kept), _) => Phrase::TextErased { title: Words(kept.title.clone()) },
        };
        self.people.erase_kept(tx, &text)?;
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// Gives somebody a text of theirs, and erases it here but for what they may hand on.
    fn give_back(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &[Kept],
        lane: Lane,
        late: bool,
    ) -> Result<(), TransactionError> {
        let Some(first) = text.first() else { return Ok(()) };
        let (speech, language) = (self.people.speech(), self.people.language(person));
        let title = Words(first.title.clone());
        let written = Words(speech.date_with_year(&language, first.written));
        let phrase = match late {
            _ if first.chart.is_some() => Phrase::ChartComesBack { title },
            true => Phrase::TextComesBackLate { title, written },
            false => Phrase::TextComesBack { title, written },
        };
        let mut head = speech.say(&language, &phrase);
        if !first.hand {
            head = format!("{head} {}", speech.say(&language, &Phrase::CopyErased));
        }
        let content = match first.chart {
            Some(_) => self.chart_lines(&language, text),
            None => text.iter().map(Kept::as_paragraph).collect(),
        };
        let paragraphs = std::iter::once(head).chain(content);
        self.write_in_pages(tx, person, lane, paragraphs, "\n\n");
        self.people.erase_kept(tx, text)?;
        if first.hand { self.may_be_handed(tx, person, text) } else { Ok(()) }
    }

    /// Keeps a copy that its author may hand to one human; others say to whom.
    fn may_be_handed(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &[Kept],
    ) -> Result<(), TransactionError> {
        let new = MayHand {
            files: Vec::new(),
            title: Words(text.first().map(|kept| kept.title.clone()).unwrap_or_default()),
            paragraphs: text.iter().map(Kept::as_paragraph).collect(),
            events: text.iter().filter_map(|kept| kept.content.event.clone()).collect(),
        };
        let number = self.people.set_aside(tx, &person.user, new)?;
        tx.raise(Happening::MayHand { person: person.user.clone(), number });
        Ok(())
    }

    pub(super) fn write_in_pages(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        lane: Lane,
        paragraphs: impl Iterator<Item = String>,
        between: &str,
    ) {
        for message in markup::pages(paragraphs, between) {
            self.people.write_markdown(tx, person, lane, message, None);
        }
    }

    pub(super) fn mine(&self, person: &Person) -> Words {
        self.understanding.primary(Word::MyTexts, &self.people.language(person)).into()
    }

    pub(super) fn verb(&self, language: &Language, verb: Verb, number: u32) -> Words {
        Words(format!("{} {number}", self.understanding.primary_verb(verb, language)))
    }

    fn list(&self, tx: &mut Transaction<'_>, person: &Person) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let speech = self.people.speech();
        let texts = texts(tx, &person.user)?;
        let Some(first) = texts.first().and_then(|text| text.first()) else {
            self.people.answer(tx, &person.user, &Phrase::NoTexts)?;
            return Ok(Flow::Taken);
        };
        let give = self.verb(&language, Verb::GiveBack, first.number);
        let erase = self.verb(&language, Verb::EraseText, first.number);
        let head = speech.say(&language, &Phrase::MyTexts { give, erase });
        let lines = texts.iter().filter_map(|text| text.first()).map(|kept| {
            let (number, title) = (kept.number.into(), Words(kept.title.clone()));
            let written = Words(speech.date_with_year(&language, kept.written));
            let day = Words(speech.date_with_year(&language, kept.returns));
            let phrase = match kept.chart {
                Some(_) => Phrase::ChartOfMine { number, title, written, day },
                None => Phrase::TextOfMine { number, title, written, day },
            };
            speech.say(&language, &phrase)
        });
        self.write_in_pages(tx, person, Lane::Control, std::iter::once(head).chain(lines), "\n\n");
        Ok(Flow::Taken)
    }

    /// The day has come. For somebody to whom Kolo may not write it stays until they say yes.
    fn is_due(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        number: u32,
        late: bool,
    ) -> Result<Flow, TransactionError> {
        let person = self.people.person(tx, user)?;
        let mut theirs = texts(tx, user)?.into_iter();
        let of_number = |text: &Vec<Kept>| text.iter().any(|kept| kept.number == number);
        let Some(text) = theirs.find(of_number) else { return Ok(Flow::Taken) };
        let may = person.consent == Consent::Given;
        if text.iter().any(|kept| kept.chart.is_some()) {
            self.chart_is_due(tx, &person, text, may)?;
        } else if may {
            self.give_back(tx, &person, &text, Lane::CheckIn, late)?;
        }
        Ok(Flow::Taken)
    }

    /// Somebody has said that Kolo may write: what should have come back meanwhile comes now.
    fn may_write(&self, tx: &mut Transaction<'_>, user: &UserId) -> Result<(), TransactionError> {
        let person = self.people.person(tx, user)?;
        for text in texts(tx, user)? {
            let Some(returns) = text.first().map(|kept| kept.returns) else { continue };
            if reminder_on(tx, user, returns)?.is_none_or(|at| at > tx.at()) {
                continue;
            }
            match text.iter().any(|kept| kept.chart.is_some()) {
                true => self.asks_whether(tx, &person, text)?,
                false => self.give_back(tx, &person, &text, Lane::CheckIn, true)?,
            }
        }
        Ok(())
    }

    /// Somebody is in another time zone: what goes back to them on a day does so on that day there,
    /// and at once if it has begun.
    fn moved(&self, tx: &mut Transaction<'_>, user: &UserId) -> Result<(), TransactionError> {
        for text in texts(tx, user)?.iter().filter(|text| waits_for_its_day(text)) {
            let Some(kept) = text.first() else { continue };
            if let Some(at) = reminder_on(tx, user, kept.returns)? {
                tx.set_timer(kept.timer(), Wait::Until(at.max(tx.at())), Late::Tell);
            }
        }
        Ok(())
    }

    /// A message of which something is kept has changed, or is gone.
    fn rewritten(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        of: &EventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let mut theirs = texts(tx, user)?.into_iter();
        let is_of = |kept: &Kept| kept.content.event.as_deref() == Some(of) || kept.has_mark_of(of);
        let Some(mut parts) = theirs.find(|text| text.iter().any(is_of)) else {
            return Ok(Flow::Passed);
        };
        if parts.iter().any(|kept| kept.chart.is_some()) {
            let person = self.people.person(tx, user)?;
            return self.number_rewritten(tx, &person, parts, of, text);
        }
        let Some(at) = parts.iter().position(is_of) else { return Ok(Flow::Passed) };
        let mut kept = parts.remove(at);
        let phrase = match text {
            Some(text) if text.chars().count() > LONGEST_TEXT => Phrase::AnswerTooLong {
                length: count(text.chars().count()),
                longest: count(LONGEST_TEXT),
            },
            Some(text) => {
                text.clone_into(&mut kept.content.text);
                kept.save(tx)?;
                Phrase::AnswerChanged
            }
            None => {
                tx.delete::<Kept>(&kept.key());
                if parts.is_empty() {
                    tx.cancel_timer(kept.timer());
                }
                Phrase::TextErased { title: Words(kept.title) }
            }
        };
        self.people.answer(tx, user, &phrase)?;
        Ok(Flow::Taken)
    }
}

fn count(number: usize) -> Count {
    Count::try_from(number).unwrap_or(Count::MAX)
}

impl Feature for Keeping {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        let (room, sender) = match what {
            Happening::Timer { key: TimerKey::Kept(user, number), late } => {
                return self.is_due(tx, user, *number, late.is_some());
            }
            Happening::Moved { person } | Happening::Rests { person } => {
                self.moved(tx, person)?;
                return Ok(Flow::Passed);
            }
            Happening::Consent { person, given: true } => {
                self.may_write(tx, person)?;
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
