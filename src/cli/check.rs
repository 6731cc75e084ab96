//! `kolo check`: reads scripts and arcs, and explains every mistake in them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    script::{
        Explain, Joined, Library, LibraryError, Mistake, Practices, Report, ScriptFile, folder,
        join, precedence, render,
    },
    speech::Language,
};

/// The files of one script or arc, and the prompts folder in which its other languages would lie.
#[derive(Default)]
struct Found {
    prompts: Option<PathBuf>,
    files: BTreeMap<Language, ScriptFile>,
}

/// What lies in a folder of a language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Shelf {
    Scripts,
    Arcs,
}

impl Shelf {
    const ALL: [Self; 2] = [Self::Scripts, Self::Arcs];

    fn folder(self) -> &'static str {
        match self {
            Self::Scripts => "scripts",
            Self::Arcs => folder::ARCS,
        }
    }

    /// The shelf in whose folder `path` lies, or that it is.
    fn at(path: &Path) -> Option<Self> {
        Self::ALL.into_iter().find(|shelf| path.ends_with(shelf.folder()))
    }

    fn in_language(self, path: &Path) -> Result<Vec<ScriptFile>, LibraryError> {
        match self {
            Self::Scripts if !path.join("scripts").is_dir() => Ok(Vec::new()),
            Self::Scripts => folder::files_in_language(path),
            Self::Arcs => folder::arcs_in_language(path),
        }
    }

    fn in_prompts(self, path: &Path) -> Result<Vec<ScriptFile>, LibraryError> {
        match self {
            Self::Scripts => folder::files_in_prompts(path),
            Self::Arcs => folder::arcs_in_prompts(path),
        }
    }
}

/// What was asked for, by shelf, prompts folder and name.
type Shelves = BTreeMap<(Shelf, PathBuf, String), Found>;

/// Checks the scripts and arcs at `paths`: prompts folders, folders of one language, or single
/// files; the folder `prompts` if there are none. A translation is held to its source, which is checked too.
/// Writes each mistake to `out`, and a last line with the counts. True if there is no mistake.
///
/// # Errors
///
/// When a path does not exist, holds no script or cannot be read, or `out` cannot be written.
pub fn check(
    paths: &[PathBuf],
    colour: bool,
    explain: &dyn Explain,
    out: &mut dyn Write,
) -> Result<bool, LibraryError> {
    let mut shelves = Shelves::new();
    let default = [PathBuf::from("prompts")];
    for path in if paths.is_empty() { &default } else { paths } {
        gather(path, &mut shelves)?;
    }
    let of = |wanted| shelves.keys().filter(|(shelf, ..)| *shelf == wanted).count();
    let (scripts, arcs) = (of(Shelf::Scripts), of(Shelf::Arcs));
    let mut languages = BTreeSet::new();
    let mut mistakes = 0_usize;
    for ((shelf, _, name), mut found) in shelves {
        add_source(shelf, &name, &mut found)?;
        languages.extend(found.files.keys().cloned());
        for mistake in mistakes_in(shelf, found)? {
            writeln!(out, "{}", render(&Report::new(&mistake, explain), colour)?)?;
            mistakes += 1;
        }
    }
    let mut practices = Vec::new();
    for path in if paths.is_empty() { &default } else { paths } {
        practices.extend(practices_at(path)?);
    }
    for mistake in Practices::from_files(&practices).1 {
        writeln!(out, "{}", render(&Report::new(&mistake, explain), colour)?)?;
        mistakes += 1;
    }
    let args = [
        ("scripts", scripts.to_string()),
        ("languages", languages.len().to_string()),
        ("mistakes", mistakes.to_string()),
    ];
    writeln!(out, "{}", explain.explain("check-summary", None, &args))?;
    if arcs > 0 {
        let args = [("arcs", arcs.to_string())];
        writeln!(out, "{}", explain.explain("check-arcs-summary", None, &args))?;
    }
    Ok(mistakes == 0)
}

/// The mistakes in one script or arc. An arc is held to the scripts beside it.
fn mistakes_in(shelf: Shelf, found: Found) -> Result<Vec<Mistake>, LibraryError> {
    let files = found.files.into_values().collect();
    if shelf == Shelf::Scripts {
        let Joined { mistakes, .. } = join(files);
        return Ok(mistakes);
    }
    let beside = match &found.prompts {
        Some(prompts) => folder::files_in_prompts(prompts)?,
        None => Vec::new(),
    };
    let (mut library, left_out) = Library::from_files(beside);
    Ok(library.add_arcs(files, &left_out))
}

/// The groundings and energisers at `path`.
fn practices_at(path: &Path) -> Result<Vec<ScriptFile>, LibraryError> {
    if is_practice(path) {
        let language = folder::language_of(&above(&above(path)))?;
        return Ok(vec![folder::read_file(path, language)?]);
    }
    if !path.is_dir() {
        return Ok(Vec::new());
    }
    if path.ends_with("practices") {
        return folder::practices_in_language(&above(path));
    }
    if path.join("scripts").is_dir() || path.join("practices").is_dir() {
        return folder::practices_in_language(path);
    }
    folder::practices_in_prompts(path)
}

/// Whether a single file lies where practices lie.
fn is_practice(path: &Path) -> bool {
    path.is_file() && above(path).ends_with("practices")
}

/// Finds what is at `path`.
fn gather(path: &Path, shelves: &mut Shelves) -> Result<(), LibraryError> {
    if !path.exists() {
        return Err(LibraryError::Missing(path.to_owned()));
    }
    if is_practice(path) || path.ends_with("practices") {
        return Ok(());
    }
    if path.is_file() {
        return gather_file(path, shelves);
    }
    let language = path.join("scripts").is_dir() || path.join(folder::ARCS).is_dir();
    let mut none = true;
    for shelf in Shelf::ALL {
        let (prompts, files) = if language {
            (above(path), shelf.in_language(path)?)
        } else if let Some(only) = Shelf::at(path) {
            let language = above(path);
            let files = if only == shelf { shelf.in_language(&language)? } else { Vec::new() };
            (above(&language), files)
        } else {
            (path.to_owned(), shelf.in_prompts(path)?)
        };
        none &= files.is_empty();
        for file in files {
            add(shelf, file, Some(&prompts), shelves);
        }
    }
    if none { Err(LibraryError::NoScripts(path.to_owned())) } else { Ok(()) }
}

/// A single file has other languages only if it lies where scripts or arcs lie.
fn gather_file(path: &Path, shelves: &mut Shelves) -> Result<(), LibraryError> {
    let folder = above(path);
    let language_folder = above(&folder);
    let shelf = Shelf::at(&folder);
    match (folder::language_of(&language_folder), shelf) {
        (Ok(language), Some(shelf)) => {
            let file = folder::read_file(path, language)?;
            add(shelf, file, Some(&above(&language_folder)), shelves);
        }
        _ => {
            add(Shelf::Scripts, folder::read_file(path, Language::english())?, None, shelves);
        }
    }
    Ok(())
}

fn add(shelf: Shelf, file: ScriptFile, prompts: Option<&Path>, shelves: &mut Shelves) {
    // However a folder was written, what lies in it is the same.
    let place = prompts.unwrap_or(Path::new(&file.path));
    let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
    let found = shelves.entry((shelf, place, file.name.clone())).or_default();
    found.prompts = prompts.map(Path::to_owned);
    found.files.insert(file.language.clone(), file);
}

/// Adds the file to which the others are held, if it was not asked for by itself.
fn add_source(shelf: Shelf, name: &str, found: &mut Found) -> Result<(), LibraryError> {
    let Some(prompts) = &found.prompts else {
        return Ok(());
    };
    let mut siblings = Vec::new();
    for language_folder in folder::language_folders(prompts)? {
        let path = language_folder.join(shelf.folder()).join(format!("{name}.md"));
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

/// The folder in which `path` lies, also where its name does not tell.
fn above(path: &Path) -> PathBuf {
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(_)) if parent.as_os_str().is_empty() => PathBuf::from("."),
        (Some(parent), Some(_)) => parent.to_owned(),
        _ => path.join(".."),
    }
}
