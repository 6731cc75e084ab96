//! What somebody has given to the circle, and does not want to give any more: "take back" takes it
//! out of what the circle takes home, as long as it is there.

use matrix_sdk::ruma::{OwnedRoomId, UserId};

use crate::{
    circle::{
        Circles,
        alone::sheet::Spot,
        columns::{Entry, column},
        harvest::Kept,
        row::Answer,
        scene::Scene,
    },
    core::{Flow, Transaction, TransactionError},
    people::{Person, Topic},
    script::{Holds, Kind, Step},
    speech::{Heard, Phrase, Verb, Words, markup, short},
};

impl Circles {
    /// Somebody takes back what they gave to a circle, or asks what there is. Words about a table
    /// that is still being filled belong to the table.
    pub(in crate::circle) fn takes_back(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let Some((Verb::TakeBack, rest)) = self.understanding.verb(&heard.text, &language) else {
            return Ok(Flow::Passed);
        };
        let number = match self.understanding.numbers(&rest, &language).as_deref() {
            Some([number]) => Some(*number),
            None if rest.is_empty() => None,
            _ => return Ok(Flow::Passed),
        };
        if self.fills_a_table(tx, person)? || (rest.is_empty() && self.is_asked(person)) {
            return Ok(Flow::Passed);
        }
        let given = Kept::given_by(tx, &person.user)?;
        if given.is_empty() && self.is_asked(person) {
            return Ok(Flow::Passed);
        }
        let index = number.map(|n| usize::try_from(n).unwrap_or(usize::MAX).wrapping_sub(1));
        let phrase = match index {
            Some(index) if let Some(kept) = given.get(index) => {
                kept.take_back(tx);
                Phrase::TakenBack { what: Words(markup::quote(&kept.text)) }
            }
            _ if given.is_empty() => Phrase::NothingToTakeBack,
            _ => {
                let lines = given.iter().zip(1..).map(|(kept, number)| {
                    format!("{number} {}", markup::escape(&short(&kept.text)))
                });
                let verb = self.understanding.primary_verb(Verb::TakeBack, &language);
                Phrase::CanBeTakenBack {
                    list: Words(lines.collect::<Vec<_>>().join("\n")),
                    take_back: Words(format!("{verb} 1")),
                }
            }
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// A message was corrected or deleted whose words lie under this key. If they are a cell of a
    /// row that its author had released, they hear that it is not released any more.
    pub(in crate::circle) fn row_has_changed(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        key: &[u8],
    ) -> Result<(), TransactionError> {
        let key = String::from_utf8_lossy(key).into_owned();
        let mut parts = key.split('\n');
        let (Some(circle), Some(id), Some(question)) = (parts.next(), parts.next(), parts.next())
        else {
            return Ok(());
        };
        let (Ok(circle), Ok(question)) = (OwnedRoomId::try_from(circle), question.parse()) else {
            return Ok(());
        };
        let Some(mut scene) = self.scene(tx, &circle)? else { return Ok(()) };
        let current = scene.step().filter(|step| step.id.0 == id);
        let Some(step) = current.filter(|step| matches!(step.kind, Kind::Table { .. })) else {
            return Ok(());
        };
        let Spot::Cell(cell) = scene.sheet(&step).spot(question) else { return Ok(()) };
        scene.tell_if_released(user, &step, cell)
    }

    fn is_asked(&self, person: &Person) -> bool {
        person.topics.iter().any(Topic::is_open_question)
    }

    fn fills_a_table(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<bool, TransactionError> {
        let Some(Topic::Answer { circle, step: id, question }) = person.topics.last() else {
            return Ok(false);
        };
        let scene = self.scene(tx, circle)?;
        let step = scene.as_ref().and_then(Scene::step).filter(|step| step.id == *id);
        let spot = scene.zip(step).map(|(scene, step)| {
            let table = matches!(step.kind, Kind::Table { .. });
            (table, scene.sheet(&step).spot(*question))
        });
        Ok(matches!(spot, Some((true, Spot::Release(_) | Spot::Rest))))
    }
}

impl Scene<'_, '_> {
    /// Somebody has corrected the message with which they filled a cell. Whether it is a cell that
    /// does not hold words: then it is read anew, and empty if it cannot be.
    pub fn corrects_cell(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        text: &str,
    ) -> Result<bool, TransactionError> {
        let Spot::Cell(cell) = self.sheet(step).spot(question) else { return Ok(false) };
        let written = self.step_text_for(user, step)?;
        let holds = column(&written, self.sheet(step).column_of(cell)).map(|column| &column.holds);
        if holds.is_none_or(|holds| *holds == Holds::Words) {
            return Ok(false);
        }
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        let event = self.tx.get::<Answer>(&key)?.and_then(|answer| answer.event);
        let said = match self.entry_at(user, step, cell, text)? {
            Entry::Kept(text) => {
                let answer = Answer { text, event, ..Answer::default() };
                self.tx.put_owned(user.as_bytes(), &key, &answer)?;
                Phrase::AnswerChanged
            }
            Entry::Nothing => {
                self.note_answer(user, step, question, "")?;
                Phrase::AnswerChanged
            }
            Entry::Refused(why) => {
                self.note_answer(user, step, question, "")?;
                self.refused(why, &self.language_for(user)?)
            }
        };
        self.answer(user, &said)?;
        self.tell_if_released(user, step, cell)?;
        Ok(true)
    }

    /// A cell has changed: if its author had released the row, they hear that it is not any more.
    fn tell_if_released(
        &mut self,
        user: &UserId,
        step: &Step,
        cell: usize,
    ) -> Result<(), TransactionError> {
        let row = self.sheet(step).row_of(cell);
        if self.withdraw_release(user, step, row)? {
            let release = self.verb_for(user, Verb::Release, &(row + 1).to_string())?;
            self.answer(user, &Phrase::RowHasChanged { release })?;
        }
        Ok(())
    }
}
