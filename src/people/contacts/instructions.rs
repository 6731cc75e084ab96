//! What a contact is asked to do when the person is in danger.
//!
//! The contact reads it beforehand and answers. Only what stands there now and what they have agreed
//! to goes out with an alert; whatever is changed is asked anew, and until then nothing goes out.

use matrix_sdk::ruma::{EventId, OwnedUserId, UserId};

use super::{
    Contacts, ToContact,
    asking::count,
    rows::{Instructions, Said, Stored, Trust, stood_by, trust, trusted},
};
use crate::{
    core::{Flow, Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::{AsksContact, Person, Topic},
    speech::{Heard, Phrase, Strictness, Verb, Word, Words, alike, markup},
};

/// Longer ones are not read in a hurry; in characters.
const LONGEST: usize = 600;

impl Contacts {
    /// `instructions for Ana: call my sister`.
    pub(super) fn instructs(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        (before, called): (&str, &str),
        text: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let elsewhere = |topic: &Topic| topic.circle().is_some() && topic.is_open_question();
        if person.topics.iter().any(elsewhere) {
            return Ok(Flow::Passed);
        }
        match self.named(tx, &person.user, before, called)? {
            Some(contact) => self.takes_instructions(tx, person, &contact, text, event),
            None => self.knows_nobody(tx, person, called),
        }
    }

    fn takes_instructions(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        contact: &OwnedUserId,
        text: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let Some(mut trust) = self.trusted_now(tx, person, contact)? else {
            return Ok(Flow::Taken);
        };
        let name = self.people.name_of_contact(tx, &person.user, contact)?;
        let length = text.chars().count();
        if length > LONGEST {
            let (length, longest) = (count(length), count(LONGEST));
            let long = Phrase::InstructionsTooLong { length, longest };
            self.people.answer(tx, &person.user, &long)?;
            return Ok(Flow::Taken);
        }
        let same = trust.instructions.as_ref().is_some_and(|written| written.text == text);
        let said = match &trust.instructions {
            Some(written) if same => written.said,
            _ => Said::Unasked,
        };
        let before = trust.instructions.take();
        let shown = before.as_ref().is_some_and(|written| written.shown);
        let answered = before.filter(|_| same).and_then(|written| written.answered);
        let (text, event) = (text.to_owned(), event.to_owned());
        trust.instructions = Some(Instructions { text, event, said, shown, answered });
        Stored::Trust(trust).save(tx)?;
        let no = self.verb(person, Verb::NoInstructions, &name);
        self.people.answer(tx, &person.user, &Phrase::InstructionsNoted { name, no })?;
        if !same {
            self.asks_no_more_about_instructions(tx, contact, &person.user)?;
            self.puts_instructions(tx, contact, &person.user)?;
        }
        Ok(Flow::Taken)
    }

    /// A contact of theirs who has agreed, and is called; if it is none, they are told why.
    pub(super) fn trusted_now(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        contact: &OwnedUserId,
    ) -> Result<Option<Trust>, TransactionError> {
        let Some(trust) = trust(tx, &person.user, contact)? else { return Ok(None) };
        if trust.holds() {
            return Ok(Some(trust));
        }
        let phrase = match trust.agreed {
            true => self.asks_whether_same(tx, &person.user, contact)?,
            false => {
                let name = self.people.name_of_contact(tx, &person.user, contact)?;
                Phrase::ContactNotYet { name }
            }
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(None)
    }

    /// Shows them to the contact and asks, inside their hours.
    pub(super) fn puts_instructions(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        let Some(mut trust) = trust(tx, person, contact)?.filter(Trust::holds) else {
            return Ok(());
        };
        let is_new = |written: &&mut Instructions| written.said == Said::Unasked;
        let Some(written) = trust.instructions.as_mut().filter(is_new) else { return Ok(()) };
        (written.said, written.shown) = (Said::Asked, true);
        let of = self.people.contact(tx, trust.clone())?;
        if !of.is_awake(tx.at()) {
            let key = TimerKey::ContactWakes(contact.to_owned(), person.to_owned());
            tx.set_timer(key, Wait::Until(of.wakes(tx.at())), Late::Do);
            return Ok(());
        }
        let topic = Topic::BeContact { person: person.into(), asks: AsksContact::Instructions };
        self.people.remember(tx, contact, topic)?;
        Stored::Trust(trust).save(tx)?;
        let reader = self.people.person(tx, contact)?;
        if let Some(asks) = self.instructions_question(tx, &reader, person)? {
            self.people.tell_about(tx, contact, person, Lane::Session, asks)?;
        }
        Ok(())
    }

    /// How a contact is asked.
    pub(super) fn instructions_question(
        &self,
        tx: &Transaction<'_>,
        contact: &Person,
        person: &UserId,
    ) -> Result<Option<String>, TransactionError> {
        let trust = trust(tx, person, &contact.user)?;
        let Some(written) = trust.and_then(|trust| trust.instructions) else { return Ok(None) };
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        let asks = Phrase::InstructionsAsk { name, words: quoted(&written.text) };
        Ok(Some(self.people.speech().say(&self.language(contact), &asks)))
    }

    pub(super) fn answers_instructions(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
        heard: &Heard,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let said = match (heard.number, heard.whole) {
            (Some(1), _) | (None, Some(Word::Yes)) => Said::Yes,
            (Some(2), _) | (None, Some(Word::No | Word::Pass)) => Said::No,
            (Some(3), _) | (None, Some(Word::Later | Word::Wait)) => Said::TalkFirst,
            _ => return Ok(Flow::Passed),
        };
        let Some(mut trust) = trust(tx, person, &contact.user)?.filter(Trust::holds) else {
            return Ok(Flow::Passed);
        };
        let Some(written) = &mut trust.instructions else { return Ok(Flow::Passed) };
        written.said = said;
        written.answered = Some(event.to_owned());
        Stored::Trust(trust).save(tx)?;
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        let to_contact = match said {
            Said::Yes => {
                let show = self.verb(contact, Verb::Instructions, &name);
                Phrase::InstructionsYouAgree { name, show }
            }
            Said::TalkFirst => Phrase::InstructionsYouTalkFirst { name },
            _ => Phrase::InstructionsYouDecline { name },
        };
        if said != Said::TalkFirst {
            self.asks_no_more_about_instructions(tx, &contact.user, person)?;
        }
        self.people.answer(tx, &contact.user, &to_contact)?;
        let name = self.people.name_of_contact(tx, person, &contact.user)?;
        let to_person = match said {
            Said::Yes => Phrase::InstructionsAgreed { name },
            Said::TalkFirst => Phrase::InstructionsTalkFirst { name },
            _ => Phrase::InstructionsDeclined { name },
        };
        self.people.tell(tx, person, Lane::Session, &to_person, None)?;
        Ok(Flow::Taken)
    }

    /// A contact has changed the message in which they answered to another answer.
    pub(super) fn answer_to_instructions_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        of: &EventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let Some(text) = text else { return Ok(Flow::Passed) };
        for stands in stood_by(tx, &contact.user)? {
            let written = trust(tx, &stands.person, &contact.user)?.and_then(|it| it.instructions);
            if written.is_some_and(|written| written.answered.as_deref() == Some(of)) {
                let language = self.language(contact);
                let heard = self.understanding.understand(text, &language, Strictness::Lenient);
                return self.answers_instructions(tx, contact, &stands.person, &heard, of);
            }
        }
        Ok(Flow::Passed)
    }

    fn asks_no_more_about_instructions(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(tx, contact, |topic| {
            matches!(topic, Topic::BeContact { person: whom, asks: AsksContact::Instructions }
                if whom == person)
        })
    }

    /// `instructions for Ana`: what they are asked to do, to whoever has written it; or what somebody
    /// has agreed to do for a person, to themselves.
    pub(super) fn shows_instructions(
        &self,
        tx: &mut Transaction<'_>,
        reader: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        let mut parts = Vec::new();
        if let Some(contact) = self.named(tx, &reader.user, text, called)? {
            parts.push(self.instructions_shown(tx, reader, &contact)?);
        }
        for stands in stood_by(tx, &reader.user)?.into_iter().filter(|stands| stands.agreed) {
            let name = self.people.name_for_contact(tx, &stands.person, &reader.user)?;
            if alike(&name, called) || alike(stands.person.localpart(), called) {
                parts.extend(self.instructions_for(tx, reader, &stands.person)?);
            }
        }
        if parts.is_empty() {
            return self.knows_nobody(tx, reader, called);
        }
        self.people.answer_markdown(tx, &reader.user, parts.join("\n\n"))?;
        Ok(Flow::Taken)
    }

    fn instructions_shown(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        contact: &UserId,
    ) -> Result<String, TransactionError> {
        let name = self.people.name_of_contact(tx, &person.user, contact)?;
        let written = trust(tx, &person.user, contact)?.and_then(|trust| trust.instructions);
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let Some(written) = written else {
            let write = self.verb(person, Verb::Instructions, &name);
            return Ok(say(&Phrase::InstructionsNone { name, write }));
        };
        let state = Words(say(&written.said.line()));
        let no = self.verb(person, Verb::NoInstructions, &name);
        let words = quoted(&written.text);
        Ok(say(&Phrase::InstructionsShown { name, state, words, no }))
    }

    /// What a contact has agreed to do for a person.
    pub(super) fn instructions_for(
        &self,
        tx: &Transaction<'_>,
        contact: &Person,
        person: &UserId,
    ) -> Result<Option<String>, TransactionError> {
        let Some(trust) = trust(tx, person, &contact.user)?.filter(Trust::holds) else {
            return Ok(None);
        };
        let Some(text) = trust.agreed_instructions() else { return Ok(None) };
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        let phrase = Phrase::InstructionsForYou { name, words: quoted(text) };
        Ok(Some(self.people.speech().say(&self.language(contact), &phrase)))
    }

    /// `no instructions for Ana`.
    pub(super) fn instructs_no_more(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        match self.named(tx, &person.user, text, called)? {
            Some(contact) => self.erases_instructions(tx, person, &contact),
            None => self.knows_nobody(tx, person, called),
        }
    }

    fn erases_instructions(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        contact: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let Some(mut trust) = trust(tx, &person.user, contact)? else { return Ok(Flow::Passed) };
        let Some(written) = trust.instructions.take() else {
            let none = self.instructions_shown(tx, person, contact)?;
            self.people.answer_markdown(tx, &person.user, none)?;
            return Ok(Flow::Taken);
        };
        Stored::Trust(trust).save(tx)?;
        self.asks_no_more_about_instructions(tx, contact, &person.user)?;
        let name = self.people.name_of_contact(tx, &person.user, contact)?;
        let erased = match written.shown {
            true => Phrase::InstructionsErased { name },
            false => Phrase::InstructionsErasedUnread { name },
        };
        if written.shown {
            let name = self.people.name_for_contact(tx, &person.user, contact)?;
            let withdrawn = ToContact::whenever(Phrase::InstructionsWithdrawn { name });
            self.people.tell_contact(tx, contact, &person.user, &withdrawn)?;
        }
        self.people.answer(tx, &person.user, &erased)?;
        Ok(Flow::Taken)
    }

    /// The message in which they stand has changed, or is gone.
    pub(super) fn instructions_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        of: &EventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let is_of = |trust: &Trust| trust.instructions.as_ref().is_some_and(|it| it.event == of);
        let Some(trust) = trusted(tx, &person.user)?.into_iter().find(is_of) else {
            return Ok(Flow::Passed);
        };
        match text.and_then(|text| self.addressed(person, text)) {
            Some((Verb::Instructions, before, called, words))
                if !words.is_empty()
                    && self.named(tx, &person.user, before, &called)?.as_ref()
                        == Some(&trust.contact) =>
            {
                self.takes_instructions(tx, person, &trust.contact, words, of)
            }
            _ => self.erases_instructions(tx, person, &trust.contact),
        }
    }
}

impl Said {
    /// In the list of somebody's contacts.
    pub(super) fn line(self) -> Phrase {
        match self {
            Self::Unasked | Self::Asked | Self::TalkFirst => Phrase::ContactInstructionsOpen,
            Self::Yes => Phrase::ContactInstructionsAgreed,
            Self::No => Phrase::ContactInstructionsDeclined,
        }
    }
}

fn quoted(text: &str) -> Words {
    Words(markup::quote(text))
}
