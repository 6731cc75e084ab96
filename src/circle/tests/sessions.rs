//! Whole sessions, and how a facilitator leads them.

use std::sync::Arc;

use super::{scripts::*, *};
use crate::core::{Again, Content, Departure, Happening, Journal, Limit, Moment};

#[test]
fn an_evening_from_the_announcement_to_the_farewell() {
    let mut stage = Stage::with_circle(library(&[("evening", WHOLE)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start evening");
    stage.whispers("Mira", "3");
    stage.whispers("Mira", "yes");
    stage.whispers("Mira", "call me Mirabel");
    stage.whispers("Joy", "1");
    stage.agree(&["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "Tired, and glad to see you. done");
    stage.says("Joy", "pass");
    stage.says("Mira", "There was a lot today.");
    stage.says("Mira", "done");
    stage.whispers("Lena", "My sister's voice");
    stage.whispers("Lena", "Sleep");
    stage.whispers("Mira", "The river");
    stage.whispers("Mira", "pass");
    stage.whispers("Joy", "pass");
    stage.whispers("Joy", "pass");
    stage.whispers("Lena", "Patience with my English");
    stage.whispers("Mira", "That you tell me when I talk too much");
    stage.whispers("Joy", "pass");
    stage.whispers("Lena", "1");
    stage.says("Lena", "!next");
    stage.pass(2);
    stage.whispers("Mira", "lighter");
    stage.whispers("Mira", "write to me");
    stage.whispers("Joy", "a bit heavy");
    stage.whispers("Joy", "no");
    stage.whispers("Lena", "fine");
    assert!(!stage.remembers("river") && !stage.remembers("Patience"));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_facilitator_pauses_resumes_skips_goes_back_and_extends() {
    let mut stage = Stage::with_friends(library(&[("evening", WHOLE)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start evening");
    stage.agree(&["Mira", "Joy"]);
    stage.says("Lena", "!back");
    stage.says("Lena", "!next");
    stage.says("Lena", "!pause");
    stage.says("Lena", "!next");
    stage.pass(60);
    stage.says("Lena", "!resume");
    stage.says("Lena", "!extend");
    stage.says("Lena", "!extend 5");
    stage.says("Lena", "!status");
    stage.whispers("Lena", "!status");
    stage.pass(20);
    stage.whispers("Lena", "2");
    stage.says("Lena", "!skip");
    stage.says("Lena", "!back");
    stage.says("Lena", "!next");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!status");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_participant_says_stop_and_nothing_more_is_sent_until_a_human_resumes() {
    let mut stage = Stage::with_friends(library(&[("evening", WHOLE)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start evening");
    stage.agree(&["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "!skip");
    stage.note("the homeserver is slow");
    stage.offline = true;
    stage.says("Lena", "!back");
    stage.says("Lena", "!skip");
    assert!(stage.waiting().len() > 3);
    stage.says("Mira", "stop");
    assert_eq!(stage.waiting().len(), 1);
    stage.offline = false;
    stage.deliver();
    stage.pass(600);
    stage.whispers("Joy", "The river");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "stop");
    stage.says("Lena", "!resume");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn stop_holds_for_what_is_on_its_way_and_fails() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.offline = true;
    stage.says("Lena", "!next");
    let queue = stage.journal.queue();
    let sending = next_of(&queue).unwrap();
    stage.says("Mira", "stop");
    queue.lock().unwrap().postpone(sending.id, Again::Failed, Moment::ZERO, 0);
    assert_eq!(stage.waiting().len(), 1);
    stage.restart();
    assert_eq!(stage.waiting().len(), 1);
}

#[test]
fn a_facilitators_stop_ends_the_session_and_erases_what_was_written() {
    let mut stage = Stage::with_friends(library(&[("evening", WHOLE)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start evening");
    stage.agree(&["Mira", "Joy"]);
    stage.says("Lena", "!next");
    stage.says("Lena", "!skip");
    stage.whispers("Mira", "The river");
    stage.says("Lena", "!stop");
    assert!(!stage.remembers("river"));
    stage.whispers("Joy", "The trees");
    stage.says("Joy", "stop");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_silent_keeps_a_place_and_only_two_people_hear_of_it() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says("Lena", "Rain. done");
    let holder = if stage.lines.iter().any(|line| line.contains("Mira, it is your turn")) {
        ["Mira", "Joy"]
    } else {
        ["Joy", "Mira"]
    };
    stage.pass(4);
    stage.whispers("Lena", "1");
    stage.pass(4);
    stage.whispers("Lena", "3");
    stage.whispers(holder[0], "It is stormy, and I do not know why.");
    stage.whispers(holder[0], "help");
    stage.pass(1);
    stage.says("Lena", "Take your time.");
    stage.whispers("Lena", "!next");
    stage.says(holder[1], "Clouds.");
    stage.pass(4);
    stage.whispers("Lena", "2");
    stage.says(holder[0], "Stormy.");
    stage.whispers(holder[0], "done");
    stage.whispers(holder[1], "pass");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_round_goes_on_without_who_stays_silent_in_their_last_turn() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says("Lena", "Rain. done");
    // Each is come back to once.
    for _ in 0..2 {
        stage.pass(4);
        stage.whispers("Lena", "2");
    }
    stage.pass(4);
    stage.whispers("Lena", "1");
    stage.pass(4);
    stage.whispers("Lena", "later");
    stage.whispers("Lena", "2");
    stage.pass(4);
    stage.whispers("Lena", "next");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_asks_for_a_later_turn_in_every_way() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy", "Ana"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says("Mira", "!later");
    stage.says("Joy", "!done");
    stage.says("Lena", "later");
    stage.says("Joy", "!pass");
    for _ in 0..3 {
        stage.says("Ana", "I am well. done");
    }
    stage.says("Mira", "Sun. done");
    stage.says("Lena", "later");
    stage.says("Lena", "Fog. done");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_loses_the_room_when_their_turn_comes_and_comes_back() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy"]);
    stage.says("Lena", "!start weather");
    stage.goes("Joy");
    stage.says("Lena", "!next");
    stage.joins("Joy");
    stage.says("Lena", "Sun. done");
    stage.goes("Mira");
    stage.says("Joy", "Wind. done");
    stage.joins("Mira");
    stage.says("Mira", "Snow. done");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn somebody_comes_late_into_a_round_and_into_a_wall() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND), ("wall", WALL)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.joins("Joy");
    stage.says("Lena", "Sun. done");
    stage.says("Mira", "Rain. done");
    stage.whispers("Joy", "yes");
    stage.says("Joy", "Hail. done");
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "Time");
    stage.joins("Ana");
    stage.whispers("Mira", "Quiet");
    stage.whispers("Joy", "Air");
    stage.whispers("Ana", "yes");
    stage.whispers("Ana", "A window");
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn kolo_starts_anew_in_a_turn_in_a_wall_and_in_a_silence() {
    let scripts = [("weather", ROUND), ("wall", WALL), ("quiet", SILENCE)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.restart();
    stage.pass(4);
    stage.says("Lena", "Rain. done");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    stage.whispers("Lena", "Time");
    stage.whispers("Mira", "Quiet");
    stage.restart();
    stage.whispers("Joy", "Air");
    stage.whispers("Lena", "1");
    stage.says("Lena", "!next");
    stage.says("Lena", "!start quiet");
    stage.says("Lena", "!next");
    stage.restart();
    stage.pass(5);
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn everybody_who_facilitates_leaves_and_it_rests_until_one_is_back() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.goes("Lena");
    stage.says("Mira", "!resume");
    stage.pass(30);
    stage.joins("Lena");
    stage.says("Lena", "!resume");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn kolo_is_removed_and_leaves_nothing_of_the_circle_behind() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &["Mira"]);
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "The river");
    stage.note("Kolo is removed");
    stage.feed(Happening::Gone { room: circle(), why: Departure::Left });
    use crate::store::Table::{Answer, Circle, Outbox, Script, Session, Timer};
    for table in [Answer, Circle, Outbox, Script, Session, Timer] {
        assert_eq!(stage.rows(table), 0, "{table:?}");
    }
    stage.whispers("Mira", "Hello?");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_wrong_name_is_met_with_near_ones_and_a_number_chooses() {
    let scripts = [("check-in", CHECKIN), ("weather", ROUND), ("quiet", SILENCE)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira"]);
    stage.says("Lena", "!scripts");
    stage.says("Mira", "!scripts");
    stage.says("Lena", "!strat weather");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!wether");
    stage.says("Lena", "!start chekin");
    stage.says("Mira", "1");
    stage.says("Lena", "1");
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!start zzz");
    stage.says("Lena", "!stop");
    stage.whispers("Lena", "!start wether");
    stage.whispers("Lena", "1");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_circle_is_shared_and_handed_over() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira", "Joy"]);
    stage.says("Mira", "!next");
    stage.says("Lena", "!co-facilitator @Mira");
    stage.says("Lena", "!co-facilitator mira");
    stage.says("Lena", "!handover joy");
    stage.says("Lena", "!handover lena");
    stage.says("Lena", "!handover lena");
    stage.says("Joy", "!start weather");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn the_circle_reads_english_and_one_person_spanish() {
    let scripts = [("wall", WALL), ("es/wall", WALL_ES)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    stage.whispers("Mira", "!language espanol");
    stage.whispers("Mira", "!idioma es");
    stage.says("Lena", "!start wall");
    stage.says("Lena", "!next");
    stage.whispers("Mira", "silencio");
    stage.whispers("Mira", "ayuda");
    stage.says("Lena", "!language xx");
    stage.says("Lena", "!language es");
    stage.says("Lena", "!estado");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn corrections_and_pictures_in_the_circle_change_nothing() {
    let mut stage = Stage::with_friends(library(&[("weather", ROUND)]), &["Mira"]);
    stage.says("Lena", "!start weather");
    stage.lines.clear();
    for content in [corrected("$event1", "!next"), Content::Other] {
        let message = stage.message(&circle(), "Lena", content);
        stage.feed(message);
    }
    assert!(stage.lines.is_empty(), "{:?}", stage.lines);
}

#[test]
fn a_part_in_which_nobody_is_asked_goes_on_at_once_and_only_the_next_keeps_time() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &[]);
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!leave");
    stage.says("Lena", "!next");
    let in_two_minutes = stage.now().checked_add(jiff::SignedDuration::from_mins(2)).unwrap();
    assert_eq!(stage.journal.next_timer(), Some(in_two_minutes));
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn while_it_is_halted_people_let_go_and_nobody_new_is_asked() {
    let scripts = [("weather", ROUND), ("alone", PRIVATE)];
    let mut stage = Stage::with_friends(library(&scripts), &["Mira", "Joy"]);
    stage.says("Lena", "!start weather");
    stage.says("Lena", "!next");
    stage.says("Joy", "pause");
    stage.says("Lena", "pass");
    stage.joins("Ana");
    stage.says("Lena", "!resume");
    stage.says("Lena", "!stop");
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    for name in ["Lena", "Mira", "Ana"] {
        if stage.has_private(name) {
            stage.whispers(name, "pass");
        }
    }
    stage.says("Joy", "pause");
    for name in ["Lena", "Mira"] {
        stage.whispers(name, "pass");
    }
    stage.says("Ana", "!leave");
    stage.says("Joy", "!leave");
    stage.says("Lena", "!resume");
    stage.says("Lena", "!resume");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn an_answer_and_a_pass_count_while_it_is_stopped_and_the_next_question_waits() {
    let mut stage = Stage::with_friends(library(&[("alone", PRIVATE)]), &["Mira"]);
    stage.says("Lena", "!start alone");
    stage.says("Lena", "!next");
    stage.says("Mira", "stop");
    stage.whispers("Mira", "pass");
    stage.whispers("Lena", "My tea");
    stage.says("Lena", "!resume");
    stage.whispers("Mira", "Sleep");
    stage.whispers("Lena", "Sleep too");
    insta::assert_snapshot!(stage.transcript());
}

#[test]
fn a_circle_hears_once_that_answers_take_time_on_a_homeserver_with_tight_limits() {
    let scripts = library(&[("weather", ROUND)]);
    let told = |limit, people: &[&str]| {
        let mut stage = Stage::with_friends(Arc::clone(&scripts), people);
        let features = features_at_pace(Arc::clone(&scripts), limit);
        stage.journal = Journal::open(Arc::clone(&stage.store) as _, features).unwrap();
        for _ in 0..2 {
            stage.says("Lena", "!start weather");
            stage.says("Lena", "!stop");
        }
        let told = stage.lines.iter().filter(|line| line.contains("only slowly"));
        told.cloned().collect::<Vec<_>>()
    };
    let quick = Limit { burst: 10, seconds: 0.1 };
    let many = ["Mira", "Joy", "Ana", "Tarek", "Noor", "Sami", "Dara"];
    assert!(told(None, &many).is_empty());
    assert!(told(Some(quick), &many).is_empty());
    assert!(told(Some(Limit::SYNAPSE), &["Mira"]).is_empty());
    insta::assert_snapshot!(told(Some(Limit::SYNAPSE), &many).join("\n"));
}
