//! When somebody should have been asked how they are, reckoned from what they said and from when Kolo
//! was away, beside when they were.

use super::{
    clocks::{Clock, HOUR, MINUTE, within},
    life::{Days, Means},
    play::{Chronicle, Saw},
};

/// A question comes up to so much later than its time.
const SPREAD: i64 = 5 * MINUTE - 1;
/// What is later than this is not asked any more.
const TOO_LATE: i64 = 2 * HOUR;
/// A journey brings two questions no nearer to each other than this.
const APART: i64 = 4 * HOUR;

/// A day, and which of its times.
type Slot = (i64, usize);

#[derive(Clone)]
struct Plan {
    days: Days,
    times: Vec<i64>,
    quiet: Option<(i64, i64)>,
    away: Option<i64>,
    holidays: Vec<i64>,
    /// After a journey: not before this.
    rested: i64,
}

/// A question that is to come.
#[derive(Clone, Copy, Debug)]
struct Expected {
    slot: Slot,
    due: i64,
    /// From when to when it may come.
    from: i64,
    to: i64,
    /// It may not come at all: the plan was changed while it was about to.
    may_lack: bool,
}

/// What happens to a plan.
enum Turn<'a> {
    Deed(&'a Means),
    Down,
    Up,
}

struct Reckoning<'a> {
    chronicle: &'a Chronicle,
    zone: usize,
    plan: Option<Plan>,
    on_the_minute: bool,
    remind: Option<i64>,
    last: Option<Slot>,
    asked: Option<i64>,
    expected: Option<Expected>,
    /// The question that was about to come before the plan was changed.
    grace: Option<Expected>,
    down: bool,
    /// When a reminder is due, if nobody answers.
    reminder: Option<i64>,
}

/// What is wrong with what somebody was asked, if anything is.
pub fn wrong(chronicle: &Chronicle, who: usize) -> Option<String> {
    let theirs = chronicle.seen.iter().filter(|seen| seen.who == who);
    let saw = |what: Saw| {
        theirs.clone().filter(move |seen| seen.what == what).map(|seen| seen.at).collect::<Vec<_>>()
    };
    let (asked, reminded) = (saw(Saw::Asked), saw(Saw::Reminded));
    let deeds = chronicle.deeds.iter().filter(|deed| deed.who == who);
    let deeds = deeds.map(|deed| (deed.heard, 0, Turn::Deed(&deed.means)));
    let downs = chronicle.downs.iter().flat_map(|(down, up)| {
        // What was written meanwhile is heard before anything that is due happens.
        [(*down, 1, Turn::Down), (*up, 2, Turn::Up)]
    });
    let mut turns: Vec<_> = deeds.chain(downs).collect();
    turns.sort_by_key(|(at, order, _)| (*at, *order));
    let mut reckoning = Reckoning {
        chronicle,
        zone: 0,
        plan: None,
        on_the_minute: false,
        remind: None,
        last: None,
        asked: None,
        expected: None,
        grace: None,
        down: false,
        reminder: None,
    };
    let (mut asked, mut reminded) = (asked.into_iter().peekable(), reminded.into_iter().peekable());
    let mut go_on = |reckoning: &mut Reckoning<'_>, until: i64| loop {
        let (ask, remind) = (asked.peek().copied(), reminded.peek().copied());
        let next = [ask, remind].into_iter().flatten().min().filter(|at| *at < until);
        let found = match next {
            Some(at) if ask == Some(at) => {
                asked.next();
                reckoning.is_asked(at)
            }
            Some(at) => {
                reminded.next();
                reckoning.is_reminded(at)
            }
            None => return reckoning.nothing_lacks(until),
        };
        if found.is_some() {
            return found;
        }
    };
    for (at, order, turn) in turns {
        // What happened at this very second was due before somebody wrote, or after Kolo was back.
        let until = if order == 2 || reckoning.down { at } else { at + i64::from(order == 0) };
        let found = go_on(&mut reckoning, until);
        if found.is_some() {
            return found;
        }
        reckoning.turn(at, &turn);
    }
    go_on(&mut reckoning, chronicle.ends)
}

impl Reckoning<'_> {
    fn clock(&self) -> &Clock {
        self.chronicle.clocks.get(self.zone).unwrap()
    }

    /// When this slot is due; not at all if it is left out.
    fn due(&self, plan: &Plan, (day, time): Slot) -> Option<i64> {
        let wall = *plan.times.get(time)?;
        let at = self.clock().reaches(day, wall);
        let quiet = plan.quiet.is_some_and(|quiet| within(quiet, wall));
        let left_out = quiet
            || !plan.days.has(day)
            || is_off(plan, day)
            || self.rests(plan, at)
            || at < plan.rested;
        (!left_out).then_some(at)
    }

    /// Nobody is asked at this moment, whatever is due.
    fn rests(&self, plan: &Plan, at: i64) -> bool {
        let clock = self.clock();
        let quiet = plan.quiet.is_some_and(|quiet| within(quiet, clock.minute(at)));
        quiet || is_off(plan, clock.day(at))
    }

    fn slots(&self, from: i64, days: i64) -> Vec<(i64, Slot)> {
        let Some(plan) = &self.plan else { return Vec::new() };
        let all = (from..from + days).flat_map(|day| (0..plan.times.len()).map(move |i| (day, i)));
        let due = all.filter_map(|slot| Some((self.due(plan, slot)?, slot)));
        due.filter(|(_, slot)| self.last.is_none_or(|last| *slot > last)).collect()
    }

    /// The first that comes after this moment.
    fn looks_ahead(&mut self, now: i64) {
        let today = self.clock().day(now);
        let first = self.last.map_or(today - 1, |last| last.0.max(today - 1));
        let next =
            [(first, 3), (first + 3, 9), (first + 12, 30)].iter().find_map(|(from, days)| {
                self.slots(*from, *days).into_iter().find(|(due, _)| *due > now)
            });
        self.expected = next.map(|(due, slot)| {
            let spread = if self.on_the_minute { 0 } else { SPREAD };
            Expected { slot, due, from: due, to: due + spread, may_lack: false }
        });
    }

    fn is_asked(&mut self, at: i64) -> Option<String> {
        let fits = |expected: &Expected| (expected.from..=expected.to).contains(&at);
        let graced = self.grace.take().filter(fits);
        let Some(expected) = self.expected.filter(fits).or(graced) else {
            return Some(format!("is asked at {}, when {:?} was to come", said(at), self.expected));
        };
        if self.down {
            return Some(format!("is asked at {}, while Kolo does not run", said(at)));
        }
        if self.plan.as_ref().is_none_or(|plan| self.rests(plan, at)) {
            return Some(format!("is asked at {}, when nobody should ask", said(at)));
        }
        // Of two that come to the same moment, one is asked.
        let same = self.slots(expected.slot.0, 2).into_iter().filter(|(due, _)| *due <= at);
        self.last = same.map(|(_, slot)| slot).max().max(Some(expected.slot));
        self.asked = Some(at);
        self.reminder = self.remind.map(|after| at + after * MINUTE);
        self.looks_ahead(at);
        None
    }

    fn is_reminded(&mut self, at: i64) -> Option<String> {
        let due = self.reminder.take();
        let fits = due.is_some_and(|due| (due..=due + MINUTE).contains(&at));
        let rests = self.plan.as_ref().is_none_or(|plan| self.rests(plan, at));
        let wrong = || Some(format!("is reminded at {}, not at {:?}", said(at), due.map(said)));
        if fits && !rests { None } else { wrong() }
    }

    /// Whether everything has come that should have before this moment.
    fn nothing_lacks(&mut self, until: i64) -> Option<String> {
        if self.down {
            return None;
        }
        if let Some(due) = self.reminder.filter(|due| *due < until) {
            self.reminder = None;
            if self.plan.as_ref().is_some_and(|plan| !self.rests(plan, due)) {
                return Some(format!("is not reminded at {}", said(due)));
            }
        }
        let late = self.expected.filter(|expected| expected.to < until)?;
        if late.may_lack {
            self.last = self.last.max(Some(late.slot));
            self.looks_ahead(late.to);
            return self.nothing_lacks(until);
        }
        Some(format!("is not asked at {}, by {:?}", said(late.due), self.expected))
    }

    fn turn(&mut self, at: i64, turn: &Turn<'_>) {
        match turn {
            Turn::Down => self.down = true,
            Turn::Up => self.comes_back(at),
            Turn::Deed(means) => self.deed(at, means),
        }
    }

    /// The newest that is late, and not too late.
    fn late(&self, now: i64) -> Option<(i64, Slot)> {
        let slots = self.slots(self.clock().day(now) - 1, 3).into_iter();
        let late = slots.filter(|(due, _)| *due <= now && now - due < TOO_LATE);
        late.max_by_key(|(_, slot)| *slot)
    }

    /// What Kolo makes of the time in which it was away.
    fn comes_back(&mut self, now: i64) {
        self.down = false;
        self.reminder = self.reminder.filter(|due| now - due <= MINUTE).map(|due| due.max(now));
        let Some(missed) = self.expected.filter(|expected| expected.due <= now) else { return };
        let rests = self.plan.as_ref().is_none_or(|plan| self.rests(plan, now));
        match self.late(now).filter(|_| !rests) {
            Some((due, slot)) => {
                let to = now.max(missed.to);
                let may_lack = missed.may_lack;
                self.expected = Some(Expected { slot, due, from: now, to, may_lack });
            }
            None if missed.to <= now || missed.due + TOO_LATE <= now => {
                self.last = self.last.max(Some(missed.slot));
                self.looks_ahead(now);
            }
            None => {
                let (from, may_lack) = (now, true);
                self.expected = Some(Expected { from, may_lack, ..missed });
            }
        }
    }

    fn deed(&mut self, now: i64, means: &Means) {
        let today = self.clock().day(now);
        let about = self.expected.filter(|expected| expected.due <= now);
        match (means, self.plan.as_mut()) {
            (Means::Is(_), _) => {
                self.reminder = None;
                return;
            }
            (Means::Moves(zone), _) => {
                let same = self.zone == *zone;
                self.zone = *zone;
                let rested = self.asked.map_or(i64::MIN, |asked| asked + APART);
                match self.plan.as_mut() {
                    Some(plan) if !same => plan.rested = rested,
                    _ => return,
                }
            }
            (Means::Plans(days, times), plan) => {
                let new = Plan {
                    days: *days,
                    times: times.clone(),
                    quiet: None,
                    away: None,
                    holidays: Vec::new(),
                    rested: i64::MIN,
                };
                let old = plan.map_or(new.clone(), |plan| plan.clone());
                self.plan = Some(Plan { days: new.days, times: new.times, ..old });
                self.last = None;
            }
            (Means::Off, _) => {
                (self.plan, self.last, self.reminder, self.remind) = (None, None, None, None);
                self.on_the_minute = false;
            }
            (_, None) => return,
            (Means::OnTheMinute(on), _) => {
                self.on_the_minute = *on;
                // What is about to come, comes.
                if about.is_some() {
                    return;
                }
            }
            (Means::Reminder(after), _) => {
                self.remind = *after;
                if after.is_none() {
                    self.reminder = None;
                }
                return;
            }
            (Means::Quiet(quiet), Some(plan)) => plan.quiet = *quiet,
            (Means::Away(day), Some(plan)) => plan.away = Some(*day),
            (Means::Back, Some(plan)) => plan.away = None,
            (Means::Holiday(day), Some(plan)) => {
                plan.holidays.retain(|other| *other >= today);
                plan.holidays.push(*day);
            }
            (Means::NoHoliday(day), Some(plan)) => plan.holidays.retain(|other| other != day),
            _ => return,
        }
        self.grace = about.or(self.grace);
        self.looks_ahead(now);
        if let Some((due, slot)) = self.late(now).filter(|_| about.is_some() && self.down) {
            // It was late already when the plan was changed: it may be asked, or not.
            self.expected = Some(Expected { slot, due, from: now, to: now, may_lack: true });
        }
    }
}

fn is_off(plan: &Plan, day: i64) -> bool {
    plan.away.is_some_and(|until| day < until) || plan.holidays.contains(&day)
}

/// A moment, for a person who reads it.
pub fn said(at: i64) -> String {
    jiff::Timestamp::from_second(at).unwrap().to_string()
}
