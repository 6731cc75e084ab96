//! What anybody can say in their private room, whatever else is going on there: the answer to
//! "may I write to you", `help`, `forget me`, `leave`, a language, a name, where they are.
//!
//! What it does not take goes to the other features; what none of them takes comes back to
//! [`Unheard`], so that nobody writes into silence.

use std::sync::Arc;

use matrix_sdk::ruma::{EventId, OwnedRoomId, UserId};

use super::{AboutCheckIns, Consent, People, Person, Topic, consent};
use crate::{
    core::{
        Content, Feature, Flow, Happening, Lane, TimerKey, Transaction, TransactionError, Unread,
    },
    speech::{
        AlertWord, CheckInWord, Command, Language, List, Phrase, Reply, Strictness, Understanding,
        Word, Words,
    },
};

/// While a question waits for an answer in somebody's own words, "call me" and more words than this
/// is such an answer, not a name.
const LONGEST_NAME_IN_AN_ANSWER: usize = 4;

/// The feature that listens first in private rooms.
#[derive(Debug)]
pub struct PrivateTalk {
    people: People,
    understanding: Arc<Understanding>,
}

impl PrivateTalk {
    /// Private talk with these people.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        mut person: Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(&person);
        let open = person.topics.iter().any(Topic::is_open_question);
        let strictness = if open { Strictness::Exact } else { Strictness::Lenient };
        let heard = self.understanding.understand(text, &language, strictness);
        let command = self.understanding.command(text, &language);
        let command_word = command.as_ref().and_then(|asked| asked.command.as_ref().ok()).copied();

        match (heard.whole, command_word) {
            (Some(Word::ForgetMe), _) | (_, Some(Command::ForgetMe)) => {
                self.people.forget(tx, &person.user)?;
            }
            (Some(Word::Help), _) | (_, Some(Command::Help)) => return Ok(Flow::Passed),
            (Some(Word::WhatCanYouSee), _) => consent::explain(&self.people, tx, &person),
            (Some(Word::Leave), _) | (_, Some(Command::Leave)) => {
                tx.raise(Happening::Leaves { person: person.user.clone() });
                self.people.write(tx, &person, Lane::Control, &Phrase::YouLeft, None);
                for stays in self.people.what_stays(tx, &self.understanding, &person.user)? {
                    self.people.write(tx, &person, Lane::Control, &stays, None);
                }
            }
            (_, Some(Command::Language)) => {
                let rest = command.map(|asked| asked.rest).unwrap_or_default();
                self.speak(tx, &mut person, &rest)?;
            }
            _ if person.consent != Consent::Given => {
                let for_the_circle = matches!(
                    heard.whole,
                    Some(Word::Pause | Word::Stop | Word::Hold | Word::Support | Word::Ground)
                );
                if for_the_circle || command.is_some() {
                    return Ok(Flow::Passed);
                }
                consent::settle(&self.people, &self.understanding, tx, person, &heard)?;
            }
            _ => match self.understanding.called(text, strictness) {
                Some(name) if !open || name.split(' ').count() <= LONGEST_NAME_IN_AN_ANSWER => {
                    person.name = Some(name.clone());
                    self.people.save(tx, &person)?;
                    let phrase = Phrase::NameNoted { name };
                    self.people.write(tx, &person, Lane::Control, &phrase, None);
                }
                _ => match self.people.hears_where(tx, &self.understanding, &person, text)? {
                    Some(phrase) => self.people.answer(tx, &person.user, &phrase)?,
                    None => return Ok(Flow::Passed),
                },
            },
        }
        Ok(Flow::Taken)
    }

    fn could_not_read(
        &self,
        tx: &mut Transaction<'_>,
        unread: &Unread,
    ) -> Result<Flow, TransactionError> {
        if owner(&self.people, tx, &unread.room, &unread.sender)?.is_none() {
            return Ok(Flow::Passed);
        }
        self.people.answer(tx, &unread.sender, &Phrase::CouldNotRead)?;
        Ok(Flow::Taken)
    }

    /// A reaction is no answer. That is said once.
    fn reacted(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        sender: &UserId,
    ) -> Result<Flow, TransactionError> {
        let Some(mut person) = owner(&self.people, tx, room, sender)? else {
            return Ok(Flow::Passed);
        };
        if !std::mem::replace(&mut person.told_of_reactions, true) {
            self.people.save(tx, &person)?;
            self.people.answer(tx, sender, &Phrase::ReactionsUnread)?;
        }
        Ok(Flow::Taken)
    }

    fn speak(
        &self,
        tx: &mut Transaction<'_>,
        person: &mut Person,
        wanted: &str,
    ) -> Result<(), TransactionError> {
        let phrase = match self.people.speech().language_called(wanted) {
            Some(language) => {
                person.language = Some(language.clone());
                if person.consent != Consent::Given {
                    person.let_questions_be_asked_anew();
                }
                self.people.save(tx, person)?;
                Phrase::ISpeakThis
            }
            None => Phrase::LanguagesISpeak { languages: self.people.languages() },
        };
        self.people.write(tx, person, Lane::Control, &phrase, None);
        if person.consent == Consent::Asked {
            self.people.write(tx, person, Lane::Control, &Phrase::MayIWrite, None);
        }
        Ok(())
    }
}

impl People {
    /// The languages that Kolo speaks, each with its tag, as people read them.
    pub fn languages(&self) -> List {
        let languages = self.speech().languages();
        List::of(languages.map(|language| {
            format!("{language} ({})", self.speech().say(language, &Phrase::LanguageName))
        }))
    }

    /// What `help` says to somebody.
    pub fn help(&self, understanding: &Understanding, language: &Language) -> Phrase {
        let word = |word| Words::from(understanding.primary(word, language));
        Phrase::Help {
            pass: word(Word::Pass),
            pause: word(Word::Pause),
            stop: word(Word::Stop),
            leave: word(Word::Leave),
            forget: word(Word::ForgetMe),
        }
    }

    /// What else `help` says in private: what there is for them alone.
    pub fn help_for_you(&self, understanding: &Understanding, language: &Language) -> Phrase {
        let word = |word| Words::from(understanding.primary(word, language));
        Phrase::HelpForYou {
            check_in: understanding.primary(CheckInWord::CheckIn, language).into(),
            contacts: word(Word::MyContacts),
            absence: word(Word::AbsenceRule),
            alert: understanding.primary(AlertWord::Alert, language).into(),
        }
    }
}

impl Feature for PrivateTalk {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        let (room, sender, content) = match what {
            Happening::Message { room, sender, content, .. } => (room, sender, content),
            Happening::Timer { key: TimerKey::Unreadable(event), .. } => {
                return match tx.unread(event)? {
                    Some(unread) => self.could_not_read(tx, &unread),
                    None => Ok(Flow::Passed),
                };
            }
            Happening::Reacted { room, sender } => return self.reacted(tx, room, sender),
            _ => return Ok(Flow::Passed),
        };
        let Some(person) = owner(&self.people, tx, room, sender)? else {
            return Ok(Flow::Passed);
        };
        match content {
            Content::Text(text) => self.heard(tx, person, text),
            Content::Correction { of, text } => mended(&self.people, tx, person, what, of, text),
            Content::Enclosed { .. } | Content::Other => {
                self.people.write(tx, &person, Lane::Control, &Phrase::OnlyWords, None);
                Ok(Flow::Taken)
            }
        }
    }
}

/// The person whose private room this is, if it is they who wrote.
fn owner(
    people: &People,
    tx: &Transaction<'_>,
    room: &OwnedRoomId,
    sender: &UserId,
) -> Result<Option<Person>, TransactionError> {
    Ok(people.of_room(tx, room)?.filter(|person| person.user == sender))
}

/// A correction of what Kolo did not understand is heard as if it had been written so at once.
fn mended(
    people: &People,
    tx: &mut Transaction<'_>,
    mut person: Person,
    what: &Happening,
    of: &EventId,
    text: &str,
) -> Result<Flow, TransactionError> {
    let Happening::Message { room, sender, event, sent_at, .. } = what else {
        return Ok(Flow::Passed);
    };
    if person.unheard.as_deref() != Some(of) {
        return Ok(Flow::Passed);
    }
    person.unheard = None;
    people.save(tx, &person)?;
    tx.raise(Happening::Message {
        room: room.clone(),
        sender: sender.clone(),
        event: event.clone(),
        sent_at: *sent_at,
        content: Content::Text(text.to_owned()),
    });
    Ok(Flow::Taken)
}

/// The feature that listens last in private rooms.
#[derive(Debug)]
pub struct Unheard {
    people: People,
    understanding: Arc<Understanding>,
}

impl Unheard {
    /// Answers what nobody took.
    pub fn new(people: People, understanding: Arc<Understanding>) -> Self {
        Self { people, understanding }
    }
}

impl Feature for Unheard {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        let Happening::Message { room, sender, event, content, .. } = what else {
            return Ok(Flow::Passed);
        };
        let Some(mut person) = owner(&self.people, tx, room, sender)? else {
            return Ok(Flow::Passed);
        };
        let Content::Text(text) = content else { return Ok(Flow::Passed) };
        let language = self.people.language(&person);
        let heard = self.understanding.understand(text, &language, Strictness::Lenient);
        let command = self.understanding.command(text, &language);
        let asks_help = command.is_some_and(|asked| asked.command == Ok(Command::Help));
        let phrase = if asks_help || heard.whole == Some(Word::Help) {
            let help = self.people.help(&self.understanding, &language);
            self.people.write(tx, &person, Lane::Control, &help, None);
            let more = self.people.help_for_you(&self.understanding, &language);
            self.people.write(tx, &person, Lane::Control, &more, None);
            for stays in self.people.what_stays(tx, &self.understanding, sender)? {
                self.people.write(tx, &person, Lane::Control, &stays, None);
            }
            return Ok(Flow::Taken);
        } else if person.consent != Consent::Given {
            consent::settle(&self.people, &self.understanding, tx, person, &heard)?;
            return Ok(Flow::Taken);
        } else {
            let help = Words::from(self.understanding.primary(Word::Help, &language));
            if self.understanding.reply(text, &language) == Some(Reply::Hello) {
                self.people.write(tx, &person, Lane::Control, &Phrase::GreetsBack { help }, None);
                return Ok(Flow::Taken);
            }
            person.unheard = Some(event.clone());
            self.people.save(tx, &person)?;
            match person.asked_last() {
                Some(Topic::CheckIn { asks: AboutCheckIns::How }) => Phrase::CheckInOnlyThese,
                Some(Topic::CheckIn { asks: AboutCheckIns::Own }) => Phrase::OwnOnlyThese {
                    skip: self.understanding.primary(Word::Skip, &language).into(),
                    pass: self.understanding.primary(Word::Pass, &language).into(),
                },
                _ => Phrase::NotUnderstood { help },
            }
        };
        self.people.write(tx, &person, Lane::Control, &phrase, None);
        Ok(Flow::Taken)
    }
}
