//! What the groups talk about, and for how long.
//!
//! A group has parts: its questions, or, where each person has a turn, the questions once for each
//! person. The time that is left is shared out whenever a part begins, so a larger group and one in
//! which somebody came late have shorter turns, and all groups come to an end together.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{brings_line, is_by_group};
use crate::{
    circle::{
        row::{Group, State, Talk},
        scene::Scene,
    },
    core::{Body, Deed, Lane, Late, TimerKey, TransactionError, Wait},
    people::Topic,
    script::{Kind, Step, Turns},
    speech::{Command, Phrase, Words},
};

/// So long before the end the groups are told; in seconds.
const WARNING: i64 = 120;
/// Talks that are shorter are not told; in seconds.
const SHORT: i64 = 240;

/// What the groups of a step talk about.
struct Plan {
    /// Whose matter the questions are.
    turns: Turns,
    /// How much of the time each question has.
    weights: Vec<i64>,
    /// Seconds.
    whole: i64,
}

impl Plan {
    /// How many parts a group has.
    fn parts(&self, people: usize) -> usize {
        match self.turns {
            Turns::Together => self.weights.len(),
            Turns::Each => self.weights.len() * people,
        }
    }

    /// How long a part is if so many seconds are left when it begins.
    fn share(&self, part: usize, people: usize, left: i64) -> i64 {
        let weight = |part: usize| {
            let question = part.checked_rem(self.weights.len()).unwrap_or(0);
            self.weights.get(question).copied().unwrap_or(1)
        };
        let rest: i64 = (part..self.parts(people)).map(weight).sum();
        if rest == 0 { left } else { left.max(0) * weight(part) / rest }
    }

    /// Whose turn it is, and which question.
    fn at(&self, group: &Group) -> (Option<OwnedUserId>, usize) {
        let questions = self.weights.len().max(1);
        match self.turns {
            Turns::Together => (None, group.part),
            Turns::Each => {
                (group.people.get(group.part / questions).cloned(), group.part % questions)
            }
        }
    }
}

impl Scene<'_, '_> {
    fn plan(&self, step: &Step) -> Option<Plan> {
        let Kind::Groups { size, turns, times, .. } = &step.kind else { return None };
        let questions = self.step_text(step).ask.len();
        let minutes = |times: &[u16]| times.iter().map(|time| i64::from(*time)).sum::<i64>();
        let (weights, planned) = match (times.as_slice(), turns) {
            ([], _) => (vec![1; questions], i64::from(step.minutes)),
            (times, Turns::Together) => (weights(times), minutes(times)),
            (times, Turns::Each) => {
                let people = i64::try_from(size.people()).unwrap_or(1);
                (weights(times), minutes(times) * people)
            }
        };
        Some(Plan { turns: *turns, weights, whole: planned * 60 })
    }

    /// The groups' time begins.
    pub(super) fn begin_talk(&mut self, step: &Step) -> Result<(), TransactionError> {
        let Some(plan) = self.plan(step) else { return Ok(()) };
        let whole = plan.whole;
        if let Some(state) = self.state() {
            *state = State::Groups(Talk::Talking { whole, warned: whole < SHORT });
        }
        let end = Wait::For(SignedDuration::from_secs(whole));
        self.tx.set_timer(TimerKey::StepTime(self.room()), end, Late::Do);
        let cards = self.step_text(step).list.len();
        for (place, number) in self.numbers().into_iter().enumerate() {
            if let Some(group) = self.group(number) {
                group.until = plan.share(0, group.people.len(), whole);
                group.card = place.checked_rem(cards);
            }
            self.welcome(step, number)?;
        }
        self.wait_for_next_part();
        Ok(())
    }

    /// What a group reads when it comes into its room.
    pub(super) fn welcome(&mut self, step: &Step, number: u32) -> Result<(), TransactionError> {
        let Some(plan) = self.plan(step) else { return Ok(()) };
        let left = self.whole_talk() - self.talked();
        let names = self.names_in(number)?;
        let brings = if brings_line(step) {
            Phrase::GroupBringsLine { line: self.command_word(Command::Line) }
        } else {
            Phrase::GroupBringsNothing
        };
        let help = self.command_word(Command::Help);
        let minutes = in_minutes(left);
        let group = self.group(number);
        let (again, card) = group.map_or((false, None), |group| (group.again, group.card));
        let hello = match again {
            true => Phrase::GroupHelloAgain { names, minutes },
            false => Phrase::GroupHello { names, minutes, help },
        };
        let mut phrases = vec![hello, brings];
        let card = card.and_then(|card| self.step_text(step).list.get(card).cloned());
        phrases.extend(card.map(|card| Phrase::GroupCard { card: card.into() }));
        phrases.extend(self.part(step, &plan, number)?);
        let markdown = self.paragraphs(&phrases);
        let deed = Deed::Say(Body { markdown, mentions: Vec::new() });
        self.send_to_group(Lane::Session, number, deed);
        Ok(())
    }

    /// Says what a group talks about now. What it talked about before, if it has not heard so yet,
    /// it need not hear any more.
    fn say_part(&mut self, step: &Step, plan: &Plan, number: u32) -> Result<(), TransactionError> {
        let phrases = self.part(step, plan, number)?;
        if !phrases.is_empty() {
            let markdown = self.paragraphs(&phrases);
            self.say_newest_in_group(number, "part", markdown);
        }
        Ok(())
    }

    /// What a group talks about now.
    fn part(
        &mut self,
        step: &Step,
        plan: &Plan,
        number: u32,
    ) -> Result<Vec<Phrase>, TransactionError> {
        let Some(group) = self.group(number) else { return Ok(Vec::new()) };
        let (group, asked) = (group.clone(), self.step_text(step).ask);
        let (turn, question) = plan.at(&group);
        let left = group.until - self.talked();
        let mut phrases = Vec::new();
        if let Some(user) = &turn
            && question == 0
        {
            let all: i64 = plan.weights.iter().sum();
            let first = plan.weights.first().copied().unwrap_or(1).max(1);
            let name = self.name(user)?;
            phrases.push(Phrase::GroupTurn { name, minutes: in_minutes(left * all / first) });
        }
        let Some(words) = asked.get(question) else { return Ok(phrases) };
        let question = Words(match &turn {
            Some(user) => self.with_name(words, user)?,
            None => words.clone(),
        });
        phrases.push(if asked.len() > 1 {
            Phrase::GroupQuestionFor { question, minutes: in_minutes(left) }
        } else {
            Phrase::GroupQuestion { question }
        });
        Ok(phrases)
    }

    /// A script's own words, with somebody's name where they have a place for one.
    fn with_name(&self, words: &str, user: &UserId) -> Result<String, TransactionError> {
        let name = Phrase::GroupName { name: self.name(user)? };
        Ok(words.replace("{name}", &self.people().speech().say(&self.circle.language, &name)))
    }

    /// Says again what a group is to do now.
    pub(super) fn say_part_again(&mut self, number: u32) -> Result<(), TransactionError> {
        let Some(step) = self.step() else { return Ok(()) };
        if self.is_talking() {
            return self.welcome(&step, number);
        }
        let Some(Group { waits, scribe, .. }) = self.group(number).cloned() else { return Ok(()) };
        match scribe.filter(|_| is_by_group(&step.kind)) {
            Some(scribe) => return self.name_scribe(number, &scribe),
            None if waits => self.say_in_group(Lane::Control, number, &Phrase::GroupWaits),
            None => {}
        }
        Ok(())
    }

    /// For so many seconds the groups talk in all.
    fn whole_talk(&mut self) -> i64 {
        match self.talk() {
            Some(Talk::Talking { whole, .. }) => *whole,
            _ => 0,
        }
    }

    /// For so many seconds they have talked.
    fn talked(&mut self) -> i64 {
        let halted = self.running.as_ref().and_then(|running| running.session.halted);
        let due = self.tx.timer(&TimerKey::StepTime(self.room()));
        let left = match halted {
            Some(halted) => halted.step_left,
            None => due.map(|due| due.duration_since(self.tx.at()).as_secs()),
        };
        self.whole_talk() - left.unwrap_or(0)
    }

    /// The small groups have so many minutes fewer.
    pub fn shorten_talk(&mut self, minutes: u16) {
        let Some(Talk::Talking { whole, .. }) = self.talk() else { return };
        *whole -= i64::from(minutes) * 60;
        self.say_in_groups(Lane::Control, &Phrase::Shortened { minutes: u64::from(minutes) });
        self.wait_for_next_part();
    }

    /// Waits until something is to be said in a group.
    pub(super) fn wait_for_next_part(&mut self) {
        let key = TimerKey::Talk(self.room());
        let Some(Talk::Talking { whole, warned }) = self.talk().copied() else { return };
        let (plan, talked) = (self.step().and_then(|step| self.plan(&step)), self.talked());
        let more = |group: &&Group| {
            plan.as_ref().is_some_and(|plan| group.part + 1 < plan.parts(group.people.len()))
        };
        let next = self.groups().iter().filter(more).map(|group| group.until);
        let warning = (!warned).then_some(whole - WARNING);
        match next.chain(warning).filter(|at| *at < whole).min() {
            Some(at) => {
                let wait = Wait::For(SignedDuration::from_secs((at - talked).max(1)));
                self.tx.set_timer(key, wait, Late::Do);
            }
            None => self.tx.cancel_timer(key),
        }
    }

    /// Something is to be said in a group, or its time to write a line is over.
    pub fn talk_is_due(&mut self) -> Result<(), TransactionError> {
        let (Some(step), false) = (self.step(), self.is_halted()) else { return Ok(()) };
        match self.talk().copied() {
            Some(Talk::Returning) => return self.bring_back(),
            Some(Talk::Talking { .. }) => {}
            _ => return Ok(()),
        }
        let (Some(plan), talked) = (self.plan(&step), self.talked()) else { return Ok(()) };
        if talked >= self.whole_talk() {
            // The end, which is due too, says all.
            return Ok(());
        }
        for number in self.numbers() {
            self.go_on_in(&step, &plan, number, talked)?;
        }
        self.warn(&step, talked);
        self.wait_for_next_part();
        Ok(())
    }

    fn go_on_in(
        &mut self,
        step: &Step,
        plan: &Plan,
        number: u32,
        talked: i64,
    ) -> Result<(), TransactionError> {
        let whole = self.whole_talk();
        let Some(group) = self.group(number) else { return Ok(()) };
        let (before, people) = (group.part, group.people.len());
        while group.until <= talked && group.part + 1 < plan.parts(people) {
            group.part += 1;
            group.until += plan.share(group.part, people, whole - group.until).max(1);
        }
        if group.part == before { Ok(()) } else { self.say_part(step, plan, number) }
    }

    fn warn(&mut self, step: &Step, talked: i64) {
        let whole = self.whole_talk();
        let Some(Talk::Talking { warned, .. }) = self.talk() else { return };
        if *warned || talked < whole - WARNING {
            return;
        }
        *warned = true;
        let line = self.command_word(Command::Line);
        self.say_as_lines_stand(
            step,
            &Phrase::GroupTwoMinutes,
            &Phrase::GroupTwoMinutesLine { line },
        );
    }

    /// Says something in each room, and something else where a line is missing.
    pub(super) fn say_as_lines_stand(&mut self, step: &Step, phrase: &Phrase, missing: &Phrase) {
        for number in self.numbers() {
            let lacks = brings_line(step) && self.lacks_line(number);
            let phrase = if lacks { missing } else { phrase };
            let markdown = self.people().speech().say(&self.circle.language, phrase);
            self.say_newest_in_group(number, "clock", markdown);
        }
    }

    /// The groups' time has passed: they and the facilitator hear so, and nothing else happens.
    pub fn talk_is_over(&mut self, step: &Step) -> Result<(), TransactionError> {
        if !self.is_talking() {
            return Ok(());
        }
        let line = self.command_word(Command::Line);
        let missing = Phrase::GroupTimeOverLine { line };
        self.say_as_lines_stand(step, &Phrase::GroupTimeOver, &missing);
        let Some(facilitator) = self.facilitator(None) else { return Ok(()) };
        let topic = Topic::StepTime { circle: self.room(), step: step.id.clone() };
        let phrase = match self.table_follows() {
            true => Phrase::GroupsTimeOverTable,
            false => Phrase::GroupsTimeOver,
        };
        self.ask(&facilitator, topic, &phrase)
    }

    /// The groups have more time, of which their rooms hear. If they were on their way back, they
    /// stay.
    pub fn extend_talk(&mut self, minutes: u16) {
        let more = i64::from(minutes) * 60;
        let whole = match self.talk() {
            Some(Talk::Talking { whole, .. }) => {
                *whole += more;
                *whole
            }
            Some(Talk::Returning) => more,
            Some(Talk::Placing) => return self.tx.cancel_timer(TimerKey::StepTime(self.room())),
            None => return,
        };
        if let Some(talk) = self.talk() {
            *talk = Talk::Talking { whole, warned: false };
        }
        let late = whole - WARNING <= self.talked();
        if let Some(talk) = self.talk() {
            *talk = Talk::Talking { whole, warned: late };
        }
        self.say_in_groups(Lane::Control, &Phrase::Extended { minutes: u64::from(minutes) });
        if !self.is_halted() {
            self.wait_for_next_part();
        }
    }

    /// Somebody lets go of their turn in a group. Whether they had it.
    pub fn let_go_in_group(&mut self, user: &UserId) -> Result<bool, TransactionError> {
        let (Some(step), true) = (self.step(), self.is_talking()) else { return Ok(false) };
        let (Some(plan), Some(number)) = (self.plan(&step), self.group_of(user)) else {
            return Ok(false);
        };
        let Some(group) = self.group(number) else { return Ok(false) };
        if plan.at(group).0.as_deref() != Some(user) {
            return Ok(false);
        }
        if !self.is_halted() {
            self.next_person(&step, &plan, number)?;
        }
        Ok(true)
    }

    fn next_person(
        &mut self,
        step: &Step,
        plan: &Plan,
        number: u32,
    ) -> Result<(), TransactionError> {
        let (talked, whole) = (self.talked(), self.whole_talk());
        let Some(group) = self.group(number) else { return Ok(()) };
        let people = group.people.len();
        let questions = plan.weights.len().max(1);
        group.part = (group.part / questions + 1) * questions;
        group.until = talked + plan.share(group.part, people, whole - talked);
        if group.part < plan.parts(people) {
            self.say_part(step, plan, number)?;
        } else {
            self.say_in_group(Lane::Session, number, &Phrase::GroupTurnsDone);
        }
        self.wait_for_next_part();
        Ok(())
    }

    /// Somebody is the last in a group from now on. If all the others have had their turn, it is
    /// theirs at once.
    pub(super) fn with_turn_for_last(&mut self, number: u32) -> Result<(), TransactionError> {
        let (Some(step), true) = (self.step(), self.is_talking()) else { return Ok(()) };
        let Some(plan) = self.plan(&step).filter(|plan| plan.turns == Turns::Each) else {
            return Ok(());
        };
        let (talked, whole, halted) = (self.talked(), self.whole_talk(), self.is_halted());
        let Some(group) = self.group(number) else { return Ok(()) };
        let people = group.people.len();
        if group.part >= plan.parts(people.saturating_sub(1)) {
            group.until = talked + plan.share(group.part, people, whole - talked);
            if !halted {
                self.say_part(&step, &plan, number)?;
            }
        }
        if !halted {
            self.wait_for_next_part();
        }
        Ok(())
    }

    /// Whole minutes that are left of the talk.
    pub(super) fn minutes_of_talk_left(&mut self) -> u64 {
        in_minutes(self.whole_talk() - self.talked())
    }

    /// Somebody is no longer in a group: the turns of those who are left stay theirs.
    pub(super) fn without_turn_of(
        &mut self,
        number: u32,
        place: usize,
    ) -> Result<(), TransactionError> {
        let (Some(step), true) = (self.step(), self.is_talking()) else { return Ok(()) };
        let Some(plan) = self.plan(&step).filter(|plan| plan.turns == Turns::Each) else {
            return Ok(());
        };
        let (talked, whole, halted) = (self.talked(), self.whole_talk(), self.is_halted());
        let questions = plan.weights.len().max(1);
        let Some(group) = self.group(number) else { return Ok(()) };
        let turn = group.part / questions;
        if place < turn {
            group.part -= questions;
        } else if place == turn {
            group.part = turn * questions;
            let people = group.people.len();
            group.until = talked + plan.share(group.part, people, whole - talked);
            if halted {
                group.unsaid = true;
            } else if group.part < plan.parts(people) && people > 1 {
                self.say_part(&step, &plan, number)?;
            }
        }
        if !halted {
            self.wait_for_next_part();
        }
        Ok(())
    }
}

fn weights(times: &[u16]) -> Vec<i64> {
    times.iter().map(|time| i64::from(*time).max(1)).collect()
}

/// Whole minutes, never none.
fn in_minutes(seconds: i64) -> u64 {
    u64::try_from((seconds + 30) / 60).unwrap_or(0).max(1)
}
