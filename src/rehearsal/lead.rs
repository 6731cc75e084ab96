//! What invented people answer, and how an invented facilitator leads.

use rand::Rng;

use super::{
    A_MOMENT, RehearsalError,
    cast::{Act, Temper, choices, vote},
    stage::Stage,
};
use crate::{
    circle::Standing,
    core::LookUpError,
    people::{Consent, Person, Topic},
    script::Kind,
    speech::{Command, Verb, Word},
    store::{Row, Store, decode},
};

/// So often somebody answers the same question at most.
const MOST_ANSWERS: usize = 4;

impl Stage {
    fn person(&self, who: usize) -> Result<Option<Person>, RehearsalError> {
        let Some(invented) = self.people.get(who) else { return Ok(None) };
        let row = self.store.get(Person::TABLE, invented.user.as_bytes());
        let row = row.map_err(LookUpError::from)?;
        Ok(row.map(|row| decode(&row)).transpose().map_err(LookUpError::from)?)
    }

    /// Somebody reads something in private, and will answer if it asks anything.
    pub fn reads_alone(&mut self, user: &matrix_sdk::ruma::UserId, text: &str) {
        let Some(who) = self.people.iter().position(|person| person.user == user) else { return };
        let Some(person) = self.people.get_mut(who) else { return };
        let name = person.name.clone();
        person.again = if person.read == text { person.again + 1 } else { 0 };
        person.read = text.to_owned();
        let answers = person.temper != Temper::Silent && !person.answers;
        person.answers |= answers;
        self.told(name, text);
        if answers {
            self.plan(who, (15, 90), Act::Answer);
        }
    }

    /// Whoever has the word will speak.
    pub fn whose_turn(&mut self) -> Result<(), RehearsalError> {
        let Some(standing) = self.standing()?.filter(|standing| !standing.halted) else {
            return Ok(());
        };
        let holder =
            self.people.iter().position(|person| Some(&person.user) == standing.holder.as_ref());
        let Some(who) = holder else { return Ok(()) };
        let Some(person) = self.people.get_mut(who) else { return Ok(()) };
        if person.temper != Temper::Silent && !person.speaks {
            person.speaks = true;
            self.plan(who, (30, 150), Act::Speak);
        }
        Ok(())
    }

    /// What somebody says in their turn, if it still is.
    pub fn speech_of(&mut self, who: usize) -> Result<Option<String>, RehearsalError> {
        let standing = self.standing()?.filter(|standing| !standing.halted);
        let fills = matches!(standing, Some(Standing { kind: Some(Kind::Board { .. }), .. }));
        let naming = standing.as_ref().map_or(0, |it| it.naming);
        let cell = standing.as_ref().and_then(|it| Some((it.step, it.cell?)));
        let holder = standing.and_then(|it| it.holder);
        let Some(person) = self.people.get(who) else { return Ok(None) };
        if holder.as_ref() != Some(&person.user) {
            return Ok(None);
        }
        let passes = person.temper == Temper::Passes;
        if naming > 0 && !passes {
            return Ok(Some(self.chance.random_range(1..=naming).to_string()));
        }
        let word = |word| self.understanding.primary(word, &self.language).to_owned();
        let (pass, done) = (word(Word::Pass), word(Word::Done));
        let said = self.lines.something(&mut self.chance);
        if fills {
            let line = self.understanding.primary(Command::Line, &self.language);
            let line = line.to_owned();
            let entry = cell.and_then(|(step, cell)| self.entry(step, cell));
            return Ok(Some(format!("!{line} {}", entry.unwrap_or(said))));
        }
        Ok(Some(if passes { pass } else { format!("{said}. {done}") }))
    }

    /// What somebody answers in private to what they are asked now.
    pub fn reply(&mut self, who: usize) -> Result<Option<String>, RehearsalError> {
        let Some(known) = self.person(who)? else { return Ok(None) };
        let Some(person) = self.people.get(who) else { return Ok(None) };
        if person.again >= MOST_ANSWERS {
            return Ok(None);
        }
        let (read, temper) = (person.read.clone(), person.temper);
        let offered = choices(&read);
        if known.consent == Consent::Asked {
            return Ok(Some("1".to_owned()));
        }
        let asks = offered > 0 || read.contains(['?', '؟']);
        let topic = known.topics.last().cloned();
        let new = topic != person.answered;
        if let Some(person) = self.people.get_mut(who) {
            person.answered.clone_from(&topic);
        }
        if !new && !asks {
            return Ok(None);
        }
        match topic {
            Some(Topic::Answer { .. })
                if temper == Temper::Passes && self.chance.random_bool(0.7) =>
            {
                Ok(Some(self.understanding.primary(Word::Pass, &self.language).to_owned()))
            }
            Some(Topic::Answer { question, .. }) => self.answer_of_kind(question, offered, &read),
            Some(Topic::Leaving { .. }) => Ok(Some(self.lines.something(&mut self.chance))),
            Some(Topic::Contact { .. }) => {
                let word = if self.chance.random_bool(0.3) { Word::WriteToMe } else { Word::No };
                Ok(Some(self.understanding.primary(word, &self.language).to_owned()))
            }
            Some(Topic::Hand { chosen, .. }) => {
                let hands = self.chance.random_bool(0.25);
                let no = self.understanding.primary(Word::No, &self.language).to_owned();
                let verb = self.understanding.primary_verb(Verb::HandTo, &self.language);
                Ok(Some(match chosen {
                    Some(_) => "1".to_owned(),
                    None if hands => format!("{verb} 1"),
                    None => no,
                }))
            }
            // First she looks, then she opens.
            Some(Topic::PoolReady { .. }) => Ok(Some(if new { "1" } else { "2" }.to_owned())),
            // What she has brought, or is to be voted on, is shown to her.
            Some(Topic::VoteOptions { .. } | Topic::Bring { .. }) if offered > 0 => {
                Ok(Some("1".to_owned()))
            }
            Some(Topic::VoteOptions { .. } | Topic::Bring { .. }) => {
                let (one, other) = self.lines.two(&mut self.chance);
                Ok(Some(format!("{one}\n{other}")))
            }
            Some(Topic::SilentTurn { .. }) => Ok(Some("2".to_owned())),
            // What comes next is led from outside.
            Some(Topic::Offered { .. }) => Ok(None),
            Some(_) if offered > 0 => Ok(Some("1".to_owned())),
            _ => Ok(None),
        }
    }

    fn answer_of_kind(
        &mut self,
        question: usize,
        offered: usize,
        read: &str,
    ) -> Result<Option<String>, RehearsalError> {
        let standing = self.standing()?;
        let when = standing.as_ref().is_some_and(|now| self.asks_when(now.step, question));
        let again = standing.as_ref().is_some_and(|now| self.asks_again(now.step, question));
        let entry = standing.as_ref().and_then(|now| self.entry(now.step, question));
        let kind = standing.and_then(|standing| standing.kind);
        Ok(match kind {
            _ if when => Some(self.lines.date.clone()),
            _ if again => Some(self.chance.random_range(1..=2).to_string()),
            _ if entry.is_some() => entry,
            Some(Kind::Vote { ballot, .. }) => Some(vote(&ballot, offered, &mut self.chance)),
            Some(Kind::Commit) if question == 1 => Some(self.lines.date.clone()),
            Some(Kind::Adapt { .. }) => Some(self.adapting(offered)),
            _ if offered > 0 => Some("1".to_owned()),
            Some(_) if !read.is_empty() => Some(self.lines.something(&mut self.chance)),
            _ => None,
        })
    }

    /// What somebody does with a part of a script that they change: mostly it stays as it is.
    fn adapting(&mut self, offered: usize) -> String {
        let (first, other) = (self.chance.random_bool(0.6), self.chance.random_range(0..3));
        match (offered, other) {
            (0, 0) => "5".to_owned(),
            (0, 1) => self.understanding.primary(Word::Skip, &self.language).to_owned(),
            (0, _) => self.lines.something(&mut self.chance),
            _ if first => "1".to_owned(),
            _ => self.chance.random_range(1..=offered).to_string(),
        }
    }

    /// A facilitator names the person for private support whom a red script needs, and waits for
    /// their yes.
    pub fn name_support(&mut self) -> Result<(), RehearsalError> {
        let Some(name) = self.people.get(1).map(|person| person.name.clone()) else {
            return Ok(());
        };
        let command = self.understanding.primary(Command::Support, &self.language);
        let line = format!("!{command} {name}");
        self.do_act(0, Act::Circle(line))?;
        while self.is_anybody_about_to_write() {
            let Some(then) = self.next_act() else { break };
            self.pass_until(then)?;
        }
        Ok(())
    }

    /// The invented facilitator answers what Kolo has asked her. Whether there was anything.
    pub fn lead_on_request(&mut self) -> Result<bool, RehearsalError> {
        let topics = self.person(0)?.map(|person| person.topics).unwrap_or_default();
        let asked = topics.last().is_some_and(Topic::is_about_leading);
        let Some(person) = self.people.first_mut() else { return Ok(false) };
        if !asked || person.answers || person.again >= MOST_ANSWERS {
            return Ok(false);
        }
        person.answers = true;
        person.again += 1;
        self.plan(0, (15, 60), Act::Answer);
        Ok(true)
    }

    /// Nothing more happens by itself: the invented facilitator goes on.
    pub fn lead_on(&mut self) -> Result<(), RehearsalError> {
        let Some(standing) = self.standing()? else { return Ok(()) };
        let (step, times) = self.tried;
        let times = if step == standing.step { times + 1 } else { 1 };
        self.tried = (standing.step, times);
        let command = match (standing.halted, times % 4) {
            (true, _) => Command::Resume,
            (false, 0) => Command::Skip,
            (false, _) => Command::Next,
        };
        let line = match (&standing.kind, times) {
            // Something is sorted before it is shown.
            (Some(Kind::Sort { .. }), 1) if !standing.halted => self.sorting(),
            _ => format!("!{}", self.understanding.primary(command, &self.language)),
        };
        let act = if self.is_alone() { Act::Alone(line) } else { Act::Circle(line) };
        self.pass_until(super::later(self.now(), A_MOMENT))?;
        self.do_act(0, act)
    }

    /// A heading of their own, and something under the first.
    fn sorting(&mut self) -> String {
        let word = self.understanding.heading_word(&self.language).to_owned();
        format!("{word}: {}\n1 2 a", self.lines.something(&mut self.chance))
    }

    /// What a human at the terminal typed for the facilitator.
    pub fn typed(&mut self, line: &str) -> Result<(), RehearsalError> {
        let line = line.trim();
        let command = match line {
            "" => return Ok(()),
            "n" => Some(Command::Next),
            "b" => Some(Command::Back),
            "s" => Some(Command::Skip),
            "p" => Some(Command::Pause),
            "r" => Some(Command::Resume),
            "q" => Some(Command::Stop),
            _ => None,
        };
        let act = match (command, line.strip_prefix('>')) {
            (Some(command), _) => {
                let word = self.understanding.primary(command, &self.language);
                let line = format!("!{word}");
                if self.is_alone() { Act::Alone(line) } else { Act::Circle(line) }
            }
            (None, Some(alone)) => Act::Alone(alone.trim().to_owned()),
            (None, None) if line.parse::<u32>().is_ok() => Act::Alone(line.to_owned()),
            (None, None) if self.is_alone() => Act::Alone(line.to_owned()),
            (None, None) => Act::Circle(line.to_owned()),
        };
        self.do_act(0, act)
    }
}
