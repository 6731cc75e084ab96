//! A drill is over: how it went, and a few questions. Nothing of the answers is kept.

use matrix_sdk::ruma::{OwnedUserId, UserId};

use super::Drills;
use crate::{
    alert::{
        after::{Past, PastAlerts},
        calls::{has_open_alert, is_called_by_another, is_in_alert},
    },
    core::{Flow, Transaction, TransactionError},
    people::{AboutDrill, Person, Topic},
    speech::{Heard, Phrase, Verb, Word, Words},
};

impl Drills {
    /// Its author reads the times, and is asked; so is whoever took part, both unless something real has
    /// begun for them.
    pub(super) fn is_over(
        &self,
        tx: &mut Transaction<'_>,
        person: &OwnedUserId,
        took_part: &[OwnedUserId],
        report: &str,
    ) -> Result<(), TransactionError> {
        self.suggests_later(tx, person)?;
        let mut past = PastAlerts::of(tx, person)?;
        past.add(Past::drill(tx.at(), report.to_owned()));
        past.save(tx)?;
        let mut said = vec![Phrase::AlertDrillIsOver { report: Words(report.to_owned()) }];
        // An alert of their own that is not to be seen changes nothing here.
        let reader = self.people.person(tx, person)?;
        let answers_other =
            matches!(reader.asked_last(), Some(Topic::SafeWord { .. } | Topic::Card { .. }));
        if !answers_other && !has_open_alert(tx, person)? && !is_called_by_another(tx, person)? {
            self.asks(tx, person, AboutDrill::Reach)?;
            said.push(Phrase::AlertDrillReach);
        }
        self.tells_marked(tx, person, &said)?;
        for user in took_part {
            let contact = self.people.contact_for(tx, person, user)?;
            let is_awake = contact.is_some_and(|contact| contact.is_awake(tx.at()));
            if is_awake && !is_in_alert(tx, user)? {
                let name = self.people.name_for_contact(tx, person, user)?;
                self.asks(tx, user, AboutDrill::Clear { person: person.clone() })?;
                self.tells_marked(tx, user, &[Phrase::AlertDrillClear { name }])?;
            }
        }
        Ok(())
    }

    /// What somebody answers to a question about a drill.
    pub(super) fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AboutDrill,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let skips = matches!(heard.whole, Some(Word::Skip | Word::Pass)) && heard.number.is_none();
        let yes_or_no = heard.yes_or_no().filter(|_| !skips);
        match asks {
            AboutDrill::How { at } => self.answers_how(tx, person, at, heard),
            AboutDrill::Reach if yes_or_no.is_some() || skips || heard.number == Some(3) => {
                self.asks_next(tx, person, AboutDrill::Change, Vec::new(), Phrase::AlertDrillChange)
            }
            AboutDrill::Change => {
                let said = match heard.number {
                    Some(1) => vec![self.how_to_change_contacts(person)],
                    Some(2) => vec![self.how_to_change_agreed(person)],
                    Some(3 | 4) => Vec::new(),
                    _ if skips || heard.whole == Some(Word::No) => Vec::new(),
                    _ => return Ok(Flow::Passed),
                };
                self.asks_next(tx, person, AboutDrill::Keep, said, Phrase::AlertDrillKeep)
            }
            AboutDrill::Keep if yes_or_no.is_some() || skips => {
                self.keeps(tx, person, yes_or_no == Some(true))
            }
            AboutDrill::Clear { person: author }
                if yes_or_no.is_some() || skips || heard.number == Some(3) =>
            {
                self.says_whether_clear(tx, person, &author, yes_or_no)
            }
            _ => Ok(Flow::Passed),
        }
    }

    fn asks_next(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AboutDrill,
        before: Vec<Phrase>,
        phrase: Phrase,
    ) -> Result<Flow, TransactionError> {
        self.asks(tx, &person.user, asks)?;
        let phrases: Vec<Phrase> = before.into_iter().chain([phrase]).collect();
        self.tells_marked(tx, &person.user, &phrases)?;
        Ok(Flow::Taken)
    }

    fn how_to_change_contacts(&self, person: &Person) -> Phrase {
        let language = self.language(person);
        Phrase::AfterChangeContacts {
            contacts: self.understanding.primary(Word::MyContacts, &language).into(),
            trust: self.verb(&language, Verb::Trust),
            first: self.verb(&language, Verb::First),
        }
    }

    fn how_to_change_agreed(&self, person: &Person) -> Phrase {
        let language = self.language(person);
        Phrase::AfterChangeAgreed {
            instructions: self.verb(&language, Verb::Instructions),
            code: self.verb(&language, Verb::CodeWord),
        }
    }

    fn keeps(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        wanted: bool,
    ) -> Result<Flow, TransactionError> {
        self.people.withdraw(tx, &person.user, |topic| matches!(topic, Topic::Drill { .. }))?;
        let mut past = PastAlerts::of(tx, &person.user)?;
        past.settles_drill(wanted);
        past.save(tx)?;
        let mine = self.verb(&self.language(person), Verb::MyAlerts);
        let phrase = match wanted {
            true => Phrase::AlertDrillKept { mine },
            false => Phrase::AlertDrillNotKept,
        };
        self.tells_marked(tx, &person.user, &[phrase])?;
        Ok(Flow::Taken)
    }

    /// Somebody who took part says whether it was clear what to do. Its author reads that, and it is
    /// kept nowhere.
    fn says_whether_clear(
        &self,
        tx: &mut Transaction<'_>,
        contact: &Person,
        author: &UserId,
        clear: Option<bool>,
    ) -> Result<Flow, TransactionError> {
        self.people.withdraw(tx, &contact.user, |topic| matches!(topic, Topic::Drill { .. }))?;
        self.tells_marked(tx, &contact.user, &[Phrase::AlertDrillThanks])?;
        let still = self.people.contact_for(tx, author, &contact.user)?.is_some();
        if let Some(clear) = clear.filter(|_| still) {
            let name = self.people.name_of_contact(tx, author, &contact.user)?;
            let told = match clear {
                true => Phrase::AlertDrillWasClear { name },
                false => Phrase::AlertDrillWasUnclear { name },
            };
            self.tells_marked(tx, author, &[told])?;
        }
        Ok(Flow::Taken)
    }
}
