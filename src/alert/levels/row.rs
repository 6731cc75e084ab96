//! What is kept of somebody's levels, and the ladder that each makes.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::{
    alert::ladder::{Ladder, Rung},
    core::{Transaction, TransactionError},
    speech::{Language, Level, Understanding, alike},
    store::{Row, Table, debug_shows_nothing},
};

/// So many levels somebody has at most.
pub(super) const MOST: usize = 8;
/// So many steps a ladder has at most.
pub(super) const MOST_STEPS: usize = 10;
/// A step waits from one minute to this, in minutes.
pub(super) const LONGEST_WAIT: u32 = 60;
/// So often people are asked on one step at most.
pub(super) const MOST_TIMES: u32 = 5;
/// The first rest is from one minute to this, in minutes.
pub(super) const LONGEST_REST: u32 = 120;
/// It goes on from one hour to this, in hours.
pub(super) const LONGEST: u32 = 168;
/// The words that go out with it have at most so many characters.
pub(super) const LONGEST_MESSAGE: usize = 500;

/// What a level is called.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::alert) enum Name {
    /// A word that Kolo knows in each language.
    Known(Level),
    /// A word of the person's own.
    Own(String),
}

/// Who is asked on a step.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Who {
    /// Everybody who is called for them.
    All,
    /// These, together.
    These(Vec<OwnedUserId>),
}

/// A step of a ladder.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Step {
    pub who: Who,
    /// How long their answer is waited for, in minutes.
    pub minutes: u32,
    /// How often they are asked.
    pub times: u32,
}

/// What an alert of a level does. As long as nothing is said of something, it does as always.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::alert) struct Plan {
    #[serde(default)]
    pub(super) steps: Vec<Step>,
    /// Who is never asked, on purpose.
    #[serde(default)]
    pub(super) left_out: Vec<OwnedUserId>,
    /// The first rest, in minutes.
    #[serde(default)]
    pub(super) rest: Option<u32>,
    /// How long it goes on, in hours.
    #[serde(default)]
    pub(super) lasts: Option<u32>,
    /// The words that go out with it.
    #[serde(default)]
    pub message: Option<String>,
}

/// A level.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Own {
    pub name: Name,
    #[serde(default)]
    pub plan: Plan,
}

/// Somebody's levels. Under their key.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::alert) struct Levels {
    person: OwnedUserId,
    #[serde(default)]
    all: Vec<Own>,
    /// What is shown and changed while they are forced: no alert ever follows it.
    #[serde(default)]
    shown: Option<Vec<Own>>,
    /// The level that they are setting.
    #[serde(default)]
    pub(super) draft: Option<Own>,
}

debug_shows_nothing!(Name, Who, Step, Plan, Own, Levels);

impl Row for Levels {
    const TABLE: Table = Table::Level;
    const VERSION: u16 = 1;
}

impl Levels {
    /// What is kept of somebody's levels.
    ///
    /// # Errors
    /// If the row cannot be read.
    pub fn of(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        let new = || Self { person: person.to_owned(), all: Vec::new(), shown: None, draft: None };
        Ok(tx.get(person.as_bytes())?.unwrap_or_else(new))
    }

    /// The same, for an alert, which never fails because of it.
    ///
    /// # Errors
    /// If the store does not answer.
    pub fn for_alert(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        match Self::of(tx, person) {
            Err(TransactionError::Row(_)) => {
                Ok(Self { person: person.to_owned(), all: Vec::new(), shown: None, draft: None })
            }
            other => other,
        }
    }

    /// Keeps it, if there is anything to be kept.
    pub(super) fn save(&self, tx: &mut Transaction<'_>) -> Result<(), TransactionError> {
        let key = self.person.as_bytes();
        if self.all.is_empty() && self.shown.is_none() && self.draft.is_none() {
            tx.delete::<Self>(key);
            return Ok(());
        }
        tx.put_owned(key, key, self)
    }

    /// What is shown of them, to somebody who is free or to somebody who is forced.
    pub(super) fn seen(&self, hidden: bool) -> &[Own] {
        self.shown.as_deref().filter(|_| hidden).unwrap_or(&self.all)
    }

    /// The same, to be changed.
    pub(super) fn seen_mut(&mut self, hidden: bool) -> &mut Vec<Own> {
        match hidden {
            true => self.shown.get_or_insert_with(|| self.all.clone()),
            false => &mut self.all,
        }
    }

    /// They are free again: what was changed under force is as if it had never been.
    pub(super) fn is_free(&mut self) -> bool {
        self.shown.take().is_some()
    }

    /// The names of their own.
    pub fn own_names(&self) -> Vec<&str> {
        let own = self.all.iter().filter_map(|level| match &level.name {
            Name::Own(name) => Some(name.as_str()),
            Name::Known(_) => None,
        });
        own.collect()
    }

    /// A level with which a text begins, as it is to be shown, and what stands behind it.
    pub fn said_first<'a>(
        &self,
        text: &'a str,
        understanding: &Understanding,
        language: &Language,
    ) -> (Option<String>, &'a str) {
        let names = self.own_names();
        if let Some((at, rest)) = understanding.named_first(text, &names) {
            return (names.get(at).map(|name| (*name).to_owned()), rest);
        }
        let (level, rest) = understanding.level(text, language);
        (level.map(|level| understanding.primary(level, language).to_owned()), rest)
    }

    /// What an alert does that bears this word.
    pub fn plan(&self, said: &str, understanding: &Understanding, language: &Language) -> Plan {
        let name = Name::said(said, understanding, language);
        let found = self.all.iter().find(|level| level.name.is(&name));
        found.map(|level| level.plan.clone()).unwrap_or_default()
    }

    /// From the least to the gravest: the words that Kolo knows, and then those of their own, as they
    /// were set.
    pub fn in_order(&self) -> Vec<Name> {
        let known = Level::ALL.iter().map(|level| Name::Known(*level));
        let own = self.own_names().into_iter().map(|name| Name::Own(name.to_owned()));
        known.chain(own).collect()
    }
}

impl Name {
    /// The name that somebody writes or has written.
    pub fn said(said: &str, understanding: &Understanding, language: &Language) -> Self {
        match understanding.level(said, language) {
            (Some(level), "") => Self::Known(level),
            _ => Self::Own(said.trim().to_owned()),
        }
    }

    /// Whether both are the same, however they are written.
    pub fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(one), Self::Known(other)) => one == other,
            (Self::Own(one), Self::Own(other)) => alike(one, other),
            _ => false,
        }
    }

    /// How it is shown in a language.
    pub fn shown(&self, understanding: &Understanding, language: &Language) -> String {
        match self {
            Self::Known(level) => understanding.primary(*level, language).to_owned(),
            Self::Own(name) => name.clone(),
        }
    }
}

impl Plan {
    /// Whether everything is as always.
    pub(super) fn is_usual(&self) -> bool {
        *self == Self::default()
    }

    /// The ladder for those who may be called, of whom some may be new, and others gone. Never one on
    /// which nobody stands.
    pub fn ladder(&self, called: &[OwnedUserId], usual: Ladder) -> Ladder {
        let rungs = self.rungs(called);
        Ladder {
            rungs: if rungs.is_empty() { usual.rungs } else { rungs },
            rest: self.rest.map_or(usual.rest, |rest| SignedDuration::from_mins(rest.into())),
            lasts: self.lasts.map_or(usual.lasts, |last| SignedDuration::from_hours(last.into())),
            lead: usual.lead,
        }
    }

    fn rungs(&self, called: &[OwnedUserId]) -> Vec<Rung> {
        let asked = |who: &Who| -> Vec<usize> {
            let is_asked = |user: &OwnedUserId| match who {
                Who::All => !self.left_out.contains(user),
                Who::These(these) => these.contains(user),
            };
            (0..).zip(called).filter(|(_, user)| is_asked(user)).map(|(at, _)| at).collect()
        };
        let rung = |step: &Step| Rung {
            who: asked(&step.who),
            wait: SignedDuration::from_mins(step.minutes.into()),
            times: step.times,
        };
        let mut rungs: Vec<Rung> = self.steps.iter().map(rung).collect();
        rungs.retain(|rung| !rung.who.is_empty());
        let stands = |at: &usize| rungs.iter().any(|rung| rung.who.contains(at));
        let new = (0..).zip(called).filter(|(_, user)| !self.left_out.contains(user));
        let new: Vec<usize> = new.map(|(at, _)| at).filter(|at| !stands(at)).collect();
        if let Some(last) = rungs.last_mut() {
            last.who.extend(new);
        }
        rungs
    }

    /// Who of these stands on no step, and is not left out on purpose.
    pub(super) fn forgotten(&self, contacts: &[OwnedUserId]) -> Vec<OwnedUserId> {
        let has = |who: &Who, user: &OwnedUserId| match who {
            Who::All => true,
            Who::These(these) => these.contains(user),
        };
        let stands = |user: &&OwnedUserId| {
            self.left_out.contains(user) || self.steps.iter().any(|step| has(&step.who, user))
        };
        match self.steps.is_empty() {
            true => Vec::new(),
            false => contacts.iter().filter(|user| !stands(user)).cloned().collect(),
        }
    }
}
