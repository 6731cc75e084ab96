//! What a ladder promises, whatever happens on it.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::ladder::{Act, Climb, End, Ladder, Rung, Standing};

const PEOPLE: usize = 5;

fn minutes(minutes: i64) -> SignedDuration {
    SignedDuration::from_mins(minutes)
}

fn start() -> Timestamp {
    "2026-05-01T17:00:00Z".parse().unwrap()
}

fn all(_: usize) -> Option<Timestamp> {
    Some(start())
}

fn ladder(rungs: &[&[usize]], lasts: i64, lead: Option<i64>) -> Ladder {
    let rung = |who: &&[usize]| Rung { who: who.to_vec(), wait: minutes(20), times: 1 };
    Ladder {
        rungs: rungs.iter().map(rung).collect(),
        rest: minutes(30),
        lasts: minutes(lasts),
        lead: lead.map(minutes),
    }
}

fn ask(who: &[usize]) -> Act {
    Act::Ask { who: who.to_vec(), before: 0 }
}

#[test]
fn the_next_is_asked_when_one_is_silent_and_at_once_when_one_cannot() {
    let (mut climb, acts) = Climb::begin(ladder(&[&[0], &[1], &[2]], 0, None), 3, start(), &all);
    assert_eq!(acts, [ask(&[0])]);
    let later = climb.due().unwrap();
    assert_eq!(later, start() + minutes(20));
    assert_eq!(climb.step(start() + minutes(19), &all), []);
    assert_eq!(climb.step(later, &all), [ask(&[1])]);
    assert_eq!(climb.cannot(1, later, &all), [ask(&[2])]);
    assert_eq!(climb.has_it(0, later), [Act::Leads(0), Act::Ended(End::Answered)]);
    assert!(!climb.is_open());
}

#[test]
fn who_answers_after_the_end_has_answered() {
    let (mut climb, _) = Climb::begin(ladder(&[&[0]], 0, None), 1, start(), &all);
    let acts = climb.step(start() + minutes(20), &all);
    assert_eq!(acts, [Act::Ended(End::Nobody)]);
    assert_eq!(climb.has_it(0, start()), [Act::Leads(0), Act::Ended(End::Answered)]);
}

#[test]
fn a_silent_lead_loses_the_lead_to_who_answered_too_and_then_it_goes_on() {
    let (mut climb, _) = Climb::begin(ladder(&[&[0, 1], &[2]], 600, Some(60)), 3, start(), &all);
    assert_eq!(climb.has_it(0, start()), [Act::Leads(0)]);
    assert_eq!(climb.has_it(1, start()), [Act::Stays(1)]);
    assert_eq!(climb.step(climb.due().unwrap(), &all), [Act::Lost(0), Act::Leads(1)]);
    assert_eq!(
        climb.step(climb.due().unwrap(), &all),
        [Act::Lost(1), Act::Ask { who: vec![2], before: 0 }]
    );
    assert_eq!(climb.has_it(1, start()), [Act::Leads(1)]);
    assert_eq!(climb.hands_over(1, 2, start()), []);
    assert_eq!(climb.has_it(2, start()), [Act::Stays(2)]);
    assert_eq!(climb.hands_over(1, 2, start()), [Act::Leads(2)]);
    assert_eq!(climb.all_clear(), [Act::Ended(End::Clear)]);
    assert_eq!(climb.all_clear(), []);
}

#[test]
fn rests_grow() {
    let (mut climb, _) = Climb::begin(ladder(&[&[0]], 200, None), 1, start(), &all);
    let mut rests = Vec::new();
    while let Some(due) = climb.due() {
        if climb.step(due, &all) == [Act::NobodyYet] {
            rests.push(climb.due().unwrap().duration_since(due).as_mins());
        }
    }
    // The last round begins when its time is over, and not after that.
    assert_eq!(rests, [30, 60, 50]);
    assert!(climb.has_ended(End::Nobody));
}

/// From 7 to 23, counted from the start at 17.
fn by_day(now: Timestamp) -> Option<Timestamp> {
    let hour = (now.duration_since(start()).as_hours() + 17) % 24;
    match hour {
        7..23 => Some(now),
        _ => {
            let day = (now.duration_since(start()).as_hours() + 17 + 1) / 24;
            Some(start() + SignedDuration::from_hours(day * 24 - 17 + 7))
        }
    }
}

#[test]
fn a_night_does_not_cost_the_morning() {
    let ladder = ladder(&[&[0, 1]], 24 * 60, None);
    let (mut climb, mut acts) = Climb::begin(ladder, 2, start(), &|_| by_day(start()));
    let mut asked = Vec::new();
    loop {
        if acts.iter().any(|act| matches!(act, Act::Ask { .. })) {
            asked.push(climb.due().unwrap() - minutes(20));
        }
        let Some(due) = climb.due() else { break };
        acts = climb.step(due, &|_| by_day(due));
    }
    let hours: Vec<i64> = asked.iter().map(|at| at.duration_since(start()).as_mins()).collect();
    // From 17:00 on after rests of 30, 60 and 120 minutes; the next falls into the night, and becomes
    // 7:00; then after 480 minutes, and the last time at 17:00.
    assert_eq!(hours, [0, 50, 130, 270, 14 * 60, 14 * 60 + 500, 24 * 60]);
    assert!(climb.has_ended(End::Nobody));
}

#[test]
fn i_cannot_now_holds_for_one_round() {
    let (mut climb, _) = Climb::begin(ladder(&[&[0], &[0, 1]], 200, Some(60)), 2, start(), &all);
    assert_eq!(climb.cannot(0, start(), &all), [ask(&[1])]);
    assert!(!climb.all_cannot());
    assert_eq!(climb.cannot(1, start(), &all), [Act::NobodyYet]);
    assert!(climb.all_cannot());
    let again = climb.due().unwrap();
    assert_eq!(climb.step(again, &all), [ask(&[0])]);
    assert!(!climb.all_cannot());
    assert_eq!(climb.has_it(1, again), [Act::Leads(1)]);
}

#[test]
fn who_says_again_that_they_cannot_is_not_asked_in_this_round_either() {
    let (mut climb, _) = Climb::begin(ladder(&[&[0], &[1]], 200, None), 2, start(), &all);
    assert_eq!(climb.step(start() + minutes(20), &all), [ask(&[1])]);
    assert_eq!(climb.cannot(1, start() + minutes(20), &all), [Act::NobodyYet]);
    let again = climb.due().unwrap();
    assert_eq!(climb.step(again, &all), [ask(&[0])]);
    assert_eq!(climb.cannot(1, again, &all), []);
    assert_eq!(climb.step(again + minutes(20), &all), [Act::NobodyYet]);
}

#[test]
fn whoever_is_away_is_passed_over_in_this_round_and_may_still_answer() {
    let (mut climb, _) = Climb::begin(ladder(&[&[0], &[0, 1]], 200, Some(60)), 2, start(), &all);
    assert_eq!(climb.is_away(0, start(), &all), [ask(&[1])]);
    let rests = climb.due().unwrap();
    assert_eq!(climb.step(rests, &all), [Act::NobodyYet]);
    assert_eq!(climb.step(climb.due().unwrap(), &all), [ask(&[0])]);
    assert_eq!(climb.is_away(0, rests, &all), [ask(&[1])]);
    assert_eq!(climb.has_it(0, rests), [Act::Leads(0)]);
}

#[test]
fn an_answer_is_waited_for_from_when_the_question_left() {
    let (mut climb, _) = Climb::begin(ladder(&[&[0], &[1]], 0, None), 2, start(), &all);
    climb.waits_anew(start() + minutes(15));
    assert_eq!(climb.step(start() + minutes(20), &all), []);
    assert_eq!(climb.step(start() + minutes(35), &all), [ask(&[1])]);
    assert_eq!(climb.waits_no_longer(start(), &all), [Act::Ended(End::Nobody)]);
}

#[derive(Clone, Debug)]
enum Event {
    Due,
    Passes(i64),
    Has(usize),
    Cannot(usize),
    Gone(usize),
    Away(usize),
    WaitsAnew,
    Heard(usize),
    HandsOver(usize, usize),
    Clear,
}

fn any_ladder() -> impl Strategy<Value = Ladder> {
    let who = prop::collection::vec(0..PEOPLE, 0..4);
    let rung = (who, 0i64..60, 0u32..4);
    let rung = rung.prop_map(|(who, wait, times)| Rung { who, wait: minutes(wait), times });
    let lead = prop::option::of(1i64..120);
    (prop::collection::vec(rung, 0..4), 0i64..90, 0i64..3_000, lead).prop_map(
        |(rungs, rest, lasts, lead)| Ladder {
            rungs,
            rest: minutes(rest),
            lasts: minutes(lasts),
            lead: lead.map(minutes),
        },
    )
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => Just(Event::Due),
        2 => (0i64..200).prop_map(Event::Passes),
        2 => (0..PEOPLE).prop_map(Event::Has),
        2 => (0..PEOPLE).prop_map(Event::Cannot),
        1 => (0..PEOPLE).prop_map(Event::Gone),
        1 => (0..PEOPLE).prop_map(Event::Away),
        1 => Just(Event::WaitsAnew),
        1 => (0..PEOPLE).prop_map(Event::Heard),
        1 => (0..PEOPLE, 0..PEOPLE).prop_map(|(from, to)| Event::HandsOver(from, to)),
        1 => Just(Event::Clear),
    ]
}

proptest! {
    #[test]
    fn nothing_is_called_answered_without_an_answer(
        ladder in any_ladder(),
        events in prop::collection::vec((any_event(), 0u8..32), 0..60),
    ) {
        let mut now = start();
        let (mut climb, mut acts) = Climb::begin(ladder, PEOPLE, now, &all);
        let (mut asked, mut answered, mut out) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        let mut clear = false;
        let mut awake: u8 = u8::MAX;
        for (event, mask) in [(Event::Passes(0), u8::MAX)].into_iter().chain(events) {
            awake |= mask;
            let free = |who: usize| awake & (1 << who) != 0;
            let hours = |who: usize| free(who).then_some(start());
            // Who cannot is out until the next round.
            if matches!(event, Event::Due) && climb.is_resting() {
                out.retain(|who| climb.standing(*who) == Standing::Gone);
            }
            match event {
                Event::Due => {
                    now = climb.due().unwrap_or(now).max(now);
                    acts.extend(climb.step(now, &hours));
                }
                Event::Passes(time) => now += minutes(time),
                Event::Has(who) => {
                    let could = asked.contains(&who) && climb.standing(who) != Standing::Gone;
                    let new = climb.has_it(who, now);
                    if climb.standing(who) == Standing::Has {
                        answered.insert(who);
                        out.remove(&who);
                    }
                    if !could {
                        prop_assert_eq!(&new, &[]);
                    }
                    acts.extend(new);
                }
                Event::Cannot(who) => {
                    if asked.contains(&who) {
                        out.insert(who);
                    }
                    acts.extend(climb.cannot(who, now, &hours));
                }
                Event::Gone(who) => {
                    out.insert(who);
                    acts.extend(climb.is_gone(who, now, &hours));
                }
                Event::Away(who) => acts.extend(climb.is_away(who, now, &hours)),
                Event::WaitsAnew => climb.waits_anew(now),
                Event::Heard(who) => climb.is_heard(who, now),
                Event::HandsOver(from, to) => acts.extend(climb.hands_over(from, to, now)),
                Event::Clear => {
                    clear = true;
                    acts.extend(climb.all_clear());
                    prop_assert!(climb.has_ended(End::Clear));
                }
            }
            for act in acts.drain(..) {
                match act {
                    Act::Ask { who, .. } => {
                        prop_assert!(!clear && !who.is_empty());
                        for one in who {
                            prop_assert!(free(one), "somebody was asked outside their hours");
                            prop_assert!(!out.contains(&one), "somebody who is out was asked");
                            asked.insert(one);
                        }
                    }
                    Act::Leads(who) | Act::Stays(who) => {
                        prop_assert!(answered.contains(&who));
                    }
                    Act::Lost(who) => prop_assert!(answered.contains(&who)),
                    Act::Ended(End::Answered) => prop_assert!(!answered.is_empty()),
                    Act::Ended(End::Nobody) => prop_assert!(climb.lead().is_none()),
                    Act::NobodyYet | Act::Ended(End::Clear) => {}
                }
            }
            // Whatever is open has a next step, and nothing comes after the all clear.
            prop_assert_eq!(climb.is_open(), climb.due().is_some());
            prop_assert!(!clear || climb.has_ended(End::Clear));
        }
    }

    /// Each person has hours of their own; some say that they cannot. A round is what lies between
    /// two rests.
    #[test]
    fn everybody_who_is_free_is_asked_in_each_round_and_no_rest_is_too_long(
        ladder in any_ladder(),
        sleeps in prop::collection::vec((0i64..24, 0i64..24), PEOPLE),
        cannot in prop::collection::vec((0u8..8, 0..PEOPLE), 0..40),
    ) {
        // Whether somebody is free at this time, and from when on.
        let from = |who: usize, now: Timestamp| {
            let (asleep, awake) = *sleeps.get(who)?;
            let mut at = now;
            for _ in 0..=24 {
                let hour = at.duration_since(start()).as_hours() % 24;
                let sleeps =
                    if asleep <= awake { (asleep..awake).contains(&hour) }
                    else { !(awake..asleep).contains(&hour) };
                if !sleeps {
                    return Some(at);
                }
                let into = at.duration_since(start()).as_secs() % 3_600;
                at += SignedDuration::from_secs(3_600 - into);
            }
            None
        };
        let free = |who: usize, now: Timestamp| from(who, now).is_some_and(|at| at <= now);
        let everybody: BTreeSet<usize> =
            ladder.rungs.iter().flat_map(|rung| rung.who.clone()).collect();
        let mut now = start();
        let mut began_round = now;
        let (mut climb, mut acts) = Climb::begin(ladder.clone(), PEOPLE, now, &|who| from(who, now));
        let (mut asked, mut said) = (BTreeSet::new(), BTreeSet::new());
        let mut cannot = cannot.into_iter().cycle();
        for _ in 0..200_000 {
            let mut more = Vec::new();
            for act in acts.drain(..) {
                if let Act::Ask { who, .. } = &act {
                    for one in who {
                        prop_assert!(free(*one, now), "somebody was asked outside their hours");
                        prop_assert!(!said.contains(one), "who cannot was asked in the same round");
                        asked.insert(*one);
                    }
                    if let Some((0, who)) = cannot.next() && climb.standing(who) == Standing::Asked {
                        said.insert(who);
                        more = climb.cannot(who, now, &|who| from(who, now));
                    }
                }
            }
            if !more.is_empty() {
                acts = more;
                continue;
            }
            let is_over = climb.is_resting() || !climb.is_open();
            if is_over {
                for who in &everybody {
                    // Free from the beginning of the round to its end.
                    let mut at = began_round;
                    let mut always = free(*who, now);
                    while at < now {
                        always &= free(*who, at);
                        at += minutes(1);
                    }
                    let was = asked.contains(who) || said.contains(who);
                    prop_assert!(!always || was, "{who} was not asked");
                }
            }
            let Some(due) = climb.due() else { break };
            if climb.is_resting() {
                let rest = due.duration_since(now);
                let least = SignedDuration::from_secs(10);
                prop_assert!(rest <= (ladder.rest * 16).max(least));
                let wakes = everybody.iter().filter_map(|who| from(*who, now)).filter(|at| *at > now);
                let wakes = wakes.min().unwrap_or(due);
                prop_assert!(due <= wakes.max(now + least), "somebody woke, and it rested");
                prop_assert!(due <= (start() + ladder.lasts).max(now + least));
                asked.clear();
                said.clear();
                began_round = due;
            }
            now = due;
            acts = climb.step(now, &|who| from(who, now));
        }
        prop_assert!(climb.has_ended(End::Nobody));
        prop_assert!(everybody.is_empty() || now >= start() + ladder.lasts);
    }

    #[test]
    fn every_rung_is_reached_if_nobody_answers(ladder in any_ladder()) {
        let (mut climb, mut acts) = Climb::begin(ladder.clone(), PEOPLE, start(), &all);
        let mut asked: Vec<(Vec<usize>, u32)> = Vec::new();
        let mut steps = 0;
        loop {
            for act in acts.drain(..) {
                match act {
                    Act::Ask { who, before } => asked.push((who, before)),
                    Act::NobodyYet | Act::Ended(End::Nobody) => {}
                    other => prop_assert!(false, "{other:?}"),
                }
            }
            let Some(due) = climb.due() else { break };
            acts = climb.step(due, &all);
            steps += 1;
            prop_assert!(steps < 100_000, "it never ends");
        }
        let rungs = ladder.rungs.iter().filter(|rung| !rung.who.is_empty());
        let round: Vec<(Vec<usize>, u32)> = rungs
            .flat_map(|rung| (0..rung.times.max(1)).map(|before| (rung.who.clone(), before)))
            .collect();
        prop_assert!(asked.len() >= round.len());
        if !round.is_empty() {
            // It is climbed as it is written, whole rounds only.
            prop_assert_eq!(asked.len() % round.len(), 0);
            for (said, written) in asked.iter().zip(round.iter().cycle()) {
                prop_assert_eq!(said, written);
            }
        }
        prop_assert!(climb.has_ended(End::Nobody));
    }
}
