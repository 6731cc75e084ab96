//! `kolo scripts`: begins a script, shows what there is and what it is for, and confirms
//! translations.

mod confirm;
mod library;
mod list;
mod new;

use std::{io::Write, path::PathBuf};

use clap::Subcommand;

use super::Talk;
use crate::{
    PROMPTS,
    script::{KindWord, Library, LibraryError, Word},
};

/// What can be done with scripts.
#[derive(Debug, Subcommand)]
pub enum Scripts {
    /// Writes a new script that explains itself, or the beginning of a translation if the script
    /// exists in another language. In the language in which this command speaks (--language).
    New {
        /// The name by which it is started: small letters, digits and hyphens.
        name: String,
        /// A kind of step, such as round; may be given several times. Default: say, round
        #[arg(long = "kind", value_parser = kind)]
        kinds: Vec<KindWord>,
        /// The prompts folder.
        #[arg(long, default_value = "prompts")]
        prompts: PathBuf,
    },
    /// Shows which scripts there are: name, minutes, care, people, languages, title.
    List {
        /// The prompts folder. Default: ./prompts if there is one, or else what is built in.
        #[arg(long)]
        prompts: Option<PathBuf>,
    },
    /// Prints a page in Markdown: all exercises, what each is for, arcs, practices and the directory.
    /// The one in docs/ is made so: kolo scripts library > docs/library.md
    Library {
        /// The prompts folder. Default: ./prompts if there is one, or else what is built in.
        #[arg(long)]
        prompts: Option<PathBuf>,
    },
    /// Says that these translations were compared with their originals as they are now, so that
    /// `kolo check` can tell when an original changes.
    Confirm {
        /// Files of translations.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
}

impl Scripts {
    /// Does it. True if all went well.
    ///
    /// # Errors
    /// If a file cannot be read or written, or what was asked for is not possible.
    pub fn act(&self, talk: &Talk) -> anyhow::Result<bool> {
        match self {
            Self::New { name, kinds, prompts } => new::new(name, kinds, prompts, talk),
            Self::List { prompts } => list::list(prompts.clone(), talk),
            Self::Library { prompts } => {
                let (library, mistakes) = library(prompts.clone())?;
                write!(talk.terminal.out(), "{}", library::page(&library, talk))?;
                Ok(mistakes == 0)
            }
            Self::Confirm { files } => confirm::confirm(files, talk),
        }
    }
}

/// The scripts in `prompts`, in `./prompts`, or in the program.
fn library(prompts: Option<PathBuf>) -> Result<(Library, usize), LibraryError> {
    let here = PathBuf::from("prompts");
    let folder = prompts.or_else(|| here.is_dir().then_some(here));
    let (library, mistakes) = match folder {
        Some(folder) => Library::load_folder(&folder)?,
        None => Library::load_embedded(&PROMPTS)?,
    };
    Ok((library, mistakes.len()))
}

fn kind(written: &str) -> Result<KindWord, String> {
    KindWord::read(written).ok_or_else(|| {
        let all: Vec<_> = KindWord::ALL.iter().map(|(word, _)| *word).collect();
        format!("write one of: {}", all.join(", "))
    })
}

#[cfg(test)]
mod tests;
