//! An offered plan, as each person has it before them: theirs to take, to change or to leave.

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, RoomId};

use super::{
    BUSY, CircleCheckIns, Said,
    rows::{Offer, OfferedTo, Stored, all, offer, was_offered},
};
use crate::{
    checkin::diary::{Diary, Draft},
    core::{Flow, Lane, Late, TimerKey, Transaction, TransactionError, Wait},
    people::{Consent, Gathering, Topic},
    speech::{CheckInWord, Phrase, Word, Words},
};

impl CircleCheckIns {
    /// Offers it to everybody to whom it was not offered yet, and who may be asked something now.
    pub(super) fn offers_to_all(
        &self,
        tx: &mut Transaction<'_>,
        offer: &Offer,
        gathering: &Gathering,
    ) -> Result<(), TransactionError> {
        if offer.over || tx.at() >= offer.until {
            return Ok(());
        }
        let mut waits = false;
        for member in gathering.members.iter().filter(|member| member.user != offer.by) {
            if was_offered(tx, &member.user, &offer.circle)? {
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
            self.offers_to(tx, offer, gathering, &member.user)?;
        }
        let soon = tx.at().saturating_add(BUSY).unwrap_or(offer.until);
        let at = if waits { soon.min(offer.until) } else { offer.until };
        let timer = TimerKey::CircleOffer(offer.circle.clone());
        tx.set_timer(timer, Wait::Until(at), Late::Do);
        Ok(())
    }

    fn offers_to(
        &self,
        tx: &mut Transaction<'_>,
        offer: &Offer,
        gathering: &Gathering,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let (person, circle) = (user.clone(), offer.circle.clone());
        Stored::OfferedTo(OfferedTo { person, circle: circle.clone() }).save(tx)?;
        let people = &self.check_ins.people;
        people.remember(tx, user, Topic::OfferedPlan { circle })?;
        let person = people.person(tx, user)?;
        let language = people.language(&person);
        let today = self.check_ins.today(tx, &person);
        let rhythm = Words(people.speech().rhythm(&language, &offer.days, &offer.times, today));
        let name = self.name(tx, gathering, &offer.by)?;
        let asks = match person.checks_in {
            true => Phrase::OfferedPlanToo,
            false => Phrase::OfferedPlanWhether,
        };
        let mut phrases = vec![Phrase::OfferedPlan { name: name.clone(), rhythm }];
        phrases.extend(self.questions_told(offer.questions.as_ref(), &language));
        phrases.extend([Phrase::OfferedPlanUnseen { name }, asks]);
        let text = self.paragraphs(&language, &phrases);
        people.tell_markdown(tx, person, Lane::Session, text, None)
    }

    /// What somebody says to it.
    pub(super) fn answers_offer(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        circle: &OwnedRoomId,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let choice = match (said.heard.number, said.heard.whole) {
            (Some(number @ 1..=3), _) => number,
            (None, Some(Word::Yes)) => 1,
            (None, Some(Word::No | Word::Pass | Word::Skip)) => 3,
            // The question stays open.
            (None, Some(Word::Later)) => {
                return self.check_ins.answer(tx, said, &Phrase::CheckInSkipped);
            }
            _ => return Ok(Flow::Passed),
        };
        let is_it =
            |topic: &Topic| matches!(topic, Topic::OfferedPlan { circle: of } if of == circle);
        self.check_ins.people.withdraw(tx, user, is_it)?;
        let now = tx.at();
        let offer = offer(tx, circle)?.filter(|offer| !offer.over && now < offer.until);
        match (choice, offer) {
            (1, None) => {
                let check_in = self.check_ins.word(CheckInWord::CheckIn, &said.reader.language);
                self.check_ins.answer(tx, said, &Phrase::OfferGone { check_in })
            }
            (1, Some(Offer { days, times, questions, .. })) => {
                let (at, days, near, at_once) = (now, Some(days), Vec::new(), true);
                diary.draft =
                    Some(Draft { at, days, times, near, at_once, remind: None, questions });
                self.check_ins.goes_on(tx, said, diary)
            }
            (2, offer) => {
                let questions = offer.and_then(|offer| offer.questions);
                if diary.plan.is_none() {
                    return self.check_ins.begins(tx, said, diary, questions);
                }
                self.check_ins.shows(tx, said, diary)?;
                let Some(name) = questions else { return Ok(Flow::Taken) };
                let adds = self.check_ins.adds_questions(&name, &said.reader.language);
                self.check_ins.answer(tx, said, &adds)
            }
            _ => self.check_ins.answer(tx, said, &Phrase::CheckInNobody),
        }
    }

    /// The week of an offer is over, or somebody who was busy can be asked.
    pub(super) fn offer_is_due(
        &self,
        tx: &mut Transaction<'_>,
        room: &RoomId,
    ) -> Result<(), TransactionError> {
        let Some(offer) = offer(tx, room)?.filter(|offer| !offer.over) else { return Ok(()) };
        match self.gathering(tx, room)? {
            Some(gathering) if tx.at() < offer.until => self.offers_to_all(tx, &offer, &gathering),
            _ => self.ends_offer(tx, offer),
        }
    }

    /// Nobody is asked any more. What people have taken stays theirs.
    pub(super) fn ends_offer(
        &self,
        tx: &mut Transaction<'_>,
        mut offer: Offer,
    ) -> Result<(), TransactionError> {
        let circle = offer.circle.clone();
        for stored in all(tx)? {
            let Stored::OfferedTo(to) = &stored else { continue };
            if to.circle != circle {
                continue;
            }
            let is_it =
                |topic: &Topic| matches!(topic, Topic::OfferedPlan { circle: of } if *of == circle);
            self.check_ins.people.withdraw(tx, &to.person, is_it)?;
            stored.erase(tx);
        }
        tx.cancel_timer(TimerKey::CircleOffer(circle));
        offer.over = true;
        Stored::Offer(offer).save(tx)
    }
}
