//! Rehearsals: a script is played through with invented people, and time that runs fast.
//!
//! Everything that decides is real: the journal, the features, the words, over a store in memory.
//! Invented are the homeserver, which never fails ([`stage`]), and the people ([`cast`]): some talk,
//! some pass, some are silent, come late, leave, or lose the connection and come back. They read
//! what Kolo writes and answer as the question asks. A facilitator is played too, or is whoever sits
//! at the terminal ([`Keys`]).
//!
//! The same seed gives the same rehearsal, so its transcript can stand in a test.

mod cast;
mod error;
mod lead;
mod stage;
#[cfg(test)]
mod tests;
mod words;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

pub use self::error::RehearsalError;
use self::stage::Stage;
use crate::{
    script::{ArcName, Library, Opens, Part, ScriptName},
    speech::{Language, Speech},
};

/// What is rehearsed, and with whom.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The scripts, one after the other.
    pub scripts: Vec<ScriptName>,
    /// How many people, with whoever facilitates; 1 or more.
    pub people: usize,
    /// The language of the circle.
    pub language: Language,
    /// Where everything that is left to chance comes from.
    pub seed: u64,
}

impl Plan {
    /// The scripts that somebody asked for by name; an arc is all of its scripts, day by day.
    pub fn scripts(library: &Library, named: &[String]) -> Vec<ScriptName> {
        let of_arc = |name: &String| {
            let arc = library.arc(&ArcName(name.clone()))?;
            let items = arc.days.iter().flat_map(|day| &day.items);
            let scripts = items.filter_map(|item| match &item.part {
                Part::Script(script) => Some(script.clone()),
                Part::Break => None,
            });
            Some(scripts.collect::<Vec<_>>())
        };
        let found = named.iter();
        found
            .flat_map(|name| of_arc(name).unwrap_or_else(|| vec![ScriptName(name.clone())]))
            .collect()
    }
}

/// Whoever may lead the rehearsal from outside.
pub trait Keys {
    /// Waits while so much invented time passes, and gives back what was typed meanwhile.
    fn wait(&mut self, time: SignedDuration) -> Option<String>;

    /// Whether a human leads. Otherwise the facilitator is invented as well.
    fn lead(&self) -> bool;
}

/// Nobody: time passes at once.
#[derive(Clone, Copy, Debug)]
pub struct Nobody;

impl Keys for Nobody {
    fn wait(&mut self, _: SignedDuration) -> Option<String> {
        None
    }

    fn lead(&self) -> bool {
        false
    }
}

/// When rehearsals begin.
const MORNING: Timestamp = Timestamp::constant(1_777_626_000, 0);
/// More turns than this, and it will never end.
const LONGEST: usize = 50_000;
/// How long an invented facilitator thinks.
const A_MOMENT: SignedDuration = SignedDuration::from_secs(20);

/// Plays the plan. Each line of the transcript goes to `show` as it comes.
///
/// # Errors
/// If a script cannot be begun, an input could not be dealt with, or there is no end to it.
pub fn rehearse(
    plan: &Plan,
    speech: &Arc<Speech>,
    library: &Arc<Library>,
    keys: &mut dyn Keys,
    show: &mut dyn FnMut(&str),
) -> Result<(), RehearsalError> {
    let alone = |name| library.get(name).is_some_and(|script| script.opens == Opens::Alone);
    let people = if plan.scripts.iter().all(alone) { 1 } else { plan.people };
    let plan = &Plan { people, ..plan.clone() };
    let mut stage = Stage::new(plan, speech, library, MORNING)?;
    stage.open()?;
    stage.show(show);
    for script in &plan.scripts {
        stage.begin(script, library)?;
        play(&mut stage, keys, show)?;
    }
    Ok(())
}

/// Plays until the session is over and everybody has said what they had to say.
fn play(
    stage: &mut Stage,
    keys: &mut dyn Keys,
    show: &mut dyn FnMut(&str),
) -> Result<(), RehearsalError> {
    for _ in 0..LONGEST {
        stage.show(show);
        let runs = stage.standing()?.is_some();
        let busy = stage.is_anybody_about_to_write();
        if !runs && !busy {
            return Ok(());
        }
        if !busy && !keys.lead() && stage.lead_on_request()? {
            continue;
        }
        let timer = stage.next_timer().filter(|_| runs);
        if !busy && !keys.lead() && timer.is_none() {
            stage.lead_on()?;
            continue;
        }
        let then = match (stage.next_act(), timer) {
            (Some(act), Some(timer)) => act.min(timer),
            (Some(then), None) | (None, Some(then)) => then,
            (None, None) => later(stage.now(), SignedDuration::from_mins(1)),
        };
        match keys.wait(then.duration_since(stage.now())) {
            Some(line) => stage.typed(&line)?,
            None => stage.pass_until(then)?,
        }
    }
    Err(RehearsalError::NoEnd)
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(now)
}
