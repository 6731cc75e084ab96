//! The parking place: thoughts for which it is not the moment, kept until the end of the session.

use matrix_sdk::ruma::UserId;

use super::{
    Kept,
    rows::{Stored, Thought},
    share::Shared,
    store,
};
use crate::{
    circle::{
        alone::answers::{LONGEST_ANSWER, count},
        scene::{Place, Scene},
    },
    core::{Lane, TransactionError},
    script::{Kind, Step},
    speech::{Command, Phrase, Word, Words, markup},
};

/// More thoughts than this could not be looked at in the end.
const MOST_THOUGHTS: usize = 60;

impl Scene<'_, '_> {
    /// Puts a thought on the parking place, where it waits without a name.
    pub fn park(&mut self, by: &UserId, thought: &str) -> Result<(), TransactionError> {
        let Some(running) = &self.running else {
            return self.answer(by, &Phrase::NothingRuns);
        };
        if !running.session.takes_part(by) || self.is_for_an_earlier_session() {
            return self.answer(by, &Phrase::NothingRuns);
        }
        let text = thought.trim();
        let length = text.chars().count();
        if text.is_empty() {
            let example = Words(format!("{} …", self.command_word(Command::Park).0));
            return self.reply(by, &Phrase::ParkHow { example });
        }
        if length > LONGEST_ANSWER {
            let (length, longest) = (count(length), count(LONGEST_ANSWER));
            return self.answer(by, &Phrase::AnswerTooLong { length, longest });
        }
        let session = running.session.started;
        let thoughts = self.thoughts()?;
        if thoughts.len() >= MOST_THOUGHTS {
            return self.answer(by, &Phrase::ParkingFull { most: count(MOST_THOUGHTS) });
        }
        let thought = Thought {
            circle: self.room(),
            session,
            number: thoughts.last().map_or(0, |last| last.number + 1),
            step: self.step().map(|step| step.id),
            text: text.to_owned(),
            author: by.to_owned(),
            event: self.written.as_ref().map(|written| written.event.clone()),
        };
        store(self.tx, &Stored::Thought(thought))?;
        match self.place {
            Place::Circle => self.say(Lane::Control, &Phrase::Parked),
            Place::Private | Place::Group(_) => {
                let language = self.people().language(&self.people().person(self.tx, by)?);
                let forget = self.kolo.understanding.primary(Word::ForgetIt, &language).into();
                self.answer(by, &Phrase::ParkedAlone { forget })?;
            }
        }
        Ok(())
    }

    /// Takes back what somebody parked last. Whether there was something.
    pub fn unpark(&mut self, by: &UserId) -> Result<bool, TransactionError> {
        let thoughts = self.thoughts()?;
        let Some(last) = thoughts.into_iter().rfind(|thought| thought.author == by) else {
            return Ok(false);
        };
        super::remove(self.tx, &Stored::Thought(last));
        match self.place {
            Place::Circle => self.say(Lane::Control, &Phrase::Unparked),
            Place::Private | Place::Group(_) => self.answer(by, &Phrase::Unparked)?,
        }
        Ok(true)
    }

    /// `!parked`: what waits there, without names.
    pub fn list_parked(&mut self, by: &UserId) -> Result<(), TransactionError> {
        if self.running.is_none() {
            return self.reply(by, &Phrase::NothingRuns);
        }
        let thoughts = self.thoughts()?;
        if thoughts.is_empty() {
            let park = self.kolo.understanding.parking(&self.circle.language).into();
            return self.reply(by, &Phrase::NothingParked { park });
        }
        self.reply(by, &Phrase::ParkedSoFar)?;
        let here = self.place == Place::Circle && self.circle.is_facilitator(by);
        for page in
            markup::pages(thoughts.iter().map(|thought| markup::bullet(&thought.text)), "\n")
        {
            if here {
                self.say_markdown(Lane::Control, page, Vec::new());
            } else {
                self.answer_markdown(by, page)?;
            }
        }
        Ok(())
    }

    /// At the end of the session the circle sees once what is still open.
    pub fn show_parked(&mut self) -> Result<(), TransactionError> {
        let thoughts = self.thoughts()?;
        if thoughts.is_empty() {
            return Ok(());
        }
        let kept = thoughts.iter().any(|thought| self.floor_of(thought).is_some());
        self.say(Lane::Session, if kept { &Phrase::StillOpenKept } else { &Phrase::StillOpen });
        for page in
            markup::pages(thoughts.iter().map(|thought| markup::bullet(&thought.text)), "\n")
        {
            self.say_markdown(Lane::Session, page, Vec::new());
        }
        Ok(())
    }

    /// The open floor that gives leave to keep a thought: the one in which it was parked, or, for
    /// what was parked in no open floor, the first one of the script that does.
    fn floor_of(&self, thought: &Thought) -> Option<(Step, Shared)> {
        let steps = &self.running.as_ref()?.script.steps;
        let is_floor = |step: &&Step| matches!(step.kind, Kind::Plenary { .. });
        let leave = |step: &Step| Some((step.clone(), Shared::of(&step.kind)?));
        let mut floors = steps.iter().filter(is_floor);
        match floors.clone().find(|step| Some(&step.id) == thought.step.as_ref()) {
            Some(own) => leave(own),
            None => floors.find_map(leave),
        }
    }

    /// The thoughts that may be kept.
    pub(super) fn parked_items(&self) -> Result<Vec<Kept>, TransactionError> {
        let items = self.thoughts()?.into_iter().filter_map(|thought| {
            let (step, shared) = self.floor_of(&thought)?;
            Some(Kept {
                circle: thought.circle,
                session: thought.session,
                step: step.id,
                number: thought.number,
                text: thought.text,
                name: None,
                author: Some(thought.author),
                event: thought.event,
                also: Vec::new(),
                lent: None,
                line: None,
                unchecked: false,
                shared,
            })
        });
        Ok(items.collect())
    }

    /// The session is over: what may be kept of the parking place is, and the rest is erased.
    pub(super) fn clear_parking(&mut self) -> Result<(), TransactionError> {
        let kept = self.parked_items()?;
        for thought in self.thoughts()? {
            super::remove(self.tx, &Stored::Thought(thought));
        }
        for kept in kept {
            store(self.tx, &Stored::Item(kept))?;
        }
        Ok(())
    }
}
