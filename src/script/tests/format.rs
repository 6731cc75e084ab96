//! What a script may look like.

use super::*;
use crate::script::{
    Addressee, Ballot, Care, CountHarvest, First, GroupSize, Kind, KindWord, Mix, NextTurn,
    Options, PrivateHarvest, Script, ScriptName, SharedHarvest, SortBy, Step, StepId, StepText,
    TableBy, TableHarvest, TableText, Text, Turns, Word, markdown,
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
    let round = Kind::Round { harvest: none, first: First::Facilitator, next: NextTurn::Order };
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
         ## round: b\nminutes: 5\nharvest: group\nfirst: anyone\nnext: order\nSaid before.\n> Asked?\n\n\
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
            Kind::Say { until: None },
            Kind::Round {
                harvest: SharedHarvest::Group,
                first: First::Anyone,
                next: NextTurn::Order,
            },
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

const EVERY_KIND: &str = include_str!("every-kind.md");

#[test]
fn every_kind_is_read_with_its_settings() {
    let script = script(EVERY_KIND);
    let group = SharedHarvest::Group;
    let vote = |ballot, options| Kind::Vote { ballot, options, harvest: CountHarvest::Aggregate };
    let own_table =
        |from| Kind::Table { by: TableBy::Person, rows: 3, from, harvest: TableHarvest::Own };
    let groups = |size, mix, turns, times| Kind::Groups { size, mix, turns, times, harvest: group };
    assert_eq!(
        kinds(&script),
        [
            Kind::Say { until: Some(jiff::civil::date(2027, 3, 1)) },
            Kind::Anon { harvest: group, at_least: 5 },
            groups(GroupSize::Pairs, Mix::Random, Turns::Together, vec![]),
            groups(GroupSize::Fours, Mix::Join, Turns::Together, vec![]),
            Kind::Table { by: TableBy::Group, rows: 2, from: None, harvest: TableHarvest::Group },
            groups(GroupSize::Fours, Mix::Same, Turns::Together, vec![]),
            Kind::Board { rows: 4, from: None },
            groups(GroupSize::Trios, Mix::ByHand, Turns::Each, vec![2, 1]),
            vote(Ballot::Dots(5), Options::From(StepId("unsaid".into()))),
            vote(Ballot::Dots(5), Options::SameAs(StepId("weigh".into()))),
            vote(Ballot::Scale(0, 4), Options::Listed),
            vote(Ballot::Scale(0, 4), Options::SameAs(StepId("star".into()))),
            vote(Ballot::Rank, Options::Listed),
            vote(Ballot::One, Options::Asked),
            vote(Ballot::One, Options::Each(StepId("unsaid".into()))),
            vote(Ballot::Scale(1, 3), Options::Each(StepId("four".into()))),
            vote(Ballot::One, Options::SameAs(StepId("each-one".into()))),
            own_table(None),
            Kind::Bring,
            Kind::Sort { from: StepId("unsaid".into()), by: SortBy::Anyone, harvest: group },
            Kind::Sort {
                from: StepId("question".into()),
                by: SortBy::Facilitator,
                harvest: SharedHarvest::None
            },
            own_table(Some(StepId("headings".into()))),
            Kind::Form { harvest: PrivateHarvest::Own },
            Kind::Adapt {
                by: TableBy::Group,
                scripts: ["opening", "checkin-round"].map(|name| ScriptName(name.into())).into(),
                minutes_at_most: Some(20),
                harvest: PrivateHarvest::None,
            },
            Kind::Adapt {
                by: TableBy::Person,
                scripts: vec![],
                minutes_at_most: None,
                harvest: PrivateHarvest::Own,
            },
            Kind::Gallery { harvest: group, at_least: 2 },
            Kind::Inject {
                at: vec![Some(0), None, Some(12)],
                to: vec![
                    Addressee::All,
                    Addressee::Role("whoever answers the telephone".into()),
                    Addressee::Role("1".into()),
                ],
            },
            Kind::Inject { at: vec![Some(0), Some(4)], to: vec![] },
            Kind::Commit,
            Kind::Plenary { harvest: SharedHarvest::None },
            Kind::Close,
        ]
    );
    assert_eq!(
        script.alternatives.iter().map(|name| name.0.as_str()).collect::<Vec<_>>(),
        ["opening", "closing"]
    );
    let text = script.text(&Language::english()).unwrap();
    assert_eq!(
        words(text, "order").list,
        ["First the door", "Then the telephone, and *who* holds it"]
    );
    assert_eq!(words(text, "themes").list, ["At home", "When 2 of us travel"]);
    let rows = words(text, "plan").table.clone().unwrap();
    assert_eq!(
        (heads(&rows), rows.rows),
        (vec!["What | how".to_owned(), "By when".into()], vec![])
    );
    let signs = words(text, "signs").table.clone().unwrap();
    assert_eq!(heads(&signs), ["Signs", "What helps"]);
    assert_eq!(signs.rows, ["Green", "Red"]);
    assert_eq!(words(text, "drill").ask.len(), 3);
    assert_eq!(words(text, "drill").list, ["Whoever answers the telephone"]);
    for aside in [&text.content, &text.instead, &text.aims, &text.needed, &text.points, &text.notes]
    {
        assert!(!aside.is_empty());
    }
    assert_eq!(text.notes, "One.\n\nTwo.");
}

#[test]
fn every_kind_can_be_written_and_read_again() {
    let script = script(EVERY_KIND);
    let written = markdown(&script, &Language::english());
    let again = read(&written);
    assert_eq!(again.mistakes, [], "{written}");
    assert_eq!(again.script.unwrap(), script);
}

#[test]
fn p6_no_kind_can_harvest_what_its_answers_are_not_for() {
    let step = |kind: KindWord, harvest: &str| {
        let more = match kind {
            KindWord::Table => "| What |\n|---|\n\n",
            KindWord::Gallery | KindWord::Dots | KindWord::Poll => "- A\n- B\n\n",
            _ => "",
        };
        let from = if kind == KindWord::Sort { "from: w\n" } else { "" };
        format!(
            "# T\n\nminutes: 9\ncare: amber\n\nAbout.\n\n## wall: w\nharvest: group\n\n> W?\n\n\
             ## {}: a\nharvest: {harvest}\n{from}\n{more}\
             > Q?\n\n## close: z\n\n> Q?\n",
            kind.word()
        )
    };
    let allowed = |kind: KindWord| match kind {
        KindWord::Private | KindWord::Form | KindWord::Adapt => vec!["own", "none"],
        KindWord::Table => vec!["group", "own"],
        KindWord::Poll | KindWord::Dots => vec!["aggregate", "none"],
        KindWord::Commit => vec!["own"],
        KindWord::Inject => vec!["none"],
        KindWord::Bring => vec![],
        _ => vec!["group", "none"],
    };
    for (word, kind) in KindWord::ALL {
        if !matches!(kind, KindWord::Say | KindWord::Pause | KindWord::Close) {
            for harvest in ["group", "aggregate", "own", "none"] {
                let right = read(&step(*kind, harvest)).script.is_some();
                assert_eq!(right, allowed(*kind).contains(&harvest), "{word} {harvest}");
            }
        }
    }
}

#[test]
fn lists_and_tables_are_translated_item_by_item() {
    let english = "# T\nminutes: 9\ncare: green\nAbout.\n## poll: a\nharvest: none\n1. Red\n2. Blue\n\n\
        > Which?\n## table: b\nharvest: own\n\n| | Sign |\n|-|-|\n| Day | |\n";
    let spanish = "# T\nSobre.\n## poll: a\n- Rojo\n- Azul\n\n> ¿Cuál?\n## table: b\n\n\
        | | Señal |\n|-|-|\n| Día | |\n";
    let joined = join(vec![file("en", english), file("es", spanish)]);
    assert_eq!(joined.mistakes, []);
    let script = joined.script.unwrap();
    let spanish: Language = "es".parse().unwrap();
    let text = script.text(&spanish).unwrap();
    assert_eq!(words(text, "a").list, ["Rojo", "Azul"]);
    let table = words(text, "b").table.clone().unwrap();
    assert_eq!((heads(&table), table.rows), (vec!["Señal".to_owned()], vec!["Día".into()]));
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

fn heads(table: &TableText) -> Vec<String> {
    table.columns.iter().map(ToString::to_string).collect()
}
