//! Steps in which everybody is asked alone.
//!
//! Each answer is a row under its author's own key. What a kind asks, how it understands an answer,
//! and what becomes of it stands in the file of its name; that people are asked one after the
//! other, may pass, change and take back, and that nobody waits for who is away, stands here.
//!
//! A private answer has no way into a room: it goes back to its author, or nowhere. What is to be
//! shown is shown by a facilitator's word, shuffled, without names, and only if enough people have
//! written.

mod anon;
pub(super) mod answers;
mod commit;
mod form;
mod gallery;
mod table;
mod vote;
mod wall;

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    row::{Answer, Gather, State},
    scene::Scene,
};
use crate::{
    core::{Lane, TransactionError},
    people::{Consent, Topic},
    script::{Kind, PrivateHarvest, Script, Step, TableHarvest},
    speech::{Phrase, Word, Words, markup},
};

/// A message holds about this many bytes of what people wrote.
const LONGEST_PAGE: usize = 3_000;

impl Scene<'_, '_> {
    pub fn begin_gather(&mut self, step: &Step) -> Result<(), TransactionError> {
        let asked = self.who_is_asked(step)?;
        if let Some(state) = self.state() {
            *state = State::Gather(Gather { asked: asked.clone(), ..Gather::default() });
        }
        if !asked.is_empty() {
            self.say_gather_begins(step);
        }
        for user in asked {
            self.ask_alone(&user, step, 0)?;
        }
        self.have_all_finished()
    }

    pub fn say_gather_begins(&mut self, step: &Step) {
        let phrase = match step.kind {
            Kind::Wall { .. } => Phrase::WallBegins,
            _ => Phrase::PrivateBegins,
        };
        self.say(Lane::Session, &phrase);
    }

    pub fn gather(&mut self) -> Option<&mut Gather> {
        match self.state() {
            Some(State::Gather(gather)) => Some(gather),
            _ => None,
        }
    }

    /// Asks one person one question of the step.
    pub fn ask_alone(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        if self.people().person(self.tx, user)?.consent == Consent::NotYet {
            return self.finished_alone(user);
        }
        let text = self.step_text_for(user, step)?;
        let asked = text.ask.get(question).or(text.ask.last()).cloned().unwrap_or_default();
        if question >= self.questions(step) {
            return Ok(());
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let pass = Words::from(self.kolo.understanding.primary(Word::Pass, &language));
        let phrase = match (&step.kind, question) {
            (Kind::Anon { at_least, .. }, _) => anon::question(asked, *at_least, pass),
            (Kind::Vote { .. }, _) => self.ballot(user, step, question, pass)?,
            (Kind::Table { .. }, _) => self.cell(user, step, question, pass)?,
            (Kind::Form { harvest }, _) => self.field(user, step, *harvest, question, pass)?,
            (Kind::Gallery { .. }, _) => self.theme(user, step, question, pass)?,
            (Kind::Commit, _) => commit::question(asked, question, pass),
            (Kind::Wall { at_least, .. }, _) => Phrase::WallQuestion {
                question: asked.into(),
                at_least: u64::from(*at_least),
                pass,
            },
            (Kind::Private { harvest: PrivateHarvest::Own }, 0) => {
                Phrase::QuestionOwn { question: asked.into(), pass }
            }
            (_, 0) => Phrase::QuestionNone { question: asked.into(), pass },
            _ => Phrase::QuestionNext { question: asked.into(), pass },
        };
        let topic = Topic::Answer { circle: self.room(), step: step.id.clone(), question };
        self.ask(user, topic, &phrase)?;
        if self.circle.is_out_of_reach(user) { self.finished_alone(user) } else { Ok(()) }
    }

    /// Asks everybody again who has not finished.
    pub fn ask_again(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        for user in self.unfinished() {
            let question = match self.open_question(&user, &step)? {
                Some(open) => self.after_answered(&user, &step, open)?,
                None => 0,
            };
            self.ask_alone(&user, &step, question)?;
        }
        Ok(())
    }

    /// Asks who has not finished and has no question open: everybody, or only this one.
    pub fn ask_who_waits(&mut self, only: Option<&UserId>) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        for user in self.unfinished() {
            if only.is_some_and(|only| *only != user) {
                continue;
            }
            match self.open_question(&user, &step)? {
                None => self.ask_alone(&user, &step, 0)?,
                Some(open) => {
                    let next = self.after_answered(&user, &step, open)?;
                    if next != open {
                        self.ask_alone(&user, &step, next)?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Somebody who wanted no question has changed their mind.
    pub fn answers_after_all(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        if self.gather().is_none() || self.open_question(user, &step)?.is_some() {
            return Ok(());
        }
        if let Some(gather) = self.gather() {
            gather.finished.retain(|other| other != user);
            gather.told = false;
        }
        if self.is_halted() { Ok(()) } else { self.ask_who_waits(Some(user)) }
    }

    fn unfinished(&mut self) -> Vec<OwnedUserId> {
        let Some(gather) = self.gather() else { return Vec::new() };
        let finished = &gather.finished;
        gather.asked.iter().filter(|user| !finished.contains(user)).cloned().collect()
    }

    /// The question of this step that somebody was asked last.
    fn open_question(&self, user: &UserId, step: &Step) -> Result<Option<usize>, TransactionError> {
        let person = self.people().person(self.tx, user)?;
        Ok(person.topics.iter().rev().find_map(|topic| match topic {
            Topic::Answer { circle, step: of, question }
                if *circle == self.circle.room && *of == step.id =>
            {
                Some(*question)
            }
            _ => None,
        }))
    }

    /// The question after this one, if this one has been answered and is not the last.
    fn after_answered(
        &self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<usize, TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        let more = question + 1 < self.questions(step);
        Ok(if more && self.tx.has::<Answer>(&key)? { question + 1 } else { question })
    }

    /// Somebody will write nothing more for this step.
    pub fn finished_alone(&mut self, user: &UserId) -> Result<(), TransactionError> {
        if let Some(gather) = self.gather()
            && !gather.finished.iter().any(|other| other == user)
        {
            gather.finished.push(user.to_owned());
        }
        self.have_all_finished()
    }

    /// When all who are here have finished: a private step goes on by itself, and of a wall a
    /// facilitator is told.
    pub fn have_all_finished(&mut self) -> Result<(), TransactionError> {
        let members = self.circle.members.clone();
        let halted = self.is_halted();
        let Some(gather) = self.gather() else { return Ok(()) };
        let here = |user: &&OwnedUserId| members.iter().any(|member| member.user == **user);
        let all = gather.asked.iter().filter(here).all(|user| gather.finished.contains(user));
        if !all || gather.told || halted {
            return Ok(());
        }
        gather.told = true;
        let Some(step) = self.step() else { return Ok(()) };
        match (is_shown(&step.kind), self.facilitator(None)) {
            (false, _) => self.advance(),
            (true, Some(facilitator)) => self.tell_it_is_ready(&step, &facilitator),
            (true, None) => Ok(()),
        }
    }

    /// Tells a facilitator how the step stands, when it waits for their word.
    pub fn tell_it_is_ready(&mut self, step: &Step, to: &UserId) -> Result<(), TransactionError> {
        match step.kind {
            Kind::Wall { at_least, .. } => self.tell_of_wall(step, at_least, to),
            Kind::Anon { at_least, .. } => self.tell_of_anon(step, at_least, to),
            Kind::Vote { .. } => self.tell_of_vote(step, to),
            Kind::Gallery { at_least, .. } => self.tell_of_gallery(step, at_least, to),
            Kind::Table { .. } => self.tell_of_table(step, to),
            _ => Ok(()),
        }
    }

    /// Shows what the circle waits for, if enough people have written; otherwise tells why not.
    pub fn show(&mut self, step: &Step, by: &UserId) -> Result<(), TransactionError> {
        match step.kind {
            Kind::Wall { at_least, .. } => self.open_wall(step, at_least, by),
            Kind::Anon { at_least, .. } => self.open_anon(step, at_least, by),
            Kind::Vote { .. } => self.show_counts(step, by),
            Kind::Gallery { at_least, .. } => self.open_gallery(step, at_least, by),
            Kind::Table { .. } => self.show_rows(step, by),
            _ => self.advance(),
        }
    }

    /// What was answered to the first question, in no telling order.
    pub fn written(&self, step: &Step) -> Result<Vec<String>, TransactionError> {
        let Some(running) = &self.running else { return Ok(Vec::new()) };
        let State::Gather(gather) = &running.session.state else { return Ok(Vec::new()) };
        let mut written = Vec::new();
        for user in &gather.asked {
            let key = Answer::key(&self.circle.room, &step.id, 0, user);
            written.extend(self.tx.get::<Answer>(&key)?.map(|answer| answer.text));
        }
        Ok(written)
    }

    /// Closes the questions of a step and erases what was not to be given back.
    pub fn end_gather(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(gather) = self.gather() else { return Ok(()) };
        let asked = gather.asked.clone();
        let circle = self.room();
        let keep = goes_back(&step.kind);
        for user in asked {
            self.people().withdraw(self.tx, &user, |topic| {
                matches!(topic, Topic::Answer { circle: of, step: id, .. }
                    if *of == circle && *id == step.id)
            })?;
            if !keep {
                self.erase_answers(&user, step);
            }
        }
        Ok(())
    }

    pub fn erase_answers(&mut self, user: &UserId, step: &Step) {
        for question in 0..self.questions(step) {
            let key = Answer::key(&self.circle.room, &step.id, question, user);
            self.tx.delete::<Answer>(&key);
        }
    }

    /// How many questions a step asks one person at most.
    pub fn questions(&self, step: &Step) -> usize {
        self.running.as_ref().map_or(0, |running| questions(&running.script, step))
    }

    /// Gives everybody back what they wrote under `harvest: own`, and erases it.
    pub fn give_back_own(&mut self) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let people = running.session.people.clone();
        let own: Vec<Step> =
            running.script.steps.iter().filter(|step| goes_back(&step.kind)).cloned().collect();
        for user in people {
            let mut lines: Vec<String> = Vec::new();
            for step in &own {
                let asked = self.step_text_for(&user, step)?.ask;
                for (question, asked) in asked.iter().enumerate() {
                    let key = Answer::key(&self.circle.room, &step.id, question, &user);
                    if let Some(answer) = self.tx.get::<Answer>(&key)? {
                        lines.push(format!("{asked}\n\n{}", markup::quote(&answer.text)));
                    }
                }
                self.erase_answers(&user, step);
            }
            if !lines.is_empty() {
                self.give_back(&user, &lines)?;
            }
        }
        Ok(())
    }

    /// Not as a part of the session: no later `stop` takes it back.
    fn give_back(&mut self, user: &UserId, lines: &[String]) -> Result<(), TransactionError> {
        let person = self.people().person(self.tx, user)?;
        let language = self.people().language(&person);
        let title = self.title_for(user)?;
        let head = self.people().speech().say(&language, &Phrase::YourOwnWords { title });
        let lines = std::iter::once(head).chain(lines.iter().cloned());
        for message in pages(lines, "\n\n") {
            let person = self.people().person(self.tx, user)?;
            self.people().tell_markdown(self.tx, person, Lane::Session, message, None)?;
        }
        Ok(())
    }
}

/// How many questions a step asks one person at most.
pub(super) fn questions(script: &Script, step: &Step) -> usize {
    let Some(text) = script.step_text(&script.source, &step.id) else { return 0 };
    match &step.kind {
        Kind::Table { rows, .. } => table::cells(text, *rows),
        Kind::Gallery { .. } => gallery::questions(text),
        Kind::Commit => commit::QUESTIONS,
        _ => text.ask.len(),
    }
}

/// Whether a facilitator says when what was written is shown.
fn is_shown(kind: &Kind) -> bool {
    match kind {
        Kind::Wall { .. } | Kind::Anon { .. } | Kind::Vote { .. } | Kind::Gallery { .. } => true,
        Kind::Table { harvest, .. } => *harvest == TableHarvest::Group,
        _ => false,
    }
}

/// Whether what was written goes back to its author at the end of the session.
fn goes_back(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Private { harvest: PrivateHarvest::Own }
            | Kind::Form { harvest: PrivateHarvest::Own }
            | Kind::Table { .. }
    )
}

/// Messages of a bearable length, each item whole.
pub(super) fn pages(items: impl Iterator<Item = String>, between: &str) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    for item in items {
        match pages.last_mut() {
            Some(page) if page.len() + item.len() < LONGEST_PAGE => {
                page.push_str(between);
                page.push_str(&item);
            }
            _ => pages.push(item),
        }
    }
    pages
}
