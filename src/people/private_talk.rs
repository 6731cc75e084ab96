//! What anybody can say in their private room, whatever else is going on there: the answer to
//! "may I write to you", `help`, `forget me`, `leave`, a language, a name.
//!
//! What it does not take goes to the other features; what none of them takes comes back to
//! [`Unheard`], so that nobody writes into silence.

use matrix_sdk::ruma::OwnedRoomId;

use super::{Consent, People, Person, forgetting};
use crate::{
    core::{Content, Feature, Flow, Happening, Lane, Transaction, TransactionError},
    speech::{Command, Language, Phrase, Strictness, Understanding, Word, Words},
};

use std::sync::Arc;

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
        let open = person.topics.iter().any(super::Topic::is_open_question);
        let strictness = if open { Strictness::Exact } else { Strictness::Lenient };
        let heard = self.understanding.understand(text, &language, strictness);
        let command = self.understanding.command(text, &language);
        let command_word = command.as_ref().and_then(|asked| asked.command.as_ref().ok()).copied();

        match (heard.whole, command_word) {
            (Some(Word::ForgetMe), _) | (_, Some(Command::ForgetMe)) => {
                forgetting::forget(&self.people, tx, person)?;
                return Ok(Flow::Taken);
            }
            (Some(Word::Help), _) | (_, Some(Command::Help)) => {
                let help = self.people.help(&self.understanding, &language);
                self.people.write(tx, &person, Lane::Control, &help, None);
                return Ok(Flow::Taken);
            }
            (Some(Word::WhatCanYouSee), _) => {
                self.explain(tx, &person);
                return Ok(Flow::Taken);
            }
            _ => {}
        }
        if person.consent != Consent::Given {
            self.consent(tx, person, heard.whole, heard.number)?;
            return Ok(Flow::Taken);
        }
        match (heard.whole, command_word) {
            (Some(Word::Leave), _) | (_, Some(Command::Leave)) => {
                tx.raise(Happening::Leaves { person: person.user.clone() });
                self.people.write(tx, &person, Lane::Control, &Phrase::YouLeft, None);
                Ok(Flow::Taken)
            }
            (_, Some(Command::Language)) => {
                let rest = command.map(|asked| asked.rest).unwrap_or_default();
                self.speak(tx, &mut person, &rest)?;
                Ok(Flow::Taken)
            }
            _ => match self.understanding.called(text) {
                Some(name) => {
                    person.name = Some(name.clone());
                    self.people.save(tx, &person)?;
                    let phrase = Phrase::NameNoted { name };
                    self.people.write(tx, &person, Lane::Control, &phrase, None);
                    Ok(Flow::Taken)
                }
                None => Ok(Flow::Passed),
            },
        }
    }

    fn consent(
        &self,
        tx: &mut Transaction<'_>,
        mut person: Person,
        word: Option<Word>,
        number: Option<u32>,
    ) -> Result<(), TransactionError> {
        match (word, number) {
            (Some(Word::Yes), _) | (_, Some(1)) => {
                let language = self.people.language(&person);
                let thanks = Phrase::ThankYouForTheYes {
                    help: self.understanding.primary(Word::Help, &language).into(),
                    forget: self.understanding.primary(Word::ForgetMe, &language).into(),
                    call_me: self.understanding.calling(&language).into(),
                };
                self.people.write(tx, &person, Lane::Control, &thanks, None);
                self.people.give_consent(tx, &mut person);
                self.people.save(tx, &person)?;
                tx.raise(Happening::Consent { person: person.user, given: true });
            }
            (Some(Word::No | Word::Pass | Word::Later | Word::Stop | Word::Leave), _) | (_, Some(2)) => {
                let language = self.people.language(&person);
                let yes = self.understanding.primary(Word::Yes, &language).into();
                let noted = Phrase::NotYetNoted { yes };
                person.consent = Consent::NotYet;
                person.held.clear();
                person.topics.clear();
                self.people.write(tx, &person, Lane::Control, &noted, None);
                self.people.save(tx, &person)?;
                tx.raise(Happening::Consent { person: person.user, given: false });
            }
            (_, Some(3)) => self.explain(tx, &person),
            _ => {
                let hello = person.consent == Consent::New;
                self.people.ask_consent(tx, &mut person, hello);
                self.people.save(tx, &person)?;
            }
        }
        Ok(())
    }

    fn explain(&self, tx: &mut Transaction<'_>, person: &Person) {
        self.people.write(tx, person, Lane::Control, &Phrase::WhatISee, None);
        if person.consent == Consent::Asked {
            self.people.write(tx, person, Lane::Control, &Phrase::MayIWriteAgain, None);
        }
    }

    fn speak(
        &self,
        tx: &mut Transaction<'_>,
        person: &mut Person,
        wanted: &str,
    ) -> Result<(), TransactionError> {
        let phrase = match self.people.find_language(wanted) {
            Some(language) => {
                person.language = Some(language);
                self.people.save(tx, person)?;
                Phrase::ISpeakThis
            }
            None => Phrase::LanguagesISpeak { languages: self.people.languages() },
        };
        self.people.write(tx, person, Lane::Control, &phrase, None);
        Ok(())
    }
}

impl People {
    /// A language that Kolo speaks, by its tag or by its own name.
    pub fn find_language(&self, wanted: &str) -> Option<Language> {
        let wanted = wanted.trim().to_lowercase();
        self.speech().languages().find(|language| {
            language.as_str() == wanted
                || self.speech().say(language, &Phrase::LanguageName).to_lowercase() == wanted
        }).cloned()
    }

    /// The languages that Kolo speaks, each with its tag, as people read them.
    pub fn languages(&self) -> Words {
        let languages = self.speech().languages();
        let named = languages.map(|language| {
            format!("{language} ({})", self.speech().say(language, &Phrase::LanguageName))
        });
        Words(named.collect::<Vec<_>>().join(", "))
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
}

impl Feature for PrivateTalk {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        let Happening::Message { room, sender, content, .. } = what else {
            return Ok(Flow::Passed);
        };
        let Some(person) = owner(&self.people, tx, room, sender)? else {
            return Ok(Flow::Passed);
        };
        match content {
            Content::Text(text) | Content::Correction(text) => self.heard(tx, person, text),
            Content::Other => {
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
    sender: &matrix_sdk::ruma::UserId,
) -> Result<Option<Person>, TransactionError> {
    Ok(people.of_room(tx, room)?.filter(|person| person.user == sender))
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
        if let Happening::Message { room, sender, .. } = what
            && let Some(person) = owner(&self.people, tx, room, sender)?
        {
            let language = self.people.language(&person);
            let help = Words::from(self.understanding.primary(Word::Help, &language));
            let phrase = Phrase::NotUnderstood { help };
            self.people.write(tx, &person, Lane::Control, &phrase, None);
            return Ok(Flow::Taken);
        }
        Ok(Flow::Passed)
    }
}
