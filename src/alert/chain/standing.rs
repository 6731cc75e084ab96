//! Whether a chain holds: as soon as three have said yes, and as long as three do.

use matrix_sdk::ruma::{OwnedRoomId, OwnedUserId, UserId};

use super::{
    Chains,
    rows::{Chain, Place, chain, places_in},
};
use crate::{
    core::{Lane, Transaction, TransactionError},
    people::Topic,
    speech::Phrase,
};

/// With fewer who answer there is no chain; and no smaller number is ever said.
pub(super) const FEWEST: usize = 3;

impl Chains {
    /// Somebody has said yes, or is out of it.
    pub(super) fn settles(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
    ) -> Result<(), TransactionError> {
        let Some(mut now) = chain(tx, circle)? else { return Ok(()) };
        let places = places_in(tx, circle)?;
        let enough =
            |round: u32| places.iter().filter(|place| place.yes.contains(&round)).count() >= FEWEST;
        let held = now.holds;
        let proposed = now.proposed.take_if(|version| enough(version.round));
        let is_new = proposed.is_some();
        now.standing = proposed.or(now.standing);
        now.holds = now.standing.as_ref().is_some_and(|version| enough(version.round));
        now.save(tx)?;
        match (held, now.holds) {
            (_, true) if is_new || !held => {
                let Some(gathering) = self.gathering(tx, circle)? else { return Ok(()) };
                self.says_in_circle(tx, &gathering, circle, &Phrase::ChainHolds);
                Ok(())
            }
            (true, false) => self.tells_agreed(tx, &now, &places, &Phrase::ChainHoldsNoMore),
            _ => Ok(()),
        }
    }

    /// Tells something to those who have agreed to what stands.
    fn tells_agreed(
        &self,
        tx: &mut Transaction<'_>,
        now: &Chain,
        places: &[Place],
        phrase: &Phrase,
    ) -> Result<(), TransactionError> {
        let Some(version) = &now.standing else { return Ok(()) };
        for place in places.iter().filter(|place| place.yes.contains(&version.round)) {
            self.people.tell(tx, &place.person, Lane::Session, phrase, None)?;
        }
        Ok(())
    }

    /// `!no chain`.
    pub(super) fn is_to_end(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        let Some(gathering) = self.gathering(tx, circle)? else { return Ok(()) };
        if !gathering.is_facilitator(by) {
            return self.only_facilitators(tx, &gathering, by);
        }
        self.is_over(tx, circle)?;
        self.people.answer(tx, by, &Phrase::ChainEndNoted)
    }

    /// There is no chain any more. An alert that is open goes on.
    pub(super) fn is_over(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
    ) -> Result<(), TransactionError> {
        let Some(now) = chain(tx, circle)? else { return Ok(()) };
        let places = places_in(tx, circle)?;
        self.tells_agreed(tx, &now, &places, &Phrase::ChainEnded)?;
        for place in &places {
            self.asks_no_more(tx, &place.person, circle)?;
            self.is_kept_no_longer(tx, place)?;
        }
        if let Some(draft) = &now.draft {
            let is_it =
                |topic: &Topic| matches!(topic, Topic::ConfirmChain { circle: of } if of == circle);
            self.people.withdraw(tx, &draft.by, is_it)?;
        }
        // The count goes on, so that no old answer is taken for one to new levels.
        match places_in(tx, circle)?.is_empty() {
            true => now.erase(tx),
            false => Chain { rounds: now.rounds, ..Chain::new(circle.clone()) }.save(tx)?,
        }
        Ok(())
    }

    /// The people of a circle are these now.
    pub(super) fn people_are(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
        members: &[OwnedUserId],
    ) -> Result<(), TransactionError> {
        let Some(now) = chain(tx, circle)? else { return Ok(()) };
        for place in places_in(tx, circle)? {
            if !members.contains(&place.person) && !place.over {
                self.is_out(tx, Place { over: true, ..place }, false)?;
            }
        }
        let Some(mut gathering) = self.gathering(tx, circle)? else { return Ok(()) };
        gathering.members.retain(|member| members.contains(&member.user));
        self.asks_all(tx, &now, &gathering)
    }
}
