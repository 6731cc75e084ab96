//! Where scripts lie on a disk: `<prompts>/<lang>/scripts/<name>.md`, and beside them, in folders of
//! their own, arcs, groundings and energisers, groups' own check-in questions, and the directory.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{library::LibraryError, sheet::Sort, source::ScriptFile, words::Word};
use crate::speech::Language;

/// The folder of arcs in a language's folder.
pub(crate) const ARCS: &str = "arcs";
/// The folder of the groundings and energisers of a language.
pub(crate) const PRACTICES: &str = "practices";
/// The folder of groups' own check-in questions in a language's folder.
pub(crate) const CHECK_INS: &str = "check-ins";
/// The folder of the directory in a language's folder.
pub(crate) const DIRECTORY: &str = "directory";

/// The scripts of all languages in a prompts folder.
pub(crate) fn files_in_prompts(prompts: &Path) -> Result<Vec<ScriptFile>, LibraryError> {
    files_beside(prompts, Sort::Script.word())
}

/// The files of every sort and all languages in a prompts folder.
pub(crate) fn all_files(prompts: &Path) -> Result<BTreeMap<Sort, Vec<ScriptFile>>, LibraryError> {
    Sort::ALL.iter().map(|(within, sort)| Ok((*sort, files_beside(prompts, within)?))).collect()
}

/// What lies in the folder `within` of all languages; there may be nothing.
pub(crate) fn files_beside(prompts: &Path, within: &str) -> Result<Vec<ScriptFile>, LibraryError> {
    let mut files = Vec::new();
    for folder in entries(prompts)?.iter().filter(|folder| folder.join(within).is_dir()) {
        let markdown = entries(&folder.join(within))?;
        for path in markdown.iter().filter(|path| is_markdown(path) && path.is_file()) {
            files.push(read_file(path, language_of(folder)?)?);
        }
    }
    Ok(files)
}

/// The folders in a prompts folder that hold scripts.
pub(crate) fn language_folders(prompts: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    let mut folders = entries(prompts)?;
    folders.retain(|folder| folder.join("scripts").is_dir());
    Ok(folders)
}

/// The scripts in the folder of one language.
pub(crate) fn files_in_language(folder: &Path) -> Result<Vec<ScriptFile>, LibraryError> {
    let markdown = entries(&folder.join("scripts"))?;
    let markdown = markdown.iter().filter(|path| is_markdown(path) && path.is_file());
    markdown.map(|path| read_file(path, language_of(folder)?)).collect()
}

/// The names of what lies in the folder `within` of each language that has any.
pub(crate) fn names_beside(
    prompts: &Path,
    within: &str,
) -> Result<BTreeMap<Language, BTreeSet<String>>, LibraryError> {
    let mut names: BTreeMap<Language, BTreeSet<String>> = BTreeMap::new();
    for folder in entries(prompts)?.iter().filter(|folder| folder.join(within).is_dir()) {
        let Ok(language) = language_of(folder) else { continue };
        let markdown = entries(&folder.join(within))?;
        let markdown = markdown.iter().filter(|path| is_markdown(path) && path.is_file());
        names.entry(language).or_default().extend(markdown.map(|path| name_of(path)));
    }
    names.retain(|_, names| !names.is_empty());
    Ok(names)
}

/// Reads one file as a script in `language`.
pub(crate) fn read_file(path: &Path, language: Language) -> Result<ScriptFile, LibraryError> {
    let unreadable = |reason| LibraryError::Unreadable { path: path.to_owned(), reason };
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(ScriptFile::MAX_BYTES as u64 + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    Ok(ScriptFile { language, name: name_of(path), path: path.display().to_string(), bytes })
}

/// The language after which a folder is named.
pub(crate) fn language_of(folder: &Path) -> Result<Language, LibraryError> {
    // "." has no name, but the folder that it stands for has one.
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().unwrap_or_default().to_string_lossy();
    name.parse().map_err(|reason| LibraryError::Language { path: folder.to_owned(), reason })
}

/// Whether a file's name says that it is Markdown. Hidden files are editors' business.
pub(crate) fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("md"))
        && !name_of(path).starts_with('.')
}

/// What a folder holds, in order of name.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, LibraryError> {
    let unreadable = |reason: io::Error| match reason.kind() {
        io::ErrorKind::NotFound => LibraryError::Missing(folder.to_owned()),
        _ => LibraryError::Unreadable { path: folder.to_owned(), reason },
    };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<io::Result<Vec<_>>>().map_err(unreadable)?;
    paths.sort();
    Ok(paths)
}

/// The name that a script in this file has.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
