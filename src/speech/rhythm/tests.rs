//! Rhythms in words, in every language: read, said, and read again.

use std::collections::BTreeMap;

use jiff::civil::{Weekday, date, time};
use proptest::prelude::*;

use super::*;
use crate::speech::{
    catalogue,
    plain::plain,
    words_tests::{KOLO, SPEECH, language},
};

/// A Friday.
const TODAY: Date = date(2026, 5, 1);

/// As short as it can be written: "1111100 8:30 20:00", "2 from 2026-05-01 9:00", "- 8:30".
fn read(tag: &str, text: &str) -> String {
    let Rhythm { days, times } = match KOLO.rhythm(text, TODAY, &language(tag)) {
        Ok(rhythm) => rhythm,
        Err(fault) => return format!("{fault:?}"),
    };
    let days = match days {
        None => "-".to_owned(),
        Some(Days::Daily) => "daily".to_owned(),
        Some(Days::Weekly(week)) => week.map(|day| if day { '1' } else { '0' }).iter().collect(),
        Some(Days::Every { days, from }) => format!("{days} from {from}"),
    };
    let times = times.iter().map(|time| time.strftime(" %-H:%M").to_string());
    std::iter::once(days).chain(times).collect()
}

fn all(tag: &str, texts: &[(&str, &str)]) {
    for (text, meant) in texts {
        assert_eq!(read(tag, text), *meant, "{text}");
    }
}

#[test]
fn rhythms_in_english() {
    all(
        "en",
        &[
            ("every weekday at 8:30", "1111100 8:30"),
            ("every day 21:00", "daily 21:00"),
            ("Every day at 9pm, please", "daily 21:00"),
            ("mon,thu 18:00", "1001000 18:00"),
            ("mon-fri 8.30", "1111100 8:30"),
            ("Monday to Friday at half past 8", "1111100 8:30"),
            ("from sunday till thursday, 7 a.m.", "1111001 7:00"),
            ("mondays and thursdays at 6 pm", "1001000 18:00"),
            ("every Monday, Wednesday and Friday at noon", "1010100 12:00"),
            ("weekends 10am", "0000011 10:00"),
            ("on weekdays at 8:30 and 20:00", "1111100 8:30 20:00"),
            ("every 2 days at 9", "2 from 2026-05-01 9:00"),
            ("every second day at 9", "2 from 2026-05-01 9:00"),
            ("every other day at 9 from Monday", "2 from 2026-05-04 9:00"),
            ("every 3 days from 4 May at 9", "3 from 2026-05-04 9:00"),
            ("every day", "daily"),
            ("8:30", "- 8:30"),
            ("at 8", "- 8:00"),
            ("0830", "- 8:30"),
            ("8 30", "- 8:30"),
            ("8 and 20", "- 8:00 20:00"),
            ("quarter to nine in the evening", "- 20:45"),
            ("eight thirty", "- 8:30"),
            ("twenty-two o'clock", "- 22:00"),
            ("12 am", "- 0:00"),
            ("12 noon", "- 12:00"),
            ("midnight", "- 0:00"),
            ("24:00", "- 0:00"),
            ("every evening at 9", "daily 21:00"),
            ("9 every morning", "daily 9:00"),
            ("20:00, 8:00, 8:00", "- 8:00 20:00"),
            ("٨:٣٠", "- 8:30"),
            ("à 8 h 30 et 20 h", "- 8:30 20:00"),
        ],
    );
}

#[test]
fn rhythms_in_spanish() {
    all(
        "es",
        &[
            ("a las 8 y media de la noche", "- 20:30"),
            ("todos los días a las 8 y cuarto de la mañana", "daily 8:15"),
            ("cada día a las nueve menos cuarto", "daily 8:45"),
            ("lunes y jueves a las 18:00", "1001000 18:00"),
            ("los lunes, miércoles y sábados a las 6 pm", "1010010 18:00"),
            ("de lunes a viernes a las 8h30", "1111100 8:30"),
            ("de domingo a jueves, a las 7", "1111001 7:00"),
            ("entre semana 8.30", "1111100 8:30"),
            ("todos los fines de semana a las 10 a. m.", "0000011 10:00"),
            ("cada 2 días a las 9", "2 from 2026-05-01 9:00"),
            ("cada tres días desde el lunes a las 9", "3 from 2026-05-04 9:00"),
            ("un día sí y otro no a las 9", "2 from 2026-05-01 9:00"),
            ("a mediodía y a las 20", "- 12:00 20:00"),
            ("a la una de la tarde", "- 13:00"),
            ("a las ocho y treinta", "- 8:30"),
            ("a las ocho y diez minutos", "- 8:10"),
            ("a las ocho y diez", "Unclear"),
            ("12 de la noche", "- 0:00"),
            ("a las 3 de la madrugada", "- 3:00"),
            ("cada noche a las 9", "daily 21:00"),
            ("a diario a las 21 h", "daily 21:00"),
            ("mañana a las 8", "Unclear"),
            ("12 de la mañana", "Unclear"),
            ("lun, mié 8:00", "1010000 8:00"),
        ],
    );
}

#[test]
fn rhythms_in_french() {
    all(
        "fr",
        &[
            ("à 8 h 30 et 20 h", "- 8:30 20:00"),
            ("tous les jours à 8 h 30 et à 20 h", "daily 8:30 20:00"),
            ("8h30", "- 8:30"),
            ("du lundi au vendredi à huit heures et demie", "1111100 8:30"),
            ("en semaine à 9 heures moins le quart", "1111100 8:45"),
            ("le lundi et le jeudi à 18h", "1001000 18:00"),
            ("tous les lundis à 18 heures 15", "1000000 18:15"),
            ("le week-end à 10h", "0000011 10:00"),
            ("tous les deux jours à 9h", "2 from 2026-05-01 9:00"),
            ("un jour sur deux à 9h à partir de lundi", "2 from 2026-05-04 9:00"),
            ("midi et demi", "- 12:30"),
            ("minuit", "- 0:00"),
            ("tous les soirs à 9h", "daily 21:00"),
            ("8 heures du soir", "- 20:00"),
            ("3 heures de l’après-midi", "- 15:00"),
            ("8h à 20h", "Unclear"),
        ],
    );
}

#[test]
fn rhythms_in_arabic() {
    all(
        "ar",
        &[
            ("كل يوم الساعة ٨:٣٠ مساءً", "daily 20:30"),
            ("كل يوم الساعة الثامنة والنصف صباحا", "daily 8:30"),
            ("يومياً الساعة ٩ إلا ربع مساء", "daily 20:45"),
            ("من الأحد إلى الخميس الساعة ٨", "1111001 8:00"),
            ("الاثنين والخميس الساعة 18:00", "1001000 18:00"),
            ("أيام الأحد والثلاثاء الساعة ٧ص", "0100001 7:00"),
            ("كل خميس الساعة ٩م", "0001000 21:00"),
            ("كل يوم اثنين ٩:٠٠", "1000000 9:00"),
            ("كل يومين الساعة ٩", "2 from 2026-05-01 9:00"),
            ("كل ٣ أيام الساعة ٩", "3 from 2026-05-01 9:00"),
            ("كل مساء الساعة ٩", "daily 21:00"),
            ("٨ و٢٠", "- 8:00 20:00"),
            ("الثامنة وعشر دقائق", "- 8:10"),
            ("١ ظهرا", "- 13:00"),
            ("منتصف الليل", "- 0:00"),
            ("١٢ مساء", "Unclear"),
            ("أيام العمل الساعة ٨", "Unclear"),
        ],
    );
}

#[test]
fn what_could_mean_two_things_is_not_guessed() {
    all(
        "en",
        &[
            ("", "Unclear"),
            ("soon", "Unclear"),
            ("8 and 9 pm", "Unclear"),
            ("8 pm and 9", "Unclear"),
            ("08:00 and 9 pm", "- 8:00 21:00"),
            ("8 to 9", "Unclear"),
            ("8-9", "Unclear"),
            ("half eight", "Unclear"),
            ("12 in the morning", "Unclear"),
            ("13 am", "Unclear"),
            ("8:5", "Unclear"),
            ("8:30:00", "Unclear"),
            ("-8", "Unclear"),
            ("8.5%", "Unclear"),
            ("every 0 days", "Unclear"),
            ("every", "Unclear"),
            ("every day and mondays at 8", "Unclear"),
            ("every 2 days on monday at 8", "Unclear"),
            ("every 1 day at 8", "daily 8:00"),
            ("every 31 days at 8", "TooRare"),
            ("25:00", "NoSuchTime"),
            ("8:60", "NoSuchTime"),
            ("24:30", "NoSuchTime"),
            ("7, 8, 9, 10", "TooMany"),
            ("every 2 days from yesterday at 8", "Day(Past)"),
            ("every 2 days from 2050-01-01 at 8", "Day(TooFar)"),
            ("every day except sunday at 8", "Unclear"),
        ],
    );
}

#[test]
fn hours_are_read_from_one_time_to_the_other() {
    let hours = |tag: &str, text: &str| match KOLO.hours(text, &language(tag)) {
        Ok(Hours { from, to }) => format!("{} {}", from.strftime("%-H:%M"), to.strftime("%-H:%M")),
        Err(fault) => format!("{fault:?}"),
    };
    for (tag, text, meant) in [
        ("en", "from 22:00 to 7:00", "22:00 7:00"),
        ("en", "22-7", "22:00 7:00"),
        ("en", "22:00–07:30", "22:00 7:30"),
        ("en", "between 10 pm and 7 am", "22:00 7:00"),
        ("en", "10 to 7", "10:00 7:00"),
        ("en", "from 2 to 4 pm", "Unclear"),
        ("en", "8-8", "Unclear"),
        ("en", "22", "Unclear"),
        ("en", "22 7", "Unclear"),
        ("en", "from 22:00 to 25:00", "NoSuchTime"),
        ("es", "de 22 a 7", "22:00 7:00"),
        ("es", "entre las 10 de la noche y las 7 de la mañana", "22:00 7:00"),
        ("es", "de las 22:00 a las 7:00", "22:00 7:00"),
        ("fr", "de 22h à 7h", "22:00 7:00"),
        ("fr", "22h30-7h", "22:30 7:00"),
        ("ar", "من ١٠ مساء إلى ٧ صباحا", "22:00 7:00"),
        ("ar", "من الساعة ٢٢ حتى الساعة ٧", "22:00 7:00"),
    ] {
        assert_eq!(hours(tag, text), meant, "{text}");
    }
    let time_of = |tag: &str, text: &str| KOLO.time(text, &language(tag));
    assert_eq!(time_of("en", "by 20:00"), Err(RhythmFault::Unclear));
    assert_eq!(time_of("en", "at 8 pm"), Ok(time(20, 0, 0, 0)));
    assert_eq!(time_of("fr", "à 20 h"), Ok(time(20, 0, 0, 0)));
    assert_eq!(time_of("en", "8 and 9"), Err(RhythmFault::Unclear));
}

#[test]
fn lengths_of_time_are_read_in_minutes() {
    let length =
        |tag: &str, text: &str| KOLO.length(text, &language(tag)).map(|length| length.as_mins());
    for (tag, text, minutes) in [
        ("en", "in 4 hours", 240),
        ("en", "4h", 240),
        ("en", "30 min", 30),
        ("en", "1h30", 90),
        ("en", "1 hour and 15 minutes", 75),
        ("en", "an hour and a half", 90),
        ("en", "half an hour", 30),
        ("en", "two hours", 120),
        ("en", "2 days", 2_880),
        ("es", "4 horas y media", 270),
        ("es", "dos y media horas", 150),
        ("es", "media hora", 30),
        ("es", "en una hora", 60),
        ("fr", "dans 2 h 15", 135),
        ("fr", "une demi-heure", 30),
        ("fr", "une heure et demie", 90),
        ("ar", "بعد ساعة", 60),
        ("ar", "ساعة واحدة", 60),
        ("ar", "ساعتين ونصف", 150),
        ("ar", "نصف ساعة", 30),
        ("ar", "٤ ساعات", 240),
    ] {
        assert_eq!(length(tag, text), Ok(minutes), "{text}");
    }
    for text in ["", "4", "h", "0 h", "4:30", "1h 90", "soon", "in", "8 pm"] {
        let read = length("en", text);
        let known = text == "h" && read == Ok(60);
        assert!(known || read == Err(RhythmFault::Unclear), "{text}: {read:?}");
    }
    assert_eq!(length("en", "40 days"), Err(RhythmFault::TooLong));
    assert_eq!(length("en", "99999999999 days"), Err(RhythmFault::TooLong));
}

#[test]
fn rhythms_are_said_as_people_say_them() {
    let said =
        |tag: &str, days: Days, times: &[Time]| SPEECH.rhythm(&language(tag), &days, times, TODAY);
    let morning = [time(8, 30, 0, 0), time(12, 0, 0, 0), time(20, 0, 0, 0)];
    let two = || Days::Weekly([true, false, false, true, false, false, false]);
    let run = || Days::Weekly([true, true, true, true, false, false, true]);
    let other = || Days::Every { days: 2, from: date(2026, 4, 30) };
    let mut lines = Vec::new();
    for tag in ["en", "es", "fr", "ar"] {
        lines.push(said(tag, Days::Daily, &morning));
        lines.push(said(tag, Days::weekdays(), &morning[..1]));
        lines.push(said(tag, two(), &morning[..2]));
        lines.push(said(tag, run(), &[]));
        lines.push(said(tag, Days::on(Weekday::Sunday), &morning[..1]));
        lines.push(said(tag, other(), &morning[..1]));
        let night = Hours { from: time(22, 0, 0, 0), to: time(7, 0, 0, 0) };
        lines.push(SPEECH.hours(&language(tag), night));
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn every_language_has_its_words_for_rhythms_and_none_says_two_things() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/en/rhythm.ftl");
    let english = std::fs::read_to_string(path).unwrap();
    for tag in SPEECH.languages() {
        let mut said: BTreeMap<String, &str> = BTreeMap::new();
        for (_, id) in catalogue::definitions(&english) {
            let list = SPEECH.own(tag, id, None);
            let list = list.unwrap_or_else(|| panic!("{tag}/rhythm.ftl lacks {id}"));
            if ["rhythm-plurals", "rhythm-attached-and"].contains(&id) {
                continue;
            }
            for way in list.split(['|', ',']) {
                let way = plain(way.split(':').next().unwrap());
                let other = said.insert(way.clone(), id).filter(|_| !way.is_empty());
                assert_eq!(other, None, "{tag}: {way} stands in {id} too");
            }
        }
    }
}

fn any_time() -> impl Strategy<Value = Time> {
    (0..24_i8, 0..60_i8).prop_map(|(hour, minute)| time(hour, minute, 0, 0))
}

fn any_days() -> impl Strategy<Value = Days> {
    let week = any::<[bool; 7]>().prop_filter("some day", |week| week.contains(&true));
    prop_oneof![
        Just(Days::Daily),
        week.prop_map(|week| if week == [true; 7] { Days::Daily } else { Days::Weekly(week) }),
        (2..=MOST_DAYS, 0..1_000_i64).prop_map(|(days, later)| {
            let from = TODAY.saturating_add(jiff::Span::new().days(later));
            Days::Every { days, from }
        }),
    ]
}

proptest! {
    #[test]
    fn what_is_said_is_read_as_the_same(
        days in any_days(), mut times in prop::collection::vec(any_time(), 0..=3),
        hours in (any_time(), any_time()),
    ) {
        times.sort();
        times.dedup();
        for tag in SPEECH.languages() {
            let said = SPEECH.rhythm(tag, &days, &times, TODAY);
            let (days, times) = (Some(days.clone()), times.clone());
            prop_assert_eq!(KOLO.rhythm(&said, TODAY, tag), Ok(Rhythm { days, times }), "{}", said);
            let said = SPEECH.time(tag, hours.0);
            prop_assert_eq!(KOLO.time(&said, tag), Ok(hours.0), "{}", said);
            let hours = Hours { from: hours.0, to: hours.1 };
            if hours.from != hours.to {
                let said = SPEECH.hours(tag, hours);
                prop_assert_eq!(KOLO.hours(&said, tag), Ok(hours), "{}", said);
            }
        }
    }

    #[test]
    fn any_text_is_read_or_not(text in any::<String>(), marks in "[0-9a-z :.,–-]{0,20}") {
        for text in [text, marks] {
            for tag in SPEECH.languages() {
                let _ = KOLO.rhythm(&text, TODAY, tag);
                let _ = KOLO.hours(&text, tag);
                let _ = KOLO.length(&text, tag);
            }
        }
    }

    #[test]
    fn words_for_rhythms_in_any_order_are_some_or_none(
        words in prop::collection::vec(prop::sample::select(vec![
            "every", "day", "weekday", "monday", "8", "8:30", "25", "2", "days", "at", "and",
            "half", "past", "to", "pm", "from", "4", "May", "noon", "evening", "-", ",", "h",
        ]), 0..8),
    ) {
        if let Ok(rhythm) = KOLO.rhythm(&words.join(" "), TODAY, &language("en")) {
            prop_assert!(rhythm.times.len() <= MOST_TIMES);
            prop_assert!(rhythm.times.is_sorted());
            prop_assert!(rhythm.days.is_some() || !rhythm.times.is_empty());
        }
    }
}
