//! Everybody is asked how they are in the same minute: how fast the questions leave, whether an alert
//! passes them, and how much memory it takes.
//!
//! `cargo bench --bench burst`. First ten thousand people without a homeserver: how long it takes to
//! decide and write down all the questions, and how long whoever calls for help meanwhile waits. Then
//! 300 people (`KOLO_PEOPLE=10000` for another number; each has an account, a device and an encrypted
//! room on Synapse without limits), beside a bare sender that keeps nothing, from the same account
//! into the same rooms, before Kolo and after it. `-- alone` and `-- synapse` run one of the two. Ends
//! with an error if Kolo does not reach 90% of the bare sender's rate, or if the alert waits behind
//! the questions.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

#[path = "common/ahead.rs"]
mod ahead;

use std::{
    fs,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use ahead::Ahead;
use anyhow::{Context, ensure};
use futures_util::{StreamExt, TryStreamExt, stream};
use jiff::{SignedDuration, Timestamp};
use kolo::{
    cli::{demo::set_up_kolo, run},
    config::{Config, MessageLimit},
    core::{
        Body, Content, Deed, Destination, Feature, Flow, Happening, Input, Journal, Lane, Member,
        MessageId, Moment, Next, Seed, Transaction, TransactionError,
    },
    ops::{
        sandbox::{Options, Person, Sandbox},
        world::Clock,
    },
    speech::Language,
    store::{KeySource, MasterKey, SledStore},
};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use tokio::{sync::oneshot, time::sleep};

const PASSWORD: &str = "bench";
const WITHOUT_HOMESERVER: usize = 10_000;
const ON_SYNAPSE: usize = 300;
const ROUNDS: usize = 3;
const LEAST: f64 = 0.9;
/// An alert that waits so long has waited behind the questions.
const ALERT: Duration = Duration::from_secs(2);
/// So many people arrive, or are written to by the bare sender, at once.
const AT_ONCE: [usize; 3] = [1, 2, 8];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let wants = |other: &str| std::env::args().all(|word| word != other);
    if wants("synapse") {
        without_a_homeserver()?;
    }
    if !wants("alone") {
        return Ok(());
    }
    let people = match std::env::var("KOLO_PEOPLE") {
        Ok(number) => number.parse().context("KOLO_PEOPLE is a number")?,
        Err(_) => ON_SYNAPSE,
    };
    on_synapse(people).await
}

/// What is written down of one round.
#[derive(Default)]
struct Round {
    /// When the homeserver accepted each message.
    left: Vec<Instant>,
    alert: Option<(MessageId, Instant)>,
    alert_took: Option<Duration>,
}

/// Sets up a plan for everybody whom it finds, in the words that a person would write; and, when half
/// of the questions have left, sends an alert to the last who waits.
#[derive(Clone)]
struct Watch {
    round: Arc<Mutex<Round>>,
    people: usize,
}

impl Watch {
    fn new(people: usize) -> Self {
        Self { round: Arc::default(), people }
    }

    fn round(&self) -> MutexGuard<'_, Round> {
        self.round.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self) {
        *self.round() = Round::default();
    }

    fn left(&self) -> usize {
        self.round().left.len()
    }

    fn delivered(&self, tx: &mut Transaction<'_>, message: MessageId) {
        let mut round = self.round();
        if let Some((alert, since)) = round.alert
            && alert == message
        {
            round.alert_took = Some(since.elapsed());
            return;
        }
        round.left.push(Instant::now());
        if round.left.len() == self.people / 2 {
            let body = Body { markdown: "Somebody needs you.".to_owned(), mentions: Vec::new() };
            let Ok(author) = OwnedUserId::try_from("@nobody:localhost") else { return };
            let Ok(to) = account(self.people - 1).try_into() else { return };
            let to = Destination::Private(to);
            let alert = tx.send_for(&author, Lane::Alert, to, Deed::Say(body));
            round.alert = Some((alert, Instant::now()));
        }
    }
}

fn account(number: usize) -> String {
    format!("@person{number}:localhost")
}

impl Feature for Watch {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Present { room, members, .. } => {
                let ([Member { user, .. }], None) = (members.as_slice(), tx.person_of(room)?)
                else {
                    return Ok(Flow::Passed);
                };
                tx.set_private_room(user, Some(room))?;
                for (number, text) in SET_UP.iter().enumerate() {
                    let event = format!("${number}{}", room.as_str().trim_start_matches('!'));
                    let Ok(event) = OwnedEventId::try_from(event) else { continue };
                    tx.raise(Happening::Message {
                        room: room.clone(),
                        sender: user.clone(),
                        event,
                        sent_at: tx.at(),
                        content: Content::Text((*text).to_owned()),
                    });
                }
                Ok(Flow::Taken)
            }
            Happening::Delivered { message } => {
                self.delivered(tx, *message);
                Ok(Flow::Passed)
            }
            _ => Ok(Flow::Passed),
        }
    }
}

/// How somebody sets up a plan who wants to be asked at the very minute.
const SET_UP: [&str; 4] = ["yes", "check-in every day at 12:00", "UTC", "check-in on the minute"];

/// The journal alone, on a real disk: ten thousand people whose time has come.
fn without_a_homeserver() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let store = SledStore::create(&folder.path().join("store"), &MasterKey::generate([7; 32]))?;
    let watch = Watch::new(usize::MAX);
    let mut features: Vec<Box<dyn Feature>> = vec![Box::new(watch)];
    features.extend(run::features(&config(folder.path())?)?);
    let mut journal = Journal::open(Arc::new(store), features)?;
    let eleven: Timestamp = "2026-06-01T11:00:00Z".parse()?;
    for number in 0..WITHOUT_HOMESERVER {
        let members = vec![Member { user: account(number).try_into()?, name: None }];
        let room = format!("!room{number}:localhost").try_into()?;
        let what = Happening::Present { room, encrypted: true, members };
        journal.feed(vec![Input { at: eleven, seed: Seed([7; 32]), what }])?;
        drain(&journal)?;
    }
    let before = resident()?;
    let noon = eleven.checked_add(SignedDuration::from_mins(61))?;
    let start = Instant::now();
    let mut longest = Duration::ZERO;
    loop {
        let step = Instant::now();
        let more = journal.tick(noon, || Ok(Seed([7; 32])))?;
        longest = longest.max(step.elapsed());
        if !more {
            break;
        }
    }
    let took = start.elapsed();
    let waiting = drain(&journal)?;
    ensure!(waiting == WITHOUT_HOMESERVER, "{waiting} questions wait");
    let grown = resident()?.saturating_sub(before) / 1024;
    println!("{waiting} questions decided and written down in {took:.1?}; grown by {grown} MiB");
    println!("whoever calls for help meanwhile is heard after {longest:.1?} at most");
    Ok(())
}

fn config(folder: &std::path::Path) -> anyhow::Result<Config> {
    Ok(Config {
        homeserver: "http://localhost".to_owned(),
        account: "@kolo:localhost".try_into()?,
        operator: "River House".to_owned(),
        language: Language::english(),
        data: folder.to_owned(),
        key: KeySource::Environment("NONE".to_owned()),
        allow: vec!["localhost".to_owned()].try_into()?,
        message_limit: MessageLimit::LIFTED,
        prompts: None,
        health: None,
        still_watching: None,
    })
}

/// Everything that waits leaves at once. How much it was.
fn drain(journal: &Journal) -> anyhow::Result<usize> {
    let queue = journal.queue();
    let mut queue = queue.lock().map_err(|_| anyhow::anyhow!("the queue is gone"))?;
    let mut left = 0;
    while let Next::Do(outgoing) = queue.take(Moment::ZERO) {
        queue.remove(outgoing.id);
        left += 1;
    }
    Ok(left)
}

/// The memory that this process takes, in KiB.
fn resident() -> anyhow::Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmRSS")).context("no VmRSS")?;
    Ok(line.split_whitespace().nth(1).context("no number")?.parse()?)
}

async fn on_synapse(people: usize) -> anyhow::Result<()> {
    let sandbox = Sandbox::start(Options::default(), &mut |_| ()).await?;
    let folder = tempfile::tempdir()?;
    let config = set_up_kolo(&sandbox, folder.path(), &Language::english()).await?;
    let rooms = rooms(&sandbox, people).await?;
    println!("{people} people are there");
    let mut bare = [Vec::new(), Vec::new(), Vec::new()];
    bare_sender(&sandbox, &rooms, &mut bare).await?;
    let kolo = kolo(&config, people).await?;
    bare_sender(&sandbox, &rooms, &mut bare).await?;
    let mut best = 0.0_f64;
    for (at_once, mut rates) in AT_ONCE.into_iter().zip(bare) {
        let rate = median(&mut rates);
        println!("bare sender, {at_once} at once: {rate:.1} a second, median of {}", rates.len());
        best = best.max(rate);
    }
    let Measured { mut rates, alert, grown } = kolo;
    let rate = median(&mut rates);
    println!("Kolo: {rate:.1} a second, median of {}; grown by {grown} MiB at most", rates.len());
    println!("an alert in the middle of it has left after {alert:.1?}");
    println!(
        "that is {:.0}% of the bare sender's; at least {:.0}%",
        100.0 * rate / best,
        100.0 * LEAST
    );
    sandbox.stop().await?;
    ensure!(rate >= LEAST * best, "a burst leaves too slowly");
    ensure!(alert <= ALERT, "the alert has waited behind the questions");
    Ok(())
}

/// Everybody has an account and a device, and is in an encrypted room with Kolo's account.
async fn rooms(sandbox: &Sandbox, people: usize) -> anyhow::Result<Vec<OwnedRoomId>> {
    let device = signed_in(sandbox).await?;
    let device = &device;
    let arriving = stream::iter(0..people).map(|number| async move {
        let name = format!("person{number}");
        let person = Person::arrive(sandbox, &name, PASSWORD, &name).await?;
        let user = person.user()?;
        let room = device.open_room(vec![user.clone()], true, true).await?;
        device.sees(&room, &user).await?;
        if number % 250 == 249 {
            println!("{} people", number + 1);
        }
        anyhow::Ok(room)
    });
    let rooms = arriving.buffered(4).try_collect().await?;
    device.client().matrix_auth().logout().await?;
    Ok(rooms)
}

/// Kolo's account, on a device of its own.
async fn signed_in(sandbox: &Sandbox) -> anyhow::Result<Person> {
    Ok(Person::sign_in(sandbox.url(), "kolo", "kolo-demo", "Kolo", false).await?)
}

/// How many messages a second a bot sends that keeps nothing, so many at once. It goes on to sync, as
/// every bot does.
async fn bare_sender(
    sandbox: &Sandbox,
    rooms: &[OwnedRoomId],
    rates: &mut [Vec<f64>; 3],
) -> anyhow::Result<()> {
    let device = signed_in(sandbox).await?;
    for room in rooms {
        while device.room(room).is_err() {
            sleep(Duration::from_millis(50)).await;
        }
    }
    let text = "How are you? 1 green · 2 amber · 3 red · 4 skip. ".repeat(10);
    let (device, text) = (&device, text.as_str());
    let all = async |at_once| {
        let start = Instant::now();
        let saying = stream::iter(rooms).map(|room| device.say(room, text));
        saying.buffer_unordered(at_once).try_collect::<Vec<_>>().await?;
        anyhow::Ok(rooms.len() as f64 / start.elapsed().as_secs_f64())
    };
    all(8).await?;
    for _ in 0..ROUNDS {
        for (at_once, rates) in AT_ONCE.into_iter().zip(rates.iter_mut()) {
            rates.push(all(at_once).await?);
        }
    }
    device.client().matrix_auth().logout().await?;
    Ok(())
}

struct Measured {
    rates: Vec<f64>,
    alert: Duration,
    grown: u64,
}

async fn kolo(config: &Config, people: usize) -> anyhow::Result<Measured> {
    let watch = Watch::new(people);
    let clock = Arc::new(Ahead::default());
    clock.until("11:00")?;
    let mut features: Vec<Box<dyn Feature>> = vec![Box::new(watch.clone())];
    features.extend(run::features(config)?);
    let (tell_ready, ready) = oneshot::channel();
    let is_ready = || {
        let _ = tell_ready.send(());
    };
    let serving_by = Arc::clone(&clock) as Arc<dyn Clock>;
    let serving = run::serve_with(config, features, serving_by, is_ready, std::future::pending());
    let measuring = async {
        ready.await?;
        // The answers to the set-up share the keys.
        let mut before = 0;
        while watch.left() < people || watch.left() > before {
            before = watch.left();
            sleep(Duration::from_secs(3)).await;
        }
        let mut measured = Measured { rates: Vec::new(), alert: Duration::ZERO, grown: 0 };
        let empty = resident()?;
        for _ in 0..ROUNDS {
            watch.begin();
            let start = Instant::now();
            clock.until("12:00")?;
            while watch.left() < people || watch.round().alert_took.is_none() {
                sleep(Duration::from_millis(20)).await;
                let grown = resident()?.saturating_sub(empty) / 1024;
                measured.grown = measured.grown.max(grown);
            }
            let last = watch.round().left.last().copied().context("nothing has left")?;
            measured.rates.push(people as f64 / last.duration_since(start).as_secs_f64());
            let alert = watch.round().alert_took.unwrap_or_default();
            measured.alert = measured.alert.max(alert);
        }
        anyhow::Ok(measured)
    };
    tokio::select! {
        ended = serving => { ended?; anyhow::bail!("Kolo ended") }
        measured = measuring => measured,
    }
}

fn median(rates: &mut [f64]) -> f64 {
    rates.sort_unstable_by(f64::total_cmp);
    rates.get(rates.len() / 2).copied().unwrap_or_default()
}
