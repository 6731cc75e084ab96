//! `kolo translate`: PO files for people who translate in tools of their own, and back.
//!
//! A PO file has every sentence of a language's prompts, each with its context: the folder, the
//! file and the place in it, as in `scripts/opening/arrive/ask/1`. It goes out with what there is of
//! the translation; what has to be read again, because its original has changed, is marked `fuzzy`.
//! When it comes back, the files of the language are written anew out of it, in the build of their
//! originals. Nothing is put in place that `kolo check` would refuse.
//!
//! Programs for translating guess, and mark their guesses `fuzzy` too. So a sentence that is marked
//! so is never taken: what the language said before stays, or the file waits.

mod export;
mod import;
mod phrases;
mod po;
mod work;

use std::path::PathBuf;

use clap::Subcommand;

use super::Talk;

/// What can be done with translations.
#[derive(Debug, Subcommand)]
pub enum Translate {
    /// Writes a PO file with all that is to be translated into a language (--language fr), and what
    /// there is of it. If the file exists, what was translated in it stays.
    Export {
        /// Where to. A folder, or the name of a file. Default: kolo-LANGUAGE.po
        #[arg(long)]
        to: Option<PathBuf>,
        /// The prompts folder.
        #[arg(long, default_value = "prompts")]
        prompts: PathBuf,
    },
    /// Takes a PO file back into the prompts folder: what is translated whole, and passes the check.
    Import {
        /// The PO file.
        file: PathBuf,
        /// The prompts folder.
        #[arg(long, default_value = "prompts")]
        prompts: PathBuf,
        /// Only says what would be done.
        #[arg(long)]
        dry_run: bool,
    },
}

impl Translate {
    /// Does it. True if all went well.
    ///
    /// # Errors
    /// If a file cannot be read or written, or what was asked for is not possible.
    pub fn act(&self, talk: &Talk) -> anyhow::Result<bool> {
        match self {
            Self::Export { to, prompts } => export::export(to.as_deref(), prompts, talk),
            Self::Import { file, prompts, dry_run } => {
                import::import(file, prompts, *dry_run, talk)
            }
        }
    }
}

#[cfg(test)]
mod tests;
