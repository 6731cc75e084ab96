//! Rows with a shape and a version.
//!
//! A row on its way to a store is two bytes of version (little endian) and JSON. On its way back
//! an older shape is brought up step by step, from each version to the next, before it is read.
//! A newer one is refused: an older Kolo would lose what it does not know.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::Table;

/// A type that is kept in a table.
pub trait Row: Serialize + DeserializeOwned {
    /// Where rows of this type are kept.
    const TABLE: Table;

    /// The version of the present shape, from 1. Raise it with each change that an older shape
    /// does not fit, and teach [`Row::migrate`] the step.
    const VERSION: u16;

    /// Brings a row from version `from` to version `from + 1`; called as often as it takes.
    ///
    /// # Errors
    /// [`RowError::NoStep`] for a version that is not known. That is all that this default does.
    fn migrate(from: u16, value: Value) -> Result<Value, RowError> {
        let _ = value;
        Err(RowError::NoStep { table: Self::TABLE, from })
    }
}

/// Gives types a `Debug` that shows their name and nothing of what they hold.
macro_rules! debug_shows_nothing {
    ($($row:ty),* $(,)?) => {$(
        impl ::std::fmt::Debug for $row {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(concat!(stringify!($row), "(..)"))
            }
        }
    )*};
}

pub(crate) use debug_shows_nothing;

/// Why a row could not be written or read. Holds nothing of the row.
#[derive(Debug, thiserror::Error)]
pub enum RowError {
    /// The row was written by a newer Kolo.
    #[error(
        "a row of the table {table:?} has version {found}, and this Kolo knows {known} at most. \
         Run the newer Kolo that wrote it"
    )]
    FromTheFuture {
        /// The row's table.
        table: Table,
        /// The version that was found.
        found: u16,
        /// The newest version that is known here.
        known: u16,
    },
    /// There is no way from the version that was found to the present one.
    #[error(
        "a row of the table {table:?} has version {from}, and this Kolo cannot bring it to the \
         next. Run the versions of Kolo in between first"
    )]
    NoStep {
        /// The row's table.
        table: Table,
        /// The version that was found.
        from: u16,
    },
    /// The row is too short to have a version.
    #[error("a row of the table {table:?} is cut off. Bring back the newest backup")]
    CutOff {
        /// The row's table.
        table: Table,
    },
    /// The row's JSON does not have the shape of its version, or cannot be written as JSON.
    #[error(
        "a row of the table {table:?} does not have the shape that its version promises ({fault:?})"
    )]
    Shape {
        /// The row's table.
        table: Table,
        /// What kind of fault it is.
        fault: JsonFault,
    },
}

/// The kind of a fault in JSON. The error of `serde_json` itself quotes what it found, and a row's
/// content must not reach an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonFault {
    /// Not JSON.
    Syntax,
    /// JSON that ends too early.
    Ends,
    /// JSON of another shape.
    Shape,
}

impl From<serde_json::Error> for JsonFault {
    fn from(error: serde_json::Error) -> Self {
        match error.classify() {
            serde_json::error::Category::Syntax => Self::Syntax,
            serde_json::error::Category::Eof => Self::Ends,
            serde_json::error::Category::Data | serde_json::error::Category::Io => Self::Shape,
        }
    }
}

/// The bytes of a row, for [`super::Batch::put`].
///
/// # Errors
/// [`RowError::Shape`] if the type has no form in JSON (a map whose keys are not text, say).
pub fn encode<R: Row>(row: &R) -> Result<Vec<u8>, RowError> {
    let mut bytes = R::VERSION.to_le_bytes().to_vec();
    serde_json::to_writer(&mut bytes, row).map_err(shape::<R>)?;
    Ok(bytes)
}

/// A row from the bytes that [`super::Store::get`] gave, brought to the present version.
///
/// # Errors
/// Any [`RowError`].
pub fn decode<R: Row>(bytes: &[u8]) -> Result<R, RowError> {
    let (version, json) =
        bytes.split_first_chunk::<2>().ok_or(RowError::CutOff { table: R::TABLE })?;
    let found = u16::from_le_bytes(*version);
    if found > R::VERSION {
        return Err(RowError::FromTheFuture { table: R::TABLE, found, known: R::VERSION });
    }
    if found == R::VERSION {
        return serde_json::from_slice(json).map_err(shape::<R>);
    }
    let mut value: Value = serde_json::from_slice(json).map_err(shape::<R>)?;
    for from in found..R::VERSION {
        value = R::migrate(from, value)?;
    }
    serde_json::from_value(value).map_err(shape::<R>)
}

fn shape<R: Row>(error: serde_json::Error) -> RowError {
    RowError::Shape { table: R::TABLE, fault: error.into() }
}
