//! What was sorted, as the circle takes it home: under its heading instead of where it was gathered.

use std::collections::BTreeSet;

use super::{Kept, Shared, rows::Stored, store};
use crate::{
    circle::{row::Answer, scene::Scene},
    core::TransactionError,
    script::{Kind, Step},
    speech::{Phrase, Words, markup},
};

/// An item under its heading.
struct SortedItem {
    /// What it takes the place of, if that was kept.
    before: Option<Kept>,
    after: Kept,
}

impl Scene<'_, '_> {
    /// Whether something of what was sorted will be kept.
    pub(super) fn has_sorted(&self) -> Result<bool, TransactionError> {
        Ok(!self.sorted_items()?.is_empty())
    }

    /// The session is over: what was sorted is kept under its headings, and not twice. It stays
    /// its author's.
    pub(super) fn keep_sorted(&mut self) -> Result<(), TransactionError> {
        for SortedItem { before, after } in self.sorted_items()? {
            if let Some(before) = before {
                super::remove(self.tx, &Stored::Item(before));
            }
            store(self.tx, &Stored::Item(after))?;
        }
        Ok(())
    }

    fn sorted_items(&self) -> Result<Vec<SortedItem>, TransactionError> {
        let steps = self.running.as_ref().map(|running| running.script.steps.as_slice());
        let (mut sorted, mut taken) = (Vec::new(), BTreeSet::new());
        for step in steps.unwrap_or_default() {
            if let Some(shared) = Shared::of(&step.kind)
                && matches!(step.kind, Kind::Sort { .. })
            {
                let mut items = self.sorted_in(step, shared)?;
                items.retain(|item| match &item.before {
                    Some(before) => taken.insert((before.step.clone(), before.number)),
                    None => true,
                });
                sorted.extend(items);
            }
        }
        Ok(sorted)
    }

    fn sorted_in(&self, step: &Step, shared: Shared) -> Result<Vec<SortedItem>, TransactionError> {
        let (Kind::Sort { from, .. }, Some(session)) = (&step.kind, self.session()) else {
            return Ok(Vec::new());
        };
        let brought_by = self.brought_by(from);
        let event = match &brought_by {
            Some(by) => {
                let key = Answer::key(&self.circle.room, from, 0, by);
                self.tx.get::<Answer>(&key)?.and_then(|answer| answer.event)
            }
            None => None,
        };
        let mut sorted = Vec::new();
        for (_, heading, items) in self.under_headings(step)? {
            for item in items {
                let cell = item.kept.as_ref().map_or(item.text, |kept| kept.text.clone());
                let line = Phrase::ColumnAndCell {
                    column: Words(markup::to_plain(&heading)),
                    cell: Words(cell),
                };
                let text = self.people().speech().say(&self.circle.language, &line);
                let after = Kept {
                    circle: self.room(),
                    session,
                    step: step.id.clone(),
                    number: u32::try_from(sorted.len()).unwrap_or(u32::MAX),
                    text,
                    name: None,
                    author: brought_by.clone(),
                    event: event.clone(),
                    line: None,
                    shared,
                };
                let after = match &item.kept {
                    Some(kept) => {
                        let (author, event) = (kept.author.clone(), kept.event.clone());
                        Kept { author, event, ..after }
                    }
                    None => after,
                };
                sorted.push(SortedItem { before: item.kept, after });
            }
        }
        Ok(sorted)
    }
}
