//! What somebody wrote for themselves goes back to them at the end of the session, with the
//! questions, and is erased here.

use matrix_sdk::ruma::UserId;

use super::{goes_back, sheet::View};
use crate::{
    circle::{row::Answer, scene::Scene},
    core::{Lane, TransactionError},
    people::MayHand,
    script::{Becomes, HandOn, Kind, Step},
    speech::{Phrase, markup},
};

/// Whether a copy stays for a while after it has gone back, so that it is not said to be erased: to be
/// handed over, or to become something else, if its author says so.
fn outlasts(step: &Step) -> HandOn {
    match step.becomes {
        Becomes::WhatHelps => HandOn::Offered,
        Becomes::Nothing | Becomes::Buddies => step.hand,
    }
}

impl Scene<'_, '_> {
    /// Gives everybody back what they wrote under `harvest: own`, and erases it.
    pub fn give_back_own(&mut self) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let people = running.session.people.clone();
        let own: Vec<Step> =
            running.script.steps.iter().filter(|step| goes_back(&step.kind)).cloned().collect();
        for user in &people {
            let mut paragraphs: Vec<String> = Vec::new();
            let title = self.title_for(user)?;
            let (written, files, events) = Default::default();
            let mut copy = MayHand { title, paragraphs: written, files, events };
            let mut hand = HandOn::Never;
            for step in &own {
                self.copy_to_hand(user, step, &mut copy)?;
                match step.kind {
                    Kind::Form { .. } => self.give_back_as_file(user, step)?,
                    Kind::Adapt { .. } => self.give_back_adaptation(user, step)?,
                    Kind::Table { .. } if !self.filled_with(user, step).is_empty() => {
                        self.give_back_of_group(user, step)?;
                    }
                    _ => {
                        let theirs = match step.kind {
                            Kind::Table { .. } => self.table_to_keep(user, step)?,
                            _ => self.answers_with_questions(user, step)?,
                        };
                        if !theirs.is_empty() && outlasts(step) == HandOn::Offered {
                            hand = HandOn::Offered;
                        }
                        paragraphs.extend(theirs);
                    }
                }
            }
            if !paragraphs.is_empty() {
                self.give_back(user, &paragraphs, hand)?;
            }
            self.may_hand(user, copy)?;
            for step in &own {
                self.may_help(user, step)?;
            }
        }
        self.may_be_buddies()?;
        for user in &people {
            for step in &own {
                self.erase_answers(user, step);
                self.close_questions(user, step)?;
            }
        }
        Ok(())
    }

    /// Shows somebody what is kept for them alone, while the session still runs.
    pub fn show_own(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let steps = running.script.steps.iter().filter(|step| goes_back(&step.kind));
        let steps: Vec<Step> = steps.cloned().collect();
        let mut paragraphs = Vec::new();
        let changed = self.kept_form(user)?.map(|form| form.id);
        for step in &steps {
            paragraphs.extend(match changed.as_ref() == Some(&step.id) {
                true => self.sheet_in_words(user, step, View::Numbered)?,
                false => self.own_in_words(user, step)?,
            });
        }
        if paragraphs.is_empty() {
            return self.answer(user, &Phrase::TooLate);
        }
        let head = self.in_words(user, &Phrase::SoFar)?;
        self.answer_in_pages(user, std::iter::once(head).chain(paragraphs))
    }

    /// What somebody wrote for themselves in a step, with what was asked.
    pub fn own_in_words(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Vec<String>, TransactionError> {
        match step.kind {
            Kind::Form { .. } | Kind::Table { .. } => self.sheet_in_words(user, step, View::Plain),
            Kind::Adapt { .. } => self.adaptation_in_words(user, step),
            _ => self.answers_with_questions(user, step),
        }
    }

    fn answers_with_questions(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Vec<String>, TransactionError> {
        let mut paragraphs = Vec::new();
        for (question, asked) in self.step_text_for(user, step)?.ask.iter().enumerate() {
            let key = Answer::key(&self.circle.room, &step.id, question, user);
            if let Some(answer) = self.tx.get::<Answer>(&key)? {
                paragraphs.push(format!("{asked}\n\n{}", markup::quote(&answer.text)));
            }
        }
        Ok(paragraphs)
    }

    /// Hands somebody their form, and says so.
    pub fn give_back_as_file(
        &mut self,
        user: &UserId,
        step: &Step,
    ) -> Result<(), TransactionError> {
        if self.sheet_in_words(user, step, View::File)?.is_empty() {
            return Ok(());
        }
        let title = self.title_for(user)?;
        let head = self.given_back(user, &Phrase::FormGivenBack { title }, outlasts(step))?;
        let person = self.people().person(self.tx, user)?;
        self.people().tell_markdown(self.tx, person, Lane::Session, head, None)?;
        self.hand_over_sheet(user, step)
    }

    /// Gives somebody the table that is their group's own.
    fn give_back_of_group(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        let paragraphs = self.table_to_keep(user, step)?;
        if paragraphs.is_empty() {
            return Ok(());
        }
        let title = self.title_for(user)?;
        let head = self.given_back(user, &Phrase::YourGroupsTable { title }, step.hand)?;
        self.give_to(user, std::iter::once(head).chain(paragraphs))
    }

    /// A table as paragraphs; one that is long comes as a file besides.
    fn table_to_keep(
        &mut self,
        user: &UserId,
        step: &Step,
    ) -> Result<Vec<String>, TransactionError> {
        let paragraphs = self.sheets_for(user, step, View::Plain)?;
        if paragraphs.iter().map(String::len).sum::<usize>() > markup::LONGEST_PAGE {
            self.hand_over_sheet(user, step)?;
        }
        Ok(paragraphs)
    }

    /// What stands above what goes back. What its author may hand on is not erased yet.
    pub fn given_back(
        &self,
        user: &UserId,
        phrase: &Phrase,
        hand: HandOn,
    ) -> Result<String, TransactionError> {
        let head = self.in_words(user, phrase)?;
        Ok(match hand {
            HandOn::Offered => head,
            HandOn::Never => format!("{head} {}", self.in_words(user, &Phrase::CopyErased)?),
        })
    }

    fn give_back(
        &mut self,
        user: &UserId,
        paragraphs: &[String],
        hand: HandOn,
    ) -> Result<(), TransactionError> {
        let title = self.title_for(user)?;
        let head = self.given_back(user, &Phrase::YourOwnWords { title }, hand)?;
        self.give_to(user, std::iter::once(head).chain(paragraphs.iter().cloned()))
    }

    /// Gives somebody what is theirs alone, in messages of a bearable length. No later `stop` takes
    /// it back.
    pub fn give_to(
        &mut self,
        user: &UserId,
        paragraphs: impl IntoIterator<Item = String>,
    ) -> Result<(), TransactionError> {
        for message in markup::pages(paragraphs.into_iter(), "\n\n") {
            let person = self.people().person(self.tx, user)?;
            self.people().tell_markdown(self.tx, person, Lane::Session, message, None)?;
        }
        Ok(())
    }
}
