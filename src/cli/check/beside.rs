//! What lies beside the scripts: arcs, groundings and energisers.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use super::gather::{above, canonical};
use crate::script::{Library, LibraryError, Mistake, ScriptFile, folder};

/// The arcs, groundings and energisers that were asked for.
#[derive(Default)]
pub(super) struct Beside {
    /// How many arcs there are, whatever their languages.
    pub arcs: usize,
    pub mistakes: Vec<Mistake>,
}

impl Beside {
    /// What lies at these paths. An arc is held to the scripts of its prompts folder, and to its
    /// original.
    pub fn at(paths: &[PathBuf]) -> Result<Self, LibraryError> {
        let mut beside = Self::default();
        for path in paths.iter().filter(|path| path.exists()) {
            let Some(prompts) = prompts_of(path) else { continue };
            let asked = canonical(path);
            let within = |file: &str| canonical(Path::new(file)).starts_with(&asked);
            let arcs = folder::arcs_in_prompts(&prompts)?;
            let practices = folder::practices_in_prompts(&prompts)?;
            let here = |files: &[ScriptFile]| {
                let names = files.iter().filter(|file| within(&file.path));
                names.map(|file| file.name.clone()).collect::<BTreeSet<_>>().len()
            };
            beside.arcs += here(&arcs);
            if here(&arcs) + here(&practices) == 0 {
                continue;
            }
            let (mut library, left_out) = Library::from_files(folder::files_in_prompts(&prompts)?);
            let mut found = library.add_practices(&practices);
            found.extend(library.add_arcs(arcs, &left_out));
            found.retain(|mistake| within(&mistake.source.path));
            beside.mistakes.extend(found);
        }
        Ok(beside)
    }
}

/// Whether only arcs or practices lie there.
pub(super) fn holds_no_scripts(path: &Path) -> bool {
    let folders = [folder::ARCS, folder::PRACTICES];
    let place = if path.is_file() { above(path) } else { path.to_owned() };
    folders.iter().any(|name| place.ends_with(name))
}

/// The prompts folder in which `path` lies, if it lies in one.
fn prompts_of(path: &Path) -> Option<PathBuf> {
    let folders = ["scripts", folder::ARCS, folder::PRACTICES];
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
