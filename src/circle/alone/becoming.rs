//! What something of a session may become when it is over, if whoever it is about says yes: words
//! that help on a hard day, or people who look out for each other. Kolo asks each in private, in the
//! features that keep it; here is only found what there is to ask about.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::sheet::{Sheet, Spot};
use crate::{
    circle::{
        row::{Answer, Met},
        scene::Scene,
    },
    core::{Happening, Member, TransactionError},
    script::{Becomes, Kind, Step},
};

impl Scene<'_, '_> {
    /// What somebody wrote last in a step may become what helps them, if the script says so. It has
    /// gone back to them, and is about to be erased.
    pub(super) fn may_help(&mut self, user: &UserId, step: &Step) -> Result<(), TransactionError> {
        if step.becomes != Becomes::WhatHelps {
            return Ok(());
        }
        let Some(last) = self.last_question(step) else { return Ok(()) };
        let key = Answer::key(&self.circle.room, &step.id, last, user);
        let Some(answer) = self.tx.get::<Answer>(&key)? else { return Ok(()) };
        if let Some(event) = answer.event {
            let (person, text) = (user.to_owned(), answer.text);
            self.tx.raise(Happening::MayHelp { person, text, event });
        }
        Ok(())
    }

    /// The last of what is asked in a step; in a table the last field of its last row.
    fn last_question(&self, step: &Step) -> Option<usize> {
        let script = &self.running.as_ref()?.script;
        let text = script.step_text(&script.source, &step.id)?;
        match step.kind {
            Kind::Table { .. } | Kind::Form { .. } => {
                let sheet = Sheet::of(&step.kind, text);
                sheet.cells().checked_sub(1).map(|last| sheet.question(Spot::Cell(last)))
            }
            _ => text.ask.len().checked_sub(1),
        }
    }

    /// Those who were together in a small group may look out for each other, if the script says so.
    pub(super) fn may_be_buddies(&mut self) -> Result<(), TransactionError> {
        for group in self.groups_of_buddies()? {
            let people: Vec<Member> = self
                .circle
                .members
                .iter()
                .filter(|member| group.contains(&member.user) && self.circle.is_here(&member.user))
                .cloned()
                .collect();
            if people.len() > 1 {
                self.tx.raise(Happening::MayBeBuddies { people });
            }
        }
        Ok(())
    }

    /// The groups as they were in the last step that says so and was reached.
    fn groups_of_buddies(&self) -> Result<Vec<Vec<OwnedUserId>>, TransactionError> {
        let Some(running) = &self.running else { return Ok(Vec::new()) };
        let reached = running.script.steps.iter().take(running.session.step + 1);
        let reached: Vec<&Step> = reached.collect();
        let said = |step: &&Step| step.becomes == Becomes::Buddies;
        let Some(last) = reached.iter().rposition(said) else { return Ok(Vec::new()) };
        for step in reached.into_iter().take(last + 1).rev() {
            let met: Option<Met> = self.tx.get(&Met::key(&self.circle.room, &step.id))?;
            if let Some(groups) = met.and_then(|met| met.groupings.last().cloned()) {
                return Ok(groups);
            }
        }
        Ok(Vec::new())
    }
}
