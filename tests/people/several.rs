//! Two circles at once, each in its language, and one person in both.

use matrix_sdk::ruma::OwnedRoomId;

use crate::town::{Circle, LENA, MIRA, person, test};

/// Somebody hears this from Kolo in private.
async fn asked(circle: &mut Circle, at: usize, text: &str) -> OwnedRoomId {
    let heard = circle.hears(at, text).await;
    assert_ne!(heard.room, circle.room, "{text} was said in the circle");
    heard.room
}

#[test]
fn two_circles_at_once_and_one_person_in_both() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "several").await;
        let kolo = circle.kolo.account.clone();
        let mut ana = person("Ana", "several").await;
        let mira = circle.people[MIRA].user().unwrap();
        let river = ana.open_room(vec![mira.clone(), kolo.clone()], true, false).await.unwrap();
        ana.sees(&river, &mira).await.unwrap();
        ana.hears(&kolo, "Hello. I am Kolo").await.unwrap();
        ana.say(&river, "!language es").await.unwrap();
        ana.hears(&kolo, "Desde ahora escribo aquí en español").await.unwrap();

        // Both exercises ask Mira alone; each says of which it is, once both have asked.
        circle.says(LENA, "!start first-circle").await;
        circle.joins_in(MIRA).await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.says(LENA, "!skip").await;
        let private = asked(&mut circle, MIRA, "one limit of yours").await;
        ana.say(&river, "!empezar agreements").await.unwrap();
        let spanish = ana.hears(&kolo, "nada empieza hasta que escribas").await.unwrap();
        assert_eq!(spanish.room, river);
        ana.say(&river, "!siguiente").await.unwrap();
        ana.hears(&kolo, "Cuando el círculo quiera seguir").await.unwrap();
        ana.say(&river, "!siguiente").await.unwrap();
        ana.hears(&kolo, "Lo que escriban se muestra aquí").await.unwrap();
        let second = circle.hears(MIRA, ", with Ana:").await;
        assert_eq!(second.room, private, "one person has one private room");

        circle.people[MIRA].say(&private, "Marker-river").await.unwrap();
        circle.hears(MIRA, "That was for").await;
        circle.hears(MIRA, "one limit of yours").await;
        circle.people[MIRA].say(&private, "Marker-limit").await.unwrap();
        circle.hears(MIRA, "I have your answer").await;

        // What may be meant for either halts both, and nobody else is told by whom.
        circle.people[MIRA].say(&private, "stop").await.unwrap();
        circle.hears(LENA, "Everything is halted").await;
        ana.hears(&kolo, "Todo está detenido").await.unwrap();
        circle.hears(MIRA, "I have halted them all").await;
        for heard in circle.people[LENA].all_heard().into_iter().chain(ana.all_heard()) {
            assert!(heard.encrypted);
            assert!(!heard.text.unwrap_or_default().contains("Marker"));
        }
    });
}
