//! A rule is watched: somebody is there, or is asked, or somebody is called for them.

use jiff::{SignedDuration, Timestamp, civil::Date};
use matrix_sdk::ruma::{EventId, OwnedUserId, UserId};

use super::{
    Absences,
    row::{Probe, Rule, Silence, Stage},
    telling::Gap,
};
use crate::{
    core::{
        Body, CallFor, Deed, Destination, Happening, Lane, Late, MessageId, Transaction,
        TransactionError, Wait,
    },
    people::{Consent, People, Person, Topic, zone},
    speech::{Phrase, Words},
};

/// Kolo was away, or could not be heard, if it is later than this, and says so.
const AWAY: SignedDuration = SignedDuration::from_mins(5);

/// Somebody wrote, so they are there.
pub(super) fn is_there(
    people: &People,
    tx: &mut Transaction<'_>,
    person: &UserId,
    at: Timestamp,
    event: &EventId,
    may_end: bool,
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
    // Who holds their phone does not end what others were called for.
    let stays = was_called && !may_end;
    let says_so = stays && !std::mem::replace(&mut rule.told_word, true);
    let was_called = was_called && may_end;
    if says_so {
        people.answer(tx, person, &Phrase::AbsenceNeedsSafeWord)?;
    }
    if asked.is_none() && !was_called {
        return silence.save(tx);
    }
    let never_left = rule
        .open_probe()
        .is_some_and(|probe| probe.message.is_some_and(|message| tx.take_back_untried(message)));
    rule.called &= !was_called;
    // Whoever was not asked anything needs no answer to it.
    if was_called || !never_left {
        rule.ended_by = Some(event.to_owned());
    }
    people.withdraw(tx, person, |topic| *topic == Topic::AreYouThere)?;
    if was_called {
        tx.raise(Happening::IsThere { person: person.to_owned() });
    } else if !never_left {
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
            // Who was never asked is not silent: nothing gets through, and so nobody could be called.
            (Stage::Asked(_), None) if is_under_way(tx, rule) => {
                let wait = Wait::For(rule.times.fresh());
                tx.set_timer(silence.timer(), wait, Late::Tell);
                silence.save(tx)
            }
            (Stage::Asked(day), None) => {
                // What comes to nobody now is not to come to them later.
                let probe = rule.probe.filter(|probe| probe.in_vain).and_then(|it| it.message);
                tx.take_back(|outgoing| Some(outgoing.id) == probe);
                rule.done = Some(day);
                rule.called = true;
                rule.told_word = false;
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
        let who = self.people.person(tx, &silence.person)?;
        if let Some(before) = silence.rule.as_ref().and_then(|rule| rule.probe?.message) {
            tx.take_back_untried(before);
        }
        let markdown = self.people.speech().say(&self.people.language(&who), phrase);
        let message = (who.consent == Consent::Given).then(|| {
            let say = Deed::Say(Body { markdown, mentions: Vec::new() });
            tx.send_for(&who.user, Lane::Alert, Destination::Private(who.user.clone()), say)
        });
        if let Some(rule) = &mut silence.rule {
            let unread = rule.stage == Stage::Asked(day) && rule.probe.is_some_and(|it| it.unread);
            rule.stage = Stage::Asked(day);
            rule.probe = Some(Probe {
                message,
                asked: tx.at(),
                wait: until.duration_since(tx.at()),
                accepted: None,
                in_vain: message.is_none(),
                unread,
            });
        }
        tx.set_timer(silence.timer(), Wait::Until(until), Late::Tell);
        silence.save(tx)?;
        self.people.remember(tx, &silence.person, Topic::AreYouThere)
    }

    /// The homeserver has accepted the question: the time for an answer counts from now.
    pub(super) fn is_asked(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
    ) -> Result<(), TransactionError> {
        let Some((mut silence, probe)) = probed(tx, message)? else { return Ok(()) };
        let now = tx.at();
        let late = now.duration_since(probe.asked).max(SignedDuration::ZERO);
        let (planned, probe) =
            (probe.until(), Probe { accepted: Some(now), in_vain: false, ..probe });
        let until = probe.until();
        if let Some(rule) = &mut silence.rule {
            rule.probe = Some(probe);
        }
        tx.set_timer(silence.timer(), Wait::Until(until), Late::Tell);
        silence.save(tx)?;
        if late < AWAY {
            return Ok(());
        }
        let person = self.people.person(tx, &silence.person)?;
        let [from, to, by] = self.times_of(&person, [probe.asked, now, until]);
        let told = Phrase::AbsenceWasCutOff { from, to, until: by };
        self.people.tell(tx, &person.user, Lane::Alert, &told, None)?;
        match silence.rule {
            // They count on a word of Kolo's by then.
            Some(Rule { named: Some(named), .. }) if now >= planned => {
                let times = (probe.asked, until);
                self.tells_gap(tx, &person.user, &named.contact, times, |gap| {
                    let Gap { name, from, to, until } = gap;
                    Phrase::AbsenceWasCutOffFor { name, from, to, until }
                })
            }
            _ => Ok(()),
        }
    }

    /// The question comes to nobody, which is not that nothing gets through: whoever is named is
    /// asked at the time of the rule.
    pub(super) fn is_asked_in_vain(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
    ) -> Result<(), TransactionError> {
        let Some((mut silence, probe)) = probed(tx, message)? else { return Ok(()) };
        let at = probe.until().max(tx.at());
        if let Some(rule) = &mut silence.rule {
            rule.probe = Some(Probe { in_vain: true, ..probe });
        }
        tx.set_timer(silence.timer(), Wait::Until(at), Late::Tell);
        silence.save(tx)
    }

    /// Times in the words of whose rule it is, by their clock.
    fn times_of<const N: usize>(&self, whose: &Person, times: [Timestamp; N]) -> [Words; N] {
        times.map(|at| self.people.time_for(whose, at))
    }

    /// Kolo was not running when it should have asked or called: it says so, and asks anew.
    fn was_away(
        &self,
        tx: &mut Transaction<'_>,
        mut silence: Silence,
        day: Date,
        late: SignedDuration,
    ) -> Result<(), TransactionError> {
        let Some(Rule { times, named, .. }) = silence.rule.clone() else { return Ok(()) };
        let now = tx.at();
        let until = now.saturating_add(times.fresh()).unwrap_or(now);
        let person = silence.person.clone();
        let who = self.people.person(tx, &person)?;
        let due = now.saturating_sub(late).unwrap_or(now);
        // If the question had not left even before that, they were out of sight since then.
        let open = silence.rule.as_mut().and_then(|rule| rule.open_probe().copied());
        let from =
            open.filter(|probe| probe.accepted.is_none()).map_or(due, |probe| probe.asked.min(due));
        if let Some(named) = named {
            self.tells_gap(tx, &person, &named.contact, (from, until), |gap| {
                let Gap { name, from, to, until } = gap;
                Phrase::AbsenceWasAwayFor { name, from, to, until }
            })?;
        }
        let [from, to, until_said] = self.times_of(&who, [from, now, until]);
        let asks = Phrase::AbsenceWasAway { from, to, until: until_said };
        self.asks(tx, silence, day, until, &asks)
    }
}

/// Whether what somebody was asked is still on its way to the homeserver.
fn is_under_way(tx: &Transaction<'_>, rule: &Rule) -> bool {
    let Some(Probe { message: Some(message), accepted: None, in_vain: false, .. }) = rule.probe
    else {
        return false;
    };
    tx.is_queued(|outgoing| outgoing.id == message)
}

/// The rule to whose open question a message belongs.
fn probed(
    tx: &Transaction<'_>,
    message: MessageId,
) -> Result<Option<(Silence, Probe)>, TransactionError> {
    let Some((person, to)) = tx.alert_for(message) else { return Ok(None) };
    if to != Destination::Private(person.clone()) {
        return Ok(None);
    }
    let mut silence = Silence::of(tx, &person)?;
    let open = silence.rule.as_mut().and_then(|rule| rule.open_probe().copied());
    let open = open.filter(|probe| probe.message == Some(message) && probe.accepted.is_none());
    Ok(open.map(|probe| (silence, probe)))
}

/// Somebody who was asked has written what cannot be read, or has reacted. It is no answer, since a
/// server can make either up; but they may be there, so that they are asked for a word and have more
/// time, once. Whether it was that.
pub(super) fn may_be_there(
    people: &People,
    tx: &mut Transaction<'_>,
    person: &UserId,
    phrase: impl Fn(Words) -> Phrase,
) -> Result<bool, TransactionError> {
    let mut silence = Silence::of(tx, person)?;
    let timer = silence.timer();
    let Some(rule) = silence.rule.as_mut() else { return Ok(false) };
    let fresh = rule.times.fresh();
    let Some(probe) = rule.open_probe().filter(|probe| !probe.unread) else { return Ok(false) };
    probe.unread = true;
    probe.wait = probe.wait.saturating_add(fresh);
    let until = probe.until().max(tx.at());
    tx.set_timer(timer, Wait::Until(until), Late::Tell);
    silence.save(tx)?;
    let who = people.person(tx, person)?;
    let time = until.to_zoned(zone(who.zone.as_deref())).time();
    let time = Words(people.speech().time(&people.language(&who), time));
    people.remember(tx, person, Topic::AreYouThere)?;
    people.tell(tx, person, Lane::Alert, &phrase(time), None)?;
    Ok(true)
}
