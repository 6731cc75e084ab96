//! Alerts are lived through: people write, Kolo dies and stays away, the homeserver fails, and what
//! Kolo heard and what everybody saw is written down.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, BinaryHeap, VecDeque},
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};

use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedTransactionId, OwnedUserId, UserId};
use rand::{Rng, RngCore};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

use super::{
    chronicle::{Chronicle, DAY, Family, HOUR, Heard, MINUTE, Said, stamp},
    homeserver::{Answer, Homeserver, Weather},
    life::{Means, Person, SAFE_WORD, SECOND_WORD, account},
    saw::seen_in,
};
use crate::{
    circle::tests::{features, library, room},
    core::{
        Again, Body, BreakoutId, Content, Deed, Departure, Destination, Happening, Input, Journal,
        Lane, Limit, Member, MessageId, Moment, Next, Outgoing, Seed,
    },
    people::Invitation,
    script::Library,
    store::{Batch, Change, KeyValue, MemoryStore, Store, StoreError, Table, encode},
};

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| library(&[]));

/// How much is lived, and how hard it is made.
#[derive(Clone, Copy)]
pub struct Scale {
    pub families: usize,
    /// So many alerts each raises.
    pub alerts: usize,
    /// Kolo dies, and the homeserver fails.
    pub storms: bool,
    pub fault: Fault,
    /// The second word is written as the first.
    pub safe: bool,
}

/// What is put into a world on purpose, to see whether it is noticed.
#[derive(Clone, Copy)]
pub enum Fault {
    None,
    /// Some of what people write is heard as something else, or not at all if nothing is left of it.
    Misheard(fn(&Means) -> Option<&'static str>),
    /// What dies in a commit has lost the timers of this commit, though all the rest is on disk.
    LosesTimers,
    /// What is sent again is shown again.
    SeenTwice,
    /// What is handed to the homeserver never comes, for one in ten.
    LosesMessages,
}

/// When Kolo dies: in so many commits, after it was written or before.
#[derive(Default)]
struct Fate {
    dies: Option<(u32, bool)>,
    dead: bool,
    /// What it died in is on disk.
    wrote: bool,
    loses_timers: bool,
}

/// What is on disk, for a life that ends.
struct Mortal {
    rows: Arc<MemoryStore>,
    fate: Arc<Mutex<Fate>>,
}

impl Mortal {
    fn alive(&self) -> Result<(), StoreError> {
        if self.fate.lock().unwrap().dead { Err(StoreError::Stopped) } else { Ok(()) }
    }
}

impl Store for Mortal {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.alive()?;
        self.rows.get(table, key)
    }

    fn scan(&self, table: Table) -> Result<Vec<KeyValue>, StoreError> {
        self.alive()?;
        self.rows.scan(table)
    }

    fn commit(&self, mut batch: Batch) -> Result<(), StoreError> {
        self.alive()?;
        let mut fate = self.fate.lock().unwrap();
        match fate.dies.take() {
            Some((0, wrote)) => {
                (fate.dead, fate.wrote) = (true, wrote);
                if wrote {
                    if fate.loses_timers {
                        let of_timers = |change: &Change| {
                            matches!(change, Change::Put { table: Table::Timer, .. })
                        };
                        batch.changes.retain(|change| !of_timers(change));
                    }
                    self.rows.commit(batch)?;
                }
                return Err(StoreError::Stopped);
            }
            Some((left, wrote)) => fate.dies = Some((left - 1, wrote)),
            None => {}
        }
        self.rows.commit(batch)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// Somebody writes what is at this place of the list.
    Writes(usize, usize),
    /// Whoever raises alerts in this family raises the next.
    Raises(usize),
    /// Somebody follows an invitation into a room of Kolo's.
    Comes(BreakoutId, usize),
    /// Kolo dies in one of its next commits, and stays away for so long.
    Dies,
    /// Kolo is stopped, and stays away.
    Stops,
    Begins,
}

/// Something that was sent, and when Kolo knows what became of it.
struct Flight {
    back: i64,
    outgoing: Outgoing,
    answer: Answer,
}

/// A room of those who have answered.
struct Group {
    room: OwnedRoomId,
    members: BTreeSet<usize>,
}

/// Something that somebody has written and Kolo has not heard.
struct Unheard {
    who: usize,
    means: Means,
    sent: i64,
    event: OwnedEventId,
}

struct Play {
    chance: ChaCha8Rng,
    now: i64,
    scale: Scale,
    fate: Arc<Mutex<Fate>>,
    journal: Journal,
    pace: Option<Limit>,
    /// When this life of Kolo's began.
    life: i64,
    /// Until when Kolo does not run.
    down: Option<i64>,
    homeserver: Homeserver,
    flights: Vec<Flight>,
    people: Vec<Person>,
    agenda: BinaryHeap<Reverse<(i64, u64, Event)>>,
    plans: u64,
    replies: Vec<Means>,
    unheard: VecDeque<Unheard>,
    groups: BTreeMap<BreakoutId, Group>,
    rooms: u64,
    left: Vec<usize>,
    inputs: u64,
    events: u64,
    /// The highest number of a message that was looked at.
    looked: u64,
    chronicle: Chronicle,
}

/// A world, from its first word until nothing happens any more.
pub fn live(seed: u64, scale: Scale) -> Chronicle {
    let mut play = Play::new(seed, scale);
    play.sets_up();
    play.lives();
    play.chronicle.ends = play.now;
    play.chronicle
}

fn number(user: &UserId) -> usize {
    user.localpart().trim_start_matches('p').parse().unwrap()
}

fn user(who: usize) -> OwnedUserId {
    UserId::parse(account(who)).unwrap()
}

fn new_hours(chance: &mut ChaCha8Rng) -> Option<(i64, i64)> {
    let from = chance.random_range(0..96) * 15;
    let long = chance.random_range(24..80) * 15;
    chance.random_bool(0.4).then_some((from, (from + long) % (24 * 60)))
}

impl Play {
    fn new(seed: u64, scale: Scale) -> Self {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let begins = 1_800_000_000 + chance.random_range(0..DAY);
        let (mut families, mut people) = (Vec::new(), Vec::new());
        for family in 0..scale.families {
            let person = people.len();
            let many = chance.random_range(1..=4);
            let silent = chance.random_range(0..4) * 30;
            for _ in 0..=many {
                let own = ChaCha8Rng::seed_from_u64(chance.next_u64());
                people.push(Person::new(own, family, silent));
            }
            families.push(Family {
                person,
                contacts: (person + 1..=person + many).collect(),
                grace: [0, 10, 10, 10, 20, 60].get(chance.random_range(0..6)).copied().unwrap(),
                has_words: chance.random_bool(0.5),
            });
        }
        let rows = Arc::new(MemoryStore::new());
        let loses_timers = matches!(scale.fault, Fault::LosesTimers);
        let fate = Arc::new(Mutex::new(Fate { loses_timers, ..Fate::default() }));
        let mortal = Mortal { rows: Arc::clone(&rows), fate: Arc::clone(&fate) };
        let journal = Journal::open(Arc::new(mortal), features(&LIBRARY)).unwrap();
        let mut homeserver = Homeserver::new(Weather::default(), begins);
        homeserver.forgets = matches!(scale.fault, Fault::SeenTwice);
        Self {
            now: begins,
            scale,
            fate,
            journal,
            pace: None,
            life: begins,
            down: None,
            homeserver,
            flights: Vec::new(),
            agenda: BinaryHeap::new(),
            plans: 0,
            replies: Vec::new(),
            unheard: VecDeque::new(),
            groups: BTreeMap::new(),
            rooms: 0,
            left: vec![scale.alerts; scale.families],
            inputs: 0,
            events: 0,
            looked: 0,
            chronicle: Chronicle {
                ends: begins,
                hours: vec![None; people.len()],
                families,
                heard: Vec::new(),
                said: BTreeMap::new(),
                downs: Vec::new(),
                outages: Vec::new(),
                deaths: 0,
                raised: 0,
                others: 0,
                rows,
            },
            people,
            chance,
        }
    }

    /// Everybody says what they want of Kolo, in good weather.
    fn sets_up(&mut self) {
        for who in 0..self.people.len() {
            self.befriends(who);
            self.says(who, "time zone UTC");
        }
        for family in self.chronicle.families.clone() {
            let person = family.person;
            for (number, contact) in family.contacts.iter().enumerate() {
                // No more than three can be asked in a day.
                self.now += if number == 3 { 25 * HOUR } else { 0 };
                self.says(person, &format!("trust {}", account(*contact)));
                self.says(*contact, "yes");
                let hours = new_hours(&mut self.chance);
                let Some((from, to)) = hours else {
                    self.says(*contact, "any hour");
                    continue;
                };
                let clock = |at: i64| format!("{}:{:02}", at / 60, at % 60);
                self.says(*contact, &format!("{} to {}", clock(from), clock(to)));
                let wakes = self.chance.random_bool(0.3);
                self.says(*contact, if wakes { "1" } else { "2" });
                let held = self.chronicle.hours.get_mut(*contact).unwrap();
                *held = hours.filter(|_| !wakes);
            }
            if family.grace != 10 {
                self.says(person, &format!("alert grace {}", family.grace));
            }
            if family.has_words {
                self.says(person, "safe word");
                for word in [SAFE_WORD, SAFE_WORD, SECOND_WORD, SECOND_WORD] {
                    self.says(person, word);
                }
            }
        }
        self.now += 10;
        for family in 0..self.chronicle.families.len() {
            let at = self.now + self.chance.random_range(10..6 * HOUR);
            self.plans(at, Event::Raises(family));
        }
        if self.scale.storms {
            self.has_weather();
        }
    }

    fn has_weather(&mut self) {
        let begins = self.now;
        let days = 3 * i64::try_from(self.scale.alerts).unwrap();
        let mut outages: Vec<(i64, i64)> = Vec::new();
        for _ in 0..self.chance.random_range(0..5 * days) {
            let from = self.chance.random_range(begins..begins + days * DAY);
            let long = match self.chance.random_range(0..4) {
                0..3 => self.chance.random_range(5..10 * MINUTE),
                _ => self.chance.random_range(10 * MINUTE..2 * HOUR),
            };
            outages.push((from, from + long));
        }
        outages.sort_unstable();
        let mut apart: Vec<(i64, i64)> = Vec::new();
        for (from, to) in outages {
            if apart.last().is_none_or(|(_, before)| from > *before) {
                apart.push((from, to));
            }
        }
        let limit = match self.chance.random_range(0..3) {
            0 => None,
            1 => Some((10.0, 5.0)),
            _ => Some((
                self.chance.random_range(3..10).into(),
                self.chance.random_range(1..4).into(),
            )),
        };
        self.pace = limit.map(|_| Limit::SYNAPSE);
        let (loses, slow) = (self.chance.random_range(0..4) * 5, self.chance.random_range(0..4));
        self.chronicle.outages = apart.clone();
        self.homeserver = Homeserver::new(Weather { outages: apart, limit, loses, slow }, self.now);
        self.homeserver.forgets = matches!(self.scale.fault, Fault::SeenTwice);
        for _ in 0..self.chance.random_range(0..8 * days) {
            let at = self.chance.random_range(begins..begins + days * DAY);
            let stops = self.chance.random_ratio(1, 4);
            self.plans(at, if stops { Event::Stops } else { Event::Dies });
        }
        self.puts_others_before();
        self.begins();
    }

    /// Other messages wait already, in the lower lanes.
    fn puts_others_before(&mut self) {
        let many = self.chance.random_range(0..60);
        let mut batch = Batch::new();
        for number in 0..many {
            let lanes = [Lane::Control, Lane::Session, Lane::CheckIn, Lane::Housekeeping];
            let lane = lanes.get(self.chance.random_range(0..4)).copied().unwrap();
            let who = self.chance.random_range(0..self.people.len());
            let other = another(number, lane, Destination::Private(user(who)), self.now);
            batch.put(Table::Outbox, other.id.key(), encode(&other).unwrap());
        }
        self.chronicle.rows.commit(batch).unwrap();
        self.chronicle.others = usize::try_from(many).unwrap();
    }

    fn befriends(&mut self, who: usize) {
        let private = self.room_of(who);
        let invitation = Invitation { inviter: user(who), direct: true };
        let mut batch = Batch::new();
        batch.put(Table::Invite, private.as_bytes(), encode(&invitation).unwrap());
        self.chronicle.rows.commit(batch).unwrap();
        let members = vec![Member { user: user(who), name: None }];
        self.feed(vec![Happening::Present { room: private, encrypted: true, members }]);
    }

    fn room_of(&self, who: usize) -> OwnedRoomId {
        room(&format!("p{who}"))
    }

    fn says(&mut self, who: usize, words: &str) {
        self.now += 1;
        self.writes(who, Means::Step(words.to_owned()));
        self.leaves();
        while !self.flights.is_empty() {
            self.lands();
            self.leaves();
        }
    }

    fn plans(&mut self, at: i64, event: Event) {
        self.plans += 1;
        self.agenda.push(Reverse((at, self.plans, event)));
    }

    fn is_up(&self) -> bool {
        self.down.is_none()
    }

    /// Until nothing is planned and nothing waits; whatever may still be due after that.
    fn lives(&mut self) {
        loop {
            let leaves = self.leaves();
            let planned = self.agenda.peek().map(|Reverse((at, ..))| *at);
            let lands = self.flights.iter().map(|flight| flight.back).min();
            // A question whether somebody is a contact still belongs to other tests.
            let far = self.now + 20 * DAY;
            let due = self.journal.next_timer().map(|due| due.as_second());
            let due = due.filter(|due| self.is_up() && *due < far);
            let next = [planned, lands, leaves, due].into_iter().flatten().min();
            let Some(next) = next else { return };
            self.now = next.max(self.now);
            self.lands();
            if self.is_up() && due.is_some_and(|due| due <= self.now) {
                self.ticks();
            }
            while self.agenda.peek().is_some_and(|Reverse((at, ..))| *at <= self.now) {
                let Some(Reverse((_, _, event))) = self.agenda.pop() else { return };
                self.happens(event);
            }
        }
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::Writes(who, number) => {
                let means = self.replies.get(number).unwrap().clone();
                self.writes(who, means);
            }
            Event::Raises(family) => self.raises(family),
            Event::Comes(id, who) => self.comes(&id, who),
            Event::Dies if self.is_up() => {
                let dies = (self.chance.random_range(0..6), self.chance.random());
                self.fate.lock().unwrap().dies = Some(dies);
            }
            Event::Stops if self.is_up() => self.dies(),
            Event::Dies | Event::Stops => {}
            Event::Begins => self.begins(),
        }
    }

    fn raises(&mut self, number: usize) {
        let Some(left) = self.left.get_mut(number).filter(|left| **left > 0) else { return };
        *left -= 1;
        self.chronicle.raised += 1;
        let family = self.chronicle.families.get(number).unwrap().clone();
        let now = self.now;
        let person = self.people.get_mut(family.person).unwrap();
        let all = person.alert(now + HOUR, &family);
        let last = all.last().map_or(now, |(at, _)| *at);
        let next = person.next_alert(last);
        for (at, means) in all {
            self.will_write(at, family.person, means);
        }
        self.plans(next, Event::Raises(number));
    }

    fn will_write(&mut self, at: i64, who: usize, means: Means) {
        self.replies.push(means);
        self.plans(at, Event::Writes(who, self.replies.len() - 1));
    }

    /// Somebody writes. Without a homeserver nobody can, and it is tried again.
    fn writes(&mut self, who: usize, means: Means) {
        let there = self.homeserver.is_there(self.now);
        if there > self.now {
            return self.will_write(there, who, means);
        }
        self.events += 1;
        let event = OwnedEventId::try_from(format!("$event{}", self.events)).unwrap();
        self.unheard.push_back(Unheard { who, means, sent: self.now, event });
        self.hears();
    }

    /// What people have written is heard, as long as Kolo lives.
    fn hears(&mut self) {
        while let Some(said) = self.unheard.front().filter(|_| self.down.is_none()) {
            let (who, sent) = (said.who, said.sent);
            let words = match self.scale.fault {
                Fault::Misheard(misheard) => misheard(&said.means).map(ToOwned::to_owned),
                _ => None,
            };
            let safe = self.scale.safe && said.means == Means::SecondWord;
            let words = words.or(safe.then(|| SAFE_WORD.to_owned()));
            let words = words.unwrap_or_else(|| said.means.words());
            let (means, event) = (said.means.clone(), said.event.clone());
            let what = Happening::Message {
                room: self.room_of(who),
                sender: user(who),
                event,
                sent_at: stamp(sent),
                content: Content::Text(words.clone()),
            };
            let (done, wrote) = match words.is_empty() {
                true => (true, true),
                false => self.feed(vec![what]),
            };
            if wrote {
                let heard = Heard::Word { who, means, sent };
                let is_new = !self.chronicle.heard.iter().rev().take(8).any(|(_, other)| {
                    matches!((other, &heard), (
                        Heard::Word { who: a, means: b, sent: c },
                        Heard::Word { who: d, means: e, sent: f },
                    ) if (a, b, c) == (d, e, f))
                });
                if is_new {
                    self.notes(heard);
                }
            }
            if done {
                self.unheard.pop_front();
            }
        }
    }

    fn notes(&mut self, heard: Heard) {
        self.chronicle.heard.push((self.now, heard));
        self.looks();
    }

    /// Kolo is told something. Whether it lives, and whether that is on disk.
    fn feed(&mut self, what: Vec<Happening>) -> (bool, bool) {
        let inputs: Vec<Input> = what
            .into_iter()
            .map(|what| Input { at: stamp(self.now), seed: self.seed(), what })
            .collect();
        let done = self.journal.feed(inputs).is_ok();
        assert_eq!(self.journal.set_aside, 0, "an input was set aside");
        if done {
            self.looks();
            return (true, true);
        }
        let wrote = self.fate.lock().unwrap().wrote;
        self.dies();
        (false, wrote)
    }

    fn ticks(&mut self) {
        let now = stamp(self.now);
        let seeds: Vec<Seed> = (0..64).map(|_| self.seed()).collect();
        let mut seeds = seeds.into_iter();
        let done = self.journal.tick(now, || Ok(seeds.next().unwrap())).is_ok();
        assert_eq!(self.journal.set_aside, 0, "an input was set aside");
        let wrote = done || self.fate.lock().unwrap().wrote;
        if wrote {
            self.notes(Heard::Clock);
        }
        if !done {
            self.dies();
        }
    }

    fn seed(&mut self) -> Seed {
        self.inputs += 1;
        let mut seed = [7; 32];
        seed.first_chunk_mut().map(|first| *first = self.inputs.to_le_bytes()).unwrap();
        Seed(seed)
    }

    /// Kolo is gone for a while; at the end of it the homeserver has to be there.
    fn dies(&mut self) {
        self.chronicle.deaths += 1;
        let away = match self.chance.random_range(0..8) {
            0..5 => self.chance.random_range(1..20),
            5 | 6 => self.chance.random_range(20..20 * MINUTE),
            _ => self.chance.random_range(20 * MINUTE..4 * HOUR),
        };
        let up = self.homeserver.is_there(self.now + away);
        self.notes(Heard::Dies);
        self.flights.clear();
        self.down = Some(up);
        self.chronicle.downs.push((self.now, up));
        self.plans(up, Event::Begins);
    }

    /// Kolo begins anew from what is on disk; it hears what was written before it looks at its clock.
    fn begins(&mut self) {
        let mut fate = self.fate.lock().unwrap();
        *fate = Fate { loses_timers: fate.loses_timers, ..Fate::default() };
        drop(fate);
        let (rows, fate) = (Arc::clone(&self.chronicle.rows), Arc::clone(&self.fate));
        self.journal = Journal::open(Arc::new(Mortal { rows, fate }), features(&LIBRARY)).unwrap();
        self.journal.queue().lock().unwrap().pace(self.pace, Moment::ZERO);
        (self.life, self.down) = (self.now, None);
        self.notes(Heard::Begins);
        self.hears();
    }

    /// Whatever was decided since is written down.
    fn looks(&mut self) {
        if self.down.is_some() {
            return;
        }
        let queue = self.journal.queue();
        let queue = queue.lock().unwrap();
        let mut highest = self.looked;
        for outgoing in queue.all().filter(|outgoing| outgoing.id.0 > self.looked) {
            if outgoing.id.0 >= OTHERS {
                continue;
            }
            highest = highest.max(outgoing.id.0);
            let (Destination::Private(to), Deed::Say(body)) = (&outgoing.to, &outgoing.deed) else {
                continue;
            };
            let said = Said {
                at: outgoing.at.as_second(),
                to: number(to),
                saw: seen_in(&body.markdown),
                text: body.markdown.clone(),
                tried: None,
                shown: Vec::new(),
            };
            self.chronicle.said.insert(outgoing.id.0, said);
        }
        self.looked = highest;
    }

    /// What may leave leaves. When there may be more.
    fn leaves(&mut self) -> Option<i64> {
        while self.down.is_none() {
            let since = u64::try_from(self.now - self.life).unwrap();
            let next = self.journal.queue().lock().unwrap().take(Duration::from_secs(since));
            match next {
                Next::Do(outgoing) => self.sends(outgoing),
                Next::Wait(wait) => {
                    let wait = wait.as_secs_f64().ceil().max(1.0);
                    return Some(self.now + wait as i64);
                }
                Next::Nothing => return None,
            }
        }
        None
    }

    fn sends(&mut self, outgoing: Outgoing) {
        let (mut answer, is_new, after) =
            self.homeserver.takes(&mut self.chance, self.now, &outgoing.transaction);
        if matches!(self.scale.fault, Fault::LosesMessages)
            && answer.is_accepted()
            && self.chance.random_ratio(1, 10)
        {
            answer = Answer::Accepts;
        } else if is_new {
            self.arrives(&outgoing);
        }
        if let Some(said) = self.chronicle.said.get_mut(&outgoing.id.0) {
            said.tried.get_or_insert(self.now);
        }
        self.flights.push(Flight { back: self.now + after, outgoing, answer });
    }

    /// The homeserver has it, and people read it.
    fn arrives(&mut self, outgoing: &Outgoing) {
        let now = self.now;
        match (&outgoing.deed, &outgoing.to) {
            (Deed::Say(_), Destination::Private(to)) if outgoing.id.0 < OTHERS => {
                let who = number(to);
                let Some(said) = self.chronicle.said.get_mut(&outgoing.id.0) else { return };
                said.shown.push(now);
                let saw = said.saw.clone();
                let person = self.people.get_mut(who).unwrap();
                let family = self.chronicle.families.get(person.family).unwrap();
                for (at, means) in person.reacts(now, &saw, family, who) {
                    self.will_write(at, who, means);
                }
            }
            (Deed::Open { invite, .. }, Destination::Breakout(id)) => {
                self.rooms += 1;
                let room = room(&format!("group{}", self.rooms));
                self.groups.entry(id.clone()).or_insert(Group { room, members: BTreeSet::new() });
                for user in invite {
                    self.invites(id, number(user));
                }
            }
            (Deed::Invite { user }, Destination::Breakout(id)) => self.invites(id, number(user)),
            (Deed::Remove { user }, Destination::Breakout(id)) => {
                if let Some(group) = self.groups.get_mut(id) {
                    group.members.remove(&number(user));
                }
            }
            _ => {}
        }
    }

    fn invites(&mut self, id: &BreakoutId, who: usize) {
        if self.chance.random_bool(0.7) {
            let at = self.now + self.chance.random_range(1..20 * MINUTE);
            self.plans(at, Event::Comes(id.clone(), who));
        }
    }

    fn comes(&mut self, id: &BreakoutId, who: usize) {
        let there = self.homeserver.is_there(self.now).max(self.down.unwrap_or(self.now));
        if there > self.now {
            return self.plans(there, Event::Comes(id.clone(), who));
        }
        if let Some(group) = self.groups.get_mut(id) {
            group.members.insert(who);
        }
        if let Some(members) = self.members_of(id) {
            self.feed(vec![members]);
        }
    }

    fn members_of(&self, id: &BreakoutId) -> Option<Happening> {
        let group = self.groups.get(id)?;
        let members = group.members.iter().map(|who| Member { user: user(*who), name: None });
        Some(Happening::Members { room: group.room.clone(), members: members.collect() })
    }

    /// Kolo learns what became of what it has sent.
    fn lands(&mut self) {
        while let Some(at) = self.flights.iter().position(|flight| flight.back <= self.now) {
            let Flight { outgoing, answer, .. } = self.flights.remove(at);
            let why = match answer {
                Answer::Accepts => {
                    self.is_accepted(&outgoing);
                    continue;
                }
                Answer::AcceptsUnheard | Answer::Fails => Again::Failed,
                Answer::TooMuch(wait) => {
                    Again::TooMuch(Some(Duration::from_secs(u64::try_from(wait).unwrap())))
                }
            };
            let since = Duration::from_secs(u64::try_from(self.now - self.life).unwrap());
            let chance = self.chance.next_u32();
            let queue = self.journal.queue();
            queue.lock().unwrap().postpone(outgoing.id, why, since, chance);
        }
    }

    fn is_accepted(&mut self, outgoing: &Outgoing) {
        let message = outgoing.id;
        let mut what = Vec::new();
        if let (Deed::Open { .. }, Destination::Breakout(id)) = (&outgoing.deed, &outgoing.to)
            && let Some(group) = self.groups.get(id)
        {
            what.push(Happening::Breakout { breakout: id.clone(), room: group.room.clone() });
        }
        if let (Deed::Dissolve, Destination::Breakout(id)) = (&outgoing.deed, &outgoing.to)
            && let Some(group) = self.groups.remove(id)
        {
            what.push(Happening::Gone { room: group.room, why: Departure::Left });
        }
        what.push(Happening::Delivered { message });
        let (_, wrote) = self.feed(what);
        if wrote {
            self.notes(Heard::Accepted(message.0));
        }
    }
}

/// Numbers of messages that are none of an alert.
pub const OTHERS: u64 = 1 << 40;

/// A message that waits already, and has nothing to do with an alert.
pub fn another(number: u64, lane: Lane, to: Destination, at: i64) -> Outgoing {
    Outgoing {
        id: MessageId(OTHERS + number),
        lane,
        to,
        deed: Deed::Say(Body { markdown: format!("another {number}"), mentions: Vec::new() }),
        circle: None,
        status: None,
        author: None,
        transaction: OwnedTransactionId::from(format!("another{number}")),
        at: stamp(at),
    }
}
