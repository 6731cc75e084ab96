//! The sealed card is opened, entry by entry, to those who carry an alert.
//!
//! An entry goes to each contact once, in private, as a quotation. Who may read it depends on what its
//! owner has chosen: whoever is asked, whoever has answered, or whoever has been asked when some time
//! is over. What has surely not left when the alert ends never does.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use super::{Call, Calls, after, asking::with_quotation};
use crate::{
    alert::{
        calls::row::all_calls_for,
        card::{Card, Entry, Grave, Kind, Opens, note_opening, note_taken_back, note_with_server},
        ladder::Standing,
        levels::Levels,
    },
    core::{Body, Deed, Destination, Lane, MessageId, Transaction, TransactionError},
    speech::{AlertWord, Phrase, Words},
    store::debug_shows_nothing,
};

/// An entry that was opened to somebody.
#[derive(Clone, Serialize, Deserialize)]
struct Given {
    to: OwnedUserId,
    entry: u32,
    message: MessageId,
}

/// What of a card was opened in an alert.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(in crate::alert::calls) struct Opened {
    /// When somebody was asked first.
    began: Option<Timestamp>,
    given: Vec<Given>,
    /// When the next entry opens.
    due: Option<Timestamp>,
}

debug_shows_nothing!(Given, Opened);

impl Opened {
    /// When the next entry opens.
    pub fn due(&self) -> Option<Timestamp> {
        self.due
    }

    fn has(&self, to: &OwnedUserId, entry: u32) -> bool {
        self.given.iter().any(|given| given.to == *to && given.entry == entry)
    }
}

impl Calls {
    /// Opens what is to be open by now, to whoever may read it and has not.
    pub(super) fn opens_card(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        call.alarm.card.due = None;
        // In a drill nobody is in danger.
        if !call.is_alert() {
            return Ok(());
        }
        let card = Card::for_alert(tx, &call.person)?;
        if card.entries.is_empty() || call.climb.is_none() {
            return Ok(());
        }
        let now = tx.at();
        let began = *call.alarm.card.began.get_or_insert(now);
        let levels = Levels::for_alert(tx, &call.person)?;
        let grave = self.grave(tx, call, &levels)?;
        // A card is for one's own contacts, whoever else is called.
        let contacts = self.people.contacts_of(tx, &call.person)?;
        let entries: Vec<&Entry> =
            card.entries.iter().filter(|entry| entry.holds_for(grave, &levels)).collect();
        for who in 0..call.called.len() {
            if !call.is_called(who, &contacts) || !call.may_have_heard(who) {
                continue;
            }
            let standing = call.climb.as_ref().map(|climb| climb.standing(who));
            let is_asked =
                matches!(standing, Some(Standing::Asked | Standing::Has | Standing::Away));
            for entry in &entries {
                let is_open = match entry.opens {
                    Opens::WithAlert => is_asked,
                    Opens::Answered => standing == Some(Standing::Has),
                    Opens::After(minutes) => is_asked && opens_at(began, minutes) <= now,
                };
                if is_open {
                    self.opens_entry(tx, call, who, entry)?;
                }
            }
        }
        let later = entries.iter().filter_map(|entry| match entry.opens {
            Opens::After(minutes) => Some(opens_at(began, minutes)).filter(|at| *at > now),
            Opens::WithAlert | Opens::Answered => None,
        });
        call.alarm.card.due = later.min();
        Ok(())
    }

    fn opens_entry(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
        entry: &Entry,
    ) -> Result<(), TransactionError> {
        let Some(user) = Self::user_of(call, who) else { return Ok(()) };
        if call.alarm.card.has(&user, entry.id) {
            return Ok(());
        }
        let language = self.language_of(tx, &user)?;
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let name = Self::named(call, who);
        let said = say(&match entry.kind {
            Kind::NotToBeTold => Phrase::CardOpensNotTold { name },
            Kind::ProofOfLife => Phrase::CardOpensProof { name },
            other => Phrase::CardOpens { name, kind: Words(say(&other.heading())) },
        });
        let mut markdown = with_quotation(said, &entry.text);
        if let Some(answer) = &entry.answer {
            let said = with_quotation(say(&Phrase::CardOpensAnswer), answer);
            markdown = format!("{markdown}\n\n{said}");
        }
        let say = Deed::Say(Body { markdown, mentions: vec![user.clone()] });
        let to = Destination::Private(user.clone());
        let message = tx.send_for(&call.person, Lane::Alert, to, say);
        let hidden = call.is_forced();
        note_opening(tx, &call.person, user.clone(), entry.kind, (message, hidden))?;
        call.alarm.card.given.push(Given { to: user, entry: entry.id, message });
        Ok(())
    }

    fn grave(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        levels: &Levels,
    ) -> Result<Grave, TransactionError> {
        let language = self.language_of(tx, &call.person)?;
        let level = call.raised().and_then(|raised| raised.level.as_deref());
        let forced = call.is_forced();
        Ok(Grave::of_alert(level, forced, levels, &self.understanding, &language))
    }

    /// "alert arrested", while an alert of a lesser level is open: from now on it bears that word, and
    /// the card opens as far as that.
    pub(super) fn level_grows(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        text: &str,
    ) -> Result<(), TransactionError> {
        let language = self.language_of(tx, &call.person)?;
        let words = self.understanding.alert_words(text, &language);
        let Some((_, rest)) = words.into_iter().find(|(word, _)| *word == AlertWord::Alert) else {
            return Ok(());
        };
        let levels = Levels::for_alert(tx, &call.person)?;
        let (Some(level), _) = levels.said_first(rest, &self.understanding, &language) else {
            return Ok(());
        };
        let now = self.grave(tx, call, &levels)?;
        let then = Grave::of_alert(Some(&level), false, &levels, &self.understanding, &language);
        if let Some(raised) = call.raised_mut().filter(|_| then > now) {
            raised.level = Some(level);
        }
        Ok(())
    }

    /// What was opened and has surely not left never does.
    pub(super) fn card_is_closed(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        for given in std::mem::take(&mut call.alarm.card).given {
            if tx.take_back_untried(given.message) {
                note_taken_back(tx, &call.person, given.message)?;
            }
        }
        Ok(())
    }

    /// Somebody is called for the person no longer: what has not left does not come to them.
    pub(in crate::alert::calls) fn card_is_closed_to(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let given = call.alarm.card.given.iter().filter(|given| given.to == *user);
        let messages: Vec<MessageId> = given.map(|given| given.message).collect();
        for message in messages {
            if tx.take_back_untried(message) {
                call.alarm.card.given.retain(|given| given.message != message);
                note_taken_back(tx, &call.person, message)?;
            }
        }
        Ok(())
    }

    /// A message has left, or never will: if it was an entry, that is noted. What never came is sent
    /// again when somebody is asked next.
    pub(in crate::alert::calls) fn card_has_left(
        &self,
        tx: &mut Transaction<'_>,
        message: MessageId,
        with_server: bool,
    ) -> Result<(), TransactionError> {
        let Some((person, _)) = tx.alert_for(message) else { return Ok(()) };
        for mut call in all_calls_for(tx, &person)? {
            if !call.alarm.card.given.iter().any(|given| given.message == message) {
                continue;
            }
            if with_server {
                return note_with_server(tx, &person, message);
            }
            call.alarm.card.given.retain(|given| given.message != message);
            note_taken_back(tx, &person, message)?;
            return call.keep(tx);
        }
        Ok(())
    }
}

fn opens_at(began: Timestamp, minutes: u32) -> Timestamp {
    after(began, SignedDuration::from_mins(minutes.into()))
}
