//! Kolo keeps circles: small groups of people who meet in end-to-end encrypted Matrix rooms.
//!
//! The map of the house, in the order in which something that a person wrote comes through it:
//!
//! - [`matrix`] talks to the homeserver: its inbox brings in what happened, its outbox does what
//!   was decided. It knows no workshop.
//! - [`core`] holds the journal: an input goes in, one commit is written, deeds come out. It knows
//!   no clock, no chance and no network.
//! - [`people`], [`checkin`], [`alert`] and [`circle`] are the features that decide, one after the
//!   other, in the order that [`features`] gives. The last three do not know each other.
//! - [`script`] turns Markdown into exercises; [`speech`] is what Kolo says and understands. Both
//!   take every word from the folder `prompts/`.
//! - `drawing` makes the small pictures that some answers come with.
//! - [`store`] keeps rows, encrypted, on disk.
//! - [`rehearsal`] plays a script through with invented people, for who writes it or will lead it.
//! - `simulator`, in tests only, plays thousands of invented histories around the core and the inbox.
//! - [`ops`] is what keeps it running; [`cli`] is what an operator types; [`config`] what they
//!   settled.
#![recursion_limit = "256"]

pub mod alert;
pub mod checkin;
pub mod circle;
pub mod cli;
pub mod config;
pub mod core;
mod drawing;
pub mod features;
pub mod matrix;
pub mod ops;
pub mod people;
pub mod rehearsal;
pub mod script;
#[cfg(test)]
mod simulator;
pub mod speech;
pub mod store;

/// The prompts that are built into the program.
pub static PROMPTS: include_dir::Dir<'static> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/prompts");
