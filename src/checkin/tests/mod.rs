//! Check-ins as people live with them: whole private conversations, as transcripts.

mod asking;
mod looking;
mod own;
mod setting_up;

use jiff::{SignedDuration, Timestamp};

pub(super) use crate::circle::tests::{Stage, corrected, library, user};
use crate::core::Happening;

/// Mira has a private room with Kolo, and no circle; it is Friday, 1 May 2026, 17:00 UTC.
pub(super) fn alone() -> Stage {
    let mut stage = Stage::new(library(&[]));
    stage.befriend("Mira");
    stage.lines.clear();
    stage
}

/// The same, and Mira is asked every day at 8:30 in Bogotá, on the minute.
pub(super) fn asked_daily() -> Stage {
    let mut stage = alone();
    for words in ["check-in every day 8:30", "bogota", "check-in on the minute"] {
        stage.whispers("Mira", words);
    }
    stage.lines.clear();
    stage
}

/// Time passes until this moment, in UTC.
pub(super) fn until(stage: &mut Stage, moment: &str) {
    let moment: Timestamp = moment.parse().unwrap();
    stage.note(&format!("it is {}", moment.strftime("%a %-d %b, %H:%M UTC")));
    stage.pass_seconds(moment.duration_since(stage.now()).as_secs());
}

/// The same, while Kolo does not run; then it starts.
pub(super) fn down_until(stage: &mut Stage, moment: &str) {
    let moment: Timestamp = moment.parse().unwrap();
    stage.note(&format!("Kolo does not run until {}", moment.strftime("%a %-d %b, %H:%M UTC")));
    stage.sleep(moment.duration_since(stage.now()).as_mins());
    stage.tick();
}

pub(super) fn whisper_all(stage: &mut Stage, words: &[&str]) {
    for word in words {
        stage.whispers("Mira", word);
    }
}

/// Mira edits the message that has this id.
pub(super) fn edits(stage: &mut Stage, event: &str, text: &str) {
    stage.note(&format!("Mira edits a message: {text}"));
    let room = stage.private_room("Mira");
    let what = stage.message(&room, "Mira", corrected(event, text));
    stage.feed(what);
}

/// Mira deletes the message that has this id.
pub(super) fn deletes(stage: &mut Stage, event: &str) {
    stage.note("Mira deletes a message");
    let (room, sender) = (stage.private_room("Mira"), user("mira"));
    stage.feed(Happening::Redacted { room, sender, event: event.try_into().unwrap() });
}

/// Mira trusts Ana, who may be called at any hour.
pub(super) fn with_ana(stage: &mut Stage) {
    stage.befriend("Ana");
    stage.whispers("Mira", "trust @ana:example.org");
    for words in ["yes", "any hour"] {
        stage.whispers("Ana", words);
    }
    stage.lines.clear();
}

pub(super) fn days(days: i64) -> i64 {
    SignedDuration::from_hours(24 * days).as_mins()
}
