//! What is kept of a sealed card, and of when it was opened.

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    alert::levels::{Levels, Name},
    core::{MessageId, Transaction, TransactionError},
    speech::{Language, Level, Phrase, Understanding},
    store::{Row, Table, debug_shows_nothing},
};

/// So many entries a card has at most.
pub(super) const MOST: usize = 12;
/// An entry has so many characters at most, and an answer too.
pub(super) const LONGEST: usize = 1000;
/// An entry opens after one minute to this, in minutes.
pub(super) const LATEST: u32 = 72 * 60;
/// So many openings are remembered.
const MOST_OPENINGS: usize = 50;

/// What an entry is about.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::alert) enum Kind {
    /// Who speaks for them before a court.
    Lawyer,
    /// What helpers must know of their health.
    Medical,
    /// What was planned, and what is to be done.
    Plan,
    /// A question, and what only they would answer.
    ProofOfLife,
    /// Who must not be told.
    NotToBeTold,
    /// Anything else.
    Other,
}

impl Kind {
    /// All of them, in the order in which they are numbered.
    pub const ALL: [Self; 6] = [
        Self::Lawyer,
        Self::Medical,
        Self::Plan,
        Self::ProofOfLife,
        Self::NotToBeTold,
        Self::Other,
    ];

    /// What it is called.
    pub fn heading(self) -> Phrase {
        match self {
            Self::Lawyer => Phrase::CardLawyer,
            Self::Medical => Phrase::CardMedical,
            Self::Plan => Phrase::CardPlan,
            Self::ProofOfLife => Phrase::CardProof,
            Self::NotToBeTold => Phrase::CardNotTold,
            Self::Other => Phrase::CardOther,
        }
    }
}

/// When an entry opens, once an alert has gone out.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::alert) enum Opens {
    /// To everybody who is asked.
    WithAlert,
    /// To whoever has answered that they have it.
    #[default]
    Answered,
    /// To everybody who has been asked, so many minutes after it went out.
    After(u32),
}

/// An entry of a card.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::alert) struct Entry {
    /// Never that of another entry of the same card.
    pub id: u32,
    pub kind: Kind,
    pub text: String,
    /// What only they would answer.
    #[serde(default)]
    pub answer: Option<String>,
    #[serde(default)]
    pub opens: Opens,
    /// From this level on; nothing if in all.
    #[serde(default)]
    pub from: Option<Name>,
}

/// An entry as far as it has been said.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Draft {
    pub entry: Entry,
    /// It is there already.
    pub changes: bool,
}

/// A sealed card. Under a key of its own.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::alert) struct Card {
    #[serde(default)]
    pub entries: Vec<Entry>,
    /// It is erased when an alert has ended by its owner's own word.
    #[serde(default)]
    pub(super) erase_when_safe: bool,
    #[serde(default)]
    pub(super) draft: Option<Draft>,
    /// When it was last unlocked with a safe word.
    #[serde(default)]
    pub(super) unlocked: Option<Timestamp>,
    #[serde(default)]
    last_id: u32,
}

/// That an entry was opened.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Opening {
    pub message: MessageId,
    pub kind: Kind,
    pub to: OwnedUserId,
    pub at: Timestamp,
    /// The homeserver has accepted it.
    #[serde(default)]
    pub with_server: bool,
    /// The alert could not be seen then by whose card it is: this is not shown to them, either.
    #[serde(default)]
    pub hidden: bool,
}

/// To whom a card was opened, and when. Under the key of whose card it is: it outlasts the card.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Openings {
    #[serde(default)]
    pub all: Vec<Opening>,
}

debug_shows_nothing!(Kind, Opens, Entry, Draft, Card, Opening, Openings);

impl Row for Card {
    const TABLE: Table = Table::Card;
    const VERSION: u16 = 1;
}

impl Row for Openings {
    const TABLE: Table = Table::Card;
    const VERSION: u16 = 1;
}

/// Which of two cards: the second is shown to whoever forces its owner, and reaches nobody.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// What its owner has written.
    Real,
    /// What is written under force.
    False,
}

/// Under whose key a card lies: its own, so that erasing it is the loss of that key.
fn owner(person: &UserId, which: Which) -> Vec<u8> {
    match which {
        Which::Real => format!("card\n{person}").into_bytes(),
        Which::False => format!("other card\n{person}").into_bytes(),
    }
}

fn openings_key(person: &UserId) -> Vec<u8> {
    format!("openings\n{person}").into_bytes()
}

impl Card {
    /// Somebody's card; an empty one if there is none.
    pub(super) fn of(
        tx: &Transaction<'_>,
        person: &UserId,
        which: Which,
    ) -> Result<Self, TransactionError> {
        Ok(tx.get(&owner(person, which))?.unwrap_or_default())
    }

    /// What of it may open in an alert: nothing if it cannot be read, so that no alert fails because of
    /// it.
    ///
    /// # Errors
    /// If the store does not answer.
    pub fn for_alert(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        match Self::of(tx, person, Which::Real) {
            Err(TransactionError::Row(_)) => Ok(Self::default()),
            other => other,
        }
    }

    pub(super) fn save(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        which: Which,
    ) -> Result<(), TransactionError> {
        let key = owner(person, which);
        tx.put_owned(&key, &key, self)
    }

    /// Loses the key under which it lies.
    pub(super) fn erase(
        tx: &mut Transaction<'_>,
        person: &UserId,
        which: Which,
    ) -> Result<(), TransactionError> {
        let key = owner(person, which);
        if tx.has::<Self>(&key)? {
            tx.delete::<Self>(&key);
            tx.forget(&key);
        }
        Ok(())
    }

    /// A number that no entry has had.
    pub(super) fn next_id(&mut self) -> u32 {
        self.last_id = self.last_id.saturating_add(1);
        self.last_id
    }
}

impl Entry {
    /// Whether it opens in an alert that is so grave.
    pub fn holds_for(&self, grave: Grave, levels: &Levels) -> bool {
        self.from.as_ref().is_none_or(|from| grave >= Grave::of(from, levels))
    }
}

/// How grave an alert is: its place among somebody's levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::alert) struct Grave(usize);

impl Grave {
    /// That of an alert which bears this word, or none: then it counts as the least. Where somebody is
    /// forced, and could not say more, as the gravest.
    pub fn of_alert(
        said: Option<&str>,
        forced: bool,
        levels: &Levels,
        understanding: &Understanding,
        language: &Language,
    ) -> Self {
        match said {
            _ if forced => Self(usize::MAX),
            Some(said) => {
                let name = Name::said(said, understanding, language);
                let at = levels.in_order().iter().position(|level| level.is(&name));
                Self(at.unwrap_or_default())
            }
            None => Self(0),
        }
    }

    /// That of a level; one that is there no longer counts as the gravest that Kolo knows.
    fn of(name: &Name, levels: &Levels) -> Self {
        let at = levels.in_order().iter().position(|level| level.is(name));
        Self(at.unwrap_or(Level::ALL.len().saturating_sub(1)))
    }
}

impl Openings {
    pub fn of(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        Ok(tx.get(&openings_key(person))?.unwrap_or_default())
    }

    /// The same, where an alert must not fail because of it.
    fn for_alert(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        match Self::of(tx, person) {
            Err(TransactionError::Row(_)) => Ok(Self::default()),
            other => other,
        }
    }

    pub fn save(&self, tx: &mut Transaction<'_>, person: &UserId) -> Result<(), TransactionError> {
        let key = openings_key(person);
        match self.all.is_empty() {
            true => {
                tx.delete::<Self>(&key);
                Ok(())
            }
            false => tx.put_owned(person.as_bytes(), &key, self),
        }
    }
}

/// An entry is on its way to somebody, maybe in an alert that its owner must not see.
///
/// # Errors
/// If the store does not answer.
pub(in crate::alert) fn note_opening(
    tx: &mut Transaction<'_>,
    person: &UserId,
    to: OwnedUserId,
    kind: Kind,
    (message, hidden): (MessageId, bool),
) -> Result<(), TransactionError> {
    let mut openings = Openings::for_alert(tx, person)?;
    openings.all.push(Opening { message, kind, to, at: tx.at(), with_server: false, hidden });
    let surplus = openings.all.len().saturating_sub(MOST_OPENINGS);
    openings.all.drain(..surplus);
    openings.save(tx, person)
}

/// The homeserver has accepted it.
///
/// # Errors
/// If the store does not answer.
pub(in crate::alert) fn note_with_server(
    tx: &mut Transaction<'_>,
    person: &UserId,
    message: MessageId,
) -> Result<(), TransactionError> {
    let mut openings = Openings::for_alert(tx, person)?;
    for opening in openings.all.iter_mut().filter(|opening| opening.message == message) {
        (opening.with_server, opening.at) = (true, tx.at());
    }
    openings.save(tx, person)
}

/// It has surely not left, and never will.
///
/// # Errors
/// If the store does not answer.
pub(in crate::alert) fn note_taken_back(
    tx: &mut Transaction<'_>,
    person: &UserId,
    message: MessageId,
) -> Result<(), TransactionError> {
    let mut openings = Openings::for_alert(tx, person)?;
    openings.all.retain(|opening| opening.message != message);
    openings.save(tx, person)
}
