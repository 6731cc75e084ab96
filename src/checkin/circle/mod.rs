//! What a circle has of check-ins: a plan that a facilitator offers, and a view of how it is.
//!
//! `circle` raises [`Happening::Offers`] when a facilitator writes `!offer`. Kolo reads back in private
//! what everybody will read, and after a yes it says it in the circle's room and asks each person
//! alone. An offered plan becomes somebody's own, or does not; nobody else learns which. A view is
//! shown once a week at a fixed time, only if everybody in the circle has agreed to it before the week
//! began and nobody has come or gone since, and only what [`Told`] allows. In a week with nothing to
//! show Kolo says nothing, so that nobody can tell why.
//!
//! When it fails: if Kolo was away at the time of a view for more than half a day, there is none that
//! week. If the circle moves into another room, or Kolo is put out of it, offer and view are over.

mod offering;
mod plan;
mod rows;
mod told;
mod view;

#[cfg(test)]
mod tests;

use std::fmt;

use jiff::SignedDuration;
use matrix_sdk::ruma::{EventId, OwnedRoomId, RoomId, UserId};

use self::{
    rows::{Agreement, Stored, all, offer, view},
    told::Told,
};
use super::{CheckIns, Reader, Said, diary::Diary};
use crate::{
    core::{
        Body, Content, Deed, Destination, Feature, Flow, Happening, Lane, Member, TimerKey,
        Transaction, TransactionError,
    },
    people::{Consent, Gathering, Gatherings, Person, Topic},
    speech::{CheckInWord, Language, Phrase, Strictness},
};

/// An offer stands, and people are asked, for so long.
const STANDS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// A circle is offered the same sort of thing no more often than this.
const APART: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Whoever is in the middle of something, or their circle, is asked so much later.
const BUSY: SignedDuration = SignedDuration::from_mins(30);

/// The feature that offers check-ins to circles.
pub struct CircleCheckIns {
    check_ins: CheckIns,
    gatherings: Gatherings,
}

impl fmt::Debug for CircleCheckIns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CircleCheckIns(..)")
    }
}

impl CircleCheckIns {
    /// Offers these check-ins to the circles that `gatherings` finds.
    pub fn new(check_ins: CheckIns, gatherings: Gatherings) -> Self {
        Self { check_ins, gatherings }
    }

    fn gathering(
        &self,
        tx: &Transaction<'_>,
        circle: &RoomId,
    ) -> Result<Option<Gathering>, TransactionError> {
        (self.gatherings)(tx, circle)
    }

    fn heard(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        if person.consent != Consent::Given {
            return Ok(Flow::Passed);
        }
        let check_ins = &self.check_ins;
        let (language, heard) =
            check_ins.people.heard_alone(&check_ins.understanding, person, text);
        let word = check_ins.understanding.check_in_word(text, &language, Strictness::Exact);
        let reader = Reader { language, today: check_ins.today(tx, person) };
        let said = Said { person, reader, heard, event };
        match word {
            Some((CheckInWord::CircleView, "")) => return self.says_own_agreements(tx, &said),
            Some((CheckInWord::NoCircleView, "")) => return self.agrees_no_more(tx, &said),
            _ => {}
        }
        match person.may_answer(&said.heard) {
            Some(asked @ Topic::ConfirmOffer { circle, .. }) => {
                self.confirms(tx, &said, circle, asked)
            }
            Some(Topic::OfferedPlan { circle }) => {
                let mut diary = Diary::of(tx, &person.user)?;
                self.answers_offer(tx, &said, &mut diary, circle)
            }
            Some(Topic::AgreeToView { circle }) => self.says_whether(tx, &said, circle),
            _ => Ok(Flow::Passed),
        }
    }

    /// Somebody steps out of a circle's exercises, or of those of all, or is forgotten. What they were
    /// offered once they are not offered again.
    fn leaves(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
        circle: Option<&RoomId>,
    ) -> Result<(), TransactionError> {
        let knows = self.check_ins.people.knows(tx, person)?;
        for stored in all(tx)? {
            let here = circle.is_none_or(|circle| stored.circle() == circle);
            match stored {
                stored if stored.owner() != Some(person) => {}
                stored if !knows => stored.erase(tx),
                Stored::Agreement(asked) if here => {
                    Stored::Agreement(Agreement { agrees: false, ..asked }).save(tx)?;
                }
                _ => {}
            }
        }
        if !knows {
            return Ok(());
        }
        self.check_ins.people.withdraw(tx, person, |topic| {
            matches!(topic, Topic::AgreeToView { circle: of }
                if circle.is_none_or(|circle| of == circle))
        })
    }

    /// The people of a circle are these now.
    fn members_are(
        &self,
        tx: &mut Transaction<'_>,
        room: &OwnedRoomId,
        members: &[Member],
    ) -> Result<(), TransactionError> {
        let (offer, view) = (offer(tx, room)?, view(tx, room)?);
        if offer.is_none() && view.is_none() {
            return Ok(());
        }
        let Some(mut gathering) = self.gathering(tx, room)? else { return Ok(()) };
        gathering.members = members.to_vec();
        if let Some(offer) = offer {
            self.offers_to_all(tx, &offer, &gathering)?;
        }
        match view {
            Some(view) => self.people_of_view_are(tx, view, &gathering),
            None => Ok(()),
        }
    }

    /// Somebody may be written to from now on: what stands in their circles is offered to them too.
    fn may_be_asked(
        &self,
        tx: &mut Transaction<'_>,
        person: &UserId,
    ) -> Result<(), TransactionError> {
        for stored in all(tx)? {
            if !matches!(stored, Stored::Offer(_) | Stored::View(_)) {
                continue;
            }
            let Some(gathering) = self.gathering(tx, stored.circle())? else { continue };
            if gathering.members.iter().all(|member| member.user != person) {
                continue;
            }
            match stored {
                Stored::Offer(offer) => self.offers_to_all(tx, &offer, &gathering)?,
                Stored::View(view) => self.asks_all(tx, &view, &gathering)?,
                Stored::OfferedTo(_) | Stored::Agreement(_) => {}
            }
        }
        Ok(())
    }

    /// There is no such circle any more.
    fn has_gone(&self, tx: &mut Transaction<'_>, room: &RoomId) -> Result<(), TransactionError> {
        let theirs = |stored: &Stored| stored.circle() == room;
        for stored in all(tx)?.into_iter().filter(theirs) {
            if let Some(person) = stored.owner() {
                self.check_ins.people.withdraw(tx, person, |topic| is_of(topic, room))?;
            }
            stored.erase(tx);
        }
        tx.cancel_timer(TimerKey::CircleOffer(room.to_owned()));
        tx.cancel_timer(TimerKey::CircleView(room.to_owned()));
        Ok(())
    }

    /// Says something to everybody in a circle's room.
    fn say(&self, tx: &mut Transaction<'_>, room: &OwnedRoomId, markdown: String) {
        let body = Body { markdown, mentions: Vec::new() };
        tx.send(Lane::Session, Destination::Room(room.clone()), Deed::Say(body), Some(room));
    }

    fn paragraphs(&self, language: &Language, phrases: &[Phrase]) -> String {
        let speech = self.check_ins.people.speech();
        let said = phrases.iter().map(|phrase| speech.say(language, phrase));
        said.collect::<Vec<_>>().join("\n\n")
    }

    /// What to call somebody in front of the others of a circle.
    fn name(
        &self,
        tx: &Transaction<'_>,
        gathering: &Gathering,
        user: &UserId,
    ) -> Result<String, TransactionError> {
        self.check_ins.people.name(tx, &gathering.member(user))
    }
}

/// Whether a question is one of these, of this circle.
fn is_of(topic: &Topic, room: &RoomId) -> bool {
    match topic {
        Topic::ConfirmOffer { circle, .. }
        | Topic::OfferedPlan { circle }
        | Topic::AgreeToView { circle } => circle == room,
        _ => false,
    }
}

impl Feature for CircleCheckIns {
    fn handle(&self, tx: &mut Transaction<'_>, what: &Happening) -> Result<Flow, TransactionError> {
        match what {
            Happening::Offers { circle, by, what, words } => {
                self.wants_to_offer(tx, circle, by, *what, words)?;
                return Ok(Flow::Taken);
            }
            Happening::Timer { key: TimerKey::CircleOffer(room), .. } => {
                self.offer_is_due(tx, room)?;
                return Ok(Flow::Taken);
            }
            Happening::Timer { key: TimerKey::CircleView(room), .. } => {
                self.view_is_due(tx, room)?;
                return Ok(Flow::Taken);
            }
            Happening::Present { room, members, .. } | Happening::Members { room, members } => {
                self.members_are(tx, room, members)?;
            }
            Happening::Gone { room, .. } | Happening::Replaced { room, .. } => {
                self.has_gone(tx, room)?;
            }
            Happening::StepsOut { circle, person } => self.leaves(tx, person, Some(circle))?,
            Happening::Leaves { person } | Happening::Consent { person, given: false } => {
                self.leaves(tx, person, None)?;
            }
            Happening::Consent { person, given: true } => self.may_be_asked(tx, person)?,
            Happening::Message { room, sender, event, content: Content::Text(text), .. } => {
                let person = self.check_ins.people.of_room(tx, room)?;
                if let Some(person) = person.filter(|person| person.user == *sender) {
                    return self.heard(tx, &person, text, event);
                }
            }
            _ => {}
        }
        Ok(Flow::Passed)
    }
}
