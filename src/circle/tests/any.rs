//! Whatever people do, in whatever order: what must never happen.

use std::collections::BTreeSet;

use matrix_sdk::ruma::OwnedUserId;
use proptest::prelude::*;

use super::{
    adapting::{ONWARD, SESSION},
    again::STAR,
    harvest::*,
    naming::LIGHT,
    scripts::*,
    steering::{NAMED, STEERED},
    *,
};
use crate::{
    circle::{
        row::{Answer, Circle, Halt, Session, State},
        standing,
    },
    core::{Deed, Departure, Destination, Happening, Lane, Outgoing, TimerKey},
    people::{Person, Topic},
    script::{HandOn, Kind, Options, ScriptName, Step, StepId, TableHarvest},
    store::{Store, Table, decode},
};

const PEOPLE: [&str; 4] = ["Lena", "Mira", "Joy", "Ana"];

/// What people write, in the circle and alone. None of it is a sentence of their own.
const WORDS: &[&str] = &[
    "yesterday",
    "very",
    "line: 2",
    "line: today",
    "line: 1 January",
    "hold 1",
    "show 1",
    "2 1 3",
    "Tea\nAir",
    "!vote again",
    "hand",
    "!hand",
    "!park",
    "park: a thought",
    "!parked",
    "forget it",
    "!harvest",
    "!harvest 1",
    "redact 1",
    "!redact 2",
    "4",
    "stop",
    "stop",
    "pause",
    "!next",
    "pass",
    "later",
    "done",
    "pause",
    "stop",
    "help",
    "leave",
    "forget it",
    "yes",
    "yes",
    "no",
    "not yet",
    "1",
    "2",
    "3",
    "resume",
    "next",
    "what can you see",
    "!next",
    "!next",
    "!next",
    "!back",
    "!skip",
    "!extend 5",
    "!pause",
    "!resume",
    "!resume",
    "!stop",
    "!status",
    "!later",
    "!done",
    "!pass",
    "!co-facilitator Mira",
    "!handover Joy",
    "back",
    "review",
    "change 1",
    "change 2",
    "evening",
    "20",
    "release 1",
    "take back 1",
    "tomorrow",
    "my promises",
    "no follow-up",
    "buddy Mira",
    "end buddy",
    "to buddy Mira: air",
    "my buddies",
    "I am in Bogotá",
    "I'm in Mexico",
    "forget promise 1",
    "my texts",
    "give back 1",
    "erase text 1",
    "now",
    "exercises",
    "begin letter",
    "begin letter",
    "hand to Lena",
    "hand to 1",
    "hand to Mira",
    "!agenda",
    "!insert quiet",
    "!insert pause 5 before 1",
    "!drop 2",
    "!move 2 1",
    "!repeat",
    "!shorten 1",
    "!shorten 2 5",
    "!swap 1 alone",
    "!undo",
    "!undo",
    "hold",
    "hold",
    "!hold",
    "support",
    "ground",
    "!ground",
    "!energiser",
    "!support Joy",
    "!support Ana for Mira",
    "!support no",
    "!slow on",
    "!slow off",
    "!call back",
    "!groups Mira Joy / Ana",
    "!groups Mira Ana / Joy Lena",
    "!scribe Mira",
    "!line Time and rest",
    "line: Ana and the lawyer",
    "skip",
    "!scribe",
    "1 a",
    "1 2 b",
    "2: c",
    "new: a place",
    "!event",
    "!event 2",
    "Mira",
    "Ana, please",
];

#[derive(Clone, Debug)]
enum Act {
    Says(&'static str, &'static str),
    Whispers(&'static str, &'static str),
    Speaks(&'static str),
    Confides(&'static str),
    SaysInGroup(&'static str, &'static str),
    LeavesRoom(&'static str),
    PutOut(&'static str),
    Refuses(bool),
    Starts(&'static str, &'static str),
    ForgetsSelf(&'static str),
    Corrects(&'static str),
    HandsOver(&'static str, &'static str),
    Joins(&'static str),
    Goes(&'static str),
    Passes(i64),
    Restarts,
    Line(bool),
    CutOff(&'static str),
    Unverified(&'static str),
    Removed,
}

fn act() -> impl Strategy<Value = Act> {
    let who = || prop::sample::select(PEOPLE.as_slice());
    let word = || prop::sample::select(WORDS);
    let script = || {
        prop::sample::select(vec![
            "evening", "alone", "threats", "quiet", "votes", "back", "morning", "needs", "papers",
            "groups", "groups", "lasting", "lasting", "items", "items", "steered", "steered",
            "named", "letter", "star", "light", "light", "onward", "onward", "session",
        ])
    };
    prop_oneof![
        12 => (who(), word()).prop_map(|(who, word)| Act::Says(who, word)),
        8 => (Just("Lena"), word()).prop_map(|(who, word)| Act::Says(who, word)),
        10 => (who(), word()).prop_map(|(who, word)| Act::Whispers(who, word)),
        3 => who().prop_map(Act::Speaks),
        12 => who().prop_map(Act::Confides),
        8 => (who(), word()).prop_map(|(who, word)| Act::SaysInGroup(who, word)),
        1 => who().prop_map(Act::LeavesRoom),
        1 => who().prop_map(Act::PutOut),
        1 => any::<bool>().prop_map(Act::Refuses),
        1 => (who(), script()).prop_map(|(who, script)| Act::Starts(who, script)),
        4 => script().prop_map(|script| Act::Starts("Lena", script)),
        6 => Just(Act::Says("Lena", "!next")),
        2 => Just(Act::Says("Lena", "!resume")),
        1 => who().prop_map(Act::ForgetsSelf),
        1 => who().prop_map(Act::Corrects),
        3 => (who(), prop::sample::select(vec!["1", "1", "2", "pass"]))
            .prop_map(|(who, word)| Act::HandsOver(who, word)),
        2 => who().prop_map(Act::Joins),
        2 => who().prop_map(Act::Goes),
        4 => (1..30_i64).prop_map(Act::Passes),
        1 => Just(Act::Passes(2_000)),
        2 => Just(Act::Restarts),
        5 => any::<bool>().prop_map(Act::Line),
        1 => who().prop_map(Act::CutOff),
        1 => who().prop_map(Act::Unverified),
        1 => Just(Act::Removed),
    ]
}

const SCRIPTS: &[(&str, &str)] = &[
    ("evening", WHOLE),
    ("alone", PRIVATE),
    ("threats", RED),
    ("quiet", SILENCE),
    ("votes", VOTES),
    ("back", FLOOR),
    ("morning", DRILL),
    ("needs", GATHER),
    ("papers", PAPERS),
    ("groups", GROUPS),
    ("lasting", LASTING),
    ("items", ITEMS),
    ("steered", STEERED),
    ("named", NAMED),
    ("letter", LETTER),
    ("star", STAR),
    ("light", LIGHT),
    ("onward", ONWARD),
    ("session", SESSION),
];

fn session(stage: &Stage) -> Option<Session> {
    let row = stage.store.get(Table::Session, circle().as_bytes()).unwrap()?;
    Some(decode(&row).unwrap())
}

/// A mark for what is written alone now, by who may come to read it.
fn mark(stage: &Stage) -> &'static str {
    let Some(session) = session(stage) else { return "deep" };
    if matches!(session.state, State::Bringing(_)) {
        return "brought";
    }
    let row = stage.store.get(Table::Script, circle().as_bytes()).unwrap().unwrap();
    let script: serde_json::Value = serde_json::from_slice(row.get(2..).unwrap()).unwrap();
    let name = ScriptName(script.get("name").and_then(|name| name.as_str()).unwrap().to_owned());
    let script = library(SCRIPTS).get(&name).unwrap().clone();
    let step = script.steps.get(session.step);
    if step.is_some_and(|step| step.hand == HandOn::Offered) {
        return "mine";
    }
    let kind = step.map(|step| step.kind.clone());
    let later = step.is_some_and(|step| script.steps.iter().any(|other| takes_up(other, &step.id)));
    match kind.filter(|_| matches!(session.state, State::Gather(_))) {
        // It may be shown in the circle, and asked about in private.
        Some(Kind::Wall { .. }) if later => "hung",
        // It may be shown in the circle.
        Some(Kind::Wall { .. }) => "wall",
        // It may be shown in the circle, and others may borrow it.
        Some(Kind::Gallery { .. } | Kind::Table { harvest: TableHarvest::Group, .. }) => "hung",
        _ => "deep",
    }
}

/// Whether a step takes up what another has gathered.
fn takes_up(step: &Step, id: &StepId) -> bool {
    match &step.kind {
        Kind::Vote { options: Options::From(from) | Options::Each(from), .. }
        | Kind::Table { from: Some(from), .. }
        | Kind::Board { from: Some(from), .. }
        | Kind::Sort { from, .. } => from == id,
        _ => false,
    }
}

/// Whether what somebody writes alone now goes to a facilitator, as they have been told.
fn wishes(stage: &Stage, who: &str) -> bool {
    let row = stage.store.get(Table::Person, user(who).as_bytes()).unwrap();
    let person: Option<Person> = row.map(|row| decode(&row).unwrap());
    let asked = person.map(|person| person.topics).unwrap_or_default();
    let open = asked.iter().rev().find(|topic| topic.is_open_question());
    matches!(open, Some(Topic::TakeOut { .. }))
}

/// Whether what somebody writes alone now becomes what is voted on, as they have been told.
fn lists(stage: &Stage, who: &str) -> bool {
    let row = stage.store.get(Table::Person, user(who).as_bytes()).unwrap();
    let person: Option<Person> = row.map(|row| decode(&row).unwrap());
    let asked = person.map(|person| person.topics).unwrap_or_default();
    asked.iter().any(|topic| matches!(topic, Topic::VoteOptions { .. }))
}

/// What was written for a step that brings something, and waits for a yes; of everybody, or of one.
fn unconfirmed(stage: &Stage, who: Option<&str>) -> Vec<String> {
    let rows = stage.store.scan(Table::Answer).unwrap().into_iter();
    let theirs = who.map(|who| user(who).to_string()).unwrap_or_default();
    rows.filter_map(|(key, row)| {
        let key = String::from_utf8(key).unwrap();
        let waits = key.contains("\nquestion\n1\n") && key.ends_with(&theirs);
        waits.then(|| decode::<Answer>(&row).unwrap().text)
    })
    .collect()
}

/// Whether somebody does an exercise alone.
fn does_alone(stage: &Stage, who: &str) -> bool {
    let place = crate::circle::place_of(&user(who)).unwrap();
    stage.store.get(Table::Session, place.as_bytes()).unwrap().is_some()
}

/// Whether somebody has said to whom they would hand what is theirs, and is asked once more.
fn is_asked_to_hand(stage: &Stage, who: &str) -> bool {
    let row = stage.store.get(Table::Person, user(who).as_bytes()).unwrap();
    let person: Option<Person> = row.map(|row| decode(&row).unwrap());
    let topics = person.map(|person| person.topics).unwrap_or_default();
    topics.iter().any(|topic| matches!(topic, Topic::Hand { chosen: Some(_), .. }))
}

fn stopped(stage: &Stage) -> bool {
    let halted = session(stage).and_then(|session| session.halted);
    halted.is_some_and(|halted| halted.why == Halt::Stop)
}

fn to_circle(outgoing: &Outgoing) -> bool {
    outgoing.to == Destination::Room(circle())
}

fn said(outgoing: &Outgoing) -> &str {
    match &outgoing.deed {
        Deed::Say(body) => &body.markdown,
        Deed::Attach(file) => std::str::from_utf8(file.content.as_bytes()).unwrap_or_default(),
        _ => "",
    }
}

/// A stage whose every act is watched.
struct Watched {
    stage: Stage,
    secrets: usize,
    /// What a facilitator has brought and said yes to.
    affirmed: BTreeSet<String>,
    /// Who has said yes to handing something over.
    handed: BTreeSet<&'static str>,
}

impl Watched {
    fn new() -> Self {
        let mut stage = Stage::with_circle(library(SCRIPTS), &["Mira", "Joy", "Ana"]);
        for name in ["Lena", "Mira", "Joy"] {
            stage.befriend(name);
        }
        Self { stage, secrets: 0, affirmed: BTreeSet::new(), handed: BTreeSet::new() }
    }

    fn act(&mut self, act: &Act) {
        let (ran, was_stopped) = (session(&self.stage).is_some(), stopped(&self.stage));
        self.stage.done.clear();
        let gathered = self.stage.rows(Table::Harvest) > 0;
        if let Act::Whispers(who, "yes" | "1") = act {
            self.affirmed.extend(unconfirmed(&self.stage, Some(who)));
        }
        let invited = self.perform(act);
        let stage = &self.stage;
        let runs = session(stage);

        if was_stopped && stopped(stage) {
            let ours =
                |deed: &&Outgoing| deed.circle == Some(circle()) && deed.lane != Lane::Control;
            let after: Vec<&str> = stage.done.iter().filter(ours).map(said).collect();
            assert!(after.is_empty(), "sent after stop: {after:?}");
        }
        let waiting = stage.waiting();
        if stopped(stage) {
            let ours =
                |deed: &&Outgoing| deed.circle == Some(circle()) && deed.lane != Lane::Control;
            let queued: Vec<&str> = waiting.iter().filter(ours).map(said).collect();
            assert!(queued.is_empty(), "queued after stop: {queued:?}");
        }
        self.asks_no_one_who_stays_out(runs.as_ref());
        if !ran && runs.is_none() && !invited && !gathered {
            let speaks: Vec<&str> =
                stage.done.iter().filter(|deed| to_circle(deed)).map(said).collect();
            assert!(speaks.is_empty(), "said though nothing runs: {speaks:?}");
        }
        for deed in stage.done.iter().chain(&waiting) {
            self.keeps_secrets(deed);
            self.asks_before_it_shows(deed);
        }
        let awaits = runs.as_ref().and_then(|session| match &session.state {
            State::Bringing(bringing) => bringing.asked.clone(),
            _ => None,
        });
        let theirs = unconfirmed(stage, awaits.as_ref().map(|user| user.localpart()));
        assert_eq!(theirs, unconfirmed(stage, None), "words lie about that nobody waits for");
        self.is_coherent(runs.as_ref());
    }

    /// Who has not said yes has no turn and no question of the exercise, and a red exercise that
    /// goes on has its two people (P10).
    fn asks_no_one_who_stays_out(&self, runs: Option<&Session>) {
        let Some(session) = runs else {
            assert_eq!(self.not_yet(), 0, "what was said about taking part outlives the exercise");
            return;
        };
        let out = |user: &OwnedUserId| session.care.asks && !session.takes_part(user);
        match &session.state {
            State::Round(round) => {
                // Others may hand it to them; then nobody waits for them, unless they write.
                let named = self.script() == "light" && !round.had.is_empty();
                let holder = round.holder.iter().filter(|_| !named);
                let mut waits = holder.chain(&round.queue).chain(&round.later);
                assert!(!waits.any(out), "a turn without a yes");
            }
            State::Gather(gather) => {
                assert!(!gather.asked.iter().any(out), "a question without a yes");
            }
            State::Announced
            | State::Open
            | State::Silence
            | State::Plenary(_)
            | State::Drill(_)
            | State::Groups(_)
            | State::Board
            | State::Bringing(_)
            | State::Sorting { .. } => {}
        }
        let begun = !matches!(session.state, State::Announced);
        if self.script() == "threats" && begun && session.halted.is_none() {
            let row = self.stage.store_row(Table::Circle);
            let circle: Circle = decode(&row).unwrap();
            let here = |user: &OwnedUserId| circle.is_here(user);
            let supports = |user: &OwnedUserId| {
                circle.care.supporters.iter().any(|other| other.agreed && other.user == *user)
            };
            let leads = circle.facilitators.iter().filter(|user| here(user));
            let two = leads.clone().any(|leader| {
                circle.members.iter().any(|member| member.user != *leader && supports(&member.user))
            });
            assert!(two, "a red exercise goes on without two people");
        }
    }

    /// The circle reads nothing of what is brought before its author has said yes.
    fn asks_before_it_shows(&self, deed: &Outgoing) {
        let text = said(deed);
        for (at, _) in text.match_indices("brought-").filter(|_| to_circle(deed)) {
            let words: Vec<&str> = text[at..].split_whitespace().take(2).collect();
            let number =
                words.get(1).map_or("", |word| word.trim_matches(|c: char| !c.is_numeric()));
            let brought = format!("{} {number}", words.first().unwrap());
            assert!(self.affirmed.contains(&brought), "shown without a yes: {text}");
        }
    }

    fn not_yet(&self) -> usize {
        let rows = self.stage.store.scan(Table::Care).unwrap();
        rows.iter().filter(|(key, _)| key.starts_with(b"not yet")).count()
    }

    fn script(&self) -> String {
        let row = self.stage.store.get(Table::Script, circle().as_bytes()).unwrap().unwrap();
        let script: serde_json::Value = serde_json::from_slice(row.get(2..).unwrap()).unwrap();
        script.get("name").and_then(|name| name.as_str()).unwrap().to_owned()
    }

    /// P6: what is confided goes back to its author, or onto a wall, and nowhere else.
    fn keeps_secrets(&self, deed: &Outgoing) {
        let text = said(deed);
        if let Deed::Attach(file) = &deed.deed {
            let file = String::from_utf8_lossy(file.content.as_bytes());
            // A form goes back to whoever filled it, a script to whoever made it, and they hold
            // nobody else's words.
            let filled = file.starts_with("# Papers") || file.contains("made from");
            for name in PEOPLE {
                let own = filled && deed.to == Destination::Private(user(name));
                assert!(own || !file.contains(name), "handed out: {file}");
            }
            assert!(
                filled || !file.contains("deep") && !file.contains("wish"),
                "handed out: {file}"
            );
        }
        if to_circle(deed) {
            assert!(!text.contains("deep"), "told the circle: {text}");
            assert!(!text.contains("mine"), "told the circle: {text}");
            assert!(!text.contains("among us"), "told the circle: {text}");
            return;
        }
        assert!(!text.contains("among us"), "repeated: {text}");
        for name in PEOPLE {
            let theirs = deed.to == Destination::Private(user(name));
            for mark in ["deep", "wall"] {
                let secret = format!("{mark}-{name}");
                assert!(theirs || !text.contains(&secret), "told somebody else: {text}");
            }
            let secret = format!("mine-{name}");
            let handed = theirs || self.handed.contains(name);
            assert!(handed || !text.contains(&secret), "handed without a word: {text}");
        }
    }

    fn is_coherent(&self, runs: Option<&Session>) {
        let stage = &self.stage;
        let timers: Vec<TimerKey> = stage.timers();
        let in_session = |key: &TimerKey| {
            matches!(
                key,
                TimerKey::StepTime(room)
                    | TimerKey::Turn(room)
                    | TimerKey::Silence(room)
                    | TimerKey::DrillEvent(room)
                    | TimerKey::Talk(room) if *room == circle()
            )
        };
        self.those_alone_are_coherent(&timers);
        let Some(session) = runs else {
            assert!(!timers.iter().any(in_session), "a timer without a session: {timers:?}");
            if stage.rows(Table::Session) == 0 {
                assert_eq!((stage.rows(Table::Script), stage.rows(Table::Answer)), (0, 0));
            }
            assert!(stage.offline || stage.open_groups().is_empty(), "a room is left open");
            assert!(stage.offline || stage.rows(Table::Breakout) == 0, "a room is still known");
            return;
        };
        if session.halted.is_some() {
            assert!(!timers.iter().any(in_session), "a timer while halted: {timers:?}");
        }
        let talks = matches!(session.state, State::Groups(_));
        assert!(talks || !timers.contains(&TimerKey::Talk(circle())), "nobody talks in groups");
        self.groups_are_coherent(session);
        for board in &session.boards {
            let mut people = board.scribe.iter().chain(board.authors.iter().flatten());
            assert!(people.all(|user| session.takes_part(user)), "whoever left writes a table");
        }
        match &session.state {
            State::Round(round) => {
                let mut seen = BTreeSet::new();
                let all = round.holder.iter().chain(&round.queue).chain(&round.later);
                for user in all {
                    assert!(seen.insert(user), "two places in one round");
                }
                if let Some(holder) = &round.holder {
                    let takes_part = session.takes_part(holder) || round.quiet;
                    assert!(takes_part, "whoever left has the word");
                } else {
                    assert!(session.halted.is_some(), "nobody has the word");
                    assert!(round.naming.is_empty(), "nobody names the next");
                }
            }
            State::Silence => {
                let waits = timers.contains(&TimerKey::Silence(circle()));
                assert!(waits || session.halted.is_some(), "a silence without an end");
            }
            State::Plenary(plenary) => {
                let mut seen = BTreeSet::new();
                for user in plenary.speaker.iter().chain(&plenary.hands) {
                    assert!(seen.insert(user), "two places on one list");
                    assert!(session.takes_part(user), "whoever left waits for the word");
                }
            }
            State::Drill(drill) => {
                let waits = timers.contains(&TimerKey::DrillEvent(circle()));
                let standing = standing(&*stage.store, &circle()).unwrap().unwrap();
                let Some(Kind::Inject { at, .. }) = standing.kind else { panic!("no drill") };
                let by_hand = drill.missed > 0 || drill.next == at.len();
                assert!(waits || by_hand || session.halted.is_some(), "a drill stands still");
                assert!(drill.roles.iter().all(|(_, user)| session.takes_part(user)));
            }
            State::Board => {
                let board = session.boards.last().unwrap();
                assert!(board.scribe.is_some() || session.halted.is_some(), "nobody writes");
            }
            State::Announced
            | State::Open
            | State::Gather(_)
            | State::Groups(_)
            | State::Bringing(_)
            | State::Sorting { .. } => {}
        }
    }

    /// Whoever does an exercise alone has one, which waits a day for them, and no circle of their own;
    /// what is kept until a day has its timer.
    fn those_alone_are_coherent(&self, timers: &[TimerKey]) {
        let stage = &self.stage;
        assert!(stage.rows(Table::Circle) <= 1, "a circle of one is kept");
        let places = PEOPLE.map(|name| crate::circle::place_of(&user(name)).unwrap());
        for place in places {
            let runs = stage.store.get(Table::Session, place.as_bytes()).unwrap().is_some();
            let waits = timers.contains(&TimerKey::StepTime(place.clone()));
            assert_eq!(runs, waits, "an exercise alone without an end, or an end without it");
            assert!(runs || !timers.contains(&TimerKey::Silence(place)), "a silence for nobody");
        }
        let waits = timers.iter().any(|key| matches!(key, TimerKey::MayHand(..)));
        let on_its_way = !stage.waiting().is_empty();
        let copies = stage.rows(Table::Hand);
        assert!(!waits || copies > 0, "a day for nothing to hand over");
        assert!(waits || on_its_way || copies == 0, "a copy is kept for ever");
        let kept = stage.rows(Table::Kept);
        let back = timers.iter().filter(|key| matches!(key, TimerKey::Kept(..))).count();
        assert!((kept == 0) == (back == 0), "kept for ever, or a day for nothing");
    }

    /// Everybody is in one group at most, and nobody is alone in one while others are together.
    fn groups_are_coherent(&self, session: &Session) {
        let stage = &self.stage;
        let mut seen = BTreeSet::new();
        for user in session.groups.iter().flat_map(|group| &group.people) {
            assert!(seen.insert(user), "in two groups");
            assert!(session.takes_part(user), "whoever left is in a group");
        }
        if session.halted.is_some() {
            return;
        }
        let open = || session.groups.iter().filter(|group| !group.lost);
        let alone = open().any(|group| group.people.len() < 2);
        assert!(!alone || open().count() == 1, "alone, though others are together");
        if !stage.offline {
            let mut names: Vec<String> = open().map(|group| group.name.clone()).collect();
            let mut rooms = stage.open_groups();
            names.sort();
            rooms.sort();
            assert_eq!(rooms, names, "groups without a room, or rooms without a group");
        }
    }

    /// Does it. Whether Kolo may say something in the circle though nothing runs.
    fn perform(&mut self, act: &Act) -> bool {
        let stage = &mut self.stage;
        match act {
            Act::Says(who, word) => {
                stage.says(who, word);
                return word.starts_with('!');
            }
            Act::Whispers(who, word) if stage.has_private(who) => {
                if matches!(*word, "1" | "yes") && is_asked_to_hand(stage, who) {
                    self.handed.insert(who);
                }
                stage.whispers(who, word);
                return word.starts_with('!');
            }
            Act::Speaks(who) => stage.says(who, "It is what it is. done"),
            Act::Confides(who) if stage.has_private(who) => {
                self.secrets += 1;
                let mark = match mark(stage) {
                    _ if wishes(stage, who) => "wish",
                    _ if lists(stage, who) => "listed",
                    // It may be for what they do alone, which they may hand over.
                    "deep" if does_alone(stage, who) => "mine",
                    "wall" if does_alone(stage, who) => "either",
                    mark => mark,
                };
                stage.whispers(who, &format!("{mark}-{who} {}", self.secrets));
            }
            Act::SaysInGroup(who, word) => {
                let Some(group) = stage.group_of(who) else { return false };
                stage.says_in(&group, who, "It stays among us.");
                if let Some(group) = stage.group_of(who) {
                    stage.says_in(&group, who, word);
                }
                return word.starts_with('!');
            }
            Act::LeavesRoom(who) => {
                if let Some(group) = stage.group_of(who) {
                    stage.is_in_group(&group, who, false);
                }
            }
            Act::PutOut(who) => {
                if let Some(group) = stage.group_of(who) {
                    stage.puts_kolo_out(&group);
                }
            }
            Act::Refuses(all) => {
                let names = ["Birch", "Oak", "Linden", "Alder", "Maple"].map(ToOwned::to_owned);
                stage.refused = if *all { names.into() } else { BTreeSet::new() };
            }
            Act::Starts(who, script) => {
                stage.says(who, &format!("!start {}", script));
                return true;
            }
            Act::ForgetsSelf(who) => {
                stage.says(who, "!forget me");
                return true;
            }
            Act::HandsOver(who, word) if stage.has_private(who) => {
                stage.whispers(who, "hand to 1");
                if *word == "1" && is_asked_to_hand(stage, who) {
                    self.handed.insert(who);
                }
                stage.whispers(who, word);
            }
            Act::Corrects(who) => {
                let content = corrected(&stage.last_event(), "deep, corrected");
                let message = stage.message(&circle(), who, content);
                stage.feed(message);
            }
            Act::Joins(who) => stage.joins(who),
            Act::Goes(who) => stage.goes(who),
            Act::Passes(minutes) => stage.pass(*minutes),
            Act::Restarts => stage.restart(),
            Act::Line(works) => {
                stage.offline = !works;
                stage.deliver();
                return true;
            }
            Act::CutOff(who) => {
                let person = user(who);
                if !stage.cut_off.remove(&person) {
                    stage.cut_off.insert(person);
                }
            }
            Act::Unverified(who) => {
                stage.feed(Happening::Unverified { room: circle(), person: user(who) });
            }
            Act::Removed => {
                stage.feed(Happening::Gone { room: circle(), why: Departure::Left });
                let (room, inviter) = (circle(), user("lena"));
                stage.feed(Happening::Invited { room, inviter, direct: false });
                return true;
            }
            Act::Whispers(..) | Act::Confides(_) | Act::HandsOver(..) => {}
        }
        false
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_do_kolo_keeps_its_promises(
        first in prop::sample::select(vec![
            "evening", "alone", "threats", "votes", "back", "morning", "needs", "papers",
            "groups", "lasting", "items", "items", "steered", "letter", "star", "light", "onward",
            "session",
        ]),
        acts in prop::collection::vec(act(), 1..50),
    ) {
        let mut watched = Watched::new();
        let first = [
            Act::Says("Lena", "!support Joy"),
            Act::Whispers("Joy", "yes"),
            Act::Starts("Lena", first),
            Act::Whispers("Joy", "yes"),
            Act::Says("Lena", "!next"),
        ];
        for act in first.iter().chain(&acts) {
            watched.act(act);
        }
    }
}

#[test]
fn groups_that_wait_to_be_ended_do_not_end_those_of_the_next_session() {
    let mut watched = Watched::new();
    let acts = [
        Act::Says("Lena", "!support Joy"),
        Act::Whispers("Joy", "yes"),
        Act::Starts("Lena", "groups"),
        Act::Whispers("Joy", "yes"),
        Act::Says("Lena", "!next"),
        Act::Line(false),
        Act::SaysInGroup("Lena", "!stop"),
        Act::Starts("Lena", "groups"),
        Act::Says("Lena", "!next"),
        Act::Line(true),
    ];
    for act in &acts {
        watched.act(act);
    }
    assert_eq!(watched.stage.open_groups().len(), 2);
}

#[test]
fn a_group_whose_room_is_there_is_not_lost_when_nobody_can_be_invited_anew() {
    let mut watched = Watched::new();
    let acts = [
        Act::Says("Lena", "!support Joy"),
        Act::Whispers("Joy", "yes"),
        Act::Starts("Lena", "groups"),
        Act::Whispers("Joy", "yes"),
        Act::Says("Lena", "!next"),
        Act::Goes("Joy"),
        Act::Refuses(true),
        Act::Whispers("Mira", "stop"),
        Act::Joins("Joy"),
        Act::Says("Lena", "!resume"),
    ];
    for act in &acts {
        watched.act(act);
    }
    assert_eq!(watched.stage.open_groups(), ["Birch"]);
}
