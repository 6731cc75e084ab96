//! Rhythms, times, hours and lengths.

use jiff::{
    SignedDuration,
    civil::{Date, Time},
};

use super::Understanding;
use crate::speech::{Hours, Language, Rhythm, RhythmFault};

impl Understanding {
    /// On which days and at which times somebody wants to be asked: "every weekday at 8:30". One of
    /// the two may be missing.
    ///
    /// # Errors
    /// A [`RhythmFault`], which says what is wrong.
    pub fn rhythm(
        &self,
        text: &str,
        today: Date,
        language: &Language,
    ) -> Result<Rhythm, RhythmFault> {
        self.rhythms.rhythm(text, today, language, &self.dates)
    }

    /// A time of the day: "8:30", "las 8 de la noche". Without a word for its part of the day it is
    /// on a clock of 24 hours.
    ///
    /// # Errors
    /// A [`RhythmFault`], which says what is wrong.
    pub fn time(&self, text: &str, language: &Language) -> Result<Time, RhythmFault> {
        self.rhythms.time(text, language)
    }

    /// A part of the day: "from 22:00 to 7:00", "22-7".
    ///
    /// # Errors
    /// A [`RhythmFault`], which says what is wrong.
    pub fn hours(&self, text: &str, language: &Language) -> Result<Hours, RhythmFault> {
        self.rhythms.hours(text, language)
    }

    /// A length of time of up to a month: "in 4 hours", "4h", "30 min".
    ///
    /// # Errors
    /// A [`RhythmFault`], which says what is wrong.
    pub fn length(&self, text: &str, language: &Language) -> Result<SignedDuration, RhythmFault> {
        self.rhythms.length(text, language)
    }
}
