//! The `key: value` lines under a heading, read into values.

use std::{collections::BTreeSet, fmt, ops::RangeInclusive};

use super::{
    mistake::{Fault, Faults},
    model::{Care, First, Kind, PrivateHarvest, RoundHarvest, Script, Step, WallHarvest},
    parser::Setting,
    source::{Span, Spanned},
    words::{Harvest, Key, Place, Word},
};

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
    /// How many must have written; 2 or more.
    AtLeast(u8),
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
                (!maps.iter().any(String::is_empty)).then_some(Self::Maps(maps))
            }
            Key::Lineage => (!written.is_empty()).then(|| Self::Lineage(written.to_owned())),
            Key::Harvest => Harvest::read(written).map(Self::Harvest),
            Key::First => First::read(written).map(Self::First),
            // One person's writing on a wall would have no other to hide among.
            Key::AtLeast => written.parse().ok().filter(|n| *n >= 2).map(Self::AtLeast),
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
            Self::AtLeast(_) => Key::AtLeast,
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
        values
    }

    /// What `step` says.
    pub(super) fn of_step(step: &Step) -> Vec<Self> {
        let mut values = vec![Self::Minutes(step.minutes)];
        match step.kind {
            Kind::Say | Kind::Pause => {}
            Kind::Round { harvest, first } => values.extend([
                Self::Harvest(match harvest {
                    RoundHarvest::Group => Harvest::Group,
                    RoundHarvest::None => Harvest::None,
                }),
                Self::First(first),
            ]),
            Kind::Private { harvest } => values.push(Self::Harvest(match harvest {
                PrivateHarvest::Own => Harvest::Own,
                PrivateHarvest::None => Harvest::None,
            })),
            Kind::Wall { harvest, at_least } => values.extend([
                Self::Harvest(match harvest {
                    WallHarvest::Group => Harvest::Group,
                    WallHarvest::None => Harvest::None,
                }),
                Self::AtLeast(at_least),
            ]),
            Kind::Close => values.push(Self::Harvest(Harvest::None)),
        }
        values
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Minutes(minutes) => write!(f, "{minutes}"),
            Self::Care(care) => f.write_str(care.word()),
            Self::People(people) => write!(f, "{}-{}", people.start(), people.end()),
            Self::Maps(maps) => f.write_str(&maps.join(", ")),
            Self::Lineage(lineage) => f.write_str(lineage),
            Self::Harvest(harvest) => f.write_str(harvest.word()),
            Self::First(first) => f.write_str(first.word()),
            Self::AtLeast(people) => write!(f, "{people}"),
        }
    }
}

/// `2-8`, `2–8` as typesetters write it, or one number.
fn read_people(written: &str) -> Option<RangeInclusive<u8>> {
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

    /// What may be kept.
    pub fn harvest(&self) -> Option<Harvest> {
        self.get(|value| if let Value::Harvest(harvest) = value { Some(*harvest) } else { None })
    }
}
