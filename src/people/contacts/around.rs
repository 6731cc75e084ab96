//! With whom somebody has to do, so that nobody else's rows are read to find theirs.

use std::collections::BTreeMap;

use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::rows::{Approached, Buddy, Declined, Stands, Stored, Trust};
use crate::{
    core::{Transaction, TransactionError},
    store::{Row, Table, debug_shows_nothing},
};

/// Whose rows there are beside somebody's own, under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Around {
    pub who: OwnedUserId,
    /// Whom they have named.
    pub trusted: Vec<OwnedUserId>,
    /// For whom they are a contact, or are asked to be one.
    pub stood_by: Vec<OwnedUserId>,
    /// To whom they have said no, and who has asked them lately.
    pub asked_by: Vec<OwnedUserId>,
    /// With whom they look out for each other, or are asked to.
    #[serde(default)]
    pub buddies: Vec<OwnedUserId>,
}

/// Everybody who has such rows has an [`Around`], also those of an older Kolo.
#[derive(Serialize, Deserialize)]
struct Ready {}

debug_shows_nothing!(Around, Ready);

impl Row for Ready {
    const TABLE: Table = Table::Meta;
    const VERSION: u16 = 1;
}

const READY: &[u8] = b"contacts: around";

impl Around {
    /// What there is around somebody.
    pub fn of(tx: &Transaction<'_>, who: &UserId) -> Result<Self, TransactionError> {
        let none = || Self::new(who);
        if !tx.has::<Ready>(READY)? {
            return Ok(all(tx)?.remove(who).unwrap_or_else(none));
        }
        Ok(match tx.get(&key(who))? {
            Some(Stored::Around(around)) => around,
            _ => none(),
        })
    }

    fn new(who: &UserId) -> Self {
        let (trusted, stood_by, asked_by, buddies) = Default::default();
        Self { who: who.to_owned(), trusted, stood_by, asked_by, buddies }
    }

    pub fn key(&self) -> Vec<u8> {
        key(&self.who)
    }

    /// A row of somebody's is there from now on.
    pub fn notes(tx: &mut Transaction<'_>, row: &Stored) -> Result<(), TransactionError> {
        is_ready(tx)?;
        let mut around = Self::of(tx, row.owner())?;
        let Some((list, other)) = around.place(row) else { return Ok(()) };
        if list.contains(other) {
            return Ok(());
        }
        list.push(other.clone());
        around.keep(tx)
    }

    /// It is there no longer; `None` stands beside it under the same owner.
    pub fn lets_go(tx: &mut Transaction<'_>, row: &Stored) -> Result<(), TransactionError> {
        is_ready(tx)?;
        let mut around = Self::of(tx, row.owner())?;
        let Some((list, other)) = around.place(row) else { return Ok(()) };
        list.retain(|one| one != other);
        around.keep(tx)
    }

    /// In which list a row stands, and with whom.
    fn place<'a>(&mut self, row: &'a Stored) -> Option<(&mut Vec<OwnedUserId>, &'a OwnedUserId)> {
        match row {
            Stored::Trust(Trust { contact, .. }) => Some((&mut self.trusted, contact)),
            Stored::Stands(Stands { person, .. }) => Some((&mut self.stood_by, person)),
            Stored::Declined(Declined { person, .. })
            | Stored::Approached(Approached { person, .. }) => Some((&mut self.asked_by, person)),
            Stored::Buddy(Buddy { with, .. }) => Some((&mut self.buddies, with)),
            _ => None,
        }
    }

    fn keep(self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let key = self.key();
        let Self { trusted, stood_by, asked_by, buddies, .. } = &self;
        if [trusted, stood_by, asked_by, buddies].iter().all(|list| list.is_empty()) {
            tx.delete::<Stored>(&key);
            return Ok(());
        }
        let owner = self.who.clone();
        tx.put_owned(owner.as_bytes(), &key, &Stored::Around(self))
    }
}

fn key(who: &UserId) -> Vec<u8> {
    format!("around {who}").into_bytes()
}

/// Rows that an older Kolo has written are gone through once.
fn is_ready(tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
    if tx.has::<Ready>(READY)? {
        return Ok(());
    }
    let found = all(tx)?;
    tx.put(READY, &Ready {})?;
    found.into_values().try_for_each(|around| around.keep(tx))
}

fn all(tx: &Transaction<'_>) -> Result<BTreeMap<OwnedUserId, Around>, TransactionError> {
    let mut found: BTreeMap<OwnedUserId, Around> = BTreeMap::new();
    for (_, row) in tx.scan::<Stored>()? {
        let owner = row.owner();
        let around = found.entry(owner.to_owned()).or_insert_with(|| Around::new(owner));
        if let Some((list, other)) = around.place(&row)
            && !list.contains(other)
        {
            list.push(other.clone());
        }
    }
    Ok(found)
}
