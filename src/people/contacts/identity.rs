//! A contact whose cryptographic identity was replaced: by themselves, on a new phone, or by somebody
//! who has taken their account over. Until the person has asked them and said yes again, nothing about
//! the person goes there, not even their name.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Contacts, ToContact,
    rows::{Said, Stored, Trust, stands, stood_by, trust, wait},
};
use crate::{
    core::{Flow, Happening, Lane, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{Heard, Phrase, Verb},
};

impl Contacts {
    /// Somebody's identity was replaced.
    pub(super) fn is_replaced(
        &self,
        tx: &mut Transaction<'_>,
        contact: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let mut is_new = false;
        for stands in stood_by(tx, contact)? {
            let person = stands.person;
            let Some(mut trust) = trust(tx, &person, contact)?.filter(|it| it.agreed) else {
                continue;
            };
            is_new |= !std::mem::replace(&mut trust.suspended, true);
            // What is open is asked again of the right one.
            if let Some(written) = trust.instructions.as_mut()
                && matches!(written.said, Said::Asked | Said::TalkFirst)
            {
                written.said = Said::Unasked;
            }
            Stored::Trust(trust).save(tx)?;
            self.people.tells_nothing_more(tx, contact, &person)?;
            self.people.withdraw(tx, contact, |topic| {
                topic.is_about_contact(&person)
                    || matches!(topic, Topic::BeNamed { person: whom } if *whom == person)
            })?;
            tx.raise(Happening::ContactSuspended {
                person: person.clone(),
                contact: contact.clone(),
            });
            let asks = self.asks_whether_same(tx, &person, contact)?;
            let reader = self.people.person(tx, &person)?;
            let said = self.people.speech().say(&self.language(&reader), &asks);
            self.tell_with_cover(tx, &person, said)?;
        }
        if is_new {
            // Without a name: who reads there is not known.
            let told = Phrase::IdentityReplaced;
            self.people.tell(tx, contact, Lane::Session, &told, None)?;
        }
        Ok(())
    }

    /// How the person is asked whether it is the same human.
    pub(super) fn asks_whether_same(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &OwnedUserId,
    ) -> Result<Phrase, TransactionError> {
        let topic = Topic::SameContact { contact: contact.clone() };
        self.people.remember(tx, person, topic)?;
        self.same_contact(tx, person, contact)
    }

    pub(super) fn same_contact(
        &self,
        tx: &Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<Phrase, TransactionError> {
        let name = self.people.name_of_contact(tx, person, contact)?;
        Ok(Phrase::SameContact { name, account: contact.to_string() })
    }

    pub(super) fn answers_whether_same(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        contact: &OwnedUserId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let Some(trust) = trust(tx, &person.user, contact)?.filter(|trust| trust.suspended) else {
            return Ok(Flow::Passed);
        };
        match heard.yes_or_no() {
            Some(true) => self.is_the_same(tx, person, trust)?,
            Some(false) if (self.protects)(tx, &person.user, contact)? => {
                let name = self.people.name_of_contact(tx, &person.user, contact)?;
                let end = self.verb(person, Verb::NoAbsenceRule, "");
                self.people.answer(tx, &person.user, &Phrase::ContactProtected { name, end })?;
            }
            Some(false) => self.ends(tx, contact, &person.user, Some(&person.user))?,
            None => return Ok(Flow::Passed),
        }
        Ok(Flow::Taken)
    }

    fn is_the_same(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut trust: Trust,
    ) -> Result<(), TransactionError> {
        let contact = trust.contact.clone();
        trust.suspended = false;
        Stored::Trust(trust).save(tx)?;
        tx.raise(Happening::NewContact { person: person.user.clone(), contact: contact.clone() });
        self.asks_no_more_whether_same(tx, &person.user, &contact)?;
        let name = self.people.name_of_contact(tx, &person.user, &contact)?;
        let code = self.verb(person, Verb::CodeWord, &name);
        let said = Phrase::SameContactNoted { name, code };
        let said = self.people.speech().say(&self.language(person), &said);
        self.tell_with_cover(tx, &person.user, said)?;
        let name = self.people.name_for_contact(tx, &person.user, &contact)?;
        let told = ToContact::whenever(Phrase::ContactAgain { name });
        self.people.tell_contact(tx, &contact, &person.user, &told)?;
        if let Some(mut stands) = stands(tx, &contact, &person.user)?.filter(|it| it.again) {
            stands.again = false;
            Stored::Stands(stands).save(tx)?;
            wait(tx, &contact, &person.user, SignedDuration::ZERO);
        }
        self.puts_instructions(tx, &contact, &person.user)
    }

    pub(super) fn asks_no_more_whether_same(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(
            tx,
            person,
            |topic| matches!(topic, Topic::SameContact { contact: of } if of == contact),
        )
    }
}
