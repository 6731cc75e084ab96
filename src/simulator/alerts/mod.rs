//! Alerts by the hundred thousand: people in danger, their contacts, and a Kolo that dies among them.
//!
//! [`life`] invents people: contacts with hours, who answer, who cannot, who fall silent, lead and lose
//! the lead, hand it over and step back; persons who raise an alert, add to it, stop it, want it quiet,
//! end it with one word or the other, and raise it again. [`homeserver`] accepts what Kolo sends, goes
//! away, limits rates, and loses answers after it has accepted. [`play`] lets them live with Kolo as it
//! is, which dies in its commits, before or after they are written, and stays away. Everything that
//! Kolo heard and everything that came to anybody is written down in a [`chronicle`], where [`saw`]
//! tells what it was. Then [`reckoned`] says, from `docs/alerts.md` and from what Kolo could know, who
//! should have been asked at which moment, and [`honest`] looks at every message that was read. They
//! never ask the code what it thinks. [`twins`] plays a world twice, with the one word and the other.
//!
//! Everything follows from a seed, which is printed where something is wrong. Each test run plays the
//! same small worlds, `KOLO_HISTORIES` so many others, and `KOLO_SEED` one again, in the test that found
//! it; `KOLO_LOG` prints all that happened. As many as `KOLO_ALERTS` says are one command:
//!
//! ```sh
//! cargo test --config profile.test.package.kolo.opt-level=2 --lib a_hundred_thousand -- --ignored --nocapture
//! ```
//!
//! That the checks find something is shown by a Kolo that mishears, sees twice or loses timers, and by
//! a homeserver that forgets.

mod chronicle;
mod homeserver;
mod honest;
mod life;
mod play;
mod reckoned;
mod saw;
mod tests;
mod twins;
