//! A script that somebody makes out of another.
//!
//! They never see a file: they leave parts out, say words in other words, and give minutes. What
//! they change is laid over a [`Base`], the whole is written as a file, and the file is read by the
//! rules that hold for every file. So whatever is handed over in the end is a script that can be
//! led, and what a rule refuses is refused while it is written.

use std::{collections::BTreeSet, fmt, mem};

use serde::{Deserialize, Serialize};

use super::{
    hint::Hint,
    mistake::{Fault, Mistake},
    model::{Care, Script, ScriptName, Step, StepText, Text},
    risky::Wordings,
    source::ScriptFile,
    translations::{Around, Joined, join},
    writing::markdown,
};
use crate::speech::Language;

/// A script in one language, without what only facilitators read. `Debug` shows nothing of it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Base(Script);

/// Words of a script that can be said in other words, each by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The number of its step, from 0.
    pub part: usize,
    at: At,
}

/// Where in a step words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Said(usize),
    Asked(usize),
    Item(usize),
    Column(usize),
    Row(usize),
}

/// What somebody changes. `Debug` shows nothing of it.
#[derive(Clone, Default)]
pub(crate) struct Changes {
    pub title: Option<String>,
    pub about: Option<String>,
    /// The numbers of steps that are left out.
    pub out: BTreeSet<usize>,
    /// The numbers of steps, with other minutes.
    pub minutes: Vec<(usize, u16)>,
    /// The places of pieces, with other words.
    pub words: Vec<(usize, String)>,
}

/// Why something cannot be changed so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// A paragraph is too long for a telephone.
    TooLong { length: usize, limit: usize },
    /// The whole is too long for one file.
    TooMuch,
    /// Words that can hurt or press somebody, with what to write instead if the list says so.
    Risky { words: String, instead: Option<String> },
    /// Words stand between braces, where they would have a meaning.
    Braces,
    /// It would be read as something other than a sentence.
    NotPlain,
    /// The step with this number, from 0, builds on what would be left out.
    Needed { by: usize },
    /// With personal matter, a script ends with its closing step.
    MustClose,
    /// Nothing would be left.
    Nothing,
    /// What is planned in the step takes so many minutes.
    TooFewMinutes { least: u32 },
}

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Base(..)")
    }
}

impl fmt::Debug for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Changes(..)")
    }
}

impl Base {
    /// More steps are too many to go through on a telephone.
    pub const MOST_PARTS: usize = 24;
    /// So are more pieces.
    pub const MOST_PIECES: usize = 96;
    /// A file of more bytes cannot be handed over in one.
    const MOST_BYTES: usize = 48 * 1024;

    /// Whether people may make a script of their own out of `script`. A red one stays as it is.
    pub fn fits(script: &Script) -> bool {
        let text = script.texts.get(&script.source).cloned().unwrap_or_default();
        let pieces: usize = text.steps.values().map(|words| pieces_of(0, words).len()).sum();
        script.care != Care::Red
            && script.steps.len() <= Self::MOST_PARTS
            && pieces <= Self::MOST_PIECES
            && script.texts.keys().all(|tag| markdown(script, tag).len() <= Self::MOST_BYTES)
    }

    /// `script` in `language`, if it has been translated, and otherwise as it was written first.
    /// `notes` and `lineage` stand in the place of those that it has.
    pub fn of(script: &Script, language: &Language, notes: String, lineage: String) -> Self {
        let language = match script.texts.contains_key(language) {
            true => language.clone(),
            false => script.source.clone(),
        };
        let mut text = script.text(&language).cloned().unwrap_or_default();
        for step in &script.steps {
            let words = script.step_text(&language, &step.id).cloned().unwrap_or_default();
            text.steps.insert(step.id.clone(), words);
        }
        let (aims, needed, points) = <(String, String, String)>::default();
        let text = Text { aims, needed, points, notes, ..text };
        Self(Script {
            source: language.clone(),
            texts: [(language, text)].into(),
            lineage,
            ..script.clone()
        })
    }

    /// The script as somebody has changed it.
    pub fn with(&self, changes: &Changes) -> Script {
        let mut script = self.0.clone();
        let pieces = self.pieces();
        let ids: Vec<_> = script.steps.iter().map(|step| step.id.clone()).collect();
        let sum_before = sum_of(&script);
        for (part, minutes) in &changes.minutes {
            if let Some(step) = script.steps.get_mut(*part) {
                step.minutes = *minutes;
            }
        }
        if let Some(text) = script.texts.get_mut(&script.source) {
            for (place, words) in &changes.words {
                let Some(piece) = pieces.get(*place) else { continue };
                let step = ids.get(piece.part).and_then(|id| text.steps.get_mut(id));
                if let Some(there) = step.and_then(|step| piece.at.words_mut(step)) {
                    there.clone_from(words);
                }
            }
            for part in &changes.out {
                ids.get(*part).and_then(|id| text.steps.remove(id));
            }
            text.title = changes.title.clone().unwrap_or_else(|| mem::take(&mut text.title));
            text.about = changes.about.clone().unwrap_or_else(|| mem::take(&mut text.about));
        }
        let mut part = 0..;
        script.steps.retain(|_| part.next().is_none_or(|part| !changes.out.contains(&part)));
        script.minutes = whole_minutes(script.minutes, sum_before, sum_of(&script));
        script
    }

    /// The words of its steps, in the order in which people read them.
    pub fn pieces(&self) -> Vec<Piece> {
        let steps = self.0.steps.iter().enumerate();
        let words = |(part, step): (usize, &Step)| {
            let text = self.0.step_text(&self.0.source, &step.id);
            text.map(|text| pieces_of(part, text)).unwrap_or_default()
        };
        steps.flat_map(words).collect()
    }

    /// Its steps.
    pub fn parts(&self) -> &[Step] {
        &self.0.steps
    }

    /// The name of the script that it was.
    pub fn name(&self) -> &ScriptName {
        &self.0.name
    }

    /// The language in which it is made.
    pub fn language(&self) -> &Language {
        &self.0.source
    }

    /// Whether `after` can be led, and what is to be looked at again in it that `before` had not.
    pub fn judge(
        &self,
        before: &Changes,
        after: &Changes,
        wordings: &Wordings,
    ) -> Result<Vec<Hint>, Refusal> {
        let joined = self.read(after, wordings);
        if markdown(&self.with(after), self.language()).len() > Self::MOST_BYTES {
            return Err(Refusal::TooMuch);
        }
        if let Some(mistake) = joined.mistakes.first() {
            return Err(self.refusal(mistake, after));
        }
        if joined.script.as_ref() != Some(&self.with(after)) {
            return Err(Refusal::NotPlain);
        }
        let mut known = hints(self.read(before, wordings));
        let mut new = hints(joined);
        new.retain(|hint| match known.iter().position(|other| other == hint) {
            Some(at) => {
                known.remove(at);
                false
            }
            None => true,
        });
        Ok(new)
    }

    /// The file, without a mistake: words that a rule refuses by now are those of the original.
    pub fn file(&self, changes: &Changes, wordings: &Wordings) -> String {
        let stands = |changes: &Changes| self.judge(changes, changes, wordings).is_ok();
        let mut settled = changes.clone();
        if !stands(changes) {
            settled = Changes { title: None, about: None, words: Vec::new(), ..settled };
            if !stands(&settled) {
                settled = Changes::default();
            }
            for single in changes.singly() {
                let with = settled.with(single);
                if stands(&with) {
                    settled = with;
                }
            }
        }
        markdown(&self.with(&settled), &self.0.source)
    }

    fn read(&self, changes: &Changes, wordings: &Wordings) -> Joined {
        let script = self.with(changes);
        let file = ScriptFile {
            language: script.source.clone(),
            name: script.name.0.clone(),
            path: String::new(),
            bytes: markdown(&script, &script.source).into_bytes(),
        };
        join(vec![file], Around { wordings, ..Around::default() })
    }

    fn refusal(&self, mistake: &Mistake, changes: &Changes) -> Refusal {
        let needed = || self.part_at(mistake).map(|by| Refusal::Needed { by });
        let is_out = |name: &str| changes.out.iter().any(|part| self.is_called(*part, name));
        let refusal = match &mistake.fault {
            Fault::TooLong { length, limit } => {
                Some(Refusal::TooLong { length: *length, limit: *limit })
            }
            Fault::RiskyWording { words, instead } => {
                Some(Refusal::Risky { words: words.clone(), instead: instead.clone() })
            }
            Fault::UnknownPlaceholder { name, .. } if is_out(name) => needed(),
            Fault::UnknownPlaceholder { .. }
            | Fault::NameWithoutTurns
            | Fault::BadColumn { .. } => Some(Refusal::Braces),
            Fault::NoSuchStep { .. }
            | Fault::NeedsGroups { .. }
            | Fault::NeedsSameGroups { .. } => needed(),
            Fault::NoClose { .. } | Fault::CloseNotLast => Some(Refusal::MustClose),
            Fault::NoSteps => Some(Refusal::Nothing),
            Fault::TimesTooLong { sum, .. } => Some(Refusal::TooFewMinutes { least: *sum }),
            Fault::EventTooLate { at, .. } => {
                Some(Refusal::TooFewMinutes { least: u32::from(*at) })
            }
            Fault::PauseWithoutMinutes => Some(Refusal::TooFewMinutes { least: 1 }),
            _ => None,
        };
        refusal.unwrap_or(Refusal::NotPlain)
    }

    fn is_called(&self, part: usize, name: &str) -> bool {
        self.0.steps.get(part).is_some_and(|step| step.id.0 == name)
    }

    /// The step in which a mistake stands.
    fn part_at(&self, mistake: &Mistake) -> Option<usize> {
        let line = mistake.line();
        let until = mistake.source.text.lines().take(line);
        let headings = until.filter_map(|line| line.strip_prefix("## ")?.split_once(": "));
        let (_, id) = headings.last()?;
        self.0.steps.iter().position(|step| step.id.0 == id)
    }
}

impl Changes {
    /// A piece is said in these words, or as it was.
    pub fn say(&mut self, place: usize, words: Option<String>) {
        self.words.retain(|(other, _)| *other != place);
        self.words.extend(words.map(|words| (place, words)));
    }

    /// A step takes so many minutes.
    pub fn last(&mut self, part: usize, minutes: u16) {
        self.minutes.retain(|(other, _)| *other != part);
        self.minutes.push((part, minutes));
    }

    /// Whether all is as it was.
    pub fn is_empty(&self) -> bool {
        let Self { title, about, out, minutes, words } = self;
        title.is_none()
            && about.is_none()
            && out.is_empty()
            && minutes.is_empty()
            && words.is_empty()
    }

    /// The changes of words, each by itself.
    fn singly(&self) -> Vec<Self> {
        let title = Self { title: self.title.clone(), ..Self::default() };
        let about = Self { about: self.about.clone(), ..Self::default() };
        let words = self.words.iter().cloned();
        let words = words.map(|one| Self { words: vec![one], ..Self::default() });
        [title, about].into_iter().chain(words).collect()
    }

    fn with(&self, single: Self) -> Self {
        let Self { title, about, out, minutes, mut words } = self.clone();
        words.extend(single.words);
        let (title, about) = (single.title.or(title), single.about.or(about));
        Self { title, about, out, minutes, words }
    }
}

impl Piece {
    /// Its words in the base.
    pub fn words(self, base: &Base) -> Option<&str> {
        let Script { steps, source, .. } = &base.0;
        let text = base.0.step_text(source, &steps.get(self.part)?.id)?;
        let words = match self.at {
            At::Said(at) => text.say.get(at),
            At::Asked(at) => text.ask.get(at),
            At::Item(at) => text.list.get(at),
            At::Column(at) => text.table.as_ref()?.columns.get(at).map(|column| &column.head),
            At::Row(at) => text.table.as_ref()?.rows.get(at),
        };
        words.map(String::as_str)
    }

    /// Whether people are asked this.
    pub fn is_question(self) -> bool {
        matches!(self.at, At::Asked(_))
    }
}

impl At {
    fn words_mut(self, text: &mut StepText) -> Option<&mut String> {
        match self {
            Self::Said(at) => text.say.get_mut(at),
            Self::Asked(at) => text.ask.get_mut(at),
            Self::Item(at) => text.list.get_mut(at),
            Self::Column(at) => {
                text.table.as_mut()?.columns.get_mut(at).map(|column| &mut column.head)
            }
            Self::Row(at) => text.table.as_mut()?.rows.get_mut(at),
        }
    }
}

fn pieces_of(part: usize, text: &StepText) -> Vec<Piece> {
    let table = text.table.as_ref();
    let columns = table.map_or(0, |table| table.columns.len());
    let rows = table.map_or(0, |table| table.rows.len());
    let said = (0..text.say.len()).map(At::Said);
    let listed = (0..text.list.len()).map(At::Item);
    let filled = (0..columns).map(At::Column).chain((0..rows).map(At::Row));
    let asked = (0..text.ask.len()).map(At::Asked);
    said.chain(listed).chain(filled).chain(asked).map(|at| Piece { part, at }).collect()
}

fn hints(joined: Joined) -> Vec<Hint> {
    let hint = |mistake: Mistake| match mistake.fault {
        Fault::Hint(hint) => Some(hint),
        _ => None,
    };
    joined.hints.into_iter().filter_map(hint).collect()
}

fn sum_of(script: &Script) -> u32 {
    script.steps.iter().map(|step| u32::from(step.minutes)).sum()
}

/// The time of the whole grows and shrinks with that of its steps.
fn whole_minutes(whole: u16, before: u32, after: u32) -> u16 {
    if before == 0 || before == after {
        return u16::try_from(u32::from(whole).max(after)).unwrap_or(u16::MAX);
    }
    let whole = (u32::from(whole) * after).div_ceil(before).max(after).max(1);
    u16::try_from(whole).unwrap_or(u16::MAX)
}
