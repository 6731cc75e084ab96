//! A step of a call that did not happen when it was due.

use super::*;
use crate::core::Raised;

fn is_call(key: &TimerKey) -> bool {
    matches!(key, TimerKey::Call(..))
}

fn misses(stage: &mut Stage) {
    stage.note("the watchdog has found that a step was missed");
    let steps = stage.steps_without_time();
    stage.feed_all(steps.into_iter().map(|key| Happening::Missed { key }).collect());
    assert!(stage.steps_without_time().is_empty());
}

#[test]
fn a_missed_step_is_taken_and_said_to_be_late() {
    let mut stage = stage();
    red(&mut stage);
    assert!(stage.steps_without_time().is_empty());
    stage.note("the timer is lost");
    stage.loses_timers(is_call);
    assert_eq!(stage.steps_without_time().len(), 1);
    stage.pass(25);
    misses(&mut stage);
    stage.pass(20);
    stage.whispers("Joy", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_step_that_lies_ahead_is_only_waited_for_again() {
    let mut stage = stage();
    red(&mut stage);
    stage.loses_timers(is_call);
    stage.lines.clear();
    misses(&mut stage);
    stage.pass(5);
    assert!(!stage.transcript().contains("Mira |"));
    stage.pass(20);
    assert!(stage.transcript().contains("Dragan |"));
}

#[test]
fn what_is_over_is_laid_down_all_the_same() {
    let mut stage = stage();
    red(&mut stage);
    stage.pass(60);
    stage.loses_timers(is_call);
    stage.lines.clear();
    misses(&mut stage);
    assert!(!stage.transcript().contains(" | "));
    stage.pass(13 * 60);
    assert_eq!(called(&stage), 0);
}

/// Nobody who looks at her phone reads that something goes on.
#[test]
fn under_duress_a_late_step_is_not_shown() {
    let mut stage = stage();
    let at = stage.now();
    let raised = Raised {
        level: None,
        words: None,
        at,
        duress: true,
        quiet: false,
        journey: None,
        chain: None,
    };
    let why = CallFor::Alert(raised);
    stage.feed(Happening::Calls { person: user("mira"), why });
    stage.loses_timers(is_call);
    stage.pass(60);
    stage.lines.clear();
    misses(&mut stage);
    let said = stage.transcript();
    assert!(!said.contains("should have gone on"), "{said}");
}

#[test]
fn an_alert_whose_grace_is_lost_goes_out_all_the_same() {
    let mut stage = stage();
    stage.whispers("Mira", "alert");
    stage.loses_timers(|key| matches!(key, TimerKey::Grace(_)));
    stage.pass(1);
    assert!(!stage.transcript().contains("→ Ana | ALERT"));
    misses(&mut stage);
    assert!(stage.transcript().contains("→ Ana | ALERT"));
}
