//! What people experience, against a real homeserver and with real encrypted clients.
//!
//! Each test has accounts and a Kolo of its own, and all share one homeserver. Kolo is the real
//! program: set up by `kolo init`, started by `kolo run`, and killed like a process is killed.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod alert_lives;
mod alert_outlives;
mod alerts;
mod arc;
mod attachments;
mod backup;
mod by_oneself;
mod changes;
mod check_ins;
mod clock;
mod contact_replaced;
mod contact_unverified;
mod door;
mod faults;
mod forms;
mod gaps;
mod groups;
mod harvest;
mod keeping;
mod kills;
mod leading;
mod order;
mod outliving;
mod pace;
mod private_rooms;
mod proxy;
mod scripts;
mod session;
mod setting_up;
mod several;
mod town;
mod votes;
