//! A call begins, goes from one to the next, and ends.

use jiff::Timestamp;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Calls,
    row::{Call, LEAVES, Over, Question, all_calls_for, calls_for},
};
use crate::{
    alert::ladder::{Act, Climb, End, Standing},
    core::{Body, CallFor, Deed, Destination, Happening, Lane, Transaction, TransactionError},
    people::{Contact, Topic},
    speech::{Command, Names, Need, Phrase, Reply, Verb, Word, Words},
};

/// Why the next is asked.
#[derive(Clone, Copy)]
pub(super) enum Before {
    /// Nobody was asked before.
    Nothing,
    /// This person has not answered yet.
    Silent(usize),
    /// This person cannot.
    Cannot(usize),
    /// This person had said that they will, and cannot go on.
    GivesUp(usize),
    /// This person cannot be reached.
    OutOfReach(usize),
    /// The message to this person has not left yet.
    NotLeft(usize),
    /// This person had answered, and was silent for too long then.
    Lost(usize),
}

impl Calls {
    /// A human is to be called for somebody. One call for one reason at a time.
    pub(super) fn begins(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
        why: &CallFor,
    ) -> Result<(), TransactionError> {
        if let CallFor::Alert(raised) = why {
            return self.alert_begins(tx, person, raised);
        }
        if let CallFor::Drill(drill) = why {
            return self.drill_begins(tx, person, drill);
        }
        let calls = calls_for(tx, person)?;
        let is_same =
            |call: &&Call| std::mem::discriminant(&call.why) == std::mem::discriminant(why);
        if let Some(same) = calls.iter().find(is_same) {
            if same.climb.as_ref().is_none_or(Climb::is_open) {
                return Ok(());
            }
            self.lays_down(tx, same)?;
        }
        let contacts = self.contacts_for(tx, person, why)?;
        if contacts.is_empty() {
            return self.says_nobody_is_named(tx, person);
        }
        let number = new_number(tx, person)?;
        let mut call = Call::new(person.clone(), number, why.clone(), &contacts);
        self.goes_on(tx, &mut call)
    }

    pub(super) fn says_nobody_is_named(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        let language = self.language(&self.people.person(tx, person)?);
        let verb = self.understanding.primary_verb(Verb::Trust, &language);
        let trust = Words(format!("{verb} @ana:example.org"));
        self.tells(tx, person, &Phrase::CallNobodyToCall { trust })
    }

    /// The next step of a call is due: its first, or that of its ladder.
    pub(super) fn goes_on(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
    ) -> Result<(), TransactionError> {
        if call.goes_as_alert() {
            return self.alert_goes_on(tx, call);
        }
        let contacts = self.contacts_of_call(tx, call)?;
        let (now, held_up) = (tx.at(), call.is_held_up(tx));
        if call.climb.is_some() && self.looks_whether_it_has_left(tx, call, &contacts)? {
            return Ok(());
        }
        let hours = hours(call, &contacts, now);
        let Some(mut climb) = call.climb.take() else {
            return self.makes_first_step(tx, call, &contacts);
        };
        // Nobody is silent to whom nothing has come.
        if held_up && climb.is_asking() && climb.due().is_some_and(|due| due <= now) {
            climb.waits_anew(now);
        }
        let is_silent =
            |who: &usize| call.why == CallFor::CheckIn && climb.standing(*who) == Standing::Asked;
        let silent = climb.knowing().filter(is_silent).last();
        let acts = climb.step(now, &hours);
        call.climb = Some(climb);
        self.acts(tx, call, acts, silent.map_or(Before::Nothing, Before::Silent))
    }

    fn makes_first_step(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        contacts: &[Contact],
    ) -> Result<(), TransactionError> {
        let now = tx.at();
        if !contacts.iter().any(|contact| contact.is_awake(now)) {
            let wakes = |contact: &&Contact| contact.wakes(now);
            let Some(first) = contacts.iter().min_by_key(wakes) else {
                call.erase(tx);
                return self.says_nobody_is_named(tx, &call.person);
            };
            let at = first.wakes(now);
            call.save_until(tx, at)?;
            let (time, never_mind) = (self.time(tx, &call.person, at)?, self.back(tx, call)?);
            let name = first.name.clone();
            let phrase = Phrase::CallAllAsleep { name, time, back: never_mind };
            return self.tells(tx, &call.person, &phrase);
        }
        let hours = hours(call, contacts, now);
        let (climb, acts) = Climb::begin(call.ladder(), call.called.len(), now, &hours);
        call.climb = Some(climb);
        self.acts(tx, call, acts, Before::Nothing)
    }

    /// Does what the ladder says.
    pub(super) fn acts(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        acts: Vec<Act>,
        before: Before,
    ) -> Result<(), TransactionError> {
        if call.goes_as_alert() {
            return self.alert_acts(tx, call, acts, before);
        }
        let mut before = before;
        for act in acts {
            match act {
                Act::Ask { who, .. } => self.asks(tx, call, &who, before)?,
                Act::Leads(who) => self.has_it(tx, call, who)?,
                Act::Stays(who) => self.stays(tx, call, who)?,
                // Who gives up has been thanked.
                Act::Lost(_) if matches!(before, Before::GivesUp(_)) => {}
                Act::Lost(who) => {
                    let lost = Phrase::CallLeadLost { name: self.name_for(tx, call, who)? };
                    self.tells_called(tx, call, who, &lost)?;
                    self.remembers(tx, call, who)?;
                    before = Before::Lost(who);
                }
                Act::NobodyYet | Act::Ended(End::Nobody) => {
                    self.says_nobody(tx, call, before)?;
                }
                Act::Ended(End::Answered | End::Clear) => {}
            }
        }
        match &call.climb {
            Some(climb) if climb.has_ended(End::Answered) => self.lays_down(tx, call),
            _ => call.save(tx),
        }
    }

    /// Asks some of those who may be asked, and tells the person.
    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: &[usize],
        before: Before,
    ) -> Result<(), TransactionError> {
        let is_new = who.iter().any(|who| call.is_unasked(*who));
        let (mut names, mut pending) = (Vec::new(), Vec::new());
        for one in who {
            if matches!(before, Before::Lost(lost) if lost == *one) {
                continue;
            }
            let Some(called) = call.called.get_mut(*one) else { continue };
            if let Some(before) = called.message {
                called.knows |= !tx.take_back_untried(before);
            }
            let (user, knows) = (called.user.clone(), called.knows);
            let name = self.name_for(tx, call, *one)?;
            let phrase = match call.why {
                CallFor::CheckIn => Phrase::CallToBeInTouch { name },
                CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_) if knows => {
                    Phrase::CallStillToLook { name }
                }
                CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_) => {
                    Phrase::CallToLook { name }
                }
            };
            let language = self.language(&self.people.person(tx, &user)?);
            let markdown = self.people.speech().say(&language, &phrase);
            self.remembers(tx, call, *one)?;
            let say = Deed::Say(Body { markdown, mentions: vec![user.clone()] });
            let message = tx.send_for(&call.person, Lane::Alert, Destination::Private(user), say);
            if let Some(called) = call.called.get_mut(*one) {
                called.message = Some(message);
            }
            pending.push(*one);
            names.push(self.name_of(tx, call, *one)?);
        }
        let look = tx.at().saturating_add(LEAVES).ok();
        call.question = Question { pending, look, ..Question::default() };
        if !is_new {
            return Ok(());
        }
        let due = call.climb.as_ref().and_then(Climb::due).unwrap_or(tx.at());
        let (names, time) = (Names(names), self.time(tx, &call.person, due)?);
        let back = self.back(tx, call)?;
        let asking = match call.why {
            CallFor::CheckIn => Phrase::CallAsking { names, time, back },
            CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_) => {
                Phrase::CallAskingToLook { names }
            }
        };
        let reason = self.reason(tx, call, before)?;
        let language = self.language(&self.people.person(tx, &call.person)?);
        let parts = reason.iter().chain([&asking]);
        let said: Vec<String> =
            parts.map(|phrase| self.people.speech().say(&language, phrase)).collect();
        self.tells_markdown(tx, &call.person, said.join(" "))
    }

    fn reason(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        before: Before,
    ) -> Result<Option<Phrase>, TransactionError> {
        Ok(match before {
            Before::Nothing => None,
            Before::Silent(who) => {
                Some(Phrase::CallNotAnswered { name: self.name_of(tx, call, who)? })
            }
            Before::Lost(who) => Some(Phrase::CallNotHeard { name: self.name_of(tx, call, who)? }),
            Before::Cannot(who) => Some(Phrase::CallCannot { name: self.name_of(tx, call, who)? }),
            Before::GivesUp(who) => {
                Some(Phrase::CallCannotGoOn { name: self.name_of(tx, call, who)? })
            }
            Before::NotLeft(who) => {
                Some(Phrase::CallNotLeft { names: Names(vec![self.name_of(tx, call, who)?]) })
            }
            Before::OutOfReach(who) => {
                Some(Phrase::CallOutOfReach { name: self.name_of(tx, call, who)? })
            }
        })
    }

    /// Nobody has answered: said plainly, with what else there is.
    fn says_nobody(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        before: Before,
    ) -> Result<(), TransactionError> {
        let language = self.language(&self.people.person(tx, &call.person)?);
        let all_cannot = call.climb.as_ref().is_some_and(Climb::all_cannot);
        let goes_on = call.climb.as_ref().filter(|climb| climb.is_open()).and_then(Climb::due);
        let said = match (&call.why, goes_on) {
            (CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_), Some(due)) => {
                let contacts = self.contacts_of_call(tx, call)?;
                let first = contacts.iter().map(|contact| contact.wakes(due)).min();
                let time = self.time(tx, &call.person, first.unwrap_or(due))?;
                vec![match all_cannot {
                    true => Phrase::CallAllCannotYet { time },
                    false => Phrase::CallNobodyYet { time },
                }]
            }
            (CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_), None)
                if all_cannot =>
            {
                vec![Phrase::CallAllCannotAtAll]
            }
            (CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_), None) => {
                vec![Phrase::CallNobodyAtAll]
            }
            (CallFor::CheckIn, _) => {
                let ground = self.word(&language, Word::Ground);
                let who = self.understanding.primary(Command::Who, &language);
                let need = self.understanding.primary(Need::Wellbeing, &language);
                let who = Words(format!("!{who} {need}"));
                let answers = match all_cannot {
                    true => Phrase::CallAllCannot,
                    false => Phrase::CallNobody,
                };
                let reason = self.reason(tx, call, before)?;
                let said_already = all_cannot || matches!(before, Before::Silent(_));
                let reason = reason.filter(|_| !said_already);
                reason.into_iter().chain([answers, Phrase::CallMeanwhile { ground, who }]).collect()
            }
        };
        let said: Vec<String> =
            said.iter().map(|phrase| self.people.speech().say(&language, phrase)).collect();
        self.tells_markdown(tx, &call.person, said.join(" "))?;
        if call.why == CallFor::CheckIn {
            tx.raise(Happening::NobodyAnswered { person: call.person.clone() });
        }
        Ok(())
    }

    /// It is over: whoever was asked hears it, or never hears of it if that has not left yet.
    pub(super) fn ends(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        over: Over,
    ) -> Result<(), TransactionError> {
        let climb = call.climb.take();
        let in_vain = climb.as_ref().is_some_and(|climb| climb.has_ended(End::Nobody));
        let knowing: Vec<usize> =
            climb.as_ref().map(|climb| climb.knowing().collect()).unwrap_or_default();
        let mut told = Vec::new();
        for who in knowing {
            let Some(called) = call.called.get(who) else { continue };
            let (user, message, knows) = (called.user.clone(), called.message, called.knows);
            self.withdraws(tx, call, &user)?;
            let name = self.name_for(tx, call, who)?;
            told.push(self.name_of(tx, call, who)?);
            if message.is_some_and(|message| tx.take_back_untried(message)) && !knows {
                told.pop();
                continue;
            }
            let phrase = match over {
                Over::TakenBack => Phrase::CallTakenBack { name },
                Over::IsThere => Phrase::CallIsThere { name },
                Over::Reached(by) if by == who => Phrase::CallReachedNoted { name },
                Over::Reached(_) => Phrase::CallReached { name },
            };
            self.tells_called(tx, call, who, &phrase)?;
        }
        let phrase = match over {
            Over::TakenBack => Phrase::CallIsTakenBack,
            Over::IsThere if told.is_empty() => Phrase::CallNotNeeded,
            Over::IsThere if in_vain => Phrase::CallWasInVain { names: Names(told) },
            Over::IsThere => Phrase::CallToldThatThere { names: Names(told) },
            Over::Reached(by) => Phrase::CallSaysReached { name: self.name_of(tx, call, by)? },
        };
        call.erase(tx);
        self.tells(tx, &call.person, &phrase)
    }

    /// Somebody is asked something that numbers answer.
    pub(super) fn remembers(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let Some(called) = call.called.get(who) else { return Ok(()) };
        let topic = Topic::Called { person: call.person.clone(), number: call.number };
        self.people.remember(tx, &called.user, topic)
    }

    /// Nothing of it is kept, and nobody is asked any more.
    pub(super) fn lays_down(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
    ) -> Result<(), TransactionError> {
        for called in &call.called {
            self.withdraws(tx, call, &called.user)?;
        }
        self.room_is_dissolved(tx, call);
        Ok(())
    }

    pub(super) fn withdraws(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        user: &UserId,
    ) -> Result<(), TransactionError> {
        let topic = Topic::Called { person: call.person.clone(), number: call.number };
        self.people.withdraw(tx, user, |other| *other == topic)
    }

    /// A time as the person reads it, by their own clock.
    pub(super) fn time(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        at: Timestamp,
    ) -> Result<Words, TransactionError> {
        let who = self.people.person(tx, user)?;
        let (language, speech) = (self.language(&who), self.people.speech());
        let time = Words(speech.time(&language, at.to_zoned(self.people.zone_of(&who)).time()));
        Ok(match who.zone {
            Some(_) => time,
            None => Words(speech.say(&language, &Phrase::TimeInUtc { time })),
        })
    }

    /// The same for what is past, with its day if that is not today.
    pub(super) fn when(
        &self,
        tx: &Transaction<'_>,
        user: &UserId,
        at: Timestamp,
    ) -> Result<Words, TransactionError> {
        let (who, time) = (self.people.person(tx, user)?, self.time(tx, user, at)?);
        let zone = self.people.zone_of(&who);
        let day = at.to_zoned(zone.clone()).date();
        let today = tx.at().to_zoned(zone).date();
        if day == today {
            return Ok(time);
        }
        let (language, speech) = (self.language(&who), self.people.speech());
        let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
        let is_near = today.since(day).is_ok_and(|since| since.get_days() < 7);
        let named = speech.weekdays(&language).into_iter().nth(weekday).filter(|_| is_near);
        let day = Words(named.unwrap_or_else(|| speech.date(&language, day, today)));
        Ok(Words(speech.say(&language, &Phrase::CarryWhen { day, time })))
    }

    fn back(&self, tx: &Transaction<'_>, call: &Call) -> Result<Words, TransactionError> {
        let language = self.language(&self.people.person(tx, &call.person)?);
        Ok(self.reply_word(&language, Reply::NeverMind))
    }

    /// What to call the person, in front of somebody who is asked.
    pub(super) fn name_for(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        who: usize,
    ) -> Result<String, TransactionError> {
        match call.called.get(who) {
            Some(called) => self.people.name_for_contact(tx, &call.person, &called.user),
            None => Ok(String::new()),
        }
    }

    /// What to call somebody who is asked, in front of the person.
    pub(super) fn name_of(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        who: usize,
    ) -> Result<String, TransactionError> {
        match call.called.get(who) {
            Some(called) => self.people.name_of_contact(tx, &call.person, &called.user),
            None => Ok(String::new()),
        }
    }

    pub(super) fn tells_called(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        who: usize,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        match call.called.get(who) {
            Some(called) => self.tells(tx, &called.user, phrase),
            None => Ok(()),
        }
    }

    pub(super) fn tells(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        self.people.tell(tx, user, Lane::Alert, phrase, None)
    }

    pub(super) fn tells_markdown(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        markdown: String,
    ) -> Result<(), TransactionError> {
        let person = self.people.person(tx, user)?;
        self.people.tell_markdown(tx, person, Lane::Alert, markdown, None)
    }
}

/// A number for a new call for somebody.
pub(super) fn new_number(tx: &Transaction<'_>, person: &UserId) -> Result<u32, TransactionError> {
    let numbers = all_calls_for(tx, person)?.into_iter().map(|call| call.number);
    Ok(numbers.max().unwrap_or(0).saturating_add(1))
}

/// From when on each may be written to.
pub(super) fn hours(
    call: &Call,
    contacts: &[Contact],
    now: Timestamp,
) -> impl Fn(usize) -> Option<Timestamp> + use<> {
    let wakes = |user: &OwnedUserId| {
        let found = contacts.iter().find(|contact| contact.user == *user);
        // Where they are forced, it may be somebody else who has taken that one away.
        let forced = || call.raised().is_some_and(|raised| raised.duress).then_some(now);
        let Some(contact) = found else { return forced() };
        Some(if call.is_alert() { contact.wakes_in_danger(now) } else { contact.wakes(now) })
    };
    let wakes: Vec<Option<Timestamp>> = call.called.iter().map(|it| wakes(&it.user)).collect();
    move |who| wakes.get(who).copied().flatten()
}
