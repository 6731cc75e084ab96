//! Votes: one option, a scale, a ranking, or dots.
//!
//! Each vote is an answer under its author's key, as numbers. A facilitator has them counted; then
//! they are erased, and only sums remain, in the session. With fewer than five votes nothing is
//! counted, and nobody hears how many they were. The same vote can be held once more, at once or in
//! a later step, and both counts are shown side by side.

mod ballot;
pub(in crate::circle) mod counts;
mod options;
mod own;
mod picture;
mod showing;

use matrix_sdk::ruma::UserId;

use self::{
    ballot::{Slate, Unclear, kept, read_kept},
    counts::FEWEST_VOTES,
};
use super::answers::count;
use crate::{
    circle::{row::Answer, scene::Scene},
    core::TransactionError,
    people::Topic,
    script::{Ballot, Kind, Options, Script, Step, StepId},
    speech::{Command, Heard, Language, Phrase, Word, Words},
};

/// How many questions a vote asks one person: one, or as many as its scale has statements.
pub(super) fn questions(script: &Script, step: &Step) -> usize {
    let id = statements(script, step);
    script.step_text(&script.source, &id).map_or(0, |text| text.ask.len())
}

/// The step whose questions are asked. A scale that is used again has its statements where it was
/// used first.
fn statements(script: &Script, step: &Step) -> StepId {
    let mut asking = step;
    while let Kind::Vote { ballot: Ballot::Scale(..), options: Options::SameAs(earlier), .. } =
        &asking.kind
    {
        let before = script.steps.iter().take_while(|step| step.id != asking.id);
        match before.into_iter().find(|step| step.id == *earlier) {
            Some(step) => asking = step,
            None => break,
        }
    }
    asking.id.clone()
}

fn ballot_of(step: &Step) -> Option<Ballot> {
    match &step.kind {
        Kind::Vote { ballot, .. } => Some(ballot.clone()),
        _ => None,
    }
}

impl Scene<'_, '_> {
    /// A question of a vote, in the circle's or in somebody's own language.
    fn statement(&self, language: &Language, step: &Step, question: usize) -> String {
        let text = |running: &crate::circle::scene::Running| {
            let id = statements(&running.script, step);
            self.words_of(language, &id).ask.get(question).cloned()
        };
        self.running.as_ref().and_then(text).unwrap_or_default()
    }

    /// What somebody is asked to vote on.
    pub fn ballot(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        pass: Words,
    ) -> Result<Phrase, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let options = self.option_lines(&language, step);
        let question_words = Words(self.statement(&language, step, question));
        let example = Words(self.example(step));
        Ok(match (ballot_of(step), question) {
            (Some(Ballot::Scale(low, high)), 0) => {
                let (low, high) = (u64::from(low), u64::from(high));
                Phrase::VoteScale { question: question_words, low, high, pass }
            }
            (Some(Ballot::Scale(low, high)), _) => {
                let (low, high) = (u64::from(low), u64::from(high));
                Phrase::VoteScaleNext { question: question_words, low, high, pass }
            }
            (Some(Ballot::Rank), _) => {
                Phrase::VoteRank { question: question_words, options, example, pass }
            }
            (Some(Ballot::Dots(dots)), _) => {
                let dots = u64::from(dots);
                Phrase::VoteDots { question: question_words, options, dots, example, pass }
            }
            (Some(Ballot::One) | None, _) => {
                Phrase::VoteOne { question: question_words, options, pass }
            }
        })
    }

    /// A vote as it could be written here.
    fn example(&self, step: &Step) -> String {
        let options = self.option_count(step);
        match ballot_of(step) {
            Some(Ballot::Scale(low, high)) => {
                (u32::from(low) + u32::from(high)).div_ceil(2).to_string()
            }
            Some(Ballot::Rank) => {
                let order = [options].into_iter().chain(1..options);
                order.map(|option| option.to_string()).collect::<Vec<_>>().join(" ")
            }
            Some(Ballot::Dots(1)) | Some(Ballot::One) | None => 2.min(options).to_string(),
            Some(Ballot::Dots(2)) => format!("1 {options}"),
            Some(Ballot::Dots(_)) => format!("1 1 {options}"),
        }
    }

    /// Takes a vote, a pass, or a word about it.
    pub fn voted(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        heard: &Heard,
    ) -> Result<(), TransactionError> {
        match heard.whole {
            Some(Word::Pass | Word::Skip) => return self.passes_vote(user, step, question),
            Some(Word::ForgetIt) => return self.forget_answer(user, step, question),
            _ => {}
        }
        match self.read_vote(user, step, heard.without_done())? {
            Ok(choice) => self.take_vote(user, step, question, &choice),
            Err(unclear) => match heard.whole {
                Some(Word::Done) if self.has_answered(user, step, question)? => {
                    self.answer(user, &Phrase::PassNoted)
                }
                Some(Word::Later | Word::Wait | Word::Done) => {
                    self.answer(user, &Phrase::TakeYourTime)
                }
                _ => self.say_unclear(user, step, unclear),
            },
        }
    }

    /// Whoever passes does not vote, whatever they had voted before.
    fn passes_vote(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<(), TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        if self.tx.has::<Answer>(&key)? {
            self.tx.delete::<Answer>(&key);
            self.answer(user, &Phrase::VoteWithdrawn)?;
        } else {
            self.answer(user, &Phrase::PassNoted)?;
        }
        self.next_question(user, step, question)
    }

    /// Somebody passes in the circle, where no single question is meant.
    pub fn withdraw_votes(&mut self, user: &UserId) {
        if let Some(step) = self.step().filter(|step| ballot_of(step).is_some()) {
            self.erase_answers(user, &step);
        }
    }

    fn read_vote(
        &self,
        user: &UserId,
        step: &Step,
        text: &str,
    ) -> Result<Result<Vec<u32>, Unclear>, TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let Some(ballot) = ballot_of(step) else { return Ok(Err(Unclear::Words)) };
        let understanding = &self.kolo.understanding;
        let mut named = Vec::new();
        for spoken in [&language, &self.circle.language] {
            for (number, option) in (1..).zip(self.options(spoken, step)) {
                named.push((number, understanding.pieces(&option, &language)));
            }
        }
        let slate = Slate { ballot: &ballot, options: self.option_count(step), named };
        Ok(slate.read(&understanding.pieces(text, &language)))
    }

    fn take_vote(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        choice: &[u32],
    ) -> Result<(), TransactionError> {
        let key = Answer::key(&self.circle.room, &step.id, question, user);
        let voted = self.tx.has::<Answer>(&key)?;
        let event = self.written.as_ref().map(|written| written.event.clone());
        let answer = Answer { text: kept(choice), event, ..Answer::default() };
        self.tx.put_owned(user.as_bytes(), &key, &answer)?;
        let stopped = self.is_stopped();
        let Some(gather) = self.gather() else { return Ok(()) };
        let changed = voted && gather.finished.iter().any(|other| other == user);
        gather.told &= voted;
        if !changed && question + 1 < self.questions(step) {
            return match stopped {
                true => self.answer(user, &Phrase::PassNoted),
                false => self.ask_alone(user, step, question + 1),
            };
        }
        self.say_vote_noted(user, step, choice, changed)?;
        if changed { Ok(()) } else { self.finished_alone(user) }
    }

    /// Says what has been understood, so that a misunderstanding is seen.
    fn say_vote_noted(
        &mut self,
        user: &UserId,
        step: &Step,
        choice: &[u32],
        changed: bool,
    ) -> Result<(), TransactionError> {
        let language = self.people().language(&self.people().person(self.tx, user)?);
        let chosen = Words(self.choice_in_words(user, &language, step, choice)?);
        let forget = Words::from(self.kolo.understanding.primary(Word::ForgetIt, &language));
        let left = match ballot_of(step) {
            Some(Ballot::Dots(dots)) => usize::from(dots).saturating_sub(choice.len()),
            _ => 0,
        };
        let phrase = match (changed, left) {
            (_, 1..) => Phrase::VoteDotsLeft { choice: chosen, left: count(left), forget },
            (true, _) => Phrase::VoteChanged { choice: chosen },
            (false, _) => Phrase::VoteNoted { choice: chosen, forget },
        };
        self.answer(user, &phrase)
    }

    fn choice_in_words(
        &self,
        user: &UserId,
        language: &Language,
        step: &Step,
        choice: &[u32],
    ) -> Result<String, TransactionError> {
        if matches!(ballot_of(step), Some(Ballot::Scale(..))) {
            let mut all = Vec::new();
            for question in 0..self.questions(step) {
                let key = Answer::key(&self.circle.room, &step.id, question, user);
                all.push(self.tx.get::<Answer>(&key)?.map_or("–".to_owned(), |vote| vote.text));
            }
            return Ok(all.join(" · "));
        }
        let mut parts: Vec<String> = Vec::new();
        for (at, option) in choice.iter().enumerate() {
            if choice.iter().take(at).any(|before| before == option) {
                continue;
            }
            let words = self.option_line(language, step, *option);
            let times = choice.iter().filter(|other| *other == option).count();
            parts.push(match ballot_of(step) {
                Some(Ballot::Dots(_)) => {
                    let line = Phrase::VoteDotsOn { option: Words(words), dots: count(times) };
                    self.people().speech().say(language, &line)
                }
                _ => words,
            });
        }
        Ok(parts.join(" · "))
    }

    fn say_unclear(
        &mut self,
        user: &UserId,
        step: &Step,
        unclear: Unclear,
    ) -> Result<(), TransactionError> {
        let most = u64::from(self.option_count(step));
        let example = Words(self.example(step));
        let ballot = ballot_of(step);
        let phrase = match (unclear, ballot) {
            (Unclear::NoSuch(number), _) => {
                Phrase::VoteNoSuch { number: u64::from(number), most, example }
            }
            (Unclear::OnlyOne, _) => Phrase::VoteOnlyOne { example },
            (Unclear::Missing(missing), _) => {
                let missing: Vec<String> = missing.iter().map(u32::to_string).collect();
                Phrase::VoteMissing { missing: Words(missing.join(", ")), example }
            }
            (Unclear::Twice(number), _) => Phrase::VoteTwice { number: u64::from(number), example },
            (Unclear::TooMany, Some(Ballot::Dots(dots))) => {
                Phrase::VoteTooManyDots { dots: u64::from(dots), example }
            }
            (Unclear::OffScale | Unclear::Words, Some(Ballot::Scale(low, high))) => {
                Phrase::VoteOffScale { low: u64::from(low), high: u64::from(high), example }
            }
            (Unclear::Words, Some(Ballot::One)) => Phrase::VoteUnclearOne { example },
            _ => Phrase::VoteUnclear { example },
        };
        self.answer(user, &phrase)
    }

    /// Somebody has corrected the message in which they voted.
    pub fn corrects_vote(
        &mut self,
        user: &UserId,
        step: &Step,
        question: usize,
        text: &str,
    ) -> Result<(), TransactionError> {
        match self.read_vote(user, step, text)? {
            Ok(choice) => {
                let key = Answer::key(&self.circle.room, &step.id, question, user);
                if let Some(vote) = self.tx.get::<Answer>(&key)? {
                    let vote = Answer { text: kept(&choice), ..vote };
                    self.tx.put_owned(user.as_bytes(), &key, &vote)?;
                }
                self.say_vote_noted(user, step, &choice, true)
            }
            Err(unclear) => self.say_unclear(user, step, unclear),
        }
    }

    /// The votes for one question, in no telling order.
    fn votes(&self, step: &Step, question: usize) -> Result<Vec<Vec<u32>>, TransactionError> {
        let mut votes = Vec::new();
        for user in self.asked() {
            let key = Answer::key(&self.circle.room, &step.id, question, user);
            votes.extend(self.tx.get::<Answer>(&key)?.map(|vote| read_kept(&vote.text)));
        }
        Ok(votes)
    }

    /// How many have voted on anything, if there are enough to count anything.
    fn enough_votes(&self, step: &Step) -> Result<Option<usize>, TransactionError> {
        let questions = 0..self.questions(step);
        let mut enough = false;
        for question in questions.clone() {
            enough |= self.votes(step, question)?.len() >= FEWEST_VOTES;
        }
        let mut voters = 0;
        for user in self.asked() {
            let key = |question| Answer::key(&self.circle.room, &step.id, question, user);
            for question in questions.clone() {
                if self.tx.has::<Answer>(&key(question))? {
                    voters += 1;
                    break;
                }
            }
        }
        Ok(enough.then_some(voters))
    }

    /// Tells a facilitator that the votes can be counted, or, once, that they are too few.
    pub fn tell_of_vote(&mut self, step: &Step, to: &UserId) -> Result<(), TransactionError> {
        if self.lacks_options(step) {
            return Ok(());
        }
        if let Some(voters) = self.enough_votes(step)? {
            let topic = Topic::WallReady { circle: self.room(), step: step.id.clone() };
            return self.ask(to, topic, &Phrase::VoteReady { count: count(voters) });
        }
        let told = self.gather().is_none_or(|gather| std::mem::replace(&mut gather.scarce, true));
        if told { Ok(()) } else { self.tell_of_too_few_votes(to) }
    }

    fn tell_of_too_few_votes(&mut self, to: &UserId) -> Result<(), TransactionError> {
        let skip = self.command_word(Command::Skip);
        self.tell(to, &Phrase::VoteTooFew { at_least: count(FEWEST_VOTES), skip })
    }
}
