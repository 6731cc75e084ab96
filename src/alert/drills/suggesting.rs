//! A drill is suggested once, 90 days after the last drill or alert, or after the first contact.

use jiff::{Timestamp, ToSpan};
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{Drills, row::Planned};
use crate::{
    alert::calls::has_open_alert,
    core::{Late, TimerKey, Transaction, TransactionError, Wait},
    people::{Consent, reminder_on},
    speech::{Phrase, Verb},
};

/// So many days.
const DAYS: i32 = 90;
/// It comes between these hours of the day, by the person's clock.
const WAKING: std::ops::Range<i8> = 8..21;

impl Drills {
    /// 90 days from now on a drill is suggested, if it may be.
    pub(super) fn suggests_later(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        if Planned::of(tx, user)?.no_ideas || !self.people.knows(tx, user)? {
            return Ok(());
        }
        self.suggests_in(tx, user, DAYS)
    }

    /// Whoever has their first contact has nothing else to count from.
    pub(super) fn has_first_contact(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let is_first = self.people.contacts_of(tx, user)?.len() == 1;
        if is_first && tx.timer(&TimerKey::DrillIdea(user.clone())).is_none() {
            return self.suggests_later(tx, user);
        }
        Ok(())
    }

    fn suggests_in(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
        days: i32,
    ) -> Result<(), TransactionError> {
        if let Some(at) = waking_time(self, tx, user, days)? {
            tx.set_timer(TimerKey::DrillIdea(user.clone()), Wait::Until(at), Late::Do);
        }
        Ok(())
    }

    /// It is time, if they are awake, and nothing is open that is real.
    pub(super) fn suggests(
        &self,
        tx: &mut Transaction<'_>,
        user: &OwnedUserId,
    ) -> Result<(), TransactionError> {
        let person = self.people.person(tx, user)?;
        let nobody = self.people.contacts_of(tx, user)?.is_empty();
        let planned = Planned::of(tx, user)?;
        let is_wanted = !planned.no_ideas && planned.plan.is_none();
        if nobody || !is_wanted || person.consent != Consent::Given {
            return Ok(());
        }
        let hour = tx.at().to_zoned(self.people.zone_of(&person)).hour();
        if !WAKING.contains(&hour) || has_open_alert(tx, user)? {
            return self.suggests_in(tx, user, 1);
        }
        let language = self.language(&person);
        let (drill, none) =
            (self.verb(&language, Verb::Drill), self.verb(&language, Verb::NoDrills));
        let phrase = Phrase::AlertDrillIdea { drill, none };
        self.people.tell(tx, user, crate::core::Lane::CheckIn, &phrase, None)
    }
}

fn waking_time(
    drills: &Drills,
    tx: &Transaction<'_>,
    user: &UserId,
    days: i32,
) -> Result<Option<Timestamp>, TransactionError> {
    let person = drills.people.person(tx, user)?;
    let today = tx.at().to_zoned(drills.people.zone_of(&person)).date();
    match today.checked_add(days.days()) {
        Ok(day) => reminder_on(tx, user, day),
        Err(_) => Ok(None),
    }
}
