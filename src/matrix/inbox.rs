//! Brings in what happened.
//!
//! The SDK stores its sync token before it hands events over, so whatever comes between the sync
//! and our commit would be lost. Therefore Kolo keeps, for each room, the last event that a commit
//! covers. At the start, and whenever the homeserver says that a timeline is cut, it pages back to
//! that event and feeds what it missed first, in order; an event that comes twice takes effect once
//! (promise P1).
//!
//! An event that cannot be decrypted yet is remembered and asked for again when keys have come.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use matrix_sdk::{
    Client, Room,
    config::SyncSettings,
    deserialized_responses::TimelineEvent,
    room::MessagesOptions,
    ruma::{
        OwnedEventId, OwnedRoomId, OwnedUserId,
        api::{
            client::{
                filter::{FilterDefinition, RoomEventFilter, RoomFilter},
                sync::sync_events::v3::Filter,
            },
            error::ErrorKind,
        },
        assign,
        presence::PresenceState,
        uint,
    },
    sync::{JoinedRoomUpdate, SyncResponse},
};
use thiserror::Error;
use tokio::{
    sync::{mpsc, watch},
    time::{Instant, sleep},
};
use tracing::{info, warn};

use super::{events, outbox::Arrivals};
use crate::{
    core::{Happening, Journal, JournalError, LookUpError, unread},
    ops::{Engine, EngineError},
    store::Store,
};

/// How long the homeserver may hold a sync while nothing happens.
const LONG_POLL: Duration = Duration::from_secs(30);
/// The first pause after a sync that failed; it doubles with each.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// No pause is longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// No further than this many pages of a hundred events is gone back in one room.
const PAGES: usize = 100;
/// An event that cannot be read is asked for after so long, then after twice as long, and so on;
/// at once whenever keys have come.
const FIRST_RETRY: Duration = Duration::from_secs(2);
/// After so many tries, about a quarter of an hour, nothing more is expected.
const TRIES: u32 = 9;

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
    /// Kolo is not logged in.
    #[error("there is no session; run `kolo init`")]
    NoSession,
}

/// The side of Kolo that listens.
pub struct Inbox {
    client: Client,
    engine: Engine,
    store: Arc<dyn Store>,
    me: OwnedUserId,
    tell_synced: watch::Sender<bool>,
    tell_changed: mpsc::UnboundedSender<OwnedRoomId>,
    unread: BTreeMap<OwnedEventId, Unread>,
}

/// An event that could not be decrypted yet.
struct Unread {
    room: OwnedRoomId,
    tries: u32,
    next: Instant,
}

impl Unread {
    fn new(room: OwnedRoomId) -> Self {
        Self { room, tries: 0, next: Instant::now() + FIRST_RETRY }
    }
}

impl std::fmt::Debug for Inbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Inbox(..)")
    }
}

impl Inbox {
    /// An inbox, and what it tells the outbox.
    ///
    /// # Errors
    /// If the client is not logged in, or the store does not say what could not be read before.
    pub fn new(
        client: Client,
        engine: Engine,
        store: Arc<dyn Store>,
    ) -> Result<(Self, Arrivals), InboxError> {
        let me = client.user_id().ok_or(InboxError::NoSession)?.to_owned();
        let (tell_synced, synced) = watch::channel(false);
        let (tell_changed, changed) = mpsc::unbounded_channel();
        let unread = unread(store.as_ref())?
            .into_iter()
            .map(|(event, room)| (event, Unread::new(room)))
            .collect();
        let inbox = Self { client, engine, store, me, tell_synced, tell_changed, unread };
        Ok((inbox, Arrivals { synced, changed }))
    }

    /// Listens until the journal stops or the homeserver shuts Kolo out. Calls `ready` once
    /// everything that was missed is written down.
    ///
    /// # Errors
    /// Why it ended.
    pub async fn run(mut self, ready: impl FnOnce()) -> Result<(), InboxError> {
        let filter = Filter::FilterDefinition(filter());
        let mut ready = Some(ready);
        let mut pause = FIRST_PAUSE;
        loop {
            let first = ready.is_some();
            let wait = if first { Duration::ZERO } else { LONG_POLL };
            let settings = SyncSettings::new()
                .timeout(wait)
                .filter(filter.clone())
                .set_presence(PresenceState::Offline);
            let response = match self.client.sync_once(settings).await {
                Ok(response) => response,
                Err(error) if is_logged_out(&error) => return Err(InboxError::LoggedOut),
                Err(error) => {
                    warn!(pause = ?pause, "the homeserver did not answer a sync");
                    tracing::debug!(%error, "why the sync failed");
                    sleep(pause).await;
                    pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
                    continue;
                }
            };
            pause = FIRST_PAUSE;
            if first {
                self.catch_up(&response).await?;
            }
            let keys_may_have_come = !response.to_device.is_empty();
            self.journal(response).await?;
            self.try_unread(keys_may_have_come).await?;
            if let Some(ready) = ready.take() {
                self.tell_synced.send_replace(true);
                info!("everything that was missed is written down");
                ready();
            }
        }
    }

    /// At the start: what Kolo missed in every room, who is there now, and who invited it.
    async fn catch_up(&mut self, response: &SyncResponse) -> Result<(), InboxError> {
        for room in self.client.joined_rooms() {
            let mut what = Vec::new();
            match events::present(&room).await {
                Ok(present) => what.push(present),
                Err(error) => {
                    warn!("who is in a room could not be asked");
                    tracing::debug!(%error, "why");
                }
            }
            what.extend(self.missed(&room).await?);
            self.feed(what).await?;
        }
        let invited = self.client.invited_rooms();
        let new = &response.rooms.invited;
        for room in invited.into_iter().filter(|room| !new.contains_key(room.room_id())) {
            self.invited(&room).await?;
        }
        Ok(())
    }

    async fn journal(&mut self, response: SyncResponse) -> Result<(), InboxError> {
        let mut what = Vec::new();
        for (id, update) in response.rooms.joined {
            if let Some(room) = self.client.get_room(&id) {
                self.joined(&room, update, &mut what).await?;
            }
        }
        what.extend(response.rooms.left.into_keys().map(|room| Happening::Gone { room }));
        self.feed(what).await?;
        for id in response.rooms.invited.into_keys() {
            if let Some(room) = self.client.get_room(&id) {
                self.invited(&room).await?;
            }
        }
        Ok(())
    }

    async fn joined(
        &mut self,
        room: &Room,
        update: JoinedRoomUpdate,
        what: &mut Vec<Happening>,
    ) -> Result<(), InboxError> {
        if update.timeline.limited {
            what.extend(self.missed(room).await?);
        }
        let state_changed = match &update.state {
            matrix_sdk::sync::State::Before(events) | matrix_sdk::sync::State::After(events) => {
                events.iter().any(|event| {
                    event.get_field::<String>("type").ok().flatten().as_deref()
                        == Some("m.room.member")
                })
            }
        };
        if (state_changed || update.timeline.events.iter().any(events::is_membership))
            && let Ok(members) = events::members(room).await
        {
            what.push(Happening::Members { room: room.room_id().to_owned(), members });
            // Without an outbox there is nobody to wait.
            let _ = self.tell_changed.send(room.room_id().to_owned());
        }
        self.read(room, &update.timeline.events, what);
        Ok(())
    }

    fn read(&mut self, room: &Room, timeline: &[TimelineEvent], what: &mut Vec<Happening>) {
        for event in timeline {
            match events::happening(room, &self.me, event) {
                Some(Happening::Unreadable { room, sender, event }) => {
                    self.unread.entry(event.clone()).or_insert_with(|| Unread::new(room.clone()));
                    what.push(Happening::Unreadable { room, sender, event });
                }
                Some(happening) => what.push(happening),
                None => {}
            }
        }
        if let Some(event) = timeline.iter().rev().find_map(TimelineEvent::event_id) {
            what.push(Happening::Mark { room: room.room_id().to_owned(), event });
        }
    }

    /// What happened in a room after the last commit, oldest first.
    async fn missed(&mut self, room: &Room) -> Result<Vec<Happening>, InboxError> {
        let mut what = Vec::new();
        let Some(mark) = Journal::mark(self.store.as_ref(), room.room_id())? else {
            return Ok(what);
        };
        let mut newest_first: Vec<TimelineEvent> = Vec::new();
        let mut from = None;
        let mut pause = FIRST_PAUSE;
        'pages: for _ in 0..PAGES {
            let options = assign!(MessagesOptions::backward(), {
                from: from.take(),
                limit: uint!(100),
            });
            let page = loop {
                match room.messages(options_again(&options)).await {
                    Ok(page) => break page,
                    Err(error) if is_logged_out(&error) => return Err(InboxError::LoggedOut),
                    Err(error) if is_closed(&error) => {
                        warn!("the history of a room may not be read");
                        return Ok(what);
                    }
                    Err(_) => {
                        sleep(pause).await;
                        pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
                    }
                }
            };
            for event in page.chunk {
                if event.event_id().as_ref() == Some(&mark) {
                    break 'pages;
                }
                newest_first.push(event);
            }
            from = page.end;
            if from.is_none() {
                break;
            }
        }
        newest_first.reverse();
        self.read(room, &newest_first, &mut what);
        Ok(what)
    }

    async fn invited(&self, room: &Room) -> Result<(), InboxError> {
        let Ok(invitation) = room.invite_details().await else { return Ok(()) };
        let direct = room.is_direct().await.unwrap_or(false);
        let happening = Happening::Invited {
            room: room.room_id().to_owned(),
            inviter: invitation.inviter_id,
            direct,
        };
        self.feed(vec![happening]).await
    }

    /// Asks again for what could not be read.
    async fn try_unread(&mut self, at_once: bool) -> Result<(), InboxError> {
        let now = Instant::now();
        let due = |unread: &&mut Unread| at_once || unread.next <= now;
        let mut waiting = Vec::new();
        for (event, unread) in &mut self.unread {
            if let Some(unread) = Some(unread).filter(due) {
                if unread.next <= now {
                    unread.tries += 1;
                    unread.next = now + FIRST_RETRY * 2_u32.saturating_pow(unread.tries);
                }
                waiting.push((event.clone(), unread.room.clone(), unread.tries > TRIES));
            }
        }
        for (event, room, given_up) in waiting {
            let found = match self.client.get_room(&room) {
                Some(room) => room
                    .event(&event, None)
                    .await
                    .ok()
                    .and_then(|found| events::happening(&room, &self.me, &found)),
                None => None,
            };
            match found {
                Some(happening @ Happening::Message { .. }) => {
                    self.unread.remove(&event);
                    self.feed(vec![happening]).await?;
                }
                _ if given_up => {
                    self.unread.remove(&event);
                }
                _ => {}
            }
        }
        Ok(())
    }

    async fn feed(&self, what: Vec<Happening>) -> Result<(), InboxError> {
        if !what.is_empty() {
            self.engine.feed(what).await?;
        }
        Ok(())
    }
}

/// What Kolo asks of a sync: rooms with long timelines, and neither presence nor typing nor
/// receipts.
fn filter() -> FilterDefinition {
    let mut filter = FilterDefinition::default();
    filter.presence.types = Some(Vec::new());
    filter.room = assign!(RoomFilter::default(), {
        timeline: assign!(RoomEventFilter::default(), { limit: Some(uint!(100)) }),
        ephemeral: assign!(RoomEventFilter::default(), { types: Some(Vec::new()) }),
        account_data: assign!(RoomEventFilter::default(), { types: Some(Vec::new()) }),
    });
    filter
}

fn options_again(options: &MessagesOptions) -> MessagesOptions {
    assign!(MessagesOptions::backward(), { from: options.from.clone(), limit: options.limit })
}

/// Whether a room's history is kept from Kolo for good.
fn is_closed(error: &matrix_sdk::Error) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::Forbidden | ErrorKind::NotFound))
}

fn is_logged_out(error: &matrix_sdk::Error) -> bool {
    matches!(
        error.client_api_error_kind(),
        Some(ErrorKind::UnknownToken { .. } | ErrorKind::UserDeactivated)
    )
}
