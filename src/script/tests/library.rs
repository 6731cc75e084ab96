//! Scripts in folders: Kolo's own, and those of others.

use std::fs;

use super::*;
use crate::script::{Library, LibraryError, ScriptName};

fn own() -> Library {
    let (library, mistakes) = Library::load_folder(&prompts()).unwrap();
    assert_eq!(mistakes, []);
    library
}

#[test]
fn the_scripts_that_kolo_brings_along_have_no_mistake() {
    let library = own();
    for name in ["opening", "checkin-round", "agreements", "closing"] {
        let script = library.get(&ScriptName(name.into())).unwrap();
        for language in languages() {
            let text = script.texts.get(&language.parse().unwrap()).unwrap();
            assert!(!text.notes.is_empty(), "{name} {language}");
        }
    }
}

#[test]
fn near_names_are_offered_the_nearest_first() {
    let library = own();
    let closest = |written: &str| {
        library.closest(written).first().map(|name| name.0.clone()).unwrap_or_default()
    };
    assert_eq!(closest("chekin"), "checkin-round");
    assert_eq!(closest("Closng"), "closing");
    assert_eq!(closest("agreemnts"), "agreements");
    assert_eq!(closest("xyzzy"), "");
    assert!(library.closest("ing").len() <= 3);
}

#[test]
fn a_script_with_a_mistake_is_left_out_and_the_others_stay() {
    let folder = tempfile::tempdir().unwrap();
    let scripts = folder.path().join("en/scripts");
    fs::create_dir_all(&scripts).unwrap();
    fs::copy(prompts().join("en/scripts/opening.md"), scripts.join("good.md")).unwrap();
    fs::write(scripts.join("bad.md"), "# Bad\n").unwrap();
    fs::write(scripts.join("letter.txt"), "no script").unwrap();
    let (library, mistakes) = Library::load_folder(folder.path()).unwrap();
    let names: Vec<_> = library.iter().map(|script| script.name.0.as_str()).collect();
    assert_eq!(names, ["good"]);
    assert_eq!(mistakes.len(), 4);
}

#[test]
fn check_takes_folders_and_files() {
    let texts = Texts::english();
    let summary = |path: &str| {
        let (right, report) = checked(&[prompts().join(path)], &texts);
        assert!(right, "{report}");
        report
    };
    let all = summary("");
    let count = |report: &str| {
        report.lines().find(|line| line.starts_with("Scripts: ")).unwrap().to_owned()
    };
    assert!(all.contains("\nen: ") && all.contains("\nes: "), "{all}");
    assert_eq!(count(&summary("es")), count(&summary("es/scripts")));
    let es = summary("es");
    assert!(es.contains("\nes: ") && !es.contains("\nen: "), "{es}");
    let one = "Scripts: 1 · languages: 2 · mistakes: 0";
    assert!(count(&summary("es/scripts/closing.md")).starts_with(one));
    let one = "Scripts: 1 · languages: 1 · mistakes: 0";
    assert!(count(&summary("en/scripts/closing.md")).starts_with(one));
}

#[test]
fn check_holds_a_single_translation_to_its_source() {
    let path = "tests/broken/translation-unknown-step/es/scripts/evening.md";
    let (right, report) = checked(&[path], &Texts::english());
    assert!(!right && report.contains("translation-unknown-step"), "{report}");
    let (right, _) = checked(&["tests/broken/translation-unknown-step/en"], &Texts::english());
    assert!(right);
}

#[test]
fn check_counts_what_was_named_twice_once() {
    let path = prompts().join("en/scripts/closing.md");
    let (_, report) = checked(&[path.clone(), prompts().join("es/../en"), path], &Texts::english());
    let (_, once) = checked(&[prompts().join("en")], &Texts::english());
    let counts = |report: &str| report.lines().rev().take(3).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(counts(&report), counts(&once));
}

#[test]
fn check_says_when_there_is_nothing_to_check() {
    let folder = tempfile::tempdir().unwrap();
    let error = |path: PathBuf| check(&[path], false, &Texts::english(), &mut Vec::new());
    let missing = error(folder.path().join("nowhere"));
    assert!(matches!(missing, Err(LibraryError::Missing(_))), "{missing:?}");
    let none = error(folder.path().to_owned());
    assert!(matches!(none, Err(LibraryError::NoScripts(_))), "{none:?}");
    fs::create_dir_all(folder.path().join("Spanish/scripts")).unwrap();
    fs::write(folder.path().join("Spanish/scripts/a.md"), "# A\n").unwrap();
    let language = error(folder.path().to_owned());
    assert!(matches!(language, Err(LibraryError::Language { .. })), "{language:?}");
}

#[test]
fn embedded_scripts_are_the_same_as_those_on_disk() {
    static PROMPTS: include_dir::Dir<'_> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/prompts");
    let (embedded, mistakes) = Library::load_embedded(&PROMPTS).unwrap();
    assert_eq!(mistakes, []);
    assert!(embedded.iter().eq(own().iter()));
}
