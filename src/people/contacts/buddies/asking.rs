//! Somebody is asked whether they look out for each other: by name, or after a small group.

use jiff::{ToSpan, civil::Date};
use matrix_sdk::ruma::UserId;

use super::{FOUR_WEEKS, OPEN, in_days, row};
use crate::{
    core::{Flow, Member, Transaction, TransactionError},
    people::{
        Consent, Person, Topic,
        contacts::{
            Contacts,
            asking::{A_DAY, Found, MOST, MOST_A_DAY, count},
            rows::{Stored, asked_since, buddies, buddy, is_never_asked},
        },
        today_for,
    },
    speech::{DateFault, Names, Phrase, Verb, Word},
};

/// It is not settled for longer than so many days.
const LONGEST: i64 = 366;
/// So many words may stand between a name and a day, such as "until".
const BETWEEN: usize = 2;

/// Who is meant, and until which day; or what is to be said of that day.
type Wanted = (Member, Result<Date, Phrase>);

impl Contacts {
    /// `buddy Ana until 30 June`; without a day for four weeks.
    pub(in crate::people::contacts) fn wants_buddy(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let phrase = match self.who_and_until(tx, person, text, rest)? {
            Some((member, Ok(day))) => self.asks_buddy(tx, person, &member, day)?,
            Some((_, Err(phrase))) => phrase,
            // It may be an answer in their own words.
            None if person.topics.last().is_some_and(Topic::is_open_question) => {
                return Ok(Flow::Passed);
            }
            None => {
                let day = in_days(tx, &person.user, FOUR_WEEKS)?;
                let day = self.day_said(tx, &person.user, day)?.0;
                let example = self.verb(person, Verb::Buddy, &format!("Ana, {day}"));
                Phrase::BuddyWhom { example }
            }
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// Who is meant, and the day; or why it is none.
    fn who_and_until(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        text: &str,
        rest: &str,
    ) -> Result<Option<Wanted>, TransactionError> {
        let (language, today) = (self.language(person), today_for(tx, &person.user)?);
        let words: Vec<&str> = rest.split_whitespace().collect();
        let said = |from: usize| words.get(from..).unwrap_or_default().join(" ");
        let read = |from: usize| self.understanding.date(&said(from), today, &language);
        let mut fault = DateFault::Unclear;
        let mut day = (words.len(), None);
        for from in 1..words.len() {
            match read(from) {
                Ok(found) => {
                    day = (from, Some(found));
                    break;
                }
                Err(DateFault::Unclear) => {}
                Err(other) => (fault, day) = (other, (from, None)),
            }
        }
        let (behind, day) = day;
        let Some((member, end)) = self.named_in(tx, person, text, &words, behind)? else {
            return Ok(None);
        };
        let last = today.saturating_add(LONGEST.days());
        let day = match day {
            Some(day) if day <= today => Err(Phrase::DayPassed),
            Some(day) if day > last => Err(Phrase::DayTooFar),
            Some(day) => Ok(day),
            None if end == words.len() => in_days(tx, &person.user, FOUR_WEEKS).map(Ok)?,
            None => Err(self.people.no_day(fault, &language, today)),
        };
        Ok(Some((member, day)))
    }

    /// Whom the first of these words name, and how many words that are. They end before a day, or a
    /// word or two before it.
    fn named_in(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        text: &str,
        words: &[&str],
        behind: usize,
    ) -> Result<Option<(Member, usize)>, TransactionError> {
        let fewest = if behind == words.len() { 1 } else { behind.saturating_sub(BETWEEN).max(1) };
        for end in (fewest..=behind).rev() {
            let called = words.get(..end).unwrap_or_default().join(" ");
            if let Found::One(member) = self.find(tx, person, text, &called)? {
                return Ok(Some((member, end)));
            }
        }
        Ok(None)
    }

    /// Asks somebody, if that may be. What is said to who wants it.
    fn asks_buddy(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        member: &Member,
        until: Date,
    ) -> Result<Phrase, TransactionError> {
        let (user, with) = (&person.user, &member.user);
        let name = self.people.name(tx, member)?;
        if with == user || *with == self.people.settings().me {
            return Ok(Phrase::TrustSomebodyElse);
        }
        let (mine, theirs) = (buddy(tx, user, with)?, buddy(tx, with, user)?);
        match &mine {
            Some(mine) if mine.agreed => {
                let mine = self.word(person, Word::MyBuddies);
                return Ok(Phrase::BuddyAlready { name, mine });
            }
            Some(mine) if mine.named => return Ok(Phrase::ContactAskedAlready { name }),
            _ => {}
        }
        let no = theirs.as_ref().is_some_and(|theirs| theirs.said == Some(false));
        if no
            || is_never_asked(tx, with)?
            || self.people.person(tx, with)?.consent == Consent::NotYet
        {
            return Ok(Phrase::ContactCannotAsk { name });
        }
        let mut at = asked_since(tx, user, A_DAY)?;
        if at.len() >= MOST_A_DAY {
            return Ok(Phrase::ContactsADayAtMost { most: count(MOST_A_DAY) });
        }
        if mine.is_none() && buddies(tx, user)?.len() >= MOST {
            return Ok(Phrase::BuddiesAtMost { most: count(MOST) });
        }
        at.push(tx.at());
        Stored::Asked { person: user.clone(), at }.save(tx)?;
        let shown = (self.companions)(tx, with)?.into_iter().find(|other| other.user == *user);
        let mut mine = row(user, with, member.name.clone(), until, true);
        mine.said = Some(true);
        mine.keep(tx, OPEN)?;
        let theirs = row(with, user, shown.and_then(|member| member.name), until, true);
        theirs.keep(tx, OPEN)?;

        self.people.acquaint(tx, with, &self.language(person))?;
        let asks = Phrase::BeBuddies {
            name: self.name_of_buddy(tx, &theirs)?,
            account: user.to_string(),
            day: self.day_said(tx, with, until)?,
        };
        self.puts_to(tx, with, Topic::BeBuddies { with: vec![user.clone()] }, &asks)?;
        Ok(Phrase::BuddyAsking {
            end: self.verb(person, Verb::EndBuddy, &name),
            day: self.day_said(tx, user, until)?,
            account: with.to_string(),
            name,
        })
    }

    pub(super) fn puts_to(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        topic: Topic,
        asks: &Phrase,
    ) -> Result<(), TransactionError> {
        let language = self.language(&self.people.person(tx, user)?);
        let asks = self.people.speech().say(&language, asks);
        self.people.ask(tx, user, topic, asks)
    }

    /// These were together in a small group: each who can be asked is, about all the others.
    pub(in crate::people::contacts) fn may_be_buddies(
        &self,
        tx: &mut Transaction<'_>,
        people: &[Member],
    ) -> Result<(), TransactionError> {
        let mut asked = Vec::new();
        for member in people {
            let may = self.people.person(tx, &member.user)?.consent == Consent::Given;
            if may && !is_never_asked(tx, &member.user)? {
                asked.push(member.clone());
            }
        }
        for member in &asked {
            let user = &member.user;
            let until = in_days(tx, user, FOUR_WEEKS)?;
            let (mut with, mut names) = (Vec::new(), Vec::new());
            for other in asked.iter().filter(|other| other.user != *user) {
                let free = buddies(tx, user)?.len() < MOST;
                if !free || buddy(tx, user, &other.user)?.is_some() {
                    continue;
                }
                row(user, &other.user, other.name.clone(), until, false).keep(tx, OPEN)?;
                with.push(other.user.clone());
                names.push(self.people.name(tx, other)?);
            }
            if with.is_empty() {
                continue;
            }
            let day = self.day_said(tx, user, until)?;
            let asks = Phrase::BeBuddiesAfter { names: Names(names), day };
            self.puts_to(tx, user, Topic::BeBuddies { with }, &asks)?;
        }
        Ok(())
    }
}
