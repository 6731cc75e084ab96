//! Calling people for somebody: who is called and in which order, until a human has answered.
//!
//! [`ladder`] is the order, and knows nobody. [`Calls`] climbs it for those who would like somebody to
//! be in touch, for those who are silent although they had said what that means, and for those who
//! raise an alert ([`Alerts`]) or have not come back from a journey ([`Journeys`]), as their levels say
//! ([`OwnLevels`]), and opens to those who carry it what was sealed until then ([`Cards`]). It says what
//! was done and no more (promise P11): that a message is on its way is not that somebody has read it, and
//! only a human's answer is an answer. [`Drills`] practises an alert, and [`After`] is there when one is
//! over.

mod after;
mod calls;
mod card;
mod chain;
mod drills;
mod journeys;
pub mod ladder;
mod levels;
mod raising;

#[cfg(test)]
mod ladder_tests;
#[cfg(test)]
mod tests;

pub use self::{
    after::After,
    calls::Calls,
    card::Cards,
    chain::Chains,
    drills::Drills,
    journeys::Journeys,
    levels::OwnLevels,
    raising::{Alerts, may_end_alarm, says_forced},
};
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
    journeys::open_steps(store, steps)?;
    calls::open_steps(store, steps)
}
