//! Answers as a small picture: a row for each week, from Monday to Sunday.
//!
//! The number of an answer stands over its bar, and the bar is as high and as dark as the number
//! says, so that it can be read without colours, on paper and on a dark screen. It holds numbers and
//! dates only: no name, and nothing of what was asked.

use super::{
    answers::Answer,
    looking::{monday, offset},
};
use crate::{
    drawing::{Canvas, INK, PALE, PAPER},
    speech::Light,
};

const MARGIN: u32 = 8;
/// Where Monday begins: behind a date.
const DAYS: u32 = 66;
const DAY: u32 = 38;
const WIDTH: u32 = DAYS + 7 * DAY + MARGIN;
const ROW: u32 = 58;
/// How much higher a bar is than that of the number before.
const STEP: u32 = 10;
/// The foot of a row's bars.
const FOOT: u32 = 50;
/// A picture with more weeks would be too tall to be read.
const MOST_WEEKS: usize = 16;

/// The answers as a PNG, the oldest first; nothing if there are none, or too many for one picture.
pub(super) fn draw(answers: &[Answer]) -> Option<Vec<u8>> {
    let weeks: Vec<_> =
        answers.chunk_by(|one, next| monday(one.slot.day) == monday(next.slot.day)).collect();
    if weeks.is_empty() || weeks.len() > MOST_WEEKS {
        return None;
    }
    let height = 2 * MARGIN + ROW * u32::try_from(weeks.len()).ok()?;
    let mut canvas = Canvas::new(WIDTH, height);
    let tops = (0..).map(|row| MARGIN + ROW * row);
    for (week, top) in weeks.into_iter().zip(tops) {
        draw_week(&mut canvas, week, top);
    }
    canvas.encoded()
}

fn draw_week(canvas: &mut Canvas, week: &[Answer], top: u32) {
    let Some(first) = week.first().map(|answer| monday(answer.slot.day)) else { return };
    canvas.text(&first.strftime("%m-%d").to_string(), MARGIN, top + FOOT - 10);
    canvas.rectangle(DAYS, top + FOOT, 7 * DAY - 2, 1, INK);
    for day in week.chunk_by(|one, next| one.slot.day == next.slot.day) {
        let Some(at) = day.first().map(|answer| offset(answer.slot.day.weekday())) else {
            continue;
        };
        let left = DAYS + DAY * u32::try_from(at).unwrap_or_default();
        let count = u32::try_from(day.len()).unwrap_or(u32::MAX).max(1);
        let width = (DAY - 4) / count;
        for (answer, number) in day.iter().zip(0..) {
            draw_answer(canvas, answer.light, left + width * number, top + FOOT, width);
        }
    }
}

/// A bar on its foot; what was left out is a dash.
fn draw_answer(canvas: &mut Canvas, light: Option<Light>, left: u32, foot: u32, width: u32) {
    let (number, fill) = match light {
        Some(Light::Green) => (1, PAPER),
        Some(Light::Amber) => (2, PALE),
        Some(Light::Red) => (3, INK),
        None => return canvas.small("-", left + width / 2, foot - STEP / 2),
    };
    let height = STEP * number;
    canvas.framed(left + 1, foot - height, width.saturating_sub(2), height, fill);
    canvas.small(&number.to_string(), left + width / 2, foot - height - STEP / 2 - 1);
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, ToSpan, civil::date};

    use super::*;
    use crate::{checkin::plan::Slot, core::Attachment, drawing::tests::decoded};

    fn answers(lights: &[Option<Light>]) -> Vec<Answer> {
        let day = |ahead: i64| date(2026, 5, 4).saturating_add(ahead.days());
        let answer = |(at, light): (i64, &Option<Light>)| Answer {
            slot: Slot { day: day(at), time: 0 },
            at: Timestamp::UNIX_EPOCH,
            light: *light,
            event: "$event".try_into().unwrap(),
        };
        (0..).zip(lights).map(answer).collect()
    }

    #[test]
    fn a_bar_is_higher_and_darker_with_its_number() {
        let picture =
            draw(&answers(&[Some(Light::Green), Some(Light::Amber), Some(Light::Red), None]));
        let (width, height, pixels) = decoded(&picture.unwrap());
        assert_eq!((width, height), (2 * WIDTH, 2 * (2 * MARGIN + ROW)));
        let ink = |day: u32| {
            let left = 2 * (DAYS + DAY * day);
            let column = |x: u32| (0..height).map(move |y| (y * width + left + x) as usize);
            let dark = (0..2 * (DAY - 2))
                .flat_map(column)
                .filter_map(|at| pixels.get(at))
                .map(|pixel| u32::from(255 - pixel));
            dark.sum::<u32>()
        };
        assert!(ink(2) > ink(1) && ink(1) > ink(0) && ink(0) > ink(3) && ink(3) > ink(5));
    }

    #[test]
    fn a_quarter_of_a_year_fits() {
        let quarter = draw(&answers(&[Some(Light::Red); 91])).unwrap();
        assert!(quarter.len() < Attachment::MOST / 2, "{} bytes", quarter.len());
        assert!(draw(&[]).is_none());
        assert!(draw(&answers(&[Some(Light::Red); 400])).is_none());
    }
}
