//! What somebody sees of their contacts, and in which order they are called.

use super::{
    Contacts,
    rows::{Stored, Trust, stands, stood_by, trust, trusted},
};
use crate::{
    core::{Flow, Lane, Transaction, TransactionError},
    people::{People, Person},
    speech::{Phrase, Understanding, Verb, Word, Words},
};

impl Contacts {
    /// `my contacts`.
    pub(super) fn list(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let named = trusted(tx, &person.user)?;
        let first = match named.first() {
            Some(trust) => self.people.contact(tx, trust.clone())?.name,
            None => "Ana".to_owned(),
        };
        let mut parts = Vec::new();
        let mut lines = Vec::new();
        for (number, trust) in (1..).zip(named.iter().cloned()) {
            let (agreed, suspended) = (trust.agreed, trust.suspended);
            let notes = self.notes(person, &trust, tx)?;
            let contact = self.people.contact(tx, trust)?;
            let hours =
                self.people.hours_of_contact(&self.understanding, person, &contact, tx.at());
            let name = contact.name;
            let line = say(&match agreed {
                true if suspended => {
                    let trust = self.verb(person, Verb::Trust, &name);
                    Phrase::ContactLineSuspended { number, name, trust }
                }
                true => Phrase::ContactLine { number, name, hours },
                false => Phrase::ContactLineOpen { number, name },
            });
            lines.push([vec![line], notes].concat().join(" · "));
        }
        if lines.is_empty() {
            let trust = self.verb(person, Verb::Trust, "@ana:example.org");
            parts.push(say(&Phrase::NoContacts { trust }));
        } else {
            let list = Words(lines.join("\n\n"));
            let untrust = self.verb(person, Verb::Untrust, &first);
            let before = self.verb(person, Verb::First, &first);
            parts.push(say(&Phrase::MyContacts { list, untrust, first: before }));
        }
        parts.extend(self.people.cover_lines(tx, &self.understanding, person)?);
        parts.extend(self.marks_missing(tx, person)?);
        for stands in stood_by(tx, &person.user)?.iter().filter(|stands| stands.agreed) {
            // As long as it is not sure who reads here, it is not said for whom.
            if trust(tx, &stands.person, &person.user)?.is_some_and(|trust| trust.suspended) {
                continue;
            }
            let name = self.people.name_for_contact(tx, &stands.person, &person.user)?;
            let hours = self.people.hours_said(
                &self.understanding,
                &language,
                stands.hours,
                person.zone.as_deref(),
            );
            let back = self.verb(person, Verb::StepBack, &name);
            parts.push(say(&Phrase::ContactOf { name, hours, back }));
        }
        self.people.write_markdown(tx, person, Lane::Control, parts.join("\n\n"), None);
        Ok(Flow::Taken)
    }

    /// What there is between somebody and a contact, beside the hours.
    fn notes(
        &self,
        person: &Person,
        trust: &Trust,
        tx: &Transaction<'_>,
    ) -> Result<Vec<String>, TransactionError> {
        let stands = stands(tx, &trust.contact, &person.user)?;
        let any_hour = stands.is_some_and(|it| it.any_hour_in_danger && it.hours.is_some());
        let notes = [
            any_hour.then_some(Phrase::ContactAnyHourInDanger),
            trust.instructions.as_ref().map(|written| written.said.line()),
            trust.code.as_ref().map(|_| Phrase::ContactHasCode),
            trust.far.then_some(Phrase::ContactFar),
            trust.outside.then_some(Phrase::ContactOutside),
        ];
        let language = self.language(person);
        let said = notes.iter().flatten();
        Ok(said.map(|note| self.people.speech().say(&language, note)).collect())
    }

    /// `first Ana`.
    pub(super) fn puts_first(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        let Some(contact) = self.named(tx, &person.user, text, called)? else {
            // "First I would …" is an ordinary sentence.
            let mine = trusted(tx, &person.user)?;
            let short = called.split(' ').count() < 3;
            return match short && !mine.is_empty() {
                true => self.knows_nobody(tx, person, called),
                false => Ok(Flow::Passed),
            };
        };
        let mut named = trusted(tx, &person.user)?;
        named.sort_by_key(|trust| trust.contact != contact);
        let language = self.language(person);
        let mut order = Vec::new();
        for (place, mut trust) in (1..).zip(named) {
            trust.place = place;
            let agreed = trust.agreed;
            Stored::Trust(trust.clone()).save(tx)?;
            let name = self.people.contact(tx, trust)?.name;
            let number = place.into();
            let line = match agreed {
                true => Phrase::ContactPlace { number, name },
                false => Phrase::ContactPlaceOpen { number, name },
            };
            order.push(self.people.speech().say(&language, &line));
        }
        let order = Words(order.join(" · "));
        self.people.answer(tx, &person.user, &Phrase::ContactOrder { order })?;
        Ok(Flow::Taken)
    }
}

impl People {
    /// What goes on between somebody and others when they leave their circles.
    pub(in crate::people) fn contacts_stay(
        &self,
        tx: &Transaction<'_>,
        understanding: &Understanding,
        person: &Person,
    ) -> Result<Option<Phrase>, TransactionError> {
        let any = !trusted(tx, &person.user)?.is_empty() || !stood_by(tx, &person.user)?.is_empty();
        let mine = understanding.primary(Word::MyContacts, &self.language(person)).into();
        Ok(any.then_some(Phrase::ContactsStay { mine }))
    }
}
