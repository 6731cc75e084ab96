//! What leaves Kolo, on its way through a bad line.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use rand::Rng;

use super::{
    history::{Fate, PEOPLE, When},
    world::{Answer, CIRCLE, Shared, World, user},
};
use crate::{
    core::{Deed, Destination, Lane, Next, Outgoing, Queue},
    store::MemoryStore,
};

/// A request to send that is on its way, or whose answer is.
#[derive(Clone)]
pub struct Flight {
    pub outgoing: Outgoing,
    pub room: usize,
    /// In which of Kolo's lives it left.
    pub life: u32,
    pub fate: Fate,
    /// When it arrives, or its answer does.
    pub due: Duration,
    pub answer: Option<Answer>,
}

impl Flight {
    pub fn words(&self) -> &str {
        words(&self.outgoing)
    }

    pub fn is_alert(&self) -> bool {
        self.outgoing.lane == Lane::Alert
    }
}

/// What an outgoing message says.
pub fn words(outgoing: &Outgoing) -> &str {
    match &outgoing.deed {
        Deed::Say(body) => &body.markdown,
        Deed::Attach(file) => &file.caption,
        Deed::Enclose(enclosed) => &enclosed.caption,
        _ => "",
    }
}

fn place(to: &Destination) -> usize {
    let person = |who: &_| PEOPLE.iter().position(|name| user(name) == *who).unwrap();
    match to {
        Destination::Room(_) | Destination::Breakout(_) => CIRCLE,
        Destination::Private(who) => person(who) + 1,
    }
}

impl World {
    /// At once, or within a second.
    fn latency(&mut self) -> Duration {
        let millis = self.chance.random_range(0..2_000_u64);
        Duration::from_millis(millis.saturating_sub(1_000))
    }
}

/// The outbox of one of Kolo's lives.
#[derive(Clone)]
pub struct Line {
    pub queue: Arc<Mutex<Queue>>,
    pub begun: Duration,
}

impl Line {
    /// Lets everything leave that may. Gives back after which time there may be more.
    pub fn leave(&self, world: &Shared, rows: &MemoryStore) -> Option<Duration> {
        loop {
            let now = {
                let world = world.lock();
                if world.dead {
                    return None;
                }
                world.steady
            };
            let next = self.queue.lock().unwrap().take(now.saturating_sub(self.begun));
            let mut world = world.lock();
            world.watch_take(&next, rows);
            let outgoing = match next {
                Next::Do(outgoing) => outgoing,
                Next::Wait(pause) => return Some(pause),
                Next::Nothing => return None,
            };
            if world.dies(|when| *when == When::Send { accepted: false }) {
                return None;
            }
            let (room, life) = (place(&outgoing.to), world.life);
            let fate = world.line.pop_front().unwrap_or(Fate::Arrives);
            let due = now + world.latency();
            world.watch.sent.push((life, room, words(&outgoing).to_owned()));
            world.flights.push(Flight { outgoing, room, life, fate, due, answer: None });
        }
    }

    /// What is on its way arrives.
    pub fn arrive(&self, world: &Shared, rows: &MemoryStore) {
        world.lock().arrivals(rows);
    }
}

impl World {
    /// Requests arrive at the homeserver, also those of a Kolo that has died since.
    pub fn arrivals(&mut self, rows: &MemoryStore) {
        let mut flights = std::mem::take(&mut self.flights);
        for flight in &mut flights {
            if flight.answer.is_some() || flight.due > self.steady {
                continue;
            }
            let answer = match flight.fate {
                Fate::Lost => Answer::Failed,
                Fate::Refused => Answer::Refused,
                Fate::Arrives | Fate::Unanswered => {
                    self.watch_arrival(flight, rows);
                    if flight.life != self.life {
                        let said = (flight.life, flight.room, flight.words().to_owned());
                        self.watch.from_before.push(said);
                    }
                    self.accept(flight)
                }
            };
            let lost = flight.fate == Fate::Unanswered && answer == Answer::Done;
            flight.answer = Some(if lost { Answer::Failed } else { answer });
            if answer == Answer::Done && flight.life == self.life {
                self.dies(|when| *when == When::Send { accepted: true });
            }
            flight.due = self.steady + self.latency();
        }
        let life = self.life;
        flights.retain(|flight| flight.answer.is_none() || flight.life == life);
        self.flights = flights;
    }
}
