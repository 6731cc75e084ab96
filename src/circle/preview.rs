//! What facilitators read before an exercise begins, in private and nowhere else.

use matrix_sdk::ruma::UserId;

use super::{leading::number, scene::Scene};
use crate::{
    core::{Lane, TransactionError},
    script::{Script, ScriptName, Text},
    speech::{Command, Phrase, Words, markup, short},
};

/// Notes are cut into messages of about so many characters.
const LONGEST_PAGE: usize = 1_200;

impl Scene<'_, '_> {
    /// A short look at what is needed and what to bear in mind, if the script says so.
    pub fn preview(&mut self, to: &UserId, script: &Script) -> Result<(), TransactionError> {
        let text = self.notes_for(to, script)?;
        if text.needed.is_empty() && text.points.is_empty() {
            return Ok(());
        }
        let (title, notes) = (Words(text.title.clone()), self.command_word(Command::Notes));
        self.answer(to, &Phrase::Preview { title, notes })?;
        let parts = [(Phrase::NotesNeeded, text.needed), (Phrase::NotesPoints, text.points)];
        self.write_notes(to, parts.into())
    }

    /// More or fewer people are here than the script is meant for.
    pub fn warn_of_people(&mut self, to: &UserId, script: &Script) -> Result<(), TransactionError> {
        let Some(people) = &script.people else { return Ok(()) };
        let here = self.circle.members.len();
        let (least, most) = (u64::from(*people.start()), u64::from(*people.end()));
        let here = number(here);
        if here < least {
            self.answer(to, &Phrase::FewPeople { least, here })
        } else if here > most {
            self.answer(to, &Phrase::ManyPeople { most, here })
        } else {
            Ok(())
        }
    }

    /// `!notes`: of what is announced or runs, or of the exercise of this name.
    pub fn show_notes(&mut self, to: &UserId, rest: &str) -> Result<(), TransactionError> {
        let wanted = short(&rest.to_lowercase());
        let running = self.running.as_ref().map(|running| running.script.name.clone());
        let name = if wanted.is_empty() { running } else { Some(ScriptName(wanted.clone())) };
        let Some(name) = name else {
            let command = self.command_word(Command::Notes);
            return self.answer(to, &Phrase::NotesOfWhich { command });
        };
        let Some(script) = self.kolo.library().get(&name).cloned() else {
            let scripts = self.command_word(Command::Scripts);
            return self.answer(to, &Phrase::NoSuchScript { name: name.0, scripts });
        };
        let text = self.notes_for(to, &script)?;
        let title = Words(text.title.clone());
        let parts = [
            (Some(Phrase::NotesAims), text.aims),
            (Some(Phrase::NotesNeeded), text.needed),
            (Some(Phrase::NotesPoints), text.points),
            (None, text.notes),
        ];
        if parts.iter().all(|(_, words)| words.is_empty()) {
            return self.answer(to, &Phrase::NoNotes { title });
        }
        self.answer(to, &Phrase::NotesOf { title })?;
        for (head, words) in parts {
            match head {
                Some(head) => self.write_notes(to, vec![(head, words)])?,
                None => self.write_pages(to, &words)?,
            }
        }
        Ok(())
    }

    /// The words of a script as the library has them, in somebody's language: a session's own copy
    /// holds no notes.
    fn notes_for(&self, user: &UserId, script: &Script) -> Result<Text, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        Ok(script.text(&language).cloned().unwrap_or_default())
    }

    fn write_notes(
        &mut self,
        to: &UserId,
        parts: Vec<(Phrase, String)>,
    ) -> Result<(), TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, to)?);
        for (head, words) in parts.into_iter().filter(|(_, words)| !words.is_empty()) {
            let head = self.people().speech().say(&language, &head);
            self.write_pages(to, &format!("{head}\n\n{words}"))?;
        }
        Ok(())
    }

    fn write_pages(&mut self, to: &UserId, words: &str) -> Result<(), TransactionError> {
        let person = self.people().person(self.tx, to)?;
        let paragraphs = words.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty());
        for page in markup::pages_of(paragraphs.map(ToOwned::to_owned), "\n\n", LONGEST_PAGE) {
            self.people().write_markdown(self.tx, &person, Lane::Control, page, None);
        }
        Ok(())
    }
}
