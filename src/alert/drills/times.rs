//! When a drill is wanted: "drill at 18:00", "drill tomorrow".

use jiff::{Timestamp, ToSpan, Zoned};

use crate::speech::{Language, Understanding};

/// The moment that a text names behind its first words; nothing if it names none.
pub(super) fn moment_said(
    understanding: &Understanding,
    language: &Language,
    text: &str,
    now: &Zoned,
) -> Option<Timestamp> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let behind = |from: usize, to: usize| words.get(from..to).map(|some| some.join(" "));
    let day_in = |to: usize| {
        (1..to).find_map(|from| understanding.date(&behind(from, to)?, now.date(), language).ok())
    };
    for from in 1..words.len() {
        let Ok(time) = understanding.time(&behind(from, words.len())?, language) else { continue };
        let on = |day: jiff::civil::Date| day.to_datetime(time).to_zoned(now.time_zone().clone());
        let at = match day_in(from) {
            Some(day) => on(day).ok()?,
            None => {
                let today = on(now.date()).ok()?;
                if today > *now { today } else { on(now.date().checked_add(1.day()).ok()?).ok()? }
            }
        };
        return Some(at.timestamp()).filter(|at| *at > now.timestamp());
    }
    let day = day_in(words.len())?;
    let at = day.to_datetime(now.time()).to_zoned(now.time_zone().clone()).ok()?;
    Some(at.timestamp()).filter(|at| *at > now.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circle::tests::UNDERSTANDING;

    fn said(tag: &str, text: &str) -> Option<String> {
        let now: Zoned = "2026-05-01T17:00[America/Bogota]".parse().unwrap();
        let at = moment_said(&UNDERSTANDING, &tag.parse().unwrap(), text, &now)?;
        Some(at.to_zoned(now.time_zone().clone()).strftime("%-d %b %H:%M").to_string())
    }

    #[test]
    fn a_time_a_day_or_both_in_four_languages() {
        for (tag, text, at) in [
            ("en", "drill at 18:00", "1 May 18:00"),
            ("en", "drill at 16:00", "2 May 16:00"),
            ("en", "drill tomorrow", "2 May 17:00"),
            ("en", "drill tomorrow at 8:30", "2 May 08:30"),
            ("es", "simulacro mañana a las 8:30", "2 May 08:30"),
            ("es", "simulacro a las 18:00", "1 May 18:00"),
            ("fr", "entraînement demain à 8h30", "2 May 08:30"),
            ("fr", "entraînement à 18h", "1 May 18:00"),
            ("ar", "محاكاة غدا", "2 May 17:00"),
        ] {
            assert_eq!(said(tag, text).as_deref(), Some(at), "{text}");
        }
        assert_eq!(said("en", "drill a hole"), None);
        assert_eq!(said("en", "drill yesterday"), None);
    }
}
