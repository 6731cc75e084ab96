//! Who is in a circle, how it begins, and how it ends.

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};

use super::{
    Circles,
    row::{Answer, Circle, Halt, State},
    scene::{Place, Scene},
};
use crate::{
    core::{Lane, Member, TimerKey, Transaction, TransactionError},
    speech::{Command, Phrase, Word},
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
                replaced_by: None,
            },
            running: None,
            place: Place::Circle,
            written: None,
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
        if self.running.is_none() {
            return Ok(());
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
            self.came_late(user)?;
        }
        let halted = self.is_halted();
        if self.facilitator(None).is_none() && !halted {
            self.halt(Halt::Pause)?;
            return Ok(());
        }
        if halted {
            return Ok(());
        }
        if let Some(holder) = self.holder()
            && !self.circle.is_here(&holder)
        {
            self.put_off_turn()?;
        }
        if before.len() + came.len() > self.circle.members.len() {
            self.have_all_finished()?;
        }
        Ok(())
    }

    /// What waits for somebody who comes later: a place in the round, and the question of the step.
    /// While the session is halted they are asked nothing; that comes when it goes on.
    fn came_late(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        let halted = self.is_halted();
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.join(user);
        if !running.session.takes_part(user) {
            return Ok(());
        }
        let announced = matches!(running.session.state, State::Announced);
        self.give_place(user);
        let by_group = self.step().is_some_and(|step| super::groups::is_by_group(&step.kind));
        let asks_all = !by_group || self.groups().is_empty();
        if let Some(gather) = self.gather()
            && asks_all
            && !gather.asked.contains(user)
        {
            gather.asked.push(user.clone());
            gather.told = false;
        }
        if halted {
            return self.place_latecomer(user);
        }
        self.people().introduce(self.tx, user, &self.circle.language)?;
        if !announced {
            let title = self.title_for(user)?;
            let language = self.people().language(&self.people().person(self.tx, user)?);
            let pass = self.kolo.understanding.primary(Word::Pass, &language).into();
            self.tell(user, &Phrase::YouCameLate { title, pass })?;
        }
        self.place_latecomer(user)?;
        self.ask_who_waits(Some(user))
    }

    /// Somebody receives nothing from Kolo.
    pub fn is_unreachable(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        if !self.circle.unreachable.contains(user) && self.circle.is_here(user) {
            self.circle.unreachable.push(user.clone());
            if let Some(facilitator) = self.facilitator(Some(user)) {
                let phrase = Phrase::CannotReach { name: self.name(user)? };
                self.tell_about(&facilitator, &phrase)?;
            }
        }
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
        self.finished_alone(user)
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
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.people.retain(|other| other != user);
        let steps = running.script.steps.clone();
        for step in &steps {
            self.erase_answers(user, step);
        }
        let circle = self.room();
        self.people().withdraw(self.tx, user, |topic| {
            *topic.circle() == circle && !topic.is_about_leading()
        })?;
        self.people().release_held(self.tx, user, &circle)?;
        self.leaves_group(user)?;
        self.forget_meetings(user)?;
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
        let circle = self.room();
        self.tx.cancel_timer(TimerKey::Following(circle.clone()));
        self.dissolve();
        self.forget_groupings();
        let session = self.running.take();
        let mut asked: Vec<OwnedUserId> = self.circle.facilitators.clone();
        if let Some(running) = session {
            for user in &running.session.people {
                for step in &running.script.steps {
                    for question in 0..super::alone::questions(&running.script, step) {
                        let key = Answer::key(&circle, &step.id, question, user);
                        self.tx.delete::<Answer>(&key);
                    }
                }
            }
            asked.extend(running.session.people);
        }
        for user in asked {
            self.people().withdraw(self.tx, &user, |topic| *topic.circle() == circle)?;
            self.people().release_held(self.tx, &user, &circle)?;
        }
        Ok(())
    }
}
