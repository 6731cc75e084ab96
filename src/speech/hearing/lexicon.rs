//! The words of one language, in the form in which they are compared.

use std::collections::{BTreeMap, BTreeSet};

use super::Side;
use super::{WordsError, plain};
use crate::speech::{
    AlertWord, CheckInWord, Command, JourneyWord, Language, Level, Light, Line, Meaning, Need,
    Reply, Speech, Verb, Word,
};

/// The most that is counted in words.
const LAST_NUMBER_WORD: u32 = 5;

/// What can be said in one language.
pub(super) struct Lexicon {
    pub(super) words: Synonyms<Word>,
    pub(super) commands: Synonyms<Command>,
    pub(super) numbers: Synonyms<u32>,
    /// What needs something behind it.
    pub(super) verbs: Synonyms<Verb>,
    /// The same, where it is written together with what follows: "تسليم لـ".
    pub(super) attached_verbs: Synonyms<Verb>,
    /// With what somebody may help.
    pub(super) needs: Synonyms<Need>,
    /// The lines of protection.
    pub(super) lines: Synonyms<Line>,
    /// What is said about check-ins.
    pub(super) check_ins: Synonyms<CheckInWord>,
    /// How somebody is.
    pub(super) lights: Synonyms<Light>,
    /// Signs that mean the same, which are no words.
    pub(super) light_signs: Vec<(Light, String)>,
    /// What may stand around it, and means nothing: "today I am at red".
    pub(super) around_lights: BTreeSet<String>,
    /// What is an answer to some questions only.
    pub(super) replies: Synonyms<Reply>,
    /// What is said about an alert.
    pub(super) alerts: Synonyms<AlertWord>,
    /// Of these, what begins ordinary sentences too.
    pub(super) lone_alerts: BTreeSet<String>,
    /// What is near such a word, and no typing error of it.
    pub(super) no_alerts: BTreeSet<String>,
    /// How bad it is.
    pub(super) levels: Synonyms<Level>,
    /// Everybody on a ladder.
    pub(super) everybody: BTreeSet<String>,
    /// So often people are asked, in one word: "twice".
    pub(super) often: Synonyms<u32>,
    /// What stands behind how often: "3 times".
    pub(super) times: BTreeSet<String>,
    /// What is said about a journey.
    pub(super) journeys: Synonyms<JourneyWord>,
    /// What stands between numbers: "1 and 3".
    pub(super) ands: BTreeSet<String>,
    /// The same, where it is written together with what follows: "و3".
    pub(super) attached_ands: Vec<String>,
    /// The ways to say "done" that are heard at the end of a longer text.
    pub(super) closings: BTreeSet<String>,
    /// What stands before a name by which somebody wants to be called.
    pub(super) callings: Vec<String>,
    /// What stands before a colon and a thought that is to be parked.
    pub(super) parkings: BTreeSet<String>,
    /// What stands before a colon and a new heading; the first is shown.
    pub(super) headings: Vec<String>,
    /// The letters before the parts of a list, if they are others than a, b, c.
    pub(super) list_letters: Vec<String>,
    /// What stands before a place in the agenda.
    pub(super) sides: Synonyms<Side>,
    /// What may be said before and after anything, and means nothing here.
    pub(super) courtesies: BTreeSet<String>,
    /// What stands between a count and what is counted: "two on 1".
    pub(super) puttings: BTreeSet<String>,
    /// What joins numbers, or stands before one, and means nothing.
    pub(super) fillers: BTreeSet<String>,
}

/// Meanings by each of their synonyms.
pub(super) struct Synonyms<M> {
    by_text: BTreeMap<String, M>,
    /// As it is written in the list, to be shown.
    primary: BTreeMap<M, String>,
}

impl<M: Copy + Ord> Synonyms<M> {
    fn new(
        language: &Language,
        lists: impl Iterator<Item = (M, &'static str, Vec<String>)>,
    ) -> Result<Self, WordsError> {
        let mut by_text: BTreeMap<String, (M, &'static str)> = BTreeMap::new();
        let mut primary = BTreeMap::new();
        for (meaning, id, synonyms) in lists {
            for synonym in &synonyms {
                let text = plain(synonym);
                if let Some((other, first)) = by_text.insert(text.clone(), (meaning, id))
                    && other != meaning
                {
                    let language = language.clone();
                    return Err(WordsError::Twice { language, synonym: text, first, second: id });
                }
            }
            if let Some(first) = synonyms.into_iter().next() {
                primary.insert(meaning, first);
            }
        }
        let by_text = by_text.into_iter().map(|(text, (meaning, _))| (text, meaning)).collect();
        Ok(Self { by_text, primary })
    }

    /// The first way to say it, as it is written in the list.
    pub(super) fn first(&self, meaning: M) -> Option<&str> {
        self.primary.get(&meaning).map(String::as_str)
    }

    pub(super) fn get(&self, said: &str) -> Option<M> {
        self.by_text.get(said).copied()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, M)> {
        self.by_text.iter().map(|(text, meaning)| (text.as_str(), *meaning))
    }
}

impl Lexicon {
    pub(super) fn new(speech: &Speech, language: &Language) -> Result<Self, WordsError> {
        let read = |id: &str, attribute| synonyms(speech.own(language, id, attribute));
        let needed = |id: &'static str| {
            let found = read(id, None);
            let lacking = found.is_empty() && *language == Language::english();
            if lacking { Err(WordsError::Missing(id)) } else { Ok(found) }
        };
        let mut words = Vec::new();
        for word in Word::ALL {
            words.push((*word, word.id(), needed(word.id())?));
        }
        let mut commands = Vec::new();
        for command in Command::ALL {
            commands.push((*command, command.id(), needed(command.id())?));
        }
        let numbers = (1..=LAST_NUMBER_WORD)
            .map(|number| (number, "number-*", read(&format!("number-{number}"), None)));
        let verbs = Verb::ALL.iter().map(|verb| (*verb, verb.id(), read(verb.id(), None)));
        let verbs = Synonyms::new(language, verbs)?;
        let attached =
            Verb::ALL.iter().map(|verb| (*verb, verb.id(), read(verb.id(), Some("attached"))));
        let attached_verbs = Synonyms::new(language, attached)?;
        let sides = Side::ALL.iter().map(|side| (*side, side.id(), read(side.id(), None)));
        let needs = Need::ALL.iter().map(|need| (*need, need.id(), read(need.id(), None)));
        let lines = Line::ALL.iter().map(|line| (*line, line.id(), read(line.id(), None)));
        let check_ins =
            CheckInWord::ALL.iter().map(|word| (*word, word.id(), read(word.id(), None)));
        let lights = Light::ALL.iter().map(|light| (*light, light.id(), read(light.id(), None)));
        let signs = |light: &Light| {
            let list = speech.own(language, light.id(), Some("signs")).unwrap_or_default();
            let signs = list.split('|').map(|sign| sign.trim().to_owned());
            signs.filter(|sign| !sign.is_empty()).map(|sign| (*light, sign)).collect::<Vec<_>>()
        };
        let replies = Reply::ALL.iter().map(|it| (*it, it.id(), read(it.id(), None)));
        let alerts = AlertWord::ALL.iter().map(|it| (*it, it.id(), read(it.id(), None)));
        let levels = Level::ALL.iter().map(|it| (*it, it.id(), read(it.id(), None)));
        let often = [(1, "level-once"), (2, "level-twice")];
        let often = often.into_iter().map(|(many, id)| (many, id, read(id, None)));
        let journeys = JourneyWord::ALL.iter().map(|it| (*it, it.id(), read(it.id(), None)));
        let set = |list: Vec<String>| list.iter().map(|synonym| plain(synonym)).collect();
        Ok(Self {
            words: Synonyms::new(language, words.into_iter())?,
            commands: Synonyms::new(language, commands.into_iter())?,
            numbers: Synonyms::new(language, numbers)?,
            verbs,
            attached_verbs,
            needs: Synonyms::new(language, needs)?,
            lines: Synonyms::new(language, lines)?,
            check_ins: Synonyms::new(language, check_ins)?,
            lights: Synonyms::new(language, lights)?,
            light_signs: Light::ALL.iter().flat_map(signs).collect(),
            around_lights: set(read("around-lights", None)),
            replies: Synonyms::new(language, replies)?,
            alerts: Synonyms::new(language, alerts)?,
            lone_alerts: set(read("alert-alone", None)),
            no_alerts: set(read("alert-not", None)),
            levels: Synonyms::new(language, levels)?,
            everybody: set(read("level-everybody", None)),
            often: Synonyms::new(language, often)?,
            times: set(read("level-times", None)),
            journeys: Synonyms::new(language, journeys)?,
            ands: set(read("number-and", None)),
            attached_ands: read("number-and", Some("attached")),
            sides: Synonyms::new(language, sides)?,
            closings: set(read(Word::Done.id(), Some("closing"))),
            callings: read("call-me", None),
            parkings: set(read("parking", None)),
            headings: read("new-heading", None),
            list_letters: read("list-letters", None),
            courtesies: set(read("courtesies", None)),
            puttings: set(read("dots-on", None)),
            fillers: set(read("between-numbers", None)),
        })
    }

    /// Whether this is one of its words, a command, or what is looked for in the directory.
    pub(super) fn says(&self, said: &str) -> bool {
        self.words.get(said).is_some()
            || self.commands.get(said).is_some()
            || self.needs.get(said).is_some()
            || self.lines.get(said).is_some()
    }

    /// The first way to say it, as it is written in the list.
    pub(super) fn primary(&self, meaning: Meaning) -> Option<&str> {
        match meaning {
            Meaning::Word(word) => self.words.primary.get(&word),
            Meaning::Command(command) => self.commands.primary.get(&command),
            Meaning::Need(need) => self.needs.primary.get(&need),
            Meaning::Line(line) => self.lines.primary.get(&line),
            Meaning::CheckInWord(word) => self.check_ins.primary.get(&word),
            Meaning::Light(light) => self.lights.primary.get(&light),
            Meaning::Reply(reply) => self.replies.primary.get(&reply),
            Meaning::AlertWord(word) => self.alerts.primary.get(&word),
            Meaning::Level(level) => self.levels.primary.get(&level),
            Meaning::JourneyWord(word) => self.journeys.primary.get(&word),
        }
        .map(String::as_str)
    }
}

/// The parts of a list; those in which no word is left are not among them.
fn synonyms(list: Option<String>) -> Vec<String> {
    list.unwrap_or_default()
        .split('|')
        .map(str::trim)
        .filter(|synonym| !plain(synonym).is_empty())
        .map(str::to_owned)
        .collect()
}
