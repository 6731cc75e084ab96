//! The journal with small features: what takes effect once, in what order, and what survives.

mod breakouts;
mod debug;
mod events;
mod queue;
mod sparing;
mod timers;
mod transaction;
mod unread;

use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use super::*;
use crate::store::{MemoryStore, Row, Store, Table};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    text: String,
}

impl Row for Note {
    const TABLE: Table = Table::Answer;
    const VERSION: u16 = 1;
}

fn note(text: &str) -> Note {
    Note { text: text.to_owned() }
}

type Act = dyn Fn(&mut Transaction<'_>, &Happening) -> Result<Flow, TransactionError> + Send + Sync;

/// A feature that is written inside a test.
struct Improvised(Box<Act>);

impl Feature for Improvised {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        (self.0)(tx, what)
    }
}

fn journal(
    store: &Arc<MemoryStore>,
    act: impl Fn(&mut Transaction<'_>, &Happening) -> Result<Flow, TransactionError>
    + Send
    + Sync
    + 'static,
) -> Journal {
    Journal::open(Arc::clone(store) as _, vec![Box::new(Improvised(Box::new(act)))]).unwrap()
}

fn start() -> Timestamp {
    "2026-05-01T17:00:00Z".parse().unwrap()
}

fn after(minutes: i64) -> Timestamp {
    start().checked_add(SignedDuration::from_mins(minutes)).unwrap()
}

fn room(name: &str) -> OwnedRoomId {
    RoomId::parse(format!("!{name}:example.org")).unwrap()
}

fn user(name: &str) -> OwnedUserId {
    UserId::parse(format!("@{name}:example.org")).unwrap()
}

fn event(name: &str) -> OwnedEventId {
    OwnedEventId::try_from(format!("${name}")).unwrap()
}

fn message(id: &str, text: &str) -> Happening {
    Happening::Message {
        room: room("circle"),
        sender: user("mira"),
        event: event(id),
        sent_at: start(),
        content: Content::Text(text.to_owned()),
    }
}

fn text(what: &Happening) -> Option<&str> {
    match what {
        Happening::Message { content: Content::Text(text), .. } => Some(text),
        _ => None,
    }
}

fn input(at: Timestamp, what: Happening) -> Input {
    Input { at, seed: Seed([1; 32]), what }
}

fn feed(journal: &mut Journal, what: Vec<Happening>) {
    journal.feed(what.into_iter().map(|what| input(start(), what)).collect()).unwrap();
}

fn say(words: &str) -> Deed {
    Deed::Say(Body { markdown: words.to_owned(), mentions: Vec::new() })
}

fn words(outgoing: &Outgoing) -> String {
    match &outgoing.deed {
        Deed::Say(body) => body.markdown.clone(),
        other => format!("{other:?}"),
    }
}

/// The next deed that the queue hands out.
fn take(queue: &Arc<Mutex<Queue>>) -> Option<Outgoing> {
    match queue.lock().unwrap().take(Moment::ZERO) {
        Next::Do(outgoing) => Some(outgoing),
        Next::Wait(_) | Next::Nothing => None,
    }
}

/// What the queue hands out, in its order, until it is empty.
fn drain(queue: &Arc<Mutex<Queue>>) -> Vec<String> {
    let mut all = Vec::new();
    while let Some(outgoing) = take(queue) {
        queue.lock().unwrap().remove(outgoing.id);
        all.push(words(&outgoing));
    }
    all
}

fn notes(store: &MemoryStore) -> Vec<String> {
    let rows = store.scan(Table::Answer).unwrap();
    rows.iter().map(|(_, value)| crate::store::decode::<Note>(value).unwrap().text).collect()
}
