//! To whom an alert goes: to the person's own contacts, or, if it begins with a level of a chain for
//! which they answer, to that chain and nobody else.

use matrix_sdk::ruma::{EventId, RoomId};

use super::{
    Alerts, Said,
    row::{Part, Pending, Raising},
};
use crate::{
    alert::{
        calls::open_chain,
        card::Grave,
        chain::{Meant, levels_of, meant},
        levels::Levels,
    },
    core::{CallFor, Flow, Happening, Raised, ToChain, Transaction, TransactionError},
    people::Person,
    speech::{AlertWord, Command, Names, Phrase, Strictness, Word, Words},
};

/// What a message adds to an alert.
pub(super) struct Raise<'a> {
    pub level: Option<String>,
    pub words: &'a str,
    pub chain: Option<ToChain>,
    /// It goes to their own contacts.
    pub own: bool,
    /// It names a level of a chain for which they do not answer.
    pub not_theirs: bool,
}

impl<'a> Raise<'a> {
    /// Nothing but words.
    pub fn words(words: &'a str) -> Self {
        Self { level: None, words, chain: None, own: false, not_theirs: false }
    }

    pub fn part(self, event: &EventId) -> Part {
        let words = self.words.to_owned();
        Part { event: event.to_owned(), level: self.level, words, chain: self.chain, own: self.own }
    }
}

impl Alerts {
    /// What stands behind "alert". A level of the person's own comes before one of a chain.
    pub(super) fn what_is_raised<'a>(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        room: &RoomId,
        text: &'a str,
    ) -> Result<Raise<'a>, TransactionError> {
        let levels = Levels::for_alert(tx, &person.user)?;
        let (level, words) =
            levels.said_first(text, &self.understanding, &self.people.language(person));
        let theirs = Raise { level, words, chain: None, own: true, not_theirs: false };
        if theirs.level.is_some() {
            return Ok(theirs);
        }
        Ok(match meant(tx, &person.user, room, text)? {
            Meant::Nothing => theirs,
            Meant::NotTheirs => Raise { not_theirs: true, ..theirs },
            Meant::Chain { to, level, rest } => {
                let (level, words) = (Some(level), rest);
                Raise { level, words, chain: Some(to), own: false, not_theirs: false }
            }
        })
    }

    /// To whom it goes, as they read it: nobody of a chain is named.
    pub(super) fn goes_to(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        chain: Option<&ToChain>,
        level: Option<&str>,
    ) -> Result<Names, TransactionError> {
        let Some(chain) = chain else { return self.contacts(tx, person) };
        let mut names = match chain.own {
            true => self.contacts(tx, person)?,
            false => Names(Vec::new()),
        };
        let level = level.unwrap_or_default().to_owned();
        let language = self.people.language(person);
        names.0.push(self.people.speech().say(&language, &Phrase::ChainPeople { level }));
        Ok(names)
    }

    /// Only who answers for a chain raises it.
    pub(super) fn says_not_theirs(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        not_theirs: bool,
        goes_out: bool,
    ) {
        if !not_theirs {
            return;
        }
        let word = self.understanding.primary(Command::Chain, &self.people.language(person));
        let chain = Words(format!("!{word}"));
        let phrase = match goes_out {
            true => Phrase::ChainNotYours { chain },
            false => Phrase::ChainNotYoursNobody { chain },
        };
        self.says(tx, person, &phrase);
    }

    /// The levels of their chains, behind what `alert?` says.
    pub(super) fn explains_chains(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        if let Some(level) = levels_of(tx, &person.user)?.first() {
            let Words(alert) = self.word(person, AlertWord::Alert);
            let alert = Words(format!("{alert} {level}"));
            self.says(tx, person, &Phrase::ChainExplained { alert });
        }
        Ok(Flow::Taken)
    }

    /// `alert` once more goes to those of the chain, while an alert to it is open.
    pub(super) fn says_it_goes_to_chain(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        quiet: bool,
    ) -> Result<(), TransactionError> {
        let chain = open_chain(tx, &person.user)?.filter(|chain| !chain.own && !quiet);
        if chain.is_some() {
            let mine = self.understanding.primary(Word::MyContacts, &self.people.language(person));
            let Words(alert) = self.word(person, AlertWord::Alert);
            let own = Words(format!("{alert} {mine}"));
            self.says(tx, person, &Phrase::ChainOpen { own });
        }
        Ok(())
    }

    /// `alert my contacts`, while an alert to a chain is open.
    pub(super) fn adds_own_contacts(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        row: &Raising,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let heard = self.understanding.understand(rest, &language, Strictness::Exact);
        let chain = open_chain(tx, &person.user)?.filter(|chain| !chain.own);
        if chain.is_none() || heard.whole != Some(Word::MyContacts) {
            return Ok(Flow::Passed);
        }
        let names = self.contacts(tx, person)?;
        if names.0.is_empty() {
            return Ok(Flow::Passed);
        }
        let (level, words, at, duress) = (None, None, tx.at(), false);
        let (quiet, journey, chain) = (row.is_quiet(), None, None);
        let raised = Raised { level, words, at, duress, quiet, journey, chain };
        tx.raise(Happening::Calls { person: person.user.clone(), why: CallFor::Alert(raised) });
        Ok(self.says(tx, person, &Phrase::ChainOwnToo { names }))
    }

    /// `alert` with a level of a chain, while an alert to nobody but their own contacts is open: the
    /// chain is called, too.
    pub(super) fn adds_chain(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        (quiet, rest): (bool, &str),
    ) -> Result<Flow, TransactionError> {
        if open_chain(tx, &person.user)?.is_some() {
            return Ok(Flow::Passed);
        }
        let raise = self.what_is_raised(tx, person, said.room, rest)?;
        self.says_not_theirs(tx, person, raise.not_theirs && !quiet, true);
        let Some(chain) = raise.chain else { return Ok(Flow::Passed) };
        let (level, words, at) = (raise.level, Some(said.text.to_owned()), tx.at());
        let names = self.goes_to(tx, person, Some(&chain), level.as_deref())?;
        let (duress, journey, chain) = (false, None, Some(ToChain { own: true, ..chain }));
        let raised = Raised { level, words, at, duress, quiet, journey, chain };
        tx.raise(Happening::Calls { person: person.user.clone(), why: CallFor::Alert(raised) });
        match quiet {
            true => Ok(Flow::Taken),
            false => Ok(self.says(tx, person, &Phrase::ChainOwnToo { names })),
        }
    }

    /// How bad an alert is that has not gone out.
    pub(super) fn level_of(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        pending: &Pending,
    ) -> Result<Option<String>, TransactionError> {
        let levels = Levels::for_alert(tx, &person.user)?;
        let (known, language) = (&self.understanding, self.people.language(person));
        let grave = |said: &str| Grave::of_alert(Some(said), false, &levels, known, &language);
        Ok(pending.level(grave))
    }
}
