//! The order in which deeds leave.

use proptest::prelude::*;

use super::*;

fn outgoing(id: u64, lane: Lane, to: &str) -> Outgoing {
    Outgoing {
        id: MessageId(id),
        lane,
        to: Destination::Room(room(to)),
        deed: say(&id.to_string()),
        circle: Some(room(to)),
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

fn next(queue: &mut Queue) -> Option<u64> {
    queue.take().map(|outgoing| outgoing.id.0)
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
fn a_resting_room_keeps_its_order_and_is_tried_again_when_it_wakes() {
    let mut queue =
        queue(&[(1, Lane::Session, "a"), (2, Lane::Session, "a"), (3, Lane::Session, "b")]);
    assert_eq!(next(&mut queue), Some(1));
    queue.postpone(MessageId(1));
    assert_eq!(next(&mut queue), Some(3));
    assert_eq!(next(&mut queue), None);
    queue.wake(&Destination::Room(room("a")));
    assert_eq!(next(&mut queue), Some(1));
}

#[test]
fn p7_what_is_taken_back_does_not_leave_and_what_is_on_its_way_is_not_tried_again() {
    let mut queue =
        queue(&[(1, Lane::Session, "a"), (2, Lane::Session, "a"), (3, Lane::Session, "b")]);
    assert_eq!(next(&mut queue), Some(1));
    let taken = queue.take_back(|outgoing| outgoing.circle == Some(room("a")));
    assert_eq!(taken.len(), 2);
    queue.postpone(MessageId(1));
    queue.wake(&Destination::Room(room("a")));
    assert_eq!((next(&mut queue), next(&mut queue)), (Some(3), None));
    for outgoing in taken {
        queue.add(outgoing);
    }
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
        steps in prop::collection::vec((0..4_u8, 0..20_usize), 0..60),
    ) {
        let mut queue = Queue::default();
        for (id, (lane, to)) in deeds.iter().enumerate() {
            queue.add(outgoing(id as u64, *lane, &to.to_string()));
        }
        let mut under_way: Vec<Outgoing> = Vec::new();
        let mut done: Vec<Outgoing> = Vec::new();
        for (step, which) in steps {
            match step {
                0 => if let Some(outgoing) = queue.take() {
                    prop_assert!(under_way.iter().all(|other| other.to != outgoing.to));
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
                2 if which < under_way.len() => queue.postpone(under_way.remove(which).id),
                3 => queue.wake(&Destination::Room(room(&(which % 3).to_string()))),
                _ => {}
            }
            prop_assert_eq!(queue.len() + done.len(), deeds.len());
        }
    }
}
