//! Each folder in `tests/broken-arcs` has an arc with one mistake, and is named after it; and the
//! arcs that Kolo brings along.

use std::{collections::BTreeSet, fs};

use super::*;
use crate::script::{ArcName, Care, Library, Mistake, Pace, Part};

fn broken() -> Vec<(String, PathBuf)> {
    let mut broken: Vec<_> = fs::read_dir("tests/broken-arcs")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path))
        .collect();
    broken.sort();
    broken
}

fn mistakes(path: &Path) -> Vec<Mistake> {
    Library::load_folder(path).unwrap().1
}

#[test]
fn every_broken_arc_has_the_one_mistake_after_which_it_is_named() {
    for (name, path) in broken() {
        let codes: Vec<_> = mistakes(&path).iter().map(|mistake| mistake.fault.id()).collect();
        assert_eq!(codes.len(), 1, "{name}: {codes:?}");
        assert!(codes.iter().all(|code| name.starts_with(code)), "{name}: {codes:?}");
    }
}

#[test]
fn the_report_shows_the_place_and_what_to_write() {
    let mut reports = String::new();
    for (name, path) in broken() {
        let (right, report) = checked(&[path], &Texts::english());
        assert!(!right, "{name}");
        reports.push_str(&report);
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("arcs", reports));
}

#[test]
fn every_mistake_of_an_arc_is_worded_in_every_language() {
    let mut seen = BTreeSet::from(["check-arcs-summary".to_owned()]);
    let languages = Texts::in_every_language();
    for mistake in broken().iter().flat_map(|(_, path)| mistakes(path)) {
        let id = format!("check-{}", mistake.fault.id());
        for texts in &languages {
            for attribute in [None, Some("label"), Some("help")] {
                let text = texts.explain(&id, attribute, &mistake.fault.args());
                assert!(!text.trim().is_empty(), "{id} {attribute:?}");
            }
        }
        seen.insert(id);
    }
    assert_eq!(seen, ids("check-arcs.ftl"));
    let named = include_str!("../arcs/mistake.rs").matches("=> \"").count();
    assert_eq!(named + 1, seen.len(), "a fault has no broken arc");
}

#[test]
fn the_arcs_that_kolo_brings_along_name_scripts_that_exist_in_every_language() {
    let prompts = Path::new(env!("CARGO_MANIFEST_DIR")).join("prompts");
    let (library, mistakes) = Library::load_folder(&prompts).unwrap();
    assert_eq!(mistakes, []);
    for name in ["first-hour", "six-weeks", "three-days", "low-bandwidth-week", "year"] {
        let arc = library.arc(&ArcName(name.to_owned())).unwrap();
        assert_eq!(arc.texts.len(), languages().len(), "{name}");
        for item in arc.days.iter().flat_map(|day| &day.items) {
            if let Part::Script(script) = &item.part {
                let script = library.get(script).unwrap();
                assert!(arc.pace == Pace::Live || script.care != Care::Red, "{name}");
            }
        }
    }
}

#[test]
fn the_first_hour_is_an_hour() {
    let prompts = Path::new(env!("CARGO_MANIFEST_DIR")).join("prompts");
    let (library, _) = Library::load_folder(&prompts).unwrap();
    let arc = library.arc(&ArcName("first-hour".to_owned())).unwrap();
    let minutes = |item: &crate::script::ArcItem| match &item.part {
        Part::Script(name) => item.minutes.or(library.get(name).map(|script| script.minutes)),
        Part::Break => item.minutes,
    };
    let sum: u16 = arc.days.iter().flat_map(|day| &day.items).filter_map(minutes).sum();
    assert_eq!(sum, 90);
}

#[test]
fn check_takes_arcs_by_themselves_and_holds_a_translation_to_its_source() {
    let texts = Texts::english();
    let path = "tests/broken-arcs/arc-translation-count/es/arcs/evening.md";
    let (right, report) = checked(&[path], &texts);
    assert!(!right && report.contains("arc-translation-count"), "{report}");
    let (right, report) = checked(&["prompts/en/arcs"], &texts);
    assert!(right && report.starts_with("Scripts: 0 "), "{report}");
    let arcs = fs::read_dir("prompts/en/arcs").unwrap().count();
    assert!(report.ends_with(&format!("Arcs: {arcs}\n")), "{report}");
}

#[test]
fn an_arc_that_names_a_script_with_a_mistake_is_not_blamed_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let place = |kind: &str| folder.path().join("en").join(kind);
    fs::create_dir_all(place("scripts")).unwrap();
    fs::create_dir_all(place("arcs")).unwrap();
    fs::write(place("scripts").join("bad.md"), "# Bad\n").unwrap();
    fs::write(place("arcs").join("day.md"), "# Day\n\nA day.\n\n## day: one\n\n- bad 5\n").unwrap();
    let (library, mistakes) = Library::load_folder(folder.path()).unwrap();
    assert!(mistakes.iter().all(|mistake| mistake.source.path.ends_with("bad.md")), "{mistakes:?}");
    assert_eq!(library.arcs().count(), 1);
}
