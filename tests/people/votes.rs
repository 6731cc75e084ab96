//! Answers without a name, and votes, as people live through them.

use matrix_sdk::{
    media::{MediaFormat, MediaRequestParameters},
    ruma::events::{
        AnySyncMessageLikeEvent, AnySyncTimelineEvent, SyncMessageLikeEvent,
        room::{MediaSource, message::MessageType},
    },
};

use crate::town::{Circle, JOY, Kolo, LENA, MIRA, test};

const ANA: usize = 3;
const EVA: usize = 4;
const TAREK: usize = 5;

const UNSAID: &str = "# Unsaid

minutes: 10
care: green
lineage: test

What has not been said.

## anon: unsaid
minutes: 5
harvest: none

> What has nobody said?
";

const DAY: &str = "# Day

minutes: 10
care: green
lineage: test

A day for all of us.

## poll: day
minutes: 5
harvest: aggregate

> When shall we meet?

- Monday
- Tuesday
";

/// A circle in which a script of ours has begun, and everybody has agreed to be written to.
async fn begun(names: &[&str], test: &str, script: &str) -> Circle {
    let mut kolo = Kolo::set_up(test, &[]).await;
    kolo.give_script("ours", script);
    kolo.start().await;
    let mut circle = Circle::with(kolo, names, test).await;
    circle.says(LENA, "!pictures on").await;
    circle.hears(LENA, "as a picture too").await;
    circle.says(LENA, "!start ours").await;
    for at in 1..names.len() {
        circle.consents(at).await;
    }
    circle.hears(LENA, "nothing begins until").await;
    circle.says(LENA, "!next").await;
    circle
}

#[test]
fn six_write_on_a_wall_without_names_and_one_forgets_themselves_meanwhile() {
    test(async {
        let names = ["Lena", "Mira", "Joy", "Ana", "Eva", "Tarek"];
        let mut circle = begun(&names, "unsaid", UNSAID).await;
        let mut rooms = Vec::new();
        for at in [LENA, MIRA, JOY, ANA, EVA, TAREK] {
            let words = format!("Marker-{at}");
            rooms.push(circle.answers(at, "What has nobody said?", &words).await);
            circle.hears(at, "I have your words").await;
        }
        circle.answers(LENA, "6 have written", "1").await;
        let list = circle.hears(LENA, "Marker-2").await;
        assert_eq!(list.room, rooms[LENA], "what was written was shown elsewhere");
        let list = list.text.unwrap();
        let number = |words: &str| {
            let line = list.lines().find(|line| line.contains(words)).unwrap();
            line.split(' ').next().unwrap().to_owned()
        };
        let held = number("Marker-2");
        circle.hears(LENA, "2 open the wall").await;

        circle.people[MIRA].say(&rooms[MIRA], "forget me").await.unwrap();
        circle.hears(MIRA, "I have forgotten you").await;
        circle.people[LENA].say(&rooms[LENA], &format!("hold {held}")).await.unwrap();
        circle.hears(LENA, "Held back").await;
        circle.hears(JOY, "is not shown").await;
        circle.people[LENA].say(&rooms[LENA], "2").await.unwrap();
        circle.hears(LENA, "fewer than 5").await;
        circle.people[JOY].say(&rooms[JOY], "Marker-gentle").await.unwrap();
        circle.answers(LENA, "5 have written", "2").await;
        circle.answers(LENA, "Since you looked", "2").await;

        let wall = circle.hears(TAREK, "Marker-gentle").await;
        assert_eq!(wall.room, circle.room);
        circle.hears(LENA, "That is all of it").await;
        circle.hears(TAREK, "That is all of it").await;
        for at in [LENA, JOY, ANA, EVA, TAREK] {
            let said = circle.said_by_kolo(at).join("\n");
            assert!(!said.contains("Marker-1") && !said.contains("Marker-2"), "{said}");
        }
        for at in [LENA, ANA, EVA, TAREK] {
            let shown = wall.text.as_ref().unwrap().matches("Marker-").count();
            assert_eq!(shown, 5);
            assert!(circle.people[at].all_heard().iter().all(|message| message.encrypted));
        }
        let log = circle.kolo.kill().await;
        assert!(!log.contains("Marker") && !log.contains("Mira"), "{log}");
    });
}

#[test]
fn of_four_votes_nothing_is_shown() {
    test(async {
        let mut circle = begun(&["Lena", "Mira", "Joy", "Ana"], "four", DAY).await;
        for at in [LENA, MIRA, JOY, ANA] {
            circle.answers(at, "When shall we meet?", "2").await;
            circle.hears(at, "Your vote: 2 Tuesday").await;
        }
        circle.hears(LENA, "Fewer than 5 have voted").await;
        circle.says(LENA, "!skip").await;
        circle.hears(MIRA, "Fewer than 5 voted, so I count nothing").await;
        circle.hears(MIRA, "ends").await;
        for said in circle.said_by_kolo(MIRA) {
            assert!(!said.contains("Tuesday") && !said.contains("bars"), "{said}");
        }
    });
}

#[test]
fn of_five_votes_the_counts_are_shown_in_words_and_as_an_encrypted_picture() {
    test(async {
        let names = ["Lena", "Mira", "Joy", "Ana", "Eva"];
        let mut circle = begun(&names, "five", DAY).await;
        let votes = [(LENA, "1"), (MIRA, "tuesday"), (JOY, "2, please"), (ANA, "1"), (EVA, "2")];
        for (at, vote) in votes {
            circle.answers(at, "When shall we meet?", vote).await;
            circle.hears(at, "Your vote:").await;
        }
        circle.answers(LENA, "5 have voted", "1").await;
        let counts = circle.hears(EVA, "2 Tuesday: 3").await;
        assert!(counts.room == circle.room && counts.text.unwrap().contains("1 Monday: 2"));
        let picture = circle.hears(EVA, "The counts as bars. 1: 2 · 2: 3").await;
        assert!(picture.encrypted && picture.room == circle.room);

        let room = circle.people[EVA].room(&circle.room).unwrap();
        let event = room.event(&picture.event, None).await.unwrap();
        let message = match event.raw().deserialize().unwrap() {
            AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(
                SyncMessageLikeEvent::Original(message),
            )) => message.content.msgtype,
            other => panic!("no message: {other:?}"),
        };
        let MessageType::Image(image) = message else { panic!("no picture: {message:?}") };
        assert_eq!(image.filename(), "bars.png");
        assert!(matches!(image.source, MediaSource::Encrypted(_)), "the picture is in clear");
        let request = MediaRequestParameters { source: image.source, format: MediaFormat::File };
        let media = circle.people[EVA].client().media();
        let content = media.get_media_content(&request, false).await.unwrap();
        assert!(content.starts_with(b"\x89PNG\r\n\x1a\n") && content.len() < 5_000);

        circle.hears(LENA, "The single votes are erased").await;
        let log = circle.kolo.kill().await;
        assert!(!log.contains("Tuesday") && !log.contains("bars"), "{log}");
    });
}
