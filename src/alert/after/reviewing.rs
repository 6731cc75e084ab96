//! An alert is over: a note at once, and a look back the next day for whoever would like one.

use jiff::{SignedDuration, Timestamp, ToSpan};
use matrix_sdk::ruma::OwnedUserId;

use super::{After, Past, PastAlerts};
use crate::{
    alert::calls::{has_open_alert, is_called_by_another},
    core::{Flow, Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::{Person, Topic, reminder_on},
    speech::{AlertWord, Heard, Phrase, Verb, Word, Words},
};

/// Where somebody else's alert may wait for their answer, the look back waits for so long.
const PUT_OFF: SignedDuration = SignedDuration::from_hours(1);

impl After {
    /// It is over, as far as its author can see.
    pub(super) fn is_over(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
        began: Timestamp,
        log: &[(Timestamp, String)],
    ) -> Result<(), TransactionError> {
        let mut past = PastAlerts::of(tx, user)?;
        past.add(Past::alert(began, tx.at(), log.to_vec()));
        past.save(tx)?;
        let person = self.people.person(tx, user)?;
        self.people.withdraw(tx, user, |topic| matches!(topic, Topic::Review { .. }))?;
        self.people.remember(tx, user, Topic::Review { looks: false })?;
        let keep = self.verb(&self.people.language(&person), Verb::KeepLog);
        self.people.tell(tx, user, Lane::Control, &Phrase::AfterNote { keep }, None)
    }

    pub(super) fn says_whether(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let Some(wanted) = heard.yes_or_no() else { return Ok(Flow::Passed) };
        let user = &person.user;
        self.people.withdraw(tx, user, |topic| matches!(topic, Topic::Review { .. }))?;
        let phrase = match self.tomorrow(tx, person)?.filter(|_| wanted) {
            Some(at) => {
                tx.set_timer(TimerKey::Review(user.clone()), Wait::Until(at), Late::Do);
                let zone = self.people.zone_of(person);
                let language = self.people.language(person);
                let speech = self.people.speech();
                let time = Words(speech.time(&language, at.to_zoned(zone).time()));
                let time = match person.zone {
                    Some(_) => time,
                    None => Words(speech.say(&language, &Phrase::TimeInUtc { time })),
                };
                Phrase::AfterReviewComes { time }
            }
            None => Phrase::AfterNoReview,
        };
        self.people.answer(tx, user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// The next day, when they may be written to.
    fn tomorrow(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<Option<Timestamp>, TransactionError> {
        let today = tx.at().to_zoned(self.people.zone_of(person)).date();
        match today.checked_add(1.day()) {
            Ok(day) => reminder_on(tx, &person.user, day),
            Err(_) => Ok(None),
        }
    }

    /// The hour of the look back has come. Another alert goes first.
    pub(super) fn asks_back(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let person = self.people.person(tx, user)?;
        if has_open_alert(tx, user)? {
            if let Some(at) = self.tomorrow(tx, &person)? {
                tx.set_timer(TimerKey::Review(user.clone()), Wait::Until(at), Late::Do);
            }
            return Ok(());
        }
        // A number would be their answer to that.
        if is_called_by_another(tx, user)? {
            tx.set_timer(TimerKey::Review(user.clone()), Wait::For(PUT_OFF), Late::Do);
            return Ok(());
        }
        self.people.remember(tx, user, Topic::Review { looks: true })?;
        self.people.tell(tx, user, Lane::CheckIn, &Phrase::AfterReview, None)
    }

    /// What they would change; each answer leads on to the word that changes it, and is not kept.
    pub(super) fn looks_back(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let speech = self.people.speech();
        let verb = |verb| self.verb(&language, verb);
        let word = |word: AlertWord| Words::from(self.understanding.primary(word, &language));
        let answer = match (heard.number, heard.whole) {
            (Some(1), _) => speech.say(
                &language,
                &Phrase::AfterChangeContacts {
                    contacts: self.understanding.primary(Word::MyContacts, &language).into(),
                    trust: verb(Verb::Trust),
                    first: verb(Verb::First),
                },
            ),
            (Some(2), _) => speech.say(
                &language,
                &Phrase::AfterChangeAgreed {
                    instructions: verb(Verb::Instructions),
                    code: verb(Verb::CodeWord),
                },
            ),
            (Some(3), _) => speech.say(
                &language,
                &Phrase::AfterChangeWords {
                    safe_word: word(AlertWord::SafeWord),
                    grace: word(AlertWord::Grace),
                },
            ),
            (Some(4), _) => {
                let past = PastAlerts::of(tx, &person.user)?;
                match past.last_log(tx.at()) {
                    Some(lines) => self.said_lines(&language, &self.people.zone_of(person), lines),
                    None => speech.say(&language, &Phrase::AfterNoLog),
                }
            }
            (Some(5), _)
            | (None, Some(Word::No | Word::Done | Word::Skip | Word::Pass | Word::Stop)) => {
                self.people
                    .withdraw(tx, &person.user, |topic| matches!(topic, Topic::Review { .. }))?;
                self.people.answer(tx, &person.user, &Phrase::AfterReviewed)?;
                return Ok(Flow::Taken);
            }
            _ => return Ok(Flow::Passed),
        };
        self.people.remember(tx, &person.user, Topic::Review { looks: true })?;
        let more = speech.say(&language, &Phrase::AfterAnythingElse);
        self.people.answer_markdown(tx, &person.user, format!("{answer}\n\n{more}"))?;
        Ok(Flow::Taken)
    }
}
