//! A private form. Its author gets it as a file; then nothing of it is left here.

mod changing;

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::sheet::{Spot, View};
use crate::{
    circle::{notes, scene::Scene},
    core::{Attachment, TransactionError},
    people::today_for,
    script::{PrivateHarvest, Returns, Step},
    speech::{Heard, Phrase, Verb, Word, Words, markup},
};

impl Scene<'_, '_> {
    pub fn filled_in(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        self.wrote_in_sheet(user, step, question, heard)
    }

    /// The author has said that the form is right.
    pub fn form_is_right(
        &mut self,
        user: &UserId,
        step: &Step,
        harvest: PrivateHarvest,
    ) -> Result<(), TransactionError> {
        match harvest {
            PrivateHarvest::Own if step.returns == Returns::Asked => {
                return self.go_to_spot(user, step, Spot::Return);
            }
            PrivateHarvest::Own => return self.form_stays(user, step),
            PrivateHarvest::None => {
                self.answer(user, &Phrase::FormHandedOver)?;
                self.hand_over_sheet(user, step)?;
                self.erase_answers(user, step);
                self.close_questions(user, step)?;
            }
        }
        self.finished_alone(user)
    }

    /// It is kept until the session ends.
    pub fn form_stays(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        let review = self.word_for(user, Word::Review)?;
        let change = self.verb_for(user, Verb::Change, "2")?;
        if !self.is_of_one() {
            self.answer(user, &Phrase::FormKept { review, change })?;
        }
        self.stay_alone(user, step, self.sheet(step).question(Spot::Rest))?;
        self.finished_alone(user)
    }

    /// The part is over before somebody had said that their form was right: they get what there is.
    pub fn hand_over_unfinished(
        &mut self,
        asked: &[OwnedUserId],
        step: &Step,
    ) -> Result<(), TransactionError> {
        for user in asked {
            self.give_back_as_file(user, step)?;
        }
        Ok(())
    }

    /// Hands somebody what they wrote in a sheet as a file.
    pub fn hand_over_sheet(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        let paragraphs = self.sheets_for(user, step, View::File)?;
        for file in self.notes_of(user, &paragraphs)? {
            self.hand_over(user, file)?;
        }
        Ok(())
    }

    /// Paragraphs in Markdown as files with a neutral name.
    fn notes_of(
        &self,
        user: &UserId,
        paragraphs: &[String],
    ) -> Result<Vec<Attachment>, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let speech = self.people().speech();
        let today = today_for(self.tx, user)?;
        let title = self.title_for(user)?;
        let written = Words(speech.date_with_year(&language, today));
        let head = format!(
            "# {}\n\n{}",
            title.0,
            speech.say(&language, &Phrase::FileDate { date: written })
        );
        let caption = markup::to_plain(&speech.say(&language, &Phrase::FileCaption { title }));
        let date = Words(today.to_string());
        let name = |part: Option<u64>| {
            let date = date.clone();
            let phrase = match part {
                None => Phrase::FileName { date },
                Some(part) => Phrase::FilePartName { date, part },
            };
            speech.say(&language, &phrase)
        };
        Ok(notes::files(&head, paragraphs, name, &caption))
    }
}
