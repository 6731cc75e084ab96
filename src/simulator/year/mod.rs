//! A year of people who are asked how they are, and who have rules about their own silence.
//!
//! [`life`] invents people: plans of all kinds, journeys over the date line, quiet hours, holidays,
//! days away, answers or none, contacts who answer, who do not, who step back. [`play`] lets them live
//! with Kolo as it is, which dies in its commits and stays away for seconds or days, and writes down
//! who wrote and who read what. Then it is reckoned from what people wrote alone, by [`clocks`] of its
//! own, what should have come: [`asked`] for check-ins, [`silent`] for rules, [`called`] for contacts.
//! The reckoning never asks the code what it thinks.
//!
//! Everything follows from a seed, which is printed where something is wrong. A quarter of a minute of
//! small worlds is played by each test run; `KOLO_SEED` plays one again; and a whole year of a thousand
//! people is
//!
//! ```sh
//! cargo test --lib a_year_of_a_thousand -- --ignored --nocapture
//! ```

mod asked;
mod called;
mod clocks;
mod life;
mod play;
mod silent;
mod tests;
