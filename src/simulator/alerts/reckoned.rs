//! Who should have been asked for somebody, and at which moment: reckoned from `docs/alerts.md`, from
//! what was written, and from when the homeserver had accepted what was sent.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    chronicle::{Chronicle, Family, HOUR, Heard, MINUTE, stamp},
    life::Means,
    saw::Saw,
};

const LASTS: i64 = 72 * HOUR;
const STILL: i64 = 15 * MINUTE;
const LOSES: i64 = 5 * MINUTE;
const WORD: i64 = 24 * HOUR;

/// How somebody stands to an alert.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stand {
    #[default]
    Unasked,
    Asked,
    Cannot,
    CouldNot,
    Has,
    Gone,
}

/// What an alert waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Nothing,
    /// All are asleep.
    Asleep(i64),
    /// Until when an answer is waited for, and how long from when it is accepted.
    Asking(i64, i64),
    Resting(i64),
    Led(usize, Lead),
    /// Nobody is asked any more.
    InVain,
}

/// How somebody leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Lead {
    /// When they are asked whether they are with it still.
    still: Option<i64>,
    /// When they were.
    asked: Option<i64>,
    until: i64,
    /// They have said that it is done; when the person is asked next.
    done: Option<i64>,
}

/// A stretch from the moment at which an alert went out to its end.
#[derive(Clone, Debug)]
pub struct Span {
    pub from: i64,
    pub to: i64,
    /// What whoever had heard of it should read.
    pub end: Option<Saw>,
    /// Who has stepped back, and is told nothing any more.
    pub gone: BTreeSet<usize>,
    /// Between which moments the person may read nothing of it.
    pub hushed: Vec<(i64, i64)>,
    /// When the word came that says that they are forced, and who should read it at once.
    pub forced: Vec<(i64, Vec<usize>)>,
}

struct Reckoning<'a> {
    chronicle: &'a Chronicle,
    family: &'a Family,
    stands: BTreeMap<usize, Stand>,
    state: State,
    place: usize,
    round: u32,
    asked_in_round: bool,
    began: i64,
    /// Who was a contact when the ladder was begun, and whether the word of force had come.
    ladder: Vec<usize>,
    ladder_of_forced: bool,
    /// Raised while another was hidden, which goes on until this one has gone out.
    grace: Option<(i64, i64)>,
    /// When this alert's grace was over for whoever wrote it.
    stopped_until: i64,
    forced: bool,
    was_forced: bool,
    hidden: bool,
    quiet: bool,
    grace_quiet: bool,
    /// Whose message has not been accepted yet of those who were asked last.
    pending: BTreeSet<usize>,
    /// Who may have heard of it.
    known: BTreeSet<usize>,
    /// Something of what was asked last has been accepted.
    accepted: bool,
    /// Who reads now that somebody else leads, so that what they were asked before counts no more.
    overtaken: BTreeSet<usize>,
    told: BTreeSet<u64>,
    asks: BTreeMap<i64, BTreeSet<usize>>,
    spans: Vec<Span>,
    open: Option<Span>,
    hushed: Option<i64>,
}

/// What should have become of somebody's alerts.
pub struct Reckoned {
    /// Who should have been asked, at which moment.
    pub asks: BTreeMap<i64, BTreeSet<usize>>,
    pub spans: Vec<Span>,
}

/// Reckons what should have become of the alerts of somebody.
pub fn reckon(chronicle: &Chronicle, family: &Family) -> Reckoned {
    let mut reckoning = Reckoning {
        chronicle,
        family,
        stands: family.contacts.iter().map(|who| (*who, Stand::Unasked)).collect(),
        state: State::Nothing,
        place: 0,
        round: 0,
        asked_in_round: false,
        began: 0,
        ladder: Vec::new(),
        ladder_of_forced: false,
        grace: None,
        stopped_until: 0,
        forced: false,
        was_forced: false,
        hidden: false,
        quiet: false,
        grace_quiet: false,
        pending: BTreeSet::new(),
        known: BTreeSet::new(),
        accepted: false,
        overtaken: BTreeSet::new(),
        told: BTreeSet::new(),
        asks: BTreeMap::new(),
        spans: Vec::new(),
        open: None,
        hushed: None,
    };
    for (at, heard) in &chronicle.heard {
        reckoning.hears(*at, heard);
    }
    let ends = chronicle.ends;
    reckoning.is_over(ends, None);
    Reckoned { asks: reckoning.asks, spans: reckoning.spans }
}

/// What is wrong with who was asked, if anything is.
pub fn wrong(chronicle: &Chronicle, family: &Family, reckoned: &Reckoned) -> Option<String> {
    let mut asked: BTreeMap<i64, BTreeSet<usize>> = BTreeMap::new();
    // One that was taken back before it was tried has come to nobody.
    let mut tried: BTreeSet<(i64, usize)> = BTreeSet::new();
    for said in chronicle.said.values() {
        if matches!(said.saw, Saw::Asked { .. }) && family.contacts.contains(&said.to) {
            asked.entry(said.at).or_default().insert(said.to);
            let is_tried = said.tried.is_some();
            if is_tried && !tried.insert((said.at, said.to)) {
                return Some(format!("p{} is asked twice at {}", said.to, stamp(said.at)));
            }
        }
    }
    let moments: BTreeSet<i64> = asked.keys().chain(reckoned.asks.keys()).copied().collect();
    let none = BTreeSet::new();
    moments.into_iter().find_map(|at| {
        let wanted = reckoned.asks.get(&at).unwrap_or(&none);
        let found = asked.get(&at).unwrap_or(&none);
        (wanted != found).then(|| {
            format!("{wanted:?} are to be asked at {}, and {found:?} are asked", stamp(at))
        })
    })
}

impl Reckoning<'_> {
    fn stand(&self, who: usize) -> Stand {
        self.stands.get(&who).copied().unwrap_or(Stand::Gone)
    }

    fn is_open(&self) -> bool {
        !matches!(self.state, State::Nothing)
    }

    fn is_awake(&self, who: usize, at: i64) -> bool {
        self.chronicle.wakes(who, at) <= at
    }

    fn left(&self) -> Vec<usize> {
        let left = self.family.contacts.iter().copied();
        left.filter(|who| self.stand(*who) != Stand::Gone).collect()
    }

    fn hears(&mut self, at: i64, heard: &Heard) {
        match heard {
            Heard::Word { who, means, sent } if *who == self.family.person => {
                self.person_writes(at, *sent, means);
            }
            Heard::Word { who, means, .. } if self.family.contacts.contains(who) => {
                self.contact_writes(at, *who, means);
            }
            Heard::Accepted(id) => self.accepted(at, *id),
            Heard::Clock => self.clock(at),
            Heard::Word { .. } | Heard::Dies | Heard::Begins => {}
        }
    }

    // What the person writes.

    fn person_writes(&mut self, at: i64, sent: i64, means: &Means) {
        let seen = self.is_open() && !self.hidden;
        match means {
            Means::Raises(_) if self.grace.is_none() && !seen => {
                if self.left().is_empty() {
                    return;
                }
                let grace = self.family.grace;
                self.grace_quiet = false;
                match grace {
                    0 => self.goes_out(at, sent),
                    _ => self.grace = Some((at + grace, sent + grace)),
                }
            }
            Means::Raises(_) | Means::Tells(_) if self.grace.is_some() => {}
            Means::Raises(_) | Means::Tells(_) if seen => self.is_told_more(at),
            Means::Cancels if self.grace.is_some() => self.grace = None,
            Means::Cancels if seen && !self.family.has_words && sent <= self.stopped_until => {
                self.clears(at, true);
            }
            Means::Cancels if seen && self.family.has_words => {}
            Means::Quiet if self.grace.is_some() => self.grace_quiet = true,
            Means::Loud if self.grace.is_some() => self.grace_quiet = false,
            Means::Quiet if seen => self.is_quiet(at, true),
            Means::Loud if seen => self.is_quiet(at, false),
            Means::Safe | Means::FalseAlarm if self.grace.is_some() => self.grace = None,
            Means::Safe | Means::FalseAlarm if seen && !self.family.has_words => {
                self.clears(at, *means == Means::FalseAlarm);
            }
            Means::SafeWord => {
                self.grace = None;
                if self.is_open() {
                    self.clears(at, false);
                }
            }
            Means::SecondWord => self.is_forced(at),
            _ => {}
        }
    }

    fn goes_out(&mut self, at: i64, stopped_until: i64) {
        self.grace = None;
        self.stopped_until = stopped_until;
        if self.left().is_empty() {
            return;
        }
        let quiet = self.grace_quiet;
        if self.is_open() {
            // Everybody who had answered reads at once that it begins anew.
            let had: Vec<usize> =
                self.left().into_iter().filter(|who| self.stand(*who) == Stand::Has).collect();
            (self.forced, self.was_forced, self.hidden) = (false, true, false);
            self.is_quiet(at, quiet);
            self.sets_out(at);
            let awake = had.into_iter().filter(|who| self.is_awake(*who, at));
            let awake: Vec<usize> = awake.collect();
            if !matches!(self.state, State::Asleep(_)) {
                self.asks.entry(at).or_default().extend(awake);
            }
            return;
        }
        self.begins(at);
        self.is_quiet(at, quiet);
        self.sets_out(at);
    }

    fn begins(&mut self, at: i64) {
        (self.forced, self.was_forced, self.hidden, self.quiet) = (false, false, false, false);
        self.known.clear();
        self.overtaken.clear();
        for stand in self.stands.values_mut().filter(|stand| **stand != Stand::Gone) {
            *stand = Stand::Unasked;
        }
        let gone = self.family.contacts.iter().copied();
        let gone = gone.filter(|who| self.stand(*who) == Stand::Gone).collect();
        self.open = Some(Span {
            from: at,
            to: at,
            end: None,
            gone,
            hushed: Vec::new(),
            forced: Vec::new(),
        });
    }

    /// A ladder is begun: with the first who may be asked, or when one wakes.
    fn sets_out(&mut self, at: i64) {
        let left = self.left();
        if left.is_empty() {
            return self.is_over(at, None);
        }
        let first = left.iter().map(|who| self.chronicle.wakes(*who, at)).min().unwrap();
        if first > at && self.known.is_empty() {
            self.state = State::Asleep(first);
            return;
        }
        let known = self.known.clone();
        for (who, stand) in self.stands.iter_mut().filter(|(_, stand)| **stand != Stand::Gone) {
            *stand = if known.contains(who) { Stand::Asked } else { Stand::Unasked };
        }
        (self.place, self.round, self.asked_in_round, self.began) = (0, 0, false, at);
        (self.ladder, self.ladder_of_forced) = (left, self.forced);
        self.pending.clear();
        self.accepted = false;
        self.goes_on(at, None);
    }

    fn is_told_more(&mut self, at: i64) {
        if self.state == State::InVain {
            self.sets_out(at);
        }
    }

    fn is_quiet(&mut self, at: i64, quiet: bool) {
        self.quiet = quiet;
        self.notes_hush(at);
    }

    fn notes_hush(&mut self, at: i64) {
        let hushed = self.quiet || self.hidden;
        match (hushed, self.hushed) {
            (true, None) => self.hushed = Some(at),
            (false, Some(from)) => {
                self.hushed = None;
                self.open.iter_mut().for_each(|span| span.hushed.push((from, at)));
            }
            _ => {}
        }
    }

    fn is_forced(&mut self, at: i64) {
        let is_waiting = self.grace.take().is_some();
        let is_open = self.is_open();
        if is_waiting || !is_open {
            if self.left().is_empty() {
                return;
            }
            if !is_open {
                self.begins(at);
            }
        }
        (self.forced, self.hidden) = (true, true);
        self.notes_hush(at);
        let left = self.left();
        let awake: Vec<usize> = left.into_iter().filter(|who| self.is_awake(*who, at)).collect();
        self.open.iter_mut().for_each(|span| span.forced.push((at, awake.clone())));
        let State::Led(who, _) = self.state else { return self.sets_out(at) };
        self.is_heard(who, at);
        for one in awake {
            if self.stand(one) == Stand::Has {
                continue;
            }
            if self.stand(one) == Stand::Unasked {
                self.stands.insert(one, Stand::Asked);
            }
            self.asks.entry(at).or_default().insert(one);
            self.known.insert(one);
            self.overtaken.remove(&one);
        }
    }

    fn clears(&mut self, at: i64, false_alarm: bool) {
        let end = match (self.forced || self.was_forced, false_alarm) {
            (true, _) => Saw::ClearAfterForce,
            (false, true) => Saw::FalseAlarm,
            (false, false) => Saw::Clear,
        };
        self.is_over(at, Some(end));
    }

    fn is_over(&mut self, at: i64, end: Option<Saw>) {
        self.state = State::Nothing;
        (self.quiet, self.hidden) = (false, false);
        self.notes_hush(at);
        self.pending.clear();
        if let Some(mut span) = self.open.take() {
            (span.to, span.end) = (at, end);
            self.spans.push(span);
        }
    }

    // What happens by itself.

    fn accepted(&mut self, at: i64, id: u64) {
        self.told.insert(id);
        let Some(said) = self.chronicle.said.get(&id) else { return };
        if !matches!(said.saw, Saw::Asked { .. }) {
            return;
        }
        let last = self.chronicle.said.range(..).rev();
        let mut last = last.filter(|(_, other)| {
            other.to == said.to && matches!(other.saw, Saw::Asked { .. }) && other.at <= at
        });
        let is_last = last.next().is_some_and(|(last, _)| *last == id);
        let counts = is_last && !self.overtaken.contains(&said.to);
        if !counts || !self.pending.remove(&said.to) {
            return;
        }
        self.accepted = true;
        if let State::Asking(_, wait) = self.state {
            self.state = State::Asking(at + wait, wait);
        }
    }

    fn clock(&mut self, at: i64) {
        if let Some((_, until)) = self.grace.filter(|(due, _)| *due <= at) {
            return self.goes_out(at, until);
        }
        match self.state {
            State::Asleep(due) if due <= at => self.sets_out(at),
            State::Asking(due, _) if due <= at => self.goes_on(at, None),
            State::Resting(due) if due <= at => {
                for stand in self.stands.values_mut().filter(|stand| **stand == Stand::Cannot) {
                    *stand = Stand::CouldNot;
                }
                self.goes_on(at, None);
            }
            State::Led(who, lead) => self.watches(at, who, lead),
            _ => {}
        }
    }

    /// A lead is asked whether they are with it still, and loses the lead.
    fn watches(&mut self, at: i64, who: usize, mut lead: Lead) {
        if let Some(probe) = lead.done {
            if lead.until <= at {
                return self.is_over(at, Some(Saw::NeverEnded));
            }
            if probe <= at {
                lead.done = Some(at + HOUR);
                self.state = State::Led(who, lead);
            }
            return;
        }
        if lead.still.is_some_and(|still| still <= at) {
            (lead.still, lead.asked, lead.until) = (None, Some(at), at + LOSES);
            self.state = State::Led(who, lead);
            return;
        }
        if lead.until > at {
            return;
        }
        if lead.asked.is_some_and(|asked| !self.is_with(who, asked)) {
            lead.until = at + LOSES;
            self.state = State::Led(who, lead);
            return;
        }
        self.loses_lead(at, who, Stand::Asked);
    }

    /// Whether the homeserver has accepted the question that was asked then.
    fn is_with(&self, who: usize, asked: i64) -> bool {
        let question = self
            .chronicle
            .said
            .iter()
            .find(|(_, said)| (said.to, said.at) == (who, asked) && said.saw == Saw::Still);
        question.is_none_or(|(id, _)| self.told.contains(id))
    }

    /// Who stands on a rung of this number, and how long they are waited for.
    fn rung(&self, place: usize) -> Option<(Vec<usize>, i64)> {
        let all = self.ladder.clone();
        let mut rungs = Vec::new();
        for many in [1, 2] {
            if many < all.len() && !self.ladder_of_forced {
                rungs.push((all.iter().copied().take(many).collect(), 3 * MINUTE));
            }
        }
        rungs.push((all.clone(), 5 * MINUTE));
        rungs.push((all, 5 * MINUTE));
        rungs.get(place).cloned()
    }

    /// Asks the next who can be asked, or rests, or ends.
    fn goes_on(&mut self, at: i64, but: Option<usize>) {
        while let Some((who, wait)) = self.rung(self.place) {
            self.place += 1;
            let may = |who: &usize| {
                let stand = self.stand(*who);
                matches!(stand, Stand::Unasked | Stand::Asked | Stand::CouldNot)
                    && self.is_awake(*who, at)
            };
            let free: Vec<usize> = who.into_iter().filter(may).collect();
            if free.is_empty() {
                continue;
            }
            self.asked_in_round = true;
            self.state = State::Asking(at + wait, wait);
            self.pending.clear();
            self.accepted = false;
            for one in free {
                self.stands.insert(one, Stand::Asked);
                if Some(one) != but {
                    self.overtaken.remove(&one);
                    self.pending.insert(one);
                    self.known.insert(one);
                    self.asks.entry(at).or_default().insert(one);
                }
            }
            return;
        }
        if self.left().is_empty() {
            return self.is_over(at, None);
        }
        let over = self.began + LASTS;
        if at >= over {
            self.state = State::InVain;
            return;
        }
        let rest = 5 * MINUTE * 2_i64.pow(self.round.min(4));
        let wakes = self.left().into_iter().map(|who| self.chronicle.wakes(who, at));
        let wakes = wakes.filter(|wakes| *wakes > at).min().unwrap_or(i64::MAX);
        let until = (at + rest).min(wakes).min(over).max(at + 10);
        self.state = State::Resting(until);
        // As long as nothing leaves, the rests do not grow.
        let has_left = self.accepted || self.pending.is_empty();
        self.round += u32::from(self.asked_in_round && has_left);
        (self.place, self.asked_in_round) = (0, false);
    }

    // What contacts write.

    fn contact_writes(&mut self, at: i64, who: usize, means: &Means) {
        if let Means::StepsBack(_) = means {
            return self.is_out(at, who, Stand::Gone);
        }
        if !self.is_open() || matches!(self.state, State::Asleep(_)) || !self.known.contains(&who) {
            return;
        }
        let stand = self.stand(who);
        if matches!(stand, Stand::Unasked | Stand::Gone) {
            return;
        }
        match means {
            Means::One | Means::Has | Means::Acts if stand == Stand::Has => self.is_heard(who, at),
            Means::One | Means::Has | Means::Acts => {
                self.stands.insert(who, Stand::Has);
                if !matches!(self.state, State::Led(..)) {
                    self.takes_lead(who, at);
                }
            }
            Means::Done if stand == Stand::Has => {
                if let State::Led(lead, _) = self.state
                    && lead == who
                {
                    let lead =
                        Lead { still: None, asked: None, until: at + WORD, done: Some(at + HOUR) };
                    self.state = State::Led(who, lead);
                }
            }
            Means::Two | Means::Cannot if stand != Stand::Cannot => {
                self.is_out(at, who, Stand::Cannot);
            }
            Means::HandsTo(whom) => {
                if let State::Led(lead, _) = self.state
                    && lead == who
                {
                    self.is_heard(who, at);
                    if self.stand(*whom) == Stand::Has && *whom != who {
                        self.takes_lead(*whom, at);
                    }
                }
            }
            _ => {}
        }
    }

    fn takes_lead(&mut self, who: usize, at: i64) {
        let asked = self.stands.iter().filter(|(_, stand)| **stand == Stand::Asked);
        self.overtaken.extend(asked.map(|(who, _)| *who));
        self.leads(who, at);
    }

    fn leads(&mut self, who: usize, at: i64) {
        let lead =
            Lead { still: Some(at + STILL), asked: None, until: at + STILL + LOSES, done: None };
        self.state = State::Led(who, lead);
    }

    fn is_heard(&mut self, who: usize, at: i64) {
        if matches!(self.state, State::Led(lead, _) if lead == who) {
            self.leads(who, at);
        }
    }

    fn is_out(&mut self, at: i64, who: usize, how: Stand) {
        if self.is_open() && matches!(self.state, State::Led(lead, _) if lead == who) {
            if how == Stand::Gone {
                self.open.iter_mut().for_each(|span| {
                    span.gone.insert(who);
                });
            }
            return self.loses_lead(at, who, how);
        }
        self.stands.insert(who, how);
        if how == Stand::Gone {
            // Nobody waits for what was to leave to them.
            self.pending.remove(&who);
            self.known.remove(&who);
            self.open.iter_mut().for_each(|span| {
                span.gone.insert(who);
            });
        }
        match self.state {
            State::Asking(..) => {
                let (rung, _) = self.rung(self.place - 1).unwrap_or_default();
                if !rung.iter().any(|who| self.stand(*who) == Stand::Asked) {
                    self.goes_on(at, None);
                }
            }
            State::Resting(_) | State::Asleep(_) if self.left().is_empty() => {
                self.is_over(at, None);
            }
            _ => {}
        }
    }

    fn loses_lead(&mut self, at: i64, who: usize, how: Stand) {
        self.stands.insert(who, how);
        let other = self.family.contacts.iter().find(|who| self.stand(**who) == Stand::Has);
        match other.copied() {
            Some(other) => self.takes_lead(other, at),
            None => self.goes_on(at, (how == Stand::Asked).then_some(who)),
        }
    }
}
