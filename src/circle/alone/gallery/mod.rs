//! A gallery: everybody writes alone under several themes, all of it is shown theme by theme, and
//! people mark for themselves what they will borrow.
//!
//! Each thing is a row under its author's key. When the gallery opens, it gets its number there;
//! from then on its words stand still.

mod borrowing;
mod hanging;

use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::seq::SliceRandom;

use super::sheet::number;
use crate::{
    circle::{
        row::{Answer, Fate, State},
        scene::Scene,
    },
    core::{Lane, TransactionError},
    people::Topic,
    script::{Kind, SharedHarvest, Step, StepText},
    speech::{Command, Heard, Phrase, markup},
};

/// So many things one person may write under one theme.
const MOST_ITEMS: usize = 5;
/// How often something was borrowed is told only if at least so many have borrowed anything.
const FEWEST_BORROWERS: usize = 5;

/// How many questions a gallery of these themes may ask one person.
pub(super) fn questions(text: &StepText) -> usize {
    Hall { themes: text.list.len() }.questions()
}

/// The shape of a gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Hall {
    themes: usize,
}

/// Where somebody is in a gallery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Spot {
    /// The so-manieth thing under a theme is to be written.
    Item(usize, usize),
    /// All themes were asked.
    Rest,
    /// What would they like to borrow?
    Borrow,
}

impl Hall {
    fn questions(self) -> usize {
        self.themes * MOST_ITEMS + 2
    }

    fn question(self, spot: Spot) -> usize {
        match spot {
            Spot::Item(theme, item) => theme * MOST_ITEMS + item,
            Spot::Rest => self.themes * MOST_ITEMS,
            Spot::Borrow => self.themes * MOST_ITEMS + 1,
        }
    }

    fn spot(self, question: usize) -> Spot {
        let items = self.themes * MOST_ITEMS;
        match question {
            _ if question < items => Spot::Item(question / MOST_ITEMS, question % MOST_ITEMS),
            _ if question == items => Spot::Rest,
            _ => Spot::Borrow,
        }
    }
}

/// Something that somebody wrote under a theme.
struct Item {
    author: OwnedUserId,
    spot: Spot,
    theme: usize,
    answer: Answer,
}

impl Scene<'_, '_> {
    pub fn hung_up(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        match self.gallery(step).spot(question) {
            Spot::Borrow => self.borrows(user, step, heard),
            spot => self.wrote_under_theme(user, step, spot, heard),
        }
    }

    /// Where somebody goes on in a gallery.
    pub fn where_in_gallery(&self, user: &UserId, step: &Step) -> Result<usize, TransactionError> {
        let gallery = self.gallery(step);
        if self.is_opened() {
            return Ok(gallery.question(Spot::Borrow));
        }
        for theme in 0..gallery.themes {
            if self.item(user, step, Spot::Item(theme, 0))?.is_none() {
                return Ok(gallery.question(Spot::Item(theme, 0)));
            }
        }
        Ok(gallery.question(Spot::Rest))
    }

    fn gallery(&self, step: &Step) -> Hall {
        let themes = self.running.as_ref().and_then(|running| {
            let text = running.script.step_text(&running.script.source, &step.id)?;
            Some(text.list.len())
        });
        Hall { themes: themes.unwrap_or_default() }
    }

    fn is_opened(&self) -> bool {
        let state = self.running.as_ref().map(|running| &running.session.state);
        matches!(state, Some(State::Gather(gather)) if gather.opened)
    }

    fn item(
        &self,
        user: &UserId,
        step: &Step,
        spot: Spot,
    ) -> Result<Option<Answer>, TransactionError> {
        let question = self.gallery(step).question(spot);
        self.tx.get(&Answer::key(&self.circle.room, &step.id, question, user))
    }

    /// Everything that one person has written, theme by theme.
    fn hung_by(&self, user: &UserId, step: &Step) -> Result<Vec<Item>, TransactionError> {
        let mut items = Vec::new();
        for theme in 0..self.gallery(step).themes {
            for item in 0..MOST_ITEMS {
                let spot = Spot::Item(theme, item);
                let author = user.to_owned();
                let answer = self.item(user, step, spot)?;
                items.extend(answer.map(|answer| Item { author, spot, theme, answer }));
            }
        }
        Ok(items)
    }

    /// What each person has written, for those who have written anything.
    fn all_items(&self, step: &Step) -> Result<Vec<Vec<Item>>, TransactionError> {
        let Some(running) = &self.running else { return Ok(Vec::new()) };
        let State::Gather(gather) = &running.session.state else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        for user in &gather.asked {
            let items = self.hung_by(user, step)?;
            if !items.is_empty() {
                all.push(items);
            }
        }
        Ok(all)
    }

    /// Tells a facilitator how a gallery stands.
    pub fn tell_of_gallery(
        &mut self,
        step: &Step,
        at_least: u8,
        to: &UserId,
    ) -> Result<(), TransactionError> {
        if self.is_opened() {
            let next = self.command_word(Command::Next);
            return self.tell(to, &Phrase::AllHaveBorrowed { next });
        }
        let written = self.all_items(step)?.len();
        if written < usize::from(at_least) {
            let at_least = u64::from(at_least);
            let skip = self.command_word(Command::Skip);
            return self.tell(to, &Phrase::GalleryTooFew { at_least, skip });
        }
        let topic = Topic::WallReady { circle: self.room(), step: step.id.clone() };
        self.ask(to, topic, &Phrase::GalleryReady { count: number(written) })
    }

    /// Opens the gallery, if enough people have written; once it is open, ends it.
    pub fn open_gallery(
        &mut self,
        step: &Step,
        at_least: u8,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        if self.is_opened() {
            self.keep_gallery(step)?;
            return self.advance();
        }
        let all = self.all_items(step)?;
        if all.len() < usize::from(at_least) {
            return self.tell_of_gallery(step, at_least, by);
        }
        let mut items: Vec<Item> = all.into_iter().flatten().collect();
        items.shuffle(self.tx.chance());
        items.sort_by_key(|item| item.theme);
        let gallery = self.gallery(step);
        for (item, number) in items.into_iter().zip(1..) {
            let key = gallery.question(item.spot);
            let key = Answer::key(&self.circle.room, &step.id, key, &item.author);
            let answer = Answer { number: Some(number), fate: Fate::Shown, ..item.answer };
            self.tx.put_owned(item.author.as_bytes(), &key, &answer)?;
        }
        self.say_gallery(step)?;
        self.ask_what_to_borrow(step)
    }

    /// Shows again what a stop may have kept from the circle. Whether the gallery is open.
    pub fn says_gallery_again(&mut self, step: &Step) -> Result<bool, TransactionError> {
        let open = matches!(step.kind, Kind::Gallery { .. }) && self.is_opened();
        if open {
            self.say_gallery(step)?;
        }
        Ok(open)
    }

    fn say_gallery(&mut self, step: &Step) -> Result<(), TransactionError> {
        let themes = number(self.gallery(step).themes);
        self.say(Lane::Session, &Phrase::GalleryOpens { themes });
        let lines = self.gallery_lines(step)?;
        for message in markup::pages(lines.into_iter(), "\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::GalleryShown { next });
        Ok(())
    }

    /// Everything that hangs in the open gallery, under its theme and with its number.
    fn gallery_lines(&self, step: &Step) -> Result<Vec<String>, TransactionError> {
        let themes = self.step_text(step).list;
        let mut lines = Vec::new();
        let mut under = None;
        for (number, item) in self.shown(step)? {
            let text = markup::escape(item.answer.text.trim());
            let mut line = format!("{number} {text}");
            if under != Some(item.theme) {
                let theme = themes.get(item.theme).cloned().unwrap_or_default();
                let apart = if under.is_some() { "\n" } else { "" };
                line = format!("{apart}**{theme}**\n{line}");
                under = Some(item.theme);
            }
            lines.push(line);
        }
        Ok(lines)
    }

    fn may_be_kept(step: &Step) -> bool {
        matches!(step.kind, Kind::Gallery { harvest: SharedHarvest::Group, .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spot_has_its_own_question() {
        let gallery = Hall { themes: 3 };
        for question in 0..gallery.questions() {
            assert_eq!(gallery.question(gallery.spot(question)), question);
        }
        assert_eq!(gallery.spot(7), Spot::Item(1, 2));
    }
}
