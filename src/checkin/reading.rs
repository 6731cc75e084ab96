//! The border to the words for rhythms, which `speech` is to know: what is needed here, with as
//! little behind it as will do.

use jiff::{
    SignedDuration,
    civil::{Date, Time},
};

use super::plan::{Days, Hours};
use crate::speech::{Language, List, Phrase, Speech, Understanding, Words, alike, digits};

/// What somebody has said of when they want to be asked; one of both may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Rhythm {
    pub days: Option<Days>,
    pub times: Vec<Time>,
}

/// Nobody is asked more often on one day.
const MOST_TIMES: usize = 3;

/// Days, times, or both; nothing if anything else stands there.
pub(super) fn rhythm(
    speech: &Speech,
    understanding: &Understanding,
    language: &Language,
    text: &str,
    today: Date,
) -> Option<Rhythm> {
    let parts = || text.split([' ', ',', '،']).map(str::trim).filter(|part| !part.is_empty());
    let times: Vec<Time> = parts().filter_map(time).collect();
    let words: Vec<&str> = parts().filter(|part| time(part).is_none()).collect();
    let says = |id: &str| {
        let list = speech.text(language, id, None, &[]).unwrap_or_default();
        list.split('|').any(|way| alike(way, &words.join(" ")))
    };
    let days = if words.is_empty() {
        None
    } else if says("check-in-border-daily") {
        Some(Days::Daily)
    } else if says("check-in-border-weekdays") {
        Some(Days::weekdays())
    } else {
        let mut week = [false; 7];
        for word in words {
            let day = understanding.date(word, today, language).ok()?;
            let at = usize::try_from(day.weekday().to_monday_zero_offset()).ok()?;
            *week.get_mut(at).filter(|_| digits(word).next().is_none())? = true;
        }
        Some(Days::Weekly(week))
    };
    let mut times = times;
    times.sort_unstable();
    times.dedup();
    let any = days.is_some() || !times.is_empty();
    (any && times.len() <= MOST_TIMES).then_some(Rhythm { days, times })
}

/// "8:30"
fn time(part: &str) -> Option<Time> {
    let marked =
        part.contains([':', '.', 'h']) && part.chars().all(|c| !c.is_alphabetic() || c == 'h');
    let numbers: Vec<u32> = digits(part).collect();
    match numbers.as_slice() {
        [hour, minute] if marked => {
            Time::new(i8::try_from(*hour).ok()?, i8::try_from(*minute).ok()?, 0, 0).ok()
        }
        _ => None,
    }
}

/// "22:00 to 7:00"
pub(super) fn hours(text: &str) -> Option<Hours> {
    let times: Vec<Time> = text.split([' ', '-', '–', '،', ',']).filter_map(time).collect();
    match times.as_slice() {
        [from, to] if from != to => Some(Hours { from: *from, to: *to }),
        _ => None,
    }
}

/// "3 h", "45 min"
pub(super) fn length(text: &str) -> Option<SignedDuration> {
    let numbers: Vec<u32> = digits(text).collect();
    let [number] = numbers.as_slice() else { return None };
    let minutes = ["min", "دق"].iter().any(|unit| text.contains(unit));
    let hours = ["h", "ساع"].iter().any(|unit| text.contains(unit));
    match (minutes, hours) {
        (true, _) => Some(SignedDuration::from_mins(i64::from(*number))),
        (false, true) => Some(SignedDuration::from_hours(i64::from(*number))),
        (false, false) => None,
    }
}

pub(super) fn say_time(time: Time) -> String {
    time.strftime("%-H:%M").to_string()
}

pub(super) fn say_hours(speech: &Speech, language: &Language, hours: Hours) -> String {
    let (from, to) = (Words(say_time(hours.from)), Words(say_time(hours.to)));
    speech.say(language, &Phrase::BorderHours { from, to })
}

pub(super) fn say_length(speech: &Speech, language: &Language, length: SignedDuration) -> String {
    let minutes = u64::try_from(length.as_mins()).unwrap_or_default();
    let phrase = match minutes % 60 {
        0 => Phrase::BorderLengthHours { hours: minutes / 60 },
        _ => Phrase::BorderLengthMinutes { minutes },
    };
    speech.say(language, &phrase)
}

pub(super) fn say_rhythm(
    speech: &Speech,
    language: &Language,
    days: &Days,
    times: &[Time],
) -> String {
    let phrase = match days {
        Days::Daily => Phrase::BorderDaily,
        Days::Every { days, .. } => {
            Phrase::BorderEvery { days: u64::try_from(*days).unwrap_or_default() }
        }
        days if *days == Days::weekdays() => Phrase::BorderWeekdays,
        Days::Weekly(week) => {
            let named = speech.weekdays(language);
            let named = named.into_iter().zip(week).filter_map(|(name, on)| on.then_some(name));
            Phrase::BorderWeekly { days: List::of(named) }
        }
    };
    let days = Words(speech.say(language, &phrase));
    let times = List::of(times.iter().map(|time| say_time(*time)));
    speech.say(language, &Phrase::BorderRhythm { days, times })
}
