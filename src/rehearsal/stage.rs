//! An invented homeserver around the real core: rooms, people in them, and a clock.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::{Arc, PoisonError},
};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::{
    Plan, RehearsalError,
    cast::{Act, Person, Temper, after, tempers, vote},
    later,
    words::Lines,
};
use crate::{
    circle::{Standing, again_question, column_asked, place_of, standing, when_question},
    core::{
        BreakoutId, Content, Deed, Departure, Destination, Happening, Input, Journal, Member,
        Moment, Next, Outgoing, Seed, TimerKey,
    },
    features::deciding,
    people::{People, Settings},
    script::{Ballot, Care, Holds, Library, Opens, Script, ScriptName},
    speech::{Command, Language, Speech, Understanding, Verb, markup},
    store::MemoryStore,
};

pub(super) struct Stage {
    pub store: Arc<MemoryStore>,
    journal: Journal,
    pub understanding: Arc<Understanding>,
    pub language: Language,
    pub lines: Lines,
    pub chance: ChaCha8Rng,
    now: Timestamp,
    pub circle: OwnedRoomId,
    pub people: Vec<Person>,
    here: BTreeSet<OwnedUserId>,
    private: BTreeMap<OwnedUserId, OwnedRoomId>,
    /// The rooms of small groups.
    breakouts: BTreeMap<BreakoutId, Breakout>,
    acts: BTreeMap<(Timestamp, u64), (usize, Act)>,
    count: u64,
    transcript: Vec<Entry>,
    /// The script that was begun last.
    script: Option<Arc<Script>>,
    /// What a facilitator has tried on this step without effect.
    pub tried: (usize, usize),
}

impl Stage {
    pub fn new(
        plan: &Plan,
        speech: &Arc<Speech>,
        library: &Arc<Library>,
        now: Timestamp,
    ) -> Result<Self, RehearsalError> {
        let understanding = Arc::new(Understanding::new(speech)?);
        let lines = Lines::new(speech, &plan.language)?;
        let mut chance = ChaCha8Rng::seed_from_u64(plan.seed);
        let tempers = tempers(plan.people.max(1), &mut chance);
        let mut people = Vec::new();
        for (number, temper) in tempers.into_iter().enumerate() {
            people.push(Person {
                user: user(&format!("person{number}"))?,
                name: lines.name(number),
                temper,
                read: String::new(),
                answered: None,
                answers: false,
                speaks: false,
                again: 0,
            });
        }
        let allow = people.iter().map(|person| person.user.to_string()).collect::<Vec<_>>();
        let settings = Settings {
            me: user("kolo")?,
            language: plan.language.clone(),
            operator: lines.operator.clone(),
            allow: allow.try_into().map_err(|_| RehearsalError::Id)?,
        };
        let known = People::new(Arc::clone(speech), Arc::new(settings));
        let features = deciding(known, &understanding, Arc::clone(library), None);
        let store = Arc::new(MemoryStore::new());
        let journal = Journal::open(Arc::clone(&store) as _, features)?;
        Ok(Self {
            store,
            journal,
            understanding,
            language: plan.language.clone(),
            lines,
            chance,
            now,
            circle: room("circle")?,
            people,
            here: BTreeSet::new(),
            private: BTreeMap::new(),
            breakouts: BTreeMap::new(),
            acts: BTreeMap::new(),
            count: 0,
            transcript: Vec::new(),
            script: None,
            tried: (0, 0),
        })
    }

    pub fn now(&self) -> Timestamp {
        self.now
    }

    pub fn next_act(&self) -> Option<Timestamp> {
        self.acts.first_key_value().map(|((at, _), _)| *at)
    }

    /// Whether somebody is about to write, and not only to come or go.
    pub fn is_anybody_about_to_write(&self) -> bool {
        self.acts.values().any(|(_, act)| matches!(act, Act::Answer | Act::Speak | Act::Within(..)))
    }

    /// When something of the session is due by the clock.
    pub fn next_timer(&self) -> Option<Timestamp> {
        let room = || self.place();
        let keys = [
            TimerKey::StepTime(room()),
            TimerKey::Turn(room()),
            TimerKey::Silence(room()),
            TimerKey::Talk(room()),
            TimerKey::DrillEvent(room()),
            TimerKey::SlowStep(room()),
            TimerKey::Ready(room()),
        ];
        // Alone, the first only says how long it waits for an answer.
        let keys = keys.iter().skip(usize::from(self.is_alone()));
        keys.filter_map(|key| self.journal.timer(key)).min()
    }

    /// How the session stands.
    pub fn standing(&self) -> Result<Option<Standing>, RehearsalError> {
        Ok(standing(self.store.as_ref(), &self.place())?)
    }

    /// Whether somebody plays the script alone.
    pub fn is_alone(&self) -> bool {
        self.script.as_ref().is_some_and(|script| script.opens == Opens::Alone)
    }

    /// Where the session runs: in the circle, or with the first person alone.
    fn place(&self) -> OwnedRoomId {
        let first = self.people.first().filter(|_| self.is_alone());
        first.and_then(|first| place_of(&first.user)).unwrap_or_else(|| self.circle.clone())
    }

    /// Whether this question of the step that runs is when something shall come back.
    pub fn asks_when(&self, step: usize, question: usize) -> bool {
        let script = self.script.as_ref();
        let asked = script.and_then(|script| when_question(script, script.steps.get(step)?));
        asked == Some(question)
    }

    /// Whether this question of the step that runs is whether the same is asked again.
    pub fn asks_again(&self, step: usize, question: usize) -> bool {
        let script = self.script.as_ref();
        let asked = script.and_then(|script| again_question(script, script.steps.get(step)?));
        asked == Some(question)
    }

    /// What somebody may write into the cell that they are asked for, if it does not hold words.
    pub fn entry(&mut self, step: usize, question: usize) -> Option<String> {
        let script = self.script.as_ref()?;
        let column = column_asked(script, script.steps.get(step)?, question)?;
        match &column.holds {
            Holds::Words => None,
            Holds::Choices(choices) => Some(vote(&Ballot::One, choices.len(), &mut self.chance)),
            Holds::Checked => Some(self.lines.checked(&mut self.chance)),
        }
    }

    /// Hands over what has been said since.
    pub fn show(&mut self, show: &mut dyn FnMut(&str)) {
        for entry in self.transcript.drain(..) {
            show(&entry.to_string());
        }
    }

    /// The first invites Kolo into the circle, where everybody is who does not come late.
    pub fn open(&mut self) -> Result<(), RehearsalError> {
        use super::cast::Temper::{Drops, Late, Leaves};
        for number in 0..self.people.len() {
            let Some(person) = self.people.get(number) else { continue };
            let (user, temper) = (person.user.clone(), person.temper);
            if temper == Late {
                self.plan(number, (180, 700), Act::Come);
            } else {
                self.here.insert(user);
            }
            match temper {
                Drops => {
                    let gone = after(&mut self.chance, 300, 900);
                    let back = after(&mut self.chance, 120, 400);
                    self.plan_in(number, gone, Act::Go);
                    self.plan_in(number, gone.saturating_add(back), Act::Come);
                }
                Leaves => {
                    let word = self.understanding.primary(Command::Leave, &self.language);
                    let leave = Act::Circle(format!("!{word}"));
                    self.plan(number, (600, 1_500), leave);
                }
                _ => {}
            }
        }
        let Some(inviter) = self.people.first().map(|person| person.user.clone()) else {
            return Ok(());
        };
        let room = self.circle.clone();
        self.feed(Happening::Invited { room, inviter, direct: false })
    }

    /// Begins a script, as its facilitator does.
    pub fn begin(&mut self, script: &ScriptName, library: &Library) -> Result<(), RehearsalError> {
        let found = library.get(script).ok_or_else(|| RehearsalError::NoScript(script.clone()))?;
        self.tried = (0, 0);
        self.script = Some(Arc::clone(found));
        if self.is_alone() {
            return self.begin_alone(script);
        }
        if found.care == Care::Red {
            self.name_support()?;
        }
        let start = self.understanding.primary(Command::Start, &self.language);
        let line = format!("!{start} {script}");
        self.do_act(0, Act::Circle(line))?;
        match self.standing()? {
            Some(_) => Ok(()),
            None => Err(RehearsalError::NotBegun(script.clone())),
        }
    }

    /// The first begins a script alone; a word in the circle opens their private room.
    fn begin_alone(&mut self, script: &ScriptName) -> Result<(), RehearsalError> {
        let help = self.understanding.primary(Command::Help, &self.language);
        let help = Act::Circle(format!("!{help}"));
        self.do_act(0, help)?;
        let begin = self.understanding.primary_verb(Verb::Begin, &self.language);
        let begin = Act::Alone(format!("{begin} {script}"));
        self.do_act(0, begin)?;
        match self.standing()? {
            Some(_) => Ok(()),
            None => Err(RehearsalError::NotBegun(script.clone())),
        }
    }

    /// Somebody will do something after so many seconds.
    pub fn plan(&mut self, who: usize, seconds: (i64, i64), act: Act) {
        let wait = after(&mut self.chance, seconds.0, seconds.1);
        self.plan_in(who, wait, act);
    }

    fn plan_in(&mut self, who: usize, wait: SignedDuration, act: Act) {
        self.count += 1;
        self.acts.insert((later(self.now, wait), self.count), (who, act));
    }

    /// Time passes until then, and what is due by then happens: one thing.
    pub fn pass_until(&mut self, then: Timestamp) -> Result<(), RehearsalError> {
        self.now = self.now.max(then);
        let due = self.acts.first_key_value().map(|((at, _), _)| *at);
        if due.is_some_and(|at| at <= self.now) {
            if let Some((_, (who, act))) = self.acts.pop_first() {
                self.do_act(who, act)?;
            }
            return Ok(());
        }
        if self.journal.next_timer().is_some_and(|due| due <= self.now) {
            let (now, base) = (self.now, self.seed());
            let mut count = 0_u8;
            self.journal.tick(now, || {
                count = count.wrapping_add(1);
                let Seed(mut bytes) = base;
                if let Some(last) = bytes.last_mut() {
                    *last = count;
                }
                Ok(Seed(bytes))
            })?;
            self.deliver()?;
        }
        Ok(())
    }

    pub fn do_act(&mut self, who: usize, act: Act) -> Result<(), RehearsalError> {
        let Some(person) = self.people.get_mut(who) else { return Ok(()) };
        let (user, name) = (person.user.clone(), person.name.clone());
        match act {
            Act::Answer => {
                person.answers = false;
                match self.reply(who)? {
                    Some(text) => self.do_act(who, Act::Alone(text)),
                    None => Ok(()),
                }
            }
            Act::Speak => {
                person.speaks = false;
                match self.speech_of(who)? {
                    Some(text) => self.do_act(who, Act::Circle(text)),
                    None => Ok(()),
                }
            }
            Act::Circle(text) if self.here.contains(&user) => {
                self.line(&name, &text);
                let room = self.circle.clone();
                self.writes(&room, &user, text)
            }
            Act::Alone(text) => match self.private.get(&user).cloned() {
                Some(room) => {
                    self.line(&format!("{name} → Kolo"), &text);
                    self.writes(&room, &user, text)
                }
                None => Ok(()),
            },
            Act::Within(room, group, text) => {
                if self.breakouts.values().any(|breakout| breakout.room == room) {
                    self.line(&format!("{name} → {group}"), &text);
                    self.writes(&room, &user, text)?;
                }
                Ok(())
            }
            Act::Come => {
                self.here.insert(user);
                self.line(&format!("({name} →)"), "");
                self.members_changed()
            }
            Act::Go => {
                self.here.remove(&user);
                self.line(&format!("(← {name})"), "");
                self.members_changed()
            }
            Act::Circle(_) => Ok(()),
        }
    }

    fn members(&self) -> Vec<Member> {
        let here = self.people.iter().filter(|person| self.here.contains(&person.user));
        here.map(|person| Member { user: person.user.clone(), name: Some(person.name.clone()) })
            .collect()
    }

    fn members_changed(&mut self) -> Result<(), RehearsalError> {
        let (room, members) = (self.circle.clone(), self.members());
        self.feed(Happening::Members { room, members })
    }

    fn writes(&mut self, room: &RoomId, user: &UserId, text: String) -> Result<(), RehearsalError> {
        self.count += 1;
        let event = format!("$event{}", self.count);
        let event = OwnedEventId::try_from(event).map_err(|_| RehearsalError::Id)?;
        self.feed(Happening::Message {
            room: room.to_owned(),
            sender: user.to_owned(),
            event,
            sent_at: self.now,
            content: Content::Text(text),
        })
    }

    fn seed(&mut self) -> Seed {
        let mut bytes = [0; 32];
        self.chance.fill_bytes(&mut bytes);
        Seed(bytes)
    }

    fn feed(&mut self, what: Happening) -> Result<(), RehearsalError> {
        let input = Input { at: self.now, seed: self.seed(), what };
        self.journal.feed(vec![input])?;
        self.deliver()
    }

    /// Does what was decided, until there is nothing left to do.
    fn deliver(&mut self) -> Result<(), RehearsalError> {
        loop {
            let queue = self.journal.queue();
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).take(Moment::ZERO);
            let Next::Do(outgoing) = next else { break };
            let mut after = self.act(&outgoing)?;
            after.push(Happening::Delivered { message: outgoing.id });
            let mut inputs = Vec::new();
            for what in after {
                inputs.push(Input { at: self.now, seed: self.seed(), what });
            }
            self.journal.feed(inputs)?;
        }
        if self.journal.set_aside > 0 {
            return Err(RehearsalError::SetAside);
        }
        self.whose_turn()
    }

    /// Does something about the room of a small group.
    fn act_in_group(
        &mut self,
        id: &BreakoutId,
        deed: &Deed,
    ) -> Result<Vec<Happening>, RehearsalError> {
        let mut after = Vec::new();
        match deed {
            Deed::Open { name, invite } => {
                if !self.breakouts.contains_key(id) {
                    self.count += 1;
                    let room = room(&format!("group{}", self.count))?;
                    let (name, members) = (name.clone(), BTreeSet::new());
                    let breakout = Breakout { room: room.clone(), name, members };
                    self.breakouts.insert(id.clone(), breakout);
                    after.push(Happening::Breakout { breakout: id.clone(), room });
                }
                for user in invite {
                    after.extend(self.comes_into(id, user));
                }
            }
            Deed::Invite { user } => after.extend(self.comes_into(id, user)),
            Deed::Remove { user } => {
                if let Some(breakout) = self.breakouts.get_mut(id) {
                    breakout.members.remove(user);
                }
            }
            Deed::Dissolve => {
                let gone = self.breakouts.remove(id);
                after.extend(gone.map(|breakout| {
                    let (room, why) = (breakout.room, Departure::Left);
                    Happening::Gone { room, why }
                }));
            }
            Deed::Say(body) => {
                let Some(breakout) = self.breakouts.get(id) else { return Ok(after) };
                let to = format!("Kolo → {}", breakout.name);
                let text = markup::to_plain(&body.markdown);
                self.line(&to, &text);
                self.read_in_group(id, &text);
            }
            _ => {}
        }
        Ok(after)
    }

    fn comes_into(&mut self, id: &BreakoutId, user: &OwnedUserId) -> Option<Happening> {
        let breakout = self.breakouts.get_mut(id)?;
        breakout.members.insert(user.clone());
        let (room, members) = (breakout.room.clone(), breakout.members.clone());
        let members = self.people.iter().filter(|person| members.contains(&person.user));
        let members = members
            .map(|person| Member { user: person.user.clone(), name: Some(person.name.clone()) })
            .collect();
        Some(Happening::Members { room, members })
    }

    /// Somebody of a small group says something to what Kolo has said there: a sentence for the
    /// circle, if Kolo shows the command for it.
    fn read_in_group(&mut self, id: &BreakoutId, text: &str) {
        let Some(breakout) = self.breakouts.get(id) else { return };
        let (room, name) = (breakout.room.clone(), breakout.name.clone());
        let here = |person: &Person| breakout.members.contains(&person.user);
        let talks =
            |person: &Person| matches!(person.temper, Temper::Talks | Temper::Late) && here(person);
        let Some(who) = self.people.iter().position(talks) else { return };
        let command = format!("!{}", self.understanding.primary(Command::Line, &self.language));
        let said = self.lines.something(&mut self.chance);
        let text = if text.contains(&command) { format!("{command} {said}") } else { said };
        self.plan(who, (20, 120), Act::Within(room, name, text));
    }

    fn act(&mut self, outgoing: &Outgoing) -> Result<Vec<Happening>, RehearsalError> {
        if let Destination::Breakout(id) = &outgoing.to {
            return self.act_in_group(id, &outgoing.deed);
        }
        let mut after = Vec::new();
        let text = match &outgoing.deed {
            Deed::Say(body) => markup::to_plain(&body.markdown),
            Deed::Attach(file) => format!("[{}] {}", file.name, file.caption),
            Deed::Enclose(enclosed) => markup::to_plain(&enclosed.caption),
            Deed::Join => {
                if let Destination::Room(room) = &outgoing.to {
                    let (room, members) = (room.clone(), self.members());
                    after.push(Happening::Present { room, encrypted: true, members });
                }
                return Ok(after);
            }
            Deed::Decline
            | Deed::Reload
            | Deed::Arm { .. }
            | Deed::Disarm { .. }
            | Deed::Open { .. }
            | Deed::Invite { .. }
            | Deed::Remove { .. }
            | Deed::Dissolve => return Ok(after),
            Deed::Leave { .. } => {
                if let Destination::Room(room) = &outgoing.to {
                    self.private.retain(|_, other| other != room);
                    after.push(Happening::Gone { room: room.clone(), why: Departure::Left });
                }
                return Ok(after);
            }
        };
        match &outgoing.to {
            Destination::Room(room) if *room == self.circle => {
                let to = format!("Kolo → {}", self.lines.circle);
                self.line(&to, &text);
            }
            Destination::Private(user) => {
                if !self.private.contains_key(user) {
                    self.count += 1;
                    let room = room(&format!("private{}", self.count))?;
                    self.private.insert(user.clone(), room.clone());
                    after.push(Happening::PrivateRoom { person: user.clone(), room });
                }
                self.reads_alone(user, &text);
            }
            Destination::Breakout(_) => {}
            Destination::Room(room) => {
                let to = self.private.iter().find(|(_, other)| *other == room);
                if let Some(user) = to.map(|(user, _)| user.clone()) {
                    self.reads_alone(&user, &text);
                }
            }
        }
        Ok(after)
    }

    /// Writes down who said what, and when.
    pub fn line(&mut self, who: &str, text: &str) {
        let (at, who, text) = (self.now, who.to_owned(), text.to_owned());
        self.transcript.push(Entry { at, who, to: Vec::new(), text });
    }

    /// Writes down what Kolo said to somebody alone; the same to several is one line.
    pub fn told(&mut self, name: String, text: &str) {
        let (at, who) = (self.now, "Kolo".to_owned());
        let same =
            |entry: &&mut Entry| entry.at == at && entry.text == text && !entry.to.is_empty();
        match self.transcript.iter_mut().rev().find(same) {
            Some(entry) => entry.to.push(name),
            None => self.transcript.push(Entry { at, who, to: vec![name], text: text.to_owned() }),
        }
    }
}

/// The room of a small group.
struct Breakout {
    room: OwnedRoomId,
    name: String,
    members: BTreeSet<OwnedUserId>,
}

/// A line of the transcript.
struct Entry {
    at: Timestamp,
    who: String,
    /// To whom alone, if not to a room.
    to: Vec<String>,
    text: String,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.at.to_zoned(TimeZone::UTC).strftime("%H:%M");
        write!(f, "{time}  {}", self.who)?;
        if !self.to.is_empty() {
            write!(f, " → {}", self.to.join(", "))?;
        }
        if self.text.is_empty() {
            return Ok(());
        }
        write!(f, ": {}", self.text.replace('\n', "\n       "))
    }
}

fn user(name: &str) -> Result<OwnedUserId, RehearsalError> {
    UserId::parse(format!("@{name}:example.org")).map_err(|_| RehearsalError::Id)
}

fn room(name: &str) -> Result<OwnedRoomId, RehearsalError> {
    RoomId::parse(format!("!{name}:example.org")).map_err(|_| RehearsalError::Id)
}
