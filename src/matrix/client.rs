//! The SDK's client, with the settings that people at risk need.

use std::path::Path;

use matrix_sdk::{
    Client, ClientBuildError, SqliteStoreConfig,
    authentication::matrix::MatrixSession,
    config::RequestConfig,
    cross_process_lock::CrossProcessLockConfig,
    encryption::{BackupDownloadStrategy, EncryptionSettings},
    store::RoomLoadSettings,
};
use matrix_sdk_base::crypto::{CollectStrategy, DecryptionSettings, TrustRequirement};
use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::store::MasterKey;

/// Why there is no client.
#[derive(Debug, Error)]
pub enum ClientError {
    /// The homeserver's address is wrong, or the SDK's own store cannot be opened.
    #[error("the homeserver at {homeserver} or the SDK's own store cannot be used: {cause}")]
    Build {
        /// The address.
        homeserver: String,
        /// What the SDK said.
        cause: Box<ClientBuildError>,
    },
    /// The homeserver refused the account or the password, or did not answer.
    #[error("logging in did not work; check homeserver, account and password: {0}")]
    LogIn(Box<matrix_sdk::Error>),
    /// The stored session cannot be used.
    #[error("the session of the last login cannot be restored: {0}")]
    Restore(Box<matrix_sdk::Error>),
    /// After the login there was no session.
    #[error("the homeserver gave no session; use a homeserver that allows login with a password")]
    NoSession,
}

/// Builds a client that keeps its keys under `folder`, encrypted with a key of its own.
///
/// Keys go only to devices that their owners have cross-signed (promise P4); messages from devices
/// that are not are not read; history is not shared on invitation; nothing is tried again behind
/// Kolo's back.
///
/// # Errors
/// If the address is wrong, nobody answers there, or the store cannot be opened.
pub async fn build(
    homeserver: &str,
    folder: &Path,
    key: &MasterKey,
) -> Result<Client, ClientError> {
    let sdk_key = sdk_key(key);
    let store = SqliteStoreConfig::new(folder).key(Some(&sdk_key));
    Client::builder()
        .homeserver_url(homeserver)
        .sqlite_store_with_config_and_cache_path(store, None::<&Path>)
        .cross_process_store_config(CrossProcessLockConfig::SingleProcess)
        .request_config(RequestConfig::new().disable_retry())
        .with_encryption_settings(EncryptionSettings {
            auto_enable_cross_signing: true,
            auto_enable_backups: false,
            backup_download_strategy: BackupDownloadStrategy::AfterDecryptionFailure,
        })
        .with_room_key_recipient_strategy(CollectStrategy::IdentityBasedStrategy)
        .with_decryption_settings(DecryptionSettings {
            sender_device_trust_requirement: TrustRequirement::CrossSigned,
        })
        .with_enable_share_history_on_invite(false)
        .build()
        .await
        .map_err(|cause| ClientError::Build {
            homeserver: homeserver.to_owned(),
            cause: Box::new(cause),
        })
}

/// The key of the SDK's own store.
pub(super) fn sdk_key(key: &MasterKey) -> Zeroizing<[u8; 32]> {
    key.subkey("kolo sdk store")
}

/// Logs in once, as a new device.
///
/// # Errors
/// If the homeserver refuses, or does not answer.
pub async fn log_in(
    client: &Client,
    account: &str,
    password: &SecretString,
) -> Result<MatrixSession, ClientError> {
    client
        .matrix_auth()
        .login_username(account, password.expose_secret())
        .initial_device_display_name("Kolo")
        .send()
        .await
        .map_err(|cause| ClientError::LogIn(Box::new(cause)))?;
    client.matrix_auth().session().ok_or(ClientError::NoSession)
}

/// Goes on with the device of an earlier login.
///
/// # Errors
/// If the SDK's store does not belong to that session.
pub async fn restore(client: &Client, session: MatrixSession) -> Result<(), ClientError> {
    client
        .matrix_auth()
        .restore_session(session, RoomLoadSettings::default())
        .await
        .map_err(|cause| ClientError::Restore(Box::new(cause)))
}
