//! How an alert stands: for each who may be asked, what is known and no more (promise P11).

use jiff::Timestamp;
use matrix_sdk::ruma::UserId;

use super::{super::row::calls_for, Call, Calls, Does, open_alert};
use crate::{
    alert::ladder::{Climb, Standing},
    core::{Flow, Transaction, TransactionError},
    speech::Phrase,
};

impl Calls {
    /// The person asks how their alert stands. They are answered also if they read nothing else of it.
    pub(in crate::alert::calls) fn says_how_it_stands(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<Flow, TransactionError> {
        let open = match open_alert(tx, person)? {
            Some(call) => Some(call),
            None => calls_for(tx, person)?.into_iter().find(Call::is_drill),
        };
        match open {
            Some(call) if !call.is_forced() => {
                let list = self.standings(tx, &call, person)?;
                let time = self.when(tx, person, began(&call).unwrap_or(tx.at()))?;
                let who = self.people.person(tx, person)?;
                let said =
                    self.people.speech().say(&self.language(&who), &Phrase::CarryStands { time });
                let said = self.marks(&call, &self.language(&who), format!("{said}\n\n{list}"));
                self.tells_markdown(tx, person, said)?;
                Ok(Flow::Taken)
            }
            _ => Ok(Flow::Passed),
        }
    }

    /// Somebody who was asked wants to know it. Who has not answered is nobody's matter but the
    /// person's.
    pub(super) fn says_how_it_stands_to_called(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        who: usize,
    ) -> Result<(), TransactionError> {
        let lead = call.climb.as_ref().and_then(Climb::lead);
        let phrase = match lead {
            Some(lead) if lead == who => {
                self.remembers(tx, call, who)?;
                Phrase::CarryAboutYouLead { name: Self::named(call, who) }
            }
            Some(lead) => {
                let lead = Self::contact_name(call, lead);
                Phrase::CarrySomebodyLeads { lead, name: Self::named(call, who) }
            }
            None => {
                self.remembers(tx, call, who)?;
                Phrase::CarryAbout { name: Self::named(call, who) }
            }
        };
        self.tells_one(tx, call, who, &phrase)
    }

    fn standings(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        reader: &UserId,
    ) -> Result<String, TransactionError> {
        let language = self.language(&self.people.person(tx, reader)?);
        let mut lines = Vec::new();
        for who in 0..call.called.len() {
            let phrase = self.standing(tx, call, who, reader)?;
            lines.push(format!("- {}", self.people.speech().say(&language, &phrase)));
        }
        Ok(lines.join("\n"))
    }

    fn standing(
        &self,
        tx: &Transaction<'_>,
        call: &Call,
        who: usize,
        reader: &UserId,
    ) -> Result<Phrase, TransactionError> {
        let name = Self::contact_name(call, who);
        let Some(called) = call.called.get(who) else {
            return Ok(Phrase::CarryStandsUnasked { name });
        };
        let Some(climb) = &call.climb else { return Ok(Phrase::CarryStandsUnasked { name }) };
        let leads = climb.lead() == Some(who);
        let at = |at| self.when(tx, reader, at);
        Ok(match (climb.standing(who), called.part.does) {
            (Standing::Gone, _) => Phrase::CarryStandsGone { name },
            (Standing::Away, _) => Phrase::CarryStandsAway { name },
            (Standing::Cannot | Standing::CouldNot, _) => Phrase::CarryStandsCannot { name },
            (Standing::Has, Does::Done(since)) => {
                Phrase::CarryStandsDone { name, time: at(since)? }
            }
            (Standing::Has, Does::Acts(since)) if leads => {
                Phrase::CarryStandsLeadsActing { name, time: at(since)? }
            }
            (Standing::Has, Does::Acts(since)) => {
                Phrase::CarryStandsActing { name, time: at(since)? }
            }
            (Standing::Has, Does::Nothing) => {
                let time = at(called.part.answered.unwrap_or(tx.at()))?;
                match leads {
                    true => Phrase::CarryStandsLeads { name, time },
                    false => Phrase::CarryStandsAnswered { name, time },
                }
            }
            (Standing::Asked, _) if called.part.answered.is_some() => {
                Phrase::CarryStandsSilent { name }
            }
            (Standing::Asked, _) if called.part.with_server => {
                Phrase::CarryStandsWithServer { name }
            }
            (Standing::Asked, _) if called.message.is_none() => Phrase::CarryStandsUnasked { name },
            (Standing::Asked, _) => Phrase::CarryStandsQueued { name },
            (Standing::Unasked, _) => Phrase::CarryStandsUnasked { name },
        })
    }
}

/// When what is under way began.
fn began(call: &Call) -> Option<Timestamp> {
    let raised = call.raised().map(|raised| raised.at);
    raised.or_else(|| call.drill().map(|drill| drill.at))
}
