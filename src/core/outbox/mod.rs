//! What waits to be sent, in the order in which it may leave.
//!
//! Deeds to one destination are done one after the other; destinations do not wait for each other.
//! The highest lane comes first, and inside a lane the order of the commits. An alert has a way of
//! its own to its destination: it waits neither for a lower deed that is under way there, nor for
//! the pause after one that failed, nor for a place among those in flight (promise P8). How fast
//! the lower lanes may go is the matter of [`pace`](Limit).
//!
//! The queue is told what time it is and never asks, so that a simulator can use it.

mod pace;

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use self::pace::Bucket;
pub use self::pace::Limit;
use super::{Deed, Destination, Lane, MessageId, Outgoing};

/// Time since the outbox began, by a clock that never jumps.
pub type Moment = Duration;

/// The first pause after a failure; it doubles with each.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// No pause is longer, unless the homeserver named one.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// No pause of an alert is longer, unless the homeserver named one.
const LONGEST_ALERT_PAUSE: Duration = Duration::from_secs(10);
/// Messages that wait together are joined as long as they stay a short text, in bytes.
const JOINED_BYTES: usize = 600;

/// How many deeds may be on their way when one of this lane leaves. The lower lanes together leave
/// places free for the higher ones, whatever hangs. A homeserver that has eight of them has its
/// hands full (`benches/burst.rs`); more would only stand in the way of an alert.
const fn places(lane: Lane) -> usize {
    match lane {
        Lane::Alert => 14,
        Lane::Control => 10,
        Lane::Session => 9,
        Lane::CheckIn | Lane::Housekeeping => 8,
    }
}

/// One way to one destination.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    to: Destination,
    alert: bool,
}

impl Way {
    fn of(outgoing: &Outgoing) -> Self {
        Self { to: outgoing.to.clone(), alert: outgoing.lane == Lane::Alert }
    }
}

/// What a way is doing.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Doing {
    #[default]
    Nothing,
    /// This deed is on its way.
    Sends(MessageId),
    /// Nothing leaves before then.
    Rests(Moment),
}

#[derive(Debug, Default)]
struct Traffic {
    waiting: BTreeSet<(Lane, MessageId)>,
    doing: Doing,
    /// What stands for this way in [`Queue::ready`].
    head: Option<(Lane, MessageId)>,
}

#[derive(Debug)]
struct Waiting {
    outgoing: Outgoing,
    failures: u32,
    /// It may have left already, under this transaction id: it must not change any more.
    tried: bool,
    /// Taken back while it was on its way: not tried again if this attempt fails.
    recalled: bool,
    /// Whom it is for was not there at the last attempt.
    absent: bool,
}

/// A deed that was taken out of the queue, as it was.
#[derive(Debug)]
pub(super) struct TakenBack {
    pub outgoing: Outgoing,
    tried: bool,
}

/// What the outbox shall do now.
#[derive(Debug, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "it is never kept, but taken apart at once")]
pub enum Next {
    /// This, which stays in the queue until [`Queue::remove`] or [`Queue::postpone`].
    Do(Outgoing),
    /// Nothing before so long, unless something changes.
    Wait(Duration),
    /// Nothing until something changes.
    Nothing,
}

/// Why a deed is to be tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// It failed, perhaps only for now.
    Failed,
    /// Whom it is for is not there yet.
    Absent,
    /// The homeserver said that it was too much, and for how long, if it did.
    TooMuch(Option<Duration>),
}

/// The deeds that are committed and not yet done.
#[derive(Debug, Default)]
pub struct Queue {
    deeds: BTreeMap<MessageId, Waiting>,
    ways: BTreeMap<Way, Traffic>,
    /// The first deed of each way on which something may leave.
    ready: BTreeSet<(Lane, MessageId)>,
    resting: BTreeSet<(Moment, Way)>,
    in_flight: BTreeSet<MessageId>,
    bucket: Bucket,
}

impl Queue {
    /// From now on the lower lanes go no faster than this; `None`: as fast as can be, until the
    /// homeserver says that it was too much.
    pub fn pace(&mut self, limit: Option<Limit>, now: Moment) {
        self.bucket = Bucket::new(limit, now);
    }

    /// Adds a deed whose commit is on disk.
    pub fn add(&mut self, outgoing: Outgoing) {
        self.insert(outgoing, false);
    }

    /// Adds a deed of an earlier run, which may have left already.
    pub fn load(&mut self, outgoing: Outgoing) {
        self.insert(outgoing, true);
    }

    fn insert(&mut self, outgoing: Outgoing, tried: bool) {
        let (id, lane, way) = (outgoing.id, outgoing.lane, Way::of(&outgoing));
        match self.deeds.get_mut(&id) {
            // It comes back after it was taken back in vain.
            Some(waiting) => waiting.recalled = false,
            None => {
                let waiting =
                    Waiting { outgoing, failures: 0, tried, recalled: false, absent: false };
                self.deeds.insert(id, waiting);
                self.ways.entry(way.clone()).or_default().waiting.insert((lane, id));
            }
        }
        self.refresh(&way);
    }

    /// Forgets a deed that is done, or never will be.
    pub fn remove(&mut self, id: MessageId) {
        let Some(waiting) = self.deeds.remove(&id) else { return };
        let way = Way::of(&waiting.outgoing);
        self.in_flight.remove(&id);
        if let Some(traffic) = self.ways.get_mut(&way) {
            traffic.waiting.remove(&(waiting.outgoing.lane, id));
            if traffic.doing == Doing::Sends(id) {
                traffic.doing = Doing::Nothing;
            }
        }
        self.refresh(&way);
    }

    /// Puts the first deed of a way where [`Queue::take`] finds it, if something may leave there.
    fn refresh(&mut self, way: &Way) {
        let Some(traffic) = self.ways.get_mut(way) else { return };
        let head = match traffic.doing {
            Doing::Nothing => traffic.waiting.first().copied(),
            Doing::Sends(_) | Doing::Rests(_) => None,
        };
        if head != traffic.head {
            if let Some(before) = std::mem::replace(&mut traffic.head, head) {
                self.ready.remove(&before);
            }
            self.ready.extend(head);
        }
        if traffic.waiting.is_empty() && traffic.doing == Doing::Nothing {
            self.ways.remove(way);
        }
    }

    /// Hands out the next deed that may be done now.
    pub fn take(&mut self, now: Moment) -> Next {
        while let Some((until, way)) = self.resting.first().cloned().filter(|(at, _)| *at <= now) {
            self.resting.remove(&(until, way.clone()));
            self.rise(&way);
        }
        let rest = self.resting.first().map(|(until, _)| until.saturating_sub(now));
        let later = rest.map_or(Next::Nothing, Next::Wait);
        // If the first has no place, or has to wait for the pace, so have all others.
        let Some((lane, id)) = self.ready.first().copied() else { return later };
        if self.in_flight.len() >= places(lane) {
            return later;
        }
        let Some(waiting) = self.deeds.get_mut(&id) else { return later };
        // Joining and leaving is not a message, and has limits of its own.
        if waiting.outgoing.deed.is_counted() {
            let wait = self.bucket.wait(lane, now);
            if wait > Duration::ZERO {
                return Next::Wait(rest.map_or(wait, |rest| rest.min(wait)));
            }
            self.bucket.spend(now);
        }
        waiting.tried = true;
        let outgoing = waiting.outgoing.clone();
        let way = Way::of(&outgoing);
        self.in_flight.insert(id);
        if let Some(traffic) = self.ways.get_mut(&way) {
            traffic.doing = Doing::Sends(id);
        }
        self.refresh(&way);
        Next::Do(outgoing)
    }

    /// An attempt needed one message more than its own: it opened a room.
    pub fn spend(&mut self, now: Moment) {
        self.bucket.spend(now);
    }

    /// The attempt that [`Queue::take`] began has failed for now: the deed keeps its place, and its
    /// way rests, longer with each failure. `chance` spreads out those who failed together.
    pub fn postpone(&mut self, id: MessageId, why: Again, now: Moment, chance: u32) {
        self.in_flight.remove(&id);
        let Some(waiting) = self.deeds.get_mut(&id) else { return };
        let way = Way::of(&waiting.outgoing);
        let longest = if way.alert { LONGEST_ALERT_PAUSE } else { LONGEST_PAUSE };
        let spread = f64::from(chance) / f64::from(u32::MAX);
        let pause = match why {
            Again::TooMuch(named) => {
                if !waiting.outgoing.deed.has_its_own_limit() {
                    self.bucket.was_too_much(now, named);
                }
                named.unwrap_or(FIRST_PAUSE) + Duration::from_millis(200).mul_f64(spread)
            }
            Again::Failed | Again::Absent => {
                let doubled = 2_u32.saturating_pow(waiting.failures);
                FIRST_PAUSE.saturating_mul(doubled).min(longest).mul_f64(1.0 + spread / 2.0)
            }
        };
        waiting.failures = waiting.failures.saturating_add(1);
        waiting.absent = why == Again::Absent;
        if waiting.recalled {
            self.remove(id);
        }
        if let Some(traffic) = self.ways.get_mut(&way) {
            let until = now.saturating_add(pause);
            traffic.doing = Doing::Rests(until);
            self.resting.insert((until, way.clone()));
        }
        self.refresh(&way);
    }

    /// A destination may be tried again: whoever was waited for has come.
    pub fn wake(&mut self, to: &Destination) {
        for alert in [true, false] {
            let way = Way { to: to.clone(), alert };
            if let Some(Doing::Rests(until)) = self.ways.get(&way).map(|traffic| traffic.doing) {
                self.resting.remove(&(until, way.clone()));
                self.rise(&way);
            }
        }
    }

    fn rise(&mut self, way: &Way) {
        if let Some(traffic) = self.ways.get_mut(way) {
            traffic.doing = Doing::Nothing;
        }
        self.refresh(way);
    }

    /// Takes back whatever fits `which` and was not taken back before. What is on its way already
    /// cannot be called back, but is not tried again.
    pub(super) fn take_back(&mut self, which: impl Fn(&Outgoing) -> bool) -> Vec<TakenBack> {
        let all = self.deeds.values().filter(|waiting| !waiting.recalled);
        let taken = all.filter(|waiting| which(&waiting.outgoing));
        let taken: Vec<TakenBack> = taken
            .map(|Waiting { outgoing, tried, .. }| TakenBack {
                outgoing: outgoing.clone(),
                tried: *tried,
            })
            .collect();
        for TakenBack { outgoing, .. } in &taken {
            match self.deeds.get_mut(&outgoing.id) {
                Some(waiting) if self.in_flight.contains(&outgoing.id) => waiting.recalled = true,
                _ => self.remove(outgoing.id),
            }
        }
        taken
    }

    /// It was taken back in vain.
    pub(super) fn put_back(&mut self, taken: TakenBack) {
        self.insert(taken.outgoing, taken.tried);
    }

    /// Takes out the message that a new one can be joined to, so that both leave as one: the last
    /// that waits for the same destination in the same lane and circle, if it has never been tried,
    /// since from then on its transaction id stands for its words (promise P3).
    pub(super) fn take_to_join(&mut self, new: &Outgoing) -> Option<Outgoing> {
        let traffic = self.ways.get(&Way::of(new))?;
        let last = traffic.waiting.iter().rev().find(|(lane, _)| *lane == new.lane)?;
        let waiting = self.deeds.get(&last.1)?;
        if waiting.tried || !waiting.outgoing.joins(new) {
            return None;
        }
        let before = waiting.outgoing.clone();
        self.remove(before.id);
        Some(before)
    }

    /// Whether a deed that was handed out is not wanted any more.
    pub fn is_recalled(&self, id: MessageId) -> bool {
        self.deeds.get(&id).is_none_or(|waiting| waiting.recalled)
    }

    /// A deed that is not finished yet.
    pub fn get(&self, id: MessageId) -> Option<&Outgoing> {
        self.deeds.get(&id).map(|waiting| &waiting.outgoing)
    }

    /// Whether a deed waits that nobody has tried to do, so that it has surely not left.
    pub(super) fn is_untried(&self, id: MessageId) -> bool {
        self.deeds.get(&id).is_some_and(|waiting| !waiting.tried)
    }

    /// Whether a deed that fits may be on its way already.
    pub(super) fn is_tried(&self, which: impl Fn(&Outgoing) -> bool) -> bool {
        self.deeds.values().any(|waiting| waiting.tried && which(&waiting.outgoing))
    }

    /// Every deed that is not finished, in the order of their commits.
    pub fn all(&self) -> impl Iterator<Item = &Outgoing> {
        self.deeds.values().map(|waiting| &waiting.outgoing)
    }

    /// The alerts that should have left by now: the first of each way, unless it waits for somebody
    /// who is not there.
    pub fn alerts(&self) -> impl Iterator<Item = MessageId> {
        let first = self.ways.iter().filter(|(way, _)| way.alert);
        let first = first.filter_map(|(_, traffic)| traffic.waiting.first());
        let absent = |id: &MessageId| self.deeds.get(id).is_none_or(|waiting| waiting.absent);
        first.map(|(_, id)| *id).filter(move |id| !absent(id))
    }

    /// How many deeds are not finished.
    pub fn len(&self) -> usize {
        self.deeds.len()
    }

    /// Whether all is done.
    pub fn is_empty(&self) -> bool {
        self.deeds.is_empty()
    }
}

impl Outgoing {
    /// Whether `next` reads well as the next paragraph of this. An alert always stands alone, and a
    /// message that may be overtaken keeps its own place.
    fn joins(&self, next: &Self) -> bool {
        let (Deed::Say(before), Deed::Say(after)) = (&self.deed, &next.deed) else { return false };
        self.lane == next.lane
            && self.lane != Lane::Alert
            && self.to == next.to
            && self.circle == next.circle
            && self.author == next.author
            && self.status.is_none()
            && next.status.is_none()
            && before.markdown.len() + after.markdown.len() < JOINED_BYTES
    }

    /// Both as one message.
    pub(super) fn with(mut self, next: Self) -> Self {
        if let (Deed::Say(before), Deed::Say(after)) = (&mut self.deed, next.deed) {
            before.markdown.push_str("\n\n");
            before.markdown.push_str(&after.markdown);
            for user in after.mentions {
                if !before.mentions.contains(&user) {
                    before.mentions.push(user);
                }
            }
        }
        self
    }
}
