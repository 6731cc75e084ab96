//! A circle takes home what it gathered.

use matrix_sdk::ruma::{
    events::{
        AnySyncMessageLikeEvent, AnySyncTimelineEvent, SyncMessageLikeEvent,
        room::message::MessageType,
    },
    serde::Raw,
};

use crate::town::{Circle, JOY, LENA, MIRA, test, wait_for};

/// What somebody who heard of a file finds in it, with its name.
async fn opens(circle: &mut Circle, at: usize, caption: &str) -> (String, String) {
    let heard = circle.hears(at, caption).await;
    assert!(heard.encrypted && heard.room != circle.room);
    let person = &circle.people[at];
    let room = person.room(&heard.room).unwrap();
    let event = room.event(&heard.event, None).await.unwrap();
    let raw: &Raw<AnySyncTimelineEvent> = event.raw();
    let AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(
        SyncMessageLikeEvent::Original(message),
    )) = raw.deserialize().unwrap()
    else {
        panic!("no message")
    };
    let MessageType::File(file) = message.content.msgtype else { panic!("no file") };
    let name = file.filename().to_owned();
    let media = person.client().media();
    let content = media.get_file(&file, false).await.unwrap().unwrap();
    (name, String::from_utf8(content).unwrap())
}

#[test]
fn three_people_take_home_a_wall_without_the_line_that_was_taken_out() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira", "Joy"], "harvest").await;
        circle.says(LENA, "!start first-circle").await;
        circle.joins_in(MIRA).await;
        circle.joins_in(JOY).await;
        circle.hears(LENA, "!next").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.says(LENA, "!skip").await;
        for at in [LENA, MIRA, JOY] {
            circle.answers(at, "one limit of yours", "Marker-own").await;
        }
        let question = "need from the others";
        circle.answers(LENA, question, "Marker-time").await;
        circle.answers(MIRA, question, "Marker-out").await;
        circle.answers(JOY, question, "That Mira tells us: Marker-said").await;
        circle.answers(LENA, "1 open it", "1").await;
        circle.hears(LENA, "It stays, without names").await;
        circle.says(LENA, "!next").await;

        circle.hears(LENA, "Only you see this now").await;
        let preview = circle.hears(LENA, "Marker-out").await.text.unwrap();
        assert!(!preview.contains("Mira"), "{preview}");
        let line = preview.lines().find(|line| line.contains("Marker-out")).unwrap();
        let redact = format!("redact {}", line.split(' ').next().unwrap());
        circle.answers(LENA, "1 ask the circle", &redact).await;
        let private = circle.hears(LENA, "Taken out and erased").await.room;
        circle.people[LENA].say(&private, "1").await.unwrap();
        for at in [LENA, MIRA, JOY] {
            circle.answers(at, "1 yes · 2 no", "1").await;
        }
        for at in [LENA, MIRA, JOY] {
            let (name, page) = opens(&mut circle, at, "A page to read or print").await;
            assert_eq!(name, "notes.html");
            let (name, text) = opens(&mut circle, at, "a text that can be edited").await;
            assert_eq!(name, "notes.md");
            assert!(page.starts_with("<!DOCTYPE html>"), "{page}");
            for file in [page, text] {
                assert!(file.contains("Marker-time") && file.contains("Marker-said"), "{file}");
                assert!(
                    ["Marker-out", "Marker-own", "Mira"].iter().all(|gone| !file.contains(gone)),
                    "{file}"
                );
            }
        }
        // It may come before the last file.
        let erased = |text: &String| text.contains("I have erased my copy");
        wait_for(async || circle.said_by_kolo(LENA).iter().any(erased)).await;
    });
}
