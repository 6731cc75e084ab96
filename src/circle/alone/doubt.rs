//! Words that may have been meant for another question.
//!
//! What somebody writes for a wall is read by others, and what they write for themselves is not. Who
//! is still writing when a facilitator goes on sends their words to whatever is asked by then. So an
//! answer that is going to be shown counts at once only if no other question of theirs has just been
//! closed without an answer; otherwise it is shown to them first, and counts with their yes. What was
//! written before the step began never counts.

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use super::answers::DRAFT;
use crate::{
    circle::{
        row::{Answer, Gather},
        scene::Scene,
        written::Written,
    },
    core::TransactionError,
    people::Topic,
    script::{Kind, Step, StepId},
    speech::{Heard, Phrase, Strictness, Word, Words, markup},
};

/// So long after a question was closed somebody may still be writing its answer.
const STILL_WRITING: SignedDuration = SignedDuration::from_mins(2);

/// Whether others read what is written in such a step as it stands.
fn is_read_by_others(kind: &Kind) -> bool {
    matches!(kind, Kind::Wall { .. } | Kind::Anon { .. } | Kind::Gallery { .. })
}

impl Scene<'_, '_> {
    /// What somebody has written for a step and not said yes to.
    pub(in crate::circle) fn draft(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Option<Answer>, TransactionError> {
        self.tx.get(&Answer::key(&self.circle.room, &step.id, DRAFT, user))
    }

    pub(in crate::circle) fn erase_draft(&mut self, user: &UserId, step: &Step) {
        self.tx.delete::<Answer>(&Answer::key(&self.circle.room, &step.id, DRAFT, user));
    }

    /// Whether the message was written before the step that runs had begun. Here a clock that is
    /// wrong costs an answer, and no allowance for it could tell one question from another.
    pub(super) fn is_older_than_step(&self) -> bool {
        let began = self.running.as_ref().map(|running| running.session.step_started);
        let written = self.written.as_ref();
        began.is_some_and(|began| written.is_some_and(|written| written.at < began))
    }

    /// Says that what was written before the question counts for nothing, and asks it again.
    pub(super) fn came_before(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        self.answer(user, &Phrase::WrittenBefore)?;
        if self.is_halted() { Ok(()) } else { self.ask_alone(user, step, question) }
    }

    /// Sees to it that words which may have been meant for another question do not count without a
    /// yes. Whether there is nothing else to do with them.
    pub(super) fn settles_doubt(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        if !is_read_by_others(&step.kind) {
            return Ok(false);
        }
        let draft = self.draft(user, step)?;
        let waits = draft.is_some();
        match (heard.whole, heard.number, draft) {
            (Some(Word::Yes), _, Some(draft)) | (None, Some(1), Some(draft)) => {
                self.counts_after_all(user, step, question, draft)?;
            }
            (Some(Word::No | Word::ForgetIt), _, Some(_)) | (None, Some(2), Some(_)) => {
                self.is_certain(user, step)?;
                self.answer(user, &Phrase::AnswerForgotten)?;
                if !self.is_stopped() {
                    self.ask_alone(user, step, question)?;
                }
            }
            (Some(_), ..) => return Ok(false),
            _ if waits || self.may_be_for_another(user)? => {
                let words = heard.without_done();
                if words.is_empty() || self.is_too_long(user, words)? {
                    return Ok(!words.is_empty());
                }
                self.keep_answer(user, step, DRAFT, &heard.text)?;
                match self.is_stopped() {
                    true => self.answer(user, &Phrase::NotedWhileHalted)?,
                    false => self.show_doubtful(user, &step.id, question, &heard.text)?,
                }
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn may_be_for_another(&self, user: &UserId) -> Result<bool, TransactionError> {
        let (Some(closed), Some(written)) =
            (self.people().person(self.tx, user)?.unanswered, &self.written)
        else {
            return Ok(false);
        };
        Ok(written.at.duration_since(closed) < STILL_WRITING)
    }

    /// Nothing of what somebody writes for this step is in doubt any more.
    fn is_certain(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        self.erase_draft(user, step);
        self.people().has_unanswered(self.tx, user, None)
    }

    fn counts_after_all(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        draft: Answer,
    ) -> Result<(), TransactionError> {
        self.is_certain(user, step)?;
        if let Some(event) = draft.event {
            self.written = Some(Written { at: self.tx.at(), event });
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let understanding = &self.kolo.understanding;
        let heard = understanding.understand(&draft.text, &language, Strictness::Exact);
        self.answered_in_step(user, step, question, &heard)
    }

    /// Shows somebody what they have written, and asks whether it is an answer to this question.
    pub(super) fn show_doubtful(
        &mut self,
        user: &UserId,
        id: &StepId,
        question: usize,
        text: &str,
    ) -> Result<(), TransactionError> {
        let topic = Topic::Answer { circle: self.room(), step: id.clone(), question };
        self.people().remember(self.tx, user, topic)?;
        self.answer(user, &Phrase::PerhapsForAnother { text: Words(markup::quote(text)) })
    }

    /// Somebody has corrected what waits for their yes: it is shown to them anew.
    pub(in crate::circle) fn corrects_draft(
        &mut self,
        user: &UserId,
        id: &StepId,
        text: &str,
    ) -> Result<(), TransactionError> {
        let Some(step) = self.step().filter(|step| step.id == *id) else { return Ok(()) };
        let Some(draft) = self.draft(user, &step)? else { return Ok(()) };
        let key = Answer::key(&self.circle.room, id, DRAFT, user);
        let answer = Answer { text: text.to_owned(), ..draft };
        self.tx.put_owned(user.as_bytes(), &key, &answer)?;
        if matches!(step.kind, Kind::Vote { .. }) {
            return self.shows_options(user, &step, text);
        }
        match self.open_question(user, &step)? {
            Some(question) => self.show_doubtful(user, id, question, text),
            None => Ok(()),
        }
    }

    /// Notes of whom the step that ends still awaits words. The answer to a vote is a number.
    pub(super) fn note_unanswered(&mut self, step: &Step) -> Result<(), TransactionError> {
        if matches!(step.kind, Kind::Vote { .. }) {
            return Ok(());
        }
        let Some(Gather { asked, finished, .. }) = self.gather().cloned() else { return Ok(()) };
        let now = self.tx.at();
        for user in asked.iter().filter(|user| !finished.contains(user)) {
            if self.open_question(user, step)?.is_some() {
                self.people().has_unanswered(self.tx, user, Some(now))?;
            }
        }
        Ok(())
    }
}
