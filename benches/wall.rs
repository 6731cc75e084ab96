//! A wall on which twenty-five people write in the same second: how long until the last of them
//! reads that Kolo has it, and until the last reads the wall. Beside it, on the same homeserver and
//! with the same people, a bare echo loop that answers twenty-five encrypted messages at once.
//!
//! `cargo bench --bench wall`. Ends with an error if the last acknowledgement takes more than so
//! many times as long as the last echo.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a benchmark reads the clock and tells what it measured"
)]

mod common;

use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use common::{PASSWORD, at, echo_client, echo_loop};
use futures_util::future::try_join_all;
use kolo::{
    cli::{demo::set_up_kolo, run},
    ops::sandbox::{Options, Person, Sandbox},
    speech::Language,
};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};
use tokio::sync::oneshot;

const PEOPLE: usize = 25;
const ROUNDS: usize = 3;
const ALLOWED: f64 = 1.5;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let sandbox = Sandbox::start(Options::default(), &mut |_| ()).await?;
    let folder = tempfile::tempdir()?;
    let echo = echo_client(&sandbox, folder.path()).await?;
    let echo_user = echo.user_id().context("no session")?.to_owned();
    let echoing = tokio::spawn(echo_loop(echo, echo_user.clone()));
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
        for number in 0..PEOPLE {
            let name = format!("person{number}");
            people.push(Person::arrive(&sandbox, &name, PASSWORD, &name).await?);
        }
        let bare = bare(&mut people, &echo_user).await?;
        let wall = wall(&mut people, &config.account).await?;
        anyhow::Ok((bare, wall))
    };
    let (mut bare, wall) = tokio::select! {
        ended = kolo => { ended?; anyhow::bail!("Kolo ended") }
        measured = measured => measured?,
    };
    echoing.abort();
    bare.sort_unstable();
    let bare = at(&bare, 50);
    println!("bare echo loop, {PEOPLE} at once: last echo after {bare:.1?}, median of {ROUNDS}");
    println!("Kolo, {PEOPLE} at once: homeserver has taken all after {:.1?}", wall.taken);
    println!("Kolo: last acknowledgement after {:.1?}", wall.noted);
    println!("Kolo: last reads the wall {:.1?} after the facilitator's word", wall.shown);
    let ratio = wall.noted.as_secs_f64() / bare.as_secs_f64();
    println!("that is {ratio:.2} times the bare loop's; at most {ALLOWED} is allowed");
    sandbox.stop().await?;
    ensure!(ratio <= ALLOWED, "acknowledging costs too much");
    Ok(())
}

/// How long the last echo takes, each time.
async fn bare(people: &mut [Person], echo: &UserId) -> anyhow::Result<Vec<Duration>> {
    let mut rooms = Vec::new();
    for person in people.iter() {
        let room = person.open_room(vec![echo.to_owned()], true, false).await?;
        person.sees(&room, echo).await?;
        rooms.push(room);
    }
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        times.push(at_once(people, &rooms, echo, "ping", "pong").await?.1);
    }
    Ok(times)
}

/// Everybody writes at once: how long until the homeserver has all of it, and until the last hears
/// the answer.
async fn at_once(
    people: &mut [Person],
    rooms: &[OwnedRoomId],
    of: &UserId,
    said: &str,
    answer: &str,
) -> anyhow::Result<(Duration, Duration)> {
    let start = Instant::now();
    let says = people.iter().zip(rooms).map(|(person, room)| person.say(room, said));
    try_join_all(says).await?;
    let taken = start.elapsed();
    try_join_all(people.iter_mut().map(|person| person.hears(of, answer))).await?;
    Ok((taken, start.elapsed()))
}

struct Wall {
    taken: Duration,
    noted: Duration,
    shown: Duration,
}

async fn wall(people: &mut [Person], kolo: &OwnedUserId) -> anyhow::Result<Wall> {
    let users = people.iter().map(Person::user).collect::<Result<Vec<_>, _>>()?;
    let (lena, others) = people.split_first_mut().context("nobody is here")?;
    let invited = users.iter().skip(1).chain([kolo]).cloned().collect();
    let circle = lena.open_room(invited, true, false).await?;
    lena.hears(kolo, "Hello. I am Kolo").await?;
    for user in &users {
        lena.sees(&circle, user).await?;
    }
    lena.say(&circle, "!start agreements").await?;
    for person in others.iter_mut() {
        let asked = person.hears(kolo, "all right for me to write to you").await?;
        person.say(&asked.room, "1").await?;
    }
    lena.hears(kolo, "nothing begins until you write").await?;
    lena.say(&circle, "!next").await?;
    lena.hears(kolo, "Agreements are for us").await?;
    lena.say(&circle, "!next").await?;
    let question = "What do you need from the others here?";
    let asked = people.iter_mut().map(|person| person.hears(kolo, question));
    let rooms: Vec<OwnedRoomId> =
        try_join_all(asked).await?.into_iter().map(|heard| heard.room).collect();
    let (taken, noted) = at_once(
        people,
        &rooms,
        kolo,
        "A clear end, and a pause in the middle",
        "I have your words",
    )
    .await?;
    let lena = people.first_mut().context("nobody is here")?;
    let ready = lena.hears(kolo, "1 open it").await?;
    let start = Instant::now();
    lena.say(&ready.room, "1").await?;
    try_join_all(people.iter_mut().map(|person| person.hears(kolo, "A clear end"))).await?;
    Ok(Wall { taken, noted, shown: start.elapsed() })
}
