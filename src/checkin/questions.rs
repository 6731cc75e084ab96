//! A group's own questions: choosing them, and what is said of them before they are asked.

use std::sync::Arc;

use super::{CheckIns, Reader, Said, diary::Diary, helping::count};
use crate::{
    core::{Flow, Transaction, TransactionError},
    people::AboutCheckIns,
    script::{Questions, QuestionsName, Takes},
    speech::{CheckInWord, Language, Phrase, Word, Words, alike},
};

/// More words than these are ordinary talk, and no name that was mistyped.
const FEW_WORDS: usize = 5;
/// A title has no more words than these.
const MOST_WORDS: usize = 12;

impl CheckIns {
    /// The questions that somebody calls by their name, or by their title in any language, at the
    /// beginning of a text; and what stands behind it.
    pub(super) fn questions_called<'t>(&self, text: &'t str) -> Option<(Arc<Questions>, &'t str)> {
        let spaces = text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
        let ends: Vec<usize> = spaces.take(MOST_WORDS).chain([text.len()]).collect();
        let library = self.scripts.library();
        ends.into_iter().rev().find_map(|end| {
            let (said, rest) = text.split_at_checked(end)?;
            let found = library.check_ins().find(|all| is_called(all, said))?;
            Some((Arc::clone(found), rest.trim()))
        })
    }

    /// "check-in with" and a name; days and a time may stand behind it.
    pub(super) fn speaks_of_questions(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
        rest: &str,
    ) -> Result<Flow, TransactionError> {
        let Some((questions, rest)) = self.questions_called(rest) else {
            if rest.split_whitespace().count() > FEW_WORDS {
                return Ok(Flow::Passed);
            }
            return self.shows_which(tx, said, rest);
        };
        let name = questions.name.clone();
        let before = [self.questions_told(&questions, &said.reader.language), self.own_kept(said)];
        if !rest.is_empty() {
            let Some(rhythm) = self.reads(said, rest) else {
                let phrase = Phrase::CheckInUnclear { example: self.example(said, true) };
                return self.answer(tx, said, &phrase);
            };
            self.answer_all(tx, said, &before)?;
            return self.drafts_at_once(tx, said, diary, rhythm, Some(name));
        }
        self.answer_all(tx, said, &before)?;
        if diary.plan.is_none() {
            return self.begins(tx, said, diary, Some(name));
        }
        diary.questions = Some(name);
        diary.save(tx, &said.person.user)?;
        match self.next_line(tx, &said.reader, diary) {
            Some(next) => self.answer(tx, said, &next),
            None => Ok(Flow::Taken),
        }
    }

    /// Which questions there are.
    fn shows_which(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        name: &str,
    ) -> Result<Flow, TransactionError> {
        let library = self.scripts.library();
        let language = &said.reader.language;
        let say = |phrase: &Phrase| self.people.speech().say(language, phrase);
        let Some(first) = library.check_ins().next() else {
            return self.answer(tx, said, &Phrase::OwnNone);
        };
        let lines = library.check_ins().map(|questions| {
            let title = questions.text(language).map(|text| text.title.clone()).unwrap_or_default();
            let name = Words(questions.name.to_string());
            say(&Phrase::OwnWhichOne { name, title: Words(title) })
        });
        let questions = Words(lines.collect::<Vec<_>>().join("\n"));
        let example = self.word_with(CheckInWord::With, &first.name.0, language);
        let which = Phrase::OwnWhich { questions, example };
        match name.is_empty() {
            true => self.answer(tx, said, &which),
            false => {
                let unknown = Phrase::OwnUnknown { name: name.to_owned() };
                self.answer_all(tx, said, &[unknown, which])
            }
        }
    }

    /// The title, what they are for, and the questions: what anybody reads before they agree.
    pub(super) fn questions_told(&self, questions: &Questions, language: &Language) -> Phrase {
        let say = |phrase: &Phrase| self.people.speech().say(language, phrase);
        let asked = questions.asked(language);
        let lines = asked.into_iter().enumerate().map(|(at, question)| {
            let (number, asked) = (count(at + 1), Words(question.ask));
            say(&match question.takes {
                Takes::Text => Phrase::OwnQuestionInWords { number, question: asked },
                _ => Phrase::OwnQuestion { number, question: asked },
            })
        });
        let lines = Words(lines.collect::<Vec<_>>().join("\n"));
        let text = questions.text(language);
        let (title, about) =
            text.map(|text| (text.title.clone(), text.about.clone())).unwrap_or_default();
        Phrase::OwnQuestions { title: Words(title), about: Words(about), questions: lines }
    }

    /// How questions are left out, and how long answers are kept.
    pub(super) fn own_kept(&self, said: &Said<'_>) -> Phrase {
        let language = &said.reader.language;
        Phrase::OwnKept {
            skip: self.understanding.primary(Word::Skip, language).into(),
            pass: self.understanding.primary(Word::Pass, language).into(),
            without: self.word(CheckInWord::Without, language),
        }
    }

    /// Of a plan: what comes after the colours.
    pub(super) fn questions_line(&self, reader: &Reader, diary: &Diary) -> Option<Phrase> {
        let name = diary.questions.as_ref()?;
        let without = self.word(CheckInWord::Without, &reader.language);
        let title = self.title_of(name, &reader.language);
        Some(match title {
            Some(title) => Phrase::OwnPlan { title: Words(title), without },
            None => Phrase::OwnGone { without },
        })
    }

    fn title_of(&self, name: &QuestionsName, language: &Language) -> Option<String> {
        let library = self.scripts.library();
        Some(library.check_in(name)?.text(language)?.title.clone())
    }

    /// From now on only the colours are asked.
    pub(super) fn asks_only_colours(
        &self,
        tx: &mut Transaction<'_>,
        said: &Said<'_>,
        diary: &mut Diary,
    ) -> Result<Flow, TransactionError> {
        let drafted = diary.draft.as_mut().and_then(|draft| draft.questions.take());
        let had = diary.questions.take().or(drafted).is_some();
        diary.own = None;
        self.asks_no_more(tx, &said.person.user, |asks| {
            matches!(asks, AboutCheckIns::Own | AboutCheckIns::OwnWords)
        })?;
        diary.save(tx, &said.person.user)?;
        self.answer(tx, said, if had { &Phrase::OwnEnded } else { &Phrase::OwnNotSet })
    }

    /// A circle's offer comes with these questions: what somebody who chooses their own times does to
    /// have them.
    pub(super) fn adds_questions(&self, name: &QuestionsName, language: &Language) -> Phrase {
        Phrase::OwnAdds { with: self.word_with(CheckInWord::With, &name.0, language) }
    }
}

fn is_called(questions: &Questions, said: &str) -> bool {
    let mut titles = questions.texts.values().map(|text| text.title.as_str());
    alike(&questions.name.0, said) || titles.any(|title| alike(title, said))
}
