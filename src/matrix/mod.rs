//! Everything that touches the homeserver.
//!
//! [`inbox`] takes in what [`source`], the SDK, brings, and feeds it to the engine; [`outbox`] takes
//! what was committed and does it; [`rooms`] finds and opens private rooms; [`trust`] sets up and
//! checks Kolo's own cryptographic identity; [`client`] builds the SDK's client with the settings
//! that people at risk need, over a store that [`sdk_store`] has found whole; [`room_keys`] copies
//! keys for a backup. Nothing in here knows what a session is, and nothing outside of here has a
//! client.

mod client;
mod delayed;
mod enclosures;
mod events;
pub(crate) mod inbox;
mod outbox;
mod room_keys;
mod rooms;
mod sdk_store;
mod session;
mod source;
mod trust;

pub use client::{ClientError, build, log_in, reopen};
pub(crate) use inbox::Inbox;
pub use inbox::InboxError;
pub use outbox::{Arrivals, Outbox, Reader};
pub use room_keys::{RoomKeysError, export_room_keys, import_room_keys};
pub use sdk_store::SdkStoreFault;
pub use session::{SessionError, is_session, keep_session, kept_session};
pub(crate) use source::Sdk;
pub use trust::{Identity, TrustError, check_anew, set_up};
