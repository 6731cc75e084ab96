//! Whether what somebody chose on a scale is asked again on a later day: the last question to whoever
//! has chosen anything, where the script says after how many days.
//!
//! With a yes their numbers are kept beyond the session when the vote is closed, as a
//! [`NewChart`], and the rest is theirs and not the circle's.

use jiff::{ToSpan, civil::Date};
use matrix_sdk::ruma::UserId;

use super::{ballot::read_kept, questions};
use crate::{
    circle::{row::Answer, scene::Scene},
    core::TransactionError,
    people::{NewChart, day_of},
    script::{Script, Step},
    speech::{Heard, Phrase, Verb, Word, Words},
};

/// What is noted of a yes, and of a no.
const YES: &str = "1";
const NO: &str = "2";

/// Which question of a step is whether it is asked again, if the step asks that.
pub(in crate::circle) fn again_question(script: &Script, step: &Step) -> Option<usize> {
    (!step.again.is_empty()).then(|| questions(script, step))
}

impl Scene<'_, '_> {
    /// Whether this question of the step is whether the same is asked again.
    pub(super) fn asks_again_at(&self, step: &Step, question: usize) -> bool {
        let running = self.running.as_ref();
        running.is_some_and(|run| again_question(&run.script, step) == Some(question))
    }

    /// The days on which somebody may be asked again, the next first.
    fn days_to_come(&self, step: &Step) -> Vec<Date> {
        let today = self.day_of_step();
        let days = step.again.iter().map(|days| today.saturating_add(i64::from(*days).days()));
        days.collect()
    }

    /// The day on which the step began: in a slow circle a vote may last until the next.
    fn day_of_step(&self) -> Date {
        let began = self.running.as_ref().map(|running| running.session.step_started);
        day_of(began.unwrap_or(self.tx.at()))
    }

    /// Whether somebody has chosen anything.
    pub(super) fn has_chosen_any(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<bool, TransactionError> {
        for question in 0..self.statements(step) {
            if self.has_answered(user, step, question)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Shall the same be asked again?
    pub(super) fn whether_again(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Phrase, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let choice = Words(self.choices_in_words(user, &language, step)?);
        let next = self.days_to_come(step).into_iter().next().unwrap_or(self.day_of_step());
        let day = Words(self.people().speech().date_with_year(&language, next));
        Ok(Phrase::AgainWhether { choice, day })
    }

    /// What somebody answers to it.
    pub(super) fn says_whether_again(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let back = self.word_for(user, Word::Back)?;
        let wants = match (heard.yes_or_no(), heard.whole) {
            (Some(wants), _) => wants,
            (None, Some(Word::Done)) => false,
            (None, Some(Word::Later | Word::Wait)) => {
                return self.answer(user, &Phrase::TakeYourTime);
            }
            (None, Some(Word::ForgetIt)) => return self.forget_answer(user, step, question),
            (None, Some(Word::Back)) => {
                self.close_questions(user, step)?;
                return self.goes_to_vote(user, step, question.checked_sub(1));
            }
            _ => return self.answer(user, &Phrase::AgainUnclear { back }),
        };
        self.note_answer(user, step, question, if wants { YES } else { NO })?;
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let phrase = match (wants, self.days_to_come(step).first()) {
            (true, Some(day)) => {
                let day = Words(self.people().speech().date_with_year(&language, *day));
                Phrase::AgainWanted { day, back }
            }
            _ => Phrase::AgainNotWanted { back },
        };
        self.answer(user, &phrase)?;
        self.finished_alone(user)
    }

    /// Keeps what somebody chose until it is asked again, if they want that. Gives back what they are
    /// told of it. What others brought is left out of the questions, since it is kept beyond the
    /// session.
    pub(super) fn keep_for_another_day(
        &mut self,
        user: &UserId,
        step: &Step,
        scale: (u32, u32),
    ) -> Result<Option<Phrase>, TransactionError> {
        let statements = self.statements(step);
        let key = |question| Answer::key(&self.circle.room, &step.id, question, user);
        let wants = self.tx.get::<Answer>(&key(statements))?.is_some_and(|it| it.text == YES);
        let days = self.days_to_come(step);
        let (true, Some((returns, days))) = (wants, days.split_first()) else { return Ok(None) };
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let text = self.words_to_keep(&language, &step.id);
        let mut parts = Vec::new();
        for (question, asked) in text.ask.into_iter().enumerate() {
            let answer = self.tx.get::<Answer>(&key(question))?;
            let chosen = answer.as_ref().and_then(|it| read_kept(&it.text).first().copied());
            parts.push((asked, chosen, answer.and_then(|it| it.event)));
        }
        let new = NewChart {
            title: self.title_for(user)?,
            before: text.say.join("\n\n"),
            scale,
            drawn: self.day_of_step(),
            returns: *returns,
            days: days.to_vec(),
            parts,
        };
        let number = self.kolo.people.keep_chart(self.tx, user, new)?.to_string();
        Ok(Some(Phrase::ChartKept {
            day: Words(self.people().speech().date_with_year(&language, *returns)),
            mine: self.word_for(user, Word::MyTexts)?,
            erase: self.verb_for(user, Verb::EraseText, &number)?,
        }))
    }
}
