//! What lies beside the scripts: arcs, groundings and energisers, the directory.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use super::gather::{above, canonical};
use crate::script::{Library, LibraryError, Mistake, ScriptFile, folder};

/// What was asked for of it.
#[derive(Default)]
pub(super) struct Beside {
    /// How many arcs there are, whatever their languages.
    pub arcs: usize,
    /// How many entries the directory has.
    pub entries: usize,
    /// How many of them are shown to nobody, because they have not been checked lately.
    pub unchecked: usize,
    pub mistakes: Vec<Mistake>,
    pub hints: Vec<Mistake>,
}

impl Beside {
    /// What lies at these paths. An arc is held to the scripts of its prompts folder, and to its
    /// original.
    pub fn at(paths: &[PathBuf], today: Date) -> Result<Self, LibraryError> {
        let mut beside = Self::default();
        for path in paths.iter().filter(|path| path.exists()) {
            let Some(prompts) = prompts_of(path) else { continue };
            let asked = canonical(path);
            let within = |file: &str| canonical(Path::new(file)).starts_with(&asked);
            let arcs = folder::files_beside(&prompts, folder::ARCS)?;
            let practices = folder::files_beside(&prompts, folder::PRACTICES)?;
            let directory = folder::files_beside(&prompts, folder::DIRECTORY)?;
            let here = |files: &[ScriptFile]| {
                let names = files.iter().filter(|file| within(&file.path));
                names.map(|file| file.name.clone()).collect::<BTreeSet<_>>().len()
            };
            beside.arcs += here(&arcs);
            let asked = here(&directory) > 0;
            if !asked && here(&arcs) + here(&practices) == 0 {
                continue;
            }
            let (mut library, left_out) = Library::from_files(folder::files_in_prompts(&prompts)?);
            let mut found = library.add_practices(&practices);
            found.extend(library.add_arcs(arcs, &left_out));
            let entries = library.add_directory(directory);
            found.extend(entries.mistakes);
            found.retain(|mistake| within(&mistake.source.path));
            beside.mistakes.extend(found);
            let hints = entries.hints.into_iter();
            beside.hints.extend(hints.filter(|hint| within(&hint.source.path)));
            if asked {
                let all: Vec<_> = library.directory().iter().collect();
                beside.entries += all.len();
                beside.unchecked += all.iter().filter(|entry| !entry.is_fresh(today)).count();
            }
        }
        Ok(beside)
    }
}

/// Whether no scripts lie there, but something beside them.
pub(super) fn holds_no_scripts(path: &Path) -> bool {
    let folders = [folder::ARCS, folder::PRACTICES, folder::DIRECTORY];
    let place = if path.is_file() { above(path) } else { path.to_owned() };
    folders.iter().any(|name| place.ends_with(name))
}

/// The prompts folder in which `path` lies, if it lies in one.
fn prompts_of(path: &Path) -> Option<PathBuf> {
    let folders = ["scripts", folder::ARCS, folder::PRACTICES, folder::DIRECTORY];
    let place = if path.is_file() { above(path) } else { path.to_owned() };
    if folders.iter().any(|name| place.ends_with(name)) {
        return Some(above(&above(&place)));
    }
    if path.is_file() {
        return None;
    }
    let of_language = folders.iter().any(|name| place.join(name).is_dir());
    Some(if of_language { above(&place) } else { place })
}
