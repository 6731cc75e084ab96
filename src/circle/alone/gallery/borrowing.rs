//! What people borrow from a gallery that is open, and what becomes of all of it.

use std::collections::BTreeMap;

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{FEWEST_BORROWERS, Item, Spot};
use crate::{
    circle::{alone::sheet::number, row::Answer, scene::Scene},
    core::{Lane, TransactionError},
    script::Step,
    speech::{Heard, List, Phrase, Word, Words, markup},
};

impl Scene<'_, '_> {
    pub(super) fn ask_what_to_borrow(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(gather) = self.gather() else { return Ok(()) };
        gather.opened = true;
        gather.told = false;
        gather.finished.clear();
        let asked = gather.asked.clone();
        let question = self.gallery(step).question(Spot::Borrow);
        for user in asked {
            self.close_questions(&user, step)?;
            self.ask_alone(&user, step, question)?;
        }
        self.have_all_finished()
    }

    pub(super) fn borrows(
        &mut self,
        user: &UserId,
        step: &Step,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let question = self.gallery(step).question(Spot::Borrow);
        match heard.whole {
            Some(Word::Pass | Word::Skip | Word::Next | Word::Done | Word::No) => {
                self.answer(user, &Phrase::PassNoted)?;
                return self.finished_alone(user);
            }
            Some(Word::ForgetIt) => {
                let key = Answer::key(&self.circle.room, &step.id, question, user);
                self.tx.delete::<Answer>(&key);
                return self.answer(user, &Phrase::AnswerForgotten);
            }
            Some(Word::Later | Word::Wait) => return self.answer(user, &Phrase::TakeYourTime),
            _ => {}
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let understanding = &self.kolo.understanding;
        let numbers = understanding.numbers(heard.without_done(), &language);
        let shown = self.shown(step)?;
        let mut chosen = numbers.unwrap_or_default();
        chosen.sort_unstable();
        chosen.dedup();
        if chosen.is_empty() || chosen.iter().any(|number| !shown.contains_key(number)) {
            let last = shown.last_key_value().map_or(0, |(number, _)| u64::from(*number));
            return self.answer(user, &Phrase::BorrowHow { last });
        }
        let numbers: Vec<String> = chosen.iter().map(u32::to_string).collect();
        self.note_answer(user, step, question, &numbers.join(", "))?;
        self.answer(user, &Phrase::Borrowed { numbers: List::of(chosen) })?;
        self.finished_alone(user)
    }

    /// Everything that hangs in the open gallery, by its number.
    pub(super) fn shown(&self, step: &Step) -> Result<BTreeMap<u32, Item>, TransactionError> {
        let items = self.all_items(step)?.into_iter().flatten();
        Ok(items.filter_map(|item| Some((item.answer.number?, item))).collect())
    }

    fn borrowed_by(&self, user: &UserId, step: &Step) -> Result<Vec<u32>, TransactionError> {
        let Some(answer) = self.item(user, step, Spot::Borrow)? else { return Ok(Vec::new()) };
        Ok(answer.text.split(", ").filter_map(|number| number.parse().ok()).collect())
    }

    /// Keeps what hangs in the gallery for the circle, by theme, if it may be kept; and how often
    /// each was borrowed, if enough people have borrowed.
    pub(super) fn keep_gallery(&mut self, step: &Step) -> Result<(), TransactionError> {
        if !Self::may_be_kept(step) {
            return Ok(());
        }
        let asked = self.gather().map(|gather| gather.asked.clone()).unwrap_or_default();
        let mut borrowers = 0;
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        for user in asked {
            let borrowed = self.borrowed_by(&user, step)?;
            borrowers += usize::from(!borrowed.is_empty());
            for number in borrowed {
                *counts.entry(number).or_default() += 1;
            }
        }
        let themes = self.words_to_keep(&self.circle.language, &step.id).list;
        let one_theme = themes.len() == 1;
        for (shown, Item { author, theme, answer, .. }) in self.shown(step)? {
            let theme = themes.get(theme).cloned().unwrap_or_default().into();
            let item = Words(answer.text.replace('\n', " "));
            let count = counts.get(&shown).copied().unwrap_or_default();
            let phrase = match borrowers >= FEWEST_BORROWERS {
                true if one_theme => Phrase::ItemBorrowed { item, count: number(count) },
                false if one_theme => {
                    self.keep_written(step, Some(&author), answer.event, &item.0)?;
                    continue;
                }
                true => Phrase::ItemOfThemeBorrowed { theme, item, count: number(count) },
                false => Phrase::ItemOfTheme { theme, item },
            };
            let text = self.people().speech().say(&self.circle.language, &phrase);
            self.keep_written(step, Some(&author), answer.event, &text)?;
        }
        Ok(())
    }

    /// Gives everybody what they borrowed. No later `stop` takes it back.
    pub fn give_booklets(
        &mut self,
        asked: &[OwnedUserId],
        step: &Step,
    ) -> Result<(), TransactionError> {
        if !self.is_opened() {
            return Ok(());
        }
        let shown = self.shown(step)?;
        for user in asked {
            let borrowed = self.borrowed_by(user, step)?;
            let themes = self.step_text_for(user, step)?.list;
            let mut lines = Vec::new();
            for item in borrowed.iter().filter_map(|number| shown.get(number)) {
                let theme = themes.get(item.theme).cloned().unwrap_or_default().into();
                let item = Words(markup::escape(&item.answer.text));
                let line = match themes.len() {
                    1 => item.0,
                    _ => self.in_words(user, &Phrase::ItemOfTheme { theme, item })?,
                };
                lines.push(format!("- {}", line.replace('\n', "\n  ")));
            }
            if lines.is_empty() {
                continue;
            }
            let title = self.title_for(user)?;
            let head = self.in_words(user, &Phrase::Booklet { title })?;
            for message in markup::pages(std::iter::once(format!("{head}\n")).chain(lines), "\n") {
                let person = self.people().person(self.tx, user)?;
                self.people().tell_markdown(self.tx, person, Lane::Session, message, None)?;
            }
        }
        Ok(())
    }
}
