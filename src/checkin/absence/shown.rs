//! A rule as its author reads it.

use jiff::Timestamp;
use matrix_sdk::ruma::UserId;

use super::{
    Absences,
    row::{Rule, Silence, Stage, Times},
};
use crate::{
    checkin::plan::Days,
    core::{Flow, Transaction, TransactionError},
    people::{Person, place_of, zone},
    speech::{Phrase, Verb, Words},
};

impl Absences {
    /// What a rule says, in one paragraph.
    pub(super) fn rule_said(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        times: Times,
        days: &Days,
        contact: Option<&UserId>,
    ) -> Result<String, TransactionError> {
        let language = self.language(person);
        let here = zone(person.zone.as_deref());
        let today = tx.at().to_zoned(here.clone()).date();
        let from = times.window(today, &here).to_zoned(here).time();
        let on = match days {
            Days::Daily => Phrase::AbsenceEveryDay,
            _ => Phrase::AbsenceWeekdays,
        };
        let time = |time| Words(self.people.speech().time(&language, time));
        let days = Words(self.people.speech().say(&language, &on));
        let (from, by) = (time(from), time(times.by));
        let (again, tell) = (time(times.again), time(times.tell));
        let place = place_of(&self.understanding, person.zone.as_deref(), &language);
        let rule = match contact {
            Some(contact) => {
                let name = self.people.name_of_contact(tx, &person.user, contact)?;
                Phrase::AbsenceReadBack { days, from, by, again, tell, place, name }
            }
            None => Phrase::AbsenceReadBackNobody { days, from, by, again, tell, place },
        };
        Ok(self.people.speech().say(&language, &rule))
    }

    /// The rule that there is, how it stands, and how it ends.
    pub(super) fn shows(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        rule: &Rule,
    ) -> Result<Flow, TransactionError> {
        let contact = rule.named.as_ref().map(|named| named.contact.clone());
        let mut parts =
            vec![self.rule_said(tx, person, rule.times, &rule.days, contact.as_deref())?];
        let say = |phrase: &Phrase| self.people.speech().say(&self.language(person), phrase);
        if self.people.contacts_of(tx, &person.user)?.is_empty() {
            parts.push(say(&Phrase::AbsenceNobodyToAsk));
        }
        let end = self.verb(person, Verb::NoAbsenceRule);
        let stands = match (rule.stage, &contact) {
            (Stage::Agreeing, Some(contact)) => {
                let name = self.people.name_of_contact(tx, &person.user, contact)?;
                Phrase::AbsenceWaits { name, end }
            }
            _ => {
                let day = self.next_day(tx, &Silence::of(tx, &person.user)?)?;
                Phrase::AbsenceStands { day, end }
            }
        };
        parts.push(say(&stands));
        if let Some(until) = rule.locked.filter(|until| *until > tx.at()) {
            parts.push(say(&self.locked_until(tx, person, until)));
        }
        self.people.answer_markdown(tx, &person.user, parts.join("\n\n"))?;
        Ok(Flow::Taken)
    }

    /// Wrong words were tried, and none is heard before this time.
    pub(super) fn locked_until(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        until: Timestamp,
    ) -> Phrase {
        let zone = self.people.zone_of(person);
        let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
        let language = self.language(person);
        let said = self.people.speech().date(&language, day(until), day(tx.at()));
        Phrase::AbsenceLocked { day: Words(said), time: self.people.time_for(person, until) }
    }

    /// The next day of a rule, in words; nothing if there is none.
    pub(super) fn next_day(
        &self,
        tx: &Transaction<'_>,
        silence: &Silence,
    ) -> Result<Words, TransactionError> {
        let person = self.people.person(tx, &silence.person)?;
        let today = tx.at().to_zoned(zone(person.zone.as_deref())).date();
        let day = match silence.rule.as_ref().map(|rule| rule.stage) {
            Some(Stage::Next(day) | Stage::Asked(day)) => day,
            _ => today,
        };
        Ok(Words(self.people.speech().date(&self.language(&person), day, today)))
    }
}
