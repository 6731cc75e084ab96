//! A wall: everybody writes alone, and all of it is shown together.

use matrix_sdk::ruma::UserId;
use rand::seq::SliceRandom;

use super::pages;
use crate::{
    circle::{row::State, scene::Scene},
    core::{Lane, TransactionError},
    people::Topic,
    script::{Kind, SharedHarvest, Step},
    speech::{Command, Phrase, markup},
};

impl Scene<'_, '_> {
    /// Tells a facilitator how a wall stands.
    pub fn tell_of_wall(
        &mut self,
        step: &Step,
        at_least: u8,
        facilitator: &UserId,
    ) -> Result<(), TransactionError> {
        let written = self.written(step)?.len();
        if written < usize::from(at_least) {
            let at_least = u64::from(at_least);
            let skip = self.command_word(Command::Skip);
            return self.tell(facilitator, &Phrase::WallTooFew { at_least, skip });
        }
        let count = u64::try_from(written).unwrap_or(u64::MAX);
        let topic = Topic::WallReady { circle: self.room(), step: step.id.clone() };
        self.ask(facilitator, topic, &Phrase::WallReady { count })
    }

    /// Shows the wall, if enough people have written; otherwise tells why not.
    pub fn open_wall(
        &mut self,
        step: &Step,
        at_least: u8,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        let mut written = self.written(step)?;
        if written.len() < usize::from(at_least) {
            return self.tell_of_wall(step, at_least, by);
        }
        written.shuffle(self.tx.chance());
        self.say(Lane::Session, &Phrase::WallOpens);
        let items = written.iter().map(|text| markup::bullet(text));
        for message in pages(items, "\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::WallShown { next });
        if matches!(step.kind, Kind::Wall { harvest: SharedHarvest::Group, .. }) {
            for text in &written {
                self.keep(step, None, text)?;
            }
        }
        self.end_gather(step)?;
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        Ok(())
    }
}
