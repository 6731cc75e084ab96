//! `!checked`: what nobody has checked lately, and a facilitator who says of an entry how to reach it
//! now.

use jiff::{ToSpan, civil::Date};
use matrix_sdk::ruma::{EventId, OwnedEventId, UserId};

use super::{
    Listed,
    looking::Asked,
    proposals,
    row::{LookedAt, Proposal},
    shown,
};
use crate::{
    circle::{Circles, leading::number, scene::Scene},
    core::{Flow, Transaction, TransactionError},
    people::{ContactDraft, Person, Topic},
    script::{EntryId, FRESH_DAYS},
    speech::{Command, Heard, ONE_MESSAGE, Phrase, Word, Words, markup},
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
        let skip = self.word_for(user, Word::Skip)?;
        let title = Words(entry.title.clone());
        let phrase = if entry.contact.is_empty() {
            Phrase::HowToReach { title, skip }
        } else {
            Phrase::StillReached { title, contact: Words(entry.contact.clone()), skip }
        };
        self.ask_about_entry(user, &entry.id, None, &phrase)
    }

    /// Shows what a facilitator wrote to them as others would read it: it counts once they have said
    /// yes, since anything that they write in private may arrive here.
    fn reads_contact_back(
        &mut self,
        user: &UserId,
        entry: &Listed,
        draft: ContactDraft,
    ) -> Result<(), TransactionError> {
        let contact = Words(markup::quote(&draft.text));
        let skip = self.word_for(user, Word::Skip)?;
        let phrase = Phrase::ReachedSo { title: Words(entry.title.clone()), contact, skip };
        self.ask_about_entry(user, &entry.id, Some(draft), &phrase)
    }

    fn ask_about_entry(
        &mut self,
        user: &UserId,
        id: &EntryId,
        draft: Option<ContactDraft>,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        self.is_not_asked_how_to_reach(user, id)?;
        let topic = Topic::CheckEntry { circle: self.room(), entry: id.clone(), draft };
        self.ask(user, topic, phrase)
    }

    /// A facilitator answers how an entry is reached: 1 as it stands, 2 it is to be shown to nobody,
    /// or in words, which they then say yes or no to. Whether it was an answer.
    pub fn said_how_to_reach(
        &mut self,
        user: &UserId,
        id: &EntryId,
        draft: Option<&ContactDraft>,
        heard: &Heard,
    ) -> Result<bool, TransactionError> {
        let Some(entry) = self.entry_checked_by(user, id)? else {
            self.is_not_asked_how_to_reach(user, id)?;
            return Ok(false);
        };
        let stands = draft.is_some() || !entry.contact.is_empty();
        match (heard.whole, heard.number) {
            (Some(Word::Skip | Word::Pass | Word::Later), _) => {
                self.is_not_asked_how_to_reach(user, id)?;
                self.answer(user, &Phrase::NotCheckedNow)?;
            }
            (Some(Word::Yes), _) | (None, Some(1)) if stands => {
                self.is_reached(user, &entry, draft)?;
            }
            (Some(Word::No | Word::ForgetIt), _) | (None, Some(2)) if draft.is_some() => {
                self.ask_how_to_reach(user, &entry)?;
            }
            (None, Some(2)) if stands => self.is_hidden(user, &entry)?,
            (Some(_), _) | (None, Some(1 | 2)) => match draft {
                Some(draft) => self.reads_contact_back(user, &entry, draft.clone())?,
                None => self.ask_how_to_reach(user, &entry)?,
            },
            (None, _) => {
                let event = self.written.as_ref().map(|written| written.event.clone());
                self.takes_contact(user, &entry, &heard.text, event)?;
            }
        }
        Ok(true)
    }

    /// The entry, if they may say how it is reached.
    fn entry_checked_by(
        &self,
        user: &UserId,
        id: &EntryId,
    ) -> Result<Option<Listed>, TransactionError> {
        let entry = self.entries(user)?.into_iter().find(|entry| entry.id == *id);
        Ok(entry.filter(|_| self.circle.is_facilitator(user)))
    }

    /// Reads back what a facilitator wrote, if it is not too long.
    fn takes_contact(
        &mut self,
        user: &UserId,
        entry: &Listed,
        text: &str,
        event: Option<OwnedEventId>,
    ) -> Result<(), TransactionError> {
        if self.is_too_long_for_directory(user, text)? {
            return Ok(());
        }
        self.reads_contact_back(user, entry, ContactDraft { text: text.to_owned(), event })
    }

    pub(super) fn is_too_long_for_directory(
        &mut self,
        user: &UserId,
        text: &str,
    ) -> Result<bool, TransactionError> {
        let long = text.chars().count() > ONE_MESSAGE;
        if long {
            self.answer(user, &Phrase::TooLongForDirectory { longest: number(ONE_MESSAGE) })?;
        }
        Ok(long)
    }

    /// An entry is right as it stands, or as its draft says.
    fn is_reached(
        &mut self,
        user: &UserId,
        entry: &Listed,
        draft: Option<&ContactDraft>,
    ) -> Result<(), TransactionError> {
        self.is_not_asked_how_to_reach(user, &entry.id)?;
        let on = self.today();
        let looked = match draft {
            Some(draft) => LookedAt {
                on: Some(on),
                contact: Some(draft.text.clone()),
                event: draft.event.clone(),
                ..self.looked_at_by(user, &entry.id)
            },
            None => LookedAt { on: Some(on), ..self.looked_at_before(user, &entry.id)? },
        };
        self.look_at(&looked)?;
        self.say_it_is_shown(user, entry.title.clone(), on)
    }

    fn is_hidden(&mut self, user: &UserId, entry: &Listed) -> Result<(), TransactionError> {
        self.is_not_asked_how_to_reach(user, &entry.id)?;
        let looked = LookedAt { on: None, ..self.looked_at_before(user, &entry.id)? };
        self.look_at(&looked)?;
        self.answer(user, &Phrase::EntryHidden { title: Words(entry.title.clone()) })
    }

    fn say_it_is_shown(
        &mut self,
        user: &UserId,
        title: String,
        on: Date,
    ) -> Result<(), TransactionError> {
        let until = self.shown_until(user, on)?;
        self.answer(user, &Phrase::EntryChecked { title: Words(title), until })
    }

    /// The last day on which people see what was checked on this one.
    fn shown_until(&self, user: &UserId, on: Date) -> Result<Words, TransactionError> {
        let until = on.saturating_add(i32::from(FRESH_DAYS).days());
        let language = self.people().language(&self.people().person(self.tx, user)?);
        Ok(Words(self.people().speech().date_with_year(&language, until)))
    }

    /// What was said of an entry so far: what another facilitator has written stays theirs.
    fn looked_at_before(&self, user: &UserId, id: &EntryId) -> Result<LookedAt, TransactionError> {
        let before = self.tx.get::<LookedAt>(&LookedAt::key(&self.circle.room, id))?;
        Ok(before.unwrap_or_else(|| self.looked_at_by(user, id)))
    }

    /// An entry of which somebody has said nothing so far.
    fn looked_at_by(&self, user: &UserId, id: &EntryId) -> LookedAt {
        let (circle, entry) = (self.room(), id.clone());
        LookedAt { circle, entry, by: user.to_owned(), on: None, contact: None, event: None }
    }

    fn look_at(&mut self, looked: &LookedAt) -> Result<(), TransactionError> {
        let key = LookedAt::key(&looked.circle, &looked.entry);
        self.tx.put_owned(looked.by.as_bytes(), &key, looked)
    }

    fn is_not_asked_how_to_reach(
        &mut self,
        user: &UserId,
        id: &EntryId,
    ) -> Result<(), TransactionError> {
        let here = self.room();
        self.people().withdraw(self.tx, user, |topic| {
            matches!(topic, Topic::CheckEntry { circle, entry, .. } if *circle == here && entry == id)
        })
    }

    /// The message in which a facilitator wrote a draft was corrected, or deleted: they are shown it
    /// anew, or asked anew.
    fn draft_changed(
        &mut self,
        user: &UserId,
        id: &EntryId,
        (event, text): (&EventId, Option<&str>),
    ) -> Result<(), TransactionError> {
        match (self.entry_checked_by(user, id)?, text) {
            (Some(entry), Some(text)) => {
                self.takes_contact(user, &entry, text, Some(event.to_owned()))
            }
            (Some(entry), None) => self.ask_how_to_reach(user, &entry),
            (None, _) => self.is_not_asked_how_to_reach(user, id),
        }
    }

    /// The message in which a facilitator wrote how an entry is reached was corrected: people read
    /// the new words. Or it was deleted: then nobody sees the entry until it has been checked anew.
    fn contact_changed(
        &mut self,
        looked: LookedAt,
        text: Option<&str>,
    ) -> Result<(), TransactionError> {
        let user = looked.by.clone();
        let entry = self.entry_checked_by(&user, &looked.entry)?;
        match (entry, text) {
            (Some(_), Some(text)) => {
                if self.is_too_long_for_directory(&user, text)? {
                    return Ok(());
                }
                self.look_at(&LookedAt { contact: Some(text.to_owned()), ..looked })?;
                self.answer(&user, &Phrase::AnswerChanged)
            }
            (entry, _) => {
                self.look_at(&LookedAt { on: None, contact: None, event: None, ..looked })?;
                match entry {
                    Some(Listed { title, .. }) => {
                        self.answer(&user, &Phrase::EntryHidden { title: Words(title) })
                    }
                    None => self.answer(&user, &Phrase::AnswerDeleted),
                }
            }
        }
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
                let id = EntryId::Proposed(number);
                self.look_at(&LookedAt { on: Some(today), ..self.looked_at_by(user, &id) })?;
                let until = self.shown_until(user, today)?;
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

impl Circles {
    /// A facilitator has corrected, or deleted (`None`), the message in which they wrote how an entry
    /// is reached.
    pub(in crate::circle) fn says_otherwise_how_to_reach(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        event: &EventId,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        for topic in &person.topics {
            if let Topic::CheckEntry { circle, entry, draft: Some(draft) } = topic
                && draft.event.as_deref() == Some(event)
            {
                let changed = (event, text);
                return self
                    .with(tx, circle, |scene| scene.draft_changed(&person.user, entry, changed));
            }
        }
        let theirs = |row: &LookedAt| row.by == person.user && row.event.as_deref() == Some(event);
        let mut rows = tx.scan::<LookedAt>()?.into_iter().map(|(_, row)| row);
        let Some(looked) = rows.find(theirs) else { return Ok(Flow::Passed) };
        self.with(tx, &looked.circle.clone(), |scene| scene.contact_changed(looked, text))
    }
}
