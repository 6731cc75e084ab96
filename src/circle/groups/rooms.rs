//! The rooms of groups: what happens in them, and what becomes of them when something fails.

use matrix_sdk::ruma::{OwnedRoomId, RoomId, UserId};

use crate::{
    circle::{Circles, row, row::Session, scene::Scene, written::Written},
    core::{
        BreakoutId, Content, Deed, Departure, Destination, Flow, Lane, Transaction,
        TransactionError,
    },
    people::Invitation,
    speech::{Command, Phrase, Strictness, Word},
};

impl Circles {
    /// Acts in the circle whose small group has this room.
    pub(in crate::circle) fn with_group(
        &self,
        tx: &mut Transaction<'_>,
        room: &RoomId,
        act: impl FnOnce(&mut Scene<'_, '_>, u32) -> Result<(), TransactionError>,
    ) -> Result<Flow, TransactionError> {
        match tx.breakout_of(room)? {
            Some(id) => self.with_breakout(tx, &id, act),
            None => Ok(Flow::Passed),
        }
    }

    pub(in crate::circle) fn with_breakout(
        &self,
        tx: &mut Transaction<'_>,
        id: &BreakoutId,
        act: impl FnOnce(&mut Scene<'_, '_>, u32) -> Result<(), TransactionError>,
    ) -> Result<Flow, TransactionError> {
        for (_, session) in tx.scan::<Session>()? {
            if let Some(group) = session.groups.iter().find(|group| group.id == *id) {
                return self.with(tx, &session.circle, |scene| act(scene, group.number));
            }
        }
        Ok(Flow::Passed)
    }

    /// Somebody wrote in a group's room.
    pub(in crate::circle) fn in_group(
        &self,
        tx: &mut Transaction<'_>,
        id: &BreakoutId,
        sender: &UserId,
        content: &Content,
        written: Written,
    ) -> Result<Flow, TransactionError> {
        let heard = match content {
            Content::Text(text) => self.with_breakout(tx, id, |scene, number| {
                scene.written = Some(written);
                scene.heard_in_group(number, sender, text)
            })?,
            Content::Correction { of, text } => {
                if Self::deleted_from_harvest(tx, sender, of)? {
                    self.people.answer(tx, sender, &Phrase::KeptCorrected)?;
                }
                self.with_breakout(tx, id, |scene, _| scene.line_changed(sender, of, Some(text)))?
            }
            Content::Enclosed { .. } | Content::Other => Flow::Taken,
        };
        if let (Flow::Passed, Content::Text(text)) = (heard, content) {
            self.heard_at_the_end(tx, sender, text)?;
        }
        Ok(Flow::Taken)
    }

    /// Somebody wrote in a room that is being ended. They can still ask to be forgotten.
    fn heard_at_the_end(
        &self,
        tx: &mut Transaction<'_>,
        sender: &UserId,
        text: &str,
    ) -> Result<(), TransactionError> {
        let language = self.people.language(&self.people.person(tx, sender)?);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let command = self.understanding.command(text, &language);
        let asked = command.is_some_and(|asked| asked.command == Ok(Command::ForgetMe));
        if asked || heard.whole == Some(Word::ForgetMe) {
            self.people.forget(tx, sender)?;
        }
        Ok(())
    }

    /// Kolo is no longer in a group's room. If somebody put it out, the facilitator hears so.
    pub(in crate::circle) fn group_room_is_gone(
        &self,
        tx: &mut Transaction<'_>,
        id: &BreakoutId,
        why: Departure,
    ) -> Result<Flow, TransactionError> {
        tx.set_breakout(id, None)?;
        if why == Departure::Left {
            return Ok(Flow::Taken);
        }
        self.with_breakout(tx, id, |scene, number| {
            let (group, names) = scene.group_and_names(number)?;
            scene.loses_group(number, &Phrase::GroupRoomGone { group, names })
        })?;
        Ok(Flow::Taken)
    }

    /// Something that was to be done where a group is will never be done.
    pub(in crate::circle) fn cannot_do_in_group(
        &self,
        tx: &mut Transaction<'_>,
        id: &BreakoutId,
        deed: &Deed,
    ) -> Result<Flow, TransactionError> {
        self.with_breakout(tx, id, |scene, number| match deed {
            // The room is there; those whom this was to invite into it have to be told of.
            Deed::Open { invite, .. } if scene.tx.breakout_room(id)?.is_some() => {
                let there = scene.group(number).map(|group| group.there.clone());
                let there = there.unwrap_or_default();
                for user in invite.iter().filter(|user| !there.contains(user)) {
                    scene.cannot_invite(number, user)?;
                }
                Ok(())
            }
            Deed::Open { .. } => {
                let (group, names) = scene.group_and_names(number)?;
                let groups = scene.command_word(Command::Groups);
                scene.loses_group(number, &Phrase::GroupNoRoom { group, names, groups })
            }
            Deed::Invite { user } => scene.cannot_invite(number, user),
            // A room whose opening was taken back is still to come.
            Deed::Say(_) | Deed::Attach(_) if !scene.is_opening(number) => {
                let (group, names) = scene.group_and_names(number)?;
                scene.loses_group(number, &Phrase::GroupRoomGone { group, names })
            }
            _ => Ok(()),
        })
    }

    /// Kolo has made a room and may not have noted for what. If nobody waits for it, it is ended.
    pub(in crate::circle) fn made(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        name: &str,
    ) -> Result<Flow, TransactionError> {
        let known = tx.breakout_of(room)?.is_some()
            || tx.person_of(room)?.is_some()
            || tx.has::<row::Circle>(room.as_bytes())?
            || tx.has::<Invitation>(room.as_bytes())?;
        let here = Destination::Room(room.clone());
        let awaited = tx.is_on_its_way(|outgoing| match &outgoing.deed {
            Deed::Open { name: wanted, .. } => wanted == name,
            Deed::Dissolve => outgoing.to == here,
            _ => false,
        });
        if !known && !awaited {
            tx.send(Lane::Housekeeping, here, Deed::Dissolve, None);
        }
        Ok(Flow::Taken)
    }
}

impl Scene<'_, '_> {
    /// Whether a group's room is still to be opened.
    fn is_opening(&mut self, number: u32) -> bool {
        let Some(group) = self.group(number) else { return false };
        let (unopened, to) = (group.unopened, Destination::Breakout(group.id.clone()));
        unopened
            || self.tx.is_on_its_way(|outgoing| {
                outgoing.to == to && matches!(outgoing.deed, Deed::Open { .. })
            })
    }

    fn cannot_invite(&mut self, number: u32, user: &UserId) -> Result<(), TransactionError> {
        let (name, group) = (self.name(user)?, self.group_and_names(number)?.0);
        self.tell_who_leads(&Phrase::GroupCannotInvite { name, group })
    }

    /// A group has no room any more, of which a facilitator hears once.
    fn loses_group(&mut self, number: u32, phrase: &Phrase) -> Result<(), TransactionError> {
        let Some(group) = self.group(number) else { return Ok(()) };
        if std::mem::replace(&mut group.lost, true) {
            return Ok(());
        }
        self.tell_who_leads(phrase)?;
        self.all_lines_are_there()
    }
}
