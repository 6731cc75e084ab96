//! All scripts that can be run, from a folder or from inside the program.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use include_dir::Dir;
use thiserror::Error;

use super::{
    arcs::{ArcName, Known, ScriptArc, join_arc},
    check_ins::{self, Questions, QuestionsName},
    directory::{self, Directory, EntryName},
    folder::{all_files, is_markdown, language_of, name_of},
    mistake::Mistake,
    model::{Script, ScriptName},
    practices::Practices,
    risky::Wordings,
    sheet::Sort,
    source::{ScriptFile, Source},
    translations::{Around, join},
    words::Word,
};
use crate::speech::{NotALanguage, SpeechError};

/// The scripts and arcs without a mistake, by name.
#[derive(Clone, Debug, Default)]
pub struct Library {
    scripts: BTreeMap<ScriptName, Arc<Script>>,
    arcs: BTreeMap<ArcName, Arc<ScriptArc>>,
    practices: Practices,
    questions: BTreeMap<QuestionsName, Arc<Questions>>,
    directory: Directory,
    wordings: Wordings,
}

/// What is to be said of files.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What is wrong.
    pub mistakes: Vec<Mistake>,
    /// What is worth a second look.
    pub hints: Vec<Mistake>,
}

/// Why scripts could not be looked at.
#[derive(Debug, Error)]
pub enum LibraryError {
    /// There is nothing at this path.
    #[error("there is no file or folder \"{}\"", .0.display())]
    Missing(PathBuf),
    /// There is no script at this path.
    #[error(
        "\"{}\" holds no script; scripts are files such as prompts/en/scripts/closing.md",
        .0.display()
    )]
    NoScripts(PathBuf),
    /// A folder with scripts is not named after a language.
    #[error("the folder \"{}\" holds scripts, but {reason}", path.display())]
    Language {
        /// The folder.
        path: PathBuf,
        /// What is wrong with its name.
        reason: NotALanguage,
    },
    /// A file or folder could not be read.
    #[error("\"{}\" cannot be read: {reason}", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        reason: io::Error,
    },
    /// A file of what Kolo says could not be read.
    #[error(transparent)]
    Phrases(#[from] SpeechError),
    /// A report could not be written down.
    #[error("the report cannot be written: {0}")]
    Write(#[from] io::Error),
    /// A report could not be drawn.
    #[error("the report cannot be drawn")]
    Draw(#[from] fmt::Error),
}

impl Library {
    /// Loads `<path>/<lang>/scripts/*.md`. A script with a mistake in any language is left out, and
    /// its mistakes are given back.
    ///
    /// # Errors
    ///
    /// When `path` holds no script, or something in it cannot be read.
    pub fn load_folder(path: &Path) -> Result<(Self, Vec<Mistake>), LibraryError> {
        let files = all_files(path)?;
        if files.get(&Sort::Script).is_none_or(Vec::is_empty) {
            return Err(LibraryError::NoScripts(path.to_owned()));
        }
        let (library, found) = Self::of(files, &Wordings::in_prompts(path)?);
        Ok((library, found.mistakes))
    }

    /// Loads `<lang>/scripts/*.md` out of a folder that is part of the program.
    ///
    /// # Errors
    ///
    /// When `folder` holds no script, or a folder with scripts is not named after a language.
    pub fn load_embedded(folder: &Dir<'_>) -> Result<(Self, Vec<Mistake>), LibraryError> {
        let mut files = BTreeMap::new();
        for (within, sort) in Sort::ALL {
            files.insert(*sort, embedded_in(folder, within)?);
        }
        if files.get(&Sort::Script).is_none_or(Vec::is_empty) {
            return Err(LibraryError::NoScripts(folder.path().to_owned()));
        }
        let (library, found) = Self::of(files, Wordings::built_in());
        Ok((library, found.mistakes))
    }

    /// Makes a library of files of every sort, and gives back what is to be said of them; of the
    /// scripts, only their mistakes.
    pub(crate) fn of(
        mut files: BTreeMap<Sort, Vec<ScriptFile>>,
        wordings: &Wordings,
    ) -> (Self, Found) {
        let mut take = |sort| files.remove(&sort).unwrap_or_default();
        let (mut library, mistakes) = Self::from_files_with(take(Sort::Script), wordings);
        let practices = library.add_practices(&take(Sort::Practices));
        let arcs = library.add_arcs(take(Sort::Arc), &mistakes);
        let questions = library.add_check_ins(take(Sort::CheckIn));
        let entries = library.add_directory(take(Sort::Entry));
        let mistakes = [mistakes, practices, arcs, questions.mistakes, entries.mistakes].concat();
        (library, Found { mistakes, hints: [questions.hints, entries.hints].concat() })
    }

    /// Adds the arcs in `files`, and gives back the mistakes in them. An arc may name a script that
    /// was left out for a mistake of its own, since that is said already: of `left_out`.
    pub fn add_arcs(&mut self, files: Vec<ScriptFile>, left_out: &[Mistake]) -> Vec<Mistake> {
        let mut known: Known = left_out
            .iter()
            .map(|mistake| (ScriptName(name_of(Path::new(&mistake.source.path))), None))
            .collect();
        known.extend(self.cares());
        let mut by_name: BTreeMap<String, Vec<ScriptFile>> = BTreeMap::new();
        for file in files {
            by_name.entry(file.name.clone()).or_default().push(file);
        }
        let mut mistakes = Vec::new();
        for joined in by_name.into_values().map(|files| join_arc(files, &known)) {
            mistakes.extend(joined.mistakes);
            self.arcs.extend(joined.arc.map(|arc| (arc.name.clone(), Arc::new(arc))));
        }
        mistakes
    }

    /// The arc of this name.
    pub fn arc(&self, name: &ArcName) -> Option<&Arc<ScriptArc>> {
        self.arcs.get(name)
    }

    /// All arcs, by name.
    pub fn arcs(&self) -> impl Iterator<Item = &Arc<ScriptArc>> {
        self.arcs.values()
    }

    /// Up to three names of arcs that somebody who wrote `written` may have meant.
    pub fn closest_arcs(&self, written: &str) -> Vec<ArcName> {
        let near = likeliest(written, self.arcs.keys().map(|name| name.0.as_str()));
        near.into_iter().map(|name| ArcName(name.to_owned())).collect()
    }

    /// Takes over the groundings and energisers in `files`, and gives back the mistakes in them.
    pub fn add_practices(&mut self, files: &[ScriptFile]) -> Vec<Mistake> {
        let (practices, mistakes) = Practices::from_files(files);
        self.practices = practices;
        mistakes
    }

    /// Takes over groups' own check-in questions in `files`, and gives back what is to be said of
    /// them. Those with a mistake in any language are left out.
    pub fn add_check_ins(&mut self, files: Vec<ScriptFile>) -> Found {
        let mut by_name: BTreeMap<String, Vec<ScriptFile>> = BTreeMap::new();
        for file in files {
            by_name.entry(file.name.clone()).or_default().push(file);
        }
        let mut found = Found::default();
        for files in by_name.into_values() {
            let joined = check_ins::join(files, &self.wordings);
            found.mistakes.extend(joined.mistakes);
            found.hints.extend(joined.hints);
            let questions = joined.questions;
            self.questions.extend(questions.map(|it| (it.name.clone(), Arc::new(it))));
        }
        found
    }

    /// A group's own check-in questions of this name.
    pub fn check_in(&self, name: &QuestionsName) -> Option<&Arc<Questions>> {
        self.questions.get(name)
    }

    /// All groups' own check-in questions, by name.
    pub fn check_ins(&self) -> impl Iterator<Item = &Arc<Questions>> {
        self.questions.values()
    }

    /// Takes over the entries of the directory in `files`, and gives back what is to be said of
    /// them. An entry with a mistake in any language is left out.
    pub fn add_directory(&mut self, files: Vec<ScriptFile>) -> Found {
        let mut by_name: BTreeMap<String, Vec<ScriptFile>> = BTreeMap::new();
        for file in files {
            by_name.entry(file.name.clone()).or_default().push(file);
        }
        let mut found = Found::default();
        for joined in by_name.into_values().map(directory::join) {
            found.mistakes.extend(joined.mistakes);
            found.hints.extend(joined.hints);
            if let Some(entry) = joined.entry {
                self.directory.insert(entry);
            }
        }
        found
    }

    /// Organisations, funds, networks and mechanisms that may help.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// Makes a library of `files`, and gives back the mistakes in them, script by script.
    pub fn from_files(files: Vec<ScriptFile>) -> (Self, Vec<Mistake>) {
        Self::from_files_with(files, Wordings::built_in())
    }

    fn from_files_with(files: Vec<ScriptFile>, wordings: &Wordings) -> (Self, Vec<Mistake>) {
        let mut by_name: BTreeMap<String, Vec<ScriptFile>> = BTreeMap::new();
        for file in files {
            by_name.entry(file.name.clone()).or_default().push(file);
        }
        let mut library = Self { wordings: wordings.clone(), ..Self::default() };
        let mut mistakes = Vec::new();
        let names: BTreeSet<String> = by_name.keys().cloned().collect();
        let around = Around { wordings, names: Some(&names), today: None };
        for joined in by_name.into_values().map(|files| join(files, around)) {
            mistakes.extend(joined.mistakes);
            library
                .scripts
                .extend(joined.script.map(|script| (script.name.clone(), Arc::new(script))));
        }
        (library, mistakes)
    }

    /// Words that can hurt, by which its scripts were read.
    pub(crate) fn wordings(&self) -> &Wordings {
        &self.wordings
    }

    /// The groundings and energisers.
    pub fn practices(&self) -> &Practices {
        &self.practices
    }

    /// Puts back what `before` had of this file, since it has a mistake now. Scripts come first: an
    /// arc comes back only if all that it names can still be run in it.
    pub(super) fn keep(&mut self, before: &Self, file: &Source) {
        let name = file.name().to_owned();
        match Sort::of_file(&file.path) {
            Sort::Script => {
                let script = before.scripts.get_key_value(&ScriptName(name));
                self.scripts
                    .extend(script.map(|(name, script)| (name.clone(), Arc::clone(script))));
            }
            Sort::Arc => {
                let arc = before.arcs.get_key_value(&ArcName(name));
                let arc = arc.filter(|(_, arc)| arc.can_be_led(&self.cares()));
                self.arcs.extend(arc.map(|(name, arc)| (name.clone(), Arc::clone(arc))));
            }
            Sort::Practices => self.practices.keep(&before.practices, file),
            Sort::CheckIn => {
                let questions = before.questions.get_key_value(&QuestionsName(name));
                self.questions.extend(questions.map(|(name, it)| (name.clone(), Arc::clone(it))));
            }
            Sort::Entry => self.directory.keep(&before.directory, &EntryName(name)),
        }
    }

    /// The scripts, with the care that each asks for.
    fn cares(&self) -> Known {
        self.scripts.values().map(|script| (script.name.clone(), Some(script.care))).collect()
    }

    /// The script of this name.
    pub fn get(&self, name: &ScriptName) -> Option<&Arc<Script>> {
        self.scripts.get(name)
    }

    /// All scripts, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Script>> {
        self.scripts.values()
    }

    /// Up to three names that somebody who wrote `written` may have meant, the likeliest first.
    pub fn closest(&self, written: &str) -> Vec<ScriptName> {
        let near = likeliest(written, self.scripts.keys().map(|name| name.0.as_str()));
        near.into_iter().map(|name| ScriptName(name.to_owned())).collect()
    }
}

/// The Markdown files in the folder `kind` of each language, inside the program.
fn embedded_in(folder: &Dir<'_>, kind: &str) -> Result<Vec<ScriptFile>, LibraryError> {
    let mut files = Vec::new();
    for language_folder in folder.dirs() {
        let path = language_folder.path();
        let Some(markdown) = folder.get_dir(path.join(kind)) else {
            continue;
        };
        for file in markdown.files().filter(|file| is_markdown(file.path())) {
            files.push(ScriptFile {
                language: language_of(path)?,
                name: name_of(file.path()),
                path: file.path().display().to_string(),
                bytes: file.contents().to_vec(),
            });
        }
    }
    Ok(files)
}

/// Up to three of `names` that somebody who wrote `written` may have meant, the likeliest first.
pub(crate) fn likeliest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let written = written.trim().to_lowercase();
    let mut likely: Vec<_> = names
        .map(|name| (likeness(&written, name), name))
        .filter(|(likeness, _)| *likeness >= 0.5)
        .collect();
    likely.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    likely.into_iter().take(3).map(|(_, name)| name).collect()
}

/// How near `written` comes to `name` or to a word of it, from 0 to 1.
fn likeness(written: &str, name: &str) -> f64 {
    let whole = strsim::normalized_damerau_levenshtein(written, name);
    let word = name
        .split('-')
        .map(|word| strsim::normalized_damerau_levenshtein(written, word) * 0.9)
        .fold(0.0, f64::max);
    whole.max(word)
}
