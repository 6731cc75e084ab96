//! Whether somebody takes part in an exercise that may become personal.
//!
//! Everybody is asked alone. Who has not said yes is not among the people of the session: no step
//! asks them or gives them a turn. That somebody said "not yet" lies under their own key and goes no
//! further; the facilitator hears that it can begin when all have answered or when enough time has
//! passed, in the same words and without a count. In a round everybody who is here stands in the
//! order, and who does not take part is left out as silently as who has passed beforehand.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    care::NotYet,
    row::{Halt, Session, State},
    scene::Scene,
};
use crate::{
    core::{Late, TimerKey, TransactionError, Wait},
    people::{Consent, Topic},
    script::{Care, Kind, NextTurn, Script, Step},
    speech::{Command, Heard, Phrase, Word, Words},
};

/// So long people have before the facilitator hears that it can begin.
const TIME_TO_ANSWER: SignedDuration = SignedDuration::from_mins(5);
/// The same in a slow circle.
const TIME_TO_ANSWER_SLOWLY: SignedDuration = SignedDuration::from_hours(24);

/// Whether people are asked before this exercise.
pub(super) fn asks(script: &Script) -> bool {
    script.care != Care::Green
}

/// Whether people name each other somewhere in it, also those who do not take part.
fn has_naming(script: &Script) -> bool {
    let named = |step: &Step| matches!(step.kind, Kind::Round { next: NextTurn::Named, .. });
    script.steps.iter().any(named)
}

impl Scene<'_, '_> {
    fn running_session(&self) -> Option<&Session> {
        self.running.as_ref().map(|running| &running.session)
    }

    fn has_begun(&self) -> bool {
        self.running_session().is_some_and(|session| !matches!(session.state, State::Announced))
    }

    /// Whether people of this exercise were asked, so that who is missing from a list did not say yes.
    pub fn asks_who_takes_part(&self) -> bool {
        self.running_session().is_some_and(|session| session.care.asks)
    }

    /// Asks everybody, and begins to wait.
    pub fn ask_who_takes_part(&mut self) -> Result<(), TransactionError> {
        if !self.asks_who_takes_part() {
            return Ok(());
        }
        self.wait_for_the_yes(None);
        self.ask_whoever_has_not_said(true)?;
        self.can_it_begin()
    }

    fn wait_for_the_yes(&mut self, left: Option<i64>) {
        let slow = self.circle.care.slow.is_some();
        let whole = if slow { TIME_TO_ANSWER_SLOWLY } else { TIME_TO_ANSWER };
        let time = left.map_or(whole, SignedDuration::from_secs);
        self.tx.set_timer(TimerKey::Ready(self.room()), Wait::For(time), Late::Do);
    }

    /// Asks whoever has not said whether they take part: all of them `anew`, or only those who have
    /// not been asked.
    fn ask_whoever_has_not_said(&mut self, anew: bool) -> Result<(), TransactionError> {
        let Some(session) = self.running_session() else { return Ok(()) };
        for user in session.care.asked.clone() {
            if (anew || !self.is_being_asked(&user)?) && !self.has_said(&user)? {
                self.ask_to_take_part(&user)?;
            }
        }
        Ok(())
    }

    fn ask_to_take_part(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let title = self.title_for(user)?;
        let topic = Topic::TakePart { circle: self.room() };
        self.ask(user, topic, &Phrase::TakePart { title })
    }

    fn is_being_asked(&self, user: &UserId) -> Result<bool, TransactionError> {
        let topic = Topic::TakePart { circle: self.room() };
        Ok(self.people().person(self.tx, user)?.topics.contains(&topic))
    }

    /// Whether somebody has said yes or not yet.
    fn has_said(&self, user: &UserId) -> Result<bool, TransactionError> {
        let takes_part = self.running_session().is_some_and(|session| session.takes_part(user));
        Ok(takes_part || self.tx.has::<NotYet>(&NotYet::key(&self.circle.room, user))?)
    }

    /// Whether nobody waits for somebody's answer: it is there, or cannot come.
    fn is_not_waited_for(&self, user: &UserId) -> Result<bool, TransactionError> {
        Ok(self.has_said(user)?
            || !self.circle.is_here(user)
            || self.circle.is_out_of_reach(user)
            || self.people().person(self.tx, user)?.consent == Consent::NotYet)
    }

    /// When all have answered, the facilitator hears that it can begin.
    pub fn can_it_begin(&mut self) -> Result<(), TransactionError> {
        let Some(session) = self.running_session() else { return Ok(()) };
        if !session.care.asks || self.has_begun() || self.is_halted() {
            return Ok(());
        }
        for user in session.care.asked.clone() {
            if !self.is_not_waited_for(&user)? {
                return Ok(());
            }
        }
        self.say_it_can_begin()
    }

    /// All have answered, or have had time to.
    pub fn say_it_can_begin(&mut self) -> Result<(), TransactionError> {
        self.tx.cancel_timer(TimerKey::Ready(self.room()));
        let (false, false) = (self.has_begun(), self.is_halted()) else { return Ok(()) };
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        if std::mem::replace(&mut running.session.care.told, true) {
            return Ok(());
        }
        let Some(facilitator) = self.facilitator(None) else { return Ok(()) };
        let title = self.title_for(&facilitator)?;
        let next = self.command_word(Command::Next);
        self.tell(&facilitator, &Phrase::YouCanBegin { title, next })
    }

    /// What somebody answers when they are asked whether they take part. Whether it is an answer.
    pub fn says_whether(&mut self, user: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        let wants = heard.yes_or_later();
        if wants.is_none() && heard.number != Some(3) {
            return Ok(false);
        }
        if !self.running_session().is_some_and(|session| session.care.asks) {
            self.answer(user, &Phrase::TooLate)?;
            return Ok(true);
        }
        match wants {
            Some(true) => self.comes_in(user)?,
            Some(false) => self.stays_out(user)?,
            None => self.wants_to_ask(user)?,
        }
        Ok(true)
    }

    fn comes_in(&mut self, user: &UserId) -> Result<(), TransactionError> {
        self.tx.delete::<NotYet>(&NotYet::key(&self.circle.room, user));
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.join(&user.to_owned());
        let title = self.title_for(user)?;
        if !self.has_begun() {
            self.answer(user, &Phrase::TakesPart { title })?;
            return self.can_it_begin();
        }
        self.withdraw_invitation(user)?;
        if self.is_halted() {
            self.answer(user, &Phrase::TakesPartWhenItGoesOn { title })?;
        }
        if self.holder().as_deref() == Some(user) {
            return self.takes_the_word(user);
        }
        if let Some(round) = self.round() {
            // They stood in the order, and have had no turn.
            round.order.retain(|other| other != user);
            round.had.retain(|other| other != user);
        }
        self.take_in(&user.to_owned())
    }

    fn stays_out(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.people.retain(|other| other != user);
        self.tx.put_owned(user.as_bytes(), &NotYet::key(&self.circle.room, user), &NotYet {})?;
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let yes = Words::from(self.kolo.understanding.primary(Word::Yes, &language));
        let text = self.running.as_ref().and_then(|running| running.script.text(&language));
        let instead = text.map(|text| text.instead.clone()).unwrap_or_default();
        let phrase = if instead.is_empty() {
            Phrase::NotThisTime { yes }
        } else {
            Phrase::NotThisTimeInstead { instead: instead.into(), yes }
        };
        let mut words = self.in_words(user, &phrase)?;
        if self.running.as_ref().is_some_and(|running| has_naming(&running.script)) {
            words = format!("{words}\n\n{}", self.in_words(user, &Phrase::MayBeNamed)?);
        }
        self.answer_markdown(user, words)?;
        self.can_it_begin()
    }

    fn wants_to_ask(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(facilitator) = self.facilitator(Some(user)) else {
            return self.answer(user, &Phrase::NobodyToAsk);
        };
        let title = self.title_for(&facilitator)?;
        let name = self.name(user)?;
        self.tell_about(&facilitator, &Phrase::WantsToAsk { name, title })?;
        let name = self.name(&facilitator)?;
        self.answer(user, &Phrase::QuestionPassedOn { name })
    }

    fn withdraw_invitation(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let circle = self.room();
        let invitation = Topic::TakePart { circle };
        self.people().withdraw(self.tx, user, |topic| *topic == invitation)
    }

    /// It begins: who takes part is not asked any more; who does not may still come in.
    pub fn close_the_list(&mut self) -> Result<(), TransactionError> {
        self.tx.cancel_timer(TimerKey::Ready(self.room()));
        let Some(session) = self.running_session() else { return Ok(()) };
        for user in session.people.clone() {
            self.withdraw_invitation(&user)?;
        }
        Ok(())
    }

    /// The session is over, and with it what anybody said about taking part.
    pub fn forget_who_takes_part(&mut self) -> Result<(), TransactionError> {
        self.tx.cancel_timer(TimerKey::Ready(self.room()));
        let room = self.room();
        let Some(session) = self.running_session() else { return Ok(()) };
        for user in session.care.asked.clone() {
            self.tx.delete::<NotYet>(&NotYet::key(&self.circle.room, &user));
            self.withdraw_invitation(&user)?;
            self.people().release_held(self.tx, &user, &room)?;
        }
        Ok(())
    }

    /// Somebody leaves: they are not asked any more.
    pub fn is_not_asked(&mut self, user: &UserId) -> Result<(), TransactionError> {
        self.tx.delete::<NotYet>(&NotYet::key(&self.circle.room, user));
        if let Some(running) = self.running.as_mut() {
            running.session.care.asked.retain(|other| other != user);
        }
        self.can_it_begin()
    }

    /// Somebody has come while people are asked, or has said that Kolo may write to them.
    pub fn is_asked_too(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        if !running.session.care.asked.contains(user) {
            running.session.care.asked.push(user.clone());
        }
        if self.is_halted() || self.has_said(user)? || self.is_being_asked(user)? {
            return Ok(());
        }
        self.ask_to_take_part(user)
    }

    /// Somebody has said that Kolo may write to them.
    pub fn may_be_asked(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        let session = self.running_session();
        if session.is_some_and(|session| session.care.asks && !session.takes_part(user)) {
            return self.is_asked_too(user);
        }
        self.answers_after_all(user)
    }

    /// It is halted: nobody is told that it can begin.
    pub fn halt_asking(&mut self) {
        let key = TimerKey::Ready(self.room());
        let now = self.tx.at();
        let left = self.tx.timer(&key).map(|due| due.duration_since(now).as_secs().max(1));
        self.tx.cancel_timer(key);
        if let (Some(left), Some(running)) = (left, self.running.as_mut()) {
            running.session.care.ready_left = Some(left);
        }
    }

    /// It goes on: who could not be asked meanwhile is asked, and after a stop everybody who has not
    /// said.
    pub fn resume_asking(&mut self, why: Halt) -> Result<(), TransactionError> {
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        if !running.session.care.asks {
            return Ok(());
        }
        let left = running.session.care.ready_left.take();
        if left.is_some() && !self.has_begun() {
            self.wait_for_the_yes(left);
        }
        self.ask_whoever_has_not_said(why == Halt::Stop)?;
        self.can_it_begin()
    }
}
