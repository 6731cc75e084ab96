//! The times in a sentence that says a whole rule: "by 8 pm, ask again at 8:30 pm".

use jiff::civil::Time;

use crate::{
    people::clock,
    speech::{Language, Understanding, plain},
};

/// A time is said in no more words: "8 o'clock in the evening".
const LONGEST: usize = 6;

/// A time, and whether it is plain which half of the day is meant.
struct Said {
    time: Time,
    sure: bool,
    /// "pm", or "in the evening", stands beside it.
    part: bool,
}

/// The times of a sentence, in their order. None if some are said with a part of the day and others
/// are not, so that it is not plain what these mean.
pub(super) fn times_said(
    understanding: &Understanding,
    text: &str,
    language: &Language,
) -> Vec<Time> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut said = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = LONGEST.min(words.len() - at);
        let found = (1..=longest).rev().find_map(|count| {
            let some = words.get(at..at + count)?;
            Some((count, time_of(understanding, some, language)?))
        });
        match found {
            Some((count, time)) => {
                said.push(time);
                at += count;
            }
            None => at += 1,
        }
    }
    let mixed = said.iter().any(|said| said.part) && said.iter().any(|said| !said.sure);
    if mixed { Vec::new() } else { said.into_iter().map(|said| said.time).collect() }
}

/// The time that these words are, and nothing else.
fn time_of(understanding: &Understanding, words: &[&str], language: &Language) -> Option<Said> {
    let (last, before) = words.split_last()?;
    let ends = |word: &&str| word.ends_with([',', ';', ':', '،', '؛']);
    if before.iter().any(ends) {
        return None;
    }
    let last = last.trim_end_matches([',', ';', ':', '،', '؛', '!', '?', '؟']);
    let last = match last.strip_suffix('.') {
        // "p.m." keeps its own.
        Some(bare) if !bare.contains('.') || bare.ends_with(char::is_numeric) => bare,
        _ => last,
    };
    let whole = [before, &[last]].concat().join(" ");
    let time = understanding.time(&whole, language).ok()?;
    let bare = clock::times_in(&whole);
    let Some(bare) = bare.first().copied() else {
        // "One" and "three" are words of many sentences; noon and midnight are not.
        let sure = time == Time::midnight() || time.hour() == 12 && time.minute() == 0;
        return sure.then_some(Said { time, sure: true, part: false });
    };
    let behind_digits = last.chars().next_back().is_some_and(|c| !c.is_numeric());
    let part = bare != time || behind_digits && !plain(last).ends_with('h');
    let two_digits = plain(&whole).split(' ').any(|word| word.starts_with('0') && word.len() == 2);
    let sure = part || !(1..=12).contains(&bare.hour()) || two_digits && bare.hour() < 10;
    Some(Said { time, sure, part })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circle::tests::UNDERSTANDING;

    fn read(tag: &str, text: &str) -> String {
        let times = times_said(&UNDERSTANDING, text, &tag.parse().unwrap());
        let times = times.into_iter().map(|time| time.strftime("%-H:%M").to_string());
        times.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_sentence_has_times_with_and_without_a_part_of_the_day() {
        let en = |text| read("en", text);
        let whole =
            "if I have not answered by 20:00, ask again at 20:30; if nothing by 21:00, tell Ana";
        assert_eq!(en(whole), "20:00 20:30 21:00");
        assert_eq!(
            en("by 8 pm, ask at 8:30 pm; if nothing by 9 pm, tell Ana"),
            "20:00 20:30 21:00"
        );
        assert_eq!(en("by 8 p.m., ask at 8:30 p.m., tell Ana at 9 p.m."), "20:00 20:30 21:00");
        assert_eq!(en("by 9 am, ask me at 10 am, and by noon tell Ana"), "9:00 10:00 12:00");
        assert_eq!(en("by 8, again at 9, tell Ana at 10"), "8:00 9:00 10:00");
        assert_eq!(en("by 8, again at 8:30, tell Ana at 9 pm"), "");
        assert_eq!(en("by 20:00, tell one of them at 21:00."), "20:00 21:00");
        assert_eq!(
            read(
                "es",
                "a las 8 de la noche, pregúntame a las 8:30 de la noche, y a las 9 de la noche avisa a Ana"
            ),
            "20:00 20:30 21:00"
        );
        assert_eq!(
            read("fr", "à 20h, redemande à 20h30 ; si rien à 21h, préviens Ana"),
            "20:00 20:30 21:00"
        );
        assert_eq!(
            read("ar", "حتى ٨ مساء اسألني عند ٨:٣٠ مساء، وإن لم يصل شيء حتى ٩ مساء أخبر Ana"),
            "20:00 20:30 21:00"
        );
    }
}
