//! What somebody has chosen on a scale, for them alone: a chart in text, when the votes are closed.

use matrix_sdk::ruma::OwnedUserId;

use super::{ballot::read_kept, ballot_of};
use crate::{
    circle::{row::Answer, scene::Scene},
    core::TransactionError,
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
        if self.questions(step) < 2 {
            return Ok(());
        }
        for user in asked {
            let language = self.people().language(&self.people().person(self.tx, user)?);
            let mut bars = Vec::new();
            for question in 0..self.questions(step) {
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
                let head = Phrase::OwnChart { title };
                bars.insert(0, self.people().speech().say(&language, &head));
                self.give_to(user, bars)?;
            }
        }
        Ok(())
    }
}

/// As many full fields as were chosen, and empty ones up to the most.
fn bar(low: u32, high: u32, chosen: u32) -> String {
    let full = chosen.clamp(low, high) - low;
    let field = |at: u32| if at < full { '■' } else { '□' };
    (0..high - low).map(field).collect()
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn a_bar_shows_how_much_of_the_scale_was_chosen() {
        assert_eq!(bar(0, 4, 0), "□□□□");
        assert_eq!(bar(0, 4, 3), "■■■□");
        assert_eq!(bar(1, 5, 5), "■■■■");
        assert_eq!(bar(1, 5, 9), "■■■■");
    }
}
