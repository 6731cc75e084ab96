//! From the start to ready, with a thousand rooms and twenty thousand timers.
//!
//! `cargo bench --bench start`. Kolo beside a bare client that opens its store and syncs once, on
//! the same account and homeserver; and Kolo after a fall in the worst moment, when it reads every
//! room on from its mark.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::Context;
use jiff::SignedDuration;
use kolo::{
    cli::{demo::set_up_kolo, run},
    config::Config,
    core::{Feature, Flow, Happening, Late, TimerKey, Transaction, TransactionError, Wait},
    matrix,
    ops::{
        sandbox::{Options, Person, Sandbox},
        world::Wall,
    },
    speech::Language,
    store::{Batch, OpenError, SledStore, Store, Table},
};
use matrix_sdk::{config::SyncSettings, ruma::UserId};
use tokio::{sync::oneshot, time::sleep};

const ROOMS: usize = 1_000;
const TIMERS_IN_A_ROOM: usize = 20;
const ROUNDS: usize = 5;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let sandbox = Sandbox::start(Options::default(), &mut |_| ()).await?;
    let folder = tempfile::tempdir()?;
    let config = set_up_kolo(&sandbox, folder.path(), &Language::english()).await?;
    // Kolo's account makes the rooms itself, from another device.
    let device = Person::sign_in(sandbox.url(), "kolo", "kolo-demo", "Kolo", false).await?;
    for number in 0..ROOMS {
        device.open_room(Vec::new(), true, false).await?;
        if (number + 1) % 250 == 0 {
            println!("{} rooms", number + 1);
        }
    }
    drop(device);
    let first = start_with(&config, vec![Box::new(Winder)]).await?;
    println!("the very first start, which reads {ROOMS} rooms and sets their timers: {first:.1?}");

    let (mut bare, mut whole, mut fallen) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bare.push(bare_client(&config).await?);
        whole.push(start_with(&config, run::features(&config)?).await?);
        forget_how_far(&config).await?;
        fallen.push(start_with(&config, run::features(&config)?).await?);
    }
    let bare = tell("bare client: open the store, one sync", &mut bare);
    let whole = tell("Kolo, from the start to ready", &mut whole);
    let fallen = tell("Kolo after a fall, reading every room on", &mut fallen);
    println!(
        "Kolo takes {:.2} times the bare client; after a fall {:.2} times",
        whole / bare,
        fallen / bare
    );
    sandbox.stop().await?;
    Ok(())
}

/// Sets timers for every room that it finds itself in.
struct Winder;

impl Feature for Winder {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        if let Happening::Present { room, .. } = what {
            let month = Wait::For(SignedDuration::from_hours(24 * 30));
            for number in 0..TIMERS_IN_A_ROOM {
                let person = UserId::parse(format!("@person{number}:localhost"));
                if let Ok(person) = person {
                    let key = TimerKey::Leaving(room.clone(), person);
                    tx.set_timer(key, month, Late::Do);
                }
            }
        }
        Ok(Flow::Taken)
    }
}

/// From the start until everything that was missed is written down.
async fn start_with(config: &Config, features: Vec<Box<dyn Feature>>) -> anyhow::Result<Duration> {
    drop(open(config).await?);
    let (tell, ready) = oneshot::channel();
    let start = Instant::now();
    let is_ready = || {
        let _ = tell.send(start.elapsed());
    };
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = run::serve_with(config, features, Arc::new(Wall), is_ready, async {
        let _ = stopped.await;
        Ok(())
    });
    let waiting = async {
        let took = ready.await;
        let _ = stop.send(());
        took
    };
    let (served, took) = tokio::join!(serving, waiting);
    served?;
    took.context("Kolo was never ready")
}

async fn bare_client(config: &Config) -> anyhow::Result<Duration> {
    let key = config.key.read(&|name| std::env::var(name).ok())?;
    let session = matrix::kept_session(&open(config).await?)?;
    let start = Instant::now();
    let sdk = config.data.join("sdk");
    let (client, _) = matrix::reopen(&config.homeserver, &sdk, &key, session).await?;
    client.sync_once(SyncSettings::new().timeout(Duration::ZERO)).await?;
    Ok(start.elapsed())
}

/// As after a fall between a sync and its commit.
async fn forget_how_far(config: &Config) -> anyhow::Result<()> {
    let mut batch = Batch::new();
    batch.delete(Table::Meta, b"synced".as_slice());
    Ok(open(config).await?.commit(batch)?)
}

/// Opens the store as soon as the Kolo that ended in this process has let go of it.
async fn open(config: &Config) -> anyhow::Result<SledStore> {
    let key = config.key.read(&|name| std::env::var(name).ok())?;
    for _ in 0..200 {
        match SledStore::open(&config.data, &key) {
            Err(OpenError::Locked { .. }) => sleep(Duration::from_millis(50)).await,
            opened => return Ok(opened?),
        }
    }
    anyhow::bail!("the store stays locked")
}

fn tell(what: &str, times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let longest = times.last().copied().unwrap_or_default();
    println!("{what}: median {median:.1?}, longest {longest:.1?} of {}", times.len());
    median.as_secs_f64()
}
