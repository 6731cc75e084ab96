//! "after 2", "before closing": on which side of something else a thing goes.

use super::{Language, Understanding, fallbacks, plain};

/// A side of something in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// In front of it.
    Before,
    /// Behind it.
    After,
}

impl Side {
    /// Both of them.
    pub const ALL: &'static [Self] = &[Self::Before, Self::After];

    /// The message that lists the ways to say it.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Before => "place-before",
            Self::After => "place-after",
        }
    }
}

impl Understanding {
    /// Parts "closing after 2" into "closing" and what it goes after or before, in any language.
    pub fn beside<'a>(&self, text: &'a str) -> (&'a str, Option<(Side, &'a str)>) {
        let starts = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
        let starts: Vec<usize> = starts.collect();
        for start in starts.iter().rev() {
            let (before, rest) = text.split_at_checked(*start).unwrap_or((text, ""));
            let rest = rest.trim_start();
            let ends = rest.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
            for end in ends.take(LONGEST_SIDE) {
                let (said, place) = rest.split_at_checked(end).unwrap_or((rest, ""));
                let said = plain(said);
                let side = self.lexicons.values().find_map(|lexicon| lexicon.sides.get(&said));
                if let Some(side) = side {
                    return (before.trim(), Some((side, place.trim())));
                }
            }
        }
        (text.trim(), None)
    }

    /// The first way to say it in this language, as it is to be shown to people.
    pub fn side(&self, side: Side, language: &Language) -> &str {
        fallbacks(language)
            .filter_map(|tag| self.lexicons.get(&tag))
            .find_map(|lexicon| lexicon.sides.first(side))
            .unwrap_or_else(|| side.id())
    }
}

/// No way to name a side has more words.
const LONGEST_SIDE: usize = 3;
