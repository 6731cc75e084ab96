//! What somebody chose on a scale, and is asked again on a later day, for them alone.

use super::*;
use crate::{
    core::{Destination, Happening, TimerKey},
    people::{Person, Topic},
    store::{Store, Table, decode},
};

pub const STAR: &str = "# A small star

minutes: 20
care: green
lineage: test

Each of us looks at three sides of security.

## poll: mine
minutes: 5
harvest: aggregate
scale: 0-4
again: 30, 90

Choose one number for each: 0 for nothing that holds, 4 for firm.

> How firm is your livelihood?
>
> How free are you to move about?
>
> How well cared for are you?

## say: after
minutes: 2

> Look up for a moment.
";

const STAR_ES: &str = "# Una estrella pequeña

Cada persona mira tres lados de la seguridad.

## poll: mine

Elige un número para cada uno: 0 si nada sostiene, 4 si está firme.

> ¿Qué tan firme está tu sustento?
>
> ¿Cuánta libertad tienes para moverte?
>
> ¿Qué tan bien te cuidas?

## say: after

> Levanta la vista un momento.
";

fn days(days: i64) -> i64 {
    days * 24 * 60
}

/// Lena, Mira and Joy are asked the first question.
fn begun() -> Stage {
    let scripts = [("star", STAR), ("es/star", STAR_ES), ("weather", scripts::ROUND)];
    let scripts = library(&scripts);
    let mut stage = Stage::with_friends(scripts, &["Mira", "Joy"]);
    stage.whispers("Joy", "!language es");
    stage.says("Lena", "!start star");
    stage.says("Lena", "!next");
    stage
}

fn whisper_all(stage: &mut Stage, name: &str, words: &[&str]) {
    for word in words {
        stage.whispers(name, word);
    }
}

/// Mira keeps her star, and the session is over; nothing of that is shown.
fn kept() -> Stage {
    let mut stage = begun();
    whisper_all(&mut stage, "Mira", &["2", "pass", "4", "yes"]);
    stage.says("Lena", "!skip");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.done.clear();
    stage
}

fn topics(stage: &Stage, name: &str) -> Vec<Topic> {
    let row = stage.store.get(Table::Person, user(name).as_bytes()).unwrap();
    row.map(|row| decode::<Person>(&row).unwrap().topics).unwrap_or_default()
}

fn is_gone(stage: &Stage) -> bool {
    let timers = stage.timers();
    stage.rows(Table::Kept) == 0
        && !timers.iter().any(|timer| matches!(timer, TimerKey::Kept(..)))
        && !topics(stage, "Mira").iter().any(|topic| matches!(topic, Topic::Again { .. }))
}

#[test]
fn a_star_is_kept_for_who_wants_it_drawn_again_and_shown_beside_the_first() {
    let mut stage = begun();
    whisper_all(&mut stage, "Mira", &["2", "pass", "4"]);
    whisper_all(&mut stage, "Joy", &["1", "1", "3", "quizás", "no"]);
    whisper_all(&mut stage, "Lena", &["pass", "pass", "pass"]);
    whisper_all(&mut stage, "Mira", &["3", "back", "3", "yes"]);
    stage.says("Lena", "!skip");
    stage.says("Lena", "!next");
    assert_eq!((stage.rows(Table::Answer), stage.rows(Table::Kept)), (0, 3));
    insta::assert_snapshot!("a_star_is_drawn", stage.transcript());
    stage.lines.clear();
    stage.done.clear();
    stage.restart();
    stage.whispers("Mira", "my texts");
    stage.note("a month later");
    stage.pass(days(30));
    stage.whispers("Mira", "1");
    whisper_all(&mut stage, "Mira", &["3", "back", "2", "firm", "7", "1", "pass"]);
    stage.restart();
    stage.whispers("Mira", "1");
    stage.note("two months after that");
    stage.pass(days(60));
    whisper_all(&mut stage, "Mira", &["yes", "4", "2", "3"]);
    assert!(is_gone(&stage));
    let aside = |deed: &&crate::core::Outgoing| deed.to != Destination::Private(user("mira"));
    assert_eq!(stage.done.iter().filter(aside).count(), 0, "nobody else hears of it");
    insta::assert_snapshot!("a_star_is_drawn_again", stage.transcript());
}

#[test]
fn it_can_be_put_off_and_stopped_and_is_erased_when_nobody_answers_for_a_week() {
    let mut stage = kept();
    stage.pass(days(30));
    stage.whispers("Mira", "2");
    stage.pass(days(1));
    whisper_all(&mut stage, "Mira", &["begin", "1", "0", "stop"]);
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "1");
    stage.whispers("Mira", "later");
    stage.pass(days(1));
    assert_eq!(stage.rows(Table::Kept), 3);
    stage.pass(days(7));
    assert!(is_gone(&stage));
    stage.whispers("Mira", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn its_author_sees_it_has_it_sooner_and_erases_it() {
    let mut stage = kept();
    stage.whispers("Mira", "give back 1");
    assert!(is_gone(&stage));
    insta::assert_snapshot!(stage.transcript());
    for words in [["erase text 1", "my texts"], ["leave", "forget me"]] {
        let mut stage = kept();
        stage.pass(days(30));
        stage.whispers("Mira", "1");
        stage.whispers("Mira", "3");
        assert_eq!(stage.rows(Table::Kept), 3);
        whisper_all(&mut stage, "Mira", &words);
        assert!(is_gone(&stage), "{words:?}");
        assert!(!stage.remembers("How firm is your livelihood"));
        stage.lines.clear();
        stage.pass(days(100));
        assert!(!stage.transcript().contains("→"));
    }
}

#[test]
fn what_is_not_asked_for_once_more_is_erased() {
    for (words, erased_at_once) in [("2", true), ("no", true), ("perhaps", false)] {
        let mut stage = kept();
        stage.pass(days(30));
        whisper_all(&mut stage, "Mira", &["1", "1", "1", "1", words]);
        assert_eq!(is_gone(&stage), erased_at_once, "{words}");
        stage.pass(days(1));
        assert!(is_gone(&stage), "{words}");
    }
}

#[test]
fn a_number_whose_message_is_deleted_is_gone() {
    let mut stage = begun();
    stage.whispers("Mira", "2");
    let first = stage.last_event();
    whisper_all(&mut stage, "Mira", &["pass", "4"]);
    let last = stage.last_event();
    stage.whispers("Mira", "1");
    stage.says("Lena", "!skip");
    stage.lines.clear();
    let (room, sender) = (stage.private_room("Mira"), user("mira"));
    let what = stage.message(&room, "Mira", corrected(&last, "3"));
    stage.feed(what);
    let event = first.as_str().try_into().unwrap();
    stage.feed(Happening::Redacted { room: room.clone(), sender: sender.clone(), event });
    stage.pass(days(30));
    whisper_all(&mut stage, "Mira", &["1", "1", "1", "1"]);
    insta::assert_snapshot!(stage.transcript());
    let mut stage = kept();
    let event = first.as_str().try_into().unwrap();
    stage.feed(Happening::Redacted { room: room.clone(), sender: sender.clone(), event });
    let event = last.as_str().try_into().unwrap();
    stage.feed(Happening::Redacted { room, sender, event });
    assert!(is_gone(&stage));
}

#[test]
fn it_waits_for_who_was_away_and_for_the_end_of_a_question() {
    let mut stage = kept();
    stage.sleep(days(33));
    stage.tick();
    stage.whispers("Mira", "3");
    assert!(is_gone(&stage));
    insta::assert_snapshot!(stage.transcript());
    let mut stage = kept();
    stage.pass(days(29) + 15 * 60);
    stage.says("Lena", "!start star");
    stage.says("Lena", "!next");
    stage.lines.clear();
    stage.pass(120);
    let asks = |stage: &Stage| stage.lines.iter().any(|line| line.contains("good moment"));
    assert!(!asks(&stage), "nobody is asked two things at once");
    stage.says("Lena", "!stop");
    stage.pass(60);
    assert!(asks(&stage));
}

#[test]
fn p7_a_stop_halts_whether_it_is_asked_again() {
    let mut stage = begun();
    whisper_all(&mut stage, "Mira", &["2", "1"]);
    stage.lines.clear();
    stage.says("Joy", "stop");
    stage.whispers("Mira", "4");
    stage.restart();
    stage.says("Lena", "!resume");
    stage.whispers("Mira", "yes");
    stage.note("voted on once more, and there is one star, not two");
    stage.says("Lena", "!skip");
    stage.says("Lena", "!back");
    whisper_all(&mut stage, "Mira", &["3", "3", "3", "1"]);
    stage.says("Lena", "!stop");
    assert_eq!(stage.rows(Table::Kept), 3);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn p7_a_stop_is_for_the_circle_while_it_is_asked_whether_numbers_are_kept_once_more() {
    let mut stage = kept();
    stage.pass(days(30));
    whisper_all(&mut stage, "Mira", &["1", "3", "2", "1"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "stop");
    assert_eq!(stopped_and_extended(stage.store.as_ref()), Some((true, 0)));
    assert_eq!(stage.rows(Table::Kept), 3);
    stage.says("Lena", "!stop");
    stage.whispers("Mira", "stop");
    assert!(is_gone(&stage));
}
