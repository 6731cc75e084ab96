//! Votes: one option, a scale, a ranking, or dots.
//!
//! Each vote is an answer under its author's key, as numbers. A facilitator has them counted; then
//! they are erased, and only sums remain, in the session. With fewer than five votes nothing is
//! counted, and nobody hears how many they were. The same vote can be held once more, at once or in
//! a later step, and both counts are shown side by side.

mod again;
mod ballot;
pub(in crate::circle) mod counts;
mod options;
mod own;
mod picture;
mod showing;

pub(in crate::circle) use again::again_question;

use matrix_sdk::ruma::UserId;

use self::{
    ballot::{MOST_OPTIONS, Slate, Unclear, kept, read_kept},
    counts::FEWEST_VOTES,
};
use super::answers::count;
use crate::{
    circle::{row::Answer, scene::Scene},
    core::TransactionError,
    people::Topic,
    script::{Ballot, Kind, Options, Script, Step},
    speech::{Command, Heard, Language, List, Phrase, Word, Words},
};

/// How many questions a vote asks one person at most: one, as many as its scale has statements, or
/// one for each thing that is gone through.
pub(super) fn questions(script: &Script, step: &Step) -> usize {
    let asking = asking(script, step);
    if goes_through(asking) {
        return MOST_OPTIONS;
    }
    script.step_text(&script.source, &asking.id).map_or(0, |text| text.ask.len())
}

/// The step whose questions are asked. A vote that is repeated without a question of its own, or
/// with the numbers of a scale, asks those of the first.
pub(in crate::circle) fn asking<'a>(script: &'a Script, step: &'a Step) -> &'a Step {
    let mut asking = step;
    while let Kind::Vote { ballot, options: Options::SameAs(earlier), .. } = &asking.kind {
        let own = script.step_text(&script.source, &asking.id);
        let silent = own.is_none_or(|text| text.ask.is_empty());
        let mut before = script.steps.iter().take_while(|step| step.id != asking.id);
        match before.find(|step| step.id == *earlier) {
            Some(first) if silent || matches!(ballot, Ballot::Scale(..)) || goes_through(first) => {
                asking = first;
            }
            _ => break,
        }
    }
    asking
}

/// Whether a vote goes through what was gathered in an earlier step.
fn goes_through(step: &Step) -> bool {
    matches!(step.kind, Kind::Vote { options: Options::Each(_), .. })
}

/// Whether everybody gets their own numbers back: where a scale has several statements.
pub(in crate::circle) fn gives_own_charts(script: &Script, step: &Step) -> bool {
    matches!(ballot_of(step), Some(Ballot::Scale(..))) && questions(script, step) > 1
}

fn ballot_of(step: &Step) -> Option<Ballot> {
    match &step.kind {
        Kind::Vote { ballot, .. } => Some(ballot.clone()),
        _ => None,
    }
}

impl Scene<'_, '_> {
    /// A question of a vote, in the circle's or in somebody's own language: the script's own words,
    /// or one of the things that are gone through.
    fn statement(&self, language: &Language, step: &Step, question: usize) -> String {
        if let Some(items) = self.gone_through(step) {
            let (number, all) = (count(question + 1), count(items.len()));
            let item = items.get(question).cloned().unwrap_or_default();
            return self.people().speech().say(language, &Phrase::VoteItem { number, all, item });
        }
        self.question_of(language, step, question)
    }

    fn question_of(&self, language: &Language, step: &Step, question: usize) -> String {
        let text = |running: &crate::circle::scene::Running| {
            let id = asking(&running.script, step).id.clone();
            self.words_of(language, &id).ask.get(question).cloned()
        };
        self.running.as_ref().and_then(text).unwrap_or_default()
    }

    /// A statement of a scale as it may be kept: without anything that was brought.
    fn statement_to_keep(&self, step: &Step, question: usize) -> String {
        let text = |running: &crate::circle::scene::Running| {
            let id = asking(&running.script, step).id.clone();
            self.words_to_keep(&self.circle.language, &id).ask.get(question).cloned()
        };
        self.running.as_ref().and_then(text).unwrap_or_default()
    }

    /// What is asked of each of the things that are gone through.
    fn asked_of_each(&self, language: &Language, step: &Step) -> Words {
        Words(self.question_of(language, step, 0))
    }

    /// How many questions a vote asks each person, as it stands now.
    pub fn vote_questions(&self, step: &Step) -> Option<usize> {
        self.gone_through(step).map(<[String]>::len)
    }

    /// How many things are voted on in a step.
    fn statements(&self, step: &Step) -> usize {
        let asked = || {
            let running = self.running.as_ref();
            running.map_or(0, |running| questions(&running.script, step))
        };
        self.vote_questions(step).unwrap_or_else(asked)
    }

    /// Whether what is kept of such a vote says with each count what was asked.
    pub fn names_each_question(&self, step: &Step) -> bool {
        let scale = matches!(ballot_of(step), Some(Ballot::Scale(..)));
        scale && self.gone_through(step).is_none() && self.statements(step) > 1
    }

    /// The sums of such a vote stand on one line for each question.
    fn is_on_one_line(&self, step: &Step) -> bool {
        self.gone_through(step).is_some() || matches!(ballot_of(step), Some(Ballot::Scale(..)))
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
        if self.asks_again_at(step, question) {
            return self.whether_again(user, step);
        }
        if self.gone_through(step).is_some() {
            return Ok(self.ballot_for_each(&language, step, question, pass));
        }
        Ok(match (ballot_of(step), question) {
            (Some(Ballot::Scale(low, high)), 0) if self.statements(step) > 1 => {
                let (low, high) = (u64::from(low), u64::from(high));
                match step.again.is_empty() {
                    true => Phrase::VoteScaleSeveral { question: question_words, low, high, pass },
                    false => Phrase::VoteScaleAgain { question: question_words, low, high, pass },
                }
            }
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

    /// One of the things that are gone through, with the answers that it can have.
    fn ballot_for_each(
        &self,
        language: &Language,
        step: &Step,
        question: usize,
        pass: Words,
    ) -> Phrase {
        let answers = match ballot_of(step) {
            Some(Ballot::Scale(low, high)) => {
                Phrase::VoteAnswersScale { low: u64::from(low), high: u64::from(high), pass }
            }
            _ => {
                let numbers = 1..=self.option_count(step);
                let options = numbers.map(|number| self.option_line(language, step, number));
                let options = Words(options.collect::<Vec<_>>().join(" · "));
                Phrase::VoteAnswers { options, pass }
            }
        };
        let answers = Words(self.people().speech().say(language, &answers));
        let item = Words(self.statement(language, step, question));
        if question > 0 {
            return Phrase::VoteEachNext { item, answers };
        }
        let back = Words::from(self.kolo.understanding.primary(Word::Back, language));
        let question = self.asked_of_each(language, step);
        match ballot_of(step) {
            Some(Ballot::Scale(..)) if self.statements(step) > 1 => {
                Phrase::VoteEachScale { question, item, answers, back }
            }
            _ => Phrase::VoteEach { question, item, answers, back },
        }
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
        if self.asks_again_at(step, question) {
            return self.says_whether_again(user, step, question, heard);
        }
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
                Some(Word::Back) if self.statements(step) > 1 => {
                    self.close_questions(user, step)?;
                    self.goes_to_vote(user, step, Some(question.saturating_sub(1)))
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
        let next = self.next_vote(user, step, question)?;
        self.goes_to_vote(user, step, next)
    }

    /// The first question after this one that somebody has not answered. Whoever went back is not
    /// asked again what they have answered since. Whoever has left out everything is not asked
    /// whether they want to be asked again.
    fn next_vote(
        &self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<Option<usize>, TransactionError> {
        for next in question + 1..self.statements(step) {
            if !self.has_answered(user, step, next)? {
                return Ok(Some(next));
            }
        }
        let last = self.statements(step);
        let open = self.asks_again_at(step, last) && !self.has_answered(user, step, last)?;
        Ok((open && self.has_chosen_any(user, step)?).then_some(last))
    }

    /// The question that is open to somebody who was asked this one last.
    pub fn where_in_vote(
        &self,
        user: &UserId,
        step: &Step,
        question: usize,
    ) -> Result<usize, TransactionError> {
        match self.has_answered(user, step, question)? {
            true => Ok(self.next_vote(user, step, question)?.unwrap_or(question)),
            false => Ok(question),
        }
    }

    /// Asks somebody this question, or nothing more; while the session is stopped, it is only
    /// remembered.
    fn goes_to_vote(
        &mut self,
        user: &UserId,
        step: &Step,
        question: Option<usize>,
    ) -> Result<(), TransactionError> {
        let Some(question) = question else { return self.finished_alone(user) };
        if self.is_stopped() {
            return self.stay_alone(user, step, question);
        }
        self.ask_alone(user, step, question)
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
        if !changed && let Some(next) = self.next_vote(user, step, question)? {
            if stopped {
                self.answer(user, &Phrase::PassNoted)?;
            }
            return self.goes_to_vote(user, step, Some(next));
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
        if self.is_on_one_line(step) {
            return self.choices_in_words(user, language, step);
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

    /// What somebody has chosen for each question.
    fn choices_in_words(
        &self,
        user: &UserId,
        language: &Language,
        step: &Step,
    ) -> Result<String, TransactionError> {
        let mut all = Vec::new();
        for question in 0..self.statements(step) {
            let key = Answer::key(&self.circle.room, &step.id, question, user);
            let vote = self.tx.get::<Answer>(&key)?.map(|vote| vote.text);
            let chosen = vote.map_or("–".to_owned(), |vote| match ballot_of(step) {
                Some(Ballot::Scale(..)) => vote,
                _ => {
                    let option = read_kept(&vote).first().copied().unwrap_or_default();
                    self.option_words(language, step, option)
                }
            });
            all.push(match self.gone_through(step) {
                Some(_) => format!("({}) {chosen}", question + 1),
                None => chosen,
            });
        }
        Ok(all.join(" · "))
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
                Phrase::VoteMissing { missing: List::of(missing), example }
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
        let questions = 0..self.statements(step);
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
