//! Setting up and changing a plan.

use super::*;
use crate::{
    core::TimerKey,
    store::{Store, Table},
};

fn waits(stage: &Stage) -> bool {
    stage.timers().iter().any(|timer| matches!(timer, TimerKey::CheckIn(_)))
}

#[test]
fn a_plan_is_set_up_in_a_short_conversation() {
    let mut stage = alone();
    whisper_all(
        &mut stage,
        &[
            "check-in",
            "when it suits",
            "every weekday",
            "8:30",
            "xyzzy",
            "belgrad",
            "I am in Buenos Aires",
            "1",
            "2",
        ],
    );
    whisper_all(&mut stage, &["mon, thu 18:00", "yes", "check-in"]);
    until(&mut stage, "2026-05-04T21:10:00Z");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_plan_is_set_up_in_arabic() {
    let mut stage = alone();
    stage.whispers("Mira", "!language ar");
    whisper_all(&mut stage, &["اطمئنان", "كل يوم ٢١:٠٠", "Africa/Cairo", "١", "نعم"]);
    until(&mut stage, "2026-05-01T18:10:00Z");
    stage.whispers("Mira", "اليوم أنا في البرتقالي");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_plan_is_set_up_in_one_go_in_spanish_and_in_french() {
    let mut stage = alone();
    stage.whispers("Mira", "!language es");
    whisper_all(
        &mut stage,
        &["pregúntame de lunes a viernes 8:30", "estoy en Bogotá", "pregúntame 9:15"],
    );
    until(&mut stage, "2026-05-04T14:30:00Z");
    whisper_all(&mut stage, &["hoy estoy en ámbar", "ya no me preguntes"]);
    insta::assert_snapshot!("in_one_go_in_spanish", stage.transcript());
    let mut stage = alone();
    stage.whispers("Mira", "!language fr");
    whisper_all(
        &mut stage,
        &[
            "prends de mes nouvelles tous les jours 20:00",
            "Africa/Dakar",
            "prends de mes nouvelles",
            "rappel 1 h",
        ],
    );
    until(&mut stage, "2026-05-01T21:30:00Z");
    stage.whispers("Mira", "vert");
    insta::assert_snapshot!("in_one_go_in_french", stage.transcript());
}

#[test]
fn what_is_begun_is_left_by_one_word_or_by_saying_nothing() {
    let mut stage = alone();
    whisper_all(&mut stage, &["check-in", "pass"]);
    assert_eq!(stage.rows(Table::CheckIn), 0);
    whisper_all(&mut stage, &["check-in", "every day 8:30"]);
    stage.pass(days(1));
    stage.whispers("Mira", "Bogota");
    assert!(!waits(&stage));
    assert_eq!(stage.rows(Table::CheckIn), 0);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_plan_is_changed_by_words_and_read_back() {
    let mut stage = asked_daily();
    whisper_all(
        &mut stage,
        &[
            "check-in every weekday",
            "check-in whenever I like it",
            "away",
            "away until Wednesday",
            "holiday 7 May",
            "check-in",
            "i am back",
            "quiet 22:00 to 9:00",
            "quiet 22:00 to 7:00",
            "check-in 23:00",
            "reminder 3 h",
            "reminder soon",
            "reminder off",
            "quiet off",
            "no holiday 7 May",
            "check-in around",
        ],
    );
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn nobody_is_asked_while_away_or_on_a_holiday() {
    let mut stage = asked_daily();
    whisper_all(&mut stage, &["away until Monday", "holiday 5 May"]);
    until(&mut stage, "2026-05-07T12:00:00Z");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn who_leaves_or_asks_for_help_hears_that_a_plan_goes_on_and_who_is_forgotten_has_none() {
    let mut stage = asked_daily();
    until(&mut stage, "2026-05-02T14:00:00Z");
    whisper_all(&mut stage, &["3", "what helps: the river", "help", "leave"]);
    assert!(waits(&stage));
    assert!(stage.remembers("the river"));
    stage.whispers("Mira", "forget me");
    assert!(!waits(&stage));
    let rows = [Table::CheckIn, Table::CheckInAnswer].map(|table| stage.rows(table));
    assert_eq!(rows, [0, 0]);
    assert!(!stage.remembers("the river"));
    stage.pass(days(3));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_moves_and_their_plan_with_them() {
    let mut stage = asked_daily();
    let mut person: crate::people::Person = crate::store::decode(
        &stage.store.get(Table::Person, user("mira").as_bytes()).unwrap().unwrap(),
    )
    .unwrap();
    person.zone = Some("Asia/Tokyo".to_owned());
    let mut batch = crate::store::Batch::new();
    let row = crate::store::encode(&person).unwrap();
    batch.put_owned(user("mira").as_bytes(), Table::Person, user("mira").as_bytes(), row);
    stage.store.commit(batch).unwrap();
    stage.feed(Happening::Moved { person: user("mira") });
    until(&mut stage, "2026-05-02T00:00:00Z");
    insta::assert_snapshot!(stage.transcript());
}
