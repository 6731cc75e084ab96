//! Invented people: what they want of Kolo, what they write, and what they do when it writes.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use rand::{
    Rng,
    seq::{IndexedMutRandom, IndexedRandom},
};
use rand_chacha::ChaCha8Rng;

use super::clocks::{Clock, DAY, HOUR, MINUTE, weekday, within};

/// On which days somebody is asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Days {
    /// Of the week, Monday first.
    Of([bool; 7]),
    /// Every so many, from this day on.
    Every(i64, i64),
}

impl Days {
    pub fn has(self, day: i64) -> bool {
        match self {
            Self::Of(days) => days.get(weekday(day) as usize).copied().unwrap(),
            Self::Every(many, from) => day >= from && (day - from) % many == 0,
        }
    }
}

/// A rule about silence, in minutes of the day.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub by: i64,
    pub again: i64,
    pub tell: i64,
    pub weekdays: bool,
    pub contact: usize,
    pub word: bool,
}

/// What somebody means by what they write.
#[derive(Clone, Debug, PartialEq)]
pub enum Means {
    /// They are in this zone now.
    Moves(usize),
    Plans(Days, Vec<i64>),
    OnTheMinute(bool),
    Quiet(Option<(i64, i64)>),
    /// Until this day.
    Away(i64),
    Back,
    Holiday(i64),
    NoHoliday(i64),
    Off,
    /// After so many minutes.
    Reminder(Option<i64>),
    /// How they are, in a word.
    Is(&'static str),
    /// A word that says nothing.
    Word,
    /// Somebody shall be in touch.
    Calls,
    /// A rule is made; it holds from now on.
    HasRule(Rule),
    EndsRule,
    /// They stand by this person, in these hours.
    StandsBy(usize, Option<(i64, i64)>),
    /// In other hours, for all whom they stand by.
    Hours(Option<(i64, i64)>),
    StillStands,
    StepsBack(usize),
    Untrusts(usize),
    Will,
    Cannot,
    Tries,
    Reached,
    /// On the way to something else: a step of a conversation.
    Step(String),
}

fn clock(minute: i64) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

fn hours((from, to): (i64, i64)) -> String {
    format!("{} to {}", clock(from), clock(to))
}

fn civil(day: i64) -> Date {
    date(1970, 1, 1).checked_add(day.days()).unwrap()
}

pub fn account(who: usize) -> String {
    format!("@p{who}:example.org")
}

impl Means {
    /// How they write it.
    pub fn words(&self, today: i64) -> String {
        match self {
            Self::Moves(zone) => format!("time zone {}", super::clocks::ZONES.get(*zone).unwrap()),
            Self::Plans(days, times) => {
                let days = match days {
                    Days::Every(many, from) if *from == today => format!("every {many} days"),
                    Days::Every(many, from) => {
                        format!("every {many} days from {}", civil(*from).strftime("%-d %B"))
                    }
                    Days::Of([true, true, true, true, true, true, true]) => "every day".to_owned(),
                    Days::Of(days) => {
                        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
                        let on = names.iter().zip(days).filter(|(_, on)| **on);
                        on.map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
                    }
                };
                let times: Vec<_> = times.iter().map(|time| clock(*time)).collect();
                format!("check-in {days} at {}", times.join(" and "))
            }
            Self::OnTheMinute(true) => "check-in on the minute".to_owned(),
            Self::OnTheMinute(false) => "check-in around".to_owned(),
            Self::Quiet(Some(quiet)) => format!("quiet {}", hours(*quiet)),
            Self::Quiet(None) => "quiet off".to_owned(),
            Self::Away(day) => format!("away until {}", civil(*day).strftime("%-d %B")),
            Self::Back => "I am back".to_owned(),
            Self::Holiday(day) => format!("holiday {}", civil(*day).strftime("%-d %B")),
            Self::NoHoliday(day) => format!("no holiday {}", civil(*day).strftime("%-d %B")),
            Self::Off => "check-in off".to_owned(),
            Self::Reminder(Some(after)) => format!("reminder {after} min"),
            Self::Reminder(None) => "reminder off".to_owned(),
            Self::Is(how) => (*how).to_owned(),
            Self::Word => "so far".to_owned(),
            Self::Calls | Self::StillStands => "yes".to_owned(),
            Self::HasRule(_) | Self::StandsBy(_, None) => "any hour".to_owned(),
            Self::StandsBy(_, Some(awake)) => hours(*awake),
            Self::EndsRule => "no absence rule".to_owned(),
            Self::Hours(Some(awake)) => format!("my hours {}", hours(*awake)),
            Self::Hours(None) => "my hours any hour".to_owned(),
            Self::StepsBack(from) => format!("step back from {}", account(*from)),
            Self::Untrusts(whom) => format!("untrust {}", account(*whom)),
            Self::Will => "I will".to_owned(),
            Self::Cannot => "I cannot".to_owned(),
            Self::Tries => "still trying".to_owned(),
            Self::Reached => "I have reached them".to_owned(),
            Self::Step(words) => words.clone(),
        }
    }
}

/// Somebody, as far as they know themselves.
pub struct Person {
    pub chance: ChaCha8Rng,
    pub zone: usize,
    pub plan: Option<(Days, Vec<i64>)>,
    pub quiet: Option<(i64, i64)>,
    pub rule: Option<Rule>,
    /// How often out of a hundred they answer.
    pub answers: u32,
    /// Whether they go on standing by others when they are asked.
    pub faithful: bool,
    /// They write nothing from the first moment to the second.
    pub silent: Vec<(i64, i64)>,
    /// Whose contact they are.
    pub stands_by: Vec<usize>,
    pub trusts: Vec<usize>,
}

/// Times that lie half an hour apart at least, outside these hours.
fn times(chance: &mut ChaCha8Rng, quiet: Option<(i64, i64)>) -> Vec<i64> {
    let mut times = Vec::new();
    let many = [1, 1, 1, 2, 3].choose(chance).copied().unwrap();
    while times.len() < many {
        // Some lie where clocks change.
        let time = match chance.random_range(0..5) {
            0 => chance.random_range(0..13) * 15,
            _ => chance.random_range(0..96) * 15,
        };
        let near = times.iter().any(|other: &i64| (other - time).abs() < 30);
        if !near && !quiet.is_some_and(|quiet| within(quiet, time)) {
            times.push(time);
        }
    }
    times.sort_unstable();
    times
}

fn days(chance: &mut ChaCha8Rng, today: i64) -> Days {
    match chance.random_range(0..5) {
        0 | 1 => Days::Of([true; 7]),
        2 => Days::Of([true, true, true, true, true, false, false]),
        3 => {
            let mut days = std::array::from_fn(|_| chance.random_bool(0.4));
            *days.choose_mut(chance).unwrap() = true;
            Days::Of(days)
        }
        _ => Days::Every(chance.random_range(2..6), today),
    }
}

impl Person {
    pub fn is_silent(&self, at: i64) -> bool {
        self.silent.iter().any(|(from, to)| (*from..*to).contains(&at))
    }

    pub fn new_plan(&mut self, today: i64) -> Means {
        Means::Plans(days(&mut self.chance, today), times(&mut self.chance, self.quiet))
    }

    pub fn new_hours(&mut self) -> Option<(i64, i64)> {
        let from = self.chance.random_range(0..96) * 15;
        let long = self.chance.random_range(16..72) * 15;
        self.chance.random_bool(0.6).then_some((from, (from + long) % (24 * 60)))
    }

    /// Hours in which they want to be left alone, and are not asked anyway.
    pub fn new_quiet(&mut self) -> Option<(i64, i64)> {
        let from = self.chance.random_range(72..104) % 96 * 15;
        let quiet = (from, (from + self.chance.random_range(8..48) * 15) % (24 * 60));
        let times = self.plan.iter().flat_map(|(_, times)| times);
        let clash = { times }.any(|time| within(quiet, *time));
        (!clash).then_some(quiet)
    }

    /// What somebody does of their own accord.
    pub fn whim(&mut self, clock: &Clock, now: i64) -> Means {
        let today = clock.day(now);
        let ahead = self.chance.random_range(2..12);
        match self.chance.random_range(0..40) {
            0..6 => Means::Moves(self.chance.random_range(0..super::clocks::ZONES.len())),
            6..9 => self.new_plan(today),
            9 if self.plan.is_some() => Means::Off,
            9 | 10 => self.new_plan(today),
            11..14 if self.plan.is_some() => Means::Away(today + ahead),
            14..17 if self.plan.is_some() => Means::Back,
            17..20 if self.plan.is_some() => Means::Holiday(today + ahead),
            20 if self.plan.is_some() => Means::NoHoliday(today + ahead),
            21..23 if self.plan.is_some() => match self.new_quiet() {
                Some(quiet) => Means::Quiet(Some(quiet)),
                None => Means::Quiet(None),
            },
            23..25 if self.plan.is_some() => Means::OnTheMinute(self.chance.random_bool(0.5)),
            25..27 if self.plan.is_some() => Means::Reminder(
                self.chance.random_bool(0.6).then(|| 10 * self.chance.random_range(1..30)),
            ),
            27 if !self.stands_by.is_empty() => Means::Hours(self.new_hours()),
            28 if self.chance.random_bool(0.2) && !self.stands_by.is_empty() => {
                Means::StepsBack(*self.stands_by.choose(&mut self.chance).unwrap())
            }
            29 if self.chance.random_bool(0.2) && !self.trusts.is_empty() => {
                Means::Untrusts(*self.trusts.choose(&mut self.chance).unwrap())
            }
            30 if self.rule.as_ref().is_some_and(|rule| !rule.word)
                && self.chance.random_bool(0.2) =>
            {
                Means::EndsRule
            }
            31..36 => Means::Is(["green", "amber", "red"].choose(&mut self.chance).unwrap()),
            _ => Means::Word,
        }
    }

    /// They have written it, and know it of themselves.
    pub fn notes(&mut self, means: &Means) {
        match means {
            Means::Moves(zone) => self.zone = *zone,
            Means::Plans(days, times) => self.plan = Some((*days, times.clone())),
            Means::Off => (self.plan, self.quiet) = (None, None),
            Means::Quiet(quiet) => self.quiet = *quiet,
            Means::EndsRule => self.rule = None,
            Means::StepsBack(from) => self.stands_by.retain(|other| other != from),
            Means::Untrusts(whom) => self.trusts.retain(|other| other != whom),
            _ => {}
        }
    }

    /// When they write of their own accord again.
    pub fn next_whim(&mut self, now: i64) -> i64 {
        now + self.chance.random_range(6 * HOUR..12 * DAY)
    }

    /// Soon, or much later.
    pub fn after_a_while(&mut self, now: i64) -> i64 {
        now + match self.chance.random_range(0..10) {
            0..6 => self.chance.random_range(5..30 * MINUTE),
            6..9 => self.chance.random_range(30 * MINUTE..4 * HOUR),
            _ => self.chance.random_range(4 * HOUR..2 * DAY),
        }
    }
}

/// A rule as somebody may make it.
pub fn new_rule(chance: &mut ChaCha8Rng, contact: usize) -> Rule {
    let by = chance.random_range(0..96) * 15;
    let again = (by + chance.random_range(0..5) * 15) % (24 * 60);
    let tell = (again + chance.random_range(1..9) * 15) % (24 * 60);
    Rule {
        by,
        again,
        tell,
        weekdays: chance.random_bool(0.3),
        contact,
        word: chance.random_bool(0.2),
    }
}

impl Rule {
    /// How it is said in one sentence.
    pub fn words(&self) -> String {
        let (by, again, tell) = (clock(self.by), clock(self.again), clock(self.tell));
        let contact = account(self.contact);
        format!(
            "if I have not answered by {by}, ask again at {again}; if nothing by {tell}, tell {contact}"
        )
    }
}
