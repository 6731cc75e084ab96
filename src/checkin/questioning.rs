//! A group's own questions, after the colours: asked one after the other, and answered.
//!
//! They follow at once, but not where somebody is being called, and not in the middle of something
//! else. *skip* leaves one out, *pass* the rest; what is left open falls away with the next check-in. A
//! question for free words is open for two hours only: later words are meant for something else.

use matrix_sdk::ruma::UserId;

use super::{
    CheckIns, Said,
    answers::OwnAnswer,
    diary::{Diary, OpenQuestions},
    helping::count,
    plan::Slot,
};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::{AboutCheckIns, Person, Topic},
    script::{Question, Takes},
    speech::{Count, Phrase, Word, Words, alike, markup},
};

/// The longest that somebody's own words may be; in characters.
const LONGEST: usize = 300;

/// What was read in an answer.
enum Read {
    /// Nothing if it is left out.
    Given(Option<String>),
    /// The same, and they have written more than that.
    GivenWithMore(Option<String>),
    /// Their own words have so many characters.
    TooLong(usize),
    /// It is no answer.
    Unread,
}

impl Read {
    fn new(given: Option<String>, more: bool) -> Self {
        if more { Self::GivenWithMore(given) } else { Self::Given(given) }
    }
}

impl CheckIns {
    /// The colours are answered: the questions that come with the plan are to follow, once.
    pub(super) fn opens_questions(&self, said: &Said<'_>, diary: &mut Diary, slot: Slot) {
        let library = self.scripts.library();
        let questions = diary.questions.as_ref().and_then(|name| library.check_in(name));
        let (Some(questions), None) = (questions, &diary.own) else { return };
        let left = questions.asked(&said.reader.language);
        diary.own = Some(OpenQuestions { slot, asked: None, left });
    }

    /// Asks the question that is open, behind these words; says them alone if there is none, or if it
    /// has to wait for an answer to something else.
    pub(super) fn asks_question(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        before: Vec<Phrase>,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let person = self.people.person(tx, user)?;
        if has_something_else(&person) {
            diary.ends_questions();
        }
        // What is asked already is not asked once more.
        let waits = |topic: &Topic| match topic {
            Topic::CheckIn { asks } => *asks == AboutCheckIns::Contact || is_own(asks),
            _ => false,
        };
        let open = diary.own_question().filter(|_| !person.topics.iter().any(waits)).cloned();
        let Some(question) = open else {
            diary.save(tx, user)?;
            return match before.is_empty() {
                true => Ok(Flow::Taken),
                false => self.answer_all(tx, said, &before),
            };
        };
        let mut is_first = false;
        if let Some(open) = &mut diary.own {
            is_first = open.asked.replace(tx.at()).is_none() && open.left.len() > 1;
        }
        diary.save(tx, user)?;
        self.asks_about(
            tx,
            user,
            match question.takes {
                Takes::Text => AboutCheckIns::OwnWords,
                Takes::Words | Takes::Scale(..) => AboutCheckIns::Own,
            },
        )?;
        let asked = format!("**{}** {}", question.ask, self.own_choices(said, &question));
        let mut text: Vec<String> = before.iter().map(|phrase| self.say(said, phrase)).collect();
        text.push(asked);
        if is_first {
            let pass = self.understanding.primary(Word::Pass, &said.reader.language).into();
            text.push(self.say(said, &Phrase::OwnPass { pass }));
        }
        self.people.answer_markdown(tx, user, text.join("\n\n"))?;
        Ok(Flow::Taken)
    }

    fn say(&self, said: &Said<'_>, phrase: &Phrase) -> String {
        self.people.speech().say(&said.reader.language, phrase)
    }

    /// What can be answered.
    fn own_choices(&self, said: &Said<'_>, question: &Question) -> String {
        let skip = || Words::from(self.understanding.primary(Word::Skip, &said.reader.language));
        let mut answers = question.answers.iter().cloned().map(Words);
        match question.takes {
            Takes::Words => {
                let choices = answers.chain([skip()]).enumerate().map(|(at, answer)| {
                    self.say(said, &Phrase::OwnChoice { number: count(at + 1), answer })
                });
                choices.collect::<Vec<_>>().join(" · ")
            }
            Takes::Scale(low, high) => {
                let mut end = || answers.next().unwrap_or_else(|| Words(String::new()));
                let (low_means, high_means) = (end(), end());
                let (low, high) = (Count::from(low), Count::from(high));
                let skip = skip();
                self.say(said, &Phrase::OwnScale { low, low_means, high, high_means, skip })
            }
            Takes::Text => {
                self.say(said, &Phrase::OwnInWords { longest: count(LONGEST), skip: skip() })
            }
        }
    }

    /// The newest question is one of a group's own.
    pub(super) fn answers_question(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let Some(question) = diary.own_question().cloned() else { return Ok(Flow::Passed) };
        let Some(slot) = diary.own.as_ref().map(|open| open.slot) else {
            return Ok(Flow::Passed);
        };
        match said.heard.whole {
            Some(
                Word::Help
                | Word::Ground
                | Word::Support
                | Word::Hold
                | Word::Pause
                | Word::Resume
                | Word::MyTexts
                | Word::Exercises,
            ) => return Ok(Flow::Passed),
            // What runs in a circle stops as well (promise P7).
            Some(Word::Stop) => {
                self.leaves_questions(tx, &said.person.user, diary)?;
                return Ok(Flow::Passed);
            }
            Some(Word::Pass | Word::ForgetIt) => {
                self.leaves_questions(tx, &said.person.user, diary)?;
                return self.answer(tx, said, &Phrase::CheckInSkipped);
            }
            // The question stays open.
            Some(Word::Later) => return self.answer(tx, said, &Phrase::CheckInSkipped),
            _ => {}
        }
        // How they are comes first, also where any words are an answer.
        if question.takes == Takes::Text && self.answered_later(tx, said, diary)? == Flow::Taken {
            return Ok(Flow::Taken);
        }
        let (given, more) = match self.read_answer(said, &question, &said.heard.text) {
            Read::Given(given) => (given, false),
            Read::GivenWithMore(given) => (given, true),
            Read::TooLong(length) => return self.answer(tx, said, &too_long(length)),
            Read::Unread => return self.answered_later(tx, said, diary),
        };
        let mut phrases = vec![self.own_noted(&question, given.as_deref(), false)];
        if more && !std::mem::replace(&mut diary.told.more, true) {
            phrases.push(Phrase::CheckInMoreNotKept);
        }
        let (at, event) = (tx.at(), said.event.to_owned());
        let answer = OwnAnswer { slot, at, question, given, event };
        diary.keep_own(tx, &said.person.user, answer)?;
        if let Some(open) = &mut diary.own {
            open.left.remove(0);
        }
        self.asks_no_more(tx, &said.person.user, is_own)?;
        if diary.own_question().is_none() {
            phrases.push(Phrase::OwnDone);
        }
        self.waits(tx, said.person, diary)?;
        self.asks_question(tx, said, diary, phrases)
    }

    fn leaves_questions(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        diary: &mut Diary,
    ) -> Result<(), TransactionError> {
        diary.ends_questions();
        diary.save(tx, user)?;
        self.asks_no_more(tx, user, is_own)
    }

    /// What somebody answers to a question, in a word, a number, or where it is so in their own words.
    fn read_answer(&self, said: &Said<'_>, question: &Question, text: &str) -> Read {
        let language = &said.reader.language;
        if said.heard.whole == Some(Word::Skip) {
            return Read::Given(None);
        }
        let number = self.understanding.first_number(text, language);
        let (first, rest) = first_part(text);
        let word =
            question.answers.iter().position(|answer| alike(answer, text)).map(|at| (at, false));
        let word = word.or_else(|| {
            let at = question.answers.iter().position(|answer| alike(answer, first))?;
            Some((at, !alike(rest, "")))
        });
        match question.takes {
            Takes::Text => {
                let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
                match words.chars().count() {
                    0 => Read::Unread,
                    length if length > LONGEST => Read::TooLong(length),
                    _ => Read::Given(Some(words)),
                }
            }
            Takes::Words => {
                let numbered = number.and_then(|(number, more)| {
                    Some((usize::try_from(number).ok()?.checked_sub(1)?, more))
                });
                match word.or(numbered) {
                    Some((at, more)) if at == question.answers.len() => Read::new(None, more),
                    Some((at, more)) => match question.answers.get(at) {
                        Some(answer) => Read::new(Some(answer.clone()), more),
                        None => Read::Unread,
                    },
                    None => Read::Unread,
                }
            }
            Takes::Scale(low, high) => {
                let end =
                    word.map(|(at, more)| (Count::from(if at == 0 { low } else { high }), more));
                let within =
                    |number: Count| (Count::from(low)..=Count::from(high)).contains(&number);
                let number = number.map(|(number, more)| (Count::from(number), more));
                match number.filter(|(number, _)| within(*number)).or(end) {
                    Some((number, more)) => Read::new(Some(number.to_string()), more),
                    None => Read::Unread,
                }
            }
        }
    }

    /// That an answer is kept. Somebody's own words are not said back.
    fn own_noted(&self, question: &Question, given: Option<&str>, corrects: bool) -> Phrase {
        match (given, question.takes, corrects) {
            (None, ..) => Phrase::CheckInSkipped,
            (Some(_), Takes::Text, _) => Phrase::OwnWordsKept,
            (Some(given), _, false) => Phrase::CheckInNoted { light: Words(given.to_owned()) },
            (Some(given), _, true) => Phrase::CheckInCorrected { light: Words(given.to_owned()) },
        }
    }

    /// A message with an answer to one of these questions has changed, or is gone.
    pub(super) fn question_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        text: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let user = &said.person.user;
        let mut own = diary.own_answers(tx, user)?.into_iter();
        let Some(answer) = own.find(|answer| answer.event == said.event) else {
            return Ok(Flow::Passed);
        };
        let Some(text) = text else {
            diary.drop_own(tx, user, &answer)?;
            self.waits(tx, said.person, diary)?;
            return self.answer(tx, said, &Phrase::CheckInErased);
        };
        let given = match self.read_answer(said, &answer.question, text.trim()) {
            Read::Given(given) | Read::GivenWithMore(given) => given,
            Read::TooLong(length) => return self.answer(tx, said, &too_long(length)),
            Read::Unread => {
                let answer = self.own_given(said, answer.given.as_deref());
                return self.answer(tx, said, &Phrase::CheckInStays { answer });
            }
        };
        let noted = self.own_noted(&answer.question, given.as_deref(), true);
        diary.keep_own(tx, user, OwnAnswer { given, ..answer })?;
        self.waits(tx, said.person, diary)?;
        self.answer(tx, said, &noted)
    }

    /// An answer as it is shown to whoever gave it.
    pub(super) fn own_given(&self, said: &Said<'_>, given: Option<&str>) -> Words {
        match given {
            Some(given) => Words(markup::escape(given)),
            None => self.understanding.primary(Word::Skip, &said.reader.language).into(),
        }
    }
}

fn is_own(asks: &AboutCheckIns) -> bool {
    matches!(asks, AboutCheckIns::Own | AboutCheckIns::OwnWords)
}

/// Whether somebody waits for them to answer a call, or a circle asks them something: then nothing
/// more is asked.
fn has_something_else(person: &Person) -> bool {
    person.topics.iter().any(|topic| match topic {
        Topic::Called { .. } | Topic::JourneyCheck { .. } => true,
        topic => topic.circle().is_some() && topic.is_open_question(),
    })
}

fn too_long(length: usize) -> Phrase {
    Phrase::OwnTooLong { length: count(length), longest: count(LONGEST) }
}

/// What stands before the first mark, and the rest.
fn first_part(text: &str) -> (&str, &str) {
    let mark = text.find(|c: char| ".,;:!?\n،؛؟…".contains(c));
    mark.and_then(|at| text.split_at_checked(at)).unwrap_or((text, ""))
}
