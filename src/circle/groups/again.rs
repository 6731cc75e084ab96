//! Groups that last: they are made once, and meet again in a later step.
//!
//! As long as the script still wants the groups as they are, their rooms stay open and wait, while
//! their people are back in the circle. Where the rooms are gone, the same people meet in new ones.
//! Whoever has come since is placed when they meet again, and who has left is missing.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{is_by_group, making};
use crate::{
    circle::{
        row::{Group, Met, State, Talk},
        scene::Scene,
    },
    core::{Lane, TransactionError},
    script::{GroupSize, Kind, Mix, Step},
    speech::{Phrase, Words},
};

impl Scene<'_, '_> {
    /// Whether the groups that are out are wanted as they are in the step with this number, or in
    /// a later one.
    pub(super) fn are_wanted_from(&self, number: usize) -> bool {
        let Some(running) = &self.running else { return false };
        let steps = &running.script.steps;
        let until_now = steps.iter().take(running.session.step + 1);
        let made = until_now.rev().find_map(|step| size(&step.kind));
        let wanted = steps.iter().skip(number).find_map(|step| match step.kind {
            Kind::Groups { mix, size, .. } => Some(mix == Mix::Same && Some(size) == made),
            _ => is_by_group(&step.kind).then_some(true),
        });
        wanted.unwrap_or(false)
    }

    fn uses_groups(&self, number: usize) -> bool {
        let steps = self.running.as_ref().map(|running| &running.script.steps);
        let step = steps.and_then(|steps| steps.get(number));
        step.is_some_and(|step| size(&step.kind).is_some() || is_by_group(&step.kind))
    }

    /// The session goes to the step with this number. Rooms stay open only if it, or a later one,
    /// wants the groups as they are.
    pub fn recall_unless_wanted(&mut self, number: usize) {
        if !self.are_wanted_from(number) {
            self.recall();
        } else if !self.uses_groups(number) {
            self.let_groups_wait();
        }
    }

    /// The groups are called back, and their rooms stay open.
    pub(super) fn let_groups_wait(&mut self) {
        for number in self.numbers() {
            let Some(group) = self.group(number) else { continue };
            if !std::mem::replace(&mut group.waits, true) {
                self.say_in_group(Lane::Control, number, &Phrase::GroupWaits);
            }
        }
    }

    /// Whether rooms are open in which nobody is to talk now.
    pub(super) fn groups_wait(&mut self) -> bool {
        self.groups().iter().any(|group| group.waits)
    }

    /// The groups of an earlier step of this size meet again.
    pub(super) fn meet_again(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Kind::Groups { size, .. } = step.kind else { return Ok(()) };
        if self.groups().is_empty() {
            let before = self.groups_before(Some(size))?;
            return match before.is_empty() {
                true => self.place_by_lot(step),
                false => self.send_out(step, before),
            };
        }
        self.come_together()?;
        for group in self.groups() {
            *group = Group {
                part: 0,
                until: 0,
                line_by: None,
                passes: false,
                again: true,
                ..group.clone()
            };
        }
        let people: Vec<_> = self.groups().iter().map(|group| group.people.clone()).collect();
        self.remember_grouping(step, &people)?;
        if let Some(state) = self.state() {
            // Until the talk begins its length is not known.
            *state = State::Groups(Talk::Talking { whole: 0, warned: true });
        }
        self.begin_talk(step)?;
        self.say_who_goes_where()
    }

    /// The groups are wanted for a table: they wait no more, or have rooms again.
    pub(super) fn meet_for_table(&mut self) -> Result<(), TransactionError> {
        let gone = self.groups().is_empty();
        if gone {
            let before = self.groups_before(None)?;
            self.open_groups(before);
        }
        self.come_together()?;
        for group in self.groups() {
            group.again |= gone;
        }
        Ok(())
    }

    /// What the circle hears when groups fill a table.
    pub fn group_table_begins(&mut self) -> Result<Phrase, TransactionError> {
        if self.asks_who_takes_part() || !self.groups().iter().any(|group| group.again) {
            return Ok(Phrase::GroupTableBegins);
        }
        Ok(Phrase::GroupTableBeginsAgain { list: self.groups_with_names()? })
    }

    /// How a script that groups make in their rooms is announced.
    pub fn group_adapt_begins(&mut self) -> Result<Phrase, TransactionError> {
        if self.asks_who_takes_part() || !self.groups().iter().any(|group| group.again) {
            return Ok(Phrase::GroupAdaptBegins);
        }
        Ok(Phrase::GroupAdaptBeginsAgain { list: self.groups_with_names()? })
    }

    /// Who is in which group, a line each.
    pub(super) fn groups_with_names(&mut self) -> Result<Words, TransactionError> {
        let mut lines = Vec::new();
        for number in self.numbers() {
            let (group, names) = self.group_and_names(number)?;
            let line = Phrase::GroupGoesOut { group, names };
            lines.push(format!("- {}", self.people().speech().say(&self.circle.language, &line)));
        }
        Ok(Words(lines.join("\n")))
    }

    /// The groups wait no more. Who has come since is placed, and who has lost the room has
    /// another.
    fn come_together(&mut self) -> Result<(), TransactionError> {
        for group in self.groups() {
            group.again = std::mem::take(&mut group.waits);
        }
        let lost: Vec<Group> = self.groups().iter().filter(|group| group.lost).cloned().collect();
        for group in lost {
            self.end_group(group.number);
            if !group.people.is_empty() {
                self.open_groups(vec![group.people]);
            }
        }
        for user in self.people_here() {
            if self.group_of(&user).is_none()
                && self.goes_along(&user)
                && let Some(number) = self.smallest_group(None)
            {
                self.join_group(&user, number)?;
            }
        }
        self.settle_groups()
    }

    /// Whether somebody who was in no group is placed in one. Those who lead stay in the circle,
    /// and so does who stands by for private support.
    fn goes_along(&self, user: &UserId) -> bool {
        !self.circle.is_facilitator(user) && !self.stands_by(user)
    }

    /// The groups as they were last made, of this size if one is given, with who is here now. None
    /// if there were none.
    fn groups_before(
        &mut self,
        wanted: Option<GroupSize>,
    ) -> Result<Vec<Vec<OwnedUserId>>, TransactionError> {
        let Some((size, mut before)) = self.last_grouping(wanted)? else { return Ok(Vec::new()) };
        let here: Vec<OwnedUserId> =
            self.people_here().into_iter().filter(|user| !self.stands_by(user)).collect();
        before.iter_mut().for_each(|group| group.retain(|user| here.contains(user)));
        let placed: Vec<OwnedUserId> = before.iter().flatten().cloned().collect();
        let new = |user: &OwnedUserId| !placed.contains(user) && self.goes_along(user);
        let new = here.into_iter().filter(new).collect();
        Ok(making::again(before, new, size, self.tx.chance()))
    }

    fn last_grouping(
        &self,
        wanted: Option<GroupSize>,
    ) -> Result<Option<Grouping>, TransactionError> {
        let Some(running) = &self.running else { return Ok(None) };
        for step in running.script.steps.iter().take(running.session.step + 1).rev() {
            let Some(size) = size(&step.kind).filter(|size| wanted.is_none_or(|it| it == *size))
            else {
                continue;
            };
            let met: Option<Met> = self.tx.get(&Met::key(&self.circle.room, &step.id))?;
            if let Some(last) = met.and_then(|met| met.groupings.last().cloned()) {
                return Ok(Some((size, last)));
            }
        }
        Ok(None)
    }

    /// Somebody has come into a group that was made before: they belong to it when it meets again.
    pub(super) fn remember_move(
        &mut self,
        user: &OwnedUserId,
        number: u32,
    ) -> Result<(), TransactionError> {
        let Some(people) = self.group(number).map(|group| group.people.clone()) else {
            return Ok(());
        };
        let Some(running) = &self.running else { return Ok(()) };
        let steps = running.script.steps.iter().take(running.session.step + 1);
        let made = steps.rev().find(|step| size(&step.kind).is_some());
        let Some(key) = made.map(|step| Met::key(&self.circle.room, &step.id)) else {
            return Ok(());
        };
        let Some(mut met) = self.tx.get::<Met>(&key)? else { return Ok(()) };
        if let Some(last) = met.groupings.last_mut() {
            last.iter_mut().for_each(|group| group.retain(|other| other != user));
            let theirs = |group: &&mut Vec<OwnedUserId>| {
                group.iter().any(|other| other != user && people.contains(other))
            };
            if let Some(group) = last.iter_mut().find(theirs) {
                group.push(user.clone());
            }
        }
        self.tx.put(&key, &met)
    }
}

/// How large the groups were meant to be, and who was in each.
type Grouping = (GroupSize, Vec<Vec<OwnedUserId>>);

fn size(kind: &Kind) -> Option<GroupSize> {
    match kind {
        Kind::Groups { size, .. } => Some(*size),
        _ => None,
    }
}
