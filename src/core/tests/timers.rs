//! Timers: durable, movable, and each of them once.

use proptest::prelude::*;

use super::*;

type Fired = Arc<Mutex<Vec<String>>>;

/// "set 5 a" sets a timer for a moment, "wait 5 a" for a stretch of time, "skip" and "tell" for a
/// moment with that rule; "cancel a" forgets it. What fires is written down.
fn clockwork(store: &Arc<MemoryStore>) -> (Journal, Fired) {
    let fired: Fired = Arc::default();
    let log = Arc::clone(&fired);
    let kolo = journal(store, move |tx, what| {
        match what {
            Happening::Timer { key: TimerKey::Turn(room), late } => {
                let late = late.map(|late| format!(", {} min late", late.as_mins()));
                log.lock().unwrap().push(format!("{room}{}", late.unwrap_or_default()));
            }
            _ => match text(what).map(|text| text.split(' ').collect::<Vec<_>>()).as_deref() {
                Some([how @ ("set" | "wait" | "skip" | "tell"), minutes, name]) => {
                    let minutes = minutes.parse().unwrap();
                    let wait = match *how {
                        "wait" => Wait::For(SignedDuration::from_mins(minutes)),
                        _ => Wait::Until(after(minutes)),
                    };
                    let late = match *how {
                        "skip" => Late::Skip,
                        "tell" => Late::Tell,
                        _ => Late::Do,
                    };
                    tx.set_timer(TimerKey::Turn(room(name)), wait, late);
                }
                Some(["cancel", name]) => tx.cancel_timer(TimerKey::Turn(room(name))),
                _ => {}
            },
        }
        Ok(Flow::Taken)
    });
    (kolo, fired)
}

fn tick(kolo: &mut Journal, minutes: i64) {
    kolo.tick(after(minutes), || Ok(Seed([3; 32]))).unwrap();
}

fn fired(fired: &Fired) -> Vec<String> {
    std::mem::take(&mut fired.lock().unwrap())
}

#[test]
fn a_timer_survives_a_restart_and_fires_once() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, _) = clockwork(&store);
    feed(
        &mut kolo,
        vec![message("1", "set 5 a"), message("2", "set 3 b"), message("3", "cancel b")],
    );
    let (mut again, log) = clockwork(&store);
    assert_eq!(again.next_timer(), Some(after(5)));
    tick(&mut again, 4);
    assert!(fired(&log).is_empty());
    tick(&mut again, 5);
    tick(&mut again, 6);
    assert_eq!(fired(&log), ["!a:example.org"]);
    assert_eq!(store.scan(Table::Timer).unwrap().len(), 0);
    let (mut third, log) = clockwork(&store);
    tick(&mut third, 500);
    assert!(fired(&log).is_empty());
}

#[test]
fn a_timer_that_is_set_again_is_moved() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, log) = clockwork(&store);
    feed(&mut kolo, vec![message("1", "set 5 a"), message("2", "set 9 a")]);
    feed(&mut kolo, vec![message("3", "set 12 a")]);
    tick(&mut kolo, 11);
    assert!(fired(&log).is_empty());
    tick(&mut kolo, 12);
    assert_eq!(fired(&log).len(), 1);
}

#[test]
fn a_clock_that_jumps_forward_and_back_fires_each_timer_once() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, log) = clockwork(&store);
    feed(&mut kolo, vec![message("1", "set 5 a"), message("2", "set 90 b")]);
    tick(&mut kolo, 60);
    tick(&mut kolo, -600);
    tick(&mut kolo, 5);
    assert_eq!(fired(&log), ["!a:example.org"]);
    tick(&mut kolo, 10_000);
    tick(&mut kolo, 90);
    assert_eq!(fired(&log), ["!b:example.org"]);
}

#[test]
fn after_a_downtime_each_timer_is_handled_as_its_owner_chose() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, log) = clockwork(&store);
    feed(
        &mut kolo,
        vec![message("1", "set 5 a"), message("2", "skip 6 b"), message("3", "tell 7 c")],
    );
    tick(&mut kolo, 30);
    assert_eq!(fired(&log), ["!a:example.org", "!c:example.org, 23 min late"]);
    feed(&mut kolo, vec![message("4", "skip 40 b"), message("5", "tell 40 c")]);
    tick(&mut kolo, 41);
    assert_eq!(fired(&log), ["!b:example.org", "!c:example.org"]);
    assert!(store.scan(Table::Timer).unwrap().is_empty());
}

#[test]
fn a_clock_that_is_set_back_makes_a_stretch_no_longer_and_moves_no_moment() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, log) = clockwork(&store);
    feed(&mut kolo, vec![message("1", "wait 5 a"), message("2", "set 10 b")]);
    kolo.set_back(SignedDuration::from_hours(1)).unwrap();
    let (mut kolo, log) = {
        drop((kolo, log));
        clockwork(&store)
    };
    tick(&mut kolo, -56);
    assert!(fired(&log).is_empty());
    tick(&mut kolo, -55);
    assert_eq!(fired(&log), ["!a:example.org"]);
    tick(&mut kolo, 9);
    assert!(fired(&log).is_empty());
    tick(&mut kolo, 10);
    assert_eq!(fired(&log), ["!b:example.org"]);
}

#[test]
fn one_timer_may_take_another_away_that_is_due_with_it() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, |tx, what| {
        match what {
            Happening::Timer { key: TimerKey::Turn(_), .. } => {
                tx.cancel_timer(TimerKey::Silence(room("a")));
                let later = Wait::Until(after(20));
                tx.set_timer(TimerKey::StepTime(room("a")), later, Late::Do);
            }
            Happening::Timer { key, .. } => panic!("{key:?} fired"),
            _ => {
                let due = Wait::Until(after(5));
                tx.set_timer(TimerKey::Turn(room("a")), Wait::Until(after(4)), Late::Do);
                tx.set_timer(TimerKey::Silence(room("a")), due, Late::Do);
                tx.set_timer(TimerKey::StepTime(room("a")), due, Late::Do);
            }
        }
        Ok(Flow::Taken)
    });
    feed(&mut kolo, vec![message("1", "begin")]);
    tick(&mut kolo, 10);
    assert_eq!(kolo.next_timer(), Some(after(20)));
}

#[test]
fn many_that_are_due_at_once_do_not_hold_up_a_message_for_all_of_them() {
    let store = Arc::new(MemoryStore::new());
    let (mut kolo, log) = clockwork(&store);
    for number in 0..500 {
        feed(&mut kolo, vec![message(&number.to_string(), &format!("set 5 r{number}"))]);
    }
    let mut ticks = 0;
    let mut most = 0;
    loop {
        let more = kolo.tick(after(9), || Ok(Seed([3; 32]))).unwrap();
        (ticks, most) = (ticks + 1, most.max(fired(&log).len()));
        if !more {
            break;
        }
    }
    assert!(ticks > 5 && most < 100, "{ticks} ticks, {most} in one");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// However the clock jumps and however often Kolo starts anew: every timer fires once; a moment
    /// when the clock shows it, a stretch when its time has passed. Time that a clock jumps over
    /// counts as passed, since the machine may have slept.
    #[test]
    fn whatever_the_clock_does_every_timer_fires_once(
        timers in prop::collection::vec((any::<bool>(), 1..180_i64), 1..12),
        steps in prop::collection::vec((0..4_u8, -90..90_i64), 1..40),
    ) {
        let store = Arc::new(MemoryStore::new());
        let (mut kolo, mut log) = clockwork(&store);
        for (number, (moment, minutes)) in timers.iter().enumerate() {
            let how = if *moment { "set" } else { "wait" };
            feed(&mut kolo, vec![message(&number.to_string(), &format!("{how} {minutes} r{number}"))]);
        }
        let (mut clock, mut passed) = (0_i64, 0_i64);
        let mut waiting: Vec<usize> = (0..timers.len()).collect();
        for (what, minutes) in steps.into_iter().chain([(0, 89); 50]) {
            match what {
                0 | 1 => (clock, passed) = (clock + minutes.abs(), passed + minutes.abs()),
                2 if minutes < 0 => {
                    clock += minutes;
                    kolo.set_back(SignedDuration::from_mins(-minutes)).unwrap();
                }
                2 => (clock, passed) = (clock + minutes, passed + minutes),
                _ => (kolo, log) = clockwork(&store),
            }
            while kolo.tick(after(clock), || Ok(Seed([3; 32]))).unwrap() {}
            for name in fired(&log) {
                let number: usize = name[2..].split(':').next().unwrap().parse().unwrap();
                let place = waiting.iter().position(|waits| *waits == number);
                prop_assert!(place.is_some(), "{number} fired twice");
                waiting.remove(place.unwrap());
                let (moment, minutes) = *timers.get(number).unwrap();
                prop_assert!(minutes <= if moment { clock } else { passed }, "{number} was early");
            }
            for number in &waiting {
                let (moment, minutes) = *timers.get(*number).unwrap();
                prop_assert!(minutes > if moment { clock } else { passed }, "{number} is late");
            }
        }
        prop_assert!(waiting.is_empty());
    }
}
