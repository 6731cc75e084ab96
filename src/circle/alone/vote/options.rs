//! What is voted on: what the script lists, what the circle has gathered, what an earlier vote was
//! about, or what a facilitator writes.

use matrix_sdk::ruma::{EventId, OwnedEventId, OwnedUserId, UserId};

use super::{ballot::MOST_OPTIONS, ballot_of};
use crate::{
    circle::{
        alone::answers::{DRAFT, count},
        items::{one_line, read_items, without_number},
        row::{Origin, State, Vote},
        scene::Scene,
    },
    core::TransactionError,
    people::Topic,
    script::{Ballot, Kind, Options, Step, StepId},
    speech::{Command, Heard, Language, Phrase, Word, Words, markup},
};

/// A longer option would not fit into a list that is read on a phone; in characters.
const LONGEST_OPTION: usize = 100;
/// Stands where something was that its author took along.
const STRUCK: &str = "–";
/// Nobody can choose from less.
const FEWEST_OPTIONS: usize = 2;

impl Scene<'_, '_> {
    pub(super) fn vote_of(&self, id: &StepId) -> Option<&Vote> {
        let votes = self.running.as_ref().map(|running| &running.session.votes);
        votes.and_then(|votes| votes.iter().find(|vote| vote.step == *id))
    }

    pub(super) fn asked(&self) -> &[OwnedUserId] {
        match self.running.as_ref().map(|running| &running.session.state) {
            Some(State::Gather(gather)) => &gather.asked,
            _ => &[],
        }
    }

    /// Finds out what a step votes on, when it begins; of other steps nothing.
    pub fn find_options(&mut self, step: &Step) -> Result<(), TransactionError> {
        if !matches!(step.kind, Kind::Vote { .. }) {
            return Ok(());
        }
        let vote = self.found(step)?;
        if let Some(running) = self.running.as_mut() {
            running.session.votes.retain(|other| other.step != step.id);
            running.session.votes.push(vote);
        }
        let listed = self.listed(&self.circle.language.clone(), step).len();
        if listed > MOST_OPTIONS
            && self.vote_of(&step.id).is_some_and(|vote| vote.options.is_none())
        {
            self.tell_of_cut(listed)?;
        }
        Ok(())
    }

    fn found(&mut self, step: &Step) -> Result<Vote, TransactionError> {
        let id = step.id.clone();
        let mut vote = Vote {
            about: id.clone(),
            step: id,
            options: None,
            items: None,
            written: None,
            counts: Vec::new(),
        };
        let Kind::Vote { options, .. } = &step.kind else { return Ok(vote) };
        match options {
            Options::Listed => {}
            Options::Asked => vote.options = Some(Vec::new()),
            Options::From(source) => vote.options = Some(self.options_from(source)?),
            Options::Each(source) => vote.items = Some(self.things_of(source)?),
            Options::SameAs(earlier) => {
                let known = match self.vote_of(earlier).cloned() {
                    Some(known) => known,
                    None => match self.step_before(step, earlier) {
                        Some(earlier) => self.found(&earlier)?,
                        None => return Ok(vote),
                    },
                };
                let counts = known.counts.last().cloned().into_iter().collect();
                return Ok(Vote { step: step.id.clone(), counts, ..known });
            }
        }
        Ok(vote)
    }

    /// The step of this name, if it comes before the other.
    fn step_before(&self, step: &Step, earlier: &StepId) -> Option<Step> {
        let steps = self.running.as_ref().map(|running| &running.script.steps)?;
        let mut before = steps.iter().take_while(|other| other.id != step.id);
        before.find(|other| other.id == *earlier).cloned()
    }

    /// What the circle has gathered in a step, to be gone through.
    fn things_of(&mut self, source: &StepId) -> Result<Vec<String>, TransactionError> {
        let items = self.items_of_step(source)?;
        let mut items = distinct(items.iter().filter_map(|item| option(&item.text)));
        let left_out = items.split_off(items.len().min(MOST_OPTIONS));
        if let (false, Some(facilitator)) = (left_out.is_empty(), self.facilitator(None)) {
            let list: Vec<String> = left_out.iter().map(|item| markup::bullet(item)).collect();
            let (list, most) = (Words(list.join("\n")), count(MOST_OPTIONS));
            self.tell(&facilitator, &Phrase::ItemsLeftOut { list, most })?;
        }
        Ok(items)
    }

    /// What the circle has gathered in a step, as options; nothing if that is no choice.
    fn options_from(&mut self, source: &StepId) -> Result<Vec<String>, TransactionError> {
        let items = self.items_of_step(source)?;
        let mut options: Vec<String> = items.iter().filter_map(|item| option(&item.text)).collect();
        // Several people may have brought a row of the same name.
        if items.iter().any(|item| item.kept.as_ref().is_some_and(|kept| kept.name.is_some())) {
            options = distinct(options.into_iter());
        }
        if options.len() > MOST_OPTIONS {
            self.tell_of_cut(options.len())?;
            options.truncate(MOST_OPTIONS);
        }
        if options.len() < FEWEST_OPTIONS {
            options.clear();
        }
        Ok(options)
    }

    fn tell_of_cut(&mut self, found: usize) -> Result<(), TransactionError> {
        let Some(facilitator) = self.facilitator(None) else { return Ok(()) };
        let (found, most) = (count(found), count(MOST_OPTIONS));
        self.tell(&facilitator, &Phrase::OptionsCut { found, most })
    }

    /// Whether a facilitator has yet to say what is voted on.
    pub fn lacks_options(&self, step: &Step) -> bool {
        let Some(vote) = self.vote_of(&step.id) else { return false };
        let mut written = vote.options.iter().chain(&vote.items);
        matches!(step.kind, Kind::Vote { .. }) && written.any(Vec::is_empty)
    }

    /// What is gone through with the same answers for each, if that is how this step votes.
    pub(super) fn gone_through(&self, step: &Step) -> Option<&[String]> {
        self.vote_of(&step.id)?.items.as_deref()
    }

    /// Asks a facilitator what the circle is to vote on: this one, or the first who is here.
    pub fn ask_for_options(
        &mut self,
        step: &Step,
        to: Option<&UserId>,
    ) -> Result<(), TransactionError> {
        let facilitator = to.map(ToOwned::to_owned).or_else(|| self.facilitator_in_it());
        let Some(facilitator) = facilitator else { return Ok(()) };
        if let Some(draft) = self.draft(&facilitator, step)? {
            return self.shows_options(&facilitator, step, &draft.text);
        }
        let language = self.people().language(&self.people().person(self.tx, &facilitator)?);
        let question = Words(self.statement(&language, step, 0));
        let topic = Topic::VoteOptions { circle: self.room(), step: step.id.clone() };
        let most = count(MOST_OPTIONS);
        if to.is_none() {
            self.say_gather_begins(step)?;
        }
        let phrase = match self.gone_through(step) {
            Some(_) => {
                let skip = self.command_word(Command::Skip);
                Phrase::ItemsAsked { question: self.asked_of_each(&language, step), most, skip }
            }
            None => Phrase::OptionsAsked { question, most },
        };
        self.ask(&facilitator, topic, &phrase)
    }

    /// A facilitator has left the exercise: if nobody is asked any more what is voted on, another
    /// one is.
    pub fn options_are_awaited(&mut self) -> Result<(), TransactionError> {
        let Some(step) = self.step().filter(|step| self.lacks_options(step)) else {
            return Ok(());
        };
        if self.gather().is_none() || self.is_halted() {
            return Ok(());
        }
        let topic = Topic::VoteOptions { circle: self.room(), step: step.id.clone() };
        for user in &self.circle.facilitators {
            if self.people().person(self.tx, user)?.topics.contains(&topic) {
                return Ok(());
            }
        }
        match self.facilitator_in_it() {
            Some(other) => self.ask_for_options(&step, Some(&other)),
            None => Ok(()),
        }
    }

    /// A facilitator says what is voted on. Whether it was that.
    pub fn wrote_options(
        &mut self,
        by: &UserId,
        id: &StepId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let Some(step) = self.step_led_by(by, id) else { return Ok(false) };
        if self.gather().is_none() || !self.lacks_options(&step) || self.is_for_an_earlier_step() {
            return Ok(false);
        }
        let draft = self.draft(by, &step)?;
        match (heard.whole, heard.number, draft) {
            (Some(Word::Yes), _, Some(draft)) | (None, Some(1), Some(draft)) => {
                self.erase_draft(by, &step);
                let options = self.read_as_options(&step, &draft.text);
                self.begin_with(by, &step, options, draft.event)?;
            }
            (Some(Word::No | Word::ForgetIt), _, Some(_)) | (None, Some(2), Some(_)) => {
                self.erase_draft(by, &step);
                self.answer(by, &Phrase::BringAnew)?;
            }
            (Some(Word::Next | Word::Done), _, Some(draft)) => {
                self.shows_options(by, &step, &draft.text)?;
            }
            (Some(Word::Later | Word::Wait), ..) => self.answer(by, &Phrase::TakeYourTime)?,
            _ => {
                if self.can_be_voted_on(by, &step, &heard.text)? {
                    self.keep_answer(by, &step, DRAFT, &heard.text)?;
                    self.shows_options(by, &step, &heard.text)?;
                }
            }
        }
        Ok(true)
    }

    fn read_as_options(&self, step: &Step, text: &str) -> Vec<String> {
        match self.gone_through(step) {
            Some(_) => read_lines(text),
            None => read_options(text),
        }
    }

    /// Whether these are neither too few nor too many; otherwise their author hears so.
    fn can_be_voted_on(
        &mut self,
        by: &UserId,
        step: &Step,
        text: &str,
    ) -> Result<bool, TransactionError> {
        let fewest = if self.gone_through(step).is_some() { 1 } else { FEWEST_OPTIONS };
        let (found, most) = (self.read_as_options(step, text).len(), MOST_OPTIONS);
        if found < fewest {
            self.answer(by, &Phrase::OptionsTooFew)?;
        } else if found > most {
            let (found, most) = (count(found), count(most));
            self.answer(by, &Phrase::OptionsTooMany { found, most })?;
        }
        Ok((fewest..=most).contains(&found))
    }

    /// Shows what people will read to whoever wrote it, and asks for their yes: what they wrote may
    /// have been meant for another question.
    pub(in crate::circle) fn shows_options(
        &mut self,
        by: &UserId,
        step: &Step,
        text: &str,
    ) -> Result<(), TransactionError> {
        if !self.can_be_voted_on(by, step, text)? {
            self.erase_draft(by, step);
            return Ok(());
        }
        let topic = Topic::VoteOptions { circle: self.room(), step: step.id.clone() };
        self.people().remember(self.tx, by, topic)?;
        let options = self.read_as_options(step, text);
        let lines: Vec<String> = options.iter().map(|option| markup::bullet(option)).collect();
        self.answer(by, &Phrase::BringShown { brought: Words(lines.join("\n")) })
    }

    fn begin_with(
        &mut self,
        by: &UserId,
        step: &Step,
        options: Vec<String>,
        event: Option<OwnedEventId>,
    ) -> Result<(), TransactionError> {
        if let Some(running) = self.running.as_mut() {
            let mut votes = running.session.votes.iter_mut();
            if let Some(vote) = votes.find(|vote| vote.step == step.id) {
                vote.written = Some(Origin { by: by.to_owned(), event });
                match &mut vote.items {
                    Some(items) => *items = options,
                    None => vote.options = Some(options),
                }
            }
        }
        self.withdraw_choices(step)?;
        let noted = match self.gone_through(step) {
            Some(_) => Phrase::ItemsNoted,
            None => Phrase::OptionsNoted,
        };
        self.answer(by, &noted)?;
        if self.is_halted() { self.say_halted(by) } else { self.ask_all(step) }
    }

    fn listed(&self, language: &Language, step: &Step) -> Vec<String> {
        let about = self.vote_of(&step.id).map_or(&step.id, |vote| &vote.about);
        self.words_of(language, about).list
    }

    /// Somebody leaves, or has deleted a message: their words, on which others vote, are struck out
    /// there as well.
    pub fn strike_from_votes(
        &mut self,
        gone: impl Fn(&Origin) -> bool,
    ) -> Result<(), TransactionError> {
        let words = self.options_there(|_| true)?.into_iter();
        let words = words.filter(|(_, origins)| origins.iter().any(&gone));
        let words: Vec<String> = words.map(|(words, _)| words).collect();
        self.strike(&words);
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        for vote in &mut running.session.votes {
            if vote.written.as_ref().is_some_and(&gone) {
                let typed = vote.options.iter_mut().chain(&mut vote.items).flatten();
                typed.for_each(|option| *option = STRUCK.to_owned());
            }
        }
        Ok(())
    }

    fn strike(&mut self, words: &[String]) {
        let Some(running) = self.running.as_mut() else { return };
        let votes = running.session.votes.iter_mut();
        let written = votes.flat_map(|vote| vote.options.iter_mut().chain(&mut vote.items));
        for option in written.flatten().filter(|option| words.contains(option)) {
            *option = STRUCK.to_owned();
        }
    }

    /// What was brought reads otherwise now: lines that are not among the new ones are struck out
    /// where people vote on them.
    pub fn strike_lines(&mut self, before: &[String], now: &[String]) {
        let gone = before.iter().filter(|line| !now.contains(line));
        let gone: Vec<String> = gone.filter_map(|line| option(line)).collect();
        self.strike(&gone);
    }

    /// Somebody has corrected a message. If it said what is voted on, the new words stand in the
    /// place of the old ones if they are as many, and otherwise nothing can. What was gathered from
    /// it is struck out.
    pub fn corrects_options(
        &mut self,
        user: &UserId,
        event: &EventId,
        text: &str,
    ) -> Result<(), TransactionError> {
        let theirs = |origin: &Origin| origin.by == user && origin.event.as_deref() == Some(event);
        // What was brought stays as it is if the correction does not fit.
        let gathered = self.options_there(|step| step.kind != Kind::Bring)?.into_iter();
        let gathered = gathered.filter(|(_, origins)| origins.iter().any(theirs));
        let gathered: Vec<String> = gathered.map(|(words, _)| words).collect();
        self.strike(&gathered);
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        for vote in &mut running.session.votes {
            if !vote.written.as_ref().is_some_and(theirs) {
                continue;
            }
            let (there, new) = match (&mut vote.items, &mut vote.options) {
                (Some(items), _) => (items, read_lines(text)),
                (None, Some(options)) => (options, read_options(text)),
                (None, None) => continue,
            };
            if there.len() == new.len() {
                *there = new;
            } else {
                there.iter_mut().for_each(|option| *option = STRUCK.to_owned());
            }
        }
        Ok(())
    }

    /// What has been gathered in this session, as options, with whose words they are; without what
    /// was counted.
    fn options_there(
        &self,
        of: impl Fn(&Step) -> bool,
    ) -> Result<Vec<(String, Vec<Origin>)>, TransactionError> {
        let steps = self.running.iter().flat_map(|running| &running.script.steps);
        let steps = steps.filter(|step| !matches!(step.kind, Kind::Vote { .. }));
        let mut gathered = Vec::new();
        for step in steps.filter(|step| of(step)) {
            for item in self.items_of_step(&step.id)? {
                gathered.extend(option(&item.text).map(|words| (words, item.origins)));
            }
        }
        Ok(gathered)
    }

    /// Of whose words each option consists, or each thing that is gone through.
    pub(super) fn authors(&self, step: &Step) -> Result<Vec<Vec<Origin>>, TransactionError> {
        let vote = self.vote_of(&step.id);
        let written = vote.and_then(|vote| vote.items.as_ref().or(vote.options.as_ref()));
        let typed: Vec<Origin> = vote.iter().filter_map(|vote| vote.written.clone()).collect();
        let gathered = self.options_there(|_| true)?;
        let author = |words: &String| {
            let same = gathered.iter().find(|(option, _)| option == words);
            let origins = same.map(|(_, origins)| origins.clone()).filter(|all| !all.is_empty());
            origins.unwrap_or_else(|| typed.clone())
        };
        Ok(written.into_iter().flatten().map(author).collect())
    }

    /// What people vote on, in their order.
    pub(super) fn options(&self, language: &Language, step: &Step) -> Vec<String> {
        let written = self.vote_of(&step.id).and_then(|vote| vote.options.clone());
        let mut options = written.unwrap_or_else(|| self.listed(language, step));
        options.truncate(MOST_OPTIONS);
        options
    }

    /// The same as they may be kept: without anything that was brought.
    pub(super) fn options_to_keep(&self, step: &Step) -> Vec<String> {
        let vote = self.vote_of(&step.id);
        let about = vote.map_or(&step.id, |vote| &vote.about);
        let listed = || self.words_to_keep(&self.circle.language, about).list;
        let mut options = vote.and_then(|vote| vote.options.clone()).unwrap_or_else(listed);
        options.truncate(MOST_OPTIONS);
        options
    }

    /// How many options there are; a scale has none.
    pub(super) fn option_count(&self, step: &Step) -> u32 {
        if matches!(ballot_of(step), Some(Ballot::Scale(..))) {
            return 0;
        }
        u32::try_from(self.options(&self.circle.language, step).len()).unwrap_or(0)
    }

    /// An option with its number.
    pub(super) fn option_line(&self, language: &Language, step: &Step, number: u32) -> String {
        self.option_numbered(language, &self.options(language, step), number)
    }

    /// One of these options with its number.
    pub(super) fn option_numbered(
        &self,
        language: &Language,
        options: &[String],
        number: u32,
    ) -> String {
        let at = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
        let option = options.get(at).cloned().unwrap_or_default();
        let line = Phrase::VoteOption { number: u64::from(number), option };
        self.people().speech().say(language, &line)
    }

    /// An option without its number, ready to be said.
    pub(super) fn option_words(&self, language: &Language, step: &Step, number: u32) -> String {
        let at = usize::try_from(number).unwrap_or(0).wrapping_sub(1);
        markup::escape(self.options(language, step).get(at).map_or("", String::as_str))
    }

    /// All options with their numbers, one a line.
    pub(super) fn option_lines(&self, language: &Language, step: &Step) -> Words {
        let numbers = 1..=self.option_count(step);
        let lines = numbers.map(|number| self.option_line(language, step, number));
        Words(lines.collect::<Vec<_>>().join("\n"))
    }
}

/// The options in what a facilitator wrote: one a line, or on one line with marks between them.
fn read_options(text: &str) -> Vec<String> {
    distinct(read_items(text).iter().filter_map(|item| option(item)))
}

/// What a facilitator wrote to be gone through: one thing a line.
fn read_lines(text: &str) -> Vec<String> {
    distinct(text.lines().filter_map(|line| option(without_number(line))))
}

/// Each once.
fn distinct(options: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for option in options {
        if !all.contains(&option) {
            all.push(option);
        }
    }
    all
}

/// Words as an option: on one line, and short enough for a list.
fn option(text: &str) -> Option<String> {
    let line = one_line(text);
    if line.chars().count() <= LONGEST_OPTION {
        return (!line.is_empty()).then_some(line);
    }
    let kept: String = line.chars().take(LONGEST_OPTION - 1).collect();
    Some(format!("{}…", kept.trim_end()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn options_are_read_as_people_write_lists() {
        let tea_and_air = vec!["Tea".to_owned(), "Air".to_owned()];
        for text in [
            "Tea\nAir",
            "1. Tea\n\n2) Air",
            "- Tea\n• Air",
            "Tea, Air",
            "Tea; Air",
            "1: Tea\nTea\nAir",
        ] {
            assert_eq!(read_options(text), tea_and_air, "{text:?}");
        }
        assert_eq!(read_options("2 days\n4 days"), ["2 days", "4 days"]);
        assert_eq!(read_options("Rest, and tea\nAir"), ["Rest, and tea", "Air"]);
        assert_eq!(read_options("Tea"), ["Tea"]);
        let long = read_options(&format!("{}\nTea", "a".repeat(200)));
        assert_eq!(long.first().unwrap().chars().count(), LONGEST_OPTION);
    }

    proptest! {
        #[test]
        fn any_text_gives_short_lines(text in any::<String>()) {
            for option in read_options(&text) {
                prop_assert!(!option.is_empty() && option.chars().count() <= LONGEST_OPTION);
                prop_assert!(!option.contains(['\n', '\r']));
            }
        }
    }
}
