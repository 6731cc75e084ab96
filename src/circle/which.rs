//! Somebody is in several circles, and writes in their private room.
//!
//! A question knows its circle, and so does its answer: the newest question is answered first, and
//! whoever is asked by several is told for which each is. For a command it may not be clear; then
//! Kolo asks, and takes the answer for granted for a while. What halts does not wait for that: it
//! halts every exercise that may be meant.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};

use super::{
    Circles,
    agenda::row::Agenda,
    open_alone,
    row::{Circle, Halt, Session, State},
    scene::Scene,
    written::{STALE, Written},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{Command, Heard, Names, Phrase, Words},
};

/// So long an answer is taken for granted.
const GRANTED: SignedDuration = SignedDuration::from_mins(30);

/// By so many other people one circle is told from another.
const NAMES: usize = 3;

/// The circles that somebody may mean.
pub(super) enum Meant {
    Nothing,
    One(OwnedRoomId),
    Several(Vec<OwnedRoomId>),
}

/// Where to look for the circle of a command.
enum Look {
    /// Where they have the word, or else where something went on last: it is the same everywhere, or
    /// concerns only them.
    Newest,
    /// In everything that goes on around them.
    Sessions,
    /// In what they lead, as far as something goes on there.
    Led,
    /// In what they lead.
    LedOrResting,
    /// In every circle that they are in.
    Within,
}

fn look(command: Option<Command>) -> Look {
    use Command::*;
    match command {
        None => Look::Newest,
        Some(
            Help | Scripts | Leave | Pass | Later | Done | ForgetMe | Language | Ground | Hand,
        ) => Look::Newest,
        Some(Pause | Stop | Hold | Status | Parked | Park | Line | Scribe) => Look::Sessions,
        Some(Support | Agenda | Who | Propose) => Look::Within,
        Some(Next | Back | Skip | Extend | Resume | Shorten | CallBack | VoteAgain) => Look::Led,
        Some(_) => Look::LedOrResting,
    }
}

impl Circles {
    /// The circle that somebody means with a command or a word.
    pub(super) fn meant(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        command: Option<Command>,
    ) -> Result<Meant, TransactionError> {
        let user = &person.user;
        let around = self.sessions_around(tx, user)?;
        let circles: Vec<Circle> = tx.scan::<Circle>()?.into_iter().map(|(_, row)| row).collect();
        let led = || circles.iter().filter(|circle| circle.is_facilitator(user));
        let rooms = match look(command) {
            Look::Newest => Vec::new(),
            Look::Sessions => {
                let mut rooms = around.clone();
                for (_, agenda) in tx.scan::<Agenda>()? {
                    let asking = agenda.asking.as_ref();
                    let asks = asking.is_some_and(|asking| asking.asked.contains(user));
                    if asks && !rooms.contains(&agenda.circle) {
                        rooms.push(agenda.circle);
                    }
                }
                rooms
            }
            Look::Led => {
                let alone = open_alone::place_of(user);
                let led = led().map(|circle| circle.room.clone()).chain(alone);
                led.filter(|room| around.contains(room)).collect()
            }
            Look::LedOrResting => led().map(|circle| circle.room.clone()).collect(),
            Look::Within => {
                let within = |c: &&Circle| c.is_here(user) || c.is_facilitator(user);
                circles.iter().filter(within).map(|circle| circle.room.clone()).collect()
            }
        };
        let granted = person.means.as_ref().filter(|(_, until)| *until > tx.at());
        let granted = granted.filter(|(room, _)| rooms.contains(room));
        Ok(match (rooms.as_slice(), granted) {
            ([], _) => self.circle_of(tx, user)?.map_or(Meant::Nothing, Meant::One),
            ([one], _) => Meant::One(one.clone()),
            (_, Some((room, _))) => Meant::One(room.clone()),
            _ => Meant::Several(rooms),
        })
    }

    /// Somebody to whom a circle offered something alone may choose it by its number; whatever else
    /// they write, it is offered no more. Whoever is called to give support answers that first.
    pub(super) fn chooses_offered(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        circle: &OwnedRoomId,
        heard: &Heard,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        if person.topics.iter().any(|topic| matches!(topic, Topic::SupportCall { .. })) {
            return Ok(Flow::Passed);
        }
        let is_it = |topic: &Topic| matches!(topic, Topic::Offered { circle: of } if of == circle);
        self.people.withdraw(tx, &person.user, is_it)?;
        self.settles(tx, person, circle, written, |scene| scene.choose_offered(&person.user, heard))
    }

    /// Whether somebody has the word in a round.
    pub(super) fn has_the_word(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<bool, TransactionError> {
        let has_word = |state: &State| matches!(state, State::Round(round) if round.holder.as_deref() == Some(user));
        Ok(tx.scan::<Session>()?.iter().any(|(_, session)| has_word(&session.state)))
    }

    /// The exercises that go on around somebody, the newest step first; those that they only lead
    /// come last.
    pub(super) fn sessions_around(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Vec<OwnedRoomId>, TransactionError> {
        let mut found = Vec::new();
        for (_, session) in tx.scan::<Session>()? {
            let circle = tx.get::<Circle>(session.circle.as_bytes())?;
            let leads = circle.is_some_and(|circle| circle.is_facilitator(user));
            let concerned = session.around().iter().any(|other| other == user);
            let has_word = matches!(&session.state, State::Round(round)
                if round.holder.as_deref() == Some(user));
            if concerned || leads {
                found.push((has_word, concerned, session.step_started, session.circle));
            }
        }
        found.sort_by_key(|(has_word, concerned, since, _)| {
            std::cmp::Reverse((*has_word, *concerned, *since))
        });
        Ok(found.into_iter().map(|(_, _, _, circle)| circle).collect())
    }

    /// The exercise that concerns somebody: where they have the word, or else where a step began
    /// last.
    pub(super) fn newest_session_of(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Option<OwnedRoomId>, TransactionError> {
        Ok(self.sessions_around(tx, user)?.into_iter().next())
    }

    /// The circle that somebody is taken to mean where it makes no great difference: that of an
    /// exercise, or one that they lead, or one that they are in.
    pub(super) fn circle_of(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
    ) -> Result<Option<OwnedRoomId>, TransactionError> {
        if let Some(room) = self.newest_session_of(tx, user)? {
            return Ok(Some(room));
        }
        let circles: Vec<Circle> = tx.scan::<Circle>()?.into_iter().map(|(_, row)| row).collect();
        let led = circles.iter().find(|circle| circle.is_facilitator(user));
        let within = circles.iter().find(|circle| circle.is_here(user));
        Ok(led.or(within).map(|circle| circle.room.clone()))
    }

    /// Asks which circle is meant with what somebody has written.
    pub(super) fn ask_which(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        rooms: &[OwnedRoomId],
        said: &str,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let Some((circle, others)) = rooms.split_first() else { return Ok(Flow::Passed) };
        let mut choices = Vec::new();
        for (at, room) in rooms.iter().enumerate() {
            let words = self.words_for(tx, person, room)?;
            choices.push(format!("{} {}", at + 1, words.0));
        }
        let is_old = |topic: &Topic| matches!(topic, Topic::WhichCircle { .. });
        self.people.withdraw(tx, &person.user, is_old)?;
        let (circle, others, said) = (circle.clone(), others.to_vec(), said.to_owned());
        let (written, until) = (written.at, tx.at().saturating_add(STALE).unwrap_or(tx.at()));
        let topic = Topic::WhichCircle { circle, others, said, written, until };
        self.people.remember(tx, &person.user, topic)?;
        let choices = Words(choices.join("\n"));
        self.people.answer(tx, &person.user, &Phrase::WhichCircle { choices })?;
        Ok(Flow::Taken)
    }

    /// How a circle is told from another: rooms have no names that Kolo knows.
    fn words_for(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        room: &OwnedRoomId,
    ) -> Result<Words, TransactionError> {
        let language = self.people.language(person);
        let Some(scene) = self.scene(tx, room)? else { return Ok(Words(String::new())) };
        if scene.is_of_one() {
            let title = scene.title_for(&person.user)?;
            let phrase = Phrase::WhichAlone { title };
            return Ok(Words(self.people.speech().say(&language, &phrase)));
        }
        let name = match scene.circle.facilitators.first().cloned() {
            Some(facilitator) => scene.name(&facilitator)?,
            None => String::new(),
        };
        let leads = scene.circle.facilitators.first();
        let others = scene.circle.members.iter().map(|member| &member.user);
        let others = others.filter(|user| **user != person.user && Some(*user) != leads);
        let some: Vec<OwnedUserId> = others.take(NAMES).cloned().collect();
        let names = Names(scene.names(&some)?);
        let title = match scene.running {
            Some(_) => Some(scene.title_for(&person.user)?),
            None => None,
        };
        let phrase = match title {
            Some(title) if some.is_empty() => Phrase::WhichRunningTwo { title, name },
            Some(title) => Phrase::WhichRunning { title, name, names },
            None if some.is_empty() => Phrase::WhichRestingTwo { name },
            None => Phrase::WhichResting { name, names },
        };
        Ok(Words(self.people.speech().say(&language, &phrase)))
    }

    /// Somebody says which circle they mean: what they wrote is done there.
    pub(super) fn says_which(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        topic: &Topic,
        heard: &Heard,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let Topic::WhichCircle { circle, others, said, written: said_at, until } = topic else {
            return Ok(Flow::Passed);
        };
        if *until < tx.at() {
            self.people.withdraw(tx, &person.user, |other| other == topic)?;
            return Ok(Flow::Passed);
        }
        let Some(number) = heard.number else { return Ok(Flow::Passed) };
        let at = usize::try_from(number).unwrap_or(0);
        let room = match at.checked_sub(2) {
            None if at == 1 => Some(circle),
            None => None,
            Some(at) => others.get(at),
        };
        let Some(room) = room.cloned() else { return Ok(Flow::Passed) };
        self.people.withdraw(tx, &person.user, |other| other == topic)?;
        let circle = self.words_for(tx, person, &room)?;
        let mut person = self.people.person(tx, &person.user)?;
        person.means = Some((room, tx.at().saturating_add(GRANTED).unwrap_or(tx.at())));
        self.people.save(tx, &person)?;
        self.people.answer(tx, &person.user, &Phrase::MeansThis { circle })?;
        let written = Written { at: *said_at, ..written.clone() };
        self.in_private(tx, person, said, &written)
    }

    /// What halts is not asked about: every exercise that may be meant halts. None of them ends.
    pub(super) fn halt_all(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        rooms: &[OwnedRoomId],
        command: Command,
        written: &Written,
    ) -> Result<Flow, TransactionError> {
        let mut titles = Vec::new();
        for room in rooms {
            let words = self.words_for(tx, person, room)?;
            self.in_place(tx, room, &person.user, written, |scene| {
                if scene.is_for_an_earlier_session() {
                    return Ok(());
                }
                titles.push(words.0);
                if scene.running.is_none() {
                    return scene.withdraw_priorities().map(drop);
                }
                match command {
                    Command::Hold => scene.hold_still(),
                    Command::Stop => scene.halt(Halt::Stop),
                    _ => scene.halt(Halt::Pause),
                }
            })?;
        }
        if !titles.is_empty() {
            let titles = Words(titles.join(" · "));
            self.people.answer(tx, &person.user, &Phrase::AllHalted { titles })?;
        }
        Ok(Flow::Taken)
    }

    /// Somebody whom several circles ask has answered one of them: they are told which, and the
    /// question of the other, if it is still open, is asked once more.
    pub(super) fn tell_which(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        answered: &Topic,
        title: Option<Words>,
    ) -> Result<(), TransactionError> {
        let elsewhere = |topic: &&Topic| {
            let numbers = matches!(
                topic,
                Topic::WhichCircle { .. } | Topic::Offered { .. } | Topic::OpenAlone { .. }
            );
            topic.circle() != answered.circle() && !numbers
        };
        let mut others = person.topics.iter().rev().filter(elsewhere);
        let (Some(title), Some(_)) = (title, others.clone().next()) else { return Ok(()) };
        self.people.answer(tx, &person.user, &Phrase::WentTo { title })?;
        let asks = |topic: &&Topic| matches!(topic, Topic::Answer { .. });
        let Some(Topic::Answer { circle, question, .. }) = others.find(asks) else {
            return Ok(());
        };
        let mut finished = true;
        if let Some(of) = answered.circle()
            && let Some(mut scene) = self.scene(tx, of)?
        {
            finished = scene.waits_for_nothing_of(&person.user);
        }
        if finished {
            let question = *question;
            self.with(tx, circle, |scene| scene.ask_that_again(&person.user, question))?;
        }
        Ok(())
    }
}

impl Scene<'_, '_> {
    /// Whether somebody has finished with what they were asked alone.
    fn waits_for_nothing_of(&mut self, user: &UserId) -> bool {
        self.gather().is_none_or(|gather| gather.finished.iter().any(|other| other == user))
    }

    /// Asks somebody a question of the step once more, unless they have finished with it.
    pub fn ask_that_again(
        &mut self,
        user: &UserId,
        question: usize,
    ) -> Result<(), TransactionError> {
        if self.is_halted() || self.waits_for_nothing_of(user) {
            return Ok(());
        }
        match self.step() {
            Some(step) => self.ask_alone(user, &step, question),
            None => Ok(()),
        }
    }

    /// Before a question: of which exercise it is, if another circle asks the person something too.
    pub fn with_its_title(
        &self,
        person: &Person,
        markdown: String,
    ) -> Result<String, TransactionError> {
        let elsewhere = |topic: &Topic| {
            topic.circle().is_some_and(|circle| *circle != self.circle.room)
                && !matches!(topic, Topic::WhichCircle { .. } | Topic::Offered { .. })
        };
        if self.running.is_none() || !person.topics.iter().any(elsewhere) {
            return Ok(markdown);
        }
        let Some(facilitator) = self.circle.facilitators.first() else { return Ok(markdown) };
        let (title, name) = (self.title_for(&person.user)?, self.name(facilitator)?);
        let language = self.people().language(person);
        let phrase = match self.is_of_one() {
            true => Phrase::WhichAlone { title },
            false => Phrase::AboutCircle { title, name },
        };
        let head = self.people().speech().say(&language, &phrase);
        Ok(format!("{head}\n\n{markdown}"))
    }
}
