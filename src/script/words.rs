//! The closed lists of words that a script may use, in every language the same.
//!
//! Which kind of step knows which setting, and what each may harvest, is said here and only here.

use std::fmt;

use super::model::{Care, First, Kind};

/// A word out of a closed list.
pub trait Word: Copy + PartialEq + Sized + 'static {
    /// All words of the list and what they mean, in the order in which they are explained.
    const ALL: &'static [(&'static str, Self)];

    /// The meaning of `written`, which must be one of the words, letter by letter.
    fn read(written: &str) -> Option<Self> {
        Self::ALL.iter().find(|(word, _)| *word == written).map(|(_, meaning)| *meaning)
    }

    /// The word, as it is written in a script.
    fn word(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(_, meaning)| *meaning == self)
            .map(|(word, _)| *word)
            .unwrap_or_default()
    }

    /// The word that somebody who wrote `written` most likely meant, if any comes near.
    fn nearest(written: &str) -> Option<Self> {
        let near = nearest(written, Self::ALL.iter().map(|(word, _)| *word))?;
        Self::read(near)
    }
}

/// The one of `candidates` that is nearest to `written`, if it is near enough to be meant.
pub(super) fn nearest<'a>(
    written: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let written = written.to_lowercase();
    candidates
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&written, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.6)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

/// The name of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The time planned, of a script or of a step.
    Minutes,
    /// How much care a script asks for.
    Care,
    /// For how many people a script is meant.
    People,
    /// The maps to which a script belongs.
    Maps,
    /// The tradition from which a script descends.
    Lineage,
    /// What may be kept of a step.
    Harvest,
    /// Who has the word first in a round.
    First,
    /// How many must have written before a wall may be shown.
    AtLeast,
}

impl Word for Key {
    const ALL: &'static [(&'static str, Self)] = &[
        ("minutes", Self::Minutes),
        ("care", Self::Care),
        ("people", Self::People),
        ("maps", Self::Maps),
        ("lineage", Self::Lineage),
        ("harvest", Self::Harvest),
        ("first", Self::First),
        ("at-least", Self::AtLeast),
    ];
}

/// The kind of a step, as its heading names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindWord {
    /// See [`Kind::Say`].
    Say,
    /// See [`Kind::Round`].
    Round,
    /// See [`Kind::Private`].
    Private,
    /// See [`Kind::Wall`].
    Wall,
    /// See [`Kind::Pause`].
    Pause,
    /// See [`Kind::Close`].
    Close,
}

impl Word for KindWord {
    const ALL: &'static [(&'static str, Self)] = &[
        ("say", Self::Say),
        ("round", Self::Round),
        ("private", Self::Private),
        ("wall", Self::Wall),
        ("pause", Self::Pause),
        ("close", Self::Close),
    ];
}

impl KindWord {
    /// The word for `kind`.
    pub fn of(kind: &Kind) -> Self {
        match kind {
            Kind::Say => Self::Say,
            Kind::Round { .. } => Self::Round,
            Kind::Private { .. } => Self::Private,
            Kind::Wall { .. } => Self::Wall,
            Kind::Pause => Self::Pause,
            Kind::Close => Self::Close,
        }
    }

    /// Whether people are asked something in such a step.
    pub fn asks(self) -> bool {
        !matches!(self, Self::Say | Self::Pause)
    }

    /// Whether such a step has room for one question only.
    pub fn asks_once(self) -> bool {
        matches!(self, Self::Wall | Self::Close)
    }

    /// What such a step may harvest (promise P6).
    pub fn harvests(self) -> &'static [Harvest] {
        match self {
            Self::Say | Self::Pause => &[],
            Self::Round | Self::Wall => &[Harvest::Group, Harvest::None],
            Self::Private => &[Harvest::Own, Harvest::None],
            Self::Close => &[Harvest::None],
        }
    }
}

/// What a script says may be kept of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Harvest {
    /// Known to the circle, and may be taken home by it.
    Group,
    /// Counts only. No kind of step can harvest it yet; the word is known so that it is explained.
    Aggregate,
    /// Goes back to its author only.
    Own,
    /// Nothing is kept.
    None,
}

impl Word for Harvest {
    const ALL: &'static [(&'static str, Self)] = &[
        ("group", Self::Group),
        ("aggregate", Self::Aggregate),
        ("own", Self::Own),
        ("none", Self::None),
    ];
}

impl Word for Care {
    const ALL: &'static [(&'static str, Self)] =
        &[("green", Self::Green), ("amber", Self::Amber), ("red", Self::Red)];
}

impl Word for First {
    const ALL: &'static [(&'static str, Self)] =
        &[("facilitator", Self::Facilitator), ("anyone", Self::Anyone)];
}

/// Where settings stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Under the title.
    Header,
    /// Under the heading of a step of this kind.
    Step(KindWord),
}

impl Place {
    /// Whether `key` has a meaning here.
    pub fn uses(self, key: Key) -> bool {
        let Self::Step(kind) = self else {
            return !matches!(key, Key::Harvest | Key::First | Key::AtLeast);
        };
        match key {
            Key::Minutes => true,
            Key::Harvest => kind.asks(),
            Key::First => kind == KindWord::Round,
            Key::AtLeast => kind == KindWord::Wall,
            Key::Care | Key::People | Key::Maps | Key::Lineage => false,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Header => "header",
            Self::Step(kind) => kind.word(),
        })
    }
}
