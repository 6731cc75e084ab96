//! What a facilitator answers, in private, to a choice that Kolo has given them.

use matrix_sdk::ruma::UserId;

use super::scene::Scene;
use crate::{
    core::TransactionError,
    people::Topic,
    speech::{Command, Heard, Phrase, Word},
};

impl Scene<'_, '_> {
    /// What a facilitator answers to a choice that they were given.
    pub fn chosen(
        &mut self,
        by: &UserId,
        topic: &Topic,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let choice = match (heard.number, heard.whole) {
            (Some(number), _) => number,
            (None, Some(Word::Next)) => match topic {
                Topic::SilentTurn { last: true, .. } => 2,
                Topic::SilentTurn { .. } => return Ok(false),
                _ => 1,
            },
            (None, Some(Word::Wait)) => match topic {
                Topic::SilentTurn { .. } => 1,
                Topic::WallReady { .. } => 2,
                _ => 3,
            },
            (None, Some(Word::Later)) => match topic {
                Topic::SilentTurn { last: true, .. } => 1,
                Topic::SilentTurn { last: false, .. } => 2,
                _ => return Ok(false),
            },
            _ => return Ok(false),
        };
        let acts = match (topic, choice) {
            (Topic::SilentTurn { .. } | Topic::StepTime { .. }, 1..=3) => choice != 3,
            (Topic::WallReady { .. }, 1 | 2) => choice == 1,
            _ => return Ok(false),
        };
        if acts && self.is_halted() {
            self.say_halted(by)?;
            return Ok(true);
        }
        let before = self.position();
        match (topic, choice) {
            (Topic::SilentTurn { holder, .. }, 1) => self.keep_waiting(holder),
            (Topic::SilentTurn { holder, last, .. }, 2)
                if self.holder().as_ref() == Some(holder) =>
            {
                match last {
                    true => self.go_on_without_them()?,
                    false => self.put_off_turn()?,
                }
            }
            (Topic::StepTime { .. }, 1) => {
                self.move_on(by)?;
                self.remember_decision(Command::Next, before);
            }
            (Topic::StepTime { .. }, 2) => {
                let more = if self.is_slow() { 24 } else { 5 };
                self.extend(more);
                if more == 5 {
                    self.remember_minutes(5);
                }
            }
            (Topic::WallReady { .. }, 1) => {
                self.next(by)?;
                self.remember_decision(Command::Next, before);
            }
            _ => {}
        }
        self.answer(by, &Phrase::PassNoted)?;
        Ok(true)
    }
}
