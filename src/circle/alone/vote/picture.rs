//! Counts as bars.
//!
//! The picture holds nothing but numbers: each bar stands beside the number of its option, whose
//! words stand in the text, and ends in its sum. It is drawn small and enlarged without blurring,
//! in black and a pale grey that differ in print, on a dark screen, and to people who see few colours.

use std::convert::Infallible;

use embedded_graphics::{
    draw_target::DrawTarget,
    geometry::{OriginDimensions, Point, Size},
    mono_font::{MonoTextStyle, ascii::FONT_10X20},
    pixelcolor::{Gray2, GrayColor},
    prelude::{Drawable, Pixel, Primitive},
    primitives::{PrimitiveStyle, PrimitiveStyleBuilder, Rectangle},
    text::{Alignment, Baseline, Text, TextStyleBuilder},
};

const WIDTH: u32 = 320;
const MARGIN: u32 = 10;
/// Where the bars begin: behind a number of two digits.
const BARS: u32 = 44;
/// What is left behind the longest bar: a number of three digits.
const BEHIND: u32 = 44;
const ROW: u32 = 26;
const BAR: u32 = 18;
const HEADING: u32 = 30;
/// How much larger the picture is than it is drawn.
const ENLARGED: u32 = 2;
/// A picture with more rows would be too tall to be read.
const MOST_ROWS: usize = 60;

const PAPER: Gray2 = Gray2::new(3);
const PALE: Gray2 = Gray2::new(2);
const INK: Gray2 = Gray2::new(0);
/// How many pixels a byte of the picture holds.
const IN_A_BYTE: usize = 4;

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
        canvas.panel(panel, y, most);
        y += panel.height();
    }
    canvas.encoded()
}

/// Where it is drawn.
struct Canvas {
    size: Size,
    pixels: Vec<u8>,
}

impl Canvas {
    fn new(width: u32, height: u32) -> Self {
        let count = usize::try_from(width * height).unwrap_or(0);
        Self { size: Size::new(width, height), pixels: vec![PAPER.luma(); count] }
    }

    fn panel(&mut self, panel: &Panel, top: u32, most: u32) {
        let mut y = top;
        if let Some(heading) = panel.heading {
            self.number(&format!("{heading}."), MARGIN, y + HEADING / 2, Alignment::Left);
            self.rectangle(BARS, y + HEADING / 2, WIDTH - BARS - MARGIN, 1, INK);
            y += HEADING;
        }
        for row in &panel.rows {
            let middle = y + row.height() / 2;
            self.number(&row.label.to_string(), BARS - 8, middle, Alignment::Right);
            let first = y + (ROW - BAR) / 2;
            match row.before {
                Some(before) => {
                    self.bar(before, first, most, PALE);
                    self.bar(row.now, first + BAR, most, INK);
                }
                None => self.bar(row.now, first, most, INK),
            }
            y += row.height();
        }
    }

    /// A bar with its sum behind it; the line at its foot is seen where there is none.
    fn bar(&mut self, sum: u32, y: u32, most: u32, fill: Gray2) {
        let longest = WIDTH - BARS - BEHIND;
        let length = u64::from(longest) * u64::from(sum) / u64::from(most);
        let length = u32::try_from(length).unwrap_or(longest).max(1);
        let style =
            PrimitiveStyleBuilder::new().fill_color(fill).stroke_color(INK).stroke_width(1).build();
        let (x, top) = (at(BARS), at(y));
        let bar = Rectangle::new(Point::new(x, top), Size::new(length, BAR - 1));
        let Ok(()) = bar.into_styled(style).draw(self);
        self.number(&sum.to_string(), BARS + length + 6, y + BAR / 2, Alignment::Left);
    }

    fn rectangle(&mut self, x: u32, y: u32, width: u32, height: u32, fill: Gray2) {
        let rectangle = Rectangle::new(Point::new(at(x), at(y)), Size::new(width, height));
        let Ok(()) = rectangle.into_styled(PrimitiveStyle::with_fill(fill)).draw(self);
    }

    fn number(&mut self, text: &str, x: u32, middle: u32, alignment: Alignment) {
        let style = TextStyleBuilder::new().alignment(alignment).baseline(Baseline::Middle).build();
        let font = MonoTextStyle::new(&FONT_10X20, INK);
        let text = Text::with_text_style(text, Point::new(at(x), at(middle)), font, style);
        let Ok(_) = text.draw(self);
    }

    /// Enlarged, and packed as a PNG.
    fn encoded(&self) -> Option<Vec<u8>> {
        let enlarged = usize::try_from(ENLARGED).ok()?;
        let width = usize::try_from(self.size.width).ok()?;
        let mut packed = Vec::new();
        for line in self.pixels.chunks(width) {
            let wide: Vec<u8> =
                line.iter().flat_map(|pixel| std::iter::repeat_n(*pixel, enlarged)).collect();
            let bytes: Vec<u8> = wide.chunks(IN_A_BYTE).map(byte).collect();
            for _ in 0..enlarged {
                packed.extend_from_slice(&bytes);
            }
        }
        let mut out = Vec::new();
        let (wide, tall) = (self.size.width * ENLARGED, self.size.height * ENLARGED);
        let mut encoder = png::Encoder::new(&mut out, wide, tall);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.set_depth(png::BitDepth::Two);
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&packed)).ok()?;
        Some(out)
    }
}

/// Four pixels of two bits each, the first on the left.
fn byte(pixels: &[u8]) -> u8 {
    pixels.iter().fold(0, |byte, pixel| byte << 2 | pixel)
}

impl OriginDimensions for Canvas {
    fn size(&self) -> Size {
        self.size
    }
}

impl DrawTarget for Canvas {
    type Color = Gray2;
    type Error = Infallible;

    fn draw_iter<I: IntoIterator<Item = Pixel<Gray2>>>(
        &mut self,
        pixels: I,
    ) -> Result<(), Infallible> {
        for Pixel(point, color) in pixels {
            let (Ok(x), Ok(y)) = (u32::try_from(point.x), u32::try_from(point.y)) else { continue };
            if x >= self.size.width {
                continue;
            }
            let place = usize::try_from(y * self.size.width + x).unwrap_or(usize::MAX);
            if let Some(pixel) = self.pixels.get_mut(place) {
                *pixel = color.luma();
            }
        }
        Ok(())
    }
}

fn at(coordinate: u32) -> i32 {
    i32::try_from(coordinate).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::core::Attachment;

    fn panel(heading: Option<u32>, before: &[u32], now: &[u32]) -> Panel {
        let row = |(label, now): (u32, &u32)| {
            let before = before.get(label as usize - 1).copied();
            Row { label, before, now: *now }
        };
        Panel { heading, rows: (1..).zip(now).map(row).collect() }
    }

    fn decoded(png: &[u8]) -> (u32, u32, Vec<u8>) {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        (info.width, info.height, pixels)
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
