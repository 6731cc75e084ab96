//! What is heard in a group's room: `!word`, Kolo's own name, a line, and the words that always
//! work. Everything else is people talking.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use crate::{
    circle::scene::{Place, Scene},
    core::{Lane, TransactionError},
    speech::{Asked, Command, Names, Phrase, Strictness, Word, addressed},
};

impl Scene<'_, '_> {
    pub fn heard_in_group(
        &mut self,
        number: u32,
        sender: &UserId,
        text: &str,
    ) -> Result<(), TransactionError> {
        self.place = Place::Group(number);
        let language = self.circle.language.clone();
        let understanding = &self.kolo.understanding;
        if let Some(Asked { command, rest }) = understanding.command(text, &language) {
            return match command {
                Ok(command) => self.command(sender, command, &rest),
                Err(unknown) => self.unknown_command(sender, &unknown),
            };
        }
        if let Some(line) = self.as_line(text) {
            return self.line_by(sender, &line);
        }
        let me = self.people().settings().me.localpart();
        let (text, by_name) = match addressed(text, me) {
            Some(rest) => (rest.to_owned(), true),
            None => (text.to_owned(), false),
        };
        let heard = self.kolo.understanding.understand(&text, &language, Strictness::Exact);
        if self.word(sender, &heard)? || !by_name {
            return Ok(());
        }
        self.help(sender)
    }

    /// The sentence in `line: …` or `!line …`.
    pub fn as_line(&self, text: &str) -> Option<String> {
        let (understanding, language) = (&self.kolo.understanding, &self.circle.language);
        match understanding.command(text, language) {
            Some(Asked { command: Ok(Command::Line), rest }) => return Some(rest),
            Some(_) => return None,
            None => {}
        }
        let (head, line) = text.split_once(':')?;
        let head = understanding.understand(head, language, Strictness::Exact);
        (head.whole == Some(Word::Line)).then(|| line.trim().to_owned())
    }

    /// `!scribe` and a name: this person writes the table for their group.
    pub fn change_scribe(&mut self, sender: &UserId, rest: &str) -> Result<(), TransactionError> {
        if self.is_halted() {
            return self.say_halted(sender);
        }
        if self.board().is_some() {
            return self.takes_board(sender, rest);
        }
        let leads = self.circle.is_facilitator(sender);
        let own = self.group_of(sender);
        let found = self.people().find(self.tx, &self.circle.members, rest)?;
        let number = match &found {
            Some(user) => self.group_of(user).filter(|number| leads || own == Some(*number)),
            None => None,
        };
        let (Some(user), Some(number)) = (found, number) else {
            let scribe = self.command_word(Command::Scribe);
            return self.reply(sender, &Phrase::GroupScribeHow { scribe });
        };
        self.set_scribe(number, &user)
    }

    /// Who is in a group, as facilitators are told of it.
    pub(super) fn group_and_names(
        &mut self,
        number: u32,
    ) -> Result<(String, Names), TransactionError> {
        Ok((self.name_of_group(number), self.names_in(number)?))
    }

    /// Somebody was forgotten who has no private room with Kolo: it is said where they asked for it.
    pub fn say_forgotten_here(&mut self) {
        match self.place {
            Place::Group(number) => {
                self.say_in_group(Lane::Control, number, &Phrase::ForgottenInCircle);
            }
            Place::Circle | Place::Private => {
                self.say(Lane::Control, &Phrase::ForgottenInCircle);
            }
        }
    }
}

/// One of several, for whoever writes for a group.
pub(super) type Scribe = (u32, OwnedUserId);
