//! Finds the scripts that were asked for, and what they are to be read beside.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use super::beside::holds_no_scripts;
use crate::{
    script::{LibraryError, ScriptFile, Sort, Word, Wordings, folder, precedence},
    speech::{Language, Messages, sources},
};

/// The files of one script, and the prompts folder in which its other languages would lie.
#[derive(Default)]
pub(in crate::cli) struct Found {
    pub prompts: Option<PathBuf>,
    pub files: BTreeMap<Language, ScriptFile>,
}

/// A prompts folder.
pub(in crate::cli) struct Prompts {
    /// Words that can hurt.
    pub wordings: Wordings,
    /// The names of its scripts.
    pub names: BTreeSet<String>,
    /// The names of the files of each sort, for each language that has any.
    pub by_sort: BTreeMap<Sort, BTreeMap<Language, BTreeSet<String>>>,
    /// What Kolo says, for each language that has any of it: file by file, the messages.
    pub phrases: BTreeMap<Language, BTreeMap<String, BTreeSet<String>>>,
}

/// All that was asked for.
#[derive(Default)]
pub(in crate::cli) struct Gathered {
    /// The scripts, by prompts folder (or file, where there is none) and name.
    pub scripts: BTreeMap<(PathBuf, String), Found>,
    /// The prompts folders in which they lie.
    pub prompts: BTreeMap<PathBuf, Prompts>,
    /// The prompts folders of which the coverage was asked for: of all languages, or of one.
    pub coverage: BTreeSet<(PathBuf, Option<Language>)>,
}

impl Gathered {
    pub fn at(paths: &[PathBuf]) -> Result<Self, LibraryError> {
        let mut gathered = Self::default();
        let default = [PathBuf::from("prompts")];
        for path in if paths.is_empty() { &default } else { paths } {
            gathered.gather(path)?;
        }
        for ((_, name), found) in &mut gathered.scripts {
            add_source(name, found)?;
        }
        Ok(gathered)
    }

    /// Finds the scripts at `path`.
    fn gather(&mut self, path: &Path) -> Result<(), LibraryError> {
        if !path.exists() {
            return Err(LibraryError::Missing(path.to_owned()));
        }
        if holds_no_scripts(path) {
            return Ok(());
        }
        if path.is_file() {
            return self.gather_file(path);
        }
        let (prompts, language, files) = if path.join("scripts").is_dir() {
            (above(path), Some(folder::language_of(path)?), folder::files_in_language(path)?)
        } else if path.ends_with("scripts") {
            let folder = above(path);
            let language = folder::language_of(&folder)?;
            (above(&folder), Some(language), folder::files_in_language(&folder)?)
        } else {
            (path.to_owned(), None, folder::files_in_prompts(path)?)
        };
        if files.is_empty() {
            return Err(LibraryError::NoScripts(path.to_owned()));
        }
        for file in files {
            self.add(file, Some(&prompts))?;
        }
        self.coverage.insert((canonical(&prompts), language));
        Ok(())
    }

    /// A single file has other languages only if it lies where scripts lie.
    fn gather_file(&mut self, path: &Path) -> Result<(), LibraryError> {
        let folder = above(path);
        let language_folder = above(&folder);
        let in_place = folder.ends_with("scripts");
        match folder::language_of(&language_folder) {
            Ok(language) if in_place => {
                self.add(folder::read_file(path, language)?, Some(&above(&language_folder)))
            }
            _ => self.add(folder::read_file(path, Language::english())?, None),
        }
    }

    fn add(&mut self, file: ScriptFile, prompts: Option<&Path>) -> Result<(), LibraryError> {
        // However a folder was written, its scripts are the same.
        let place = canonical(prompts.unwrap_or(Path::new(&file.path)));
        if let Some(prompts) = prompts
            && !self.prompts.contains_key(&place)
        {
            self.prompts.insert(place.clone(), Prompts::at(prompts)?);
        }
        let found = self.scripts.entry((place, file.name.clone())).or_default();
        found.prompts = prompts.map(Path::to_owned);
        found.files.insert(file.language.clone(), file);
        Ok(())
    }
}

impl Prompts {
    fn at(prompts: &Path) -> Result<Self, LibraryError> {
        let mut by_sort = BTreeMap::new();
        for (within, sort) in Sort::ALL {
            by_sort.insert(*sort, folder::names_beside(prompts, within)?);
        }
        let scripts = by_sort.get(&Sort::Script).into_iter().flat_map(BTreeMap::values);
        let names = scripts.flatten().cloned().collect();
        let ids = |text: &str| Messages::of(text).iter().map(|said| said.id.clone()).collect();
        let phrases = sources(prompts)?.into_iter().map(|(language, files)| {
            (language, files.into_iter().map(|(name, text)| (name, ids(&text))).collect())
        });
        let phrases = phrases.collect();
        Ok(Self { wordings: Wordings::in_prompts(prompts)?, names, by_sort, phrases })
    }

    /// Every language in which there is anything.
    pub fn languages(&self) -> BTreeSet<&Language> {
        self.by_sort.values().flat_map(BTreeMap::keys).chain(self.phrases.keys()).collect()
    }
}

/// Adds the file to which the others are held, if it was not asked for by itself.
fn add_source(name: &str, found: &mut Found) -> Result<(), LibraryError> {
    let Some(prompts) = &found.prompts else {
        return Ok(());
    };
    let mut siblings = Vec::new();
    for language_folder in folder::language_folders(prompts)? {
        let path = language_folder.join("scripts").join(format!("{name}.md"));
        if let (true, Ok(language)) = (path.is_file(), folder::language_of(&language_folder)) {
            siblings.push((language, path));
        }
    }
    siblings.sort_by_key(|(language, _)| precedence(language));
    if let Some((language, path)) = siblings.into_iter().next()
        && !found.files.contains_key(&language)
    {
        found.files.insert(language.clone(), folder::read_file(&path, language)?);
    }
    Ok(())
}

pub(in crate::cli) fn canonical(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// The folder in which `path` lies, also where its name does not tell.
pub(in crate::cli) fn above(path: &Path) -> PathBuf {
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(_)) if parent.as_os_str().is_empty() => PathBuf::from("."),
        (Some(parent), Some(_)) => parent.to_owned(),
        _ => path.join(".."),
    }
}
