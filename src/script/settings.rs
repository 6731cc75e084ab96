//! The `key: value` lines under a heading, read into values.

use std::{collections::BTreeSet, fmt, ops::RangeInclusive};

use jiff::civil::Date;

use super::{
    fingerprint::Fingerprint,
    lint::is_id,
    maps::is_mark,
    mistake::{Fault, Faults},
    model::{
        Addressee, Ballot, Becomes, Care, CountHarvest, First, HandOn, Kind, Mix, NextTurn, Opens,
        Options, PrivateHarvest, Returns, Script, ScriptName, SharedHarvest, SortBy, Step, StepId,
        TableBy, TableHarvest, Turns,
    },
    parser::Setting,
    source::{Span, Spanned},
    words::{BallotWord, ByWord, Harvest, Key, KindWord, Place, Word},
};

/// So many must have written before anything is shown that nobody is to be recognised by.
pub(super) const FEWEST_ANON: u8 = 5;
/// Stands for the minute of an event that a facilitator calls.
const ASKED: &str = "asked";
/// Stands for the role to which an event is told, if everybody is told.
const ALL: &str = "all";

/// So many rows can be filled alone on a telephone.
pub(crate) const MOST_ROWS: u8 = 9;

/// Further away nobody plans.
const LAST_DAY: u16 = 366;

/// The value of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A time, in minutes.
    Minutes(u16),
    /// How much care is asked for.
    Care(Care),
    /// For how many people; at least one, and not upside down.
    People(RangeInclusive<u8>),
    /// Maps; at least one.
    Maps(Vec<String>),
    /// A tradition; not empty.
    Lineage(String),
    /// What may be kept.
    Harvest(Harvest),
    /// Who begins.
    First(First),
    /// Who comes next.
    Next(NextTurn),
    /// How many must have written; 2 or more, or 5 or more where nobody may be recognised.
    AtLeast(u8),
    /// What may be taken instead; at least one.
    Alternatives(Vec<ScriptName>),
    /// How small groups are made.
    Mix(Mix),
    /// Whose matter questions are.
    Turns(Turns),
    /// Minutes for each question; each 1 or more.
    Times(Vec<u16>),
    /// How people vote.
    Ballot(BallotWord),
    /// The lowest and the highest number; not upside down, and at most 10 apart.
    Scale(u8, u8),
    /// How many dots; 1 to 9.
    Dots(u8),
    /// A step whose harvest is voted on, sorted, or filled in row by row.
    From(StepId),
    /// A vote that is repeated.
    SameAs(StepId),
    /// A step whose harvest is gone through.
    Each(StepId),
    /// Who fills a table.
    By(ByWord),
    /// Who sorts.
    SortBy(SortBy),
    /// How many rows; 1 to 9.
    Rows(u8),
    /// Minutes, none before the last; nothing for what a facilitator calls.
    At(Vec<Option<u16>>),
    /// To whom events are told; at least one.
    For(Vec<Addressee>),
    /// A last day.
    Until(Date),
    /// What the original said.
    Source(Fingerprint),
    /// When what is somebody's own goes back to them.
    Returns(Returns),
    /// Whether its author may hand it to one human.
    Hand(HandOn),
    /// Where a script can be begun.
    Open(Opens),
    /// Days, each 1 to 366, and more than the one before; at least one.
    Again(Vec<u16>),
    /// Out of which scripts people make their own; at least one.
    Scripts(Vec<ScriptName>),
    /// How long what they make may take, in minutes; 1 or more.
    MinutesAtMost(u16),
    /// What something of a step may become.
    Becomes(Becomes),
}

impl Value {
    /// Reads what was written behind `key` in `place`.
    fn read(key: Key, place: Place, written: &str) -> Option<Self> {
        match key {
            Key::Minutes => {
                let minutes = written.parse().ok()?;
                (minutes > 0 || place != Place::Header).then_some(Self::Minutes(minutes))
            }
            Key::Care => Care::read(written).map(Self::Care),
            Key::People => read_people(written).map(Self::People),
            Key::Maps => {
                let maps: Vec<_> = written.split(',').map(|map| map.trim().to_owned()).collect();
                maps.iter().all(|map| is_mark(map)).then_some(Self::Maps(maps))
            }
            Key::Lineage => (!written.is_empty()).then(|| Self::Lineage(written.to_owned())),
            Key::Harvest => Harvest::read(written).map(Self::Harvest),
            Key::First => First::read(written).map(Self::First),
            Key::Next => NextTurn::read(written).map(Self::Next),
            // One person's writing on a wall would have no other to hide among.
            Key::AtLeast => {
                let fewest = if place == Place::Step(KindWord::Anon) { FEWEST_ANON } else { 2 };
                written.parse().ok().filter(|n| *n >= fewest).map(Self::AtLeast)
            }
            Key::Alternatives => read_names(written).map(Self::Alternatives),
            Key::Scripts => read_names(written).map(Self::Scripts),
            Key::MinutesAtMost => {
                written.parse().ok().filter(|minutes| *minutes > 0).map(Self::MinutesAtMost)
            }
            Key::Mix => Mix::read(written).map(Self::Mix),
            Key::Turns => Turns::read(written).map(Self::Turns),
            Key::Times => {
                read_minutes(written).filter(|all| all.iter().all(|n| *n > 0)).map(Self::Times)
            }
            Key::Ballot => BallotWord::read(written).map(Self::Ballot),
            Key::Scale => read_scale(written).map(|(low, high)| Self::Scale(low, high)),
            Key::Dots => written.parse().ok().filter(|n| (1..=9).contains(n)).map(Self::Dots),
            Key::From => is_id(written).then(|| Self::From(StepId(written.to_owned()))),
            Key::SameAs => is_id(written).then(|| Self::SameAs(StepId(written.to_owned()))),
            Key::Each => is_id(written).then(|| Self::Each(StepId(written.to_owned()))),
            Key::By if place == Place::Step(KindWord::Sort) => {
                SortBy::read(written).map(Self::SortBy)
            }
            Key::By => {
                let adapts = place == Place::Step(KindWord::Adapt);
                let by = ByWord::read(written);
                by.filter(|by| !adapts || *by != ByWord::Circle).map(Self::By)
            }
            Key::Rows => {
                let rows = written.parse().ok().filter(|n| (1..=MOST_ROWS).contains(n));
                rows.map(Self::Rows)
            }
            Key::At => read_events(written).map(Self::At),
            Key::For => read_addressees(written).map(Self::For),
            Key::Until => written.parse().ok().map(Self::Until),
            Key::Source => Fingerprint::read(written).map(Self::Source),
            Key::Returns => Returns::read(written).map(Self::Returns),
            Key::Hand => HandOn::read(written).map(Self::Hand),
            Key::Open => Opens::read(written).map(Self::Open),
            Key::Again => read_days(written).map(Self::Again),
            Key::Becomes => {
                let groups = matches!(place, Place::Step(kind) if kind.group_size().is_some());
                let fits = |becomes: &Becomes| match becomes {
                    Becomes::Nothing => true,
                    Becomes::WhatHelps => !groups,
                    Becomes::Buddies => groups,
                };
                Becomes::read(written).filter(fits).map(Self::Becomes)
            }
        }
    }

    /// The setting whose value it is.
    pub fn key(&self) -> Key {
        match self {
            Self::Minutes(_) => Key::Minutes,
            Self::Care(_) => Key::Care,
            Self::People(_) => Key::People,
            Self::Maps(_) => Key::Maps,
            Self::Lineage(_) => Key::Lineage,
            Self::Harvest(_) => Key::Harvest,
            Self::First(_) => Key::First,
            Self::Next(_) => Key::Next,
            Self::AtLeast(_) => Key::AtLeast,
            Self::Alternatives(_) => Key::Alternatives,
            Self::Mix(_) => Key::Mix,
            Self::Turns(_) => Key::Turns,
            Self::Times(_) => Key::Times,
            Self::Ballot(_) => Key::Ballot,
            Self::Scale(..) => Key::Scale,
            Self::Dots(_) => Key::Dots,
            Self::From(_) => Key::From,
            Self::SameAs(_) => Key::SameAs,
            Self::Each(_) => Key::Each,
            Self::By(_) | Self::SortBy(_) => Key::By,
            Self::Rows(_) => Key::Rows,
            Self::At(_) => Key::At,
            Self::For(_) => Key::For,
            Self::Until(_) => Key::Until,
            Self::Source(_) => Key::Source,
            Self::Returns(_) => Key::Returns,
            Self::Hand(_) => Key::Hand,
            Self::Open(_) => Key::Open,
            Self::Again(_) => Key::Again,
            Self::Scripts(_) => Key::Scripts,
            Self::MinutesAtMost(_) => Key::MinutesAtMost,
            Self::Becomes(_) => Key::Becomes,
        }
    }

    /// What the header of `script` says.
    pub(super) fn of_script(script: &Script) -> Vec<Self> {
        let mut values = vec![Self::Minutes(script.minutes), Self::Care(script.care)];
        values.extend(script.people.clone().map(Self::People));
        if !script.maps.is_empty() {
            values.push(Self::Maps(script.maps.clone()));
        }
        if !script.lineage.is_empty() {
            values.push(Self::Lineage(script.lineage.clone()));
        }
        if !script.alternatives.is_empty() {
            values.push(Self::Alternatives(script.alternatives.clone()));
        }
        if script.opens == Opens::Alone {
            values.push(Self::Open(script.opens));
        }
        values
    }

    /// What `step` says.
    pub(super) fn of_step(step: &Step) -> Vec<Self> {
        let mut values = vec![Self::Minutes(step.minutes)];
        match &step.kind {
            Kind::Say { until } => values.extend(until.map(Self::Until)),
            Kind::Pause | Kind::Bring => {}
            Kind::Round { harvest, first, next } => {
                values.extend([Self::shared(*harvest), Self::First(*first), Self::Next(*next)]);
            }
            Kind::Private { harvest } | Kind::Form { harvest } => {
                values.push(Self::private(*harvest));
            }
            Kind::Adapt { by, scripts, minutes_at_most, harvest } => {
                values.extend([Self::private(*harvest), Self::by(*by)]);
                if !scripts.is_empty() {
                    values.push(Self::Scripts(scripts.clone()));
                }
                values.extend(minutes_at_most.map(Self::MinutesAtMost));
            }
            Kind::Wall { harvest, at_least }
            | Kind::Anon { harvest, at_least }
            | Kind::Gallery { harvest, at_least } => {
                values.extend([Self::shared(*harvest), Self::AtLeast(*at_least)]);
            }
            Kind::Groups { mix, turns, times, harvest, .. } => {
                values.extend([Self::shared(*harvest), Self::Mix(*mix), Self::Turns(*turns)]);
                if !times.is_empty() {
                    values.push(Self::Times(times.clone()));
                }
            }
            Kind::Vote { ballot, options, harvest } => {
                values.push(Self::Harvest(match harvest {
                    CountHarvest::Aggregate => Harvest::Aggregate,
                    CountHarvest::None => Harvest::None,
                }));
                values.push(match ballot {
                    Ballot::One => Self::Ballot(BallotWord::One),
                    Ballot::Rank => Self::Ballot(BallotWord::Rank),
                    Ballot::Scale(low, high) => Self::Scale(*low, *high),
                    Ballot::Dots(dots) => Self::Dots(*dots),
                });
                match options {
                    Options::Listed | Options::Asked => {}
                    Options::From(step) => values.push(Self::From(step.clone())),
                    Options::Each(step) => values.push(Self::Each(step.clone())),
                    Options::SameAs(step) => values.push(Self::SameAs(step.clone())),
                }
            }
            Kind::Table { by, rows, from, harvest } => {
                values.push(Self::Harvest(match harvest {
                    TableHarvest::Own => Harvest::Own,
                    TableHarvest::Group => Harvest::Group,
                }));
                values.extend([Self::by(*by), Self::Rows(*rows)]);
                values.extend(from.clone().map(Self::From));
            }
            Kind::Sort { from, by, harvest } => {
                values.extend([Self::shared(*harvest), Self::From(from.clone()), Self::SortBy(*by)])
            }
            Kind::Board { rows, from } => {
                values.extend([
                    Self::Harvest(Harvest::Group),
                    Self::By(ByWord::Circle),
                    Self::Rows(*rows),
                ]);
                values.extend(from.clone().map(Self::From));
            }
            Kind::Inject { at, to } => {
                values.push(Self::At(at.clone()));
                if !to.is_empty() {
                    values.push(Self::For(to.clone()));
                }
            }
            Kind::Commit => values.push(Self::Harvest(Harvest::Own)),
            Kind::Plenary { harvest } => values.push(Self::shared(*harvest)),
            Kind::Close => values.push(Self::Harvest(Harvest::None)),
        }
        if step.returns == Returns::Asked {
            values.push(Self::Returns(step.returns));
        }
        if step.hand == HandOn::Offered {
            values.push(Self::Hand(step.hand));
        }
        if !step.again.is_empty() {
            values.push(Self::Again(step.again.clone()));
        }
        if step.becomes != Becomes::Nothing {
            values.push(Self::Becomes(step.becomes));
        }
        values
    }

    fn private(harvest: PrivateHarvest) -> Self {
        Self::Harvest(match harvest {
            PrivateHarvest::Own => Harvest::Own,
            PrivateHarvest::None => Harvest::None,
        })
    }

    fn by(by: TableBy) -> Self {
        Self::By(match by {
            TableBy::Person => ByWord::Person,
            TableBy::Group => ByWord::Group,
        })
    }

    fn shared(harvest: SharedHarvest) -> Self {
        Self::Harvest(match harvest {
            SharedHarvest::Group => Harvest::Group,
            SharedHarvest::None => Harvest::None,
        })
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Minutes(minutes) | Self::MinutesAtMost(minutes) => write!(f, "{minutes}"),
            Self::Care(care) => f.write_str(care.word()),
            Self::People(people) => write!(f, "{}-{}", people.start(), people.end()),
            Self::Maps(maps) => f.write_str(&maps.join(", ")),
            Self::Lineage(lineage) => f.write_str(lineage),
            Self::Harvest(harvest) => f.write_str(harvest.word()),
            Self::First(first) => f.write_str(first.word()),
            Self::Next(next) => f.write_str(next.word()),
            Self::AtLeast(number) | Self::Dots(number) | Self::Rows(number) => {
                write!(f, "{number}")
            }
            Self::Alternatives(names) | Self::Scripts(names) => {
                let names: Vec<&str> = names.iter().map(|name| name.0.as_str()).collect();
                f.write_str(&names.join(", "))
            }
            Self::Mix(mix) => f.write_str(mix.word()),
            Self::Turns(turns) => f.write_str(turns.word()),
            Self::Times(numbers) | Self::Again(numbers) => {
                let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
                f.write_str(&numbers.join(", "))
            }
            Self::At(events) => {
                let minute = |at: &Option<u16>| at.map_or(ASKED.to_owned(), |at| at.to_string());
                f.write_str(&events.iter().map(minute).collect::<Vec<_>>().join(", "))
            }
            Self::For(addressees) => {
                let word = |to: &Addressee| match to {
                    Addressee::All => ALL.to_owned(),
                    Addressee::Role(role) => role.clone(),
                };
                f.write_str(&addressees.iter().map(word).collect::<Vec<_>>().join(", "))
            }
            Self::Until(day) => write!(f, "{day}"),
            Self::Ballot(ballot) => f.write_str(ballot.word()),
            Self::Scale(low, high) => write!(f, "{low}-{high}"),
            Self::From(step) | Self::SameAs(step) | Self::Each(step) => write!(f, "{step}"),
            Self::By(by) => f.write_str(by.word()),
            Self::SortBy(by) => f.write_str(by.word()),
            Self::Source(fingerprint) => write!(f, "{fingerprint}"),
            Self::Returns(returns) => f.write_str(returns.word()),
            Self::Hand(hand) => f.write_str(hand.word()),
            Self::Open(open) => f.write_str(open.word()),
            Self::Becomes(becomes) => f.write_str(becomes.word()),
        }
    }
}

/// `0, asked, 12`: minutes in their order, and events that a facilitator calls.
fn read_events(written: &str) -> Option<Vec<Option<u16>>> {
    let read = |event: &str| match event.trim() {
        ASKED => Some(None),
        minute => minute.parse().ok().map(Some),
    };
    let events = written.split(',').map(read).collect::<Option<Vec<_>>>()?;
    let minutes: Vec<u16> = events.iter().flatten().copied().collect();
    minutes.is_sorted().then_some(events)
}

/// `all, lookout, all`
fn read_addressees(written: &str) -> Option<Vec<Addressee>> {
    let read = |name: &str| match name.trim() {
        "" => None,
        ALL => Some(Addressee::All),
        role => Some(Addressee::Role(role.to_owned())),
    };
    written.split(',').map(read).collect()
}

/// `opening, closing`
fn read_names(written: &str) -> Option<Vec<ScriptName>> {
    let names: Vec<_> = written.split(',').map(str::trim).collect();
    let named = names.iter().all(|name| is_id(name));
    named.then(|| names.into_iter().map(|name| ScriptName(name.to_owned())).collect())
}

/// `0, 5, 12`
fn read_minutes(written: &str) -> Option<Vec<u16>> {
    written.split(',').map(|minutes| minutes.trim().parse().ok()).collect()
}

/// `30, 90`
fn read_days(written: &str) -> Option<Vec<u16>> {
    let days = read_minutes(written)?;
    let grows = days.is_sorted_by(|one, next| one < next);
    let within = days.iter().all(|day| (1..=LAST_DAY).contains(day));
    (grows && within).then_some(days)
}

/// `1-5`, `1–5` as typesetters write it.
pub(super) fn read_scale(written: &str) -> Option<(u8, u8)> {
    let (low, high) = written.split_once(['-', '–'])?;
    let (low, high): (u8, u8) = (low.trim().parse().ok()?, high.trim().parse().ok()?);
    (low < high && high - low <= 10).then_some((low, high))
}

/// `2-8`, `2–8` as typesetters write it, or one number.
pub(super) fn read_people(written: &str) -> Option<RangeInclusive<u8>> {
    let (fewest, most) = written.split_once(['-', '–']).unwrap_or((written, written));
    let (fewest, most) = (fewest.trim().parse().ok()?, most.trim().parse().ok()?);
    (1 <= fewest && fewest <= most).then_some(fewest..=most)
}

/// The settings of one place that could be read.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    values: Vec<Spanned<Value>>,
    /// Those that were written but could not be read: they are wrong, but not missing.
    unread: Vec<Key>,
}

impl Settings {
    /// Reads the lines that were written in `place`.
    pub fn read(lines: &[Setting], place: Place, faults: &mut Faults) -> Self {
        let mut settings = Self::default();
        let mut seen = BTreeSet::new();
        for line in lines {
            let Some(key) = Key::read(&line.key.value) else {
                let near = Key::nearest(&line.key.value);
                let fault = Fault::UnknownKey { key: line.key.value.clone(), near };
                faults.add(&line.key.span, fault);
                // Whoever wrote `minuts: 5` should not be told as well that `minutes` is missing.
                settings.unread.extend(near);
                continue;
            };
            if !place.uses(key) {
                faults.add(&line.key.span, Fault::KeyNotUsed { key, place });
            } else if !seen.insert(key.word()) {
                faults.add(&line.key.span, Fault::KeyTwice { key });
            } else if let Some(value) = Value::read(key, place, &line.value.value) {
                settings.values.push(Spanned { value, span: line.value.span.clone() });
            } else {
                let value = line.value.value.clone();
                faults.add(&line.span(), Fault::BadValue { key, value });
                settings.unread.push(key);
            }
        }
        settings
    }

    /// Whether `key` was given, if perhaps badly.
    pub fn has(&self, key: Key) -> bool {
        self.failed(key) || self.span(key).is_some()
    }

    /// Whether `key` was given so badly that it could not be read.
    pub fn failed(&self, key: Key) -> bool {
        self.unread.contains(&key)
    }

    /// Where the value of `key` was written, if it could be read.
    pub fn span(&self, key: Key) -> Option<&Span> {
        let setting = self.values.iter().find(|setting| setting.value.key() == key)?;
        Some(&setting.span)
    }

    /// The values that could be read.
    pub fn iter(&self) -> impl Iterator<Item = &Spanned<Value>> {
        self.values.iter()
    }

    /// The one value that `pick` picks.
    pub fn get<T>(&self, pick: impl Fn(&Value) -> Option<T>) -> Option<T> {
        self.values.iter().find_map(|setting| pick(&setting.value))
    }

    /// The time, in minutes.
    pub fn minutes(&self) -> Option<u16> {
        self.get(|value| if let Value::Minutes(minutes) = value { Some(*minutes) } else { None })
    }

    /// Against which original a translation was held.
    pub fn source(&self) -> Option<Fingerprint> {
        self.get(|value| if let Value::Source(mark) = value { Some(mark.clone()) } else { None })
    }

    /// What may be kept.
    pub fn harvest(&self) -> Option<Harvest> {
        self.get(|value| if let Value::Harvest(harvest) = value { Some(*harvest) } else { None })
    }
}
