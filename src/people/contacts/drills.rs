//! Which drills of an alert may come to a contact. They are asked once, in private; the person learns
//! how many take part in a drill, and not what each has said.

use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::{
    Contacts,
    rows::{Stored, stands, stood_by},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{AsksContact, People, Person, Topic},
    speech::{Heard, Phrase, Verb, Word, Words},
};

/// Which drills may come to a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MayDrill {
    /// Every one.
    Any,
    /// Those of which they read before that one comes.
    Announced,
    /// None.
    Never,
}

impl People {
    /// The question which drills of somebody's may come to a contact, if they have not answered it
    /// and may be written to now. Whoever calls this writes it to them at once.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn asks_about_drills(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &OwnedUserId,
    ) -> Result<Option<String>, TransactionError> {
        let of = self.contact_for(tx, person, contact)?;
        if of.is_none_or(|of| of.drills.is_some() || !of.is_awake(tx.at())) {
            return Ok(None);
        }
        let topic = Topic::BeContact { person: person.clone(), asks: AsksContact::Drills };
        self.remember(tx, contact, topic)?;
        let name = self.name_for_contact(tx, person, contact)?;
        let language = self.language(&self.person(tx, contact)?);
        Ok(Some(self.speech().say(&language, &Phrase::AlertDrillMay { name })))
    }
}

impl Contacts {
    pub(super) fn answers_about_drills(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let drills = match (heard.number, heard.whole) {
            (Some(1), _) | (None, Some(Word::Yes)) => MayDrill::Any,
            (Some(2), _) => MayDrill::Announced,
            (Some(3), _) | (None, Some(Word::No | Word::Pass | Word::Skip)) => MayDrill::Never,
            _ => return Ok(Flow::Passed),
        };
        let Some(mut stands) = stands(tx, &contact.user, person)? else {
            return Ok(Flow::Passed);
        };
        stands.drills = Some(drills);
        Stored::Stands(stands).save(tx)?;
        self.people.withdraw(tx, &contact.user, |topic| {
            matches!(topic, Topic::BeContact { person: whom, asks: AsksContact::Drills }
                if whom == person)
        })?;
        let mine = Words(
            self.understanding.primary_verb(Verb::MyDrills, &self.language(contact)).to_owned(),
        );
        let phrase = match drills {
            MayDrill::Any => Phrase::AlertDrillMayAny { mine },
            MayDrill::Announced => Phrase::AlertDrillMayAnnounced { mine },
            MayDrill::Never => Phrase::AlertDrillMayNever { mine },
        };
        let language = self.language(contact);
        let mut said = vec![self.people.speech().say(&language, &phrase)];
        // They may have been asked for several people.
        let asked = self.people.person(tx, &contact.user)?.topics;
        let next = asked
            .into_iter()
            .rev()
            .find(|topic| matches!(topic, Topic::BeContact { asks: AsksContact::Drills, .. }));
        if let Some(topic) = next
            && let Some(asks) = self.question(tx, contact, &topic)?
        {
            self.people.remember(tx, &contact.user, topic)?;
            said.push(asks);
        }
        self.people.answer_markdown(tx, &contact.user, said.join("\n\n"))?;
        Ok(Flow::Taken)
    }

    /// `my drills`: a contact wants to answer that anew, for one after the other of those for whom they
    /// are called.
    pub(super) fn has_other_drills(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
    ) -> Result<Flow, TransactionError> {
        let all = stood_by(tx, &contact.user)?.into_iter().filter(|stands| stands.agreed);
        let mut asked = Vec::new();
        for stands in all {
            let topic =
                Topic::BeContact { person: stands.person.clone(), asks: AsksContact::Drills };
            self.people.remember(tx, &contact.user, topic)?;
            let name = self.people.name_for_contact(tx, &stands.person, &contact.user)?;
            asked = vec![name];
        }
        let phrase = match asked.pop() {
            Some(name) => Phrase::AlertDrillMay { name },
            None => Phrase::AlertDrillNoneToAnswer,
        };
        self.people.answer(tx, &contact.user, &phrase)?;
        Ok(Flow::Taken)
    }
}
