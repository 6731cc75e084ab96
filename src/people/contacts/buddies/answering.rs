//! What somebody answers: whether they look out for each other, and on its day whether that goes on.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::{A_WEEK, FOUR_WEEKS, in_days};
use crate::{
    core::{Flow, Lane, Transaction, TransactionError, Wait},
    people::{
        Person, Topic,
        contacts::{
            Contacts,
            rows::{Buddy, Stored, buddy},
        },
    },
    speech::{Heard, Phrase, Verb},
};

/// A no stands for so long.
const NO_STANDS: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Contacts {
    /// What somebody answers who is asked.
    pub(in crate::people::contacts) fn says_whether(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        with: &[OwnedUserId],
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let Some(yes) = heard.yes_or_no() else { return Ok(Flow::Passed) };
        let topic = Topic::BeBuddies { with: with.to_vec() };
        self.people.withdraw(tx, &person.user, |other| *other == topic)?;
        if !yes {
            for other in with {
                self.says_no(tx, &person.user, other)?;
            }
            self.people.answer(tx, &person.user, &Phrase::BuddyNoNoted)?;
            return Ok(Flow::Taken);
        }
        let mut agreed = false;
        for other in with {
            agreed |= self.says_yes(tx, &person.user, other)?;
        }
        if !agreed {
            self.people.answer(tx, &person.user, &Phrase::BuddyYesNoted)?;
        }
        Ok(Flow::Taken)
    }

    /// Whether both have said yes with that.
    fn says_yes(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        with: &UserId,
    ) -> Result<bool, TransactionError> {
        let Some(mut mine) = buddy(tx, user, with)?.filter(|mine| !mine.agreed) else {
            return Ok(false);
        };
        mine.said = Some(true);
        Stored::Buddy(mine.clone()).save(tx)?;
        match buddy(tx, with, user)?.filter(|theirs| theirs.said == Some(true)) {
            Some(theirs) => {
                self.are_buddies(tx, mine, theirs)?;
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// Both have said yes. Both are told, with the words that they may need.
    fn are_buddies(
        &self,
        tx: &mut Transaction<'_>,
        mine: Buddy,
        theirs: Buddy,
    ) -> Result<(), TransactionError> {
        let until = mine.until.min(theirs.until);
        for mut side in [mine, theirs] {
            (side.until, side.said, side.agreed) = (until, None, true);
            let wait = side.day(tx)?;
            side.keep(tx, wait)?;
            let person = self.people.person(tx, &side.person)?;
            let name = self.name_of_buddy(tx, &side)?;
            let agreed = Phrase::BuddyAgreed {
                day: self.day_said(tx, &side.person, until)?,
                trust: self.verb(&person, Verb::Trust, &name),
                tell: self.verb(&person, Verb::ToBuddy, &format!("{name}:")),
                end: self.verb(&person, Verb::EndBuddy, &name),
                name,
            };
            let with = side.with.clone();
            self.people.withdraw(tx, &side.person, |topic| {
                matches!(topic, Topic::BeBuddies { with: asked } if *asked == [with.clone()])
            })?;
            self.people.tell(tx, &side.person, Lane::Session, &agreed, None)?;
        }
        Ok(())
    }

    /// A no. Whoever has asked by name hears it; a group does not.
    pub(super) fn says_no(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        with: &UserId,
    ) -> Result<(), TransactionError> {
        let Some(mut mine) = buddy(tx, user, with)? else { return Ok(()) };
        mine.said = Some(false);
        if !mine.named {
            return Stored::Buddy(mine).save(tx);
        }
        mine.keep(tx, Wait::For(NO_STANDS))?;
        let Some(theirs) = buddy(tx, with, user)? else { return Ok(()) };
        let name = self.name_of_buddy(tx, &theirs)?;
        self.people.erase_buddy(tx, with, user)?;
        self.people.tell(tx, with, Lane::Session, &Phrase::BuddyDeclined { name }, None)
    }

    /// Something is due between the two, on the side of the first.
    pub(in crate::people::contacts) fn buddy_is_due(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        with: &UserId,
    ) -> Result<(), TransactionError> {
        match buddy(tx, user, with)? {
            Some(mine) if mine.agreed && !mine.asked => self.asks_whether_it_goes_on(tx, mine),
            Some(mine) if mine.agreed => self.is_over(tx, user, with),
            Some(mine) => {
                let name = self.name_of_buddy(tx, &mine)?;
                self.people.erase_buddy(tx, user, with)?;
                match mine.named && mine.said == Some(true) {
                    true => {
                        let lapsed = Phrase::ContactLapsed { name };
                        self.people.tell(tx, user, Lane::Session, &lapsed, None)
                    }
                    false => Ok(()),
                }
            }
            None => Ok(()),
        }
    }

    fn asks_whether_it_goes_on(
        &self,
        tx: &mut Transaction<'_>,
        mut mine: Buddy,
    ) -> Result<(), TransactionError> {
        (mine.asked, mine.said) = (true, None);
        mine.keep(tx, Wait::For(A_WEEK))?;
        let asks = Phrase::BuddiesGoOn { name: self.name_of_buddy(tx, &mine)? };
        let topic = Topic::BuddiesGoOn { with: mine.with.clone() };
        self.puts_to(tx, &mine.person, topic, &asks)
    }

    /// What somebody answers to that. It goes on if both say yes.
    pub(in crate::people::contacts) fn says_whether_it_goes_on(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        with: &OwnedUserId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let Some(yes) = heard.yes_or_no() else { return Ok(Flow::Passed) };
        let user = &person.user;
        self.people.withdraw(
            tx,
            user,
            |topic| matches!(topic, Topic::BuddiesGoOn { with: other } if other == with),
        )?;
        let (Some(mut mine), Some(theirs)) = (buddy(tx, user, with)?, buddy(tx, with, user)?)
        else {
            return Ok(Flow::Passed);
        };
        if !yes {
            self.ends_between(tx, user, with)?;
            return Ok(Flow::Taken);
        }
        mine.said = Some(true);
        Stored::Buddy(mine.clone()).save(tx)?;
        if theirs.said != Some(true) {
            let name = self.name_of_buddy(tx, &mine)?;
            self.people.answer(tx, user, &Phrase::BuddyGoesOnNoted { name })?;
            return Ok(Flow::Taken);
        }
        let until = in_days(tx, user, FOUR_WEEKS)?;
        for mut side in [mine, theirs] {
            (side.until, side.said, side.asked) = (until, None, false);
            let wait = side.day(tx)?;
            side.keep(tx, wait)?;
            let name = self.name_of_buddy(tx, &side)?;
            let day = self.day_said(tx, &side.person, until)?;
            let goes_on = Phrase::BuddyGoesOn { name, day };
            self.people.tell(tx, &side.person, Lane::Session, &goes_on, None)?;
        }
        Ok(Flow::Taken)
    }
}
