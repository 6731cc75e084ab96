//! One attempt to do one deed, and how it ended.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use jiff::Timestamp;
use matrix_sdk::{
    Client, Room,
    ruma::{
        OwnedRoomId, OwnedUserId, RoomId, UserId,
        api::{
            client::membership::leave_room,
            error::{ErrorKind, RetryAfter},
        },
        assign,
    },
};
use thiserror::Error;
use tokio::{
    task,
    time::{Instant, timeout},
};
use tracing::{debug, warn};

use super::{
    Reader,
    message::{content, send},
};
use crate::{
    core::{
        Again, Body, BreakoutId, Deed, Departure, Destination, Happening, Lane, LookUpError,
        MessageId, Outgoing, Queue, SwitchId, Undeliverable, breakout_room, delay_of, private_room,
    },
    matrix::{
        delayed::{Delayed, DelayedError},
        events,
        rooms::{self, BreakoutError, Origin},
    },
    ops::{Engine, EngineError, world},
    store::Store,
};

/// A request that takes longer has failed.
const REQUEST: Duration = Duration::from_secs(30);

/// How an attempt ended.
pub(super) enum Attempt {
    Done(Vec<Happening>),
    Never(Undeliverable),
    Again(Again),
    /// It was taken back before it left.
    Recalled,
    /// The person has not come into their private room yet.
    Absent(OwnedRoomId),
}

#[derive(Debug, Error)]
pub(super) enum AttemptError {
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
    #[error(transparent)]
    Delayed(#[from] DelayedError),
    #[error("no answer within {REQUEST:?}")]
    Silence,
}

/// What an attempt needs.
pub(super) struct Sender {
    pub client: Client,
    pub engine: Engine,
    pub store: Arc<dyn Store>,
    pub queue: Arc<Mutex<Queue>>,
    pub begun: Instant,
    /// Rooms in which everybody's devices were looked at since their people last changed.
    pub looked_at: Mutex<BTreeSet<OwnedRoomId>>,
    /// Private rooms whose person was there when the homeserver was asked, and which have not changed
    /// since.
    pub there: Mutex<BTreeSet<OwnedRoomId>>,
    /// Whom private rooms wait for in which nobody is.
    pub awaited: Mutex<BTreeMap<OwnedRoomId, Destination>>,
    /// One room at a time is opened for a person, though an alert and a lower deed may both need it.
    pub opening: Mutex<BTreeMap<OwnedUserId, Arc<tokio::sync::Mutex<()>>>>,
    pub reader: Option<Reader>,
    pub delayed: Option<Delayed>,
    /// Alerts of which the core has heard that whom they are for is not there.
    pub absent: Mutex<BTreeSet<MessageId>>,
    /// Rooms of small groups are made one after the other, since each has to be known before the
    /// next is made.
    pub making: tokio::sync::Mutex<()>,
}

impl Sender {
    pub fn looked_at(&self) -> std::sync::MutexGuard<'_, BTreeSet<OwnedRoomId>> {
        self.looked_at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn there(&self) -> std::sync::MutexGuard<'_, BTreeSet<OwnedRoomId>> {
        self.there.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn awaited(&self) -> std::sync::MutexGuard<'_, BTreeMap<OwnedRoomId, Destination>> {
        self.awaited.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The people of a room have changed: what is known of them has to be asked anew, and whoever was
    /// waited for may have come.
    pub fn has_changed(&self, room: &RoomId) {
        self.looked_at().remove(room);
        self.there().remove(room);
        if let Some(there) = self.awaited().remove(room) {
            self.lock().wake(&there);
        }
    }

    fn absent(&self) -> std::sync::MutexGuard<'_, BTreeSet<MessageId>> {
        self.absent.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn lock(&self) -> std::sync::MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes one attempt, and lets the journal or the queue know how it ended.
    ///
    /// # Errors
    /// If the journal has stopped.
    pub async fn tries(&self, outgoing: &Outgoing) -> Result<(), EngineError> {
        let attempt = self.attempt(outgoing).await;
        self.conclude(outgoing, attempt).await
    }

    /// An attempt that fell over is one that has to be made again.
    pub fn fell_over(&self, outgoing: &Outgoing) {
        self.lock().postpone(outgoing.id, Again::Failed, self.begun.elapsed(), chance());
    }

    async fn conclude(&self, outgoing: &Outgoing, attempt: Attempt) -> Result<(), EngineError> {
        let message = outgoing.id;
        let again = match attempt {
            Attempt::Done(mut also) => {
                self.absent().remove(&message);
                also.push(Happening::Delivered { message });
                return self.engine.feed(also).await;
            }
            Attempt::Never(why) => {
                warn!(?why, deed = ?outgoing.deed, "a deed will never be done");
                return self.engine.feed(vec![Happening::Undeliverable { message, why }]).await;
            }
            Attempt::Recalled => {
                self.lock().remove(message);
                return Ok(());
            }
            // Their coming wakes the queue; the pause is for a coming that was noted just before.
            Attempt::Absent(room) => {
                self.awaited().insert(room, outgoing.to.clone());
                if outgoing.lane == Lane::Alert && self.absent().insert(message) {
                    self.engine.feed(vec![Happening::Absent { message }]).await?;
                }
                Again::Absent
            }
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
                match error {
                    AttemptError::Delayed(DelayedError::Refused(_)) => Attempt::Done(Vec::new()),
                    error => judge(&error),
                }
            }
        }
    }

    async fn act(&self, outgoing: &Outgoing) -> Result<Attempt, AttemptError> {
        match (&outgoing.deed, &outgoing.to) {
            (Deed::Say(_) | Deed::Attach(_) | Deed::Enclose(_), to) => {
                let room = match to {
                    Destination::Room(room) => rooms::joined(&self.client, room),
                    Destination::Private(person) => {
                        let Some(room) = self.private_room(person).await? else {
                            return Ok(Attempt::Again(Again::Failed));
                        };
                        if !self.is_there(&room, person, outgoing.lane).await? {
                            return Ok(Attempt::Absent(room.room_id().to_owned()));
                        }
                        // That took a while, in which somebody may have said stop.
                        if self.lock().is_recalled(outgoing.id) {
                            return Ok(Attempt::Recalled);
                        }
                        Some(room)
                    }
                    Destination::Breakout(breakout) => self.breakout_room(breakout)?,
                };
                let Some(room) = room else {
                    return Ok(Attempt::Never(Undeliverable::NoSuchRoom));
                };
                match send(&room, outgoing).await? {
                    Attempt::Done(_) => {
                        Ok(Attempt::Done(self.who_cannot_read(&room, outgoing.lane).await))
                    }
                    other => Ok(other),
                }
            }
            (Deed::Arm { switch, at, body }, Destination::Private(person)) => {
                self.arm(outgoing, person, switch, *at, body).await
            }
            (Deed::Disarm { switch }, _) => {
                let known = delay_of(self.store.as_ref(), switch)?;
                if let (Some(delayed), Some(delay)) = (&self.delayed, known) {
                    delayed.disarm(delay).await?;
                }
                Ok(Attempt::Done(vec![Happening::Disarmed { switch: switch.clone() }]))
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

    /// Whether a person is in their private room. For a question that comes every day it is enough that
    /// they were there when the homeserver was last asked, and that it has told of no change since; it
    /// would be asked for each of thousands otherwise. For anything else it is asked each time.
    async fn is_there(
        &self,
        room: &Room,
        person: &UserId,
        lane: Lane,
    ) -> Result<bool, matrix_sdk::Error> {
        let may_be_remembered = matches!(lane, Lane::CheckIn | Lane::Housekeeping);
        if may_be_remembered && self.there().contains(room.room_id()) {
            return Ok(true);
        }
        // Noted before it is asked: a change that is told meanwhile takes it away again.
        self.there().insert(room.room_id().to_owned());
        let is_there = rooms::is_there(room, person).await;
        if !matches!(is_there, Ok(true)) {
            self.there().remove(room.room_id());
        }
        is_there
    }

    /// Lays a message ready with the homeserver, if it can do that and there is somebody to read it.
    async fn arm(
        &self,
        outgoing: &Outgoing,
        person: &OwnedUserId,
        switch: &SwitchId,
        at: Timestamp,
        body: &Body,
    ) -> Result<Attempt, AttemptError> {
        let nothing = Ok(Attempt::Done(Vec::new()));
        let Some(delayed) = &self.delayed else { return nothing };
        if !delayed.is_supported().await? {
            return nothing;
        }
        let known = private_room(self.store.as_ref(), person)?;
        let Some(room) = known.and_then(|room| rooms::joined(&self.client, &room)) else {
            return nothing;
        };
        if !room.latest_encryption_state().await?.is_encrypted()
            || !rooms::is_there(&room, person).await?
        {
            return nothing;
        }
        if self.lock().is_recalled(outgoing.id) {
            return Ok(Attempt::Recalled);
        }
        // Too late by now, Kolo itself does what is to be done.
        let Ok(delay) = Duration::try_from(at.duration_since(self.engine.now())) else {
            return nothing;
        };
        let delay = delayed.arm(&room, &content(body), &outgoing.transaction, delay).await?;
        Ok(Attempt::Done(vec![Happening::Armed { switch: switch.clone(), delay }]))
    }

    /// Looks who in a room is given no keys: once since its people have changed, and after each alert,
    /// since whoever could read it yesterday may have lost their device. What was said is said: if this
    /// cannot be found out now, it is tried after the next message.
    async fn who_cannot_read(&self, room: &Room, lane: Lane) -> Vec<Happening> {
        let is_new = self.looked_at().insert(room.room_id().to_owned());
        if !is_new && lane != Lane::Alert {
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
    pub async fn tell_of_strays(&self) -> Result<(), EngineError> {
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

/// Whether a failure is for good, or how long to wait.
fn judge(error: &AttemptError) -> Attempt {
    let kind = match error {
        AttemptError::Matrix(error) => error.client_api_error_kind(),
        AttemptError::Http(error) => error.client_api_error_kind(),
        AttemptError::Breakout(BreakoutError::Matrix(error)) => error.client_api_error_kind(),
        AttemptError::Delayed(DelayedError::Http(error)) => error.client_api_error_kind(),
        AttemptError::Delayed(DelayedError::Matrix(error)) => error.client_api_error_kind(),
        AttemptError::Breakout(BreakoutError::LookUp(_))
        | AttemptError::Delayed(DelayedError::Encryption(_) | DelayedError::Refused(_))
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
