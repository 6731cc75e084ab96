//! From what the SDK brings to what the core understands.

use jiff::Timestamp;
use matrix_sdk::{
    Room, RoomMemberships,
    deserialized_responses::{TimelineEvent, TimelineEventKind},
    ruma::{
        MilliSecondsSinceUnixEpoch, UserId,
        events::{
            AnySyncMessageLikeEvent, AnySyncTimelineEvent, SyncMessageLikeEvent,
            room::message::{MessageType, Relation},
        },
    },
};

use crate::core::{Content, Happening, Member};

/// What an event of an encrypted room means, if it means anything to Kolo. Only what was
/// encrypted counts: a server could write anything else in anybody's name.
pub(super) fn happening(room: &Room, me: &UserId, event: &TimelineEvent) -> Option<Happening> {
    let sender = event.sender().filter(|sender| sender != me)?;
    let id = event.event_id()?;
    let room = room.room_id().to_owned();
    match &event.kind {
        TimelineEventKind::Decrypted(_) => {
            let (content, sent_at) = content(event)?;
            Some(Happening::Message { room, sender, event: id, sent_at, content })
        }
        TimelineEventKind::UnableToDecrypt { .. } => {
            Some(Happening::Unreadable { room, sender, event: id })
        }
        TimelineEventKind::PlainText { .. } => None,
    }
}

fn content(event: &TimelineEvent) -> Option<(Content, Timestamp)> {
    let AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(
        SyncMessageLikeEvent::Original(message),
    )) = event.raw().deserialize().ok()?
    else {
        return None;
    };
    let sent_at = timestamp(message.origin_server_ts)?;
    if let Some(Relation::Replacement(replacement)) = message.content.relates_to {
        let text = replacement.new_content.msgtype.body().to_owned();
        return Some((Content::Correction(text), sent_at));
    }
    let content = match message.content.msgtype {
        MessageType::Text(text) => Content::Text(text.body),
        MessageType::Emote(emote) => Content::Text(emote.body),
        MessageType::Notice(_) => return None,
        _ => Content::Other,
    };
    Some((content, sent_at))
}

fn timestamp(at: MilliSecondsSinceUnixEpoch) -> Option<Timestamp> {
    Timestamp::from_millisecond(i64::from(at.get())).ok()
}

/// Whether an event changes who is in the room.
pub(super) fn is_membership(event: &TimelineEvent) -> bool {
    event.kind.event_type().as_deref() == Some("m.room.member")
}

/// Everybody in a room but Kolo.
pub(super) async fn members(room: &Room) -> matrix_sdk::Result<Vec<Member>> {
    let me = room.own_user_id().to_owned();
    let members = room.members(RoomMemberships::JOIN).await?;
    Ok(members
        .into_iter()
        .filter(|member| member.user_id() != me)
        .map(|member| Member {
            user: member.user_id().to_owned(),
            name: member.display_name().map(ToOwned::to_owned),
        })
        .collect())
}

/// That Kolo is in a room, and with whom.
pub(super) async fn present(room: &Room) -> matrix_sdk::Result<Happening> {
    let encrypted = room.latest_encryption_state().await?.is_encrypted();
    Ok(Happening::Present {
        room: room.room_id().to_owned(),
        encrypted,
        members: members(room).await?,
    })
}

/// Who in a room has devices, and none that they have cross-signed: they are given no keys, so they
/// cannot read what Kolo writes. Asked after a message was sent, when all devices are known.
pub(super) async fn unverified(room: &Room) -> matrix_sdk::Result<Vec<Happening>> {
    let mut found = Vec::new();
    for Member { user, .. } in members(room).await? {
        let devices = room.client().encryption().get_user_devices(&user).await?;
        let mut devices = devices.devices().peekable();
        if devices.peek().is_some() && !devices.any(|device| device.is_cross_signed_by_owner()) {
            let room = room.room_id().to_owned();
            found.push(Happening::Unverified { room, person: user });
        }
    }
    Ok(found)
}
