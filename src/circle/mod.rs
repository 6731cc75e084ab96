//! Circles and their sessions: what Kolo does in a room while a facilitator leads an exercise.
//!
//! For each input the circle that it concerns is loaded as a [`scene::Scene`], the input is
//! understood, one thing is done, and the scene is saved. A session begins with `!start`, says
//! what will happen, and waits for the facilitator; then it goes from step to step until the
//! script, `!stop`, or a `stop` by anyone ends or halts it. Time never pushes: when the time of a
//! step has passed, the facilitator is told in private, once.
//!
//! What people write to Kolo alone lies in rows under their own key and is removed when its step
//! is over. Which step can show what to whom follows from its kind (promise P6): walls and galleries
//! show what was written for them, and a table only the rows that their authors have released.

mod agenda;
mod alone;
mod announcing;
mod arriving;
mod board;
mod bringing;
mod calling;
mod care;
mod choices;
mod closing;
mod columns;
mod directory;
mod drill;
mod flow;
mod groups;
mod halting;
mod handing;
mod harvest;
mod items;
mod leading;
mod listening;
mod material;
mod members;
mod moving;
mod naming;
mod notes;
mod open_alone;
mod plenary;
mod practising;
mod preview;
mod private_room;
mod reloading;
mod resting;
mod round;
mod row;
mod scene;
mod slow;
mod sorting;
mod standing;
mod support;
mod taking_part;
mod waiting;
mod which;
mod written;

#[cfg(test)]
pub(crate) mod tests;

pub use self::members::{companions, gathering};
pub(crate) use self::open_alone::place_of;
pub use self::standing::{Standing, again_question, column_asked, standing, when_question};

use std::sync::Arc;

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, UserId};

use self::{scene::Scene, written::Written};
use crate::{
    core::{Content, Feature, Flow, Happening, Limit, TimerKey, Transaction, TransactionError},
    people::{Invitation, People, Topic},
    script::{Library, Shelf},
    speech::{Phrase, Understanding},
};

/// The feature that leads circles.
#[derive(Debug)]
pub struct Circles {
    people: People,
    understanding: Arc<Understanding>,
    shelf: Shelf,
    pace: Option<Limit>,
}

impl Circles {
    /// Circles that may run the scripts on this shelf, or of this library.
    pub fn new(
        people: People,
        understanding: Arc<Understanding>,
        scripts: impl Into<Shelf>,
    ) -> Self {
        Self { people, understanding, shelf: scripts.into(), pace: None }
    }

    /// The same, on a homeserver that takes no more than this.
    pub fn at_pace(self, pace: Option<Limit>) -> Self {
        Self { pace, ..self }
    }

    /// The scripts that can be run now.
    fn library(&self) -> Arc<Library> {
        self.shelf.library()
    }

    fn scene<'s, 't>(
        &'s self,
        tx: &'s mut Transaction<'t>,
        room: &OwnedRoomId,
    ) -> Result<Option<Scene<'s, 't>>, TransactionError> {
        Scene::load(self, tx, room)
    }

    fn timer(
        &self,
        tx: &mut Transaction<'_>,
        key: &TimerKey,
        late: Option<SignedDuration>,
    ) -> Result<Flow, TransactionError> {
        match key {
            TimerKey::StepTime(room) => self.with(tx, room, |scene| scene.time_has_passed()),
            TimerKey::Turn(room) => {
                self.with(tx, room, |scene| scene.turn_is_silent(late.is_some()))
            }
            TimerKey::Silence(room) => self.with(tx, room, |scene| scene.silence_ends()),
            TimerKey::Talk(room) => self.with(tx, room, |scene| scene.talk_is_due()),
            TimerKey::Leaving(room, person) => {
                self.people.withdraw(tx, person, |topic| {
                    topic.circle() == Some(room)
                        && matches!(topic, Topic::Leaving { .. } | Topic::Contact { .. })
                })?;
                self.people.release_held(tx, person, room)?;
                Ok(Flow::Taken)
            }
            TimerKey::DrillEvent(room) => self.with(tx, room, |scene| scene.event_is_due(late)),
            TimerKey::Harvest(room) => self.with(tx, room, |scene| scene.harvest_is_too_old()),
            TimerKey::Consenting(room) => self.with(tx, room, |scene| scene.answers_were_awaited()),
            TimerKey::Promise(..)
            | TimerKey::Kept(..)
            | TimerKey::CheckIn(_)
            | TimerKey::CheckInAgain(_)
            | TimerKey::CircleOffer(_)
            | TimerKey::CircleView(_)
            | TimerKey::Absence(_)
            | TimerKey::Journey(_)
            | TimerKey::JourneyOutlives(_)
            | TimerKey::Outlives(_)
            | TimerKey::AlertOutlives(..)
            | TimerKey::Call(..)
            | TimerKey::Grace(_)
            | TimerKey::Drill(_)
            | TimerKey::DrillIdea(_)
            | TimerKey::Review(_)
            | TimerKey::PastAlerts(_)
            | TimerKey::Contact(..)
            | TimerKey::ContactWakes(..)
            | TimerKey::Buddy(..)
            | TimerKey::Chain(..)
            | TimerKey::StillWatching => Ok(Flow::Passed),
            TimerKey::MayHand(person, number) => {
                self.people.erase_set_aside(tx, person, *number)?;
                Ok(Flow::Taken)
            }
            TimerKey::AskLater(person) => {
                self.asks_what_has_waited(tx, person)?;
                Ok(Flow::Taken)
            }
            TimerKey::Following(room) => self.with(tx, room, |scene| scene.has_not_followed()),
            TimerKey::Ready(room) => self.with(tx, room, |scene| scene.say_it_can_begin()),
            TimerKey::Support(room, person) => {
                self.with(tx, room, |scene| scene.nobody_has_answered(person))
            }
            TimerKey::Resting(room) => self.with(tx, room, |scene| scene.has_led_for_long()),
            TimerKey::SlowStep(room) => self.with(tx, room, |scene| scene.slow_step_is_due()),
            TimerKey::Unreadable(event) => match tx.unread(event)? {
                Some(unread) => self.where_it_is(tx, &unread.room, |scene| {
                    scene.answer(&unread.sender, &Phrase::CouldNotRead)
                }),
                None => Ok(Flow::Passed),
            },
        }
    }

    /// Acts in the circle whose room this is, or that of one of its small groups.
    fn where_it_is(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        act: impl FnOnce(&mut Scene<'_, '_>) -> Result<(), TransactionError>,
    ) -> Result<Flow, TransactionError> {
        match tx.breakout_of(room)? {
            Some(id) => self.with_breakout(tx, &id, |scene, _| act(scene)),
            None => self.with(tx, room, act),
        }
    }

    fn with(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        act: impl FnOnce(&mut Scene<'_, '_>) -> Result<(), TransactionError>,
    ) -> Result<Flow, TransactionError> {
        match self.scene(tx, room)? {
            Some(mut scene) => {
                act(&mut scene)?;
                scene.save()?;
                Ok(Flow::Taken)
            }
            None => Ok(Flow::Passed),
        }
    }

    /// Acts in every circle whose session concerns somebody.
    fn with_each_of(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        act: impl Fn(&mut Scene<'_, '_>) -> Result<(), TransactionError>,
    ) -> Result<(), TransactionError> {
        for (_, session) in tx.scan::<row::Session>()? {
            if session.around().iter().any(|other| other == person) {
                self.with(tx, &session.circle, &act)?;
            }
        }
        Ok(())
    }
}

impl Feature for Circles {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Message { room, sender, event, sent_at, content } => {
                let written = Written { at: *sent_at, event: event.clone() };
                if let Some(person) = self.people.of_room(tx, room)? {
                    return match content {
                        _ if person.user != *sender => Ok(Flow::Passed),
                        Content::Text(text) => self.in_private(tx, person, text, &written),
                        Content::Correction { of, text } => self.corrected(tx, &person, of, text),
                        Content::Enclosed { .. } | Content::Other => Ok(Flow::Passed),
                    };
                }
                if let Some(id) = tx.breakout_of(room)? {
                    return self.in_group(tx, &id, sender, content, written);
                }
                let text = match content {
                    Content::Text(text) => text,
                    // What is kept of a message goes when its author changes it: the old words
                    // would be what they wanted to take out.
                    Content::Correction { of, text } => {
                        self.message_changed(tx, sender, of, Some(text))?;
                        let mut is_cell = false;
                        self.with(tx, room, |scene| {
                            is_cell = scene.cell_changed(sender, of, Some(text))?;
                            Ok(())
                        })?;
                        if !is_cell && Self::deleted_from_harvest(tx, sender, of)? {
                            self.people.answer(tx, sender, &Phrase::KeptCorrected)?;
                        }
                        return Ok(Flow::Passed);
                    }
                    Content::Enclosed { .. } | Content::Other => return Ok(Flow::Passed),
                };
                self.with(tx, room, |scene| {
                    scene.written = Some(written);
                    scene.heard(sender, text)
                })
            }
            Happening::Redacted { room, sender, event } => match tx.breakout_of(room)? {
                Some(id) => {
                    let heard = self.with_breakout(tx, &id, |scene, _| {
                        scene.line_changed(sender, event, None)
                    })?;
                    Ok(match Self::deleted_from_harvest(tx, sender, event)? {
                        true => Flow::Taken,
                        false => heard,
                    })
                }
                None => {
                    self.message_changed(tx, sender, event, None)?;
                    self.with(tx, room, |scene| scene.cell_changed(sender, event, None).map(drop))?;
                    self.deleted(tx, room, sender, event)
                }
            },
            Happening::Breakout { breakout, room } => {
                tx.set_breakout(breakout, Some(room))?;
                Ok(Flow::Taken)
            }
            Happening::Made { room, name } => self.made(tx, room, name),
            Happening::Present { room, members, .. } | Happening::Members { room, members }
                if tx.breakout_of(room)?.is_some() =>
            {
                self.with_group(tx, room, |scene, number| scene.group_members_are(number, members))
            }
            Happening::Present { room, members, .. } => {
                if tx.has::<row::Circle>(room.as_bytes())? {
                    return self.with(tx, room, |scene| scene.members_are(members));
                }
                if self.moves_to(tx, room, members)? == Flow::Taken {
                    return Ok(Flow::Taken);
                }
                match Invitation::take(tx, room)? {
                    Some(invitation) => {
                        self.begin(tx, room, &invitation.inviter, members)?;
                        Ok(Flow::Taken)
                    }
                    None => Ok(Flow::Passed),
                }
            }
            Happening::Members { room, members } => {
                self.with(tx, room, |scene| scene.members_are(members))
            }
            Happening::Gone { room, why } => match tx.breakout_of(room)? {
                Some(id) => self.group_room_is_gone(tx, &id, *why),
                None => self.end(tx, room, *why),
            },
            Happening::Delivered { message } => self.hand_has_arrived(tx, *message, true),
            Happening::Undeliverable { message, why } => {
                self.hand_has_arrived(tx, *message, false)?;
                self.cannot_do(tx, *message, *why)
            }
            Happening::MayHand { person, number } => self.may_be_handed(tx, person, *number),
            Happening::Replaced { room, by } => self.replaced(tx, room, by),
            Happening::Voice { room, allowed } => {
                self.with(tx, room, |scene| scene.voice_is(*allowed))
            }
            Happening::Unverified { room, person } => {
                self.where_it_is(tx, room, |scene| scene.is_unverified(person))
            }
            Happening::Timer { key, late } => self.timer(tx, key, *late),
            Happening::Consent { person, given } => {
                self.consents_to_priorities(tx, person, *given)?;
                self.with_each_of(tx, person, |scene| match given {
                    true => scene.may_be_asked(person),
                    false => {
                        scene.can_it_begin()?;
                        scene.finished_alone(person)
                    }
                })?;
                Ok(Flow::Taken)
            }
            Happening::Leaves { person } => {
                self.leaves_all_priorities(tx, person)?;
                self.leaves_alone(tx, person)?;
                self.hands_nothing(tx, person)?;
                for (_, circle) in tx.scan::<row::Circle>()? {
                    self.with(tx, &circle.room, |scene| scene.leaves(person))?;
                }
                // What they wrote is found in the votes by what was gathered of it.
                self.leaves_harvests(tx, person)?;
                Ok(Flow::Passed)
            }
            Happening::Reloaded { by } => self.reloaded(tx, by.as_deref()),
            _ => Ok(Flow::Passed),
        }
    }
}
