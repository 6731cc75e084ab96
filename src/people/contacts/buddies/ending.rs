//! How it ends: by a word, by a no, without an answer, or when one of them is forgotten; and the list.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::Contacts;
use crate::{
    core::{Flow, Lane, Transaction, TransactionError},
    people::{
        People, Person, Topic,
        contacts::rows::{Buddy, Stored, buddies, buddy},
    },
    speech::{Phrase, Verb, Word, Words, markup},
};

impl Contacts {
    /// `end buddy Ana`.
    pub(in crate::people::contacts) fn ends_buddy(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        let user = &person.user;
        let Some(mine) = self.buddy_called(tx, user, text, called)? else {
            if person.topics.last().is_some_and(Topic::is_open_question) && !called.is_empty() {
                return Ok(Flow::Passed);
            }
            let mine = self.word(person, Word::MyBuddies);
            self.people.answer(tx, user, &Phrase::NoSuchBuddy { mine })?;
            return Ok(Flow::Taken);
        };
        if mine.agreed {
            self.ends_between(tx, user, &mine.with)?;
        } else if mine.named && mine.said == Some(true) {
            self.takes_back(tx, &mine)?;
        } else {
            self.people.withdraw(tx, user, |topic| topic.is_about_buddy(&mine.with))?;
            self.says_no(tx, user, &mine.with)?;
            self.people.answer(tx, user, &Phrase::BuddyNoNoted)?;
        }
        Ok(Flow::Taken)
    }

    /// Whoever has asked by name takes it back.
    fn takes_back(&self, tx: &mut Transaction<'_>, mine: &Buddy) -> Result<(), TransactionError> {
        let (user, with) = (&mine.person, &mine.with);
        let name = self.name_of_buddy(tx, mine)?;
        if let Some(theirs) = buddy(tx, with, user)? {
            let name = self.name_of_buddy(tx, &theirs)?;
            self.people.erase_buddy(tx, with, user)?;
            let withdrawn = Phrase::BuddyWithdrawn { name };
            self.people.tell(tx, with, Lane::Session, &withdrawn, None)?;
        }
        self.people.erase_buddy(tx, user, with)?;
        self.people.answer(tx, user, &Phrase::BuddyWithdrawn { name })
    }

    /// Somebody ends it. Both read the same.
    pub(super) fn ends_between(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        with: &UserId,
    ) -> Result<(), TransactionError> {
        self.is_over(tx, user, with)?;
        if self.are_contacts(tx, user, with)? {
            let person = self.people.person(tx, user)?;
            let mine = self.word(&person, Word::MyContacts);
            let stay = Phrase::BuddyContactsStay { mine };
            self.people.tell(tx, user, Lane::Session, &stay, None)?;
        }
        Ok(())
    }

    /// It is over between the two.
    pub(super) fn is_over(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        with: &UserId,
    ) -> Result<(), TransactionError> {
        for (person, other) in [(user, with), (with, user)] {
            let Some(side) = buddy(tx, person, other)? else { continue };
            let name = self.name_of_buddy(tx, &side)?;
            self.people.erase_buddy(tx, person, other)?;
            let ended = Phrase::BuddyEnded { name };
            self.people.tell(tx, person, Lane::Session, &ended, None)?;
        }
        Ok(())
    }

    /// `my buddies`.
    pub(in crate::people::contacts) fn lists_buddies(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let mut lines = Vec::new();
        let mut first = None;
        // What was asked after a small group, and is not settled, is shown to nobody.
        let shown = |buddy: &Buddy| buddy.agreed || (buddy.named && buddy.said == Some(true));
        for mine in buddies(tx, &person.user)?.into_iter().filter(shown) {
            let name = self.name_of_buddy(tx, &mine)?;
            first.get_or_insert_with(|| name.clone());
            if !mine.agreed {
                lines.push(say(&Phrase::BuddyLineOpen { name }));
                continue;
            }
            let day = self.day_said(tx, &person.user, mine.until)?;
            lines.push(say(&Phrase::BuddyLine { name: name.clone(), day }));
            if (self.names)(tx, &person.user, &mine.with)? {
                lines.push(say(&Phrase::BuddyLineRule { name: name.clone() }));
            }
            if (self.names)(tx, &mine.with, &person.user)? {
                lines.push(say(&Phrase::BuddyLineTheirRule { name }));
            }
            let theirs = buddy(tx, &mine.with, &person.user)?;
            if let Some(words) = theirs.and_then(|theirs| theirs.words) {
                let words = Words(markup::quote(&words.text));
                lines.push(say(&Phrase::BuddyLineWords { words }));
            }
        }
        let said = match first {
            Some(name) => say(&Phrase::MyBuddies {
                list: Words(lines.join("\n\n")),
                tell: self.verb(person, Verb::ToBuddy, &format!("{name}:")),
                end: self.verb(person, Verb::EndBuddy, &name),
            }),
            None => say(&Phrase::NoBuddies { buddy: self.verb(person, Verb::Buddy, "Ana") }),
        };
        self.people.answer_markdown(tx, &person.user, said)?;
        Ok(Flow::Taken)
    }
}

impl People {
    /// Nothing is kept of it on the side of the first, nor asked of them any more.
    pub(super) fn erase_buddy(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        with: &UserId,
    ) -> Result<(), TransactionError> {
        if let Some(mine) = buddy(tx, person, with)? {
            tx.cancel_timer(mine.timer());
            Stored::Buddy(mine).erase(tx)?;
        }
        // After a small group one question may be about two people; it goes when none is left.
        let mut person = self.person(tx, person)?;
        let before = person.topics.clone();
        for topic in &mut person.topics {
            if let Topic::BeBuddies { with: asked } = topic {
                asked.retain(|other| other != with);
            }
        }
        let is_over = |topic: &Topic| match topic {
            Topic::BeBuddies { with: asked } => asked.is_empty(),
            other => other.is_about_buddy(with),
        };
        person.topics.retain(|topic| !is_over(topic));
        if person.topics == before { Ok(()) } else { self.save(tx, &person) }
    }

    /// Somebody is forgotten, or does not want to be written to: they look out for nobody through
    /// Kolo. Whoever had counted on it reads that it is over.
    pub(in crate::people) fn lose_buddies(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        for mine in buddies(tx, user)? {
            let with: OwnedUserId = mine.with.clone();
            let theirs = buddy(tx, &with, user)?;
            self.erase_buddy(tx, user, &with)?;
            let Some(theirs) = theirs else { continue };
            let name = self.name_of_buddy(tx, &theirs)?;
            let told = match (theirs.agreed, theirs.named, theirs.said) {
                (true, _, _) => Phrase::BuddyEnded { name },
                (false, true, Some(true)) => Phrase::ContactLapsed { name },
                (false, true, None) => Phrase::BuddyWithdrawn { name },
                // They would hear nothing, and hear nothing now.
                _ => continue,
            };
            self.erase_buddy(tx, &with, user)?;
            self.tell(tx, &with, Lane::Session, &told, None)?;
        }
        Ok(())
    }
}
