//! Days in words, in every language: read, written, and read again.

use std::collections::BTreeMap;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{
    plain::plain,
    words_tests::{KOLO, SPEECH, language},
    *,
};

/// A Friday.
const TODAY: Date = date(2026, 5, 1);

fn read(tag: &str, text: &str) -> Result<Date, DateFault> {
    KOLO.date(text, TODAY, &language(tag))
}

#[test]
fn days_in_english() {
    let days = [
        ("today", date(2026, 5, 1)),
        ("Tomorrow!", date(2026, 5, 2)),
        ("the day after tomorrow", date(2026, 5, 3)),
        ("Monday", date(2026, 5, 4)),
        ("by friday", date(2026, 5, 8)),
        ("next Friday, please", date(2026, 5, 8)),
        ("Wednesday next week", date(2026, 5, 6)),
        ("in 10 days", date(2026, 5, 11)),
        ("in ten days", date(2026, 5, 11)),
        ("10 days", date(2026, 5, 11)),
        ("in a week", date(2026, 5, 8)),
        ("two weeks from now", date(2026, 5, 15)),
        ("in two weeks' time", date(2026, 5, 15)),
        ("next week", date(2026, 5, 8)),
        ("next month", date(2026, 6, 1)),
        ("in a month", date(2026, 6, 1)),
        ("at the weekend", date(2026, 5, 2)),
        ("the end of the month", date(2026, 5, 31)),
        ("2026-12-01", date(2026, 12, 1)),
        ("1 December", date(2026, 12, 1)),
        ("December 1st", date(2026, 12, 1)),
        ("the first of December", date(2026, 12, 1)),
        ("on the 1st of December, 2027", date(2027, 12, 1)),
        ("Tuesday, 1 December", date(2026, 12, 1)),
        ("1 March", date(2027, 3, 1)),
        ("the 15th", date(2026, 5, 15)),
        ("1.12.", date(2026, 12, 1)),
        ("1.12.2026", date(2026, 12, 1)),
        ("13/5/26", date(2026, 5, 13)),
        ("5/13", date(2026, 5, 13)),
        ("١ December", date(2026, 12, 1)),
        ("mañana", date(2026, 5, 2)),
        ("in a fortnight", date(2026, 5, 15)),
    ];
    for (text, day) in days {
        assert_eq!(read("en", text), Ok(day), "{text}");
    }
}

#[test]
fn days_in_spanish() {
    let days = [
        ("hoy", date(2026, 5, 1)),
        ("manana", date(2026, 5, 2)),
        ("pasado mañana", date(2026, 5, 3)),
        ("el viernes", date(2026, 5, 8)),
        ("el próximo lunes", date(2026, 5, 4)),
        ("el lunes que viene", date(2026, 5, 4)),
        ("el miércoles de la próxima semana", date(2026, 5, 6)),
        ("en dos semanas", date(2026, 5, 15)),
        ("dentro de quince días", date(2026, 5, 16)),
        ("la semana que viene", date(2026, 5, 8)),
        ("a fin de mes", date(2026, 5, 31)),
        ("el 15", date(2026, 5, 15)),
        ("1 de diciembre", date(2026, 12, 1)),
        ("martes 1 de diciembre", date(2026, 12, 1)),
        ("primero de diciembre de 2027", date(2027, 12, 1)),
        ("1/12", date(2026, 12, 1)),
        ("tomorrow", date(2026, 5, 2)),
    ];
    for (text, day) in days {
        assert_eq!(read("es", text), Ok(day), "{text}");
    }
}

#[test]
fn days_in_french() {
    let days = [
        ("aujourd’hui", date(2026, 5, 1)),
        ("après-demain", date(2026, 5, 3)),
        ("lundi prochain", date(2026, 5, 4)),
        ("dans une semaine", date(2026, 5, 8)),
        ("dans huit jours", date(2026, 5, 8)),
        ("dans neuf jours", date(2026, 5, 10)),
        ("dans quinze jours", date(2026, 5, 15)),
        ("d’ici 15 jours", date(2026, 5, 15)),
        ("le 1er décembre", date(2026, 12, 1)),
        ("1/12", date(2026, 12, 1)),
    ];
    for (text, day) in days {
        assert_eq!(read("fr", text), Ok(day), "{text}");
    }
    for text in ["dans semaine", "dans jours"] {
        assert_eq!(read("fr", text), Err(DateFault::Unclear), "{text}");
    }
}

#[test]
fn days_in_arabic() {
    let days = [
        ("اليوم", date(2026, 5, 1)),
        ("غداً", date(2026, 5, 2)),
        ("الإثنين", date(2026, 5, 4)),
        ("يوم الثلاثا", date(2026, 5, 5)),
        ("الجمعه القادمة", date(2026, 5, 8)),
        ("بعد أسبوع", date(2026, 5, 8)),
        ("بعد اسبوعين", date(2026, 5, 15)),
        ("أسبوعان من الآن", date(2026, 5, 15)),
        ("خلال شهرين", date(2026, 7, 1)),
        ("بعد يومين", date(2026, 5, 3)),
        ("بعد ٣ أسابيع", date(2026, 5, 22)),
        ("بعد شهر واحد", date(2026, 6, 1)),
        ("بعد سنة", date(2027, 5, 1)),
        ("١ ديسمبر", date(2026, 12, 1)),
        ("١/١٢؟", date(2026, 12, 1)),
        ("١/١٢، من فضلك", date(2026, 12, 1)),
    ];
    for (text, day) in days {
        assert_eq!(read("ar", text), Ok(day), "{text}");
    }
    for text in ["أسبوع", "بعد أيام", "بعد أسابيع", "شهر", "بعد يوم الجمعة"]
    {
        assert_eq!(read("ar", text), Err(DateFault::Unclear), "{text}");
    }
}

/// Each way to say a length of time means what stands behind its colon.
#[test]
fn every_length_of_time_means_what_stands_beside_it() {
    for tag in SPEECH.languages() {
        let list = |id: &str| SPEECH.own(tag, id, None).unwrap();
        let within = list("date-in");
        let within = within.split('|').next().unwrap().trim();
        for span in list("date-spans").split('|') {
            let (words, length) = span.split_once(':').unwrap();
            let day = |said: &str| KOLO.date(&format!("{within} {said}"), TODAY, tag);
            assert!(day(words).is_ok(), "{tag}: {words}");
            assert_eq!(day(words), day(length), "{tag}: {words}");
        }
    }
}

#[test]
fn a_language_may_write_the_first_day_of_a_month_in_its_own_way() {
    let folder = tempfile::tempdir().unwrap();
    let english = folder.path().join("en");
    std::fs::create_dir(&english).unwrap();
    let written = "date-written = { $day ->\n    [1] 1er\n   *[other] { $day }\n } { $month }\n";
    std::fs::write(english.join("dates.ftl"), format!("{written}date-may = mai\n")).unwrap();
    let speech = Speech::from_folder(folder.path()).unwrap();
    let written = |day| speech.date(&Language::english(), date(2026, 5, day), TODAY);
    assert_eq!((written(1), written(21)), ("1er mai".to_owned(), "21 mai".to_owned()));
}

#[test]
fn what_is_no_day_or_has_passed_is_not_guessed() {
    let unclear = [
        "",
        "soon",
        "5",
        "when I can",
        "1/12",
        "31 February",
        "Monday, 1 December",
        "in days",
        "tomorrow or Friday",
        "2026-13-01",
        "32.1.",
        "99999999 days",
        "the",
        "1-2-3-4",
        "8:00",
    ];
    for text in unclear {
        assert_eq!(read("en", text), Err(DateFault::Unclear), "{text}");
    }
    for text in ["yesterday", "two weeks ago", "hace dos días", "1 December 2025", "2020-01-01"] {
        assert_eq!(read("en", text), Err(DateFault::Past), "{text}");
    }
    for text in ["in 10 years", "2036-01-01", "in 9999 years"] {
        assert_eq!(read("en", text), Err(DateFault::TooFar), "{text}");
    }
}

#[test]
fn a_day_that_has_passed_is_read_backwards() {
    let looked_back = |tag: &str, text: &str| KOLO.past_date(text, TODAY, &language(tag));
    let days = [
        ("en", "today", date(2026, 5, 1)),
        ("en", "Yesterday.", date(2026, 4, 30)),
        ("en", "friday", date(2026, 5, 1)),
        ("en", "on Monday", date(2026, 4, 27)),
        ("en", "last Friday", date(2026, 4, 24)),
        ("en", "3 weeks ago", date(2026, 4, 10)),
        ("en", "a month ago", date(2026, 4, 1)),
        ("en", "last month", date(2026, 4, 1)),
        ("en", "the 15th", date(2026, 4, 15)),
        ("en", "3 April", date(2026, 4, 3)),
        ("en", "April 3rd", date(2026, 4, 3)),
        ("en", "1 December", date(2025, 12, 1)),
        ("en", "3.4.2026", date(2026, 4, 3)),
        ("en", "3.4.", date(2026, 4, 3)),
        ("en", "2026-04-03", date(2026, 4, 3)),
        ("en", "Friday, 3 April 2026", date(2026, 4, 3)),
        ("es", "ayer", date(2026, 4, 30)),
        ("es", "el lunes pasado", date(2026, 4, 27)),
        ("es", "la semana pasada", date(2026, 4, 24)),
        ("es", "hace dos meses", date(2026, 3, 1)),
        ("es", "el 3 de abril", date(2026, 4, 3)),
        ("es", "3/4", date(2026, 4, 3)),
        ("fr", "il y a quinze jours", date(2026, 4, 17)),
        ("fr", "la semaine dernière", date(2026, 4, 24)),
        ("fr", "lundi dernier", date(2026, 4, 27)),
        ("ar", "قبل أسبوع", date(2026, 4, 24)),
        ("ar", "منذ أسبوعين", date(2026, 4, 17)),
        ("ar", "قبل شهر", date(2026, 4, 1)),
        ("en", "a fortnight ago", date(2026, 4, 17)),
    ];
    for (tag, text, day) in days {
        assert_eq!(looked_back(tag, text), Ok(day), "{text}");
    }
    for text in ["tomorrow", "3 May", "next week", "in ten days", "2027-01-01", "30 August"] {
        assert_eq!(looked_back("en", text), Err(DateFault::ToCome), "{text}");
    }
    for text in ["", "3", "soon", "2 weeks", "1/2", "1.1.1926", "Monday, 3 April 2026", "31 June"] {
        assert_eq!(looked_back("en", text), Err(DateFault::Unclear), "{text}");
    }
    for text in ["last week", "last Friday"] {
        assert_eq!(read("en", text), Err(DateFault::Past), "{text}");
    }
}

#[test]
fn days_are_written_as_people_say_them() {
    let written = |tag: &str, day| SPEECH.date(&language(tag), day, TODAY);
    assert_eq!(written("en", date(2026, 12, 4)), "Friday, 4 December");
    assert_eq!(written("en", date(2027, 12, 4)), "Saturday, 4 December 2027");
    assert_eq!(written("es", date(2026, 12, 4)), "viernes, 4 de diciembre");
    assert_eq!(written("es", date(2027, 12, 4)), "sábado, 4 de diciembre de 2027");
}

#[test]
fn every_language_has_its_words_for_days_and_none_says_two_things() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/prompts/en/dates.ftl");
    let english = std::fs::read_to_string(folder).unwrap();
    for tag in SPEECH.languages() {
        let mut said: BTreeMap<String, &str> = BTreeMap::new();
        for (_, id) in catalogue::definitions(&english) {
            let list = SPEECH.own(tag, id, None);
            let list = list.unwrap_or_else(|| panic!("{tag}/dates.ftl lacks {id}"));
            if ["date-ordinals", "date-day-before-month", "date-spans"].contains(&id) {
                continue;
            }
            for way in list.split(['|', ',']).map(plain) {
                assert!(!way.is_empty(), "{tag}: {id} has an empty word");
                let other = said.insert(way.clone(), id);
                assert_eq!(other, None, "{tag}: {way} stands in {id} too");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_a_day_to_come_or_none(text in any::<String>(), words in "[a-z0-9 ./-]{0,30}") {
        for text in [text, words] {
            if let Ok(day) = read("en", &text) {
                prop_assert!(day >= TODAY);
            }
        }
    }

    #[test]
    fn words_for_days_in_any_order_are_a_day_to_come_or_none(
        words in prop::collection::vec(prop::sample::select(vec![
            "in", "next", "the", "1", "31", "1st", "week", "days", "month", "years", "Friday",
            "December", "2027", "9999", "a", "today", "de", "semana", "ago", "1/2", "2026-02-30",
        ]), 0..6),
    ) {
        if let Ok(day) = read("en", &words.join(" ")) {
            prop_assert!(day >= TODAY);
        }
    }

    #[test]
    fn any_text_is_a_day_that_has_passed_or_none(
        words in prop::collection::vec(prop::sample::select(vec![
            "in", "last", "the", "1", "31", "1st", "week", "days", "month", "years", "Friday",
            "December", "2027", "9999", "a", "today", "pasado", "ago", "1/2", "2026-02-30",
        ]), 0..6),
    ) {
        if let Ok(day) = KOLO.past_date(&words.join(" "), TODAY, &language("en")) {
            prop_assert!(day <= TODAY);
        }
    }

    #[test]
    fn a_day_with_its_year_is_read_as_the_same_day(days in 0..7_000_i64) {
        let day = TODAY.saturating_sub(jiff::Span::new().days(days));
        for tag in SPEECH.languages() {
            let written = SPEECH.date_with_year(tag, day);
            prop_assert_eq!(KOLO.past_date(&written, TODAY, tag), Ok(day), "{}", written);
        }
    }

    #[test]
    fn what_was_written_is_read_as_the_same_day(days in 0..1_090_i64, later in 0..1_000_i64) {
        let today = TODAY.saturating_add(jiff::Span::new().days(later));
        let day = today.saturating_add(jiff::Span::new().days(days));
        for tag in SPEECH.languages() {
            let written = SPEECH.date(tag, day, today);
            prop_assert_eq!(KOLO.date(&written, today, tag), Ok(day), "{}", written);
        }
    }
}
