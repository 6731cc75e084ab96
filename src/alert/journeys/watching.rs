//! A journey is watched: its author is reminded and asked, then somebody looks for them, then it is an
//! alert.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Journeys,
    row::{Asked, Journey, OfPerson, Step, Target, after, minutes},
};
use crate::{
    alert::{calls::has_open_alert, raising::Alerts},
    core::{Body, Deed, Destination, Lane, MessageId, Transaction, TransactionError},
    people::{Consent, Person, ToContact, Topic},
    speech::{AlertWord, JourneyWord, Names, Phrase, Verb, Words},
};

/// Kolo was away, or could not be heard, if it is later than this, and says so.
const AWAY: SignedDuration = SignedDuration::from_mins(5);

impl Journeys {
    /// A step of somebody's journey is due.
    pub(super) fn is_due(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
        late: Option<SignedDuration>,
    ) -> Result<(), TransactionError> {
        let mut row = OfPerson::of(tx, user)?;
        let now = tx.at();
        let Some(journey) = row.journey.as_mut() else { return Ok(()) };
        let (at, step) = journey.next(now);
        if at > now {
            return self.save(tx, &row);
        }
        let person = self.people.person(tx, user)?;
        let late = late.filter(|late| *late >= AWAY);
        match (step, late) {
            (Step::Erase, _) => {
                row.journey = None;
                self.save(tx, &row)
            }
            (Step::Nudge, _) => {
                journey.nudged = Some(journey.due);
                let (due, to) = (journey.due, journey.to.clone());
                self.save(tx, &row)?;
                self.reminds(tx, &person, due, to.as_ref())
            }
            (Step::Probe(about) | Step::Check(about), Some(late)) => {
                self.was_away(tx, &person, row, about, late)
            }
            (Step::Alert, Some(late)) => self.was_away(tx, &person, row, Target::End, late),
            (Step::Probe(about), None) => {
                let until = after(now, minutes(journey.pace.wait));
                let phrase = self.probe(tx, &person, journey, about, until)?;
                self.asks(tx, &person, row, (about, until), &phrase)
            }
            // Who was never asked is not silent: nothing gets through, and so nobody could be called.
            (Step::Check(_) | Step::Alert, None) if is_under_way(tx, journey) => {
                let until = after(now, minutes(journey.pace.wait));
                if let Some(asked) = journey.asked.as_mut() {
                    asked.until = until;
                }
                self.save(tx, &row)
            }
            (Step::Check(about), None) => self.lets_somebody_look(tx, &person, row, about),
            (Step::Alert, None) => self.raises(tx, &person, row),
        }
    }

    /// A step did not happen when it was due, and nothing else will let it happen.
    pub(super) fn missed(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let row = OfPerson::of(tx, user)?;
        let now = tx.at();
        match row.journey.as_ref().map(|journey| journey.next(now)) {
            Some((at, _)) if at <= now => self.is_due(tx, user, Some(now.duration_since(at))),
            _ => row.save(tx),
        }
    }

    fn reminds(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        due: Timestamp,
        to: Option<&String>,
    ) -> Result<(), TransactionError> {
        let (to, time) = (self.place(person, to), self.when(tx, person, due));
        let arrived = self.word(person, JourneyWord::Arrived);
        let extend = self.word(person, JourneyWord::Extend);
        let phrase = match self.needs_word(tx, person)? {
            true => Phrase::JourneyNudgeWord { to, time },
            false => Phrase::JourneyNudge { to, time, arrived, extend },
        };
        self.tells(tx, &person.user, &phrase)
    }

    /// Whether they are there, and what happens if no word comes by this time.
    fn probe(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        journey: &Journey,
        about: Target,
        until: Timestamp,
    ) -> Result<Phrase, TransactionError> {
        let time = self.when(tx, person, until);
        if let (Target::Waypoint(at), Some(waypoint)) = (about, journey.waypoint(about)) {
            let there = self.word(person, JourneyWord::There);
            let number = u64::try_from(at + 1).unwrap_or(u64::MAX);
            let name = waypoint.name.clone();
            return Ok(Phrase::JourneyProbeWaypoint { name, there, number, time });
        }
        let to = self.place(person, journey.to.as_ref());
        let arrived = self.word(person, JourneyWord::Arrived);
        let extend = self.word(person, JourneyWord::Extend);
        Ok(match self.needs_word(tx, person)? {
            true => Phrase::JourneyProbeWord { to, time },
            false => Phrase::JourneyProbe { to, arrived, extend, time },
        })
    }

    /// Asks somebody whether they are there, and waits until this time.
    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut row: OfPerson,
        (about, until): (Target, Timestamp),
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        let Some(journey) = row.journey.as_mut() else { return Ok(()) };
        let before = journey.asked.take();
        if let Some(message) = before.as_ref().and_then(|asked| asked.message) {
            tx.take_back_untried(message);
        }
        let markdown = self.people.speech().say(&self.people.language(person), phrase);
        let message = (person.consent == Consent::Given).then(|| {
            let say = Deed::Say(Body { markdown, mentions: Vec::new() });
            let to = Destination::Private(person.user.clone());
            tx.send_for(&person.user, Lane::Alert, to, say)
        });
        // Who was asked to look may still answer.
        let check = before.and_then(|asked| asked.check);
        journey.asked = Some(Asked { about, until, message, checked: false, check });
        self.save(tx, &row)?;
        self.people.withdraw(tx, &person.user, |topic| *topic == Topic::Waypoint)?;
        match about {
            Target::Waypoint(_) => self.people.remember(tx, &person.user, Topic::Waypoint),
            Target::End => Ok(()),
        }
    }

    /// Kolo was not running when it should have asked or called: it says so, and asks anew.
    fn was_away(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        row: OfPerson,
        about: Target,
        late: SignedDuration,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        let Some(journey) = row.journey.as_ref() else { return Ok(()) };
        let until = after(now, minutes(journey.pace.wait));
        let from = now.saturating_sub(late).unwrap_or(now);
        let asked = journey.asked.as_ref().and_then(|asked| asked.check.as_ref());
        let asked = asked.map(|check| check.contact.clone());
        let first = self.people.contacts_of(tx, &person.user)?.into_iter().next();
        // Who was asked to look, or has read from the homeserver that Kolo is gone.
        if let Some(contact) = asked.or(first.map(|contact| contact.user)) {
            let reader = self.people.person(tx, &contact)?;
            let name = self.people.name_for_contact(tx, &person.user, &contact)?;
            let [from, to] = [from, now].map(|at| self.when(tx, &reader, at));
            let told = ToContact::whenever(Phrase::JourneyWasAwayFor { name, from, to });
            self.people.tell_contact(tx, &contact, &person.user, &told)?;
        }
        let [from, to, until_said] = [from, now, until].map(|at| self.when(tx, person, at));
        let phrase = match self.needs_word(tx, person)? {
            true => Phrase::JourneyWasAwayWord { from, to, until: until_said },
            false => {
                let arrived = self.word(person, JourneyWord::Arrived);
                Phrase::JourneyWasAway { from, to, until: until_said, arrived }
            }
        };
        self.asks(tx, person, row, (about, until), &phrase)
    }

    /// The homeserver has accepted the question. If that took long, the time for an answer counts from
    /// now.
    pub(super) fn is_asked(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
    ) -> Result<(), TransactionError> {
        let Some(mut row) = probed(tx, message)? else { return Ok(()) };
        let now = tx.at();
        let Some(journey) = row.journey.as_mut() else { return Ok(()) };
        let until = after(now, minutes(journey.pace.wait));
        let Some(asked) = journey.asked.as_mut() else { return Ok(()) };
        if asked.checked || until.duration_since(asked.until) < AWAY {
            return Ok(());
        }
        asked.until = until;
        self.save(tx, &row)
    }

    /// The question comes to nobody, which is not that nothing gets through: it goes on in its time.
    pub(super) fn is_asked_in_vain(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
    ) -> Result<(), TransactionError> {
        let Some(mut row) = probed(tx, message)? else { return Ok(()) };
        if let Some(asked) = row.journey.as_mut().and_then(|journey| journey.asked.as_mut()) {
            asked.message = None;
        }
        row.keep(tx)
    }

    /// No word has come: it is an alert.
    pub(super) fn raises(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut row: OfPerson,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let is_open = has_open_alert(tx, &person.user)?;
        let Some(journey) = row.journey.as_mut() else { return Ok(()) };
        let asked = journey.asked.take();
        journey.raised = Some(now);
        let facts = journey.facts();
        if contacts.is_empty() {
            row.journey = None;
        }
        self.save(tx, &row)?;
        if let Some(check) = asked.and_then(|asked| asked.check) {
            self.no_longer_looks(tx, &person.user, &check.contact)?;
        }
        self.people.withdraw(tx, &person.user, |topic| *topic == Topic::Waypoint)?;
        let language = self.people.language(person);
        if contacts.is_empty() {
            let verb = self.understanding.primary_verb(Verb::Trust, &language);
            let trust = Words(format!("{verb} @ana:example.org"));
            return self.tells(tx, &person.user, &Phrase::JourneyNobody { trust });
        }
        let (to, time) = (self.place(person, facts.to.as_ref()), self.when(tx, person, facts.by));
        let names = Names(contacts.into_iter().map(|contact| contact.name).collect());
        let phrase = match (is_open, self.needs_word(tx, person)?) {
            (true, _) => Phrase::JourneyRaisedToo { to, time },
            (false, true) => Phrase::JourneyRaisedWord { to, time, names },
            (false, false) => {
                let end = self.alert_word(person, AlertWord::Safe);
                Phrase::JourneyRaised { to, time, names, end }
            }
        };
        Alerts::goes_out_for_journey(tx, person, now, facts)?;
        self.tells(tx, &person.user, &phrase)
    }
}

/// Whether what somebody was asked is still on its way to the homeserver.
fn is_under_way(tx: &Transaction<'_>, journey: &Journey) -> bool {
    let message = journey.asked.as_ref().and_then(|asked| asked.message);
    message.is_some_and(|message| tx.is_queued(|outgoing| outgoing.id == message))
}

/// The journey to whose open question a message belongs.
fn probed(tx: &Transaction<'_>, message: MessageId) -> Result<Option<OfPerson>, TransactionError> {
    let Some((person, to)) = tx.alert_for(message) else { return Ok(None) };
    if to != Destination::Private(person.clone()) {
        return Ok(None);
    }
    let row = OfPerson::of(tx, &person)?;
    let asked = row.open().and_then(|journey| journey.asked.as_ref());
    let is_it = asked.is_some_and(|asked| asked.message == Some(message));
    Ok(is_it.then_some(row))
}

impl Journeys {
    /// Somebody is not called for a person any more. If they were to look, it goes on without them.
    pub(super) fn is_no_longer_contact(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        contact: &UserId,
    ) -> Result<(), TransactionError> {
        if !self.people.knows(tx, person)? {
            return Ok(());
        }
        let mut row = OfPerson::of(tx, person)?;
        let now = tx.at();
        if let Some(asked) = row.open_mut().and_then(|journey| journey.asked.as_mut())
            && asked.check.take_if(|check| check.contact == contact).is_some()
        {
            asked.until = asked.until.min(now);
            self.no_longer_looks(tx, person, contact)?;
            row.save(tx)?;
        }
        self.lies_ready(tx, person)
    }
}
