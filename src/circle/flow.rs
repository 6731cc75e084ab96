//! How a session begins, goes from step to step, halts, and ends.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    groups,
    row::{RunningScript, Session, State, Talk},
    scene::{Running, Scene},
};
use crate::{
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    people::Topic,
    script::{Care, Kind, PrivateHarvest, Script, Step},
    speech::{Command, Phrase, Word, Words},
};

/// Why a script was not started.
pub(super) enum NotStarted {
    Running,
    RedNeedsTwo,
    TooMany,
}

impl Scene<'_, '_> {
    /// Announces an exercise; the facilitator then says when it begins.
    pub fn start(
        &mut self,
        by: &UserId,
        script: &Script,
    ) -> Result<Result<(), NotStarted>, TransactionError> {
        if self.running.is_some() {
            return Ok(Err(NotStarted::Running));
        }
        if self.circle.beyond > 0 {
            return Ok(Err(NotStarted::TooMany));
        }
        if self.lacks_second_person(script) {
            return Ok(Err(NotStarted::RedNeedsTwo));
        }
        let now = self.tx.at();
        let people: Vec<OwnedUserId> =
            self.circle.members.iter().map(|member| member.user.clone()).collect();
        RunningScript::keep(self.tx, &self.circle.room, script)?;
        self.circle.offered = None;
        self.running = Some(Running {
            session: Session {
                circle: self.circle.room.clone(),
                started: now,
                people: people.clone(),
                step: 0,
                step_started: now,
                extra_minutes: 0,
                state: State::Announced,
                halted: None,
                groups: Vec::new(),
                groups_made: 0,
            },
            script: script.clone(),
        });
        self.announce(by, script)?;
        if script.steps.iter().any(|step| asks_in_private(&step.kind)) {
            for user in people {
                self.people().introduce(self.tx, &user, &self.circle.language)?;
            }
        }
        Ok(Ok(()))
    }

    /// Whether a red script lacks the second person who leads it (promise P10).
    fn lacks_second_person(&self, script: &Script) -> bool {
        let leading = self.circle.facilitators.iter().filter(|user| self.circle.is_here(user));
        script.care == Care::Red && leading.count() < 2
    }

    /// The facilitator begins what was announced.
    pub fn begin_announced(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let script = self.running.as_ref().map(|running| running.script.clone());
        if script.is_some_and(|script| self.lacks_second_person(&script)) {
            let command = self.command_word(Command::CoFacilitator);
            return self.reply(by, &Phrase::RedNeedsTwo { command });
        }
        self.go_to(0)
    }

    /// What will happen, how long, who reads what, what is kept, and how to stay out of it.
    fn announce(&mut self, by: &UserId, script: &Script) -> Result<(), TransactionError> {
        let about = script.text(&self.circle.language).map(|text| text.about.clone());
        self.say(
            Lane::Session,
            &Phrase::Announcement {
                title: self.title(),
                minutes: u64::from(script.minutes),
                about: about.unwrap_or_default().into(),
            },
        );
        let word = |word| Words::from(self.kolo.understanding.primary(word, &self.circle.language));
        let (pass, pause, stop) = (word(Word::Pass), word(Word::Pause), word(Word::Stop));
        let own = |kind: &Kind| matches!(kind, Kind::Private { harvest: PrivateHarvest::Own });
        let has = |is: &dyn Fn(&Kind) -> bool| script.steps.iter().any(|step| is(&step.kind));
        let kept = if has(&own) {
            Phrase::KeptOwn { pass, pause, stop }
        } else if has(&|kind| matches!(kind, Kind::Wall { .. } | Kind::Anon { .. })) {
            Phrase::KeptWall { pass, pause, stop }
        } else if has(&asks_in_private) {
            Phrase::KeptPrivate { pass, pause, stop }
        } else {
            Phrase::KeptNothing { pass, pause, stop }
        };
        self.say(Lane::Session, &kept);
        if let Some(groups) = groups::kept(script) {
            self.say(Lane::Session, &groups);
        }
        self.say_who_begins(by)
    }

    /// Nothing begins until a facilitator says so.
    pub fn say_who_begins(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let next = self.command_word(Command::Next);
        let name = self.name(by)?;
        self.say_to(Lane::Session, &Phrase::BeginWhenReady { name, next }, vec![by.to_owned()]);
        Ok(())
    }

    /// What a stop kept from the circle, as far as it is still to come.
    pub fn say_again(&mut self, by: &UserId) -> Result<(), TransactionError> {
        if matches!(self.state(), Some(State::Announced)) {
            let script = self.running.as_ref().map(|running| running.script.clone());
            return script.map_or(Ok(()), |script| self.announce(by, &script));
        }
        let Some(step) = self.step() else { return Ok(()) };
        for words in self.step_text(&step).say {
            self.say_markdown(Lane::Session, words, Vec::new());
        }
        match self.state() {
            Some(State::Round(_)) => self.say_round_question(),
            Some(State::Gather(_)) => {
                self.say_gather_begins(&step);
                Ok(())
            }
            Some(State::Groups(Talk::Talking { .. })) => self.say_who_goes_where(),
            Some(State::Open) => {
                self.say_lines_again(&step)?;
                self.say_how_to_go_on();
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// A command as people write it.
    pub fn command_word(&self, command: Command) -> Words {
        Words(format!("!{}", self.kolo.understanding.primary(command, &self.circle.language)))
    }

    /// Goes to the step with this number, or to the end if there is none.
    pub fn go_to(&mut self, number: usize) -> Result<(), TransactionError> {
        self.leave_step()?;
        self.recall_unless_wanted(number);
        let now = self.tx.at();
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.step = number;
        running.session.step_started = now;
        running.session.state = State::Open;
        match self.step() {
            Some(step) => self.enter(&step),
            None => {
                self.say(Lane::Session, &Phrase::Over { title: self.title() });
                self.finish()
            }
        }
    }

    /// Goes to the next step.
    pub fn advance(&mut self) -> Result<(), TransactionError> {
        let next = self.running.as_ref().map_or(0, |running| running.session.step + 1);
        self.go_to(next)
    }

    fn enter(&mut self, step: &Step) -> Result<(), TransactionError> {
        let text = self.step_text(step);
        for words in text.say {
            self.say_markdown(Lane::Session, words, Vec::new());
        }
        match &step.kind {
            Kind::Pause => return self.begin_silence(step.minutes),
            Kind::Close => return self.close(step),
            Kind::Say if step.minutes == 0 => return self.advance(),
            _ => {}
        }
        // Before anything else, because a step in which nobody is asked goes on at once.
        self.plan_step_time(step.minutes);
        match &step.kind {
            Kind::Round { first, .. } => self.begin_round(*first),
            Kind::Private { .. }
            | Kind::Wall { .. }
            | Kind::Anon { .. }
            | Kind::Vote { .. }
            | Kind::Table { .. }
            | Kind::Form { .. }
            | Kind::Gallery { .. }
            | Kind::Commit => self.begin_gather(step),
            Kind::Groups { .. } => self.begin_groups(step),
            Kind::Inject { .. } => self.begin_drill(step),
            Kind::Plenary { .. } => self.begin_plenary(step),
            Kind::Say | Kind::Pause | Kind::Close => {
                self.say_how_to_go_on();
                Ok(())
            }
        }
    }

    /// The circle takes its time; a facilitator says when it goes on.
    pub fn say_how_to_go_on(&mut self) {
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::WhenReady { next });
    }

    fn plan_step_time(&mut self, minutes: u16) {
        if minutes > 0 && self.running.is_some() {
            let key = TimerKey::StepTime(self.room());
            self.tx.set_timer(key, for_minutes(minutes), Late::Do);
        }
    }

    fn begin_silence(&mut self, minutes: u16) -> Result<(), TransactionError> {
        self.say(Lane::Session, &Phrase::SilenceBegins { minutes: u64::from(minutes) });
        if let Some(state) = self.state() {
            *state = State::Silence;
        }
        self.tx.set_timer(TimerKey::Silence(self.room()), for_minutes(minutes), Late::Do);
        Ok(())
    }

    pub fn silence_ends(&mut self) -> Result<(), TransactionError> {
        if self.is_halted() || !matches!(self.state(), Some(State::Silence)) {
            return Ok(());
        }
        self.say(Lane::Session, &Phrase::SilenceEnds);
        self.advance()
    }

    /// The time of a step has passed: the facilitator hears of it, and nothing else happens.
    pub fn time_has_passed(&mut self) -> Result<(), TransactionError> {
        let (Some(step), false) = (self.step(), self.is_halted()) else { return Ok(()) };
        match self.state() {
            Some(State::Announced) => return Ok(()),
            Some(State::Groups(_)) => return self.talk_is_over(&step),
            _ => {}
        }
        if let Some(facilitator) = self.facilitator(None) {
            let topic = Topic::StepTime { circle: self.room(), step: step.id };
            let phrase = Phrase::StepTimePassed { title: self.title_for(&facilitator)? };
            self.ask(&facilitator, topic, &phrase)?;
        }
        Ok(())
    }

    /// Gives the step more time.
    pub fn extend(&mut self, minutes: u16) {
        let room = self.room();
        let now = self.tx.at();
        if let Some(running) = self.running.as_mut() {
            running.session.extra_minutes = running.session.extra_minutes.saturating_add(minutes);
        }
        let silent = matches!(self.state(), Some(State::Silence));
        let key = if silent { TimerKey::Silence(room) } else { TimerKey::StepTime(room) };
        let add = SignedDuration::from_mins(i64::from(minutes));
        if let Some(halted) = self.running.as_mut().and_then(|run| run.session.halted.as_mut()) {
            let left = if silent { &mut halted.silence_left } else { &mut halted.step_left };
            *left = Some(left.unwrap_or(0) + add.as_secs());
        } else {
            let due = self.tx.timer(&key).unwrap_or(now).max(now);
            let left = due.duration_since(now).saturating_add(add);
            self.tx.set_timer(key, Wait::For(left), Late::Do);
        }
        self.say(Lane::Control, &Phrase::Extended { minutes: u64::from(minutes) });
        self.extend_talk(minutes);
    }

    /// Takes away what the step that runs was waiting for.
    fn leave_step(&mut self) -> Result<(), TransactionError> {
        self.cancel_timers();
        let Some(step) = self.step() else { return Ok(()) };
        self.end_gather(&step)?;
        self.end_lines(&step);
        let circle = self.room();
        let people = self.running.as_ref().map(|running| running.session.people.clone());
        for user in people.unwrap_or_default() {
            self.people().release_held(self.tx, &user, &circle)?;
        }
        for facilitator in self.circle.facilitators.clone() {
            self.people().withdraw(self.tx, &facilitator, |topic| {
                *topic.circle() == circle && topic.is_about_leading()
            })?;
        }
        Ok(())
    }

    /// The script has come to its end.
    pub fn finish(&mut self) -> Result<(), TransactionError> {
        self.give_back_own()?;
        self.end_groups();
        self.running = None;
        Ok(())
    }

    /// A facilitator ends the session before its end.
    pub fn end_early(&mut self) -> Result<(), TransactionError> {
        self.take_back_unsent()?;
        self.leave_step()?;
        let title = self.title();
        self.finish()?;
        self.say(Lane::Control, &Phrase::Ended { title });
        Ok(())
    }
}

fn for_minutes(minutes: u16) -> Wait {
    Wait::For(SignedDuration::from_mins(i64::from(minutes)))
}

fn asks_in_private(kind: &Kind) -> bool {
    !matches!(kind, Kind::Say | Kind::Round { .. } | Kind::Pause | Kind::Groups { .. })
}
