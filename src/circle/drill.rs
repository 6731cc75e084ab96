//! A rehearsal of an emergency: invented events, each at its minute.
//!
//! As long as it runs, every message of Kolo's for this circle begins and ends with the same mark,
//! so that nobody takes the invented for real. Whatever ends or halts it says that it does. What
//! came due while Kolo was away comes by a facilitator's word, one after the other.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::seq::SliceRandom;

use super::{
    row::{Drill, State},
    scene::Scene,
};
use crate::{
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    script::{Kind, Step},
    speech::{Command, Language, Names, Phrase, Word, Words},
};

impl Scene<'_, '_> {
    /// Whether a drill runs in this circle. As long as it does, nothing here is an alert.
    pub fn is_drill(&self) -> bool {
        let Some(running) = &self.running else { return false };
        let step = running.script.steps.get(running.session.step);
        step.is_some_and(|step| matches!(step.kind, Kind::Inject { .. }))
            && !matches!(running.session.state, State::Announced)
    }

    /// What Kolo says, marked as a drill at both ends if one runs.
    pub fn marked(&self, language: &Language, words: String) -> String {
        if !self.is_drill() {
            return words;
        }
        self.people().speech().say(language, &Phrase::DrillMessage { words: Words(words) })
    }

    pub fn drill(&mut self) -> Option<&mut Drill> {
        match self.state() {
            Some(State::Drill(drill)) => Some(drill),
            _ => None,
        }
    }

    pub fn begin_drill(&mut self, step: &Step) -> Result<(), TransactionError> {
        let roles = self.draw_roles(step);
        if let Some(state) = self.state() {
            *state = State::Drill(Drill { roles, ..Drill::default() });
        }
        self.say_roles(step)?;
        self.await_event(step)
    }

    /// Roles are for those who take part; who facilitates has one only if nobody else is there.
    fn draw_roles(&mut self, step: &Step) -> Vec<(usize, OwnedUserId)> {
        let roles = self.step_text(step).list.len();
        let people = self.running.as_ref().map(|run| run.session.people.clone());
        let mut players: Vec<OwnedUserId> = people.unwrap_or_default();
        players.retain(|user| self.circle.is_here(user) && !self.stands_by(user));
        if players.iter().any(|user| !self.circle.is_facilitator(user)) {
            players.retain(|user| !self.circle.is_facilitator(user));
        }
        players.shuffle(self.tx.chance());
        (0..roles).zip(players.into_iter().cycle()).collect()
    }

    /// That it is a drill, and how to end it: before anything invented is said.
    pub fn say_drill_begins(&mut self, step: &Step) {
        if !matches!(step.kind, Kind::Inject { .. }) {
            return;
        }
        let word = |word| self.kolo.understanding.primary(word, &self.circle.language).into();
        let (stop, support) = (word(Word::Stop), word(Word::Support));
        self.say(Lane::Session, &Phrase::DrillBegins { stop, support });
    }

    /// Who plays which role.
    fn say_roles(&mut self, step: &Step) -> Result<(), TransactionError> {
        let list = self.step_text(step).list;
        let roles = self.drill().map(|drill| drill.roles.clone()).unwrap_or_default();
        if list.is_empty() || roles.is_empty() {
            return Ok(());
        }
        let mut lines = Vec::new();
        for (number, role) in list.iter().enumerate() {
            let users = roles.iter().filter(|(of, _)| *of == number).map(|(_, user)| user.clone());
            let names = Names(self.names(&users.collect::<Vec<_>>())?);
            let line = Phrase::DrillRole { names, role: role.clone().into() };
            lines.push(format!("- {}", self.people().speech().say(&self.circle.language, &line)));
        }
        self.say(Lane::Session, &Phrase::DrillRoles { list: Words(lines.join("\n")) });
        Ok(())
    }

    /// Plans the next event, counted from the one before it.
    fn await_event(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(next) = self.drill().map(|drill| drill.next) else { return Ok(()) };
        match minutes_before(step, next) {
            Some(0) => self.event(step),
            Some(minutes) => {
                let wait = Wait::For(SignedDuration::from_mins(minutes));
                self.tx.set_timer(TimerKey::DrillEvent(self.room()), wait, Late::Tell);
                Ok(())
            }
            None => {
                let next = self.command_word(Command::Next);
                self.say(Lane::Session, &Phrase::DrillWasLast { next });
                Ok(())
            }
        }
    }

    /// The next event comes.
    fn event(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(drill) = self.drill() else { return Ok(()) };
        let number = drill.next;
        drill.next += 1;
        drill.missed = drill.missed.saturating_sub(1);
        let by_hand = drill.missed > 0;
        self.say_event(step, number);
        if by_hand { Ok(()) } else { self.await_event(step) }
    }

    fn say_event(&mut self, step: &Step, number: usize) {
        if let Some(words) = self.step_text(step).ask.get(number).cloned() {
            let number = u64::try_from(number + 1).unwrap_or(u64::MAX);
            self.say(Lane::Session, &Phrase::DrillEvent { number, words: words.into() });
        }
    }

    /// The time of an event has come; or, if Kolo was away, has passed so long ago.
    pub fn event_is_due(&mut self, late: Option<SignedDuration>) -> Result<(), TransactionError> {
        let (Some(step), false) = (self.step(), self.is_halted()) else { return Ok(()) };
        let Some(next) = self.drill().map(|drill| drill.next) else { return Ok(()) };
        let Some(late) = late else { return self.event(&step) };
        let Kind::Inject { at } = &step.kind else { return Ok(()) };
        let first = at.get(next).copied().unwrap_or_default();
        let came = |minute: &&u16| i64::from(minute.saturating_sub(first)) <= late.as_mins();
        let missed = at.iter().skip(next).take_while(came).count();
        if let Some(drill) = self.drill() {
            drill.missed = missed;
        }
        let Some(facilitator) = self.facilitator(None) else { return Ok(()) };
        let count = u64::try_from(missed).unwrap_or(u64::MAX);
        let next = self.command_word(Command::Next);
        self.tell(&facilitator, &Phrase::DrillMissed { count, next })
    }

    /// A facilitator lets the next event come, or goes on after the last.
    pub fn drill_goes_on(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        let Some(next) = self.drill().map(|drill| drill.next) else { return Ok(()) };
        self.tx.cancel_timer(TimerKey::DrillEvent(self.room()));
        if minutes_before(&step, next).is_none() { self.advance() } else { self.event(&step) }
    }

    /// What the circle may not have heard of it, because it was stopped.
    pub fn say_drill_again(&mut self, step: &Step) -> Result<(), TransactionError> {
        self.say_roles(step)?;
        if let Some(last) = self.drill().and_then(|drill| drill.next.checked_sub(1)) {
            self.say_event(step, last);
        }
        Ok(())
    }

    /// Somebody leaves: their role is nobody's.
    pub fn leave_role(&mut self, user: &UserId) {
        if let Some(drill) = self.drill() {
            drill.roles.retain(|(_, player)| player != user);
        }
    }

    /// It ends here, and everybody is told so before anything else is said.
    pub fn end_drill(&mut self, lane: Lane) {
        if self.is_drill() {
            self.say(lane, &Phrase::DrillIsOver);
        }
    }
}

/// The minutes between an event and the one before it; nothing if there is no such event.
fn minutes_before(step: &Step, event: usize) -> Option<i64> {
    let Kind::Inject { at } = &step.kind else { return None };
    let minute = *at.get(event)?;
    let before = event.checked_sub(1).and_then(|before| at.get(before)).copied().unwrap_or(0);
    Some(i64::from(minute.saturating_sub(before)))
}
