//! Entries of the directory: what is wrong in a file, what is stale, and what may be shown.

use std::collections::BTreeSet;

use jiff::civil::date;

use super::*;
use crate::script::{
    Confirmed, EntryName, Fault, Found, Hint, Library, Mistake, Report, confirm_entry, render,
};
use crate::speech::{Line, Need};

const WHOLE: &str = "# Example Fund\n\nkind: fund\nline: L2\nhelps-with: relocation, legal\n\
    languages: es, en\nspeed: days\nseen-in: its own page, May 2026\nchecked-on: 2026-05-31\n\
    checked-by: L. M.\n\nPays for lawyers.\n\n## asks for\n\nWho you are.\n\n## mind\n\n\
    It answers by e-mail.\n\n## contact\n\nfund at example dot org\n";
const TRANSLATED: &str = "# Fondo Ejemplo\n\nPaga abogadas.\n\n## asks for\n\nQuién eres.\n\n\
    ## mind\n\nResponde por correo.\n";

/// What is changed in the whole entry, and the one mistake that it then has.
const BROKEN: [(&str, &str, &str); 12] = [
    ("entry-no-title", "# Example Fund", ""),
    ("entry-no-about", "Pays for lawyers.\n", ""),
    ("entry-unknown-key", "kind: fund", "kind: fund\ncolour: red"),
    ("entry-key-twice", "kind: fund", "kind: fund\nkind: network"),
    ("entry-bad-value", "relocation, legal", "relocation, legel"),
    ("entry-bad-value", "2026-05-31", "31 May"),
    ("entry-no-setting", "seen-in: its own page, May 2026\n", ""),
    ("entry-no-setting", "checked-by: L. M.\n", "checked-by:\n"),
    ("entry-unknown-section", "## contact", "## phone"),
    ("entry-section-twice", "## contact", "## mind"),
    ("entry-no-section", "It answers by e-mail.", ""),
    ("stray", "It answers by e-mail.", "It answers:\n\n- by e-mail"),
];

fn entry(language: &str, name: &str, text: &str) -> ScriptFile {
    ScriptFile {
        language: language.parse().unwrap(),
        name: name.to_owned(),
        path: format!("prompts/{language}/directory/{name}.md"),
        bytes: text.as_bytes().to_vec(),
    }
}

fn read(files: Vec<ScriptFile>) -> (Library, Found) {
    let mut library = Library::default();
    let found = library.add_directory(files);
    (library, found)
}

fn broken() -> Vec<(&'static str, Mistake)> {
    let mut all: Vec<(&str, Vec<ScriptFile>)> = BROKEN
        .iter()
        .map(|(code, from, to)| {
            assert!(WHOLE.contains(from), "{from}");
            (*code, vec![entry("en", "example-fund", &WHOLE.replacen(from, to, 1))])
        })
        .collect();
    all.push(("entry-bad-name", vec![entry("en", "Example Fund", WHOLE)]));
    let set = TRANSLATED.replacen("Fondo Ejemplo\n", "Fondo Ejemplo\n\nspeed: hours\n", 1);
    let two = vec![entry("en", "example-fund", WHOLE), entry("es", "example-fund", &set)];
    all.push(("entry-translation-setting", two));
    let reached = format!("{TRANSLATED}\n## contact\n\nfondo arroba example punto org\n");
    let two = vec![entry("en", "example-fund", WHOLE), entry("es", "example-fund", &reached)];
    all.push(("entry-translation-contact", two));
    all.into_iter()
        .map(|(code, files)| {
            let (library, found) = read(files);
            assert_eq!(library.directory().iter().count(), 0, "{code}");
            let [mistake] = found.mistakes.try_into().unwrap();
            (code, mistake)
        })
        .collect()
}

#[test]
fn every_broken_entry_has_its_one_mistake_and_is_worded_in_every_language() {
    let mut seen = BTreeSet::from(["check-directory-summary".to_owned()]);
    let mut reports = String::new();
    let texts = [Texts::english(), Texts::spanish()];
    let languages = Texts::in_every_language();
    for (code, mistake) in broken() {
        assert_eq!(mistake.fault.id(), code);
        for texts in &texts {
            reports.push_str(&render(&Report::new(&mistake, texts), false).unwrap());
            reports.push('\n');
        }
        for texts in &languages {
            render(&Report::new(&mistake, texts), false).unwrap();
        }
        if code.starts_with("entry-") {
            seen.insert(format!("check-{code}"));
        }
    }
    assert_eq!(seen, ids("check-directory.ftl"));
    let named = include_str!("../directory/mistake.rs").matches("=> \"").count();
    assert_eq!(named + 1, seen.len(), "a fault has no broken entry");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("directory", reports));
}

#[test]
fn an_entry_is_read_with_all_its_fields() {
    let (library, found) = read(vec![entry("en", "example-fund", WHOLE)]);
    assert!(found.mistakes.is_empty());
    let entry = library.directory().get(&EntryName("example-fund".into())).unwrap();
    assert_eq!(
        (entry.line, entry.needs.as_slice()),
        (Line::International, [Need::Relocation, Need::Legal].as_slice())
    );
    assert_eq!(entry.contact, "fund at example dot org");
    let text = entry.text(&"en-GB".parse().unwrap()).unwrap();
    assert_eq!(text.mind, "It answers by e-mail.");
    // A language that it lacks reads what was written first.
    assert_eq!(entry.text(&"ar".parse().unwrap()), Some(text));
}

#[test]
fn only_what_was_checked_within_ninety_days_and_can_be_reached_is_fresh() {
    let fresh = |from: &str, to: &str, today| {
        let (library, _) = read(vec![entry("en", "example-fund", &WHOLE.replace(from, to))]);
        library.directory().iter().all(|entry| entry.is_fresh(today))
    };
    assert!(fresh("", "", date(2026, 5, 31)));
    assert!(fresh("", "", date(2026, 8, 29)));
    assert!(!fresh("", "", date(2026, 8, 30)));
    assert!(!fresh("", "", date(2026, 5, 30)), "checked tomorrow");
    assert!(!fresh("fund at example dot org", "", date(2026, 6, 1)), "no contact");
    let unchecked = "checked-on: 2026-05-31\nchecked-by: L. M.";
    assert!(!fresh(unchecked, "checked-on:\nchecked-by:", date(2026, 6, 1)));
}

#[test]
fn a_translation_that_was_confirmed_is_quiet_until_its_original_changes() {
    let hints = |english: &str, spanish: &str| -> Vec<Fault> {
        let name = "example-fund";
        let (library, found) = read(vec![entry("es", name, spanish), entry("en", name, english)]);
        assert!(found.mistakes.is_empty());
        let spanish = "es".parse().unwrap();
        let read = library.directory().iter().all(|entry| entry.texts.contains_key(&spanish));
        assert!(read);
        found.hints.into_iter().map(|hint| hint.fault).collect()
    };
    let confirmed = |english: &str, spanish: &str| -> Confirmed {
        let spanish = entry("es", "example-fund", spanish);
        let files = vec![spanish.clone(), entry("en", "example-fund", english)];
        confirm_entry(files, &spanish).unwrap().unwrap()
    };
    let unconfirmed = Fault::Hint(Hint::TranslationUnconfirmed { parts: 1 });
    assert_eq!(hints(WHOLE, TRANSLATED), [unconfirmed]);
    let marked = confirmed(WHOLE, TRANSLATED);
    assert_eq!((marked.parts, hints(WHOLE, &marked.text)), (1, vec![]));
    assert_eq!(confirmed(WHOLE, &marked.text).parts, 0);
    // Who checked it, and how to reach it, is no matter of words.
    let checked = WHOLE.replace("2026-05-31", "2026-11-01").replace("fund at", "help at");
    assert_eq!(hints(&checked, &marked.text), []);
    let changed = WHOLE.replace("by e-mail", "in public");
    let path = "en/directory/example-fund.md".to_owned();
    let stale = Fault::Hint(Hint::TranslationStale { path, line: 1 });
    assert_eq!(hints(&changed, &marked.text), [stale]);
    assert_eq!(hints(&changed, &confirmed(&changed, &marked.text).text), []);
}
