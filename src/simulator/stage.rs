//! Plays one history.

use std::{sync::Arc, time::Duration};

use super::{
    checks::{Breach, Promise, Rules},
    disk::Disk,
    history::{History, Improvise, Step, Weather, When, Words},
    kolo::{Build, Kolo},
    witness::Command,
    world::{CIRCLE, Shared, World},
};
use crate::{
    core::{Feature, Journal},
    store::MemoryStore,
};

/// Which features are played, and what is expected of them.
pub struct Cast {
    pub features: fn() -> Vec<Box<dyn Feature>>,
    pub words: Improvise,
    /// Kolo's pace is always that of the homeserver, which has Synapse's limit.
    pub paced: bool,
    pub rules: Rules,
    pub ending: fn(&World, &MemoryStore) -> Option<Breach>,
    /// What is on disk before the first start.
    pub rows: fn() -> MemoryStore,
    /// What happens before the first step, in fair weather.
    pub prologue: fn() -> Vec<Step>,
    /// Whether Kolo waits for something even when all is done.
    pub waits_on: bool,
    /// What is done to the journal of each life, to see whether it is noticed.
    pub alter: fn(&mut Journal),
}

struct Stage<'a> {
    cast: &'a Cast,
    history: &'a History,
    world: Shared,
    kolo: Option<Kolo>,
    disk: Arc<Disk>,
    /// In so many more steps Kolo does nothing.
    away: u8,
}

/// What goes wrong in this history, if anything does.
pub fn play(history: &History, seed: u64, cast: &Cast) -> Option<Breach> {
    let world = Shared::new(history, seed);
    world.lock().watch.by(cast.rules);
    let disk = Arc::new(Disk::new(&world, (cast.rows)()));
    let mut stage = Stage { cast, history, world, kolo: None, disk, away: 0 };
    stage.revive();
    for step in (cast.prologue)().iter().chain(&history.steps) {
        stage.step(step);
        if let Some(breach) = stage.breach() {
            return Some(breach);
        }
    }
    stage.heal();
    let found = stage.breach();
    found.or_else(|| (cast.ending)(&stage.world.lock(), &stage.disk.rows))
}

impl Stage<'_> {
    fn breach(&self) -> Option<Breach> {
        self.world.lock().watch.breach.clone()
    }

    fn revive(&mut self) {
        while self.kolo.is_none() {
            let rows = self.disk.rows.snapshot().unwrap();
            let (cast, pace) = (self.cast, self.history.pace);
            let build = Build { features: &cast.features, pace, alter: &cast.alter };
            (self.kolo, self.disk) = Kolo::start(&self.world, rows, &build);
        }
    }

    /// Kolo, if it acts in this step.
    fn awake(&mut self) -> bool {
        if self.kolo.is_none() && self.away > 0 {
            self.away -= 1;
            return false;
        }
        self.revive();
        true
    }

    fn bury(&mut self) {
        if self.world.lock().dead {
            self.kolo = None;
        }
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::Writes { who, alone, words } => {
                let circle = matches!(words, Words::Command(Command::Stop | Command::Resume));
                let room = if *alone && !circle { who + 1 } else { CIRCLE };
                self.world.lock().writes(*who, room, words.to_string());
            }
            Step::Sync => {
                if self.awake() {
                    self.kolo.iter_mut().for_each(Kolo::sync);
                    self.bury();
                }
            }
            Step::Passes(time) => {
                self.awake();
                self.passes(*time);
            }
            Step::Weather(weather) => self.world.lock().weather = weather.clone(),
            Step::Line(fates) => self.world.lock().line.extend(fates),
            Step::Withholds(who) => self.world.lock().withholds(*who),
            Step::Keys { named } => self.world.lock().sends_keys(*named),
            Step::Dies { when, away } => {
                self.away = *away;
                self.world.lock().deaths.push(*when);
                self.world.lock().dies(|when| *when == When::Now);
                self.bury();
            }
            Step::ClockSet { minutes } => self.world.lock().set_clock(*minutes),
        }
    }

    fn passes(&mut self, time: Duration) {
        let until = self.world.lock().steady + time;
        loop {
            let next = match &self.kolo {
                Some(kolo) => kolo.act(),
                None => {
                    self.world.lock().arrivals(&self.disk.rows);
                    Duration::from_secs(1)
                }
            };
            self.bury();
            let mut world = self.world.lock();
            let left = until.saturating_sub(world.steady);
            if left.is_zero() {
                return;
            }
            world.pass(next.min(left));
        }
    }

    /// Everything gets well again, and there is time until all is done.
    fn heal(&mut self) {
        {
            let mut world = self.world.lock();
            world.weather = Weather::FAIR;
            world.deaths.clear();
            world.line.clear();
            world.sends_keys(false);
        }
        self.revive();
        let hours = std::iter::repeat_n(3_600, 50);
        for seconds in [1, 60, 600].into_iter().chain(hours) {
            self.kolo.iter_mut().for_each(Kolo::sync);
            self.passes(Duration::from_secs(seconds));
            self.kolo.iter_mut().for_each(Kolo::sync);
            let Some(kolo) = &self.kolo else { return };
            if self.breach().is_some() || kolo.rests(self.cast.waits_on) {
                return;
            }
        }
        self.world.lock().breach(Promise::Rest, "Kolo never comes to rest".to_owned());
    }
}
