//! Somebody comes late, or comes back: two lines alone, and a place.
//!
//! Which exercise, where it is, and what is asked now. Never what others have said.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    leading::number,
    row::State,
    scene::{Running, Scene},
};
use crate::{
    core::{TimerKey, TransactionError},
    script::Kind,
    speech::{Phrase, Word, Words},
};

impl Scene<'_, '_> {
    /// What waits for somebody who comes later: a place in the round, and the question of the step.
    /// While the session is halted they are asked nothing; that comes when it goes on. Before an
    /// exercise that may become personal they are asked whether they take part, as everybody was.
    pub fn came_late(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        let asks = running.session.care.asks;
        if asks && !running.session.takes_part(user) {
            self.is_asked_too(user)?;
            return self.can_it_begin();
        }
        let is_back = running.session.takes_part(user);
        running.session.join(user);
        if !running.session.takes_part(user) {
            return Ok(());
        }
        if let Some(round) = self.round().filter(|_| !is_back) {
            // Whoever had left the exercise has a new turn.
            round.order.retain(|other| other != user);
            round.had.retain(|other| other != user);
        }
        self.take_in(user)
    }

    /// Somebody takes part from now on, wherever the exercise is.
    pub fn take_in(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        self.give_place(user);
        let by_group = self.step().is_some_and(|step| super::groups::is_by_group(&step.kind));
        let asks_all = !by_group || self.groups().is_empty();
        if let Some(gather) = self.gather()
            && asks_all
            && !gather.asked.contains(user)
        {
            gather.asked.push(user.clone());
            gather.told = false;
        }
        if self.is_halted() {
            return self.place_latecomer(user);
        }
        self.people().introduce(self.tx, user, &self.circle.language)?;
        self.say_where_it_is(user)?;
        self.place_latecomer(user)?;
        self.ask_who_waits(Some(user))
    }

    fn say_where_it_is(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(Running { session, script, .. }) = &self.running else { return Ok(()) };
        if matches!(session.state, State::Announced) {
            return Ok(());
        }
        let (step, steps) = (number(session.step + 1), number(script.steps.len()));
        let title = self.title_for(user)?;
        let minutes = self.minutes_to_go();
        let phrase = if self.circle.care.slow.is_some() {
            Phrase::CameLateSlow { title, step, steps, hours: minutes.div_ceil(60) }
        } else {
            Phrase::CameLate { title, step, steps, minutes }
        };
        self.tell(user, &phrase)?;
        let phrase = self.what_is_asked(user)?;
        self.tell(user, &phrase)
    }

    /// Of the step's time; none if it has passed, or the step has none.
    fn minutes_to_go(&self) -> u64 {
        let room = self.room();
        let due = self.tx.timer(&TimerKey::StepTime(room.clone()));
        let due = due.or(self.tx.timer(&TimerKey::Silence(room)));
        let left = due.map_or(0, |due| due.duration_since(self.tx.at()).as_secs());
        u64::try_from(left).unwrap_or(0).div_ceil(60)
    }

    fn what_is_asked(&mut self, user: &UserId) -> Result<Phrase, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let pass = Words::from(self.kolo.understanding.primary(Word::Pass, &language));
        let step = self.step();
        Ok(match (self.state(), step) {
            (Some(State::Round(round)), Some(step)) => {
                let question = round.question;
                let text = self.step_text_for(user, &step)?;
                let question = text.ask.get(question).cloned().unwrap_or_default();
                Phrase::LateRound { question: question.into(), pass }
            }
            (Some(State::Gather(_)), _) => Phrase::LateAlone { pass },
            (Some(State::Silence), _) => Phrase::LateSilence,
            (Some(State::Open), Some(step)) if matches!(step.kind, Kind::Round { .. }) => {
                let asked = self.step_text_for(user, &step)?.ask;
                let bold: Vec<String> = asked.iter().map(|asked| format!("**{asked}**")).collect();
                Phrase::LateAnyOrder { questions: Words(bold.join(" ")) }
            }
            _ => Phrase::LateOpen,
        })
    }
}
