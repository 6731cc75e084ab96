//! What is kept of how somebody raises an alert and ends it.

use jiff::Timestamp;
use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::enclosing::Enclosures;
use crate::{
    alert::{calls::has_open_alert, card::Grave},
    core::{OpenSteps, TimerKey, ToChain, Transaction, TransactionError},
    people::Topic,
    speech::plain,
    store::{Row, Store, StoreError, Table, debug_shows_nothing},
};

/// An alert waits so long before it goes out, in seconds, unless its author has chosen otherwise.
const GRACE: u32 = 10;
/// So much of what somebody writes with an alert is kept; in characters.
const LONGEST: usize = 500;
/// Of so many of their messages it is known that they belong to an alert.
const MOST_EVENTS: usize = 50;

/// One message of an alert that has not gone out.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Part {
    pub event: OwnedEventId,
    pub level: Option<String>,
    pub words: String,
    /// The chain of a circle to which it goes.
    #[serde(default)]
    pub chain: Option<ToChain>,
    /// It goes to their own contacts.
    #[serde(default)]
    pub own: bool,
}

/// An alert that has not gone out.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Pending {
    pub parts: Vec<Part>,
    /// When the homeserver accepted the first of them.
    pub at: Timestamp,
    /// Until when they can stop it, by the same clock.
    pub until: Timestamp,
    pub quiet: bool,
}

/// An alert that has gone out.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Gone {
    /// Until when it could be stopped.
    pub until: Timestamp,
    /// The messages that belong to it.
    pub events: Vec<OwnedEventId>,
    /// What they were being asked then.
    pub asked: Option<Topic>,
    /// They read nothing more of it.
    pub quiet: bool,
    /// They were forced to end it: here nothing of it is to be seen.
    pub hidden: bool,
}

/// The words that end an alert, in the form in which words are compared.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct EndingWords {
    pub safe: Option<String>,
    /// Those that say that they are forced.
    pub forced: Vec<String>,
    /// They were forced to have no safe word any more: who ends an alert without one is forced.
    pub none_is_forced: bool,
}

/// The words as far as they have been chosen.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Draft {
    pub safe: Option<String>,
    pub forced: Option<String>,
    /// They are forced to change them.
    pub is_forced: bool,
}

/// How somebody raises an alert. Under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Raising {
    pub person: OwnedUserId,
    #[serde(default)]
    grace: Option<u32>,
    #[serde(default)]
    pub words: EndingWords,
    #[serde(default)]
    pub draft: Option<Draft>,
    #[serde(default)]
    pub pending: Option<Pending>,
    #[serde(default)]
    pub gone: Option<Gone>,
    /// When they were asked whether they want to be forgotten although an alert is open.
    #[serde(default)]
    pub forget_asked: Option<Timestamp>,
    /// What else was sent with the alert.
    #[serde(default)]
    pub enclosures: Enclosures,
}

/// Whoever has raised an alert waits until it goes out.
///
/// # Errors
/// If the store does not answer.
pub fn open_steps(store: &dyn Store, steps: &mut OpenSteps) -> Result<(), StoreError> {
    steps.gather(store, |row: &Raising| row.pending.as_ref().map(|_| row.timer()))
}

/// How an alert stands, as far as the person may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::alert) enum Standing {
    /// There is none.
    Nothing,
    /// It can be stopped.
    Grace,
    /// It has gone out.
    Open,
}

/// Which of their words somebody has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::alert) enum Which {
    /// They are safe.
    Safe,
    /// They are forced to say that they are.
    Forced,
}

debug_shows_nothing!(Part, Pending, Gone, EndingWords, Draft, Raising);

impl Row for Raising {
    const TABLE: Table = Table::Alert;
    const VERSION: u16 = 1;
}

impl Raising {
    pub fn of(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        let new = || Self {
            person: person.to_owned(),
            grace: None,
            words: EndingWords::default(),
            draft: None,
            pending: None,
            gone: None,
            forget_asked: None,
            enclosures: Enclosures::default(),
        };
        Ok(tx.get(person.as_bytes())?.unwrap_or_else(new))
    }

    /// Keeps it, if there is anything to be kept.
    pub fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let key = self.person.as_bytes();
        let EndingWords { safe, forced, none_is_forced } = &self.words;
        let has_words = safe.is_some() || !forced.is_empty() || *none_is_forced;
        let is_waiting = self.pending.is_some() || self.gone.is_some() || self.draft.is_some();
        if has_words || is_waiting || self.grace.is_some() || self.forget_asked.is_some() {
            return tx.put_owned(key, key, self);
        }
        tx.delete::<Self>(key);
        Ok(())
    }

    pub fn timer(&self) -> TimerKey {
        TimerKey::Grace(self.person.clone())
    }

    pub fn grace(&self) -> u32 {
        self.grace.unwrap_or(GRACE)
    }

    pub fn set_grace(&mut self, seconds: u32) {
        self.grace = Some(seconds).filter(|seconds| *seconds != GRACE);
    }

    /// What is to be seen of an alert here.
    pub fn standing(&self, tx: &Transaction<'_>) -> Result<Standing, TransactionError> {
        Ok(match self.pending {
            Some(_) => Standing::Grace,
            None if !self.is_hidden() && has_open_alert(tx, &self.person)? => Standing::Open,
            None => Standing::Nothing,
        })
    }

    /// Notes that a message belongs to the alert that has gone out.
    pub fn belongs(&mut self, event: &EventId) {
        let Some(gone) = self.gone.as_mut() else { return };
        if gone.events.len() >= MOST_EVENTS {
            gone.events.remove(0);
        }
        gone.events.push(event.to_owned());
    }

    pub fn has_gone_with(&self, event: &EventId) -> bool {
        self.gone.as_ref().is_some_and(|gone| gone.events.iter().any(|it| it == event))
    }

    /// Whether they have ended it with the word that says that they are forced.
    pub fn is_hidden(&self) -> bool {
        self.gone.as_ref().is_some_and(|gone| gone.hidden)
    }

    pub fn is_quiet(&self) -> bool {
        self.gone.as_ref().is_some_and(|gone| gone.quiet)
    }
}

impl EndingWords {
    /// Which of them this is.
    pub fn which(&self, text: &str) -> Option<Which> {
        let said = plain(text);
        if said.is_empty() {
            return None;
        }
        if self.safe.as_ref() == Some(&said) {
            return Some(Which::Safe);
        }
        self.forced.contains(&said).then_some(Which::Forced)
    }

    /// Whether an alert ends with one of them only.
    pub fn are_needed(&self) -> bool {
        self.safe.is_some() && !self.none_is_forced
    }
}

impl Pending {
    /// How bad it is, as they said last. Where they said a level of a chain too, it is the gravest of the
    /// others: those mean something to everybody who is called.
    pub fn level(&self, grave: impl Fn(&str) -> Grave) -> Option<String> {
        let last = self.parts.iter().rev().find_map(|part| part.level.clone());
        let others = self.parts.iter().filter(|part| part.chain.is_none());
        let gravest = others.filter_map(|part| part.level.clone()).max_by_key(|said| grave(said));
        match self.level_of_chain() {
            Some(_) => gravest.or(last),
            None => last,
        }
    }

    /// The level of a chain, as they said last.
    pub fn level_of_chain(&self) -> Option<String> {
        let mut parts = self.parts.iter().rev().filter(|part| part.chain.is_some());
        parts.find_map(|part| part.level.clone())
    }

    /// The chain to which it goes, as they said last; with their own contacts, if they said that, too.
    pub fn chain(&self) -> Option<ToChain> {
        let chain = self.parts.iter().rev().find_map(|part| part.chain.clone())?;
        let own = self.parts.iter().any(|part| part.own);
        Some(ToChain { own, ..chain })
    }

    /// What they wrote, in its order; at most so much. A level of a chain stands there, if it goes out with
    /// another level.
    pub fn words(&self, level: Option<&str>) -> Option<String> {
        let said = |part: &Part| match &part.level {
            Some(of_chain) if part.chain.is_some() && Some(of_chain.as_str()) != level => {
                format!("{of_chain} {}", part.words).trim_end().to_owned()
            }
            _ => part.words.clone(),
        };
        let words = self.parts.iter().map(said).filter(|it| !it.is_empty());
        let words = words.collect::<Vec<_>>().join("\n");
        let words: String = words.chars().take(LONGEST).collect();
        Some(words).filter(|words| !words.is_empty())
    }

    pub fn part(&mut self, event: &EventId) -> Option<&mut Part> {
        self.parts.iter_mut().find(|part| part.event == event)
    }
}
