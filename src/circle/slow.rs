//! Slow circles: people who do not meet at one time, on poor links.
//!
//! Each part stays open for a day, a round is answered in any order, silence between parts is left
//! out, and nobody is reminded. What Kolo says of an exercise in the circle goes into one message,
//! and there is at most one such message a day: what would come sooner waits for its time, unless a
//! facilitator says the same once more. Red exercises need people who are there at the same time.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{care::Slow, row::State, scene::Scene};
use crate::{
    core::{Body, Deed, Destination, Lane, Late, TimerKey, TransactionError, Wait},
    script::Step,
    speech::{Command, Phrase, Words},
};

/// A part stays open so long.
pub(super) const A_DAY: SignedDuration = SignedDuration::from_hours(24);
/// Messages that are less apart come on the same day.
const SAME_DAY: SignedDuration = SignedDuration::from_hours(20);
/// One message holds about so many bytes.
const LONGEST_MESSAGE: usize = 15_000;

/// What is to be said in a slow circle at the end of an input.
#[derive(Default)]
pub(super) struct Unsaid {
    words: Vec<String>,
    mentions: Vec<OwnedUserId>,
    /// The exercise has moved in this input, so it may move on.
    moved: bool,
}

impl Scene<'_, '_> {
    pub fn is_slow(&self) -> bool {
        self.circle.care.slow.is_some()
    }

    /// `!slow on`, `!slow off`.
    pub fn change_pace(&mut self, by: &UserId, command: Command) -> Result<(), TransactionError> {
        let (on, off) = (self.command_word(Command::SlowOn), self.command_word(Command::SlowOff));
        if command == Command::Slow {
            return self.reply(by, &Phrase::SlowHow { on, off });
        }
        if self.running.is_some() {
            let (title, stop) = (self.title(), self.command_word(Command::Stop));
            return self.reply(by, &Phrase::SlowWhenOver { title, stop });
        }
        let slow = command == Command::SlowOn;
        self.circle.care.slow = slow.then(Slow::default);
        self.say(Lane::Control, if slow { &Phrase::SlowOn } else { &Phrase::SlowOff });
        Ok(())
    }

    /// Keeps something for the one message of this input.
    pub fn say_slowly(&mut self, markdown: String, mentions: Vec<OwnedUserId>) {
        self.unsaid.words.push(markdown);
        for user in mentions {
            if !self.unsaid.mentions.contains(&user) {
                self.unsaid.mentions.push(user);
            }
        }
    }

    /// Says what was kept.
    pub fn say_the_unsaid(&mut self) {
        let Unsaid { words, mut mentions, .. } = std::mem::take(&mut self.unsaid);
        if words.is_empty() {
            return;
        }
        let mut messages: Vec<String> = Vec::new();
        for part in words {
            match messages.last_mut() {
                Some(message) if message.len() + part.len() < LONGEST_MESSAGE => {
                    message.push_str("\n\n");
                    message.push_str(&part);
                }
                _ => messages.push(part),
            }
        }
        let (now, room) = (self.tx.at(), self.room());
        for markdown in messages {
            let deed = Deed::Say(Body { markdown, mentions: std::mem::take(&mut mentions) });
            self.tx.send(Lane::Session, Destination::Room(room.clone()), deed, Some(&room));
        }
        if let Some(slow) = &mut self.circle.care.slow {
            slow.said = Some(now);
        }
    }

    /// Whether the step with this number opens only later, since the circle has read something today.
    pub fn opens_later(&mut self, number: usize) -> Result<bool, TransactionError> {
        let said = self.circle.care.slow.as_ref().and_then(|slow| slow.said);
        let now = self.tx.at();
        let soon = said.is_some_and(|said| now.duration_since(said) < SAME_DAY);
        let decided = self.decided;
        let moved = std::mem::replace(&mut self.unsaid.moved, true);
        let Some(running) = self.running.as_mut() else { return Ok(false) };
        let waits = running.session.care.opens == Some(number);
        if !soon || moved || (decided && waits) {
            running.session.care.opens = None;
            self.tx.cancel_timer(TimerKey::SlowStep(self.room()));
            return Ok(false);
        }
        self.unsaid.moved = false;
        running.session.care.opens = Some(number);
        if waits {
            return Ok(true);
        }
        let left = self.wait_for_the_day();
        let hours = u64::try_from(left.as_secs()).unwrap_or(0).div_ceil(3600);
        let Some(facilitator) = self.facilitator(None) else { return Ok(true) };
        let next = self.command_word(Command::Next);
        self.tell(&facilitator, &Phrase::OpensLater { hours, next })?;
        Ok(true)
    }

    fn wait_for_the_day(&mut self) -> SignedDuration {
        let now = self.tx.at();
        let said = self.circle.care.slow.as_ref().and_then(|slow| slow.said).unwrap_or(now);
        let left = A_DAY.saturating_sub(now.duration_since(said)).max(SignedDuration::from_secs(1));
        self.tx.set_timer(TimerKey::SlowStep(self.room()), Wait::For(left), Late::Do);
        left
    }

    /// It goes on: so does the wait for what opens next.
    pub fn resume_slowly(&mut self) {
        let opens = self.running.as_ref().and_then(|running| running.session.care.opens);
        if opens.is_some() {
            self.wait_for_the_day();
        }
    }

    /// The next part opens, a day after the last.
    pub fn slow_step_is_due(&mut self) -> Result<(), TransactionError> {
        let opens = self.running.as_mut().and_then(|run| run.session.care.opens.take());
        match opens {
            Some(number) if !self.is_halted() => self.go_to(number),
            _ => Ok(()),
        }
    }

    /// A round in which everybody answers when it suits them.
    pub fn open_round(&mut self, step: &Step) {
        let asked = self.step_text(step).ask;
        let bold: Vec<String> = asked.iter().map(|question| format!("**{question}**")).collect();
        let questions = Words(bold.join("\n\n"));
        self.say(Lane::Session, &Phrase::AnyOrder { questions });
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        self.say_how_to_go_on();
    }
}
