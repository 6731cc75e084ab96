//! Kolo is sparing: what waits together is joined, what was overtaken is dropped.

use super::*;
use crate::store::{Batch, KeyValue, StoreError};

/// "a … text" sends a text in the lane that begins with a; "turn … text" says whose turn it is.
fn speaker(tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
    let Some(text) = text(what) else { return Ok(Flow::Passed) };
    let here = Destination::Room(room("circle"));
    let circle = room("circle");
    for line in text.lines() {
        let (how, words) = line.split_once(' ').unwrap();
        let (to, deed) = (here.clone(), say(words));
        match how {
            "alert" => tx.send(Lane::Alert, to, deed, None),
            "check-in" => tx.send(Lane::CheckIn, to, deed, None),
            "circle" => tx.send(Lane::Session, to, deed, Some(&circle)),
            "turn" => {
                let status = Status::of("turn", &circle);
                tx.send_status(Lane::Session, to, deed, None, status);
            }
            _ => tx.send(Lane::Session, to, deed, None),
        }
    }
    Ok(Flow::Taken)
}

fn said(kolo: &mut Journal, texts: &[&str]) {
    for (number, text) in texts.iter().enumerate() {
        feed(kolo, vec![message(&format!("{number}-{text}"), text)]);
    }
}

#[test]
fn messages_of_one_lane_that_wait_together_leave_as_one() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, speaker);
    said(&mut kolo, &["say one", "say two", "check-in apart", "say three"]);
    assert_eq!(drain(&kolo.queue()), ["one\n\ntwo\n\nthree", "apart"]);
}

#[test]
fn what_is_said_in_one_breath_stays_in_its_paragraphs_and_its_order() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, speaker);
    said(&mut kolo, &["say one\nsay two", "say three\nsay four"]);
    assert_eq!(drain(&kolo.queue()), ["one", "two\n\nthree", "four"]);
}

#[test]
fn alerts_long_texts_and_what_another_circle_says_stay_apart() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, speaker);
    let long = format!("say {}", "x".repeat(598));
    said(&mut kolo, &["alert one", "alert two", "say three", "circle four", &long, "say five"]);
    let left = drain(&kolo.queue());
    let lengths: Vec<usize> = left.iter().map(String::len).collect();
    assert_eq!(lengths, [3, 3, 5, 4, 598, 4], "{left:?}");
}

#[test]
fn p3_what_has_been_tried_once_does_not_change_any_more() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, speaker);
    said(&mut kolo, &["say one"]);
    let tried = take(&kolo.queue()).unwrap();
    kolo.queue().lock().unwrap().postpone(tried.id, Again::Failed, Moment::ZERO, 0);
    said(&mut kolo, &["say two"]);
    assert_eq!(kolo.queue().lock().unwrap().get(tried.id).map(words).as_deref(), Some("one"));
    // After a restart nobody knows what was tried.
    let mut again = journal(&store, speaker);
    said(&mut again, &["say three"]);
    assert_eq!(drain(&again.queue()), ["one", "two", "three"]);
}

#[test]
fn what_was_joined_is_on_disk_as_one() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, speaker);
    said(&mut kolo, &["say one", "say two"]);
    let transaction = |kolo: &Journal| take(&kolo.queue()).unwrap().transaction;
    let mut again = journal(&store, speaker);
    assert_eq!(store.scan(Table::Outbox).unwrap().len(), 1);
    assert_eq!(transaction(&kolo), transaction(&again));
    said(&mut again, &["say three"]);
    assert_eq!(drain(&kolo.queue()), Vec::<String>::new());
}

#[test]
fn a_status_that_was_overtaken_is_never_sent() {
    let store = Arc::new(MemoryStore::new());
    let mut kolo = journal(&store, speaker);
    said(&mut kolo, &["turn Mira", "say between", "turn Joy", "turn Ana"]);
    assert_eq!(store.scan(Table::Outbox).unwrap().len(), 2);
    assert_eq!(drain(&kolo.queue()), ["between", "Ana"]);
}

/// A store that takes the first commits, and then none.
struct Filling(Mutex<usize>);

impl Store for Filling {
    fn get(&self, _: Table, _: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        Ok(None)
    }
    fn scan(&self, _: Table) -> Result<Vec<KeyValue>, StoreError> {
        Ok(Vec::new())
    }
    fn commit(&self, _: Batch) -> Result<(), StoreError> {
        let mut left = self.0.lock().unwrap();
        *left = left.checked_sub(1).ok_or(StoreError::Stopped)?;
        Ok(())
    }
}

#[test]
fn p2_what_was_to_be_joined_waits_as_before_if_the_commit_fails() {
    let store = Arc::new(Filling(Mutex::new(1)));
    let mut kolo = Journal::open(store, vec![Box::new(Improvised(Box::new(speaker)))]).unwrap();
    said(&mut kolo, &["say one"]);
    assert!(kolo.feed(vec![input(start(), message("2", "say two"))]).is_err());
    assert_eq!(drain(&kolo.queue()), ["one"]);
}
