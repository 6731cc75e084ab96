//! Does what was committed.
//!
//! The queue says what may leave next, and when. Each attempt runs by itself, so one slow room holds
//! up nobody else, and each lets the journal know by itself how it ended, so that many endings share one
//! write to the disk. An attempt ends in one of three ways: it is done, and
//! the journal hears so; it will never work, and the journal hears why; or it is tried again after
//! a pause that grows, or that the homeserver named. Before every message Kolo itself makes sure
//! that the room is encrypted (promise P4).

mod attempt;
mod enclosing;
mod message;

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
    time::Duration,
};

use matrix_sdk::{Client, ruma::OwnedRoomId};
use matrix_sdk_base::BaseClient;
use tokio::{
    sync::{mpsc, watch},
    task::{self, JoinSet},
    time::{Instant, sleep},
};

use self::attempt::Sender;
use crate::{
    core::{Limit, Moment, Next, Outgoing, Queue},
    matrix::delayed::Delayed,
    ops::{Engine, EngineError},
    store::Store,
};

/// What the inbox tells the outbox.
#[derive(Debug)]
pub struct Arrivals {
    /// Turns true when all rooms are known.
    pub synced: watch::Receiver<bool>,
    /// Rooms whose people have changed: somebody who was waited for may have come.
    pub changed: mpsc::UnboundedReceiver<OwnedRoomId>,
}

/// The side of Kolo that acts.
pub struct Outbox {
    client: Client,
    engine: Engine,
    store: Arc<dyn Store>,
    queue: Arc<Mutex<Queue>>,
    arrivals: Arrivals,
    limit: Option<Limit>,
    reader: Option<Reader>,
    delayed: Option<Delayed>,
}

/// Reads the files beside Kolo anew, on a thread that may block.
pub type Reader = Arc<dyn Fn() + Send + Sync>;

impl std::fmt::Debug for Outbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Outbox(..)")
    }
}

impl Outbox {
    /// An outbox that begins once the inbox has said that all rooms are known, and whose lower lanes
    /// go no faster than `limit`.
    pub fn new(
        client: Client,
        engine: Engine,
        store: Arc<dyn Store>,
        arrivals: Arrivals,
        limit: Option<Limit>,
    ) -> Self {
        let queue = engine.queue();
        Self { client, engine, store, queue, arrivals, limit, reader: None, delayed: None }
    }

    /// The same, and it has the files beside Kolo read anew when somebody has asked for that.
    pub fn with_reader(self, reader: Option<Reader>) -> Self {
        Self { reader, ..self }
    }

    /// The same, and it lays messages ready with a homeserver that can send them for it.
    pub fn with_delayed(self, base: BaseClient) -> Self {
        let delayed = Some(Delayed::new(self.client.clone(), base));
        Self { delayed, ..self }
    }

    /// Sends until the journal stops.
    ///
    /// # Errors
    /// The reason for which the journal stopped.
    pub async fn run(self) -> Result<(), EngineError> {
        let Self { client, engine, store, queue, mut arrivals, limit, reader, delayed } = self;
        if arrivals.synced.wait_for(|synced| *synced).await.is_err() {
            return Ok(());
        }
        let begun = Instant::now();
        let (looked_at, there, awaited, opening, absent) = Default::default();
        let making = tokio::sync::Mutex::default();
        let this = Sender {
            client,
            engine,
            store,
            queue,
            begun,
            looked_at,
            there,
            awaited,
            opening,
            making,
            reader,
            delayed,
            absent,
        };
        let this = Arc::new(this);
        this.lock().pace(limit, Moment::ZERO);
        this.tell_of_strays().await?;
        let committed = this.engine.committed();
        let mut attempts: JoinSet<Result<(), EngineError>> = JoinSet::new();
        let mut attempted: BTreeMap<task::Id, Outgoing> = BTreeMap::new();
        loop {
            let pause = loop {
                let next = this.lock().take(begun.elapsed());
                let outgoing = match next {
                    Next::Do(outgoing) => outgoing,
                    Next::Wait(pause) => break pause,
                    Next::Nothing => break Duration::MAX,
                };
                let (sender, deed) = (Arc::clone(&this), outgoing.clone());
                let attempt = attempts.spawn(async move { sender.tries(&deed).await });
                attempted.insert(attempt.id(), outgoing);
            };
            tokio::select! {
                Some(ended) = attempts.join_next_with_id() => {
                    let (id, ended) = match ended {
                        Ok((id, ended)) => (id, Some(ended)),
                        Err(fell) => (fell.id(), None),
                    };
                    let Some(outgoing) = attempted.remove(&id) else { continue };
                    match ended {
                        Some(ended) => ended?,
                        None => this.fell_over(&outgoing),
                    }
                }
                Some(room) = arrivals.changed.recv() => this.has_changed(&room),
                () = sleep(pause) => {}
                () = committed.notified() => {}
                failed = this.engine.failed() => return Err(failed),
            }
        }
    }
}
