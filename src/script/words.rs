//! The closed lists of words that a script may use, in every language the same.
//!
//! Which kind of step knows which setting, and what each may harvest, is said here and only here.

use std::fmt;

use super::model::{
    Ballot, Becomes, Care, First, GroupSize, HandOn, Kind, Mix, NextTurn, Opens, Returns, SortBy,
    Turns,
};

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
    /// Who has the word next in a round.
    Next,
    /// How many must have written before a wall may be shown.
    AtLeast,
    /// What a facilitator may take instead of a script.
    Alternatives,
    /// How small groups are made.
    Mix,
    /// Whose matter the questions of small groups are.
    Turns,
    /// The minutes for each question of small groups.
    Times,
    /// How people vote.
    Ballot,
    /// The lowest and highest number of a vote.
    Scale,
    /// How many dots each has.
    Dots,
    /// The step whose harvest is voted on, sorted, or filled in row by row.
    From,
    /// The vote that is repeated.
    SameAs,
    /// The step whose harvest is gone through, with the same answers for each thing.
    Each,
    /// Who fills a table, or who sorts.
    By,
    /// How many rows one author may fill.
    Rows,
    /// The minutes at which the events of a drill come.
    At,
    /// To whom the events of a drill are told.
    For,
    /// The last day on which something is said.
    Until,
    /// What the original said when a translation was held against it.
    Source,
    /// When what is somebody's own goes back to them.
    Returns,
    /// Whether its author may hand it to one human.
    Hand,
    /// Where a script can be begun.
    Open,
    /// After how many days somebody may answer the same again, alone.
    Again,
    /// Out of which scripts people make their own.
    Scripts,
    /// How long what they make may take.
    MinutesAtMost,
    /// What something of it may become.
    Becomes,
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
        ("next", Self::Next),
        ("at-least", Self::AtLeast),
        ("alternatives", Self::Alternatives),
        ("mix", Self::Mix),
        ("turns", Self::Turns),
        ("times", Self::Times),
        ("ballot", Self::Ballot),
        ("scale", Self::Scale),
        ("dots", Self::Dots),
        ("from", Self::From),
        ("same-as", Self::SameAs),
        ("each", Self::Each),
        ("by", Self::By),
        ("rows", Self::Rows),
        ("at", Self::At),
        ("for", Self::For),
        ("until", Self::Until),
        ("source", Self::Source),
        ("returns", Self::Returns),
        ("hand", Self::Hand),
        ("open", Self::Open),
        ("again", Self::Again),
        ("scripts", Self::Scripts),
        ("minutes-at-most", Self::MinutesAtMost),
        ("becomes", Self::Becomes),
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
    /// See [`Kind::Anon`].
    Anon,
    /// See [`Kind::Groups`].
    Pairs,
    /// See [`Kind::Groups`].
    Trios,
    /// See [`Kind::Groups`].
    Fours,
    /// See [`Kind::Vote`].
    Poll,
    /// See [`Kind::Vote`].
    Dots,
    /// See [`Kind::Table`].
    Table,
    /// See [`Kind::Form`].
    Form,
    /// See [`Kind::Adapt`].
    Adapt,
    /// See [`Kind::Gallery`].
    Gallery,
    /// See [`Kind::Inject`].
    Inject,
    /// See [`Kind::Bring`].
    Bring,
    /// See [`Kind::Sort`].
    Sort,
    /// See [`Kind::Commit`].
    Commit,
    /// See [`Kind::Plenary`].
    Plenary,
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
        ("anon", Self::Anon),
        ("pairs", Self::Pairs),
        ("trios", Self::Trios),
        ("fours", Self::Fours),
        ("poll", Self::Poll),
        ("dots", Self::Dots),
        ("table", Self::Table),
        ("form", Self::Form),
        ("adapt", Self::Adapt),
        ("gallery", Self::Gallery),
        ("inject", Self::Inject),
        ("bring", Self::Bring),
        ("sort", Self::Sort),
        ("commit", Self::Commit),
        ("plenary", Self::Plenary),
        ("pause", Self::Pause),
        ("close", Self::Close),
    ];
}

impl KindWord {
    /// The word for `kind`.
    pub fn of(kind: &Kind) -> Self {
        match kind {
            Kind::Say { .. } => Self::Say,
            Kind::Round { .. } => Self::Round,
            Kind::Private { .. } => Self::Private,
            Kind::Wall { .. } => Self::Wall,
            Kind::Anon { .. } => Self::Anon,
            Kind::Groups { size: GroupSize::Pairs, .. } => Self::Pairs,
            Kind::Groups { size: GroupSize::Trios, .. } => Self::Trios,
            Kind::Groups { size: GroupSize::Fours, .. } => Self::Fours,
            Kind::Vote { ballot: Ballot::Dots(_), .. } => Self::Dots,
            Kind::Vote { .. } => Self::Poll,
            Kind::Table { .. } | Kind::Board { .. } => Self::Table,
            Kind::Form { .. } => Self::Form,
            Kind::Adapt { .. } => Self::Adapt,
            Kind::Gallery { .. } => Self::Gallery,
            Kind::Inject { .. } => Self::Inject,
            Kind::Bring => Self::Bring,
            Kind::Sort { .. } => Self::Sort,
            Kind::Commit => Self::Commit,
            Kind::Plenary { .. } => Self::Plenary,
            Kind::Pause => Self::Pause,
            Kind::Close => Self::Close,
        }
    }

    /// How many people make a small group in such a step, if it makes any.
    pub fn group_size(self) -> Option<GroupSize> {
        match self {
            Self::Pairs => Some(GroupSize::Pairs),
            Self::Trios => Some(GroupSize::Trios),
            Self::Fours => Some(GroupSize::Fours),
            _ => None,
        }
    }

    /// Whether people are asked something in such a step, so that a block quote is a question and
    /// not something that is said.
    pub fn asks(self) -> bool {
        !matches!(self, Self::Say | Self::Pause)
    }

    /// Whether such a step must hold a question.
    pub fn needs_question(self) -> bool {
        self.asks() && !matches!(self, Self::Table | Self::Adapt)
    }

    /// Whether such a step has room for one question only.
    pub fn asks_once(self) -> bool {
        matches!(
            self,
            Self::Wall
                | Self::Anon
                | Self::Dots
                | Self::Table
                | Self::Adapt
                | Self::Gallery
                | Self::Bring
                | Self::Sort
                | Self::Commit
                | Self::Close
        )
    }

    /// Whether such a step has a use for a list.
    pub fn lists(self) -> bool {
        matches!(self, Self::Poll | Self::Dots | Self::Gallery | Self::Inject | Self::Sort)
            || self.group_size().is_some()
    }

    /// What such a step may harvest (promise P6).
    pub fn harvests(self) -> &'static [Harvest] {
        match self {
            Self::Say | Self::Pause | Self::Bring => &[],
            Self::Round
            | Self::Wall
            | Self::Anon
            | Self::Pairs
            | Self::Trios
            | Self::Fours
            | Self::Gallery
            | Self::Sort
            | Self::Plenary => &[Harvest::Group, Harvest::None],
            Self::Poll | Self::Dots => &[Harvest::Aggregate, Harvest::None],
            Self::Table => &[Harvest::Own, Harvest::Group],
            Self::Private | Self::Form | Self::Adapt => &[Harvest::Own, Harvest::None],
            Self::Commit => &[Harvest::Own],
            Self::Inject | Self::Close => &[Harvest::None],
        }
    }
}

/// What a script says may be kept of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Harvest {
    /// Known to the circle, and may be taken home by it.
    Group,
    /// Counts only.
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

impl Word for NextTurn {
    const ALL: &'static [(&'static str, Self)] = &[("order", Self::Order), ("named", Self::Named)];
}

impl Word for Mix {
    const ALL: &'static [(&'static str, Self)] = &[
        ("random", Self::Random),
        ("new", Self::New),
        ("by-hand", Self::ByHand),
        ("join", Self::Join),
        ("same", Self::Same),
    ];
}

impl Word for Turns {
    const ALL: &'static [(&'static str, Self)] =
        &[("together", Self::Together), ("each", Self::Each)];
}

impl Word for SortBy {
    const ALL: &'static [(&'static str, Self)] =
        &[("facilitator", Self::Facilitator), ("anyone", Self::Anyone)];
}

/// Who fills a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByWord {
    /// See [`TableBy::Person`](super::model::TableBy::Person).
    Person,
    /// See [`TableBy::Group`](super::model::TableBy::Group).
    Group,
    /// See [`Kind::Board`].
    Circle,
}

impl Word for ByWord {
    const ALL: &'static [(&'static str, Self)] =
        &[("person", Self::Person), ("group", Self::Group), ("circle", Self::Circle)];
}

impl Word for Returns {
    const ALL: &'static [(&'static str, Self)] = &[("end", Self::End), ("asked", Self::Asked)];
}

impl Word for HandOn {
    const ALL: &'static [(&'static str, Self)] =
        &[("never", Self::Never), ("offered", Self::Offered)];
}

impl Word for Becomes {
    const ALL: &'static [(&'static str, Self)] =
        &[("nothing", Self::Nothing), ("what-helps", Self::WhatHelps), ("buddies", Self::Buddies)];
}

impl Word for Opens {
    const ALL: &'static [(&'static str, Self)] =
        &[("circle", Self::Circle), ("alone", Self::Alone)];
}

/// How a `poll` is answered, if not by a number on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BallotWord {
    /// See [`Ballot::One`].
    One,
    /// See [`Ballot::Rank`].
    Rank,
}

impl Word for BallotWord {
    const ALL: &'static [(&'static str, Self)] = &[("one", Self::One), ("rank", Self::Rank)];
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
            return matches!(
                key,
                Key::Source
                    | Key::Minutes
                    | Key::Care
                    | Key::People
                    | Key::Maps
                    | Key::Lineage
                    | Key::Alternatives
                    | Key::Open
            );
        };
        match key {
            Key::Minutes | Key::Source => true,
            Key::Harvest => !kind.harvests().is_empty(),
            Key::First | Key::Next => kind == KindWord::Round,
            Key::Until => kind == KindWord::Say,
            Key::AtLeast => matches!(kind, KindWord::Wall | KindWord::Anon | KindWord::Gallery),
            Key::Mix | Key::Turns | Key::Times => kind.group_size().is_some(),
            Key::Ballot | Key::Scale | Key::Each | Key::Again => kind == KindWord::Poll,
            Key::Dots => kind == KindWord::Dots,
            Key::From => {
                matches!(kind, KindWord::Poll | KindWord::Dots | KindWord::Table | KindWord::Sort)
            }
            Key::SameAs => matches!(kind, KindWord::Poll | KindWord::Dots),
            Key::By => matches!(kind, KindWord::Table | KindWord::Sort | KindWord::Adapt),
            Key::Scripts | Key::MinutesAtMost => kind == KindWord::Adapt,
            Key::Rows => kind == KindWord::Table,
            Key::At | Key::For => kind == KindWord::Inject,
            Key::Returns => matches!(kind, KindWord::Private | KindWord::Form),
            Key::Hand => {
                matches!(
                    kind,
                    KindWord::Private | KindWord::Form | KindWord::Table | KindWord::Adapt
                )
            }
            Key::Becomes => {
                matches!(kind, KindWord::Private | KindWord::Form | KindWord::Table)
                    || kind.group_size().is_some()
            }
            Key::Care | Key::People | Key::Maps | Key::Lineage | Key::Alternatives | Key::Open => {
                false
            }
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
