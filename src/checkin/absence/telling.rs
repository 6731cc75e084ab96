//! What whoever is named reads of a rule: by their own clock, and inside their hours.

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Absences,
    row::{Named, Silence, Times},
};
use crate::{
    core::{Lane, Transaction, TransactionError},
    people::{Person, ToContact, Topic, zone},
    speech::{Phrase, Words},
};

/// A time in which nothing could be heard of a person, in the words of who is named.
pub(super) struct Gap {
    pub name: String,
    pub from: Words,
    pub to: Words,
    pub until: Words,
}

impl Absences {
    /// Asks whoever is named whether they agree.
    pub(super) fn asks_to_agree(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        contact: &OwnedUserId,
        times: Times,
    ) -> Result<(), TransactionError> {
        let reader = self.people.person(tx, contact)?;
        let (by, tell) = self.times_for(tx, person, &reader, times);
        let name = self.people.name_for_contact(tx, &person.user, contact)?;
        let phrase = Phrase::AbsenceBeNamed { name, by, tell };
        let asks = self.people.speech().say(&self.language(&reader), &phrase);
        let topic = Topic::BeNamed { person: person.user.clone() };
        self.people.remember(tx, contact, topic)?;
        self.people.tell_about(tx, contact, &person.user, Lane::Session, asks)
    }

    /// By when a word is to come, and when somebody is asked to look, by the clock of who reads it.
    fn times_for(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        reader: &Person,
        times: Times,
    ) -> (Words, Words) {
        let here = zone(person.zone.as_deref());
        let today = tx.at().to_zoned(here.clone()).date();
        let by = today.to_datetime(times.by).to_zoned(here.clone());
        let by = by.map_or(tx.at(), |by| by.timestamp());
        let tell = times.tell_at(today, &here);
        (self.people.time_for(reader, by), self.people.time_for(reader, tell))
    }

    /// From this time on Kolo was not watching, or nothing came through to the person, who has until
    /// that time to answer. `now` says which.
    pub(super) fn tells_gap(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
        (from, until): (Timestamp, Timestamp),
        now: impl FnOnce(Gap) -> Phrase,
    ) -> Result<(), TransactionError> {
        let reader = self.people.person(tx, contact)?;
        let name = self.people.name_for_contact(tx, person, contact)?;
        let said = |at| self.people.time_for(&reader, at);
        let (from, to, until) = (said(from), said(tx.at()), said(until));
        let later = Phrase::AbsenceWasAwayEarlier {
            name: name.clone(),
            from: from.clone(),
            to: to.clone(),
        };
        let told = ToContact { later, now: now(Gap { name, from, to, until }) };
        self.people.tell_contact(tx, contact, person, &told)
    }

    /// Nobody watches over somebody's silence any more.
    pub(super) fn tells_ended(
        &self,
        tx: &mut Transaction<'_>,
        silence: &Silence,
        named: &Named,
    ) -> Result<(), TransactionError> {
        let told = Phrase::AbsenceEndedFor { name: named.names.1.clone() };
        let told = ToContact::whenever(told);
        self.people.tell_contact(tx, &named.contact, &silence.person, &told)
    }
}
