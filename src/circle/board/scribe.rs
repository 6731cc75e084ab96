//! Who writes in the table of the circle.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use crate::{
    circle::scene::{Place, Scene},
    core::{Lane, TransactionError},
    speech::{Command, Phrase},
};

impl Scene<'_, '_> {
    /// `!scribe`: whoever says so writes from now on. A facilitator may name somebody.
    pub fn takes_board(&mut self, sender: &UserId, rest: &str) -> Result<(), TransactionError> {
        if let Place::Group(_) = self.place {
            return self.answer(sender, &Phrase::BoardIsInCircle);
        }
        let found = match rest.trim().is_empty() {
            true => Some(sender.to_owned()),
            false => self.people().find(self.tx, &self.circle.members, rest)?,
        };
        let may = |user: &OwnedUserId| *user == *sender || self.circle.is_facilitator(sender);
        let takes_part = |user: &OwnedUserId| {
            self.running.as_ref().is_some_and(|running| running.session.takes_part(user))
        };
        match found.filter(|user| may(user) && takes_part(user) && self.circle.is_here(user)) {
            Some(user) => {
                if let Some(board) = self.board() {
                    board.scribe = Some(user);
                }
                self.say_who_writes()
            }
            None => {
                let scribe = self.command_word(Command::Scribe);
                self.reply(sender, &Phrase::BoardScribeHow { scribe })
            }
        }
    }

    pub(super) fn say_who_writes(&mut self) -> Result<(), TransactionError> {
        let Some(user) = self.board().and_then(|board| board.scribe.clone()) else {
            return Ok(());
        };
        let (name, line) = (self.name(&user)?, self.line_word());
        let scribe = self.command_word(Command::Scribe);
        self.say(Lane::Control, &Phrase::BoardScribe { name, line, scribe });
        Ok(())
    }

    /// If nobody writes who is here, a facilitator does, or anybody if none takes part. Whether that
    /// is new.
    pub(super) fn sees_to_scribe(&mut self) -> bool {
        let here = self.people_here();
        let Some(scribe) = self.board().map(|board| board.scribe.clone()) else { return false };
        if scribe.is_some_and(|scribe| here.contains(&scribe)) {
            return false;
        }
        let leads = |user: &&OwnedUserId| self.circle.is_facilitator(user);
        let other = here.iter().find(leads).or(here.first()).cloned();
        let found = other.is_some();
        if let Some(board) = self.board() {
            board.scribe = other;
        }
        found
    }

    /// Whoever writes may have gone: the circle hears who does now, unless it is halted.
    pub fn scribe_may_have_gone(&mut self) -> Result<(), TransactionError> {
        if self.is_halted() || !self.sees_to_scribe() {
            return Ok(());
        }
        self.say_who_writes()
    }

    /// Somebody leaves the session: what they wrote in tables of the circle is gone with them.
    pub fn leaves_boards(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        for board in &mut running.session.boards {
            board.scribe.take_if(|scribe| scribe == user);
            for author in &mut board.authors {
                author.take_if(|author| author == user);
            }
        }
        self.scribe_may_have_gone()
    }
}
