//! A wall: everybody writes alone, and all of it is shown together.
//!
//! What was shown is kept until the step is left, in case a stop has kept it from the circle.

use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::seq::SliceRandom;

use crate::{
    circle::{
        row::{Answer, Fate, State},
        scene::Scene,
    },
    core::{Lane, TransactionError},
    people::Topic,
    script::{Kind, SharedHarvest, Step},
    speech::{Command, Phrase, markup},
};

fn is_kept(step: &Step) -> bool {
    matches!(step.kind, Kind::Wall { harvest: SharedHarvest::Group, .. })
}

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
        self.say_wall(step, written.iter().map(|(_, answer)| answer.text.as_str()));
        self.end_gather(step)?;
        for ((author, answer), number) in written.into_iter().zip(1..) {
            if is_kept(step) {
                self.keep_written(step, Some(&author), answer.event, &answer.text)?;
                continue;
            }
            // A stop may keep it from the circle.
            let key = Answer::key(&self.circle.room, &step.id, 0, &author);
            let answer = Answer { number: Some(number), fate: Fate::Shown, ..answer };
            self.tx.put_owned(author.as_bytes(), &key, &answer)?;
        }
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        Ok(())
    }

    fn say_wall<'a>(&mut self, step: &Step, items: impl Iterator<Item = &'a str>) {
        self.say(Lane::Session, &Phrase::WallOpens);
        for message in markup::pages(items.map(markup::bullet), "\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        let next = self.command_word(Command::Next);
        let phrase = match is_kept(step) {
            true => Phrase::WallShownKept { next },
            false => Phrase::WallShown { next },
        };
        self.say(Lane::Session, &phrase);
    }

    /// Shows once more what a stop may have kept from the circle. Whether there is anything.
    pub fn says_wall_again(&mut self, step: &Step) -> Result<bool, TransactionError> {
        if !matches!(step.kind, Kind::Wall { .. }) {
            return Ok(false);
        }
        let kept = self.kept(&step.id)?.into_iter().map(|kept| kept.text);
        let mut shown = Vec::new();
        for user in self.who_takes_part() {
            let key = Answer::key(&self.circle.room, &step.id, 0, &user);
            let answer = self.tx.get::<Answer>(&key)?;
            shown.extend(answer.filter(|answer| answer.fate == Fate::Shown));
        }
        shown.sort_by_key(|answer| answer.number);
        let items: Vec<String> = kept.chain(shown.into_iter().map(|answer| answer.text)).collect();
        if !items.is_empty() {
            self.say_wall(step, items.iter().map(String::as_str));
        }
        Ok(!items.is_empty())
    }

    /// The step is left: nothing of its wall is kept.
    pub fn erase_wall(&mut self, step: &Step) {
        if matches!(step.kind, Kind::Wall { .. }) {
            for user in self.who_takes_part() {
                self.erase_answers(&user, step);
            }
        }
    }

    fn who_takes_part(&self) -> Vec<OwnedUserId> {
        self.running.as_ref().map(|running| running.session.people.clone()).unwrap_or_default()
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
