//! The core decides; it does nothing by itself.
//!
//! An [`Input`] says what happened, when, and brings its own chance. A [`Feature`] reads the state
//! through one [`Transaction`] and writes into it: rows, timers, and [`Outgoing`] deeds for the
//! outbox. The [`Journal`] commits all of it together with the ids of the events that it covers,
//! and only then may the outbox send (promises P1, P2, P3).
//!
//! There is no clock, no randomness, no Matrix client and no tokio in here: the same inputs on the
//! same state give the same result. If a feature fails on one input, what it had written is taken
//! back, the input counts as seen, and the next one is tried.

mod breakouts;
mod enclosure;
mod input;
mod journal;
mod message;
mod outbox;
mod private_rooms;
mod switches;
mod timer;
mod transaction;
mod unread;

#[cfg(test)]
mod tests;

pub use breakouts::{BreakoutId, breakout_room, is_known};
pub use enclosure::{About, Enclosed, Enclosure, Sealed, SealedFile, Sort};
pub use input::{
    CallFor, Content, Departure, Happening, Input, Member, Offering, OnJourney, Practised, Raised,
    Seed, ToChain, Undeliverable,
};
#[cfg(test)]
pub(crate) use journal::Fault;
pub use journal::{Journal, JournalError};
pub use message::{Attachment, Body, Deed, Destination, Lane, MessageId, Outgoing, Status};
pub use outbox::{Again, Limit, Moment, Next, Queue};
pub use private_rooms::{LookUpError, private_room};
pub use switches::{SwitchId, delay_of};
pub use timer::{Late, OpenSteps, TimerKey, Timers, Wait, timer_due};
pub use transaction::{Transaction, TransactionError};
pub use unread::{Unread, unread};

/// What a feature did with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// It was meant for this feature; no other is asked.
    Taken,
    /// The next feature may look at it.
    Passed,
}

/// A part of Kolo that decides.
pub trait Feature: Send + Sync {
    /// Looks at one input. All reading and writing goes through `tx`.
    ///
    /// # Errors
    /// What it wrote for this input is then taken back, and Kolo goes on with the next.
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError>;
}
