//! Whom Kolo may call for somebody, and whom it must, reckoned from who has agreed, in which hours,
//! and from what everybody wrote.

use super::{
    asked::said,
    clocks::{Clock, DAY, HOUR, MINUTE, within},
    life::Means,
    play::{Chronicle, Saw},
    silent::{self, Outcome},
};

/// Somebody who stands by a person is asked again after so long,
const HOLDS: i64 = 90 * DAY;
/// and has so long to answer.
const WAITS: i64 = 14 * DAY;
/// A call about silence goes on for a day, and the last rest can be as long again.
const LASTS: i64 = 42 * HOUR;
/// Whoever is named first has so long to answer before the others are asked.
const FIRST: i64 = 30 * MINUTE;

/// Who stands by whom, from when to when, and in which hours.
struct Stands {
    contact: usize,
    person: usize,
    from: i64,
    to: i64,
    hours: Vec<(i64, Option<(i64, i64)>)>,
}

/// Who has agreed to what, and when.
pub struct Agreements<'a> {
    chronicle: &'a Chronicle,
    all: Vec<Stands>,
}

impl<'a> Agreements<'a> {
    pub fn of(chronicle: &'a Chronicle) -> Self {
        let mut all: Vec<Stands> = Vec::new();
        for deed in &chronicle.deeds {
            if let Means::StandsBy(person, hours) = deed.means {
                let mut stands = Stands {
                    contact: deed.who,
                    person,
                    from: deed.heard,
                    to: i64::MAX,
                    hours: vec![(deed.heard, hours)],
                };
                stands.lasts(chronicle);
                all.push(stands);
            }
        }
        Self { chronicle, all }
    }

    /// Whether somebody has agreed, at this moment, and when they wake.
    fn stands(&self, contact: usize, person: usize, at: i64) -> Option<&Stands> {
        let mut all = self.all.iter().filter(|it| (it.contact, it.person) == (contact, person));
        all.find(|it| (it.from..=it.to).contains(&at))
    }

    fn is_awake(&self, stands: &Stands, at: i64) -> bool {
        stands.is_awake(self.chronicle, at)
    }

    /// Everybody who may be called for somebody at this moment.
    fn free(&self, person: usize, at: i64) -> Vec<usize> {
        let theirs = self.all.iter().filter(|it| it.person == person);
        let now = theirs.filter(|it| (it.from..it.to).contains(&at) && self.is_awake(it, at));
        now.map(|it| it.contact).collect()
    }
}

/// The clock of somebody at this moment.
fn clock_of(chronicle: &Chronicle, who: usize, at: i64) -> &Clock {
    let deeds = chronicle.deeds.iter().rev();
    let mut deeds = deeds.filter(|deed| deed.who == who && deed.heard <= at);
    let zone = deeds.find_map(|deed| match deed.means {
        Means::Moves(zone) => Some(zone),
        _ => None,
    });
    chronicle.clocks.get(zone.unwrap()).unwrap()
}

impl Stands {
    fn hours_at(&self, at: i64) -> Option<(i64, i64)> {
        self.hours.iter().rev().find(|(from, _)| *from <= at).and_then(|(_, hours)| *hours)
    }

    fn is_awake(&self, chronicle: &Chronicle, at: i64) -> bool {
        let clock = clock_of(chronicle, self.contact, at);
        self.hours_at(at).is_none_or(|hours| within(hours, clock.minute(at)))
    }

    /// When what can wait comes to them that is due at this moment: Kolo runs, and they are awake.
    fn comes(&self, chronicle: &Chronicle, due: i64) -> i64 {
        let up = |at: i64| {
            let mut downs = chronicle.downs.iter();
            downs.find(|(down, up)| (*down..*up).contains(&at)).map_or(at, |(_, up)| *up)
        };
        let mut at = up(due);
        while at < chronicle.ends && !self.is_awake(chronicle, at) {
            // It waits for the hours that hold now, whatever changes meanwhile.
            let (hours, clock) =
                (self.hours_at(at).unwrap(), clock_of(chronicle, self.contact, at));
            let quarter = 15 * MINUTE;
            while !within(hours, clock.minute(at)) {
                at += quarter - at.rem_euclid(quarter);
            }
            at = up(at);
        }
        at
    }

    /// Until one of the two ends it, or a question is not answered; and in which hours.
    fn lasts(&mut self, chronicle: &Chronicle) {
        let after = chronicle.deeds.iter().filter(|deed| deed.heard > self.from);
        for deed in after.clone().filter(|deed| deed.who == self.contact) {
            if let Means::Hours(hours) = deed.means {
                self.hours.push((deed.heard, hours));
            }
        }
        let mut asked = self.comes(chronicle, self.from + HOLDS);
        self.to = self.comes(chronicle, asked + WAITS);
        for deed in after {
            if deed.heard > self.to {
                return;
            }
            match deed.means {
                Means::StepsBack(person) if (deed.who, person) == (self.contact, self.person) => {
                    self.to = deed.heard;
                }
                Means::Untrusts(contact) if (deed.who, contact) == (self.person, self.contact) => {
                    self.to = deed.heard;
                }
                Means::StillStands if deed.who == self.contact && deed.heard >= asked => {
                    asked = self.comes(chronicle, deed.heard + HOLDS);
                    self.to = self.comes(chronicle, asked + WAITS);
                }
                _ => {}
            }
        }
    }
}

/// What is wrong with whom Kolo called for somebody, if anything is.
pub fn wrong(agreements: &Agreements<'_>, person: usize) -> Option<String> {
    let chronicle = agreements.chronicle;
    let calls: Vec<(i64, usize, bool)> = chronicle
        .seen
        .iter()
        .filter_map(|seen| match seen.what {
            Saw::ToLook(of) if of == person => Some((seen.at, seen.who, true)),
            Saw::ToWrite(of) if of == person => Some((seen.at, seen.who, false)),
            _ => None,
        })
        .collect();
    for (at, contact, _) in &calls {
        let who = format!("p{contact} is called at {}", said(*at));
        let Some(stands) = agreements.stands(*contact, person, *at) else {
            return Some(format!("{who}, who has not agreed"));
        };
        if !agreements.is_awake(stands, *at) {
            return Some(format!("{who}, outside their hours"));
        }
    }
    let wrote = |means: fn(&Means) -> bool| {
        let deeds = chronicle.deeds.iter().filter(|deed| deed.who == person);
        let deeds = deeds.filter(move |deed| means(&deed.means));
        deeds.map(|deed| deed.heard).collect::<Vec<_>>()
    };
    let signs = wrote(|means| !matches!(means, Means::HasRule(_)));
    let wants = wrote(|means| matches!(means, Means::Calls));
    let reckoned = silent::reckoned(chronicle, person).into_iter();
    let fired: Vec<i64> =
        reckoned.filter(|(_, outcome)| *outcome == Outcome::Calls).map(|(at, _)| at).collect();
    let looked: Vec<(i64, usize)> =
        calls.iter().filter(|(.., looks)| *looks).map(|(at, who, _)| (*at, *who)).collect();
    for (at, contact, looks) in &calls {
        let began = if *looks { &fired } else { &wants };
        let began = began.iter().rev().find(|began| *began <= at);
        let long_ago = began.is_none_or(|began| at - began > LASTS + DAY);
        let back = |began: &i64| signs.iter().any(|sign| began < sign && sign < at);
        if long_ago || (*looks && began.is_some_and(back)) {
            return Some(format!("p{contact} is called at {}, for no reason", said(*at)));
        }
    }
    fired.iter().find_map(|at| must_look(agreements, person, *at, &signs, &looked, &fired))
}

/// A rule has found somebody silent: others are asked to look for them, the one who is named first.
fn must_look(
    agreements: &Agreements<'_>,
    person: usize,
    began: i64,
    signs: &[i64],
    looked: &[(i64, usize)],
    fired: &[i64],
) -> Option<String> {
    let chronicle = agreements.chronicle;
    // While they were called for already, there is one call.
    let before = fired.iter().rev().find(|other| **other < began && began - **other < LASTS);
    let goes_on = before.is_some_and(|other| !signs.iter().any(|at| (other..&began).contains(&at)));
    let disturbed = |until: i64| {
        let downs = chronicle.downs.iter();
        { downs }.any(|(down, up)| *down < until && *up > began)
            || signs.iter().any(|at| (began..=until).contains(at))
    };
    if goes_on || began + FIRST >= chronicle.ends {
        return None;
    }
    let asked = |at: i64| -> Vec<usize> {
        let mut who: Vec<usize> = looked.iter().filter(|it| it.0 == at).map(|it| it.1).collect();
        who.sort_unstable();
        who
    };
    let free = agreements.free(person, began);
    let named = chronicle.deeds.iter().rev().find_map(|deed| match &deed.means {
        Means::HasRule(rule) if deed.who == person && deed.heard <= began => Some(rule.contact),
        _ => None,
    });
    // If whoever was named is no contact any more, another is asked first, or all if that one is asleep.
    let is_first = |who: &usize| match named.and_then(|it| agreements.stands(it, person, began)) {
        Some(stands) => *who == stands.contact,
        None => asked(began) == [*who],
    };
    let first: Vec<usize> = free.iter().copied().filter(is_first).collect();
    let mut wanted = if first.is_empty() { free.clone() } else { first };
    wanted.sort_unstable();
    if asked(began) != wanted {
        let (asked, at) = (asked(began), said(began));
        return Some(format!("is silent: {wanted:?} are to look at {at}, and {asked:?} are asked"));
    }
    if wanted.is_empty() {
        return wakes(agreements, person, began, signs, looked);
    }
    let then = began + FIRST;
    let answered = |who: usize| {
        let theirs = chronicle.deeds.iter().filter(|deed| deed.who == who);
        { theirs }.any(|deed| (began..=then).contains(&deed.heard))
    };
    if disturbed(then) || free.iter().any(|who| answered(*who)) {
        return None;
    }
    let others = agreements.free(person, then);
    let missed = others.into_iter().find(|who| !asked(then).contains(who));
    missed.map(|who| {
        format!("is silent since {}, and p{who} is not asked at {}", said(began), said(then))
    })
}

/// All were asleep: the first who wakes is asked.
fn wakes(
    agreements: &Agreements<'_>,
    person: usize,
    began: i64,
    signs: &[i64],
    looked: &[(i64, usize)],
) -> Option<String> {
    let mut at = began;
    let quarter = 15 * MINUTE;
    let ends = agreements.chronicle.ends.min(began + DAY);
    while agreements.free(person, at).is_empty() {
        at += quarter - at.rem_euclid(quarter);
        if at >= ends {
            return None;
        }
    }
    if signs.iter().any(|sign| (began..=at).contains(sign)) {
        return None;
    }
    let downs = agreements.chronicle.downs.iter();
    let up = { downs }.find(|(down, up)| (*down..*up).contains(&at)).map_or(at, |(_, up)| *up);
    let asked = looked.iter().any(|(asked, _)| (began..=up + quarter).contains(asked));
    let free = agreements.free(person, up);
    (!asked
        && !free.is_empty()
        && up < ends
        && signs.iter().all(|sign| !(began..=up).contains(sign)))
    .then(|| format!("is silent since {}, and nobody is asked at {}", said(began), said(up)))
}

/// Whether somebody read that a human has answered, when none had.
pub fn unanswered(chronicle: &Chronicle) -> Option<String> {
    let said_so = chronicle.seen.iter().filter(|seen| seen.what == Saw::SomebodyAnswered);
    let mut lies = said_so.filter(|seen| {
        // A lead who is silent loses the lead to somebody who had answered before; "yes" is an answer.
        let answers = |means: &Means| {
            use Means as M;
            matches!(means, M::Will | M::Tries | M::Reached | M::Calls | M::StillStands)
        };
        let lately = seen.at - LASTS..=seen.at;
        !chronicle.deeds.iter().any(|deed| lately.contains(&deed.heard) && answers(&deed.means))
    });
    let lie = lies.next()?;
    Some(format!(
        "p{} reads at {} that somebody has answered, and nobody has",
        lie.who,
        said(lie.at)
    ))
}
