//! A rule as its author reads it.

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
        contact: &UserId,
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
        let rule = Phrase::AbsenceReadBack {
            days: Words(self.people.speech().say(&language, &on)),
            from: time(from),
            by: time(times.by),
            again: time(times.again),
            tell: time(times.tell),
            place: place_of(&self.understanding, person.zone.as_deref(), &language),
            name: self.people.name_of_contact(tx, &person.user, contact)?,
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
        let said = self.rule_said(tx, person, rule.times, &rule.days, &rule.contact)?;
        let name = self.people.name_of_contact(tx, &person.user, &rule.contact)?;
        let end = self.verb(person, Verb::NoAbsenceRule);
        let stands = match rule.stage {
            Stage::Agreeing => Phrase::AbsenceWaits { name, end },
            _ => {
                let day = self.next_day(tx, &Silence::of(tx, &person.user)?)?;
                Phrase::AbsenceStands { day, end }
            }
        };
        let stands = self.people.speech().say(&self.language(person), &stands);
        self.people.answer_markdown(tx, &person.user, format!("{said}\n\n{stands}"))?;
        Ok(Flow::Taken)
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
