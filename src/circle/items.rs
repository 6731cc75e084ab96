//! What an earlier step has left for a later one: the items that are voted on, sorted, or filled in
//! row by row.
//!
//! A step that draws items remembers which, by their numbers, and not what they say. So an item goes
//! with whoever brought it, and the numbers of the others stay as people have read them.

use matrix_sdk::ruma::OwnedUserId;

use super::{
    alone::{answers::count, row_name},
    harvest::Kept,
    row::{Answer, Drawn, Origin, State},
    scene::Scene,
};
use crate::{
    core::{Lane, TransactionError},
    script::{Kind, Step, StepId},
    speech::{Command, Phrase, Words, markup},
};

/// Something that an earlier step has left.
pub(super) struct Item {
    /// Its number among those of the step.
    pub number: u32,
    /// What people read of it.
    pub text: String,
    /// What is kept of it for the circle, if something is.
    pub kept: Option<Kept>,
    /// Whose words it is; nobody's if they are the script's.
    pub origins: Vec<Origin>,
}

impl Scene<'_, '_> {
    pub fn step_called(&self, id: &StepId) -> Option<&Step> {
        self.running.as_ref()?.script.steps.iter().find(|step| step.id == *id)
    }

    /// What a step has left, in its order.
    pub fn items_of_step(&self, id: &StepId) -> Result<Vec<Item>, TransactionError> {
        let Some(step) = self.step_called(id) else { return Ok(Vec::new()) };
        Ok(match &step.kind {
            Kind::Bring => {
                let origins: Vec<Origin> = self.origin_of_material(id)?.into_iter().collect();
                let item =
                    |(number, text)| Item { number, text, kept: None, origins: origins.clone() };
                self.line_numbers(id).into_iter().zip(self.brought_lines(id)).map(item).collect()
            }
            Kind::Sort { .. } => self.headings_in_use(step)?,
            _ => {
                let kept = self.kept(id)?.into_iter();
                kept.map(|kept| Item {
                    number: kept.number,
                    text: match &kept.name {
                        Some(name) if kept.unchecked => self.unchecked_item(name),
                        Some(name) => name.clone(),
                        None => kept.text.clone(),
                    },
                    origins: kept.origins(),
                    kept: Some(kept),
                })
                .collect()
            }
        })
    }

    /// The name of a row that is to be checked again; where a row is shown whole, it says so itself.
    fn unchecked_item(&self, name: &str) -> String {
        let item = Words(name.to_owned());
        self.people().speech().say(&self.circle.language, &Phrase::ItemNotChecked { item })
    }

    /// The numbers of the items that a step has drawn.
    pub fn drawn(&self, step: &StepId) -> &[u32] {
        let drawn = self.running.as_ref().map(|running| &running.session.drawn);
        let drawn = drawn.and_then(|drawn| drawn.iter().find(|drawn| drawn.step == *step));
        drawn.map_or(&[], |drawn| drawn.items.as_slice())
    }

    /// A step draws what an earlier one has left, at most so many; a facilitator hears of what is
    /// left out. When it is entered again, what it has drawn before keeps its place. Whether there
    /// is something.
    pub fn draw(
        &mut self,
        step: &Step,
        from: &StepId,
        most: usize,
    ) -> Result<bool, TransactionError> {
        let mut items = self.drawn(&step.id).to_vec();
        let has_rows = matches!(step.kind, Kind::Table { .. } | Kind::Board { .. });
        if has_rows && !self.is_written_in(&step.id)? {
            items.clear();
        }
        // What is new comes behind: a row in between would move what people have written.
        let new = self.items_of_step(from)?.into_iter().map(|item| item.number);
        let new: Vec<u32> = new.filter(|number| !items.contains(number)).collect();
        items.extend(new);
        let (found, facilitator) = (items.len(), self.facilitator(None));
        if let Some(facilitator) = facilitator.filter(|_| found > most) {
            items.truncate(most);
            self.tell(&facilitator, &Phrase::ItemsCut { found: count(found), most: count(most) })?;
        }
        if let Some(running) = self.running.as_mut() {
            running.session.drawn.retain(|drawn| drawn.step != step.id);
            running.session.drawn.push(Drawn { step: step.id.clone(), items });
        }
        self.look_up()?;
        Ok(!self.drawn_items(&step.id, from)?.is_empty())
    }

    /// Whether anybody has written anything in a step.
    fn is_written_in(&self, step: &StepId) -> Result<bool, TransactionError> {
        let key = format!("{}\n{step}\n", self.circle.room).into_bytes();
        Ok(self.tx.scan::<Answer>()?.iter().any(|(answer, _)| answer.starts_with(&key)))
    }

    /// The numbers of the lines that were brought in a step, in their order.
    fn line_numbers(&self, step: &StepId) -> Vec<u32> {
        let numbered = self.running.as_ref().map(|running| &running.session.numbered);
        let numbered = numbered.and_then(|all| all.iter().find(|lines| lines.step == *step));
        let lines = self.brought_lines(step).len();
        match numbered.filter(|numbered| numbered.items.len() == lines) {
            Some(numbered) => numbered.items.clone(),
            None => (0..).take(lines).collect(),
        }
    }

    /// What was brought in a step is about to read otherwise. A line that was there before keeps its
    /// number, so that what people wrote about it stays beside it; any other gets a new one, but for
    /// one that was only corrected where it stands. Where people vote on lines that are gone, these
    /// are struck out.
    pub fn lines_change(&mut self, step: &StepId, text: &str, corrected: bool) {
        let (before, now) = (self.brought_lines(step), read_items(text));
        let known = self.line_numbers(step);
        let drawn = self.running.iter().flat_map(|running| &running.session.drawn);
        let used = drawn.flat_map(|drawn| &drawn.items).chain(&known).max();
        let mut fresh = used.map_or(0, |last| last + 1)..;
        let stays = corrected && before.len() == now.len();
        let number = |(index, line): (usize, &String)| {
            let same = before.iter().position(|other| other == line);
            let corrected = || {
                let here = before.get(index).filter(|_| stays);
                here.filter(|here| !now.contains(here)).map(|_| index)
            };
            let kept = same.or_else(corrected).and_then(|place| known.get(place)).copied();
            kept.or_else(|| fresh.next()).unwrap_or_default()
        };
        let items: Vec<u32> = now.iter().enumerate().map(number).collect();
        self.strike_lines(&before, &now);
        if let Some(running) = self.running.as_mut() {
            running.session.numbered.retain(|lines| lines.step != *step);
            running.session.numbered.push(Drawn { step: step.clone(), items });
        }
    }

    /// Whether the item that gave a row its name is gone: nothing is asked about it any more.
    pub fn is_nameless(&self, step: &Step, row: usize) -> bool {
        let drawn = matches!(
            step.kind,
            Kind::Table { from: Some(_), .. } | Kind::Board { from: Some(_), .. }
        );
        drawn && row_name(&self.step_text(step), row).is_none()
    }

    /// What a step has drawn, as far as it is still there.
    pub fn drawn_items(&self, step: &StepId, from: &StepId) -> Result<Vec<Item>, TransactionError> {
        let mut items = self.items_of_step(from)?;
        let drawn = self.drawn(step);
        let place = |item: &Item| drawn.iter().position(|number| *number == item.number);
        items.retain(|item| place(item).is_some());
        items.sort_by_key(place);
        Ok(items)
    }

    /// The names of a table's rows, as Markdown; an empty one where the item is gone.
    pub fn drawn_rows(
        &self,
        step: &StepId,
        from: &StepId,
    ) -> Result<Vec<String>, TransactionError> {
        let items = self.items_of_step(from)?;
        let text = |number: &u32| {
            let item = items.iter().find(|item| item.number == *number);
            item.map(|item| markup::escape(&one_line(&item.text))).unwrap_or_default()
        };
        Ok(self.drawn(step).iter().map(text).collect())
    }

    /// Whose words the name of a table's row is, if it comes from an earlier step.
    pub fn origins_of_row(&self, step: &Step, row: usize) -> Result<Vec<Origin>, TransactionError> {
        let (Kind::Table { from: Some(from), .. } | Kind::Board { from: Some(from), .. }) =
            &step.kind
        else {
            return Ok(Vec::new());
        };
        let Some(number) = self.drawn(&step.id).get(row) else { return Ok(Vec::new()) };
        let mut items = self.items_of_step(from)?.into_iter();
        let item = items.find(|item| item.number == *number);
        Ok(item.map(|item| item.origins).unwrap_or_default())
    }

    /// Nothing was left for a step: it is open until a facilitator goes on.
    pub fn say_nothing_is_there(&mut self) {
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::NothingGathered { next });
    }

    /// Who has brought something in a step.
    pub fn brought_by(&self, step: &StepId) -> Option<OwnedUserId> {
        let brought = self.running.as_ref().map(|running| &running.session.brought);
        let brought = brought.and_then(|all| all.iter().find(|brought| brought.step == *step));
        brought.map(|brought| brought.by.clone())
    }

    fn origin_of_material(&self, step: &StepId) -> Result<Option<Origin>, TransactionError> {
        let Some(by) = self.brought_by(step) else { return Ok(None) };
        let key = Answer::key(&self.circle.room, step, 0, &by);
        let event = self.tx.get::<Answer>(&key)?.and_then(|answer| answer.event);
        Ok(Some(Origin { by, event }))
    }
}

/// The items in what a facilitator wrote: one a line, or on one line with marks between them.
pub(super) fn read_items(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let parts: Vec<&str> = match lines.as_slice() {
        [line] => line.split([';', ',', '،', '؛', '、', '·']).collect(),
        _ => lines,
    };
    let mut items: Vec<String> = Vec::new();
    for item in parts.into_iter().map(|part| one_line(without_number(part))) {
        if !item.is_empty() && !items.contains(&item) {
            items.push(item);
        }
    }
    items
}

/// Without the number or mark that people put before the items of a list.
pub(super) fn without_number(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['-', '*', '•', '–']).trim_start();
    let rest = line.trim_start_matches(char::is_numeric);
    let marked = rest.trim_start_matches(['.', ')', ':']);
    if rest.len() < line.len() && marked.len() < rest.len() { marked.trim_start() } else { line }
}

pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
