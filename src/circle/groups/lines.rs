//! The one line that a group brings to the circle.
//!
//! It lies under the key of whoever wrote it last. The room hears that Kolo has it and not what it
//! says, so that nothing of it waits anywhere else.

use matrix_sdk::ruma::{EventId, UserId};

use super::brings_line;
use crate::{
    circle::{
        row::{Answer, State, Talk},
        scene::Scene,
    },
    core::{Lane, TransactionError},
    script::Step,
    speech::{Command, Phrase, Words, markup},
};

/// Longer lines are not taken: it is one line for the circle.
const LONGEST_LINE: usize = 300;

impl Scene<'_, '_> {
    /// `!line` and a sentence, by anybody in a group.
    pub fn line_by(&mut self, user: &UserId, rest: &str) -> Result<(), TransactionError> {
        if self.board().is_some() {
            return self.write_on_board(user, rest);
        }
        if self.is_for_an_earlier_session() {
            return Ok(());
        }
        let waits = matches!(self.talk(), Some(Talk::Talking { .. } | Talk::Returning));
        let (Some(step), Some(number), true) = (self.step(), self.group_of(user), waits) else {
            return self.answer(user, &Phrase::TooLate);
        };
        if !brings_line(&step) {
            self.say_in_group(Lane::Control, number, &Phrase::GroupLineNotAsked);
            return Ok(());
        }
        let line: String = rest.split_whitespace().collect::<Vec<_>>().join(" ");
        let length = line.chars().count();
        let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
        let phrase = match length {
            0 => {
                let example = Words(format!("{} …", self.command_word(Command::Line).0));
                Phrase::GroupLineHow { example }
            }
            _ if length > LONGEST_LINE => {
                Phrase::AnswerTooLong { length: count(length), longest: count(LONGEST_LINE) }
            }
            _ => {
                self.keep_line(&step, number, user, line)?;
                Phrase::GroupLineNoted { line: self.command_word(Command::Line) }
            }
        };
        self.say_in_group(Lane::Control, number, &phrase);
        self.all_lines_are_there()
    }

    fn keep_line(
        &mut self,
        step: &Step,
        number: u32,
        user: &UserId,
        text: String,
    ) -> Result<(), TransactionError> {
        self.erase_line(step, number);
        let event = self.written.as_ref().map(|written| written.event.clone());
        let key = Answer::key(&self.circle.room, &step.id, 0, user);
        self.tx.put_owned(user.as_bytes(), &key, &Answer { text, event, ..Answer::default() })?;
        if let Some(group) = self.group(number) {
            group.line_by = Some(user.to_owned());
            group.passes = false;
        }
        Ok(())
    }

    pub(super) fn erase_line(&mut self, step: &Step, number: u32) {
        let circle = self.room();
        if let Some(user) = self.group(number).and_then(|group| group.line_by.take()) {
            self.tx.delete::<Answer>(&Answer::key(&circle, &step.id, 0, &user));
        }
    }

    /// Whether a group could write a line and has neither done so nor passed.
    pub(super) fn lacks_line(&mut self, number: u32) -> bool {
        let group = self.group(number);
        group.is_some_and(|group| group.line_by.is_none() && !group.passes && !group.lost)
    }

    /// A group brings no line, as somebody in it says. Whether it was to bring one now.
    pub fn pass_line(&mut self, user: &UserId) -> Result<bool, TransactionError> {
        let (Some(Talk::Returning), Some(number)) = (self.talk().copied(), self.group_of(user))
        else {
            return Ok(false);
        };
        if !self.lacks_line(number) {
            return Ok(false);
        }
        if let Some(group) = self.group(number) {
            group.passes = true;
        }
        self.say_in_group(Lane::Control, number, &Phrase::PassNoted);
        self.all_lines_are_there()?;
        Ok(true)
    }

    /// Groups that are called back and have nothing more to write come back at once.
    pub(super) fn all_lines_are_there(&mut self) -> Result<(), TransactionError> {
        let returning = matches!(self.talk(), Some(Talk::Returning));
        if !returning || self.is_halted() || self.missing_lines() > 0 {
            return Ok(());
        }
        self.bring_back()
    }

    pub(super) fn missing_lines(&mut self) -> usize {
        let numbers = self.numbers();
        numbers.into_iter().filter(|number| self.lacks_line(*number)).count()
    }

    /// Somebody has corrected or deleted (`None`) the message in which they wrote a line.
    pub fn line_changed(
        &mut self,
        user: &UserId,
        event: &EventId,
        text: Option<&str>,
    ) -> Result<(), TransactionError> {
        let (Some(step), Some(number)) = (self.step(), self.group_of(user)) else { return Ok(()) };
        let theirs = self.group(number).is_some_and(|group| group.line_by.as_deref() == Some(user));
        let key = Answer::key(&self.circle.room, &step.id, 0, user);
        let answer: Option<Answer> = self.tx.get(&key)?;
        let Some(answer) = answer.filter(|answer| theirs && answer.event.as_deref() == Some(event))
        else {
            return Ok(());
        };
        match text.map(|text| self.as_line(text).unwrap_or_default()) {
            Some(line) if !line.is_empty() && line.chars().count() <= LONGEST_LINE => {
                let answer = Answer { text: line, ..answer };
                self.tx.put_owned(user.as_bytes(), &key, &answer)?;
                let line = self.command_word(Command::Line);
                self.say_in_group(Lane::Control, number, &Phrase::GroupLineNoted { line });
            }
            _ => {
                self.erase_line(&step, number);
                self.say_in_group(Lane::Control, number, &Phrase::GroupLineTakenBack);
            }
        }
        Ok(())
    }

    /// Shows in the circle what the groups bring, and keeps it for what the circle takes home.
    pub(super) fn show_group_lines(&mut self, step: &Step) -> Result<(), TransactionError> {
        let mut lines = Vec::new();
        for number in self.numbers() {
            let author = self.group(number).and_then(|group| group.line_by.clone());
            let Some(author) = author else { continue };
            let key = Answer::key(&self.circle.room, &step.id, 0, &author);
            let Some(Answer { text, event, .. }) = self.tx.get(&key)? else { continue };
            self.keep_written(step, Some(&author), event, &text)?;
            let said = Phrase::GroupSaid { group: self.name_of_group(number), line: text };
            lines.push(format!("- {}", self.people().speech().say(&self.circle.language, &said)));
        }
        self.forget_lines(step);
        if !lines.is_empty() {
            self.say_lines(lines);
        }
        Ok(())
    }

    /// Shows again what the groups brought in this step.
    pub fn say_lines_again(&mut self, step: &Step) -> Result<(), TransactionError> {
        if !brings_line(step) {
            return Ok(());
        }
        let kept = self.kept(&step.id)?;
        if !kept.is_empty() {
            self.say_lines(kept.iter().map(|kept| markup::bullet(&kept.text)).collect());
        }
        Ok(())
    }

    fn say_lines(&mut self, lines: Vec<String>) {
        self.say(Lane::Session, &Phrase::GroupsLines);
        for page in markup::pages(lines.into_iter(), "\n") {
            self.say_markdown(Lane::Session, page, Vec::new());
        }
    }

    /// The line of one group is erased, of which its room hears.
    pub(super) fn end_line_of(&mut self, step: &Step, number: u32) {
        if self.group(number).is_some_and(|group| group.line_by.is_some()) {
            self.erase_line(step, number);
            self.say_in_group(Lane::Control, number, &Phrase::GroupLineTakenBack);
        }
    }

    /// Erases the lines of all groups.
    pub(super) fn forget_lines(&mut self, step: &Step) {
        for number in self.numbers() {
            self.erase_line(step, number);
        }
    }

    /// Leaves a step in which groups could write lines.
    pub fn end_lines(&mut self, step: &Step) {
        if matches!(self.state(), Some(State::Groups(_))) {
            self.forget_lines(step);
        }
    }
}
