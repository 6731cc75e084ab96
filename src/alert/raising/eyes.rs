//! What of an alert can be seen on a telephone that may be in other hands, for whoever shows
//! something else there.

use matrix_sdk::ruma::UserId;

use super::row::{Raising, Standing, Which};
use crate::core::{Transaction, TransactionError};

/// What can be seen there.
#[derive(Clone, Copy, Debug)]
pub(in crate::alert) struct Eyes {
    /// An alert is open, or about to go out, and can be seen.
    pub alert: bool,
    /// They read nothing of it.
    pub quiet: bool,
    /// They have ended one with the word that says that they are forced, and nothing is seen of it.
    pub hidden: bool,
    /// There is a safe word, as far as can be seen.
    pub has_word: bool,
    /// Whoever reads along is to see nothing that is true.
    pub sees_false: bool,
}

impl Eyes {
    /// What can be seen on somebody's telephone.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn of(tx: &Transaction<'_>, person: &UserId) -> Result<Self, TransactionError> {
        let row = Raising::of(tx, person)?;
        let hidden = row.is_hidden();
        Ok(Self {
            alert: row.standing(tx)? != Standing::Nothing,
            quiet: row.is_quiet(),
            hidden,
            has_word: row.words.are_needed(),
            sees_false: hidden || row.words.none_is_forced,
        })
    }

    /// Whether a text is one of the two words that end their alerts.
    ///
    /// # Errors
    /// If a row cannot be read.
    pub fn is_word(
        tx: &Transaction<'_>,
        person: &UserId,
        text: &str,
    ) -> Result<Option<Which>, TransactionError> {
        Ok(Raising::of(tx, person)?.words.which(text))
    }
}
