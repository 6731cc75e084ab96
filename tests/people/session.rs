//! A whole session, as people live through it.

use crate::town::{Circle, JOY, LENA, MIRA, test};

#[test]
fn a_circle_goes_through_an_exercise_from_start_to_leaving() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira", "Joy"], "session").await;
        circle.says(LENA, "!start first-circle").await;
        circle.hears(MIRA, "about 25 minutes").await;
        circle.joins_in(MIRA).await;
        circle.joins_in(JOY).await;
        circle.hears(LENA, "!next").await;
        circle.says(LENA, "!next").await;

        circle.hears(LENA, "How are you arriving today?").await;
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.says(LENA, "Marker-one: tired. done").await;
        for _ in 0..2 {
            let turn = circle.hears(LENA, "it is your turn").await.text.unwrap();
            let (at, says) =
                if turn.contains("Mira") { (MIRA, "pass") } else { (JOY, "Marker-two. done") };
            circle.says(at, says).await;
        }

        circle.answers(LENA, "one limit of yours", "Marker-limit-lena").await;
        circle.answers(MIRA, "one limit of yours", "Marker-limit-mira").await;
        circle.answers(JOY, "one limit of yours", "Marker-limit-joy").await;
        circle.answers(LENA, "need from the others", "Marker-need-lena").await;
        circle.answers(MIRA, "need from the others", "Marker-need-mira").await;
        circle.answers(JOY, "need from the others", "Marker-need-joy").await;
        circle.answers(LENA, "1 open it", "1").await;

        let wall = circle.hears(MIRA, "Marker-need-mira").await;
        assert_eq!(wall.room, circle.room);
        for need in ["Marker-need-lena", "Marker-need-joy"] {
            assert!(wall.text.as_ref().unwrap().contains(need));
        }
        circle.hears(LENA, "That is all of it").await;
        circle.says(LENA, "!next").await;

        let given_back = circle.hears(MIRA, "this you wrote for yourself").await.text.unwrap();
        assert!(given_back.contains("Marker-limit-mira"));
        assert!(!given_back.contains("Marker-limit-joy"));
        circle.answers(MIRA, "How are you leaving?", "Marker-leaving").await;
        let contact =
            circle.answers(MIRA, "If you would like Lena to write to you", "write to me").await;
        circle.hears(MIRA, "Lena").await;
        let wish = circle.hears(LENA, "Mira").await;
        assert_ne!(wish.room, contact);
        assert_ne!(wish.room, circle.room);

        nobody_saw_what_was_private(&circle);
        let log = circle.kolo.kill().await;
        assert!(!log.is_empty());
        for secret in ["Marker", "Lena", "Mira", "lena-session", circle.room.as_str()] {
            assert!(!log.contains(secret), "the log holds {secret:?}:\n{log}");
        }
    });
}

/// What was answered alone is in no room but its author's (promise P6), and everything that
/// anybody heard had travelled encrypted (promise P4).
fn nobody_saw_what_was_private(circle: &Circle) {
    for (at, own) in [(LENA, "limit-lena"), (MIRA, "limit-mira"), (JOY, "limit-joy")] {
        for message in circle.people[at].all_heard() {
            let text = message.text.expect("something could not be read");
            assert!(message.encrypted, "{text:?} travelled in clear");
            for secret in ["limit-lena", "limit-mira", "limit-joy", "Marker-leaving"] {
                let allowed = message.room != circle.room
                    && (secret == own || (secret == "Marker-leaving" && at == MIRA));
                assert!(allowed || !text.contains(secret), "{secret} was seen: {text:?}");
            }
        }
    }
}

#[test]
fn somebody_passes_and_nobody_comments_on_it() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "pass").await;
        circle.says(LENA, "!start first-circle").await;
        circle.hears(LENA, "!next").await;
        circle.joins_in(MIRA).await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.says(LENA, "Here. done").await;
        circle.hears(MIRA, "Mira, it is your turn").await;
        circle.says(MIRA, "Pass").await;
        circle.hears(LENA, "ask each of you something in private").await;
        let said = circle.said_by_kolo(LENA);
        let after = said.iter().rposition(|text| text.contains("Mira, it is your turn")).unwrap();
        for text in &said[after + 1..] {
            assert!(!text.contains("Mira"), "a pass was commented on: {text:?}");
        }
    });
}
