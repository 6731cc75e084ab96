//! Broken scripts and what is said about them, the scripts that Kolo brings along, and whatever
//! else might be in a file.

mod adapting;
mod arbitrary;
mod arcs;
mod broken;
mod check_ins;
mod directory;
mod format;
mod handout;
mod hints;
mod library;
mod shelf;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::{Around, Explain, Joined, ScriptFile};
use crate::{cli::check::check, speech::Language};

/// The texts in which mistakes are explained.
const CHECKS: [&str; 4] =
    ["check.ftl", "check-arcs.ftl", "check-checkins.ftl", "check-directory.ftl"];

fn prompts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("prompts")
}

/// The languages that Kolo speaks, by their tags.
fn languages() -> Vec<String> {
    let entries = fs::read_dir(prompts()).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut tags: Vec<String> =
        folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    tags.sort();
    tags
}

/// What stands in a file of a language.
fn source(language: &str, file: &str) -> String {
    fs::read_to_string(prompts().join(language).join(file)).unwrap()
}

/// The messages about mistakes in a file, of which every language has the same.
fn ids(file: &str) -> BTreeSet<String> {
    let of = |language: &str| -> BTreeSet<String> {
        let source = source(language, file);
        let id = |line: &str| line.split_once(" = ").map(|(id, _)| id.to_owned());
        source.lines().filter(|line| line.starts_with("check-")).filter_map(id).collect()
    };
    let english = of("en");
    for language in languages() {
        assert_eq!(of(&language), english, "{language}/{file}");
    }
    english
}

/// The texts of `check.ftl` and those beside it, strictly: what is missing makes the test fail.
struct Texts(FluentBundle<FluentResource>);

impl Texts {
    fn of(language: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for file in CHECKS {
            bundle.add_resource(FluentResource::try_new(source(language, file)).unwrap()).unwrap();
        }
        Self(bundle)
    }

    fn english() -> Self {
        Self::of("en")
    }

    fn spanish() -> Self {
        Self::of("es")
    }

    fn in_every_language() -> Vec<Self> {
        languages().iter().map(|language| Self::of(language)).collect()
    }
}

impl Explain for Texts {
    fn explain(&self, id: &str, attribute: Option<&str>, args: &[(&str, String)]) -> String {
        let message = self.0.get_message(id).unwrap_or_else(|| panic!("no message {id}"));
        let pattern = match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        };
        let pattern = pattern.unwrap_or_else(|| panic!("{id} lacks {attribute:?}"));
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id} {attribute:?}: {errors:?}");
        text
    }
}

/// Joins files that lie beside nothing else.
fn join(files: Vec<ScriptFile>) -> Joined {
    super::join(files, Around::default())
}

/// A file of the name `evening`.
fn file(language: &str, text: impl Into<Vec<u8>>) -> ScriptFile {
    let language: Language = language.parse().unwrap();
    let path = format!("{language}/scripts/evening.md");
    ScriptFile { language, name: "evening".to_owned(), path, bytes: text.into() }
}

/// A script in English only.
fn read(text: &str) -> Joined {
    join(vec![file("en", text)])
}

/// The codes of all mistakes, from top to bottom.
fn codes(joined: &Joined) -> Vec<&'static str> {
    joined.mistakes.iter().map(|mistake| mistake.fault.id()).collect()
}

fn checked(paths: &[impl AsRef<Path>], texts: &Texts) -> (bool, String) {
    let paths: Vec<PathBuf> = paths.iter().map(|path| path.as_ref().to_owned()).collect();
    let mut out = Vec::new();
    let right = check(&paths, false, texts, &mut out).unwrap();
    (right, String::from_utf8(out).unwrap())
}
