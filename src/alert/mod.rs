//! Calling people for somebody: who is called and in which order, until a human has answered.
//!
//! [`ladder`] is the order, and knows nobody. [`Calls`] climbs it for those who would like somebody to
//! be in touch, for those who are silent although they had said what that means, and for those who
//! raise an alert ([`Alerts`]). It says what was done and no more (promise P11): that a message is on
//! its way is not that somebody has read it, and only a human's answer is an answer.

mod calls;
mod chain;
pub mod ladder;
mod raising;

#[cfg(test)]
mod ladder_tests;
#[cfg(test)]
mod tests;

pub use self::{calls::Calls, chain::Chains, raising::Alerts};
use crate::{
    core::OpenSteps,
    store::{Store, StoreError},
};

/// What has to happen next for whoever has raised an alert or is called for.
///
/// # Errors
/// If the store does not answer.
pub fn open_steps(store: &dyn Store, steps: &mut OpenSteps) -> Result<(), StoreError> {
    raising::open_steps(store, steps)?;
    calls::open_steps(store, steps)
}
