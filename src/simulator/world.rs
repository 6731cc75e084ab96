//! An invented homeserver, the SDK's part of Kolo's device, and two clocks.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{
    OwnedEventId, OwnedRoomId, OwnedTransactionId, OwnedUserId, RoomId, UserId,
};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

use super::{
    checks::{Breach, Promise, Watch},
    history::{Fate, History, PEOPLE, Weather, When},
    outbox::Flight,
};

/// The circle's room; the others are those that each person has with Kolo.
pub const CIRCLE: usize = 0;
/// The homeserver gives back one message after so long.
const REFILL: Duration = Duration::from_secs(5);

pub fn user(name: &str) -> OwnedUserId {
    UserId::parse(format!("@{name}:example.org")).unwrap()
}

pub fn room(name: &str) -> OwnedRoomId {
    RoomId::parse(format!("!{name}:example.org")).unwrap()
}

/// An event as the homeserver keeps it.
pub struct Kept {
    pub id: OwnedEventId,
    /// Which of the people; `None` for Kolo.
    pub who: Option<usize>,
    pub at: Timestamp,
    pub text: String,
    /// The session whose key opens it.
    pub session: String,
    /// Its key was withheld for a while.
    pub late: bool,
}

/// A room as the homeserver keeps it. Its first event is Kolo's coming.
pub struct Room {
    pub id: OwnedRoomId,
    /// With whom Kolo is alone in it.
    pub person: Option<usize>,
    pub timeline: Vec<Kept>,
}

/// The world; everything in it but Kolo.
pub struct World {
    pub steady: Duration,
    pub wall: Timestamp,
    /// By how much the clock on the wall was set forward, and when.
    pub set_forward: Vec<(Duration, Duration)>,
    pub clock_was_set: bool,
    pub rooms: Vec<Room>,
    /// How far each sync token reaches in each room.
    positions: Vec<Vec<usize>>,
    /// The token that the SDK has stored.
    position: Option<usize>,
    withholding: BTreeMap<usize, String>,
    pub withheld: BTreeSet<String>,
    arriving: Option<bool>,
    pub weather: Weather,
    pub line: VecDeque<Fate>,
    accepted: BTreeMap<OwnedTransactionId, usize>,
    burst: Option<u32>,
    left: f64,
    filled: Duration,
    pub flights: Vec<Flight>,
    pub deaths: Vec<When>,
    pub dead: bool,
    /// Which of Kolo's lives this is.
    pub life: u32,
    pub inputs: u64,
    pub chance: ChaCha8Rng,
    pub watch: Watch,
    events: u64,
}

/// The world, for all who act in it.
#[derive(Clone)]
pub struct Shared(Arc<Mutex<World>>);

impl Shared {
    pub fn new(history: &History, seed: u64) -> Self {
        Self(Arc::new(Mutex::new(World::new(history, seed))))
    }

    pub fn lock(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap()
    }
}

/// What the homeserver says to a request to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Done,
    TooMuch(Duration),
    Failed,
    Refused,
}

impl World {
    fn new(history: &History, seed: u64) -> Self {
        let wall: Timestamp = "2026-05-01T17:00:00Z".parse().unwrap();
        let mut world = Self {
            steady: Duration::ZERO,
            wall,
            set_forward: Vec::new(),
            clock_was_set: false,
            rooms: vec![Room { id: room("circle"), person: None, timeline: Vec::new() }],
            positions: Vec::new(),
            position: None,
            withholding: BTreeMap::new(),
            withheld: BTreeSet::new(),
            arriving: None,
            weather: Weather::FAIR,
            line: VecDeque::new(),
            accepted: BTreeMap::new(),
            burst: history.burst,
            left: history.burst.map_or(0.0, f64::from),
            filled: Duration::ZERO,
            flights: Vec::new(),
            deaths: Vec::new(),
            dead: false,
            life: 0,
            inputs: 0,
            chance: ChaCha8Rng::seed_from_u64(seed),
            watch: Watch::new(history),
            events: 0,
        };
        for (number, name) in PEOPLE.iter().enumerate() {
            let timeline = Vec::new();
            world.rooms.push(Room { id: room(name), person: Some(number), timeline });
        }
        for room in 0..world.rooms.len() {
            world.append(room, None, "comes in".to_owned());
        }
        world
    }

    /// The time as the homeserver has it.
    fn true_time(&self) -> Timestamp {
        let start: Timestamp = "2026-05-01T17:00:00Z".parse().unwrap();
        start.saturating_add(self.steady).unwrap()
    }

    pub fn pass(&mut self, time: Duration) {
        self.steady += time;
        self.wall = self.wall.saturating_add(time).unwrap();
    }

    pub fn set_clock(&mut self, minutes: i64) {
        let by = SignedDuration::from_mins(minutes);
        self.wall = self.wall.saturating_add(by).unwrap();
        self.clock_was_set = true;
        if let Ok(forward) = Duration::try_from(by) {
            self.set_forward.push((self.steady, forward));
        }
    }

    fn append(&mut self, room: usize, who: Option<usize>, text: String) -> usize {
        self.events += 1;
        let id = OwnedEventId::try_from(format!("$event{}", self.events)).unwrap();
        let held = who.and_then(|who| self.withholding.get(&who)).cloned();
        if let Some(session) = &held {
            self.withheld.insert(session.clone());
        }
        let (at, late) = (self.true_time(), held.is_some());
        let timeline = &mut self.rooms.get_mut(room).unwrap().timeline;
        timeline.push(Kept { id, who, at, text, session: held.unwrap_or_default(), late });
        timeline.len() - 1
    }

    pub fn writes(&mut self, who: usize, room: usize, text: String) {
        self.append(room, Some(who), text);
    }

    pub fn withholds(&mut self, who: usize) {
        self.withholding.insert(who, format!("session{}", self.events));
    }

    /// From the next sync on, what was withheld can be opened.
    pub fn sends_keys(&mut self, named: bool) {
        self.withholding.clear();
        self.arriving = Some(named);
    }

    pub fn keys(&mut self) -> super::source::Arriving {
        match self.arriving.take() {
            Some(named) => {
                let sessions = std::mem::take(&mut self.withheld);
                super::source::Arriving { any: !named, sessions }
            }
            None => super::source::Arriving::default(),
        }
    }

    pub fn position(&self) -> Option<String> {
        self.position.map(|token| format!("s{token}"))
    }

    /// How far the SDK is in each room.
    pub fn reached(&self) -> Vec<usize> {
        let reached = self.position.and_then(|token| self.positions.get(token));
        reached.cloned().unwrap_or_else(|| vec![0; self.rooms.len()])
    }

    /// The SDK stores how far it is, as it does before it hands over what came.
    pub fn advance(&mut self, reached: Vec<usize>) {
        if self.position.is_none() || self.reached() != reached {
            self.positions.push(reached);
            self.position = Some(self.positions.len() - 1);
        }
    }

    /// Whether the SDK has been told everything.
    pub fn all_told(&self) -> bool {
        let lengths = self.rooms.iter().map(|room| room.timeline.len());
        self.withheld.is_empty() && lengths.eq(self.reached())
    }

    /// A request to send has arrived.
    pub fn accept(&mut self, flight: &Flight) -> Answer {
        let transaction = &flight.outgoing.transaction;
        if self.accepted.contains_key(transaction) {
            return Answer::Done;
        }
        if let Some(burst) = self.burst {
            let passed = self.steady.saturating_sub(self.filled).as_secs_f64();
            self.filled = self.steady;
            self.left = (self.left + passed / REFILL.as_secs_f64()).min(f64::from(burst));
            if self.left < 1.0 {
                let missing = REFILL.mul_f64(1.0 - self.left);
                self.watch.too_much(flight, self.steady);
                return Answer::TooMuch(missing);
            }
            self.left -= 1.0;
        }
        let event = self.append(flight.room, None, flight.words().to_owned());
        self.accepted.insert(transaction.clone(), event);
        Answer::Done
    }

    pub fn breach(&mut self, promise: Promise, what: String) {
        self.watch.breach(Breach { promise, what });
    }

    /// Whether Kolo dies here; each death happens once.
    pub fn dies(&mut self, here: impl Fn(&When) -> bool) -> bool {
        match self.deaths.iter().position(here) {
            Some(index) => {
                self.deaths.remove(index);
                self.dead = true;
                true
            }
            None => false,
        }
    }
}
