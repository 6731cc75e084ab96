//! Groups' own check-in questions: what is wrong in a file, what is stale, and how they are asked.

use std::collections::BTreeSet;

use super::*;
use crate::script::{
    Confirmed, Fault, Found, Hint, Library, Mistake, QuestionsName, Report, Takes, Wordings,
    confirm_check_in, render,
};

const WHOLE: &str = "# Sleep\n\nAbout the night.\n\n## question: sleep\n\n> How did you sleep?\n\n\
    - well\n- badly\n\n## question: safe\nscale: 1-5\n\n> How safe does today feel?\n\n- not at all\n\
    - safe enough\n\n## question: need\ntext: yes\n\n> What do you need?\n\n## notes\n\nNobody reads it.\n";
const TRANSLATED: &str = "# Sueño\n\nSobre la noche.\n\n## question: sleep\n\n> ¿Cómo dormiste?\n\n\
    - bien\n- mal\n\n## question: safe\n\n> ¿Cuánta seguridad sientes?\n\n- ninguna\n- suficiente\n\n\
    ## question: need\n\n> ¿Qué te hace falta?\n";

/// What is changed in the whole, and the one mistake that it then has.
const BROKEN: [(&str, &str, &str); 20] = [
    ("no-title", "# Sleep", ""),
    ("no-about", "About the night.\n", ""),
    ("checkin-bad-heading", "## question: safe", "## safe"),
    ("checkin-bad-heading", "## question: safe", "## question: How Safe"),
    ("checkin-question-twice", "question: safe", "question: sleep"),
    ("checkin-unknown-key", "About the night.", "care: green\n\nAbout the night."),
    ("checkin-unknown-key", "text: yes", "text: yes\nscale: 1-5"),
    ("checkin-bad-value", "1-5", "5"),
    ("checkin-bad-value", "1-5", "1-50"),
    ("checkin-bad-value", "text: yes", "text: perhaps"),
    ("checkin-ask", "> How did", "How did"),
    ("checkin-ask", "> How did you sleep?", "Say it shortly.\n\n> How did you sleep?"),
    ("checkin-ask", "> How did you sleep?", "> How did you sleep?\n>\n> And where?"),
    ("checkin-answers", "- badly\n", ""),
    ("checkin-answers", "- badly\n", "- 2 h\n- 3 h\n- 4 h\n- 5 h\n- 6 h\n"),
    ("checkin-answers", "- not at all\n", ""),
    ("checkin-answers", "> What do you need?\n", "> What do you need?\n\n- rest\n- money\n"),
    ("checkin-bad-answer", "- badly", "- 7"),
    ("checkin-bad-answer", "- badly", "- Well!"),
    ("risky-wording", "> What do you need?", "> Tell us what happened"),
];

fn questions(language: &str, name: &str, text: &str) -> ScriptFile {
    ScriptFile {
        language: language.parse().unwrap(),
        name: name.to_owned(),
        path: format!("prompts/{language}/check-ins/{name}.md"),
        bytes: text.as_bytes().to_vec(),
    }
}

fn read(files: Vec<ScriptFile>) -> (Library, Found) {
    let (mut library, _) = Library::from_files(Vec::new());
    let found = library.add_check_ins(files);
    (library, found)
}

fn broken() -> Vec<(&'static str, Mistake)> {
    let one = |name: &str, text: &str| vec![questions("en", name, text)];
    let mut all: Vec<(&str, Vec<ScriptFile>)> = BROKEN
        .iter()
        .map(|(code, from, to)| {
            assert!(WHOLE.contains(from), "{from}");
            (*code, one("sleep", &WHOLE.replacen(from, to, 1)))
        })
        .collect();
    all.push(("checkin-bad-name", one("Sleep", WHOLE)));
    all.push(("checkin-count", one("sleep", "# Sleep\n\nAbout the night.\n")));
    let asked = |number| format!("\n## question: q{number}\ntext: yes\n\n> What else?\n");
    let six: String = (1..=3).map(asked).collect();
    all.push(("checkin-count", one("sleep", &WHOLE.replace("\n## notes", &(six + "\n## notes")))));
    for (code, from, to) in [
        ("checkin-translation-setting", "question: safe\n", "question: safe\nscale: 1-4\n"),
        ("checkin-translation-questions", "question: safe", "question: seguridad"),
        ("checkin-translation-answers", "- mal", "- mal\n- a ratos"),
    ] {
        let spanish = questions("es", "sleep", &TRANSLATED.replacen(from, to, 1));
        all.push((code, vec![spanish, questions("en", "sleep", WHOLE)]));
    }
    all.into_iter()
        .map(|(code, files)| {
            let (library, found) = read(files);
            assert_eq!(library.check_ins().count(), 0, "{code}");
            let codes: Vec<_> = found.mistakes.iter().map(|found| found.fault.id()).collect();
            assert_eq!(codes, [code]);
            let [mistake] = found.mistakes.try_into().unwrap();
            (code, mistake)
        })
        .collect()
}

#[test]
fn every_broken_file_of_questions_has_its_one_mistake_and_is_worded_in_every_language() {
    let mut seen = BTreeSet::new();
    let mut reports = String::new();
    let english = Texts::english();
    let languages = Texts::in_every_language();
    for (code, mistake) in broken() {
        reports.push_str(&render(&Report::new(&mistake, &english), false).unwrap());
        reports.push('\n');
        for texts in &languages {
            render(&Report::new(&mistake, texts), false).unwrap();
        }
        if code.starts_with("checkin-") {
            seen.insert(format!("check-{code}"));
        }
    }
    assert_eq!(seen, ids("check-checkins.ftl"));
    let named = include_str!("../check_ins/mistake.rs").matches("=> \"").count();
    assert_eq!(named, seen.len(), "a fault has no broken file");
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("check-ins", reports));
}

#[test]
fn questions_are_asked_in_the_language_that_there_is() {
    let files = vec![questions("en", "sleep", WHOLE), questions("es", "sleep", TRANSLATED)];
    let (library, found) = read(files);
    assert_eq!(found.mistakes, []);
    let all = library.check_in(&QuestionsName("sleep".to_owned())).unwrap();
    let asked = |tag: &str| all.asked(&tag.parse().unwrap());
    let spanish = asked("es-CO");
    assert_eq!(spanish.len(), 3);
    let first = spanish.first().unwrap();
    assert_eq!((first.ask.as_str(), first.takes), ("¿Cómo dormiste?", Takes::Words));
    assert_eq!(first.answers, ["bien", "mal"]);
    assert_eq!(spanish.get(1).unwrap().takes, Takes::Scale(1, 5));
    assert_eq!(asked("ar"), asked("en"), "what was written first");
}

#[test]
fn a_translation_of_questions_is_quiet_until_its_original_changes() {
    let hints = |english: &str, spanish: &str| -> Vec<Fault> {
        let files = vec![questions("es", "sleep", spanish), questions("en", "sleep", english)];
        let (_, found) = read(files);
        assert_eq!(found.mistakes, []);
        found.hints.into_iter().map(|hint| hint.fault).collect()
    };
    let confirmed = |english: &str, spanish: &str| -> Confirmed {
        let spanish = questions("es", "sleep", spanish);
        let files = vec![spanish.clone(), questions("en", "sleep", english)];
        confirm_check_in(files, &spanish, Wordings::built_in()).unwrap().unwrap()
    };
    assert_eq!(hints(WHOLE, TRANSLATED), [Fault::Hint(Hint::TranslationUnconfirmed { parts: 1 })]);
    let marked = confirmed(WHOLE, TRANSLATED);
    assert_eq!((marked.parts, hints(WHOLE, &marked.text)), (1, vec![]));
    // How it is answered is no matter of words.
    assert_eq!(hints(&WHOLE.replace("1-5", "0-10"), &marked.text), []);
    let changed = WHOLE.replace("- badly", "- not well");
    let path = "en/check-ins/sleep.md".to_owned();
    assert_eq!(
        hints(&changed, &marked.text),
        [Fault::Hint(Hint::TranslationStale { path, line: 1 })]
    );
}

#[test]
fn the_questions_that_kolo_brings_along_are_there_in_every_language() {
    let (library, mistakes) = Library::load_folder(&prompts()).unwrap();
    assert_eq!(mistakes, []);
    let names: Vec<_> = library.check_ins().map(|questions| questions.name.0.as_str()).collect();
    assert_eq!(names, ["rest-and-company", "sleep-and-safety"]);
    for questions in library.check_ins() {
        assert_eq!(questions.texts.len(), languages().len(), "{}", questions.name);
    }
}
