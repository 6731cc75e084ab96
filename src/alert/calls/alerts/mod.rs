//! Alerts: a call for somebody in danger.
//!
//! It goes up a ladder of its own ([`ladder_of_alert`]). Whoever answers is kept; the first leads, and
//! is to be heard of. It ends by the person's own word and by no other: what a lead says is passed on,
//! and the alert waits for that word. The word that says that somebody is forced ends it in their eyes
//! alone; from then on nothing of it is shown to them.

mod answering;
mod asking;
mod card;
mod climbing;
mod enclosing;
mod ending;
mod joining;
mod journeys;
mod outliving;
mod room;
mod standing;

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use self::card::Opened;
pub(super) use self::{answering::Written, room::Shared};
use self::{enclosing::Enclosing, outliving::Ready};
use super::{
    Calls,
    row::{Call, calls_for},
};
use crate::{
    alert::{
        ladder::{Ladder, Rung, Standing},
        levels::Plan,
    },
    core::{Happening, MessageId, Transaction, TransactionError},
    people::Contact,
    speech::Phrase,
    store::debug_shows_nothing,
};

/// The first alone, and then with the second: long enough to wake, to read and to write one number.
const FIRST: SignedDuration = SignedDuration::from_mins(3);
/// All together: longer, since all of them ring each time.
const TOGETHER: SignedDuration = SignedDuration::from_mins(5);
/// So often all are asked in one round: once is slept through.
const TIMES: u32 = 2;
/// The first rest. It doubles to sixteen times that, so that a telephone that rings for nothing is
/// not switched off.
const RESTS: SignedDuration = SignedDuration::from_mins(5);
/// So long it goes on: what can be done from afar is done in the first three days.
const LASTS: SignedDuration = SignedDuration::from_hours(72);
/// A lead is asked after so long without a word: a call to a lawyer takes that.
const STILL: SignedDuration = SignedDuration::from_mins(15);
/// So long they have then, until others are asked.
const GRACE: SignedDuration = SignedDuration::from_mins(5);
/// Whoever is said to be safe is asked for their own word so often.
const PROBES: SignedDuration = SignedDuration::from_hours(1);
/// So long that word is waited for.
const WORD: SignedDuration = SignedDuration::from_hours(24);
/// What was written since is kept for who answers later; so many of the last.
const UPDATES: usize = 10;

/// How far somebody has come who has been asked.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Does {
    /// They have said nothing of that.
    #[default]
    Nothing,
    /// They have said that they are acting.
    Acts(Timestamp),
    /// They have said that it is done.
    Done(Timestamp),
}

/// What is kept of somebody's part in an alert.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Part {
    /// What the person is called in front of them.
    pub named: String,
    /// What they are called in front of the person and of each other.
    pub name: String,
    /// The homeserver has accepted a message that asks them.
    pub with_server: bool,
    /// When they were asked first, and when the homeserver had that.
    #[serde(default)]
    pub asked_at: Option<Timestamp>,
    #[serde(default)]
    pub with_server_at: Option<Timestamp>,
    /// When they first answered anything.
    pub answered: Option<Timestamp>,
    /// When they first said that they are acting.
    #[serde(default)]
    pub acted_at: Option<Timestamp>,
    pub does: Does,
    /// The person has read that they cannot be reached.
    pub told_away: bool,
}

/// Somebody has said that it is done, and the word of the person is waited for.
#[derive(Clone, Copy, Serialize, Deserialize)]
struct Done {
    /// When the person is asked next.
    probe: Timestamp,
}

/// What is kept of an alert besides what is kept of every call.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Alarm {
    /// The person has read that something has not left, and not yet that it has.
    told_unsent: bool,
    /// Whose message the homeserver has accepted, and the person has not read so yet.
    fresh: Vec<usize>,
    /// When the lead is asked whether they are still with it.
    still: Option<Timestamp>,
    /// The message that asks it.
    asked_still: Option<MessageId>,
    done: Option<Done>,
    /// What the person has written since, and when.
    updates: Vec<(Timestamp, String)>,
    /// What the person has sent besides words.
    #[serde(default)]
    enclosed: Vec<Enclosing>,
    /// What lies ready for a Kolo that is gone.
    #[serde(default)]
    ready: Option<Ready>,
    /// The room of those who have answered.
    pub room: Option<Shared>,
    /// The word had come that says that they are forced, before they raised it anew.
    #[serde(default)]
    forced_before: bool,
    /// Since when it is to be seen again after that. Nothing of before is given to the person.
    #[serde(default)]
    seen_since: Option<Timestamp>,
    /// It has ended; when its room is dissolved.
    pub over: Option<Timestamp>,
    /// What its level said when it began.
    #[serde(default)]
    pub plan: Option<Plan>,
    /// What of the sealed card has been opened.
    #[serde(default)]
    card: Opened,
}

debug_shows_nothing!(Part, Done, Alarm);

impl Alarm {
    /// When something is due that the ladder does not know.
    pub fn due(&self) -> Option<Timestamp> {
        let probe = self.done.map(|done| done.probe);
        [self.still, probe, self.card.due()].into_iter().flatten().min()
    }
}

/// In which order people are asked who are called for somebody in danger: the first, the first two, all.
/// Where somebody is forced, all at once.
pub(super) fn ladder_of_alert(people: usize, forced: bool) -> Ladder {
    let all: Vec<usize> = (0..people).collect();
    let first = (1..=2).filter(|many| *many < people && !forced);
    let first = first.map(|many| Rung { who: (0..many).collect(), wait: FIRST, times: 1 });
    let together = Rung { who: all, wait: TOGETHER, times: TIMES };
    Ladder {
        rungs: first.chain([together]).collect(),
        rest: RESTS,
        lasts: LASTS,
        lead: Some(STILL.saturating_add(GRACE)),
    }
}

/// In which order so many people are asked if nothing else is set.
pub(in crate::alert) fn usual_ladder(people: usize) -> Ladder {
    ladder_of_alert(people, false)
}

fn after(now: Timestamp, wait: SignedDuration) -> Timestamp {
    now.saturating_add(wait).unwrap_or(Timestamp::MAX)
}

impl Call {
    fn is_quiet(&self) -> bool {
        self.raised().is_some_and(|raised| raised.quiet || raised.duress)
    }

    fn is_forced(&self) -> bool {
        self.raised().is_some_and(|raised| raised.duress)
    }

    /// Whether a message that asks them may have reached them.
    fn may_have_heard(&self, who: usize) -> bool {
        self.called.get(who).is_some_and(|called| called.knows || called.message.is_some())
    }

    /// A message that has surely not left is taken back. Whether they may have heard.
    pub(super) fn takes_back_question(&mut self, tx: &mut Transaction<'_>, who: usize) -> bool {
        let Some(called) = self.called.get_mut(who) else { return false };
        if let Some(message) = called.message.take() {
            called.knows |= !tx.take_back_untried(message);
        }
        called.knows
    }

    /// Whether they are called still: neither gone nor, for now, suspended.
    fn is_called(&self, who: usize, contacts: &[Contact]) -> bool {
        let is = |user: &OwnedUserId| contacts.iter().any(|contact| contact.user == *user);
        self.has_not_gone(who) && self.called.get(who).is_some_and(|called| is(&called.user))
    }

    fn has_not_gone(&self, who: usize) -> bool {
        self.climb.as_ref().is_none_or(|climb| climb.standing(who) != Standing::Gone)
    }

    fn part(&mut self, who: usize) -> Option<&mut Part> {
        self.called.get_mut(who).map(|called| &mut called.part)
    }
}

/// The alert of somebody that has not ended.
fn open_alert(tx: &Transaction<'_>, person: &UserId) -> Result<Option<Call>, TransactionError> {
    Ok(calls_for(tx, person)?.into_iter().find(Call::is_alert))
}

impl Calls {
    /// What is raised about an alert.
    pub(super) fn alert_hears(
        &self,
        tx: &mut Transaction<'_>,
        what: &Happening,
    ) -> Result<(), TransactionError> {
        let (Happening::AllClear { person, .. }
        | Happening::UnderDuress { person }
        | Happening::Update { person, .. }
        | Happening::Encloses { person, .. }
        | Happening::TakesBack { person, .. }
        | Happening::Quiet { person, .. }) = what
        else {
            return Ok(());
        };
        let Some(mut call) = open_alert(tx, person)? else { return Ok(()) };
        match what {
            Happening::AllClear { false_alarm, .. } => self.alert_clears(tx, call, *false_alarm),
            Happening::UnderDuress { .. } => self.alert_is_forced(tx, &mut call),
            Happening::Update { text, .. } => self.alert_is_updated(tx, &mut call, text),
            Happening::Encloses { event, what, with_alert, .. } => {
                self.alert_encloses(tx, &mut call, (event, what), *with_alert)
            }
            Happening::TakesBack { event, .. } => self.alert_takes_back(tx, &mut call, event),
            Happening::Quiet { quiet, .. } => {
                if let Some(raised) = call.raised_mut() {
                    raised.quiet = *quiet;
                }
                call.save(tx)
            }
            _ => Ok(()),
        }
    }

    /// Tells the person how their alert goes on, unless they read nothing of it.
    fn tells_person(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        match call.is_quiet() {
            true => Ok(()),
            false => {
                let language = self.language(&self.people.person(tx, &call.person)?);
                let said = self.said_of(call, &language, phrase);
                self.tells_markdown(tx, &call.person, said)
            }
        }
    }

    /// Tells somebody who was asked, if Kolo knows them still.
    fn tells_one(
        &self,
        tx: &mut Transaction<'_>,
        call: &Call,
        who: usize,
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        match call.called.get(who) {
            Some(called) if self.people.knows(tx, &called.user)? => {
                let language = self.language(&self.people.person(tx, &called.user)?);
                let said = self.said_of(call, &language, phrase);
                self.tells_markdown(tx, &called.user, said)
            }
            _ => Ok(()),
        }
    }

    /// What the person is called in front of somebody.
    fn named(call: &Call, who: usize) -> String {
        call.called.get(who).map(|called| called.part.named.clone()).unwrap_or_default()
    }

    /// What somebody is called in front of the person, and of the others.
    fn contact_name(call: &Call, who: usize) -> String {
        call.called.get(who).map(|called| called.part.name.clone()).unwrap_or_default()
    }

    fn user_of(call: &Call, who: usize) -> Option<OwnedUserId> {
        call.called.get(who).map(|called| called.user.clone())
    }
}
