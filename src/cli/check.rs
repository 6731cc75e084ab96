//! `kolo check`: reads scripts and explains every mistake in them.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use crate::{
    script::{
        Explain, LibraryError, Practices, Report, ScriptFile, folder, join, precedence, render,
    },
    speech::Language,
};

/// The files of one script, and the prompts folder in which its other languages would lie.
#[derive(Default)]
struct Found {
    prompts: Option<PathBuf>,
    files: BTreeMap<Language, ScriptFile>,
}

/// The scripts that were asked for, by prompts folder and name.
type Scripts = BTreeMap<(PathBuf, String), Found>;

/// Checks the scripts at `paths`: prompts folders, folders of one language, or single files; the
/// folder `prompts` if there are none. A translation is held to its source, which is checked too.
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
    let mut scripts = Scripts::new();
    let default = [PathBuf::from("prompts")];
    for path in if paths.is_empty() { &default } else { paths } {
        gather(path, &mut scripts)?;
    }
    let count = scripts.len();
    let mut languages = BTreeSet::new();
    let mut mistakes = 0_usize;
    for ((_, name), mut found) in scripts {
        add_source(&name, &mut found)?;
        languages.extend(found.files.keys().cloned());
        for mistake in join(found.files.into_values().collect()).mistakes {
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
        ("scripts", count.to_string()),
        ("languages", languages.len().to_string()),
        ("mistakes", mistakes.to_string()),
    ];
    writeln!(out, "{}", explain.explain("check-summary", None, &args))?;
    Ok(mistakes == 0)
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

/// Finds the scripts at `path`.
fn gather(path: &Path, scripts: &mut Scripts) -> Result<(), LibraryError> {
    if !path.exists() {
        return Err(LibraryError::Missing(path.to_owned()));
    }
    if is_practice(path) || path.ends_with("practices") {
        return Ok(());
    }
    if path.is_file() {
        return gather_file(path, scripts);
    }
    let (prompts, files) = if path.join("scripts").is_dir() {
        (above(path), folder::files_in_language(path)?)
    } else if path.ends_with("scripts") {
        let language = above(path);
        (above(&language), folder::files_in_language(&language)?)
    } else {
        (path.to_owned(), folder::files_in_prompts(path)?)
    };
    if files.is_empty() {
        return Err(LibraryError::NoScripts(path.to_owned()));
    }
    for file in files {
        add(file, Some(&prompts), scripts);
    }
    Ok(())
}

/// A single file has other languages only if it lies where scripts lie.
fn gather_file(path: &Path, scripts: &mut Scripts) -> Result<(), LibraryError> {
    let folder = above(path);
    let language_folder = above(&folder);
    let in_place = folder.ends_with("scripts");
    match folder::language_of(&language_folder) {
        Ok(language) if in_place => {
            add(folder::read_file(path, language)?, Some(&above(&language_folder)), scripts);
        }
        _ => add(folder::read_file(path, Language::english())?, None, scripts),
    }
    Ok(())
}

fn add(file: ScriptFile, prompts: Option<&Path>, scripts: &mut Scripts) {
    // However a folder was written, its scripts are the same.
    let place = prompts.unwrap_or(Path::new(&file.path));
    let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
    let found = scripts.entry((place, file.name.clone())).or_default();
    found.prompts = prompts.map(Path::to_owned);
    found.files.insert(file.language.clone(), file);
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

/// The folder in which `path` lies, also where its name does not tell.
fn above(path: &Path) -> PathBuf {
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(_)) if parent.as_os_str().is_empty() => PathBuf::from("."),
        (Some(parent), Some(_)) => parent.to_owned(),
        _ => path.join(".."),
    }
}
