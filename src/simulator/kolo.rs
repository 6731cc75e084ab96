//! One life of Kolo: the journal and the inbox as they are, and an outbox like the real one.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    sync::Arc,
    time::Duration,
};

use futures_util::FutureExt;
use jiff::{SignedDuration, Timestamp};
use rand::RngCore;

use super::{
    checks::Promise,
    disk::Disk,
    outbox::{Flight, Line},
    source::Homeserver,
    world::{Answer, Shared, World},
};
use crate::{
    core::{Again, Feature, Happening, Input, Journal, Limit, Moment, Seed, Undeliverable},
    matrix::{
        Arrivals, Inbox,
        inbox::{Feeds, InboxError},
    },
    ops::EngineError,
    store::MemoryStore,
};

/// A clock that is behind by more than this was set back.
const SET_BACK: SignedDuration = SignedDuration::from_secs(2);

/// How Kolo is put together.
pub struct Build<'a> {
    pub features: &'a dyn Fn() -> Vec<Box<dyn Feature>>,
    pub pace: Option<Limit>,
    pub alter: &'a dyn Fn(&mut Journal),
}

/// What the engine's thread does, without the thread.
#[derive(Clone)]
struct Desk(Rc<Inner>);

struct Inner {
    world: Shared,
    journal: RefCell<Journal>,
    caught_up: Cell<bool>,
    clocks: Cell<(Timestamp, Duration)>,
}

/// Kolo, as long as it lives.
pub struct Kolo {
    desk: Desk,
    inbox: Inbox<Homeserver, Desk>,
    line: Line,
    disk: Arc<Disk>,
    life: u32,
    _arrivals: Arrivals,
}

fn seed(world: &mut World) -> Seed {
    world.inputs += 1;
    let mut seed = [7; 32];
    seed.first_chunk_mut().map(|first| *first = world.inputs.to_le_bytes()).unwrap();
    Seed(seed)
}

impl Desk {
    /// What a journal could not do. It is no surprise if Kolo has died in it.
    fn done<T>(&self, done: Result<T, impl std::fmt::Display>) -> Option<T> {
        done.map_err(|cause| {
            let mut world = self.0.world.lock();
            if !world.dead {
                world.breach(Promise::Rest, format!("the journal stops: {cause}"));
                world.dead = true;
            }
        })
        .ok()
    }

    /// As the engine does before it does anything else.
    fn look_at_clocks(&self) {
        let (wall, steady) = {
            let world = self.0.world.lock();
            (world.wall, world.steady)
        };
        let before = self.0.clocks.replace((wall, steady));
        let passed = SignedDuration::try_from(steady.saturating_sub(before.1)).unwrap();
        let behind = passed - wall.duration_since(before.0);
        if behind > SET_BACK {
            let done = self.0.journal.borrow_mut().set_back(behind);
            self.done(done);
        }
    }

    fn enter(&self, what: Vec<Happening>) {
        self.look_at_clocks();
        let inputs = {
            let mut world = self.0.world.lock();
            if world.dead || what.is_empty() {
                return;
            }
            let at = world.wall;
            what.into_iter().map(|what| Input { at, seed: seed(&mut world), what }).collect()
        };
        let done = self.0.journal.borrow_mut().feed(inputs);
        self.done(done);
    }

    /// Lets happen what is due, and says when there is more.
    fn tick(&self) -> Option<Timestamp> {
        self.look_at_clocks();
        let (now, world) = (self.0.world.lock().wall, &self.0.world);
        if world.lock().dead || !self.0.caught_up.get() {
            return None;
        }
        let mut journal = self.0.journal.borrow_mut();
        while journal.next_timer().is_some_and(|due| due <= now) && !world.lock().dead {
            let done = journal.tick(now, || Ok(seed(&mut world.lock())));
            self.done(done);
        }
        journal.next_timer()
    }
}

impl Feeds for Desk {
    async fn feed(&self, what: Vec<Happening>) -> Result<(), EngineError> {
        self.enter(what);
        if self.0.world.lock().dead { Err(EngineError::new("dead")) } else { Ok(()) }
    }

    fn caught_up(&self) {
        self.0.caught_up.set(true);
    }
}

impl Kolo {
    /// Starts from what is on disk, and reads what was missed. `None` if it dies over that.
    pub fn start(
        world: &Shared,
        rows: MemoryStore,
        build: &Build<'_>,
    ) -> (Option<Self>, Arc<Disk>) {
        let (life, begun, clocks) = {
            let mut world = world.lock();
            world.dead = false;
            world.life += 1;
            (world.life, world.steady, (world.wall, world.steady))
        };
        let disk = Arc::new(Disk::new(world, rows));
        let mut journal = Journal::open(Arc::clone(&disk) as _, (build.features)()).unwrap();
        (build.alter)(&mut journal);
        let line = Line { queue: journal.queue(), begun };
        line.queue.lock().unwrap().pace(build.pace, Moment::ZERO);
        let (journal, caught_up) = (RefCell::new(journal), Cell::new(false));
        let desk = Inner { world: world.clone(), journal, caught_up, clocks: Cell::new(clocks) };
        let desk = Desk(Rc::new(desk));
        let source = Homeserver(world.clone());
        let (inbox, arrivals) = Inbox::new(source, desk.clone(), Arc::clone(&disk) as _).unwrap();
        let (kept, _arrivals) = (Arc::clone(&disk), arrivals);
        let mut kolo = Self { desk, inbox, line, disk, life, _arrivals };
        let done = kolo.inbox.begin().now_or_never().unwrap();
        kolo.listened(done);
        if world.lock().dead {
            return (None, kept);
        }
        // Only now the outbox knows the rooms.
        *kept.line.lock().unwrap() = Some(kolo.line.clone());
        (Some(kolo), kept)
    }

    fn listened(&self, done: Result<(), InboxError>) {
        self.desk.done(done);
    }

    /// One sync.
    pub fn sync(&mut self) {
        let done = self.inbox.turn(Duration::ZERO).now_or_never().unwrap();
        self.listened(done);
    }

    /// Everything that happens at this moment. Gives back when something happens next.
    pub fn act(&self) -> Duration {
        let world = &self.desk.0.world;
        let ring = self.desk.tick();
        let wait = self.line.leave(world, &self.disk.rows);
        self.line.arrive(world, &self.disk.rows);
        self.conclude();
        let world = world.lock();
        let ring = ring.and_then(|due| Duration::try_from(due.duration_since(world.wall)).ok());
        let flights = world.flights.iter().map(|flight| flight.due.saturating_sub(world.steady));
        let next = flights.chain(wait).chain(ring).min().unwrap_or(Duration::MAX);
        next.max(Duration::from_millis(1))
    }

    fn conclude(&self) {
        loop {
            let flight = {
                let world = self.desk.0.world.lock();
                let back = |flight: &&Flight| {
                    flight.life == self.life
                        && flight.answer.is_some()
                        && flight.due <= world.steady
                };
                if world.dead {
                    return;
                }
                world.flights.iter().find(back).cloned()
            };
            let Some(flight) = flight else { return };
            match flight.answer {
                Some(Answer::Done) => self.end(&flight, None),
                Some(Answer::Refused) => self.end(&flight, Some(Undeliverable::Refused)),
                Some(Answer::TooMuch(named)) => self.again(&flight, Again::TooMuch(Some(named))),
                Some(Answer::Failed) | None => self.again(&flight, Again::Failed),
            }
            let id = flight.outgoing.id;
            let mut world = self.desk.0.world.lock();
            world.flights.retain(|other| (other.life, other.outgoing.id) != (flight.life, id));
        }
    }

    fn end(&self, flight: &Flight, refused: Option<Undeliverable>) {
        let message = flight.outgoing.id;
        self.desk.enter(vec![match refused {
            None => Happening::Delivered { message },
            Some(why) => {
                let said = flight.words().split("\n\n").map(|said| (flight.room, said.to_owned()));
                self.desk.0.world.lock().watch.refused.extend(said);
                Happening::Undeliverable { message, why }
            }
        }]);
    }

    fn again(&self, flight: &Flight, why: Again) {
        let (now, chance) = {
            let mut world = self.desk.0.world.lock();
            let now = world.steady;
            if flight.is_alert() {
                let pause = match why {
                    Again::TooMuch(named) => named.unwrap_or_default() + Duration::from_millis(200),
                    Again::Failed | Again::Absent => Duration::from_secs(15),
                };
                world.watch.rests(flight, now + pause);
            }
            (now, world.chance.next_u32())
        };
        let now = now.saturating_sub(self.line.begun);
        self.line.queue.lock().unwrap().postpone(flight.outgoing.id, why, now, chance);
    }

    /// Whether nothing waits any more; if that is so, but for timers.
    pub fn rests(&self, waits_on: bool) -> bool {
        let timers = !waits_on && self.desk.0.journal.borrow().next_timer().is_some();
        let queue = self.line.queue.lock().unwrap();
        let world = self.desk.0.world.lock();
        let unread = crate::core::unread(&self.disk.rows).unwrap();
        !timers
            && unread.is_empty()
            && queue.is_empty()
            && world.flights.is_empty()
            && world.all_told()
    }
}
