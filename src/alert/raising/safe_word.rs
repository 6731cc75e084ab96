//! The word that ends an alert, and the one that says that its author is forced.

use super::{
    Alerts,
    open::is_small,
    row::{Draft, EndingWords, Raising, Standing, Which},
};
use crate::{
    alert::calls::has_drill,
    core::{Flow, Transaction, TransactionError},
    people::{AsksSafeWord, Person, Topic},
    speech::{AlertWord, Phrase, Strictness, Word, plain},
};

/// Such a word is no shorter, in letters.
const SHORTEST: usize = 3;
/// In so many letters the two differ at least, so that a typing error makes neither the other.
const APART: usize = 2;

impl Alerts {
    /// `safe word`. While an alert can be seen, what is written goes with it, and the word stays.
    pub(super) fn chooses_words(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        if row.standing(tx)? != Standing::Nothing {
            return Ok(self.says(tx, person, &Phrase::RaiseSafeWordLater));
        }
        if has_drill(tx, &person.user)? {
            return Ok(self.says(tx, person, &Phrase::AlertDrillSafeWordLater));
        }
        row.draft = Some(Draft { is_forced: row.words.none_is_forced, ..Draft::default() });
        row.save(tx)?;
        match row.words.are_needed() {
            true => self.asks(tx, person, AsksSafeWord::Current, &Phrase::SafeWordCurrent),
            false => self.asks(tx, person, AsksSafeWord::Word, &Phrase::SafeWordAsk),
        }
    }

    /// What somebody answers on the way.
    pub(super) fn answers_about_words(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksSafeWord,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let leaves = [Word::No, Word::Pass, Word::Skip, Word::Later, Word::ForgetIt];
        let leaves = heard.whole.is_some_and(|word| leaves.contains(&word));
        let is_other = heard.whole.is_some_and(|word| !leaves && !is_small(word));
        if is_other || text.trim_start().starts_with(['!', '！']) {
            return Ok(Flow::Passed);
        }
        let mut row = Raising::of(tx, &person.user)?;
        let Some(mut draft) = row.draft.clone() else {
            self.asks_nothing(tx, person)?;
            return Ok(Flow::Passed);
        };
        let word = plain(text);
        match asks {
            AsksSafeWord::Current => {
                let which = row.words.which(text);
                if which.is_none() {
                    return self.lets_go(tx, person, leaves);
                }
                Self::stops_drill(tx, person)?;
                draft.is_forced = which == Some(Which::Forced);
                row.draft = Some(draft);
                row.save(tx)?;
                if which == Some(Which::Forced) {
                    self.is_forced(tx, person, row)?;
                }
                self.asks(tx, person, AsksSafeWord::Word, &Phrase::SafeWordAsk)
            }
            AsksSafeWord::Word | AsksSafeWord::Forced if heard.number == Some(1) => {
                self.is_chosen(tx, person)
            }
            AsksSafeWord::Word if leaves => self.lets_go(tx, person, true),
            AsksSafeWord::Forced if leaves => self.is_chosen(tx, person),
            AsksSafeWord::Word | AsksSafeWord::Forced => {
                let of_before = row.words.safe.as_ref() == Some(&word);
                draft.is_forced &= !(row.words.none_is_forced && of_before);
                let safe = draft.safe.as_deref().filter(|_| asks == AsksSafeWord::Forced);
                let near = |safe: &str| strsim::damerau_levenshtein(safe, &word) < APART;
                if word.chars().count() < SHORTEST {
                    return self.asks(tx, person, asks, &Phrase::SafeWordShort);
                } else if self.means_something(person, text) {
                    return self.asks(tx, person, asks, &Phrase::SafeWordTaken);
                } else if safe.is_some_and(near) {
                    return self.asks(tx, person, asks, &Phrase::SafeWordTooNear);
                }
                let again = match asks {
                    AsksSafeWord::Word => {
                        draft.safe = Some(word);
                        AsksSafeWord::Again
                    }
                    _ => {
                        draft.forced = Some(word);
                        AsksSafeWord::ForcedAgain
                    }
                };
                row.draft = Some(draft);
                row.save(tx)?;
                self.asks(tx, person, again, &Phrase::SafeWordAgain)
            }
            AsksSafeWord::Again if draft.safe.as_ref() == Some(&word) => {
                self.asks(tx, person, AsksSafeWord::Forced, &Phrase::SafeWordForced)
            }
            AsksSafeWord::Again => {
                draft.safe = None;
                row.draft = Some(draft);
                row.save(tx)?;
                self.asks(tx, person, AsksSafeWord::Word, &Phrase::SafeWordDiffers)
            }
            AsksSafeWord::ForcedAgain if draft.forced.as_ref() == Some(&word) => {
                self.is_chosen(tx, person)
            }
            AsksSafeWord::ForcedAgain => {
                draft.forced = None;
                row.draft = Some(draft);
                row.save(tx)?;
                self.asks(tx, person, AsksSafeWord::Forced, &Phrase::SafeWordDiffers)
            }
        }
    }

    /// All is said. Words that somebody was forced to choose say that they are forced.
    fn is_chosen(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        let Some(draft) = row.draft.take() else { return Ok(Flow::Passed) };
        let Draft { safe, forced, is_forced } = draft;
        let has_word = safe.is_some();
        row.words = match is_forced {
            true => {
                let mut words = row.words;
                words.none_is_forced = !has_word;
                words.forced.extend(safe.into_iter().chain(forced));
                words
            }
            false => {
                EndingWords { safe, forced: forced.into_iter().collect(), none_is_forced: false }
            }
        };
        row.save(tx)?;
        self.asks_nothing(tx, person)?;
        let end = self.word(person, AlertWord::Safe);
        let phrase = match has_word {
            true => Phrase::SafeWordSet,
            false => Phrase::SafeWordNone { end },
        };
        Ok(self.answers(tx, person, &phrase))
    }

    /// Nothing changes.
    fn lets_go(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        by_themselves: bool,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        row.draft = None;
        row.save(tx)?;
        self.asks_nothing(tx, person)?;
        let phrase = match by_themselves {
            true => Phrase::SafeWordUnchanged,
            false => Phrase::SafeWordNotIt,
        };
        Ok(self.answers(tx, person, &phrase))
    }

    /// Whether a word is heard as something else, so that it cannot end an alert.
    fn means_something(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        heard.whole.is_some()
            || heard.number.is_some()
            || !self.understanding.alert_words(text, &language).is_empty()
            || self.understanding.misspelt_alert(text, &language).is_some()
            || self.understanding.reply(text, &language).is_some()
            || self.understanding.how_they_are(text, &language).is_some()
            || self.understanding.verb(text, &language).is_some()
            || !self.understanding.journey_words(text, &language).is_empty()
            || self.understanding.check_in_word(text, &language, Strictness::Exact).is_some()
    }

    fn asks(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksSafeWord,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        self.asks_nothing(tx, person)?;
        self.people.remember(tx, &person.user, Topic::SafeWord { asks })?;
        Ok(self.answers(tx, person, phrase))
    }

    /// Nothing is asked about words, levels and cards any more: what is written next is no answer.
    pub(super) fn asks_nothing(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<(), TransactionError> {
        let is_ours = |topic: &Topic| {
            matches!(topic, Topic::SafeWord { .. } | Topic::Level { .. } | Topic::Card { .. })
        };
        self.people.withdraw(tx, &person.user, is_ours)
    }

    fn answers(&self, tx: &mut Transaction<'_>, person: &Person, phrase: &Phrase) -> Flow {
        self.people.write(tx, person, crate::core::Lane::Control, phrase, None);
        Flow::Taken
    }
}
