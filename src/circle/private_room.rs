//! What somebody writes in their private room, as far as it is about a circle.

use matrix_sdk::ruma::{OwnedRoomId, UserId};

use super::{Circles, row::{Circle, Session}, scene::Scene};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{Command, Heard, Phrase, Strictness, Word},
};

impl Circles {
    pub(super) fn in_private(
        &self,
        tx: &mut Transaction<'_>,
        person: Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(&person);
        if let Some(asked) = self.understanding.command(text, &language) {
            return match (asked.command, self.circle_of(tx, &person.user)?) {
                (Ok(command), Some(room)) => {
                    self.with(tx, &room, |scene| scene.command(&person.user, command, &asked.rest))
                }
                (Err(unknown), Some(room)) => self.with(tx, &room, |scene| {
                    let help = scene.command_word(Command::Help);
                    let typed = unknown.typed.clone();
                    scene.answer(&person.user, &Phrase::UnknownCommand { typed, help })
                }),
                (_, None) => Ok(Flow::Passed),
            };
        }
        let free = person.topics.iter().any(Topic::is_open_question);
        let strictness = if free { Strictness::Exact } else { Strictness::Lenient };
        let heard = self.understanding.understand(text, &language, strictness);
        if matches!(heard.whole, Some(Word::Pause | Word::Stop))
            && let Some(room) = self.circle_of(tx, &person.user)?
        {
            return self.with(tx, &room, |scene| scene.word(&person.user, &heard).map(drop));
        }
        for topic in person.topics.iter().rev() {
            if self.answers(tx, &person, topic, &heard)? == Flow::Taken {
                return Ok(Flow::Taken);
            }
        }
        if matches!(heard.whole, Some(Word::Pass | Word::Later | Word::Done))
            && let Some(room) = self.circle_of(tx, &person.user)?
        {
            return self.with(tx, &room, |scene| scene.turn_word(&person.user, &heard));
        }
        Ok(Flow::Passed)
    }

    fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        match topic {
            Topic::Answer { circle, step, question } => self.with(tx, circle, |scene| {
                scene.answered(&person.user, step, *question, heard)
            }),
            Topic::Leaving { circle } => self.left_with(tx, person, circle, heard),
            Topic::Contact { .. } => self.contact(tx, person, topic, heard),
            Topic::SilentTurn { circle, .. }
            | Topic::StepTime { circle, .. }
            | Topic::WallReady { circle, .. } => {
                let mut taken = false;
                self.with(tx, circle, |scene| {
                    taken = scene.chosen(topic, heard)?;
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
    /// The person whose turn it is may give up the word in private too.
    fn turn_word(&mut self, user: &UserId, heard: &Heard) -> Result<(), TransactionError> {
        if heard.whole == Some(Word::Pass) {
            self.pass(user)?;
            return self.answer(user, &Phrase::PassNoted);
        }
        if self.holder().as_deref() == Some(user) && !self.is_halted() {
            return self.holder_wrote(heard);
        }
        self.answer(user, &Phrase::TooLate)
    }
}
