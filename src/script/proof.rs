//! Proofreading: what to look at again in a file that has been read, and words that can hurt.

use jiff::{ToSpan, civil::Date};

use crate::speech::Language;

use super::{
    hint::Hint,
    lint::{ReadStep, Reading, Role, Spoken},
    mistake::{Fault, Faults},
    model::{Kind, Script},
    risky::Wordings,
    settings::Value,
    source::{Span, beginning, part},
    words::{Key, KindWord},
};

/// A question of more characters than this is hard to keep in mind.
const LONG_QUESTION: usize = 120;
/// So many characters can be read in a minute on a telephone, by somebody to whom the language is
/// their second: about 130 words.
const A_MINUTE: usize = 800;
/// The least that one person needs for a turn in writing, and for each further question.
const FIRST_TURN: u16 = 2;
const FURTHER_TURN: u16 = 1;
/// What one person may well need for a turn.
const LONG_TURN: u16 = 4;
/// So many days before something is out of date, its author hears of it.
const SOON: i64 = 30;

/// Words of the list in whatever people will read.
pub(super) fn risky_wording(
    reading: &Reading,
    text: &str,
    language: &Language,
    wordings: &Wordings,
    faults: &mut Faults,
) {
    for spoken in &reading.spoken {
        risky_words(text, &spoken.span, language, wordings, faults);
    }
}

/// Words of the list in one place.
pub(super) fn risky_words(
    text: &str,
    span: &Span,
    language: &Language,
    wordings: &Wordings,
    faults: &mut Faults,
) {
    for found in wordings.find(language, text, span) {
        let written = part(text, found.span.clone());
        let words: Vec<_> = written.split_whitespace().filter(|word| *word != ">").collect();
        let words = words.join(" ");
        let span = beginning(text, &found.span);
        faults.add(&span, Fault::RiskyWording { words, instead: found.instead });
    }
}

/// What is long to read, in any language.
pub(super) fn length(reading: &Reading, text: &str, faults: &mut Faults) {
    let written = |spoken: &Spoken| part(text, spoken.span.clone());
    let asked = reading.spoken.iter().filter(|spoken| spoken.role == Role::Asked);
    for question in asked.filter(|question| !is_event(question, reading)) {
        let words: Vec<_> = written(question).split_whitespace().collect();
        let words = words.join(" ");
        let words = words.trim_start_matches('>').trim();
        let (length, limit) = (words.chars().count(), LONG_QUESTION);
        let span = beginning(text, &question.span);
        if length > limit {
            faults.hint(&span, Hint::LongQuestion { length, limit });
        } else if has_several_sentences(words) {
            faults.hint(&span, Hint::SeveralSentences);
        }
    }
    let announced = reading.spoken.iter().filter(|spoken| spoken.role == Role::Announced);
    long_reading(announced.map(written), &reading.head, faults);
    for step in &reading.steps {
        let said = reading.spoken.iter().filter(|spoken| spoken.step.as_ref() == Some(&step.id));
        long_reading(
            said.filter(|said| said.role == Role::Said).map(written),
            &step.heading,
            faults,
        );
    }
}

/// An event of a drill is told, and not asked.
fn is_event(spoken: &Spoken, reading: &Reading) -> bool {
    let step = reading.steps.iter().find(|step| Some(&step.id) == spoken.step.as_ref());
    step.is_some_and(|step| step.kind == KindWord::Inject)
}

fn long_reading<'a>(parts: impl Iterator<Item = &'a str>, span: &Span, faults: &mut Faults) {
    let characters: usize = parts.map(|part| part.chars().count()).sum();
    if characters > A_MINUTE {
        let seconds = (characters * 60 / A_MINUTE).next_multiple_of(10);
        faults.hint(span, Hint::LongReading { seconds });
    }
}

/// Whether a sentence ends before the text does.
fn has_several_sentences(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find(['.', '?', '!', '؟', '。', '？', '！']) {
        let after = rest.get(at..).unwrap_or_default();
        let after = after.trim_start_matches(|c: char| !c.is_alphanumeric() && !c.is_whitespace());
        let next = after.trim_start();
        let begins = |c: char| c.is_uppercase() || matches!(c, '¿' | '¡') || !c.is_ascii();
        if next.len() < after.len() && next.starts_with(begins) {
            return true;
        }
        rest = after;
    }
    false
}

/// Whether the times of a script are such as people can keep.
pub(super) fn times(reading: &Reading, script: &Script, faults: &mut Faults) {
    let sum: u32 = script.steps.iter().map(|step| u32::from(step.minutes)).sum();
    if sum > 0
        && sum * 2 < u32::from(script.minutes)
        && let Some(span) = reading.header.span(Key::Minutes)
    {
        faults.hint(span, Hint::TimeLeft { sum, minutes: script.minutes });
    }
    let Some(people) = script.people.as_ref().map(|people| u16::from(*people.end())) else {
        return;
    };
    for (read, step) in reading.steps.iter().zip(&script.steps) {
        let questions = reading.text.steps.get(&step.id).map_or(0, |text| text.ask.len());
        if let (Kind::Round { .. }, Some(span)) = (&step.kind, read.settings.span(Key::Minutes)) {
            let hint = round_needs_time(people, questions, step.minutes);
            hint.into_iter().for_each(|hint| faults.hint(span, hint));
        }
    }
}

fn round_needs_time(people: u16, questions: usize, minutes: u16) -> Option<Hint> {
    let questions = u16::try_from(questions).unwrap_or(u16::MAX).max(1);
    let further = FURTHER_TURN.saturating_mul(questions - 1);
    let fewest = people.saturating_mul(FIRST_TURN.saturating_add(further));
    let most = people.saturating_mul(LONG_TURN.saturating_mul(questions));
    (minutes > 0 && fewest > minutes).then_some(Hint::RoundNeedsTime {
        people,
        fewest,
        most,
        minutes,
    })
}

/// What is said only until a day that has passed, or comes soon.
pub(super) fn dates(reading: &Reading, today: Date, faults: &mut Faults) {
    for step in &reading.steps {
        let until = |value: &Value| if let Value::Until(day) = value { Some(*day) } else { None };
        let (Some(until), Some(span)) = (step.settings.get(until), step.settings.span(Key::Until))
        else {
            continue;
        };
        if until < today.saturating_add(SOON.days()) {
            faults.hint(span, Hint::OutOfDate { until, passed: until < today });
        }
    }
}

/// The scripts that a header names as alternatives, or a step to make others of, and that `exists`
/// does not know.
pub(super) fn names(reading: &Reading, exists: &dyn Fn(&str) -> bool, faults: &mut Faults) {
    let header = &reading.header;
    let names = |value: &Value| match value {
        Value::Alternatives(names) => Some(names.clone()),
        _ => None,
    };
    if let Some(span) = header.span(Key::Alternatives) {
        for name in header.get(names).unwrap_or_default() {
            if !exists(&name.0) {
                faults.hint(span, Hint::UnknownAlternative { name: name.0 });
            }
        }
    }
    for step in &reading.steps {
        let scripts = |value: &Value| match value {
            Value::Scripts(names) => Some(names.clone()),
            _ => None,
        };
        let Some(span) = step.settings.span(Key::Scripts) else { continue };
        for name in step.settings.get(scripts).unwrap_or_default() {
            if !exists(&name.0) {
                faults.hint(span, Hint::UnknownScript { name: name.0 });
            }
        }
    }
}

/// The heading and the mark of each part of a translation: of what stands outside the steps, and
/// of each step.
pub(super) fn marked_parts(reading: &Reading) -> impl Iterator<Item = Part<'_>> {
    let frame = Part { heading: &reading.head, step: None };
    let steps = reading.steps.iter();
    let steps = steps.map(|step| Part { heading: &step.heading, step: Some(step) });
    std::iter::once(frame).chain(steps)
}

/// A part of a translation.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub heading: &'a Span,
    /// The step, or what stands outside all of them.
    pub step: Option<&'a ReadStep>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sentence_is_one_whatever_stands_in_it() {
        for one in
            ["How are you?", "What do you need, e.g. time?", "A (short) one… or not?", "¿Y tú?"]
        {
            assert!(!has_several_sentences(one), "{one}");
        }
        for several in ["You rest. What helps?", "¿Descansas? ¿Qué ayuda?", "\"Stop!\" And then?"]
        {
            assert!(has_several_sentences(several), "{several}");
        }
    }

    #[test]
    fn a_round_is_measured_by_the_most_people_that_it_is_for() {
        assert_eq!(round_needs_time(8, 1, 16), None);
        let hint = round_needs_time(8, 2, 18);
        let expected = Hint::RoundNeedsTime { people: 8, fewest: 24, most: 64, minutes: 18 };
        assert_eq!(hint, Some(expected));
        assert_eq!(round_needs_time(8, 2, 0), None);
    }
}
