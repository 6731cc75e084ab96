//! Invented people: those who raise alerts, and those who are asked.

use rand::{Rng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;

use super::{
    chronicle::{DAY, Family, HOUR, MINUTE},
    saw::Saw,
};

/// What somebody means by what they write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Means {
    // Whoever is in danger.
    Raises(&'static str),
    /// Something for those who answer.
    Tells(u32),
    Cancels,
    Quiet,
    Loud,
    HowItStands,
    Safe,
    FalseAlarm,
    SafeWord,
    SecondWord,
    // Whoever is asked.
    One,
    Has,
    Acts,
    Done,
    Two,
    Cannot,
    HandsTo(usize),
    StepsBack(usize),
    /// On the way to something else: a step of a conversation.
    Step(String),
}

pub fn account(who: usize) -> String {
    format!("@p{who}:example.org")
}

pub const SAFE_WORD: &str = "heron";
pub const SECOND_WORD: &str = "kestrel";

const RAISES: [&str; 6] = [
    "alert",
    "alert urgent at the border post",
    "sos",
    "mayday they are at the door",
    "alert arrested",
    "I am in danger",
];

impl Means {
    /// How they write it.
    pub fn words(&self) -> String {
        match self {
            Self::Raises(words) => (*words).to_owned(),
            Self::Tells(number) => format!("they have moved on to house {number} of the street"),
            Self::Cancels => "cancel".to_owned(),
            Self::Quiet => "quiet".to_owned(),
            Self::Loud => "not quiet".to_owned(),
            Self::HowItStands => "how does it stand".to_owned(),
            Self::Safe => "I am safe".to_owned(),
            Self::FalseAlarm => "false alarm".to_owned(),
            Self::SafeWord => SAFE_WORD.to_owned(),
            Self::SecondWord => SECOND_WORD.to_owned(),
            Self::One => "1".to_owned(),
            Self::Has => "I have it".to_owned(),
            Self::Acts => "acting".to_owned(),
            Self::Done => "done".to_owned(),
            Self::Two => "2".to_owned(),
            Self::Cannot => "I cannot".to_owned(),
            Self::HandsTo(whom) => format!("hand to p{whom}"),
            Self::StepsBack(from) => format!("step back from {}", account(*from)),
            Self::Step(words) => words.clone(),
        }
    }

    /// Whether whoever was asked and writes this says that they have it, or are at it.
    pub fn takes_it(&self) -> bool {
        matches!(self, Self::One | Self::Has | Self::Acts)
    }

    /// Whether it may end an alert.
    pub fn is_ending(&self) -> bool {
        matches!(self, Self::Safe | Self::FalseAlarm | Self::SafeWord | Self::SecondWord)
    }
}

/// Somebody who does what they do by their own chance.
pub struct Person {
    pub chance: ChaCha8Rng,
    pub family: usize,
    /// How often out of a hundred they do not answer.
    pub silent: u32,
    told: u32,
}

impl Person {
    pub fn new(chance: ChaCha8Rng, family: usize, silent: u32) -> Self {
        Self { chance, family, silent, told: 0 }
    }

    fn soon(&mut self, now: i64) -> i64 {
        now + match self.chance.random_range(0..4) {
            0 => self.chance.random_range(2..20),
            1 | 2 => self.chance.random_range(20..4 * MINUTE),
            _ => self.chance.random_range(4 * MINUTE..12 * MINUTE),
        }
    }

    fn tells(&mut self) -> Means {
        self.told += 1;
        Means::Tells(self.told)
    }

    /// Everything that somebody writes about one alert of theirs, from its first word to its end.
    pub fn alert(&mut self, now: i64, family: &Family) -> Vec<(i64, Means)> {
        let raises = Means::Raises(RAISES.choose(&mut self.chance).unwrap());
        let mut all = vec![(now, raises)];
        let first = self.chance.random_range(0..20);
        match first {
            0 | 1 => {
                all.push((now + self.chance.random_range(1..14), Means::Cancels));
            }
            2 if family.has_words => {
                all.push((now + self.chance.random_range(1..14), Means::SecondWord));
            }
            3 if family.has_words => {
                all.insert(0, (now - self.chance.random_range(5..HOUR), Means::SecondWord));
            }
            _ => {}
        }
        if self.chance.random_ratio(1, 4) {
            let more = self.tells();
            all.push((now + self.chance.random_range(1..9), more));
        }
        let long = match self.chance.random_range(0..30) {
            0..12 => self.chance.random_range(20..20 * MINUTE),
            12..24 => self.chance.random_range(20 * MINUTE..4 * HOUR),
            24..29 => self.chance.random_range(4 * HOUR..30 * HOUR),
            // Beyond the three days in which anybody is asked.
            _ => self.chance.random_range(60 * HOUR..80 * HOUR),
        };
        let ends = now + 15 + long;
        for _ in 0..self.chance.random_range(0..4) {
            let at = self.chance.random_range(now + 12..ends);
            let means = match self.chance.random_range(0..5) {
                0 => Means::Quiet,
                1 => Means::Loud,
                2 => Means::HowItStands,
                _ => self.tells(),
            };
            all.push((at, means));
        }
        match family.has_words {
            false => {
                let false_alarm = self.chance.random_ratio(1, 4);
                all.push((ends, if false_alarm { Means::FalseAlarm } else { Means::Safe }));
            }
            true => {
                if self.chance.random_ratio(1, 2) {
                    all.push((ends, Means::SecondWord));
                    let later = self.chance.random_range(20..8 * HOUR);
                    if self.chance.random_ratio(1, 3) {
                        all.push((ends + later / 2, Means::Raises("alert")));
                    }
                    all.push((ends + later, Means::SafeWord));
                }
                all.push((ends + 9 * HOUR, Means::SafeWord));
            }
        }
        all.sort_by_key(|(at, _)| *at);
        all
    }

    /// When they raise the next.
    pub fn next_alert(&mut self, now: i64) -> i64 {
        now + self.chance.random_range(HOUR..DAY)
    }

    /// What somebody does who has read this about the alert of somebody in their family.
    pub fn reacts(&mut self, now: i64, saw: &Saw, family: &Family, me: usize) -> Vec<(i64, Means)> {
        let others: Vec<usize> =
            family.contacts.iter().copied().filter(|other| *other != me).collect();
        match saw {
            Saw::Asked { .. } => {
                if self.chance.random_ratio(self.silent, 100) {
                    return Vec::new();
                }
                let at = self.soon(now);
                let means = match self.chance.random_range(0..40) {
                    0..14 => Means::One,
                    14..22 => Means::Has,
                    22..30 => Means::Two,
                    30..36 => Means::Cannot,
                    36 => Means::StepsBack(family.person),
                    37 => Means::Done,
                    _ => Means::Acts,
                };
                vec![(at, means)]
            }
            Saw::YouLead => self.leads(now, &others),
            Saw::Still if self.chance.random_ratio(2, 3) => {
                let at = now + self.chance.random_range(10..7 * MINUTE);
                let goes_on = self.chance.random_ratio(3, 4);
                vec![(at, if goes_on { Means::One } else { Means::Two })]
            }
            Saw::LeadLost if self.chance.random_ratio(1, 3) => vec![(self.soon(now), Means::One)],
            Saw::SomebodyLeads(_) if self.chance.random_ratio(1, 3) => {
                vec![(self.soon(now), Means::One)]
            }
            Saw::AskedNoMore if self.chance.random_ratio(1, 3) => {
                vec![(self.soon(now), Means::Has)]
            }
            _ => Vec::new(),
        }
    }

    fn leads(&mut self, now: i64, others: &[usize]) -> Vec<(i64, Means)> {
        let mut at = now;
        let mut all = Vec::new();
        for _ in 0..self.chance.random_range(0..4) {
            at += self.chance.random_range(30..14 * MINUTE);
            all.push((at, Means::Acts));
        }
        at += self.chance.random_range(30..14 * MINUTE);
        match self.chance.random_range(0..6) {
            0 => all.push((at, Means::Done)),
            1 => all.push((at, Means::Two)),
            2 => {
                if let Some(other) = others.choose(&mut self.chance) {
                    all.push((at, Means::HandsTo(*other)));
                }
            }
            _ => {}
        }
        all
    }
}
