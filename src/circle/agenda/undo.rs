//! The last decision is taken back, as far as that can honestly be done.
//!
//! What people have read cannot be unread. A change of the agenda is undone by its opposite; a step
//! that was left is entered anew; minutes are taken or given back. Everything else stays, and the
//! facilitator is told so, not left to think otherwise.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::UserId;

use super::{
    row::{Decision, FinalCommand},
    show::count,
};
use crate::{
    circle::{row::State, scene::Scene},
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    speech::{Command, Phrase},
};

/// Where a session is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::circle) struct Position {
    session: Timestamp,
    step: usize,
    announced: bool,
}

impl Scene<'_, '_> {
    pub(in crate::circle) fn position(&self) -> Option<Position> {
        let session = &self.running.as_ref()?.session;
        let announced = matches!(session.state, State::Announced);
        Some(Position { session: session.started, step: session.step, announced })
    }

    /// Remembers a leading decision, now that it has had its effect.
    pub(in crate::circle) fn remember_decision(
        &mut self,
        command: Command,
        before: Option<Position>,
    ) {
        let Some(command) = FinalCommand::of(command) else { return };
        let after = self.position();
        let decision = match (before, after) {
            _ if before == after && command != FinalCommand::Next => return,
            (None, None) => return,
            (Some(from), Some(to))
                if from.session == to.session && from.step != to.step && !from.announced =>
            {
                Decision::Step { session: to.session, from: from.step, to: to.step }
            }
            _ => Decision::Final { command },
        };
        self.agenda_mut().decided(decision);
    }

    pub(in crate::circle) fn remember_minutes(&mut self, minutes: i16) {
        let Some(Position { session, step, .. }) = self.position() else { return };
        self.agenda_mut().decided(Decision::Minutes { session, step, minutes });
    }

    /// `!undo`.
    pub(super) fn undo(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let last = self.agenda.as_mut().and_then(|agenda| agenda.decisions.pop());
        match last {
            None => self.reply(by, &Phrase::UndoNothing),
            Some(Decision::Plan { change, opposite }) => {
                let command = self.command_word(change.command());
                if self.agenda_mut().plan.take_back(&opposite).is_err() {
                    return self.stays(by, change.command(), false);
                }
                let end = self.for_reader(by, |scene| scene.new_end())?;
                self.reply(by, &Phrase::UndoneChange { command, end })
            }
            Some(decision @ (Decision::Step { .. } | Decision::Minutes { .. }))
                if self.is_halted() =>
            {
                self.agenda_mut().decisions.push(decision);
                self.say_halted(by)
            }
            Some(Decision::Step { session, from, to }) => {
                let here = self.position();
                if here.is_none_or(|here| (here.session, here.step) != (session, to)) {
                    let command = if from < to { Command::Next } else { Command::Back };
                    return self.stays(by, command, false);
                }
                self.enter_again(from)
            }
            Some(Decision::Minutes { session, step, minutes }) => {
                let here = self.position();
                let command = if minutes > 0 { Command::Extend } else { Command::Shorten };
                if here.is_none_or(|here| (here.session, here.step) != (session, step)) {
                    return self.stays(by, command, false);
                }
                self.give_minutes_back(by, command, minutes)
            }
            Some(Decision::Final { command }) => self.stays(by, command.command(), true),
        }
    }

    /// Says that something cannot be taken back: it was read, or has begun or changed since.
    fn stays(&mut self, by: &UserId, command: Command, read: bool) -> Result<(), TransactionError> {
        let (command, undo) = (self.command_word(command), self.command_word(Command::Undo));
        let phrase = match read {
            true => Phrase::CannotUndo { command, undo },
            false => Phrase::CannotUndoSince { command, undo },
        };
        self.reply(by, &phrase)
    }

    fn enter_again(&mut self, step: usize) -> Result<(), TransactionError> {
        let steps = self.running.as_ref().map_or(0, |running| running.script.steps.len());
        let title = self.title();
        let (number, steps) = (count(step + 1), count(steps));
        self.say(Lane::Control, &Phrase::UndoneStep { title, step: number, steps });
        self.go_to(step)
    }

    fn give_minutes_back(
        &mut self,
        by: &UserId,
        command: Command,
        minutes: i16,
    ) -> Result<(), TransactionError> {
        if minutes < 0 {
            self.extend(minutes.unsigned_abs());
            return Ok(());
        }
        match self.take_minutes(minutes.unsigned_abs()) {
            true => Ok(()),
            false => self.stays(by, command, false),
        }
    }

    /// `!shorten 10`: the step that runs gets fewer minutes.
    pub(super) fn shorten_step(
        &mut self,
        by: &UserId,
        minutes: u16,
    ) -> Result<(), TransactionError> {
        if self.is_halted() {
            return self.say_halted(by);
        }
        let next = self.command_word(Command::Next);
        let Some(left) = self.minutes_left() else {
            return self.reply(by, &Phrase::ShortenNoTime { next });
        };
        if !self.take_minutes(minutes) {
            return self.reply(by, &Phrase::ShortenTooMuch { left, next });
        }
        self.remember_minutes(i16::try_from(minutes).map_or(i16::MIN, |minutes| -minutes));
        Ok(())
    }

    fn step_timer(&mut self) -> TimerKey {
        let room = self.room();
        match self.state() {
            Some(State::Silence) => TimerKey::Silence(room),
            _ => TimerKey::StepTime(room),
        }
    }

    /// The whole minutes that are left of the step, if it has a time.
    fn minutes_left(&mut self) -> Option<u64> {
        let key = self.step_timer();
        let due = self.tx.timer(&key)?;
        u64::try_from(due.duration_since(self.tx.at()).as_mins()).ok()
    }

    /// Takes minutes from the step that runs, if it has so many left. Whether it had.
    fn take_minutes(&mut self, minutes: u16) -> bool {
        let key = self.step_timer();
        let (now, fewer) = (self.tx.at(), SignedDuration::from_mins(i64::from(minutes)));
        let left = self.tx.timer(&key).map(|due| due.duration_since(now) - fewer);
        let Some(left) = left.filter(|left| *left > SignedDuration::ZERO) else { return false };
        self.tx.set_timer(key, Wait::For(left), Late::Do);
        if let Some(running) = self.running.as_mut() {
            let session = &mut running.session;
            session.fewer_minutes = session.fewer_minutes.saturating_add(minutes);
        }
        self.say(Lane::Control, &Phrase::Shortened { minutes: u64::from(minutes) });
        self.shorten_talk(minutes);
        true
    }
}
