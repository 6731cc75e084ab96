//! `!checked`: what nobody has checked lately, and a facilitator who says of an entry how to reach it
//! now.

use jiff::ToSpan;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Listed,
    looking::Asked,
    proposals,
    row::{LookedAt, Proposal},
    shown,
};
use crate::{
    circle::{leading::number, scene::Scene},
    core::TransactionError,
    people::Topic,
    script::{EntryId, FRESH_DAYS},
    speech::{Command, Heard, ONE_MESSAGE, Phrase, Word, Words},
};

/// So many names stand in a list of what is to be checked.
const NAMES: usize = 20;

impl Scene<'_, '_> {
    /// `!checked`, with or without the name of an entry. All of it is said in private.
    pub fn checks(&mut self, sender: &UserId, rest: &str) -> Result<(), TransactionError> {
        let today = self.today();
        let entries = self.entries(sender)?;
        let language = self.people().language(&self.people().person(self.tx, sender)?);
        if rest.trim().is_empty() {
            self.list_unchecked(sender, &entries, |_| true)?;
            return self.offer_proposals(sender);
        }
        match self.asked_for(&entries, rest, &language) {
            Asked::All(sought) => {
                self.list_unchecked(sender, &entries, |entry| entry.helps_with(sought))
            }
            Asked::Unknown => {
                let checked = self.command_word(Command::Checked);
                self.answer(sender, &Phrase::NoSuchEntry { said: rest.to_owned(), checked })
            }
            Asked::One(entry) => {
                let messages = self.card(entry, today, &language);
                for message in messages {
                    self.answer_markdown(sender, message)?;
                }
                if let Some(file) = &entry.file {
                    let seen_in = Words(file.seen_in.clone());
                    self.answer(sender, &Phrase::EntrySeenIn { seen_in })?;
                }
                self.ask_how_to_reach(sender, entry)
            }
        }
    }

    fn list_unchecked(
        &mut self,
        sender: &UserId,
        entries: &[Listed],
        which: impl Fn(&Listed) -> bool,
    ) -> Result<(), TransactionError> {
        let today = self.today();
        let unchecked = entries.iter().filter(|entry| which(entry) && !entry.is_shown(today));
        let names: Vec<String> =
            unchecked.map(|entry| entry.name.clone().unwrap_or(entry.title.clone())).collect();
        if names.is_empty() {
            return self.answer(sender, &Phrase::NothingToCheck);
        }
        let (count, left) = (number(names.len()), names.len().saturating_sub(NAMES));
        let checked = self.command_word(Command::Checked);
        let first = names.first().cloned().unwrap_or_default();
        let example = Words(format!("{checked} {first}", checked = checked.0));
        let shown = names.into_iter().take(NAMES).collect::<Vec<_>>().join(" · ");
        let list = Words(shown);
        self.answer(sender, &Phrase::ToCheck { count, list, left: number(left), example })
    }

    fn ask_how_to_reach(&mut self, user: &UserId, entry: &Listed) -> Result<(), TransactionError> {
        let topic = Topic::CheckEntry { circle: self.room(), entry: entry.id.clone() };
        let skip = Words::from(self.kolo.understanding.primary(Word::Skip, &self.circle.language));
        let title = Words(entry.title.clone());
        let phrase = if entry.contact.is_empty() {
            Phrase::HowToReach { title, skip }
        } else {
            Phrase::StillReached { title, contact: Words(entry.contact.clone()), skip }
        };
        self.ask(user, topic, &phrase)
    }

    /// A facilitator answers how an entry is reached: 1 as it stands, 2 it is to be shown to nobody,
    /// or in words. Whether it was an answer.
    pub fn said_how_to_reach(
        &mut self,
        user: &UserId,
        id: &EntryId,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let entries = self.entries(user)?;
        let entry = entries.into_iter().find(|entry| entry.id == *id);
        let Some(entry) = entry.filter(|_| self.circle.is_facilitator(user)) else {
            self.is_not_asked_how_to_reach(user, id)?;
            return Ok(false);
        };
        let (today, title) = (self.today(), Words(entry.title.clone()));
        let stands = !entry.contact.is_empty();
        let (on, contact) = match (heard.whole, heard.number) {
            (Some(Word::Skip | Word::Pass | Word::Later), _) => {
                self.is_not_asked_how_to_reach(user, id)?;
                return self.answer(user, &Phrase::NotCheckedNow).map(|()| true);
            }
            (Some(Word::Yes), _) | (None, Some(1)) if stands => (Some(today), None),
            (None, Some(2)) if stands => (None, None),
            (None, None) => (Some(today), Some(heard.text.clone())),
            _ => {
                self.ask_how_to_reach(user, &entry)?;
                return Ok(true);
            }
        };
        if contact.as_ref().is_some_and(|text| text.chars().count() > ONE_MESSAGE) {
            let longest = number(ONE_MESSAGE);
            self.answer(user, &Phrase::TooLongForDirectory { longest })?;
            return Ok(true);
        }
        self.is_not_asked_how_to_reach(user, id)?;
        // What another facilitator has written stays theirs.
        let before = self.tx.get::<LookedAt>(&LookedAt::key(&self.circle.room, id))?;
        let (by, kept) = match (before, &contact) {
            (Some(before), None) => (before.by, before.contact),
            _ => (user.to_owned(), contact),
        };
        self.look_at(by, id, on, kept)?;
        let phrase = match on {
            Some(on) => {
                let until = on.saturating_add(i32::from(FRESH_DAYS).days());
                let language = self.people().language(&self.people().person(self.tx, user)?);
                let until = Words(self.people().speech().date_with_year(&language, until));
                Phrase::EntryChecked { title, until }
            }
            None => Phrase::EntryHidden { title },
        };
        self.answer(user, &phrase)?;
        Ok(true)
    }

    fn look_at(
        &mut self,
        by: OwnedUserId,
        id: &EntryId,
        on: Option<jiff::civil::Date>,
        contact: Option<String>,
    ) -> Result<(), TransactionError> {
        let circle = self.room();
        let key = LookedAt::key(&circle, id);
        let looked = LookedAt { circle, entry: id.clone(), by: by.clone(), on, contact };
        self.tx.put_owned(by.as_bytes(), &key, &looked)
    }

    fn is_not_asked_how_to_reach(
        &mut self,
        user: &UserId,
        id: &EntryId,
    ) -> Result<(), TransactionError> {
        let topic = Topic::CheckEntry { circle: self.room(), entry: id.clone() };
        self.people().withdraw(self.tx, user, |other| *other == topic)
    }

    /// What people have proposed, and no facilitator has answered yet.
    fn offer_proposals(&mut self, user: &UserId) -> Result<(), TransactionError> {
        for proposal in self.open_proposals()? {
            self.ask_about_proposal(user, &proposal)?;
        }
        Ok(())
    }

    fn open_proposals(&self) -> Result<Vec<Proposal>, TransactionError> {
        let looked_at = super::looked_at(self.tx, &self.circle.room)?;
        let mut open = proposals(self.tx, &self.circle.room)?;
        open.retain(|proposal| {
            proposal.sent && !looked_at.contains_key(&EntryId::Proposed(proposal.number))
        });
        Ok(open)
    }

    /// Shows a facilitator what somebody proposes, without saying who, and asks about it.
    pub(super) fn ask_about_proposal(
        &mut self,
        user: &UserId,
        proposal: &Proposal,
    ) -> Result<(), TransactionError> {
        let topic = Topic::Proposed { circle: self.room(), number: proposal.number };
        let language = self.people().language(&self.people().person(self.tx, user)?);
        self.tell(user, &self.proposed(proposal, &language))?;
        self.ask(user, topic, &Phrase::ProposedOrNot { title: Words(shown(&proposal.title)) })
    }

    /// A facilitator answers: 1 it has been checked and is shown, 2 it is left out. Whether it was an
    /// answer.
    pub fn said_of_proposal(
        &mut self,
        user: &UserId,
        number: u32,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let topic = Topic::Proposed { circle: self.room(), number };
        let key = Proposal::key(&self.circle.room, number);
        let proposal = self.tx.get::<Proposal>(&key)?;
        let Some(proposal) = proposal.filter(|_| self.circle.is_facilitator(user)) else {
            self.people().withdraw(self.tx, user, |other| *other == topic)?;
            return Ok(false);
        };
        let title = Words(shown(&proposal.title));
        let (phrase, told) = match (heard.whole, heard.number) {
            (Some(Word::Yes), _) | (None, Some(1)) => {
                let today = self.today();
                self.look_at(user.to_owned(), &EntryId::Proposed(number), Some(today), None)?;
                let until = today.saturating_add(i32::from(FRESH_DAYS).days());
                let language = self.people().language(&self.people().person(self.tx, user)?);
                let until = Words(self.people().speech().date_with_year(&language, until));
                let told = Phrase::ProposalTaken { title: title.clone() };
                (Phrase::EntryChecked { title, until }, told)
            }
            (Some(Word::No), _) | (None, Some(2)) => {
                self.tx.delete::<Proposal>(&key);
                let told = Phrase::ProposalLeftOut { title: title.clone() };
                (Phrase::ProposalIsLeftOut { title }, told)
            }
            (Some(Word::Later | Word::Skip | Word::Pass), _) | (None, Some(3)) => {
                self.people().withdraw(self.tx, user, |other| *other == topic)?;
                let checked = self.command_word(Command::Checked);
                return self.answer(user, &Phrase::ProposalWaits { checked }).map(|()| true);
            }
            _ => return Ok(false),
        };
        let facilitators = self.circle.facilitators.clone();
        for facilitator in facilitators {
            self.people().withdraw(self.tx, &facilitator, |other| *other == topic)?;
        }
        self.answer(user, &phrase)?;
        if proposal.by != user {
            self.tell_about(&proposal.by, &told)?;
        }
        Ok(true)
    }
}
