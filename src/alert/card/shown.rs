//! A card as its owner reads it: always in one message, whatever stands on it.

use super::{
    Cards,
    row::{Card, Entry, Openings, Opens, Which},
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{AsksCard, Person},
    speech::{Phrase, Words, markup},
};

/// So many characters of an entry are shown in the list.
const SHOWN: usize = 60;
/// So many of the last openings are shown.
const OPENINGS: usize = 12;

impl Cards {
    /// The whole card, with what can be done; `first` is said above it.
    pub(super) fn shows(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        first: Option<&Phrase>,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let which = self.which(tx, person)?;
        let card = Card::of(tx, &person.user, which)?;
        let mut parts: Vec<String> = first.iter().map(|phrase| say(phrase)).collect();
        if card.entries.is_empty() {
            parts.push(say(&Phrase::CardEmpty));
        } else {
            parts.push(say(&Phrase::CardHead));
            let lines = (1..).zip(&card.entries);
            let lines = lines.map(|(number, entry)| self.line(person, number, entry));
            parts.push(lines.collect::<Vec<_>>().join("\n"));
            parts.push(say(&match card.erase_when_safe {
                true => Phrase::CardErasedWhenSafe,
                false => Phrase::CardStaysWhenSafe,
            }));
        }
        if which == Which::Real {
            parts.extend(self.openings(tx, person)?);
        }
        let (asks, choice) = match card.entries.is_empty() {
            true => (AsksCard::Kind, Phrase::CardKinds),
            false => (AsksCard::Menu, Phrase::CardMenu),
        };
        parts.push(say(&choice));
        self.asks(tx, person, asks, parts.join("\n\n"))
    }

    fn line(&self, person: &Person, number: u64, entry: &Entry) -> String {
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let whole = entry.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut text: String = whole.chars().take(SHOWN).collect();
        if text.len() < whole.len() {
            text.push('…');
        }
        say(&Phrase::CardEntry {
            number,
            kind: Words(say(&entry.kind.heading())),
            text,
            opens: Words(self.opens(person, entry)),
        })
    }

    /// When an entry opens, in words.
    pub(super) fn opens(&self, person: &Person, entry: &Entry) -> String {
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let opens = say(&match entry.opens {
            Opens::WithAlert => Phrase::CardOpensWithAlert,
            Opens::Answered => Phrase::CardOpensAnswered,
            Opens::After(minutes) => {
                let length = jiff::SignedDuration::from_mins(minutes.into());
                let length = Words(self.people.speech().length(&language, length));
                Phrase::CardOpensAfter { length }
            }
        });
        match &entry.from {
            None => opens,
            Some(from) => {
                let level = from.shown(&self.understanding, &language);
                say(&Phrase::CardOpensFrom { opens: Words(opens), level })
            }
        }
    }

    /// To whom it was opened, if it ever was.
    fn openings(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<Option<String>, TransactionError> {
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let mut all = Openings::of(tx, &person.user)?.all;
        all.retain(|opening| !opening.hidden);
        let mut lines = Vec::new();
        for opening in all.iter().skip(all.len().saturating_sub(OPENINGS)) {
            let name = self.people.name_of_contact(tx, &person.user, &opening.to)?;
            let kind = Words(say(&opening.kind.heading()));
            let day = opening.at.to_zoned(self.people.zone_of(person)).date();
            let today = tx.at().to_zoned(self.people.zone_of(person)).date();
            let date = Words(self.people.speech().date(&language, day, today));
            let time = self.people.time_for(person, opening.at);
            let when = Words(say(&Phrase::CarryWhen { day: date, time }));
            lines.push(say(&match opening.with_server {
                true => Phrase::CardOpened { name, kind, when },
                false => Phrase::CardOpening { name, kind, when },
            }));
        }
        let head = say(&Phrase::CardOpenedHead);
        Ok((!lines.is_empty()).then(|| format!("{head}\n\n{}", lines.join("\n"))))
    }

    /// `card`, while an alert can be seen: to whom it was opened, and nothing else.
    pub(super) fn shows_openings(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let later = self.people.speech().say(&language, &Phrase::CardLater);
        let openings = self.openings(tx, person)?;
        let said: Vec<String> = openings.into_iter().chain([later]).collect();
        self.people.answer_markdown(tx, &person.user, said.join("\n\n"))?;
        Ok(Flow::Taken)
    }

    /// One entry, whole.
    pub(super) fn reads(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        entry: &Entry,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let say = |phrase: &Phrase| self.people.speech().say(&language, phrase);
        let kind = say(&entry.kind.heading());
        let mut parts = vec![format!("**{kind}** ({})", self.opens(person, entry))];
        parts.push(markup::quote(&entry.text));
        if let Some(answer) = &entry.answer {
            parts.push(say(&Phrase::CardOpensAnswer));
            parts.push(markup::quote(answer));
        }
        parts.push(say(&Phrase::CardMenu));
        self.asks(tx, person, AsksCard::Menu, parts.join("\n\n"))
    }
}
