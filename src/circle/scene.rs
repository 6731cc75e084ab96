//! One circle with its session, loaded for one input.

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};

use super::{
    Circles,
    agenda::row::Agenda,
    material::Filled,
    row::{Circle, Halt, RunningScript, Session, State},
    slow::Unsaid,
    written::Written,
};
use crate::{
    core::{
        Attachment, Body, Deed, Destination, Lane, Member, TimerKey, Transaction, TransactionError,
    },
    people::{Consent, People, Topic},
    script::{Script, Step, StepId, StepText},
    speech::{Phrase, Words},
};

pub(super) struct Running {
    pub session: Session,
    pub script: Script,
    /// What is put into its words.
    pub filled: Filled,
}

/// Where somebody wrote what the scene is loaded for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Circle,
    Private,
    /// The room of the small group of this number.
    Group(u32),
}

pub(super) struct Scene<'s, 't> {
    pub kolo: &'s Circles,
    pub tx: &'s mut Transaction<'t>,
    pub circle: Circle,
    pub running: Option<Running>,
    pub agenda: Option<Agenda>,
    pub place: Place,
    /// The message that is being heard, if it is one.
    pub written: Option<Written>,
    /// A facilitator has given a command.
    pub decided: bool,
    /// What a slow circle hears at the end.
    pub unsaid: Unsaid,
}

impl<'s, 't> Scene<'s, 't> {
    pub fn load(
        kolo: &'s Circles,
        tx: &'s mut Transaction<'t>,
        room: &OwnedRoomId,
    ) -> Result<Option<Self>, TransactionError> {
        let kept = tx.get::<Circle>(room.as_bytes())?;
        let circle = match kept {
            Some(circle) => circle,
            None => match Circle::alone(kolo, tx, room)? {
                Some(circle) => circle,
                None => return Ok(None),
            },
        };
        let running = match tx.get::<Session>(room.as_bytes())? {
            Some(session) => {
                let script = RunningScript::load(tx, room)?;
                script.map(|script| Running { session, script, filled: Filled::default() })
            }
            None => None,
        };
        let agenda = tx.get::<Agenda>(room.as_bytes())?;
        let mut scene = Self {
            kolo,
            tx,
            circle,
            running,
            agenda,
            place: Place::Circle,
            written: None,
            decided: false,
            unsaid: Unsaid::default(),
        };
        scene.look_up()?;
        Ok(Some(scene))
    }

    /// Writes back what changed. The script of a running session is written when it starts.
    pub fn save(mut self) -> Result<(), TransactionError> {
        self.say_the_unsaid();
        let room = self.room();
        let key = room.as_bytes();
        if self.is_of_one() {
            self.waits_for_a_day();
            return self.save_session();
        }
        self.tx.put(key, &self.circle)?;
        match self.agenda.as_ref().filter(|agenda| !agenda.is_empty()) {
            Some(agenda) => self.tx.put(key, agenda)?,
            None if self.agenda.is_some() => self.tx.delete::<Agenda>(key),
            None => {}
        }
        self.save_session()
    }

    fn save_session(self) -> Result<(), TransactionError> {
        let key = self.circle.room.as_bytes();
        match &self.running {
            Some(running) => self.tx.put(key, &running.session)?,
            None => {
                if self.tx.has::<Session>(key)? {
                    self.tx.delete::<Session>(key);
                    RunningScript::remove(self.tx, &self.circle.room)?;
                }
            }
        }
        Ok(())
    }

    pub fn people(&self) -> &'s People {
        &self.kolo.people
    }

    pub fn room(&self) -> OwnedRoomId {
        self.circle.room.clone()
    }

    /// The step that runs.
    pub fn step(&self) -> Option<Step> {
        let running = self.running.as_ref()?;
        running.script.steps.get(running.session.step).cloned()
    }

    /// The step that runs, if it is this one and somebody who is here leads it.
    pub fn step_led_by(&self, by: &UserId, id: &StepId) -> Option<Step> {
        let leads = self.circle.is_facilitator(by) && self.circle.is_here(by);
        self.step().filter(|step| leads && step.id == *id)
    }

    /// The words of the step that runs, in the circle's language.
    pub fn step_text(&self, step: &Step) -> StepText {
        self.words_of(&self.circle.language, &step.id)
    }

    /// The words of a step in somebody's own language.
    pub fn step_text_for(&self, user: &UserId, step: &Step) -> Result<StepText, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        Ok(self.words_of(&language, &step.id))
    }

    /// The title of the script that runs, in the circle's language.
    pub fn title(&self) -> Words {
        let title = |running: &Running| {
            running.script.text(&self.circle.language).map(|text| text.title.clone())
        };
        Words(self.running.as_ref().and_then(title).unwrap_or_default())
    }

    /// The title of the script that runs, in somebody's own language.
    pub fn title_for(&self, user: &UserId) -> Result<Words, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let title =
            |running: &Running| running.script.text(&language).map(|text| text.title.clone());
        Ok(Words(self.running.as_ref().and_then(title).unwrap_or_default()))
    }

    pub fn state(&mut self) -> Option<&mut State> {
        self.running.as_mut().map(|running| &mut running.session.state)
    }

    pub fn is_halted(&self) -> bool {
        self.running.as_ref().is_some_and(|running| running.session.halted.is_some())
    }

    /// Whether somebody said stop: until a facilitator resumes, nobody is asked anything.
    pub fn is_stopped(&self) -> bool {
        let halted = self.running.as_ref().and_then(|running| running.session.halted);
        halted.is_some_and(|halted| halted.why == Halt::Stop)
    }

    /// What to call somebody in this circle.
    pub fn name(&self, user: &UserId) -> Result<String, TransactionError> {
        let known = self.circle.members.iter().find(|member| member.user == user).cloned();
        let member = known.unwrap_or_else(|| Member { user: user.to_owned(), name: None });
        self.people().name(self.tx, &member)
    }

    pub fn names(&self, users: &[OwnedUserId]) -> Result<Vec<String>, TransactionError> {
        users.iter().map(|user| self.name(user)).collect()
    }

    /// The facilitator to turn to: the first who is here, and not `except`.
    pub fn facilitator(&self, except: Option<&UserId>) -> Option<OwnedUserId> {
        let mut here = self.circle.facilitators.iter().filter(|user| self.circle.is_here(user));
        here.find(|user| Some(user.as_ref()) != except).cloned()
    }

    /// Whether somebody leads, is here, and has not left the exercise.
    pub fn leads_in_it(&self, user: &UserId) -> bool {
        let running = self.running.as_ref();
        let left = running.map(|running| &running.session.care.stepped_out);
        let left = left.is_some_and(|left| left.iter().any(|other| other == user));
        self.circle.is_facilitator(user) && self.circle.is_here(user) && !left
    }

    /// The facilitator to ask for something that the exercise needs.
    pub fn facilitator_in_it(&self) -> Option<OwnedUserId> {
        self.circle.facilitators.iter().find(|user| self.leads_in_it(user)).cloned()
    }

    /// Says something in the circle.
    pub fn say(&mut self, lane: Lane, phrase: &Phrase) {
        let markdown = self.people().speech().say(&self.circle.language, phrase);
        self.say_markdown(lane, markdown, Vec::new());
    }

    /// Says something in the circle, and rings for some.
    pub fn say_to(&mut self, lane: Lane, phrase: &Phrase, mentions: Vec<OwnedUserId>) {
        let markdown = self.people().speech().say(&self.circle.language, phrase);
        self.say_markdown(lane, markdown, mentions);
    }

    pub fn say_markdown(&mut self, lane: Lane, markdown: String, mentions: Vec<OwnedUserId>) {
        let markdown = self.marked(&self.circle.language, markdown);
        if self.is_slow() && lane == Lane::Session {
            return self.say_slowly(markdown, mentions);
        }
        let room = self.room();
        let (to, mentions) = match self.circle.alone.clone() {
            Some(user) => (Destination::Private(user), Vec::new()),
            None => (Destination::Room(room.clone()), mentions),
        };
        let deed = Deed::Say(Body { markdown, mentions });
        self.tx.send(lane, to, deed, Some(&room));
    }

    /// Hands a file to the circle.
    pub fn attach(&mut self, lane: Lane, file: Attachment) {
        let room = self.room();
        self.tx.send(lane, Destination::Room(room.clone()), Deed::Attach(file), Some(&room));
    }

    /// Hands a file to somebody in private, if they have said that Kolo may write to them. No later
    /// `stop` takes it back.
    pub fn hand_over(&mut self, user: &UserId, file: Attachment) -> Result<(), TransactionError> {
        if self.people().person(self.tx, user)?.consent == Consent::Given {
            let to = Destination::Private(user.to_owned());
            self.tx.send(Lane::Session, to, Deed::Attach(file), None);
        }
        Ok(())
    }

    /// Tells somebody something in private, as part of the session.
    pub fn tell(&mut self, user: &UserId, phrase: &Phrase) -> Result<(), TransactionError> {
        let room = self.room();
        self.people().acquaint(self.tx, user, &self.circle.language)?;
        let person = self.people().person(self.tx, user)?;
        let markdown = self.in_words_for(user, phrase)?;
        self.people().tell_markdown(self.tx, person, Lane::Session, markdown, Some(&room))
    }

    /// A phrase in somebody's own language.
    fn in_words_for(&self, user: &UserId, phrase: &Phrase) -> Result<String, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        Ok(self.marked(&language, self.people().speech().say(&language, phrase)))
    }

    /// Whether this was written to Kolo alone.
    pub fn is_alone(&self) -> bool {
        self.place == Place::Private
    }

    /// Answers somebody in private to what they have just written.
    pub fn answer(&mut self, user: &UserId, phrase: &Phrase) -> Result<(), TransactionError> {
        self.people().acquaint(self.tx, user, &self.circle.language)?;
        let markdown = self.in_words_for(user, phrase)?;
        self.people().answer_markdown(self.tx, user, markdown)
    }

    /// The same, and it is real even while a drill runs.
    pub fn answer_for_real(
        &mut self,
        user: &UserId,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        self.people().acquaint(self.tx, user, &self.circle.language)?;
        self.people().answer(self.tx, user, phrase)
    }

    /// The same, with words that are ready.
    pub fn answer_markdown(
        &mut self,
        user: &UserId,
        markdown: String,
    ) -> Result<(), TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let markdown = self.marked(&language, markdown);
        self.people().answer_markdown(self.tx, user, markdown)
    }

    /// Answers a command: where a facilitator wrote it, and anybody else in private.
    pub fn reply(&mut self, user: &UserId, phrase: &Phrase) -> Result<(), TransactionError> {
        match self.place {
            Place::Circle if self.circle.is_facilitator(user) => self.say(Lane::Control, phrase),
            Place::Group(number) if self.circle.is_facilitator(user) => {
                self.say_in_group(Lane::Control, number, phrase);
            }
            _ => return self.answer(user, phrase),
        }
        Ok(())
    }

    /// The same, with words that are ready.
    pub fn reply_markdown(
        &mut self,
        user: &UserId,
        markdown: String,
    ) -> Result<(), TransactionError> {
        match self.place {
            Place::Circle if self.circle.is_facilitator(user) => {
                self.say_markdown(Lane::Control, markdown, Vec::new());
                Ok(())
            }
            _ => self.answer_markdown(user, markdown),
        }
    }

    /// Asks somebody something in private.
    pub fn ask(
        &mut self,
        user: &UserId,
        topic: Topic,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        self.people().acquaint(self.tx, user, &self.circle.language)?;
        let markdown = self.in_words_for(user, phrase)?;
        let person = self.people().person(self.tx, user)?;
        let markdown = self.with_its_title(&person, markdown)?;
        self.people().ask(self.tx, user, topic, markdown)
    }

    /// Cancels everything that waits for time in this circle.
    pub fn cancel_timers(&mut self) {
        let room = self.room();
        for key in [
            TimerKey::StepTime(room.clone()),
            TimerKey::Turn(room.clone()),
            TimerKey::Silence(room.clone()),
            TimerKey::DrillEvent(room.clone()),
            TimerKey::SlowStep(room.clone()),
            TimerKey::Talk(room),
        ] {
            self.tx.cancel_timer(key);
        }
    }
}
