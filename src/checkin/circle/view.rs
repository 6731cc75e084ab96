//! A view of how a circle is: who agrees to it, and what it shows.
//!
//! Everybody is asked alone, for a week. If all have said yes by then, the first view comes a whole week
//! later at least, so that only answers count that were given after everybody had agreed. When somebody
//! has come or gone, it rests, and everybody is asked anew. A yes is taken back by a word; then there is
//! no view, and nobody hears why.

use jiff::{SignedDuration, Timestamp};
use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};

use super::{
    BUSY, CircleCheckIns, STANDS, Said, Told,
    rows::{Agreement, Phase, Stored, View, agreement, agreements_of, all, view},
};
use crate::{
    checkin::{diary::Diary, plan::Plan},
    core::{Flow, Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::{Consent, Gathering, Topic},
    speech::{CheckInWord, Light, Phrase, Word},
};

/// The answers of so long count.
const PERIOD: SignedDuration = SignedDuration::from_hours(7 * 24);
/// A view that could not be shown for so long is not shown any more.
const TOO_LATE: SignedDuration = SignedDuration::from_hours(12);

impl CircleCheckIns {
    /// Asks everybody who was not asked in this round, and who may be asked something now.
    pub(super) fn asks_all(
        &self,
        tx: &mut Transaction<'_>,
        view: &View,
        gathering: &Gathering,
    ) -> Result<(), TransactionError> {
        let Phase::Asking { until } = view.phase else { return Ok(()) };
        if tx.at() >= until {
            return Ok(());
        }
        let mut waits = false;
        for member in &gathering.members {
            let asked = agreement(tx, &member.user, &view.circle)?;
            if asked.as_ref().is_some_and(|asked| asked.round == view.round) {
                continue;
            }
            let person = self.check_ins.people.person(tx, &member.user)?;
            if person.consent != Consent::Given {
                continue;
            }
            if gathering.is_busy || person.is_busy(tx.at()) {
                waits = true;
                continue;
            }
            self.asks_whether(tx, view, gathering, &member.user, asked.is_some())?;
        }
        let soon = tx.at().saturating_add(BUSY).unwrap_or(until);
        self.waits_for_view(tx, &view.circle, if waits { soon.min(until) } else { until });
        Ok(())
    }

    fn waits_for_view(&self, tx: &mut Transaction<'_>, room: &RoomId, at: Timestamp) {
        tx.set_timer(TimerKey::CircleView(room.to_owned()), Wait::Until(at), Late::Do);
    }

    fn asks_whether(
        &self,
        tx: &mut Transaction<'_>,
        view: &View,
        gathering: &Gathering,
        user: &OwnedUserId,
        again: bool,
    ) -> Result<(), TransactionError> {
        let (circle, round) = (view.circle.clone(), view.round);
        let person = user.clone();
        let asked = Agreement { person, circle: circle.clone(), round, agrees: false };
        Stored::Agreement(asked).save(tx)?;
        let people = &self.check_ins.people;
        people.remember(tx, user, Topic::AgreeToView { circle })?;
        let person = people.person(tx, user)?;
        let language = people.language(&person);
        let name = self.name(tx, gathering, &view.by)?;
        let (rhythm, place) = self.weekly(tx, (&view.days, view.time, Some(&view.zone)), &language);
        let off = self.check_ins.word(CheckInWord::NoCircleView, &language);
        let begins = match again {
            true => Phrase::ViewAgain { name, rhythm, place },
            false => Phrase::ViewWhether { name, rhythm, place },
        };
        let phrases = [begins, Phrase::ViewWhatItShows, Phrase::ViewRight { off }];
        let text = self.paragraphs(&language, &phrases);
        people.tell_markdown(tx, person, Lane::Session, text, None)
    }

    /// What somebody says to it.
    pub(super) fn says_whether(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        circle: &OwnedRoomId,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        if said.heard.whole == Some(Word::Later) {
            return self.check_ins.answer(tx, said, &Phrase::CheckInSkipped);
        }
        let Some(yes) = said.heard.yes_or_no() else { return Ok(Flow::Passed) };
        let off = self.check_ins.word(CheckInWord::NoCircleView, &said.reader.language);
        let elsewhere = agreements_of(tx, user)?
            .into_iter()
            .any(|other| other.agrees && other.circle != *circle);
        if yes && elsewhere {
            return self.check_ins.answer(tx, said, &Phrase::ViewElsewhere { off });
        }
        self.is_not_asked(tx, user, circle)?;
        let open = view(tx, circle)?
            .filter(|view| matches!(view.phase, Phase::Asking { until } if tx.at() < until));
        let asked = agreement(tx, user, circle)?;
        let asked = asked.filter(|asked| open.is_some_and(|view| view.round == asked.round));
        match asked {
            Some(asked) if yes => {
                Stored::Agreement(Agreement { agrees: true, ..asked }).save(tx)?;
                self.check_ins.answer(tx, said, &Phrase::ViewAgreed { off })
            }
            None if yes => self.check_ins.answer(tx, said, &Phrase::ViewGone),
            _ => self.check_ins.answer(tx, said, &Phrase::CheckInNobody),
        }
    }

    fn is_not_asked(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        circle: &RoomId,
    ) -> Result<(), TransactionError> {
        let is_it =
            |topic: &Topic| matches!(topic, Topic::AgreeToView { circle: of } if of == circle);
        self.check_ins.people.withdraw(tx, user, is_it)
    }

    /// `circle view`: whether they have agreed to one.
    pub(super) fn says_own_agreements(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let theirs = agreements_of(tx, &said.person.user)?;
        let off = self.check_ins.word(CheckInWord::NoCircleView, &said.reader.language);
        let phrase = match theirs.iter().any(|agreement| agreement.agrees) {
            true => Phrase::ViewYours { off },
            false => Phrase::ViewNotYours,
        };
        self.check_ins.answer(tx, said, &phrase)
    }

    /// `circle view off`: they take back what they have agreed to.
    pub(super) fn agrees_no_more(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let theirs = agreements_of(tx, user)?.into_iter().filter(|asked| asked.agrees);
        let theirs: Vec<Agreement> = theirs.collect();
        let phrase = match theirs.is_empty() {
            true => Phrase::ViewNotYours,
            false => Phrase::ViewTakenBack,
        };
        for asked in theirs {
            Stored::Agreement(Agreement { agrees: false, ..asked }).save(tx)?;
        }
        self.check_ins.answer(tx, said, &phrase)
    }

    /// The people of a circle with a view are these now.
    pub(super) fn people_of_view_are(
        &self,
        tx: &mut Transaction<'_>,
        mut view: View,
        gathering: &Gathering,
    ) -> Result<(), TransactionError> {
        for stored in all(tx)? {
            let Stored::Agreement(asked) = &stored else { continue };
            let here = gathering.members.iter().any(|member| member.user == asked.person);
            if asked.circle == view.circle && !here {
                self.is_not_asked(tx, &asked.person, &view.circle)?;
                stored.erase(tx);
            }
        }
        match view.phase {
            Phase::Asking { .. } => self.asks_all(tx, &view, gathering),
            Phase::Shown { .. } if view.people != people_of(gathering) => {
                let until = tx.at().saturating_add(STANDS).unwrap_or(tx.at());
                view.phase = Phase::Asking { until };
                view.round = view.round.saturating_add(1);
                Stored::View(view.clone()).save(tx)?;
                self.asks_all(tx, &view, gathering)
            }
            Phase::Shown { .. } | Phase::Over { .. } => Ok(()),
        }
    }

    /// The week of asking is over, or it is time to show something.
    pub(super) fn view_is_due(
        &self,
        tx: &mut Transaction<'_>,
        room: &RoomId,
    ) -> Result<(), TransactionError> {
        let Some(mut view) = view(tx, room)? else { return Ok(()) };
        let Some(gathering) = self.gathering(tx, room)? else { return self.ends_view(tx, view) };
        let now = tx.at();
        match view.phase {
            Phase::Over { .. } => return Ok(()),
            Phase::Asking { until } if now < until => {
                return self.asks_all(tx, &view, &gathering);
            }
            _ if !self.all_agree(tx, &view, &gathering)? => return self.ends_view(tx, view),
            Phase::Asking { .. } => view.people = people_of(&gathering),
            Phase::Shown { next } if now.duration_since(next) < TOO_LATE => {
                if gathering.is_busy {
                    let soon = now.saturating_add(BUSY).unwrap_or(now);
                    self.waits_for_view(tx, room, soon);
                    return Ok(());
                }
                self.shows_view(tx, &view, &gathering, next)?;
            }
            Phase::Shown { .. } => {}
        }
        let after = match view.phase {
            // A whole week in which everybody has agreed comes before the first.
            Phase::Asking { until } => until.max(now).saturating_add(PERIOD).unwrap_or(now),
            _ => now,
        };
        let Some(next) = next_of(&view, after) else { return self.ends_view(tx, view) };
        view.phase = Phase::Shown { next };
        self.waits_for_view(tx, room, next);
        Stored::View(view).save(tx)
    }

    /// Whether everybody who is here has agreed, and they are the same as in the beginning.
    fn all_agree(
        &self,
        tx: &Transaction<'_>,
        view: &View,
        gathering: &Gathering,
    ) -> Result<bool, TransactionError> {
        let same = match view.phase {
            Phase::Shown { .. } => view.people == people_of(gathering),
            Phase::Asking { .. } | Phase::Over { .. } => true,
        };
        for member in &gathering.members {
            let asked = agreement(tx, &member.user, &view.circle)?;
            if !asked.is_some_and(|asked| asked.agrees && asked.round == view.round) {
                return Ok(false);
            }
        }
        Ok(same && gathering.is_all && !gathering.members.is_empty())
    }

    fn shows_view(
        &self,
        tx: &mut Transaction<'_>,
        view: &View,
        gathering: &Gathering,
        until: Timestamp,
    ) -> Result<(), TransactionError> {
        let since = until.saturating_sub(PERIOD).unwrap_or(until);
        let mut lights: Vec<Light> = Vec::new();
        for user in &view.people {
            let answers = Diary::of(tx, user)?.answers(tx, user)?.into_iter();
            let counted = answers.filter(|answer| (since..until).contains(&answer.at));
            let last = counted.filter(|answer| answer.light.is_some()).max_by_key(|a| a.at);
            lights.extend(last.and_then(|answer| answer.light));
        }
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let shown = match Told::of(&lights) {
            None => return Ok(()),
            Some(Told::Two { greens, others }) => {
                Phrase::ViewTwo { greens: number(greens), others: number(others) }
            }
            Some(Told::Three { greens, ambers, reds }) => Phrase::ViewThree {
                greens: number(greens),
                ambers: number(ambers),
                reds: number(reds),
            },
        };
        let text = self.paragraphs(&gathering.language, &[shown, Phrase::ViewNobodyAsked]);
        self.say(tx, &view.circle, text);
        Ok(())
    }

    /// There is no view any more, and nobody is told.
    fn ends_view(&self, tx: &mut Transaction<'_>, mut view: View) -> Result<(), TransactionError> {
        self.forgets_agreements(tx, &view.circle)?;
        view.people.clear();
        Stored::View(View { phase: Phase::Over { told: false }, ..view }).save(tx)
    }

    /// Nobody is asked, and nobody's yes is kept.
    pub(super) fn forgets_agreements(
        &self,
        tx: &mut Transaction<'_>,
        circle: &RoomId,
    ) -> Result<(), TransactionError> {
        for stored in all(tx)? {
            let Stored::Agreement(asked) = &stored else { continue };
            if asked.circle == circle {
                self.is_not_asked(tx, &asked.person, circle)?;
                stored.erase(tx);
            }
        }
        tx.cancel_timer(TimerKey::CircleView(circle.to_owned()));
        Ok(())
    }
}

/// The accounts of everybody who is here.
fn people_of(gathering: &Gathering) -> Vec<OwnedUserId> {
    let mut people: Vec<_> = gathering.members.iter().map(|m| m.user.clone()).collect();
    people.sort_unstable();
    people
}

/// When the next view comes after this moment.
fn next_of(view: &View, after: Timestamp) -> Option<Timestamp> {
    let plan = Plan {
        days: view.days.clone(),
        times: vec![view.time],
        zone: view.zone.clone(),
        quiet: None,
        away_until: None,
        holidays: Vec::new(),
        rested: None,
    };
    plan.next(None, after).map(|due| due.at)
}
