//! Small groups: how they are made, what happens in their rooms, and how they come back.

use super::*;
use crate::{
    core::{Destination, Happening},
    store::Table,
};

const PAIRS: &str = "# Listening

minutes: 20
care: green
lineage: test

We listen to each other in pairs.

## pairs: listen
minutes: 12
harvest: none

> What did you carry here today?
>
> What can stay outside the door?

## say: after
minutes: 2

> Look around the circle.
";

const TROIKA: &str = "# Troika

minutes: 50
care: amber
lineage: test

Counsel in threes, each of us once.

## trios: counsel
minutes: 30
turns: each
times: 2, 6, 2
harvest: none

> {name}, what help do you want?
>
> You others: what do you notice, what might one try? {name} only reads now.
>
> {name}, what will you keep?

## close: leaving
minutes: 5

That was our counsel.

> How are you leaving?
";

const ONE_TWO_FOUR: &str = "# One two four

minutes: 30
care: green
lineage: test

One question, first alone, then in pairs, then in fours, then all.

## private: one
minutes: 3
harvest: own

> What would make our work lighter?

## pairs: two
minutes: 6
harvest: none

> What do your answers have in common?

## fours: four
minutes: 10
mix: join
harvest: group

> Which thought shall the circle hear?

## say: all
minutes: 5

> What do these have in common?
";

const BY_HAND: &str = "# By hand

minutes: 20
care: green
lineage: test

Groups that are made with care.

## pairs: talk
minutes: 10
mix: by-hand
harvest: none

> What do you need?

## say: after
minutes: 2

> Welcome back.
";

const NEW: &str = "# New

minutes: 20
care: green
lineage: test

Two rounds of pairs.

## pairs: first
minutes: 5
harvest: none

> What is new?

## pairs: second
minutes: 5
mix: new
harvest: none

> What is old?

## say: after
minutes: 2

> Welcome back.
";

const LINES: &str = "# Lines

minutes: 20
care: green
lineage: test

Pairs that bring one line.

## pairs: talk
minutes: 10
harvest: group

> What do we need?

## say: after
minutes: 2

> Welcome back.
";

const TABLE: &str = "# Cards

minutes: 40
care: green
lineage: test

Groups that fill a table.

## pairs: talk
minutes: 10
harvest: none

> What threatens our work?

## table: cards
minutes: 15
by: group
harvest: own

| threat | what we have against it |
|---|---|

## say: after
minutes: 2

> Welcome back.
";

const EIGHT: [&str; 8] = ["Mira", "Joy", "Ana", "Tarek", "Nora", "Ilse", "Rosa", "Sami"];

fn friends(script: &str, people: &[&str]) -> Stage {
    let mut stage = Stage::with_friends(library(&[("script", script)]), people);
    stage.says("Lena", "!start script");
    stage.lines.clear();
    stage
}

/// The people whom one group holds, by the name of somebody in it.
fn together(stage: &Stage, name: &str) -> Vec<&'static str> {
    let group = stage.group_of(name);
    let all = ["Lena"].into_iter().chain(EIGHT);
    all.filter(|other| stage.group_of(other) == group).collect()
}

#[test]
fn nine_people_talk_in_pairs_and_one_of_three_and_come_back() {
    let mut stage = Stage::with_friends(library(&[("script", PAIRS)]), &EIGHT);
    stage.says("Lena", "!start script");
    stage.says("Lena", "!next");
    assert_eq!(stage.open_groups().len(), 4);
    let group = stage.group_of("Mira").unwrap();
    stage.says_in(&group, "Mira", "A long way, and the heat.");
    stage.says_in(&group, "Mira", "done");
    stage.pass(6);
    stage.pass(4);
    stage.pass(2);
    stage.whispers("Lena", "2");
    stage.pass(5);
    stage.whispers("Lena", "1");
    assert_eq!(stage.open_groups().len(), 0);
    assert_eq!(stage.rows(Table::Breakout), 1);
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    assert_eq!(stage.rows(Table::Breakout), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn three_advise_each_other_in_turns() {
    let mut stage = friends(TROIKA, &["Mira", "Joy"]);
    stage.agree(&["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.pass(2);
    stage.pass(6);
    stage.pass(2);
    stage.note("the second asks for nothing today");
    let turns = |stage: &Stage| {
        let turns = stage.lines.iter().filter_map(|line| line.split("This is ").nth(1));
        turns.map(|turn| turn.split('\'').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let second = turns(&stage).last().unwrap().clone();
    stage.says_in("Birch", &second, "pass");
    assert_eq!(turns(&stage).len(), 3);
    stage.pass(12);
    let third = turns(&stage).last().unwrap().clone();
    stage.says_in("Birch", &third, "!done");
    stage.pass(10);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn one_two_four_all() {
    let mut stage = friends(ONE_TWO_FOUR, &EIGHT[..7]);
    stage.says("Lena", "!next");
    for name in ["Lena"].into_iter().chain(EIGHT.into_iter().take(7)) {
        stage.whispers(name, "pass");
    }
    stage.note("in pairs");
    let before = together(&stage, "Mira");
    stage.lines.clear();
    stage.pass(6);
    stage.says("Lena", "!call back");
    stage.says("Lena", "!next");
    let after = together(&stage, "Mira");
    assert!(before.iter().all(|name| after.contains(name)), "{before:?} are not in {after:?}");
    assert_eq!((before.len(), after.len()), (2, 4));
    let (mine, other) = (stage.group_of("Mira").unwrap(), stage.open_groups());
    let other = other.into_iter().find(|name| *name != mine).unwrap();
    stage.says_in(&mine, "Mira", "line: we carry *less* together");
    stage.pass(8);
    stage.says("Lena", "!next");
    let writes = ["Lena"].into_iter().chain(EIGHT).find(|name| !after.contains(name)).unwrap();
    stage.says_in(&other, writes, "!line");
    stage.says_in(&other, writes, "!line Rest is part of the work.");
    assert!(!stage.remembers("Rest is part") || stage.rows(Table::Answer) == 0);
    stage.says("Lena", "!next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_facilitator_says_who_goes_with_whom() {
    let mut stage = friends(BY_HAND, &["Mira", "Joy", "Ana", "Tarek", "Nora"]);
    stage.says("Lena", "!next");
    stage.pass(20);
    stage.whispers("Lena", "Mira and Joi / Ana, Tarek");
    stage.whispers("Lena", "Mira and Joy / Ana, Mira");
    stage.whispers("Lena", "mira and Joy / Ana Tarek");
    assert_eq!(stage.group_of("Lena"), None);
    assert!(stage.group_of("Nora").is_some());
    stage.note("it would be better otherwise");
    stage.says("Mira", "!groups Mira Ana");
    stage.says("Lena", "!groups Mira Ana / Joy Tarek Nora");
    assert_eq!(together(&stage, "Mira"), ["Mira", "Ana"]);
    stage.says("Lena", "!call back");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn those_who_have_talked_meet_others_in_new_pairs() {
    let people = &EIGHT[..3];
    for seed in 0..8 {
        let mut stage = friends(NEW, people);
        (0..seed).for_each(|_| stage.says("Joy", "Just talking."));
        stage.says("Lena", "!next");
        let first = together(&stage, "Mira");
        stage.says("Lena", "!next");
        stage.says("Lena", "!next");
        let second = together(&stage, "Mira");
        assert_eq!((first.len(), second.len()), (2, 2));
        assert_ne!(first, second);
    }
}

#[test]
fn somebody_comes_late_and_goes_to_the_smallest_group() {
    let mut stage = friends(PAIRS, &["Mira", "Joy", "Ana", "Tarek"]);
    stage.befriend("Nora");
    stage.says("Lena", "!next");
    stage.pass(3);
    stage.joins("Nora");
    assert_eq!(together(&stage, "Nora").len(), 3);
    stage.goes("Nora");
    assert_eq!(stage.group_of("Nora"), None);
    stage.joins("Nora");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_leaves_and_nobody_is_left_alone() {
    let mut stage = friends(LINES, &["Mira", "Joy", "Ana", "Tarek", "Nora"]);
    stage.says("Lena", "!next");
    let group = stage.group_of("Mira").unwrap();
    let other = *together(&stage, "Mira").iter().find(|name| **name != "Mira").unwrap();
    stage.says_in(&group, "Mira", "!line Time to breathe");
    assert!(stage.remembers("Time to breathe"));
    stage.says_in(&group, "Mira", "leave");
    assert!(!stage.remembers("Time to breathe"));
    assert_eq!(stage.group_of("Mira"), None);
    assert_eq!(together(&stage, other).len(), 3);
    let left = stage.group_of("Lena").unwrap();
    stage.is_in_group(&left, "Lena", false);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p7_a_stop_in_a_groups_room_halts_everything() {
    let mut stage = friends(LINES, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    stage.pass(4);
    let group = stage.group_of("Mira").unwrap();
    stage.says_in(&group, "Mira", "Stop!");
    stage.pass(60);
    stage.says_in(&group, "Mira", "!line What I wrote still counts");
    stage.says_in(&group, "Mira", "!resume");
    stage.says("Lena", "!resume");
    stage.pass(6);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p7_who_holds_still_in_a_groups_room_is_heard_in_every_group() {
    let mut stage = friends(LINES, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    stage.pass(2);
    let group = stage.group_of("Mira").unwrap();
    stage.lines.clear();
    stage.says_in(&group, "Mira", "hold");
    let told = |room: &String| {
        stage.lines.iter().any(|line| line.starts_with(room) && line.contains("!resume"))
    };
    let rooms: Vec<String> = stage.open_groups().iter().map(|one| format!("[{one}]")).collect();
    assert_eq!(rooms.len(), 2);
    assert!(rooms.iter().all(told), "{:?}", stage.lines);
    assert!(told(&"circle".to_owned()));
}

#[test]
fn p7_a_stop_before_the_rooms_are_open_opens_none_until_it_goes_on() {
    let mut stage = friends(PAIRS, &["Mira", "Joy", "Ana"]);
    stage.offline = true;
    stage.says("Lena", "!next");
    stage.says("Joy", "stop");
    assert_eq!(stage.waiting().len(), 3);
    stage.offline = false;
    stage.deliver();
    assert!(stage.open_groups().is_empty());
    stage.says("Lena", "!resume");
    assert_eq!(stage.open_groups().len(), 2);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p7_a_stop_ends_no_ending() {
    let mut stage = friends(PAIRS, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    stage.offline = true;
    stage.says("Lena", "!call back");
    stage.says("Joy", "stop");
    stage.offline = false;
    stage.deliver();
    assert!(stage.open_groups().is_empty());
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn kolo_starts_anew_while_groups_talk() {
    let mut stage = friends(LINES, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    let group = stage.group_of("Mira").unwrap();
    stage.says_in(&group, "Mira", "!line Silence helps");
    stage.sleep(9);
    stage.restart();
    stage.tick();
    stage.pass(1);
    stage.says_in(&group, "Mira", "!line Silence helps us");
    stage.says("Lena", "!next");
    stage.pass(2);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_line_is_corrected_deleted_and_forgotten() {
    let mut stage = friends(LINES, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    let group = stage.group_of("Mira").unwrap();
    stage.says_in(&group, "Mira", "!line Tiem");
    let mended = corrected(&stage.last_event(), "!line Time");
    let written = stage.last_event();
    let room = stage.group_room(&group);
    let message = stage.message(&room, "Mira", mended);
    stage.note("Mira corrects it");
    stage.feed(message);
    assert!(stage.remembers("Time") && !stage.remembers("Tiem"));
    stage.note("Mira deletes it");
    let (sender, event) = (user("mira"), written.as_str().try_into().unwrap());
    stage.feed(Happening::Redacted { room, sender, event });
    assert!(!stage.remembers("Time"));
    stage.says_in(&group, "Mira", &format!("!line {}", "very ".repeat(80)));
    stage.says_in(&group, "Mira", "!line Once more");
    stage.says_in(&group, "Mira", "forget me");
    assert!(!stage.remembers("Once more"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_room_that_cannot_be_opened_is_told_and_the_others_go_on() {
    let mut stage = friends(LINES, &["Mira", "Joy", "Ana"]);
    stage.refused.insert("Oak".to_owned());
    stage.says("Lena", "!next");
    stage.puts_kolo_out("Birch");
    stage.says("Lena", "!call back");
    stage.says("Lena", "!stop");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_table_that_groups_fill_keeps_their_rooms_open() {
    let mut stage = friends(TABLE, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    stage.pass(10);
    stage.whispers("Lena", "1");
    assert_eq!(stage.open_groups().len(), 2);
    let asked: Vec<&str> = ["Lena", "Mira", "Joy", "Ana"]
        .into_iter()
        .filter(|name| stage.lines.iter().any(|line| line.contains(&format!("{name} writes for"))))
        .collect();
    assert_eq!(asked.len(), 2);
    let scribe = *asked.first().unwrap();
    let other = *together(&stage, scribe).iter().find(|name| **name != scribe).unwrap();
    let group = stage.group_of(scribe).unwrap();
    stage.says_in(&group, other, &format!("!scribe {other}"));
    stage.says("Lena", "!skip");
    assert!(stage.open_groups().is_empty());
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p6_a_table_of_a_group_comes_back_to_all_of_the_group_and_to_nobody_else() {
    let mut stage = friends(TABLE, &["Mira", "Joy", "Ana", "Tarek", "Nora"]);
    stage.says("Lena", "!next");
    stage.pass(10);
    stage.whispers("Lena", "1");
    let all = ["Lena", "Mira", "Joy", "Ana", "Tarek", "Nora"];
    let writes = |name: &str| format!("{name} writes for");
    let scribe = *all
        .iter()
        .find(|name| stage.lines.iter().any(|line| line.contains(&writes(name))))
        .unwrap();
    let group = together(&stage, scribe);
    for words in ["a raid", "a locked door", "no", "1"] {
        stage.whispers(scribe, words);
    }
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.says("Lena", "!next");
    for name in all {
        let to = format!("→ {name} |");
        let got = stage.lines.iter().any(|line| line.starts_with(&to) && line.contains("a raid"));
        assert_eq!(got, group.contains(&name), "{name}");
    }
    assert!(!stage.remembers("a raid"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_groups_bring_stands_under_the_last_question() {
    let script = PAIRS.replace("harvest: none", "harvest: group");
    let mut stage = friends(&script, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    for group in stage.open_groups() {
        let name = ["Lena", "Mira", "Joy", "Ana"]
            .into_iter()
            .find(|name| stage.group_of(name).as_ref() == Some(&group))
            .unwrap();
        stage.says_in(&group, name, "!line The noise of the road");
    }
    stage.says("Lena", "!next");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.says("Lena", "!next");
    let preview = stage.lines.concat();
    assert!(preview.contains("What can stay outside the door?"), "{preview}");
    assert!(!preview.contains("What did you carry here today?"), "{preview}");
}

#[test]
fn skipping_going_back_and_ending_close_the_rooms() {
    let mut stage = friends(PAIRS, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "!skip");
    assert!(stage.open_groups().is_empty());
    stage.says("Lena", "!back");
    assert_eq!(stage.open_groups().len(), 2);
    stage.says("Lena", "!back");
    assert_eq!(stage.open_groups(), ["Maple", "Cedar"].map(ToOwned::to_owned));
    stage.says("Lena", "!stop");
    assert!(stage.open_groups().is_empty());
    assert_eq!(stage.rows(Table::Breakout), 0);
}

#[test]
fn groups_in_spanish() {
    let spanish = "# Frases\n\nParejas que traen una frase.\n\n## pairs: talk\n\n\
                   > ¿Qué necesitamos?\n\n## say: after\n\n> De vuelta.\n";
    let scripts = library(&[("script", LINES), ("es/script", spanish)]);
    let mut stage = Stage::with_friends(scripts, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!idioma español");
    stage.whispers("Lena", "!idioma español");
    stage.says("Lena", "!empezar script");
    stage.says("Lena", "!siguiente");
    let group = stage.group_of("Mira").unwrap();
    stage.says_in(&group, "Mira", "frase: más tiempo");
    stage.pass(10);
    stage.whispers("Lena", "1");
    stage.pass(2);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_room_that_nobody_waits_for_is_ended() {
    let mut stage = friends(PAIRS, &["Mira", "Joy", "Ana"]);
    let made =
        |room: &str, name: &str| Happening::Made { room: super::room(room), name: name.to_owned() };
    let ends = |stage: &Stage| {
        let rooms = stage.waiting().into_iter().filter_map(|outgoing| match outgoing.to {
            Destination::Room(room) => Some(room),
            _ => None,
        });
        rooms.filter(|to| *to != circle()).collect::<Vec<_>>()
    };
    stage.offline = true;
    stage.says("Lena", "!next");
    stage.feed_all(vec![made("stray", "Birch")]);
    assert!(ends(&stage).is_empty(), "a room was ended that is still to be found");
    stage.feed_all(vec![made("stray", "Walnut"), made("stray", "Walnut"), made("circle", "x")]);
    assert_eq!(ends(&stage), [room("stray")]);
}

#[test]
fn what_a_group_brought_goes_with_its_message_as_long_as_its_room_is_open() {
    let talk = TABLE.replacen("harvest: none", "harvest: group", 1);
    let mut stage = friends(&talk, &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!next");
    stage.pass(10);
    let group = stage.group_of("Mira").unwrap();
    stage.says_in(&group, "Mira", "line: A raid before dawn");
    let event = matrix_sdk::ruma::OwnedEventId::try_from(stage.last_event()).unwrap();
    stage.says("Lena", "!next");
    assert!(stage.remembers("A raid before dawn"));
    let (room, sender) = (stage.group_room(&group), user("mira"));
    stage.feed(Happening::Redacted { room, sender, event });
    assert!(!stage.remembers("A raid before dawn"));
}
