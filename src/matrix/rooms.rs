//! The rooms that Kolo makes: the private room of a person, and the rooms of small groups.
//!
//! Making a room cannot be tried again under the same transaction id, so before Kolo makes one it
//! looks whether an earlier try, of which nothing could be written down any more, had made one
//! already: a room of two that Kolo created, encrypted, with just this person. Therefore nobody
//! gets a second private room, whenever Kolo dies. The room of a small group is found by its name
//! and its people; one that nobody looks for any more is told to the core as [`strays`], which ends
//! it. The homeserver is told nothing by which it could be recognised.

use std::{collections::BTreeSet, time::Duration};

use matrix_sdk::{
    Client, Room, RoomMemberships, RoomState,
    ruma::{
        OwnedUserId, RoomId, UserId,
        api::{
            client::{
                membership::{forget_room, get_member_events, joined_rooms, leave_room},
                room::create_room::v3::{Request, RoomPreset},
                state::get_state_event_for_key,
            },
            error::ErrorKind,
        },
        assign,
        events::{
            InitialStateEvent, StateEventType,
            room::{
                encryption::RoomEncryptionEventContent,
                history_visibility::{HistoryVisibility, RoomHistoryVisibilityEventContent},
                member::{MembershipState, RoomMemberEventContent},
                name::RoomNameEventContent,
            },
        },
        serde::Raw,
    },
};
use serde::de::DeserializeOwned;
use serde_json::json;
use tokio::time::{interval, timeout};

use crate::{
    core::{Happening, LookUpError, is_known},
    store::Store,
};

/// How long a new room may take until the SDK knows that it is encrypted.
const SETTLING: Duration = Duration::from_secs(20);
/// How often it is looked whether something has become known.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Finds the room that Kolo made for a person before, or makes one: encrypted from its first
/// event, history only for those who were there, no name, no topic.
///
/// Nothing is made while the homeserver lists a room that no sync has brought yet, since that may
/// be the one; then there is no room for now.
pub(super) async fn private_room(
    client: &Client,
    person: &UserId,
) -> matrix_sdk::Result<Option<Room>> {
    if let Some(room) = earlier(client, person).await? {
        return Ok(Some(room));
    }
    if !knows_all(client).await? {
        return Ok(None);
    }
    let encryption = InitialStateEvent::with_empty_state_key(
        RoomEncryptionEventContent::with_recommended_defaults(),
    );
    let history = InitialStateEvent::with_empty_state_key(RoomHistoryVisibilityEventContent::new(
        HistoryVisibility::Joined,
    ));
    let request = assign!(Request::new(), {
        invite: vec![person.to_owned()],
        is_direct: true,
        preset: Some(RoomPreset::PrivateChat),
        initial_state: vec![
            Raw::new(&encryption)?.cast_unchecked(),
            Raw::new(&history)?.cast_unchecked(),
        ],
    });
    let room = client.create_room(request).await?;
    settle(&room).await;
    Ok(Some(room))
}

/// Waits until the SDK knows that a new room is encrypted, but not for ever: before each send it is
/// asked again.
pub(super) async fn settle(room: &Room) {
    let _ = timeout(SETTLING, room.request_encryption_state()).await;
}

/// Waits until the SDK knows that these people are in a room or invited, whether or not they have
/// gone since: it gives the keys only to those it knows of, and a sync may bring a new room before
/// the invitations into it. Whether it knows them in time.
pub(super) async fn knows(room: &Room, people: &[OwnedUserId]) -> matrix_sdk::Result<bool> {
    let knowing = async {
        let mut again = interval(LOOK_AGAIN);
        for user in people {
            while room.get_member_no_sync(user).await?.is_none() {
                again.tick().await;
            }
        }
        Ok(true)
    };
    timeout(SETTLING, knowing).await.unwrap_or(Ok(false))
}

/// Whether a room is one that Kolo has made and named, as those of small groups are.
pub(super) fn is_named_by_kolo(room: &Room) -> bool {
    let me = room.own_user_id();
    let by_me = room.creators().is_some_and(|creators| creators.iter().all(|by| by == me));
    by_me && room.name().is_some()
}

/// Whether syncs have brought every room in which the homeserver says that Kolo is.
async fn knows_all(client: &Client) -> matrix_sdk::Result<bool> {
    let listed = client.send(joined_rooms::v3::Request::new()).await?.joined_rooms;
    Ok(listed.iter().all(|room| joined(client, room).is_some()))
}

/// The room of a small group that Kolo made in an earlier try, or a new one: encrypted from its
/// first event, with history for those who are invited, so that whoever comes a minute later can
/// read what was asked. Only Kolo may invite into it. `None` if none can be made for now.
pub(super) async fn breakout(
    client: &Client,
    store: &dyn Store,
    name: &str,
    invite: &[OwnedUserId],
) -> Result<Option<(Room, Origin)>, BreakoutError> {
    let wanted: BTreeSet<OwnedUserId> = invite.iter().cloned().collect();
    for (room, called) in unknown_by_name(client, store).await? {
        if called != name || !room.latest_encryption_state().await?.is_encrypted() {
            continue;
        }
        let found = made_for(&room).await?;
        if found.is_empty() {
            // Whoever was to be invited into it never will be.
            quit(client, room.room_id()).await?;
        } else if found.is_subset(&wanted) {
            return Ok(Some((room, Origin::Found)));
        }
    }
    if !knows_all(client).await? {
        return Ok(None);
    }
    let encryption = InitialStateEvent::with_empty_state_key(
        RoomEncryptionEventContent::with_recommended_defaults(),
    );
    let history = InitialStateEvent::with_empty_state_key(RoomHistoryVisibilityEventContent::new(
        HistoryVisibility::Invited,
    ));
    let levels = Raw::new(&json!({ "invite": 50 })).map_err(matrix_sdk::Error::from)?;
    let initial_state = vec![
        Raw::new(&encryption).map_err(matrix_sdk::Error::from)?.cast_unchecked(),
        Raw::new(&history).map_err(matrix_sdk::Error::from)?.cast_unchecked(),
    ];
    let request = assign!(Request::new(), {
        name: Some(name.to_owned()),
        invite: invite.to_vec(),
        preset: Some(RoomPreset::PrivateChat),
        power_level_content_override: Some(levels.cast_unchecked()),
        initial_state,
    });
    Ok(Some((client.create_room(request).await?, Origin::Made)))
}

/// Where a room comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// An earlier try, which may not have invited everybody.
    Found,
    /// This one.
    Made,
}

/// Why the room of a small group was neither found nor made.
#[derive(Debug, thiserror::Error)]
pub(super) enum BreakoutError {
    /// The homeserver or the SDK did not do it.
    #[error(transparent)]
    Matrix(#[from] matrix_sdk::Error),
    /// The store did not say which rooms are known.
    #[error(transparent)]
    LookUp(#[from] LookUpError),
}

/// Rooms that Kolo has made and named, and of which nothing is noted. What the SDK knows of a new
/// room may be older than its name, so the homeserver is asked.
async fn unknown_by_name(
    client: &Client,
    store: &dyn Store,
) -> Result<Vec<(Room, String)>, BreakoutError> {
    let Some(me) = client.user_id() else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for room in client.joined_rooms() {
        let by_me = room.creators().is_none_or(|creators| creators.iter().all(|by| by == me));
        if !by_me || is_known(store, room.room_id())? {
            continue;
        }
        let name = match room.name() {
            Some(name) => Some(name),
            None => name(&room).await?,
        };
        found.extend(name.map(|name| (room, name)));
    }
    Ok(found)
}

async fn name(room: &Room) -> matrix_sdk::Result<Option<String>> {
    let content: Option<RoomNameEventContent> = state(room, StateEventType::RoomName, "").await?;
    Ok(content.map(|content| content.name))
}

/// For whom a room was made, as the homeserver knows: what the SDK knows may be younger than the
/// room and older than the invitations into it. Some may have left it since.
async fn made_for(room: &Room) -> matrix_sdk::Result<BTreeSet<OwnedUserId>> {
    let request = get_member_events::v3::Request::new(room.room_id().to_owned());
    let members = room.client().send(request).await?.chunk;
    let members = members.into_iter().filter_map(|member| member.deserialize().ok());
    let users = members.map(|member| member.state_key().clone());
    Ok(users.filter(|user| user != room.own_user_id()).collect())
}

/// Rooms that Kolo has made and named, and of which nothing was noted: the core knows whether
/// somebody still waits for them.
pub(super) async fn strays(
    client: &Client,
    store: &dyn Store,
) -> Result<Vec<Happening>, BreakoutError> {
    let rooms = unknown_by_name(client, store).await?.into_iter();
    let made = |(room, name): (Room, String)| Happening::Made { room: room.room_id().into(), name };
    Ok(rooms.map(made).collect())
}

/// Sees to it that these people are in a room or invited.
pub(super) async fn invite_all(room: &Room, people: &[OwnedUserId]) -> matrix_sdk::Result<usize> {
    let mut invited = 0;
    for user in people {
        match membership(room, user).await? {
            Some(MembershipState::Join | MembershipState::Invite) => {}
            _ => {
                room.invite_user_by_id(user).await?;
                invited += 1;
            }
        }
    }
    Ok(invited)
}

/// Takes somebody out of a room, if they are in it.
pub(super) async fn remove(room: &Room, user: &UserId) -> matrix_sdk::Result<()> {
    match room.kick_user(user, None).await {
        Err(error) if !is_refused(&error) => Err(error),
        // They have gone by themselves.
        _ => Ok(()),
    }
}

/// Whoever is in a room, or invited, but for Kolo.
pub(super) async fn others(room: &Room) -> matrix_sdk::Result<Vec<OwnedUserId>> {
    let active = room.members(RoomMemberships::ACTIVE).await?;
    let others = active.into_iter().map(|member| member.user_id().to_owned());
    Ok(others.filter(|user| user != room.own_user_id()).collect())
}

/// Kolo leaves a room for good, and forgets it.
pub(super) async fn quit(client: &Client, room: &RoomId) -> matrix_sdk::Result<()> {
    if let Err(error) = client.send(leave_room::v3::Request::new(room.to_owned())).await {
        let error = matrix_sdk::Error::from(error);
        if !is_refused(&error) {
            return Err(error);
        }
    }
    // Whether the homeserver forgets that Kolo was there changes nothing for anybody.
    let _ = client.send(forget_room::v3::Request::new(room.to_owned())).await;
    Ok(())
}

fn is_refused(error: &matrix_sdk::Error) -> bool {
    matches!(error.client_api_error_kind(), Some(ErrorKind::Forbidden | ErrorKind::NotFound))
}

async fn earlier(client: &Client, person: &UserId) -> matrix_sdk::Result<Option<Room>> {
    let Some(me) = client.user_id() else { return Ok(None) };
    for room in client.joined_rooms() {
        let made_by_me = room.creators().is_some_and(|creators| creators.iter().all(|by| by == me));
        if !made_by_me || !room.latest_encryption_state().await?.is_encrypted() {
            continue;
        }
        let active = room.members(RoomMemberships::ACTIVE).await?;
        let others: Vec<OwnedUserId> = active
            .into_iter()
            .map(|member| member.user_id().to_owned())
            .filter(|user| user != me)
            .collect();
        if let [other] = others.as_slice()
            && other == person
        {
            return Ok(Some(room));
        }
    }
    Ok(None)
}

/// The room, if Kolo is in it.
pub(super) fn joined(client: &Client, room: &RoomId) -> Option<Room> {
    client.get_room(room).filter(|room| room.state() == RoomState::Joined)
}

/// Whether the person is in their private room, and the SDK knows it: it gives the keys to those it
/// knows to be there. If they have left, they are invited again.
///
/// The homeserver is asked each time. What syncs bring may be late, and for a moment even wrong: if
/// somebody leaves while Kolo writes to them, Synapse tells that they left, then that they are there,
/// and then again that they left. What is said in between would be read by nobody.
///
/// Nothing is said before they have joined: in a room whose history is for those who were there,
/// nobody who is only invited is given its keys, so they could never read it.
pub(super) async fn is_there(room: &Room, person: &UserId) -> matrix_sdk::Result<bool> {
    match membership(room, person).await? {
        Some(MembershipState::Join) => {}
        Some(MembershipState::Invite) => return Ok(false),
        _ => return room.invite_user_by_id(person).await.map(|()| false),
    }
    if is_known_to_be_there(room, person).await? {
        return Ok(true);
    }
    // A list of members that was asked for before they came may have arrived after their coming.
    room.mark_members_missing();
    is_known_to_be_there(room, person).await
}

async fn is_known_to_be_there(room: &Room, person: &UserId) -> matrix_sdk::Result<bool> {
    let member = room.get_member(person).await?;
    Ok(member.is_some_and(|member| *member.membership() == MembershipState::Join))
}

async fn membership(room: &Room, person: &UserId) -> matrix_sdk::Result<Option<MembershipState>> {
    let member: Option<RoomMemberEventContent> =
        state(room, StateEventType::RoomMember, person.as_str()).await?;
    Ok(member.map(|member| member.membership))
}

/// The content of a state event, as the homeserver knows it.
async fn state<C: DeserializeOwned>(
    room: &Room,
    kind: StateEventType,
    key: &str,
) -> matrix_sdk::Result<Option<C>> {
    let (room_id, key) = (room.room_id().to_owned(), key.to_owned());
    let request = get_state_event_for_key::v3::Request::new(room_id, kind, key);
    match room.client().send(request).await {
        Ok(response) => Ok(Some(serde_json::from_str(response.event_or_content.get())?)),
        Err(error) if error.client_api_error_kind() == Some(&ErrorKind::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
