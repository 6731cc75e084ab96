//! When the room itself changes: it is replaced by another, Kolo is put out of it, or may not write
//! in it any more.
//!
//! A room that is replaced (`m.room.tombstone`) takes its circle along: the session halts, Kolo goes
//! into the new room, and there everything is as it was until a facilitator resumes.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};

use super::{
    Circles,
    agenda::row::Agenda,
    bringing::DRAFT,
    care::NotYet,
    directory,
    row::{Answer, Bringing, Brought, Circle, Halt, Met, RunningScript, Session, State},
    scene::{Running, Scene},
};
use crate::{
    core::{
        Deed, Departure, Destination, Flow, Lane, Late, Member, MessageId, TimerKey, Transaction,
        TransactionError, Undeliverable, Wait,
    },
    people::Invitation,
    speech::{Command, Phrase},
};

/// So long whoever replaced a room may take to invite everybody into the new one; clients do it by
/// themselves.
const INVITATION: SignedDuration = SignedDuration::from_mins(2);

impl Circles {
    /// A room is replaced by another: Kolo follows.
    pub(super) fn replaced(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        by: &OwnedRoomId,
    ) -> Result<Flow, TransactionError> {
        self.with(tx, room, |scene| {
            if scene.circle.replaced_by.is_some() {
                return Ok(());
            }
            let Some(inviter) = scene.circle.facilitators.first().cloned() else { return Ok(()) };
            scene.circle.replaced_by = Some(by.clone());
            // Nobody can write in the old room any more.
            scene.rest(Halt::Stop)?;
            scene.tx.put(by.as_bytes(), &Invitation { inviter, direct: false })?;
            scene.tx.send(Lane::Control, Destination::Room(by.clone()), Deed::Join, None);
            Ok(())
        })
    }

    /// Kolo is in a room: if a circle was to follow into it, it does.
    pub(super) fn moves_to(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        members: &[Member],
    ) -> Result<Flow, TransactionError> {
        let circles = tx.scan::<Circle>()?;
        let mut circles = circles.into_iter().map(|(_, circle)| circle);
        let Some(old) = circles.find(|circle| circle.replaced_by.as_ref() == Some(room)) else {
            return Ok(Flow::Passed);
        };
        Invitation::take(tx, room)?;
        let Some(mut scene) = self.scene(tx, &old.room)? else { return Ok(Flow::Passed) };
        scene.move_to(room)?;
        let here = |user: &OwnedUserId| members.iter().any(|member| member.user == *user);
        let before = scene.circle.members.iter().map(|member| member.user.clone());
        scene.circle.following.extend(before.filter(|user| !here(user)));
        // People follow one by one: who is not here yet keeps their place in a small group.
        let groups = scene.running.as_mut().map(|run| std::mem::take(&mut run.session.groups));
        scene.members_are(members)?;
        if let (Some(running), Some(groups)) = (scene.running.as_mut(), groups) {
            running.session.groups = groups;
        }
        let word = scene.command_word(Command::Resume);
        let phrase = match scene.title_of_session() {
            Some(title) => Phrase::MovedAlongHalted { title, resume: word },
            None => Phrase::MovedAlong,
        };
        scene.say(Lane::Control, &phrase);
        scene.save()?;
        let leave = Deed::Leave { reason: None };
        tx.send(Lane::Housekeeping, Destination::Room(old.room), leave, None);
        Ok(Flow::Taken)
    }

    /// Something will never be done. If it was for a person of a circle, or for the circle itself,
    /// the facilitator hears of it.
    pub(super) fn cannot_do(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
        why: Undeliverable,
    ) -> Result<Flow, TransactionError> {
        let Some(outgoing) = tx.outgoing(message) else { return Ok(Flow::Passed) };
        match (&outgoing.to, &outgoing.deed, &outgoing.circle) {
            (Destination::Private(user), Deed::Say(_) | Deed::Attach(_), Some(circle)) => {
                self.with(tx, circle, |scene| scene.is_unreachable(user))
            }
            (Destination::Breakout(id), deed, _) => self.cannot_do_in_group(tx, id, deed),
            (Destination::Room(room), Deed::Say(_) | Deed::Attach(_), _)
                if why == Undeliverable::Refused =>
            {
                self.with(tx, room, |scene| scene.voice_is(false))
            }
            (Destination::Room(room), Deed::Join, _) => {
                let circles = tx.scan::<Circle>()?;
                let mut circles = circles.into_iter().map(|(_, circle)| circle);
                match circles.find(|circle| circle.replaced_by.as_ref() == Some(room)) {
                    Some(old) => {
                        let key = TimerKey::Following(old.room);
                        tx.set_timer(key, Wait::For(INVITATION), Late::Do);
                        Ok(Flow::Taken)
                    }
                    None => Ok(Flow::Passed),
                }
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// Kolo is no longer in a room: nothing of its circle is kept, and nobody is asked for it. If
    /// somebody put it out, the facilitator hears so: it may not have been they.
    pub(super) fn end(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        why: Departure,
    ) -> Result<Flow, TransactionError> {
        let Some(mut scene) = self.scene(tx, room)? else { return Ok(Flow::Passed) };
        scene.vanish()?;
        let phrase = match why {
            Departure::Left => None,
            Departure::Removed => Some(Phrase::RemovedFromCircle),
            Departure::Banned => Some(Phrase::BannedFromCircle),
        };
        if let (Some(phrase), Some(user)) = (phrase, scene.circle.facilitators.first().cloned()) {
            scene.tell_about(&user, &phrase)?;
        }
        tx.delete::<Circle>(room.as_bytes());
        tx.delete::<Session>(room.as_bytes());
        tx.delete::<Agenda>(room.as_bytes());
        RunningScript::remove(tx, room)?;
        directory::erase(tx, room)?;
        tx.take_back(|outgoing| outgoing.circle.as_ref() == Some(room));
        Ok(Flow::Taken)
    }
}

impl Scene<'_, '_> {
    /// Kolo may write here, or may not any more. Then nothing goes on, since nobody would see it,
    /// until a facilitator says so.
    pub fn voice_is(&mut self, allowed: bool) -> Result<(), TransactionError> {
        if self.circle.voiceless != allowed || self.circle.replaced_by.is_some() {
            return Ok(());
        }
        self.circle.voiceless = !allowed;
        let resume = self.command_word(Command::Resume);
        let phrase = match (allowed, self.running.is_some()) {
            (false, _) => {
                self.rest(Halt::Stop)?;
                Phrase::VoiceLost
            }
            (true, true) => Phrase::VoiceBackHalted { resume },
            (true, false) => Phrase::VoiceBack,
        };
        let Some(user) = self.circle.facilitators.first().cloned() else { return Ok(()) };
        self.tell_about(&user, &phrase)
    }

    /// Kolo could not get into the new room, and nobody has invited it there since.
    pub fn has_not_followed(&mut self) -> Result<(), TransactionError> {
        if self.circle.replaced_by.is_none() {
            return Ok(());
        }
        let Some(user) = self.circle.facilitators.first().cloned() else { return Ok(()) };
        self.tell_about(&user, &Phrase::CannotFollow)
    }

    fn title_of_session(&self) -> Option<crate::speech::Words> {
        self.running.as_ref().map(|_| self.title())
    }

    /// Takes everything of the circle to another room.
    fn move_to(&mut self, new: &OwnedRoomId) -> Result<(), TransactionError> {
        let old = std::mem::replace(&mut self.circle.room, new.clone());
        self.tx.cancel_timer(TimerKey::Following(old.clone()));
        self.circle.replaced_by = None;
        self.circle.voiceless = false;
        self.tx.delete::<Circle>(old.as_bytes());
        self.tx.delete::<Session>(old.as_bytes());
        let mut asked = self.circle.facilitators.clone();
        if let Some(running) = &mut self.running {
            running.session.circle = new.clone();
            asked.extend(running.session.people.iter().cloned());
            RunningScript::remove(self.tx, &old)?;
            RunningScript::keep(self.tx, new, &running.script)?;
            move_answers(self.tx, running, &self.circle.facilitators, &old, new)?;
            move_material(self.tx, running, &old, new)?;
            asked.extend(running.session.care.asked.iter().cloned());
            for user in &running.session.care.asked {
                if let Some(not_yet) = self.tx.get::<NotYet>(&NotYet::key(&old, user))? {
                    self.tx.delete::<NotYet>(&NotYet::key(&old, user));
                    self.tx.put_owned(user.as_bytes(), &NotYet::key(new, user), &not_yet)?;
                }
            }
            move_meetings(self.tx, running, &old, new)?;
        }
        self.move_harvest(&old)?;
        self.move_directory(&old)?;
        self.move_calls(&old)?;
        asked.extend(self.circle.members.iter().map(|member| member.user.clone()));
        asked.sort();
        asked.dedup();
        for user in asked {
            self.people().move_circle(self.tx, &user, &old, new)?;
            self.move_timer(&user, &old, new);
        }
        self.move_agenda(&old)
    }

    fn move_timer(&mut self, user: &UserId, old: &RoomId, new: &RoomId) {
        let key = |room: &RoomId| TimerKey::Leaving(room.to_owned(), user.to_owned());
        if let Some(due) = self.tx.timer(&key(old)) {
            let left = due.duration_since(self.tx.at());
            self.tx.cancel_timer(key(old));
            self.tx.set_timer(key(new), Wait::For(left), Late::Do);
        }
    }
}

fn move_meetings(
    tx: &mut Transaction<'_>,
    running: &Running,
    old: &OwnedRoomId,
    new: &OwnedRoomId,
) -> Result<(), TransactionError> {
    for step in &running.script.steps {
        let before = Met::key(old, &step.id);
        if let Some(met) = tx.get::<Met>(&before)? {
            tx.delete::<Met>(&before);
            tx.put(&Met::key(new, &step.id), &met)?;
        }
    }
    Ok(())
}

fn move_material(
    tx: &mut Transaction<'_>,
    running: &Running,
    old: &OwnedRoomId,
    new: &OwnedRoomId,
) -> Result<(), TransactionError> {
    for Brought { step, by } in &running.session.brought {
        let before = Answer::key(old, step, 0, by);
        if let Some(answer) = tx.get::<Answer>(&before)? {
            tx.delete::<Answer>(&before);
            tx.put_owned(by.as_bytes(), &Answer::key(new, step, 0, by), &answer)?;
        }
    }
    let step = running.script.steps.get(running.session.step);
    if let (Some(step), State::Bringing(Bringing { asked: Some(by), .. })) =
        (step, &running.session.state)
    {
        let before = Answer::key(old, &step.id, DRAFT, by);
        if let Some(draft) = tx.get::<Answer>(&before)? {
            tx.delete::<Answer>(&before);
            tx.put_owned(by.as_bytes(), &Answer::key(new, &step.id, DRAFT, by), &draft)?;
        }
    }
    Ok(())
}

fn move_answers(
    tx: &mut Transaction<'_>,
    running: &Running,
    facilitators: &[OwnedUserId],
    old: &OwnedRoomId,
    new: &OwnedRoomId,
) -> Result<(), TransactionError> {
    let Running { session, script, .. } = running;
    for step in &script.steps {
        for question in super::alone::rows(script, step) {
            for user in session.people.iter().chain(facilitators) {
                let before = Answer::key(old, &step.id, question, user);
                if let Some(answer) = tx.get::<Answer>(&before)? {
                    tx.delete::<Answer>(&before);
                    let after = Answer::key(new, &step.id, question, user);
                    tx.put_owned(user.as_bytes(), &after, &answer)?;
                }
            }
        }
    }
    Ok(())
}
