//! Somebody names a person, who is asked.

use jiff::{SignedDuration, tz::TimeZone};
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Contacts, account_in, accounts_in,
    rows::{
        Approached, Stands, Stored, Trust, approached, asked_since, declined, is_never_asked,
        trust, trusted, wait,
    },
};
use crate::{
    core::{Flow, Lane, Member, Transaction, TransactionError},
    people::{AsksContact, Consent, Person, Topic},
    speech::{Phrase, Reply, Verb, Word, Words, alike, plain},
};

/// Nobody has more contacts.
pub(super) const MOST: usize = 20;
/// Nobody waits for the answers of more.
const MOST_OPEN: usize = 5;
/// Nobody asks more in a day.
pub(super) const MOST_A_DAY: usize = 3;
pub(super) const A_DAY: SignedDuration = SignedDuration::from_hours(24);
/// Nobody asks the same person more often than once in this time, unless they have said yes.
const ONCE_IN: SignedDuration = SignedDuration::from_hours(30 * 24);
/// "as lead" and the like are no longer, in words.
const LONGEST_PLACE: usize = 4;
/// So long an answer is waited for.
pub(super) const WAITS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Whom a name means.
pub(super) enum Found {
    One(Member),
    Several,
    /// Several people by their own names.
    Many,
    Nobody,
}

/// Where somebody stands among the others.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    First,
    Last,
}

impl Contacts {
    /// `trust Ana`.
    pub(super) fn trusts(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        called: &str,
    ) -> Result<Flow, TransactionError> {
        let example = self.verb(person, Verb::Trust, "@ana:example.org");
        let (called, place) = self.place_said(person, called);
        let called = called.as_str();
        let found = self.find(tx, person, text, called)?;
        let open = person.topics.last().is_some_and(Topic::is_open_question);
        let phrase = match found {
            Found::One(member) => self.asks(tx, person, &member, place)?,
            // It may be an answer in their own words.
            _ if open && !called.is_empty() => return Ok(Flow::Passed),
            Found::Many => Phrase::TrustOneAtATime { example },
            Found::Several => Phrase::TrustSeveral { example },
            Found::Nobody => Phrase::TrustWhom { example },
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// Who is meant: an account, or the name of somebody with whom they share a circle.
    pub(super) fn find(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        text: &str,
        called: &str,
    ) -> Result<Found, TransactionError> {
        let companions = (self.companions)(tx, &person.user)?;
        if accounts_in(text).count() > 1 {
            return Ok(Found::Many);
        }
        if let Some(user) = account_in(text) {
            let known = companions.into_iter().find(|member| member.user == user);
            return Ok(Found::One(known.unwrap_or(Member { user, name: None })));
        }
        let mut found: Option<Member> = None;
        for member in companions {
            let shown = member.name.as_deref().unwrap_or_default();
            let named = alike(shown, called) || alike(member.user.localpart(), called);
            if called.is_empty() || !(named || alike(&self.people.name(tx, &member)?, called)) {
                continue;
            }
            match &found {
                Some(other) if other.user != member.user => return Ok(Found::Several),
                _ => found = Some(member),
            }
        }
        if found.is_none() && self.mentions_several(tx, person, called)? {
            return Ok(Found::Many);
        }
        Ok(found.map_or(Found::Nobody, Found::One))
    }

    /// Whether a text is little more than the names of several people with whom somebody shares a
    /// circle.
    fn mentions_several(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        called: &str,
    ) -> Result<bool, TransactionError> {
        let said: Vec<&str> = called.split(' ').collect();
        let mut mentioned = 0;
        for member in (self.companions)(tx, &person.user)? {
            let name = plain(&self.people.name(tx, &member)?);
            let words: Vec<&str> = name.split(' ').collect();
            let is_said = |some: &[&str]| {
                some == words
                    // Arabic writes its "and" together with the name.
                    || matches!((some, words.as_slice()), ([some], [word])
                        if some.strip_prefix('و') == Some(*word))
            };
            mentioned += usize::from(!name.is_empty() && said.windows(words.len()).any(is_said));
        }
        Ok(mentioned > 1)
    }

    /// What stands before "as lead" and the like, and whether that stands there.
    fn place_said(&self, person: &Person, called: &str) -> (String, Place) {
        let language = self.language(person);
        let words: Vec<&str> = called.split(' ').collect();
        for count in 1..=LONGEST_PLACE.min(words.len().saturating_sub(1)) {
            let (before, behind) = words.split_at(words.len() - count);
            if self.understanding.reply(&behind.join(" "), &language) == Some(Reply::AsFirst) {
                return (before.join(" "), Place::First);
            }
        }
        (called.to_owned(), Place::Last)
    }

    /// Asks somebody, if that may be. What is said to who wants it.
    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        member: &Member,
        place: Place,
    ) -> Result<Phrase, TransactionError> {
        let contact = &member.user;
        let name = self.people.name(tx, member)?;
        if *contact == person.user || *contact == self.people.settings().me {
            return Ok(Phrase::TrustSomebodyElse);
        }
        if let Some(trust) = trust(tx, &person.user, contact)? {
            if trust.agreed && trust.suspended {
                return self.asks_whether_same(tx, &person.user, contact);
            }
            let mine = self.word(person, Word::MyContacts);
            return Ok(match trust.agreed {
                true => Phrase::ContactAlready { name, mine },
                false => Phrase::ContactAskedAlready { name },
            });
        }
        if let Some(phrase) = self.may_not_ask(tx, person, contact, &name)? {
            return Ok(phrase);
        }
        self.note_asking(tx, person, member, place)?;
        self.people.acquaint(tx, contact, &self.language(person))?;
        self.put_to(tx, contact, &person.user)?;
        wait(tx, contact, &person.user, WAITS);
        let untrust = self.verb(person, Verb::Untrust, &name);
        Ok(Phrase::ContactAsking { name, account: contact.to_string(), untrust })
    }

    /// Why somebody may not be asked, if they may not.
    fn may_not_ask(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        contact: &UserId,
        name: &str,
    ) -> Result<Option<Phrase>, TransactionError> {
        let named = trusted(tx, &person.user)?;
        let open = named.iter().filter(|trust| !trust.agreed).count();
        let today = asked_since(tx, &person.user, A_DAY)?.len();
        let name = name.to_owned();
        let language = self.language(person);
        Ok(
            if is_never_asked(tx, contact)?
                || self.people.person(tx, contact)?.consent == Consent::NotYet
            {
                Some(Phrase::ContactCannotAsk { name })
            } else if let Some(declined) = declined(tx, contact, &person.user)? {
                let day = |at: jiff::Timestamp| at.to_zoned(TimeZone::UTC).date();
                let until = day(declined.until);
                let day = Words(self.people.speech().date(&language, until, day(tx.at())));
                Some(Phrase::ContactNotAgain { name, day })
            } else if let Some(before) = approached(tx, contact, &person.user)? {
                let day = |at: jiff::Timestamp| at.to_zoned(TimeZone::UTC).date();
                let until = day(before.until);
                let day = Words(self.people.speech().date(&language, until, day(tx.at())));
                Some(Phrase::ContactAskedLately { name, day })
            } else if named.len() >= MOST {
                Some(Phrase::ContactsAtMost { most: count(MOST) })
            } else if open >= MOST_OPEN {
                Some(Phrase::ContactsOpenAtMost { most: count(MOST_OPEN) })
            } else if today >= MOST_A_DAY {
                Some(Phrase::ContactsADayAtMost { most: count(MOST_A_DAY) })
            } else {
                None
            },
        )
    }

    fn note_asking(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        member: &Member,
        place: Place,
    ) -> Result<(), TransactionError> {
        let mine = (self.companions)(tx, &member.user)?;
        let shown = mine.into_iter().find(|other| other.user == person.user);
        let mut named = trusted(tx, &person.user)?;
        if place == Place::First {
            for (place, trust) in (2..).zip(&mut named) {
                trust.place = place;
                Stored::Trust(trust.clone()).save(tx)?;
            }
        }
        let place = match place {
            Place::First => 1,
            Place::Last => named.last().map_or(1, |last| last.place + 1),
        };
        let (person, contact) = (person.user.clone(), member.user.clone());
        let mut at = asked_since(tx, &person, A_DAY)?;
        at.push(tx.at());
        Stored::Asked { person: person.clone(), at }.save(tx)?;
        Stored::Stands(Stands {
            contact: contact.clone(),
            person: person.clone(),
            name: shown.and_then(|member| member.name),
            agreed: false,
            hours: None,
            again: false,
            said: None,
            told_unread: false,
            any_hour_in_danger: false,
            drills: None,
        })
        .save(tx)?;
        let until = tx.at().saturating_add(ONCE_IN).unwrap_or(jiff::Timestamp::MAX);
        let (asked, by) = (contact.clone(), person.clone());
        Stored::Approached(Approached { contact: asked, person: by, until }).save(tx)?;
        let name = member.name.clone();
        Stored::Trust(Trust {
            person,
            contact,
            name,
            place,
            agreed: false,
            code: None,
            instructions: None,
            suspended: false,
            far: false,
            outside: false,
        })
        .save(tx)
    }

    /// Says to somebody what is asked of them, for whom, and asks: one message, so that it is read
    /// as a whole or taken back as a whole.
    fn put_to(
        &self,
        tx: &mut Transaction<'_>,
        contact: &OwnedUserId,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let who = self.people.person(tx, contact)?;
        if who.consent == Consent::NotYet {
            return Ok(());
        }
        let name = self.people.name_for_contact(tx, person, contact)?;
        let explains = Phrase::BeContact { name: name.clone(), account: person.to_string() };
        let asks = Phrase::BeContactChoices { name };
        let say = |phrase| self.people.speech().say(&self.language(&who), phrase);
        let markdown = format!("{}\n\n{}", say(&explains), say(&asks));
        let topic = Topic::BeContact { person: person.clone(), asks: AsksContact::Whether };
        self.people.remember(tx, contact, topic)?;
        self.people.tell_about(tx, contact, person, Lane::Session, markdown)
    }
}

pub(super) fn count(most: usize) -> crate::speech::Count {
    crate::speech::Count::try_from(most).unwrap_or(crate::speech::Count::MAX)
}
