//! A ladder in words: read from what somebody writes, and said so that it is read as the same.

use matrix_sdk::ruma::OwnedUserId;

use super::row::{LONGEST_WAIT, MOST_STEPS, MOST_TIMES, Step, Who};
use crate::{
    people::Contact,
    speech::{Language, Phrase, Speech, Understanding, Words, plain},
};

/// Whoever is asked alone or with one other has so long to answer, in minutes; as always.
const FEW: u32 = 3;
/// All together have so long, in minutes; as always.
const ALL: u32 = 5;
/// What stands between two steps.
const BETWEEN: [char; 6] = [',', ';', '،', '؛', '\n', '、'];

/// Why a ladder cannot be read.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Unread {
    /// This part of it names nobody whom Kolo knows, or says something else.
    Part(String),
    /// A wait is too long or too short, or people are asked too often, or there are too many steps.
    Bounds,
}

crate::store::debug_shows_nothing!(Unread);

/// Reads ladders of somebody who has these contacts.
pub(super) struct Reading<'a> {
    pub understanding: &'a Understanding,
    pub speech: &'a Speech,
    pub language: &'a Language,
    pub contacts: &'a [Contact],
}

impl Reading<'_> {
    /// Reads "Ana 3 min, Ana and Dragan 5 min, all 5 min twice".
    pub fn read(&self, text: &str) -> Result<Vec<Step>, Unread> {
        let parts = text.split(BETWEEN).map(str::trim).filter(|part| !plain(part).is_empty());
        let steps: Vec<Step> = parts.map(|part| self.step(part)).collect::<Result<_, _>>()?;
        match steps.len() {
            0 => Err(Unread::Part(text.trim().to_owned())),
            1..=MOST_STEPS => Ok(steps),
            _ => Err(Unread::Bounds),
        }
    }

    fn step(&self, part: &str) -> Result<Step, Unread> {
        let words: Vec<&str> = part.trim_end_matches('.').split_whitespace().collect();
        // A name may end in what looks like a length or a number.
        if let Some(who) = self.who(&words) {
            return Ok(Step { minutes: usual(&who), who, times: 1 });
        }
        let often = self.understanding.how_often(&words, self.language);
        let with = often.and_then(|(many, times)| {
            let words = words.get(..words.len().checked_sub(many)?)?;
            self.who_and_how_long(words).map(|step| (step, times))
        });
        let found = match with {
            Some((step, times)) => step.map(|step| Step { times, ..step }),
            None => self.who_and_how_long(&words).unwrap_or_else(|| {
                let unread: String = part.chars().take(80).collect();
                Err(Unread::Part(unread))
            }),
        }?;
        match found.times {
            1..=MOST_TIMES => Ok(found),
            _ => Err(Unread::Bounds),
        }
    }

    /// Nothing if these words do not say so.
    fn who_and_how_long(&self, words: &[&str]) -> Option<Result<Step, Unread>> {
        if let Some(who) = self.who(words) {
            return Some(Ok(Step { minutes: usual(&who), who, times: 1 }));
        }
        (1..words.len()).find_map(|at| {
            let (names, length) = words.split_at_checked(at)?;
            let length = self.understanding.length(&length.join(" "), self.language).ok()?;
            let who = self.who(names)?;
            let minutes = u32::try_from(length.as_mins()).ok();
            let minutes = minutes.filter(|minutes| (1..=LONGEST_WAIT).contains(minutes));
            Some(minutes.map(|minutes| Step { who, minutes, times: 1 }).ok_or(Unread::Bounds))
        })
    }

    fn who(&self, words: &[&str]) -> Option<Who> {
        if self.understanding.means_everybody(&words.join(" ")) {
            return Some(Who::All);
        }
        let mut these = Vec::new();
        for user in self.names(words)? {
            if !these.contains(&user) {
                these.push(user);
            }
        }
        Some(Who::These(these))
    }

    /// One name, or several with "and" between them.
    fn names(&self, words: &[&str]) -> Option<Vec<OwnedUserId>> {
        if let Some(user) = self.one(&words.join(" ")) {
            return Some(vec![user]);
        }
        (1..words.len()).find_map(|at| {
            let (before, behind) = words.split_at_checked(at)?;
            let (and, rest) = behind.split_first()?;
            let first = self.one(&before.join(" "))?;
            let rest = match self.understanding.is_and(and) {
                true => self.names(rest),
                false => None,
            };
            let attached = || {
                let mut names = self.understanding.behind_and(and);
                names.find_map(|name| {
                    let words: Vec<&str> = std::iter::once(name).chain(rest_of(behind)).collect();
                    self.names(&words)
                })
            };
            let rest = rest.or_else(attached)?;
            Some(std::iter::once(first).chain(rest).collect())
        })
    }

    /// The only contact who is called so.
    fn one(&self, said: &str) -> Option<OwnedUserId> {
        let said = plain(said);
        let by = |name: &dyn Fn(&Contact) -> String| {
            let is = |contact: &&Contact| !said.is_empty() && plain(&name(contact)) == said;
            let mut found = self.contacts.iter().filter(is);
            match (found.next(), found.next()) {
                (Some(one), None) => Some(one.user.clone()),
                _ => None,
            }
        };
        by(&|contact| contact.user.to_string())
            .or_else(|| by(&|contact| contact.name.clone()))
            .or_else(|| by(&|contact| contact.user.localpart().to_owned()))
    }

    /// Says it so that it is read as the same.
    pub fn said(&self, steps: &[Step]) -> String {
        let said: Vec<String> = steps.iter().map(|step| self.step_said(step)).collect();
        self.speech.joined(self.language, &said)
    }

    fn step_said(&self, step: &Step) -> String {
        let who = Words(match &step.who {
            Who::All => self.speech.say(self.language, &Phrase::LevelAll),
            Who::These(these) => self.names_said(these),
        });
        let minutes = Phrase::LevelMinutes { minutes: step.minutes.into() };
        let length = Words(self.speech.say(self.language, &minutes));
        let said = self.speech.say(self.language, &Phrase::LevelStep { who, length });
        match step.times {
            1 => said,
            times => {
                let (step, times) = (Words(said), times.into());
                self.speech.say(self.language, &Phrase::LevelStepOften { step, times })
            }
        }
    }

    fn names_said(&self, these: &[OwnedUserId]) -> String {
        let names: Vec<String> = these.iter().map(|user| self.name_said(user)).collect();
        let and = |before: String, last: &String| {
            let (before, last) = (Words(before), Words(last.clone()));
            self.speech.say(self.language, &Phrase::AndLast { before, last })
        };
        match names.split_first() {
            Some((first, rest)) => rest.iter().fold(first.clone(), and),
            None => String::new(),
        }
    }

    /// Their name, or their account if the name would be read as something else.
    fn name_said(&self, user: &OwnedUserId) -> String {
        let contact = self.contacts.iter().find(|contact| contact.user == *user);
        let is_clear = |contact: &&Contact| {
            let alone = contact.name.split_whitespace().collect::<Vec<_>>();
            let is = |step: Result<Step, Unread>| {
                step.is_ok_and(|step| step.who == Who::These(vec![user.clone()]))
            };
            !contact.name.contains(BETWEEN)
                && self.names(&alone) == Some(vec![user.clone()])
                && is(self.step(&format!("{} 3 min", contact.name)))
        };
        let name = contact.filter(is_clear).map(|contact| contact.name.clone());
        crate::speech::markup::escape(&name.unwrap_or_else(|| user.to_string()))
    }
}

fn rest_of<'a>(words: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    words.iter().skip(1).copied()
}

fn usual(who: &Who) -> u32 {
    match who {
        Who::All => ALL,
        Who::These(_) => FEW,
    }
}
