//! Who writes for a group when a table is filled in its room.

use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::seq::IndexedRandom;

use super::{hearing::Scribe, is_by_group};
use crate::{
    circle::scene::Scene,
    core::{Body, Deed, Lane, TransactionError},
    people::{Consent, Topic},
    script::Step,
    speech::{Command, Phrase},
};

impl Scene<'_, '_> {
    /// Who is asked alone in a step: everybody here, or one for each group.
    pub fn who_is_asked(&mut self, step: &Step) -> Result<Vec<OwnedUserId>, TransactionError> {
        if is_by_group(&step.kind) {
            self.meet_for_table()?;
            if !self.groups().is_empty() {
                return self.scribes();
            }
        }
        Ok(self.people_here())
    }

    /// One person of each group who writes for it, drawn by lot; the rooms hear who it is.
    pub fn scribes(&mut self) -> Result<Vec<OwnedUserId>, TransactionError> {
        let mut scribes = Vec::new();
        for number in self.numbers() {
            if let Some((number, user)) = self.draw_scribe(number)? {
                let mut phrases = Vec::new();
                if self.group(number).is_some_and(|group| group.again) {
                    let names = self.names_in(number)?;
                    phrases.push(Phrase::GroupTogetherAgain { names });
                }
                phrases.push(self.set_name_of_scribe(number, &user)?);
                let markdown = self.paragraphs(&phrases);
                let deed = Deed::Say(Body { markdown, mentions: Vec::new() });
                self.send_to_group(Lane::Session, number, deed);
                scribes.push(user);
            }
        }
        Ok(scribes)
    }

    /// Somebody who can be asked, if there is one.
    fn draw_scribe(&mut self, number: u32) -> Result<Option<Scribe>, TransactionError> {
        let Some(group) = self.group(number) else { return Ok(None) };
        let (people, scribe) = (group.people.clone(), group.scribe.clone());
        if let Some(scribe) = scribe {
            return Ok(Some((number, scribe)));
        }
        let mut able = Vec::new();
        for user in &people {
            let refuses = self.people().person(self.tx, user)?.consent == Consent::NotYet;
            if !refuses && !self.circle.is_out_of_reach(user) && self.circle.is_here(user) {
                able.push(user.clone());
            }
        }
        let from = if able.is_empty() { people } else { able };
        Ok(from.choose(self.tx.chance()).cloned().map(|user| (number, user)))
    }

    pub(super) fn name_scribe(
        &mut self,
        number: u32,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let phrase = self.set_name_of_scribe(number, user)?;
        self.say_in_group(Lane::Session, number, &phrase);
        Ok(())
    }

    fn set_name_of_scribe(
        &mut self,
        number: u32,
        user: &OwnedUserId,
    ) -> Result<Phrase, TransactionError> {
        if let Some(group) = self.group(number) {
            group.scribe = Some(user.clone());
        }
        let (name, scribe) = (self.name(user)?, self.command_word(Command::Scribe));
        Ok(Phrase::GroupScribe { name, scribe })
    }

    /// Somebody else writes for a group. What was written until now stays with its author.
    pub(super) fn set_scribe(
        &mut self,
        number: u32,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let before = self.group(number).and_then(|group| group.scribe.clone());
        if before.as_ref() == Some(user) {
            return Ok(());
        }
        self.name_scribe(number, user)?;
        let Some(step) = self.step().filter(|step| is_by_group(&step.kind)) else { return Ok(()) };
        if let Some(before) = before {
            self.no_longer_asked(&before, &step)?;
        }
        let Some(gather) = self.gather() else { return Ok(()) };
        gather.finished.retain(|other| other != user);
        if !gather.asked.contains(user) {
            gather.asked.push(user.clone());
        }
        gather.told = false;
        if self.is_halted() { Ok(()) } else { self.ask_who_waits(Some(user)) }
    }

    fn no_longer_asked(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        let circle = self.room();
        self.people().withdraw(self.tx, user, |topic| {
            matches!(topic, Topic::Answer { circle: of, step: id, .. }
                if *of == circle && *id == step.id)
        })?;
        if let Some(gather) = self.gather()
            && !gather.finished.iter().any(|other| other == user)
        {
            gather.finished.push(user.to_owned());
        }
        Ok(())
    }

    /// A group whose scribe has left needs another.
    pub fn replace_scribes(&mut self) -> Result<(), TransactionError> {
        let by_group = self.step().is_some_and(|step| is_by_group(&step.kind));
        if !by_group || self.gather().is_none() || self.is_halted() {
            return Ok(());
        }
        for number in self.numbers() {
            let lacks = self.group(number).is_some_and(|group| group.scribe.is_none());
            if lacks && let Some((number, user)) = self.draw_scribe(number)? {
                self.set_scribe(number, &user)?;
            }
        }
        Ok(())
    }

    /// A table that is a group's own comes back to everybody who is in the group now.
    pub fn note_who_filled(&mut self, step: &Step) {
        let groups = self.groups().iter().map(|group| (step.id.clone(), group.people.clone()));
        let groups: Vec<_> = groups.collect();
        let Some(running) = self.running.as_mut() else { return };
        running.session.filled_together.retain(|(id, _)| *id != step.id);
        running.session.filled_together.extend(groups);
    }

    /// The others of the group in which somebody was when it had filled its table.
    pub fn filled_with(&self, user: &UserId, step: &Step) -> Vec<OwnedUserId> {
        let groups = self.running.iter().flat_map(|running| &running.session.filled_together);
        let mut theirs = groups
            .filter(|(id, people)| *id == step.id && people.iter().any(|other| other == user));
        let people = theirs.next().map(|(_, people)| people.clone()).unwrap_or_default();
        people.into_iter().filter(|other| other != user).collect()
    }
}
