//! Small pictures in black, white and two greys.
//!
//! A picture is drawn small and enlarged without blurring; its greys differ in print, on a dark
//! screen, and to people who see few colours. It can hold shapes, digits and Latin letters.

use std::convert::Infallible;

use embedded_graphics::{
    draw_target::DrawTarget,
    geometry::{OriginDimensions, Point, Size},
    mono_font::{
        MonoFont, MonoTextStyle,
        ascii::{FONT_6X10, FONT_10X20},
    },
    pixelcolor::{Gray2, GrayColor},
    prelude::{Drawable, Pixel, Primitive},
    primitives::{PrimitiveStyle, PrimitiveStyleBuilder, Rectangle},
    text::{Alignment, Baseline, Text, TextStyleBuilder},
};

/// How much larger the picture is than it is drawn.
const ENLARGED: u32 = 2;
/// How many pixels a byte of the picture holds.
const IN_A_BYTE: usize = 4;

pub(crate) const PAPER: Gray2 = Gray2::new(3);
pub(crate) const PALE: Gray2 = Gray2::new(2);
pub(crate) const INK: Gray2 = Gray2::new(0);

/// Where it is drawn.
pub(crate) struct Canvas {
    size: Size,
    pixels: Vec<u8>,
}

impl Canvas {
    pub fn new(width: u32, height: u32) -> Self {
        let count = usize::try_from(width * height).unwrap_or(0);
        Self { size: Size::new(width, height), pixels: vec![PAPER.luma(); count] }
    }

    pub fn rectangle(&mut self, x: u32, y: u32, width: u32, height: u32, fill: Gray2) {
        let rectangle = Rectangle::new(Point::new(at(x), at(y)), Size::new(width, height));
        let Ok(()) = rectangle.into_styled(PrimitiveStyle::with_fill(fill)).draw(self);
    }

    /// A rectangle with a line around it.
    pub fn framed(&mut self, x: u32, y: u32, width: u32, height: u32, fill: Gray2) {
        let style =
            PrimitiveStyleBuilder::new().fill_color(fill).stroke_color(INK).stroke_width(1).build();
        let rectangle = Rectangle::new(Point::new(at(x), at(y)), Size::new(width, height));
        let Ok(()) = rectangle.into_styled(style).draw(self);
    }

    /// Text that begins here.
    pub fn text(&mut self, text: &str, x: u32, middle: u32) {
        self.write(text, x, middle, Alignment::Left, &FONT_10X20);
    }

    /// Text that ends here.
    pub fn text_before(&mut self, text: &str, x: u32, middle: u32) {
        self.write(text, x, middle, Alignment::Right, &FONT_10X20);
    }

    /// Small text around here.
    pub fn small(&mut self, text: &str, x: u32, middle: u32) {
        self.write(text, x, middle, Alignment::Center, &FONT_6X10);
    }

    fn write(
        &mut self,
        text: &str,
        x: u32,
        middle: u32,
        alignment: Alignment,
        font: &MonoFont<'_>,
    ) {
        let style = TextStyleBuilder::new().alignment(alignment).baseline(Baseline::Middle).build();
        let font = MonoTextStyle::new(font, INK);
        let text = Text::with_text_style(text, Point::new(at(x), at(middle)), font, style);
        let Ok(_) = text.draw(self);
    }

    /// Enlarged, and packed as a PNG.
    pub fn encoded(&self) -> Option<Vec<u8>> {
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
pub(crate) mod tests {
    /// The width and the height of a picture, and a byte for each of its points.
    pub(crate) fn decoded(png: &[u8]) -> (u32, u32, Vec<u8>) {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        (info.width, info.height, pixels)
    }
}
