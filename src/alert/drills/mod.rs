//! Drills of an alert: practice on the real way, with the real waits.
//!
//! `drill` asks whether it is announced; contacts have said beforehand which drills may come to them.
//! At its time it is carried like an alert ([`CallFor::Drill`](crate::core::CallFor)), by a call that can
//! never become one. `stop` or `cancel` of either side ends it at once. When it is over its author reads
//! how long each step took; a few questions follow, and nothing of that is kept unless they want it.
//!
//! It has nothing to do with the drill of a circle, which is an exercise with invented events.

mod debriefing;
mod planning;
mod row;
mod suggesting;
mod times;

use std::sync::Arc;

use jiff::Timestamp;
use matrix_sdk::ruma::UserId;

pub(in crate::alert) use self::row::Planned;
use super::calls::drills_with;
use crate::{
    core::{Content, Feature, Flow, Happening, Lane, TimerKey, Transaction, TransactionError},
    people::{AboutDrill, Consent, People, Person, Topic},
    speech::{AlertWord, Language, Phrase, Reply, Strictness, Understanding, Verb, Word, Words},
};

/// The feature that plans drills.
#[derive(Debug)]
pub struct Drills {
    people: People,
    understanding: Arc<Understanding>,
}

impl Drills {
    /// Plans the drills of these people.
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
        if self.stops(tx, person, text)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        let (language, heard) = self.people.heard_alone(&self.understanding, person, text);
        match self.understanding.verb(text, &language) {
            Some((Verb::Drill, rest)) => {
                return self.wants_drill(tx, person, text, !rest.is_empty());
            }
            Some((Verb::NoDrills, rest)) if rest.is_empty() => {
                return self.wants_none(tx, person);
            }
            _ => {}
        }
        match person.may_answer(&heard).cloned() {
            Some(Topic::Drill { asks }) => self.answers(tx, person, asks, &heard),
            _ => Ok(Flow::Passed),
        }
    }

    /// A word of either side ends a drill that is under way.
    fn stops(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let about_alert = self.understanding.whole_alert_word(text, &language);
        let never_mind = self.understanding.reply(text, &language) == Some(Reply::NeverMind);
        let stops = heard.whole == Some(Word::Stop) || about_alert == Some(AlertWord::Cancel);
        let is_safe = matches!(about_alert, Some(AlertWord::Safe | AlertWord::FalseAlarm));
        if !stops && !is_safe && !never_mind {
            return Ok(Flow::Passed);
        }
        let theirs = drills_with(tx, &person.user)?;
        let meant: Vec<_> =
            theirs.into_iter().filter(|author| stops || *author == person.user).collect();
        let flow = if meant.is_empty() { Flow::Passed } else { Flow::Taken };
        for person in meant {
            tx.raise(Happening::DrillStops { person });
        }
        Ok(flow)
    }

    fn language(&self, person: &Person) -> Language {
        self.people.language(person)
    }

    fn verb(&self, language: &Language, verb: Verb) -> Words {
        self.understanding.primary_verb(verb, language).into()
    }

    /// Answers what somebody has written.
    fn says(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.people.answer(tx, &person.user, phrase)?;
        Ok(Flow::Taken)
    }

    /// Something that belongs to a drill, with the word for it at its beginning and its end.
    fn marked(&self, language: &Language, said: &[String]) -> String {
        let words = Words(said.join("\n\n"));
        self.people.speech().say(language, &Phrase::DrillMessage { words })
    }

    fn tells_marked(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        phrases: &[Phrase],
    ) -> Result<(), TransactionError> {
        self.tells_marked_in(tx, Lane::Control, user, phrases)
    }

    fn tells_marked_in(
        &self,
        tx: &mut Transaction<'_>,
        lane: Lane,
        user: &UserId,
        phrases: &[Phrase],
    ) -> Result<(), TransactionError> {
        let person = self.people.person(tx, user)?;
        let language = self.language(&person);
        let said: Vec<String> =
            phrases.iter().map(|phrase| self.people.speech().say(&language, phrase)).collect();
        let markdown = self.marked(&language, &said);
        self.people.tell_markdown(tx, person, lane, markdown, None)
    }

    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        asks: AboutDrill,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(tx, user, |topic| matches!(topic, Topic::Drill { .. }))?;
        self.people.remember(tx, user, Topic::Drill { asks })
    }

    /// A time as somebody reads it, with its day if that is not today.
    fn time(&self, tx: &Transaction<'_>, person: &Person, at: Timestamp) -> Words {
        let (language, speech) = (self.language(person), self.people.speech());
        let zone = self.people.zone_of(person);
        let (there, today) = (at.to_zoned(zone.clone()), tx.at().to_zoned(zone).date());
        let time = Words(speech.time(&language, there.time()));
        let time = match person.zone {
            Some(_) => time,
            None => Words(speech.say(&language, &Phrase::TimeInUtc { time })),
        };
        if there.date() == today {
            return time;
        }
        let day = Words(speech.date(&language, there.date(), today));
        Words(speech.say(&language, &Phrase::CarryWhen { day, time }))
    }
}

impl Feature for Drills {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Timer { key: TimerKey::Drill(person), late } => {
                self.is_due(tx, person, late.is_some())?;
                return Ok(Flow::Taken);
            }
            Happening::Timer { key: TimerKey::DrillIdea(person), .. } => {
                self.suggests(tx, person)?;
                return Ok(Flow::Taken);
            }
            Happening::DrillOver { person, took_part, report } => {
                self.is_over(tx, person, took_part, report)?;
            }
            Happening::AlertOver { person, .. } => self.suggests_later(tx, person)?,
            Happening::NewContact { person, .. } => self.has_first_contact(tx, person)?,
            Happening::Leaves { person } if !self.people.knows(tx, person)? => {
                tx.cancel_timer(TimerKey::Drill(person.clone()));
                tx.cancel_timer(TimerKey::DrillIdea(person.clone()));
            }
            Happening::Message { room, sender, content: Content::Text(text), .. } => {
                let person = self.people.of_room(tx, room)?;
                if let Some(person) = person.filter(|person| person.user == *sender) {
                    return self.heard(tx, &person, text);
                }
            }
            _ => {}
        }
        Ok(Flow::Passed)
    }
}
