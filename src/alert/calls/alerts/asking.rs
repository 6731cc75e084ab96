//! What somebody reads who is asked to help a person in danger.

use matrix_sdk::ruma::OwnedUserId;

use super::{Call, Calls};
use crate::{
    alert::{calls::climbing::Before, ladder::Climb},
    core::{Body, CallFor, Deed, Destination, Lane, Transaction, TransactionError},
    people::Contact,
    speech::{Language, Names, Phrase, markup},
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
        let contacts = self.contacts_of_call(tx, call)?;
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
        let now = tx.at();
        if let Some(called) = call.called.get_mut(who) {
            called.message = Some(message);
            called.part.asked_at.get_or_insert(now);
        }
        Ok(())
    }

    /// The whole of it, each time: whoever wakes at night reads only the last message.
    pub(super) fn alert_text(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        who: usize,
        contact: Option<&Contact>,
        knows: bool,
    ) -> Result<String, TransactionError> {
        let Some(user) = Self::user_of(call, who) else { return Ok(String::new()) };
        let CallFor::Alert(raised) = &call.why else {
            let again = knows && call.climb.as_ref().and_then(Climb::lead).is_none();
            return self.drill_text(tx, call, (&user, who), again);
        };
        let (name, account) = (Self::named(call, who), call.person.to_string());
        let time = self.when(tx, &user, raised.at)?;
        let language = self.language_of(tx, &user)?;
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let lead = call.climb.as_ref().and_then(Climb::lead);
        let forced_before = call.alarm.forced_before;
        let is_with = call.called.get(who).is_some_and(|called| called.part.with_server);
        let is_new = forced_before && !is_with;
        let mut said = vec![say(&match knows && !is_new && lead.is_none() {
            true => Phrase::CarryAlertAgain { name, account, time },
            false => Phrase::CarryAlert { name, account, time },
        })];
        said.extend(self.alert_substance(tx, call, who, contact)?);
        if let Some(lead) = lead {
            said.push(say(&Phrase::CarryLeads { name: Self::contact_name(call, lead) }));
        }
        said.push(say(&Phrase::CarryChoice));
        Ok(said.join("\n\n"))
    }

    /// What there is to know of an alert for one of those who are asked, in paragraphs.
    pub(super) fn alert_substance(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        who: usize,
        contact: Option<&Contact>,
    ) -> Result<Vec<String>, TransactionError> {
        let (CallFor::Alert(raised), Some(user)) = (&call.why, Self::user_of(call, who)) else {
            return Ok(Vec::new());
        };
        let (name, forced_before) = (Self::named(call, who), call.alarm.forced_before);
        let language = self.language_of(tx, &user)?;
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let mut said = Vec::new();
        if let Some(level) = raised.level.clone() {
            said.push(say(&Phrase::CarryLevel { level }));
        }
        if let Some(message) = call.alarm.plan.as_ref().and_then(|plan| plan.message.as_ref()) {
            said.push(with_quotation(say(&Phrase::CarryLevelSays), message));
        }
        if let Some(journey) = &raised.journey
            && self.reads_of_journey(tx, call, &user)?
        {
            said.extend(self.journey_said(tx, &user, journey)?);
        }
        if let Some(code) = contact.and_then(|contact| contact.code.clone()) {
            said.push(say(&Phrase::CarryCode { code }));
        }
        if raised.duress {
            said.push(say(&Phrase::CarryForced { name: name.clone() }));
        } else if forced_before {
            said.push(say(&Phrase::CarryForcedBefore { name: name.clone() }));
        }
        if let Some(words) = &raised.words {
            said.push(with_quotation(say(&Phrase::CarryWrote), words));
        }
        let updates = &call.alarm.updates;
        for (at, words) in updates.iter().skip(updates.len().saturating_sub(SHOWN)) {
            let time = self.when(tx, &user, *at)?;
            let update = Phrase::CarryUpdate { name: name.clone(), time };
            said.push(with_quotation(say(&update), words));
        }
        let instructions = contact.and_then(|contact| contact.instructions.as_ref());
        said.push(match (instructions, Self::agreed_in_chain(call)) {
            (Some(agreed), _) => with_quotation(say(&Phrase::CarryAgreed), agreed),
            (None, Some((agreed, Some(first)))) => with_quotation(say(&agreed), &first),
            (None, Some((agreed, None))) => say(&agreed),
            (None, None) => say(&Phrase::CarryNothingAgreed),
        });
        Ok(said)
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
        let told_unsent = std::mem::take(&mut call.alarm.told_unsent);
        let is_first = call.part(who).is_some_and(|part| !part.with_server);
        if let Some(part) = call.part(who) {
            part.with_server = true;
            part.with_server_at.get_or_insert(tx.at());
        }
        if is_first || told_unsent {
            call.alarm.fresh.push(who);
        }
        if let Some(climb) = &mut call.climb {
            climb.waits_anew(tx.at());
        }
        self.gives_enclosed(tx, call, who, false)?;
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
        if pending.is_empty() || !asking || std::mem::replace(&mut call.alarm.told_unsent, true) {
            return Ok(());
        }
        let names = Self::names_of(call, &pending);
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
        let names = Self::names_of(call, &fresh);
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
    pub(super) fn names_of(call: &Call, who: &[usize]) -> Names {
        let mut names: Vec<String> = Vec::new();
        for name in who.iter().map(|one| Self::contact_name(call, *one)) {
            // Those of a chain have no names before they answer.
            if call.chain().is_none() || !names.contains(&name) {
                names.push(name);
            }
        }
        Names(names)
    }

    /// The language in which somebody reads.
    pub(super) fn language_of(
        &self,
        tx: &Transaction<'_>,
        user: &OwnedUserId,
    ) -> Result<Language, TransactionError> {
        Ok(self.language(&self.people.person(tx, user)?))
    }
}

/// Words of Kolo's, and below them those of somebody else, as a quotation that cannot be taken for
/// Kolo's own in any script.
pub(super) fn with_quotation(said: String, words: &str) -> String {
    format!("{said}\n\n{}", markup::quote(words))
}
