//! How fast a rehearsal goes: an arc of three days with eight invented people, from the first
//! greeting to the last farewell, with everything that decides, in memory.
//!
//! `cargo bench --bench rehearse`. Ends with an error if the median is over two seconds.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::ensure;
use kolo::{
    PROMPTS,
    rehearsal::{Nobody, Plan, rehearse},
    script::Library,
    speech::{Language, Speech},
};

const ARC: &str = "three-days";
const ROUNDS: u64 = 5;
const ALLOWED: Duration = Duration::from_secs(2);

fn main() -> anyhow::Result<()> {
    let speech = Arc::new(Speech::from_dir(&PROMPTS)?);
    let library = Arc::new(Library::load_embedded(&PROMPTS)?.0);
    let scripts = Plan::scripts(&library, &[ARC.to_owned()]);
    let mut times = Vec::new();
    let mut lines = 0_usize;
    for seed in 0..ROUNDS {
        let (scripts, language) = (scripts.clone(), Language::english());
        let plan = Plan { scripts, people: 8, language, seed };
        lines = 0;
        let start = Instant::now();
        rehearse(&plan, &speech, &library, &mut Nobody, &mut |_| lines += 1)?;
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let longest = times.last().copied().unwrap_or_default();
    let count = scripts.len();
    println!("{ARC}, {count} exercises, 8 people, some {lines} lines: median {median:.2?}");
    println!("longest {longest:.2?} of {ROUNDS} rounds");
    ensure!(median <= ALLOWED, "a rehearsal takes too long");
    Ok(())
}
