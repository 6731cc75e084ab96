//! A card is written and changed, question by question.

use jiff::SignedDuration;

use super::{
    Cards, UNLOCKED,
    row::{Card, Draft, Entry, Kind, LATEST, LONGEST, MOST, Opens, Which},
};
use crate::{
    alert::{
        levels::{Levels, Name},
        raising::Eyes,
    },
    core::{Flow, Transaction, TransactionError},
    people::{AsksCard, Person},
    speech::{Count, Heard, Phrase, Strictness, Word, Words, markup},
};

impl Cards {
    /// Whether a text is one of Kolo's own words, which mean the same here as anywhere.
    pub(super) fn is_a_word_of_kolo(&self, person: &Person, text: &str) -> bool {
        let language = self.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let small = |word| leaves(word) || matches!(word, Word::Yes | Word::Skip | Word::Done);
        heard.whole.is_some_and(|word| !small(word))
    }

    /// What they answer on the way.
    pub(super) fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksCard,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let is_command = text.trim_start().starts_with(['!', '！']);
        if is_command || self.is_a_word_of_kolo(person, text) {
            return Ok(Flow::Passed);
        }
        let which = self.which(tx, person)?;
        let mut card = Card::of(tx, &person.user, which)?;
        if Eyes::of(tx, &person.user)?.has_word && !is_unlocked(&card, tx) {
            self.asks_nothing(tx, person)?;
            return self.says(tx, person, &Phrase::CardLocked);
        }
        let language = self.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let no = asks == AsksCard::EraseAll && heard.whole == Some(Word::No);
        if heard.whole.is_some_and(leaves) && !no {
            card.draft = None;
            card.save(tx, &person.user, which)?;
            self.asks_nothing(tx, person)?;
            return self.says(tx, person, &Phrase::CardDone);
        }
        match asks {
            AsksCard::Menu => self.chooses(tx, person, &card, &heard),
            AsksCard::Kind => self.takes_kind(tx, person, card, &heard),
            AsksCard::Entry | AsksCard::Answer => {
                self.takes_text(tx, person, card, &heard, asks == AsksCard::Answer)
            }
            AsksCard::When | AsksCard::After => self.takes_when(tx, person, card, &heard, asks),
            AsksCard::From => self.takes_from(tx, person, card, &heard),
            AsksCard::Read | AsksCard::Change | AsksCard::Erase => {
                self.takes_number(tx, person, card, &heard, asks)
            }
            AsksCard::EraseAll => self.erases_all(tx, person, which, heard.yes_or_no()),
            AsksCard::Word | AsksCard::WordToErase | AsksCard::WordToKeep => Ok(Flow::Passed),
        }
    }

    fn asks_phrase(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksCard,
        phrase: &Phrase,
    ) -> Result<Flow, TransactionError> {
        let markdown = self.people.speech().say(&self.language(person), phrase);
        self.asks(tx, person, asks, markdown)
    }

    fn chooses(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        card: &Card,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        match heard.number {
            Some(1) if card.entries.len() >= MOST => {
                self.shows(tx, person, Some(&Phrase::CardFull { most: count(MOST) }))
            }
            Some(1) => self.asks_phrase(tx, person, AsksCard::Kind, &Phrase::CardKinds),
            Some(2) => self.asks_phrase(tx, person, AsksCard::Read, &Phrase::CardWhichRead),
            Some(3) => self.asks_phrase(tx, person, AsksCard::Change, &Phrase::CardWhichChange),
            Some(4) => self.asks_phrase(tx, person, AsksCard::Erase, &Phrase::CardWhichErase),
            Some(5) => self.asks_phrase(tx, person, AsksCard::EraseAll, &Phrase::CardEraseAll),
            Some(6) => {
                let erases = !card.erase_when_safe;
                self.erases_when_safe(tx, person, erases)
            }
            Some(7) => self.is_done(tx, person),
            None if matches!(heard.whole, Some(Word::Done | Word::Skip)) => {
                self.is_done(tx, person)
            }
            _ => self.shows(tx, person, None),
        }
    }

    fn is_done(&self, tx: &mut Transaction<'_>, person: &Person) -> Result<Flow, TransactionError> {
        self.asks_nothing(tx, person)?;
        self.says(tx, person, &Phrase::CardDone)
    }

    /// `card erase when safe`, `keep card when safe`.
    pub(super) fn erases_when_safe(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        erases: bool,
    ) -> Result<Flow, TransactionError> {
        let which = self.which(tx, person)?;
        let mut card = Card::of(tx, &person.user, which)?;
        card.erase_when_safe = erases;
        card.save(tx, &person.user, which)?;
        self.asks_nothing(tx, person)?;
        self.says(
            tx,
            person,
            &match erases {
                true => Phrase::CardErasedWhenSafe,
                false => Phrase::CardStaysWhenSafe,
            },
        )
    }

    fn takes_kind(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut card: Card,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let at = heard.number.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
        let Some(kind) = at.and_then(|at| Kind::ALL.get(at)).copied() else {
            return self.asks_phrase(tx, person, AsksCard::Kind, &Phrase::CardKinds);
        };
        let (id, text) = (card.next_id(), String::new());
        let opens = Opens::default();
        let entry = Entry { id, kind, text, answer: None, opens, from: None };
        card.draft = Some(Draft { entry, changes: false });
        card.save(tx, &person.user, self.which(tx, person)?)?;
        self.asks_text(tx, person, kind, false)
    }

    fn asks_text(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        kind: Kind,
        changes: bool,
    ) -> Result<Flow, TransactionError> {
        let most = count(LONGEST);
        let language = self.language(person);
        let heading = Words(self.people.speech().say(&language, &kind.heading()));
        let phrase = match (kind, changes) {
            (_, true) => Phrase::CardTextAnew { kind: heading, most },
            (Kind::ProofOfLife, false) => Phrase::CardQuestion { most },
            (Kind::NotToBeTold, false) => Phrase::CardWhoNot { most },
            (_, false) => Phrase::CardText { kind: heading, most },
        };
        self.asks_phrase(tx, person, AsksCard::Entry, &phrase)
    }

    fn takes_text(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut card: Card,
        heard: &Heard,
        is_answer: bool,
    ) -> Result<Flow, TransactionError> {
        let Some(draft) = card.draft.as_mut() else { return self.shows(tx, person, None) };
        // What no keyboard writes would make the row longer than what is read.
        let text = heard.text.trim().replace(|c: char| c.is_control() && c != '\n', " ");
        let stays = draft.changes && heard.whole == Some(Word::Skip);
        let length = text.chars().count();
        if length > LONGEST {
            let (length, most) = (count(length), count(LONGEST));
            return self.says(tx, person, &Phrase::CardTextTooLong { length, most });
        }
        match is_answer {
            _ if stays => {}
            true => draft.entry.answer = Some(text),
            false => draft.entry.text = text,
        }
        let asks_answer = draft.entry.kind == Kind::ProofOfLife && !is_answer;
        card.save(tx, &person.user, self.which(tx, person)?)?;
        match asks_answer {
            true => {
                let phrase = Phrase::CardAnswer { most: count(LONGEST) };
                self.asks_phrase(tx, person, AsksCard::Answer, &phrase)
            }
            false => self.asks_phrase(tx, person, AsksCard::When, &Phrase::CardWhen),
        }
    }

    fn takes_when(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut card: Card,
        heard: &Heard,
        asks: AsksCard,
    ) -> Result<Flow, TransactionError> {
        let Some(draft) = card.draft.as_mut() else { return self.shows(tx, person, None) };
        let language = self.language(person);
        let bare = heard.number.map(|number| SignedDuration::from_mins(number.into()));
        let said = self.understanding.length(&heard.text, &language).ok();
        let length = bare.filter(|_| asks == AsksCard::After).or(said);
        let minutes = length.and_then(|length| u32::try_from(length.as_mins()).ok());
        let minutes = minutes.filter(|minutes| (1..=LATEST).contains(minutes));
        draft.entry.opens = match (asks, heard.number, minutes) {
            _ if heard.whole == Some(Word::Skip) => draft.entry.opens,
            (AsksCard::When, Some(1), _) => Opens::Answered,
            (AsksCard::When, Some(2), _) => Opens::WithAlert,
            (AsksCard::When, Some(3), _) => {
                return self.asks_phrase(tx, person, AsksCard::After, &Phrase::CardAfter);
            }
            (AsksCard::When, Some(_), _) | (AsksCard::When, None, None) => {
                return self.asks_phrase(tx, person, AsksCard::When, &Phrase::CardWhen);
            }
            (_, _, Some(minutes)) => Opens::After(minutes),
            (_, _, None) => {
                return self.asks_phrase(tx, person, AsksCard::After, &Phrase::CardAfter);
            }
        };
        card.save(tx, &person.user, self.which(tx, person)?)?;
        self.asks_from(tx, person)
    }

    /// What a number means when they are asked from which level on.
    fn levels(&self, tx: &Transaction<'_>, person: &Person) -> Result<Vec<Name>, TransactionError> {
        let levels = Levels::of(tx, &person.user)?;
        // The least is all.
        Ok(levels.in_order().into_iter().skip(1).collect())
    }

    fn asks_from(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let shown = |name: Name| markup::escape(&name.shown(&self.understanding, &language));
        let names = self.levels(tx, person)?.into_iter().map(shown);
        let list: Vec<String> =
            (2..).zip(names).map(|(number, name)| format!("{number} {name}")).collect();
        let list = Words(list.join(" · "));
        self.asks_phrase(tx, person, AsksCard::From, &Phrase::CardFrom { list })
    }

    fn takes_from(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut card: Card,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let levels = self.levels(tx, person)?;
        let language = self.language(person);
        let said = Name::said(&heard.text, &self.understanding, &language);
        let named = levels.iter().find(|level| level.is(&said)).cloned();
        let at = heard.number.and_then(|number| usize::try_from(number).ok()?.checked_sub(2));
        let Some(mut draft) = card.draft.take() else { return self.shows(tx, person, None) };
        draft.entry.from = match (heard.number, at.and_then(|at| levels.get(at)).cloned()) {
            _ if draft.changes && heard.whole == Some(Word::Skip) => draft.entry.from,
            (None, _) if heard.whole == Some(Word::Skip) => None,
            (Some(1), _) => None,
            (_, Some(level)) => Some(level),
            (None, None) if named.is_some() => named,
            _ => return self.asks_from(tx, person),
        };
        let fits = card.entries.len() < MOST;
        match card.entries.iter_mut().find(|entry| entry.id == draft.entry.id) {
            Some(entry) => *entry = draft.entry,
            None if fits => card.entries.push(draft.entry),
            None => {}
        }
        card.save(tx, &person.user, self.which(tx, person)?)?;
        self.shows(tx, person, Some(&Phrase::CardKept))
    }

    fn takes_number(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut card: Card,
        heard: &Heard,
        asks: AsksCard,
    ) -> Result<Flow, TransactionError> {
        let at = heard.number.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
        let found = at.and_then(|at| card.entries.get(at)).cloned();
        let Some(entry) = found else {
            return self.shows(tx, person, Some(&Phrase::CardNoSuchEntry));
        };
        match asks {
            AsksCard::Read => self.reads(tx, person, &entry),
            AsksCard::Change => {
                let kind = entry.kind;
                card.draft = Some(Draft { entry, changes: true });
                card.save(tx, &person.user, self.which(tx, person)?)?;
                self.asks_text(tx, person, kind, true)
            }
            _ => {
                card.entries.retain(|other| other.id != entry.id);
                card.save(tx, &person.user, self.which(tx, person)?)?;
                self.shows(tx, person, Some(&Phrase::CardEntryErased))
            }
        }
    }

    fn erases_all(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        which: Which,
        yes: Option<bool>,
    ) -> Result<Flow, TransactionError> {
        match yes {
            Some(true) => {
                Card::erase(tx, &person.user, which)?;
                self.asks_nothing(tx, person)?;
                self.says(tx, person, &Phrase::CardErased)
            }
            Some(false) => self.shows(tx, person, None),
            None => self.asks_phrase(tx, person, AsksCard::EraseAll, &Phrase::CardEraseAll),
        }
    }
}

/// Whether the safe word was written not long ago.
fn is_unlocked(card: &Card, tx: &Transaction<'_>) -> bool {
    let since = tx.at().saturating_sub(UNLOCKED).unwrap_or(tx.at());
    card.unlocked.is_some_and(|at| at >= since)
}

fn leaves(word: Word) -> bool {
    matches!(word, Word::No | Word::Pass | Word::Later | Word::ForgetIt)
}

fn count(many: usize) -> Count {
    Count::try_from(many).unwrap_or(Count::MAX)
}
