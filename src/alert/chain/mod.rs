//! A circle's own chain for alerts: its people answer for each other.
//!
//! A facilitator proposes levels in the group's words ([`proposing`]). Each person is asked alone
//! whether they answer ([`agreeing`]); nobody reads who has said yes or no. It holds once three have
//! said yes ([`standing`]), and until other levels hold. Whoever has agreed can raise it
//! ([`meaning`]), and it is carried like any alert ([`super::calls`]), to those who have agreed.
//!
//! What somebody has said lies under their own key, ends with a word of theirs, and is asked again
//! every 90 days. Whoever leaves the circle is out of it. If Kolo is put out of a circle, or the circle
//! moves into another room, its chain is over; an alert that is open goes on.

mod agreeing;
mod meaning;
mod proposing;
mod rows;
mod standing;

#[cfg(test)]
mod tests;

use std::{fmt, sync::Arc};

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};

pub(super) use self::meaning::{Meant, called, levels_of, meant, responders};
use crate::{
    core::{Content, Feature, Flow, Happening, TimerKey, Transaction, TransactionError},
    people::{Consent, Gathering, Gatherings, People, Person, Topic},
    speech::{Command, Language, Phrase, Understanding, Verb, Word, Words},
};

/// The feature that keeps the chains of circles.
pub struct Chains {
    people: People,
    understanding: Arc<Understanding>,
    gatherings: Gatherings,
}

impl fmt::Debug for Chains {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Chains(..)")
    }
}

impl Chains {
    /// Keeps the chains of the circles that `gatherings` finds.
    pub fn new(people: People, understanding: Arc<Understanding>, gatherings: Gatherings) -> Self {
        Self { people, understanding, gatherings }
    }

    fn gathering(
        &self,
        tx: &Transaction<'_>,
        circle: &RoomId,
    ) -> Result<Option<Gathering>, TransactionError> {
        (self.gatherings)(tx, circle)
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let (language, heard) = self.people.heard_alone(&self.understanding, person, text);
        if heard.whole == Some(Word::StepBackFromChain) {
            return self.steps_back(tx, person);
        }
        if let Some((Verb::MyHours, rest)) = self.understanding.verb(text, &language) {
            return self.has_other_hours(tx, person, text, &rest);
        }
        match person.may_answer(&heard) {
            Some(Topic::ConfirmChain { circle }) => self.confirms(tx, person, circle, &heard),
            Some(Topic::BeInChain { circle, asks }) => {
                self.answers(tx, person, (circle, *asks), &heard)
            }
            _ => Ok(Flow::Passed),
        }
    }

    fn language(&self, tx: &Transaction<'_>, user: &UserId) -> Result<Language, TransactionError> {
        Ok(self.people.language(&self.people.person(tx, user)?))
    }

    /// A command, with these words behind it.
    fn command(&self, language: &Language, command: Command, rest: &str) -> Words {
        let word = self.understanding.primary(command, language);
        Words(format!("!{word} {rest}").trim_end().to_owned())
    }

    fn paragraphs(&self, language: &Language, phrases: &[Phrase]) -> String {
        let said = phrases.iter().map(|phrase| self.people.speech().say(language, phrase));
        said.collect::<Vec<_>>().join("\n\n")
    }

    fn back(&self, language: &Language) -> Words {
        self.understanding.primary(Word::StepBackFromChain, language).into()
    }

    /// Nothing about the chain of this circle is asked of somebody any more.
    fn asks_no_more(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        circle: &OwnedRoomId,
    ) -> Result<(), TransactionError> {
        self.people.withdraw(
            tx,
            user,
            |topic| matches!(topic, Topic::BeInChain { circle: of, .. } if of == circle),
        )
    }
}

impl Feature for Chains {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Chain { circle, by, ends: true, .. } => {
                self.is_to_end(tx, circle, by)?;
                return Ok(Flow::Taken);
            }
            Happening::Chain { circle, by, words, .. } => {
                self.is_spoken_of(tx, circle, by, words)?;
                return Ok(Flow::Taken);
            }
            Happening::Timer { key: TimerKey::Chain(circle, person), .. } => {
                self.is_due(tx, person, circle)?;
                return Ok(Flow::Taken);
            }
            Happening::Present { room, members, .. } | Happening::Members { room, members } => {
                let members: Vec<OwnedUserId> = members.iter().map(|it| it.user.clone()).collect();
                self.people_are(tx, room, &members)?;
            }
            Happening::Gone { room, .. } | Happening::Replaced { room, .. } => {
                self.is_over(tx, room)?;
            }
            Happening::Consent { person, given: true } => self.may_be_asked(tx, person)?,
            Happening::Consent { person, given: false } => self.is_out_of_all(tx, person)?,
            Happening::Leaves { person } if !self.people.knows(tx, person)? => {
                self.is_forgotten(tx, person)?;
            }
            Happening::Moved { person } => self.knows_where(tx, person)?,
            Happening::IdentityReplaced { person } => self.is_replaced(tx, person)?,
            Happening::Message { room, sender, content: Content::Text(text), .. } => {
                let person = self.people.of_room(tx, room)?;
                if let Some(person) = person.filter(|person| person.user == *sender) {
                    return self.heard(tx, &person, text);
                }
            }
            _ => {}
        }
        Ok(Flow::Passed)
    }
}
