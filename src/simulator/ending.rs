//! What must stand in the rooms of the witness when all is over, told from what people wrote.

use std::{collections::BTreeMap, time::Duration};

use super::{
    checks::{Breach, Promise},
    history::PEOPLE,
    witness::{Command, Effect, Kind, LANES},
    world::{CIRCLE, World},
};
use crate::{
    core::Late,
    store::{MemoryStore, Store, Table, decode},
};

/// Something that a person asked for.
struct Asked {
    room: usize,
    command: Command,
    /// Its key came late.
    late: bool,
    /// How often its answer may stand there at least.
    least: usize,
    /// And at most.
    most: usize,
}

/// The first promise that was not kept.
pub fn at_the_end(world: &World, rows: &MemoryStore) -> Option<Breach> {
    let mut said = Said::of(world);
    let asked = asked(world);
    let found = asked
        .iter()
        .find_map(|asked| took_effect(rows, asked).or_else(|| answered(world, &mut said, asked)))
        .or_else(|| asked.iter().find_map(|asked| rang(world, rows, &mut said, asked)))
        .or_else(|| (0..world.rooms.len()).find_map(|room| in_order(world, &asked, room)))
        .or_else(|| said.rest());
    found.or_else(|| {
        let asked = asked.iter().filter(|asked| asked.command == Command::Resume).count();
        let resumed = world.watch.resumed;
        let what = || format!("{resumed} times the circle speaks again, asked {asked} times");
        (resumed > asked).then(|| Breach { promise: Promise::P7, what: what() })
    })
}

/// What Kolo has said, paragraph by paragraph.
struct Said<'w> {
    world: &'w World,
    times: BTreeMap<(usize, String), usize>,
}

impl<'w> Said<'w> {
    fn of(world: &'w World) -> Self {
        let mut times = BTreeMap::new();
        for (room, said) in (0..world.rooms.len()).flat_map(|room| {
            said_in(world, room).into_iter().map(move |said| (room, said.to_owned()))
        }) {
            *times.entry((room, said)).or_default() += 1;
        }
        Self { world, times }
    }

    /// Whether something stands there as often as it should. It is then accounted for.
    fn check(&mut self, room: usize, words: &str, least: usize, most: usize) -> Option<Breach> {
        let place = (room, words.to_owned());
        let times = self.times.remove(&place).unwrap_or(0);
        let least = if self.world.watch.refused.contains(&place) { 0 } else { least };
        if times > most {
            let promise = if most == 0 { Promise::P7 } else { Promise::P3 };
            let what = format!("{words:?} is seen {times} times in room {room}, not {most}");
            return Some(Breach { promise, what });
        }
        let what = || format!("{words:?} is seen {times} times in room {room}, not {least}");
        (times < least).then(|| Breach { promise: Promise::P1, what: what() })
    }

    /// What nobody asked for.
    fn rest(self) -> Option<Breach> {
        let ((room, words), _) = self.times.into_iter().next()?;
        let what = format!("{words:?} is seen in room {room}, for no reason");
        Some(Breach { promise: Promise::P1, what })
    }
}

fn said_in(world: &World, room: usize) -> Vec<&str> {
    let timeline = world.rooms.get(room).map(|room| room.timeline.as_slice()).unwrap_or_default();
    let said = timeline.iter().skip(1).filter(|kept| kept.who.is_none());
    said.flat_map(|kept| kept.text.split("\n\n")).collect()
}

/// Everything that was asked for, room by room in its order.
fn asked(world: &World) -> Vec<Asked> {
    let mut all = Vec::new();
    for (room, kept) in world.rooms.iter().enumerate() {
        let written = kept.timeline.iter().filter(|kept| kept.who.is_some());
        let written: Vec<_> = written
            .filter_map(|kept| Command::read(&kept.text).map(|command| (command, kept.late)))
            .collect();
        let any_late = written.iter().any(|(_, late)| *late);
        let stops = written.iter().filter(|(command, _)| *command == Command::Stop).count();
        let (mut stopped, mut stops_to_come) = (false, stops);
        for (command, late) in written {
            match command {
                Command::Stop => {
                    stopped = true;
                    stops_to_come -= 1;
                }
                Command::Resume => stopped = false,
                _ => {}
            }
            let (least, most) = match () {
                () if room != CIRCLE || stops == 0 => (1, 1),
                // Whether it was stopped by then cannot be told from here.
                () if any_late => (0, 1),
                () if stopped => (0, 0),
                () if stops_to_come > 0 => (0, 1),
                () => (1, 1),
            };
            all.push(Asked { room, command, late, least, most });
        }
    }
    all
}

fn effects(rows: &MemoryStore, key: &str) -> u32 {
    let row = rows.get(Table::Answer, key.as_bytes()).unwrap();
    row.map_or(0, |row| decode::<Effect>(&row).unwrap().times)
}

/// Promise P1, on the disk.
fn took_effect(rows: &MemoryStore, asked: &Asked) -> Option<Breach> {
    let (n, wanted) = match asked.command {
        Command::Do { n, .. }
        | Command::Alert { n }
        | Command::Later { n, .. }
        | Command::Status { n }
        | Command::Burst { n, .. } => (n, 1),
        Command::Bad { n } => (n, 0),
        Command::Stop | Command::Resume => return None,
    };
    let times = effects(rows, &format!("did {n}"));
    let what = || format!("{:?} took effect {times} times", asked.command);
    (times != wanted).then(|| Breach { promise: Promise::P1, what: what() })
}

/// Promises P1 and P3, in the rooms.
fn answered(world: &World, said: &mut Said<'_>, asked: &Asked) -> Option<Breach> {
    let Asked { room, least, most, .. } = *asked;
    let people = PEOPLE.len();
    match asked.command {
        Command::Do { n, lane } => {
            let spoken = lane == LANES[0];
            let (least, most) = if spoken { (1, 1) } else { (least, most) };
            said.check(room, &format!("did {n}"), least, most)
        }
        Command::Alert { n } => {
            (1..=people).find_map(|room| said.check(room, &format!("alert {n}"), 1, 1))
        }
        Command::Burst { n, many } => (0..many).find_map(|part| {
            let room = part as usize % people + 1;
            said.check(room, &format!("asked {n}.{part}"), 1, 1)
        }),
        Command::Status { n } => {
            let all = world.rooms.get(room)?.timeline.iter();
            let status = |text: &str| matches!(Command::read(text), Some(Command::Status { .. }));
            let all: Vec<_> = all.filter(|kept| status(&kept.text)).collect();
            let newest = all.last()?.text == format!("status {n}");
            let least = usize::from(newest && !all.iter().any(|kept| kept.late));
            said.check(room, &format!("status {n}"), least, 1)
        }
        Command::Later { .. } | Command::Bad { .. } | Command::Stop | Command::Resume => None,
    }
}

/// What was to ring.
fn rang(world: &World, rows: &MemoryStore, said: &mut Said<'_>, asked: &Asked) -> Option<Breach> {
    let Command::Later { n, kind, late, seconds } = asked.command else { return None };
    let broken = |what: String| Some(Breach { promise: Promise::Time, what });
    let times = effects(rows, &format!("rang {n}"));
    let undisturbed = world.life == 1 && !world.clock_was_set;
    let silenced = (asked.least, asked.most) != (1, 1);
    if times > 1 {
        return broken(format!("timer {n} rang {times} times"));
    }
    if times == 0 && !silenced && (late != Late::Skip || undisturbed) {
        return broken(format!("timer {n} never rang"));
    }
    let least = if silenced { 0 } else { times as usize };
    let most = times as usize;
    if let Some(breach) = said.check(asked.room, &format!("rang {n}"), least, most) {
        return Some(breach);
    }
    let key = n.to_string();
    let (set, rang) = (world.watch.set.get(&key)?, world.watch.rang.get(&key)?);
    let wanted = Duration::from_secs(seconds.unsigned_abs());
    let passed = rang.0.saturating_sub(set.0);
    let forward = world.set_forward.iter().filter(|(at, _)| *at >= set.0 && *at <= rang.0);
    let forward: Duration = forward.map(|(_, by)| *by).sum();
    match kind {
        Kind::For if passed + forward < wanted => {
            broken(format!("timer {n} rang after {passed:?}, not {wanted:?}"))
        }
        Kind::For if world.life == 1 && passed > wanted + Duration::from_secs(2) => {
            broken(format!("timer {n} rang only after {passed:?}, not {wanted:?}"))
        }
        Kind::Until if rang.1 < set.1.saturating_add(wanted).unwrap() => {
            broken(format!("timer {n} rang before its time"))
        }
        _ => None,
    }
}

/// Answers of one lane come in the order in which they were asked for, unless a key came late.
fn in_order(world: &World, asked: &[Asked], room: usize) -> Option<Breach> {
    let said = said_in(world, room);
    LANES.iter().find_map(|wanted| {
        let theirs = asked.iter().filter(|asked| asked.room == room && !asked.late);
        let mut last = 0;
        for n in theirs.filter_map(|asked| match asked.command {
            Command::Do { n, lane } if lane == *wanted => Some(n),
            _ => None,
        }) {
            let words = format!("did {n}");
            // What was refused may have arrived all the same, from an earlier life, after others.
            if world.watch.refused.contains(&(room, words.clone())) {
                continue;
            }
            // So may what somebody has stopped since: no later life has sent it again, and none could
            // wait for it.
            let here = |other: &&(u32, usize, String)| other.1 == room && other.2 == words;
            let before = world.watch.from_before.iter().filter(here).map(|(life, ..)| *life).max();
            let newest = world.watch.sent.iter().filter(here).map(|(life, ..)| *life).max();
            let stopped = asked.iter().any(|asked| asked.command == Command::Stop);
            if stopped && before.is_some() && before == newest {
                continue;
            }
            let Some(place) = said.iter().position(|said| *said == words) else { continue };
            if place < last {
                let what = format!("{words:?} comes too early in room {room}");
                return Some(Breach { promise: Promise::P1, what });
            }
            last = place;
        }
        None
    })
}
