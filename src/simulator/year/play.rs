//! A year goes by: people write, Kolo dies and stays away, and what everybody saw is written down.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, BinaryHeap},
    ops::Range,
    sync::{Arc, LazyLock, Mutex},
};

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedTransactionId, UserId};
use rand::{Rng, seq::IndexedRandom};
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};

use super::{
    clocks::{Clock, DAY, HOUR, MINUTE, ZONES},
    life::{Means, Person, account, new_rule},
};
use crate::{
    circle::tests::{SPEECH, features, library, next_of, room},
    core::{
        Content, Deed as Does, Destination, Happening, Input, Journal, Lane, Member, Outgoing, Seed,
    },
    people::Invitation,
    script::Library,
    speech::{Language, Names, Phrase, Words},
    store::{Batch, Change, KeyValue, MemoryStore, Store, StoreError, Table, encode},
};

/// So many people know each other.
const FAMILY: usize = 5;

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| library(&[]));

/// How much is lived.
#[derive(Clone, Copy)]
pub struct Scale {
    pub people: usize,
    pub days: i64,
}

/// Something that somebody wrote, or did by writing.
pub struct Deed {
    pub sent: i64,
    /// When Kolo heard it: later, if it was away.
    pub heard: i64,
    pub who: usize,
    pub means: Means,
}

/// What somebody read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Saw {
    Asked,
    Reminded,
    Probed,
    WasAway,
    WhetherToCall,
    StillStands,
    /// To look for this person.
    ToLook(usize),
    /// To be in touch with this person.
    ToWrite(usize),
    SomebodyAnswered,
    Nobody,
    Other,
}

pub struct Seen {
    pub at: i64,
    pub who: usize,
    pub what: Saw,
}

/// All that happened.
pub struct Chronicle {
    pub clocks: Arc<Vec<Clock>>,
    pub ends: i64,
    pub deeds: Vec<Deed>,
    pub seen: Vec<Seen>,
    pub downs: Vec<(i64, i64)>,
    pub deaths: usize,
    pub rows: Arc<MemoryStore>,
    /// Whose it is.
    pub people: Range<usize>,
}

impl Chronicle {
    /// The same, a part for each family: nobody has a contact in another.
    pub fn families(self) -> Vec<Self> {
        let Self { clocks, ends, deeds, seen, downs, deaths, rows, people } = self;
        let mut parts: Vec<Self> = people
            .clone()
            .step_by(FAMILY)
            .map(|first| Self {
                clocks: Arc::clone(&clocks),
                ends,
                deeds: Vec::new(),
                seen: Vec::new(),
                downs: downs.clone(),
                deaths,
                rows: Arc::clone(&rows),
                people: first..people.end.min(first + FAMILY),
            })
            .collect();
        for deed in deeds {
            parts.get_mut(deed.who / FAMILY).unwrap().deeds.push(deed);
        }
        for seen in seen {
            parts.get_mut(seen.who / FAMILY).unwrap().seen.push(seen);
        }
        parts
    }

    /// All of it in its order, for whoever looks for the cause of something.
    pub fn prints(&self) {
        let deeds = self.deeds.iter().map(|deed| {
            (deed.heard, format!("p{} writes {:?} at {}", deed.who, deed.means, stamp(deed.sent)))
        });
        let seen =
            self.seen.iter().map(|seen| (seen.at, format!("p{} reads {:?}", seen.who, seen.what)));
        let downs =
            self.downs.iter().map(|(down, up)| (*down, format!("down until {}", stamp(*up))));
        let mut all: Vec<_> = deeds.chain(seen).chain(downs).collect();
        all.sort();
        all.iter().for_each(|(at, what)| println!("{} {what}", stamp(*at)));
    }
}

/// What is put into a Kolo on purpose, to see whether it is noticed.
#[derive(Clone, Copy)]
pub enum Fault {
    None,
    /// Some of what people write is heard as something else, or not at all if nothing is left of it.
    Misheard(fn(&Means) -> Option<&'static str>),
    /// What dies in a commit has lost the timers of this commit, though all the rest is on disk.
    LosesTimers,
    /// What is sent again after a death is seen again.
    SeenTwice,
}

/// When Kolo dies: in so many commits, after it was written or before.
#[derive(Default)]
struct Fate {
    dies: Option<(u32, bool)>,
    dead: bool,
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
        let written = match &mut fate.dies {
            Some((0, written)) => Some(*written),
            Some((left, _)) => {
                *left -= 1;
                None
            }
            None => None,
        };
        if let Some(written) = written {
            fate.dead = true;
            if written {
                if fate.loses_timers {
                    let of_timers =
                        |change: &Change| matches!(change, Change::Put { table: Table::Timer, .. });
                    batch.changes.retain(|change| !of_timers(change));
                }
                self.rows.commit(batch)?;
            }
            return Err(StoreError::Stopped);
        }
        self.rows.commit(batch)
    }
}

/// How a phrase can be told from others, whatever names and times stand in it.
struct Shape(Vec<String>);

impl Shape {
    fn of(phrase: &Phrase) -> Self {
        let said = SPEECH.say(&Language::english(), phrase).replace(['\u{2068}', '\u{2069}'], "");
        Self(said.split(VALUE).map(ToOwned::to_owned).collect())
    }

    fn fits(&self, text: &str) -> bool {
        self.0.iter().all(|part| text.contains(part))
    }
}

const VALUE: &str = "qqq";

fn value() -> Words {
    Words(VALUE.to_owned())
}

static SHAPES: LazyLock<Vec<(Shape, Saw)>> = LazyLock::new(|| {
    let name = || VALUE.to_owned();
    let names = || Names(vec![name()]);
    let phrases = [
        (Phrase::CheckInReminder, Saw::Reminded),
        (Phrase::AbsenceProbe { time: value() }, Saw::Probed),
        (Phrase::AbsenceWasAway { from: value(), to: value(), until: value() }, Saw::WasAway),
        (Phrase::CheckInContact { names: names() }, Saw::WhetherToCall),
        (Phrase::StillContact { name: name(), account: name() }, Saw::StillStands),
        (Phrase::CallToLook { name: name() }, Saw::ToLook(0)),
        (Phrase::CallStillToLook { name: name() }, Saw::ToLook(0)),
        (Phrase::CallToBeInTouch { name: name() }, Saw::ToWrite(0)),
        (Phrase::CallAnswered { name: name(), time: value() }, Saw::SomebodyAnswered),
        (Phrase::CallSomebodyLooks { name: name(), time: value() }, Saw::SomebodyAnswered),
        (Phrase::CallNobodyAtAll, Saw::Nobody),
        (Phrase::CallNobody, Saw::Nobody),
    ];
    phrases.into_iter().map(|(phrase, saw)| (Shape::of(&phrase), saw)).collect()
});

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// Somebody does something of their own accord.
    Whim(usize),
    /// Somebody writes what is at this place of the list.
    Replies(usize, usize),
    /// Kolo does not run until then.
    Down(i64),
    /// Kolo dies soon, and begins anew at once.
    Dies,
}

struct Play {
    chance: ChaCha8Rng,
    now: i64,
    fault: Fault,
    fate: Arc<Mutex<Fate>>,
    journal: Journal,
    people: Vec<Person>,
    agenda: BinaryHeap<Reverse<(i64, usize, Event)>>,
    replies: Vec<Means>,
    /// Until when Kolo does not run, and what people wrote meanwhile.
    down: Option<i64>,
    waiting: Vec<(usize, String, i64)>,
    accepted: BTreeSet<OwnedTransactionId>,
    inputs: u64,
    events: u64,
    chronicle: Chronicle,
}

/// A year, or as much of it as is asked for.
pub fn live(seed: u64, scale: Scale, fault: Fault) -> Chronicle {
    let mut play = Play::new(seed, scale, fault);
    play.set_up();
    play.fill_agenda();
    let ends = play.chronicle.ends;
    while let Some(Reverse((at, _, event))) = play.agenda.pop() {
        if at >= ends {
            break;
        }
        play.passes(at);
        play.happens(event);
    }
    play.passes(ends);
    play.chronicle
}

fn stamp(at: i64) -> Timestamp {
    Timestamp::from_second(at).unwrap()
}

fn number(user: &UserId) -> usize {
    user.localpart().trim_start_matches('p').parse().unwrap()
}

impl Play {
    fn new(seed: u64, scale: Scale, fault: Fault) -> Self {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        // A whole year begins before a leap day, and has it.
        let first: Timestamp = "2027-03-01T00:00:00Z".parse().unwrap();
        let shift = if scale.days < 300 { chance.random_range(0..500) } else { 0 };
        let begins = first.as_second() + shift * DAY;
        let ends = begins + scale.days * DAY;
        let clock = |name: &&str| Clock::between(name, begins - 3 * DAY, ends + 20 * DAY);
        let rows = Arc::new(MemoryStore::new());
        let loses_timers = matches!(fault, Fault::LosesTimers);
        let fate = Arc::new(Mutex::new(Fate { loses_timers, ..Fate::default() }));
        let mortal = Mortal { rows: Arc::clone(&rows), fate: Arc::clone(&fate) };
        let journal = Journal::open(Arc::new(mortal), features(&LIBRARY)).unwrap();
        let mut person = |_| {
            let mut chance = ChaCha8Rng::seed_from_u64(chance.random());
            let silent = (0..scale.days / 40 + 1).map(|_| {
                let from = begins + chance.random_range(DAY..scale.days * DAY);
                (from, from + chance.random_range(3 * HOUR..60 * HOUR))
            });
            Person {
                silent: silent.collect(),
                zone: chance.random_range(0..ZONES.len()),
                plan: None,
                quiet: None,
                rule: None,
                answers: *[0, 30, 60, 90, 99].choose(&mut chance).unwrap(),
                faithful: chance.random_bool(0.7),
                stands_by: Vec::new(),
                trusts: Vec::new(),
                chance,
            }
        };
        let people = (0..scale.people).map(&mut person).collect();
        let chronicle = Chronicle {
            clocks: Arc::new(ZONES.iter().map(clock).collect()),
            ends,
            deeds: Vec::new(),
            seen: Vec::new(),
            downs: Vec::new(),
            deaths: 0,
            rows,
            people: 0..scale.people,
        };
        Self {
            chance,
            now: begins,
            fault,
            fate,
            journal,
            people,
            agenda: BinaryHeap::new(),
            replies: Vec::new(),
            down: None,
            waiting: Vec::new(),
            accepted: BTreeSet::new(),
            inputs: 0,
            events: 0,
            chronicle,
        }
    }

    fn person(&mut self, who: usize) -> &mut Person {
        self.people.get_mut(who).unwrap()
    }

    fn today(&self, who: usize) -> i64 {
        let zone = self.people.get(who).unwrap().zone;
        self.chronicle.clocks.get(zone).unwrap().day(self.now)
    }

    /// Everybody says what they want of Kolo, one after the other.
    fn set_up(&mut self) {
        let all = self.people.len();
        for who in 0..all {
            self.befriends(who);
            let zone = self.people.get(who).unwrap().zone;
            self.says(who, Means::Moves(zone));
        }
        for who in 0..all {
            let family = who / FAMILY * FAMILY;
            for whom in (family..all.min(family + FAMILY)).filter(|whom| *whom != who) {
                if self.person(who).trusts.len() < 3 && self.chance.random_bool(0.5) {
                    self.trusts(who, whom);
                }
            }
            let first = self.people.get(who).unwrap().trusts.first().copied();
            if let Some(first) = first.filter(|_| self.chance.random_bool(0.7)) {
                self.makes_rule(who, first);
            }
        }
        for who in 0..all {
            self.says_when(who);
        }
    }

    /// When they want to be asked, and when to be left alone.
    fn says_when(&mut self, who: usize) {
        if !self.people.get(who).unwrap().stands_by.is_empty() && self.chance.random_bool(0.6) {
            let hours = self.person(who).new_hours();
            self.says(who, Means::Hours(hours));
        }
        if !self.chance.random_bool(0.85) {
            return;
        }
        let today = self.today(who);
        let plan = self.person(who).new_plan(today);
        self.says(who, plan);
        let quiet = self.person(who).new_quiet();
        for (means, how_often) in [
            (Means::OnTheMinute(true), 0.4),
            (Means::Reminder(Some(120)), 0.4),
            (Means::Quiet(quiet), 0.5),
        ] {
            if self.chance.random_bool(how_often) {
                self.says(who, means);
            }
        }
    }

    fn befriends(&mut self, who: usize) {
        let private = self.room_of(who);
        let user = UserId::parse(account(who)).unwrap();
        let invitation = Invitation { inviter: user.clone(), direct: true };
        let mut batch = Batch::new();
        batch.put(Table::Invite, private.as_bytes(), encode(&invitation).unwrap());
        self.chronicle.rows.commit(batch).unwrap();
        let members = vec![Member { user, name: None }];
        self.feed(Happening::Present { room: private, encrypted: true, members });
    }

    fn room_of(&self, who: usize) -> OwnedRoomId {
        room(&format!("p{who}"))
    }

    /// Whoever is trusted first has no hours yet, so that they are asked at once whether they agree to
    /// a rule.
    fn trusts(&mut self, who: usize, whom: usize) {
        let hours = self.person(whom).new_hours();
        let hours = hours.filter(|_| !self.person(who).trusts.is_empty());
        self.says(who, Means::Step(format!("trust {}", account(whom))));
        self.writes(whom, Means::Step("yes".to_owned()));
        self.writes(whom, Means::StandsBy(who, hours));
        self.person(who).trusts.push(whom);
        self.person(whom).stands_by.push(who);
    }

    /// All in one second, so that nothing else is asked in between.
    fn makes_rule(&mut self, who: usize, contact: usize) {
        let rule = new_rule(&mut self.chance, contact);
        let step = |words: &str| Means::Step(words.to_owned());
        self.says(who, Means::Step(rule.words()));
        if rule.weekdays {
            self.writes(who, step("2"));
        }
        self.writes(who, step("1"));
        match rule.word {
            true => ["river", "river"].into_iter().for_each(|word| self.writes(who, step(word))),
            false => self.writes(who, step("1")),
        }
        self.writes(contact, step("1"));
        let (sent, heard) = (self.now, self.now);
        self.person(who).rule = Some(rule.clone());
        self.chronicle.deeds.push(Deed { sent, heard, who, means: Means::HasRule(rule) });
    }

    /// One after the other, some seconds apart.
    fn says(&mut self, who: usize, means: Means) {
        let pause = self.chance.random_range(1..9);
        self.passes(self.now + pause);
        self.writes(who, means);
    }

    fn fill_agenda(&mut self) {
        let (begins, ends) = (self.now + HOUR, self.chronicle.ends);
        let days = (ends - begins) / DAY;
        for who in 0..self.people.len() {
            let at = self.person(who).next_whim(begins - 6 * HOUR);
            self.plans(at, Event::Whim(who));
        }
        for _ in 0..2 * days {
            let at = self.chance.random_range(begins..ends);
            self.plans(at, Event::Dies);
        }
        for _ in 0..days / 8 + 1 {
            let at = self.chance.random_range(begins..ends);
            let long = match self.chance.random_range(0..10) {
                0..4 => self.chance.random_range(5..5 * MINUTE),
                4..8 => self.chance.random_range(5 * MINUTE..2 * HOUR),
                _ => self.chance.random_range(2 * HOUR..50 * HOUR),
            };
            self.plans(at, Event::Down((at + long).min(ends - HOUR)));
        }
    }

    fn plans(&mut self, at: i64, event: Event) {
        let number = self.agenda.len() + self.replies.len();
        self.agenda.push(Reverse((at, number, event)));
    }

    /// Time passes; what is due happens at its own second.
    fn passes(&mut self, until: i64) {
        if let Some(up) = self.down {
            self.now = until.min(up);
            if until < up {
                return;
            }
            self.comes_back(up);
        }
        while let Some(due) = self.journal.next_timer().map(|due| due.as_second()) {
            if due > until {
                break;
            }
            self.now = due.max(self.now);
            self.ticks();
        }
        self.now = until.max(self.now);
    }

    fn ticks(&mut self) {
        let (now, mut seeds) = (stamp(self.now), Vec::new());
        for _ in 0..64 {
            seeds.push(self.seed());
        }
        let mut next = seeds.into_iter();
        if self.journal.tick(now, || Ok(next.next().unwrap())).is_err() {
            self.revives();
        }
        self.delivers();
    }

    fn seed(&mut self) -> Seed {
        self.inputs += 1;
        let mut seed = [7; 32];
        seed.first_chunk_mut().map(|first| *first = self.inputs.to_le_bytes()).unwrap();
        Seed(seed)
    }

    /// Kolo begins anew from what was on disk.
    fn revives(&mut self) {
        self.chronicle.deaths += 1;
        let mut fate = self.fate.lock().unwrap();
        assert!(fate.dead || self.down.is_some(), "Kolo stopped by itself");
        *fate = Fate { loses_timers: fate.loses_timers, ..Fate::default() };
        drop(fate);
        let (rows, fate) = (Arc::clone(&self.chronicle.rows), Arc::clone(&self.fate));
        self.journal = Journal::open(Arc::new(Mortal { rows, fate }), features(&LIBRARY)).unwrap();
    }

    fn comes_back(&mut self, up: i64) {
        self.now = up;
        self.revives();
        self.down = None;
        self.delivers();
        for (who, words, sent) in std::mem::take(&mut self.waiting) {
            self.hears(who, words, sent);
        }
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::Whim(who) => {
                let (now, is_down) = (self.now, self.down.is_some());
                let Self { people, chronicle, .. } = self;
                let person = people.get_mut(who).unwrap();
                if !person.is_silent(now) {
                    let means = person.whim(chronicle.clocks.get(person.zone).unwrap(), now);
                    // A day that is said today may be another one when it is heard.
                    let dated = matches!(
                        means,
                        Means::Plans(..) | Means::Away(_) | Means::Holiday(_) | Means::NoHoliday(_)
                    );
                    self.writes(who, if dated && is_down { Means::Word } else { means });
                }
                let next = self.person(who).next_whim(now);
                self.plans(next, Event::Whim(who));
            }
            Event::Replies(who, number) => {
                if !self.people.get(who).unwrap().is_silent(self.now) {
                    let means = self.replies.get(number).unwrap().clone();
                    self.writes(who, means);
                }
            }
            Event::Down(until) if self.down.is_none() && until > self.now => {
                self.chronicle.downs.push((self.now, until));
                self.down = Some(until);
            }
            Event::Down(_) => {}
            Event::Dies => {
                let dies = (self.chance.random_range(0..6), self.chance.random());
                self.fate.lock().unwrap().dies = Some(dies);
            }
        }
    }

    fn writes(&mut self, who: usize, means: Means) {
        let today = self.today(who);
        let misheard = match self.fault {
            Fault::Misheard(misheard) => misheard(&means).map(ToOwned::to_owned),
            _ => None,
        };
        let words = misheard.unwrap_or_else(|| means.words(today));
        self.person(who).notes(&means);
        if let Means::StepsBack(from) = means {
            self.person(from).trusts.retain(|other| *other != who);
        }
        if let Means::Untrusts(whom) = means {
            self.person(whom).stands_by.retain(|other| *other != who);
        }
        let (sent, heard) = (self.now, self.down.unwrap_or(self.now));
        self.chronicle.deeds.push(Deed { sent, heard, who, means });
        match self.down {
            _ if words.is_empty() => {}
            Some(_) => self.waiting.push((who, words, sent)),
            None => self.hears(who, words, sent),
        }
    }

    fn hears(&mut self, who: usize, words: String, sent: i64) {
        self.events += 1;
        self.feed(Happening::Message {
            room: self.room_of(who),
            sender: UserId::parse(account(who)).unwrap(),
            event: OwnedEventId::try_from(format!("$event{}", self.events)).unwrap(),
            sent_at: stamp(sent),
            content: Content::Text(words),
        });
    }

    /// What Kolo is told until it has taken it, and whatever follows from it.
    fn feed(&mut self, what: Happening) {
        loop {
            let input = Input { at: stamp(self.now), seed: self.seed(), what: what.clone() };
            if self.journal.feed(vec![input]).is_ok() {
                break;
            }
            self.revives();
        }
        self.delivers();
    }

    /// What was committed arrives; what is sent again after a death is seen once.
    fn delivers(&mut self) {
        assert_eq!(self.journal.set_aside, 0, "an input was set aside");
        while let Some(outgoing) = next_of(&self.journal.queue()) {
            let is_new = self.accepted.insert(outgoing.transaction.clone());
            if is_new || matches!(self.fault, Fault::SeenTwice) {
                self.arrives(&outgoing);
            }
            let what = Happening::Delivered { message: outgoing.id };
            let input = Input { at: stamp(self.now), seed: self.seed(), what };
            if self.journal.feed(vec![input]).is_err() {
                self.revives();
            }
        }
        self.accepted.clear();
    }

    fn arrives(&mut self, outgoing: &Outgoing) {
        let Destination::Private(user) = &outgoing.to else { return };
        let Does::Say(body) = &outgoing.deed else { return };
        let text = body.markdown.replace(['\u{2068}', '\u{2069}'], "");
        let (at, who) = (self.now, number(user));
        let of = outgoing.author.as_ref().map_or(0, |author| number(author));
        let fits = SHAPES.iter().filter(|(shape, _)| shape.fits(&text)).map(|(_, saw)| match saw {
            Saw::ToLook(_) => Saw::ToLook(of),
            Saw::ToWrite(_) => Saw::ToWrite(of),
            saw => *saw,
        });
        let mut seen: Vec<Saw> = fits.collect();
        if seen.is_empty() {
            let asked = outgoing.lane == Lane::CheckIn;
            seen.push(if asked { Saw::Asked } else { Saw::Other });
        }
        for what in seen {
            self.chronicle.seen.push(Seen { at, who, what });
            self.reacts(who, what);
        }
    }

    /// What somebody does when they read this.
    fn reacts(&mut self, who: usize, what: Saw) {
        let now = self.now;
        let Self { people, chronicle, .. } = self;
        let person = people.get_mut(who).unwrap();
        let answers = person.chance.random_ratio(person.answers, 100);
        let how = ["green", "green", "amber", "red"].choose(&mut person.chance).unwrap();
        let last_second =
            person.rule.as_ref().filter(|_| person.chance.random_ratio(1, 5)).map(|rule| {
                let clock = chronicle.clocks.get(person.zone).unwrap();
                let today = clock.day(now);
                let ends = [today, today + 1].map(|day| clock.reaches(day, rule.tell) - 1);
                ends.into_iter().find(|end| *end > now).unwrap_or(now + 1)
            });
        let replies = match what {
            Saw::Asked if answers => vec![(person.after_a_while(now), Means::Is(how))],
            Saw::Probed | Saw::WasAway if person.chance.random_ratio(9, 10) => {
                let at = last_second.unwrap_or_else(|| person.after_a_while(now));
                vec![(at, Means::Word)]
            }
            Saw::WhetherToCall if answers => vec![(now + 1, Means::Calls)],
            Saw::StillStands if person.faithful => vec![(now + 1, Means::StillStands)],
            Saw::ToLook(_) => person.looks(now),
            Saw::ToWrite(_) => match person.chance.random_range(0..3) {
                0 => Vec::new(),
                1 => vec![(person.after_a_while(now), Means::Will)],
                _ => vec![(person.after_a_while(now), Means::Cannot)],
            },
            _ => Vec::new(),
        };
        for (at, means) in replies {
            self.replies.push(means);
            self.plans(at, Event::Replies(who, self.replies.len() - 1));
        }
    }
}

impl Person {
    /// What somebody does who is asked to look for another.
    fn looks(&mut self, now: i64) -> Vec<(i64, Means)> {
        let chance = &mut self.chance;
        let first = now + chance.random_range(20..25 * MINUTE);
        let then = first + chance.random_range(5 * MINUTE..55 * MINUTE);
        let last = then + chance.random_range(5 * MINUTE..55 * MINUTE);
        match chance.random_range(0..8) {
            0..3 => Vec::new(),
            3 => vec![(first, Means::Cannot)],
            4 => vec![(first, Means::Will)],
            5 => vec![(first, Means::Will), (then, Means::Reached)],
            6 => vec![(first, Means::Will), (then, Means::Tries), (last, Means::Cannot)],
            _ => vec![(first, Means::Will), (then, Means::Tries), (last, Means::Reached)],
        }
    }
}
