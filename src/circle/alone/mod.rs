//! Steps in which everybody is asked alone.
//!
//! Each answer is a row under its author's own key. What a kind asks, how it understands an answer,
//! and what becomes of it stands in the file of its name; that people are asked one after the
//! other, may pass, change and take back, and that nobody waits for who is away, stands here.
//!
//! A private answer has no way into a room: it goes back to its author, or nowhere. What is to be
//! shown is shown by a facilitator's word, shuffled, without names, and only if enough people have
//! written.

mod adapt;
mod anon;
pub(super) mod answers;
mod becoming;
mod commit;
mod doubt;
mod form;
mod gallery;
mod giving_back;
mod returning;
mod sheet;
mod table;
mod vote;
mod wall;

pub(super) use returning::when_question;
pub(super) use sheet::{column_head, row_name};
pub(super) use vote::{again_question, asking, counts, gives_own_charts};

use matrix_sdk::ruma::{OwnedUserId, UserId};

use self::sheet::{Sheet, Spot};
use super::{
    columns::column,
    row::{Answer, Gather, State},
    scene::Scene,
};
use crate::{
    core::{Lane, TransactionError},
    people::{Consent, Topic},
    script::{
        Column, Kind, MOST_ROWS, PrivateHarvest, Returns, Script, Step, TableBy, TableHarvest,
    },
    speech::{Phrase, Word, Words},
};

impl Scene<'_, '_> {
    pub fn begin_gather(&mut self, step: &Step) -> Result<(), TransactionError> {
        if let Kind::Table { from: Some(from), .. } = &step.kind
            && !self.draw(step, from, usize::from(MOST_ROWS))?
        {
            self.say_nothing_is_there();
            return Ok(());
        }
        if self.lacks_scripts(step) {
            self.say_no_script_is_there();
            return Ok(());
        }
        let asked = self.who_is_asked(step)?;
        if let Some(state) = self.state() {
            *state = State::Gather(Gather { asked, ..Gather::default() });
        }
        self.find_options(step)?;
        if self.lacks_options(step) {
            return self.ask_for_options(step, None);
        }
        self.ask_all(step)
    }

    /// Asks everybody the first question of the step.
    pub fn ask_all(&mut self, step: &Step) -> Result<(), TransactionError> {
        let asked = self.gather().map(|gather| gather.asked.clone()).unwrap_or_default();
        if !asked.is_empty() {
            self.say_gather_begins(step)?;
        }
        for user in asked {
            let question = self.first_question(&user, step)?;
            self.ask_alone(&user, step, question)?;
        }
        self.have_all_finished()
    }

    pub fn say_gather_begins(&mut self, step: &Step) -> Result<(), TransactionError> {
        if self.is_of_one() {
            return Ok(());
        }
        let phrase = match step.kind {
            Kind::Wall { .. } | Kind::Anon { .. } | Kind::Gallery { .. } => Phrase::WallBegins,
            Kind::Vote { .. } if self.lacks_options(step) => Phrase::VoteWaitsForOptions,
            Kind::Vote { .. } => Phrase::VoteBegins,
            Kind::Table { by: TableBy::Group, .. } => self.group_table_begins()?,
            Kind::Adapt { by: TableBy::Group, .. } => self.group_adapt_begins()?,
            Kind::Adapt { .. } => Phrase::AdaptBegins,
            Kind::Table { harvest: TableHarvest::Group, .. } => Phrase::TableBegins,
            _ => Phrase::PrivateBegins,
        };
        self.say(Lane::Session, &phrase);
        Ok(())
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
        if self.lacks_options(step) {
            return Ok(());
        }
        if let Some(draft) = self.draft(user, step)? {
            return self.show_doubtful(user, &step.id, question, &draft.text);
        }
        let text = self.step_text_for(user, step)?;
        let asked = text.ask.get(question).or(text.ask.last()).cloned().unwrap_or_default();
        if question >= self.questions(step) {
            return Ok(());
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let pass = Words::from(self.kolo.understanding.primary(Word::Pass, &language));
        let can_hand = self.can_hand(user, step)?;
        let phrase = match (&step.kind, question) {
            (Kind::Anon { at_least, .. }, _) => anon::question(asked, *at_least, pass),
            (Kind::Vote { .. }, _) => self.ballot(user, step, question, pass)?,
            (Kind::Table { .. } | Kind::Form { .. }, _) => {
                self.asked_at(user, step, self.sheet(step).spot(question))?
            }
            (Kind::Adapt { .. }, _) => self.adaptation_question(user, step, question)?,
            (Kind::Gallery { .. }, _) => self.theme(user, step, question, pass)?,
            (Kind::Commit, _) => self.promise_question(user, step, question, pass)?,
            (Kind::Wall { at_least, .. }, _) => Phrase::WallQuestion {
                question: asked.into(),
                at_least: u64::from(*at_least),
                pass,
            },
            (Kind::Private { .. }, _) if self.asks_when(step, question) => {
                self.return_question(user)?
            }
            (Kind::Private { harvest: PrivateHarvest::Own }, 0)
                if step.returns == Returns::Asked =>
            {
                Phrase::QuestionReturns { question: asked.into(), pass }
            }
            (Kind::Private { .. }, 0) if can_hand => {
                Phrase::QuestionHand { question: asked.into(), pass }
            }
            (Kind::Private { harvest: PrivateHarvest::Own }, 0) => {
                Phrase::QuestionOwn { question: asked.into(), pass }
            }
            (_, 0) => Phrase::QuestionNone { question: asked.into(), pass },
            _ => Phrase::QuestionNext { question: asked.into(), pass },
        };
        if !self.is_over(step) {
            self.closes_kept_forms(user, step)?;
        }
        let topic = Topic::Answer { circle: self.room(), step: step.id.clone(), question };
        self.ask(user, topic, &phrase)?;
        if self.circle.is_out_of_reach(user) { self.finished_alone(user) } else { Ok(()) }
    }

    /// Asks everybody again who has not finished.
    pub fn ask_again(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        if self.lacks_options(&step) {
            return self.ask_for_options(&step, None);
        }
        for user in self.unfinished() {
            let question = match self.open_question(&user, &step)? {
                Some(open) => self.after_answered(&user, &step, open)?,
                None => self.first_question(&user, &step)?,
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
                None => {
                    let first = self.first_question(&user, &step)?;
                    self.ask_alone(&user, &step, first)?;
                }
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
    pub fn open_question(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Option<usize>, TransactionError> {
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

    /// The question with which somebody begins, or goes on if they have written something already.
    fn first_question(&self, user: &UserId, step: &Step) -> Result<usize, TransactionError> {
        match step.kind {
            Kind::Table { .. } | Kind::Form { .. } => {
                Ok(self.sheet(step).question(self.where_to_go_on(user, step)?))
            }
            Kind::Adapt { .. } => self.where_in_adaptation(user, step),
            Kind::Gallery { .. } => self.where_in_gallery(user, step),
            Kind::Commit => self.where_in_promise(user, step),
            _ => Ok(0),
        }
    }

    /// The question after this one, if this one has been answered and is not the last.
    fn after_answered(
        &self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<usize, TransactionError> {
        if goes_back_and_forth(&step.kind) {
            return Ok(question);
        }
        if matches!(step.kind, Kind::Vote { .. }) {
            return self.where_in_vote(user, step, question);
        }
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

    /// Says what becomes of what was written for a step that is left before it was shown.
    pub fn say_what_is_left_out(&mut self) -> Result<(), TransactionError> {
        let (Some(step), Some(_)) = (self.step(), self.gather()) else { return Ok(()) };
        match step.kind {
            Kind::Anon { at_least, .. } => self.leave_anon(&step, at_least),
            Kind::Vote { .. } => self.leave_vote(&step),
            _ => Ok(()),
        }
    }

    /// Withdraws what facilitators could choose about this step.
    pub fn withdraw_choices(&mut self, step: &Step) -> Result<(), TransactionError> {
        let circle = self.room();
        for facilitator in self.circle.facilitators.clone() {
            self.people().withdraw(self.tx, &facilitator, |topic| match topic {
                Topic::WallReady { circle: of, step: id }
                | Topic::PoolReady { circle: of, step: id }
                | Topic::VoteOptions { circle: of, step: id }
                | Topic::Bring { circle: of, step: id } => *of == circle && *id == step.id,
                _ => false,
            })?;
        }
        Ok(())
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
        let keep = goes_back(&step.kind);
        match step.kind {
            Kind::Form { harvest: PrivateHarvest::None } => {
                self.hand_over_unfinished(&asked, step)?;
            }
            Kind::Adapt { harvest: PrivateHarvest::None, .. } => {
                self.hand_over_unfinished_adaptations(&asked, step)?;
            }
            Kind::Gallery { .. } => self.give_booklets(&asked, step)?,
            Kind::Vote { .. } => self.give_own_charts(&asked, step)?,
            Kind::Commit => self.keep_drafts(&asked, step)?,
            Kind::Table { by: TableBy::Group, harvest: TableHarvest::Own, .. } => {
                self.note_who_filled(step);
            }
            _ => {}
        }
        self.note_unanswered(step)?;
        for facilitator in self.circle.facilitators.clone() {
            self.erase_draft(&facilitator, step);
        }
        for user in asked {
            self.close_questions(&user, step)?;
            if !keep {
                self.erase_answers(&user, step);
            }
        }
        Ok(())
    }

    pub fn erase_answers(&mut self, user: &UserId, step: &Step) {
        let rows = self.running.as_ref().map(|running| rows(&running.script, step));
        for question in rows.into_iter().flatten() {
            let key = Answer::key(&self.circle.room, &step.id, question, user);
            self.tx.delete::<Answer>(&key);
        }
    }

    /// How many questions a step asks one person, as it stands now.
    pub fn questions(&self, step: &Step) -> usize {
        if let Some(items) = self.vote_questions(step) {
            return items;
        }
        self.running.as_ref().map_or(0, |running| questions(&running.script, step))
    }
}

/// The numbers under which what one person has written for a step may lie.
pub(super) fn rows(script: &Script, step: &Step) -> impl Iterator<Item = usize> + use<> {
    (0..questions(script, step)).chain([answers::DRAFT])
}

/// How many questions a step asks one person at most.
pub(super) fn questions(script: &Script, step: &Step) -> usize {
    let Some(text) = script.step_text(&script.source, &step.id) else { return 0 };
    match &step.kind {
        Kind::Table { .. } | Kind::Form { .. } => Sheet::of(&step.kind, text).questions(),
        Kind::Board { .. } => Sheet::of(&step.kind, text).cells(),
        Kind::Adapt { .. } => adapt::QUESTIONS,
        Kind::Gallery { .. } => gallery::questions(text),
        Kind::Commit => commit::QUESTIONS,
        Kind::Vote { .. } => {
            vote::questions(script, step) + usize::from(again_question(script, step).is_some())
        }
        _ => text.ask.len() + usize::from(step.returns == Returns::Asked),
    }
}

/// The column of the cell that a question of a table asks for, or the cell with this number of the
/// table of a whole circle.
pub(super) fn column_asked<'a>(
    script: &'a Script,
    step: &Step,
    question: usize,
) -> Option<&'a Column> {
    let text = script.step_text(&script.source, &step.id)?;
    let sheet = Sheet::of(&step.kind, text);
    match sheet.spot(question) {
        Spot::Cell(cell) => column(text, sheet.column_of(cell)),
        _ => None,
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
pub(super) fn goes_back(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Private { harvest: PrivateHarvest::Own }
            | Kind::Form { harvest: PrivateHarvest::Own }
            | Kind::Adapt { harvest: PrivateHarvest::Own, .. }
            | Kind::Table { .. }
    )
}

/// Whether people may go back in such a step, change and review, so that the question at which they
/// are says all.
fn goes_back_and_forth(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Table { .. }
            | Kind::Form { .. }
            | Kind::Adapt { .. }
            | Kind::Gallery { .. }
            | Kind::Commit
    )
}
