//! `!reload`: a facilitator has changed scripts, and wants to use them without a new start.
//!
//! Files are the operator's, so only those whom the operator has named may ask. Asking is a deed:
//! the files are read outside of the core, and what was found is told to who asked, in private. A
//! session that runs has its own copy of its script, and notices nothing.

use std::collections::{BTreeMap, BTreeSet};

use matrix_sdk::ruma::UserId;

use super::{Circles, scene::Scene};
use crate::{
    core::{Deed, Destination, Flow, Lane, Transaction, TransactionError},
    script::{Change, Mistake, Reread, ScriptName},
    speech::{ArgValue, Language, List, Phrase, Words, markup},
};

/// More mistakes than these are counted only: whoever mends them sees them all at the command line.
const MISTAKES_AT_MOST: usize = 5;

impl Scene<'_, '_> {
    /// Has the scripts read anew.
    pub fn reload(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if !self.people().settings().allow.names(sender) {
            let operator = self.people().settings().operator.clone();
            return self.answer(sender, &Phrase::ReloadNotYours { operator });
        }
        let to = Destination::Private(sender.to_owned());
        self.tx.send(Lane::Control, to, Deed::Reload, None);
        Ok(())
    }
}

impl Circles {
    /// Takes the scripts that lie ready, and tells who asked for it what has changed.
    pub(super) fn reloaded(
        &self,
        tx: &mut Transaction<'_>,
        by: Option<&UserId>,
    ) -> Result<Flow, TransactionError> {
        let reread = self.shelf.take();
        let Some(by) = by else { return Ok(Flow::Taken) };
        match reread {
            Reread::Read(change) => self.tell_change(tx, by, &change)?,
            Reread::Unreadable => self.people.answer(tx, by, &Phrase::ScriptsUnreadable)?,
            Reread::BuiltIn => self.people.answer(tx, by, &Phrase::ScriptsBuiltIn)?,
        }
        Ok(Flow::Taken)
    }

    fn tell_change(
        &self,
        tx: &mut Transaction<'_>,
        by: &UserId,
        change: &Change,
    ) -> Result<(), TransactionError> {
        let language = self.people.language(&self.people.person(tx, by)?);
        let changes = self.changes(change, &language);
        let count = u64::try_from(change.count).unwrap_or(u64::MAX);
        self.people.answer(tx, by, &Phrase::ScriptsReloaded { count, changes })?;
        for mistake in first_of_each(&change.mistakes).into_iter().take(MISTAKES_AT_MOST) {
            self.people.answer(tx, by, &self.mistake(mistake, &language))?;
        }
        let more = change.mistakes.len().saturating_sub(MISTAKES_AT_MOST);
        if more > 0 {
            let count = u64::try_from(more).unwrap_or(u64::MAX);
            self.people.answer(tx, by, &Phrase::MoreScriptMistakes { count })?;
        }
        Ok(())
    }

    /// A line for each way in which scripts have changed.
    fn changes(&self, change: &Change, language: &Language) -> Words {
        let names = |names: &[ScriptName]| List::of(names.iter().map(|name| format!("*{name}*")));
        let files = change.mistakes.iter().map(|mistake| markup::escape(mistake.source.name()));
        let files: BTreeSet<String> = files.collect();
        let files = List::of(files);
        let lines = [
            (!change.added.is_empty())
                .then(|| Phrase::ScriptsAdded { names: names(&change.added) }),
            (!change.changed.is_empty())
                .then(|| Phrase::ScriptsChanged { names: names(&change.changed) }),
            (!change.gone.is_empty()).then(|| Phrase::ScriptsGone { names: names(&change.gone) }),
            (!change.mistakes.is_empty()).then_some(Phrase::ScriptsWithMistakes { names: files }),
        ];
        let mut lines: Vec<Phrase> = lines.into_iter().flatten().collect();
        if lines.is_empty() {
            lines.push(Phrase::ScriptsUnchanged);
        }
        let lines = lines.iter().map(|line| self.people.speech().say(language, line));
        Words(lines.collect::<Vec<_>>().join("\n"))
    }

    /// A mistake as `kolo check` words it.
    fn mistake(&self, mistake: &Mistake, language: &Language) -> Phrase {
        let id = format!("check-{}", mistake.fault.id());
        let args = mistake.fault.args();
        let args: Vec<_> = args
            .iter()
            .map(|(name, value)| (*name, ArgValue::from(&Words(value.clone()))))
            .collect();
        let say = |attribute: Option<&str>| {
            let text = self.people.speech().text(language, &id, attribute, &args);
            Words(markup::escape(&text.unwrap_or_else(|| id.clone())))
        };
        Phrase::ScriptMistake {
            file: mistake.source.path_in_prompts(),
            line: u64::try_from(mistake.line()).unwrap_or(u64::MAX),
            what: say(None),
            help: say(Some("help")),
        }
    }
}

/// The first mistake of each file, then the second of each, and so on.
fn first_of_each(mistakes: &[Mistake]) -> Vec<&Mistake> {
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    let mut ranked: Vec<(usize, &Mistake)> = Vec::new();
    for mistake in mistakes {
        let before = found.entry(&mistake.source.path).or_default();
        ranked.push((*before, mistake));
        *before += 1;
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, mistake)| mistake).collect()
}
