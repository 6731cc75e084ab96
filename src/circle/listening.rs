//! What is heard in a circle's room.
//!
//! Kolo reacts to `!word`, to its own name, to the person whose turn it is, and, while a session
//! runs, to the one word `pass`, `pause`, `stop`, `help` or `leave` standing alone. Everything
//! else is people talking.

use matrix_sdk::ruma::UserId;

use super::{row::Halt, scene::Scene};
use crate::{
    core::TransactionError,
    speech::{Command, Heard, Phrase, Strictness, Word, addressed},
};

impl Scene<'_, '_> {
    pub fn heard(&mut self, sender: &UserId, text: &str) -> Result<(), TransactionError> {
        let language = self.circle.language.clone();
        let understanding = &self.kolo.understanding;
        if let Some(asked) = understanding.command(text, &language) {
            return match asked.command {
                Ok(command) => self.command(sender, command, &asked.rest),
                Err(unknown) => self.unknown_command(sender, &unknown),
            };
        }
        let me = self.people().settings().me.localpart();
        let (text, by_name) = match addressed(text, me) {
            Some(rest) => (rest.to_owned(), true),
            None => (text.to_owned(), false),
        };
        let heard = understanding.understand(&text, &language, Strictness::Exact);
        if self.choose_offered(sender, &heard)? {
            return Ok(());
        }
        if (self.running.is_some() || by_name) && self.word(sender, &heard)? {
            return Ok(());
        }
        if self.holder().as_deref() == Some(sender) && !self.is_halted() {
            return self.holder_wrote(&heard);
        }
        if by_name {
            return self.help(sender);
        }
        Ok(())
    }

    /// The words that anybody may say at any time.
    pub fn word(&mut self, sender: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        let command = match heard.whole {
            Some(Word::Pause) => Command::Pause,
            Some(Word::Stop) => Command::Stop,
            Some(Word::Leave) => Command::Leave,
            Some(Word::Help) => Command::Help,
            _ => return Ok(false),
        };
        self.command(sender, command, "")?;
        Ok(true)
    }

    /// A pass: of the turn, if it is the sender's; of a question asked alone, if there is one.
    pub fn pass(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.is_halted() {
            return Ok(());
        }
        if self.holder().as_deref() == Some(sender) {
            return self.next_turn();
        }
        if let Some(round) = self.round_mut() {
            round.queue.retain(|user| user != sender);
            round.later.retain(|user| user != sender);
            return Ok(());
        }
        let asked = self.gather().is_some_and(|gather| gather.asked.iter().any(|u| u == sender));
        if asked { self.finished_alone(sender) } else { Ok(()) }
    }

    /// Anybody may halt a session; a facilitator's `stop` ends it.
    pub fn stop(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        match (&self.running, self.circle.is_facilitator(sender)) {
            (None, _) => self.answer(sender, &Phrase::NothingRuns),
            (Some(_), true) => self.end_early(),
            (Some(_), false) => self.halt(Halt::Stop),
        }
    }

    pub fn help(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, sender)?);
        let help = self.people().help(&self.kolo.understanding, &language);
        self.answer(sender, &help)?;
        if self.circle.is_facilitator(sender) {
            let word = |command| self.command_word(command);
            let leading = Phrase::HelpLeading {
                scripts: word(Command::Scripts),
                start: word(Command::Start),
                next: word(Command::Next),
                back: word(Command::Back),
                skip: word(Command::Skip),
                extend: word(Command::Extend),
                pause: word(Command::Pause),
                resume: word(Command::Resume),
                stop: word(Command::Stop),
                status: word(Command::Status),
            };
            self.answer(sender, &leading)?;
        }
        Ok(())
    }
}
