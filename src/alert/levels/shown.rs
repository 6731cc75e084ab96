//! Levels as their owner reads them, with what is thin in them.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use matrix_sdk::ruma::OwnedUserId;

use super::{
    Levels, OwnLevels,
    row::{Own, Plan},
    said::Reading,
};
use crate::{
    alert::calls::usual_ladder,
    core::{Flow, Transaction, TransactionError},
    people::{Contact, Cover, Person},
    speech::{AlertWord, Names, Phrase, Verb, Words, markup},
};

/// Within this time it should be more than one person who is asked.
const SOON: SignedDuration = SignedDuration::from_mins(30);

impl OwnLevels {
    /// `my levels`.
    pub(super) fn shows_all(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        hidden: bool,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let levels = Levels::of(tx, &person.user)?;
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let mut parts = Vec::new();
        for level in levels.seen(hidden) {
            parts.push(self.shown(person, level, &contacts));
        }
        let set = self.understanding.primary_verb(Verb::Level, &language).into();
        let erase = self.understanding.primary_verb(Verb::EraseLevel, &language).into();
        let phrase = match parts.is_empty() {
            true => Phrase::LevelsNone { set },
            false => Phrase::LevelsHow { set, erase },
        };
        parts.push(self.people.speech().say(&language, &phrase));
        for page in markup::pages(parts.into_iter(), "\n\n") {
            self.people.answer_markdown(tx, &person.user, page)?;
        }
        Ok(Flow::Taken)
    }

    /// One level, as it is understood.
    pub(super) fn shown(&self, person: &Person, level: &Own, contacts: &[Contact]) -> String {
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let plan = &level.plan;
        let ladder = match plan.steps.is_empty() {
            true => say(&Phrase::LevelAsAlways),
            false => self.reading(contacts, &language).said(&plan.steps),
        };
        let used = plan.ladder(&[], usual_ladder(contacts.len()));
        let length = |length| Words(self.people.speech().length(&language, length));
        let shown = Phrase::LevelShown {
            name: level.name.shown(&self.understanding, &language),
            ladder: Words(ladder),
            rest: length(used.rest),
            lasts: length(used.lasts),
        };
        let mut parts = vec![say(&shown)];
        if let Some(message) = &plan.message {
            parts.push(format!("{}\n\n{}", say(&Phrase::LevelSays), markup::quote(message)));
        }
        parts.join("\n\n")
    }

    pub(super) fn reading<'a>(
        &'a self,
        contacts: &'a [Contact],
        language: &'a crate::speech::Language,
    ) -> Reading<'a> {
        let (understanding, speech) = (self.understanding.as_ref(), self.people.speech());
        Reading { understanding, speech, language, contacts }
    }

    /// Where a ladder does not reach far, plainly.
    pub(super) fn thin(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        plan: &Plan,
        contacts: &[Contact],
    ) -> Vec<String> {
        let language = self.language(person);
        let speech = self.people.speech();
        let users: Vec<OwnedUserId> = contacts.iter().map(|contact| contact.user.clone()).collect();
        let ladder = plan.ladder(&users, usual_ladder(contacts.len()));
        let name = |at: &usize| contacts.get(*at).map(|contact| contact.name.clone());
        let (mut asked, mut soon, mut passed) =
            (BTreeSet::new(), BTreeSet::new(), SignedDuration::ZERO);
        let mut last = SignedDuration::ZERO;
        for rung in &ladder.rungs {
            let before = asked.len();
            asked.extend(rung.who.iter().copied());
            if asked.len() > before {
                last = passed;
            }
            if passed < SOON {
                soon.extend(rung.who.iter().copied());
            }
            let times = i32::try_from(rung.times).unwrap_or(i32::MAX);
            passed = passed.saturating_add(rung.wait.saturating_mul(times));
        }
        let mut thin = Vec::new();
        let names =
            |who: &mut dyn Iterator<Item = usize>| Names(who.filter_map(|at| name(&at)).collect());
        let on_it: Vec<Contact> =
            asked.iter().filter_map(|at| contacts.get(*at)).cloned().collect();
        let home = self.people.zone_of(person);
        let cover = Cover::of(&on_it, &home, tx.at());
        for gap in &cover.gaps_in_danger {
            let hours = Words(speech.hours(&language, *gap));
            thin.push(Phrase::LevelThinHours { hours });
        }
        if soon.len() == 1 && contacts.len() > 1 {
            let minutes = SOON.as_mins().unsigned_abs();
            let names = names(&mut soon.iter().copied());
            thin.push(Phrase::LevelThinOne { names, minutes });
        } else if last > SOON {
            let length = Words(speech.length(&language, last));
            thin.push(Phrase::LevelThinLate { length });
        }
        if asked.len() < contacts.len() {
            let never = &mut (0..contacts.len()).filter(|at| !asked.contains(at));
            thin.push(Phrase::LevelThinNever { names: names(never) });
        }
        thin.iter().map(|phrase| speech.say(&language, phrase)).collect()
    }

    /// What is written to raise an alert of this level.
    pub(super) fn example(&self, person: &Person, level: &Own) -> String {
        let language = self.language(person);
        let alert = self.understanding.primary(AlertWord::Alert, &language);
        format!("{alert} {}", level.name.shown(&self.understanding, &language))
    }
}
