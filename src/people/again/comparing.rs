//! What was chosen on each day, beside each other, and whether it is kept once more.

use jiff::{SignedDuration, civil::Date};
use matrix_sdk::ruma::EventId;

use super::{Chart, Mark, Stage, bar, change, chart_of, waits_until};
use crate::{
    core::{Flow, Lane, Late, Transaction, TransactionError, Wait},
    people::{
        Person,
        keeping::{Keeping, Kept},
        today_for,
    },
    speech::{Heard, Language, Phrase, Verb, Word, Words},
};

/// So long it waits to hear whether the numbers are kept once more.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);
impl Keeping {
    /// Shows what was chosen on each day, and erases it, unless there is another day to come and
    /// its author wants to be asked then.
    pub(super) fn compares(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut text: Vec<Kept>,
    ) -> Result<(), TransactionError> {
        let (today, language) = (today_for(tx, &person.user)?, self.people.language(person));
        let speech = self.people.speech();
        let say = |phrase: &Phrase| speech.say(&language, phrase);
        let Some(first) = text.first().cloned() else { return Ok(()) };
        let days = chart_of(&text).map(|chart| chart.days.clone()).unwrap_or_default();
        let next = days.iter().find(|day| **day > today).copied();
        let mut head = say(&Phrase::AgainCompared { title: Words(first.title.clone()) });
        if next.is_none() {
            head = format!("{head} {}", say(&Phrase::CopyErased));
        }
        let lines = self.chart_lines(&language, &text);
        self.write_in_pages(tx, person, Lane::Control, std::iter::once(head).chain(lines), "\n\n");
        let Some(next) = next else { return self.people.erase_kept(tx, &text) };
        change(tx, &mut text, |chart| {
            chart.complete = chart.drawn.len();
            chart.days.retain(|day| *day >= next);
            chart.stage = Stage::Offered;
        })?;
        tx.set_timer(first.timer(), Wait::For(A_DAY), Late::Do);
        self.people.asks_about(tx, person, &text, None)?;
        let day = Words(speech.date_with_year(&language, next));
        self.people.answer(tx, &person.user, &Phrase::AgainOffer { day })
    }

    pub(super) fn says_whether_once_more(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut text: Vec<Kept>,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let ends = heard.whole == Some(Word::ForgetIt);
        let Some(keeps) = heard.yes_or_no().or_else(|| ends.then_some(false)) else {
            return Ok(Flow::Passed);
        };
        let next = chart_of(&text).and_then(|chart| chart.days.first().copied());
        let (Some(day), Some(first), true) = (next, text.first().cloned(), keeps) else {
            self.people.erase_kept(tx, &text)?;
            self.people.answer(tx, &person.user, &Phrase::CopyErased)?;
            return Ok(Flow::Taken);
        };
        change(tx, &mut text, |chart| chart.days.retain(|other| *other > day))?;
        waits_until(tx, &mut text, day)?;
        let number = first.number;
        self.people.withdraw(tx, &person.user, |topic| topic.is_about_chart(number))?;
        let language = self.people.language(person);
        let phrase = Phrase::ChartKept {
            day: Words(self.people.speech().date_with_year(&language, day)),
            mine: self.mine(person),
            erase: self.verb(&language, Verb::EraseText, number),
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }

    /// What was chosen, a paragraph for each question and a line for each day.
    pub(in crate::people) fn chart_lines(&self, language: &Language, text: &[Kept]) -> Vec<String> {
        let speech = self.people.speech();
        let Some(Chart { low, high, drawn, .. }) = chart_of(text) else { return Vec::new() };
        let line = |(day, mark): (&Date, &Mark)| {
            let day = Words(speech.date_with_year(language, *day));
            let phrase = match mark.chosen {
                Some(chosen) => {
                    let bar = Words(bar(*low, *high, chosen));
                    Phrase::AgainBar { day, chosen: chosen.into(), most: (*high).into(), bar }
                }
                None => Phrase::AgainNoBar { day },
            };
            speech.say(language, &phrase)
        };
        let paragraph = |kept: &Kept| {
            let lines = drawn.iter().zip(&kept.marks).map(line).map(|line| format!("- {line}"));
            format!("{}\n\n{}", kept.content.asked, lines.collect::<Vec<_>>().join("\n"))
        };
        text.iter().map(paragraph).collect()
    }

    /// A message in which somebody chose a number has changed, or is gone.
    pub(in crate::people) fn number_rewritten(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut text: Vec<Kept>,
        of: &EventId,
        words: Option<&str>,
    ) -> Result<Flow, TransactionError> {
        let Some(Chart { low, high, .. }) = chart_of(&text).cloned() else {
            return Ok(Flow::Passed);
        };
        let language = self.people.language(person);
        let numbers = words.and_then(|words| self.understanding.numbers(words, &language));
        let chosen = match numbers.as_deref() {
            Some([chosen]) if (low..=high).contains(chosen) => Some(*chosen),
            _ => None,
        };
        for kept in &mut text {
            for mark in &mut kept.marks {
                if mark.event.as_deref() == Some(of) {
                    mark.chosen = chosen;
                }
            }
            kept.save(tx)?;
        }
        let title = text.first().map(|kept| kept.title.clone()).unwrap_or_default();
        let empty = text.iter().flat_map(|kept| &kept.marks).all(|mark| mark.chosen.is_none());
        if empty {
            self.people.erase_kept(tx, &text)?;
        }
        let phrase = match chosen {
            Some(_) => Phrase::AnswerChanged,
            None => Phrase::TextErased { title: Words(title) },
        };
        self.people.answer(tx, &person.user, &phrase)?;
        Ok(Flow::Taken)
    }
}
