//! What is heard in a circle's room.
//!
//! Kolo reacts to `!word`, to its own name, to the person whose turn it is, and, while a session
//! runs, to the words `pass`, `pause`, `stop`, `help`, `leave` and `forget me` standing alone.
//! Everything else is people talking.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    row::Halt,
    scene::{Place, Scene},
};
use crate::{
    core::TransactionError,
    speech::{Command, Heard, Phrase, Strictness, Word, Words, addressed},
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
        if self.running.is_some()
            && let Some(thought) = understanding.parked(&text)
        {
            return self.park(sender, thought);
        }
        if self.sorts(sender, &text)? {
            return Ok(());
        }
        let heard = understanding.understand(&text, &language, Strictness::Exact);
        if self.heard_for_board(sender, &heard)? {
            return Ok(());
        }
        if self.choose_offered(sender, &heard)? {
            return Ok(());
        }
        let waits = self.running.is_some() || self.asks_for_priorities();
        if (waits || by_name) && self.word(sender, &heard)? {
            return Ok(());
        }
        if by_name && heard.whole == Some(Word::Ground) {
            return self.ground(sender);
        }
        if self.holder().as_deref() == Some(sender) && !self.is_halted() {
            return self.holder_wrote(&heard);
        }
        if self.speaker().as_deref() == Some(sender) && !self.is_halted() {
            return self.speaker_wrote(sender, &heard);
        }
        if by_name {
            return self.help(sender);
        }
        Ok(())
    }

    /// The words that anybody may say at any time.
    pub fn word(&mut self, sender: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        let command = match heard.whole {
            Some(Word::Pass) => Command::Pass,
            Some(Word::Pause) => Command::Pause,
            Some(Word::Stop) => Command::Stop,
            Some(Word::Leave) => Command::Leave,
            Some(Word::ForgetMe) => Command::ForgetMe,
            Some(Word::Help) => Command::Help,
            Some(Word::Hand) if self.plenary().is_some() => Command::Hand,
            Some(Word::ForgetIt) if self.running.is_some() => return self.unpark(sender),
            Some(Word::Hold) => Command::Hold,
            _ => return Ok(false),
        };
        self.command(sender, command, "")?;
        Ok(true)
    }

    /// A pass: of the turn that somebody has or will have, or of a question asked alone.
    pub fn pass(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.holder().as_deref() == Some(sender) && !self.is_for_an_earlier_turn() {
            if self.place == Place::Private {
                self.answer(sender, &Phrase::PassNoted)?;
                return self.passes_in_private();
            }
            return self.let_go_of_turn();
        }
        if self.plenary().is_some() {
            let had = self.lower_hand(sender)?;
            let silent = had && self.place == Place::Circle;
            return match had {
                _ if silent => Ok(()),
                true => self.answer(sender, &Phrase::PassNoted),
                false => self.nothing_waits(sender),
            };
        }
        if self.pass_line(sender)? || self.let_go_in_group(sender)? {
            return Ok(());
        }
        let waits = |user: &OwnedUserId| user == sender;
        let noted = if let Some(round) = self.round() {
            let before = round.queue.len() + round.later.len();
            round.queue.retain(|user| !waits(user));
            round.later.retain(|user| !waits(user));
            round.queue.len() + round.later.len() != before
        } else {
            self.gather().is_some_and(|gather| gather.asked.iter().any(waits))
        };
        if !noted {
            return self.nothing_waits(sender);
        }
        self.answer(sender, &Phrase::PassNoted)?;
        if self.gather().is_none() {
            return Ok(());
        }
        self.withdraw_votes(sender);
        self.finished_alone(sender)
    }

    /// `!done`: the holder of the word lets go of it.
    pub fn done(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.has_let_go(sender) {
            return self.answer(sender, &Phrase::PassNoted);
        }
        if self.holder().as_deref() == Some(sender) && !self.is_for_an_earlier_turn() {
            return self.has_spoken();
        }
        if self.plenary().is_some() {
            return self.pass(sender);
        }
        if self.let_go_in_group(sender)? || self.ends_board(sender)? {
            return Ok(());
        }
        self.nothing_waits(sender)
    }

    /// `!later`: a turn is put off; a question asked alone waits anyway.
    pub fn put_off(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.speaks_later(sender)? {
            let silent = self.place == Place::Circle;
            return if silent { Ok(()) } else { self.answer(sender, &Phrase::PassNoted) };
        }
        if self.has_let_go(sender) {
            return self.answer(sender, &Phrase::PassNoted);
        }
        let held = self.holder().as_deref() == Some(sender);
        let asked = self.gather().is_some_and(|gather| gather.asked.iter().any(|u| u == sender));
        if self.later(&sender.to_owned())? {
            let silent = held && self.place == Place::Circle;
            return if silent { Ok(()) } else { self.answer(sender, &Phrase::PassNoted) };
        }
        if asked {
            return self.answer(sender, &Phrase::TakeYourTime);
        }
        self.nothing_waits(sender)
    }

    /// In private somebody hears that nothing waits for them; in the circle their word was perhaps
    /// not for Kolo, and no private room is opened for it.
    fn nothing_waits(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        match self.place {
            Place::Private => self.answer(sender, &Phrase::TooLate),
            Place::Circle | Place::Group(_) => Ok(()),
        }
    }

    /// `forget me`, in the circle or in private.
    pub fn forget(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.people().forget(self.tx, sender)?.is_none() {
            self.say_forgotten_here();
        }
        Ok(())
    }

    /// Anybody may halt a session; a facilitator's `stop` ends it.
    pub fn stop(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.is_for_an_earlier_session() {
            return Ok(());
        }
        if self.running.is_none() && self.withdraw_priorities()? {
            return Ok(());
        }
        match (&self.running, self.circle.is_facilitator(sender)) {
            (None, _) => self.reply(sender, &Phrase::NothingRuns),
            (Some(_), true) => {
                let before = self.position();
                self.end_early()?;
                self.remember_decision(Command::Stop, before);
                Ok(())
            }
            (Some(_), false) => self.halt_by(sender, Halt::Stop),
        }
    }

    /// Halts the session; who asked for it in private hears there that it is so.
    pub fn halt_by(&mut self, sender: &UserId, why: Halt) -> Result<(), TransactionError> {
        self.halt(why)?;
        if self.place == Place::Private && !self.is_of_one() {
            self.say_halted(sender)
        } else {
            Ok(())
        }
    }

    /// Tells somebody what stays with Kolo for them, if anything does.
    pub fn say_what_stays(&mut self, user: &UserId) -> Result<(), TransactionError> {
        for stays in self.people().what_stays(self.tx, &self.kolo.understanding, user)? {
            self.answer(user, &stays)?;
        }
        Ok(())
    }

    pub fn help(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, sender)?);
        let help = self.people().help(&self.kolo.understanding, &language);
        self.answer(sender, &help)?;
        let more = self.people().help_for_you(&self.kolo.understanding, &language);
        self.answer(sender, &more)?;
        self.say_what_stays(sender)?;
        let word = |word| Words::from(self.kolo.understanding.primary(word, &language));
        let (support, ground, hold) = (word(Word::Support), word(Word::Ground), word(Word::Hold));
        self.answer(sender, &Phrase::HelpCare { support, ground, hold })?;
        self.say_what_opens_alone(sender)?;
        self.say_who_may_help(sender)?;
        if self.circle.is_facilitator(sender) && !self.is_of_one() {
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
            let caring = Phrase::HelpCaring {
                support: word(Command::Support),
                ground: word(Command::Ground),
                energiser: word(Command::Energiser),
                notes: word(Command::Notes),
                handover: word(Command::HandOver),
                slow: word(Command::Slow),
                offer: word(Command::Offer),
            };
            let planning = Phrase::HelpPlanning {
                agenda: word(Command::Agenda),
                insert: word(Command::Insert),
                drop: word(Command::Drop),
                shorten: word(Command::Shorten),
                undo: word(Command::Undo),
                groups: word(Command::Groups),
                call_back: word(Command::CallBack),
                harvest: word(Command::Harvest),
            };
            self.answer(sender, &leading)?;
            self.answer(sender, &caring)?;
            self.answer(sender, &planning)?;
        }
        Ok(())
    }
}
