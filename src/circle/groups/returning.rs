//! The groups come back.

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use super::brings_line;
use crate::{
    circle::{
        row::{Met, State, Talk},
        scene::Scene,
    },
    core::{Deed, Lane, Late, TimerKey, TransactionError, Wait},
    script::Kind,
    speech::{Command, Phrase, Word, Words},
};

/// So long a group that is called back has to write its line.
const LAST_MINUTES: SignedDuration = SignedDuration::from_mins(2);

impl Scene<'_, '_> {
    /// A facilitator calls the groups back. Those whose line is missing have two more minutes,
    /// unless the facilitator says it once more.
    pub fn call_back(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        match self.talk().copied() {
            Some(Talk::Placing) => self.place_by_lot(&step),
            Some(Talk::Talking { .. }) if self.table_follows() => {
                self.show_group_lines(&step)?;
                self.advance()
            }
            Some(Talk::Talking { .. }) if brings_line(&step) && self.missing_lines() > 0 => {
                self.wait_for_lines(by)
            }
            Some(Talk::Talking { .. } | Talk::Returning) => self.bring_back(),
            // They fill a table, and what ends that ends their time.
            None if !self.groups().is_empty() && !self.groups_wait() => self.next(by),
            None => self.reply(by, &Phrase::GroupsNotOut),
        }
    }

    fn wait_for_lines(&mut self, by: &UserId) -> Result<(), TransactionError> {
        self.withdraw_leading_choices()?;
        self.tx.cancel_timer(TimerKey::StepTime(self.room()));
        if let Some(state) = self.state() {
            *state = State::Groups(Talk::Returning);
        }
        self.wait_for_lines_again();
        let missing = u64::try_from(self.missing_lines()).unwrap_or(0);
        let back = self.command_word(Command::CallBack);
        self.reply(by, &Phrase::GroupsLinesMissing { missing, back })
    }

    /// The groups are given their last minutes once more.
    pub(super) fn wait_for_lines_again(&mut self) {
        self.tx.set_timer(TimerKey::Talk(self.room()), Wait::For(LAST_MINUTES), Late::Do);
        self.ask_for_lines();
    }

    /// Whether the rooms stay open when the groups come back.
    fn rooms_stay(&self) -> bool {
        let next = self.running.as_ref().map(|running| running.session.step + 1);
        next.is_some_and(|next| self.are_wanted_from(next))
    }

    /// Asks the groups for their lines where they are missing.
    pub(super) fn ask_for_lines(&mut self) {
        let pass = self.kolo.understanding.primary(Word::Pass, &self.circle.language);
        let (line, pass) = (self.command_word(Command::Line), Words::from(pass));
        let stay = self.rooms_stay();
        for number in self.numbers() {
            if self.lacks_line(number) {
                let (line, pass) = (line.clone(), pass.clone());
                let phrase = match stay {
                    true => Phrase::GroupLineWantedForNow { line, pass },
                    false => Phrase::GroupLineWanted { line, pass },
                };
                self.say_in_group(Lane::Session, number, &phrase);
            }
        }
    }

    /// The groups are back: what they bring is shown, and their rooms are gone.
    pub(super) fn bring_back(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        self.cancel_timers();
        self.withdraw_leading_choices()?;
        self.show_group_lines(&step)?;
        let stay = self.rooms_stay();
        match stay {
            true => self.let_groups_wait(),
            false => self.recall(),
        }
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        let next = self.command_word(Command::Next);
        self.say(
            Lane::Session,
            &match stay {
                true => Phrase::GroupsBackForNow { next },
                false => Phrase::GroupsBack { next },
            },
        );
        Ok(())
    }

    /// Whatever a facilitator was asked about the groups is no question any more.
    pub(super) fn withdraw_leading_choices(&mut self) -> Result<(), TransactionError> {
        let circle = self.room();
        for facilitator in self.circle.facilitators.clone() {
            self.people().withdraw(self.tx, &facilitator, |topic| {
                topic.circle() == Some(&circle) && topic.is_about_leading()
            })?;
        }
        Ok(())
    }

    /// Ends the rooms of all groups, with a word.
    pub(super) fn recall(&mut self) {
        for number in self.numbers() {
            self.say_in_group(Lane::Control, number, &Phrase::GroupCalledBack);
        }
        self.dissolve();
    }

    /// Ends the rooms of all groups, without a word.
    pub fn dissolve(&mut self) {
        for number in self.numbers() {
            self.send_to_group(Lane::Housekeeping, number, Deed::Dissolve);
        }
        if let Some(running) = self.running.as_mut() {
            running.session.groups.clear();
        }
    }

    /// The session ends: its groups end, and who met whom is forgotten.
    pub fn end_groups(&mut self) {
        self.recall();
        self.forget_groupings();
    }

    pub fn forget_groupings(&mut self) {
        let Some(running) = &self.running else { return };
        for step in &running.script.steps {
            if matches!(step.kind, Kind::Groups { .. }) {
                self.tx.delete::<Met>(&Met::key(&self.circle.room, &step.id));
            }
        }
    }
}
