//! What a circle has of check-ins, as its people read it.

use crate::{
    checkin::tests::{down_until, library, until, user},
    circle::tests::Stage,
    core::TimerKey,
    store::{Store, Table},
};

const NAMES: [&str; 6] = ["Ana", "Dragan", "Joy", "Mira", "Tarek", "Vera"];

const SCRIPT: &str = "# Breath

minutes: 5
care: green
lineage: test

We breathe together.

## say: breathe
minutes: 2

> Breathe in, and out.

## say: again
minutes: 2

> And once more.
";

/// Lena leads these; all of them let Kolo write to them. It is Friday, 1 May 2026, 17:00 UTC.
fn circle_of(people: &[&str]) -> Stage {
    Stage::with_friends(library(&[]), people)
}

fn all_whisper(stage: &mut Stage, people: &[&str], text: &str) {
    for name in people {
        stage.whispers(name, text);
    }
}

/// What was shown to everybody but these.
fn shown_to_others(stage: &Stage, except: &[&str]) -> Vec<String> {
    let theirs = |line: &&String| {
        except.iter().any(|name| {
            line.starts_with(&format!("{name} (alone)"))
                || line.starts_with(&format!("→ {name} |"))
                || line.starts_with("  ")
        })
    };
    stage.lines.iter().filter(|line| !theirs(line)).cloned().collect()
}

/// Lena offers a check-in to her circle.
fn offer(stage: &mut Stage) {
    stage.says("Lena", "!offer check-in every weekday at 8:30");
    stage.whispers("Lena", "yes");
}

#[test]
fn a_facilitator_offers_a_plan_and_each_takes_it_or_does_not() {
    let mut stage = circle_of(&["Mira", "Joy", "Tarek"]);
    for words in ["check-in every day 21:00", "Cairo"] {
        stage.whispers("Joy", words);
    }
    stage.lines.clear();
    stage.says("Mira", "!offer check-in every weekday at 8:30");
    for words in ["!offer", "!offer check-in", "!offer check-in every weekday at 8:30"] {
        stage.says("Lena", words);
    }
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "bogota");
    stage.whispers("Joy", "3");
    stage.whispers("Tarek", "2");
    stage.whispers("Tarek", "pass");
    stage.says("Lena", "!offer check-in every day 7:00");
    stage.befriend("Ana");
    stage.joins("Ana");
    stage.whispers("Ana", "no");
    stage.goes("Ana");
    stage.joins("Ana");
    stage.says("Lena", "!offer check-in off");
    stage.says("Lena", "!offer check-in every day 7:00");
    assert!(!stage.timers().iter().any(|key| matches!(key, TimerKey::CircleOffer(_))));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_plan_of_ones_own_is_changed_only_by_a_word() {
    let mut stage = circle_of(&["Mira", "Joy"]);
    for name in ["Mira", "Joy"] {
        for words in ["check-in every day 21:00", "bogota"] {
            stage.whispers(name, words);
        }
    }
    offer(&mut stage);
    stage.lines.clear();
    stage.whispers("Mira", "1");
    stage.whispers("Joy", "2");
    stage.whispers("Joy", "check-in");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn what_somebody_says_to_an_offer_changes_nothing_that_others_read() {
    let read_by_others = |answers: [&str; 2]| {
        let mut stage = circle_of(&["Mira", "Joy", "Tarek"]);
        offer(&mut stage);
        for words in answers {
            stage.whispers("Mira", words);
        }
        stage.says("Lena", "!offer check-in");
        stage.says("Lena", "!offer check-in off");
        shown_to_others(&stage, &["Mira"])
    };
    let taken = read_by_others(["1", "bogota"]);
    assert_eq!(taken, read_by_others(["2", "pass"]));
    assert_eq!(taken, read_by_others(["3", "hello"]));
}

#[test]
fn only_who_lets_kolo_write_to_them_is_offered_something_and_only_once() {
    let mut stage = Stage::with_circle(library(&[]), &["Mira", "Joy"]);
    stage.befriend("Joy");
    stage.lines.clear();
    offer(&mut stage);
    assert!(!stage.has_private("Mira"));
    stage.whispers("Joy", "later");
    stage.note("Mira writes to Kolo, and says yes");
    stage.befriend("Mira");
    stage.restart();
    until(&mut stage, "2026-05-08T16:59:00Z");
    stage.whispers("Mira", "3");
    stage.note("Kolo does not run for two days");
    stage.sleep(48 * 60);
    stage.whispers("Joy", "1");
    stage.tick();
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(stage.rows(Table::CircleCheckIn), 1);
}

#[test]
fn what_is_offered_waits_until_an_exercise_is_over() {
    let mut stage = Stage::with_friends(library(&[("breath", SCRIPT)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start breath");
    stage.agree(&["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.lines.clear();
    offer(&mut stage);
    stage.pass(40);
    assert!(!stage.lines.iter().any(|line| line.starts_with("→ Mira")));
    stage.says("Lena", "!stop");
    stage.pass(40);
    assert!(stage.lines.iter().any(|line| line.starts_with("→ Mira")));
}

#[test]
fn an_offer_in_spanish() {
    let mut stage = circle_of(&["Mira"]);
    stage.says("Lena", "!language es");
    all_whisper(&mut stage, &["Lena", "Mira"], "!language es");
    stage.lines.clear();
    stage.says("Lena", "!ofrecer");
    stage.says("Lena", "!ofrecer la pregunta del día de lunes a viernes a las 8:30");
    stage.whispers("Lena", "sí");
    for words in ["1", "bogotá", "sin vista del círculo"] {
        stage.whispers("Mira", words);
    }
    stage.says("Lena", "!ofrecer sin pregunta del día");
    insta::assert_snapshot!(stage.transcript());
}

/// A circle of seven who are asked every day, in which a view is proposed for Saturdays.
fn with_plans(people: &[&str]) -> Stage {
    let mut stage = circle_of(people);
    for name in people {
        for words in ["check-in every day 8:30", "bogota", "check-in on the minute"] {
            stage.whispers(name, words);
        }
    }
    stage.lines.clear();
    stage
}

fn propose(stage: &mut Stage) {
    stage.says("Lena", "!offer view Saturday 10:00");
    stage.whispers("Lena", "1");
}

/// All have agreed, and it is the Friday before the first view; everybody was asked today.
fn agreed() -> Stage {
    let mut stage = with_plans(&NAMES);
    propose(&mut stage);
    all_whisper(&mut stage, &["Lena"], "yes");
    all_whisper(&mut stage, &NAMES, "1");
    until(&mut stage, "2026-05-15T13:40:00Z");
    stage.lines.clear();
    stage
}

/// Each answers in a word.
fn answer(stage: &mut Stage, answers: [&str; 6]) {
    for (name, answer) in NAMES.into_iter().zip(answers) {
        stage.whispers(name, answer);
    }
}

const MIXED: [&str; 6] = ["green", "red", "green", "amber", "green", "red"];

fn views(stage: &Stage) -> Vec<&String> {
    let is_view = |line: &&String| line.contains("How we are this week");
    stage.lines.iter().filter(is_view).collect()
}

/// Passes the time of the first view, and gives back what was shown.
fn shown(stage: &mut Stage) -> usize {
    until(stage, "2026-05-16T13:00:00Z");
    views(stage).len()
}

#[test]
fn a_view_is_proposed_agreed_to_and_shown() {
    let mut stage = with_plans(&NAMES);
    for words in ["!offer view", "!offer view every day 9:00", "!offer view Saturday 10:00"] {
        stage.says("Lena", words);
    }
    stage.whispers("Lena", "1");
    stage.whispers("Lena", "yes");
    stage.whispers("Mira", "yes");
    for name in ["Ana", "Dragan", "Joy", "Tarek", "Vera"] {
        stage.whispers(name, "1");
    }
    stage.whispers("Mira", "circle view");
    let begun = stage.transcript();
    until(&mut stage, "2026-05-15T13:40:00Z");
    answer(&mut stage, MIXED);
    stage.lines.clear();
    until(&mut stage, "2026-05-16T10:01:00Z");
    stage.whispers("Mira", "circle view off");
    stage.whispers("Mira", "circle view");
    let shown = stage.transcript();
    until(&mut stage, "2026-05-22T13:40:00Z");
    answer(&mut stage, MIXED);
    stage.lines.clear();
    until(&mut stage, "2026-05-23T10:01:00Z");
    assert!(views(&stage).is_empty());
    stage.says("Lena", "!offer view Sunday 10:00");
    let then = stage.transcript();
    insta::assert_snapshot!([begun, shown, then].join("\n(a week passes)\n"));
}

#[test]
fn a_view_shows_numbers_of_three_and_more_and_no_others() {
    let mut stage = agreed();
    answer(&mut stage, MIXED);
    assert_eq!(shown(&mut stage), 1);
    assert!(views(&stage).iter().all(|line| line.contains("3 green, 3 amber or red")));
    for answers in [
        ["green"; 6],
        ["green", "green", "green", "green", "green", "red"],
        ["green", "green", "green", "green", "red", "red"],
        ["green", "green", "green", "red", "red", "skip"],
        ["red"; 6],
    ] {
        let mut stage = agreed();
        answer(&mut stage, answers);
        assert_eq!(shown(&mut stage), 0, "{answers:?}");
    }
}

#[test]
fn whoever_takes_back_leaves_or_is_forgotten_ends_a_view_and_nobody_reads_why() {
    let read_by_others = |words: &str, answers: [&str; 6]| {
        let mut stage = agreed();
        answer(&mut stage, answers);
        stage.lines.clear();
        stage.whispers("Mira", words);
        assert_eq!(shown(&mut stage), 0, "{words}");
        for words in ["!offer view Sunday 9:00", "!offer view off"] {
            stage.says("Lena", words);
        }
        shown_to_others(&stage, &["Mira"])
    };
    let nothing_to_show = read_by_others("hello", ["green"; 6]);
    for words in ["circle view off", "leave"] {
        assert_eq!(nothing_to_show, read_by_others(words, MIXED), "{words}");
    }
    let mut stage = agreed();
    answer(&mut stage, MIXED);
    stage.whispers("Mira", "forget me");
    assert_eq!(shown(&mut stage), 0);
    let mut stage = agreed();
    answer(&mut stage, MIXED);
    stage.says("Mira", "!leave");
    assert_eq!(shown(&mut stage), 0);
}

#[test]
fn one_no_or_one_silence_and_there_is_no_view() {
    for words in ["2", "later", "leave"] {
        let mut stage = with_plans(&NAMES);
        propose(&mut stage);
        all_whisper(&mut stage, &["Lena", "Ana", "Dragan", "Joy", "Tarek", "Vera"], "1");
        stage.whispers("Mira", words);
        until(&mut stage, "2026-05-15T13:40:00Z");
        answer(&mut stage, MIXED);
        assert_eq!(shown(&mut stage), 0, "{words}");
        assert_eq!(stage.rows(Table::CircleCheckIn), 1, "{words}: nobody's yes is kept");
    }
}

#[test]
fn a_view_rests_when_somebody_comes_or_goes_until_all_have_agreed_anew() {
    let mut stage = agreed();
    answer(&mut stage, MIXED);
    stage.befriend("Zoe");
    stage.lines.clear();
    stage.joins("Zoe");
    insta::assert_snapshot!(stage.transcript());
    assert_eq!(shown(&mut stage), 0);
    all_whisper(&mut stage, &["Lena", "Zoe"], "yes");
    all_whisper(&mut stage, &NAMES, "yes");
    until(&mut stage, "2026-05-29T13:40:00Z");
    answer(&mut stage, MIXED);
    until(&mut stage, "2026-05-30T10:01:00Z");
    assert_eq!(views(&stage).len(), 1);
    stage.goes("Zoe");
    stage.lines.clear();
    until(&mut stage, "2026-06-05T13:40:00Z");
    answer(&mut stage, MIXED);
    until(&mut stage, "2026-06-07T13:00:00Z");
    assert!(views(&stage).is_empty());
}

#[test]
fn a_circle_of_five_has_no_view() {
    let mut stage = with_plans(&["Mira", "Joy", "Tarek", "Ana"]);
    stage.says("Lena", "!offer view Saturday 10:00");
    stage.whispers("Lena", "1");
    assert_eq!(stage.rows(Table::CircleCheckIn), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebodys_answers_are_in_the_view_of_one_circle_only() {
    let mut stage = agreed();
    let people = ["Ana", "Dragan", "Joy", "Tarek", "Vera", "Mira"];
    let other = stage.open_circle("garden", "Lena", &people);
    stage.says_at(&other, "Lena", "!offer view Sunday 10:00");
    stage.whispers("Lena", "1");
    stage.lines.clear();
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "circle view off");
    stage.whispers("Mira", "yes");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_view_waits_for_an_exercise_to_end_and_is_not_shown_half_a_day_later() {
    let mut stage = agreed();
    answer(&mut stage, MIXED);
    down_until(&mut stage, "2026-05-16T12:00:00Z");
    assert_eq!(views(&stage).len(), 1);
    let mut stage = agreed();
    answer(&mut stage, MIXED);
    down_until(&mut stage, "2026-05-16T23:00:00Z");
    assert!(views(&stage).is_empty());
}

#[test]
fn what_is_kept_of_a_circle_goes_when_kolo_leaves_its_room() {
    let mut stage = agreed();
    offer(&mut stage);
    stage.feed(crate::core::Happening::Gone {
        room: crate::circle::tests::circle(),
        why: crate::core::Departure::Left,
    });
    assert_eq!(stage.rows(Table::CircleCheckIn), 0);
    let circles =
        |key: &TimerKey| matches!(key, TimerKey::CircleOffer(_) | TimerKey::CircleView(_));
    assert!(!stage.timers().iter().any(circles));
}

#[test]
fn p9_who_is_forgotten_has_agreed_to_nothing() {
    let mut stage = agreed();
    let before = stage.rows(Table::CircleCheckIn);
    stage.whispers("Mira", "forget me");
    assert_eq!(stage.rows(Table::CircleCheckIn), before - 1);
    let rows = stage.store.scan(Table::CircleCheckIn).unwrap();
    let mira = user("mira");
    let hers = rows
        .iter()
        .filter(|(key, _)| key.windows(mira.as_bytes().len()).any(|part| part == mira.as_bytes()));
    assert_eq!(hers.count(), 0);
}

#[test]
fn a_plan_is_offered_with_a_groups_own_questions() {
    let mut stage = circle_of(&["Mira", "Joy", "Tarek"]);
    stage.whispers("Tarek", "check-in every day 21:00");
    stage.whispers("Tarek", "Cairo");
    stage.lines.clear();
    stage.says("Lena", "!offer check-in rest and company every friday 18:00");
    stage.whispers("Lena", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "bogota");
    stage.whispers("Mira", "check-in on the minute");
    for words in ["2", "every day 7:00", "bogota", "2", "yes"] {
        stage.whispers("Joy", words);
    }
    stage.whispers("Tarek", "2");
    until(&mut stage, "2026-05-01T23:05:00Z");
    for words in ["1", "a little", "not today"] {
        stage.whispers("Mira", words);
    }
    insta::assert_snapshot!(stage.transcript());
}
