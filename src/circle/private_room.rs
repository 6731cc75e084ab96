//! What somebody writes in their private room, as far as it is about a circle.

use matrix_sdk::ruma::{OwnedRoomId, UserId};

use super::{
    Circles,
    row::{Circle, Session},
    scene::{Place, Scene},
    written::Written,
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{Consent, Person, Topic},
    speech::{Asked, Heard, Phrase, Strictness, Word},
};

impl Circles {
    pub(super) fn in_private(
        &self,
        tx: &mut Transaction<'_>,
        person: Person,
        text: &str,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(&person);
        let free = person.topics.iter().any(Topic::is_open_question);
        let strictness = if free { Strictness::Exact } else { Strictness::Lenient };
        let heard = self.understanding.understand(text, &language, strictness);
        let asked = self.understanding.command(text, &language);
        let word = matches!(heard.whole, Some(Word::Pause | Word::Stop | Word::Help));
        if (asked.is_some() || word)
            && let Some(room) = self.circle_of(tx, &person.user)?
        {
            return self.in_place(tx, &room, &person.user, written, |scene| match &asked {
                Some(Asked { command: Ok(command), rest }) => {
                    scene.command(&person.user, *command, rest)
                }
                Some(Asked { command: Err(unknown), .. }) => {
                    scene.unknown_command(&person.user, unknown)
                }
                None => scene.word(&person.user, &heard).map(drop),
            });
        }
        if asked.is_some() || person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let room = self.circle_of(tx, &person.user)?;
        if let Some(room) = &room {
            let mut taken = false;
            self.in_place(tx, room, &person.user, written, |scene| {
                taken = scene.choose_offered(&person.user, &heard)?;
                Ok(())
            })?;
            if taken {
                return Ok(Flow::Taken);
            }
        }
        for topic in person.topics.iter().rev() {
            if self.answers(tx, &person, topic, &heard, written)? == Flow::Taken {
                return Ok(Flow::Taken);
            }
        }
        match room {
            Some(room) => {
                let mut taken = false;
                self.in_place(tx, &room, &person.user, written, |scene| {
                    taken = scene.said_alone(&person.user, &heard)?;
                    Ok(())
                })?;
                Ok(if taken { Flow::Taken } else { Flow::Passed })
            }
            None => Ok(Flow::Passed),
        }
    }

    /// Acts in a circle for what was written in private.
    fn in_place(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        user: &UserId,
        written: &Written,
        act: impl FnOnce(&mut Scene<'_, '_>) -> Result<(), TransactionError>,
    ) -> Result<Flow, TransactionError> {
        self.with(tx, room, |scene| {
            scene.place = Place::Private;
            scene.written = Some(written.clone());
            scene.is_within_reach(user);
            act(scene)
        })
    }

    fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
        heard: &Heard,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        match topic {
            Topic::Answer { circle, step, question } => {
                self.in_place(tx, circle, &person.user, written, |scene| {
                    scene.answered(&person.user, step, *question, heard)
                })
            }
            Topic::WhoWithWhom { circle, .. } => {
                self.in_place(tx, circle, &person.user, written, |scene| {
                    scene.said_who_goes_with_whom(&person.user, heard)
                })
            }
            Topic::Leaving { circle } => self.left_with(tx, person, circle, heard),
            Topic::Contact { .. } => self.contact(tx, person, topic, heard),
            Topic::SilentTurn { circle, .. }
            | Topic::StepTime { circle, .. }
            | Topic::WallReady { circle, .. } => {
                let mut taken = false;
                self.in_place(tx, circle, &person.user, written, |scene| {
                    taken = scene.chosen(&person.user, topic, heard)?;
                    Ok(())
                })?;
                if !taken {
                    return Ok(Flow::Passed);
                }
                self.people.withdraw(tx, &person.user, |other| other == topic)?;
                Ok(Flow::Taken)
            }
        }
    }

    /// The circle that somebody means in their private room: the one whose session they take part
    /// in, or else the one that they lead.
    fn circle_of(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Option<OwnedRoomId>, TransactionError> {
        let sessions = tx.scan::<Session>()?;
        let running = sessions.into_iter().map(|(_, session)| session);
        let newest = running
            .filter(|session| session.takes_part(user))
            .max_by_key(|session| session.step_started);
        if let Some(session) = newest {
            return Ok(Some(session.circle));
        }
        let circles = tx.scan::<Circle>()?;
        let mut led = circles.into_iter().map(|(_, circle)| circle);
        Ok(led.find(|circle| circle.is_facilitator(user)).map(|circle| circle.room))
    }
}

impl Scene<'_, '_> {
    /// Somebody who takes part wrote in private, and no question was open. The person whose turn it
    /// is may give up the word here too; but what is meant for the circle has to stand there.
    fn said_alone(&mut self, user: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        let takes_part =
            self.running.as_ref().is_some_and(|running| running.session.takes_part(user));
        let has_word = self.holder().as_deref() == Some(user);
        match heard.whole {
            Some(Word::Pass | Word::Skip) if takes_part => self.pass(user)?,
            Some(Word::Later) if takes_part => self.put_off(user)?,
            Some(Word::Done) if has_word => {
                self.answer(user, &Phrase::PassNoted)?;
                self.let_go_of_turn()?;
            }
            None if has_word && heard.number.is_none() => {
                self.answer(user, &Phrase::TurnIsInCircle)?;
            }
            _ if takes_part => self.answer(user, &Phrase::TooLate)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}
