//! How a session stands, for whoever plays the people around it in a rehearsal.

use std::fmt;

use matrix_sdk::ruma::{OwnedUserId, RoomId};

use super::row::{RunningScript, Session, State};
use crate::{
    core::LookUpError,
    script::{Column, Kind, Script, Step},
    store::{Row, Store, decode},
};

/// Where the session of a circle is.
#[derive(Clone, PartialEq, Eq)]
pub struct Standing {
    /// The number of the step, from 0.
    pub step: usize,
    /// What the step does.
    pub kind: Option<Kind>,
    /// Who has the word and is waited for, or writes for the circle.
    pub holder: Option<OwnedUserId>,
    /// How many people the holder may name as the next.
    pub naming: usize,
    /// The cell of the circle's table that is asked for, from 0.
    pub cell: Option<usize>,
    /// Whether it waits for a facilitator's `resume`.
    pub halted: bool,
}

impl fmt::Debug for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Standing(..)")
    }
}

/// Where the session of the circle in this room is, if one runs.
///
/// # Errors
/// If the store does not answer, or a row cannot be read.
pub fn standing(store: &dyn Store, room: &RoomId) -> Result<Option<Standing>, LookUpError> {
    let Some(session) = row::<Session>(store, room)? else { return Ok(None) };
    let script = row::<RunningScript>(store, room)?;
    let kind = script.as_ref().and_then(|script| script.kind_of(session.step));
    let (holder, cell) = match &session.state {
        State::Round(round) => (round.holder.clone().filter(|_| !round.quiet), None),
        State::Board => {
            let id = script.as_ref().and_then(|script| script.id_of(session.step));
            let board = session.boards.iter().find(|board| Some(&board.step) == id.as_ref());
            let board = board.filter(|board| !board.done);
            (board.and_then(|board| board.scribe.clone()), board.map(|board| board.cell))
        }
        _ => (None, None),
    };
    let naming = match &session.state {
        State::Round(round) => round.naming.len(),
        _ => 0,
    };
    let halted = session.halted.is_some();
    Ok(Some(Standing { step: session.step, kind, holder, naming, cell, halted }))
}

/// Which question of a step is when it shall come back to its author, from 0, if the step asks that.
pub fn when_question(script: &Script, step: &Step) -> Option<usize> {
    super::alone::when_question(script, step)
}

/// Which question of a step is whether the same is asked again on a later day, from 0, if the step
/// asks that.
pub fn again_question(script: &Script, step: &Step) -> Option<usize> {
    super::alone::again_question(script, step)
}

/// What the cells hold to which a question of a table belongs, from 0; of a table of the whole circle,
/// the cell with this number.
pub fn column_asked<'a>(script: &'a Script, step: &Step, question: usize) -> Option<&'a Column> {
    super::alone::column_asked(script, step, question)
}

fn row<R: Row>(store: &dyn Store, room: &RoomId) -> Result<Option<R>, LookUpError> {
    let value = store.get(R::TABLE, room.as_bytes())?;
    Ok(value.map(|value| decode(&value)).transpose()?)
}
