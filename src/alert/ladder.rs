//! The order in which people are called for somebody, and what becomes of it.
//!
//! A [`Ladder`] has rungs: who is asked together, how long their answer is waited for, and how often
//! they are asked. Whoever climbs it ([`Climb`]) asks rung after rung. Where nobody answers, it rests,
//! each time for longer, and begins anew, until the time that was agreed is over. No rest outlasts the
//! sleep of somebody who is asleep: whoever wakes is asked. Where somebody answers, they lead, and the
//! climb waits; a lead who is silent for too long loses the lead, and it goes on where it was. Nobody
//! counts as having answered who has not.
//!
//! It knows nobody: people are indexes into somebody else's list. It does nothing: each call gives
//! back what is to be done ([`Act`]), and [`Climb::due`] says when the next call is wanted. Nobody is
//! asked outside their hours, or who has stepped back; who has said that they cannot is not asked
//! again in the same round.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// A rest between two rounds grows to so many times the first at most.
const LONGEST_REST: i32 = 16;
/// Nothing is waited for more shortly than this.
const SHORTEST: SignedDuration = SignedDuration::from_secs(10);

/// From when on somebody may be written to: a time that has come if that is now, none if never.
pub type Hours<'a> = &'a dyn Fn(usize) -> Option<Timestamp>;

/// Some people who are asked together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rung {
    /// Who.
    pub who: Vec<usize>,
    /// How long their answer is waited for.
    pub wait: SignedDuration,
    /// How often they are asked before the next rung is; at least once.
    pub times: u32,
}

/// In which order people are asked, and for how long.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ladder {
    /// The first is asked first.
    pub rungs: Vec<Rung>,
    /// How long it rests at most before it begins anew; twice as long the next time, and so on.
    pub rest: SignedDuration,
    /// No round begins later than this after the beginning, and the last begins then.
    pub lasts: SignedDuration,
    /// A lead who is silent for so long loses the lead. If there is none, the first answer ends it.
    pub lead: Option<SignedDuration>,
}

/// How somebody stands to what they are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// They have not been asked.
    Unasked,
    /// They have been asked, and not answered.
    Asked,
    /// They have said in this round that they cannot.
    Cannot,
    /// They have said so in an earlier round, and have not been asked in this one.
    CouldNot,
    /// What they were asked in this round does not come to them.
    Away,
    /// They have said that they have it.
    Has,
    /// They have stepped back, or cannot be reached. They are not asked again.
    Gone,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// Somebody has it, and nobody leads here.
    Answered,
    /// Nobody has answered. Whoever was asked may still.
    Nobody,
    /// It is not needed any more.
    Clear,
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Ask these, who are free now; how often they were asked before on this rung.
    Ask {
        /// Whom.
        who: Vec<usize>,
        /// 0 for the first time.
        before: u32,
    },
    /// This person leads now.
    Leads(usize),
    /// This person has answered too, and somebody else leads.
    Stays(usize),
    /// This person has lost the lead.
    Lost(usize),
    /// People were asked on all rungs, and nobody has it; it begins anew later.
    NobodyYet,
    /// It has ended.
    Ended(End),
}

/// The next question to be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    /// How many rounds are over in which anybody was asked.
    round: u32,
    rung: usize,
    before: u32,
    /// Somebody has been asked in this round.
    #[serde(default)]
    asked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum State {
    /// People were asked; until when their answer is waited for.
    Asking(Timestamp),
    /// A round is over; when the next begins.
    Resting(Timestamp),
    /// Somebody leads; until when they are to be heard of.
    Led(usize, Timestamp),
    Ended(End),
}

/// A ladder that is being climbed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Climb {
    ladder: Ladder,
    people: Vec<Standing>,
    began: Timestamp,
    place: Place,
    state: State,
}

impl Climb {
    /// Begins with the first rung; there are so many people.
    pub fn begin(
        ladder: Ladder,
        people: usize,
        now: Timestamp,
        hours: Hours<'_>,
    ) -> (Self, Vec<Act>) {
        let mut climb = Self {
            ladder,
            people: vec![Standing::Unasked; people],
            began: now,
            place: Place::default(),
            state: State::Resting(now),
        };
        let acts = climb.goes_on(now, hours);
        (climb, acts)
    }

    /// When [`Climb::step`] is wanted next; always, while it is open.
    pub fn due(&self) -> Option<Timestamp> {
        match self.state {
            State::Asking(due) | State::Resting(due) | State::Led(_, due) => Some(due),
            State::Ended(_) => None,
        }
    }

    /// Whether it goes on.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, State::Ended(_))
    }

    /// Whether it has ended so.
    pub fn has_ended(&self, how: End) -> bool {
        self.state == State::Ended(how)
    }

    /// Who leads.
    pub fn lead(&self) -> Option<usize> {
        match self.state {
            State::Led(lead, _) => Some(lead),
            _ => None,
        }
    }

    /// How somebody stands to it.
    pub fn standing(&self, who: usize) -> Standing {
        self.people.get(who).copied().unwrap_or(Standing::Gone)
    }

    /// Who has been asked, and has not stepped back.
    pub fn knowing(&self) -> impl Iterator<Item = usize> {
        let knows = |standing: &Standing| !matches!(standing, Standing::Unasked | Standing::Gone);
        self.people.iter().enumerate().filter(move |(_, it)| knows(it)).map(|(who, _)| who)
    }

    /// What was due happens.
    pub fn step(&mut self, now: Timestamp, hours: Hours<'_>) -> Vec<Act> {
        if self.due().is_none_or(|due| due > now) {
            return Vec::new();
        }
        match self.state {
            State::Led(lead, _) => self.loses_lead(lead, Standing::Asked, now, hours),
            State::Resting(_) => {
                self.begins_round();
                self.goes_on(now, hours)
            }
            _ => self.goes_on(now, hours),
        }
    }

    /// What was asked last was not with anybody before now: the answer is waited for from now on.
    pub fn waits_anew(&mut self, now: Timestamp) {
        if let (State::Asking(_), Some(rung)) = (self.state, self.ladder.rungs.get(self.place.rung))
        {
            self.state = State::Asking(after(now, rung.wait));
        }
    }

    /// The answer to what was asked last is not waited for any longer.
    pub fn waits_no_longer(&mut self, now: Timestamp, hours: Hours<'_>) -> Vec<Act> {
        match self.state {
            State::Asking(_) => self.goes_on(now, hours),
            _ => Vec::new(),
        }
    }

    /// Whether a round is over, and the next has not begun.
    pub fn is_resting(&self) -> bool {
        matches!(self.state, State::Resting(_))
    }

    /// Nobody can have read what was asked last: the round that is over makes no rest longer.
    pub fn has_reached_nobody(&mut self) {
        if self.is_resting() {
            self.place.round = self.place.round.saturating_sub(1);
        }
    }

    /// Whether an answer is waited for.
    pub fn is_asking(&self) -> bool {
        matches!(self.state, State::Asking(_))
    }

    /// Whether everybody who has been asked has said that they cannot.
    pub fn all_cannot(&self) -> bool {
        let cannot = |who| matches!(self.standing(who), Standing::Cannot | Standing::CouldNot);
        self.knowing().next().is_some() && self.knowing().all(cannot)
    }

    /// Somebody who was asked has it.
    pub fn has_it(&mut self, who: usize, now: Timestamp) -> Vec<Act> {
        match (self.standing(who), self.state) {
            (Standing::Unasked | Standing::Gone, _)
            | (_, State::Ended(End::Clear | End::Answered)) => Vec::new(),
            (Standing::Has, _) => {
                self.is_heard(who, now);
                Vec::new()
            }
            (_, State::Led(..)) => {
                self.stands(who, Standing::Has);
                vec![Act::Stays(who)]
            }
            _ => {
                self.stands(who, Standing::Has);
                match self.ladder.lead {
                    Some(_) => vec![self.leads(who, now)],
                    None => vec![Act::Leads(who), self.ends(End::Answered)],
                }
            }
        }
    }

    /// A word of the lead: they are at it still.
    pub fn is_heard(&mut self, who: usize, now: Timestamp) {
        if self.lead() == Some(who) {
            self.leads(who, now);
        }
    }

    /// The lead keeps it until this time, though nothing is heard of them.
    pub fn leads_until(&mut self, who: usize, until: Timestamp) {
        if self.lead() == Some(who) {
            self.state = State::Led(who, until);
        }
    }

    /// Somebody has learnt of it without having been asked in their turn, so that their answer counts.
    pub fn is_told(&mut self, who: usize) {
        if self.standing(who) == Standing::Unasked && self.is_open() {
            self.stands(who, Standing::Asked);
        }
    }

    /// Somebody may be asked who could not be before: who is new stands on the last rung.
    pub fn joins(&mut self, who: usize) {
        if who >= self.people.len() {
            self.people.resize(who.saturating_add(1), Standing::Unasked);
            if let Some(rung) = self.ladder.rungs.last_mut() {
                rung.who.push(who);
            }
        } else if self.standing(who) == Standing::Gone {
            self.stands(who, Standing::Unasked);
        }
    }

    /// The lead goes to somebody else who has answered.
    pub fn hands_over(&mut self, from: usize, to: usize, now: Timestamp) -> Vec<Act> {
        if self.lead() != Some(from) || self.standing(to) != Standing::Has || from == to {
            return Vec::new();
        }
        vec![self.leads(to, now)]
    }

    /// Somebody who was asked cannot.
    pub fn cannot(&mut self, who: usize, now: Timestamp, hours: Hours<'_>) -> Vec<Act> {
        match self.standing(who) {
            // Whoever could not in the last round may say so before they are asked in this one.
            Standing::Asked | Standing::Away | Standing::Has | Standing::CouldNot => {
                self.is_out(who, Standing::Cannot, now, hours)
            }
            Standing::Unasked | Standing::Cannot | Standing::Gone => Vec::new(),
        }
    }

    /// What somebody was asked does not come to them, for now.
    pub fn is_away(&mut self, who: usize, now: Timestamp, hours: Hours<'_>) -> Vec<Act> {
        match self.standing(who) {
            Standing::Asked => self.is_out(who, Standing::Away, now, hours),
            _ => Vec::new(),
        }
    }

    /// Somebody has stepped back, or cannot be reached.
    pub fn is_gone(&mut self, who: usize, now: Timestamp, hours: Hours<'_>) -> Vec<Act> {
        self.is_out(who, Standing::Gone, now, hours)
    }

    /// It is not needed any more.
    pub fn all_clear(&mut self) -> Vec<Act> {
        match self.state {
            State::Ended(End::Clear) => Vec::new(),
            _ => vec![self.ends(End::Clear)],
        }
    }

    fn stands(&mut self, who: usize, how: Standing) {
        if let Some(standing) = self.people.get_mut(who) {
            *standing = how;
        }
    }

    fn leads(&mut self, who: usize, now: Timestamp) -> Act {
        let wait = self.ladder.lead.unwrap_or(SHORTEST);
        self.state = State::Led(who, after(now, wait));
        Act::Leads(who)
    }

    fn ends(&mut self, how: End) -> Act {
        self.state = State::Ended(how);
        Act::Ended(how)
    }

    fn is_out(&mut self, who: usize, how: Standing, now: Timestamp, hours: Hours<'_>) -> Vec<Act> {
        if self.lead() == Some(who) {
            return self.loses_lead(who, how, now, hours);
        }
        self.stands(who, how);
        match self.state {
            State::Asking(_) if !self.is_awaited() => self.goes_on(now, hours),
            State::Resting(_) if self.nobody_is_left() => vec![self.ends(End::Nobody)],
            _ => Vec::new(),
        }
    }

    fn loses_lead(
        &mut self,
        who: usize,
        how: Standing,
        now: Timestamp,
        hours: Hours<'_>,
    ) -> Vec<Act> {
        self.stands(who, how);
        let mut acts = vec![Act::Lost(who)];
        match self.people.iter().position(|standing| *standing == Standing::Has) {
            Some(other) => acts.push(self.leads(other, now)),
            None => acts.extend(self.goes_on(now, hours)),
        }
        acts
    }

    /// Whether somebody of the rung that was asked last may still answer.
    fn is_awaited(&self) -> bool {
        let rung = self.ladder.rungs.get(self.place.rung);
        let mut who = rung.into_iter().flat_map(|rung| &rung.who);
        who.any(|who| self.standing(*who) == Standing::Asked)
    }

    fn may_be_asked(&self, who: usize) -> bool {
        matches!(self.standing(who), Standing::Unasked | Standing::Asked | Standing::CouldNot)
    }

    /// All who stand on a rung.
    fn everybody(&self) -> impl Iterator<Item = usize> {
        self.ladder.rungs.iter().flat_map(|rung| &rung.who).copied()
    }

    /// Whether all have stepped back.
    pub fn nobody_is_left(&self) -> bool {
        self.everybody().all(|who| self.standing(who) == Standing::Gone)
    }

    fn begins_round(&mut self) {
        for standing in &mut self.people {
            match standing {
                Standing::Cannot => *standing = Standing::CouldNot,
                Standing::Away => *standing = Standing::Asked,
                _ => {}
            }
        }
    }

    /// Asks the next who can be asked, or rests, or ends.
    fn goes_on(&mut self, now: Timestamp, hours: Hours<'_>) -> Vec<Act> {
        let free = |who: usize| hours(who).is_some_and(|from| from <= now);
        while let Some(rung) = self.ladder.rungs.get(self.place.rung) {
            let asked =
                rung.who.iter().copied().filter(|who| self.may_be_asked(*who) && free(*who));
            let who: Vec<usize> = asked.collect();
            let before = self.place.before;
            if before >= rung.times.max(1) || who.is_empty() {
                self.place = Place { rung: self.place.rung + 1, before: 0, ..self.place };
                continue;
            }
            self.state = State::Asking(after(now, rung.wait));
            self.place = Place { before: before + 1, asked: true, ..self.place };
            for one in &who {
                self.stands(*one, Standing::Asked);
            }
            return vec![Act::Ask { who, before }];
        }
        if now >= self.over() || self.nobody_is_left() {
            return vec![self.ends(End::Nobody)];
        }
        self.rests(now, hours)
    }

    /// A round is over. The rest after it grows with each in which anybody was asked. It ends sooner
    /// if somebody who is not free now is, or if the time for the last round has come.
    fn rests(&mut self, now: Timestamp, hours: Hours<'_>) -> Vec<Act> {
        let Place { round, asked, .. } = self.place;
        let times = 2_i32.saturating_pow(round).min(LONGEST_REST);
        let rest = after(now, self.ladder.rest.saturating_mul(times));
        let left = self.everybody().filter(|who| self.standing(*who) != Standing::Gone);
        let wake = left.filter_map(hours).filter(|from| *from > now).min();
        let until = rest.min(wake.unwrap_or(rest)).min(self.over());
        self.state = State::Resting(until.max(after(now, SHORTEST)));
        self.place = Place { round: round.saturating_add(u32::from(asked)), ..Place::default() };
        if asked { vec![Act::NobodyYet] } else { Vec::new() }
    }

    /// No round begins after this.
    fn over(&self) -> Timestamp {
        self.began.saturating_add(self.ladder.lasts).unwrap_or(Timestamp::MAX)
    }
}

fn after(now: Timestamp, wait: SignedDuration) -> Timestamp {
    now.saturating_add(wait.max(SHORTEST)).unwrap_or(Timestamp::MAX)
}
