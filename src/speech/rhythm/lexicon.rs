//! The words of one language for days, times and lengths.

use std::collections::BTreeMap;

use jiff::civil::Weekday;

use super::value::index;
use crate::speech::{Language, Speech, dates::WEEKDAYS, plain::plain};

/// What one word, or a few together, say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    Every,
    EveryOtherDay,
    Daily,
    Group([bool; 7]),
    Weekday(Weekday),
    Day,
    Hour,
    Minute,
    At,
    From,
    To,
    In,
    And,
    Half,
    Quarter,
    Third,
    Past,
    Less,
    Part(Part),
    /// A number in words.
    Named(u32),
    /// A length of its own, in minutes: "half an hour".
    Length(u32),
    Filler,
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Am,
    Pm,
    Morning,
    Afternoon,
    Evening,
    Night,
    Dawn,
    Noon,
    Midnight,
}

impl Part {
    /// The hour from 0 to 23 that somebody means by this number in this part of the day, if it is
    /// plain which.
    pub fn hour(self, said: i8) -> Option<i8> {
        Some(match (self, said) {
            (Self::Am | Self::Night | Self::Dawn | Self::Midnight, 0 | 12) => 0,
            (Self::Pm | Self::Afternoon | Self::Noon, 12) => 12,
            (Self::Am | Self::Morning, 1..=11) => said,
            (Self::Dawn, 1..=6) | (Self::Night, 1..=4) | (Self::Noon, 11) => said,
            (Self::Pm, 1..=11)
            | (Self::Afternoon, 1..=8)
            | (Self::Evening, 1..=11)
            | (Self::Night, 6..=11)
            | (Self::Noon, 1..=3) => said + 12,
            (Self::Pm, 13..=23)
            | (Self::Afternoon, 13..=20)
            | (Self::Evening, 16..=23)
            | (Self::Night, 18..=23)
            | (Self::Noon, 13..=15) => said,
            _ => return None,
        })
    }
}

const WEEKEND: [bool; 7] = [false, false, false, false, false, true, true];
const WORKDAYS: [bool; 7] = [true, true, true, true, true, false, false];

const LISTS: [(&str, Sign); 27] = [
    ("rhythm-every", Sign::Every),
    ("rhythm-every-other-day", Sign::EveryOtherDay),
    ("rhythm-daily", Sign::Daily),
    ("rhythm-weekdays", Sign::Group(WORKDAYS)),
    ("rhythm-weekends", Sign::Group(WEEKEND)),
    ("rhythm-day", Sign::Day),
    ("rhythm-hour", Sign::Hour),
    ("rhythm-minute", Sign::Minute),
    ("rhythm-at", Sign::At),
    ("rhythm-from", Sign::From),
    ("rhythm-to", Sign::To),
    ("rhythm-in", Sign::In),
    ("rhythm-and", Sign::And),
    ("rhythm-half", Sign::Half),
    ("rhythm-quarter", Sign::Quarter),
    ("rhythm-third", Sign::Third),
    ("rhythm-past", Sign::Past),
    ("rhythm-less", Sign::Less),
    ("rhythm-am", Sign::Part(Part::Am)),
    ("rhythm-pm", Sign::Part(Part::Pm)),
    ("rhythm-morning", Sign::Part(Part::Morning)),
    ("rhythm-afternoon", Sign::Part(Part::Afternoon)),
    ("rhythm-evening", Sign::Part(Part::Evening)),
    ("rhythm-night", Sign::Part(Part::Night)),
    ("rhythm-dawn", Sign::Part(Part::Dawn)),
    ("rhythm-noon", Sign::Part(Part::Noon)),
    ("rhythm-midnight", Sign::Part(Part::Midnight)),
];

/// The words of one language.
pub(super) struct Lexicon {
    signs: BTreeMap<String, Sign>,
    /// What stands at the end of a word for several: "mondays".
    plurals: Vec<String>,
    /// What is written together with the next word: "والخميس".
    attached: Vec<String>,
}

impl Lexicon {
    pub fn new(speech: &Speech, language: &Language) -> Self {
        let own = |id: &str| speech.own(language, id, None).unwrap_or_default();
        let list = |id: &str| {
            let list = own(id);
            let words = list.split('|').map(plain).filter(|words| !words.is_empty());
            words.collect::<Vec<_>>()
        };
        let mut signs = BTreeMap::new();
        let counts = own("date-counts");
        for (ways, number) in counts.split('|').zip(1..) {
            signs.extend(ways.split(',').map(|way| (plain(way), Sign::Named(number))));
        }
        signs.extend(beside(&own("rhythm-numbers"), Sign::Named));
        signs.extend(beside(&own("rhythm-lengths"), Sign::Length));
        for (id, day) in WEEKDAYS {
            signs.extend(list(id).into_iter().map(|words| (words, Sign::Weekday(day))));
        }
        let short = own("rhythm-days-short");
        for ((_, day), ways) in WEEKDAYS.iter().zip(short.split('|')) {
            signs.extend(ways.split(',').map(|way| (plain(way), Sign::Weekday(*day))));
        }
        signs.extend(list("rhythm-fillers").into_iter().map(|words| (words, Sign::Filler)));
        for (id, sign) in LISTS {
            signs.extend(list(id).into_iter().map(|words| (words, sign)));
        }
        signs.remove("");
        Self { signs, plurals: list("rhythm-plurals"), attached: list("rhythm-attached-and") }
    }

    /// What these words say together.
    pub fn sign(&self, words: &str) -> Option<Sign> {
        self.signs.get(words).copied().or_else(|| self.several(words))
    }

    /// What stands behind an "and" that is written together with it.
    pub fn behind_and<'a>(&self, word: &'a str) -> Option<&'a str> {
        let mut rests = self.attached.iter().filter_map(|and| word.strip_prefix(and.as_str()));
        rests.find(|rest| !rest.is_empty())
    }

    /// "mondays"
    fn several(&self, word: &str) -> Option<Sign> {
        let mut singles = self.plurals.iter().filter_map(|s| word.strip_suffix(s.as_str()));
        let sign = singles.find_map(|single| self.signs.get(single));
        sign.copied().filter(|sign| matches!(sign, Sign::Weekday(_)))
    }
}

/// "thirty: 30 | forty, fourty: 40"
fn beside(list: &str, sign: fn(u32) -> Sign) -> Vec<(String, Sign)> {
    let mut signs = Vec::new();
    for entry in list.split('|') {
        let Some((ways, number)) = entry.split_once(':') else { continue };
        let Ok(number) = plain(number).parse() else { continue };
        signs.extend(ways.split(',').map(|way| (plain(way), sign(number))));
    }
    signs
}

/// The days of the week from one to the other, over Sunday if need be.
pub(super) fn days_between(from: Weekday, to: Weekday) -> [bool; 7] {
    let length = usize::try_from(from.until(to)).unwrap_or_default();
    std::array::from_fn(|day| (day + 7 - index(from)) % 7 <= length)
}
