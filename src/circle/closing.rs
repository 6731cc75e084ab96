//! Closing: words in the circle, then one question to each person alone.
//!
//! The session is over once the words are said. What people answer about how they leave is heard
//! and not stored; whoever wants it is put in touch with the facilitator, a human.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId};

use super::{Circles, scene::Scene};
use crate::{
    core::{Flow, Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::{Person, Topic},
    script::Step,
    speech::{Heard, Phrase, Word, Words},
};

/// A question is withdrawn without a word after a day.
const QUESTION_STAYS: SignedDuration = SignedDuration::from_hours(24);

impl Scene<'_, '_> {
    pub fn close(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let here = |user: &&OwnedUserId| self.circle.is_here(user);
        let people: Vec<OwnedUserId> =
            running.session.people.iter().filter(here).cloned().collect();
        let title = self.title();
        let closed = match self.is_of_one() {
            true if self.offers_to_hand() => Phrase::OverWithOwn { title },
            true => Phrase::OverAlone { title },
            false => Phrase::Closed { title },
        };
        self.say(Lane::Session, &closed);
        self.give_back_own()?;
        for user in people {
            let Some(question) = self.step_text_for(&user, step)?.ask.first().cloned() else {
                continue;
            };
            let language = self.people().language(&self.people().person(self.tx, &user)?);
            let pass = Words::from(self.kolo.understanding.primary(Word::Pass, &language));
            let topic = Topic::Leaving { circle: self.room() };
            self.ask(&user, topic, &Phrase::LeavingQuestion { question: question.into(), pass })?;
            let stays = Wait::For(QUESTION_STAYS);
            self.tx.set_timer(TimerKey::Leaving(self.room(), user), stays, Late::Do);
        }
        self.finish()
    }
}

impl Circles {
    /// Somebody said how they leave.
    pub(super) fn left_with(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        circle: &OwnedRoomId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let leaving = |topic: &Topic| *topic == Topic::Leaving { circle: circle.clone() };
        self.people.withdraw(tx, &person.user, leaving)?;
        let timer = TimerKey::Leaving(circle.clone(), person.user.clone());
        let said_nothing = [Word::Pass, Word::Skip, Word::Stop, Word::Pause];
        let silent = heard.whole.is_some_and(|word| said_nothing.contains(&word));
        let by = match self.scene(tx, circle)? {
            Some(scene) => match scene.facilitator(Some(&person.user)) {
                Some(user) => Some((scene.name(&user)?, user)),
                None => None,
            },
            None => None,
        };
        match by {
            Some((name, by)) if !silent => {
                tx.set_timer(timer, Wait::For(QUESTION_STAYS), Late::Do);
                let topic = Topic::Contact { circle: circle.clone(), by };
                // It answers them, so it is said even if the next session is stopped.
                self.people.remember(tx, &person.user, topic)?;
                let language = self.people.language(person);
                let ask = self.understanding.primary(Word::WriteToMe, &language).into();
                let phrase = Phrase::LeavingHeard { name, ask };
                self.people.write(tx, person, Lane::Control, &phrase, None);
            }
            _ => {
                tx.cancel_timer(timer);
                self.people.write(tx, person, Lane::Control, &Phrase::Farewell, None);
            }
        }
        Ok(Flow::Taken)
    }

    /// Somebody said whether they want to be written to.
    pub(super) fn contact(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let Topic::Contact { circle, by } = topic else { return Ok(Flow::Passed) };
        // A bare yes or no answers the question that was asked so.
        let other = person
            .topics
            .iter()
            .any(|topic| matches!(topic, Topic::TakeHome { .. } | Topic::Hand { .. }));
        let wanted = match (heard.number, heard.whole) {
            (_, Some(Word::WriteToMe)) => true,
            _ if other => return Ok(Flow::Passed),
            (_, Some(Word::Yes)) => true,
            (_, Some(Word::No | Word::Pass | Word::Skip)) => false,
            _ => return Ok(Flow::Passed),
        };
        self.people.withdraw(tx, &person.user, |other| other == topic)?;
        tx.cancel_timer(TimerKey::Leaving(circle.clone(), person.user.clone()));
        if !wanted {
            self.people.write(tx, person, Lane::Control, &Phrase::Farewell, None);
            return Ok(Flow::Taken);
        }
        let (mine, theirs) = match self.scene(tx, circle)? {
            Some(scene) => (scene.name(by)?, scene.name(&person.user)?),
            None => (by.localpart().to_owned(), person.user.localpart().to_owned()),
        };
        let wants = Phrase::WantsContact { name: theirs };
        self.people.tell(tx, by, Lane::Control, &wants, None)?;
        self.people.write(tx, person, Lane::Control, &Phrase::ContactAsked { name: mine }, None);
        Ok(Flow::Taken)
    }
}
