//! Somebody asks for a human by one word in private.
//!
//! The person named for support hears of it at once, and answers. If they cannot, or do not answer
//! in time, the next is asked: the others who were named, then the facilitators. Whoever asks is
//! told what is so and nothing else: who has been asked, that a human has answered, or that nobody
//! has. No reason is asked, the circle sees nothing, and no `stop` takes any of it back.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};

use super::{Circles, care::Call, row::Circle, scene::Scene};
use crate::{
    core::{Flow, Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::{Consent, Person, Topic},
    speech::{Heard, Names, Phrase, Word, Words},
};

/// So long somebody has to answer before the next is asked.
const PATIENCE: SignedDuration = SignedDuration::from_mins(3);
/// So long an answer may still come after nobody has answered.
const STILL_WAITS: SignedDuration = SignedDuration::from_hours(12);

/// Why the next is asked.
enum Because {
    Cannot(OwnedUserId),
    NoAnswer,
}

impl Circles {
    /// Somebody wrote the word in private.
    pub(super) fn calls_for_support(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let may_be_answer = person.topics.iter().any(Topic::is_open_question);
        match self.circle_that_supports(tx, &person.user)? {
            Some(room) => {
                self.with(tx, &room, |scene| scene.call_support(&person.user, may_be_answer))
            }
            None => {
                self.people.answer(tx, &person.user, &Phrase::SupportNobody)?;
                Ok(Flow::Taken)
            }
        }
    }

    /// Where somebody is looked after: where they were already asking, where an exercise concerns
    /// them, where somebody was named, or in any circle they are in.
    fn circle_that_supports(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Option<OwnedRoomId>, TransactionError> {
        let mut best: Option<(usize, OwnedRoomId)> = None;
        let newest = self.newest_session_of(tx, user)?;
        for (_, circle) in tx.scan::<Circle>()? {
            if !circle.is_here(user) {
                continue;
            }
            let calls = tx.has::<Call>(&Call::key(&circle.room, user))?;
            let agreed = |room: &Circle| room.care.supporters.iter().any(|other| other.agreed);
            let rank = match (calls, newest.as_ref() == Some(&circle.room)) {
                (true, _) => 3,
                (_, true) => 2,
                _ => usize::from(agreed(&circle)),
            };
            if best.as_ref().is_none_or(|(other, _)| rank > *other) {
                best = Some((rank, circle.room));
            }
        }
        Ok(best.map(|(_, room)| room))
    }

    /// Whether somebody has asked for a human and takes it back.
    pub(super) fn takes_call_back(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        for (_, circle) in tx.scan::<Circle>()? {
            if tx.has::<Call>(&Call::key(&circle.room, &person.user))? {
                return self.with(tx, &circle.room, |scene| scene.take_call_back(&person.user));
            }
        }
        Ok(Flow::Passed)
    }
}

impl Scene<'_, '_> {
    fn call_of(&self, person: &UserId) -> Result<Option<Call>, TransactionError> {
        self.tx.get::<Call>(&Call::key(&self.circle.room, person))
    }

    fn keep_call(&mut self, person: &UserId, call: &Call) -> Result<(), TransactionError> {
        self.tx.put_owned(person.as_bytes(), &Call::key(&self.circle.room, person), call)
    }

    /// Who can be asked for somebody, in the order in which they are.
    fn who_can_come(&self, person: &UserId) -> Result<Vec<OwnedUserId>, TransactionError> {
        let care = &self.circle.care;
        let chosen = care.chosen.iter().filter(|chosen| chosen.person == person);
        let named = chosen
            .map(|chosen| &chosen.supporter)
            .chain(care.supporters.iter().map(|supporter| &supporter.user))
            .filter(|user| self.is_there_for_others(user));
        let mut ladder: Vec<OwnedUserId> = Vec::new();
        for user in named.chain(&self.circle.facilitators) {
            let may = self.people().person(self.tx, user)?.consent != Consent::NotYet;
            let there = self.circle.is_here(user) && !self.circle.is_out_of_reach(user);
            if may && there && user != person && !ladder.contains(user) {
                ladder.push(user.clone());
            }
        }
        Ok(ladder)
    }

    fn call_support(
        &mut self,
        person: &UserId,
        may_be_answer: bool,
    ) -> Result<(), TransactionError> {
        if let Some(call) = self.call_of(person)? {
            let names = Names(self.names(&call.waits_for())?);
            return self.answer_for_real(person, &Phrase::SupportStillAsked { names });
        }
        let Some(first) = self.who_can_come(person)?.into_iter().next() else {
            return self.answer_for_real(person, &Phrase::SupportNobody);
        };
        let name = self.name(&first)?;
        let mut call = Call::default();
        self.call_one(person, &first, &mut call)?;
        let language = self.people().language(&self.people().person(self.tx, person)?);
        let forget = Words::from(self.kolo.understanding.primary(Word::ForgetIt, &language));
        let phrase = if may_be_answer {
            Phrase::SupportCalledNotAnswer { name, forget }
        } else {
            Phrase::SupportCalled { name, forget }
        };
        self.answer_for_real(person, &phrase)
    }

    fn call_one(
        &mut self,
        person: &UserId,
        user: &OwnedUserId,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        call.asked.push(user.clone());
        self.keep_call(person, call)?;
        let topic = Topic::SupportCall { circle: self.room(), person: person.to_owned() };
        self.people().acquaint(self.tx, user, &self.circle.language)?;
        self.people().remember(self.tx, user, topic)?;
        let phrase = Phrase::AsksForSupport { name: self.name(person)? };
        self.people().tell(self.tx, user, Lane::Control, &phrase, None)?;
        let key = TimerKey::Support(self.room(), person.to_owned());
        self.tx.set_timer(key, Wait::For(PATIENCE), Late::Do);
        Ok(())
    }

    /// Asks the next, or says plainly that there is nobody else.
    fn call_next(&mut self, person: &UserId, because: Because) -> Result<(), TransactionError> {
        let Some(mut call) = self.call_of(person)? else { return Ok(()) };
        let ladder = self.who_can_come(person)?;
        let next = ladder.into_iter().find(|user| !call.asked.contains(user));
        if let Some(next) = next {
            let before = call.asked.last().cloned();
            self.call_one(person, &next, &mut call)?;
            let next = self.name(&next)?;
            let phrase = match (because, before) {
                (Because::Cannot(user), _) => {
                    Phrase::SupportCannot { name: self.name(&user)?, next }
                }
                (Because::NoAnswer, Some(user)) => {
                    Phrase::SupportNotYet { name: self.name(&user)?, next }
                }
                (Because::NoAnswer, None) => return Ok(()),
            };
            return self.answer_for_real(person, &phrase);
        }
        let waits = call.waits_for();
        if waits.is_empty() {
            let names = Names(self.names(&call.asked)?);
            self.end_call(person, &call)?;
            return self.answer_for_real(person, &Phrase::SupportNobodyCan { names });
        }
        if matches!(because, Because::Cannot(_)) {
            return Ok(());
        }
        call.told = true;
        self.keep_call(person, &call)?;
        let key = TimerKey::Support(self.room(), person.to_owned());
        self.tx.set_timer(key, Wait::For(STILL_WAITS), Late::Do);
        let names = Names(self.names(&waits)?);
        self.answer_for_real(person, &Phrase::SupportNobodyYet { names })
    }

    /// Whoever was asked has not answered in time.
    pub fn nobody_has_answered(&mut self, person: &UserId) -> Result<(), TransactionError> {
        match self.call_of(person)? {
            Some(call) if call.told => self.end_call(person, &call),
            Some(_) => self.call_next(person, Because::NoAnswer),
            None => Ok(()),
        }
    }

    /// What somebody answers who was asked. Whether it is an answer.
    pub fn answers_call(
        &mut self,
        user: &UserId,
        person: &UserId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let Some(writes) = heard.yes_or_later() else { return Ok(false) };
        let Some(mut call) = self.call_of(person)? else {
            self.answer_for_real(user, &Phrase::TooLate)?;
            return Ok(true);
        };
        if writes {
            self.comes_to(user, person, &call)?;
            return Ok(true);
        }
        call.cannot.push(user.to_owned());
        self.keep_call(person, &call)?;
        self.answer_for_real(user, &Phrase::PassNoted)?;
        self.call_next(person, Because::Cannot(user.to_owned()))?;
        Ok(true)
    }

    fn comes_to(
        &mut self,
        user: &UserId,
        person: &UserId,
        call: &Call,
    ) -> Result<(), TransactionError> {
        let (supporter, name) = (self.name(user)?, self.name(person)?);
        self.answer_for_real(person, &Phrase::SupportAnswered { name: supporter.clone() })?;
        self.answer_for_real(user, &Phrase::SupportThanks { name: name.clone() })?;
        self.end_call(person, call)?;
        let others = call.waits_for().into_iter().filter(|other| other != user);
        for other in others {
            let (supporter, name) = (supporter.clone(), name.clone());
            self.tell_about(&other, &Phrase::SupportTaken { supporter, name })?;
        }
        Ok(())
    }

    fn take_call_back(&mut self, person: &UserId) -> Result<(), TransactionError> {
        let Some(call) = self.call_of(person)? else { return Ok(()) };
        self.answer_for_real(person, &Phrase::SupportTakenBack)?;
        self.drop_call(person, &call)
    }

    /// Nobody is asked any more, and whoever was hears so.
    fn drop_call(&mut self, person: &UserId, call: &Call) -> Result<(), TransactionError> {
        self.end_call(person, call)?;
        let name = self.name(person)?;
        for user in call.waits_for() {
            self.tell_about(&user, &Phrase::SupportNotNeeded { name: name.clone() })?;
        }
        Ok(())
    }

    fn end_call(&mut self, person: &UserId, call: &Call) -> Result<(), TransactionError> {
        let circle = self.room();
        self.tx.delete::<Call>(&Call::key(&circle, person));
        self.tx.cancel_timer(TimerKey::Support(circle.clone(), person.to_owned()));
        let asked = Topic::SupportCall { circle, person: person.to_owned() };
        for user in &call.asked {
            self.people().withdraw(self.tx, user, |topic| *topic == asked)?;
        }
        Ok(())
    }

    /// Somebody leaves, or is forgotten: whoever was asked for them need not answer.
    pub fn calls_no_more(&mut self, person: &UserId) -> Result<(), TransactionError> {
        match self.call_of(person)? {
            Some(call) => self.drop_call(person, &call),
            None => self.forgotten_calls_no_more(person),
        }
    }

    /// Who was asked for somebody who has been forgotten stands nowhere but with those who were.
    fn forgotten_calls_no_more(&mut self, person: &UserId) -> Result<(), TransactionError> {
        let circle = self.room();
        self.tx.cancel_timer(TimerKey::Support(circle.clone(), person.to_owned()));
        let asked = Topic::SupportCall { circle, person: person.to_owned() };
        let care = &self.circle.care;
        let mut users: Vec<OwnedUserId> =
            care.supporters.iter().map(|supporter| supporter.user.clone()).collect();
        users.extend(self.circle.facilitators.iter().cloned());
        users.sort();
        users.dedup();
        for user in users {
            if self.people().person(self.tx, &user)?.topics.contains(&asked) {
                self.people().withdraw(self.tx, &user, |topic| *topic == asked)?;
                let name = self.name(person)?;
                self.tell_about(&user, &Phrase::SupportNotNeeded { name })?;
            }
        }
        Ok(())
    }

    /// Somebody is there for nobody any more: whoever waits for their answer is helped to another.
    pub fn cannot_answer(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let members: Vec<OwnedUserId> =
            self.circle.members.iter().map(|member| member.user.clone()).collect();
        for person in members {
            let Some(mut call) = self.call_of(&person)? else { continue };
            if !call.waits_for().iter().any(|other| other == user) {
                continue;
            }
            call.cannot.push(user.to_owned());
            self.keep_call(&person, &call)?;
            let asked = Topic::SupportCall { circle: self.room(), person: person.clone() };
            self.people().withdraw(self.tx, user, |topic| *topic == asked)?;
            self.call_next(&person, Because::Cannot(user.to_owned()))?;
        }
        Ok(())
    }

    /// The circle has moved into another room, and what is asked for its people moves along.
    pub fn move_calls(&mut self, old: &OwnedRoomId) -> Result<(), TransactionError> {
        let new = self.room();
        for person in self.circle.members.clone().into_iter().map(|member| member.user) {
            let Some(call) = self.tx.get::<Call>(&Call::key(old, &person))? else { continue };
            self.tx.delete::<Call>(&Call::key(old, &person));
            self.keep_call(&person, &call)?;
            let before = TimerKey::Support(old.clone(), person.clone());
            let left = self.tx.timer(&before).map(|due| due.duration_since(self.tx.at()));
            self.tx.cancel_timer(before);
            let after = TimerKey::Support(new.clone(), person);
            self.tx.set_timer(after, Wait::For(left.unwrap_or(PATIENCE)), Late::Do);
        }
        Ok(())
    }

    /// The circle is gone, and with it whatever was asked for its people.
    pub fn forget_calls(&mut self) -> Result<(), TransactionError> {
        let members: Vec<OwnedUserId> =
            self.circle.members.iter().map(|member| member.user.clone()).collect();
        for person in members {
            if let Some(call) = self.call_of(&person)? {
                self.end_call(&person, &call)?;
            }
        }
        Ok(())
    }
}
