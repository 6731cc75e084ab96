//! What somebody reads who is asked to help a person in danger.

use matrix_sdk::ruma::OwnedUserId;

use super::{Call, Calls};
use crate::{
    alert::{calls::climbing::Before, ladder::Climb},
    core::{Body, CallFor, Deed, Destination, Lane, Transaction, TransactionError},
    people::Contact,
    speech::{Names, Phrase, Words, markup},
};

use super::{
    super::row::{LEAVES, Question},
    after,
};

/// Of what was written since, so many of the last are read with the question.
const SHOWN: usize = 3;

impl Calls {
    /// Asks these, all with one message each.
    pub(super) fn alert_asks(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: &[usize],
        before: Before,
    ) -> Result<(), TransactionError> {
        let contacts = self.people.contacts_of(tx, &call.person)?;
        let mut pending = Vec::new();
        for one in who {
            // Who has just read that others are turned to is asked in their next turn.
            if matches!(before, Before::Lost(lost) if lost == *one) {
                continue;
            }
            self.alert_asks_one(tx, call, *one, &contacts)?;
            pending.push(*one);
        }
        let look = (!pending.is_empty()).then(|| after(tx.at(), LEAVES));
        call.question = Question { pending, look, ..Question::default() };
        Ok(())
    }

    pub(super) fn alert_asks_one(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
        contacts: &[Contact],
    ) -> Result<(), TransactionError> {
        let knows = call.takes_back_question(tx, who);
        let Some(user) = Self::user_of(call, who) else { return Ok(()) };
        let contact = contacts.iter().find(|contact| contact.user == user);
        let markdown = self.alert_text(tx, call, who, contact, knows)?;
        self.remembers(tx, call, who)?;
        let say = Deed::Say(Body { markdown, mentions: vec![user.clone()] });
        let message = tx.send_for(&call.person, Lane::Alert, Destination::Private(user), say);
        if let Some(called) = call.called.get_mut(who) {
            called.message = Some(message);
        }
        Ok(())
    }

    /// The whole of it, each time: whoever wakes at night reads only the last message.
    fn alert_text(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        who: usize,
        contact: Option<&Contact>,
        knows: bool,
    ) -> Result<String, TransactionError> {
        let (CallFor::Alert(raised), Some(user)) = (&call.why, Self::user_of(call, who)) else {
            return Ok(String::new());
        };
        let (name, account) = (Self::named(call, who), call.person.to_string());
        let time = self.time(tx, &user, raised.at)?;
        let mut phrases = vec![match knows {
            true => Phrase::CarryAlertAgain { name: name.clone(), account, time },
            false => Phrase::CarryAlert { name: name.clone(), account, time },
        }];
        if let Some(level) = raised.level.clone() {
            phrases.push(Phrase::CarryLevel { level });
        }
        if let Some(code) = contact.and_then(|contact| contact.code.clone()) {
            phrases.push(Phrase::CarryCode { code });
        }
        if raised.duress {
            phrases.push(Phrase::CarryForced { name: name.clone() });
        }
        if let Some(words) = &raised.words {
            phrases.push(Phrase::CarryWrote { words: Words(markup::quote(words)) });
        }
        let updates = &call.alarm.updates;
        for (at, words) in updates.iter().skip(updates.len().saturating_sub(SHOWN)) {
            let time = self.time(tx, &user, *at)?;
            let words = Words(markup::quote(words));
            phrases.push(Phrase::CarryUpdate { name: name.clone(), time, words });
        }
        phrases.push(match contact.and_then(|contact| contact.instructions.as_ref()) {
            Some(agreed) => Phrase::CarryAgreed { words: Words(markup::quote(agreed)) },
            None => Phrase::CarryNothingAgreed,
        });
        phrases.push(Phrase::CarryChoice);
        let language = self.language(&self.people.person(tx, &user)?);
        let say = |phrase| self.people.speech().say(&language, phrase);
        Ok(phrases.iter().map(say).collect::<Vec<_>>().join("\n\n"))
    }

    /// What somebody is asked is with the homeserver: their answer is waited for from now on.
    pub(in crate::alert::calls) fn alert_is_with(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        call.question.pending.retain(|other| *other != who);
        call.question.accepted = true;
        let is_first = call.part(who).is_some_and(|part| !part.with_server);
        if let Some(part) = call.part(who) {
            part.with_server = true;
        }
        if is_first || call.question.others_leave {
            call.alarm.fresh.push(who);
        }
        if let Some(climb) = &mut call.climb {
            climb.waits_anew(tx.at());
        }
        if call.question.pending.is_empty() {
            call.question.look = None;
            self.says_with_server(tx, call)?;
        }
        call.save(tx)
    }

    /// A minute after people were asked: what has left is said, and what has not.
    pub(super) fn alert_looks(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        if call.question.look.is_none_or(|at| at > tx.at()) {
            return Ok(());
        }
        call.question.look = None;
        self.says_with_server(tx, call)?;
        let asking = call.climb.as_ref().is_some_and(Climb::is_asking);
        let pending = call.question.pending.clone();
        // That it has left after all is said then.
        call.question.others_leave = true;
        if pending.is_empty() || !asking {
            return Ok(());
        }
        let names = self.names_of(tx, call, &pending)?;
        self.tells_person(tx, call, &Phrase::CarryNotWithServer { names })
    }

    fn says_with_server(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        let fresh = std::mem::take(&mut call.alarm.fresh);
        if fresh.is_empty() {
            return Ok(());
        }
        let names = self.names_of(tx, call, &fresh)?;
        let nobody = call.called.iter().all(|called| called.part.answered.is_none());
        self.tells_person(
            tx,
            call,
            &match nobody {
                true => Phrase::CarryWithServer { names },
                false => Phrase::CarryWithServerToo { names },
            },
        )
    }

    /// What to call them in front of the person, and of each other.
    pub(super) fn names_of(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        who: &[usize],
    ) -> Result<Names, TransactionError> {
        let names = who.iter().map(|one| self.name_of(tx, call, *one));
        Ok(Names(names.collect::<Result<_, _>>()?))
    }

    /// The language in which somebody reads.
    pub(super) fn language_of(
        &self,
        tx: &Transaction<'_>,
        user: &OwnedUserId,
    ) -> Result<crate::speech::Language, TransactionError> {
        Ok(self.language(&self.people.person(tx, user)?))
    }
}
