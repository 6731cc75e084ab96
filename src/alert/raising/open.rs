//! While an alert is open: what the person writes goes to those who answer.

use jiff::SignedDuration;

use super::{
    Alerts, Said,
    row::{Raising, Standing},
};
use crate::{
    alert::levels::is_about_level,
    core::{Flow, Happening, Transaction, TransactionError},
    people::{Person, Topic},
    speech::{AlertWord, Phrase, Reply, Strictness, Verb, Word, alike, plain},
};

/// `forget me` is to be said once more within this.
const FORGETS_WITHIN: SignedDuration = SignedDuration::from_mins(10);

impl Alerts {
    /// What is no word of Kolo's, and no exact answer to something that was asked, goes to those who
    /// answer. Questions that take any words wait, which is said once for each.
    pub(super) fn passes_on(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: Said<'_>,
    ) -> Result<Flow, TransactionError> {
        let stays = self.stays(tx, person, said.text)?;
        let helps = self.asks_for_help(person, said.text);
        let mut row = Raising::of(tx, &person.user)?;
        let is_for_kolo = self.is_for_kolo(person, said.text)
            || !row.is_quiet() && self.asks_for_card(person, said.text);
        if stays.is_none() && !helps && is_for_kolo {
            return Ok(Flow::Passed);
        }
        let waits = asks_since(person, &row);
        if let Some(gone) = row.gone.as_mut() {
            if waits {
                gone.asked = person.topics.last().cloned();
            }
            row.belongs(said.event);
            row.save(tx)?;
        }
        let text = said.text.to_owned();
        tx.raise(Happening::Update { person: person.user.clone(), text });
        if waits && !row.is_quiet() {
            self.says(tx, person, &Phrase::RaiseQuestionWaits);
        }
        if let Some(stays) = stays {
            self.says(tx, person, &stays);
        }
        Ok(if helps { Flow::Passed } else { Flow::Taken })
    }

    /// Whether a text is a word of Kolo's rather than something for those who answer: a command, a word
    /// about the alert, or an exact answer to what was asked last. A sentence never is.
    pub(super) fn is_for_kolo(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let asked = person.asked_last();
        if text.trim_start().starts_with(['!', '！']) {
            return true;
        }
        if heard.number.is_some() {
            return asked.is_some();
        }
        let chooses = asked.filter(|topic| !topic.is_open_question());
        if let Some(word) = heard.whole {
            return match chooses {
                Some(_) => is_small(word),
                None => asked.is_some() && puts_off(word),
            };
        }
        if let Some(reply) = self.understanding.reply(text, &language) {
            return reply == Reply::HowItStands || chooses.is_some() && is_ordinary(reply);
        }
        if self.understanding.alert_words(text, &language).iter().any(|(_, rest)| rest.is_empty()) {
            return true;
        }
        let is_light = || {
            let light = self.understanding.how_they_are(text, &language);
            light.is_some_and(|how| !how.more)
        };
        matches!(chooses, Some(Topic::CheckIn { .. })) && is_light()
    }

    /// Whether a text is the very word that shows what can be said. It may be a cry as well.
    pub(super) fn asks_for_help(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        plain(text) == plain(self.understanding.primary(Word::Help, &language))
    }

    /// What stays as it is while an alert can be seen, if a text would change it.
    pub(super) fn stays(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<Option<Phrase>, TransactionError> {
        if self.takes_off_contact(tx, person, text)? {
            return Ok(Some(Phrase::RaiseContactsStay));
        }
        let language = self.people.language(person);
        let is_about = is_about_level(text, &self.understanding, &language);
        Ok(is_about.then_some(Phrase::LevelsStay))
    }

    /// Whether a text asks for the sealed card, and says nothing else.
    fn asks_for_card(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        self.understanding.verb_and_rest(text, &language) == Some((Verb::Card, ""))
    }

    /// Whether a text would take one of their contacts away. Nobody is taken away while an alert can be
    /// seen, since it may be somebody else who writes.
    fn takes_off_contact(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<bool, TransactionError> {
        let language = self.people.language(person);
        let text = text.trim().trim_start_matches(['!', '！']);
        let Some((Verb::Untrust, called)) = self.understanding.verb(text, &language) else {
            return Ok(false);
        };
        let contacts = self.people.contacts_of(tx, &person.user)?;
        Ok(contacts.iter().any(|contact| {
            alike(&contact.name, &called)
                || alike(contact.user.localpart(), &called)
                || text.contains(contact.user.as_str())
        }))
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

/// Whether something that any words answer was asked after the alert had gone out, and they have not
/// read yet that it waits.
fn asks_since(person: &Person, row: &Raising) -> bool {
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

/// What says that a question in one's own words is answered later or not at all.
fn puts_off(word: Word) -> bool {
    matches!(word, Word::Pass | Word::Skip | Word::Later | Word::Done)
}
