//! What somebody answers who is asked to be a contact, and what they settle: hours, and where they are.

use jiff::{SignedDuration, civil::Time};
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Contacts,
    rows::{Declined, Stored, is_never_asked, stands, stood_by, trust, wait},
};
use crate::{
    core::{Flow, Lane, Transaction, TransactionError},
    people::{AsksContact, People, Person, Topic, ZoneCalled, clock, place_of, zone_called},
    speech::{Heard, Hours, Language, List, Phrase, Reply, Understanding, Verb, Word, Words},
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
        person: &OwnedUserId,
        asks: AsksContact,
        heard: &Heard,
        reply: Option<Reply>,
    ) -> Result<Flow, TransactionError> {
        let no = matches!(heard.whole, Some(Word::No | Word::Pass)) && heard.number.is_none();
        if reply == Some(Reply::Never) {
            self.notes_no(tx, &contact.user, person)?;
            return self.is_never_asked_again(tx, contact);
        }
        match (asks, heard.number, heard.whole) {
            _ if no => self.declines(tx, contact, person),
            (AsksContact::Whether, Some(1), _) | (AsksContact::Whether, None, Some(Word::Yes)) => {
                self.asks_hours(tx, contact, person)
            }
            (AsksContact::Whether, Some(2), _) => self.declines(tx, contact, person),
            (AsksContact::Whether, Some(3), _)
            | (AsksContact::Whether, None, Some(Word::Later | Word::Wait)) => {
                self.talks_first(tx, contact, person)
            }
            (AsksContact::Whether, ..) => Ok(Flow::Passed),
            (_, _, Some(_)) => Ok(Flow::Passed),
            (AsksContact::Hours, ..) => self.hears_hours(tx, contact, person, heard, reply),
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
        reply: Option<Reply>,
    ) -> Result<Flow, TransactionError> {
        let hours = match (heard.number, reply) {
            (Some(1), _) => usual_hours(),
            (Some(2), _) | (None, Some(Reply::AnyHour)) => None,
            _ => match self.hours_in(&heard.text, &self.language(contact)) {
                Some(hours) => Some(hours),
                None => {
                    self.people.answer(tx, &contact.user, &Phrase::HoursUnclear)?;
                    return Ok(Flow::Taken);
                }
            },
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
    fn agrees(
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
        wait(tx, contact, person, HOLDS);
        self.people.withdraw(tx, contact, |topic| topic.is_about_contact(person))?;
        let who = self.people.person(tx, contact)?;
        let name = self.people.name_for_contact(tx, person, contact)?;
        let back = self.verb(&who, Verb::StepBack, &name);
        let hours_said = |language: &Language| {
            self.people.hours_said(&self.understanding, language, hours, who.zone.as_deref())
        };
        let said = hours_said(&self.language(&who));
        self.people.answer(tx, contact, &Phrase::YouAreContact { name, hours: said, back })?;

        let language = self.language(&self.people.person(tx, person)?);
        let name = self.people.name_of_contact(tx, person, contact)?;
        let agreed = Phrase::ContactAgreed { name, hours: hours_said(&language) };
        let said = self.people.speech().say(&language, &agreed);
        self.tell_with_cover(tx, person, said)?;
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
        self.people.erase_contact(tx, person, contact)?;
        let until = tx.at().saturating_add(NO_STANDS).unwrap_or(jiff::Timestamp::MAX);
        let declined = Declined { contact: contact.to_owned(), person: person.clone(), until };
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
        let has_declined = tx.scan::<Stored>()?.into_iter().any(|(_, stored)| {
            matches!(stored, Stored::Declined(declined) if declined.contact == contact.user)
        });
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
        Stored::Never { contact: contact.user.clone() }.erase(tx);
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
                stands.again = false;
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

    /// `my hours 9:00 to 22:00`: for everybody whose contact they are.
    pub(super) fn has_other_hours(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let all: Vec<_> =
            stood_by(tx, &contact.user)?.into_iter().filter(|stands| stands.agreed).collect();
        let language = self.language(contact);
        let any = |words: &str| self.understanding.reply(words, &language) == Some(Reply::AnyHour);
        let rest = self.understanding.verb(text, &language).map(|(_, rest)| rest);
        let hours = match self.hours_in(text, &language) {
            _ if all.is_empty() => return Ok(Flow::Passed),
            None if !rest.as_deref().is_some_and(any) => {
                self.people.answer(tx, &contact.user, &Phrase::HoursUnclear)?;
                return Ok(Flow::Taken);
            }
            hours => hours,
        };
        for mut stands in all {
            let person = stands.person.clone();
            stands.hours = hours;
            Stored::Stands(stands).save(tx)?;
            let language = self.language(&self.people.person(tx, &person)?);
            let name = self.people.name_of_contact(tx, &person, &contact.user)?;
            let hours = self.people.hours_said(
                &self.understanding,
                &language,
                hours,
                contact.zone.as_deref(),
            );
            let changed = Phrase::ContactHoursNow { name, hours };
            let said = self.people.speech().say(&language, &changed);
            self.tell_with_cover(tx, &person, said)?;
        }
        let hours =
            self.people.hours_said(&self.understanding, &language, hours, contact.zone.as_deref());
        self.people.answer(tx, &contact.user, &Phrase::MyHoursNoted { hours })?;
        Ok(Flow::Taken)
    }
}

impl Contacts {
    /// The hours in an answer, or two different times in whatever else was written.
    fn hours_in(&self, text: &str, language: &Language) -> Option<Hours> {
        let times = clock::times_in(text);
        let two = match times.as_slice() {
            [from, to] if from != to => Some(Hours { from: *from, to: *to }),
            _ => None,
        };
        self.understanding.hours(text, language).ok().or(two)
    }
}

fn usual_hours() -> Option<Hours> {
    let time = |hour| Time::new(hour, 0, 0, 0).ok();
    Some(Hours { from: time(7)?, to: time(23)? })
}

impl People {
    /// When somebody may be written to, in words.
    pub(crate) fn hours_said(
        &self,
        understanding: &Understanding,
        language: &Language,
        hours: Option<Hours>,
        zone: Option<&str>,
    ) -> Words {
        let time = |time| Words(self.speech().time(language, time));
        let phrase = match hours {
            Some(Hours { from, to }) => Phrase::HoursBetween {
                from: time(from),
                to: time(to),
                place: place_of(understanding, zone, language),
            },
            None => Phrase::HoursAny,
        };
        Words(self.speech().say(language, &phrase))
    }

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
