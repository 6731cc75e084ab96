//! A facilitator proposes levels: `!chain rain 30, storm 10`, and what is done first:
//! `!chain storm: ring the blue house`. It is read back before anybody is asked.

use jiff::SignedDuration;
use matrix_sdk::ruma::{OwnedRoomId, UserId};

use super::{
    Chains,
    rows::{Chain, Draft, Rung, Version, chain, place, places_in},
    standing::FEWEST,
};
use crate::{
    core::{Body, Deed, Destination, Flow, Lane, Transaction, TransactionError},
    people::{Gathering, Person, Topic},
    speech::{Command, Count, Heard, Language, Names, Phrase, Words, alike, digits, markup},
};

/// A chain has so many levels at least and at most: what needs explaining does not come to mind at night.
const LEVELS: std::ops::RangeInclusive<usize> = 2..=4;
/// A level is no longer than this, in letters.
const LONGEST_NAME: usize = 30;
/// After so many minutes at most everybody is asked.
const MOST_MINUTES: u32 = 240;
/// What is done first is no longer than this, in letters.
const LONGEST_FIRST: usize = 200;
/// A circle is asked anew no more often than this.
const APART: SignedDuration = SignedDuration::from_hours(24);

/// Why something is no level.
enum Fault {
    Unclear,
    /// It means something already, or stands twice.
    Taken(String),
}

impl Chains {
    /// `!chain`, with whatever stands behind it.
    pub(super) fn is_spoken_of(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
        by: &UserId,
        words: &str,
    ) -> Result<(), TransactionError> {
        let Some(gathering) = self.gathering(tx, circle)? else { return Ok(()) };
        if words.trim().is_empty() {
            return self.shows(tx, circle, by);
        }
        if !gathering.is_facilitator(by) {
            return self.only_facilitators(tx, &gathering, by);
        }
        let now = chain(tx, circle)?.unwrap_or_else(|| Chain::new(circle.clone()));
        match self.levels_in(words, &now, by) {
            Ok(levels) => self.drafts(tx, now, by, levels),
            Err(Fault::Taken(level)) => {
                self.people.answer(tx, by, &Phrase::ChainLevelTaken { level })
            }
            Err(Fault::Unclear) => {
                let language = self.language(tx, by)?;
                let example = self.example(&language);
                let most = MOST_MINUTES.into();
                self.people.answer(tx, by, &Phrase::ChainUnclear { example, most })
            }
        }
    }

    fn example(&self, language: &Language) -> Words {
        let levels = self.people.speech().say(language, &Phrase::ChainExample);
        self.command(language, Command::Chain, &levels)
    }

    pub(super) fn only_facilitators(
        &self,
        tx: &mut Transaction<'_>,
        gathering: &Gathering,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        let names = gathering.facilitators.iter();
        let names = names.map(|user| self.people.name(tx, &gathering.member(user)));
        let names = Names(names.collect::<Result<_, _>>()?);
        self.people.answer(tx, by, &Phrase::OnlyFacilitators { names })
    }

    /// The levels that a text names; or those that there are, with what is done first at one of them.
    fn levels_in(&self, words: &str, now: &Chain, by: &UserId) -> Result<Vec<Rung>, Fault> {
        if let Some((name, first)) = words.split_once([':', '：']) {
            let draft = now.draft.as_ref().filter(|draft| draft.by == by);
            let levels = draft.map(|draft| &draft.levels);
            let levels = levels.or_else(|| now.newest().map(|version| &version.levels));
            let mut levels = levels.cloned().ok_or(Fault::Unclear)?;
            let level = levels.iter_mut().find(|level| alike(&level.name, name));
            let level = level.ok_or(Fault::Unclear)?;
            let first = first.trim();
            if first.chars().count() > LONGEST_FIRST {
                return Err(Fault::Unclear);
            }
            level.first = (!first.is_empty()).then(|| first.to_owned());
            return Ok(levels);
        }
        let parts = words.split([',', '،', '、', ';', '؛']).map(str::trim);
        let mut levels: Vec<Rung> = Vec::new();
        for part in parts.filter(|part| !part.is_empty()) {
            let level = self.level_in(part)?;
            if levels.iter().any(|other| alike(&other.name, &level.name)) {
                return Err(Fault::Taken(level.name));
            }
            levels.push(level);
        }
        if LEVELS.contains(&levels.len()) { Ok(levels) } else { Err(Fault::Unclear) }
    }

    /// `rain 30`.
    fn level_in(&self, part: &str) -> Result<Rung, Fault> {
        let (name, minutes) = part.rsplit_once(char::is_whitespace).ok_or(Fault::Unclear)?;
        let mut numbers = digits(minutes);
        let minutes = numbers.next().filter(|minutes| (1..=MOST_MINUTES).contains(minutes));
        let name = name.trim().to_lowercase();
        let letters = name.chars().count();
        let is_word = name.chars().any(char::is_alphabetic) && letters <= LONGEST_NAME;
        let minutes = minutes.filter(|_| is_word && numbers.next().is_none());
        let minutes = minutes.ok_or(Fault::Unclear)?;
        if self.means_something(&name) {
            return Err(Fault::Taken(name));
        }
        Ok(Rung { name, minutes, first: None })
    }

    /// Whether a word behind "alert" means something already, in any language.
    fn means_something(&self, name: &str) -> bool {
        let mut languages = self.people.speech().languages();
        languages.any(|language| {
            let alert = self.understanding.primary(crate::speech::AlertWord::Alert, language);
            let whole = format!("{alert} {name}");
            self.understanding.level(name, language).0.is_some()
                || self.understanding.whole_alert_word(&whole, language).is_some()
                || self.understanding.alert_words(&whole, language).len() > 1
                || self.understanding.whole_alert_word(name, language).is_some()
        })
    }

    fn drafts(
        &self,
        tx: &mut Transaction<'_>,
        mut now: Chain,
        by: &UserId,
        levels: Vec<Rung>,
    ) -> Result<(), TransactionError> {
        if now.newest().is_some_and(|version| version.levels == levels) {
            return self.shows(tx, &now.circle, by);
        }
        if now.newest().is_some_and(|it| tx.at().duration_since(it.asked) < APART) {
            return self.people.answer(tx, by, &Phrase::ChainTooSoon);
        }
        let language = self.language(tx, by)?;
        let lines = Words(markup::quote(&self.lines(&language, &levels)));
        let without = levels.iter().find(|level| level.first.is_none());
        let add = without.map(|level| {
            let example = format!("{}: …", level.name);
            Phrase::ChainAddFirst { example: self.command(&language, Command::Chain, &example) }
        });
        now.draft = Some(Draft { by: by.to_owned(), levels });
        now.save(tx)?;
        self.people.remember(tx, by, Topic::ConfirmChain { circle: now.circle.clone() })?;
        let read = Phrase::ChainReadBack { lines };
        let phrases: Vec<Phrase> =
            [Some(read), add, Some(Phrase::ChainRight)].into_iter().flatten().collect();
        self.people.answer_markdown(tx, by, self.paragraphs(&language, &phrases))
    }

    /// The levels, a line each.
    pub(super) fn lines(&self, language: &Language, levels: &[Rung]) -> String {
        let line = |level: &Rung| {
            let (name, minutes) = (level.name.clone(), level.minutes.into());
            let phrase = match level.first.clone() {
                Some(first) => Phrase::ChainLevelFirst { level: name, minutes, first },
                None => Phrase::ChainLevel { level: name, minutes },
            };
            format!("- {}", self.people.speech().say(language, &phrase))
        };
        levels.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// Whether everybody shall be asked about what was read back.
    pub(super) fn confirms(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        circle: &OwnedRoomId,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let Some(yes) = heard.yes_or_later() else { return Ok(Flow::Passed) };
        let by = &person.user;
        self.people.withdraw(tx, by, |topic| matches!(topic, Topic::ConfirmChain { .. }))?;
        let gathering = self.gathering(tx, circle)?.filter(|here| here.is_facilitator(by));
        let now = chain(tx, circle)?;
        let (Some(gathering), Some(mut now)) = (gathering, now) else { return self.drops(tx, by) };
        let draft = now.draft.take().filter(|draft| draft.by == *by);
        now.save(tx)?;
        let soon = now.newest().is_some_and(|it| tx.at().duration_since(it.asked) < APART);
        let Some(draft) = draft.filter(|_| yes && !soon) else { return self.drops(tx, by) };
        now.rounds = now.rounds.saturating_add(1);
        let version = Version { round: now.rounds, levels: draft.levels, asked: tx.at() };
        let lines = Words(self.lines(&gathering.language, &version.levels));
        now.proposed = Some(version);
        now.save(tx)?;
        self.says_in_circle(tx, &gathering, circle, &Phrase::ChainProposed { lines });
        let end = self.command(&self.people.language(person), Command::NoChain, "");
        self.people.answer(tx, by, &Phrase::ChainAsked { end })?;
        self.asks_all(tx, &now, &gathering)?;
        Ok(Flow::Taken)
    }

    fn drops(&self, tx: &mut Transaction<'_>, by: &UserId) -> Result<Flow, TransactionError> {
        self.people.answer(tx, by, &Phrase::ChainDropped)?;
        Ok(Flow::Taken)
    }

    pub(super) fn says_in_circle(
        &self,
        tx: &mut Transaction<'_>,
        gathering: &Gathering,
        circle: &OwnedRoomId,
        phrase: &Phrase,
    ) {
        let markdown = self.people.speech().say(&gathering.language, phrase);
        let say = Deed::Say(Body { markdown, mentions: Vec::new() });
        tx.send(Lane::Session, Destination::Room(circle.clone()), say, Some(circle));
    }

    /// How it stands: to whoever asks, in private. No number below three, and never a name.
    fn shows(
        &self,
        tx: &mut Transaction<'_>,
        circle: &OwnedRoomId,
        by: &UserId,
    ) -> Result<(), TransactionError> {
        let language = self.language(tx, by)?;
        let now = chain(tx, circle)?.filter(|chain| chain.newest().is_some());
        let Some(now) = now else {
            let example = self.example(&language);
            return self.people.answer(tx, by, &Phrase::ChainNone { example });
        };
        let mut said = Vec::new();
        if let Some(version) = &now.standing {
            let lines = Words(self.lines(&language, &version.levels));
            let places = places_in(tx, circle)?;
            let yes = places.iter().filter(|place| place.yes.contains(&version.round)).count();
            said.push(match now.holds && yes >= FEWEST {
                true => Phrase::ChainHoldsNow {
                    lines,
                    count: Count::try_from(yes).unwrap_or(Count::MAX),
                },
                false => Phrase::ChainRests { lines },
            });
        }
        if let Some(version) = &now.proposed {
            let lines = Words(self.lines(&language, &version.levels));
            said.push(Phrase::ChainStillAsked { lines });
        }
        let theirs = place(tx, by, circle)?;
        let held = now.standing.as_ref().map(|version| version.round);
        if theirs.is_some_and(|place| held.is_some_and(|round| place.yes.contains(&round))) {
            said.push(Phrase::ChainYouAnswer { back: self.back(&language) });
        }
        self.people.answer_markdown(tx, by, self.paragraphs(&language, &said))
    }
}
