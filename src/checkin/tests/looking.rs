//! Looking back, and having it erased.

use super::*;
use crate::{
    core::{Deed, TimerKey},
    store::Table,
};

/// Some days have been answered, in their order.
fn answered(words: &[&str]) -> Stage {
    let mut stage = asked_daily();
    for word in words {
        stage.pass(days(1));
        if !word.is_empty() {
            stage.whispers("Mira", word);
        }
    }
    stage.lines.clear();
    stage
}

#[test]
fn somebody_sees_what_they_have_answered_as_text_as_a_picture_and_as_a_file() {
    let mut stage = answered(&["green", "2", "", "red", "skip", "green", "amber", "", "1"]);
    whisper_all(&mut stage, &["how have I been?", "my answers 3", "how have I been as a file"]);
    let files: Vec<_> = stage
        .done
        .iter()
        .filter_map(|outgoing| match &outgoing.deed {
            Deed::Attach(file) => Some(file),
            _ => None,
        })
        .collect();
    let text = String::from_utf8(files.last().unwrap().content.as_bytes().to_vec()).unwrap();
    insta::assert_snapshot!(format!("{}\n\n{text}", stage.transcript()));
}

#[test]
fn answers_are_erased_by_a_word_and_after_ninety_days() {
    let mut stage = answered(&["green", "2", "red"]);
    stage.whispers("Mira", "forget my check-ins");
    assert_eq!(stage.rows(Table::CheckInAnswer), 0);
    whisper_all(&mut stage, &["how have I been?", "check-in off", "check-in off"]);
    assert_eq!(stage.rows(Table::CheckIn), 0);
    insta::assert_snapshot!(stage.transcript());

    let mut stage = answered(&["green", "2", "red"]);
    stage.whispers("Mira", "check-in off");
    stage.pass(days(88));
    assert_eq!(stage.rows(Table::CheckInAnswer), 1);
    stage.pass(days(3));
    assert_eq!(stage.rows(Table::CheckInAnswer), 0);
    assert_eq!(stage.rows(Table::CheckIn), 0);
    assert!(!stage.timers().iter().any(|timer| matches!(timer, TimerKey::CheckIn(_))));
}

#[test]
fn answers_of_a_quarter_stay_short_enough_and_older_ones_go_while_it_goes_on() {
    let mut stage = answered(&["amber"; 120]);
    assert!(stage.rows(Table::CheckInAnswer) <= 4);
    stage.whispers("Mira", "how have I been? 90");
    let said = stage.lines.iter().filter(|line| line.contains("Week of")).count();
    assert_eq!(said, 1);
    let transcript = stage.transcript();
    assert_eq!(transcript.matches("amber").count(), 90 + 1, "{transcript}");
}
