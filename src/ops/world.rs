//! The one home of the system's clock and of chance. Everything else gets both with its input.
#![allow(
    clippy::disallowed_methods,
    reason = "this is the place from which time and chance come in"
)]

use std::time::Instant;

use jiff::Timestamp;
use rand::{TryRngCore, rngs::OsRng};

use crate::core::Seed;

/// The time now.
pub fn now() -> Timestamp {
    Timestamp::now()
}

/// The time on a clock that never jumps.
pub fn steady() -> Instant {
    Instant::now()
}

/// Thirty-two bytes of chance from the operating system.
///
/// # Errors
/// If the operating system has none to give, which on a working machine it always has.
pub fn chance() -> Result<[u8; 32], std::io::Error> {
    let mut bytes = [0; 32];
    OsRng.try_fill_bytes(&mut bytes).map_err(std::io::Error::other)?;
    Ok(bytes)
}

/// Chance for one input.
///
/// # Errors
/// As [`chance`].
pub fn seed() -> Result<Seed, std::io::Error> {
    chance().map(Seed)
}
