//! A clock on which days pass in minutes, for a Kolo in this process.

use std::{
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use jiff::{SignedDuration, Timestamp};
use kolo::ops::world::{self, Clock};

/// What is due within this time is waited for; what is due later belongs to other days.
const SOON: SignedDuration = SignedDuration::from_hours(2);

/// A clock that is put ahead to whatever is due.
#[derive(Default)]
pub struct FastClock {
    ahead: Mutex<SignedDuration>,
    due: Mutex<Option<Timestamp>>,
    read: AtomicUsize,
}

impl FastClock {
    /// Goes to what is due soon. Whether anything is.
    pub fn leap(&self) -> bool {
        let due = *self.due.lock().unwrap();
        let wait = due.map(|due| due.duration_since(self.now()));
        match wait.filter(|wait| *wait < SOON) {
            Some(wait) => {
                self.pass(wait.max(SignedDuration::ZERO));
                true
            }
            None => false,
        }
    }

    /// Lets time pass at once.
    pub fn pass(&self, time: SignedDuration) {
        *self.ahead.lock().unwrap() += time;
    }

    /// How many messages of people's Kolo has read.
    pub fn read(&self) -> usize {
        self.read.load(Ordering::SeqCst)
    }
}

impl Clock for FastClock {
    fn now(&self) -> Timestamp {
        world::now().checked_add(*self.ahead.lock().unwrap()).unwrap()
    }

    fn of_homeserver(&self, at: Timestamp) -> Timestamp {
        self.read.fetch_add(1, Ordering::SeqCst);
        at.checked_add(*self.ahead.lock().unwrap()).unwrap()
    }

    fn wait(&self, due: Option<Timestamp>) -> Duration {
        *self.due.lock().unwrap() = due;
        Duration::from_millis(5)
    }
}
