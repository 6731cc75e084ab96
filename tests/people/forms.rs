//! What people fill in alone reaches its author, and the circle only what they release.

use std::{fs, path::Path};

use kolo::ops::sandbox::{HeardMessage, Person};
use matrix_sdk::{
    media::{MediaFormat, MediaRequestParameters},
    ruma::events::{
        AnySyncMessageLikeEvent, AnySyncTimelineEvent, SyncMessageLikeEvent,
        room::{MediaSource, message::MessageType},
    },
};

use crate::town::{Circle, JOY, Kolo, LENA, MIRA, test};

const PAPERS: &str = "# Papers

minutes: 30
care: green
lineage: test

A form for yourself, and a table for some.

## form: plan
minutes: 10
harvest: none

> What is the activity?
>
> What can happen?

## table: cards
minutes: 10
harvest: group
rows: 2

| what | who is behind it |
|---|---|
| | |
";

/// A Kolo with this script besides its own prompts.
async fn with_script(test: &str, name: &str, script: &str) -> Kolo {
    let mut kolo = Kolo::set_up(test, &[]).await;
    let prompts = kolo.folder.path().join("prompts");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("prompts");
    for language in ["en", "es"] {
        fs::create_dir_all(prompts.join(language).join("scripts")).unwrap();
        for entry in fs::read_dir(source.join(language)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let to = prompts.join(language).join(path.file_name().unwrap());
                fs::copy(&path, to).unwrap();
            }
        }
    }
    fs::write(prompts.join("en/scripts").join(format!("{name}.md")), script).unwrap();
    let config = fs::read_to_string(kolo.config()).unwrap();
    fs::write(kolo.config(), format!("prompts = \"prompts\"\n{config}")).unwrap();
    kolo.start().await;
    kolo
}

/// The file of a message, decrypted by its reader's own client.
async fn file_of(person: &Person, message: &HeardMessage) -> (String, String) {
    let room = person.room(&message.room).unwrap();
    let event = room.event(&message.event, None).await.unwrap();
    let AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(
        SyncMessageLikeEvent::Original(event),
    )) = event.raw().deserialize().unwrap()
    else {
        panic!("no message");
    };
    let MessageType::File(file) = event.content.msgtype else { panic!("no file") };
    assert!(matches!(file.source, MediaSource::Encrypted(_)), "the file travelled in clear");
    let name = file.filename().to_owned();
    let request = MediaRequestParameters { source: file.source, format: MediaFormat::File };
    let content = person.client().media().get_media_content(&request, false).await.unwrap();
    (name, String::from_utf8(content).unwrap())
}

#[test]
fn a_form_comes_to_its_author_as_a_file_and_only_a_released_row_to_the_circle() {
    test(async {
        let kolo = with_script("forms", "papers", PAPERS).await;
        let mut circle = Circle::with(kolo, &["Lena", "Mira", "Joy"], "forms").await;
        circle.says(LENA, "!start papers").await;
        circle.consents(MIRA).await;
        circle.consents(JOY).await;
        circle.hears(LENA, "!next").await;
        circle.says(LENA, "!next").await;

        circle.answers(MIRA, "What is the activity?", "Marker-walk").await;
        circle.answers(MIRA, "What can happen?", "Marker-rain").await;
        let private = circle.answers(MIRA, "Is it right so?", "1").await;
        let heard = circle.hears(MIRA, "Your own notes from Papers").await;
        assert_eq!(heard.room, private);
        assert!(heard.encrypted);
        let (name, content) = file_of(&circle.people[MIRA], &heard).await;
        assert!(name.starts_with("notes-") && name.ends_with(".md"), "{name}");
        assert!(content.starts_with("# Papers\n"), "{content}");
        assert!(content.contains("## What can happen?\n\nMarker-rain"), "{content}");
        circle.says(LENA, "!next").await;

        circle.answers(MIRA, "Row 1: what", "Marker-given").await;
        circle.answers(MIRA, "Marker-given: who is behind it", "pass").await;
        circle.answers(MIRA, "another row", "1").await;
        circle.answers(MIRA, "Row 2: what", "Marker-kept").await;
        circle.answers(MIRA, "Marker-kept: who is behind it", "done").await;
        circle.answers(MIRA, "Is it right so?", "1").await;
        circle.answers(MIRA, "May the circle read this row?", "1").await;
        circle.answers(MIRA, "May the circle read this row?", "2").await;
        circle.hears(MIRA, "All rows are decided").await;
        circle.says(LENA, "!next").await;
        let shown = circle.hears(JOY, "Marker-given").await;
        assert_eq!(shown.room, circle.room);

        for at in [LENA, JOY] {
            for message in circle.people[at].all_heard() {
                let text = message.text.expect("something could not be read");
                assert!(message.encrypted, "{text:?} travelled in clear");
                for secret in ["Marker-walk", "Marker-rain", "Marker-kept", "Your own notes"] {
                    assert!(!text.contains(secret), "{secret} was seen: {text:?}");
                }
            }
        }
        let log = circle.kolo.kill().await;
        assert!(!log.contains("Marker"), "the log holds an answer:\n{log}");
    });
}
