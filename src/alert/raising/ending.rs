//! An alert ends, by its author's word.

use super::{
    Alerts, Said,
    enclosing::Enclosures,
    going_out::calls,
    row::{Gone, Pending, Raising, Standing, Which},
};
use crate::{
    alert::{
        calls::{has_drill, has_open_alert},
        journeys::Journeys,
    },
    core::{Flow, Happening, Transaction, TransactionError},
    people::Person,
    speech::{AlertWord, Phrase},
};

impl Alerts {
    /// "I am safe", "false alarm", or one of these with a word behind it, while an alert is open.
    pub(super) fn says_safe(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
        (word, rest): (AlertWord, &str),
    ) -> Result<Flow, TransactionError> {
        let row = Raising::of(tx, &person.user)?;
        let false_alarm = word == AlertWord::FalseAlarm;
        if let Some(which) = row.words.which(rest) {
            return self.writes_ending_word(tx, person, which, false_alarm);
        }
        let is_one_word = !rest.contains(char::is_whitespace);
        match (row.words.are_needed(), rest.is_empty()) {
            (false, true) => {
                let which = if row.words.none_is_forced { Which::Forced } else { Which::Safe };
                self.writes_ending_word(tx, person, which, false_alarm)
            }
            (true, true) => Ok(self.says(tx, person, &Phrase::RaiseNeedsWord)),
            (true, false) if word == AlertWord::SafeWith && is_one_word => {
                Ok(self.says(tx, person, &Phrase::RaiseWrongWord))
            }
            (needs_word, false) => {
                // Somebody who thinks that they have ended it has not.
                self.passes_on(tx, person, said)?;
                let end = self.word(person, AlertWord::Safe);
                let phrase = match needs_word {
                    true => Phrase::RaisePassedOnWord,
                    false => Phrase::RaisePassedOn { end },
                };
                Ok(self.says(tx, person, &phrase))
            }
        }
    }

    /// `cancel`, when it has gone out. If they had written it in time, it was no alert; but a homeserver
    /// may say so falsely, and so a safe word is needed all the same.
    pub(super) fn stops_too_late(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let row = Raising::of(tx, &person.user)?;
        let needs_word = row.words.are_needed();
        if !needs_word && row.gone.as_ref().is_some_and(|gone| said.at <= gone.until) {
            let which = if row.words.none_is_forced { Which::Forced } else { Which::Safe };
            return self.writes_ending_word(tx, person, which, true);
        }
        let phrase = match needs_word {
            true => Phrase::RaiseHasGoneWord,
            false => {
                let end = self.word(person, AlertWord::Safe);
                let false_alarm = self.word(person, AlertWord::FalseAlarm);
                Phrase::RaiseHasGone { end, false_alarm }
            }
        };
        Ok(self.says(tx, person, &phrase))
    }

    /// One of the words that end an alert. What is written to the person depends on what they can see,
    /// and not on which of the two it was.
    pub(in crate::alert) fn writes_ending_word(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        which: Which,
        false_alarm: bool,
    ) -> Result<Flow, TransactionError> {
        let row = Raising::of(tx, &person.user)?;
        let standing = row.standing(tx)?;
        let drill = Self::stops_drill(tx, person)?;
        match which {
            Which::Safe => self.is_safe(tx, person, row, false_alarm)?,
            Which::Forced => self.is_forced(tx, person, row)?,
        }
        let phrase = match standing {
            Standing::Nothing => match self.journeys().is_ended(tx, person, which)? {
                Some(ended) => ended,
                // How the drill went says that it is over.
                None if drill => return Ok(Flow::Taken),
                None => Phrase::RaiseNoneOpen,
            },
            Standing::Grace => Phrase::RaiseStopped,
            Standing::Open if false_alarm => Phrase::RaiseEndedFalse,
            Standing::Open => Phrase::RaiseEnded,
        };
        Ok(self.says(tx, person, &phrase))
    }

    /// Where one of these words may stand, a drill that is under way stops, whichever it was: an alert
    /// that is not to be seen would end it without a word. Whether there was one.
    pub(in crate::alert) fn stops_drill(
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<bool, TransactionError> {
        let drill = has_drill(tx, &person.user)?;
        if drill {
            tx.raise(Happening::DrillStops { person: person.user.clone() });
        }
        Ok(drill)
    }

    /// One of these words, where the sealed card asks for it. It does here what it does elsewhere; what
    /// is answered shows the card, or the other one.
    pub(super) fn unlocks_card(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        row: Raising,
        which: Which,
    ) -> Result<Flow, TransactionError> {
        Self::stops_drill(tx, person)?;
        match which {
            Which::Safe if row.is_hidden() => self.is_safe(tx, person, row, false)?,
            Which::Safe => {}
            Which::Forced => self.is_forced(tx, person, row)?,
        }
        Ok(Flow::Passed)
    }

    /// Whatever is open ends, also what is not to be seen here.
    fn is_safe(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut row: Raising,
        false_alarm: bool,
    ) -> Result<(), TransactionError> {
        tx.cancel_timer(row.timer());
        let is_carried = row.is_hidden() || has_open_alert(tx, &person.user)?;
        (row.pending, row.gone, row.forget_asked) = (None, None, None);
        row.enclosures = Enclosures::default();
        row.save(tx)?;
        if is_carried {
            tx.raise(Happening::AllClear { person: person.user.clone(), false_alarm });
        }
        Ok(())
    }

    /// Here it ends; those who carry it hear that it does not. If there is none, it begins.
    pub(super) fn is_forced(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut row: Raising,
    ) -> Result<(), TransactionError> {
        tx.cancel_timer(row.timer());
        let user = person.user.clone();
        let is_open = row.standing(tx)? == Standing::Open;
        let was_hidden = row.is_hidden();
        let now = tx.at();
        let nothing = || Pending { parts: Vec::new(), at: now, until: now, quiet: true };
        let pending = row.pending.take().unwrap_or_else(nothing);
        let asked = person.topics.last().cloned();
        row.gone = Some(Gone { until: now, events: Vec::new(), asked, quiet: true, hidden: true });
        row.forget_asked = None;
        let mut sent = row.clone();
        row.enclosures = Enclosures::default();
        row.save(tx)?;
        if is_open {
            tx.raise(Happening::UnderDuress { person: user });
            return Ok(());
        }
        let level = self.level_of(tx, person, &pending)?;
        if was_hidden && let Some(text) = pending.words(level.as_deref()) {
            tx.raise(Happening::Update { person: user.clone(), text });
        }
        // To call nobody would be said to them.
        if pending.chain().is_none() && self.contacts(tx, person)?.0.is_empty() {
            return Ok(());
        }
        let journey = Journeys::under_way(tx, &user)?;
        calls(tx, &user, (&pending, level), true, journey);
        sent.encloses(tx);
        Ok(())
    }
}
