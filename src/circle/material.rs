//! What a facilitator brings: asked in private when its step begins, and put wherever the script has
//! a place for it afterwards.
//!
//! It lies under the key of whoever wrote it, as an answer does, and goes with them. Where nothing
//! was brought, the script's words speak of what was said together.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use super::{
    alone::answers::count,
    items::read_items,
    row::{Answer, Bringing, Brought, Halt, State},
    scene::Scene,
};
use crate::{
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    people::Topic,
    script::{Kind, Step, StepId, StepText, TableText, fill},
    speech::{Command, Heard, Language, Phrase, Word, Words, markup},
};

/// So much can be put into a sentence of the script; in characters.
const LONGEST: usize = 400;
/// So many lines can be worked on.
const MOST_LINES: usize = 12;
/// A line of a longer list; in characters.
const LONGEST_LINE: usize = 100;
/// After so long the circle is told that something is being prepared, if the step has no time.
const A_WHILE: SignedDuration = SignedDuration::from_mins(2);

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

    /// The lines that were brought in a step.
    pub fn brought_lines(&self, step: &StepId) -> Vec<String> {
        let brought = self.running.as_ref().and_then(|run| run.filled.brought.get(step));
        brought.map(|text| read_items(text)).unwrap_or_default()
    }

    pub fn bringing(&mut self) -> Option<&mut Bringing> {
        match self.state() {
            Some(State::Bringing(bringing)) => Some(bringing),
            _ => None,
        }
    }

    pub fn begin_bringing(&mut self, step: &Step) -> Result<(), TransactionError> {
        if let Some(state) = self.state() {
            *state = State::Bringing(Bringing::default());
        }
        if step.minutes == 0 && !self.is_slow() {
            self.tx.set_timer(TimerKey::StepTime(self.room()), Wait::For(A_WHILE), Late::Do);
        }
        self.ask_to_bring(step, None)
    }

    /// Asks a facilitator to bring something: this one, or the first who is here.
    pub fn ask_to_bring(
        &mut self,
        step: &Step,
        to: Option<&UserId>,
    ) -> Result<(), TransactionError> {
        let asked = to.map(ToOwned::to_owned).or_else(|| self.facilitator(None));
        if let Some(bringing) = self.bringing() {
            bringing.asked.clone_from(&asked);
        }
        let Some(asked) = asked else { return Ok(()) };
        let question = self.step_text_for(&asked, step)?.ask.into_iter().next();
        let question = Words(question.unwrap_or_default());
        let filled = self.running.as_ref().map(|running| &running.filled.brought);
        let phrase = match filled.and_then(|brought| brought.get(&step.id)) {
            Some(text) => Phrase::BringAgain {
                question,
                stands: Words(markup::quote(text)),
                next: self.command_word(Command::Next),
            },
            None => Phrase::BringAsked {
                question,
                longest: count(LONGEST),
                lines: count(MOST_LINES),
                skip: self.command_word(Command::Skip),
            },
        };
        let topic = Topic::Bring { circle: self.room(), step: step.id.clone() };
        self.ask(&asked, topic, &phrase)
    }

    /// It takes a while: the circle hears why nothing happens.
    pub fn say_it_is_prepared(&mut self) {
        if !self.is_slow() {
            self.say(Lane::Session, &Phrase::SomethingIsPrepared);
        }
    }

    /// A facilitator writes what they bring. Whether it was that.
    pub fn wrote_material(
        &mut self,
        by: &UserId,
        id: &StepId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let Some(step) = self.step_led_by(by, id).filter(|step| step.kind == Kind::Bring) else {
            return Ok(false);
        };
        if self.bringing().is_none() {
            return Ok(false);
        }
        match heard.whole {
            Some(Word::Later | Word::Wait | Word::Done) => {
                self.answer(by, &Phrase::TakeYourTime)?;
                return Ok(true);
            }
            Some(Word::Pass | Word::Skip) => {
                self.let_go_of_material(&step.id);
                self.answer(by, &Phrase::PassNoted)?;
            }
            Some(Word::Next) if self.brought_by(&step.id).is_some() => {}
            _ if !self.takes_material(by, &step, &heard.text)? => return Ok(true),
            _ => self.answer(by, &Phrase::BringNoted)?,
        }
        self.look_up()?;
        self.withdraw_choices(&step)?;
        if !self.is_halted() {
            self.advance()?;
            return Ok(true);
        }
        if let Some(bringing) = self.bringing() {
            bringing.noted = true;
        }
        self.say_halted(by)?;
        Ok(true)
    }

    /// Keeps what was brought, if it is not too much; otherwise its author hears so. Whether it is
    /// kept.
    fn takes_material(
        &mut self,
        by: &UserId,
        step: &Step,
        text: &str,
    ) -> Result<bool, TransactionError> {
        if self.is_too_much(by, text)? {
            return Ok(false);
        }
        self.lines_change(&step.id, text, false);
        self.let_go_of_material(&step.id);
        self.keep_answer(by, step, 0, text)?;
        if let Some(running) = self.running.as_mut() {
            running.session.brought.push(Brought { step: step.id.clone(), by: by.to_owned() });
        }
        Ok(true)
    }

    fn is_too_much(&mut self, by: &UserId, text: &str) -> Result<bool, TransactionError> {
        let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
        let (length, lines_there) = (text.chars().count(), lines.len());
        let short = lines.iter().all(|line| line.chars().count() <= LONGEST_LINE);
        let fits = lines_there <= MOST_LINES && (length <= LONGEST || (short && lines_there > 1));
        if !fits {
            let phrase = Phrase::BringTooLong {
                longest: count(LONGEST),
                lines: count(MOST_LINES),
                line: count(LONGEST_LINE),
            };
            self.answer(by, &phrase)?;
        }
        Ok(!fits)
    }

    /// The message in which somebody brought something has been corrected.
    pub fn corrects_material(
        &mut self,
        by: &UserId,
        step: &Step,
        text: &str,
    ) -> Result<(), TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, 0, by);
        let before = self.tx.get::<Answer>(&key)?;
        if let Some(answer) = before
            && !self.is_too_much(by, text)?
        {
            self.lines_change(&step.id, text, true);
            let answer = Answer { text: text.to_owned(), event: answer.event, ..Answer::default() };
            self.tx.put_owned(by.as_bytes(), &key, &answer)?;
            self.answer(by, &Phrase::AnswerChanged)?;
        }
        Ok(())
    }

    /// `!next` while something is awaited: what was brought before stays, and otherwise whoever
    /// wants to go on is asked for it.
    pub fn bringing_goes_on(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        let there =
            self.running.as_ref().is_some_and(|run| run.filled.brought.contains_key(&step.id));
        if there { self.advance() } else { self.ask_to_bring(&step, Some(by)) }
    }

    /// `!skip`: a step that awaits something is left without it.
    pub fn skip_step(&mut self) -> Result<(), TransactionError> {
        if let Some(step) = self.step().filter(|_| self.bringing().is_some()) {
            self.let_go_of_material(&step.id);
            self.look_up()?;
        }
        self.advance()
    }

    pub fn resume_bringing(&mut self, why: Halt) -> Result<(), TransactionError> {
        let (Some(step), Some(bringing)) = (self.step(), self.bringing()) else { return Ok(()) };
        match (bringing.noted, why) {
            (true, _) => self.advance(),
            (false, Halt::Stop) => self.ask_to_bring(&step, None),
            (false, Halt::Pause) => self.bringer_is_there(),
        }
    }

    /// If whoever was asked is no longer here, or nobody was, another facilitator is asked.
    pub fn bringer_is_there(&mut self) -> Result<(), TransactionError> {
        let (Some(step), Some(bringing)) = (self.step(), self.bringing()) else { return Ok(()) };
        let asked = bringing.asked.clone();
        match asked.filter(|user| self.circle.is_here(user)) {
            Some(_) => Ok(()),
            None => self.ask_to_bring(&step, None),
        }
    }

    /// Somebody leaves the session: what they brought goes with them, and they are not waited for.
    pub fn takes_material_along(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let theirs: Vec<StepId> = self.running.as_ref().map_or_else(Vec::new, |running| {
            let brought = running.session.brought.iter().filter(|brought| brought.by == user);
            brought.map(|brought| brought.step.clone()).collect()
        });
        for step in &theirs {
            self.let_go_of_material(step);
        }
        self.look_up()?;
        let Some(bringing) = self.bringing() else { return Ok(()) };
        if bringing.asked.as_deref() != Some(user) {
            return Ok(());
        }
        bringing.asked = None;
        let other = self.facilitator(Some(user));
        match (self.step(), other) {
            (Some(step), Some(other)) if !self.is_halted() => {
                self.ask_to_bring(&step, Some(&other))
            }
            _ => Ok(()),
        }
    }

    fn let_go_of_material(&mut self, step: &StepId) {
        let Some(by) = self.brought_by(step) else { return };
        self.tx.delete::<Answer>(&Answer::key(&self.circle.room, step, 0, &by));
        if let Some(running) = self.running.as_mut() {
            running.session.brought.retain(|brought| brought.step != *step);
        }
    }

    /// The session is over: nothing that was brought is kept.
    pub fn forget_material(&mut self) {
        let brought = self.running.as_ref().map(|running| running.session.brought.clone());
        for Brought { step, .. } in brought.unwrap_or_default() {
            self.let_go_of_material(&step);
        }
    }
}

/// What was brought, as Markdown within a text of the script. Where the script goes on with a mark
/// of its own, as in "What do you say to {question}?", the last mark is left out.
fn in_place(text: &str, between: &str, behind: &str) -> String {
    const MARKS: [char; 9] = ['.', '?', '!', '…', ',', ';', ':', '؟', '。'];
    let text = text.trim();
    let text = if behind.starts_with(MARKS) { text.trim_end_matches(MARKS) } else { text };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(markup::escape).collect::<Vec<_>>().join(between)
}
