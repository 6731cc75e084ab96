//! An alert is raised, waits for its grace, and goes out or is stopped.

use jiff::SignedDuration;
use matrix_sdk::ruma::{EventId, UserId};

use super::{
    Alerts, Said,
    enclosing::Enclosures,
    level::Raise,
    row::{Gone, Pending, Raising, Standing},
};
use crate::{
    alert::{journeys::Journeys, levels::Levels},
    core::{
        CallFor, Flow, Happening, Late, OnJourney, Raised, Transaction, TransactionError, Wait,
    },
    people::{Person, Topic},
    speech::{AlertWord, Names, Phrase, Strictness, Verb, Words, addressed},
};

/// No alert waits longer, in seconds.
const LONGEST_GRACE: u32 = 60;
/// Where a question takes any words, what looks like an alert may be an answer: its author has at least
/// so long to see that, in seconds.
const OR_ANSWER: u32 = 30;

impl Alerts {
    /// `alert`, with whatever stands behind it.
    pub(super) fn raises(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        let standing = row.standing(tx)?;
        if standing == Standing::Open {
            return self.is_raised_again(tx, person, row, said, rest);
        }
        let raise = self.what_is_raised(tx, person, said.room, rest)?;
        let is_open = person.topics.iter().any(Topic::is_open_question);
        let (or_answer, not_theirs) = (!raise.words.is_empty() && is_open, raise.not_theirs);
        let names = self.goes_to(tx, person, raise.chain.as_ref(), raise.level.as_deref())?;
        if names.0.is_empty() {
            let flow = self.says_nobody(tx, person, or_answer)?;
            self.says_not_theirs(tx, person, not_theirs, false);
            return Ok(flow);
        }
        if standing == Standing::Grace {
            let flow = self.adds(tx, person, said, raise)?;
            self.says_not_theirs(tx, person, not_theirs, true);
            return Ok(flow);
        }
        let part = raise.part(said.event);
        let seconds = if or_answer { row.grace().max(OR_ANSWER) } else { row.grace() };
        let grace = SignedDuration::from_secs(seconds.into());
        let until = said.at.saturating_add(grace).unwrap_or(said.at);
        row.pending = Some(Pending { parts: vec![part], at: said.at, until, quiet: false });
        row.gone = row.gone.filter(|gone| gone.hidden);
        row.draft = None;
        row.enclosures = Enclosures::default();
        row.save(tx)?;
        self.asks_nothing(tx, person)?;
        if seconds == 0 {
            self.goes_out(tx, &person.user)?;
            self.says_not_theirs(tx, person, not_theirs, true);
            return Ok(Flow::Taken);
        }
        // Late, it goes out at once.
        tx.set_timer(row.timer(), Wait::For(grace), Late::Do);
        let cancel = self.word(person, AlertWord::Cancel);
        self.says(
            tx,
            person,
            &Phrase::RaiseGoing { names, seconds: seconds.into(), cancel: cancel.clone() },
        );
        if or_answer {
            self.says(tx, person, &Phrase::RaiseOrAnswer { cancel });
        }
        self.says_not_theirs(tx, person, not_theirs, true);
        Ok(Flow::Taken)
    }

    /// Nobody can be called. What may be an answer to a question goes there as well.
    fn says_nobody(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        or_answer: bool,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let verb = self.understanding.primary_verb(Verb::Trust, &language);
        let trust = Words(format!("{verb} @ana:example.org"));
        self.people.answer(tx, &person.user, &Phrase::RaiseNobody { trust })?;
        Ok(if or_answer { Flow::Passed } else { Flow::Taken })
    }

    /// `alert` once more, while one is open.
    fn is_raised_again(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut row: Raising,
        said: Said<'_>,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let quiet = row.is_quiet();
        if self.adds_own_contacts(tx, person, &row, rest)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        if row.gone.is_some() {
            row.belongs(said.event);
            row.save(tx)?;
        }
        if self.adds_chain(tx, person, said, (quiet, rest))? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        let text = said.text.to_owned();
        tx.raise(Happening::Update { person: row.person, text });
        self.says_it_goes_to_chain(tx, person, quiet)?;
        Ok(Flow::Taken)
    }

    /// More words go out with an alert that waits. The clock goes on.
    pub(super) fn adds(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        raise: Raise<'_>,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        let Some(pending) = row.pending.as_mut() else { return Ok(Flow::Passed) };
        pending.parts.push(raise.part(said.event));
        row.save(tx)?;
        let cancel = self.word(person, AlertWord::Cancel);
        Ok(self.says(tx, person, &Phrase::RaiseNoted { cancel }))
    }

    /// The grace is over.
    pub(super) fn goes_out(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        let mut row = Raising::of(tx, user)?;
        let Some(pending) = row.pending.take() else { return Ok(()) };
        let person = self.people.person(tx, user)?;
        tx.cancel_timer(row.timer());
        let quiet = pending.quiet;
        row.gone = Some(gone(&pending, person.topics.last().cloned()));
        let journey = Journeys::under_way(tx, user)?;
        let level = self.level_of(tx, &person, &pending)?;
        calls(tx, user, (&pending, level), false, journey);
        row.encloses(tx);
        row.save(tx)?;
        let (chain, level) = (pending.chain(), pending.level_of_chain());
        let names = self.goes_to(tx, &person, chain.as_ref(), level.as_deref())?;
        if quiet || names.0.is_empty() {
            return Ok(());
        }
        let quiet = self.word(&person, AlertWord::Quiet);
        let phrase = match row.words.are_needed() {
            true => Phrase::RaiseGoesWord { names, quiet },
            false => {
                let end = self.word(&person, AlertWord::Safe);
                Phrase::RaiseGoes { names, end, quiet }
            }
        };
        // Whom it goes to comes first.
        self.people.write(tx, &person, crate::core::Lane::Control, &phrase, None);
        Ok(())
    }

    /// The grace is not over, and they do not want it.
    pub(super) fn stops(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        if row.pending.take().is_none() {
            return Ok(Flow::Passed);
        }
        tx.cancel_timer(row.timer());
        row.enclosures = Enclosures::default();
        row.save(tx)?;
        Ok(self.says(tx, person, &Phrase::RaiseStopped))
    }

    /// A message has been changed: the alert changes with it, or those who answer read it. Changed into
    /// a word that ends an alert, it acts as that word. `alone`: in the person's own room.
    pub(super) fn is_corrected(
        &self,
        tx: &mut Transaction<'_>,
        sender: &UserId,
        of: &EventId,
        said: Said<'_>,
        alone: bool,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, sender)?;
        let person = self.people.person(tx, sender)?;
        let language = self.people.language(&person);
        let levels = Levels::for_alert(tx, sender)?;
        let is_part = row.pending.as_mut().is_some_and(|pending| pending.part(of).is_some());
        if (alone || is_part || row.has_gone_with(of))
            && self.is_corrected_to_word(tx, &person, &row, said)? == Flow::Taken
        {
            return Ok(Flow::Taken);
        }
        if let Some(part) = row.pending.as_mut().and_then(|pending| pending.part(of)) {
            if self.means_to_stop(said.text, &language) {
                return self.stops(tx, &person);
            }
            let alert = self.understanding.alert_words(said.text, &language);
            let alert = alert.iter().find(|(word, _)| *word == AlertWord::Alert);
            match alert {
                Some((_, rest)) => {
                    let raise = self.what_is_raised(tx, &person, said.room, rest)?;
                    part.level = raise.level;
                    part.words = raise.words.to_owned();
                    // Nothing changes an alert into one that goes to nobody.
                    if raise.chain.is_some() || !self.contacts(tx, &person)?.0.is_empty() {
                        (part.own, part.chain) = (raise.chain.is_none(), raise.chain);
                    }
                }
                None => {
                    let (level, words) =
                        levels.said_first(said.text, &self.understanding, &language);
                    part.level = level;
                    part.words = words.to_owned();
                }
            }
            row.save(tx)?;
            let cancel = self.word(&person, AlertWord::Cancel);
            return Ok(self.says(tx, &person, &Phrase::RaiseNoted { cancel }));
        }
        if row.has_gone_with(of) && row.standing(tx)? == Standing::Open {
            let text = said.text.to_owned();
            tx.raise(Happening::Update { person: sender.to_owned(), text });
            return Ok(Flow::Taken);
        }
        Ok(Flow::Passed)
    }

    /// A message may have been changed into a word that ends an alert, also one that is not to be seen.
    fn is_corrected_to_word(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        row: &Raising,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let standing = row.standing(tx)?;
        if standing == Standing::Nothing && !row.is_hidden() {
            return Ok(Flow::Passed);
        }
        let language = self.people.language(person);
        let me = self.people.settings().me.localpart();
        let text = addressed(said.text, me).filter(|rest| !rest.is_empty()).unwrap_or(said.text);
        let said = Said { text, ..said };
        if let Some(which) = row.words.which(text) {
            return self.writes_ending_word(tx, person, which, false);
        }
        let whole = self.understanding.whole_alert_word(text, &language).map(|word| (word, ""));
        let said_words = self.understanding.alert_words(text, &language);
        for (word, rest) in said_words.into_iter().chain(whole) {
            let false_alarm = word == AlertWord::FalseAlarm;
            let ends = matches!(word, AlertWord::Safe | AlertWord::SafeWith) || false_alarm;
            let which = row.words.which(rest);
            if let Some(which) = which.filter(|_| ends || word == AlertWord::SafeWord) {
                return self.writes_ending_word(tx, person, which, false_alarm);
            }
            match (standing, word) {
                (Standing::Open, _) if ends => {
                    return self.says_safe(tx, person, said, (word, rest));
                }
                (Standing::Open, AlertWord::Cancel) if rest.is_empty() => {
                    return self.stops_too_late(tx, person, said);
                }
                (Standing::Grace, _) if ends && rest.is_empty() => return self.stops(tx, person),
                _ => {}
            }
        }
        Ok(Flow::Passed)
    }

    fn means_to_stop(&self, text: &str, language: &crate::speech::Language) -> bool {
        let stops = |word: &AlertWord| {
            let ends = [AlertWord::Cancel, AlertWord::Safe, AlertWord::FalseAlarm];
            ends.contains(word)
        };
        let heard = self.understanding.understand(text, language, Strictness::Exact);
        self.understanding.whole_alert_word(text, language).as_ref().is_some_and(stops)
            || heard.whole == Some(crate::speech::Word::ForgetIt)
    }

    /// A message has been deleted. If nothing is left of an alert that waits, it is stopped.
    pub(super) fn is_deleted(
        &self,
        tx: &mut Transaction<'_>,
        sender: &UserId,
        event: &EventId,
    ) -> Result<(), TransactionError> {
        let mut row = Raising::of(tx, sender)?;
        let Some(pending) = row.pending.as_mut() else { return Ok(()) };
        if pending.part(event).is_none() {
            return Ok(());
        }
        let is_first = pending.parts.first().is_some_and(|part| part.event == event);
        pending.parts.retain(|part| part.event != event);
        if is_first || pending.parts.is_empty() {
            let person = self.people.person(tx, sender)?;
            self.stops(tx, &person)?;
            return Ok(());
        }
        row.save(tx)
    }

    /// `alert grace 20`.
    pub(super) fn chooses_grace(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        let language = self.people.language(person);
        let first = rest.split_whitespace().next().unwrap_or_default();
        let number = self.understanding.understand(first, &language, Strictness::Exact).number;
        let seconds = crate::speech::digits(first).next().or(number);
        match seconds {
            None if !rest.is_empty() => return Ok(Flow::Passed),
            Some(seconds) if seconds <= LONGEST_GRACE => {
                row.set_grace(seconds);
                row.save(tx)?;
                return Ok(self.says(
                    tx,
                    person,
                    &match seconds {
                        0 => Phrase::RaiseNoGrace,
                        _ => Phrase::RaiseGrace { seconds: seconds.into() },
                    },
                ));
            }
            _ => {}
        }
        let Words(grace) = self.word(person, AlertWord::Grace);
        let example = Words(format!("{grace} 20"));
        let phrase = Phrase::RaiseGraceWhich { seconds: row.grace().into(), example };
        Ok(self.says(tx, person, &phrase))
    }

    /// `alert?`, while there is none.
    pub(super) fn explains(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let row = Raising::of(tx, &person.user)?;
        let names = self.contacts(tx, person)?;
        if names.0.is_empty() {
            self.says_nobody(tx, person, false)?;
            return self.explains_chains(tx, person);
        }
        let alert = self.word(person, AlertWord::Alert);
        let seconds = row.grace().into();
        self.says(tx, person, &Phrase::RaiseExplained { alert, names, seconds });
        self.explains_chains(tx, person)
    }

    /// Those who would be called.
    pub(super) fn contacts(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<Names, TransactionError> {
        let contacts = self.people.contacts_of(tx, &person.user)?;
        Ok(Names(contacts.into_iter().map(|contact| contact.name).collect()))
    }
}

fn gone(pending: &Pending, asked: Option<Topic>) -> Gone {
    let events = pending.parts.iter().map(|part| part.event.clone()).collect();
    Gone { until: pending.until, events, asked, quiet: pending.quiet, hidden: false }
}

/// Hands an alert over to those who carry it, also if they carry one already that is not to be seen here.
pub(super) fn calls(
    tx: &mut Transaction<'_>,
    user: &UserId,
    (pending, level): (&Pending, Option<String>),
    duress: bool,
    journey: Option<OnJourney>,
) {
    let (words, at) = (pending.words(level.as_deref()), pending.at);
    let (quiet, chain) = (pending.quiet || duress, pending.chain());
    let raised = Raised { level, words, at, duress, quiet, journey, chain };
    tx.raise(Happening::Calls { person: user.to_owned(), why: CallFor::Alert(raised) });
}
