//! What is kept of contacts, and under whose key.

use jiff::{SignedDuration, Timestamp, civil::Date};
use matrix_sdk::ruma::{OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    core::{Late, Member, TimerKey, Transaction, TransactionError, Wait},
    people::{People, zone},
    speech::Hours,
    store::{Row, Table, debug_shows_nothing},
};

/// Somebody has named a person: under the key of who trusts.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Trust {
    pub person: OwnedUserId,
    pub contact: OwnedUserId,
    /// What the contact was called when they were named.
    pub name: Option<String>,
    /// The lowest is called first.
    pub place: u32,
    pub agreed: bool,
}

/// The same, under the key of the contact.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Stands {
    pub contact: OwnedUserId,
    pub person: OwnedUserId,
    /// What the person was called when they asked.
    pub name: Option<String>,
    pub agreed: bool,
    /// When they may be written to, by their own clock; at any hour if nothing stands here.
    pub hours: Option<Hours>,
    /// They have been asked whether it still holds.
    pub again: bool,
}

/// Somebody has said no: under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Declined {
    pub contact: OwnedUserId,
    pub person: OwnedUserId,
    pub until: Timestamp,
}

/// Somebody looks out for another, who does the same: one row under the key of each.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Buddy {
    pub person: OwnedUserId,
    pub with: OwnedUserId,
    /// What the other was called when they were asked.
    pub name: Option<String>,
    /// The day on which both are asked whether it goes on.
    pub until: Date,
    /// What this person has said to the question that is open between the two.
    pub said: Option<bool>,
    /// One of the two has asked for it by name, so that the other's answer is passed on.
    pub named: bool,
    /// Both have said yes.
    pub agreed: bool,
    /// The day has come, and this person was asked.
    pub asked: bool,
    /// What they want the other to know.
    pub words: Option<ForBuddy>,
}

/// What somebody wants their buddy to know, and the message in which they wrote it.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct ForBuddy {
    pub text: String,
    pub event: OwnedEventId,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Stored {
    Trust(Trust),
    Stands(Stands),
    Declined(Declined),
    Buddy(Buddy),
    /// When somebody last asked others, under their key.
    Asked {
        person: OwnedUserId,
        at: Vec<Timestamp>,
    },
    /// Nobody may ask this person, under their key.
    Never {
        contact: OwnedUserId,
    },
}

/// Somebody who has agreed to be called.
#[derive(Clone)]
pub struct Contact {
    /// Their account.
    pub user: OwnedUserId,
    /// What to call them in front of whoever trusts them.
    pub name: String,
    /// When they may be written to, by their own clock; at any hour if nothing stands here.
    pub hours: Option<Hours>,
    /// Where they are, by the name of their time zone, if they have said so.
    pub zone: Option<String>,
}

debug_shows_nothing!(Trust, Stands, Declined, Buddy, ForBuddy, Stored, Contact);

impl Row for Stored {
    const TABLE: Table = Table::Contact;
    const VERSION: u16 = 1;
}

impl Stored {
    fn key(&self) -> Vec<u8> {
        match self {
            Self::Trust(Trust { person, contact, .. }) => trust_key(person, contact),
            Self::Stands(Stands { contact, person, .. }) => stands_key(contact, person),
            Self::Declined(Declined { contact, person, .. }) => declined_key(contact, person),
            Self::Buddy(Buddy { person, with, .. }) => buddy_key(person, with),
            Self::Asked { person, .. } => asked_key(person),
            Self::Never { contact } => never_key(contact),
        }
    }

    fn owner(&self) -> &UserId {
        match self {
            Self::Trust(Trust { person, .. })
            | Self::Buddy(Buddy { person, .. })
            | Self::Asked { person, .. } => person,
            Self::Stands(Stands { contact, .. })
            | Self::Declined(Declined { contact, .. })
            | Self::Never { contact } => contact,
        }
    }

    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        tx.put_owned(self.owner().as_bytes(), &self.key(), self)
    }

    pub fn erase(&self, tx: &mut Transaction<'_>) {
        tx.delete::<Self>(&self.key());
    }
}

fn trust_key(person: &UserId, contact: &UserId) -> Vec<u8> {
    format!("trust {person}\n{contact}").into_bytes()
}

fn stands_key(contact: &UserId, person: &UserId) -> Vec<u8> {
    format!("stands {contact}\n{person}").into_bytes()
}

fn declined_key(contact: &UserId, person: &UserId) -> Vec<u8> {
    format!("declined {contact}\n{person}").into_bytes()
}

fn buddy_key(person: &UserId, with: &UserId) -> Vec<u8> {
    format!("buddy {person}\n{with}").into_bytes()
}

fn asked_key(person: &UserId) -> Vec<u8> {
    format!("asked {person}").into_bytes()
}

fn never_key(contact: &UserId) -> Vec<u8> {
    format!("never {contact}").into_bytes()
}

/// Whom somebody has named, in the order in which they are called.
pub(super) fn trusted(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Vec<Trust>, TransactionError> {
    let all = tx.scan::<Stored>()?.into_iter();
    let mut theirs: Vec<Trust> = all
        .filter_map(|(_, stored)| match stored {
            Stored::Trust(trust) if trust.person == person => Some(trust),
            _ => None,
        })
        .collect();
    theirs.sort_by_key(|trust| trust.place);
    Ok(theirs)
}

/// For whom somebody is a contact, or is asked to be one.
pub(super) fn stood_by(
    tx: &Transaction<'_>,
    contact: &UserId,
) -> Result<Vec<Stands>, TransactionError> {
    let all = tx.scan::<Stored>()?.into_iter();
    Ok(all
        .filter_map(|(_, stored)| match stored {
            Stored::Stands(stands) if stands.contact == contact => Some(stands),
            _ => None,
        })
        .collect())
}

pub(super) fn trust(
    tx: &Transaction<'_>,
    person: &UserId,
    contact: &UserId,
) -> Result<Option<Trust>, TransactionError> {
    Ok(match tx.get(&trust_key(person, contact))? {
        Some(Stored::Trust(trust)) => Some(trust),
        _ => None,
    })
}

pub(super) fn stands(
    tx: &Transaction<'_>,
    contact: &UserId,
    person: &UserId,
) -> Result<Option<Stands>, TransactionError> {
    Ok(match tx.get(&stands_key(contact, person))? {
        Some(Stored::Stands(stands)) => Some(stands),
        _ => None,
    })
}

pub(super) fn declined(
    tx: &Transaction<'_>,
    contact: &UserId,
    person: &UserId,
) -> Result<Option<Declined>, TransactionError> {
    Ok(match tx.get(&declined_key(contact, person))? {
        Some(Stored::Declined(declined)) => Some(declined),
        _ => None,
    })
}

/// What stands between somebody and another, on the side of the first.
pub(super) fn buddy(
    tx: &Transaction<'_>,
    person: &UserId,
    with: &UserId,
) -> Result<Option<Buddy>, TransactionError> {
    Ok(match tx.get(&buddy_key(person, with))? {
        Some(Stored::Buddy(buddy)) => Some(buddy),
        _ => None,
    })
}

/// With whom somebody looks out for each other, or is asked to.
pub(super) fn buddies(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Vec<Buddy>, TransactionError> {
    let all = tx.scan::<Stored>()?.into_iter();
    Ok(all
        .filter_map(|(_, stored)| match stored {
            Stored::Buddy(buddy) if buddy.person == person => Some(buddy),
            _ => None,
        })
        .collect())
}

/// Whether nobody may ask this person.
pub(super) fn is_never_asked(
    tx: &Transaction<'_>,
    contact: &UserId,
) -> Result<bool, TransactionError> {
    tx.has::<Stored>(&never_key(contact))
}

/// When somebody has asked others within this time.
pub(super) fn asked_since(
    tx: &Transaction<'_>,
    person: &UserId,
    within: SignedDuration,
) -> Result<Vec<Timestamp>, TransactionError> {
    let since = tx.at().saturating_sub(within).unwrap_or(Timestamp::MIN);
    Ok(match tx.get(&asked_key(person))? {
        Some(Stored::Asked { at, .. }) => at.into_iter().filter(|at| *at > since).collect(),
        _ => Vec::new(),
    })
}

/// What is between the two is looked at again after so long.
pub(super) fn wait(
    tx: &mut Transaction<'_>,
    contact: &UserId,
    person: &UserId,
    time: SignedDuration,
) {
    let key = TimerKey::Contact(contact.to_owned(), person.to_owned());
    tx.set_timer(key, Wait::For(time), Late::Do);
}

impl Contact {
    /// Whether they may be written to at this time.
    pub fn is_awake(&self, at: Timestamp) -> bool {
        let time = at.to_zoned(zone(self.zone.as_deref())).time();
        self.hours.is_none_or(|hours| hours.contain(time))
    }

    /// When they may be written to: now, or from the next beginning of their hours on.
    pub fn wakes(&self, now: Timestamp) -> Timestamp {
        let Some(hours) = self.hours.filter(|_| !self.is_awake(now)) else { return now };
        let here = now.to_zoned(zone(self.zone.as_deref()));
        let today = here.with().time(hours.from).build();
        let next = today
            .ok()
            .filter(|at| *at > here)
            .or_else(|| here.tomorrow().ok()?.with().time(hours.from).build().ok());
        next.map_or(now, |at| at.timestamp())
    }
}

impl People {
    /// Who has agreed to be called for somebody, in the order that they have chosen.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn contacts_of(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Vec<Contact>, TransactionError> {
        let mut contacts = Vec::new();
        for trust in trusted(tx, user)?.into_iter().filter(|trust| trust.agreed) {
            contacts.push(self.contact(tx, trust)?);
        }
        Ok(contacts)
    }

    pub(super) fn contact(
        &self,
        tx: &Transaction<'_>,
        trust: Trust,
    ) -> Result<Contact, TransactionError> {
        let Trust { person, contact, name, .. } = trust;
        let hours = stands(tx, &contact, &person)?.and_then(|stands| stands.hours);
        let zone = self.person(tx, &contact)?.zone;
        let name = self.name(tx, &Member { user: contact.clone(), name })?;
        Ok(Contact { user: contact, name, hours, zone })
    }

    /// What to call somebody who asks a contact, in front of that contact.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn name_for_contact(
        &self,
        tx: &Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<String, TransactionError> {
        let name = stands(tx, contact, person)?.and_then(|stands| stands.name);
        self.name(tx, &Member { user: person.to_owned(), name })
    }

    /// What to call a contact, in front of whoever has named them.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn name_of_contact(
        &self,
        tx: &Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<String, TransactionError> {
        let name = trust(tx, person, contact)?.and_then(|trust| trust.name);
        self.name(tx, &Member { user: contact.to_owned(), name })
    }
}
