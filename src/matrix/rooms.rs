//! The private room of a person: found, or opened.
//!
//! Making a room cannot be tried again under the same transaction id, so before Kolo makes one it
//! looks whether an earlier try, of which nothing could be written down any more, had made one
//! already: a room of two that Kolo created, encrypted, with just this person. Therefore nobody
//! gets a second private room, whenever Kolo dies.

use std::time::Duration;

use matrix_sdk::{
    Client, Room, RoomMemberships, RoomState,
    ruma::{
        OwnedUserId, RoomId, UserId,
        api::{
            client::{
                membership::joined_rooms,
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
use tokio::time::timeout;

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
    let listed = client.send(joined_rooms::v3::Request::new()).await?.joined_rooms;
    if listed.iter().any(|room| joined(client, room).is_none()) {
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
    // The answer only matters for how long to wait: before each send it is asked again.
    let _ = timeout(SETTLING, room.request_encryption_state()).await;
    Ok(Some(room))
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
