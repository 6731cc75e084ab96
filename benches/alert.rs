//! How soon an alert is read: from the moment the homeserver has taken the word of whoever is in
//! danger to the moment their first contact can read what Kolo writes; to the moment all of twenty
//! contacts can; and the first again while ten thousand check-ins wait.
//!
//! `cargo bench --bench alert`. Beside each a bare bot that keeps nothing, on the same homeserver, for
//! the same people, in turns: it answers one, and it writes to twenty. Ends with an error if an alert
//! takes more than 1.5 times as long as the bare bot's answer in the median, to all of twenty more than
//! three times as long as its twenty messages, or behind ten thousand others more than twice as long in
//! the 99th percentile as without.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

#[path = "common/ahead.rs"]
mod ahead;
mod common;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use ahead::Ahead;
use anyhow::{Context, ensure};
use common::{PASSWORD, at, echo_client, echo_loop};
use futures_util::future::try_join_all;
use kolo::{
    cli::{demo::set_up_kolo, run},
    core::{
        Body, Content, Deed, Destination, Feature, Flow, Happening, Lane, Transaction,
        TransactionError,
    },
    ops::{
        sandbox::{Options, Person, Sandbox},
        world::Clock,
    },
    speech::Language,
};
use matrix_sdk::{
    Client,
    ruma::{OwnedRoomId, OwnedUserId, events::room::message::RoomMessageEventContent},
};
use tokio::sync::oneshot;

const CONTACTS: usize = 20;
/// So many may be asked in a day whether they would be a contact.
const ASKED_A_DAY: usize = 3;
const WARM_UP: usize = 5;
const ROUNDS: usize = 100;
const ROUNDS_TO_ALL: usize = 20;
const WAITING: usize = 10_000;
/// The first contact reads it within so many times of the bare bot's answer.
const TO_THE_FIRST: f64 = 1.5;
/// All read it within so many times of the bare bot's messages.
const TO_ALL: f64 = 3.0;
/// Behind ten thousand others it takes so many times as long at most.
const BEHIND_OTHERS: f64 = 2.0;
/// Begins what waits.
const CROWD: &str = "so many others";
/// What the bare bot writes to everybody.
const EVERYBODY: &str = "Somebody needs you.";
/// Ends an alert.
const SAFE: &str = "copper kettle";
/// Seems to, and raises one.
const FORCED: &str = "winter barley";

/// Ten thousand questions of check-ins wait as soon as somebody writes [`CROWD`].
#[derive(Clone, Default)]
struct Crowd {
    to: Arc<Vec<OwnedUserId>>,
    left: Arc<AtomicUsize>,
}

impl Feature for Crowd {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Message { sender, content: Content::Text(text), .. } if text == CROWD => {
                for (_, to) in (0..WAITING).zip(self.to.iter().cycle()) {
                    let markdown = "How are you? 1 green · 2 amber · 3 red · 4 skip".to_owned();
                    let say = Deed::Say(Body { markdown, mentions: Vec::new() });
                    tx.send_for(sender, Lane::CheckIn, Destination::Private(to.clone()), say);
                }
                Ok(Flow::Taken)
            }
            Happening::Delivered { .. } => {
                self.left.fetch_add(1, Ordering::Relaxed);
                Ok(Flow::Passed)
            }
            _ => Ok(Flow::Passed),
        }
    }
}

/// Somebody with a room with Kolo and one with the bare bot.
struct Somebody {
    person: Person,
    kolo: OwnedRoomId,
    bare: OwnedRoomId,
}

/// Everybody, and both bots.
struct Town {
    kolo: OwnedUserId,
    bare: OwnedUserId,
    mira: Somebody,
    /// In the order in which they are asked.
    contacts: Vec<Somebody>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let sandbox = Sandbox::start(Options::default(), &mut |_| ()).await?;
    let folder = tempfile::tempdir()?;
    let bot = echo_client(&sandbox, folder.path()).await?;
    let bare = bot.user_id().context("no session")?.to_owned();
    let echoing = tokio::spawn(echo_loop(bot.clone(), bare.clone()));
    let config = set_up_kolo(&sandbox, folder.path(), &Language::english()).await?;
    let to = (0..CONTACTS).map(|number| format!("@crowd{number}:localhost").try_into());
    let crowd = Crowd { to: Arc::new(to.collect::<Result<_, _>>()?), ..Crowd::default() };
    let clock = Arc::new(Ahead::default());
    clock.until("12:00")?;
    let mut features: Vec<Box<dyn Feature>> = vec![Box::new(crowd.clone())];
    features.extend(run::features(&config)?);
    let (tell_ready, ready) = oneshot::channel();
    let is_ready = || {
        let _ = tell_ready.send(());
    };
    let serving_by = Arc::clone(&clock) as Arc<dyn Clock>;
    let serving = run::serve_with(&config, features, serving_by, is_ready, std::future::pending());
    let measuring = async {
        ready.await?;
        let mut town = Town::set_up(&sandbox, &config.account, &bare, &clock).await?;
        measure(&sandbox, &mut town, &bot, &crowd).await
    };
    let within = tokio::select! {
        ended = serving => { ended?; anyhow::bail!("Kolo ended") }
        measured = measuring => measured?,
    };
    echoing.abort();
    sandbox.stop().await?;
    ensure!(within, "an alert takes too long");
    Ok(())
}

impl Town {
    /// Everybody arrives, and Mira's contacts agree.
    async fn set_up(
        sandbox: &Sandbox,
        kolo: &OwnedUserId,
        bare: &OwnedUserId,
        clock: &Ahead,
    ) -> anyhow::Result<Self> {
        let mut mira = Somebody::arrives(sandbox, "mira", kolo, bare).await?;
        let mut contacts = Vec::new();
        for number in 0..CONTACTS {
            let name = format!("ana{number}");
            let mut ana = Somebody::arrives(sandbox, &name, kolo, bare).await?;
            mira.tells(kolo, &format!("trust {}", ana.person.user()?), "asking").await?;
            ana.person.hears(kolo, "1 yes").await?;
            ana.tells(kolo, "1", "which hours").await?;
            ana.tells(kolo, "2", "").await?;
            mira.person.hears(kolo, "has said yes").await?;
            contacts.push(ana);
            if number % ASKED_A_DAY == ASKED_A_DAY - 1 {
                // A day and more.
                clock.until("12:00")?;
                clock.until("12:00")?;
            }
        }
        mira.tells(kolo, "alert grace 0", "").await?;
        mira.tells(kolo, "safe word", "1 for none").await?;
        mira.tells(kolo, SAFE, "once more").await?;
        mira.tells(kolo, SAFE, "1 for none").await?;
        mira.tells(kolo, FORCED, "once more").await?;
        mira.tells(kolo, FORCED, "It is kept").await?;
        println!("{CONTACTS} contacts have agreed");
        Ok(Self { kolo: kolo.clone(), bare: bare.clone(), mira, contacts })
    }

    /// The bare bot answers Mira.
    async fn bare_answer(&mut self) -> anyhow::Result<Duration> {
        self.mira.person.say(&self.mira.bare, "ping").await?;
        let start = Instant::now();
        self.mira.person.hears(&self.bare, "pong").await?;
        Ok(start.elapsed())
    }

    /// The bare bot writes to everybody at once.
    async fn bare_to_all(&mut self, bot: &Client) -> anyhow::Result<Duration> {
        let rooms = self.contacts.iter().map(|contact| bot.get_room(&contact.bare));
        let rooms: Vec<_> = rooms.collect::<Option<_>>().context("an unknown room")?;
        let start = Instant::now();
        let text = RoomMessageEventContent::text_plain(EVERYBODY);
        let writing = rooms.iter().map(|room| room.send(text.clone()).into_future());
        let writing = try_join_all(writing);
        let hears = self.contacts.iter_mut().map(|it| it.person.hears(&self.bare, EVERYBODY));
        let (written, heard) = tokio::join!(writing, try_join_all(hears));
        written?;
        heard?;
        Ok(start.elapsed())
    }

    /// Mira raises an alert, and her first contact reads it; then she ends it.
    async fn alert(&mut self) -> anyhow::Result<Duration> {
        self.mira.person.say(&self.mira.kolo, "alert").await?;
        let start = Instant::now();
        let first = self.contacts.first_mut().context("nobody")?;
        first.person.hears(&self.kolo, "1 I have it").await?;
        let took = start.elapsed();
        self.mira.tells(&self.kolo, SAFE, "Your alert is over").await?;
        first.person.hears(&self.kolo, "ALL CLEAR").await?;
        Ok(took)
    }

    /// Mira writes the word that says that she is forced, and all of her contacts read it.
    async fn alert_to_all(&mut self) -> anyhow::Result<Duration> {
        self.mira.person.say(&self.mira.kolo, FORCED).await?;
        let start = Instant::now();
        let all = self.contacts.iter_mut();
        try_join_all(all.map(|one| one.person.hears(&self.kolo, "1 I have it"))).await?;
        let took = start.elapsed();
        self.mira.tells(&self.kolo, SAFE, "No alert of yours is open").await?;
        let all = self.contacts.iter_mut();
        try_join_all(all.map(|one| one.person.hears(&self.kolo, "spoken"))).await?;
        Ok(took)
    }
}

impl Somebody {
    async fn arrives(
        sandbox: &Sandbox,
        name: &str,
        kolo: &OwnedUserId,
        bare: &OwnedUserId,
    ) -> anyhow::Result<Self> {
        let mut person = Person::arrive(sandbox, name, PASSWORD, name).await?;
        let room = person.open_room(vec![kolo.clone()], true, true).await?;
        person.sees(&room, kolo).await?;
        person.hears(kolo, "You have opened this conversation yourself").await?;
        let other = person.open_room(vec![bare.clone()], true, true).await?;
        person.sees(&other, bare).await?;
        Ok(Self { person, kolo: room, bare: other })
    }

    async fn tells(&mut self, kolo: &OwnedUserId, text: &str, answer: &str) -> anyhow::Result<()> {
        self.person.say(&self.kolo, text).await?;
        self.person.hears(kolo, answer).await?;
        Ok(())
    }
}

/// Whether everything stays within its bounds.
async fn measure(
    sandbox: &Sandbox,
    town: &mut Town,
    bot: &Client,
    crowd: &Crowd,
) -> anyhow::Result<bool> {
    let (mut bare, mut alerts) = (Vec::new(), Vec::new());
    for round in 0..WARM_UP + ROUNDS {
        let one = town.bare_answer().await?;
        let other = town.alert().await?;
        if round >= WARM_UP {
            bare.push(one);
            alerts.push(other);
        }
    }
    tell("the bare bot's answer", &mut bare);
    tell("an alert to the first contact", &mut alerts);
    let first = ratio(&alerts, &bare, 50, "the bare bot's median", TO_THE_FIRST);

    let (mut bare_all, mut all) = (Vec::new(), Vec::new());
    for round in 0..WARM_UP + ROUNDS_TO_ALL {
        let one = town.bare_to_all(bot).await?;
        let other = town.alert_to_all().await?;
        if round >= WARM_UP {
            bare_all.push(one);
            all.push(other);
        }
    }
    tell("the bare bot's message to all of 20", &mut bare_all);
    tell("an alert to all of 20", &mut all);
    ratio(&all, &bare, 50, "the bare bot's median for one", TO_ALL);
    let to_all = ratio(&all, &bare_all, 50, "the bare bot's median for 20", TO_ALL);

    let mut others = Vec::new();
    for who in crowd.to.iter() {
        let name = who.localpart();
        others.push(Somebody::arrives(sandbox, name, &town.kolo, &town.bare).await?);
    }
    crowd.left.store(0, Ordering::Relaxed);
    let one = others.first().context("nobody")?;
    one.person.say(&one.kolo, CROWD).await?;
    let mut behind = Vec::new();
    for round in 0..WARM_UP + ROUNDS {
        let took = town.alert().await?;
        if round >= WARM_UP {
            behind.push(took);
        }
    }
    let left = crowd.left.load(Ordering::Relaxed);
    ensure!(left < WAITING, "nothing was waiting any more");
    println!("{} were still waiting at the end", WAITING - left);
    tell("an alert behind the others", &mut behind);
    let behind = ratio(&behind, &alerts, 99, "that without them, 99th percentile", BEHIND_OTHERS);
    Ok(first && to_all && behind)
}

fn tell(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let [p50, p90, p99] = [50, 90, 99].map(|percent| at(times, percent));
    println!("{what}: p50 {p50:.1?}, p90 {p90:.1?}, p99 {p99:.1?} over {} rounds", times.len());
}

fn ratio(of: &[Duration], to: &[Duration], percent: usize, what: &str, most: f64) -> bool {
    let ratio = at(of, percent).as_secs_f64() / at(to, percent).as_secs_f64();
    println!("{ratio:.2} times {what}; at most {most} is allowed");
    ratio <= most
}
