//! The lookout: whether everything urgent happens that is due.
//!
//! The journal takes a step when its timer is due. The lookout does not believe it: every ten seconds it
//! reads from the disk what is open, and looks whether each has a next step that lies ahead, and in the
//! queue, whether what is urgent has left. What stays wrong for a while is told to the operator, in the
//! log and by [`Pulse`], without a word of whom it is about (promise P5); and the core hears
//! [`Happening::Missed`], so that the step is taken now and whoever it is for hears that it was late.

use std::{
    collections::{BTreeMap, BTreeSet},
    convert::Infallible,
    sync::{Arc, Mutex, TryLockError},
    time::Duration,
};

use jiff::Timestamp;
use tokio::{task::spawn_blocking, time::sleep};
use tracing::{error, info, warn};

use super::{Engine, EngineError, world::Clock};
use crate::{
    core::{Happening, LookUpError, MessageId, OpenSteps, Queue, TimerKey, timer_due},
    store::{Store, StoreError},
};

/// Between two looks.
const EVERY: Duration = Duration::from_secs(10);
/// A step that has not happened for so long was missed.
const STEP: Duration = Duration::from_secs(30);
/// An urgent message that has not left for so long waits too long.
const MESSAGE: Duration = Duration::from_secs(120);
/// So long after the core has heard of a missed step, it hears of it again.
const AGAIN: Duration = Duration::from_secs(60);

/// Finds what is open, so that it must have a next step.
pub type FindSteps = fn(&dyn Store) -> Result<OpenSteps, StoreError>;

/// Something that should not stay so.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Trouble {
    /// A step whose time is past; nothing, if nobody waits for its time.
    Step(TimerKey, Option<Timestamp>),
    /// Something urgent that cannot be read: what it waits for is not known.
    Unreadable,
    /// A message that has not left.
    Message(MessageId),
}

/// Since when something is so, and when the core has heard of it.
#[derive(Clone, Copy, Debug)]
struct Since {
    first: Duration,
    told: Option<Duration>,
}

/// What has stayed wrong for too long.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    /// Steps that the core is to take now.
    missed: Vec<TimerKey>,
    step_missed: bool,
    message_waits: Option<Duration>,
}

/// Remembers since when what is so.
#[derive(Debug, Default)]
struct Watch {
    since: BTreeMap<Trouble, Since>,
}

impl Watch {
    /// Looks at all that is wrong at this moment, by a clock that never jumps.
    fn look(&mut self, now: Duration, wrong: BTreeSet<Trouble>) -> Found {
        self.since.retain(|trouble, _| wrong.contains(trouble));
        for trouble in wrong {
            self.since.entry(trouble).or_insert(Since { first: now, told: None });
        }
        let mut found = Found::default();
        for (trouble, since) in &mut self.since {
            let stays = now.saturating_sub(since.first);
            match trouble {
                Trouble::Message(_) if stays >= MESSAGE => {
                    found.message_waits = found.message_waits.max(Some(stays));
                }
                Trouble::Step(key, _) if stays >= STEP => {
                    found.step_missed = true;
                    if since.told.is_none_or(|told| now.saturating_sub(told) >= AGAIN) {
                        since.told = Some(now);
                        found.missed.push(key.clone());
                    }
                }
                Trouble::Unreadable if stays >= STEP => found.step_missed = true,
                _ => {}
            }
        }
        found
    }
}

/// Looks out for ever.
///
/// # Errors
/// If the journal has stopped, or the store does not answer.
pub async fn look_out(
    engine: Engine,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    find: FindSteps,
) -> Result<Infallible, LookoutError> {
    let pulse = engine.pulse();
    let mut watch = Watch::default();
    let mut before = Found::default();
    loop {
        pulse.lookout_goes_round();
        sleep(EVERY).await;
        if !engine.may_timers_happen() {
            continue;
        }
        let (store, clock, queue) = (Arc::clone(&store), Arc::clone(&clock), engine.queue());
        let wrong = spawn_blocking(move || wrong(store.as_ref(), clock.as_ref(), find, &queue));
        let wrong = wrong.await.map_err(|_| LookoutError::Fell)??;
        let found = watch.look(pulse.age(), wrong);
        pulse.found(found.step_missed, found.message_waits);
        log(&before, &found);
        let missed = found.missed.iter().cloned().map(|key| Happening::Missed { key });
        engine.feed(missed.collect()).await?;
        before = found;
    }
}

/// Why nobody looks out any more.
#[derive(Debug, thiserror::Error)]
pub enum LookoutError {
    /// The journal has stopped.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// What is open could not be read.
    #[error(transparent)]
    LookUp(#[from] LookUpError),
    /// It could not look to the end.
    #[error("what is due could not be looked at")]
    Fell,
}

/// All that is wrong now, as the last commit says.
fn wrong(
    store: &dyn Store,
    clock: &dyn Clock,
    find: FindSteps,
    queue: &Mutex<Queue>,
) -> Result<BTreeSet<Trouble>, LookUpError> {
    let mut wrong = BTreeSet::new();
    let open = find(store)?;
    if open.unreadable {
        wrong.insert(Trouble::Unreadable);
    }
    let now = clock.now();
    for key in open.steps {
        let due = timer_due(store, &key)?;
        if due.is_none_or(|due| due <= now) {
            wrong.insert(Trouble::Step(key, due));
        }
    }
    match queue.try_lock() {
        Ok(queue) => wrong.extend(queue.alerts().map(Trouble::Message)),
        Err(TryLockError::Poisoned(queue)) => {
            wrong.extend(queue.into_inner().alerts().map(Trouble::Message));
        }
        // Somebody holds it for a moment; who holds it for ever is noticed otherwise.
        Err(TryLockError::WouldBlock) => {}
    }
    Ok(wrong)
}

/// Tells the operator what is new.
fn log(before: &Found, now: &Found) {
    if now.step_missed && !before.step_missed {
        error!("a step of an alert, or of a rule about silence, did not happen when it was due");
    }
    if now.message_waits.is_some() && before.message_waits.is_none() {
        warn!(waits = ?now.message_waits, "an urgent message has not left");
    }
    let is_well = |found: &Found| !found.step_missed && found.message_waits.is_none();
    if is_well(now) && !is_well(before) {
        info!("everything urgent that is due has happened");
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;
    use crate::{
        core::{
            Body, Deed, Destination, Feature, Flow, Input, Journal, Lane, Late, Seed, Transaction,
            TransactionError, Wait,
        },
        ops::world::Wall,
        store::MemoryStore,
    };

    const S: Duration = Duration::from_secs(1);

    fn step() -> TimerKey {
        TimerKey::Call("@mira:example.org".parse().unwrap(), 1)
    }

    fn late() -> BTreeSet<Trouble> {
        [Trouble::Step(step(), Some(Timestamp::UNIX_EPOCH))].into()
    }

    #[test]
    fn a_step_is_missed_after_half_a_minute_and_told_every_minute() {
        let mut watch = Watch::default();
        assert_eq!(watch.look(100 * S, late()), Found::default());
        assert_eq!(watch.look(129 * S, late()), Found::default());
        let missed = |missed| Found { missed, step_missed: true, message_waits: None };
        assert_eq!(watch.look(130 * S, late()), missed(vec![step()]));
        assert_eq!(watch.look(140 * S, late()), missed(Vec::new()));
        assert_eq!(watch.look(190 * S, late()), missed(vec![step()]));
        assert_eq!(watch.look(200 * S, BTreeSet::new()), Found::default());
        assert_eq!(watch.look(230 * S, late()), Found::default());
    }

    #[test]
    fn another_step_of_the_same_is_another_matter() {
        let mut watch = Watch::default();
        watch.look(100 * S, late());
        let next = [Trouble::Step(step(), None)];
        assert_eq!(watch.look(140 * S, next.into()), Found::default());
    }

    #[test]
    fn an_urgent_message_waits_too_long_after_two_minutes() {
        let mut watch = Watch::default();
        let waits = || BTreeSet::from([Trouble::Message(MessageId(7))]);
        watch.look(100 * S, waits());
        assert_eq!(watch.look(219 * S, waits()), Found::default());
        assert_eq!(watch.look(221 * S, waits()).message_waits, Some(121 * S));
        let another = BTreeSet::from([Trouble::Message(MessageId(8))]);
        assert_eq!(watch.look(222 * S, another), Found::default());
    }

    /// Sets a timer that is due at once, and sends an alert.
    struct Urgent;

    impl Feature for Urgent {
        fn handle(
            &self,
            tx: &mut Transaction<'_>,
            _: &Happening,
        ) -> Result<Flow, TransactionError> {
            tx.set_timer(step(), Wait::For(SignedDuration::ZERO), Late::Do);
            let say = Deed::Say(Body { markdown: "!".to_owned(), mentions: Vec::new() });
            let to = Destination::Private("@ana:example.org".parse().unwrap());
            tx.send(Lane::Alert, to, say, None);
            Ok(Flow::Passed)
        }
    }

    fn finds_one(_: &dyn Store) -> Result<OpenSteps, StoreError> {
        Ok(OpenSteps { steps: vec![step()], unreadable: false })
    }

    #[test]
    fn what_is_on_the_disk_is_looked_at() {
        let store: Arc<dyn Store> = Arc::new(MemoryStore::new());
        let look = |queue: &Mutex<Queue>| wrong(store.as_ref(), &Wall, finds_one, queue).unwrap();
        assert_eq!(look(&Mutex::default()), [Trouble::Step(step(), None)].into());
        let mut journal = Journal::open(Arc::clone(&store), vec![Box::new(Urgent)]).unwrap();
        let now = Wall.now();
        let input = |at| Input { at, seed: Seed([0; 32]), what: Happening::Begun };
        journal.feed(vec![input(now)]).unwrap();
        let seen: Vec<Trouble> = look(&journal.queue()).into_iter().collect();
        let [Trouble::Step(_, Some(due)), Trouble::Message(_)] = seen.as_slice() else {
            panic!("{seen:?}")
        };
        assert_eq!(*due, now);
        let ahead = now.checked_add(SignedDuration::from_mins(5)).unwrap();
        journal.feed(vec![input(ahead)]).unwrap();
        assert!(look(&Mutex::default()).is_empty());
    }
}
