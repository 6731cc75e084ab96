//! The order in which deeds leave.

use std::time::Duration;

use proptest::prelude::*;

use super::*;

fn outgoing(id: u64, lane: Lane, to: &str) -> Outgoing {
    Outgoing {
        id: MessageId(id),
        lane,
        to: Destination::Room(room(to)),
        deed: say(&id.to_string()),
        circle: Some(room(to)),
        status: None,
        author: None,
        transaction: format!("k{id}").as_str().into(),
        at: start(),
    }
}

fn queue(all: &[(u64, Lane, &str)]) -> Queue {
    let mut queue = Queue::default();
    for (id, lane, to) in all {
        queue.add(outgoing(*id, *lane, to));
    }
    queue
}

fn at(seconds: u64) -> Moment {
    Moment::from_secs(seconds)
}

/// The number of the deed that is handed out at this second.
fn next_at(queue: &mut Queue, seconds: u64) -> Option<u64> {
    match queue.take(at(seconds)) {
        Next::Do(outgoing) => Some(outgoing.id.0),
        Next::Wait(_) | Next::Nothing => None,
    }
}

fn next(queue: &mut Queue) -> Option<u64> {
    next_at(queue, 0)
}

#[test]
fn p8_an_alert_goes_first_and_a_busy_room_holds_up_nobody_else() {
    let mut queue = queue(&[
        (1, Lane::Session, "a"),
        (2, Lane::Session, "a"),
        (3, Lane::Session, "b"),
        (4, Lane::Control, "a"),
        (5, Lane::Alert, "c"),
    ]);
    assert_eq!(next(&mut queue), Some(5));
    assert_eq!(next(&mut queue), Some(4));
    assert_eq!(next(&mut queue), Some(3));
    assert_eq!(next(&mut queue), None);
    queue.remove(MessageId(4));
    assert_eq!(next(&mut queue), Some(1));
    assert_eq!(next(&mut queue), None);
    queue.remove(MessageId(1));
    assert_eq!(next(&mut queue), Some(2));
}

#[test]
fn p8_an_alert_waits_neither_for_what_hangs_in_its_room_nor_for_a_pause_nor_for_a_place() {
    let mut queue = queue(&[(1, Lane::Control, "a"), (2, Lane::Control, "b")]);
    for id in 3..30 {
        queue.add(outgoing(id, Lane::Control, &id.to_string()));
    }
    assert_eq!((next(&mut queue), next(&mut queue)), (Some(1), Some(2)));
    queue.postpone(MessageId(2), Again::Failed, at(0), 0);
    while next(&mut queue).is_some() {}
    queue.add(outgoing(40, Lane::Alert, "a"));
    queue.add(outgoing(41, Lane::Alert, "b"));
    assert_eq!((next(&mut queue), next(&mut queue), next(&mut queue)), (Some(40), Some(41), None));
}

#[test]
fn what_hangs_below_leaves_places_for_what_is_above() {
    let mut queue = Queue::default();
    for id in 1..20 {
        queue.add(outgoing(id, Lane::CheckIn, &id.to_string()));
    }
    let check_ins: Vec<u64> = std::iter::from_fn(|| next(&mut queue)).collect();
    assert_eq!(check_ins, [1, 2, 3, 4, 5, 6, 7, 8]);
    queue.add(outgoing(20, Lane::Session, "s"));
    queue.add(outgoing(21, Lane::Session, "t"));
    assert_eq!((next(&mut queue), next(&mut queue)), (Some(20), None));
    queue.add(outgoing(22, Lane::Control, "c"));
    assert_eq!(next(&mut queue), Some(22));
}

#[test]
fn p8_with_ten_thousand_check_ins_waiting_an_alert_is_next() {
    let mut queue = Queue::default();
    queue.pace(Some(Limit::SYNAPSE), at(0));
    for id in 0..10_000 {
        queue.add(outgoing(id, Lane::CheckIn, &format!("p{id}")));
    }
    while next(&mut queue).is_some() {}
    queue.add(outgoing(10_000, Lane::Alert, "p5000"));
    assert_eq!(next(&mut queue), Some(10_000));
}

#[test]
fn a_resting_room_keeps_its_order_and_is_tried_again_when_it_wakes() {
    let mut queue =
        queue(&[(1, Lane::Session, "a"), (2, Lane::Session, "a"), (3, Lane::Session, "b")]);
    assert_eq!(next(&mut queue), Some(1));
    queue.postpone(MessageId(1), Again::Absent, at(0), 0);
    assert_eq!(next(&mut queue), Some(3));
    assert_eq!(next(&mut queue), None);
    queue.wake(&Destination::Room(room("a")));
    assert_eq!(next(&mut queue), Some(1));
}

#[test]
fn pauses_grow_and_stay_bearable_and_an_alert_waits_less() {
    for (lane, longest) in [(Lane::Session, 60), (Lane::Alert, 10)] {
        let mut queue = queue(&[(1, lane, "a")]);
        let mut now = at(0);
        let mut before = Duration::ZERO;
        for _ in 0..20 {
            assert!(matches!(queue.take(now), Next::Do(_)));
            queue.postpone(MessageId(1), Again::Failed, now, 0);
            let Next::Wait(pause) = queue.take(now) else { panic!("no pause") };
            assert!(pause >= before && pause <= at(longest), "{pause:?} after {before:?}");
            (before, now) = (pause, now + pause);
        }
        assert_eq!(before, at(longest));
    }
    let mut spread = queue(&[(1, Lane::Session, "a")]);
    next(&mut spread);
    spread.postpone(MessageId(1), Again::Failed, at(0), u32::MAX);
    assert_eq!(spread.take(at(0)), Next::Wait(Duration::from_millis(1_500)));
}

#[test]
fn a_named_pause_is_kept_and_holds_no_alert_back() {
    let mut queue = queue(&[(1, Lane::Session, "a"), (2, Lane::Session, "b")]);
    assert_eq!(next(&mut queue), Some(1));
    queue.postpone(MessageId(1), Again::TooMuch(Some(Duration::from_secs(7))), at(0), 0);
    assert_eq!(next(&mut queue), None);
    queue.add(outgoing(3, Lane::Alert, "a"));
    assert_eq!(next(&mut queue), Some(3));
    assert_eq!(next_at(&mut queue, 6), None);
}

#[test]
fn the_lower_lanes_leave_room_in_the_bucket_and_an_alert_may_empty_it() {
    let mut queue = Queue::default();
    queue.pace(Some(Limit::SYNAPSE), at(0));
    for id in 0..50 {
        queue.add(outgoing(id, Lane::CheckIn, &format!("p{id}")));
    }
    let mut sent: Vec<u64> = Vec::new();
    for second in 0..100 {
        while let Some(id) = next_at(&mut queue, second) {
            queue.remove(MessageId(id));
            sent.push(second);
        }
    }
    // The bucket has ten after half a minute; whoever sends so may at any time send four more.
    assert!(sent.len() >= 15, "{sent:?}");
    let mut left = 6.0_f64;
    let mut before = 0;
    for second in sent {
        let passed = f64::from(u32::try_from(second - before).unwrap());
        (left, before) = ((left + passed / 5.0).min(10.0) - 1.0, second);
        assert!(left >= 5.9, "{left} left at {second} s");
    }
}

#[test]
fn who_invites_kolo_waits_for_no_bucket() {
    let mut queue = Queue::default();
    queue.pace(Some(Limit::SYNAPSE), at(0));
    for id in 0..50 {
        queue.add(outgoing(id, Lane::CheckIn, &format!("p{id}")));
    }
    for id in 50..53 {
        let join = Outgoing { deed: Deed::Join, ..outgoing(id, Lane::Control, &format!("r{id}")) };
        queue.add(join);
        assert_eq!(next(&mut queue), Some(id));
        queue.remove(MessageId(id));
    }
    assert_eq!(queue.take(at(0)), Next::Wait(Duration::from_secs(15)));
}

#[test]
fn what_the_homeserver_called_too_much_teaches_the_pace() {
    let mut queue = Queue::default();
    for id in 0..100 {
        queue.add(outgoing(id, Lane::Session, &format!("p{id}")));
    }
    for _ in 0..20 {
        let id = next(&mut queue).unwrap();
        queue.remove(MessageId(id));
    }
    let id = next(&mut queue).unwrap();
    queue.postpone(MessageId(id), Again::TooMuch(Some(Duration::from_secs(5))), at(0), 0);
    assert_eq!(next_at(&mut queue, 20), None);
    let mut sent = 0;
    for second in 20..120 {
        while let Some(id) = next_at(&mut queue, second) {
            queue.remove(MessageId(id));
            sent += 1;
        }
    }
    assert!((17..=20).contains(&sent), "{sent} in a hundred seconds");
}

#[test]
fn p7_what_is_taken_back_does_not_leave_and_what_is_on_its_way_is_not_tried_again() {
    let mut queue =
        queue(&[(1, Lane::Session, "a"), (2, Lane::Session, "a"), (3, Lane::Session, "b")]);
    assert_eq!(next(&mut queue), Some(1));
    assert!(!queue.is_recalled(MessageId(1)));
    let taken = queue.take_back(|outgoing| outgoing.circle == Some(room("a")));
    assert_eq!(taken.len(), 2);
    // Who looks at it on its way sees that it is not wanted any more.
    assert!(queue.is_recalled(MessageId(1)));
    assert!(!queue.is_recalled(MessageId(3)));
    queue.postpone(MessageId(1), Again::Failed, at(0), 0);
    queue.wake(&Destination::Room(room("a")));
    assert_eq!((next(&mut queue), next(&mut queue)), (Some(3), None));
    for outgoing in taken {
        queue.put_back(outgoing);
    }
    queue.wake(&Destination::Room(room("a")));
    assert_eq!(next(&mut queue), Some(1));
}

fn lane() -> impl Strategy<Value = Lane> {
    prop::sample::select(vec![
        Lane::Alert,
        Lane::Control,
        Lane::Session,
        Lane::CheckIn,
        Lane::Housekeeping,
    ])
}

proptest! {
    /// Whatever is done to a queue: one deed at a time for each destination, and inside a lane a
    /// destination's deeds leave in their order.
    #[test]
    fn any_queue_keeps_its_order(
        deeds in prop::collection::vec((lane(), 0..3_u8), 1..20),
        steps in prop::collection::vec((0..5_u8, 0..20_usize), 0..60),
    ) {
        let mut queue = Queue::default();
        for (id, (lane, to)) in deeds.iter().enumerate() {
            queue.add(outgoing(id as u64, *lane, &to.to_string()));
        }
        let mut under_way: Vec<Outgoing> = Vec::new();
        let mut done: Vec<Outgoing> = Vec::new();
        let mut now = at(0);
        for (step, which) in steps {
            match step {
                0 => if let Next::Do(outgoing) = queue.take(now) {
                    let alert = |other: &Outgoing| other.lane == Lane::Alert;
                    let apart = |other: &Outgoing| {
                        other.to != outgoing.to || alert(other) != alert(&outgoing)
                    };
                    prop_assert!(under_way.iter().all(apart));
                    under_way.push(outgoing);
                },
                1 if which < under_way.len() => {
                    let outgoing = under_way.remove(which);
                    queue.remove(outgoing.id);
                    for other in &done {
                        prop_assert!(
                            other.to != outgoing.to
                                || other.lane != outgoing.lane
                                || other.id < outgoing.id
                        );
                    }
                    done.push(outgoing);
                }
                2 if which < under_way.len() => {
                    queue.postpone(under_way.remove(which).id, Again::Failed, now, 7);
                }
                3 => now += at(which as u64),
                4 => queue.wake(&Destination::Room(room(&(which % 3).to_string()))),
                _ => {}
            }
            prop_assert_eq!(queue.len() + done.len(), deeds.len());
        }
    }
}
