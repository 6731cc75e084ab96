//! Answers without a name.
//!
//! Everybody writes to Kolo alone. As soon as enough have written, a facilitator may look through
//! what there is, without names, hold a part back, and have the rest shown: shuffled, all at once.
//! What comes later waits until there is enough of it for another batch. So nobody is recognised by
//! being one of few, or by when their words appear; and when too few write, nothing is shown, and
//! nobody hears how many they were.

mod sifting;

use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::seq::SliceRandom;

use super::answers::count;
use crate::{
    circle::{
        row::{Answer, Fate, Pool, State},
        scene::Scene,
    },
    core::{Lane, TransactionError},
    people::Topic,
    script::{Kind, SharedHarvest, Step},
    speech::{Command, Heard, Phrase, Word, Words, markup},
};

/// The question, and what is said beside it.
pub(super) fn question(asked: String, at_least: u8, pass: Words) -> Phrase {
    Phrase::AnonQuestion { question: asked.into(), at_least: u64::from(at_least), pass }
}

/// What somebody has written, while nobody but Kolo knows that it is theirs.
struct Item {
    author: OwnedUserId,
    answer: Answer,
}

impl Scene<'_, '_> {
    /// What was written and has become of it so, in no telling order.
    fn pooled(&self, step: &Step, fates: &[Fate]) -> Result<Vec<Item>, TransactionError> {
        let Some(running) = &self.running else { return Ok(Vec::new()) };
        let State::Gather(gather) = &running.session.state else { return Ok(Vec::new()) };
        let mut items = Vec::new();
        for author in &gather.asked {
            let key = Answer::key(&self.circle.room, &step.id, 0, author);
            let answer = self.tx.get::<Answer>(&key)?;
            let answer = answer.filter(|answer| fates.contains(&answer.fate));
            items.extend(answer.map(|answer| Item { author: author.clone(), answer }));
        }
        Ok(items)
    }

    fn keep_item(&mut self, step: &Step, item: &Item) -> Result<(), TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, 0, &item.author);
        self.tx.put_owned(item.author.as_bytes(), &key, &item.answer)
    }

    fn pool(&mut self) -> Pool {
        self.gather().map(|gather| gather.pool).unwrap_or_default()
    }

    /// Somebody answers. What the circle has seen cannot be taken back any more.
    pub fn wrote_without_name(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        let shown = self.tx.get::<Answer>(&key)?.is_some_and(|it| it.fate == Fate::Shown);
        if shown && heard.whole == Some(Word::ForgetIt) {
            self.tx.delete::<Answer>(&key);
            return self.answer(user, &Phrase::AnonStaysInRoom);
        }
        self.answered_in_words(user, step, question, heard)
    }

    /// What somebody hears when their words have been taken.
    pub fn noted_without_name(&mut self, at_least: u8, forget: Words) -> Phrase {
        match self.pool().batches {
            0 => Phrase::WallAnswerNoted { forget },
            _ => Phrase::AnonNotedLater { at_least: u64::from(at_least), forget },
        }
    }

    /// Tells a facilitator how it stands. After a batch, and once they know that there are too few,
    /// they hear only when there are enough: a word before would tell when somebody has written.
    pub fn tell_of_anon(
        &mut self,
        step: &Step,
        at_least: u8,
        to: &UserId,
    ) -> Result<(), TransactionError> {
        let ready = self.pooled(step, &[Fate::Waits])?.len();
        if ready >= usize::from(at_least) {
            return self.offer_batch(step, ready, to);
        }
        let Some(gather) = self.gather() else { return Ok(()) };
        if gather.pool.batches > 0 || std::mem::replace(&mut gather.scarce, true) {
            return Ok(());
        }
        self.tell_of_too_few(at_least, to)
    }

    fn offer_batch(
        &mut self,
        step: &Step,
        ready: usize,
        to: &UserId,
    ) -> Result<(), TransactionError> {
        if let Some(gather) = self.gather() {
            gather.pool.offered = true;
        }
        let topic = Topic::PoolReady { circle: self.room(), step: step.id.clone() };
        self.ask(to, topic, &Phrase::AnonReady { count: count(ready) })
    }

    fn tell_of_too_few(&mut self, at_least: u8, to: &UserId) -> Result<(), TransactionError> {
        let skip = self.command_word(Command::Skip);
        self.tell(to, &Phrase::AnonTooFew { at_least: u64::from(at_least), skip })
    }

    /// Shows what waits, if it is enough and a facilitator had the choice to look first; after a
    /// batch, goes on if it is not.
    pub fn open_anon(
        &mut self,
        step: &Step,
        at_least: u8,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        let ready = self.pooled(step, &[Fate::Waits])?;
        let pool = self.pool();
        if ready.len() < usize::from(at_least) {
            return match pool.batches {
                0 => self.tell_of_too_few(at_least, by),
                _ => self.advance(),
            };
        }
        if !pool.offered {
            return self.offer_batch(step, ready.len(), by);
        }
        if pool.looked && ready.iter().any(|item| item.answer.number.is_none()) {
            if let Some(gather) = self.gather() {
                gather.pool.looked = false;
            }
            let topic = Topic::PoolReady { circle: self.room(), step: step.id.clone() };
            return self.ask(by, topic, &Phrase::AnonStale);
        }
        self.show_batch(step, at_least, ready)
    }

    fn show_batch(
        &mut self,
        step: &Step,
        at_least: u8,
        mut batch: Vec<Item>,
    ) -> Result<(), TransactionError> {
        for item in self.pooled(step, &[Fate::Held, Fate::Shown])? {
            let key = Answer::key(&self.circle.room, &step.id, 0, &item.author);
            self.tx.delete::<Answer>(&key);
        }
        batch.shuffle(self.tx.chance());
        for (item, number) in batch.iter_mut().zip(1..) {
            item.answer.number = Some(number);
            item.answer.fate = Fate::Shown;
            self.keep_item(step, item)?;
        }
        if matches!(step.kind, Kind::Anon { harvest: SharedHarvest::Group, .. }) {
            for item in &batch {
                self.keep(step, None, &item.answer.text)?;
            }
        }
        if let Some(gather) = self.gather() {
            gather.pool = Pool { batches: gather.pool.batches + 1, ..Pool::default() };
            gather.told = true;
        }
        self.withdraw_choices(step)?;
        self.say_batch(step, at_least, &batch);
        Ok(())
    }

    fn say_batch(&mut self, step: &Step, at_least: u8, batch: &[Item]) {
        let opens =
            if self.pool().batches > 1 { Phrase::AnonOpensAgain } else { Phrase::WallOpens };
        self.say(Lane::Session, &opens);
        let items = batch.iter().map(|item| markup::bullet(&item.answer.text));
        for message in markup::pages(items, "\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        let next = self.command_word(Command::Next);
        let at_least = u64::from(at_least);
        let phrase = match step.kind {
            Kind::Anon { harvest: SharedHarvest::Group, .. } => {
                Phrase::AnonShownKept { at_least, next }
            }
            _ => Phrase::AnonShown { at_least, next },
        };
        self.say(Lane::Session, &phrase);
    }

    /// A stop may have kept a part of the last batch from the circle.
    pub fn say_batch_again(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Kind::Anon { at_least, .. } = step.kind else { return Ok(()) };
        let mut batch = self.pooled(step, &[Fate::Shown])?;
        batch.sort_by_key(|item| item.answer.number);
        if !batch.is_empty() {
            self.say_batch(step, at_least, &batch);
        }
        Ok(())
    }

    /// The step is over. What was not shown is erased; the circle hears that nothing was, or, if
    /// there was a batch, those whose words came after it.
    pub fn leave_anon(&mut self, step: &Step, at_least: u8) -> Result<(), TransactionError> {
        let left = self.pooled(step, &[Fate::Waits])?;
        if self.pool().batches > 0 {
            for item in left {
                self.tell(&item.author, &Phrase::AnonCameAfter)?;
            }
            return Ok(());
        }
        let phrase = if left.len() < usize::from(at_least) {
            Phrase::AnonTooFewWrote { at_least: u64::from(at_least) }
        } else {
            Phrase::AnonLeftOut
        };
        self.say(Lane::Session, &phrase);
        Ok(())
    }
}
