//! An exercise that somebody does for themselves in their private room, at any hour.
//!
//! It runs as in a circle of one: the same steps, the same questions, the same ways out. But there
//! is no such circle: no row of one is kept, nobody leads or hears of it, and nothing is gathered.
//! What is kept is the session, under an id that no room can have, and it goes when the exercise
//! ends, when its author leaves or is forgotten, or when it has lain still for a day.

use std::sync::Arc;

use matrix_sdk::ruma::{OwnedRoomId, RoomId, UserId};
use sha2::{Digest, Sha256};

use super::{
    Circles,
    care::CircleCare,
    leading::number,
    row::{Circle, RunningScript, Session, State},
    scene::{Place, Scene},
    slow::{A_DAY, Unsaid},
    written::Written,
};
use crate::{
    core::{Flow, Lane, Late, Member, TimerKey, Transaction, TransactionError, Wait},
    people::{Person, Topic},
    script::{Opens, Script},
    speech::{Command, Heard, Phrase, Verb, Word, Words, alike},
};

/// Servers have no such name (RFC 2606), so no room has such an id.
const NOWHERE: &str = "alone.invalid";

/// Under which id somebody's exercise runs, if it does.
pub(crate) fn place_of(user: &UserId) -> Option<OwnedRoomId> {
    let hash = Sha256::digest(user.as_bytes());
    let hex: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    RoomId::parse(format!("!{hex}:{NOWHERE}")).ok()
}

/// The scripts that somebody can open alone, in the order of their names.
fn open_scripts(kolo: &Circles) -> Vec<Arc<Script>> {
    let library = kolo.library();
    library.iter().filter(|script| script.opens == Opens::Alone).cloned().collect()
}

impl Circle {
    /// The circle of somebody who does an exercise alone. It is never kept.
    fn of_one(room: &OwnedRoomId, kolo: &Circles, person: &Person) -> Self {
        Self {
            room: room.clone(),
            language: kolo.people.language(person),
            facilitators: vec![person.user.clone()],
            members: vec![Member { user: person.user.clone(), name: None }],
            beyond: 0,
            offered: None,
            unreachable: Vec::new(),
            unverified: Vec::new(),
            voiceless: false,
            keep_days: None,
            time_zone: None,
            replaced_by: None,
            following: Vec::new(),
            knows_pace: true,
            pictures: false,
            care: CircleCare::default(),
            alone: Some(person.user.clone()),
        }
    }

    /// The circle of the session under this id, if somebody does it alone.
    pub fn alone(
        kolo: &Circles,
        tx: &Transaction<'_>,
        room: &OwnedRoomId,
    ) -> Result<Option<Self>, TransactionError> {
        if room.server_name().is_none_or(|server| server != NOWHERE) {
            return Ok(None);
        }
        let session = tx.get::<Session>(room.as_bytes())?;
        let Some(user) = session.and_then(|session| session.people.into_iter().next()) else {
            return Ok(None);
        };
        Ok(Some(Self::of_one(room, kolo, &kolo.people.person(tx, &user)?)))
    }
}

impl Circles {
    /// Somebody who wrote in private wants to do an exercise alone, or to know which there are.
    pub(super) fn opens_alone(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        heard: &Heard,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let scripts = open_scripts(self);
        let language = self.people.language(person);
        let busy = person.topics.iter().any(Topic::is_open_question);
        if heard.whole == Some(Word::Exercises) && !busy {
            return self.list_open_alone(tx, person, &scripts);
        }
        let Some((Verb::Begin, wanted)) = self.understanding.verb(&heard.text, &language) else {
            return Ok(Flow::Passed);
        };
        let mut topics = person.topics.iter();
        let begins = wanted.is_empty() && topics.any(|topic| matches!(topic, Topic::OnOwn { .. }));
        let called = |script: &&Arc<Script>| {
            let mut titles = script.texts.values().map(|text| text.title.as_str());
            alike(&script.name.0, &wanted) || titles.any(|title| alike(title, &wanted))
        };
        match scripts.iter().find(called) {
            Some(script) => self.begin_alone(tx, person, script, written),
            None if busy || begins || scripts.is_empty() => Ok(Flow::Passed),
            None => self.list_open_alone(tx, person, &scripts),
        }
    }

    /// Somebody has been shown what they can do alone, and chooses by number.
    pub(super) fn chooses_alone(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
        heard: &Heard,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        self.people.withdraw(tx, &person.user, |other| other == topic)?;
        let Topic::OpenAlone { scripts, until } = topic else { return Ok(Flow::Passed) };
        let index = heard.number.and_then(|number| usize::try_from(number).ok());
        let name = index.and_then(|number| scripts.get(number.checked_sub(1)?));
        let library = self.library();
        let script = name.and_then(|name| library.get(name)).filter(|_| *until > tx.at());
        match script.filter(|script| script.opens == Opens::Alone) {
            Some(script) => self.begin_alone(tx, person, script, written),
            None => Ok(Flow::Passed),
        }
    }

    fn list_open_alone(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        scripts: &[Arc<Script>],
    ) -> Result<Flow, TransactionError> {
        if scripts.is_empty() {
            self.people.answer(tx, &person.user, &Phrase::NothingOpenAlone)?;
            return Ok(Flow::Taken);
        }
        let language = self.people.language(person);
        let line = |(script, number): (&Arc<Script>, usize)| {
            let title = script.text(&language).map(|text| text.title.clone()).unwrap_or_default();
            let phrase = Phrase::OpenAlone {
                number: self::number(number),
                title: Words(title),
                name: Words(script.name.to_string()),
                minutes: u64::from(script.minutes),
            };
            self.people.speech().say(&language, &phrase)
        };
        let lines: Vec<String> = scripts.iter().zip(1..).map(line).collect();
        let is_old = |topic: &Topic| matches!(topic, Topic::OpenAlone { .. });
        self.people.withdraw(tx, &person.user, is_old)?;
        let until = tx.at().saturating_add(A_DAY).unwrap_or(tx.at());
        let scripts = scripts.iter().map(|script| script.name.clone()).collect();
        self.people.remember(tx, &person.user, Topic::OpenAlone { scripts, until })?;
        let begin = self.understanding.primary_verb(Verb::Begin, &language).into();
        let phrase = Phrase::ExercisesAlone { list: Words(lines.join("\n\n")), begin };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// Announces an exercise to somebody alone, unless something else comes first.
    fn begin_alone(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        script: &Script,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let Some(room) = place_of(&person.user) else { return Ok(Flow::Passed) };
        let language = self.people.language(person);
        let mut shared = tx.scan::<Circle>()?.into_iter();
        let refused = if !shared.any(|(_, circle)| circle.is_here(&person.user)) {
            Some(Phrase::OnlyForCircles)
        } else if let Some(running) = RunningScript::load(tx, &room)? {
            let title = running.text(&language).map(|text| text.title.clone()).unwrap_or_default();
            let stop = self.understanding.primary(Word::Stop, &language).into();
            Some(Phrase::AlreadyAlone { title: Words(title), stop })
        } else if person.topics.iter().any(Topic::is_open_question) {
            let pass = self.understanding.primary(Word::Pass, &language).into();
            Some(Phrase::AnswerFirst { pass })
        } else {
            None
        };
        if let Some(phrase) = refused {
            self.people.answer(tx, &person.user, &phrase)?;
            return Ok(Flow::Taken);
        }
        let mut scene = Scene {
            kolo: self,
            tx,
            circle: Circle::of_one(&room, self, person),
            running: None,
            agenda: None,
            place: Place::Private,
            written: Some(written.clone()),
            decided: false,
            unsaid: Unsaid::default(),
        };
        if scene.begin_session(script, Some(&person.user), false)?.is_ok() {
            scene.announce(&person.user, script)?;
        }
        scene.save()?;
        Ok(Flow::Taken)
    }

    /// Somebody leaves, or is forgotten: what they did alone ends without a word.
    pub(super) fn leaves_alone(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        let Some(room) = place_of(user) else { return Ok(()) };
        self.with(tx, &room, |scene| {
            scene.take_back_unsent()?;
            scene.vanish()
        })?;
        Ok(())
    }
}

impl Scene<'_, '_> {
    /// Whether somebody does this alone.
    pub fn is_of_one(&self) -> bool {
        self.circle.alone.is_some()
    }

    /// Whether a command has a meaning for somebody who does an exercise alone.
    pub fn works_alone(command: Command) -> bool {
        matches!(
            command,
            Command::Help
                | Command::Status
                | Command::Stop
                | Command::Pass
                | Command::Later
                | Command::Done
                | Command::Pause
                | Command::Hold
                | Command::Ground
                | Command::ForgetMe
                | Command::Leave
                | Command::Resume
                | Command::Next
                | Command::Skip
                | Command::Back
        )
    }

    /// It waits for its author for a day from now, if it still goes on.
    pub fn waits_for_a_day(&mut self) {
        let key = TimerKey::StepTime(self.room());
        match self.running {
            Some(_) => self.tx.set_timer(key, Wait::For(A_DAY), Late::Do),
            None => self.tx.cancel_timer(key),
        }
    }

    /// Nothing has been written for a day: it ends, and what is its author's goes back to them.
    pub fn has_lain_still(&mut self) -> Result<(), TransactionError> {
        let title = self.title();
        self.say(Lane::Session, &Phrase::AloneLaidStill { title });
        self.end_quietly()
    }

    /// Asks who does this alone whether it goes on.
    pub fn ask_to_go_on(&mut self, phrase: &Phrase) -> Result<(), TransactionError> {
        let Some(user) = self.circle.alone.clone() else { return Ok(()) };
        self.ask(&user, Topic::OnOwn { circle: self.room() }, phrase)
    }

    /// What is asked of them now, beside the questions of the steps.
    pub fn ask_to_go_on_again(&mut self) -> Result<(), TransactionError> {
        let halted = self.is_halted();
        match self.state() {
            _ if halted => self.ask_to_go_on(&Phrase::AloneRests),
            Some(State::Announced) => self.ask_to_go_on(&Phrase::BeginAlone),
            Some(State::Open) => self.ask_to_go_on(&Phrase::GoOnAlone),
            _ => Ok(()),
        }
    }

    /// Without asking, somebody may go on from here.
    pub fn may_go_on(&mut self) -> Result<(), TransactionError> {
        let Some(user) = self.circle.alone.clone() else { return Ok(()) };
        let topic = Topic::OnOwn { circle: self.room() };
        self.people().remember(self.tx, &user, topic)
    }

    /// What somebody answers who does this alone. Whether it is an answer.
    pub fn goes_on(&mut self, user: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        let announced = matches!(self.state(), Some(State::Announced));
        if heard.number.is_none() && self.is_wanted_elsewhere(user)? {
            return Ok(false);
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let verb = self.kolo.understanding.verb(&heard.text, &language);
        let begins = verb.is_some_and(|(verb, rest)| verb == Verb::Begin && rest.is_empty());
        let goes_on = match (heard.number, heard.whole) {
            _ if begins => true,
            (Some(1), _) | (None, Some(Word::Yes | Word::Next | Word::Resume | Word::Done)) => true,
            (None, Some(Word::Pass | Word::Skip | Word::Later)) => !announced,
            (Some(2), _) | (None, Some(Word::No)) => false,
            (_, None) => {
                let person = self.people().person(self.tx, user)?;
                let asked = person.topics.iter().any(Topic::is_open_question);
                if asked && !self.is_halted() {
                    return Ok(false);
                }
                self.answer(user, &Phrase::NotAChoice)?;
                return self.ask_to_go_on_again().map(|()| true);
            }
            _ => return Ok(false),
        };
        let asked = Topic::OnOwn { circle: self.room() };
        self.people().withdraw(self.tx, user, |topic| *topic == asked)?;
        match goes_on {
            false if announced => {
                self.answer(user, &Phrase::NotAlone)?;
                self.running = None;
            }
            false => self.end_early()?,
            true if self.is_halted() => self.resume(user)?,
            true if announced => self.go_to(0)?,
            true => self.advance()?,
        }
        Ok(true)
    }

    /// Whether a circle waits for an answer of theirs, or for them to use the word that they have.
    fn is_wanted_elsewhere(&self, user: &UserId) -> Result<bool, TransactionError> {
        let here = self.room();
        let person = self.people().person(self.tx, user)?;
        let mut topics = person.topics.iter();
        let asked = topics
            .any(|topic| topic.is_open_question() && topic.circle().is_some_and(|it| *it != here));
        Ok(asked || self.kolo.has_the_word(self.tx, user)?)
    }

    /// Which words lead out of it.
    pub fn ways_out_alone(&self, user: &UserId) -> Result<Phrase, TransactionError> {
        Ok(Phrase::WaysOutAlone {
            pass: self.word_for(user, Word::Pass)?,
            pause: self.word_for(user, Word::Pause)?,
            stop: self.word_for(user, Word::Stop)?,
        })
    }

    /// How to do something alone, if there is anything.
    pub fn say_what_opens_alone(&mut self, user: &UserId) -> Result<(), TransactionError> {
        if open_scripts(self.kolo).is_empty() {
            return Ok(());
        }
        let exercises = self.word_for(user, Word::Exercises)?;
        self.answer(user, &Phrase::HelpAlone { exercises })
    }
}
