//! Groundings and energisers, on call.
//!
//! A facilitator has one led in the circle; anybody is given one alone by one word, at any time.
//! Which one is left to chance, and never the last one again.

use matrix_sdk::ruma::UserId;

use super::{Circles, scene::Scene};
use crate::{
    core::{Flow, Lane, Transaction, TransactionError},
    people::{Person, Topic},
    script::{Practice, PracticeItem, another},
    speech::Phrase,
};

impl Circles {
    /// Somebody wrote the word in private.
    pub(super) fn grounds_alone(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut person = person.clone();
        let language = self.people.language(&person);
        let library = self.library();
        let items = library.practices().of(Practice::Grounding, &language);
        let Some((at, item)) = another(tx.chance(), items, person.grounded) else {
            self.people.answer(tx, &person.user, &Phrase::NoPractice)?;
            return Ok(Flow::Taken);
        };
        self.people.answer(tx, &person.user, &Phrase::GroundingAlone)?;
        for message in messages(item) {
            self.people.write_markdown(tx, &person, Lane::Control, message, None);
        }
        if person.topics.iter().any(Topic::is_open_question) {
            self.people.answer(tx, &person.user, &Phrase::GroundingNotAnswer)?;
        }
        person = self.people.person(tx, &person.user)?;
        person.grounded = Some(at);
        self.people.save(tx, &person)?;
        Ok(Flow::Taken)
    }
}

impl Scene<'_, '_> {
    /// `!ground`: in the circle if a facilitator writes it there, and otherwise for them alone.
    pub fn ground(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.circle.is_facilitator(sender) && self.place == super::scene::Place::Circle {
            let last = self.circle.care.grounded;
            let at =
                self.practise(sender, Practice::Grounding, &Phrase::GroundingTogether, last)?;
            self.circle.care.grounded = at.or(last);
            return Ok(());
        }
        let person = self.people().person(self.tx, sender)?;
        self.kolo.grounds_alone(self.tx, &person).map(drop)
    }

    /// `!energiser`, in the circle.
    pub fn energise(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        let last = self.circle.care.energised;
        let at = self.practise(sender, Practice::Energiser, &Phrase::EnergiserTogether, last)?;
        self.circle.care.energised = at.or(last);
        Ok(())
    }

    /// Leads one in the circle. Which it was.
    fn practise(
        &mut self,
        sender: &UserId,
        practice: Practice,
        opening: &Phrase,
        last: Option<usize>,
    ) -> Result<Option<usize>, TransactionError> {
        let library = self.kolo.library();
        let items = library.practices().of(practice, &self.circle.language);
        let Some((at, item)) = another(self.tx.chance(), items, last) else {
            self.reply(sender, &Phrase::NoPractice)?;
            return Ok(None);
        };
        let messages = messages(item);
        self.say(Lane::Control, opening);
        for message in messages {
            self.say_markdown(Lane::Control, message, Vec::new());
        }
        Ok(Some(at))
    }
}

/// Its messages; the first begins with its name.
fn messages(item: &PracticeItem) -> Vec<String> {
    let mut messages = item.messages.clone();
    if let Some(first) = messages.first_mut() {
        *first = format!("**{}**\n\n{first}", item.name);
    }
    messages
}
