//! A facilitator looks through what was gathered, and takes out what should not stay.

use matrix_sdk::ruma::UserId;

use super::{
    gathering::{lines, titles},
    pseudonyms::Pseudonyms,
    rows::{Gathered, Kept, Sharing, Stage, Stored},
    store,
};
use crate::{
    circle::scene::Scene,
    core::{Lane, TransactionError},
    people::Topic,
    speech::{Command, Heard, List, Phrase, Word, Words, digits, markup},
};

impl Scene<'_, '_> {
    /// A session has just ended: a facilitator is shown what it has gathered, or, if earlier ones
    /// wait too, told of all.
    pub fn offer_harvest(&mut self) -> Result<(), TransactionError> {
        let Some(facilitator) = self.facilitator(None) else { return Ok(()) };
        if self.sharing()?.is_some_and(|sharing| matches!(sharing.stage, Stage::Asking(_))) {
            return Ok(());
        }
        let sessions = self.gathered()?;
        if sessions.len() < 2 {
            return self.look_at_harvest(&facilitator);
        }
        let session_keys = sessions.iter().map(|gathered| gathered.session).collect();
        self.share(session_keys, Stage::Offered)?;
        let items = lines(&self.items()?);
        let phrase = Phrase::HarvestOffered { items, titles: titles(&sessions) };
        let topic = Topic::Harvest { circle: self.room() };
        self.ask(&facilitator, topic, &phrase)
    }

    fn share(
        &mut self,
        sessions: Vec<jiff::Timestamp>,
        stage: Stage,
    ) -> Result<(), TransactionError> {
        let sharing = Sharing { circle: self.room(), sessions, stage };
        store(self.tx, &Stored::Sharing(sharing))
    }

    /// Shows a facilitator, in private, all that is kept of sessions that are over.
    pub(super) fn look_at_harvest(&mut self, by: &UserId) -> Result<(), TransactionError> {
        if self.is_stopped() {
            return self.say_halted(by);
        }
        if let Some(sharing) = self.sharing()?
            && matches!(sharing.stage, Stage::Asking(_))
        {
            self.answer(
                by,
                &Phrase::HarvestIsAsked { redact: self.command_word(Command::Redact) },
            )?;
            return self.show_lines(by, &sharing);
        }
        let sessions = self.gathered()?;
        let sessions: Vec<Gathered> = sessions.into_iter().filter(|one| !one.erased).collect();
        let mut items = self.in_order(&sessions)?;
        if items.is_empty() {
            return self.reply(by, &Phrase::HarvestEmpty);
        }
        for (index, kept) in items.iter_mut().enumerate() {
            kept.line = u32::try_from(index + 1).ok();
            store(self.tx, &Stored::Item(kept.clone()))?;
        }
        self.share(sessions.iter().map(|one| one.session).collect(), Stage::Preview)?;
        let phrase = Phrase::HarvestPreview { items: lines(&items), titles: titles(&sessions) };
        self.tell(by, &phrase)?;
        if let Some(sharing) = self.sharing()? {
            self.show_lines(by, &sharing)?;
        }
        self.point_at_doubts(by, &items)?;
        let redact = self.command_word(Command::Redact);
        let topic = Topic::Harvest { circle: self.room() };
        self.ask(by, topic, &Phrase::HarvestChoices { redact })
    }

    /// The items of these sessions, as they stand in the file.
    pub(super) fn in_order(&self, sessions: &[Gathered]) -> Result<Vec<Kept>, TransactionError> {
        let mut items = self.items()?;
        items.retain(|kept| sessions.iter().any(|one| one.session == kept.session));
        let place = |kept: &Kept| {
            let of_session = sessions.iter().find(|one| one.session == kept.session);
            of_session.and_then(|one| one.steps.iter().position(|(id, _)| *id == kept.step))
        };
        items.sort_by_key(|kept| (kept.session, place(kept), kept.unchecked, kept.number));
        Ok(items)
    }

    /// The sessions that are being shared.
    pub(super) fn shared_sessions(
        &self,
        sharing: &Sharing,
    ) -> Result<Vec<Gathered>, TransactionError> {
        let mut sessions = self.gathered()?;
        sessions.retain(|one| sharing.sessions.contains(&one.session));
        Ok(sessions)
    }

    /// All that would stand in the file, by exercise and step, each line with its number.
    pub(super) fn show_lines(
        &mut self,
        to: &UserId,
        sharing: &Sharing,
    ) -> Result<(), TransactionError> {
        let sessions = self.shared_sessions(sharing)?;
        let items = self.in_order(&sessions)?;
        let mut blocks = Vec::new();
        for one in &sessions {
            let of_session = || items.iter().filter(|kept| kept.session == one.session);
            if of_session().next().is_none() {
                continue;
            }
            blocks.push(format!("**{}**", one.title));
            for (id, asked) in &one.steps {
                let mut of_step = of_session().filter(|kept| kept.step == *id).peekable();
                if of_step.peek().is_some() && !asked.is_empty() {
                    blocks.push(markup::escape(asked));
                }
                blocks.extend(of_step.map(|kept| {
                    let text = kept.text.lines().map(markup::escape).collect::<Vec<_>>().join("\n");
                    format!("{} · {text}", kept.line.unwrap_or_default())
                }));
            }
        }
        for page in markup::pages(blocks.into_iter(), "\n\n") {
            self.tell_markdown(to, page)?;
        }
        Ok(())
    }

    /// Words that may be a name, and may be a word: a facilitator looks at them.
    fn point_at_doubts(&mut self, by: &UserId, items: &[Kept]) -> Result<(), TransactionError> {
        let names = Pseudonyms::new(self.known_names(&[])?, &self.fillers(), 0);
        let doubtful = items.iter().filter(|kept| names.may_be_in(&kept.text));
        let numbers: Vec<u32> = doubtful.filter_map(|kept| kept.line).collect();
        if numbers.is_empty() {
            return Ok(());
        }
        let numbers = List::of(numbers);
        self.tell(by, &Phrase::HarvestDoubts { numbers })
    }

    /// `redact 3`: takes items out for good.
    pub fn redact(&mut self, by: &UserId, rest: &str) -> Result<(), TransactionError> {
        if self.is_stopped() {
            return self.say_halted(by);
        }
        let Some(sharing) = self.sharing()? else {
            return self.answer(by, &Phrase::HarvestEmpty);
        };
        let sessions = self.shared_sessions(&sharing)?;
        let wanted: Vec<u32> = digits(rest).collect();
        let items = self.in_order(&sessions)?;
        let found: Vec<Kept> = items
            .into_iter()
            .filter(|kept| kept.line.is_some_and(|line| wanted.contains(&line)))
            .collect();
        if found.is_empty() {
            let example = Words(format!("{} 3", self.command_word(Command::Redact).0));
            return self.answer(by, &Phrase::RedactHow { example });
        }
        let numbers = List::of(found.iter().filter_map(|kept| kept.line));
        for kept in found {
            super::remove(self.tx, &Stored::Item(kept));
        }
        self.answer(by, &Phrase::Redacted { numbers })?;
        if self.in_order(&sessions)?.is_empty() {
            return self.erase_shared();
        }
        self.ask_again_who_wished()
    }

    /// What a facilitator answers about what was gathered.
    pub fn harvest_chosen(
        &mut self,
        by: &UserId,
        topic: &Topic,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        if self.redacts(by, heard)? {
            return Ok(true);
        }
        let choice = match (heard.number, heard.whole) {
            (Some(number @ 1..=3), _) => number,
            (None, Some(Word::Yes | Word::Next)) => 1,
            (None, Some(Word::Wait | Word::Later | Word::No)) => 2,
            _ => return Ok(false),
        };
        let Some(sharing) = self.sharing()? else { return Ok(false) };
        if self.is_stopped() {
            self.say_halted(by)?;
            return Ok(true);
        }
        let mine = topic.clone();
        match (topic, &sharing.stage, choice) {
            (Topic::Unanswered { .. }, Stage::Asking(_), 1) => self.hand_out_if_nobody_minds(by)?,
            (Topic::Unanswered { .. }, Stage::Asking(_), 2) => self.wait_for_answers(by)?,
            (Topic::Unanswered { .. }, Stage::Asking(_), _) => self.erase_shared()?,
            (Topic::Harvest { .. }, Stage::Offered, 1) => {
                return self.look_at_harvest(by).map(|()| true);
            }
            (Topic::Harvest { .. }, Stage::Offered, 3) => return Ok(false),
            (Topic::Harvest { .. }, Stage::Preview, 1) => self.ask_the_circle(by)?,
            (Topic::Harvest { .. }, Stage::Offered | Stage::Preview, 2) => {
                let days = u64::from(self.keep_days());
                let harvest = self.command_word(Command::Harvest);
                self.answer(by, &Phrase::HarvestLater { days, harvest })?;
            }
            (Topic::Harvest { .. }, Stage::Preview, 3) => self.erase_shared()?,
            _ => return Ok(false),
        }
        self.people().withdraw(self.tx, by, |other| *other == mine)?;
        Ok(true)
    }

    /// In private a facilitator need not write the exclamation mark.
    pub(super) fn redacts(&mut self, by: &UserId, heard: &Heard) -> Result<bool, TransactionError> {
        if !self.circle.is_facilitator(by) {
            return Ok(false);
        }
        let language = self.people().language(&self.people().person(self.tx, by)?);
        let written = format!("!{}", heard.text);
        let asked = self.kolo.understanding.command(&written, &language);
        match asked {
            Some(asked) if asked.command == Ok(Command::Redact) => {
                self.redact(by, &asked.rest).map(|()| true)
            }
            _ => Ok(false),
        }
    }

    /// What is being shared is erased instead, and the circle hears of it.
    pub(super) fn erase_shared(&mut self) -> Result<(), TransactionError> {
        let Some(sharing) = self.sharing()? else { return Ok(()) };
        let sessions = self.shared_sessions(&sharing)?;
        self.drop_shared(&sharing)?;
        self.say_erased(&sessions);
        Ok(())
    }

    /// Nothing of what is being shared stays here.
    pub(super) fn drop_shared(&mut self, sharing: &Sharing) -> Result<(), TransactionError> {
        self.end_sharing()?;
        for row in self.rows()? {
            let gone = match &row {
                Stored::Item(kept) => sharing.sessions.contains(&kept.session),
                Stored::Session(one) => sharing.sessions.contains(&one.session),
                _ => false,
            };
            if gone {
                super::remove(self.tx, &row);
            }
        }
        self.plan_erasing()
    }

    /// Tells somebody in private something that is already in words, as part of a session.
    fn tell_markdown(&mut self, to: &UserId, markdown: String) -> Result<(), TransactionError> {
        let room = self.room();
        let person = self.people().person(self.tx, to)?;
        self.people().tell_markdown(self.tx, person, Lane::Session, markdown, Some(&room))
    }
}
