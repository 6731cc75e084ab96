//! What somebody sends with an alert besides words.
//!
//! Its words are words like any others, and come first. What is enclosed waits with the alert, or goes to
//! those who answer; it is never an answer to anything that was asked. Without an alert that can be seen
//! it is not for here.

use matrix_sdk::ruma::{EventId, OwnedEventId, UserId};
use serde::{Deserialize, Serialize};

use super::{
    Alerts, Said,
    level::Raise,
    row::{Raising, Standing},
};
use crate::{
    core::{Enclosure, Flow, Happening, Transaction, TransactionError},
    people::Person,
    speech::{AlertWord, Phrase},
    store::debug_shows_nothing,
};

/// So much goes with one alert.
const MOST: u32 = 20;

/// What waits with an alert.
#[derive(Clone, Serialize, Deserialize)]
struct Waiting {
    event: OwnedEventId,
    what: Enclosure,
}

/// What was enclosed with an alert.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Enclosures {
    /// How much it was until now, also what has gone out.
    count: u32,
    waiting: Vec<Waiting>,
}

debug_shows_nothing!(Waiting, Enclosures);

/// What somebody has sent.
#[derive(Clone, Copy)]
pub(super) struct Sent<'a> {
    /// Nothing if it is a file that is not encrypted.
    pub what: Option<&'a Enclosure>,
    /// With its caption.
    pub said: Said<'a>,
}

impl Raising {
    /// What waits with the alert leaves with it.
    pub fn encloses(&mut self, tx: &mut Transaction<'_>) {
        for Waiting { event, what } in std::mem::take(&mut self.enclosures.waiting) {
            self.belongs(&event);
            let person = self.person.clone();
            tx.raise(Happening::Encloses { person, event, what, with_alert: true });
        }
    }
}

impl Alerts {
    /// Somebody has sent something besides words. `alone`: in the person's own room.
    pub(super) fn is_sent(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        sent: Sent<'_>,
        alone: bool,
    ) -> Result<Flow, TransactionError> {
        let before = Raising::of(tx, &person.user)?.standing(tx)?;
        let place = sent.what.and_then(Enclosure::words);
        let place = place.filter(|_| alone && before != Standing::Nothing);
        let text = Some(sent.said.text.trim()).filter(|text| !text.is_empty()).or(place);
        let said = Said { text: text.unwrap_or_default(), ..sent.said };
        let heard = match (text, alone) {
            (None, _) => Flow::Passed,
            (Some(_), true) => self.in_private(tx, person, said)?,
            (Some(_), false) => self.among_others(tx, &person.user, said)?,
        };
        let sent = Sent { said, ..sent };
        let mut row = Raising::of(tx, &person.user)?;
        let has_gone = row.has_gone_with(said.event);
        let is_open = alone && before == Standing::Open && (row.gone.is_some() || text.is_none());
        if let Some(pending) = row.pending.as_mut() {
            return match alone || pending.part(said.event).is_some() {
                true => self.waits(tx, person, sent, (before, heard)),
                false => Ok(heard),
            };
        }
        match !row.is_hidden() && (has_gone || is_open) {
            true => self.goes_to_those_who_answer(tx, person, sent, (before, heard)),
            false => Ok(heard),
        }
    }

    /// In the grace it waits with the alert.
    fn waits(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        Sent { what, said }: Sent<'_>,
        (before, heard): (Standing, Flow),
    ) -> Result<Flow, TransactionError> {
        let has_words = !said.text.is_empty();
        let mut is_noted = before == Standing::Grace && heard == Flow::Taken;
        if has_words && heard == Flow::Passed {
            // Words with a picture are for whoever sees the picture.
            self.adds(tx, person, said, Raise::words(said.text))?;
            is_noted = true;
        }
        let mut row = Raising::of(tx, &person.user)?;
        let Some(what) = what else { return Ok(self.says_not_sealed(tx, person, has_words)) };
        if row.enclosures.count >= MOST {
            return Ok(self.says(tx, person, &Phrase::RaiseNoMore { most: MOST.into() }));
        }
        row.enclosures.count += 1;
        let event = said.event.to_owned();
        row.enclosures.waiting.push(Waiting { event, what: what.clone() });
        row.save(tx)?;
        if !is_noted {
            let cancel = self.word(person, AlertWord::Cancel);
            self.says(tx, person, &Phrase::RaiseNoted { cancel });
        }
        Ok(Flow::Taken)
    }

    fn goes_to_those_who_answer(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        Sent { what, said }: Sent<'_>,
        (before, heard): (Standing, Flow),
    ) -> Result<Flow, TransactionError> {
        let user = person.user.clone();
        let has_words = !said.text.is_empty();
        if has_words && heard == Flow::Passed {
            let text = said.text.to_owned();
            tx.raise(Happening::Update { person: user.clone(), text });
        }
        let mut row = Raising::of(tx, &person.user)?;
        let Some(what) = what else { return Ok(self.says_not_sealed(tx, person, has_words)) };
        if row.enclosures.count >= MOST {
            return Ok(self.says(tx, person, &Phrase::RaiseNoMore { most: MOST.into() }));
        }
        row.enclosures.count += 1;
        if !row.has_gone_with(said.event) {
            row.belongs(said.event);
        }
        row.save(tx)?;
        let (event, with_alert) = (said.event.to_owned(), before == Standing::Nothing);
        tx.raise(Happening::Encloses { person: user, event, what: what.clone(), with_alert });
        Ok(Flow::Taken)
    }

    fn says_not_sealed(&self, tx: &mut Transaction<'_>, person: &Person, has_words: bool) -> Flow {
        let phrase = match has_words {
            true => Phrase::RaiseNotSealedWords,
            false => Phrase::RaiseNotSealed,
        };
        self.says(tx, person, &phrase)
    }

    /// A message was deleted that may have brought something. What waits is taken out; of what has gone
    /// out, those who carry the alert hear.
    pub(super) fn enclosure_is_deleted(
        tx: &mut Transaction<'_>,
        user: &UserId,
        deleted: &EventId,
    ) -> Result<(), TransactionError> {
        let mut row = Raising::of(tx, user)?;
        let before = row.enclosures.waiting.len();
        row.enclosures.waiting.retain(|waiting| waiting.event != deleted);
        if row.enclosures.waiting.len() < before {
            return row.save(tx);
        }
        if row.has_gone_with(deleted) && row.standing(tx)? == Standing::Open {
            let (person, event) = (user.to_owned(), deleted.to_owned());
            tx.raise(Happening::TakesBack { person, event });
        }
        Ok(())
    }
}
