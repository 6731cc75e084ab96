//! How it ends: by a word of either side, by a question that is not answered, or when one of them is
//! forgotten.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Contacts, account_in,
    around::Around,
    asking::WAITS,
    rows::{
        Stands, Stored, Trust, approached, declined, rest_until, stands, stood_by, trust, trusted,
        wait, wait_until,
    },
};
use crate::{
    core::{Flow, Happening, Lane, TimerKey, Transaction, TransactionError},
    people::{People, Person, Topic},
    speech::{Phrase, Verb, Word, alike},
};

impl Contacts {
    /// `untrust Ana`.
    pub(super) fn untrusts(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        match self.named(tx, &person.user, text, called)? {
            Some(contact) if (self.protects)(tx, &person.user, &contact)? => {
                let name = self.people.name_of_contact(tx, &person.user, &contact)?;
                let end = self.verb(person, Verb::NoAbsenceRule, "");
                self.people.answer(tx, &person.user, &Phrase::ContactProtected { name, end })?;
                Ok(Flow::Taken)
            }
            Some(contact) => {
                self.ends(tx, &contact, &person.user, Some(&person.user))?;
                Ok(Flow::Taken)
            }
            None => self.knows_nobody(tx, person, called),
        }
    }

    /// `step back from Mira`.
    pub(super) fn steps_back(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        let account = account_in(text);
        let all = stood_by(tx, &contact.user)?;
        let mut theirs = Vec::new();
        for stands in &all {
            let name = self.people.name_for_contact(tx, &stands.person, &contact.user)?;
            let meant = match &account {
                Some(account) => stands.person == *account,
                None => alike(&name, called) || alike(stands.person.localpart(), called),
            };
            let held = trust(tx, &stands.person, &contact.user)?.is_none_or(|it| !it.suspended);
            if meant || (called.is_empty() && all.len() == 1 && held) {
                theirs.push(stands.person.clone());
            }
        }
        match theirs.as_slice() {
            [person] => {
                self.ends(tx, &contact.user, person, Some(&contact.user))?;
                Ok(Flow::Taken)
            }
            _ => self.knows_nobody(tx, contact, called),
        }
    }

    /// A name that means none of theirs; it may be an answer in their own words.
    pub(super) fn knows_nobody(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        let open = person.topics.last().is_some_and(Topic::is_open_question);
        if open && !called.is_empty() {
            return Ok(Flow::Passed);
        }
        let mine = self.word(person, Word::MyContacts);
        self.people.answer(tx, &person.user, &Phrase::NoSuchContact { mine })?;
        Ok(Flow::Taken)
    }

    /// The contact of somebody who is called so, if only one is.
    pub(super) fn named(
        &self,
        tx: &Transaction<'_>,
        person: &UserId,
        text: &str,
        called: &str,
    ) -> Result<Option<OwnedUserId>, TransactionError> {
        let account = account_in(text);
        let mut found = None;
        for Trust { contact, .. } in trusted(tx, person)? {
            let name = self.people.name_of_contact(tx, person, &contact)?;
            let meant = match &account {
                Some(account) => contact == *account,
                None => alike(&name, called) || alike(contact.localpart(), called),
            };
            if meant && found.replace(contact).is_some() {
                return Ok(None);
            }
        }
        Ok(found)
    }

    /// It ends between the two. Both are told; whoever has asked for it by an answer.
    pub(super) fn ends(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &UserId,
        by: Option<&UserId>,
    ) -> Result<(), TransactionError> {
        let trust = trust(tx, person, contact)?;
        let agreed = trust.as_ref().is_some_and(|trust| trust.agreed);
        // Who reads there is not known.
        let suspended = trust.is_some_and(|trust| trust.suspended);
        let name = self.people.name_of_contact(tx, person, contact)?;
        let to_person = match agreed {
            true if suspended => Phrase::SuspendedContactEnded { name },
            true => Phrase::ContactEnded { name },
            false => Phrase::ContactLapsed { name },
        };
        let name = self.people.name_for_contact(tx, person, contact)?;
        let to_contact = match agreed {
            true => Phrase::NoLongerContact { name },
            false => Phrase::NoLongerAsked { name, account: person.to_string() },
        };
        let by_person = by == Some(person);
        let unread = self.people.erase_contact(tx, person, contact, by_person)?;
        for (user, phrase) in [(contact, &to_contact), (person, &to_person)] {
            let silent = (unread && !agreed) || (suspended && by != Some(contact));
            if silent && user == contact {
                continue;
            }
            if by == Some(user) {
                self.people.answer(tx, user, phrase)?;
            } else {
                self.people.tell(tx, user, Lane::Session, phrase, None)?;
            }
        }
        if agreed {
            self.says_cover(tx, person)?;
        }
        Ok(())
    }

    /// Ninety days are over, or nobody has answered for fourteen, or a no has stood for thirty.
    pub(super) fn time_is_over(
        &self,
        tx: &mut Transaction<'_>,
        contact: &OwnedUserId,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        if trust(tx, person, contact)?.is_some_and(|trust| trust.suspended) {
            wait(tx, contact, person, WAITS);
            return Ok(());
        }
        let asleep = self.people.contact_for(tx, person, contact)?;
        if let Some(asleep) = asleep.filter(|contact| !contact.is_awake(now)) {
            wait_until(tx, contact, person, asleep.wakes(now));
            return Ok(());
        }
        match stands(tx, contact, person)? {
            Some(mut stands) if stands.agreed && !stands.again => {
                stands.again = true;
                Stored::Stands(stands).save(tx)?;
                wait(tx, contact, person, WAITS);
                let who = self.people.person(tx, contact)?;
                let asks = self.asks_still(tx, &who, person)?;
                let topic = Topic::StillContact { person: person.clone() };
                self.people.remember(tx, contact, topic)?;
                self.people.tell_about(tx, contact, person, Lane::Session, asks)
            }
            Some(_) => self.ends(tx, contact, person, None),
            None => {
                if let Some(no) = declined(tx, contact, person)?.filter(|no| no.until <= now) {
                    Stored::Declined(no).erase(tx)?;
                }
                let asked = approached(tx, contact, person)?;
                if let Some(asked) = asked.filter(|asked| asked.until <= now) {
                    Stored::Approached(asked).erase(tx)?;
                }
                self.people.waits_for_rest(tx, person, contact)
            }
        }
    }

    /// How a contact is asked whether it still holds, with what they have agreed to.
    pub(super) fn asks_still(
        &self,
        tx: &Transaction<'_>,
        contact: &Person,
        person: &UserId,
    ) -> Result<String, TransactionError> {
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        let mut parts = self.what_holds(tx, contact, person)?;
        let asks = Phrase::StillContact { name, account: person.to_string() };
        parts.push(self.people.speech().say(&self.language(contact), &asks));
        Ok(parts.join("\n\n"))
    }

    /// Somebody has written, from a device that is verified: they can read again.
    pub(super) fn can_read(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        for mut stands in stood_by(tx, contact)?.into_iter().filter(|it| it.told_unread) {
            stands.told_unread = false;
            Stored::Stands(stands).save(tx)?;
        }
        Ok(())
    }

    /// Somebody has no device that is verified, so they read nothing of what Kolo writes. Whoever
    /// relies on them hears that once, and not only when they are called.
    pub(super) fn cannot_read(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        for mut stands in stood_by(tx, contact)? {
            if !stands.agreed || std::mem::replace(&mut stands.told_unread, true) {
                continue;
            }
            let person = stands.person.clone();
            Stored::Stands(stands).save(tx)?;
            let name = self.people.name_of_contact(tx, &person, contact)?;
            let told = Phrase::ContactCannotRead { name };
            self.people.tell(tx, &person, Lane::Session, &told, None)?;
        }
        Ok(())
    }

    /// Somebody has said that Kolo may not write to them, so what was asked of them is not.
    pub(super) fn may_not_be_written_to(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        for Stands { person, .. } in stood_by(tx, contact)? {
            let name = self.people.name_of_contact(tx, &person, contact)?;
            self.people.erase_contact(tx, &person, contact, false)?;
            let told = Phrase::ContactCannotAsk { name };
            self.people.tell(tx, &person, Lane::Session, &told, None)?;
        }
        Ok(())
    }
}

impl People {
    /// Erases what is kept of the two on both sides, and asks nothing about it any more. Whether the
    /// contact cannot have read the last that was written to them about it.
    pub(super) fn erase_contact(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
        by_person: bool,
    ) -> Result<bool, TransactionError> {
        let trust = trust(tx, person, contact)?;
        let agreed = trust.as_ref().is_some_and(|trust| trust.agreed);
        if let Some(trust) = trust {
            Stored::Trust(trust).erase(tx)?;
        }
        if let Some(stands) = stands(tx, contact, person)? {
            Stored::Stands(stands).erase(tx)?;
        }
        let unread = self.tells_nothing_more(tx, contact, person)?;
        if let Some(asked) = approached(tx, contact, person)?.filter(|_| unread && !agreed) {
            Stored::Approached(asked).erase(tx)?;
        }
        tx.cancel_timer(TimerKey::Contact(contact.to_owned(), person.to_owned()));
        self.waits_for_rest(tx, person, contact)?;
        self.withdraw(tx, contact, |topic| topic.is_about_contact(person))?;
        self.withdraw(
            tx,
            person,
            |topic| matches!(topic, Topic::SameContact { contact: of } if of == contact),
        )?;
        if agreed {
            let (person, contact) = (person.to_owned(), contact.to_owned());
            tx.raise(Happening::NoLongerContact { person, contact, by_person });
        }
        Ok(unread)
    }

    /// What says that the one is not asked again by the other is erased when it is over.
    fn waits_for_rest(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        if let Some(until) = rest_until(tx, contact, person)? {
            wait_until(tx, contact, person, until);
        }
        Ok(())
    }

    /// Somebody is forgotten: nobody is called for them, nor are they for anybody.
    pub(in crate::people) fn forget_contacts(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for Trust { contact, agreed, suspended, .. } in trusted(tx, user)? {
            let name = self.name_for_contact(tx, user, &contact)?;
            let unread = self.erase_contact(tx, user, &contact, true)?;
            let told = match agreed {
                true if suspended => continue,
                true => Phrase::NoLongerContact { name },
                false if unread => continue,
                false => Phrase::NoLongerAsked { name, account: user.to_string() },
            };
            self.tell(tx, &contact, Lane::Session, &told, None)?;
        }
        for Stands { person, agreed, .. } in stood_by(tx, user)? {
            let name = self.name_of_contact(tx, &person, user)?;
            self.erase_contact(tx, &person, user, false)?;
            let told = match agreed {
                true => Phrase::ContactEnded { name },
                false => Phrase::ContactLapsed { name },
            };
            self.tell(tx, &person, Lane::Session, &told, None)?;
        }
        // What others have answered to them is theirs, and stands; the rest goes with their key.
        for person in Around::of(tx, user)?.asked_by {
            tx.cancel_timer(TimerKey::Contact(user.to_owned(), person));
        }
        Ok(())
    }
}
