//! What a circle has gathered and may take home.
//!
//! Only what a step's harvest class allows comes here: what was shown to the circle anyway, without
//! names, and counts. What came from one person lies under that person's own key.

use std::fmt;

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::scene::Scene;
use crate::{
    core::TransactionError,
    script::{ScriptName, Step, StepId},
    store::{Row, Table},
};

/// One thing that the circle has gathered.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    pub circle: OwnedRoomId,
    /// When the session began in which it was gathered.
    pub session: Timestamp,
    pub script: ScriptName,
    pub step: StepId,
    /// Its place among those of the step.
    pub number: u32,
    pub text: String,
    /// Who brought it, if one person did: they can take it back. The row lies under their key.
    #[serde(default)]
    pub author: Option<OwnedUserId>,
}

impl Row for Kept {
    const TABLE: Table = Table::Harvest;
    const VERSION: u16 = 1;
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kept(..)")
    }
}

impl Kept {
    fn key(&self) -> Vec<u8> {
        let Self { circle, session, step, number, .. } = self;
        format!("{circle}\n{session}\n{step}\n{number}").into_bytes()
    }
}

impl Scene<'_, '_> {
    /// Keeps something that the circle has gathered in the step; `author`, if one person brought
    /// it, takes it along when they are forgotten. Callers shuffle what came from several.
    pub fn keep(
        &mut self,
        step: &Step,
        author: Option<&UserId>,
        text: &str,
    ) -> Result<(), TransactionError> {
        let number = self.kept(&step.id)?.last().map_or(0, |kept| kept.number + 1);
        let Some(running) = &self.running else { return Ok(()) };
        let kept = Kept {
            circle: self.circle.room.clone(),
            session: running.session.started,
            script: running.script.name.clone(),
            step: step.id.clone(),
            number,
            text: text.to_owned(),
            author: author.map(ToOwned::to_owned),
        };
        match author {
            Some(author) => self.tx.put_owned(author.as_bytes(), &kept.key(), &kept),
            None => self.tx.put(&kept.key(), &kept),
        }
    }

    /// What was gathered in a step of this session, in its order.
    pub fn kept(&self, step: &StepId) -> Result<Vec<Kept>, TransactionError> {
        let Some(running) = &self.running else { return Ok(Vec::new()) };
        let mut kept: Vec<Kept> = self
            .tx
            .scan::<Kept>()?
            .into_iter()
            .map(|(_, kept)| kept)
            .filter(|kept| {
                kept.circle == self.circle.room
                    && kept.session == running.session.started
                    && kept.step == *step
            })
            .collect();
        kept.sort_by_key(|kept| kept.number);
        Ok(kept)
    }
}
