//! Whether a contact may be written to outside their hours when the person is in danger. Without their
//! yes the hours hold then, too.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Contacts,
    rows::{Stands, Stored, stands, stood_by},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{AsksContact, Person, Topic},
    speech::{Heard, Phrase, Reply, Strictness, Verb, Word, Words},
};

impl Contacts {
    /// The question behind the hours of a new contact; nothing if they may be written to at any hour.
    pub(super) fn asks_in_danger(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
    ) -> Result<Option<String>, TransactionError> {
        if stands(tx, &contact.user, person)?.is_none_or(|stands| stands.hours.is_none()) {
            return Ok(None);
        }
        let topic = Topic::BeContact { person: person.clone(), asks: AsksContact::InDanger };
        self.people.remember(tx, &contact.user, topic)?;
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        let asks = Phrase::ContactInDanger { name };
        Ok(Some(self.people.speech().say(&self.language(contact), &asks)))
    }

    pub(super) fn answers_in_danger(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let any_hour = self.understanding.reply(&heard.text, &self.language(contact));
        let any_hour = heard.yes_or_no().or((any_hour == Some(Reply::AnyHour)).then_some(true));
        let (Some(any_hour), Some(stands)) = (any_hour, stands(tx, &contact.user, person)?) else {
            return Ok(Flow::Passed);
        };
        self.people.withdraw(tx, &contact.user, |topic| {
            matches!(topic, Topic::BeContact { person: whom, asks: AsksContact::InDanger }
                if whom == person)
        })?;
        self.is_in_danger_at(tx, stands, any_hour)?;
        self.says_in_danger(tx, contact, any_hour)
    }

    /// `my hours in danger always`: for everybody whose contact they are.
    pub(super) fn has_hours_in_danger(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let all = stood_by(tx, &contact.user)?;
        if !all.iter().any(|stands| stands.agreed) {
            return Ok(Flow::Passed);
        }
        let language = self.language(contact);
        let heard = self.understanding.understand(rest, &language, Strictness::Lenient);
        let any_hour = match (self.understanding.reply(rest, &language), heard.whole) {
            (Some(Reply::AnyHour), _) | (_, Some(Word::Yes)) => true,
            (Some(Reply::AsUsual | Reply::Never), _) | (_, Some(Word::No)) => false,
            _ => {
                let (always, usual) = self.hours_in_danger(contact);
                let phrase = Phrase::MyHoursInDangerUnclear { always, usual };
                self.people.answer(tx, &contact.user, &phrase)?;
                return Ok(Flow::Taken);
            }
        };
        for stands in all.into_iter().filter(|stands| stands.agreed) {
            self.is_in_danger_at(tx, stands, any_hour)?;
        }
        self.says_in_danger(tx, contact, any_hour)
    }

    /// How to say that they may be written to at any hour in danger, and how to say that they may not.
    pub(super) fn hours_in_danger(&self, contact: &Person) -> (Words, Words) {
        let say = |reply| {
            let reply: Words = self.reply_word(contact, reply);
            self.verb(contact, Verb::MyHoursInDanger, &reply.0)
        };
        (say(Reply::AnyHour), say(Reply::AsUsual))
    }

    fn says_in_danger(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        any_hour: bool,
    ) -> Result<Flow, TransactionError> {
        let (always, usual) = self.hours_in_danger(contact);
        let phrase = match any_hour {
            true => Phrase::InDangerAnyHourNoted { usual },
            false => Phrase::InDangerUsualNoted { always },
        };
        self.people.answer(tx, &contact.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// Keeps it, and tells the person if it is new to them.
    fn is_in_danger_at(
        &self,
        tx: &mut Transaction<'_>,
        mut stands: Stands,
        any_hour: bool,
    ) -> Result<(), TransactionError> {
        if std::mem::replace(&mut stands.any_hour_in_danger, any_hour) == any_hour {
            return Ok(());
        }
        let (contact, person) = (stands.contact.clone(), stands.person.clone());
        Stored::Stands(stands).save(tx)?;
        let name = self.people.name_of_contact(tx, &person, &contact)?;
        let changed = match any_hour {
            true => Phrase::ContactInDangerAnyHour { name },
            false => Phrase::ContactInDangerUsual { name },
        };
        let reader = self.people.person(tx, &person)?;
        let said = self.people.speech().say(&self.language(&reader), &changed);
        self.tell_with_cover(tx, &person, said)
    }

    /// What a contact who is asked whether it still holds reads beside that: when they are written to,
    /// and what they have agreed to do.
    pub(super) fn what_holds(
        &self,
        tx: &Transaction<'_>,
        contact: &Person,
        person: &UserId,
    ) -> Result<Vec<String>, TransactionError> {
        let language = self.language(contact);
        let mut holds = Vec::new();
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        if let Some(stands) = stands(tx, &contact.user, person)?.filter(|it| it.hours.is_some()) {
            let zone = contact.zone.as_deref();
            let hours = self.people.hours_said(&self.understanding, &language, stands.hours, zone);
            let (always, usual) = self.hours_in_danger(contact);
            let phrase = match stands.any_hour_in_danger {
                true => Phrase::StillHoursButInDanger { name, hours, usual },
                false => Phrase::StillHours { hours, always },
            };
            holds.push(self.people.speech().say(&language, &phrase));
        }
        holds.extend(self.instructions_for(tx, contact, person)?);
        Ok(holds)
    }
}
