//! What is counted, of which sort and language, however a folder is named.

use std::{fs, path::Path};

use super::{gather::above, *};
use crate::{
    PROMPTS,
    cli::{Talk, Terminal},
    speech::Speech,
};

const SAY: &str = "# Hello\nminutes: 5\ncare: green\nA word.\n## say: hello\nGood evening.\n";
const ARC: &str = "# Week\n\npace: slow\n\nA week.\n\n## day: one\n\n- hello\n";
const ENTRY: &str = "# Fund\nkind: fund\nline: L2\nhelps-with: money\nseen-in: its page\n\nPays.\n\n\
    ## asks for\n\nWho you are.\n\n## mind\n\nOthers may read it.\n";
const ENTRY_ES: &str = "# Fondo\n\nPaga.\n\n## asks for\n\nQuién eres.\n\n## mind\n\nOtras leen.\n";

fn talk() -> Talk {
    let speech = Speech::from_dir(&PROMPTS).unwrap().into();
    Talk { speech, language: Language::english(), terminal: Terminal::new() }
}

/// A prompts folder in which there is something of every sort.
fn prompts() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in [
        ("en/scripts/hello.md", SAY),
        ("en/scripts/fund.md", SAY),
        ("en/arcs/week.md", ARC),
        ("en/arcs/year.md", ARC),
        ("en/practices/grounding.md", "# Groundings\n\n## Feet\n\nFeel them.\n"),
        ("en/check-ins/rest.md", "# Rest\n\nOf rest.\n\n## question: rest\ntext: yes\n\n> How?\n"),
        ("en/check-ins/sleep.md", "# Sleep\n\nOf sleep.\n\n## question: so\ntext: yes\n\n> How?\n"),
        ("en/directory/fund.md", ENTRY),
        ("en/directory/court.md", ENTRY),
        ("en/kolo.ftl", "hello = Hello.\nbye = Bye.\n    .short = B\n"),
        ("en/more.ftl", "more = More.\n"),
        ("es/scripts/hello.md", "# Hola\nUna palabra.\n## say: hello\nBuenas tardes.\n"),
        ("es/arcs/week.md", "# Semana\n\nUna semana.\n\n## day: one\n\n- hello\n"),
        ("es/check-ins/rest.md", "# Descanso\n\nDel descanso.\n\n## question: rest\n\n> ¿Cómo?\n"),
        ("es/directory/fund.md", ENTRY_ES),
        ("es/kolo.ftl", "hello = Hola.\nown = Propio.\n"),
        ("ar/more.ftl", "more = \u{627}\n"),
    ] {
        write(folder.path(), path, text);
    }
    folder
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// What is said of these paths in a prompts folder, with the folder left out.
fn said(folder: &Path, paths: &[&str]) -> String {
    let paths: Vec<_> = paths.iter().map(|path| folder.join(path)).collect();
    let mut out = Vec::new();
    check(&paths, false, &talk(), &mut out).unwrap();
    String::from_utf8(out).unwrap().replace(folder.to_str().unwrap(), "prompts")
}

fn counts(folder: &Path, paths: &[&str]) -> (usize, usize) {
    let paths: Vec<_> = paths.iter().map(|path| folder.join(path)).collect();
    let checked = Checked::new(&paths).unwrap();
    (checked.beside.arcs, checked.beside.entries)
}

#[test]
fn each_language_has_a_line_with_all_its_sorts() {
    let folder = prompts();
    let said = said(folder.path(), &[""]);
    let tags = ["ar: ", "en: ", "es: "];
    let mine = |line: &&str| tags.iter().any(|tag| line.starts_with(tag));
    let lines: Vec<_> = said.lines().filter(mine).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn what_is_asked_for_twice_is_counted_once() {
    let folder = prompts();
    let folder = folder.path();
    assert_eq!(counts(folder, &[""]), (2, 2));
    assert_eq!(counts(folder, &["en", "es"]), (2, 2));
    assert_eq!(counts(folder, &["en", "es/../en", "es"]), (2, 2));
    assert_eq!(counts(folder, &["es"]), (1, 1));
    assert_eq!(counts(folder, &["en/directory/fund.md", "en/directory/court.md"]), (0, 2));
    assert_eq!(counts(folder, &["en/directory/fund.md", "es/directory/fund.md"]), (0, 1));
    assert_eq!(counts(folder, &["en/scripts"]), (0, 0));
}

#[test]
fn an_arc_is_held_to_scripts_as_the_folder_reads_them() {
    let folder = prompts();
    write(folder.path(), "en/risky.txt", "nothing here =>\n");
    let risky = "## say: hello\n\nDescribe the attack.\n";
    let red = SAY.replace("green", "red").replace("5", "8").replace("## say: hello\n", risky);
    let close = "## close: leaving\n> How is it now?\n";
    write(folder.path(), "en/scripts/hello.md", &format!("{red}{close}"));
    fs::remove_file(folder.path().join("es/scripts/hello.md")).unwrap();
    let codes = |paths: &[&str]| -> Vec<&'static str> {
        let paths: Vec<_> = paths.iter().map(|path| folder.path().join(path)).collect();
        let checked = Checked::new(&paths).unwrap();
        let scripts = checked.joined.values().flat_map(|joined| &joined.mistakes);
        scripts.chain(&checked.beside.mistakes).map(|mistake| mistake.fault.id()).collect()
    };
    assert_eq!(codes(&["en"]), ["arc-red-in-slow", "arc-red-in-slow"]);
}

#[test]
fn only_what_was_saved_is_shown_again() {
    let folder = prompts();
    write(folder.path(), "en/arcs/year.md", "# Year\n");
    write(folder.path(), "en/directory/court.md", "# Court\n");
    let checked = Checked::new(&[folder.path().to_owned()]).unwrap();
    let shown = |which: &dyn Fn(&str) -> bool| {
        let mut out = Vec::new();
        checked.write(which, false, &talk(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    let all = shown(&|_| true);
    assert!(all.contains("year.md") && all.contains("court.md"));
    let one = shown(&|name| name == "court");
    assert!(!one.contains("year.md") && one.contains("court.md"), "{one}");
}

#[test]
fn what_lies_above_is_found_from_inside_as_well() {
    let here = std::env::current_dir().unwrap();
    for path in ["src/cli/mod.rs", "./src/cli/mod.rs"] {
        assert_eq!(canonical(&above(&above(&above(Path::new(path))))), here, "{path}");
    }
    assert_eq!(canonical(&above(&above(Path::new("src")))), here.parent().unwrap());
}
