//! A wall: everybody writes alone, and all of it is shown together.

use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::seq::SliceRandom;

use crate::{
    circle::{
        row::{Answer, State},
        scene::Scene,
    },
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
        let mut written = self.answers_by_author(step)?;
        if written.len() < usize::from(at_least) {
            return self.tell_of_wall(step, at_least, by);
        }
        written.shuffle(self.tx.chance());
        self.say(Lane::Session, &Phrase::WallOpens);
        let items = written.iter().map(|(_, answer)| markup::bullet(&answer.text));
        for message in markup::pages(items, "\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        let next = self.command_word(Command::Next);
        let kept = matches!(step.kind, Kind::Wall { harvest: SharedHarvest::Group, .. });
        let phrase = if kept { Phrase::WallShownKept { next } } else { Phrase::WallShown { next } };
        self.say(Lane::Session, &phrase);
        for (author, answer) in written.into_iter().filter(|_| kept) {
            self.keep_written(step, Some(&author), answer.event, &answer.text)?;
        }
        self.end_gather(step)?;
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        Ok(())
    }

    /// What was answered to the first question, in no telling order, with who did: it goes with
    /// them when they are forgotten.
    fn answers_by_author(
        &self,
        step: &Step,
    ) -> Result<Vec<(OwnedUserId, Answer)>, TransactionError> {
        let Some(running) = &self.running else { return Ok(Vec::new()) };
        let State::Gather(gather) = &running.session.state else { return Ok(Vec::new()) };
        let mut answers = Vec::new();
        for user in &gather.asked {
            let key = Answer::key(&self.circle.room, &step.id, 0, user);
            answers.extend(self.tx.get::<Answer>(&key)?.map(|answer| (user.clone(), answer)));
        }
        Ok(answers)
    }
}
