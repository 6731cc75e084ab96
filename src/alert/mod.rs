//! Calling people for somebody: who is called and in which order, until a human has answered.
//!
//! [`ladder`] is the order, and knows nobody. [`Calls`] climbs it for those who would like somebody to
//! be in touch, for those who are silent although they had said what that means, and for those who
//! raise an alert ([`Alerts`]). It says what was done and no more (promise P11): that a message is on
//! its way is not that somebody has read it, and only a human's answer is an answer.

mod calls;
pub mod ladder;
mod raising;

#[cfg(test)]
mod ladder_tests;
#[cfg(test)]
mod tests;

pub use self::{
    calls::{Calls, open_steps},
    raising::Alerts,
};
