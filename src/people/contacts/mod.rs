//! Contacts: who has agreed to be called for somebody.
//!
//! Whoever wants to be looked after names people: `trust Ana`. Kolo asks Ana in private, says who
//! asks and for what, and only her yes makes her a contact, with hours in which she may be written to.
//! Either side ends it with a word, and the other hears one neutral sentence. Every 90 days a contact
//! is asked again; whoever does not answer is a contact no longer. A no stands for 30 days, and whoever
//! wants to can say it once and for all. Nobody learns whom else somebody trusts, nor anything of how
//! they are, before they are called.
//!
//! What a contact does in danger is agreed beforehand ([`instructions`]), as is whether their hours hold
//! then ([`danger`]) and by which word they know a true alert ([`code`]). Whoever's identity was replaced
//! is not called until the person has asked them ([`identity`]).
//!
//! Two who look out for each other ([`buddies`]) are named in the same way, until a day.
//!
//! What somebody has set up lies under their own key; what their contact has said lies under the
//! contact's (promise P9), so that the same person is asked by the same account once in 30 days and not
//! more, whatever that account does. What is no call waits for the contact's hours. When it ends, both are erased and [`Happening::NoLongerContact`] is raised.

mod agreeing;
mod around;
mod asking;
mod buddies;
mod code;
mod cover;
mod danger;
mod drills;
mod ending;
mod hours;
mod identity;
mod instructions;
mod listing;
mod marks;
mod rows;
mod waking;

#[cfg(test)]
mod danger_tests;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use matrix_sdk::ruma::{OwnedEventId, OwnedUserId, UserId};

pub use self::{
    cover::Cover,
    drills::MayDrill,
    hours::{as_written, hours_heard},
    rows::Contact,
    waking::ToContact,
};
use super::{AsksContact, Consent, People, Person, Topic};
use crate::{
    core::{Content, Feature, Flow, Happening, Member, TimerKey, Transaction, TransactionError},
    speech::{Language, Phrase, Reply, Understanding, Verb, Word, Words},
};

/// Finds the people with whom somebody shares a circle.
pub type Companions = fn(&Transaction<'_>, &UserId) -> Result<Vec<Member>, TransactionError>;

/// Whether something holds between somebody and this contact: a rule of theirs names the contact, or
/// they have protected by a word that the contact looks for them.
pub type Holds = fn(&Transaction<'_>, &UserId, &UserId) -> Result<bool, TransactionError>;

/// Signs that stand between a name and words for them.
const COLONS: [char; 2] = [':', '：'];

/// The feature that keeps contacts.
#[derive(Debug)]
pub struct Contacts {
    people: People,
    understanding: Arc<Understanding>,
    companions: Companions,
    names: Holds,
    protects: Holds,
}

impl Contacts {
    /// Keeps the contacts of these people.
    pub fn new(
        people: People,
        understanding: Arc<Understanding>,
        companions: Companions,
        names: Holds,
        protects: Holds,
    ) -> Self {
        Self { people, understanding, companions, names, protects }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        event: &OwnedEventId,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let (language, heard) = self.people.heard_alone(&self.understanding, person, text);
        if heard.whole == Some(Word::MyContacts) {
            return self.list(tx, person);
        }
        if heard.whole == Some(Word::MyBuddies) {
            return self.lists_buddies(tx, person);
        }
        if self.tells_buddy(tx, person, text, event)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        match self.addressed(person, text) {
            Some((Verb::Instructions, before, to, words)) if !words.is_empty() => {
                return self.instructs(tx, person, (before, &to), words, event);
            }
            Some((Verb::CodeWord, before, to, word)) if !word.is_empty() => {
                return self.agrees_on_code(tx, person, (before, &to), word, event);
            }
            _ => {}
        }
        let verb = self.understanding.verb(text, &language);
        let flow = match verb {
            Some((Verb::Trust, rest)) => self.trusts(tx, person, text, &rest)?,
            Some((Verb::Untrust, rest)) => self.untrusts(tx, person, text, &rest)?,
            Some((Verb::StepBack, rest)) => self.steps_back(tx, person, text, &rest)?,
            Some((Verb::First, rest)) => self.puts_first(tx, person, text, &rest)?,
            Some((Verb::Buddy, rest)) => self.wants_buddy(tx, person, text, &rest)?,
            Some((Verb::EndBuddy, rest)) => self.ends_buddy(tx, person, text, &rest)?,
            Some((Verb::Instructions, rest)) => self.shows_instructions(tx, person, text, &rest)?,
            Some((Verb::NoInstructions, rest)) => {
                self.instructs_no_more(tx, person, text, &rest)?
            }
            Some((Verb::CodeWord, rest)) => self.proposes_code(tx, person, text, &rest)?,
            Some((Verb::NoCodeWord, rest)) => self.has_no_code(tx, person, text, &rest)?,
            Some((verb @ (Verb::FarContact | Verb::OutsideContact), rest)) => {
                self.marks(tx, person, (verb, &rest), text)?
            }
            Some((Verb::MyHoursInDanger, rest)) => self.has_hours_in_danger(tx, person, &rest)?,
            Some((Verb::MyDrills, rest)) if rest.is_empty() => self.has_other_drills(tx, person)?,
            Some((Verb::MyHours, rest)) => self.has_other_hours(tx, person, text, &rest)?,
            _ => Flow::Passed,
        };
        if flow == Flow::Taken {
            return Ok(flow);
        }
        let open = person.topics.last().is_some_and(Topic::is_open_question);
        let is_ours = matches!(person.topics.last(), Some(Topic::BeContact { .. }));
        let reply = self.understanding.reply(text, &language).filter(|_| is_ours || !open);
        if let Some(topic) = person.may_mean(&heard)
            && let Some(asks) = self.question(tx, person, topic)?
        {
            self.people.remember(tx, &person.user, topic.clone())?;
            self.people.answer_markdown(tx, &person.user, asks)?;
            return Ok(Flow::Taken);
        }
        match (person.may_answer(&heard), reply) {
            (_, Some(Reply::AskMeAgain)) => self.may_be_asked_again(tx, person),
            (Some(Topic::BeContact { person: whom, asks: AsksContact::InDanger }), _) => {
                self.answers_in_danger(tx, person, whom, &heard)
            }
            (Some(Topic::BeContact { person: whom, asks: AsksContact::Drills }), _) => {
                self.answers_about_drills(tx, person, whom, &heard)
            }
            (Some(Topic::BeContact { person: whom, asks: AsksContact::Instructions }), _) => {
                self.answers_instructions(tx, person, whom, &heard, event)
            }
            (Some(Topic::SameContact { contact }), _) => {
                self.answers_whether_same(tx, person, contact, &heard)
            }
            (Some(Topic::BeContact { person: whom, asks }), _) => {
                self.answers(tx, person, (whom, *asks), &heard, reply, event)
            }
            (Some(Topic::StillContact { person: whom }), _) => {
                self.answers_again(tx, person, whom, &heard)
            }
            (Some(Topic::MyHours { hours }), _) => {
                self.says_where_hours_are(tx, person, *hours, &heard)
            }
            (Some(Topic::BeBuddies { with }), _) => self.says_whether(tx, person, with, &heard),
            (Some(Topic::BuddiesGoOn { with }), _) => {
                self.says_whether_it_goes_on(tx, person, with, &heard)
            }
            (_, Some(Reply::Never)) => self.is_never_asked_again(tx, person),
            _ => Ok(Flow::Passed),
        }
    }

    /// A verb, what stands before the colon, whom that names, and the words behind it.
    fn addressed<'a>(
        &self,
        person: &Person,
        text: &'a str,
    ) -> Option<(Verb, &'a str, String, &'a str)> {
        let language = self.language(person);
        // An account has a colon of its own.
        let mut from = 0;
        loop {
            let rest = text.get(from..)?;
            let at = from + rest.find(COLONS)?;
            let before = text.get(..at)?;
            let behind = text.get(at..)?.trim_start_matches(COLONS);
            let account = before.split_whitespace().last().is_some_and(|word| {
                word.starts_with('@') && !word.contains(COLONS) && !behind.starts_with(' ')
            });
            if account {
                from = text.len() - behind.len();
                continue;
            }
            let (verb, to) = self.understanding.verb(before, &language)?;
            return Some((verb, before, to, behind.trim()));
        }
    }

    /// Somebody's message has changed, or is gone.
    fn rewritten(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        of: &OwnedEventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let mut flow = self.corrects(tx, person, of, text)?;
        if flow == Flow::Passed {
            flow = self.instructions_rewritten(tx, person, of, text)?;
        }
        if flow == Flow::Passed {
            flow = self.answer_to_instructions_rewritten(tx, person, of, text)?;
        }
        if flow == Flow::Passed {
            flow = self.code_rewritten(tx, person, of, text)?;
        }
        match flow {
            Flow::Taken => Ok(Flow::Taken),
            Flow::Passed => self.words_rewritten(tx, person, of, text),
        }
    }

    /// How somebody is asked this, if it is about a contact and has numbers.
    fn question(
        &self,
        tx: &Transaction<'_>,
        contact: &Person,
        topic: &Topic,
    ) -> Result<Option<String>, TransactionError> {
        if let Topic::SameContact { contact: whom } = topic {
            let asks = self.same_contact(tx, &contact.user, whom)?;
            return Ok(Some(self.people.speech().say(&self.language(contact), &asks)));
        }
        let (Topic::BeContact { person, .. } | Topic::StillContact { person }) = topic else {
            return Ok(None);
        };
        let name = self.people.name_for_contact(tx, person, &contact.user)?;
        let phrase = match topic {
            Topic::BeContact { asks: AsksContact::Whether, .. } => {
                Phrase::BeContactChoices { name }
            }
            Topic::BeContact { asks: AsksContact::Hours, .. } => Phrase::ContactHours { name },
            Topic::BeContact { asks: AsksContact::InDanger, .. } => {
                Phrase::ContactInDanger { name }
            }
            Topic::BeContact { asks: AsksContact::Drills, .. } => Phrase::AlertDrillMay { name },
            Topic::BeContact { asks: AsksContact::Instructions, .. } => {
                return self.instructions_question(tx, contact, person);
            }
            Topic::StillContact { .. } => return self.asks_still(tx, contact, person).map(Some),
            _ => return Ok(None),
        };
        Ok(Some(self.people.speech().say(&self.language(contact), &phrase)))
    }

    fn language(&self, person: &Person) -> Language {
        self.people.language(person)
    }

    fn word(&self, person: &Person, word: Word) -> Words {
        self.understanding.primary(word, &self.language(person)).into()
    }

    fn reply_word(&self, person: &Person, reply: Reply) -> Words {
        self.understanding.primary(reply, &self.language(person)).into()
    }

    /// A verb with what stands behind it, as it is to be shown.
    fn verb(&self, person: &Person, verb: Verb, rest: &str) -> Words {
        let verb = self.understanding.primary_verb(verb, &self.language(person));
        Words(format!("{verb} {rest}").trim().to_owned())
    }
}

/// The accounts that stand in a text, such as `@ana:example.org`.
fn accounts_in(text: &str) -> impl Iterator<Item = OwnedUserId> + '_ {
    let words = text.split_whitespace().filter(|word| word.starts_with('@') && word.contains(':'));
    words.filter_map(|word| {
        let written = word.trim_end_matches([',', '.', ';', '!', '?', '،']);
        UserId::parse(written).ok().filter(|user| user.validate_strict().is_ok())
    })
}

/// The first of them.
fn account_in(text: &str) -> Option<OwnedUserId> {
    accounts_in(text).next()
}

impl Feature for Contacts {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Timer { key: TimerKey::Contact(contact, person), .. } => {
                self.time_is_over(tx, contact, person)?;
                Ok(Flow::Taken)
            }
            Happening::Timer { key: TimerKey::ContactWakes(contact, person), .. } => {
                self.people.says_what_waited(tx, contact, person)?;
                self.puts_instructions(tx, contact, person)?;
                Ok(Flow::Taken)
            }
            Happening::IdentityReplaced { person } => {
                self.is_replaced(tx, person)?;
                Ok(Flow::Passed)
            }
            Happening::Unverified { room, person }
                if tx.person_of(room)?.as_ref() == Some(person) =>
            {
                self.cannot_read(tx, person)?;
                Ok(Flow::Passed)
            }
            Happening::Moved { person } => {
                self.knows_where(tx, person)?;
                self.buddies_wait(tx, person)?;
                Ok(Flow::Passed)
            }
            Happening::Consent { person, given: false } => {
                self.may_not_be_written_to(tx, person)?;
                self.people.lose_buddies(tx, person)?;
                Ok(Flow::Passed)
            }
            Happening::Timer { key: TimerKey::Buddy(person, with), .. } => {
                self.buddy_is_due(tx, person, with)?;
                Ok(Flow::Taken)
            }
            Happening::MayBeBuddies { people } => {
                self.may_be_buddies(tx, people)?;
                Ok(Flow::Passed)
            }
            Happening::Rests { person } => {
                self.buddies_wait(tx, person)?;
                Ok(Flow::Passed)
            }
            Happening::Message { room, sender, event, content, .. } => {
                let person = self.people.of_room(tx, room)?;
                let Some(person) = person.filter(|person| person.user == *sender) else {
                    return Ok(Flow::Passed);
                };
                self.can_read(tx, sender)?;
                match content {
                    Content::Text(text) => self.heard(tx, &person, text, event),
                    Content::Correction { of, text } => self.rewritten(tx, &person, of, Some(text)),
                    Content::Enclosed { .. } | Content::Other => Ok(Flow::Passed),
                }
            }
            Happening::Redacted { room, sender, event } => {
                let person = self.people.of_room(tx, room)?;
                match person.filter(|person| person.user == *sender) {
                    Some(person) => self.rewritten(tx, &person, event, None),
                    None => Ok(Flow::Passed),
                }
            }
            _ => Ok(Flow::Passed),
        }
    }
}
