//! The round trip of an encrypted message: from the moment somebody sends a command to the moment
//! they can read the answer. Kolo, with its journal and its disk, beside a bare echo loop over
//! `sync_once` on the same homeserver, with the same client settings and the same person asking.
//!
//! `cargo bench --bench round_trip`. The two take turns, so that whatever else the machine does
//! falls on both. Ends with an error if Kolo's median is over 1.25 times the bare loop's.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

mod common;

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use common::{PASSWORD, at, echo_client, echo_loop};
use kolo::{
    cli::{demo::set_up_kolo, run},
    ops::sandbox::{Options, Person, Sandbox},
    speech::Language,
};
use matrix_sdk::ruma::{OwnedRoomId, UserId};
use tokio::sync::oneshot;

const WARM_UP: usize = 10;
const ROUNDS: usize = 200;
const ALLOWED: f64 = 1.25;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let sandbox = Sandbox::start(Options::default(), &mut |_| ()).await?;
    let folder = tempfile::tempdir()?;
    let mut lena = Person::arrive(&sandbox, "lena", PASSWORD, "Lena").await?;

    let echo = echo_client(&sandbox, folder.path()).await?;
    let echo_user = echo.user_id().context("no session")?.to_owned();
    let echoing = tokio::spawn(echo_loop(echo, echo_user.clone()));

    let config = set_up_kolo(&sandbox, folder.path(), &Language::english()).await?;
    let kolo_user = config.account.clone();
    let (tell_ready, ready) = oneshot::channel();
    let kolo = async {
        let ready = || {
            let _ = tell_ready.send(());
        };
        run::serve(&config, ready, std::future::pending()).await
    };
    let measured = async {
        ready.await?;
        let echo_room = lena.open_room(vec![echo_user.clone()], true, false).await?;
        let kolo_room = lena.open_room(vec![kolo_user.clone()], true, false).await?;
        lena.hears(&kolo_user, "Hello. I am Kolo").await?;
        lena.sees(&echo_room, &echo_user).await?;
        let mut bare = Vec::new();
        let mut whole = Vec::new();
        for round in 0..WARM_UP + ROUNDS {
            let one = ask(&mut lena, &echo_room, &echo_user, "ping", "pong").await?;
            let other = ask(&mut lena, &kolo_room, &kolo_user, "!scripts", "first-circle").await?;
            if round >= WARM_UP {
                bare.push(one);
                whole.push(other);
            }
        }
        anyhow::Ok((bare, whole))
    };
    let (mut bare, mut whole) = tokio::select! {
        ended = kolo => { ended?; anyhow::bail!("Kolo ended") }
        measured = measured => measured?,
    };
    echoing.abort();
    tell("bare echo loop", &mut bare);
    tell("Kolo", &mut whole);
    let ratio = at(&whole, 50).as_secs_f64() / at(&bare, 50).as_secs_f64();
    println!("Kolo's median is {ratio:.2} times the bare loop's; at most {ALLOWED} is allowed");
    sandbox.stop().await?;
    ensure!(ratio <= ALLOWED, "the journal costs too much");
    Ok(())
}

async fn ask(
    lena: &mut Person,
    room: &OwnedRoomId,
    of: &UserId,
    question: &str,
    answer: &str,
) -> anyhow::Result<Duration> {
    let start = Instant::now();
    lena.say(room, question).await?;
    lena.hears(of, answer).await?;
    Ok(start.elapsed())
}

fn tell(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let [p50, p90, p99] = [50, 90, 99].map(|percent| at(times, percent));
    println!("{what}: p50 {p50:.1?}, p90 {p90:.1?}, p99 {p99:.1?} over {} rounds", times.len());
}
