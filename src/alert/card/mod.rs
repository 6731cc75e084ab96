//! The sealed card: what contacts will need when somebody is in danger, and may not read before.
//!
//! Its entries lie under a key that is the card's own: erasing the card is the loss of that key, and
//! `forget me` loses it too. In an alert each entry opens when its owner has chosen, to whoever may
//! read it then ([`Calls`](super::Calls) writes it to them in private), and that is noted under the
//! owner's key. An alert takes a card that cannot be read for an empty one.
//!
//! A telephone may be in other hands. Where there is a safe word, it is asked for first. The second
//! word shows another card, which begins empty, can be written on, and reaches nobody; so does any word
//! while an alert goes on that must not be seen. Which of the two words it was changes nothing about
//! how many messages there are. While an alert can be seen, `card` shows only to whom it was opened,
//! since the word that unlocks it would end the alert.

mod changing;
mod row;
mod shown;

use std::sync::Arc;

use jiff::SignedDuration;
use matrix_sdk::ruma::UserId;

use self::row::Which;
pub(in crate::alert) use self::row::{
    Card, Entry, Grave, Kind, Opens, note_opening, note_taken_back, note_with_server,
};
use super::{
    levels::is_asked_elsewhere,
    raising::{Eyes, Which as Word},
};
use crate::{
    core::{Content, Feature, Flow, Happening, Lane, Transaction, TransactionError},
    people::{AsksCard, Consent, People, Person, Topic},
    speech::{Language, Phrase, Understanding, Verb},
};

/// So long after the safe word was written, the card is open to be changed.
const UNLOCKED: SignedDuration = SignedDuration::from_mins(30);

/// The feature that keeps sealed cards.
#[derive(Debug)]
pub struct Cards {
    people: People,
    understanding: Arc<Understanding>,
}

/// What is wanted of a card.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wants {
    See,
    Erase,
    Keep,
}

impl Wants {
    /// The question for the safe word that leads there.
    fn word(self) -> AsksCard {
        match self {
            Self::See => AsksCard::Word,
            Self::Erase => AsksCard::WordToErase,
            Self::Keep => AsksCard::WordToKeep,
        }
    }

    fn after(word: AsksCard) -> Self {
        match word {
            AsksCard::WordToErase => Self::Erase,
            AsksCard::WordToKeep => Self::Keep,
            _ => Self::See,
        }
    }
}

impl Cards {
    /// Keeps the cards of these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let asked = match person.asked_last() {
            Some(Topic::Card { asks }) => Some(*asks),
            _ => None,
        };
        let other = person.asked_last().is_some_and(Topic::is_open_question) && asked.is_none();
        if person.consent != Consent::Given || is_asked_elsewhere(person) {
            return Ok(Flow::Passed);
        }
        let eyes = Eyes::of(tx, &person.user)?;
        let verb = self.understanding.verb_and_rest(text, &self.language(person));
        let writes = matches!(asked, Some(AsksCard::Entry | AsksCard::Answer));
        let wants = match verb.filter(|(_, rest)| rest.is_empty() && !writes) {
            Some((Verb::Card, _)) => Some(Wants::See),
            Some((Verb::EraseCardWhenSafe, _)) => Some(Wants::Erase),
            Some((Verb::KeepCardWhenSafe, _)) => Some(Wants::Keep),
            _ => None,
        };
        match (wants, asked) {
            (Some(Wants::See), _) if eyes.alert && !eyes.quiet => self.shows_openings(tx, person),
            _ if eyes.alert => Ok(Flow::Passed),
            (Some(wants), _) if !other => self.wants(tx, person, eyes, wants),
            (None, Some(asks)) if asks.is_word() => self.hears_word(tx, person, asks, text),
            (None, Some(asks)) => self.answers(tx, person, asks, text),
            _ => Ok(Flow::Passed),
        }
    }

    /// Asks for the safe word first, if there is one.
    fn wants(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        eyes: Eyes,
        wants: Wants,
    ) -> Result<Flow, TransactionError> {
        if eyes.has_word {
            let asks = self.people.speech().say(&self.language(person), &Phrase::SafeWordCurrent);
            return self.asks(tx, person, wants.word(), asks);
        }
        self.does(tx, person, wants)
    }

    /// One of the two words has been written, or neither. What follows for an alert has happened
    /// already, in [`Alerts`](super::Alerts).
    fn hears_word(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksCard,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        if text.trim_start().starts_with(['!', '！']) {
            return Ok(Flow::Passed);
        }
        let Some(word) = Eyes::is_word(tx, &person.user, text)? else {
            if self.is_a_word_of_kolo(person, text) {
                return Ok(Flow::Passed);
            }
            self.asks_nothing(tx, person)?;
            return self.says(tx, person, &Phrase::SafeWordNotIt);
        };
        let which = match word {
            Word::Safe => self.which(tx, person)?,
            Word::Forced => Which::False,
        };
        let mut card = Card::of(tx, &person.user, which)?;
        card.unlocked = Some(tx.at());
        card.draft = None;
        card.save(tx, &person.user, which)?;
        self.does(tx, person, Wants::after(asks))
    }

    /// Does what they want of the card that they may see.
    fn does(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        wants: Wants,
    ) -> Result<Flow, TransactionError> {
        match wants {
            Wants::See => self.shows(tx, person, None),
            Wants::Erase => self.erases_when_safe(tx, person, true),
            Wants::Keep => self.erases_when_safe(tx, person, false),
        }
    }

    /// Which card somebody sees: the real one, unless they are forced as far as Kolo knows.
    fn which(&self, tx: &Transaction<'_>, person: &Person) -> Result<Which, TransactionError> {
        let sees_false = Eyes::of(tx, &person.user)?.sees_false;
        Ok(if sees_false { Which::False } else { Which::Real })
    }

    fn language(&self, person: &Person) -> Language {
        self.people.language(person)
    }

    /// Asks something about the card, and nothing else about it.
    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksCard,
        markdown: String,
    ) -> Result<Flow, TransactionError> {
        self.asks_nothing(tx, person)?;
        self.people.remember(tx, &person.user, Topic::Card { asks })?;
        let person = self.people.person(tx, &person.user)?;
        self.people.tell_markdown(tx, person, Lane::Control, markdown, None)?;
        Ok(Flow::Taken)
    }

    fn says(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.people.answer(tx, &person.user, phrase)?;
        Ok(Flow::Taken)
    }

    fn asks_nothing(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(tx, &person.user, |topic| matches!(topic, Topic::Card { .. }))
    }

    /// They are safe, by their own word.
    fn is_safe(tx: &mut Transaction<'_>, person: &UserId) -> Result<(), TransactionError> {
        Card::erase(tx, person, Which::False)?;
        if Card::for_alert(tx, person)?.erase_when_safe {
            Card::erase(tx, person, Which::Real)?;
        }
        Ok(())
    }
}

impl Feature for Cards {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Message { room, sender, content: Content::Text(text), .. } => {
                let person = self.people.of_room(tx, room)?;
                match person.filter(|person| person.user == *sender) {
                    Some(person) => self.heard(tx, &person, text),
                    None => Ok(Flow::Passed),
                }
            }
            Happening::AllClear { person, .. } => {
                Self::is_safe(tx, person)?;
                Ok(Flow::Passed)
            }
            Happening::Leaves { person } if !self.people.knows(tx, person)? => {
                Card::erase(tx, person, Which::Real)?;
                Card::erase(tx, person, Which::False)?;
                Ok(Flow::Passed)
            }
            _ => Ok(Flow::Passed),
        }
    }
}
