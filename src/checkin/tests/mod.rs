//! Check-ins as people live with them: whole private conversations, as transcripts.

mod asking;
mod looking;
mod setting_up;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::UserId;

pub(super) use crate::circle::tests::{Stage, corrected, library, user};
use crate::{
    circle::tests::{SPEECH, UNDERSTANDING, settings},
    core::{Feature, Flow, Happening, Journal, Transaction, TransactionError},
    people::{People, PrivateTalk, Unheard},
    script::Shelf,
    store::Store,
};

use super::CheckIns;

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

/// Notes in the person's row of the store who is called, and says so.
struct Called(People);

impl Feature for Called {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        if let Happening::Calls { person, .. } = what {
            let markdown = "(here Kolo begins to call Ana)".to_owned();
            self.0.answer_markdown(tx, person, markdown)?;
        }
        Ok(Flow::Passed)
    }
}

/// Everybody trusts Ana from now on; whoever asks for somebody is answered by a stand-in for calls.
pub(super) fn with_ana(stage: &mut Stage) {
    fn ana(_: &People, _: &Transaction<'_>, _: &UserId) -> Result<Vec<String>, TransactionError> {
        Ok(vec!["Ana".to_owned()])
    }
    let people = People::new(Arc::clone(&SPEECH), Arc::new(settings()));
    let words = || Arc::clone(&*UNDERSTANDING);
    let check_ins = CheckIns::new(people.clone(), words(), Shelf::from(library(&[])));
    let features: Vec<Box<dyn Feature>> = vec![
        Box::new(Called(people.clone())),
        Box::new(PrivateTalk::new(people.clone(), words())),
        Box::new(check_ins.trusting(ana)),
        Box::new(Unheard::new(people, words())),
    ];
    let store = Arc::clone(&stage.store) as Arc<dyn Store>;
    stage.journal = Journal::open(store, features).unwrap();
}

pub(super) fn days(days: i64) -> i64 {
    SignedDuration::from_hours(24 * days).as_mins()
}
