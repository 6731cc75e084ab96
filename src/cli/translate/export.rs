//! `kolo translate export`

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

use super::{
    phrases,
    po::{self, Po, Unit},
    work::Work,
};
use crate::{
    cli::Talk,
    script::{What, Word},
    speech::Language,
};

/// Writes all that is to be translated.
pub(super) fn export(to: Option<&Path>, prompts: &Path, talk: &Talk) -> anyhow::Result<bool> {
    let language = &talk.language;
    if *language == Language::english() {
        bail!(talk.text("translate-no-language", &[]));
    }
    let usual = PathBuf::from(format!("kolo-{language}.po"));
    let path = match to {
        Some(folder) if folder.is_dir() => folder.join(usual),
        Some(file) => file.to_owned(),
        None => usual,
    };
    let mut units = units(prompts, language, talk)?;
    let shown = path.display().to_string();
    if path.exists() {
        let bytes = fs::read(&path).with_context(|| format!("{shown} cannot be read"))?;
        let Ok(before) = po::read(&bytes) else {
            bail!(talk.text("translate-in-the-way", &[("file", shown.as_str().into())]));
        };
        keep(&mut units, &before, talk);
    }
    put(&path, &po::write(&units, language)?)?;
    let count = |is: &dyn Fn(&Unit) -> bool| units.iter().filter(|unit| is(unit)).count();
    let counts = [
        ("count", units.len()),
        ("open", count(&|unit| unit.translation.is_empty())),
        ("fuzzy", count(&|unit| unit.fuzzy)),
    ];
    let counts = counts.map(|(name, count)| (name, count.to_string()));
    let mut args: Vec<(&str, &str)> =
        counts.iter().map(|(name, count)| (*name, count.as_str())).collect();
    args.push(("file", &shown));
    talk.tell("translate-exported", &args);
    Ok(true)
}

/// Every sentence, with what there is of its translation.
pub(super) fn units(prompts: &Path, language: &Language, talk: &Talk) -> anyhow::Result<Vec<Unit>> {
    let work = Work::at(prompts, language)?;
    let mut units: Vec<_> = work.iter().flat_map(|work| of_file(work, talk)).collect();
    units.extend(phrases::units(prompts, language, talk)?);
    Ok(units)
}

fn of_file(work: &Work, talk: &Talk) -> Vec<Unit> {
    let there = work.there.as_ref().map(|sheet| sheet.texts()).unwrap_or_default();
    let care = care(work, talk);
    let unit = |sentence: crate::script::Sentence| {
        let translation = there.get(&sentence.place).cloned().unwrap_or_default();
        let what = match sentence.what {
            What::Title => "title",
            What::Message => "message",
            What::Question => "question",
            What::Item => "item",
            What::Aside => "aside",
        };
        let limit = sentence.what.limit().unwrap_or_default().to_string();
        let mut comment = vec![told(talk, &format!("translate-note-{what}"), &[("limit", &limit)])];
        comment.extend(care.clone());
        if work.sort == crate::script::Sort::Script && sentence.text.contains('{') {
            comment.push(told(talk, "translate-note-braces", &[]));
        }
        Unit {
            context: work.context(&sentence.place),
            reference: format!("{}:{}", work.original.path, sentence.line),
            comment: comment.join("\n"),
            fuzzy: !translation.is_empty() && work.is_confirmed(&sentence) == Some(false),
            confirmed: work.is_confirmed(&sentence) == Some(true),
            text: sentence.text,
            translation,
        }
    };
    work.sheet.sentences(work.there.as_ref()).into_iter().map(unit).collect()
}

/// How carefully it is to be worded.
fn care(work: &Work, talk: &Talk) -> Option<String> {
    let text = std::str::from_utf8(&work.original.bytes).ok()?;
    let care = text.lines().find_map(|line| line.strip_prefix("care:"))?.trim();
    let care = crate::script::Care::read(care)?.word();
    Some(told(talk, "translate-note-care", &[("care", care)]))
}

pub(super) fn told(talk: &Talk, id: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, (*value).into())).collect();
    talk.text(id, &args)
}

/// What was translated in a PO file stays, unless its own file has it already; where the two differ,
/// somebody looks at both. What was marked there, and what was translated from other words, stays
/// marked, unless its own file knows better.
fn keep(units: &mut [Unit], before: &Po, talk: &Talk) {
    let said: BTreeMap<_, _> =
        before.said.iter().filter(|(_, said)| !said.text.is_empty()).collect();
    for unit in units {
        let Some(said) = said.get(&unit.context) else { continue };
        let changed = said.original != unit.text;
        if unit.translation.is_empty() {
            unit.translation.clone_from(&said.text);
            unit.fuzzy = said.fuzzy || changed;
        } else if unit.translation != said.text && !said.fuzzy {
            let other = std::mem::replace(&mut unit.translation, said.text.clone());
            unit.fuzzy = true;
            let other = told(talk, "translate-note-other", &[("text", &other.replace('\n', " "))]);
            unit.comment = format!("{}\n{other}", unit.comment);
        } else if unit.translation == said.text {
            unit.fuzzy = said.fuzzy || (changed && !unit.confirmed);
        }
    }
}

/// Puts a file in place, whole or not at all.
pub(super) fn put(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let shown = path.display();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
    let mut file = tempfile::Builder::new()
        .permissions(permissions(path))
        .tempfile_in(folder)
        .with_context(|| format!("{shown} cannot be written"))?;
    file.write_all(bytes).with_context(|| format!("{shown} cannot be written"))?;
    file.persist(path).with_context(|| format!("{shown} cannot be written"))?;
    Ok(())
}

/// Those that the file has, or that prompts usually have.
fn permissions(path: &Path) -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    let usual = fs::Permissions::from_mode(0o644);
    fs::metadata(path).map_or(usual, |known| known.permissions())
}
