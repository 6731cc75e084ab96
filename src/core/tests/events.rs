//! Inputs: once each, and none of them ends Kolo.

use super::*;
use crate::store::{Batch, KeyValue, MAX_ROW_BYTES, StoreError};

/// Writes down and says each text; "broken" fails after both.
fn scribe(tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
    let Some(text) = text(what) else { return Ok(Flow::Passed) };
    tx.put(text.as_bytes(), &note(text))?;
    tx.send(Lane::Session, Destination::Room(room("circle")), say(text), None);
    tx.set_timer(
        TimerKey::Turn(room(text.get(..3).unwrap_or("abc"))),
        Wait::Until(after(5)),
        Late::Do,
    );
    if text == "broken" {
        tx.get::<Note>(b"unreadable")?;
    }
    Ok(Flow::Taken)
}

#[test]
fn p1_an_event_takes_effect_once_in_one_batch_and_over_a_restart() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, scribe);
    feed(&mut kolo, vec![message("1", "hello"), message("1", "hello")]);
    feed(&mut kolo, vec![message("1", "hello")]);
    let mut again = journal(&store, scribe);
    feed(&mut again, vec![message("1", "hello"), message("2", "there")]);
    assert_eq!(drain(&again.queue()), ["hello", "there"]);
}

#[test]
fn an_input_that_meets_an_unreadable_row_is_set_aside_and_loses_no_other() {
    let store = Arc::new(MemoryStore::new());
    let mut batch = Batch::new();
    batch.put(Table::Answer, b"unreadable".as_slice(), b"xx not a row".as_slice());
    store.commit(batch).unwrap();
    let mut kolo = journal(&store, scribe);
    feed(&mut kolo, vec![message("1", "before"), message("2", "broken"), message("3", "after")]);
    assert_eq!(drain(&kolo.queue()), ["before", "after"]);
    assert_eq!(store.scan(Table::Answer).unwrap().len(), 3);
    assert_eq!(store.scan(Table::Timer).unwrap().len(), 2);
    feed(&mut kolo, vec![message("2", "broken, and fed once more")]);
    assert!(drain(&kolo.queue()).is_empty());
}

#[test]
fn an_input_whose_outcome_is_too_large_is_set_aside_and_ends_nothing() {
    let store = Arc::new(MemoryStore::new());
    let huge = "x".repeat(MAX_ROW_BYTES);
    let mut kolo = journal(&store, |tx, what| {
        if let Happening::Timer { .. } = what {
            tx.put(b"timer", &note(&"x".repeat(MAX_ROW_BYTES)))?;
        }
        if let Some("take back") = text(what) {
            tx.take_back(|_| true);
            tx.put(b"big", &note(&"x".repeat(MAX_ROW_BYTES)))?;
        }
        scribe(tx, what)
    });
    feed(&mut kolo, vec![message("1", "before"), message("2", &huge), message("3", "after")]);
    feed(&mut kolo, vec![message("4", "take back")]);
    assert_eq!(drain(&kolo.queue()), ["before\n\nafter"]);
    assert_eq!(notes(&store), ["after", "before"]);
    assert_eq!(store.scan(Table::Seen).unwrap().len(), 4);
    kolo.tick(after(9), || Ok(Seed([2; 32]))).unwrap();
    assert!(kolo.next_timer().is_none());
}

/// A store that takes nothing any more.
struct Full;

impl Store for Full {
    fn get(&self, _: Table, _: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(None)
    }
    fn scan(&self, _: Table) -> Result<Vec<KeyValue>, StoreError> {
        Ok(Vec::new())
    }
    fn commit(&self, _: Batch) -> Result<(), StoreError> {
        Err(StoreError::Stopped)
    }
}

#[test]
fn p2_nothing_may_leave_that_is_not_written_down() {
    let mut kolo =
        Journal::open(Arc::new(Full), vec![Box::new(Improvised(Box::new(scribe)))]).unwrap();
    assert!(kolo.feed(vec![input(start(), message("1", "hello"))]).is_err());
    assert!(kolo.queue().lock().unwrap().is_empty());
}

#[test]
fn deeds_that_were_not_done_wait_after_a_restart_under_the_same_transaction() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, scribe);
    feed(&mut kolo, vec![message("1", "one"), message("2", "two")]);
    let first = take(&kolo.queue()).unwrap();
    feed(&mut kolo, vec![Happening::Delivered { message: first.id }]);
    let second = take(&kolo.queue()).unwrap();
    let mut again = journal(&store, scribe);
    let waiting = take(&again.queue()).unwrap();
    assert_eq!((words(&waiting), &waiting.transaction), ("two".to_owned(), &second.transaction));
    feed(&mut again, vec![message("3", "three")]);
    let three = again.queue().lock().unwrap().get(MessageId(3)).map(words);
    assert_eq!(three.as_deref(), Some("three"));
}

/// Says each text; at "stop" takes back whatever has not left, and says how much that was.
fn stopper(tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
    match text(what) {
        Some("stop") => {
            let waits = tx.is_queued(|_| true) || tx.is_under_way(|_| true);
            let taken = tx.take_back(|_| true);
            let to = Destination::Room(room("circle"));
            tx.send(Lane::Control, to, say(&format!("{taken}, {waits}")), None);
            Ok(Flow::Taken)
        }
        _ => scribe(tx, what),
    }
}

#[test]
fn what_has_left_by_an_earlier_input_of_the_same_commit_is_not_taken_back() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, stopper);
    feed(&mut kolo, vec![message("1", "one")]);
    let first = take(&kolo.queue()).unwrap();
    feed(&mut kolo, vec![Happening::Delivered { message: first.id }, message("2", "stop")]);
    assert_eq!(drain(&kolo.queue()), ["0, false"]);
}

#[test]
fn a_mark_is_kept_with_what_it_covers() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, scribe);
    let mark = Happening::Mark { room: room("circle"), event: event("9") };
    feed(&mut kolo, vec![message("1", "one"), mark]);
    assert_eq!(Journal::mark(store.as_ref(), &room("circle")).unwrap(), Some(event("9")));
}
