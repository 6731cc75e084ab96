//! A feature so simple that what it must do can be told from what people wrote.

use std::fmt;

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, RoomId};
use serde::{Deserialize, Serialize};

use crate::{
    core::{
        Body, Content, Deed, Destination, Feature, Flow, Happening, Lane, Late, Status, TimerKey,
        Transaction, TransactionError, Wait,
    },
    store::{Row, RowError, Store, Table},
};

use super::{history::PEOPLE, world};

/// The lanes in which the witness answers.
pub const LANES: [Lane; 4] = [Lane::Control, Lane::Session, Lane::CheckIn, Lane::Housekeeping];

/// What can be written to the witness. Each has a number of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// "did N" comes to where it was written, in this lane.
    Do { n: u64, lane: Lane },
    /// "alert N" comes to everybody alone.
    Alert { n: u64 },
    /// "rang N" comes when its time has come.
    Later { n: u64, kind: Kind, late: Late, seconds: i64 },
    /// "status N" comes, unless a later one overtakes it.
    Status { n: u64 },
    /// "asked N.1", "asked N.2" … come, to one person after the other.
    Burst { n: u64, many: u64 },
    /// Meets a row that cannot be read, when it has already written and taken back a lot.
    Bad { n: u64 },
    /// Silences the circle.
    Stop,
    /// Ends that.
    Resume,
}

/// What a timer waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A stretch of time.
    For,
    /// A time of the clock.
    Until,
}

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Do { n, lane } => write!(f, "do {n} {lane:?}"),
            Self::Alert { n } => write!(f, "alert {n}"),
            Self::Later { n, kind, late, seconds } => {
                write!(f, "later {n} {kind:?} {late:?} {seconds}")
            }
            Self::Status { n } => write!(f, "status {n}"),
            Self::Burst { n, many } => write!(f, "burst {n} {many}"),
            Self::Bad { n } => write!(f, "bad {n}"),
            Self::Stop => f.write_str("stop"),
            Self::Resume => f.write_str("resume"),
        }
    }
}

impl Command {
    /// What was meant, if it was meant for the witness.
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let (verb, n) = (words.next()?, words.next());
        let n = || n.and_then(|n| n.parse().ok());
        Some(match verb {
            "do" => {
                let lane = words.next()?;
                let lane = LANES.into_iter().find(|other| format!("{other:?}") == lane)?;
                Self::Do { n: n()?, lane }
            }
            "alert" => Self::Alert { n: n()? },
            "later" => {
                let kind = if words.next()? == "For" { Kind::For } else { Kind::Until };
                let late = match words.next()? {
                    "Do" => Late::Do,
                    "Skip" => Late::Skip,
                    _ => Late::Tell,
                };
                Self::Later { n: n()?, kind, late, seconds: words.next()?.parse().ok()? }
            }
            "status" => Self::Status { n: n()? },
            "burst" => Self::Burst { n: n()?, many: words.next()?.parse().ok()? },
            "bad" => Self::Bad { n: n()? },
            "stop" => Self::Stop,
            "resume" => Self::Resume,
            _ => return None,
        })
    }
}

/// How often something took effect.
#[derive(Serialize, Deserialize)]
pub struct Effect {
    pub times: u32,
}

impl Row for Effect {
    const TABLE: Table = Table::Answer;
    const VERSION: u16 = 1;
}

/// A timer that was asked for.
#[derive(Serialize, Deserialize)]
struct Asked {
    room: OwnedRoomId,
}

impl Row for Asked {
    const TABLE: Table = Table::Script;
    const VERSION: u16 = 1;
}

/// The circle is silenced.
#[derive(Serialize, Deserialize)]
struct Stopped {}

impl Row for Stopped {
    const TABLE: Table = Table::Circle;
    const VERSION: u16 = 1;
}

/// Whether the circle is silenced on disk.
pub fn is_stopped(store: &dyn Store) -> bool {
    store.get(Table::Circle, b"circle").unwrap().is_some()
}

/// Whether that which Kolo says here is on disk.
pub fn is_caused(store: &dyn Store, said: &str) -> bool {
    let cause = said.split('.').next().unwrap_or_default().replace("asked ", "did ");
    let cause = cause.replace("alert ", "did ").replace("status ", "did ");
    store.get(Table::Answer, cause.as_bytes()).unwrap().is_some()
}

/// Says what it did, and keeps count.
pub struct Witness;

impl Feature for Witness {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Present { room, members, .. } => {
                if let [alone] = members.as_slice() {
                    tx.set_private_room(&alone.user, Some(room))?;
                }
            }
            Happening::Message { room, content: Content::Text(text), .. } => {
                if let Some(command) = Command::read(text) {
                    obey(tx, room, command)?;
                }
            }
            Happening::Timer { key: TimerKey::Silence(room), .. } => ring(tx, room)?,
            _ => {}
        }
        Ok(Flow::Passed)
    }
}

fn effect(tx: &mut Transaction<'_>, key: &str) -> Result<(), TransactionError> {
    let times = tx.get::<Effect>(key.as_bytes())?.map_or(0, |effect| effect.times);
    tx.put(key.as_bytes(), &Effect { times: times + 1 })
}

fn say(words: String) -> Deed {
    Deed::Say(Body { markdown: words, mentions: Vec::new() })
}

fn alone(who: usize) -> Destination {
    Destination::Private(world::user(PEOPLE.get(who % PEOPLE.len()).unwrap()))
}

/// Says something where something was written; in the circle, as a part of its session.
fn answer(
    tx: &mut Transaction<'_>,
    room: &OwnedRoomId,
    lane: Lane,
    words: String,
) -> Result<(), TransactionError> {
    match tx.person_of(room)? {
        Some(person) => tx.send(lane, Destination::Private(person), say(words), None),
        None if lane != Lane::Control && tx.has::<Stopped>(b"circle")? => {}
        None => tx.send(lane, Destination::Room(room.clone()), say(words), Some(room)),
    }
    Ok(())
}

fn silence(tx: &mut Transaction<'_>) {
    tx.take_back(|outgoing| outgoing.circle.is_some() && outgoing.lane != Lane::Control);
}

fn obey(
    tx: &mut Transaction<'_>,
    room: &OwnedRoomId,
    command: Command,
) -> Result<(), TransactionError> {
    match command {
        Command::Do { n, lane } => {
            effect(tx, &format!("did {n}"))?;
            answer(tx, room, lane, format!("did {n}"))?;
        }
        Command::Alert { n } => {
            effect(tx, &format!("did {n}"))?;
            for who in 0..PEOPLE.len() {
                tx.send(Lane::Alert, alone(who), say(format!("alert {n}")), None);
            }
        }
        Command::Later { n, kind, late, seconds } => {
            effect(tx, &format!("did {n}"))?;
            let wait = SignedDuration::from_secs(seconds);
            let wait = match kind {
                Kind::For => Wait::For(wait),
                Kind::Until => Wait::Until(tx.at().saturating_add(wait).unwrap()),
            };
            let key = world::room(&format!("later{n}"));
            tx.put(key.as_bytes(), &Asked { room: room.clone() })?;
            tx.set_timer(TimerKey::Silence(key), wait, late);
        }
        Command::Status { n } => {
            effect(tx, &format!("did {n}"))?;
            let to = match tx.person_of(room)? {
                Some(person) => Destination::Private(person),
                None => Destination::Room(room.clone()),
            };
            let status = Status::of("witness", room);
            tx.send_status(Lane::Control, to, say(format!("status {n}")), None, status);
        }
        Command::Burst { n, many } => {
            effect(tx, &format!("did {n}"))?;
            for part in 0..many {
                let words = say(format!("asked {n}.{part}"));
                tx.send(Lane::CheckIn, alone(part as usize), words, None);
            }
        }
        Command::Bad { n } => {
            effect(tx, &format!("did {n}"))?;
            answer(tx, room, Lane::Control, format!("never {n}"))?;
            silence(tx);
            return Err(RowError::CutOff { table: Table::Answer }.into());
        }
        Command::Stop => {
            tx.put(b"circle", &Stopped {})?;
            silence(tx);
            for (key, asked) in tx.scan::<Asked>()? {
                if tx.person_of(&asked.room)?.is_none() {
                    let key = <&RoomId>::try_from(std::str::from_utf8(&key).unwrap()).unwrap();
                    tx.cancel_timer(TimerKey::Silence(key.to_owned()));
                }
            }
        }
        Command::Resume => tx.delete::<Stopped>(b"circle"),
    }
    Ok(())
}

fn ring(tx: &mut Transaction<'_>, key: &OwnedRoomId) -> Result<(), TransactionError> {
    let Some(asked) = tx.get::<Asked>(key.as_bytes())? else { return Ok(()) };
    let n = key.as_str().trim_start_matches("!later").split(':').next().unwrap_or_default();
    effect(tx, &format!("rang {n}"))?;
    answer(tx, &asked.room, Lane::Session, format!("rang {n}"))
}
