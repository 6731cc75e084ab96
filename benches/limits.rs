//! A session of eight people on a homeserver with the limits that Synapse has by itself: Kolo may
//! say ten things at once, and then one in five seconds. How many messages each part takes, and how
//! long anybody waits for an answer or a question.
//!
//! `cargo bench --bench limits`. People answer as soon as they read, which is the worst case. Ends
//! with an error if somebody waits longer than 45 seconds.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use futures_util::future::try_join_all;
use kolo::{
    cli::{demo::set_up_kolo, run},
    ops::sandbox::{HeardMessage, Limits, Options, Person, Sandbox},
    speech::Language,
};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use tokio::sync::oneshot;

const PASSWORD: &str = "bench";
const NAMES: [&str; 8] = ["Lena", "Mira", "Joy", "Tarek", "Ana", "Dara", "Noor", "Sami"];
const LONGEST: Duration = Duration::from_secs(45);
/// What is said in the circle when a part begins.
const PARTS: [(&str, &str); 6] = [
    ("announcement", "A first circle, about 25 minutes"),
    ("round", "The order:"),
    ("private question", "After that it goes on here"),
    ("wall", "What you write there is shown here afterwards"),
    ("wall shown", "The wall is open"),
    ("close", "Here A first circle closes"),
];

/// What everybody sees of Kolo.
#[derive(Default)]
struct Seen {
    /// Each message, when it was first read, and in which part.
    messages: BTreeMap<OwnedEventId, usize>,
    part: usize,
    /// Since when somebody waits for an answer, by room.
    since: BTreeMap<OwnedRoomId, Instant>,
    waits: Vec<(usize, Duration)>,
    /// When each part began, and when the last person was asked something in it.
    began: BTreeMap<usize, Instant>,
    asked: BTreeMap<usize, Duration>,
    left: BTreeSet<String>,
}

struct Table {
    seen: Mutex<Seen>,
    kolo: OwnedUserId,
    circle: OwnedRoomId,
}

impl Table {
    fn seen(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes what somebody reads.
    fn reads(&self, message: &HeardMessage, text: &str) {
        let now = Instant::now();
        let mut seen = self.seen();
        if message.room == self.circle
            && let Some(part) = PARTS.iter().position(|(_, opening)| text.contains(opening))
            && part >= seen.part
        {
            seen.part = part;
            seen.began.entry(part).or_insert(now);
        }
        let part = seen.part;
        if seen.messages.insert(message.event.clone(), part).is_some() {
            return;
        }
        if let Some(since) = seen.since.remove(&message.room) {
            seen.waits.push((part, now - since));
        }
        if message.room != self.circle
            && let Some(began) = seen.began.get(&part).copied()
        {
            let last = seen.asked.entry(part).or_default();
            *last = (*last).max(now - began);
        }
    }

    async fn says(&self, person: &Person, room: &OwnedRoomId, text: &str) -> anyhow::Result<()> {
        person.say(room, text).await?;
        self.seen().since.insert(room.clone(), Instant::now());
        Ok(())
    }

    /// One person reads and answers until they have said how they leave.
    async fn takes_part(&self, person: &Person, name: &str) -> anyhow::Result<()> {
        let mut heard = person.listen();
        let mut next = 0;
        loop {
            let new: Vec<HeardMessage> =
                heard.borrow_and_update().iter().skip(next).cloned().collect();
            next += new.len();
            for message in new.iter().filter(|message| message.sender == self.kolo) {
                let text = message.text.clone().unwrap_or_default();
                self.reads(message, &text);
                let turn = text.contains(&format!("{name}, "))
                    && (text.contains("your turn") || text.contains("the word is yours"));
                if name == "Lena" && text.contains("You can begin") {
                    // Everybody has said whether they take part.
                    self.says(person, &self.circle, "!next").await?;
                    continue;
                }
                let answer = match () {
                    () if turn => "Tired, and glad to see you. done",
                    () if text.contains("all right for me to write") => "1",
                    () if text.contains("like to take part") => "1",
                    () if text.contains("one limit of yours") && text.contains("Write it") => {
                        "Not after nine in the evening"
                    }
                    () if text.contains("need from the others") && text.contains("Write it") => {
                        "Time to read"
                    }
                    () if text.contains("1 open it") => "1",
                    () if text.contains("How are you leaving?") => "lighter",
                    () if name == "Lena" && text.contains("goes on with") => "!next",
                    () if text.contains("Go well") => {
                        self.seen().left.insert(name.to_owned());
                        return Ok(());
                    }
                    () => continue,
                };
                self.says(person, &message.room, answer).await?;
            }
            heard.changed().await?;
        }
    }
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let options = Options { limits: Limits::SynapseDefaults };
    let sandbox = Sandbox::start(options, &mut |_| ()).await?;
    let folder = tempfile::tempdir()?;
    let config = set_up_kolo(&sandbox, folder.path(), &Language::english()).await?;
    let (tell_ready, ready) = oneshot::channel();
    let kolo = async {
        let ready = || {
            let _ = tell_ready.send(());
        };
        run::serve(&config, ready, std::future::pending()).await
    };
    let measured = async {
        ready.await?;
        let mut people = Vec::new();
        for name in NAMES {
            let account = name.to_lowercase();
            people.push(Person::arrive(&sandbox, &account, PASSWORD, name).await?);
        }
        session(&mut people, &config.account).await
    };
    let (seen, whole) = tokio::select! {
        ended = kolo => { ended?; anyhow::bail!("Kolo ended") }
        measured = measured => measured?,
    };
    sandbox.stop().await?;
    let longest = tell(&seen, whole);
    ensure!(longest <= LONGEST, "somebody waited {longest:.1?}");
    Ok(())
}

async fn session(people: &mut [Person], kolo: &OwnedUserId) -> anyhow::Result<(Seen, Duration)> {
    let users = people.iter().map(Person::user).collect::<Result<Vec<_>, _>>()?;
    let lena = people.first_mut().context("nobody is here")?;
    let invited = users.iter().skip(1).chain([kolo]).cloned().collect();
    let circle = lena.open_room(invited, true, false).await?;
    lena.hears(kolo, "Hello. I am Kolo").await?;
    for user in &users {
        lena.sees(&circle, user).await?;
    }
    let table =
        Arc::new(Table { seen: Mutex::default(), kolo: kolo.clone(), circle: circle.clone() });
    let began = Instant::now();
    lena.say(&circle, "!start first-circle").await?;
    let takes_part = people.iter().zip(NAMES).map(|(person, name)| table.takes_part(person, name));
    try_join_all(takes_part).await?;
    let whole = began.elapsed();
    let seen = std::mem::take(&mut *table.seen());
    Ok((seen, whole))
}

/// Says what was seen; gives back the longest wait.
fn tell(seen: &Seen, whole: Duration) -> Duration {
    let mut longest = Duration::ZERO;
    for (part, (name, _)) in PARTS.iter().enumerate() {
        let count = seen.messages.values().filter(|of| **of == part).count();
        let waits = seen.waits.iter().filter(|(of, _)| *of == part).map(|(_, wait)| *wait);
        let wait = waits.max().unwrap_or_default();
        let asked = seen.asked.get(&part).copied().unwrap_or_default();
        longest = longest.max(wait);
        println!(
            "{name}: {count} messages, longest wait for an answer {wait:.1?}, \
             last private word of this part {asked:.1?} after it began"
        );
    }
    println!("{} messages in {whole:.0?}; longest wait {longest:.1?}", seen.messages.len());
    longest
}
