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
                membership::{forget_room, joined_rooms, leave_room},
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
            },
        },
        serde::Raw,
    },
};
use serde_json::json;
use tokio::time::timeout;

use crate::{
    core::{Happening, LookUpError, is_breakout},
    store::Store,
};

/// How long a new room may take until the SDK knows that it is encrypted.
const SETTLING: Duration = Duration::from_secs(20);

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
) -> Result<Option<Room>, BreakoutError> {
    for room in unknown_by_name(client, store)? {
        if room.name().as_deref() == Some(name) && is_for(&room, invite).await? {
            return Ok(Some(room));
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
    Ok(Some(client.create_room(request).await?))
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

/// Rooms that Kolo has made and named, and that are no small group's as far as the store knows.
fn unknown_by_name(client: &Client, store: &dyn Store) -> Result<Vec<Room>, LookUpError> {
    let Some(me) = client.user_id() else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    for room in client.joined_rooms() {
        let made_by_me = room.creators().is_some_and(|creators| creators.iter().all(|by| by == me));
        if made_by_me && room.name().is_some() && !is_breakout(store, room.room_id())? {
            found.push(room);
        }
    }
    Ok(found)
}

/// Whether a room was made for just these people. Some may have left it since.
async fn is_for(room: &Room, people: &[OwnedUserId]) -> matrix_sdk::Result<bool> {
    if !room.latest_encryption_state().await?.is_encrypted() {
        return Ok(false);
    }
    let wanted: BTreeSet<&UserId> = people.iter().map(AsRef::as_ref).collect();
    let all = room.members(RoomMemberships::all()).await?;
    let found: BTreeSet<&UserId> = all
        .iter()
        .map(|member| member.user_id())
        .filter(|user| *user != room.own_user_id())
        .collect();
    Ok(found == wanted)
}

/// Rooms that Kolo has made and named, and of which nothing was noted: the core knows whether
/// somebody still waits for them.
pub(super) fn strays(client: &Client, store: &dyn Store) -> Result<Vec<Happening>, LookUpError> {
    let rooms = unknown_by_name(client, store)?.into_iter();
    let made = |room: Room| {
        let name = room.name()?;
        Some(Happening::Made { room: room.room_id().to_owned(), name })
    };
    Ok(rooms.filter_map(made).collect())
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

/// Whether the person is in their private room, as far as the SDK knows: it gives the keys to those
/// it knows to be there. If they have left, they are invited again.
///
/// Nothing is said before they have joined: in a room whose history is for those who were there,
/// nobody who is only invited is given its keys, so they could never read it.
pub(super) async fn is_there(room: &Room, person: &UserId) -> matrix_sdk::Result<bool> {
    let known = room.get_member(person).await?.map(|member| member.membership().clone());
    match known {
        Some(MembershipState::Join) => return Ok(true),
        Some(MembershipState::Invite) => return Ok(false),
        _ => {}
    }
    // What the SDK knows may be older than the room: only the homeserver can say that they left.
    match membership(room, person).await? {
        Some(MembershipState::Join | MembershipState::Invite) => Ok(false),
        _ => room.invite_user_by_id(person).await.map(|()| false),
    }
}

async fn membership(room: &Room, person: &UserId) -> matrix_sdk::Result<Option<MembershipState>> {
    let request = get_state_event_for_key::v3::Request::new(
        room.room_id().to_owned(),
        StateEventType::RoomMember,
        person.to_string(),
    );
    match room.client().send(request).await {
        Ok(response) => {
            let member: RoomMemberEventContent =
                serde_json::from_str(response.event_or_content.get())?;
            Ok(Some(member.membership))
        }
        Err(error) if error.client_api_error_kind() == Some(&ErrorKind::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
