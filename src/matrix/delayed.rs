//! Messages that the homeserver sends if Kolo does not take them back in time (MSC4140).
//!
//! They are encrypted here, since the SDK encrypts only what it sends at once: the keys of the room go
//! out as they do before any message, and what is handed over is what a message would be. A homeserver
//! that does not know delays would send it at once, so it is asked first, and by the way in which
//! delayed messages are taken back, too.

use std::time::Duration;

use matrix_sdk::{
    Client, HttpError, Room, RoomMemberships,
    ruma::{
        OwnedTransactionId,
        api::{
            FeatureFlag,
            client::{
                delayed_events::{
                    DelayParameters,
                    delayed_message_event::unstable::Request as Arm,
                    update_delayed_event::unstable::{Request as Update, UpdateAction},
                },
                to_device::send_event_to_device::v3::Request as ToDevice,
            },
            error::ErrorKind,
        },
        events::MessageLikeEventType,
        serde::Raw,
    },
};
use matrix_sdk_base::BaseClient;
use serde_json::Value;
use thiserror::Error;
use tokio::sync::OnceCell;
use tracing::{info, warn};

const FEATURE: &str = "org.matrix.msc4140";
/// Nothing lies ready under this name.
const NOTHING: &str = "kolo-asks-whether-this-is-known";

/// Why a message does not lie ready.
#[derive(Debug, Error)]
pub(super) enum DelayedError {
    #[error(transparent)]
    Http(#[from] HttpError),
    #[error(transparent)]
    Matrix(#[from] matrix_sdk::Error),
    #[error("it could not be encrypted: {0}")]
    Encryption(String),
    /// It would be the same at every try.
    #[error(
        "the homeserver does not keep it; perhaps max_event_delay_duration is under a day: {0}"
    )]
    Refused(HttpError),
}

/// The homeserver's delayed messages.
pub(super) struct Delayed {
    client: Client,
    base: BaseClient,
    supported: OnceCell<bool>,
}

impl Delayed {
    pub fn new(client: Client, base: BaseClient) -> Self {
        Self { client, base, supported: OnceCell::new() }
    }

    /// Whether the homeserver keeps messages for later, and lets Kolo take them back.
    pub async fn is_supported(&self) -> Result<bool, DelayedError> {
        let asked = async || {
            let features = self.client.unstable_features().await?;
            let known = features.contains(&FeatureFlag::from(FEATURE)) && self.answers().await?;
            info!(known, "whether the homeserver sends messages for a Kolo that is gone");
            Ok(known)
        };
        self.supported.get_or_try_init(asked).await.copied()
    }

    async fn answers(&self) -> Result<bool, DelayedError> {
        let request = Update::new(NOTHING.to_owned(), UpdateAction::Cancel);
        match self.client.send(request).await {
            Ok(_) => Ok(true),
            Err(error) => match error.client_api_error_kind() {
                Some(ErrorKind::NotFound) => Ok(true),
                Some(ErrorKind::Unrecognized) => Ok(false),
                _ => Err(error.into()),
            },
        }
    }

    /// Lays a message ready in a room that is encrypted. Gives back under which number it lies there.
    pub async fn arm(
        &self,
        room: &Room,
        content: &Value,
        transaction: &OwnedTransactionId,
        timeout: Duration,
    ) -> Result<String, DelayedError> {
        let crypto = |cause: &dyn std::fmt::Display| DelayedError::Encryption(cause.to_string());
        let machine = self.base.olm_machine().await.clone();
        let machine = machine.ok_or_else(|| crypto(&"there are no keys"))?;
        let members = room.members(RoomMemberships::ACTIVE).await?;
        let users = members.iter().map(|member| member.user_id());
        let claim = machine.get_missing_sessions(users).await.map_err(|it| crypto(&it))?;
        if let Some((id, claim)) = claim {
            let claimed = self.client.send(claim).await?;
            machine.mark_request_as_sent(&id, &claimed).await.map_err(|it| crypto(&it))?;
        }
        let keys = self.base.share_room_key(room.room_id()).await.map_err(|it| crypto(&it))?;
        for key in keys {
            let (kind, messages) = (key.event_type.clone(), key.messages.clone());
            let request = ToDevice::new_raw(kind, key.txn_id.clone(), messages);
            let sent = self.client.send(request).await?;
            machine.mark_request_as_sent(&key.txn_id, &sent).await.map_err(|it| crypto(&it))?;
        }
        let content = Raw::new(content).map_err(|it| crypto(&it))?.cast_unchecked();
        let sealed = machine.encrypt_room_event_raw(room.room_id(), "m.room.message", &content);
        let sealed = sealed.await.map_err(|it| crypto(&it))?.content;
        let request = Arm::new_raw(
            room.room_id().to_owned(),
            transaction.clone(),
            MessageLikeEventType::RoomEncrypted,
            DelayParameters::Timeout { timeout },
            sealed.cast_unchecked(),
        );
        match self.client.send(request).await {
            Ok(armed) => Ok(armed.delay_id),
            Err(error) if is_refused(&error) => {
                warn!("the homeserver keeps no message for a day; see docs/watching.md");
                Err(DelayedError::Refused(error))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Takes a message back; one that is gone already needs no more.
    pub async fn disarm(&self, delay: String) -> Result<(), DelayedError> {
        match self.client.send(Update::new(delay, UpdateAction::Cancel)).await {
            Ok(_) => Ok(()),
            Err(error) if error.client_api_error_kind() == Some(&ErrorKind::NotFound) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// Whether the request itself is what the homeserver does not take.
fn is_refused(error: &HttpError) -> bool {
    error.as_client_api_error().is_some_and(|error| error.status_code.as_u16() == 400)
}
