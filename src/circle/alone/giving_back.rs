//! What somebody wrote for themselves goes back to them at the end of the session, with the
//! questions, and is erased here.

use matrix_sdk::ruma::UserId;

use super::{LONGEST_PAGE, goes_back, pages, sheet::View};
use crate::{
    circle::{row::Answer, scene::Scene},
    core::{Lane, TransactionError},
    script::{Kind, Step},
    speech::{Phrase, markup},
};

impl Scene<'_, '_> {
    /// Gives everybody back what they wrote under `harvest: own`, and erases it.
    pub fn give_back_own(&mut self) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let people = running.session.people.clone();
        let own: Vec<Step> =
            running.script.steps.iter().filter(|step| goes_back(&step.kind)).cloned().collect();
        for user in people {
            let mut paragraphs: Vec<String> = Vec::new();
            for step in &own {
                match step.kind {
                    Kind::Form { .. } => self.give_back_as_file(&user, step)?,
                    Kind::Table { .. } => paragraphs.extend(self.table_to_keep(&user, step)?),
                    _ => paragraphs.extend(self.answers_with_questions(&user, step)?),
                }
                self.erase_answers(&user, step);
            }
            if !paragraphs.is_empty() {
                self.give_back(&user, &paragraphs)?;
            }
        }
        Ok(())
    }

    /// Shows somebody what is kept for them alone, while the session still runs.
    pub fn show_own(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let steps = running.script.steps.iter().filter(|step| goes_back(&step.kind));
        let steps: Vec<Step> = steps.cloned().collect();
        let mut paragraphs = Vec::new();
        for step in &steps {
            paragraphs.extend(match step.kind {
                Kind::Form { .. } | Kind::Table { .. } => {
                    self.sheet_in_words(user, step, View::Plain)?
                }
                _ => self.answers_with_questions(user, step)?,
            });
        }
        if paragraphs.is_empty() {
            return self.answer(user, &Phrase::TooLate);
        }
        let head = self.in_words(user, &Phrase::SoFar)?;
        self.answer_in_pages(user, std::iter::once(head).chain(paragraphs))
    }

    fn answers_with_questions(
        &self,
        user: &UserId,
        step: &Step,
    ) -> Result<Vec<String>, TransactionError> {
        let mut paragraphs = Vec::new();
        for (question, asked) in self.step_text_for(user, step)?.ask.iter().enumerate() {
            let key = Answer::key(&self.circle.room, &step.id, question, user);
            if let Some(answer) = self.tx.get::<Answer>(&key)? {
                paragraphs.push(format!("{asked}\n\n{}", markup::quote(&answer.text)));
            }
        }
        Ok(paragraphs)
    }

    /// Hands somebody their form, and says so.
    pub fn give_back_as_file(
        &mut self,
        user: &UserId,
        step: &Step,
    ) -> Result<(), TransactionError> {
        if self.sheet_in_words(user, step, View::File)?.is_empty() {
            return Ok(());
        }
        let title = self.title_for(user)?;
        let phrase = Phrase::FormGivenBack { title };
        self.people().tell(self.tx, user, Lane::Session, &phrase, None)?;
        self.hand_over_sheet(user, step)
    }

    /// A table as paragraphs; one that is long comes as a file besides.
    fn table_to_keep(
        &mut self,
        user: &UserId,
        step: &Step,
    ) -> Result<Vec<String>, TransactionError> {
        let paragraphs = self.sheet_in_words(user, step, View::Plain)?;
        if paragraphs.iter().map(String::len).sum::<usize>() > LONGEST_PAGE {
            self.hand_over_sheet(user, step)?;
        }
        Ok(paragraphs)
    }

    fn give_back(&mut self, user: &UserId, paragraphs: &[String]) -> Result<(), TransactionError> {
        let title = self.title_for(user)?;
        let head = self.in_words(user, &Phrase::YourOwnWords { title })?;
        self.give_to(user, std::iter::once(head).chain(paragraphs.iter().cloned()))
    }

    /// Gives somebody what is theirs alone, in messages of a bearable length. No later `stop` takes
    /// it back.
    pub fn give_to(
        &mut self,
        user: &UserId,
        paragraphs: impl IntoIterator<Item = String>,
    ) -> Result<(), TransactionError> {
        for message in pages(paragraphs.into_iter(), "\n\n") {
            let person = self.people().person(self.tx, user)?;
            self.people().tell_markdown(self.tx, person, Lane::Session, message, None)?;
        }
        Ok(())
    }
}
