//! The script that somebody has made becomes a file, which goes to them.

use matrix_sdk::ruma::{OwnedUserId, UserId, serde::Base64};

use super::Spot;
use crate::{
    circle::scene::Scene,
    core::{Attachment, Lane, TransactionError},
    people::today_for,
    script::{Kind, PrivateHarvest, Step},
    speech::{Phrase, Verb, Word, Words, markup},
};

impl Scene<'_, '_> {
    /// The author has said that it is right.
    pub(super) fn adaptation_is_right(
        &mut self,
        user: &UserId,
        step: &Step,
    ) -> Result<(), TransactionError> {
        if matches!(step.kind, Kind::Adapt { harvest: PrivateHarvest::None, .. }) {
            self.answer(user, &Phrase::AdaptHandedOver)?;
            self.hand_over_adaptation(user, step)?;
            self.erase_answers(user, step);
            self.close_questions(user, step)?;
        } else {
            let review = self.word_for(user, Word::Review)?;
            let change = self.verb_for(user, Verb::Change, "2")?;
            if !self.is_of_one() {
                self.answer(user, &Phrase::AdaptKept { review, change })?;
            }
            self.stay_alone(user, step, Spot::Rest.question())?;
        }
        self.finished_alone(user)
    }

    /// The part is over before somebody had said that it was right: they get what they have changed.
    pub fn hand_over_unfinished_adaptations(
        &mut self,
        asked: &[OwnedUserId],
        step: &Step,
    ) -> Result<(), TransactionError> {
        for user in asked {
            self.give_back_adaptation(user, step)?;
        }
        Ok(())
    }

    /// Hands somebody the script that they have made, and says so.
    pub fn give_back_adaptation(
        &mut self,
        user: &UserId,
        step: &Step,
    ) -> Result<(), TransactionError> {
        if !self.has_adapted(user, step)? {
            return Ok(());
        }
        let title = self.title_for(user)?;
        let head = self.given_back(user, &Phrase::AdaptGivenBack { title }, step.hand)?;
        let person = self.people().person(self.tx, user)?;
        self.people().tell_markdown(self.tx, person, Lane::Session, head, None)?;
        self.hand_over_adaptation(user, step)
    }

    /// Whether somebody has made a script: they have changed something, or said that it is right.
    fn has_adapted(&self, user: &UserId, step: &Step) -> Result<bool, TransactionError> {
        let checked = self.at_adapt_spot(user, step, Spot::Check)?.is_some();
        let draft = self.draft_of(user, step)?;
        Ok(draft.is_some_and(|draft| checked || !draft.changes.is_empty()))
    }

    fn hand_over_adaptation(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        if let Some(file) = self.adaptation_as_file(user, step)? {
            self.hand_over(user, file)?;
        }
        Ok(())
    }

    /// The file that somebody may hand to one human, if they have made one.
    pub fn adaptation_to_hand(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Option<Attachment>, TransactionError> {
        match self.has_adapted(user, step)? {
            true => self.adaptation_as_file(user, step),
            false => Ok(None),
        }
    }

    /// The file, with a neutral name.
    fn adaptation_as_file(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Option<Attachment>, TransactionError> {
        let Some(draft) = self.draft_of(user, step)? else { return Ok(None) };
        let file = draft.base.file(&draft.changes, self.kolo.library().wordings());
        let date = Words(today_for(self.tx, user)?.to_string());
        Ok(Some(Attachment {
            name: self.in_words(user, &Phrase::AdaptFileName { date })?,
            mime: "text/markdown".to_owned(),
            content: Base64::new(file.into_bytes()),
            caption: markup::to_plain(&self.in_words(user, &Phrase::AdaptFileCaption)?),
        }))
    }
}
