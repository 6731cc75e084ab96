//! Who is there for people in private, and that a red exercise has two who are (promise P10).
//!
//! A facilitator names somebody, who is asked alone and counts only after a yes. The first named is
//! there for everybody, unless a facilitator has chosen another for somebody.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    care::{Chosen, Supporter},
    row::{Halt, MOST_PEOPLE, State},
    scene::Scene,
};
use crate::{
    core::{Lane, TransactionError},
    people::Topic,
    script::{Care, Script},
    speech::{Command, Heard, Names, Phrase, Strictness, Word, Words},
};

impl Scene<'_, '_> {
    /// `!support`: who is there; with a name, asks somebody; with two, chooses; with `no`, ends it.
    pub fn support(&mut self, sender: &UserId, rest: &str) -> Result<(), TransactionError> {
        let rest = rest.trim();
        if rest.is_empty() {
            return self.list_support(sender);
        }
        let language = self.circle.language.clone();
        let understanding = &self.kolo.understanding;
        let word = |text: &str| understanding.understand(text, &language, Strictness::Exact).whole;
        let ends = |text: &str| matches!(word(text), Some(Word::No | Word::Stop | Word::Leave));
        if ends(rest) {
            return self.ends_support(sender, sender);
        }
        let removed = rest.split_once(' ').filter(|(first, _)| ends(first));
        if !self.circle.is_facilitator(sender) {
            let names = self.names(&self.circle.facilitators.clone())?;
            return self.answer_for_real(sender, &Phrase::OnlyFacilitators { names: Names(names) });
        }
        if let Some((_, name)) = removed
            && let Some(user) = self.people().find(self.tx, &self.circle.members, name)?
        {
            return self.ends_support(sender, &user);
        }
        if let Some(user) = self.people().find(self.tx, &self.circle.members, rest)? {
            return self.name_supporter(sender, &user);
        }
        if let Some((supporter, person)) = self.two_names(rest)? {
            return self.choose_supporter(sender, &supporter, &person);
        }
        let members: Vec<OwnedUserId> =
            self.circle.members.iter().map(|member| member.user.clone()).collect();
        let names = Names(self.names(&members)?);
        self.answer_for_real(sender, &Phrase::NobodyOfThatName { names })
    }

    /// Two people with one word between them, whatever the language: "Joy for Mira".
    fn two_names(
        &self,
        text: &str,
    ) -> Result<Option<(OwnedUserId, OwnedUserId)>, TransactionError> {
        let words: Vec<&str> = text.split_whitespace().collect();
        for between in 1..words.len().saturating_sub(1) {
            let (before, after) = words.split_at(between);
            let find = |words: &[&str]| {
                self.people().find(self.tx, &self.circle.members, &words.join(" "))
            };
            let after = after.get(1..).unwrap_or_default();
            if let (Some(first), Some(second)) = (find(before)?, find(after)?) {
                return Ok(Some((first, second)));
            }
        }
        Ok(None)
    }

    fn supporter(&self, user: &UserId) -> Option<&Supporter> {
        self.circle.care.supporters.iter().find(|supporter| supporter.user == user)
    }

    /// Whether somebody has said yes, and is here and can read what Kolo writes.
    pub fn is_there_for_others(&self, user: &UserId) -> bool {
        self.supporter(user).is_some_and(|supporter| supporter.agreed)
            && self.circle.is_here(user)
            && !self.circle.is_out_of_reach(user)
    }

    fn name_supporter(&mut self, by: &UserId, user: &OwnedUserId) -> Result<(), TransactionError> {
        let name = self.name(user)?;
        if self.supporter(user).is_some_and(|supporter| supporter.agreed) {
            return self.answer_for_real(by, &Phrase::SaidYesToSupport { name });
        }
        if self.supporter(user).is_none() {
            let supporters = &mut self.circle.care.supporters;
            if supporters.len() >= MOST_PEOPLE {
                supporters.remove(0);
            }
            supporters.push(Supporter { user: user.clone(), agreed: false });
        }
        if by == user {
            return self.says_whether_support(user, by, true);
        }
        let person = self.people().person(self.tx, user)?;
        let language = self.people().language(&person);
        let support = Words::from(self.kolo.understanding.primary(Word::Support, &language));
        let phrase = Phrase::BeSupport { name: self.name(by)?, support };
        let topic = Topic::BeSupport { circle: self.room(), by: by.to_owned() };
        self.people().acquaint(self.tx, user, &self.circle.language)?;
        self.people().remember(self.tx, user, topic)?;
        self.people().tell(self.tx, user, Lane::Control, &phrase, None)?;
        self.answer_for_real(by, &Phrase::SupportAsked { name })
    }

    /// What somebody answers who was named. Whether it is an answer.
    pub fn answers_to_be_support(
        &mut self,
        user: &UserId,
        by: &UserId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let Some(agrees) = heard.yes_or_later() else { return Ok(false) };
        self.says_whether_support(user, by, agrees)?;
        Ok(true)
    }

    fn says_whether_support(
        &mut self,
        user: &UserId,
        by: &UserId,
        agrees: bool,
    ) -> Result<(), TransactionError> {
        let supporters = &mut self.circle.care.supporters;
        match supporters.iter_mut().find(|supporter| supporter.user == user) {
            Some(supporter) if agrees => supporter.agreed = true,
            Some(_) => supporters.retain(|supporter| supporter.user != user),
            None => return self.answer_for_real(user, &Phrase::TooLate),
        }
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let (mine, theirs) = if agrees {
            let understanding = &self.kolo.understanding;
            let command = understanding.primary(Command::Support, &language);
            let no = understanding.primary(Word::No, &language);
            let command = Words(format!("!{command} {no}"));
            let name = self.name(user)?;
            (Phrase::YouAreSupport { command }, Phrase::SaidYesToSupport { name })
        } else {
            (Phrase::YouAreNoSupport, Phrase::SaidNoToSupport { name: self.name(user)? })
        };
        self.answer_for_real(user, &mine)?;
        if by == user || !self.circle.is_facilitator(by) {
            return Ok(());
        }
        self.tell_about(by, &theirs)
    }

    /// Somebody ends it for themselves, or a facilitator for them.
    fn ends_support(&mut self, by: &UserId, user: &UserId) -> Result<(), TransactionError> {
        self.is_no_support(user)?;
        if by == user {
            self.answer_for_real(by, &Phrase::YouAreNoSupport)?;
        } else {
            let name = self.name(user)?;
            self.answer_for_real(by, &Phrase::SupportEnded { name })?;
            self.tell_about(user, &Phrase::YouAreNoSupport)?;
        }
        self.keep_two_present()
    }

    /// Nobody is sent to somebody any more; whoever waits for them is helped to another.
    pub fn is_no_support(&mut self, user: &UserId) -> Result<(), TransactionError> {
        let circle = self.room();
        self.circle.care.supporters.retain(|supporter| supporter.user != user);
        self.circle.care.chosen.retain(|chosen| chosen.supporter != user && chosen.person != user);
        self.people().withdraw(
            self.tx,
            user,
            |topic| matches!(topic, Topic::BeSupport { circle: of, .. } if *of == circle),
        )?;
        self.cannot_answer(user)
    }

    fn choose_supporter(
        &mut self,
        by: &UserId,
        supporter: &OwnedUserId,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        if !self.supporter(supporter).is_some_and(|supporter| supporter.agreed) {
            let name = self.name(supporter)?;
            return self.answer_for_real(by, &Phrase::NotSupportYet { name });
        }
        let chosen = &mut self.circle.care.chosen;
        chosen.retain(|chosen| chosen.person != *person);
        chosen.push(Chosen { person: person.clone(), supporter: supporter.clone() });
        let (supporter, name) = (self.name(supporter)?, self.name(person)?);
        self.answer_for_real(by, &Phrase::SupportFor { supporter, name })
    }

    fn list_support(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        let care = &self.circle.care;
        let there: Vec<OwnedUserId> = care
            .supporters
            .iter()
            .map(|supporter| supporter.user.clone())
            .filter(|user| self.is_there_for_others(user))
            .collect();
        if there.is_empty() {
            let command = self.command_word(Command::Support);
            return self.reply(sender, &Phrase::NoSupport { command });
        }
        let mut lines = Vec::new();
        for (at, user) in there.iter().enumerate() {
            let theirs = self.circle.care.chosen.iter().filter(|chosen| chosen.supporter == *user);
            let people: Vec<OwnedUserId> = theirs.map(|chosen| chosen.person.clone()).collect();
            let supporter = self.name(user)?;
            let phrase = match (at, people.is_empty()) {
                (0, true) => Phrase::SupportLineAll { supporter },
                (_, true) => Phrase::SupportLineNext { supporter },
                (_, false) => {
                    Phrase::SupportLineFor { supporter, names: Names(self.names(&people)?) }
                }
            };
            lines.push(self.people().speech().say(&self.circle.language, &phrase));
        }
        let support = self.kolo.understanding.primary(Word::Support, &self.circle.language);
        let list = Words(lines.join("\n"));
        self.reply(sender, &Phrase::SupportList { list, support: support.into() })
    }

    /// Whether somebody keeps themselves free for private support while a red exercise runs, and so
    /// goes into no group and plays no role.
    pub fn stands_by(&self, user: &UserId) -> bool {
        let red = self.running.as_ref().is_some_and(|running| running.script.care == Care::Red);
        red && self.is_there_for_others(user)
    }

    /// Whether a red script lacks a facilitator, or somebody else for private support (promise P10).
    pub fn lacks_support(&self, script: &Script) -> bool {
        let left = self.running.as_ref().map(|running| &running.session.care.stepped_out);
        let leads = |user: &OwnedUserId| {
            self.circle.is_facilitator(user) && left.is_none_or(|left| !left.contains(user))
        };
        let here = self.circle.members.iter().map(|member| &member.user);
        let mut leading = here.clone().filter(|user| leads(user));
        let two = leading.any(|leader| {
            here.clone().any(|user| user != leader && self.is_there_for_others(user))
        });
        script.care == Care::Red && !two
    }

    /// If one of the two goes during a red exercise, it pauses, and the facilitators hear why.
    pub fn keep_two_present(&mut self) -> Result<(), TransactionError> {
        let Some(running) = &self.running else { return Ok(()) };
        let waits = matches!(running.session.state, State::Announced);
        if waits || self.is_halted() || !self.lacks_support(&running.script.clone()) {
            return Ok(());
        }
        self.halt(Halt::Pause)?;
        self.say_what_is_lacking()
    }

    /// Tells the facilitators, and nobody else, why a red exercise is paused.
    pub fn say_what_is_lacking(&mut self) -> Result<(), TransactionError> {
        let (command, resume) =
            (self.command_word(Command::Support), self.command_word(Command::Resume));
        for user in self.circle.facilitators.clone() {
            if self.circle.is_here(&user) {
                let (command, resume) = (command.clone(), resume.clone());
                let title = self.title_for(&user)?;
                self.tell_about(&user, &Phrase::RedLacksSupport { title, command, resume })?;
            }
        }
        Ok(())
    }
}
