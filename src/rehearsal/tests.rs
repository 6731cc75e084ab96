//! Every script is rehearsed, and the same seed gives the same rehearsal.

use std::sync::LazyLock;

use super::*;
use crate::{PROMPTS, script::ScriptArc};

static SPEECH: LazyLock<Arc<Speech>> =
    LazyLock::new(|| Arc::new(Speech::from_dir(&PROMPTS).unwrap()));
static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let (library, mistakes) = Library::load_embedded(&PROMPTS).unwrap();
    assert!(mistakes.is_empty(), "{mistakes:#?}");
    Arc::new(library)
});

fn plan(script: &str, people: usize, seed: u64) -> Plan {
    let scripts = vec![ScriptName(script.to_owned())];
    Plan { scripts, people, language: Language::english(), seed }
}

fn transcript(plan: &Plan) -> Result<String, RehearsalError> {
    let mut lines = String::new();
    let mut show = |line: &str| {
        lines.push_str(line);
        lines.push('\n');
    };
    rehearse(plan, &SPEECH, &LIBRARY, &mut Nobody, &mut show)?;
    Ok(lines)
}

/// Plays all plans in every language that Kolo speaks; the languages side by side.
fn plays_in_every_language(plans: &[Plan]) {
    std::thread::scope(|scope| {
        for language in SPEECH.languages() {
            scope.spawn(move || {
                for plan in plans {
                    let plan = Plan { language: language.clone(), ..plan.clone() };
                    if let Err(error) = transcript(&plan) {
                        let (scripts, people) = (&plan.scripts, plan.people);
                        panic!("{scripts:?} with {people} in {language}: {error}");
                    }
                }
            });
        }
    });
}

#[test]
fn every_script_is_rehearsed_to_its_end_with_few_and_with_many() {
    let with = |people| LIBRARY.iter().map(move |script| plan(&script.name.0, people, 7));
    plays_in_every_language(&with(8).collect::<Vec<_>>());
    for plan in with(3).chain(with(15)) {
        transcript(&plan).unwrap();
    }
}

#[test]
fn every_arc_is_rehearsed_to_its_end() {
    let plan = |arc: &Arc<ScriptArc>| {
        let scripts = Plan::scripts(&LIBRARY, std::slice::from_ref(&arc.name.0));
        assert!(scripts.len() > 2, "{}", arc.name);
        Plan { scripts, people: 4, language: Language::english(), seed: 3 }
    };
    plays_in_every_language(&LIBRARY.arcs().map(plan).collect::<Vec<_>>());
}

/// The hardest exercises, as eight people live through them.
#[test]
fn what_is_said_in_the_hardest_exercises() {
    let hardest = [
        "star",
        "threat-cards",
        "actors",
        "stress-table",
        "unspoken",
        "one-two-four",
        "troika",
        "first-steps",
        "plan",
        "drill",
    ];
    for name in hardest {
        insta::assert_snapshot!(name, transcript(&plan(name, 8, 1)).unwrap());
    }
}

#[test]
fn the_same_seed_gives_the_same_rehearsal() {
    let first = transcript(&plan("first-circle", 8, 1)).unwrap();
    assert_eq!(first, transcript(&plan("first-circle", 8, 1)).unwrap());
    assert_ne!(first, transcript(&plan("first-circle", 8, 2)).unwrap());
}

#[test]
fn a_first_circle_of_eight() {
    insta::assert_snapshot!(transcript(&plan("first-circle", 8, 1)).unwrap());
}

const ALONE: &str = "# A letter

minutes: 15
care: amber
open: alone

You write to yourself.

## say: arrive
minutes: 2

Sit so that you can write.

## form: letter
minutes: 10
harvest: own
returns: asked

> What would you like to tell yourself?
>
> What may wait?

## pause: breathe
minutes: 1

## private: word
harvest: own
returns: asked

> Which one word do you take along?

## commit: step
harvest: own

> What is one step?

## close: leaving
minutes: 2

The rest of the day is yours.

> How are you leaving?
";

#[test]
fn what_is_opened_alone_is_rehearsed_with_one_person() {
    let file = crate::script::ScriptFile {
        language: Language::english(),
        name: "letter".to_owned(),
        path: "en/scripts/letter.md".to_owned(),
        bytes: ALONE.as_bytes().to_vec(),
    };
    let (library, mistakes) = Library::from_files(vec![file]);
    assert_eq!(mistakes, []);
    let mut lines = Vec::new();
    let mut show = |line: &str| lines.push(line.to_owned());
    let plan = plan("letter", 6, 1);
    rehearse(&plan, &SPEECH, &Arc::new(library), &mut Nobody, &mut show).unwrap();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn invented_people_bring_something_and_sort_what_was_gathered() {
    let library = crate::circle::tests::library(&[("items", crate::circle::tests::ITEMS)]);
    let mut lines = String::new();
    let mut show = |line: &str| lines.push_str(line);
    rehearse(&plan("items", 8, 1), &SPEECH, &library, &mut Nobody, &mut show).unwrap();
    assert!(lines.contains("a) Rest: 1, 2") && !lines.contains("{question}"), "{lines}");
}

#[test]
fn an_unknown_script_is_not_begun() {
    let error = transcript(&plan("nothing", 3, 1)).unwrap_err();
    assert!(matches!(error, RehearsalError::NoScript(_)), "{error}");
}
