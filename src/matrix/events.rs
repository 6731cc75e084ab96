//! From what the SDK brings to what the core understands.

use futures_util::{FutureExt, StreamExt};
use jiff::Timestamp;
use matrix_sdk::{
    Room, RoomMemberships,
    deserialized_responses::{TimelineEvent, TimelineEventKind},
    ruma::{
        MilliSecondsSinceUnixEpoch, OwnedEventId, OwnedUserId, UserId,
        events::{
            AnySyncMessageLikeEvent, AnySyncStateEvent, AnySyncTimelineEvent, MessageLikeEventType,
            SyncMessageLikeEvent,
            room::{
                member::MembershipState,
                message::{MessageType, Relation},
            },
        },
        serde::Raw,
    },
    sync::{LeftRoomUpdate, State},
};
use matrix_sdk_base::crypto::IdentityState;
use serde::{Deserialize, de::IgnoredAny};

use super::{
    enclosures::{enclosed, words},
    inbox::{Event, What},
    rooms::is_named_by_kolo,
};
use crate::core::{Content, Departure, Happening, Member};

/// What an event means to Kolo. Only what was encrypted counts as somebody's words: a server could
/// write anything else in anybody's name. What is never encrypted can end things and begin none: a
/// deletion, a room that is replaced. That somebody has reacted is only told, so that it can be
/// explained why it is no answer.
pub(super) fn read(room: &Room, me: &UserId, event: &TimelineEvent) -> Option<Event> {
    let id = event.event_id()?;
    let what = what(room, me, event, &id).unwrap_or(What::Nothing);
    Some(Event { id, what })
}

fn what(room: &Room, me: &UserId, event: &TimelineEvent, id: &OwnedEventId) -> Option<What> {
    let sender = event.sender()?;
    let room = room.room_id().to_owned();
    match &event.kind {
        _ if sender == me => is_own_join(me, event.raw()).then_some(What::OwnJoin),
        TimelineEventKind::Decrypted(_) => {
            let (content, sent_at) = content(event)?;
            let event = id.clone();
            Some(What::Happening(Happening::Message { room, sender, event, sent_at, content }))
        }
        TimelineEventKind::UnableToDecrypt { utd_info, .. } => {
            let unreadable = Happening::Unreadable { room, sender, event: id.clone() };
            Some(What::Unreadable(unreadable, utd_info.session_id.clone()))
        }
        TimelineEventKind::PlainText { event } => Some(What::Happening(match is_reaction(event) {
            true => Happening::Reacted { room, sender },
            false => Happening::Redacted { room, sender, event: redacted(event)? },
        })),
    }
}

fn is_own_join(me: &UserId, event: &Raw<AnySyncTimelineEvent>) -> bool {
    matches!(
        event.deserialize(),
        Ok(AnySyncTimelineEvent::State(AnySyncStateEvent::RoomMember(member)))
            if member.state_key() == me
                && *member.membership() == MembershipState::Join
                // Somebody who changes their name joins once more, too.
                && member.as_original().and_then(|own| own.prev_content()).is_none_or(|before| {
                    before.membership != MembershipState::Join
                })
    )
}

/// Whether somebody has reacted to a message. What is in it is not looked at.
fn is_reaction(event: &Raw<AnySyncTimelineEvent>) -> bool {
    event.get_field::<String>("type").is_ok_and(|sort| sort.as_deref() == Some("m.reaction"))
}

/// Which event a redaction deletes. Where it stands depends on the version of the room.
fn redacted(event: &Raw<AnySyncTimelineEvent>) -> Option<OwnedEventId> {
    #[derive(Deserialize)]
    struct Content {
        redacts: Option<OwnedEventId>,
    }
    if event.get_field::<String>("type").ok()?? != "m.room.redaction" {
        return None;
    }
    let content = event.get_field::<Content>("content").ok()?;
    let inside = content.and_then(|content| content.redacts);
    inside.or_else(|| event.get_field("redacts").ok()?)
}

/// Why Kolo is not in a room any more.
pub(super) fn departure(me: &UserId, update: &LeftRoomUpdate) -> Departure {
    let (State::Before(state) | State::After(state)) = &update.state;
    let state = state.iter().filter_map(|event| event.deserialize().ok());
    let timeline = update.timeline.events.iter();
    let timeline = timeline.filter_map(|event| match event.raw().deserialize().ok()? {
        AnySyncTimelineEvent::State(event) => Some(event),
        AnySyncTimelineEvent::MessageLike(_) => None,
    });
    let last = state
        .chain(timeline)
        .filter_map(|event| match event {
            AnySyncStateEvent::RoomMember(member) if member.state_key() == me => Some(member),
            _ => None,
        })
        .next_back();
    match last {
        Some(member) if *member.membership() == MembershipState::Ban => Departure::Banned,
        Some(member) if member.sender() != me => Departure::Removed,
        _ => Departure::Left,
    }
}

/// Whether Kolo may write in a room.
pub(super) async fn voice(room: &Room) -> Option<Happening> {
    let levels = room.power_levels().await.ok()?;
    let encrypted = MessageLikeEventType::RoomEncrypted;
    let allowed = levels.user_can_send_message(room.own_user_id(), encrypted);
    Some(Happening::Voice { room: room.room_id().to_owned(), allowed })
}

/// The room that takes the place of this one, if one does.
pub(super) fn replacement(room: &Room) -> Option<Happening> {
    let by = room.successor_room()?.room_id;
    Some(Happening::Replaced { room: room.room_id().to_owned(), by })
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
        let text = words(&replacement.new_content.msgtype).to_owned();
        return Some((Content::Correction { of: replacement.event_id, text }, sent_at));
    }
    let content = match message.content.msgtype {
        MessageType::Text(text) => Content::Text(text.body),
        MessageType::Emote(emote) => Content::Text(emote.body),
        MessageType::Notice(_) => return None,
        other => enclosed(&other, is_spoken(event)).unwrap_or(Content::Other),
    };
    Some((content, sent_at))
}

/// Whether a sound was spoken as a message (MSC3245).
fn is_spoken(event: &TimelineEvent) -> bool {
    #[derive(Deserialize)]
    struct Marks {
        #[serde(rename = "org.matrix.msc3245.voice")]
        voice: Option<IgnoredAny>,
    }
    let marks = event.raw().get_field::<Marks>("content").ok().flatten();
    marks.is_some_and(|marks| marks.voice.is_some())
}

fn timestamp(at: MilliSecondsSinceUnixEpoch) -> Option<Timestamp> {
    Timestamp::from_millisecond(i64::from(at.get())).ok()
}

/// Everybody in a room but Kolo. In a room of Kolo's own for a small group, who is invited counts as
/// being in it: what the SDK knows may fall back from the one to the other, and only who has left or
/// declined is not there.
pub(super) async fn members(room: &Room) -> matrix_sdk::Result<Vec<Member>> {
    let me = room.own_user_id().to_owned();
    let counted = match is_named_by_kolo(room) {
        true => RoomMemberships::ACTIVE,
        false => RoomMemberships::JOIN,
    };
    let members = room.members(counted).await?;
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

/// Whose identity in a room is another than the one that Kolo took for theirs when it first met them.
pub(super) async fn replaced(room: &Room) -> matrix_sdk::Result<Vec<OwnedUserId>> {
    let mut changes = Box::pin(room.subscribe_to_identity_status_changes().await?);
    // The first that it brings, at once, is how things stand; if all is well, it waits.
    let now = changes.next().now_or_never().flatten().unwrap_or_default();
    let replaced = now.into_iter().filter(|it| it.changed_to == IdentityState::PinViolation);
    Ok(replaced.map(|it| it.user_id).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn of_a_reaction_only_that_it_is_one_is_read() {
        let event = |sort: &str| {
            let event = json!({
                "type": sort, "event_id": "$one", "sender": "@mira:example.org",
                "origin_server_ts": 1, "redacts": "$two",
                "content": { "m.relates_to": { "rel_type": "m.annotation", "event_id": "$two", "key": "+" } },
            });
            Raw::from_json(serde_json::value::to_raw_value(&event).unwrap())
        };
        assert!(is_reaction(&event("m.reaction")));
        assert_eq!(redacted(&event("m.reaction")), None);
        assert!(!is_reaction(&event("m.room.redaction")));
        assert!(redacted(&event("m.room.redaction")).is_some());
    }
}
