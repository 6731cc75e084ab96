//! People who come late, who leave, and groups of which only one person is left.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use crate::{
    circle::{
        row::{Met, Talk},
        scene::Scene,
    },
    core::{Deed, Lane, Member, TransactionError},
    script::Kind,
    speech::Phrase,
};

impl Scene<'_, '_> {
    /// Somebody came while groups are out: they go to the smallest. Groups that wait are joined when
    /// they meet again.
    pub fn place_latecomer(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        let returning = matches!(self.talk(), Some(Talk::Returning));
        let waits = self.groups_wait();
        if returning || waits || self.groups().is_empty() || self.group_of(user).is_some() {
            return Ok(());
        }
        let Some(number) = self.smallest_group(None) else { return Ok(()) };
        let (name, group) = (self.name(user)?, self.name_of_group(number));
        self.join_group(user, number)?;
        if !self.is_halted() && !self.asks_who_takes_part() {
            self.say(Lane::Session, &Phrase::GroupsNewcomer { name, group });
        }
        self.settle_groups()
    }

    pub(super) fn smallest_group(&mut self, except: Option<u32>) -> Option<u32> {
        let groups = self.groups().iter();
        let open = groups.filter(|group| !group.lost && Some(group.number) != except);
        open.min_by_key(|group| group.people.len()).map(|group| group.number)
    }

    pub(super) fn join_group(
        &mut self,
        user: &OwnedUserId,
        number: u32,
    ) -> Result<(), TransactionError> {
        let halted = self.is_halted();
        let Some(group) = self.group(number) else { return Ok(()) };
        group.people.push(user.clone());
        self.remember_move(user, number)?;
        let Some(group) = self.group(number) else { return Ok(()) };
        if halted {
            group.unopened = true;
        } else {
            self.send_to_group(Lane::Control, number, Deed::Invite { user: user.clone() });
            let phrase = Phrase::GroupJoinedBy { name: self.name(user)? };
            self.say_in_group(Lane::Session, number, &phrase);
        }
        self.with_turn_for_last(number)
    }

    /// Somebody leaves the session, or the circle: they are taken out of their group.
    pub fn leaves_group(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let number = self.group_of(user);
        if let Some(number) = number {
            self.send_to_group(Lane::Control, number, Deed::Remove { user: user.to_owned() });
            self.without(user, number)?;
        }
        Ok(())
    }

    /// Somebody leaves the session for good: whom they met is forgotten, too.
    pub fn forget_meetings(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let groups = running.script.steps.iter();
        let groups = groups.filter(|step| matches!(step.kind, Kind::Groups { .. }));
        let keys: Vec<_> = groups.map(|step| Met::key(&self.circle.room, &step.id)).collect();
        for key in keys {
            let Some(mut met) = self.tx.get::<Met>(&key)? else { continue };
            let all = met.groupings.iter_mut().flatten();
            all.for_each(|group| group.retain(|other| other != user));
            self.tx.put(&key, &met)?;
        }
        Ok(())
    }

    /// Somebody is no longer in a group, and their line goes with them.
    fn without(&mut self, user: &UserId, number: u32) -> Result<(), TransactionError> {
        if let Some(step) = self.step()
            && self.group(number).is_some_and(|group| group.line_by.as_deref() == Some(user))
        {
            self.end_line_of(&step, number);
        }
        let Some(group) = self.group(number) else { return Ok(()) };
        let Some(place) = group.people.iter().position(|other| other == user) else {
            return Ok(());
        };
        group.people.remove(place);
        group.there.retain(|other| other != user);
        group.scribe.take_if(|scribe| scribe == user);
        self.without_turn_of(number, place)?;
        self.settle_groups()
    }

    /// Empty groups end, and who is alone in one goes to another. While the session is halted
    /// nobody is sent anywhere.
    pub(super) fn settle_groups(&mut self) -> Result<(), TransactionError> {
        if self.is_halted() {
            return Ok(());
        }
        for number in self.numbers() {
            let people = self.group(number).map(|group| group.people.clone());
            match people.as_deref() {
                Some([]) => self.end_group(number),
                Some([alone]) => self.move_from(alone, number)?,
                _ => {}
            }
        }
        self.all_lines_are_there()
    }

    fn move_from(&mut self, user: &OwnedUserId, number: u32) -> Result<(), TransactionError> {
        if self.group(number).is_some_and(|group| group.lost) {
            return Ok(());
        }
        let Some(other) = self.smallest_group(Some(number)) else {
            let (name, group) = (self.name(user)?, self.name_of_group(number));
            return self.tell_who_leads(&Phrase::GroupOfOne { name, group });
        };
        let group = self.name_of_group(other);
        self.say_in_group(Lane::Session, number, &Phrase::GroupMovesTo { group });
        self.end_group(number);
        self.join_group(user, other)
    }

    pub(super) fn end_group(&mut self, number: u32) {
        if let Some(step) = self.step() {
            self.erase_line(&step, number);
        }
        self.send_to_group(Lane::Housekeeping, number, Deed::Dissolve);
        if let Some(running) = self.running.as_mut() {
            running.session.groups.retain(|group| group.number != number);
        }
    }

    /// Who is in a group's room now, or invited. Whoever has left it by themselves, or declined, is
    /// no longer in the group.
    pub fn group_members_are(
        &mut self,
        number: u32,
        members: &[Member],
    ) -> Result<(), TransactionError> {
        let is_there = |user: &OwnedUserId| members.iter().any(|member| member.user == *user);
        let Some(group) = self.group(number) else { return Ok(()) };
        let gone: Vec<OwnedUserId> =
            group.there.iter().filter(|user| !is_there(user)).cloned().collect();
        group.there = group.people.iter().filter(|user| is_there(user)).cloned().collect();
        for user in gone {
            let phrase =
                Phrase::GroupLeftBy { name: self.name(&user)?, group: self.name_of_group(number) };
            if let Some(facilitator) = self.facilitator(Some(&user)) {
                self.tell_about(&facilitator, &phrase)?;
            }
            self.without(&user, number)?;
        }
        Ok(())
    }
}
