//! `kolo scripts confirm`

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

use crate::{
    cli::{
        Talk,
        check::{Gathered, above, canonical},
    },
    script::{
        Around, Confirmed, Mistake, Report, ScriptFile, Sort, Wordings, confirm as confirm_script,
        confirm_check_in, confirm_entry,
        folder::{CHECK_INS, DIRECTORY, files_beside},
        render,
    },
};

/// Marks each file as held against its original. True if all could be.
pub(super) fn confirm(files: &[PathBuf], talk: &Talk) -> anyhow::Result<bool> {
    let mut all = true;
    for path in files {
        all &= confirm_one(path, talk)?;
    }
    Ok(all)
}

fn confirm_one(path: &Path, talk: &Talk) -> anyhow::Result<bool> {
    let shown = path.display().to_string();
    let file = |id: &str, parts: usize| {
        talk.tell(id, &[("file", &shown), ("parts", &parts.to_string())]);
    };
    if !path.is_file() {
        file("scripts-confirm-no-file", 0);
        return Ok(false);
    }
    let marked = match Sort::of_file(&canonical(path).to_string_lossy()) {
        Sort::Script => mark_script(path)?,
        Sort::Entry => mark_entry(path)?,
        Sort::CheckIn => mark_check_in(path)?,
        Sort::Arc | Sort::Practices => {
            file("scripts-confirm-no-mark", 0);
            return Ok(false);
        }
    };
    match marked {
        Ok(Some(confirmed)) if confirmed.parts > 0 => {
            fs::write(path, &confirmed.text)
                .with_context(|| format!("{shown} cannot be written"))?;
            file("scripts-confirmed", confirmed.parts);
            Ok(true)
        }
        Ok(Some(_)) => {
            file("scripts-confirmed-before", 0);
            Ok(true)
        }
        Ok(None) => {
            file("scripts-confirm-original", 0);
            Ok(false)
        }
        Err(mistakes) => {
            for mistake in &mistakes {
                let colour = talk.terminal.has_colour();
                talk.terminal.line(&render(&Report::new(mistake, talk), colour)?);
            }
            file("scripts-confirm-mistakes", 0);
            Ok(false)
        }
    }
}

/// What comes of marking one.
type Marked = Result<Option<Confirmed>, Vec<Mistake>>;

fn mark_script(path: &Path) -> anyhow::Result<Marked> {
    let gathered = Gathered::at(&[path.to_owned()])?;
    let Some(((place, _), found)) = gathered.scripts.into_iter().next() else {
        return Ok(Ok(None));
    };
    let around = match gathered.prompts.get(&place) {
        Some(prompts) => {
            Around { wordings: &prompts.wordings, names: Some(&prompts.names), today: None }
        }
        None => Around::default(),
    };
    let files: Vec<_> = found.files.into_values().collect();
    let translation = files.iter().find(|file| is_at(file, path)).cloned();
    Ok(translation.map_or(Ok(None), |translation| confirm_script(files, &translation, around)))
}

fn mark_entry(path: &Path) -> anyhow::Result<Marked> {
    let (files, translation) = beside(path, DIRECTORY)?;
    Ok(translation.map_or(Ok(None), |translation| confirm_entry(files, &translation)))
}

fn mark_check_in(path: &Path) -> anyhow::Result<Marked> {
    let wordings = Wordings::in_prompts(&above(&above(&above(path))))?;
    let (files, translation) = beside(path, CHECK_INS)?;
    let marked = |translation| confirm_check_in(files, &translation, &wordings);
    Ok(translation.map_or(Ok(None), marked))
}

/// The files of this name in all languages, and the one at the path.
fn beside(path: &Path, within: &str) -> anyhow::Result<(Vec<ScriptFile>, Option<ScriptFile>)> {
    let prompts = above(&above(&above(path)));
    let mut files = files_beside(&prompts, within)?;
    files.retain(|file| Path::new(&file.path).file_name() == path.file_name());
    let translation = files.iter().find(|file| is_at(file, path)).cloned();
    Ok((files, translation))
}

/// Whether it is this file, however its path was written.
fn is_at(file: &ScriptFile, path: &Path) -> bool {
    canonical(Path::new(&file.path)) == canonical(path)
}
