//! What a facilitator says to lead a session, and what anybody may ask.

use matrix_sdk::ruma::UserId;

use super::{
    flow::NotStarted,
    row::{Halt, Offered, Round, State},
    scene::Scene,
};
use crate::{
    core::{Lane, TransactionError},
    script::{Care, Kind, Script, ScriptName},
    speech::{Command, Heard, Phrase, Unknown, Names, Words},
};

/// More minutes than this are not added at once.
const LONGEST_EXTENSION: u16 = 120;

impl Scene<'_, '_> {
    pub fn command(
        &mut self,
        sender: &UserId,
        command: Command,
        rest: &str,
    ) -> Result<(), TransactionError> {
        match command {
            Command::Help => return self.help(sender),
            Command::Status => return self.status(sender),
            Command::Scripts => return self.list_scripts(sender),
            Command::Stop => return self.stop(sender),
            Command::Pass => return self.pass(sender),
            Command::Pause => return self.pause(sender),
            Command::Leave => {
                self.leaves(sender)?;
                return self.answer(sender, &Phrase::YouLeft);
            }
            _ => {}
        }
        if !self.circle.is_facilitator(sender) {
            let names = self.names(&self.circle.facilitators.clone())?;
            return self.answer(sender, &Phrase::OnlyFacilitators { names: Names(names) });
        }
        match command {
            Command::Start => return self.start_by_name(rest),
            Command::Language => return self.change_language(rest),
            Command::CoFacilitator | Command::HandOver => {
                return self.change_facilitators(sender, command, rest);
            }
            _ => {}
        }
        if self.running.is_none() {
            self.say(Lane::Control, &Phrase::NothingRuns);
            return Ok(());
        }
        match command {
            Command::Resume => self.resume(),
            Command::Extend => self.extend_by(rest),
            _ if self.is_halted() => {
                let resume = self.command_word(Command::Resume);
                self.say(Lane::Control, &Phrase::Halted { resume });
                Ok(())
            }
            Command::Next => self.next(),
            Command::Skip => self.advance(),
            Command::Back => self.back(),
            _ => Ok(()),
        }
    }

    /// Completes what is going on: the turn in a round, the questions of a step, the wall.
    pub fn next(&mut self) -> Result<(), TransactionError> {
        if self.is_halted() {
            return Ok(());
        }
        match self.state() {
            Some(State::Announced) => self.go_to(0),
            Some(State::Round(_)) => self.put_off_or_next(),
            Some(State::Gather(_)) => match self.step() {
                Some(step) if matches!(step.kind, Kind::Wall { .. }) => self.open_wall(&step),
                _ => self.advance(),
            },
            Some(State::Open | State::Silence) => self.advance(),
            None => Ok(()),
        }
    }

    /// Who has not spoken when a facilitator goes on keeps a place: their turn comes again after
    /// the others. In the last call the word simply goes on.
    fn put_off_or_next(&mut self) -> Result<(), TransactionError> {
        let others = self.round_mut().is_some_and(|round| {
            !round.last_call && (!round.queue.is_empty() || !round.later.is_empty())
        });
        if others { self.put_off_turn() } else { self.next_turn() }
    }

    pub fn round_mut(&mut self) -> Option<&mut Round> {
        match self.state() {
            Some(State::Round(round)) => Some(round),
            _ => None,
        }
    }

    fn back(&mut self) -> Result<(), TransactionError> {
        let step = self.running.as_ref().map_or(0, |running| running.session.step);
        self.go_to(step.saturating_sub(1))
    }

    fn pause(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.running.is_none() {
            return self.answer(sender, &Phrase::NothingRuns);
        }
        self.halt(Halt::Pause)
    }

    fn extend_by(&mut self, rest: &str) -> Result<(), TransactionError> {
        match rest.trim().parse::<u16>() {
            Ok(minutes) if (1..=LONGEST_EXTENSION).contains(&minutes) => self.extend(minutes),
            _ => {
                let example = Words(format!("{} 5", self.command_word(Command::Extend).0));
                let longest = u64::from(LONGEST_EXTENSION);
                self.say(Lane::Control, &Phrase::ExtendHow { example, longest });
            }
        }
        Ok(())
    }

    fn start_by_name(&mut self, rest: &str) -> Result<(), TransactionError> {
        let wanted = rest.trim().to_lowercase();
        if wanted.is_empty() {
            return self.say_scripts();
        }
        let library = &self.kolo.library;
        let by_title = library.iter().find(|script| {
            let mut titles = script.texts.values().map(|text| text.title.to_lowercase());
            titles.any(|title| title == wanted)
        });
        match library.get(&ScriptName(wanted.clone())).or(by_title).cloned() {
            Some(script) => self.start_script(&script),
            None => self.offer(&wanted),
        }
    }

    fn start_script(&mut self, script: &Script) -> Result<(), TransactionError> {
        let phrase = match self.start(script)? {
            Ok(()) => return Ok(()),
            Err(NotStarted::Running) => Phrase::AlreadyRunning {
                title: self.title(),
                stop: self.command_word(Command::Stop),
            },
            Err(NotStarted::RedNeedsTwo) => Phrase::RedNeedsTwo {
                command: self.command_word(Command::CoFacilitator),
            },
        };
        self.say(Lane::Control, &phrase);
        Ok(())
    }

    /// Offers scripts whose names are close to what was written.
    fn offer(&mut self, wanted: &str) -> Result<(), TransactionError> {
        let near = self.kolo.library.closest(wanted);
        let phrase = if near.is_empty() {
            let scripts = self.command_word(Command::Scripts);
            Phrase::NoSuchScript { name: wanted.to_owned(), scripts }
        } else {
            let mut lines = Vec::new();
            for (index, name) in near.iter().enumerate() {
                if let Some(script) = self.kolo.library.get(name) {
                    let minutes = u64::from(script.minutes);
                    let number = number(index + 1);
                    let line =
                        Phrase::OfferedScript { number, name: Words(name.to_string()), minutes };
                    lines.push(self.people().speech().say(&self.circle.language, &line));
                }
            }
            if let Some(to) = self.facilitator(None) {
                self.circle.offered = Some(Offered { to, scripts: near });
            }
            Phrase::CloseScripts { name: wanted.to_owned(), choices: Words(lines.join(" · ")) }
        };
        self.say(Lane::Control, &phrase);
        Ok(())
    }

    /// A facilitator answers an offer by its number. Whatever else they write, the offer is over.
    pub fn choose_offered(
        &mut self,
        sender: &UserId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let offered = self.circle.offered.take_if(|offered| offered.to == sender);
        let (Some(offered), Some(number)) = (offered, heard.number) else { return Ok(false) };
        let index = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
        let chosen = offered.scripts.get(index).and_then(|name| self.kolo.library.get(name));
        match chosen.cloned() {
            Some(script) => self.start_script(&script).map(|()| true),
            None => Ok(false),
        }
    }

    fn list_scripts(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.circle.is_facilitator(sender) {
            return self.say_scripts();
        }
        let phrase = self.scripts();
        self.answer(sender, &phrase)
    }

    fn say_scripts(&mut self) -> Result<(), TransactionError> {
        let phrase = self.scripts();
        self.say(Lane::Control, &phrase);
        Ok(())
    }

    fn scripts(&self) -> Phrase {
        let speech = self.people().speech();
        let language = &self.circle.language;
        let line = |script: &Script| {
            let care = match script.care {
                Care::Green => Phrase::CareGreen,
                Care::Amber => Phrase::CareAmber,
                Care::Red => Phrase::CareRed,
            };
            let phrase = Phrase::ScriptLine {
                name: Words(script.name.to_string()),
                title: Words(
                    script.text(language).map(|text| text.title.clone()).unwrap_or_default(),
                ),
                minutes: u64::from(script.minutes),
                care: Words(speech.say(language, &care)),
            };
            format!("- {}", speech.say(language, &phrase))
        };
        let lines: Vec<String> = self.kolo.library.iter().map(|script| line(script)).collect();
        Phrase::Scripts {
            list: Words(lines.join("\n")),
            start: self.command_word(Command::Start),
        }
    }

    /// Where the session is: the step and the minutes, nothing about anybody.
    fn status(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        let now = self.tx.at();
        let Some(running) = &self.running else {
            return self.answer(sender, &Phrase::NothingRuns);
        };
        let passed = now.duration_since(running.session.started).as_mins().max(0);
        let title = self.title();
        let step = number(running.session.step + 1);
        let steps = number(running.script.steps.len());
        let minutes = u64::try_from(passed).unwrap_or(0);
        let planned =
            u64::from(running.script.minutes) + u64::from(running.session.extra_minutes);
        let phrase = if self.is_halted() {
            let resume = self.command_word(Command::Resume);
            Phrase::StatusHalted { title, step, steps, minutes, planned, resume }
        } else {
            Phrase::Status { title, step, steps, minutes, planned }
        };
        if self.circle.is_facilitator(sender) {
            self.say(Lane::Control, &phrase);
            return Ok(());
        }
        self.answer(sender, &phrase)
    }

    fn change_language(&mut self, rest: &str) -> Result<(), TransactionError> {
        let phrase = match self.people().find_language(rest) {
            Some(language) => {
                self.circle.language = language;
                Phrase::ISpeakThis
            }
            None => Phrase::LanguagesISpeak { languages: self.people().languages() },
        };
        self.say(Lane::Control, &phrase);
        Ok(())
    }

    fn change_facilitators(
        &mut self,
        sender: &UserId,
        command: Command,
        rest: &str,
    ) -> Result<(), TransactionError> {
        let found = self.people().find(self.tx, &self.circle.members, rest)?;
        let Some(user) = found else {
            let names = self.names(
                &self.circle.members.iter().map(|m| m.user.clone()).collect::<Vec<_>>(),
            )?;
            self.say(Lane::Control, &Phrase::NobodyOfThatName { names: Names(names) });
            return Ok(());
        };
        self.circle.facilitators.retain(|other| *other != user);
        let name = self.name(&user)?;
        let phrase = if command == Command::HandOver {
            self.circle.facilitators.retain(|other| other != sender);
            self.circle.facilitators.insert(0, user);
            self.circle.facilitators.push(sender.to_owned());
            self.circle.facilitators.dedup();
            Phrase::HandedOver { name }
        } else if user == sender {
            self.circle.facilitators.insert(0, user);
            Phrase::LeadsAlready { name }
        } else {
            self.circle.facilitators.push(user);
            Phrase::CoFacilitates { name }
        };
        self.say(Lane::Control, &phrase);
        Ok(())
    }

    /// A command that Kolo does not know. A facilitator sees it in the room, anybody else alone.
    pub fn unknown_command(
        &mut self,
        sender: &UserId,
        unknown: &Unknown,
    ) -> Result<(), TransactionError> {
        let help = self.command_word(Command::Help);
        let typed = unknown.typed.clone();
        let phrase = if unknown.near.is_empty() {
            Phrase::UnknownCommand { typed, help }
        } else {
            let near: Vec<String> =
                unknown.near.iter().map(|(_, word)| format!("!{word}")).collect();
            Phrase::UnknownCommandNear { typed, near: Words(near.join(" · ")), help }
        };
        if self.circle.is_facilitator(sender) {
            self.say(Lane::Control, &phrase);
            return Ok(());
        }
        self.answer(sender, &phrase)
    }
}

fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
