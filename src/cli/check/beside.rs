//! What lies beside the scripts: arcs, groundings and energisers, check-in questions, the directory.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use super::gather::{above, canonical};
use crate::script::{Library, LibraryError, Mistake, Sort, Word, Wordings, folder};

/// What was asked for of it.
#[derive(Default)]
pub(super) struct Beside {
    /// How many arcs there are, whatever their languages.
    pub arcs: usize,
    /// How many entries of the directory, whatever their languages.
    pub entries: usize,
    /// How many of them are shown to nobody, because they have not been checked lately.
    pub unchecked: usize,
    pub mistakes: Vec<Mistake>,
    pub hints: Vec<Mistake>,
}

/// A prompts folder as it was written first, and what was asked for in it.
struct Asked {
    prompts: PathBuf,
    places: BTreeSet<PathBuf>,
}

impl Asked {
    /// What was asked for, by the prompts folders in which it lies, however they were written.
    fn at(paths: &[PathBuf]) -> BTreeMap<PathBuf, Self> {
        let mut asked: BTreeMap<PathBuf, Self> = BTreeMap::new();
        for path in paths.iter().filter(|path| path.exists()) {
            let Some(prompts) = prompts_of(path) else { continue };
            let new = || Self { prompts: prompts.clone(), places: BTreeSet::new() };
            let here = asked.entry(canonical(&prompts)).or_insert_with(new);
            here.places.insert(canonical(path));
        }
        asked
    }

    fn holds(&self, file: &str) -> bool {
        let file = canonical(Path::new(file));
        file.ancestors().any(|place| self.places.contains(place))
    }
}

impl Beside {
    /// What lies at these paths. An arc is held to the scripts of its prompts folder, and to its
    /// original.
    pub fn at(paths: &[PathBuf], today: Date) -> Result<Self, LibraryError> {
        let mut beside = Self::default();
        for asked in Asked::at(paths).values() {
            beside.add(asked, today)?;
        }
        Ok(beside)
    }

    fn add(&mut self, asked: &Asked, today: Date) -> Result<(), LibraryError> {
        let files = folder::all_files(&asked.prompts)?;
        let names = |sort: Sort| -> BTreeSet<String> {
            let files = files.get(&sort).into_iter().flatten();
            let here = files.filter(|file| asked.holds(&file.path));
            here.map(|file| file.name.clone()).collect()
        };
        let (arcs, practices) = (names(Sort::Arc), names(Sort::Practices));
        let (entries, check_ins) = (names(Sort::Entry), names(Sort::CheckIn));
        if [&arcs, &practices, &entries, &check_ins].iter().all(|names| names.is_empty()) {
            return Ok(());
        }
        let (library, mut found) = Library::of(files, &Wordings::in_prompts(&asked.prompts)?);
        // What is wrong in scripts is said where they are read with all that lies around them.
        let here = |found: &Mistake| {
            let path = &found.source.path;
            Sort::of_file(path) != Sort::Script && asked.holds(path)
        };
        found.mistakes.retain(here);
        found.hints.retain(here);
        self.mistakes.extend(found.mistakes);
        self.hints.extend(found.hints);
        self.arcs += arcs.len();
        let read: Vec<_> =
            library.directory().iter().filter(|entry| entries.contains(&entry.name.0)).collect();
        self.entries += read.len();
        self.unchecked += read.iter().filter(|entry| !entry.is_fresh(today)).count();
        Ok(())
    }
}

/// Whether no scripts lie there, but something beside them.
pub(super) fn holds_no_scripts(path: &Path) -> bool {
    sort_at(path).is_some_and(|sort| sort != Sort::Script)
}

/// What lies there, if it is a folder of one sort, or a file in one.
fn sort_at(path: &Path) -> Option<Sort> {
    let place = canonical(&folder_at(path));
    Sort::read(&place.file_name()?.to_string_lossy())
}

fn folder_at(path: &Path) -> PathBuf {
    if path.is_file() { above(path) } else { path.to_owned() }
}

/// The prompts folder in which `path` lies, if it lies in one.
fn prompts_of(path: &Path) -> Option<PathBuf> {
    let place = folder_at(path);
    if sort_at(path).is_some() {
        return Some(above(&above(&place)));
    }
    if path.is_file() {
        return None;
    }
    let of_language = Sort::ALL.iter().any(|(within, _)| place.join(within).is_dir());
    Some(if of_language { above(&place) } else { place })
}
