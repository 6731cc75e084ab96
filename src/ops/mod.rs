//! What keeps Kolo running: the one home of clock and chance, the thread that owns the journal, the
//! socket through which a backup is made, and a homeserver for trying things out.
//!
//! Kolo may be the one that fails. Its parts show a [`Pulse`]; the [`lookout`] looks whether everything
//! urgent happens that is due; the [`Watchdog`] ends a Kolo that hangs; [`health`] tells an operator's
//! monitoring.

pub mod control;
mod engine;
pub mod health;
pub mod lookout;
pub mod pulse;
pub mod sandbox;
pub mod watchdog;
pub mod world;

pub use engine::{Engine, EngineError};
pub use pulse::Pulse;
pub use watchdog::Watchdog;
