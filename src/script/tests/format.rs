//! What a script may look like.

use super::*;
use crate::script::{
    Care, First, Kind, PrivateHarvest, Script, SharedHarvest, Step, StepId, StepText, Text,
};

const SHORT: &str = "\
# Two questions
minutes: 15
care: amber
Two questions, one after the other. Kolo keeps nothing.
## round: both
minutes: 10
harvest: none
> How are you arriving?
>
> What are you setting aside?
## close: leaving
Until next week.
> How are you leaving?
";

fn script(text: &str) -> Script {
    let joined = read(text);
    assert_eq!(joined.mistakes, []);
    joined.script.unwrap()
}

fn kinds(script: &Script) -> Vec<Kind> {
    script.steps.iter().map(|step| step.kind.clone()).collect()
}

fn words<'a>(text: &'a Text, step: &str) -> &'a StepText {
    text.steps.get(&StepId(step.into())).unwrap()
}

#[test]
fn two_questions_fit_in_twenty_lines() {
    assert!(SHORT.lines().count() <= 20);
    let script = script(SHORT);
    let none = SharedHarvest::None;
    let round = Kind::Round { harvest: none, first: First::Facilitator };
    assert_eq!(kinds(&script), [round, Kind::Close]);
    assert_eq!((script.minutes, script.care), (15, Care::Amber));
    let text = script.text(&Language::english()).unwrap();
    assert_eq!(text.title, "Two questions");
    assert_eq!(text.about, "Two questions, one after the other. Kolo keeps nothing.");
    let both = words(text, "both");
    assert_eq!(both.ask, ["How are you arriving?", "What are you setting aside?"]);
    let leaving = words(text, "leaving");
    assert_eq!(leaving.say, ["Until next week."]);
}

#[test]
fn everything_that_can_be_said_is_read() {
    let script = script(
        "# All\n\nminutes: 90\ncare: red\npeople: 2–8\nmaps: B, w5\nlineage: old ones\n\nFirst.\n\nSecond.\n\n\
         ## say: a\nPlain, said.\n> **Quoted**, _said_\n> as well.\n\n\
         ## round: b\nminutes: 5\nharvest: group\nfirst: anyone\nSaid before.\n> Asked?\n\n\
         ## private: c\nharvest: own\n> Asked?\n\n\
         ## wall: d\nharvest: none\n> Asked?\n\n\
         ## pause: e\nminutes: 1\n\n\
         ## close: f\nharvest: none\n> Leaving?\n\n\
         ## notes\n\n- A list.\n\n### A heading\n\n> A quote.\n",
    );
    assert_eq!(script.people, Some(2..=8));
    assert_eq!(script.maps, ["B", "w5"]);
    assert_eq!(script.lineage, "old ones");
    assert_eq!(
        kinds(&script),
        [
            Kind::Say,
            Kind::Round { harvest: SharedHarvest::Group, first: First::Anyone },
            Kind::Private { harvest: PrivateHarvest::Own },
            Kind::Wall { harvest: SharedHarvest::None, at_least: 3 },
            Kind::Pause,
            Kind::Close,
        ]
    );
    let text = script.text(&Language::english()).unwrap();
    assert_eq!(text.about, "First.\n\nSecond.");
    assert_eq!(text.notes, "- A list.\n\n### A heading\n\n> A quote.");
    let said = &words(text, "a").say;
    assert_eq!(said, &["Plain, said.", "**Quoted**, _said_ as well."]);
    assert_eq!(words(text, "b").say, ["Said before."]);
}

#[test]
fn every_mistake_of_a_file_is_reported_from_top_to_bottom() {
    let joined = read(
        "# All wrong\n\ncare: blue\n\nAbout.\n\n## round: a\n\n## wal: b\n\n- list\n\n## say: c\n",
    );
    let expected =
        ["no-minutes", "bad-value", "no-question", "no-harvest", "unknown-kind", "nothing-to-say"];
    assert_eq!(codes(&joined), expected);
    assert_eq!(joined.script, None);
}

#[test]
fn files_from_windows_are_read() {
    let windows = format!("\u{feff}{}", SHORT.replace('\n', "\r\n"));
    assert_eq!(script(&windows), script(SHORT));
}

#[test]
fn p6_no_kind_can_harvest_what_its_answers_are_not_for() {
    let step = |kind: &str, harvest: &str| {
        format!(
            "# T\n\nminutes: 9\ncare: green\n\nAbout.\n\n## {kind}: a\nharvest: {harvest}\n\n> Q?\n"
        )
    };
    let allowed = ["round group", "round none", "private own", "private none", "wall group"];
    let allowed = [&allowed[..], &["wall none", "close none"]].concat();
    for kind in ["round", "private", "wall", "close"] {
        for harvest in ["group", "aggregate", "own", "none"] {
            let right = read(&step(kind, harvest)).script.is_some();
            let pair = format!("{kind} {harvest}");
            assert_eq!(right, allowed.contains(&pair.as_str()), "{pair}");
        }
    }
}

#[test]
fn a_translation_needs_words_only() {
    let spanish = "# Dos\n\nDos preguntas.\n\n## close: leaving\n\nHasta pronto.\n\n> ¿Cómo te vas?\n\n\
                   ## round: both\n\n> ¿Cómo llegas?\n>\n> ¿Qué dejas a un lado?\n";
    let joined = join(vec![file("es", spanish), file("en", SHORT)]);
    assert_eq!(joined.mistakes, []);
    let script = joined.script.unwrap();
    let spanish: Language = "es".parse().unwrap();
    assert_eq!(script.source, Language::english());
    assert_eq!(script.text(&spanish).unwrap().title, "Dos");
    let both = script.step_text(&spanish, &StepId("both".into())).unwrap();
    assert_eq!(both.ask, ["¿Cómo llegas?", "¿Qué dejas a un lado?"]);
}

#[test]
fn a_script_survives_being_stored() {
    let script = script(SHORT);
    let stored = serde_json::to_string(&script).unwrap();
    assert_eq!(serde_json::from_str::<Script>(&stored).unwrap(), script);
    let steps = serde_json::to_string(&script.steps).unwrap();
    assert_eq!(serde_json::from_str::<Vec<Step>>(&steps).unwrap(), script.steps);
}
