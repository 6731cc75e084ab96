//! Broken scripts and what is said about them, the scripts that Kolo brings along, and whatever
//! else might be in a file.

mod adapting;
mod arbitrary;
mod arcs;
mod broken;
mod directory;
mod format;
mod handout;
mod hints;
mod library;
mod shelf;

use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use super::{Around, Explain, Joined, ScriptFile};
use crate::{cli::check::check, speech::Language};

const ENGLISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/en/check.ftl"));
const SPANISH: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/es/check.ftl"));

const ENGLISH_ARCS: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/en/check-arcs.ftl"));
const SPANISH_ARCS: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/es/check-arcs.ftl"));

const ENGLISH_DIRECTORY: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/en/check-directory.ftl"));
const SPANISH_DIRECTORY: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/es/check-directory.ftl"));

/// The texts of `check.ftl` and those beside it, strictly: what is missing makes the test fail.
struct Texts(FluentBundle<FluentResource>);

impl Texts {
    fn new(language: &str, sources: &[&str]) -> Self {
        let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        for &source in sources {
            bundle.add_resource(FluentResource::try_new(source.to_owned()).unwrap()).unwrap();
        }
        Self(bundle)
    }

    fn english() -> Self {
        Self::new("en", &[ENGLISH, ENGLISH_ARCS, ENGLISH_DIRECTORY])
    }

    fn spanish() -> Self {
        Self::new("es", &[SPANISH, SPANISH_ARCS, SPANISH_DIRECTORY])
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
