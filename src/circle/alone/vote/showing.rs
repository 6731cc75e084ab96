//! What becomes of votes: they are counted, shown, perhaps kept as sums, and erased.

use matrix_sdk::ruma::{UserId, serde::Base64};

use super::{
    ballot_of,
    counts::{self, Counts, FEWEST_VOTES, Sums},
    picture::{Panel, Row, draw},
};
use crate::{
    circle::{
        alone::answers::count,
        harvest::{Lent, Line},
        row::{Gather, Origin, State},
        scene::Scene,
    },
    core::{Attachment, Lane, TransactionError},
    script::{Ballot, CountHarvest, Kind, Step},
    speech::{Command, Phrase, Words, markup},
};

/// What was counted for one question, before and now.
struct Compared<'a> {
    before: Option<&'a Sums>,
    now: Option<&'a Sums>,
    /// There are counts now that cannot stand beside those of before.
    alone: bool,
}

impl<'a> Compared<'a> {
    /// If a few more or a few less have voted than before, the two side by side could tell what
    /// these few have chosen: then only the later stands there.
    fn new(before: Option<&'a Sums>, now: Option<&'a Sums>) -> Self {
        let apart = |before: &Sums| {
            let differ = now.map_or(0, |now| now.votes.abs_diff(before.votes));
            (1..FEWEST_VOTES).contains(&usize::try_from(differ).unwrap_or(usize::MAX))
        };
        let alone = now.is_some() && before.is_none_or(apart);
        Self { before: before.filter(|_| !alone), now, alone }
    }

    fn pairs(&self) -> impl Iterator<Item = (Option<u32>, u32)> {
        let now = self.now.map(|sums| sums.sums.clone()).unwrap_or_default();
        let before = self.before.map(|sums| sums.sums.clone());
        now.into_iter().enumerate().map(move |(at, now)| {
            (before.as_ref().map(|before| before.get(at).copied().unwrap_or(0)), now)
        })
    }
}

impl Scene<'_, '_> {
    /// Counts the votes and shows the sums, if there are enough; otherwise tells why not.
    pub fn show_counts(&mut self, step: &Step, by: &UserId) -> Result<(), TransactionError> {
        if self.lacks_options(step) {
            return self.ask_for_options(step, Some(by));
        }
        if self.enough_votes(step)?.is_none() {
            return self.tell_of_too_few_votes(by);
        }
        let Some(ballot) = ballot_of(step) else { return Ok(()) };
        let options = self.option_count(step);
        let mut counted = Vec::new();
        for question in 0..self.statements(step) {
            counted.push(counts::count(&ballot, options, &self.votes(step, question)?));
        }
        if let Some(running) = self.running.as_mut() {
            let mut votes = running.session.votes.iter_mut();
            if let Some(vote) = votes.find(|vote| vote.step == step.id) {
                vote.counts.push(Counts(counted));
            }
        }
        self.end_gather(step)?;
        self.withdraw_choices(step)?;
        if let Some(state) = self.state() {
            *state = State::Open;
        }
        self.say_counts(step)?;
        let (next, again) = (Command::Next, Command::VoteAgain);
        let (next, again) = (self.command_word(next), self.command_word(again));
        self.say_of_votes(step, &Phrase::VoteShown { next, again });
        self.keep_counts(step)
    }

    /// Says in the circle what was counted last in a step, beside what was counted before.
    pub fn say_counts(&mut self, step: &Step) -> Result<(), TransactionError> {
        let blocks = self.blocks(step);
        if blocks.is_empty() {
            return Ok(());
        }
        for message in markup::pages(blocks.into_iter(), "\n\n") {
            self.say_markdown(Lane::Session, message, Vec::new());
        }
        if self.circle.pictures {
            self.show_picture(step);
        }
        Ok(())
    }

    /// What was counted, beside what was counted before: of all questions, or of none.
    fn compared(&self, step: &Step) -> Vec<Compared<'_>> {
        let Some(vote) = self.vote_of(&step.id) else { return Vec::new() };
        let Some((Counts(now), before)) = vote.counts.split_last() else { return Vec::new() };
        let before = before.last();
        let earlier = |question: usize| before?.0.get(question)?.as_ref();
        let compared = now.iter().enumerate();
        let mut compared: Vec<Compared<'_>> = compared
            .map(|(question, now)| Compared::new(earlier(question), now.as_ref()))
            .collect();
        if compared.iter().any(|compared| compared.alone) {
            compared.iter_mut().for_each(|compared| compared.before = None);
        }
        compared
    }

    /// What is said of each question.
    fn blocks(&self, step: &Step) -> Vec<String> {
        let language = &self.circle.language;
        let speech = self.people().speech();
        let mut blocks = Vec::new();
        for (question, compared) in self.compared(step).iter().enumerate() {
            let head = speech.say(language, &self.head_of_counts(step, question, compared.now));
            if compared.now.is_none() {
                blocks.push(head);
                continue;
            }
            let options = self.options(language, step);
            let lines = self.count_lines(step, &options, compared);
            let lines = match self.is_on_one_line(step) {
                true => lines.join(" · "),
                false => {
                    lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
                }
            };
            let between = if self.gone_through(step).is_some() { "\n" } else { "\n\n" };
            blocks.push(format!("{head}{between}{lines}"));
        }
        let again = self.vote_of(&step.id).is_some_and(|vote| vote.counts.len() > 1);
        if again && self.compared(step).iter().any(|compared| compared.alone) {
            blocks.push(speech.say(language, &Phrase::VoteBeforeAside));
        }
        let first = u64::from(self.option_count(step));
        match ballot_of(step) {
            Some(Ballot::Scale(..)) if !blocks.is_empty() => {
                blocks.push(speech.say(language, &Phrase::VoteHowScale));
            }
            Some(Ballot::Rank) if !blocks.is_empty() => {
                blocks.push(speech.say(language, &Phrase::VoteHowRank { first }));
            }
            _ => {}
        }
        blocks
    }

    /// What stands above the counts of a question.
    fn head_of_counts(&self, step: &Step, question: usize, now: Option<&Sums>) -> Phrase {
        let at_least = count(FEWEST_VOTES);
        if let Some(item) = self.gone_through(step).and_then(|items| items.get(question)) {
            let (number, item) = (count(question + 1), item.clone());
            return match now {
                Some(now) => Phrase::VoteItemCounted { number, item, votes: u64::from(now.votes) },
                None => Phrase::VoteItemTooFew { number, item, at_least },
            };
        }
        let question = Words(self.statement(&self.circle.language, step, question));
        match now {
            Some(now) => Phrase::VoteCounted { question, votes: u64::from(now.votes) },
            None => Phrase::VoteTooFewHere { question, at_least },
        }
    }

    /// Each of the options, or number of a scale, with its sum.
    fn count_lines(&self, step: &Step, options: &[String], compared: &Compared<'_>) -> Vec<String> {
        let language = &self.circle.language;
        let Some(ballot) = ballot_of(step) else { return Vec::new() };
        let (first, _) = counts::labels(&ballot, self.option_count(step));
        let line = |(label, (before, now)): (u32, (Option<u32>, u32))| {
            let option = match ballot {
                Ballot::Scale(..) => label.to_string(),
                _ => self.option_numbered(language, options, label),
            };
            let (option, now) = (Words(option), u64::from(now));
            let phrase = match before {
                Some(before) => Phrase::VoteSumTwice { option, before: u64::from(before), now },
                None => Phrase::VoteSum { option, now },
            };
            self.people().speech().say(language, &phrase)
        };
        (first..).zip(compared.pairs()).map(line).collect()
    }

    fn show_picture(&mut self, step: &Step) {
        let Some(ballot) = ballot_of(step) else { return };
        let (first, _) = counts::labels(&ballot, self.option_count(step));
        let compared = self.compared(step);
        let several = compared.len() > 1;
        let mut panels = Vec::new();
        let mut captions = Vec::new();
        for (heading, compared) in (1..).zip(&compared) {
            let rows: Vec<Row> = (first..)
                .zip(compared.pairs())
                .map(|(label, (before, now))| Row { label, before, now })
                .collect();
            let sums = rows.iter().map(|row| self.caption(row)).collect::<Vec<_>>().join(" · ");
            if several && !rows.is_empty() {
                captions.push(format!("{heading}. {sums}"));
            } else if !rows.is_empty() {
                captions.push(sums);
            }
            panels.push(Panel { heading: several.then_some(heading), rows });
        }
        let twice = compared.iter().any(|compared| compared.before.is_some());
        let Some(content) = draw(&panels) else { return };
        let sums = Words(captions.join("\n"));
        let phrase =
            if twice { Phrase::VotePictureTwice { sums } } else { Phrase::VotePicture { sums } };
        let caption = self.people().speech().say(&self.circle.language, &phrase);
        let picture = Attachment {
            name: "bars.png".to_owned(),
            mime: "image/png".to_owned(),
            content: Base64::new(content),
            caption: markup::to_plain(&caption),
        };
        self.attach(Lane::Session, picture);
    }

    fn caption(&self, row: &Row) -> String {
        let (option, now) = (Words(row.label.to_string()), u64::from(row.now));
        let phrase = match row.before {
            Some(before) => Phrase::VoteSumTwice { option, before: u64::from(before), now },
            None => Phrase::VoteSum { option, now },
        };
        self.people().speech().say(&self.circle.language, &phrase)
    }

    /// Keeps the sums as lines, where the script says so; those of a repeated vote take the place
    /// of the first.
    fn keep_counts(&mut self, step: &Step) -> Result<(), TransactionError> {
        if !matches!(step.kind, Kind::Vote { harvest: CountHarvest::Aggregate, .. }) {
            return Ok(());
        }
        self.let_go_of_kept(&step.id)?;
        let (options, items) = (self.options_to_keep(step), self.gone_through(step));
        let mut lines = Vec::new();
        for (question, compared) in self.compared(step).iter().enumerate() {
            let sums = self.count_lines(step, &options, compared);
            if sums.is_empty() {
                continue;
            }
            if let Some(item) = items.and_then(|items| items.get(question)) {
                lines.push((question, format!("{} ({})", markup::escape(item), sums.join(" · "))));
            } else if self.is_on_one_line(step) {
                let statement = self.statement_to_keep(step, question);
                lines.push((question, format!("{statement} {}", sums.join(" · "))));
            } else {
                lines.extend(sums.into_iter().enumerate());
            }
        }
        let authors = self.authors(step)?;
        for (at, line) in lines {
            // The whole line goes with each of those whose words it counts.
            let (text, without) = (markup::to_plain(&line), String::new());
            let mut from = authors.get(at).cloned().unwrap_or_default().into_iter();
            let (author, events) = match from.next() {
                Some(Origin { by, event }) => (Some(by), event.into_iter().collect()),
                None => (None, Vec::new()),
            };
            let lent = Some(Lent { from: from.collect(), without });
            self.store_line(step, Line { text, author, events, lent, ..Line::default() })?;
        }
        Ok(())
    }

    /// Lets everybody vote once more on the same.
    pub fn vote_again(&mut self, by: &UserId) -> Result<(), TransactionError> {
        let counted =
            |step: &Step| self.vote_of(&step.id).is_some_and(|vote| !vote.counts.is_empty());
        let step = self.step().filter(|step| matches!(step.kind, Kind::Vote { .. }));
        let open = self.running.as_ref().map(|running| &running.session.state);
        let step = match (step, open) {
            (Some(step), Some(State::Open)) if counted(&step) => step,
            (Some(_), Some(State::Gather(_))) => {
                let next = self.command_word(Command::Next);
                return self.reply(by, &Phrase::VoteIsOpen { next });
            }
            _ => return self.reply(by, &Phrase::NoVoteHere),
        };
        let Some(running) = self.running.as_mut() else { return Ok(()) };
        let people = running.session.people.iter();
        let here = |user: &&matrix_sdk::ruma::OwnedUserId| self.circle.is_here(user);
        let asked = people.filter(here).cloned().collect();
        running.session.state = State::Gather(Gather { asked, ..Gather::default() });
        self.plan_step_time(step.minutes);
        self.ask_all(&step)
    }

    /// The step is over before its votes were counted: they are erased, and the circle hears so.
    pub fn leave_vote(&mut self, step: &Step) -> Result<(), TransactionError> {
        if self.lacks_options(step) {
            return Ok(());
        }
        let phrase = match self.enough_votes(step)? {
            Some(_) => Phrase::VoteLeftOut,
            None => Phrase::VoteTooFewVoted { at_least: count(FEWEST_VOTES) },
        };
        self.say_of_votes(step, &phrase);
        Ok(())
    }

    /// Says what becomes of the single votes, also where people may keep their own numbers.
    fn say_of_votes(&mut self, step: &Step, phrase: &Phrase) {
        let speech = self.people().speech();
        let mut said = speech.say(&self.circle.language, phrase);
        if !step.again.is_empty() {
            said.push(' ');
            said.push_str(&speech.say(&self.circle.language, &Phrase::OwnNumbersStay));
        }
        self.say_markdown(Lane::Session, said, Vec::new());
    }
}
