//! Kolo's own cryptographic identity: cross-signing, and the secret storage that its recovery key
//! opens. Clients begin to ignore devices that their owner has not cross-signed (MSC4153), so Kolo
//! refuses to run without.

use std::{collections::BTreeMap, time::Duration};

use matrix_sdk::{
    Client,
    config::SyncSettings,
    encryption::recovery::RecoveryError,
    ruma::{api::client::keys::get_keys, assign, encryption::CrossSigningKey, serde::Raw},
};
use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;
use tracing::debug;

/// Why Kolo has no identity that others can trust.
#[derive(Debug, Error)]
pub enum TrustError {
    /// Cross-signing is not complete.
    #[error(
        "cross-signing of this account is not complete, so others would not trust what Kolo \
         sends. If the account was set up before, run `kolo init` with its recovery key; if not, \
         use a new account"
    )]
    Incomplete,
    /// The homeserver does not show others what Kolo believes of itself.
    #[error(
        "the homeserver did not take the keys with which Kolo vouches for itself, so others would \
         not trust what it sends. Run `kolo init` again, and if that does not help, use a new \
         account"
    )]
    Unpublished,
    /// Secret storage could not be set up, or the recovery key does not open it.
    #[error(
        "secret storage cannot be set up or opened: {0}. Check the recovery key, if there is one; \
         if none was shown yet, use a new account"
    )]
    Recovery(#[from] RecoveryError),
    /// The homeserver did not say which keys the account has.
    #[error("the homeserver did not say which keys the account has: {0}")]
    Ask(#[from] matrix_sdk::Error),
    /// The SDK's own store did not answer.
    #[error(
        "the account's own keys cannot be read: {0}. Keep the data folder, and bring back the \
         newest backup with `kolo restore`"
    )]
    Store(#[from] matrix_sdk::encryption::CryptoStoreError),
}

/// Who Kolo is to others.
pub struct Identity {
    /// Opens secret storage on a new machine. Only after it was made, and never stored.
    pub recovery_key: Option<SecretString>,
    /// The account's master key, to be compared when somebody verifies Kolo.
    pub fingerprint: String,
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Identity(..)")
    }
}

/// Sets up cross-signing and secret storage after the first login, or takes both over with the
/// recovery key of an earlier one.
///
/// # Errors
/// If that did not work, or is not complete afterwards.
pub async fn set_up(
    client: &Client,
    recovery_key: Option<&SecretString>,
) -> Result<Identity, TrustError> {
    let encryption = client.encryption();
    encryption.wait_for_e2ee_initialization_tasks().await;
    ask_for_own_keys(client).await?;
    let recovery_key = match recovery_key {
        Some(key) => {
            // Only a device whose keys the homeserver has can be signed, and a sync sends them.
            // What it brings is not lost: at the first run every room is looked at anew.
            client.sync_once(SyncSettings::new().timeout(Duration::ZERO)).await?;
            encryption.recovery().recover(key.expose_secret()).await?;
            ask_for_own_keys(client).await?;
            None
        }
        None => {
            let fingerprint = check(client).await?;
            check_published(client, &fingerprint).await?;
            Some(encryption.recovery().enable().await?.into())
        }
    };
    let fingerprint = check(client).await?;
    check_published(client, &fingerprint).await?;
    Ok(Identity { recovery_key, fingerprint })
}

/// The SDK learns that its own device is signed only when it asks the homeserver for it.
async fn ask_for_own_keys(client: &Client) -> Result<(), TrustError> {
    if let Some(me) = client.user_id() {
        client.encryption().request_user_identity(me).await?;
    }
    Ok(())
}

/// As [`check`], after asking the homeserver whether somebody has changed the account's identity.
/// A homeserver that is away does not keep Kolo from starting: what is known locally counts then.
///
/// # Errors
/// [`TrustError::Incomplete`] if cross-signing is not complete.
pub async fn check_anew(client: &Client) -> Result<String, TrustError> {
    if let Err(error) = ask_for_own_keys(client).await {
        debug!(%error, "the account's keys could not be asked for");
    }
    check(client).await
}

/// Makes sure that the homeserver shows others this identity and this device signed by it. The SDK
/// keeps a new identity, and takes it for good, before the homeserver has it.
async fn check_published(client: &Client, fingerprint: &str) -> Result<(), TrustError> {
    let (Some(me), Some(device)) = (client.user_id(), client.device_id()) else {
        return Err(TrustError::Incomplete);
    };
    let request = assign!(get_keys::v3::Request::new(), {
        device_keys: BTreeMap::from([(me.to_owned(), Vec::new())]),
    });
    let shown = client.send(request).await.map_err(matrix_sdk::Error::from)?;
    let keys = |key: Option<&Raw<CrossSigningKey>>| {
        let keys = key.and_then(|key| key.get_field::<BTreeMap<String, String>>("keys").ok());
        keys.flatten().unwrap_or_default()
    };
    let is_ours = keys(shown.master_keys.get(me)).values().any(|key| key == fingerprint);
    let signatures = shown
        .device_keys
        .get(me)
        .and_then(|devices| devices.get(device))
        .and_then(|keys| keys.get_field::<Signatures>("signatures").ok().flatten())
        .and_then(|mut signatures| signatures.remove(me.as_str()))
        .unwrap_or_default();
    let signed = keys(shown.self_signing_keys.get(me)).keys().any(|id| signatures.contains_key(id));
    if is_ours && signed { Ok(()) } else { Err(TrustError::Unpublished) }
}

/// Of whom, with which key, what.
type Signatures = BTreeMap<String, BTreeMap<String, String>>;

/// Makes sure that cross-signing is complete and that this device is signed. Returns the
/// account's fingerprint.
///
/// # Errors
/// [`TrustError::Incomplete`] if it is not.
async fn check(client: &Client) -> Result<String, TrustError> {
    let encryption = client.encryption();
    let complete =
        encryption.cross_signing_status().await.is_some_and(|status| status.is_complete());
    let signed =
        encryption.get_own_device().await?.is_some_and(|device| device.is_cross_signed_by_owner());
    let me = client.user_id().ok_or(TrustError::Incomplete)?;
    let identity = encryption.get_user_identity(me).await?.ok_or(TrustError::Incomplete)?;
    let fingerprint = identity.master_key().get_first_key().map(|key| key.to_base64());
    match fingerprint {
        Some(fingerprint) if complete && signed => Ok(fingerprint),
        _ => Err(TrustError::Incomplete),
    }
}
