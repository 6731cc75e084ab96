//! What it costs to write things down before acting on them.
//!
//! `cargo bench --bench journal`. Two comparisons, in which both sides take turns, so that whatever
//! else the machine does falls on both: a commit of the store beside a bare append of as many bytes
//! with `fdatasync`, and a decision of the core with all its features beside one with none.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

use std::{
    fs::File,
    io::Write,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::ensure;
use jiff::Timestamp;
use kolo::{
    cli::run,
    config::{Config, MessageLimit},
    core::{Content, Feature, Happening, Input, Journal, Member, Moment, Next, Seed},
    speech::Language,
    store::{Batch, KeySource, MasterKey, MemoryStore, SledStore, Store, Table},
};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};

const COMMITS: usize = 2_000;
const ROWS: usize = 5;
const ROW_BYTES: usize = 400;
const DECISIONS: usize = 20_000;

fn main() -> anyhow::Result<()> {
    commits()?;
    decisions()
}

/// Five rows of 400 bytes: about what a message and its answer write.
fn commits() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let key = MasterKey::generate([7; 32]);
    let store = SledStore::create(&folder.path().join("store"), &key)?;
    let mut file = File::create(folder.path().join("append"))?;
    let bytes = vec![7_u8; ROWS * ROW_BYTES];
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for number in 0..COMMITS {
        let start = Instant::now();
        file.write_all(&bytes)?;
        file.sync_data()?;
        bare.push(start.elapsed());
        let mut batch = Batch::new();
        for row in 0..ROWS {
            let key = format!("{} {row}", number % 500).into_bytes();
            batch.put(Table::Answer, key, vec![7_u8; ROW_BYTES]);
        }
        let start = Instant::now();
        store.commit(batch)?;
        ours.push(start.elapsed());
    }
    tell("bare append with fdatasync", &mut bare);
    tell("commit of the store", &mut ours);
    println!("a commit takes {:.2} times a bare append (medians)", ratio(&ours, &bare));
    Ok(())
}

/// A facilitator asks for the status of a running session, again and again.
fn decisions() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let mut all = in_session(run::features(&config(folder.path())?)?)?;
    let mut none = in_session(Vec::new())?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for number in 0..DECISIONS {
        bare.push(none.decide(number)?);
        ours.push(all.decide(number)?);
    }
    ensure!(all.answers >= DECISIONS, "{} answers", all.answers);
    tell("the journal alone", &mut bare);
    tell("a command and its answer, with every feature", &mut ours);
    println!("the decision takes {:.2} times the journal alone (medians)", ratio(&ours, &bare));
    Ok(())
}

fn config(folder: &Path) -> anyhow::Result<Config> {
    Ok(Config {
        homeserver: "http://localhost".to_owned(),
        account: "@kolo:example.org".try_into()?,
        operator: "River House".to_owned(),
        language: Language::english(),
        data: folder.to_owned(),
        key: KeySource::Environment("NONE".to_owned()),
        allow: vec!["example.org".to_owned()].try_into()?,
        message_limit: MessageLimit::LIFTED,
        prompts: None,
        health: None,
        still_watching: None,
    })
}

struct Session {
    journal: Journal,
    room: OwnedRoomId,
    lena: OwnedUserId,
    answers: usize,
}

fn in_session(features: Vec<Box<dyn Feature>>) -> anyhow::Result<Session> {
    let journal = Journal::open(Arc::new(MemoryStore::new()), features)?;
    let (room, lena) = ("!circle:example.org".try_into()?, "@lena:example.org".try_into()?);
    let mut session = Session { journal, room, lena, answers: 0 };
    let (room, lena) = (session.room.clone(), session.lena.clone());
    let mut others = Vec::new();
    for number in 0..12 {
        others.push(format!("@person{number}:example.org").try_into()?);
    }
    let everybody = others.into_iter().chain([lena.clone()]);
    let members = everybody.map(|user| Member { user, name: None }).collect();
    session.feed(vec![
        Happening::Invited { room: room.clone(), inviter: lena, direct: false },
        Happening::Present { room, encrypted: true, members },
    ])?;
    session.says("start", "!start first-circle")?;
    Ok(session)
}

impl Session {
    fn feed(&mut self, what: Vec<Happening>) -> anyhow::Result<()> {
        let at = Timestamp::now();
        let inputs = what.into_iter().map(|what| Input { at, seed: Seed([7; 32]), what });
        self.journal.feed(inputs.collect())?;
        // What waits is done at once.
        let queue = self.journal.queue();
        let mut queue = queue.lock().map_err(|_| anyhow::anyhow!("the queue is gone"))?;
        while let Next::Do(outgoing) = queue.take(Moment::ZERO) {
            queue.remove(outgoing.id);
            self.answers += 1;
        }
        Ok(())
    }

    fn says(&mut self, id: &str, text: &str) -> anyhow::Result<()> {
        let event = OwnedEventId::try_from(format!("${id}"))?;
        let (room, sender) = (self.room.clone(), self.lena.clone());
        let content = Content::Text(text.to_owned());
        let sent_at = Timestamp::now();
        self.feed(vec![Happening::Message { room, sender, event, sent_at, content }])
    }

    fn decide(&mut self, number: usize) -> anyhow::Result<Duration> {
        let start = Instant::now();
        self.says(&number.to_string(), "!status")?;
        Ok(start.elapsed())
    }
}

fn ratio(ours: &[Duration], bare: &[Duration]) -> f64 {
    at(ours, 50).as_secs_f64() / at(bare, 50).as_secs_f64()
}

fn tell(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let [p50, p90, p99] = [50, 90, 99].map(|percent| at(times, percent));
    let all: Duration = times.iter().sum();
    let rate = times.len() as f64 / all.as_secs_f64();
    println!("{what}: {rate:.0} a second; p50 {p50:.1?}, p90 {p90:.1?}, p99 {p99:.1?}");
}

/// The time that this many per cent of the sorted times do not exceed.
fn at(times: &[Duration], percent: usize) -> Duration {
    let last = times.len().saturating_sub(1);
    times.get(last * percent / 100).copied().unwrap_or_default()
}
