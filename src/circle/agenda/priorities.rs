//! What matters most to each person, asked in private before a circle begins, and the agenda that
//! is proposed from it.
//!
//! Nobody's choice is shown to anybody (promise P6): the facilitator reads the proposal, and counts
//! only if at least five have chosen. With fewer, a theme that only one person named moves nothing,
//! since the proposal would tell; and everybody is told that in a small circle somebody may guess.
//! All choices are erased before the proposal is read.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    proposal::{Candidate, THEMES, choices, propose},
    row::{Asking, Intent},
    show::count,
};
use crate::{
    circle::{Circles, row::Answer, scene::Scene},
    core::{Lane, Transaction, TransactionError},
    people::{Consent, Topic},
    script::{Care, Part, Script, StepId},
    speech::{Command, Heard, Language, Phrase, Word, Words},
};

/// The longest that a proposed agenda takes, if nobody says how long.
const MINUTES: u16 = 120;
/// What may be said instead.
const BOUNDS: std::ops::RangeInclusive<u16> = 15..=600;
/// From so many who have chosen on, counts are told.
const ENOUGH: usize = 5;
/// Of so few nothing is proposed: whoever chose themselves would know what the other chose.
const FEWEST: usize = 3;
/// So many themes may one person choose.
const MOST_CHOICES: usize = 3;

impl Scene<'_, '_> {
    /// `!priorities`, perhaps with the most minutes.
    pub(super) fn priorities(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        if self.running.is_some() {
            let stop = self.command_word(Command::Stop);
            return self.reply(by, &Phrase::PrioritiesNotNow { stop });
        }
        if self.asking().is_some() {
            self.offer_choices(by, vec![Intent::Propose, Intent::Leave])?;
            return self.reply(by, &Phrase::PrioritiesOpen);
        }
        let minutes = match rest.parse() {
            _ if rest.is_empty() => MINUTES,
            Ok(minutes) if BOUNDS.contains(&minutes) => minutes,
            _ => return self.say_priorities_how(by),
        };
        let candidates = self.candidates();
        let covered = |theme: &usize| candidates.iter().any(|one| one.themes.contains(theme));
        let themes: Vec<usize> = (0..THEMES.len()).filter(covered).collect();
        if themes.is_empty() {
            return self.reply(by, &Phrase::PrioritiesNoThemes);
        }
        let asked: Vec<OwnedUserId> =
            self.circle.members.iter().map(|member| member.user.clone()).collect();
        let asking = Asking {
            by: by.to_owned(),
            minutes,
            themes,
            asked: asked.clone(),
            finished: Vec::new(),
        };
        self.agenda_mut().asking = Some(asking);
        self.say(Lane::Session, &Phrase::PrioritiesBegin);
        for user in asked {
            self.ask_priorities(&user)?;
        }
        self.have_all_chosen()
    }

    fn say_priorities_how(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let example = Words(format!("{} 90", self.command_word(Command::Priorities).0));
        self.reply(by, &Phrase::PrioritiesHow { example })
    }

    fn asking(&self) -> Option<&Asking> {
        self.agenda.as_ref().and_then(|agenda| agenda.asking.as_ref())
    }

    pub(in crate::circle) fn asks_for_priorities(&self) -> bool {
        self.asking().is_some()
    }

    /// The scripts that may be proposed: those that suit so many people as are here.
    fn candidates(&self) -> Vec<Candidate> {
        let here = u8::try_from(self.circle.members.len()).unwrap_or(u8::MAX);
        let suits = |script: &Script| script.people.as_ref().is_none_or(|all| all.contains(&here));
        let library = self.kolo.library();
        let scripts = library.iter().filter(|script| suits(script));
        scripts.map(|script| Candidate::of(script)).collect()
    }

    fn theme_names(&self, language: &Language) -> Vec<String> {
        let Some(asking) = self.asking() else { return Vec::new() };
        let themes = asking.themes.iter().filter_map(|theme| THEMES.get(*theme));
        themes.map(|(phrase, _)| self.people().speech().say(language, phrase)).collect()
    }

    fn language_of(&self, user: &UserId) -> Result<Language, TransactionError> {
        self.people().acquainted(self.tx, user, &self.circle.language)
    }

    fn ask_priorities(&mut self, user: &UserId) -> Result<(), TransactionError> {
        if self.people().person(self.tx, user)?.consent == Consent::NotYet
            || self.circle.is_out_of_reach(user)
        {
            self.has_chosen(user);
            return Ok(());
        }
        let language = self.language_of(user)?;
        let names = self.theme_names(&language);
        let lines = names.iter().enumerate().map(|(index, name)| {
            let choice =
                Phrase::AgendaChoice { number: count(index + 1), title: Words(name.clone()) };
            format!("- {}", self.people().speech().say(&language, &choice))
        });
        let list = Words(lines.collect::<Vec<_>>().join("\n"));
        let pass = self.kolo.understanding.primary(Word::Pass, &language).into();
        let topic = Topic::Priorities { circle: self.room() };
        self.ask(user, topic, &Phrase::PrioritiesQuestion { list, pass })
    }

    fn has_chosen(&mut self, user: &UserId) {
        if let Some(asking) = self.agenda.as_mut().and_then(|agenda| agenda.asking.as_mut())
            && !asking.finished.iter().any(|other| other == user)
        {
            asking.finished.push(user.to_owned());
        }
    }

    fn choice_key(&self, user: &UserId) -> Vec<u8> {
        // No step of a script can have this name.
        Answer::key(&self.circle.room, &StepId("!priorities".to_owned()), 0, user)
    }

    /// What somebody answered in private.
    pub(in crate::circle) fn prioritised(
        &mut self,
        user: &UserId,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        let language = self.language_of(user)?;
        let key = self.choice_key(user);
        let passes = [Word::Pass, Word::Skip, Word::No, Word::Later, Word::Stop, Word::Pause];
        match heard.whole {
            Some(Word::ForgetIt) => {
                self.tx.delete::<Answer>(&key);
                return self.answer(user, &Phrase::AnswerForgotten);
            }
            Some(word) if passes.contains(&word) => {
                self.tx.delete::<Answer>(&key);
                self.answer(user, &Phrase::PassNoted)?;
                self.has_chosen(user);
                return self.have_all_chosen();
            }
            _ => {}
        }
        let names = self.theme_names(&language);
        // One number may be written as a word.
        let numbered = heard.number.map(|number| number.to_string());
        let chosen = choices(numbered.as_deref().unwrap_or(&heard.text), &names);
        if chosen.len() > MOST_CHOICES {
            return self.answer(user, &Phrase::PrioritiesTooMany);
        }
        if chosen.is_empty() {
            let pass = self.kolo.understanding.primary(Word::Pass, &language).into();
            return self.answer(user, &Phrase::PrioritiesUnclear { pass });
        }
        let numbers: Vec<String> = chosen.iter().map(|theme| (theme + 1).to_string()).collect();
        let event = self.written.as_ref().map(|written| written.event.clone());
        let answer = Answer { text: numbers.join(" "), event, ..Answer::default() };
        self.tx.put_owned(user.as_bytes(), &key, &answer)?;
        let themes: Vec<&str> =
            chosen.iter().filter_map(|theme| names.get(*theme)).map(String::as_str).collect();
        let themes = Words(themes.join(" · "));
        let forget = self.kolo.understanding.primary(Word::ForgetIt, &language).into();
        self.answer(user, &Phrase::PrioritiesNoted { themes, forget })?;
        self.has_chosen(user);
        self.have_all_chosen()
    }

    /// When all who are here and within reach have answered, the facilitator reads the proposal.
    pub(in crate::circle) fn have_all_chosen(&mut self) -> Result<(), TransactionError> {
        let Some(asking) = self.asking() else { return Ok(()) };
        let waits = |user: &&OwnedUserId| {
            self.circle.is_here(user)
                && !self.circle.is_out_of_reach(user)
                && !asking.finished.contains(user)
        };
        if asking.asked.iter().any(|user| waits(&user)) {
            return Ok(());
        }
        let by = Some(asking.by.clone()).filter(|by| self.circle.is_here(by));
        match by.filter(|by| self.circle.is_facilitator(by)).or_else(|| self.facilitator(None)) {
            Some(by) => self.propose(&by),
            None => Ok(()),
        }
    }

    /// Closes the question, erases what was chosen, and proposes an agenda.
    pub(super) fn propose(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let Some(asking) = self.asking().cloned() else {
            return self.reply(by, &Phrase::PrioritiesWithdrawn);
        };
        let mut votes = vec![0_u32; THEMES.len()];
        let mut voters = 0_usize;
        for user in &asking.asked {
            let Some(answer) = self.tx.get::<Answer>(&self.choice_key(user))? else { continue };
            let names = self.theme_names(&self.language_of(user)?);
            let chosen = choices(&answer.text, &names);
            voters += usize::from(!chosen.is_empty());
            for theme in chosen.into_iter().take(MOST_CHOICES) {
                let vote = asking.themes.get(theme).and_then(|theme| votes.get_mut(*theme));
                if let Some(vote) = vote {
                    *vote += 1;
                }
            }
        }
        self.close_priorities()?;
        if voters >= ENOUGH {
            self.tell_counts(by, &votes)?;
        } else {
            votes.iter_mut().filter(|vote| **vote < 2).for_each(|vote| *vote = 0);
        }
        let proposed = propose(&votes, &self.candidates(), asking.minutes);
        if proposed.is_empty() || voters < FEWEST {
            return self.answer(by, &Phrase::PrioritiesTooFew);
        }
        self.tell_proposal(by, &proposed, asking.minutes)
    }

    fn tell_counts(&mut self, by: &UserId, votes: &[u32]) -> Result<(), TransactionError> {
        let language = self.language_of(by)?;
        let speech = self.people().speech();
        let mut counted: Vec<(u32, String)> = votes
            .iter()
            .zip(&THEMES)
            .filter(|(votes, _)| **votes > 0)
            .map(|(votes, (phrase, _))| (*votes, speech.say(&language, phrase)))
            .collect();
        counted.sort_by_key(|(votes, _)| std::cmp::Reverse(*votes));
        let line = |(votes, theme): &(u32, String)| {
            let (theme, count) = (Words(theme.clone()), u64::from(*votes));
            format!("- {}", speech.say(&language, &Phrase::PrioritiesCount { theme, count }))
        };
        let counts = Words(counted.iter().map(line).collect::<Vec<_>>().join("\n"));
        self.answer(by, &Phrase::PrioritiesCounts { counts })
    }

    fn tell_proposal(
        &mut self,
        by: &UserId,
        proposed: &[Candidate],
        most: u16,
    ) -> Result<(), TransactionError> {
        let language = self.language_of(by)?;
        let speech = self.people().speech();
        let line = |candidate: &Candidate| {
            let care = match candidate.care {
                Care::Green => Phrase::CareGreen,
                Care::Amber => Phrase::CareAmber,
                Care::Red => Phrase::CareRed,
            };
            let library = self.kolo.library();
            let script = library.get(&candidate.name);
            let text = script.and_then(|script| script.text(&language));
            let phrase = Phrase::ScriptLine {
                name: Words(candidate.name.to_string()),
                title: Words(text.map(|text| text.title.clone()).unwrap_or_default()),
                minutes: u64::from(candidate.minutes),
                care: Words(speech.say(&language, &care)),
            };
            format!("- {}", speech.say(&language, &phrase))
        };
        let list = Words(proposed.iter().map(line).collect::<Vec<_>>().join("\n"));
        let minutes = proposed.iter().map(|candidate| u64::from(candidate.minutes)).sum();
        let (most, people) = (u64::from(most), count(self.circle.members.len()));
        let items = proposed
            .iter()
            .map(|candidate| self.new_item(Part::Script(candidate.name.clone()), None))
            .collect();
        self.offer_for_a_day(true, by, vec![Intent::TakeProposal { items }, Intent::Leave])?;
        self.answer(by, &Phrase::PrioritiesProposal { list, minutes, most, people })
    }

    /// Nobody is asked any more, and what was chosen is erased.
    pub(in crate::circle) fn close_priorities(&mut self) -> Result<bool, TransactionError> {
        let Some(asking) = self.agenda.as_mut().and_then(|agenda| agenda.asking.take()) else {
            return Ok(false);
        };
        let circle = self.room();
        let of = |topic: &Topic| matches!(topic, Topic::Priorities { circle: of } if *of == circle);
        for user in asking.asked {
            self.tx.delete::<Answer>(&self.choice_key(&user));
            self.people().withdraw(self.tx, &user, of)?;
            self.people().release_held(self.tx, &user, &circle)?;
        }
        Ok(true)
    }

    /// The question is withdrawn because somebody said so, or because an exercise begins.
    pub(in crate::circle) fn withdraw_priorities(&mut self) -> Result<bool, TransactionError> {
        if !self.asks_for_priorities() {
            return Ok(false);
        }
        self.take_back_unsent()?;
        self.close_priorities()?;
        self.say(Lane::Control, &Phrase::PrioritiesWithdrawn);
        Ok(true)
    }

    /// Who comes while everybody is asked is asked too.
    pub(in crate::circle) fn priorities_of(
        &mut self,
        came: &[OwnedUserId],
    ) -> Result<(), TransactionError> {
        for user in came {
            let Some(asking) = self.agenda.as_mut().and_then(|agenda| agenda.asking.as_mut())
            else {
                return Ok(());
            };
            if !asking.asked.contains(user) {
                asking.asked.push(user.clone());
                self.ask_priorities(user)?;
            }
        }
        self.have_all_chosen()
    }

    /// Somebody lets go of what they were asked, or is forgotten.
    pub(in crate::circle) fn leaves_priorities(
        &mut self,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        let asking = self.agenda.as_mut().and_then(|agenda| agenda.asking.as_mut());
        let Some(asking) = asking.filter(|asking| asking.asked.iter().any(|one| one == user))
        else {
            return Ok(());
        };
        asking.asked.retain(|other| other != user);
        asking.finished.retain(|other| other != user);
        self.tx.delete::<Answer>(&self.choice_key(user));
        let circle = self.room();
        self.people().withdraw(
            self.tx,
            user,
            |topic| matches!(topic, Topic::Priorities { circle: of } if *of == circle),
        )?;
        self.have_all_chosen()
    }

    /// Somebody said whether Kolo may write to them.
    fn priorities_consent(&mut self, user: &UserId, given: bool) -> Result<(), TransactionError> {
        if !given {
            self.has_chosen(user);
            return self.have_all_chosen();
        }
        let person = self.people().person(self.tx, user)?;
        let circle = self.room();
        let asked =
            |topic: &Topic| matches!(topic, Topic::Priorities { circle: of } if *of == circle);
        if person.topics.iter().any(asked) {
            return Ok(());
        }
        if let Some(asking) = self.agenda.as_mut().and_then(|agenda| agenda.asking.as_mut()) {
            asking.finished.retain(|other| other != user);
        }
        self.ask_priorities(user)
    }

    /// The circle moves into another room: what was chosen moves along.
    pub(in crate::circle) fn move_agenda(
        &mut self,
        old: &matrix_sdk::ruma::OwnedRoomId,
    ) -> Result<(), TransactionError> {
        let new = self.room();
        self.tx.delete::<super::row::Agenda>(old.as_bytes());
        let Some(agenda) = &mut self.agenda else { return Ok(()) };
        agenda.circle = new.clone();
        let asked = agenda.asking.as_ref().map(|asking| asking.asked.clone());
        for user in asked.unwrap_or_default() {
            let before = Answer::key(old, &StepId("!priorities".to_owned()), 0, &user);
            if let Some(answer) = self.tx.get::<Answer>(&before)? {
                self.tx.delete::<Answer>(&before);
                let after = self.choice_key(&user);
                self.tx.put_owned(user.as_bytes(), &after, &answer)?;
            }
        }
        Ok(())
    }
}

impl Circles {
    /// Acts in every circle that asks somebody what matters most to them.
    fn with_each_asking(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        act: impl Fn(&mut Scene<'_, '_>) -> Result<(), TransactionError>,
    ) -> Result<(), TransactionError> {
        for (_, agenda) in tx.scan::<super::row::Agenda>()? {
            let asked =
                agenda.asking.is_some_and(|asking| asking.asked.iter().any(|a| a == person));
            if asked {
                self.with(tx, &agenda.circle, &act)?;
            }
        }
        Ok(())
    }

    /// Somebody said whether Kolo may write to them.
    pub(in crate::circle) fn consents_to_priorities(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        given: bool,
    ) -> Result<(), TransactionError> {
        self.with_each_asking(tx, person, |scene| scene.priorities_consent(person, given))
    }

    /// Somebody leaves, or is forgotten.
    pub(in crate::circle) fn leaves_all_priorities(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        self.with_each_asking(tx, person, |scene| scene.leaves_priorities(person))
    }
}
