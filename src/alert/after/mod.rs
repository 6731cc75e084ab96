//! What comes after an alert.
//!
//! When it is over for its author, they read one note, and may look back at it the next day, alone with
//! Kolo. What is kept is that an alert took place, and nothing else, for as many days as circles keep
//! what they have gathered; the log of who took what stays only if they say so within a day.
//!
//! It begins with [`Happening::AlertOver`], which comes for both of their words alike: nothing here
//! depends on which it was, nor on whether the alert goes on unseen.

mod reviewing;
mod row;

use std::sync::Arc;

pub(in crate::alert) use self::row::{Past, PastAlerts, Stored};
use crate::{
    core::{Content, Feature, Flow, Happening, TimerKey, Transaction, TransactionError},
    people::{Consent, People, Person, Topic},
    speech::{Language, Phrase, Understanding, Verb, Words},
};

/// The feature that is there when an alert is over.
#[derive(Debug)]
pub struct After {
    people: People,
    understanding: Arc<Understanding>,
}

impl After {
    /// Is there for these people.
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
        match self.understanding.verb(text, &language) {
            Some((Verb::MyAlerts, rest)) if rest.is_empty() => return self.shows(tx, person),
            Some((Verb::KeepLog, rest)) if rest.is_empty() => return self.keeps_log(tx, person),
            Some((Verb::ForgetAlerts, rest)) if rest.is_empty() => {
                return self.forgets_alerts(tx, person);
            }
            _ => {}
        }
        match person.may_answer(&heard) {
            Some(Topic::Review { looks: false }) => self.says_whether(tx, person, &heard),
            Some(Topic::Review { looks: true }) => self.looks_back(tx, person, &heard),
            _ => Ok(Flow::Passed),
        }
    }

    /// `my alerts`.
    fn shows(&self, tx: &mut Transaction<'_>, person: &Person) -> Result<Flow, TransactionError> {
        let past = PastAlerts::of(tx, &person.user)?;
        let language = self.people.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let zone = self.people.zone_of(person);
        let today = tx.at().to_zoned(zone.clone()).date();
        let mut parts = Vec::new();
        for one in past.shown(tx.at()) {
            let day = one.at.to_zoned(zone.clone()).date();
            let date = Words(self.people.speech().date(&language, day, today));
            parts.push(say(&match one.is_drill() {
                true => Phrase::AfterDrillOn { date },
                false => Phrase::AfterAlertOn { date },
            }));
            parts.extend(one.kept_lines().map(|lines| self.said_lines(&language, &zone, lines)));
        }
        let forget = self.verb(&language, Verb::ForgetAlerts);
        parts.push(say(&match parts.is_empty() {
            true => Phrase::AfterNoAlerts,
            false => Phrase::AfterErased { forget },
        }));
        self.people.answer_markdown(tx, &person.user, parts.join("\n\n"))?;
        Ok(Flow::Taken)
    }

    fn said_lines(
        &self,
        language: &Language,
        zone: &jiff::tz::TimeZone,
        lines: &[row::Line],
    ) -> String {
        let line = |line: &row::Line| match line.at {
            Some(at) => {
                let time = self.people.speech().time(language, at.to_zoned(zone.clone()).time());
                format!("- {time} · {}", line.said)
            }
            None => line.said.clone(),
        };
        lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// `keep the log`, within a day after the end.
    fn keeps_log(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut past = PastAlerts::of(tx, &person.user)?;
        let kept = past.keeps_log(tx.at());
        past.save(tx)?;
        let language = self.people.language(person);
        let mine = self.verb(&language, Verb::MyAlerts);
        let phrase = match kept {
            true => Phrase::AfterLogKept { mine },
            false => Phrase::AfterNoLog,
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// `forget my alerts`.
    fn forgets_alerts(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        PastAlerts::none(&person.user).save(tx)?;
        self.people.answer(tx, &person.user, &Phrase::AfterForgotten)?;
        Ok(Flow::Taken)
    }

    fn verb(&self, language: &Language, verb: Verb) -> Words {
        self.understanding.primary_verb(verb, language).into()
    }
}

impl Feature for After {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::AlertOver { person, began, log } if self.people.knows(tx, person)? => {
                self.is_over(tx, person, *began, log)?;
            }
            Happening::Timer { key: TimerKey::Review(person), .. } => {
                self.asks_back(tx, person)?;
                return Ok(Flow::Taken);
            }
            Happening::Timer { key: TimerKey::PastAlerts(person), .. } => {
                let mut past = PastAlerts::of(tx, person)?;
                past.fades(tx.at());
                past.save(tx)?;
                return Ok(Flow::Taken);
            }
            Happening::Leaves { person } if !self.people.knows(tx, person)? => {
                tx.cancel_timer(TimerKey::Review(person.clone()));
                tx.cancel_timer(TimerKey::PastAlerts(person.clone()));
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
