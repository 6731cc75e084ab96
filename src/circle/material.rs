//! What a facilitator has brought, put wherever the script has a place for it. How they are asked
//! for it is in [`bringing`](super::bringing).
//!
//! It lies under the key of whoever wrote it, as an answer does, and goes with them. Where nothing
//! was brought, the script's words speak of what was said together.

use std::collections::BTreeMap;

use super::{
    items::read_items,
    row::{Answer, Brought},
    scene::Scene,
};
use crate::{
    core::TransactionError,
    script::{Kind, Step, StepId, StepText, TableText, fill},
    speech::{Language, Phrase, markup},
};

/// What is put into the words of a script while it runs.
#[derive(Default)]
pub(super) struct Filled {
    brought: BTreeMap<StepId, String>,
    /// The names of the rows of tables whose rows come from an earlier step.
    rows: BTreeMap<StepId, Vec<String>>,
}

impl Scene<'_, '_> {
    /// Looks up what is put into the words of the script.
    pub fn look_up(&mut self) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let mut filled = Filled::default();
        for Brought { step, by } in &running.session.brought {
            let key = Answer::key(&self.circle.room, step, 0, by);
            if let Some(answer) = self.tx.get::<Answer>(&key)? {
                filled.brought.insert(step.clone(), answer.text);
            }
        }
        if let Some(running) = self.running.as_mut() {
            running.filled = filled;
        }
        let Some(running) = &self.running else { return Ok(()) };
        let mut rows = BTreeMap::new();
        for Step { id, kind, .. } in &running.script.steps {
            if let Kind::Table { from: Some(from), .. } | Kind::Board { from: Some(from), .. } =
                kind
                && !self.drawn(id).is_empty()
            {
                rows.insert(id.clone(), self.drawn_rows(id, from)?);
            }
        }
        if let Some(running) = self.running.as_mut() {
            running.filled.rows = rows;
        }
        Ok(())
    }

    /// The words of a step in a language, with everything in its place.
    pub fn words_of(&self, language: &Language, id: &StepId) -> StepText {
        let brought = self.running.as_ref().map(|running| &running.filled.brought);
        self.words_with(language, id, brought.unwrap_or(&BTreeMap::new()))
    }

    /// The same without anything that was brought: it stays its author's, and does not become a
    /// part of what is kept for the circle.
    pub fn words_to_keep(&self, language: &Language, id: &StepId) -> StepText {
        self.words_with(language, id, &BTreeMap::new())
    }

    fn words_with(
        &self,
        language: &Language,
        id: &StepId,
        brought: &BTreeMap<StepId, String>,
    ) -> StepText {
        let Some(running) = &self.running else { return StepText::default() };
        let mut text = running.script.step_text(language, id).cloned().unwrap_or_default();
        if let (Some(TableText { rows, .. }), Some(names)) =
            (&mut text.table, running.filled.rows.get(id))
        {
            rows.clone_from(names);
        }
        let bring = |step: &&Step| step.kind == Kind::Bring;
        let brings: Vec<&StepId> =
            running.script.steps.iter().filter(bring).map(|step| &step.id).collect();
        if brings.is_empty() {
            return text;
        }
        let put = |words: &mut String, between: &str| {
            *words = fill(words, |name, behind| {
                let id = brings.iter().find(|id| id.0 == name)?;
                Some(match brought.get(*id) {
                    Some(text) => in_place(text, between, behind),
                    None => self.people().speech().say(language, &Phrase::WhatWasSaidTogether),
                })
            });
        };
        text.say.iter_mut().for_each(|words| put(words, "\n"));
        text.ask.iter_mut().chain(&mut text.list).for_each(|words| put(words, " · "));
        text
    }

    /// What was brought in a step.
    pub fn brought_text(&self, step: &StepId) -> Option<&str> {
        let running = self.running.as_ref()?;
        running.filled.brought.get(step).map(String::as_str)
    }

    /// The lines that were brought in a step.
    pub fn brought_lines(&self, step: &StepId) -> Vec<String> {
        self.brought_text(step).map(read_items).unwrap_or_default()
    }
}

/// What was brought, as Markdown within a text of the script. Where the script goes on with a mark
/// of its own, as in "What do you say to {question}?", the last mark is left out.
fn in_place(text: &str, between: &str, behind: &str) -> String {
    const MARKS: [char; 11] = ['.', '?', '!', '…', ',', ';', ':', '؟', '،', '؛', '。'];
    let text = text.trim();
    let text = if behind.starts_with(MARKS) { text.trim_end_matches(MARKS) } else { text };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(markup::escape).collect::<Vec<_>>().join(between)
}
