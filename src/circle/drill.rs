//! A rehearsal of an emergency: invented events, each at its minute.
//!
//! An event is told to the circle, or in private to whoever plays the role that it is for. One that
//! has no minute comes when a facilitator calls it; until then only facilitators know of it.
//!
//! As long as it runs, every message of Kolo's for this circle begins and ends with the same mark,
//! so that nobody takes the invented for real. Whatever ends or halts it says that it does. What
//! came due while Kolo was away comes by a facilitator's word, one after the other.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::seq::SliceRandom;

use super::{
    row::{Drill, State},
    scene::Scene,
};
use crate::{
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    people::Consent,
    script::{Kind, Step},
    speech::{Command, Language, Names, Phrase, Word, Words, digits},
};

impl Scene<'_, '_> {
    /// Whether a drill runs in this circle. As long as it does, nothing here is an alert.
    pub fn is_drill(&self) -> bool {
        let Some(running) = &self.running else { return false };
        let step = running.script.steps.get(running.session.step);
        step.is_some_and(|step| matches!(step.kind, Kind::Inject { .. }))
            && !matches!(running.session.state, State::Announced)
    }

    /// What Kolo says, marked as a drill at both ends if one runs.
    pub fn marked(&self, language: &Language, words: String) -> String {
        if !self.is_drill() {
            return words;
        }
        self.people().speech().say(language, &Phrase::DrillMessage { words: Words(words) })
    }

    pub fn drill(&mut self) -> Option<&mut Drill> {
        match self.state() {
            Some(State::Drill(drill)) => Some(drill),
            _ => None,
        }
    }

    pub fn begin_drill(&mut self, step: &Step) -> Result<(), TransactionError> {
        let roles = self.draw_roles(step)?;
        if let Some(state) = self.state() {
            *state = State::Drill(Drill { next: timed(step, 0), roles, ..Drill::default() });
        }
        self.say_roles(step)?;
        if let Some(facilitator) = self.facilitator(None) {
            self.tell_what_waits(step, &facilitator)?;
        }
        self.await_event(step)
    }

    /// Roles are for those who take part; who facilitates has one only if nobody else is there.
    fn draw_roles(&mut self, step: &Step) -> Result<Vec<(usize, OwnedUserId)>, TransactionError> {
        let roles = self.step_text(step).list.len();
        let people = self.running.as_ref().map(|run| run.session.people.clone());
        let mut players: Vec<OwnedUserId> = people.unwrap_or_default();
        players.retain(|user| self.circle.is_here(user) && !self.stands_by(user));
        if players.iter().any(|user| !self.circle.is_facilitator(user)) {
            players.retain(|user| !self.circle.is_facilitator(user));
        }
        players.shuffle(self.tx.chance());
        // What is told to one role alone should reach somebody.
        let (told, silent): (Vec<_>, Vec<_>) =
            (0..roles).partition(|role| self.is_told_alone(step, *role));
        if !told.is_empty() {
            let mut reached = Vec::new();
            for player in &players {
                reached.push((!self.may_be_told(player)?, player.clone()));
            }
            reached.sort_by_key(|(out, _)| *out);
            players = reached.into_iter().map(|(_, player)| player).collect();
        }
        let mut roles: Vec<_> =
            told.into_iter().chain(silent).zip(players.into_iter().cycle()).collect();
        roles.sort_by_key(|(role, _)| *role);
        Ok(roles)
    }

    /// Whether an event is for this role alone.
    fn is_told_alone(&self, step: &Step, role: usize) -> bool {
        let Kind::Inject { at, .. } = &step.kind else { return false };
        (0..at.len()).any(|event| self.role_of(step, event) == Some(role))
    }

    /// That it is a drill, and how to end it: before anything invented is said.
    pub fn say_drill_begins(&mut self, step: &Step) {
        if !matches!(step.kind, Kind::Inject { .. }) {
            return;
        }
        let word = |word| self.kolo.understanding.primary(word, &self.circle.language).into();
        let (stop, support) = (word(Word::Stop), word(Word::Support));
        self.say(Lane::Session, &Phrase::DrillBegins { stop, support });
    }

    /// Who plays which role.
    fn say_roles(&mut self, step: &Step) -> Result<(), TransactionError> {
        let list = self.step_text(step).list;
        let roles = self.drill().map(|drill| drill.roles.clone()).unwrap_or_default();
        if list.is_empty() || roles.is_empty() {
            return Ok(());
        }
        let mut lines = Vec::new();
        for (number, role) in list.iter().enumerate() {
            let users = roles.iter().filter(|(of, _)| *of == number).map(|(_, user)| user.clone());
            let names = Names(self.names(&users.collect::<Vec<_>>())?);
            let line = Phrase::DrillRole { names, role: role.clone().into() };
            lines.push(format!("- {}", self.people().speech().say(&self.circle.language, &line)));
        }
        self.say(Lane::Session, &Phrase::DrillRoles { list: Words(lines.join("\n")) });
        Ok(())
    }

    /// Plans the next event, counted from the one before it.
    fn await_event(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(next) = self.drill().map(|drill| drill.next) else { return Ok(()) };
        match minutes_before(step, next) {
            Some(0) => self.event(step),
            Some(minutes) => {
                let wait = Wait::For(SignedDuration::from_mins(minutes));
                self.tx.set_timer(TimerKey::DrillEvent(self.room()), wait, Late::Tell);
                Ok(())
            }
            None => self.clock_is_over(step),
        }
    }

    /// No event comes by the clock any more. As long as some wait for a facilitator's word, only
    /// they hear so.
    fn clock_is_over(&mut self, step: &Step) -> Result<(), TransactionError> {
        let next = self.command_word(Command::Next);
        if self.waiting_events(step).is_empty() {
            self.say(Lane::Session, &Phrase::DrillWasLast { next });
            return Ok(());
        }
        let begun = self.drill().is_some_and(|drill| !drill.came.is_empty());
        let (Some(facilitator), true) = (self.facilitator(None), begun) else { return Ok(()) };
        let event = self.command_word(Command::Event);
        self.tell(&facilitator, &Phrase::DrillClockIsOver { event, next })
    }

    /// The next event of the clock comes.
    fn event(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(drill) = self.drill() else { return Ok(()) };
        let number = drill.next;
        drill.next = timed(step, number + 1);
        drill.missed = drill.missed.saturating_sub(1);
        let by_hand = drill.missed > 0;
        self.tell_event(step, number)?;
        if by_hand { Ok(()) } else { self.await_event(step) }
    }

    /// An event comes, for everybody or for one role.
    fn tell_event(&mut self, step: &Step, event: usize) -> Result<(), TransactionError> {
        let now = self.tx.at();
        if let Some(drill) = self.drill() {
            drill.came.push((event, now));
        }
        match self.role_of(step, event) {
            Some(role) => self.tell_role(step, event, role),
            None => {
                self.say_event(step, event);
                Ok(())
            }
        }
    }

    /// The role that an event is for, if it is not for everybody.
    fn role_of(&self, step: &Step, event: usize) -> Option<usize> {
        let Kind::Inject { to, .. } = &step.kind else { return None };
        let script = &self.running.as_ref()?.script;
        let listed = &script.step_text(&script.source, &step.id)?.list;
        to.get(event)?.role(listed)
    }

    /// Tells an event to whoever plays a role, and a facilitator that it was told, or that nobody
    /// could be told.
    fn tell_role(
        &mut self,
        step: &Step,
        event: usize,
        role: usize,
    ) -> Result<(), TransactionError> {
        let roles = self.drill().map(|drill| drill.roles.clone()).unwrap_or_default();
        let player = roles.into_iter().find(|(of, _)| *of == role).map(|(_, user)| user);
        let mut reached = None;
        if let Some(player) = player
            && self.may_be_told(&player)?
        {
            let (role, words) = self.event_words(&player, step, event, role)?;
            self.tell(&player, &Phrase::DrillEventForRole { role, words })?;
            reached = Some(player);
        }
        let facilitator = self.facilitator(None).filter(|user| Some(user) != reached.as_ref());
        let Some(facilitator) = facilitator else { return Ok(()) };
        let (role, words) = self.event_words(&facilitator, step, event, role)?;
        let phrase = match reached {
            Some(player) => Phrase::DrillEventTold { name: self.name(&player)?, role, words },
            None => Phrase::DrillEventUntold { role, words },
        };
        self.tell(&facilitator, &phrase)
    }

    /// Whether what is told to somebody in private can reach them.
    fn may_be_told(&self, user: &UserId) -> Result<bool, TransactionError> {
        let consents = self.people().person(self.tx, user)?.consent != Consent::NotYet;
        Ok(consents && self.circle.is_here(user) && !self.circle.is_out_of_reach(user))
    }

    /// A role and an event, in somebody's own language.
    fn event_words(
        &self,
        user: &UserId,
        step: &Step,
        event: usize,
        role: usize,
    ) -> Result<(Words, Words), TransactionError> {
        let text = self.step_text_for(user, step)?;
        let words = |all: &[String], at: usize| Words(all.get(at).cloned().unwrap_or_default());
        Ok((words(&text.list, role), words(&text.ask, event)))
    }

    /// Says an event in the circle, with its number among those that the circle has heard.
    fn say_event(&mut self, step: &Step, event: usize) {
        let came = self.drill().map(|drill| drill.came.clone()).unwrap_or_default();
        let until = came.iter().rposition(|(of, _)| *of == event).map_or(0, |at| at + 1);
        let heard = came.iter().take(until);
        let number = heard.filter(|(of, _)| self.role_of(step, *of).is_none()).count();
        if let Some(words) = self.step_text(step).ask.get(event).cloned() {
            let number = u64::try_from(number).unwrap_or(u64::MAX);
            self.say(Lane::Session, &Phrase::DrillEvent { number, words: words.into() });
        }
    }

    /// The events that wait for a facilitator's word, each with its number among all such.
    fn waiting_events(&mut self, step: &Step) -> Vec<(usize, usize)> {
        let Kind::Inject { at, .. } = &step.kind else { return Vec::new() };
        let asked = at.iter().enumerate().filter(|(_, at)| at.is_none()).map(|(event, _)| event);
        let came = self.drill().map(|drill| drill.came.clone()).unwrap_or_default();
        let waits = |(_, event): &(usize, usize)| came.iter().all(|(of, _)| of != event);
        (1..).zip(asked).filter(waits).collect()
    }

    /// Tells a facilitator which events wait for their word, if any do.
    fn tell_what_waits(&mut self, step: &Step, to: &UserId) -> Result<(), TransactionError> {
        if self.waiting_events(step).is_empty() {
            return Ok(());
        }
        let (list, event) = (self.waiting_lines(step, to)?, self.command_word(Command::Event));
        self.tell(to, &Phrase::DrillEventsWait { list, event })
    }

    fn waiting_lines(&mut self, step: &Step, to: &UserId) -> Result<Words, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, to)?);
        let mut lines = Vec::new();
        for (number, event) in self.waiting_events(step) {
            let number = u64::try_from(number).unwrap_or(u64::MAX);
            let role = self.role_of(step, event);
            let (role_words, words) = self.event_words(to, step, event, role.unwrap_or(0))?;
            let line = match role {
                Some(_) => Phrase::DrillEventLineFor { number, role: role_words, words },
                None => Phrase::DrillEventLine { number, words },
            };
            lines.push(self.people().speech().say(&language, &line));
        }
        Ok(Words(lines.join("\n\n")))
    }

    /// `!event`: a facilitator lets an event come that waits for their word.
    pub fn call_event(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        let step = self.step().filter(|_| self.is_drill());
        let waiting = step.as_ref().map(|step| self.waiting_events(step)).unwrap_or_default();
        let (Some(step), false) = (step, waiting.is_empty()) else {
            return self.answer(by, &Phrase::DrillNoEventWaits);
        };
        let wanted: Option<usize> = digits(rest).next().and_then(|number| number.try_into().ok());
        // Without a number it shows them: nobody sets off an event by looking what there is.
        let found = waiting.iter().find(|(number, _)| Some(*number) == wanted);
        let Some(event) = found.map(|(_, event)| *event) else {
            let (list, event) = (self.waiting_lines(&step, by)?, self.command_word(Command::Event));
            return self.answer(by, &Phrase::DrillWhichEvent { list, event });
        };
        self.tell_event(&step, event)?;
        let next = self.drill().map(|drill| drill.next).unwrap_or_default();
        let over = minutes_before(&step, next).is_none();
        if over && self.waiting_events(&step).is_empty() {
            self.clock_is_over(&step)
        } else {
            Ok(())
        }
    }

    /// The time of an event has come; or, if Kolo was away, has passed so long ago.
    pub fn event_is_due(&mut self, late: Option<SignedDuration>) -> Result<(), TransactionError> {
        let (Some(step), false) = (self.step(), self.is_halted()) else { return Ok(()) };
        let Some(next) = self.drill().map(|drill| drill.next) else { return Ok(()) };
        let Some(late) = late else { return self.event(&step) };
        let Kind::Inject { at, .. } = &step.kind else { return Ok(()) };
        let first = at.get(next).copied().flatten().unwrap_or_default();
        let came = |minute: &&u16| i64::from(minute.saturating_sub(first)) <= late.as_mins();
        let missed = at.iter().skip(next).flatten().take_while(came).count();
        if let Some(drill) = self.drill() {
            drill.missed = missed;
        }
        let Some(facilitator) = self.facilitator(None) else { return Ok(()) };
        let count = u64::try_from(missed).unwrap_or(u64::MAX);
        let next = self.command_word(Command::Next);
        self.tell(&facilitator, &Phrase::DrillMissed { count, next })
    }

    /// A facilitator lets the next event come, or goes on after the last.
    pub fn drill_goes_on(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        let Some(next) = self.drill().map(|drill| drill.next) else { return Ok(()) };
        self.tx.cancel_timer(TimerKey::DrillEvent(self.room()));
        if minutes_before(&step, next).is_none() { self.advance() } else { self.event(&step) }
    }

    /// What the circle may not have heard of it, because it was stopped.
    pub fn say_drill_again(&mut self, step: &Step) -> Result<(), TransactionError> {
        self.say_roles(step)?;
        let last = self.last_events();
        for event in last {
            if self.role_of(step, event).is_none() {
                self.say_event(step, event);
            }
        }
        Ok(())
    }

    /// What single people may not have heard of it, because it was stopped.
    pub fn tell_drill_again(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        for event in self.last_events() {
            if let Some(role) = self.role_of(&step, event) {
                self.tell_role(&step, event, role)?;
            }
        }
        match self.facilitator(None) {
            Some(facilitator) => self.tell_what_waits(&step, &facilitator),
            None => Ok(()),
        }
    }

    /// The events that came last, at the same time.
    fn last_events(&mut self) -> Vec<usize> {
        let came = self.drill().map(|drill| drill.came.clone()).unwrap_or_default();
        let last = came.last().map(|(_, at)| *at);
        came.into_iter().filter(|(_, at)| Some(*at) == last).map(|(event, _)| event).collect()
    }

    /// Somebody leaves: their role is nobody's.
    pub fn leave_role(&mut self, user: &UserId) {
        if let Some(drill) = self.drill() {
            drill.roles.retain(|(_, player)| player != user);
        }
    }

    /// It ends here, and everybody is told so before anything else is said.
    pub fn end_drill(&mut self, lane: Lane) {
        if self.is_drill() {
            self.say(lane, &Phrase::DrillIsOver);
        }
    }
}

/// The first event from this one on that comes by the clock; as many as there are, if none does.
fn timed(step: &Step, from: usize) -> usize {
    let Kind::Inject { at, .. } = &step.kind else { return 0 };
    let mut events = at.iter().enumerate().skip(from);
    events.find(|(_, at)| at.is_some()).map_or(at.len(), |(event, _)| event)
}

/// The minutes between an event of the clock and the one before it; nothing if there is no such
/// event.
fn minutes_before(step: &Step, event: usize) -> Option<i64> {
    let Kind::Inject { at, .. } = &step.kind else { return None };
    let minute = (*at.get(event)?)?;
    let before = at.iter().take(event).flatten().next_back().copied().unwrap_or(0);
    Some(i64::from(minute.saturating_sub(before)))
}
