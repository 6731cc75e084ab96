//! Who is in a circle, how it begins, and how it ends.

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};

use super::{
    Circles,
    care::CircleCare,
    row::{Answer, Circle, Halt, Session},
    scene::{Place, Scene},
    slow::Unsaid,
};
use crate::{
    core::{Lane, Member, TimerKey, Transaction, TransactionError},
    people::{Gathering, Topic},
    speech::{Command, Phrase},
};

impl Circles {
    /// Kolo has been let into a room: whoever invited it leads.
    pub(super) fn begin(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        inviter: &OwnedUserId,
        members: &[Member],
    ) -> Result<(), TransactionError> {
        let language = self.people.language(&self.people.person(tx, inviter)?);
        self.people.met(tx, inviter, &language)?;
        let mut scene = Scene {
            kolo: self,
            tx,
            circle: Circle {
                room: room.clone(),
                language,
                facilitators: vec![inviter.clone()],
                members: Vec::new(),
                beyond: 0,
                offered: None,
                unreachable: Vec::new(),
                unverified: Vec::new(),
                voiceless: false,
                keep_days: None,
                time_zone: None,
                replaced_by: None,
                following: Vec::new(),
                knows_pace: false,
                pictures: false,
                care: CircleCare::default(),
                alone: None,
            },
            running: None,
            agenda: None,
            place: Place::Circle,
            written: None,
            decided: false,
            unsaid: Unsaid::default(),
        };
        scene.circle.set_members(members);
        let name = scene.name(inviter)?;
        let scripts = scene.command_word(Command::Scripts);
        let help = scene.command_word(Command::Help);
        scene.say(Lane::Control, &Phrase::CircleHello { name, scripts, help });
        scene.save()
    }
}

impl Scene<'_, '_> {
    /// The people of the room are these now. Who comes while a session runs is told in two lines
    /// where it is, and has a place in it.
    pub fn members_are(&mut self, members: &[Member]) -> Result<(), TransactionError> {
        let before = self.circle.members.clone();
        self.circle.set_members(members);
        let came: Vec<OwnedUserId> = self
            .circle
            .members
            .iter()
            .map(|member| member.user.clone())
            .filter(|user| before.iter().all(|member| member.user != *user))
            .collect();
        let (followed, following) = std::mem::take(&mut self.circle.following)
            .into_iter()
            .partition::<Vec<OwnedUserId>, _>(|user| came.contains(user));
        self.circle.following = following;
        if self.running.is_none() {
            self.consent_is_settled()?;
            return self.priorities_of(&came);
        }
        for member in before
            .iter()
            .filter(|member| !self.circle.is_here(&member.user))
            .cloned()
            .collect::<Vec<_>>()
        {
            self.leaves_group(&member.user)?;
        }
        for user in &came {
            let follows = followed.contains(user);
            // Whoever had left the exercise before the circle moved does not come back to it so.
            if !follows || self.is_part_of_it(user) {
                self.came_late(user)?;
            }
        }
        self.can_it_begin()?;
        let halted = self.is_halted();
        if self.facilitator(None).is_none() && !halted {
            self.halt(Halt::Pause)?;
            return Ok(());
        }
        self.keep_two_present()?;
        if self.is_halted() {
            return Ok(());
        }
        if let Some(holder) = self.holder()
            && !self.circle.is_here(&holder)
        {
            self.put_off_turn()?;
        }
        self.speaker_has_gone()?;
        self.scribe_may_have_gone()?;
        self.bringer_is_there()?;
        if before.len() + came.len() > self.circle.members.len() {
            self.have_all_finished()?;
        }
        Ok(())
    }

    /// Whether somebody takes part in the session, or is asked whether they do.
    fn is_part_of_it(&self, user: &UserId) -> bool {
        self.running.as_ref().is_some_and(|running| {
            let asked = &running.session.care.asked;
            running.session.takes_part(user) || asked.iter().any(|other| other == user)
        })
    }

    /// Somebody receives nothing from Kolo.
    pub fn is_unreachable(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        if self.is_of_one() {
            return Ok(());
        }
        if !self.circle.unreachable.contains(user) && self.circle.is_here(user) {
            self.circle.unreachable.push(user.clone());
            if let Some(facilitator) = self.facilitator(Some(user)) {
                let phrase = Phrase::CannotReach { name: self.name(user)? };
                self.tell_about(&facilitator, &phrase)?;
            }
        }
        self.is_out_of_reach(user)
    }

    /// Nobody waits for what somebody answers alone, or sends them to anybody.
    fn is_out_of_reach(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        self.have_all_chosen()?;
        self.cannot_answer(user)?;
        self.can_it_begin()?;
        self.keep_two_present()?;
        self.finished_alone(user)
    }

    /// Somebody cannot read what Kolo writes until they verify one of their devices.
    pub fn is_unverified(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        if !self.circle.unverified.contains(user) && self.circle.is_here(user) {
            self.circle.unverified.push(user.clone());
            if let Some(facilitator) = self.facilitator(Some(user)) {
                let phrase = Phrase::Unverified { name: self.name(user)? };
                self.tell_about(&facilitator, &phrase)?;
            }
        }
        self.is_out_of_reach(user)
    }

    /// Tells a facilitator something about the circle, whatever its session does.
    pub fn tell_about(&mut self, user: &UserId, phrase: &Phrase) -> Result<(), TransactionError> {
        self.people().acquaint(self.tx, user, &self.circle.language)?;
        self.people().tell(self.tx, user, Lane::Control, phrase, None)
    }

    /// Somebody wrote to Kolo in private, so what it writes does reach them.
    pub fn is_within_reach(&mut self, user: &UserId) {
        self.circle.unreachable.retain(|other| other != user);
        self.circle.unverified.retain(|other| other != user);
    }

    /// Somebody leaves the session. What they wrote for it is erased, and nobody waits for them.
    pub fn leaves(&mut self, user: &UserId) -> Result<(), TransactionError> {
        self.leaves_priorities(user)?;
        self.calls_no_more(user)?;
        self.is_no_support(user)?;
        self.forget_drafts(user)?;
        let leads = self.circle.is_facilitator(user);
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.people.retain(|other| other != user);
        let stepped_out = &mut running.session.care.stepped_out;
        if leads && !stepped_out.iter().any(|other| other == user) {
            stepped_out.push(user.to_owned());
        }
        let steps = running.script.steps.clone();
        self.strike_from_votes(|origin| origin.by == user)?;
        self.take_along(user)?;
        self.takes_material_along(user)?;
        self.takes_headings_along(user);
        self.look_up()?;
        for step in &steps {
            self.erase_answers(user, step);
        }
        let circle = self.room();
        self.people().withdraw(self.tx, user, |topic| {
            let words_for_the_circle =
                matches!(topic, Topic::Bring { .. } | Topic::VoteOptions { .. });
            topic.circle() == Some(&circle)
                && (!topic.is_about_leading() || words_for_the_circle)
                && !topic.is_about_harvest()
        })?;
        if leads {
            self.options_are_awaited()?;
        }
        self.people().release_held(self.tx, user, &circle)?;
        self.leave_role(user);
        self.lower_hand(user)?;
        self.leaves_boards(user)?;
        self.is_not_asked(user)?;
        self.keep_two_present()?;
        self.leaves_group(user)?;
        self.forget_meetings(user)?;
        if let Some(round) = self.round() {
            round.queue.retain(|other| other != user);
            round.later.retain(|other| other != user);
        }
        if let Some(gather) = self.gather() {
            gather.asked.retain(|other| other != user);
            gather.finished.retain(|other| other != user);
            self.replace_scribes()?;
            return self.have_all_finished();
        }
        if self.holder().as_deref() == Some(user) { self.let_go_of_turn() } else { Ok(()) }
    }

    /// Takes back everything that anybody was asked for this circle, and erases their answers.
    pub fn vanish(&mut self) -> Result<(), TransactionError> {
        self.cancel_timers();
        self.erase_harvest()?;
        self.close_priorities()?;
        let circle = self.room();
        self.tx.cancel_timer(TimerKey::Following(circle.clone()));
        self.leads_no_more();
        self.forget_who_takes_part()?;
        self.forget_calls()?;
        self.dissolve();
        self.forget_groupings();
        self.forget_material();
        let session = self.running.take();
        let mut asked: Vec<OwnedUserId> = self.circle.facilitators.clone();
        asked.extend(self.circle.members.iter().map(|member| member.user.clone()));
        if let Some(running) = session {
            for user in running.session.people.iter().chain(&self.circle.facilitators) {
                for step in &running.script.steps {
                    for question in super::alone::rows(&running.script, step) {
                        let key = Answer::key(&circle, &step.id, question, user);
                        self.tx.delete::<Answer>(&key);
                    }
                }
            }
            asked.extend(running.session.people);
        }
        for user in asked {
            self.people().withdraw(self.tx, &user, |topic| topic.circle() == Some(&circle))?;
            self.people().release_held(self.tx, &user, &circle)?;
        }
        Ok(())
    }
}

/// The people with whom somebody is in a circle, each once.
///
/// # Errors
/// If a row cannot be read.
pub fn companions(tx: &Transaction<'_>, user: &UserId) -> Result<Vec<Member>, TransactionError> {
    let mut companions: Vec<Member> = Vec::new();
    for (_, circle) in tx.scan::<Circle>()? {
        let others =
            circle.members.iter().filter(|member| circle.is_here(user) && member.user != user);
        for member in others {
            if companions.iter().all(|known| known.user != member.user) {
                companions.push(member.clone());
            }
        }
    }
    Ok(companions)
}

/// The circle of a room, for those who have no part in its exercises.
///
/// # Errors
/// If a row cannot be read.
pub fn gathering(
    tx: &Transaction<'_>,
    room: &RoomId,
) -> Result<Option<Gathering>, TransactionError> {
    let Some(circle) = tx.get::<Circle>(room.as_bytes())? else { return Ok(None) };
    Ok(Some(Gathering {
        language: circle.language,
        facilitators: circle.facilitators,
        members: circle.members,
        is_all: circle.beyond == 0,
        zone: circle.time_zone,
        is_busy: tx.has::<Session>(room.as_bytes())?,
    }))
}
