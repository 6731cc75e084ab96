//! What a backup holds, as a stream of bytes, in clear: into the encrypted file of a backup, and from a running
//! Kolo to the command that makes one.
//!
//! Each frame is its length (u32, little endian) and its content (postcard). The last one says how
//! many there were before it, so a stream that was cut off is never taken for a whole one.

use std::{
    fmt,
    io::{self, Read},
};

use serde::{Deserialize, Serialize};

use super::{MAX_ROW_BYTES, StoredRow, Table};

/// No frame is longer: a row, and what the stream adds.
const MAX_FRAME_BYTES: usize = MAX_ROW_BYTES + 1024;

/// A part of a backup.
#[derive(Clone, PartialEq, Eq)]
pub enum Item {
    /// A row of the store.
    Row(StoredRow),
    /// A key of a room, as the SDK writes it down.
    RoomKey(Vec<u8>),
}

/// Says what kind of part it is, and nothing of what is in it.
impl fmt::Debug for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Row(_) => "Row(..)",
            Self::RoomKey(_) => "RoomKey(..)",
        })
    }
}

/// What a frame holds. The numbers of the variants are in every backup: add at the end only.
#[derive(Serialize, Deserialize)]
enum Frame<'a> {
    Row { table: u8, owner: Option<&'a [u8]>, key: &'a [u8], value: &'a [u8] },
    RoomKey(&'a [u8]),
    End { items: u64 },
}

/// Why a stream was not taken. Holds nothing of what is in it.
#[derive(Debug, thiserror::Error)]
pub enum StreamError {
    /// It ended before its end mark.
    #[error("it ends too early")]
    CutOff,
    /// It is not what Kolo writes.
    #[error("a part of it is not what Kolo wrote")]
    Malformed,
    /// The end mark tells of another number of parts.
    #[error("{found} parts were found where there were {told}")]
    Count {
        /// How many there were when it was written.
        told: u64,
        /// How many came.
        found: u64,
    },
    /// There is a table that this Kolo does not know.
    #[error("it holds a table that only a newer Kolo knows; use that one")]
    NewerTable,
    /// It could not be read.
    #[error("it could not be read: {0}")]
    Io(#[source] io::Error),
}

/// A part as it stands in the stream.
///
/// # Errors
/// [`StreamError::Malformed`] if it is larger than any row.
pub fn item_frame(item: &Item) -> Result<Vec<u8>, StreamError> {
    match item {
        Item::Row(StoredRow { table, owner, key, value }) => {
            frame(&Frame::Row { table: table.tag(), owner: owner.as_deref(), key, value })
        }
        Item::RoomKey(key) => frame(&Frame::RoomKey(key)),
    }
}

/// The end mark, after so many parts.
///
/// # Errors
/// Never in fact.
pub fn end_frame(items: u64) -> Result<Vec<u8>, StreamError> {
    frame(&Frame::End { items })
}

fn frame(content: &Frame<'_>) -> Result<Vec<u8>, StreamError> {
    let content = postcard::to_allocvec(content).map_err(|_| StreamError::Malformed)?;
    let length = u32::try_from(content.len()).map_err(|_| StreamError::Malformed)?;
    if content.len() > MAX_FRAME_BYTES {
        return Err(StreamError::Malformed);
    }
    Ok([length.to_le_bytes().as_slice(), &content].concat())
}

/// Reads parts up to the end mark and hands out each. What was handed out counts only if this
/// returns without an error.
///
/// # Errors
/// Any [`StreamError`], or what `each` says.
pub fn read_items<E: From<StreamError>>(
    from: &mut impl Read,
    mut each: impl FnMut(Item) -> Result<(), E>,
) -> Result<(), E> {
    let mut found = 0u64;
    let mut content = Vec::new();
    loop {
        let mut length = [0u8; 4];
        from.read_exact(&mut length).map_err(failed)?;
        let length = u32::from_le_bytes(length) as usize;
        if length > MAX_FRAME_BYTES {
            return Err(StreamError::Malformed.into());
        }
        content.resize(length, 0);
        from.read_exact(&mut content).map_err(failed)?;
        let (frame, rest) =
            postcard::take_from_bytes(&content).map_err(|_| StreamError::Malformed)?;
        if !rest.is_empty() {
            return Err(StreamError::Malformed.into());
        }
        each(match frame {
            Frame::Row { table, owner, key, value } => {
                let table = Table::from_tag(table).ok_or(StreamError::NewerTable)?;
                let owner = owner.map(<[u8]>::to_vec);
                Item::Row(StoredRow { table, owner, key: key.to_vec(), value: value.to_vec() })
            }
            Frame::RoomKey(key) => Item::RoomKey(key.to_vec()),
            Frame::End { items: told } if told == found => return Ok(()),
            Frame::End { items: told } => return Err(StreamError::Count { told, found }.into()),
        })?;
        found = found.saturating_add(1);
    }
}

fn failed(cause: io::Error) -> StreamError {
    match cause.kind() {
        io::ErrorKind::UnexpectedEof => StreamError::CutOff,
        io::ErrorKind::InvalidData => StreamError::Malformed,
        _ => StreamError::Io(cause),
    }
}
