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
    alone::answers::{DRAFT, LONGEST_ANSWER, count},
    row::{Answer, Fate},
    scene::Scene,
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::Person,
    script::{Kind, Step, StepId},
    speech::{Command, Phrase},
};

/// So far the clocks of servers may be apart.
const CLOCKS: SignedDuration = SignedDuration::from_mins(5);
/// A command that is older sets nothing going, and a number chooses nothing of what was offered
/// earlier.
pub(super) const STALE: SignedDuration = SignedDuration::from_mins(15);

/// The message for which a scene was loaded.
#[derive(Clone)]
pub(super) struct Written {
    pub at: Timestamp,
    pub event: OwnedEventId,
}

impl Written {
    /// Whether it was written before `then`, as far as clocks can tell.
    pub fn is_before(&self, then: Timestamp) -> bool {
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

    /// Whether the message was written before the step that runs began.
    pub fn is_for_an_earlier_step(&self) -> bool {
        let began = self.running.as_ref().map(|running| running.session.step_started);
        began.is_some_and(|began| self.was_written_before(began))
    }

    /// Whether the message was written before `then`, or so long ago that it sets nothing going.
    pub fn was_written_before(&self, then: Timestamp) -> bool {
        let old = |at: Timestamp| self.tx.at().duration_since(at) > STALE;
        let written = self.written.as_ref();
        written.is_some_and(|written| written.is_before(then) || old(written.at))
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
            Command::VoteAgain,
            Command::Event,
            Command::Agenda,
            Command::Insert,
            Command::Drop,
            Command::Move,
            Command::Repeat,
            Command::Shorten,
            Command::Swap,
            Command::Undo,
            Command::Priorities,
            Command::Groups,
            Command::CallBack,
            Command::Energiser,
            Command::SlowOn,
            Command::SlowOff,
            Command::HandOver,
            Command::CoFacilitator,
            Command::Scribe,
        ];
        let old = |at: Timestamp| self.tx.at().duration_since(at) > STALE;
        goes.contains(&command) && self.written.as_ref().is_some_and(|written| old(written.at))
    }
}

impl Circles {
    /// Somebody has corrected or deleted (`None`) a message: before its words are gone, they are taken
    /// out of what others vote on and sort by.
    pub(super) fn message_changed(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        event: &EventId,
        text: Option<&str>,
    ) -> Result<(), TransactionError> {
        self.with_each_of(tx, user, |scene| {
            match text {
                Some(text) => scene.corrects_options(user, event, text)?,
                None => scene.strike_from_votes(|origin| {
                    origin.by == user && origin.event.as_deref() == Some(event)
                })?,
            }
            scene.headings_changed(user, event, text);
            scene.look_up()
        })
    }

    /// Somebody has corrected what they wrote: an answer that is still kept is replaced. Any other
    /// words have had their effect.
    pub(super) fn corrected(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        of: &EventId,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        if self.takes_out_of_hand(tx, &person.user, of)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        if self.says_otherwise_how_to_reach(tx, person, of, Some(text))? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        self.message_changed(tx, &person.user, of, Some(text))?;
        let kept = Self::deleted_from_harvest(tx, &person.user, of)?;
        if kept {
            self.people.answer(tx, &person.user, &Phrase::KeptCorrected)?;
        }
        let Some((key, answer)) = answer_of(tx, &person.user, of)? else {
            return Ok(if kept { Flow::Taken } else { Flow::Passed });
        };
        let (length, longest) = (text.chars().count(), LONGEST_ANSWER);
        if length > longest {
            let (length, longest) = (count(length), count(longest));
            self.people.answer(tx, &person.user, &Phrase::AnswerTooLong { length, longest })?;
            return Ok(Flow::Taken);
        }
        if answer.fate == Fate::Shown {
            self.people.answer(tx, &person.user, &Phrase::AnonStaysInRoom)?;
            return Ok(Flow::Taken);
        }
        if self.corrects_what_was_read(tx, person, &key, text)? {
            return Ok(Flow::Taken);
        }
        let answer = Answer { text: text.to_owned(), event: answer.event, ..Answer::default() };
        tx.put_owned(person.user.as_bytes(), &key, &answer)?;
        self.people.answer(tx, &person.user, &Phrase::AnswerChanged)?;
        self.row_has_changed(tx, &person.user, &key)?;
        Ok(Flow::Taken)
    }

    /// A corrected vote has to be understood like any other, as has what stands in a cell that does not
    /// hold words; words for a script have to be such as can stand in it, and what a facilitator
    /// brings has to fit. Whether it was one of them.
    fn corrects_what_was_read(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        key: &[u8],
        text: &str,
    ) -> Result<bool, TransactionError> {
        let key = String::from_utf8_lossy(key);
        let mut parts = key.split('\n');
        let (Some(circle), Some(id), Some(question)) = (parts.next(), parts.next(), parts.next())
        else {
            return Ok(false);
        };
        let (Ok(circle), Ok(question)) = (RoomId::parse(circle), question.parse()) else {
            return Ok(false);
        };
        let mut taken = false;
        self.with(tx, &circle, |scene| {
            if question == DRAFT {
                taken = true;
                return scene.corrects_draft(&person.user, &StepId(id.to_owned()), text);
            }
            let brings = |step: &&Step| step.kind == Kind::Bring;
            if let Some(step) = scene.step_called(&StepId(id.to_owned())).filter(brings).cloned() {
                taken = true;
                return scene.corrects_material(&person.user, &step, question, text);
            }
            let table = |step: &&Step| matches!(step.kind, Kind::Table { .. });
            if let Some(step) = scene.step_called(&StepId(id.to_owned())).filter(table).cloned() {
                taken = scene.corrects_cell(&person.user, &step, question, text)?;
                return Ok(());
            }
            let Some(step) = scene.step().filter(|step| step.id.0 == id) else { return Ok(()) };
            taken = matches!(step.kind, Kind::Vote { .. } | Kind::Adapt { .. });
            match step.kind {
                Kind::Vote { .. } => scene.corrects_vote(&person.user, &step, question, text),
                Kind::Adapt { .. } => {
                    scene.corrects_adaptation(&person.user, &step, question, text)
                }
                _ => Ok(()),
            }
        })?;
        Ok(taken)
    }

    /// Somebody has deleted what they wrote: nothing of it is kept.
    pub(super) fn deleted(
        &self,
        tx: &mut Transaction<'_>,
        room: &RoomId,
        sender: &UserId,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let kept = Self::deleted_from_harvest(tx, sender, event)?;
        let person = self.people.of_room(tx, room)?.filter(|person| person.user == sender);
        let Some(person) = person else {
            return Ok(if kept { Flow::Taken } else { Flow::Passed });
        };
        if self.says_otherwise_how_to_reach(tx, &person, event, None)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        if self.takes_out_of_hand(tx, sender, event)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        if kept {
            self.people.answer(tx, sender, &Phrase::KeptDeleted)?;
            return Ok(Flow::Taken);
        }
        let Some((key, answer)) = answer_of(tx, sender, event)? else { return Ok(Flow::Passed) };
        tx.delete::<Answer>(&key);
        let phrase = match answer.fate {
            Fate::Shown => Phrase::AnonStaysInRoom,
            Fate::Waits | Fate::Held => Phrase::AnswerDeleted,
        };
        self.people.answer(tx, sender, &phrase)?;
        self.row_has_changed(tx, sender, &key)?;
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
