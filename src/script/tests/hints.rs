//! Translations that are held against their originals, and what is looked at again.

use super::*;
use crate::script::{Fault, Hint, confirm};

const ENGLISH: &str = "# Two\nminutes: 20\ncare: amber\nTwo questions.\n\n## round: both\nminutes: 15\n\
    harvest: none\n> How are you arriving?\n>\n> What do you need?\n\n## pause: quiet\nminutes: 1\n\n\
    ## close: leaving\nUntil next week.\n> How are you leaving?\n\n## notes\nBegin yourself.\n";
const SPANISH: &str = "# Dos\n\nDos preguntas.\n\n## round: both\n\n> ¿Cómo llegas?\n>\n> \
    ¿Qué necesitas?\n\n## close: leaving\nHasta pronto.\n> ¿Cómo te vas?\n\n## notes\n\nEmpieza tú.\n";

fn hints(english: &str, spanish: &str) -> Vec<Hint> {
    let joined = join(vec![file("en", english), file("es", spanish)]);
    assert_eq!(joined.mistakes, []);
    let hint = |found: crate::script::Mistake| match found.fault {
        Fault::Hint(hint) => hint,
        other => panic!("{other:?}"),
    };
    joined.hints.into_iter().map(hint).collect()
}

fn confirmed(english: &str, spanish: &str) -> (String, usize) {
    let spanish = file("es", spanish);
    let files = vec![spanish.clone(), file("en", english)];
    let confirmed = confirm(files, &spanish, Around::default()).unwrap().unwrap();
    (confirmed.text, confirmed.parts)
}

#[test]
fn a_translation_that_was_confirmed_is_quiet_until_its_original_changes() {
    assert_eq!(hints(ENGLISH, SPANISH), [Hint::TranslationUnconfirmed { parts: 3 }]);
    let (marked, parts) = confirmed(ENGLISH, SPANISH);
    assert_eq!(parts, 3);
    assert_eq!(hints(ENGLISH, &marked), []);
    assert_eq!(confirmed(ENGLISH, &marked), (marked.clone(), 0));

    let changed = ENGLISH.replace("What do you need?", "What do you need today?");
    let stale = |line| Hint::TranslationStale { path: "en/scripts/evening.md".into(), line };
    assert_eq!(hints(&changed, &marked), [stale(6)]);
    let changed = changed.replace("Begin yourself.", "Begin yourself, briefly.");
    assert_eq!(hints(&changed, &marked), [stale(1), stale(6)]);
    let (again, parts) = confirmed(&changed, &marked);
    assert_eq!((hints(&changed, &again), parts), (vec![], 2));
}

#[test]
fn times_and_line_breaks_of_the_original_make_no_translation_stale() {
    let (marked, _) = confirmed(ENGLISH, SPANISH);
    let same =
        ENGLISH.replace("minutes: 15", "minutes: 12").replace("How are you a", "How are\n> you a");
    assert_eq!(hints(&same, &marked), []);
}

#[test]
fn marks_are_written_wherever_words_begin() {
    let english = "# Vote\nminutes: 9\ncare: green\nA vote.\n## poll: first\nharvest: none\n- A\n- B\n\n\
        > Which?\n## table: rows\nharvest: own\n\n| | What |\n|---|---|\n| Green | |\n";
    let spanish = "# Voto\nUn voto.\n## poll: first\n- A\n- B\n\n> ¿Cuál?\n## table: rows\n\
        | | Qué |\n|---|---|\n| Verde | |\n";
    let (marked, parts) = confirmed(english, spanish);
    assert_eq!((hints(english, &marked), parts), (vec![], 3));
    let windows = spanish.replace('\n', "\r\n");
    let (marked, _) = confirmed(english, &windows);
    assert_eq!(marked.matches("\r\n").count(), marked.matches('\n').count());
    let settings = spanish.replace("first\n- A", "first\nharvest: none\n\n- A");
    let (marked, _) = confirmed(english, &settings);
    assert_eq!(hints(english, &marked), []);
}

#[test]
fn what_has_a_mistake_is_not_confirmed_and_an_original_has_nothing_to_confirm() {
    let spanish = file("es", "# Dos\n");
    let files = vec![file("en", ENGLISH), spanish.clone()];
    assert!(confirm(files, &spanish, Around::default()).is_err());
    let english = file("en", ENGLISH);
    assert_eq!(confirm(vec![english.clone()], &english, Around::default()), Ok(None));
}

#[test]
fn hints_wait_until_the_mistakes_of_a_file_are_mended() {
    let joined = read(&ENGLISH.replace("minutes: 20", "minutes: 60").replace("care: amber\n", ""));
    assert_eq!((codes(&joined), joined.hints), (vec!["no-care"], vec![]));
}

#[test]
fn notes_for_facilitators_may_hold_words_that_others_are_not_to_read() {
    let notes = ENGLISH.replace("Begin yourself.", "Never say: tell us what happened.");
    assert_eq!(codes(&read(&notes)), Vec::<&str>::new());
    let content = notes.replace("## notes", "## content");
    assert_eq!(codes(&read(&content)), ["risky-wording"]);
    let spanish = SPANISH.replace("Hasta pronto.", "Cuéntanos qué pasó.");
    let joined = join(vec![file("en", ENGLISH), file("es", spanish)]);
    assert_eq!(codes(&joined), ["risky-wording"]);
}
