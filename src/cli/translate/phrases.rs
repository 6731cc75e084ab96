//! What Kolo says outside scripts: the `.ftl` files.

use std::{collections::BTreeMap, path::Path};

use super::{
    export::told,
    po::{Po, Unit},
    work,
};
use crate::{
    cli::Talk,
    speech::{Language, Messages, ONE_MESSAGE, Patterns, Phrase, placed},
};

/// The file of what people write to Kolo.
pub(super) const WORDS: &str = "words";

/// Every pattern of every message, with what there is of its translation.
pub(super) fn units(prompts: &Path, language: &Language, talk: &Talk) -> anyhow::Result<Vec<Unit>> {
    let there = work::phrases(prompts, language)?;
    let mut units = Vec::new();
    for (name, text) in work::phrases(prompts, &Language::english())? {
        let there = there.get(&name).map(|text| Messages::of(text));
        for message in Messages::of(&text).iter() {
            let said = there.as_ref().and_then(|there| there.get(&message.id));
            for (attribute, pattern) in &message.patterns {
                let mut comment = vec![message.comment.clone()];
                if pattern.contains('{') {
                    comment.push(told(talk, "translate-note-fluent", &[]));
                }
                if name == WORDS {
                    comment.push(told(talk, "translate-note-words", &[]));
                }
                comment.retain(|line| !line.is_empty());
                units.push(Unit {
                    context: context(&name, &message.id, attribute.as_deref()),
                    text: pattern.clone(),
                    reference: format!("{}:{}", shown(prompts, &name), message.line),
                    comment: comment.join("\n"),
                    translation: said
                        .and_then(|said| find(&said.patterns, attribute))
                        .unwrap_or_default(),
                    fuzzy: false,
                    confirmed: false,
                });
            }
        }
    }
    Ok(units)
}

fn shown(prompts: &Path, name: &str) -> String {
    prompts.join("en").join(format!("{name}.ftl")).display().to_string()
}

fn context(file: &str, id: &str, attribute: Option<&str>) -> String {
    let attribute = attribute.map(|name| format!(".{name}")).unwrap_or_default();
    format!("phrases/{file}/{id}{attribute}")
}

fn find(patterns: &Patterns, attribute: &Option<String>) -> Option<String> {
    let found = patterns.iter().find(|(name, _)| name == attribute);
    found.map(|(_, text)| text.clone())
}

/// What is wrong with a translated message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Wrong {
    /// It cannot be read as Fluent.
    Broken,
    /// It lacks these variables, or has these that the original has not.
    Placed(Vec<String>),
    /// It is longer than one message.
    TooLong(usize),
}

/// One file of phrases out of a PO file.
pub(super) struct Phrases {
    /// Its name without the ending.
    pub name: String,
    /// Its text; nothing if no message of it is translated.
    pub text: Option<String>,
    /// How many messages it has in the language now, and how many the original has.
    pub done: usize,
    pub all: usize,
    /// What was not taken.
    pub wrong: Vec<(String, Wrong)>,
}

/// The files of phrases as `po` has them. What is not translated there, or not well, stays as it is.
pub(super) fn out_of(prompts: &Path, language: &Language, po: &Po) -> anyhow::Result<Vec<Phrases>> {
    let there = work::phrases(prompts, language)?;
    let originals = work::phrases(prompts, &Language::english())?;
    let files = originals.into_iter().map(|(name, text)| {
        let original = Messages::of(&text);
        let before = there.get(&name).map(|text| Messages::of(text));
        let mut words: BTreeMap<String, Patterns> = BTreeMap::new();
        let mut wrong = Vec::new();
        for message in original.iter() {
            let said = message.patterns.iter().map(|(attribute, pattern)| {
                let said = po.said.get(&context(&name, &message.id, attribute.as_deref()))?;
                let sure = !said.fuzzy && said.original == *pattern && !said.text.is_empty();
                sure.then(|| (attribute.clone(), said.text.trim().to_owned()))
            });
            let Some(said) = said.collect::<Option<Patterns>>() else { continue };
            let what = if message.can_say(&said) {
                unlike(&message.id, &message.patterns, &said)
            } else {
                Some(Wrong::Broken)
            };
            match what {
                Some(what) => wrong.push((context(&name, &message.id, None), what)),
                None => drop(words.insert(message.id.clone(), said)),
            }
        }
        let all = original.iter().count();
        let kept = |id: &str| before.as_ref().is_some_and(|before| before.get(id).is_some());
        let done = original.iter().filter(|m| words.contains_key(&m.id) || kept(&m.id)).count();
        let text = match &before {
            Some(before) => Some(before.with(&words, &original)),
            None => (!words.is_empty()).then(|| original.in_other_words(&words)),
        };
        Phrases { name, text, done, all, wrong }
    });
    Ok(files.collect())
}

fn unlike(id: &str, original: &Patterns, said: &Patterns) -> Option<Wrong> {
    let all = |patterns: &Patterns| {
        patterns
            .iter()
            .flat_map(|(_, text)| placed(text))
            .collect::<std::collections::BTreeSet<_>>()
    };
    let (there, here) = (all(original), all(said));
    if there != here {
        let differing = there.symmetric_difference(&here).cloned().collect();
        return Some(Wrong::Placed(differing));
    }
    let length = |patterns: &Patterns| {
        let plain = patterns.iter().filter(|(_, text)| !text.contains("->"));
        plain.map(|(_, text)| text.chars().count()).max().unwrap_or_default()
    };
    let long = Phrase::ALL_IDS.contains(&id)
        && length(said) > ONE_MESSAGE
        && length(original) <= ONE_MESSAGE;
    long.then(|| Wrong::TooLong(length(said)))
}
