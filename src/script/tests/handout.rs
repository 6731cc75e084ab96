//! What `docs/writing-scripts.md`, `docs/script-format.md` and the README teach is right.

use super::*;
use crate::script::{Key, KindWord, Library, Word};

const TUTORIAL: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/writing-scripts.md"));
const FORMAT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/script-format.md"));
const README: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));

/// More lines than this are not one page any more.
const ONE_PAGE: usize = 180;

/// The blocks of a page that are scripts.
fn examples(page: &str) -> Vec<&str> {
    let blocks = page.split("\n```").skip(1).step_by(2);
    blocks.filter_map(|block| block.strip_prefix('\n')).filter(|b| b.starts_with("# ")).collect()
}

#[test]
fn every_example_is_a_script_without_a_mistake_or_a_hint() {
    for (page, least) in [(TUTORIAL, 3), (FORMAT, 1), (README, 1)] {
        let examples = examples(page);
        assert!(examples.len() >= least, "{}", examples.len());
        let (entries, scripts): (Vec<&str>, Vec<&str>) =
            examples.into_iter().partition(|example| example.contains("\nhelps-with: "));
        let (questions, scripts): (Vec<&str>, Vec<&str>) =
            scripts.into_iter().partition(|example| example.contains("\n## question: "));
        for example in questions {
            let file = ScriptFile { name: "example".into(), ..file("en", example) };
            let found = Library::default().add_check_ins(vec![file]);
            assert_eq!((found.mistakes, found.hints), (vec![], vec![]), "{example}");
        }
        for entry in entries {
            let file = ScriptFile { name: "example".into(), ..file("en", entry) };
            let found = Library::default().add_directory(vec![file]);
            assert_eq!((found.mistakes, found.hints), (vec![], vec![]), "{entry}");
        }
        for example in scripts {
            let joined = read(example);
            assert_eq!((codes(&joined), joined.hints), (vec![], vec![]), "{example}");
        }
    }
}

#[test]
fn writing_scripts_is_taught_in_one_page_with_three_examples() {
    assert_eq!(examples(TUTORIAL).len(), 3);
    assert!(TUTORIAL.lines().count() <= ONE_PAGE, "{}", TUTORIAL.lines().count());
}

#[test]
fn every_kind_and_every_setting_is_explained() {
    for (word, _) in KindWord::ALL {
        for page in [TUTORIAL, FORMAT] {
            assert!(page.contains(&format!("`{word}`")), "{word}");
        }
    }
    for (word, _) in Key::ALL {
        let explained =
            FORMAT.contains(&format!("`{word}`")) || FORMAT.contains(&format!("`{word}: "));
        assert!(explained, "{word}");
    }
}
