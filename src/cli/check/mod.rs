//! `kolo check`: reads scripts, explains every mistake in them, and says what to look at again.

mod beside;
mod coverage;
mod gather;
mod watch;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    path::PathBuf,
};

use jiff::tz::TimeZone;

use self::beside::Beside;
pub(super) use self::gather::{Gathered, above, canonical};
pub use self::watch::{Watched, watch};
use crate::{
    ops::world,
    script::{Around, Explain, Joined, LibraryError, Report, join, render},
    speech::Language,
};

/// What was found in the scripts that were asked for.
struct Checked {
    gathered: Gathered,
    beside: Beside,
    /// By the keys of what was gathered.
    joined: BTreeMap<(PathBuf, String), Joined>,
}

/// Checks the scripts at `paths`: prompts folders, folders of one language, or single files; the
/// folder `prompts` if there are none. A translation is held to its source, which is checked too.
/// Writes each mistake and each hint to `out`, and last lines with the counts. True if there is no
/// mistake.
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
    Checked::new(paths)?.write(&|_| true, colour, explain, out)
}

impl Checked {
    fn new(paths: &[PathBuf]) -> Result<Self, LibraryError> {
        let gathered = Gathered::at(paths)?;
        let default = [PathBuf::from("prompts")];
        let today = world::now().to_zoned(TimeZone::UTC).date();
        let beside = Beside::at(if paths.is_empty() { &default } else { paths }, today)?;
        let today = Some(today);
        let joined = gathered.scripts.iter().map(|(key, found)| {
            let files = found.files.values().cloned().collect();
            let around = match gathered.prompts.get(&key.0) {
                Some(prompts) => {
                    let (wordings, names) = (&prompts.wordings, Some(&prompts.names));
                    Around { wordings, names, today }
                }
                None => Around { today, ..Around::default() },
            };
            (key.clone(), join(files, around))
        });
        let joined = joined.collect();
        Ok(Self { gathered, beside, joined })
    }

    /// Writes what was found in the files whose names `shown` lets through, and the counts of
    /// all. True if there is no mistake in any.
    fn write(
        &self,
        shown: &dyn Fn(&str) -> bool,
        colour: bool,
        explain: &dyn Explain,
        out: &mut dyn Write,
    ) -> Result<bool, LibraryError> {
        for ((_, name), joined) in &self.joined {
            let found = joined.mistakes.iter().chain(&joined.hints);
            for found in found.filter(|_| shown(name)) {
                writeln!(out, "{}", render(&Report::new(found, explain), colour)?)?;
            }
        }
        let beside = self.beside.mistakes.iter().chain(&self.beside.hints);
        for mistake in beside.filter(|mistake| shown(mistake.source.name())) {
            writeln!(out, "{}", render(&Report::new(mistake, explain), colour)?)?;
        }
        let found = self.gathered.scripts.values();
        let languages: BTreeSet<&Language> = found.flat_map(|found| found.files.keys()).collect();
        let sum = |count: &dyn Fn(&Joined) -> usize| self.joined.values().map(count).sum::<usize>();
        let mistakes = sum(&|joined| joined.mistakes.len()) + self.beside.mistakes.len();
        let hints = sum(&|joined| joined.hints.len()) + self.beside.hints.len();
        let args = [
            ("scripts", self.joined.len().to_string()),
            ("languages", languages.len().to_string()),
            ("mistakes", mistakes.to_string()),
            ("hints", hints.to_string()),
        ];
        writeln!(out, "{}", explain.explain("check-summary", None, &args))?;
        if self.beside.arcs > 0 {
            let args = [("arcs", self.beside.arcs.to_string())];
            writeln!(out, "{}", explain.explain("check-arcs-summary", None, &args))?;
        }
        if self.beside.entries > 0 {
            let args = [
                ("entries", self.beside.entries.to_string()),
                ("unchecked", self.beside.unchecked.to_string()),
            ];
            writeln!(out, "{}", explain.explain("check-directory-summary", None, &args))?;
        }
        if hints > 0 {
            writeln!(out, "{}", explain.explain("check-summary-hints", None, &[]))?;
        }
        for line in self.coverage(explain) {
            writeln!(out, "{line}")?;
        }
        Ok(mistakes == 0)
    }
}

#[cfg(test)]
mod tests;
