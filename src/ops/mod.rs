//! What keeps Kolo running: the one home of clock and chance, the thread that owns the journal,
//! and a homeserver for trying things out.

mod engine;
pub mod sandbox;
pub mod world;

pub use engine::{Engine, EngineError};
