//! Pictures, recordings and places that come with an alert, on a real homeserver.

use std::time::Duration;

use jiff::SignedDuration;
use matrix_sdk::{
    attachment::{AttachmentConfig, AttachmentInfo, BaseAudioInfo, BaseImageInfo},
    media::{MediaFormat, MediaRequestParameters},
    ruma::{
        events::room::{
            MediaSource,
            message::{
                ImageMessageEventContent, LocationMessageEventContent, MessageType,
                RoomMessageEventContent,
            },
        },
        uint,
    },
};
use serde_json::Value;

use crate::{
    alerts::stands_by,
    check_ins::{Alone, is_nowhere_in_clear, is_nowhere_in_the_data, while_it_runs},
    town::{every_file, sandbox, test},
};

/// A file of a few thousand bytes with something in it that can be looked for.
fn bytes(secret: &str) -> Vec<u8> {
    secret.as_bytes().repeat(300)
}

async fn sends(alone: &Alone, name: &str, mime: &str, secret: &str, config: AttachmentConfig) {
    let room = alone.person.room(&alone.room).unwrap();
    room.send_attachment(name, &mime.parse().unwrap(), bytes(secret), config).await.unwrap();
}

/// Waits for a message of Kolo's with this caption, wherever, and gives its content as it was decrypted.
async fn gets(alone: &mut Alone, caption: &str) -> Value {
    let heard = alone.person.hears(&alone.kolo, caption).await.unwrap();
    assert!(heard.encrypted);
    let room = alone.person.room(&heard.room).unwrap();
    let event = room.event(&heard.event, None).await.unwrap();
    event.raw().get_field("content").unwrap().unwrap()
}

/// Downloads a file with somebody's client, and decrypts it.
async fn opens(alone: &Alone, content: &Value) -> Vec<u8> {
    let file = content.get("file").unwrap().clone();
    let source = MediaSource::Encrypted(serde_json::from_value(file).unwrap());
    let request = MediaRequestParameters { source, format: MediaFormat::File };
    alone.person.client().media().get_media_content(&request, false).await.unwrap()
}

#[test]
fn a_picture_a_recording_and_a_place_reach_a_contact_and_lie_nowhere_in_clear() {
    test(async {
        let kolo = while_it_runs("attachments", async |kolo, clock| {
            let mut mira = Alone::meets("Mira", "attachments", &kolo).await;
            let mut ana = Alone::meets("Ana", "attachments", &kolo).await;
            stands_by(&mut mira, &mut ana).await;

            mira.tells("alert", "in 10 seconds").await;
            let (width, height) = (Some(uint!(30)), Some(uint!(40)));
            let image = BaseImageInfo { width, height, ..BaseImageInfo::default() };
            let config = AttachmentConfig::new().info(AttachmentInfo::Image(image));
            sends(&mira, "IMG_cobalt_door.jpg", "image/jpeg", "cobalt gable ", config).await;
            mira.hears("Noted, it goes with your alert").await;
            let duration = Some(Duration::from_millis(4_200));
            let audio = BaseAudioInfo { duration, ..BaseAudioInfo::default() };
            let config = AttachmentConfig::new().info(AttachmentInfo::Voice(audio));
            sends(&mira, "voice.ogg", "audio/ogg", "quiet harbour ", config).await;
            mira.hears("Noted, it goes with your alert").await;
            let place = LocationMessageEventContent::new(
                "Location geo:46.2,6.1".to_owned(),
                "geo:46.2,6.1;u=20".to_owned(),
            );
            let place = RoomMessageEventContent::new(MessageType::Location(place));
            mira.person.room(&mira.room).unwrap().send(place).await.unwrap();
            mira.hears("Noted, it goes with your alert").await;
            clock.pass(SignedDuration::from_secs(11));

            let asked = ana.hears("1 I have it · 2 I cannot").await;
            assert!(asked.contains("geo:46.2,6.1;u=20"), "{asked}");
            let picture = gets(&mut ana, "A picture from mira-attachments").await;
            assert_eq!(picture["msgtype"], "m.image");
            assert_eq!((&picture["info"]["w"], &picture["info"]["h"]), (&30.into(), &40.into()));
            assert!(!picture.to_string().contains("cobalt"), "a file's name was passed on");
            assert_eq!(opens(&ana, &picture).await, bytes("cobalt gable "));
            let voice = gets(&mut ana, "A recording from mira-attachments").await;
            assert_eq!(voice["msgtype"], "m.audio");
            assert_eq!(voice["info"]["duration"], 4_200);
            assert!(voice.get("org.matrix.msc3245.voice").is_some(), "{voice}");
            assert_eq!(opens(&ana, &voice).await, bytes("quiet harbour "));
            let place = gets(&mut ana, "A place from mira-attachments").await;
            assert_eq!(place["msgtype"], "m.location");
            assert_eq!(place["geo_uri"], "geo:46.2,6.1;u=20");

            ana.tells("1", "You lead now").await;
            mira.hears("ana-attachments has it").await;
            let config = AttachmentConfig::new();
            sends(&mira, "plan of the mill.pdf", "application/pdf", "paper mill ", config).await;
            let file = gets(&mut ana, "A file from mira-attachments").await;
            assert_eq!(file["msgtype"], "m.file");
            assert_eq!(file["filename"], "file.pdf");
            assert_eq!(opens(&ana, &file).await, bytes("paper mill "));

            let clear = ImageMessageEventContent::plain(
                "clear.jpg".to_owned(),
                "mxc://localhost/clear".into(),
            );
            let clear = RoomMessageEventContent::new(MessageType::Image(clear));
            mira.person.room(&mira.room).unwrap().send(clear).await.unwrap();
            mira.hears("The file is not encrypted").await;
            mira.tells("I am safe", "Your alert is over").await;
            ana.hears("ALL CLEAR").await;
            let from_kolo = ana.person.all_heard().into_iter();
            assert!(
                !from_kolo.filter_map(|heard| heard.text).any(|text| text.contains("clear.jpg"))
            );
        })
        .await;
        let secrets = ["cobalt", "quiet harbour", "paper mill", "plan of the", "geo:46"];
        is_nowhere_in_the_data(&kolo, &secrets);
        is_nowhere_in_clear(&secrets, &secrets).await;
        // The homeserver does keep the files, each once: nobody has copied them.
        let homeserver = sandbox().await.database_path();
        let files = every_file(homeserver.parent().unwrap());
        for secret in ["cobalt gable ", "quiet harbour ", "paper mill "] {
            let length = bytes(secret).len();
            let kept = files.iter().filter(|(path, file)| {
                path.components().any(|it| it.as_os_str() == "local_content")
                    && file.len() == length
            });
            assert_eq!(kept.count(), 1, "{secret}");
        }
    });
}
