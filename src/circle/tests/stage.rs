//! A stage for rehearsals: everything from the journal to the words, with an invented clock, an
//! invented chance, and people who write. What they would see becomes a transcript.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, LazyLock, Mutex},
};

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};

use crate::{
    circle::row::{Halt, Session},
    core::{
        BreakoutId, Content, Deed, Departure, Destination, Feature, Happening, Input, Journal,
        Limit, Member, MessageId, Moment, Next, Outgoing, Queue, Seed, SwitchId, TimerKey,
        Undeliverable, timer_due,
    },
    people::{People, Settings},
    script::{
        Library, ScriptFile, Shelf,
        folder::{CHECK_INS, PRACTICES, files_beside},
    },
    speech::{Language, Speech, Understanding, markup},
    store::{Batch, MemoryStore, Store, Table, decode},
};

const PROMPTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/prompts");
pub static SPEECH: LazyLock<Arc<Speech>> =
    LazyLock::new(|| Arc::new(Speech::from_folder(Path::new(PROMPTS)).unwrap()));
pub static UNDERSTANDING: LazyLock<Arc<Understanding>> =
    LazyLock::new(|| Arc::new(Understanding::new(&SPEECH).unwrap()));

pub fn user(name: &str) -> OwnedUserId {
    UserId::parse(format!("@{}:example.org", name.to_lowercase())).unwrap()
}

pub fn room(name: &str) -> OwnedRoomId {
    RoomId::parse(format!("!{}:example.org", name.to_lowercase())).unwrap()
}

pub fn circle() -> OwnedRoomId {
    room("circle")
}

pub fn language(tag: &str) -> Language {
    tag.parse().unwrap()
}

/// The scripts of these names and Markdown texts; a name may begin with a language, "es/wall".
pub fn library(scripts: &[(&str, &str)]) -> Arc<Library> {
    let files = scripts.iter().map(|(name, text)| {
        let (tag, name) = name.split_once('/').unwrap_or(("en", name));
        ScriptFile {
            language: language(tag),
            name: name.to_owned(),
            path: format!("{tag}/scripts/{name}.md"),
            bytes: text.as_bytes().to_vec(),
        }
    });
    let practices = files_beside(Path::new(PROMPTS), PRACTICES).unwrap();
    let (mut library, mut mistakes) = Library::from_files(files.collect());
    mistakes.extend(library.add_practices(&practices));
    let check_ins = files_beside(Path::new(PROMPTS), CHECK_INS).unwrap();
    mistakes.extend(library.add_check_ins(check_ins).mistakes);
    assert!(mistakes.is_empty(), "{mistakes:#?}");
    Arc::new(library)
}

/// The room of a small group.
struct Breakout {
    room: OwnedRoomId,
    name: String,
    members: BTreeSet<OwnedUserId>,
}

pub struct Stage {
    pub store: Arc<MemoryStore>,
    pub journal: Journal,
    library: Arc<Library>,
    now: Timestamp,
    inputs: u64,
    events: u64,
    private: BTreeMap<OwnedUserId, OwnedRoomId>,
    rooms: u64,
    breakouts: BTreeMap<BreakoutId, Breakout>,
    /// Who does not follow an invitation into a group's room.
    pub stays_out: BTreeSet<OwnedUserId>,
    /// Groups whose room the homeserver refuses.
    pub refused: BTreeSet<String>,
    members: BTreeSet<OwnedUserId>,
    shown: BTreeMap<OwnedUserId, String>,
    /// Who cannot be reached: what is said to them in private is refused.
    pub cut_off: BTreeSet<OwnedUserId>,
    /// What lies ready with the homeserver for a Kolo that is gone: for whom, when it comes, and what.
    pub ready: BTreeMap<SwitchId, (OwnedUserId, Timestamp, String)>,
    /// Nothing leaves while this is set.
    pub offline: bool,
    pub lines: Vec<String>,
    /// What was done, in its order.
    pub done: Vec<Outgoing>,
}

/// The next deed that a queue hands out.
pub fn next_of(queue: &Mutex<Queue>) -> Option<Outgoing> {
    match queue.lock().unwrap().take(Moment::ZERO) {
        Next::Do(outgoing) => Some(outgoing),
        Next::Wait(_) | Next::Nothing => None,
    }
}

/// Words that replace those of an earlier message.
pub fn corrected(of: &str, text: &str) -> Content {
    Content::Correction { of: OwnedEventId::try_from(of).unwrap(), text: text.to_owned() }
}

/// What the operator of all rehearsals has settled.
pub fn settings() -> Settings {
    Settings {
        me: user("kolo"),
        language: Language::english(),
        operator: "River House".to_owned(),
        allow: vec!["@lena:example.org".to_owned(), "@mira:example.org".to_owned()]
            .try_into()
            .unwrap(),
    }
}

/// Everything that decides, as Kolo has it.
pub fn features(library: &Arc<Library>) -> Vec<Box<dyn Feature>> {
    features_with(Arc::clone(library))
}

/// The same, with scripts that can be read anew.
pub fn features_with(scripts: impl Into<Shelf>) -> Vec<Box<dyn Feature>> {
    features_at_pace(scripts, None)
}

/// The same, on a homeserver that takes no more than this.
pub fn features_at_pace(scripts: impl Into<Shelf>, pace: Option<Limit>) -> Vec<Box<dyn Feature>> {
    let people = People::new(Arc::clone(&SPEECH), Arc::new(settings()));
    crate::features::deciding(people, &UNDERSTANDING, scripts, pace)
}

/// Whether the circle's session is stopped, and how many minutes were added to it, if one runs.
pub fn stopped_and_extended(store: &dyn Store) -> Option<(bool, u16)> {
    let row = store.get(Table::Session, circle().as_bytes()).unwrap()?;
    let session: Session = decode(&row).unwrap();
    let stopped = session.halted.is_some_and(|halted| halted.why == Halt::Stop);
    Some((stopped, session.extra_minutes))
}

impl Stage {
    pub fn new(library: Arc<Library>) -> Self {
        let store = Arc::new(MemoryStore::new());
        let journal = Journal::open(Arc::clone(&store) as _, features(&library)).unwrap();
        Self {
            store,
            journal,
            library,
            now: "2026-05-01T17:00:00Z".parse().unwrap(),
            inputs: 0,
            events: 0,
            private: BTreeMap::new(),
            rooms: 0,
            breakouts: BTreeMap::new(),
            stays_out: BTreeSet::new(),
            refused: BTreeSet::new(),
            members: BTreeSet::new(),
            shown: BTreeMap::new(),
            cut_off: BTreeSet::new(),
            ready: BTreeMap::new(),
            offline: false,
            lines: Vec::new(),
            done: Vec::new(),
        }
    }

    /// A circle led by Lena, with these people; whatever was said on the way is not shown.
    pub fn with_circle(library: Arc<Library>, people: &[&str]) -> Self {
        let mut stage = Self::new(library);
        stage.members = people.iter().map(|name| user(name)).collect();
        stage.members.insert(user("lena"));
        stage.feed(Happening::Invited { room: circle(), inviter: user("lena"), direct: false });
        stage.lines.clear();
        stage
    }

    /// The same, and everybody has said that Kolo may write to them.
    pub fn with_friends(library: Arc<Library>, people: &[&str]) -> Self {
        let mut stage = Self::with_circle(library, people);
        for name in people.iter().chain(&["Lena"]) {
            stage.befriend(name);
        }
        stage.lines.clear();
        stage
    }

    /// These say in private that they take part.
    pub fn agree(&mut self, names: &[&str]) {
        for name in names {
            self.whispers(name, "yes");
        }
    }

    /// Somebody opens a conversation with Kolo, without a line in the transcript.
    pub fn befriend(&mut self, name: &str) {
        let before = self.lines.len();
        let private = self.new_room();
        let invitation = crate::people::Invitation { inviter: user(name), direct: true };
        let mut batch = Batch::new();
        batch.put(Table::Invite, private.as_bytes(), crate::store::encode(&invitation).unwrap());
        self.store.commit(batch).unwrap();
        self.open_private(name, &private);
        self.lines.truncate(before);
    }

    /// Kolo finds itself in a room of two, to which it was invited.
    pub fn open_private(&mut self, name: &str, room: &OwnedRoomId) {
        self.private.insert(user(name), room.clone());
        let members = vec![self.member(&user(name))];
        self.feed(Happening::Present { room: room.clone(), encrypted: true, members });
    }

    fn new_room(&mut self) -> OwnedRoomId {
        self.rooms += 1;
        room(&format!("private{}", self.rooms))
    }

    pub fn member(&self, user: &OwnedUserId) -> Member {
        let mut name = user.localpart().to_owned();
        if let Some(first) = name.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        Member { user: user.clone(), name: Some(self.shown.get(user).cloned().unwrap_or(name)) }
    }

    pub fn members(&self) -> Vec<Member> {
        self.members.iter().map(|user| self.member(user)).collect()
    }

    fn seed(&mut self) -> Seed {
        self.inputs += 1;
        let mut seed = [7; 32];
        seed[..8].copy_from_slice(&self.inputs.to_le_bytes());
        Seed(seed)
    }

    /// Lets something happen, and whatever follows from it.
    pub fn feed(&mut self, what: Happening) {
        self.feed_all(vec![what]);
    }

    pub fn feed_all(&mut self, what: Vec<Happening>) {
        let inputs =
            what.into_iter().map(|what| Input { at: self.now, seed: self.seed(), what }).collect();
        self.journal.feed(inputs).unwrap();
        self.deliver();
        assert_eq!(self.journal.set_aside, 0, "an input was set aside");
    }

    pub fn message(&mut self, room: &OwnedRoomId, name: &str, content: Content) -> Happening {
        self.events += 1;
        Happening::Message {
            room: room.clone(),
            sender: user(name),
            event: OwnedEventId::try_from(format!("$event{}", self.events)).unwrap(),
            sent_at: self.now,
            content,
        }
    }

    /// The id of the message that was written last.
    pub fn last_event(&self) -> String {
        format!("$event{}", self.events)
    }

    /// Somebody writes in the circle.
    pub fn says(&mut self, name: &str, text: &str) {
        self.lines.push(format!("{name}: {text}"));
        let message = self.message(&circle(), name, Content::Text(text.to_owned()));
        self.feed(message);
    }

    /// Another circle, of whoever leads it and others; what was said on the way is not shown.
    pub fn open_circle(&mut self, name: &str, leader: &str, people: &[&str]) -> OwnedRoomId {
        let before = self.lines.len();
        let room = room(name);
        let invitation = crate::people::Invitation { inviter: user(leader), direct: false };
        let mut batch = Batch::new();
        batch.put(Table::Invite, room.as_bytes(), crate::store::encode(&invitation).unwrap());
        self.store.commit(batch).unwrap();
        let members = [leader].iter().chain(people).map(|name| self.member(&user(name))).collect();
        self.feed(Happening::Present { room: room.clone(), encrypted: true, members });
        self.lines.truncate(before);
        room
    }

    /// Somebody writes in another circle.
    pub fn says_at(&mut self, room: &OwnedRoomId, name: &str, text: &str) {
        let place = self.name_of(room);
        self.lines.push(format!("{name} (in {place}): {text}"));
        let message = self.message(room, name, Content::Text(text.to_owned()));
        self.feed(message);
    }

    /// Somebody writes to Kolo alone, in the room that they have with it.
    pub fn whispers(&mut self, name: &str, text: &str) {
        self.lines.push(format!("{name} (alone): {text}"));
        let private = self.private_room(name);
        let message = self.message(&private, name, Content::Text(text.to_owned()));
        self.feed(message);
    }

    /// Somebody writes in the room of a small group.
    pub fn says_in(&mut self, group: &str, name: &str, text: &str) {
        self.lines.push(format!("{name} [{group}]: {text}"));
        let room = self.group_room(group);
        let message = self.message(&room, name, Content::Text(text.to_owned()));
        self.feed(message);
    }

    /// The room of a small group that is open.
    pub fn group_room(&self, group: &str) -> OwnedRoomId {
        let open = self.breakouts.values().find(|breakout| breakout.name == group);
        open.expect("no such group").room.clone()
    }

    /// The names of the groups that are open.
    pub fn open_groups(&self) -> Vec<String> {
        self.breakouts.values().map(|breakout| breakout.name.clone()).collect()
    }

    /// The group in whose room somebody is.
    pub fn group_of(&self, name: &str) -> Option<String> {
        let mut open = self.breakouts.values();
        let theirs = open.find(|breakout| breakout.members.contains(&user(name)));
        theirs.map(|breakout| breakout.name.clone())
    }

    /// Somebody comes into the room of a group, or leaves it by themselves.
    pub fn is_in_group(&mut self, group: &str, name: &str, there: bool) {
        let how = if there { "comes into" } else { "leaves" };
        self.note(&format!("{name} {how} {group}"));
        let room = self.group_room(group);
        let open = self.breakouts.values_mut().find(|breakout| breakout.room == room);
        let members = &mut open.unwrap().members;
        if there {
            members.insert(user(name))
        } else {
            members.remove(&user(name))
        };
        let what = self.members_of(&room);
        self.feed(what);
    }

    /// Kolo is put out of a group's room.
    pub fn puts_kolo_out(&mut self, group: &str) {
        self.note(&format!("Kolo is put out of {group}"));
        let room = self.group_room(group);
        self.breakouts.retain(|_, breakout| breakout.room != room);
        self.feed(Happening::Gone { room, why: Departure::Removed });
    }

    fn members_of(&self, room: &OwnedRoomId) -> Happening {
        let open = self.breakouts.values().find(|breakout| breakout.room == *room);
        let members = open.map(|open| open.members.clone()).unwrap_or_default();
        let members = members.iter().map(|user| self.member(user)).collect();
        Happening::Members { room: room.clone(), members }
    }

    /// What the outbox does where a small group is.
    fn act_in_group(&mut self, id: &BreakoutId, outgoing: &Outgoing) -> Vec<Happening> {
        let message = outgoing.id;
        let mut after = Vec::new();
        let known = self.breakouts.get(id).map(|open| (open.room.clone(), open.name.clone()));
        match (&outgoing.deed, known) {
            (Deed::Open { name, .. }, _) if self.refused.contains(name) => {
                let why = Undeliverable::Refused;
                return vec![Happening::Undeliverable { message, why }];
            }
            (Deed::Open { name, invite }, known) => {
                if known.is_none() {
                    self.rooms += 1;
                    let room = room(&format!("group{}", self.rooms));
                    let (name, members) = (name.clone(), BTreeSet::new());
                    let open = Breakout { room: room.clone(), name, members };
                    self.breakouts.insert(id.clone(), open);
                    after.push(Happening::Breakout { breakout: id.clone(), room });
                    let names: Vec<String> =
                        invite.iter().map(|one| self.short_name(one)).collect();
                    self.note(&format!("Kolo opens {}: {}", self.group(id), names.join(", ")));
                }
                for user in invite {
                    after.extend(self.come_into(id, user));
                }
            }
            (Deed::Invite { user }, Some((_, name))) => {
                self.note(&format!("Kolo invites {} into {name}", self.short_name(user)));
                after.extend(self.come_into(id, user));
            }
            (Deed::Remove { user }, Some((room, name))) => {
                self.note(&format!("Kolo takes {} out of {name}", self.short_name(user)));
                self.breakouts.entry(id.clone()).and_modify(|open| {
                    open.members.remove(user);
                });
                after.push(self.members_of(&room));
            }
            (Deed::Dissolve, Some((room, name))) => {
                self.note(&format!("Kolo ends {name}"));
                self.breakouts.remove(id);
                after.push(Happening::Gone { room, why: Departure::Left });
            }
            (Deed::Dissolve | Deed::Remove { .. }, None) => {}
            (Deed::Say(body), Some((_, name))) => {
                let place = format!("[{name}]");
                self.kolo(&place, &body.markdown);
            }
            (Deed::Enclose(enclosed), Some((_, name))) => {
                let place = format!("[{name}]");
                self.kolo(&place, &format!("[enclosed] {}", enclosed.caption));
            }
            _ => {
                let why = Undeliverable::NoSuchRoom;
                return vec![Happening::Undeliverable { message, why }];
            }
        }
        after.push(Happening::Delivered { message });
        after
    }

    fn group(&self, id: &BreakoutId) -> String {
        self.breakouts.get(id).map(|open| open.name.clone()).unwrap_or_default()
    }

    fn come_into(&mut self, id: &BreakoutId, user: &OwnedUserId) -> Option<Happening> {
        let follows = !self.stays_out.contains(user);
        let open = self.breakouts.get_mut(id).filter(|_| follows)?;
        open.members.insert(user.clone());
        let room = open.room.clone();
        Some(self.members_of(&room))
    }

    pub fn private_room(&self, name: &str) -> OwnedRoomId {
        self.private.get(&user(name)).expect("no private room yet").clone()
    }

    /// A stage direction, for the reader.
    pub fn note(&mut self, text: &str) {
        self.lines.push(format!("({text})"));
    }

    /// Somebody comes into the circle, or back.
    pub fn joins(&mut self, name: &str) {
        self.note(&format!("{name} comes in"));
        self.members.insert(user(name));
        self.members_changed();
    }

    /// Somebody leaves the circle's room, or loses it.
    pub fn goes(&mut self, name: &str) {
        self.note(&format!("{name} is no longer in the room"));
        self.members.remove(&user(name));
        self.members_changed();
    }

    /// Somebody shows this name from now on.
    pub fn shows(&mut self, name: &str, shown: &str) {
        self.shown.insert(user(name), shown.to_owned());
        self.members_changed();
    }

    fn members_changed(&mut self) {
        let members = self.members();
        self.feed(Happening::Members { room: circle(), members });
    }

    /// Time passes; what is due happens at its own minute.
    pub fn pass(&mut self, minutes: i64) {
        let unit = if minutes == 1 { "minute passes" } else { "minutes pass" };
        self.note(&format!("{minutes} {unit}"));
        self.pass_time(SignedDuration::from_mins(minutes));
    }

    /// The same for seconds, without a line in the transcript.
    pub fn pass_seconds(&mut self, seconds: i64) {
        self.pass_time(SignedDuration::from_secs(seconds));
    }

    fn pass_time(&mut self, time: SignedDuration) {
        let until = self.now.checked_add(time).unwrap();
        while let Some(due) = self.journal.next_timer().filter(|due| *due <= until) {
            self.now = due.max(self.now);
            self.tick();
        }
        self.now = until;
    }

    /// Time passes while Kolo does not run.
    pub fn sleep(&mut self, minutes: i64) {
        self.now = self.now.checked_add(SignedDuration::from_mins(minutes)).unwrap();
    }

    pub fn tick(&mut self) {
        let (now, base) = (self.now, self.seed());
        let mut count = 0;
        self.journal
            .tick(now, || {
                count += 1;
                let mut seed = base.0;
                seed[31] = count;
                Ok(Seed(seed))
            })
            .unwrap();
        self.deliver();
        assert_eq!(self.journal.set_aside, 0, "an input was set aside");
    }

    /// The timers of this sort are lost, as they would be if Kolo had failed at what was due.
    pub fn loses_timers(&mut self, which: impl Fn(&TimerKey) -> bool) {
        let mut batch = Batch::new();
        for (row, value) in self.store.scan(Table::Timer).unwrap() {
            if which(&key_of(&value)) {
                batch.delete(Table::Timer, row);
            }
        }
        self.store.commit(batch).unwrap();
        self.restart();
    }

    /// What is open and urgent, and has no next step ahead.
    pub fn steps_without_time(&self) -> Vec<TimerKey> {
        let mut open = crate::features::open_steps(&*self.store).unwrap();
        assert!(!open.unreadable);
        let ahead = |key: &TimerKey| {
            let due = timer_due(&*self.store, key).unwrap();
            due.is_some_and(|due| due > self.now)
        };
        open.steps.retain(|key| !ahead(key));
        open.steps
    }

    /// Kolo is ended and begins anew from what it wrote down.
    pub fn restart(&mut self) {
        self.note("Kolo starts anew");
        let store = Arc::new(self.store.snapshot().unwrap());
        self.journal = Journal::open(Arc::clone(&store) as _, features(&self.library)).unwrap();
        self.store = store;
        let members = self.members();
        self.feed(Happening::Present { room: circle(), encrypted: true, members });
    }

    /// From now on other features decide.
    pub fn decide_with(&mut self, features: Vec<Box<dyn Feature>>) {
        self.journal = Journal::open(Arc::clone(&self.store) as _, features).unwrap();
    }

    /// Does what was committed, as the outbox would, and writes it into the transcript.
    pub fn deliver(&mut self) {
        while !self.offline {
            let Some(outgoing) = next_of(&self.journal.queue()) else { break };
            let after = self.act(&outgoing);
            self.done.push(outgoing);
            let inputs = after
                .into_iter()
                .map(|what| Input { at: self.now, seed: self.seed(), what })
                .collect();
            self.journal.feed(inputs).unwrap();
        }
    }

    fn act(&mut self, outgoing: &Outgoing) -> Vec<Happening> {
        let message = outgoing.id;
        let mut after = Vec::new();
        match (&outgoing.deed, &outgoing.to) {
            (Deed::Say(body), Destination::Room(room)) => {
                let place = self.name_of(room);
                self.kolo(&place, &body.markdown);
            }
            (Deed::Say(body), Destination::Private(person)) => {
                if self.cut_off.contains(person) {
                    let why = Undeliverable::Refused;
                    return vec![Happening::Undeliverable { message, why }];
                }
                if !self.private.contains_key(person) {
                    let room = self.new_room();
                    self.private.insert(person.clone(), room.clone());
                    after.push(Happening::PrivateRoom { person: person.clone(), room });
                }
                let place = format!("→ {}", self.short_name(person));
                self.kolo(&place, &body.markdown);
            }
            (Deed::Attach(file), to) => {
                let place = match to {
                    Destination::Room(room) => self.name_of(room),
                    Destination::Private(person) => format!("→ {}", self.short_name(person)),
                    Destination::Breakout(id) => format!("[{}]", self.group(id)),
                };
                self.kolo(&place, &format!("[{}] {}", file.name, file.caption));
            }
            (Deed::Enclose(enclosed), Destination::Private(person)) => {
                let place = format!("→ {}", self.short_name(person));
                self.kolo(&place, &format!("[enclosed] {}", enclosed.caption));
            }
            (Deed::Join, Destination::Room(room)) => {
                self.note(&format!("Kolo joins {}", self.name_of(room)));
                let members = self.members();
                if *room == circle() {
                    after.push(Happening::Present { room: room.clone(), encrypted: true, members });
                }
            }
            (Deed::Decline, Destination::Room(room)) => {
                self.note(&format!("Kolo declines {}", self.name_of(room)));
            }
            (Deed::Leave { reason }, Destination::Room(room)) => {
                let why = reason.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
                self.note(&format!("Kolo leaves {}{why}", self.name_of(room)));
                self.private.retain(|_, other| other != room);
                after.push(Happening::Gone { room: room.clone(), why: Departure::Left });
            }
            (Deed::Reload, Destination::Private(person)) => {
                after.push(Happening::Reloaded { by: Some(person.clone()) });
            }
            (Deed::Arm { switch, at, body }, Destination::Private(person)) => {
                let lies = (person.clone(), *at, body.markdown.clone());
                self.ready.insert(switch.clone(), lies);
                let delay = format!("{}", self.ready.len());
                after.push(Happening::Armed { switch: switch.clone(), delay });
            }
            (Deed::Disarm { switch }, _) => {
                self.ready.remove(switch);
                after.push(Happening::Disarmed { switch: switch.clone() });
            }
            (_, Destination::Breakout(id)) => return self.act_in_group(id, outgoing),
            (deed, to) => panic!("{deed:?} to {to:?}"),
        }
        after.push(Happening::Delivered { message });
        after
    }

    fn short_name(&self, user: &UserId) -> String {
        self.member(&user.to_owned()).name.unwrap_or_default()
    }

    fn name_of(&self, room: &RoomId) -> String {
        let owner = self.private.iter().find(|(_, private)| *private == room);
        match owner {
            Some((user, _)) => format!("→ {}", self.short_name(user)),
            None => room.as_str().split([':', '!']).nth(1).unwrap_or_default().to_owned(),
        }
    }

    fn kolo(&mut self, place: &str, markdown: &str) {
        let plain = markup::to_plain(markdown);
        let lead = format!("{place} | ");
        let indent = format!("\n{}| ", " ".repeat(place.chars().count() + 1));
        self.lines.push(format!("{lead}{}", plain.replace('\n', &indent)));
    }

    /// What all of them have seen, line by line.
    pub fn transcript(&mut self) -> String {
        let text = self.lines.join("\n");
        self.lines.clear();
        text
    }

    /// Whether this text lies anywhere in the store.
    pub fn remembers(&self, text: &str) -> bool {
        Table::ALL.iter().any(|table| {
            let rows = self.store.scan(*table).unwrap();
            rows.iter().any(|(key, value)| {
                [key, value]
                    .iter()
                    .any(|bytes| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
            })
        })
    }

    pub fn rows(&self, table: Table) -> usize {
        self.store.scan(table).unwrap().len()
    }

    /// The first row of a table.
    pub fn store_row(&self, table: Table) -> Vec<u8> {
        self.store.scan(table).unwrap().first().unwrap().1.clone()
    }

    /// What waits in the queue.
    pub fn waiting(&self) -> Vec<Outgoing> {
        let queue = self.journal.queue();
        let queue = queue.lock().unwrap();
        (0..20_000).filter_map(|id| queue.get(MessageId(id)).cloned()).collect()
    }

    /// What is waited for.
    pub fn timers(&self) -> Vec<TimerKey> {
        let rows = self.store.scan(Table::Timer).unwrap();
        rows.iter().map(|(_, value)| key_of(value)).collect()
    }

    pub fn has_private(&self, name: &str) -> bool {
        self.private.contains_key(&user(name))
    }

    pub fn now(&self) -> Timestamp {
        self.now
    }
}

/// What the row of a timer waits for.
fn key_of(value: &[u8]) -> TimerKey {
    let row: serde_json::Value = serde_json::from_slice(value.get(2..).unwrap()).unwrap();
    serde_json::from_value(row.get("key").unwrap().clone()).unwrap()
}
