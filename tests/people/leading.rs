//! Leading a session, and what anybody may do.

use crate::town::{Circle, LENA, MIRA, test};

#[test]
fn a_facilitator_pauses_resumes_and_skips() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "lead").await;
        circle.says(LENA, "!start first-circle").await;
        circle.hears(LENA, "!next").await;
        circle.says(LENA, "!next").await;
        circle.hears(LENA, "Lena, the word is yours").await;

        circle.says(LENA, "!pause").await;
        circle.hears(LENA, "!resume").await;
        circle.says(LENA, "Said in the pause. done").await;
        circle.says(LENA, "!status").await;
        let status = circle.hears(LENA, "!resume").await.text.unwrap();
        assert!(status.contains("A first circle"), "{status}");
        let turns = circle.said_by_kolo(LENA);
        let gives =
            |text: &&String| text.contains("it is your turn") || text.contains("the word is yours");
        assert_eq!(turns.iter().filter(gives).count(), 1, "a turn went on in the pause");

        circle.says(LENA, "!resume").await;
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.says(LENA, "!skip").await;
        circle.hears(LENA, "ask each of you something in private").await;
        circle.says(LENA, "!skip").await;
        circle.hears(LENA, "shown here afterwards").await;
        circle.says(LENA, "!skip").await;
        circle.hears(LENA, "closes").await;
        circle.says(LENA, "!status").await;
        circle.hears(LENA, "No exercise").await;
    });
}

#[test]
fn somebody_who_does_not_lead_gets_a_kind_answer_alone() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "kind").await;
        circle.says(MIRA, "!start opening").await;
        let answer = circle.hears(MIRA, "Lena").await;
        let answer =
            if answer.room == circle.room { circle.hears(MIRA, "Lena").await } else { answer };
        assert_ne!(answer.room, circle.room);
        assert!(circle.said_by_kolo(LENA).iter().all(|text| !text.contains("Mira")));
    });
}

#[test]
fn anybody_may_stop_and_only_a_facilitator_goes_on() {
    test(async {
        let mut circle = Circle::of(&["Lena", "Mira"], "stop").await;
        circle.says(LENA, "!start first-circle").await;
        circle.hears(LENA, "!next").await;
        circle.says(LENA, "!next").await;
        circle.hears(MIRA, "Lena, the word is yours").await;
        circle.says(MIRA, "stop").await;
        circle.hears(LENA, "!resume").await;
        circle.says(LENA, "Did you hear? done").await;
        circle.says(MIRA, "!resume").await;
        circle.hears(MIRA, "Lena").await;
        circle.says(LENA, "!resume").await;
        circle.hears(LENA, "Lena, the word is yours").await;
        circle.says(LENA, "!stop").await;
        circle.hears(LENA, "A first circle").await;
        circle.says(LENA, "!status").await;
        circle.hears(LENA, "No exercise").await;
    });
}
