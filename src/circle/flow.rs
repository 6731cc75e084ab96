//! How a session begins, goes from step to step, halts, and ends.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    agenda::row::{Decision, FinalCommand},
    care::SessionCare,
    material::Filled,
    row::{RunningScript, Session, State, Talk},
    scene::{Running, Scene},
    slow::A_DAY,
    taking_part,
};
use crate::{
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    people::{Topic, zone},
    script::{Addressee, Care, Kind, Returns, Script, Step},
    speech::{Command, Phrase, Words},
};

/// Why a script was not started.
pub(super) enum NotStarted {
    Running,
    RedNeedsSupport,
    RedNotSlow,
    TooMany,
}

impl Scene<'_, '_> {
    /// Announces an exercise; the facilitator then says when it begins.
    pub fn start(
        &mut self,
        by: &UserId,
        script: &Script,
    ) -> Result<Result<(), NotStarted>, TransactionError> {
        if let Err(why) = self.begin_session(script, Some(by), false)? {
            return Ok(Err(why));
        }
        self.announce(by, script)?;
        if script.steps.iter().any(|step| asks_in_private(&step.kind)) {
            for member in self.circle.members.clone() {
                self.people().introduce(self.tx, &member.user, &self.circle.language)?;
            }
        }
        self.ask_who_takes_part()?;
        Ok(Ok(()))
    }

    /// Begins the session of a script, or of a break, without a word.
    pub fn begin_session(
        &mut self,
        script: &Script,
        by: Option<&UserId>,
        is_break: bool,
    ) -> Result<Result<(), NotStarted>, TransactionError> {
        if self.running.is_some() {
            return Ok(Err(NotStarted::Running));
        }
        if self.circle.beyond > 0 {
            return Ok(Err(NotStarted::TooMany));
        }
        let together = |kind: &Kind| matches!(kind, Kind::Inject { .. } | Kind::Groups { .. });
        let together = script.steps.iter().any(|step| together(&step.kind));
        if self.is_slow() && (together || script.care == Care::Red) {
            return Ok(Err(NotStarted::RedNotSlow));
        }
        if self.lacks_support(script) {
            return Ok(Err(NotStarted::RedNeedsSupport));
        }
        self.withdraw_priorities()?;
        let now = self.tx.at();
        let here: Vec<OwnedUserId> =
            self.circle.members.iter().map(|member| member.user.clone()).collect();
        let (people, asked) = if taking_part::asks(script) {
            // Whoever begins it takes part.
            here.into_iter().partition(|user| by == Some(user))
        } else {
            (here, Vec::new())
        };
        let care = SessionCare { asks: taking_part::asks(script), asked, ..SessionCare::default() };
        RunningScript::keep(self.tx, &self.circle.room, script)?;
        self.circle.offered = None;
        self.circle.following = Vec::new();
        self.running = Some(Running {
            session: Session {
                circle: self.circle.room.clone(),
                started: now,
                people,
                step: 0,
                step_started: now,
                extra_minutes: 0,
                fewer_minutes: 0,
                is_break,
                state: State::Announced,
                halted: None,
                votes: Vec::new(),
                care,
                boards: Vec::new(),
                groups: Vec::new(),
                groups_made: 0,
                brought: Vec::new(),
                drawn: Vec::new(),
                numbered: Vec::new(),
                sorted: Vec::new(),
                filled_together: Vec::new(),
            },
            script: script.clone(),
            filled: Filled::default(),
        });
        self.agenda_begins();
        self.agenda_mut().decided(Decision::Final { command: FinalCommand::Start });
        Ok(Ok(()))
    }

    /// The facilitator begins what was announced.
    pub fn begin_announced(&mut self, by: &UserId) -> Result<(), TransactionError> {
        if let Some(running) = self.running.as_mut() {
            // Whoever begins it is back, if they had left.
            running.session.care.stepped_out.retain(|other| other != by);
        }
        let script = self.running.as_ref().map(|running| running.script.clone());
        if script.is_some_and(|script| self.lacks_support(&script)) {
            let command = self.command_word(Command::Support);
            return self.reply(by, &Phrase::RedNeedsSupport { command });
        }
        self.close_the_list()?;
        self.leads_on();
        self.go_to(0)
    }

    /// What a stop kept from the circle, as far as it is still to come.
    pub fn say_again(&mut self, by: &UserId) -> Result<(), TransactionError> {
        if matches!(self.state(), Some(State::Announced)) {
            let script = self.running.as_ref().map(|running| running.script.clone());
            return script.map_or(Ok(()), |script| self.announce(by, &script));
        }
        let Some(step) = self.step() else { return Ok(()) };
        self.say_drill_begins(&step);
        if !self.is_out_of_date(&step) {
            for words in self.step_text(&step).say {
                self.say_markdown(Lane::Session, words, Vec::new());
            }
        }
        let of_one = self.is_of_one();
        match self.state() {
            Some(State::Round(_)) => self.say_round_question(),
            Some(State::Gather(_)) => {
                if self.says_gallery_again(&step)? {
                    return Ok(());
                }
                self.say_gather_begins(&step)?;
                self.say_batch_again(&step)
            }
            Some(State::Groups(Talk::Talking { .. })) => self.say_who_goes_where(),
            Some(State::Open) if of_one => self.ask_to_go_on_again(),
            Some(State::Open) => {
                self.say_counts(&step)?;
                self.say_lines_again(&step)?;
                if self.says_wall_again(&step)? {
                    return Ok(());
                }
                self.say_rows_again(&step)?;
                self.say_how_to_go_on();
                Ok(())
            }
            Some(State::Plenary(_)) => {
                self.say_floor(&step);
                Ok(())
            }
            Some(State::Drill(_)) => self.say_drill_again(&step),
            Some(State::Board) => self.say_board(&step),
            Some(State::Sorting { .. }) => self.say_sorting(&step),
            _ => Ok(()),
        }
    }

    /// A command as people write it.
    pub fn command_word(&self, command: Command) -> Words {
        Words(format!("!{}", self.kolo.understanding.primary(command, &self.circle.language)))
    }

    /// Goes to the step with this number, or to the end if there is none.
    pub fn go_to(&mut self, number: usize) -> Result<(), TransactionError> {
        if self.opens_later(number)? {
            return Ok(());
        }
        self.say_what_is_left_out()?;
        self.end_drill(Lane::Session);
        self.leave_step()?;
        self.recall_unless_wanted(number);
        let now = self.tx.at();
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        running.session.step = number;
        running.session.step_started = now;
        running.session.state = State::Open;
        match self.step() {
            Some(step) => {
                if step.kind == Kind::Close {
                    self.show_parked()?;
                }
                self.enter(&step)
            }
            None => {
                self.show_parked()?;
                let title = self.title();
                let kept = self.has_harvest()?;
                let phrase = match (kept, self.has_promises()) {
                    (false, _) if self.offers_to_hand() => Phrase::OverWithOwn { title },
                    _ if self.is_of_one() => Phrase::OverAlone { title },
                    (true, _) => Phrase::OverWithHarvest { title },
                    (false, promises) if self.has_returns() => over_with_texts(title, promises),
                    (false, true) => Phrase::OverWithPromises { title },
                    (false, false) => Phrase::Over { title },
                };
                match self.is_break() {
                    true => self.say_break_is_over(),
                    false => self.say(Lane::Session, &phrase),
                }
                self.finish()
            }
        }
    }

    /// Whether people are asked for promises in this session, which outlive it.
    fn has_promises(&self) -> bool {
        let mut steps = self.running.iter().flat_map(|running| &running.script.steps);
        steps.any(|step| step.kind == Kind::Commit)
    }

    /// Whether people are asked in this session on which day something shall come back to them.
    fn has_returns(&self) -> bool {
        let mut steps = self.running.iter().flat_map(|running| &running.script.steps);
        steps.any(|step| step.returns == Returns::Asked || !step.again.is_empty())
    }

    /// Goes to the next step.
    pub fn advance(&mut self) -> Result<(), TransactionError> {
        let next = self.running.as_ref().map_or(0, |running| running.session.step + 1);
        self.go_to(next)
    }

    /// Whether the last day has passed on which the words of a step are said.
    pub fn is_out_of_date(&self, step: &Step) -> bool {
        let zone = zone(self.circle.time_zone.as_deref());
        let today = self.tx.at().to_zoned(zone).date();
        matches!(step.kind, Kind::Say { until: Some(until) } if until < today)
    }

    /// A facilitator hears that a step is left out because its words are out of date.
    fn leave_out_of_date(&mut self, step: &Step) -> Result<(), TransactionError> {
        if let (Some(facilitator), Kind::Say { until: Some(until) }) =
            (self.facilitator(None), &step.kind)
        {
            let language = self.people().language(&self.people().person(self.tx, &facilitator)?);
            let until = Words(self.people().speech().date_with_year(&language, *until));
            let say = self.step_text_for(&facilitator, step)?.say;
            let words = Words(say.into_iter().next().unwrap_or_default());
            self.tell(&facilitator, &Phrase::SayOutOfDate { until, words })?;
        }
        self.advance()
    }

    fn enter(&mut self, step: &Step) -> Result<(), TransactionError> {
        if self.is_out_of_date(step) {
            return self.leave_out_of_date(step);
        }
        let text = self.step_text(step);
        self.say_drill_begins(step);
        for words in text.say {
            self.say_markdown(Lane::Session, words, Vec::new());
        }
        match &step.kind {
            Kind::Pause if self.is_slow() => return self.advance(),
            Kind::Pause => return self.begin_silence(step.minutes),
            Kind::Close => return self.close(step),
            Kind::Say { .. } if step.minutes == 0 => return self.advance(),
            _ => {}
        }
        // Before anything else, because a step in which nobody is asked goes on at once.
        self.plan_step_time(step.minutes);
        match &step.kind {
            Kind::Round { .. } if self.is_slow() => {
                self.open_round(step);
                Ok(())
            }
            Kind::Round { first, next, .. } => self.begin_round(*first, *next),
            Kind::Private { .. }
            | Kind::Wall { .. }
            | Kind::Anon { .. }
            | Kind::Vote { .. }
            | Kind::Table { .. }
            | Kind::Form { .. }
            | Kind::Adapt { .. }
            | Kind::Gallery { .. }
            | Kind::Commit => self.begin_gather(step),
            Kind::Groups { .. } => self.begin_groups(step),
            Kind::Board { .. } => self.begin_board(step),
            Kind::Inject { .. } => self.begin_drill(step),
            Kind::Bring => self.begin_bringing(step),
            Kind::Sort { from, .. } => self.begin_sorting(step, from),
            Kind::Plenary { .. } => self.begin_plenary(step),
            Kind::Say { .. } if self.is_of_one() => self.ask_to_go_on_again(),
            Kind::Say { .. } | Kind::Pause | Kind::Close => {
                self.say_how_to_go_on();
                Ok(())
            }
        }
    }

    /// The circle takes its time; a facilitator says when it goes on.
    pub fn say_how_to_go_on(&mut self) {
        if self.is_slow() {
            return self.say(Lane::Session, &Phrase::OpenForADay);
        }
        let next = self.command_word(Command::Next);
        self.say(Lane::Session, &Phrase::WhenReady { next });
    }

    pub fn plan_step_time(&mut self, minutes: u16) {
        if minutes > 0 && self.running.is_some() && !self.is_of_one() {
            let key = TimerKey::StepTime(self.room());
            let time = if self.is_slow() { Wait::For(A_DAY) } else { for_minutes(minutes) };
            self.tx.set_timer(key, time, Late::Do);
        }
    }

    fn begin_silence(&mut self, minutes: u16) -> Result<(), TransactionError> {
        match self.is_break() {
            true => self.say_break_begins(minutes),
            false => {
                self.say(Lane::Session, &Phrase::SilenceBegins { minutes: u64::from(minutes) });
            }
        }
        if let Some(state) = self.state() {
            *state = State::Silence;
        }
        self.tx.set_timer(TimerKey::Silence(self.room()), for_minutes(minutes), Late::Do);
        self.may_go_on()
    }

    pub fn silence_ends(&mut self) -> Result<(), TransactionError> {
        if self.is_halted() || !matches!(self.state(), Some(State::Silence)) {
            return Ok(());
        }
        if !self.is_break() {
            self.say(Lane::Session, &Phrase::SilenceEnds);
        }
        self.advance()
    }

    /// The time of a step has passed: the facilitator hears of it, and nothing else happens.
    pub fn time_has_passed(&mut self) -> Result<(), TransactionError> {
        if self.is_of_one() {
            return self.has_lain_still();
        }
        let (Some(step), false) = (self.step(), self.is_halted()) else { return Ok(()) };
        match self.state() {
            Some(State::Announced) => return Ok(()),
            Some(State::Groups(_)) => return self.talk_is_over(&step),
            Some(State::Bringing(_)) => {
                self.say_it_is_prepared();
                if step.minutes == 0 {
                    return Ok(());
                }
            }
            _ => {}
        }
        match self.facilitator(None) {
            Some(facilitator) => self.tell_time_has_passed(&facilitator, &step),
            None => Ok(()),
        }
    }

    pub fn tell_time_has_passed(
        &mut self,
        facilitator: &UserId,
        step: &Step,
    ) -> Result<(), TransactionError> {
        let topic = Topic::StepTime { circle: self.room(), step: step.id.clone() };
        let title = self.title_for(facilitator)?;
        let phrase = if self.is_slow() {
            Phrase::StepDayPassed { title }
        } else {
            Phrase::StepTimePassed { title }
        };
        self.ask(facilitator, topic, &phrase)
    }

    /// Gives the step more time: minutes, or hours in a slow circle.
    pub fn extend(&mut self, more: u16) {
        let minutes = if self.is_slow() { more.saturating_mul(60) } else { more };
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
        let more = u64::from(more);
        let phrase = if self.is_slow() {
            Phrase::ExtendedHours { hours: more }
        } else {
            Phrase::Extended { minutes: more }
        };
        self.say(Lane::Control, &phrase);
        self.extend_talk(minutes);
    }

    /// Whether what runs is a break of the agenda, and no exercise.
    pub fn is_break(&self) -> bool {
        self.running.as_ref().is_some_and(|running| running.session.is_break)
    }

    /// Takes away what the step that runs was waiting for.
    fn leave_step(&mut self) -> Result<(), TransactionError> {
        self.cancel_timers();
        let Some(step) = self.step() else { return Ok(()) };
        self.end_gather(&step)?;
        self.erase_wall(&step);
        self.erase_unconfirmed();
        self.end_lines(&step);
        self.end_board(&step)?;
        let circle = self.room();
        let people = self.running.as_ref().map(|running| running.session.people.clone());
        for user in people.unwrap_or_default() {
            self.people().release_held(self.tx, &user, &circle)?;
        }
        for facilitator in self.circle.facilitators.clone() {
            self.people().withdraw(self.tx, &facilitator, |topic| {
                topic.circle() == Some(&circle) && topic.is_about_leading()
            })?;
        }
        Ok(())
    }

    /// The script has come to its end.
    pub fn finish(&mut self) -> Result<(), TransactionError> {
        if self.end_session()? {
            self.say_harvest_stays(Lane::Session);
            self.offer_harvest()?;
        }
        self.consent_is_settled()
    }

    /// The session is over: everybody has back what is theirs, and nothing waits for it any more.
    /// Whether the circle has gathered something.
    fn end_session(&mut self) -> Result<bool, TransactionError> {
        self.give_back_own()?;
        let gathered = self.gather_harvest()?;
        self.forget_material();
        self.agenda_ends();
        self.forget_who_takes_part()?;
        self.leads_no_more();
        self.end_groups();
        self.erase_boards();
        self.running = None;
        Ok(gathered)
    }

    /// The session ends, and what has been said of it is enough.
    pub fn end_quietly(&mut self) -> Result<(), TransactionError> {
        self.leave_step()?;
        self.end_session().map(drop)
    }

    /// A facilitator ends the session before its end.
    pub fn end_early(&mut self) -> Result<(), TransactionError> {
        self.take_back_unsent()?;
        self.end_drill(Lane::Control);
        self.leave_step()?;
        let title = self.title();
        let phrase = match (self.has_returns(), self.has_promises()) {
            _ if self.offers_to_hand() => Phrase::OverWithOwn { title },
            _ if self.is_of_one() => Phrase::OverAlone { title },
            (true, promises) => over_with_texts(title, promises),
            (false, true) => Phrase::OverWithPromises { title },
            (false, false) => Phrase::Ended { title },
        };
        let gathered = self.end_session()?;
        self.say(Lane::Control, &phrase);
        if gathered {
            self.say_harvest_stays(Lane::Control);
        }
        self.consent_is_settled()
    }
}

fn over_with_texts(title: Words, promises: bool) -> Phrase {
    match promises {
        true => Phrase::OverWithTextsAndPromises { title },
        false => Phrase::OverWithTexts { title },
    }
}

fn for_minutes(minutes: u16) -> Wait {
    Wait::For(SignedDuration::from_mins(i64::from(minutes)))
}

/// Whether people are written to in private in such a step.
fn asks_in_private(kind: &Kind) -> bool {
    if let Kind::Inject { to, .. } = kind {
        return to.iter().any(|to| *to != Addressee::All);
    }
    !matches!(
        kind,
        Kind::Say { .. }
            | Kind::Round { .. }
            | Kind::Pause
            | Kind::Plenary { .. }
            | Kind::Groups { .. }
            | Kind::Board { .. }
            | Kind::Bring
            | Kind::Sort { .. }
    )
}
