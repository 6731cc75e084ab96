//! What keeps Kolo running: the one home of clock and chance, the thread that owns the journal, the
//! socket through which a backup is made, and a homeserver for trying things out.

pub mod control;
mod engine;
pub mod sandbox;
pub mod world;

pub use engine::{Engine, EngineError};
