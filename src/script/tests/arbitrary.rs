//! Whatever a file holds, it is read or explained.

use proptest::prelude::*;

use super::*;
use crate::script::{KindWord, Report, Word, markdown, render};

/// Pieces of scripts in any order, which reach further into the rules than letters do.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("# Title\n"),
        Just("## "),
        Just("## round: a\n"),
        Just("## wall: é\n"),
        Just("## close: b\n"),
        Just("## notes\n"),
        Just("minutes: 5\n"),
        Just("minutes: 99999999\n"),
        Just("care: amber\n"),
        Just("harvest: own\n"),
        Just("at-least:\n"),
        Just("> ask?\n"),
        Just(">\n"),
        Just("> > \n"),
        Just("- list\n"),
        Just("    code\n"),
        Just("```\n"),
        Just("[a]: b\n"),
        Just("a | b\n---|---\n"),
        Just("\u{202e}ñ:\u{a0}x\r\n"),
        Just("\n\n"),
        Just("---\n"),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// A line of words, some with signs that mean something elsewhere in Markdown.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-zé]{1,8}",
        Just("*so*".to_owned()),
        Just("5\\.".to_owned()),
        Just("a\\|b".to_owned()),
        Just("{A b}".to_owned()),
        Just("¿y".to_owned()),
        Just("x:".to_owned()),
    ];
    (r"[A-Z][a-z]{0,6}", proptest::collection::vec(word, 0..5))
        .prop_map(|(first, rest)| format!("{first} {}", rest.join(" ")).trim_end().to_owned())
}

/// A step of any kind, as somebody might write it.
fn step() -> impl Strategy<Value = String> {
    let kind = proptest::sample::select(KindWord::ALL.to_vec());
    let words = || proptest::collection::vec(words(), 1..3);
    let list = proptest::collection::vec(self::words(), 2..4);
    let numbered = any::<bool>();
    (kind, words(), words(), list, numbered, 1_u16..9).prop_map(
        |((word, kind), say, ask, list, numbered, minutes)| {
            let mut step = String::new();
            if kind == KindWord::Sort {
                step.push_str("## wall: NAME-wall\nharvest: group\n\n> What?\n\n");
            }
            step.push_str(&format!("## {word}: NAME\nminutes: {minutes}\n"));
            if kind == KindWord::Sort {
                step.push_str("from: NAME-wall\nby: anyone\n");
            }
            if kind.group_size().is_some() {
                step.push_str("turns: each\n");
            }
            if let [harvest, _, ..] = kind.harvests() {
                step.push_str(&format!("harvest: {}\n", harvest.word()));
            }
            step.push_str(&format!("\n{}\n\n", say.join("\\\nand ")));
            if matches!(kind, KindWord::Table) {
                let rows: Vec<_> = list.iter().map(|row| format!("| {row} | | |\n")).collect();
                step.push_str(&format!(
                    "| | Sign {{a b/c\\|d}} | Seen {{checked}} |\n|---|---|---|\n{}\n",
                    rows.concat()
                ));
            } else if kind.lists() {
                let mark = |at: usize| if numbered { format!("{}.", at + 1) } else { "-".into() };
                let item = |(at, item)| format!("{} {item}\n", mark(at));
                let items = list.iter().enumerate().map(item);
                step.push_str(&format!("{}\n", items.collect::<String>()));
            }
            let one = kind.asks_once() || matches!(kind, KindWord::Poll);
            let ask = if one { ask.get(..1).unwrap() } else { &ask };
            let name = if kind.group_size().is_some() { " {name}" } else { "" };
            step.push_str(&format!("> {}{name}\n\n", ask.join("\n>\n> ")));
            step
        },
    )
}

/// A script of any steps but closing ones, and a close.
fn script() -> impl Strategy<Value = String> {
    let steps = proptest::collection::vec(step(), 1..5);
    (steps, words(), words()).prop_map(|(steps, title, about)| {
        let steps = steps.iter().filter(|step| !step.contains("## close"));
        let named = steps.enumerate().map(|(at, step)| step.replace("NAME", &format!("s{at}")));
        let steps: String = named.collect();
        format!(
            "# {title}\n\nminutes: 60\ncare: amber\npeople: 3–8\n\n{about}\n\n{steps}\
             ## close: end\n\n> How?\n\n## content\n\n{about}\n\n## notes\n\n- {title}\n"
        )
    })
}

/// Reads the bytes as source and as translation, and explains what is found.
fn read_and_explain(bytes: Vec<u8>) {
    let texts = Texts::english();
    let source = fs::read("prompts/en/scripts/closing.md").unwrap();
    for files in
        [vec![file("en", bytes.clone())], vec![file("en", source), file("es", bytes.clone())]]
    {
        let joined = join(files);
        assert_eq!(joined.script.is_some(), joined.mistakes.is_empty());
        for mistake in &joined.mistakes {
            let report = render(&Report::new(mistake, &texts), false).unwrap();
            assert!(report.contains(mistake.fault.id()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn any_text_is_read_or_explained(text in any::<String>()) {
        read_and_explain(text.into_bytes());
    }

    #[test]
    fn any_pieces_are_read_or_explained(text in pieces()) {
        read_and_explain(text.into_bytes());
    }

    #[test]
    fn any_bytes_are_read_or_explained(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        read_and_explain(bytes);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn what_was_read_can_be_written_and_is_the_same(text in script()) {
        let joined = read(&text);
        prop_assert_eq!(codes(&joined), Vec::<&str>::new(), "{}", text);
        let script = joined.script.unwrap();
        let written = markdown(&script, &Language::english());
        let again = read(&written);
        prop_assert_eq!(codes(&again), Vec::<&str>::new(), "{}", written);
        prop_assert_eq!(again.script.unwrap(), script, "{}", written);
    }

    #[test]
    fn whatever_pieces_are_read_can_be_written_and_are_the_same(text in pieces()) {
        if let Some(script) = read(&format!("# T\nminutes: 60\ncare: amber\nAbout.\n\n{text}")).script {
            let written = markdown(&script, &Language::english());
            prop_assert_eq!(read(&written).script, Some(script), "{}", written);
        }
    }
}

#[test]
fn a_huge_file_is_not_even_read() {
    let joined = join(vec![file("en", vec![b'>'; ScriptFile::MAX_BYTES + 1])]);
    assert_eq!(codes(&joined), ["too-large"]);
}

#[test]
fn what_could_command_a_terminal_is_refused_and_not_shown() {
    let joined = read("# T\n\n\u{1b}[2J\n");
    assert_eq!(codes(&joined), ["not-text"]);
    let report = Report::new(joined.mistakes.first().unwrap(), &Texts::english());
    assert!(!render(&report, false).unwrap().contains('\u{1b}'));
}

#[test]
fn a_file_with_thousands_of_mistakes_is_explained_to_the_end() {
    let joined = read(&"## say: a\n".repeat(ScriptFile::MAX_BYTES / 10));
    assert!(joined.mistakes.len() > 10_000);
}
