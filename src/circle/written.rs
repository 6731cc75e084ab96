//! What was written some time ago, changed, or deleted.
//!
//! Kolo may learn of a message long after it was written: it was away, or the key came late. Words
//! that let somebody out (`stop`, `pause`, `leave`, `forget me`) count whenever they come. Words for
//! a turn or a session count only for the one in which they were written, and a command that sets
//! something going does not do so hours later, when nobody expects it any more.
//!
//! A correction or a deletion concerns what Kolo keeps of that one message: an answer.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{EventId, OwnedEventId, RoomId, UserId};

use super::{
    Circles,
    alone::answers::{LONGEST_ANSWER, count},
    row::Answer,
    scene::Scene,
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::Person,
    speech::{Command, Phrase},
};

/// So far the clocks of servers may be apart.
const CLOCKS: SignedDuration = SignedDuration::from_mins(5);
/// A command that is older sets nothing going.
const STALE: SignedDuration = SignedDuration::from_mins(15);

/// The message for which a scene was loaded.
#[derive(Clone)]
pub(super) struct Written {
    pub at: Timestamp,
    pub event: OwnedEventId,
}

impl Written {
    /// Whether it was written before `then`, as far as clocks can tell.
    fn is_before(&self, then: Timestamp) -> bool {
        self.at.duration_since(then) < -CLOCKS
    }
}

impl Scene<'_, '_> {
    /// Whether the message was written before this turn began.
    pub fn is_for_an_earlier_turn(&mut self) -> bool {
        let since = self.round().and_then(|round| round.since);
        let written = self.written.as_ref();
        since.is_some_and(|since| written.is_some_and(|written| written.is_before(since)))
    }

    /// Whether the message was written before this session began.
    pub fn is_for_an_earlier_session(&self) -> bool {
        let began = self.running.as_ref().map(|running| running.session.started);
        let written = self.written.as_ref();
        began.is_some_and(|began| written.is_some_and(|written| written.is_before(began)))
    }

    /// Whether a command sets something going and is too old for that.
    pub fn is_stale(&self, command: Command) -> bool {
        let goes = [
            Command::Start,
            Command::Next,
            Command::Back,
            Command::Skip,
            Command::Extend,
            Command::Resume,
            Command::Groups,
            Command::CallBack,
        ];
        let old = |at: Timestamp| self.tx.at().duration_since(at) > STALE;
        goes.contains(&command) && self.written.as_ref().is_some_and(|written| old(written.at))
    }
}

impl Circles {
    /// Somebody has corrected what they wrote: an answer that is still kept is replaced. Any other
    /// words have had their effect.
    pub(super) fn corrected(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        of: &EventId,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let Some((key, answer)) = answer_of(tx, &person.user, of)? else {
            return Ok(Flow::Passed);
        };
        let (length, longest) = (text.chars().count(), LONGEST_ANSWER);
        if length > longest {
            let (length, longest) = (count(length), count(longest));
            self.people.answer(tx, &person.user, &Phrase::AnswerTooLong { length, longest })?;
            return Ok(Flow::Taken);
        }
        let answer = Answer { text: text.to_owned(), ..answer };
        tx.put_owned(person.user.as_bytes(), &key, &answer)?;
        self.people.answer(tx, &person.user, &Phrase::AnswerChanged)?;
        Ok(Flow::Taken)
    }

    /// Somebody has deleted what they wrote: nothing of it is kept.
    pub(super) fn deleted(
        &self,
        tx: &mut Transaction<'_>,
        room: &RoomId,
        sender: &UserId,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        if self.people.of_room(tx, room)?.is_none_or(|person| person.user != sender) {
            return Ok(Flow::Passed);
        }
        let Some((key, _)) = answer_of(tx, sender, event)? else { return Ok(Flow::Passed) };
        tx.delete::<Answer>(&key);
        self.people.answer(tx, sender, &Phrase::AnswerDeleted)?;
        Ok(Flow::Taken)
    }
}

fn answer_of(
    tx: &Transaction<'_>,
    user: &UserId,
    event: &EventId,
) -> Result<Option<(Vec<u8>, Answer)>, TransactionError> {
    let theirs = |key: &[u8]| key.ends_with(format!("\n{user}").as_bytes());
    let mut answers = tx.scan::<Answer>()?.into_iter();
    Ok(answers.find(|(key, answer)| theirs(key) && answer.event.as_deref() == Some(event)))
}
