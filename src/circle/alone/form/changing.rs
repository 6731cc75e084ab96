//! A form that is kept for its author can be changed until the session ends, also when its part is
//! over: "change 2" opens one question of it, and when that is answered, nothing more is asked.

use matrix_sdk::ruma::{OwnedRoomId, UserId};

use crate::{
    circle::{
        Circles,
        alone::sheet::{Spot, View},
        scene::Scene,
        written::Written,
    },
    core::{Flow, Transaction, TransactionError},
    people::{Person, Topic},
    script::{Kind, PrivateHarvest, Step, StepId},
    speech::{Heard, Phrase, Verb},
};

impl Circles {
    /// Somebody wants to change a form whose part is over. Words about what they are asked now
    /// belong to that.
    pub(in crate::circle) fn changes_kept_form(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        room: Option<&OwnedRoomId>,
        heard: &Heard,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let Some((Verb::Change, rest)) = self.understanding.verb(&heard.text, &language) else {
            return Ok(Flow::Passed);
        };
        let numbers = self.understanding.numbers(&rest, &language);
        let number = matches!(numbers.as_deref(), Some([_]));
        let asked = person.topics.iter().rev().find(|topic| topic.is_open_question());
        let free = match asked {
            None => true,
            Some(topic) => number && self.asks_for_words(tx, topic)?,
        };
        let (Some(room), true) = (room, free) else { return Ok(Flow::Passed) };
        let mut taken = false;
        self.in_place(tx, room, &person.user, written, |scene| {
            taken = scene.opens_kept_form(&person.user, heard)?;
            Ok(())
        })?;
        Ok(if taken { Flow::Taken } else { Flow::Passed })
    }

    /// Whether somebody is asked for words of their own, in which nothing can be changed by number.
    fn asks_for_words(
        &self,
        tx: &mut Transaction<'_>,
        topic: &Topic,
    ) -> Result<bool, TransactionError> {
        let Topic::Answer { circle, step: id, .. } = topic else { return Ok(false) };
        let step = self.scene(tx, circle)?.and_then(|scene| scene.step());
        let step = step.filter(|step| step.id == *id);
        Ok(step.is_some_and(|step| {
            matches!(step.kind, Kind::Private { .. } | Kind::Wall { .. } | Kind::Anon { .. })
        }))
    }
}

impl Scene<'_, '_> {
    /// Whether the part of this step is over, or not here yet again.
    pub fn is_over(&self, step: &Step) -> bool {
        self.step().is_none_or(|now| now.id != step.id)
    }

    /// The form that somebody can still change though its part is over: the last in which they have
    /// written.
    pub fn kept_form(&self, user: &UserId) -> Result<Option<Step>, TransactionError> {
        let Some(running) = &self.running else { return Ok(None) };
        for step in running.script.steps.iter().rev() {
            if can_be_changed(step)
                && self.is_over(step)
                && !self.sheet_in_words(user, step, View::Plain)?.is_empty()
            {
                return Ok(Some(step.clone()));
            }
        }
        Ok(None)
    }

    /// "change 2", when the part is over. Whether there is a form to change.
    fn opens_kept_form(&mut self, user: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        let Some(step) = self.kept_form(user)? else { return Ok(false) };
        if self.is_stopped() {
            return self.say_halted(user).map(|()| true);
        }
        self.told_in_sheet(user, &step, Spot::Rest, heard)
    }

    /// Somebody writes at a question of a form whose part is over. Whether it can still be changed.
    pub fn wrote_in_kept_form(
        &mut self,
        user: &UserId,
        id: &StepId,
        question: usize,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let step = self.step_called(id).filter(|step| can_be_changed(step)).cloned();
        let Some(step) = step.filter(|step| self.is_over(step)) else { return Ok(false) };
        self.wrote_in_sheet(user, &step, question, heard).map(|()| true)
    }

    /// Nothing more is asked about a form whose part is over: what is asked now is asked again.
    pub fn leaves_kept_form(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        self.close_questions(user, step)?;
        let Some(now) = self.step() else { return Ok(()) };
        match self.open_question(user, &now)? {
            Some(question) => self.ask_that_again(user, question),
            None => Ok(()),
        }
    }

    /// Something new is asked: what somebody writes next is not for a form whose part is over.
    pub fn closes_kept_forms(
        &mut self,
        user: &UserId,
        asked: &Step,
    ) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let forms = running.script.steps.iter().filter(|step| can_be_changed(step));
        let forms: Vec<Step> = forms.filter(|step| step.id != asked.id).cloned().collect();
        for form in &forms {
            self.close_questions(user, form)?;
        }
        Ok(())
    }

    /// What was asked about a form whose part is over has been answered, or left as it was.
    pub fn kept_form_is_right(
        &mut self,
        user: &UserId,
        step: &Step,
        written: bool,
    ) -> Result<(), TransactionError> {
        let phrase = if written { Phrase::AnswerChanged } else { Phrase::PassNoted };
        self.answer(user, &phrase)?;
        self.leaves_kept_form(user, step)
    }
}

fn can_be_changed(step: &Step) -> bool {
    matches!(step.kind, Kind::Form { harvest: PrivateHarvest::Own })
}
