//! A simulator: the journal and the inbox as they are, and around them an invented world.
//!
//! A history is a list of steps: people write, the homeserver delays, doubles and cuts short what
//! it tells, keeps keys back, fails and says that it was too much; the clock is set; and Kolo dies,
//! before and after commits and sends, and begins anew from what was on disk. Then everything gets
//! well again, and what stands in the rooms is compared with what people wrote. The checks look at
//! the rooms, at the rows on disk and at two clocks, and never ask the code what it thinks.
//!
//! A history follows from its seed. One in which a promise is broken is made as short as can be and
//! printed, with its seed. Each run plays the same histories, so that a change is refused for what it
//! does and not for its luck; `KOLO_HISTORIES` plays so many others, a quarter in each test, and
//! `KOLO_SEED` plays one of them again, in the test that found it:
//!
//! ```sh
//! KOLO_SEED=5267231339968330051 cargo test --lib simulator::tests::p1_p2_p3_p7_p8_hold_in_the_first
//! KOLO_HISTORIES=1000000 cargo test --lib simulator
//! ```
//!
//! [`history`] says what can happen and makes it up; [`world`] is the homeserver, which the inbox
//! meets in [`source`]; [`disk`] is a store that dies in its commits; [`kolo`] is one life of Kolo,
//! and [`outbox`] what leaves it; [`stage`] plays a history. [`witness`] is a feature of which the
//! checks can tell what it has to do: [`checks`] at each moment, [`ending`] when all is over.
//! [`real`] plays the features as they are in the same world, more slowly and so less often.
//! [`year`] is another world, in which people are asked how they are for weeks, travel, and fall silent.
//! [`alerts`] is a third, of people in danger and those whom they trust.
//! That the checks find something is shown by faults that are put into the journal on purpose.

mod alerts;
mod checks;
mod disk;
mod ending;
mod history;
mod kolo;
mod outbox;
mod real;
mod runner;
mod source;
mod stage;
mod tests;
mod witness;
mod world;
mod year;
