//! Somebody names a person, who is asked.

use jiff::{SignedDuration, tz::TimeZone};
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Contacts, account_in,
    rows::{Stands, Stored, Trust, asked_since, declined, is_never_asked, trust, trusted, wait},
};
use crate::{
    core::{Flow, Lane, Member, Transaction, TransactionError},
    people::{AsksContact, Consent, Person, Topic},
    speech::{Phrase, Verb, Word, Words, alike},
};

/// Nobody has more contacts.
pub(super) const MOST: usize = 8;
/// Nobody waits for the answers of more.
const MOST_OPEN: usize = 5;
/// Nobody asks more in a day.
pub(super) const MOST_A_DAY: usize = 3;
pub(super) const A_DAY: SignedDuration = SignedDuration::from_hours(24);
/// So long an answer is waited for.
pub(super) const WAITS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Whom a name means.
pub(super) enum Found {
    One(Member),
    Several,
    Nobody,
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
        let found = self.find(tx, person, text, called)?;
        let open = person.topics.last().is_some_and(Topic::is_open_question);
        let phrase = match found {
            Found::One(member) => self.asks(tx, person, &member)?,
            // It may be an answer in their own words.
            _ if open && !called.is_empty() => return Ok(Flow::Passed),
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
        Ok(found.map_or(Found::Nobody, Found::One))
    }

    /// Asks somebody, if that may be. What is said to who wants it.
    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        member: &Member,
    ) -> Result<Phrase, TransactionError> {
        let contact = &member.user;
        let name = self.people.name(tx, member)?;
        if *contact == person.user || *contact == self.people.settings().me {
            return Ok(Phrase::TrustSomebodyElse);
        }
        if let Some(trust) = trust(tx, &person.user, contact)? {
            let mine = self.word(person, Word::MyContacts);
            return Ok(match trust.agreed {
                true => Phrase::ContactAlready { name, mine },
                false => Phrase::ContactAskedAlready { name },
            });
        }
        if let Some(phrase) = self.may_not_ask(tx, person, contact, &name)? {
            return Ok(phrase);
        }
        self.note_asking(tx, person, member)?;
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
    ) -> Result<(), TransactionError> {
        let mine = (self.companions)(tx, &member.user)?;
        let shown = mine.into_iter().find(|other| other.user == person.user);
        let place = trusted(tx, &person.user)?.last().map_or(1, |last| last.place + 1);
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
        })
        .save(tx)?;
        let name = member.name.clone();
        Stored::Trust(Trust { person, contact, name, place, agreed: false }).save(tx)
    }

    /// Says to somebody what is asked of them, for whom, and asks.
    fn put_to(
        &self,
        tx: &mut Transaction<'_>,
        contact: &OwnedUserId,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let name = self.people.name_for_contact(tx, person, contact)?;
        let account = person.to_string();
        let explains = Phrase::BeContact { name, account };
        self.people.tell(tx, contact, Lane::Session, &explains, None)?;
        let topic = Topic::BeContact { person: person.clone(), asks: AsksContact::Whether };
        let choices = self.choices(tx, contact, person)?;
        self.people.ask(tx, contact, topic, choices)
    }

    /// 1 yes, 2 no, 3 talk first, in the language of who is asked.
    pub(super) fn choices(
        &self,
        tx: &Transaction<'_>,
        contact: &UserId,
        person: &UserId,
    ) -> Result<String, TransactionError> {
        let name = self.people.name_for_contact(tx, person, contact)?;
        let language = self.language(&self.people.person(tx, contact)?);
        Ok(self.people.speech().say(&language, &Phrase::BeContactChoices { name }))
    }
}

pub(super) fn count(most: usize) -> crate::speech::Count {
    crate::speech::Count::try_from(most).unwrap_or(crate::speech::Count::MAX)
}
