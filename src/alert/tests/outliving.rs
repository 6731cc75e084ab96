//! What lies ready with the homeserver for a Kolo that is gone, while an alert is open.

use super::stage;
use crate::circle::tests::Stage;

/// For whom something lies ready, after how many minutes it comes, and what it says.
fn ready(stage: &Stage) -> Option<(String, i64, String)> {
    assert!(stage.ready.len() < 2, "{} lie ready", stage.ready.len());
    let (who, at, words) = stage.ready.values().next()?;
    let minutes = at.duration_since(stage.now()).as_mins();
    Some((who.localpart().to_owned(), minutes, words.clone()))
}

fn for_whom(stage: &Stage) -> Option<String> {
    ready(stage).map(|(who, ..)| who)
}

fn raised() -> Stage {
    let mut stage = stage();
    stage.whispers("Mira", "code word for Dragan: heron");
    stage.whispers("Mira", "alert urgent at the stone bridge");
    assert_eq!(ready(&stage), None);
    stage.pass(1);
    stage
}

#[test]
fn a_message_to_the_next_who_was_not_asked_lies_ready_with_all_that_they_need() {
    let stage = raised();
    let (who, minutes, words) = ready(&stage).unwrap();
    assert_eq!(who, "dragan");
    assert!((10..=15).contains(&minutes), "{minutes}");
    insta::assert_snapshot!(words);
}

#[test]
fn as_long_as_kolo_runs_it_never_comes() {
    let mut stage = raised();
    for _ in 0..30 {
        stage.pass(1);
        let (_, minutes, _) = ready(&stage).unwrap();
        assert!(minutes >= 9, "{minutes}");
    }
    stage.restart();
    stage.pass(6);
    // All were asked by now, and so it is for the first; in words it holds what was written since.
    stage.whispers("Mira", "they have a dog");
    stage.pass(6);
    let (who, minutes, words) = ready(&stage).unwrap();
    assert_eq!(who, "ana");
    assert!(minutes >= 9 && words.contains("they have a dog"), "{minutes}: {words}");
}

#[test]
fn when_somebody_has_it_nothing_lies_ready_and_when_they_give_it_up_it_does_again() {
    let mut stage = raised();
    stage.whispers("Ana", "1");
    stage.pass(1);
    assert_eq!(ready(&stage), None);
    stage.pass(10);
    assert_eq!(ready(&stage), None);
    stage.whispers("Ana", "2");
    stage.pass(1);
    assert!(for_whom(&stage).is_some());
}

#[test]
fn when_it_is_over_nothing_lies_ready() {
    for words in [&["I am safe"][..], &["forget me", "forget me"], &["untrust Ana", "false alarm"]]
    {
        let mut stage = raised();
        assert!(for_whom(&stage).is_some());
        for text in words {
            stage.whispers("Mira", text);
        }
        stage.pass(30);
        assert_eq!(ready(&stage), None, "{words:?}");
    }
}

#[test]
fn it_has_gone_with_a_kolo_that_was_away_and_is_laid_ready_anew() {
    let mut stage = raised();
    stage.sleep(7);
    stage.restart();
    stage.tick();
    let (_, minutes, _) = ready(&stage).unwrap();
    assert_eq!(minutes, 15);
}

#[test]
fn nothing_of_it_is_said_to_anybody_as_long_as_kolo_runs() {
    let mut stage = raised();
    stage.pass(90);
    assert!(!stage.transcript().contains("has stopped"));
}

#[test]
fn other_calls_lay_nothing_ready() {
    let mut stage = stage();
    super::red(&mut stage);
    super::silent(&mut stage);
    stage.pass(5);
    assert_eq!(ready(&stage), None);
}

#[test]
fn it_is_for_no_one_who_has_stepped_back() {
    let mut stage = raised();
    assert_eq!(for_whom(&stage).as_deref(), Some("dragan"));
    stage.whispers("Dragan", "step back from Mira");
    stage.pass_seconds(1);
    assert_eq!(for_whom(&stage).as_deref(), Some("joy"));
}
