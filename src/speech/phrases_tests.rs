//! What the messages in every language must keep, whatever they are.

use std::{collections::BTreeSet, fs, path::PathBuf};

use super::*;

/// Made-up values for the fields of a phrase.
pub struct Sample {
    text: &'static str,
    count: u64,
}

pub(super) const SAMPLES: [Sample; 4] = [
    Sample { text: "Aleksandra", count: 25 },
    Sample { text: "Mira", count: 1 },
    Sample { text: "مريم", count: 2 },
    Sample { text: "", count: 0 },
];

/// A type that a phrase's field may have.
pub trait Sampled {
    fn from_sample(sample: &Sample) -> Self;
}

impl Sampled for String {
    fn from_sample(sample: &Sample) -> Self {
        sample.text.to_owned()
    }
}

impl Sampled for Words {
    fn from_sample(sample: &Sample) -> Self {
        Self(sample.text.to_owned())
    }
}

impl Sampled for List {
    fn from_sample(sample: &Sample) -> Self {
        List::of([sample.count, 3])
    }
}

impl Sampled for u64 {
    fn from_sample(sample: &Sample) -> Self {
        sample.count
    }
}

impl Sampled for u32 {
    fn from_sample(sample: &Sample) -> Self {
        u32::try_from(sample.count).unwrap()
    }
}

impl Sampled for Names {
    fn from_sample(sample: &Sample) -> Self {
        Names(vec!["Lena".to_owned(), sample.text.to_owned(), "Joy".to_owned()])
    }
}

fn prompts() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts"))
}

pub(super) fn speech() -> Speech {
    Speech::from_folder(&prompts()).unwrap()
}

/// Files whose messages are no phrases: what people say, and what the command line says.
const NO_PHRASES: [&str; 12] = [
    "words.ftl",
    "dates.ftl",
    "rhythm.ftl",
    "cities.ftl",
    "check.ftl",
    "check-arcs.ftl",
    "check-checkins.ftl",
    "check-directory.ftl",
    "cli.ftl",
    "library.ftl",
    "rehearsal.ftl",
    "translate.ftl",
];

/// What stands in the files of a language that hold phrases.
fn phrases(language: &Language) -> String {
    let files = fs::read_dir(prompts().join(language.as_str())).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files.retain(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.ends_with(".ftl") && !NO_PHRASES.contains(&name)
    });
    files.iter().map(|path| fs::read_to_string(path).unwrap() + "\n").collect()
}

/// Each message that is a phrase with the variables that it names.
fn messages(language: &Language) -> Vec<(String, BTreeSet<String>)> {
    let content = phrases(language);
    let lines: Vec<&str> = content.lines().filter(|line| !line.starts_with('#')).collect();
    let text = lines.join("\n");
    let starts: Vec<(usize, &str)> = catalogue::definitions(&text).collect();
    let ends = starts.iter().skip(1).map(|(line, _)| *line).chain([lines.len() + 1]);
    starts
        .iter()
        .zip(ends)
        .map(|((start, id), end)| {
            let body = lines.iter().skip(start - 1).take(end - start);
            let variables = body
                .flat_map(|line| line.split('$').skip(1))
                .map(|rest| {
                    rest.chars().take_while(|c| c.is_alphanumeric() || "-_".contains(*c)).collect()
                })
                .collect();
            ((*id).to_owned(), variables)
        })
        .collect()
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_phrase_is_written_in_every_language_and_none_besides() {
    let mut wrong = Vec::new();
    let listed: BTreeSet<&str> = Phrase::ALL_IDS.iter().copied().collect();
    assert_eq!(listed.len(), Phrase::ALL_IDS.len(), "two phrases share a message");
    for language in speech().languages() {
        let messages = messages(language);
        let written: BTreeSet<&str> = messages.iter().map(|(id, _)| id.as_str()).collect();
        for id in listed.difference(&written) {
            wrong.push(format!("{language} lacks {id}"));
        }
        for id in written.difference(&listed).filter(|id| !id.starts_with('-')) {
            wrong.push(format!("{language} has {id}, which no phrase uses"));
        }
    }
    none(&wrong);
}

#[test]
fn messages_use_what_their_phrase_offers_and_the_same_in_each_language() {
    let mut wrong = Vec::new();
    let english: Vec<_> = messages(&Language::english());
    for language in speech().languages() {
        for (id, variables) in messages(language) {
            let Some((_, offered)) = Phrase::ARGUMENTS.iter().find(|(other, _)| *other == id)
            else {
                continue;
            };
            for variable in variables.iter().filter(|name| !offered.contains(&name.as_str())) {
                let offered = offered.join(", ");
                wrong.push(format!("{language}: {id} uses ${variable}; there is only {offered}"));
            }
            let in_english = english.iter().find(|(other, _)| *other == id);
            if let Some((_, in_english)) = in_english
                && *in_english != variables
            {
                wrong.push(format!("{id}: en uses {in_english:?}, {language} uses {variables:?}"));
            }
        }
    }
    none(&wrong);
}

/// Whether each "!" begins a word to be typed.
fn is_calm(text: &str) -> bool {
    let characters: Vec<char> = text.chars().collect();
    characters.iter().enumerate().filter(|(_, c)| **c == '!').all(|(at, _)| {
        let begins = at.checked_sub(1).and_then(|before| characters.get(before));
        begins.is_none_or(|c| c.is_whitespace() || "*_`(\"“«".contains(*c))
            && characters.get(at + 1).is_some_and(|c| c.is_alphanumeric())
    })
}

#[test]
fn every_phrase_is_short_calm_and_whole() {
    let speech = speech();
    let mut wrong = Vec::new();
    for language in speech.languages() {
        for phrase in SAMPLES.iter().flat_map(Phrase::samples) {
            let id = phrase.id();
            let Some((text, errors)) = speech.tried(language, &phrase) else {
                continue;
            };
            for error in errors {
                wrong.push(format!("{language}: {id}: {error}"));
            }
            let length = text.chars().count();
            if length > 400 {
                wrong.push(format!("{language}: {id} has {length} characters:\n  {text}"));
            }
            if !is_calm(&text) {
                wrong.push(format!("{language}: {id} is too cheerful:\n  {text}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn calm_is_without_exclamations_but_with_commands() {
    assert!(is_calm("Write *!start* or !stop."));
    assert!(!is_calm("Well done!"));
    assert!(!is_calm("Oh ! Well"));
}

/// A list of its own, so that what the macro makes does not depend on what Kolo says.
mod example {
    use crate::speech::phrases::{Count, Names, Text, phrases};

    phrases! {
        /// Nothing in it.
        Bare = "bare",
        /// A name and a count.
        Full = "full" { name: Text, minutes: Count, turns: u32, order: Names },
    }
}

#[test]
fn a_list_of_phrases_knows_its_messages_and_their_values() {
    use example::Phrase;
    assert_eq!(Phrase::ALL_IDS, ["bare", "full"]);
    let full: &[&str] = &["name", "minutes", "turns", "order"];
    assert_eq!(Phrase::ARGUMENTS, [("bare", &[] as &[&str]), ("full", full)]);
    assert!(Phrase::Bare.args().is_empty());
    let phrases = SAMPLES.iter().take(1).flat_map(Phrase::samples);
    let ids: Vec<_> = phrases.map(|phrase| phrase.id()).collect();
    assert_eq!(ids, Phrase::ALL_IDS);
}

/// P5: names do not reach the logs.
#[test]
fn debug_prints_no_name() {
    let order = Names(vec!["Mira".to_owned()]);
    assert_eq!(format!("{order:?}"), "Names(..)");
    let phrase = example::Phrase::Full { name: "Mira".to_owned(), minutes: 2, turns: 3, order };
    assert_eq!(format!("{phrase:?}"), "Phrase(full)");
    let values: Vec<_> = phrase.args().into_iter().map(|(_, value)| value).collect();
    assert_eq!(format!("{values:?}"), "[Text(..), Count(..), Count(..), Names(..)]");
}
