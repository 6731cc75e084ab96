//! Each file in `tests/broken` has one mistake, and is named after it.

use std::{collections::BTreeSet, fs};

use super::*;
use crate::script::{Mistake, ScriptFile, folder};

/// What lies in a folder, by name without ending; relative, so that reports are the same on every
/// machine.
fn lying_in(folder: &str) -> Vec<(String, PathBuf)> {
    let mut broken: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), path))
        .collect();
    broken.sort();
    broken
}

fn broken() -> Vec<(String, PathBuf)> {
    lying_in("tests/broken")
}

fn files(name: &str, path: &Path) -> Vec<ScriptFile> {
    if path.is_dir() {
        return folder::files_in_prompts(path).unwrap();
    }
    let language = Language::english();
    let bytes = fs::read(path).unwrap();
    let path = path.display().to_string();
    vec![ScriptFile { language, name: name.to_owned(), path, bytes }]
}

fn mistakes(name: &str, path: &Path) -> Vec<Mistake> {
    if path.is_dir() {
        return crate::script::Library::load_folder(path).unwrap().1;
    }
    join(files(name, path)).mistakes
}

fn hints(name: &str, path: &Path) -> Vec<Mistake> {
    let names = files(name, path).into_iter().map(|file| file.name).collect();
    let today = Some(jiff::civil::date(2026, 5, 1));
    let around = Around { names: Some(&names), today, ..Around::default() };
    let joined = crate::script::join(files(name, path), around);
    assert_eq!(joined.mistakes, [], "{name}");
    joined.hints
}

#[test]
fn every_broken_script_has_the_one_mistake_after_which_it_is_named() {
    for (name, path) in broken() {
        let mistakes = mistakes(&name, &path);
        let codes: Vec<_> = mistakes.iter().map(|mistake| mistake.fault.id()).collect();
        let expected = match name.as_str() {
            "Bad_Name" => "bad-file-name",
            "translation-setting-unset" => "translation-setting-differs",
            name => name,
        };
        assert_eq!(codes.len(), 1, "{name}: {codes:?}");
        assert!(codes.iter().all(|code| expected.starts_with(code)), "{name}: {codes:?}");
    }
}

#[test]
fn the_report_shows_the_place_and_what_to_write() {
    let english = Texts::english();
    for (name, path) in broken() {
        let (right, report) = checked(&[path], &english);
        assert!(!right, "{name}");
        snapshot(&name, &report);
    }
}

#[test]
fn a_hint_is_shown_and_the_script_runs() {
    let english = Texts::english();
    for (name, path) in lying_in("tests/hints") {
        let hints = hints(&name, &path);
        let codes: Vec<_> = hints.iter().map(|hint| hint.fault.id()).collect();
        assert_eq!(codes, [name.as_str()]);
        let (right, report) = checked(&[path], &english);
        assert!(right, "{name}");
        snapshot(&name, &report);
    }
}

#[test]
fn the_report_speaks_spanish() {
    let (_, report) = checked(&["tests/broken/harvest-not-allowed-private.md"], &Texts::spanish());
    snapshot("in-spanish", &report);
}

fn snapshot(name: &str, report: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, report));
}

/// What `kolo check` says beside mistakes and hints.
const OTHERS: [&str; 9] = [
    "check-summary",
    "check-summary-hints",
    "check-coverage",
    "check-coverage-part",
    "check-coverage-stale",
    "check-coverage-unconfirmed",
    "check-coverage-missing",
    "check-watching",
    "check-changed",
];

#[test]
fn every_mistake_is_worded_in_every_language() {
    let mut seen: BTreeSet<String> = OTHERS.iter().map(|id| (*id).to_owned()).collect();
    let languages = Texts::in_every_language();
    let too_large = join(vec![file("en", vec![b' '; ScriptFile::MAX_BYTES + 1])]).mistakes;
    let all = broken().into_iter().flat_map(|(name, path)| mistakes(&name, &path));
    let hints = lying_in("tests/hints").into_iter().flat_map(|(name, path)| hints(&name, &path));
    for mistake in all.chain(hints).chain(too_large) {
        let id = format!("check-{}", mistake.fault.id());
        for texts in &languages {
            for attribute in [None, Some("label"), Some("help")] {
                let text = texts.explain(&id, attribute, &mistake.fault.args());
                assert!(!text.trim().is_empty(), "{id} {attribute:?}");
            }
        }
        seen.insert(id);
    }
    // So neither can a text be left over, nor a mistake have no broken script that shows it.
    assert_eq!(seen, ids("check.ftl"));
    let named = [include_str!("../message.rs"), include_str!("../hint.rs")];
    let named: usize = named.iter().map(|source| source.matches("=> \"").count()).sum();
    assert_eq!(named + OTHERS.len(), seen.len(), "a fault has no broken script");
}
