//! What a facilitator says to lead a session, and what anybody may ask.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    alone::counts::FEWEST_VOTES,
    flow::NotStarted,
    row::{Halt, MOST_PEOPLE, Offered, State},
    scene::{Place, Running, Scene},
    written::STALE,
};
use crate::{
    core::{Happening, Lane, Offering, TransactionError},
    script::{Care, Kind, Script, ScriptName, Step},
    speech::{Command, Heard, Names, Phrase, Unknown, Words, short},
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
        if self.is_of_one() && !Self::works_alone(command) {
            return self.answer(sender, &Phrase::OnlyInACircle);
        }
        match command {
            Command::Help => return self.help(sender),
            Command::Status => return self.status(sender),
            Command::Scripts => return self.list_scripts(sender),
            Command::Stop => return self.stop(sender),
            Command::Pass => return self.pass(sender),
            Command::Later => return self.put_off(sender),
            Command::Done => return self.done(sender),
            Command::Pause => return self.pause(sender),
            Command::Hold => return self.hold(sender),
            Command::Support => return self.support(sender, rest),
            Command::Ground => return self.ground(sender),
            Command::Line => return self.line_by(sender, rest),
            Command::Scribe => return self.change_scribe(sender, rest),
            Command::ForgetMe => return self.forget(sender),
            Command::Hand => return self.raise_hand(sender),
            Command::Park => return self.park(sender, rest),
            Command::Parked => return self.list_parked(sender),
            Command::Who => return self.who(sender, rest),
            Command::Propose => return self.proposes(sender),
            Command::Chain => return self.speaks_of_chain(sender, false, rest),
            Command::NoChain => return self.speaks_of_chain(sender, true, rest),
            Command::Leave => {
                self.leaves(sender)?;
                let (circle, person) = (self.room(), sender.to_owned());
                self.tx.raise(Happening::StepsOut { circle, person });
                self.let_go(sender, false)?;
                self.people().erase_all_set_aside(self.tx, sender)?;
                self.answer(sender, &Phrase::YouLeft)?;
                return self.say_what_stays(sender);
            }
            _ => {}
        }
        if self.asks_for_agenda(sender, command, rest)? {
            return Ok(());
        }
        if !self.circle.is_facilitator(sender) {
            let names = self.names(&self.circle.facilitators.clone())?;
            return self.answer(sender, &Phrase::OnlyFacilitators { names: Names(names) });
        }
        if self.is_stale(command) {
            let word = self.command_word(command);
            return self.answer(sender, &Phrase::CommandTooOld { word });
        }
        self.decided = true;
        if self.plans(sender, command, rest)? {
            return Ok(());
        }
        let before = self.position();
        self.lead(sender, command, rest)?;
        self.remember_decision(command, before);
        Ok(())
    }

    /// What only a facilitator may say.
    fn lead(
        &mut self,
        sender: &UserId,
        command: Command,
        rest: &str,
    ) -> Result<(), TransactionError> {
        match command {
            Command::Notes => return self.show_notes(sender, rest),
            Command::Energiser => return self.energise(sender),
            Command::Slow | Command::SlowOn | Command::SlowOff => {
                return self.change_pace(sender, command);
            }
            Command::Start => return self.start_by_name(sender, rest),
            Command::Language => return self.change_language(sender, rest),
            Command::PicturesOn => return self.switch_pictures(sender, true),
            Command::PicturesOff => return self.switch_pictures(sender, false),
            Command::Harvest => return self.harvest(sender, rest),
            Command::Redact => return self.redact(sender, rest),
            Command::Reload => return self.reload(sender),
            Command::Checked => return self.checks(sender, rest),
            Command::Offer => return self.offers(sender, Offering::Unsaid, rest),
            Command::OfferPlan => return self.offers(sender, Offering::Plan, rest),
            Command::OfferNoPlan => return self.offers(sender, Offering::NoPlan, rest),
            Command::OfferView => return self.offers(sender, Offering::View, rest),
            Command::OfferNoView => return self.offers(sender, Offering::NoView, rest),
            Command::CoFacilitator | Command::HandOver => {
                return self.change_facilitators(sender, command, rest);
            }
            _ => {}
        }
        if self.running.is_none() {
            return self.reply(sender, &Phrase::NothingRuns);
        }
        match command {
            Command::Resume => self.resume(sender),
            _ if self.is_halted() => self.say_halted(sender),
            Command::Next => self.next(sender),
            _ if matches!(self.state(), Some(State::Announced)) => self.say_who_begins(sender),
            Command::Extend => self.extend_by(sender, rest),
            Command::Skip => self.skip_step(),
            Command::Back => self.back(),
            Command::VoteAgain => self.vote_again(sender),
            Command::CallBack => self.call_back(sender),
            Command::Event => self.call_event(sender, rest),
            Command::Groups => self.groups_by_hand(sender, rest),
            _ => Ok(()),
        }
    }

    /// Completes what is going on: the turn in a round, the questions of a step, the wall.
    pub fn next(&mut self, by: &UserId) -> Result<(), TransactionError> {
        match self.state() {
            Some(State::Announced) => self.begin_announced(by),
            Some(State::Round(_)) => self.put_off_or_next(),
            Some(State::Gather(_)) => match self.step() {
                Some(step) => self.show(&step, by),
                None => self.advance(),
            },
            Some(State::Plenary(_)) => self.floor_goes_on(),
            Some(State::Drill(_)) => self.drill_goes_on(),
            Some(State::Groups(_)) => self.call_back(by),
            Some(State::Board) => self.board_goes_on(),
            Some(State::Bringing(_)) => self.bringing_goes_on(by),
            Some(State::Sorting { .. }) => self.sorting_goes_on(),
            Some(State::Open | State::Silence) => self.advance(),
            None => Ok(()),
        }
    }

    /// Goes to the next part; a wall is opened first.
    pub fn move_on(&mut self, by: &UserId) -> Result<(), TransactionError> {
        match self.state() {
            Some(State::Round(_) | State::Plenary(_) | State::Drill(_)) => self.advance(),
            _ => self.next(by),
        }
    }

    /// Who has not spoken when a facilitator goes on keeps a place: their turn comes again after
    /// the others. In the last call the word simply goes on.
    fn put_off_or_next(&mut self) -> Result<(), TransactionError> {
        let others = self.round().is_some_and(|round| {
            !round.last_call && (!round.queue.is_empty() || !round.later.is_empty())
        });
        if others { self.put_off_turn() } else { self.next_turn() }
    }

    /// Goes back to the last part before this one at which the circle stayed.
    fn back(&mut self) -> Result<(), TransactionError> {
        let Some(Running { session, script, .. }) = &self.running else { return Ok(()) };
        let stays = |step: &Step| {
            let passes = step.minutes == 0 && matches!(step.kind, Kind::Say { .. });
            !passes && !self.is_out_of_date(step)
        };
        let before = script.steps.iter().take(session.step);
        let last = before.enumerate().rfind(|(_, step)| stays(step));
        let number = last.map_or(0, |(number, _)| number);
        self.go_to(number)
    }

    fn pause(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.is_for_an_earlier_session() {
            return Ok(());
        }
        if self.running.is_none() {
            return match self.withdraw_priorities()? {
                true => Ok(()),
                false => self.reply(sender, &Phrase::NothingRuns),
            };
        }
        self.halt_by(sender, Halt::Pause)
    }

    /// `hold`: anybody asks the circle to hold still, without a reason.
    fn hold(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        if self.is_for_an_earlier_session() {
            return Ok(());
        }
        if self.running.is_none() {
            return match self.withdraw_priorities()? {
                true => Ok(()),
                false => self.reply(sender, &Phrase::NothingRuns),
            };
        }
        self.hold_still()?;
        if self.place == Place::Private && !self.is_of_one() {
            self.say_halted(sender)
        } else {
            Ok(())
        }
    }

    fn extend_by(&mut self, sender: &UserId, rest: &str) -> Result<(), TransactionError> {
        match rest.trim().parse::<u16>() {
            Ok(minutes) if (1..=LONGEST_EXTENSION).contains(&minutes) => {
                self.extend(minutes);
                self.remember_minutes(minutes.cast_signed());
                Ok(())
            }
            _ => {
                let example = Words(format!("{} 5", self.command_word(Command::Extend).0));
                let longest = u64::from(LONGEST_EXTENSION);
                self.reply(sender, &Phrase::ExtendHow { example, longest })
            }
        }
    }

    fn start_by_name(&mut self, sender: &UserId, rest: &str) -> Result<(), TransactionError> {
        let wanted = short(&rest.to_lowercase());
        if wanted.is_empty() {
            return self.list_scripts(sender);
        }
        let library = self.kolo.library();
        let by_title = library.iter().find(|script| {
            let mut titles = script.texts.values().map(|text| text.title.to_lowercase());
            titles.any(|title| title == wanted)
        });
        match library.get(&ScriptName(wanted.clone())).or(by_title).cloned() {
            Some(script) => self.start_script(sender, &script),
            None => self.offer(sender, &wanted),
        }
    }

    pub fn start_script(&mut self, by: &UserId, script: &Script) -> Result<(), TransactionError> {
        let phrase = match self.start(by, script)? {
            Ok(()) => {
                self.preview(by, script)?;
                self.warn_of_people(by, script)?;
                return self.warn_of_wall(by, script);
            }
            Err(NotStarted::TooMany) => Phrase::TooManyPeople { most: number(MOST_PEOPLE) },
            Err(NotStarted::Running) => Phrase::AlreadyRunning {
                title: self.title(),
                stop: self.command_word(Command::Stop),
            },
            Err(NotStarted::RedNeedsSupport) => {
                Phrase::RedNeedsSupport { command: self.command_word(Command::Support) }
            }
            Err(NotStarted::RedNotSlow) => {
                Phrase::RedNotSlow { off: self.command_word(Command::SlowOff) }
            }
        };
        self.reply(by, &phrase)
    }

    /// A wall or a vote that this circle is too small for is better known before people write for it.
    fn warn_of_wall(&mut self, by: &UserId, script: &Script) -> Result<(), TransactionError> {
        let needed = script.steps.iter().filter_map(|step| match step.kind {
            Kind::Wall { at_least, .. }
            | Kind::Anon { at_least, .. }
            | Kind::Gallery { at_least, .. } => Some(at_least),
            _ => None,
        });
        let here = self.circle.members.len();
        if let Some(at_least) = needed.max().filter(|at_least| usize::from(*at_least) > here) {
            let at_least = u64::from(at_least);
            self.answer(by, &Phrase::WallNeeds { at_least, here: number(here) })?;
        }
        let votes = script.steps.iter().any(|step| matches!(step.kind, Kind::Vote { .. }));
        if votes && here < FEWEST_VOTES {
            let at_least = number(FEWEST_VOTES);
            self.answer(by, &Phrase::VoteNeeds { at_least, here: number(here) })?;
        }
        Ok(())
    }

    /// Offers scripts whose names are close to what was written.
    fn offer(&mut self, by: &UserId, wanted: &str) -> Result<(), TransactionError> {
        let near = self.kolo.library().closest(wanted);
        let phrase = if near.is_empty() {
            let scripts = self.command_word(Command::Scripts);
            Phrase::NoSuchScript { name: wanted.to_owned(), scripts }
        } else {
            let mut lines = Vec::new();
            for (index, name) in near.iter().enumerate() {
                if let Some(script) = self.kolo.library().get(name) {
                    let minutes = u64::from(script.minutes);
                    let number = number(index + 1);
                    let line =
                        Phrase::OfferedScript { number, name: Words(name.to_string()), minutes };
                    lines.push(self.people().speech().say(&self.circle.language, &line));
                }
            }
            self.drop_offer();
            let alone = self.is_alone();
            let until = self.tx.at().saturating_add(STALE).unwrap_or(self.tx.at());
            self.circle.offered = Some(Offered { to: by.to_owned(), scripts: near, alone, until });
            self.is_offered(by, alone)?;
            Phrase::CloseScripts { name: wanted.to_owned(), choices: Words(lines.join(" · ")) }
        };
        self.reply(by, &phrase)
    }

    /// A facilitator answers an offer by its number. Whatever else they write, the offer is over.
    pub fn choose_offered(
        &mut self,
        sender: &UserId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        if self.chooses(sender, heard)? {
            return Ok(true);
        }
        let alone = self.is_alone();
        let theirs = |offered: &mut Offered| offered.to == sender && offered.alone == alone;
        let offered = self.circle.offered.take_if(theirs);
        let offered = offered.filter(|offered| offered.until >= self.tx.at());
        let (Some(offered), Some(number)) = (offered, heard.number) else { return Ok(false) };
        let index = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
        let library = self.kolo.library();
        let chosen = offered.scripts.get(index).and_then(|name| library.get(name));
        match chosen.cloned() {
            Some(script) => self.start_script(sender, &script).map(|()| true),
            None => Ok(false),
        }
    }

    /// What is offered of check-ins is no matter of an exercise: others see to it.
    fn offers(
        &mut self,
        sender: &UserId,
        what: Offering,
        rest: &str,
    ) -> Result<(), TransactionError> {
        let (circle, by, words) = (self.room(), sender.to_owned(), rest.to_owned());
        self.people().acquaint(self.tx, sender, &self.circle.language)?;
        self.tx.raise(Happening::Offers { circle, by, what, words });
        Ok(())
    }

    /// Nor is the chain of a circle.
    fn speaks_of_chain(
        &mut self,
        sender: &UserId,
        ends: bool,
        rest: &str,
    ) -> Result<(), TransactionError> {
        let (circle, by, words) = (self.room(), sender.to_owned(), rest.to_owned());
        self.people().acquaint(self.tx, sender, &self.circle.language)?;
        self.tx.raise(Happening::Chain { circle, by, ends, words });
        Ok(())
    }

    fn list_scripts(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        let phrase = self.scripts();
        self.reply(sender, &phrase)
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
        let lines: Vec<String> = self.kolo.library().iter().map(|script| line(script)).collect();
        Phrase::Scripts { list: Words(lines.join("\n")), start: self.command_word(Command::Start) }
    }

    /// Where the session is: the step and the minutes, nothing about anybody.
    fn status(&mut self, sender: &UserId) -> Result<(), TransactionError> {
        let now = self.tx.at();
        let Some(running) = &self.running else {
            return self.reply(sender, &Phrase::NothingRuns);
        };
        let passed = now.duration_since(running.session.started).as_mins().max(0);
        let title = self.title();
        let step = number(running.session.step + 1);
        let steps = number(running.script.steps.len());
        let minutes = u64::try_from(passed).unwrap_or(0);
        let planned = u64::from(running.script.minutes) + u64::from(running.session.extra_minutes);
        let planned = planned.saturating_sub(u64::from(running.session.fewer_minutes));
        let phrase = if self.is_halted() {
            let resume = self.command_word(Command::Resume);
            Phrase::StatusHalted { title, step, steps, minutes, planned, resume }
        } else {
            Phrase::Status { title, step, steps, minutes, planned }
        };
        self.reply(sender, &phrase)
    }

    fn change_language(&mut self, sender: &UserId, rest: &str) -> Result<(), TransactionError> {
        let phrase = match self.people().speech().language_called(rest) {
            Some(language) => {
                self.circle.language = language.clone();
                self.say(Lane::Control, &Phrase::ISpeakThis);
                return Ok(());
            }
            None => Phrase::LanguagesISpeak { languages: self.people().languages() },
        };
        self.reply(sender, &phrase)
    }

    /// Whether counts are shown as a picture too.
    fn switch_pictures(&mut self, sender: &UserId, on: bool) -> Result<(), TransactionError> {
        self.circle.pictures = on;
        let off = self.command_word(Command::PicturesOff);
        let phrase = if on { Phrase::PicturesOn { off } } else { Phrase::PicturesOff };
        self.reply(sender, &phrase)
    }

    fn change_facilitators(
        &mut self,
        sender: &UserId,
        command: Command,
        rest: &str,
    ) -> Result<(), TransactionError> {
        let found = self.people().find(self.tx, &self.circle.members, rest)?;
        let Some(user) = found else {
            let members: Vec<OwnedUserId> =
                self.circle.members.iter().map(|member| member.user.clone()).collect();
            let names = Names(self.names(&members)?);
            return self.reply(sender, &Phrase::NobodyOfThatName { names });
        };
        let name = self.name(&user)?;
        let facilitators = &mut self.circle.facilitators;
        let leads = facilitators.contains(&user);
        if command == Command::HandOver && facilitators.first() != Some(&user) {
            facilitators.retain(|other| *other != user);
            facilitators.insert(0, user);
            self.say(Lane::Control, &Phrase::HandedOver { name });
        } else if leads {
            return self.reply(sender, &Phrase::LeadsAlready { name });
        } else {
            facilitators.push(user);
            self.say(Lane::Control, &Phrase::CoFacilitates { name });
        }
        if self.circle.facilitators.len() > MOST_PEOPLE {
            let members = &self.circle.members;
            let here = |user: &OwnedUserId| members.iter().any(|member| member.user == *user);
            self.circle.facilitators.retain(here);
        }
        self.is_led_anew();
        Ok(())
    }

    /// A command that Kolo does not know.
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
                unknown.near.iter().map(|(_, word)| format!("*!{word}*")).collect();
            Phrase::UnknownCommandNear { typed, near: Words(near.join(" · ")), help }
        };
        self.reply(sender, &phrase)
    }
}

pub(super) fn number(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
