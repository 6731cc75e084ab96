//! What a journey needs of how its author raises alerts and ends them.

use jiff::Timestamp;
use matrix_sdk::ruma::UserId;

use super::{
    Alerts,
    row::{Gone, Raising, Standing, Which},
};
use crate::{
    alert::journeys::Journeys,
    core::{CallFor, Happening, OnJourney, Raised, Transaction, TransactionError},
    people::Person,
};

/// Whether what stands behind a word lets it end something, or put it off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::alert) enum Right {
    /// It does; and which word it was.
    Given(Which),
    /// It would with their safe word.
    Needed,
    /// It is not their safe word.
    Wrong,
    /// They have no safe word, and something else stands there.
    Besides,
}

/// Whether somebody may end something with these words.
pub(in crate::alert) fn right_to_end(
    tx: &Transaction<'_>,
    person: &UserId,
    behind: &str,
) -> Result<Right, TransactionError> {
    let words = Raising::of(tx, person)?.words;
    if let Some(which) = words.which(behind) {
        return Ok(Right::Given(which));
    }
    Ok(match (words.are_needed(), behind.is_empty()) {
        (true, true) => Right::Needed,
        (true, false) => Right::Wrong,
        (false, true) if words.none_is_forced => Right::Given(Which::Forced),
        (false, true) => Right::Given(Which::Safe),
        (false, false) => Right::Besides,
    })
}

/// Whether these words let others be no longer called who were asked to look for somebody: any do, unless
/// they have a safe word.
///
/// # Errors
/// If a row cannot be read.
pub fn may_end_alarm(
    tx: &Transaction<'_>,
    person: &UserId,
    words: &str,
) -> Result<bool, TransactionError> {
    let needs_word = right_to_end(tx, person, "")? == Right::Needed;
    Ok(!needs_word || matches!(right_to_end(tx, person, words)?, Right::Given(_)))
}

/// Whether these words are the second word of somebody, which says that they are forced.
///
/// # Errors
/// If a row cannot be read.
pub fn says_forced(
    tx: &Transaction<'_>,
    person: &UserId,
    words: &str,
) -> Result<bool, TransactionError> {
    Ok(Raising::of(tx, person)?.words.which(words) == Some(Which::Forced))
}

/// How an alert of somebody stands, as far as they may see it.
pub(in crate::alert) fn standing_of(
    tx: &Transaction<'_>,
    person: &UserId,
) -> Result<Standing, TransactionError> {
    Raising::of(tx, person)?.standing(tx)
}

impl Alerts {
    pub(super) fn journeys(&self) -> Journeys {
        Journeys::new(self.people.clone(), std::sync::Arc::clone(&self.understanding))
    }

    /// They were forced to say what they said about their journey: an alert is raised that is not to be
    /// seen here.
    pub(in crate::alert) fn hears_that_they_are_forced(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<(), TransactionError> {
        let row = Raising::of(tx, &person.user)?;
        // What can be seen of an alert that is about to go out stays as it is.
        self.is_forced(tx, person, row)
    }

    /// A journey becomes an alert. It is to be seen here, also if one was not before.
    pub(in crate::alert) fn goes_out_for_journey(
        tx: &mut Transaction<'_>,
        person: &Person,
        at: Timestamp,
        journey: OnJourney,
    ) -> Result<(), TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        if row.standing(tx)? == Standing::Nothing {
            let asked = person.topics.last().cloned();
            let events = Vec::new();
            row.gone = Some(Gone { until: at, events, asked, quiet: false, hidden: false });
            row.draft = None;
            row.save(tx)?;
        }
        let (level, words, journey) = (None, None, Some(journey));
        let raised = Raised { level, words, at, duress: false, quiet: false, journey, chain: None };
        let why = CallFor::Alert(raised);
        tx.raise(Happening::Calls { person: person.user.clone(), why });
        Ok(())
    }
}
