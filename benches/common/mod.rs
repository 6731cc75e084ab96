//! What several benchmarks measure Kolo against: a bot that keeps nothing.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

use std::{path::Path, time::Duration};

use anyhow::Context;
use kolo::{matrix, ops::sandbox::Sandbox, store::MasterKey};
use matrix_sdk::{
    Client,
    config::SyncSettings,
    ruma::{
        OwnedUserId,
        events::{
            AnySyncMessageLikeEvent, AnySyncTimelineEvent, SyncMessageLikeEvent,
            room::message::RoomMessageEventContent,
        },
    },
};

pub const PASSWORD: &str = "bench";

/// A client with Kolo's own settings.
pub async fn echo_client(sandbox: &Sandbox, folder: &Path) -> anyhow::Result<Client> {
    sandbox.register("echo", PASSWORD).await?;
    let key = MasterKey::generate([7; 32]);
    let client = matrix::build(sandbox.url(), &folder.join("echo"), &key).await?;
    matrix::log_in(&client, "echo", &PASSWORD.to_owned().into()).await?;
    client.encryption().wait_for_e2ee_initialization_tasks().await;
    Ok(client)
}

/// What a bot does that keeps nothing: it answers as soon as the sync has brought a message.
pub async fn echo_loop(client: Client, me: OwnedUserId) -> anyhow::Result<()> {
    loop {
        let settings = SyncSettings::new().timeout(Duration::from_secs(30));
        let response = client.sync_once(settings).await?;
        for id in response.rooms.invited.keys() {
            client.join_room_by_id(id).await?;
        }
        for (id, update) in &response.rooms.joined {
            let room = client.get_room(id).context("an unknown room")?;
            for event in &update.timeline.events {
                let AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(
                    SyncMessageLikeEvent::Original(message),
                )) = event.raw().deserialize()?
                else {
                    continue;
                };
                if message.sender != me && message.content.body() == "ping" {
                    room.send(RoomMessageEventContent::text_plain("pong")).await?;
                }
            }
        }
    }
}

/// The time that this many per cent of the sorted times do not exceed.
pub fn at(times: &[Duration], percent: usize) -> Duration {
    let last = times.len().saturating_sub(1);
    times.get(last * percent / 100).copied().unwrap_or_default()
}
