//! Sorting: what the circle has gathered is put under headings, in its room.
//!
//! Items have numbers and headings have letters, so that "3 5 a" is a whole sentence. What somebody
//! else writes is talk. Items never change their words: the session remembers only which number
//! stands under which heading. A heading that somebody has added goes with them; what stood under
//! it is unsorted again.

mod reading;

use matrix_sdk::ruma::{EventId, UserId};

use self::reading::Target;
use super::{
    alone::answers::count,
    items::{Item, one_line},
    row::{Added, Origin, Sorted, State},
    scene::Scene,
};
use crate::{
    core::{Lane, TransactionError},
    script::{Kind, MOST_HEADINGS, SharedHarvest, SortBy, Step, StepId},
    speech::{Command, List, Phrase, Piece, Strictness, Word, Words, alike, markup},
};

/// More things than this cannot be kept in view.
const MOST_ITEMS: usize = 99;
/// So many lines of one message are sorted.
const MOST_LINES: usize = 40;
/// A longer heading is none; in characters.
const LONGEST_HEADING: usize = 60;

/// What a line of a message asks for.
enum Line<'a> {
    Heading(&'a str),
    Moves((Vec<u32>, Target)),
}

impl Scene<'_, '_> {
    pub fn begin_sorting(&mut self, step: &Step, from: &StepId) -> Result<(), TransactionError> {
        if !self.draw(step, from, MOST_ITEMS)? {
            self.say_nothing_is_there();
            return Ok(());
        }
        if let Some(state) = self.state() {
            *state = State::Sorting { shown: false };
        }
        self.say_sorting(step)
    }

    /// What is sorted, by what, and how.
    pub fn say_sorting(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Kind::Sort { from, by, .. } = &step.kind else { return Ok(()) };
        if let Some(question) = self.step_text(step).ask.into_iter().next() {
            self.say(Lane::Session, &Phrase::RoundQuestion { question: question.into() });
        }
        let items = self.drawn_items(&step.id, from)?;
        let lines: Vec<String> = items.iter().map(|item| self.item_line(step, item)).collect();
        for page in markup::pages(lines.into_iter(), "\n") {
            self.say_markdown(Lane::Session, page, Vec::new());
        }
        let headings = (0..).zip(self.headings(step)).filter(|(_, words)| !words.is_empty());
        let lines: Vec<String> =
            headings.map(|(index, words)| self.lettered(index, &words)).collect();
        if !lines.is_empty() {
            let list = Words(lines.join("\n"));
            self.say(Lane::Session, &Phrase::SortHeadings { list });
        }
        let (heading, next) = (self.heading_word(), self.command_word(Command::Next));
        let review = Words::from(self.review_word());
        let phrase = match by {
            SortBy::Facilitator => Phrase::SortByFacilitator { heading, review, next },
            SortBy::Anyone => Phrase::SortByAnyone { heading, review, next },
        };
        self.say(Lane::Session, &phrase);
        Ok(())
    }

    fn review_word(&self) -> &str {
        self.kolo.understanding.primary(Word::Review, &self.circle.language)
    }

    fn heading_word(&self) -> Words {
        Words::from(self.kolo.understanding.heading_word(&self.circle.language))
    }

    fn sorted(&self, step: &StepId) -> Option<&Sorted> {
        let sorted = &self.running.as_ref()?.session.sorted;
        sorted.iter().find(|sorted| sorted.step == *step)
    }

    fn sorted_mut(&mut self, step: &StepId) -> Option<&mut Sorted> {
        let sorted = &mut self.running.as_mut()?.session.sorted;
        if sorted.iter().all(|sorted| sorted.step != *step) {
            sorted.push(Sorted { step: step.clone(), ..Sorted::default() });
        }
        sorted.iter_mut().find(|sorted| sorted.step == *step)
    }

    /// The script's headings and those that were added, as Markdown, each at its letter; empty
    /// where one is gone.
    fn headings(&self, step: &Step) -> Vec<String> {
        let added = self.sorted(&step.id).map(|sorted| sorted.added.as_slice()).unwrap_or_default();
        let added = added.iter().map(|added| markup::escape(&added.words));
        self.step_text(step).list.into_iter().chain(added).collect()
    }

    /// The number under which people read an item.
    fn item_number(&self, step: &Step, item: &Item) -> usize {
        let mut drawn = self.drawn(&step.id).iter();
        drawn.position(|number| *number == item.number).map_or(0, |place| place + 1)
    }

    fn item_line(&self, step: &Step, item: &Item) -> String {
        format!("{} {}", self.item_number(step, item), markup::escape(&one_line(&item.text)))
    }

    /// Under which heading an item stands.
    fn place_of(&self, step: &Step, item: &Item) -> Option<usize> {
        let places = &self.sorted(&step.id)?.places;
        places.iter().find(|(number, _)| *number == item.number).map(|(_, heading)| *heading)
    }

    /// The headings under which something stands, by their numbers, each with what does.
    pub fn under_headings(
        &self,
        step: &Step,
    ) -> Result<Vec<(u32, String, Vec<Item>)>, TransactionError> {
        let Kind::Sort { from, .. } = &step.kind else { return Ok(Vec::new()) };
        let mut items = self.drawn_items(&step.id, from)?;
        let mut under = Vec::new();
        for (number, (index, heading)) in (0..).zip(self.headings(step).into_iter().enumerate()) {
            let here = |item: &mut Item| self.place_of(step, item) == Some(index);
            let found: Vec<Item> = items.extract_if(.., here).collect();
            if !found.is_empty() && !heading.is_empty() {
                under.push((number, heading, found));
            }
        }
        Ok(under)
    }

    /// The headings under which something stands, as items for a later step.
    pub fn headings_in_use(&self, step: &Step) -> Result<Vec<Item>, TransactionError> {
        let under = self.under_headings(step)?.into_iter();
        let item = |(number, heading, _): (u32, String, _)| Item {
            number,
            text: markup::to_plain(&heading),
            kept: None,
            origins: self.heading_to_keep(step, number).1.into_iter().collect(),
        };
        Ok(under.map(item).collect())
    }

    /// A heading as it may be kept, without anything that was brought, and whose it is if somebody
    /// has added it.
    pub fn heading_to_keep(&self, step: &Step, number: u32) -> (String, Option<Origin>) {
        let index = usize::try_from(number).unwrap_or(usize::MAX);
        let list = self.words_to_keep(&self.circle.language, &step.id).list;
        if let Some(words) = list.get(index) {
            return (words.clone(), None);
        }
        let added = self.sorted(&step.id).and_then(|all| all.added.get(index - list.len()));
        let Some(added) = added else { return (String::new(), None) };
        let by = added.by.clone().map(|by| Origin { by, event: added.event.clone() });
        (markup::escape(&added.words), by)
    }

    fn unsorted(&self, step: &Step) -> Result<Vec<Item>, TransactionError> {
        let Kind::Sort { from, .. } = &step.kind else { return Ok(Vec::new()) };
        let headings = self.headings(step);
        let mut items = self.drawn_items(&step.id, from)?;
        items.retain(|item| {
            let heading = self.place_of(step, item).and_then(|place| headings.get(place));
            heading.is_none_or(String::is_empty)
        });
        Ok(items)
    }

    /// Somebody writes in the circle while something is sorted. Whether it was about that.
    pub fn sorts(&mut self, user: &UserId, text: &str) -> Result<bool, TransactionError> {
        let Some(step) = self.step().filter(|_| self.may_sort(user)) else { return Ok(false) };
        let halted = self.is_halted();
        let language = self.circle.language.clone();
        let heard = self.kolo.understanding.understand(text, &language, Strictness::Exact);
        if heard.whole == Some(Word::Review) && !halted {
            return self.show_sorted(&step, Lane::Control).map(|()| true);
        }
        let mut taken = 0;
        let mut moves: Vec<(Vec<u32>, Target)> = Vec::new();
        for line in text.lines() {
            let heading = self.kolo.understanding.new_heading(line);
            let pieces = self.kolo.understanding.pieces(line, &language);
            let read = || reading::read(&pieces, &self.headings_apart(&step), &self.letters());
            let Some(asked) = heading.map(Line::Heading).or_else(|| read().map(Line::Moves)) else {
                continue;
            };
            if halted {
                return self.say_halted(user).map(|()| true);
            }
            taken += 1;
            match asked {
                _ if taken > MOST_LINES => break,
                Line::Heading(words) => self.adds_heading(user, &step, one_line(words))?,
                Line::Moves(to) => moves.push(to),
            }
        }
        self.move_items(&step, moves)?;
        if taken > MOST_LINES {
            self.say(Lane::Control, &Phrase::SortTooManyLines { most: count(MOST_LINES) });
        }
        Ok(taken > 0)
    }

    /// The headings, each taken apart as a line is; empty where one is gone.
    fn headings_apart(&self, step: &Step) -> Vec<Vec<Piece>> {
        let pieces = |heading: &String| match heading.is_empty() {
            true => Vec::new(),
            false => self.kolo.understanding.pieces(heading, &self.circle.language),
        };
        self.headings(step).iter().map(pieces).collect()
    }

    fn letters(&self) -> Vec<String> {
        self.kolo.understanding.list_letters(&self.circle.language)
    }

    fn letter(&self, index: usize) -> String {
        self.letters().into_iter().nth(index).unwrap_or_default()
    }

    /// A heading, as Markdown, with its letter.
    fn lettered(&self, index: usize, heading: &str) -> String {
        format!("**{}) {heading}**", self.letter(index))
    }

    fn may_sort(&mut self, user: &UserId) -> bool {
        let sorting = matches!(self.state(), Some(State::Sorting { .. }));
        if !sorting || self.is_for_an_earlier_step() {
            return false;
        }
        let Some(running) = &self.running else { return false };
        let takes_part = running.session.takes_part(user);
        let step = running.script.steps.get(running.session.step);
        match step.map(|step| &step.kind) {
            Some(Kind::Sort { by: SortBy::Anyone, .. }) if takes_part => true,
            Some(Kind::Sort { .. }) => self.circle.is_facilitator(user),
            _ => false,
        }
    }

    fn move_items(
        &mut self,
        step: &Step,
        moves: Vec<(Vec<u32>, Target)>,
    ) -> Result<(), TransactionError> {
        let Kind::Sort { from, .. } = &step.kind else { return Ok(()) };
        let there = self.drawn_items(&step.id, from)?;
        let mut unknown: Vec<String> = Vec::new();
        let mut moved: Vec<String> = Vec::new();
        for (numbers, target) in moves {
            let heading = match target {
                Target::Heading(index) => index,
                Target::NoSuch(letter) => {
                    let (letter, heading) = (Words(letter), self.heading_word());
                    self.say(Lane::Control, &Phrase::SortNoSuchHeading { letter, heading });
                    continue;
                }
            };
            let mut put: Vec<String> = Vec::new();
            for wanted in numbers {
                let wanted = usize::try_from(wanted).unwrap_or(usize::MAX);
                let item = there.iter().find(|item| self.item_number(step, item) == wanted);
                match (item.map(|item| item.number), self.sorted_mut(&step.id)) {
                    (Some(number), Some(sorted)) => {
                        sorted.places.retain(|(other, _)| *other != number);
                        sorted.places.push((number, heading));
                        put.push(wanted.to_string());
                    }
                    _ => unknown.push(wanted.to_string()),
                }
            }
            if !put.is_empty() {
                let words = self.headings(step).get(heading).cloned().unwrap_or_default();
                let heading = Words(self.lettered(heading, &words));
                let put = Phrase::SortedUnder { heading, numbers: List::of(put) };
                moved.push(self.people().speech().say(&self.circle.language, &put));
            }
        }
        if !unknown.is_empty() {
            unknown.truncate(MOST_ITEMS);
            let numbers = List::of(unknown);
            self.say(Lane::Control, &Phrase::SortNoSuchItem { numbers });
        }
        if !moved.is_empty() {
            self.say_moved(step, moved)?;
        }
        Ok(())
    }

    fn say_moved(&mut self, step: &Step, moved: Vec<String>) -> Result<(), TransactionError> {
        if let Some(state) = self.state() {
            *state = State::Sorting { shown: false };
        }
        let moved = Words(moved.join("\n"));
        let left = count(self.unsorted(step)?.len());
        let phrase = match left {
            0 => Phrase::SortedAll { moved, next: self.command_word(Command::Next) },
            left => Phrase::SortedSome { moved, left },
        };
        self.say(Lane::Control, &phrase);
        Ok(())
    }

    fn adds_heading(
        &mut self,
        user: &UserId,
        step: &Step,
        words: String,
    ) -> Result<(), TransactionError> {
        let length = words.chars().count();
        if length > LONGEST_HEADING {
            let (length, longest) = (count(length), count(LONGEST_HEADING));
            self.say(Lane::Control, &Phrase::SortHeadingTooLong { length, longest });
            return Ok(());
        }
        let headings = self.headings(step);
        let known = headings.iter().position(|heading| alike(heading, &words));
        if known.is_none() && headings.len() >= MOST_HEADINGS {
            self.say(Lane::Control, &Phrase::SortFull { most: count(MOST_HEADINGS) });
            return Ok(());
        }
        let index = known.unwrap_or(headings.len());
        let event = self.written.as_ref().map(|written| written.event.clone());
        if let (None, Some(sorted)) = (known, self.sorted_mut(&step.id)) {
            sorted.added.push(Added { words: words.clone(), by: Some(user.to_owned()), event });
        }
        let words = headings.get(index).cloned().unwrap_or_else(|| markup::escape(&words));
        let (heading, letter) = (Words(self.lettered(index, &words)), Words(self.letter(index)));
        self.say(Lane::Control, &Phrase::SortHeadingThere { heading, letter });
        Ok(())
    }

    /// Shows what stands under which heading, and what under none.
    fn show_sorted(&mut self, step: &Step, lane: Lane) -> Result<(), TransactionError> {
        let mut blocks: Vec<String> = Vec::new();
        for (number, heading, items) in self.under_headings(step)? {
            let index = usize::try_from(number).unwrap_or_default();
            blocks.push(self.sorted_block(step, &self.lettered(index, &heading), &items));
        }
        let unsorted = self.unsorted(step)?;
        if !unsorted.is_empty() {
            let head = self.people().speech().say(&self.circle.language, &Phrase::UnderNoHeading);
            blocks.push(self.sorted_block(step, &format!("**{head}**"), &unsorted));
        }
        for page in markup::pages(blocks.into_iter(), "\n\n") {
            self.say_markdown(lane, page, Vec::new());
        }
        Ok(())
    }

    fn sorted_block(&self, step: &Step, head: &str, items: &[Item]) -> String {
        let lines = items.iter().map(|item| self.item_line(step, item));
        std::iter::once(head.to_owned()).chain(lines).collect::<Vec<_>>().join("\n")
    }

    /// `!next`: first the circle sees what it has sorted, then it goes on.
    pub fn sorting_goes_on(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        if matches!(self.state(), Some(State::Sorting { shown: true })) {
            return self.advance();
        }
        self.show_sorted(&step, Lane::Session)?;
        let next = self.command_word(Command::Next);
        let kept = matches!(step.kind, Kind::Sort { harvest: SharedHarvest::Group, .. });
        let phrase = if kept { Phrase::SortShownKept { next } } else { Phrase::SortShown { next } };
        self.say(Lane::Session, &phrase);
        if let Some(state) = self.state() {
            *state = State::Sorting { shown: true };
        }
        Ok(())
    }

    /// The headings that somebody has added go with them.
    pub fn takes_headings_along(&mut self, user: &UserId) {
        let Some(running) = self.running.as_mut() else { return };
        let added = running.session.sorted.iter_mut().flat_map(|sorted| &mut sorted.added);
        for added in added.filter(|added| added.by.as_deref() == Some(user)) {
            *added = Added::default();
        }
    }

    /// Somebody has corrected or deleted (`None`) the message in which they added headings: other
    /// words take their place, or they are gone.
    pub fn headings_changed(&mut self, user: &UserId, event: &EventId, text: Option<&str>) {
        let lines = text.unwrap_or_default().lines();
        let words = lines.filter_map(|line| self.kolo.understanding.new_heading(line));
        let words: Vec<String> = words.map(one_line).collect();
        let Some(running) = self.running.as_mut() else { return };
        let mut words = words.into_iter();
        let added = running.session.sorted.iter_mut().flat_map(|sorted| &mut sorted.added);
        for added in added.filter(|added| {
            added.by.as_deref() == Some(user) && added.event.as_deref() == Some(event)
        }) {
            let fits = |words: &String| (1..=LONGEST_HEADING).contains(&words.chars().count());
            match words.next().filter(fits) {
                Some(words) => added.words = words,
                None => *added = Added::default(),
            }
        }
    }
}
