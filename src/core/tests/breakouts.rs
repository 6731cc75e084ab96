//! The rooms of small groups: what is done first and last, and what a crash leaves.

use std::time::Duration;

use super::*;

fn id() -> BreakoutId {
    BreakoutId("circle session 0".to_owned())
}

fn to() -> Destination {
    Destination::Breakout(id())
}

fn open() -> Deed {
    Deed::Open { name: "Birch".to_owned(), invite: vec![user("mira"), user("joy")] }
}

/// Makes a group, lets it talk, takes back what was to be said and ends it, word for word.
fn act(tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
    let circle = room("circle");
    match text(what) {
        Some("out") => {
            tx.send(Lane::Session, to(), say("hello"), Some(&circle));
            tx.send(Lane::Control, to(), open(), Some(&circle));
            tx.send(Lane::Control, to(), say("halted"), Some(&circle));
        }
        Some("back") => {
            tx.send(Lane::Housekeeping, to(), Deed::Dissolve, None);
            tx.send(Lane::Control, to(), say("back to the circle"), Some(&circle));
        }
        Some("stop") => {
            tx.take_back(|outgoing| outgoing.circle.as_ref() == Some(&circle));
        }
        _ => {}
    }
    match what {
        Happening::Breakout { breakout, room } => tx.set_breakout(breakout, Some(room))?,
        Happening::Gone { room, .. } => {
            if let Some(breakout) = tx.breakout_of(room)? {
                tx.set_breakout(&breakout, None)?;
            }
        }
        _ => {}
    }
    Ok(Flow::Taken)
}

fn found() -> Happening {
    Happening::Breakout { breakout: id(), room: room("birch") }
}

#[test]
fn a_room_is_opened_before_anything_is_said_in_it_and_ended_after_all_was_said() {
    let store = Arc::new(MemoryStore::new());
    let mut journal = journal(&store, act);
    feed(&mut journal, vec![message("1", "out"), message("2", "back")]);
    let said = drain(&journal.queue());
    assert_eq!(said, ["Open(..)", "halted", "back to the circle", "hello", "Dissolve"]);
}

#[test]
fn p7_stop_takes_back_what_was_to_be_opened_or_said_and_never_an_ending() {
    let store = Arc::new(MemoryStore::new());
    let mut journal = journal(&store, act);
    feed(&mut journal, vec![message("1", "out"), message("2", "back"), message("3", "stop")]);
    assert_eq!(drain(&journal.queue()), ["Dissolve"]);
}

#[test]
fn p3_wherever_kolo_dies_while_it_opens_a_room_it_looks_for_that_room_again() {
    let store = Arc::new(MemoryStore::new());
    let known = |store: &MemoryStore| breakout_room(store, &id()).unwrap();
    let mut first = journal(&store, act);
    feed(&mut first, vec![message("1", "out")]);
    let opening = take(&first.queue()).unwrap();

    // Made, and nothing noted: the same deed comes again, and the outbox looks for the room.
    let mut second = journal(&store, act);
    assert_eq!((take(&second.queue()).unwrap().id, known(&store)), (opening.id, None));

    // Noted, and not yet done: the deed comes again and finds its room known.
    feed(&mut second, vec![found()]);
    let mut third = journal(&store, act);
    assert_eq!(take(&third.queue()).unwrap().id, opening.id);
    assert_eq!(known(&store), Some(room("birch")));
    assert!(is_known(store.as_ref(), &room("birch")).unwrap());

    feed(&mut third, vec![Happening::Delivered { message: opening.id }]);
    let fourth = journal(&store, act);
    assert_eq!(drain(&fourth.queue()), ["halted", "hello"]);
}

#[test]
fn p3_wherever_kolo_dies_while_it_ends_a_room_the_ending_is_not_lost() {
    let store = Arc::new(MemoryStore::new());
    let mut first = journal(&store, act);
    feed(&mut first, vec![found(), message("1", "back"), message("2", "stop")]);
    let ending = take(&first.queue()).unwrap();
    assert_eq!(words(&ending), "Dissolve");

    // Some were taken out, or Kolo had left: it is done again until that is noted.
    let mut second = journal(&store, act);
    assert_eq!(take(&second.queue()).unwrap().id, ending.id);
    assert_eq!(breakout_room(store.as_ref(), &id()).unwrap(), Some(room("birch")));

    let gone = Happening::Gone { room: room("birch"), why: Departure::Left };
    feed(&mut second, vec![gone, Happening::Delivered { message: ending.id }]);
    let third = journal(&store, act);
    assert!(drain(&third.queue()).is_empty());
    assert!(store.scan(Table::Breakout).unwrap().is_empty());
}

#[test]
fn opening_a_room_costs_as_a_message_does_and_its_own_limit_slows_no_message() {
    let outgoing = |id: u64, deed: Deed| Outgoing {
        id: MessageId(id),
        lane: Lane::Control,
        to: Destination::Breakout(BreakoutId(id.to_string())),
        deed,
        circle: None,
        status: None,
        author: None,
        transaction: format!("k{id}").as_str().into(),
        at: start(),
    };
    let mut queue = Queue::default();
    queue.pace(Some(Limit { burst: 10, seconds: 5.0 }), Moment::ZERO);
    let full = Moment::from_secs(60);
    (1..4).for_each(|id| queue.add(outgoing(id, open())));
    (4..9).for_each(|id| queue.add(outgoing(id, say("words"))));
    let take = |queue: &mut Queue, at: Moment| match queue.take(at) {
        Next::Do(outgoing) => outgoing.id.0,
        Next::Wait(_) | Next::Nothing => 0,
    };
    assert_eq!((take(&mut queue, full), take(&mut queue, full)), (1, 2));
    let hour = Duration::from_secs(3_600);
    queue.postpone(MessageId(1), Again::TooMuch(Some(hour)), full, 0);
    queue.remove(MessageId(2));
    let sent: Vec<u64> = (0..4).map(|_| take(&mut queue, full)).collect();
    assert_eq!(sent, [3, 4, 5, 6], "ten at once, and four of them are kept for alerts");
    assert_eq!(take(&mut queue, full), 0);
    queue.remove(MessageId(3));
    assert_eq!(take(&mut queue, full + Duration::from_secs(5)), 7);
}
