//! What those answer who are asked to help a person in danger, and what becomes of it.

use super::{Call, Calls, Does, STILL, after};
use crate::{
    alert::{
        calls::climbing::{Before, hours},
        ladder::{Climb, Standing},
    },
    core::{Flow, Transaction, TransactionError},
    people::Person,
    speech::{Phrase, Reply, Verb, Word, Words, plain},
};

/// What somebody has written. `Debug` is not needed of it.
pub(in crate::alert::calls) struct Written<'a> {
    pub text: &'a str,
    /// A number, if it is an answer to what they were asked last.
    pub number: Option<u32>,
    /// A word, if it is.
    pub whole: Option<Word>,
    /// Words that say what they mean, whatever was asked last.
    pub reply: Option<Reply>,
    /// The same, for "done".
    pub done: bool,
}

/// What it means.
enum Answer {
    Has,
    Acts,
    Done,
    Cannot,
    HandsTo(String),
    /// It may be about something else: somebody who has not said that they have it.
    Unclear,
}

impl Calls {
    /// What somebody answers who was asked for an alert.
    pub(in crate::alert::calls) fn alert_answers(
        &self,
        tx: &mut Transaction<'_>,
        called: &Person,
        call: &mut Call,
        written: &Written<'_>,
    ) -> Result<Flow, TransactionError> {
        let Some(who) = call.called.iter().position(|other| other.user == called.user) else {
            return Ok(Flow::Passed);
        };
        let Some(climb) = &call.climb else { return Ok(Flow::Passed) };
        let standing = climb.standing(who);
        if matches!(standing, Standing::Unasked | Standing::Gone) || !call.may_have_heard(who) {
            return Ok(Flow::Passed);
        }
        let (has, leads) = (climb.standing(who) == Standing::Has, climb.lead() == Some(who));
        if written.reply == Some(Reply::HowItStands) {
            self.says_how_it_stands_to_called(tx, call, who)?;
            return Ok(Flow::Taken);
        }
        let answer = self.answer_of(called, written, has, leads);
        if let Some(called) = call.called.get_mut(who) {
            // Who answers has heard of it.
            called.knows |= answer.is_some();
        }
        match answer {
            None => return Ok(Flow::Passed),
            Some(Answer::Has) => self.alert_is_answered(tx, call, who)?,
            Some(Answer::Acts) => self.alert_acting(tx, call, who)?,
            Some(Answer::Done) => self.alert_done(tx, call, who)?,
            Some(Answer::Cannot) => self.alert_cannot(tx, call, who)?,
            Some(Answer::HandsTo(name)) => self.alert_handed(tx, call, who, &name)?,
            Some(Answer::Unclear) => self.asks_what_alert_is_meant(tx, call, who)?,
        }
        Ok(Flow::Taken)
    }

    fn answer_of(
        &self,
        called: &Person,
        written: &Written<'_>,
        has: bool,
        leads: bool,
    ) -> Option<Answer> {
        let language = self.language(called);
        if leads
            && let Some((Verb::HandTo, name)) = self.understanding.verb(written.text, &language)
        {
            return Some(Answer::HandsTo(name));
        }
        let Written { number, whole, reply, done, .. } = *written;
        Some(match (number, whole, reply) {
            // A "1" that comes twice ends nothing, and "2" is a no before and after.
            (Some(1), _, _) if has => Answer::Acts,
            (Some(1), _, _) => Answer::Has,
            (Some(2), _, _) => Answer::Cannot,
            (Some(_), _, _) => return None,
            (_, _, Some(Reply::Reached)) if has => Answer::Done,
            (_, _, Some(Reply::Acting | Reply::StillTrying | Reply::IWill)) if has => Answer::Acts,
            (_, _, Some(Reply::Acting | Reply::IWill)) => Answer::Has,
            // "Not yet" is a no to what they are asked, in every language.
            (_, Some(Word::No), Some(Reply::StillTrying)) => Answer::Cannot,
            (_, _, Some(Reply::Reached | Reply::StillTrying)) => Answer::Unclear,
            (_, _, Some(Reply::ICannot | Reply::ICannotGoOn)) => Answer::Cannot,
            _ if done && has => Answer::Done,
            (_, Some(Word::Yes), _) if has => Answer::Acts,
            (_, Some(Word::Yes), _) => Answer::Has,
            (_, Some(Word::No | Word::Pass | Word::Later), _) => Answer::Cannot,
            _ => return None,
        })
    }

    /// Nothing is guessed from words that may be about something else: they are asked again.
    fn asks_what_alert_is_meant(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let name = Self::named(call, who);
        let phrase = match call.climb.as_ref().and_then(Climb::lead) {
            Some(lead) => Phrase::CarrySomebodyLeads { lead: Self::contact_name(call, lead), name },
            None => Phrase::CarryAbout { name },
        };
        self.remembers(tx, call, who)?;
        self.tells_one(tx, call, who, &phrase)?;
        call.save(tx)
    }

    fn alert_is_answered(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        self.has_a_name(tx, call, who)?;
        let acts = call.climb.as_mut().map(|climb| climb.has_it(who, now)).unwrap_or_default();
        self.alert_acts(tx, call, acts, Before::Nothing)
    }

    /// Somebody leads from now on: they hear what they can say, and everybody else that they do.
    pub(super) fn alert_has_lead(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        if let Some(part) = call.part(who) {
            part.answered.get_or_insert(now);
        }
        Self::lead_is_heard(call, who, now);
        let Some(user) = Self::user_of(call, who) else { return Ok(()) };
        let language = self.language_of(tx, &user)?;
        let lead = Phrase::CarryYouLead {
            name: Self::named(call, who),
            acting: self.reply_word(&language, Reply::Acting),
            done: self.word(&language, Word::Done),
            hand: self.understanding.primary_verb(Verb::HandTo, &language).into(),
            time: self.time(tx, &user, after(now, STILL))?,
        };
        self.remembers(tx, call, who)?;
        self.tells_who_answers(tx, call, who, lead)?;
        let (name, time) = (Self::contact_name(call, who), self.time(tx, &call.person, now)?);
        self.tells_person(tx, call, &Phrase::CarryHasIt { name, time })?;
        self.comes_into_room(tx, call, who)?;
        self.others_hear_who_leads(tx, call, who)
    }

    /// Whoever answers reads, too, that what they do may be kept.
    fn tells_who_answers(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        who: usize,
        noted: Phrase,
    ) -> Result<(), TransactionError> {
        let Some(user) = Self::user_of(call, who).filter(|_| call.is_alert()) else {
            return self.tells_one(tx, call, who, &noted);
        };
        if !self.people.knows(tx, &user)? {
            return Ok(());
        }
        let language = self.language_of(tx, &user)?;
        let may_keep = Phrase::CarryMayKeepLog { name: Self::named(call, who) };
        let said = [noted, may_keep].map(|phrase| self.people.speech().say(&language, &phrase));
        self.tells_markdown(tx, &user, said.join(" "))
    }

    /// Whoever has answered stays near; whoever was asked need not do anything, but may.
    fn others_hear_who_leads(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        lead: usize,
    ) -> Result<(), TransactionError> {
        let contacts = self.contacts_of_call(tx, call)?;
        let hours = hours(call, &contacts, tx.at());
        let leads = Self::contact_name(call, lead);
        for who in 0..call.called.len() {
            let standing = call.climb.as_ref().map(|climb| climb.standing(who));
            let is_awake = hours(who).is_some_and(|from| from <= tx.at());
            let name = leads.clone();
            let told = match standing {
                Some(Standing::Has) if who != lead => Phrase::CarryOtherLeads { lead: name },
                Some(Standing::Asked) if call.takes_back_question(tx, who) && is_awake => {
                    Phrase::CarrySomebodyLeads { lead: name, name: Self::named(call, who) }
                }
                _ => continue,
            };
            self.tells_one(tx, call, who, &told)?;
        }
        Ok(())
    }

    /// Somebody has answered too, while another leads.
    pub(super) fn alert_has_another(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        if let Some(part) = call.part(who) {
            part.answered.get_or_insert(now);
        }
        let lead = Self::contact_name(call, lead_of(call));
        let (name, time) = (Self::contact_name(call, who), self.time(tx, &call.person, now)?);
        let noted = Phrase::CarryOtherLeads { lead: lead.clone() };
        self.tells_who_answers(tx, call, who, noted)?;
        self.tells_person(tx, call, &Phrase::CarryHasItToo { name, time, lead })?;
        self.comes_into_room(tx, call, who)
    }

    fn alert_acting(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        let is_new = call.part(who).is_some_and(|part| !matches!(part.does, Does::Acts(_)));
        if let Some(part) = call.part(who) {
            part.does = Does::Acts(now);
            part.acted_at.get_or_insert(now);
        }
        let leads = call.climb.as_ref().and_then(Climb::lead) == Some(who);
        Self::lead_is_heard(call, who, now);
        let noted = match Self::user_of(call, who) {
            Some(user) if leads => {
                Phrase::CarryActingNoted { time: self.time(tx, &user, after(now, STILL))? }
            }
            _ => Phrase::CarryNoted,
        };
        self.tells_one(tx, call, who, &noted)?;
        if is_new {
            let (name, time) = (Self::contact_name(call, who), self.time(tx, &call.person, now)?);
            self.tells_person(tx, call, &Phrase::CarryActs { name: name.clone(), time })?;
            self.tells_responders(tx, call, Some(who), &Phrase::CarryIsActing { name })?;
        }
        call.save(tx)
    }

    fn alert_done(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        if let Some(part) = call.part(who) {
            part.does = Does::Done(now);
        }
        if call.is_drill() {
            return self.drill_is_done(tx, call, who);
        }
        Self::lead_is_done(call, who, now);
        let Some(user) = Self::user_of(call, who) else { return Ok(()) };
        let acting = self.reply_word(&self.language_of(tx, &user)?, Reply::Acting);
        let noted = Phrase::CarryDoneNoted { name: Self::named(call, who), acting };
        self.tells_one(tx, call, who, &noted)?;
        let (name, time) = (Self::contact_name(call, who), self.time(tx, &call.person, now)?);
        self.tells_person(tx, call, &Phrase::CarryDone { name: name.clone(), time })?;
        self.tells_responders(tx, call, Some(who), &Phrase::CarryIsDone { name })?;
        call.save(tx)
    }

    fn alert_cannot(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        let Some(climb) = &call.climb else { return Ok(()) };
        if climb.standing(who) == Standing::Cannot {
            return self.tells_one(tx, call, who, &Phrase::CarryCannotNoted);
        }
        let leads = climb.lead() == Some(who);
        if let Some(part) = call.part(who) {
            part.answered.get_or_insert(now);
            part.does = Does::Nothing;
        }
        let name = Self::contact_name(call, who);
        let (noted, told) = match leads {
            true => (Phrase::CarryGivesUpNoted, Phrase::CallCannotGoOn { name }),
            false => (Phrase::CarryCannotNoted, Phrase::CallCannot { name }),
        };
        self.tells_one(tx, call, who, &noted)?;
        self.tells_person(tx, call, &told)?;
        if leads {
            self.tells_responders(tx, call, Some(who), &told)?;
        }
        let contacts = self.contacts_of_call(tx, call)?;
        let hours = hours(call, &contacts, now);
        let acts = call.climb.as_mut().map(|climb| climb.cannot(who, now, &hours));
        let before = if leads { Before::GivesUp(who) } else { Before::Cannot(who) };
        self.alert_acts(tx, call, acts.unwrap_or_default(), before)
    }

    /// The lead hands it to somebody who has answered too.
    fn alert_handed(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
        wanted: &str,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        let Some(user) = Self::user_of(call, who) else { return Ok(()) };
        let language = self.language_of(tx, &user)?;
        Self::lead_is_heard(call, who, now);
        let has = |one: &usize| {
            *one != who && call.climb.as_ref().is_some_and(|it| it.standing(*one) == Standing::Has)
        };
        let others: Vec<usize> = (0..call.called.len()).filter(has).collect();
        let mut meant = Vec::new();
        for one in &others {
            let name = Self::contact_name(call, *one);
            let account = Self::user_of(call, *one).map(|user| user.localpart().to_owned());
            let is = |called: &str| plain(called) == wanted;
            if is(&name) || account.as_deref().is_some_and(is) {
                meant.push(*one);
            }
        }
        match (meant.as_slice(), others.as_slice()) {
            ([to], _) => {
                let acts = call.climb.as_mut().map(|climb| climb.hands_over(who, *to, now));
                self.alert_acts(tx, call, acts.unwrap_or_default(), Before::Nothing)
            }
            (_, []) => {
                self.tells_one(tx, call, who, &Phrase::CarryNobodyToHand)?;
                call.save(tx)
            }
            _ => {
                let names = Self::names_of(call, &others);
                let hand: Words = self.understanding.primary_verb(Verb::HandTo, &language).into();
                self.tells_one(tx, call, who, &Phrase::CarryHandToWhom { names, hand })?;
                call.save(tx)
            }
        }
    }
}

fn lead_of(call: &Call) -> usize {
    call.climb.as_ref().and_then(Climb::lead).unwrap_or(usize::MAX)
}
