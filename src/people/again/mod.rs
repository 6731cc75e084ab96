//! What somebody chose on a scale, and wants to be asked again on a later day.
//!
//! Their numbers lie with the texts that they want back ([`super::keeping`]), a part for each
//! question. On the day Kolo asks in private whether it is a good moment, and then the same
//! questions, one after the other. At the end all that was chosen, on each day, stands side by side,
//! as words and bars. Then it is erased, or kept for the next day if the script names one and its
//! author says so. No circle learns of any of it.

mod asking;
mod comparing;

use jiff::civil::Date;
use matrix_sdk::ruma::{EventId, OwnedEventId, UserId};
use serde::{Deserialize, Serialize};

use super::{
    People, Person, Topic,
    keeping::{Kept, KeptPart, texts},
    reminder_on,
};
use crate::{
    core::{Flow, Late, Transaction, TransactionError, Wait},
    speech::{Count, Phrase, Words},
    store::debug_shows_nothing,
};

/// What somebody chose, and when they want to be asked again. `Debug` shows nothing of it.
pub struct NewChart {
    /// The title of the exercise, in their language.
    pub title: Words,
    /// What was said before the first question, in their language.
    pub before: String,
    /// The lowest and the highest number.
    pub scale: (u32, u32),
    /// On which day they chose.
    pub drawn: Date,
    /// On which day they are asked again.
    pub returns: Date,
    /// On which days after that they may be, the next first.
    pub days: Vec<Date>,
    /// Each question, in their language, with what they chose and the message in which they did;
    /// not empty.
    pub parts: Vec<(String, Option<u32>, Option<OwnedEventId>)>,
}

/// What the parts of a chart have in common.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Chart {
    low: u32,
    high: u32,
    before: String,
    /// On which days numbers were chosen, the first first; the day on which it is being asked is
    /// among them.
    drawn: Vec<Date>,
    /// On how many of them it was answered to the end.
    complete: usize,
    /// On which days it may be asked after the next.
    days: Vec<Date>,
    stage: Stage,
}

/// Where a chart is.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Stage {
    /// It waits for its day.
    Waits,
    /// Its author was asked whether it is a good moment, or is answering.
    Asked,
    /// Its author was asked whether it is kept once more.
    Offered,
}

/// What was chosen for one question on one day; nothing if it was left out.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct Mark {
    chosen: Option<u32>,
    event: Option<OwnedEventId>,
}

debug_shows_nothing!(NewChart, Chart, Mark);

/// As many full fields as were chosen, and empty ones up to the most.
pub fn bar(low: u32, high: u32, chosen: u32) -> String {
    let full = chosen.clamp(low, high) - low;
    let field = |at: u32| if at < full { '■' } else { '□' };
    (0..high - low).map(field).collect()
}

/// The chart that these parts make up, if they do.
fn chart_of(text: &[Kept]) -> Option<&Chart> {
    text.first().and_then(|kept| kept.chart.as_ref())
}

/// Changes the chart in all of its parts, and keeps them.
fn change(
    tx: &mut Transaction<'_>,
    text: &mut [Kept],
    act: impl Fn(&mut Chart),
) -> Result<(), TransactionError> {
    for kept in text {
        if let Some(chart) = &mut kept.chart {
            act(chart);
        }
        kept.save(tx)?;
    }
    Ok(())
}

/// Takes away what was chosen today, if it is being asked, and waits for another day.
fn waits_until(
    tx: &mut Transaction<'_>,
    text: &mut [Kept],
    day: Date,
) -> Result<(), TransactionError> {
    take_away_today(text);
    for kept in text.iter_mut() {
        kept.returns = day;
    }
    change(tx, text, |chart| chart.stage = Stage::Waits)?;
    let Some(first) = text.first() else { return Ok(()) };
    if let Some(at) = reminder_on(tx, &first.person, day)? {
        tx.set_timer(first.timer(), Wait::Until(at), Late::Tell);
    }
    Ok(())
}

/// Whether what is kept goes back, or is asked again, on a day to come.
pub(super) fn waits_for_its_day(text: &[Kept]) -> bool {
    chart_of(text).is_none_or(|chart| chart.stage == Stage::Waits)
}

/// While it is being asked there is one day more than it was kept with.
fn take_away_today(text: &mut [Kept]) {
    for kept in text {
        let Some(chart) = kept.chart.as_mut().filter(|chart| chart.stage == Stage::Asked) else {
            continue;
        };
        chart.drawn.truncate(chart.complete);
        kept.marks.truncate(chart.complete);
    }
}

impl People {
    /// Keeps for somebody what they chose on a scale, until they are asked again. If they have
    /// chosen on the same day for the same exercise before, that is replaced. Gives back its number
    /// among what is kept for them.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn keep_chart(
        &self,
        tx: &mut Transaction<'_>,
        user: &UserId,
        new: NewChart,
    ) -> Result<u32, TransactionError> {
        let NewChart { title: Words(title), before, scale: (low, high), drawn, returns, .. } = new;
        let (days, stage) = (new.days, Stage::Waits);
        let chart = Chart { low, high, before, drawn: vec![drawn], complete: 1, days, stage };
        let kept = texts(tx, user)?;
        let last = kept.iter().flatten().map(|kept| kept.number).max();
        let number = last.unwrap_or(0).saturating_add(1);
        let first = |text: &&Vec<Kept>| {
            let of_today = chart_of(text).is_some_and(|chart| chart.drawn == [drawn]);
            of_today && text.first().is_some_and(|kept| kept.title == title)
        };
        for text in kept.iter().filter(first) {
            self.erase_kept(tx, text)?;
        }
        let mut parts = Vec::new();
        for (part, (asked, chosen, event)) in new.parts.into_iter().enumerate() {
            parts.push(Kept {
                person: user.to_owned(),
                number,
                part,
                title: title.clone(),
                written: drawn,
                returns,
                hand: false,
                content: KeptPart { asked, text: String::new(), event: None },
                chart: Some(chart.clone()),
                marks: vec![Mark { chosen, event }],
            });
        }
        waits_until(tx, &mut parts, returns)?;
        Ok(number)
    }

    /// Somebody who is being asked again says stop: nothing of today is kept, and nothing is asked
    /// until they say so. If they are asked whether the numbers are kept once more, they are not.
    ///
    /// # Errors
    /// If a row cannot be read or written.
    pub fn stops_asking_again(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
    ) -> Result<Flow, TransactionError> {
        let number = person.topics.iter().rev().find_map(|topic| match topic {
            Topic::Again { number, .. } => Some(*number),
            _ => None,
        });
        let mut theirs = texts(tx, &person.user)?.into_iter();
        let is_it = |text: &Vec<Kept>| text.first().map(|kept| kept.number) == number;
        let Some(mut text) = theirs.find(is_it) else { return Ok(Flow::Passed) };
        match chart_of(&text).map(|chart| chart.stage) {
            Some(Stage::Asked) => {}
            Some(Stage::Offered) => {
                self.erase_kept(tx, &text)?;
                self.answer(tx, &person.user, &Phrase::CopyErased)?;
                return Ok(Flow::Taken);
            }
            Some(Stage::Waits) | None => return Ok(Flow::Passed),
        }
        take_away_today(&mut text);
        change(tx, &mut text, |_| {})?;
        self.asks_about(tx, person, &text, None)?;
        self.answer(tx, &person.user, &Phrase::AgainStopped)?;
        Ok(Flow::Taken)
    }

    /// What somebody writes next is about this chart: the question with this number, or whether.
    fn asks_about(
        &self,
        tx: &mut Transaction<'_>,
        person: &Person,
        text: &[Kept],
        question: Option<usize>,
    ) -> Result<(), TransactionError> {
        let Some(number) = text.first().map(|kept| kept.number) else { return Ok(()) };
        self.withdraw(tx, &person.user, |topic| topic.is_about_chart(number))?;
        self.remember(tx, &person.user, Topic::Again { number, question })
    }
}

impl Kept {
    /// Whether a number was chosen in this message.
    pub(in crate::people) fn has_mark_of(&self, of: &EventId) -> bool {
        self.marks.iter().any(|mark| mark.event.as_deref() == Some(of))
    }
}

fn count(number: usize) -> Count {
    Count::try_from(number).unwrap_or(Count::MAX)
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn a_bar_shows_how_much_of_the_scale_was_chosen() {
        assert_eq!(bar(0, 4, 0), "□□□□");
        assert_eq!(bar(0, 4, 3), "■■■□");
        assert_eq!(bar(1, 5, 5), "■■■■");
        assert_eq!(bar(1, 5, 9), "■■■■");
    }
}
