//! The directory in a circle: who may help, and with what.
//!
//! Everybody may look; the answer goes to who asked. What nobody has checked within
//! [`FRESH_DAYS`](crate::script::FRESH_DAYS) is shown to facilitators only, in private. What an entry
//! asks for, and what to mind, is said before how to reach it. Kolo writes to none of them, and keeps
//! nothing of who looked for what.

mod checking;
mod looking;
mod proposing;
mod row;

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;
use matrix_sdk::ruma::{OwnedRoomId, RoomId, UserId};

use self::row::{LookedAt, Proposal};
use super::scene::Scene;
use crate::{
    core::{Transaction, TransactionError},
    script::{Entry, EntryId, is_fresh},
    speech::{Line, Need, Sought, contained, markup::escape},
};

/// An entry as this circle knows it.
struct Listed {
    id: EntryId,
    /// Its name in commands; a proposal has only its title.
    name: Option<String>,
    title: String,
    line: Line,
    needs: Vec<Need>,
    about: String,
    asks_for: String,
    mind: String,
    contact: String,
    /// When it was checked last; none if never, or if it is hidden.
    on: Option<Date>,
    /// The file that it is in.
    file: Option<Arc<Entry>>,
}

impl Listed {
    fn helps_with(&self, sought: Sought) -> bool {
        match sought {
            Sought::Need(need) => self.needs.contains(&need),
            Sought::Line(line) => self.line == line,
        }
    }

    /// Whether it may be shown to people.
    fn is_shown(&self, today: Date) -> bool {
        !self.contact.is_empty() && self.on.is_some_and(|on| is_fresh(on, today))
    }
}

impl Scene<'_, '_> {
    /// All entries, in the order of the lines of protection, as somebody reads them. Proposals are
    /// among them once a facilitator has looked at them.
    fn entries(&self, reader: &UserId) -> Result<Vec<Listed>, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, reader)?);
        let looked_at = looked_at(self.tx, &self.circle.room)?;
        let mut entries = Vec::new();
        for file in self.kolo.library().directory().iter() {
            let Some(text) = file.text(&language).cloned() else { continue };
            let id = EntryId::File(file.name.clone());
            let looked = looked_at.get(&id);
            let on = file.checked.as_ref().map(|checked| checked.on);
            let contact = looked.and_then(|looked| looked.contact.as_deref()).map(shown);
            entries.push(Listed {
                name: Some(file.name.to_string()),
                title: text.title,
                line: file.line,
                needs: file.needs.clone(),
                about: text.about,
                asks_for: text.asks_for,
                mind: text.mind,
                contact: contact.unwrap_or_else(|| file.contact.clone()),
                on: looked.map_or(on, |looked| looked.on),
                file: Some(Arc::clone(file)),
                id,
            });
        }
        for proposal in proposals(self.tx, &self.circle.room)? {
            let id = EntryId::Proposed(proposal.number);
            let Some(looked) = looked_at.get(&id) else { continue };
            let contact = looked.contact.as_deref().map(shown);
            entries.push(Listed {
                name: None,
                title: shown(&proposal.title),
                line: proposal.line,
                needs: proposal.needs,
                about: shown(&proposal.about),
                asks_for: String::new(),
                mind: shown(&proposal.mind),
                contact: contact.unwrap_or_else(|| shown(&proposal.contact)),
                on: looked.on,
                file: None,
                id,
            });
        }
        entries.sort_by_key(|entry| entry.line);
        Ok(entries)
    }

    /// The circle has moved into another room, and its directory with it.
    pub fn move_directory(&mut self, old: &RoomId) -> Result<(), TransactionError> {
        let new = self.room();
        for (id, mut looked) in looked_at(self.tx, old)? {
            self.tx.delete::<LookedAt>(&LookedAt::key(old, &id));
            looked.circle = new.clone();
            let owner = looked.by.clone();
            self.tx.put_owned(owner.as_bytes(), &LookedAt::key(&new, &id), &looked)?;
        }
        for mut proposal in proposals(self.tx, old)? {
            self.tx.delete::<Proposal>(&Proposal::key(old, proposal.number));
            proposal.circle = new.clone();
            self.keep_proposal(&proposal)?;
        }
        Ok(())
    }

    fn keep_proposal(&mut self, proposal: &Proposal) -> Result<(), TransactionError> {
        let key = Proposal::key(&proposal.circle, proposal.number);
        self.tx.put_owned(proposal.by.as_bytes(), &key, proposal)
    }
}

/// What somebody wrote, so that it is shown as they wrote it.
fn shown(text: &str) -> String {
    escape(&contained(text))
}

/// What facilitators of a circle have looked at.
fn looked_at(
    tx: &Transaction<'_>,
    circle: &RoomId,
) -> Result<BTreeMap<EntryId, LookedAt>, TransactionError> {
    let rows = tx.scan::<LookedAt>()?.into_iter().map(|(_, row)| row);
    let here = rows.filter(|row| row.circle == circle);
    Ok(here.map(|row| (row.entry.clone(), row)).collect())
}

/// What people of a circle have proposed, in that order.
fn proposals(tx: &Transaction<'_>, circle: &RoomId) -> Result<Vec<Proposal>, TransactionError> {
    let rows = tx.scan::<Proposal>()?.into_iter().map(|(_, row)| row);
    let mut here: Vec<Proposal> = rows.filter(|row| row.circle == circle).collect();
    here.sort_by_key(|proposal| proposal.number);
    Ok(here)
}

/// Kolo is no longer in a circle: nothing of its directory is kept.
pub(super) fn erase(
    tx: &mut Transaction<'_>,
    circle: &OwnedRoomId,
) -> Result<(), TransactionError> {
    for id in looked_at(tx, circle)?.into_keys() {
        tx.delete::<LookedAt>(&LookedAt::key(circle, &id));
    }
    for proposal in proposals(tx, circle)? {
        tx.delete::<Proposal>(&Proposal::key(circle, proposal.number));
    }
    Ok(())
}
