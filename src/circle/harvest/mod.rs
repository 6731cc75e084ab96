//! What a circle has gathered and may take home.
//!
//! Only what a step's kind gives leave for is kept ([`share`], promise P6): what was shown to the
//! circle anyway, without names, and counts. What came from one person lies under that person's own
//! key. When the session is over, names are replaced ([`pseudonyms`]), and a facilitator looks
//! through it and takes out what should not stay ([`preview`]). Then everybody who took part is
//! asked alone ([`consent`]); if nobody says no, each of them gets the same file ([`file`]), and
//! Kolo's copy is erased. What nobody has asked about is erased after some days ([`gathering`]).
//!
//! Thoughts on the parking place ([`parking`]) are part of it if an open floor gives leave for that.

mod consent;
mod file;
mod gathering;
mod parking;
mod preview;
mod pseudonyms;
mod rows;
mod share;
mod sorted;

use jiff::Timestamp;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};

pub(super) use self::rows::{Kept, Lent};
use self::{
    rows::{Sharing, Stage, Stored, Thought},
    share::Shared,
};
use super::{
    Circles,
    row::{Circle, Origin},
    scene::Scene,
};
use crate::{
    core::{TimerKey, Transaction, TransactionError, Wait},
    people::{Person, Topic},
    script::{Step, StepId},
};

/// Writes a row: under its author's key, if it has one.
fn store(tx: &mut Transaction<'_>, row: &Stored) -> Result<(), TransactionError> {
    match row.author() {
        Some(author) => tx.put_owned(author.as_bytes(), &row.key(), row),
        None => tx.put(&row.key(), row),
    }
}

fn remove(tx: &mut Transaction<'_>, row: &Stored) {
    tx.delete::<Stored>(&row.key());
}

/// Takes somebody's words out of a row: all of it goes if it is theirs, and otherwise what they have
/// lent to it. Whether there was something.
fn take_out(
    tx: &mut Transaction<'_>,
    row: &Stored,
    theirs: impl Fn(&Origin) -> bool,
) -> Result<bool, TransactionError> {
    let Stored::Item(kept) = row else { return Ok(false) };
    if !kept.origins().iter().any(&theirs) {
        return Ok(false);
    }
    let lent = kept.lent.as_ref().map_or(&[][..], |lent| &lent.from);
    let own = kept.origins().len() - lent.len();
    let all = kept.origins().iter().take(own).any(&theirs);
    match kept.clone().without_lent().filter(|_| !all) {
        Some(rest) => store(tx, &Stored::Item(rest))?,
        None => remove(tx, row),
    }
    Ok(true)
}

/// A line that is kept for the circle.
#[derive(Default)]
pub(super) struct Line {
    pub text: String,
    /// The name that its author gave it, if it is a row of a table.
    pub name: Option<String>,
    /// Its place among those of the step, if it has one of its own.
    pub number: Option<u32>,
    /// Who brought it, if it was one person: they take it along when they leave the session or are
    /// forgotten.
    pub author: Option<OwnedUserId>,
    /// The messages in which they did: if one is deleted, so is this.
    pub events: Vec<OwnedEventId>,
    /// What of it is other people's.
    pub lent: Option<Lent>,
    /// It is a row that nobody has checked for a while, where that is of interest.
    pub unchecked: bool,
}

/// Whether a step of this kind may keep anything for the circle.
#[cfg(test)]
pub(super) fn may_be_kept(kind: &crate::script::Kind) -> bool {
    Shared::of(kind).is_some()
}

impl Kept {
    /// What somebody gave to circles that is still there, the oldest first.
    pub fn given_by(tx: &Transaction<'_>, user: &UserId) -> Result<Vec<Self>, TransactionError> {
        let rows = tx.scan::<Stored>()?.into_iter();
        let mut given: Vec<Self> = rows
            .filter_map(|(_, row)| if let Stored::Item(kept) = row { Some(kept) } else { None })
            .filter(|kept| kept.author.as_deref() == Some(user))
            .collect();
        given.sort_by_key(|kept| (kept.session, kept.step.clone(), kept.number));
        Ok(given)
    }

    /// Its author does not want to give it any more.
    pub fn take_back(&self, tx: &mut Transaction<'_>) {
        remove(tx, &Stored::Item(self.clone()));
    }
}

/// All rows of a circle.
fn rows_of(tx: &Transaction<'_>, circle: &RoomId) -> Result<Vec<Stored>, TransactionError> {
    let rows = tx.scan::<Stored>()?.into_iter().map(|(_, row)| row);
    Ok(rows.filter(|row| row.circle() == circle).collect())
}

impl Scene<'_, '_> {
    /// Keeps something that the circle has gathered in the step; `author`, if one person brought
    /// it, takes it along when they leave the session or are forgotten. Callers shuffle what came
    /// from several.
    pub fn keep(
        &mut self,
        step: &Step,
        author: Option<&UserId>,
        text: &str,
    ) -> Result<(), TransactionError> {
        self.keep_written(step, author, None, text)
    }

    /// The same, with the message in which it was written: if that is deleted, so is this.
    pub fn keep_written(
        &mut self,
        step: &Step,
        author: Option<&UserId>,
        event: Option<OwnedEventId>,
        text: &str,
    ) -> Result<(), TransactionError> {
        let (author, events) = (author.map(ToOwned::to_owned), event.into_iter().collect());
        let text = text.to_owned();
        self.store_line(step, Line { text, author, events, ..Line::default() })
    }

    /// Keeps a line, if the step's kind gives leave for that.
    pub fn store_line(&mut self, step: &Step, line: Line) -> Result<(), TransactionError> {
        let Some(kept) = self.next_item(step, &line.text)? else { return Ok(()) };
        let Line { name, number, author, events, mut lent, unchecked, .. } = line;
        if let Some(lent) = &mut lent {
            lent.without = lent.without.trim().to_owned();
        }
        let mut events = events.into_iter();
        let kept = Kept {
            name,
            author,
            event: events.next(),
            also: events.collect(),
            lent: lent.filter(|lent| !lent.from.is_empty()),
            number: number.unwrap_or(kept.number),
            unchecked,
            ..kept
        };
        store(self.tx, &Stored::Item(kept))
    }

    /// The next item of a step, if its kind gives leave for that.
    fn next_item(&self, step: &Step, text: &str) -> Result<Option<Kept>, TransactionError> {
        let (Some(shared), Some(session)) = (Shared::of(&step.kind), self.session()) else {
            return Ok(None);
        };
        let items = self.items_of(session)?;
        let of_step = items.iter().filter(|kept| kept.step == step.id);
        Ok(Some(Kept {
            circle: self.room(),
            session,
            step: step.id.clone(),
            number: of_step.map(|kept| kept.number + 1).max().unwrap_or(0),
            text: text.trim().to_owned(),
            name: None,
            author: None,
            event: None,
            also: Vec::new(),
            lent: None,
            line: None,
            unchecked: false,
            shared,
        }))
    }

    /// What was gathered in a step of this session, in its order; of an open floor, what is parked.
    pub fn kept(&self, step: &StepId) -> Result<Vec<Kept>, TransactionError> {
        let Some(session) = self.session() else { return Ok(Vec::new()) };
        let mut kept = self.items_of(session)?;
        kept.extend(self.parked_items()?);
        kept.retain(|kept| kept.step == *step);
        Ok(kept)
    }

    /// Lets go of what was gathered in a step of this session: something else takes its place.
    pub fn let_go_of_kept(&mut self, step: &StepId) -> Result<(), TransactionError> {
        let Some(session) = self.session() else { return Ok(()) };
        for kept in self.items_of(session)?.into_iter().filter(|kept| kept.step == *step) {
            remove(self.tx, &Stored::Item(kept));
        }
        Ok(())
    }

    fn session(&self) -> Option<Timestamp> {
        self.running.as_ref().map(|running| running.session.started)
    }

    fn rows(&self) -> Result<Vec<Stored>, TransactionError> {
        rows_of(self.tx, &self.circle.room)
    }

    /// What was gathered in a session, each step's in its order.
    fn items_of(&self, session: Timestamp) -> Result<Vec<Kept>, TransactionError> {
        let mut items: Vec<Kept> = self.items()?;
        items.retain(|kept| kept.session == session);
        Ok(items)
    }

    fn items(&self) -> Result<Vec<Kept>, TransactionError> {
        let rows = self.rows()?.into_iter();
        let mut items: Vec<Kept> = rows
            .filter_map(|row| if let Stored::Item(kept) = row { Some(kept) } else { None })
            .collect();
        items.sort_by_key(|kept| (kept.unchecked, kept.number));
        Ok(items)
    }

    fn thoughts(&self) -> Result<Vec<Thought>, TransactionError> {
        let session = self.session();
        let rows = self.rows()?.into_iter();
        let mut thoughts: Vec<Thought> = rows
            .filter_map(|row| if let Stored::Thought(thought) = row { Some(thought) } else { None })
            .filter(|thought| Some(thought.session) == session)
            .collect();
        thoughts.sort_by_key(|thought| thought.number);
        Ok(thoughts)
    }

    fn sharing(&self) -> Result<Option<Sharing>, TransactionError> {
        match self.tx.get::<Stored>(&Stored::sharing_key(&self.circle.room))? {
            Some(Stored::Sharing(sharing)) => Ok(Some(sharing)),
            _ => Ok(None),
        }
    }

    /// What somebody brought to this session goes with them.
    pub fn take_along(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let session = self.session();
        for row in self.rows()? {
            match &row {
                Stored::Item(kept) if Some(kept.session) == session => {
                    take_out(self.tx, &row, |origin| origin.by == user)?;
                }
                Stored::Thought(thought)
                    if Some(thought.session) == session && thought.author == user =>
                {
                    remove(self.tx, &row);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Somebody leaves: they are not waited for any more. A no that they have said stands. Of
    /// somebody who is forgotten, nothing stays.
    pub fn let_go(&mut self, user: &UserId, forgotten: bool) -> Result<(), TransactionError> {
        for mut row in self.rows()? {
            if forgotten && row.author() == Some(user) {
                remove(self.tx, &row);
                continue;
            }
            if forgotten && take_out(self.tx, &row, |origin| origin.by == user)? {
                continue;
            }
            let people = match &mut row {
                Stored::Sharing(Sharing { stage: Stage::Asking(asked), .. }) => asked,
                Stored::Session(gathered) if forgotten => &mut gathered.people,
                _ => continue,
            };
            let before = people.len();
            people.retain(|other| other != user);
            if people.len() != before {
                store(self.tx, &row)?;
            }
        }
        let circle = self.room();
        self.people().withdraw(self.tx, user, |topic| {
            topic.circle() == Some(&circle)
                && matches!(topic, Topic::TakeHome { .. } | Topic::TakeOut { .. })
        })?;
        self.consent_is_settled()
    }

    /// Nothing of the circle is kept any more, and nobody is asked about it.
    pub fn erase_harvest(&mut self) -> Result<(), TransactionError> {
        self.end_sharing()?;
        for row in self.rows()? {
            remove(self.tx, &row);
        }
        self.tx.cancel_timer(TimerKey::Harvest(self.room()));
        Ok(())
    }

    /// The circle has moved here from another room.
    pub fn move_harvest(&mut self, old: &OwnedRoomId) -> Result<(), TransactionError> {
        let new = self.room();
        for mut row in rows_of(self.tx, old)? {
            remove(self.tx, &row);
            row.move_to(&new);
            store(self.tx, &row)?;
        }
        self.tx.cancel_timer(TimerKey::Harvest(old.clone()));
        let consenting = TimerKey::Consenting(old.clone());
        if let Some(due) = self.tx.timer(&consenting) {
            self.tx.cancel_timer(consenting);
            let late = crate::core::Late::Do;
            self.tx.set_timer(TimerKey::Consenting(new), Wait::Until(due), late);
        }
        self.plan_erasing()
    }
}

impl Circles {
    /// Somebody leaves everything, or has been forgotten: also what circles have gathered.
    pub(super) fn leaves_harvests(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        let forgotten = tx.get::<Person>(user.as_bytes())?.is_none();
        let mut circles: Vec<OwnedRoomId> =
            tx.scan::<Stored>()?.iter().map(|(_, row)| row.circle().to_owned()).collect();
        circles.dedup();
        circles.sort();
        circles.dedup();
        for circle in circles {
            if tx.has::<Circle>(circle.as_bytes())? {
                self.with(tx, &circle, |scene| scene.let_go(user, forgotten))?;
            }
        }
        Ok(())
    }

    /// Somebody has deleted a message: what was kept of it is erased. Whether something was.
    pub(super) fn deleted_from_harvest(
        tx: &mut Transaction<'_>,
        user: &UserId,
        event: &EventId,
    ) -> Result<bool, TransactionError> {
        let theirs = |origin: &Origin| origin.by == user && origin.event.as_deref() == Some(event);
        let mut found = false;
        for (_, row) in tx.scan::<Stored>()? {
            match &row {
                Stored::Thought(thought)
                    if thought.author == user && thought.event.as_deref() == Some(event) =>
                {
                    remove(tx, &row);
                    found = true;
                }
                _ => found |= take_out(tx, &row, theirs)?,
            }
        }
        Ok(found)
    }
}
