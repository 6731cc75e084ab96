//! What a facilitator does before answers without a name are shown: looks through them, numbered
//! and shuffled, and holds back what names or harms somebody.
//!
//! The author of what is held back is told so at once and may write something else. Neither the
//! facilitator nor the circle hears who that is.

use matrix_sdk::ruma::UserId;
use rand::seq::SliceRandom;

use super::Item;
use crate::{
    circle::{row::Fate, scene::Scene},
    core::{Lane, TransactionError},
    people::Topic,
    script::{Kind, Step, StepId},
    speech::{Heard, List, Phrase, Piece, Strictness, Word, markup},
};

/// What a facilitator wants done.
enum Sift {
    Look,
    Open,
    Wait,
    /// What has these numbers becomes this.
    Turn(Vec<u32>, Fate),
}

impl Scene<'_, '_> {
    /// A facilitator says what is to become of answers without a name. Whether it was that.
    pub fn sifts(
        &mut self,
        by: &UserId,
        id: &StepId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let Some(step) = self.step().filter(|step| step.id == *id) else { return Ok(false) };
        let Kind::Anon { at_least, .. } = step.kind else { return Ok(false) };
        let leads = self.circle.is_facilitator(by) && self.circle.is_here(by);
        if !leads || self.gather().is_none() {
            return Ok(false);
        }
        let Some(sift) = self.wanted(by, heard)? else { return Ok(false) };
        if self.is_halted() && !matches!(sift, Sift::Wait) {
            self.say_halted(by)?;
            return Ok(true);
        }
        match sift {
            Sift::Look => self.look(by, &step, at_least)?,
            Sift::Open => self.open_anon(&step, at_least, by)?,
            Sift::Wait => self.answer(by, &Phrase::PassNoted)?,
            Sift::Turn(numbers, fate) => self.turn(by, &step, &numbers, fate)?,
        }
        Ok(true)
    }

    fn wanted(&self, by: &UserId, heard: &Heard) -> Result<Option<Sift>, TransactionError> {
        let simple = match (heard.number, heard.whole) {
            (Some(1), _) | (_, Some(Word::Review)) => Some(Sift::Look),
            (Some(2), _) | (_, Some(Word::Next)) => Some(Sift::Open),
            (Some(3), _) | (_, Some(Word::Wait | Word::Later)) => Some(Sift::Wait),
            _ => None,
        };
        if simple.is_some() {
            return Ok(simple);
        }
        let language = self.people().language(&self.people().person(self.tx, by)?);
        let understanding = &self.kolo.understanding;
        let mut verb: Vec<String> = Vec::new();
        let mut numbers: Vec<u32> = Vec::new();
        for piece in understanding.pieces(&heard.text, &language) {
            match piece {
                Piece::Number(number) => numbers.push(number),
                Piece::Word(word) if numbers.is_empty() => verb.push(word),
                Piece::On(_) | Piece::Filler(_) => {}
                Piece::Word(_) => return Ok(None),
            }
        }
        let verb = understanding.understand(&verb.join(" "), &language, Strictness::Lenient);
        let fate = match verb.whole {
            Some(Word::Hold | Word::HoldBack) => Fate::Held,
            Some(Word::ShowAfterAll) => Fate::Waits,
            _ => return Ok(None),
        };
        Ok((!numbers.is_empty()).then_some(Sift::Turn(numbers, fate)))
    }

    /// Shows a facilitator what there is, in an order drawn afresh.
    fn look(&mut self, by: &UserId, step: &Step, at_least: u8) -> Result<(), TransactionError> {
        let mut items = self.pooled(step, &[Fate::Waits, Fate::Held])?;
        if items.len() < usize::from(at_least) {
            return self.tell_of_too_few(at_least, by);
        }
        items.shuffle(self.tx.chance());
        for (item, number) in items.iter_mut().zip(1..) {
            item.answer.number = Some(number);
            self.keep_item(step, item)?;
        }
        if let Some(gather) = self.gather() {
            gather.pool.looked = true;
        }
        let language = self.people().language(&self.people().person(self.tx, by)?);
        let held = self.people().speech().say(&language, &Phrase::AnonHeldMark);
        let lines = items.iter().map(|item| line(item, &held));
        self.tell(by, &Phrase::AnonPreview)?;
        let room = self.room();
        for message in markup::pages(lines, "\n\n") {
            let person = self.people().person(self.tx, by)?;
            self.people().tell_markdown(self.tx, person, Lane::Session, message, Some(&room))?;
        }
        let topic = Topic::PoolReady { circle: room, step: step.id.clone() };
        self.ask(by, topic, &Phrase::AnonLooked)
    }

    /// Holds back what has these numbers, or lets it be shown after all.
    fn turn(
        &mut self,
        by: &UserId,
        step: &Step,
        numbers: &[u32],
        fate: Fate,
    ) -> Result<(), TransactionError> {
        if !self.pool().looked {
            return self.answer(by, &Phrase::AnonLookFirst);
        }
        let items = self.pooled(step, &[Fate::Waits, Fate::Held])?;
        let has = |number: u32| items.iter().any(|item| item.answer.number == Some(number));
        let (found, lacking): (Vec<u32>, Vec<u32>) =
            numbers.iter().copied().partition(|number| has(*number));
        for mut item in items {
            let named = item.answer.number.is_some_and(|number| found.contains(&number));
            if !named || item.answer.fate == fate {
                continue;
            }
            item.answer.fate = fate;
            self.keep_item(step, &item)?;
            let phrase = match fate {
                Fate::Held => Phrase::AnonHeld,
                Fate::Waits | Fate::Shown => Phrase::AnonShownAfterAll,
            };
            self.tell(&item.author, &phrase)?;
        }
        if !lacking.is_empty() {
            self.answer(by, &Phrase::AnonNoSuchNumber { numbers: List::of(lacking) })?;
        }
        if found.is_empty() {
            return Ok(());
        }
        let numbers = List::of(found);
        let phrase = match fate {
            Fate::Held => Phrase::AnonHeldNoted { numbers },
            Fate::Waits | Fate::Shown => Phrase::AnonShowNoted { numbers },
        };
        self.answer(by, &phrase)
    }
}

/// An item with its number, and whether it is held back.
fn line(item: &Item, held: &str) -> String {
    let number = item.answer.number.unwrap_or_default();
    let mark = if item.answer.fate == Fate::Held { format!(" {held}") } else { String::new() };
    format!("**{number}**{mark} {}", markup::escape(item.answer.text.trim()))
}
