//! The day has come: whether it is a good moment, and the questions, one after the other.

use jiff::{SignedDuration, ToSpan};
use matrix_sdk::ruma::EventId;

use super::{Chart, Mark, Stage, change, chart_of, count, waits_until};
use crate::{
    core::{Flow, Lane, Late, Transaction, TransactionError, Wait},
    people::{
        Person, Topic,
        keeping::{Keeping, Kept, texts},
        reminder_on, today_for,
    },
    speech::{Heard, Phrase, Verb, Word, Words},
};

/// So long Kolo waits for an answer on the day before all is erased.
const A_WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Whoever is in the middle of something is asked so much later at most.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);
/// Somebody who is being asked something else is asked so much later.
const AN_HOUR: SignedDuration = SignedDuration::from_hours(1);

impl Keeping {
    /// Something is due for a chart: its day, or that nobody has answered.
    pub(in crate::people) fn chart_is_due(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: Vec<Kept>,
        may: bool,
    ) -> Result<(), TransactionError> {
        let (Some(first), Some(chart)) = (text.first(), chart_of(&text)) else { return Ok(()) };
        match chart.stage {
            Stage::Waits if may => self.asks_whether(tx, person, text),
            Stage::Waits => Ok(()),
            Stage::Asked => {
                let phrase = Phrase::AgainGone { title: Words(first.title.clone()) };
                self.people.erase_kept(tx, &text)?;
                match may {
                    true => self.people.tell(tx, &person.user, Lane::CheckIn, &phrase, None),
                    false => Ok(()),
                }
            }
            Stage::Offered => self.people.erase_kept(tx, &text),
        }
    }

    /// The day has come: is it a good moment? Whoever is in the middle of an exercise is asked
    /// later, within a day.
    pub(in crate::people) fn asks_whether(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut text: Vec<Kept>,
    ) -> Result<(), TransactionError> {
        let Some(first) = text.first().cloned() else { return Ok(()) };
        if chart_of(&text).is_none_or(|chart| chart.stage != Stage::Waits) {
            return Ok(());
        }
        let busy = |topic: &Topic| topic.circle().is_some() && topic.is_open_question();
        let due = reminder_on(tx, &person.user, first.returns)?.unwrap_or(tx.at());
        if person.topics.iter().any(busy) && tx.at().duration_since(due) < A_DAY {
            tx.set_timer(first.timer(), Wait::For(AN_HOUR), Late::Do);
            return Ok(());
        }
        change(tx, &mut text, |chart| chart.stage = Stage::Asked)?;
        tx.set_timer(first.timer(), Wait::For(A_WEEK), Late::Do);
        let language = self.people.language(person);
        let phrase = Phrase::AgainDue {
            title: Words(first.title),
            written: Words(self.people.speech().date_with_year(&language, first.written)),
            count: count(text.len()),
        };
        self.people.asks_about(tx, person, &text, None)?;
        self.people.tell(tx, &person.user, Lane::CheckIn, &phrase, None)
    }

    /// What somebody answers whose newest question is about a chart.
    pub(in crate::people) fn answers_about_chart(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        heard: &Heard,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let Some(Topic::Again { number, question }) = person.may_answer(heard) else {
            return Ok(Flow::Passed);
        };
        let mut theirs = texts(tx, &person.user)?.into_iter();
        let is_it = |text: &Vec<Kept>| text.first().is_some_and(|kept| kept.number == *number);
        let Some(text) = theirs.find(is_it) else { return Ok(Flow::Passed) };
        match (chart_of(&text).map(|chart| chart.stage), question) {
            (Some(Stage::Asked), None) => self.says_whether_now(tx, person, text, heard),
            (Some(Stage::Asked), Some(question)) => {
                self.answers_again(tx, person, text, *question, heard, event)
            }
            (Some(Stage::Offered), _) => self.says_whether_once_more(tx, person, text, heard),
            (Some(Stage::Waits) | None, _) => Ok(Flow::Passed),
        }
    }

    fn says_whether_now(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: Vec<Kept>,
        heard: &Heard,
    ) -> Result<Flow, TransactionError> {
        let language = self.people.language(person);
        let verb = self.understanding.verb(&heard.text, &language);
        let begins = verb.is_some_and(|(verb, rest)| verb == Verb::Begin && rest.is_empty());
        match (heard.number, heard.whole) {
            _ if begins => self.begins_again(tx, person, text)?,
            (Some(1), _) | (None, Some(Word::Yes | Word::Next | Word::Resume)) => {
                self.begins_again(tx, person, text)?;
            }
            (Some(2), _) | (None, Some(Word::Later | Word::Wait | Word::Pass | Word::Skip)) => {
                self.asks_tomorrow(tx, person, text)?;
            }
            (Some(3), _) | (None, Some(Word::No | Word::ForgetIt)) => {
                let title = text.first().map(|kept| kept.title.clone()).unwrap_or_default();
                self.people.erase_kept(tx, &text)?;
                let phrase = Phrase::TextErased { title: Words(title) };
                self.people.answer(tx, &person.user, &phrase)?;
            }
            _ => return Ok(Flow::Passed),
        }
        Ok(Flow::Taken)
    }

    fn asks_tomorrow(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut text: Vec<Kept>,
    ) -> Result<(), TransactionError> {
        let Some(number) = text.first().map(|kept| kept.number) else { return Ok(()) };
        let tomorrow = today_for(tx, &person.user)?.saturating_add(1.days());
        waits_until(tx, &mut text, tomorrow)?;
        self.people.withdraw(tx, &person.user, |topic| topic.is_about_chart(number))?;
        let language = self.people.language(person);
        let erase = self.verb(&language, Verb::EraseText, number);
        self.people.answer(tx, &person.user, &Phrase::AgainTomorrow { erase })
    }

    /// Says what was said before the first question, and the ways out, and asks it.
    fn begins_again(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut text: Vec<Kept>,
    ) -> Result<(), TransactionError> {
        let today = today_for(tx, &person.user)?;
        for kept in &mut text {
            kept.marks.push(Mark::default());
        }
        change(tx, &mut text, |chart| chart.drawn.push(today))?;
        let language = self.people.language(person);
        let word = |word| Words::from(self.understanding.primary(word, &language));
        let phrase = Phrase::AgainBegins {
            pass: word(Word::Pass),
            back: word(Word::Back),
            later: word(Word::Later),
            stop: word(Word::Stop),
        };
        let ways_out = self.people.speech().say(&language, &phrase);
        let before = chart_of(&text).map(|chart| chart.before.clone()).unwrap_or_default();
        let both = if before.is_empty() { ways_out } else { format!("{before}\n\n{ways_out}") };
        self.people.answer_markdown(tx, &person.user, both)?;
        self.asks_question(tx, person, &text, 0)
    }

    fn asks_question(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &[Kept],
        question: usize,
    ) -> Result<(), TransactionError> {
        let (Some(kept), Some(chart)) = (text.get(question), chart_of(text)) else { return Ok(()) };
        let language = self.people.language(person);
        let phrase = Phrase::AgainQuestion {
            number: count(question + 1),
            all: count(text.len()),
            question: Words(kept.content.asked.clone()),
            low: chart.low.into(),
            high: chart.high.into(),
            pass: self.understanding.primary(Word::Pass, &language).into(),
        };
        self.people.asks_about(tx, person, text, Some(question))?;
        self.people.answer(tx, &person.user, &phrase)
    }

    fn answers_again(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        mut text: Vec<Kept>,
        question: usize,
        heard: &Heard,
        event: &EventId,
    ) -> Result<Flow, TransactionError> {
        let Some(Chart { low, high, .. }) = chart_of(&text).cloned() else {
            return Ok(Flow::Passed);
        };
        let mark = match (heard.number, heard.whole) {
            (Some(chosen), _) if (low..=high).contains(&chosen) => {
                Mark { chosen: Some(chosen), event: Some(event.to_owned()) }
            }
            (None, Some(Word::Pass | Word::Skip)) => Mark::default(),
            (None, Some(Word::Back | Word::ForgetIt)) => {
                self.asks_question(tx, person, &text, question.saturating_sub(1))?;
                return Ok(Flow::Taken);
            }
            (None, Some(Word::Later | Word::Wait)) => {
                self.asks_tomorrow(tx, person, text)?;
                return Ok(Flow::Taken);
            }
            (None, Some(_)) => return Ok(Flow::Passed),
            _ if self.is_for_others(person, &heard.text) => return Ok(Flow::Passed),
            _ => {
                let language = self.people.language(person);
                let pass = self.understanding.primary(Word::Pass, &language).into();
                let phrase = Phrase::AgainOffScale { low: low.into(), high: high.into(), pass };
                self.people.answer(tx, &person.user, &phrase)?;
                return Ok(Flow::Taken);
            }
        };
        if let Some(kept) = text.get_mut(question) {
            if let Some(last) = kept.marks.last_mut() {
                *last = mark;
            }
            kept.save(tx)?;
        }
        match question + 1 < text.len() {
            true => self.asks_question(tx, person, &text, question + 1)?,
            false => self.compares(tx, person, text)?,
        }
        Ok(Flow::Taken)
    }

    /// Whether a text is a command, or begins with words that have a meaning elsewhere.
    fn is_for_others(&self, person: &Person, text: &str) -> bool {
        let language = self.people.language(person);
        self.understanding.command(text, &language).is_some()
            || self.understanding.verb(text, &language).is_some()
    }
}
