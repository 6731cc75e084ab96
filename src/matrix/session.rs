//! The session of the one login: which device Kolo is, and with which token. It lies in Kolo's own
//! encrypted store, so there is no file with a token in it.

use matrix_sdk::authentication::matrix::MatrixSession;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::store::{Batch, Row, RowError, Store, StoreError, StoredRow, Table, decode, encode};

const KEY: &[u8] = b"matrix session";

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct SessionRow(MatrixSession);

impl Row for SessionRow {
    const TABLE: Table = Table::Meta;
    const VERSION: u16 = 1;
}

/// Why the session cannot be kept or found.
#[derive(Debug, Error)]
pub enum SessionError {
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The row cannot be read or written.
    #[error(transparent)]
    Row(#[from] RowError),
    /// There is none.
    #[error("this data folder has no login; move it away and run `kolo init`")]
    None,
}

/// Keeps the session: the last step of a first login.
///
/// # Errors
/// If it cannot be written.
pub fn keep_session(store: &dyn Store, session: MatrixSession) -> Result<(), SessionError> {
    let mut batch = Batch::new();
    batch.put(Table::Meta, KEY, encode(&SessionRow(session))?);
    Ok(store.commit(batch)?)
}

/// The session of the first login.
///
/// # Errors
/// If there is none, or it cannot be read.
pub fn kept_session(store: &dyn Store) -> Result<MatrixSession, SessionError> {
    let row: SessionRow = decode(&store.get(Table::Meta, KEY)?.ok_or(SessionError::None)?)?;
    Ok(row.0)
}

/// Whether a row is the session. It stays on its machine: two machines with one device would break
/// each other's encryption.
pub fn is_session(row: &StoredRow) -> bool {
    row.table == Table::Meta && row.key == KEY
}
