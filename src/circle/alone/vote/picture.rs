//! Counts as bars.
//!
//! The picture holds nothing but numbers: each bar stands beside the number of its option, whose
//! words stand in the text, and ends in its sum.

use embedded_graphics::pixelcolor::Gray2;

use crate::drawing::{Canvas, INK, PALE};

const WIDTH: u32 = 320;
const MARGIN: u32 = 10;
/// Where the bars begin: behind a number of two digits.
const BARS: u32 = 44;
/// What is left behind the longest bar: a number of three digits.
const BEHIND: u32 = 44;
const ROW: u32 = 26;
const BAR: u32 = 18;
const HEADING: u32 = 30;
/// A picture with more rows would be too tall to be read.
const MOST_ROWS: usize = 60;

/// The bars of one question.
pub(super) struct Panel {
    /// Its number, if there are several.
    pub heading: Option<u32>,
    pub rows: Vec<Row>,
}

/// One option, or one number of a scale.
pub(super) struct Row {
    pub label: u32,
    /// Its sum in the vote before.
    pub before: Option<u32>,
    pub now: u32,
}

impl Row {
    fn height(&self) -> u32 {
        if self.before.is_some() { ROW + BAR } else { ROW }
    }
}

impl Panel {
    fn height(&self) -> u32 {
        let heading = if self.heading.is_some() { HEADING } else { 0 };
        heading + self.rows.iter().map(Row::height).sum::<u32>()
    }
}

/// The bars as a PNG; nothing if there are none, or too many for one picture.
pub(super) fn draw(panels: &[Panel]) -> Option<Vec<u8>> {
    let panels: Vec<&Panel> = panels.iter().filter(|panel| !panel.rows.is_empty()).collect();
    let rows = || panels.iter().flat_map(|panel| &panel.rows);
    if rows().count() > MOST_ROWS {
        return None;
    }
    let most = rows().map(|row| row.now.max(row.before.unwrap_or(0))).max()?.max(1);
    let height = 2 * MARGIN + panels.iter().map(|panel| panel.height()).sum::<u32>();
    let mut canvas = Canvas::new(WIDTH, height);
    let mut y = MARGIN;
    for panel in panels {
        draw_panel(&mut canvas, panel, y, most);
        y += panel.height();
    }
    canvas.encoded()
}

fn draw_panel(canvas: &mut Canvas, panel: &Panel, top: u32, most: u32) {
    let mut y = top;
    if let Some(heading) = panel.heading {
        canvas.text(&format!("{heading}."), MARGIN, y + HEADING / 2);
        canvas.rectangle(BARS, y + HEADING / 2, WIDTH - BARS - MARGIN, 1, INK);
        y += HEADING;
    }
    for row in &panel.rows {
        let middle = y + row.height() / 2;
        canvas.text_before(&row.label.to_string(), BARS - 8, middle);
        let first = y + (ROW - BAR) / 2;
        match row.before {
            Some(before) => {
                draw_bar(canvas, before, first, most, PALE);
                draw_bar(canvas, row.now, first + BAR, most, INK);
            }
            None => draw_bar(canvas, row.now, first, most, INK),
        }
        y += row.height();
    }
}

/// A bar with its sum behind it; the line at its foot is seen where there is none.
fn draw_bar(canvas: &mut Canvas, sum: u32, y: u32, most: u32, fill: Gray2) {
    let longest = WIDTH - BARS - BEHIND;
    let length = u64::from(longest) * u64::from(sum) / u64::from(most);
    let length = u32::try_from(length).unwrap_or(longest).max(1);
    canvas.framed(BARS, y, length, BAR - 1, fill);
    canvas.text(&sum.to_string(), BARS + length + 6, y + BAR / 2);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{core::Attachment, drawing::tests::decoded};

    fn panel(heading: Option<u32>, before: &[u32], now: &[u32]) -> Panel {
        let row = |(label, now): (u32, &u32)| {
            let before = before.get(label as usize - 1).copied();
            Row { label, before, now: *now }
        };
        Panel { heading, rows: (1..).zip(now).map(row).collect() }
    }

    #[test]
    fn the_same_counts_give_the_same_small_picture() {
        let picture = || draw(&[panel(None, &[], &[5, 0, 2, 7])]).unwrap();
        assert_eq!(picture(), picture());
        assert!(picture().len() < 2_000, "{} bytes", picture().len());
        let (width, height, pixels) = decoded(&picture());
        assert_eq!((width, height), (640, 248));
        let line = |y: usize| pixels.chunks(640).nth(y).unwrap();
        let ink = |y: usize| line(y).iter().filter(|pixel| **pixel == 0).count();
        let row = |number: usize| ink(2 * (10 + 26 * number + 6));
        assert!(row(0) > row(2) && row(3) > row(0) && row(2) > row(1));
    }

    #[test]
    fn many_rows_stay_within_what_is_sent_and_more_are_not_drawn() {
        let panels = |count: u32| -> Vec<Panel> {
            (1..=count).map(|heading| panel(Some(heading), &[9; 12], &[12; 12])).collect()
        };
        let picture = draw(&panels(5)).unwrap();
        assert!(picture.len() < Attachment::MOST / 4, "{} bytes", picture.len());
        assert!(draw(&panels(6)).is_none());
        assert!(draw(&[]).is_none());
        assert!(draw(&[panel(None, &[], &[0, 0])]).is_some());
    }
}
