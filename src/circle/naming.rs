//! A round in which whoever has spoken names who comes next.
//!
//! The word stays with who has spoken until they have named somebody, so that there is always one
//! who has it. Whoever does not name anybody, by a word or by silence, leaves it to the lot.
//!
//! Who may be named are all who have not had the word yet, also those who let their turn go in
//! private or do not take part. Whoever is named is given the word in the same words. If they do not
//! take it, nobody asks them and no facilitator hears of it: the word goes on after a moment that is
//! drawn by lot, and a pass in private is held back for such a moment too. So the circle cannot tell
//! who has said "not yet" from who has passed.

use std::ops::RangeInclusive;

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};
use rand::Rng;

use super::scene::{Running, Scene};
use crate::{
    core::{Lane, Late, TimerKey, TransactionError, Wait},
    script::{Kind, NextTurn},
    speech::{Heard, Phrase, Word, Words, plain},
};

/// So many seconds the word lies with somebody who lets it go: long enough to have read it and to
/// have passed, and much shorter than anybody is waited for.
const MOMENT: RangeInclusive<i64> = 20..=60;

impl Scene<'_, '_> {
    /// Whether the holder of the word lets it go without a word in the circle.
    pub fn is_quiet(&mut self) -> bool {
        self.round().is_some_and(|round| round.quiet)
    }

    /// Whether somebody who writes in private lets go of the word that lies with them.
    pub fn has_let_go(&mut self, user: &UserId) -> bool {
        self.is_alone() && self.is_quiet() && self.holder().as_deref() == Some(user)
    }

    /// How long the word lies with somebody who lets it go.
    pub fn a_moment(&mut self) -> SignedDuration {
        SignedDuration::from_secs(self.tx.chance().random_range(MOMENT))
    }

    /// Whether people name each other in the step that runs.
    fn names_each_other(&self) -> bool {
        let named = |kind: &Kind| matches!(kind, Kind::Round { next: NextTurn::Named, .. });
        self.step().is_some_and(|step| named(&step.kind))
    }

    /// The holder passes in private. Where people name each other the word lies with them for a
    /// moment, as with somebody who does not take part.
    pub fn passes_in_private(&mut self) -> Result<(), TransactionError> {
        if self.is_quiet() {
            return Ok(());
        }
        if !self.names_each_other() || self.is_naming() {
            return self.let_go_of_turn();
        }
        let now = self.tx.at();
        let since = self.round().and_then(|round| round.since).unwrap_or(now);
        let left = self.a_moment() - now.duration_since(since);
        let halted = self.is_halted();
        if !halted && !left.is_positive() {
            return self.next_turn();
        }
        if let Some(round) = self.round() {
            round.quiet = true;
        }
        if !halted {
            self.tx.set_timer(TimerKey::Turn(self.room()), Wait::For(left), Late::Tell);
        }
        Ok(())
    }

    /// Somebody says yes to taking part while the word lies with them.
    pub fn takes_the_word(&mut self, user: &UserId) -> Result<(), TransactionError> {
        if let Some(round) = self.round() {
            round.quiet = false;
        }
        if self.is_halted() {
            return Ok(());
        }
        self.wait_for_holder();
        let phrase = Phrase::StillYourTurn {
            done: self.word_for(user, Word::Done)?,
            later: self.word_for(user, Word::Later)?,
            pass: self.word_for(user, Word::Pass)?,
        };
        self.answer(user, &phrase)
    }

    /// Whether the holder of the word has spoken and is asked who comes next.
    pub fn is_naming(&mut self) -> bool {
        self.round().is_some_and(|round| !round.naming.is_empty())
    }

    /// The holder says that they have spoken. While the session is halted, the next person is named
    /// only when it goes on.
    pub fn has_spoken(&mut self) -> Result<(), TransactionError> {
        if self.is_halted() || self.is_naming() {
            return self.let_go_of_turn();
        }
        self.holder_has_spoken()
    }

    /// The holder has spoken: they name the next, or the word goes on in its order.
    pub fn holder_has_spoken(&mut self) -> Result<(), TransactionError> {
        let named = self.names_each_other();
        let members = self.circle.members.clone();
        let around = self.running.as_ref().map(|run| run.session.around()).unwrap_or_default();
        let Some(round) = self.round().filter(|_| named) else { return self.next_turn() };
        let here = |user: &&OwnedUserId| members.iter().any(|member| member.user == **user);
        let late = around.iter().filter(|user| !round.order.contains(user));
        let left = round.order.iter().chain(late).filter(here);
        let mut left: Vec<OwnedUserId> =
            left.filter(|user| !round.had.contains(user)).cloned().collect();
        if round.last_call || round.queue.is_empty() || left.len() < 2 {
            return self.next_turn();
        }
        left.sort();
        if let Some(round) = self.round() {
            round.naming = left;
        }
        self.ask_who_is_next()
    }

    /// Lists who has not spoken yet, and waits for the holder to name one of them.
    pub fn ask_who_is_next(&mut self) -> Result<(), TransactionError> {
        let Some(holder) = self.holder() else { return Ok(()) };
        let (name, list) = (self.name(&holder)?, self.lines_of_naming()?);
        let pass = self.kolo.understanding.primary(Word::Pass, &self.circle.language);
        let phrase = Phrase::WhoIsNext { name, list, pass: pass.into() };
        self.say_whose(&phrase, holder);
        self.wait_for_holder();
        Ok(())
    }

    /// Those who may be named, with numbers.
    fn lines_of_naming(&mut self) -> Result<Words, TransactionError> {
        let naming = self.round().map(|round| round.naming.clone()).unwrap_or_default();
        let mut lines = Vec::new();
        for (number, option) in (1..).zip(self.names(&naming)?) {
            let line = Phrase::VoteOption { number, option };
            lines.push(self.people().speech().say(&self.circle.language, &line));
        }
        Ok(Words(lines.join(" · ")))
    }

    /// The holder, who has spoken, writes: a name or a number of those who have not, a word that
    /// leaves it to the lot, or something else, which is between people.
    pub fn holder_names(&mut self, heard: &Heard) -> Result<(), TransactionError> {
        let lot = [Word::Pass, Word::Skip, Word::Later, Word::Done];
        if heard.whole.is_some_and(|word| lot.contains(&word)) || heard.ends_with_done {
            return self.next_turn();
        }
        if let Some(number) = heard.number {
            let at = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
            let named = self.round().and_then(|round| round.naming.get(at).cloned());
            return match named {
                Some(user) => self.give_word_to(&user),
                None => self.ask_who_is_next(),
            };
        }
        let Some(user) = self.named_in(&heard.text)? else {
            self.wait_for_holder();
            return Ok(());
        };
        if self.round().is_some_and(|round| round.naming.contains(&user)) {
            return self.give_word_to(&user);
        }
        let phrase = Phrase::HasHadTheWord { name: self.name(&user)? };
        self.say(Lane::Session, &phrase);
        self.ask_who_is_next()
    }

    /// The one whose name is written, or stands alone among other words.
    fn named_in(&self, text: &str) -> Result<Option<OwnedUserId>, TransactionError> {
        if let Some(user) = self.people().find(self.tx, &self.circle.members, text)? {
            return Ok(Some(user));
        }
        let text = format!(" {} ", words_of(text));
        let mut named = Vec::new();
        for member in &self.circle.members {
            let name = words_of(&self.name(&member.user)?);
            let account = words_of(member.user.localpart());
            let called = [name, account].into_iter().filter(|name| !name.is_empty());
            if called.into_iter().any(|name| text.contains(&format!(" {name} "))) {
                named.push(member.user.clone());
            }
        }
        Ok(if named.len() == 1 { named.pop() } else { None })
    }

    /// The word goes to who was named. If they have let it go before, or do not take part, nobody
    /// waits for them.
    fn give_word_to(&mut self, user: &OwnedUserId) -> Result<(), TransactionError> {
        if !self.circle.is_here(user) {
            return self.next_turn();
        }
        self.forget_silence()?;
        let takes_part = |run: &Running| run.session.takes_part(user);
        let takes_part = self.running.as_ref().is_some_and(takes_part);
        let now = self.tx.at();
        if let Some(round) = self.round() {
            let waits = round.queue.contains(user) || round.later.contains(user);
            round.queue.retain(|other| other != user);
            round.later.retain(|other| other != user);
            round.lay_down();
            round.had.push(user.clone());
            round.holder = Some(user.clone());
            round.since = Some(now);
            round.quiet = !(waits && takes_part);
        }
        self.say_whose_turn()
    }
}

/// The words of a text, without marks and capitals, with one space between them.
fn words_of(text: &str) -> String {
    let words = plain(text);
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
