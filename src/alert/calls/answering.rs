//! What those answer who are asked, and what becomes of it.

use matrix_sdk::ruma::OwnedUserId;

use super::{
    Calls,
    climbing::{Before, hours},
    row::{Call, LEADS, Over},
};
use crate::{
    alert::ladder::{Climb, Standing},
    core::{CallFor, Flow, Transaction, TransactionError},
    people::Person,
    speech::{Phrase, Reply, Word},
};

/// What somebody has answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    Will,
    Cannot,
    Reached,
    StillTrying,
}

/// What an answer means: before they have said that they will, and after.
fn meant(
    leads: bool,
    number: Option<u32>,
    whole: Option<Word>,
    reply: Option<Reply>,
) -> Option<Answer> {
    Some(match (leads, number, whole, reply) {
        // A "1" that comes twice ends nothing.
        (true, Some(1), _, _) | (true, None, _, Some(Reply::StillTrying)) => Answer::StillTrying,
        (true, Some(2), _, _) | (_, None, _, Some(Reply::Reached)) => Answer::Reached,
        (true, Some(3), _, _) => Answer::Cannot,
        (false, Some(1), _, _) | (_, None, _, Some(Reply::IWill)) => Answer::Will,
        (false, Some(2), _, _) | (_, None, _, Some(Reply::ICannot)) => Answer::Cannot,
        (false, None, Some(Word::Yes), _) => Answer::Will,
        (false, None, Some(Word::No | Word::Pass | Word::Later), _) => Answer::Cannot,
        _ => return None,
    })
}

impl Calls {
    /// What somebody answers who was asked.
    pub(super) fn answers(
        &self,
        tx: &mut Transaction<'_>,
        called: &Person,
        (person, number_of): (&OwnedUserId, u32),
        number: Option<u32>,
        whole: Option<Word>,
        reply: Option<Reply>,
    ) -> Result<Flow, TransactionError> {
        let Some(mut call) = Call::find(tx, person, number_of)? else { return Ok(Flow::Passed) };
        let Some(who) = call.called.iter().position(|other| other.user == called.user) else {
            return Ok(Flow::Passed);
        };
        let Some(mut climb) = call.climb.clone() else { return Ok(Flow::Passed) };
        let leads = climb.lead() == Some(who);
        let Some(answer) = meant(leads, number, whole, reply) else { return Ok(Flow::Passed) };
        if call.goes_as_alert() {
            return Ok(Flow::Passed);
        }
        let looks = climb.standing(who) == Standing::Has;
        if answer == Answer::Reached && !looks && matches!(call.why, CallFor::Absence { .. }) {
            // It may be about something else, and would end the call.
            return self.asks_what_is_meant(tx, called, (person, number_of));
        }
        let now = tx.at();
        match answer {
            Answer::Reached if matches!(call.why, CallFor::Absence { .. }) => {
                climb.has_it(who, now);
                call.climb = Some(climb);
                self.ends(tx, &mut call, Over::Reached(who))?;
            }
            Answer::Will | Answer::Reached => {
                let acts = climb.has_it(who, now);
                call.climb = Some(climb);
                self.acts(tx, &mut call, acts, Before::Nothing)?;
            }
            Answer::StillTrying => {
                climb.is_heard(who, now);
                call.climb = Some(climb);
                call.save(tx)?;
                let until =
                    self.time(tx, &called.user, now.saturating_add(LEADS).unwrap_or(now))?;
                self.people.answer(tx, &called.user, &Phrase::CallStillTrying { time: until })?;
            }
            Answer::Cannot => {
                let contacts = self.contacts_of_call(tx, &call)?;
                let acts = climb.cannot(who, now, &hours(&call, &contacts, now));
                call.climb = Some(climb);
                let (noted, before) = match call.why {
                    _ if leads => (Phrase::CallGivesUpNoted, Before::GivesUp(who)),
                    CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_) => {
                        (Phrase::CallCannotForNow, Before::Cannot(who))
                    }
                    CallFor::CheckIn => (Phrase::CallCannotNoted, Before::Cannot(who)),
                };
                self.people.answer(tx, &called.user, &noted)?;
                self.acts(tx, &mut call, acts, before)?;
            }
        }
        Ok(Flow::Taken)
    }

    /// Somebody has it: they hear what is wanted of them, the person that a human has answered, and
    /// whoever was asked in vain that they need do nothing.
    pub(super) fn has_it(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let Some(called) = call.called.get(who).cloned() else { return Ok(()) };
        let (name, account) = (self.name_for(tx, call, who)?, call.person.to_string());
        let mine = match call.why {
            CallFor::CheckIn => Phrase::CallIsYours { name, account },
            CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_) => {
                let due = call.climb.as_ref().and_then(Climb::due).unwrap_or(tx.at());
                let time = self.time(tx, &called.user, due)?;
                self.remembers(tx, call, who)?;
                Phrase::CallYouLook { name, account, time }
            }
        };
        self.people.answer(tx, &called.user, &mine)?;
        let (name, time) = (self.name_of(tx, call, who)?, self.time(tx, &call.person, tx.at())?);
        let theirs = match call.why {
            CallFor::CheckIn => Phrase::CallAnswered { name, time },
            CallFor::Absence { .. } | CallFor::Alert(_) | CallFor::Drill(_) => {
                Phrase::CallSomebodyLooks { name, time }
            }
        };
        self.tells(tx, &call.person, &theirs)?;
        if call.why == CallFor::CheckIn {
            self.frees_others(tx, call, who)?;
        }
        Ok(())
    }

    /// Somebody is in touch: nothing is needed from the others who were asked.
    fn frees_others(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        by: usize,
    ) -> Result<(), TransactionError> {
        let climb = call.climb.as_ref();
        let asked: Vec<usize> = climb
            .map(|climb| {
                let asked = |who: &usize| climb.standing(*who) == Standing::Asked && *who != by;
                climb.knowing().filter(asked).collect()
            })
            .unwrap_or_default();
        for who in asked {
            let taken_back = call
                .called
                .get(who)
                .filter(|called| !called.knows)
                .and_then(|called| called.message)
                .is_some_and(|message| tx.take_back_untried(message));
            if !taken_back {
                let phrase = Phrase::CallSomebodyElse { name: self.name_for(tx, call, who)? };
                self.tells_called(tx, call, who, &phrase)?;
            }
        }
        Ok(())
    }

    /// A number that may have been for this call, or for what somebody was asked after it: they are
    /// asked again, so that nothing is guessed.
    pub(super) fn asks_what_is_meant(
        &self,
        tx: &mut Transaction<'_>,
        called: &Person,
        (person, number_of): (&OwnedUserId, u32),
    ) -> Result<Flow, TransactionError> {
        let Some(call) = Call::find(tx, person, number_of)? else { return Ok(Flow::Passed) };
        let found = call.called.iter().position(|other| other.user == called.user);
        let (Some(who), Some(climb)) = (found, &call.climb) else { return Ok(Flow::Passed) };
        let (name, leads) = (self.name_for(tx, &call, who)?, climb.lead() == Some(who));
        let phrase = match call.why {
            CallFor::Alert(_) | CallFor::Drill(_) if leads => Phrase::CarryAboutYouLead { name },
            CallFor::Alert(_) | CallFor::Drill(_) => Phrase::CarryAbout { name },
            CallFor::CheckIn => Phrase::CallAboutBeingInTouch { name },
            CallFor::Absence { .. } if leads => Phrase::CallAboutYouLook { name },
            CallFor::Absence { .. } => Phrase::CallAboutLooking { name },
        };
        self.remembers(tx, &call, who)?;
        let said = self.said_of(&call, &self.language(called), &phrase);
        self.people.answer_markdown(tx, &called.user, said)?;
        Ok(Flow::Taken)
    }

    /// Somebody has answered too, while another looks already.
    pub(super) fn stays(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let phrase = Phrase::CallYouStay { name: self.name_for(tx, call, who)? };
        self.tells_called(tx, call, who, &phrase)
    }

    /// Somebody who was asked cannot be reached: the next is asked at once.
    pub(super) fn is_out_of_reach(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        if call.goes_as_alert() {
            return self.is_out_of_reach_now(tx, call, who);
        }
        self.is_gone(tx, call, who, Before::OutOfReach(who))
    }

    /// Somebody is not called any more.
    pub(super) fn steps_back(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        if let Some(called) = call.called.get(who) {
            let user = called.user.clone();
            if call.goes_as_alert() {
                call.takes_back_question(tx, who);
                call.question.pending.retain(|other| *other != who);
            }
            self.withdraws(tx, call, &user)?;
            self.card_is_closed_to(tx, call, &user)?;
            self.leaves_alert_room(tx, call, &user);
        }
        self.is_gone(tx, call, who, Before::Nothing)
    }

    fn is_gone(
        &self,
        tx: &mut Transaction<'_>,
        call: &mut Call,
        who: usize,
        before: Before,
    ) -> Result<(), TransactionError> {
        let contacts = self.contacts_of_call(tx, call)?;
        let hours = hours(call, &contacts, tx.at());
        let Some(mut climb) = call.climb.take() else { return call.keep(tx) };
        let acts = climb.is_gone(who, tx.at(), &hours);
        call.climb = Some(climb);
        self.acts(tx, call, acts, before)
    }
}
