//! What was sorted, as the circle takes it home: under its heading instead of where it was gathered.

use std::collections::BTreeSet;

use super::{Kept, Lent, Shared, rows::Stored, store};
use crate::{
    circle::{row::Origin, scene::Scene},
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
        let mut sorted = Vec::new();
        for (number, _, items) in self.under_headings(step)? {
            let (heading, by) = self.heading_to_keep(step, number);
            for item in items {
                let cell = item.kept.as_ref().map_or(&item.text, |kept| &kept.text);
                let line = |cell: &str| {
                    let column = Words(markup::to_plain(&heading));
                    let line = Phrase::ColumnAndCell { column, cell: Words(cell.to_owned()) };
                    self.people().speech().say(&self.circle.language, &line)
                };
                let before = item.kept.clone().unwrap_or_else(|| Kept {
                    circle: self.room(),
                    session,
                    step: from.clone(),
                    number: item.number,
                    text: item.text.clone(),
                    name: None,
                    author: item.origins.first().map(|origin| origin.by.clone()),
                    event: item.origins.first().and_then(|origin| origin.event.clone()),
                    also: Vec::new(),
                    lent: None,
                    line: None,
                    unchecked: false,
                    shared,
                });
                // Without the heading, and without what others have lent to the item itself.
                let without = before.lent.as_ref().map_or(cell, |lent| &lent.without).clone();
                let earlier = before.lent.iter().flat_map(|lent| lent.from.clone());
                let from: Vec<Origin> = by.iter().cloned().chain(earlier).collect();
                let after = Kept {
                    step: step.id.clone(),
                    number: u32::try_from(sorted.len()).unwrap_or(u32::MAX),
                    text: line(cell),
                    name: None,
                    lent: (!from.is_empty()).then_some(Lent { from, without }),
                    line: None,
                    unchecked: false,
                    shared,
                    ..before
                };
                sorted.push(SortedItem { before: item.kept, after });
            }
        }
        Ok(sorted)
    }
}
