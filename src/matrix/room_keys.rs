//! The keys of rooms, as they go into a backup.
//!
//! A new device could fetch them from the backup on the homeserver, but would not believe them:
//! whoever runs the homeserver can put keys of their own in there, and write in anybody's name with
//! them. Kolo's own backup carries each key with the proof of whose device it came from. It does
//! not carry the device itself: two machines with one device would break each other's encryption.

use std::path::Path;

use matrix_sdk::{SqliteCryptoStore, SqliteStoreConfig};
use matrix_sdk_base::crypto::{
    olm::{InboundGroupSession, PickledInboundGroupSession},
    store::CryptoStore,
};
use thiserror::Error;

use crate::store::MasterKey;

/// Why the keys of rooms could not be copied. Holds nothing of them.
#[derive(Debug, Error)]
pub enum RoomKeysError {
    /// The SDK's own store cannot be opened.
    #[error("the SDK's own store cannot be opened: {0}")]
    Open(String),
    /// It did not answer.
    #[error("the SDK's own store does not answer: {0}")]
    Store(String),
    /// A key is not what an SDK wrote.
    #[error("a key of a room cannot be read or written")]
    Malformed,
}

/// Every key of a room in the SDK's store under `folder`, which may be in use.
///
/// # Errors
/// If it cannot be read.
pub async fn export_room_keys(
    folder: &Path,
    key: &MasterKey,
) -> Result<Vec<Vec<u8>>, RoomKeysError> {
    let store = open(folder, key).await?;
    let failed = |error| RoomKeysError::Store(format!("{error}"));
    let mut keys = Vec::new();
    for session in store.get_inbound_group_sessions().await.map_err(failed)? {
        let pickle = session.pickle().await;
        keys.push(serde_json::to_vec(&pickle).map_err(|_| RoomKeysError::Malformed)?);
    }
    store.close().await.map_err(failed)?;
    Ok(keys)
}

/// Puts the keys into the SDK's store under `folder`.
///
/// # Errors
/// If one cannot be read, or the store does not take them.
pub async fn import_room_keys(
    folder: &Path,
    key: &MasterKey,
    keys: &[Vec<u8>],
) -> Result<(), RoomKeysError> {
    let session = |bytes: &Vec<u8>| {
        let pickle: PickledInboundGroupSession =
            serde_json::from_slice(bytes).map_err(|_| RoomKeysError::Malformed)?;
        InboundGroupSession::from_pickle(pickle).map_err(|_| RoomKeysError::Malformed)
    };
    let sessions = keys.iter().map(session).collect::<Result<Vec<_>, _>>()?;
    let store = open(folder, key).await?;
    let failed = |error| RoomKeysError::Store(format!("{error}"));
    store.save_inbound_group_sessions(sessions, None).await.map_err(failed)?;
    store.close().await.map_err(failed)
}

async fn open(folder: &Path, key: &MasterKey) -> Result<SqliteCryptoStore, RoomKeysError> {
    let key = super::client::sdk_key(key);
    let config = SqliteStoreConfig::new(folder).key(Some(&key));
    let opened = SqliteCryptoStore::open_with_config(&config).await;
    opened.map_err(|error| RoomKeysError::Open(error.to_string()))
}
