//! What somebody has chosen on a scale, for them alone: a chart in text, when the votes are closed.

use matrix_sdk::ruma::OwnedUserId;

use super::{ballot::read_kept, ballot_of};
use crate::{
    circle::{row::Answer, scene::Scene},
    core::TransactionError,
    people::bar,
    script::{Ballot, Step},
    speech::{Phrase, Words},
};

impl Scene<'_, '_> {
    /// Whoever has chosen numbers for several statements gets them back as bars, whether or not
    /// there are enough votes to count.
    pub fn give_own_charts(
        &mut self,
        asked: &[OwnedUserId],
        step: &Step,
    ) -> Result<(), TransactionError> {
        let Some(Ballot::Scale(low, high)) = ballot_of(step) else { return Ok(()) };
        if self.statements(step) < 2 {
            return Ok(());
        }
        for user in asked {
            let language = self.people().language(&self.people().person(self.tx, user)?);
            let mut bars = Vec::new();
            for question in 0..self.statements(step) {
                let key = Answer::key(&self.circle.room, &step.id, question, user);
                let Some(answer) = self.tx.get::<Answer>(&key)? else { continue };
                let Some(chosen) = read_kept(&answer.text).first().copied() else { continue };
                let phrase = Phrase::OwnBar {
                    question: Words(self.statement(&language, step, question)),
                    chosen: u64::from(chosen),
                    most: u64::from(high),
                    bar: Words(bar(u32::from(low), u32::from(high), chosen)),
                };
                bars.push(self.people().speech().say(&language, &phrase));
            }
            if !bars.is_empty() {
                let title = self.title_for(user)?;
                let kept = self.keep_for_another_day(user, step, (low.into(), high.into()))?;
                let head = match kept {
                    Some(_) => Phrase::OwnChartKept { title },
                    None => Phrase::OwnChart { title },
                };
                bars.insert(0, self.people().speech().say(&language, &head));
                bars.extend(kept.map(|kept| self.people().speech().say(&language, &kept)));
                self.give_to(user, bars)?;
            }
        }
        Ok(())
    }
}
