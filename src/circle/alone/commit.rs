//! A private promise: one step in one's own words, by when, and whether Kolo reminds.
//!
//! While it is made it is an answer of the step, as any other. Once it is made, or when the step is
//! over, it becomes a [`Promise`](crate::people::NewPromise) that outlives the session.

use jiff::civil::Date;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use crate::{
    circle::{row::Answer, scene::Scene},
    core::{Lane, TransactionError},
    people::{NewPromise, Remind, reminder_on, today_for},
    script::Step,
    speech::{Heard, Phrase, Verb, Word, Words, markup},
};

/// What, by when, whether Kolo reminds, and nothing any more.
pub(super) const QUESTIONS: usize = 4;

const WHAT: usize = 0;
const WHEN: usize = 1;
const REMIND: usize = 2;
const REST: usize = 3;

/// Stands in the place of a day for whoever names none.
const NO_DAY: &str = "-";

impl Scene<'_, '_> {
    /// The phrase with which somebody is asked for a promise.
    pub fn promise_question(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        pass: Words,
    ) -> Result<Phrase, TransactionError> {
        let asked = || -> Result<Words, TransactionError> {
            let ask = self.step_text_for(user, step)?.ask;
            Ok(ask.into_iter().next().unwrap_or_default().into())
        };
        Ok(match (question, self.promise_day(user, step)?) {
            (WHAT, _) => match self.drafted(user, step, WHAT)? {
                Some(draft) => Phrase::WhatPromiseAgain {
                    question: asked()?,
                    stands: Words(markup::quote(&draft.text)),
                    skip: self.word_for(user, Word::Skip)?,
                    forget: self.word_for(user, Word::ForgetIt)?,
                },
                None => Phrase::WhatPromise { question: asked()?, pass },
            },
            (REMIND, Some(day)) => Phrase::RemindWhen { day: self.day_for(user, day)? },
            (REMIND, None) => Phrase::FollowUpWhether,
            (REST, _) => Phrase::TooLate,
            _ => Phrase::ByWhen { pass },
        })
    }

    fn drafted(
        &self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<Option<Answer>, TransactionError> {
        self.tx.get(&Answer::key(&self.circle.room, &step.id, question, user))
    }

    fn promise_day(&self, user: &UserId, step: &Step) -> Result<Option<Date>, TransactionError> {
        Ok(self.drafted(user, step, WHEN)?.and_then(|draft| draft.text.parse().ok()))
    }

    /// A day in somebody's language.
    pub fn day_for(&self, user: &UserId, day: Date) -> Result<Words, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let today = today_for(self.tx, user)?;
        Ok(Words(self.people().speech().date(&language, day, today)))
    }

    /// Where somebody goes on with their promise.
    pub fn where_in_promise(&self, user: &UserId, step: &Step) -> Result<usize, TransactionError> {
        let written = self.drafted(user, step, WHAT)?.is_some();
        Ok(match (written, self.drafted(user, step, WHEN)?) {
            (false, _) => WHAT,
            (true, None) => WHEN,
            (true, Some(_)) => REMIND,
        })
    }

    pub fn promised(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        match heard.whole {
            _ if question == REST => return self.answer(user, &Phrase::TooLate),
            Some(Word::Later | Word::Wait) => return self.answer(user, &Phrase::TakeYourTime),
            Some(Word::ForgetIt) => return self.forget_draft(user, step),
            Some(Word::Review) => return self.show_draft(user, step, question),
            Some(Word::Back) => {
                let Some(before) = question.checked_sub(1) else {
                    return self.answer(user, &Phrase::NothingBefore);
                };
                return self.go_on_alone(user, step, before);
            }
            _ => {}
        }
        match question {
            WHAT => self.promises_what(user, step, heard),
            WHEN => self.promises_when(user, step, heard),
            _ => self.promises_with_reminder(user, step, heard),
        }
    }

    fn promises_what(
        &mut self,
        user: &UserId,
        step: &Step,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let written = self.drafted(user, step, WHAT)?.is_some();
        match heard.whole {
            Some(Word::Pass | Word::Skip | Word::Next | Word::Done) if written => {
                let question = self.where_in_promise(user, step)?;
                self.go_on_alone(user, step, question)
            }
            Some(Word::Pass | Word::Skip | Word::Next) => {
                self.answer(user, &Phrase::PassNoted)?;
                self.finished_alone(user)
            }
            Some(Word::Done) => self.answer(user, &Phrase::TakeYourTime),
            _ if heard.without_done().is_empty() => self.answer(user, &Phrase::TakeYourTime),
            _ => {
                let text = heard.without_done();
                if self.is_too_long(user, text)? {
                    return Ok(());
                }
                self.keep_answer(user, step, WHAT, text)?;
                let question = self.where_in_promise(user, step)?;
                self.go_on_alone(user, step, question)
            }
        }
    }

    fn promises_when(
        &mut self,
        user: &UserId,
        step: &Step,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        if let Some(Word::Pass | Word::Skip | Word::Next | Word::No | Word::Done) = heard.whole {
            self.note_answer(user, step, WHEN, NO_DAY)?;
            return self.go_on_alone(user, step, REMIND);
        }
        match self.day_in(user, &heard.text)? {
            Ok(day) => self.promises_by(user, step, day),
            Err(phrase) => self.answer(user, &phrase),
        }
    }

    fn promises_by(
        &mut self,
        user: &UserId,
        step: &Step,
        day: Date,
    ) -> Result<(), TransactionError> {
        self.note_answer(user, step, WHEN, &day.to_string())?;
        // It is for today, and the hour at which Kolo reminds has passed.
        if reminder_on(self.tx, user, day)?.is_none_or(|at| at <= self.tx.at()) {
            return self.promise_is_made(user, step, Remind::Never);
        }
        self.go_on_alone(user, step, REMIND)
    }

    /// The day that a text means, or what is to be said of it.
    pub fn day_in(
        &self,
        user: &UserId,
        text: &str,
    ) -> Result<Result<Date, Phrase>, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let today = today_for(self.tx, user)?;
        let read = self.kolo.understanding.date(text, today, &language);
        Ok(read.map_err(|fault| self.people().no_day(fault, &language, today)))
    }

    fn promises_with_reminder(
        &mut self,
        user: &UserId,
        step: &Step,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        if self.promise_day(user, step)?.is_none() {
            return self.promises_with_follow_up(user, step, heard);
        }
        let remind = match (heard.number, heard.yes_or_on()) {
            (Some(2), _) => Remind::Again,
            (Some(3), _) | (_, Some(false)) => Remind::Never,
            (_, Some(true)) => Remind::Once,
            _ => {
                return match self.day_in(user, &heard.text)? {
                    Ok(day) => self.promises_by(user, step, day),
                    Err(Phrase::DayPassed) => self.answer(user, &Phrase::DayPassed),
                    Err(_) => {
                        self.answer(user, &Phrase::NotAChoice)?;
                        self.go_on_alone(user, step, REMIND)
                    }
                };
            }
        };
        self.promise_is_made(user, step, remind)
    }

    /// No day was named: whether Kolo asks after it all the same. A day may still be named.
    fn promises_with_follow_up(
        &mut self,
        user: &UserId,
        step: &Step,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        if let Some(wanted) = heard.yes_or_on() {
            let remind = if wanted { Remind::Again } else { Remind::Never };
            return self.promise_is_made(user, step, remind);
        }
        if heard.number.is_none()
            && let Ok(day) = self.day_in(user, &heard.text)?
        {
            return self.promises_by(user, step, day);
        }
        self.answer(user, &Phrase::NotAChoice)?;
        self.go_on_alone(user, step, REMIND)
    }

    fn promise_is_made(
        &mut self,
        user: &UserId,
        step: &Step,
        remind: Remind,
    ) -> Result<(), TransactionError> {
        if let Some(phrase) = self.make_promise(user, step, remind)? {
            self.answer(user, &phrase)?;
        }
        self.stay_alone(user, step, REST)?;
        self.finished_alone(user)
    }

    /// Makes a promise of what somebody wrote, and gives back what is to be said of it.
    fn make_promise(
        &mut self,
        user: &UserId,
        step: &Step,
        remind: Remind,
    ) -> Result<Option<Phrase>, TransactionError> {
        let Some(draft) = self.drafted(user, step, WHAT)? else { return Ok(None) };
        let by = self.promise_day(user, step)?;
        let (text, event) = (draft.text, draft.event);
        let new = NewPromise { text, by, remind, event };
        let number = self.kolo.people.promise(self.tx, user, new)?;
        self.erase_answers(user, step);
        let mine = self.word_for(user, Word::MyPromises)?;
        let forget = self.verb_for(user, Verb::ForgetPromise, &number.to_string())?;
        let Some(day) = by else {
            return Ok(Some(match remind {
                Remind::Again => Phrase::PromiseFollowedUp { mine, forget },
                Remind::Once | Remind::Never => Phrase::PromiseKept { mine, forget },
            }));
        };
        let day = self.day_for(user, day)?;
        Ok(Some(match remind {
            Remind::Never => Phrase::PromiseKeptUntil { day, mine, forget },
            Remind::Once => Phrase::PromiseReminded { day, mine, forget },
            Remind::Again => Phrase::PromiseRemindedAgain { day, mine, forget },
        }))
    }

    /// The part is over: what people have written down stands as their promise.
    pub fn keep_drafts(
        &mut self,
        asked: &[OwnedUserId],
        step: &Step,
    ) -> Result<(), TransactionError> {
        for user in asked {
            if let Some(phrase) = self.make_promise(user, step, Remind::Never)? {
                self.people().tell(self.tx, user, Lane::Session, &phrase, None)?;
            }
        }
        Ok(())
    }

    fn forget_draft(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        self.erase_answers(user, step);
        self.answer(user, &Phrase::AnswerForgotten)?;
        self.go_on_alone(user, step, WHAT)
    }

    fn show_draft(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        match self.drafted(user, step, WHAT)? {
            Some(draft) => {
                let day = match self.promise_day(user, step)? {
                    Some(day) => Some(self.day_for(user, day)?.0),
                    None => None,
                };
                let items = std::iter::once(markup::quote(&draft.text)).chain(day);
                self.answer_in_pages(user, items)?;
            }
            None => self.answer(user, &Phrase::NothingWritten)?,
        }
        if question == WHAT { Ok(()) } else { self.go_on_alone(user, step, question) }
    }
}
