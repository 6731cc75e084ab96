//! How a session halts, and how it goes on.
//!
//! Anybody may halt it, and only a facilitator lets it go on. While it is halted nobody is asked
//! anything, but people can still let go: of a turn, of an answer, of the session.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::UserId;

use super::{
    row::{Halt, Halted, State},
    scene::Scene,
};
use crate::{
    core::{Destination, Lane, Late, Outgoing, TimerKey, TransactionError, Wait},
    speech::{Command, Phrase},
};

impl Scene<'_, '_> {
    /// Halts the session. With [`Halt::Stop`] whatever Kolo had not sent yet is taken back
    /// (promise P7). Nothing goes on until a facilitator resumes.
    pub fn halt(&mut self, why: Halt) -> Result<(), TransactionError> {
        if self.is_of_one() {
            self.rest(why)?;
            return self.ask_to_go_on_again();
        }
        let resume = self.command_word(Command::Resume);
        let nobody_leads = self.facilitator(None).is_none();
        let phrase = match why {
            _ if self.is_drill() => Phrase::DrillHalted { resume },
            Halt::Pause if nobody_leads => Phrase::PausedNobodyLeads { resume },
            Halt::Pause => Phrase::Paused { resume },
            Halt::Stop => Phrase::Stopped { resume },
        };
        if self.rest(why)? {
            self.say(Lane::Control, &phrase);
            self.say_in_groups_too(&phrase);
        }
        Ok(())
    }

    /// Halts the session without a word. Whether that is new.
    pub fn rest(&mut self, why: Halt) -> Result<bool, TransactionError> {
        let room = self.room();
        let now = self.tx.at();
        let left = |due: Option<Timestamp>| due.map(|due| due.duration_since(now).as_secs().max(1));
        let step_left = left(self.tx.timer(&TimerKey::StepTime(room.clone())));
        let silence_left = left(self.tx.timer(&TimerKey::Silence(room.clone())));
        let event_left = left(self.tx.timer(&TimerKey::DrillEvent(room)));
        self.cancel_timers();
        self.halt_asking();
        self.leads_no_more();
        let unsaid = why == Halt::Stop && self.take_back_unsent()? > 0;
        let Some(running) = self.running.as_mut() else { return Ok(false) };
        let before = running.session.halted;
        if before.is_some_and(|halted| halted.why == Halt::Stop && why == Halt::Pause) {
            return Ok(false);
        }
        running.session.halted = Some(Halted {
            why,
            step_left: step_left.or(before.and_then(|halted| halted.step_left)),
            silence_left: silence_left.or(before.and_then(|halted| halted.silence_left)),
            event_left: event_left.or(before.and_then(|halted| halted.event_left)),
            unsaid: unsaid || before.is_some_and(|halted| halted.unsaid),
        });
        // If that it is halted had not left yet, it was taken back just now.
        Ok(unsaid || before.is_none_or(|halted| halted.why != why))
    }

    /// Halts the session for somebody who asks the circle to hold still. Nobody is named.
    pub fn hold_still(&mut self) -> Result<(), TransactionError> {
        if self.facilitator(None).is_none() || self.is_drill() || self.is_of_one() {
            return self.halt(Halt::Pause);
        }
        let held = Phrase::HeldStill { resume: self.command_word(Command::Resume) };
        if self.rest(Halt::Pause)? {
            self.say(Lane::Control, &held);
            self.say_in_groups_too(&held);
        }
        Ok(())
    }

    /// A facilitator wants it to go on: they are back in it, if they had left.
    fn lacks_its_two(&mut self, by: &UserId) -> bool {
        let Some(running) = self.running.as_mut() else { return false };
        running.session.care.stepped_out.retain(|other| other != by);
        let begun = !matches!(running.session.state, State::Announced);
        let script = running.script.clone();
        begun && self.lacks_support(&script)
    }

    /// Takes back what was to be said in this session and has not left yet. Gives back how many
    /// messages to the circle itself were among it.
    pub fn take_back_unsent(&mut self) -> Result<usize, TransactionError> {
        let room = self.room();
        let here = Destination::Room(room.clone());
        let ours = |outgoing: &Outgoing| outgoing.circle.as_ref() == Some(&room);
        let said = self.tx.take_back(|outgoing| ours(outgoing) && outgoing.to == here);
        self.take_back_in_groups();
        self.tx.take_back(ours);
        let people = self.running.as_ref().map(|run| run.session.around());
        for user in people.unwrap_or_default() {
            self.people().release_held(self.tx, &user, &room)?;
        }
        Ok(said)
    }

    /// Says to somebody alone that the session is halted.
    pub fn say_halted(&mut self, user: &UserId) -> Result<(), TransactionError> {
        if self.is_of_one() {
            return self.ask_to_go_on_again();
        }
        let resume = self.command_word(Command::Resume);
        self.reply(user, &Phrase::Halted { resume })
    }

    /// Goes on where the session was halted.
    pub fn resume(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let room = self.room();
        if self.is_halted() && self.lacks_its_two(by) {
            let (title, command) = (self.title(), self.command_word(Command::Support));
            return self.answer(by, &Phrase::RedStillLacks { title, command });
        }
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        let Some(halted) = running.session.halted.take() else {
            let title = self.title();
            return self.reply(by, &Phrase::NotHalted { title });
        };
        let left = |seconds| Wait::For(SignedDuration::from_secs(seconds));
        if let Some(seconds) = halted.step_left {
            self.tx.set_timer(TimerKey::StepTime(room.clone()), left(seconds), Late::Do);
        }
        if let Some(seconds) = halted.silence_left {
            self.tx.set_timer(TimerKey::Silence(room.clone()), left(seconds), Late::Do);
        }
        if let Some(seconds) = halted.event_left {
            self.tx.set_timer(TimerKey::DrillEvent(room), left(seconds), Late::Tell);
        }
        self.open_groups_again();
        let resumed = Phrase::Resumed { title: self.title() };
        self.say(Lane::Control, &resumed);
        self.say_in_groups_too(&resumed);
        if !matches!(self.state(), Some(State::Announced)) {
            self.leads_on();
        }
        self.resume_slowly();
        if halted.unsaid {
            self.say_again(by)?;
        }
        self.consent_is_settled()?;
        if halted.why == Halt::Stop {
            self.ask_again_what_to_take_home()?;
        }
        self.resume_asking(halted.why)?;
        self.resume_groups()?;
        let of_one = self.is_of_one();
        match self.state() {
            Some(State::Announced) if !halted.unsaid => self.say_who_begins(by),
            Some(State::Round(_)) => self.resume_round(),
            Some(State::Gather(_)) => {
                match halted.why {
                    _ if of_one => self.ask_again()?,
                    Halt::Stop => self.ask_again()?,
                    Halt::Pause => self.ask_who_waits(None)?,
                }
                self.have_all_finished()
            }
            Some(State::Plenary(_)) => self.resume_floor(),
            Some(State::Board) => self.scribe_may_have_gone(),
            Some(State::Bringing(_)) => self.resume_bringing(halted.why),
            Some(State::Drill(_)) if halted.why == Halt::Stop => self.tell_drill_again(),
            Some(State::Open) if of_one && !halted.unsaid => self.ask_to_go_on_again(),
            Some(State::Silence) => self.may_go_on(),
            Some(
                State::Announced
                | State::Open
                | State::Sorting { .. }
                | State::Drill(_)
                | State::Groups(_),
            )
            | None => Ok(()),
        }
    }
}
