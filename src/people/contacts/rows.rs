//! What is kept of contacts, and under whose key.

use jiff::{SignedDuration, Timestamp, civil::Date};
use matrix_sdk::ruma::{OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{around::Around, drills::MayDrill};
use crate::{
    core::{Late, Member, TimerKey, Transaction, TransactionError, Wait},
    people::{People, zone},
    speech::Hours,
    store::{Row, Table, debug_shows_nothing},
};

/// A name is no longer in front of somebody who may not know whose it is; in characters.
const LONGEST_NAME: usize = 40;

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
    /// A word that both know, by which the contact knows a true alert.
    #[serde(default)]
    pub code: Option<Code>,
    /// What the contact is asked to do in danger.
    #[serde(default)]
    pub instructions: Option<Instructions>,
    /// The identity of their account was replaced, and the person has not said yes again.
    #[serde(default)]
    pub suspended: bool,
    /// The person has said that they are far away.
    #[serde(default)]
    pub far: bool,
    /// The person has said that they are outside their organisation.
    #[serde(default)]
    pub outside: bool,
}

/// A word that both know, and the message in which it was written.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Code {
    pub word: String,
    pub event: OwnedEventId,
}

/// What a contact is asked to do in danger, and the message in which it was written.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Instructions {
    pub text: String,
    pub event: OwnedEventId,
    pub said: Said,
    /// The contact has read them, or what stood there before.
    pub shown: bool,
    /// The message in which the contact has answered, in case they change it.
    pub answered: Option<OwnedEventId>,
}

/// How it stands between the two about them.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Said {
    /// The contact has not read them yet.
    Unasked,
    /// They have, and there is no answer.
    Asked,
    /// They would like to talk first.
    TalkFirst,
    Yes,
    No,
}

impl Trust {
    /// They may be called.
    pub fn holds(&self) -> bool {
        self.agreed && !self.suspended
    }

    /// What both have agreed to.
    pub fn agreed_instructions(&self) -> Option<&str> {
        let agreed = self.instructions.as_ref().filter(|written| written.said == Said::Yes);
        agreed.map(|written| written.text.as_str())
    }
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
    /// The message in which they said yes, in case they change it.
    #[serde(default)]
    pub said: Option<OwnedEventId>,
    /// The person has been told that the contact cannot read what Kolo writes.
    #[serde(default)]
    pub told_unread: bool,
    /// When the person is in danger, they may be written to at any hour.
    #[serde(default)]
    pub any_hour_in_danger: bool,
    /// Which drills may come to them, if they have said so.
    #[serde(default)]
    pub drills: Option<MayDrill>,
}

/// Somebody has said no: under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Declined {
    pub contact: OwnedUserId,
    pub person: OwnedUserId,
    pub until: Timestamp,
}

/// Somebody was asked, and is not asked again by the same person before this: under the key of who
/// was asked, so that it outlasts whoever asked.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Approached {
    pub contact: OwnedUserId,
    pub person: OwnedUserId,
    pub until: Timestamp,
}

/// What a contact is told about a person when they may be written to again: under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Later {
    pub contact: OwnedUserId,
    pub person: OwnedUserId,
    pub said: Vec<String>,
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
    Approached(Approached),
    Later(Later),
    Around(Around),
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
    /// When the person is in danger, they may be written to at any hour.
    pub any_hour_in_danger: bool,
    /// A word that both know, by which they know a true alert.
    pub code: Option<String>,
    /// What they have agreed to do.
    pub instructions: Option<String>,
    /// Which drills may come to them, if they have said so.
    pub drills: Option<MayDrill>,
}

debug_shows_nothing!(
    Trust,
    Code,
    Instructions,
    Said,
    Stands,
    Declined,
    Approached,
    Later,
    Buddy,
    ForBuddy,
    Stored,
    Contact,
);

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
            Self::Approached(Approached { contact, person, .. }) => approached_key(contact, person),
            Self::Later(Later { contact, person, .. }) => later_key(contact, person),
            Self::Around(around) => around.key(),
            Self::Buddy(Buddy { person, with, .. }) => buddy_key(person, with),
            Self::Asked { person, .. } => asked_key(person),
            Self::Never { contact } => never_key(contact),
        }
    }

    pub fn owner(&self) -> &UserId {
        match self {
            Self::Trust(Trust { person, .. })
            | Self::Buddy(Buddy { person, .. })
            | Self::Asked { person, .. } => person,
            Self::Stands(Stands { contact, .. })
            | Self::Declined(Declined { contact, .. })
            | Self::Approached(Approached { contact, .. })
            | Self::Later(Later { contact, .. })
            | Self::Never { contact } => contact,
            Self::Around(around) => &around.who,
        }
    }

    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        Around::notes(tx, self)?;
        tx.put_owned(self.owner().as_bytes(), &self.key(), self)
    }

    pub fn erase(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        tx.delete::<Self>(&self.key());
        match self {
            // One of the two may be left.
            Self::Declined(Declined { contact, person, .. })
            | Self::Approached(Approached { contact, person, .. })
                if rest_until(tx, contact, person)?.is_some() =>
            {
                Ok(())
            }
            _ => Around::lets_go(tx, self),
        }
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

fn approached_key(contact: &UserId, person: &UserId) -> Vec<u8> {
    format!("approached {contact}\n{person}").into_bytes()
}

fn later_key(contact: &UserId, person: &UserId) -> Vec<u8> {
    format!("later {contact}\n{person}").into_bytes()
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
    let mut theirs = Vec::new();
    for contact in Around::of(tx, person)?.trusted {
        theirs.extend(trust(tx, person, &contact)?);
    }
    theirs.sort_by(|one, other| (one.place, &one.contact).cmp(&(other.place, &other.contact)));
    Ok(theirs)
}

/// For whom somebody is a contact, or is asked to be one.
pub(super) fn stood_by(
    tx: &Transaction<'_>,
    contact: &UserId,
) -> Result<Vec<Stands>, TransactionError> {
    let mut theirs = Vec::new();
    let mut people = Around::of(tx, contact)?.stood_by;
    people.sort();
    for person in people {
        theirs.extend(stands(tx, contact, &person)?);
    }
    Ok(theirs)
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

pub(super) fn approached(
    tx: &Transaction<'_>,
    contact: &UserId,
    person: &UserId,
) -> Result<Option<Approached>, TransactionError> {
    Ok(match tx.get(&approached_key(contact, person))? {
        Some(Stored::Approached(approached)) => Some(approached),
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

pub(super) fn later(
    tx: &Transaction<'_>,
    contact: &UserId,
    person: &UserId,
) -> Result<Option<Later>, TransactionError> {
    Ok(match tx.get(&later_key(contact, person))? {
        Some(Stored::Later(later)) => Some(later),
        _ => None,
    })
}

/// Until when somebody is not asked again by the same person, as far as a row says so.
pub(super) fn rest_until(
    tx: &Transaction<'_>,
    contact: &UserId,
    person: &UserId,
) -> Result<Option<Timestamp>, TransactionError> {
    let no = declined(tx, contact, person)?.map(|no| no.until);
    Ok(no.max(approached(tx, contact, person)?.map(|asked| asked.until)))
}

/// With whom somebody looks out for each other, or is asked to.
pub(super) fn buddies(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Vec<Buddy>, TransactionError> {
    let all = Around::of(tx, person)?.buddies.into_iter();
    all.filter_map(|with| buddy(tx, person, &with).transpose()).collect()
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

/// The same, at this time.
pub(super) fn wait_until(
    tx: &mut Transaction<'_>,
    contact: &UserId,
    person: &UserId,
    at: Timestamp,
) {
    let key = TimerKey::Contact(contact.to_owned(), person.to_owned());
    tx.set_timer(key, Wait::Until(at), Late::Do);
}

impl Contact {
    /// Whether they may be written to at this time.
    pub fn is_awake(&self, at: Timestamp) -> bool {
        let time = at.to_zoned(zone(self.zone.as_deref())).time();
        self.hours.is_none_or(|hours| hours.contain(time))
    }

    /// The same, when the person is in danger.
    pub fn wakes_in_danger(&self, now: Timestamp) -> Timestamp {
        if self.any_hour_in_danger { now } else { self.wakes(now) }
    }

    /// Whether they may be written to at this time when the person is in danger.
    pub fn is_awake_in_danger(&self, at: Timestamp) -> bool {
        self.any_hour_in_danger || self.is_awake(at)
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
    /// Who has agreed to be called for somebody, in the order that they have chosen. Whoever's identity
    /// was replaced is none of them until the person has said yes again.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn contacts_of(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Vec<Contact>, TransactionError> {
        let mut contacts = Vec::new();
        for trust in trusted(tx, user)?.into_iter().filter(Trust::holds) {
            contacts.push(self.contact(tx, trust)?);
        }
        Ok(contacts)
    }

    pub(super) fn contact(
        &self,
        tx: &Transaction<'_>,
        trust: Trust,
    ) -> Result<Contact, TransactionError> {
        let instructions = trust.agreed_instructions().map(ToOwned::to_owned);
        let Trust { person, contact, name, code, .. } = trust;
        let code = code.map(|code| code.word);
        let stands = stands(tx, &contact, &person)?;
        let any_hour_in_danger = stands.as_ref().is_some_and(|stands| stands.any_hour_in_danger);
        let drills = stands.as_ref().and_then(|stands| stands.drills);
        let hours = stands.and_then(|stands| stands.hours);
        let zone = self.person(tx, &contact)?.zone;
        let name = self.name(tx, &Member { user: contact.clone(), name })?;
        Ok(Contact {
            user: contact,
            name,
            hours,
            zone,
            any_hour_in_danger,
            code,
            instructions,
            drills,
        })
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
        let name = self.name(tx, &Member { user: person.to_owned(), name })?;
        Ok(harmless(&name).unwrap_or_else(|| person.localpart().to_owned()))
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

/// A name in front of somebody who may not know whose it is: it neither looks like an account or a
/// link, nor becomes one. Nothing if nothing is left of it.
fn harmless(name: &str) -> Option<String> {
    let mut clean = String::new();
    let mut letters = name.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '@' | ':' | '/' | '\\' | '(' | ')' | '<' | '>' | '[' | ']' | '#' | '=' => {
                clean.push(' ')
            }
            '.' if letters.peek().is_some_and(|next| next.is_alphanumeric()) => {
                clean.push_str(". ")
            }
            c => clean.push(c),
        }
    }
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    if clean.chars().count() <= LONGEST_NAME {
        return (!clean.is_empty()).then_some(clean);
    }
    let kept: String = clean.chars().take(LONGEST_NAME - 1).collect();
    Some(format!("{}…", kept.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_link_and_no_account() {
        assert_eq!(harmless("Mira").as_deref(), Some("Mira"));
        assert_eq!(harmless("J.R. Ewing").as_deref(), Some("J. R. Ewing"));
        let fake = harmless("Ana (@ana:example.org) https://evil.com/x").unwrap();
        assert_eq!(fake, "Ana ana example. org https evil. com x");
        assert_eq!(harmless("@:/").as_deref(), None);
        assert_eq!(harmless(&"M".repeat(50)).unwrap().chars().count(), LONGEST_NAME);
    }
}
