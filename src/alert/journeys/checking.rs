//! One contact is asked to look, softly, before it becomes an alert.

use jiff::SignedDuration;
use matrix_sdk::ruma::OwnedUserId;

use super::{
    Journeys,
    row::{Check, OfPerson, Target, after, minutes},
};
use crate::{
    alert::calls::{has_forced_alert, is_drill},
    core::{Body, Deed, Destination, Flow, Lane, Transaction, TransactionError},
    people::{Contact, Person, Topic},
    speech::{Phrase, Reply},
};

/// Who looks has so long to say what they have found.
const LOOKS: SignedDuration = SignedDuration::from_mins(30);
/// If somebody has heard that all is well, the person's own word is waited for so long.
const WELL: SignedDuration = SignedDuration::from_hours(1);

impl Journeys {
    /// No word has come: the first contact who is awake is asked to look. For a place on the way nothing
    /// else follows.
    pub(super) fn lets_somebody_look(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut row: OfPerson,
        about: Target,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let awake = contacts.into_iter().find(|contact| contact.is_awake(now));
        let Some(journey) = row.journey.as_mut() else { return Ok(()) };
        let until = after(now, minutes(journey.pace.check));
        let check = match awake.as_ref().map(|contact| contact.user.clone()) {
            Some(contact) => {
                let named = self.people.name_for_contact(tx, &person.user, &contact)?;
                Some(Check { contact, named })
            }
            None => None,
        };
        if let Some(asked) = journey.asked.as_mut() {
            asked.until = until;
            asked.checked = true;
            asked.check = check;
        }
        let waypoint = journey.waypoint(about).cloned();
        if let Target::Waypoint(at) = about
            && let Some(waypoint) = journey.waypoints.get_mut(at)
        {
            waypoint.over = true;
        }
        let journey = journey.clone();
        self.save(tx, &row)?;
        let time = self.when(tx, person, until);
        let Some(contact) = awake else {
            return self.tells(
                tx,
                &person.user,
                &match waypoint {
                    Some(_) => Phrase::JourneyNobodyAwake,
                    None => Phrase::JourneyNobodyAwakeYet { time },
                },
            );
        };
        let (name, waypoint_name) = (contact.name.clone(), waypoint.map(|it| (it.name, it.due)));
        let by = waypoint_name.as_ref().map_or(journey.due, |(_, due)| *due);
        let at = waypoint_name.map(|(name, _)| name);
        self.asks_to_look(tx, person, &contact, (journey.to.as_ref(), at.clone(), by))?;
        self.tells(
            tx,
            &person.user,
            &match at {
                Some(_) => Phrase::JourneyAskedGently { name },
                None => Phrase::JourneyAsked { name, time },
            },
        )
    }

    fn asks_to_look(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        contact: &Contact,
        (to, at, by): (Option<&String>, Option<String>, jiff::Timestamp),
    ) -> Result<(), TransactionError> {
        let reader = self.people.person(tx, &contact.user)?;
        let language = self.people.language(&reader);
        let name = self.people.name_for_contact(tx, &person.user, &contact.user)?;
        let (account, to) = (person.user.to_string(), self.place(&reader, to));
        let time = self.when(tx, &reader, by);
        let speech = self.people.speech();
        // Who reads in an alert that the person is forced is not to be in touch with them.
        let is_forced = has_forced_alert(tx, &person.user)?;
        let code = contact.code.clone().map(|code| Phrase::CarryCode { code });
        let asks = match (is_forced, at) {
            (true, _) => Phrase::JourneyCheckForced { name, to, time },
            (false, Some(place)) => Phrase::JourneyCheckWaypoint { name, account, place, to, time },
            (false, None) => Phrase::JourneyCheck { name, account, to, time },
        };
        let said: Vec<String> =
            code.iter().chain([&asks]).map(|phrase| speech.say(&language, phrase)).collect();
        let body = Body { markdown: said.join("\n\n"), mentions: vec![contact.user.clone()] };
        let destination = Destination::Private(contact.user.clone());
        tx.send_for(&person.user, Lane::Alert, destination, Deed::Say(body));
        if is_forced {
            return Ok(());
        }
        let topic = Topic::JourneyCheck { person: person.user.clone() };
        self.people.remember(tx, &contact.user, topic)
    }

    /// What somebody has written may be an answer to whether they look.
    pub(super) fn contact_may_answer(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let Some(whom) = asked_to_look(tx, contact)? else { return Ok(Flow::Passed) };
        let (language, heard) = self.people.heard_alone(&self.understanding, contact, text);
        let is_last = matches!(contact.asked_last(), Some(Topic::JourneyCheck { .. }));
        let free = !contact.topics.last().is_some_and(Topic::is_open_question);
        let reply = self.understanding.reply(text, &language).filter(|_| free);
        match (heard.number.filter(|_| is_last), reply) {
            (Some(1), _) | (_, Some(Reply::IWill | Reply::Acting | Reply::StillTrying)) => {
                self.somebody_looks(tx, contact, &whom)
            }
            (Some(2), _) | (_, Some(Reply::ICannot | Reply::ICannotGoOn)) => {
                self.somebody_cannot(tx, contact, &whom)
            }
            (Some(3), _) | (_, Some(Reply::Reached)) => self.somebody_says_well(tx, contact, &whom),
            _ => Ok(Flow::Passed),
        }
    }

    /// The journey for which this contact was asked to look, if it is under way.
    fn checked_by(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        whom: &OwnedUserId,
    ) -> Result<Option<OfPerson>, TransactionError> {
        let row = OfPerson::of(tx, whom)?;
        let asked = row.open().and_then(|journey| journey.asked.as_ref());
        let check = asked.and_then(|asked| asked.check.as_ref());
        if check.is_some_and(|check| check.contact == contact.user) {
            return Ok(Some(row));
        }
        self.no_longer_looks(tx, whom, &contact.user)?;
        Ok(None)
    }

    fn somebody_looks(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        whom: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let Some(mut row) = self.checked_by(tx, contact, whom)? else { return Ok(Flow::Passed) };
        let now = tx.at();
        let Some(asked) = row.journey.as_mut().and_then(|journey| journey.asked.as_mut()) else {
            return Ok(Flow::Passed);
        };
        let ends = asked.about == Target::End && asked.checked;
        if ends {
            asked.until = asked.until.max(after(now, LOOKS));
        }
        let until = asked.until;
        self.save(tx, &row)?;
        let person = self.people.person(tx, whom)?;
        let named = self.people.name_for_contact(tx, whom, &contact.user)?;
        let name = self.people.name_of_contact(tx, whom, &contact.user)?;
        let time = self.when(tx, contact, until);
        self.says(
            tx,
            contact,
            &match ends {
                true => Phrase::JourneyLooksNoted { name: named, time },
                false => Phrase::JourneyAnswerNoted,
            },
        );
        self.tells(tx, &person.user, &Phrase::JourneyLooks { name })?;
        Ok(Flow::Taken)
    }

    /// At the end it is an alert at once, since nobody looks.
    fn somebody_cannot(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        whom: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let Some(mut row) = self.checked_by(tx, contact, whom)? else { return Ok(Flow::Passed) };
        let Some(asked) = row.journey.as_mut().and_then(|journey| journey.asked.as_mut()) else {
            return Ok(Flow::Passed);
        };
        asked.check = None;
        let ends = asked.about == Target::End && asked.checked;
        self.no_longer_looks(tx, whom, &contact.user)?;
        self.says(tx, contact, &Phrase::JourneyAnswerNoted);
        let person = self.people.person(tx, whom)?;
        let name = self.people.name_of_contact(tx, whom, &contact.user)?;
        self.tells(tx, whom, &Phrase::JourneyCannot { name })?;
        match ends {
            true => self.raises(tx, &person, row)?,
            false => self.save(tx, &row)?,
        }
        Ok(Flow::Taken)
    }

    /// Only the person's own word ends it: it is waited for once more.
    fn somebody_says_well(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        whom: &OwnedUserId,
    ) -> Result<Flow, TransactionError> {
        let Some(mut row) = self.checked_by(tx, contact, whom)? else { return Ok(Flow::Passed) };
        let later = after(tx.at(), WELL);
        let Some(journey) = row.journey.as_mut() else { return Ok(Flow::Passed) };
        let asked = journey.asked.take_if(|asked| asked.about == Target::End);
        if asked.is_some() {
            journey.due = later;
            journey.nudged = Some(later);
        } else if let Some(asked) = journey.asked.as_mut() {
            asked.check = None;
        }
        let due = journey.due;
        self.save(tx, &row)?;
        self.no_longer_looks(tx, whom, &contact.user)?;
        let person = self.people.person(tx, whom)?;
        let name = self.people.name_of_contact(tx, whom, &contact.user)?;
        let named = self.people.name_for_contact(tx, whom, &contact.user)?;
        let (here, there) = (self.when(tx, contact, due), self.when(tx, &person, due));
        self.says(tx, contact, &Phrase::JourneyWellNoted { name: named, time: here });
        self.tells(tx, whom, &Phrase::JourneySaidWell { name, time: there })?;
        Ok(Flow::Taken)
    }
}

/// For whom somebody was asked to look, if they were asked for no call since: what they write then is
/// an answer to that call. A drill is no such call.
fn asked_to_look(
    tx: &Transaction<'_>,
    contact: &Person,
) -> Result<Option<OwnedUserId>, TransactionError> {
    for topic in contact.topics.iter().rev() {
        match topic {
            Topic::JourneyCheck { person } => return Ok(Some(person.clone())),
            Topic::Called { person, number } if !is_drill(tx, person, *number)? => return Ok(None),
            _ => {}
        }
    }
    Ok(None)
}
