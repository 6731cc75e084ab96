//! What somebody answers who is asked to be a contact, and what they settle: hours, and where they are.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedEventId, OwnedUserId, UserId};

use super::{
    Contacts,
    around::Around,
    rows::{Declined, Stored, approached, declined, is_never_asked, stands, stood_by, trust, wait},
};
use crate::{
    core::{Flow, Happening, Lane, Transaction, TransactionError},
    people::{AsksContact, People, Person, Topic, ZoneCalled, zone_called},
    speech::{Heard, List, Phrase, Reply, Strictness, Understanding, Verb, Word},
};

/// A contact is asked again after so long.
pub(super) const HOLDS: SignedDuration = SignedDuration::from_hours(90 * 24);
/// A no stands for so long.
const NO_STANDS: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Contacts {
    /// What somebody answers to one of the questions on the way.
    pub(super) fn answers(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        (person, asks): (&OwnedUserId, AsksContact),
        heard: &Heard,
        reply: Option<Reply>,
        event: &OwnedEventId,
    ) -> Result<Flow, TransactionError> {
        let no = matches!(heard.whole, Some(Word::No | Word::Pass)) && heard.number.is_none();
        if reply == Some(Reply::Never) {
            self.notes_no(tx, &contact.user, person)?;
            return self.is_never_asked_again(tx, contact);
        }
        match (asks, heard.number, heard.whole) {
            _ if no => self.declines(tx, contact, person),
            (AsksContact::Whether, Some(1), _) | (AsksContact::Whether, None, Some(Word::Yes)) => {
                self.notes_yes(tx, &contact.user, person, event)?;
                self.asks_hours(tx, contact, person)
            }
            (AsksContact::Whether, Some(2), _) => self.declines(tx, contact, person),
            (AsksContact::Whether, Some(3), _)
            | (AsksContact::Whether, None, Some(Word::Later | Word::Wait)) => {
                self.talks_first(tx, contact, person)
            }
            (AsksContact::Whether, ..) => Ok(Flow::Passed),
            (_, _, Some(_)) => Ok(Flow::Passed),
            (AsksContact::InDanger | AsksContact::Instructions | AsksContact::Drills, ..) => {
                Ok(Flow::Passed)
            }
            (AsksContact::Hours, ..) => self.hears_hours(tx, contact, person, heard),
            (AsksContact::Where, ..) => {
                let known =
                    self.people.is_at(tx, &self.understanding, &contact.user, &heard.text)?;
                if known { self.agrees(tx, &contact.user, person) } else { Ok(Flow::Taken) }
            }
        }
    }

    fn asks_next(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &OwnedUserId,
        asks: AsksContact,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.people.withdraw(tx, contact, |topic| topic.is_about_contact(person))?;
        let topic = Topic::BeContact { person: person.clone(), asks };
        self.people.remember(tx, contact, topic)?;
        self.people.answer(tx, contact, phrase)?;
        Ok(Flow::Taken)
    }

    /// In which message they said yes, in case they change it.
    fn notes_yes(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &UserId,
        event: &OwnedEventId,
    ) -> Result<(), TransactionError> {
        match stands(tx, contact, person)? {
            Some(mut stands) => {
                stands.said = Some(event.clone());
                Stored::Stands(stands).save(tx)
            }
            None => Ok(()),
        }
    }

    /// The message in which they said yes was changed, or deleted (`None`). A no ends it; whatever
    /// else leaves it as it is, and Kolo says how it stands.
    pub(super) fn corrects(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        of: &OwnedEventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let all = stood_by(tx, &contact.user)?;
        let Some(stands) = all.into_iter().find(|stands| stands.said.as_ref() == Some(of)) else {
            return Ok(Flow::Passed);
        };
        let language = self.language(contact);
        let heard = text.map(|text| {
            let heard = self.understanding.understand(text, &language, Strictness::Lenient);
            let never = self.understanding.reply(text, &language) == Some(Reply::Never);
            if never { Some(false) } else { heard.yes_or_no() }
        });
        match (heard, stands.agreed) {
            (Some(Some(true)), _) => {}
            (Some(Some(false)), true) => {
                self.ends(tx, &contact.user, &stands.person, Some(&contact.user))?;
            }
            (Some(Some(false)), false) => {
                return self.declines(tx, contact, &stands.person);
            }
            (_, agreed) => {
                let name = self.people.name_for_contact(tx, &stands.person, &contact.user)?;
                let back = self.verb(contact, Verb::StepBack, &name);
                let phrase = match agreed {
                    true => Phrase::ContactYesStands { name, back },
                    false => Phrase::ContactYesOnTheWay { name, back },
                };
                self.people.answer(tx, &contact.user, &phrase)?;
            }
        }
        Ok(Flow::Taken)
    }

    fn asks_hours(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        let phrase = Phrase::ContactHours { name };
        self.asks_next(tx, &contact.user, person, AsksContact::Hours, &phrase)
    }

    fn hears_hours(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let Some(hours) = self.hours_heard(&heard.text, &self.language(contact)) else {
            self.people.answer(tx, &contact.user, &Phrase::HoursUnclear)?;
            return Ok(Flow::Taken);
        };
        let Some(mut stands) = stands(tx, &contact.user, person)? else {
            return Ok(Flow::Passed);
        };
        stands.hours = hours;
        Stored::Stands(stands).save(tx)?;
        if hours.is_some() && contact.zone.is_none() {
            let phrase = Phrase::WhereAreYou;
            return self.asks_next(tx, &contact.user, person, AsksContact::Where, &phrase);
        }
        self.agrees(tx, &contact.user, person)
    }

    /// All is said: they are a contact.
    pub(super) fn agrees(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let (Some(mut stands), Some(mut trust)) =
            (stands(tx, contact, person)?, trust(tx, person, contact)?)
        else {
            return Ok(Flow::Passed);
        };
        let hours = stands.hours;
        (stands.agreed, trust.agreed) = (true, true);
        Stored::Stands(stands).save(tx)?;
        Stored::Trust(trust).save(tx)?;
        if let Some(asked) = approached(tx, contact, person)? {
            Stored::Approached(asked).erase(tx)?;
        }
        wait(tx, contact, person, HOLDS);
        self.people.withdraw(tx, contact, |topic| topic.is_about_contact(person))?;
        let who = self.people.person(tx, contact)?;
        let name = self.people.name_for_contact(tx, person, contact)?;
        let back = self.verb(&who, Verb::StepBack, &name);
        let (language, zone) = (self.language(&who), who.zone.as_deref());
        let said = self.people.hours_said(&self.understanding, &language, hours, zone);
        let said = Phrase::YouAreContact { name, hours: said, back };
        let mut parts = vec![self.people.speech().say(&language, &said)];
        parts.extend(self.asks_in_danger(tx, &who, person)?);
        self.people.answer_markdown(tx, contact, parts.join("\n\n"))?;

        let reader = self.people.person(tx, person)?;
        let name = self.people.name_of_contact(tx, person, contact)?;
        let hours = self.people.hours_for(&self.understanding, &reader, hours, zone, tx.at());
        let next = Phrase::AgreeOnDanger {
            instructions: self.verb(&reader, Verb::Instructions, &name),
            code: self.verb(&reader, Verb::CodeWord, &name),
            name: name.clone(),
        };
        let agreed = Phrase::ContactAgreed { name, hours };
        let say = |phrase| self.people.speech().say(&self.language(&reader), phrase);
        let said = format!("{}\n\n{}", say(&agreed), say(&next));
        self.tell_with_cover(tx, person, said)?;
        tx.raise(Happening::NewContact { person: person.clone(), contact: contact.to_owned() });
        Ok(Flow::Taken)
    }

    fn talks_first(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let name = self.people.name_of_contact(tx, person, &contact.user)?;
        self.people.tell(tx, person, Lane::Session, &Phrase::ContactTalksFirst { name }, None)?;
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        self.people.answer(tx, &contact.user, &Phrase::YouTalkFirst { name })?;
        Ok(Flow::Taken)
    }

    fn declines(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        self.notes_no(tx, &contact.user, person)?;
        let never = self.reply_word(contact, Reply::Never);
        self.people.answer(tx, &contact.user, &Phrase::YouDeclined { name, never })?;
        Ok(Flow::Taken)
    }

    /// A no is kept for as long as it stands, and whoever asked hears it.
    fn notes_no(
        &self,
        tx: &mut Transaction<'_>,
        contact: &UserId,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let name = self.people.name_of_contact(tx, person, contact)?;
        self.people.erase_contact(tx, person, contact, false)?;
        let until = tx.at().saturating_add(NO_STANDS).unwrap_or(jiff::Timestamp::MAX);
        let declined = Declined { contact: contact.to_owned(), person: person.clone(), until };
        if let Some(asked) = approached(tx, contact, person)? {
            Stored::Approached(asked).erase(tx)?;
        }
        Stored::Declined(declined).save(tx)?;
        wait(tx, contact, person, NO_STANDS);
        self.people.tell(tx, person, Lane::Session, &Phrase::ContactDeclined { name }, None)
    }

    /// `never`, from somebody who was asked: nobody asks them again.
    pub(super) fn is_never_asked_again(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut has_declined = false;
        for person in Around::of(tx, &contact.user)?.asked_by {
            has_declined |= declined(tx, &contact.user, &person)?.is_some();
        }
        if !has_declined {
            return Ok(Flow::Passed);
        }
        for stands in stood_by(tx, &contact.user)?.iter().filter(|stands| !stands.agreed) {
            self.notes_no(tx, &contact.user, &stands.person)?;
        }
        Stored::Never { contact: contact.user.clone() }.save(tx)?;
        let again = self.reply_word(contact, Reply::AskMeAgain);
        self.people.answer(tx, &contact.user, &Phrase::NeverNoted { again })?;
        Ok(Flow::Taken)
    }

    pub(super) fn may_be_asked_again(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
    ) -> Result<Flow, TransactionError> {
        if !is_never_asked(tx, &contact.user)? {
            return Ok(Flow::Passed);
        }
        Stored::Never { contact: contact.user.clone() }.erase(tx)?;
        self.people.answer(tx, &contact.user, &Phrase::MayAskNoted)?;
        Ok(Flow::Taken)
    }

    /// What somebody answers who was asked whether it still holds.
    pub(super) fn answers_again(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let Some(mut stands) = stands(tx, &contact.user, person)? else {
            return Ok(Flow::Passed);
        };
        match (heard.number, heard.whole) {
            (Some(1), _) | (None, Some(Word::Yes)) => {
                (stands.again, stands.told_unread) = (false, false);
                Stored::Stands(stands).save(tx)?;
                wait(tx, &contact.user, person, HOLDS);
                self.people.withdraw(tx, &contact.user, |topic| topic.is_about_contact(person))?;
                let name = self.people.name_for_contact(tx, person, &contact.user)?;
                self.people.answer(tx, &contact.user, &Phrase::StillContactNoted { name })?;
                Ok(Flow::Taken)
            }
            (Some(2), _) | (None, Some(Word::No | Word::Pass)) => {
                self.ends(tx, &contact.user, person, Some(&contact.user))?;
                Ok(Flow::Taken)
            }
            _ => Ok(Flow::Passed),
        }
    }
}

impl People {
    /// Somebody says where they are. Whether that is known; if it is not, they are told so.
    pub(crate) fn is_at(
        &self,
        tx: &mut Transaction<'_>,
        understanding: &Understanding,
        user: &UserId,
        written: &str,
    ) -> Result<bool, TransactionError> {
        let language = self.language(&self.person(tx, user)?);
        match zone_called(understanding, written, &language) {
            ZoneCalled::Zone(place) => {
                self.moves_to(tx, user, &place)?;
                return Ok(true);
            }
            ZoneCalled::Near(near) if near.is_empty() => {
                self.answer(tx, user, &Phrase::WhereUnknown)?;
            }
            ZoneCalled::Near(near) => {
                let near = List::of(near.into_iter().map(|place| place.name));
                self.answer(tx, user, &Phrase::WhereNear { near })?;
            }
        }
        Ok(false)
    }
}
