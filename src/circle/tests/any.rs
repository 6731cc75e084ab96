//! Whatever people do, in whatever order: what must never happen.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{scripts::*, *};
use crate::{
    circle::row::{Halt, Session, State},
    core::{Deed, Departure, Destination, Happening, Lane, Outgoing, TimerKey},
    script::{Kind, ScriptName},
    store::{Store, Table, decode},
};

const PEOPLE: [&str; 4] = ["Lena", "Mira", "Joy", "Ana"];

/// What people write, in the circle and alone. None of it is a sentence of their own.
const WORDS: [&str; 41] = [
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
    "!call back",
    "!groups Mira Joy / Ana",
    "!groups Mira Ana / Joy Lena",
    "!scribe Mira",
    "!line Time and rest",
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
    let word = || prop::sample::select(WORDS.as_slice());
    let script =
        || prop::sample::select(vec!["evening", "alone", "threats", "quiet", "groups", "groups"]);
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

const SCRIPTS: [(&str, &str); 5] = [
    ("evening", WHOLE),
    ("alone", PRIVATE),
    ("threats", RED),
    ("quiet", SILENCE),
    ("groups", GROUPS),
];

fn session(stage: &Stage) -> Option<Session> {
    let row = stage.store.get(Table::Session, circle().as_bytes()).unwrap()?;
    Some(decode(&row).unwrap())
}

/// Whether what is written alone now may be shown in the circle.
fn at_a_wall(stage: &Stage) -> bool {
    let Some(session) = session(stage) else { return false };
    let row = stage.store.get(Table::Script, circle().as_bytes()).unwrap().unwrap();
    let script: serde_json::Value = serde_json::from_slice(row.get(2..).unwrap()).unwrap();
    let name = ScriptName(script.get("name").and_then(|name| name.as_str()).unwrap().to_owned());
    let script = library(&SCRIPTS).get(&name).unwrap().clone();
    matches!(session.state, State::Gather(_))
        && script.steps.get(session.step).is_some_and(|step| matches!(step.kind, Kind::Wall { .. }))
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
        _ => "",
    }
}

/// A stage whose every act is watched.
struct Watched {
    stage: Stage,
    secrets: usize,
}

impl Watched {
    fn new() -> Self {
        let mut stage = Stage::with_circle(library(&SCRIPTS), &["Mira", "Joy", "Ana"]);
        for name in ["Lena", "Mira", "Joy"] {
            stage.befriend(name);
        }
        Self { stage, secrets: 0 }
    }

    fn act(&mut self, act: &Act) {
        let (ran, was_stopped) = (session(&self.stage).is_some(), stopped(&self.stage));
        self.stage.done.clear();
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
        if !ran && runs.is_none() && !invited {
            let speaks: Vec<&str> =
                stage.done.iter().filter(|deed| to_circle(deed)).map(said).collect();
            assert!(speaks.is_empty(), "said though nothing runs: {speaks:?}");
        }
        for deed in stage.done.iter().chain(&waiting) {
            self.keeps_secrets(deed);
        }
        self.is_coherent(runs.as_ref());
    }

    /// P6: what is confided goes back to its author, or onto a wall, and nowhere else.
    fn keeps_secrets(&self, deed: &Outgoing) {
        let text = said(deed);
        if to_circle(deed) {
            assert!(!text.contains("deep"), "told the circle: {text}");
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
        }
    }

    fn is_coherent(&self, runs: Option<&Session>) {
        let stage = &self.stage;
        let timers: Vec<TimerKey> = stage.timers();
        let in_session = |key: &TimerKey| {
            matches!(
                key,
                TimerKey::StepTime(_)
                    | TimerKey::Turn(_)
                    | TimerKey::Silence(_)
                    | TimerKey::Talk(_)
            )
        };
        let Some(session) = runs else {
            assert!(!timers.iter().any(in_session), "a timer without a session: {timers:?}");
            assert_eq!((stage.rows(Table::Script), stage.rows(Table::Answer)), (0, 0));
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
        match &session.state {
            State::Round(round) => {
                let mut seen = BTreeSet::new();
                let all = round.holder.iter().chain(&round.queue).chain(&round.later);
                for user in all {
                    assert!(seen.insert(user), "two places in one round");
                }
                if let Some(holder) = &round.holder {
                    assert!(session.takes_part(holder), "whoever left has the word");
                } else {
                    assert!(session.halted.is_some(), "nobody has the word");
                }
            }
            State::Silence => {
                let waits = timers.contains(&TimerKey::Silence(circle()));
                assert!(waits || session.halted.is_some(), "a silence without an end");
            }
            State::Announced | State::Open | State::Gather(_) | State::Groups(_) => {}
        }
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
                stage.whispers(who, word);
                return word.starts_with('!');
            }
            Act::Speaks(who) => stage.says(who, "It is what it is. done"),
            Act::Confides(who) if stage.has_private(who) => {
                self.secrets += 1;
                let mark = if at_a_wall(stage) { "wall" } else { "deep" };
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
            Act::Whispers(..) | Act::Confides(_) => {}
        }
        false
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_people_do_kolo_keeps_its_promises(
        first in prop::sample::select(vec!["evening", "alone", "groups"]),
        acts in prop::collection::vec(act(), 1..50),
    ) {
        let mut watched = Watched::new();
        for act in [Act::Starts("Lena", first), Act::Says("Lena", "!next")].iter().chain(&acts) {
            watched.act(act);
        }
    }
}
