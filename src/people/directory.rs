//! Finding people, writing to them, and asking them things.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};

use super::{Consent, Person, Settings, Topic, person::Held};
use crate::{
    core::{
        Body, Deed, Destination, Lane, Late, Member, Outgoing, Status, TimerKey, Transaction,
        TransactionError, Wait,
    },
    speech::{Heard, Language, Phrase, Speech, Strictness, Understanding, short, together},
};

/// More messages than this do not wait for one person's consent; the oldest is dropped.
const HELD_AT_MOST: usize = 20;
/// A person is not asked more things than this at once; the oldest is dropped.
const TOPICS_AT_MOST: usize = 20;
/// A question that may wait for the answer to another waits no longer than this.
pub(super) const PUT_OFF_FOR: SignedDuration = SignedDuration::from_mins(10);

/// Knows people, and how to speak with them.
#[derive(Clone, Debug)]
pub struct People {
    speech: Arc<Speech>,
    settings: Arc<Settings>,
}

impl People {
    /// People who are spoken with in the words of `speech`.
    pub fn new(speech: Arc<Speech>, settings: Arc<Settings>) -> Self {
        Self { speech, settings }
    }

    /// What Kolo says.
    pub fn speech(&self) -> &Speech {
        &self.speech
    }

    /// What the operator settled.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A person; somebody new if Kolo does not know them.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn person(&self, tx: &Transaction<'_>, user: &UserId) -> Result<Person, TransactionError> {
        Ok(tx.get(user.as_bytes())?.unwrap_or_else(|| Person::new(user.to_owned())))
    }

    /// Whether Kolo knows a person; somebody who was just forgotten it does not.
    ///
    /// # Errors
    /// If the store does not answer.
    pub fn knows(&self, tx: &Transaction<'_>, user: &UserId) -> Result<bool, TransactionError> {
        tx.has::<Person>(user.as_bytes())
    }

    /// Keeps a person, under a key of their own (promise P9).
    ///
    /// # Errors
    /// If the row cannot be written.
    pub fn save(&self, tx: &mut Transaction<'_>, person: &Person) -> Result<(), TransactionError> {
        tx.put_owned(person.user.as_bytes(), person.user.as_bytes(), person)
    }

    /// Whose private room this is.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn of_room(
        &self,
        tx: &Transaction<'_>,
        room: &RoomId,
    ) -> Result<Option<Person>, TransactionError> {
        match tx.person_of(room)? {
            Some(user) => Ok(Some(self.person(tx, &user)?)),
            None => Ok(None),
        }
    }

    /// The language in which a person reads.
    pub fn language(&self, person: &Person) -> Language {
        person.language.clone().unwrap_or_else(|| self.settings.language.clone())
    }

    /// What to call somebody in front of others: what they asked for, the name they show, or the
    /// first part of their account.
    ///
    /// # Errors
    /// If the person's row cannot be read.
    pub fn name(&self, tx: &Transaction<'_>, member: &Member) -> Result<String, TransactionError> {
        let person: Option<Person> = tx.get(member.user.as_bytes())?;
        let chosen = person.and_then(|person| person.name);
        let shown = || member.name.clone().filter(|name| !name.trim().is_empty());
        let name = chosen.or_else(shown).unwrap_or_else(|| member.user.localpart().to_owned());
        Ok(short(&name))
    }

    /// Takes it that Kolo may write to this person, since they turned to Kolo themselves.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn met(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        language: &Language,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        person.language.get_or_insert_with(|| language.clone());
        if person.consent == Consent::New {
            person.consent = Consent::Given;
        }
        self.save(tx, &person)
    }

    /// Says who Kolo is to somebody who has not met it, and asks whether it may write.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn introduce(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        language: &Language,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        if person.consent == Consent::New {
            person.language.get_or_insert_with(|| language.clone());
            self.ask_consent(tx, &mut person);
            self.save(tx, &person)?;
        }
        Ok(())
    }

    /// Takes it that a person reads the language of the circle in which Kolo met them, unless they
    /// have said otherwise.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn acquaint(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        language: &Language,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        if person.language.is_none() {
            person.language = Some(language.clone());
            self.save(tx, &person)?;
        }
        Ok(())
    }

    /// The language in which a person reads, or that of the circle in which Kolo meets them.
    ///
    /// # Errors
    /// If the person's row cannot be read.
    pub fn acquainted(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        language: &Language,
    ) -> Result<Language, TransactionError> {
        Ok(self.person(tx, user)?.language.unwrap_or_else(|| language.clone()))
    }

    pub(super) fn ask_consent(&self, tx: &mut Transaction<'_>, person: &mut Person) {
        let question = self.speech.say(&self.language(person), &Phrase::MayIWrite);
        self.write_to_greeted(tx, person, Lane::Session, question);
        person.consent = Consent::Asked;
    }

    /// Says who writes here, before anything else is said in private, and in the same message if
    /// that stays a short one.
    pub(super) fn write_to_greeted(
        &self,
        tx: &mut Transaction<'_>,
        person: &mut Person,
        lane: Lane,
        markdown: String,
    ) {
        let greeting = self.greeting(person);
        let both = greeting.as_deref().and_then(|greeting| together(greeting, &markdown));
        if let (Some(greeting), None) = (greeting, &both) {
            self.write_markdown(tx, person, lane, greeting, None);
        }
        self.write_markdown(tx, person, lane, both.unwrap_or(markdown), None);
    }

    /// Says who writes here, if they have not been told.
    pub(super) fn greet(&self, tx: &mut Transaction<'_>, person: &mut Person, lane: Lane) {
        if let Some(greeting) = self.greeting(person) {
            self.write_markdown(tx, person, lane, greeting, None);
        }
    }

    /// Who writes here, if they have not been told. Whoever invited Kolo knows it already, and is
    /// told in one line.
    fn greeting(&self, person: &mut Person) -> Option<String> {
        if std::mem::replace(&mut person.greeted, true) {
            return None;
        }
        let operator = self.settings.operator.clone();
        let phrase = match person.consent {
            Consent::Given => Phrase::ThisIsKolo { operator },
            Consent::New | Consent::Asked | Consent::NotYet => Phrase::Hello { operator },
        };
        Some(self.speech.say(&self.language(person), &phrase))
    }

    /// Answers a person in private to what they have just written, whatever their consent: an
    /// answer is not a question.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn answer(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        let language = self.language(&self.person(tx, user)?);
        self.answer_markdown(tx, user, self.speech.say(&language, phrase))
    }

    /// As [`People::answer`], with words that are already in the person's language.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn answer_markdown(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        markdown: String,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        let greeted = person.greeted;
        self.write_to_greeted(tx, &mut person, Lane::Control, markdown);
        if greeted { Ok(()) } else { self.save(tx, &person) }
    }

    /// Writes to a person at once, whatever their consent: for answers to what they wrote.
    pub fn write(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        lane: Lane,
        phrase: &Phrase,
        circle: Option<&OwnedRoomId>,
    ) {
        let markdown = self.speech.say(&self.language(person), phrase);
        self.write_markdown(tx, person, lane, markdown, circle);
    }

    /// As [`People::write`], with words that are already in the person's language.
    pub fn write_markdown(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        lane: Lane,
        markdown: String,
        circle: Option<&OwnedRoomId>,
    ) {
        let body = Body { markdown, mentions: Vec::new() };
        tx.send(lane, Destination::Private(person.user.clone()), Deed::Say(body), circle);
    }

    /// Tells a person something, as soon as they have said that Kolo may.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn tell(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        lane: Lane,
        phrase: &Phrase,
        circle: Option<&OwnedRoomId>,
    ) -> Result<(), TransactionError> {
        let person = self.person(tx, user)?;
        let markdown = self.speech.say(&self.language(&person), phrase);
        self.tell_markdown(tx, person, lane, markdown, circle)
    }

    /// As [`People::tell`], with words that are already in the person's language.
    ///
    /// # Errors
    /// If the person's row cannot be written.
    pub fn tell_markdown(
        &self,
        tx: &mut Transaction<'_>,
        person: Person,
        lane: Lane,
        markdown: String,
        circle: Option<&OwnedRoomId>,
    ) -> Result<(), TransactionError> {
        self.tell_or_hold(tx, person, lane, markdown, circle, None)
    }

    /// Tells somebody something about another person, who may take it back until it has left.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn tell_about(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        about: &UserId,
        lane: Lane,
        markdown: String,
    ) -> Result<(), TransactionError> {
        let person = self.person(tx, user)?;
        self.tell_or_hold(tx, person, lane, markdown, None, Some(about))
    }

    /// Takes back what somebody was to be told about another person. Whether there was something,
    /// and they cannot have read it.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn unsay(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        about: &UserId,
    ) -> Result<bool, TransactionError> {
        let theirs = Destination::Private(user.to_owned());
        let status = Status::about(about);
        let fits = |outgoing: &Outgoing| {
            outgoing.to == theirs && outgoing.status.as_ref() == Some(&status)
        };
        let may_have_left = tx.is_under_way(fits);
        let taken = tx.take_back(fits);
        let mut person = self.person(tx, user)?;
        let before = person.held.len();
        person.held.retain(|held| held.about.as_deref() != Some(about));
        let held = before - person.held.len();
        if held > 0 {
            self.save(tx, &person)?;
        }
        Ok(taken + held > 0 && !may_have_left)
    }

    fn tell_or_hold(
        &self,
        tx: &mut Transaction<'_>,
        mut person: Person,
        lane: Lane,
        markdown: String,
        circle: Option<&OwnedRoomId>,
        about: Option<&UserId>,
    ) -> Result<(), TransactionError> {
        match person.consent {
            Consent::Given => {
                let greeted = person.greeted;
                if circle.is_some() || about.is_some() {
                    // What belongs to a circle is taken back if it is halted, and the greeting stays.
                    self.greet(tx, &mut person, lane);
                    let body = Body { markdown, mentions: Vec::new() };
                    write_about(tx, &person.user, lane, body, circle, about);
                } else {
                    self.write_to_greeted(tx, &mut person, lane, markdown);
                }
                if !greeted {
                    self.save(tx, &person)?;
                }
            }
            Consent::NotYet => {}
            Consent::New | Consent::Asked => {
                if person.consent == Consent::New {
                    self.ask_consent(tx, &mut person);
                }
                if person.held.len() >= HELD_AT_MOST {
                    person.held.remove(0);
                }
                let body = Body { markdown, mentions: Vec::new() };
                let (circle, about) = (circle.cloned(), about.map(ToOwned::to_owned));
                person.held.push(Held { lane, body, circle, about });
                self.save(tx, &person)?;
            }
        }
        Ok(())
    }

    /// Asks a person something. The newest topic is answered first; the same topic is not piled
    /// up twice.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn ask(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        topic: Topic,
        markdown: String,
    ) -> Result<(), TransactionError> {
        if self.person(tx, user)?.consent == Consent::NotYet {
            return Ok(());
        }
        let circle = topic.circle().cloned();
        if self.comes_later(tx, user, &topic)? {
            return Ok(());
        }
        self.remember(tx, user, topic)?;
        let person = self.person(tx, user)?;
        self.tell_markdown(tx, person, Lane::Session, markdown, circle.as_ref())
    }

    /// Puts off a question that may wait, while somebody is about to confirm something else; for some
    /// minutes at most.
    fn comes_later(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        topic: &Topic,
    ) -> Result<bool, TransactionError> {
        let person = self.person(tx, user)?;
        let since = tx.at().saturating_sub(PUT_OFF_FOR).unwrap_or(Timestamp::MIN);
        let first = |open: &Topic| open.comes_first(since);
        if !topic.may_wait() || !person.topics.iter().any(first) {
            return Ok(false);
        }
        self.put_off(tx, user, topic)?;
        Ok(true)
    }

    /// Asks somebody something some minutes later.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn put_off(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        topic: &Topic,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        if !person.later.contains(topic) {
            person.later.push(topic.clone());
            self.save(tx, &person)?;
        }
        tx.set_timer(TimerKey::AskLater(user.to_owned()), Wait::For(PUT_OFF_FOR), Late::Do);
        Ok(())
    }

    /// Takes the first of what somebody is to be asked later.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn next_later(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<Option<Topic>, TransactionError> {
        let mut person = self.person(tx, user)?;
        if person.later.is_empty() {
            return Ok(None);
        }
        let topic = person.later.remove(0);
        self.save(tx, &person)?;
        Ok(Some(topic))
    }

    /// Keeps what a person is being asked, without asking it now.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn remember(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        topic: Topic,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        person.topics.retain(|old| *old != topic);
        // What they write next is for this one, and what they write after that not for a wish of
        // long ago, which they can choose again.
        if topic.is_open_question() {
            person.topics.retain(|old| !matches!(old, Topic::TakeOut { .. }));
        }
        person.topics.push(topic);
        person.settled = false;
        if person.topics.len() > TOPICS_AT_MOST {
            person.topics.remove(0);
        }
        self.save(tx, &person)
    }

    /// A question was closed at this time that somebody had not answered, or that does not matter any
    /// more.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn has_unanswered(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        since: Option<Timestamp>,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        if person.unanswered == since {
            return Ok(());
        }
        person.unanswered = since;
        self.save(tx, &person)
    }

    /// Withdraws what a person was being asked.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn withdraw(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        which: impl Fn(&Topic) -> bool,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        let before = person.topics.len() + person.later.len();
        person.retain_topics(|topic| !which(topic));
        person.later.retain(|topic| !which(topic));
        if person.topics.len() + person.later.len() != before {
            self.save(tx, &person)?;
        }
        Ok(())
    }

    /// Takes back what waits for a person's consent and belongs to a circle.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn release_held(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        circle: &OwnedRoomId,
    ) -> Result<(), TransactionError> {
        let mut person = self.person(tx, user)?;
        let before = person.held.len();
        person.held.retain(|held| held.circle.as_ref() != Some(circle));
        if person.held.len() != before {
            self.save(tx, &person)?;
        }
        Ok(())
    }

    /// A circle has moved into another room, and what a person is asked for it moves along.
    ///
    /// # Errors
    /// If the person's row cannot be read or written.
    pub fn move_circle(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        old: &RoomId,
        new: &RoomId,
    ) -> Result<(), TransactionError> {
        let Some(mut person) = tx.get::<Person>(user.as_bytes())? else { return Ok(()) };
        for topic in person
            .topics
            .iter_mut()
            .chain(&mut person.later)
            .filter(|topic| topic.circle().is_some_and(|circle| circle == old))
        {
            topic.move_to(new);
        }
        for held in person.held.iter_mut().filter(|held| held.circle.as_deref() == Some(old)) {
            held.circle = Some(new.to_owned());
        }
        self.save(tx, &person)
    }

    /// What somebody has written to Kolo alone, in their language. Where a question with a free
    /// answer is open, only exact words count as words.
    pub(crate) fn heard_alone(
        &self,
        understanding: &Understanding,
        person: &Person,
        text: &str,
    ) -> (Language, Heard) {
        let language = self.language(person);
        let open = person.topics.iter().any(Topic::is_open_question);
        let strictness = if open { Strictness::Exact } else { Strictness::Lenient };
        let heard = understanding.understand(text, &language, strictness);
        (language, heard)
    }

    pub(super) fn give_consent(&self, tx: &mut Transaction<'_>, person: &mut Person) {
        person.consent = Consent::Given;
        for held in std::mem::take(&mut person.held) {
            let Held { lane, body, circle, about } = held;
            write_about(tx, &person.user, lane, body, circle.as_ref(), about.as_deref());
        }
    }

    /// Somebody of a circle by what others call them: account, shown name or chosen name, without
    /// regard to case. A name that two of them share finds nobody.
    ///
    /// # Errors
    /// If a person's row cannot be read.
    pub fn find(
        &self,
        tx: &Transaction<'_>,
        members: &[Member],
        called: &str,
    ) -> Result<Option<OwnedUserId>, TransactionError> {
        let wanted = called.trim().trim_start_matches('@').to_lowercase();
        let mut found = None;
        for member in members {
            let account = member.user.as_str().trim_start_matches('@').to_lowercase();
            let name = self.name(tx, member)?.to_lowercase();
            let shown = member.name.as_deref().unwrap_or_default().to_lowercase();
            if wanted == account {
                return Ok(Some(member.user.clone()));
            }
            if wanted == member.user.localpart().to_lowercase()
                || wanted == name
                || (!shown.is_empty() && wanted == shown)
            {
                if found.is_some() {
                    return Ok(None);
                }
                found = Some(member.user.clone());
            }
        }
        Ok(found)
    }
}

fn write_about(
    tx: &mut Transaction<'_>,
    user: &UserId,
    lane: Lane,
    body: Body,
    circle: Option<&OwnedRoomId>,
    about: Option<&UserId>,
) {
    let (to, say) = (Destination::Private(user.to_owned()), Deed::Say(body));
    match about {
        Some(about) => tx.send_about(about, lane, to, say),
        None => tx.send(lane, to, say, circle),
    }
}
