//! The scripts that can be run now, on a shelf that can be filled anew while Kolo runs.
//!
//! Files are read at the edge, with [`Shelf::read_anew`], and lie ready. The core takes them with
//! [`Shelf::take`] when it is told that they do, so that from one input to the next the scripts
//! stay the same. A session that runs has a copy of its script, and keeps it.
//!
//! A file with a mistake, of whatever sort, stays as it was before, or stays away if it is new. If the
//! folder cannot be read, everything stays.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{
    library::{Library, LibraryError},
    mistake::Mistake,
    model::ScriptName,
};

/// What came of reading the files anew.
#[derive(Clone, Debug)]
pub enum Reread {
    /// They were read.
    Read(Change),
    /// The folder could not be read. Nothing has changed.
    Unreadable,
    /// The scripts are part of the program: there is nothing to read.
    BuiltIn,
}

/// How the scripts differ from those before.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// How many can be run now.
    pub count: usize,
    /// Those that are new.
    pub added: Vec<ScriptName>,
    /// Those that say or do something else.
    pub changed: Vec<ScriptName>,
    /// Those that are gone.
    pub gone: Vec<ScriptName>,
    /// The mistakes, file by file; what is in these files has not changed.
    pub mistakes: Vec<Mistake>,
}

/// A handle on the scripts; clones share them.
#[derive(Clone)]
pub struct Shelf(Arc<Inner>);

struct Inner {
    /// Where the files are, unless they are part of the program.
    folder: Option<PathBuf>,
    held: Mutex<Held>,
}

struct Held {
    library: Arc<Library>,
    /// What was read, and not taken yet.
    ready: Option<Ready>,
    /// What came of it when something was taken last.
    last: Reread,
}

enum Ready {
    Read(Library, Vec<Mistake>),
    Unreadable,
}

impl fmt::Debug for Shelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shelf(..)")
    }
}

impl From<Arc<Library>> for Shelf {
    /// A shelf that nothing is put on later.
    fn from(library: Arc<Library>) -> Self {
        Self::new(library, None)
    }
}

impl Shelf {
    /// A shelf of scripts that come from `folder`, or are part of the program.
    pub fn new(library: Arc<Library>, folder: Option<&Path>) -> Self {
        let held = Mutex::new(Held { library, ready: None, last: Reread::BuiltIn });
        Self(Arc::new(Inner { folder: folder.map(Path::to_owned), held }))
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The scripts that can be run now.
    pub fn library(&self) -> Arc<Library> {
        Arc::clone(&self.held().library)
    }

    /// Reads the files. They lie ready until they are taken; meanwhile nothing changes. Gives back
    /// the mistakes.
    ///
    /// # Errors
    /// If the folder cannot be read. That lies ready as well, to be told.
    pub fn read_anew(&self) -> Result<Vec<Mistake>, LibraryError> {
        let Some(folder) = &self.0.folder else { return Ok(Vec::new()) };
        let (ready, told) = match Library::load_folder(folder) {
            Ok((library, mistakes)) => (Ready::Read(library, mistakes.clone()), Ok(mistakes)),
            Err(error) => (Ready::Unreadable, Err(error)),
        };
        self.held().ready = Some(ready);
        told
    }

    /// Takes what lies ready. If nothing does, what was taken last is told again: an input may be
    /// handled twice.
    pub fn take(&self) -> Reread {
        let mut held = self.held();
        match held.ready.take() {
            Some(Ready::Read(library, mistakes)) => {
                let (library, change) = replaced(&held.library, library, mistakes);
                held.library = Arc::new(library);
                held.last = Reread::Read(change);
            }
            Some(Ready::Unreadable) => held.last = Reread::Unreadable,
            None => {}
        }
        held.last.clone()
    }
}

/// What is new, and what was before where the new has mistakes.
fn replaced(before: &Library, mut now: Library, mistakes: Vec<Mistake>) -> (Library, Change) {
    for mistake in &mistakes {
        now.keep(before, &mistake.source);
    }
    let names = |library: &Library| -> Vec<ScriptName> {
        library.iter().map(|script| script.name.clone()).collect()
    };
    let (old, new) = (names(before), names(&now));
    let change = Change {
        count: new.len(),
        added: new.iter().filter(|name| before.get(name).is_none()).cloned().collect(),
        changed: new
            .iter()
            .filter(|name| before.get(name).is_some_and(|old| now.get(name) != Some(old)))
            .cloned()
            .collect(),
        gone: old.into_iter().filter(|name| now.get(name).is_none()).collect(),
        mistakes,
    };
    (now, change)
}
