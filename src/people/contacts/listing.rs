//! What somebody sees of their contacts, and in which order they are called.

use super::{
    Contacts,
    rows::{Stored, stood_by, trusted},
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
            let agreed = trust.agreed;
            let contact = self.people.contact(tx, trust)?;
            let hours =
                self.people.hours_of_contact(&self.understanding, person, &contact, tx.at());
            let name = contact.name;
            lines.push(say(&match agreed {
                true => Phrase::ContactLine { number, name, hours },
                false => Phrase::ContactLineOpen { number, name },
            }));
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
        for stands in stood_by(tx, &person.user)?.iter().filter(|stands| stands.agreed) {
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
