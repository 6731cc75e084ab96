//! An alert begins, and goes on from one step to the next.

use jiff::Timestamp;
use matrix_sdk::ruma::OwnedUserId;

use super::{Alarm, Call, Calls, Done, GRACE, PROBES, Part, STILL, UPDATES, after, open_alert};
use crate::{
    alert::{
        calls::{
            climbing::{Before, hours, new_number},
            drilling::DrillEnd,
            row::Called,
        },
        ladder::{Act, Climb, End, Standing},
        levels::Levels,
    },
    core::{
        Body, CallFor, Deed, Destination, Lane, Raised, ToChain, Transaction, TransactionError,
    },
    people::Contact,
    speech::{Names, Phrase},
};

impl Calls {
    /// Somebody has raised an alert. One that is open goes on with what they say now.
    pub(in crate::alert::calls) fn alert_begins(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
        raised: &Raised,
    ) -> Result<(), TransactionError> {
        self.drill_gives_way(tx, person, raised.quiet)?;
        if let Some(mut call) = open_alert(tx, person)? {
            if raised.duress {
                return self.alert_is_forced(tx, &mut call);
            }
            if call.is_forced() {
                return self.alert_begins_after_force(tx, &mut call, raised);
            }
            if raised.chain.is_none() && call.chain().is_some_and(|chain| !chain.own) {
                return self.adds_own(tx, &mut call, raised);
            }
            if raised.chain.is_some() && call.chain().is_none() {
                return self.adds_chain(tx, &mut call, raised);
            }
            if raised.journey.as_ref().is_some_and(|journey| journey.overdue) {
                return self.alert_hears_of_journey(tx, &mut call, raised);
            }
            if let Some(now) = call.raised_mut() {
                now.quiet = raised.quiet;
            }
            let words = raised.words.as_ref().or(raised.level.as_ref());
            let words = words.cloned().unwrap_or_default();
            return self.alert_is_updated(tx, &mut call, &words);
        }
        let why = CallFor::Alert(raised.clone());
        let contacts = self.contacts_for(tx, person, &why)?;
        let number = new_number(tx, person)?;
        let mut call = Call::new(person.clone(), number, why, &contacts);
        if contacts.is_empty() {
            return match call.is_quiet() {
                true => Ok(()),
                false => self.says_nobody_is_named(tx, person),
            };
        }
        self.alert_sets_out(tx, &mut call)
    }

    /// Whoever was forced to end it raises it again. What the person reads is what they would read of a
    /// first alert: whoever stands beside them does not learn that it had gone on.
    fn alert_begins_after_force(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        raised: &Raised,
    ) -> Result<(), TransactionError> {
        let has = |who: &usize| {
            call.climb.as_ref().is_some_and(|climb| climb.standing(*who) == Standing::Has)
        };
        let had = (0..call.called.len()).filter(has).filter_map(|who| Self::user_of(call, who));
        let had: Vec<OwnedUserId> = had.collect();
        for who in 0..call.called.len() {
            call.takes_back_question(tx, who);
            if let Some(part) = call.part(who) {
                let (named, name) = (part.named.clone(), part.name.clone());
                *part = Part { named, name, ..Part::default() };
            }
        }
        if let Some(before) = call.raised()
            && let Some(words) = before.words.clone()
        {
            call.alarm.updates.insert(0, (before.at, words));
        }
        // Whoever carried it carries it on: it goes to those of before, and to those of now.
        let chain = raised.chain.as_ref().or(call.chain()).cloned();
        let is_same = raised.chain.is_some() == call.chain().is_some();
        let own = |chain: ToChain| ToChain { own: chain.own || !is_same, ..chain };
        call.why = CallFor::Alert(Raised { chain: chain.map(own), ..raised.clone() });
        call.climb = None;
        call.alarm = Alarm {
            forced_before: true,
            seen_since: Some(tx.at()),
            updates: std::mem::take(&mut call.alarm.updates),
            room: call.alarm.room.take(),
            enclosed: std::mem::take(&mut call.alarm.enclosed),
            ready: call.alarm.ready.take(),
            card: std::mem::take(&mut call.alarm.card),
            ..Alarm::default()
        };
        let name = Self::named(call, 0);
        self.says_in_room(tx, call, &Phrase::CarryForcedBefore { name })?;
        if let Some(words) = &raised.words {
            self.passes_on(tx, call, words)?;
        }
        self.alert_sets_out(tx, call)?;
        let contacts = self.contacts_of_call(tx, call)?;
        let hours = hours(call, &contacts, tx.at());
        // Who was with it reads at once that it begins anew, also before their turn.
        for who in 0..call.called.len() {
            let is_awake = hours(who).is_some_and(|from| from <= tx.at());
            let Some(user) = Self::user_of(call, who).filter(|user| had.contains(user)) else {
                continue;
            };
            if is_awake && call.climb.is_some() && call.is_unasked(who) {
                let contact = contacts.iter().find(|contact| contact.user == user);
                let markdown = self.alert_text(tx, call, who, contact, false)?;
                self.remembers(tx, call, who)?;
                let say = Deed::Say(Body { markdown, mentions: vec![user.clone()] });
                tx.send_for(&call.person, Lane::Alert, Destination::Private(user), say);
            }
        }
        Ok(())
    }

    /// The first step, also of one that is begun anew; or a wait for the first who wakes.
    pub(in crate::alert::calls) fn alert_sets_out(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        let (now, contacts) = (tx.at(), self.contacts_of_call(tx, call)?);
        self.puts_in_order(tx, call, &contacts)?;
        self.takes_plan(tx, call)?;
        let contacts = on_ladder(call, contacts);
        let is_new = |called: &Called| !called.part.with_server && called.part.answered.is_none();
        let is_new = call.called.iter().all(is_new);
        let has_heard = (0..call.called.len()).any(|who| call.may_have_heard(who));
        let wakes = |contact: &&Contact| contact.wakes_in_danger(now);
        match contacts.iter().min_by_key(wakes) {
            None => {
                call.climb = None;
                self.tells_person(tx, call, &Phrase::CarryNobodyLeft)?;
                self.alert_is_erased(tx, call)
            }
            Some(first) if first.wakes_in_danger(now) > now && !has_heard => {
                let at = first.wakes_in_danger(now);
                call.climb = None;
                call.save_until(tx, at)?;
                self.says_all_asleep(tx, call, first, &contacts)
            }
            Some(first) => {
                if is_new && first.wakes_in_danger(now) > now {
                    self.says_all_asleep(tx, call, first, &contacts)?;
                }
                let hours = hours(call, &contacts, now);
                let (mut climb, acts) = Climb::begin(call.ladder(), call.called.len(), now, &hours);
                // Who has heard of it may answer, whether or not they are asked now.
                let heard = (0..call.called.len()).filter(|who| call.may_have_heard(*who));
                heard.for_each(|who| climb.is_told(who));
                call.climb = Some(climb);
                self.alert_acts(tx, call, acts, Before::Nothing)
            }
        }
    }

    /// What is set for its level goes with it from its beginning on.
    fn takes_plan(&self, tx: &Transaction<'_>, call: &mut Call) -> Result<(), TransactionError> {
        // A chain has its own.
        if call.is_alert() && call.chain().is_none() && call.alarm.plan.is_none() {
            let level = call.raised().and_then(|raised| raised.level.clone()).unwrap_or_default();
            let language = self.language_of(tx, &call.person)?;
            let levels = Levels::for_alert(tx, &call.person)?;
            call.alarm.plan = Some(levels.plan(&level, &self.understanding, &language));
        }
        Ok(())
    }

    fn says_all_asleep(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        first: &Contact,
        contacts: &[Contact],
    ) -> Result<(), TransactionError> {
        let time = self.time(tx, &call.person, first.wakes_in_danger(tx.at()))?;
        if call.chain().is_some() {
            return self.tells_person(tx, call, &Phrase::ChainAllAsleep { time });
        }
        let names = Names(contacts.iter().map(|contact| contact.name.clone()).collect());
        let name = first.name.clone();
        self.tells_person(tx, call, &Phrase::CarryAllAsleep { name, time, names })
    }

    /// What is due happens.
    pub(in crate::alert::calls) fn alert_goes_on(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        if call.drill().is_some_and(|drill| drill.until <= now) {
            return self.drill_ends(tx, call.clone(), DrillEnd::Stopped);
        }
        let Some(lead) = call.climb.as_ref().map(Climb::lead) else {
            return self.alert_sets_out(tx, call);
        };
        self.alert_looks(tx, call)?;
        self.opens_card(tx, call)?;
        if let Some(lead) = lead {
            if call.alarm.done.is_some() {
                return self.alert_waits_for_word(tx, call);
            }
            if call.alarm.still.is_some_and(|at| at <= now) {
                return self.asks_whether_still(tx, call, lead);
            }
            // Nobody is silent to whom the question has not come.
            let asked = call.alarm.asked_still;
            if asked.is_some_and(|asked| tx.is_queued(|outgoing| outgoing.id == asked)) {
                let until = after(now, GRACE);
                call.climb.iter_mut().for_each(|climb| climb.leads_until(lead, until));
                return call.save(tx);
            }
        }
        let contacts = self.contacts_of_call(tx, call)?;
        self.takes_in(tx, call, &contacts)?;
        let hours = hours(call, &contacts, now);
        let acts = call.climb.as_mut().map(|climb| climb.step(now, &hours)).unwrap_or_default();
        self.alert_acts(tx, call, acts, Before::Nothing)
    }

    /// Does what the ladder says.
    pub(in crate::alert::calls) fn alert_acts(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        acts: Vec<Act>,
        before: Before,
    ) -> Result<(), TransactionError> {
        let mut before = before;
        for act in acts {
            match act {
                Act::Ask { who, .. } => self.alert_asks(tx, call, &who, before)?,
                Act::Leads(who) => self.alert_has_lead(tx, call, who)?,
                Act::Stays(who) => self.alert_has_another(tx, call, who)?,
                Act::Lost(who) => {
                    call.alarm.still = None;
                    call.alarm.done = None;
                    let climb = call.climb.as_ref();
                    if climb.is_some_and(|climb| climb.standing(who) == Standing::Gone) {
                        let name = Self::contact_name(call, who);
                        self.tells_person(tx, call, &Phrase::CallCannotGoOn { name })?;
                    } else if matches!(before, Before::Nothing) {
                        self.tells_lead_lost(tx, call, who)?;
                        before = Before::Lost(who);
                    }
                }
                Act::NobodyYet => {
                    // As long as nothing leaves, nobody is disturbed, and nobody has been silent.
                    if !call.question.accepted && !call.question.pending.is_empty() {
                        call.climb.iter_mut().for_each(Climb::has_reached_nobody);
                    }
                    self.says_nobody_has_it_yet(tx, call)?;
                }
                Act::Ended(End::Nobody) if call.is_drill() => {
                    return self.drill_ends(tx, call.clone(), DrillEnd::Stopped);
                }
                Act::Ended(End::Nobody)
                    if call.climb.as_ref().is_some_and(Climb::nobody_is_left) =>
                {
                    self.tells_person(tx, call, &Phrase::CarryNobodyLeft)?;
                    return self.alert_is_erased(tx, call);
                }
                Act::Ended(End::Nobody) => self.says_nobody_has_it(tx, call)?,
                Act::Ended(End::Answered | End::Clear) => {}
            }
        }
        self.opens_card(tx, call)?;
        call.save(tx)
    }

    fn tells_lead_lost(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let name = Self::named(call, who);
        self.tells_one(tx, call, who, &Phrase::CarryLeadLost { name })?;
        if let Some(user) = Self::user_of(call, who)
            && self.people.knows(tx, &user)?
        {
            self.remembers(tx, call, who)?;
        }
        let name = Self::contact_name(call, who);
        let lost = Phrase::CarryNotHeard { name };
        self.tells_person(tx, call, &lost)?;
        self.tells_responders(tx, call, Some(who), &lost)
    }

    /// A message can not be read by somebody for now: they are asked again in the next round.
    pub(in crate::alert::calls) fn is_out_of_reach_now(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let asked = call.climb.as_ref().map(|climb| climb.standing(who));
        if asked != Some(Standing::Asked) {
            return Ok(());
        }
        call.question.pending.retain(|other| *other != who);
        if let Some(part) = call.part(who)
            && !std::mem::replace(&mut part.told_away, true)
        {
            let name = Self::contact_name(call, who);
            self.tells_person(tx, call, &Phrase::CallOutOfReach { name })?;
        }
        let contacts = self.contacts_of_call(tx, call)?;
        let hours = hours(call, &contacts, tx.at());
        let acts = call.climb.as_mut().map(|climb| climb.is_away(who, tx.at(), &hours));
        self.alert_acts(tx, call, acts.unwrap_or_default(), Before::OutOfReach(who))
    }

    fn says_nobody_has_it_yet(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
    ) -> Result<(), TransactionError> {
        let due = call.climb.as_ref().and_then(Climb::due).unwrap_or(tx.at());
        let contacts = self.contacts_of_call(tx, call)?;
        let first = contacts.iter().map(|contact| contact.wakes_in_danger(due)).min();
        let time = self.time(tx, &call.person, first.unwrap_or(due))?;
        self.tells_person(tx, call, &Phrase::CarryNobodyYet { time })
    }

    /// Nobody is asked any more. Whoever had heard of it may answer still.
    fn says_nobody_has_it(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        (call.alarm.still, call.alarm.done, call.question.look) = (None, None, None);
        let contacts = self.contacts_of_call(tx, call)?;
        for who in 0..call.called.len() {
            if call.may_have_heard(who) && call.is_called(who, &contacts) {
                let name = Self::named(call, who);
                self.tells_one(tx, call, who, &Phrase::CarryNobodyAskedMore { name })?;
            }
        }
        self.tells_person(tx, call, &Phrase::CarryNobodyAtAll)
    }

    /// Nothing was heard of the lead for a while.
    fn asks_whether_still(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        lead: usize,
    ) -> Result<(), TransactionError> {
        let until = after(tx.at(), GRACE);
        call.alarm.still = None;
        call.climb.iter_mut().for_each(|climb| climb.leads_until(lead, until));
        if let Some(user) = Self::user_of(call, lead) {
            let (name, time) = (Self::named(call, lead), self.time(tx, &user, until)?);
            let language = self.language_of(tx, &user)?;
            let phrase = Phrase::CarryStill { name, time };
            let markdown = self.said_of(call, &language, &phrase);
            let say = Deed::Say(Body { markdown, mentions: vec![user.clone()] });
            self.remembers(tx, call, lead)?;
            let to = Destination::Private(user);
            call.alarm.asked_still = Some(tx.send_for(&call.person, Lane::Alert, to, say));
        }
        call.save(tx)
    }

    /// The lead has been heard of.
    pub(super) fn lead_is_heard(call: &mut Call, who: usize, now: Timestamp) {
        let Some(climb) = call.climb.as_mut().filter(|climb| climb.lead() == Some(who)) else {
            return;
        };
        climb.is_heard(who, now);
        call.alarm.still = Some(after(now, STILL));
        call.alarm.asked_still = None;
        call.alarm.done = None;
    }

    /// The lead says that it is done: the word of the person is waited for.
    pub(super) fn lead_is_done(call: &mut Call, who: usize, now: Timestamp) {
        let Some(climb) = call.climb.as_mut().filter(|climb| climb.lead() == Some(who)) else {
            return;
        };
        climb.leads_until(who, after(now, super::WORD));
        call.alarm.still = None;
        call.alarm.done = Some(Done { probe: after(now, PROBES) });
    }

    /// It is said to be done. The person is asked for their own word, and in the end all read that
    /// it has not come.
    fn alert_waits_for_word(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        if call.climb.as_ref().and_then(Climb::due).is_none_or(|due| due <= now) {
            return self.alert_was_never_ended(tx, call.clone());
        }
        if let Some(done) = call.alarm.done.as_mut().filter(|done| done.probe <= now) {
            done.probe = after(now, PROBES);
            self.tells_person(tx, call, &Phrase::CarryProbe)?;
        }
        call.save(tx)
    }

    /// The person has written something for those who have answered.
    pub(super) fn alert_is_updated(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        text: &str,
    ) -> Result<(), TransactionError> {
        if !text.trim().is_empty() {
            call.alarm.updates.push((tx.at(), text.to_owned()));
            let surplus = call.alarm.updates.len().saturating_sub(UPDATES);
            call.alarm.updates.drain(..surplus);
        }
        self.level_grows(tx, call, text)?;
        self.opens_card(tx, call)?;
        // They write, and nobody has it: it begins anew.
        if call.climb.as_ref().is_some_and(|climb| !climb.is_open()) {
            return self.alert_sets_out(tx, call);
        }
        if !text.trim().is_empty() {
            self.passes_on(tx, call, text)?;
        }
        match call.climb {
            Some(_) => call.save(tx),
            None => call.keep(tx),
        }
    }
}

/// Those of these contacts who stand on the ladder of an alert.
pub(super) fn on_ladder(call: &Call, contacts: Vec<Contact>) -> Vec<Contact> {
    let ladder = call.ladder();
    let stands = |user: &OwnedUserId| {
        let at = call.called.iter().position(|called| called.user == *user);
        at.is_some_and(|at| ladder.rungs.iter().any(|rung| rung.who.contains(&at)))
    };
    contacts.into_iter().filter(|contact| stands(&contact.user)).collect()
}
