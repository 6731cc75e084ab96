//! Calls: somebody is asked to be in touch with a person, or to look for them.
//!
//! A call begins with [`Happening::Calls`]. Whoever the person trusts is asked one after the other,
//! inside their hours, and learns nothing but who it is for. How long an answer is waited for counts
//! from when the homeserver has accepted the question; until then nothing is said to have been asked.
//! If all are asleep, the call waits for the first who wakes. The person hears what is done, who has
//! answered, and plainly that nobody has. They take it back with a word; a call about silence ends as
//! soon as they are there ([`Happening::IsThere`]). What is kept lies under their key, and goes with
//! the call.

mod alerts;
mod answering;
mod climbing;
mod drilling;
mod leaving;
mod missed;
mod row;
mod whom;

use std::sync::Arc;

use matrix_sdk::ruma::{OwnedUserId, UserId};

pub use self::missed::open_steps;
#[cfg(test)]
pub(in crate::alert) use self::row::has_open_alert_in;
pub(in crate::alert) use self::whom::{has_alert_to, open_chain};
use self::{
    alerts::Written,
    row::{Call, all_calls_for, calls_for},
};
pub(in crate::alert) use self::{
    alerts::usual_ladder,
    drilling::drills_with,
    row::{
        has_drill, has_forced_alert, has_open_alert, is_called_by_another, is_drill, is_in_alert,
    },
};
use crate::{
    core::{
        CallFor, Content, Feature, Flow, Happening, MessageId, TimerKey, Transaction,
        TransactionError,
    },
    people::{Consent, People, Person, Topic},
    speech::{Heard, Language, Phrase, Reply, Understanding, Word, Words},
};

/// The feature that calls people.
#[derive(Debug)]
pub struct Calls {
    people: People,
    understanding: Arc<Understanding>,
}

impl Calls {
    /// Calls these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let (language, heard) = self.people.heard_alone(&self.understanding, person, text);
        let reply = self.understanding.reply(text, &language);
        if reply == Some(Reply::NeverMind) && self.takes_back(tx, &person.user)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        let how = reply == Some(Reply::HowItStands);
        if how && self.says_how_it_stands(tx, &person.user)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        let person = &self.without_drills(tx, person)?;
        let is_call = |topic: &Topic| matches!(topic, Topic::Called { .. });
        let calls = person.topics.iter().enumerate().filter(|(_, topic)| is_call(topic));
        for at in calls.map(|(at, _)| at).rev() {
            if self.may_answer(tx, person, at, text, &heard, reply)? == Flow::Taken {
                return Ok(Flow::Taken);
            }
        }
        match person.may_mean(&heard) {
            Some(Topic::Called { person: whom, number }) => {
                self.asks_what_is_meant(tx, person, (whom, *number))
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// What somebody has written may be an answer to the call that is this topic of theirs.
    fn may_answer(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        at: usize,
        text: &str,
        heard: &Heard,
        reply: Option<Reply>,
    ) -> Result<Flow, TransactionError> {
        let (topic, newer) = match person.topics.get(at..) {
            Some([topic, newer @ ..]) => (topic, newer),
            _ => return Ok(Flow::Passed),
        };
        let Topic::Called { person: whom, number: call } = topic else { return Ok(Flow::Passed) };
        // A number is an answer to what was asked last, and to nothing else.
        let is_last = person.asked_last() == Some(topic);
        let number = heard.number.filter(|_| is_last);
        let whole = heard.whole.filter(|_| is_last);
        // What is newer and takes any words takes these too.
        let free = !newer.iter().any(Topic::is_open_question);
        let reply = reply.filter(|_| free);
        match Call::find(tx, whom, *call)? {
            Some(mut call) if call.goes_as_alert() && free => {
                let done = heard.whole == Some(Word::Done);
                let written = Written { text, number, whole, reply, done };
                self.alert_answers(tx, person, &mut call, &written)
            }
            Some(call) if !call.goes_as_alert() => {
                self.answers(tx, person, (whom, call.number), number, whole, reply)
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// A message to somebody who was asked can never be read by them.
    fn cannot_read(
        &self,
        tx: &mut Transaction<'_>,
        reaches: impl Fn(&row::Called) -> bool,
    ) -> Result<(), TransactionError> {
        for (_, mut call) in tx.scan::<Call>()? {
            let found = call.called.iter().position(&reaches);
            let Some(who) = found.filter(|who| call.is_asked(*who)) else { continue };
            self.is_out_of_reach(tx, &mut call, who)?;
        }
        Ok(())
    }

    fn undeliverable(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
    ) -> Result<(), TransactionError> {
        self.cannot_read(tx, |called| called.message == Some(message))
    }

    fn unverified(&self, tx: &mut Transaction<'_>, user: &UserId) -> Result<(), TransactionError> {
        self.cannot_read(tx, |called| called.user == user)
    }

    fn timer(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
        number: u32,
    ) -> Result<(), TransactionError> {
        match Call::find(tx, person, number)? {
            Some(call) if call.is_over() => {
                self.room_is_dissolved(tx, &call);
                Ok(())
            }
            Some(call) if call.climb.as_ref().is_some_and(|climb| !climb.is_open()) => {
                self.lays_down(tx, &call)
            }
            Some(mut call) => self.goes_on(tx, &mut call),
            None => Ok(()),
        }
    }

    /// Somebody is not called for a person any more. Where the person is forced, it may not be they who
    /// wished that: whoever is asked already stays asked.
    fn no_longer(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
        by_person: bool,
    ) -> Result<(), TransactionError> {
        let known = self.people.knows(tx, person)?;
        let stays = |call: &Call| by_person && call.raised().is_some_and(|raised| raised.duress);
        for mut call in all_calls_for(tx, person)?.into_iter().filter(|_| known) {
            let who = call.called.iter().position(|called| called.user == contact);
            if call.is_over() {
                self.leaves_alert_room(tx, &mut call, contact);
                call.keep(tx)?;
            } else if let Some(who) = who.filter(|_| !stays(&call)) {
                self.steps_back(tx, &mut call, who)?;
            }
        }
        Ok(())
    }

    /// Somebody is forgotten, and with them what they wanted of others.
    fn forgets(&self, tx: &mut Transaction<'_>, person: &UserId) -> Result<(), TransactionError> {
        self.alerts_are_forgotten(tx, person)?;
        for call in all_calls_for(tx, person)? {
            self.lays_down(tx, &call)?;
        }
        Ok(())
    }

    /// Somebody who was silent is there. They are answered, also if their call is over long ago.
    fn is_there(&self, tx: &mut Transaction<'_>, person: &UserId) -> Result<(), TransactionError> {
        let mut calls = calls_for(tx, person)?;
        calls.retain(|call| matches!(call.why, CallFor::Absence { .. }));
        if calls.is_empty() {
            return self.tells(tx, person, &Phrase::CallIsHeard);
        }
        for call in &mut calls {
            self.ends(tx, call, row::Over::IsThere)?;
        }
        Ok(())
    }

    fn takes_back(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<Flow, TransactionError> {
        let mut flow = Flow::Passed;
        // An alert ends by the word that was agreed for that, and by no other.
        for mut call in calls_for(tx, person)?.into_iter().filter(|call| !call.goes_as_alert()) {
            self.ends(tx, &mut call, row::Over::TakenBack)?;
            flow = Flow::Taken;
        }
        Ok(flow)
    }

    fn language(&self, person: &Person) -> Language {
        self.people.language(person)
    }

    fn word(&self, language: &Language, word: Word) -> Words {
        self.understanding.primary(word, language).into()
    }

    fn reply_word(&self, language: &Language, reply: Reply) -> Words {
        self.understanding.primary(reply, language).into()
    }
}

impl Feature for Calls {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Calls { person, why } => self.begins(tx, person, why)?,
            Happening::IsThere { person } => self.is_there(tx, person)?,
            Happening::NoLongerContact { person, contact, by_person } => {
                self.no_longer(tx, person, contact, *by_person)?;
            }
            Happening::ContactSuspended { person, contact } => {
                self.no_longer(tx, person, contact, false)?;
            }
            Happening::NewContact { person, contact } => {
                self.alert_is_joined(tx, person, contact)?;
            }
            Happening::ChainJoined { circle, person } => {
                self.chain_is_joined(tx, circle, person)?
            }
            Happening::ChainLeft { circle, person } => self.chain_is_left(tx, circle, person)?,
            Happening::Leaves { person } if !self.people.knows(tx, person)? => {
                self.forgets(tx, person)?;
            }
            Happening::Delivered { message } => {
                self.card_has_left(tx, *message, true)?;
                self.has_left(tx, *message)?;
            }
            Happening::Absent { message } => self.is_absent(tx, *message)?,
            Happening::Undeliverable { message, why } => {
                self.cannot_do_in_room(tx, *message, *why)?;
                self.card_has_left(tx, *message, false)?;
                self.undeliverable(tx, *message)?;
            }
            Happening::AllClear { .. }
            | Happening::UnderDuress { .. }
            | Happening::Update { .. }
            | Happening::Encloses { .. }
            | Happening::TakesBack { .. }
            | Happening::Quiet { .. } => self.alert_hears(tx, what)?,
            Happening::DrillStops { person } => self.drill_is_stopped(tx, person)?,
            Happening::Present { room, members, .. } | Happening::Members { room, members } => {
                if let Some(id) = tx.breakout_of(room)? {
                    self.room_members_are(tx, &id, members)?;
                }
            }
            Happening::Gone { room, .. } => {
                if let Some(id) = tx.breakout_of(room)? {
                    self.room_is_gone(tx, &id)?;
                }
            }
            Happening::Unverified { room, person }
                if tx.person_of(room)?.as_ref() == Some(person) =>
            {
                self.unverified(tx, person)?;
            }
            Happening::Timer { key: TimerKey::Call(person, number), .. } => {
                self.timer(tx, person, *number)?;
                return Ok(Flow::Taken);
            }
            Happening::Timer { key: TimerKey::AlertOutlives(person, number), .. } => {
                self.alert_lays_ready(tx, person, *number)?;
                return Ok(Flow::Taken);
            }
            Happening::Missed { key: TimerKey::Call(person, number) } => {
                self.missed(tx, person, *number)?;
                return Ok(Flow::Taken);
            }
            Happening::Message { room, sender, content: Content::Text(text), .. } => {
                let person = self.people.of_room(tx, room)?;
                if let Some(person) = person.filter(|person| person.user == *sender) {
                    return self.heard(tx, &person, text);
                }
                if let Some(id) = tx.breakout_of(room)? {
                    return self.heard_in_room(tx, &id, sender, text);
                }
            }
            _ => {}
        }
        Ok(Flow::Passed)
    }
}
