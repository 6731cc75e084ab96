//! The features as they are, in the same world: a circle in the middle of a round.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use rand::{Rng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;

use super::{
    checks::{Breach, Promise, Rules},
    history::{PEOPLE, Step, Words},
    stage::Cast,
    world::{World, room, user},
};
use crate::{
    circle::tests::{features, library, stopped_and_extended},
    people::Invitation,
    script::Library,
    store::{Batch, MemoryStore, Store, Table, encode},
};

const SCRIPT: &str = "# Weather

minutes: 20
care: green
lineage: test

A round about the weather inside.

## round: weather
minutes: 8
harvest: none

> What is the weather in you?

## private: mine
minutes: 5
harvest: own

> What helped you today?
";

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| library(&[("weather", SCRIPT)]));

/// What is written. None of it ends the session.
const SAID: [&str; 12] = [
    "stop",
    "stop",
    "stop",
    "pause",
    "!pause",
    "pass",
    "later",
    "done",
    "help",
    "It is what it is. done",
    "!status",
    "what can you see",
];
/// What lets a halted session go on, if a facilitator writes it.
const GOES_ON: [&str; 2] = ["!resume", "resume"];
/// What adds five minutes, and what its author is told if it came too late to be done.
const EXTENDS: &str = "!extend 5";
const TOO_LATE: &str = "when you wrote *!extend*";

/// Doors, private talk and circles.
pub const REAL: Cast = Cast {
    features: || features(&LIBRARY),
    words,
    paced: false,
    rules: Rules {
        stopped: |store| stopped_and_extended(store).is_some_and(|(stopped, _)| stopped),
        caused: |_, _| true,
    },
    ending: at_the_end,
    rows: invited,
    prologue,
    waits_on: true,
    alter: |_| {},
};

fn words(chance: &mut ChaCha8Rng, _number: usize, who: usize) -> Words {
    let from: &[&str] = match chance.random_range(0..10) {
        0..3 => &[EXTENDS],
        3..5 => &GOES_ON,
        _ => &SAID,
    };
    let words = from.choose(chance).unwrap();
    // A facilitator's own `stop` ends the session, and there would be little left to see.
    Words::Said(if who == 0 && *words == "stop" { "pause" } else { words })
}

/// Lena has invited Kolo to the circle, and everybody to a room alone.
fn invited() -> MemoryStore {
    let (rows, mut batch) = (MemoryStore::new(), Batch::new());
    let lena = Invitation { inviter: user("lena"), direct: false };
    batch.put(Table::Invite, room("circle").as_bytes(), encode(&lena).unwrap());
    for name in PEOPLE {
        let alone = Invitation { inviter: user(name), direct: true };
        batch.put(Table::Invite, room(name).as_bytes(), encode(&alone).unwrap());
    }
    rows.commit(batch).unwrap();
    rows
}

fn prologue() -> Vec<Step> {
    let says = |words| Step::Writes { who: 0, alone: false, words: Words::Said(words) };
    let minutes = || Step::Passes(Duration::from_secs(180));
    vec![minutes(), says("!start weather"), Step::Sync, minutes(), says("!next"), Step::Sync]
}

fn at_the_end(world: &World, rows: &MemoryStore) -> Option<Breach> {
    let all = || world.rooms.iter().flat_map(|room| &room.timeline);
    let led = || all().filter(|kept| kept.who == Some(0)).map(|kept| kept.text.as_str());
    let wanted = led().filter(|text| *text == EXTENDS).count();
    let said = all().filter(|kept| kept.who.is_none()).flat_map(|kept| kept.text.split("\n\n"));
    let too_late = said.filter(|said| said.contains(TOO_LATE)).count();
    // Of a session that is over nothing is kept, and there is nothing to compare.
    let (_, added) = stopped_and_extended(rows)?;
    let done = usize::from(added) / 5 + too_late;
    // While it is halted nothing is added, and an answer that was refused is not seen.
    let halts = |text: &str| text.contains("stop") || text.contains("pause");
    let disturbed = all().any(|kept| kept.who.is_some() && halts(&kept.text));
    let least = if disturbed || !world.watch.refused.is_empty() { 0 } else { wanted };
    if !(least..=wanted).contains(&done) {
        let what = format!("{done} of {wanted} took effect or came too late");
        return Some(Breach { promise: Promise::P1, what });
    }
    let asked = led().filter(|text| GOES_ON.contains(text)).count();
    let resumed = world.watch.resumed;
    let what = || format!("the session goes on {resumed} times, asked {asked} times");
    (resumed > asked).then(|| Breach { promise: Promise::P7, what: what() })
}
