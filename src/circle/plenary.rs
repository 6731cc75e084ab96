//! An open floor: anybody talks.
//!
//! Only if somebody raises a hand there is a speaking list: the first has the word at once, the
//! others have it after them. When the list is empty the floor is open to all again, and Kolo is
//! silent.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    row::{Plenary, State},
    scene::{Place, Scene},
};
use crate::{
    core::{Lane, TransactionError},
    script::Step,
    speech::{Command, Heard, Names, Phrase, Word, Words},
};

impl Scene<'_, '_> {
    pub fn begin_plenary(&mut self, step: &Step) -> Result<(), TransactionError> {
        if let Some(state) = self.state() {
            *state = State::Plenary(Plenary::default());
        }
        self.say_floor(step);
        Ok(())
    }

    /// What it is about, and how it goes.
    pub fn say_floor(&mut self, step: &Step) {
        self.say_floor_question(step);
        let word = |word| Words::from(self.kolo.understanding.primary(word, &self.circle.language));
        let park = Words::from(self.kolo.understanding.parking(&self.circle.language));
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::FloorOpens { hand: word(Word::Hand), park, next });
    }

    fn say_floor_question(&mut self, step: &Step) {
        let question = self.plenary().map_or(0, |plenary| plenary.question);
        if let Some(asked) = self.step_text(step).ask.get(question).cloned() {
            self.say(Lane::Session, &Phrase::RoundQuestion { question: asked.into() });
        }
    }

    pub fn plenary(&mut self) -> Option<&mut Plenary> {
        match self.state() {
            Some(State::Plenary(plenary)) => Some(plenary),
            _ => None,
        }
    }

    /// Who has the word because they raised a hand.
    pub fn speaker(&mut self) -> Option<OwnedUserId> {
        self.plenary().and_then(|plenary| plenary.speaker.clone())
    }

    /// `hand`: somebody wants the word.
    pub fn raise_hand(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let takes_part = self.running.as_ref().is_some_and(|run| run.session.takes_part(user));
        let (halted, private) = (self.is_halted(), self.place == Place::Private);
        let Some(plenary) = self.plenary().filter(|_| takes_part) else {
            return self.answer(user, &Phrase::NoOpenFloor);
        };
        let new = plenary.speaker.as_deref() != Some(user)
            && !plenary.hands.iter().any(|other| other == user);
        if new {
            plenary.hands.push(user.to_owned());
        }
        let first = plenary.speaker.is_none();
        if private {
            self.answer(user, &Phrase::PassNoted)?;
        }
        match (new, halted, first) {
            (false, ..) => Ok(()),
            (true, true, _) => self.say_halted(user),
            (true, false, true) => self.next_speaker(),
            (true, false, false) => {
                let hands = self.plenary().map(|plenary| plenary.hands.clone());
                let names = Names(self.names(&hands.unwrap_or_default())?);
                self.say(Lane::Session, &Phrase::SpeakingList { names });
                Ok(())
            }
        }
    }

    /// The first of the list who is here has the word; if there is nobody, everybody has it.
    pub fn next_speaker(&mut self) -> Result<(), TransactionError> {
        let members = self.circle.members.clone();
        let Some(plenary) = self.plenary() else { return Ok(()) };
        let before = plenary.speaker.take();
        let here = |user: &OwnedUserId| members.iter().any(|member| member.user == *user);
        match plenary.hands.iter().position(here) {
            Some(first) => {
                plenary.speaker = Some(plenary.hands.remove(first));
                self.say_who_speaks()
            }
            None if before.is_some() => {
                self.say(Lane::Session, &Phrase::FloorIsEverybodys);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn say_who_speaks(&mut self) -> Result<(), TransactionError> {
        let Some(speaker) = self.speaker() else { return Ok(()) };
        let name = self.name(&speaker)?;
        let done = self.kolo.understanding.primary(Word::Done, &self.circle.language).into();
        self.say_to(Lane::Session, &Phrase::FloorIsYours { name, done }, vec![speaker]);
        Ok(())
    }

    /// Who has the word wrote.
    pub fn speaker_wrote(&mut self, user: &UserId, heard: &Heard) -> Result<(), TransactionError> {
        match heard.whole {
            Some(Word::Pass | Word::Skip | Word::Done) => self.next_speaker(),
            Some(Word::Later) => self.speaks_later(user).map(drop),
            _ if heard.ends_with_done => self.next_speaker(),
            _ => Ok(()),
        }
    }

    /// Somebody lets go of the word, or of their place on the list. Whether they had either.
    pub fn lower_hand(&mut self, user: &UserId) -> Result<bool, TransactionError> {
        let halted = self.is_halted();
        let Some(plenary) = self.plenary() else { return Ok(false) };
        let before = plenary.hands.len();
        plenary.hands.retain(|other| other != user);
        if plenary.hands.len() != before {
            return Ok(true);
        }
        if plenary.speaker.as_deref() != Some(user) {
            return Ok(false);
        }
        if halted {
            plenary.speaker = None;
        } else {
            self.next_speaker()?;
        }
        Ok(true)
    }

    /// Somebody wants the word after the others. Whether they have it or wait for it.
    pub fn speaks_later(&mut self, user: &UserId) -> Result<bool, TransactionError> {
        let halted = self.is_halted();
        let Some(plenary) = self.plenary() else { return Ok(false) };
        if plenary.speaker.as_deref() != Some(user) {
            return Ok(plenary.hands.iter().any(|other| other == user));
        }
        if plenary.hands.is_empty() {
            return Ok(true);
        }
        plenary.hands.push(user.to_owned());
        if halted {
            plenary.speaker = None;
        } else {
            self.next_speaker()?;
        }
        Ok(true)
    }

    /// A facilitator goes on: to the next who wants to speak, to the next question, or to the next
    /// part.
    pub fn floor_goes_on(&mut self) -> Result<(), TransactionError> {
        let questions = self.step().map_or(0, |step| self.step_text(&step).ask.len());
        let Some(plenary) = self.plenary() else { return Ok(()) };
        if plenary.speaker.is_some() || !plenary.hands.is_empty() {
            return self.next_speaker();
        }
        plenary.question += 1;
        if plenary.question >= questions {
            return self.advance();
        }
        if let Some(step) = self.step() {
            self.say_floor_question(&step);
        }
        Ok(())
    }

    /// The floor goes on after a halt.
    pub fn resume_floor(&mut self) -> Result<(), TransactionError> {
        match self.speaker() {
            Some(speaker) if self.circle.is_here(&speaker) => self.say_who_speaks(),
            _ => self.next_speaker(),
        }
    }

    /// Who has the word is no longer in the room.
    pub fn speaker_has_gone(&mut self) -> Result<(), TransactionError> {
        match self.speaker() {
            Some(speaker) if !self.circle.is_here(&speaker) => self.next_speaker(),
            _ => Ok(()),
        }
    }
}
