//! Does what was committed.
//!
//! The queue says what may leave next, and when. Each attempt runs by itself, so one slow room holds
//! up nobody else. An attempt ends in one of three ways: it is done, and
//! the journal hears so; it will never work, and the journal hears why; or it is tried again after
//! a pause that grows, or that the homeserver named. Before every message Kolo itself makes sure
//! that the room is encrypted (promise P4).

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use matrix_sdk::{
    Client, Room,
    attachment::AttachmentConfig,
    config::RequestConfig,
    ruma::{
        OwnedRoomId, OwnedTransactionId, OwnedUserId,
        api::{
            client::membership::leave_room,
            error::{ErrorKind, RetryAfter},
        },
        assign,
        events::room::message::TextMessageEventContent,
    },
};
use serde_json::{Map, Value, json};
use thiserror::Error;
use tokio::{
    sync::{mpsc, watch},
    task::{self, JoinSet},
    time::{Instant, sleep, timeout},
};
use tracing::{debug, warn};

use super::{
    events,
    rooms::{self, BreakoutError, Origin},
};
use crate::{
    core::{
        Again, Attachment, Body, BreakoutId, Deed, Departure, Destination, Happening, Limit,
        LookUpError, Moment, Next, Outgoing, Queue, Undeliverable, breakout_room, private_room,
    },
    ops::{Engine, EngineError, world},
    speech::markup,
    store::Store,
};

/// A request that takes longer has failed.
const REQUEST: Duration = Duration::from_secs(30);
/// The content of a message is padded to a multiple of this many bytes inside its encryption, so
/// that its length says little: a pass and a word of pain look the same to the homeserver.
const PADDING: usize = 256;

/// How an attempt ended.
enum Attempt {
    Done(Vec<Happening>),
    Never(Undeliverable),
    Again(Again),
    /// The person has not come into their private room yet.
    Absent(OwnedRoomId),
}

#[derive(Debug, Error)]
enum AttemptError {
    #[error(transparent)]
    Matrix(#[from] matrix_sdk::Error),
    #[error(transparent)]
    Http(#[from] matrix_sdk::HttpError),
    #[error(transparent)]
    LookUp(#[from] LookUpError),
    #[error(transparent)]
    Breakout(#[from] BreakoutError),
    #[error(transparent)]
    Engine(#[from] EngineError),
    #[error("no answer within {REQUEST:?}")]
    Silence,
}

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
        Self { client, engine, store, queue, arrivals, limit, reader: None }
    }

    /// The same, and it has the files beside Kolo read anew when somebody has asked for that.
    pub fn with_reader(self, reader: Option<Reader>) -> Self {
        Self { reader, ..self }
    }

    /// Sends until the journal stops.
    ///
    /// # Errors
    /// The reason for which the journal stopped.
    pub async fn run(self) -> Result<(), EngineError> {
        let Self { client, engine, store, queue, mut arrivals, limit, reader } = self;
        if arrivals.synced.wait_for(|synced| *synced).await.is_err() {
            return Ok(());
        }
        let begun = Instant::now();
        let (looked_at, opening) = (Mutex::default(), Mutex::default());
        let making = tokio::sync::Mutex::default();
        let this =
            Sender { client, engine, store, queue, begun, looked_at, opening, making, reader };
        let this = Arc::new(this);
        this.lock().pace(limit, Moment::ZERO);
        this.tell_of_strays().await?;
        let mut absent: BTreeMap<OwnedRoomId, Destination> = BTreeMap::new();
        let committed = this.engine.committed();
        let mut attempts: JoinSet<Attempt> = JoinSet::new();
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
                let attempt = attempts.spawn(async move { sender.attempt(&deed).await });
                attempted.insert(attempt.id(), outgoing);
            };
            tokio::select! {
                Some(ended) = attempts.join_next_with_id() => {
                    // An attempt that fell over is one that has to be made again.
                    let (id, attempt) = match ended {
                        Ok(ended) => ended,
                        Err(fell) => (fell.id(), Attempt::Again(Again::Failed)),
                    };
                    let Some(outgoing) = attempted.remove(&id) else { continue };
                    if let Attempt::Absent(room) = &attempt {
                        absent.insert(room.clone(), outgoing.to.clone());
                    }
                    this.conclude(&outgoing, attempt).await?;
                }
                Some(room) = arrivals.changed.recv() => {
                    this.looked_at().remove(&room);
                    if let Some(there) = absent.remove(&room) {
                        this.lock().wake(&there);
                    }
                }
                () = sleep(pause) => {}
                () = committed.notified() => {}
                failed = this.engine.failed() => return Err(failed),
            }
        }
    }
}

/// What an attempt needs.
struct Sender {
    client: Client,
    engine: Engine,
    store: Arc<dyn Store>,
    queue: Arc<Mutex<Queue>>,
    begun: Instant,
    /// Rooms in which everybody's devices were looked at since their people last changed.
    looked_at: Mutex<BTreeSet<OwnedRoomId>>,
    /// One room at a time is opened for a person, though an alert and a lower deed may both need it.
    opening: Mutex<BTreeMap<OwnedUserId, Arc<tokio::sync::Mutex<()>>>>,
    reader: Option<Reader>,
    /// Rooms of small groups are made one after the other, since each has to be known before the
    /// next is made.
    making: tokio::sync::Mutex<()>,
}

impl Sender {
    fn looked_at(&self) -> std::sync::MutexGuard<'_, BTreeSet<OwnedRoomId>> {
        self.looked_at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn conclude(&self, outgoing: &Outgoing, attempt: Attempt) -> Result<(), EngineError> {
        let message = outgoing.id;
        let again = match attempt {
            Attempt::Done(mut also) => {
                also.push(Happening::Delivered { message });
                return self.engine.feed(also).await;
            }
            Attempt::Never(why) => {
                warn!(?why, deed = ?outgoing.deed, "a deed will never be done");
                return self.engine.feed(vec![Happening::Undeliverable { message, why }]).await;
            }
            // Their coming wakes the queue; the pause is for a coming that was noted just before.
            Attempt::Absent(_) => Again::Absent,
            Attempt::Again(why) => why,
        };
        if let Again::TooMuch(pause) = again {
            warn!(?pause, lane = ?outgoing.lane, "the homeserver says that this was too much");
        }
        self.lock().postpone(message, again, self.begun.elapsed(), chance());
        Ok(())
    }

    async fn attempt(&self, outgoing: &Outgoing) -> Attempt {
        let done = match timeout(REQUEST, self.act(outgoing)).await {
            Ok(done) => done,
            Err(_) => Err(AttemptError::Silence),
        };
        match done {
            Ok(attempt) => attempt,
            Err(error) => {
                debug!(%error, "an attempt failed");
                judge(&error)
            }
        }
    }

    async fn act(&self, outgoing: &Outgoing) -> Result<Attempt, AttemptError> {
        match (&outgoing.deed, &outgoing.to) {
            (Deed::Say(_) | Deed::Attach(_), to) => {
                let room = match to {
                    Destination::Room(room) => rooms::joined(&self.client, room),
                    Destination::Private(person) => {
                        let Some(room) = self.private_room(person).await? else {
                            return Ok(Attempt::Again(Again::Failed));
                        };
                        if !rooms::is_there(&room, person).await? {
                            return Ok(Attempt::Absent(room.room_id().to_owned()));
                        }
                        Some(room)
                    }
                    Destination::Breakout(breakout) => self.breakout_room(breakout)?,
                };
                let Some(room) = room else {
                    return Ok(Attempt::Never(Undeliverable::NoSuchRoom));
                };
                match send(&room, outgoing).await? {
                    Attempt::Done(_) => Ok(Attempt::Done(self.who_cannot_read(&room).await)),
                    other => Ok(other),
                }
            }
            (Deed::Join, Destination::Room(room)) => {
                let room = self.client.join_room_by_id(room).await?;
                Ok(Attempt::Done(vec![events::present(&room).await?]))
            }
            (Deed::Decline, Destination::Room(room)) => {
                let request = leave_room::v3::Request::new(room.clone());
                self.client.send(request).await?;
                Ok(Attempt::Done(Vec::new()))
            }
            (Deed::Leave { reason }, Destination::Room(room)) => {
                let request = assign!(leave_room::v3::Request::new(room.clone()), {
                    reason: reason.clone(),
                });
                self.client.send(request).await?;
                Ok(Attempt::Done(vec![Happening::Gone {
                    room: room.clone(),
                    why: Departure::Left,
                }]))
            }
            (Deed::Reload, to) => {
                if let Some(reader) = self.reader.clone() {
                    // If it fell over, nothing lies ready, and who asked hears that.
                    let _ = task::spawn_blocking(move || reader()).await;
                }
                let by = match to {
                    Destination::Private(person) => Some(person.clone()),
                    Destination::Room(_) | Destination::Breakout(_) => None,
                };
                Ok(Attempt::Done(vec![Happening::Reloaded { by }]))
            }
            (Deed::Open { name, invite }, Destination::Breakout(breakout)) => {
                self.open(breakout, name, invite).await
            }
            (Deed::Invite { user }, Destination::Breakout(breakout)) => {
                let Some(room) = self.breakout_room(breakout)? else {
                    return Ok(Attempt::Never(Undeliverable::NoSuchRoom));
                };
                rooms::invite_all(&room, std::slice::from_ref(user)).await?;
                known_to_keys(&room, std::slice::from_ref(user)).await
            }
            (Deed::Remove { user }, Destination::Breakout(breakout)) => {
                if let Some(room) = self.breakout_room(breakout)? {
                    rooms::remove(&room, user).await?;
                }
                Ok(Attempt::Done(Vec::new()))
            }
            (Deed::Dissolve, Destination::Breakout(breakout)) => {
                match breakout_room(self.store.as_ref(), breakout)? {
                    Some(room) => self.dissolve(room).await,
                    // It was never made, or it was and nobody could note it.
                    None => {
                        Ok(Attempt::Done(rooms::strays(&self.client, self.store.as_ref()).await?))
                    }
                }
            }
            (Deed::Dissolve, Destination::Room(room)) => self.dissolve(room.clone()).await,
            _ => Ok(Attempt::Never(Undeliverable::NoSuchRoom)),
        }
    }

    /// Looks, once since the people of a room have changed, who in it is given no keys. What was
    /// said is said: if this cannot be found out now, it is tried after the next message.
    async fn who_cannot_read(&self, room: &Room) -> Vec<Happening> {
        if !self.looked_at().insert(room.room_id().to_owned()) {
            return Vec::new();
        }
        match events::unverified(room).await {
            Ok(found) => found,
            Err(error) => {
                debug!(%error, "the devices in a room could not be looked at");
                self.looked_at().remove(room.room_id());
                Vec::new()
            }
        }
    }

    /// Rooms that Kolo made before it died, and could not note any more.
    async fn tell_of_strays(&self) -> Result<(), EngineError> {
        match rooms::strays(&self.client, self.store.as_ref()).await {
            Ok(made) => self.engine.feed(made).await,
            Err(error) => {
                debug!(%error, "rooms that nobody knows could not be looked for");
                Ok(())
            }
        }
    }

    /// The room of a small group, if it is open and Kolo is in it.
    fn breakout_room(&self, breakout: &BreakoutId) -> Result<Option<Room>, AttemptError> {
        let known = breakout_room(self.store.as_ref(), breakout)?;
        Ok(known.and_then(|room| rooms::joined(&self.client, &room)))
    }

    async fn open(
        &self,
        breakout: &BreakoutId,
        name: &str,
        invite: &[OwnedUserId],
    ) -> Result<Attempt, AttemptError> {
        let _one_at_a_time = self.making.lock().await;
        if let Some(room) = self.breakout_room(breakout)? {
            for _ in 0..rooms::invite_all(&room, invite).await? {
                self.lock().spend(self.begun.elapsed());
            }
            return known_to_keys(&room, invite).await;
        }
        let store = self.store.as_ref();
        let Some((room, origin)) = rooms::breakout(&self.client, store, name, invite).await? else {
            return Ok(Attempt::Again(Again::Failed));
        };
        let found =
            Happening::Breakout { breakout: breakout.clone(), room: room.room_id().to_owned() };
        self.engine.feed(vec![found]).await?;
        rooms::settle(&room).await;
        if origin == Origin::Found {
            rooms::invite_all(&room, invite).await?;
        }
        known_to_keys(&room, invite).await
    }

    async fn dissolve(&self, id: OwnedRoomId) -> Result<Attempt, AttemptError> {
        if let Some(room) = rooms::joined(&self.client, &id) {
            for user in rooms::others(&room).await? {
                rooms::remove(&room, &user).await?;
                self.lock().spend(self.begun.elapsed());
            }
            rooms::quit(&self.client, &id).await?;
        }
        Ok(Attempt::Done(vec![Happening::Gone { room: id, why: Departure::Left }]))
    }

    async fn private_room(&self, person: &OwnedUserId) -> Result<Option<Room>, AttemptError> {
        let lock = {
            let mut opening = self.opening.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(opening.entry(person.clone()).or_default())
        };
        let _one_at_a_time = lock.lock().await;
        let known = private_room(self.store.as_ref(), person)?;
        if let Some(room) = known.and_then(|room| rooms::joined(&self.client, &room)) {
            return Ok(Some(room));
        }
        let Some(room) = rooms::private_room(&self.client, person).await? else {
            return Ok(None);
        };
        self.lock().spend(self.begun.elapsed());
        let found =
            Happening::PrivateRoom { person: person.clone(), room: room.room_id().to_owned() };
        self.engine.feed(vec![found]).await?;
        Ok(Some(room))
    }
}

/// Done, once these people are given the keys of what is said in a room from now on.
async fn known_to_keys(room: &Room, people: &[OwnedUserId]) -> Result<Attempt, AttemptError> {
    Ok(match rooms::knows(room, people).await? {
        true => Attempt::Done(Vec::new()),
        false => Attempt::Again(Again::Failed),
    })
}

async fn send(room: &Room, outgoing: &Outgoing) -> Result<Attempt, AttemptError> {
    if !room.latest_encryption_state().await?.is_encrypted() {
        return Ok(Attempt::Never(Undeliverable::NotEncrypted));
    }
    match &outgoing.deed {
        Deed::Say(body) => {
            room.send_raw("m.room.message", content(body))
                .with_transaction_id(&outgoing.transaction)
                .with_request_config(RequestConfig::new().disable_retry())
                .await?;
        }
        Deed::Attach(file) => attach(room, file, &outgoing.transaction).await?,
        _ => {}
    }
    Ok(Attempt::Done(Vec::new()))
}

/// The file is encrypted before it is handed to the homeserver; if the attempt is made again, it is
/// handed over again, but seen once.
async fn attach(
    room: &Room,
    file: &Attachment,
    transaction: &OwnedTransactionId,
) -> Result<(), AttemptError> {
    let mime = file.mime.parse().unwrap_or(mime::APPLICATION_OCTET_STREAM);
    let caption = TextMessageEventContent::plain(&file.caption);
    let config = AttachmentConfig::new().txn_id(transaction.clone()).caption(Some(caption));
    let content = file.content.as_bytes().to_vec();
    room.send_attachment(&file.name, &mime, content, config).await?;
    Ok(())
}

/// The message as it is encrypted, padded.
fn content(body: &Body) -> Value {
    let mut content = Map::new();
    content.insert("msgtype".to_owned(), json!("m.text"));
    content.insert("body".to_owned(), json!(markup::to_plain(&body.markdown)));
    content.insert("format".to_owned(), json!("org.matrix.custom.html"));
    content.insert("formatted_body".to_owned(), json!(markup::to_html(&body.markdown)));
    let mentions = match body.mentions.as_slice() {
        [] => json!({}),
        users => json!({ "user_ids": users }),
    };
    content.insert("m.mentions".to_owned(), mentions);
    let length = Value::Object(content.clone()).to_string().len() + r#","pad":"""#.len();
    let missing = length.next_multiple_of(PADDING) - length;
    content.insert("pad".to_owned(), json!(" ".repeat(missing)));
    Value::Object(content)
}

/// Whether a failure is for good, or how long to wait.
fn judge(error: &AttemptError) -> Attempt {
    let kind = match error {
        AttemptError::Matrix(error) => error.client_api_error_kind(),
        AttemptError::Http(error) => error.client_api_error_kind(),
        AttemptError::Breakout(BreakoutError::Matrix(error)) => error.client_api_error_kind(),
        AttemptError::Breakout(BreakoutError::LookUp(_))
        | AttemptError::LookUp(_)
        | AttemptError::Engine(_)
        | AttemptError::Silence => None,
    };
    match kind {
        Some(ErrorKind::Forbidden | ErrorKind::NotFound | ErrorKind::TooLarge) => {
            Attempt::Never(Undeliverable::Refused)
        }
        Some(ErrorKind::LimitExceeded(limit)) => {
            Attempt::Again(Again::TooMuch(match limit.retry_after {
                Some(RetryAfter::Delay(delay)) => Some(delay),
                Some(RetryAfter::DateTime(_)) | None => None,
            }))
        }
        _ => Attempt::Again(Again::Failed),
    }
}

/// A number that spreads out those who failed together.
fn chance() -> u32 {
    let [a, b, c, d, ..] = world::chance().unwrap_or_default();
    u32::from_le_bytes([a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_and_a_longer_message_have_the_same_length() {
        let length = |markdown: &str| {
            let body = Body { markdown: markdown.to_owned(), mentions: Vec::new() };
            content(&body).to_string().len()
        };
        assert_eq!(length("pass"), length("I am worried."));
        assert_eq!(length("\"quoted\" and *bold*") % PADDING, 0);
    }
}
