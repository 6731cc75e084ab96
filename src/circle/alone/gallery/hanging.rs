//! What somebody writes under the themes, until the gallery is opened.

use matrix_sdk::ruma::UserId;

use super::{MOST_ITEMS, Spot};
use crate::{
    circle::{alone::sheet::number, row::Answer, scene::Scene},
    core::TransactionError,
    script::{Kind, Step},
    speech::{Heard, Phrase, Verb, Word, Words, markup},
};

impl Scene<'_, '_> {
    /// The phrase with which somebody is asked in a gallery.
    pub fn theme(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        pass: Words,
    ) -> Result<Phrase, TransactionError> {
        let gallery = self.gallery(step);
        let text = self.step_text_for(user, step)?;
        let spot = gallery.spot(question);
        let next = self.word_for(user, Word::Next)?;
        let Spot::Item(theme, _) = spot else {
            return match spot {
                Spot::Borrow => Ok(Phrase::WhatToBorrow { pass }),
                _ => self.all_themes_asked(user, step),
            };
        };
        if let Some(answer) = self.item(user, step, spot)? {
            return Ok(Phrase::ItemAgain {
                stands: Words(markup::quote(&answer.text)),
                skip: self.word_for(user, Word::Skip)?,
                forget: self.word_for(user, Word::ForgetIt)?,
            });
        }
        let name = text.list.get(theme).cloned().unwrap_or_default().into();
        let Kind::Gallery { at_least, .. } = step.kind else {
            return Ok(Phrase::NextTheme { theme: name, next });
        };
        Ok(match question {
            0 => Phrase::FirstTheme {
                question: text.ask.into_iter().next().unwrap_or_default().into(),
                theme: name,
                themes: number(gallery.themes),
                at_least: u64::from(at_least),
                next,
            },
            _ => Phrase::NextTheme { theme: name, next },
        })
    }

    fn all_themes_asked(&self, user: &UserId, step: &Step) -> Result<Phrase, TransactionError> {
        Ok(Phrase::GalleryWritten {
            review: self.word_for(user, Word::Review)?,
            change: self.verb_for(user, Verb::Change, "2")?,
            themes: number(self.gallery(step).themes),
        })
    }

    pub(super) fn wrote_under_theme(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        if self.changes_item(user, step, heard)? {
            return Ok(());
        }
        match heard.whole {
            Some(Word::Review) => return self.show_items(user, step, spot),
            Some(Word::Later | Word::Wait) => return self.answer(user, &Phrase::TakeYourTime),
            Some(Word::ForgetIt) => return self.forget_item(user, step, spot),
            Some(Word::Done) => return self.end_of_themes(user, step),
            _ => {}
        }
        let Spot::Item(theme, _) = spot else {
            return self.adds_to_theme(user, step, heard);
        };
        match heard.whole {
            Some(Word::Pass | Word::Skip | Word::Next) => {
                if self.item(user, step, spot)?.is_some() {
                    return self.on_with_themes(user, step);
                }
                self.theme_after(user, step, theme)
            }
            Some(Word::Back) => match theme.checked_sub(1) {
                Some(before) => self.open_theme(user, step, before),
                None => self.answer(user, &Phrase::NothingBefore),
            },
            _ if heard.without_done().is_empty() => self.answer(user, &Phrase::TakeYourTime),
            _ => self.hang_up(user, step, spot, heard),
        }
    }

    fn hang_up(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let Spot::Item(theme, _) = spot else { return Ok(()) };
        if self.is_too_long(user, heard.without_done())? {
            return Ok(());
        }
        let changed = self.item(user, step, spot)?.is_some();
        let question = self.gallery(step).question(spot);
        self.keep_answer(user, step, question, heard.without_done())?;
        if changed {
            self.answer(user, &Phrase::AnswerChanged)?;
            return self.on_with_themes(user, step);
        }
        match self.free_place(user, step, theme)? {
            None => {
                self.answer(user, &Phrase::LastItemNoted)?;
                self.theme_after(user, step, theme)
            }
            Some(_) if heard.ends_with_done => self.theme_after(user, step, theme),
            Some(item) => {
                let next = self.word_for(user, Word::Next)?;
                self.answer(user, &Phrase::ItemNoted { next })?;
                self.stay_alone(user, step, self.gallery(step).question(Spot::Item(theme, item)))
            }
        }
    }

    fn free_place(
        &self,
        user: &UserId,
        step: &Step,
        theme: usize,
    ) -> Result<Option<usize>, TransactionError> {
        for item in 0..MOST_ITEMS {
            if self.item(user, step, Spot::Item(theme, item))?.is_none() {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }

    fn open_theme(
        &mut self,
        user: &UserId,
        step: &Step,
        theme: usize,
    ) -> Result<(), TransactionError> {
        match self.free_place(user, step, theme)? {
            Some(item) => {
                let question = self.gallery(step).question(Spot::Item(theme, item));
                self.go_on_alone(user, step, question)
            }
            None => {
                self.answer(user, &Phrase::LastItemNoted)?;
                self.end_of_themes(user, step)
            }
        }
    }

    fn theme_after(
        &mut self,
        user: &UserId,
        step: &Step,
        theme: usize,
    ) -> Result<(), TransactionError> {
        let finished = self.has_finished(user);
        if theme + 1 < self.gallery(step).themes && !finished {
            return self.open_theme(user, step, theme + 1);
        }
        self.end_of_themes(user, step)
    }

    /// After a change: on to where somebody was.
    fn on_with_themes(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        if self.has_finished(user) {
            return self.stay_alone(user, step, self.gallery(step).question(Spot::Rest));
        }
        let question = self.where_in_gallery(user, step)?;
        if self.gallery(step).spot(question) == Spot::Rest {
            return self.end_of_themes(user, step);
        }
        self.go_on_alone(user, step, question)
    }

    fn end_of_themes(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        self.stay_alone(user, step, self.gallery(step).question(Spot::Rest))?;
        let phrase = match self.hung_by(user, step)?.is_empty() {
            true => Phrase::PassNoted,
            false => self.all_themes_asked(user, step)?,
        };
        self.answer(user, &phrase)?;
        self.finished_alone(user)
    }

    /// All themes were asked: the number of one opens it once more.
    fn adds_to_theme(
        &mut self,
        user: &UserId,
        step: &Step,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let themes = self.gallery(step).themes;
        let number = heard.number.map(|n| usize::try_from(n).unwrap_or(usize::MAX));
        match (number.map(|number| number.wrapping_sub(1)), heard.whole) {
            (Some(theme), _) if theme < themes => self.open_theme(user, step, theme),
            (_, Some(Word::Back)) => self.open_theme(user, step, themes.saturating_sub(1)),
            (_, Some(Word::Pass | Word::Skip | Word::Next)) => {
                self.answer(user, &Phrase::PassNoted)
            }
            _ if themes == 1 && !heard.without_done().is_empty() => {
                match self.free_place(user, step, 0)? {
                    Some(item) => self.hang_up(user, step, Spot::Item(0, item), heard),
                    None => self.answer(user, &Phrase::ThemeIsFull),
                }
            }
            _ => {
                let review = self.word_for(user, Word::Review)?;
                let change = self.verb_for(user, Verb::Change, "2")?;
                self.answer(user, &Phrase::NothingAsked { review, change })
            }
        }
    }

    /// "change 2": the second of one's own things, as `review` numbers them.
    fn changes_item(
        &mut self,
        user: &UserId,
        step: &Step,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let understanding = &self.kolo.understanding;
        let Some((Verb::Change, rest)) = understanding.verb(&heard.text, &language) else {
            return Ok(false);
        };
        let numbers = understanding.numbers(&rest, &language).unwrap_or_default();
        let [wanted] = numbers.as_slice() else { return Ok(false) };
        let items = self.hung_by(user, step)?;
        let index = usize::try_from(*wanted).unwrap_or(usize::MAX).wrapping_sub(1);
        match items.get(index) {
            Some(item) => {
                let question = self.gallery(step).question(item.spot);
                self.go_on_alone(user, step, question)?;
            }
            None if items.is_empty() => self.answer(user, &Phrase::NothingWritten)?,
            None => {
                self.answer(user, &Phrase::NoSuchNumber { last: number(items.len()) })?;
            }
        }
        Ok(true)
    }

    fn show_items(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        let items = self.hung_by(user, step)?;
        if items.is_empty() {
            self.answer(user, &Phrase::NothingWritten)?;
        } else {
            let themes = self.step_text_for(user, step)?.list;
            let head = self.in_words(user, &Phrase::SoFar)?;
            let mut lines = vec![head];
            let mut under = None;
            for (item, number) in items.iter().zip(1..) {
                let theme = themes.get(item.theme).cloned().unwrap_or_default();
                let line = format!("{number} {}", markup::escape(&item.answer.text));
                match lines.last_mut().filter(|_| under == Some(item.theme)) {
                    Some(last) => last.push_str(&format!("\n{line}")),
                    None => lines.push(format!("**{theme}**\n{line}")),
                }
                under = Some(item.theme);
            }
            self.answer_in_pages(user, lines.into_iter())?;
        }
        match spot {
            Spot::Item(..) => {
                let question = self.gallery(step).question(spot);
                self.go_on_alone(user, step, question)
            }
            _ => Ok(()),
        }
    }

    /// Takes back what somebody is asked to write anew, or else what they wrote last.
    fn forget_item(
        &mut self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<(), TransactionError> {
        let items = self.hung_by(user, step)?;
        let gallery = self.gallery(step);
        let at = items.iter().find(|item| item.spot == spot);
        let until = gallery.question(spot);
        let before = items.iter().rfind(|item| gallery.question(item.spot) < until);
        let Some(item) = at.or(before) else {
            return self.answer(user, &Phrase::NothingWritten);
        };
        let (Spot::Item(theme, _), question) = (item.spot, gallery.question(item.spot)) else {
            return Ok(());
        };
        self.tx.delete::<Answer>(&Answer::key(&self.circle.room, &step.id, question, user));
        self.answer(user, &Phrase::AnswerForgotten)?;
        self.open_theme(user, step, theme)
    }
}
