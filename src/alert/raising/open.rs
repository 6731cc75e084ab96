//! While an alert is open: what the person writes goes to those who answer.

use jiff::SignedDuration;

use super::{
    Alerts, Said,
    row::{Raising, Standing},
};
use crate::{
    core::{Flow, Happening, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{AlertWord, Phrase, Reply, Strictness, Verb, Word},
};

/// `forget me` is to be said once more within this.
const FORGETS_WITHIN: SignedDuration = SignedDuration::from_mins(10);

impl Alerts {
    /// What is no word of Kolo's, and no answer to something that was asked since, goes to those who
    /// answer.
    pub(super) fn passes_on(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        if self.is_for_kolo(person, said.text) {
            return Ok(Flow::Passed);
        }
        let mut row = Raising::of(tx, &person.user)?;
        if is_answer(person, &row) {
            if !row.is_quiet() {
                let alert = self.word(person, AlertWord::Alert);
                self.says(tx, person, &Phrase::RaiseWasAnswer { alert });
            }
            return Ok(Flow::Passed);
        }
        if row.gone.is_some() {
            row.belongs(said.event);
            row.save(tx)?;
        }
        let text = said.text.to_owned();
        tx.raise(Happening::Update { person: person.user.clone(), text });
        Ok(Flow::Taken)
    }

    /// Whether a text is a word of Kolo's rather than something for those who answer. Small words are
    /// that only as an answer.
    pub(super) fn is_for_kolo(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let is_asked = person.asked_last().is_some();
        if heard.number.is_some() || text.trim_start().starts_with(['!', '！']) {
            return true;
        }
        if let Some(word) = heard.whole {
            return is_asked || !is_small(word);
        }
        if let Some(reply) = self.understanding.reply(text, &language) {
            return is_asked || !is_ordinary(reply);
        }
        if self.understanding.alert_words(text, &language).iter().any(|(_, rest)| rest.is_empty()) {
            return true;
        }
        let is_light = || self.understanding.how_they_are(text, &language).is_some();
        if matches!(person.asked_last(), Some(Topic::CheckIn { .. })) && is_light() {
            return true;
        }
        let verb = self.understanding.verb(text, &language);
        verb.is_some_and(|(verb, _)| !may_begin_a_sentence(verb))
    }

    /// `quiet`, `not quiet`.
    pub(super) fn is_quiet(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        quiet: bool,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        let standing = row.standing(tx)?;
        if let Some(pending) = row.pending.as_mut() {
            pending.quiet = quiet;
        } else if let Some(gone) = row.gone.as_mut() {
            gone.quiet = quiet;
        }
        row.save(tx)?;
        if standing == Standing::Open {
            tx.raise(Happening::Quiet { person: person.user.clone(), quiet });
        }
        let loud = self.word(person, AlertWord::NotQuiet);
        Ok(self.says(
            tx,
            person,
            &match quiet {
                true => Phrase::RaiseQuiet { loud },
                false => Phrase::RaiseLoud,
            },
        ))
    }

    /// `forget me` while an alert is open, or about to go out: once more, and they are forgotten.
    pub(super) fn asks_before_forgetting(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let mut row = Raising::of(tx, &person.user)?;
        let since = tx.at().saturating_sub(FORGETS_WITHIN).unwrap_or(tx.at());
        if row.forget_asked.is_some_and(|at| at >= since) {
            return Ok(Flow::Passed);
        }
        row.forget_asked = Some(tx.at());
        row.save(tx)?;
        let language = self.people.language(person);
        let forget = self.understanding.primary(Word::ForgetMe, &language).into();
        Ok(self.says(tx, person, &Phrase::RaiseForget { forget }))
    }
}

/// Whether something that any words answer was asked after the alert had gone out.
fn is_answer(person: &Person, row: &Raising) -> bool {
    let asked = person.topics.last().filter(|topic| topic.is_open_question());
    let before = row.gone.as_ref().and_then(|gone| gone.asked.as_ref());
    row.gone.is_some() && asked.is_some_and(|topic| Some(topic) != before)
}

/// What somebody in danger may write to others as well.
pub(super) fn is_small(word: Word) -> bool {
    matches!(
        word,
        Word::Yes
            | Word::No
            | Word::Wait
            | Word::Done
            | Word::Later
            | Word::Now
            | Word::Next
            | Word::Back
            | Word::Skip
            | Word::Pass
            | Word::Line
            | Word::Hand
            | Word::HoldBack
            | Word::ShowAfterAll
    )
}

fn is_ordinary(reply: Reply) -> bool {
    matches!(
        reply,
        Reply::Hello
            | Reply::IWill
            | Reply::ICannot
            | Reply::Reached
            | Reply::StillTrying
            | Reply::Never
            | Reply::AnyHour
            | Reply::AsFirst
            | Reply::AskMeAgain
            | Reply::AsUsual
            | Reply::Acting
            | Reply::ICannotGoOn
    )
}

/// Whether a verb is as often the beginning of a sentence: "open the door for nobody".
fn may_begin_a_sentence(verb: Verb) -> bool {
    matches!(
        verb,
        Verb::Change
            | Verb::Release
            | Verb::TakeBack
            | Verb::GiveBack
            | Verb::Begin
            | Verb::First
            | Verb::StepBack
            | Verb::Buddy
            | Verb::HandTo
            | Verb::AskAfter
            | Verb::CodeWord
            | Verb::FarContact
            | Verb::OutsideContact
            | Verb::Log
    )
}
