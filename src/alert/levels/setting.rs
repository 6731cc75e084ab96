//! A level is set: in one line or question by question, read back, and held once it is agreed to.

use jiff::SignedDuration;
use matrix_sdk::ruma::OwnedUserId;

use super::{
    Levels, Name, OwnLevels,
    row::{
        LONGEST, LONGEST_MESSAGE, LONGEST_REST, LONGEST_WAIT, MOST, MOST_STEPS, MOST_TIMES, Own,
        Plan, Step, Who,
    },
    said::Unread,
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{AsksLevel, Person},
    speech::{AlertWord, Count, Level, List, Names, Phrase, Strictness, Verb, Word, Words, markup},
};

/// A name of one's own has so many characters at most, and so many words.
const LONGEST_NAME: usize = 30;
const MOST_WORDS: usize = 3;
/// All are asked at last, for so many minutes, so often.
const AT_LAST: (u32, u32) = (5, 2);

impl OwnLevels {
    /// `level`, `level urgent`, or all in one line: `level urgent: Ana 3 min, all 5 min twice`.
    pub(super) fn begins(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        rest: &str,
        hidden: bool,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        if self.people.contacts_of(tx, &person.user)?.is_empty() {
            let trust = self.understanding.primary_verb(Verb::Trust, &language);
            let trust = Words(format!("{trust} @ana:example.org"));
            return self.says(tx, person, &Phrase::RaiseNobody { trust });
        }
        let (name, ladder) = rest.split_once([':', '：']).unwrap_or((rest, ""));
        if name.trim().is_empty() {
            return self.asks_name(tx, person, hidden);
        }
        let mut levels = Levels::of(tx, &person.user)?;
        let name = Name::said(name, &self.understanding, &language);
        if !self.may_be_called(person, &name) {
            let example = self.line_example(person);
            let (most, words) = (count(LONGEST_NAME), count(MOST_WORDS));
            return self.says(tx, person, &Phrase::LevelNameUnclear { most, words, example });
        }
        let there = levels.seen(hidden);
        if there.len() >= MOST && !there.iter().any(|level| level.name.is(&name)) {
            return self.says(tx, person, &Phrase::LevelTooMany { most: count(MOST) });
        }
        levels.draft = Some(Own { name, plan: Plan::default() });
        levels.save(tx)?;
        match ladder.trim().is_empty() {
            true => self.asks_ladder(tx, person, None),
            false => self.takes_ladder(tx, person, ladder),
        }
    }

    fn asks_name(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        hidden: bool,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let numbered =
            |(number, name): (usize, String)| format!("{number} {}", markup::escape(&name));
        let list = (1..).zip(self.to_choose(tx, person, hidden)?).map(numbered);
        let list = Words(list.collect::<Vec<_>>().join(" · "));
        let asks = self.people.speech().say(&language, &Phrase::LevelWhich { list });
        self.asks(tx, person, AsksLevel::Name, asks)
    }

    /// What a number means when they are asked which level.
    fn to_choose(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
        hidden: bool,
    ) -> Result<Vec<String>, TransactionError> {
        let language = self.language(person);
        let levels = Levels::of(tx, &person.user)?;
        let known = Level::ALL.iter().map(|level| Name::Known(*level));
        let is_own = |name: &Name| matches!(name, Name::Own(_));
        let own = levels.seen(hidden).iter().map(|level| level.name.clone()).filter(is_own);
        Ok(known.chain(own).map(|name| name.shown(&self.understanding, &language)).collect())
    }

    /// Whether a name is heard behind `alert`, and means nothing else there.
    fn may_be_called(&self, person: &Person, name: &Name) -> bool {
        let Name::Own(name) = name else { return true };
        let language = self.language(person);
        let alert = self.understanding.primary(AlertWord::Alert, &language);
        let said = format!("{alert} {name}");
        let words = self.understanding.alert_words(&said, &language);
        let heard = self.understanding.understand(name, &language, Strictness::Exact);
        let has_letters = name.chars().any(char::is_alphabetic);
        let is_short = name.chars().count() <= LONGEST_NAME
            && (1..=MOST_WORDS).contains(&name.split_whitespace().count());
        let is_alert = words.first().is_some_and(|(word, rest)| {
            *word == AlertWord::Alert && crate::speech::alike(rest, name)
        });
        has_letters
            && is_short
            && is_alert
            && heard.whole.is_none()
            && heard.number.is_none()
            && self.understanding.level(name, &language).0.is_none()
    }

    /// What they answer on the way.
    pub(super) fn answers(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksLevel,
        text: &str,
        hidden: bool,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let heard = self.understanding.understand(text, &language, Strictness::Exact);
        let is_command = text.trim_start().starts_with(['!', '！']);
        let leaves = match heard.whole {
            _ if is_command => return Ok(Flow::Passed),
            Some(Word::No | Word::Pass | Word::Later | Word::ForgetIt) => true,
            None | Some(Word::Skip | Word::Yes) => false,
            Some(_) => return Ok(Flow::Passed),
        };
        let chooses = matches!(asks, AsksLevel::LeftOut | AsksLevel::Right);
        if leaves && !(chooses && heard.whole == Some(Word::No)) {
            return self.drops(tx, person);
        }
        let as_always = heard.number == Some(1) || heard.whole == Some(Word::Skip);
        let mut levels = Levels::of(tx, &person.user)?;
        if asks == AsksLevel::Name {
            let all = self.to_choose(tx, person, hidden)?;
            let at = heard.number.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
            let chosen = at.and_then(|at| all.get(at)).map_or(text, String::as_str);
            return self.begins(tx, person, chosen, hidden);
        }
        let Some(draft) = levels.draft.as_mut() else {
            self.asks_nothing(tx, person)?;
            return Ok(Flow::Passed);
        };
        match asks {
            AsksLevel::Ladder if as_always => {
                draft.plan.steps.clear();
                levels.save(tx)?;
                self.asks_rest(tx, person, false)
            }
            AsksLevel::Ladder => self.takes_ladder(tx, person, text),
            AsksLevel::LeftOut => self.takes_left_out(tx, person, heard.yes_or_no()),
            AsksLevel::Rest | AsksLevel::Lasts if as_always => {
                self.takes_length(tx, person, asks, None)
            }
            AsksLevel::Rest | AsksLevel::Lasts => {
                let bare = heard.number.map(|number| match asks {
                    AsksLevel::Rest => SignedDuration::from_mins(number.into()),
                    _ => SignedDuration::from_hours(number.into()),
                });
                let said = self.understanding.length(text, &language).ok();
                let length = bare.or(said).unwrap_or(SignedDuration::ZERO);
                self.takes_length(tx, person, asks, Some(length))
            }
            AsksLevel::Message => self.takes_message(tx, person, text, as_always),
            AsksLevel::Right => match heard.yes_or_no() {
                Some(true) => self.holds(tx, person, hidden),
                Some(false) => {
                    draft.plan = Plan::default();
                    levels.save(tx)?;
                    self.asks_ladder(tx, person, None)
                }
                None => self.reads_back(tx, person),
            },
            AsksLevel::Name => Ok(Flow::Passed),
        }
    }

    /// Asks for the ladder; first what could not be read of it.
    fn asks_ladder(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        unread: Option<Unread>,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let name = self.draft_name(tx, person)?;
        let names = Names(contacts.iter().map(|contact| contact.name.clone()).collect());
        let example = Words(self.example_ladder(person, &contacts));
        let phrase = match unread {
            None => Phrase::LevelLadder { name, example },
            Some(Unread::Part(part)) => Phrase::LevelLadderUnclear { part, names, example },
            Some(Unread::Bounds) => Phrase::LevelLadderBounds {
                most: LONGEST_WAIT.into(),
                times: MOST_TIMES.into(),
                steps: count(MOST_STEPS),
            },
        };
        let asks = self.people.speech().say(&language, &phrase);
        self.asks(tx, person, AsksLevel::Ladder, asks)
    }

    fn draft_name(
        &self,
        tx: &Transaction<'_>,
        person: &Person,
    ) -> Result<String, TransactionError> {
        let draft = Levels::of(tx, &person.user)?.draft;
        let shown = |draft: &Own| draft.name.shown(&self.understanding, &self.language(person));
        Ok(draft.as_ref().map(shown).unwrap_or_default())
    }

    /// A ladder with the names of their own contacts.
    fn example_ladder(&self, person: &Person, contacts: &[crate::people::Contact]) -> String {
        let users = contacts.iter().map(|contact| contact.user.clone());
        let first: Vec<OwnedUserId> = users.take(2).collect();
        let few = (1..=first.len().min(contacts.len().saturating_sub(1)))
            .filter_map(|many| first.get(..many))
            .map(|these| Step { who: Who::These(these.to_vec()), minutes: 3, times: 1 });
        let (minutes, times) = AT_LAST;
        let steps: Vec<Step> = few.chain([Step { who: Who::All, minutes, times }]).collect();
        self.reading(contacts, &self.language(person)).said(&steps)
    }

    fn line_example(&self, person: &Person) -> Words {
        let language = self.language(person);
        let level = self.understanding.primary_verb(Verb::Level, &language);
        let urgent = self.understanding.primary(Level::Urgent, &language);
        Words(format!("{level} {urgent}"))
    }

    fn takes_ladder(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let steps = match self.reading(&contacts, &language).read(text) {
            Ok(steps) => steps,
            Err(unread) => return self.asks_ladder(tx, person, Some(unread)),
        };
        let mut levels = Levels::of(tx, &person.user)?;
        let Some(draft) = levels.draft.as_mut() else { return Ok(Flow::Passed) };
        (draft.plan.steps, draft.plan.left_out) = (steps, Vec::new());
        let users: Vec<OwnedUserId> = contacts.iter().map(|contact| contact.user.clone()).collect();
        let forgotten = draft.plan.forgotten(&users);
        levels.save(tx)?;
        if forgotten.is_empty() {
            return self.asks_rest(tx, person, false);
        }
        let names = contacts.iter().filter(|contact| forgotten.contains(&contact.user));
        let names = Names(names.map(|contact| contact.name.clone()).collect());
        let asks = self.people.speech().say(&language, &Phrase::LevelLeftOut { names });
        self.asks(tx, person, AsksLevel::LeftOut, asks)
    }

    fn takes_left_out(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        all_at_last: Option<bool>,
    ) -> Result<Flow, TransactionError> {
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let users: Vec<OwnedUserId> = contacts.iter().map(|contact| contact.user.clone()).collect();
        let mut levels = Levels::of(tx, &person.user)?;
        let Some(draft) = levels.draft.as_mut() else { return Ok(Flow::Passed) };
        let forgotten = draft.plan.forgotten(&users);
        match all_at_last {
            Some(true) => {
                let (minutes, times) = AT_LAST;
                draft.plan.steps.push(Step { who: Who::All, minutes, times });
            }
            Some(false) => draft.plan.left_out = forgotten,
            None => {
                let names = contacts.iter().filter(|contact| forgotten.contains(&contact.user));
                let names = Names(names.map(|contact| contact.name.clone()).collect());
                let asks = Phrase::LevelLeftOut { names };
                let asks = self.people.speech().say(&self.language(person), &asks);
                return self.asks(tx, person, AsksLevel::LeftOut, asks);
            }
        }
        levels.save(tx)?;
        self.asks_rest(tx, person, false)
    }

    /// Asks how long the first rest is; `again` if what they wrote was none.
    fn asks_rest(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        again: bool,
    ) -> Result<Flow, TransactionError> {
        let most = LONGEST_REST.into();
        let phrase = match again {
            false => Phrase::LevelRest { most },
            true => Phrase::LevelRestUnclear { most },
        };
        let asks = self.people.speech().say(&self.language(person), &phrase);
        self.asks(tx, person, AsksLevel::Rest, asks)
    }

    fn asks_lasts(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        again: bool,
    ) -> Result<Flow, TransactionError> {
        let most = LONGEST.into();
        let phrase = match again {
            false => Phrase::LevelLasts { most },
            true => Phrase::LevelLastsUnclear { most },
        };
        let asks = self.people.speech().say(&self.language(person), &phrase);
        self.asks(tx, person, AsksLevel::Lasts, asks)
    }

    fn takes_length(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        asks: AsksLevel,
        length: Option<SignedDuration>,
    ) -> Result<Flow, TransactionError> {
        let is_rest = asks == AsksLevel::Rest;
        let most = if is_rest { LONGEST_REST } else { LONGEST };
        let many = |length: SignedDuration| {
            let many = if is_rest { length.as_mins() } else { length.as_hours() };
            u32::try_from(many).ok().filter(|many| (1..=most).contains(many))
        };
        let said = length.map(many);
        match (said, is_rest) {
            (Some(None), true) => return self.asks_rest(tx, person, true),
            (Some(None), false) => return self.asks_lasts(tx, person, true),
            _ => {}
        }
        let mut levels = Levels::of(tx, &person.user)?;
        let Some(draft) = levels.draft.as_mut() else { return Ok(Flow::Passed) };
        match is_rest {
            true => draft.plan.rest = said.flatten(),
            false => draft.plan.lasts = said.flatten(),
        }
        levels.save(tx)?;
        match is_rest {
            true => self.asks_lasts(tx, person, false),
            false => {
                let asks = Phrase::LevelMessage { most: count(LONGEST_MESSAGE) };
                let asks = self.people.speech().say(&self.language(person), &asks);
                self.asks(tx, person, AsksLevel::Message, asks)
            }
        }
    }

    fn takes_message(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &str,
        none: bool,
    ) -> Result<Flow, TransactionError> {
        let length = text.trim().chars().count();
        if length > LONGEST_MESSAGE {
            let (length, most) = (count(length), count(LONGEST_MESSAGE));
            return self.says(tx, person, &Phrase::LevelMessageTooLong { length, most });
        }
        let mut levels = Levels::of(tx, &person.user)?;
        let Some(draft) = levels.draft.as_mut() else { return Ok(Flow::Passed) };
        draft.plan.message = (!none).then(|| text.trim().to_owned());
        levels.save(tx)?;
        self.reads_back(tx, person)
    }

    /// All of it as it was understood, what is thin in it, and whether it is right.
    fn reads_back(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let Some(draft) = Levels::of(tx, &person.user)?.draft else { return Ok(Flow::Passed) };
        let contacts = self.people.contacts_of(tx, &person.user)?;
        let mut parts = vec![self.shown(person, &draft, &contacts)];
        parts.extend(self.thin(tx, person, &draft.plan, &contacts));
        parts.push(self.people.speech().say(&self.language(person), &Phrase::LevelRight));
        self.asks(tx, person, AsksLevel::Right, parts.join("\n\n"))
    }

    /// It holds from now on.
    fn holds(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        hidden: bool,
    ) -> Result<Flow, TransactionError> {
        let mut levels = Levels::of(tx, &person.user)?;
        let Some(draft) = levels.draft.take() else { return Ok(Flow::Passed) };
        let example = Words(markup::escape(&self.example(person, &draft)));
        let is_usual = draft.plan.is_usual() && matches!(draft.name, Name::Known(_));
        let there = levels.seen_mut(hidden);
        match there.iter_mut().find(|level| level.name.is(&draft.name)) {
            Some(level) => *level = draft,
            None if is_usual => {}
            None => there.push(draft),
        }
        levels.save(tx)?;
        self.asks_nothing(tx, person)?;
        self.says(tx, person, &Phrase::LevelHolds { example })
    }

    fn drops(&self, tx: &mut Transaction<'_>, person: &Person) -> Result<Flow, TransactionError> {
        let mut levels = Levels::of(tx, &person.user)?;
        levels.draft = None;
        levels.save(tx)?;
        self.asks_nothing(tx, person)?;
        self.says(tx, person, &Phrase::LevelDropped)
    }

    /// `erase level urgent`.
    pub(super) fn erases(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        said: &str,
        hidden: bool,
    ) -> Result<Flow, TransactionError> {
        let language = self.language(person);
        let name = Name::said(said, &self.understanding, &language);
        let mut levels = Levels::of(tx, &person.user)?;
        let shown = name.shown(&self.understanding, &language);
        let there = levels.seen_mut(hidden);
        let before = there.len();
        there.retain(|level| !level.name.is(&name));
        if there.len() == before {
            let names = there.iter().map(|it| it.name.shown(&self.understanding, &language));
            let names = List::of(names.map(|name| markup::escape(&name)));
            let phrase = match before {
                0 => Phrase::LevelsNone {
                    set: self.understanding.primary_verb(Verb::Level, &language).into(),
                },
                _ => Phrase::LevelNotThere { name: shown, names },
            };
            return self.says(tx, person, &phrase);
        }
        levels.save(tx)?;
        self.says(tx, person, &Phrase::LevelErased { name: shown })
    }
}

pub(super) fn count(many: usize) -> Count {
    Count::try_from(many).unwrap_or(Count::MAX)
}
