//! What `docs/writing-scripts.md` and the README teach is right.

use super::*;
use crate::script::{Key, KindWord, Word};

const PAGE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/writing-scripts.md"));
const README: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));

/// The blocks of a page that are scripts.
fn examples(page: &str) -> Vec<&str> {
    let blocks = page.split("\n```").skip(1).step_by(2);
    blocks.filter_map(|block| block.strip_prefix('\n')).filter(|b| b.starts_with("# ")).collect()
}

#[test]
fn every_example_is_a_script_without_a_mistake_or_a_hint() {
    for (page, least) in [(PAGE, 4), (README, 1)] {
        let examples = examples(page);
        assert!(examples.len() >= least, "{}", examples.len());
        for example in examples {
            let joined = read(example);
            assert_eq!((codes(&joined), joined.hints), (vec![], vec![]), "{example}");
        }
    }
}

#[test]
fn every_kind_and_every_setting_is_explained() {
    for (word, _) in KindWord::ALL {
        assert!(PAGE.contains(&format!("`{word}`")), "{word}");
    }
    for (word, _) in Key::ALL {
        let explained = PAGE.contains(&format!("`{word}`")) || PAGE.contains(&format!("`{word}: "));
        assert!(explained, "{word}");
    }
}
