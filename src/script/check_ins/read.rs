//! File → questions, and one set of questions out of its files in several languages.
//!
//! As with scripts, the file in which they were written first has the settings; a translation asks the
//! same in other words, and bears the mark of what it was held against.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    CheckInFault, Takes,
    model::{QuestionText, Questions, QuestionsName, QuestionsText},
};
use crate::{
    script::{
        Confirmed, Fingerprint, Hint, Mistake, ScriptFile, Source, Span, Stray, Word,
        confirm::{edit, marked},
        lint::{MAX_MESSAGE, is_id},
        mistake::{Fault, Faults},
        parser::{Draft, DraftStep, Section, parse},
        proof,
        risky::Wordings,
        settings::read_scale,
        source::{beginning, line_of, trimmed},
        translations::precedence,
        words::Key,
    },
    speech::alike,
};

/// More than these are no check-in.
const MOST_QUESTIONS: usize = 5;
/// So many words can be answered with; they stand in one line.
const ANSWERS: std::ops::RangeInclusive<usize> = 2..=5;
/// The longest of them, in characters.
const LONGEST_ANSWER: usize = 40;
/// The two settings of a question; one of them at most.
const SCALE: &str = "scale";
const TEXT: &str = "text";

/// What became of the files of one set of questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::script) struct Joined {
    /// The questions, if none of their files has a mistake.
    pub questions: Option<Questions>,
    /// The mistakes of all files, file by file.
    pub mistakes: Vec<Mistake>,
    /// What is worth a second look.
    pub hints: Vec<Mistake>,
}

/// Joins the files of one set of questions: the same name, a language each.
pub(in crate::script) fn join(mut files: Vec<ScriptFile>, wordings: &Wordings) -> Joined {
    files.sort_by_key(|file| precedence(&file.language));
    let mut joined = Joined::default();
    let mut original: Option<Original> = None;
    for (number, file) in files.iter().enumerate() {
        let mut faults = Faults::default();
        let (source, reading) = read(file, wordings, &mut faults);
        match (number, reading, &mut joined.questions) {
            (0, Some(reading), _) => {
                original = Some(Original::of(&reading, &source));
                joined.questions = reading.into_questions(file, &mut faults);
            }
            (_, Some(reading), Some(questions)) => {
                if let Some(original) = &original {
                    reading.hold_against(original, &mut faults);
                }
                questions.texts.insert(file.language.clone(), reading.text());
            }
            _ => {}
        }
        for found in faults.into_mistakes(&source) {
            let list = if found.fault.is_hint() { &mut joined.hints } else { &mut joined.mistakes };
            list.push(found);
        }
    }
    joined.questions = joined.questions.filter(|_| joined.mistakes.is_empty());
    joined
}

/// The text of a translation with the mark of what its original among `files` says now; `None` if it
/// is no translation.
///
/// # Errors
/// The mistakes, if one of the two has any.
pub(crate) fn confirm(
    files: Vec<ScriptFile>,
    translation: &ScriptFile,
    wordings: &Wordings,
) -> Result<Option<Confirmed>, Vec<Mistake>> {
    let original = files.into_iter().min_by_key(|file| precedence(&file.language));
    let Some(original) = original.filter(|file| file.language != translation.language) else {
        return Ok(None);
    };
    let pair = |translation: ScriptFile| join(vec![original.clone(), translation], wordings);
    let joined = pair(translation.clone());
    let (Some(questions), Ok(text)) = (joined.questions, translation.text()) else {
        return Err(joined.mistakes);
    };
    let now = questions.texts.get(&original.language).map(mark_of);
    let draft = parse(text);
    let (Some(now), Some(title)) = (now, &draft.title) else { return Ok(None) };
    let edits = edit(text, &title.span, &draft.header, &now).into_iter().collect();
    marked(translation, text, edits, |marked| {
        let after = pair(marked);
        (after.questions.as_ref() == Some(&questions), after.mistakes)
    })
}

/// What a translation bears of the questions in `files`, as their original is now.
pub(in crate::script) fn mark_now(files: Vec<ScriptFile>) -> Option<Fingerprint> {
    let questions = join(files, Wordings::built_in()).questions?;
    questions.texts.get(&questions.source).map(mark_of)
}

/// What a translation bears of this text.
fn mark_of(text: &QuestionsText) -> Fingerprint {
    let asked = text.questions.iter();
    let asked = asked.flat_map(|question| std::iter::once(&question.ask).chain(&question.answers));
    let lines: Vec<&str> =
        [&text.title, &text.about].into_iter().chain(asked).map(String::as_str).collect();
    Fingerprint::of_lines(&lines)
}

/// What a translation is held against.
struct Original {
    path: String,
    line: usize,
    mark: Fingerprint,
    /// The name of each question, and how many words it is answered with.
    questions: Vec<(String, usize)>,
}

impl Original {
    fn of(reading: &Reading, source: &Source) -> Self {
        let questions = reading.questions.iter();
        Self {
            path: source.path_in_prompts(),
            line: line_of(&source.text, reading.head.start),
            mark: mark_of(&reading.text()),
            questions: questions
                .map(|asked| (asked.id.clone(), asked.text.answers.len()))
                .collect(),
        }
    }
}

/// What could be understood of a file.
struct Reading {
    head: Span,
    title: String,
    about: String,
    /// The marks under the title, as they were written.
    source: Option<(String, Span)>,
    questions: Vec<Asked>,
}

/// A question.
struct Asked {
    heading: Span,
    id: String,
    text: QuestionText,
    takes: Takes,
    settings: Vec<(String, Span)>,
}

fn read(file: &ScriptFile, wordings: &Wordings, faults: &mut Faults) -> (Source, Option<Reading>) {
    let path = file.path.clone();
    match file.text() {
        Ok(text) => {
            let draft = parse(text);
            for span in spoken(&draft) {
                proof::risky_words(text, &span, &file.language, wordings, faults);
            }
            let reading = read_draft(draft, text, faults);
            (Source { path, text: text.into() }, Some(reading))
        }
        Err(fault) => {
            faults.add(&(0..0), fault);
            (Source { path, text: Arc::default() }, None)
        }
    }
}

/// Where what people read stands.
fn spoken(draft: &Draft) -> Vec<Span> {
    let title = draft.title.iter().map(|title| title.span.clone());
    let steps = draft.steps.iter().map(|step| &step.section);
    let sections = std::iter::once(&draft.header).chain(steps);
    let words = sections.flat_map(|section| {
        let words = section.words.iter().map(|words| words.text.span.clone());
        words.chain(section.lists.iter().map(|list| list.span.clone()))
    });
    title.chain(words).collect()
}

fn read_draft(draft: Draft, text: &str, faults: &mut Faults) -> Reading {
    for stray in &draft.strays {
        faults.add(&stray.span, Fault::Stray { what: stray.value });
    }
    let first_line = trimmed(text, 0..text.find('\n').unwrap_or(text.len()));
    let head = draft.title.as_ref().map_or(first_line, |title| title.span.clone());
    let title = draft.title.map(|title| title.value).unwrap_or_default();
    if title.is_empty() {
        faults.add(&head, Fault::NoTitle);
    }
    let about = about(&draft.header, text, faults);
    if about.is_empty() {
        faults.add(&head, Fault::NoAbout);
    }
    let mut source = None;
    for setting in &draft.header.settings {
        let key = setting.key.value.clone();
        if key == Key::Source.word() && source.is_none() {
            source = Some((setting.value.value.clone(), setting.span()));
        } else {
            faults.add(&setting.key.span, Fault::CheckIn(CheckInFault::UnknownKey { key }));
        }
    }
    let (count, limit) = (draft.steps.len(), MOST_QUESTIONS);
    if count == 0 || count > limit {
        faults.add(&head, Fault::CheckIn(CheckInFault::Count { count, limit }));
    }
    let mut questions: Vec<Asked> = Vec::new();
    for step in draft.steps {
        let Some(asked) = read_question(step, text, faults) else { continue };
        if questions.iter().any(|other| other.id == asked.id) {
            let id = asked.id.clone();
            faults.add(&asked.heading, Fault::CheckIn(CheckInFault::QuestionTwice { id }));
        }
        questions.push(asked);
    }
    Reading { head, title, about, source, questions }
}

/// What they are for; a message a paragraph.
fn about(header: &Section, text: &str, faults: &mut Faults) -> String {
    for list in &header.lists {
        faults.add(&list.span, Fault::Stray { what: Stray::List });
    }
    for table in &header.tables {
        faults.add(&table.span, Fault::Stray { what: Stray::Table });
    }
    let mut paragraphs = Vec::new();
    for words in &header.words {
        check_length(&words.text.value, &words.text.span, MAX_MESSAGE, text, faults);
        paragraphs.push(words.text.value.as_str());
    }
    paragraphs.join("\n\n")
}

fn check_length(words: &str, span: &Span, limit: usize, text: &str, faults: &mut Faults) {
    let length = words.chars().count();
    if length > limit {
        faults.add(&beginning(text, span), Fault::TooLong { length, limit });
    }
}

fn read_question(step: DraftStep, text: &str, faults: &mut Faults) -> Option<Asked> {
    let (heading, section) = (step.heading.span, step.section);
    let id = step.heading.value.strip_prefix("question:").map(|id| id.trim().to_owned());
    let Some(id) = id.filter(|id| is_id(id)) else {
        let written = step.heading.value;
        faults.add(&heading, Fault::CheckIn(CheckInFault::BadHeading { heading: written }));
        return None;
    };
    let takes = read_takes(&section, faults);
    for table in &section.tables {
        faults.add(&table.span, Fault::Stray { what: Stray::Table });
    }
    for list in section.lists.iter().skip(1) {
        faults.add(&list.span, Fault::Stray { what: Stray::List });
    }
    for words in &section.words {
        check_length(&words.text.value, &words.text.span, MAX_MESSAGE, text, faults);
    }
    let ask = match section.words.as_slice() {
        [only] if only.quoted => only.text.value.clone(),
        words => {
            let other = words.iter().find(|words| !words.quoted).or(words.get(1));
            let span = other.map_or(heading.clone(), |other| beginning(text, &other.text.span));
            let id = id.clone();
            faults.add(&span, Fault::CheckIn(CheckInFault::Ask { id }));
            String::new()
        }
    };
    let list = section.lists.first();
    let answers = list.map(|list| list.value.clone()).unwrap_or_default();
    if let Some(list) = list {
        check_answers(&answers, &beginning(text, &list.span), faults);
    }
    let settings = section.settings.iter();
    let settings = settings.map(|setting| (setting.key.value.clone(), setting.span())).collect();
    Some(Asked { heading, id, text: QuestionText { ask, answers }, takes, settings })
}

/// How it is answered, by its one setting.
fn read_takes(section: &Section, faults: &mut Faults) -> Takes {
    let mut takes = Takes::Words;
    for (number, setting) in section.settings.iter().enumerate() {
        let (key, value) = (setting.key.value.as_str(), &setting.value.value);
        let (key, read) = match key {
            SCALE if number == 0 => {
                (SCALE, read_scale(value).map(|(low, high)| Takes::Scale(low, high)))
            }
            TEXT if number == 0 => (TEXT, (value == "yes").then_some(Takes::Text)),
            other => {
                let key = other.to_owned();
                faults.add(&setting.key.span, Fault::CheckIn(CheckInFault::UnknownKey { key }));
                continue;
            }
        };
        match read {
            Some(read) => takes = read,
            None => {
                let value = value.clone();
                let fault = CheckInFault::BadValue { key, value };
                faults.add(&setting.span(), Fault::CheckIn(fault));
            }
        }
    }
    takes
}

/// Each must be told from the others, and from their numbers.
fn check_answers(answers: &[String], list: &Span, faults: &mut Faults) {
    let bad = answers.iter().enumerate().find(|(at, answer)| {
        let number = !answer.is_empty() && answer.chars().all(|c| c.is_numeric());
        let before = answers.iter().take(*at).any(|other| alike(other, answer));
        let nothing = alike(answer, "");
        number || before || nothing || answer.chars().count() > LONGEST_ANSWER
    });
    if let Some((_, answer)) = bad {
        let answer = answer.clone();
        faults.add(list, Fault::CheckIn(CheckInFault::BadAnswer { answer }));
    }
}

impl Reading {
    fn text(&self) -> QuestionsText {
        QuestionsText {
            title: self.title.clone(),
            about: self.about.clone(),
            questions: self.questions.iter().map(|asked| asked.text.clone()).collect(),
        }
    }

    /// The questions that the file in which they were written first asks.
    fn into_questions(self, file: &ScriptFile, faults: &mut Faults) -> Option<Questions> {
        if !is_id(&file.name) {
            let name = file.name.clone();
            faults.add(&self.head, Fault::CheckIn(CheckInFault::BadName { name }));
        }
        for asked in &self.questions {
            let count = asked.text.answers.len();
            let (right, takes) = match asked.takes {
                Takes::Words => (ANSWERS.contains(&count), "words"),
                Takes::Scale(..) => (count == 2, "scale"),
                Takes::Text => (count == 0, "text"),
            };
            // What a setting should have said is not guessed.
            let unread = !faults.is_empty() && !asked.settings.is_empty();
            if !right && !unread {
                let id = asked.id.clone();
                let fault = CheckInFault::Answers { id, count, takes };
                faults.add(&asked.heading, Fault::CheckIn(fault));
            }
        }
        if !faults.is_empty() {
            return None;
        }
        let takes = self.questions.iter().map(|asked| (asked.id.clone(), asked.takes)).collect();
        Some(Questions {
            name: QuestionsName(file.name.clone()),
            takes,
            source: file.language.clone(),
            texts: BTreeMap::from([(file.language.clone(), self.text())]),
        })
    }

    /// A translation has no settings of its own, asks the same, and says what it was held against.
    fn hold_against(&self, original: &Original, faults: &mut Faults) {
        for (key, span) in self.questions.iter().flat_map(|asked| &asked.settings) {
            let key = key.clone();
            faults.add(span, Fault::CheckIn(CheckInFault::TranslationSetting { key }));
        }
        let here: Vec<&str> = self.questions.iter().map(|asked| asked.id.as_str()).collect();
        let there: Vec<&str> = original.questions.iter().map(|(id, _)| id.as_str()).collect();
        if here != there {
            let (here, there) = (here.join(", "), there.join(", "));
            let fault = CheckInFault::TranslationQuestions { here, there };
            return faults.add(&self.head, Fault::CheckIn(fault));
        }
        for (asked, (_, there)) in self.questions.iter().zip(&original.questions) {
            let (here, there) = (asked.text.answers.len(), *there);
            if here != there {
                let id = asked.id.clone();
                let fault = CheckInFault::TranslationAnswers { id, here, there };
                faults.add(&asked.heading, Fault::CheckIn(fault));
            }
        }
        let Original { path, line, mark, .. } = original;
        match &self.source {
            Some((written, span)) if Fingerprint::read(written).as_ref() != Some(mark) => {
                faults.hint(span, Hint::TranslationStale { path: path.clone(), line: *line });
            }
            Some(_) => {}
            None => faults.hint(&self.head, Hint::TranslationUnconfirmed { parts: 1 }),
        }
    }
}
