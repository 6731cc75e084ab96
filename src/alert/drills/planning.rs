//! A drill is wanted, announced or not, and begins at its time.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{
    Drills,
    row::{Plan, Planned},
    times::moment_said,
};
use crate::{
    alert::calls::is_in_alert,
    core::{
        CallFor, Flow, Happening, Lane, Late, Practised, TimerKey, Transaction, TransactionError,
        Wait,
    },
    people::{AboutDrill, Contact, MayDrill, Person, ToContact, Topic},
    speech::{Heard, Phrase, Reply, Verb, Word, Words},
};

/// No drill lasts longer.
const LASTS: SignedDuration = SignedDuration::from_hours(2);
/// An announced drill for which no time was said comes after so long.
const ANNOUNCED: SignedDuration = SignedDuration::from_hours(1);
/// None is planned farther ahead.
const AHEAD: SignedDuration = SignedDuration::from_hours(48);

impl Drills {
    /// `drill`, with or without a time.
    pub(super) fn wants_drill(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        says_more: bool,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let now = tx.at().to_zoned(self.people.zone_of(person));
        let at = moment_said(&self.understanding, &language, text, &now)
            .filter(|at| at.duration_since(tx.at()) <= AHEAD);
        if says_more && at.is_none() {
            // It may be an answer to something else.
            if person.topics.last().is_some_and(Topic::is_open_question) {
                return Ok(Flow::Passed);
            }
            let Words(drill) = self.verb(&language, Verb::Drill);
            let example = Words(format!("{drill} 18:00"));
            return self.says(tx, person, &Phrase::AlertDrillWhen { example });
        }
        if self.people.contacts_of(tx, &person.user)?.is_empty() {
            let Words(trust) = self.verb(&language, Verb::Trust);
            let trust = Words(format!("{trust} @ana:example.org"));
            return self.says(tx, person, &Phrase::AlertDrillNoContacts { trust });
        }
        self.asks(tx, &person.user, AboutDrill::How { at })?;
        self.says(tx, person, &Phrase::AlertDrillHow)
    }

    pub(super) fn answers_how(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        at: Option<Timestamp>,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let reply = self.understanding.reply(&heard.text, &self.language(person));
        let announced = match (heard.number, heard.whole, reply) {
            (Some(1), ..) => true,
            (Some(2), ..) => false,
            (Some(3), ..)
            | (None, Some(Word::No | Word::Pass | Word::Skip | Word::Stop), _)
            | (None, _, Some(Reply::NeverMind)) => {
                self.withdraws(tx, &person.user)?;
                return self.says(tx, person, &Phrase::AlertDrillNone);
            }
            _ => return Ok(Flow::Passed),
        };
        self.withdraws(tx, &person.user)?;
        let now = tx.at();
        let later = now.saturating_add(ANNOUNCED).unwrap_or(now);
        let at = at.filter(|at| *at > now).unwrap_or(if announced { later } else { now });
        self.plans(tx, person, announced, at)
    }

    fn withdraws(&self, tx: &mut Transaction<'_>, user: &UserId) -> Result<(), TransactionError> {
        self.people.withdraw(tx, user, |topic| matches!(topic, Topic::Drill { .. }))
    }

    fn plans(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        announced: bool,
        at: Timestamp,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let takes_part = |contact: &&Contact| match contact.drills {
            Some(MayDrill::Any) => true,
            Some(MayDrill::Never) => false,
            Some(MayDrill::Announced) | None => announced,
        };
        let with: Vec<OwnedUserId> =
            contacts.iter().filter(takes_part).map(|contact| contact.user.clone()).collect();
        if announced {
            for contact in &with {
                self.announces(tx, contact, &person.user)?;
            }
        } else {
            for contact in contacts.iter().filter(|contact| contact.drills.is_none()) {
                self.asks_contact(tx, &contact.user, &person.user)?;
            }
        }
        if with.is_empty() {
            let drill = self.verb(&language, Verb::Drill);
            return self.says(
                tx,
                person,
                &match announced {
                    true => Phrase::AlertDrillNobody,
                    false => Phrase::AlertDrillNobodyYet { drill },
                },
            );
        }
        let plan = Plan { at, announced, with };
        if at <= tx.at() {
            self.begins(tx, person, &plan)?;
            return Ok(Flow::Taken);
        }
        let count = u64::try_from(plan.with.len()).unwrap_or_default();
        let mut planned = Planned::of(tx, &person.user)?;
        planned.plan = Some(plan);
        planned.save(tx)?;
        tx.set_timer(TimerKey::Drill(person.user.clone()), Wait::Until(at), Late::Tell);
        let (time, off) = (self.time(tx, person, at), self.verb(&language, Verb::NoDrills));
        self.says(
            tx,
            person,
            &match announced {
                true => Phrase::AlertDrillAnnounced { count, time, off },
                false => Phrase::AlertDrillPlanned { count, time, off },
            },
        )
    }

    /// A contact reads in their hours that a drill comes, and is asked once which ones may.
    fn announces(
        &self,
        tx: &mut Transaction<'_>,
        contact: &OwnedUserId,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let asks = self.people.asks_about_drills(tx, contact, person)?;
        let language = self.language(&self.people.person(tx, contact)?);
        let name = self.people.name_for_contact(tx, person, contact)?;
        let stop = self.understanding.primary(Word::Stop, &language).into();
        let comes = Phrase::AlertDrillComes { name, stop };
        let said: Vec<String> =
            [self.people.speech().say(&language, &comes)].into_iter().chain(asks).collect();
        self.tells_contact(tx, contact, person, &said)
    }

    fn asks_contact(
        &self,
        tx: &mut Transaction<'_>,
        contact: &OwnedUserId,
        person: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let Some(asks) = self.people.asks_about_drills(tx, contact, person)? else {
            return Ok(());
        };
        self.tells_contact(tx, contact, person, &[asks])
    }

    fn tells_contact(
        &self,
        tx: &mut Transaction<'_>,
        contact: &OwnedUserId,
        person: &OwnedUserId,
        said: &[String],
    ) -> Result<(), TransactionError> {
        let whole = Phrase::DrillMessage { words: Words(said.join("\n\n")) };
        self.people.tell_contact(tx, contact, person, &ToContact::whenever(whole))
    }

    /// The time of a drill has come; `late` if Kolo was away then.
    pub(super) fn is_due(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
        late: bool,
    ) -> Result<(), TransactionError> {
        let mut planned = Planned::of(tx, user)?;
        let Some(plan) = planned.plan.take() else { return Ok(()) };
        planned.save(tx)?;
        let person = self.people.person(tx, user)?;
        if late {
            let drill = self.verb(&self.language(&person), Verb::Drill);
            return self.tells_marked(tx, user, &[Phrase::AlertDrillMissed { drill }]);
        }
        self.begins(tx, &person, &plan)
    }

    /// It begins, if nothing real is open for anybody in it. Why it does not is not said: it may be the
    /// matter of somebody else, or what must not be seen.
    fn begins(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        plan: &Plan,
    ) -> Result<(), TransactionError> {
        let (user, now) = (&person.user, tx.at());
        let drill = self.verb(&self.language(person), Verb::Drill);
        let mut contacts = self.people.contacts_of(tx, user)?;
        contacts.retain(|contact| {
            let may = match contact.drills {
                Some(MayDrill::Never) => false,
                Some(MayDrill::Announced) => plan.announced,
                Some(MayDrill::Any) | None => true,
            };
            may && plan.with.contains(&contact.user)
        });
        let Some(wakes) = contacts.iter().map(|contact| contact.wakes(now)).min() else {
            return self.tells_marked(tx, user, &[Phrase::AlertDrillNobody]);
        };
        let mut is_busy = is_in_alert(tx, user)?;
        for contact in &contacts {
            is_busy |= is_in_alert(tx, &contact.user)?;
        }
        is_busy |= person.topics.iter().any(|topic| matches!(topic, Topic::SafeWord { .. }));
        if is_busy {
            return self.tells_marked(tx, user, &[Phrase::AlertDrillNotNow { drill }]);
        }
        if wakes > now {
            let time = self.time(tx, person, wakes);
            return self.tells_marked(tx, user, &[Phrase::AlertDrillAllAsleep { time, drill }]);
        }
        let with: Vec<OwnedUserId> = contacts.into_iter().map(|contact| contact.user).collect();
        let count = u64::try_from(with.len()).unwrap_or_default();
        let stop = self.understanding.primary(Word::Stop, &self.language(person)).into();
        // That it begins is read before the first of its steps.
        self.tells_marked_in(tx, Lane::Alert, user, &[Phrase::AlertDrillBegins { count, stop }])?;
        tx.cancel_timer(TimerKey::DrillIdea(user.clone()));
        let until = now.saturating_add(LASTS).unwrap_or(now);
        let why = CallFor::Drill(Practised { at: now, until, with });
        tx.raise(Happening::Calls { person: user.clone(), why });
        Ok(())
    }

    /// `no drills`: one that is planned does not come; if there is none, none is suggested any more.
    pub(super) fn wants_none(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut planned = Planned::of(tx, &person.user)?;
        let Some(plan) = planned.plan.take() else {
            planned.no_ideas = true;
            planned.save(tx)?;
            tx.cancel_timer(TimerKey::DrillIdea(person.user.clone()));
            let drill = self.verb(&self.language(person), Verb::Drill);
            return self.says(tx, person, &Phrase::AlertDrillNoIdeas { drill });
        };
        planned.save(tx)?;
        tx.cancel_timer(TimerKey::Drill(person.user.clone()));
        for contact in plan.with.iter().filter(|_| plan.announced) {
            let language = self.language(&self.people.person(tx, contact)?);
            let name = self.people.name_for_contact(tx, &person.user, contact)?;
            let off = self.people.speech().say(&language, &Phrase::AlertDrillOff { name });
            self.tells_contact(tx, contact, &person.user, &[off])?;
        }
        self.says(tx, person, &Phrase::AlertDrillNone)
    }
}
