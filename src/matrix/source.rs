//! The homeserver, through the SDK.

use std::{
    collections::{BTreeMap, BTreeSet},
    pin::Pin,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use futures_util::{FutureExt, Stream, StreamExt};
use matrix_sdk::{
    Client, Room,
    config::SyncSettings,
    room::MessagesOptions,
    ruma::{
        OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId,
        api::{
            Direction,
            client::{
                filter::{FilterDefinition, RoomEventFilter, RoomFilter},
                sync::sync_events::v3::Filter,
            },
            error::ErrorKind,
        },
        assign,
        events::{StateEventType, room::member::MembershipState},
        presence::PresenceState,
        uint,
    },
    sync::{JoinedRoomUpdate, SyncResponse},
};
use matrix_sdk_base::StateStoreDataKey;
use tokio::time::{Instant, sleep};
use tracing::{debug, warn};

use super::{
    client::is_store_failure,
    events,
    inbox::{Event, From, InboxError, Keys, News, Page, RoomNews, Source},
};
use crate::core::{Happening, Moment};

/// The first pause after a request that failed; it doubles with each.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// No pause is longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Which keys came, as the SDK tells.
type KeyStream = Pin<Box<dyn Stream<Item = Keys> + Send>>;

/// Whose identity has changed in some way, as the SDK tells.
type IdentityStream = Pin<Box<dyn Stream<Item = Vec<OwnedUserId>> + Send>>;

/// The homeserver, for the inbox.
pub(crate) struct Sdk {
    client: Client,
    me: OwnedUserId,
    begun: Instant,
    keys: Option<KeyStream>,
    identities: Option<IdentityStream>,
    /// Whose identity was replaced and told of. The SDK takes the new one for theirs when that is on
    /// disk, so that it is told of once, and not forgotten if Kolo dies before.
    told: Mutex<BTreeSet<OwnedUserId>>,
    filter: FilterDefinition,
}

impl Sdk {
    /// # Errors
    /// If the client is not logged in.
    pub async fn new(client: Client) -> Result<Self, InboxError> {
        let me = client.user_id().ok_or(InboxError::NoSession)?.to_owned();
        let keys = client.encryption().room_keys_received_stream().await;
        let keys = keys.map(|stream| -> KeyStream {
            Box::pin(stream.map(|came| match came {
                Ok(keys) => Keys {
                    any: false,
                    sessions: keys.into_iter().map(|key| key.session_id).collect(),
                },
                Err(_) => Keys { any: true, ..Keys::default() },
            }))
        });
        let identities = client.encryption().user_identities_stream().await.ok();
        let identities = identities.map(|stream| -> IdentityStream {
            Box::pin(stream.map(|came| came.changed.into_keys().collect()))
        });
        let (begun, told) = (Instant::now(), Mutex::default());
        Ok(Self { client, me, begun, keys, identities, told, filter: filter() })
    }

    fn keys_that_came(&mut self) -> Keys {
        let mut all = Keys::default();
        if let Some(stream) = &mut self.keys {
            while let Some(Some(came)) = stream.next().now_or_never() {
                all.any |= came.any;
                all.sessions.extend(came.sessions);
            }
        }
        all
    }

    /// Whose identity was replaced since the last time.
    async fn replaced(&mut self) -> Vec<Happening> {
        let mut changed = BTreeSet::new();
        if let Some(stream) = &mut self.identities {
            while let Some(Some(users)) = stream.next().now_or_never() {
                changed.extend(users);
            }
        }
        let mut replaced = BTreeSet::new();
        for user in changed.into_iter().filter(|user| *user != self.me) {
            if let Some(room) = room_with(&self.client, &user).await {
                replaced.extend(replaced_in(&room).await.into_iter().filter(|it| *it == user));
            }
        }
        self.tells_of(replaced)
    }

    fn tells_of(&self, replaced: impl IntoIterator<Item = OwnedUserId>) -> Vec<Happening> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let tell = |person: OwnedUserId| {
            told.insert(person.clone()).then_some(Happening::IdentityReplaced { person })
        };
        replaced.into_iter().filter_map(tell).collect()
    }

    /// Everything that was told of is on disk: from now on the SDK takes these identities for theirs.
    async fn takes_identities(&self) {
        let told = std::mem::take(&mut *self.told.lock().unwrap_or_else(PoisonError::into_inner));
        for user in told {
            let taken = match self.client.encryption().get_user_identity(&user).await {
                Ok(Some(identity)) => identity.pin().await,
                Ok(None) => Ok(()),
                Err(error) => Err(error),
            };
            if let Err(error) = taken {
                warn!("an identity that was replaced could not be noted, and will be told again");
                debug!(%error, "why");
            }
        }
    }

    async fn news(&mut self, response: SyncResponse) -> News {
        let replaced = self.replaced().await;
        let mut rooms = Vec::new();
        for (id, update) in response.rooms.joined {
            if let Some(room) = self.client.get_room(&id) {
                rooms.push(self.room_news(&room, update).await);
            }
        }
        let left = response.rooms.left.into_iter().map(|(room, update)| {
            let why = events::departure(&self.me, &update);
            (room, why)
        });
        let left = left.collect();
        let mut invited = Vec::new();
        for id in response.rooms.invited.into_keys() {
            if let Some(room) = self.client.get_room(&id) {
                invited.extend(invitation(&room).await);
            }
        }
        let (token, keys) = (response.next_batch, self.keys_that_came());
        News { token, replaced, rooms, left, invited, keys }
    }

    async fn room_news(&self, room: &Room, update: JoinedRoomUpdate) -> RoomNews {
        let about = about_changes(room, &update).await;
        let events = update.timeline.events.iter();
        let events = events.filter_map(|event| events::read(room, &self.me, event)).collect();
        RoomNews {
            room: room.room_id().to_owned(),
            limited: update.timeline.limited,
            about,
            events,
        }
    }
}

impl Source for Sdk {
    async fn position(&self) -> Result<Option<String>, InboxError> {
        let kept = self.client.state_store().get_kv_data(StateStoreDataKey::SyncToken).await;
        let kept = kept.map_err(|cause| InboxError::SdkStore(Box::new(cause.into())))?;
        Ok(kept.and_then(|kept| kept.into_sync_token()))
    }

    async fn sync(&mut self, wait: Duration) -> Result<News, InboxError> {
        self.takes_identities().await;
        let mut pause = FIRST_PAUSE;
        loop {
            let settings = SyncSettings::new()
                .timeout(wait)
                .filter(Filter::FilterDefinition(self.filter.clone()))
                .set_presence(PresenceState::Offline);
            match self.client.sync_once(settings).await {
                Ok(response) => return Ok(self.news(response).await),
                Err(error) => {
                    let error = passing(error)?;
                    warn!(?pause, "the homeserver did not answer a sync");
                    debug!(%error, "why the sync failed");
                }
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
        }
    }

    fn rooms(&self) -> Vec<OwnedRoomId> {
        self.client.joined_rooms().iter().map(|room| room.room_id().to_owned()).collect()
    }

    async fn invited(&self) -> Vec<Happening> {
        let mut invited = Vec::new();
        for room in self.client.invited_rooms() {
            invited.extend(invitation(&room).await);
        }
        invited
    }

    async fn about(&self, room: &RoomId) -> Vec<Happening> {
        let Some(room) = self.client.get_room(room) else { return Vec::new() };
        let mut about = Vec::new();
        match events::present(&room).await {
            Ok(present) => about.push(present),
            Err(error) => {
                warn!("who is in a room could not be asked");
                debug!(%error, "why");
            }
        }
        about.extend(events::replacement(&room));
        about.extend(self.tells_of(replaced_in(&room).await));
        about
    }

    async fn own_join(&self, room: &RoomId) -> Option<OwnedEventId> {
        let room = self.client.get_room(room)?;
        let me = room.get_member_no_sync(&self.me).await.ok()??;
        me.event().event_id().map(ToOwned::to_owned)
    }

    async fn page(&self, room: &RoomId, from: From) -> Result<Option<Page>, InboxError> {
        let Some(room) = self.client.get_room(room) else { return Ok(None) };
        let mut from = Some(from);
        let mut pause = FIRST_PAUSE;
        loop {
            let found = match &from {
                Some(From::Event(event)) => around(&room, event).await,
                Some(From::Token(token)) => on(&room, Some(token.clone())).await,
                None => on(&room, None).await,
            };
            match found {
                Ok((found, next)) => {
                    debug!(events = found.len(), more = next.is_some(), "a page of a room");
                    let read = |event| events::read(&room, &self.me, event);
                    let events = found.iter().filter_map(read).collect();
                    return Ok(Some(Page { events, next }));
                }
                Err(error) => {
                    let error = passing(error)?;
                    match error.client_api_error_kind() {
                        // The event of the mark is gone from the homeserver: from the beginning, of
                        // which everything that was seen is left out anyway.
                        Some(ErrorKind::NotFound) if matches!(from, Some(From::Event(_))) => {
                            from = None;
                            continue;
                        }
                        Some(ErrorKind::Forbidden | ErrorKind::NotFound) => {
                            warn!("the history of a room may not be read");
                            return Ok(None);
                        }
                        _ => debug!(%error, "a page of a room did not come"),
                    }
                }
            }
            sleep(pause).await;
            pause = pause.saturating_mul(2).min(LONGEST_PAUSE);
        }
    }

    async fn event(&self, room: &RoomId, event: &OwnedEventId) -> Option<Event> {
        let room = self.client.get_room(room)?;
        let found = room.event(event, None).await.ok()?;
        events::read(&room, &self.me, &found)
    }

    fn now(&self) -> Moment {
        self.begun.elapsed()
    }
}

type Found = (Vec<matrix_sdk::deserialized_responses::TimelineEvent>, Option<String>);

/// An event with those before and after it. Those before may have come to the homeserver late, from
/// another server, and stand there only since.
async fn around(room: &Room, event: &OwnedEventId) -> matrix_sdk::Result<Found> {
    let found = room.event_with_context(event, true, uint!(100), None).await?;
    let before = found.events_before.into_iter().rev();
    let events = before.chain(found.event).chain(found.events_after).collect();
    Ok((events, found.next_batch_token))
}

/// The events after a token, or the first ones. Where there are none there is no next page.
async fn on(room: &Room, token: Option<String>) -> matrix_sdk::Result<Found> {
    let options = assign!(MessagesOptions::new(Direction::Forward), {
        from: token,
        limit: uint!(100),
    });
    let page = room.messages(options).await?;
    let next = page.end.filter(|_| !page.chunk.is_empty());
    Ok((page.chunk, next))
}

/// What changed in a room but for its messages.
async fn about_changes(room: &Room, update: &JoinedRoomUpdate) -> Vec<Happening> {
    let mut changed: BTreeMap<StateEventType, ()> = BTreeMap::new();
    let (matrix_sdk::sync::State::Before(state) | matrix_sdk::sync::State::After(state)) =
        &update.state;
    let state = state.iter().filter_map(|event| event.get_field::<StateEventType>("type").ok()?);
    let timeline = update.timeline.events.iter();
    let timeline = timeline.filter_map(|event| event.raw().get_field("type").ok()?);
    changed.extend(state.chain(timeline).map(|kind| (kind, ())));

    let mut about = Vec::new();
    if changed.contains_key(&StateEventType::RoomMember)
        && let Ok(members) = events::members(room).await
    {
        about.push(Happening::Members { room: room.room_id().to_owned(), members });
    }
    if changed.contains_key(&StateEventType::RoomPowerLevels) {
        about.extend(events::voice(room).await);
    }
    if changed.contains_key(&StateEventType::RoomTombstone) {
        about.extend(events::replacement(room));
    }
    about
}

/// A room in which Kolo is with somebody.
async fn room_with(client: &Client, user: &UserId) -> Option<Room> {
    for room in client.joined_rooms() {
        let member = room.get_member_no_sync(user).await.ok().flatten();
        if member.is_some_and(|member| *member.membership() == MembershipState::Join) {
            return Some(room);
        }
    }
    None
}

async fn replaced_in(room: &Room) -> Vec<OwnedUserId> {
    match events::replaced(room).await {
        Ok(replaced) => replaced,
        Err(error) => {
            warn!("the identities in a room could not be looked at");
            debug!(%error, "why");
            Vec::new()
        }
    }
}

async fn invitation(room: &Room) -> Option<Happening> {
    let details = room.invite_details().await.ok()?;
    let direct = room.is_direct().await.unwrap_or(false);
    let (room, inviter) = (room.room_id().to_owned(), details.inviter_id);
    Some(Happening::Invited { room, inviter, direct })
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

/// Gives back an error after which the same can be tried again.
fn passing(error: matrix_sdk::Error) -> Result<matrix_sdk::Error, InboxError> {
    match error.client_api_error_kind() {
        Some(ErrorKind::UnknownToken { .. }) => Err(InboxError::LoggedOut),
        Some(ErrorKind::UserDeactivated) => Err(InboxError::Deactivated),
        _ if is_store_failure(&error) => Err(InboxError::SdkStore(Box::new(error))),
        _ => Ok(error),
    }
}
