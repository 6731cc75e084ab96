//! The agenda of a circle: what comes, at what time, and what a facilitator changes about it while
//! it runs.
//!
//! `plan` holds the items and each change with its opposite, `clock` tells when each of them comes
//! as things stand now; both know no circle. A command is read in `commands` into an
//! [`Intent`](row::Intent), which is either done at once or offered by number where a name was not
//! clear. Nothing of the agenda starts by itself: `!next` between two exercises offers what comes
//! next, and a facilitator says yes.
//!
//! `priorities` asks people what matters most to them before a circle begins; what each of them
//! answered is erased as soon as an agenda has been proposed.

mod clock;
mod commands;
mod deciding;
mod names;
pub(super) mod plan;
mod priorities;
mod proposal;
mod rest;
pub(super) mod row;
mod show;
mod undo;

#[cfg(test)]
mod tests;
