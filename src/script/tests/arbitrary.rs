//! Whatever a file holds, it is read or explained.

use proptest::prelude::*;

use super::*;
use crate::script::{Report, render};

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

/// Reads the bytes as source and as translation, and explains what is found.
fn read_and_explain(bytes: Vec<u8>) {
    let texts = Texts::english();
    let source = std::fs::read("prompts/en/scripts/closing.md").unwrap();
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
