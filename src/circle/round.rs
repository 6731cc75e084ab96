//! A round: the word goes from person to person.
//!
//! The hand-over has two steps. Who has the word lets go of it with one word (`done`, `pass`,
//! `later`); then Kolo names the next. A message alone ends no turn, so a thought may take several.
//! Who is silent or away keeps a place: nobody is passed over unless they or a facilitator say so.
//! How people name each other in a round is in [`super::naming`].

use std::collections::VecDeque;

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::seq::SliceRandom;

use super::{
    row::{Round, State},
    scene::{Place, Running, Scene},
};
use crate::{
    core::{Body, Deed, Destination, Lane, Late, Status, TimerKey, TransactionError, Wait},
    people::Topic,
    script::{First, NextTurn},
    speech::{Heard, Names, Phrase, Word, Words},
};

/// How long somebody may be silent in their turn before they, and a facilitator, are asked in
/// private: four minutes, since a turn in writing takes two to four.
const PATIENCE: SignedDuration = SignedDuration::from_mins(4);

impl Scene<'_, '_> {
    pub fn begin_round(&mut self, first: First, next: NextTurn) -> Result<(), TransactionError> {
        // Who does not take part stands in the order all the same: nobody is shown up by it.
        let (around, asks) = match &self.running {
            Some(running) => (running.session.around(), running.session.care.asks),
            None => return Ok(()),
        };
        // Where people name each other, only who begins is known.
        let begins = match next {
            NextTurn::Order => self.circle.facilitators.clone(),
            NextTurn::Named => self.facilitator(None).into_iter().collect(),
        };
        let (mut order, mut others): (Vec<_>, Vec<_>) = around
            .into_iter()
            .filter(|user| self.circle.is_here(user))
            .partition(|user| first == First::Facilitator && begins.contains(user));
        let leading = &self.circle.facilitators;
        order.sort_by_key(|user| leading.iter().position(|facilitator| facilitator == user));
        others.shuffle(self.tx.chance());
        order.append(&mut others);

        let names = Names(self.names(&order)?);
        let word = |word| Words::from(self.kolo.understanding.primary(word, &self.circle.language));
        let (pass, later) = (word(Word::Pass), word(Word::Later));
        let phrase = if next == NextTurn::Named {
            Phrase::RoundNamed { names, pass, later }
        } else if asks {
            Phrase::RoundOrderQuiet { names, pass, later }
        } else {
            Phrase::RoundOrder { names, pass, later }
        };
        self.say(Lane::Session, &phrase);
        self.ask_around(0, order)
    }

    fn ask_around(
        &mut self,
        question: usize,
        order: Vec<OwnedUserId>,
    ) -> Result<(), TransactionError> {
        let people = self.running.as_ref().map(|running| running.session.people.clone());
        let people = people.unwrap_or_default();
        let queue: VecDeque<_> =
            order.iter().filter(|user| people.contains(user)).cloned().collect();
        if let Some(state) = self.state() {
            *state = State::Round(Round {
                question,
                order,
                holder: None,
                since: None,
                queue,
                later: Vec::new(),
                last_call: false,
                had: Vec::new(),
                naming: Vec::new(),
                quiet: false,
            });
        }
        self.say_round_question()?;
        self.next_turn()
    }

    /// The question of the round.
    pub fn say_round_question(&mut self) -> Result<(), TransactionError> {
        let question = self.round().map_or(0, |round| round.question);
        if let Some(step) = self.step()
            && let Some(asked) = self.step_text(&step).ask.get(question).cloned()
        {
            self.say(Lane::Session, &Phrase::RoundQuestion { question: asked.into() });
        }
        Ok(())
    }

    pub fn round(&mut self) -> Option<&mut Round> {
        match self.state() {
            Some(State::Round(round)) => Some(round),
            _ => None,
        }
    }

    /// Who has the word.
    pub fn holder(&mut self) -> Option<OwnedUserId> {
        self.round().and_then(|round| round.holder.clone())
    }

    /// Gives the word to the next person, or goes on when all have had it.
    pub fn next_turn(&mut self) -> Result<(), TransactionError> {
        self.forget_silence()?;
        let members = self.circle.members.clone();
        let taking_part = self.running.as_ref().map(|run| run.session.people.clone());
        let taking_part = taking_part.unwrap_or_default();
        let now = self.tx.at();
        let Some(round) = self.round() else { return Ok(()) };
        round.lay_down();
        loop {
            let Some(user) = round.queue.pop_front() else {
                if round.last_call || round.later.is_empty() {
                    break;
                }
                round.last_call = true;
                round.queue = std::mem::take(&mut round.later).into();
                continue;
            };
            if !taking_part.contains(&user) {
                continue;
            }
            if members.iter().any(|member| member.user == user) {
                round.had.push(user.clone());
                round.holder = Some(user);
                round.since = Some(now);
                return self.say_whose_turn();
            }
            if !round.last_call {
                round.later.push(user);
            }
        }
        let (next, order) = (round.question + 1, round.order.clone());
        let questions = self.step().map_or(0, |step| self.step_text(&step).ask.len());
        if next < questions { self.ask_around(next, order) } else { self.advance() }
    }

    /// Names the person who has the word, and begins to wait for them.
    pub fn say_whose_turn(&mut self) -> Result<(), TransactionError> {
        let Some(holder) = self.holder() else { return Ok(()) };
        let name = self.name(&holder)?;
        let people = self.running.as_ref().map(|running| running.session.people.clone());
        let people = people.unwrap_or_default();
        let first = self.round().is_some_and(|round| {
            round.order.iter().find(|user| people.contains(user)) == Some(&holder)
        });
        let phrase = if first {
            let done = self.kolo.understanding.primary(Word::Done, &self.circle.language);
            Phrase::FirstTurn { name, done: done.into() }
        } else {
            Phrase::YourTurn { name }
        };
        self.say_whose(&phrase, holder);
        self.wait_for_holder();
        Ok(())
    }

    /// Whose turn it was before, if nobody has heard it yet, nobody needs to hear any more.
    pub fn say_whose(&mut self, phrase: &Phrase, holder: OwnedUserId) {
        let room = self.room();
        let markdown = self.people().speech().say(&self.circle.language, phrase);
        let deed = Deed::Say(Body { markdown, mentions: vec![holder] });
        let (to, status) = (Destination::Room(room.clone()), Status::of("turn", &room));
        self.tx.send_status(Lane::Session, to, deed, Some(&room), status);
    }

    /// Begins to wait for the holder; if they let the word go, only for a moment.
    pub fn wait_for_holder(&mut self) {
        let time = if self.is_quiet() { self.a_moment() } else { PATIENCE };
        self.tx.set_timer(TimerKey::Turn(self.room()), Wait::For(time), Late::Tell);
    }

    pub fn forget_silence(&mut self) -> Result<(), TransactionError> {
        let room = self.room();
        self.tx.cancel_timer(TimerKey::Turn(room.clone()));
        for facilitator in self.circle.facilitators.clone() {
            let silent = |topic: &Topic| matches!(topic, Topic::SilentTurn { circle, .. } if *circle == room);
            self.people().withdraw(self.tx, &facilitator, silent)?;
        }
        Ok(())
    }

    /// The person who has the word wrote, in the circle or in private.
    pub fn holder_wrote(&mut self, heard: &Heard) -> Result<(), TransactionError> {
        if self.is_for_an_earlier_turn() {
            return Ok(());
        }
        if self.is_naming() {
            return self.holder_names(heard);
        }
        // Whoever writes here has the word after all.
        if let Some(round) = self.round() {
            round.quiet = false;
        }
        self.keep_turn(heard)?;
        match heard.whole {
            Some(Word::Pass | Word::Skip) => self.next_turn(),
            Some(Word::Done) => self.holder_has_spoken(),
            Some(Word::Later) => self.put_off_turn(),
            _ if heard.ends_with_done => self.holder_has_spoken(),
            _ => {
                self.wait_for_holder();
                Ok(())
            }
        }
    }

    /// What somebody says in their turn is kept for the circle, if the round gives leave for it.
    fn keep_turn(&mut self, heard: &Heard) -> Result<(), TransactionError> {
        let said = heard.without_done().to_owned();
        let (Some(step), Some(holder)) = (self.step(), self.holder()) else { return Ok(()) };
        let takes_part = self.running.as_ref().is_some_and(|run| run.session.takes_part(&holder));
        let in_private = self.place == Place::Private;
        // Who does not take part is not asked afterwards whether it may be taken home.
        if heard.whole.is_some() || said.is_empty() || in_private || !takes_part {
            return Ok(());
        }
        let event = self.written.as_ref().map(|written| written.event.clone());
        self.keep_written(&step, Some(&holder), event, &said)
    }

    /// The turn comes again after all others. Who asks for it in the last call takes it at the
    /// very end of that call.
    pub fn put_off_turn(&mut self) -> Result<(), TransactionError> {
        let holder = self.holder();
        let takes_part = |run: &Running| holder.is_some_and(|user| run.session.takes_part(&user));
        if self.is_naming() || self.is_quiet() || !self.running.as_ref().is_some_and(takes_part) {
            return self.next_turn();
        }
        if let Some(round) = self.round()
            && let Some(holder) = round.holder.clone()
        {
            let alone = round.nobody_waits();
            round.put_off(&holder);
            if alone {
                return self.leave_word_there();
            }
        }
        self.next_turn()
    }

    /// A facilitator goes on without a silent person. The circle hears that there is a place for
    /// what is added later, and nobody is named.
    pub fn go_on_without_them(&mut self) -> Result<(), TransactionError> {
        self.say(Lane::Session, &Phrase::GoesOnWithout);
        self.next_turn()
    }

    /// There is nobody else whose turn it could be: the word stays where it is, or, if even its
    /// holder is not here, the round is over.
    fn leave_word_there(&mut self) -> Result<(), TransactionError> {
        if let Some(round) = self.round() {
            round.queue.clear();
            round.later.clear();
        }
        if self.holder().is_none_or(|holder| !self.circle.is_here(&holder)) {
            return self.next_turn();
        }
        self.say(Lane::Session, &Phrase::TakeYourTime);
        self.wait_for_holder();
        Ok(())
    }

    /// The holder of the word gives it up. While the session is halted, the next person is named
    /// only when it goes on.
    pub fn let_go_of_turn(&mut self) -> Result<(), TransactionError> {
        if !self.is_halted() {
            return self.next_turn();
        }
        if let Some(round) = self.round() {
            round.lay_down();
        }
        self.forget_silence()
    }

    /// A round goes on after a halt: with its holder if they still have the word and are here.
    pub fn resume_round(&mut self) -> Result<(), TransactionError> {
        match self.holder() {
            Some(holder) if self.circle.is_here(&holder) => match self.is_naming() {
                true => self.ask_who_is_next(),
                false => self.say_whose_turn(),
            },
            Some(_) => self.put_off_turn(),
            None => self.next_turn(),
        }
    }

    /// Somebody wants their turn later. Whether they had one to put off.
    pub fn later(&mut self, user: &OwnedUserId) -> Result<bool, TransactionError> {
        let halted = self.is_halted();
        let keeps_place = !self.is_naming() && !self.is_quiet();
        let Some(round) = self.round() else { return Ok(false) };
        if round.holder.as_ref() == Some(user) {
            if halted {
                round.lay_down();
                if keeps_place {
                    round.put_off(user);
                }
                self.forget_silence()?;
            } else {
                self.put_off_turn()?;
            }
            return Ok(true);
        }
        let waits = round.queue.contains(user);
        if waits && !round.last_call {
            round.queue.retain(|other| other != user);
            round.put_off(user);
        }
        Ok(waits || round.later.contains(user))
    }

    /// The turn has been silent for a while. Only its holder and a facilitator hear of it. If Kolo
    /// itself was away meanwhile (`late`), the person is given the time once more.
    pub fn turn_is_silent(&mut self, late: bool) -> Result<(), TransactionError> {
        if self.is_halted() {
            return Ok(());
        }
        if late {
            self.wait_for_holder();
            return Ok(());
        }
        if self.is_naming() || self.is_quiet() {
            return self.next_turn();
        }
        let Some(holder) = self.holder() else { return Ok(()) };
        let person = self.people().person(self.tx, &holder)?;
        let language = self.people().language(&person);
        let word = |word| Words::from(self.kolo.understanding.primary(word, &language));
        let phrase = Phrase::StillYourTurn {
            done: word(Word::Done),
            later: word(Word::Later),
            pass: word(Word::Pass),
        };
        if self.running.as_ref().is_some_and(|run| run.session.takes_part(&holder)) {
            self.tell(&holder, &phrase)?;
        }
        if let Some(facilitator) = self.facilitator(Some(&holder)) {
            let name = self.name(&holder)?;
            let last = self.round().is_some_and(|round| round.is_last_turn());
            let topic = Topic::SilentTurn { circle: self.room(), holder: holder.clone(), last };
            let phrase = match last {
                true => Phrase::LastTurnIsSilent { name },
                false => Phrase::TurnIsSilent { name },
            };
            self.ask(&facilitator, topic, &phrase)?;
        }
        Ok(())
    }

    /// A facilitator chose to wait.
    pub fn keep_waiting(&mut self, user: &UserId) {
        if self.holder().as_deref() == Some(user) {
            self.wait_for_holder();
        }
    }

    /// Somebody came while a round is going on: they get a place at its end.
    pub fn give_place(&mut self, user: &OwnedUserId) {
        let people = self.running.as_ref().map(|running| running.session.people.clone());
        let people = people.unwrap_or_default();
        if let Some(round) = self.round() {
            round.order.retain(|other| people.contains(other));
        }
        if let Some(round) = self.round()
            && round.holder.as_ref() != Some(user)
            && !round.queue.contains(user)
            && !round.later.contains(user)
            && !round.order.contains(user)
        {
            round.order.push(user.clone());
            round.queue.push_back(user.clone());
        }
    }
}
