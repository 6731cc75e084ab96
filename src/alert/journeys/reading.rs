//! From what somebody wrote of a journey to where it goes, and until when.

use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};

use crate::speech::{JourneyWord, Language, Understanding};

/// Nobody names a day and a time in more words.
const MOST_WORDS: usize = 8;

/// What is needed to read times.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub understanding: &'a Understanding,
    pub language: &'a Language,
    pub zone: &'a TimeZone,
    /// When it was written.
    pub now: Timestamp,
}

/// A journey as it was said.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub due: Timestamp,
    pub to: Option<String>,
    /// Places on the way, and when.
    pub via: Vec<(String, Timestamp)>,
}

impl Reader<'_> {
    /// "4h to Cúcuta", "until 18:00", "to Cúcuta by tomorrow 9:00", each with places on the way.
    pub fn journey(&self, text: &str) -> Option<Said> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (head, via) = self.without_waypoints(&words);
        let (due, to) = self.end_and_place(&head)?;
        Some(Said { due, to, via })
    }

    /// "Pamplona 14:00", "Pamplona 2h": a place, and when.
    pub fn waypoint(&self, text: &str) -> Option<(String, Timestamp)> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (found, used) = self.place_and_time(&words)?;
        (used == words.len()).then_some(found)
    }

    /// "1h", "until 20:00", "20:00", "tomorrow 9:00". A length counts from `from` on.
    pub fn later(&self, text: &str, from: Timestamp) -> Option<Timestamp> {
        let words: Vec<&str> = text.split_whitespace().collect();
        match self.behind_mark(&words) {
            Some(behind) => self.moment(behind),
            None => self.length(&words, from).or_else(|| self.moment(&words)),
        }
    }

    fn mark(&self, word: &str) -> Option<JourneyWord> {
        self.understanding.journey_mark(word, self.language)
    }

    /// What stands behind "until" or "to", if one of them stands first.
    fn behind_mark<'b>(&self, words: &'b [&'b str]) -> Option<&'b [&'b str]> {
        (1..=3.min(words.len())).rev().find_map(|many| {
            let (mark, behind) = words.split_at_checked(many)?;
            let mark = self.mark(&mark.join(" "))?;
            matches!(mark, JourneyWord::Until | JourneyWord::To).then_some(behind)
        })
    }

    /// The words without the places on the way, and these.
    fn without_waypoints<'b>(&self, words: &[&'b str]) -> (Vec<&'b str>, Vec<(String, Timestamp)>) {
        let (mut head, mut via) = (Vec::new(), Vec::new());
        let mut rest = words;
        while let Some((first, behind)) = rest.split_first() {
            let is_via = self.mark(first) == Some(JourneyWord::Via);
            match self.place_and_time(behind).filter(|_| is_via) {
                Some((found, used)) => {
                    via.push(found);
                    rest = behind.get(used..).unwrap_or_default();
                }
                None => {
                    head.push(*first);
                    rest = behind;
                }
            }
        }
        (head, via)
    }

    /// A place and a time at the beginning of some words, and how many of them they are. Behind them
    /// stands nothing, or something else of a journey.
    fn place_and_time(&self, words: &[&str]) -> Option<((String, Timestamp), usize)> {
        for end in (2..=words.len()).rev() {
            let goes_on = words.get(end).is_some_and(|next| self.mark(next).is_none());
            if goes_on {
                continue;
            }
            for start in 1..end {
                let time = words.get(start..end).unwrap_or_default();
                let Some(at) = self.length(time, self.now).or_else(|| self.moment(time)) else {
                    continue;
                };
                let place = words.get(..start).unwrap_or_default();
                let has_mark = place.iter().any(|word| self.mark(word).is_some());
                let name = tidy(place)?;
                if !has_mark {
                    return Some(((name, at), end));
                }
            }
        }
        None
    }

    /// When it ends, and where it goes: what is not the time is the place.
    fn end_and_place(&self, words: &[&str]) -> Option<(Timestamp, Option<String>)> {
        let place = |before: &[&str], behind: &[&str]| {
            let both: Vec<&str> = before.iter().chain(behind).copied().collect();
            tidy(self.without_to(&both))
        };
        // "4h to Cúcuta"
        for many in (1..=MOST_WORDS.min(words.len())).rev() {
            let (time, behind) = words.split_at_checked(many)?;
            if let Some(at) = self.length(time, self.now) {
                return Some((at, place(&[], behind)));
            }
        }
        // "to Cúcuta by tomorrow 9:00"
        for start in 0..words.len() {
            let (before, from) = words.split_at_checked(start)?;
            let until = (1..=3.min(from.len())).rev().find_map(|many| {
                let (mark, behind) = from.split_at_checked(many)?;
                (self.mark(&mark.join(" ")) == Some(JourneyWord::Until)).then_some(behind)
            });
            let Some(behind) = until else { continue };
            for many in (1..=MOST_WORDS.min(behind.len())).rev() {
                let (time, rest) = behind.split_at_checked(many)?;
                if let Some(at) = self.moment(time) {
                    return Some((at, place(before, rest)));
                }
            }
        }
        // "to Cúcuta 18:00", "to Cúcuta 4h"
        for start in words.len().saturating_sub(MOST_WORDS)..words.len() {
            let (before, time) = words.split_at_checked(start)?;
            if let Some(at) = self.length(time, self.now).or_else(|| self.moment(time)) {
                return Some((at, place(before, &[])));
            }
        }
        None
    }

    fn without_to<'b>(&self, words: &'b [&'b str]) -> &'b [&'b str] {
        match words.split_first() {
            Some((first, behind)) if self.mark(first) == Some(JourneyWord::To) => behind,
            _ => words,
        }
    }

    fn length(&self, words: &[&str], from: Timestamp) -> Option<Timestamp> {
        let length = self.understanding.length(&words.join(" "), self.language).ok()?;
        from.checked_add(length).ok()
    }

    /// The next moment that is so called: a time, with or without a day.
    fn moment(&self, words: &[&str]) -> Option<Timestamp> {
        let today = self.now.to_zoned(self.zone.clone()).date();
        let at = |day: Date, time| {
            let at = day.to_datetime(time).to_zoned(self.zone.clone()).ok()?;
            Some(at.timestamp())
        };
        if let Ok(time) = self.understanding.time(&words.join(" "), self.language) {
            let next = at(today, time).filter(|at| *at > self.now);
            return next.or_else(|| at(today.checked_add(1.day()).ok()?, time));
        }
        (1..words.len()).find_map(|many| {
            let (first, last) = words.split_at_checked(many)?;
            let both = |day: &[&str], time: &[&str]| {
                let time = self.understanding.time(&time.join(" "), self.language).ok()?;
                let day = self.understanding.date(&day.join(" "), today, self.language).ok()?;
                at(day, time)
            };
            both(first, last).or_else(|| both(last, first))
        })
    }
}

/// Some words as a name, without the signs around them; at most so many letters.
fn tidy(words: &[&str]) -> Option<String> {
    const LONGEST: usize = 80;
    let name = words.join(" ");
    let name = name.trim_matches(|c: char| c.is_whitespace() || ",:;.،؛".contains(c));
    let name: String = name.chars().take(LONGEST).collect();
    Some(name).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{circle::tests::UNDERSTANDING, people::zone};

    fn read(tag: &str, text: &str) -> String {
        let zone = zone(Some("America/Bogota"));
        let language = tag.parse().unwrap();
        let now = "2026-05-01T17:00:00Z".parse().unwrap();
        let reader =
            Reader { understanding: &UNDERSTANDING, language: &language, zone: &zone, now };
        let said = |at: Timestamp| at.to_zoned(zone.clone()).strftime("%-d %-H:%M").to_string();
        let Some(journey) = reader.journey(text) else { return "nothing".to_owned() };
        let via: String =
            journey.via.iter().map(|(name, at)| format!(" via {name} {}", said(*at))).collect();
        format!("{}, {}{via}", said(journey.due), journey.to.unwrap_or_default())
    }

    #[test]
    fn a_journey_is_said_in_every_language() {
        for (tag, length, until, by) in [
            ("en", "4h to Cúcuta", "until 18:00", "to Cúcuta by tomorrow 9:00"),
            ("es", "4h a Cúcuta", "hasta las 18:00", "a Cúcuta hasta mañana a las 9:00"),
            ("fr", "4h vers Cúcuta", "jusqu'à 18h", "à Cúcuta avant demain 9h"),
            ("ar", "٤ ساعات إلى Cúcuta", "حتى ١٨:٠٠", "إلى Cúcuta قبل غدا ٩:٠٠"),
        ] {
            assert_eq!(read(tag, length), "1 16:00, Cúcuta", "{tag}");
            assert_eq!(read(tag, until), "1 18:00, ", "{tag}");
            assert_eq!(read(tag, by), "2 9:00, Cúcuta", "{tag}");
        }
    }

    #[test]
    fn places_on_the_way_are_read_wherever_they_stand() {
        let both = "1 18:00, Cúcuta via Pamplona 1 14:00";
        for (tag, text) in [
            ("en", "6h to Cúcuta via Pamplona 2h"),
            ("en", "to Cúcuta via Pamplona 14:00 by 18:00"),
            ("en", "until 18:00 via Pamplona 14:00 to Cúcuta"),
            ("es", "6h a Cúcuta por Pamplona 2h"),
            ("fr", "6h vers Cúcuta par Pamplona 2h"),
            ("ar", "٦ ساعات إلى Cúcuta عبر Pamplona ١٤:٠٠"),
        ] {
            assert_eq!(read(tag, text), both, "{tag}: {text}");
        }
    }

    #[test]
    fn what_has_no_time_is_no_journey() {
        for text in ["", "to Cúcuta", "to my mother was long", "by the river", "until I am back"] {
            assert_eq!(read("en", text), "nothing", "{text}");
        }
        assert_eq!(
            read("en", "to the house by the river until 18:00"),
            "1 18:00, the house by the river"
        );
        assert_eq!(read("en", "until 9:00"), "2 9:00, ");
    }
}
