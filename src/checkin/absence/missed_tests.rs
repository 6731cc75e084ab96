//! A part of a rule that did not happen when it was due.

use super::tests::with_rule;
use crate::{
    circle::tests::Stage,
    core::{Happening, TimerKey},
};

fn loses_timer(stage: &mut Stage) {
    stage.note("the timer is lost");
    stage.loses_timers(|key| matches!(key, TimerKey::Absence(_)));
}

fn misses(stage: &mut Stage) {
    stage.note("the watchdog has found that a step was missed");
    let steps = stage.steps_without_time();
    stage.feed_all(steps.into_iter().map(|key| Happening::Missed { key }).collect());
    assert!(stage.steps_without_time().is_empty());
}

#[test]
fn a_question_that_was_missed_for_long_is_asked_anew_and_said_to_be_late() {
    let mut stage = with_rule();
    loses_timer(&mut stage);
    stage.pass(75);
    misses(&mut stage);
    stage.pass(35);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_question_that_was_just_missed_is_asked() {
    let mut stage = with_rule();
    loses_timer(&mut stage);
    stage.pass(32);
    stage.lines.clear();
    misses(&mut stage);
    let asked = stage.transcript();
    assert!(asked.contains("Mira | Are you there"), "{asked}");
    assert!(!asked.contains("Ana |"), "{asked}");
}

#[test]
fn nobody_is_asked_before_the_time() {
    let mut stage = with_rule();
    loses_timer(&mut stage);
    stage.lines.clear();
    misses(&mut stage);
    assert!(!stage.transcript().contains(" | "));
    stage.pass(31);
    assert!(stage.transcript().contains("Mira | Are you there"));
    loses_timer(&mut stage);
    stage.lines.clear();
    misses(&mut stage);
    assert!(!stage.transcript().contains(" | "));
    stage.pass(31);
    assert!(stage.transcript().contains("Ana |"));
}
