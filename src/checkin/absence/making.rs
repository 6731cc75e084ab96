//! A rule is made: said in one sentence or asked for part by part, read back, and agreed to.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Absences,
    row::{Draft, Named, Rule, Silence, Stage},
    times::times_said,
};
use crate::{
    core::{Flow, Lane, Late, Transaction, TransactionError, Wait},
    people::{AsksAbsence, Contact, Person, Topic, zone},
    speech::{Heard, Phrase, Verb, Word, Words, alike, plain},
};

/// So long whoever is named has to agree before the person hears that they have not.
pub(super) const AGREES: SignedDuration = SignedDuration::from_hours(72);
/// A word that protects a rule is no shorter, in letters.
const SHORTEST_WORD: usize = 3;

impl Absences {
    /// `absence rule`: what it is, or the first question.
    pub(super) fn shows_or_begins(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut silence = Silence::of(tx, &person.user)?;
        if let Some(rule) = &silence.rule {
            return self.shows(tx, person, rule);
        }
        if self.people.contacts_of(tx, &person.user)?.is_empty() {
            return self.needs_somebody(tx, person);
        }
        silence.draft = Some(Draft::default());
        silence.save(tx)?;
        self.next(tx, person, AsksAbsence::By, &Phrase::AbsenceBy)
    }

    fn needs_somebody(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let trust = Words(format!("{} @ana:example.org", self.verb(person, Verb::Trust).0));
        self.says(tx, person, &Phrase::AbsenceNeedsContact { trust })
    }

    /// "If I have not answered by 20:00, ask again at 20:30; if nothing by 21:00, tell Ana."
    pub(super) fn hears_all(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let mut silence = Silence::of(tx, &person.user)?;
        if let Some(rule) = &silence.rule {
            return self.shows(tx, person, rule);
        }
        let contacts = self.people.contacts_of(tx, &person.user)?;
        if contacts.is_empty() {
            return self.needs_somebody(tx, person);
        }
        let mut draft = Draft::default();
        let times = times_said(&self.understanding, text, &self.language(person));
        (draft.by, draft.again, draft.tell) = match times.as_slice() {
            [by, again, tell] => (Some(*by), Some(*again), Some(*tell)),
            [by, tell] => (Some(*by), Some(*by), Some(*tell)),
            _ => (None, None, None),
        };
        draft.contact = mentioned(&contacts, text);
        silence.draft = Some(draft);
        silence.save(tx)?;
        self.goes_on(tx, person)
    }

    /// Asks for what is still missing, or reads it back.
    fn goes_on(&self, tx: &mut Transaction<'_>, person: &Person) -> Result<Flow, TransactionError> {
        let mut silence = Silence::of(tx, &person.user)?;
        let Some(draft) = silence.draft.as_mut() else { return Ok(Flow::Passed) };
        let Some(times) = draft.times() else {
            let (asks, phrase) = match (draft.by, draft.again) {
                (None, _) => (AsksAbsence::By, Phrase::AbsenceBy),
                (Some(_), None) => (AsksAbsence::Again, Phrase::AbsenceAgain),
                (Some(_), Some(_)) => (AsksAbsence::Tell, Phrase::AbsenceTell),
            };
            return self.next(tx, person, asks, &phrase);
        };
        if !times.follow() {
            (draft.by, draft.again, draft.tell) = (None, None, None);
            silence.save(tx)?;
            return self.next(tx, person, AsksAbsence::By, &Phrase::AbsenceOrder);
        }
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let named = draft.contact.clone();
        let named = contacts.iter().find(|contact| Some(&contact.user) == named.as_ref());
        match (named, contacts.as_slice()) {
            (Some(_), _) => {}
            (None, [only]) => {
                draft.contact = Some(only.user.clone());
                silence.save(tx)?;
            }
            (None, []) => return self.needs_somebody(tx, person),
            (None, several) => {
                let line = |(number, contact): (u64, &Contact)| {
                    let phrase = Phrase::AbsenceContact { number, name: contact.name.clone() };
                    self.people.speech().say(&self.language(person), &phrase)
                };
                let list: Vec<String> = (1..).zip(several).map(line).collect();
                let list = Words(list.join(" · "));
                return self.next(tx, person, AsksAbsence::Whom, &Phrase::AbsenceWhom { list });
            }
        }
        if self.people.person(tx, &person.user)?.zone.is_none() {
            return self.next(tx, person, AsksAbsence::Where, &Phrase::WhereAreYou);
        }
        self.reads_back(tx, &person.user)
    }

    /// What somebody answers to one of the questions on the way.
    pub(super) fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksAbsence,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let mut silence = Silence::of(tx, &person.user)?;
        if asks == AsksAbsence::WordToEnd {
            return match heard.whole {
                None => self.wants_to_end(tx, person, &plain(&heard.text)),
                Some(_) => Ok(Flow::Passed),
            };
        }
        let Some(draft) = silence.draft.as_mut() else { return Ok(Flow::Passed) };
        let leaves = [Word::No, Word::Pass, Word::Skip, Word::Later, Word::ForgetIt];
        match (asks, heard.number, heard.whole) {
            (AsksAbsence::Right, Some(1), _) | (AsksAbsence::Right, None, Some(Word::Yes)) => {
                return self.next(tx, person, AsksAbsence::Word, &Phrase::AbsenceWord);
            }
            (AsksAbsence::Right, Some(2), _) => {
                draft.weekdays = true;
                silence.save(tx)?;
                return self.reads_back(tx, &person.user);
            }
            (AsksAbsence::Right, Some(3), _) | (AsksAbsence::Right, None, Some(Word::No)) => {
                silence.draft = Some(Draft::default());
                silence.save(tx)?;
                return self.goes_on(tx, person);
            }
            (AsksAbsence::Right, ..) => return Ok(Flow::Passed),
            (AsksAbsence::Word, number, Some(_)) | (AsksAbsence::Word, number @ Some(1), None) => {
                let none = number == Some(1) || heard.whole.is_some_and(|it| leaves.contains(&it));
                return if none { self.is_made(tx, person, None) } else { Ok(Flow::Passed) };
            }
            (AsksAbsence::Word, _, None) => {
                let word = plain(&heard.text);
                if word.chars().count() < SHORTEST_WORD {
                    return self.says(tx, person, &Phrase::AbsenceWordShort);
                }
                draft.word = Some(word);
                silence.save(tx)?;
                return self.next(tx, person, AsksAbsence::WordAgain, &Phrase::AbsenceWordAgain);
            }
            (AsksAbsence::WordAgain, ..) => {
                let word = draft.word.take().filter(|word| *word == plain(&heard.text));
                silence.save(tx)?;
                return match word {
                    Some(word) => self.is_made(tx, person, Some(word)),
                    None => self.next(tx, person, AsksAbsence::Word, &Phrase::AbsenceWordDiffers),
                };
            }
            (_, _, Some(word)) if leaves.contains(&word) => return self.lets_go(tx, person),
            (_, None, Some(_)) => return Ok(Flow::Passed),
            (AsksAbsence::Whom, number, _) => {
                let contacts = self.people.contacts_of(tx, &person.user)?;
                let at = number.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
                let chosen = at.and_then(|at| contacts.get(at)).map(|it| it.user.clone());
                draft.contact = chosen.or_else(|| mentioned(&contacts, &heard.text));
            }
            (AsksAbsence::Where, ..) => {
                if !self.people.is_at(tx, &self.understanding, &person.user, &heard.text)? {
                    return Ok(Flow::Taken);
                }
            }
            (AsksAbsence::Again, Some(1), _) => draft.again = draft.by,
            _ => {
                let Ok(time) = self.understanding.time(&heard.text, &self.language(person)) else {
                    return self.says(tx, person, &Phrase::AbsenceTimeUnclear);
                };
                match asks {
                    AsksAbsence::By => draft.by = Some(time),
                    AsksAbsence::Again => draft.again = Some(time),
                    _ => draft.tell = Some(time),
                }
            }
        }
        silence.save(tx)?;
        self.goes_on(tx, person)
    }

    fn lets_go(&self, tx: &mut Transaction<'_>, person: &Person) -> Result<Flow, TransactionError> {
        let mut silence = Silence::of(tx, &person.user)?;
        silence.draft = None;
        silence.save(tx)?;
        self.asks_nothing(tx, &person.user)?;
        self.says(tx, person, &Phrase::AbsenceDropped)
    }

    /// Says all of it as it was understood, and asks whether that is right.
    fn reads_back(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<Flow, TransactionError> {
        let person = self.people.person(tx, user)?;
        let Some(draft) = Silence::of(tx, user)?.draft else { return Ok(Flow::Passed) };
        let (Some(times), Some(contact)) = (draft.times(), draft.contact.clone()) else {
            return Ok(Flow::Passed);
        };
        let language = self.language(&person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let mut parts = vec![self.rule_said(tx, &person, times, &draft.days(), Some(&contact))?];
        let zone = zone(person.zone.as_deref());
        let today = tx.at().to_zoned(zone.clone()).date();
        let at = times.tell_at(today, &zone);
        let contacts = self.people.contacts_of(tx, user)?;
        let asleep = contacts.iter().find(|it| it.user == contact && !it.is_awake(at));
        if let Some(asleep) = asleep {
            let understanding = &self.understanding;
            let hours = self.people.hours_of_contact(understanding, &person, asleep, tx.at());
            let name = asleep.name.clone();
            parts.push(say(&Phrase::AbsenceThin { name, hours }));
        }
        parts.push(say(&match draft.weekdays {
            false => Phrase::AbsenceRight,
            true => Phrase::AbsenceRightWeekdays,
        }));
        self.asks_nothing(tx, user)?;
        let topic = Topic::AbsenceRule { asks: AsksAbsence::Right };
        self.people.remember(tx, user, topic)?;
        self.people.answer_markdown(tx, user, parts.join("\n\n"))?;
        Ok(Flow::Taken)
    }

    /// All is said: whoever is named is asked.
    fn is_made(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        word: Option<String>,
    ) -> Result<Flow, TransactionError> {
        let mut silence = Silence::of(tx, &person.user)?;
        let Some(draft) = silence.draft.take() else { return Ok(Flow::Passed) };
        let named = match &draft.contact {
            Some(contact) => self.people.contact_for(tx, &person.user, contact)?,
            None => None,
        };
        let (Some(times), Some(of)) = (draft.times(), named) else {
            // Whoever was chosen is no contact any more.
            return self.goes_on(tx, person);
        };
        let (is_protected, contact, now) = (word.is_some(), of.user.clone(), tx.at());
        let unasked = !of.is_awake(now);
        silence.rule = Some(Rule {
            times,
            days: draft.days(),
            named: Some(Named {
                contact: contact.clone(),
                names: (of.name.clone(), self.people.name_for_contact(tx, &person.user, &contact)?),
                unasked,
            }),
            word,
            rests_until: None,
            stage: Stage::Agreeing,
            done: None,
            heard: Some(tx.at()),
            called: false,
            told_word: false,
            probe: None,
            ended_by: None,
            wrong: 0,
            locked: None,
        });
        silence.save(tx)?;
        self.asks_nothing(tx, &person.user)?;
        let name = of.name.clone();
        if unasked {
            let wakes = of.wakes(now);
            tx.set_timer(silence.timer(), Wait::Until(wakes), Late::Do);
            let time = self.people.time_for(person, wakes);
            self.says(tx, person, &Phrase::AbsenceAsksContactLater { name, time })?;
        } else {
            tx.set_timer(silence.timer(), Wait::For(AGREES), Late::Do);
            self.asks_to_agree(tx, person, &contact, times)?;
            self.says(tx, person, &Phrase::AbsenceAsksContact { name })?;
        }
        if is_protected {
            self.says(tx, person, &Phrase::AbsenceDeleteWord)?;
        }
        Ok(Flow::Taken)
    }

    /// What whoever is named answers.
    pub(super) fn is_agreed(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        person: &OwnedUserId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let agrees = match (heard.number, heard.whole) {
            (Some(1), _) | (None, Some(Word::Yes)) => true,
            (Some(2), _) | (None, Some(Word::No | Word::Pass | Word::Later)) => false,
            _ => return Ok(Flow::Passed),
        };
        let mut silence = Silence::of(tx, person)?;
        let is_theirs =
            |rule: &&mut Rule| rule.names(&contact.user) && rule.stage == Stage::Agreeing;
        let topic = Topic::BeNamed { person: person.clone() };
        self.people.withdraw(tx, &contact.user, |other| *other == topic)?;
        if silence.rule.as_mut().filter(is_theirs).is_none() {
            return Ok(Flow::Passed);
        }
        let name = self.people.name_of_contact(tx, person, &contact.user)?;
        let mine = self.people.name_for_contact(tx, person, &contact.user)?;
        let again = self.word(&self.people.person(tx, person)?, Word::AbsenceRule);
        if !agrees {
            tx.cancel_timer(silence.timer());
            silence.rule = None;
            silence.save(tx)?;
            self.people.answer(tx, &contact.user, &Phrase::AbsenceDeclinedNoted { name: mine })?;
            let told = Phrase::AbsenceDeclined { name, again };
            self.people.tell(tx, person, Lane::Session, &told, None)?;
            return Ok(Flow::Taken);
        }
        silence.save_and_wait(&self.people, tx)?;
        self.people.answer(tx, &contact.user, &Phrase::AbsenceAgreedNoted { name: mine })?;
        let day = self.next_day(tx, &silence)?;
        let told = Phrase::AbsenceHolds { name, day, again };
        self.people.tell(tx, person, Lane::Session, &told, None)?;
        Ok(Flow::Taken)
    }

    fn next(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksAbsence,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.asks_nothing(tx, &person.user)?;
        self.people.remember(tx, &person.user, Topic::AbsenceRule { asks })?;
        self.says(tx, person, phrase)
    }

    /// Nothing is asked about the rule any more.
    pub(super) fn asks_nothing(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(tx, user, |topic| matches!(topic, Topic::AbsenceRule { .. }))
    }

    pub(super) fn says(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.people.answer(tx, &person.user, phrase)?;
        Ok(Flow::Taken)
    }
}

/// The only contact whose name stands in a text.
fn mentioned(contacts: &[Contact], text: &str) -> Option<OwnedUserId> {
    let text = plain(text);
    let has = |name: &str| {
        let name = plain(name);
        let words: Vec<&str> = name.split(' ').collect();
        let said: Vec<&str> = text.split(' ').collect();
        !name.is_empty() && said.windows(words.len()).any(|some| some == words)
    };
    let is_named = |contact: &&Contact| has(&contact.name) || alike(contact.user.as_str(), &text);
    let mut named = contacts.iter().filter(is_named);
    match (named.next(), named.next()) {
        (Some(one), None) => Some(one.user.clone()),
        _ => None,
    }
}
