//! Raising an alert, and ending it.
//!
//! Whoever is in danger writes one word. It goes out after a short grace, in which a word stops it;
//! nothing is asked back, since a question can be missed. From then on others carry it
//! ([`Happening::Calls`]), and what the person writes goes to those who answer
//! ([`Happening::Update`]). It ends by the person's word, and by nothing else.
//!
//! A second word says that they are forced. Here it does exactly what the first does: the same text,
//! the same number of messages. That holds because what is written to the person depends on what
//! they could see before ([`Standing`]), and never on which of the two words it was.

mod enclosing;
mod ending;
mod eyes;
mod for_journeys;
mod going_out;
mod level;
mod open;
mod row;
mod safe_word;

use std::sync::Arc;

use jiff::Timestamp;
use matrix_sdk::ruma::{EventId, RoomId, UserId};

use self::enclosing::Sent;
pub(in crate::alert) use self::for_journeys::{Right, right_to_end, standing_of};
pub use self::for_journeys::{may_end_alarm, says_forced};
pub use self::row::open_steps;
pub(in crate::alert) use self::{
    eyes::Eyes,
    row::{Standing, Which},
};
use self::{level::Raise, row::Raising};
use crate::{
    core::{Content, Feature, Flow, Happening, Lane, TimerKey, Transaction, TransactionError},
    people::{AsksAbsence, People, Person, Topic},
    speech::{
        AlertWord, Command, Phrase, Reply, Strictness, Understanding, Word, Words, addressed,
    },
};

/// The feature that hears alerts.
#[derive(Debug)]
pub struct Alerts {
    people: People,
    understanding: Arc<Understanding>,
}

/// What somebody has written.
#[derive(Clone, Copy)]
struct Said<'a> {
    room: &'a RoomId,
    text: &'a str,
    event: &'a EventId,
    at: Timestamp,
}

impl Alerts {
    /// Hears these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    /// Somebody has written to Kolo alone.
    fn in_private(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let row = Raising::of(tx, &person.user)?;
        let standing = row.standing(tx)?;
        let me = self.people.settings().me.localpart();
        let text = addressed(said.text, me).filter(|rest| !rest.is_empty()).unwrap_or(said.text);
        let said = Said { text, ..said };
        let asks = matches!(person.asked_last(), Some(Topic::SafeWord { .. }));
        if standing == Standing::Nothing
            && let Some(Topic::SafeWord { asks }) = person.asked_last()
            && !self.raises_something(person, text)
        {
            return self.answers_about_words(tx, person, *asks, text);
        }
        if standing == Standing::Nothing
            && matches!(person.asked_last(), Some(Topic::Card { asks }) if asks.is_word())
            && let Some(which) = row.words.which(text)
        {
            return self.unlocks_card(tx, person, row, which);
        }
        if self.says_word_about_alert(tx, person, said, standing)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        // The word that ends their rule about silence is asked for, and may be either of these.
        let ends_rule = Topic::AbsenceRule { asks: AsksAbsence::WordToEnd };
        let asks = asks || person.asked_last() == Some(&ends_rule);
        if let Some(which) =
            row.words.which(text).filter(|_| !asks || standing != Standing::Nothing)
        {
            return self.writes_ending_word(tx, person, which, false);
        }
        match standing {
            Standing::Nothing => Ok(Flow::Passed),
            Standing::Grace => self.in_the_grace(tx, person, said),
            Standing::Open if self.wants_to_be_forgotten(person, text) => {
                self.asks_before_forgetting(tx, person)
            }
            Standing::Open => self.passes_on(tx, person, said),
        }
    }

    /// Whether a text would raise an alert.
    fn raises_something(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        let words = self.understanding.alert_words(text, &language);
        words.iter().any(|(word, _)| *word == AlertWord::Alert) && !is_question(text)
    }

    fn says_word_about_alert(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        standing: Standing,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        for (word, rest) in self.understanding.alert_words(said.text, &language) {
            if self.hears(tx, person, said, standing, (word, rest))? == Flow::Taken {
                return Ok(Flow::Taken);
            }
        }
        let is_answer = person.topics.iter().any(Topic::is_open_question);
        if !is_answer && !is_question(said.text) {
            // What may be a typing error is an alert where nothing else is awaited, and nothing said.
            let misspelt = self.understanding.misspelt_alert(said.text, &language);
            let says_no_more = |rest| self.understanding.level(rest, &language).1.is_empty();
            if let Some(rest) = misspelt.filter(|rest| says_no_more(rest)) {
                return self.raises(tx, person, said, rest);
            }
            let may_be =
                misspelt.is_some() || self.understanding.may_be_alert(said.text, &language);
            if may_be && standing == Standing::Nothing {
                return self.explains(tx, person);
            }
        }
        match self.understanding.whole_alert_word(said.text, &language) {
            Some(AlertWord::Alert) | None => {}
            Some(word) => return self.hears(tx, person, said, standing, (word, "")),
        }
        match standing {
            Standing::Open if !is_answer && self.understanding.nearly_ends_alert(said.text) => {
                self.passes_on_what_nearly_ends(tx, person, said)
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// "The danger has grown" is one letter away from "the danger is gone": the alert goes on, and
    /// the person hears what ends it.
    fn passes_on_what_nearly_ends(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let words = Raising::of(tx, &person.user)?.words;
        if words.which(said.text).is_some() || self.passes_on(tx, person, said)? == Flow::Passed {
            return Ok(Flow::Passed);
        }
        let phrase = match words.are_needed() {
            true => Phrase::RaisePassedOnWord,
            false => Phrase::RaisePassedOn { end: self.word(person, AlertWord::Safe) },
        };
        Ok(self.says(tx, person, &phrase))
    }

    /// A word about an alert, and what stands behind it.
    fn hears(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        standing: Standing,
        (word, rest): (AlertWord, &str),
    ) -> Result<Flow, TransactionError> {
        let ends = matches!(word, AlertWord::Safe | AlertWord::SafeWith | AlertWord::FalseAlarm);
        match (word, rest, standing) {
            (AlertWord::Alert, _, Standing::Open) if is_question(said.text) => Ok(Flow::Passed),
            (AlertWord::Alert, "", _) | (AlertWord::Alert, _, Standing::Nothing)
                if is_question(said.text) =>
            {
                self.explains(tx, person)
            }
            (AlertWord::Alert, ..) if is_question(said.text) => Ok(Flow::Passed),
            (AlertWord::Alert, ..) => self.raises(tx, person, said, rest),
            (AlertWord::Grace, ..) => self.chooses_grace(tx, person, rest),
            (AlertWord::SafeWord, "", _) => self.chooses_words(tx, person),
            (AlertWord::Cancel, "", Standing::Grace) => self.stops(tx, person),
            (AlertWord::Cancel, "", Standing::Open) => self.stops_too_late(tx, person, said),
            (_, "", Standing::Grace) if ends => self.stops(tx, person),
            (_, _, Standing::Open) if ends => self.says_safe(tx, person, said, (word, rest)),
            (AlertWord::SafeWith | AlertWord::FalseAlarm | AlertWord::SafeWord, ..) => {
                match Raising::of(tx, &person.user)?.words.which(rest) {
                    Some(which) => {
                        let false_alarm = word == AlertWord::FalseAlarm;
                        self.writes_ending_word(tx, person, which, false_alarm)
                    }
                    None => Ok(Flow::Passed),
                }
            }
            (AlertWord::Quiet | AlertWord::NotQuiet, "", Standing::Grace | Standing::Open) => {
                self.is_quiet(tx, person, word == AlertWord::Quiet)
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// What is written in the grace stops the alert, or goes with it. Nothing of it is an answer to a
    /// question that takes any words.
    fn in_the_grace(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let heard = self.understanding.understand(said.text, &language, Strictness::Exact);
        let stops = matches!(heard.whole, Some(Word::Stop | Word::ForgetIt))
            || self.understanding.reply(said.text, &language) == Some(Reply::NeverMind);
        if stops {
            return self.stops(tx, person);
        }
        if self.wants_to_be_forgotten(person, said.text) {
            return self.asks_before_forgetting(tx, person);
        }
        let helps = self.asks_for_help(person, said.text);
        if !helps && self.is_for_kolo(person, said.text) {
            return Ok(Flow::Passed);
        }
        let flow = self.adds(tx, person, said, Raise::words(said.text))?;
        if let Some(stays) = self.stays(tx, person, said.text)? {
            self.says(tx, person, &stays);
        }
        Ok(if helps { Flow::Passed } else { flow })
    }

    /// Somebody has written in a room with others: an alert works there too, and is answered in
    /// private.
    fn among_others(
        &self,
        tx: &mut Transaction<'_>,
        sender: &UserId,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let me = self.people.settings().me.localpart();
        let text = said.text.trim_start();
        let is_command = text.starts_with(['!', '！']);
        let text = match addressed(text, me) {
            _ if is_command => text,
            Some(rest) => rest,
            None => return self.forgets_among_others(tx, sender, text),
        };
        let person = self.people.person(tx, sender)?;
        let language = self.people.language(&person);
        let said = Said { text, ..said };
        for (word, rest) in self.understanding.alert_words(text, &language) {
            match word {
                AlertWord::Alert => return self.raises(tx, &person, said, rest),
                AlertWord::Cancel if rest.is_empty() => {
                    let standing = Raising::of(tx, sender)?.standing(tx)?;
                    if standing == Standing::Grace {
                        return self.stops(tx, &person);
                    }
                }
                _ => {}
            }
        }
        let known = self.understanding.command(text, &language);
        let is_unknown = known.is_some_and(|asked| asked.command.is_err());
        match self.understanding.misspelt_alert(text, &language) {
            Some(rest) if is_unknown => self.raises(tx, &person, said, rest),
            _ => self.forgets_among_others(tx, sender, text),
        }
    }

    fn forgets_among_others(
        &self,
        tx: &mut Transaction<'_>,
        sender: &UserId,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        if !tx.has::<Raising>(sender.as_bytes())? {
            return Ok(Flow::Passed);
        }
        let person = self.people.person(tx, sender)?;
        if !self.wants_to_be_forgotten(&person, text)
            || Raising::of(tx, sender)?.standing(tx)? == Standing::Nothing
        {
            return Ok(Flow::Passed);
        }
        self.asks_before_forgetting(tx, &person)
    }

    fn wants_to_be_forgotten(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let command = self.understanding.command(text, &language);
        heard.whole == Some(Word::ForgetMe)
            || command.is_some_and(|asked| asked.command == Ok(Command::ForgetMe))
    }

    /// Writes to somebody about their own alert, whatever their consent: it answers what they did.
    fn says(&self, tx: &mut Transaction<'_>, person: &Person, phrase: &Phrase) -> Flow {
        self.people.write(tx, person, Lane::Alert, phrase, None);
        Flow::Taken
    }

    fn word(&self, person: &Person, word: AlertWord) -> Words {
        self.understanding.primary(word, &self.people.language(person)).into()
    }
}

/// "Alert?" asks.
fn is_question(text: &str) -> bool {
    text.trim_end().ends_with(['?', '؟', '？'])
}

impl Feature for Alerts {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Timer { key: TimerKey::Grace(person), .. }
            | Happening::Missed { key: TimerKey::Grace(person) } => {
                self.goes_out(tx, person)?;
                Ok(Flow::Taken)
            }
            Happening::Message { room, sender, event, sent_at, content } => {
                let person = match tx.person_of(room)? {
                    Some(person) if person == *sender => Some(self.people.person(tx, sender)?),
                    Some(_) => return Ok(Flow::Passed),
                    None => None,
                };
                match (content, person) {
                    (Content::Text(text), Some(person)) => {
                        self.in_private(tx, &person, Said { room, text, event, at: *sent_at })
                    }
                    (Content::Text(text), None) => {
                        self.among_others(tx, sender, Said { room, text, event, at: *sent_at })
                    }
                    (Content::Correction { of, text }, person) => {
                        let said = Said { room, text, event, at: *sent_at };
                        self.is_corrected(tx, sender, of, said, person.is_some())
                    }
                    (Content::Enclosed { what, caption }, alone) => {
                        let text = caption.as_deref().unwrap_or_default();
                        let sent = Sent {
                            what: what.as_ref(),
                            said: Said { room, text, event, at: *sent_at },
                        };
                        let person = match &alone {
                            Some(person) => person.clone(),
                            None => self.people.person(tx, sender)?,
                        };
                        self.is_sent(tx, &person, sent, alone.is_some())
                    }
                    (Content::Other, _) => Ok(Flow::Passed),
                }
            }
            Happening::Forced { person } => {
                let person = self.people.person(tx, person)?;
                self.hears_that_they_are_forced(tx, &person)?;
                Ok(Flow::Passed)
            }
            Happening::Redacted { sender, event, .. } => {
                Self::enclosure_is_deleted(tx, sender, event)?;
                self.is_deleted(tx, sender, event)?;
                Ok(Flow::Passed)
            }
            Happening::Leaves { person } if !self.people.knows(tx, person)? => {
                tx.cancel_timer(TimerKey::Grace(person.clone()));
                Ok(Flow::Passed)
            }
            _ => Ok(Flow::Passed),
        }
    }
}
