//! What somebody writes in their private room, as far as it is about a circle.

use matrix_sdk::ruma::{OwnedRoomId, UserId};

use super::{
    Circles,
    scene::{Place, Scene},
    which::Meant,
    written::Written,
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{Consent, Person, Topic},
    speech::{Asked, Command, Heard, Language, Phrase, Word, Words},
};

impl Circles {
    pub(super) fn in_private(
        &self,
        tx: &mut Transaction<'_>,
        person: Person,
        text: &str,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let (language, heard) = self.people.heard_alone(&self.understanding, &person, text);
        let asked = self.understanding.command(text, &language);
        let asked = asked.or_else(|| self.asks_directory(&person, text, &language));
        match heard.whole {
            Some(Word::Support) => return self.calls_for_support(tx, &person),
            Some(Word::Ground) => return self.grounds_alone(tx, &person),
            // Where nothing else can be meant, it is what Kolo asks again.
            Some(Word::Stop | Word::Pause)
                if self.sessions_around(tx, &person.user)?.is_empty()
                    && self.people.stops_asking_again(tx, &person)? == Flow::Taken =>
            {
                return Ok(Flow::Taken);
            }
            Some(Word::ForgetIt) if self.takes_call_back(tx, &person)? == Flow::Taken => {
                return Ok(Flow::Taken);
            }
            _ => {}
        }
        let word = match heard.whole {
            Some(Word::Pause) => Some(Command::Pause),
            Some(Word::Stop) => Some(Command::Stop),
            Some(Word::Hold) => Some(Command::Hold),
            Some(Word::Help) => Some(Command::Help),
            _ => None,
        };
        if asked.is_some() || word.is_some() {
            let command = asked.as_ref().and_then(|asked| asked.command.as_ref().ok()).copied();
            let command = command.or(word);
            match (self.meant(tx, &person, command)?, command) {
                (Meant::One(room), _) => {
                    return self.in_place(tx, &room, &person.user, written, |scene| match &asked {
                        Some(Asked { command: Ok(command), rest }) => {
                            scene.command(&person.user, *command, rest)
                        }
                        Some(Asked { command: Err(unknown), .. }) => {
                            scene.unknown_command(&person.user, unknown)
                        }
                        None => scene.word(&person.user, &heard).map(drop),
                    });
                }
                (Meant::Several(rooms), Some(halts))
                    if matches!(halts, Command::Pause | Command::Stop | Command::Hold) =>
                {
                    return self.halt_all(tx, &person, &rooms, halts, written);
                }
                (Meant::Several(rooms), _) => {
                    return self.ask_which(tx, &person, &rooms, text, written);
                }
                (Meant::Nothing, _) => {}
            }
        }
        if asked.is_some() || person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        if self.opens_alone(tx, &person, &heard, written)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        let room = self.circle_of(tx, &person.user)?;
        if self.takes_back(tx, &person, &heard)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        if self.hands_to(tx, &person, &heard)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        if self.changes_kept_form(tx, &person, room.as_ref(), &heard, written)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        for topic in person.topics.iter().rev() {
            let title = self.title_of(tx, &person, topic)?;
            if self.answers(tx, &person, topic, &heard, written)? == Flow::Taken {
                self.tell_which(tx, &person, topic, title)?;
                self.asks_what_waits(tx, &person, topic, &heard)?;
                return Ok(Flow::Taken);
            }
        }
        match room {
            Some(room) => {
                let mut taken = false;
                self.in_place(tx, &room, &person.user, written, |scene| {
                    taken = scene.said_alone(&person.user, &heard)?;
                    Ok(())
                })?;
                Ok(if taken { Flow::Taken } else { Flow::Passed })
            }
            None => Ok(Flow::Passed),
        }
    }

    /// "who helps with relocation", in words and without the mark of a command; not where any words
    /// are an answer. Whoever checks entries goes from one to the next so.
    fn asks_directory(&self, person: &Person, text: &str, language: &Language) -> Option<Asked> {
        let open = person.topics.iter().rev().find(|topic| topic.is_open_question());
        if open.is_some_and(|topic| !matches!(topic, Topic::CheckEntry { .. })) {
            return None;
        }
        let asked = self.understanding.command(&format!("!{}", text.trim()), language)?;
        let directory = [Command::Who, Command::Propose, Command::Checked];
        let command = asked.command.as_ref().ok();
        command.is_some_and(|command| directory.contains(command)).then_some(asked)
    }

    /// The exercise that a topic is about, if it is about one that runs.
    fn title_of(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
    ) -> Result<Option<Words>, TransactionError> {
        let about = matches!(topic, Topic::Answer { .. } | Topic::TakePart { .. });
        if !about && !topic.is_about_leading() {
            return Ok(None);
        }
        let Some(circle) = topic.circle() else { return Ok(None) };
        match self.scene(tx, circle)? {
            Some(scene) if scene.running.is_some() => Ok(Some(scene.title_for(&person.user)?)),
            _ => Ok(None),
        }
    }

    /// Acts in a circle for what was written in private.
    pub(super) fn in_place(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        user: &UserId,
        written: &Written,
        act: impl FnOnce(&mut Scene<'_, '_>) -> Result<(), TransactionError>,
    ) -> Result<Flow, TransactionError> {
        self.with(tx, room, |scene| {
            scene.place = Place::Private;
            scene.written = Some(written.clone());
            scene.is_within_reach(user);
            act(scene)
        })
    }

    /// Acts in a circle, which says whether what was written was meant for it.
    pub(super) fn settles(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        circle: &OwnedRoomId,
        written: &Written,
        act: impl FnOnce(&mut Scene<'_, '_>) -> Result<bool, TransactionError>,
    ) -> Result<Flow, TransactionError> {
        let mut taken = false;
        self.in_place(tx, circle, &person.user, written, |scene| {
            taken = act(scene)?;
            Ok(())
        })?;
        Ok(if taken { Flow::Taken } else { Flow::Passed })
    }

    /// Whether the step whose time has passed is still the one that runs: a facilitator wanted to
    /// go on, and could not. What they answer next is about that too.
    fn is_still_there(
        &self,
        tx: &mut Transaction<'_>,
        topic: &Topic,
    ) -> Result<bool, TransactionError> {
        let Topic::StepTime { circle, step } = topic else { return Ok(false) };
        let scene = self.scene(tx, circle)?;
        let gathers = scene.map(|mut scene| (scene.gather().is_some(), scene.step()));
        Ok(gathers.is_some_and(|(gathers, now)| gathers && now.is_some_and(|it| it.id == *step)))
    }

    fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
        heard: &Heard,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        match topic {
            Topic::Answer { circle, step, question } => {
                self.in_place(tx, circle, &person.user, written, |scene| {
                    scene.answered(&person.user, step, *question, heard)
                })
            }
            Topic::PoolReady { circle, step }
            | Topic::VoteOptions { circle, step }
            | Topic::Bring { circle, step } => {
                let mut taken = false;
                self.in_place(tx, circle, &person.user, written, |scene| {
                    taken = match topic {
                        Topic::PoolReady { .. } => scene.sifts(&person.user, step, heard)?,
                        Topic::Bring { .. } => scene.wrote_material(&person.user, step, heard)?,
                        _ => scene.wrote_options(&person.user, step, heard)?,
                    };
                    Ok(())
                })?;
                Ok(if taken { Flow::Taken } else { Flow::Passed })
            }
            Topic::Promise { .. }
            | Topic::Again { .. }
            | Topic::WhichPlace { .. }
            | Topic::CheckIn { .. }
            | Topic::BeBuddies { .. }
            | Topic::BuddiesGoOn { .. }
            | Topic::BeContact { .. }
            | Topic::StillContact { .. }
            | Topic::SameContact { .. }
            | Topic::MyHours { .. }
            | Topic::Called { .. }
            | Topic::Drill { .. }
            | Topic::Review { .. }
            | Topic::AbsenceRule { .. }
            | Topic::BeNamed { .. }
            | Topic::ConfirmOffer { .. }
            | Topic::OfferedPlan { .. }
            | Topic::AgreeToView { .. }
            | Topic::JourneyCheck { .. }
            | Topic::Waypoint
            | Topic::ConfirmChain { .. }
            | Topic::BeInChain { .. }
            | Topic::SafeWord { .. }
            | Topic::Level { .. }
            | Topic::Card { .. }
            | Topic::AreYouThere => Ok(Flow::Passed),
            Topic::Hand { .. } => self.answers_about_hand(tx, person, topic, heard, written),
            Topic::OpenAlone { .. } => self.chooses_alone(tx, person, topic, heard, written),
            Topic::OnOwn { circle } => self
                .settles(tx, person, circle, written, |scene| scene.goes_on(&person.user, heard)),
            Topic::Priorities { circle } => {
                self.in_place(tx, circle, &person.user, written, |scene| {
                    scene.prioritised(&person.user, heard)
                })
            }
            Topic::WhoWithWhom { circle, .. } => {
                self.in_place(tx, circle, &person.user, written, |scene| {
                    scene.said_who_goes_with_whom(&person.user, heard)
                })
            }
            Topic::Leaving { circle } => self.left_with(tx, person, circle, heard),
            Topic::Contact { .. } => self.contact(tx, person, topic, heard),
            Topic::Harvest { circle } | Topic::Unanswered { circle } => {
                let mut taken = false;
                self.in_place(tx, circle, &person.user, written, |scene| {
                    taken = scene.harvest_chosen(&person.user, topic, heard)?;
                    Ok(())
                })?;
                Ok(if taken { Flow::Taken } else { Flow::Passed })
            }
            Topic::TakeHome { circle } => {
                let mut taken = false;
                self.in_place(tx, circle, &person.user, written, |scene| {
                    taken = scene.takes_home(&person.user, heard)?;
                    Ok(())
                })?;
                Ok(if taken { Flow::Taken } else { Flow::Passed })
            }
            Topic::TakeOut { circle } => {
                self.in_place(tx, circle, &person.user, written, |scene| {
                    scene.wishes_out(&person.user, heard)
                })
            }
            Topic::CheckEntry { circle, entry, draft } => {
                self.settles(tx, person, circle, written, |scene| {
                    scene.said_how_to_reach(&person.user, entry, draft.as_ref(), heard)
                })
            }
            Topic::Propose { circle, number, part } => {
                self.settles(tx, person, circle, written, |scene| {
                    scene.said_of_own_proposal(&person.user, *number, *part, heard)
                })
            }
            Topic::Proposed { circle, number } => {
                self.settles(tx, person, circle, written, |scene| {
                    scene.said_of_proposal(&person.user, *number, heard)
                })
            }
            Topic::Offered { circle } => self.chooses_offered(tx, person, circle, heard, written),
            Topic::WhichCircle { .. } => self.says_which(tx, person, topic, heard, written),
            Topic::TakePart { circle } => self.settles(tx, person, circle, written, |scene| {
                scene.says_whether(&person.user, heard)
            }),
            Topic::BeSupport { circle, by } => {
                let flow = self.settles(tx, person, circle, written, |scene| {
                    scene.answers_to_be_support(&person.user, by, heard)
                })?;
                if flow == Flow::Taken {
                    self.people.withdraw(tx, &person.user, |other| other == topic)?;
                }
                Ok(flow)
            }
            Topic::SupportCall { circle, person: caller } => {
                let flow = self.settles(tx, person, circle, written, |scene| {
                    scene.answers_call(&person.user, caller, heard)
                })?;
                if flow == Flow::Taken {
                    self.people.withdraw(tx, &person.user, |other| other == topic)?;
                }
                Ok(flow)
            }
            Topic::SilentTurn { circle, .. }
            | Topic::StepTime { circle, .. }
            | Topic::WallReady { circle, .. } => {
                let mut taken = false;
                self.in_place(tx, circle, &person.user, written, |scene| {
                    taken = scene.chosen(&person.user, topic, heard)?;
                    Ok(())
                })?;
                if !taken {
                    return Ok(Flow::Passed);
                }
                if heard.number == Some(1) && self.is_still_there(tx, topic)? {
                    return Ok(Flow::Taken);
                }
                self.people.withdraw(tx, &person.user, |other| other == topic)?;
                Ok(Flow::Taken)
            }
        }
    }
}

impl Scene<'_, '_> {
    /// Somebody who takes part wrote in private, and no question was open. The person whose turn it
    /// is may give up the word here too; but what is meant for the circle has to stand there.
    fn said_alone(&mut self, user: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        let takes_part =
            self.running.as_ref().is_some_and(|running| running.session.takes_part(user));
        let lets_go = [Word::Pass, Word::Skip, Word::Later, Word::Done];
        if self.has_let_go(user) && heard.whole.is_some_and(|word| lets_go.contains(&word)) {
            return self.answer(user, &Phrase::PassNoted).map(|()| true);
        }
        let has_word = self.holder().as_deref() == Some(user) && !self.is_quiet();
        let speaks = self.speaker().as_deref() == Some(user);
        if takes_part && let Some(thought) = self.kolo.understanding.parked(&heard.text) {
            return self.park(user, thought).map(|()| true);
        }
        match heard.whole {
            Some(Word::Pass | Word::Skip) if takes_part => self.pass(user)?,
            None if has_word && self.is_naming() && !self.is_halted() => {
                self.holder_names(heard)?;
            }
            Some(Word::Review) if takes_part => self.show_own(user)?,
            Some(Word::Later) if takes_part => self.put_off(user)?,
            Some(Word::Done) if speaks => self.pass(user)?,
            Some(Word::Hand) if takes_part => self.raise_hand(user)?,
            Some(Word::ForgetIt) if takes_part && self.unpark(user)? => {}
            Some(Word::Done) if has_word => {
                self.answer(user, &Phrase::PassNoted)?;
                self.has_spoken()?;
            }
            None if (has_word || speaks) && heard.number.is_none() => {
                self.answer(user, &Phrase::TurnIsInCircle)?;
            }
            _ if takes_part => self.answer(user, &Phrase::TooLate)?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}
