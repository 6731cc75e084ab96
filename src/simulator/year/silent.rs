//! When somebody's silence should have meant something, reckoned from their rule and from what they
//! wrote, beside when they were asked and when others were.

use super::{
    asked::said,
    clocks::{Clock, HOUR, MINUTE, weekday},
    life::{Means, Rule},
    play::{Chronicle, Saw},
};

/// Kolo was away if it is later than this, and says so.
const AWAY: i64 = 5 * MINUTE;

/// What is waited for.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Waits {
    /// To ask on this day, then.
    Next(i64, i64),
    /// To call for what was asked on this day, then.
    Asked(i64, i64),
    Nothing,
}

/// What a rule should have led to, at which moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    Probes,
    /// Kolo was away, says so, and asks anew.
    SaysAway,
    Calls,
}

struct Reckoning<'a> {
    chronicle: &'a Chronicle,
    zone: usize,
    rule: Option<Rule>,
    /// When they wrote last, and until when they are away.
    heard: i64,
    rests: Option<i64>,
    done: Option<i64>,
    waits: Waits,
    found: Vec<(i64, Outcome)>,
}

/// What somebody's rules should have led to.
pub fn reckoned(chronicle: &Chronicle, who: usize) -> Vec<(i64, Outcome)> {
    let mut reckoning = Reckoning {
        chronicle,
        zone: 0,
        rule: None,
        heard: i64::MIN,
        rests: None,
        done: None,
        waits: Waits::Nothing,
        found: Vec::new(),
    };
    for deed in chronicle.deeds.iter().filter(|deed| deed.who == who) {
        reckoning.passes(deed.heard, deed.sent < deed.heard);
        reckoning.deed(deed.sent, deed.heard, &deed.means);
    }
    reckoning.passes(chronicle.ends, false);
    reckoning.found
}

/// What is wrong with what somebody was asked about their silence, if anything is.
pub fn wrong(chronicle: &Chronicle, who: usize) -> Option<String> {
    let reckoned = reckoned(chronicle, who).into_iter();
    let expected = reckoned.filter(|(_, outcome)| *outcome != Outcome::Calls);
    let seen = chronicle.seen.iter().filter(|seen| seen.who == who);
    let mut seen = seen.filter_map(|seen| match seen.what {
        Saw::Probed => Some((seen.at, Outcome::Probes)),
        Saw::WasAway => Some((seen.at, Outcome::SaysAway)),
        _ => None,
    });
    for (at, outcome) in expected {
        match seen.next() {
            Some(found) if found == (at, outcome) => {}
            found => {
                let found = found.map(|(at, what)| (said(at), what));
                return Some(format!("their rule {outcome:?} at {}, but {found:?}", said(at)));
            }
        }
    }
    seen.next().map(|(at, what)| format!("their rule {what:?} at {}, for no reason", said(at)))
}

impl Rule {
    fn fresh(&self) -> i64 {
        ((self.tell - self.again).rem_euclid(24 * 60) * MINUTE).max(15 * MINUTE)
    }

    fn has(&self, day: i64) -> bool {
        !self.weekdays || weekday(day) < 5
    }

    /// When they are asked.
    fn again_at(&self, day: i64, clock: &Clock) -> i64 {
        clock.passes(day + i64::from(self.again < self.by), self.again)
    }

    /// When somebody is called.
    fn tell_at(&self, day: i64, clock: &Clock) -> i64 {
        let day = day + i64::from(self.again < self.by);
        let at = clock.passes(day + i64::from(self.tell < self.again), self.tell);
        at.max(clock.passes(day, self.again) + 10 * MINUTE)
    }

    /// From when on a word is enough.
    fn window(&self, day: i64, clock: &Clock) -> i64 {
        clock.passes(day, 0).min(clock.passes(day, self.by) - 12 * HOUR)
    }
}

impl Reckoning<'_> {
    fn clock(&self) -> &Clock {
        self.chronicle.clocks.get(self.zone).unwrap()
    }

    fn is_heard(&self, rule: &Rule, day: i64) -> bool {
        self.heard >= rule.window(day, self.clock())
    }

    fn waits_for_next(&mut self, now: i64) {
        let Some(rule) = &self.rule else { return };
        let first = self.clock().day(now) - 1;
        let first = self.done.map_or(first, |done| first.max(done + 1));
        let first = self.rests.map_or(first, |rests| first.max(rests));
        let mut days = (first..first + 40).filter(|day| rule.has(*day));
        let at = |day: i64| rule.again_at(day, self.clock());
        let next = days.find(|day| at(*day) > now);
        self.waits = next.map_or(Waits::Nothing, |day| Waits::Next(day, at(day)));
    }

    /// Everything happens that is due up to this moment; not what is due while Kolo is away, if
    /// somebody's words are heard first.
    fn passes(&mut self, until: i64, while_away: bool) {
        loop {
            let (Waits::Next(day, due) | Waits::Asked(day, due)) = self.waits else { return };
            let Some(rule) = self.rule.clone() else { return };
            let mut downs = self.chronicle.downs.iter();
            let away = downs.find(|(down, up)| (*down + 1..*up).contains(&due));
            let now = away.map_or(due, |(_, up)| *up);
            if now > until || (while_away && now == until) {
                return;
            }
            let (asked, heard) =
                (matches!(self.waits, Waits::Asked(..)), self.is_heard(&rule, day));
            if !asked && heard {
                self.done = Some(day);
                self.waits_for_next(now);
            } else if now - due >= AWAY {
                self.found.push((now, Outcome::SaysAway));
                self.waits = Waits::Asked(day, now + rule.fresh());
            } else if asked {
                self.found.push((now, Outcome::Calls));
                self.done = Some(day);
                self.waits_for_next(now);
            } else {
                self.found.push((now, Outcome::Probes));
                let tell = rule.tell_at(day, self.clock()).max(now + rule.fresh() / 2);
                self.waits = Waits::Asked(day, tell);
            }
        }
    }

    fn deed(&mut self, sent: i64, heard: i64, means: &Means) {
        if let Means::HasRule(rule) = means {
            self.rule = Some(rule.clone());
            (self.done, self.rests) = (None, None);
            return self.waits_for_next(heard);
        }
        self.heard = self.heard.max(sent);
        if let (Some(rule), Waits::Asked(day, _)) = (&self.rule, self.waits)
            && self.is_heard(rule, day)
        {
            self.done = Some(day);
            self.waits_for_next(heard);
        }
        let is_protected = self.rule.as_ref().is_some_and(|rule| rule.word);
        match means {
            Means::Moves(zone) => {
                self.zone = *zone;
                if matches!(self.waits, Waits::Next(..)) {
                    self.waits_for_next(heard);
                }
            }
            Means::Away(day) if !is_protected => self.rests_until(heard, Some(*day)),
            Means::Back => self.rests_until(heard, None),
            Means::EndsRule => (self.rule, self.waits) = (None, Waits::Nothing),
            _ => {}
        }
    }

    fn rests_until(&mut self, now: i64, until: Option<i64>) {
        self.rests = until;
        if let Waits::Asked(day, _) = self.waits {
            self.done = Some(day);
        }
        self.waits_for_next(now);
    }
}
