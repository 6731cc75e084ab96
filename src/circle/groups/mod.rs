//! Small groups in rooms of their own.
//!
//! A step makes groups ([`making`], [`placing`]), and Kolo opens a room for each. There it says what
//! is talked about and for how long ([`talking`]), hears little ([`hearing`]), and takes one line to
//! the circle if the script says so ([`lines`]). When a facilitator calls the groups back
//! ([`returning`]) their rooms are dissolved, unless a later step wants the same groups ([`again`])
//! or a table that they fill ([`scribes`]). People come late, leave, and lose rooms meanwhile
//! ([`moves`], [`rooms`]).
//!
//! Everybody here who takes part is in a group, and nobody is alone in one. Facilitators are in a
//! group like everybody else; only if two or more of them are here and the groups come out even
//! without one, the first stays in the circle. Where a facilitator says who goes with whom, those
//! who lead are in a group only if they are named.
//!
//! How far a talk is follows from the timer of its end, so that a halt needs no other bookkeeping.
//! While the session is halted nobody is moved: what has to be, is when it goes on.

mod again;
mod halts;
mod hearing;
mod lines;
mod making;
mod moves;
mod placing;
mod returning;
mod rooms;
mod scribes;
mod talking;

use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::RngCore;

use super::{
    row::{Group, State, Talk},
    scene::Scene,
};
use crate::{
    core::{Body, BreakoutId, Deed, Destination, Lane, Status, TransactionError},
    script::{Kind, SharedHarvest, Step, TableBy},
    speech::{Names, Phrase},
};

impl Scene<'_, '_> {
    /// The small groups that are out.
    pub fn groups(&mut self) -> &mut [Group] {
        match &mut self.running {
            Some(running) => &mut running.session.groups,
            None => &mut [],
        }
    }

    fn group(&mut self, number: u32) -> Option<&mut Group> {
        self.groups().iter_mut().find(|group| group.number == number)
    }

    fn numbers(&mut self) -> Vec<u32> {
        self.groups().iter().map(|group| group.number).collect()
    }

    /// The number of the group that somebody is in.
    fn group_of(&mut self, user: &UserId) -> Option<u32> {
        let mut groups = self.groups().iter();
        let theirs = groups.find(|group| group.people.iter().any(|other| other == user));
        theirs.map(|group| group.number)
    }

    fn talk(&mut self) -> Option<&mut Talk> {
        match self.state() {
            Some(State::Groups(talk)) => Some(talk),
            _ => None,
        }
    }

    /// Whether groups are out and talk.
    fn is_talking(&mut self) -> bool {
        matches!(self.talk(), Some(Talk::Talking { .. }))
    }

    /// Does something where a group is. A group without a room is left alone.
    fn send_to_group(&mut self, lane: Lane, number: u32, deed: Deed) {
        let room = self.room();
        if let Some(group) = self.group(number)
            && (!group.lost || deed == Deed::Dissolve)
        {
            let to = Destination::Breakout(group.id.clone());
            // A group is ended, and somebody taken out of it, whatever is said then.
            let circle = match deed {
                Deed::Dissolve | Deed::Remove { .. } => None,
                _ => Some(&room),
            };
            self.tx.send(lane, to, deed, circle);
        }
    }

    /// Says something in a group's room.
    pub fn say_in_group(&mut self, lane: Lane, number: u32, phrase: &Phrase) {
        let markdown = self.people().speech().say(&self.circle.language, phrase);
        self.send_to_group(lane, number, Deed::Say(Body { markdown, mentions: Vec::new() }));
    }

    /// Says something in a group's room in the place of what was to be said there of the same
    /// `what` and has not left yet.
    fn say_newest_in_group(&mut self, number: u32, what: &str, markdown: String) {
        let room = self.room();
        if let Some(group) = self.group(number).filter(|group| !group.lost) {
            let to = Destination::Breakout(group.id.clone());
            let deed = Deed::Say(Body { markdown, mentions: Vec::new() });
            let status = Status::of(what, &room);
            self.tx.send_status(Lane::Session, to, deed, Some(&room), status);
        }
    }

    /// Several phrases as the paragraphs of one message, since each message costs.
    fn paragraphs(&self, phrases: &[Phrase]) -> String {
        let say = |phrase| self.people().speech().say(&self.circle.language, phrase);
        phrases.iter().map(say).collect::<Vec<_>>().join("\n\n")
    }

    /// Says something in the rooms of all groups.
    pub fn say_in_groups(&mut self, lane: Lane, phrase: &Phrase) {
        for number in self.numbers() {
            self.say_in_group(lane, number, phrase);
        }
    }

    /// What a group's people are called.
    fn names_in(&mut self, number: u32) -> Result<Names, TransactionError> {
        let people = self.group(number).map(|group| group.people.clone()).unwrap_or_default();
        Ok(Names(self.names(&people)?))
    }

    fn name_of_group(&mut self, number: u32) -> String {
        self.group(number).map(|group| group.name.clone()).unwrap_or_default()
    }

    /// Tells the facilitator something about the groups; once, and not as a part of the session.
    fn tell_who_leads(&mut self, phrase: &Phrase) -> Result<(), TransactionError> {
        match self.facilitator(None) {
            Some(user) => self.tell_about(&user, phrase),
            None => Ok(()),
        }
    }

    /// Whether the step after this one is a table that the groups fill in their rooms.
    fn table_follows(&self) -> bool {
        let next = self.running.as_ref().map(|running| running.session.step + 1);
        next.is_some_and(|next| self.is_table_of_groups(next))
    }

    fn is_table_of_groups(&self, number: usize) -> bool {
        let steps = self.running.as_ref().map(|running| &running.script.steps);
        steps.and_then(|steps| steps.get(number)).is_some_and(|step| is_by_group(&step.kind))
    }

    /// Opens the rooms of the groups again as far as that was taken back, and sees to it that
    /// everybody is invited.
    fn open(&mut self, number: u32) {
        let Some(group) = self.group(number) else { return };
        group.unopened = false;
        let (name, invite) = (group.name.clone(), group.people.clone());
        // Before whatever is said there.
        self.send_to_group(Lane::Control, number, Deed::Open { name, invite });
    }

    /// A list of Kolo's own, such as the names of groups.
    fn list(&self, phrase: &Phrase) -> Vec<String> {
        let list = self.people().speech().say(&self.circle.language, phrase);
        list.split('|').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
    }

    /// Who of the session's people is here.
    pub fn people_here(&self) -> Vec<OwnedUserId> {
        let people = self.running.as_ref().map(|running| running.session.people.clone());
        let people = people.unwrap_or_default().into_iter();
        people.filter(|user| self.circle.is_here(user)).collect()
    }

    fn new_group(&mut self, people: Vec<OwnedUserId>) -> Option<Group> {
        // Two sessions may begin in the same moment, and what was to be done in the groups of the first
        // may still wait. Nothing is drawn that something else would have drawn.
        let unique = self.tx.chance().clone().next_u64();
        let names = self.list(&Phrase::GroupNames);
        let running = self.running.as_mut()?;
        let session = &mut running.session;
        let number = session.groups_made;
        session.groups_made += 1;
        let at = usize::try_from(number).unwrap_or(0);
        let name = names.get(at.checked_rem(names.len())?)?.clone();
        let again = at.checked_div(names.len())?;
        let name = if again == 0 { name } else { format!("{name} {}", again + 1) };
        let id = BreakoutId(format!("{} {unique:x} {number}", session.circle));
        Some(Group {
            id,
            number,
            name,
            people,
            there: Vec::new(),
            part: 0,
            until: 0,
            line_by: None,
            passes: false,
            scribe: None,
            lost: false,
            unopened: false,
            unsaid: false,
            waits: false,
            again: false,
            card: None,
        })
    }
}

/// Whether small groups fill this in their rooms.
pub(super) fn is_by_group(kind: &Kind) -> bool {
    matches!(kind, Kind::Table { by: TableBy::Group, .. } | Kind::Adapt { by: TableBy::Group, .. })
}

/// Whether each group brings a line back.
fn brings_line(step: &Step) -> bool {
    matches!(step.kind, Kind::Groups { harvest: SharedHarvest::Group, .. })
}
