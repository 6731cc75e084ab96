//! `kolo check --watch`: checks again whenever a script is saved.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use anyhow::Context;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use super::Checked;
use crate::{
    cli::Talk,
    script::{RISKY, folder},
};

/// An editor that saves does several things one after the other; this is how long nothing may
/// happen until the file is taken for saved.
const QUIET: Duration = Duration::from_millis(150);

/// Checks the scripts at `paths`, and again those of which a file was saved, until the process is
/// ended.
///
/// # Errors
/// If the paths hold no script at the beginning, or the system does not let them be watched.
pub fn watch(
    paths: &[PathBuf],
    colour: bool,
    talk: &Talk,
    out: &mut dyn Write,
) -> anyhow::Result<()> {
    let mut watched = Watched::at(paths)?;
    Checked::new(paths)?.write(&|_| true, colour, talk, out)?;
    writeln!(out, "{}", talk.text("check-watching", &[]))?;
    loop {
        let changed = watched.wait()?;
        let here = std::env::current_dir().unwrap_or_default();
        let short = |path: &PathBuf| path.strip_prefix(&here).unwrap_or(path).display().to_string();
        let files: Vec<_> = changed.iter().map(short).collect();
        writeln!(out)?;
        let files = files.join(", ");
        writeln!(out, "{}", talk.text("check-changed", &[("files", files.as_str().into())]))?;
        let names: BTreeSet<String> = changed.iter().map(|path| folder::name_of(path)).collect();
        let all = changed.iter().any(|path| is_list(path));
        let checked = Checked::new(paths);
        // A file may be gone just now; the next save is another chance.
        let written = checked.and_then(|checked| {
            checked.write(&|name| all || names.contains(name), colour, talk, out)
        });
        if let Err(error) = written {
            writeln!(out, "{error}")?;
        }
    }
}

/// The files of scripts below some folders, as they were when they were looked at last.
pub struct Watched {
    happened: Receiver<notify::Result<Event>>,
    known: BTreeMap<PathBuf, Vec<u8>>,
    _watcher: RecommendedWatcher,
}

impl std::fmt::Debug for Watched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watched(..)")
    }
}

impl Watched {
    /// Watches folders whole, and files through their folders, since many editors put a new file
    /// in the place of the old one.
    ///
    /// # Errors
    /// If the system does not let them be watched.
    pub fn at(paths: &[PathBuf]) -> anyhow::Result<Self> {
        let (tell, happened) = channel();
        let mut watcher = notify::recommended_watcher(tell).context("files cannot be watched")?;
        let mut known = BTreeMap::new();
        let default = [PathBuf::from("prompts")];
        for path in if paths.is_empty() { &default } else { paths } {
            let folder = match path.parent() {
                Some(folder) if path.is_file() && folder.as_os_str().is_empty() => Path::new("."),
                Some(folder) if path.is_file() => folder,
                _ => path,
            };
            let folder = std::path::absolute(folder)?;
            watcher
                .watch(&folder, RecursiveMode::Recursive)
                .with_context(|| format!("{} cannot be watched", folder.display()))?;
            note(&folder, &mut known);
        }
        Ok(Self { happened, known, _watcher: watcher })
    }

    /// Waits until files have been saved, added or removed. Gives back which.
    ///
    /// # Errors
    /// If the system stops telling.
    pub fn wait(&mut self) -> anyhow::Result<Vec<PathBuf>> {
        loop {
            let mut touched = BTreeSet::new();
            let mut event = Some(self.happened.recv().context("files are no longer watched")?);
            while let Some(happened) = event {
                let happened = happened.context("files are no longer watched")?;
                if !happened.kind.is_access() {
                    touched.extend(happened.paths.into_iter().filter(|path| matters(path)));
                }
                event = self.happened.recv_timeout(QUIET).ok();
            }
            let changed: Vec<_> =
                touched.into_iter().filter(|path| self.is_another_than_before(path)).collect();
            if !changed.is_empty() {
                return Ok(changed);
            }
        }
    }

    fn is_another_than_before(&mut self, path: &Path) -> bool {
        match fs::read(path) {
            Ok(now) => self.known.insert(path.to_owned(), now.clone()) != Some(now),
            Err(_) => self.known.remove(path).is_some(),
        }
    }
}

fn is_list(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == RISKY)
}

fn matters(path: &Path) -> bool {
    folder::is_markdown(path) || is_list(path)
}

/// Notes what lies in a folder and below it. What cannot be read is as if it were not there.
fn note(folder: &Path, known: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            note(&path, known);
        } else if let (true, Ok(text)) = (matters(&path), fs::read(&path)) {
            known.insert(path, text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_saved_is_noticed_and_what_is_only_read_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let scripts = folder.path().join("en/scripts");
        fs::create_dir_all(&scripts).unwrap();
        let (one, two) = (scripts.join("one.md"), scripts.join("two.md"));
        fs::write(&one, "# One\n").unwrap();
        let mut watched = Watched::at(&[folder.path().to_owned()]).unwrap();

        fs::read(&one).unwrap();
        fs::write(&one, "# One\n").unwrap();
        fs::write(scripts.join("letter.txt"), "no script").unwrap();
        fs::write(&two, "# Two\n").unwrap();
        assert_eq!(watched.wait().unwrap(), std::slice::from_ref(&two));
        // As many editors save: a new file takes the place of the old one.
        fs::write(scripts.join("one.md~"), "# Uno\n").unwrap();
        fs::rename(scripts.join("one.md~"), &one).unwrap();
        assert_eq!(watched.wait().unwrap(), [one]);
        fs::remove_file(&two).unwrap();
        assert_eq!(watched.wait().unwrap(), [two]);
    }

    #[test]
    fn a_single_file_is_watched_through_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("one.md");
        fs::write(&file, "# One\n").unwrap();
        let mut watched = Watched::at(std::slice::from_ref(&file)).unwrap();
        fs::write(&file, "# Uno\n").unwrap();
        assert_eq!(watched.wait().unwrap(), [file]);
    }
}
