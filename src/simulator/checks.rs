//! The promises that can be seen broken at the moment at which it happens.

use std::{collections::BTreeMap, fmt, time::Duration};

use jiff::Timestamp;

use super::{
    history::History,
    outbox::{Flight, words},
    world::World,
};
use crate::{
    core::{Destination, Lane, Limit, MessageId, Next, Outgoing},
    store::{Batch, Change, MemoryStore, Store, Table, decode},
};

/// What was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// It takes effect exactly once.
    P1,
    /// Nothing is sent before its cause is on disk.
    P2,
    /// A retry is never seen twice.
    P3,
    /// `stop` silences.
    P7,
    /// An alert never waits.
    P8,
    /// What shall happen at a time happens then, once.
    Time,
    /// Kolo goes on.
    Rest,
}

/// A promise that was broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    pub promise: Promise,
    pub what: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is broken: {}", self.promise, self.what)
    }
}

/// What a cast of features must keep.
#[derive(Clone, Copy)]
pub struct Rules {
    /// Whether the circle is silenced on disk.
    pub stopped: fn(&dyn Store) -> bool,
    /// Whether what is said here has its cause on disk.
    pub caused: fn(&dyn Store, &str) -> bool,
}

/// When something was on disk, by both clocks.
pub type At = (Duration, Timestamp);

/// Looks on.
pub struct Watch {
    rules: Option<Rules>,
    pub breach: Option<Breach>,
    /// The alerts on disk.
    alerts: BTreeMap<MessageId, Destination>,
    /// Nothing need leave for here before then: an alert has just failed.
    rests: BTreeMap<Destination, (u32, Duration)>,
    /// When alerts left, and in which life.
    left: Vec<(Duration, u32)>,
    paced: bool,
    /// What was refused for good, and where.
    pub refused: Vec<(usize, String)>,
    /// What was still on its way when Kolo died and arrived in a later life, in which life it left,
    /// and where it was said.
    pub from_before: Vec<(u32, usize, String)>,
    /// What left in which life, and for where.
    pub sent: Vec<(u32, usize, String)>,
    pub set: BTreeMap<String, At>,
    pub rang: BTreeMap<String, At>,
    /// How often the circle was silenced, and how often it was let speak again.
    pub silenced: usize,
    pub resumed: usize,
    stopped: bool,
}

/// What a commit holds that matters to the checks.
pub struct Written {
    alerts: Vec<Outgoing>,
    finished: Vec<Vec<u8>>,
    set: Vec<String>,
    rang: Vec<String>,
}

fn text(key: &[u8]) -> String {
    String::from_utf8_lossy(key).into_owned()
}

impl Written {
    pub fn of(batch: &Batch) -> Self {
        let (alerts, finished) = (Vec::new(), Vec::new());
        let mut written = Self { alerts, finished, set: Vec::new(), rang: Vec::new() };
        for change in &batch.changes {
            match change {
                Change::Put { table: Table::Outbox, value, .. } => {
                    let lane = b"\"lane\":\"alert\"";
                    if value.windows(lane.len()).any(|window| window == lane) {
                        written.alerts.push(decode(value).unwrap());
                    }
                }
                Change::Delete { table: Table::Outbox, key } => written.finished.push(key.clone()),
                Change::Put { table: Table::Script, key, .. } => {
                    written.set.push(text(key).replace("!later", "").replace(":example.org", ""));
                }
                Change::Put { table: Table::Answer, key, .. } => {
                    written.rang.extend(text(key).strip_prefix("rang ").map(ToOwned::to_owned));
                }
                _ => {}
            }
        }
        written
    }
}

impl Watch {
    pub fn new(history: &History) -> Self {
        Self {
            rules: None,
            breach: None,
            alerts: BTreeMap::new(),
            rests: BTreeMap::new(),
            left: Vec::new(),
            paced: history.pace == Some(Limit::SYNAPSE)
                && history.burst == Some(Limit::SYNAPSE.burst),
            refused: Vec::new(),
            from_before: Vec::new(),
            sent: Vec::new(),
            set: BTreeMap::new(),
            rang: BTreeMap::new(),
            silenced: 0,
            resumed: 0,
            stopped: false,
        }
    }

    pub fn by(&mut self, rules: Rules) {
        self.rules = Some(rules);
    }

    /// The first one counts; what comes after may follow from it.
    pub fn breach(&mut self, breach: Breach) {
        self.breach.get_or_insert(breach);
    }

    /// The homeserver has said that this was too much (promise P8): with a pace that fits, three
    /// alerts within a minute always find room. A Kolo that has just started does not know of
    /// those that left before.
    pub fn too_much(&mut self, flight: &Flight, now: Duration) {
        let minute = now.saturating_sub(Duration::from_secs(60));
        let here = self.left.iter().all(|(_, life)| *life == flight.life);
        let few = self.left.iter().filter(|(at, _)| *at >= minute).count() <= 3;
        if self.paced && flight.is_alert() && here && few {
            let what = format!("{:?} found no room in the homeserver's limit", flight.words());
            self.breach(Breach { promise: Promise::P8, what });
        }
    }

    /// An alert has failed for the moment, and rests no longer than this.
    pub fn rests(&mut self, flight: &Flight, until: Duration) {
        self.rests.insert(flight.outgoing.to.clone(), (flight.life, until));
    }
}

impl World {
    pub fn watch_commit(&mut self, written: Written, rows: &MemoryStore) {
        let at = (self.steady, self.wall);
        let watch = &mut self.watch;
        for alert in written.alerts {
            watch.alerts.insert(alert.id, alert.to);
        }
        for key in written.finished {
            let id = key.try_into().map(u64::from_be_bytes).unwrap();
            watch.alerts.remove(&MessageId(id));
        }
        for key in written.set {
            watch.set.entry(key).or_insert(at);
        }
        for key in written.rang {
            watch.rang.entry(key).or_insert(at);
        }
        let stopped = watch.rules.is_some_and(|rules| (rules.stopped)(rows));
        match (watch.stopped, stopped) {
            (false, true) => watch.silenced += 1,
            (true, false) => watch.resumed += 1,
            _ => {}
        }
        watch.stopped = stopped;
    }

    /// What the queue hands out (promises P7, P8).
    pub fn watch_take(&mut self, next: &Next, rows: &MemoryStore) {
        let (now, life) = (self.steady, self.life);
        let mine: Vec<&Flight> = self.flights.iter().filter(|flight| flight.life == life).collect();
        let may_leave = |(id, to): &(&MessageId, &Destination)| {
            let way = |flight: &&Flight| flight.is_alert() && flight.outgoing.to == **to;
            let rests = self.watch.rests.get(*to);
            let rests = rests.is_some_and(|(then, until)| *then == life && *until > now);
            let leaves = matches!(next, Next::Do(outgoing) if outgoing.id == **id);
            !leaves && !rests && !mine.iter().any(way)
        };
        let first = match next {
            Next::Do(outgoing) => outgoing.lane == Lane::Alert,
            Next::Wait(_) | Next::Nothing => false,
        };
        let waits = mine.len() < 8 && !first && self.watch.alerts.iter().any(|it| may_leave(&it));
        if waits {
            self.breach(Promise::P8, format!("an alert waits, while this comes first: {next:?}"));
        }
        let Next::Do(outgoing) = next else { return };
        if first {
            self.watch.left.push((now, life));
        }
        let session = outgoing.circle.is_some() && outgoing.lane != Lane::Control;
        if session && self.watch.rules.is_some_and(|rules| (rules.stopped)(rows)) {
            self.breach(Promise::P7, format!("{:?} leaves after stop", words(outgoing)));
        }
    }

    /// What arrives at the homeserver (promise P2).
    pub fn watch_arrival(&mut self, flight: &Flight, rows: &MemoryStore) {
        let Some(rules) = self.watch.rules else { return };
        for said in flight.words().split("\n\n") {
            if !(rules.caused)(rows, said) {
                self.breach(Promise::P2, format!("{said:?} arrives, and its cause is not on disk"));
            }
        }
    }
}
