//! When a contact may be written to, and how either side reads it: each by their own clock.

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use matrix_sdk::ruma::UserId;

use super::{
    Contact, Contacts,
    rows::{Stored, stood_by},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{AsksContact, People, Person, Topic, place_of, zone},
    speech::{
        Heard, Hours, Language, Phrase, Reply, Strictness, Understanding, Word, Words, plain,
    },
};

impl Contacts {
    /// The hours in an answer: two times, the usual ones by their number, or any hour (`None`).
    pub(super) fn hours_heard(&self, text: &str, language: &Language) -> Option<Option<Hours>> {
        hours_heard(&self.understanding, text, language)
    }

    /// `my hours 9:00 to 22:00`: for everybody whose contact they are.
    pub(super) fn has_other_hours(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        text: &str,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        if !stood_by(tx, &contact.user)?.iter().any(|stands| stands.agreed) {
            return Ok(Flow::Passed);
        }
        let language = self.language(contact);
        let Some(hours) = self.hours_heard(as_written(text, rest), &language) else {
            self.people.answer(tx, &contact.user, &Phrase::HoursUnclear)?;
            return Ok(Flow::Taken);
        };
        match hours {
            Some(hours) if contact.zone.is_none() => {
                self.forgets_hours(tx, &contact.user)?;
                self.people.remember(tx, &contact.user, Topic::MyHours { hours })?;
                self.people.answer(tx, &contact.user, &Phrase::WhereAreYou)?;
            }
            hours => self.has_hours(tx, &contact.user, hours)?,
        }
        Ok(Flow::Taken)
    }

    /// Somebody says where they are, whose hours wait for it.
    pub(super) fn says_where_hours_are(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        hours: Hours,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        match heard.whole {
            Some(Word::No | Word::Pass | Word::Skip | Word::Later | Word::ForgetIt) => {
                self.forgets_hours(tx, &contact.user)?;
                self.people.answer(tx, &contact.user, &Phrase::MyHoursAsBefore)?;
                return Ok(Flow::Taken);
            }
            Some(_) => return Ok(Flow::Passed),
            None => {}
        }
        if self.people.is_at(tx, &self.understanding, &contact.user, &heard.text)? {
            self.has_hours(tx, &contact.user, Some(hours))?;
        }
        Ok(Flow::Taken)
    }

    /// Somebody has said where they are, in whatever words: what waited for that goes on.
    pub(super) fn knows_where(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for topic in self.people.person(tx, user)?.topics {
            match topic {
                Topic::MyHours { hours } => self.has_hours(tx, user, Some(hours))?,
                Topic::BeContact { person, asks: AsksContact::Where } => {
                    self.agrees(tx, user, &person)?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn forgets_hours(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(tx, user, |topic| matches!(topic, Topic::MyHours { .. }))
    }

    fn has_hours(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        hours: Option<Hours>,
    ) -> Result<(), TransactionError> {
        self.forgets_hours(tx, user)?;
        let contact = self.people.person(tx, user)?;
        for mut stands in stood_by(tx, user)?.into_iter().filter(|stands| stands.agreed) {
            let person = stands.person.clone();
            stands.hours = hours;
            Stored::Stands(stands).save(tx)?;
            let reader = self.people.person(tx, &person)?;
            let zone = contact.zone.as_deref();
            let hours = self.people.hours_for(&self.understanding, &reader, hours, zone, tx.at());
            let name = self.people.name_of_contact(tx, &person, user)?;
            let changed = Phrase::ContactHoursNow { name, hours };
            let said = self.people.speech().say(&self.language(&reader), &changed);
            self.tell_with_cover(tx, &person, said)?;
        }
        let (language, zone) = (self.language(&contact), contact.zone.as_deref());
        let hours = self.people.hours_said(&self.understanding, &language, hours, zone);
        self.people.answer(tx, user, &Phrase::MyHoursNoted { hours })
    }
}

/// The hours in an answer: two times, the usual ones by their number, or any hour (`None`).
pub fn hours_heard(
    understanding: &Understanding,
    text: &str,
    language: &Language,
) -> Option<Option<Hours>> {
    let heard = understanding.understand(text, language, Strictness::Exact);
    match (heard.number, understanding.reply(text, language)) {
        (Some(1), _) => usual_hours().map(Some),
        (Some(2), _) | (None, Some(Reply::AnyHour)) => Some(None),
        _ => understanding.hours(text, language).ok().map(Some),
    }
}

/// What stands behind a verb, as it was written: times need their colons.
pub fn as_written<'a>(text: &'a str, rest: &'a str) -> &'a str {
    let starts = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    let behind = starts.filter_map(|at| text.get(at..)).find(|behind| plain(behind) == rest);
    behind.map_or(rest, str::trim)
}

pub(super) fn usual_hours() -> Option<Hours> {
    let time = |hour| Time::new(hour, 0, 0, 0).ok();
    Some(Hours { from: time(7)?, to: time(23)? })
}

impl People {
    /// When somebody may be written to who is a contact of anybody; nothing if they are not.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn hours_as_contact(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Option<Option<Hours>>, TransactionError> {
        let mut agreed = stood_by(tx, user)?.into_iter().filter(|stands| stands.agreed);
        Ok(agreed.next().map(|stands| stands.hours))
    }

    /// When somebody may be written to, in words, by their own clock.
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

    /// When somebody may be written to, as another person reads it: by the clock of who reads, so that
    /// nobody learns where the other is.
    pub(crate) fn hours_for(
        &self,
        understanding: &Understanding,
        reader: &Person,
        hours: Option<Hours>,
        contact_zone: Option<&str>,
        now: Timestamp,
    ) -> Words {
        let language = self.language(reader);
        let Some(Hours { from, to }) = hours else {
            return self.hours_said(understanding, &language, None, None);
        };
        let (theirs, mine) = (zone(contact_zone), zone(reader.zone.as_deref()));
        let day: Date = now.to_zoned(theirs.clone()).date();
        let here = |time: Time| {
            let at = day.to_datetime(time).to_zoned(theirs.clone());
            at.map_or(time, |at| at.with_time_zone(mine.clone()).time())
        };
        let hours = Hours { from: here(from), to: here(to) };
        if reader.zone.is_none() {
            return self.hours_said(understanding, &language, Some(hours), None);
        }
        let time = |time| Words(self.speech().time(&language, time));
        let phrase = Phrase::HoursBetweenHere { from: time(hours.from), to: time(hours.to) };
        Words(self.speech().say(&language, &phrase))
    }

    /// When a contact may be written to, as whoever trusts them reads it.
    pub(crate) fn hours_of_contact(
        &self,
        understanding: &Understanding,
        reader: &Person,
        contact: &Contact,
        now: Timestamp,
    ) -> Words {
        self.hours_for(understanding, reader, contact.hours, contact.zone.as_deref(), now)
    }

    /// A moment by the clock of who reads it, or of UTC as long as they have not said where they are.
    pub(crate) fn time_for(&self, reader: &Person, at: Timestamp) -> Words {
        let language = self.language(reader);
        let time = self.speech().time(&language, at.to_zoned(self.zone_of(reader)).time());
        match reader.zone {
            Some(_) => Words(time),
            None => Words(self.speech().say(&language, &Phrase::TimeInUtc { time: Words(time) })),
        }
    }
}
