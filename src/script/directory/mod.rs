//! The directory: organisations, funds, networks and mechanisms that may help, a small file each.
//!
//! They lie in `prompts/<lang>/directory/<name>.md`. How to reach somebody goes out of date, and an
//! address that is no longer right can be dangerous: nothing is shown to people that nobody has
//! checked within [`FRESH_DAYS`]. What an organisation asks for, and what to mind, stands in every
//! file, because it is said before the contact.

mod mistake;
mod model;
mod read;

pub use mistake::EntryFault;
pub(crate) use model::is_fresh;
pub use model::{
    Checked, Directory, Entry, EntryId, EntryKind, EntryName, EntryText, FRESH_DAYS, Speed,
};
pub(crate) use read::confirm;
pub(in crate::script) use read::{join, mark_now};
