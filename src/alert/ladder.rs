//! The order in which people are called for somebody, and what becomes of it.
//!
//! A [`Ladder`] has rungs: who is asked together, how long their answer is waited for, and how often
//! they are asked. Whoever climbs it ([`Climb`]) asks rung after rung. Where nobody answers, it rests,
//! each time for longer, and begins anew, until the time that was agreed is over. Where somebody
//! answers, they lead, and the climb waits; a lead who is silent for too long loses the lead, and it
//! goes on where it was. Nobody counts as having answered who has not.
//!
//! It knows nobody: people are indexes into somebody else's list. It does nothing: each call gives
//! back what is to be done ([`Act`]), and [`Climb::due`] says when the next call is wanted. Nobody is
//! asked outside their hours, who has said that they cannot, or who has stepped back.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// A rest between two rounds grows to so many times the first at most.
const LONGEST_REST: i32 = 16;
/// Nothing is waited for more shortly than this.
const SHORTEST: SignedDuration = SignedDuration::from_secs(10);

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
    /// How long it rests before it begins anew; twice as long the next time, and so on.
    pub rest: SignedDuration,
    /// No round begins later than this after the beginning; the first always does.
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
    /// They have said that they cannot.
    Cannot,
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
    /// All rungs were climbed, and nobody has answered; it begins anew later.
    NobodyYet,
    /// It has ended.
    Ended(End),
}

/// The next question to be asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Place {
    round: u32,
    rung: usize,
    before: u32,
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
    /// Begins with the first rung; there are so many people. `free` says who may be written to now.
    pub fn begin(
        ladder: Ladder,
        people: usize,
        now: Timestamp,
        free: &dyn Fn(usize) -> bool,
    ) -> (Self, Vec<Act>) {
        let mut climb = Self {
            ladder,
            people: vec![Standing::Unasked; people],
            began: now,
            place: Place::default(),
            state: State::Resting(now),
        };
        let acts = climb.goes_on(now, free);
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
        let knows = |standing: &Standing| {
            matches!(standing, Standing::Asked | Standing::Cannot | Standing::Has)
        };
        self.people.iter().enumerate().filter(move |(_, it)| knows(it)).map(|(who, _)| who)
    }

    /// What was due happens.
    pub fn step(&mut self, now: Timestamp, free: &dyn Fn(usize) -> bool) -> Vec<Act> {
        if self.due().is_none_or(|due| due > now) {
            return Vec::new();
        }
        match self.state {
            State::Led(lead, _) => self.loses_lead(lead, Standing::Asked, now, free),
            _ => self.goes_on(now, free),
        }
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
            (Standing::Asked | Standing::Cannot, State::Led(..)) => {
                self.stands(who, Standing::Has);
                vec![Act::Stays(who)]
            }
            (Standing::Asked | Standing::Cannot, _) => {
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

    /// The lead goes to somebody else who has answered.
    pub fn hands_over(&mut self, from: usize, to: usize, now: Timestamp) -> Vec<Act> {
        if self.lead() != Some(from) || self.standing(to) != Standing::Has || from == to {
            return Vec::new();
        }
        vec![self.leads(to, now)]
    }

    /// Somebody who was asked cannot.
    pub fn cannot(&mut self, who: usize, now: Timestamp, free: &dyn Fn(usize) -> bool) -> Vec<Act> {
        match self.standing(who) {
            Standing::Asked | Standing::Has => self.is_out(who, Standing::Cannot, now, free),
            Standing::Unasked | Standing::Cannot | Standing::Gone => Vec::new(),
        }
    }

    /// Somebody has stepped back, or cannot be reached.
    pub fn is_gone(
        &mut self,
        who: usize,
        now: Timestamp,
        free: &dyn Fn(usize) -> bool,
    ) -> Vec<Act> {
        self.is_out(who, Standing::Gone, now, free)
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

    fn is_out(
        &mut self,
        who: usize,
        how: Standing,
        now: Timestamp,
        free: &dyn Fn(usize) -> bool,
    ) -> Vec<Act> {
        if self.lead() == Some(who) {
            return self.loses_lead(who, how, now, free);
        }
        self.stands(who, how);
        match self.state {
            State::Asking(_) if !self.is_awaited() => self.goes_on(now, free),
            State::Resting(_) if self.nobody_is_left() => vec![self.ends(End::Nobody)],
            _ => Vec::new(),
        }
    }

    fn loses_lead(
        &mut self,
        who: usize,
        how: Standing,
        now: Timestamp,
        free: &dyn Fn(usize) -> bool,
    ) -> Vec<Act> {
        self.stands(who, how);
        let mut acts = vec![Act::Lost(who)];
        match self.people.iter().position(|standing| *standing == Standing::Has) {
            Some(other) => acts.push(self.leads(other, now)),
            None => acts.extend(self.goes_on(now, free)),
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
        matches!(self.standing(who), Standing::Unasked | Standing::Asked)
    }

    fn nobody_is_left(&self) -> bool {
        let mut who = self.ladder.rungs.iter().flat_map(|rung| &rung.who);
        !who.any(|who| self.may_be_asked(*who))
    }

    /// Asks the next who can be asked, or rests, or ends.
    fn goes_on(&mut self, now: Timestamp, free: &dyn Fn(usize) -> bool) -> Vec<Act> {
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
            self.place.before = before + 1;
            for one in &who {
                self.stands(*one, Standing::Asked);
            }
            return vec![Act::Ask { who, before }];
        }
        let over = now.duration_since(self.began) >= self.ladder.lasts;
        if over || self.nobody_is_left() {
            return vec![self.ends(End::Nobody)];
        }
        let times = 2_i32.saturating_pow(self.place.round).min(LONGEST_REST);
        self.state = State::Resting(after(now, self.ladder.rest.saturating_mul(times)));
        self.place = Place { round: self.place.round.saturating_add(1), ..Place::default() };
        vec![Act::NobodyYet]
    }
}

fn after(now: Timestamp, wait: SignedDuration) -> Timestamp {
    now.saturating_add(wait.max(SHORTEST)).unwrap_or(Timestamp::MAX)
}
