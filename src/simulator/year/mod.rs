//! A year of people who are asked how they are, and who have rules about their own silence.
//!
//! [`life`] invents people: plans of all kinds, journeys over the date line, quiet hours, holidays,
//! days away, answers or none, contacts who answer, who do not, who step back. [`play`] lets them live
//! with Kolo as it is, which dies in its commits and stays away for seconds or days, and writes down
//! who wrote and who read what. Then it is reckoned from what people wrote alone, by [`clocks`] of its
//! own, what should have come: [`asked`] for check-ins, [`silent`] for rules, [`called`] for contacts.
//! The reckoning never asks the code what it thinks.
//!
//! Everything follows from a seed, which is printed where something is wrong. Each test run plays the
//! same small worlds, `KOLO_HISTORIES` so many others, and `KOLO_SEED` one again, in the test that found
//! it. The whole year, with its leap day, is one command, too long for a debug build; `KOLO_PEOPLE`,
//! `KOLO_DAYS` and `KOLO_SEED` make it another, and `KOLO_LOG` prints all that happened:
//!
//! ```sh
//! cargo test --config profile.test.package.kolo.opt-level=2 --lib a_year_of -- --ignored --nocapture
//! ```
//!
//! That the checks find something is shown by a Kolo that mishears, sees twice or loses timers.

mod asked;
mod called;
mod clocks;
mod life;
mod play;
mod silent;
mod tests;
