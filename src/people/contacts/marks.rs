//! What Kolo cannot know of contacts and the person says: who is far away, and who is outside their
//! organisation. Saying it again takes it back.

use super::{
    Contacts,
    rows::{Stored, Trust, trust, trusted},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{Phrase, Verb},
};

impl Contacts {
    /// `far contact Ana`, `outside contact Ana`.
    pub(super) fn marks(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        (verb, called): (Verb, &str),
        text: &str,
    ) -> Result<Flow, TransactionError> {
        if person.topics.last().is_some_and(Topic::is_open_question) {
            return Ok(Flow::Passed);
        }
        let named = self.named(tx, &person.user, text, called)?;
        let trust = match named {
            Some(contact) => trust(tx, &person.user, &contact)?,
            None => None,
        };
        let Some(mut trust) = trust else { return self.knows_nobody(tx, person, called) };
        let name = self.people.name_of_contact(tx, &person.user, &trust.contact)?;
        let mark = if verb == Verb::FarContact { &mut trust.far } else { &mut trust.outside };
        *mark = !*mark;
        let is_so = *mark;
        let again = self.verb(person, verb, &name);
        let phrase = match (verb, is_so) {
            (Verb::FarContact, true) => Phrase::ContactIsFar { name, again },
            (Verb::FarContact, false) => Phrase::ContactIsNotFar { name },
            (_, true) => Phrase::ContactIsOutside { name, again },
            (_, false) => Phrase::ContactIsNotOutside { name },
        };
        Stored::Trust(trust).save(tx)?;
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// That nobody is far away, or outside, as far as the person has said; and how to say it.
    pub(super) fn marks_missing(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<Vec<String>, TransactionError> {
        let named: Vec<Trust> =
            trusted(tx, &person.user)?.into_iter().filter(Trust::holds).collect();
        let Some(first) = named.first() else { return Ok(Vec::new()) };
        let name = self.people.name_of_contact(tx, &person.user, &first.contact)?;
        let mut missing = Vec::new();
        if !named.iter().any(|trust| trust.far) {
            missing.push(Phrase::CoverNear { far: self.verb(person, Verb::FarContact, &name) });
        }
        if !named.iter().any(|trust| trust.outside) {
            let outside = self.verb(person, Verb::OutsideContact, &name);
            missing.push(Phrase::CoverInside { outside });
        }
        let language = self.language(person);
        Ok(missing.iter().map(|phrase| self.people.speech().say(&language, phrase)).collect())
    }
}
