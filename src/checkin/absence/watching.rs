//! A rule is watched: somebody is there, or is asked, or somebody is called for them.

use jiff::{SignedDuration, Timestamp, civil::Date};
use matrix_sdk::ruma::{EventId, OwnedUserId, UserId};

use super::{
    Absences,
    row::{Rule, Silence, Stage},
};
use crate::{
    core::{CallFor, Destination, Happening, Lane, Late, Transaction, TransactionError, Wait},
    people::{People, Topic, zone},
    speech::{Language, Phrase, Words},
};

/// So often a rule waits for its question to leave, each time as long as for an answer.
const MOST_WAITS: u8 = 2;
/// Kolo was away if it is later than this, and says so.
const AWAY: SignedDuration = SignedDuration::from_mins(5);

/// Somebody wrote, so they are there.
pub(super) fn is_there(
    people: &People,
    tx: &mut Transaction<'_>,
    person: &UserId,
    at: Timestamp,
    event: Option<&EventId>,
) -> Result<(), TransactionError> {
    let mut silence = Silence::of(tx, person)?;
    let Some(rule) = silence.rule.as_mut() else { return Ok(()) };
    rule.heard = rule.heard.max(Some(at));
    rule.ended_by = None;
    let zone = zone(people.person(tx, person)?.zone.as_deref());
    let asked = match rule.stage {
        Stage::Asked(day) if rule.is_heard(day, &zone) => Some(day),
        _ => None,
    };
    let was_called = rule.called && rule.done.is_none_or(|day| rule.is_heard(day, &zone));
    if asked.is_none() && !was_called {
        return silence.save(tx);
    }
    rule.ended_by = event.map(ToOwned::to_owned);
    rule.called &= !was_called;
    people.withdraw(tx, person, |topic| *topic == Topic::AreYouThere)?;
    if was_called {
        tx.raise(Happening::IsThere { person: person.to_owned() });
    } else {
        people.answer(tx, person, &Phrase::AbsenceHeard)?;
    }
    match asked {
        Some(day) => {
            rule.done = Some(day);
            silence.save_and_wait(people, tx)
        }
        None => silence.save(tx),
    }
}

/// Somebody's clock is another one now. What has begun ends as it was.
pub(super) fn has_moved(
    people: &People,
    tx: &mut Transaction<'_>,
    person: &UserId,
) -> Result<(), TransactionError> {
    let mut silence = Silence::of(tx, person)?;
    match silence.rule.as_ref().map(|rule| rule.stage) {
        Some(Stage::Next(_)) => silence.save_and_wait(people, tx),
        _ => Ok(()),
    }
}

/// Somebody is away until this day, or is back: their rule rests as well, unless a word protects it.
/// What is to be said to them about it, if they have a rule.
///
/// # Errors
/// If a row cannot be read or written.
pub fn rest_until(
    people: &People,
    tx: &mut Transaction<'_>,
    person: &UserId,
    until: Option<Date>,
) -> Result<Option<Phrase>, TransactionError> {
    let mut silence = Silence::of(tx, person)?;
    let Some(rule) = silence.rule.as_mut().filter(|rule| rule.holds()) else { return Ok(None) };
    if rule.word.is_some() && until.is_some() {
        return Ok(Some(Phrase::AbsenceStaysOn));
    }
    let who = people.person(tx, person)?;
    let zone = zone(who.zone.as_deref());
    rule.rests_until = until;
    if let Stage::Asked(day) = rule.stage {
        rule.done = Some(day);
    }
    silence.save_and_wait(people, tx)?;
    let today = tx.at().to_zoned(zone).date();
    Ok(until.map(|day| {
        let day = Words(people.speech().date(&people.language(&who), day, today));
        Phrase::AbsenceRests { day }
    }))
}

/// Whether something that Kolo wrote to somebody has not left yet.
fn is_unasked(tx: &Transaction<'_>, person: &OwnedUserId) -> bool {
    let theirs = Destination::Private(person.clone());
    tx.is_queued(|outgoing| outgoing.to == theirs)
}

impl Absences {
    /// A part of somebody's rule is due.
    pub(super) fn is_due(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
        late: Option<SignedDuration>,
    ) -> Result<(), TransactionError> {
        let mut silence = Silence::of(tx, person)?;
        let Some(rule) = silence.rule.as_mut() else { return Ok(()) };
        let zone = zone(self.people.person(tx, person)?.zone.as_deref());
        let late = late.filter(|late| *late >= AWAY);
        match (rule.stage, late) {
            (Stage::Nothing, _) => Ok(()),
            (Stage::Agreeing, _) => self.nobody_has_agreed(tx, silence),
            (Stage::Next(day), _) if rule.is_heard(day, &zone) => {
                rule.done = Some(day);
                silence.save_and_wait(&self.people, tx)
            }
            (Stage::Next(day) | Stage::Asked(day), Some(late)) => {
                self.was_away(tx, silence, day, late)
            }
            (Stage::Next(day), None) => {
                let now = tx.at();
                let soonest = now.saturating_add(rule.times.fresh() / 2).unwrap_or(now);
                let until = rule.times.tell_at(day, &zone).max(soonest);
                let language = self.people.language(&self.people.person(tx, person)?);
                let until_said = until.to_zoned(zone).time();
                let time = Words(self.people.speech().time(&language, until_said));
                self.asks(tx, silence, day, until, &Phrase::AbsenceProbe { time })
            }
            // Who was never asked is not silent. But a message may never leave, if they have left
            // their room.
            (Stage::Asked(_), None) if rule.waited < MOST_WAITS && is_unasked(tx, person) => {
                rule.waited += 1;
                let wait = Wait::For(rule.times.fresh());
                tx.set_timer(silence.timer(), wait, Late::Tell);
                silence.save(tx)
            }
            (Stage::Asked(day), None) => {
                rule.done = Some(day);
                rule.called = true;
                let first = rule.named.as_ref().map(|named| named.contact.clone());
                self.people.withdraw(tx, person, |topic| *topic == Topic::AreYouThere)?;
                let why = CallFor::Absence { first };
                tx.raise(Happening::Calls { person: person.clone(), why });
                silence.save_and_wait(&self.people, tx)
            }
        }
    }

    /// Asks somebody whether they are there.
    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        mut silence: Silence,
        day: Date,
        until: Timestamp,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        if let Some(rule) = &mut silence.rule {
            rule.stage = Stage::Asked(day);
            rule.waited = 0;
        }
        tx.set_timer(silence.timer(), Wait::Until(until), Late::Tell);
        silence.save(tx)?;
        self.people.remember(tx, &silence.person, Topic::AreYouThere)?;
        self.people.tell(tx, &silence.person, Lane::Alert, phrase, None)
    }

    /// Kolo was not running when it should have asked or called: it says so, and asks anew.
    fn was_away(
        &self,
        tx: &mut Transaction<'_>,
        silence: Silence,
        day: Date,
        late: SignedDuration,
    ) -> Result<(), TransactionError> {
        let Some(Rule { times, named, .. }) = silence.rule.clone() else { return Ok(()) };
        let now = tx.at();
        let until = now.saturating_add(times.fresh()).unwrap_or(now);
        let person = silence.person.clone();
        let who = self.people.person(tx, &person)?;
        let here = zone(who.zone.as_deref());
        let from = now.saturating_sub(late).unwrap_or(now);
        let said = |at: Timestamp, language: &Language| {
            Words(self.people.speech().time(language, at.to_zoned(here.clone()).time()))
        };
        if let Some(named) = named {
            self.tells_was_away(tx, &person, &named.contact, (from, until))?;
        }
        let mine = self.people.language(&who);
        let asks = Phrase::AbsenceWasAway {
            from: said(from, &mine),
            to: said(now, &mine),
            until: said(until, &mine),
        };
        self.asks(tx, silence, day, until, &asks)
    }
}
