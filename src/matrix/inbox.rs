//! Brings in what happened.
//!
//! The SDK stores its sync token before it hands events over, so whatever comes between the sync
//! and our commit would be lost. Therefore Kolo keeps two things of its own in the commits: how far
//! it was told everything, and, for each room, the last event that is covered. If at the start the
//! SDK is further than the first of these, every room is read on from its mark; while Kolo runs, a
//! room is whenever the homeserver says that its timeline is cut. Reading goes forward page by page,
//! each in a commit of its own: however much was missed, no more than a page is in memory, and a
//! second fall costs nothing. An event that comes twice takes effect once (promise P1).
//!
//! An event that cannot be decrypted yet is remembered, and asked for again when keys have come.
//!
//! What a homeserver is stands behind [`Source`]: the SDK in `source`, and an invented one in the
//! simulator.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use futures_util::future::join_all;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, RoomId};
use thiserror::Error;
use tokio::sync::{mpsc, watch};
use tracing::info;

use super::outbox::Arrivals;
use crate::{
    core::{Departure, Happening, Journal, JournalError, LookUpError, Moment, unread},
    ops::{Engine, EngineError},
    store::Store,
};

/// How long the homeserver may hold a sync while nothing happens.
const LONG_POLL: Duration = Duration::from_secs(30);
/// So many rooms are read on at the same time.
const ROOMS_AT_ONCE: usize = 8;
/// An event that cannot be read is asked for after so long, then after twice as long, and so on;
/// at once when its key has come.
const FIRST_RETRY: Duration = Duration::from_secs(2);
/// No pause between two tries is longer.
const LONGEST_RETRY: Duration = Duration::from_secs(60 * 60);
/// So many are asked for after one sync.
const RETRIES_AT_ONCE: usize = 50;

/// Why the inbox ended.
#[derive(Debug, Error)]
pub enum InboxError {
    /// Nothing can be written down any more.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// A mark cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// What could not be read before is not known.
    #[error(transparent)]
    LookUp(#[from] LookUpError),
    /// The homeserver no longer knows this device.
    #[error(
        "the homeserver no longer accepts this device. Somebody has logged it out, or the account \
         is closed. Move the data folder away and run `kolo init` again with the recovery key"
    )]
    LoggedOut,
    /// The account was closed.
    #[error(
        "the homeserver says that Kolo's account is closed. Ask whoever runs the homeserver to open \
         it again, or run `kolo init` with another account"
    )]
    Deactivated,
    /// The SDK could not read or write its own store.
    #[error(
        "the SDK's store could not be read or written. Check that the disk is not full and not \
         read-only, then start Kolo again; if that does not help, bring back the newest backup \
         with `kolo restore`"
    )]
    SdkStore(#[source] Box<matrix_sdk::Error>),
    /// Kolo is not logged in.
    #[error("there is no session; run `kolo init`")]
    NoSession,
}

/// An event as the inbox needs it.
pub(crate) struct Event {
    pub id: OwnedEventId,
    pub what: What,
}

/// What an event is to Kolo.
pub(crate) enum What {
    /// This.
    Happening(Happening),
    /// Something that cannot be decrypted yet, with the session whose key is missing.
    Unreadable(Happening, Option<String>),
    /// Kolo itself came in. Whatever stands before was not said to it.
    OwnJoin,
    /// Nothing.
    Nothing,
}

/// What one sync brought of a room that Kolo is in.
pub(crate) struct RoomNews {
    pub room: OwnedRoomId,
    /// Something came before these events that the homeserver left out.
    pub limited: bool,
    /// What is now so in the room.
    pub about: Vec<Happening>,
    pub events: Vec<Event>,
}

/// What one sync brought.
pub(crate) struct News {
    pub token: String,
    /// Whose identity was replaced: known before anything that is written in their name.
    pub replaced: Vec<Happening>,
    pub rooms: Vec<RoomNews>,
    pub left: Vec<(OwnedRoomId, Departure)>,
    pub invited: Vec<Happening>,
    pub keys: Keys,
}

/// Which keys have come.
#[derive(Default)]
pub(crate) struct Keys {
    /// More than could be followed: any may have come.
    pub any: bool,
    pub sessions: BTreeSet<String>,
}

/// From where on a room is read.
pub(crate) enum From {
    /// From a little before this event.
    Event(OwnedEventId),
    /// From where the page before ended.
    Token(String),
}

/// Some events of a room, oldest first.
pub(crate) struct Page {
    pub events: Vec<Event>,
    /// Where the next page begins, if there is one.
    pub next: Option<String>,
}

/// A homeserver, as the inbox needs it. Whatever can be tried again is tried again behind it; an
/// error is for good.
pub(crate) trait Source {
    /// How far the SDK has taken in what the homeserver told.
    async fn position(&self) -> Result<Option<String>, InboxError>;
    /// What happened since, waiting for so long if it is nothing.
    async fn sync(&mut self, wait: Duration) -> Result<News, InboxError>;
    /// The rooms that Kolo is in.
    fn rooms(&self) -> Vec<OwnedRoomId>;
    /// The invitations that are open.
    async fn invited(&self) -> Vec<Happening>;
    /// What is so in a room: who is in it, whether it is encrypted, whether it was replaced.
    async fn about(&self, room: &RoomId) -> Vec<Happening>;
    /// The event by which Kolo came into a room.
    async fn own_join(&self, room: &RoomId) -> Option<OwnedEventId>;
    /// A page of a room; `None` if its history is kept from Kolo.
    async fn page(&self, room: &RoomId, from: From) -> Result<Option<Page>, InboxError>;
    /// One event, if it can be had.
    async fn event(&self, room: &RoomId, event: &OwnedEventId) -> Option<Event>;
    /// The time, by a clock that never jumps.
    fn now(&self) -> Moment;
}

/// Where what happened is written down.
pub(crate) trait Feeds {
    /// Returns when it is on disk.
    async fn feed(&self, what: Vec<Happening>) -> Result<(), EngineError>;
    /// Everything that was missed is written down: what is due may happen.
    fn caught_up(&self);
}

impl Feeds for Engine {
    async fn feed(&self, what: Vec<Happening>) -> Result<(), EngineError> {
        Self::feed(self, what).await
    }

    fn caught_up(&self) {
        self.let_timers_happen();
    }
}

/// The side of Kolo that listens.
pub(crate) struct Inbox<S, F> {
    source: S,
    feeds: F,
    store: Arc<dyn Store>,
    tell_synced: watch::Sender<bool>,
    tell_changed: mpsc::UnboundedSender<OwnedRoomId>,
    unread: BTreeMap<OwnedEventId, Unread>,
}

/// An event that could not be decrypted yet.
struct Unread {
    room: OwnedRoomId,
    session: Option<String>,
    tries: u32,
    next: Moment,
}

impl Unread {
    fn new(room: OwnedRoomId, session: Option<String>, now: Moment) -> Self {
        Self { room, session, tries: 0, next: now + FIRST_RETRY }
    }

    fn may_be_opened_by(&self, keys: &Keys) -> bool {
        let named = |session: &String| keys.sessions.contains(session);
        keys.any || self.session.as_ref().map_or(!keys.sessions.is_empty(), named)
    }
}

impl<S: Source, F: Feeds> Inbox<S, F> {
    /// An inbox, and what it tells the outbox.
    ///
    /// # Errors
    /// If the store does not say what could not be read before.
    pub fn new(source: S, feeds: F, store: Arc<dyn Store>) -> Result<(Self, Arrivals), InboxError> {
        let (tell_synced, synced) = watch::channel(false);
        let (tell_changed, changed) = mpsc::unbounded_channel();
        let now = source.now();
        let unread = unread(store.as_ref())?
            .into_iter()
            .map(|(event, room)| (event, Unread::new(room, None, now)))
            .collect();
        let inbox = Self { source, feeds, store, tell_synced, tell_changed, unread };
        Ok((inbox, Arrivals { synced, changed }))
    }

    /// Listens until the journal stops or the homeserver shuts Kolo out. Calls `ready` once
    /// everything that was missed is written down.
    ///
    /// # Errors
    /// Why it ended.
    pub async fn run(mut self, ready: impl FnOnce()) -> Result<(), InboxError> {
        self.begin().await?;
        self.tell_synced.send_replace(true);
        info!("everything that was missed is written down");
        ready();
        loop {
            self.turn(self.patience()).await?;
        }
    }

    /// The first sync, and whatever was missed before it.
    pub async fn begin(&mut self) -> Result<(), InboxError> {
        let kept = Journal::synced(self.store.as_ref())?;
        let whole = kept.is_some() && kept == self.source.position().await?;
        let news = self.source.sync(Duration::ZERO).await?;
        if !whole {
            self.catch_up().await?;
        }
        self.journal(news).await?;
        self.feeds.caught_up();
        Ok(())
    }

    /// One sync, and what follows from it.
    pub async fn turn(&mut self, wait: Duration) -> Result<(), InboxError> {
        let news = self.source.sync(wait).await?;
        self.journal(news).await
    }

    /// How long the next sync may wait: no longer than something has to be asked for again.
    fn patience(&self) -> Duration {
        let next = self.unread.values().map(|unread| unread.next).min();
        let until = next.map(|next| next.saturating_sub(self.source.now()));
        until.map_or(LONG_POLL, |until| until.min(LONG_POLL))
    }

    /// What Kolo missed in every room, who is there now, and who invited it.
    async fn catch_up(&mut self) -> Result<(), InboxError> {
        let (source, feeds, store) = (&self.source, &self.feeds, &self.store);
        let mut unread = BTreeMap::new();
        for rooms in source.rooms().chunks(ROOMS_AT_ONCE) {
            let first_pages = rooms.iter().map(async |room| {
                let about = source.about(room).await;
                let page = first_page(source, store.as_ref(), room).await?;
                Ok::<_, InboxError>((room, about, page))
            });
            // All of them, before any other question: one that is left half asked may hold a lock of
            // the SDK's for which the next would wait for ever.
            for found in join_all(first_pages).await {
                let (room, about, page) = found?;
                feeds.feed(about).await?;
                read_on(source, feeds, room, page, &mut unread).await?;
            }
        }
        feeds.feed(source.invited().await).await?;
        self.remember(unread);
        Ok(())
    }

    async fn journal(&mut self, news: News) -> Result<(), InboxError> {
        let mut what = news.replaced;
        let mut unread = BTreeMap::new();
        for RoomNews { room, limited, about, events } in news.rooms {
            if limited {
                let page = first_page(&self.source, self.store.as_ref(), &room).await?;
                read_on(&self.source, &self.feeds, &room, page, &mut unread).await?;
            }
            if about.iter().any(|about| matches!(about, Happening::Members { .. })) {
                // Without an outbox there is nobody to wait.
                let _ = self.tell_changed.send(room.clone());
            }
            what.extend(about);
            read(&room, events, &mut what, &mut unread);
        }
        what.extend(news.left.into_iter().map(|(room, why)| Happening::Gone { room, why }));
        what.extend(news.invited);
        what.push(Happening::Synced { token: news.token });
        self.feeds.feed(what).await?;
        self.remember(unread);
        self.try_unread(&news.keys).await
    }

    fn remember(&mut self, unread: BTreeMap<OwnedEventId, Unreadable>) {
        let now = self.source.now();
        for (event, (room, session)) in unread {
            self.unread.entry(event).or_insert_with(|| Unread::new(room, session, now));
        }
    }

    /// Asks again for what could not be read.
    async fn try_unread(&mut self, keys: &Keys) -> Result<(), InboxError> {
        if self.unread.is_empty() {
            return Ok(());
        }
        let now = self.source.now();
        let mut waiting = Vec::new();
        for (event, unread) in &mut self.unread {
            let due = unread.next <= now;
            if waiting.len() < RETRIES_AT_ONCE && (due || unread.may_be_opened_by(keys)) {
                if due {
                    let pause = FIRST_RETRY.saturating_mul(2_u32.saturating_pow(unread.tries));
                    unread.tries += 1;
                    unread.next = now + pause.min(LONGEST_RETRY);
                }
                waiting.push((event.clone(), unread.room.clone()));
            }
        }
        if waiting.is_empty() {
            return Ok(());
        }
        // What the journal has given up, or knows by now, needs no more asking.
        let booked: BTreeSet<_> =
            unread(self.store.as_ref())?.into_iter().map(|(event, _)| event).collect();
        self.unread.retain(|event, _| booked.contains(event));
        for (event, room) in waiting {
            if !booked.contains(&event) {
                continue;
            }
            if let Some(Event { what: What::Happening(what), .. }) =
                self.source.event(&room, &event).await
            {
                self.feeds.feed(vec![what]).await?;
                self.unread.remove(&event);
            }
        }
        Ok(())
    }
}

/// Where something unreadable was written, and in which session.
type Unreadable = (OwnedRoomId, Option<String>);

/// The first page after the mark of a room; without a mark, after Kolo came in.
async fn first_page(
    source: &impl Source,
    store: &dyn Store,
    room: &RoomId,
) -> Result<Option<Page>, InboxError> {
    let from = match Journal::mark(store, room)? {
        Some(mark) => Some(mark),
        None => source.own_join(room).await,
    };
    match from {
        Some(event) => source.page(room, From::Event(event)).await,
        None => Ok(None),
    }
}

/// Feeds what a room has to tell, a page at a time, beginning with this one.
async fn read_on(
    source: &impl Source,
    feeds: &impl Feeds,
    room: &RoomId,
    first: Option<Page>,
    unread: &mut BTreeMap<OwnedEventId, Unreadable>,
) -> Result<(), InboxError> {
    let mut page = first;
    while let Some(Page { events, next }) = page {
        let mut what = Vec::new();
        read(room, events, &mut what, unread);
        feeds.feed(what).await?;
        page = match next {
            Some(token) => source.page(room, From::Token(token)).await?,
            None => None,
        };
    }
    Ok(())
}

/// What a room's events say, in their order, and how far they reach.
fn read(
    room: &RoomId,
    events: Vec<Event>,
    what: &mut Vec<Happening>,
    unread: &mut BTreeMap<OwnedEventId, Unreadable>,
) {
    let last = events.last().map(|event| event.id.clone());
    let came_in = events.iter().rposition(|event| matches!(event.what, What::OwnJoin));
    for event in events.into_iter().skip(came_in.unwrap_or_default()) {
        match event.what {
            What::Happening(happening) => what.push(happening),
            What::Unreadable(happening, session) => {
                unread.insert(event.id, (room.to_owned(), session));
                what.push(happening);
            }
            What::OwnJoin | What::Nothing => {}
        }
    }
    if let Some(event) = last {
        what.push(Happening::Mark { room: room.to_owned(), event });
    }
}
