//! Scripts that are begun, listed and confirmed at the command line.

use std::{fs, path::Path};

use super::*;
use crate::{
    cli::{Terminal, check::check},
    script::ScriptName,
    speech::{Language, Speech},
};

fn talk(language: &str) -> Talk {
    let speech = Speech::from_dir(&PROMPTS).unwrap().into();
    Talk { speech, language: language.parse().unwrap(), terminal: Terminal::new() }
}

fn begin(name: &str, kinds: &[KindWord], prompts: &Path, language: &str) -> anyhow::Result<bool> {
    new::new(name, kinds, prompts, &talk(language))
}

/// What `kolo check` says about a folder.
fn checked(prompts: &Path) -> String {
    let mut out = Vec::new();
    let right = check(&[prompts.to_owned()], false, &talk("en"), &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(right, "{out}");
    out
}

#[test]
fn a_new_script_of_every_kind_passes_the_check_without_a_hint() {
    let english = talk("en");
    for language in english.speech.languages().map(Language::as_str) {
        for (word, kind) in KindWord::ALL {
            let folder = tempfile::tempdir().unwrap();
            assert!(begin("mine", &[*kind, *kind], folder.path(), language).unwrap());
            let out = checked(folder.path());
            assert!(out.contains("hints: 0"), "{word}: {out}");
            let text = fs::read_to_string(folder.path().join(language).join("scripts/mine.md"));
            assert!(text.unwrap().contains(&format!("### {word}\n")));
        }
        let folder = tempfile::tempdir().unwrap();
        let all: Vec<_> = KindWord::ALL.iter().map(|(_, kind)| *kind).collect();
        begin("all", &all, folder.path(), language).unwrap();
        checked(folder.path());
    }
}

#[test]
fn a_new_script_explains_only_what_it_holds() {
    let folder = tempfile::tempdir().unwrap();
    begin("mine", &[], folder.path(), "en").unwrap();
    let text = fs::read_to_string(folder.path().join("en/scripts/mine.md")).unwrap();
    insta::assert_snapshot!(text);
}

#[test]
fn nothing_is_overwritten_and_a_name_must_be_one_that_can_be_typed() {
    let folder = tempfile::tempdir().unwrap();
    begin("mine", &[], folder.path(), "en").unwrap();
    let path = folder.path().join("en/scripts/mine.md");
    fs::write(&path, "changed").unwrap();
    let error = begin("mine", &[], folder.path(), "en").unwrap_err().to_string();
    assert!(error.contains("mine.md"), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "changed");
    let error = begin("Our Evening", &[], folder.path(), "en").unwrap_err().to_string();
    assert!(error.contains("Our Evening"), "{error}");
}

#[test]
fn a_translation_is_begun_compared_and_confirmed() {
    let folder = tempfile::tempdir().unwrap();
    begin("mine", &[KindWord::Poll, KindWord::Table], folder.path(), "en").unwrap();
    assert!(begin("mine", &[KindWord::Say], folder.path(), "es").is_err());
    begin("mine", &[], folder.path(), "es").unwrap();
    let path = folder.path().join("es/scripts/mine.md");
    assert!(!fs::read_to_string(&path).unwrap().contains("\nharvest: "));
    assert!(checked(folder.path()).contains("es: 1 of 1 scripts (not confirmed: 1)"));

    assert!(confirm::confirm(std::slice::from_ref(&path), &talk("en")).unwrap());
    assert!(checked(folder.path()).ends_with("es: 1 of 1 scripts\n"));
    let english = folder.path().join("en/scripts/mine.md");
    let text = fs::read_to_string(&english).unwrap();
    fs::write(&english, text.replace("Neither of them", "None of them")).unwrap();
    assert!(checked(folder.path()).contains("es: 1 of 1 scripts (out of date: 1)"));
    assert!(confirm::confirm(std::slice::from_ref(&path), &talk("en")).unwrap());
    assert!(checked(folder.path()).ends_with("es: 1 of 1 scripts\n"));

    assert!(!confirm::confirm(&[english], &talk("en")).unwrap(), "an original");
    fs::write(&path, "# Sin pasos\n").unwrap();
    assert!(!confirm::confirm(&[path], &talk("en")).unwrap(), "a mistake");
}

#[test]
fn an_entry_is_confirmed_as_a_script_is_and_an_arc_bears_no_mark() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    };
    let english = "# Fund\nkind: fund\nline: L2\nhelps-with: money\nseen-in: its page\n\nPays.\n\n\
        ## asks for\n\nWho you are.\n\n## mind\n\nOthers may read it.\n";
    write("en/directory/fund.md", english);
    // The first paragraph follows the title, and lines end as on Windows.
    let spanish = "# Fondo\nPaga.\n\n## asks for\n\nQuién eres.\n\n## mind\n\nOtras leen.\n";
    let path = write("es/directory/fund.md", &spanish.replace('\n', "\r\n"));
    assert!(confirm::confirm(std::slice::from_ref(&path), &talk("en")).unwrap());
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# Fondo\r\nsource: "), "{text}");
    assert!(text.contains("\r\n\r\nPaga."), "{text}");
    assert!(!text.replace("\r\n", "").contains('\n'), "{text}");
    assert!(confirm::confirm(std::slice::from_ref(&path), &talk("en")).unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
    let other = folder.path().join("en/../es/directory/fund.md");
    assert!(confirm::confirm(&[other], &talk("en")).unwrap(), "by another way");

    let asked = "# Rest\n\nOf rest.\n\n## question: rest\ntext: yes\n\n> How is your rest?\n";
    write("en/check-ins/rest.md", asked);
    let spanish = "# Descanso\n\nDel descanso.\n\n## question: rest\n\n> ¿Cómo descansas?\n";
    let path = write("es/check-ins/rest.md", spanish);
    assert!(confirm::confirm(std::slice::from_ref(&path), &talk("en")).unwrap());
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# Descanso\nsource: "), "{text}");
    assert!(confirm::confirm(&[path], &talk("en")).unwrap());

    let arc = write("es/arcs/week.md", "# Semana\n");
    assert!(!confirm::confirm(&[arc], &talk("en")).unwrap());
}

#[test]
fn missing_translations_are_named() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["one", "two"] {
        begin(name, &[], folder.path(), "en").unwrap();
    }
    begin("one", &[], folder.path(), "es").unwrap();
    let out = checked(folder.path());
    assert!(out.contains("es: 1 of 2 scripts (not confirmed: 1 · missing: scripts/two)"), "{out}");
}

#[test]
fn the_list_shows_name_time_care_people_languages_and_title() {
    let (library, mistakes) = library(Some("prompts".into())).unwrap();
    assert_eq!(mistakes, 0);
    assert!(library.get(&ScriptName("closing".into())).is_some());
    let row = |cells: [&str; 6]| cells.map(str::to_owned);
    let rows = [
        row(["NAME", "MINUTES", "CARE", "PEOPLE", "LANGUAGES", "TITLE"]),
        row(["niña", "5", "green", "", "en es", "A"]),
    ];
    let lines = list::aligned(&rows);
    assert_eq!(
        lines,
        [
            "NAME  MINUTES  CARE   PEOPLE  LANGUAGES  TITLE",
            "niña  5        green          en es      A",
        ]
    );
    assert_eq!(Language::english().as_str(), "en");
}

#[test]
fn every_row_of_every_map_is_served_by_an_exercise() {
    let (library, _) = library(Some("prompts".into())).unwrap();
    for mark in crate::script::MAPS.iter().flat_map(|map| map.marks) {
        let served = library.iter().any(|script| script.maps.iter().any(|own| own == mark));
        assert!(served, "no script has {mark} in its `maps`");
    }
}

#[test]
fn every_mark_and_map_has_its_words_in_every_language() {
    for language in ["en", "es"] {
        let (library, _) = library(Some("prompts".into())).unwrap();
        let page = library::page(&library, &talk(language));
        assert!(!page.contains("library-"), "{language}: {page}");
    }
}

#[test]
fn the_page_of_the_library_is_as_the_prompts_are() {
    let (library, _) = library(Some("prompts".into())).unwrap();
    let written = fs::read_to_string("docs/library.md").unwrap_or_default();
    let now = library::page(&library, &talk("en"));
    assert!(written == now, "write it anew: cargo run -q -- scripts library > docs/library.md");
}
