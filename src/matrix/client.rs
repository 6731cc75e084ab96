//! The SDK's client, with the settings that people at risk need.

use std::path::{Path, PathBuf};

use matrix_sdk::{
    Client, ClientBuildError, SqliteCryptoStore, SqliteEventCacheStore, SqliteMediaStore,
    SqliteStateStore, SqliteStoreConfig,
    authentication::matrix::MatrixSession,
    config::RequestConfig,
    cross_process_lock::CrossProcessLockConfig,
    encryption::{BackupDownloadStrategy, EncryptionSettings},
    store::RoomLoadSettings,
};
use matrix_sdk_base::crypto::{CollectStrategy, DecryptionSettings, OlmError, TrustRequirement};
use matrix_sdk_base::{BaseClient, DmRoomDefinition, ThreadingSupport, store::StoreConfig};
use secrecy::{ExposeSecret, SecretString};
use thiserror::Error;
use zeroize::Zeroizing;

use super::sdk_store::{self, SdkStoreFault};
use crate::store::MasterKey;

/// What the key of the SDK's store is made for. Never change it: it is on disk, in effect.
const SDK_KEY: &str = "kolo sdk store";

/// Why there is no client.
#[derive(Debug, Error)]
pub enum ClientError {
    /// The homeserver's address is wrong.
    #[error("the homeserver's address {homeserver} cannot be used; correct it: {cause}")]
    Build {
        /// The address.
        homeserver: String,
        /// What the SDK said.
        cause: Box<ClientBuildError>,
    },
    /// The SDK's own store cannot be made or opened.
    #[error(
        "the SDK's store in {} cannot be opened: {cause}. Check that the folder belongs to the \
         user who runs Kolo and that the disk is neither full nor read-only. If it was damaged, keep \
         it, and bring back the newest backup with `kolo restore`", folder.display()
    )]
    Store {
        /// Where it is.
        folder: PathBuf,
        /// What was said.
        cause: String,
    },
    /// The SDK's own store is not whole. It is left as it is.
    #[error(
        "the SDK's store in {} is missing or damaged, and Kolo does not go on with new keys under \
         an old name. Keep the folder, and bring back the newest backup with `kolo restore`, which \
         makes a new device", folder.display()
    )]
    Damaged {
        /// Where it is.
        folder: PathBuf,
        /// What was found.
        #[source]
        cause: SdkStoreFault,
    },
    /// The homeserver refused the account or the password, or did not answer.
    #[error("logging in did not work; check homeserver, account and password: {0}")]
    LogIn(Box<matrix_sdk::Error>),
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
    build_with_base(homeserver, folder, key).await.map(|(client, _)| client)
}

/// The same, with what the SDK builds it on: only there can something be encrypted that the SDK is not
/// to send at once.
async fn build_with_base(
    homeserver: &str,
    folder: &Path,
    key: &MasterKey,
) -> Result<(Client, BaseClient), ClientError> {
    let sdk_key = sdk_key(key);
    let store = SqliteStoreConfig::new(folder).key(Some(&sdk_key));
    let stores = async {
        let sqlite = StoreConfig::new(CrossProcessLockConfig::SingleProcess)
            .state_store(SqliteStateStore::open_with_config(&store).await?)
            .event_cache_store(SqliteEventCacheStore::open_with_config(&store).await?)
            .media_store(SqliteMediaStore::open_with_config(&store).await?)
            .crypto_store(SqliteCryptoStore::open_with_config(&store).await?);
        Ok::<_, ClientBuildError>(sqlite)
    };
    let stores = stores.await.map_err(|cause| ClientError::Store {
        folder: folder.to_owned(),
        cause: cause.to_string(),
    })?;
    let (threads, direct) = (ThreadingSupport::Disabled, DmRoomDefinition::MatrixSpec);
    let mut base = BaseClient::new(stores, threads, direct);
    base.room_key_recipient_strategy = CollectStrategy::IdentityBasedStrategy;
    base.decryption_settings =
        DecryptionSettings { sender_device_trust_requirement: TrustRequirement::CrossSigned };
    let client = Client::builder()
        .homeserver_url(homeserver)
        .base_client(base.clone())
        .cross_process_store_config(CrossProcessLockConfig::SingleProcess)
        .request_config(RequestConfig::new().disable_retry())
        // Kolo speaks with the address that the operator gave, also where the login names another.
        .respect_login_well_known(false)
        .with_encryption_settings(EncryptionSettings {
            auto_enable_cross_signing: true,
            auto_enable_backups: false,
            backup_download_strategy: BackupDownloadStrategy::AfterDecryptionFailure,
        })
        .with_enable_share_history_on_invite(false)
        .build()
        .await
        .map_err(|cause| ClientError::Build {
            homeserver: homeserver.to_owned(),
            cause: Box::new(cause),
        })?;
    Ok((client, base))
}

/// The key of the SDK's own store.
pub(super) fn sdk_key(key: &MasterKey) -> Zeroizing<[u8; 32]> {
    key.subkey(SDK_KEY)
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

/// Goes on with the device of an earlier login, whose keys are under `folder`.
///
/// # Errors
/// If the SDK's store is missing, damaged, or does not belong to that session; as [`build`] too.
pub async fn reopen(
    homeserver: &str,
    folder: &Path,
    key: &MasterKey,
    session: MatrixSession,
) -> Result<(Client, BaseClient), ClientError> {
    let fault = |fault| match fault {
        SdkStoreFault::Refused(cause) => ClientError::Store { folder: folder.to_owned(), cause },
        cause => ClientError::Damaged { folder: folder.to_owned(), cause },
    };
    sdk_store::check(folder, &key.subkey(SDK_KEY), &session).await.map_err(fault)?;
    let (client, base) = build_with_base(homeserver, folder, key).await?;
    let auth = client.matrix_auth();
    match auth.restore_session(session, RoomLoadSettings::default()).await {
        Ok(()) => Ok((client, base)),
        Err(cause) => Err(fault(sdk_store::closed(&cause))),
    }
}

/// Whether the SDK could not read or write its own store: then what it brings is not whole, and to
/// ask the homeserver again would not help.
pub(super) fn is_store_failure(error: &matrix_sdk::Error) -> bool {
    use matrix_sdk::Error;
    match error {
        Error::StateStore(_) | Error::CryptoStoreError(_) | Error::EventCacheStore(_) => true,
        Error::OlmError(error) => matches!(**error, OlmError::Store(_)),
        _ => false,
    }
}
