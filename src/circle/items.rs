//! What an earlier step has left for a later one: the items that are voted on, sorted, or filled in
//! row by row.
//!
//! A step that draws items remembers which, by their numbers, and not what they say. So an item goes
//! with whoever brought it, and the numbers of the others stay as people have read them.

use matrix_sdk::ruma::OwnedUserId;

use super::{
    alone::answers::count,
    harvest::Kept,
    row::{Answer, Drawn, Origin, State},
    scene::Scene,
};
use crate::{
    core::{Lane, TransactionError},
    script::{Kind, Step, StepId},
    speech::{Command, Phrase, markup},
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
                let item = |(number, text)| Item {
                    number,
                    text,
                    kept: None,
                    origins: origins.clone(),
                };
                (0..).zip(self.brought_lines(id)).map(item).collect()
            }
            Kind::Sort { .. } => self.headings_in_use(step)?,
            _ => {
                let kept = self.kept(id)?.into_iter();
                kept.map(|kept| Item {
                    number: kept.number,
                    text: kept.name.as_ref().unwrap_or(&kept.text).clone(),
                    origins: kept.origins(),
                    kept: Some(kept),
                })
                .collect()
            }
        })
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
        // A row that came in between would move what people have written.
        if items.is_empty() || !matches!(step.kind, Kind::Table { .. } | Kind::Board { .. }) {
            let there = self.items_of_step(from)?.into_iter().map(|item| item.number);
            let new: Vec<u32> = there.filter(|number| !items.contains(number)).collect();
            items.extend(new);
        }
        let (found, facilitator) = (items.len(), self.facilitator(None));
        if let Some(facilitator) = facilitator.filter(|_| found > most) {
            items.truncate(most);
            self.tell(&facilitator, &Phrase::ItemsCut { found: count(found), most: count(most) })?;
        }
        let there = !items.is_empty();
        if let Some(running) = self.running.as_mut() {
            running.session.drawn.retain(|drawn| drawn.step != step.id);
            running.session.drawn.push(Drawn { step: step.id.clone(), items });
        }
        self.look_up()?;
        Ok(there)
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
    pub fn origins_of_row(
        &self,
        step: &Step,
        row: usize,
    ) -> Result<Vec<Origin>, TransactionError> {
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
