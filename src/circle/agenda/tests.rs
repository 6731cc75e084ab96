//! The plan by itself: whatever is changed about it, nothing is lost, and no time goes backwards.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp, civil::time, tz::TimeZone};
use proptest::prelude::*;

use super::{
    clock::{forecast, promised},
    plan::{Day, ItemId, New, Opposite, Place, Plan, Progress},
    proposal::{Candidate, choices, propose},
};
use crate::{
    people::zone,
    script::{Care, Pace, Part, ScriptName},
};

fn at(time: &str) -> Timestamp {
    format!("2026-05-01T{time}:00Z").parse().unwrap()
}

fn script(name: &str, minutes: u16) -> New {
    New { part: Part::Script(ScriptName(name.to_owned())), minutes }
}

/// Two days of three and two items; the second begins at nine.
fn plan() -> Plan {
    let mut plan = Plan::default();
    plan.days = vec![Day::default(), Day { at: Some(time(9, 0, 0, 0)), ..Day::default() }];
    for (name, day) in [("a", 0), ("b", 0), ("c", 0), ("d", 1), ("e", 1)] {
        plan.push(script(name, 10), day);
    }
    plan
}

fn names(plan: &Plan) -> String {
    let name = |part: &Part| match part {
        Part::Script(name) => name.0.clone(),
        Part::Break => "-".to_owned(),
    };
    plan.items.iter().map(|item| name(&item.part)).collect()
}

#[derive(Clone, Debug)]
enum Act {
    Insert(u8),
    InsertAfter(u8),
    Drop(u8),
    Move(u8, u8),
    Swap(u8),
    Minutes(u8, u16),
    Repeat(u8),
    Undo,
    Begins(u8),
    BeginsUnplanned,
    Ends,
    Waits(u8),
}

fn change() -> impl Strategy<Value = Act> {
    prop_oneof![
        (0..12_u8).prop_map(Act::Insert),
        (0..12_u8).prop_map(Act::InsertAfter),
        (0..12_u8).prop_map(Act::Drop),
        (0..12_u8, 0..12_u8).prop_map(|(item, to)| Act::Move(item, to)),
        (0..12_u8).prop_map(Act::Swap),
        (0..12_u8, 1..90_u16).prop_map(|(item, minutes)| Act::Minutes(item, minutes)),
        (0..12_u8).prop_map(Act::Repeat),
    ]
}

fn anything() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => change(),
        3 => Just(Act::Undo),
        2 => (0..12_u8).prop_map(Act::Begins),
        1 => Just(Act::BeginsUnplanned),
        2 => Just(Act::Ends),
        2 => (1..200_u8).prop_map(Act::Waits),
    ]
}

struct Played {
    plan: Plan,
    now: Timestamp,
    undo: Vec<Opposite>,
    /// How many items there should be.
    count: usize,
}

impl Played {
    fn new() -> Self {
        Self { plan: plan(), now: at("08:00"), undo: Vec::new(), count: 5 }
    }

    fn id(&self, number: u8) -> Option<ItemId> {
        self.plan.items.get(usize::from(number)).map(|item| item.id)
    }

    /// Does it; the opposite of a change that was made.
    fn act(&mut self, act: &Act) -> Option<Opposite> {
        let id = |number: &u8| self.id(*number).unwrap_or(ItemId(9_999));
        let made = match act {
            Act::Insert(number) => {
                let place = Place::Before(id(number));
                self.plan.insert(script("x", 7), place).map(|(_, opposite)| opposite)
            }
            Act::InsertAfter(number) => {
                let place = Place::After(id(number));
                self.plan.insert(script("y", 7), place).map(|(_, opposite)| opposite)
            }
            Act::Drop(number) => self.plan.drop(id(number)),
            Act::Move(number, to) => {
                let (id, to) = (id(number), id(to));
                self.plan.move_to(id, to)
            }
            Act::Swap(number) => self.plan.swap(id(number), script("z", 9)),
            Act::Minutes(number, minutes) => self.plan.set_minutes(id(number), *minutes),
            Act::Repeat(number) => self.plan.repeat(id(number)).map(|(_, opposite)| opposite),
            Act::Undo => {
                if let Some(opposite) = self.undo.pop() {
                    let done = self.plan.take_back(&opposite).is_ok();
                    match opposite {
                        Opposite::TakeOut { .. } if done => self.count -= 1,
                        Opposite::PutBack { .. } if done => self.count += 1,
                        _ => {}
                    }
                }
                return None;
            }
            Act::Begins(number) => {
                if let Some(item) = self.id(*number).and_then(|id| self.plan.get(id)).cloned() {
                    let had = self.plan.items.len();
                    self.begins(&item.part);
                    self.count += self.plan.items.len() - had;
                }
                return None;
            }
            Act::BeginsUnplanned => {
                self.begins(&Part::Script(ScriptName("new".to_owned())));
                self.count = self.plan.items.len();
                return None;
            }
            Act::Ends => {
                self.plan.ends(self.now);
                return None;
            }
            Act::Waits(minutes) => {
                let wait = SignedDuration::from_mins(i64::from(*minutes));
                self.now = self.now.checked_add(wait).unwrap();
                return None;
            }
        };
        if let Ok(opposite) = &made {
            match opposite {
                Opposite::TakeOut { .. } => self.count += 1,
                Opposite::PutBack { .. } => self.count -= 1,
                _ => {}
            }
        }
        made.ok()
    }

    fn begins(&mut self, part: &Part) {
        if let Some(day) = self.plan.begins(part, 5, self.now) {
            let end = promised(&self.plan, day, self.now, &TimeZone::UTC);
            self.plan.day_begins(day, self.now, end);
        }
    }

    fn is_whole(&self) {
        let plan = &self.plan;
        assert_eq!(plan.items.len(), self.count, "an item was lost or doubled");
        let ids: BTreeSet<ItemId> = plan.items.iter().map(|item| item.id).collect();
        assert_eq!(ids.len(), self.count, "two items are the same");
        assert!(plan.items.is_sorted_by_key(|item| item.day), "days out of order");
        let stage = |progress: &Progress| match progress {
            Progress::Done { .. } => 0,
            Progress::Running { .. } => 1,
            Progress::Planned => 2,
        };
        assert!(plan.items.is_sorted_by_key(|item| stage(&item.progress)), "out of order");
        let running = plan.items.iter().filter(|item| stage(&item.progress) == 1).count();
        assert!(running <= 1, "two run at once");
        assert!(plan.items.iter().all(|item| item.minutes > 0));
        assert!(plan.items.iter().all(|item| item.day < plan.days.len()));
        self.runs_forward();
    }

    fn runs_forward(&self) {
        let forecast = forecast(&self.plan, self.now, &zone(Some("America/New_York")), None);
        assert_eq!(forecast.slots.len(), self.plan.items.len());
        let mut last = Timestamp::MIN;
        for (slot, item) in forecast.slots.iter().zip(&self.plan.items) {
            for time in [slot.from, slot.until].into_iter().flatten() {
                assert!(time >= last, "a time goes backwards");
                last = time;
            }
            if item.progress == Progress::Planned {
                assert!(slot.from.is_none_or(|from| from >= self.now), "planned for the past");
            }
        }
        let dates: Vec<_> = forecast.slots.iter().filter_map(|slot| slot.date).collect();
        assert!(dates.is_sorted(), "a date goes backwards");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_or_doubled_and_no_time_goes_backwards(
        acts in prop::collection::vec(anything(), 1..40),
    ) {
        let mut played = Played::new();
        for act in &acts {
            if let Some(opposite) = played.act(act) {
                played.undo.push(opposite);
            }
            played.is_whole();
        }
    }

    #[test]
    fn undo_of_any_change_restores_exactly(
        before in prop::collection::vec(anything(), 0..10),
        changes in prop::collection::vec(change(), 1..12),
    ) {
        let mut played = Played::new();
        for act in &before {
            played.act(act);
        }
        let mut steps = Vec::new();
        for change in &changes {
            let items = played.plan.items.clone();
            if let Some(opposite) = played.act(change) {
                steps.push((items, opposite));
            }
        }
        for (items, opposite) in steps.iter().rev() {
            prop_assert!(played.plan.take_back(opposite).is_ok());
            prop_assert_eq!(&played.plan.items, items);
        }
    }

    #[test]
    fn a_proposal_fits_its_minutes_and_holds_nothing_twice(
        votes in prop::collection::vec(0..6_u32, 12),
        scripts in prop::collection::vec((1..90_u16, 0..3_u8, prop::collection::vec(0..12_usize, 0..4)), 0..12),
        minutes in 15..300_u16,
    ) {
        let care = |care| match care {
            0 => Care::Green,
            1 => Care::Amber,
            _ => Care::Red,
        };
        let candidates: Vec<Candidate> = scripts.iter().enumerate().map(|(index, script)| Candidate {
            name: ScriptName(format!("s{index}")), minutes: script.0, care: care(script.1), themes: script.2.clone(),
        }).collect();
        let proposed = propose(&votes, &candidates, minutes);
        let sum: u32 = proposed.iter().map(|one| u32::from(one.minutes)).sum();
        prop_assert!(sum <= u32::from(minutes));
        let names: BTreeSet<&str> = proposed.iter().map(|one| one.name.0.as_str()).collect();
        prop_assert_eq!(names.len(), proposed.len());
        prop_assert!(proposed.is_sorted_by_key(|one| one.care));
        prop_assert!(proposed.iter().all(|one| one.themes.iter().any(|theme| votes.get(*theme).is_some_and(|votes| *votes > 0))));
    }

    #[test]
    fn whatever_is_written_as_a_choice_names_themes_that_exist(text in any::<String>()) {
        let names = ["rest and health".to_owned(), "money and livelihood".to_owned()];
        prop_assert!(choices(&text, &names).iter().all(|theme| *theme < 2));
    }
}

#[test]
fn the_clock_follows_what_happens() {
    let mut plan = plan();
    let zone = TimeZone::UTC;
    let shown = |plan: &Plan, now: &str| {
        let forecast = forecast(plan, at(now), &TimeZone::UTC, None);
        let times: Vec<String> = forecast
            .slots
            .iter()
            .map(|slot| {
                slot.from.map_or("-".to_owned(), |from| from.strftime("%-d. %H:%M").to_string())
            })
            .collect();
        format!("{} ({:?})", times.join(", "), forecast.late)
    };
    assert_eq!(shown(&plan, "08:00"), "1. 08:00, 1. 08:10, 1. 08:20, 2. 09:00, 2. 09:10 (None)");
    let day = plan.begins(&Part::Script(ScriptName("a".to_owned())), 10, at("08:00")).unwrap();
    plan.day_begins(day, at("08:00"), promised(&plan, day, at("08:00"), &zone));
    assert_eq!(shown(&plan, "08:05"), "1. 08:00, 1. 08:10, 1. 08:20, 2. 09:00, 2. 09:10 (Some(0))");
    assert_eq!(shown(&plan, "08:14"), "1. 08:00, 1. 08:14, 1. 08:24, 2. 09:00, 2. 09:10 (Some(4))");
    plan.ends(at("08:14"));
    plan.begins(&Part::Script(ScriptName("c".to_owned())), 10, at("08:14"));
    assert_eq!(names(&plan), "acbde");
    plan.drop(plan.items.get(2).unwrap().id).unwrap();
    assert_eq!(shown(&plan, "08:20"), "1. 08:00, 1. 08:14, 2. 09:00, 2. 09:10 (Some(-6))");
}

#[test]
fn a_day_with_an_hour_waits_for_it_or_begins_late() {
    let mut plan = plan();
    plan.days.first_mut().unwrap().at = Some(time(9, 0, 0, 0));
    let first = |plan: &Plan, now: &str| {
        let forecast = forecast(plan, at(now), &TimeZone::UTC, None);
        let slot = forecast.slots.first().unwrap();
        slot.from.unwrap().strftime("%-d. %H:%M").to_string()
    };
    assert_eq!(first(&plan, "08:00"), "1. 09:00");
    assert_eq!(first(&plan, "09:20"), "1. 09:20");
    assert_eq!(first(&plan, "12:00"), "2. 09:00");
    assert_eq!(first(&plan, "19:00"), "2. 09:00");
    let part = Part::Script(ScriptName("a".to_owned()));
    plan.begins(&part, 10, at("09:20")).unwrap();
    assert_eq!(promised(&plan, 0, at("09:20"), &TimeZone::UTC), at("09:30"));
}

#[test]
fn on_the_day_when_clocks_change_the_hour_on_the_wall_counts() {
    let mut plan = plan();
    plan.pace = Pace::Live;
    let zone = zone(Some("Europe/Belgrade"));
    let evening: Timestamp = "2026-10-24T18:00:00Z".parse().unwrap();
    let forecast = forecast(&plan, evening, &zone, None);
    let from = forecast.slots.get(3).unwrap().from.unwrap();
    let morning = zone.to_datetime(from);
    assert_eq!(morning.to_string(), "2026-10-25T09:00:00");
    assert_eq!(from.to_string(), "2026-10-25T08:00:00Z");
}

#[test]
fn what_is_over_stays_and_what_began_is_not_taken_back() {
    let mut plan = plan();
    let inserted = plan.insert(script("x", 5), Place::Next).unwrap();
    let x = plan.items.first().unwrap().part.clone();
    plan.begins(&x, 5, at("08:00"));
    assert!(plan.take_back(&inserted.1).is_err());
    assert!(plan.drop(inserted.0).is_err());
    assert!(plan.insert(script("y", 5), Place::Before(inserted.0)).is_err());
    assert_eq!(names(&plan), "xabcde");
}

#[test]
fn choices_are_numbers_or_words_of_their_names() {
    let names: Vec<String> =
        ["rest and health", "money and livelihood", "trust among us"].map(str::to_owned).into();
    assert_eq!(choices("1, 3", &names), [0, 2]);
    assert_eq!(choices("3 3 9", &names), [2]);
    assert_eq!(choices("Health and money", &names), [0, 1]);
    assert_eq!(choices("and us", &names), [] as [usize; 0]);
}

#[test]
fn opening_comes_first_closing_last_and_red_after_green() {
    let one = |name: &str, care, themes: &[usize]| Candidate {
        name: ScriptName(name.to_owned()),
        minutes: 20,
        care,
        themes: themes.to_vec(),
    };
    let candidates = [
        one("closing", Care::Amber, &[0]),
        one("plan", Care::Red, &[0]),
        one("weigh", Care::Green, &[1]),
        one("opening", Care::Green, &[]),
        one("star", Care::Amber, &[1]),
    ];
    let votes = [5, 2];
    let names = |minutes| -> Vec<String> {
        propose(&votes, &candidates, minutes).into_iter().map(|one| one.name.0).collect()
    };
    assert_eq!(names(120), ["opening", "weigh", "star", "plan", "closing"]);
    assert_eq!(names(60), ["opening", "plan", "closing"]);
    assert_eq!(names(50), [] as [&str; 0]);
}
