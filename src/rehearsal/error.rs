//! What can go wrong in a rehearsal.

use thiserror::Error;

use crate::{
    core::{JournalError, LookUpError},
    script::ScriptName,
    speech::WordsError,
};

/// Why a rehearsal could not be played to its end.
#[derive(Debug, Error)]
pub enum RehearsalError {
    /// The journal has stopped.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// A row could not be looked up.
    #[error(transparent)]
    LookUp(#[from] LookUpError),
    /// The lists of words cannot be used.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// Something that was said could not be dealt with.
    #[error("Kolo could not deal with what was said last; this is a fault in Kolo")]
    SetAside,
    /// There is no such script.
    #[error("there is no script \"{0}\" without a mistake; `kolo check` says what is wrong")]
    NoScript(ScriptName),
    /// The script did not begin.
    #[error("\"{0}\" was not begun; the last lines say why")]
    NotBegun(ScriptName),
    /// It goes on for ever.
    #[error("there is no end to it: after thousands of turns the script still runs")]
    NoEnd,
    /// The list of what invented people are called or say is empty.
    #[error("rehearsal.ftl lacks \"{0}\", or lists too little there")]
    NoWords(&'static str),
    /// An id could not be made.
    #[error("an invented account could not be made")]
    Id,
}
