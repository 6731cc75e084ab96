//! The end of a session, and the end of the time for which something is kept.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::UserId;

use super::{
    pseudonyms::Pseudonyms,
    rows::{Gathered, Kept, Stored},
    store,
};
use crate::{
    circle::{
        alone::{answers::count, asking},
        scene::Scene,
    },
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    script::{Kind, StepId},
    speech::{Command, Phrase, Words, digits, markup, plain},
};

/// For so many days something is kept, if a circle has not chosen otherwise.
const DAYS: u8 = 7;
/// It may choose so many at most.
const MOST_DAYS: u8 = 30;
/// Longer questions are cut in the file; in characters.
const LONGEST_HEADING: usize = 300;
/// While a session is stopped, nothing is said; so long Kolo waits before it looks again.
const LOOK_AGAIN: SignedDuration = SignedDuration::from_hours(1);

impl Scene<'_, '_> {
    /// For how many days something is kept.
    pub fn keep_days(&self) -> u8 {
        self.circle.keep_days.unwrap_or(DAYS)
    }

    /// Whether something of the session that runs will be kept when it is over.
    pub fn has_harvest(&self) -> Result<bool, TransactionError> {
        let Some(session) = self.session() else { return Ok(false) };
        let gathered = !self.items_of(session)?.is_empty() || !self.parked_items()?.is_empty();
        Ok(gathered || self.has_sorted()?)
    }

    /// The session is over: what it has gathered is put in order, with the names replaced, and
    /// begins to age. Whether there is something.
    pub fn gather_harvest(&mut self) -> Result<bool, TransactionError> {
        self.clear_parking()?;
        self.keep_sorted()?;
        let Some(running) = &self.running else { return Ok(false) };
        let (session, people) = (running.session.started, running.session.people.clone());
        let order: Vec<StepId> = running.script.steps.iter().map(|step| step.id.clone()).collect();
        let place = |kept: &Kept| order.iter().position(|id| *id == kept.step);
        let mut items = self.items_of(session)?;
        items.sort_by_key(|kept| (place(kept), kept.unchecked, kept.number));
        if items.is_empty() {
            return Ok(false);
        }
        let sessions = self.gathered()?;
        let used = sessions.iter().map(|gathered| gathered.letters).max().unwrap_or(0);
        let mut pseudonyms = Pseudonyms::new(self.known_names(&people)?, &self.fillers(), used);
        for kept in &mut items {
            let speech = self.kolo.people.speech();
            let language = &self.circle.language;
            kept.name = None;
            let called =
                |letter| speech.say(language, &Phrase::PersonCalled { letter: Words(letter) });
            kept.text = pseudonyms.replace(&kept.text, called);
            if let Some(lent) = &mut kept.lent {
                lent.without = pseudonyms.replace(&lent.without, called);
            }
            store(self.tx, &Stored::Item(kept.clone()))?;
        }
        let mut steps: Vec<(StepId, String)> = Vec::new();
        for kept in &items {
            if steps.iter().all(|(id, _)| *id != kept.step) {
                steps.push((kept.step.clone(), self.heading(&kept.step)));
            }
        }
        let gathered = Gathered {
            circle: self.room(),
            session,
            ended: self.tx.at(),
            title: self.title().0,
            steps,
            people,
            letters: pseudonyms.used(),
            erased: false,
        };
        store(self.tx, &Stored::Session(gathered))?;
        self.plan_erasing()?;
        Ok(true)
    }

    /// What people were asked in a step, in plain text.
    fn heading(&self, id: &StepId) -> String {
        let Some(running) = &self.running else { return String::new() };
        let mut floors = running.script.steps.iter().filter(|step| step.id == *id);
        if floors.any(|step| matches!(step.kind, Kind::Plenary { .. })) {
            return self.people().speech().say(&self.circle.language, &Phrase::ParkedHeading);
        }
        let step = running.script.steps.iter().find(|step| step.id == *id);
        if step.is_some_and(|step| self.names_each_question(step)) {
            return String::new();
        }
        let first = step.map_or(id, |step| &asking(&running.script, step).id);
        let text = |id| self.words_to_keep(&self.circle.language, id);
        // A group writes its line when all that it was asked is talked about.
        let groups = step.is_some_and(|step| matches!(step.kind, Kind::Groups { .. }));
        let asked = [id, first].into_iter().find_map(|id| {
            let mut asked = text(id).ask.into_iter();
            if groups { asked.next_back() } else { asked.next() }
        });
        let words = asked.or_else(|| text(id).say.into_iter().next());
        let plain = markup::to_plain(&words.unwrap_or_default());
        let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        line.chars().take(LONGEST_HEADING).collect()
    }

    /// What the people of the circle are called, in every way that Kolo knows.
    pub(super) fn known_names(
        &self,
        took_part: &[matrix_sdk::ruma::OwnedUserId],
    ) -> Result<Vec<Vec<String>>, TransactionError> {
        let here = self.circle.members.iter().map(|member| &member.user);
        let users: BTreeSet<_> = took_part.iter().chain(here).collect();
        let mut known = Vec::new();
        for user in users {
            let shown = self.circle.members.iter().find(|member| member.user == *user);
            let mut names = vec![user.to_string(), self.name(user)?];
            names.extend(shown.and_then(|member| member.name.clone()));
            names.push(user.localpart().to_owned());
            known.push(names);
        }
        Ok(known)
    }

    /// What stands in names and names nobody, in every language.
    pub(super) fn fillers(&self) -> Vec<String> {
        let speech = self.people().speech();
        let lists =
            speech.languages().filter_map(|tag| speech.text(tag, "name-fillers", None, &[]));
        lists.flat_map(|list| list.split('|').map(plain).collect::<Vec<_>>()).collect()
    }

    /// The sessions of which something is kept, the oldest first.
    pub(super) fn gathered(&self) -> Result<Vec<Gathered>, TransactionError> {
        let rows = self.rows()?.into_iter();
        let mut sessions: Vec<Gathered> = rows
            .filter_map(
                |row| if let Stored::Session(gathered) = row { Some(gathered) } else { None },
            )
            .collect();
        sessions.sort_by_key(|gathered| gathered.session);
        Ok(sessions)
    }

    fn until(&self, gathered: &Gathered) -> Timestamp {
        let days = SignedDuration::from_hours(24 * i64::from(self.keep_days()));
        gathered.ended.saturating_add(days).unwrap_or(Timestamp::MAX)
    }

    /// Plans when the next session is too old.
    pub(super) fn plan_erasing(&mut self) -> Result<(), TransactionError> {
        let key = TimerKey::Harvest(self.room());
        let due = self.gathered()?.iter().map(|gathered| self.until(gathered)).min();
        match due {
            Some(due) => self.tx.set_timer(key, Wait::Until(due), Late::Do),
            None => self.tx.cancel_timer(key),
        }
        Ok(())
    }

    /// What is too old is erased at once, and the circle hears of it; as long as somebody has
    /// stopped a session there, it hears of it afterwards (promise P7).
    pub fn harvest_is_too_old(&mut self) -> Result<(), TransactionError> {
        let now = self.tx.at();
        let old: Vec<Gathered> =
            self.gathered()?.into_iter().filter(|gathered| self.until(gathered) <= now).collect();
        let sessions: Vec<Timestamp> = old.iter().map(|gathered| gathered.session).collect();
        if self.sharing()?.is_some_and(|sharing| {
            sharing.sessions.iter().any(|session| sessions.contains(session))
        }) {
            self.end_sharing()?;
        }
        for kept in self.items()?.into_iter().filter(|kept| sessions.contains(&kept.session)) {
            super::remove(self.tx, &Stored::Item(kept));
        }
        if self.is_halted() {
            for gathered in old {
                store(self.tx, &Stored::Session(Gathered { erased: true, ..gathered }))?;
            }
            let key = TimerKey::Harvest(self.room());
            self.tx.set_timer(key, Wait::For(LOOK_AGAIN), Late::Do);
            return Ok(());
        }
        for gathered in &old {
            super::remove(self.tx, &Stored::Session(gathered.clone()));
        }
        self.say_erased(&old);
        self.plan_erasing()
    }

    pub(super) fn say_erased(&mut self, sessions: &[Gathered]) {
        if !sessions.is_empty() {
            let titles = titles(sessions);
            self.say(Lane::Housekeeping, &Phrase::HarvestErased { titles });
        }
    }

    /// `!harvest` looks at what is kept; with a number, for so many days it is kept.
    pub fn harvest(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        if rest.trim().is_empty() {
            return self.look_at_harvest(by);
        }
        let days = digits(rest).next().and_then(|number| u8::try_from(number).ok());
        match days.filter(|days| (1..=MOST_DAYS).contains(days)) {
            Some(days) => {
                self.circle.keep_days = Some(days);
                self.plan_erasing()?;
                self.say(Lane::Control, &Phrase::HarvestDays { days: u64::from(days) });
                Ok(())
            }
            None => {
                let example = Words(format!("{} 7", self.command_word(Command::Harvest).0));
                let longest = u64::from(MOST_DAYS);
                self.reply(by, &Phrase::HarvestDaysHow { example, longest })
            }
        }
    }

    /// What is said when a session ends of which something is kept.
    pub fn say_harvest_stays(&mut self, lane: Lane) {
        let days = u64::from(self.keep_days());
        let harvest = self.command_word(Command::Harvest);
        self.say(lane, &Phrase::HarvestStays { days, harvest });
    }
}

/// The titles of exercises, each once, in one line.
pub(super) fn titles(sessions: &[Gathered]) -> Words {
    let mut titles: Vec<String> = Vec::new();
    for gathered in sessions {
        let title = format!("**{}**", gathered.title);
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    Words(titles.join(" · "))
}

/// How many lines, as they are counted for people.
pub(super) fn lines(items: &[Kept]) -> u64 {
    count(items.len())
}
