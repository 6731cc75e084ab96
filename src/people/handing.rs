//! What somebody may hand to one human: a copy of what was theirs alone, under their own key.
//!
//! The copy is made when their words go back to them, and lies here until they have said yes or no,
//! for a day at most. Who may read it is not decided here. Once it is on its way, nothing is kept of
//! it but who waits to hear that it has arrived.

use jiff::SignedDuration;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{People, Topic};
use crate::{
    core::{
        Attachment, Body, Deed, Destination, Lane, Late, MessageId, TimerKey, Transaction,
        TransactionError, Wait,
    },
    speech::{Phrase, Words, markup},
    store::{Row, Table, debug_shows_nothing},
};

/// So long the copy waits for its author's word.
const WAITS: SignedDuration = SignedDuration::from_hours(24);
/// A longer paragraph is parted between its lines, in bytes.
const LONGEST_PARAGRAPH: usize = 10_000;

/// What somebody may hand to one human. `Debug` shows nothing of it.
pub struct MayHand {
    /// The title of the exercise, in their language.
    pub title: Words,
    /// What was asked and what they wrote, in light Markdown.
    pub paragraphs: Vec<String>,
    /// Files that they have made.
    pub files: Vec<Attachment>,
    /// The messages in which they wrote it.
    pub events: Vec<OwnedEventId>,
}

/// A copy is on its way. `Debug` shows nothing of it.
#[derive(Clone, Serialize, Deserialize)]
pub struct OnItsWay {
    /// Who handed it over.
    pub author: OwnedUserId,
    /// To whom.
    pub to: OwnedUserId,
    /// Its last message.
    pub message: MessageId,
}

impl MayHand {
    /// Whether there is nothing that could be handed over.
    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty() && self.files.is_empty()
    }
}

/// One paragraph, or one file: together they could be too large for one row.
#[derive(Clone, Serialize, Deserialize)]
struct Copied {
    person: OwnedUserId,
    number: u32,
    part: usize,
    title: String,
    text: String,
    /// All messages, with the first part.
    events: Vec<OwnedEventId>,
    /// The file, if it is one.
    #[serde(default)]
    file: Option<Attachment>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Stored {
    Copied(Copied),
    OnItsWay(OnItsWay),
}

debug_shows_nothing!(MayHand, OnItsWay, Copied, Stored);

impl Row for Stored {
    const TABLE: Table = Table::Hand;
    const VERSION: u16 = 1;
}

impl Stored {
    fn key(&self) -> Vec<u8> {
        match self {
            Self::Copied(Copied { person, number, part, .. }) => {
                format!("copied {person}\n{number}\n{part}")
            }
            Self::OnItsWay(OnItsWay { message, .. }) => format!("on its way {}", message.0),
        }
        .into_bytes()
    }

    fn author(&self) -> &UserId {
        match self {
            Self::Copied(Copied { person, .. }) => person,
            Self::OnItsWay(OnItsWay { author, .. }) => author,
        }
    }

    fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        tx.put_owned(self.author().as_bytes(), &self.key(), self)
    }
}

/// All paragraphs of what somebody may hand over, in their order.
fn copied(tx: &Transaction<'_>, user: &UserId) -> Result<Vec<Copied>, TransactionError> {
    let mut parts: Vec<Copied> = tx
        .scan::<Stored>()?
        .into_iter()
        .filter_map(|(_, stored)| match stored {
            Stored::Copied(part) if part.person == user => Some(part),
            _ => None,
        })
        .collect();
    parts.sort_by_key(|part| (part.number, part.part));
    Ok(parts)
}

/// A paragraph, or its lines in several parts if it is too long for one message.
fn bearable(paragraph: String) -> Vec<String> {
    if paragraph.len() <= LONGEST_PARAGRAPH {
        return vec![paragraph];
    }
    markup::pages_of(paragraph.lines().map(ToOwned::to_owned), "\n", LONGEST_PARAGRAPH)
}

impl People {
    /// Keeps a copy for somebody who may hand it to one human, for a day at most. Gives back its
    /// number.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn set_aside(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        new: MayHand,
    ) -> Result<u32, TransactionError> {
        let last = copied(tx, user)?.last().map_or(0, |part| part.number);
        let number = last.saturating_add(1);
        let MayHand { title: Words(title), paragraphs, files, mut events } = new;
        let words = paragraphs.into_iter().flat_map(bearable).map(|text| (text, None));
        let files = files.into_iter().map(|file| (String::new(), Some(file)));
        for (part, (text, file)) in words.chain(files).enumerate() {
            let (person, title) = (user.to_owned(), title.clone());
            let events = std::mem::take(&mut events);
            Stored::Copied(Copied { person, number, part, title, text, events, file }).save(tx)?;
        }
        let timer = TimerKey::MayHand(user.to_owned(), number);
        tx.set_timer(timer, Wait::For(WAITS), Late::Do);
        Ok(number)
    }

    /// From which exercise somebody may hand over what has this number; nothing if it is gone.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn title_set_aside(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        number: u32,
    ) -> Result<Option<Words>, TransactionError> {
        let mut parts = copied(tx, user)?.into_iter();
        Ok(parts.find(|part| part.number == number).map(|part| Words(part.title)))
    }

    /// The number under which a copy is kept of what somebody wrote in this message.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn set_aside_with(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        event: &EventId,
    ) -> Result<Option<u32>, TransactionError> {
        let mut parts = copied(tx, user)?.into_iter();
        let holds = |part: &Copied| part.events.iter().any(|other| other == event);
        Ok(parts.find(holds).map(|part| part.number))
    }

    /// Erases a copy, and what its author was asked about it.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn erase_set_aside(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        number: u32,
    ) -> Result<(), TransactionError> {
        for part in copied(tx, user)?.into_iter().filter(|part| part.number == number) {
            tx.delete::<Stored>(&Stored::Copied(part).key());
        }
        tx.cancel_timer(TimerKey::MayHand(user.to_owned(), number));
        self.withdraw(
            tx,
            user,
            |topic| matches!(topic, Topic::Hand { number: of, .. } if *of == number),
        )
    }

    /// Erases all copies that somebody may hand over.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn erase_all_set_aside(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        let mut numbers: Vec<u32> = copied(tx, user)?.iter().map(|part| part.number).collect();
        numbers.dedup();
        for number in numbers {
            self.erase_set_aside(tx, user, number)?;
        }
        Ok(())
    }

    /// Sends a copy to the one whom its author has chosen, below these words, and erases it here.
    /// Whoever asks for its last message with [`People::arrived`] learns that it was this one.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn hand_over(
        &self,
        tx: &mut Transaction<'_>,
        author: &UserId,
        number: u32,
        to: &UserId,
        head: &Phrase,
    ) -> Result<(), TransactionError> {
        let parts = copied(tx, author)?.into_iter().filter(|part| part.number == number);
        let (files, words): (Vec<_>, Vec<_>) = parts.partition(|part| part.file.is_some());
        let pages = markup::pages(words.into_iter().map(|part| part.text), "\n\n");
        let mut reader = self.person(tx, to)?;
        self.greet(tx, &mut reader, Lane::Session);
        self.save(tx, &reader)?;
        let head = self.speech().say(&self.language(&reader), head);
        let mut last = None;
        let said = |markdown| Deed::Say(Body { markdown, mentions: Vec::new() });
        let files = files.into_iter().filter_map(|part| part.file).map(Deed::Attach);
        for deed in std::iter::once(head).chain(pages).map(said).chain(files) {
            let to = Destination::Private(to.to_owned());
            last = Some(tx.send_for(author, Lane::Session, to, deed));
        }
        if let Some(message) = last {
            let (author, to) = (author.to_owned(), to.to_owned());
            Stored::OnItsWay(OnItsWay { author, to, message }).save(tx)?;
        }
        self.erase_set_aside(tx, author, number)
    }

    /// What was handed over with this message as its last, which nobody has asked for before.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn arrived(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
    ) -> Result<Option<OnItsWay>, TransactionError> {
        let key = format!("on its way {}", message.0).into_bytes();
        let Some(Stored::OnItsWay(sent)) = tx.get::<Stored>(&key)? else { return Ok(None) };
        tx.delete::<Stored>(&key);
        Ok(Some(sent))
    }

    /// What was on its way to somebody who is forgotten, and never arrives.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn lost_on_its_way(
        &self,
        tx: &mut Transaction<'_>,
        to: &UserId,
    ) -> Result<Vec<OnItsWay>, TransactionError> {
        let mut lost = Vec::new();
        for (key, stored) in tx.scan::<Stored>()? {
            if let Stored::OnItsWay(sent) = stored
                && sent.to == to
            {
                tx.delete::<Stored>(&key);
                lost.push(sent);
            }
        }
        Ok(lost)
    }
}
