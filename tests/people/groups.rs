//! Small groups: nine people in encrypted rooms of Kolo's making, and back.

use std::collections::{BTreeMap, BTreeSet};

use matrix_sdk::{
    RoomState,
    ruma::{OwnedRoomId, RoomId},
};

use crate::{
    proxy::{Fault, Proxy},
    town::{Circle, Kolo, LENA, MIRA, sandbox, test, wait_for},
};

const SCRIPT: &str = "# Lines

minutes: 20
care: green

Pairs that bring one line.

## pairs: talk
minutes: 10
harvest: group

> What do we need?

## say: after
minutes: 2

> Welcome back.
";

const NINE: [&str; 9] = ["Lena", "Mira", "Joy", "Ana", "Tarek", "Nora", "Ilse", "Rosa", "Sami"];

async fn begin(circle: &mut Circle) {
    circle.says(LENA, "!start lines").await;
    circle.hears(LENA, "nothing begins until you write").await;
    circle.says(LENA, "!next").await;
}

/// Who reads the prompt in which room.
async fn read_prompts(circle: &mut Circle) -> BTreeMap<OwnedRoomId, Vec<usize>> {
    let mut groups: BTreeMap<OwnedRoomId, Vec<usize>> = BTreeMap::new();
    for (at, name) in NINE.iter().enumerate().take(circle.people.len()) {
        let prompt = circle.hears(at, "this room is yours").await;
        let text = prompt.text.unwrap();
        assert!(prompt.encrypted && prompt.room != circle.room);
        assert!(text.contains(name) && text.contains("What do we need?"), "{name} read {text}");
        groups.entry(prompt.room).or_default().push(at);
    }
    groups
}

fn is_in(circle: &Circle, at: usize, room: &RoomId) -> bool {
    let room = circle.people[at].client().get_room(room);
    room.is_some_and(|room| room.state() == RoomState::Joined)
}

#[test]
fn nine_people_talk_in_pairs_bring_their_lines_and_come_back() {
    test(async {
        let mut kolo = Kolo::set_up("groups", &[]).await;
        kolo.give_script("lines", SCRIPT);
        kolo.start().await;
        let mut circle = Circle::with(kolo, &NINE, "groups").await;
        begin(&mut circle).await;

        let groups = read_prompts(&mut circle).await;
        let mut sizes: Vec<usize> = groups.values().map(Vec::len).collect();
        sizes.sort_unstable();
        assert_eq!(sizes, [2, 2, 2, 3]);
        let mut names = BTreeSet::new();
        for (room, people) in &groups {
            let seen = circle.people[people[0]].room(room).unwrap();
            assert!(seen.latest_encryption_state().await.unwrap().is_encrypted());
            names.insert(seen.name().unwrap());
        }
        assert_eq!(names, BTreeSet::from(["Alder", "Birch", "Linden", "Oak"].map(String::from)));

        for (number, (room, people)) in groups.iter().enumerate() {
            circle.people[people[1]].say(room, &format!("talk-{number}")).await.unwrap();
            circle.people[people[0]].say(room, &format!("!line Marker-{number}")).await.unwrap();
            for at in people {
                let noted = circle.hears(*at, "I have your line").await;
                assert_eq!(noted.room, *room);
            }
        }
        circle.says(LENA, "!call back").await;
        for at in 0..NINE.len() {
            let lines = circle.hears(at, "Marker-0").await;
            assert_eq!(lines.room, circle.room);
            let text = lines.text.unwrap();
            assert!((0..4).all(|number| text.contains(&format!("Marker-{number}"))), "{text}");
        }
        for (room, people) in &groups {
            for at in people {
                wait_for(async || !is_in(&circle, *at, room)).await;
            }
        }
        // Each has read what was written in their own group's room, and in no other's.
        for (at, name) in NINE.iter().enumerate() {
            for message in circle.people[at].all_heard() {
                let text = message.text.expect("something could not be read");
                assert!(message.encrypted, "{text:?} travelled in clear");
                if let Some(people) = groups.get(&message.room) {
                    assert!(people.contains(&at), "{name} read {text:?}");
                }
            }
        }
        let log = circle.kolo.kill().await;
        for secret in ["Marker", "talk-", "Mira", "Birch", "mira-groups"] {
            assert!(!log.contains(secret), "the log holds {secret:?}:\n{log}");
        }
    });
}

#[test]
fn a_room_whose_making_kolo_did_not_survive_is_found_and_not_made_twice() {
    test(async {
        let proxy = Proxy::before(sandbox().await.url()).await;
        let mut kolo = Kolo::set_up_at(proxy.url(), "found", &[]).await;
        kolo.give_script("lines", SCRIPT);
        kolo.start().await;
        let mut circle = Circle::with(kolo, &["Lena", "Mira"], "found").await;
        let made = |path: &str| path.ends_with("/createRoom");
        let before = proxy.count(|asked| made(&asked.path));
        proxy.fault_on("/createRoom", Fault::LoseAnswer);
        begin(&mut circle).await;
        proxy.until(before + 1, |asked| made(&asked.path)).await;
        circle.kolo.kill().await;
        proxy.heal();
        circle.kolo.start().await;

        let groups = read_prompts(&mut circle).await;
        assert_eq!(groups.len(), 1);
        let called = |at: usize| {
            let rooms = circle.people[at].client().rooms();
            rooms.iter().filter(|room| room.name().as_deref() == Some("Birch")).count()
        };
        assert_eq!((called(LENA), called(MIRA)), (1, 1));

        // Now it dies while it ends the room.
        let room = groups.keys().next().unwrap().clone();
        proxy.fault_on("/kick", Fault::LoseAnswer);
        circle.says(LENA, "!skip").await;
        let kicked = |path: &str| path.ends_with("/kick");
        proxy.until(1, |asked| kicked(&asked.path)).await;
        circle.kolo.kill().await;
        proxy.heal();
        circle.kolo.start().await;
        for at in [LENA, MIRA] {
            wait_for(async || !is_in(&circle, at, &room)).await;
        }
        proxy.until(1, |asked| asked.path.ends_with("/forget")).await;
    });
}

const AGAIN: &str = "# Twice

minutes: 20
care: green

Pairs that meet twice.

## pairs: first
minutes: 6
harvest: none

> What do we need?

## say: between
minutes: 2

Between the two.

## pairs: second
minutes: 6
mix: same
harvest: none

> What is still open?
";

#[test]
fn the_same_pairs_meet_again_in_the_rooms_that_stayed_open() {
    test(async {
        let mut kolo = Kolo::set_up("again", &[]).await;
        kolo.give_script("lines", AGAIN);
        kolo.start().await;
        let mut circle = Circle::with(kolo, &NINE[..4], "again").await;
        begin(&mut circle).await;
        let groups = read_prompts(&mut circle).await;
        assert_eq!(groups.len(), 2);
        circle.says(LENA, "!call back").await;
        circle.hears(LENA, "whoever facilitates goes on").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Between the two").await;
        for (room, people) in &groups {
            assert!(people.iter().all(|at| is_in(&circle, *at, room)));
        }
        // A fall between the two changes nothing.
        circle.kolo.kill().await;
        circle.kolo.start().await;
        circle.says(LENA, "!next").await;
        for (room, people) in &groups {
            for at in people {
                let again = circle.hears(*at, "What is still open?").await;
                assert_eq!(again.room, *room);
            }
        }
        circle.says(LENA, "!next").await;
        for (room, people) in &groups {
            for at in people {
                wait_for(async || !is_in(&circle, *at, room)).await;
            }
        }
    });
}
