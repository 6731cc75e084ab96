//! Every message that was written or read: none lost, none shown twice, none late, none untrue.

use std::collections::BTreeSet;

use super::{
    chronicle::{Chronicle, Family, Heard, MINUTE, Said, stamp},
    reckoned::{Reckoned, Span},
    saw::Saw,
};

/// So long a message takes at most, besides the time in which nothing could leave.
const LATE: i64 = 5 * MINUTE;

/// What is wrong with what was shown, if anything is.
pub fn wrong(chronicle: &Chronicle) -> Option<String> {
    chronicle.said.iter().find_map(|(id, said)| {
        let what = || format!("message {id} to p{} of {}: {:?}", said.to, stamp(said.at), said.saw);
        let may_be_taken_back = matches!(said.saw, Saw::Asked { .. } | Saw::Other);
        if said.shown.len() > 1 {
            return Some(format!("{} is shown {} times", what(), said.shown.len()));
        }
        if said.shown.is_empty() && !may_be_taken_back {
            return Some(format!("{} is never shown", what()));
        }
        let shown = said.shown.first().copied().unwrap_or(said.at);
        let late = shown - said.at - chronicle.hindered(said.at, shown);
        let is_late = late > LATE && said.saw != Saw::Other;
        is_late.then(|| format!("{} is shown {late} seconds late", what()))
    })
}

/// What is wrong with what a family read, if anything is.
pub fn wrong_for(chronicle: &Chronicle, family: &Family, reckoned: &Reckoned) -> Option<String> {
    let spans = &reckoned.spans;
    spans
        .iter()
        .find_map(|span| {
            untrue(chronicle, family, span)
                .or_else(|| unended(chronicle, family, span))
                .or_else(|| unforced(chronicle, span))
                .or_else(|| unhushed(chronicle, family, span))
        })
        .or_else(|| strangers(chronicle, family, spans))
        .or_else(|| unasked(chronicle, family, reckoned))
}

fn said_in<'a>(
    chronicle: &'a Chronicle,
    span: &'a Span,
    to: usize,
) -> impl Iterator<Item = &'a Said> {
    let theirs = chronicle.said.values().filter(move |said| said.to == to);
    theirs.filter(|said| (span.from..=span.to).contains(&said.at))
}

/// Nobody is said to have it who has not written so, and nothing is with the server that is not.
fn untrue(chronicle: &Chronicle, family: &Family, span: &Span) -> Option<String> {
    let everybody = family.contacts.iter().chain([&family.person]);
    let mut all = everybody.flat_map(|who| said_in(chronicle, span, *who));
    all.find_map(|said| {
        let lie = || Some(format!("p{} reads {:?} at {}", said.to, said.saw, stamp(said.at)));
        let has = |who: usize| {
            chronicle.heard.iter().any(|(at, heard)| match heard {
                Heard::Word { who: by, means, .. } => {
                    *by == who && means.takes_it() && (span.from..=said.at).contains(at)
                }
                _ => false,
            })
        };
        match &said.saw {
            Saw::HasIt(who) | Saw::Acts(who) | Saw::OtherLeads(who) | Saw::SomebodyLeads(who)
                if !has(*who) =>
            {
                lie()
            }
            Saw::HasItToo(who, lead) if !has(*who) || !has(*lead) => lie(),
            Saw::YouLead if !has(said.to) => lie(),
            Saw::WithServer(who) => {
                let is_with = |who: &usize| {
                    said_in(chronicle, span, *who).any(|asked| {
                        matches!(asked.saw, Saw::Asked { .. })
                            && asked.shown.iter().any(|at| *at <= said.at)
                    })
                };
                if who.iter().all(is_with) { None } else { lie() }
            }
            _ => None,
        }
    })
}

/// Whoever has read of it reads how it ends, and nobody else.
fn unended(chronicle: &Chronicle, family: &Family, span: &Span) -> Option<String> {
    let ends = stamp(span.to);
    family.contacts.iter().find_map(|who| {
        let asked =
            || said_in(chronicle, span, *who).filter(|said| matches!(said.saw, Saw::Asked { .. }));
        let tried = asked().any(|said| said.tried.is_some());
        let heard = asked().any(|said| !said.shown.is_empty());
        let read: Vec<&Saw> = said_in(chronicle, span, *who)
            .filter(|said| said.saw.is_end() && said.at == span.to)
            .map(|said| &said.saw)
            .collect();
        let wanted = span.end.as_ref().filter(|_| !span.gone.contains(who));
        match (wanted, read.as_slice()) {
            (Some(wanted), [read]) if *read == wanted && tried => None,
            (Some(_), []) if !heard => None,
            (None, []) => None,
            (wanted, read) => Some(format!(
                "p{who} is to read {wanted:?} at {ends}, heard of it: {heard}, and reads {read:?}"
            )),
        }
    })
}

/// Where the word has come that says that they are forced, everybody who can be asked reads so.
fn unforced(chronicle: &Chronicle, span: &Span) -> Option<String> {
    span.forced.iter().find_map(|(at, who)| {
        who.iter().find_map(|who| {
            let reads = said_in(chronicle, span, *who).any(|said| {
                said.at == *at && matches!(said.saw, Saw::Forced | Saw::Asked { forced: true })
            });
            (!reads).then(|| format!("p{who} does not read at {} who is forced", stamp(*at)))
        })
    })
}

/// Whoever wants it quiet, or is forced, reads nothing of how it goes on.
fn unhushed(chronicle: &Chronicle, family: &Family, span: &Span) -> Option<String> {
    let mut read = said_in(chronicle, span, family.person).filter(|said| said.saw.is_progress());
    let shown = read.find(|said| {
        let mut hushed = span.hushed.iter();
        hushed.any(|(from, to)| *from < said.at && said.at < *to)
    })?;
    Some(format!("it is quiet, and p{} reads {:?} at {}", shown.to, shown.saw, stamp(shown.at)))
}

/// Of an alert nobody reads anything when there is none.
fn strangers(chronicle: &Chronicle, family: &Family, spans: &[Span]) -> Option<String> {
    let mut read = chronicle.said.values().filter(|said| {
        let is_progress = said.saw.is_progress() && said.to == family.person;
        let is_call = matches!(said.saw, Saw::YouLead | Saw::Still | Saw::LeadLost | Saw::Forced);
        is_progress || ((is_call || said.saw.is_end()) && family.contacts.contains(&said.to))
    });
    let stray =
        read.find(|said| !spans.iter().any(|span| (span.from..=span.to).contains(&said.at)))?;
    Some(format!("p{} reads {:?} at {}, for nothing", stray.to, stray.saw, stamp(stray.at)))
}

/// An alert that nobody could be asked for is said to be so, if its person may read it.
fn unasked(chronicle: &Chronicle, family: &Family, reckoned: &Reckoned) -> Option<String> {
    reckoned.spans.iter().find_map(|span| {
        let quiet = span.hushed.iter().any(|(from, _)| *from == span.from);
        let first: BTreeSet<usize> = reckoned.asks.get(&span.from).cloned().unwrap_or_default();
        let left = family.contacts.iter().any(|who| !span.gone.contains(who));
        if quiet || !first.is_empty() || !left {
            return None;
        }
        let told = said_in(chronicle, span, family.person)
            .any(|said| said.saw == Saw::AllAsleep && said.at == span.from);
        (!told).then(|| format!("nobody is asked at {}, which is not said", stamp(span.from)))
    })
}
